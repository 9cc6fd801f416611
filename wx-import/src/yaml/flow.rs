//! Edits between braces and brackets, and what becomes of them when their line gets too
//! long: lines of entries, each as it was.

use super::scalar::Place as Within;
use super::scope::Scope;
use super::source::{Collection, Form, Place, Slot, Span, Value};
use super::splice::{Splice, Writer, apply, line_of};
use super::{EditError, Node, print};

/// The longest line with braces that an edit may leave, in characters.
const EDITED_WIDTH: usize = 120;

/// What is to be done with an edited value between braces.
pub(super) enum Rewrite {
    /// The value stays where it is.
    Splices(Vec<Splice>),
    /// This is to stand behind the colon or dash instead.
    Lines(String),
}

/// Edits within braces.
pub(super) struct Edits {
    pub list: Vec<Splice>,
    /// What is new would rather have lines.
    wants_lines: bool,
    /// What is new cannot stand between braces.
    needs_lines: bool,
}

/// The edits of a value that stands between braces behind a colon or dash.
pub(super) fn rewrite(
    writer: &Writer,
    within: &Collection,
    place: &Place,
    indent: usize,
    scope: &Scope,
    list: bool,
) -> Result<Rewrite, EditError> {
    let edits = splices(writer, within, &place.value, scope)?;
    let start = writer.line_start(place.value.start);
    let before = writer.text[start..place.value.start].chars().count();
    let after = edited(writer, &place.value, &edits)?;
    let longer = after.len() > place.value.len() && !after.contains('\n');
    let too_long = longer && before + after.chars().count() > EDITED_WIDTH;
    if !(edits.needs_lines || edits.wants_lines || too_long) {
        return Ok(Rewrite::Splices(edits.list));
    }
    if commented(writer, &place.value) {
        if edits.needs_lines {
            let why = "there is no room for this between braces with comments; write it as lines";
            return Err(EditError::new(line_of(writer.text, place.value.start), why));
        }
        return Ok(Rewrite::Splices(edits.list));
    }
    let mut lines = spread(writer, within, indent + 2, scope)?;
    if list {
        // the first entry goes behind the dash
        lines.replace_range(..indent + 3, " ");
    }
    Ok(Rewrite::Lines(lines))
}

/// The text of a value with its edits.
fn edited(writer: &Writer, span: &Span, edits: &Edits) -> Result<String, EditError> {
    let copy = |splice: &Splice| Splice { at: splice.at.clone(), text: splice.text.clone() };
    apply(writer.text, span.clone(), edits.list.iter().map(copy).collect())
}

fn commented(writer: &Writer, span: &Span) -> bool {
    let comments = &writer.source.comments;
    let next = comments.partition_point(|comment| comment.start < span.start);
    comments.get(next).is_some_and(|comment| comment.start < span.end)
}

/// The edits of a value between braces, where it stands.
pub(super) fn splices(
    writer: &Writer,
    within: &Collection,
    span: &Span,
    scope: &Scope,
) -> Result<Edits, EditError> {
    let mut edits = Edits { list: Vec::new(), wants_lines: false, needs_lines: false };
    if !writer.text[span.start..].starts_with(['{', '[']) {
        let why = "this is a map by its colon alone; put braces around it";
        return Err(EditError::new(line_of(writer.text, span.start), why));
    }
    removals(writer, within, span, &mut edits)?;
    let mut anchor: Option<&Place> = None;
    let mut first = Vec::new();
    for slot in &within.slots {
        let inner = if within.list { scope.item() } else { scope.child(&slot.key) };
        let mut written = |node: &Node| {
            edits.wants_lines |= print::has_lines(node, &inner);
            let flow = print::flow(node, usize::MAX, &inner);
            edits.needs_lines |= flow.is_none();
            flow.unwrap_or_default()
        };
        match (&slot.place, &slot.value) {
            (Some(place), value) => {
                anchor = Some(place);
                match value {
                    _ if slot.removed => {}
                    Value::New(node) => {
                        let text = written(node);
                        let colon = writer.text[..place.after].ends_with(':');
                        let (at, text) = match place.form {
                            Form::Empty if colon => (place.after..place.after, format!(" {text}")),
                            Form::Empty => (place.after..place.after, format!(": {text}")),
                            _ => (place.value.clone(), text),
                        };
                        edits.list.push(Splice { at, text });
                    }
                    Value::Map(inside) | Value::List(inside) if inside.edited => {
                        let more = splices(writer, inside, &place.value, &inner)?;
                        edits.list.extend(more.list);
                        edits.wants_lines |= more.wants_lines;
                        edits.needs_lines |= more.needs_lines;
                    }
                    _ => {}
                }
            }
            (None, Value::New(node)) => {
                let text = written(node);
                let text = if within.list { text } else { entry(slot, &text, scope, &mut edits) };
                match anchor {
                    None => first.push(text),
                    Some(anchor) => {
                        let separator = separator(writer, anchor, span);
                        let at = end(anchor);
                        edits.list.push(Splice { at: at..at, text: separator + &text });
                    }
                }
            }
            (None, _) => {}
        }
    }
    if !first.is_empty() {
        let inside = span.start + 1..span.end - 1;
        let at = match writer.text[inside.clone()].trim().is_empty() {
            true => inside,
            false => inside.start..inside.start,
        };
        let first = first.join(", ");
        let text = if within.list { first } else { format!(" {first} ") };
        edits.list.push(Splice { at, text });
    }
    Ok(edits)
}

