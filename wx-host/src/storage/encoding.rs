//! How a value lies in the storage file: a tag byte for each node, little
//! endian numbers, lengths as varints. Every `f64` and every string survives.

use std::{fmt, rc::Rc};

use wx_core::Value;

/// How deep values may nest: twice what JavaScript can pass in one call.
const MAX_DEPTH: usize = 128;
const VERSION: u8 = 1;

mod tag {
    pub const UNDEFINED: u8 = 0;
    pub const NULL: u8 = 1;
    pub const FALSE: u8 = 2;
    pub const TRUE: u8 = 3;
    pub const NUMBER: u8 = 4;
    pub const STRING: u8 = 5;
    pub const DATE: u8 = 6;
    pub const BYTES: u8 = 7;
    pub const LIST: u8 = 8;
    pub const OBJECT: u8 = 9;
}

/// Why a value cannot be written or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EncodingError {
    /// It nests deeper than [`MAX_DEPTH`].
    TooDeep,
    /// What was written is no value; `at` is the byte where that shows.
    Damaged { at: usize },
}

impl fmt::Display for EncodingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooDeep => write!(f, "the value nests deeper than {MAX_DEPTH} levels"),
            Self::Damaged { at } => write!(f, "the stored bytes are no value from byte {at} on"),
        }
    }
}

impl std::error::Error for EncodingError {}

type Result<T> = std::result::Result<T, EncodingError>;

/// What a value takes of the quota, in bytes: a string its UTF-8 text, an
/// `ArrayBuffer` its content, a number or a date 8, another primitive 1. A list
/// or an object takes what is in it, its keys, and 1 for each element.
pub(crate) fn size(value: &Value) -> Result<u64> {
    size_within(value, MAX_DEPTH)
}

fn size_within(value: &Value, depth: usize) -> Result<u64> {
    let inner = |value| size_within(value, depth.checked_sub(1).ok_or(EncodingError::TooDeep)?);
    match value {
        Value::Undefined | Value::Null | Value::Bool(_) => Ok(1),
        Value::Number(_) | Value::Date(_) => Ok(8),
        Value::String(text) => Ok(text.len() as u64),
        Value::Bytes(bytes) => Ok(bytes.len() as u64),
        Value::List(values) => values.iter().map(|value| Ok(1 + inner(value)?)).sum(),
        Value::Object(object) => {
            let sizes = object.iter().map(|(key, value)| Ok(1 + key.len() as u64 + inner(value)?));
            sizes.sum()
        }
    }
}

/// Writes a value that [`size`] has found shallow enough.
pub(crate) fn encode(value: &Value, out: &mut Vec<u8>) {
    out.push(VERSION);
    put(value, out);
}

fn put(value: &Value, out: &mut Vec<u8>) {
    match value {
        Value::Undefined => out.push(tag::UNDEFINED),
        Value::Null => out.push(tag::NULL),
        Value::Bool(false) => out.push(tag::FALSE),
        Value::Bool(true) => out.push(tag::TRUE),
        Value::Number(number) => put_f64(tag::NUMBER, *number, out),
        Value::Date(time) => put_f64(tag::DATE, *time, out),
        Value::String(text) => {
            out.push(tag::STRING);
            put_bytes(text.as_bytes(), out);
        }
        Value::Bytes(bytes) => {
            out.push(tag::BYTES);
            put_bytes(bytes, out);
        }
        Value::List(values) => {
            out.push(tag::LIST);
            put_length(values.len(), out);
            values.iter().for_each(|value| put(value, out));
        }
        Value::Object(object) => {
            out.push(tag::OBJECT);
            put_length(object.len(), out);
            for (key, value) in object.iter() {
                put_bytes(key.as_bytes(), out);
                put(value, out);
            }
        }
    }
}

fn put_f64(tag: u8, number: f64, out: &mut Vec<u8>) {
    out.push(tag);
    out.extend(number.to_le_bytes());
}

fn put_bytes(bytes: &[u8], out: &mut Vec<u8>) {
    put_length(bytes.len(), out);
    out.extend(bytes);
}

/// Seven bits a byte, the lowest first; the high bit says that more follow.
fn put_length(mut length: usize, out: &mut Vec<u8>) {
    while length >= 0x80 {
        out.push(length as u8 | 0x80);
        length >>= 7;
    }
    out.push(length as u8);
}

