//! Events: who listens, what waits for delivery, and the sources that run
//! while somebody listens.

use std::{
    any::Any,
    cell::{Cell as Flag, RefCell},
    collections::VecDeque,
    marker::PhantomData,
    panic::{AssertUnwindSafe, catch_unwind},
    rc::Rc,
};

use rustc_hash::FxHashMap;

use crate::{
    Api, ObjectRef, Result, Row, WxError,
    desc::{ApiDesc, QueuePolicy},
    entry::{Installed, Thunk},
    extract::Cx,
    host::{Inner, add},
    object::ObjectInner,
};

/// Which event: of the host, or of one object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct EventKey {
    /// 0 for the host.
    pub object: u64,
    pub index: usize,
}

impl EventKey {
    pub fn host(index: usize) -> Self {
        EventKey { object: 0, index }
    }
}

/// Events that wait for the next turn, bounded by the policy of each.
pub(crate) struct Queue<T> {
    waiting: VecDeque<(EventKey, &'static ApiDesc, T)>,
    counts: FxHashMap<EventKey, usize>,
    dropped: u64,
}

impl<T> Default for Queue<T> {
    fn default() -> Self {
        Queue { waiting: VecDeque::new(), counts: FxHashMap::default(), dropped: 0 }
    }
}

impl<T> Queue<T> {
    pub fn push(&mut self, key: EventKey, desc: &'static ApiDesc, payload: T) -> Result<()> {
        let policy = desc.event.map_or(QueuePolicy::DropOldest(crate::desc::QUEUE), |e| e.queue);
        let count = self.counts.entry(key).or_default();
        let cap = match policy {
            QueuePolicy::DropOldest(cap) => cap,
            QueuePolicy::Latest => 1,
            QueuePolicy::Error(cap) if *count >= cap => {
                return Err(WxError::fail(format!("{}: the event queue is full", desc.name)));
            }
            QueuePolicy::Error(cap) => cap,
        };
        if *count >= cap.max(1) {
            if let Some(oldest) = self.waiting.iter().position(|(other, ..)| *other == key) {
                self.waiting.remove(oldest);
            }
            self.dropped += 1;
        } else {
            *count += 1;
        }
        self.waiting.push_back((key, desc, payload));
        Ok(())
    }

    pub fn take(&mut self) -> VecDeque<(EventKey, &'static ApiDesc, T)> {
        self.counts.clear();
        std::mem::take(&mut self.waiting)
    }

    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    pub fn dropped(&self) -> u64 {
        self.dropped
    }
}

#[derive(Clone)]
struct RustListener {
    id: u64,
    call: Rc<dyn Fn(&Row<'static>)>,
    on: Rc<Flag<bool>>,
}

#[derive(Default)]
struct EventState {
    /// All listeners, of scripts and of Rust.
    count: usize,
    rust: Rc<Vec<RustListener>>,
    /// The place of the running source among the pending.
    source: Option<(usize, u64)>,
}

#[derive(Default)]
pub(crate) struct Events {
    states: RefCell<FxHashMap<EventKey, EventState>>,
    pub outbox: RefCell<Queue<Row<'static>>>,
    next_id: Flag<u64>,
}

/// A listener of Rust: a plain id. Taking off one that is gone, or that is of
/// another client, does nothing.
pub struct Listener<E> {
    id: u64,
    event: PhantomData<fn(E)>,
}

impl<E> Listener<E> {
    pub(crate) fn id(&self) -> u64 {
        self.id
    }
    pub(crate) fn new(id: u64) -> Self {
        Listener { id, event: PhantomData }
    }
}

impl<E> Clone for Listener<E> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<E> Copy for Listener<E> {}

impl<E> std::fmt::Debug for Listener<E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Listener").field(&self.id).finish()
    }
}

/// Where an event can come from: the function that makes its source.
pub(crate) struct EventSource<'a> {
    pub key: EventKey,
    pub desc: &'static ApiDesc,
    pub installed: Option<&'a Installed>,
    pub this: Option<&'a ObjectRef>,
}

impl Inner {
    /// Counts a listener and starts the event's source with the first one.
    pub(crate) fn listener_added(self: &Rc<Self>, source: &EventSource<'_>) {
        add(&self.counters.listeners, 1);
        let first = {
            let mut states = self.events.states.borrow_mut();
            let state = states.entry(source.key).or_default();
            state.count += 1;
            state.count == 1
        };
        if first {
            self.start_source(source);
        }
    }

    fn start_source(self: &Rc<Self>, source: &EventSource<'_>) {
        let Some(installed) = source.installed else {
            return;
        };
        let Thunk::Source(start) = installed.entry.thunk else {
            return;
        };
        let cx = Cx {
            host: self,
            desc: source.desc,
            receiver: installed.receiver.as_ref(),
            this: source.this,
            task: None,
        };
        let started = catch_unwind(AssertUnwindSafe(|| start(&cx)));
        match started.unwrap_or_else(|panic| Err(crate::dispatch::panicked(panic))) {
            Ok(stream) => {
                let place = self.watch(source.key, source.desc, stream);
                let mut states = self.events.states.borrow_mut();
                states.entry(source.key).or_default().source = Some(place);
            }
            Err(error) => {
                (self.log)(&format!("{}: the source did not start: {error}", source.desc.name));
                self.log_source(&error);
            }
        }
    }

    /// Counts listeners off and drops the source after the last one.
    pub(crate) fn listeners_removed(self: &Rc<Self>, key: EventKey, count: usize) {
        if count == 0 {
            return;
        }
        let listeners = &self.counters.listeners;
        listeners.set(listeners.get().saturating_sub(count));
        let source = {
            let mut states = self.events.states.borrow_mut();
            let Some(state) = states.get_mut(&key) else {
                return;
            };
            state.count = state.count.saturating_sub(count);
            if state.count > 0 {
                return;
            }
            states.remove(&key).and_then(|state| state.source)
        };
        if let Some((place, serial)) = source {
            self.unwatch(place, serial);
        }
    }

