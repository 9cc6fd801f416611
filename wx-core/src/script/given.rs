//! Functions of Rust in the hands of scripts: the callbacks that a result or an
//! event carries. The function is tied to an instance, so the closure goes when
//! the engine frees the function.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    rc::Rc,
};

use super::functions::{Answer, Function, Owner, Role};
use crate::{
    Callback, Context, Engine, ObjectRef, Thrown,
    desc::{ApiDesc, CallbackDesc, ObjectDesc},
    dispatch::panicked,
    read::Reader,
};

/// What an instance of a script stands for.
pub(super) enum Instance {
    Object(ObjectRef),
    Function(Callback),
}

static INSTANCE: ObjectDesc = ObjectDesc { name: "HostFunction", members: &[] };
static API: ApiDesc = ApiDesc::sync("callback");

impl<E: Engine> Context<E> {
    /// A script function that calls a closure of Rust.
    pub(crate) fn give(
        self: &Rc<Self>,
        name: &'static str,
        desc: &'static CallbackDesc,
        callback: Callback,
    ) -> Thrown<E::Value, E> {
        let at = std::ptr::from_ref(desc) as usize;
        let known = self.given.borrow().get(&at).copied();
        let index = known.unwrap_or_else(|| {
            let (role, owner) = (Role::Sync, Owner::Given(desc));
            let function = Function { desc: &API, name, role, owner, answer: Answer::Nothing };
            let index = self.add_function(function);
            self.given.borrow_mut().insert(at, index);
            index
        });
        let class = self.class(&INSTANCE)?;
        let id = self.instances.borrow_mut().insert(Instance::Function(callback));
        let bound = self.engine.instance(class, id as u64);
        let Ok(bound) = bound else {
            self.finalized(id as u64);
            return bound;
        };
        self.engine.bound(name, index, &bound)
    }

    /// Runs the closure that such a function stands for.
    pub(super) fn call_given(
        self: &Rc<Self>,
        index: usize,
        desc: &'static CallbackDesc,
        this: &E::Value,
        args: &[E::Value],
    ) -> Thrown<E::Value, E> {
        let id = self.engine.instance_id(this);
        let callback = match id.and_then(|id| {
            self.instances.borrow().get(id as usize).map(|i| match i {
                Instance::Function(callback) => Some(callback.clone()),
                Instance::Object(_) => None,
            })
        }) {
            Some(Some(callback)) => callback,
            _ => return Ok(self.engine.undefined()),
        };
        let arena = E::Arena::default();
        let called = Reader::new(self, &arena, index).callback(desc, args).and_then(|row| {
            let Some(closure) = callback.closure() else {
                return Ok(());
            };
            let row = row.into_owned();
            catch_unwind(AssertUnwindSafe(|| closure(row))).map_err(panicked)
        });
        match called {
            Ok(()) => Ok(self.engine.undefined()),
            Err(error) => {
                let error = error.stamp(self.function(index).map_or(API.name, |given| given.name));
                self.host.log_source(&error);
                Err(self.failure(&API, &error)?)
            }
        }
    }
}
