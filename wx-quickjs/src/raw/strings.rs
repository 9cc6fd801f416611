//! Text, in and out.
//!
//! Invariants:
//!
//! - What `JS_ToCStringLen2` returns stays where it is, unchanged, until it is
//!   freed: the engine counts it like any string, and never edits a string that
//!   somebody else counts.
//! - `Borrowed`, or the arena it was moved into, frees it exactly once. The bytes
//!   that an arena holds are UTF-8: they were tested.

use std::{
    borrow::Cow,
    cell::{OnceCell, RefCell},
    ffi::{CString, c_char},
    mem::ManuallyDrop,
    rc::Rc,
    slice, str,
};

use rquickjs::qjs;
use smallvec::SmallVec;

use super::{JsResult, JsValue, Realm};

/// Keeps the strings alive that were borrowed from the engine.
#[derive(Default)]
pub struct TextArena {
    /// The realm that all the strings are of.
    realm: OnceCell<Rc<Realm>>,
    held: RefCell<SmallVec<[*const c_char; 4]>>,
}

impl Drop for TextArena {
    #[inline]
    fn drop(&mut self) {
        if let Some(realm) = self.realm.get() {
            for text in self.held.get_mut() {
                // SAFETY: it came from `JS_ToCStringLen2` of this realm
                unsafe { qjs::JS_FreeCString(realm.ctx, *text) }
            }
        }
    }
}

/// A string that the engine lends.
struct Borrowed<'r> {
    realm: &'r Rc<Realm>,
    text: *const c_char,
}

impl Borrowed<'_> {
    /// Moves it into the arena; gives it back if that holds another realm's.
    #[inline]
    fn keep_in(self, arena: &TextArena) -> Result<(), Self> {
        if !Rc::ptr_eq(arena.realm.get_or_init(|| self.realm.clone()), self.realm) {
            return Err(self);
        }
        arena.held.borrow_mut().push(ManuallyDrop::new(self).text);
        Ok(())
    }
}

impl Drop for Borrowed<'_> {
    fn drop(&mut self) {
        // SAFETY: `text` came from `JS_ToCStringLen2` of this realm
        unsafe { qjs::JS_FreeCString(self.realm.ctx, self.text) }
    }
}

impl JsValue {
    /// The text of a string, borrowed from the engine until `arena` drops.
    /// Empty if it is no string; a lone surrogate reads as U+FFFD.
    pub(crate) fn text_in<'a>(&self, arena: &'a TextArena) -> Cow<'a, str> {
        match self.borrow_text() {
            Some((held, bytes)) => match utf8(bytes) {
                Ok(text) => match held.keep_in(arena) {
                    Ok(()) => Cow::Borrowed(text),
                    Err(_held) => Cow::Owned(text.to_owned()),
                },
                Err(_) => Cow::Owned(repair_surrogates(bytes)),
            },
            None => Cow::Borrowed(""),
        }
    }

    /// A copy of the text of a string; empty if it is no string.
    pub(crate) fn to_text(&self) -> String {
        self.text_in(&TextArena::default()).into_owned()
    }

    /// The bytes of a string, valid while the first of the pair lives. The
    /// lifetime is the caller's to keep: it puts the pair into an arena or
    /// copies the bytes.
    #[inline]
    fn borrow_text<'a>(&self) -> Option<(Borrowed<'_>, &'a [u8])> {
        if !self.is_string() {
            return None;
        }
        let mut length: qjs::size_t = 0;
        // SAFETY: of a string, so no `toString` runs
        let text = unsafe { qjs::JS_ToCStringLen2(self.realm.ctx, &mut length, self.raw, false) };
        if text.is_null() {
            drop(self.realm.take_exception());
            return None;
        }
        let held = Borrowed { realm: &self.realm, text };
        // SAFETY: the engine returned `length` bytes that live as long as `held`
        let bytes = unsafe { slice::from_raw_parts(text.cast::<u8>(), length as usize) };
        Some((held, bytes))
    }
}

impl Realm {
    /// A string.
    pub(crate) fn string(self: &Rc<Self>, text: &str) -> JsResult {
        // SAFETY: pointer and length of a live `str`
        unsafe {
            let length = text.len() as qjs::size_t;
            let raw = qjs::JS_NewStringLen(self.ctx, text.as_ptr().cast(), length);
            self.own_result(raw)
        }
    }
}

/// [`str::from_utf8`], quicker for the short ASCII texts that keys are.
#[inline]
fn utf8(bytes: &[u8]) -> Result<&str, str::Utf8Error> {
    if bytes.is_ascii() {
        // SAFETY: ASCII is UTF-8
        return Ok(unsafe { str::from_utf8_unchecked(bytes) });
    }
    str::from_utf8(bytes)
}

/// Text from the engine's bytes: UTF-8 but for surrogates that stand alone,
/// which come as three bytes and read as U+FFFD.
fn repair_surrogates(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    let mut rest = bytes;
    loop {
        match str::from_utf8(rest) {
            Ok(valid) => {
                text.push_str(valid);
                return text;
            }
            Err(error) => {
                let (valid, after) = rest.split_at(error.valid_up_to());
                text.push_str(str::from_utf8(valid).unwrap_or_default());
                text.push(char::REPLACEMENT_CHARACTER);
                let surrogate = matches!(after, [0xED, 0xA0..=0xBF, 0x80..=0xBF, ..]);
                rest = after.get(if surrogate { 3 } else { 1 }..).unwrap_or_default();
            }
        }
    }
}

/// A C string of `text`; what follows a NUL is cut off.
pub(super) fn c_string(text: &str) -> CString {
    let end = text.find('\0').unwrap_or(text.len());
    CString::new(&text[..end]).unwrap_or_default()
}
