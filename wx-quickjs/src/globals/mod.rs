//! The globals that every script finds, beside those of the language.

pub(crate) mod console;
mod table;
pub(crate) mod timers;
