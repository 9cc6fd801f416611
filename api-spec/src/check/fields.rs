//! Rules of fields.

use std::collections::HashMap;

use super::{Check, Place};
use crate::model::Field;
use crate::names::{field_ident, is_ident, snake};
use crate::tree::short;
use crate::types::{Literal, TypeExpr};

pub(super) fn check(ck: &Check, fields: &[Field], place: Place) {
    for field in fields {
        name_is_safe(ck, field, place);
        default_fits(ck, field);
        range_is_a_range(ck, field);
        readonly_is_for_properties(ck, field, place);
    }
    variadic_is_last(ck, fields, place);
    callbacks_are_not_shadowed(ck, fields, place);
    names_differ_in_rust(ck, fields);
}

/// Allowed are `SDKVersion`, `order_amount`, `scope.userInfo`, and `*` alone; as a
/// positional argument only what is an identifier in every language.
fn name_is_safe(ck: &Check, field: &Field, place: Place) {
    let name = field.name.as_str();
    let mut bytes = name.bytes();
    let starts = bytes.next().is_some_and(|b| b.is_ascii_alphabetic() || b == b'_');
    let goes_on = bytes.all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-'));
    let forbidden = matches!(name, "__proto__" | "constructor" | "prototype");
    let positional = matches!(place, Place::Arguments | Place::Properties);
    let safe = name == "*" || (starts && goes_on && (!positional || is_ident(name)));
    if !safe || forbidden {
        let hint = match positional {
            true => "letters, digits and `_`",
            false => "letters, digits, `_`, `.` and `-`, or `*` alone for every other key",
        };
        ck.error(field.at, format!("`{}` cannot be the name of a field", short(name)), hint);
    } else if name != "*" && field.rust.is_none() && !is_ident(&snake(name)) {
        let message = format!("`{}` gives no name in Rust", short(name));
        ck.error(field.at, message, "add `rust: some_name`");
    }
}

fn default_fits(ck: &Check, field: &Field) {
    let Some(default) = &field.default else {
        return;
    };
    if field.nullable && *default == Literal::Null {
        return;
    }
    if let Err(expected) = ck.index.fits(default, &field.ty) {
        let message = format!("the default of `{}` is no {expected}", short(&field.name));
        let hint = match default {
            Literal::Null => {
                "write `nullable: true` if null may be given, or `optional: true` without a default"
            }
            _ => "change the default or the type; without a default, write `optional: true`",
        };
        return ck.error(field.at, message, hint);
    }
    let number = match default {
        Literal::Int(n) => *n as f64,
        Literal::Number(x) => *x,
        _ => return,
    };
    if field.min.is_some_and(|min| number < min) || field.max.is_some_and(|max| number > max) {
        let message = format!("the default of `{}` is outside `min` and `max`", short(&field.name));
        ck.error(field.at, message, "change one of them");
    }
}

fn range_is_a_range(ck: &Check, field: &Field) {
    if field.min.is_none() && field.max.is_none() {
        return;
    }
    let name = short(&field.name);
    let number = |ty: &TypeExpr| {
        matches!(ty, TypeExpr::Number | TypeExpr::Int | TypeExpr::Int32 | TypeExpr::Uint32)
    };
    if !number(&field.ty) {
        ck.error(
            field.at,
            format!("`{name}` has a range but is no number"),
            "remove `min` and `max`",
        );
    }
    if let (Some(min), Some(max)) = (field.min, field.max)
        && min > max
    {
        ck.error(field.at, format!("`min` of `{name}` is above its `max`"), "swap them");
    }
}

fn readonly_is_for_properties(ck: &Check, field: &Field, place: Place) {
    if field.readonly && place != Place::Properties {
        let message = format!("`{}` is readonly but no property", short(&field.name));
        ck.error(field.at, message, "remove it: scripts own the objects they pass and receive");
    }
}

/// `...rest` takes all that follows, so nothing can follow it.
fn variadic_is_last(ck: &Check, fields: &[Field], place: Place) {
    for (i, field) in fields.iter().enumerate().filter(|(_, f)| f.variadic) {
        let name = short(&field.name);
        if place != Place::Arguments {
            let message = format!("`{name}` is variadic but no positional argument");
            ck.error(field.at, message, "take a `list<T>`");
        } else if i + 1 < fields.len() {
            ck.error(
                field.at,
                format!("`{name}` is variadic but not the last"),
                "move it to the end",
            );
        } else if field.optional || field.default.is_some() {
            let message = format!("`{name}` is variadic, so it may be missing anyway");
            ck.error(field.at, message, "remove `optional` and `default`");
        }
    }
}

/// The options object also holds the callbacks.
fn callbacks_are_not_shadowed(ck: &Check, fields: &[Field], place: Place) {
    if place != Place::Options {
        return;
    }
    for field in fields {
        if matches!(field.name.as_str(), "success" | "fail" | "complete") {
            let message = format!("the parameter `{}` has the name of a callback", field.name);
            ck.error(
                field.at,
                message,
                "every async API has success, fail and complete; remove it",
            );
        }
        // `XxxOptions::new` makes them, and `options` is all of them in a host function.
        let ident = field_ident(field);
        if matches!(ident.as_str(), "options" | "new" | "success" | "fail" | "complete")
            && !matches!(field.name.as_str(), "success" | "fail" | "complete")
        {
            let message =
                format!("the parameter `{}` cannot be called `{ident}` in Rust", field.name);
            ck.error(field.at, message, format!("add `rust: {ident}_value`, or another name"));
        }
    }
}

fn names_differ_in_rust(ck: &Check, fields: &[Field]) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for field in fields {
        if let Some(other) = seen.insert(field_ident(field), &field.name)
            && other != field.name
        {
            let (a, b) = (short(other), short(&field.name));
            let message =
                format!("`{a}` and `{b}` have the same name in Rust, `{}`", field_ident(field));
            ck.error(field.at, message, "add `rust: another_name` to one of them");
        }
    }
}
