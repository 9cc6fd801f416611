//! The redb file of a store: making, opening and reading it.

use std::{
    fs::{self, File, TryLockError},
    io::{
        self,
        ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull},
    },
    path::Path,
};

use redb::{Database, ReadOnlyTable, ReadableDatabase, ReadableTable, TableDefinition, TableError};
use wx_core::WxError;

use super::{open::OpenError, quota::Index, record::Record};

/// The entries, by their keys.
pub(super) const ENTRIES: TableDefinition<&str, &[u8]> = TableDefinition::new("entries");
/// What the file says of itself, and the host's notes.
pub(super) const ABOUT: TableDefinition<&str, &str> = TableDefinition::new("about");
/// Who owns the file and how it is written, in the table `about`.
const APP: &str = "app";
const FORMAT: (&str, &str) = ("format", "1");

/// Where the entries lie.
pub(super) enum Disk {
    /// Nothing was ever written. The file is empty, and locked; none in memory. A database
    /// comes with the first write: making one waits for the disk several times.
    New(Option<File>),
    Open(Opened),
    /// The disk failed; the file is to be opened again.
    Lost,
}

/// A database that is open.
pub(super) struct Opened {
    pub database: Database,
    /// The entries as they are until the next write.
    entries: Option<ReadOnlyTable<&'static str, &'static [u8]>>,
}

impl Opened {
    pub fn new(database: Database) -> Self {
        Opened { database, entries: None }
    }

    /// The entries, to read.
    pub fn entries(&mut self) -> Result<&ReadOnlyTable<&'static str, &'static [u8]>, redb::Error> {
        let entries = match self.entries.take() {
            Some(entries) => entries,
            None => self.database.begin_read()?.open_table(ENTRIES)?,
        };
        Ok(self.entries.insert(entries))
    }

    /// What is kept, without the values.
    pub fn index(&mut self) -> Result<wx_core::Result<Index>, redb::Error> {
        let mut index = Index::default();
        for entry in self.entries()?.iter()? {
            let (key, bytes) = entry?;
            let Some(record) = Record::read(bytes.value()) else {
                return Ok(Err(damaged(key.value())));
            };
            index.insert(key.value(), record.held);
        }
        Ok(Ok(index))
    }

    /// A transaction that writes.
    pub fn write(&mut self) -> Result<redb::WriteTransaction, redb::Error> {
        // what is read must not keep alive what is replaced
        self.entries = None;
        Ok(self.database.begin_write()?)
    }
}

/// Pages that redb keeps in memory. The system keeps the file anyway, and opening, which
/// reads all of it, is faster in memory that is there already.
const CACHE: usize = 2 << 20;

/// Opens the database of a file, or makes it.
pub(super) fn open_database(file: &Path) -> Result<Database, OpenError> {
    let mut builder = Database::builder();
    let builder = builder.set_cache_size(CACHE).set_check_integrity_on_open(true);
    builder.create(file).map_err(|error| OpenError::database(file, error))
}

/// Makes a folder that is its owner's alone.
pub(crate) fn make_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// A file in which there is nothing yet, locked.
pub(super) fn lock_if_empty(file: &Path) -> Result<Option<File>, TryLockError> {
    let mut options = File::options();
    options.read(true).write(true).create(true).truncate(false);
    let file = options.open(file).map_err(TryLockError::Error)?;
    let is_empty = || Ok(file.metadata().map_err(TryLockError::Error)?.len() == 0);
    if !is_empty()? {
        return Ok(None);
    }
    file.try_lock()?;
    // it may have been filled until then
    Ok(is_empty()?.then_some(file))
}

/// Checks whose file it is; a new file is marked.
pub(super) fn check_owner(database: &Database, app_id: &str, file: &Path) -> Result<(), OpenError> {
    let failed = |error: redb::Error| OpenError::read(file, error);
    let transaction = database.begin_read().map_err(|error| failed(error.into()))?;
    let about = match transaction.open_table(ABOUT) {
        Err(TableError::TableDoesNotExist(_)) => {
            drop(transaction);
            mark(database, app_id).map_err(failed)?;
            return check_owner(database, app_id, file);
        }
        about => about.map_err(|error| failed(error.into()))?,
    };
    let found = |key: &str| -> Result<String, redb::Error> {
        Ok(about.get(key)?.map(|text| text.value().to_owned()).unwrap_or_default())
    };
    if found(FORMAT.0).map_err(failed)? != FORMAT.1 {
        return Err(OpenError::newer(file));
    }
    let owner = found(APP).map_err(failed)?;
    if owner != app_id {
        return Err(OpenError::foreign(file, &owner));
    }
    // a file without the table is none of ours
    transaction.open_table(ENTRIES).map_err(|error| failed(error.into()))?;
    Ok(())
}

/// Says in a new file whose it is and how it is written.
pub(super) fn mark(database: &Database, app_id: &str) -> Result<(), redb::Error> {
    let transaction = database.begin_write()?;
    {
        let mut about = transaction.open_table(ABOUT)?;
        about.insert(FORMAT.0, FORMAT.1)?;
        about.insert(APP, app_id)?;
        transaction.open_table(ENTRIES)?;
    }
    Ok(transaction.commit()?)
}

/// What a call says of a disk that takes no more, or fails.
pub(super) fn no_disk(error: io::Error) -> WxError {
    match error.kind() {
        StorageFull | QuotaExceeded | FileTooLarge => WxError::fail("no space left"),
        _ => WxError::fail("the disk failed"),
    }
    .source(error)
}

/// What a call says of an entry that cannot be read.
pub(super) fn damaged(key: &str) -> WxError {
    WxError::fail("stored data is damaged")
        .source(format!("the entry {key:?} cannot be read; write or remove it"))
}
