//! What may be wrong with arguments, and the limits of what one call may pass.

use std::{borrow::Cow, fmt, fmt::Write as _};

use super::{MAX_BYTES, MAX_DEPTH, MAX_NODES, Reader};
use crate::{
    Cell, Engine, View,
    desc::{EnumDesc, EnumValue, FieldDesc, Type},
};

/// Where a value is: printed only when it is bad.
#[derive(Clone, Copy)]
pub(super) enum Path<'p> {
    Argument,
    Key(&'p Path<'p>, &'p str),
    Index(&'p Path<'p>, u32),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Argument => f.write_str("parameter"),
            Path::Key(parent, key) => write!(f, "{parent}.{key}"),
            Path::Index(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}

/// Reading cannot go on: a limit is passed, or a getter threw.
pub(super) struct Stop(pub(super) String);

pub(super) type Read<T> = Result<T, Stop>;

impl<'a, E: Engine> Reader<'_, 'a, E> {
    pub(super) fn threw(&self, path: &Path<'_>, thrown: &E::Value) -> Stop {
        Stop(format!("{path} threw {};", self.engine.describe(thrown).message))
    }

    pub(super) fn say(&mut self, sentence: fmt::Arguments<'_>) {
        // a list of 100,000 bad elements must not make a message of megabytes
        if self.problems.len() < 4096 {
            // writing to a String cannot fail
            let _ = self.problems.write_fmt(sentence);
        }
    }

    pub(super) fn bad(&mut self, path: &Path<'_>, expected: impl fmt::Display, view: View) {
        self.say(format_args!("{path} should be {expected} instead of {};", view.brand()));
    }

    /// Counts one value.
    #[inline]
    pub(super) fn count(&mut self, path: &Path<'_>) -> Read<()> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(Stop(format!("{path} goes past {MAX_NODES} values;")));
        }
        Ok(())
    }

    /// Counts the bytes of a text, a key or a buffer.
    #[inline]
    pub(super) fn weigh(&mut self, path: &Path<'_>, bytes: usize) -> Read<()> {
        self.bytes += bytes;
        if self.bytes > MAX_BYTES {
            return Err(Stop(format!("{path} goes past {MAX_BYTES} bytes;")));
        }
        Ok(())
    }

    pub(super) fn deeper<T>(
        &mut self,
        path: &Path<'_>,
        read: impl FnOnce(&mut Self) -> Read<T>,
    ) -> Read<T> {
        if self.depth == MAX_DEPTH {
            return Err(Stop(format!("{} goes deeper than {MAX_DEPTH} levels;", shortened(path))));
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    /// A whole number that 32 bits do not hold.
    pub(super) fn say_range(&mut self, path: &Path<'_>, ty: Type, number: f64) {
        let (min, max) = match ty {
            Type::Uint32 => (0, u32::MAX),
            _ => (i32::MIN, i32::MAX as u32),
        };
        match number < 0.0 {
            true => self.say(format_args!("{path} should be at least {min};")),
            false => self.say(format_args!("{path} should be at most {max};")),
        }
    }

    pub(super) fn in_range(&mut self, path: &Path<'_>, field: &'static FieldDesc, cell: &Cell<'_>) {
        let number = match cell {
            Cell::Number(number) => *number,
            Cell::Int(number) => *number as f64,
            _ => return,
        };
        if field.min.is_some_and(|min| number < min) {
            let min = field.min.unwrap_or_default();
            self.say(format_args!("{path} should be at least {min};"));
        } else if field.max.is_some_and(|max| number > max) {
            let max = field.max.unwrap_or_default();
            self.say(format_args!("{path} should be at most {max};"));
        }
    }
}

pub(super) struct Allowed(pub(super) &'static EnumDesc);

impl fmt::Display for Allowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, value) in self.0.values.iter().enumerate() {
            if index > 0 {
                f.write_str(", ")?;
            }
            match value {
                EnumValue::Text(text) => f.write_str(text)?,
                EnumValue::Int(int) => write!(f, "{int}")?,
            }
        }
        Ok(())
    }
}

/// Past the depth limit the whole path would be as long as the nesting.
pub(super) fn shortened<'p>(path: &'p Path<'p>) -> &'p Path<'p> {
    let mut outer = path;
    let mut steps = Vec::new();
    while let Path::Key(parent, _) | Path::Index(parent, _) = outer {
        steps.push(outer);
        outer = parent;
    }
    steps.pop().unwrap_or(outer)
}

/// The name of a type in a parameter error.
pub(super) fn expected(ty: Type) -> Cow<'static, str> {
    let name = match ty {
        Type::Any => "any value",
        Type::Boolean => "Boolean",
        Type::String => "String",
        Type::Number => "Number",
        Type::Int | Type::Int32 | Type::Uint32 => "Integer",
        Type::Bytes => "ArrayBuffer",
        Type::Buffer => "ArrayBuffer | TypedArray",
        Type::List(_) => "Array",
        Type::Object | Type::Map(_) | Type::Struct(_) | Type::External => "Object",
        Type::Callback(_) => "Function",
        Type::Handle(desc) => desc.name,
        Type::Enum(desc) => match desc.values.first() {
            Some(EnumValue::Int(_)) => "Number",
            _ => "String",
        },
        Type::Union(types) => {
            let mut names: Vec<Cow<'static, str>> =
                types.iter().flat_map(|ty| member(*ty)).collect();
            names.dedup();
            return Cow::Owned(names.join(" | "));
        }
    };
    Cow::Borrowed(name)
}

/// The names of a type in a union: of an enum its values, as the caller may have
/// given a value of that very type.
fn member(ty: Type) -> Vec<Cow<'static, str>> {
    let Type::Enum(desc) = ty else {
        return vec![expected(ty)];
    };
    let shown = |value: &EnumValue| match value {
        EnumValue::Text(text) => Cow::Borrowed(*text),
        EnumValue::Int(int) => Cow::Owned(int.to_string()),
    };
    desc.values.iter().map(shown).collect()
}
