//! Sync forms: `readFileSync` beside `readFile`.

use super::world::{Scope, World};
use super::{Api, Entry, Field, Outcome, Returns, Sync, SyncReturns, Type, layout};
use crate::declarations::{Function, Interface, Ty};

/// The Sync form of an async API; `None` if its arguments are not those of the API.
pub fn twin<'a>(
    world: &mut World<'a>,
    api: &Api,
    function: &'a Function,
    entry: Entry,
) -> Option<Sync> {
    let options = layout::options(world, function);
    let mut args = Vec::new();
    for (at, param) in function.params.iter().enumerate() {
        if options.as_ref().is_some_and(|(options, _)| options.at == at) {
            args.push("options".to_owned());
        } else if api.params.iter().any(|field| field.name == param.name) {
            args.push(param.name.clone());
        } else {
            return None;
        }
    }
    let returns = returns(world, api, function);
    Some(Sync { entry, args, returns })
}

/// What the Sync form gives back, by what the async form gives.
fn returns<'a>(world: &mut World<'a>, api: &Api, function: &'a Function) -> Option<SyncReturns> {
    let nothing = |name: &str| ["void", "undefined"].contains(&name);
    if matches!(&function.returns, Ty::Name { name, .. } if nothing(name)) {
        return None;
    }
    if let Ty::Name { name, .. } = &function.returns
        && let Some(interface) = world.data(name)
        && same_fields(world, &api.result, interface)
    {
        return Some(SyncReturns::Part("result".to_owned()));
    }
    let scope = layout::scope(world, function);
    let ty = world.ty(&function.returns, &scope);
    let fields = result_fields(world, &api.result);
    let mut same = fields.iter().filter(|field| field.ty.canonical == ty.canonical);
    match (same.next(), same.next()) {
        (Some(field), None) => Some(SyncReturns::Part(field.name.clone())),
        _ => Some(SyncReturns::Type(ty)),
    }
}

/// The fields of a result, wherever they are written.
fn result_fields(world: &mut World, result: &Outcome) -> Vec<Field> {
    match result {
        Outcome::Fields(fields) => fields.clone(),
        Outcome::Named(name) => match world.data(name) {
            Some(interface) => {
                super::fields::of_interface(world, interface, &Scope::new(), &["errMsg"])
            }
            None => Vec::new(),
        },
        Outcome::Empty | Outcome::Bare(_) => Vec::new(),
    }
}

/// Whether an interface has the fields of a result.
fn same_fields<'a>(world: &mut World<'a>, result: &Outcome, interface: &'a Interface) -> bool {
    if matches!(result, Outcome::Named(name) if *name == interface.name) {
        return true;
    }
    let of = |fields: Vec<Field>| {
        let mut of: Vec<(String, String)> =
            fields.into_iter().map(|field| (field.name, field.ty.canonical)).collect();
        of.sort();
        of
    };
    let one = of(result_fields(world, result));
    let scope = Scope::new();
    let two = of(super::fields::of_interface(world, interface, &scope, &["errMsg"]));
    !one.is_empty() && one == two
}

/// What a plain function gives back.
pub fn value<'a>(
    world: &mut World<'a>,
    function: &'a Function,
    object: Option<&str>,
) -> Option<Returns> {
    if let Ty::Name { name, .. } = &function.returns {
        match name.as_str() {
            "void" | "undefined" | "never" => return None,
            "this" if object.is_some() => return Some(Returns::SelfObject),
            name if Some(name) == object => return Some(Returns::SelfObject),
            _ => {}
        }
    }
    let scope = layout::scope(world, function);
    let found = world.find(&function.returns, &scope);
    Some(Returns::Value { ty: found.ty, nullable: found.nullable, optional: found.optional })
}

/// What several signatures give back: the same, or any of what they give.
pub fn values<'a>(
    world: &mut World<'a>,
    overloads: &[&'a Function],
    object: Option<&str>,
) -> Option<Returns> {
    let mut all = overloads.iter().filter_map(|function| value(world, function, object));
    let first = all.next()?;
    let Returns::Value { mut ty, mut nullable, mut optional } = first else { return Some(first) };
    for other in all {
        if let Returns::Value { ty: other, nullable: null, optional: missing } = other {
            ty = if other.canonical == ty.canonical { ty } else { Type::plain("any") };
            nullable |= null;
            optional |= missing;
        }
    }
    Some(Returns::Value { ty, nullable, optional })
}
