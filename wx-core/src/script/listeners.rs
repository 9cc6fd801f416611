//! Listeners of scripts: added, taken off, called with each event.

use std::{cell::Cell as Flag, rc::Rc};

use super::functions::{Function, Owner};
use crate::{
    Context, Engine, Row, Thrown,
    desc::{ApiDesc, Returns},
    dispatch::Target,
    engine::View,
    events::{EventKey, EventSource},
    write::{WriteError, Writer},
};

#[derive(Clone)]
pub(super) struct ScriptListener<V> {
    pub function: V,
    pub on: Rc<Flag<bool>>,
}

/// The listeners of one event, copied when they change: a snapshot costs nothing.
pub(super) type Listeners<V> = Rc<Vec<ScriptListener<V>>>;

impl<E: Engine> Context<E> {
    pub(super) fn key_of(&self, function: &Function, target: Target<'_>) -> EventKey {
        match (function.owner, target.this) {
            (Owner::Slot(slot), _) => EventKey::host(slot),
            (Owner::Member(_, index), Some(object)) => EventKey { object: object.id(), index },
            (Owner::Member(_, index), None) => EventKey { object: 0, index },
            // no event, so nobody asks
            (Owner::Given(_), _) => EventKey::host(usize::MAX),
        }
    }

    pub(super) fn on(
        self: &Rc<Self>,
        function: &Function,
        target: Target<'_>,
        args: &[E::Value],
    ) -> Thrown<E::Value, E> {
        let view = args.first().map_or(View::Undefined, |value| self.engine.view(value));
        let Some(listener) = args.first().filter(|_| super::asynchronous::is_function(view)) else {
            let name = function.desc.key;
            let found = type_of(view);
            self.engine.warn(&format!("{name} should accept a function instead of {found}"));
            return Ok(self.engine.undefined());
        };
        if !self.host.alive.get() || self.closed.get() {
            return Ok(self.engine.undefined());
        }
        let key = self.key_of(function, target);
        let on = Rc::new(Flag::new(true));
        let entry = ScriptListener { function: listener.clone(), on: Rc::clone(&on) };
        {
            let mut listeners = self.listeners.borrow_mut();
            Rc::make_mut(listeners.entry(key).or_default()).push(entry);
        }
        self.host.listener_added(&EventSource {
            key,
            desc: function.desc,
            installed: target.installed,
            this: target.this,
        });
        // after the new one is there, so that the source goes on
        if function.desc.event.is_some_and(|event| event.single) {
            self.take_off(key, |other| !Rc::ptr_eq(&other.on, &on));
        }
        Ok(self.engine.undefined())
    }

    pub(super) fn off(
        self: &Rc<Self>,
        function: &Function,
        target: Target<'_>,
        args: &[E::Value],
    ) -> Thrown<E::Value, E> {
        let key = self.key_of(function, target);
        let all = function.desc.event.is_some_and(|event| event.off_all);
        match args.first().map(|value| (value, self.engine.view(value))) {
            _ if all => self.take_off(key, |_| true),
            Some((listener, View::Object(_))) => {
                self.take_off(key, |entry| self.engine.same(&entry.function, listener));
            }
            None => self.take_off(key, |_| true),
            Some((value, view)) if self.is_falsy(value, view) => self.take_off(key, |_| true),
            Some(_) => {}
        }
        Ok(self.engine.undefined())
    }

    pub(super) fn is_falsy(&self, value: &E::Value, view: View) -> bool {
        match view {
            View::Undefined | View::Null | View::Boolean(false) => true,
            View::Number(number) => number == 0.0 || number.is_nan(),
            View::String => self.engine.text(&E::Arena::default(), value).is_empty(),
            _ => false,
        }
    }

    /// Takes listeners off; the values go after the borrow ends.
    pub(super) fn take_off(
        &self,
        key: EventKey,
        which: impl Fn(&ScriptListener<E::Value>) -> bool,
    ) {
        let snapshot = match self.listeners.borrow().get(&key) {
            Some(listeners) => Rc::clone(listeners),
            None => return,
        };
        let (gone, left): (Vec<_>, Vec<_>) = snapshot.iter().cloned().partition(which);
        gone.iter().for_each(|entry| entry.on.set(false));
        let before = match left.is_empty() {
            true => self.listeners.borrow_mut().remove(&key),
            false => self.listeners.borrow_mut().insert(key, Rc::new(left)),
        };
        self.host.listeners_removed(key, gone.len());
        drop((before, gone));
    }
}

fn type_of(view: View) -> &'static str {
    match view {
        View::Undefined => "undefined",
        View::Null | View::Object(_) => "object",
        View::Boolean(_) => "boolean",
        View::Number(_) => "number",
        View::String => "string",
        View::Symbol => "symbol",
        View::BigInt => "bigint",
    }
}

/// Calls the listeners of a snapshot, each isolated, each with an object of
/// its own; the fields are encoded once.
pub(super) fn deliver<E: Engine>(
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
