//! What a declaration file declares: interfaces, aliases, and the facts in their comments.

mod attach;
mod comment;
mod error;
mod guard;
mod inherit;
mod reader;
mod types;

use indexmap::IndexMap;

pub use error::{Problem, ReadError};
pub use reader::{read, read_file};

/// All that a file declares, in its order. Of what is declared twice, members are merged.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Declarations {
    /// By name.
    pub interfaces: IndexMap<String, Interface>,
    /// By name.
    pub aliases: IndexMap<String, Alias>,
    /// Declarations that are neither, or use what this reader does not know: what and where.
    pub unread: Vec<Unread>,
}

/// A line of the declaration file, counted from 1.
pub type Line = u32;

/// Something that could not be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Unread {
    /// What it is, for people.
    pub what: String,
    /// Where it begins.
    pub line: Line,
}

/// `interface Name<T> { ... }`
#[derive(Clone, Debug, PartialEq)]
pub struct Interface {
    /// Its name.
    pub name: String,
    /// Its type parameters.
    pub generics: Vec<Generic>,
    /// The interfaces it extends.
    pub extends: Vec<Ty>,
    /// Its members, in order, and those that it inherits; overloads are members of the same name.
    pub members: Vec<Member>,
    /// What its comment says.
    pub facts: Facts,
    /// Where it is.
    pub line: Line,
}

/// `type Name<T> = ty`
#[derive(Clone, Debug, PartialEq)]
pub struct Alias {
    /// Its name.
    pub name: String,
    /// Its type parameters.
    pub generics: Vec<Generic>,
    /// What it stands for.
    pub ty: Ty,
    /// What its comment says.
    pub facts: Facts,
    /// Where it is.
    pub line: Line,
}

/// `T extends Bound = Default`
#[derive(Clone, Debug, PartialEq)]
pub struct Generic {
    /// Its name.
    pub name: String,
    /// Its bound.
    pub bound: Option<Ty>,
    /// Its default.
    pub default: Option<Ty>,
}

/// A member of an interface.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Its name; `*` for an index signature.
    pub name: String,
    /// It may be missing (`?`).
    pub optional: bool,
    /// `readonly`
    pub readonly: bool,
    /// What it is.
    pub kind: MemberKind,
    /// What its comment says.
    pub facts: Facts,
    /// Where it is.
    pub line: Line,
}

/// What a member is.
#[derive(Clone, Debug, PartialEq)]
pub enum MemberKind {
    /// A value. A function-valued property is one too.
    Property(Ty),
    /// A method signature.
    Method(Function),
    /// `[key: K]: T`
    Index {
        /// The name of the key.
        key: String,
        /// The type of the values.
        ty: Ty,
    },
}

/// A signature.
#[derive(Clone, Debug, PartialEq)]
pub struct Function {
    /// Its type parameters.
    pub generics: Vec<Generic>,
    /// Its parameters.
    pub params: Vec<Param>,
    /// What it returns.
    pub returns: Ty,
}

/// A parameter of a signature.
#[derive(Clone, Debug, PartialEq)]
pub struct Param {
    /// Its name.
    pub name: String,
    /// Its type; of a rest parameter that of the array.
    pub ty: Ty,
    /// It may be left out (`?`).
    pub optional: bool,
    /// `...name`
    pub rest: bool,
    /// What its comment says.
    pub facts: Facts,
    /// Where it is.
    pub line: Line,
}

/// A type expression.
#[derive(Clone, Debug, PartialEq)]
pub enum Ty {
    /// `string`, `IAnyObject`, `Component.TrivialInstance`, `Promise<string>`.
    Name {
        /// With dots.
        name: String,
        /// Type arguments.
        args: Vec<Ty>,
    },
    /// `'user'`
    String(String),
    /// `-1`
    Number(f64),
    /// `true`
    Bool(bool),
    /// `A | B`, flat.
    Union(Vec<Ty>),
    /// `T[]`
    List(Box<Ty>),
    /// `(a: A) => B`
    Function(Box<Function>),
    /// `{ a: A }`
    Object(Vec<Member>),
    /// Anything else, as written.
    Other(String),
}

/// What a comment states in a fixed form. Descriptions are not among it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// The address of the official page.
    pub link: Option<String>,
    /// The version that brought it: `2.9.0`.
    pub since: Option<String>,
    /// `@deprecated`
    pub deprecated: Option<Deprecated>,
    /// The values of the table of an enum, texts without their quotes.
    pub values: Vec<String>,
    /// The literal that a missing one stands for, as JavaScript.
    pub default: Option<String>,
    /// The rows of the table of error codes.
    pub codes: Vec<Code>,
    /// It says that scripts only read it.
    pub readonly: bool,
}

/// `@deprecated`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deprecated {
    /// The version that began it.
    pub since: Option<String>,
    /// What to use instead: `getWindowInfo`, `Stats.isFile`, without `wx.`.
    pub instead: Vec<String>,
}

/// A row of a table of error codes.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    /// The number.
    pub code: i64,
    /// The text in `errMsg`, if it is short and ASCII; placeholders and what follows taken off.
    pub reason: Option<String>,
}
