//! The host: which functions are installed, with which state, and its life.

use std::{
    any::{Any, TypeId},
    cell::{Cell as Flag, RefCell},
    fmt,
    rc::Rc,
    sync::Arc,
    time::Instant,
};

use rustc_hash::FxHashMap;

use crate::{
    Api, Cell, Client, Property, Row, WxError,
    desc::{ApiDesc, Family, FieldDesc, Kind, SyncReturns},
    entry::{Apis, Entry, Installed, Receiver},
    events::{EventKey, Events},
    fault::Fault,
    gates::{Consent, DenyAll, Gates, Privacy},
    handle::{HostHandle, Signal},
    pending::Pending,
    realm::Realm,
    turn::Turn,
};

/// A set of host functions with their state. It belongs to one thread; calls
/// of Rust and of every attached JavaScript context end here.
///
/// Dropping it ends every pending call without a callback, removes all
/// listeners, and makes later calls fail with `host is closed`.
pub struct Host(pub(crate) Rc<Inner>);

/// How many calls may be pending at once, over all APIs.
pub const PENDING_CAP: usize = 1024;

type FaultSink = Box<dyn Fn(&Client, Fault)>;

pub(crate) struct Inner {
    pub alive: Flag<bool>,
    pub families: Vec<Placed>,
    pub slots: Vec<Slot>,
    pub properties: Vec<(&'static FieldDesc, Cell<'static>)>,
    pub state: FxHashMap<TypeId, Rc<dyn Any>>,
    pub gates: Gates,
    pub pending: RefCell<Pending>,
    pub events: Events,
    pub jobs: RefCell<std::collections::VecDeque<Box<dyn FnOnce()>>>,
    pub signal: Arc<Signal>,
    pub realms: RefCell<Vec<Rc<dyn Realm>>>,
    pub counters: Counters,
    pub pending_cap: usize,
    pub on_fault: FaultSink,
    pub log: Box<dyn Fn(&str)>,
    /// Ends of calls that have no caller yet: they are in their first poll.
    pub early: RefCell<Vec<(u64, crate::Result<Row<'static>>)>>,
    /// The place that is polled right now.
    pub polling: Flag<Option<(usize, u64)>>,
}

/// A family with the index of its first API in this host.
pub(crate) struct Placed {
    pub family: &'static Family,
    pub base: usize,
}

/// What the host has for one API of the spec.
pub(crate) struct Slot {
    pub desc: &'static ApiDesc,
    pub main: Option<Installed>,
    pub twin: Option<Installed>,
    /// An event that the host emits itself.
    pub emitted: bool,
    /// Of a family that the global object does not show.
    pub internal: bool,
}

/// What has been counted since the host was built.
#[derive(Debug, Default)]
pub(crate) struct Counters {
    pub dispatched: Flag<u64>,
    pub settled: Flag<u64>,
    pub listeners: Flag<usize>,
    pub callbacks: Flag<usize>,
    pub objects: Flag<usize>,
    pub dropped_events: Flag<u64>,
}

/// A reading of the host's counters. After everything has ended,
/// `dispatched == settled` and the others, but for `dropped_events`, are 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// Calls that entered the dispatch, in every shape.
    pub dispatched: u64,
    /// Calls that have ended.
    pub settled: u64,
    /// Calls and event sources that wait.
    pub pending: usize,
    /// Listeners registered, of scripts and of Rust.
    pub listeners: usize,
    /// Script functions that Rust holds: pending callbacks and `Callback`s.
    pub callbacks: usize,
    /// Host objects alive.
    pub objects: usize,
    /// Events that a queue policy dropped.
    pub dropped_events: u64,
}

pub(crate) fn add<T: Copy + std::ops::Add<Output = T>>(flag: &Flag<T>, n: T) {
    flag.set(flag.get() + n);
}

impl Host {
    /// Starts a host without any function.
    pub fn builder() -> HostBuilder {
        HostBuilder::new()
    }

    /// Does everything that is due: polls what was woken, ends what passed its
    /// deadline, delivers events, runs queued callbacks. Time is only what
    /// `now` says, so a test can make it pass.
    pub fn turn(&self, now: Instant) -> Turn {
        self.0.turn(now)
    }

