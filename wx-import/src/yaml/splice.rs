//! Edits as pieces of text put into the text of the file.

use super::print;
use super::scope::Scope;
use super::source::{Collection, Form, Place, Slot, Source, Span, Value};
use super::{EditError, Node, flow};

/// A piece of the text and what it becomes.
pub(super) struct Splice {
    pub at: Span,
    pub text: String,
}

/// The text of a file with all edits of its tree.
pub(super) fn write(text: &str, source: &Source) -> Result<String, EditError> {
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut writer = Writer { text, source, splices: Vec::new() };
    writer.root()?;
    let mut splices = writer.splices;
    for splice in &mut splices {
        if line_end != "\n" {
            splice.text = splice.text.replace("\r\n", "\n").replace('\n', line_end);
        }
    }
    apply(text, 0..text.len(), splices)
}

/// Puts splices into a part of the text.
pub(super) fn apply(text: &str, part: Span, mut splices: Vec<Splice>) -> Result<String, EditError> {
    // what is put in goes before what is taken out behind it
    splices.sort_by_key(|splice| (splice.at.start, splice.at.end));
    let mut out = String::with_capacity(part.len() + 64 * splices.len());
    let mut at = part.start;
    for splice in splices {
        if splice.at.start < at {
            let line = line_of(text, splice.at.start);
            return Err(EditError::new(
                line,
                "two edits of one place; make them one after the other",
            ));
        }
        out.push_str(&text[at..splice.at.start]);
        out.push_str(&splice.text);
        at = splice.at.end;
    }
    out.push_str(&text[at..part.end]);
    Ok(out)
}

/// The line of an offset, from 1.
pub(super) fn line_of(text: &str, offset: usize) -> usize {
    1 + text.as_bytes()[..offset.min(text.len())].iter().filter(|byte| **byte == b'\n').count()
}

pub(super) struct Writer<'s> {
    pub text: &'s str,
    pub source: &'s Source,
    splices: Vec<Splice>,
}

