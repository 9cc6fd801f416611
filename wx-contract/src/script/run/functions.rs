//! Functions and constructors.

use std::rc::Rc;

use wx_core::fake::{Completion, JsObject, JsValue, Property};

use super::{
    Flow, Walker,
    scope::Scope,
    waiting::{Waiting, walk_on},
};
use crate::script::ast::Function;

impl Walker<'_> {
    pub(super) fn closure(&self, function: &Rc<Function>, scope: &Rc<Scope>) -> JsObject {
        let (body, scope) = (Rc::clone(function), Rc::clone(scope));
        let closure = self.fake.native(&function.name, move |fake, this, args| {
            let own = Scope::below(&scope);
            if !body.arrow {
                own.declare(&"this".into(), this.clone());
            }
            for (at, name) in body.params.iter().enumerate() {
                own.declare(name, args.get(at).cloned().unwrap_or_default());
            }
            let walker = Walker { fake };
            if body.waits {
                walker.hoist(&body.body, &own);
                let promise = fake.pending();
                walk_on(
                    fake,
                    Waiting {
                        body: body.body.clone(),
                        at: 0,
                        scope: own,
                        promise: promise.clone(),
                    },
                );
                return Ok(promise.into());
            }
            match walker.own_block(&body.body, &own)? {
                Flow::Return(value) => Ok(value),
                Flow::Next => Ok(JsValue::Undefined),
            }
        });
        if !function.arrow {
            let prototype = self.fake.plain();
            prototype.define("constructor".into(), Property::hidden(closure.clone().into()));
            closure.define("prototype".into(), Property::hidden(prototype.into()));
        }
        closure
    }

    pub(super) fn construct(&self, class: &JsValue, args: &[JsValue]) -> Completion {
        let Some(function) = class.as_object().filter(|class| class.is_callable()) else {
            return Err(self.fake.type_error("not a constructor"));
        };
        if function.constructs() {
            return self.fake.call_value(class, &JsValue::Undefined, args);
        }
        let prototype = self.fake.get(class, &"prototype".into())?;
        let Some(prototype) = prototype.as_object() else {
            return Err(self.fake.type_error("not a constructor"));
        };
        let object = JsValue::Object(JsObject::ordinary(Some(prototype)));
        let returned = self.fake.call_value(class, &object, args)?;
        Ok(if returned.as_object().is_some() { returned } else { object })
    }
}
