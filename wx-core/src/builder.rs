//! What a host is built from: functions, state and settings.

use std::{
    any::{Any, TypeId},
    cell::{Cell as Flag, RefCell},
    fmt,
    rc::Rc,
    sync::Arc,
};

use rustc_hash::FxHashMap;

use crate::{
    Api, Cell, Client, HostObject, ObjectType, Property, Row, WxError,
    coverage::serves_twin,
    desc::{Family, FieldDesc, Kind, ObjectDesc},
    entry::{Apis, Entry, Installed, Receiver},
    events::Events,
    fault::Fault,
    gates::{Consent, DenyAll, Gates, Privacy},
    handle::Signal,
    host::{Counters, EndedTask, FaultSink, Host, Inner, Placed, Slot},
};

/// How many calls may be pending at once, over all APIs.
pub const PENDING_CAP: usize = 1024;

/// Collects functions, state and settings; [`HostBuilder::build`] checks them.
pub struct HostBuilder {
    families: Vec<&'static Family>,
    internal: Vec<&'static Family>,
    entries: Vec<(Entry, Receiver)>,
    emitted: Vec<crate::ApiRef>,
    properties: Vec<(&'static FieldDesc, Cell<'static>)>,
    ended: Vec<(&'static ObjectDesc, EndedTask)>,
    objects: Vec<(&'static ObjectDesc, &'static [Entry])>,
    state: FxHashMap<TypeId, Rc<dyn Any>>,
    gates: Gates,
    notify: Option<Box<dyn Fn() + Send + Sync>>,
    pending_cap: usize,
    on_fault: FaultSink,
    log: Box<dyn Fn(&str)>,
}

impl HostBuilder {
    pub(crate) fn new() -> Self {
        HostBuilder {
            families: Vec::new(),
            internal: Vec::new(),
            entries: Vec::new(),
            emitted: Vec::new(),
            properties: Vec::new(),
            ended: Vec::new(),
            objects: Vec::new(),
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

    /// Declares an event that the host emits itself, so that scripts can listen. To events of
    /// objects they can listen in any case; declared, these count in [`Host::coverage`].
    pub fn emits<E: Api>(mut self) -> Self {
        self.emitted.push(E::API);
        self
    }

    /// Sets a property of the global object.
    pub fn property<P: Property>(mut self, value: P) -> Self {
        self.properties.push((P::PROPERTY, value.into_cell()));
        self
    }

    /// Gives the members of `make` to tasks whose call was refused before its function
    /// attached any: a state that says so, say. Without it methods but `abort` fail with
    /// `the task has ended`.
    pub fn ended_task<T: HostObject>(mut self, make: impl Fn() -> T + 'static) -> Self {
        let ended: EndedTask = Box::new(move |task| task.attach(make()));
        self.ended.push((<T::Object as ObjectType>::OBJECT, ended));
        self.object::<T>()
    }

    /// Declares which members of an object `T` implements, for [`Host::coverage`]. Objects
    /// work without it.
    pub fn object<T: HostObject>(mut self) -> Self {
        self.objects.push((<T::Object as ObjectType>::OBJECT, T::MEMBERS));
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
            if api.desc().kind != Kind::Event {
                let name = api.name();
                problems.push(format!("`emits` is for events, which `{name}` is not; remove it"));
            }
            if let crate::Table::Family(family) = api.table {
                let base = place(family, &mut slots);
                slots[base + api.index as usize].emitted = true;
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
            ended: self.ended,
            objects: self.objects,
            emitted: self.emitted,
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
