//! What declarations say, in the words of the spec: APIs, objects and types with their facts.

use api_spec::model::Kind;
use indexmap::IndexMap;

use crate::declarations::{Code, Declarations, Deprecated, Line, Unread};

mod api;
mod circular;
mod definitions;
mod errors;
mod events;
mod families;
mod fields;
mod layout;
mod names;
mod sync;
mod types;
mod uses;
mod world;

pub use families::folder_of;
pub use families::{family_of, without_page};
pub use types::{Expr, Type, Value};

pub(crate) use world::{Scope, World, external_name};

/// All that the interface of the global object, and those that it leads to, declare.
#[derive(Debug, Default)]
pub struct Declared {
    /// Functions of the global object, by their key in the spec.
    pub apis: IndexMap<String, Api>,
    /// Its members that are no functions.
    pub properties: Vec<Field>,
    /// Interfaces with methods.
    pub objects: IndexMap<String, Object>,
    /// Structs, error types and externals.
    pub types: IndexMap<String, TypeDef>,
    /// What could not be said in the words of the spec.
    pub unmapped: Vec<Unread>,
    /// How many members of the interface there are, by name and by signature.
    pub counts: Counts,
}

/// What an interface file has, counted as it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Names of functions of the global object.
    pub functions: usize,
    /// Names of methods over all objects.
    pub methods: usize,
    /// Their signatures.
    pub signatures: usize,
    /// Interfaces with methods.
    pub objects: usize,
}

/// Where a function is documented, and since when it is there.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// The address of its page.
    pub link: Option<String>,
    /// The version that brought it.
    pub since: Option<String>,
    /// Not to be used any more.
    pub deprecated: Option<Deprecated>,
    /// Its line in the declarations.
    pub line: Line,
    /// Its name in the declarations: `Wx.getStorage`.
    pub id: String,
}

/// A function, or an on/off pair.
#[derive(Clone, Debug)]
pub struct Api {
    /// Its key in the spec: `getStorage`, `compassChange`.
    pub key: String,
    /// How it is called.
    pub kind: Kind,
    /// Its page and versions.
    pub entry: Entry,
    /// The fields of the options object, or the arguments.
    pub params: Vec<Field>,
    /// The struct that lists them, where several APIs share it.
    pub shared_params: Option<String>,
    /// The positional layouts, where they are not the kind's own.
    pub args: Option<Vec<Vec<String>>>,
    /// `required` or `optional`, where the rule says otherwise.
    pub options: Option<&'static str>,
    /// What success or the listener receives.
    pub result: Outcome,
    /// What the call gives back.
    pub returns: Option<Returns>,
    /// `true`, `false` or `only`.
    pub promise: &'static str,
    /// The Sync form.
    pub sync: Option<Sync>,
    /// What fail receives.
    pub error: Option<Failure>,
    /// What an event's listener takes, where it is not one object.
    pub listener: Option<Listener>,
    /// The off function: `None` if there is none.
    pub off: Option<Off>,
    /// The event names of an emitter; empty for any.
    pub topics: Option<Vec<String>>,
    /// Names of types that the rules of the declarations do not give.
    pub ts: IndexMap<&'static str, String>,
    /// Names of parameters that the rules do not give: of `options`, `topic` or `listener`.
    pub named: IndexMap<&'static str, String>,
}

/// What success or a listener receives.
#[derive(Clone, Debug, Default)]
pub enum Outcome {
    /// Nothing but `errMsg`.
    #[default]
    Empty,
    /// Fields of an interface that nothing else uses.
    Fields(Vec<Field>),
    /// A shared interface.
    Named(String),
    /// A value that is no object.
    Bare(Type),
}

/// What a call gives back.
#[derive(Clone, Debug)]
pub enum Returns {
    /// Its own object.
    SelfObject,
    /// A value, which may be null or undefined.
    Value {
        /// Its type.
        ty: Type,
        /// It may be null.
        nullable: bool,
        /// It may be undefined.
        optional: bool,
    },
}

/// The Sync form of an async API.
#[derive(Clone, Debug)]
pub struct Sync {
    /// Its page and versions.
    pub entry: Entry,
    /// Its arguments.
    pub args: Vec<String>,
    /// A field of the result, `result`, or nothing.
    pub returns: Option<SyncReturns>,
}

