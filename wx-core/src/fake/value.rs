//! The values of the fake engine.

use std::{fmt, rc::Rc};

use super::{JsObject, Key};

/// What running something gives: a value, or the value that was thrown.
pub type Completion<T = JsValue> = Result<T, JsValue>;

/// A string: UTF-16 code units, so that a lone surrogate can be in it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct JsText(Rc<[u16]>);

impl JsText {
    /// A string of these code units.
    pub fn from_units(units: impl Into<Rc<[u16]>>) -> Self {
        JsText(units.into())
    }
    /// The code units.
    pub fn units(&self) -> &[u16] {
        &self.0
    }
    /// As a Rust string; a lone surrogate becomes U+FFFD.
    pub fn to_lossy(&self) -> String {
        String::from_utf16_lossy(&self.0)
    }
    /// Two strings as one.
    pub fn concat(&self, other: &JsText) -> Self {
        JsText(self.0.iter().chain(other.0.iter()).copied().collect())
    }
}

impl From<&str> for JsText {
    fn from(text: &str) -> Self {
        JsText(text.encode_utf16().collect())
    }
}

impl fmt::Debug for JsText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.to_lossy())
    }
}

/// One value.
#[derive(Clone, Debug, Default)]
pub enum JsValue {
    /// `undefined`
    #[default]
    Undefined,
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number.
    Number(f64),
    /// A string.
    String(JsText),
    /// A symbol, equal to its clones only.
    Symbol(Rc<str>),
    /// A big integer.
    BigInt(i64),
    /// An object of any class.
    Object(JsObject),
}

impl JsValue {
    /// A string.
    pub fn text(text: &str) -> Self {
        JsValue::String(text.into())
    }
    /// The object, if it is one.
    pub fn as_object(&self) -> Option<&JsObject> {
        match self {
            JsValue::Object(object) => Some(object),
            _ => None,
        }
    }
    /// Whether it can be called.
    pub fn is_callable(&self) -> bool {
        self.as_object().is_some_and(JsObject::is_callable)
    }
    /// Whether a condition takes it as true.
    pub fn truthy(&self) -> bool {
        match self {
            JsValue::Undefined | JsValue::Null => false,
            JsValue::Boolean(value) => *value,
            JsValue::Number(number) => *number != 0.0 && !number.is_nan(),
            JsValue::String(text) => !text.units().is_empty(),
            JsValue::BigInt(number) => *number != 0,
            JsValue::Symbol(_) | JsValue::Object(_) => true,
        }
    }
    /// `a === b`
    pub fn strictly_equals(&self, other: &JsValue) -> bool {
        match (self, other) {
            (JsValue::Undefined, JsValue::Undefined) | (JsValue::Null, JsValue::Null) => true,
            (JsValue::Boolean(a), JsValue::Boolean(b)) => a == b,
            (JsValue::Number(a), JsValue::Number(b)) => a == b,
            (JsValue::String(a), JsValue::String(b)) => a == b,
            (JsValue::BigInt(a), JsValue::BigInt(b)) => a == b,
            (JsValue::Symbol(a), JsValue::Symbol(b)) => Rc::ptr_eq(a, b),
            (JsValue::Object(a), JsValue::Object(b)) => a.same(b),
            _ => false,
        }
    }
    /// What `typeof` says.
    pub fn type_of(&self) -> &'static str {
        match self {
            JsValue::Undefined => "undefined",
            JsValue::Boolean(_) => "boolean",
            JsValue::Number(_) => "number",
            JsValue::String(_) => "string",
            JsValue::Symbol(_) => "symbol",
            JsValue::BigInt(_) => "bigint",
            JsValue::Object(object) if object.is_callable() => "function",
            JsValue::Null | JsValue::Object(_) => "object",
        }
    }
    /// The number that a primitive stands for; NaN for what is none.
    pub fn to_number(&self) -> f64 {
        match self {
            JsValue::Null | JsValue::Boolean(false) => 0.0,
            JsValue::Boolean(true) => 1.0,
            JsValue::Number(number) => *number,
            JsValue::String(text) => match text.to_lossy().trim() {
                "" => 0.0,
                text => text.parse().unwrap_or(f64::NAN),
            },
            _ => f64::NAN,
        }
    }
    /// A primitive as text; an object as its class. Runs nothing.
    pub fn to_text(&self) -> JsText {
        JsText::from(match self {
            JsValue::Undefined => "undefined",
            JsValue::Null => "null",
            JsValue::Boolean(true) => "true",
            JsValue::Boolean(false) => "false",
            JsValue::Number(number) => return number_text(*number).as_str().into(),
            JsValue::String(text) => return text.clone(),
            JsValue::Symbol(name) => return format!("Symbol({name})").as_str().into(),
            JsValue::BigInt(number) => return number.to_string().as_str().into(),
            JsValue::Object(object) => {
                return format!("[object {}]", object.brand()).as_str().into();
            }
        })
    }
    /// As a property key.
    pub fn to_key(&self) -> Key {
        match self {
            JsValue::String(text) => Key::new(text.clone()),
            other => Key::new(other.to_text()),
        }
    }
}

impl From<bool> for JsValue {
    fn from(value: bool) -> Self {
        JsValue::Boolean(value)
    }
}
impl From<f64> for JsValue {
    fn from(value: f64) -> Self {
        JsValue::Number(value)
    }
}
impl From<&str> for JsValue {
    fn from(value: &str) -> Self {
        JsValue::text(value)
    }
}
impl From<JsText> for JsValue {
    fn from(value: JsText) -> Self {
        JsValue::String(value)
    }
}
impl From<JsObject> for JsValue {
    fn from(value: JsObject) -> Self {
        JsValue::Object(value)
    }
}

/// A number as JavaScript writes it.
fn number_text(number: f64) -> String {
    let size = number.abs();
    if number.is_nan() {
        "NaN".into()
    } else if number.is_infinite() {
        if number > 0.0 { "Infinity".into() } else { "-Infinity".into() }
    } else if number == 0.0 {
        "0".into()
    } else if (1e-6..1e21).contains(&size) {
        number.to_string()
    } else {
        let text = format!("{number:e}");
        if size >= 1.0 { text.replace('e', "e+") } else { text }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_in_javascript() {
        let written =
            [0.0, -0.0, 1.0, -2.5, 1e21, 1.5e-7, 123_456_789_012.0, f64::NAN, f64::INFINITY];
        let texts: Vec<String> = written.into_iter().map(number_text).collect();
        assert_eq!(
            texts,
            ["0", "0", "1", "-2.5", "1e+21", "1.5e-7", "123456789012", "NaN", "Infinity"]
        );
    }

    #[test]
    fn a_lone_surrogate_stays_in_the_text_and_is_replaced_on_the_way_out() {
        let text = JsText::from_units([0x61, 0xD800]);
        assert_eq!(text.units().len(), 2);
        assert_eq!(text.to_lossy(), "a\u{FFFD}");
    }
}
