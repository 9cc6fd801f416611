//! Constants of the spec: as Rust expressions (defaults) and as descriptors.

use api_spec::model::{Field, TypeKind};
use api_spec::names::enum_variant;
use api_spec::types::{Literal, NamedKind, TypeExpr};
use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

use super::scope::Scope;
use super::types::union_variant;
use crate::names;

impl Scope<'_> {
    /// What a field holds that nobody gave: `None`, or its default.
    pub fn absent(&self, field: &Field) -> TokenStream {
        match &field.default {
            Some(Literal::Null) if field.nullable => quote!(Nullable::Null),
            Some(value) if field.nullable => {
                let value = self.value(&field.ty, value);
                quote!(Nullable::Value(#value))
            }
            Some(value) => self.value(&field.ty, value),
            None if field.variadic => quote!(Vec::new()),
            None => quote!(None),
        }
    }

    /// A constant as an expression of the Rust type: `medium` -> `Size::Medium`.
    fn value(&self, ty: &TypeExpr, value: &Literal) -> TokenStream {
        match (ty, value) {
            (TypeExpr::Any, value) => any(value),
            (TypeExpr::Named { name, .. }, value) => self.named(name, value),
            (TypeExpr::Int | TypeExpr::Int32 | TypeExpr::Uint32, Literal::Int(n)) => {
                signed(*n < 0, Token::u64_unsuffixed(n.unsigned_abs()))
            }
            (_, Literal::Int(n)) => float(*n as f64),
            (_, Literal::Number(x)) => float(*x),
            (_, Literal::Bool(value)) => quote!(#value),
            (TypeExpr::String, Literal::String(text)) => quote!(String::from(#text)),
            (TypeExpr::List(item), Literal::List(values)) => {
                let values = values.iter().map(|value| self.value(item, value));
                quote!(vec![#(#values),*])
            }
            (TypeExpr::Map(item), Literal::Map(entries)) => self.map(item, entries),
            (TypeExpr::Object, Literal::Map(entries)) => object(entries),
            _ => quote!(Default::default()), // the checks of the spec let nothing else pass
        }
    }

    fn map(&self, item: &TypeExpr, entries: &[(String, Literal)]) -> TokenStream {
        let keys = entries.iter().map(|(key, _)| key);
        let values = entries.iter().map(|(_, value)| self.value(item, value));
        quote!(BTreeMap::from([#((String::from(#keys), #values)),*]))
    }

    /// A constant of a type with a name: an enum, a union, a map. Of a struct there is none.
    fn named(&self, name: &str, value: &Literal) -> TokenStream {
        let Some(ty) = self.ty(name) else {
            return quote!(Default::default());
        };
        let path = self.type_path(name);
        match (&ty.kind, value) {
            (TypeKind::Enum(values), value) => {
                match values.iter().find(|listed| listed.value == *value) {
                    Some(listed) => {
                        let variant = names::ident(&enum_variant(listed));
                        quote!(#path::#variant)
                    }
                    None => quote!(Default::default()),
                }
            }
            (TypeKind::Union(variants), value) => {
                match variants.iter().find(|variant| self.fits(&variant.ty, value)) {
                    Some(found) => {
                        let variant = union_variant(self, found);
                        let value = self.value(&found.ty, value);
                        quote!(#path::#variant(#value))
                    }
                    None => quote!(Default::default()),
                }
            }
            (TypeKind::Map(item), Literal::Map(entries)) => self.map(item, entries),
            _ => quote!(Default::default()),
        }
    }

    /// Whether a constant is of a type, by its sort: as the decoder tells members apart.
    fn fits(&self, ty: &TypeExpr, value: &Literal) -> bool {
        match (ty, value) {
            (TypeExpr::Named { name, kind: NamedKind::Enum }, value) => {
                matches!(self.ty(name).map(|t| &t.kind), Some(TypeKind::Enum(values))
                    if values.iter().any(|listed| listed.value == *value))
            }
            (TypeExpr::Named { .. }, value) => matches!(value, Literal::Map(_)),
            (ty, value) => matches!(
                (ty, value),
                (TypeExpr::Any, _)
                    | (TypeExpr::Boolean, Literal::Bool(_))
                    | (TypeExpr::String, Literal::String(_))
                    | (TypeExpr::Number, Literal::Int(_) | Literal::Number(_))
                    | (TypeExpr::Int | TypeExpr::Int32 | TypeExpr::Uint32, Literal::Int(_))
                    | (TypeExpr::List(_), Literal::List(_))
                    | (TypeExpr::Map(_) | TypeExpr::Object, Literal::Map(_))
            ),
        }
    }
}

/// A constant as a `Value`.
fn any(value: &Literal) -> TokenStream {
    match value {
        Literal::Null => quote!(Value::Null),
        Literal::Bool(value) => quote!(Value::Bool(#value)),
        Literal::Int(n) => {
            let number = float(*n as f64);
            quote!(Value::Number(#number))
        }
        Literal::Number(x) => {
            let number = float(*x);
            quote!(Value::Number(#number))
        }
        Literal::String(text) => quote!(Value::from(#text)),
        Literal::List(values) => {
            let values = values.iter().map(any);
            quote!(Value::List(vec![#(#values),*]))
        }
        Literal::Map(entries) => {
            let object = object(entries);
            quote!(Value::Object(#object))
        }
    }
}

fn object(entries: &[(String, Literal)]) -> TokenStream {
    if entries.is_empty() {
        return quote!(Default::default());
    }
    let keys = entries.iter().map(|(key, _)| key);
    let values = entries.iter().map(|(_, value)| any(value));
    quote!([#((#keys, #values)),*].into_iter().collect())
}

/// A constant as a descriptor: `Literal::Text("")`.
pub fn literal(value: &Literal) -> TokenStream {
    match value {
        Literal::Null => quote!(Literal::Null),
        Literal::Bool(value) => quote!(Literal::Bool(#value)),
        Literal::Int(n) => number(*n as f64),
        Literal::Number(x) => number(*x),
        Literal::String(text) => quote!(Literal::Text(#text)),
        Literal::List(values) => {
            let values = values.iter().map(literal);
            quote!(Literal::List(&[#(#values),*]))
        }
        Literal::Map(entries) => {
            let keys = entries.iter().map(|(key, _)| key);
            let values = entries.iter().map(|(_, value)| literal(value));
            quote!(Literal::Map(&[#((#keys, #values)),*]))
        }
    }
}

fn number(value: f64) -> TokenStream {
    let value = float(value);
    quote!(Literal::Number(#value))
}

/// A number as an `f64`: `1.0`, `-0.5`, `f64::INFINITY`.
pub fn float(value: f64) -> TokenStream {
    if value.is_nan() {
        return quote!(f64::NAN);
    }
    if value.is_infinite() {
        let sign = (value < 0.0).then(|| quote!(-));
        return quote!(#sign f64::INFINITY);
    }
    signed(value.is_sign_negative(), Token::f64_unsuffixed(value.abs()))
}

/// A whole number: `-1`.
pub fn integer(value: i64) -> TokenStream {
    signed(value < 0, Token::u64_unsuffixed(value.unsigned_abs()))
}

fn signed(negative: bool, magnitude: Token) -> TokenStream {
    let sign = negative.then(|| quote!(-));
    quote!(#sign #magnitude)
}
