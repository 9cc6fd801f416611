//! The one path of every call, in this order: host alive, pending cap, (the
//! caller has decoded the parameters), privacy, scope, checks, slot, deadline,
//! host function, settle.

use std::{
    any::Any,
    panic::{AssertUnwindSafe, catch_unwind},
    rc::Rc,
    task::Poll,
};

use crate::{
    Cell, ObjectRef, Result, Row, WxError,
    desc::{ApiDesc, SyncReturns},
    entry::{BoxFuture, Entry, Installed, Thunk},
    extract::Cx,
    host::{Inner, Slot, add},
    literal,
    pending::{Caller, Poller, Work},
    turn::drop_guarded,
};

/// Which function a call enters, and as what.
#[derive(Clone, Copy)]
pub(crate) struct Target<'a> {
    pub desc: &'static ApiDesc,
    pub name: &'static str,
    pub installed: Option<&'a Installed>,
    pub this: Option<&'a ObjectRef>,
}

impl Target<'_> {
    /// Whether the function serves the Sync variant alone.
    pub fn serves_twin(&self) -> bool {
        self.installed.is_some_and(|installed| installed.entry.api.twin)
    }

    /// Why there is no function to enter.
    #[cold]
    fn missing(&self) -> WxError {
        // only a task that was refused, or whose call has ended, is an object without any
        let ended = self.this.is_some_and(|this| !this.has_members());
        WxError::fail(if ended { "the task has ended" } else { NOT_HERE })
    }

    /// A failure of the Sync variant that the spec gives a value for: the value
    /// becomes the result.
    #[cold]
    pub fn on_fail(&self, error: WxError, result: &mut Row<'static>) -> Result<()> {
        let listed = self.desc.sync.and_then(|sync| {
            let value = sync.on_fail.iter().find(|(reason, _)| *reason == error.reason())?;
            Some(literal::cell(sync.value_type(self.desc), &value.1))
        });
        result.0.clear();
        result.push(listed.ok_or(error)?);
        Ok(())
    }
}

/// What became of an asynchronous call at once.
pub(crate) enum Started {
    /// It has ended; its result is in the row for it.
    Ready(Result<()>),
    /// It waits at this place, and needs a caller.
    Pending { place: usize, serial: u64 },
}

pub(crate) const CLOSED: &str = "host is closed";
const NOT_HERE: &str = "not implemented by this host";

impl Inner {
    /// A call that ends at once: sync APIs, Sync variants, accessors.
    #[inline]
    pub(crate) fn call_sync(
        self: &Rc<Self>,
        target: Target<'_>,
        row: &mut Row<'_>,
        result: &mut Row<'static>,
    ) -> Result<()> {
        add(&self.counters.dispatched, 1);
        match self.run_sync(target, row, result) {
            Ok(()) => {
                self.succeeded(result.cells());
                Ok(())
            }
            Err(error) => Err(self.failed(target.name, error)),
        }
    }

    /// [`Inner::call_sync`] for a function that [`Slot::is_bare`]; the caller
    /// says that it [`Inner::succeeded`] or [`Inner::failed`].
    #[inline]
    pub(crate) fn call_bare(self: &Rc<Self>, slot: &Slot, result: &mut Row<'static>) -> Result<()> {
        add(&self.counters.dispatched, 1);
        match &slot.main {
            Some(Installed {
                entry: Entry { thunk: Thunk::Plain(enter), .. }, receiver, ..
            }) if self.alive.get() => {
                let receiver = receiver.as_ref();
                let cx = Cx { host: self, desc: slot.desc, receiver, this: None, task: None };
                // a function without parameters takes nothing and puts nothing there
                let mut none = std::mem::ManuallyDrop::new(Row::new());
                catch_unwind(AssertUnwindSafe(|| enter(&cx, &mut none, result)))
                    .unwrap_or_else(|panic| Err(panicked(panic)))
            }
            _ => Err(WxError::fail(CLOSED)),
        }
    }

    #[inline]
    fn run_sync(
        self: &Rc<Self>,
        target: Target<'_>,
        row: &mut Row<'_>,
        result: &mut Row<'static>,
    ) -> Result<()> {
        if !self.alive.get() {
            return Err(WxError::fail(CLOSED));
        }
        let Some(installed) = target.installed else {
            return Err(target.missing());
        };
        let _permit = match installed.gated {
            true => self.gates.pass_now(target.desc, row)?,
            false => None,
        };
        let Thunk::Plain(enter) = installed.entry.thunk else {
            return Err(WxError::fail("this host has no Sync variant of it"));
        };
        let cx = self.cx(target, None);
        catch_unwind(AssertUnwindSafe(|| enter(&cx, row, result)))
            .unwrap_or_else(|panic| Err(panicked(panic)))
    }

