//! Asynchronous calls of scripts: promise or callbacks, at once or later, each
//! settled in a job of its own.

use std::rc::Rc;

use crate::{
    Cell, Class, Context, Engine, ObjectRef, Result, Row, Thrown, View, WxError,
    cell::Scratch,
    desc::{ApiDesc, Arg, Kind, PromiseRule},
    dispatch::{Started, Target},
    engine::Capability,
    fault::Fault,
    pending::Caller,
    read::Reader,
    realm::Realm,
    write::{WriteError, Writer},
};

/// Whom a script's call tells of its end.
pub(super) enum ScriptCall<V> {
    Callbacks { function: usize, success: Option<V>, fail: Option<V>, complete: Option<V> },
    Promise { function: usize, resolve: V, reject: V },
}

impl<V> ScriptCall<V> {
    /// The function that was called.
    pub(super) fn function(&self) -> usize {
        let (ScriptCall::Callbacks { function, .. } | ScriptCall::Promise { function, .. }) = self;
        *function
    }
}

/// The job that calls a script function that Rust holds; the other bits are the
/// index of the function that it was passed to.
pub(super) const POST: u32 = 1 << 31;

pub(super) fn is_function(view: View) -> bool {
    view == View::Object(Class::Function)
}

/// Enters an async or task API.
pub(super) fn call<E: Engine>(
    context: &Rc<Context<E>>,
    index: usize,
    target: Target<'_>,
    args: &[E::Value],
) -> Thrown<E::Value, E> {
    let desc = target.desc;
    let host = &context.host;
    let options = options_argument(desc).and_then(|at| args.get(at));
    let options =
        options.filter(|v| matches!(context.engine().view(v), View::Object(Class::Object)));
    let (promised, asked) = wants_promise(context, desc, options);

    let task = task_object(context, desc);
    let arena = E::Arena::default();
    let mut row = Scratch::default();
    let mut result = Scratch::default();
    let read = asked.and_then(|()| host.admit()).and_then(|()| {
        Reader::new(context, &arena, index).row(desc.params, desc.args, args, &mut row)
    });
    let (callbacks, read) = if promised {
        (None, read)
    } else {
        let (callbacks, thrown) = read_callbacks(context, index, desc, options);
        (Some(callbacks), thrown.map_or(read, Err))
    };

    let started = match read {
        Ok(()) => host.start(target, &mut row, &mut result, task.as_ref()),
        Err(error) => Started::Ready(host.refuse(target.name, error)),
    };
    let returned = match task.as_ref() {
        Some(task) => Some(context.wrap(task)?),
        None => None,
    };
    match (started, callbacks) {
        (Started::Ready(outcome), Some(callbacks)) => {
            settle(context, index, callbacks, outcome.map(|()| &mut *result));
        }
        (Started::Ready(outcome), None) => {
            let outcome = outcome.map(|()| &mut *result);
            let payload = payload(context, index, desc, target.name, outcome)?;
            return context.engine().settled(payload);
        }
        (Started::Pending { place, serial }, Some(callbacks)) => {
            let ticket = context.wait(callbacks);
            host.set_caller(place, serial, caller(context, ticket));
        }
        (Started::Pending { place, serial }, None) => {
            let capability = context.engine().promise()?;
            let ticket = context.wait(promise_call(index, &capability));
            host.set_caller(place, serial, caller(context, ticket));
            return Ok(capability.promise);
        }
    }
    Ok(returned.unwrap_or_else(|| context.engine().undefined()))
}

fn caller<E: Engine>(context: &Rc<Context<E>>, ticket: usize) -> Caller {
    let realm: Rc<dyn Realm> = context.clone();
    Caller::Script { realm, ticket }
}

fn task_object<E: Engine>(context: &Rc<Context<E>>, desc: &'static ApiDesc) -> Option<ObjectRef> {
    let object = desc.task.filter(|_| desc.kind == Kind::Task)?;
    let task = ObjectRef::bare(object);
    task.adopt(&context.host);
    task.set_realm(context.realm());
    Some(task)
}

