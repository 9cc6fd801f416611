//! `canIUse`: what a host has, asked by name.

use std::collections::HashSet;

use crate::{
    desc::{ApiDesc, EnumValue, FieldDesc, Kind, ObjectDesc, Returns, StructDesc, Type},
    host::{Inner, Slot},
};

/// Answers `${API}.${method}.${param}.${option}`, any prefix of it, and
/// `Class.member` for the objects that come from the APIs, or from one another.
pub(crate) fn answer(inner: &Inner, schema: &str) -> bool {
    let mut parts = schema.split('.');
    let Some(name) = parts.next() else {
        return false;
    };
    let rest: Vec<&str> = parts.collect();
    let shown = || inner.slots.iter().filter(|slot| !slot.internal);
    if shown().any(|slot| slot_answers(slot, name, &rest)) {
        return true;
    }
    if inner.properties.iter().any(|(field, _)| field.name == name && path(&field.ty, &rest)) {
        return true;
    }
    let given = || shown().filter(|slot| slot.available()).flat_map(|slot| objects(slot.desc));
    !rest.is_empty() && class(given(), name).is_some_and(|object| member(object, &rest))
}

fn slot_answers(slot: &Slot, name: &str, rest: &[&str]) -> bool {
    let desc = slot.desc;
    let main = slot.available() && desc.name == name;
    let off = slot.available() && desc.event.is_some_and(|event| event.off == Some(name));
    let twin = slot.twin.is_some() && desc.sync.is_some_and(|sync| sync.name == name);
    (main || off || twin) && api(desc, twin, rest)
}

fn api(desc: &ApiDesc, twin: bool, rest: &[&str]) -> bool {
    let Some((method, rest)) = rest.split_first() else {
        return true;
    };
    let positional = twin || matches!(desc.kind, Kind::Sync | Kind::Set);
    let returned = |rest: &[&str]| match desc.returns {
        Returns::Fields(fields) => rest.is_empty() || fields_path(fields, rest),
        Returns::Value(ty) => path(&ty, rest),
        Returns::Itself => rest.is_empty(),
    };
    match *method {
        "object" if !matches!(desc.kind, Kind::Event) => {
            !desc.params.fields.is_empty() && (rest.is_empty() || fields_path(desc.params, rest))
        }
        "success" if !positional && matches!(desc.kind, Kind::Async | Kind::Task) => returned(rest),
        "callback" if desc.kind == Kind::Event => returned(rest),
        "return" => match (desc.task, positional) {
            (Some(object), _) => rest.is_empty() || member(object, rest),
            (None, true) => returned(rest),
            (None, false) => false,
        },
        _ => false,
    }
}

fn fields_path(fields: &StructDesc, rest: &[&str]) -> bool {
    let Some((name, rest)) = rest.split_first() else {
        return true;
    };
    fields.fields.iter().any(|field| field.name == *name && path(&field.ty, rest))
}

/// Whether an option is an allowed value of the type, or a property of it.
fn path(ty: &Type, rest: &[&str]) -> bool {
    let Some((first, _)) = rest.split_first() else {
        return true;
    };
    match ty {
        Type::Struct(fields) => fields_path(fields, rest),
        Type::List(item) | Type::Map(item) => path(item, rest),
        Type::Union(types) => types.iter().any(|ty| path(ty, rest)),
        Type::Handle(object) => member(object, rest),
        Type::Enum(desc) => {
            // an allowed value may hold dots itself
            let text = rest.join(".");
            desc.values.iter().any(|value| match value {
                EnumValue::Text(value) => *value == text,
                EnumValue::Int(value) => value.to_string() == *first && rest.len() == 1,
            })
        }
        _ => false,
    }
}

fn member(object: &ObjectDesc, rest: &[&str]) -> bool {
    let Some((name, rest)) = rest.split_first() else {
        return true;
    };
    object.members.iter().any(|desc| {
        let off = desc.event.is_some_and(|event| event.off == Some(name));
        let twin = desc.sync.is_some_and(|sync| sync.key() == *name);
        match desc.kind {
            Kind::Get | Kind::Set => desc.key == *name && rest.is_empty(),
            _ => (desc.key == *name || off || twin) && api(desc, twin, rest),
        }
    })
}

/// The object type of a name among those given, and those that their members hand out.
fn class(
    given: impl Iterator<Item = &'static ObjectDesc>,
    name: &str,
) -> Option<&'static ObjectDesc> {
    let mut open: Vec<_> = given.collect();
    let mut seen = HashSet::new();
    while let Some(object) = open.pop() {
        if object.name == name {
            return Some(object);
        }
        if seen.insert(object.name) {
            open.extend(object.members.iter().flat_map(objects));
        }
    }
    None
}

/// The object types that an API, or a member of an object, hands out.
fn objects(desc: &ApiDesc) -> impl Iterator<Item = &'static ObjectDesc> {
    let returned: Vec<&'static ObjectDesc> = match desc.returns {
        Returns::Value(Type::Handle(object)) => vec![object],
        Returns::Fields(fields) | Returns::Value(Type::Struct(fields)) => {
            fields.fields.iter().filter_map(handle).collect()
        }
        _ => Vec::new(),
    };
    desc.task.into_iter().chain(returned)
}

fn handle(field: &'static FieldDesc) -> Option<&'static ObjectDesc> {
    match field.ty {
        Type::Handle(object) => Some(object),
        _ => None,
    }
}
