//! Asynchronous calls of scripts: promise or callbacks, at once or later, and
//! the delivery of events to script listeners.

use std::rc::Rc;

use crate::{
    Class, Context, Engine, ObjectRef, Result, Row, Thrown, View, WxError,
    cell::Scratch,
    context::{ScriptCall, ScriptListener, promise_call},
    desc::{ApiDesc, Arg, Kind, PromiseRule, Returns},
    dispatch::{Started, Target},
    pending::Caller,
    read::Reader,
    realm::Realm,
    write::{WriteError, Writer},
};

pub(crate) fn is_function(view: View) -> bool {
    view == View::Object(Class::Function)
}

/// Enters an async or task API.
pub(crate) fn call<E: Engine>(
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
    let promised = wants_promise(context, desc, options)?;

    let task = task_object(context, desc);
    let arena = E::Arena::default();
    let mut row = Scratch::default();
    let mut result = Scratch::default();
    let read = host
        .admit()
        .and_then(|()| Reader::new(context, &arena).row(desc.params, desc.args, args, &mut row));
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
    Some(task)
}

/// Where the options object is among the arguments.
fn options_argument(desc: &'static ApiDesc) -> Option<usize> {
    desc.args.first()?.iter().position(|arg| *arg == Arg::Options)
}

/// The promise rule, in one place: a promise if and only if the options have
/// none of the own keys success, fail and complete. Runs no getter.
fn wants_promise<E: Engine>(
    context: &Rc<Context<E>>,
    desc: &'static ApiDesc,
    options: Option<&E::Value>,
) -> Thrown<bool, E> {
    match (desc.kind, desc.promise, options) {
        (Kind::Task, ..) | (_, PromiseRule::No, _) => Ok(false),
        (_, PromiseRule::Only, _) | (_, _, None) => Ok(true),
        (_, PromiseRule::Yes, Some(options)) => {
            for key in context.callback_keys() {
                if context.engine().has_own(options, key)? {
                    return Ok(false);
                }
            }
            Ok(true)
        }
    }
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
                Err(error) => {
                    let name = context.engine().key_text(key);
                    let message = context.engine().describe(&error).message;
                    thrown = Some(WxError::parameter(format!("parameter.{name} threw {message};")));
                }
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
pub(crate) fn settle<E: Engine>(
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

/// Calls the listeners of a snapshot, each isolated, each with an object of
/// its own; the fields are encoded once.
pub(crate) fn deliver<E: Engine>(
    context: &Rc<Context<E>>,
    api: &'static ApiDesc,
    listeners: &[ScriptListener<E::Value>],
    row: &Row<'static>,
) {
    let delivered = deliver_all(context, api, listeners, row);
    if let Err(error) = delivered {
        let text = match error {
            WriteError::Thrown(thrown) => context.engine().describe(&thrown).message,
            WriteError::Unfit(text) => text,
        };
        (context.host.log)(&format!("{}: {text}", api.name));
    }
}

fn deliver_all<E: Engine>(
    context: &Rc<Context<E>>,
    api: &'static ApiDesc,
    listeners: &[ScriptListener<E::Value>],
    row: &Row<'static>,
) -> std::result::Result<(), WriteError<E::Value>> {
    let engine = context.engine();
    let writer = Writer { context };
    let (fields, values) = match api.returns {
        Returns::Fields(fields) => (fields, writer.values(fields, row.clone())?),
        Returns::Value(ty) => {
            let cell = row.cells().first().cloned().unwrap_or_default();
            (&crate::desc::NO_FIELDS, vec![Some(writer.value(ty, cell)?)])
        }
        Returns::Itself => (&crate::desc::NO_FIELDS, Vec::new()),
    };
    let keys = context.keys(fields);
    let spread =
        api.event.is_some_and(|event| event.spread) || matches!(api.returns, Returns::Value(_));
    let args: Vec<E::Value> = match spread {
        true => values.iter().map(|v| v.clone().unwrap_or_else(|| engine.undefined())).collect(),
        false => Vec::new(),
    };
    for listener in listeners {
        if !listener.on.get() || context.is_closed() {
            continue;
        }
        let called = if spread {
            engine.call(&listener.function, &args)
        } else {
            let object = engine.object()?;
            match fields.rest {
                Some(_) => writer.fields(&object, fields, &mut row.clone().0)?,
                None => define_all(engine, &object, &keys, &values)?,
            }
            engine.call(&listener.function, &[object])
        };
        if let Err(thrown) = called {
            let error = engine.describe(&thrown);
            context.host.fault(crate::Fault::Callback { api: api.name, role: "listener", error });
        }
    }
    Ok(())
}

fn define_all<E: Engine>(
    engine: &E,
    object: &E::Value,
    keys: &[E::Key],
    values: &[Option<E::Value>],
) -> Thrown<(), E> {
    for (key, value) in keys.iter().zip(values) {
        if let Some(value) = value {
            engine.define(object, key, value.clone())?;
        }
    }
    Ok(())
}

/// Queues a call of a script function that Rust holds.
pub(crate) fn post<E: Engine>(
    context: &Rc<Context<E>>,
    tag: u32,
    function: E::Value,
    args: Row<'static>,
    types: &'static [crate::desc::Type],
) -> std::result::Result<(), WriteError<E::Value>> {
    let writer = Writer { context };
    let mut values = vec![function];
    for (cell, ty) in args.0.into_iter().zip(types) {
        values.push(writer.value(*ty, cell)?);
    }
    context.engine().enqueue(tag, &values)?;
    Ok(())
}