    /// The Sync variant: the async result, made into what it returns.
    pub(crate) fn call_twin(
        self: &Rc<Self>,
        target: Target<'_>,
        row: &mut Row<'_>,
        result: &mut Row<'static>,
    ) -> Result<()> {
        let Some(sync) = target.desc.sync else {
            return Err(WxError::fail(NOT_HERE));
        };
        if let Err(error) = self.call_sync(target, row, result) {
            return target.on_fail(error, result);
        }
        match sync.returns {
            SyncReturns::Nothing => result.0.clear(),
            SyncReturns::Field(index) if !target.serves_twin() => {
                if index < result.0.len() {
                    result.0.swap(0, index);
                }
                result.0.truncate(1);
            }
            _ => {}
        }
        Ok(())
    }

    /// A call that may wait. It is settled once: here if it is ready, with the
    /// result appended to the empty row for it, else at its place.
    pub(crate) fn start(
        self: &Rc<Self>,
        target: Target<'_>,
        row: &mut Row<'_>,
        result: &mut Row<'static>,
        task: Option<&ObjectRef>,
    ) -> Started {
        add(&self.counters.dispatched, 1);
        match self.enter(target, row, result, task) {
            Err(error) => Started::Ready(Err(self.failed(target.name, error))),
            Ok(Entered::Ready) => {
                self.succeeded(result.cells());
                Started::Ready(Ok(()))
            }
            Ok(Entered::Future(future)) => self.first_poll(target, future, result, task),
        }
    }

    pub(crate) fn enter(
        self: &Rc<Self>,
        target: Target<'_>,
        row: &mut Row<'_>,
        result: &mut Row<'static>,
        task: Option<&ObjectRef>,
    ) -> Result<Entered> {
        self.admit()?;
        let Some(installed) = target.installed else {
            return Err(target.missing());
        };
        if installed.gated {
            let row = std::mem::take(row).into_owned();
            return Ok(Entered::Future(self.gated(target, installed, row, task)));
        }
        match run(&self.cx(target, task), installed.entry.thunk, row, result)? {
            // the function closed the host: nothing will poll its future
            Entered::Future(future) if !self.alive.get() => {
                drop_guarded(self, future);
                Err(WxError::fail(CLOSED))
            }
            entered => Ok(entered),
        }
    }

    /// Host alive, pending cap.
    pub(crate) fn admit(&self) -> Result<()> {
        if !self.alive.get() {
            return Err(WxError::fail(CLOSED));
        }
        if self.pending.borrow().len() >= self.pending_cap {
            return Err(WxError::fail("too many calls are pending"));
        }
        Ok(())
    }

    /// The slow path: gates that may wait, then the function.
    fn gated(
        self: &Rc<Self>,
        target: Target<'_>,
        installed: &Installed,
        mut row: Row<'static>,
        task: Option<&ObjectRef>,
    ) -> BoxFuture {
        let (host, desc) = (Rc::downgrade(self), target.desc);
        let (installed, this, task) = (installed.clone(), target.this.cloned(), task.cloned());
        Box::pin(async move {
            let Some(host) = host.upgrade() else {
                return Err(WxError::fail(CLOSED));
            };
            let _permit = host.gates.pass(desc, &row).await?;
            let cx = Cx {
                host: &host,
                desc,
                receiver: installed.receiver.as_ref(),
                this: this.as_ref(),
                task: task.as_ref(),
            };
            let mut result = Row::new();
            match run(&cx, installed.entry.thunk, &mut row, &mut result)? {
                Entered::Ready => Ok(result),
                Entered::Future(future) => {
                    Deadline { host: Rc::clone(&host), started: false, future }.await
                }
            }
        })
    }

