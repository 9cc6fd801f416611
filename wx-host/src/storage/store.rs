//! The store of one app: a redb file whose entries are encoded values.

use std::{
    cell::RefCell,
    fs, io,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
};

use redb::{Database, ReadableDatabase, ReadableTable, TableDefinition, backends::InMemoryBackend};
use wx_core::{Result, Value, WxError};

use super::{
    encoding,
    encryption::Encryption,
    open::OpenError,
    quota::{Held, Index, Quota},
    record::Record,
};

const ENTRIES: TableDefinition<&str, &[u8]> = TableDefinition::new("entries");
const ABOUT: TableDefinition<&str, &str> = TableDefinition::new("about");
/// Who owns the file and how it is written, in the table `about`.
const APP: &str = "app";
const FORMAT: (&str, &str) = ("format", "1");

/// When a write is on the disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Durability {
    /// When the call that writes has settled.
    #[default]
    EachWrite,
    /// When the store is flushed or dropped, or at a write after that. Much
    /// faster; a crash loses the latest writes, but damages nothing.
    OnClose,
}

/// Settings of a [`Store`].
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct StoreOptions {
    /// How much the app may keep.
    pub quota: Quota,
    /// When a write is on the disk.
    pub durability: Durability,
}

impl StoreOptions {
    /// Sets how much the app may keep.
    pub fn quota(mut self, quota: Quota) -> Self {
        self.quota = quota;
        self
    }
    /// Sets when a write is on the disk.
    pub fn durability(mut self, durability: Durability) -> Self {
        self.durability = durability;
        self
    }
}

/// What a store holds, without any value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreInfo {
    /// Every key that holds a value, sorted.
    pub keys: Vec<String>,
    /// What all entries take together, in KB, rounded up.
    pub current_size: u64,
    /// The quota in KB.
    pub limit_size: u64,
}

/// The entries of one app. In a folder `<dir>/<app id>` lie `storage.redb` with
/// the entries and, once something was encrypted, `storage.key` with the key,
/// readable by its owner only.
///
/// An entry is encrypted or it is not: writing a key replaces what was there
/// either way, and reading it the other way finds nothing. Encryption hides the
/// value, not the key's name or the value's size.
pub struct Store {
    /// None after a failure of the disk, until the file is opened again.
    database: RefCell<Option<Database>>,
    /// None in memory.
    file: Option<PathBuf>,
    index: RefCell<Index>,
    encryption: Encryption,
    options: StoreOptions,
}

impl Store {
    /// Opens the store of an app, or makes it. One store has the file at a time.
    ///
    /// # Errors
    /// If the app id is no plain name, the file is in use, damaged, written by
    /// a newer version, or cannot be read or written.
    pub fn open(dir: &Path, app_id: &str, options: StoreOptions) -> Result<Store, OpenError> {
        check_app_id(app_id)?;
        let folder = dir.join(app_id);
        let file = folder.join("storage.redb");
        make_folder(&folder).map_err(|error| OpenError::unusable(&file, error))?;
        // redb may panic on some of the damage that it was not written to expect
        let opened = catch_unwind(AssertUnwindSafe(|| {
            let database = open_database(&file)?;
            let index = read_index(&database, app_id, &file)?;
            Ok((database, index))
        }));
        let (database, index) =
            opened.unwrap_or_else(|_| Err(OpenError::damaged(&file, "it cannot be read")))?;
        let encryption = Encryption::new(Some(folder.join("storage.key")));
        Ok(Store {
            database: RefCell::new(Some(database)),
            file: Some(file),
            index: RefCell::new(index),
            encryption,
            options,
        })
    }

    /// A store that is gone when it is dropped.
    pub fn in_memory(options: StoreOptions) -> Result<Store, OpenError> {
        let memory = PathBuf::from("(memory)");
        let database = Database::builder()
            .create_with_backend(InMemoryBackend::new())
            .map_err(|error| OpenError::database(&memory, error))?;
        let index = read_index(&database, "", &memory)?;
        Ok(Store {
            database: RefCell::new(Some(database)),
            file: None,
            index: RefCell::new(index),
            encryption: Encryption::new(None),
            options,
        })
    }

