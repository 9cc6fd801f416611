//! Values to show: what a parameter may be, by its type and its name.

use api_spec::model::{Callback, Field, Literal, NamedKind, Record, TypeExpr, TypeKind};
use api_spec::names::snake;

use super::code::Code;
use super::names::{is_bindable, variable};
use crate::typescript::types::{Types, is_optional, quoted};

/// Structs within structs are shown down to here: a type may contain itself.
const DEPTH: usize = 4;

/// Texts by the end of a parameter's name in snake_case; of several that fit, the first.
const TEXTS: &[(&str, &str)] = &[
    ("ws_url", "wss://example.com/"),
    ("url", "https://example.com/"),
    ("uri", "https://example.com/"),
    ("link", "https://example.com/"),
    ("selector", "#list"),
    ("color", "#07c160"),
    ("phone_number", "13800138000"),
    ("email", "mei@example.com"),
    ("service_id", "0000180D-0000-1000-8000-00805F9B34FB"),
    ("characteristic_id", "00002A37-0000-1000-8000-00805F9B34FB"),
    ("descriptor_id", "00002902-0000-1000-8000-00805F9B34FB"),
    ("uuid", "0000180D-0000-1000-8000-00805F9B34FB"),
    ("app_id", "wx0123456789abcdef"),
    ("ip", "192.168.1.2"),
    ("address", "192.168.1.2"),
    ("ssid", "Garden"),
    ("date", "2026-01-31"),
    ("timestamp", "1767225600"),
    ("time_stamp", "1767225600"),
    ("content", "Hello"),
    ("text", "Hello"),
    ("title", "Hello"),
    ("message", "Hello"),
    ("font", "16px sans-serif"),
];

/// Files by what is said of them; of several that fit, the first.
const FILES: &[(&[&str], &str)] = &[
    (&["image", "picture", "photo", "icon", "cover", "thumb"], "photo.jpg"),
    (&["video"], "video.mp4"),
    (&["audio", "voice", "sound", "music"], "sound.mp3"),
    (&["zip"], "notes.zip"),
    (&["dir_path", "target_path"], "notes"),
    (&["new_path", "dest_path"], "copy.txt"),
];

/// Ends of the names of texts that are one of a few words.
const CHOICES: [&str; 7] = ["type", "mode", "style", "level", "category", "method", "alignment"];

/// Numbers by the end of a parameter's name.
const NUMBERS: &[(&str, f64)] = &[
    ("latitude", 23.1),
    ("longitude", 113.3),
    ("width", 100.0),
    ("height", 100.0),
    ("duration", 300.0),
    ("start_time", 1767225600.0),
    ("end_time", 1767229200.0),
    ("font_size", 16.0),
    ("port", 8080.0),
];

/// Finds the values to show.
#[derive(Clone, Copy)]
pub struct Values<'a> {
    pub types: Types<'a>,
    /// The constant of the client: `wx`.
    pub global: &'a str,
}

