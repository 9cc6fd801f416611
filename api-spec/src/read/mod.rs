//! From trees to the model: one reader per construct. A reader that meets a
//! mistake reports it and goes on with what it can make of the rest.

mod api;
mod args;
mod event;
mod family;
mod field;
mod gates;
mod links;
mod names;
mod scalar;
mod ts;
mod types;

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::path::Path;

use indexmap::IndexMap;

use crate::format::words;
use crate::model::{At, Links, TypeDef};
use crate::report::{Log, did_you_mean};
use crate::tree::{Entry, Node, short};

pub(crate) use family::{read_apis, read_types};
pub(crate) use names::Names;

/// What every reader of one file needs.
pub(crate) struct Cx<'s> {
    /// Collects the mistakes.
    pub log: &'s Log,
    /// The file.
    pub file: &'s Path,
    /// All names of the spec.
    pub names: &'s Names,
    /// The types written inline so far, which become types of the family.
    pub inline: RefCell<IndexMap<String, TypeDef>>,
    /// Where the documentation pages of the family are, once that is read.
    pub links: OnceCell<Links>,
    /// All named types, once they are read.
    pub types: &'s HashMap<&'s str, &'s TypeDef>,
}

impl Cx<'_> {
    /// Reports a mistake.
    fn error(&self, at: At, message: impl Into<String>, hint: impl Into<String>) {
        self.log.error(self.file, at, message, hint);
    }

    /// Reports a mistake and gives up on the construct.
    fn none<T>(&self, at: At, message: impl Into<String>, hint: impl Into<String>) -> Option<T> {
        self.error(at, message, hint);
        None
    }

    /// Opens a construct: reports what is no map, and every unknown key.
    fn open<'n>(
        &self,
        node: &'n Node,
        what: &str,
        keys: &'static [&'static str],
    ) -> Option<Entries<'n>> {
        let entries = self.map(node, what)?;
        for entry in entries {
            if !self.log.is_full() && !words(keys).any(|word| word == entry.key) {
                let message = format!("unknown key `{}` in {what}", short(&entry.key));
                let all: Vec<_> = words(keys).collect();
                let otherwise = format!("{what} knows {}", all.join(", "));
                let hint = match entry.key.as_str() {
                    "<<" => "merge keys are not part of the format".into(),
                    key => did_you_mean(self.log, key, words(keys), otherwise),
                };
                self.error(entry.at, message, hint);
            }
        }
        Some(Entries { entries, at: node.at, keys })
    }

    /// The entries of a node that must be a map.
    fn map<'n>(&self, node: &'n Node, what: &str) -> Option<&'n [Entry]> {
        match node.entries() {
            Some(entries) => Some(entries),
            None => {
                let message = format!("{what} should be a map, not {}", node.what());
                self.none(node.at, message, "write `key: value` lines, or `{ key: value }`")
            }
        }
    }

    /// The entries of an optional map; empty if the key is not there.
    fn map_of<'n>(&self, entries: &Entries<'n>, key: &'static str) -> &'n [Entry] {
        let node = entries.get(key);
        node.and_then(|node| self.map(node, &format!("`{key}`"))).unwrap_or(&[])
    }
}

/// A construct's entries, to be asked for by key.
pub(crate) struct Entries<'n> {
    entries: &'n [Entry],
    at: At,
    keys: &'static [&'static str],
}

impl<'n> Entries<'n> {
    /// The value of a key.
    fn get(&self, key: &'static str) -> Option<&'n Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// Key and value.
    fn entry(&self, key: &'static str) -> Option<&'n Entry> {
        debug_assert!(words(self.keys).any(|word| word == key), "{key} is no key of the format");
        self.entries.iter().find(|entry| entry.key == key)
    }
}