/// Where the options object is among the arguments.
pub(super) fn options_argument(desc: &'static ApiDesc) -> Option<usize> {
    desc.args.first()?.iter().position(|arg| *arg == Arg::Options)
}

/// The promise rule, in one place: a promise if and only if the options have
/// none of the own keys success, fail and complete. Runs no getter.
fn wants_promise<E: Engine>(
    context: &Rc<Context<E>>,
    desc: &'static ApiDesc,
    options: Option<&E::Value>,
) -> (bool, Result<()>) {
    match (desc.kind, desc.promise, options) {
        (Kind::Task, ..) | (_, PromiseRule::No, _) => (false, Ok(())),
        (_, PromiseRule::Only, _) | (_, _, None) => (true, Ok(())),
        (_, PromiseRule::Yes, Some(options)) => {
            for key in context.callback_keys() {
                match context.engine().has_own(options, key) {
                    Ok(false) => {}
                    Ok(true) => return (false, Ok(())),
                    // a trap of a proxy: the call fails, not the script
                    Err(thrown) => return (true, Err(threw(context, key, &thrown))),
                }
            }
            (true, Ok(()))
        }
    }
}

fn threw<E: Engine>(context: &Context<E>, key: &E::Key, thrown: &E::Value) -> WxError {
    let name = context.engine().key_text(key);
    let message = context.engine().describe(thrown).message;
    WxError::parameter(format!("parameter.{name} threw {message};"))
}

/// Reads the callbacks, last of all. What is no function is ignored; a getter
/// that throws makes the call fail.
fn read_callbacks<E: Engine>(
    context: &Rc<Context<E>>,
    index: usize,
    desc: &'static ApiDesc,
    options: Option<&E::Value>,
) -> (ScriptCall<E::Value>, Option<WxError>) {
    let mut thrown = None;
    let mut found = [None, None, None];
    if let Some(options) = options
        && desc.promise != PromiseRule::Only
    {
        for (slot, key) in found.iter_mut().zip(context.callback_keys()) {
            match context.engine().own(options, key) {
                Ok(value) => {
                    *slot = value.filter(|value| is_function(context.engine().view(value)));
                }
                Err(error) => thrown = Some(threw(context, key, &error)),
            }
        }
    }
    let [success, fail, complete] = found;
    (ScriptCall::Callbacks { function: index, success, fail, complete }, thrown)
}

/// The object that callbacks get and promises settle with.
fn payload<E: Engine>(
    context: &Rc<Context<E>>,
    index: usize,
    desc: &'static ApiDesc,
    name: &'static str,
    outcome: Result<&mut Row<'static>>,
) -> Thrown<std::result::Result<E::Value, E::Value>, E> {
    let written = outcome.and_then(|row| context.success(index, desc, row));
    match written {
        Ok(object) => Ok(Ok(object)),
        Err(error) => {
            let error = error.stamp(name);
            Ok(Err(context.failure(desc, &error)?))
        }
    }
}

/// Tells the caller of the end: the one place where a script's call settles.
pub(super) fn settle<E: Engine>(
    context: &Rc<Context<E>>,
    index: usize,
    call: ScriptCall<E::Value>,
    outcome: Result<&mut Row<'static>>,
) {
    let Some(desc) = context.desc(index) else {
        return;
    };
    // a call without any callback needs no payload
    if let ScriptCall::Callbacks { success: None, fail: None, complete: None, .. } = call {
        return;
    }
    let settled = settle_with(context, index, desc, call, outcome);
    if let Err(thrown) = settled {
        // the engine itself is out of memory or being stopped
        context.uncaught(context.engine().describe(&thrown));
    }
}

