//! The values that cross, and what ends when the last of them goes.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use indexmap::IndexMap;
use wx_core::ScriptError;

/// An event: of an object by its id, or of the host.
pub(crate) type EventName = (Option<i64>, &'static str);

pub(crate) type Fields = RefCell<IndexMap<Rc<str>, Value>>;

/// A value of the script behind the bridge, or one on its way there.
#[derive(Clone)]
pub(crate) enum Value {
    Undefined,
    Null,
    Bool(bool),
    Number(f64),
    Text(Rc<str>),
    Bytes(Rc<RefCell<Vec<u8>>>),
    /// A typed array: its brand and its bytes.
    Typed(&'static str, Rc<[u8]>),
    Date(f64),
    /// What cannot cross, by its brand.
    Brand(&'static str),
    Array(Rc<Vec<Value>>),
    Object(Rc<Fields>),
    Error(Rc<Fields>),
    /// A function, or an opaque value, of the script.
    Script(Rc<Script>),
    /// An object of the host.
    Instance(Rc<Instance>),
    /// A function of the host.
    Host(Rc<HostFunction>),
    /// A getter threw this text.
    Threw(Rc<str>),
    /// An object that this value is inside of.
    Cycle,
    /// Gives one event to the script.
    Listener(Rc<Listener>),
    /// Ends a call.
    Settle(Rc<Cell<Option<i64>>>, bool),
    /// A promise that the script has made itself.
    Promise,
    /// Something thrown, with its text.
    Thrown(Rc<ScriptError>, Box<Value>),
}

/// What happened to values that nobody holds any more; the bridge looks here after each text.
#[derive(Default)]
pub(crate) struct Gone {
    /// Script values: their id, and how often the script has sent them.
    pub released: RefCell<Vec<(i64, u32)>>,
    /// Instances, by their number in the context.
    pub instances: RefCell<Vec<u64>>,
    /// Events whose listener the host took off.
    pub ended: RefCell<Vec<EventName>>,
}

pub(crate) struct Script {
    pub id: i64,
    pub function: bool,
    /// How often the script has sent it.
    pub times: Cell<u32>,
    pub gone: Rc<Gone>,
}

impl Drop for Script {
    fn drop(&mut self) {
        self.gone.released.borrow_mut().push((self.id, self.times.get()));
    }
}

pub(crate) struct Instance {
    /// The class, as the engine counts them.
    pub class: usize,
    /// The number in the context.
    pub instance: u64,
    /// The id in messages, once it has one.
    pub id: Cell<Option<i64>>,
    pub gone: Rc<Gone>,
}

impl Drop for Instance {
    fn drop(&mut self) {
        self.gone.instances.borrow_mut().push(self.instance);
    }
}

pub(crate) struct HostFunction {
    pub index: usize,
    pub this: Option<Value>,
    pub id: Cell<Option<i64>>,
}

pub(crate) struct Listener {
    pub event: EventName,
    /// The script took it off itself.
    pub off: Cell<bool>,
    pub gone: Rc<Gone>,
}

impl Drop for Listener {
    fn drop(&mut self) {
        if !self.off.get() {
            self.gone.ended.borrow_mut().push(self.event);
        }
    }
}

/// The brands that a message may name; any other is an object.
pub(crate) fn brand(text: &str) -> &'static str {
    const BRANDS: &[&str] = &[
        "Map",
        "Set",
        "WeakMap",
        "WeakSet",
        "WeakRef",
        "Promise",
        "RegExp",
        "Symbol",
        "BigInt",
        "Function",
        "Error",
        "DataView",
        "Boolean",
        "Number",
        "String",
        "ArrayBuffer",
        "Date",
        "SharedArrayBuffer",
        "Array",
        "Generator",
        "Arguments",
    ];
    typed(text).or_else(|| BRANDS.iter().find(|brand| **brand == text).copied()).unwrap_or("Object")
}

/// The name of a typed array.
pub(crate) fn typed(text: &str) -> Option<&'static str> {
    const TYPED: &[&str] = &[
        "Int8Array",
        "Uint8Array",
        "Uint8ClampedArray",
        "Int16Array",
        "Uint16Array",
        "Int32Array",
        "Uint32Array",
        "Float16Array",
        "Float32Array",
        "Float64Array",
        "BigInt64Array",
        "BigUint64Array",
    ];
    TYPED.iter().find(|name| **name == text).copied()
}
