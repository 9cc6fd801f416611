//! YAML as a tree in which every node knows its place.
//!
//! Built straight from the parser's events: scalars keep their text as written
//! (`2.10` stays a version), limits hold before anything is stored, and aliases
//! and tags, which a spec never needs, are refused where they stand.

use std::collections::HashSet;
use std::path::Path;

use serde_saphyr::granit_parser::{Event, Marker, Options, Parser, ScalarStyle, Span, options};

use crate::model::At;
use crate::report::{Log, shown};
use crate::types::Literal;

/// The largest file, in bytes.
pub const MAX_BYTES: usize = 1024 * 1024;
/// The deepest nesting.
pub const MAX_DEPTH: usize = 32;
/// The most nodes of a file.
pub const MAX_NODES: usize = 200_000;
/// The most entries of one map or list: what is looked up within a construct stays quick.
pub const MAX_ENTRIES: usize = 1_000;

/// A node with its place.
pub(crate) struct Node {
    pub at: At,
    pub kind: NodeKind,
}

pub(crate) enum NodeKind {
    Map(Vec<Entry>),
    Seq(Vec<Node>),
    Scalar(Scalar),
}

/// A pair of a map. Keys are always text.
pub(crate) struct Entry {
    pub key: String,
    /// Written without quotes.
    pub plain: bool,
    pub at: At,
    pub value: Node,
}

pub(crate) struct Scalar {
    pub text: String,
    /// Written without quotes, so it may be a number, a boolean or null.
    pub plain: bool,
}

impl Scalar {
    /// The value by the core rules of YAML 1.2: `yes` and `on` are texts.
    pub fn literal(&self) -> Literal {
        if !self.plain {
            return Literal::String(self.text.clone());
        }
        match self.text.as_str() {
            "" | "~" | "null" | "Null" | "NULL" => Literal::Null,
            "true" | "True" | "TRUE" => Literal::Bool(true),
            "false" | "False" | "FALSE" => Literal::Bool(false),
            text => number(text).unwrap_or_else(|| Literal::String(text.to_string())),
        }
    }
}

/// A decimal number, whole if it fits an i64 and has no fraction.
fn number(text: &str) -> Option<Literal> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None; // keeps `inf` and `nan`, which f64 would parse, texts
    }
    match text.parse::<i64>() {
        Ok(n) => Some(Literal::Int(n)),
        Err(_) => text.parse().ok().filter(|x: &f64| x.is_finite()).map(Literal::Number),
    }
}

impl Node {
    /// The value of a whole tree, for defaults.
    pub fn literal(&self) -> Literal {
        match &self.kind {
            NodeKind::Scalar(scalar) => scalar.literal(),
            NodeKind::Seq(items) => Literal::List(items.iter().map(Node::literal).collect()),
            NodeKind::Map(entries) => {
                let pair = |e: &Entry| (e.key.clone(), e.value.literal());
                Literal::Map(entries.iter().map(pair).collect())
            }
        }
    }

    /// The entries of a map.
    pub fn entries(&self) -> Option<&[Entry]> {
        match &self.kind {
            NodeKind::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        let entry = self.entries()?.iter().find(|e| e.key == key)?;
        Some(&entry.value)
    }

    /// What it is, for messages.
    pub fn what(&self) -> String {
        match &self.kind {
            NodeKind::Map(_) => "a map".into(),
            NodeKind::Seq(_) => "a list".into(),
            NodeKind::Scalar(s) => match s.literal() {
                Literal::Null => "nothing".into(),
                Literal::Bool(b) => format!("`{b}`"),
                Literal::Int(_) | Literal::Number(_) => format!("the number {}", s.text),
                _ => format!("`{}`", short(&s.text)),
            },
        }
    }
}

/// The text, cut if it is long, without control characters.
pub(crate) fn short(text: &str) -> String {
    let mut rest = text.char_indices().skip(40);
    match rest.next() {
        Some((end, _)) => shown(&text[..end]) + "...",
        None => shown(text),
    }
}

/// The tree of a file; `None` after a problem that ends the file.
pub(crate) fn parse(text: &str, file: &Path, log: &Log) -> Option<Node> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match build(text, file, log) {
        Ok(node) => Some(node),
        Err(Stop { at, message, hint }) => {
            log.error(file, at, message, hint);
            None
        }
    }
}

/// A problem that ends the file.
struct Stop {
    at: At,
    message: String,
    hint: String,
}

fn stop<T>(at: At, message: impl Into<String>, hint: impl Into<String>) -> Result<T, Stop> {
    Err(Stop { at, message: message.into(), hint: hint.into() })
}

fn too_deep(at: At) -> Stop {
    let message = format!("nested deeper than {MAX_DEPTH} levels");
    Stop { at, message, hint: "a spec needs about ten".into() }
}

/// A collection not yet closed.
enum Open {
    Map { at: At, entries: Vec<Entry>, seen: HashSet<String>, key: Option<(String, bool, At)> },
    Seq { at: At, items: Vec<Node> },
}

