//! The floors: the same work by the engine's C interface, without checks,
//! gates or catch_unwind, as somebody would write it for this one function.

use std::{cell::RefCell, collections::HashMap, ffi::c_int, rc::Rc};

use rquickjs::{Ctx, qjs};

thread_local! {
    static MAP: RefCell<HashMap<String, Rc<str>>> = RefCell::default();
    static ATOMS: RefCell<Vec<qjs::JSAtom>> = const { RefCell::new(Vec::new()) };
    static LISTENERS: RefCell<Vec<qjs::JSValue>> = const { RefCell::new(Vec::new()) };
}

const KEY: usize = 0;
const SUCCESS: usize = 1;
const COMPLETE: usize = 2;
const DATA: usize = 3;
const ERR_MSG: usize = 4;
const COUNT: usize = 5;
const NAME: usize = 6;
const PRICE: usize = 7;
const HOT: usize = 8;
const NOTE: usize = 9;

fn atom(which: usize) -> qjs::JSAtom {
    ATOMS.with_borrow(|atoms| atoms[which])
}

/// Defines the raw functions as globals: `raw_answer`, `raw_get_item_sync`, ...
pub fn install(ctx: &Ctx<'_>, map: HashMap<String, Rc<str>>) {
    MAP.set(map);
    let raw = ctx.as_raw().as_ptr();
    let names =
        ["key", "success", "complete", "data", "errMsg", "count", "name", "price", "hot", "note"];
    // SAFETY: the context lives for the whole benchmark
    let atoms =
        names.map(|name| unsafe { qjs::JS_NewAtomLen(raw, name.as_ptr().cast(), name.len() as _) });
    ATOMS.set(atoms.to_vec());
    define(raw, c"raw_answer", answer);
    define(raw, c"raw_get_item_sync", get_item_sync);
    define(raw, c"raw_decode", decode);
    define(raw, c"raw_get_item", get_item);
    define(raw, c"raw_ping_promise", ping_promise);
    define(raw, c"raw_get_item_promise", get_item_promise);
    define(raw, c"raw_on_tick", on_tick);
    define(raw, c"raw_emit", emit);
}

/// Lets go of what the raw functions hold.
pub fn uninstall(ctx: &Ctx<'_>) {
    let raw = ctx.as_raw().as_ptr();
    forget_listeners(ctx);
    // SAFETY: the atoms were made in this context, once each
    unsafe {
        for atom in ATOMS.take() {
            qjs::JS_FreeAtom(raw, atom);
        }
    }
}

/// Lets go of the listeners.
pub fn forget_listeners(ctx: &Ctx<'_>) {
    for listener in LISTENERS.take() {
        // SAFETY: counted when it was added
        unsafe { qjs::JS_FreeValue(ctx.as_raw().as_ptr(), listener) };
    }
}

type Raw = unsafe extern "C" fn(
    *mut qjs::JSContext,
    qjs::JSValue,
    c_int,
    *mut qjs::JSValue,
) -> qjs::JSValue;

fn define(ctx: *mut qjs::JSContext, name: &std::ffi::CStr, function: Raw) {
    // SAFETY: the context is live and the name ends in NUL
    unsafe {
        let value = qjs::JS_NewCFunction2(
            ctx,
            Some(function),
            name.as_ptr(),
            1,
            qjs::JSCFunctionEnum_JS_CFUNC_generic,
            0,
        );
        let global = qjs::JS_GetGlobalObject(ctx);
        qjs::JS_SetPropertyStr(ctx, global, name.as_ptr(), value);
        qjs::JS_FreeValue(ctx, global);
    }
}

unsafe extern "C" fn answer(
    _: *mut qjs::JSContext,
    _: qjs::JSValue,
    _: c_int,
    _: *mut qjs::JSValue,
) -> qjs::JSValue {
    qjs::JS_MKVAL(qjs::JS_TAG_INT, 42)
}

/// The value of a key as an engine string.
unsafe fn look_up(ctx: *mut qjs::JSContext, key: qjs::JSValue) -> qjs::JSValue {
    // SAFETY: `key` is lent by the engine; the string is freed below
    unsafe {
        let mut len = 0;
        let text = qjs::JS_ToCStringLen(ctx, &mut len, key);
        let bytes = std::slice::from_raw_parts(text.cast::<u8>(), len);
        let found = MAP.with_borrow(|map| {
            let value = map.get(std::str::from_utf8_unchecked(bytes))?;
            Some(qjs::JS_NewStringLen(ctx, value.as_ptr().cast(), value.len() as _))
        });
        qjs::JS_FreeCString(ctx, text);
        found.unwrap_or(qjs::JS_UNDEFINED)
    }
}

unsafe extern "C" fn get_item_sync(
    ctx: *mut qjs::JSContext,
    _: qjs::JSValue,
    _: c_int,
    args: *mut qjs::JSValue,
) -> qjs::JSValue {
    // SAFETY: the script passes one argument
    unsafe { look_up(ctx, *args) }
}

