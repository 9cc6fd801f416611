//! Rules of types.

use std::collections::HashMap;

use super::Check;
use crate::model::{ErrorReason, TypeDef, TypeKind};
use crate::names::{enum_variant, error_variant, is_ident};
use crate::tree::short;
use crate::types::{Literal, NamedKind, TypeExpr};

pub(super) fn check(ck: &Check, ty: &TypeDef) {
    values_have_names(ck, ty);
    members_can_be_told_apart(ck, ty);
    structs_end(ck, ty);
    if let TypeKind::Error { codes, .. } = &ty.kind {
        reasons_have_names(ck, codes);
    }
}

/// Every value is a variant in Rust, and no two are the same.
fn values_have_names(ck: &Check, ty: &TypeDef) {
    let TypeKind::Enum(values) = &ty.kind else {
        return;
    };
    let mut seen = HashMap::new();
    for value in values {
        let shown = match &value.value {
            Literal::String(text) => short(text),
            Literal::Int(n) => n.to_string(),
            _ => continue,
        };
        let variant = enum_variant(value);
        if !is_ident(&variant) {
            let message = format!("the value `{shown}` gives no name in Rust");
            ck.error(value.at, message, "add `rust: SomeName` to it");
        } else if variant == "Other" && ty.usage.written {
            let message =
                format!("the value `{shown}` is called `Other` in Rust, as are unknown values");
            ck.error(value.at, message, "add `rust: OtherValue` to it, or another name");
        } else if let Some(other) = seen.insert(variant.clone(), shown.clone())
            && other != shown
        {
            let message =
                format!("`{other}` and `{shown}` have the same name in Rust, `{variant}`");
            ck.error(value.at, message, "add `rust: AnotherName` to one of them");
        }
    }
}

/// The same for the reasons of a failure.
pub(super) fn reasons_have_names(ck: &Check, reasons: &[ErrorReason]) {
    let mut seen = HashMap::new();
    for reason in reasons {
        let variant = error_variant(reason);
        let shown = short(&reason.reason);
        if !is_ident(&variant) {
            let message = format!("the reason `{shown}` gives no name in Rust");
            ck.error(reason.at, message, "add `rust: SomeName` to it");
        } else if let Some(other) = seen.insert(variant.clone(), shown.clone())
            && other != shown
        {
            let message =
                format!("`{other}` and `{shown}` have the same name in Rust, `{variant}`");
            ck.error(reason.at, message, "add `rust: AnotherName` to one of them");
        }
    }
}

/// A value says by its sort which member it is.
fn members_can_be_told_apart(ck: &Check, ty: &TypeDef) {
    let TypeKind::Union(variants) = &ty.kind else {
        return;
    };
    let mut seen = HashMap::new();
    for variant in variants {
        let Some(sort) = sort(ck, &variant.ty) else {
            let message = format!("the union `{}` has `any` in it, so it is any", ty.name);
            ck.error(variant.at, message, "write `any`, or remove it from the union");
            continue;
        };
        let text_enum = matches!(variant.ty, TypeExpr::Named { kind: NamedKind::Enum, .. });
        if let Some(had_enum) = seen.insert(sort, text_enum)
            && had_enum == text_enum
        {
            let message =
                format!("two members of the union `{}` are both {sort} in JavaScript", ty.name);
            ck.error(
                variant.at,
                message,
                "a value could be either: merge them, or take `object` or `any`",
            );
        }
    }
}

/// What a value of the type is in JavaScript; `None` for `any`.
fn sort(ck: &Check, ty: &TypeExpr) -> Option<&'static str> {
    Some(match ty {
        TypeExpr::Any => return None,
        TypeExpr::String => "a string",
        TypeExpr::Boolean => "a boolean",
        TypeExpr::Number | TypeExpr::Int | TypeExpr::Int32 | TypeExpr::Uint32 => "a number",
        TypeExpr::Object | TypeExpr::Map(_) => "an object",
        TypeExpr::Bytes => "an ArrayBuffer",
        TypeExpr::TypedArray(array) => array.name(),
        TypeExpr::List(_) => "an array",
        TypeExpr::Handle(_) => "a handle",
        TypeExpr::Callback(_) => "a function",
        TypeExpr::Component => "a component",
        TypeExpr::Named { name, kind } => match (kind, ck.index.ty(name).map(|t| &t.kind)) {
            (NamedKind::Enum, Some(TypeKind::Enum(values))) => {
                match values.first().map(|v| &v.value) {
                    Some(Literal::Int(_)) => "a number",
                    _ => "a string",
                }
            }
            (NamedKind::Callback, _) => "a function",
            (NamedKind::External, _) => "an external value",
            (NamedKind::Union, _) => "a union",
            _ => "an object",
        },
    })
}

/// A struct that holds itself otherwise than through a list or a map has no end.
fn structs_end(ck: &Check, ty: &TypeDef) {
    let mut path = vec![ty.name.as_str()];
    let mut seen = std::collections::HashSet::new();
    if holds(ck, ty, &ty.name, &mut path, &mut seen) {
        let message = format!("`{}` holds itself: {}", ty.name, path.join(" -> "));
        ck.error(ty.at, message, "go through a `list<T>` or a `map<T>`");
    }
}

fn holds<'s>(
    ck: &Check<'s>,
    ty: &'s TypeDef,
    target: &str,
    path: &mut Vec<&'s str>,
    seen: &mut std::collections::HashSet<&'s str>,
) -> bool {
    let inside: Vec<&TypeExpr> = match &ty.kind {
        TypeKind::Struct(record) => record.fields.iter().map(|f| &f.ty).collect(),
        TypeKind::Union(variants) => variants.iter().map(|v| &v.ty).collect(),
        TypeKind::Error { fields, .. } => fields.iter().map(|f| &f.ty).collect(),
        _ => return false,
    };
    for ty in inside {
        let TypeExpr::Named { name, .. } = ty else {
            continue;
        };
        path.push(name);
        if name == target {
            return true;
        }
        if path.len() < 64
            && seen.insert(name)
            && let Some(ty) = ck.index.ty(name)
            && holds(ck, ty, target, path, seen)
        {
            return true;
        }
        path.pop();
    }
    false
}