/// What a Sync form gives back.
#[derive(Clone, Debug)]
pub enum SyncReturns {
    /// A field of the result, or `result`.
    Part(String),
    /// A value that the async form does not have.
    Type(Type),
}

/// What fail receives.
#[derive(Clone, Debug)]
pub enum Failure {
    /// A type of several APIs.
    Named(String),
    /// A type of this API alone: its name and fields.
    Own(ErrorType),
}

/// An interface that fail receives.
#[derive(Clone, Debug)]
pub struct ErrorType {
    /// Its name.
    pub name: String,
    /// Its fields beside `errMsg`.
    pub fields: Vec<Field>,
    /// The codes of its table.
    pub codes: Vec<Code>,
    /// Whether it has an `errMsg`.
    pub err_msg: bool,
}

/// What an event's listener takes, where it is not one object.
#[derive(Clone, Debug)]
pub enum Listener {
    /// These arguments.
    Args(Vec<Field>),
    /// Anything.
    Any,
}

/// The off function of an event.
#[derive(Clone, Debug)]
pub struct Off {
    /// It takes no listener.
    pub all: bool,
    /// Its page and versions.
    pub entry: Entry,
}

/// A parameter, a field, a property.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// It may be missing.
    pub optional: bool,
    /// It may be null.
    pub nullable: bool,
    /// Scripts cannot set it.
    pub readonly: bool,
    /// It takes all arguments that follow.
    pub variadic: bool,
    /// What stands in for a missing one, as JavaScript.
    pub default: Option<String>,
    /// The version that brought it.
    pub since: Option<String>,
    /// Not to be used any more.
    pub deprecated: Option<Deprecated>,
    /// The name of the key, for the field `*`.
    pub key: Option<String>,
    /// Its line in the declarations.
    pub line: Line,
    /// Its name in the declarations: `GetStorageOption.key`.
    pub id: String,
}

/// An interface with methods.
#[derive(Clone, Debug)]
pub struct Object {
    /// Its name.
    pub name: String,
    /// Its page and versions.
    pub entry: Entry,
    /// Its values.
    pub properties: Vec<Field>,
    /// Its methods and events, by their key in the spec.
    pub methods: IndexMap<String, Api>,
}

/// An interface without methods, or a type from elsewhere.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Its name in the spec.
    pub name: String,
    /// Its name in the declarations, where it differs.
    pub ts: Option<String>,
    /// The version that brought it.
    pub since: Option<String>,
    /// What it is.
    pub kind: TypeKind,
    /// The declarations have no interface for it: it comes and goes with what uses it.
    pub dependent: bool,
    /// Its line in the declarations; 0 for a type from elsewhere.
    pub line: Line,
}

/// What a type is.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// Fields.
    Struct(Vec<Field>),
    /// Nothing but an index signature: the type of the values and the name of the key.
    Map(Type, String),
    /// What fail receives.
    Error(ErrorType),
    /// Values that need a name, because a field beside them would take the same.
    Enum(Vec<Value>),
    /// A type that the declarations only name.
    External,
}

/// Says in the words of the spec what the interface `root` and all that it leads to declare.
pub fn declared(declarations: &Declarations, root: &str) -> Declared {
    let mut world = World::new(declarations, root);
    let mut declared = Declared::default();
    if let Some(interface) = declarations.interfaces.get(root) {
        let (apis, properties) = api::members(&mut world, interface, None);
        declared.counts.functions = names::functions(interface).len();
        declared.apis = apis;
        declared.properties = properties;
    }
    for name in world.objects() {
        let interface = &declarations.interfaces[name];
        let (methods, properties) = api::members(&mut world, interface, Some(name));
        declared.counts.objects += 1;
        declared.counts.methods += names::functions(interface).len();
        declared.counts.signatures += names::signatures(interface);
        let entry = Entry {
            id: name.to_owned(),
            link: interface.facts.link.clone(),
            since: interface.facts.since.clone(),
            deprecated: interface.facts.deprecated.clone(),
            line: interface.line,
        };
        let object = Object { name: name.to_owned(), entry, properties, methods };
        declared.objects.insert(name.to_owned(), object);
    }
    declared.types = world.definitions();
    declared.unmapped = world.unmapped;
    declared
}
