//! Property keys.
//!
//! Invariant: a `JsKey` owns one count of its atom, which belongs to the
//! runtime of its realm, and gives it back exactly once. The null atom (out of
//! memory) stands for a key that no object has; it never goes into C.

use std::rc::Rc;

use rquickjs::qjs;

use super::{JsValue, Realm};

/// An interned property key of one context.
pub struct JsKey {
    pub(super) realm: Rc<Realm>,
    pub(super) atom: qjs::JSAtom,
}

impl JsKey {
    /// The raw atom for a call into `realm`. `None`: it belongs to another, or
    /// memory ran out when it was made.
    pub(super) fn raw_in(&self, realm: &Rc<Realm>) -> Option<qjs::JSAtom> {
        (self.atom != NULL && Rc::ptr_eq(&self.realm, realm)).then_some(self.atom)
    }

    /// The key as a value: a string or a symbol.
    pub(crate) fn value(&self) -> JsValue {
        if self.atom == NULL {
            return self.realm.undefined();
        }
        // SAFETY: a live atom; the value comes back with a count of its own
        let value = unsafe {
            let raw = qjs::JS_AtomToValue(self.realm.ctx, self.atom);
            self.realm.own_result(raw)
        };
        value.unwrap_or_else(|_| self.realm.undefined())
    }

    /// The key as text; a symbol reads as its description.
    pub(crate) fn text(&self) -> String {
        if self.atom == NULL {
            return String::new();
        }
        // SAFETY: a live atom; the string comes back with a count of its own
        let text = unsafe {
            let raw = qjs::JS_AtomToString(self.realm.ctx, self.atom);
            self.realm.own_result(raw)
        };
        text.map(|text| text.to_text()).unwrap_or_default()
    }
}

const NULL: qjs::JSAtom = qjs::JS_ATOM_NULL as qjs::JSAtom;

impl Clone for JsKey {
    fn clone(&self) -> Self {
        // SAFETY: `self` holds a count
        let atom = unsafe { qjs::JS_DupAtom(self.realm.ctx, self.atom) };
        JsKey { realm: self.realm.clone(), atom }
    }
}

impl Drop for JsKey {
    fn drop(&mut self) {
        // SAFETY: gives back the one count that this key holds
        unsafe { qjs::JS_FreeAtom(self.realm.ctx, self.atom) }
    }
}

impl std::fmt::Debug for JsKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "JsKey({:?})", self.text())
    }
}

impl Realm {
    /// Interns a key.
    pub(crate) fn key(self: &Rc<Self>, text: &str) -> JsKey {
        if !text.is_ascii() {
            // `JS_NewAtomLen` may take the bytes of such a text for Latin-1
            return match self.string(text) {
                Ok(text) => self.key_of(&text),
                Err(_) => JsKey { realm: self.clone(), atom: NULL },
            };
        }
        // SAFETY: pointer and length of a live `str`; the atom comes with a count
        let atom = unsafe {
            qjs::JS_NewAtomLen(self.ctx, text.as_ptr().cast(), text.len() as qjs::size_t)
        };
        self.own_key(atom)
    }

    fn own_key(self: &Rc<Self>, atom: qjs::JSAtom) -> JsKey {
        if atom == NULL {
            drop(self.take_exception());
        }
        JsKey { realm: self.clone(), atom }
    }

    /// The key of an array element.
    pub(crate) fn index_key(self: &Rc<Self>, index: u32) -> JsKey {
        // SAFETY: comes with a count; a small index allocates nothing
        let atom = unsafe { qjs::JS_NewAtomUInt32(self.ctx, index) };
        self.own_key(atom)
    }

    /// The key that a value names: a symbol stays one. Only for strings and symbols.
    pub(crate) fn key_of(self: &Rc<Self>, value: &JsValue) -> JsKey {
        // SAFETY: for a string or a symbol no JavaScript runs
        let atom = unsafe { qjs::JS_ValueToAtom(self.ctx, value.raw_in(self)) };
        self.own_key(atom)
    }
}
