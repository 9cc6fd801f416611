//! Calls of scripts that end at once: sync functions, Sync variants, accessors.

use std::rc::Rc;

use super::functions::{Answer, Function, Owner, Role};
use crate::{
    Cell, Context, Engine, Fault, ObjectRef, Result, Row, ScriptError, Thrown, WxError,
    cell::Scratch, dispatch::Target, entry::Installed, read::Reader, write::Writer,
};

/// A native function, as an adapter sees it that is not the engine itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FunctionFacts {
    /// The name of its API: `Cart.onChange`.
    pub name: &'static str,
    /// Where the options object is among the arguments.
    pub options: Option<usize>,
    /// Whether a call may end later.
    pub asynchronous: bool,
    /// Whether it adds a listener.
    pub listens: bool,
    /// The function that takes its listeners off.
    pub off: Option<&'static str>,
}

impl<E: Engine> Context<E> {
    /// What an adapter may want to know of the native function with this index.
    pub fn facts(&self, index: usize) -> Option<FunctionFacts> {
        self.function(index).map(|function| FunctionFacts {
            name: function.desc.name,
            options: super::asynchronous::options_argument(function.desc),
            asynchronous: function.role == Role::Async,
            off: function.desc.event.and_then(|event| event.off),
            listens: function.role == Role::On,
        })
    }

    /// Writes a line to the host's log.
    pub fn log(&self, line: &str) {
        (self.host.log)(line);
    }

    /// Reports that a callback or a listener threw where the engine is not asked: `index` is the
    /// function that it was given to, `role` which one it is.
    pub fn callback_threw(&self, index: usize, role: &'static str, error: ScriptError) {
        match self.function(index) {
            Some(Function { desc, .. }) => {
                self.host.fault(Fault::Callback { api: desc.name, role, error });
            }
            None => self.uncaught(error),
        }
    }

    /// Enters the native function with this index. `Err` is to be thrown.
    // the lean path runs in the frame of whoever calls; the others have their own
    #[inline(always)]
    pub fn call(
        self: &Rc<Self>,
        index: usize,
        this: &E::Value,
        args: &[E::Value],
    ) -> Thrown<E::Value, E> {
        let functions = self.functions.borrow();
        match functions.get(index).copied() {
            Some(Function { role: Role::Bare, owner: Owner::Slot(slot), .. }) => {
                drop(functions);
                self.call_bare(index, slot)
            }
            Some(function) => {
                drop(functions);
                self.call_any(index, &function, this, args)
            }
            None => Ok(self.engine.undefined()),
        }
    }

    #[inline(never)]
    pub(super) fn call_any(
        self: &Rc<Self>,
        index: usize,
        function: &Function,
        this: &E::Value,
        args: &[E::Value],
    ) -> Thrown<E::Value, E> {
        match function.owner {
            Owner::Slot(slot) => {
                let slot = &self.host.slots[slot];
                let installed = match function.role {
                    Role::Twin => slot.twin.as_ref(),
                    _ => slot.main.as_ref(),
                };
                if matches!(function.role, Role::Sync | Role::Twin) {
                    let Function { desc, name, .. } = *function;
                    let target = Target { desc, name, installed, this: None };
                    return self.call_sync(index, function, target, None, args);
                }
                self.enter(index, function, installed, None, None, args)
            }
            Owner::Given(desc) => self.call_given(index, desc, this, args),
            Owner::Member(desc, member) => {
                let object = self.object_of(this);
                let Some(object) = object.filter(|object| std::ptr::eq(object.desc(), desc)) else {
                    let error =
                        WxError::fail(format!("called on something that is no {}", desc.name));
                    return Err(self.failure(function.desc, &error.stamp(function.name))?);
                };
                let installed = object.member(member, function.role == Role::Twin);
                self.enter(index, function, installed.as_ref(), Some(&object), Some(this), args)
            }
        }
    }

    pub(super) fn enter(
        self: &Rc<Self>,
        index: usize,
        function: &Function,
        installed: Option<&Installed>,
        object: Option<&ObjectRef>,
        this: Option<&E::Value>,
        args: &[E::Value],
    ) -> Thrown<E::Value, E> {
        let target = Target { desc: function.desc, name: function.name, installed, this: object };
        match function.role {
            Role::Bare | Role::Sync | Role::Twin => {
                self.call_sync(index, function, target, this, args)
            }
            Role::Async => super::asynchronous::call(self, index, target, args),
            Role::On => self.on(function, target, args),
            Role::Off => self.off(function, target, args),
            Role::Abort => {
                if let Some(object) = object {
                    object.abort();
                }
                // a host object may have something to stop as well
                match installed {
                    Some(_) => self.call_sync(index, function, target, this, args),
                    None => Ok(self.engine.undefined()),
                }
            }
        }
    }