unsafe extern "C" fn decode(
    ctx: *mut qjs::JSContext,
    _: qjs::JSValue,
    _: c_int,
    args: *mut qjs::JSValue,
) -> qjs::JSValue {
    // SAFETY: the script passes an object; every value got here is freed here
    unsafe {
        let options = *args;
        let text_length = |which| {
            let value = qjs::JS_GetProperty(ctx, options, atom(which));
            let mut length = 0;
            let text = qjs::JS_ToCStringLen(ctx, &mut length, value);
            qjs::JS_FreeCString(ctx, text);
            qjs::JS_FreeValue(ctx, value);
            length as f64
        };
        let number = |which| {
            let mut number = 0.0;
            let value = qjs::JS_GetProperty(ctx, options, atom(which));
            qjs::JS_ToFloat64(ctx, &mut number, value);
            number
        };
        let hot = qjs::JS_ToBool(ctx, qjs::JS_GetProperty(ctx, options, atom(HOT)));
        let lengths = text_length(NAME) + text_length(NOTE);
        qjs::JS_NewFloat64(number(PRICE) * number(COUNT) + f64::from(hot) + lengths)
    }
}

/// `{data, errMsg}`
unsafe fn result(ctx: *mut qjs::JSContext, data: qjs::JSValue) -> qjs::JSValue {
    let flags = qjs::JS_PROP_C_W_E as c_int;
    let ok = "getItem:ok";
    // SAFETY: the object is new; define takes the values over
    unsafe {
        let object = qjs::JS_NewObject(ctx);
        qjs::JS_DefinePropertyValue(ctx, object, atom(DATA), data, flags);
        let text = qjs::JS_NewStringLen(ctx, ok.as_ptr().cast(), ok.len() as _);
        qjs::JS_DefinePropertyValue(ctx, object, atom(ERR_MSG), text, flags);
        object
    }
}

unsafe extern "C" fn get_item(
    ctx: *mut qjs::JSContext,
    _: qjs::JSValue,
    _: c_int,
    args: *mut qjs::JSValue,
) -> qjs::JSValue {
    // SAFETY: the script passes an object; every value got here is freed here
    unsafe {
        let options = *args;
        let key = qjs::JS_GetProperty(ctx, options, atom(KEY));
        let success = qjs::JS_GetProperty(ctx, options, atom(SUCCESS));
        let complete = qjs::JS_GetProperty(ctx, options, atom(COMPLETE));
        let object = result(ctx, look_up(ctx, key));
        let mut values = [success, complete, object];
        qjs::JS_EnqueueJob(ctx, Some(settle), 3, values.as_mut_ptr());
        for value in [key, success, complete, object] {
            qjs::JS_FreeValue(ctx, value);
        }
    }
    qjs::JS_UNDEFINED
}

unsafe extern "C" fn settle(
    ctx: *mut qjs::JSContext,
    _: c_int,
    values: *mut qjs::JSValue,
) -> qjs::JSValue {
    // SAFETY: the job was queued with three values
    unsafe {
        for function in 0..2 {
            let returned =
                qjs::JS_Call(ctx, *values.add(function), qjs::JS_UNDEFINED, 1, values.add(2));
            qjs::JS_FreeValue(ctx, returned);
        }
    }
    qjs::JS_UNDEFINED
}

unsafe extern "C" fn ping_promise(
    ctx: *mut qjs::JSContext,
    _: qjs::JSValue,
    _: c_int,
    _: *mut qjs::JSValue,
) -> qjs::JSValue {
    // SAFETY: the context is live
    unsafe { qjs::JS_NewSettledPromise(ctx, false, qjs::JS_UNDEFINED) }
}

unsafe extern "C" fn get_item_promise(
    ctx: *mut qjs::JSContext,
    _: qjs::JSValue,
    _: c_int,
    args: *mut qjs::JSValue,
) -> qjs::JSValue {
    // SAFETY: the script passes an object; the settled promise keeps its own count
    unsafe {
        let key = qjs::JS_GetProperty(ctx, *args, atom(KEY));
        let object = result(ctx, look_up(ctx, key));
        qjs::JS_FreeValue(ctx, key);
        let promise = qjs::JS_NewSettledPromise(ctx, false, object);
        qjs::JS_FreeValue(ctx, object);
        promise
    }
}

unsafe extern "C" fn on_tick(
    ctx: *mut qjs::JSContext,
    _: qjs::JSValue,
    _: c_int,
    args: *mut qjs::JSValue,
) -> qjs::JSValue {
    // SAFETY: the script passes a function
    let listener = unsafe { qjs::JS_DupValue(ctx, *args) };
    LISTENERS.with_borrow_mut(|listeners| listeners.push(listener));
    qjs::JS_UNDEFINED
}

/// Calls every listener with an object of its own.
unsafe extern "C" fn emit(
    ctx: *mut qjs::JSContext,
    _: qjs::JSValue,
    _: c_int,
    args: *mut qjs::JSValue,
) -> qjs::JSValue {
    let listeners = LISTENERS.with_borrow(Vec::clone);
    for listener in listeners {
        // SAFETY: the listener is held by the list; the payload is freed here
        unsafe {
            let mut payload = qjs::JS_NewObject(ctx);
            let flags = qjs::JS_PROP_C_W_E as c_int;
            qjs::JS_DefinePropertyValue(ctx, payload, atom(COUNT), *args, flags);
            let returned = qjs::JS_Call(ctx, listener, qjs::JS_UNDEFINED, 1, &mut payload);
            qjs::JS_FreeValue(ctx, returned);
            qjs::JS_FreeValue(ctx, payload);
        }
    }
    qjs::JS_UNDEFINED
}
