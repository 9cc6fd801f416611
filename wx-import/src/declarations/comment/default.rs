//! Defaults named in prose, where a literal follows.

use super::super::{Facts, Ty};

/// Bytes of a default and the words before it. A longer one is prose.
const LONGEST: usize = 200;

/// The literal that the comment names as the default, as JavaScript; nothing, where it names
/// several or something else than a literal.
pub(super) fn read(lines: &[&str]) -> Option<String> {
    let mut found: Vec<String> = Vec::new();
    for line in lines {
        // Values of a list and rows of a table tell of other things.
        if line.starts_with("- ") || line.starts_with('|') || line.starts_with("//") {
            continue;
        }
        for (at, word) in line.match_indices("默认") {
            // `... startTime默认为 0` is a default under a condition.
            let before = line.get(..at).unwrap_or_default();
            if before.ends_with(|char: char| char.is_ascii_alphanumeric()) {
                continue;
            }
            let after = line.get(at + word.len()..).unwrap_or_default();
            let after = after.get(..after.floor_char_boundary(LONGEST)).unwrap_or_default();
            if let Some(literal) = literal(introduced(after)) {
                found.push(literal);
            }
        }
    }
    found.dedup();
    match found.as_slice() {
        [one] => Some(one.clone()),
        _ => None,
    }
}

/// What follows `默认值为`, `默认颜色为`, `默认:` and the like.
fn introduced(text: &str) -> &str {
    let noun = ["值", "颜色", "速度"].iter().find_map(|noun| text.strip_prefix(noun));
    let text = noun.unwrap_or(text).trim_start();
    let verb = ["为", "是", "：", ":"].iter().find_map(|verb| text.strip_prefix(verb));
    verb.unwrap_or(text).trim_start()
}

/// The literal at the beginning of a text, if it ends where a word ends.
fn literal(text: &str) -> Option<String> {
    if text.starts_with("空字符串") {
        return Some("''".to_owned());
    }
    let first = text.chars().next()?;
    match first {
        '`' => {
            let (inner, _) = text.get(1..)?.split_once('`')?;
            let literal = literal(inner)?;
            (literal == inner || literal.trim_matches('\'') == inner).then_some(literal)
        }
        '\'' | '"' | '“' | '‘' => {
            let close = match first {
                '“' => '”',
                '‘' => '’',
                same => same,
            };
            let (inner, _) = text.get(first.len_utf8()..)?.split_once(close)?;
            quoted(inner)
        }
        '[' => list(text),
        '-' | '0'..='9' => number(text),
        'a'..='z' | 'A'..='Z' => word(text),
        _ => None,
    }
}

fn quoted(text: &str) -> Option<String> {
    let plain = |char: char| char.is_ascii_graphic() && !"'\"\\".contains(char) || char == ' ';
    text.chars().all(plain).then(|| format!("'{text}'"))
}

/// `['a', 'b']` or `[0.5, 0.5]`
fn list(text: &str) -> Option<String> {
    let (inner, _) = text.strip_prefix('[')?.split_once(']')?;
    let items = inner.split(',').map(str::trim).filter(|item| !item.is_empty());
    let items: Option<Vec<String>> =
        items.map(|item| literal(item).filter(|literal| literal.len() == item.len())).collect();
    Some(format!("[{}]", items?.join(", ")))
}

/// Milliseconds are the unit of the platform; after another unit the number alone is wrong.
fn number(text: &str) -> Option<String> {
    let end = text
        .find(|char: char| !char.is_ascii_digit() && !matches!(char, '.' | '-'))
        .unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end)?;
    let digits = digits.trim_end_matches('.');
    let rest = rest.trim_start();
    let ends = rest.is_empty()
        || rest.starts_with(|char: char| "。，,；;）)（(、 ".contains(char))
        || ["毫秒", "ms", "表示", "即"].iter().any(|word| rest.starts_with(word));
    let value: f64 = digits.parse().ok()?;
    (ends && value.is_finite()).then(|| value.to_string())
}

/// `true`, or a bare text: `utf8`, `image/png`.
fn word(text: &str) -> Option<String> {
    let part = |char: char| char.is_ascii_alphanumeric() || "-_/.".contains(char);
    let end = text.find(|char| !part(char)).unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(end)?;
    let word = word.trim_end_matches('.');
    match word {
        "true" | "false" | "null" => return Some(word.to_owned()),
        _ => {}
    }
    let ends = rest.is_empty() || rest.starts_with(|char: char| "。，,；;）)（( ".contains(char));
    // `默认是 x 的值` names something else than a text.
    let other = rest.trim_start().starts_with('的');
    (ends && !other).then(|| format!("'{word}'"))
}

/// Forgets a default that is no value of the type.
pub(in crate::declarations) fn keep_fitting(facts: &mut Facts, ty: &Ty) {
    if facts.default.as_deref().is_some_and(|default| !fits(default, ty)) {
        facts.default = None;
    }
}

fn fits(default: &str, ty: &Ty) -> bool {
    let text = default.strip_prefix('\'').and_then(|text| text.strip_suffix('\''));
    let items = default.strip_prefix('[').and_then(|list| list.strip_suffix(']'));
    match ty {
        Ty::Name { name, .. } => match name.as_str() {
            "string" => text.is_some(),
            "boolean" => matches!(default, "true" | "false"),
            "number" => default.parse::<f64>().is_ok(),
            _ => false,
        },
        Ty::String(value) => text == Some(value.as_str()),
        Ty::Number(value) => default.parse() == Ok(*value),
        Ty::Bool(value) => default == value.to_string(),
        Ty::Union(types) => types.iter().any(|ty| fits(default, ty)),
        Ty::List(item) => items.is_some_and(|items| {
            items.is_empty() || items.split(", ").all(|default| fits(default, item))
        }),
        Ty::Function(_) | Ty::Object(_) | Ty::Other(_) => false,
    }
}
