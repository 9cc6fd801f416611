//! Texts of a spec made safe for doc comments: nothing in them is a link, HTML, or a code block
//! that `cargo test --doc` would compile and run.

use api_spec::model::Text;

/// Lines are broken after so many characters.
const WIDTH: usize = 92;

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
/// single (four would be a code block), and no `<`, `[`, address or fence of three keeps its
/// meaning.
pub fn escape(line: &str) -> String {
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
            // a bare address would be a link to some, and a warning of rustdoc
            ':' if rest.starts_with("://") => out.push_str("\\:"),
            _ => out.push_str(&rest[..run]),
        }
        rest = &rest[run..];
    }
    out
}

/// The length of the code span that starts a text with so many backticks.
pub fn span_of(text: &str, ticks: usize) -> Option<usize> {
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

/// Whether a text is an address of the web that can stand in a link as it is.
pub fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let fits = |b: u8| b.is_ascii_alphanumeric() || b"-._~:/?#@!$&+,;=%".contains(&b);
    rest.is_some_and(|rest| !rest.is_empty() && rest.bytes().all(fits))
}

/// Characters that an editor does not show, or that turn the text around, by their number.
pub fn visible(line: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    // the separators end a line for JavaScript
    let ends = |c: char| matches!(c, '\u{2028}' | '\u{2029}');
    let hidden = |c: char| c.is_control() || turns(c) || ends(c) || c == '\u{feff}';
    let show = |c: char| match hidden(c) {
        true => c.escape_unicode().to_string(),
        false => c.to_string(),
    };
    line.chars().map(show).collect()
}

/// Breaks a line between words. A word that would mean something at the start of a line
/// (`-`, `#`, `1.`) stays where it is.
pub fn wrap(line: &str) -> Vec<String> {
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
            ("at https://a.test/b", "at https\\://a.test/b"),
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
}
