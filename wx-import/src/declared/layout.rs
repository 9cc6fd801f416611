//! How the arguments of a function are laid out.

use super::world::{Scope, World};
use super::{Field, Type, fields};
use crate::declarations::{Function, Interface, Member, MemberKind, Ty};

/// The names that the declarations give to an object of options.
const OPTIONS: [&str; 2] = ["option", "options"];

/// An object of options among the parameters.
pub struct Options<'a> {
    pub interface: &'a Interface,
    /// The type arguments that it is given.
    pub args: &'a [Ty],
    /// Whether the parameter must be given.
    pub required: bool,
    /// The place among the parameters.
    pub at: usize,
}

/// The callbacks of an options object, by role.
pub fn callbacks(interface: &Interface) -> impl Iterator<Item = (&'static str, &Member)> {
    const ROLES: [&str; 3] = ["success", "fail", "complete"];
    ROLES.into_iter().filter_map(|role| {
        interface.members.iter().find(|member| member.name == role).map(|member| (role, member))
    })
}

/// The parameter that is an object of options, and whether it has callbacks.
pub fn options<'a>(world: &World<'a>, function: &'a Function) -> Option<(Options<'a>, bool)> {
    function.params.iter().enumerate().find_map(|(at, param)| {
        let (interface, args) = interface(world, function, &param.ty)?;
        let called = callbacks(interface).next().is_some();
        let named = OPTIONS.contains(&param.name.as_str());
        let found = Options { interface, args, required: !param.optional, at };
        (called || named).then_some((found, called))
    })
}

/// The data interface that a type is, or that a type parameter is bound to.
fn interface<'a>(
    world: &World<'a>,
    function: &'a Function,
    ty: &'a Ty,
) -> Option<(&'a Interface, &'a [Ty])> {
    let Ty::Name { name, args } = ty else { return None };
    let bound = function.generics.iter().find(|generic| &generic.name == name);
    match bound.map(|generic| generic.bound.as_ref()) {
        Some(Some(Ty::Name { name, args })) => Some((world.data(name)?, args)),
        Some(_) => None,
        None => Some((world.data(name)?, args)),
    }
}

/// What the type parameters of a function stand for; those that are options objects are left
/// out, for they are looked at as such.
pub fn scope<'a>(world: &mut World<'a>, function: &'a Function) -> Scope<'a> {
    let mut scope = Scope::new();
    for generic in &function.generics {
        let ty = match generic.bound.as_ref().or(generic.default.as_ref()) {
            Some(Ty::Name { name, .. }) if world.data(name).is_some() => continue,
            Some(bound) => world.ty(bound, &Scope::new()),
            None => Type::plain("any"),
        };
        scope.insert(&generic.name, ty);
    }
    scope
}

/// The parameters of all overloads together, and the layouts: a field is required if every
/// overload requires it.
pub fn merge<'a>(
    world: &mut World<'a>,
    overloads: &[&'a Function],
    owner: &str,
) -> (Vec<Field>, Vec<Vec<String>>) {
    let mut all: Vec<Field> = Vec::new();
    let mut layouts: Vec<Vec<(String, bool)>> = Vec::new();
    for function in overloads {
        let scope = scope(world, function);
        let mut layout = Vec::new();
        let options = options(world, function);
        for (at, param) in function.params.iter().enumerate() {
            match &options {
                Some((options, _)) if options.at == at => {
                    let skip = ["success", "fail", "complete"];
                    let scope = world.scope(&options.interface.generics, options.args, &scope);
                    for field in fields::of_interface(world, options.interface, &scope, &skip) {
                        add(&mut all, field);
                    }
                    layout.push(("options".to_owned(), true));
                }
                _ => {
                    let field = fields::of_param(world, param, owner, &scope);
                    layout.push((field.name.clone(), !field.optional));
                    add(&mut all, field);
                }
            }
        }
        layouts.push(layout);
    }
    if layouts.len() > 1 {
        for field in &mut all {
            let everywhere = |layout: &Vec<(String, bool)>| {
                layout.iter().any(|(n, must)| *n == field.name && *must)
            };
            field.optional |= !layouts.iter().all(everywhere);
        }
    }
    let optional = |name: &str| all.iter().any(|f| f.name == name && f.optional);
    let mut laid: Vec<Vec<String>> = Vec::new();
    for layout in &layouts {
        let mark = |(name, must): &(String, bool)| match *must && optional(name) {
            true => format!("{name}!"),
            false => name.clone(),
        };
        let layout: Vec<String> = layout.iter().map(mark).collect();
        // Overloads may differ in nothing but what they give back.
        if !laid.contains(&layout) {
            laid.push(layout);
        }
    }
    (all, laid)
}

/// Adds a field, or widens the one of that name.
fn add(all: &mut Vec<Field>, field: Field) {
    match all.iter_mut().find(|known| known.name == field.name) {
        None => all.push(field),
        Some(known) => {
            known.optional |= field.optional;
            known.ty = known.ty.or(&field.ty);
        }
    }
}

/// The signatures of a method, in their order.
pub fn signatures<'a>(overloads: &[&'a Member]) -> Vec<&'a Function> {
    let function = |member: &&'a Member| match &member.kind {
        MemberKind::Method(function) => Some(function),
        _ => None,
    };
    overloads.iter().filter_map(function).collect()
}