impl Writer<'_> {
    fn root(&mut self) -> Result<(), EditError> {
        let Source { root, place, .. } = self.source;
        match root {
            Value::Map(within) | Value::List(within) if within.edited => {
                if within.live().next().is_none() {
                    return Err(EditError::new(1, "nothing would be left of the file"));
                }
                match within.flow {
                    true => {
                        let splices = flow::splices(self, within, &place.value, &Scope::default())?;
                        self.splices.extend(splices.list);
                        Ok(())
                    }
                    false => self.block(within, &Scope::default(), true),
                }
            }
            Value::New(node) => {
                let (Node::Map(_) | Node::List(_)) = node else {
                    return Err(EditError::new(1, "a file holds a map"));
                };
                let printed = match node {
                    Node::Map(entries) => print::print(entries, 0),
                    node => print::slot(None, node, 0, &Scope::default()),
                };
                let begins = self.line_start(place.value.start) == place.value.start;
                let gap = if begins { "" } else { "\n" };
                self.put(place.value.clone(), format!("{gap}{printed}"));
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn put(&mut self, at: Span, text: String) {
        self.splices.push(Splice { at, text });
    }

    /// Writes the edits within a map or list that has a line for each of its parts.
    fn block(&mut self, within: &Collection, scope: &Scope, root: bool) -> Result<(), EditError> {
        let Some(indent) = within.slots.iter().find_map(|slot| slot.place.as_ref()) else {
            return Ok(());
        };
        let indent = indent.start - self.line_start(indent.start);
        self.removals(within, indent)?;
        let last = within.slots.iter().rposition(|slot| slot.place.is_some());
        let mut anchor: Option<(usize, &Slot, &Place)> = None;
        for (i, slot) in within.slots.iter().enumerate() {
            let inner = if within.list { scope.item() } else { scope.child(&slot.key) };
            if let Some(place) = &slot.place {
                anchor = Some((i, slot, place));
                if !slot.removed {
                    self.slot(slot, place, indent, &inner, within.list)?;
                }
                continue;
            }
            let (Value::New(node), Some((i, before, place))) = (&slot.value, anchor) else {
                continue;
            };
            let at = self.extent(place, indent, Some(i) == last);
            let apart = match root {
                true => Scope::begins_section(&slot.key) || Scope::begins_section(&before.key),
                false => self.set_apart(within, indent).unwrap_or(scope.is_sections()),
            };
            let printed = match within.list {
                true => print::slot(None, node, indent, &inner),
                false => print::slot(Some(&slot.key), node, indent, scope),
            };
            let gap = if apart { "\n\n" } else { "\n" };
            self.put(at..at, format!("{gap}{printed}"));
        }
        Ok(())
    }

    /// Writes the edits of one entry or item.
    fn slot(
        &mut self,
        slot: &Slot,
        place: &Place,
        indent: usize,
        scope: &Scope,
        list: bool,
    ) -> Result<(), EditError> {
        match &slot.value {
            Value::Scalar { .. } => Ok(()),
            Value::New(node) => {
                let behind = self.behind(node, place, indent, scope, list);
                self.replace(place, indent, &behind);
                Ok(())
            }
            Value::Map(within) | Value::List(within) if !within.edited => Ok(()),
            Value::Map(within) | Value::List(within) => {
                if within.live().next().is_none() {
                    let nothing = if matches!(slot.value, Value::Map(_)) { " {}" } else { " []" };
                    self.replace(place, indent, nothing);
                    return Ok(());
                }
                if !within.flow {
                    return self.block(within, scope, false);
                }
                if matches!(&self.text[place.value.clone()], "{}" | "{ }" | "[]" | "[ ]") {
                    // nothing was here whose form could stay
                    let behind = self.behind(&slot.value.to_node(), place, indent, scope, list);
                    self.replace(place, indent, &behind);
                    return Ok(());
                }
                match flow::rewrite(self, within, place, indent, scope, list)? {
                    flow::Rewrite::Splices(splices) => self.splices.extend(splices),
                    flow::Rewrite::Lines(lines) => self.replace(place, indent, &lines),
                }
                Ok(())
            }
        }
    }

    /// What is to stand behind the colon or dash of a place.
    fn behind(
        &self,
        node: &Node,
        place: &Place,
        indent: usize,
        scope: &Scope,
        list: bool,
    ) -> String {
        if list {
            return print::slot(None, node, indent, scope)[indent + 1..].to_string();
        }
        let line = &self.text[self.line_start(place.after)..place.after];
        print::behind(node, line.chars().count(), indent, scope)
    }

    /// Replaces what stands behind the colon or dash. A comment behind it stays.
    fn replace(&mut self, place: &Place, indent: usize, behind: &str) {
        let (first, rest) = behind.split_at(behind.find('\n').unwrap_or(behind.len()));
        let head_line = self.line_end(place.after);
        let here = place.value.start <= head_line && place.form != Form::Block;
        let cut = match place.form {
            Form::Empty => place.after,
            Form::Lines if here => {
                let header = &self.text[place.value.start..];
                place.value.start + header.find(char::is_whitespace).unwrap_or(header.len())
            }
            _ if here => place.value.end,
            Form::Block if place.value.start <= head_line => {
                // the first entry of an item stands behind the dash
                let end = self.extent(place, indent, false);
                return self.put(place.after..end, behind.to_string());
            }
            _ => place.after,
        };
        self.put(place.after..cut, first.to_string());
        let from = self.line_end(cut);
        let to = match (place.form, here) {
            (Form::Empty, _) | (Form::Inline | Form::Flow, true) => from,
            (Form::Block, _) => self.extent(place, indent, false),
            _ => self.line_end(place.value.end),
        };
        self.put(from..to.max(from), rest.to_string());
    }

    /// Takes out what is removed.
    fn removals(&mut self, within: &Collection, indent: usize) -> Result<(), EditError> {
        let places: Vec<(&Place, bool)> = within
            .slots
            .iter()
            .filter_map(|slot| Some((slot.place.as_ref()?, slot.removed)))
            .collect();
        let leading = places.iter().take_while(|(_, removed)| *removed).count();
        let mut rest = leading;
        if let (Some((first, true)), Some((next, _))) = (places.first(), places.get(leading)) {
            let gaps = places[..=leading].windows(2).all(|pair| {
                let from = self.extent(pair[0].0, indent, false);
                self.text[from..pair[1].0.start].trim().is_empty()
            });
            if gaps {
                self.put(first.start..next.start, String::new());
            } else {
                rest = 0;
            }
        }
        for (i, (place, _)) in places.iter().enumerate().skip(rest).filter(|(_, (_, gone))| *gone) {
            let start = self.line_start(place.start);
            if !self.text[start..place.start].trim().is_empty() {
                let line = line_of(self.text, place.start);
                return Err(EditError::new(
                    line,
                    "this cannot be taken out of its line; remove it by hand",
                ));
            }
            let end = self.extent(place, indent, false);
            let before = match i.checked_sub(1) {
                Some(before) => self.extent(places[before].0, indent, true),
                None => start,
            };
            if start == 0 || before > start {
                let end = self.text[end..].find('\n').map_or(end, |n| end + n + 1);
                self.put(start..end, String::new());
            } else if before < start && self.text[before..start].trim().is_empty() {
                self.put(before..end, String::new());
            } else {
                self.put(self.line_end_before(start)..end, String::new());
            }
        }
        Ok(())
    }

    /// The end of the last line of an entry or item, before its line break: with the comment
    /// behind it and comment lines deeper than the entry; for the `last` also those as deep.
    fn extent(&self, place: &Place, indent: usize, last: bool) -> usize {
        let mut end = self.line_end(place.value.end.max(place.after));
        loop {
            let Some(next) = self.text[end..].find('\n').map(|n| end + n + 1) else { return end };
            let line = &self.text[next..self.line_end(next)];
            let depth = line.len() - line.trim_start_matches(' ').len();
            let deeper = depth > indent || last && depth == indent;
            if !deeper || !line[depth..].starts_with('#') {
                return end;
            }
            end = self.line_end(next);
        }
    }

    /// Whether the last two entries have an empty line between them; `None` for less than
    /// two.
    fn set_apart(&self, within: &Collection, indent: usize) -> Option<bool> {
        let places: Vec<&Place> =
            within.slots.iter().filter_map(|slot| slot.place.as_ref()).collect();
        let [.., before, last] = places.as_slice() else { return None };
        let between = self.extent(before, indent, false)..self.line_start(last.start);
        let lines = self.text.get(between).unwrap_or_default().lines();
        Some(lines.skip(1).any(|line| line.trim().is_empty()))
    }

    pub(super) fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |n| n + 1)
    }

    /// The end of the line of an offset, before its line break.
    pub(super) fn line_end(&self, at: usize) -> usize {
        let end = self.text[at..].find('\n').map_or(self.text.len(), |n| at + n);
        if end > at && self.text[..end].ends_with('\r') { end - 1 } else { end }
    }

    /// The end of the line before the one that starts here, before its line break.
    fn line_end_before(&self, start: usize) -> usize {
        let before = &self.text[..start];
        let before = before.strip_suffix('\n').unwrap_or(before);
        before.strip_suffix('\r').unwrap_or(before).len()
    }
}
