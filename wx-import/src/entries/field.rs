//! Parameters, fields and properties.

use api_spec::model::{At, EnumValue, Literal, Text};
use api_spec::names::{camel, enum_variant, is_ident};

use super::Entry;
use crate::declarations::{Code, Deprecated};
use crate::declared::{Expr, Value};
use crate::declared::{Field, Type};
use crate::yaml::Node;

/// Where fields stand: only what scripts give has defaults.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Parameters.
    Params,
    /// Results, structs, properties.
    Elsewhere,
}

/// Fields, a line each.
pub fn fields(fields: &[Field], place: Place) -> Node {
    Node::Map(fields.iter().map(|f| (f.name.clone(), field(f, place))).collect())
}

/// A field, in the short form where it has nothing but a type.
pub fn field(field: &Field, place: Place) -> Node {
    let mut entry = Entry::default();
    type_into(&mut entry, &field.ty);
    let stands_in = match place {
        Place::Params if field.optional => {
            field.default.as_deref().and_then(|text| default(text, &field.ty))
        }
        _ => None,
    };
    if field.optional && stands_in.is_none() {
        entry.put("optional", Node::bool(true));
    }
    if field.nullable {
        entry.put("nullable", Node::bool(true));
    }
    entry.node_if("default", stands_in);
    if field.variadic {
        entry.put("variadic", Node::bool(true));
    }
    if field.readonly {
        entry.put("readonly", Node::bool(true));
    }
    entry.text_if("since", &field.since);
    entry.node_if("deprecated", field.deprecated.as_ref().map(deprecated));
    if let Some(key) = field.key.as_ref().filter(|key| *key != "key") {
        entry.put("ts", Node::Map(vec![("key".to_owned(), Node::text(key))]));
    }
    short(entry)
}

/// `string`, or `string?`, where that is all there is to say.
fn short(entry: Entry) -> Node {
    match entry.0.as_slice() {
        [(key, Node::Text(text))] if key == "type" => Node::text(text),
        [(key, Node::Text(text)), (optional, _)] if key == "type" && optional == "optional" => {
            match text.contains(' ') {
                true => entry.node(),
                false => Node::text(format!("{text}?")),
            }
        }
        _ => entry.node(),
    }
}

/// The type of a field: `type`, or the values of its own enum.
fn type_into(entry: &mut Entry, ty: &Type) {
    match &ty.expr {
        Expr::Text(text) => entry.text("type", text),
        Expr::Enum(values) => entry.put("enum", enum_values(values)),
    }
}

/// The values of an enum; where two would have the same name in Rust, with names of their own.
pub fn enum_values(values: &[Value]) -> Node {
    let names: Vec<String> = values.iter().map(variant).collect();
    let taken = |name: &String| names.iter().filter(|other| *other == name).count() > 1;
    if !names.iter().any(|name| taken(name) || !is_ident(name)) {
        return Node::List(values.iter().map(value).collect());
    }
    let mut used: Vec<String> = names.iter().filter(|name| !taken(name)).cloned().collect();
    let mut entries = Vec::new();
    for (at, (of, name)) in values.iter().zip(&names).enumerate() {
        let key = match of {
            Value::Text(text) => text.clone(),
            Value::Int(n) => n.to_string(),
        };
        let mut rust = Vec::new();
        if taken(name) || !is_ident(name) {
            let spelled = spelled(&key);
            let free = is_ident(&spelled) && !used.contains(&spelled);
            let own = if free { spelled } else { format!("Value{}", at + 1) };
            used.push(own.clone());
            if own != *name {
                rust.push(("rust".to_owned(), Node::text(own)));
            }
        }
        entries.push((key, Node::Map(rust)));
    }
    Node::Map(entries)
}

fn variant(value: &Value) -> String {
    let value = match value {
        Value::Text(text) => Literal::String(text.clone()),
        Value::Int(n) => Literal::Int(*n),
    };
    enum_variant(&EnumValue {
        value,
        rust: None,
        doc: Text::default(),
        since: None,
        at: At::default(),
    })
}

/// A name that keeps signs apart: `a+` -> `APlus`, `utf-8` -> `UtfDash8`.
fn spelled(text: &str) -> String {
    let words = text.replace('+', " plus ").replace('-', " dash ").replace('.', " dot ");
    camel(&words)
}

fn value(value: &Value) -> Node {
    match value {
        Value::Text(text) => Node::text(text),
        Value::Int(n) => Node::Plain(n.to_string()),
    }
}

/// `{ since, use }`
pub fn deprecated(deprecated: &Deprecated) -> Node {
    let mut entry = Entry::default();
    entry.text_if("since", &deprecated.since);
    // The first that is a function: successors may be fields and components.
    let function = |name: &&String| {
        name.split('.')
            .all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric()))
    };
    if let Some(instead) = deprecated.instead.iter().find(function) {
        entry.text("use", instead);
    }
    entry.node()
}

/// The codes that have a reason.
pub fn codes(codes: &[Code]) -> Option<Node> {
    let code = |code: &Code| {
        let mut entry = Entry::default();
        entry.text("reason", code.reason.clone()?);
        Some((code.code.to_string(), entry.node()))
    };
    let codes: Vec<_> = codes.iter().filter_map(code).collect();
    (!codes.is_empty()).then_some(Node::Map(codes))
}

/// A literal of JavaScript as the default of a type, if it is a value of that type.
pub fn default(text: &str, ty: &Type) -> Option<Node> {
    let node = literal(text)?;
    let fits = match (&node, &ty.expr) {
        (Node::Plain(text), Expr::Text(ty)) => match ty.as_str() {
            "boolean" => text == "true" || text == "false",
            "number" => text.parse::<f64>().is_ok(),
            "int" => text.parse::<i64>().is_ok(),
            _ => false,
        },
        (Node::Text(_), Expr::Text(ty)) => ty == "string",
        (Node::List(items), Expr::Text(ty)) => ty.starts_with("list<") && items.is_empty(),
        (given, Expr::Enum(values)) => values.iter().any(|known| value(known) == *given),
        _ => false,
    };
    fits.then_some(node)
}

/// A literal of JavaScript: a number, a text in quotes, `true`, `false`, `[]`.
pub fn literal(text: &str) -> Option<Node> {
    let text = text.trim();
    let quoted = |quote: char| text.strip_prefix(quote)?.strip_suffix(quote);
    if let Some(inner) = ['"', '\'', '`'].into_iter().find_map(quoted) {
        return (!inner.contains(['\\', '"', '\''])).then(|| Node::text(inner));
    }
    match text {
        "true" | "false" => Some(Node::Plain(text.to_owned())),
        "[]" => Some(Node::List(Vec::new())),
        _ => {
            text.parse::<f64>().ok().filter(|n| n.is_finite()).map(|_| Node::Plain(text.to_owned()))
        }
    }
}
