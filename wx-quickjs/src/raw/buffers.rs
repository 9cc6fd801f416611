//! Bytes and dates.
//!
//! Invariants:
//!
//! - The memory of a large buffer is a `Vec<u8>` that was forgotten; its
//!   capacity stands in a `Capacity` box, which the buffer's opaque pointer
//!   owns. `reallocate` is the one place that frees or resizes the pair.
//! - Bytes of a buffer are read in one go, with no JavaScript in between.

use std::{ffi::c_void, mem::ManuallyDrop, ptr, rc::Rc, slice};

use rquickjs::qjs;

use super::{JsResult, JsValue, Realm};

/// Below this many bytes a copy into the engine's heap is cheaper than a move.
const MOVE_FROM: usize = 4096;

struct Capacity(usize);

/// Which bytes of which buffer a typed array shows, and how many an element has.
struct View {
    buffer: JsValue,
    offset: usize,
    length: usize,
    size: usize,
}

impl JsValue {
    /// A copy of the bytes of an `ArrayBuffer` or of a typed array, of the first
    /// `limit` at most;
    /// empty if it is none or detached.
    pub(crate) fn bytes(&self, limit: usize) -> Vec<u8> {
        match self.buffer() {
            // SAFETY: nothing has run since the engine gave pointer and length
            Some((bytes, length)) => unsafe {
                slice::from_raw_parts(bytes, length.min(limit)).to_vec()
            },
            None => Vec::new(),
        }
    }

    /// The length in bytes of an `ArrayBuffer` or a typed array; 0 if it is none or detached.
    pub(crate) fn byte_length(&self) -> usize {
        self.buffer().map_or(0, |(_, length)| length)
    }

    /// Copies bytes into an `ArrayBuffer` from `offset` on; false if it is none, or
    /// detached, or they do not fit.
    pub(crate) fn fill(&self, offset: usize, bytes: &[u8]) -> bool {
        let mut length: qjs::size_t = 0;
        // SAFETY: reads the slots of a live value
        let start = unsafe {
            if !qjs::JS_IsArrayBuffer(self.raw) {
                return false;
            }
            qjs::JS_GetArrayBuffer(self.realm.ctx, &mut length, self.raw)
        };
        if start.is_null() {
            drop(self.realm.take_exception());
            return false;
        }
        match offset.checked_add(bytes.len()) {
            Some(end) if end <= length as usize => {
                // SAFETY: `offset..end` is inside of the buffer, nothing has run since the
                // engine gave pointer and length, and no Rust reference to it exists
                unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), start.add(offset), bytes.len()) };
                true
            }
            _ => false,
        }
    }

    /// Writes to the start of a buffer or typed array as many of the bytes as
    /// fit. Returns how many.
    pub(crate) fn write_bytes(&self, bytes: &[u8]) -> usize {
        let Some((target, length)) = self.buffer() else { return 0 };
        let count = bytes.len().min(length);
        // SAFETY: `length` bytes at `target` belong to the buffer, and nothing has
        // run since the engine said so; `bytes` is memory of Rust
        unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), target.cast_mut(), count) };
        count
    }

    /// The number of elements of a typed array; `None` if it is none.
    pub(crate) fn typed_length(&self) -> Option<u32> {
        let View { length, size, .. } = self.typed_view()?;
        u32::try_from(length / size.max(1)).ok()
    }

    fn buffer(&self) -> Option<(*const u8, usize)> {
        let mut length: qjs::size_t = 0;
        // SAFETY: reads the slots of a live value
        unsafe {
            if !qjs::JS_IsArrayBuffer(self.raw) {
                return self.view_of_buffer();
            }
            let bytes = qjs::JS_GetArrayBuffer(self.realm.ctx, &mut length, self.raw);
            if bytes.is_null() {
                drop(self.realm.take_exception());
                return None;
            }
            Some((bytes.cast_const(), length as usize))
        }
    }

    /// The part of its buffer that a typed array shows.
    fn view_of_buffer(&self) -> Option<(*const u8, usize)> {
        let View { buffer, offset, length, .. } = self.typed_view()?;
        let (bytes, whole) = buffer.buffer()?;
        let fits = offset.checked_add(length).is_some_and(|end| end <= whole);
        // SAFETY: the range was tested against the buffer as it is now, which
        // the typed array keeps alive
        fits.then(|| (unsafe { bytes.add(offset) }, length))
    }

    fn typed_view(&self) -> Option<View> {
        // SAFETY: a live typed array; the buffer comes with a count of its own
        unsafe {
            if qjs::JS_GetTypedArrayType(self.raw) < 0 {
                return None;
            }
            let (mut offset, mut length, mut size) = (0, 0, 1);
            let raw = qjs::JS_GetTypedArrayBuffer(
                self.realm.ctx,
                self.raw,
                &mut offset,
                &mut length,
                &mut size,
            );
            let buffer = self.realm.own_result(raw).ok()?;
            let [offset, length, size] = [offset, length, size].map(|n| n as usize);
            Some(View { buffer, offset, length, size })
        }
    }

    /// The time value of a `Date`; NaN if it is invalid or no date.
    pub(crate) fn date(&self) -> f64 {
        let Ok(intrinsics) = self.realm.intrinsics() else {
            return f64::NAN;
        };
        match intrinsics.get_time.call_on(self, &[]) {
            Ok(time) => time.as_number().unwrap_or(f64::NAN),
            Err(_) => f64::NAN,
        }
    }
}

