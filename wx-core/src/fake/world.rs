//! The fake engine itself: its prototypes, its global object and its queue.

use std::{
    cell::{Cell, RefCell},
    collections::VecDeque,
    rc::{Rc, Weak},
};

use super::{
    Completion, JsObject, JsValue, Key, Property, Slot,
    object::{Body, Kind},
};
use crate::{Context, Host, ScriptError};

/// A fake engine: one JavaScript context. Cheap to clone.
#[derive(Clone)]
pub struct Fake(pub(super) Rc<World>);

pub(super) struct World {
    pub prototypes: Prototypes,
    pub global: JsObject,
    pub jobs: RefCell<VecDeque<Job>>,
    pub context: RefCell<Weak<Context<Fake>>>,
    /// The prototypes of the classes that the context made.
    pub classes: RefCell<Vec<JsObject>>,
    /// Ids of instances that are gone.
    pub freed: Rc<RefCell<Vec<u64>>>,
    /// Promises that were rejected while nothing handled them.
    pub rejected: RefCell<Vec<JsObject>>,
    pub warnings: RefCell<Vec<String>>,
    depth: Cell<usize>,
}

pub(super) enum Job {
    /// Of the context.
    Context { tag: u32, values: Vec<JsValue> },
    /// Of the engine: a reaction of a promise.
    Own(Box<dyn FnOnce(&Fake)>),
}

/// The prototype objects that scripts can reach, and change.
#[derive(Debug)]
pub struct Prototypes {
    /// `Object.prototype`
    pub object: JsObject,
    /// `Function.prototype`
    pub function: JsObject,
    /// `Array.prototype`
    pub array: JsObject,
    /// `Error.prototype`
    pub error: JsObject,
    /// `Promise.prototype`
    pub promise: JsObject,
    /// `Date.prototype`
    pub date: JsObject,
    /// `ArrayBuffer.prototype`
    pub array_buffer: JsObject,
}

impl Prototypes {
    fn new() -> Self {
        let object = JsObject::ordinary(None);
        let below = || JsObject::ordinary(Some(&object));
        let error = below();
        error.define("name".into(), Property::hidden("Error".into()));
        error.define("message".into(), Property::hidden("".into()));
        Prototypes {
            function: below(),
            array: below(),
            promise: below(),
            date: below(),
            array_buffer: below(),
            error,
            object,
        }
    }
}

/// How deep functions may call functions.
const MAX_CALLS: usize = 200;

impl Default for Fake {
    fn default() -> Self {
        Self::new()
    }
}

impl Fake {
    /// A fresh engine.
    pub fn new() -> Self {
        let prototypes = Prototypes::new();
        let global = JsObject::ordinary(Some(&prototypes.object));
        Fake(Rc::new(World {
            prototypes,
            global,
            jobs: RefCell::default(),
            context: RefCell::default(),
            classes: RefCell::default(),
            freed: Rc::default(),
            rejected: RefCell::default(),
            warnings: RefCell::default(),
            depth: Cell::new(0),
        }))
    }

    /// Attaches a host, with its functions on a new object `name` of the
    /// global object.
    pub fn attach(&self, host: &Host, name: &str) -> Completion<Rc<Context<Fake>>> {
        let context = Context::new(self.clone(), host);
        *self.0.context.borrow_mut() = Rc::downgrade(&context);
        let target = JsValue::Object(self.plain());
        context.install(&target)?;
        self.0.global.define(name.into(), Property::open(target));
        Ok(context)
    }

    /// The global object.
    pub fn global(&self) -> &JsObject {
        &self.0.global
    }

    /// The prototypes.
    pub fn prototypes(&self) -> &Prototypes {
        &self.0.prototypes
    }

    /// Takes what was written to `console.error` since the last time.
    pub fn warnings(&self) -> Vec<String> {
        self.0.warnings.take()
    }

    // ---- making ----

