//! Properties: always own ones, always by key.
//!
//! Invariants:
//!
//! - A descriptor that the engine filled is owned: each of its values is taken
//!   over or freed once.
//! - Nothing here assigns (`[[Set]]`) or looks at a prototype, but
//!   [`JsValue::data_up`], which reads data properties only.

use std::{mem::MaybeUninit, ptr, rc::Rc};

use rquickjs::qjs;

use super::{JsKey, JsResult, JsValue, Realm};

/// An own property, as it stands in the object.
pub(crate) enum Property {
    /// A value.
    Data(JsValue),
    /// A getter, a setter or both; `undefined` where there is none.
    Accessor(JsValue, JsValue),
}

const DEFINE: u32 = qjs::JS_PROP_C_W_E | qjs::JS_PROP_THROW;
const HIDDEN: u32 = qjs::JS_PROP_CONFIGURABLE | qjs::JS_PROP_WRITABLE | qjs::JS_PROP_THROW;

impl JsValue {
    /// One own property as it stands; no getter runs. A proxy's traps do.
    pub(crate) fn property(&self, key: &JsKey) -> JsResult<Option<Property>> {
        let Some(found) = self.descriptor(key)? else {
            return Ok(None);
        };
        // SAFETY: the descriptor owns its values
        let take = |raw| unsafe { JsValue::take(&self.realm, raw) };
        // of a value, getter and setter are undefined: nothing to give back
        Ok(Some(if found.flags & qjs::JS_PROP_GETSET as i32 == 0 {
            Property::Data(take(found.value))
        } else {
            Property::Accessor(take(found.getter), take(found.setter))
        }))
    }

    /// The descriptor of an own property; whoever asks owns its values.
    #[inline]
    fn descriptor(&self, key: &JsKey) -> JsResult<Option<qjs::JSPropertyDescriptor>> {
        let Some(key) = key.raw_in(&self.realm).filter(|_| self.is_object()) else {
            return Ok(None);
        };
        let _entry = self.realm.enter();
        let mut found = MaybeUninit::<qjs::JSPropertyDescriptor>::uninit();
        // SAFETY: a live object; `found` is read only where the engine filled it
        unsafe {
            match qjs::JS_GetOwnProperty(self.realm.ctx, found.as_mut_ptr(), self.raw, key) {
                0 => Ok(None),
                1.. => Ok(Some(found.assume_init())),
                _ => Err(self.realm.take_exception()),
            }
        }
    }

    /// Reads one own property; `None` where there is none. Runs a getter.
    pub(crate) fn own(&self, key: &JsKey) -> JsResult<Option<JsValue>> {
        let Some(found) = self.descriptor(key)? else {
            return Ok(None);
        };
        // SAFETY: the descriptor owns its values
        let take = |raw| unsafe { JsValue::take(&self.realm, raw) };
        if found.flags & qjs::JS_PROP_GETSET as i32 == 0 {
            // most are values, which this path takes without the detour of a `Property`
            return Ok(Some(take(found.value)));
        }
        let (getter, _setter) = (take(found.getter), take(found.setter));
        if getter.is_undefined() { Ok(Some(getter)) } else { getter.call_on(self, &[]).map(Some) }
    }

    /// Reads one own data property of an object that this crate made, or of a
    /// plain one where an accessor does not count.
    pub(crate) fn own_data(&self, name: &str) -> Option<JsValue> {
        match self.property(&self.realm.key(name)) {
            Ok(Some(Property::Data(value))) => Some(value),
            _ => None,
        }
    }

    /// [`JsValue::data_up`] with the key as text.
    pub(crate) fn named_up(&self, name: &str) -> Option<JsValue> {
        self.data_up(&self.realm.key(name))
    }

    /// Reads a data property of the object or of its prototypes; accessors and
    /// proxies end the search. Runs no JavaScript.
    pub(crate) fn data_up(&self, key: &JsKey) -> Option<JsValue> {
        const HOPS: usize = 100;
        let mut object = self.clone();
        for _ in 0..HOPS {
            // SAFETY: reads the header of a live value
            if unsafe { qjs::JS_IsProxy(object.raw) } {
                return None;
            }
            match object.property(key) {
                Ok(Some(Property::Data(value))) => return Some(value),
                Ok(None) => object = object.prototype()?,
                _ => return None,
            }
        }
        None
    }

