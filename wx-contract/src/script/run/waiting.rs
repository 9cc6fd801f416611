//! Functions that wait.

use std::rc::Rc;

use wx_core::fake::{Fake, JsObject, JsValue};

use super::{Flow, Walker, scope::Scope};
use crate::script::ast::{Block, Statement};

/// An async function on its way.
#[derive(Clone)]
pub(super) struct Waiting {
    pub body: Block,
    pub at: usize,
    pub scope: Rc<Scope>,
    pub promise: JsObject,
}

/// Runs an async function to its next `await` or to its end.
pub(super) fn walk_on(fake: &Fake, mut waiting: Waiting) {
    let walker = Walker { fake };
    while let Some(statement) = waiting.body.get(waiting.at) {
        waiting.at += 1;
        let flow = match statement {
            Statement::Await(_, value) => match walker.value(value, &waiting.scope) {
                Ok(value) => return wait_for(fake, &value, waiting),
                Err(thrown) => Err(thrown),
            },
            other => walker.statement(other, &waiting.scope),
        };
        match flow {
            Ok(Flow::Next) => {}
            Ok(Flow::Return(value)) => return fake.resolve(&waiting.promise, value),
            Err(thrown) => return fake.settle(&waiting.promise, Err(thrown)),
        }
    }
    fake.resolve(&waiting.promise, JsValue::Undefined);
}

fn wait_for(fake: &Fake, value: &JsValue, waiting: Waiting) {
    let awaited = match value.as_object().filter(|object| object.brand() == "Promise") {
        Some(promise) => promise.clone(),
        None => {
            let promise = fake.pending();
            fake.resolve(&promise, value.clone());
            promise
        }
    };
    let rejected = waiting.promise.clone();
    let on_ok = fake.native("", move |fake, _, args| {
        let waiting = waiting.clone();
        let bound = waiting.at.checked_sub(1).and_then(|at| waiting.body.get(at));
        if let Some(Statement::Await(Some(name), _)) = bound {
            waiting.scope.declare(name, args.first().cloned().unwrap_or_default());
        }
        walk_on(fake, waiting);
        Ok(JsValue::Undefined)
    });
    let on_error = fake.native("", move |fake, _, args| {
        fake.settle(&rejected, Err(args.first().cloned().unwrap_or_default()));
        Ok(JsValue::Undefined)
    });
    if let Err(thrown) = fake.then(&awaited, on_ok.into(), on_error.into()) {
        // `awaited` is a promise, so this cannot be; if it is, it must be seen
        fake.settle(&awaited, Err(thrown));
    }
}