fn build(text: &str, file: &Path, log: &Log) -> Result<Node, Stop> {
    let mut stack: Vec<Open> = Vec::new();
    let mut root: Option<Node> = None;
    let mut nodes = 0;
    for event in Parser::new_from_str_with_options(text, parser_options()) {
        let (event, span) = event.map_err(|e| match &*e.info() {
            "recursion limit exceeded" => too_deep(place(*e.marker())),
            info => Stop {
                at: place(*e.marker()),
                message: format!("this is not YAML: {info}"),
                hint: syntax_hint(text, *e.marker()).into(),
            },
        })?;
        let at = place(span.start);
        refuse_extras(&event, &span)?;
        let done = match event {
            Event::DocumentStart(..) if root.is_some() => {
                return stop(at, "a second document in the file", "put it into a file of its own");
            }
            Event::MappingStart(..) | Event::SequenceStart(..) => {
                if stack.len() >= MAX_DEPTH {
                    return Err(too_deep(at));
                }
                if let Some(Open::Map { key: None, .. }) = stack.last() {
                    return stop(at, "a key that is not text", "keys are names");
                }
                stack.push(match event {
                    Event::MappingStart(..) => {
                        Open::Map { at, entries: Vec::new(), seen: HashSet::new(), key: None }
                    }
                    _ => Open::Seq { at, items: Vec::new() },
                });
                None
            }
            Event::MappingEnd | Event::SequenceEnd => stack.pop().map(close),
            Event::Scalar(text, style, ..) => {
                let plain = style == ScalarStyle::Plain;
                if let Some(Open::Map { key: key @ None, seen, .. }) = stack.last_mut() {
                    nodes += 1;
                    if !seen.insert(text.to_string()) {
                        let message = format!("the key `{}` is here twice", short(&text));
                        log.error(file, at, message, "remove one of the two");
                    }
                    *key = Some((text.into_owned(), plain, at));
                    continue;
                }
                Some(Node { at, kind: NodeKind::Scalar(Scalar { text: text.into_owned(), plain }) })
            }
            _ => None,
        };
        let Some(node) = done else { continue };
        nodes += 1;
        if nodes > MAX_NODES {
            let message = format!("more than {MAX_NODES} values in one file");
            return stop(at, message, "split the file by family");
        }
        let full = match stack.last() {
            Some(Open::Map { entries, .. }) => entries.len() == MAX_ENTRIES,
            Some(Open::Seq { items, .. }) => items.len() == MAX_ENTRIES,
            None => false,
        };
        if full {
            let message = format!("more than {MAX_ENTRIES} entries in one map or list");
            return stop(node.at, message, "split the file by family");
        }
        match stack.last_mut() {
            None => root = Some(node),
            Some(Open::Seq { items, .. }) => items.push(node),
            Some(Open::Map { entries, key, .. }) => {
                if let Some((key, plain, at)) = key.take() {
                    entries.push(Entry { key, plain, at, value: node });
                }
            }
        }
    }
    match root {
        Some(root) => Ok(root),
        None => stop(At { line: 1, col: 1 }, "the file is empty", "begin with `family: name`"),
    }
}

fn parser_options() -> Options {
    options! {
        emit_comments: false,
        emit_unresolved_aliases: true,
        flow_nesting_limit: 8 * MAX_DEPTH, // ours comes first, the parser's is a second wall
        block_nesting_limit: 8 * MAX_DEPTH,
    }
}

fn close(open: Open) -> Node {
    match open {
        Open::Map { at, entries, .. } => Node { at, kind: NodeKind::Map(entries) },
        Open::Seq { at, items } => Node { at, kind: NodeKind::Seq(items) },
    }
}

/// Aliases multiply and tags mean nothing here.
fn refuse_extras(event: &Event, span: &Span) -> Result<(), Stop> {
    let at = place(span.start);
    match event {
        Event::Alias(_) | Event::UnresolvedAlias(_) => {
            let hint = "write the value out, or name a type under `types:` and use its name";
            stop(at, "aliases (`*name`) are not part of the format", hint)
        }
        _ if event.tag().is_some() => {
            let at = place(span.tag_start().unwrap_or(span.start));
            let hint = "remove it; quotes make a text, their absence a number or a boolean";
            stop(at, "tags (`!name`) are not part of the format", hint)
        }
        _ => Ok(()),
    }
}

fn place(mark: Marker) -> At {
    let bounded = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    At { line: bounded(mark.line()), col: bounded(mark.col()).saturating_add(1) }
}

/// The usual reasons for a syntax error, by the line it is on.
fn syntax_hint(text: &str, mark: Marker) -> &'static str {
    let line = text.lines().nth(mark.line().saturating_sub(1)).unwrap_or("");
    let indent: &str = &line[..line.len() - line.trim_start().len()];
    if indent.contains('\t') {
        "indent with spaces, never with tabs"
    } else if line.contains('{') && line.contains('?') {
        "quote what holds a `?` inside braces: `\"string?\"`"
    } else if line.contains("[]") && line.contains("type") {
        "a list type is `list<T>`"
    } else {
        "look at the indentation, at unclosed quotes and braces, and quote texts with `: ` or ` #` in them"
    }
}
