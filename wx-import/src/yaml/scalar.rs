//! Texts as scalars: bare where every reader takes them for the same text, else quoted.
//!
//! Readers differ. One of YAML 1.1 takes `on` for true, `16:9` for a number in base 60, and
//! ends a text at a `?` within braces. What is bare here is a text to all of them.

/// Where a scalar stands.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// Alone after `key:` or `-`.
    Block,
    /// Between braces or brackets, where commas separate.
    Flow,
}

/// The text as it is to be written.
pub(super) fn text(text: &str, place: Place) -> String {
    if reads_bare(text, place) { text.to_string() } else { quoted(text) }
}

/// A key as it is to be written. Whole numbers stay bare: the values of an enum of numbers.
pub(super) fn key(key: &str, place: Place) -> String {
    if is_whole(key) { key.to_string() } else { text(key, place) }
}

/// A number, boolean or null as it stands; all else is a text.
pub(super) fn plain(value: &str, place: Place) -> String {
    if is_literal(value) { value.to_string() } else { text(value, place) }
}

/// Whether the loader of the spec reads a bare scalar as something other than a text: the
/// core rules of YAML 1.2, with numbers in decimal only.
pub(super) fn is_literal(text: &str) -> bool {
    const WORDS: [&str; 9] =
        ["null", "Null", "NULL", "true", "True", "TRUE", "false", "False", "FALSE"];
    WORDS.contains(&text) || is_number(text)
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    digits.starts_with(|c: char| c.is_ascii_digit())
        && text.parse::<f64>().is_ok_and(f64::is_finite)
}

fn is_whole(text: &str) -> bool {
    text.parse::<i64>().is_ok_and(|n| n.to_string() == text)
}

fn reads_bare(text: &str, place: Place) -> bool {
    let Some(first) = text.chars().next() else { return false };
    let indicator = match first {
        '-' => matches!(text[1..].chars().next(), None | Some(' ' | ',' | '[' | ']' | '{' | '}')),
        first => ",[]{}#&*!|>'\"%@`?:".contains(first),
    };
    let structure = text.contains(": ") || text.contains(" #") || text.ends_with(':');
    let in_flow = place == Place::Flow && text.contains([',', '[', ']', '{', '}', '?', ':']);
    let marker = text.starts_with("---") || text.starts_with("...");
    !(indicator
        || structure
        || in_flow
        || marker
        || text.starts_with(' ')
        || text.ends_with(' ')
        || text.chars().any(needs_escape)
        || is_word(text)
        || looks_like_number(text))
}

/// Words that some reader takes for a boolean, null, or a merge. `y` and `n` are not among
/// them: YAML 1.1 says so, but no reader of note does, and `y` is the name of a coordinate.
fn is_word(text: &str) -> bool {
    const WORDS: [&str; 14] = [
        "null", "true", "false", "yes", "no", "on", "off", ".nan", ".inf", "-.inf", "+.inf", "~",
        "=", "<<",
    ];
    WORDS.iter().any(|word| word.eq_ignore_ascii_case(text))
}

/// Numbers of any base, times and dates, and what comes close to them. A version such as
/// `2.10.4`, with its two dots, is none of these.
fn looks_like_number(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let starts = digits.trim_start_matches('.').starts_with(|c: char| c.is_ascii_digit());
    let based = ["0x", "0o", "0b", "0X", "0O", "0B"].iter().any(|base| digits.starts_with(base));
    let numeric = digits.chars().all(|c| c.is_ascii_digit() || "_.:eE+-".contains(c));
    let version = digits.chars().all(|c| c.is_ascii_digit() || c == '.')
        && digits.matches('.').count() > 1
        && digits.starts_with(|c: char| c.is_ascii_digit());
    starts && (based || is_dated(digits) || (numeric && !version))
}

/// Begins like `2001-12-14`.
fn is_dated(text: &str) -> bool {
    let mut parts = text.splitn(3, '-');
    let mut digits = || {
        let part = parts.next().unwrap_or_default();
        part.starts_with(|c: char| c.is_ascii_digit())
    };
    digits() && digits() && digits()
}

/// What cannot stand in a file as it is: control characters, what some readers take for a
/// line break, and marks of byte order.
pub(super) fn needs_escape(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if needs_escape(c) => match u32::from(c) {
                code @ 0..=0xff => out.push_str(&format!("\\x{code:02X}")),
                code => out.push_str(&format!("\\u{code:04X}")),
            },
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
