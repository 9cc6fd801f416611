//! How things of the spec are called in Rust.
//!
//! One rule makes all names: a name becomes snake_case (by heck, after the words
//! of `WORDS` were taken apart), and an UpperCamel name is that snake_case with
//! each segment capitalised. So the attribute macro, which sees only `get_storage`,
//! finds the marker `GetStorage` without the spec. `rust:` overrides the rule.

use heck::ToSnakeCase;

use crate::model::{Api, EnumValue, ErrorReason, Field, Kind, Literal, Object, TypeDef};

/// Words that a change of case does not delimit: `setBLEMTU`, `joinVoIPChat`.
const WORDS: &[&str] = &[
    "VoIP", "WiFi", "OpenGL", "WebGL", "iBeacon", "iOS", "mDNS", "IDs", "URLs", "BLE", "MTU",
    "HCE", "NFC", "DNS", "HTTP", "HTTPS", "TCP", "UDP", "VK", "OCR", "OSD", "1v1",
];

/// Keywords of Rust, those reserved for later included.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that cannot be raw identifiers.
const NEVER_RAW: &[&str] = &["crate", "self", "super", "Self", "_"];

/// The text with its first letter in upper case: `compassChange` -> `CompassChange`.
pub fn upper_first(name: &str) -> String {
    let mut chars = name.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}

/// snake_case: `setBLEMTU` -> `set_ble_mtu`, `scope.userInfo` -> `scope_user_info`.
pub fn snake(name: &str) -> String {
    let mut apart = String::with_capacity(name.len() + 8);
    let mut rest = name;
    let mut boundary = true; // whether a listed word may begin here
    while let Some(first) = rest.chars().next() {
        if let Some(word) = boundary.then(|| word_at(rest)).flatten() {
            apart.push(' ');
            apart.push_str(&word.to_lowercase());
            apart.push(' ');
            rest = &rest[word.len()..];
        } else {
            apart.push(first);
            rest = &rest[first.len_utf8()..];
            boundary = !first.is_uppercase();
        }
    }
    apart.to_snake_case()
}

/// The listed word at the front of `text`, if it ends where a word may end.
fn word_at(text: &str) -> Option<&'static str> {
    let ends = |word: &str| {
        let next = text[word.len()..].chars().next();
        let mut after = text[word.len()..].chars().skip(1);
        match next {
            None => true,
            // `BLEMTU` goes on with a word of the list, `HTTPSomething` with a capital of its own.
            Some(c) if c.is_uppercase() => {
                word_at(&text[word.len()..]).is_some()
                    || after.next().is_some_and(char::is_lowercase)
            }
            Some(c) => !c.is_lowercase(),
        }
    };
    let found = WORDS.iter().find(|word| text.starts_with(**word) && ends(word));
    found.copied()
}

/// UpperCamel: `get_storage` -> `GetStorage`, `setBLEMTU` -> `SetBleMtu`.
/// Segments that meet in two digits keep an underscore: `16:9` -> `16_9`.
pub fn camel(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for segment in snake(name).split('_').filter(|s| !s.is_empty()) {
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        if digit(out.chars().last()) && digit(segment.chars().next()) {
            out.push('_');
        }
        out.push_str(&upper_first(segment));
    }
    out
}

/// The type of an API's marker: UpperCamel of the function's name, `GetStorage`,
/// `OnCompassChange`, and for a method with its object before it, `SocketTaskSend`.
pub fn api_marker(api: &Api, object: Option<&Object>) -> String {
    let own = camel(&api_fn(api));
    match object {
        Some(object) => type_ident(&object.name, object.rust.as_deref()) + &own,
        None => own,
    }
}

/// The function of an API, in snake_case and not yet raw: `get_storage`, `on_compass_change`.
pub fn api_fn(api: &Api) -> String {
    api.rust.clone().unwrap_or_else(|| snake(&api.js_name()))
}

/// The function that takes a listener off, not yet raw: `off_compass_change`.
pub fn off_fn(api: &Api) -> Option<String> {
    let name = api.off_name()?;
    match (&api.rust, api.kind) {
        (Some(rust), Kind::Event) => match rust.strip_prefix("on_") {
            Some(event) => Some(format!("off_{event}")),
            None => Some(format!("off_{rust}")),
        },
        _ => Some(snake(&name)),
    }
}

/// A type's name in Rust.
pub fn type_name(ty: &TypeDef) -> String {
    type_ident(&ty.name, ty.rust.as_deref())
}

/// An object's name in Rust.
pub fn object_name(object: &Object) -> String {
    type_ident(&object.name, object.rust.as_deref())
}

