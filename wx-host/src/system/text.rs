//! Values of scripts as text, for logs and reports.

use std::fmt::Write;

use wx_core::{External, Value};

/// A line of a log, with spaces between the values.
pub(crate) fn line(values: &[External]) -> String {
    values.iter().map(shown).collect::<Vec<_>>().join(" ")
}

/// A text as it is, a plain value as JSON, any other as the console shows it.
pub(crate) fn shown(value: &External) -> String {
    match value.plain() {
        Some(Value::String(text)) => text.to_string(),
        Some(plain) => json(&plain),
        // nothing to describe is left of a context that is gone
        None => value.describe().map(|said| said.to_string()).unwrap_or_default(),
    }
}

/// A value as JSON, where what JSON has no word for stands as in JavaScript.
pub(crate) fn json(value: &Value) -> String {
    let mut text = String::new();
    write(&mut text, value);
    text
}

fn write(out: &mut String, value: &Value) {
    // writing to a String cannot fail
    let _ = match value {
        Value::Undefined => write!(out, "undefined"),
        Value::Null => write!(out, "null"),
        Value::Bool(yes) => write!(out, "{yes}"),
        Value::Number(number) if number.is_infinite() => {
            write!(out, "{}Infinity", if *number < 0.0 { "-" } else { "" })
        }
        Value::Number(number) => write!(out, "{number}"),
        Value::String(text) => write!(out, "{}", serde_json::Value::from(&**text)),
        Value::Date(millis) => write!(out, "Date({millis})"),
        Value::Bytes(bytes) => write!(out, "ArrayBuffer({})", bytes.len()),
        Value::List(items) => {
            list(out, ('[', ']'), items.iter(), write);
            Ok(())
        }
        Value::Object(object) => {
            list(out, ('{', '}'), object.iter(), |out, (key, value)| {
                let _ = write!(out, "{}:", serde_json::Value::from(key));
                write(out, value);
            });
            Ok(())
        }
    };
}

fn list<T>(
    out: &mut String,
    (open, close): (char, char),
    items: impl Iterator<Item = T>,
    mut each: impl FnMut(&mut String, T),
) {
    out.push(open);
    for (index, item) in items.enumerate() {
        if index > 0 {
            out.push(',');
        }
        each(out, item);
    }
    out.push(close);
}

/// Shortens a text to so many bytes, at a character.
pub(crate) fn cut(text: &mut String, limit: usize) {
    if text.len() > limit {
        text.truncate(text.floor_char_boundary(limit));
    }
}

#[cfg(test)]
mod tests {
    use wx_core::Object;

    use super::*;

    #[test]
    fn plain_values_read_as_they_were_written() {
        let object: Object =
            [("a\"b", Value::from(1.5)), ("list", Value::List(vec![Value::Null, "x".into()]))]
                .into_iter()
                .collect();
        let values = Value::List(vec![
            Value::from("hello world"),
            Value::Object(object),
            Value::Undefined,
            Value::Number(f64::NAN),
            Value::Number(f64::NEG_INFINITY),
            Value::Bytes([1, 2].into()),
            Value::Bool(true),
        ]);
        assert_eq!(
            json(&values),
            r#"["hello world",{"a\"b":1.5,"list":[null,"x"]},undefined,NaN,-Infinity,ArrayBuffer(2),true]"#
        );
    }

    #[test]
    fn a_text_is_cut_at_a_character() {
        let mut text = String::from("数据");
        cut(&mut text, 5);
        assert_eq!(text, "数");
    }
}
