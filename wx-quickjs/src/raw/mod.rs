//! All unsafe code of the project: the engine's C interface behind types that
//! safe code cannot misuse. Each file states the invariants it keeps.
//!
//! What holds everywhere in this folder:
//!
//! 1. Whoever can reach a `JSContext` holds an `Rc<Realm>`, and a realm frees
//!    its context and its runtime only in its own drop. So the pointers are
//!    valid wherever they are used.
//! 2. A realm, its values and its keys belong to one thread: they hold an `Rc`.
//! 3. A C function that may run JavaScript is called inside [`Realm::enter`],
//!    and with no borrow of a cell of the realm held.
//! 4. A panic never crosses into C: every `extern "C"` function catches it or
//!    holds nothing that panics.

mod buffers;
mod calls;
mod classes;
mod imports;
mod intrinsics;
mod keys;
mod modules;
mod props;
mod realm;
mod strings;
mod trampoline;
mod value;

pub use keys::JsKey;
pub use strings::TextArena;
pub use value::JsValue;

pub(crate) use intrinsics::Intrinsics;
pub(crate) use modules::{ModuleLoader, ModuleState, Source};
pub(crate) use props::Property;
pub(crate) use realm::{Realm, RealmLimits};
pub(crate) use trampoline::{Native, Slot};

/// The outcome of an operation that may throw: `Err` holds the thrown value.
pub(crate) type JsResult<T = JsValue> = Result<T, JsValue>;
