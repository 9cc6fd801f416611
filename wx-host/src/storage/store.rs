//! The store of one app: a redb file whose entries are encoded values.

use std::{
    cell::{RefCell, RefMut},
    fs::{File, TryLockError},
    io::{
        ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull},
        Read, Seek,
    },
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
};

use redb::{Database, ReadableDatabase, backends::InMemoryBackend};
use wx_core::{Result, Value, WxError};

use super::{
    disk::{
        ABOUT, Disk, ENTRIES, Opened, check_owner, damaged, lock_if_empty, make_folder, mark,
        no_disk, open_database,
    },
    encoding,
    encryption::Encryption,
    open::OpenError,
    quota::{Held, Index, Quota},
    record::Record,
};

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
    disk: RefCell<Disk>,
    /// None in memory.
    file: Option<PathBuf>,
    app_id: String,
    /// Read with the first call that needs it: it takes a walk over all entries.
    index: RefCell<Option<Index>>,
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
        let empty = lock_if_empty(&file).map_err(|error| match error {
            TryLockError::WouldBlock => OpenError::in_use(&file),
            TryLockError::Error(error) => OpenError::unusable(&file, error),
        })?;
        let disk = match empty {
            Some(empty) => Disk::New(Some(empty)),
            None => {
                // redb may panic on some of the damage that it was not written to expect
                let opened = catch_unwind(AssertUnwindSafe(|| {
                    let database = open_database(&file)?;
                    check_owner(&database, app_id, &file)?;
                    Ok(Disk::Open(Opened::new(database)))
                }));
                opened.unwrap_or_else(|_| Err(OpenError::damaged(&file, "it cannot be read")))?
            }
        };
        let encryption = Encryption::new(Some(folder.join("storage.key")));
        Ok(Store {
            disk: RefCell::new(disk),
            file: Some(file),
            app_id: app_id.to_owned(),
            index: RefCell::default(),
            encryption,
            options,
        })
    }

    /// A store that is gone when it is dropped.
    pub fn in_memory(options: StoreOptions) -> Result<Store, OpenError> {
        Ok(Store {
            disk: RefCell::new(Disk::New(None)),
            file: None,
            app_id: String::new(),
            index: RefCell::default(),
            encryption: Encryption::new(None),
            options,
        })
    }

    /// The value of a key; `encrypted` must be as it was written. None if there
    /// is no value that was written so.
    pub fn get(&self, key: &str, encrypted: bool) -> Result<Option<Value>> {
        if self.is_new() {
            return Ok(None);
        }
        let found = self.on_disk(|disk| Ok(disk.entries()?.get(key)?))?;
        let Some(bytes) = found else {
            return Ok(None);
        };
        let record = Record::read(bytes.value()).ok_or_else(|| damaged(key))?;
        if record.held.encrypted != encrypted {
            return Ok(None);
        }
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
        self.index()?.admit(&self.options.quota, &measured)?;
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
        let mut index = self.index()?;
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
        let make_key = !self.index()?.holds_encrypted();
        let sealed = self.encryption.encrypt(&plain, &about(key, &held), make_key)?;
        Ok([Record::head(&held), sealed].concat())
    }

    /// Removes a key; one that is not there is fine.
    pub fn remove(&self, key: &str) -> Result<()> {
        if self.index()?.get(key).is_none() {
            return Ok(());
        }
        self.change(|transaction| {
            transaction.open_table(ENTRIES)?.remove(key)?;
            Ok(())
        })?;
        self.index()?.remove(key);
        Ok(())
    }

    /// Removes every entry.
    pub fn clear(&self) -> Result<()> {
        if self.is_new() {
            return Ok(());
        }
        self.change(|transaction| {
            transaction.delete_table(ENTRIES)?;
            transaction.open_table(ENTRIES)?;
            Ok(())
        })?;
        self.index.replace(Some(Index::default()));
        Ok(())
    }

    /// Which keys there are and how much they take. No value is read.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn info(&self) -> Result<StoreInfo> {
        let index = self.index()?;
        Ok(StoreInfo {
            keys: index.keys().map(str::to_owned).collect(),
            current_size: index.used_kb(),
            limit_size: self.options.quota.limit_kb(),
        })
    }

    fn index(&self) -> Result<RefMut<'_, Index>> {
        if self.index.borrow().is_none() {
            let index = match self.is_new() {
                true => Index::default(),
                false => self.on_disk(Opened::index)??,
            };
            *self.index.borrow_mut() = Some(index);
        }
        Ok(RefMut::map(self.index.borrow_mut(), |index| index.get_or_insert_default()))
    }

    /// A text that the host keeps beside the entries; it counts for no quota.
    pub(crate) fn note(&self, name: &str) -> Result<Option<String>> {
        if self.is_new() {
            return Ok(None);
        }
        self.on_disk(|disk| {
            let about = disk.database.begin_read()?.open_table(ABOUT)?;
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
        if self.is_new() {
            return Ok(());
        }
        // a durable commit takes all earlier ones along
        self.on_disk(|disk| Ok(disk.write()?.commit()?))
    }

    /// One transaction: all of it or nothing.
    fn change(
        &self,
        change: impl FnOnce(&redb::WriteTransaction) -> Result<(), redb::Error>,
    ) -> Result<()> {
        self.on_disk(|disk| {
            let mut transaction = disk.write()?;
            if self.options.durability == Durability::OnClose {
                transaction.set_durability(redb::Durability::None)?;
            }
            change(&transaction)?;
            Ok(transaction.commit()?)
        })
    }

    /// Works on the database, which is made or opened again if need be. After a failure of
    /// the disk redb wants to be opened again: then what was committed before is there, and
    /// nothing else.
    fn on_disk<T>(&self, work: impl FnOnce(&mut Opened) -> Result<T, redb::Error>) -> Result<T> {
        let mut disk = self.disk.borrow_mut();
        let mut opened = match std::mem::replace(&mut *disk, Disk::Lost) {
            Disk::Open(opened) => opened,
            Disk::New(empty) => match self.create(empty.as_ref()) {
                Ok(opened) => opened,
                Err(error) => {
                    *disk = Disk::New(empty);
                    return Err(error);
                }
            },
            Disk::Lost => self.reopen()?,
        };
        match work(&mut opened) {
            Err(redb::Error::Io(error)) if self.file.is_some() => Err(no_disk(error)),
            done => {
                *disk = Disk::Open(opened);
                Ok(done?)
            }
        }
    }

    fn is_new(&self) -> bool {
        matches!(*self.disk.borrow(), Disk::New(_))
    }

    /// Makes the database in a file that is empty.
    fn create(&self, empty: Option<&File>) -> Result<Opened> {
        // redb takes a lock of its own
        let _ = empty.map(File::unlock);
        let opened = self.reopen();
        if opened.is_err()
            && let Some(mut file) = empty
            && file.try_lock().is_ok()
        {
            // what is half made would pass for damaged; the mark of a database comes last
            let mut first = [0];
            let read = file.rewind().and_then(|()| file.read_exact(&mut first));
            if read.is_ok() && first == [0] {
                let _ = file.set_len(0);
            }
        }
        opened
    }

    fn reopen(&self) -> Result<Opened> {
        // what the file holds is read anew
        self.index.replace(None);
        let failed = |error: OpenError| {
            match error.io_kind() {
                Some(StorageFull | QuotaExceeded | FileTooLarge) => WxError::fail("no space left"),
                _ => WxError::fail("storage cannot be opened"),
            }
            .source(error)
        };
        let Some(file) = &self.file else {
            let database = Database::builder().create_with_backend(InMemoryBackend::new())?;
            mark(&database, &self.app_id)?;
            return Ok(Opened::new(database));
        };
        let database = open_database(file).map_err(failed)?;
        check_owner(&database, &self.app_id, file).map_err(failed)?;
        Ok(Opened::new(database))
    }
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("options", &self.options).finish_non_exhaustive()
    }
}

/// What an encrypted entry is bound to, so that none passes for another.
fn about(key: &str, held: &Held) -> Vec<u8> {
    [&Record::head(held), key.as_bytes()].concat()
}

fn check_app_id(app_id: &str) -> Result<(), OpenError> {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if !app_id.is_empty() && app_id.len() <= 64 && app_id.chars().all(plain) {
        return Ok(());
    }
    Err(OpenError::app_id(app_id))
}
