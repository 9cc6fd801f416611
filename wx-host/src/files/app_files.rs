//! The roots of one app, as folder handles.

use std::{
    ffi::OsStr,
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use cap_std::{
    ambient_authority,
    fs::{Dir, OpenOptions},
};

use super::{
    ledger::Ledger,
    place::{Place, Root},
    problem::{Cause, FileProblem},
    writer::QuotaWriter,
};
use crate::{Background, Reply, storage::OpenError};

/// Settings of [`AppFiles`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FileOptions {
    /// How many bytes the app may keep, in `wxfile://usr` and saved files together:
    /// 200 MB.
    pub quota: u64,
    /// How many bytes temporary files may take: 4 GB.
    pub temporary_quota: u64,
    /// The folder of the code package, if there is one.
    pub package: Option<PathBuf>,
    /// A folder that is no part of the code package although it may lie in it: that
    /// of the data.
    pub hidden: Option<PathBuf>,
}

impl Default for FileOptions {
    fn default() -> Self {
        FileOptions { quota: 200 << 20, temporary_quota: 4 << 30, package: None, hidden: None }
    }
}

impl FileOptions {
    /// Sets how many bytes the app may keep.
    pub fn quota(mut self, bytes: u64) -> Self {
        self.quota = bytes;
        self
    }
    /// Sets how many bytes temporary files may take.
    pub fn temporary_quota(mut self, bytes: u64) -> Self {
        self.temporary_quota = bytes;
        self
    }
    /// Sets the folder of the code package, which relative paths lead to.
    pub fn package(mut self, folder: impl Into<PathBuf>) -> Self {
        self.package = Some(folder.into());
        self
    }
    /// Sets a folder that scripts do not find in the code package.
    pub fn hidden(mut self, folder: impl Into<PathBuf>) -> Self {
        self.hidden = Some(folder.into());
        self
    }
}

/// The files of one app: `wxfile://usr`, `wxfile://store`, `wxfile://tmp`, and the
/// code package without a scheme. Each root is a folder handle, which no path and no
/// link leads out of. Clones share everything; they may cross threads.
///
/// Temporary files live until the files are opened again.
#[derive(Clone, Debug)]
pub struct AppFiles(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    user: Arc<Dir>,
    saved: Arc<Dir>,
    temporary: Arc<Dir>,
    staging: Dir,
    package: Option<Dir>,
    /// Where the hidden folder lies in the package, if it does.
    hidden: Option<PathBuf>,
    kept: Ledger,
    passing: Ledger,
    made: AtomicU64,
    /// Locked as long as the files are open.
    _lock: File,
    /// A folder that goes with the files.
    _home: Option<tempfile::TempDir>,
}

/// Where a file is to appear.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub root: Root,
    pub path: PathBuf,
}

impl AppFiles {
    /// Opens the files in a folder, or makes it. What an earlier run left
    /// half-written or temporary is removed.
    ///
    /// # Errors
    /// If the folder cannot be made or read, or is open elsewhere.
    pub fn open(folder: &Path, options: FileOptions) -> Result<AppFiles, OpenError> {
        Self::with_home(folder, options, None)
    }

    /// Files in a new folder, which is removed with the last clone.
    ///
    /// # Errors
    /// If the system gives no temporary folder.
    pub fn temporary(options: FileOptions) -> Result<AppFiles, OpenError> {
        let home = tempfile::Builder::new()
            .prefix("wx-files-")
            .tempdir()
            .map_err(|error| OpenError::folder(&std::env::temp_dir(), error))?;
        let folder = home.path().to_owned();
        Self::with_home(&folder, options, Some(home))
    }