    /// A handle for other threads: it emits events and wakes the host.
    pub fn handle(&self) -> HostHandle {
        HostHandle::new(Arc::clone(&self.0.signal), self.0.event_keys())
    }

    /// The caller's side, untyped; generated clients (`Wx`) wrap it.
    pub fn client(&self) -> Client {
        Client::host(Rc::clone(&self.0))
    }

    /// Emits an event to every listener, at the next turn. Fails if the
    /// event's queue is full and its policy is to refuse.
    pub fn emit<E: Api>(&self, payload: E::Output) -> Result<(), WxError> {
        self.client().emit::<E>(payload)
    }

    /// Ends the host early, as dropping it does: pending calls end without a
    /// callback, attached contexts let go of all script functions.
    pub fn close(&self) {
        self.0.close();
    }

    /// What has been counted.
    pub fn counts(&self) -> Counts {
        self.0.counts()
    }

    /// Whether this host implements what `schema` names: an API, its
    /// parameters, results and their options, as `wx.canIUse` asks.
    pub fn can_i_use(&self, schema: &str) -> bool {
        crate::can_i_use::answer(&self.0, schema)
    }

    /// Every API of the installed families, but for internal ones, with whether it is implemented:
    /// `(family, name, implemented)`.
    pub fn listing(&self) -> impl Iterator<Item = (&'static str, &'static str, bool)> {
        self.0.families.iter().flat_map(|placed| {
            let slots = &self.0.slots[placed.base..placed.base + placed.family.apis.len()];
            let shown = slots.iter().filter(|slot| !slot.internal);
            shown.map(|slot| (placed.family.name, slot.desc.name, slot.available()))
        })
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.0.close();
    }
}

impl fmt::Debug for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Host").field("counts", &self.counts()).finish_non_exhaustive()
    }
}

impl Slot {
    /// Whether a call has nothing to read and no gate to pass.
    pub fn is_bare(&self) -> bool {
        let plain = |installed: &Installed| installed.entry.thunk.is_sync() && !installed.gated;
        self.desc.params.fields.is_empty() && self.main.as_ref().is_some_and(plain)
    }
    pub fn available(&self) -> bool {
        self.main.is_some() || self.emitted
    }
}

impl Inner {
    pub fn family_base(&self, family: &'static Family) -> Option<usize> {
        self.families.iter().find(|p| std::ptr::eq(p.family, family)).map(|p| p.base)
    }

    pub fn counts(&self) -> Counts {
        let c = &self.counters;
        Counts {
            dispatched: c.dispatched.get(),
            settled: c.settled.get(),
            pending: self.pending.borrow().len(),
            listeners: c.listeners.get(),
            callbacks: c.callbacks.get(),
            objects: c.objects.get(),
            dropped_events: c.dropped_events.get() + self.signal.dropped(),
        }
    }

    /// Reports what a script did wrong, outside of any borrow.
    pub fn fault(self: &Rc<Self>, fault: Fault) {
        (self.on_fault)(&Client::host(Rc::clone(self)), fault);
    }

    /// Writes the cause of an error to the log; `errMsg` never shows it.
    pub fn log_source(&self, error: &WxError) {
        if let Some(source) = error.get_source() {
            (self.log)(&format!("{error}: {source}"));
        }
    }

    pub fn close(self: &Rc<Self>) {
        if !self.alive.replace(false) {
            return;
        }
        let realms = std::mem::take(&mut *self.realms.borrow_mut());
        for realm in realms {
            realm.close();
        }
        self.drop_pending();
        self.events.clear(self);
        self.jobs.borrow_mut().clear();
        self.signal.close();
    }

    fn event_keys(&self) -> Vec<(&'static ApiDesc, EventKey)> {
        let slots = self.slots.iter().enumerate();
        slots
            .filter(|(_, slot)| slot.desc.kind == Kind::Event)
            .map(|(id, slot)| (slot.desc, EventKey::host(id)))
            .collect()
    }
}

