//! One line where it fits, one entry a line where it does not.

use super::Parts;

/// Longer than this an object takes several lines.
const WIDTH: usize = 72;
/// An object with more levels below itself takes several lines.
const LEVELS: usize = 3;

/// The space before a line at this level.
pub(super) fn indent(level: usize) -> String {
    "  ".repeat(level)
}

/// Joins the parts of an object at `level`, which has `height` levels.
pub(super) fn lay_out(parts: Parts, level: usize, height: usize) -> String {
    let Parts { prefix, open, close, entries, bare } = parts;
    let space = if prefix.is_empty() { "" } else { " " };
    if entries.is_empty() {
        return if bare { prefix } else { format!("{prefix}{space}{open}{close}") };
    }
    let width: usize = entries.iter().map(|entry| entry.chars().count() + 2).sum();
    let fits = height <= LEVELS
        && width + prefix.chars().count() + 2 * level <= WIDTH
        && !prefix.contains('\n')
        && !entries.iter().any(|entry| entry.contains('\n'));
    if fits {
        return format!("{prefix}{space}{open} {} {close}", entries.join(", "));
    }
    let (outer, inner) = (indent(level), indent(level + 1));
    let entries = entries.join(&format!(",\n{inner}"));
    format!("{prefix}{space}{open}\n{inner}{entries}\n{outer}{close}")
}
