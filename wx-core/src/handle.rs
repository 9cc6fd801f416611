//! The host's door for other threads: wakers and events come in here.

use std::{
    collections::VecDeque,
    fmt,
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    task::Wake,
    time::{Duration, Instant},
};

use crate::{
    Api, Result, Row, WxError,
    desc::ApiDesc,
    events::{EventKey, Queue},
};

/// An event payload on its way to the host's thread.
pub(crate) type SentRow = Box<dyn FnOnce() -> Row<'static> + Send>;

/// What other threads left for the host.
pub(crate) struct Signal {
    inbox: Mutex<Inbox>,
    arrived: Condvar,
    notify: Option<Box<dyn Fn() + Send + Sync>>,
}

#[derive(Default)]
struct Inbox {
    woken: Vec<usize>,
    events: Queue<SentRow>,
    poked: bool,
    closed: bool,
}

impl Signal {
    pub fn new(notify: Option<Box<dyn Fn() + Send + Sync>>) -> Self {
        Signal { inbox: Mutex::default(), arrived: Condvar::new(), notify }
    }

    fn inbox(&self) -> MutexGuard<'_, Inbox> {
        // nothing is left half done while the lock is held
        self.inbox.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Leaves something, then tells the host outside the lock.
    fn leave<T>(&self, what: impl FnOnce(&mut Inbox) -> T) -> T {
        let left = what(&mut self.inbox());
        self.arrived.notify_all();
        if let Some(notify) = &self.notify {
            notify();
        }
        left
    }

    pub fn poke(&self) {
        self.leave(|inbox| inbox.poked = true);
    }

    pub fn take_woken(&self, into: &mut Vec<usize>) {
        let mut inbox = self.inbox();
        inbox.poked = false;
        into.append(&mut inbox.woken);
    }

    pub fn has_woken(&self) -> bool {
        !self.inbox().woken.is_empty()
    }

    pub fn take_events(&self) -> VecDeque<(EventKey, &'static ApiDesc, SentRow)> {
        self.inbox().events.take()
    }

    pub fn dropped(&self) -> u64 {
        self.inbox().events.dropped()
    }

    pub fn close(&self) {
        let mut inbox = self.inbox();
        inbox.closed = true;
        inbox.woken = Vec::new();
        let events = inbox.events.take();
        drop(inbox);
        drop(events);
    }

    /// Blocks the thread until something is left or the deadline passes.
    pub fn wait(&self, deadline: Option<Instant>) {
        let mut inbox = self.inbox();
        while !inbox.poked && inbox.woken.is_empty() && inbox.events.is_empty() {
            let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
            if left == Some(Duration::ZERO) {
                return;
            }
            inbox = match left {
                None => self.arrived.wait(inbox).unwrap_or_else(PoisonError::into_inner),
                Some(left) => {
                    self.arrived.wait_timeout(inbox, left).unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
        inbox.poked = false;
    }
}

/// Wakes the pending call at one place. Places are used again, so a late wake
/// may poll another call once too often, which does no harm.
pub(crate) struct PlaceWaker {
    pub place: AtomicUsize,
    pub queued: AtomicBool,
    pub signal: Arc<Signal>,
}

impl Wake for PlaceWaker {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }
    fn wake_by_ref(self: &Arc<Self>) {
        if !self.queued.swap(true, Ordering::AcqRel) {
            let place = self.place.load(Ordering::Relaxed);
            self.signal.leave(|inbox| {
                if !inbox.closed {
                    inbox.woken.push(place);
                }
            });
        }
    }
}

/// A handle to a host for any thread: emits events and wakes the host.
#[derive(Clone)]
pub struct HostHandle {
    signal: Arc<Signal>,
    events: Arc<[(&'static ApiDesc, EventKey)]>,
}

impl HostHandle {
    pub(crate) fn new(signal: Arc<Signal>, events: Vec<(&'static ApiDesc, EventKey)>) -> Self {
        HostHandle { signal, events: events.into() }
    }

    /// Emits an event of the host, at its next turn. The queue policy of the
    /// event holds here too: a slow host drops events and never grows.
    pub fn emit<E: Api>(&self, payload: E::Output) -> Result<()>
    where
        E::Output: Send,
    {
        let desc = E::API.desc();
        let Some((_, key)) = self.events.iter().find(|(known, _)| std::ptr::eq(*known, desc))
        else {
            return Err(WxError::fail(format!("{} is no event of this host", desc.name)));
        };
        let row: SentRow = Box::new(move || E::into_row(payload));
        self.signal.leave(|inbox| match inbox.closed {
            true => Err(WxError::fail("host is closed")),
            false => inbox.events.push(*key, desc, row),
        })
    }

    /// Makes the host take a turn.
    pub fn wake(&self) {
        self.signal.poke();
    }
}

impl fmt::Debug for HostHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HostHandle")
    }
}
