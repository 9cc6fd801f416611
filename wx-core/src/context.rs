//! One JavaScript context attached to a host: everything that the calling
//! contract says of scripts, over the primitives of an [`Engine`].

use std::{
    cell::{Cell as Flag, OnceCell, RefCell},
    rc::{Rc, Weak},
};

use rustc_hash::FxHashMap;

use crate::{
    Cell, Engine, External, Host, ObjectRef, Result, Row, ScriptError, Thrown, WxError,
    cell::Scratch,
    desc::{ApiDesc, Kind, ObjectDesc, Returns, StructDesc, SyncReturns, Type},
    dispatch::Target,
    engine::{Capability, ClassSpec, View},
    entry::Installed,
    events::EventKey,
    fault::Fault,
    host::{Inner, add},
    read::Reader,
    realm::Realm,
    write::{WriteError, Writer},
};

/// A context that has a host's functions.
///
/// The adapter makes one per JavaScript context, calls [`Context::install`],
/// routes its native functions to [`Context::call`] and its jobs to
/// [`Context::run_job`], and calls [`Context::close`] before the engine's
/// context is dropped: all script functions that Rust holds are let go there.
pub struct Context<E: Engine> {
    engine: E,
    pub(crate) host: Rc<Inner>,
    me: Weak<Context<E>>,
    closed: Flag<bool>,
    functions: RefCell<Vec<Function>>,
    keys: RefCell<FxHashMap<usize, Rc<[E::Key]>>>,
    names: Names<E::Key>,
    /// `<api>:ok` as an engine string, made on first use.
    ok: RefCell<FxHashMap<usize, E::Value>>,
    /// Script values that Rust holds.
    held: RefCell<slab::Slab<E::Value>>,
    /// Calls that have not ended.
    calls: RefCell<slab::Slab<ScriptCall<E::Value>>>,
    pub(crate) listeners: RefCell<FxHashMap<EventKey, Listeners<E::Value>>>,
    classes: RefCell<FxHashMap<usize, usize>>,
    /// Host objects that script objects stand for.
    instances: RefCell<slab::Slab<ObjectRef>>,
    realm: OnceCell<Weak<dyn Realm>>,
}

/// The keys that the contract itself knows.
struct Names<K> {
    success: K,
    fail: K,
    complete: K,
    err_msg: K,
    errno: K,
    err_code: K,
}

/// What a native function does when it is called.
#[derive(Clone, Copy)]
pub(crate) struct Function {
    pub desc: &'static ApiDesc,
    /// Its name in errMsg.
    name: &'static str,
    pub role: Role,
    pub owner: Owner,
    answer: Answer,
}

