//! Descriptors of APIs: how each is called, and what may hold it up.

use super::{Literal, ObjectDesc, StructDesc, Type};

/// How an API is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Positional arguments, a value returned, throws on failure.
    Sync,
    /// One options object with callbacks, or a promise.
    Async,
    /// As async, but returns a task object and never a promise.
    Task,
    /// A pair of functions that add and remove a listener.
    Event,
    /// The getter of an object's property.
    Get,
    /// The setter of an object's property.
    Set,
}

/// Whether an async API returns a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PromiseRule {
    /// When called without callbacks.
    Yes,
    /// Never.
    No,
    /// Always: its options have no callbacks.
    Only,
}

/// What a call gives back beside failing.
#[derive(Clone, Copy, Debug)]
pub enum Returns {
    /// An object of these fields; the row has one cell a field.
    Fields(&'static StructDesc),
    /// One value of this type; the row has one cell.
    Value(Type),
    /// The object that the method was called on.
    Itself,
}

/// One positional argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg {
    /// One object with every parameter that has no position of its own.
    Options,
    /// The parameter with this index.
    Param(usize),
}

/// The Sync variant of an async API.
#[derive(Debug)]
pub struct SyncDesc {
    /// Its name: `getStorageSync`.
    pub name: &'static str,
    /// Its positional arguments.
    pub args: &'static [Arg],
    /// What it returns.
    pub returns: SyncReturns,
    /// Reasons that return a value instead of throwing.
    pub on_fail: &'static [(&'static str, Literal)],
}

/// What the Sync variant makes of the async result.
#[derive(Clone, Copy, Debug)]
pub enum SyncReturns {
    /// `undefined`
    Nothing,
    /// The result field with this index.
    Field(usize),
    /// The result object, without errMsg.
    Result,
    /// A value that the async result does not have: needs a function of its own.
    Value(Type),
}

impl SyncDesc {
    /// The property that holds the function: of `Cart.addSync`, `addSync`.
    pub(crate) fn key(&self) -> &'static str {
        self.name.rsplit('.').next().unwrap_or(self.name)
    }
    /// The type of what is returned.
    pub(crate) fn value_type(&self, desc: &ApiDesc) -> Type {
        match (self.returns, desc.returns) {
            (SyncReturns::Value(ty), _) | (SyncReturns::Result, Returns::Value(ty)) => ty,
            (SyncReturns::Field(index), Returns::Fields(fields)) if index < fields.fields.len() => {
                fields.fields[index].ty
            }
            _ => Type::Any,
        }
    }
}

/// What is particular to an event.
#[derive(Debug)]
pub struct EventDesc {
    /// The name of the function that removes a listener, if there is one.
    pub off: Option<&'static str>,
    /// Whether the last registration replaces those before it.
    pub single: bool,
    /// What happens to events that wait for delivery.
    pub queue: QueuePolicy,
    /// Whether the listener takes the fields one by one instead of an object.
    pub spread: bool,
    /// Whether the off function takes no listener and removes all.
    pub off_all: bool,
}

impl EventDesc {
    /// An event whose listener is taken off by this function.
    pub const fn new(off: &'static str) -> Self {
        EventDesc {
            off: Some(off),
            single: false,
            queue: QueuePolicy::DropOldest(QUEUE),
            spread: false,
            off_all: false,
        }
    }
    /// An event without an off function.
    pub const fn without_off() -> Self {
        let mut event = Self::new("");
        event.off = None;
        event
    }
    /// The last registration replaces those before it.
    pub const fn single(mut self) -> Self {
        self.single = true;
        self
    }
    /// Sets the queue policy.
    pub const fn queue(mut self, queue: QueuePolicy) -> Self {
        self.queue = queue;
        self
    }
    /// The off function takes no listener and removes all.
    pub const fn off_all(mut self) -> Self {
        self.off_all = true;
        self
    }
    /// The listener takes the fields one by one.
    pub const fn spread(mut self) -> Self {
        self.spread = true;
        self
    }
}

/// What happens to events that wait for the next turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueuePolicy {
    /// At most so many wait; the oldest goes first.
    DropOldest(usize),
    /// Only the newest waits.
    Latest,
    /// At most so many wait; a further emit is refused with an error.
    Error(usize),
}

/// How many calls of a group may run at once.
#[derive(Debug)]
pub struct LimitDesc {
    /// Calls of the same group share the slots.
    pub group: &'static str,
    /// The number of slots.
    pub concurrent: usize,
    /// The reason to fail with when all are taken; without one the call waits.
    pub reason: Option<&'static str>,
}

/// How long a call may stay pending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeadlineRule {
    /// So many milliseconds, then `fail timeout`.
    Millis(u64),
    /// Without end: a person answers, or data streams.
    None,
}

/// One API: a function, a method, a pair of listener functions or an accessor.
#[derive(Debug)]
pub struct ApiDesc {
    /// The name in errMsg: `getStorage`, `SocketTask.send`, `onCompassChange`.
    pub name: &'static str,
    /// The property that holds the function: `getStorage`, `send`, `onCompassChange`.
    pub key: &'static str,
    /// How it is called.
    pub kind: Kind,
    /// Its parameters.
    pub params: &'static StructDesc,
    /// The layouts of positional arguments, the first that fits wins.
    pub args: &'static [&'static [Arg]],
    /// What it gives back.
    pub returns: Returns,
    /// The type of the task object.
    pub task: Option<&'static ObjectDesc>,
    /// Its Sync variant.
    pub sync: Option<&'static SyncDesc>,
    /// What is particular to an event.
    pub event: Option<&'static EventDesc>,
    /// Whether it returns a promise.
    pub promise: PromiseRule,
    /// The scope a person must grant.
    pub scope: Option<&'static str>,
    /// The class of private data it reads.
    pub privacy: Option<&'static str>,
    /// Its limit of calls at once.
    pub limit: Option<&'static LimitDesc>,
    /// How long it may stay pending.
    pub deadline: DeadlineRule,
    /// Whether results carry `errCode` (0 on success).
    pub err_code: bool,
    /// What failures carry beside `errMsg` and `errno`, by name.
    pub error_fields: &'static [&'static str],
    /// Whether callbacks run inside the call, as documented for a few old APIs.
    pub immediate: bool,
}

