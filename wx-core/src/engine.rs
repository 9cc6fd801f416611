//! What an engine adapter supplies: the primitive operations on the values of
//! one JavaScript context. Everything that the calling contract says is built
//! on these in [`Context`](crate::Context); an adapter decides nothing.

use std::borrow::Cow;

/// The outcome of an operation that may run JavaScript or allocate in the
/// engine: `Err` holds the thrown value.
pub type Thrown<T, E> = Result<T, <E as Engine>::Value>;

/// What a value is, without running any JavaScript.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum View {
    /// `undefined`
    Undefined,
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// any number, NaN and the infinities included
    Number(f64),
    /// a string; read it with [`Engine::text`]
    String,
    /// a symbol
    Symbol,
    /// a big integer
    BigInt,
    /// an object of some class
    Object(Class),
}

/// The class of an object, from its internal slots (never from
/// `Symbol.toStringTag`, which scripts can set).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// an ordinary object, also an instance of a script's class
    Object,
    /// an array
    Array,
    /// anything callable
    Function,
    /// an `ArrayBuffer` (not a view on one)
    ArrayBuffer,
    /// a `Date`
    Date,
    /// an `Error` of any kind
    Error,
    /// any other class by its brand: `RegExp`, `Map`, `Uint8Array`, `Promise`, ...
    Other(&'static str),
}

impl View {
    /// The name that `Object.prototype.toString` gives such a value.
    pub fn brand(&self) -> &'static str {
        match self {
            View::Undefined => "Undefined",
            View::Null => "Null",
            View::Boolean(_) => "Boolean",
            View::Number(_) => "Number",
            View::String => "String",
            View::Symbol => "Symbol",
            View::BigInt => "BigInt",
            View::Object(class) => match class {
                Class::Object => "Object",
                Class::Array => "Array",
                Class::Function => "Function",
                Class::ArrayBuffer => "ArrayBuffer",
                Class::Date => "Date",
                Class::Error => "Error",
                Class::Other(brand) => brand,
            },
        }
    }
}

/// A class of script objects that stand for host objects: made once per
/// context and object type.
#[derive(Debug)]
pub struct ClassSpec {
    /// The class name as scripts see it.
    pub name: &'static str,
    /// Methods of the prototype: name and index for [`Context::call`](crate::Context::call).
    pub methods: Vec<(&'static str, usize)>,
    /// Accessors of the prototype: name, getter index, setter index.
    pub accessors: Vec<(&'static str, usize, Option<usize>)>,
}

/// A promise and the two functions that settle it.
#[derive(Clone, Debug)]
pub struct Capability<V> {
    /// The promise itself.
    pub promise: V,
    /// Resolves it.
    pub resolve: V,
    /// Rejects it.
    pub reject: V,
}

/// An uncaught exception, as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScriptError {
    /// `name: message` of an error, or the thrown value as text.
    pub message: String,
    /// The stack, one frame a line; empty where there is none.
    pub stack: String,
}

/// The values of one JavaScript context and the operations on them.
///
/// `Value` is an owned reference: cloning and dropping it keep the engine's
/// own count. No method runs JavaScript unless its text says so.
pub trait Engine: Sized + 'static {
    /// An owned reference to a JavaScript value.
    type Value: Clone + 'static;
    /// An interned property key.
    type Key: Clone + 'static;
    /// Keeps the strings alive that one call borrows from the engine.
    type Arena: Default;

