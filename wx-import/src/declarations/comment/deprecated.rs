//! `@deprecated`: since when, and what to use instead.

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
    let mut names: Vec<String> = Vec::new();
    for (at, _) in text.match_indices("](") {
        let label = text.get(..at).and_then(|before| before.rsplit('[').next());
        let label = label.unwrap_or_default();
        for name in label.split('|').map(str::trim) {
            let name = name.strip_prefix("wx.").unwrap_or(name);
            if is_name(name) && !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
    }
    names
}

/// `getWindowInfo`, `Stats.isFile`
fn is_name(text: &str) -> bool {
    text.split('.').all(|part| {
        let first = part.bytes().next();
        first.is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_')
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    })
}
