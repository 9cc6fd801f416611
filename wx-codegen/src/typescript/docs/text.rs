//! Texts of a spec made safe for JSDoc: none of them ends its comment, begins a tag, or closes
//! the script that the file may be embedded in.

use crate::rust::markdown::{is_address, span_of, visible};

/// Lines of a text of the spec, each safe.
pub fn lines(text: &str) -> Vec<String> {
    text.trim().split(['\n', '\r']).map(escape).collect()
}

/// A text as one safe line.
pub fn line(text: &str) -> String {
    escape(&text.replace(['\n', '\r'], " "))
}

/// A name or a constant as a code span; text if it has backticks of its own.
pub fn code(text: &str) -> String {
    let text = line_of_code(text);
    match text.is_empty() || text.contains('`') {
        true => escape(&text),
        false => format!("`{}`", tagless(&text)),
    }
}

fn line_of_code(text: &str) -> String {
    let mut out = String::new();
    for word in text.split_whitespace() {
        let joins = match (out.chars().next_back(), word.chars().next()) {
            (Some(end), Some(start)) => is_wide(end) && is_wide(start),
            _ => true,
        };
        // a line that was broken within Chinese has no blank there
        if !joins {
            out.push(' ');
        }
        out.push_str(word);
    }
    visible(&out)
}

/// A line of code within a fence.
pub fn example(line: &str) -> String {
    tagless(visible(&line.replace('\t', "  ")).trim_end())
}

/// Code without tags. A backslash before `@` changes nothing within a text of JavaScript.
fn tagless(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    for c in code.chars() {
        let before = out.chars().next_back();
        if c == '@' && before.is_none_or(|b| b.is_whitespace() || b == '{') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// One line of text as Markdown: blanks are single, code spans stay, and there is no fence, no
/// tag, and no link but to the web.
fn escape(line: &str) -> String {
    let line = line_of_code(line);
    let mut out = String::with_capacity(line.len());
    let mut rest = line.as_str();
    while let Some(c) = rest.chars().next() {
        let run = rest.len() - rest.trim_start_matches(c).len();
        if c == '`'
            && run < 3
            && let Some(span) = span_of(rest, run)
        {
            out.push_str(&tagless(&rest[..span]));
            rest = &rest[span..];
            continue;
        }
        match c {
            '`' | '~' if c == '`' || run > 2 => (0..run).for_each(|_| out.extend(['\\', c])),
            '@' => {
                if !out.ends_with(|b: char| b.is_alphanumeric()) {
                    out.push('\\');
                }
                out.push_str(&rest[..run]);
            }
            '(' | ':' if out.ends_with(']') && !leads_to_the_web(&rest[1..]) => {
                out.push('\\');
                out.push_str(&rest[..run]);
            }
            '<' if has_scheme(&rest[run..]) => (0..run).for_each(|_| out.push_str("\\<")),
            _ => out.push_str(&rest[..run]),
        }
        rest = &rest[run..];
    }
    out
}

/// Whether the address that starts a text is one of the web.
fn leads_to_the_web(text: &str) -> bool {
    let text = text.trim_start_matches([' ', '<']);
    let end = text.find([')', ' ', '>']).unwrap_or(text.len());
    is_address(&text[..end])
}

/// Whether a text starts as `javascript:` does, and is no address of the web.
fn has_scheme(text: &str) -> bool {
    let scheme = text.split(':').next().unwrap_or_default();
    let letters = scheme.len() < text.len() && scheme.bytes().all(|b| b.is_ascii_alphanumeric());
    letters && !leads_to_the_web(text)
}

/// A backslash within whatever ends a comment, or means something to a script in a page: the
/// last thing that is done to a line before it is printed.
pub fn harmless(line: &str) -> String {
    let line = line.replace("*/", "*\\/");
    let mut out = String::with_capacity(line.len());
    for (at, c) in line.char_indices() {
        out.push(c);
        let starts = |word: &str| {
            let next = line.as_bytes().get(at + 1..at + 1 + word.len());
            next.is_some_and(|next| next.eq_ignore_ascii_case(word.as_bytes()))
        };
        if c == '<' && ["/script", "script", "!--"].into_iter().any(starts) {
            out.push('\\');
        }
    }
    out
}

/// Breaks a safe line at so many columns, of which a Chinese character takes two: between words
/// and after Chinese punctuation, never within a code span or a link to a declaration, and never before a word that would
/// mean something at the start of a line (`-`, `#`, `1.`).
pub fn wrap(line: &str, width: usize) -> Vec<String> {
    let hanging = if line.starts_with("- ") { "  " } else { "" };
    let mut lines: Vec<String> = Vec::new();
    let mut current = String::new();
    for atom in atoms(line) {
        let plain = atom.trim_start().starts_with(|c: char| {
            c.is_alphabetic() || matches!(c, '(' | '"' | '（' | '「' | '“' | '《')
        }) || is_span(atom.trim_start())
            || atom.trim_start().starts_with(LINK);
        if plain && !current.is_empty() && columns(&current) + columns(atom) > width {
            lines.push(std::mem::take(&mut current));
            current = format!("{hanging}{}", atom.trim_start());
        } else {
            current.push_str(atom);
        }
    }
    lines.push(current);
    lines
}

/// How a link to a declaration starts: no text of the spec does, for its `@` is escaped.
const LINK: &str = "{@link ";

fn is_span(atom: &str) -> bool {
    atom.starts_with('`') && !atom.starts_with("```")
}

/// The parts that a line can be broken into; all but the first of them may start with a blank.
fn atoms(line: &str) -> Vec<&str> {
    let mut atoms = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(c) = line[at..].chars().next() {
        let escaped = line[..at].ends_with('\\');
        let run = line[at..].len() - line[at..].trim_start_matches('`').len();
        if run > 0 && !escaped {
            at += span_of(&line[at..], run).unwrap_or(run);
            continue;
        }
        if line[at..].starts_with(LINK) {
            at += line[at..].find('}').unwrap_or(0) + 1;
            continue;
        }
        let after = at + c.len_utf8();
        if c == ' ' && at > start {
            atoms.push(&line[start..at]);
            start = at;
        } else if matches!(c, '。' | '，' | '；' | '：' | '、') {
            atoms.push(&line[start..after]);
            start = after;
        }
        at = after;
    }
    atoms.push(&line[start..]);
    atoms
}

/// How wide a text is.
pub fn columns(text: &str) -> usize {
    text.chars().map(|c| 1 + usize::from(is_wide(c))).sum()
}

fn is_wide(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{fe4f}' | '\u{ff01}'..='\u{ff60}')
}