impl Realm {
    /// An `ArrayBuffer` of these bytes; many bytes are moved, not copied.
    pub(crate) fn array_buffer(self: &Rc<Self>, bytes: Vec<u8>) -> JsResult {
        if bytes.len() < MOVE_FROM {
            // SAFETY: pointer and length of a live slice; the engine copies
            return unsafe {
                let length = bytes.len() as qjs::size_t;
                self.own_result(qjs::JS_NewArrayBufferCopy(self.ctx, bytes.as_ptr(), length))
            };
        }
        let mut bytes = ManuallyDrop::new(bytes);
        let (data, length, capacity) = (bytes.as_mut_ptr(), bytes.len(), bytes.capacity());
        let opaque = Box::into_raw(Box::new(Capacity(capacity))).cast::<c_void>();
        // SAFETY: `data` and `opaque` are the pair that `reallocate` expects; if
        // no buffer comes of it, nothing else has taken them
        unsafe {
            let raw = qjs::JS_NewArrayBuffer(
                self.ctx,
                data,
                length as qjs::size_t,
                0,
                Some(reallocate),
                opaque,
                false,
            );
            if qjs::JS_IsException(raw) {
                reallocate(self.rt, opaque, data.cast(), 0);
            }
            self.own_result(raw)
        }
    }

    /// A `Uint8Array` of a copy of these bytes, a genuine one whatever scripts did.
    pub(crate) fn uint8_array(self: &Rc<Self>, bytes: &[u8]) -> JsResult {
        let length = bytes.len() as qjs::size_t;
        // SAFETY: pointer and length of a live slice; the engine copies
        unsafe { self.own_result(qjs::JS_NewUint8ArrayCopy(self.ctx, bytes.as_ptr(), length)) }
    }

    /// A `Date` of this time value in milliseconds.
    pub(crate) fn new_date(self: &Rc<Self>, millis: f64) -> JsResult {
        // SAFETY: a live context
        unsafe { self.own_result(qjs::JS_NewDate(self.ctx, millis)) }
    }
}

/// Frees the memory of a buffer (`size` 0) or moves it to another size.
unsafe extern "C" fn reallocate(
    _: *mut qjs::JSRuntime,
    opaque: *mut c_void,
    data: *mut c_void,
    size: qjs::size_t,
) -> *mut c_void {
    let capacity = opaque.cast::<Capacity>();
    // SAFETY: the pair that `array_buffer` made, or that this function updated.
    // The whole capacity counts as filled: the engine zeroes what it grows into,
    // and what it shrinks from was filled before.
    unsafe {
        let bytes = Vec::from_raw_parts(data.cast::<u8>(), 0, (*capacity).0);
        if size == 0 {
            drop(bytes);
            drop(Box::from_raw(capacity));
            return ptr::null_mut();
        }
        let keep = (*capacity).0.min(size as usize);
        let mut resized: Vec<u8> = Vec::new();
        if resized.try_reserve_exact(size as usize).is_err() {
            // the old block must stay valid
            let _kept = ManuallyDrop::new(bytes);
            return ptr::null_mut();
        }
        ptr::copy_nonoverlapping(data.cast::<u8>().cast_const(), resized.as_mut_ptr(), keep);
        drop(bytes);
        let mut resized = ManuallyDrop::new(resized);
        (*capacity).0 = resized.capacity();
        resized.as_mut_ptr().cast()
    }
}
