//! The host's turn: the one place where time passes and waiting work goes on.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    rc::Rc,
    task::{Context, Poll, Waker},
    time::Instant,
};

use crate::{
    Cell, Host, ObjectRef, Result, Row, WxError,
    desc::ApiDesc,
    dispatch::{CLOSED, panicked},
    entry::{BoxFuture, BoxStream},
    events::EventKey,
    host::{Inner, add},
    pending::{Caller, Place, Poller, Work},
};

/// What a turn did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Whether anything was done, or is to be done at once; if so, scripts may
    /// have new jobs and another turn is due.
    pub did_work: bool,
    /// When the next turn is due at the latest, if anything waits for time.
    pub next_deadline: Option<Instant>,
    /// Whether a call is pending. Event sources and listeners do not count.
    pub pending: bool,
}

impl Inner {
    pub(crate) fn turn(self: &Rc<Self>, now: Instant) -> Turn {
        let mut did_work = false;

        let mut woken = Vec::new();
        self.signal.take_woken(&mut woken);
        for place in woken {
            did_work |= self.poll_place(place);
        }

        self.pending.borrow_mut().start_deadlines(now);
        loop {
            let due = self.pending.borrow_mut().next_due(now);
            let Some((place, serial)) = due else { break };
            did_work |= self.end(place, serial, WxError::timeout());
        }

        for (key, desc, row) in self.signal.take_events() {
            did_work = true;
            self.deliver(key, desc, &row());
        }
        let events = self.events.outbox.borrow_mut().take();
        for (key, desc, row) in events {
            did_work = true;
            self.deliver(key, desc, &row);
        }

        let jobs = std::mem::take(&mut *self.jobs.borrow_mut());
        for job in jobs {
            did_work = true;
            if let Err(panic) = catch_unwind(AssertUnwindSafe(job)) {
                self.log_panic("callback", panic);
            }
        }

        let forgotten = std::mem::take(&mut self.pending.borrow_mut().forgotten);
        for object in forgotten {
            self.forget_object(object);
        }

        let mut pending = self.pending.borrow_mut();
        let next_deadline = if pending.has_unarmed() { Some(now) } else { pending.next_deadline() };
        drop(pending);
        // what was woken meanwhile is work for one more turn
        did_work |= self.signal.has_woken();
        Turn { did_work, next_deadline, pending: self.calls_pending() }
    }

    /// Lets go of an object's listeners once they have had the events before.
    fn forget_soon(&self, object: &ObjectRef) {
        self.pending.borrow_mut().forgotten.push(object.id());
        self.signal.poke();
    }

    pub(crate) fn forget_object(self: &Rc<Self>, object: u64) {
        let realms = self.realms.borrow().clone();
        realms.iter().for_each(|realm| realm.forget(object));
        self.events.forget(self, object);
    }

    fn calls_pending(&self) -> bool {
        self.counters.dispatched.get() != self.counters.settled.get()
            || !self.jobs.borrow().is_empty()
    }

    /// Polls what is at a place. True if something came of it.
    fn poll_place(self: &Rc<Self>, place: usize) -> bool {
        let (serial, poller, waker) = {
            let mut pending = self.pending.borrow_mut();
            let Some(waker) = pending.rearm(place) else {
                return false;
            };
            let Some(found) = pending.at(place) else {
                return false;
            };
            if let Work::Call { caller: Some(Caller::Future(waiting)), .. } = &found.work {
                let waiting = Rc::clone(waiting);
                drop(pending);
                waiting.wake();
                return true;
            }
            (found.serial, std::mem::replace(&mut found.poller, Poller::Away), waker)
        };
        match poller {
            Poller::Future(future) => match self.poll_call(place, serial, future, &waker) {
                Poll::Ready(outcome) => self.settle_place(place, serial, outcome),
                Poll::Pending => false,
            },
            Poller::Stream(stream) => self.poll_source(place, serial, stream, &waker),
            Poller::Away => false,
        }
    }

