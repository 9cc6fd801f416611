//! The model: what a spec says, checked and resolved.
//!
//! Everything keeps the order of the YAML. Positions ([`At`]) compare equal, so
//! that two models are equal when they say the same.

use std::path::PathBuf;

use indexmap::IndexMap;

mod api;

pub use api::{
    About, Api, ApiResult, Arg, Deadline, ErrorReason, Kind, Limits, Listener, Off, OptionsArg,
    Over, Params, Promise, Queue, Returns, SyncReturns, SyncTwin, Topics,
};

pub use crate::types::{Callback, Literal, NamedKind, TypeExpr, TypedArray};

/// All families of one API set.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Spec {
    /// One per file, sorted by file name.
    pub families: Vec<Family>,
    /// The files read, in the same order.
    pub sources: Vec<PathBuf>,
}

impl Spec {
    /// The type of that name, in whatever family.
    pub fn ty(&self, name: &str) -> Option<&TypeDef> {
        let mut types = self.families.iter().flat_map(|f| &f.types);
        types.find(|t| t.name == name)
    }

    /// The object of that name, in whatever family.
    pub fn object(&self, name: &str) -> Option<&Object> {
        let mut objects = self.families.iter().flat_map(|f| &f.objects);
        objects.find(|o| o.name == name)
    }

    /// The API with that key: `getStorage`, `compassChange`.
    pub fn api(&self, name: &str) -> Option<&Api> {
        let mut apis = self.families.iter().flat_map(|f| &f.apis);
        apis.find(|a| a.name == name)
    }
}

/// One file of the spec.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Family {
    /// `storage`, `bluetooth-ble`: lower case, digits and dashes.
    pub name: String,
    /// What people call it.
    pub title: Text,
    /// What it is about.
    pub doc: Text,
    /// The functions, and the events.
    pub apis: Vec<Api>,
    /// Structs, enums, unions, ..., those written inline in a field included.
    pub types: Vec<TypeDef>,
    /// Things with methods.
    pub objects: Vec<Object>,
    /// Members of the client (`wx`) that are not functions.
    pub properties: Vec<Field>,
    /// What lies beside `wx` in the global scope.
    pub globals: Vec<Global>,
    /// Where its documentation pages are.
    pub links: Links,
    /// Scopes that this family declares beside the built-in ones.
    pub scopes: Vec<Scope>,
    /// The file, as it was given to the loader.
    pub source: PathBuf,
}

/// Addresses of documentation pages, in which `{name}` stands for a name.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Links {
    /// The page of a function of the client: `https://docs.test/wx.{name}.html`.
    pub api: Option<String>,
    /// The page of an object, and of its methods by `Object.method`.
    pub object: Option<String>,
}

/// A permission that a person grants.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Scope {
    /// `userLocation`, without the `scope.` before it.
    pub name: String,
    /// What it permits.
    pub doc: Text,
    /// Where it is written.
    pub at: At,
}

/// A member of the global scope. There are few, so their size does not matter.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Global {
    /// A function.
    Api(Api),
    /// A value.
    Value(Field),
}

/// Documentation in both languages; either may be empty.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Text {
    /// English.
    pub en: String,
    /// Chinese.
    pub zh: String,
}

/// A position in the file of the family, both counted from 1; 0 is unknown.
/// All positions are equal: where something stands is no part of what it says.
#[derive(Clone, Copy, Debug, Default)]
pub struct At {
    /// The line.
    pub line: u32,
    /// The column, in characters.
    pub col: u32,
}

impl PartialEq for At {
    fn eq(&self, _: &At) -> bool {
        true
    }
}

/// Named fields, and perhaps others.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Record {
    /// The fields, in the order written.
    pub fields: Vec<Field>,
    /// The field `"*"`: type and documentation of every other key.
    pub rest: Option<Box<Field>>,
}

/// A farewell.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Deprecated {
    /// The version that began it.
    pub since: Option<String>,
    /// What to use instead (`use`).
    pub instead: Option<String>,
}

/// A parameter, a field of a struct or a result, a property.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The name on the wire: `scope.userInfo`, `SDKVersion`, `*`.
    pub name: String,
    /// Its type.
    pub ty: TypeExpr,
    /// It may be missing.
    pub optional: bool,
    /// It may be null.
    pub nullable: bool,
    /// The decoder's value for a missing one.
    pub default: Option<Literal>,
    /// The last argument takes all that follow; the type is that of each.
    pub variadic: bool,
    /// A property that scripts cannot set.
    pub readonly: bool,
    /// The version that brought it.
    pub since: Option<String>,
    /// Not to be used any more.
    pub deprecated: Option<Deprecated>,
    /// What it means.
    pub doc: Text,
    /// `ms`, `px`, `KB`.
    pub unit: Option<String>,
    /// The least value.
    pub min: Option<f64>,
    /// The greatest value.
    pub max: Option<f64>,
    /// Its name in Rust, where the rule gives a poor one.
    pub rust: Option<String>,
    /// Names for the TypeScript declarations.
    pub ts: Ts,
    /// Where it is written.
    pub at: At,
}

impl Field {
    /// Neither `optional` nor with a `default`: the caller must give it.
    pub fn required(&self) -> bool {
        !self.optional && self.default.is_none() && !self.variadic
    }
}

