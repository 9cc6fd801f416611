//! A file that people wrote, as a tree whose parts know their bytes.
//!
//! The tree also holds what is to become of it: new values, new entries, entries to remove.
//! Offsets are always those of the text that was read.

use std::collections::HashSet;
use std::ops::Range;

use serde_saphyr::granit_parser::{Event, Marker, Parser, ScalarStyle, StructureStyle, options};

use super::{EditError, Node, scalar};

/// Bytes of the text.
pub(super) type Span = Range<usize>;

/// A value, as it is or as it is to be.
pub(super) enum Value {
    /// Not a text if it is `plain` and reads as a number, a boolean or null.
    Scalar {
        text: String,
        plain: bool,
    },
    Map(Collection),
    List(Collection),
    /// To be written in place of what was here.
    New(Node),
}

/// A map or list of the file.
pub(super) struct Collection {
    /// Of items without keys.
    pub list: bool,
    /// Between braces or brackets.
    pub flow: bool,
    /// Whether something in it is to change, at any depth.
    pub edited: bool,
    pub slots: Vec<Slot>,
}

/// An entry of a map, or an item of a list, whose key is empty.
pub(super) struct Slot {
    pub key: String,
    /// Where it is; `None` if it is to be inserted.
    pub place: Option<Place>,
    pub value: Value,
    /// To be taken out.
    pub removed: bool,
}

/// Where an entry or item is.
#[derive(Clone)]
pub(super) struct Place {
    /// Where it begins: at the head, or at the `?` before a key.
    pub start: usize,
    /// The key with its quotes, or the dash; nothing for an item between brackets.
    pub head: Span,
    /// Behind the colon or dash.
    pub after: usize,
    /// The value; with the header of a block scalar, without the comment behind it.
    pub value: Span,
    pub form: Form,
}

/// How a value is written.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Form {
    /// Not at all.
    Empty,
    /// As a scalar, bare or quoted.
    Inline,
    /// As lines below `|` or `>`.
    Lines,
    /// Between braces or brackets.
    Flow,
    /// As lines of entries or items.
    Block,
}

/// What was read.
pub(super) struct Source {
    pub root: Value,
    pub place: Place,
    /// Comments in the order of the file.
    pub comments: Vec<Span>,
}

impl Value {
    /// The tree as it is to be.
    pub fn to_node(&self) -> Node {
        match self {
            Value::New(node) => node.clone(),
            Value::Scalar { text, plain: true } if scalar::is_literal(text) => {
                Node::Plain(text.clone())
            }
            Value::Scalar { text, .. } => Node::Text(text.clone()),
            Value::List(list) => Node::List(list.live().map(|slot| slot.value.to_node()).collect()),
            Value::Map(map) => {
                Node::Map(map.live().map(|slot| (slot.key.clone(), slot.value.to_node())).collect())
            }
        }
    }

    /// Whether it is nothing at all, so that it may become a map or list.
    pub fn is_null(&self) -> bool {
        match self {
            Value::Scalar { text, plain } => *plain && text == "null",
            Value::New(node) => *node == Node::Plain("null".into()),
            Value::Map(_) | Value::List(_) => false,
        }
    }
}

impl Slot {
    /// What is to be inserted.
    pub fn new(key: &str, node: Node) -> Slot {
        Slot { key: key.to_string(), place: None, value: Value::New(node), removed: false }
    }
}

impl Collection {
    /// What is not to be removed.
    pub fn live(&self) -> impl Iterator<Item = &Slot> {
        self.slots.iter().filter(|slot| !slot.removed)
    }
}

