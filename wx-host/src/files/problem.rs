//! Why a file call failed, in the words and numbers of the platform.

use std::{
    fmt,
    io::{self, ErrorKind},
};

use wx_core::WxError;

macro_rules! causes {
    ($($(#[$doc:meta])* $name:ident = $code:literal $text:literal;)*) => {
        /// The platform's table of causes: each has a number and a text.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Cause {
            $($(#[$doc])* $name = $code,)*
        }

        impl Cause {
            /// Every cause.
            pub const ALL: &[Cause] = &[$(Cause::$name),*];

            /// The text that `errMsg` begins with, after `fail `.
            pub fn text(self) -> &'static str {
                match self {
                    $(Cause::$name => $text,)*
                }
            }

            /// The number: `errCode`, and `errno` alike.
            pub fn code(self) -> i32 {
                self as i32
            }
        }
    };
}

causes! {
    /// The call does not fit what lies there, such as `unlink` of a folder.
    NotPermitted = 1_300_001 "operation not permitted";
    /// Nothing lies there, or a folder on the way is missing.
    NotFound = 1_300_002 "no such file or directory";
    /// The device failed.
    InputOutput = 1_300_005 "Input/output error";
    /// No open file has this descriptor.
    BadDescriptor = 1_300_009 "bad file descriptor";
    /// The app may not do this there: only `wxfile://usr` is written by path.
    Denied = 1_300_013 "permission denied";
    /// The path is below none of the app's roots.
    PathDenied = 1_300_014 "Path permission denied";
    /// Something on the way is no folder.
    NotADirectory = 1_300_020 "not a directory";
    /// A folder lies where a file was asked for.
    IsADirectory = 1_300_021 "Is a directory";
    /// A parameter makes no sense.
    InvalidArgument = 1_300_022 "Invalid argument";
    /// A name on the path is longer than file systems take.
    NameTooLong = 1_300_036 "File name too long";
    /// A folder that is to go still holds something.
    NotEmpty = 1_300_066 "directory not empty";
    /// The system failed otherwise.
    System = 1_300_201 "system error";
    /// The app's quota, the size of one file, or the disk is used up.
    Full = 1_300_202 "the maximum size of the file storage limit is exceeded";
    /// A text is not in the encoding that the call names.
    BadEncoding = 1_300_203 "base64 encode error";
    /// No program opens files of this type.
    UnknownType = 1_300_301 "unable to open as fileType";
    /// There is nothing to write.
    NothingToWrite = 1_301_002 "data to write is empty";
    /// A folder lies where the call is to write.
    WriteToDirectory = 1_301_003 "illegal operation on a directory";
    /// The code package cannot be changed.
    PackageDirectory = 1_301_004 "illegal operation on a package directory";
    /// Something of this name is there already.
    Exists = 1_301_005 "file already exists";
    /// `length` goes beyond the file or the buffer.
    Length = 1_301_006 "value of length is out of range";
    /// `offset` goes beyond the buffer.
    Offset = 1_301_007 "value of offset is out of range";
    /// `position` goes beyond the file.
    Position = 1_301_009 "value of position is out of range";
    /// The archive cannot be read.
    BadArchive = 1_301_102 "unzip open file fail";
    /// One entry of the archive cannot be unpacked.
    BadEntry = 1_301_103 "unzip entry fail";
    /// Unpacking failed otherwise.
    Unzip = 1_301_104 "unzip fail";
    /// The content is not compressed with Brotli, or damaged.
    Brotli = 1_301_111 "brotli decompress fail";
    /// The temporary file to save is not there.
    NoTempFile = 1_301_112 "tempFilePath file not exist";
    /// The open file does not allow this.
    DescriptorDenied = 1_302_001 "permission denied";
    /// The app holds as many open files as it may.
    TooManyOpen = 1_302_002 "excced max concurrent fd limit";
}

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
        FileProblem { source: Some(error), ..Self::new(cause) }
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
        if self.place.is_empty() {
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
        write!(f, "{}{}", self.cause.text(), self.place)
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
        let code = problem.cause.code();
        let error = WxError::fail(problem.to_string()).errno(code).err_code(code);
        match problem.source {
            Some(source) => error.source(source),
            None => error,
        }
    }
}
