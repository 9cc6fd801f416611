//! Objects: own properties in order, a prototype, and what a class adds.

use std::{
    cell::{Cell, RefCell},
    fmt,
    rc::Rc,
};

use rustc_hash::FxHashMap;

use super::{Completion, Fake, JsText, JsValue, promise::PromiseState};
use crate::Class;

/// A property key: an array index or any other text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Key {
    /// A whole number as JavaScript writes it, below 2^32 - 1.
    Index(u32),
    /// Any other text.
    Text(JsText),
}

impl Key {
    /// The key that a text is.
    pub fn new(text: JsText) -> Self {
        match index(text.units()) {
            Some(index) => Key::Index(index),
            None => Key::Text(text),
        }
    }
    /// The key as text.
    pub fn text(&self) -> JsText {
        match self {
            Key::Index(index) => index.to_string().as_str().into(),
            Key::Text(text) => text.clone(),
        }
    }
}

impl From<&str> for Key {
    fn from(text: &str) -> Self {
        Key::new(text.into())
    }
}

fn index(units: &[u16]) -> Option<u32> {
    let canonical = match units {
        [] => false,
        [first, ..] => *first != u16::from(b'0') || units.len() == 1,
    };
    if !canonical || units.len() > 10 {
        return None;
    }
    let digit = |unit: &u16| char::from_u32((*unit).into()).and_then(|c| c.to_digit(10));
    let number =
        units.iter().try_fold(0u64, |sum, unit| Some(sum * 10 + u64::from(digit(unit)?)))?;
    u32::try_from(number).ok().filter(|index| *index < u32::MAX)
}

/// What a property holds.
#[derive(Clone, Debug)]
pub enum Slot {
    /// A value.
    Data(JsValue),
    /// Functions that read and write it.
    Accessor {
        /// Runs when it is read.
        get: Option<JsObject>,
        /// Runs when it is assigned.
        set: Option<JsObject>,
    },
}

/// An own property.
#[derive(Clone, Debug)]
pub struct Property {
    /// What it holds.
    pub slot: Slot,
    /// Whether it is listed.
    pub enumerable: bool,
    /// Whether it can be assigned.
    pub writable: bool,
    /// Whether it can be deleted and redefined.
    pub configurable: bool,
}

impl Property {
    /// A value that is listed and can be changed.
    pub fn open(value: JsValue) -> Self {
        Property { slot: Slot::Data(value), enumerable: true, writable: true, configurable: true }
    }
    /// A value that can be changed but is not listed.
    pub fn hidden(value: JsValue) -> Self {
        Property { enumerable: false, ..Self::open(value) }
    }
}

/// A function's body.
pub type JsFunction = Rc<dyn Fn(&Fake, &JsValue, &[JsValue]) -> Completion>;

pub(super) enum Kind {
    Ordinary,
    /// With its length.
    Array(Cell<u32>),
    Function {
        body: Body,
        constructs: bool,
    },
    ArrayBuffer(RefCell<Vec<u8>>),
    Date(f64),
    Error,
    Promise(RefCell<PromiseState>),
    Instance {
        id: u64,
        freed: Rc<RefCell<Vec<u64>>>,
    },
    Other(&'static str),
}

pub(super) enum Body {
    Native(JsFunction),
    /// Enters the context under this index.
    Host(usize),
    /// The same, with its own `this`.
    Bound(usize, JsValue),
}

pub(super) struct ObjectCell {
    pub kind: Kind,
    pub prototype: RefCell<Option<JsObject>>,
    properties: RefCell<FxHashMap<Key, Property>>,
    order: RefCell<Vec<Key>>,
    extensible: Cell<bool>,
}

impl Drop for ObjectCell {
    fn drop(&mut self) {
        if let Kind::Instance { id, freed } = &self.kind {
            // told to the context later, as a collector would
            freed.borrow_mut().push(*id);
        }
    }
}

/// A reference to an object.
#[derive(Clone)]
pub struct JsObject(pub(super) Rc<ObjectCell>);

impl fmt::Debug for JsObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[object {}]", self.brand())
    }
}

impl JsObject {
    pub(super) fn new(kind: Kind, prototype: Option<&JsObject>) -> Self {
        JsObject(Rc::new(ObjectCell {
            kind,
            prototype: RefCell::new(prototype.cloned()),
            properties: RefCell::default(),
            order: RefCell::default(),
            extensible: Cell::new(true),
        }))
    }

    /// An ordinary object with this prototype.
    pub fn ordinary(prototype: Option<&JsObject>) -> Self {
        Self::new(Kind::Ordinary, prototype)
    }

    /// Whether both are one object.
    pub fn same(&self, other: &JsObject) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    /// Whether it can be called.
    pub fn is_callable(&self) -> bool {
        matches!(self.0.kind, Kind::Function { .. })
    }

    /// Whether `new` takes it as it is, without an object made before.
    pub fn constructs(&self) -> bool {
        matches!(self.0.kind, Kind::Function { constructs: true, .. })
    }

    /// Its class.
    pub fn class(&self) -> Class {
        match self.0.kind {
            Kind::Ordinary | Kind::Instance { .. } => Class::Object,
            Kind::Array(_) => Class::Array,
            Kind::Function { .. } => Class::Function,
            Kind::ArrayBuffer(_) => Class::ArrayBuffer,
            Kind::Date(_) => Class::Date,
            Kind::Error => Class::Error,
            Kind::Promise(_) => Class::Other("Promise"),
            Kind::Other(brand) => Class::Other(brand),
        }
    }

