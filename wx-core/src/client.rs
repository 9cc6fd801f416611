//! The caller's side of a host in Rust: what generated clients are made of.

use std::{
    cell::RefCell,
    collections::VecDeque,
    fmt,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll, Waker},
};

use futures_core::Stream;

use crate::{
    Api, ApiRef, ObjectRef, ObjectType, Record, Result, Table, WxError,
    call::{ApiFuture, Call, Running, Waiting},
    desc::Kind,
    dispatch::{Started, Target},
    entry::Installed,
    events::{Listener, source_of},
    host::Inner,
    pending::{Caller, Poller, Work},
};

/// Calls the functions of a host, or the methods of one host object.
#[derive(Clone)]
pub struct Client {
    inner: Option<Rc<Inner>>,
    this: Option<ObjectRef>,
}

impl Client {
    pub(crate) fn host(inner: Rc<Inner>) -> Self {
        Client { inner: Some(inner), this: None }
    }

    /// The methods of one object.
    pub fn object(object: ObjectRef) -> Self {
        Client { inner: object.host(), this: Some(object) }
    }

    /// The object whose methods these are.
    ///
    /// # Panics
    /// If the client is not one of an object; generated handles always are.
    pub fn this(&self) -> &ObjectRef {
        match &self.this {
            Some(this) => this,
            None => unreachable!("generated handles are made of an object"),
        }
    }

