//! Types of the spec as TypeScript prints them.

use api_spec::Spec;
use api_spec::model::{Callback, Field, Literal, Ts, TypeDef, TypeExpr, TypeKind};

use super::Form;

/// What types are looked up in, and whether enums and unions have names of their own.
#[derive(Clone, Copy)]
pub(super) struct Types<'a> {
    pub spec: &'a Spec,
    pub form: Form,
    /// With what the official declarations leave out.
    pub complete: bool,
}

impl Types<'_> {
    /// A type where it is used.
    pub fn text(&self, ty: &TypeExpr) -> String {
        match ty {
            TypeExpr::String => "string".into(),
            TypeExpr::Boolean => "boolean".into(),
            TypeExpr::Number | TypeExpr::Int | TypeExpr::Int32 | TypeExpr::Uint32 => {
                "number".into()
            }
            TypeExpr::Any => "any".into(),
            TypeExpr::Object => "IAnyObject".into(),
            TypeExpr::Bytes => "ArrayBuffer".into(),
            TypeExpr::TypedArray(array) => array.name().into(),
            TypeExpr::List(item) => {
                let item = self.text(item);
                match item.contains(['|', '(']) {
                    true => format!("Array<{item}>"),
                    false => format!("{item}[]"),
                }
            }
            TypeExpr::Map(item) => format!("Record<string, {}>", self.text(item)),
            TypeExpr::Handle(name) => match self.spec.object(name) {
                Some(object) => object.ts.name.clone().unwrap_or_else(|| name.clone()),
                None => name.clone(),
            },
            TypeExpr::Callback(callback) => self.function(callback),
            TypeExpr::Component => match self.form {
                Form::Part => "Component.TrivialInstance | Page.TrivialInstance".into(),
                _ => "IAnyObject".into(),
            },
            TypeExpr::Named { name, .. } => match self.spec.ty(name) {
                Some(ty) => self.named(ty),
                None => name.clone(),
            },
        }
    }

    fn named(&self, ty: &TypeDef) -> String {
        match (&ty.ts.name, self.is_spelled_out(ty)) {
            // a file that stands alone has no other to take it from
            (Some(name), _) if name.contains("import(") && self.form != Form::Part => "any".into(),
            (Some(name), _) => name.clone(),
            (None, true) => self.definition(ty),
            (None, false) => ty.name.clone(),
        }
    }

    /// Whether a type is printed in place, so that there is no declaration of its name.
    pub fn is_spelled_out(&self, ty: &TypeDef) -> bool {
        match ty.kind {
            TypeKind::Enum(_) | TypeKind::Union(_) => ty.inline || self.form == Form::Part,
            _ => false,
        }
    }

    /// What stands behind `type Name =`, of an enum, a union or a callback.
    pub fn definition(&self, ty: &TypeDef) -> String {
        match &ty.kind {
            TypeKind::Enum(values) => {
                join(values.iter().map(|value| literal(&value.value)).collect())
            }
            TypeKind::Union(members) => {
                join(members.iter().map(|member| self.text(&member.ty)).collect())
            }
            TypeKind::Callback(callback) => self.function(callback),
            TypeKind::Map(item) => format!("Record<string, {}>", self.text(item)),
            _ => "any".into(),
        }
    }

    /// A function that the caller gives; without parameters in the spec, any.
    pub fn function(&self, callback: &Callback) -> String {
        if callback.params.is_empty() && callback.returns.is_none() {
            return "(...args: any[]) => any".into();
        }
        let params: Vec<String> = callback.params.iter().map(|field| self.param(field)).collect();
        let returns = callback.returns.as_ref().map_or("void".into(), |ty| self.text(ty));
        format!("({}) => {returns}", params.join(", "))
    }

    /// A parameter of a function: `size?: number`, `...data: any[]`.
    pub fn param(&self, field: &Field) -> String {
        let name = identifier(&field.name);
        match field.variadic {
            true => {
                let list = || self.text(&TypeExpr::List(Box::new(field.ty.clone())));
                format!("...{name}: {}", field.ts.name.clone().unwrap_or_else(list))
            }
            false => {
                let mark = if field.required() { "" } else { "?" };
                format!("{name}{mark}: {}", self.of_field(field))
            }
        }
    }

    /// The type of a field, as `ts` says or by the rule.
    pub fn of_field(&self, field: &Field) -> String {
        let text = field.ts.name.clone().unwrap_or_else(|| self.text(&field.ty));
        or_null(text, field.nullable, false)
    }
}

