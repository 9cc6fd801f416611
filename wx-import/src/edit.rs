//! Single edits of a spec file: where a word goes, and what becomes of short forms.

use crate::compare::{Difference, Edit};
use crate::yaml::{Document, EditError, Node};

/// Carries out an edit; whether anything changed.
pub(crate) fn apply(document: &mut Document, difference: &Difference) -> Result<bool, EditError> {
    let path: Vec<&str> = difference.path.iter().map(String::as_str).collect();
    match &difference.edit {
        None => Ok(false),
        Some(Edit::Remove) => {
            let there = document.contains(&path);
            if there {
                document.remove(&path)?;
            }
            Ok(there)
        }
        Some(Edit::Insert(key, node)) => {
            insert(document, &difference.path, key, node.clone())?;
            Ok(true)
        }
    }
}

/// Puts an entry into the map at a path, which is made where it is missing; a field in its
/// short form is spelled out first.
pub(crate) fn insert(
    document: &mut Document,
    path: &[String],
    key: &str,
    node: Node,
) -> Result<(), EditError> {
    let at: Vec<&str> = path.iter().map(String::as_str).collect();
    match document.get(&at) {
        None => {
            if let Some((last, parent)) = path.split_last() {
                return insert(document, parent, last, Node::Map(vec![(key.to_owned(), node)]));
            }
        }
        Some(Node::Text(short)) => {
            let mut entries = spelled_out(&short, path);
            // `type` and `enum` exclude each other.
            let same = |known: &str| known == key || (key == "enum" && known == "type");
            match entries.iter_mut().find(|(known, _)| same(known)) {
                Some(entry) => *entry = (key.to_owned(), node),
                None => entries.push((key.to_owned(), node)),
            }
            // What is a short form again stays one.
            let node = match entries.as_slice() {
                [(key, Node::Text(ty))] if key == "type" => Node::text(ty),
                _ => Node::Map(entries),
            };
            return document.set(&at, node);
        }
        Some(Node::Plain(plain)) if path.last().is_some_and(|last| last == "off") => {
            let all = (plain == "all").then(|| ("all".to_owned(), Node::bool(true)));
            let entries = all.into_iter().chain([(key.to_owned(), node)]).collect();
            return document.set(&at, Node::Map(entries));
        }
        Some(Node::List(values)) if path.last().is_some_and(|last| last == "enum") => {
            return document.append(&at, value(key, &values));
        }
        Some(_) => {}
    }
    let mut below = at.clone();
    below.push(key);
    if document.contains(&below) {
        return document.set(&below, node);
    }
    match after(key, path, &document.keys(&at)).map(str::to_owned) {
        Some(after) => document.insert_after(&at, key, &after, node),
        None => document.insert(&at, key, node),
    }
}

/// The words of an entry, in the order in which the catalogue has them.
const WORDS: [&str; 28] = [
    "kind",
    "type",
    "enum",
    "optional",
    "nullable",
    "default",
    "variadic",
    "readonly",
    "since",
    "deprecated",
    "link",
    "options",
    "promise",
    "scope",
    "privacy",
    "limits",
    "deadline",
    "unit",
    "doc",
    "params",
    "args",
    "result",
    "returns",
    "sync",
    "error",
    "topics",
    "listener",
    "off",
];

/// Maps whose keys are names.
const NAMES: [&str; 9] =
    ["apis", "types", "objects", "methods", "properties", "params", "result", "fields", "codes"];

/// The word that a word belongs behind, in the entry at a path.
fn after<'k>(key: &str, path: &[String], keys: &[&'k str]) -> Option<&'k str> {
    let last = path.last().map(String::as_str).unwrap_or_default();
    if NAMES.contains(&last) || ["enum", "error"].contains(&last) {
        return None;
    }
    let rank = |key: &str| WORDS.iter().position(|word| *word == key);
    let own = rank(key)?;
    let before = keys.iter().filter(|key| rank(key).is_some_and(|rank| rank < own));
    before.max_by_key(|key| rank(key)).copied()
}

/// A value of an enum that is written as a list: a number among numbers.
fn value(key: &str, others: &[Node]) -> Node {
    match others.iter().all(|value| matches!(value, Node::Plain(_))) && !others.is_empty() {
        true => Node::Plain(key.to_owned()),
        false => Node::text(key),
    }
}

/// `string?` as `{ type: string, optional: true }`; `qualified` of `ts` likewise.
fn spelled_out(short: &str, path: &[String]) -> Vec<(String, Node)> {
    if path.last().is_some_and(|last| last == "ts") {
        return vec![(short.to_owned(), Node::bool(true))];
    }
    match short.strip_suffix('?') {
        Some(ty) => {
            vec![("type".to_owned(), Node::text(ty)), ("optional".to_owned(), Node::bool(true))]
        }
        None => vec![("type".to_owned(), Node::text(short))],
    }
}
