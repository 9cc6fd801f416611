//! Entries: what `#[wx_api]` makes of a host function, ready to be installed.

use std::{
    any::{Any, TypeId},
    future::Future,
    pin::Pin,
    rc::Rc,
};

use futures_core::Stream;

use crate::{ApiRef, HostBuilder, Result, Row, extract::Cx};

/// A call that has not ended.
pub type BoxFuture = Pin<Box<dyn Future<Output = Result<Row<'static>>>>>;
/// A source of events.
pub type BoxStream = Pin<Box<dyn Stream<Item = Row<'static>>>>;
/// The value whose methods are installed.
pub type Receiver = Option<Rc<dyn Any>>;

/// How a host function is entered: its parameters are taken from the row.
#[derive(Clone, Copy, Debug)]
pub enum Thunk {
    /// A plain function: takes its parameters from the first row, appends its
    /// result to the second, which is empty.
    Plain(fn(&Cx<'_>, &mut Row<'_>, &mut Row<'static>) -> Result<()>),
    /// An async function: parameters are taken before the future starts.
    Async(fn(&Cx<'_>, &mut Row<'_>) -> Result<BoxFuture>),
    /// A source of events.
    Source(fn(&Cx<'_>) -> Result<BoxStream>),
}

impl Thunk {
    pub(crate) fn is_sync(&self) -> bool {
        matches!(self, Thunk::Plain(_))
    }
}

/// One host function.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Which API it implements.
    pub api: ApiRef,
    /// Its name in Rust, for messages.
    pub function: &'static str,
    /// How it is entered.
    pub thunk: Thunk,
    /// The state it takes.
    pub needs: &'static [Need],
}

/// A type that a function takes as `State<T>`.
#[derive(Clone, Copy, Debug)]
pub struct Need {
    pub(crate) id: fn() -> TypeId,
    pub(crate) name: fn() -> &'static str,
}

impl Need {
    /// The need for a `State<T>`.
    pub const fn of<T: 'static>() -> Self {
        Need { id: TypeId::of::<T>, name: std::any::type_name::<T> }
    }
}

/// What `#[wx_api]` implements for the item it adds beside a function.
pub trait HostFn {
    /// The function as an entry.
    const ENTRY: Entry;
}

/// Functions to install: a list made by `apis![...]`, or a value whose impl
/// block carries `#[wx_api]`.
pub trait Apis {
    /// Adds them to the builder.
    fn install(self, builder: &mut HostBuilder);
}

impl Apis for Vec<Entry> {
    fn install(self, builder: &mut HostBuilder) {
        for entry in self {
            builder.add(entry, None);
        }
    }
}

impl<const N: usize> Apis for [Entry; N] {
    fn install(self, builder: &mut HostBuilder) {
        for entry in self {
            builder.add(entry, None);
        }
    }
}

/// Installs the methods of `value`.
#[doc(hidden)]
pub fn install_methods<T: 'static>(value: T, entries: &[Entry], builder: &mut HostBuilder) {
    let receiver: Rc<dyn Any> = Rc::new(value);
    for entry in entries {
        builder.add(entry.clone(), Some(Rc::clone(&receiver)));
    }
}

/// Lists functions that carry `#[wx_api]`: `apis![get_storage, login]`.
#[macro_export]
macro_rules! apis {
    ($($function:path),* $(,)?) => {
        [$(<$function as $crate::HostFn>::ENTRY),*]
    };
}

/// A type that implements the members of an object of the spec: what
/// `#[wx_api(SocketTask)]` implements for the type of an impl block.
pub trait HostObject: 'static {
    /// The handle type of the spec.
    type Object: crate::ObjectType;
    /// The methods that are there.
    const MEMBERS: &'static [Entry];
}

/// An entry with the value it is a method of.
#[derive(Clone)]
pub(crate) struct Installed {
    pub entry: Entry,
    pub receiver: Receiver,
    /// Whether any gate concerns this API.
    pub gated: bool,
}