    /// The name of its class.
    pub fn brand(&self) -> &'static str {
        crate::View::Object(self.class()).brand()
    }

    /// Its prototype.
    pub fn prototype(&self) -> Option<JsObject> {
        self.0.prototype.borrow().clone()
    }

    /// Sets its prototype.
    pub fn set_prototype(&self, prototype: Option<JsObject>) {
        let before = self.0.prototype.replace(prototype);
        drop(before);
    }

    /// An own property, without running anything.
    pub fn own(&self, key: &Key) -> Option<Property> {
        if let (Kind::Array(length), Key::Text(text)) = (&self.0.kind, key)
            && *text == JsText::from("length")
        {
            return Some(Property {
                configurable: false,
                ..Property::hidden(f64::from(length.get()).into())
            });
        }
        self.0.properties.borrow().get(key).cloned()
    }

    /// A property of the object or of a prototype, without running anything.
    pub fn find(&self, key: &Key) -> Option<Property> {
        let mut object = self.clone();
        loop {
            if let Some(property) = object.own(key) {
                return Some(property);
            }
            let above = object.prototype()?;
            object = above;
        }
    }

    /// The value of a data property of the object or of a prototype.
    pub fn data(&self, key: &str) -> Option<JsValue> {
        match self.find(&key.into())?.slot {
            Slot::Data(value) => Some(value),
            Slot::Accessor { .. } => None,
        }
    }

    /// Defines an own property. False if the object does not allow it.
    pub fn define(&self, key: Key, property: Property) -> bool {
        let known = self.own(&key);
        let allowed = match &known {
            Some(known) => known.configurable || known.writable,
            None => self.0.extensible.get(),
        };
        if !allowed {
            return false;
        }
        if let Kind::Array(length) = &self.0.kind {
            match &key {
                Key::Index(index) => length.set(length.get().max(index + 1)),
                Key::Text(text) if *text == JsText::from("length") => {
                    if let Slot::Data(value) = property.slot {
                        self.set_length(value.to_number() as u32);
                    }
                    return true;
                }
                Key::Text(_) => {}
            }
        }
        let before = self.0.properties.borrow_mut().insert(key.clone(), property);
        if before.is_none() {
            self.0.order.borrow_mut().push(key);
        }
        // the old value goes outside of the borrow: its drop may come back here
        drop(before);
        true
    }

    fn set_length(&self, length: u32) {
        let Kind::Array(now) = &self.0.kind else {
            return;
        };
        if length < now.get() {
            for key in
                self.keys().into_iter().filter(|key| matches!(key, Key::Index(at) if *at >= length))
            {
                self.delete(&key);
            }
        }
        now.set(length);
    }

    /// Deletes an own property. False if the object does not allow it.
    pub fn delete(&self, key: &Key) -> bool {
        if self.own(key).is_some_and(|property| !property.configurable) {
            return false;
        }
        let gone = self.0.properties.borrow_mut().remove(key);
        if gone.is_some() {
            self.0.order.borrow_mut().retain(|other| other != key);
        }
        drop(gone);
        true
    }

    /// All own keys: indexes first, then the others as they came.
    pub fn keys(&self) -> Vec<Key> {
        let order = self.0.order.borrow();
        let (mut indexes, texts): (Vec<Key>, Vec<Key>) =
            order.iter().cloned().partition(|key| matches!(key, Key::Index(_)));
        indexes.sort();
        indexes.extend(texts);
        indexes
    }

    /// The own keys that are listed.
    pub fn listed(&self) -> Vec<Key> {
        let mut keys = self.keys();
        let properties = self.0.properties.borrow();
        keys.retain(|key| properties.get(key).is_some_and(|property| property.enumerable));
        keys
    }

    /// Forbids every change of own properties.
    pub fn freeze(&self) {
        self.0.extensible.set(false);
        for property in self.0.properties.borrow_mut().values_mut() {
            property.writable = false;
            property.configurable = false;
        }
    }

    /// The length of an array.
    pub fn length(&self) -> Option<u32> {
        match &self.0.kind {
            Kind::Array(length) => Some(length.get()),
            _ => None,
        }
    }

    /// The bytes of an `ArrayBuffer`.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        match &self.0.kind {
            Kind::ArrayBuffer(bytes) => Some(bytes.borrow().clone()),
            _ => None,
        }
    }

    /// The time of a `Date`.
    pub fn time(&self) -> Option<f64> {
        match self.0.kind {
            Kind::Date(millis) => Some(millis),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_canonical_numbers_are_indexes() {
        assert_eq!(Key::from("0"), Key::Index(0));
        assert_eq!(Key::from("4294967294"), Key::Index(4_294_967_294));
        for text in ["", "00", "01", "-1", "1.5", "4294967295", "a"] {
            assert!(matches!(Key::from(text), Key::Text(_)), "{text}");
        }
    }

    #[test]
    fn keys_come_indexes_first_then_as_defined() {
        let object = JsObject::ordinary(None);
        for key in ["b", "2", "a", "1"] {
            object.define(key.into(), Property::open(JsValue::Null));
        }
        let keys: Vec<String> = object.keys().iter().map(|key| key.text().to_lossy()).collect();
        assert_eq!(keys, ["1", "2", "b", "a"]);
    }

    #[test]
    fn a_frozen_object_refuses_changes() {
        let object = JsObject::ordinary(None);
        object.define("a".into(), Property::open(1.0.into()));
        object.freeze();
        assert!(!object.define("b".into(), Property::open(JsValue::Null)));
        assert!(!object.define("a".into(), Property::open(JsValue::Null)));
        assert!(!object.delete(&"a".into()));
    }
}
