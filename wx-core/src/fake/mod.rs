//! An engine for tests: a small model of JavaScript values, in safe Rust, that
//! implements [`Engine`](crate::Engine). No parser and no JIT: objects with
//! own properties, getters and prototypes, functions, promises and a job queue.
//!
//! It keeps what the calling contract depends on and nothing else: own and
//! inherited properties are told apart, getters run when they are read, texts
//! are UTF-16 and may hold lone surrogates, a job runs only when
//! [`Fake::run_jobs`] says so.

mod engine;
mod object;
mod promise;
mod value;
mod world;

pub use object::{JsFunction, JsObject, Key, Property, Slot};
pub use value::{Completion, JsText, JsValue};
pub use world::{Fake, Prototypes};
