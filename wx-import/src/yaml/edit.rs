//! Edits of a file that people wrote: what is not edited stays byte for byte.
//!
//! Edits are noted on the tree of the file and written at the end, all at once, into the
//! text that was read. The new text is read again: it must say what the edited tree says.

use std::fmt;

use super::source::{self, Slot, Source, Value};
use super::splice;
use super::{Node, scalar};

/// Why a file cannot be edited, or not like that.
#[derive(Clone, Debug, PartialEq)]
pub struct EditError {
    /// The line of the file, from 1.
    pub line: usize,
    /// What is wrong and what to do.
    pub message: String,
}

impl EditError {
    pub(super) fn new(line: usize, message: impl Into<String>) -> EditError {
        EditError { line, message: message.into() }
    }
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for EditError {}

/// A YAML file under edit.
///
/// A path is a list of keys from the root down; an item of a list is named by its index.
pub struct Document {
    text: String,
    /// Begins with a mark of byte order, which is not in `text`.
    marked: bool,
    source: Source,
    edited: bool,
}

impl Document {
    /// Reads a file. Anchors, aliases, tags and several documents are refused.
    pub fn open(text: &str) -> Result<Document, EditError> {
        let bare = text.strip_prefix('\u{feff}');
        let marked = bare.is_some();
        let text = bare.unwrap_or(text).to_string();
        let source = source::read(&text)?;
        Ok(Document { text, marked, source, edited: false })
    }

    /// The value at a path, with the edits so far; `None` if nothing is there. An entry
    /// without a value is `null`.
    pub fn get(&self, path: &[&str]) -> Option<Node> {
        match self.find(path)? {
            Found::Old(value) => Some(value.to_node()),
            Found::New(node) => Some(node.clone()),
        }
    }

    /// Whether there is something at a path.
    pub fn contains(&self, path: &[&str]) -> bool {
        self.find(path).is_some()
    }

