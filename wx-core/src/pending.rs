//! Calls that have not ended, and event sources that run: each at a place.

use std::{
    cmp::Reverse,
    collections::BinaryHeap,
    rc::Rc,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    task::Waker,
    time::{Duration, Instant},
};

use crate::{
    ObjectRef,
    call::{Settle, Waiting},
    desc::{ApiDesc, DeadlineRule},
    entry::{BoxFuture, BoxStream},
    events::EventKey,
    handle::{PlaceWaker, Signal},
    realm::Realm,
};

/// Who is told when a call ends.
pub(crate) enum Caller {
    /// A call of a script.
    Script { realm: Rc<dyn Realm>, ticket: usize },
    /// Callbacks of a Rust caller.
    Rust(Settle),
    /// A Rust future, which polls the call itself.
    Future(Rc<Waiting>),
    /// Nobody: it is work of a task that has its own end.
    Task(ObjectRef),
}

pub(crate) enum Work {
    Call {
        api: &'static ApiDesc,
        name: &'static str,
        caller: Option<Caller>,
        task: Option<ObjectRef>,
    },
    Source {
        key: EventKey,
        api: &'static ApiDesc,
    },
}

pub(crate) enum Poller {
    Future(BoxFuture),
    Stream(BoxStream),
    /// Taken out while it is polled, or polled elsewhere.
    Away,
}

pub(crate) struct Place {
    pub serial: u64,
    pub work: Work,
    pub poller: Poller,
}

#[derive(Default)]
pub(crate) struct Pending {
    places: slab::Slab<Place>,
    wakers: Vec<(Arc<PlaceWaker>, Waker)>,
    next_serial: u64,
    /// Calls whose deadline starts at the next turn.
    unarmed: Vec<(usize, u64)>,
    deadlines: BinaryHeap<Reverse<(Instant, usize, u64)>>,
    /// Objects that are gone.
    pub forgotten: Vec<u64>,
}

impl Pending {
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Takes a place; its waker wakes the host's next turn.
    pub fn insert(
        &mut self,
        work: Work,
        poller: Poller,
        signal: &Arc<Signal>,
    ) -> (usize, u64, Waker) {
        self.next_serial += 1;
        let serial = self.next_serial;
        let place = self.places.insert(Place { serial, work, poller });
        while self.wakers.len() <= place {
            let waker = Arc::new(PlaceWaker {
                place: AtomicUsize::new(self.wakers.len()),
                queued: AtomicBool::new(false),
                signal: Arc::clone(signal),
            });
            self.wakers.push((Arc::clone(&waker), Waker::from(waker)));
        }
        (place, serial, self.wakers[place].1.clone())
    }

    /// The waker of a woken place, ready to be woken again.
    pub fn rearm(&self, place: usize) -> Option<Waker> {
        let (shared, waker) = self.wakers.get(place)?;
        shared.queued.store(false, Ordering::Release);
        Some(waker.clone())
    }

    pub fn get_mut(&mut self, place: usize, serial: u64) -> Option<&mut Place> {
        self.places.get_mut(place).filter(|found| found.serial == serial)
    }

    /// Whatever is at a place now.
    pub fn at(&mut self, place: usize) -> Option<&mut Place> {
        self.places.get_mut(place)
    }

    pub fn remove(&mut self, place: usize, serial: u64) -> Option<Place> {
        self.get_mut(place, serial)?;
        Some(self.places.remove(place))
    }

    pub fn take_all(&mut self) -> Vec<Place> {
        self.unarmed.clear();
        self.deadlines.clear();
        self.places.drain().collect()
    }

    /// Takes the places that `which` picks.
    pub fn take_if(&mut self, which: impl Fn(&Place) -> bool) -> Vec<Place> {
        let picked = self.places.iter().filter(|(_, place)| which(place));
        let picked: Vec<usize> = picked.map(|(at, _)| at).collect();
        picked.into_iter().map(|at| self.places.remove(at)).collect()
    }

    /// Starts the deadline of a call with the next turn.
    pub fn arm(&mut self, place: usize, serial: u64) {
        self.unarmed.push((place, serial));
    }

    /// Starts the deadlines that were asked for.
    pub fn start_deadlines(&mut self, now: Instant) {
        for (place, serial) in std::mem::take(&mut self.unarmed) {
            let Some(Place { work: Work::Call { api, .. }, .. }) = self.get_mut(place, serial)
            else {
                continue;
            };
            if let DeadlineRule::Millis(millis) = api.deadline {
                let at = now + Duration::from_millis(millis);
                self.deadlines.push(Reverse((at, place, serial)));
            }
        }
        // entries of ended calls are thrown out before they become the most
        if self.deadlines.len() > 64 + 2 * self.places.len() {
            let places = &self.places;
            self.deadlines.retain(|Reverse((_, place, serial))| {
                places.get(*place).is_some_and(|found| found.serial == *serial)
            });
        }
    }

    /// The next call whose deadline has passed.
    pub fn next_due(&mut self, now: Instant) -> Option<(usize, u64)> {
        while let Some(Reverse((at, place, serial))) = self.deadlines.peek().copied() {
            let lives = self.places.get(place).is_some_and(|found| found.serial == serial);
            if lives && at > now {
                return None;
            }
            self.deadlines.pop();
            if lives {
                return Some((place, serial));
            }
        }
        None
    }

    /// When the next deadline passes.
    pub fn next_deadline(&mut self) -> Option<Instant> {
        while let Some(Reverse((at, place, serial))) = self.deadlines.peek().copied() {
            if self.places.get(place).is_some_and(|found| found.serial == serial) {
                return Some(at);
            }
            self.deadlines.pop();
        }
        None
    }

    pub fn has_unarmed(&self) -> bool {
        !self.unarmed.is_empty()
    }
}