fn type_ident(name: &str, rust: Option<&str>) -> String {
    rust.map_or_else(|| camel(name), str::to_string)
}

/// A field's name in Rust, raw where it is a keyword: `SDKVersion` -> `sdk_version`,
/// `type` -> `r#type`, `self` -> `self_`.
pub fn field_ident(field: &Field) -> String {
    let name = field.rust.clone().unwrap_or_else(|| snake(&field.name));
    ident(&name)
}

/// A variant's name in Rust: `not determined` -> `NotDetermined`, `16:9` -> `N16_9`,
/// `-1` -> `Minus1`, the empty text -> `Empty`.
pub fn enum_variant(value: &EnumValue) -> String {
    if let Some(rust) = &value.rust {
        return rust.clone();
    }
    match &value.value {
        Literal::Int(n) if *n < 0 => format!("Minus{}", n.unsigned_abs()),
        Literal::Int(n) => format!("N{n}"),
        Literal::String(text) => variant(text),
        _ => String::new(),
    }
}

/// The variant of a failure: `data not found` -> `DataNotFound`.
pub fn error_variant(reason: &ErrorReason) -> String {
    reason.rust.clone().unwrap_or_else(|| variant(&reason.reason))
}

fn variant(text: &str) -> String {
    if text.is_empty() {
        return "Empty".into();
    }
    let name = camel(text);
    match name.chars().next() {
        Some(first) if first.is_ascii_digit() => format!("N{name}"),
        _ if name == "Self" => "Self_".into(),
        _ => name,
    }
}

/// The name as an identifier: keywords raw, or with `_` after them where raw is impossible.
pub fn ident(name: &str) -> String {
    if NEVER_RAW.contains(&name) {
        format!("{name}_")
    } else if KEYWORDS.contains(&name) {
        format!("r#{name}")
    } else {
        name.to_string()
    }
}

/// Whether Rust takes the name as an identifier, raw or not: ASCII letters,
/// digits and `_`, no digit in front, more than underscores alone.
pub fn is_ident(name: &str) -> bool {
    let mut bytes = name.bytes();
    let first = bytes.next();
    first.is_some_and(|b| b.is_ascii_alphabetic() || b == b'_')
        && bytes.all(|b| b.is_ascii_alphanumeric() || b == b'_')
        && name.bytes().any(|b| b != b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn snake_keeps_acronyms_and_listed_words_whole() {
        let cases = [
            ("getStorage", "get_storage"),
            ("createBufferURL", "create_buffer_url"),
            ("setBLEMTU", "set_ble_mtu"),
            ("getBLEDeviceRSSI", "get_ble_device_rssi"),
            ("onBLEMTUChange", "on_ble_mtu_change"),
            ("joinVoIPChat", "join_voip_chat"),
            ("join1v1Chat", "join_1v1_chat"),
            ("setEnable1v1Chat", "set_enable_1v1_chat"),
            ("sendHCEMessage", "send_hce_message"),
            ("getNFCAdapter", "get_nfc_adapter"),
            ("SDKVersion", "sdk_version"),
            ("useHttpDNS", "use_http_dns"),
            ("scope.userInfo", "scope_user_info"),
            ("order_amount", "order_amount"),
            ("userIDs", "user_ids"),
            ("TABLE", "table"),
        ];
        for (name, want) in cases {
            assert_eq!(snake(name), want, "{name}");
        }
    }

    #[test]
    fn camel_of_the_function_equals_camel_of_the_name() {
        for name in ["setBLEMTU", "join1v1Chat", "getStorage", "canIUse", "VKStatus"] {
            assert_eq!(camel(&snake(name)), camel(name));
        }
        assert_eq!(camel("setBLEMTU"), "SetBleMtu");
        assert_eq!(camel("join1v1Chat"), "Join1v1Chat");
    }

    #[test]
    fn values_that_are_no_identifiers_become_variants() {
        let cases = [
            ("16:9", "N16_9"),
            ("2d", "N2d"),
            ("utf-8", "Utf8"),
            ("not determined", "NotDetermined"),
            ("scope.camera", "ScopeCamera"),
            ("", "Empty"),
            ("self", "Self_"),
        ];
        for (text, want) in cases {
            assert_eq!(variant(text), want, "{text}");
        }
    }

    #[test]
    fn keywords_become_raw_identifiers() {
        assert_eq!(ident("type"), "r#type");
        assert_eq!(ident("self"), "self_");
        assert_eq!(ident("key"), "key");
    }
}