    fn with_home(
        folder: &Path,
        options: FileOptions,
        home: Option<tempfile::TempDir>,
    ) -> Result<AppFiles, OpenError> {
        let failed = |error| OpenError::folder(folder, error);
        crate::storage::make_folder(folder).map_err(failed)?;
        let lock = File::create(folder.join("lock")).map_err(failed)?;
        lock.try_lock().map_err(|error| match error {
            fs::TryLockError::WouldBlock => OpenError::folder_in_use(folder),
            fs::TryLockError::Error(error) => failed(error),
        })?;
        let dir = Dir::open_ambient_dir(folder, ambient_authority()).map_err(failed)?;
        let root = |name: &str, emptied: bool| -> io::Result<Dir> {
            if emptied {
                match dir.remove_dir_all(name) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                    _ => {}
                }
            }
            dir.create_dir_all(name)?;
            dir.open_dir(name)
        };
        let (user, saved) = (root("usr", false), root("store", false));
        let (user, saved) = (Arc::new(user.map_err(failed)?), Arc::new(saved.map_err(failed)?));
        let temporary = Arc::new(root("tmp", true).map_err(failed)?);
        let package = options.package.as_deref().map(|package| {
            Dir::open_ambient_dir(package, ambient_authority())
                .map_err(|error| OpenError::folder(package, error))
        });
        let hidden = match (&options.package, &options.hidden) {
            (Some(package), Some(hidden)) => {
                // what cannot be resolved is not there, and cannot be found
                let resolved = (package.canonicalize(), hidden.canonicalize());
                match resolved {
                    (Ok(package), Ok(hidden)) => {
                        hidden.strip_prefix(package).ok().map(Path::to_owned)
                    }
                    _ => None,
                }
            }
            _ => None,
        };
        Ok(AppFiles(Arc::new(Inner {
            kept: Ledger::new(options.quota, vec![user.clone(), saved.clone()]),
            passing: Ledger::new(options.temporary_quota, vec![temporary.clone()]),
            staging: root("staging", true).map_err(failed)?,
            package: package.transpose()?,
            hidden,
            made: AtomicU64::new(0),
            user,
            saved,
            temporary,
            _lock: lock,
            _home: home,
        })))
    }

    /// Opens a file to read it: of any root.
    ///
    /// # Errors
    /// If the path leads nowhere, out of its root, or to something else than a file.
    pub fn open_read(&self, path: &str) -> Result<File, FileProblem> {
        self.open_place(path).map_err(|problem| problem.during("open", path))
    }

    pub(super) fn open_place(&self, path: &str) -> Result<File, FileProblem> {
        let place = self.place(path)?;
        let dir = self.dir(place.root)?;
        self.regular(dir, &place)?;
        Ok(dir.open(&place.path)?.into_std())
    }

    /// Starts a temporary file. Its path, `wxfile://tmp/<name>`, is good once the
    /// writer has finished. The extension is without a dot; what is no plain
    /// extension is left out.
    ///
    /// # Errors
    /// If the system cannot make a file.
    pub fn create_temp(&self, extension: &str) -> Result<(String, QuotaWriter), FileProblem> {
        let name = self.new_name(extension);
        let path = format!("wxfile://tmp/{name}");
        let target = Target { root: Root::Temporary, path: name.into() };
        Ok((path, QuotaWriter::new(self.clone(), target, 0)?))
    }

    /// Starts a file below `wxfile://usr`, to replace the one that is there when it
    /// is finished.
    ///
    /// # Errors
    /// If the path is no place where the app may write.
    pub fn create(&self, path: &str) -> Result<QuotaWriter, FileProblem> {
        self.create_at(path).map_err(|problem| problem.during("open", path))
    }

    pub(super) fn create_at(&self, path: &str) -> Result<QuotaWriter, FileProblem> {
        let place = self.writable(path)?;
        let dir = self.dir(place.root)?;
        if !dir.metadata(place.parent())?.is_dir() {
            return Err(Cause::NotADirectory.into());
        }
        let credit = match dir.symlink_metadata(&place.path) {
            Ok(older) if older.is_dir() => return Err(Cause::WriteToDirectory.into()),
            Ok(older) if older.is_file() => older.len(),
            _ => 0,
        };
        let target = Target { root: place.root, path: place.path };
        QuotaWriter::new(self.clone(), target, credit)
    }

    /// How many bytes the app keeps, in `wxfile://usr` and saved files together.
    ///
    /// # Errors
    /// If the folders cannot be read.
    pub fn used(&self) -> io::Result<u64> {
        self.0.kept.open().used()
    }

    /// Does work on files off the host's thread.
    pub(super) fn later<T: Send + 'static>(
        &self,
        background: &Background,
        work: impl FnOnce(&AppFiles) -> Result<T, FileProblem> + Send + 'static,
    ) -> Reply<T> {
        let files = self.clone();
        background.blocking(move || Ok(work(&files)?))
    }

    /// Takes a path apart; what is hidden is denied.
    pub(super) fn place(&self, path: &str) -> Result<Place, FileProblem> {
        let place = Place::parse(path)?;
        match self.is_hidden(&place) {
            true => Err(Cause::Denied.into()),
            false => Ok(place),
        }
    }

    /// Whether it is no part of the code package although it lies there: a name that
    /// begins with a dot, which belongs to a tool, or the folder of the data.
    pub(super) fn is_hidden(&self, place: &Place) -> bool {
        let dotted = |name: &OsStr| name.len() > 1 && name.as_encoded_bytes().starts_with(b".");
        place.root == Root::Package
            && (place.path.iter().any(dotted)
                || self.0.hidden.as_deref().is_some_and(|hidden| is_below(&place.path, hidden)))
    }

    /// A place that the app may write to, which is below `wxfile://usr` but not that
    /// folder itself.
    pub(super) fn writable(&self, path: &str) -> Result<Place, FileProblem> {
        let place = self.place(path)?;
        match place.root {
            Root::User => Ok(place),
            Root::Package | Root::Saved | Root::Temporary => Err(Cause::Denied.into()),
        }
    }

    /// Checks that a plain file lies there: one that is read to its end, unlike a
    /// pipe or a device.
    pub(super) fn regular(&self, dir: &Dir, place: &Place) -> Result<u64, FileProblem> {
        let about = dir.metadata(&place.path)?;
        match about.is_file() {
            true => Ok(about.len()),
            false if about.is_dir() => Err(Cause::IsADirectory.into()),
            false => Err(Cause::Denied.into()),
        }
    }

    pub(super) fn dir(&self, root: Root) -> Result<&Dir, FileProblem> {
        match root {
            Root::User => Ok(&self.0.user),
            Root::Saved => Ok(&self.0.saved),
            Root::Temporary => Ok(&self.0.temporary),
            Root::Package => self.0.package.as_ref().ok_or_else(|| Cause::NotFound.into()),
        }
    }

    pub(super) fn ledger(&self, root: Root) -> &Ledger {
        match root {
            Root::User | Root::Saved => &self.0.kept,
            // the package is never written to
            Root::Temporary | Root::Package => &self.0.passing,
        }
    }

    pub(super) fn staging(&self) -> &Dir {
        &self.0.staging
    }

    /// A new file that no path leads to.
    pub(super) fn stage(&self) -> io::Result<(PathBuf, File)> {
        let name = PathBuf::from(self.new_name(""));
        let mut options = OpenOptions::new();
        let file = self.0.staging.open_with(&name, options.write(true).create_new(true))?;
        Ok((name, file.into_std()))
    }

    /// A name that nobody had before and nobody can guess.
    pub(super) fn new_name(&self, extension: &str) -> String {
        let mut random = [0; 8];
        // without randomness the number still makes it a new name
        let _ = getrandom::fill(&mut random);
        let made = self.0.made.fetch_add(1, Ordering::Relaxed);
        let random = u64::from_le_bytes(random);
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
        match !extension.is_empty() && extension.len() <= 16 && extension.chars().all(plain) {
            true => format!("{random:016x}{made:x}.{extension}"),
            false => format!("{random:016x}{made:x}"),
        }
    }
}

/// Whether a path is a folder or lies in it, on systems that ignore case as well.
fn is_below(path: &Path, folder: &Path) -> bool {
    let mut names = path.iter();
    folder.iter().all(|name| names.next().is_some_and(|other| other.eq_ignore_ascii_case(name)))
}
