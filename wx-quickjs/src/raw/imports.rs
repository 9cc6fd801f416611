//! What the engine asks about modules: the name of an import, a module that it
//! has not met, the values of a native one.
//!
//! Invariants:
//!
//! - The engine calls with its live context; text is lent for the call.
//! - While a graph is being loaded, both questions have an answer: what cannot be
//!   loaded is an empty module that has failed (see [`super::modules`]).
//! - A panic ends here: it is thrown as an `Error`.

use std::{
    ffi::{CStr, c_char, c_int, c_void},
    panic::{AssertUnwindSafe, catch_unwind},
    ptr::{self, NonNull},
    rc::Rc,
};

use rquickjs::qjs;

use super::{
    JsResult, Realm,
    modules::{Definition, ModuleLoader},
    trampoline::drop_quietly,
};

impl Realm {
    /// Answers the engine's question for the name of an import.
    fn name_import<L: ModuleLoader>(
        self: &Rc<Self>,
        base: &str,
        request: &str,
    ) -> JsResult<String> {
        let Some(loader) = self.native::<L>() else {
            return Err(self.error_or_undefined("the context is closed"));
        };
        if !self.is_loading() {
            let name = loader.import(self, base, request)?;
            return if self.has_run(&name) {
                Ok(name)
            } else {
                Err(self.error_or_undefined("the module has not been evaluated"))
            };
        }
        self.count_import();
        let name = loader.resolve(self, base, request).or_else(|thrown| {
            let name = format!("{request} (imported by {base})");
            self.failed_module(&name, thrown).map(|_| name)
        })?;
        self.note_request(base, &name);
        Ok(name)
    }

    /// Answers the engine's question for a module that it has not met.
    fn load_import<L: ModuleLoader>(self: &Rc<Self>, name: &str) -> JsResult<Definition> {
        let (known, twice) = self.known_module(name);
        match known {
            Some(definition) => Ok(definition),
            // asked for with other import attributes while it is being compiled
            None if twice => self.native_module(name),
            None => {
                let made = self.make_module::<L>(name);
                made.or_else(|thrown| self.failed_module(name, thrown))
            }
        }
    }
}

/// Asked by the engine for the name of the module that an import means.
pub(super) unsafe extern "C" fn normalize<L: ModuleLoader>(
    ctx: *mut qjs::JSContext,
    base: *const c_char,
    request: *const c_char,
    _: *mut c_void,
) -> *mut c_char {
    // SAFETY: the engine calls with its live context and two C strings; what is
    // returned is allocated by the engine's own allocator, as it asks for
    unsafe {
        let [base, request] = [base, request].map(|text| CStr::from_ptr(text).to_string_lossy());
        match answer(ctx, |realm| realm.name_import::<L>(&base, &request)) {
            Some(name) => qjs::js_strndup(ctx, name.as_ptr().cast(), name.len() as qjs::size_t),
            None => ptr::null_mut(),
        }
    }
}

/// Asked by the engine for a module that it has not met.
pub(super) unsafe extern "C" fn load<L: ModuleLoader>(
    ctx: *mut qjs::JSContext,
    name: *const c_char,
    _: *mut c_void,
) -> *mut qjs::JSModuleDef {
    // SAFETY: as above
    unsafe {
        let name = CStr::from_ptr(name).to_string_lossy();
        let definition = answer(ctx, |realm| realm.load_import::<L>(&name));
        definition.map_or(ptr::null_mut(), NonNull::as_ptr)
    }
}

/// Runs when a native module is evaluated: its exports get their values.
pub(super) unsafe extern "C" fn hand_out(
    ctx: *mut qjs::JSContext,
    module: *mut qjs::JSModuleDef,
) -> c_int {
    let give = |realm: &Rc<Realm>| {
        let Some(definition) = NonNull::new(module) else { return Ok(()) };
        let Some(values) = realm.values_of(definition) else { return Ok(()) };
        for key in values.keys()? {
            let value = values.own(&key)?.unwrap_or_else(|| realm.undefined());
            realm.set_export(definition, &key.text(), value)?;
        }
        Ok(())
    };
    // SAFETY: the engine calls with its live context and a definition that it has linked
    let done = unsafe { answer(ctx, give) };
    if done.is_some() { 0 } else { -1 }
}

/// Runs `body`; what it throws is thrown in the context.
///
/// # Safety
/// `ctx` is live, and its opaque pointer was set by [`Realm::new`].
unsafe fn answer<T>(
    ctx: *mut qjs::JSContext,
    body: impl FnOnce(&Rc<Realm>) -> JsResult<T>,
) -> Option<T> {
    // SAFETY: see above; a thrown value gives its count to the engine
    unsafe {
        let Some(realm) = Realm::of(ctx) else {
            qjs::JS_ThrowTypeError(ctx, c"the context is closed".as_ptr());
            return None;
        };
        let outcome = catch_unwind(AssertUnwindSafe(|| body(&realm)));
        let thrown = match outcome {
            Ok(Ok(value)) => return Some(value),
            Ok(Err(thrown)) => thrown,
            Err(panic) => {
                drop_quietly(panic);
                realm.error_or_undefined("internal error")
            }
        };
        if Rc::ptr_eq(thrown.realm(), &realm) {
            qjs::JS_Throw(ctx, thrown.into_raw());
        }
        None
    }
}
