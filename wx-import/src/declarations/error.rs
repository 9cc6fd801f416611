//! Why a declaration file was not read.

use std::fmt;
use std::path::PathBuf;

use super::Line;

/// Why a declaration file was not read: its problems, a line each.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadError {
    /// The file, where it is known.
    pub file: Option<PathBuf>,
    /// What is wrong, at least one.
    pub problems: Vec<Problem>,
    /// How many more problems there are.
    pub left_off: usize,
}

/// Something that is wrong with a declaration file.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Line and column, counted from 1, unless it concerns the whole file.
    pub at: Option<(Line, u32)>,
    /// A sentence without its full stop.
    pub what: String,
}

impl ReadError {
    /// One problem with the file as a whole.
    pub(super) fn whole(what: impl Into<String>) -> ReadError {
        ReadError::one(None, what.into())
    }

    /// One problem at a line and column.
    pub(super) fn at(place: (Line, u32), what: impl Into<String>) -> ReadError {
        ReadError::one(Some(place), what.into())
    }

    fn one(at: Option<(Line, u32)>, what: String) -> ReadError {
        ReadError { file: None, problems: vec![Problem { at, what }], left_off: 0 }
    }

    pub(super) fn in_file(mut self, file: impl Into<PathBuf>) -> ReadError {
        self.file = Some(file.into());
        self
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            if let Some(file) = &self.file {
                write!(f, "{}:", file.display())?;
            }
            if let Some((line, column)) = problem.at {
                write!(f, "{line}:{column}:")?;
            }
            if self.file.is_some() || problem.at.is_some() {
                write!(f, " ")?;
            }
            write!(f, "{}", problem.what)?;
        }
        match self.left_off {
            0 => Ok(()),
            1 => write!(f, "\n(1 more problem)"),
            more => write!(f, "\n({more} more problems)"),
        }
    }
}

impl std::error::Error for ReadError {}
