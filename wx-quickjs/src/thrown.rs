//! What scripts throw, as people read it.

use std::fmt;

use wx_core::{Class, View};

use crate::{format::inspect, raw::JsValue};

/// How the names of the host's own scripts begin, which people need not see.
const HOST: &str = "wx:";

/// An exception that no script caught.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UncaughtError {
    /// `name: message` of an error, or the thrown value as the console shows it.
    pub message: String,
    /// The stack, one frame a line; empty where there is none.
    pub stack: String,
    /// The file of the first frame that is in a script.
    pub file: Option<String>,
    /// The line in that file, from 1.
    pub line: Option<u32>,
    /// The column in that line, from 1.
    pub column: Option<u32>,
    /// Whether the script was stopped because its time was over.
    pub interrupted: bool,
}

impl fmt::Display for UncaughtError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let (Some(file), Some(line)) = (&self.file, self.line) {
            write!(f, "{file}:{line}: ")?;
        }
        f.write_str(&self.message)?;
        if !self.stack.is_empty() {
            write!(f, "\n{}", self.stack)?;
        }
        Ok(())
    }
}

/// For people, as `main` and `unwrap` show it.
impl fmt::Debug for UncaughtError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for UncaughtError {}

impl UncaughtError {
    /// Reads a thrown value. Runs no script, and never fails.
    pub(crate) fn of(thrown: &JsValue) -> Self {
        let interrupted = thrown.is_interruption();
        let (message, stack) = match thrown.view() {
            View::Object(Class::Error) if interrupted => {
                let message = "the script was stopped: it ran for longer than one entry may take";
                (message.to_owned(), stack(thrown))
            }
            View::Object(Class::Error) => (headline(thrown), stack(thrown)),
            View::String => (thrown.to_text(), String::new()),
            _ => (inspect(thrown, 1), String::new()),
        };
        let place = stack.lines().find_map(place_of_frame);
        let (file, line, column) = match place {
            Some((file, line, column)) => (Some(file.to_owned()), Some(line), Some(column)),
            None => (None, None, None),
        };
        UncaughtError { message, stack, file, line, column, interrupted }
    }
}

/// `name: message` of an error, from data properties only.
pub(crate) fn headline(error: &JsValue) -> String {
    let text =
        |name: &str| error.named_up(name).filter(JsValue::is_string).map(|value| value.to_text());
    let mut name = text("name").unwrap_or_else(|| "Error".to_owned());
    if name == "Error" {
        // a class that extends Error and sets no name of its own
        let class = error.named_up("constructor").and_then(|class| class.own_data("name"));
        let class = class.map(|class| class.to_text()).filter(|class| !class.is_empty());
        name = class.unwrap_or(name);
    }
    match text("message") {
        Some(message) if name.is_empty() => message,
        Some(message) if !message.is_empty() => format!("{name}: {message}"),
        _ => name,
    }
}

/// The stack of an error, without its headline; empty where none was captured.
pub(crate) fn stack(error: &JsValue) -> String {
    let own = error.own_data("stack").filter(JsValue::is_string);
    let stack = own.or_else(|| {
        let intrinsics = error.realm().intrinsics().ok()?;
        intrinsics.error_stack.call_on(error, &[]).ok().filter(JsValue::is_string)
    });
    let text = stack.map(|stack| stack.to_text()).unwrap_or_default();
    let own = |frame: &&str| place_of_frame(frame).is_none_or(|place| !place.0.starts_with(HOST));
    let frames: Vec<&str> = text.trim_end().lines().filter(own).collect();
    frames.join("\n")
}

/// `file`, line and column of a frame like `    at f (file:3:7)` or `    at file:3:7`.
pub(crate) fn place_of_frame(frame: &str) -> Option<(&str, u32, u32)> {
    let frame = frame.trim_start().strip_prefix("at ")?;
    let place = match frame.strip_suffix(')') {
        Some(frame) => frame.rsplit_once(" (")?.1,
        None => frame,
    };
    let (rest, column) = place.rsplit_once(':')?;
    let (file, line) = rest.rsplit_once(':')?;
    Some((file, line.parse().ok()?, column.parse().ok()?))
}
