//! Faults: what scripts did wrong where no caller can be told.

use std::fmt;

use crate::{External, ScriptError};

/// An exception or a rejection that ended in the host.
#[derive(Clone, Debug)]
pub enum Fault {
    /// A callback or a listener threw.
    Callback {
        /// The API: `getStorage`, `onCompassChange`.
        api: &'static str,
        /// Which one: `success`, `fail`, `complete`, `listener`, `callback`.
        role: &'static str,
        /// What it threw.
        error: ScriptError,
    },
    /// A function that the host calls by its name threw: `onLoad` of a page.
    Function {
        /// Which one, for people: `pages/index/index onLoad`.
        name: String,
        /// What it threw.
        error: ScriptError,
    },
    /// A script threw, and nothing caught it.
    Uncaught(ScriptError),
    /// The project has a mistake that no exception tells of; the message says which.
    Mistake(ScriptError),
    /// A promise was rejected, and nothing handled it.
    Rejection {
        /// The reason as text.
        error: ScriptError,
        /// The reason itself, to pass through to a script.
        reason: External,
        /// The promise itself, to pass through to a script.
        promise: External,
    },
}

impl Fault {
    /// What was thrown.
    pub fn error(&self) -> &ScriptError {
        match self {
            Fault::Callback { error, .. }
            | Fault::Function { error, .. }
            | Fault::Uncaught(error)
            | Fault::Mistake(error) => error,
            Fault::Rejection { error, .. } => error,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Callback { api, role, .. } => write!(f, "{api} {role} threw ")?,
            Fault::Function { name, .. } => write!(f, "{name} threw ")?,
            Fault::Uncaught(_) => f.write_str("Uncaught ")?,
            Fault::Mistake(_) => {}
            Fault::Rejection { .. } => f.write_str("Unhandled rejection: ")?,
        }
        fmt::Display::fmt(self.error(), f)
    }
}

impl fmt::Display for ScriptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        let stack = self.stack.trim_end();
        if !stack.is_empty() {
            write!(f, "\n{stack}")?;
        }
        Ok(())
    }
}