    /// What `value` is.
    fn view(&self, value: &Self::Value) -> View;
    /// Whether a value is `undefined`; an engine may know it without a full view.
    fn is_undefined(&self, value: &Self::Value) -> bool {
        self.view(value) == View::Undefined
    }
    /// The text of a string, borrowed from the engine where it can be. A lone
    /// surrogate reads as U+FFFD. Empty if `value` is no string.
    fn text<'a>(&self, arena: &'a Self::Arena, value: &Self::Value) -> Cow<'a, str>;
    /// A copy of the bytes of an `ArrayBuffer` or of what a typed array shows
    /// (empty if detached).
    fn bytes(&self, value: &Self::Value) -> Vec<u8>;
    /// The length in bytes of the same, without copying it.
    fn byte_length(&self, value: &Self::Value) -> usize;
    /// Copies bytes into an `ArrayBuffer`, from `offset` on; false, and nothing is
    /// copied, if they do not fit or it is no buffer.
    fn fill(&self, buffer: &Self::Value, offset: usize, bytes: &[u8]) -> bool;
    /// The time value of a `Date` in milliseconds since the epoch, NaN if invalid.
    fn date(&self, value: &Self::Value) -> f64;

    /// Interns a property key.
    fn key(&self, text: &str) -> Self::Key;
    /// The text of a key.
    fn key_text(&self, key: &Self::Key) -> String;
    /// Reads one own property; `None` where there is none. Runs a getter.
    fn own(&self, object: &Self::Value, key: &Self::Key) -> Thrown<Option<Self::Value>, Self>;
    /// Whether `object` has the own property; no getter runs.
    fn has_own(&self, object: &Self::Value, key: &Self::Key) -> Thrown<bool, Self>;
    /// The own enumerable string keys, in the engine's order.
    fn keys(&self, object: &Self::Value) -> Thrown<Vec<Self::Key>, Self>;
    /// The length of an array.
    fn length(&self, array: &Self::Value) -> Thrown<u32, Self>;
    /// One own element of an array; a hole is `undefined`. Runs a getter.
    fn element(&self, array: &Self::Value, index: u32) -> Thrown<Self::Value, Self>;

    /// `undefined`
    fn undefined(&self) -> Self::Value;
    /// `null`
    fn null(&self) -> Self::Value;
    /// A boolean.
    fn boolean(&self, value: bool) -> Self::Value;
    /// A number.
    fn number(&self, value: f64) -> Self::Value;
    /// A string.
    fn string(&self, text: &str) -> Thrown<Self::Value, Self>;
    /// An `ArrayBuffer` that takes over the bytes.
    fn array_buffer(&self, bytes: Vec<u8>) -> Thrown<Self::Value, Self>;
    /// A `Date`.
    fn new_date(&self, millis: f64) -> Thrown<Self::Value, Self>;
    /// An empty ordinary object.
    fn object(&self) -> Thrown<Self::Value, Self>;
    /// An array of the values.
    fn array(&self, values: Vec<Self::Value>) -> Thrown<Self::Value, Self>;
    /// An `Error` with this own `message`; no stack is captured.
    fn error(&self, message: &str) -> Thrown<Self::Value, Self>;
    /// Defines an own, enumerable, writable, configurable property. Never
    /// assigns: a setter on a prototype does not run.
    fn define(&self, object: &Self::Value, key: &Self::Key, value: Self::Value)
    -> Thrown<(), Self>;

    /// A function named `name` that enters [`Context::call`](crate::Context::call) with `index`.
    fn function(&self, name: &str, index: usize) -> Thrown<Self::Value, Self>;
    /// As [`Engine::function`], with what `this` is in every call of it.
    fn bound(&self, name: &str, index: usize, this: &Self::Value) -> Thrown<Self::Value, Self>;
    /// Makes a class for script objects; the number names it from now on.
    fn class(&self, spec: &ClassSpec) -> Thrown<usize, Self>;
    /// A new object of the class, carrying `id`. When the engine frees it, the
    /// adapter calls [`Context::finalized`](crate::Context::finalized) with the
    /// id, later and outside of the engine's collector.
    fn instance(&self, class: usize, id: u64) -> Thrown<Self::Value, Self>;
    /// The id of an object made by [`Engine::instance`].
    fn instance_id(&self, value: &Self::Value) -> Option<u64>;

    /// Calls a function with `this` undefined. Runs JavaScript.
    fn call(&self, function: &Self::Value, args: &[Self::Value]) -> Thrown<Self::Value, Self>;
    /// `a === b` for two objects.
    fn same(&self, a: &Self::Value, b: &Self::Value) -> bool;
    /// A pending promise.
    fn promise(&self) -> Thrown<Capability<Self::Value>, Self>;
    /// A promise that is already resolved (`Ok`) or rejected (`Err`).
    fn settled(&self, outcome: Result<Self::Value, Self::Value>) -> Thrown<Self::Value, Self>;
    /// Puts a job into the context's job queue, behind what is there. When its
    /// turn comes, the adapter calls [`Context::run_job`](crate::Context::run_job)
    /// with the same tag and values, if the context still lives.
    fn enqueue(&self, tag: u32, values: &[Self::Value]) -> Thrown<(), Self>;
    /// The text of a thrown value. Must not fail, whatever was thrown.
    fn describe(&self, thrown: &Self::Value) -> ScriptError;
    /// Writes a warning where `console.error` writes.
    fn warn(&self, text: &str);
}
