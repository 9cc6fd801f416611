//! `@deprecated`: since when, and what to use instead.

use indexmap::IndexSet;

use super::super::Deprecated;
use super::is_version;

/// Reads what follows the tag on its line.
pub(super) fn read(tag: &str) -> Deprecated {
    let (when, instead) = match tag.split_once("请使用") {
        Some((when, instead)) => (when, instead),
        None => (tag, ""),
    };
    let number = |char: char| !char.is_ascii_digit() && char != '.';
    let since = when.split(number).find(|word| is_version(word));
    Deprecated { since: since.map(str::to_owned), instead: successors(instead) }
}

/// The names in the texts of links; one text may name several.
fn successors(text: &str) -> Vec<String> {
    let mut names = IndexSet::new();
    let mut links = text.split("](").peekable();
    while let Some(before) = links.next() {
        let Some(label) = links.peek().and_then(|_| before.rsplit('[').next()) else {
            break;
        };
        for name in label.split('|').map(str::trim) {
            let name = name.strip_prefix("wx.").unwrap_or(name);
            if is_name(name) {
                names.insert(name.to_owned());
            }
        }
    }
    names.into_iter().collect()
}

/// `getWindowInfo`, `Stats.isFile`
fn is_name(text: &str) -> bool {
    text.split('.').all(|part| {
        let first = part.bytes().next();
        first.is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_')
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    })
}
