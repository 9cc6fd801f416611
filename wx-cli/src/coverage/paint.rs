//! How the table is dressed.

use std::{env, io::IsTerminal};

/// Whether to colour.
#[derive(Clone, Copy)]
pub struct Paint(bool);

/// What is coloured.
#[derive(Clone, Copy)]
pub enum Colour {
    /// All is there.
    Whole,
    /// Some is.
    Part,
    /// What explains.
    Faint,
}

impl Paint {
    /// Colours on a terminal that can show them, unless NO_COLOR is set.
    pub fn of_stdout() -> Self {
        let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
        let dumb = env::var_os("TERM").is_some_and(|term| term == "dumb");
        Paint(std::io::stdout().is_terminal() && !dumb && !set("NO_COLOR"))
    }

    pub fn paint(self, colour: Colour, text: &str) -> String {
        let code = match colour {
            Colour::Whole => "32",
            Colour::Part => "33",
            Colour::Faint => "2",
        };
        match self.0 && !text.is_empty() {
            true => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
            false => text.to_owned(),
        }
    }
}
