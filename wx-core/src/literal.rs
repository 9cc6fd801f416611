//! Constants of the spec as cells: defaults and the values of `on_fail`.

use std::{borrow::Cow, rc::Rc};

use crate::{
    Cell, Object, Value,
    desc::{EnumValue, Literal, Type},
};

/// The cell of a constant whose type the spec's checks have approved.
pub(crate) fn cell(ty: Type, literal: &Literal) -> Cell<'static> {
    match (ty, literal) {
        (Type::Any, literal) => Cell::Value(value(literal)),
        (_, Literal::Null) => Cell::Null,
        (Type::Int, Literal::Number(number)) => Cell::Int(*number as i64),
        (Type::Enum(desc), Literal::Text(_) | Literal::Number(_)) => {
            let index = desc.values.iter().position(|listed| match (listed, literal) {
                (EnumValue::Text(a), Literal::Text(b)) => a == b,
                (EnumValue::Int(a), Literal::Number(b)) => f64::from(*a) == *b,
                _ => false,
            });
            index.map_or(Cell::Absent, |index| Cell::Variant(index as u16))
        }
        (Type::Union(types), literal) => {
            let which = types.iter().position(|ty| fits(*ty, literal)).unwrap_or_default();
            match types.get(which) {
                Some(ty) => Cell::Union(which as u16, Box::new(cell(*ty, literal))),
                None => Cell::Absent,
            }
        }
        (Type::List(ty), Literal::List(items)) => {
            Cell::List(items.iter().map(|item| cell(*ty, item)).collect())
        }
        (Type::Map(ty), Literal::Map(entries)) => {
            Cell::Map(entries.iter().map(|(key, item)| (Rc::from(*key), cell(*ty, item))).collect())
        }
        (Type::Struct(desc), Literal::Map(entries)) => {
            let field = |name| entries.iter().find(|(key, _)| *key == name).map(|(_, item)| item);
            Cell::Record(
                desc.fields
                    .iter()
                    .map(|f| match (field(f.name), &f.default) {
                        (Some(item), _) => cell(f.ty, item),
                        (None, Some(item)) => cell(f.ty, item),
                        (None, None) => Cell::Absent,
                    })
                    .collect(),
            )
        }
        (Type::Object, Literal::Map(entries)) => Cell::Object(object(entries)),
        (_, Literal::Bool(value)) => Cell::Bool(*value),
        (_, Literal::Number(number)) => Cell::Number(*number),
        (_, Literal::Text(text)) => Cell::Text(Cow::Borrowed(text)),
        (_, literal) => Cell::Value(value(literal)),
    }
}

fn fits(ty: Type, literal: &Literal) -> bool {
    match (ty, literal) {
        (Type::Enum(desc), Literal::Text(text)) => desc.values.contains(&EnumValue::Text(text)),
        (Type::Enum(desc), Literal::Number(number)) => desc
            .values
            .iter()
            .any(|value| matches!(value, EnumValue::Int(int) if f64::from(*int) == *number)),
        (ty, literal) => matches!(
            (ty, literal),
            (Type::Any, _)
                | (Type::Boolean, Literal::Bool(_))
                | (Type::String, Literal::Text(_))
                | (Type::Number | Type::Int | Type::Int32 | Type::Uint32, Literal::Number(_))
                | (Type::List(_), Literal::List(_))
                | (Type::Map(_) | Type::Struct(_) | Type::Object, Literal::Map(_))
        ),
    }
}

fn value(literal: &Literal) -> Value {
    match literal {
        Literal::Null => Value::Null,
        Literal::Bool(value) => Value::Bool(*value),
        Literal::Number(number) => Value::Number(*number),
        Literal::Text(text) => Value::from(*text),
        Literal::List(items) => Value::List(items.iter().map(value).collect()),
        Literal::Map(entries) => Value::Object(object(entries)),
    }
}

fn object(entries: &[(&'static str, Literal)]) -> Object {
    entries.iter().map(|(key, item)| (*key, value(item))).collect()
}
