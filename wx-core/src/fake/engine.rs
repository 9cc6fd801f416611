//! The fake engine as an [`Engine`].

use std::borrow::Cow;

use super::{
    Fake, JsObject, JsText, JsValue, Key, Property, Slot,
    object::{Body, Kind},
    world::Job,
};
use crate::{Capability, ClassSpec, Engine, ScriptError, Thrown, View};

impl Fake {
    fn object_in<'v>(&self, value: &'v JsValue) -> Thrown<&'v JsObject, Self> {
        value.as_object().ok_or_else(|| self.type_error("not an object"))
    }

    fn host_function(&self, name: &str, index: usize) -> JsObject {
        self.function_object(name, Body::Host(index), false)
    }
}

impl Engine for Fake {
    type Value = JsValue;
    type Key = Key;
    type Arena = ();

    fn view(&self, value: &JsValue) -> View {
        match value {
            JsValue::Undefined => View::Undefined,
            JsValue::Null => View::Null,
            JsValue::Boolean(value) => View::Boolean(*value),
            JsValue::Number(number) => View::Number(*number),
            JsValue::String(_) => View::String,
            JsValue::Symbol(_) => View::Symbol,
            JsValue::BigInt(_) => View::BigInt,
            JsValue::Object(object) => View::Object(object.class()),
        }
    }

