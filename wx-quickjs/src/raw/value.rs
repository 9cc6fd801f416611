//! Owned values.
//!
//! Invariants:
//!
//! - A `JsValue` owns one count of its `JSValue` and gives it back exactly once.
//! - Its `JSValue` belongs to the runtime of its realm, and is never
//!   `JS_EXCEPTION`, an internal tag, or uninitialized.
//! - A C function is given a value only after [`JsValue::raw_in`] has tested
//!   that it belongs to the same realm; a foreign one counts as `undefined`.

use std::{fmt, mem::ManuallyDrop, rc::Rc};

use rquickjs::qjs;
use wx_core::{Class, View};

use super::{JsResult, Realm};

/// An owned reference to a JavaScript value. It keeps its context's engine alive.
pub struct JsValue {
    pub(super) realm: Rc<Realm>,
    pub(super) raw: qjs::JSValue,
}

impl JsValue {
    /// Takes over one count of `raw`.
    ///
    /// # Safety
    /// `raw` belongs to the runtime of `realm`, the caller owns one count of it
    /// and it is an ordinary value.
    #[inline]
    pub(super) unsafe fn take(realm: &Rc<Realm>, raw: qjs::JSValue) -> Self {
        JsValue { realm: realm.clone(), raw }
    }

    /// Adds a count to `raw`, which the caller borrows.
    ///
    /// # Safety
    /// As [`JsValue::take`], but the caller need not own a count.
    pub(super) unsafe fn dup(realm: &Rc<Realm>, raw: qjs::JSValue) -> Self {
        // SAFETY: `raw` is a live value of this context
        let raw = unsafe { qjs::JS_DupValue(realm.ctx, raw) };
        JsValue { realm: realm.clone(), raw }
    }

    /// A value that is borrowed for as long as C lends it: not counted, not dropped.
    ///
    /// # Safety
    /// As [`JsValue::take`], and `realm` and `raw` outlive the result.
    #[inline]
    pub(super) unsafe fn lend(realm: &Rc<Realm>, raw: qjs::JSValue) -> ManuallyDrop<Self> {
        // SAFETY: the copy of the `Rc` is never dropped, so no count is lost
        let realm = unsafe { std::ptr::read(realm) };
        ManuallyDrop::new(JsValue { realm, raw })
    }

    /// Gives the count away, to C.
    #[inline]
    pub(super) fn into_raw(self) -> qjs::JSValue {
        let value = ManuallyDrop::new(self);
        // SAFETY: the `Rc` is read out once and the husk never dropped
        drop(unsafe { std::ptr::read(&value.realm) });
        value.raw
    }

    /// Gives the count away, to a call into `realm`: `undefined` if it belongs
    /// to another.
    #[inline]
    pub(super) fn into_raw_in(self, realm: &Rc<Realm>) -> qjs::JSValue {
        if Rc::ptr_eq(&self.realm, realm) { self.into_raw() } else { qjs::JS_UNDEFINED }
    }

    /// The raw value for a call into `realm`: `undefined` if it belongs to another.
    #[inline]
    pub(super) fn raw_in(&self, realm: &Rc<Realm>) -> qjs::JSValue {
        if Rc::ptr_eq(&self.realm, realm) { self.raw } else { qjs::JS_UNDEFINED }
    }

    /// The realm it belongs to.
    pub(crate) fn realm(&self) -> &Rc<Realm> {
        &self.realm
    }

    /// What the value is. Runs no JavaScript.
    #[inline]
    pub(crate) fn view(&self) -> View {
        // SAFETY: the getters match the tag
        unsafe {
            match qjs::JS_VALUE_GET_NORM_TAG(self.raw) {
                qjs::JS_TAG_UNDEFINED => View::Undefined,
                qjs::JS_TAG_NULL => View::Null,
                qjs::JS_TAG_BOOL => View::Boolean(qjs::JS_VALUE_GET_BOOL(self.raw)),
                qjs::JS_TAG_INT => View::Number(qjs::JS_VALUE_GET_INT(self.raw).into()),
                qjs::JS_TAG_FLOAT64 => View::Number(qjs::JS_VALUE_GET_FLOAT64(self.raw)),
                qjs::JS_TAG_STRING | qjs::JS_TAG_STRING_ROPE => View::String,
                qjs::JS_TAG_SYMBOL => View::Symbol,
                qjs::JS_TAG_BIG_INT | qjs::JS_TAG_SHORT_BIG_INT => View::BigInt,
                qjs::JS_TAG_OBJECT => View::Object(self.class()),
                _ => View::Undefined,
            }
        }
    }

    /// The class of an object, from its internal slots.
    fn class(&self) -> Class {
        // SAFETY: reads the header of a live object
        let id = unsafe { qjs::JS_GetClassID(self.raw) };
        match self.realm.classes.class(id) {
            Some(class) => class,
            None if self.is_function() => Class::Function,
            None => match self.proxy_target() {
                Some(target) => match target.view() {
                    View::Object(Class::Array) => Class::Array,
                    _ => Class::Object,
                },
                None => Class::Object,
            },
        }
    }