    /// Polls a call; if it waits, it goes back to its place.
    pub(crate) fn poll_call(
        self: &Rc<Self>,
        place: usize,
        serial: u64,
        mut future: BoxFuture,
        waker: &Waker,
    ) -> Poll<Result<Row<'static>>> {
        let polled = self.poll_guarded((place, serial), &mut future, waker);
        if polled.is_pending() {
            let mut pending = self.pending.borrow_mut();
            match pending.get_mut(place, serial) {
                Some(found) => found.poller = Poller::Future(future),
                None => {
                    // ended while it was polled; it is dropped outside the borrow
                    drop(pending);
                    drop_guarded(self, future);
                }
            }
        }
        polled
    }

    pub(crate) fn poll_guarded(
        &self,
        place: (usize, u64),
        future: &mut BoxFuture,
        waker: &Waker,
    ) -> Poll<Result<Row<'static>>> {
        let outer = self.polling.replace(Some(place));
        let mut cx = Context::from_waker(waker);
        let polled = catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(&mut cx)))
            .unwrap_or_else(|panic| Poll::Ready(Err(panicked(panic))));
        self.polling.set(outer);
        polled
    }

    fn poll_source(
        self: &Rc<Self>,
        place: usize,
        serial: u64,
        mut stream: BoxStream,
        waker: &Waker,
    ) -> bool {
        let (key, api) = match self.pending.borrow_mut().get_mut(place, serial) {
            Some(Place { work: Work::Source { key, api }, .. }) => (*key, *api),
            _ => return false,
        };
        let mut did_work = false;
        // a source that is always ready must not keep the turn to itself
        for _ in 0..32 {
            match next_guarded(&mut stream, waker) {
                Ok(Poll::Ready(Some(row))) => {
                    did_work = true;
                    if let Err(error) = self.emit(key, api, row) {
                        (self.log)(&error.to_string());
                    }
                }
                Ok(Poll::Ready(None)) => {
                    self.unwatch(place, serial);
                    drop_guarded(self, stream);
                    return did_work;
                }
                Ok(Poll::Pending) => {
                    let mut pending = self.pending.borrow_mut();
                    if let Some(found) = pending.get_mut(place, serial) {
                        found.poller = Poller::Stream(stream);
                    }
                    return did_work;
                }
                Err(error) => {
                    self.log_source(&error);
                    self.unwatch(place, serial);
                    return did_work;
                }
            }
        }
        if let Some(found) = self.pending.borrow_mut().get_mut(place, serial) {
            found.poller = Poller::Stream(stream);
        }
        waker.wake_by_ref();
        true
    }

    /// Runs work of a task from the next turn on, until it ends. It counts as a call, so
    /// it holds the run open.
    pub(crate) fn spawn(
        &self,
        api: &'static ApiDesc,
        task: &ObjectRef,
        future: impl Future<Output = ()> + 'static,
    ) {
        add(&self.counters.dispatched, 1);
        task.work_started();
        let caller = Some(Caller::Task(task.clone()));
        let work = Work::Call { api, name: api.name, caller, task: None };
        let future: BoxFuture = Box::pin(async move {
            future.await;
            Ok(Row::new())
        });
        let mut pending = self.pending.borrow_mut();
        let (.., waker) = pending.insert(work, Poller::Future(future), &self.signal);
        drop(pending);
        waker.wake();
    }

    /// Runs a source from the next turn on.
    pub(crate) fn watch(
        &self,
        key: EventKey,
        api: &'static ApiDesc,
        stream: BoxStream,
    ) -> (usize, u64) {
        let work = Work::Source { key, api };
        let mut pending = self.pending.borrow_mut();
        let (place, serial, waker) = pending.insert(work, Poller::Stream(stream), &self.signal);
        drop(pending);
        waker.wake();
        (place, serial)
    }

    /// Stops a source.
    pub(crate) fn unwatch(&self, place: usize, serial: u64) {
        let removed = self.pending.borrow_mut().remove(place, serial);
        if let Some(place) = removed {
            drop_guarded(self, place);
        }
    }

    /// Ends a pending call from outside: abort, timeout. True if it was there.
    pub(crate) fn end(self: &Rc<Self>, place: usize, serial: u64, error: WxError) -> bool {
        self.settle_place(place, serial, Err(error))
    }

    /// The one place where a pending call is settled.
    pub(crate) fn settle_place(
        self: &Rc<Self>,
        place: usize,
        serial: u64,
        outcome: Result<Row<'static>>,
    ) -> bool {
        let removed = self.pending.borrow_mut().remove(place, serial);
        let Some(Place { work, poller, .. }) = removed else {
            return false;
        };
        drop_guarded(self, poller);
        if let Work::Call { name, caller, task, .. } = work {
            let outcome = self.finish(name, outcome);
            if let Some(task) = task {
                task.set_call(None);
                if !task.lives() {
                    self.forget_soon(&task);
                }
            }
            match caller {
                Some(Caller::Script { realm, ticket }) => realm.settle(ticket, outcome),
                Some(Caller::Rust(callback)) => {
                    self.jobs.borrow_mut().push_back(Box::new(move || callback(outcome)));
                    self.signal.poke();
                }
                Some(Caller::Future(waiting)) => waiting.end(outcome),
                Some(Caller::Task(task)) => {
                    if task.work_ended() {
                        self.forget_soon(&task);
                    }
                }
                None => self.early.borrow_mut().push((serial, outcome)),
            }
        }
        true
    }

    /// Counts a call as ended, names the API in its error, logs the cause.
    pub(crate) fn finish(
        self: &Rc<Self>,
        name: &'static str,
        outcome: Result<Row<'static>>,
    ) -> Result<Row<'static>> {
        match outcome {
            Ok(row) => {
                self.succeeded(row.cells());
                Ok(row)
            }
            Err(error) => Err(self.failed(name, error)),
        }
    }

    /// Counts a call as ended, and ties the objects in its result to this host.
    #[inline]
    pub(crate) fn succeeded(self: &Rc<Self>, cells: &[Cell<'_>]) {
        add(&self.counters.settled, 1);
        self.adopt(cells);
    }

    /// Counts a call as ended, names the API in its error, logs the cause.
    #[cold]
    pub(crate) fn failed(&self, name: &'static str, error: WxError) -> WxError {
        add(&self.counters.settled, 1);
        let error = error.stamp(name);
        self.log_source(&error);
        error
    }

    /// Drops every pending call, without any callback: the host is closed.
    pub(crate) fn drop_pending(&self) {
        let places = self.pending.borrow_mut().take_all();
        self.drop_places(places);
    }

    /// Drops the pending calls of a context that ends, without any callback.
    pub(crate) fn drop_calls_of<R>(&self, realm: *const R) {
        let places = self.pending.borrow_mut().take_if(|place| match &place.work {
            Work::Call { caller: Some(Caller::Script { realm: other, .. }), .. } => {
                std::ptr::addr_eq(Rc::as_ptr(other), realm)
            }
            Work::Call { caller: Some(Caller::Task(task)), .. } => {
                task.realm().is_some_and(|other| std::ptr::addr_eq(other.as_ptr(), realm))
            }
            _ => false,
        });
        self.drop_places(places);
    }

    fn drop_places(&self, places: Vec<Place>) {
        for Place { work, poller, .. } in places {
            drop_guarded(self, poller);
            if let Work::Call { name, caller, task, .. } = work {
                add(&self.counters.settled, 1);
                if let Some(task) = task {
                    task.set_call(None);
                }
                match caller {
                    Some(Caller::Future(waiting)) => {
                        waiting.end(Err(WxError::fail(CLOSED).stamp(name)));
                    }
                    other => drop_guarded(self, other),
                }
            }
        }
    }
}

