//! From JavaScript into Rust.
//!
//! Invariants:
//!
//! - The engine lends `this`, the arguments and the bound value for the length
//!   of the call; they are passed on as references that cannot outlive it.
//! - A panic ends in the trampoline: the script sees an `Error`.
//! - The state is held by an `Rc` for the length of the call, so closing the
//!   context inside a call is allowed.

use std::{
    any::Any,
    mem::{self, ManuallyDrop, MaybeUninit},
    panic::{AssertUnwindSafe, catch_unwind},
    rc::Rc,
    slice,
};

use rquickjs::qjs;

use super::{JsResult, JsValue, Realm, strings::c_string};

/// Where a realm keeps the state of a [`Native`].
#[derive(Clone, Copy)]
pub(crate) enum Slot {
    Console,
    Timers,
    Modules,
    Host,
    Lazy,
    Clock,
    Compile,
}

/// State in Rust whose functions JavaScript calls.
pub(crate) trait Native: Sized + 'static {
    /// Where the realm keeps it.
    const SLOT: Slot;

    /// Runs the function `index`.
    fn call(&self, realm: &Rc<Realm>, index: u16, this: &JsValue, args: &[JsValue]) -> JsResult;

    /// Runs the function `index` that [`Realm::bound_function`] made with `bound`.
    fn call_bound(
        &self,
        realm: &Rc<Realm>,
        index: u16,
        bound: &JsValue,
        args: &[JsValue],
    ) -> JsResult {
        self.call(realm, index, bound, args)
    }
}

impl Realm {
    /// A function named `name` that runs function `index` of the realm's `N`.
    pub(crate) fn function<N: Native>(
        self: &Rc<Self>,
        name: &str,
        length: u8,
        index: u16,
    ) -> JsResult {
        let kind = qjs::JSCFunctionEnum_JS_CFUNC_generic_magic;
        self.function_of_kind::<N>(kind, name, length, index)
    }

    /// As [`Realm::function`], for one that `new` may call. What is passed as
    /// `this` is the target of `new`, or undefined in a plain call.
    pub(crate) fn constructor<N: Native>(
        self: &Rc<Self>,
        name: &str,
        length: u8,
        index: u16,
    ) -> JsResult {
        let kind = qjs::JSCFunctionEnum_JS_CFUNC_constructor_or_func_magic;
        self.function_of_kind::<N>(kind, name, length, index)
    }

    fn function_of_kind<N: Native>(
        self: &Rc<Self>,
        kind: qjs::JSCFunctionEnum,
        name: &str,
        length: u8,
        index: u16,
    ) -> JsResult {
        let name = c_string(name);
        let entry = qjs::JSCFunctionType { generic_magic: Some(trampoline::<N>) };
        // SAFETY: for both kinds `generic_magic` is what the engine calls
        unsafe {
            let raw = qjs::JS_NewCFunction2(
                self.ctx,
                entry.generic,
                name.as_ptr(),
                length.into(),
                kind,
                index.into(),
            );
            self.own_result(raw)
        }
    }

    /// As [`Realm::function`], with a value that goes along with each call.
    pub(crate) fn bound_function<N: Native>(
        self: &Rc<Self>,
        name: &str,
        length: u8,
        index: u16,
        bound: &JsValue,
    ) -> JsResult {
        let name = c_string(name);
        let mut bound = bound.raw_in(self);
        // SAFETY: the engine counts the one bound value
        unsafe {
            let raw = qjs::JS_NewCFunctionData2(
                self.ctx,
                Some(bound_trampoline::<N>),
                name.as_ptr(),
                length.into(),
                index.into(),
                1,
                &mut bound,
            );
            self.own_result(raw)
        }
    }
}

unsafe extern "C" fn trampoline<N: Native>(
    ctx: *mut qjs::JSContext,
    this: qjs::JSValue,
    count: i32,
    args: *mut qjs::JSValue,
    index: i32,
) -> qjs::JSValue {
    // SAFETY: what the engine passes is what `enter_rust` asks for
    unsafe { enter_rust::<N>(ctx, this, count, args, index, N::call) }
}

