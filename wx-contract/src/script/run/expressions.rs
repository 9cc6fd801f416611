//! Values of expressions, and assignments.

use std::rc::Rc;

use wx_core::fake::{Completion, JsObject, JsText, JsValue, Key, Property, Slot};

use super::{Walker, scope::Scope};
use crate::script::ast::{Expression, Member, Name};

impl Walker<'_> {
    fn values(&self, list: &[Expression], scope: &Rc<Scope>) -> Completion<Vec<JsValue>> {
        list.iter().map(|item| self.value(item, scope)).collect()
    }

    pub(super) fn value(&self, expression: &Expression, scope: &Rc<Scope>) -> Completion {
        Ok(match expression {
            Expression::Undefined => JsValue::Undefined,
            Expression::Null => JsValue::Null,
            Expression::Boolean(value) => (*value).into(),
            Expression::Number(number) => (*number).into(),
            Expression::Text(text) => JsText::from_units(Rc::clone(text)).into(),
            Expression::Template(pieces) => {
                let mut text = JsText::from("");
                for (piece, inner) in pieces {
                    text = text.concat(&JsText::from_units(Rc::clone(piece)));
                    if let Some(inner) = inner {
                        text = text.concat(&self.value(inner, scope)?.to_text());
                    }
                }
                text.into()
            }
            Expression::Name(name) => self.name(name, scope)?,
            Expression::This => scope.find("this").unwrap_or_default(),
            Expression::Array(items) => {
                let items = self.values(items, scope)?;
                self.fake.list(items).into()
            }
            Expression::Object(members) => self.object(members, scope)?,
            Expression::Function(function) => self.closure(function, scope).into(),
            Expression::Property(object, key) => {
                let object = self.value(object, scope)?;
                let key = self.value(key, scope)?.to_key();
                self.property(&object, &key)?
            }
            Expression::Call(function, args) => {
                let (function, this) = match &**function {
                    Expression::Property(object, key) => {
                        let object = self.value(object, scope)?;
                        let key = self.value(key, scope)?.to_key();
                        (self.property(&object, &key)?, object)
                    }
                    other => (self.value(other, scope)?, JsValue::Undefined),
                };
                let args = self.values(args, scope)?;
                self.fake.call_value(&function, &this, &args)?
            }
            Expression::New(class, args) => {
                let class = self.value(class, scope)?;
                let args = self.values(args, scope)?;
                self.construct(&class, &args)?
            }
            Expression::Unary(sign, operand) => self.unary(sign, operand, scope)?,
            Expression::Binary(sign, left, right) => self.binary(sign, left, right, scope)?,
            Expression::Choice(test, then, otherwise) => {
                let branch = if self.value(test, scope)?.truthy() { then } else { otherwise };
                self.value(branch, scope)?
            }
            Expression::Step(operator, target) => {
                let before = JsValue::Number(self.value(target, scope)?.to_number());
                let after = self.compute(operator, &before, &1.0.into())?;
                self.assign(target, after, scope)?;
                before
            }
            Expression::Assign(operator, target, value) => {
                let value = match operator {
                    None => self.value(value, scope)?,
                    Some(operator) => {
                        let before = self.value(target, scope)?;
                        let value = self.value(value, scope)?;
                        self.compute(operator, &before, &value)?
                    }
                };
                self.assign(target, value.clone(), scope)?;
                value
            }
        })
    }

    fn name(&self, name: &Name, scope: &Rc<Scope>) -> Completion {
        if let Some(value) = scope.find(name) {
            return Ok(value);
        }
        let global = self.fake.global();
        match global.own(&(&**name).into()) {
            Some(_) => self.fake.get(&global.clone().into(), &(&**name).into()),
            None => Err(self.fake.type_error(&format!("{name} is not defined"))),
        }
    }

    /// Reads a property; those of a string are `length`, its units, and what
    /// `String.prototype` has.
    fn property(&self, value: &JsValue, key: &Key) -> Completion {
        let JsValue::String(text) = value else {
            return self.fake.get(value, key);
        };
        match key {
            Key::Index(index) => Ok(match text.units().get(*index as usize) {
                Some(unit) => JsText::from_units([*unit]).into(),
                None => JsValue::Undefined,
            }),
            key if *key == "length".into() => Ok((text.units().len() as f64).into()),
            key => {
                let class = self.fake.get(&self.fake.global().clone().into(), &"String".into())?;
                let prototype = self.fake.get(&class, &"prototype".into())?;
                self.fake.get(&prototype, key)
            }
        }
    }

    fn object(&self, members: &[Member], scope: &Rc<Scope>) -> Completion {
        let object = self.fake.plain();
        for member in members {
            match member {
                Member::Value(key, value) => {
                    let key = self.value(key, scope)?.to_key();
                    let value = self.value(value, scope)?;
                    object.define(key, Property::open(value));
                }
                Member::Get(key, function) => {
                    let key = self.value(key, scope)?.to_key();
                    let get = self.closure(function, scope);
                    define_accessor(&object, key, Some(get), None);
                }
                Member::Set(key, function) => {
                    let key = self.value(key, scope)?.to_key();
                    let set = self.closure(function, scope);
                    define_accessor(&object, key, None, Some(set));
                }
            }
        }
        Ok(object.into())
    }

    fn assign(&self, target: &Expression, value: JsValue, scope: &Rc<Scope>) -> Completion<()> {
        match target {
            Expression::Name(name) => {
                if !scope.assign(name, value.clone()) {
                    self.fake.set(self.fake.global(), (&**name).into(), value)?;
                }
                Ok(())
            }
            Expression::Property(object, key) => {
                let object = self.value(object, scope)?;
                let key = self.value(key, scope)?.to_key();
                match object.as_object() {
                    Some(object) => self.fake.set(object, key, value),
                    None => Err(self.fake.type_error("cannot set a property of what is no object")),
                }
            }
            _ => Err(self.fake.type_error("cannot be assigned")),
        }
    }
}

/// Defines a getter or a setter beside the other one, if that is there.
fn define_accessor(object: &JsObject, key: Key, get: Option<JsObject>, set: Option<JsObject>) {
    let slot = match object.own(&key).map(|property| property.slot) {
        Some(Slot::Accessor { get: old_get, set: old_set }) => {
            Slot::Accessor { get: get.or(old_get), set: set.or(old_set) }
        }
        _ => Slot::Accessor { get, set },
    };
    object.define(key, Property { slot, enumerable: true, writable: false, configurable: true });
}