/// Reads a file.
pub(super) fn read(text: &str) -> Result<Source, EditError> {
    if text.len() > api_spec::MAX_BYTES {
        let limit = api_spec::MAX_BYTES / 1024;
        return Err(EditError::new(1, format!("the file is larger than {limit} KiB")));
    }
    let options = options! {
        emit_unresolved_aliases: true,
        max_buffered_comment_events: text.len(),
        flow_nesting_limit: 8 * api_spec::MAX_DEPTH,
        block_nesting_limit: 8 * api_spec::MAX_DEPTH,
    };
    let mut reader = Reader { text, stack: Vec::new(), root: None, comments: Vec::new() };
    for event in Parser::new_from_str_with_options(text, options) {
        let (event, span) = event.map_err(|error| reader.syntax(&error))?;
        reader.event(event, offset(span.start)..offset(span.end), span.start.line())?;
    }
    reader.comments.sort_by_key(|span| span.start);
    let end = text.len();
    let nothing = Place { start: 0, head: 0..0, after: 0, value: end..end, form: Form::Empty };
    let (root, place) = match reader.root {
        Some((root, span, form)) => (root, Place { value: span, form, ..nothing }),
        None => (Value::Scalar { text: "null".into(), plain: true }, nothing),
    };
    Ok(Source { root, place, comments: reader.comments })
}

/// Inputs that are strings have byte offsets for every mark.
fn offset(mark: Marker) -> usize {
    mark.byte_offset().unwrap_or_default()
}

struct Reader<'t> {
    text: &'t str,
    stack: Vec<Open>,
    root: Option<(Value, Span, Form)>,
    comments: Vec<Span>,
}

/// A collection not yet closed.
struct Open {
    map: bool,
    flow: bool,
    start: usize,
    slots: Vec<Slot>,
    key: Option<(String, Span)>,
    seen: HashSet<String>,
}

