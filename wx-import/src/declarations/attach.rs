//! Which token a comment stands before, and which line a byte is in.

use std::collections::HashMap;

use oxc_ast::ast::Comment;
use oxc_span::Span;

use super::Line;

/// The starts of the lines of a text.
pub(super) struct Lines<'a> {
    text: &'a str,
    starts: Vec<u32>,
}

impl<'a> Lines<'a> {
    pub(super) fn of(text: &'a str) -> Lines<'a> {
        let ends = text.bytes().zip(1..).filter(|(byte, _)| *byte == b'\n');
        let starts = std::iter::once(0).chain(ends.map(|(_, next)| next)).collect();
        Lines { text, starts }
    }

    /// The line of a byte, counted from 1.
    pub(super) fn line(&self, offset: u32) -> Line {
        let before = self.starts.partition_point(|start| *start <= offset);
        Line::try_from(before).unwrap_or(Line::MAX)
    }

    /// Line and column of a byte, in characters, counted from 1.
    pub(super) fn place(&self, offset: u32) -> (Line, u32) {
        let line = self.line(offset);
        let start = self.starts.get(line as usize - 1).copied().unwrap_or(0);
        let before = slice(self.text, start, offset).chars().count();
        (line, u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1))
    }
}

/// The documentation comments of a file, by the tokens they stand before.
pub(super) struct Comments<'a> {
    text: &'a str,
    spans: Vec<Span>,
    by_token: HashMap<u32, Span>,
}

impl<'a> Comments<'a> {
    /// `comments` in the order of the file.
    pub(super) fn of(text: &'a str, comments: &[Comment]) -> Comments<'a> {
        let spans: Vec<Span> = comments.iter().map(|comment| comment.span).collect();
        let mut by_token = HashMap::new();
        let mut token = u32::try_from(text.len()).unwrap_or(u32::MAX);
        // Backwards: the token after a comment is that of the next comment, if only space
        // is between. The first found is the nearest.
        let mut next = token;
        for span in spans.iter().rev() {
            let between = slice(text, span.end, next);
            let blank = between.len() - between.trim_start().len();
            if blank < between.len() {
                token = span.end + u32::try_from(blank).unwrap_or(0);
            }
            next = span.start;
            if slice(text, span.start, span.end).starts_with("/**") && !trails(text, *span) {
                by_token.entry(token).or_insert(*span);
            }
        }
        Comments { text, spans, by_token }
    }

    /// The text between the marks of the nearest documentation comment before a token.
    pub(super) fn before(&self, token: u32) -> Option<&'a str> {
        let span = self.by_token.get(&token)?;
        let comment = slice(self.text, span.start, span.end);
        Some(comment.strip_prefix("/**")?.strip_suffix("*/").unwrap_or_default())
    }

    /// A piece of the text on one line, without comments.
    pub(super) fn code(&self, span: Span) -> String {
        let mut code = String::new();
        let mut from = span.start;
        let first = self.spans.partition_point(|comment| comment.start < span.start);
        for comment in self.spans.iter().skip(first) {
            if comment.start >= span.end {
                break;
            }
            code.push_str(slice(self.text, from, comment.start));
            code.push(' ');
            from = comment.end;
        }
        code.push_str(slice(self.text, from, span.end));
        code.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// A comment behind something, and alone with it on the line, speaks of what is before it.
/// After a parenthesis or a comma that is the parameter which follows on the next line.
fn trails(text: &str, comment: Span) -> bool {
    let before = slice(text, 0, comment.start);
    let line = before.rsplit('\n').next().unwrap_or_default().trim_end();
    let after = text.get(comment.end as usize..).unwrap_or_default();
    let ends = after.trim_start_matches([' ', '\t', '\r']).starts_with('\n');
    ends && !matches!(line.bytes().last(), None | Some(b'(' | b',' | b'{' | b'/'))
}

/// Nothing, where the offsets are not of characters of the text.
fn slice(text: &str, start: u32, end: u32) -> &str {
    text.get(start as usize..end as usize).unwrap_or_default()
}
