//! Doc comments from the texts of the spec. A text may come from anybody, so nothing in it
//! is a link, HTML, or a code block that `cargo test --doc` would compile and run.

use api_spec::model::{Api, Deprecated, ErrorReason, Field, Text};
use api_spec::types::Literal;
use proc_macro2::TokenStream;
use quote::quote;

/// Lines are broken after so many characters.
const WIDTH: usize = 92;

/// A doc comment in the making: paragraphs of Markdown.
#[derive(Default)]
pub struct Doc {
    lines: Vec<String>,
}

impl Doc {
    /// A comment of this text of ours.
    pub fn of(text: impl AsRef<str>) -> Self {
        Doc::default().paragraph(text.as_ref())
    }

    /// A comment of a text of the spec.
    pub fn text(text: &Text) -> Self {
        Doc::default().paragraph(&english(text))
    }

    /// Adds a paragraph; nothing if it is empty.
    pub fn paragraph(mut self, text: &str) -> Self {
        if !text.is_empty() {
            if !self.lines.is_empty() {
                self.lines.push(String::new());
            }
            self.lines.extend(text.lines().flat_map(wrap));
        }
        self
    }

    /// Adds a title and a list; nothing if the list is empty.
    fn list(self, title: &str, items: Vec<String>) -> Self {
        if items.is_empty() {
            return self;
        }
        let mut doc = self.paragraph(title);
        doc.lines.push(String::new());
        doc.lines.extend(items.iter().flat_map(|item| wrap(&format!("- {item}"))));
        doc
    }