    /// An empty ordinary object.
    pub fn plain(&self) -> JsObject {
        JsObject::ordinary(Some(&self.0.prototypes.object))
    }

    /// An array of these values.
    pub fn list(&self, values: impl IntoIterator<Item = JsValue>) -> JsObject {
        let array = JsObject::new(Kind::Array(Cell::new(0)), Some(&self.0.prototypes.array));
        for (index, value) in values.into_iter().enumerate() {
            array.define(Key::Index(index as u32), Property::open(value));
        }
        array
    }

    /// A function that runs Rust.
    pub fn native(
        &self,
        name: &str,
        body: impl Fn(&Fake, &JsValue, &[JsValue]) -> Completion + 'static,
    ) -> JsObject {
        self.function_object(name, Body::Native(Rc::new(body)), false)
    }

    /// A function that `new` may call; it makes the object itself.
    pub fn constructor(
        &self,
        name: &str,
        prototype: &JsObject,
        body: impl Fn(&Fake, &JsValue, &[JsValue]) -> Completion + 'static,
    ) -> JsObject {
        let function = self.function_object(name, Body::Native(Rc::new(body)), true);
        function.define("prototype".into(), Property::hidden(prototype.clone().into()));
        prototype.define("constructor".into(), Property::hidden(function.clone().into()));
        function
    }

    pub(super) fn function_object(&self, name: &str, body: Body, constructs: bool) -> JsObject {
        let kind = Kind::Function { body, constructs };
        let function = JsObject::new(kind, Some(&self.0.prototypes.function));
        let name = Property { writable: false, ..Property::hidden(name.into()) };
        function.define("name".into(), name);
        function
    }

    /// A `Date`.
    pub fn date_object(&self, millis: f64) -> JsObject {
        JsObject::new(Kind::Date(millis), Some(&self.0.prototypes.date))
    }

    /// An `ArrayBuffer`.
    pub fn buffer(&self, bytes: Vec<u8>) -> JsObject {
        JsObject::new(Kind::ArrayBuffer(RefCell::new(bytes)), Some(&self.0.prototypes.array_buffer))
    }

    /// An object of another class, by its brand: `Uint8Array`, `Map`, ...
    pub fn branded(&self, brand: &'static str, prototype: &JsObject) -> JsObject {
        JsObject::new(Kind::Other(brand), Some(prototype))
    }

    /// An `Error` with this own message.
    pub fn error_object(&self, message: &str) -> JsObject {
        let error = JsObject::new(Kind::Error, Some(&self.0.prototypes.error));
        error.define("message".into(), Property::hidden(message.into()));
        error
    }

    /// An error that the engine itself throws.
    pub fn type_error(&self, message: &str) -> JsValue {
        let error = self.error_object(message);
        error.define("name".into(), Property::hidden("TypeError".into()));
        error.into()
    }

    // ---- running ----

    /// Reads a property as a script does: own or inherited, running getters.
    pub fn get(&self, value: &JsValue, key: &Key) -> Completion {
        let Some(object) = self.object_for(value, key)? else {
            return Ok(JsValue::Undefined);
        };
        match object.find(key).map(|property| property.slot) {
            None | Some(Slot::Accessor { get: None, .. }) => Ok(JsValue::Undefined),
            Some(Slot::Data(found)) => Ok(found),
            Some(Slot::Accessor { get: Some(get), .. }) => self.call_object(&get, value, &[]),
        }
    }

    /// Where the properties of a value are.
    fn object_for(&self, value: &JsValue, key: &Key) -> Completion<Option<JsObject>> {
        match value {
            JsValue::Object(object) => Ok(Some(object.clone())),
            JsValue::Undefined | JsValue::Null => {
                let (value, key) = (value.to_text().to_lossy(), key.text().to_lossy());
                Err(self.type_error(&format!("cannot read property '{key}' of {value}")))
            }
            _ => Ok(None),
        }
    }

