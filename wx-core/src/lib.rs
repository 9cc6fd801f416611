//! The runtime of wx-style API bindings: errors, values, descriptors, the
//! host, its one dispatch path, the call shapes, listeners and tasks.
//!
//! It knows no JavaScript engine and no async runtime. An engine adapter
//! implements [`Engine`] and attaches a [`Context`]; a loop calls
//! [`Host::turn`]. Generated bindings and `#[wx_api]` use the rest.
#![forbid(unsafe_code)]

mod api;
#[doc(hidden)]
pub mod attribute;
mod builder;
mod call;
mod callback;
mod can_i_use;
mod cell;
mod client;
pub mod coverage;
pub mod desc;
mod dispatch;
mod engine;
mod entry;
mod error;
mod events;
mod extract;
#[cfg(feature = "fake")]
pub mod fake;
mod fault;
mod gates;
mod handle;
mod host;
mod literal;
mod object;
mod pending;
mod read;
mod realm;
mod script;
mod turn;
mod value;
mod write;

pub use api::{Api, ApiRef, ObjectType, Property, Table};
#[doc(hidden)]
pub use api::{field_index, position};
pub use builder::{BuildError, HostBuilder, PENDING_CAP};
pub use call::{ApiFuture, Call, Options};
pub use callback::{Callback, External, IntoArgs};
#[doc(hidden)]
pub use cell::mismatch;
pub use cell::{Cell, Drain, FromCell, IntoCell, LendCell, Nullable, Record, Row};
pub use client::{Client, EventStream, ScopedListener};
pub use engine::{Capability, Class, ClassSpec, Engine, ScriptError, Thrown, View};
#[doc(hidden)]
pub use entry::install_methods;
pub use entry::{Apis, BoxFuture, BoxStream, Entry, HostFn, HostObject, Need, Thunk};
pub use error::{Detail, PARAMETER_ERROR, Result, WxError};
pub use events::Listener;
pub use extract::{Ctx, Cx, Extract, Granted, State, Task};
pub use fault::Fault;
pub use futures_core::Stream;
pub use gates::{Answer, Consent, DenyAll, Permission, Privacy};
pub use handle::HostHandle;
pub use host::{Counts, Host};
pub use object::ObjectRef;
pub use read::{MAX_BYTES, MAX_DEPTH, MAX_NODES};
pub use script::{Context, FunctionFacts};
pub use turn::{Turn, block_on, next_turn};
pub use value::{Object, Value};
#[cfg(feature = "bindings")]
pub use wx_macros::bindings;
#[cfg(feature = "macros")]
pub use wx_macros::wx_api;

/// What generated bindings need, and what host code mostly needs.
pub mod prelude {
    pub use std::collections::BTreeMap;

    #[cfg(feature = "macros")]
    pub use crate::wx_api;
    pub use crate::{
        Api, ApiFuture, ApiRef, Call, Callback, Client, Ctx, External, Granted, Host, HostObject,
        IntoCell, Listener, Nullable, Object, ObjectRef, ObjectType, Options, Property, Record,
        Result, State, Task, Value, WxError, apis,
        desc::{
            ApiDesc, Arg, CallbackDesc, DeadlineRule, EnumDesc, EnumValue, EventDesc, Family,
            FieldDesc, LimitDesc, Literal, ObjectDesc, PromiseRule, QueuePolicy, Returns,
            StructDesc, SyncDesc, SyncReturns, Type,
        },
    };
}