    pub(crate) fn on_rust(
        self: &Rc<Self>,
        source: &EventSource<'_>,
        call: Rc<dyn Fn(&Row<'static>)>,
    ) -> u64 {
        let id = self.events.next_id.get() + 1;
        self.events.next_id.set(id);
        {
            let mut states = self.events.states.borrow_mut();
            let state = states.entry(source.key).or_default();
            let listener = RustListener { id, call, on: Rc::new(Flag::new(true)) };
            Rc::make_mut(&mut state.rust).push(listener);
        }
        self.listener_added(source);
        // after the new one is there, so that the source goes on
        if source.desc.event.is_some_and(|event| event.single) {
            self.take_off_rust(source.key, |other| other != id);
        }
        id
    }

    /// Takes off one listener of Rust, or all of them.
    pub(crate) fn off_rust(self: &Rc<Self>, key: EventKey, which: Option<u64>) {
        self.take_off_rust(key, |id| which.is_none_or(|which| which == id));
    }

    fn take_off_rust(self: &Rc<Self>, key: EventKey, which: impl Fn(u64) -> bool) {
        let removed: Vec<RustListener> = {
            let mut states = self.events.states.borrow_mut();
            let Some(state) = states.get_mut(&key) else {
                return;
            };
            let rust = Rc::make_mut(&mut state.rust);
            rust.extract_if(.., |listener| which(listener.id)).collect()
        };
        removed.iter().for_each(|listener| listener.on.set(false));
        self.listeners_removed(key, removed.len());
    }

    /// Queues an event for the next turn; nothing happens if nobody listens.
    pub(crate) fn emit(
        &self,
        key: EventKey,
        desc: &'static ApiDesc,
        row: Row<'static>,
    ) -> Result<()> {
        if !self.alive.get() {
            return Err(WxError::fail("host is closed"));
        }
        // nobody can listen yet to an object that this very call hands out
        if key.object == 0 && !self.events.states.borrow().contains_key(&key) {
            return Ok(());
        }
        let mut outbox = self.events.outbox.borrow_mut();
        let before = outbox.dropped();
        let pushed = outbox.push(key, desc, row);
        add(&self.counters.dropped_events, outbox.dropped() - before);
        drop(outbox);
        self.signal.poke();
        pushed
    }

    /// Calls every listener of an event, on a snapshot.
    pub(crate) fn deliver(
        self: &Rc<Self>,
        key: EventKey,
        desc: &'static ApiDesc,
        row: &Row<'static>,
    ) {
        let realms = self.realms.borrow().clone();
        for realm in realms {
            realm.deliver(key, desc, row);
        }
        let rust = match self.events.states.borrow().get(&key) {
            Some(state) => Rc::clone(&state.rust),
            None => return,
        };
        for listener in rust.iter().filter(|listener| listener.on.get()) {
            if !listener.on.get() {
                continue;
            }
            let called = catch_unwind(AssertUnwindSafe(|| (listener.call)(row)));
            if let Err(panic) = called {
                self.log_panic(desc.name, panic);
            }
        }
    }

    pub(crate) fn log_panic(&self, api: &str, panic: Box<dyn Any + Send>) {
        let error = crate::dispatch::panicked(panic);
        if let Some(source) = error.get_source() {
            (self.log)(&format!("{api}: {source}"));
        }
    }
}

impl Events {
    /// Whether anybody listens.
    pub fn listened(&self, key: EventKey) -> bool {
        self.states.borrow().get(&key).is_some_and(|state| state.count > 0)
    }

    pub fn clear(&self, inner: &Rc<Inner>) {
        let keys: Vec<EventKey> = self.states.borrow().keys().copied().collect();
        for key in keys {
            let count = self.states.borrow().get(&key).map_or(0, |state| state.count);
            inner.listeners_removed(key, count);
        }
        let waiting = self.outbox.borrow_mut().take();
        drop(waiting);
    }

    /// Drops what is left of an object that is gone.
    pub fn forget(&self, inner: &Rc<Inner>, object: u64) {
        let keys: Vec<EventKey> =
            self.states.borrow().keys().filter(|key| key.object == object).copied().collect();
        for key in keys {
            let count = self.states.borrow().get(&key).map_or(0, |state| state.count);
            inner.listeners_removed(key, count);
        }
    }
}

/// Finds where an event of the spec comes from.
pub(crate) fn source_of<'a, E: Api>(
    inner: &'a Inner,
    object: Option<(&'a ObjectRef, Option<&'a Installed>)>,
) -> Option<EventSource<'a>> {
    let index = E::API.index as usize;
    let desc = E::API.desc();
    match (E::API.table, object) {
        (crate::Table::Family(family), _) => {
            let id = inner.family_base(family)? + index;
            let installed = inner.slots[id].main.as_ref();
            Some(EventSource { key: EventKey::host(id), desc, installed, this: None })
        }
        (crate::Table::Object(table), Some((this, installed)))
            if std::ptr::eq(this.desc(), table) =>
        {
            let key = EventKey { object: this.id(), index };
            Some(EventSource { key, desc, installed, this: Some(this) })
        }
        _ => None,
    }
}

impl Drop for ObjectInner {
    fn drop(&mut self) {
        if let Some(inner) = self.host.borrow().upgrade() {
            let objects = &inner.counters.objects;
            objects.set(objects.get().saturating_sub(1));
            inner.pending.borrow_mut().forgotten.push(self.id);
            inner.signal.poke();
        }
    }
}
