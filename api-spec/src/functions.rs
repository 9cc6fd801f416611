//! The functions that scripts see: an API is one of them, or two.

use crate::model::{
    Api, ApiResult, Family, Kind, Object, Off, Promise, Returns, Spec, SyncReturns,
};
use crate::names::{api_fn, api_marker, camel, object_name, off_fn, snake};
use crate::types::TypeExpr;

/// A function of the client, or a method of an object, by its name in JavaScript.
#[derive(Clone, Copy, Debug)]
pub struct Function<'s> {
    /// Where it is written.
    pub family: &'s Family,
    /// The object that it is a method of.
    pub object: Option<&'s Object>,
    /// The API that it belongs to.
    pub api: &'s Api,
    /// Which function of the API it is.
    pub form: Form,
}

/// Which function of its API it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// The API itself: `getStorage`.
    Call,
    /// Its Sync form: `getStorageSync`.
    Sync,
    /// Of an event, what takes a listener: `onCompassChange`.
    On,
    /// Of an event, what takes listeners off: `offCompassChange`.
    Off,
}

/// A way in which a caller gets an answer from a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// The value comes back at once.
    Sync,
    /// success, fail and complete are called.
    Callbacks,
    /// A promise comes back.
    Promise,
    /// The object of a task comes back, beside callbacks.
    Task,
    /// A listener is taken.
    On,
    /// Listeners are taken off.
    Off,
}

impl Shape {
    /// The name in reports: `callbacks`.
    pub fn name(self) -> &'static str {
        match self {
            Shape::Sync => "sync",
            Shape::Callbacks => "callbacks",
            Shape::Promise => "promise",
            Shape::Task => "task",
            Shape::On => "on",
            Shape::Off => "off",
        }
    }
}

impl Spec {
    /// All functions, family by family: those of the client, then those of each object.
    pub fn functions(&self) -> impl Iterator<Item = Function<'_>> {
        self.families.iter().flat_map(Family::functions)
    }
}

impl Family {
    /// The functions of the client, then the methods of each object.
    pub fn functions(&self) -> impl Iterator<Item = Function<'_>> {
        let of = move |object, api| {
            forms(api).map(move |form| Function { family: self, object, api, form })
        };
        let methods = self.objects.iter().flat_map(move |object| {
            object.methods.iter().flat_map(move |api| of(Some(object), api))
        });
        self.apis.iter().flat_map(move |api| of(None, api)).chain(methods)
    }
}

/// The functions that an API is.
fn forms(api: &Api) -> impl Iterator<Item = Form> + use<> {
    let event = api.kind == Kind::Event;
    [
        (!event).then_some(Form::Call),
        api.sync.is_some().then_some(Form::Sync),
        event.then_some(Form::On),
        (event && api.off != Off::No).then_some(Form::Off),
    ]
    .into_iter()
    .flatten()
}

impl Function<'_> {
    /// The property that holds it: `getStorageSync`, `send`.
    pub fn key(&self) -> String {
        let second = match self.form {
            Form::Call | Form::On => None,
            Form::Sync => self.api.sync.as_ref().map(|sync| sync.name.clone()),
            Form::Off => self.api.off_name(),
        };
        second.unwrap_or_else(|| self.api.js_name())
    }

    /// Its name with that of its object before it: `getStorageSync`, `SocketTask.send`.
    pub fn name(&self) -> String {
        match self.object {
            Some(object) => format!("{}.{}", object.name, self.key()),
            None => self.key(),
        }
    }

    /// The marker that a host function names it by in Rust: `GetStorageSync`,
    /// `SocketTaskSend`. An off function has that of its event, but for those of emitters.
    pub fn marker(&self) -> String {
        let own = match self.form {
            Form::Off if self.api.topics.is_some() => off_fn(self.api),
            Form::Sync => self.api.sync.as_ref().map(|sync| snake(&sync.name)),
            _ => None,
        };
        match own {
            None => api_marker(self.api, self.object),
            Some(own) => self.object.map(object_name).unwrap_or_default() + &camel(&own),
        }
    }

    /// Its name in Rust: `get_storage_sync`.
    pub fn rust_name(&self) -> String {
        match self.form {
            Form::Call | Form::On => api_fn(self.api),
            Form::Off => off_fn(self.api).unwrap_or_else(|| snake(&self.key())),
            Form::Sync => snake(&self.key()),
        }
    }

    /// In which ways it answers.
    pub fn shapes(&self) -> &'static [Shape] {
        use Shape::{Callbacks, Promise as Promised, Task};
        match (self.form, self.api.kind, self.api.promise) {
            (Form::On, ..) => &[Shape::On],
            (Form::Off, ..) => &[Shape::Off],
            (Form::Sync, ..) | (_, Kind::Sync | Kind::Event, _) => &[Shape::Sync],
            (_, Kind::Task, _) => &[Callbacks, Task],
            (_, Kind::Async, Promise::Yes) => &[Callbacks, Promised],
            (_, Kind::Async, Promise::No) => &[Callbacks],
            (_, Kind::Async, Promise::Only) => &[Promised],
        }
    }

    /// Whether a plain host function for its API answers it too. Not so a Sync form whose
    /// value the result does not hold: that needs a host function of its own.
    pub fn follows_from_call(&self) -> bool {
        match (self.form, &self.api.sync) {
            (Form::Sync, Some(sync)) => !matches!(sync.returns, SyncReturns::Type(_)),
            (Form::Off, _) => self.api.topics.is_none(),
            _ => true,
        }
    }

    /// Whether this is the method that ends a task, which needs no host function: `abort()`,
    /// which gives nothing.
    pub fn is_abort(&self) -> bool {
        let api = self.api;
        self.object.is_some()
            && api.name == "abort"
            && api.kind == Kind::Sync
            && api.params.fields.is_empty()
            && api.returns.is_none()
    }

    /// The object that the task of this function is.
    pub fn task_object(&self) -> Option<&str> {
        match (self.api.kind, &self.api.returns) {
            (Kind::Task, Some(Returns::Type { ty: TypeExpr::Handle(name), .. })) => Some(name),
            _ => None,
        }
    }

    /// Whether the promise gives a bare value in place of an object.
    pub(crate) fn gives_value(&self) -> bool {
        matches!(self.api.result, ApiResult::Bare(_))
    }
}
