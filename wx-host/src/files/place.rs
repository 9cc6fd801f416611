//! Paths as scripts write them, taken apart. What comes out is a list of plain
//! names below a root; the folder handle of that root does the rest.

use std::path::{Path, PathBuf};

use super::problem::{Cause, FileProblem};

/// What a path begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Root {
    /// `wxfile://usr`: the app's own files, which it reads and writes.
    User,
    /// `wxfile://store`: files that `saveFile` moved there.
    Saved,
    /// `wxfile://tmp`: files of this run, made by the host.
    Temporary,
    /// No scheme: what the app was shipped with.
    Package,
}

/// A place below a root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub root: Root,
    /// Relative, of plain names; `.` for the root itself.
    pub path: PathBuf,
}

/// What file systems take for one name, and systems for a whole path, in bytes.
const LONGEST_NAME: usize = 255;
const LONGEST_PATH: usize = 4096 - 512;

impl Place {
    /// Takes a path apart. Nothing is decoded: `%2e` is a name of three letters.
    pub fn parse(text: &str) -> Result<Place, FileProblem> {
        let (root, rest) = match text.split_once("://") {
            Some(("wxfile", rest)) => {
                let (root, rest) = rest.split_once('/').unwrap_or((rest, ""));
                let root = match root {
                    "usr" => Root::User,
                    "store" => Root::Saved,
                    "tmp" => Root::Temporary,
                    _ => return Err(Cause::PathDenied.into()),
                };
                (root, rest)
            }
            Some(_) => return Err(Cause::PathDenied.into()),
            None if text.is_empty() => return Err(Cause::NotFound.into()),
            None => (Root::Package, text),
        };
        let mut path = PathBuf::new();
        for name in rest.split('/').filter(|name| !matches!(*name, "" | ".")) {
            path.push(plain(name)?);
        }
        if path.as_os_str().len() > LONGEST_PATH {
            return Err(Cause::NameTooLong.into());
        }
        if path.as_os_str().is_empty() {
            path.push(".");
        }
        Ok(Place { root, path })
    }

    /// The folder that this lies in.
    pub fn parent(&self) -> &Path {
        match self.path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        }
    }
}

/// A name that means the same on every system.
fn plain(name: &str) -> Result<&str, FileProblem> {
    if name == ".." || name.contains(['\\', ':']) {
        return Err(Cause::PathDenied.into());
    }
    if name.chars().any(char::is_control) {
        return Err(Cause::InvalidArgument.into());
    }
    match name.len() > LONGEST_NAME {
        true => Err(Cause::NameTooLong.into()),
        false => Ok(name),
    }
}
