//! Values of messages as values of the engine.

use std::{cell::RefCell, rc::Rc};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use indexmap::IndexMap;

use crate::{
    engine::Wire,
    json::{Json, Map},
    value::{Value, brand, typed},
};

/// A value that is malformed, in words.
pub(crate) type Malformed = &'static str;

impl Wire {
    pub(crate) fn decode_all(&self, list: Option<Json>) -> Result<Vec<Value>, Malformed> {
        match list {
            None => Ok(Vec::new()),
            Some(Json::List(list)) => list.into_iter().map(|item| self.decode(item)).collect(),
            Some(_) => Err("args are no list"),
        }
    }

    pub(crate) fn decode(&self, json: Json) -> Result<Value, Malformed> {
        Ok(match json {
            Json::Null => Value::Null,
            Json::Bool(value) => Value::Bool(value),
            Json::Number(number) => Value::Number(number),
            Json::Text(text) => Value::Text(text.into()),
            Json::List(list) => {
                let items = list.into_iter().map(|item| self.decode(item));
                Value::Array(Rc::new(items.collect::<Result<_, _>>()?))
            }
            Json::Map(map) if map.contains_key("$") => self.tagged(map)?,
            Json::Map(map) => {
                let entries = map.into_iter().map(|(key, value)| {
                    let key = key.strip_prefix('$').unwrap_or(&key);
                    Ok((Rc::from(key), self.decode(value)?))
                });
                let fields = entries.collect::<Result<IndexMap<_, _>, Malformed>>()?;
                Value::Object(Rc::new(RefCell::new(fields)))
            }
        })
    }

    fn tagged(&self, map: Map) -> Result<Value, Malformed> {
        let v = map.get("v");
        let text = |key: &str| map.get(key).and_then(Json::text);
        let bytes = || {
            let text = v.and_then(Json::text).ok_or("bytes are no text")?;
            STANDARD.decode(text).map_err(|_| "bytes are no base64")
        };
        let id = || v.and_then(Json::id).ok_or("an id is no whole number");
        Ok(match text("$").unwrap_or_default() {
            "undefined" => Value::Undefined,
            "number" => Value::Number(match text("v") {
                Some("NaN") => f64::NAN,
                Some("Infinity") => f64::INFINITY,
                Some("-Infinity") => f64::NEG_INFINITY,
                Some("-0") => -0.0,
                _ => return Err("no such number"),
            }),
            "date" => match v {
                Some(Json::Number(millis)) => Value::Date(*millis),
                _ => Value::Date(f64::NAN),
            },
            "bytes" => Value::Bytes(Rc::new(RefCell::new(bytes()?))),
            "array" => {
                let of = text("of").and_then(typed).ok_or("no such typed array")?;
                Value::Typed(of, bytes()?.into())
            }
            "function" if text("by") == Some("host") => self.known(id()?),
            "function" => self.script(id()?, true),
            "ref" => self.script(id()?, false),
            "object" => self.known(id()?),
            "brand" => Value::Brand(brand(text("v").unwrap_or_default())),
            "threw" => Value::Threw(text("v").unwrap_or("Error").into()),
            "cycle" => Value::Cycle,
            _ => return Err("no such kind of value"),
        })
    }

    /// What the host gave out under an id. An unknown one is an object of no class.
    fn known(&self, id: i64) -> Value {
        self.kept(id).unwrap_or(Value::Brand("Object"))
    }
}
