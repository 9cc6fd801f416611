//! Entries as the files of the catalogue write them.
//!
//! What is short stands on one line, `{ type: string, default: utf8 }`; what holds the parts
//! of an API has a line for each.

use super::Node;
use super::scalar::{self, Place};

/// The longest line that holds a map or list in braces, in characters.
pub(super) const FLOW_WIDTH: usize = 110;
/// The longest line of a text, in characters.
const TEXT_WIDTH: usize = 116;
/// The longest key that may stand before a `:` alone; readers look no further.
const KEY_WIDTH: usize = 1000;

/// Prints entries of a map, every line indented by `indent` spaces. With 0 these are the
/// entries of a file, whose sections are set apart by empty lines.
///
/// Keys that are whole numbers stay bare, as the values of an enum of numbers are. Every
/// other text reads back as the text that it is, in YAML 1.2 and in 1.1.
pub fn print(entries: &[(String, Node)], indent: usize) -> String {
    print_under("", entries, indent)
}

/// Prints entries that belong under a key such as `apis` or `params`, which has a say in
/// their form: entries of `apis` are set apart by empty lines and have a line for each part.
pub fn print_under(parent: &str, entries: &[(String, Node)], indent: usize) -> String {
    let mut out = String::new();
    map(&mut out, entries, indent, &Scope::under(parent));
    out
}

/// A value in one line, as it stands between braces; `None` where it has no such form or is
/// longer than `room` characters.
pub(super) fn flow(node: &Node, room: usize) -> Option<String> {
    let mut out = String::new();
    flow_into(&mut out, node, room).then_some(out)
}

/// What the keys of a map are, which is told by the key that the map stands under.
#[derive(Clone, Default)]
struct Scope {
    /// The key above, if it is a word of the format.
    word: String,
    /// Below `ts`, where the words mean nothing.
    free: bool,
}

impl Scope {
    fn under(word: &str) -> Scope {
        Scope { word: word.to_string(), free: word == "ts" }
    }

    fn child(&self, key: &str) -> Scope {
        match self.free || self.names() {
            true => Scope { word: String::new(), free: self.free },
            false => Scope::under(key),
        }
    }

    /// Whether the keys are names that somebody chose: `result` may be one of them.
    fn names(&self) -> bool {
        const WORDS: [&str; 3] = ["enum", "error", "listener"];
        self.has_lines() && self.word != "errors" || WORDS.contains(&self.word.as_str())
    }

    /// Whether the map has a line for each entry, however short.
    fn has_lines(&self) -> bool {
        const WORDS: [&str; 7] =
            ["methods", "properties", "params", "result", "fields", "errors", "codes"];
        self.sections() || WORDS.contains(&self.word.as_str())
    }

    /// Whether the entries are APIs, types or objects of a file.
    fn sections(&self) -> bool {
        matches!(self.word.as_str(), "apis" | "types" | "objects")
    }

    /// Whether each entry has a line for each of its own.
    fn spreads(&self) -> bool {
        self.sections() || self.word == "methods"
    }
}

fn map(out: &mut String, entries: &[(String, Node)], indent: usize, scope: &Scope) {
    let root = indent == 0 && scope.word.is_empty();
    for (i, (key, value)) in entries.iter().enumerate() {
        let section = Scope::under(key).sections() || key == "properties";
        if i > 0 && (scope.sections() || root && section) {
            out.push('\n');
        }
        entry(out, key, value, indent, scope);
    }
}

fn entry(out: &mut String, key: &str, value: &Node, indent: usize, scope: &Scope) {
    let start = out.len();
    // The word `off` of an event stays bare, as the catalogue has it; a method of that name is
    // a text that some readers take for a boolean.
    let word = key == "off" && !scope.free && !scope.names();
    let written = if word { key.to_owned() } else { scalar::key(key, Place::Block) };
    pad(out, indent);
    if written.chars().count() > KEY_WIDTH {
        out.push_str("? ");
        out.push_str(&written);
        out.push('\n');
        pad(out, indent);
    } else {
        out.push_str(&written);
    }
    out.push(':');
    let line = out[start..].rsplit('\n').next().unwrap_or_default();
    let used = line.chars().count() + 1;
    let inner = scope.child(key);
    let spread = scope.spreads() || is_api(value);
    match value {
        Node::Text(text) => match folded(text, indent + 2, used) {
            Some(block) => {
                out.push(' ');
                out.push_str(&block);
            }
            None => {
                out.push(' ');
                out.push_str(&scalar::text(text, Place::Block));
                out.push('\n');
            }
        },
        Node::Plain(plain) => {
            out.push(' ');
            out.push_str(&scalar::plain(plain, Place::Block));
            out.push('\n');
        }
        Node::Map(entries) if !entries.is_empty() && (spread || lines(value, &inner)) => {
            out.push('\n');
            map(out, entries, indent + 2, &inner);
        }
        Node::List(items) if !items.is_empty() && lines(value, &inner) => {
            out.push('\n');
            list(out, items, indent + 2, &inner);
        }
        Node::Map(entries) if entries.is_empty() => out.push_str(" {}\n"),
        Node::List(items) if items.is_empty() => out.push_str(" []\n"),
        Node::Map(_) | Node::List(_) => match flow(value, FLOW_WIDTH.saturating_sub(used)) {
            Some(flow) => {
                out.push(' ');
                out.push_str(&flow);
                out.push('\n');
            }
            None => {
                out.push('\n');
                block(out, value, indent + 2, &inner);
            }
        },
    }
}

