//! What scripts may use.

use std::time::Duration;

/// What the scripts of a context may use. All limits are on by default.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of the engine's heap; past it an allocation throws. 256 MiB.
    pub memory: usize,
    /// Bytes of native stack that scripts may take; past it a call throws a
    /// `RangeError`. The thread needs about as much again for the host. 1 MiB,
    /// half of it on Windows, where a main thread has only that.
    pub stack: usize,
    /// How long a script may run without coming back to the loop: one file, one
    /// timer, one batch of jobs. Past it the script is stopped. 10 seconds.
    pub entry: Duration,
    /// Timers that may wait at once; past it `setTimeout` throws. 100,000.
    pub timers: usize,
}

impl Default for Limits {
    fn default() -> Self {
        const MIB: usize = 1024 * 1024;
        Limits {
            memory: 256 * MIB,
            stack: if cfg!(windows) { MIB / 2 } else { MIB },
            entry: Duration::from_secs(10),
            timers: 100_000,
        }
    }
}

impl Limits {
    /// Sets the bytes of the heap.
    pub fn memory(mut self, bytes: usize) -> Self {
        self.memory = bytes;
        self
    }
    /// Sets the bytes of stack.
    pub fn stack(mut self, bytes: usize) -> Self {
        self.stack = bytes;
        self
    }
    /// Sets the time of one entry.
    pub fn entry(mut self, time: Duration) -> Self {
        self.entry = time;
        self
    }
    /// Sets the number of timers.
    pub fn timers(mut self, count: usize) -> Self {
        self.timers = count;
        self
    }
}