impl Reader<'_> {
    fn syntax(&self, error: &serde_saphyr::granit_parser::ScanError) -> EditError {
        let line = error.marker().line();
        let text = self.text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
        let indent = &text[..text.len() - text.trim_start().len()];
        let hint = if indent.contains('\t') { "; indent with spaces, never with tabs" } else { "" };
        EditError::new(line, format!("this is not YAML: {}{hint}", error.info()))
    }

    fn event(&mut self, event: Event, span: Span, line: usize) -> Result<(), EditError> {
        let refuse = |what: &str, hint: &str| Err(EditError::new(line, format!("{what}; {hint}")));
        let anchored = match &event {
            Event::Scalar(_, _, anchor, _)
            | Event::SequenceStart(_, anchor, _)
            | Event::MappingStart(_, anchor, _) => *anchor > 0,
            _ => false,
        };
        if anchored || matches!(event, Event::Alias(_) | Event::UnresolvedAlias(_)) {
            return refuse("anchors and aliases are not part of the format", "write the value out");
        }
        if event.tag().is_some() {
            return refuse("tags (`!name`) are not part of the format", "remove it");
        }
        let awaits_key = matches!(self.stack.last(), Some(Open { map: true, key: None, .. }));
        match event {
            Event::Comment(..) => self.comments.push(span),
            Event::DocumentStart(..) if self.root.is_some() => {
                return refuse("a second document in the file", "put it into a file of its own");
            }
            Event::MappingStart(style, ..) | Event::SequenceStart(style, ..) => {
                if awaits_key {
                    return refuse("a key that is not text", "keys are names");
                }
                if self.stack.len() >= api_spec::MAX_DEPTH {
                    return refuse("this is nested too deep", "a spec needs about ten levels");
                }
                self.stack.push(Open {
                    map: matches!(event, Event::MappingStart(..)),
                    flow: style == StructureStyle::Flow,
                    start: span.start,
                    slots: Vec::new(),
                    key: None,
                    seen: HashSet::new(),
                });
            }
            Event::Scalar(text, ..) if awaits_key => {
                if let Some(open) = self.stack.last_mut() {
                    if !open.seen.insert(text.to_string()) {
                        return refuse(&format!("the key `{text}` is here twice"), "remove one");
                    }
                    open.key = Some((text.into_owned(), span));
                }
            }
            Event::Scalar(text, style, ..) => self.scalar(&text, style, span),
            Event::MappingEnd | Event::SequenceEnd => self.close(span.end),
            _ => {}
        }
        Ok(())
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, span: Span) {
        let plain = style == ScalarStyle::Plain;
        let form = match style {
            ScalarStyle::Literal | ScalarStyle::Folded => Form::Lines,
            _ if plain && span.is_empty() => Form::Empty,
            _ => Form::Inline,
        };
        let null = plain && matches!(text, "" | "~" | "Null" | "NULL");
        let text = if null { "null" } else { text }.to_string();
        self.add(Value::Scalar { text, plain }, span, form);
    }

    fn close(&mut self, end: usize) {
        let Some(open) = self.stack.pop() else { return };
        // a block ends where the next thing begins, which is too far
        let last = open.slots.last().and_then(|slot| slot.place.as_ref());
        let end = if open.flow { end } else { last.map_or(end, |last| last.value.end) };
        let collection =
            Collection { list: !open.map, flow: open.flow, edited: false, slots: open.slots };
        let value = if open.map { Value::Map(collection) } else { Value::List(collection) };
        let form = if open.flow { Form::Flow } else { Form::Block };
        self.add(value, open.start..end, form);
    }

    /// Puts a value into the collection that is open.
    fn add(&mut self, value: Value, span: Span, form: Form) {
        let Some(mut open) = self.stack.pop() else {
            self.root = Some((value, span, form));
            return;
        };
        let (key, head, after) = match open.key.take() {
            Some((key, head)) => {
                let colon = self.skip(head.end);
                let written = self.text[colon..].starts_with(':');
                let after = if written { colon + 1 } else { head.end };
                (key, head, after)
            }
            None if open.flow => (String::new(), span.start..span.start, span.start),
            None => {
                let dash = self.dash(span.start);
                (String::new(), dash..dash + 1, dash + 1)
            }
        };
        let span = match form {
            Form::Empty => after..after,
            Form::Lines => self.lines(after, span.end),
            Form::Inline | Form::Flow | Form::Block => span,
        };
        let start = self.mark(head.start);
        let place = Some(Place { start, head, after, value: span, form });
        open.slots.push(Slot { key, place, value, removed: false });
        self.stack.push(open);
    }

    /// Behind white space and comments.
    fn skip(&self, from: usize) -> usize {
        let mut at = from;
        loop {
            let rest = &self.text[at..];
            at += rest.len() - rest.trim_start().len();
            match self.text[at..].starts_with('#') {
                true => at += self.text[at..].find('\n').unwrap_or(self.text.len() - at),
                false => return at,
            }
        }
    }

    /// The `?` before a key on its line, or where the key is.
    fn mark(&self, key: usize) -> usize {
        let before = self.text[..key].trim_end_matches(' ');
        match before.strip_suffix('?') {
            Some(rest) if before.len() < key && !rest.ends_with(|c: char| c.is_alphanumeric()) => {
                rest.len()
            }
            _ => key,
        }
    }

    /// The dash before an item.
    fn dash(&self, item: usize) -> usize {
        let mut at = item;
        loop {
            at = self.text[..at].trim_end().len();
            let near = self.comments.iter().rev().take_while(|comment| comment.end >= at);
            match near.into_iter().find(|comment| comment.end == at) {
                Some(comment) => at = comment.start,
                None => return at.saturating_sub(1),
            }
        }
    }

    /// A block scalar from its header to its last line; empty lines behind it are its own
    /// only if it keeps them.
    fn lines(&self, after: usize, end: usize) -> Span {
        let rest = &self.text[after..];
        let start = after + rest.len() - rest.trim_start_matches([' ', '\t']).len();
        let rest = &self.text[start..];
        let header = start + rest.find(char::is_whitespace).unwrap_or(rest.len());
        let text = &self.text[..end.max(header)];
        let kept = self.text[start..header].contains('+');
        let trimmed = match kept {
            true => {
                text.strip_suffix('\n').map_or(text, |text| text.strip_suffix('\r').unwrap_or(text))
            }
            false => text.trim_end(),
        };
        start..trimmed.len().max(header)
    }
}