    /// The prototype of an object that is no proxy.
    pub(crate) fn prototype(&self) -> Option<JsValue> {
        // SAFETY: a live object that is no proxy, so no trap runs
        let prototype = unsafe {
            if !self.is_object() || qjs::JS_IsProxy(self.raw) {
                return None;
            }
            let raw = qjs::JS_GetPrototype(self.realm.ctx, self.raw);
            self.realm.own_result(raw)
        };
        prototype.ok().filter(JsValue::is_object)
    }

    /// Whether the object has the own property. Runs no getter.
    pub(crate) fn has_own(&self, key: &JsKey) -> JsResult<bool> {
        let Some(key) = key.raw_in(&self.realm).filter(|_| self.is_object()) else {
            return Ok(false);
        };
        let _entry = self.realm.enter();
        // SAFETY: a live object and a live atom
        let found =
            unsafe { qjs::JS_GetOwnProperty(self.realm.ctx, ptr::null_mut(), self.raw, key) };
        if found < 0 { Err(self.realm.take_exception()) } else { Ok(found > 0) }
    }

    /// The own enumerable string keys, in the order of the language.
    pub(crate) fn keys(&self) -> JsResult<Vec<JsKey>> {
        self.own_keys(qjs::JS_GPN_STRING_MASK | qjs::JS_GPN_ENUM_ONLY)
    }

    /// The own enumerable symbols.
    pub(crate) fn symbol_keys(&self) -> JsResult<Vec<JsKey>> {
        self.own_keys(qjs::JS_GPN_SYMBOL_MASK | qjs::JS_GPN_ENUM_ONLY)
    }

    fn own_keys(&self, flags: u32) -> JsResult<Vec<JsKey>> {
        if !self.is_object() {
            return Ok(Vec::new());
        }
        let _entry = self.realm.enter();
        let realm = &self.realm;
        let mut table = ptr::null_mut();
        let mut length = 0;
        // SAFETY: on success the engine gives `length` entries, whose atoms are
        // copied before the table is freed with its own counts
        unsafe {
            if qjs::JS_GetOwnPropertyNames(
                realm.ctx,
                &mut table,
                &mut length,
                self.raw,
                flags as i32,
            ) < 0
            {
                return Err(realm.take_exception());
            }
            let keys = (0..length as usize)
                .map(|at| JsKey {
                    realm: realm.clone(),
                    atom: qjs::JS_DupAtom(realm.ctx, (*table.add(at)).atom),
                })
                .collect();
            qjs::JS_FreePropertyEnum(realm.ctx, table, length);
            Ok(keys)
        }
    }

    /// The length of an array.
    pub(crate) fn length(&self) -> JsResult<u32> {
        let length = self.own(&self.realm.key("length"))?.and_then(|length| length.as_number());
        // a proxy may claim any length: a float cast saturates, NaN is 0
        Ok(length.unwrap_or(0.0) as u32)
    }

    /// One own element of an array; a hole is `undefined`. Runs a getter.
    pub(crate) fn element(&self, index: u32) -> JsResult {
        let element = self.own(&self.realm.index_key(index))?;
        Ok(element.unwrap_or_else(|| self.realm.undefined()))
    }

    /// Defines an own, enumerable, writable, configurable property.
    pub(crate) fn define(&self, key: &JsKey, value: JsValue) -> JsResult<()> {
        self.define_with(key, value, DEFINE)
    }

    /// Defines an own, writable, configurable property that is not enumerable.
    pub(crate) fn define_hidden(&self, name: &str, value: JsValue) -> JsResult<()> {
        self.define_with(&self.realm.key(name), value, HIDDEN)
    }

    /// Defines a property that scripts can only redefine, as `Symbol.toStringTag` is.
    pub(crate) fn define_tag(&self, key: &JsKey, value: JsValue) -> JsResult<()> {
        self.define_with(key, value, qjs::JS_PROP_CONFIGURABLE | qjs::JS_PROP_THROW)
    }

