//! What a server has seen.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

/// Requests since the start. Clones count the same.
#[derive(Clone, Debug, Default)]
pub struct Counts(Arc<Numbers>);

#[derive(Debug, Default)]
struct Numbers {
    total: AtomicUsize,
    open: AtomicUsize,
    most: AtomicUsize,
}

impl Counts {
    /// How many requests have come.
    pub fn total(&self) -> usize {
        self.0.total.load(Ordering::SeqCst)
    }

    /// How many are being answered now.
    pub fn open(&self) -> usize {
        self.0.open.load(Ordering::SeqCst)
    }

    /// How many were being answered at once, at most.
    pub fn most_at_once(&self) -> usize {
        self.0.most.load(Ordering::SeqCst)
    }

    /// Counts a request as open until the guard is dropped.
    pub(crate) fn enter(&self) -> Open {
        self.0.total.fetch_add(1, Ordering::SeqCst);
        let open = self.0.open.fetch_add(1, Ordering::SeqCst) + 1;
        self.0.most.fetch_max(open, Ordering::SeqCst);
        Open(Arc::clone(&self.0))
    }
}

/// A request that is being answered.
pub(crate) struct Open(Arc<Numbers>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.open.fetch_sub(1, Ordering::SeqCst);
    }
}