    fn enter<R>(
        &self,
        api: ApiRef,
        run: impl FnOnce(&Rc<Inner>, Target<'_>) -> Result<R>,
    ) -> Result<R> {
        let entered = self.resolve(api, run);
        entered.map_err(|error| error.stamp(api.name()))
    }

    fn resolve<R>(
        &self,
        api: ApiRef,
        run: impl FnOnce(&Rc<Inner>, Target<'_>) -> Result<R>,
    ) -> Result<R> {
        let late;
        let inner = match (&self.inner, &self.this) {
            (Some(inner), _) => inner,
            (None, Some(this)) => {
                late = this.host();
                late.as_ref().ok_or_else(|| WxError::fail("the object is in no host yet"))?
            }
            (None, None) => return Err(WxError::fail("host is closed")),
        };
        let (desc, name) = (api.desc(), api.name());
        match api.table {
            Table::Family(family) => {
                let slot =
                    inner.family_base(family).map(|base| &inner.slots[base + api.index as usize]);
                let installed = slot.and_then(|slot| match api.twin {
                    true => slot.twin.as_ref(),
                    false => slot.main.as_ref(),
                });
                run(inner, Target { desc, name, installed, this: None })
            }
            Table::Object(table) => {
                let this = self.this.as_ref().filter(|this| std::ptr::eq(this.desc(), table));
                let Some(this) = this else {
                    return Err(WxError::fail("wrong object"));
                };
                if desc.is_abort() {
                    this.abort();
                }
                let installed: Option<Installed> = this.member(api.index as usize, api.twin);
                run(inner, Target { desc, name, installed: installed.as_ref(), this: Some(this) })
            }
        }
    }

    /// Calls a sync API, a Sync variant or an accessor.
    pub fn sync<A: Api>(&self, options: A::Options) -> Result<A::Output> {
        self.enter(A::API, |inner, target| {
            let (mut row, mut result) = (options.into_row(), crate::Row::new());
            if A::API.twin {
                inner.call_twin(target, &mut row, &mut result)?;
                return Ok(A::from_row(result));
            }
            if target.installed.is_none() && target.desc.is_abort() {
                return Ok(A::from_row(crate::Row::new()));
            }
            inner.call_sync(target, &mut row, &mut result)?;
            Ok(A::from_row(result))
        })
    }

    /// Calls an async API with callbacks.
    pub fn call<A: Api>(&self, call: impl Into<Call<A>>) {
        self.start_call::<A>(call.into(), None);
    }

    /// Calls a task API with callbacks; returns its task.
    pub fn task<A: Api, O: ObjectType>(&self, call: impl Into<Call<A>>) -> O {
        let object = ObjectRef::bare(O::OBJECT);
        self.start_call::<A>(call.into(), Some(&object));
        O::from_ref(object)
    }

    fn start_call<A: Api>(&self, call: Call<A>, task: Option<&ObjectRef>) {
        let (options, settle) = call.split();
        let mut settle = Some(settle);
        let entered = self.enter(A::API, |inner, target| {
            if let Some(task) = task {
                task.adopt(inner);
            }
            let Some(settle) = settle.take() else {
                return Ok(());
            };
            let (mut row, mut result) = (options.into_row(), crate::Row::new());
            match inner.start(target, &mut row, &mut result, task) {
                // without a host there is no turn to wait for
                Started::Ready(outcome) if !inner.alive.get() => settle(outcome.map(|()| result)),
                Started::Ready(outcome) => {
                    let job = move || settle(outcome.map(|()| result));
                    inner.jobs.borrow_mut().push_back(Box::new(job));
                    inner.signal.poke();
                }
                Started::Pending { place, serial } => {
                    inner.set_caller(place, serial, Caller::Rust(settle));
                }
            }
            Ok(())
        });
        if let (Err(error), Some(settle)) = (entered, settle) {
            settle(Err(error));
        }
    }

    /// Calls an async API as a future.
    pub fn future<A: Api>(&self, options: A::Options) -> ApiFuture<A> {
        let mut task = None;
        let entered = self.enter(A::API, |inner, target| {
            task = target.desc.task.filter(|_| target.desc.kind == Kind::Task).map(|object| {
                let task = ObjectRef::bare(object);
                task.adopt(inner);
                task
            });
            Ok(start_future(inner, target, options.into_row(), task.clone()))
        });
        entered.unwrap_or_else(|error| ApiFuture::ready(Err(error), task))
    }

    /// Adds a listener. It is called at the host's turns with each event.
    pub fn on<E: Api>(&self, listener: impl Fn(&E::Output) + 'static) -> Listener<E> {
        let added = self.resolve(E::API, |inner, target| {
            let object = target.this.map(|this| (this, target.installed));
            let Some(source) = source_of::<E>(inner, object) else {
                return Ok(0);
            };
            let call = move |row: &crate::Row<'static>| listener(&E::from_row(row.clone()));
            Ok(inner.on_rust(&source, Rc::new(call)))
        });
        Listener::new(added.unwrap_or_default())
    }

    /// Takes one listener off, or all listeners of Rust.
    pub fn off<E: Api>(&self, which: Option<Listener<E>>) {
        let removed = self.resolve(E::API, |inner, target| {
            let object = target.this.map(|this| (this, target.installed));
            if let Some(source) = source_of::<E>(inner, object) {
                inner.off_rust(source.key, which.map(|listener| listener.id()));
            }
            Ok(())
        });
        // a host that is gone has no listeners
        drop(removed);
    }

    /// The events as a stream, from now on.
    pub fn stream<E: Api>(&self) -> EventStream<E> {
        let shared = Rc::new(Shared::<E::Output>::default());
        let sink = Rc::clone(&shared);
        let row_sink = move |row: &crate::Row<'static>| sink.push(E::from_row(row.clone()));
        let added = self.resolve(E::API, |inner, target| {
            let object = target.this.map(|this| (this, target.installed));
            let Some(source) = source_of::<E>(inner, object) else {
                return Ok(0);
            };
            Ok(inner.on_rust(&source, Rc::new(row_sink)))
        });
        let listener = Listener::new(added.unwrap_or_default());
        EventStream { shared, _guard: listener.scoped(self) }
    }

    /// Emits an event of the host, or of this object, at the next turn.
    pub fn emit<E: Api>(&self, payload: E::Output) -> Result<()> {
        self.enter(E::API, |inner, target| {
            let object = target.this.map(|this| (this, target.installed));
            match source_of::<E>(inner, object) {
                Some(source) => {
                    let row = E::into_row(payload);
                    inner.adopt(row.cells());
                    inner.emit(source.key, source.desc, row)
                }
                None => Err(WxError::fail("no event of this host")),
            }
        })
    }

    /// Whether the host implements what `schema` names.
    pub fn can_i_use(&self, schema: &str) -> bool {
        self.inner.as_ref().is_some_and(|inner| crate::can_i_use::answer(inner, schema))
    }

    /// What the host has counted, also after its end.
    pub fn counts(&self) -> crate::Counts {
        self.inner.as_ref().map(|inner| inner.counts()).unwrap_or_default()
    }

    /// Reports what a script did wrong, where a host function learns of it.
    pub fn fault(&self, fault: crate::Fault) {
        if let Some(inner) = &self.inner {
            inner.fault(fault);
        }
    }

    /// Whether anybody listens to an event.
    pub fn has_listeners<E: Api>(&self) -> bool {
        let found = self.resolve(E::API, |inner, target| {
            let object = target.this.map(|this| (this, target.installed));
            let source = source_of::<E>(inner, object);
            Ok(source.is_some_and(|source| inner.events.listened(source.key)))
        });
        found.unwrap_or_default()
    }
}

fn start_future<A: Api>(
    inner: &Rc<Inner>,
    target: Target<'_>,
    mut row: crate::Row<'static>,
    task: Option<ObjectRef>,
) -> ApiFuture<A> {
    use crate::dispatch::Entered;
    crate::host::add(&inner.counters.dispatched, 1);
    let mut result = crate::Row::new();
    let future = match inner.enter(target, &mut row, &mut result, task.as_ref()) {
        Err(error) => return ApiFuture::ready(inner.finish(target.name, Err(error)), task),
        Ok(Entered::Ready) => {
            return ApiFuture::ready(inner.finish(target.name, Ok(result)), task);
        }
        Ok(Entered::Future(future)) => future,
    };
    let waiting = Rc::new(Waiting::default());
    let work = Work::Call {
        api: target.desc,
        name: target.name,
        caller: Some(Caller::Future(Rc::clone(&waiting))),
        task: task.clone(),
    };
    let mut pending = inner.pending.borrow_mut();
    let (place, serial, _) = pending.insert(work, Poller::Away, &inner.signal);
    if !target.installed.is_some_and(|installed| installed.gated) {
        pending.arm(place, serial);
    }
    drop(pending);
    if let Some(task) = &task {
        task.set_call(Some((place, serial)));
    }
    let running = Running {
        inner: Rc::clone(inner),
        place,
        serial,
        name: target.name,
        future: Some(future),
        waiting,
    };
    ApiFuture::waiting(running, task)
}

impl AsRef<Client> for Client {
    fn as_ref(&self) -> &Client {
        self
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.this {
            Some(this) => write!(f, "Client({this:?})"),
            None => f.write_str("Client"),
        }
    }
}

impl<E: Api> Listener<E> {
    /// Ties the listener to a guard: it is taken off when the guard is dropped.
    pub fn scoped(self, client: impl AsRef<Client>) -> ScopedListener<E> {
        ScopedListener { client: client.as_ref().clone(), listener: self }
    }
}

/// A listener that is taken off when this is dropped.
#[derive(Debug)]
#[must_use = "dropping the guard takes the listener off"]
pub struct ScopedListener<E: Api> {
    client: Client,
    listener: Listener<E>,
}

impl<E: Api> Drop for ScopedListener<E> {
    fn drop(&mut self) {
        self.client.off(Some(self.listener));
    }
}

struct Shared<T> {
    waiting: RefCell<VecDeque<T>>,
    waker: RefCell<Option<Waker>>,
}

impl<T> Default for Shared<T> {
    fn default() -> Self {
        Shared { waiting: RefCell::default(), waker: RefCell::default() }
    }
}

impl<T> Shared<T> {
    fn push(&self, item: T) {
        let mut waiting = self.waiting.borrow_mut();
        if waiting.len() == crate::desc::QUEUE {
            waiting.pop_front();
        }
        waiting.push_back(item);
        drop(waiting);
        let waker = self.waker.borrow_mut().take();
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

/// The events of one kind as a stream. At most 256 wait to be read; then the
/// oldest goes. Dropping it takes the listener off.
#[derive(Debug)]
pub struct EventStream<E: Api> {
    shared: Rc<Shared<E::Output>>,
    /// Takes the listener off when the stream is dropped.
    _guard: ScopedListener<E>,
}

impl<T> fmt::Debug for Shared<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shared")
    }
}

impl<E: Api> Stream for EventStream<E> {
    type Item = E::Output;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<E::Output>> {
        let item = self.shared.waiting.borrow_mut().pop_front();
        if item.is_none() {
            *self.shared.waker.borrow_mut() = Some(cx.waker().clone());
        }
        item.map_or(Poll::Pending, |item| Poll::Ready(Some(item)))
    }
}
