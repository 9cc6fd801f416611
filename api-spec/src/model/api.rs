//! What a spec says of one API.

use indexmap::IndexMap;

use super::{At, Deprecated, Field, Record, Text, Ts};
use crate::names;
use crate::types::{Literal, TypeExpr};

/// How an API is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The value comes back at once.
    Sync,
    /// Callbacks or a promise.
    Async,
    /// As async, and an object to steer it comes back at once.
    Task,
    /// `onXxx(listener)` and `offXxx(listener)`.
    Event,
}

/// An API: a function of the client, or a method of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Api {
    /// The key in the spec: `getStorage`; `compassChange` for an event.
    pub name: String,
    /// How it is called.
    pub kind: Kind,
    /// Fields of the options object; for sync, the arguments.
    pub params: Params,
    /// The positional layouts, one per overload, at least one; none for an event.
    pub args: Vec<Vec<Arg>>,
    /// Whether the options object may be left out, where the declarations say
    /// otherwise than the rule "optional if no field is required".
    pub options: Option<OptionsArg>,
    /// What success or the listener receives beside `errMsg`.
    pub result: ApiResult,
    /// What the call itself gives back: a value (sync), the task object (task),
    /// an object (event).
    pub returns: Option<Returns>,
    /// Whether a promise may come back.
    pub promise: Promise,
    /// The Sync form of an async API.
    pub sync: Option<SyncTwin>,
    /// The type of the argument of `fail`: the name of a
    /// `TypeKind::Error`; `None` is `{errMsg}` (and `errno`).
    pub error: Option<String>,
    /// The reasons a failure may give.
    pub errors: Vec<ErrorReason>,
    /// What the listener of an event takes.
    pub listener: Listener,
    /// The off function of an event.
    pub off: Off,
    /// What is known of the off function; empty if there is none.
    pub off_about: About,
    /// The event names of an emitter, `on(name, listener)`.
    pub topics: Option<Topics>,
    /// The last listener replaces the others (`slots: single`).
    pub single: bool,
    /// What happens to events faster than their listeners.
    pub queue: Queue,
    /// The permission needed, without `scope.`.
    pub scope: Option<String>,
    /// Needs the privacy agreement: for this class of data.
    pub privacy: Option<String>,
    /// How many may run at once.
    pub limits: Option<Limits>,
    /// When a call is given up.
    pub deadline: Deadline,
    /// The callbacks run inside the call (`callbacks: immediate`), as the
    /// documentation of getSystemInfo promises; never so otherwise.
    pub immediate: bool,
    /// Declared only; installed by a script or the engine layer (`host: script`).
    pub script: bool,
    /// The version that brought it.
    pub since: Option<String>,
    /// Not to be used any more.
    pub deprecated: Option<Deprecated>,
    /// What it does.
    pub doc: Text,
    /// The address of its documentation page: its own, or what the family's
    /// template makes of its name.
    pub link: Option<String>,
    /// A piece of JavaScript that shows it.
    pub example: Option<String>,
    /// Its function name in Rust, where the rule gives a poor one.
    pub rust: Option<String>,
    /// Names and types for the TypeScript declarations.
    pub ts: Ts,
    /// Where it is written.
    pub at: At,
}

impl Api {
    /// The JavaScript function: `getStorage`; `onCompassChange` for an event;
    /// the key itself for an emitter with topics.
    pub fn js_name(&self) -> String {
        match (self.kind, &self.topics) {
            (Kind::Event, None) => format!("on{}", names::upper_first(&self.name)),
            _ => self.name.clone(),
        }
    }

    /// The JavaScript function that takes a listener off: `offCompassChange`;
    /// `off` for an emitter called `on`.
    pub fn off_name(&self) -> Option<String> {
        match (self.kind, self.off, &self.topics) {
            (Kind::Event, Off::Yes | Off::All, None) => {
                Some(format!("off{}", names::upper_first(&self.name)))
            }
            (Kind::Event, Off::Yes | Off::All, Some(_)) => Some("off".into()),
            _ => None,
        }
    }

    /// The fields that `options` stands for in one layout: those that no
    /// argument beside it names. Empty if the layout has no options.
    pub fn options_of<'a>(&'a self, layout: &[Arg]) -> Vec<&'a Field> {
        if !layout.contains(&Arg::Options) {
            return Vec::new();
        }
        let beside = |f: &&Field| !layout.iter().any(|a| a.param() == Some(&f.name));
        self.params.fields.iter().filter(beside).collect()
    }
}

/// The parameters of an API.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Params {
    /// The struct that lists them (`params: Name`), if they have a name of their own.
    pub name: Option<String>,
    /// The parameters, resolved either way.
    pub fields: Vec<Field>,
}

/// One positional argument.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// The object of all parameters that stand not beside it.
    Options,
    /// One parameter.
    Param {
        /// Its name.
        name: String,
        /// Must be given in this layout.
        required: bool,
    },
}