    /// Whether nothing is written.
    fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// ```text
    /// #[doc = " A line."]
    /// #[doc = " Another."]
    /// ```
    pub fn tokens(&self) -> TokenStream {
        let line = |line: &String| match line.is_empty() {
            true => String::new(),
            false => format!(" {line}"),
        };
        let lines = self.lines.iter().map(line);
        quote!(#(#[doc = #lines])*)
    }
}

/// All that is known of an API; nothing where the spec has no text. `positional` are the
/// arguments that have no options struct to be documented in.
pub fn api(api: &Api, returns: &Text, positional: &[&Field]) -> Doc {
    let doc = Doc::text(&api.doc);
    if doc.is_empty() {
        return doc;
    }
    let argument = |field: &&Field| {
        let text = english(&field.doc).replace('\n', " ");
        (!text.is_empty()).then(|| format!("{}: {text}", code(&field.name)))
    };
    let returns = match english(returns).as_str() {
        "" => String::new(),
        text => format!("Returns: {text}"),
    };
    doc.list("Parameters:", positional.iter().filter_map(argument).collect())
        .paragraph(&returns)
        .paragraph(&api_facts(api))
        .example(api.example.as_deref())
        .list("# Errors", api.errors.iter().map(reason).collect())
}

impl Doc {
    /// The JavaScript example, in a fence that it cannot close.
    fn example(mut self, example: Option<&str>) -> Self {
        let Some(example) = example else { return self };
        let runs = example.split(|c| c != '`').map(str::len);
        let fence = "`".repeat(runs.max().unwrap_or_default().max(2) + 1);
        self.lines.push(String::new());
        self.lines.push(format!("{fence}js"));
        self.lines.extend(example.lines().map(visible));
        self.lines.push(fence);
        self
    }
}

/// What is known of a field; nothing where the spec has no text.
pub fn field(field: &Field) -> Doc {
    let doc = Doc::text(&field.doc);
    match doc.is_empty() {
        true => doc,
        false => doc.paragraph(&field_facts(field)),
    }
}

/// A text with the version that brought what it describes.
pub fn since(text: &Text, since: Option<&String>, deprecated: Option<&Deprecated>) -> Doc {
    let doc = Doc::text(text);
    match doc.is_empty() {
        true => doc,
        false => doc.paragraph(&facts([since.map(|v| since_fact(v)), deprecated.map(farewell)])),
    }
}

fn api_facts(api: &Api) -> String {
    facts([
        api.scope.as_ref().map(|scope| format!("Needs the scope {}.", code(scope))),
        api.privacy.as_ref().map(|class| match class.as_str() {
            "general" => "Needs the privacy agreement.".into(),
            class => format!("Needs the privacy agreement, for {}.", code(class)),
        }),
        api.since.as_ref().map(|v| since_fact(v)),
        api.deprecated.as_ref().map(farewell),
    ])
}

fn field_facts(field: &Field) -> String {
    let range = match (field.min, field.max) {
        (Some(min), Some(max)) => Some(format!("From {min} to {max}.")),
        (Some(min), None) => Some(format!("At least {min}.")),
        (None, Some(max)) => Some(format!("At most {max}.")),
        (None, None) => None,
    };
    facts([
        field.unit.as_ref().map(|unit| format!("Unit: {}.", escape(unit))),
        range,
        field.default.as_ref().map(|value| format!("Default: {}.", code(&literal(value)))),
        field.since.as_ref().map(|v| since_fact(v)),
        field.deprecated.as_ref().map(farewell),
    ])
}

fn facts<const N: usize>(facts: [Option<String>; N]) -> String {
    facts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn since_fact(version: &str) -> String {
    format!("Since {}.", escape(version))
}

fn farewell(deprecated: &Deprecated) -> String {
    let since = deprecated.since.as_ref().map(|v| format!(" since {}", escape(v)));
    let instead = deprecated.instead.as_ref().map(|name| format!("; use {}", code(name)));
    format!("Deprecated{}{}.", since.unwrap_or_default(), instead.unwrap_or_default())
}

fn reason(error: &ErrorReason) -> String {
    let words = code(&error.reason);
    match english(&error.doc).replace('\n', " ").as_str() {
        "" => words,
        text => format!("{words}: {text}"),
    }
}

fn literal(value: &Literal) -> String {
    match value {
        Literal::Null => "null".into(),
        Literal::Bool(value) => value.to_string(),
        Literal::Int(value) => value.to_string(),
        Literal::Number(value) => value.to_string(),
        Literal::String(text) => format!("\"{text}\""),
        Literal::List(items) => {
            let items: Vec<_> = items.iter().map(literal).collect();
            format!("[{}]", items.join(", "))
        }
        Literal::Map(entries) => {
            let entry = |(key, value): &(String, Literal)| format!("{key}: {}", literal(value));
            let entries: Vec<_> = entries.iter().map(entry).collect();
            format!("{{ {} }}", entries.join(", "))
        }
    }
}

/// The English text, or the Chinese one where that is all there is, made safe.
pub fn english(text: &Text) -> String {
    let text = if text.en.trim().is_empty() { &text.zh } else { &text.en };
    let lines: Vec<_> = text.trim().split(['\n', '\r']).map(escape).collect();
    lines.join("\n")
}

/// A name or a constant as a code span.
pub fn code(text: &str) -> String {
    match text.contains('`') {
        true => escape(text),
        false => format!("`{}`", visible(text)),
    }
}

/// One line of text as Markdown that is nothing but text and code spans: blanks are
/// single (four would be a code block), and no `<`, `[` or fence of three keeps its meaning.
fn escape(line: &str) -> String {
    let line = visible(&line.split_whitespace().collect::<Vec<_>>().join(" "));
    let mut out = String::with_capacity(line.len());
    let mut rest = line.as_str();
    while let Some(c) = rest.chars().next() {
        let run = rest.len() - rest.trim_start_matches(c).len();
        let span = if c == '`' && run < 3 { span_of(rest, run) } else { None };
        if let Some(span) = span {
            out.push_str(&rest[..span]);
            rest = &rest[span..];
            continue;
        }
        match c {
            '`' | '~' => (0..run).for_each(|_| out.extend(['\\', c])),
            '<' | '[' | ']' => (0..run).for_each(|_| out.extend(['\\', c])),
            _ => out.push_str(&rest[..run]),
        }
        rest = &rest[run..];
    }
    out
}

/// The length of the code span that starts a text with so many backticks.
fn span_of(text: &str, ticks: usize) -> Option<usize> {
    let mut at = ticks;
    loop {
        let start = at + text[at..].find('`')?;
        let run = text[start..].len() - text[start..].trim_start_matches('`').len();
        if run == ticks {
            return Some(start + run);
        }
        at = start + run;
    }
}

/// Characters that an editor does not show, or that turn the text around, by their number.
fn visible(line: &str) -> String {
    let hidden =
        |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let show = |c: char| match hidden(c) {
        true => c.escape_unicode().to_string(),
        false => c.to_string(),
    };
    line.chars().map(show).collect()
}

/// Breaks a line between words. A word that would mean something at the start of a line
/// (`-`, `#`, `1.`) stays where it is.
fn wrap(line: &str) -> Vec<String> {
    let indent = if line.starts_with("- ") { "  " } else { "" };
    let mut lines: Vec<String> = vec![String::new()];
    for word in line.split(' ') {
        let plain = word.starts_with(|c: char| c.is_alphabetic() || matches!(c, '`' | '(' | '"'))
            && !word.starts_with("```");
        let last = lines.len() - 1;
        let current = &mut lines[last];
        let width = current.chars().count() + 1 + word.chars().count();
        if current.trim().is_empty() {
            current.push_str(word);
        } else if width > WIDTH && plain {
            lines.push(format!("{indent}{word}"));
        } else {
            current.push(' ');
            current.push_str(word);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_of_a_text_is_text() {
        let cases = [
            ("a list<string> of [x](y)", "a list\\<string> of \\[x\\](y)"),
            ("see `list<string>`", "see `list<string>`"),
            ("an `open <b>", "an \\`open \\<b>"),
            ("```rust", "\\`\\`\\`rust"),
            ("    let x = 1;", "let x = 1;"),
            ("-     let x = 1;", "- let x = 1;"),
            ("~~~", "\\~\\~\\~"),
            ("right\u{202e}left", "right\\u{202e}left"),
        ];
        for (text, want) in cases {
            assert_eq!(escape(text), want, "{text}");
        }
    }

    #[test]
    fn long_lines_break_between_words_only() {
        let long = format!("{} - # 1. {}", "word ".repeat(17).trim(), "end");
        let lines = wrap(&long);
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[1], "end");
    }

    #[test]
    fn an_example_cannot_close_its_fence() {
        let doc = Doc::of("x").example(Some("````\nlet x = 1;"));
        assert_eq!(doc.lines, ["x", "", "`````js", "````", "let x = 1;", "`````"]);
    }
}
