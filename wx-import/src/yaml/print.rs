//! Entries as the files of the catalogue write them.
//!
//! What is short stands on one line, `{ type: string, default: utf8 }`; what holds the parts
//! of an API has a line for each.

use super::Node;
use super::scalar::{self, Place};
use super::scope::Scope;

/// The longest line that holds a map or list in braces, in characters.
const FLOW_WIDTH: usize = 110;
/// The longest line of a text, in characters.
const TEXT_WIDTH: usize = 116;
/// The longest key that may stand before a `:` alone; readers look no further.
pub(super) const KEY_WIDTH: usize = 1000;

/// Prints entries of a map, every line indented by `indent` spaces. With 0 these are the
/// entries of a file, whose sections are set apart by empty lines.
///
/// Keys that are whole numbers stay bare, as the values of an enum of numbers are, and so
/// does the word `off`. Every other text reads back as the text that it is, in YAML 1.2 and
/// in 1.1.
pub fn print(entries: &[(String, Node)], indent: usize) -> String {
    print_under("", entries, indent)
}

/// Prints entries that belong under a key such as `apis` or `params`, which has a say in
/// their form: entries of `apis` are set apart by empty lines and have a line for each part.
pub fn print_under(parent: &str, entries: &[(String, Node)], indent: usize) -> String {
    let mut out = String::new();
    let root = indent == 0 && parent.is_empty();
    map(&mut out, entries, indent, &Scope::under(parent), root);
    out
}

/// A value in one line, as it stands between braces; `None` where it has no such form or is
/// longer than `room` characters.
pub(super) fn flow(node: &Node, room: usize, scope: &Scope) -> Option<String> {
    let mut out = String::new();
    flow_into(&mut out, node, room, scope).then_some(out)
}

/// What stands behind `key:` or `-` at an indentation: a space and a value, or lines below.
/// Without the last line break.
pub(super) fn behind(node: &Node, column: usize, indent: usize, scope: &Scope) -> String {
    let mut out = String::new();
    value(&mut out, node, indent, column, scope);
    out.truncate(out.trim_end_matches('\n').len());
    out
}

/// An entry or item, without the last line break.
pub(super) fn slot(key: Option<&str>, node: &Node, indent: usize, scope: &Scope) -> String {
    let mut out = String::new();
    match key {
        Some(key) => entry(&mut out, key, node, indent, scope),
        None => item(&mut out, node, indent, scope),
    }
    out.truncate(out.trim_end_matches('\n').len());
    out
}

fn map(out: &mut String, entries: &[(String, Node)], indent: usize, scope: &Scope, root: bool) {
    for (i, (key, value)) in entries.iter().enumerate() {
        if i > 0 && (scope.is_sections() || root && Scope::begins_section(key)) {
            out.push('\n');
        }
        entry(out, key, value, indent, scope);
    }
}

fn entry(out: &mut String, key: &str, node: &Node, indent: usize, scope: &Scope) {
    let written = written_key(key, Place::Block, scope);
    let width = written.chars().count();
    pad(out, indent);
    if width > KEY_WIDTH {
        out.push_str("? ");
        out.push_str(&written);
        out.push('\n');
        pad(out, indent);
        out.push(':');
        value(out, node, indent, indent + 1, &scope.child(key));
    } else {
        out.push_str(&written);
        out.push(':');
        value(out, node, indent, indent + width + 1, &scope.child(key));
    }
}

/// A key as it is to be written. The word `off` of an event stays bare, as the catalogue has
/// it; a method of that name is a text that some readers take for a boolean.
pub(super) fn written_key(key: &str, place: Place, scope: &Scope) -> String {
    match key {
        "off" if scope.has_words() => key.to_string(),
        key => scalar::key(key, place),
    }
}