/// Collects functions, state and settings; [`HostBuilder::build`] checks them.
pub struct HostBuilder {
    families: Vec<&'static Family>,
    internal: Vec<&'static Family>,
    entries: Vec<(Entry, Receiver)>,
    emitted: Vec<crate::ApiRef>,
    properties: Vec<(&'static FieldDesc, Cell<'static>)>,
    state: FxHashMap<TypeId, Rc<dyn Any>>,
    gates: Gates,
    notify: Option<Box<dyn Fn() + Send + Sync>>,
    pending_cap: usize,
    on_fault: FaultSink,
    log: Box<dyn Fn(&str)>,
}

impl HostBuilder {
    fn new() -> Self {
        HostBuilder {
            families: Vec::new(),
            internal: Vec::new(),
            entries: Vec::new(),
            emitted: Vec::new(),
            properties: Vec::new(),
            state: FxHashMap::default(),
            gates: Gates::new(Rc::new(DenyAll)),
            notify: None,
            pending_cap: PENDING_CAP,
            on_fault: Box::new(|_, fault| eprintln!("{fault}")),
            log: Box::new(|line| eprintln!("{line}")),
        }
    }

    /// Adds a value that functions take as `State<T>`. One value a type.
    pub fn state<T: 'static>(mut self, value: T) -> Self {
        self.state.insert(TypeId::of::<T>(), Rc::new(value));
        self
    }

    /// Installs functions: `apis![get_storage, login]`, or a value whose impl
    /// block carries `#[wx_api]`.
    pub fn apis(mut self, apis: impl Apis) -> Self {
        apis.install(&mut self);
        self
    }

    /// Declares an event that the host emits itself, so that scripts can listen.
    pub fn emits<E: Api>(mut self) -> Self {
        self.emitted.push(E::API);
        self
    }

    /// Sets a property of the global object.
    pub fn property<P: Property>(mut self, value: P) -> Self {
        self.properties.push((P::PROPERTY, value.into_cell()));
        self
    }

    /// Who answers for scopes. Without it every scope is denied.
    pub fn consent(mut self, consent: impl Consent + 'static) -> Self {
        self.gates.consent = Rc::new(consent);
        self
    }

    /// Who answers for private data. Without it private data is denied, whoever
    /// answers for scopes.
    pub fn privacy(mut self, privacy: impl Privacy + 'static) -> Self {
        self.gates.privacy = Rc::new(privacy);
        self
    }

    /// Checks the options of one API before its function runs: a domain list,
    /// a path rule. An error ends the call.
    pub fn check<A: Api>(
        mut self,
        check: impl Fn(&Row<'_>) -> Result<(), WxError> + 'static,
    ) -> Self {
        self.gates.checks.push((A::API.desc(), Rc::new(check)));
        self
    }

    /// Called, from any thread, when the host has something to do.
    pub fn notify(mut self, notify: impl Fn() + Send + Sync + 'static) -> Self {
        self.notify = Some(Box::new(notify));
        self
    }

    /// How many calls may be pending at once ([`PENDING_CAP`] by default).
    pub fn pending_cap(mut self, cap: usize) -> Self {
        self.pending_cap = cap;
        self
    }

    /// What happens to exceptions that callbacks and listeners throw, and to
    /// rejections that nobody handles. By default they go to stderr.
    pub fn on_fault(mut self, sink: impl Fn(&Client, Fault) + 'static) -> Self {
        self.on_fault = Box::new(sink);
        self
    }

    /// Where the causes of internal errors are logged. By default to stderr.
    pub fn log(mut self, log: impl Fn(&str) + 'static) -> Self {
        self.log = Box::new(log);
        self
    }

    pub(crate) fn add(&mut self, entry: Entry, receiver: Receiver) {
        self.entries.push((entry, receiver));
    }

    /// Checks and builds. All mistakes are reported, not the first.
    pub fn build(self) -> Result<Host, BuildError> {
        let mut problems = Vec::new();
        let mut families: Vec<Placed> = Vec::new();
        let mut slots: Vec<Slot> = Vec::new();
        let mut place = |family: &'static Family, slots: &mut Vec<Slot>| -> usize {
            if let Some(placed) = families.iter().find(|p| std::ptr::eq(p.family, family)) {
                return placed.base;
            }
            let base = slots.len();
            families.push(Placed { family, base });
            slots.extend(family.apis.iter().map(|desc| Slot {
                desc,
                main: None,
                twin: None,
                emitted: false,
                internal: self.internal.iter().any(|hidden| std::ptr::eq(*hidden, family)),
            }));
            base
        };
        for family in self.families {
            place(family, &mut slots);
        }
        for api in &self.emitted {
            if let crate::Table::Family(family) = api.table {
                let base = place(family, &mut slots);
                let slot = &mut slots[base + api.index as usize];
                slot.emitted = true;
                if slot.desc.kind != Kind::Event {
                    problems.push(format!(
                        "`emits` is for events, which `{}` is not; remove it",
                        slot.desc.name
                    ));
                }
            } else {
                problems.push(format!(
                    "`{}` is an event of an object, which can always be emitted; remove its `emits`",
                    api.name()
                ));
            }
        }
        for (entry, receiver) in self.entries {
            let crate::Table::Family(family) = entry.api.table else {
                problems.push(format!(
                    "`{}` is a member of an object; install it by creating the object",
                    entry.function
                ));
                continue;
            };
            for need in entry.needs {
                if !self.state.contains_key(&(need.id)()) {
                    problems.push(format!(
                        "`{}` takes State<{}>, which this host does not have; add `.state(...)` to the builder",
                        entry.function,
                        (need.name)(),
                    ));
                }
            }
            let base = place(family, &mut slots);
            let slot = &mut slots[base + entry.api.index as usize];
            let installed =
                Installed { gated: self.gates.concerns(slot.desc), entry: entry.clone(), receiver };
            let twin_too = !entry.api.twin && entry.thunk.is_sync() && serves_twin(slot.desc);
            let target = if entry.api.twin { &mut slot.twin } else { &mut slot.main };
            if let Some(other) =
                target.as_ref().filter(|other| other.entry.api.twin == entry.api.twin)
            {
                problems.push(format!(
                    "`{}` and `{}` both implement `{}`; install one of them",
                    other.entry.function,
                    entry.function,
                    entry.api.name(),
                ));
                continue;
            }
            *target = Some(installed.clone());
            if twin_too && slot.twin.is_none() {
                slot.twin = Some(installed);
            }
        }
        if !problems.is_empty() {
            return Err(BuildError(problems));
        }
        let inner = Inner {
            alive: Flag::new(true),
            families,
            slots,
            properties: self.properties,
            state: self.state,
            gates: self.gates,
            pending: RefCell::default(),
            events: Events::default(),
            jobs: RefCell::default(),
            signal: Arc::new(Signal::new(self.notify)),
            realms: RefCell::default(),
            counters: Counters::default(),
            pending_cap: self.pending_cap,
            on_fault: self.on_fault,
            log: self.log,
            early: RefCell::default(),
            polling: Flag::new(None),
        };
        Ok(Host(Rc::new(inner)))
    }

    /// Keeps a family off the global object: its functions are for scripts of the
    /// host alone, which get them by [`Context::install_family`](crate::Context::install_family).
    /// `canIUse` does not know them.
    pub fn internal(mut self, family: &'static Family) -> Self {
        self.internal.push(family);
        self
    }

    /// Makes a family known although no function of it is installed, so that
    /// listings show it.
    pub fn family(mut self, family: &'static Family) -> Self {
        self.families.push(family);
        self
    }
}

impl fmt::Debug for HostBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HostBuilder").field("entries", &self.entries.len()).finish_non_exhaustive()
    }
}

/// Whether a plain function's result holds what the Sync variant returns.
fn serves_twin(desc: &ApiDesc) -> bool {
    desc.sync.is_some_and(|sync| !matches!(sync.returns, SyncReturns::Value(_)))
}

/// What is wrong with a host, one sentence each.
pub struct BuildError(Vec<String>);

/// For people, as `main` and `unwrap` show it: the sentences.
impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for BuildError {}