    fn text<'a>(&self, (): &'a (), value: &JsValue) -> Cow<'a, str> {
        match value {
            JsValue::String(text) => Cow::Owned(text.to_lossy()),
            _ => Cow::Borrowed(""),
        }
    }

    fn bytes(&self, value: &JsValue) -> Vec<u8> {
        value.as_object().and_then(JsObject::bytes).unwrap_or_default()
    }

    fn byte_length(&self, value: &JsValue) -> usize {
        match value.as_object().map(|object| &object.0.kind) {
            Some(Kind::ArrayBuffer(bytes)) => bytes.borrow().len(),
            _ => 0,
        }
    }

    fn fill(&self, buffer: &JsValue, offset: usize, bytes: &[u8]) -> bool {
        let Some(Kind::ArrayBuffer(held)) = buffer.as_object().map(|object| &object.0.kind) else {
            return false;
        };
        let mut held = held.borrow_mut();
        let end = offset.checked_add(bytes.len());
        match end.and_then(|end| held.get_mut(offset..end)) {
            Some(place) => {
                place.copy_from_slice(bytes);
                true
            }
            None => false,
        }
    }

    fn date(&self, value: &JsValue) -> f64 {
        value.as_object().and_then(JsObject::time).unwrap_or(f64::NAN)
    }

    fn key(&self, text: &str) -> Key {
        text.into()
    }

    fn key_text(&self, key: &Key) -> String {
        key.text().to_lossy()
    }

    fn own(&self, object: &JsValue, key: &Key) -> Thrown<Option<JsValue>, Self> {
        match self.object_in(object)?.own(key).map(|property| property.slot) {
            None => Ok(None),
            Some(Slot::Data(value)) => Ok(Some(value)),
            Some(Slot::Accessor { get: None, .. }) => Ok(Some(JsValue::Undefined)),
            Some(Slot::Accessor { get: Some(get), .. }) => {
                self.call_value(&get.into(), object, &[]).map(Some)
            }
        }
    }

    fn has_own(&self, object: &JsValue, key: &Key) -> Thrown<bool, Self> {
        Ok(self.object_in(object)?.own(key).is_some())
    }

    fn keys(&self, object: &JsValue) -> Thrown<Vec<Key>, Self> {
        Ok(self.object_in(object)?.listed())
    }

    fn length(&self, array: &JsValue) -> Thrown<u32, Self> {
        self.object_in(array)?.length().ok_or_else(|| self.type_error("not an array"))
    }

    fn element(&self, array: &JsValue, index: u32) -> Thrown<JsValue, Self> {
        Ok(self.own(array, &Key::Index(index))?.unwrap_or_default())
    }

    fn undefined(&self) -> JsValue {
        JsValue::Undefined
    }

    fn null(&self) -> JsValue {
        JsValue::Null
    }

    fn boolean(&self, value: bool) -> JsValue {
        JsValue::Boolean(value)
    }

    fn number(&self, value: f64) -> JsValue {
        JsValue::Number(value)
    }

    fn string(&self, text: &str) -> Thrown<JsValue, Self> {
        Ok(JsValue::String(JsText::from(text)))
    }

    fn array_buffer(&self, bytes: Vec<u8>) -> Thrown<JsValue, Self> {
        Ok(self.buffer(bytes).into())
    }

    fn new_date(&self, millis: f64) -> Thrown<JsValue, Self> {
        Ok(self.date_object(millis).into())
    }

    fn object(&self) -> Thrown<JsValue, Self> {
        Ok(self.plain().into())
    }

    fn array(&self, values: Vec<JsValue>) -> Thrown<JsValue, Self> {
        Ok(self.list(values).into())
    }

    fn error(&self, message: &str) -> Thrown<JsValue, Self> {
        Ok(self.error_object(message).into())
    }

    fn define(&self, object: &JsValue, key: &Key, value: JsValue) -> Thrown<(), Self> {
        match self.object_in(object)?.define(key.clone(), Property::open(value)) {
            true => Ok(()),
            false => Err(self.type_error("cannot define the property")),
        }
    }

    fn function(&self, name: &str, index: usize) -> Thrown<JsValue, Self> {
        Ok(self.host_function(name, index).into())
    }

    fn bound(&self, name: &str, index: usize, this: &JsValue) -> Thrown<JsValue, Self> {
        Ok(self.function_object(name, Body::Bound(index, this.clone()), false).into())
    }

    fn class(&self, spec: &ClassSpec) -> Thrown<usize, Self> {
        let prototype = self.plain();
        let constructor =
            self.native(spec.name, |fake, _, _| Err(fake.type_error("not constructible")));
        prototype.define("constructor".into(), Property::hidden(constructor.into()));
        for (name, index) in &spec.methods {
            let method = self.host_function(name, *index);
            prototype.define((*name).into(), Property::hidden(method.into()));
        }
        for (name, get, set) in &spec.accessors {
            let accessor = Slot::Accessor {
                get: (*get != usize::MAX).then(|| self.host_function(name, *get)),
                set: set.map(|set| self.host_function(name, set)),
            };
            let property =
                Property { slot: accessor, enumerable: false, writable: false, configurable: true };
            prototype.define((*name).into(), property);
        }
        let mut classes = self.0.classes.borrow_mut();
        classes.push(prototype);
        Ok(classes.len() - 1)
    }

    fn instance(&self, class: usize, id: u64) -> Thrown<JsValue, Self> {
        let prototype = self.0.classes.borrow().get(class).cloned();
        let kind = Kind::Instance { id, freed: self.0.freed.clone() };
        Ok(JsObject::new(kind, prototype.as_ref()).into())
    }

    fn instance_id(&self, value: &JsValue) -> Option<u64> {
        match value.as_object()?.0.kind {
            Kind::Instance { id, .. } => Some(id),
            _ => None,
        }
    }

    fn call(&self, function: &JsValue, args: &[JsValue]) -> Thrown<JsValue, Self> {
        self.call_value(function, &JsValue::Undefined, args)
    }

    fn same(&self, a: &JsValue, b: &JsValue) -> bool {
        a.strictly_equals(b)
    }

    fn promise(&self) -> Thrown<Capability<JsValue>, Self> {
        let promise = self.pending();
        let (resolve, reject) = self.settlers(&promise);
        Ok(Capability { promise: promise.into(), resolve: resolve.into(), reject: reject.into() })
    }

    fn settled(&self, outcome: Result<JsValue, JsValue>) -> Thrown<JsValue, Self> {
        let promise = self.pending();
        match outcome {
            Ok(value) => self.resolve(&promise, value),
            Err(reason) => self.settle(&promise, Err(reason)),
        }
        Ok(promise.into())
    }

    fn enqueue(&self, tag: u32, values: &[JsValue]) -> Thrown<(), Self> {
        self.queue(Job::Context { tag, values: values.to_vec() });
        Ok(())
    }

    fn describe(&self, thrown: &JsValue) -> ScriptError {
        self.describe_value(thrown)
    }

    fn warn(&self, text: &str) {
        self.0.warnings.borrow_mut().push(text.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_buffer_is_filled_only_where_the_bytes_fit() {
        let fake = Fake::new();
        let buffer = JsValue::from(fake.buffer(vec![0; 4]));
        assert!(fake.fill(&buffer, 1, &[7, 8]) && fake.fill(&buffer, 4, &[]));
        for (offset, bytes) in [(3, &[1, 1][..]), (4, &[1]), (usize::MAX, &[1])] {
            assert!(!fake.fill(&buffer, offset, bytes));
        }
        assert_eq!(fake.bytes(&buffer), [0, 7, 8, 0]);
        assert!(!fake.fill(&fake.undefined(), 0, &[]));
    }
}
