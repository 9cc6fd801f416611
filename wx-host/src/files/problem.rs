//! Why a file call failed, in the words and numbers of the platform.

use std::{
    fmt,
    io::{self, ErrorKind},
};

pub use wx_bindings::FileError as Cause;
use wx_core::WxError;

/// A failed file call: its [`Cause`], the path as the script wrote it, and for the
/// host's log what the system said.
#[derive(Debug)]
pub struct FileProblem {
    cause: Cause,
    place: String,
    source: Option<io::Error>,
}

/// How much of a path a message repeats, in characters.
const SHOWN: usize = 256;

impl FileProblem {
    /// A problem with nothing more to say.
    pub fn new(cause: Cause) -> Self {
        FileProblem { cause, place: String::new(), source: None }
    }

    /// What the system said, as a cause.
    pub fn io(error: io::Error) -> Self {
        let cause = match error.kind() {
            ErrorKind::NotFound => Cause::NotFound,
            // a link that leads out of its root comes as this, too
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Cause::Denied,
            ErrorKind::AlreadyExists => Cause::Exists,
            ErrorKind::NotADirectory => Cause::NotADirectory,
            ErrorKind::IsADirectory => Cause::IsADirectory,
            ErrorKind::DirectoryNotEmpty => Cause::NotEmpty,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Cause::Full
            }
            ErrorKind::InvalidFilename => Cause::NameTooLong,
            ErrorKind::InvalidInput => Cause::InvalidArgument,
            ErrorKind::Unsupported | ErrorKind::OutOfMemory => Cause::System,
            _ => Cause::InputOutput,
        };
        // the other causes say it all; nothing needs to go to the log
        let telling = matches!(
            cause,
            Cause::Denied
                | Cause::Full
                | Cause::InputOutput
                | Cause::InvalidArgument
                | Cause::System
        );
        FileProblem { source: telling.then_some(error), ..Self::new(cause) }
    }

    /// Adds what was done with the path: `, open wxfile://usr/a`. The first place
    /// named stays.
    pub fn during(self, action: &str, path: &str) -> Self {
        self.placed(format_args!(", {action} {}", shown(path)))
    }

    /// Adds the path alone: ` wxfile://usr/a`. The first place named stays.
    pub fn at(self, path: &str) -> Self {
        self.placed(format_args!(" {}", shown(path)))
    }

    /// Adds two paths: `, rename a -> b`. The first place named stays.
    pub fn between(self, action: &str, from: &str, to: &str) -> Self {
        self.placed(format_args!(", {action} {} -> {}", shown(from), shown(to)))
    }

    fn placed(mut self, place: fmt::Arguments<'_>) -> Self {
        // what is said of these does not depend on a path
        let bare = matches!(
            self.cause,
            Cause::Full
                | Cause::BadEncoding
                | Cause::NothingToWrite
                | Cause::Length
                | Cause::Offset
                | Cause::Position
                | Cause::Brotli
                | Cause::NoTempFile
                | Cause::TooManyOpen
        );
        if self.place.is_empty() && !bare {
            self.place = place.to_string();
        }
        self
    }

    /// Another cause in place of one: what a call says otherwise than others.
    pub fn instead(mut self, of: Cause, cause: Cause) -> Self {
        if self.cause == of {
            self.cause = cause;
        }
        self
    }

    /// The cause.
    pub fn cause(&self) -> Cause {
        self.cause
    }
}

/// A path as a message repeats it: a hostile one is not repeated at length.
fn shown(path: &str) -> String {
    match path.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}...", &path[..end]),
        None => path.to_owned(),
    }
}

impl fmt::Display for FileProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", WxError::from(self.cause).reason(), self.place)
    }
}

impl From<Cause> for FileProblem {
    fn from(cause: Cause) -> Self {
        FileProblem::new(cause)
    }
}

impl From<io::Error> for FileProblem {
    fn from(error: io::Error) -> Self {
        FileProblem::io(error)
    }
}

impl From<FileProblem> for WxError {
    fn from(problem: FileProblem) -> Self {
        let plain = WxError::from(problem.cause);
        let mut error = WxError::fail(format!("{}{}", plain.reason(), problem.place));
        if let Some(code) = plain.get_err_code() {
            error = error.errno(code).err_code(code);
        }
        match problem.source {
            Some(source) => error.source(source),
            None => error,
        }
    }
}
