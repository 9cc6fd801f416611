//! Signs and words between values.

use std::rc::Rc;

use wx_core::fake::{Completion, JsObject, JsValue};

use super::{Walker, scope::Scope};
use crate::script::ast::Expression;

impl Walker<'_> {
    pub(super) fn unary(&self, sign: &str, operand: &Expression, scope: &Rc<Scope>) -> Completion {
        if sign == "delete" {
            let Expression::Property(object, key) = operand else {
                return Ok(true.into());
            };
            let object = self.value(object, scope)?;
            let key = self.value(key, scope)?.to_key();
            return Ok(object.as_object().is_none_or(|object| object.delete(&key)).into());
        }
        if let (Expression::Name(name), "typeof") = (operand, sign)
            && scope.find(name).is_none()
            && self.fake.global().own(&(&**name).into()).is_none()
        {
            return Ok("undefined".into());
        }
        let value = self.value(operand, scope)?;
        Ok(match sign {
            "!" => (!value.truthy()).into(),
            "-" => (-value.to_number()).into(),
            "+" => value.to_number().into(),
            "typeof" => value.type_of().into(),
            _ => JsValue::Undefined,
        })
    }

    pub(super) fn binary(
        &self,
        sign: &str,
        left: &Expression,
        right: &Expression,
        scope: &Rc<Scope>,
    ) -> Completion {
        let left = self.value(left, scope)?;
        let decided = match sign {
            "&&" => !left.truthy(),
            "||" => left.truthy(),
            "??" => !matches!(left, JsValue::Undefined | JsValue::Null),
            _ => false,
        };
        if decided {
            return Ok(left);
        }
        let right = self.value(right, scope)?;
        match sign {
            "&&" | "||" | "??" => Ok(right),
            _ => self.compute(sign, &left, &right),
        }
    }

    pub(super) fn compute(&self, sign: &str, left: &JsValue, right: &JsValue) -> Completion {
        let (a, b) = (left.to_number(), right.to_number());
        let texts = matches!(left, JsValue::String(_)) || matches!(right, JsValue::String(_));
        Ok(match sign {
            "+" if texts => left.to_text().concat(&right.to_text()).into(),
            "+" => (a + b).into(),
            "-" => (a - b).into(),
            "*" => (a * b).into(),
            "/" => (a / b).into(),
            "%" => (a % b).into(),
            "**" => a.powf(b).into(),
            "<" => (a < b).into(),
            ">" => (a > b).into(),
            "<=" => (a <= b).into(),
            ">=" => (a >= b).into(),
            "===" => left.strictly_equals(right).into(),
            "!==" => (!left.strictly_equals(right)).into(),
            "in" => match right.as_object() {
                Some(object) => object.find(&left.to_key()).is_some().into(),
                None => return Err(self.fake.type_error("`in` needs an object")),
            },
            "instanceof" => self.is_instance(left, right)?.into(),
            _ => {
                return Err(self
                    .fake
                    .type_error(&format!("`{sign}` is not part of this language")));
            }
        })
    }

    fn is_instance(&self, value: &JsValue, class: &JsValue) -> Completion<bool> {
        let wanted = self.fake.get(class, &"prototype".into())?;
        let Some(wanted) = wanted.as_object() else {
            return Ok(false);
        };
        let mut above = value.as_object().and_then(JsObject::prototype);
        while let Some(prototype) = above {
            if prototype.same(wanted) {
                return Ok(true);
            }
            above = prototype.prototype();
        }
        Ok(false)
    }
}
