//! How much an app may keep, and how much it keeps.

use std::collections::BTreeMap;

use wx_core::{Result, WxError};

/// What an app may store, in bytes. A value counts as its content: a string as
/// its UTF-8 text, an `ArrayBuffer` as its bytes, a number or a date as 8, any
/// other primitive as 1, a list or an object as what is in it plus its keys and
/// 1 for each element. The sums count the keys of the entries too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// The largest value under one key.
    pub entry: u64,
    /// All entries together.
    pub total: u64,
    /// The largest encrypted value under one key.
    pub encrypted_entry: u64,
    /// All encrypted entries together.
    pub encrypted_total: u64,
}

const KB: u64 = 1024;
const MB: u64 = 1024 * KB;
/// The longest key, in bytes: keys stay in memory as long as the store is open.
const LONGEST_KEY: usize = 64 << 10;

impl Default for Quota {
    /// The platform's: 1 MB a key and 10 MB in all, encrypted 0.7 and 7.1 MB.
    fn default() -> Self {
        Quota {
            entry: MB,
            total: 10 * MB,
            encrypted_entry: 7 * MB / 10,
            encrypted_total: 71 * MB / 10,
        }
    }
}

impl Quota {
    /// The whole quota in KB, as `getStorageInfo` tells it.
    pub fn limit_kb(&self) -> u64 {
        self.total / KB
    }
}

/// What is known of an entry without reading its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Held {
    /// The size of the value, as [`Quota`] counts it.
    pub size: u64,
    pub encrypted: bool,
}

/// All entries of an app without their values, with the sums.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    entries: BTreeMap<String, Held>,
    total: u64,
    encrypted: u64,
    encrypted_count: usize,
}

impl Index {
    pub fn get(&self, key: &str) -> Option<Held> {
        self.entries.get(key).copied()
    }

    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    pub fn holds_encrypted(&self) -> bool {
        self.encrypted_count > 0
    }

    /// What is taken, in KB: a part of one counts as one.
    pub fn used_kb(&self) -> u64 {
        self.total.div_ceil(KB)
    }

    pub fn insert(&mut self, key: &str, held: Held) {
        let old = match self.entries.get_mut(key) {
            Some(old) => Some(std::mem::replace(old, held)),
            None => self.entries.insert(key.to_owned(), held),
        };
        if let Some(old) = old {
            self.forget(key, old);
        }
        let bytes = key.len() as u64 + held.size;
        self.total += bytes;
        if held.encrypted {
            self.encrypted += bytes;
            self.encrypted_count += 1;
        }
    }

    pub fn remove(&mut self, key: &str) {
        if let Some(held) = self.entries.remove(key) {
            self.forget(key, held);
        }
    }

    fn forget(&mut self, key: &str, held: Held) {
        let bytes = key.len() as u64 + held.size;
        self.total -= bytes;
        if held.encrypted {
            self.encrypted -= bytes;
            self.encrypted_count -= 1;
        }
    }

    /// Whether these entries, written in order, fit into the quota.
    pub fn admit(&self, quota: &Quota, new: &[(&str, Held)]) -> Result<()> {
        let limit = |held: &Held| match held.encrypted {
            true => quota.encrypted_entry,
            false => quota.entry,
        };
        let fits =
            |(key, held): &(&str, Held)| held.size <= limit(held) && key.len() <= LONGEST_KEY;
        if !new.iter().all(fits) {
            return Err(WxError::fail("entry size limit reached"));
        }
        // of a key that comes twice only the last entry stays
        let last: BTreeMap<&str, Held> = new.iter().copied().collect();
        let (mut total, mut encrypted) = (self.total, self.encrypted);
        let old = last.keys().filter_map(|key| Some((*key, self.get(key)?)));
        for (key, held) in old {
            let bytes = key.len() as u64 + held.size;
            total -= bytes;
            encrypted -= if held.encrypted { bytes } else { 0 };
        }
        for (key, held) in &last {
            let bytes = key.len() as u64 + held.size;
            total += bytes;
            encrypted += if held.encrypted { bytes } else { 0 };
        }
        if total > quota.total || encrypted > quota.encrypted_total {
            return Err(WxError::fail("exceed storage max size 10Mb"));
        }
        Ok(())
    }
}
