//! Values of the type `any`: plain data of any shape, without cycles.

use super::{
    Reader,
    problems::{Path, Read},
};
use crate::{Class, Engine, Object, Value, View};

impl<'a, E: Engine> Reader<'_, 'a, E> {
    /// A value of the type `any`. `above` holds the objects it is inside of.
    pub(super) fn any(
        &mut self,
        path: &Path<'_>,
        value: &E::Value,
        view: View,
        above: &mut Vec<E::Value>,
    ) -> Read<Value> {
        Ok(match view {
            View::Undefined => Value::Undefined,
            View::Null => Value::Null,
            View::Boolean(value) => Value::Bool(value),
            View::Number(number) => Value::Number(number),
            View::String => Value::String(self.text(path, value)?.into()),
            View::Object(Class::Date) => Value::Date(self.engine.date(value)),
            View::Object(Class::ArrayBuffer) => {
                self.weigh(path, self.engine.byte_length(value))?;
                Value::Bytes(self.engine.bytes(value).into())
            }
            View::Object(Class::Array | Class::Object) => {
                if above.iter().any(|outer| self.engine.same(outer, value)) {
                    self.say(format_args!("{path} should not contain itself;"));
                    return Ok(Value::Undefined);
                }
                above.push(value.clone());
                let read = self.deeper(path, |reader| match view {
                    View::Object(Class::Array) => reader.any_list(path, value, above),
                    _ => reader.any_object(path, value, above),
                });
                above.pop();
                read?
            }
            other => {
                self.say(format_args!(
                    "{path} should be a plain value instead of {};",
                    other.brand()
                ));
                Value::Undefined
            }
        })
    }

    pub(super) fn any_list(
        &mut self,
        path: &Path<'_>,
        array: &E::Value,
        above: &mut Vec<E::Value>,
    ) -> Read<Value> {
        let mut items = Vec::new();
        for index in 0..self.length(path, array)? {
            let path = Path::Index(path, index);
            self.count(&path)?;
            let element = self.element(&path, array, index)?;
            let view = self.engine.view(&element);
            items.push(self.any(&path, &element, view, above)?);
        }
        Ok(Value::List(items))
    }

    pub(super) fn any_object(
        &mut self,
        path: &Path<'_>,
        object: &E::Value,
        above: &mut Vec<E::Value>,
    ) -> Read<Value> {
        let mut result = Object::new();
        let entries = self.entries(path, object, |reader, path, _, value| {
            reader.count(path)?;
            let view = reader.engine.view(value);
            reader.any(path, value, view, above).map(Some)
        })?;
        for (key, value) in entries {
            result.push(key, value);
        }
        Ok(Value::Object(result))
    }
}