/// The default deadline in milliseconds.
pub const DEADLINE: u64 = 60_000;
/// The default length of an event's queue.
pub const QUEUE: usize = 256;

/// Parameters or results that have no field.
pub static NO_FIELDS: StructDesc = StructDesc { name: "", fields: &[], rest: None };
static POSITIONAL_NONE: &[&[Arg]] = &[&[]];
static OPTIONS_ONLY: &[&[Arg]] = &[&[Arg::Options]];

impl ApiDesc {
    const fn new(name: &'static str, kind: Kind, args: &'static [&'static [Arg]]) -> Self {
        ApiDesc {
            name,
            key: name,
            kind,
            params: &NO_FIELDS,
            args,
            returns: Returns::Fields(&NO_FIELDS),
            task: None,
            sync: None,
            event: None,
            promise: PromiseRule::Yes,
            scope: None,
            privacy: None,
            limit: None,
            deadline: DeadlineRule::Millis(DEADLINE),
            err_code: false,
            error_fields: &[],
            immediate: false,
        }
    }
    /// Whether this is the method that ends a task: `abort()`, which gives nothing.
    pub(crate) const fn is_abort(&self) -> bool {
        matches!(self.key.as_bytes(), b"abort")
            && matches!(self.kind, Kind::Sync)
            && self.params.fields.is_empty()
            && matches!(self.returns, Returns::Fields(result) if result.fields.is_empty())
    }
    /// A sync API; its parameters are positional.
    pub const fn sync(name: &'static str) -> Self {
        Self::new(name, Kind::Sync, POSITIONAL_NONE).promise(PromiseRule::No)
    }
    /// An async API with one options object.
    pub const fn asynchronous(name: &'static str) -> Self {
        Self::new(name, Kind::Async, OPTIONS_ONLY)
    }
    /// A task API that returns an object of this type.
    pub const fn task(name: &'static str, object: &'static ObjectDesc) -> Self {
        let mut api = Self::new(name, Kind::Task, OPTIONS_ONLY).promise(PromiseRule::No);
        api.task = Some(object);
        api
    }
    /// An event; `name` is that of its `on` function.
    pub const fn event(name: &'static str, event: &'static EventDesc) -> Self {
        let mut api = Self::new(name, Kind::Event, POSITIONAL_NONE).promise(PromiseRule::No);
        api.event = Some(event);
        api
    }
    /// The getter of a property.
    pub const fn get(name: &'static str, key: &'static str, ty: Type) -> Self {
        let mut api = Self::new(name, Kind::Get, POSITIONAL_NONE).key(key);
        api.returns = Returns::Value(ty);
        api
    }
    /// The setter of a property; its one parameter is the new value.
    pub const fn set(name: &'static str, key: &'static str, value: &'static StructDesc) -> Self {
        Self::new(name, Kind::Set, &[&[Arg::Param(0)]]).key(key).params(value)
    }
    /// Sets the property name where it is not the name in errMsg.
    pub const fn key(mut self, key: &'static str) -> Self {
        self.key = key;
        self
    }
    /// Sets the parameters.
    pub const fn params(mut self, params: &'static StructDesc) -> Self {
        self.params = params;
        self
    }
    /// Sets the layouts of positional arguments.
    pub const fn args(mut self, args: &'static [&'static [Arg]]) -> Self {
        self.args = args;
        self
    }
    /// Sets the fields of the result object, or of an event's payload.
    pub const fn result(mut self, result: &'static StructDesc) -> Self {
        self.returns = Returns::Fields(result);
        self
    }
    /// Sets what is returned.
    pub const fn returns(mut self, returns: Returns) -> Self {
        self.returns = returns;
        self
    }
    /// Adds the Sync variant.
    pub const fn twin(mut self, sync: &'static SyncDesc) -> Self {
        self.sync = Some(sync);
        self
    }
    /// Sets whether a promise is returned.
    pub const fn promise(mut self, promise: PromiseRule) -> Self {
        self.promise = promise;
        self
    }
    /// Sets the scope.
    pub const fn scope(mut self, scope: &'static str) -> Self {
        self.scope = Some(scope);
        self
    }
    /// Sets the class of private data.
    pub const fn privacy(mut self, class: &'static str) -> Self {
        self.privacy = Some(class);
        self
    }
    /// Sets the limit of calls at once.
    pub const fn limit(mut self, limit: &'static LimitDesc) -> Self {
        self.limit = Some(limit);
        self
    }
    /// Sets the deadline.
    pub const fn deadline(mut self, deadline: DeadlineRule) -> Self {
        self.deadline = deadline;
        self
    }
    /// Says that results carry `errCode`.
    pub const fn err_code(mut self) -> Self {
        self.err_code = true;
        self
    }
    /// Names what failures carry beside `errMsg` and `errno`.
    pub const fn error_fields(mut self, names: &'static [&'static str]) -> Self {
        self.error_fields = names;
        self
    }
    /// Says that callbacks run inside the call.
    pub const fn immediate(mut self) -> Self {
        self.immediate = true;
        self
    }
}
