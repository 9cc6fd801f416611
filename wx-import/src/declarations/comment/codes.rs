//! Tables of error codes.

use indexmap::IndexMap;

use super::super::Code;

/// A longer text is a description, not what `errMsg` says.
const REASON: usize = 80;

/// Reads the rows of all tables whose first column is headed as a code.
pub(super) fn read(lines: &[&str]) -> Vec<Code> {
    let mut codes = IndexMap::new();
    let mut lines = lines.iter().peekable();
    while let Some(line) = lines.next() {
        let head = cells(line).and_then(|mut cells| cells.next());
        if !head.is_some_and(|head| matches!(head, "错误码" | "errCode" | "errno" | "errcode")) {
            continue;
        }
        while let Some(row) = lines.peek().and_then(|line| cells(line)) {
            let code = code(row);
            lines.next();
            // The ruler under the head is no row.
            if let Some(code) = code {
                codes.entry(code.code).or_insert(code);
            }
        }
    }
    codes.into_values().collect()
}

fn cells<'a>(line: &&'a str) -> Option<impl Iterator<Item = &'a str> + use<'a>> {
    Some(line.strip_prefix('|')?.split('|').map(str::trim))
}

fn code<'a>(mut cells: impl Iterator<Item = &'a str>) -> Option<Code> {
    let code = cells.next()?.parse().ok()?;
    let reason = cells.next().and_then(reason);
    Some(Code { code, reason })
}

/// The fixed beginning of a text of `errMsg`.
fn reason(text: &str) -> Option<String> {
    let fixed = text.split(['$', '{', '<', '%']).next()?;
    let fixed = fixed.trim().trim_end_matches([':', ',', '.', '`']).trim_end();
    let worded = fixed.bytes().any(|byte| byte.is_ascii_alphabetic());
    let plain = fixed.chars().all(|char| char == ' ' || char.is_ascii_graphic());
    (worded && plain && fixed.len() <= REASON).then(|| fixed.to_owned())
}
