//! Type expressions: what a field, a result or an argument may hold.

use crate::model::Field;

/// A resolved type. Every name in it exists in the spec, and every inline enum
/// or union of the YAML has become a [`TypeDef`](crate::model::TypeDef) of its
/// own, so that a generator meets names only.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeExpr {
    /// `string`.
    String,
    /// `boolean`.
    Boolean,
    /// `number`: any f64, NaN included.
    Number,
    /// `int`: integral, at most 2^53 - 1 in size.
    Int,
    /// `int32`: integral and within an i32.
    Int32,
    /// `uint32`: integral and within a u32.
    Uint32,
    /// `any`: every value that can cross.
    Any,
    /// `object`: a record with keys unknown to the spec.
    Object,
    /// `bytes`: an ArrayBuffer.
    Bytes,
    /// A typed array, by its JavaScript name: `Float32Array`.
    TypedArray(TypedArray),
    /// `list<T>`.
    List(Box<TypeExpr>),
    /// `map<T>`: string keys, values of one type.
    Map(Box<TypeExpr>),
    /// A type of the spec's `types`.
    Named {
        /// Its name in the spec; look it up with [`Spec::ty`](crate::model::Spec::ty).
        name: String,
        /// What sort of type it is.
        kind: NamedKind,
    },
    /// A handle of one of the spec's `objects`, by its name there.
    Handle(String),
    /// A function given by the caller.
    Callback(Box<Callback>),
    /// A component or page instance, opaque.
    Component,
}

/// The sorts of named types, as in [`TypeKind`](crate::model::TypeKind).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NamedKind {
    /// A struct.
    Struct,
    /// An enum of strings or of numbers.
    Enum,
    /// A union.
    Union,
    /// The argument of `fail`.
    Error,
    /// A callback with a name.
    Callback,
    /// An engine value that only passes through.
    External,
    /// A map with a name.
    Map,
}

/// A function that the caller hands over.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Callback {
    /// Its arguments, in order.
    pub params: Vec<Field>,
    /// What it gives back, if anything.
    pub returns: Option<TypeExpr>,
    /// Freed after its first call.
    pub once: bool,
}

/// The typed arrays of JavaScript.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum TypedArray {
    Int8,
    Uint8,
    Uint8Clamped,
    Int16,
    Uint16,
    Int32,
    Uint32,
    Float32,
    Float64,
    BigInt64,
    BigUint64,
}

impl TypedArray {
    /// Every kind, in the order of its declaration.
    pub const ALL: [TypedArray; 11] = [
        Self::Int8,
        Self::Uint8,
        Self::Uint8Clamped,
        Self::Int16,
        Self::Uint16,
        Self::Int32,
        Self::Uint32,
        Self::Float32,
        Self::Float64,
        Self::BigInt64,
        Self::BigUint64,
    ];

    /// The constructor's name: `Uint8ClampedArray`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Int8 => "Int8Array",
            Self::Uint8 => "Uint8Array",
            Self::Uint8Clamped => "Uint8ClampedArray",
            Self::Int16 => "Int16Array",
            Self::Uint16 => "Uint16Array",
            Self::Int32 => "Int32Array",
            Self::Uint32 => "Uint32Array",
            Self::Float32 => "Float32Array",
            Self::Float64 => "Float64Array",
            Self::BigInt64 => "BigInt64Array",
            Self::BigUint64 => "BigUint64Array",
        }
    }

    /// The kind whose constructor has this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// A value written in the spec: a default, an enum value, a result of `on_fail`.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `null`.
    Null,
    /// `true`, `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any other number.
    Number(f64),
    /// A text.
    String(String),
    /// A list.
    List(Vec<Literal>),
    /// A map, in the order written.
    Map(Vec<(String, Literal)>),
}