/// Reads a value back. Bytes that [`encode`] did not write are an error.
pub(crate) fn decode(bytes: &[u8]) -> Result<Value> {
    let mut reader = Reader { bytes, at: 0 };
    if reader.byte()? != VERSION {
        return Err(EncodingError::Damaged { at: 0 });
    }
    let value = reader.value(MAX_DEPTH)?;
    if reader.at == bytes.len() { Ok(value) } else { Err(reader.damaged()) }
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn damaged(&self) -> EncodingError {
        EncodingError::Damaged { at: self.at }
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8]> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let taken = rest.get(..length).ok_or(self.damaged())?;
        self.at += length;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8> {
        self.take(1)?.first().copied().ok_or(self.damaged())
    }

    fn f64(&mut self) -> Result<f64> {
        let bytes = self.take(8)?.try_into().map_err(|_| self.damaged())?;
        Ok(f64::from_le_bytes(bytes))
    }

    fn length(&mut self) -> Result<usize> {
        let mut length = 0usize;
        for shift in (0..usize::BITS).step_by(7) {
            let byte = self.byte()?;
            let bits = usize::from(byte & 0x7f);
            let shifted = bits << shift;
            if shifted >> shift != bits {
                return Err(self.damaged());
            }
            length |= shifted;
            if byte < 0x80 {
                return Ok(length);
            }
        }
        Err(self.damaged())
    }

    /// A number of elements. Each takes a byte at least, so a damaged length
    /// cannot ask for more memory than the entry itself took.
    fn count(&mut self) -> Result<usize> {
        let count = self.length()?;
        if count > self.bytes.len() - self.at { Err(self.damaged()) } else { Ok(count) }
    }

    fn text(&mut self) -> Result<Rc<str>> {
        let length = self.length()?;
        let text = str::from_utf8(self.take(length)?).map_err(|_| self.damaged())?;
        Ok(text.into())
    }

    fn value(&mut self, depth: usize) -> Result<Value> {
        let inner = || depth.checked_sub(1).ok_or(EncodingError::TooDeep);
        Ok(match self.byte()? {
            tag::UNDEFINED => Value::Undefined,
            tag::NULL => Value::Null,
            tag::FALSE => Value::Bool(false),
            tag::TRUE => Value::Bool(true),
            tag::NUMBER => Value::Number(self.f64()?),
            tag::DATE => Value::Date(self.f64()?),
            tag::STRING => Value::String(self.text()?),
            tag::BYTES => {
                let length = self.length()?;
                Value::Bytes(self.take(length)?.into())
            }
            tag::LIST => {
                let values = (0..self.count()?).map(|_| self.value(inner()?));
                Value::List(values.collect::<Result<_>>()?)
            }
            tag::OBJECT => {
                let entries = (0..self.count()?).map(|_| Ok((self.text()?, self.value(inner()?)?)));
                Value::Object(entries.collect::<Result<_>>()?)
            }
            _ => return Err(EncodingError::Damaged { at: self.at - 1 }),
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use wx_core::Object;

    use super::*;

    fn encoded(value: &Value) -> Vec<u8> {
        let mut out = Vec::new();
        encode(value, &mut out);
        out
    }

    fn nested(depth: usize) -> Value {
        (0..depth).fold(Value::Null, |inner, _| Value::List(vec![inner]))
    }

    fn samples() -> Vec<Value> {
        let mut object = Object::new();
        object.insert("__proto__", 1.0);
        object.insert("", "empty key");
        object.insert("z", Value::List(vec![Value::Undefined, Value::Null, "a\0b".into()]));
        vec![
            Value::Undefined,
            Value::Null,
            true.into(),
            false.into(),
            0.0.into(),
            f64::INFINITY.into(),
            f64::MIN_POSITIVE.into(),
            "1".into(),
            1.0.into(),
            "".into(),
            "数据 \u{1F600} \u{FFFD}".into(),
            Value::Date(-1.5e12),
            Value::Bytes([0, 255, 128].into()),
            Value::List(Vec::new()),
            Object::new().into(),
            object.into(),
            nested(MAX_DEPTH),
        ]
    }

    #[test]
    fn every_kind_of_value_survives() {
        for value in samples() {
            assert_eq!(decode(&encoded(&value)), Ok(value));
        }
    }

    #[test]
    fn nan_and_the_sign_of_zero_survive() {
        for number in [f64::NAN, -0.0] {
            for value in [Value::Number(number), Value::Date(number)] {
                let (Value::Number(back) | Value::Date(back)) = decode(&encoded(&value)).unwrap()
                else {
                    panic!("no number came back");
                };
                assert_eq!(back.to_bits(), number.to_bits());
            }
        }
    }

    #[test]
    fn every_shortened_or_lengthened_encoding_is_an_error() {
        for value in samples() {
            let bytes = encoded(&value);
            for length in 0..bytes.len() {
                assert!(decode(&bytes[..length]).is_err(), "{value:?} cut to {length} bytes");
            }
            assert!(decode(&[&bytes[..], &[0]].concat()).is_err());
        }
    }

    #[test]
    fn no_changed_byte_panics() {
        for value in samples() {
            let bytes = encoded(&value);
            for at in 0..bytes.len() {
                for byte in 0..=255 {
                    let mut changed = bytes.clone();
                    changed[at] = byte;
                    // it may be another value or an error; both are answers
                    if let Ok(value) = decode(&changed) {
                        assert!(size(&value).is_ok());
                    }
                }
            }
        }
    }

    #[test]
    fn a_huge_length_is_an_error_and_takes_no_memory() {
        for tag in [tag::STRING, tag::BYTES, tag::LIST, tag::OBJECT] {
            let mut bytes = vec![VERSION, tag];
            put_length(usize::MAX, &mut bytes);
            assert!(decode(&bytes).is_err());
            let overlong = [&[VERSION, tag][..], &[0xff; 12]].concat();
            assert!(decode(&overlong).is_err());
        }
    }

    #[test]
    fn what_nests_too_deep_is_an_error_both_ways() {
        let deep = nested(MAX_DEPTH + 1);
        assert_eq!(size(&deep), Err(EncodingError::TooDeep));
        assert_eq!(decode(&encoded(&deep)), Err(EncodingError::TooDeep));
    }

    #[test]
    fn sizes_are_those_that_are_documented() {
        let list = Value::List(vec!["ab".into(), Value::Null]);
        let object: Object = [("key", 1.0)].into_iter().collect();
        let expected = [(Value::Undefined, 1), ("数".into(), 3), (2.0.into(), 8), (list, 5)];
        for (value, bytes) in expected {
            assert_eq!(size(&value), Ok(bytes), "{value:?}");
        }
        assert_eq!(size(&object.into()), Ok(12));
    }
}