    /// The object behind a proxy, behind all proxies if there are several.
    /// `None`: no proxy, or a revoked one.
    pub(crate) fn proxy_target(&self) -> Option<JsValue> {
        let mut found: Option<JsValue> = None;
        loop {
            let value = found.as_ref().unwrap_or(self);
            // SAFETY: `value` is live; the target comes back with a count of its own
            let target = unsafe {
                if !qjs::JS_IsProxy(value.raw) {
                    return found;
                }
                let target = qjs::JS_GetProxyTarget(self.realm.ctx, value.raw);
                self.realm.own_result(target)
            };
            found = Some(target.ok()?);
        }
    }

    /// Whether it is an object of any class.
    pub(crate) fn is_object(&self) -> bool {
        // SAFETY: reads the tag
        unsafe { qjs::JS_IsObject(self.raw) }
    }

    /// Whether it can be called.
    pub(crate) fn is_function(&self) -> bool {
        // SAFETY: reads the header of a live value
        unsafe { qjs::JS_IsFunction(self.realm.ctx, self.raw) }
    }

    /// Whether it is a string.
    pub(crate) fn is_string(&self) -> bool {
        // SAFETY: reads the tag
        unsafe { qjs::JS_IsString(self.raw) }
    }

    /// Whether it is `undefined`.
    pub(crate) fn is_undefined(&self) -> bool {
        // SAFETY: reads the tag
        unsafe { qjs::JS_IsUndefined(self.raw) }
    }

    /// The number it is.
    pub(crate) fn as_number(&self) -> Option<f64> {
        match self.view() {
            View::Number(number) => Some(number),
            _ => None,
        }
    }

    /// Whether it counts as true in a condition. Runs no JavaScript.
    pub(crate) fn truthy(&self) -> bool {
        // SAFETY: ToBoolean reads only the value itself
        unsafe { qjs::JS_ToBool(self.realm.ctx, self.raw) > 0 }
    }

    /// Whether both are the same object or the same primitive.
    pub(crate) fn is(&self, other: &JsValue) -> bool {
        // SAFETY: two live values; strict equality runs no JavaScript
        Rc::ptr_eq(&self.realm, &other.realm)
            && unsafe { qjs::JS_IsStrictEqual(self.realm.ctx, self.raw, other.raw) }
    }

    /// Whether it is the error that ends a script which ran too long.
    pub(crate) fn is_interruption(&self) -> bool {
        // SAFETY: reads the header of a live value
        unsafe { qjs::JS_IsUncatchableError(self.raw) }
    }
}

impl Clone for JsValue {
    #[inline]
    fn clone(&self) -> Self {
        // SAFETY: `self` holds a count of a live value
        unsafe { JsValue::dup(&self.realm, self.raw) }
    }
}

impl Drop for JsValue {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: gives back the one count that this value holds, if it has one
        unsafe {
            if qjs::JS_VALUE_HAS_REF_COUNT(self.raw) {
                qjs::JS_FreeValue(self.realm.ctx, self.raw);
            }
        }
    }
}

impl fmt::Debug for JsValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "JsValue({:?})", self.view())
    }
}

impl Realm {
    /// `undefined`
    #[inline]
    pub(crate) fn undefined(self: &Rc<Self>) -> JsValue {
        JsValue { realm: self.clone(), raw: qjs::JS_UNDEFINED }
    }

    /// `null`
    pub(crate) fn null(self: &Rc<Self>) -> JsValue {
        JsValue { realm: self.clone(), raw: qjs::JS_NULL }
    }

    /// A boolean.
    #[inline]
    pub(crate) fn boolean(self: &Rc<Self>, value: bool) -> JsValue {
        JsValue { realm: self.clone(), raw: if value { qjs::JS_TRUE } else { qjs::JS_FALSE } }
    }

    /// A number.
    #[inline]
    pub(crate) fn number(self: &Rc<Self>, value: f64) -> JsValue {
        JsValue { realm: self.clone(), raw: qjs::JS_NewFloat64(value) }
    }

    /// The global object.
    pub(crate) fn globals(self: &Rc<Self>) -> JsValue {
        // SAFETY: comes back with a count of its own
        unsafe { JsValue::take(self, qjs::JS_GetGlobalObject(self.ctx)) }
    }

    /// Takes over what a C function returned: the value, or the pending exception.
    ///
    /// # Safety
    /// `raw` is the fresh result of a C function of this realm that returns an
    /// owned value or `JS_EXCEPTION`.
    #[inline]
    pub(super) unsafe fn own_result(self: &Rc<Self>, raw: qjs::JSValue) -> JsResult {
        // SAFETY: see above
        unsafe {
            if qjs::JS_IsException(raw) {
                Err(self.take_exception())
            } else {
                Ok(JsValue::take(self, raw))
            }
        }
    }

    /// Takes the pending exception; `undefined` if the engine has none to give.
    pub(super) fn take_exception(self: &Rc<Self>) -> JsValue {
        // SAFETY: the exception comes back with a count of its own
        unsafe {
            let raw = qjs::JS_GetException(self.ctx);
            if qjs::JS_IsUninitialized(raw) {
                return self.undefined();
            }
            JsValue::take(self, raw)
        }
    }
}
