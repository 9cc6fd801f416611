//! The host: what it is made of, and its life.

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
    Api, ApiRef, Cell, Client, Entry, HostBuilder, ObjectRef, Row, WxError,
    desc::{ApiDesc, Family, FieldDesc, Kind, ObjectDesc},
    entry::Installed,
    events::{EventKey, Events},
    fault::Fault,
    gates::Gates,
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

pub(crate) type FaultSink = Box<dyn Fn(&Client, Fault)>;
/// Attaches members to a task that has none.
pub(crate) type EndedTask = Box<dyn Fn(&ObjectRef)>;

pub(crate) struct Inner {
    pub alive: Flag<bool>,
    pub families: Vec<Placed>,
    pub slots: Vec<Slot>,
    pub properties: Vec<(&'static FieldDesc, Cell<'static>)>,
    /// What tasks of a kind have if their call was refused.
    pub ended: Vec<(&'static ObjectDesc, EndedTask)>,
    /// Which members of an object the host's types implement, as far as that was declared.
    pub objects: Vec<(&'static ObjectDesc, &'static [Entry])>,
    /// The events that the host says it emits itself.
    pub emitted: Vec<ApiRef>,
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