unsafe extern "C" fn bound_trampoline<N: Native>(
    ctx: *mut qjs::JSContext,
    _this: qjs::JSValue,
    count: i32,
    args: *mut qjs::JSValue,
    index: i32,
    bound: *mut qjs::JSValue,
) -> qjs::JSValue {
    // SAFETY: as above; there is one bound value
    unsafe { enter_rust::<N>(ctx, *bound, count, args, index, N::call_bound) }
}

type Body<N> = fn(&N, &Rc<Realm>, u16, &JsValue, &[JsValue]) -> JsResult;

/// Room for values that C lends. Most calls have few, which need no memory of
/// their own and no drop.
pub(super) struct LentRoom {
    few: [MaybeUninit<ManuallyDrop<JsValue>>; FEW],
    many: Vec<ManuallyDrop<JsValue>>,
}

const FEW: usize = 6;

impl LentRoom {
    #[inline]
    pub(super) fn new() -> Self {
        LentRoom { few: [const { MaybeUninit::uninit() }; FEW], many: Vec::new() }
    }

    /// The raw values as values, not counted and never dropped.
    ///
    /// # Safety
    /// As [`JsValue::lend`]: realm and values outlive the result.
    #[inline]
    pub(super) unsafe fn lend(&mut self, realm: &Rc<Realm>, raw: &[qjs::JSValue]) -> &[JsValue] {
        // SAFETY: see above. The first `raw.len()` places are filled before they
        // are read, and `ManuallyDrop` has the layout of what it holds.
        unsafe {
            let lent: *const ManuallyDrop<JsValue> = if raw.len() <= FEW {
                for (place, raw) in self.few.iter_mut().zip(raw) {
                    place.write(JsValue::lend(realm, *raw));
                }
                self.few.as_ptr().cast()
            } else {
                self.many.extend(raw.iter().map(|raw| JsValue::lend(realm, *raw)));
                self.many.as_ptr()
            };
            slice::from_raw_parts(lent.cast::<JsValue>(), raw.len())
        }
    }
}

/// # Safety
/// `ctx` is live, `this` and the `count` values at `args` are lent by the engine.
#[inline]
unsafe fn enter_rust<N: Native>(
    ctx: *mut qjs::JSContext,
    this: qjs::JSValue,
    count: i32,
    args: *mut qjs::JSValue,
    index: i32,
    body: Body<N>,
) -> qjs::JSValue {
    // SAFETY: see above; what is lent outlives the call
    unsafe {
        let Some(realm) = Realm::on_stack(ctx) else {
            return throw_closed(ctx);
        };
        let Some(state) = realm.native::<N>() else {
            return throw_closed(ctx);
        };
        // a script is on the stack, so the realm is entered already
        let this = JsValue::lend(&realm, this);
        let raw: &[qjs::JSValue] =
            if count > 0 { slice::from_raw_parts(args, count as usize) } else { &[] };
        let mut room = LentRoom::new();
        let lent = room.lend(&realm, raw);
        // the engine keeps 16 bits and extends the sign
        let index = index as u16;
        let outcome = catch_unwind(AssertUnwindSafe(|| body(&state, &realm, index, &this, lent)));
        match outcome {
            Ok(Ok(value)) if Rc::ptr_eq(&value.realm, &realm) => value.into_raw(),
            Ok(Err(thrown)) if Rc::ptr_eq(&thrown.realm, &realm) => {
                qjs::JS_Throw(ctx, thrown.into_raw())
            }
            Ok(_) => qjs::JS_UNDEFINED,
            Err(panic) => {
                drop_quietly(panic);
                let error = realm.error_or_undefined("internal error");
                qjs::JS_Throw(ctx, error.into_raw())
            }
        }
    }
}

/// # Safety
/// `ctx` is live.
#[cold]
unsafe fn throw_closed(ctx: *mut qjs::JSContext) -> qjs::JSValue {
    // SAFETY: the format has no argument
    unsafe { qjs::JS_ThrowTypeError(ctx, c"the context is closed".as_ptr()) }
}

/// Drops what a panic carried; a second panic on the way is swallowed too.
pub(super) fn drop_quietly(panic: Box<dyn Any + Send>) {
    if let Err(again) = catch_unwind(AssertUnwindSafe(|| drop(panic))) {
        mem::forget(again);
    }
}
