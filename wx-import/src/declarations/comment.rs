//! The facts in a documentation comment. Descriptions are passed over.

mod codes;
mod default;
mod deprecated;

use indexmap::IndexSet;

use super::Facts;

pub(super) use default::keep_fitting as keep_fitting_default;

/// What a comment states; `text` is what stands between `/**` and `*/`.
pub(super) fn facts(text: &str) -> Facts {
    let lines: Vec<&str> = text.lines().map(bare).collect();
    let mut facts = Facts {
        link: lines.iter().find(|line| !line.is_empty()).and_then(|line| link(line)),
        codes: codes::read(&lines),
        values: values(&lines),
        default: default::read(&lines),
        readonly: lines.iter().any(|line| readonly(line)),
        ..Facts::default()
    };
    for line in lines {
        if let Some(version) = line.strip_prefix("需要基础库：") {
            let version = version.trim().trim_matches('`');
            if facts.since.is_none() && is_version(version) {
                facts.since = Some(version.to_owned());
            }
        } else if let Some(tag) = line.strip_prefix("@deprecated") {
            facts.deprecated.get_or_insert_with(|| deprecated::read(tag));
        }
    }
    facts
}

/// A line without the star that it may begin with.
fn bare(line: &str) -> &str {
    let line = line.trim();
    match line.strip_prefix('*') {
        // `**bold**` is text.
        Some(rest) if !rest.starts_with('*') => rest.trim_start(),
        _ => line,
    }
}

/// The address of a line that is nothing but `[text](address)`. The text may hold brackets.
fn link(line: &str) -> Option<String> {
    let mut depth = 0_u32;
    let close = line.char_indices().find_map(|(at, char)| {
        match char {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        (depth == 0).then_some(at)
    })?;
    let (text, rest) = line.split_at_checked(close)?;
    let address = rest.strip_prefix("](")?.strip_suffix(')')?;
    let plain = address.chars().all(|char| char.is_ascii_graphic() && !"()<>\"".contains(char));
    let known = address.starts_with("https://") || address.starts_with("http://");
    (text.starts_with('[') && plain && known).then(|| address.to_owned())
}

/// Numbers with points between.
fn is_version(text: &str) -> bool {
    text.contains('.')
        && text
            .split('.')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The values of the lists `- 'value': text;` under a line that ends with `可选值：`.
fn values(lines: &[&str]) -> Vec<String> {
    let mut values = IndexSet::new();
    let mut lines = lines.iter().peekable();
    while let Some(line) = lines.next() {
        if !line.ends_with("可选值：") {
            continue;
        }
        while let Some(value) = lines.peek().and_then(|line| value(line)) {
            values.insert(value);
            lines.next();
        }
    }
    values.into_iter().collect()
}

/// The value of `- 'value': text;` or `- 1: text;`
fn value(line: &str) -> Option<String> {
    let item = line.strip_prefix("- ")?;
    let quote = item.chars().next().filter(|first| matches!(first, '\'' | '"'));
    let Some(quote) = quote else {
        let (value, _) = item.split_once(':')?;
        return value.parse::<f64>().is_ok().then(|| value.to_owned());
    };
    let (value, rest) = item.get(1..)?.split_once(quote)?;
    rest.starts_with(':').then(|| value.to_owned())
}

/// `只读` as a statement of its own; `2.26.2 之前只读` is none.
fn readonly(line: &str) -> bool {
    line.match_indices("只读").any(|(at, word)| {
        let before = line.get(..at).unwrap_or_default().chars().next_back();
        let after = line.get(at + word.len()..).unwrap_or_default().chars().next();
        before.is_none_or(|char| "（(，,。 ".contains(char))
            && after.is_none_or(|char| "）)，,。".contains(char))
    })
}

#[cfg(test)]
mod tests;