fn entry(slot: &Slot, value: &str, scope: &Scope, edits: &mut Edits) -> String {
    let key = print::written_key(&slot.key, Within::Flow, scope);
    edits.needs_lines |= key.len() > print::KEY_WIDTH;
    format!("{key}: {value}")
}

fn end(place: &Place) -> usize {
    place.value.end.max(place.after)
}

/// What stands between an entry and a new one behind it: a line break too, where entries
/// have lines of their own.
fn separator(writer: &Writer, anchor: &Place, span: &Span) -> String {
    let start = writer.line_start(anchor.start);
    let own_line = start > span.start && writer.text[start..anchor.start].trim().is_empty();
    let end = end(anchor);
    if own_line && !commented(writer, &(end..writer.line_end(end))) {
        let indent = &writer.text[start..anchor.start];
        format!(",\n{indent}")
    } else {
        ", ".to_string()
    }
}

fn removals(
    writer: &Writer,
    within: &Collection,
    span: &Span,
    edits: &mut Edits,
) -> Result<(), EditError> {
    let places: Vec<(&Place, bool)> =
        within.slots.iter().filter_map(|slot| Some((slot.place.as_ref()?, slot.removed))).collect();
    let leading = places.iter().take_while(|(_, removed)| *removed).count();
    let mut cuts = Vec::new();
    match (places.first(), places.get(leading)) {
        (Some(_), None) => cuts.push(span.start + 1..span.end - 1),
        (Some((first, true)), Some((next, _))) => cuts.push(first.start..next.start),
        _ => {}
    }
    for pair in places[leading.min(places.len())..].windows(2) {
        if let [(before, _), (place, true)] = pair {
            cuts.push(end(before)..end(place));
        }
    }
    for at in cuts {
        if commented(writer, &at) {
            let why = "a comment stands beside what is to be removed; remove it by hand";
            return Err(EditError::new(line_of(writer.text, at.start), why));
        }
        edits.list.push(Splice { at, text: String::new() });
    }
    Ok(())
}

/// The entries in lines, each line after a line break. What was written stays as it was.
fn spread(
    writer: &Writer,
    within: &Collection,
    indent: usize,
    scope: &Scope,
) -> Result<String, EditError> {
    let mut out = String::new();
    for slot in within.live() {
        let inner = if within.list { scope.item() } else { scope.child(&slot.key) };
        let mut head = " ".repeat(indent);
        match &slot.place {
            _ if within.list => head.push('-'),
            Some(place) => {
                head.push_str(&writer.text[place.head.clone()]);
                head.push(':');
            }
            None => {
                let entry = match &slot.value {
                    Value::New(node) => print::slot(Some(&slot.key), node, indent, scope),
                    _ => String::new(),
                };
                out.push('\n');
                out.push_str(&entry);
                continue;
            }
        }
        let column = head.chars().count();
        let printed = |node: &Node| match within.list {
            true => print::slot(None, node, indent, &inner)[column..].to_string(),
            false => print::behind(node, column, indent, &inner),
        };
        let behind = match (&slot.value, &slot.place) {
            (Value::New(node), _) => printed(node),
            (_, Some(Place { form: Form::Empty, .. })) => String::new(),
            (Value::Map(inside) | Value::List(inside), Some(place)) => {
                let edits = splices(writer, inside, &place.value, &inner)?;
                let text = edited(writer, &place.value, &edits)?;
                let fits =
                    column + 1 + text.chars().count() <= EDITED_WIDTH && !text.contains('\n');
                let lines = edits.needs_lines || print::has_lines(&slot.value.to_node(), &inner);
                if inside.live().next().is_none() || fits && !lines {
                    format!(" {text}")
                } else {
                    let mut lines = spread(writer, inside, indent + 2, &inner)?;
                    if within.list {
                        lines.replace_range(..indent + 3, " ");
                    }
                    lines
                }
            }
            (value, Some(place)) => match &writer.text[place.value.clone()] {
                text if text.contains('\n') => printed(&value.to_node()),
                text => format!(" {text}"),
            },
            (value, None) => printed(&value.to_node()),
        };
        out.push('\n');
        out.push_str(&head);
        out.push_str(&behind);
    }
    Ok(out)
}