fn settle_with<E: Engine>(
    context: &Rc<Context<E>>,
    index: usize,
    desc: &'static ApiDesc,
    call: ScriptCall<E::Value>,
    outcome: Result<&mut Row<'static>>,
) -> Thrown<(), E> {
    let engine = context.engine();
    let payload = payload(context, index, desc, desc.name, outcome)?;
    match call {
        ScriptCall::Promise { resolve, reject, .. } => {
            let (settle, value) = match payload {
                Ok(value) => (resolve, value),
                Err(error) => (reject, error),
            };
            engine.call(&settle, &[value])?;
        }
        ScriptCall::Callbacks { success, fail, complete, .. } => {
            let ok = payload.is_ok();
            let first = if ok { success } else { fail };
            let (Ok(payload) | Err(payload)) = payload;
            let first = first.unwrap_or_else(|| engine.undefined());
            let complete = complete.unwrap_or_else(|| engine.undefined());
            let values = [first, complete, payload, engine.boolean(ok)];
            if desc.immediate {
                context.run_job(index as u32, &values);
            } else {
                engine.enqueue(index as u32, &values)?;
            }
        }
    }
    Ok(())
}

/// Queues a call of a script function that Rust holds.
pub(super) fn post<E: Engine>(
    context: &Rc<Context<E>>,
    tag: u32,
    function: E::Value,
    args: Row<'static>,
    desc: &'static crate::desc::CallbackDesc,
) -> std::result::Result<(), WriteError<E::Value>> {
    let writer = Writer { context };
    let mut values = vec![function];
    let last = desc.args.len().saturating_sub(1);
    for (at, (cell, ty)) in args.0.into_iter().zip(desc.args).enumerate() {
        match cell {
            Cell::List(cells) if desc.variadic && at == last => {
                values.extend(writer.spread(*ty, cells)?);
            }
            cell => values.push(writer.value(*ty, cell)?),
        }
    }
    context.engine().enqueue(tag, &values)?;
    Ok(())
}

/// A promise that a pending call will settle.
pub(super) fn promise_call<V: Clone>(function: usize, capability: &Capability<V>) -> ScriptCall<V> {
    ScriptCall::Promise {
        function,
        resolve: capability.resolve.clone(),
        reject: capability.reject.clone(),
    }
}

impl<E: Engine> Context<E> {
    /// Runs a job that [`Engine::enqueue`] queued.
    pub fn run_job(self: &Rc<Self>, tag: u32, values: &[E::Value]) {
        if self.closed.get() {
            return;
        }
        if tag & POST != 0 {
            if let Some((callback, args)) = values.split_first()
                && let Err(thrown) = self.engine.call(callback, args)
                && let Some(function) = self.function((tag & !POST) as usize)
            {
                self.callback_fault(function.name, "callback", &thrown);
            }
            return;
        }
        if let (Some(desc), [first, complete, payload, ok]) = (self.desc(tag as usize), values) {
            let role = match self.engine.view(ok) {
                View::Boolean(true) => "success",
                _ => "fail",
            };
            self.run_callback(desc.name, role, first, payload);
            self.run_callback(desc.name, "complete", complete, payload);
        }
    }

    pub(super) fn run_callback(
        self: &Rc<Self>,
        api: &'static str,
        role: &'static str,
        callback: &E::Value,
        payload: &E::Value,
    ) {
        if self.engine.is_undefined(callback) || self.closed.get() {
            return;
        }
        if let Err(thrown) = self.engine.call(callback, std::slice::from_ref(payload)) {
            self.callback_fault(api, role, &thrown);
        }
    }

    pub(super) fn callback_fault(&self, api: &'static str, role: &'static str, thrown: &E::Value) {
        let error = self.engine.describe(thrown);
        self.host.fault(Fault::Callback { api, role, error });
    }

    pub(super) fn callback_keys(&self) -> [&E::Key; 3] {
        [&self.names.success, &self.names.fail, &self.names.complete]
    }

    pub(super) fn wait(self: &Rc<Self>, call: ScriptCall<E::Value>) -> usize {
        self.calls.borrow_mut().insert(call)
    }
}