    /// Assigns a property as a script does: setters run, own or inherited.
    pub fn set(&self, object: &JsObject, key: Key, value: JsValue) -> Completion<()> {
        let found = object.find(&key);
        match found {
            Some(Property { slot: Slot::Accessor { set: Some(set), .. }, .. }) => {
                self.call_object(&set, &object.clone().into(), &[value])?;
                return Ok(());
            }
            Some(Property { slot: Slot::Data(_), writable: true, .. }) | None => {
                let property = match object.own(&key) {
                    Some(own) => Property { slot: Slot::Data(value), ..own },
                    None => Property::open(value),
                };
                if object.define(key.clone(), property) {
                    return Ok(());
                }
            }
            Some(_) => {}
        }
        Err(self.type_error(&format!("'{}' is read-only", key.text().to_lossy())))
    }

    /// Calls a function.
    pub fn call_value(&self, function: &JsValue, this: &JsValue, args: &[JsValue]) -> Completion {
        match function.as_object().filter(|object| object.is_callable()) {
            Some(object) => self.call_object(object, this, args),
            None => Err(self.type_error("not a function")),
        }
    }

    fn call_object(&self, function: &JsObject, this: &JsValue, args: &[JsValue]) -> Completion {
        let Kind::Function { body, .. } = &function.0.kind else {
            return Err(self.type_error("not a function"));
        };
        if self.0.depth.get() >= MAX_CALLS {
            return Err(self.type_error("too much recursion"));
        }
        self.0.depth.set(self.0.depth.get() + 1);
        let result = match body {
            Body::Native(native) => native(self, this, args),
            Body::Host(index) => self.call_host(*index, this, args),
            Body::Bound(index, this) => self.call_host(*index, this, args),
        };
        self.0.depth.set(self.0.depth.get() - 1);
        result
    }

    fn call_host(&self, index: usize, this: &JsValue, args: &[JsValue]) -> Completion {
        let context = self.0.context.borrow().upgrade();
        match context {
            Some(context) => context.call(index, this, args),
            None => Err(self.type_error("the context is gone")),
        }
    }

    pub(super) fn queue(&self, job: Job) {
        self.0.jobs.borrow_mut().push_back(job);
    }

    /// Runs jobs until none is left, then reports rejections that nothing
    /// handled and objects that are gone. Returns how many jobs ran.
    pub fn run_jobs(&self) -> usize {
        let mut ran = 0;
        loop {
            let next = self.0.jobs.borrow_mut().pop_front();
            let Some(job) = next else {
                if self.report_rejections() {
                    continue;
                }
                break;
            };
            ran += 1;
            match job {
                Job::Own(run) => run(self),
                Job::Context { tag, values } => {
                    let context = self.0.context.borrow().upgrade();
                    if let Some(context) = context {
                        context.run_job(tag, &values);
                    }
                }
            }
        }
        self.collect();
        ran
    }

    /// Tells the context which instances are gone.
    pub fn collect(&self) {
        let context = self.0.context.borrow().upgrade();
        let freed = self.0.freed.take();
        if let Some(context) = context {
            freed.into_iter().for_each(|id| context.finalized(id));
        }
    }

    /// The text of a thrown value: data properties only, so that nothing runs.
    pub fn describe_value(&self, thrown: &JsValue) -> ScriptError {
        let text = |object: &JsObject, key| match object.data(key) {
            Some(JsValue::String(text)) => text.to_lossy(),
            _ => String::new(),
        };
        let message = match thrown {
            JsValue::Object(object) if matches!(object.0.kind, Kind::Error) => {
                let (name, message) = (text(object, "name"), text(object, "message"));
                if message.is_empty() { name } else { format!("{name}: {message}") }
            }
            other => other.to_text().to_lossy(),
        };
        ScriptError { message, stack: String::new() }
    }
}

impl std::fmt::Debug for Fake {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Fake").field("jobs", &self.0.jobs.borrow().len()).finish_non_exhaustive()
    }
}