/// A type of the spec.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeDef {
    /// Its name in the spec.
    pub name: String,
    /// What it is made of.
    pub kind: TypeKind,
    /// Written inline in a field and named `<Owner><Field>`; the TypeScript
    /// declarations print it in place.
    pub inline: bool,
    /// Where its values go.
    pub usage: Usage,
    /// The version that brought it.
    pub since: Option<String>,
    /// What it means.
    pub doc: Text,
    /// Its name in Rust, where the rule gives a poor one.
    pub rust: Option<String>,
    /// Names for the TypeScript declarations.
    pub ts: Ts,
    /// Where it is written.
    pub at: At,
}

/// Which way the values of a type go, through all types that contain it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Usage {
    /// From the script to the host: it is part of a parameter.
    pub read: bool,
    /// From the host to the script: it is part of a result, an event, an error,
    /// a property or a callback's arguments.
    pub written: bool,
}

/// What a type is made of.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeKind {
    /// Fields.
    Struct(Record),
    /// Either all texts or all whole numbers. One with `usage.written` gets a
    /// variant for values that the spec does not know.
    Enum(Vec<EnumValue>),
    /// One of several types.
    Union(Vec<Variant>),
    /// The argument of `fail`: fields beside `errMsg`, and the codes known.
    Error {
        /// The fields: `errCode`, `errno`, ...
        fields: Vec<Field>,
        /// The codes, each with its reason.
        codes: Vec<ErrorReason>,
    },
    /// A callback.
    Callback(Callback),
    /// A map of string keys.
    Map(TypeExpr),
    /// An engine value that only passes through.
    External,
}

impl TypeKind {
    /// The sort alone.
    pub fn named(&self) -> NamedKind {
        match self {
            TypeKind::Struct(_) => NamedKind::Struct,
            TypeKind::Enum(_) => NamedKind::Enum,
            TypeKind::Union(_) => NamedKind::Union,
            TypeKind::Error { .. } => NamedKind::Error,
            TypeKind::Callback(_) => NamedKind::Callback,
            TypeKind::Map(_) => NamedKind::Map,
            TypeKind::External => NamedKind::External,
        }
    }
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumValue {
    /// [`Literal::String`] or [`Literal::Int`].
    pub value: Literal,
    /// Its variant in Rust, where the rule gives a poor one.
    pub rust: Option<String>,
    /// What it means.
    pub doc: Text,
    /// The version that brought it.
    pub since: Option<String>,
    /// Where it is written.
    pub at: At,
}

/// A member of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// Its type.
    pub ty: TypeExpr,
    /// Its variant in Rust, where the rule gives a poor one.
    pub rust: Option<String>,
    /// What it means.
    pub doc: Text,
    /// Where it is written.
    pub at: At,
}

/// A thing with methods: RequestTask, FileSystemManager.
#[derive(Clone, Debug, PartialEq)]
pub struct Object {
    /// Its name.
    pub name: String,
    /// The version that brought it.
    pub since: Option<String>,
    /// Not to be used any more.
    pub deprecated: Option<Deprecated>,
    /// What it is.
    pub doc: Text,
    /// The address of its documentation page.
    pub link: Option<String>,
    /// What scripts read, and write unless readonly.
    pub properties: Vec<Field>,
    /// APIs of any kind; an event is an on/off pair of the object.
    pub methods: Vec<Api>,
    /// Scripts or the engine bring it (`host: script`): as a type it is the external of its
    /// name, which stands among the types of the family.
    pub script: bool,
    /// Its name in Rust, where the rule gives a poor one.
    pub rust: Option<String>,
    /// Names for the TypeScript declarations.
    pub ts: Ts,
    /// Where it is written.
    pub at: At,
}

/// What the TypeScript declarations cannot follow from their own rules. Every
/// entry is the text to print; nothing here is read at run time.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Ts {
    /// Put the object's name before the derived names (`ts: qualified`).
    pub qualified: bool,
    /// The type itself.
    pub name: Option<String>,
    /// The type of the options object.
    pub option: Option<String>,
    /// The type of the success callback.
    pub success: Option<String>,
    /// The type of the fail callback.
    pub fail: Option<String>,
    /// The type of the complete callback.
    pub complete: Option<String>,
    /// The type that success takes.
    pub result: Option<String>,
    /// The type that complete takes.
    pub complete_result: Option<String>,
    /// The type of the listener of the on function.
    pub listener: Option<String>,
    /// The type that this listener takes.
    pub listener_result: Option<String>,
    /// The type of the listener of the off function.
    pub off_listener: Option<String>,
    /// The type that this listener takes.
    pub off_result: Option<String>,
    /// The type of a callback parameter.
    pub callback: Option<String>,
    /// Type parameters with their bounds.
    pub generic: IndexMap<String, String>,
    /// Whole signatures instead of the derived one.
    pub signatures: Vec<String>,
    /// The return type.
    pub returns: Option<String>,
    /// Types of single parameters.
    pub params: IndexMap<String, String>,
    /// Names of the parameters that the spec does not name: of the `options` object, of the
    /// `topic` and the `listener` of an event.
    pub args: IndexMap<String, String>,
    /// The type of the topic that the off function takes.
    pub off_topic: Option<String>,
    /// Fields of a type that are called otherwise where it is copied under another name.
    pub renamed: IndexMap<String, String>,
    /// Fields of a type that are missing where it is copied under another name.
    pub without: Vec<String>,
    /// The name of an index signature's key.
    pub key: Option<String>,
    /// False: the type has no errMsg.
    pub err_msg: Option<bool>,
    /// Whether the declarations show the field as one that may be missing, where that is not
    /// what hosts do.
    pub optional: Option<bool>,
    /// False: the declarations do not say that the value may be null.
    pub nullable: Option<bool>,
    /// False: the official declarations do not have it.
    pub declared: Option<bool>,
}
