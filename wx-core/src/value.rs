//! Values of the type `any`: what JavaScript and Rust hand each other untyped.

use std::{collections::HashMap, rc::Rc};

/// A value of the type `any`. Everything round-trips: strings with any
/// content, every `f64`, dates, bytes; `"1"` never becomes `1`.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// `undefined`
    #[default]
    Undefined,
    /// `null`
    Null,
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A string; cheap to clone.
    String(Rc<str>),
    /// A `Date`, in milliseconds since the epoch.
    Date(f64),
    /// An `ArrayBuffer`; cheap to clone.
    Bytes(Rc<[u8]>),
    /// An array.
    List(Vec<Value>),
    /// A plain object.
    Object(Object),
}

impl Value {
    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::String(text) => Some(text),
            _ => None,
        }
    }
    /// The number of a number.
    pub fn as_f64(&self) -> Option<f64> {
        match self {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }
    /// The boolean of a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Value::Bool(value) => Some(*value),
            _ => None,
        }
    }
    /// The object of an object.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }
    /// The elements of an array.
    pub fn as_list(&self) -> Option<&[Value]> {
        match self {
            Value::List(values) => Some(values),
            _ => None,
        }
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Value::Bool(value)
    }
}
impl From<f64> for Value {
    fn from(value: f64) -> Self {
        Value::Number(value)
    }
}
impl From<i32> for Value {
    fn from(value: i32) -> Self {
        Value::Number(value.into())
    }
}
impl From<u32> for Value {
    fn from(value: u32) -> Self {
        Value::Number(value.into())
    }
}
impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Value::String(value.into())
    }
}
impl From<String> for Value {
    fn from(value: String) -> Self {
        Value::String(value.into())
    }
}
impl From<Vec<u8>> for Value {
    fn from(value: Vec<u8>) -> Self {
        Value::Bytes(value.into())
    }
}
impl From<Vec<Value>> for Value {
    fn from(value: Vec<Value>) -> Self {
        Value::List(value)
    }
}
impl From<Object> for Value {
    fn from(value: Object) -> Self {
        Value::Object(value)
    }
}

/// A plain object: keys in insertion order, each once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object(Vec<(Rc<str>, Value)>);

impl Object {
    /// An empty object.
    pub fn new() -> Self {
        Self::default()
    }
    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.iter().find(|(name, _)| &**name == key).map(|(_, value)| value)
    }
    /// Sets a key; one that is there keeps its place.
    pub fn insert(&mut self, key: impl Into<Rc<str>>, value: impl Into<Value>) {
        let (key, value) = (key.into(), value.into());
        match self.0.iter_mut().find(|(name, _)| *name == key) {
            Some(entry) => entry.1 = value,
            None => self.0.push((key, value)),
        }
    }
    /// Appends a key that is known not to be there.
    pub(crate) fn push(&mut self, key: Rc<str>, value: Value) {
        self.0.push((key, value));
    }
    /// The number of keys.
    pub fn len(&self) -> usize {
        self.0.len()
    }
    /// Whether there is no key.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    /// Keys and values in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(key, value)| (&**key, value))
    }
}

impl<K: Into<Rc<str>>, V: Into<Value>> FromIterator<(K, V)> for Object {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut object = Object::new();
        let mut places = HashMap::<Rc<str>, usize>::new();
        for (key, value) in entries {
            let (key, value) = (key.into(), value.into());
            match places.get(&key) {
                Some(place) => object.0[*place].1 = value,
                None => {
                    places.insert(Rc::clone(&key), object.len());
                    object.push(key, value);
                }
            }
        }
        object
    }
}

impl IntoIterator for Object {
    type Item = (Rc<str>, Value);
    type IntoIter = std::vec::IntoIter<Self::Item>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