    /// The value of a key; `encrypted` must be as it was written. None if there
    /// is no value that was written so.
    pub fn get(&self, key: &str, encrypted: bool) -> Result<Option<Value>> {
        match self.index.borrow().get(key) {
            Some(held) if held.encrypted == encrypted => {}
            _ => return Ok(None),
        }
        let found =
            self.on_disk(|database| Ok(database.begin_read()?.open_table(ENTRIES)?.get(key)?))?;
        let Some(bytes) = found else {
            return Ok(None);
        };
        let record = Record::read(bytes.value()).ok_or_else(|| damaged(key))?;
        let value = match encrypted {
            true => encoding::decode(
                &self.encryption.decrypt(record.content, &about(key, &record.held))?,
            ),
            false => encoding::decode(record.content),
        };
        value.map(Some).map_err(|error| damaged(key).source(error))
    }

    /// Writes a value under a key, replacing what was there.
    ///
    /// # Errors
    /// `entry size limit reached`, `exceed storage max size 10Mb`.
    pub fn set(&self, key: &str, value: &Value, encrypted: bool) -> Result<()> {
        self.write(&[(key, value)], encrypted)
    }

    /// Writes several values at once: all of them or none. Of a key that comes
    /// twice the later value stays.
    ///
    /// # Errors
    /// Those of [`Store::set`].
    pub fn set_all(&self, entries: &[(&str, &Value)]) -> Result<()> {
        self.write(entries, false)
    }

    fn write(&self, entries: &[(&str, &Value)], encrypted: bool) -> Result<()> {
        let measured = entries.iter().map(|(key, value)| {
            let size = encoding::size(value).map_err(|error| WxError::fail(error.to_string()))?;
            Ok((*key, Held { size, encrypted }))
        });
        let measured = measured.collect::<Result<Vec<_>>>()?;
        self.index.borrow().admit(&self.options.quota, &measured)?;
        let records = measured.iter().zip(entries);
        let records = records.map(|((key, held), (_, value))| self.record(key, *held, value));
        let records = records.collect::<Result<Vec<_>>>()?;
        self.change(|transaction| {
            let mut table = transaction.open_table(ENTRIES)?;
            for ((key, _), record) in measured.iter().zip(&records) {
                table.insert(*key, record.as_slice())?;
            }
            Ok(())
        })?;
        let mut index = self.index.borrow_mut();
        measured.into_iter().for_each(|(key, held)| index.insert(key, held));
        Ok(())
    }

    fn record(&self, key: &str, held: Held, value: &Value) -> Result<Vec<u8>> {
        if !held.encrypted {
            let mut record = Record::head(&held);
            encoding::encode(value, &mut record);
            return Ok(record);
        }
        let mut plain = Vec::new();
        encoding::encode(value, &mut plain);
        // a lost key must not be replaced while entries wait for it
        let make_key = !self.index.borrow().holds_encrypted();
        let sealed = self.encryption.encrypt(&plain, &about(key, &held), make_key)?;
        Ok([Record::head(&held), sealed].concat())
    }

    /// Removes a key; one that is not there is fine.
    pub fn remove(&self, key: &str) -> Result<()> {
        if self.index.borrow().get(key).is_none() {
            return Ok(());
        }
        self.change(|transaction| {
            transaction.open_table(ENTRIES)?.remove(key)?;
            Ok(())
        })?;
        self.index.borrow_mut().remove(key);
        Ok(())
    }

    /// Removes every entry.
    pub fn clear(&self) -> Result<()> {
        self.change(|transaction| {
            transaction.delete_table(ENTRIES)?;
            transaction.open_table(ENTRIES)?;
            Ok(())
        })?;
        *self.index.borrow_mut() = Index::default();
        Ok(())
    }

    /// Which keys there are and how much they take. No value is read.
    pub fn info(&self) -> StoreInfo {
        let index = self.index.borrow();
        StoreInfo {
            keys: index.keys().map(str::to_owned).collect(),
            current_size: index.used_kb(),
            limit_size: self.options.quota.limit_kb(),
        }
    }

    /// A text that the host keeps beside the entries; it counts for no quota.
    pub(crate) fn note(&self, name: &str) -> Result<Option<String>> {
        self.on_disk(|database| {
            let about = database.begin_read()?.open_table(ABOUT)?;
            Ok(about.get(name)?.map(|text| text.value().to_owned()))
        })
    }

    /// Keeps such a text.
    pub(crate) fn set_note(&self, name: &str, text: &str) -> Result<()> {
        self.change(|transaction| {
            transaction.open_table(ABOUT)?.insert(name, text)?;
            Ok(())
        })
    }

