//! Values as they stand in JavaScript source.

use std::fmt::Write as _;

/// A text in double quotes. Nothing in it can leave the quotes, the line, or the script of a page
/// that the module stands in.
pub(super) fn text(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            c if c.is_control() || matches!(c, '<' | '\u{2028}' | '\u{2029}') => {
                // writing to a String cannot fail
                let _ = write!(quoted, "\\u{:04x}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// A list of what is source already.
pub(super) fn list(items: impl IntoIterator<Item = String>) -> String {
    let items: Vec<String> = items.into_iter().collect();
    format!("[{}]", items.join(","))
}
