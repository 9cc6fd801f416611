//! JSON texts as trees: keys in order, nesting and size bounded.

use std::{borrow::Cow, cell::Cell, fmt};

use indexmap::IndexMap;
use serde::{
    Deserialize,
    de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
};

/// The longest text that is read, in bytes.
pub(crate) const MAX_TEXT: usize = 64 << 20;
/// The most values in one text.
const MAX_VALUES: usize = 1_000_000;
/// The deepest values that are kept. A call may pass 64 levels: what is deeper than this, with the
/// levels of a message around it, is refused by that limit wherever it is looked at.
const MAX_DEPTH: usize = 100;

pub(crate) type Map = IndexMap<String, Json>;

pub(crate) enum Json {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Map(Map),
}

/// Reads one text; the error is for the log.
pub(crate) fn parse(text: &str) -> Result<Json, String> {
    if text.len() > MAX_TEXT {
        return Err(format!("a text of {} bytes is longer than {MAX_TEXT}", text.len()));
    }
    let text = mended(text);
    let left = Cell::new(MAX_VALUES);
    let mut reader = serde_json::Deserializer::from_str(&text);
    let tree = Tree { left: &left, depth: 0 };
    let json = tree.deserialize(&mut reader).map_err(|error| error.to_string())?;
    reader.end().map_err(|error| error.to_string())?;
    Ok(json)
}

/// Escaped halves of a surrogate pair that stand alone become U+FFFD: a string of JavaScript may
/// hold such, one of Rust may not.
fn mended(text: &str) -> Cow<'_, str> {
    if !text.contains("\\ud") && !text.contains("\\uD") {
        return Cow::Borrowed(text);
    }
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        result.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = match (surrogate(rest), rest.get(6..).and_then(surrogate)) {
            (Some(0xD800..0xDC00), Some(0xDC00..)) => 12,
            (Some(_), _) => {
                result.push('\u{FFFD}');
                rest = &rest[6..];
                continue;
            }
            // an escape of two characters, the second of any length
            (None, _) => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
        };
        result.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    result.push_str(rest);
    Cow::Owned(result)
}

fn surrogate(text: &str) -> Option<u32> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    let code = u32::from_str_radix(digits, 16).ok()?;
    (0xD800..0xE000).contains(&code).then_some(code)
}

/// Builds a tree while values are left. Past the depth, lists and objects are skipped.
#[derive(Clone, Copy)]
struct Tree<'b> {
    left: &'b Cell<usize>,
    depth: usize,
}

impl Tree<'_> {
    fn inside(self) -> Self {
        Tree { depth: self.depth + 1, ..self }
    }
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        let left = self.left.get().checked_sub(1);
        self.left.set(left.ok_or_else(|| D::Error::custom("too many values"))?);
        if self.depth > MAX_DEPTH {
            // reads on without recursion
            return IgnoredAny::deserialize(deserializer).map(|_| Json::Null);
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of JSON")
    }
    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }
    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Number(value))
    }
    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }
    fn visit_string<E>(self, text: String) -> Result<Json, E> {
        Ok(Json::Text(text))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self.inside())? {
            list.push(item);
        }
        Ok(Json::List(list))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            let value = entries.next_value_seed(self.inside())?;
            map.insert(key, value);
        }
        Ok(Json::Map(map))
    }
}

impl Json {
    /// A whole number that every side can hold.
    pub fn id(&self) -> Option<i64> {
        match self {
            Json::Number(id) if id.fract() == 0.0 && id.abs() <= 9_007_199_254_740_991.0 => {
                Some(*id as i64)
            }
            _ => None,
        }
    }

    pub fn text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }
}
