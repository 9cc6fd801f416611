//! The store: quotas against a model, reopening, damage, encryption, crashes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod crashes;
mod encryption;
mod quotas;
mod reopening;

use std::path::Path;

use wx_core::Value;
use wx_host::storage::{Store, StoreOptions};

const MB: usize = 1024 * 1024;

fn memory() -> Store {
    Store::in_memory(StoreOptions::default()).unwrap()
}

fn open(dir: &Path) -> Store {
    Store::open(dir, "wx1", StoreOptions::default()).unwrap()
}

fn text(length: usize) -> Value {
    "x".repeat(length).into()
}

fn reason<T: std::fmt::Debug>(result: wx_core::Result<T>) -> String {
    result.unwrap_err().reason().to_owned()
}

/// A small generator of numbers, the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}
