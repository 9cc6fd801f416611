//! Whether a literal is of a type.

use super::Index;
use crate::model::TypeKind;
use crate::types::{Literal, TypeExpr};

/// The largest whole number that every JavaScript engine keeps exact.
const MAX_SAFE: u64 = (1 << 53) - 1;

impl Index<'_> {
    /// Nothing, or what was expected, as in "`default` is no {..}".
    pub(super) fn fits(&self, literal: &Literal, ty: &TypeExpr) -> Result<(), String> {
        let ok = |fits: bool, expected: &str| {
            if fits { Ok(()) } else { Err(expected.to_string()) }
        };
        match ty {
            TypeExpr::String => ok(matches!(literal, Literal::String(_)), "text"),
            TypeExpr::Boolean => ok(matches!(literal, Literal::Bool(_)), "boolean"),
            TypeExpr::Number => {
                ok(matches!(literal, Literal::Int(_) | Literal::Number(_)), "number")
            }
            TypeExpr::Int => ok(
                matches!(literal, Literal::Int(n) if n.unsigned_abs() <= MAX_SAFE),
                "whole number within 2^53 - 1",
            ),
            TypeExpr::Int32 => {
                ok(matches!(literal, Literal::Int(n) if i32::try_from(*n).is_ok()), "int32")
            }
            TypeExpr::Uint32 => {
                ok(matches!(literal, Literal::Int(n) if u32::try_from(*n).is_ok()), "uint32")
            }
            TypeExpr::Any => Ok(()),
            TypeExpr::Object => ok(matches!(literal, Literal::Map(_)), "object"),
            TypeExpr::List(item) => match literal {
                Literal::List(items) => items.iter().try_for_each(|literal| {
                    self.fits(literal, item).map_err(|e| format!("list with a {e} in every place"))
                }),
                _ => Err("list".into()),
            },
            TypeExpr::Map(item) => match literal {
                Literal::Map(pairs) => pairs.iter().try_for_each(|(_, literal)| {
                    self.fits(literal, item).map_err(|e| format!("map with a {e} at every key"))
                }),
                _ => Err("map".into()),
            },
            TypeExpr::Named { name, .. } => self.fits_named(literal, name),
            TypeExpr::Bytes | TypeExpr::TypedArray(_) => {
                Err("value that can be written in YAML".into())
            }
            TypeExpr::Handle(name) => {
                Err(format!("handle of a `{name}`, which cannot be written in YAML"))
            }
            TypeExpr::Callback(_) => Err("callback, which cannot be written in YAML".into()),
            TypeExpr::Component => Err("component, which cannot be written in YAML".into()),
        }
    }

    fn fits_named(&self, literal: &Literal, name: &str) -> Result<(), String> {
        match self.ty(name).map(|t| &t.kind) {
            None => Ok(()), // reported where it stands
            Some(TypeKind::Enum(values)) if values.iter().any(|v| v.value == *literal) => Ok(()),
            Some(TypeKind::Enum(values)) => {
                let shown = |v: &crate::model::EnumValue| match &v.value {
                    Literal::Int(n) => n.to_string(),
                    Literal::String(text) => format!("`{}`", crate::tree::short(text)),
                    _ => String::new(),
                };
                let first: Vec<_> = values.iter().take(12).map(shown).collect();
                Err(format!("value of `{name}` ({})", first.join(", ")))
            }
            Some(TypeKind::Union(variants)) => {
                match variants.iter().any(|v| self.fits(literal, &v.ty).is_ok()) {
                    true => Ok(()),
                    false => Err(format!("member of the union `{name}`")),
                }
            }
            Some(TypeKind::Map(item)) => self.fits(literal, &TypeExpr::Map(Box::new(item.clone()))),
            Some(_) => Err(format!("`{name}`, which cannot be written in YAML")),
        }
    }
}
