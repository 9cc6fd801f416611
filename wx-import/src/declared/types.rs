//! Types in the words of the spec.

use crate::declarations::Ty;

/// A declared type, as the spec writes it and in a form that both sides can be brought to.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// How the spec writes it.
    pub expr: Expr,
    /// The same for every way to write the same type: `'a' | 'b'`, `list<number>`.
    pub canonical: String,
}

/// How the spec writes a type.
#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    /// A type expression.
    Text(String),
    /// Some of these values: texts, or whole numbers as they stand.
    Enum(Vec<Value>),
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A text.
    Text(String),
    /// A whole number.
    Int(i64),
}

impl Type {
    /// A type whose canonical form is the expression itself.
    pub fn plain(text: impl Into<String>) -> Type {
        let text = text.into();
        Type { canonical: text.clone(), expr: Expr::Text(text) }
    }

    pub(super) fn new(text: impl Into<String>, canonical: impl Into<String>) -> Type {
        Type { expr: Expr::Text(text.into()), canonical: canonical.into() }
    }

    /// The same type, which the spec writes otherwise.
    pub fn written(&self, text: &str) -> Type {
        Type { expr: Expr::Text(text.to_owned()), canonical: self.canonical.clone() }
    }

    /// A type that takes what either takes.
    pub fn or(&self, other: &Type) -> Type {
        if self.canonical == other.canonical {
            return self.clone();
        }
        if let (Expr::Enum(a), Expr::Enum(b)) = (&self.expr, &other.expr) {
            let more = b.iter().filter(|value| !a.contains(value)).cloned();
            return values(a.iter().cloned().chain(more).collect());
        }
        if [&self.canonical, &other.canonical].into_iter().any(|ty| ty == "any") {
            return Type::plain("any");
        }
        let mut canonical = [self.canonical.as_str(), other.canonical.as_str()];
        canonical.sort_unstable();
        Type::new(format!("{} | {}", self.text(), other.text()), canonical.join(" | "))
    }

    /// The expression. Texts can be spelled out in one, numbers cannot.
    pub fn text(&self) -> String {
        match &self.expr {
            Expr::Text(text) => text.clone(),
            Expr::Enum(values) => {
                let texts = values.iter().map(|value| match value {
                    Value::Text(text) => Some(format!("'{text}'")),
                    Value::Int(_) => None,
                });
                let texts: Option<Vec<String>> = texts.collect();
                texts.map_or_else(|| "int".to_owned(), |texts| texts.join(" | "))
            }
        }
    }
}

/// A text or a whole number as a value.
pub(super) fn literal(ty: &Ty) -> Option<Value> {
    match ty {
        Ty::String(text) => Some(Value::Text(text.clone())),
        Ty::Number(n) if n.fract() == 0.0 => Some(Value::Int(*n as i64)),
        _ => None,
    }
}

/// One of these values.
pub(super) fn values(values: Vec<Value>) -> Type {
    let mut canonical: Vec<String> = values
        .iter()
        .map(|value| match value {
            Value::Text(text) => format!("'{text}'"),
            Value::Int(n) => n.to_string(),
        })
        .collect();
    canonical.sort();
    canonical.dedup();
    Type { expr: Expr::Enum(values), canonical: canonical.join(" | ") }
}
