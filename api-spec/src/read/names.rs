//! All names of a spec, known before anything is resolved.

use std::collections::{HashMap, HashSet};

use crate::tree::Node;
use crate::types::NamedKind;

/// The permissions of the platform.
pub const SCOPES: &[&str] = &[
    "userLocation",
    "userFuzzyLocation",
    "userLocationBackground",
    "record",
    "camera",
    "bluetooth",
    "writePhotosAlbum",
    "addPhoneContact",
    "addPhoneCalendar",
    "werun",
];

/// What a name of a type stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Meaning {
    Type(NamedKind),
    Object,
}

/// The names of all files.
#[derive(Default)]
pub(crate) struct Names {
    pub types: HashMap<String, Meaning>,
    /// The names in order, for suggestions.
    pub ordered: Vec<String>,
    pub scopes: HashSet<String>,
}

impl Names {
    /// Collects the names of all trees.
    pub fn of<'n>(trees: impl Iterator<Item = &'n Node>) -> Self {
        let mut names = Names::default();
        names.scopes.extend(SCOPES.iter().map(|s| s.to_string()));
        for tree in trees {
            let entries = |key| tree.get(key).and_then(Node::entries).unwrap_or(&[]);
            for entry in entries("types") {
                names.add(&entry.key, Meaning::Type(kind_of(&entry.value)));
            }
            for entry in entries("objects") {
                let meaning = match is_scripted(&entry.value) {
                    true => Meaning::Type(NamedKind::External),
                    false => Meaning::Object,
                };
                names.add(&entry.key, meaning);
            }
            names.scopes.extend(entries("scopes").iter().map(|e| e.key.clone()));
        }
        names
    }

    fn add(&mut self, name: &str, meaning: Meaning) {
        self.ordered.push(name.to_string());
        self.types.entry(name.to_string()).or_insert(meaning);
    }
}

/// Whether an object is brought by scripts or the engine.
pub(crate) fn is_scripted(object: &Node) -> bool {
    object.get("host").is_some()
}

/// The words that make a type something else than a struct.
pub(crate) const KINDS: &[(&str, NamedKind)] = &[
    ("enum", NamedKind::Enum),
    ("union", NamedKind::Union),
    ("error", NamedKind::Error),
    ("callback", NamedKind::Callback),
    ("map", NamedKind::Map),
    ("external", NamedKind::External),
];

/// The sort of a type, by its words.
pub(crate) fn kind_of(node: &Node) -> NamedKind {
    let found = KINDS.iter().find(|(word, _)| node.get(word).is_some());
    found.map_or(NamedKind::Struct, |(_, kind)| *kind)
}