impl Arg {
    /// The parameter's name, if this is one.
    pub fn param(&self) -> Option<&String> {
        match self {
            Arg::Options => None,
            Arg::Param { name, .. } => Some(name),
        }
    }
}

/// `options: required | optional`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionsArg {
    /// Declared as `option`.
    Required,
    /// Declared as `option?`.
    Optional,
}

/// What success, or the listener of an event, receives.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum ApiResult {
    /// Nothing but `errMsg`.
    #[default]
    Empty,
    /// Fields written with the API.
    Fields(Record),
    /// A struct of the spec.
    Named(String),
    /// No object: the value itself.
    Bare(TypeExpr),
}

/// What the call itself gives back.
#[derive(Clone, Debug, PartialEq)]
pub enum Returns {
    /// A value or an object.
    Type {
        /// Its type.
        ty: TypeExpr,
        /// It may be null.
        nullable: bool,
        /// It may be undefined.
        optional: bool,
        /// What it is.
        doc: Text,
    },
    /// The object that the method belongs to (`returns: self`).
    SelfObject,
}

/// Whether an asynchronous API gives a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promise {
    /// If there are no callbacks.
    Yes,
    /// Never: callbacks only.
    No,
    /// Always: there are no callbacks.
    Only,
}

/// What is known of the second function of an API, an off function or a Sync form.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct About {
    /// The version that brought it; that of the API unless the spec says otherwise.
    pub since: Option<String>,
    /// Not to be used any more.
    pub deprecated: Option<Deprecated>,
    /// What it does.
    pub doc: Text,
    /// The address of its documentation page: its own, or what the family's
    /// template makes of its name.
    pub link: Option<String>,
}

/// The Sync form of an async API.
#[derive(Clone, Debug, PartialEq)]
pub struct SyncTwin {
    /// Its name in JavaScript; `<api>Sync` unless the spec says otherwise.
    pub name: String,
    /// Its positional arguments.
    pub args: Vec<Arg>,
    /// What it gives back.
    pub returns: SyncReturns,
    /// What it returns instead of throwing, per reason listed in `errors`.
    pub on_fail: IndexMap<String, Literal>,
    /// What is known of it.
    pub about: About,
    /// Names for the TypeScript declarations.
    pub ts: Ts,
    /// Where it is written.
    pub at: At,
}

/// What a Sync form gives back.
#[derive(Clone, Debug, PartialEq)]
pub enum SyncReturns {
    /// Nothing.
    Nothing,
    /// One field of the result.
    Field(String),
    /// The whole result, without `errMsg`.
    Result,
    /// A value that the asynchronous form does not have.
    Type(TypeExpr),
}

/// One way to fail.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorReason {
    /// The words after `fail ` in `errMsg`.
    pub reason: String,
    /// The unified code.
    pub errno: Option<i64>,
    /// The API's own code, `errCode`.
    pub code: Option<i64>,
    /// When it happens.
    pub doc: Text,
    /// Its variant in Rust, where the rule gives a poor one.
    pub rust: Option<String>,
    /// Where it is written.
    pub at: At,
}

/// What the listener of an event takes.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Listener {
    /// One object: the result.
    #[default]
    Object,
    /// These arguments, in order.
    Args(Vec<Field>),
    /// Whatever the event brings.
    Any,
}

/// The off function of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Off {
    /// `offXxx(listener?)`.
    Yes,
    /// `offXxx()`, for all listeners.
    All,
    /// There is none.
    No,
}

/// The event names of an emitter.
#[derive(Clone, Debug, PartialEq)]
pub enum Topics {
    /// Any text.
    Any,
    /// One of these.
    List(Vec<String>),
}

/// What happens to events that come faster than their listeners run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Queue {
    /// At most so many wait; the oldest goes first.
    DropOldest(u32),
    /// Only the newest waits.
    Latest,
    /// At most so many wait; emitting one more is an error.
    Error(u32),
}

impl Default for Queue {
    fn default() -> Self {
        Queue::DropOldest(256)
    }
}

/// How many calls may run at once.
#[derive(Clone, Debug, PartialEq)]
pub struct Limits {
    /// So many.
    pub concurrent: u32,
    /// APIs of one group count together; the API's own name unless given.
    pub group: String,
    /// What becomes of one more.
    pub over: Over,
    /// The reason it fails with.
    pub reason: Option<String>,
}

/// What becomes of a call over the limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// It waits, first in first out.
    Queue,
    /// It fails.
    Fail,
}

/// When a call is given up with `fail timeout`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Deadline {
    /// After the host's default, 60 s.
    #[default]
    Default,
    /// Never: a person answers, or data streams.
    None,
    /// After so many milliseconds.
    Millis(u64),
}
