//! Readers of families and objects.

use std::path::Path;

use super::Cx;
use super::links::Owner;
use super::scalar::Style;
use crate::format;
use crate::model::{Family, Global, Object, Scope, TypeDef, TypeKind, Usage};
use crate::names::camel;
use crate::tree::{Entry, Node, short};

/// The named types of a file. All files' types are read before the APIs of any.
pub(crate) fn read_types(cx: &Cx, tree: &Node) -> Vec<TypeDef> {
    let types = tree.get("types").and_then(Node::entries).unwrap_or(&[]);
    types.iter().filter_map(|entry| cx.type_def(entry)).collect()
}

/// The type of an object that scripts or the engine bring.
fn external(object: &Object) -> TypeDef {
    TypeDef {
        name: object.name.clone(),
        kind: TypeKind::External,
        inline: false,
        usage: Usage::default(),
        since: object.since.clone(),
        doc: object.doc.clone(),
        rust: object.rust.clone(),
        ts: object.ts.clone(),
        at: object.at,
    }
}

/// Everything of a file but its named types, which `types` are.
pub(crate) fn read_apis(cx: &Cx, tree: &Node, types: Vec<TypeDef>, source: &Path) -> Family {
    let family = Family { source: source.to_path_buf(), types, ..Family::default() };
    let Some(map) = cx.open(tree, "a spec file", format::FAMILY) else {
        return family;
    };
    cx.map_of(&map, "types"); // read already; here only to report what is no map
    let name = cx.line(&map, "family");
    if map.get("family").is_none() {
        let hint = "begin the file with `family: name`";
        cx.error(tree.at, "the file does not say which family it is", hint);
    }
    let name = name.unwrap_or_default();
    check_name(cx, &map, &name);
    let links = cx.links.get_or_init(|| cx.templates(&map)).clone();
    let scope = |entry: &Entry| Scope {
        name: entry.key.clone(),
        doc: match cx.open(&entry.value, "a scope", format::SCOPE) {
            Some(map) => cx.doc(&map, "doc"),
            None => Default::default(),
        },
        at: entry.at,
    };
    let global = |entry: &Entry| match entry.value.get("kind") {
        Some(_) => cx.api(entry, Owner::Global).map(Global::Api),
        None => Some(Global::Value(cx.field(entry, ""))),
    };
    let objects: Vec<Object> =
        cx.map_of(&map, "objects").iter().filter_map(|e| object(cx, e)).collect();
    let mut family = family;
    family.types.extend(objects.iter().filter(|object| object.script).map(external));
    Family {
        title: cx.doc(&map, "title"),
        doc: cx.doc(&map, "doc"),
        scopes: cx.map_of(&map, "scopes").iter().map(scope).collect(),
        objects,
        properties: cx.fields(cx.map_of(&map, "properties"), "", "properties"),
        globals: cx.map_of(&map, "globals").iter().filter_map(global).collect(),
        apis: cx.map_of(&map, "apis").iter().filter_map(|e| cx.api(e, Owner::Client)).collect(),
        links,
        name,
        ..family
    }
}

/// A family's name becomes a feature, a module and a file.
fn check_name(cx: &Cx, map: &super::Entries, name: &str) {
    let fits = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !name.ends_with('-')
        && !name.contains("--");
    if let Some(node) = map.get("family").filter(|_| !fits) {
        let message = format!("`{}` cannot be the name of a family", short(name));
        cx.error(node.at, message, "lower case letters, digits and single dashes: `bluetooth-ble`");
    }
}

fn object(cx: &Cx, entry: &Entry) -> Option<Object> {
    let map = cx.open(&entry.value, "an object", format::OBJECT)?;
    let rust = cx.rust(&map, Style::Camel);
    let owner = rust.clone().unwrap_or_else(|| camel(&entry.key));
    let methods = cx.map_of(&map, "methods").iter();
    let of = Owner::Object { name: &entry.key, rust: &owner };
    Some(Object {
        name: entry.key.clone(),
        since: cx.since(&map),
        deprecated: cx.deprecated(&map),
        doc: cx.doc(&map, "doc"),
        link: cx.link(&map, of, None),
        properties: cx.properties(cx.map_of(&map, "properties"), &owner),
        methods: methods.filter_map(|e| cx.api(e, of)).collect(),
        script: map
            .get("host")
            .and_then(|node| cx.word(node, "`host`", &[("script", ())]))
            .is_some(),
        ts: cx.ts(&map),
        at: entry.at,
        rust,
    })
}
