//! Running JavaScript: calls, scripts, jobs, promises, errors.
//!
//! Invariants:
//!
//! - Arguments are borrowed for the call; results and exceptions come with a
//!   count of their own.
//! - Source text handed to the parser ends in a NUL.
//! - A job that Rust enqueued looks its realm up when it runs: if that is gone
//!   or closed, it does nothing.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    ptr,
    rc::Rc,
    slice,
};

use rquickjs::qjs;
use smallvec::SmallVec;

use super::{
    JsResult, JsValue, Realm,
    strings::c_string,
    trampoline::{LentRoom, drop_quietly},
};

/// Arguments on their way into C.
type RawArgs = SmallVec<[qjs::JSValue; 6]>;

impl JsValue {
    /// Calls the function with `this` undefined.
    pub(crate) fn call(&self, args: &[JsValue]) -> JsResult {
        self.call_raw(qjs::JS_UNDEFINED, args)
    }

    /// Calls the function on `this`.
    pub(crate) fn call_on(&self, this: &JsValue, args: &[JsValue]) -> JsResult {
        self.call_raw(this.raw_in(&self.realm), args)
    }

    /// Constructs with the function; `target` is what `new` was written for.
    pub(crate) fn construct(&self, target: &JsValue, args: &[JsValue]) -> JsResult {
        let realm = &self.realm;
        let _entry = realm.enter();
        let mut args = raw_args(realm, args);
        // SAFETY: as in `call_raw`; the engine throws if one of the two is no constructor
        unsafe {
            let (count, args) = (args.len() as i32, args.as_mut_ptr());
            let target = target.raw_in(realm);
            realm.own_result(qjs::JS_CallConstructor2(realm.ctx, self.raw, target, count, args))
        }
    }

    fn call_raw(&self, this: qjs::JSValue, args: &[JsValue]) -> JsResult {
        let realm = &self.realm;
        let _entry = realm.enter();
        let mut args = raw_args(realm, args);
        // SAFETY: all are live values of this realm, borrowed for the call; the
        // engine throws if `self` is no function
        unsafe {
            let count = args.len() as i32;
            realm.own_result(qjs::JS_Call(realm.ctx, self.raw, this, count, args.as_mut_ptr()))
        }
    }

    /// The state of a promise: `None` while it is pending or if it is no
    /// promise, else its result or what it was rejected with.
    pub(crate) fn promise_result(&self) -> Option<Result<JsValue, JsValue>> {
        // SAFETY: reads the slots of a live promise; the result comes with a count
        unsafe {
            if !qjs::JS_IsPromise(self.raw) {
                return None;
            }
            let state = qjs::JS_PromiseState(self.realm.ctx, self.raw);
            let fulfilled = qjs::JSPromiseStateEnum_JS_PROMISE_FULFILLED;
            if state != fulfilled && state != qjs::JSPromiseStateEnum_JS_PROMISE_REJECTED {
                return None;
            }
            let raw = qjs::JS_PromiseResult(self.realm.ctx, self.raw);
            let result = self.realm.own_result(raw).ok()?;
            Some(if state == fulfilled { Ok(result) } else { Err(result) })
        }
    }

    /// The text that the language makes of the value. Runs its `toString`.
    pub(crate) fn stringified(&self) -> JsResult {
        let _entry = self.realm.enter();
        // SAFETY: a live value
        unsafe { self.realm.own_result(qjs::JS_ToString(self.realm.ctx, self.raw)) }
    }

    /// The text of a number, a boolean, a big integer, a string, null or
    /// undefined, as the language writes it; empty for a symbol or an object.
    pub(crate) fn primitive_text(&self) -> String {
        // SAFETY: a primitive that is no symbol: ToString runs no JavaScript
        let text = unsafe {
            if self.is_object() || qjs::JS_IsSymbol(self.raw) {
                return String::new();
            }
            self.realm.own_result(qjs::JS_ToString(self.realm.ctx, self.raw))
        };
        text.map(|text| text.to_text()).unwrap_or_default()
    }
}

impl Realm {
    /// Runs a script in the global scope; the result is its last value.
    pub(crate) fn eval(self: &Rc<Self>, source: &str, file: &str) -> JsResult {
        self.eval_at(source, file, 1)
    }

    /// As [`Realm::eval`], for a source that starts at another line of the file
    /// than the first; any but 0.
    pub(crate) fn eval_at(self: &Rc<Self>, source: &str, file: &str, line: i32) -> JsResult {
        let _entry = self.enter();
        let (source, file) = (terminated(source), c_string(file));
        let mut options = qjs::JSEvalOptions {
            version: qjs::JS_EVAL_OPTIONS_VERSION as i32,
            eval_flags: (qjs::JS_EVAL_TYPE_GLOBAL | qjs::JS_EVAL_FLAG_COMPILE_ONLY) as i32,
            filename: file.as_ptr(),
            line_num: line,
        };
        let length = source.len() - 1;
        // SAFETY: the source ends in a NUL that its length leaves out; the
        // options outlive the call
        let compiled = self.with_room_to_compile(length, || unsafe {
            let text = source.as_ptr().cast();
            qjs::JS_Eval2(self.ctx, text, length as qjs::size_t, &mut options)
        })?;
        // SAFETY: what was compiled, or an exception; the engine takes its count
        unsafe {
            if qjs::JS_IsException(compiled) {
                return Err(self.take_exception());
            }
            self.own_result(qjs::JS_EvalFunction(self.ctx, compiled))
        }
    }

    /// Whether the source parses as an ES module; many a script does.
    pub(crate) fn parses_as_module(&self, source: &str) -> bool {
        let source = terminated(source);
        // SAFETY: as above; the parser uses a context of its own
        unsafe { qjs::JS_DetectModule(source.as_ptr().cast(), (source.len() - 1) as qjs::size_t) }
    }