impl Values<'_> {
    /// The fields that a caller must give; of a record without such, the first if there must be
    /// one.
    pub fn entries(&self, fields: &[&Field], some: bool) -> Vec<(String, Code)> {
        self.chosen(fields.iter().copied(), some, 0)
    }

    fn chosen<'f>(
        &self,
        fields: impl Iterator<Item = &'f Field> + Clone,
        some: bool,
        depth: usize,
    ) -> Vec<(String, Code)> {
        let fields = fields.filter(|field| self.types.has(&field.ts) && field.name != "*");
        let entry = |field: &Field| (field.name.clone(), self.at(field, depth));
        let needed = fields.clone().filter(|field| field.required() || !is_optional(field));
        let entries: Vec<_> = needed.map(entry).collect();
        match entries.is_empty() && some {
            true => {
                fields.clone().find(|field| is_plain(&field.ty)).map(entry).into_iter().collect()
            }
            false => entries,
        }
    }

    pub fn field(&self, field: &Field) -> Code {
        self.at(field, 0)
    }

    fn at(&self, field: &Field, depth: usize) -> Code {
        match &field.default {
            Some(value) if !matches!(value, Literal::Null) => literal(value),
            _ => self.value(&field.ty, &snake(&field.name), field, depth),
        }
    }

    /// A value of a type; `name` tells what for, the field how large it may be.
    fn value(&self, ty: &TypeExpr, name: &str, field: &Field, depth: usize) -> Code {
        match ty {
            TypeExpr::String => self.text(name, field),
            TypeExpr::Boolean => Code::text("true"),
            TypeExpr::Number | TypeExpr::Int | TypeExpr::Int32 | TypeExpr::Uint32 => {
                number(name, field)
            }
            TypeExpr::Any if name.ends_with("data") || name == "value" => self.text(name, field),
            TypeExpr::Any | TypeExpr::Object => {
                Code::Object(vec![("key".into(), Code::text("'value'"))])
            }
            TypeExpr::Bytes => Code::text("new ArrayBuffer(8)"),
            TypeExpr::TypedArray(array) => Code::text(format!("new {}(8)", array.name())),
            TypeExpr::List(item) => Code::List(match depth < DEPTH {
                true => vec![self.value(item, singular(name), field, depth + 1)],
                false => Vec::new(),
            }),
            TypeExpr::Map(item) => self.map(item, field, depth),
            TypeExpr::Handle(object) => Code::Variable(variable(object)),
            TypeExpr::Callback(callback) => self.function(callback, name),
            TypeExpr::Component => Code::text("this"),
            TypeExpr::Named { name: of, .. } => self.named(of, name, field, depth),
        }
    }

    fn named(&self, of: &str, name: &str, field: &Field, depth: usize) -> Code {
        let Some(ty) = self.types.spec.ty(of).filter(|_| depth < DEPTH) else {
            return Code::Object(Vec::new());
        };
        match &ty.kind {
            TypeKind::Struct(record) => self.record(record, depth),
            TypeKind::Error { fields, .. } => {
                Code::Object(self.chosen(fields.iter(), true, depth + 1))
            }
            TypeKind::Enum(values) => match values.first() {
                Some(value) => literal(&value.value),
                None => Code::text("undefined"),
            },
            TypeKind::Union(members) => match members.first() {
                Some(member) => self.value(&member.ty, name, field, depth + 1),
                None => Code::text("undefined"),
            },
            TypeKind::Callback(callback) => self.function(callback, name),
            TypeKind::Map(item) => self.map(item, field, depth),
            TypeKind::External => match ty.ts.name.as_deref() {
                Some("any" | "unknown" | "string") => self.text(name, field),
                Some("ArrayBuffer") => Code::text("new ArrayBuffer(8)"),
                Some("Page.TrivialInstance") => Code::text("this"),
                _ => Code::Variable(variable(of)),
            },
        }
    }

    fn record(&self, record: &Record, depth: usize) -> Code {
        let entries = self.chosen(record.fields.iter(), true, depth + 1);
        match &record.rest {
            Some(rest) if entries.is_empty() => self.map(&rest.ty, rest, depth),
            _ => Code::Object(entries),
        }
    }

    fn map(&self, item: &TypeExpr, field: &Field, depth: usize) -> Code {
        Code::Object(vec![("key".into(), self.value(item, "value", field, depth + 1))])
    }

    /// A function that a caller gives: it shows what it takes.
    fn function(&self, callback: &Callback, name: &str) -> Code {
        let params = callback.params.iter();
        let names: Vec<_> =
            params.map(|field| field.name.as_str()).take_while(|name| is_bindable(name)).collect();
        let taken = names.first().copied().unwrap_or_default();
        Code::text(match (&callback.returns, taken) {
            (Some(ty), _) => match callback.params.first() {
                Some(field) => {
                    format!("({taken}) => {}", shown(&self.value(ty, "value", field, 1)))
                }
                None => "() => true".into(),
            },
            (None, "") => logging(name),
            (None, taken) => format!("({taken}) => console.log({taken})"),
        })
    }

    fn text(&self, name: &str, field: &Field) -> Code {
        let file = file(name, field);
        let path = ["path", "filename", "file"].iter().any(|end| ends_with(name, end));
        if path && self.has_files() {
            return Code::text(format!("`${{{}.env.USER_DATA_PATH}}/{file}`", self.global));
        }
        let known = TEXTS.iter().find(|(end, _)| ends_with(name, end));
        Code::Text(quoted(&match known {
            Some((_, text)) => (*text).to_owned(),
            None if path => file.to_owned(),
            None if ends_with(name, "src") => format!("https://example.com/{file}"),
            None => word(name, field).map_or(name.replace('_', "-"), str::to_owned),
        }))
    }

    /// Whether the client tells of a folder for files.
    fn has_files(&self) -> bool {
        let properties = self.types.spec.families.iter().flat_map(|family| &family.properties);
        let mut env = properties.filter(|property| property.name == "env");
        env.any(|env| match &env.ty {
            TypeExpr::Named { name, .. } => match self.types.spec.ty(name).map(|ty| &ty.kind) {
                Some(TypeKind::Struct(record)) => {
                    record.fields.iter().any(|field| field.name == "USER_DATA_PATH")
                }
                _ => false,
            },
            _ => false,
        })
    }
}

