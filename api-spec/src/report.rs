//! Errors for people: all of a run, each with its place and what to do.

use std::cell::RefCell;
use std::fmt;
use std::path::{Path, PathBuf};

use crate::model::At;

/// One mistake in a spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, as it was given to the loader.
    pub file: PathBuf,
    /// The line, from 1; 0 if the whole file is meant.
    pub line: u32,
    /// The column in characters, from 1.
    pub col: u32,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
    /// The line of the file, without its end; empty if unknown.
    pub source: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", shown(&self.file.to_string_lossy()))?;
        if self.line > 0 {
            write!(f, ":{}:{}", self.line, self.col)?;
        }
        writeln!(f, ": error: {}", shown(&self.message))?;
        if !self.source.is_empty() {
            let before = self.source.chars().take(self.col.saturating_sub(1) as usize);
            let indent: String = before.map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
            writeln!(f, "  | {}\n  | {indent}^", shown(&self.source))?;
        }
        match &self.hint {
            Some(hint) => writeln!(f, "  help: {}", shown(hint)),
            None => Ok(()),
        }
    }
}

/// The text without characters that a terminal obeys, or that turn a line around.
pub(crate) fn shown(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|c| if c.is_control() || turns(c) { '\u{fffd}' } else { c }).collect()
}

/// All mistakes of a run, by file and place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The mistakes.
    pub problems: Vec<Problem>,
}

impl Report {
    /// No mistake at all.
    pub fn is_empty(&self) -> bool {
        self.problems.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.problems {
            problem.fmt(f)?;
        }
        match self.problems.len() {
            0 => Ok(()),
            1 => writeln!(f, "1 error"),
            n => writeln!(f, "{n} errors"),
        }
    }
}

impl std::error::Error for Report {}

/// More mistakes than anybody reads are not kept.
const MOST_PROBLEMS: usize = 1_000;
/// Longer source lines are not shown.
const LONGEST_LINE: usize = 160;

/// Collects the mistakes of a run. Every stage pushes and goes on.
#[derive(Default)]
pub(crate) struct Log {
    problems: RefCell<Vec<Problem>>,
}

impl Log {
    /// A mistake somewhere in a file.
    pub fn error(&self, file: &Path, at: At, message: impl Into<String>, hint: impl Into<String>) {
        if self.is_full() {
            return;
        }
        let hint = hint.into();
        self.problems.borrow_mut().push(Problem {
            file: file.to_path_buf(),
            line: at.line,
            col: at.col,
            message: message.into(),
            hint: (!hint.is_empty()).then_some(hint),
            source: String::new(),
        });
    }

    /// Whether a mistake at this place is known.
    pub fn has(&self, file: &Path, at: At) -> bool {
        let same = |p: &Problem| (p.line, p.col) == (at.line, at.col) && p.file == file;
        self.problems.borrow().iter().any(same)
    }

    /// Whether no more are kept, so that none need be looked for.
    pub fn is_full(&self) -> bool {
        self.len() >= MOST_PROBLEMS
    }

    /// How many mistakes so far.
    pub fn len(&self) -> usize {
        self.problems.borrow().len()
    }

    /// The report, in the order of files and places. `text` gives the text of a file.
    pub fn finish<'t>(self, text: impl Fn(&Path) -> Option<&'t str>) -> Report {
        let mut problems = self.problems.into_inner();
        problems.sort_by(|a, b| (&a.file, a.line, a.col).cmp(&(&b.file, b.line, b.col)));
        problems.dedup();
        // Problems are sorted, so each file's lines are walked once.
        let mut current: Option<(PathBuf, std::iter::Enumerate<std::str::Lines<'t>>)> = None;
        let mut last: Option<(u32, &str)> = None;
        for problem in problems.iter_mut().filter(|p| p.line > 0) {
            if current.as_ref().is_none_or(|(file, _)| *file != problem.file) {
                last = None;
                current =
                    text(&problem.file).map(|t| (problem.file.clone(), t.lines().enumerate()));
            }
            let Some((_, lines)) = &mut current else {
                continue;
            };
            if last.is_none_or(|(line, _)| line != problem.line) {
                last = lines
                    .find(|(i, _)| *i as u32 + 1 == problem.line)
                    .map(|(_, line)| (problem.line, line));
            }
            if let Some((_, line)) = last.filter(|(_, line)| line.len() <= LONGEST_LINE) {
                problem.source = line.trim_end().trim_start_matches('\u{feff}').replace('\t', " ");
            }
        }
        Report { problems }
    }
}

