//! Structs, maps, errors and externals.

use super::Entry;
use super::field::{Place, codes, enum_values, fields};
use crate::declared::{TypeDef, TypeKind};
use crate::yaml::Node;

/// A type of the spec.
pub fn definition(ty: &TypeDef) -> Node {
    let mut entry = Entry::default();
    entry.text_if("since", &ty.since);
    let mut ts: Vec<(String, Node)> = Vec::new();
    match &ty.kind {
        TypeKind::Struct(of) => entry.put("fields", fields(of, Place::Elsewhere)),
        TypeKind::Map(of, key) => {
            entry.text("map", of.text());
            if key != "key" {
                ts.push(("key".to_owned(), Node::text(key)));
            }
        }
        TypeKind::Error(error) => {
            entry.put("error", fields(&error.fields, Place::Elsewhere));
            entry.node_if("codes", codes(&error.codes));
            if !error.err_msg {
                ts.push(("errMsg".to_owned(), Node::bool(false)));
            }
        }
        TypeKind::Enum(values) => entry.put("enum", enum_values(values)),
        TypeKind::External => entry.put("external", Node::bool(true)),
    }
    if let Some(name) = &ty.ts {
        ts.push(("name".to_owned(), Node::text(name)));
    }
    if !ts.is_empty() {
        entry.put("ts", Node::Map(ts));
    }
    entry.node()
}