/// The name of a file, by what is said of it.
fn file(name: &str, field: &Field) -> &'static str {
    let said = format!("{name} {}", field.doc.en.to_lowercase());
    let known = FILES.iter().find(|(words, _)| words.iter().any(|word| said.contains(word)));
    known.map_or("notes.txt", |(_, file)| file)
}

/// The first word in backticks of what is said of a choice: one of those that it may be.
fn word<'f>(name: &str, field: &'f Field) -> Option<&'f str> {
    let choice = CHOICES.iter().any(|end| ends_with(name, end));
    let word = field.doc.en.split('`').nth(1).filter(|_| choice && field.ty == TypeExpr::String)?;
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    (!word.is_empty() && word.chars().all(plain)).then_some(word)
}

/// A function that says that it was called.
pub fn logging(what: &str) -> String {
    format!("() => console.log({})", quoted(&what.replace('_', " ")))
}

/// What an arrow function gives: an object stands in parentheses.
fn shown(code: &Code) -> String {
    match code {
        Code::Object(_) => format!("({})", code.flat()),
        code => code.flat(),
    }
}

fn number(name: &str, field: &Field) -> Code {
    let known = NUMBERS.iter().find(|(end, _)| ends_with(name, end)).map(|(_, number)| *number);
    let number = known.or(field.min).unwrap_or(1.0);
    let number = number.max(field.min.unwrap_or(number)).min(field.max.unwrap_or(number));
    Code::Text(number.to_string())
}

fn literal(value: &Literal) -> Code {
    match value {
        Literal::Null => Code::text("null"),
        Literal::Bool(value) => Code::Text(value.to_string()),
        Literal::Int(value) => Code::Text(value.to_string()),
        Literal::Number(value) => Code::Text(value.to_string()),
        Literal::String(text) => Code::Text(quoted(text)),
        Literal::List(items) => Code::List(items.iter().map(literal).collect()),
        Literal::Map(entries) => {
            let entry = |(name, value): &(String, Literal)| (name.clone(), literal(value));
            Code::Object(entries.iter().map(entry).collect())
        }
    }
}

/// Whether a name in snake_case ends with a word, or is it.
fn ends_with(name: &str, end: &str) -> bool {
    name.strip_suffix(end).is_some_and(|before| before.is_empty() || before.ends_with('_'))
}

/// The name of one element of a list.
fn singular(name: &str) -> &str {
    let name = name.strip_suffix("_list").or(name.strip_suffix("_array")).unwrap_or(name);
    match name.strip_suffix('s') {
        Some(one) if !one.is_empty() && !one.ends_with('s') => one,
        _ => name,
    }
}

/// Whether a value of a type is short to write.
fn is_plain(ty: &TypeExpr) -> bool {
    match ty {
        TypeExpr::Named { kind, .. } => *kind == NamedKind::Enum,
        TypeExpr::Callback(_) | TypeExpr::Component | TypeExpr::Handle(_) => false,
        _ => true,
    }
}