fn block(out: &mut String, value: &Node, indent: usize, scope: &Scope) {
    match value {
        Node::Map(entries) => map(out, entries, indent, scope),
        Node::List(items) => list(out, items, indent, scope),
        Node::Text(_) | Node::Plain(_) => {}
    }
}

fn list(out: &mut String, items: &[Node], indent: usize, scope: &Scope) {
    for item in items {
        let room = FLOW_WIDTH.saturating_sub(indent + 2);
        let short = match item {
            Node::Text(text) => Some(scalar::text(text, Place::Block)),
            Node::Plain(plain) => Some(scalar::plain(plain, Place::Block)),
            Node::Map(entries) if entries.is_empty() => Some("{}".into()),
            Node::List(items) if items.is_empty() => Some("[]".into()),
            Node::Map(_) if scope.word == "errors" || is_api(item) => None,
            item if lines(item, &Scope::default()) => None,
            item => flow(item, room),
        };
        let start = out.len();
        pad(out, indent);
        match short {
            Some(short) => {
                out.push_str("- ");
                out.push_str(&short);
                out.push('\n');
            }
            None => {
                out.truncate(start);
                block(out, item, indent + 2, &Scope { word: String::new(), free: scope.free });
                // the item's first line is indented by two more spaces, which make room
                out.replace_range(start + indent..=start + indent, "-");
            }
        }
    }
}

/// A text too long for its line, as folded lines that read back as one.
fn folded(text: &str, indent: usize, used: usize) -> Option<String> {
    let one_line = used + scalar::text(text, Place::Block).chars().count();
    let spaced = !text.starts_with(' ') && !text.ends_with(' ') && !text.contains("  ");
    if one_line <= TEXT_WIDTH || !spaced || text.chars().any(scalar::needs_escape) {
        return None;
    }
    let mut out = String::from(">-");
    let mut column = usize::MAX;
    let mut rows = 0;
    for word in text.split(' ') {
        let width = word.chars().count();
        if column.saturating_add(1 + width) > TEXT_WIDTH {
            out.push('\n');
            pad(&mut out, indent);
            column = indent + width;
            rows += 1;
        } else {
            out.push(' ');
            column += 1 + width;
        }
        out.push_str(word);
    }
    out.push('\n');
    (rows > 1).then_some(out)
}

/// Whether a value has a line for each of its parts, for what it is or what is in it.
fn lines(value: &Node, scope: &Scope) -> bool {
    match value {
        Node::Map(entries) if !entries.is_empty() => {
            !scope.free
                && (scope.has_lines()
                    || entries.iter().any(|(key, value)| lines(value, &scope.child(key))))
        }
        Node::List(items) if !items.is_empty() => {
            scope.word == "errors"
                || items
                    .iter()
                    .any(|item| lines(item, &Scope { word: String::new(), free: scope.free }))
        }
        _ => false,
    }
}

/// Whether this is an API or a method, wherever it is printed.
fn is_api(value: &Node) -> bool {
    match value {
        Node::Map(entries) => entries.iter().any(|(key, value)| {
            key == "kind"
                && matches!(value, Node::Text(kind) if matches!(kind.as_str(), "sync" | "async" | "task" | "event"))
        }),
        _ => false,
    }
}

fn flow_into(out: &mut String, node: &Node, room: usize) -> bool {
    match node {
        Node::Text(text) => out.push_str(&scalar::text(text, Place::Flow)),
        Node::Plain(plain) => out.push_str(&scalar::plain(plain, Place::Flow)),
        Node::List(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push_str(", ");
                }
                if !flow_into(out, item, room) {
                    return false;
                }
            }
            out.push(']');
        }
        Node::Map(entries) if entries.is_empty() => out.push_str("{}"),
        Node::Map(entries) => {
            out.push_str("{ ");
            for (i, (key, value)) in entries.iter().enumerate() {
                if i > 0 {
                    out.push_str(", ");
                }
                let key = scalar::key(key, Place::Flow);
                if key.len() > KEY_WIDTH {
                    return false;
                }
                out.push_str(&key);
                out.push_str(": ");
                if !flow_into(out, value, room) {
                    return false;
                }
            }
            out.push_str(" }");
        }
    }
    // bytes first: most lines are ASCII, and nothing shorter has more characters
    out.len() <= room || out.chars().count() <= room
}

fn pad(out: &mut String, indent: usize) {
    out.extend(std::iter::repeat_n(' ', indent));
}