    /// The lean path: nothing to read, nothing to ask, one value to give.
    #[inline(always)]
    pub(super) fn call_bare(self: &Rc<Self>, index: usize, slot: usize) -> Thrown<E::Value, E> {
        let mut result = Scratch::default();
        let called = self.host.call_bare(&self.host.slots[slot], &mut result);
        match (called, result.cells()) {
            (Ok(()), &[Cell::Number(number)]) => {
                // nothing to adopt and nothing to drop
                self.host.succeeded(&[]);
                std::mem::forget(result);
                Ok(self.engine.number(number))
            }
            (called, _) => self.bare_returned(index, called, &mut result),
        }
    }

    pub(super) fn bare_returned(
        self: &Rc<Self>,
        index: usize,
        called: Result<()>,
        result: &mut Row<'static>,
    ) -> Thrown<E::Value, E> {
        let Some(function) = self.function(index) else {
            return Ok(self.engine.undefined());
        };
        let called = match called {
            Ok(()) => {
                self.host.succeeded(result.cells());
                Ok(())
            }
            Err(error) => Err(self.host.failed(function.name, error)),
        };
        match called.and_then(|()| self.returned(&function, 0, None, result)) {
            Ok(value) => Ok(value),
            Err(error) => Err(self.failure(function.desc, &error.stamp(function.name))?),
        }
    }

    #[inline]
    pub(super) fn call_sync(
        self: &Rc<Self>,
        index: usize,
        function: &Function,
        target: Target<'_>,
        this: Option<&E::Value>,
        args: &[E::Value],
    ) -> Thrown<E::Value, E> {
        let desc = target.desc;
        let twin = function.role == Role::Twin;
        let arena = E::Arena::default();
        let mut row = Scratch::default();
        let mut result = Scratch::default();
        let read = if desc.params.fields.is_empty() {
            Ok(())
        } else {
            let layouts = match desc.sync {
                Some(sync) if twin => std::slice::from_ref(&sync.args),
                _ => desc.args,
            };
            Reader::new(self, &arena, index).row(desc.params, layouts, args, &mut row)
        };
        let mut place = match function.answer {
            // a function that serves the Sync variant alone returns nothing but the value
            Answer::Value(place, _) if place == 0 || !target.serves_twin() => place,
            _ => 0,
        };
        let outcome = match read {
            Ok(()) => match self.host.call_sync(target, &mut row, &mut result) {
                Err(error) if twin => {
                    place = 0;
                    target.on_fail(error, &mut result)
                }
                called => called,
            },
            Err(error) => self.host.refuse(target.name, error),
        };
        if let (Ok(()), Answer::Value(..), Some(cell)) =
            (&outcome, function.answer, result.cells().get(place))
            && let Some(value) = (Writer { context: self }).simple(cell)
        {
            return Ok(value);
        }
        let returned = outcome.and_then(|()| self.returned(function, place, this, &mut result));
        match returned {
            Ok(value) => Ok(value),
            Err(error) => Err(self.failure(desc, &error.stamp(target.name))?),
        }
    }

    /// What a Sync call returns; if it is one value, the cell at `place` is it.
    pub(super) fn returned(
        self: &Rc<Self>,
        function: &Function,
        place: usize,
        this: Option<&E::Value>,
        row: &mut Row<'static>,
    ) -> Result<E::Value> {
        let written = match function.answer {
            Answer::Nothing => return Ok(self.engine.undefined()),
            Answer::Itself => {
                return Ok(this.cloned().unwrap_or_else(|| self.engine.undefined()));
            }
            Answer::Value(_, ty) => {
                let cell = row.0.get_mut(place).map(std::mem::take).unwrap_or_default();
                Writer { context: self }.value(ty, cell)
            }
            Answer::Fields(fields) => self.object_of_fields(fields, row),
        };
        written.map_err(|error| self.unwritten(function.name, error))
    }
}
