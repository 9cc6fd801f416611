//! One JavaScript context attached to a host: everything that the calling
//! contract says of scripts, over the primitives of an [`Engine`].

mod asynchronous;
mod functions;
mod given;
mod listeners;
mod outcome;
mod sync;

pub use self::sync::FunctionFacts;
use std::{
    cell::{Cell as Flag, OnceCell, RefCell},
    rc::{Rc, Weak},
};

use rustc_hash::FxHashMap;

use self::{
    asynchronous::{POST, ScriptCall},
    functions::Function,
    given::Instance,
    listeners::Listeners,
};
use crate::{
    Callback, Class, Engine, External, Host, Result, Row, ScriptError, Value, View, WxError,
    desc::{ApiDesc, CallbackDesc, StructDesc, Type},
    events::EventKey,
    fault::Fault,
    host::Inner,
    read::Reader,
    realm::Realm,
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
    listeners: RefCell<FxHashMap<EventKey, Listeners<E::Value>>>,
    classes: RefCell<FxHashMap<usize, usize>>,
    /// What script objects stand for: host objects, and functions of Rust.
    instances: RefCell<slab::Slab<Instance>>,
    /// The native functions behind functions of Rust, by the callback's type.
    given: RefCell<FxHashMap<usize, usize>>,
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
            given: RefCell::default(),
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

    /// A function that a script of this context passed, to be given back.
    pub(crate) fn own_function(&self, callback: &Callback) -> Option<E::Value> {
        let held = callback.held_in(&self.realm())?;
        self.held.borrow().get(held).cloned()
    }

    pub(crate) fn passed(&self, external: &External) -> Option<E::Value> {
        let held = external.held_in(&self.realm())?;
        self.held.borrow().get(held).cloned()
    }

    // ---- outcomes ----

    /// What the function with this index is.
    pub(crate) fn desc(&self, index: usize) -> Option<&'static ApiDesc> {
        self.functions.borrow().get(index).map(|function| function.desc)
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
            Ok(mut row) => asynchronous::settle(&me, index, call, Ok(&mut row)),
            Err(error) => asynchronous::settle(&me, index, call, Err(error)),
        }
    }

    fn deliver(&self, key: EventKey, api: &'static ApiDesc, row: &Row<'static>) {
        let snapshot = match self.listeners.borrow().get(&key) {
            Some(listeners) => Rc::clone(listeners),
            None => return,
        };
        if let Some(me) = self.me.upgrade() {
            listeners::deliver(&me, api, &snapshot, row);
        }
    }

    fn post(
        &self,
        held: usize,
        function: usize,
        args: Row<'static>,
        desc: &'static CallbackDesc,
    ) -> Result<()> {
        let callback = self.held.borrow().get(held).cloned();
        let (Some(me), Some(callback)) = (self.me.upgrade(), callback) else {
            return Err(WxError::fail("the script is gone"));
        };
        let tag = POST | function as u32;
        asynchronous::post(&me, tag, callback, args, desc).map_err(|error| self.unfit(error))?;
        // a turn sees to it that somebody drains the jobs
        self.host.signal.poke();
        Ok(())
    }

    fn same(&self, held: usize, other: usize) -> bool {
        let held_values = self.held.borrow();
        match (held_values.get(held), held_values.get(other)) {
            (Some(one), Some(other)) => self.engine.same(one, other),
            _ => false,
        }
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

    fn byte_length(&self, held: usize) -> std::result::Result<usize, &'static str> {
        let value = self.held.borrow().get(held).cloned();
        match value.map(|value| (self.engine.view(&value), value)) {
            Some((View::Object(Class::ArrayBuffer), buffer)) => {
                Ok(self.engine.byte_length(&buffer))
            }
            Some((other, _)) => Err(other.brand()),
            None => Err(View::Undefined.brand()),
        }
    }

    fn fill(&self, held: usize, offset: usize, bytes: &[u8]) -> bool {
        let value = self.held.borrow().get(held).cloned();
        value.is_some_and(|buffer| self.engine.fill(&buffer, offset, bytes))
    }

    fn plain(&self, held: usize) -> Option<Value> {
        let me = self.me.upgrade()?;
        let value = self.held.borrow().get(held).cloned()?;
        let arena = E::Arena::default();
        // only a callback that is read would ask for the function, and there is none
        let reader = Reader::new(&me, &arena, 0);
        reader.callback(&CallbackDesc::new(&[Type::Any]), &[value]).ok().map(|mut row| row.take(0))
    }

    fn describe(&self, held: usize) -> Option<ScriptError> {
        let value = self.held.borrow().get(held).cloned();
        value.map(|value| self.engine.describe(&value))
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