/// What a call returns that ends at once.
#[derive(Clone, Copy)]
enum Answer {
    Nothing,
    /// The object that the method was called on.
    Itself,
    /// The cell at this place of the result, a value of this type.
    Value(usize, Type),
    Fields(&'static StructDesc),
}

impl Answer {
    fn of(desc: &'static ApiDesc, role: Role) -> Self {
        match (desc.sync.filter(|_| role == Role::Twin), desc.returns) {
            (Some(sync), returns) => match (sync.returns, returns) {
                (SyncReturns::Nothing, _) | (SyncReturns::Result, Returns::Itself) => {
                    Answer::Nothing
                }
                (SyncReturns::Result, Returns::Fields(fields)) => Answer::Fields(fields),
                (SyncReturns::Field(index), _) => Answer::Value(index, sync.value_type(desc)),
                _ => Answer::Value(0, sync.value_type(desc)),
            },
            (None, Returns::Value(ty)) => Answer::Value(0, ty),
            (None, Returns::Itself) => Answer::Itself,
            (None, Returns::Fields(fields))
                if fields.fields.is_empty() && fields.rest.is_none() =>
            {
                Answer::Nothing
            }
            (None, Returns::Fields(fields)) => Answer::Fields(fields),
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Role {
    /// A sync function of the host without parameters and gates.
    Bare,
    Sync,
    Twin,
    Async,
    On,
    Off,
    Abort,
}

#[derive(Clone, Copy)]
pub(crate) enum Owner {
    /// A function of the host, by its slot.
    Slot(usize),
    /// A member of an object type, by its index.
    Member(&'static ObjectDesc, usize),
}

impl Function {
    fn new(desc: &'static ApiDesc, role: Role, owner: Owner) -> Self {
        let name = match (role, desc.sync, desc.event) {
            (Role::Twin, Some(sync), _) => sync.name,
            (Role::Off, _, Some(event)) => event.off.unwrap_or(desc.name),
            _ => desc.name,
        };
        Function { desc, name, role, owner, answer: Answer::of(desc, role) }
    }
}

/// Whom a script's call tells of its end.
pub(crate) enum ScriptCall<V> {
    Callbacks { function: usize, success: Option<V>, fail: Option<V>, complete: Option<V> },
    Promise { function: usize, resolve: V, reject: V },
}

/// The listeners of one event, copied when they change: a snapshot costs nothing.
type Listeners<V> = Rc<Vec<ScriptListener<V>>>;

impl<V> ScriptCall<V> {
    /// The function that was called.
    fn function(&self) -> usize {
        let (ScriptCall::Callbacks { function, .. } | ScriptCall::Promise { function, .. }) = self;
        *function
    }
}

#[derive(Clone)]
pub(crate) struct ScriptListener<V> {
    pub function: V,
    pub on: Rc<Flag<bool>>,
}

/// The job that calls a script function that Rust holds.
const POST: u32 = u32::MAX;

impl<E: Engine> Context<E> {
    /// Attaches a context to a host.
    pub fn new(engine: E, host: &Host) -> Rc<Self> {
        let names = Names {
            success: engine.key("success"),
            fail: engine.key("fail"),
            complete: engine.key("complete"),
            err_msg: engine.key("errMsg"),
            errno: engine.key("errno"),
            err_code: engine.key("errCode"),
        };
        let context = Rc::new_cyclic(|me| Context {
            engine,
            host: Rc::clone(&host.0),
            me: me.clone(),
            closed: Flag::new(false),
            functions: RefCell::default(),
            keys: RefCell::default(),
            names,
            ok: RefCell::default(),
            held: RefCell::default(),
            calls: RefCell::default(),
            listeners: RefCell::default(),
            classes: RefCell::default(),
            instances: RefCell::default(),
            realm: OnceCell::new(),
        });
        let realm: Rc<dyn Realm> = context.clone();
        // set once, here
        let _ = context.realm.set(Rc::downgrade(&realm));
        host.0.realms.borrow_mut().push(realm);
        context
    }

    /// The engine's primitives.
    pub fn engine(&self) -> &E {
        &self.engine
    }

    /// Whether the context has been closed.
    pub fn is_closed(&self) -> bool {
        self.closed.get()
    }

    /// Defines every function and property that the host has on `target`.
    pub fn install(self: &Rc<Self>, target: &E::Value) -> Thrown<(), E> {
        for (slot, installed) in self.host.slots.iter().enumerate() {
            let owner = Owner::Slot(slot);
            for (name, role) in
                roles(installed.desc, installed.available(), installed.twin.is_some())
            {
                let bare = role == Role::Sync && installed.is_bare();
                let role = if bare { Role::Bare } else { role };
                let index = self.add_function(Function::new(installed.desc, role, owner));
                let function = self.engine.function(name, index)?;
                self.engine.define(target, &self.engine.key(name), function)?;
            }
        }
        for (field, cell) in &self.host.properties {
            let written = Writer { context: self }.value(field.ty, cell.clone());
            let value = written.or_else(|error| self.log_unfit(field.name, error))?;
            self.engine.define(target, &self.engine.key(field.name), value)?;
        }
        Ok(())
    }

    fn log_unfit(&self, name: &str, error: WriteError<E::Value>) -> Thrown<E::Value, E> {
        match error {
            WriteError::Thrown(thrown) => Err(thrown),
            WriteError::Unfit(text) => {
                (self.host.log)(&format!("{name}: {text}"));
                Ok(self.engine.undefined())
            }
        }
    }

    fn add_function(&self, function: Function) -> usize {
        let mut functions = self.functions.borrow_mut();
        functions.push(function);
        functions.len() - 1
    }

    /// Enters the native function with this index. `Err` is to be thrown.
    // the lean path runs in the frame of whoever calls; the others have their own
    #[inline(always)]
    pub fn call(
        self: &Rc<Self>,
        index: usize,
        this: &E::Value,
        args: &[E::Value],
    ) -> Thrown<E::Value, E> {
        let functions = self.functions.borrow();
        match functions.get(index).copied() {
            Some(Function { role: Role::Bare, owner: Owner::Slot(slot), .. }) => {
                drop(functions);
                self.call_bare(index, slot)
            }
            Some(function) => {
                drop(functions);
                self.call_any(index, &function, this, args)
            }
            None => Ok(self.engine.undefined()),
        }
    }

    #[inline(never)]
    fn call_any(
        self: &Rc<Self>,
        index: usize,
        function: &Function,
        this: &E::Value,
        args: &[E::Value],
    ) -> Thrown<E::Value, E> {
        match function.owner {
            Owner::Slot(slot) => {
                let slot = &self.host.slots[slot];
                let installed = match function.role {
                    Role::Twin => slot.twin.as_ref(),
                    _ => slot.main.as_ref(),
                };
                if matches!(function.role, Role::Sync | Role::Twin) {
                    let Function { desc, name, .. } = *function;
                    let target = Target { desc, name, installed, this: None };
                    return self.call_sync(function, target, None, args);
                }
                self.enter(index, function, installed, None, None, args)
            }
            Owner::Member(desc, member) => {
                let object = self.object_of(this);
                let Some(object) = object.filter(|object| std::ptr::eq(object.desc(), desc)) else {
                    let error =
                        WxError::fail(format!("called on something that is no {}", desc.name));
                    return Err(self.failure(function.desc, &error.stamp(function.name))?);
                };
                let installed = object.member(member, function.role == Role::Twin);
                self.enter(index, function, installed.as_ref(), Some(&object), Some(this), args)
            }
        }
    }

    fn enter(
        self: &Rc<Self>,
        index: usize,
        function: &Function,
        installed: Option<&Installed>,
        object: Option<&ObjectRef>,
        this: Option<&E::Value>,
        args: &[E::Value],
    ) -> Thrown<E::Value, E> {
        let target = Target { desc: function.desc, name: function.name, installed, this: object };
        match function.role {
            Role::Bare | Role::Sync | Role::Twin => self.call_sync(function, target, this, args),
            Role::Async => self.call_async(index, target, args),
            Role::On => self.on(function, target, args),
            Role::Off => self.off(function, target, args),
            Role::Abort => {
                if let Some(object) = object {
                    object.abort();
                }
                Ok(self.engine.undefined())
            }
        }
    }

    /// The lean path: nothing to read, nothing to ask, one value to give.
    #[inline(always)]
    fn call_bare(self: &Rc<Self>, index: usize, slot: usize) -> Thrown<E::Value, E> {
        let mut result = Scratch::default();
        let called = self.host.call_bare(&self.host.slots[slot], &mut result);
        match (called, result.cells()) {
            (Ok(()), &[Cell::Number(number)]) => {
                // nothing to adopt and nothing to drop
                self.host.succeeded(&[]);
                std::mem::forget(result);
                Ok(self.engine.number(number))
            }
            (called, _) => self.bare_returned(index, called, &mut result),
        }
    }

    fn bare_returned(
        self: &Rc<Self>,
        index: usize,
        called: Result<()>,
        result: &mut Row<'static>,
    ) -> Thrown<E::Value, E> {
        let Some(function) = self.function(index) else {
            return Ok(self.engine.undefined());
        };
        let called = match called {
            Ok(()) => {
                self.host.succeeded(result.cells());
                Ok(())
            }
            Err(error) => Err(self.host.failed(function.name, error)),
        };
        match called.and_then(|()| self.returned(&function, 0, None, result)) {
            Ok(value) => Ok(value),
            Err(error) => Err(self.failure(function.desc, &error.stamp(function.name))?),
        }
    }

    #[inline]
    fn call_sync(
        self: &Rc<Self>,
        function: &Function,
        target: Target<'_>,
        this: Option<&E::Value>,
        args: &[E::Value],
    ) -> Thrown<E::Value, E> {
        let desc = target.desc;
        let twin = function.role == Role::Twin;
        let arena = E::Arena::default();
        let mut row = Scratch::default();
        let mut result = Scratch::default();
        let read = if desc.params.fields.is_empty() {
            Ok(())
        } else {
            let layouts = match desc.sync {
                Some(sync) if twin => std::slice::from_ref(&sync.args),
                _ => desc.args,
            };
            Reader::new(self, &arena).row(desc.params, layouts, args, &mut row)
        };
        let mut place = match function.answer {
            // a function that serves the Sync variant alone returns nothing but the value
            Answer::Value(place, _) if place == 0 || !target.serves_twin() => place,
            _ => 0,
        };
        let outcome = match read {
            Ok(()) => match self.host.call_sync(target, &mut row, &mut result) {
                Err(error) if twin => {
                    place = 0;
                    target.on_fail(error, &mut result)
                }
                called => called,
            },
            Err(error) => self.host.refuse(target.name, error),
        };
        if let (Ok(()), Answer::Value(..), Some(cell)) =
            (&outcome, function.answer, result.cells().get(place))
            && let Some(value) = (Writer { context: self }).simple(cell)
        {
            return Ok(value);
        }
        let returned = outcome.and_then(|()| self.returned(function, place, this, &mut result));
        match returned {
            Ok(value) => Ok(value),
            Err(error) => Err(self.failure(desc, &error.stamp(target.name))?),
        }
    }

    /// What a Sync call returns; if it is one value, the cell at `place` is it.
    fn returned(
        self: &Rc<Self>,
        function: &Function,
        place: usize,
        this: Option<&E::Value>,
        row: &mut Row<'static>,
    ) -> Result<E::Value> {
        let written = match function.answer {
            Answer::Nothing => return Ok(self.engine.undefined()),
            Answer::Itself => {
                return Ok(this.cloned().unwrap_or_else(|| self.engine.undefined()));
            }
            Answer::Value(_, ty) => {
                let cell = row.0.get_mut(place).map(std::mem::take).unwrap_or_default();
                Writer { context: self }.value(ty, cell)
            }
            Answer::Fields(fields) => self.object_of_fields(fields, row),
        };
        written.map_err(|error| self.unwritten(function.name, error))
    }

    fn object_of_fields(
        self: &Rc<Self>,
        fields: &'static StructDesc,
        row: &mut Row<'static>,
    ) -> std::result::Result<E::Value, WriteError<E::Value>> {
        let object = self.engine.object()?;
        Writer { context: self }.fields(&object, fields, &mut row.0)?;
        Ok(object)
    }

    /// A result that cannot be written: the cause goes to the log.
    fn unwritten(&self, api: &'static str, error: WriteError<E::Value>) -> WxError {
        let error = self.unfit(error).stamp(api);
        self.host.log_source(&error);
        error
    }

    fn unfit(&self, error: WriteError<E::Value>) -> WxError {
        WxError::internal(match error {
            WriteError::Thrown(thrown) => self.engine.describe(&thrown).message,
            WriteError::Unfit(text) => text,
        })
    }

    fn call_async(
        self: &Rc<Self>,
        index: usize,
        target: Target<'_>,
        args: &[E::Value],
    ) -> Thrown<E::Value, E> {
        crate::script_call::call(self, index, target, args)
    }

    fn key_of(&self, function: &Function, target: Target<'_>) -> EventKey {
        match (function.owner, target.this) {
            (Owner::Slot(slot), _) => EventKey::host(slot),
            (Owner::Member(_, index), Some(object)) => EventKey { object: object.id(), index },
            (Owner::Member(_, index), None) => EventKey { object: 0, index },
        }
    }

    fn on(
        self: &Rc<Self>,
        function: &Function,
        target: Target<'_>,
        args: &[E::Value],
    ) -> Thrown<E::Value, E> {
        let view = args.first().map_or(View::Undefined, |value| self.engine.view(value));
        let Some(listener) = args.first().filter(|_| crate::script_call::is_function(view)) else {
            let name = function.desc.key;
            let found = type_of(view);
            self.engine.warn(&format!("{name} should accept a function instead of {found}"));
            return Ok(self.engine.undefined());
        };
        if !self.host.alive.get() || self.closed.get() {
            return Ok(self.engine.undefined());
        }
        let key = self.key_of(function, target);
        let on = Rc::new(Flag::new(true));
        let entry = ScriptListener { function: listener.clone(), on: Rc::clone(&on) };
        {
            let mut listeners = self.listeners.borrow_mut();
            Rc::make_mut(listeners.entry(key).or_default()).push(entry);
        }
        self.host.listener_added(&crate::events::EventSource {
            key,
            desc: function.desc,
            installed: target.installed,
            this: target.this,
        });
        // after the new one is there, so that the source goes on
        if function.desc.event.is_some_and(|event| event.single) {
            self.take_off(key, |other| !Rc::ptr_eq(&other.on, &on));
        }
        Ok(self.engine.undefined())
    }

    fn off(
        self: &Rc<Self>,
        function: &Function,
        target: Target<'_>,
        args: &[E::Value],
    ) -> Thrown<E::Value, E> {
        let key = self.key_of(function, target);
        let all = function.desc.event.is_some_and(|event| event.off_all);
        match args.first().map(|value| (value, self.engine.view(value))) {
            _ if all => self.take_off(key, |_| true),
            Some((listener, View::Object(_))) => {
                self.take_off(key, |entry| self.engine.same(&entry.function, listener));
            }
            None => self.take_off(key, |_| true),
            Some((value, view)) if self.is_falsy(value, view) => self.take_off(key, |_| true),
            Some(_) => {}
        }
        Ok(self.engine.undefined())
    }

    fn is_falsy(&self, value: &E::Value, view: View) -> bool {
        match view {
            View::Undefined | View::Null | View::Boolean(false) => true,
            View::Number(number) => number == 0.0 || number.is_nan(),
            View::String => self.engine.text(&E::Arena::default(), value).is_empty(),
            _ => false,
        }
    }

    /// Takes listeners off; the values go after the borrow ends.
    fn take_off(&self, key: EventKey, which: impl Fn(&ScriptListener<E::Value>) -> bool) {
        let snapshot = match self.listeners.borrow().get(&key) {
            Some(listeners) => Rc::clone(listeners),
            None => return,
        };
        let (gone, left): (Vec<_>, Vec<_>) = snapshot.iter().cloned().partition(which);
        gone.iter().for_each(|entry| entry.on.set(false));
        let before = match left.is_empty() {
            true => self.listeners.borrow_mut().remove(&key),
            false => self.listeners.borrow_mut().insert(key, Rc::new(left)),
        };
        self.host.listeners_removed(key, gone.len());
        drop((before, gone));
    }

    /// Runs a job that [`Engine::enqueue`] queued.
    pub fn run_job(self: &Rc<Self>, tag: u32, values: &[E::Value]) {
        if self.closed.get() {
            return;
        }
        if tag == POST {
            if let Some((function, args)) = values.split_first()
                && let Err(thrown) = self.engine.call(function, args)
            {
                self.callback_fault("a function parameter", "callback", &thrown);
            }
            return;
        }
        if let (Some(desc), [first, complete, payload, ok]) = (self.desc(tag as usize), values) {
            let role = match self.engine.view(ok) {
                View::Boolean(true) => "success",
                _ => "fail",
            };
            self.run_callback(desc.name, role, first, payload);
            self.run_callback(desc.name, "complete", complete, payload);
        }
    }

    pub(crate) fn run_callback(
        self: &Rc<Self>,
        api: &'static str,
        role: &'static str,
        callback: &E::Value,
        payload: &E::Value,
    ) {
        if self.engine.is_undefined(callback) || self.closed.get() {
            return;
        }
        if let Err(thrown) = self.engine.call(callback, std::slice::from_ref(payload)) {
            self.callback_fault(api, role, &thrown);
        }
    }

    fn callback_fault(&self, api: &'static str, role: &'static str, thrown: &E::Value) {
        let error = self.engine.describe(thrown);
        self.host.fault(Fault::Callback { api, role, error });
    }

    /// Reports an exception that nothing caught: of the main script or a timer.
    pub fn uncaught(&self, error: ScriptError) {
        self.host.fault(Fault::Uncaught(error));
    }

    /// Reports a rejection that nothing handled.
    pub fn unhandled_rejection(&self, reason: &E::Value, promise: &E::Value) {
        if self.closed.get() {
            return;
        }
        let error = self.engine.describe(reason);
        let reason = External::new(self.realm(), self.hold(reason.clone()));
        let promise = External::new(self.realm(), self.hold(promise.clone()));
        self.host.fault(Fault::Rejection { error, reason, promise });
    }

    /// The engine freed a script object that stood for a host object.
    pub fn finalized(&self, id: u64) {
        let object = self.instances.borrow_mut().try_remove(id as usize);
        drop(object);
    }

    /// Lets go of every script value. Call it before the engine's context is
    /// dropped; afterwards the functions do nothing.
    pub fn close(&self) {
        if self.closed.replace(true) {
            return;
        }
        let me = self.me.upgrade();
        let realms = self.host.realms.try_borrow_mut();
        if let (Ok(mut realms), Some(me)) = (realms, &me) {
            realms.retain(|realm| !std::ptr::addr_eq(Rc::as_ptr(realm), Rc::as_ptr(me)));
        }
        let listeners = std::mem::take(&mut *self.listeners.borrow_mut());
        for (key, entries) in &listeners {
            self.host.listeners_removed(*key, entries.len());
        }
        drop(listeners);
        self.host.drop_calls_of(self);
        let calls: Vec<_> = self.calls.borrow_mut().drain().collect();
        drop(calls);
        let held: Vec<_> = self.held.borrow_mut().drain().collect();
        self.count_callbacks(-(held.len() as isize));
        drop(held);
        let instances: Vec<_> = self.instances.borrow_mut().drain().collect();
        drop(instances);
        let ok = std::mem::take(&mut *self.ok.borrow_mut());
        drop(ok);
        let keys = std::mem::take(&mut *self.keys.borrow_mut());
        drop(keys);
    }

    fn count_callbacks(&self, change: isize) {
        let callbacks = &self.host.counters.callbacks;
        callbacks.set(callbacks.get().saturating_add_signed(change));
    }

    // ---- what the reader and the writer need ----

    /// The interned keys of a struct's fields.
    pub(crate) fn keys(&self, desc: &'static StructDesc) -> Rc<[E::Key]> {
        let at = std::ptr::from_ref(desc) as usize;
        if let Some(keys) = self.keys.borrow().get(&at) {
            return Rc::clone(keys);
        }
        let keys: Rc<[E::Key]> =
            desc.fields.iter().map(|field| self.engine.key(field.name)).collect();
        self.keys.borrow_mut().insert(at, Rc::clone(&keys));
        keys
    }

    pub(crate) fn realm(&self) -> Weak<dyn Realm> {
        match self.realm.get() {
            Some(realm) => realm.clone(),
            None => self.me.clone(),
        }
    }

    pub(crate) fn hold(&self, value: E::Value) -> usize {
        self.count_callbacks(1);
        self.held.borrow_mut().insert(value)
    }

    pub(crate) fn passed(&self, external: &External) -> Option<E::Value> {
        let held = external.held_in(&self.realm())?;
        self.held.borrow().get(held).cloned()
    }

    pub(crate) fn object_of(&self, value: &E::Value) -> Option<ObjectRef> {
        let id = self.engine.instance_id(value)?;
        self.instances.borrow().get(id as usize).cloned()
    }

    /// A script object that stands for a host object.
    pub(crate) fn wrap(self: &Rc<Self>, object: &ObjectRef) -> Thrown<E::Value, E> {
        object.adopt(&self.host);
        let class = self.class(object.desc())?;
        let id = self.instances.borrow_mut().insert(object.clone());
        let made = self.engine.instance(class, id as u64);
        if made.is_err() {
            self.finalized(id as u64);
        }
        made
    }

    fn class(self: &Rc<Self>, desc: &'static ObjectDesc) -> Thrown<usize, E> {
        let at = std::ptr::from_ref(desc) as usize;
        if let Some(class) = self.classes.borrow().get(&at) {
            return Ok(*class);
        }
        let mut spec = ClassSpec { name: desc.name, methods: Vec::new(), accessors: Vec::new() };
        for (index, member) in desc.members.iter().enumerate() {
            let owner = Owner::Member(desc, index);
            let add = |role| self.add_function(Function::new(member, role, owner));
            match member.kind {
                Kind::Get => {
                    let get = add(Role::Sync);
                    match spec.accessors.iter_mut().find(|(key, ..)| *key == member.key) {
                        Some(accessor) => accessor.1 = get,
                        None => spec.accessors.push((member.key, get, None)),
                    }
                }
                Kind::Set => {
                    let set = add(Role::Sync);
                    match spec.accessors.iter_mut().find(|(key, ..)| *key == member.key) {
                        Some(accessor) => accessor.2 = Some(set),
                        None => spec.accessors.push((member.key, usize::MAX, Some(set))),
                    }
                }
                Kind::Sync if member.key == "abort" && member.params.fields.is_empty() => {
                    let index = add(Role::Abort);
                    spec.methods.push((member.key, index));
                }
                _ => {
                    for (name, role) in roles(member, true, member.sync.is_some()) {
                        let index = add(role);
                        spec.methods.push((name, index));
                    }
                }
            }
        }
        let class = self.engine.class(&spec)?;
        self.classes.borrow_mut().insert(at, class);
        Ok(class)
    }

    // ---- outcomes ----

    /// The success object of an asynchronous call.
    pub(crate) fn success(
        self: &Rc<Self>,
        index: usize,
        desc: &'static ApiDesc,
        row: &mut Row<'static>,
    ) -> Result<E::Value> {
        let written = (|| {
            let fields = match desc.returns {
                Returns::Fields(fields) => fields,
                Returns::Value(ty) => {
                    let cell = row.0.first_mut().map(std::mem::take).unwrap_or_default();
                    return Writer { context: self }.value(ty, cell);
                }
                Returns::Itself => &crate::desc::NO_FIELDS,
            };
            let object = self.object_of_fields(fields, row)?;
            let ok = self.ok_text(index, desc)?;
            self.engine.define(&object, &self.names.err_msg, ok)?;
            if desc.err_code {
                self.engine.define(&object, &self.names.err_code, self.engine.number(0.0))?;
            }
            Ok(object)
        })();
        written.map_err(|error| self.unwritten(desc.name, error))
    }

    fn ok_text(&self, index: usize, desc: &'static ApiDesc) -> Thrown<E::Value, E> {
        if let Some(text) = self.ok.borrow().get(&index) {
            return Ok(text.clone());
        }
        let text = self.engine.string(&format!("{}:ok", desc.name))?;
        self.ok.borrow_mut().insert(index, text.clone());
        Ok(text)
    }

    /// The error object: what `fail` gets, a promise rejects with, and a Sync
    /// call throws.
    pub(crate) fn failure(&self, api: &ApiDesc, error: &WxError) -> Thrown<E::Value, E> {
        let message = error.err_msg();
        let object = self.engine.error(&message)?;
        self.engine.define(&object, &self.names.err_msg, self.engine.string(&message)?)?;
        if let Some(errno) = error.get_errno() {
            self.engine.define(&object, &self.names.errno, self.engine.number(errno.into()))?;
        }
        if let Some(code) = error.get_err_code().filter(|_| api.err_code) {
            self.engine.define(&object, &self.names.err_code, self.engine.number(code.into()))?;
        }
        Ok(object)
    }

    pub(crate) fn callback_keys(&self) -> [&E::Key; 3] {
        [&self.names.success, &self.names.fail, &self.names.complete]
    }

    fn function(&self, index: usize) -> Option<Function> {
        self.functions.borrow().get(index).copied()
    }

    /// What the function with this index is.
    pub(crate) fn desc(&self, index: usize) -> Option<&'static ApiDesc> {
        self.functions.borrow().get(index).map(|function| function.desc)
    }

    pub(crate) fn wait(self: &Rc<Self>, call: ScriptCall<E::Value>) -> usize {
        self.calls.borrow_mut().insert(call)
    }
}

impl<E: Engine> Realm for Context<E> {
    fn settle(&self, ticket: usize, outcome: Result<Row<'static>>) {
        let call = self.calls.borrow_mut().try_remove(ticket);
        let (Some(me), Some(call)) = (self.me.upgrade(), call) else {
            return;
        };
        let index = call.function();
        match outcome {
            Ok(mut row) => crate::script_call::settle(&me, index, call, Ok(&mut row)),
            Err(error) => crate::script_call::settle(&me, index, call, Err(error)),
        }
    }

    fn deliver(&self, key: EventKey, api: &'static ApiDesc, row: &Row<'static>) {
        let snapshot = match self.listeners.borrow().get(&key) {
            Some(listeners) => Rc::clone(listeners),
            None => return,
        };
        if let Some(me) = self.me.upgrade() {
            crate::script_call::deliver(&me, api, &snapshot, row);
        }
    }

    fn post(&self, function: usize, args: Row<'static>, types: &'static [Type]) -> Result<()> {
        let held = self.held.borrow().get(function).cloned();
        let (Some(me), Some(function)) = (self.me.upgrade(), held) else {
            return Err(WxError::fail("the script is gone"));
        };
        crate::script_call::post(&me, POST, function, args, types)
            .map_err(|error| self.unfit(error))?;
        // a turn sees to it that somebody drains the jobs
        self.host.signal.poke();
        Ok(())
    }

    fn release(&self, held: usize) {
        let value = self
            .held
            .try_borrow_mut()
            .ok()
            .and_then(|mut held_values| held_values.try_remove(held));
        if value.is_some() {
            self.count_callbacks(-1);
        }
        drop(value);
    }

    fn forget(&self, object: u64) {
        let keys: Vec<EventKey> =
            self.listeners.borrow().keys().filter(|key| key.object == object).copied().collect();
        for key in keys {
            self.take_off(key, |_| true);
        }
    }

    fn close(&self) {
        Context::close(self);
    }
}

impl<E: Engine> std::fmt::Debug for Context<E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Context").field("closed", &self.closed.get()).finish_non_exhaustive()
    }
}

impl Inner {
    /// A call that ended before it was dispatched: its parameters are bad.
    pub(crate) fn refuse<T>(&self, name: &'static str, error: WxError) -> Result<T> {
        add(&self.counters.dispatched, 1);
        add(&self.counters.settled, 1);
        Err(error.stamp(name))
    }
}

/// The functions that an API is, by name.
fn roles(
    desc: &'static ApiDesc,
    main: bool,
    twin: bool,
) -> impl Iterator<Item = (&'static str, Role)> {
    let role = match desc.kind {
        Kind::Sync | Kind::Get | Kind::Set => Role::Sync,
        Kind::Async | Kind::Task => Role::Async,
        Kind::Event => Role::On,
    };
    let main_role = main.then_some((desc.key, role));
    let twin_role = desc.sync.filter(|_| twin).map(|sync| (sync.key(), Role::Twin));
    let off_role = desc
        .event
        .filter(|_| main)
        .and_then(|event| event.off)
        .map(|off| (off.rsplit('.').next().unwrap_or(off), Role::Off));
    [main_role, twin_role, off_role].into_iter().flatten()
}

fn type_of(view: View) -> &'static str {
    match view {
        View::Undefined => "undefined",
        View::Null | View::Object(_) => "object",
        View::Boolean(_) => "boolean",
        View::Number(_) => "number",
        View::String => "string",
        View::Symbol => "symbol",
        View::BigInt => "bigint",
    }
}

/// A promise that a pending call will settle.
pub(crate) fn promise_call<V: Clone>(function: usize, capability: &Capability<V>) -> ScriptCall<V> {
    ScriptCall::Promise {
        function,
        resolve: capability.resolve.clone(),
        reject: capability.reject.clone(),
    }
}