    /// [`JsValue::define`] with the key as text.
    pub(crate) fn define_named(&self, name: &str, value: JsValue) -> JsResult<()> {
        self.define(&self.realm.key(name), value)
    }

    fn define_with(&self, key: &JsKey, value: JsValue, flags: u32) -> JsResult<()> {
        let realm = &self.realm;
        let Some(key) = key.raw_in(realm) else {
            return Err(realm.error_or_undefined("out of memory"));
        };
        let _entry = realm.enter();
        let value = value.into_raw_in(realm);
        // SAFETY: live values and a live atom; the engine takes the value over,
        // and throws where `self` is no object
        let done =
            unsafe { qjs::JS_DefinePropertyValue(realm.ctx, self.raw, key, value, flags as i32) };
        if done < 0 { Err(realm.take_exception()) } else { Ok(()) }
    }

    /// Whether the own property is an accessor. Runs nothing.
    pub(crate) fn is_accessor(&self, name: &str) -> bool {
        matches!(self.property(&self.realm.key(name)), Ok(Some(Property::Accessor(..))))
    }

    /// Makes the function the constructor of a prototype, each pointing to the other.
    pub(crate) fn become_constructor_of(&self, prototype: &JsValue) -> JsResult<()> {
        let realm = &self.realm;
        let _entry = realm.enter();
        // SAFETY: two live values; the engine counts what it keeps, and throws
        // where one is no object
        let done = unsafe { qjs::JS_SetConstructor(realm.ctx, self.raw, prototype.raw_in(realm)) };
        if done < 0 { Err(realm.take_exception()) } else { Ok(()) }
    }

    /// Defines an accessor, configurable and not enumerable.
    pub(crate) fn define_accessor(
        &self,
        name: &str,
        getter: &JsValue,
        setter: Option<&JsValue>,
    ) -> JsResult<()> {
        let setter = setter.map_or(qjs::JS_UNDEFINED, |setter| setter.raw_in(&self.realm));
        let getter = getter.raw_in(&self.realm);
        let (realm, value, flags) = (&self.realm, qjs::JS_UNDEFINED, HAS_ACCESSOR as i32);
        let name = realm.key(name);
        let Some(key) = name.raw_in(realm) else {
            return Err(realm.error_or_undefined("out of memory"));
        };
        let _entry = realm.enter();
        // SAFETY: live values and a live atom; the engine counts what it keeps,
        // and throws where `self` is no object
        let done = unsafe {
            qjs::JS_DefineProperty(realm.ctx, self.raw, key, value, getter, setter, flags)
        };
        if done < 0 { Err(realm.take_exception()) } else { Ok(()) }
    }
}

const HAS_ACCESSOR: u32 = qjs::JS_PROP_HAS_GET
    | qjs::JS_PROP_HAS_SET
    | qjs::JS_PROP_HAS_CONFIGURABLE
    | qjs::JS_PROP_HAS_ENUMERABLE
    | qjs::JS_PROP_CONFIGURABLE
    | qjs::JS_PROP_THROW;

impl Realm {
    /// An empty ordinary object.
    pub(crate) fn object(self: &Rc<Self>) -> JsResult {
        // SAFETY: a live context
        unsafe { self.own_result(qjs::JS_NewObject(self.ctx)) }
    }

    /// An array of the values, a fresh one whatever scripts did to `Array`.
    pub(crate) fn array(self: &Rc<Self>, values: Vec<JsValue>) -> JsResult {
        let Ok(count) = i32::try_from(values.len()) else {
            return Err(self.error_or_undefined("the array is too long"));
        };
        let _entry = self.enter();
        let raw: Vec<qjs::JSValue> =
            values.into_iter().map(|value| value.into_raw_in(self)).collect();
        // SAFETY: the engine takes over the counts of all `count` values
        unsafe { self.own_result(qjs::JS_NewArrayFrom(self.ctx, count, raw.as_ptr())) }
    }
}