fn next_guarded(stream: &mut BoxStream, waker: &Waker) -> Result<Poll<Option<Row<'static>>>> {
    let mut cx = Context::from_waker(waker);
    catch_unwind(AssertUnwindSafe(|| Pin::as_mut(stream).poll_next(&mut cx))).map_err(panicked)
}

/// Drops a value of a host function, whose `Drop` may panic.
pub(crate) fn drop_guarded<T>(inner: &Inner, value: T) {
    if let Err(panic) = catch_unwind(AssertUnwindSafe(|| drop(value))) {
        inner.log_panic("drop", panic);
    }
}

/// Runs a future on the host's own thread, with real time, until it is ready.
pub fn block_on<F: Future>(host: &Host, future: F) -> F::Output {
    let mut future = std::pin::pin!(future);
    let woken = std::sync::Arc::new(Woken {
        flag: std::sync::atomic::AtomicBool::new(true),
        signal: std::sync::Arc::clone(&host.0.signal),
    });
    let waker = Waker::from(std::sync::Arc::clone(&woken));
    let mut cx = Context::from_waker(&waker);
    loop {
        if woken.flag.swap(false, std::sync::atomic::Ordering::AcqRel)
            && let Poll::Ready(output) = future.as_mut().poll(&mut cx)
        {
            return output;
        }
        let turn = host.turn(Instant::now());
        if !turn.did_work && !woken.flag.load(std::sync::atomic::Ordering::Acquire) {
            host.0.signal.wait(turn.next_deadline);
        }
    }
}

/// Waits for the host's next turn: lets scripts and other calls go first.
pub async fn next_turn() {
    let mut waited = false;
    std::future::poll_fn(|cx| {
        if std::mem::replace(&mut waited, true) {
            return Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    })
    .await
}

struct Woken {
    flag: std::sync::atomic::AtomicBool,
    signal: std::sync::Arc<crate::handle::Signal>,
}

impl std::task::Wake for Woken {
    fn wake(self: std::sync::Arc<Self>) {
        self.flag.store(true, std::sync::atomic::Ordering::Release);
        self.signal.poke();
    }
}