    fn first_poll(
        self: &Rc<Self>,
        target: Target<'_>,
        future: BoxFuture,
        result: &mut Row<'static>,
        task: Option<&ObjectRef>,
    ) -> Started {
        let work =
            Work::Call { api: target.desc, name: target.name, caller: None, task: task.cloned() };
        let inserted = self.pending.borrow_mut().insert(work, Poller::Away, &self.signal);
        let (place, serial, waker) = inserted;
        if let Some(task) = task {
            task.set_call(Some((place, serial)));
        }
        if !target.installed.is_some_and(|installed| installed.gated) {
            self.pending.borrow_mut().arm(place, serial);
        }
        let polled = self.poll_call(place, serial, future, &waker);
        let waits =
            polled.is_pending() && self.pending.borrow_mut().get_mut(place, serial).is_some();
        if waits {
            return Started::Pending { place, serial };
        }
        let removed = self.pending.borrow_mut().remove(place, serial);
        if let Some(task) = task {
            task.set_call(None);
        }
        let outcome = match polled {
            Poll::Ready(outcome) if removed.is_some() => self.finish(target.name, outcome),
            _ => self.ended_early(target.name, serial),
        };
        Started::Ready(outcome.map(|row| *result = row))
    }

    /// How a call ended that was aborted, or whose host was closed, while it
    /// was polled for the first time: it is counted already.
    fn ended_early(&self, name: &'static str, serial: u64) -> Result<Row<'static>> {
        let mut early = self.early.borrow_mut();
        match early.iter().position(|(other, _)| *other == serial) {
            Some(at) => early.swap_remove(at).1,
            None => Err(WxError::fail(CLOSED).stamp(name)),
        }
    }

    /// Ties host objects in a result to this host.
    #[inline]
    pub(crate) fn adopt(self: &Rc<Self>, cells: &[Cell<'_>]) {
        if !cells.iter().all(Cell::is_plain) {
            self.adopt_nested(cells);
        }
    }

    fn adopt_nested(self: &Rc<Self>, cells: &[Cell<'_>]) {
        for cell in cells {
            match cell {
                Cell::Handle(object) => object.adopt(self),
                Cell::Record(cells) | Cell::List(cells) => self.adopt(cells),
                Cell::Union(_, cell) => self.adopt(std::slice::from_ref(cell)),
                Cell::Map(entries) => {
                    entries.iter().for_each(|(_, cell)| self.adopt(std::slice::from_ref(cell)));
                }
                _ => {}
            }
        }
    }

    /// Says who is told when the call at this place ends.
    pub(crate) fn set_caller(&self, place: usize, serial: u64, caller: Caller) {
        let mut pending = self.pending.borrow_mut();
        if let Some(found) = pending.get_mut(place, serial)
            && let Work::Call { caller: slot, .. } = &mut found.work
        {
            *slot = Some(caller);
        }
    }

    fn cx<'a>(self: &'a Rc<Self>, target: Target<'a>, task: Option<&'a ObjectRef>) -> Cx<'a> {
        Cx {
            host: self,
            desc: target.desc,
            receiver: target.installed.and_then(|installed| installed.receiver.as_ref()),
            this: target.this,
            task,
        }
    }
}

pub(crate) enum Entered {
    /// It has ended; its result is in the row for it.
    Ready,
    Future(BoxFuture),
}

fn run(cx: &Cx<'_>, thunk: Thunk, row: &mut Row<'_>, result: &mut Row<'static>) -> Result<Entered> {
    let entered = catch_unwind(AssertUnwindSafe(|| match thunk {
        Thunk::Plain(enter) => enter(cx, row, result).map(|()| Entered::Ready),
        Thunk::Async(enter) => enter(cx, row).map(Entered::Future),
        Thunk::Source(_) => Err(WxError::internal("an event source cannot be called")),
    }));
    entered.unwrap_or_else(|panic| Err(panicked(panic)))
}

/// Starts the deadline when a gated call has passed its gates.
struct Deadline {
    host: Rc<Inner>,
    started: bool,
    future: BoxFuture,
}

impl Future for Deadline {
    type Output = Result<Row<'static>>;
    fn poll(
        mut self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> Poll<Self::Output> {
        let polled = self.future.as_mut().poll(cx);
        if polled.is_pending() && !self.started {
            self.started = true;
            if let Some((place, serial)) = self.host.polling.get() {
                self.host.pending.borrow_mut().arm(place, serial);
                self.host.signal.poke();
            }
        }
        polled
    }
}

/// A panic as an error: `internal error` for the caller, the text for the log.
pub(crate) fn panicked(panic: Box<dyn Any + Send>) -> WxError {
    let text = panic
        .downcast_ref::<&str>()
        .map(|text| String::from(*text))
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| String::from("a panic without text"));
    // the payload's own Drop may panic as well; then there is nothing left to say
    let _ = catch_unwind(AssertUnwindSafe(|| drop(panic)));
    WxError::internal(format!("panicked: {text}"))
}