    /// Brings every write to the disk.
    pub fn flush(&self) -> Result<()> {
        // a durable commit takes all earlier ones along
        self.on_disk(|database| Ok(database.begin_write()?.commit()?))
    }

    /// One transaction: all of it or nothing.
    fn change(
        &self,
        change: impl FnOnce(&redb::WriteTransaction) -> Result<(), redb::Error>,
    ) -> Result<()> {
        self.on_disk(|database| {
            let mut transaction = database.begin_write()?;
            if self.options.durability == Durability::OnClose {
                transaction.set_durability(redb::Durability::None)?;
            }
            change(&transaction)?;
            Ok(transaction.commit()?)
        })
    }

    /// Works on the file. After a failure of the disk redb wants to be opened again:
    /// then what was committed before is there, and nothing else.
    fn on_disk<T>(&self, work: impl FnOnce(&Database) -> Result<T, redb::Error>) -> Result<T> {
        let mut slot = self.database.borrow_mut();
        let database = match (slot.take(), &self.file) {
            (Some(database), _) => database,
            (None, Some(file)) => open_database(file)
                .map_err(|error| WxError::fail("storage cannot be opened").source(error))?,
            (None, None) => return Err(WxError::internal("the memory is gone")),
        };
        match work(&database) {
            Err(redb::Error::Io(error)) if self.file.is_some() => Err(no_disk(error)),
            done => {
                *slot = Some(database);
                Ok(done?)
            }
        }
    }
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("options", &self.options).finish_non_exhaustive()
    }
}

/// Pages that redb keeps in memory: all of an app's data.
const CACHE: usize = 16 << 20;

fn open_database(file: &Path) -> Result<Database, OpenError> {
    let mut builder = Database::builder();
    let builder = builder.set_cache_size(CACHE).set_check_integrity_on_open(true);
    builder.create(file).map_err(|error| OpenError::database(file, error))
}

/// What a call says of a disk that takes no more, or fails.
fn no_disk(error: io::Error) -> WxError {
    use io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
    match error.kind() {
        StorageFull | QuotaExceeded | FileTooLarge => WxError::fail("no space left"),
        _ => WxError::fail("the disk failed"),
    }
    .source(error)
}

/// What an encrypted entry is bound to, so that none passes for another.
fn about(key: &str, held: &Held) -> Vec<u8> {
    [&Record::head(held), key.as_bytes()].concat()
}

fn damaged(key: &str) -> WxError {
    WxError::fail("stored data is damaged")
        .source(format!("the entry {key:?} cannot be read; write or remove it"))
}

fn check_app_id(app_id: &str) -> Result<(), OpenError> {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if !app_id.is_empty() && app_id.len() <= 64 && app_id.chars().all(plain) {
        return Ok(());
    }
    Err(OpenError::app_id(app_id))
}

pub(crate) fn make_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Checks whose file it is and reads what it holds; a new file is marked.
fn read_index(database: &Database, app_id: &str, file: &Path) -> Result<Index, OpenError> {
    let failed = |error: redb::Error| OpenError::read(file, error);
    let transaction = database.begin_write().map_err(|error| failed(error.into()))?;
    let mut index = Index::default();
    {
        let mut about = transaction.open_table(ABOUT).map_err(|error| failed(error.into()))?;
        let mut found = |key: &str, ours: &str| -> Result<String, redb::Error> {
            if let Some(value) = about.get(key)? {
                return Ok(value.value().to_owned());
            }
            about.insert(key, ours)?;
            Ok(ours.to_owned())
        };
        if found(FORMAT.0, FORMAT.1).map_err(failed)? != FORMAT.1 {
            return Err(OpenError::newer(file));
        }
        let owner = found(APP, app_id).map_err(failed)?;
        if owner != app_id {
            return Err(OpenError::foreign(file, &owner));
        }
        let entries = transaction.open_table(ENTRIES).map_err(|error| failed(error.into()))?;
        for entry in entries.iter().map_err(|error| failed(error.into()))? {
            let (key, bytes) = entry.map_err(|error| failed(error.into()))?;
            let record = Record::read(bytes.value())
                .ok_or_else(|| OpenError::damaged(file, &format!("entry {:?}", key.value())))?;
            index.insert(key.value(), record.held);
        }
    }
    transaction.commit().map_err(|error| failed(error.into()))?;
    Ok(index)
}
