//! What a `package.json` says, as far as it tells which file a name means.

use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
};

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// A package: its folder and what its `package.json` says.
#[derive(Debug)]
pub(super) struct Package {
    /// Where the `package.json` lies.
    pub folder: PathBuf,
    fields: Json,
}

/// A value in a `package.json`. The keys keep their order: in `exports` it counts.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Json {
    /// A text.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object.
    Fields(Vec<(String, Json)>),
    /// `false`
    False,
    /// `null`
    Null,
    /// Anything that no field here may be.
    Other,
}

impl Package {
    /// The package of a folder. `None`: it has no `package.json`. `Err` tells
    /// what is wrong with the file.
    pub fn of_folder(folder: &Path) -> Option<Result<Self, String>> {
        let text = match fs::read_to_string(folder.join("package.json")) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
            Err(_) if !folder.join("package.json").is_file() => return None,
            Err(error) => return Some(Err(format!("it cannot be read: {}", error.kind()))),
        };
        let read = serde_json::from_str(text.trim_start_matches('\u{feff}'));
        Some(match read {
            Ok(fields) => Ok(Package { folder: folder.to_owned(), fields }),
            Err(error) => Err(format!("it is no JSON: {error}")),
        })
    }

    /// A field of the file.
    pub fn field(&self, name: &str) -> Option<&Json> {
        self.fields.field(name)
    }

    /// A field that is a text.
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.field(name) {
            Some(Json::Text(text)) if !text.is_empty() => Some(text),
            _ => None,
        }
    }

    /// Whether its `.js` files are ES modules.
    pub fn is_of_es_modules(&self) -> bool {
        self.text("type") == Some("module")
    }

    /// What the `browser` map puts in place of a file or another package.
    /// `names` are the ways to name it.
    pub fn replaced(&self, names: &[&str]) -> Option<&Json> {
        let map = self.field("browser")?;
        let found = names.iter().find_map(|name| map.field(name))?;
        matches!(found, Json::Text(_) | Json::False).then_some(found)
    }
}

impl Json {
    /// The value of a key.
    pub fn field(&self, name: &str) -> Option<&Json> {
        match self {
            Json::Fields(fields) => {
                // of two with one name the last counts, as in JSON.parse
                fields.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value)
            }
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(if value { Json::Other } else { Json::False })
    }

    fn visit_i64<E>(self, _: i64) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut fields = Vec::new();
        while let Some(key) = entries.next_key::<String>()? {
            // scripts, dependencies and the like say nothing about files
            if matches!(key.as_str(), "scripts" | "dependencies" | "devDependencies") {
                entries.next_value::<IgnoredAny>()?;
                continue;
            }
            fields.push((key, entries.next_value()?));
        }
        Ok(Json::Fields(fields))
    }
}
