//! How logged values look, the same on every engine.

use wx_core::fake::{Fake, JsObject, JsValue, Key, Slot};

/// `log` and `show` for a real engine, to be run before the cases: the same
/// texts that [`show`] makes on the fake one. It takes the built-ins that it
/// uses first, because cases change them.
pub const PRELUDE: &str = r#"
(() => {
    const lines = [];
    const { keys, defineProperty, is } = Object;
    const brandOf = Function.prototype.call.bind(Object.prototype.toString);
    const slice = Function.prototype.call.bind(String.prototype.slice);
    const join = Function.prototype.call.bind(Array.prototype.join);
    const time = Function.prototype.call.bind(Date.prototype.getTime);
    const { stringify } = JSON;
    const Bytes = Uint8Array;
    const push = (list, value) => defineProperty(list, list.length,
        { __proto__: null, value, enumerable: true, writable: true, configurable: true });
    const fields = (value) => {
        const shown = [];
        const names = keys(value);
        for (let i = 0; i < names.length; i++) {
            push(shown, names[i] + ': ' + show(value[names[i]]));
        }
        return '{' + join(shown, ', ') + '}';
    };
    const show = (value) => {
        if (typeof value === 'string') return stringify(value);
        if (typeof value === 'bigint') return String(value) + 'n';
        if (is(value, -0)) return '-0';
        if (typeof value === 'function') return 'function ' + value.name;
        if (value === null || typeof value !== 'object') return String(value);
        const brand = slice(brandOf(value), 8, -1);
        switch (brand) {
            case 'Object': return fields(value);
            case 'Array': {
                const shown = [];
                for (let i = 0; i < value.length; i++) push(shown, show(value[i]));
                return '[' + join(shown, ', ') + ']';
            }
            case 'Date': return 'Date(' + time(value) + ')';
            case 'ArrayBuffer': return 'ArrayBuffer[' + join(new Bytes(value), ', ') + ']';
            case 'Error': return 'Error(' + stringify(value.message) + ')' + fields(value);
            default: return brand;
        }
    };
    globalThis.show = show;
    globalThis.log = (...values) => {
        const shown = [];
        for (let i = 0; i < values.length; i++) {
            push(shown, typeof values[i] === 'string' ? values[i] : show(values[i]));
        }
        push(lines, join(shown, ' '));
    };
    globalThis.takeLog = () => {
        const text = join(lines, '\n');
        lines.length = 0;
        return text;
    };
})();
"#;

/// A value as the log shows it: strings quoted, objects with their own
/// enumerable properties.
pub fn show(fake: &Fake, value: &JsValue) -> String {
    match value {
        JsValue::String(text) => quoted(text.units()),
        JsValue::BigInt(number) => format!("{number}n"),
        JsValue::Number(number) if *number == 0.0 && number.is_sign_negative() => "-0".into(),
        JsValue::Object(object) => show_object(fake, object),
        other => other.to_text().to_lossy(),
    }
}

fn show_object(fake: &Fake, object: &JsObject) -> String {
    match object.brand() {
        "Object" => fields(fake, object),
        "Function" => format!("function {}", text_of(fake, object, "name")),
        "Array" => {
            let length = object.length().unwrap_or_default();
            let items =
                (0..length).map(|index| show(fake, &property(fake, object, &Key::Index(index))));
            format!("[{}]", items.collect::<Vec<_>>().join(", "))
        }
        "Date" => format!(
            "Date({})",
            JsValue::Number(object.time().unwrap_or(f64::NAN)).to_text().to_lossy()
        ),
        "ArrayBuffer" => {
            let bytes: Vec<String> =
                object.bytes().unwrap_or_default().iter().map(u8::to_string).collect();
            format!("ArrayBuffer[{}]", bytes.join(", "))
        }
        "Error" => {
            let message = property(fake, object, &"message".into());
            format!("Error({}){}", show(fake, &message), fields(fake, object))
        }
        brand => brand.to_owned(),
    }
}

fn fields(fake: &Fake, object: &JsObject) -> String {
    let shown = object.listed().into_iter().map(|key| {
        let value = property(fake, object, &key);
        format!("{}: {}", key.text().to_lossy(), show(fake, &value))
    });
    format!("{{{}}}", shown.collect::<Vec<_>>().join(", "))
}

fn property(fake: &Fake, object: &JsObject, key: &Key) -> JsValue {
    let read = match object.find(key).map(|property| property.slot) {
        Some(Slot::Data(value)) => Ok(value),
        _ => fake.get(&object.clone().into(), key),
    };
    match read {
        Ok(value) | Err(value) => value,
    }
}

fn text_of(fake: &Fake, object: &JsObject, key: &str) -> String {
    property(fake, object, &key.into()).to_text().to_lossy()
}

/// As `JSON.stringify` quotes; lone surrogates are escaped.
fn quoted(units: &[u16]) -> String {
    let mut text = String::from("\"");
    for unit in char::decode_utf16(units.iter().copied()) {
        match unit {
            Ok('"') => text.push_str("\\\""),
            Ok('\\') => text.push_str("\\\\"),
            Ok('\n') => text.push_str("\\n"),
            Ok('\t') => text.push_str("\\t"),
            Ok('\r') => text.push_str("\\r"),
            Ok(c) if c < ' ' => text.push_str(&format!("\\u{:04x}", u32::from(c))),
            Ok(c) => text.push(c),
            Err(lone) => text.push_str(&format!("\\u{:04x}", lone.unpaired_surrogate())),
        }
    }
    text.push('"');
    text
}