/// What stands behind the colon of an entry, which ends in `column`.
fn value(out: &mut String, node: &Node, indent: usize, column: usize, scope: &Scope) {
    let inline = match node {
        Node::Text(text) => {
            let folded = folded(text, indent + 2, column + 1);
            Some(folded.unwrap_or_else(|| scalar::text(text, Place::Block)))
        }
        Node::Plain(plain) => Some(scalar::plain(plain, Place::Block)),
        Node::Map(_) | Node::List(_) if has_lines(node, scope) => None,
        Node::Map(_) | Node::List(_) => short(node, FLOW_WIDTH.saturating_sub(column + 1), scope),
    };
    match (inline, node) {
        (Some(inline), _) => {
            out.push(' ');
            out.push_str(&inline);
            out.push('\n');
        }
        (None, node) => {
            out.push('\n');
            block(out, node, indent + 2, scope);
        }
    }
}

fn block(out: &mut String, node: &Node, indent: usize, scope: &Scope) {
    match node {
        Node::Map(entries) => map(out, entries, indent, scope, false),
        Node::List(items) => items.iter().for_each(|node| item(out, node, indent, &scope.item())),
        Node::Text(_) | Node::Plain(_) => {}
    }
}

fn item(out: &mut String, node: &Node, indent: usize, scope: &Scope) {
    let inline = match node {
        Node::Text(text) => Some(scalar::text(text, Place::Block)),
        Node::Plain(plain) => Some(scalar::plain(plain, Place::Block)),
        Node::Map(_) | Node::List(_) if has_lines(node, scope) => None,
        Node::Map(_) | Node::List(_) => short(node, FLOW_WIDTH.saturating_sub(indent + 2), scope),
    };
    match inline {
        Some(inline) => {
            pad(out, indent);
            out.push_str("- ");
            out.push_str(&inline);
            out.push('\n');
        }
        None => {
            let start = out.len();
            block(out, node, indent + 2, scope);
            // the first line is indented by two more spaces, which make room
            out.replace_range(start + indent..=start + indent, "-");
        }
    }
}

/// A map or list in one line of so many characters; always, if there is nothing in it.
fn short(node: &Node, room: usize, scope: &Scope) -> Option<String> {
    match node {
        Node::Map(entries) if entries.is_empty() => Some("{}".into()),
        Node::List(items) if items.is_empty() => Some("[]".into()),
        node => flow(node, room, scope),
    }
}

/// A text too long for its line, as folded lines that read back as one.
fn folded(text: &str, indent: usize, column: usize) -> Option<String> {
    let one_line = column + scalar::text(text, Place::Block).chars().count();
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
    (rows > 1).then_some(out)
}

/// Whether a value has a line for each of its parts, for what it is or what is in it.
pub(super) fn has_lines(node: &Node, scope: &Scope) -> bool {
    match node {
        Node::Map(entries) if !entries.is_empty() => {
            let inner = || entries.iter().any(|(key, node)| has_lines(node, &scope.child(key)));
            scope.has_lines() || is_api(entries) || inner()
        }
        Node::List(items) if !items.is_empty() => {
            scope.has_lines() || items.iter().any(|node| has_lines(node, &scope.item()))
        }
        _ => false,
    }
}

/// Whether this is an API or a method, wherever it is printed.
fn is_api(entries: &[(String, Node)]) -> bool {
    const KINDS: [&str; 4] = ["sync", "async", "task", "event"];
    let named = |node: &Node| matches!(node, Node::Text(kind) if KINDS.contains(&kind.as_str()));
    entries.iter().any(|(key, node)| key == "kind" && named(node))
}

fn flow_into(out: &mut String, node: &Node, room: usize, scope: &Scope) -> bool {
    match node {
        Node::Text(text) => out.push_str(&scalar::text(text, Place::Flow)),
        Node::Plain(plain) => out.push_str(&scalar::plain(plain, Place::Flow)),
        Node::List(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push_str(", ");
                }
                if !flow_into(out, item, room, &scope.item()) {
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
                let written = written_key(key, Place::Flow, scope);
                if written.len() > KEY_WIDTH {
                    return false;
                }
                out.push_str(&written);
                out.push_str(": ");
                if !flow_into(out, value, room, &scope.child(key)) {
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
