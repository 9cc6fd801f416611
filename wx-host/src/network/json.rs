//! JSON as scripts write and read it.

use std::{fmt, rc::Rc};

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use wx_core::{Object, Value};

/// Reads JSON; nothing if it is none.
pub(super) fn parse(text: &str) -> Option<Value> {
    serde_json::from_str::<Parsed>(text).ok().map(|Parsed(value)| value)
}

struct Parsed(Value);

impl<'de> Deserialize<'de> for Parsed {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(Reader).map(Parsed)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value as f64))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value as f64))
    }
    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Number(value))
    }
    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::from(value))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Parsed(value)) = list.next_element()? {
            values.push(value);
        }
        Ok(Value::List(values))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut entries: Vec<(Rc<str>, Value)> = Vec::new();
        while let Some((key, Parsed(value))) = map.next_entry::<String, Parsed>()? {
            entries.push((key.into(), value));
        }
        Ok(Value::Object(entries.into_iter().collect::<Object>()))
    }
}

/// What `JSON.stringify` makes of a value.
pub(super) fn stringify(value: &Value) -> String {
    let mut text = String::new();
    write(value, &mut text);
    text
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Undefined | Value::Null => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Number(value) if value.is_finite() => out.push_str(&number(*value)),
        Value::Number(_) => out.push_str("null"),
        Value::String(text) => quote(text, out),
        Value::Date(ms) if ms.is_finite() => quote(&date(*ms), out),
        Value::Date(_) => out.push_str("null"),
        Value::Bytes(_) => out.push_str("{}"),
        Value::List(values) => {
            out.push('[');
            for (i, value) in values.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                write(value, out);
            }
            out.push(']');
        }
        Value::Object(object) => {
            out.push('{');
            let start = out.len();
            for (key, value) in object.iter().filter(|(_, value)| **value != Value::Undefined) {
                if out.len() > start {
                    out.push(',');
                }
                quote(key, out);
                out.push(':');
                write(value, out);
            }
            out.push('}');
        }
    }
}

fn quote(text: &str, out: &mut String) {
    // a text is always JSON
    out.push_str(&serde_json::to_string(text).unwrap_or_default());
}

/// What `String` makes of a value, and JSON of what it has no good text for.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.to_string(),
        Value::Number(value) => number(*value),
        Value::Date(ms) if ms.is_finite() => date(*ms),
        other => stringify(other),
    }
}

fn number(value: f64) -> String {
    if value.is_infinite() {
        return if value > 0.0 { "Infinity" } else { "-Infinity" }.to_owned();
    }
    // there is no negative zero in text
    format!("{}", value + 0.0)
}

/// As `Date.prototype.toISOString`.
fn date(ms: f64) -> String {
    let ms = ms as i64;
    let (days, of_day) = (ms.div_euclid(86_400_000), ms.rem_euclid(86_400_000));
    let (year, month, day) = civil(days);
    let (hours, minutes) = (of_day / 3_600_000, of_day / 60_000 % 60);
    let (seconds, ms) = (of_day / 1000 % 60, of_day % 1000);
    let year = match year {
        0..=9999 => format!("{year:04}"),
        _ => format!("{year:+07}"),
    };
    format!("{year}-{month:02}-{day:02}T{hours:02}:{minutes:02}:{seconds:02}.{ms:03}Z")
}

/// Year, month and day of a day since 1970, by eras of 400 years that begin in March.
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    (year + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_as_scripts_write_them() {
        let mut object = Object::new();
        object.insert("a\"b", Value::Number(1.0));
        object.insert("skipped", Value::Undefined);
        object.insert("list", vec![Value::Undefined, Value::Number(f64::NAN), Value::from("é\n")]);
        object.insert("date", Value::Date(1_700_000_000_123.0));
        object.insert("bytes", vec![1_u8]);
        let written = stringify(&object.into());
        let expected =
            r#"{"a\"b":1,"list":[null,null,"é\n"],"date":"2023-11-14T22:13:20.123Z","bytes":{}}"#;
        assert_eq!(written, expected);
    }

    #[test]
    fn numbers_and_dates_have_the_texts_that_scripts_give_them() {
        let cases =
            [(1.0, "1"), (-0.0, "0"), (0.5, "0.5"), (9_007_199_254_740_993.0, "9007199254740992")];
        for (value, expected) in cases {
            assert_eq!(text(&value.into()), expected);
        }
        assert_eq!(text(&Value::Number(f64::NAN)), "NaN");
        assert_eq!(text(&Value::Number(f64::NEG_INFINITY)), "-Infinity");
        assert_eq!(text(&Value::Date(-1.0)), "1969-12-31T23:59:59.999Z");
        assert_eq!(text(&Value::Date(951_782_400_000.0)), "2000-02-29T00:00:00.000Z");
        assert_eq!(text(&Value::Date(8.64e15)), "+275760-09-13T00:00:00.000Z");
    }

    #[test]
    fn json_is_read_and_anything_else_is_not() {
        let value = parse(r#" {"a":[1,-2.5,true,null,"x"],"a":{"__proto__":1}} "#).unwrap();
        assert_eq!(stringify(&value), r#"{"a":{"__proto__":1}}"#);
        for bad in ["", "{", "{\"a\":}", "NaN", "[1,]", "<html>", &"[".repeat(100_000)] {
            assert!(parse(bad).is_none(), "{bad:.20}");
        }
    }
}
