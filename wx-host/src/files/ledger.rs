//! How much the files below some roots take, and how much they may.

use std::{
    io,
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use cap_std::fs::Dir;

/// Keeps the sum of the sizes of all files below its roots. The sum is read from
/// the disk at the first need, and again whenever a change went wrong half-way, so
/// it is right after a restart and after any failure.
///
/// Whoever changes a file holds the lock meanwhile: sizes and sum change together.
#[derive(Debug)]
pub(crate) struct Ledger {
    limit: u64,
    roots: Vec<Arc<Dir>>,
    sum: Mutex<Sum>,
}

#[derive(Debug, Default)]
struct Sum {
    /// Bytes in files below the roots; None until somebody asks.
    used: Option<u64>,
    /// Bytes written to files that are yet to appear below a root.
    staged: u64,
}

impl Ledger {
    pub fn new(limit: u64, roots: Vec<Arc<Dir>>) -> Self {
        Ledger { limit, roots, sum: Mutex::default() }
    }

    /// The lock under which files change.
    pub fn open(&self) -> Page<'_> {
        // a panic left files and sum apart; the sum is read anew
        let sum = self.sum.lock().unwrap_or_else(|poisoned: PoisonError<_>| {
            self.sum.clear_poison();
            let mut sum = poisoned.into_inner();
            sum.used = None;
            sum
        });
        Page { ledger: self, sum }
    }
}

/// The ledger while it is locked.
pub(crate) struct Page<'a> {
    ledger: &'a Ledger,
    sum: MutexGuard<'a, Sum>,
}

impl Page<'_> {
    /// What all files take now, in bytes.
    pub fn used(&mut self) -> io::Result<u64> {
        if let Some(used) = self.sum.used {
            return Ok(used);
        }
        let mut used = 0u64;
        for root in &self.ledger.roots {
            used = used.saturating_add(tree_size(root, Path::new("."))?);
        }
        self.sum.used = Some(used);
        Ok(used)
    }

    /// Whether `more` bytes fit once `less` are gone.
    pub fn admit(&mut self, more: u64, less: u64) -> io::Result<()> {
        let used = self.used()?.saturating_add(self.sum.staged);
        match used.saturating_add(more).saturating_sub(less) <= self.ledger.limit || more <= less {
            true => Ok(()),
            false => Err(io::ErrorKind::QuotaExceeded.into()),
        }
    }

    /// Files grew and shrank by so much.
    pub fn changed(&mut self, more: u64, less: u64) {
        if let Some(used) = &mut self.sum.used {
            *used = used.saturating_add(more).saturating_sub(less);
        }
    }

    /// A change whose outcome is not known: the sum is read anew.
    pub fn lost_count(&mut self) {
        self.sum.used = None;
    }

    pub fn stage(&mut self, bytes: u64) {
        self.sum.staged = self.sum.staged.saturating_add(bytes);
    }

    pub fn unstage(&mut self, bytes: u64) {
        self.sum.staged = self.sum.staged.saturating_sub(bytes);
    }
}

/// What the files of a folder and of those in it take together. No link is
/// followed, so none leads out and none leads in circles.
pub(crate) fn tree_size(root: &Dir, folder: &Path) -> io::Result<u64> {
    let mut waiting = vec![folder.to_owned()];
    let mut size = 0u64;
    while let Some(folder) = waiting.pop() {
        for entry in root.read_dir(&folder)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                waiting.push(folder.join(entry.file_name()));
            } else if kind.is_file() {
                size = size.saturating_add(entry.metadata()?.len());
            }
        }
    }
    Ok(size)
}
