//! Promises: states, reactions as jobs, and rejections that nothing handles.

use std::{cell::Cell, cell::RefCell, rc::Rc};

use super::{Completion, Fake, JsObject, JsValue, object::Kind, world::Job};

pub(crate) enum PromiseState {
    Pending(Vec<Reaction>),
    Settled { outcome: Result<JsValue, JsValue>, handled: bool },
}

type Reaction = Box<dyn FnOnce(&Fake, Result<JsValue, JsValue>)>;

impl Fake {
    /// A pending promise.
    pub fn pending(&self) -> JsObject {
        let state = PromiseState::Pending(Vec::new());
        JsObject::new(Kind::Promise(RefCell::new(state)), Some(&self.0.prototypes.promise))
    }

    /// The two functions that settle a promise, once.
    pub fn settlers(&self, promise: &JsObject) -> (JsObject, JsObject) {
        let done = Rc::new(Cell::new(false));
        let settler = |resolves: bool| {
            let (promise, done) = (promise.clone(), Rc::clone(&done));
            self.native("", move |fake, _, args| {
                if !done.replace(true) {
                    let value = args.first().cloned().unwrap_or_default();
                    match resolves {
                        true => fake.resolve(&promise, value),
                        false => fake.settle(&promise, Err(value)),
                    }
                }
                Ok(JsValue::Undefined)
            })
        };
        (settler(true), settler(false))
    }

    /// Resolves a promise; a value with a `then` is followed.
    pub fn resolve(&self, promise: &JsObject, value: JsValue) {
        let then = match value.as_object() {
            Some(_) => self.get(&value, &"then".into()),
            None => Ok(JsValue::Undefined),
        };
        match then {
            Err(thrown) => self.settle(promise, Err(thrown)),
            Ok(then) if then.is_callable() => {
                let promise = promise.clone();
                self.queue(Job::Own(Box::new(move |fake| {
                    let (resolve, reject) = fake.settlers(&promise);
                    let settlers = [resolve.into(), reject.clone().into()];
                    if let Err(thrown) = fake.call_value(&then, &value, &settlers) {
                        // it may have been settled before it threw
                        let _ = fake.call_value(&reject.into(), &JsValue::Undefined, &[thrown]);
                    }
                })));
            }
            Ok(_) => self.settle(promise, Ok(value)),
        }
    }

    /// Ends a promise.
    pub fn settle(&self, promise: &JsObject, outcome: Result<JsValue, JsValue>) {
        let Kind::Promise(state) = &promise.0.kind else {
            return;
        };
        let reactions = match &mut *state.borrow_mut() {
            PromiseState::Pending(reactions) => std::mem::take(reactions),
            PromiseState::Settled { .. } => return,
        };
        let handled = !reactions.is_empty();
        if outcome.is_err() && !handled {
            self.0.rejected.borrow_mut().push(promise.clone());
        }
        *state.borrow_mut() = PromiseState::Settled { outcome: outcome.clone(), handled };
        for reaction in reactions {
            let outcome = outcome.clone();
            self.queue(Job::Own(Box::new(move |fake| reaction(fake, outcome))));
        }
    }

    /// Adds reactions; returns the promise of what they give.
    pub fn then(
        &self,
        promise: &JsObject,
        on_ok: JsValue,
        on_error: JsValue,
    ) -> Completion<JsObject> {
        let Kind::Promise(state) = &promise.0.kind else {
            return Err(self.type_error("not a promise"));
        };
        let next = self.pending();
        let result = next.clone();
        let reaction: Reaction = Box::new(move |fake, outcome| {
            let handler = if outcome.is_ok() { on_ok } else { on_error };
            if !handler.is_callable() {
                match outcome {
                    Ok(value) => fake.resolve(&next, value),
                    Err(reason) => fake.settle(&next, Err(reason)),
                }
                return;
            }
            let (Ok(value) | Err(value)) = outcome;
            match fake.call_value(&handler, &JsValue::Undefined, &[value]) {
                Ok(value) => fake.resolve(&next, value),
                Err(thrown) => fake.settle(&next, Err(thrown)),
            }
        });
        let mut state = state.borrow_mut();
        match &mut *state {
            PromiseState::Pending(reactions) => reactions.push(reaction),
            PromiseState::Settled { outcome, handled } => {
                *handled = true;
                let outcome = outcome.clone();
                drop(state);
                self.queue(Job::Own(Box::new(move |fake| reaction(fake, outcome))));
            }
        }
        Ok(result)
    }

    /// Tells the context of rejections that are still not handled.
    pub(super) fn report_rejections(&self) -> bool {
        let rejected = self.0.rejected.take();
        let mut reported = false;
        for promise in rejected {
            let Kind::Promise(state) = &promise.0.kind else {
                continue;
            };
            let reason = match &*state.borrow() {
                PromiseState::Settled { outcome: Err(reason), handled: false } => reason.clone(),
                _ => continue,
            };
            let context = self.0.context.borrow().upgrade();
            if let Some(context) = context {
                reported = true;
                context.unhandled_rejection(&reason, &promise.into());
            }
        }
        reported
    }
}
