//! Functions as parameters, and engine values that only pass through.

use std::{
    fmt,
    rc::{Rc, Weak},
};

use crate::{IntoCell, Result, Row, ScriptError, Value, WxError, desc::CallbackDesc, realm::Realm};

/// A function that the caller passed as a parameter. Calling it queues the
/// call: it runs in a job of its own, never inside the host function. Dropping
/// the last clone lets the script's function go.
#[derive(Clone)]
pub struct Callback(Rc<Target>);

enum Target {
    Script {
        realm: Weak<dyn Realm>,
        /// Where the realm keeps the function.
        held: usize,
        /// What it was passed to, as the realm counts its functions.
        function: usize,
        desc: &'static CallbackDesc,
    },
    Rust(Box<dyn Fn(Row<'static>)>),
}

impl Callback {
    /// A callback of Rust. `function` gets one cell an argument. A script that
    /// it is given to, in a result or an event, calls it as a function, within
    /// the script's own call.
    pub fn new(function: impl Fn(Row<'static>) + 'static) -> Self {
        Callback(Rc::new(Target::Rust(Box::new(function))))
    }

    pub(crate) fn script(
        realm: Weak<dyn Realm>,
        held: usize,
        function: usize,
        desc: &'static CallbackDesc,
    ) -> Self {
        Callback(Rc::new(Target::Script { realm, held, function, desc }))
    }

    /// The closure that it is, if it is one of Rust.
    pub(crate) fn closure(&self) -> Option<&dyn Fn(Row<'static>)> {
        match &*self.0 {
            Target::Rust(function) => Some(function),
            Target::Script { .. } => None,
        }
    }

    /// Whether it is the same function as `other`: the same of one script, or clones of one
    /// [`Callback::new`]. So a host finds the listener that a script takes off again.
    pub fn is_same(&self, other: &Callback) -> bool {
        match (&*self.0, &*other.0) {
            (
                Target::Script { realm, held, .. },
                Target::Script { realm: others, held: other, .. },
            ) => {
                Weak::ptr_eq(realm, others)
                    && realm.upgrade().is_some_and(|realm| realm.same(*held, *other))
            }
            _ => Rc::ptr_eq(&self.0, &other.0),
        }
    }

    /// Where the function is held, if `realm` is the context it came from.
    pub(crate) fn held_in(&self, context: &Weak<dyn Realm>) -> Option<usize> {
        match &*self.0 {
            Target::Script { realm, held, .. } if Weak::ptr_eq(realm, context) => Some(*held),
            _ => None,
        }
    }

    /// Calls it with these arguments: a tuple, as the spec lists them. Fails
    /// if the context is gone.
    pub fn call(&self, args: impl IntoArgs) -> Result<()> {
        let args = args.into_args();
        match &*self.0 {
            Target::Rust(function) => {
                function(args);
                Ok(())
            }
            Target::Script { realm, held, function, desc } => {
                if args.cells().len() != desc.args.len() {
                    return Err(WxError::internal(format!(
                        "the callback takes {} arguments, not {}",
                        desc.args.len(),
                        args.cells().len()
                    )));
                }
                match realm.upgrade() {
                    Some(realm) => realm.post(*held, *function, args, desc),
                    None => Err(WxError::fail("the script is gone")),
                }
            }
        }
    }
}

impl Drop for Target {
    fn drop(&mut self) {
        if let Target::Script { realm, held, .. } = self
            && let Some(realm) = realm.upgrade()
        {
            realm.release(*held);
        }
    }
}

impl fmt::Debug for Callback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Callback")
    }
}

/// Arguments of a callback: a tuple of up to four values.
pub trait IntoArgs {
    /// One cell an argument.
    fn into_args(self) -> Row<'static>;
}

macro_rules! tuples {
    ($(($($name:ident)*))*) => {$(
        impl<$($name: IntoCell),*> IntoArgs for ($($name,)*) {
            #[allow(non_snake_case)]
            fn into_args(self) -> Row<'static> {
                let ($($name,)*) = self;
                Row::from_iter([$($name.into_cell()),*])
            }
        }
    )*};
}

tuples! { () (A) (A B) (A B C) (A B C D) }

/// A value of the engine that Rust only passes on, such as a promise in an
/// event's payload. It can go back into the context it came from, and no other.
/// An `ArrayBuffer` can be filled: that is how a script's own buffer gets content.
#[derive(Clone)]
pub struct External(Rc<Held>);

struct Held {
    realm: Weak<dyn Realm>,
    held: usize,
}

impl External {
    pub(crate) fn new(realm: Weak<dyn Realm>, held: usize) -> Self {
        External(Rc::new(Held { realm, held }))
    }
    /// How many bytes the value holds, if it is an `ArrayBuffer`; else what it is.
    ///
    /// # Errors
    /// If it is none: the name that `Object.prototype.toString` gives it. Of a value
    /// whose context is gone, that is `Undefined`.
    pub fn byte_length(&self) -> std::result::Result<usize, &'static str> {
        self.0.realm.upgrade().map_or(Err("Undefined"), |realm| realm.byte_length(self.0.held))
    }
    /// Copies bytes into the `ArrayBuffer` that this is, from `offset` on. False, and
    /// nothing is copied, if they do not fit, or it is none or detached.
    pub fn fill(&self, offset: usize, bytes: &[u8]) -> bool {
        self.0.realm.upgrade().is_some_and(|realm| realm.fill(self.0.held, offset, bytes))
    }
    /// The value as plain data, as a parameter of any type is read: getters run.
    /// `None` if it is more than that, such as an `Error`, or its context is gone.
    pub fn plain(&self) -> Option<Value> {
        self.0.realm.upgrade()?.plain(self.0.held)
    }
    /// How the value reads as something that was thrown: its message and stack.
    /// Runs no script. `None` if its context is gone.
    pub fn describe(&self) -> Option<ScriptError> {
        self.0.realm.upgrade()?.describe(self.0.held)
    }
    /// Where the value is held, if `realm` is the context it came from.
    pub(crate) fn held_in(&self, realm: &Weak<dyn Realm>) -> Option<usize> {
        Weak::ptr_eq(&self.0.realm, realm).then_some(self.0.held)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(realm) = self.realm.upgrade() {
            realm.release(self.held);
        }
    }
}

impl fmt::Debug for External {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("External")
    }
}