    /// Reads JSON text.
    pub(crate) fn parse_json(self: &Rc<Self>, source: &str, file: &str) -> JsResult {
        let _entry = self.enter();
        let (source, file) = (terminated(source), c_string(file));
        // SAFETY: as above
        unsafe {
            let length = (source.len() - 1) as qjs::size_t;
            let text = source.as_ptr().cast();
            self.own_result(qjs::JS_ParseJSON(self.ctx, text, length, file.as_ptr()))
        }
    }

    /// An `Error` with this own message and no stack: the engine adds one if it
    /// is thrown through a script. It is genuine whatever scripts did to `Error`.
    pub(crate) fn error(self: &Rc<Self>, message: &str) -> JsResult {
        let message = self.string(message)?;
        // SAFETY: the class is the engine's own, with its own prototype
        let error = unsafe {
            let raw = qjs::JS_NewObjectClass(self.ctx, self.classes.error);
            self.own_result(raw)
        }?;
        error.define_hidden("message", message)?;
        Ok(error)
    }

    /// An `Error` with the stack of this moment.
    pub(crate) fn error_here(self: &Rc<Self>, message: &str) -> JsResult {
        let _entry = self.enter();
        let message = self.string(message)?;
        // SAFETY: a live context
        let error = unsafe { self.own_result(qjs::JS_NewError(self.ctx)) }?;
        error.define_hidden("message", message)?;
        Ok(error)
    }

    /// An error to throw; what the engine threw instead if it has no memory for it.
    pub(crate) fn error_or_undefined(self: &Rc<Self>, message: &str) -> JsValue {
        self.error(message).unwrap_or_else(|thrown| thrown)
    }

    /// A pending promise with the functions that resolve and reject it.
    pub(crate) fn promise(self: &Rc<Self>) -> JsResult<[JsValue; 3]> {
        let mut functions = [qjs::JS_UNDEFINED; 2];
        // SAFETY: on success the engine fills both, each with a count of its own
        unsafe {
            let raw = qjs::JS_NewPromiseCapability(self.ctx, functions.as_mut_ptr());
            let promise = self.own_result(raw)?;
            let [resolve, reject] = functions.map(|function| JsValue::take(self, function));
            Ok([promise, resolve, reject])
        }
    }

    /// A promise that is resolved or rejected already.
    pub(crate) fn settled(self: &Rc<Self>, outcome: Result<JsValue, JsValue>) -> JsResult {
        let _entry = self.enter();
        let (rejected, value) = match outcome {
            Ok(value) => (false, value),
            Err(value) => (true, value),
        };
        // SAFETY: a live value, borrowed for the call
        unsafe {
            let raw = qjs::JS_NewSettledPromise(self.ctx, rejected, value.raw_in(self));
            self.own_result(raw)
        }
    }

    /// Puts a job behind those that wait; [`Realm::set_job_handler`] runs it.
    pub(crate) fn enqueue(self: &Rc<Self>, tag: u32, values: &[JsValue]) -> JsResult<()> {
        // the tag goes last, where it moves nothing
        let mut args = raw_args(self, values);
        args.push(qjs::JS_NewFloat64(tag.into()));
        // SAFETY: live values; the engine counts them while the job waits
        let done = unsafe {
            qjs::JS_EnqueueJob(self.ctx, Some(run_job), args.len() as i32, args.as_mut_ptr())
        };
        if done < 0 { Err(self.take_exception()) } else { Ok(()) }
    }

    /// Whether a job waits.
    pub(crate) fn has_jobs(&self) -> bool {
        // SAFETY: a live runtime
        unsafe { qjs::JS_IsJobPending(self.rt) }
    }

    /// Runs the oldest job that waits. `Err` holds what it threw.
    pub(crate) fn run_job(self: &Rc<Self>) -> JsResult<()> {
        let _entry = self.enter();
        let mut ctx = ptr::null_mut();
        // SAFETY: a live runtime, whose only context is this one
        let done = unsafe { qjs::JS_ExecutePendingJob(self.rt, &mut ctx) };
        if done < 0 { Err(self.take_exception()) } else { Ok(()) }
    }
}

/// The job of [`Realm::enqueue`]: its values, then its tag.
unsafe extern "C" fn run_job(
    ctx: *mut qjs::JSContext,
    count: i32,
    args: *mut qjs::JSValue,
) -> qjs::JSValue {
    // SAFETY: the engine calls with its live context
    let Some(realm) = (unsafe { Realm::of(ctx) }) else {
        return qjs::JS_UNDEFINED;
    };
    let Some(handler) = realm.job_handler.borrow().clone() else {
        return qjs::JS_UNDEFINED;
    };
    let work = || {
        // SAFETY: the engine lends `count` values for the length of this call
        let raw = unsafe { slice::from_raw_parts(args.cast_const(), count as usize) };
        let mut room = LentRoom::new();
        // SAFETY: as above, and `realm` holds a count
        if let [values @ .., tag] = unsafe { room.lend(&realm, raw) } {
            handler(tag.as_number().unwrap_or(0.0) as u32, values);
        }
    };
    if let Err(panic) = catch_unwind(AssertUnwindSafe(work)) {
        drop_quietly(panic);
    }
    qjs::JS_UNDEFINED
}

#[inline]
fn raw_args(realm: &Rc<Realm>, args: &[JsValue]) -> RawArgs {
    let mut raw = RawArgs::new();
    // pushed one by one, which is all there is to do for one or two
    for arg in args {
        raw.push(arg.raw_in(realm));
    }
    raw
}

/// The bytes of a text with a NUL behind them.
pub(super) fn terminated(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() + 1);
    bytes.extend_from_slice(text.as_bytes());
    bytes.push(0);
    bytes
}
