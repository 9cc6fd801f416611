//! Descriptors of types: structs, fields, enums, objects, constants.

use super::ApiDesc;

/// A struct: the fields of options, of a result, or of a nested object.
#[derive(Debug)]
pub struct StructDesc {
    /// The name in the spec, empty for an anonymous one.
    pub name: &'static str,
    /// The declared fields, in spec order.
    pub fields: &'static [FieldDesc],
    /// The type of every other key, if others are allowed. Its cell, a map,
    /// comes after those of the fields.
    pub rest: Option<Type>,
}

impl StructDesc {
    /// A struct of these fields and no others.
    pub const fn new(name: &'static str, fields: &'static [FieldDesc]) -> Self {
        StructDesc { name, fields, rest: None }
    }
    /// Allows other keys, with values of this type.
    pub const fn rest(mut self, ty: Type) -> Self {
        self.rest = Some(ty);
        self
    }
}

/// One field of a struct, or one positional parameter.
#[derive(Debug)]
pub struct FieldDesc {
    /// The key on the wire.
    pub name: &'static str,
    /// Its type.
    pub ty: Type,
    /// Whether it may be missing.
    pub optional: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// The value that stands for a missing one.
    pub default: Option<Literal>,
    /// The least allowed number.
    pub min: Option<f64>,
    /// The greatest allowed number.
    pub max: Option<f64>,
    /// Whether it takes all further arguments as a list.
    pub variadic: bool,
}

impl FieldDesc {
    /// A required field.
    pub const fn new(name: &'static str, ty: Type) -> Self {
        FieldDesc {
            name,
            ty,
            optional: false,
            nullable: false,
            default: None,
            min: None,
            max: None,
            variadic: false,
        }
    }
    /// May be missing.
    pub const fn optional(mut self) -> Self {
        self.optional = true;
        self
    }
    /// May be null.
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }
    /// Takes this value when missing.
    pub const fn default(mut self, value: Literal) -> Self {
        self.default = Some(value);
        self
    }
    /// Must not be less.
    pub const fn min(mut self, min: f64) -> Self {
        self.min = Some(min);
        self
    }
    /// Must not be more.
    pub const fn max(mut self, max: f64) -> Self {
        self.max = Some(max);
        self
    }
    /// Takes all further arguments.
    pub const fn variadic(mut self) -> Self {
        self.variadic = true;
        self
    }
    /// Whether the field must be there.
    pub const fn required(&self) -> bool {
        !self.optional && self.default.is_none() && !self.variadic
    }
}

/// The type of a value on the wire.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// Any value: [`Value`](crate::Value).
    Any,
    /// `bool`
    Boolean,
    /// `String`, or `&str` in a sync host function
    String,
    /// `f64`
    Number,
    /// `i64` within ±(2^53 - 1)
    Int,
    /// `i32`
    Int32,
    /// `u32`
    Uint32,
    /// `Vec<u8>`; an `ArrayBuffer`
    Bytes,
    /// `Vec<u8>`; an `ArrayBuffer` or a typed array, whose bytes are copied
    Buffer,
    /// An open object: [`Object`](crate::Object)
    Object,
    /// `Vec<T>`
    List(&'static Type),
    /// `BTreeMap<String, T>`
    Map(&'static Type),
    /// A struct.
    Struct(&'static StructDesc),
    /// An enum of strings or numbers.
    Enum(&'static EnumDesc),
    /// One of several types, the first that fits.
    Union(&'static [Type]),
    /// A function: [`Callback`](crate::Callback)
    Callback(&'static CallbackDesc),
    /// A host object: a handle.
    Handle(&'static ObjectDesc),
    /// An engine value that only passes through: [`External`](crate::External)
    External,
}

/// An enum of strings or of whole numbers.
#[derive(Debug)]
pub struct EnumDesc {
    /// The name in the spec.
    pub name: &'static str,
    /// The allowed values; a variant is known by its index.
    pub values: &'static [EnumValue],
}

impl EnumDesc {
    /// The index of the variant that a text means. Where all values are capitals,
    /// as the methods of HTTP are, small letters mean the same: published packages
    /// write them so, and the platform takes them.
    pub(crate) fn position(&self, text: &str) -> Option<usize> {
        let texts = || {
            self.values.iter().map(|value| match value {
                EnumValue::Text(text) => *text,
                EnumValue::Int(_) => "",
            })
        };
        texts().position(|listed| listed == text).or_else(|| {
            let capitals =
                texts().all(|listed| listed.bytes().all(|byte| byte.is_ascii_uppercase()));
            let same = |listed: &str| listed.eq_ignore_ascii_case(text) && !listed.is_empty();
            if capitals { texts().position(same) } else { None }
        })
    }
}

/// One allowed value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnumValue {
    /// A string.
    Text(&'static str),
    /// A whole number.
    Int(i32),
}

/// The parameters of a callback.
#[derive(Debug)]
pub struct CallbackDesc {
    /// What it is called with, in order.
    pub args: &'static [Type],
    /// Whether the last of them, a list, is all further arguments.
    pub variadic: bool,
    /// Whether it is called at most once, and freed then.
    pub once: bool,
}

impl CallbackDesc {
    /// A callback with these arguments.
    pub const fn new(args: &'static [Type]) -> Self {
        CallbackDesc { args, variadic: false, once: false }
    }
    /// The last argument, a list, is all further ones.
    pub const fn variadic(mut self) -> Self {
        self.variadic = true;
        self
    }
    /// It is called at most once, and freed then.
    pub const fn once(mut self) -> Self {
        self.once = true;
        self
    }
}

/// An object type: methods, events and properties in one table.
#[derive(Debug)]
pub struct ObjectDesc {
    /// The name in the spec.
    pub name: &'static str,
    /// Methods, events, getters and setters; each is known by its index here.
    pub members: &'static [ApiDesc],
}

/// A constant of the spec.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Literal {
    /// `null`
    Null,
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A string.
    Text(&'static str),
    /// A list.
    List(&'static [Literal]),
    /// An object.
    Map(&'static [(&'static str, Literal)]),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_letters_mean_capitals_where_all_values_are_capitals() {
        let [get, post, low] = ["GET", "POST", "low"].map(EnumValue::Text);
        let desc = |values| EnumDesc { name: "E", values };
        let capitals = desc(Box::leak(Box::new([get, post])));
        assert_eq!(
            ["GET", "post", "Post", "put", ""].map(|text| capitals.position(text)),
            [Some(0), Some(1), Some(1), None, None]
        );
        let mixed = desc(Box::leak(Box::new([get, low])));
        assert_eq!(["get", "low", "LOW"].map(|text| mixed.position(text)), [None, Some(1), None]);
    }
}
