//! How much may wait for scripts.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::OVERHEAD;

/// A number of bytes for messages that wait. One message alone may be larger.
#[derive(Clone)]
pub(super) struct Room {
    free: Arc<Semaphore>,
    size: usize,
}

/// The place that a message takes, until it is dropped.
pub(super) type Place = OwnedSemaphorePermit;

impl Room {
    pub fn new(size: usize) -> Self {
        let size = size.clamp(OVERHEAD, u32::MAX as usize);
        Room { free: Arc::new(Semaphore::new(size)), size }
    }

    /// Waits for a place. None is given only after the end of all.
    pub async fn take(&self, length: usize) -> Option<Place> {
        let cost = length.saturating_add(OVERHEAD).min(self.size);
        Arc::clone(&self.free).acquire_many_owned(cost as u32).await.ok()
    }
}

#[cfg(test)]
mod tests {
    use std::{
        pin::pin,
        task::{Context, Waker},
    };

    use super::*;

    #[test]
    fn what_does_not_fit_waits_and_a_giant_waits_for_all() {
        let room = Room::new(4 * OVERHEAD);
        let mut cx = Context::from_waker(Waker::noop());
        let mut take = |length| pin!(room.take(length)).poll(&mut cx);
        let first = take(0);
        assert!(first.is_ready());
        assert!(take(usize::MAX).is_pending());
        drop(first);
        let giant = take(usize::MAX);
        assert!(giant.is_ready());
        assert!(take(0).is_pending());
        drop(giant);
        assert!(take(3 * OVERHEAD).is_ready());
    }
}
