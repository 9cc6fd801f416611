//! Classes: what kind of object a value is, and the class of host objects.
//!
//! Invariants:
//!
//! - The opaque pointer of a host object is a `HostObject` box from its making
//!   to its finalizer, which frees the box.
//! - The finalizer runs inside the collector: it pushes the id to a queue and
//!   runs nothing else.

use std::{
    cell::RefCell,
    collections::VecDeque,
    ffi::{CStr, c_void},
    ptr,
    rc::Rc,
};

use rquickjs::qjs;
use wx_core::Class;

use super::{JsResult, JsValue, Realm};

/// What the engine's class ids stand for, read from the engine once.
pub(super) struct ClassTable {
    by_id: Vec<Option<Class>>,
    /// The class of errors.
    pub error: qjs::JSClassID,
    /// The class of host objects.
    host: qjs::JSClassID,
}

/// The ids of host objects that the engine has freed.
#[derive(Default)]
pub(super) struct Finalized(RefCell<VecDeque<u64>>);

impl Finalized {
    pub fn take(&self) -> VecDeque<u64> {
        self.0.take()
    }
}

/// What a host object carries.
struct HostObject {
    id: u64,
    finalized: Rc<Finalized>,
}

impl ClassTable {
    /// Reads the engine's classes and adds the one of host objects. `None`: out
    /// of memory.
    ///
    /// # Safety
    /// `ctx` is a live context of the live runtime `rt`.
    pub unsafe fn new(ctx: *mut qjs::JSContext, rt: *mut qjs::JSRuntime) -> Option<Self> {
        let mut by_id = vec![None];
        let mut error = qjs::JS_INVALID_CLASS_ID as qjs::JSClassID;
        let mut host = qjs::JS_INVALID_CLASS_ID as qjs::JSClassID;
        let definition = qjs::JSClassDef {
            class_name: c"HostObject".as_ptr(),
            finalizer: Some(finalize),
            gc_mark: None,
            call: None,
            exotic: ptr::null_mut(),
        };
        // SAFETY: ids are asked for only while they are registered; names are
        // copied before they are freed; `definition` is copied by the engine
        unsafe {
            for id in 1.. {
                if !qjs::JS_IsRegisteredClass(rt, id) {
                    break;
                }
                let atom = qjs::JS_GetClassName(rt, id);
                let text = qjs::JS_AtomToCStringLen(ctx, ptr::null_mut(), atom);
                if !text.is_null() {
                    let name = CStr::from_ptr(text).to_bytes();
                    if name == b"Error" {
                        error = id;
                    }
                    by_id.push(class_named(name));
                    qjs::JS_FreeCString(ctx, text);
                }
                qjs::JS_FreeAtom(ctx, atom);
            }
            // the engine calls proxies `Object`; what they are only their target tells
            if let Some(class) = by_id.get_mut(proxy_class(ctx)? as usize) {
                *class = None;
            }
            qjs::JS_NewClassID(rt, &mut host);
            if qjs::JS_NewClass(rt, host, &definition) < 0 {
                return None;
            }
        }
        Some(ClassTable { by_id, error, host })
    }

    /// The class with this id; `None` if the object itself must be asked.
    pub fn class(&self, id: qjs::JSClassID) -> Option<Class> {
        self.by_id.get(id as usize).copied().flatten()
    }
}

/// The class of proxies. `None`: out of memory.
///
/// # Safety
/// `ctx` is a live context.
unsafe fn proxy_class(ctx: *mut qjs::JSContext) -> Option<qjs::JSClassID> {
    // SAFETY: the proxy counts its target and handler itself; both values made
    // here are freed here
    unsafe {
        let target = qjs::JS_NewObject(ctx);
        let proxy = qjs::JS_NewProxy(ctx, target, target);
        let class = qjs::JS_IsProxy(proxy).then(|| qjs::JS_GetClassID(proxy));
        qjs::JS_FreeValue(ctx, proxy);
        qjs::JS_FreeValue(ctx, target);
        class
    }
}

/// The class that the engine calls so, where the name says it all.
fn class_named(name: &[u8]) -> Option<Class> {
    const BRANDS: [&str; 29] = [
        "Number",
        "String",
        "Boolean",
        "Symbol",
        "BigInt",
        "Arguments",
        "RegExp",
        "Map",
        "Set",
        "WeakMap",
        "WeakSet",
        "WeakRef",
        "Promise",
        "DataView",
        "SharedArrayBuffer",
        "Int8Array",
        "Uint8Array",
        "Uint8ClampedArray",
        "Int16Array",
        "Uint16Array",
        "Int32Array",
        "Uint32Array",
        "BigInt64Array",
        "BigUint64Array",
        "Float16Array",
        "Float32Array",
        "Float64Array",
        "Generator",
        "DOMException",
    ];
    Some(match name {
        b"Object" => Class::Object,
        b"Array" => Class::Array,
        b"Error" => Class::Error,
        b"Date" => Class::Date,
        b"ArrayBuffer" => Class::ArrayBuffer,
        b"Function" | b"GeneratorFunction" | b"AsyncFunction" | b"AsyncGeneratorFunction" => {
            Class::Function
        }
        _ => Class::Other(BRANDS.into_iter().find(|brand| brand.as_bytes() == name)?),
    })
}

/// Notes that a host object is gone.
unsafe extern "C" fn finalize(rt: *mut qjs::JSRuntime, value: qjs::JSValue) {
    let _ = rt;
    // SAFETY: reads the opaque pointer of an object of the host class, set once
    // to a box that nothing else frees
    unsafe {
        let mut id = 0;
        let opaque = qjs::JS_GetAnyOpaque(value, &mut id).cast::<HostObject>();
        if opaque.is_null() {
            return;
        }
        let object = Box::from_raw(opaque);
        object.finalized.0.borrow_mut().push_back(object.id);
    }
}

impl Realm {
    /// A host object with this prototype and id; [`Realm::take_finalized`]
    /// names the id once the object is gone.
    pub(crate) fn host_object(self: &Rc<Self>, prototype: &JsValue, id: u64) -> JsResult {
        let prototype = prototype.raw_in(self);
        // SAFETY: the prototype is an object or null, as the engine demands; the
        // box goes to the finalizer
        unsafe {
            let prototype = if qjs::JS_IsObject(prototype) { prototype } else { qjs::JS_NULL };
            let raw = qjs::JS_NewObjectProtoClass(self.ctx, prototype, self.classes.host);
            let object = self.own_result(raw)?;
            let content = HostObject { id, finalized: self.finalized.clone() };
            let opaque = Box::into_raw(Box::new(content)).cast::<c_void>();
            qjs::JS_SetOpaque(object.raw, opaque);
            Ok(object)
        }
    }
}

impl JsValue {
    /// The id of a host object.
    pub(crate) fn host_id(&self) -> Option<u64> {
        // SAFETY: a non-null opaque pointer of this class is a live box
        unsafe {
            let class = self.realm.classes.host;
            let opaque = qjs::JS_GetOpaque(self.raw, class).cast::<HostObject>();
            opaque.as_ref().map(|object| object.id)
        }
    }
}
