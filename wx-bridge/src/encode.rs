//! Values of the engine, and messages, as JSON.

use std::fmt::Write as _;

use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::{
    engine::Wire,
    value::{Fields, Value},
};

/// Appends a text in quotes.
pub(crate) fn quote(out: &mut String, text: &str) {
    out.push('"');
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            char if char < ' ' => {
                // writing to a String cannot fail
                let _ = write!(out, "\\u{:04x}", u32::from(char));
            }
            char => out.push(char),
        }
    }
    out.push('"');
}

fn number(out: &mut String, number: f64) {
    let _ = match number {
        n if n.is_nan() => write!(out, r#"{{"$":"number","v":"NaN"}}"#),
        n if n.is_infinite() && n > 0.0 => write!(out, r#"{{"$":"number","v":"Infinity"}}"#),
        n if n.is_infinite() => write!(out, r#"{{"$":"number","v":"-Infinity"}}"#),
        n if n == 0.0 && n.is_sign_negative() => write!(out, r#"{{"$":"number","v":"-0"}}"#),
        n if n.abs() >= 1e17 || n.abs() < 1e-5 && n != 0.0 => write!(out, "{n:e}"),
        n => write!(out, "{n}"),
    };
}

impl Wire {
    /// Appends a value.
    pub(crate) fn encode(&self, out: &mut String, value: &Value) {
        match value {
            Value::Null => out.push_str("null"),
            Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Value::Number(value) => number(out, *value),
            Value::Text(text) => quote(out, text),
            Value::Array(items) => self.encode_all(out, items),
            Value::Object(fields) => self.fields(out, fields, &[]),
            Value::Error(fields) => self.fields(out, fields, &[]),
            Value::Date(millis) if millis.is_finite() => {
                out.push_str(r#"{"$":"date","v":"#);
                number(out, *millis);
                out.push('}');
            }
            Value::Date(_) => out.push_str(r#"{"$":"date","v":null}"#),
            Value::Bytes(bytes) => {
                let text = STANDARD.encode(&*bytes.borrow());
                let _ = write!(out, r#"{{"$":"bytes","v":"{text}"}}"#);
            }
            Value::Typed(of, bytes) => {
                let text = STANDARD.encode(bytes);
                let _ = write!(out, r#"{{"$":"array","v":"{text}","of":"{of}"}}"#);
            }
            Value::Script(script) if script.function => {
                let _ = write!(out, r#"{{"$":"function","v":{},"by":"script"}}"#, script.id);
            }
            Value::Script(script) => {
                let _ = write!(out, r#"{{"$":"ref","v":{}}}"#, script.id);
            }
            Value::Thrown(_, value) => self.encode(out, value),
            Value::Instance(instance) => {
                let id = self.keep(&instance.id, value);
                let of = self.class_name(instance.class);
                let _ = write!(out, r#"{{"$":"object","v":{id},"of":"{of}"}}"#);
            }
            Value::Host(function) => {
                let id = self.keep(&function.id, value);
                let _ = write!(out, r#"{{"$":"function","v":{id},"by":"host"}}"#);
            }
            Value::Undefined
            | Value::Brand(_)
            | Value::Threw(_)
            | Value::Cycle
            | Value::Listener(_)
            | Value::Settle(..)
            | Value::Promise => out.push_str(r#"{"$":"undefined"}"#),
        }
    }

    pub(crate) fn encode_all(&self, out: &mut String, values: &[Value]) {
        out.push('[');
        for (at, value) in values.iter().enumerate() {
            out.push_str(if at == 0 { "" } else { "," });
            self.encode(out, value);
        }
        out.push(']');
    }

    fn fields(&self, out: &mut String, fields: &Fields, without: &[&str]) {
        out.push('{');
        let mut first = true;
        for (key, value) in &*fields.borrow() {
            if without.contains(&&**key) {
                continue;
            }
            out.push_str(if first { "" } else { "," });
            first = false;
            match key.starts_with('$') {
                true => quote(out, &format!("${key}")),
                false => quote(out, key),
            }
            out.push(':');
            self.encode(out, value);
        }
        out.push('}');
    }

    /// `"ok":...` of a call that went well.
    pub(crate) fn encode_ok(&self, out: &mut String, payload: &Value) {
        out.push_str(r#""ok":"#);
        match payload {
            Value::Object(fields) => self.fields(out, fields, &["errMsg"]),
            value => self.encode(out, value),
        }
    }

    /// `"fail":...` and what else an error says.
    pub(crate) fn encode_fail(&self, out: &mut String, error: &Value) {
        out.push_str(r#""fail":"#);
        let Value::Error(fields) = error else {
            quote(out, "internal error");
            return;
        };
        let message = match fields.borrow().get("errMsg") {
            Some(Value::Text(text)) => text.clone(),
            _ => "internal error".into(),
        };
        let reason = message.split_once(":fail").map_or(&*message, |(_, reason)| reason);
        quote(out, reason.strip_prefix(' ').unwrap_or(reason));
        let mut others = false;
        for (key, value) in &*fields.borrow() {
            match &**key {
                "errno" | "errCode" => {
                    let _ = write!(out, r#","{key}":"#);
                    self.encode(out, value);
                }
                "errMsg" | "message" => {}
                _ => others = true,
            }
        }
        if others {
            out.push_str(r#","details":"#);
            self.fields(out, fields, &["errMsg", "message", "errno", "errCode"]);
        }
    }
}