/// Past so many mistakes, or against so many names, no likeness is computed:
/// a file made to be slow stays fast.
const MOST_CANDIDATES: usize = 3_000;
const MOST_SUGGESTIONS: usize = 25;

/// ``did you mean `x`?`` if a candidate is close, else `otherwise`.
pub(crate) fn did_you_mean<'c>(
    log: &Log,
    word: &str,
    candidates: impl IntoIterator<Item = &'c str>,
    otherwise: impl Into<String>,
) -> String {
    if log.len() > MOST_SUGGESTIONS || word.len() > 60 {
        return otherwise.into();
    }
    let scored = candidates.into_iter().take(MOST_CANDIDATES).filter_map(|candidate| {
        let most = (word.chars().count().max(3) / 3).min(3);
        let d = distance(word, candidate, most)?;
        Some((d, candidate))
    });
    match scored.min() {
        Some((_, candidate)) => format!("did you mean `{candidate}`?"),
        None => otherwise.into(),
    }
}

/// The edit distance without regard to case, if it is at most `most`;
/// a swap of neighbours counts one.
fn distance(a: &str, b: &str, most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most * 4 {
        return None;
    }
    let a: Vec<char> = a.chars().flat_map(char::to_lowercase).collect();
    let b: Vec<char> = b.chars().flat_map(char::to_lowercase).collect();
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    // Only near the diagonal can a distance be small: the rest counts as too far.
    let far = most + 1;
    let width = b.len() + 1;
    let mut before = vec![far; width];
    let mut above: Vec<usize> = (0..width).map(|j| j.min(far)).collect();
    let mut row = vec![far; width];
    for (i, &x) in a.iter().enumerate() {
        let (from, to) = ((i + 1).saturating_sub(most), (i + 1 + most).min(b.len()));
        row.fill(far);
        row[0] = (i + 1).min(far);
        for j in from.max(1) - 1..to {
            let y = b[j];
            let mut cost = (above[j] + usize::from(x != y)).min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && x == b[j - 1] && a[i - 1] == y {
                cost = cost.min(before[j - 1] + 1);
            }
            row[j + 1] = cost.min(far);
        }
        if row.iter().all(|cost| *cost == far) {
            return None;
        }
        std::mem::swap(&mut before, &mut above);
        std::mem::swap(&mut above, &mut row);
    }
    above.last().copied().filter(|d| *d <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_word_is_suggested_and_a_far_one_is_not() {
        let log = Log::default();
        let words = ["type", "optional", "default"];
        let hint = |word| did_you_mean(&log, word, words, "none");
        assert_eq!(hint("tpye"), "did you mean `type`?");
        assert_eq!(hint("Optionl"), "did you mean `optional`?");
        assert_eq!(hint("banana"), "none");
    }

    #[test]
    fn edits_are_counted_up_to_a_limit() {
        for (a, b, most, want) in [
            ("", "", 1, Some(0)),
            ("a", "", 1, Some(1)),
            ("", "ab", 1, None),
            ("price", "PRICE", 1, Some(0)),
            ("price", "pirce", 1, Some(1)),
            ("price", "prices", 1, Some(1)),
            ("price", "rice", 1, Some(1)),
            ("price", "rices", 1, None),
            ("price", "rices", 2, Some(2)),
            ("getStorageSync", "getStorgeSnyc", 3, Some(2)),
            ("kitten", "sitting", 3, Some(3)),
            ("kitten", "sitting", 2, None),
            ("abcdef", "badcfe", 3, Some(3)),
        ] {
            assert_eq!(distance(a, b, most), want, "{a} {b}");
            assert_eq!(distance(b, a, most), want, "{b} {a}");
        }
    }
}
