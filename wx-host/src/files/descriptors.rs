//! Open files and the descriptors that name them.

use std::{
    collections::HashMap,
    fs::File,
    io::{Read, Seek, SeekFrom, Write},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use cap_std::fs::OpenOptions;
use wx_bindings::OpenFlag;

use super::{
    AppFiles,
    content::LARGEST,
    place::Root,
    problem::{Cause, FileProblem},
    tree::About,
};

type Result<T> = std::result::Result<T, FileProblem>;

/// How many files may be open at once.
pub(crate) const MOST_OPEN: usize = 100;

/// The open files of one app by descriptor. Clones share them; with the last one
/// every file is closed.
#[derive(Clone, Debug)]
pub(crate) struct Descriptors {
    files: AppFiles,
    table: Arc<Mutex<Table>>,
}

#[derive(Debug, Default)]
struct Table {
    open: HashMap<u64, Arc<Mutex<OpenFile>>>,
    made: u64,
}

#[derive(Debug)]
struct OpenFile {
    file: File,
    root: Root,
    reads: bool,
    writes: bool,
    appends: bool,
    /// Where the next call without a position begins.
    cursor: u64,
}

fn locked<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    // nothing is left half-done in here
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Descriptors {
    pub fn new(files: AppFiles) -> Self {
        Descriptors { files, table: Arc::default() }
    }

    /// Opens a file and names it.
    pub fn open(&self, path: &str, flag: OpenFlag) -> Result<String> {
        let opened = || {
            if locked(&self.table).open.len() >= MOST_OPEN {
                return Err(Cause::TooManyOpen.into());
            }
            let file = self.files.open_with(path, flag)?;
            let mut table = locked(&self.table);
            if table.open.len() >= MOST_OPEN {
                return Err(Cause::TooManyOpen.into());
            }
            table.made += 1;
            let fd = table.made;
            table.open.insert(fd, Arc::new(Mutex::new(file)));
            Ok(fd.to_string())
        };
        opened().map_err(|problem: FileProblem| problem.during("open", path))
    }

    /// Closes a file; a call that runs on it meanwhile ends first.
    pub fn close(&self, fd: &str) -> Result<()> {
        let closed = number(fd).and_then(|fd| locked(&self.table).open.remove(&fd));
        closed.map(drop).ok_or_else(|| Cause::BadDescriptor.into())
    }

    fn get(&self, fd: &str) -> Result<Arc<Mutex<OpenFile>>> {
        let found = number(fd).and_then(|fd| locked(&self.table).open.get(&fd).cloned());
        found.ok_or_else(|| Cause::BadDescriptor.into())
    }

    pub fn about(&self, fd: &str) -> Result<About> {
        Ok(About::of(&locked(&*self.get(fd)?).file)?)
    }

    /// Reads up to `length` bytes; fewer come at the end of the file.
    pub fn read(&self, fd: &str, length: u64, position: Option<i64>) -> Result<Vec<u8>> {
        let open = self.get(fd)?;
        let mut open = locked(&open);
        if !open.reads {
            return Err(Cause::DescriptorDenied.into());
        }
        let from = open.place(position)?;
        open.file.seek(SeekFrom::Start(from))?;
        let mut content = Vec::new();
        Read::by_ref(&mut open.file).take(length.min(LARGEST)).read_to_end(&mut content)?;
        if position.is_none() {
            open.cursor = from + content.len() as u64;
        }
        Ok(content)
    }

    /// Writes everything.
    pub fn write(&self, fd: &str, content: &[u8], position: Option<i64>) -> Result<()> {
        let open = self.get(fd)?;
        let mut open = locked(&open);
        if !open.writes {
            return Err(Cause::DescriptorDenied.into());
        }
        let (root, appends) = (open.root, open.appends);
        let from = open.place(position)?;
        self.files.counted(root, &mut open.file, |file, size| {
            let from = if appends { size } else { from };
            let end = from.saturating_add(content.len() as u64);
            let write = move || {
                file.seek(SeekFrom::Start(from))?;
                file.write_all(content)
            };
            (if content.is_empty() { size } else { end }, write)
        })?;
        if position.is_none() && !appends {
            open.cursor = from + content.len() as u64;
        }
        Ok(())
    }

    /// Cuts the file, or fills it up with zeros.
    pub fn truncate(&self, fd: &str, length: i64) -> Result<()> {
        let open = self.get(fd)?;
        let mut open = locked(&open);
        if !open.writes {
            return Err(Cause::DescriptorDenied.into());
        }
        let length = u64::try_from(length).map_err(|_| Cause::Length)?;
        let root = open.root;
        self.files.counted(root, &mut open.file, |file, _| (length, move || file.set_len(length)))
    }
}

impl OpenFile {
    fn place(&self, position: Option<i64>) -> Result<u64> {
        match position {
            None => Ok(self.cursor),
            Some(position) => u64::try_from(position).map_err(|_| Cause::Position.into()),
        }
    }
}

impl AppFiles {
    fn open_with(&self, path: &str, flag: OpenFlag) -> Result<OpenFile> {
        use OpenFlag::*;
        let appends =
            matches!(flag, A | Ax | AppendRead | AppendReadNew | AppendSync | AppendReadSync);
        let empties = matches!(flag, W | WriteRead);
        let new = matches!(flag, Ax | AppendReadNew | Wx | WriteReadNew);
        let writes = flag != R;
        let reads = !matches!(flag, A | Ax | AppendSync | W | Wx);
        let place = if writes { self.writable(path)? } else { self.place(path)? };
        let dir = self.dir(place.root)?;
        match self.regular(dir, &place) {
            Ok(_) if new => return Err(Cause::Exists.into()),
            Ok(_) => {}
            Err(missing) if missing.cause() == Cause::NotFound && writes && flag != ReadWrite => {}
            Err(problem) if writes => {
                return Err(problem.instead(Cause::IsADirectory, Cause::WriteToDirectory));
            }
            Err(problem) => return Err(problem),
        }
        let mut options = OpenOptions::new();
        options.read(reads).write(writes && !appends).append(appends);
        options.create(writes && flag != ReadWrite && !new).create_new(new);
        let mut file = dir.open_with(&place.path, &options)?.into_std();
        if empties {
            self.counted(place.root, &mut file, |file, _| (0, move || file.set_len(0)))?;
        }
        Ok(OpenFile { file, root: place.root, reads, writes, appends, cursor: 0 })
    }
}

/// The number that a descriptor is, if it is written as `open` gave it.
fn number(fd: &str) -> Option<u64> {
    let number = fd.parse::<u64>().ok()?;
    (number.to_string() == fd).then_some(number)
}
