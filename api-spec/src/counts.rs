//! How much a spec describes, and of which kinds.

use std::collections::HashSet;

use crate::functions::{Form, Function};
use crate::model::{Kind, Promise};

/// The functions of a client and the methods of its objects, counted by name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Functions of the client.
    pub functions: Kinds,
    /// Objects that have methods.
    pub objects: usize,
    /// Methods of the objects.
    pub methods: Kinds,
}

/// Functions by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds {
    /// Async ones that give a promise of a result object, where no callbacks are passed.
    pub promise: usize,
    /// Async ones that give a promise of a bare value.
    pub promise_of_value: usize,
    /// Async ones that give a promise always.
    pub promise_only: usize,
    /// Async ones that take callbacks only.
    pub callbacks: usize,
    /// Those that give the object of a task.
    pub task: usize,
    /// Those that take a listener.
    pub on: usize,
    /// Those that take listeners off.
    pub off: usize,
    /// Those that take a listener by an event's name, or take it off.
    pub by_name: usize,
    /// Those whose value comes back at once.
    pub sync: usize,
    /// Of those, the Sync forms of async ones.
    pub twins: usize,
}

impl Kinds {
    /// All async ones.
    pub fn asynchronous(&self) -> usize {
        self.promise + self.promise_of_value + self.promise_only + self.callbacks
    }

    /// All of them.
    pub fn all(&self) -> usize {
        self.asynchronous() + self.task + self.on + self.off + self.by_name + self.sync
    }

    fn add(&mut self, function: &Function<'_>) {
        let api = function.api;
        let count = match (function.form, api.kind) {
            (Form::On | Form::Off, _) if api.topics.is_some() => &mut self.by_name,
            (Form::On, _) => &mut self.on,
            (Form::Off, _) => &mut self.off,
            (Form::Sync, _) => {
                self.twins += 1;
                &mut self.sync
            }
            (Form::Call, Kind::Task) => &mut self.task,
            (Form::Call, Kind::Async) => match api.promise {
                Promise::No => &mut self.callbacks,
                Promise::Only => &mut self.promise_only,
                Promise::Yes if function.gives_value() => &mut self.promise_of_value,
                Promise::Yes => &mut self.promise,
            },
            (Form::Call, Kind::Sync | Kind::Event) => &mut self.sync,
        };
        *count += 1;
    }
}

impl<'s> FromIterator<Function<'s>> for Counts {
    /// Counts some functions of a spec: [`Spec::functions`](crate::Spec::functions), or those
    /// of them that matter.
    fn from_iter<I: IntoIterator<Item = Function<'s>>>(functions: I) -> Self {
        let mut counts = Counts::default();
        let mut objects = HashSet::new();
        for function in functions {
            match function.object {
                None => counts.functions.add(&function),
                Some(object) => {
                    objects.insert(object.name.as_str());
                    counts.methods.add(&function);
                }
            }
        }
        counts.objects = objects.len();
        counts
    }
}
