//! Listeners: `onXxx(listener)` with its off function, and emitters `on(name, listener)`.

use api_spec::names::upper_first;

use super::errors::{GENERAL, argument};
use super::names::Names;
use super::types::{Expr, Value};
use super::world::{Scope, World};
use super::{Field, Listener, Outcome, fields};
use crate::declarations::{Function, Param, Ty};

/// The event of a function's name: `CompassChange` of `onCompassChange`.
pub fn event_of(name: &str) -> Option<&str> {
    name.strip_prefix("on").filter(|event| event.starts_with(|c: char| c.is_ascii_uppercase()))
}

/// Whether a function takes a listener and nothing else.
pub fn takes_listener(world: &World, function: &Function) -> bool {
    matches!(function.params.as_slice(), [listener] if world.function(&listener.ty).is_some())
}

/// The names of an emitter's events, if the function takes a name and a listener: none for any.
pub fn topics(world: &mut World, function: &Function) -> Option<Vec<String>> {
    let [name, listener] = function.params.as_slice() else { return None };
    world.function(&listener.ty)?;
    match world.ty(&name.ty, &Scope::new()).expr {
        Expr::Text(text) if text == "string" => Some(Vec::new()),
        Expr::Enum(values) => values
            .into_iter()
            .map(|value| match value {
                Value::Text(text) => Some(text),
                Value::Int(_) => None,
            })
            .collect(),
        Expr::Text(_) => None,
    }
}

/// What the listener of an event takes.
pub fn listener<'a>(
    world: &mut World<'a>,
    param: &'a Param,
    owner: &str,
) -> (Outcome, Option<Listener>) {
    let Some(function) = world.function(&param.ty) else {
        return (Outcome::Empty, None);
    };
    let interface = argument(function).and_then(|name| world.data(name));
    match (function.params.as_slice(), interface) {
        ([], _) => (Outcome::Empty, None),
        ([param], _) if param.rest => (Outcome::Empty, Some(Listener::Any)),
        ([_], Some(interface)) if interface.name == GENERAL => (Outcome::Empty, None),
        ([_], Some(interface)) if !world.is_shared(&interface.name) => {
            let scope = Scope::new();
            let fields = fields::of_interface(world, interface, &scope, &[]);
            (Outcome::Fields(fields), None)
        }
        ([_], Some(interface)) => {
            world.keep(&interface.name);
            (Outcome::Named(interface.name.clone()), None)
        }
        ([param], None) if matches!(&param.ty, Ty::Name { name, .. } if name == "any") => {
            (Outcome::Empty, Some(Listener::Any))
        }
        (params, _) => {
            let scope = Scope::new();
            let of = |param| fields::of_param(world, param, owner, &scope);
            let args: Vec<Field> = params.iter().map(of).collect();
            (Outcome::Empty, Some(Listener::Args(args)))
        }
    }
}

/// Notes the names of an event's types that the rule does not give.
pub fn names(world: &World, names: &mut Names, event: &str, on: &Param, off: Option<&Param>) {
    let event = upper_first(event);
    let on_result = result_name(world, on);
    if let Ty::Name { name, .. } = &on.ty {
        names.compare("listener", name, &format!("On{event}Callback"));
        if let Some(result) = &on_result {
            let rule = format!("{}ListenerResult", name.trim_end_matches("Callback"));
            let shared = world.is_shared(result) || result == GENERAL;
            if !shared {
                names.compare("listener_result", result, &rule);
            }
        }
    }
    let Some(off) = off else { return };
    if let Ty::Name { name, .. } = &off.ty {
        names.compare("off_listener", name, &format!("Off{event}Callback"));
    }
    if let (Some(off), Some(on)) = (result_name(world, off), on_result) {
        names.compare("off_result", &off, &on);
    }
}

fn result_name(world: &World, listener: &Param) -> Option<String> {
    world.function(&listener.ty).and_then(argument).map(str::to_owned)
}