    /// The keys of the map at a path, in their order; none if it is no map.
    pub fn keys(&self, path: &[&str]) -> Vec<&str> {
        match self.find(path) {
            Some(Found::Old(Value::Map(map))) => map.live().map(|slot| slot.key.as_str()).collect(),
            Some(Found::Old(Value::New(Node::Map(entries))) | Found::New(Node::Map(entries))) => {
                entries.iter().map(|(key, _)| key.as_str()).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The line of the file, from 1, on which the entry at a path stood; where it is new,
    /// the line of what it was put into.
    pub fn line(&self, path: &[&str]) -> usize {
        let mut value = &self.source.root;
        let mut start = 0;
        for step in path {
            let (Value::Map(within) | Value::List(within)) = value else { break };
            let Some(slot) = position(value, step).and_then(|i| within.slots.get(i)) else { break };
            let Some(place) = &slot.place else { break };
            start = place.head.start;
            value = &slot.value;
        }
        splice::line_of(&self.text, start)
    }

    /// Appends an entry to the map at a path. A key without a value becomes a map; another
    /// value than a map is an error, for `set` is there to replace it.
    pub fn insert(&mut self, path: &[&str], key: &str, value: Node) -> Result<(), EditError> {
        self.insert_at(path, key, None, value)
    }

    /// Inserts an entry into the map at a path, right after another one.
    pub fn insert_after(
        &mut self,
        path: &[&str],
        key: &str,
        after: &str,
        value: Node,
    ) -> Result<(), EditError> {
        self.insert_at(path, key, Some(after), value)
    }

    fn insert_at(
        &mut self,
        path: &[&str],
        key: &str,
        after: Option<&str>,
        value: Node,
    ) -> Result<(), EditError> {
        self.without_removals(path)?;
        let inserted = match self.find_mut(path) {
            None => Err(missing(path)),
            Some(found) => found.insert(key, after, normal(value)),
        };
        self.noted(path, inserted)
    }

    /// Appends an item to the list at a path. A key without a value becomes a list.
    pub fn append(&mut self, path: &[&str], item: Node) -> Result<(), EditError> {
        self.without_removals(path)?;
        let appended = match self.find_mut(path) {
            None => Err(missing(path)),
            Some(found) => found.append(normal(item)),
        };
        self.noted(path, appended)
    }

    /// Replaces the value at a path. One that is the same already keeps its form.
    pub fn set(&mut self, path: &[&str], value: Node) -> Result<(), EditError> {
        let value = normal(value);
        if self.get(path).is_some_and(|old| old == value) {
            return Ok(());
        }
        let replaced = match self.find_mut(path) {
            Some(found) => {
                found.replace(value);
                Ok(())
            }
            None => Err(missing(path)),
        };
        self.noted(path, replaced)
    }

    /// Removes the entry or item at a path, with the comments in it and behind it on its
    /// lines. Comments above it stay.
    pub fn remove(&mut self, path: &[&str]) -> Result<(), EditError> {
        let Some((last, parent)) = path.split_last() else {
            return Err(EditError::new(1, "a file cannot be removed from itself"));
        };
        if self.slots(parent).iter().any(|slot| slot.place.is_none()) {
            self.commit()?;
        }
        let removed = match self.find_mut(parent) {
            Some(found) => found.remove(last).ok_or_else(|| missing(path)),
            None => Err(missing(path)),
        };
        self.noted(path, removed)
    }

    /// Notes that an edit was made, or says at which line it could not be made.
    fn noted(&mut self, path: &[&str], made: Result<(), String>) -> Result<(), EditError> {
        match made {
            Ok(()) => {
                self.edited = true;
                Ok(())
            }
            Err(why) => Err(EditError::new(self.line(path), why)),
        }
    }

    /// Removals and insertions in one map are written one after the other: what is put in
    /// needs a neighbour that stays.
    fn without_removals(&mut self, path: &[&str]) -> Result<(), EditError> {
        if self.slots(path).iter().any(|slot| slot.removed) {
            self.commit()?;
        }
        Ok(())
    }

    /// The text with all edits. Fails where they cannot be written without a change of
    /// something else.
    pub fn into_text(mut self) -> Result<String, EditError> {
        self.commit()?;
        let mark = if self.marked { "\u{feff}" } else { "" };
        Ok(format!("{mark}{}", self.text))
    }

    /// Writes the edits into the text and reads it again.
    fn commit(&mut self) -> Result<(), EditError> {
        if !self.edited {
            return Ok(());
        }
        let text = splice::write(&self.text, &self.source)?;
        let wanted = self.source.root.to_node();
        let source = source::read(&text).map_err(|error| {
            EditError::new(error.line, format!("the edits would break the file: {}", error.message))
        })?;
        let mut path = Vec::new();
        if differs(&wanted, &source.root.to_node(), &mut path) {
            let path: Vec<&str> = path.iter().map(String::as_str).collect();
            let why = format!(
                "an edit at `{}` would not read as it should; make it by hand",
                path.join(".")
            );
            return Err(EditError::new(self.line(&path), why));
        }
        self.text = text;
        self.source = source;
        self.edited = false;
        Ok(())
    }

    /// What the file has in the map or list at a path.
    fn slots(&self, path: &[&str]) -> &[Slot] {
        match self.find(path) {
            Some(Found::Old(Value::Map(within) | Value::List(within))) => &within.slots,
            _ => &[],
        }
    }

    fn find(&self, path: &[&str]) -> Option<Found<'_>> {
        let mut found = Found::Old(&self.source.root);
        for step in path {
            found = match found {
                Found::Old(Value::New(node)) | Found::New(node) => Found::New(within(node, step)?),
                Found::Old(value) => {
                    let index = position(value, step)?;
                    let (Value::Map(within) | Value::List(within)) = value else { return None };
                    Found::Old(&within.slots.get(index)?.value)
                }
            };
        }
        Some(found)
    }

    /// The value at a path, for an edit: what it is in is noted as edited.
    fn find_mut(&mut self, path: &[&str]) -> Option<FoundMut<'_>> {
        self.find(path)?;
        let mut found = FoundMut::Old(&mut self.source.root);
        for step in path {
            found = match found {
                FoundMut::Old(Value::New(node)) | FoundMut::New(node) => {
                    FoundMut::New(within_mut(node, step)?)
                }
                FoundMut::Old(value) => {
                    let index = position(value, step)?;
                    let (Value::Map(within) | Value::List(within)) = value else { return None };
                    within.edited = true;
                    FoundMut::Old(&mut within.slots.get_mut(index)?.value)
                }
            };
        }
        if let FoundMut::Old(Value::Map(within) | Value::List(within)) = &mut found {
            within.edited = true;
        }
        Some(found)
    }
}

enum Found<'d> {
    Old(&'d Value),
    New(&'d Node),
}

enum FoundMut<'d> {
    Old(&'d mut Value),
    New(&'d mut Node),
}

impl FoundMut<'_> {
    fn insert(self, key: &str, after: Option<&str>, value: Node) -> Result<(), String> {
        let (taken, behind) = match &self {
            FoundMut::Old(Value::Map(map)) => {
                let find = |key: &str| map.slots.iter().position(|slot| slot.key == key);
                (find(key), after.map(find))
            }
            FoundMut::Old(Value::New(Node::Map(entries))) | FoundMut::New(Node::Map(entries)) => {
                let find = |key: &str| entries.iter().position(|(other, _)| other == key);
                (find(key), after.map(find))
            }
            _ => (None, after.map(|_| None)),
        };
        if taken.is_some() {
            return Err(format!("`{key}` is there already"));
        }
        if let (Some(after), Some(None)) = (after, behind) {
            return Err(format!("there is no `{after}` to put `{key}` behind"));
        }
        let behind = behind.flatten().map(|i| i + 1);
        match self {
            FoundMut::Old(Value::Map(map)) => {
                let index = behind.unwrap_or(map.slots.len());
                map.slots.insert(index, Slot::new(key, value));
            }
            FoundMut::Old(Value::New(Node::Map(entries))) | FoundMut::New(Node::Map(entries)) => {
                entries.insert(behind.unwrap_or(entries.len()), (key.to_string(), value));
            }
            null if null.is_null() => null.replace(Node::Map(vec![(key.to_string(), value)])),
            _ => return Err(format!("there is no map to put `{key}` into; replace the value")),
        }
        Ok(())
    }

    fn append(self, item: Node) -> Result<(), String> {
        match self {
            FoundMut::Old(Value::List(list)) => list.slots.push(Slot::new("", item)),
            FoundMut::Old(Value::New(Node::List(items))) | FoundMut::New(Node::List(items)) => {
                items.push(item);
            }
            null if null.is_null() => null.replace(Node::List(vec![item])),
            _ => return Err("there is no list to append to; replace the value".into()),
        }
        Ok(())
    }

    fn remove(self, step: &str) -> Option<()> {
        match self {
            FoundMut::Old(Value::New(node)) | FoundMut::New(node) => match node {
                Node::Map(entries) => {
                    entries.remove(entries.iter().position(|(key, _)| key == step)?);
                }
                Node::List(items) => {
                    let index = step.parse().ok().filter(|index| *index < items.len())?;
                    items.remove(index);
                }
                Node::Text(_) | Node::Plain(_) => return None,
            },
            FoundMut::Old(value) => {
                let index = position(value, step)?;
                let (Value::Map(within) | Value::List(within)) = value else { return None };
                within.slots.get_mut(index)?.removed = true;
            }
        }
        Some(())
    }

    fn is_null(&self) -> bool {
        match self {
            FoundMut::Old(value) => value.is_null(),
            FoundMut::New(node) => **node == Node::Plain("null".into()),
        }
    }

    fn replace(self, node: Node) {
        match self {
            FoundMut::Old(value) => *value = Value::New(node),
            FoundMut::New(value) => *value = node,
        }
    }
}

fn missing(path: &[&str]) -> String {
    format!("there is no `{}`", path.join("."))
}

/// Which slot a step of a path means.
fn position(value: &Value, step: &str) -> Option<usize> {
    match value {
        Value::Map(map) => map.slots.iter().position(|slot| !slot.removed && slot.key == step),
        Value::List(list) => {
            let index: usize = step.parse().ok()?;
            let mut live = list.slots.iter().enumerate().filter(|(_, slot)| !slot.removed);
            live.nth(index).map(|(i, _)| i)
        }
        _ => None,
    }
}

fn within<'n>(node: &'n Node, step: &str) -> Option<&'n Node> {
    match node {
        Node::List(items) => items.get(step.parse::<usize>().ok()?),
        node => node.get(step),
    }
}

fn within_mut<'n>(node: &'n mut Node, step: &str) -> Option<&'n mut Node> {
    match node {
        Node::List(items) => items.get_mut(step.parse::<usize>().ok()?),
        Node::Map(entries) => entries.iter_mut().find(|(key, _)| key == step).map(|(_, n)| n),
        _ => None,
    }
}

/// What is called plain and would read as a text is a text.
fn normal(node: Node) -> Node {
    match node {
        Node::Plain(text) if !scalar::is_literal(&text) => Node::Text(text),
        Node::Plain(text) if matches!(text.as_str(), "Null" | "NULL") => Node::Plain("null".into()),
        Node::List(items) => Node::List(items.into_iter().map(normal).collect()),
        Node::Map(entries) => {
            Node::Map(entries.into_iter().map(|(key, node)| (key, normal(node))).collect())
        }
        node => node,
    }
}

/// Whether two trees differ, and where first.
fn differs(a: &Node, b: &Node, path: &mut Vec<String>) -> bool {
    match (a, b) {
        (Node::Map(a), Node::Map(b)) => {
            for ((key, a), (other, b)) in a.iter().zip(b) {
                path.push(key.clone());
                if key != other || differs(a, b, path) {
                    return true;
                }
                path.pop();
            }
            a.len() != b.len()
        }
        (Node::List(a), Node::List(b)) => {
            for (i, (a, b)) in a.iter().zip(b).enumerate() {
                path.push(i.to_string());
                if differs(a, b, path) {
                    return true;
                }
                path.pop();
            }
            a.len() != b.len()
        }
        (a, b) => a != b,
    }
}
