//! What the sensors read at this moment.

use std::{
    cell::Cell,
    rc::Rc,
    time::{Duration, Instant},
};

use super::timeline::{Timeline, Track};

/// The timeline of a device and its clock. Clones share them.
#[derive(Clone)]
pub(super) struct Source(Rc<Inner>);

struct Inner {
    timeline: Timeline,
    clock: Rc<dyn Fn() -> Instant>,
    began: Cell<Option<Instant>>,
}

impl Source {
    pub fn new(timeline: Timeline, clock: Rc<dyn Fn() -> Instant>) -> Self {
        Source(Rc::new(Inner { timeline, clock, began: Cell::new(None) }))
    }

    /// Begins the time, if it has not begun.
    pub fn begin(&self) {
        self.passed();
    }

    /// What one sensor reads now; `None` if the file says nothing of it.
    pub fn now<T: Clone>(&self, track: impl Fn(&Timeline) -> &Track<T>) -> Option<T> {
        let timeline = &self.0.timeline;
        track(timeline).at(timeline.place(self.passed())).cloned()
    }

    fn passed(&self) -> Duration {
        let now = (self.0.clock)();
        let began = self.0.began.get().unwrap_or(now);
        self.0.began.set(Some(began));
        now.saturating_duration_since(began)
    }
}