impl Types<'_> {
    /// Whether these are of an API set of its own, which no official file has to agree with.
    pub fn is_own(&self) -> bool {
        self.form != Form::Part
    }

    /// Whether the declarations have it.
    pub fn has(&self, ts: &Ts) -> bool {
        self.complete || ts.declared != Some(false)
    }
}

/// Whether a field may be missing in the declarations.
pub(super) fn is_optional(field: &Field) -> bool {
    field.ts.optional.unwrap_or(!field.required())
}

/// A type that may also be null or undefined.
pub(super) fn or_null(text: String, null: bool, undefined: bool) -> String {
    let text = match (null || undefined) && text.contains("=>") {
        true => format!("({text})"),
        false => text,
    };
    let null = if null { " | null" } else { "" };
    let undefined = if undefined { " | undefined" } else { "" };
    format!("{text}{null}{undefined}")
}

/// The name of a type.
pub(super) fn name_of(name: &str, ts: &Ts) -> String {
    ts.name.clone().unwrap_or_else(|| name.to_owned())
}

fn join(mut members: Vec<String>) -> String {
    let mut seen = Vec::new();
    members.retain(|member| {
        let new = !seen.contains(member);
        seen.push(member.clone());
        new
    });
    let member = |text: String| match text.contains("=>") {
        true => format!("({text})"),
        false => text,
    };
    members.into_iter().map(member).collect::<Vec<_>>().join(" | ")
}

/// A literal type. Every control character is escaped, quotes too: no text leaves its literal.
pub(super) fn literal(value: &Literal) -> String {
    match value {
        Literal::Int(int) => int.to_string(),
        Literal::String(text) => quoted(text),
        _ => "never".into(),
    }
}

/// A text as a literal of TypeScript.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from("'");
    for c in text.chars() {
        match c {
            '\'' => out.push_str("\\'"),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => {
                out.push_str(&format!("\\u{{{:x}}}", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out + "'"
}

/// A key of an interface: quoted where it is no identifier.
pub(crate) fn key(name: &str) -> String {
    match is_name(name) {
        true => name.to_owned(),
        false => quoted(name),
    }
}

/// A name of a parameter: what is none becomes one.
pub(super) fn identifier(name: &str) -> String {
    const RESERVED: [&str; 41] = [
        "arguments",
        "await",
        "break",
        "case",
        "catch",
        "class",
        "const",
        "continue",
        "debugger",
        "default",
        "delete",
        "do",
        "else",
        "enum",
        "eval",
        "export",
        "extends",
        "false",
        "finally",
        "for",
        "function",
        "if",
        "import",
        "in",
        "instanceof",
        "let",
        "new",
        "null",
        "return",
        "static",
        "super",
        "switch",
        "this",
        "throw",
        "true",
        "try",
        "typeof",
        "var",
        "void",
        "while",
        "with",
    ];
    let safe: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '$' { c } else { '_' }).collect();
    match RESERVED.contains(&safe.as_str()) || safe.starts_with(|c: char| c.is_ascii_digit()) {
        true => format!("{safe}_"),
        false => safe,
    }
}

/// Whether a name can be declared: `ts` may also spell out a type, or name one of the language.
pub(super) fn is_own_name(name: &str) -> bool {
    is_name(name) && name.starts_with(|c: char| c.is_ascii_uppercase())
}

/// Whether a name can stand without quotes.
pub(super) fn is_name(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_' || c == '$')
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$')
}
