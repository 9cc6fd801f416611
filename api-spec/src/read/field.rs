//! Readers of fields, and the resolution of type expressions.

use super::Cx;
use super::names::Meaning;
use super::scalar::Style;
use crate::format;
use crate::grammar::{self, Syntax};
use crate::model::{At, EnumValue, Field, Record, Text, Ts, TypeDef, TypeKind, Usage, Variant};
use crate::names::camel;
use crate::report::did_you_mean;
use crate::tree::{Entry, Node, NodeKind, short};
use crate::types::{Callback, Literal, TypeExpr, TypedArray};

/// The types that need no declaration.
const BUILT_IN: &[(&str, TypeExpr)] = &[
    ("string", TypeExpr::String),
    ("boolean", TypeExpr::Boolean),
    ("number", TypeExpr::Number),
    ("int", TypeExpr::Int),
    ("int32", TypeExpr::Int32),
    ("uint32", TypeExpr::Uint32),
    ("any", TypeExpr::Any),
    ("object", TypeExpr::Object),
    ("bytes", TypeExpr::Bytes),
    ("component", TypeExpr::Component),
];

/// Names of other languages, with the name here.
const FOREIGN: &[(&str, &str)] = &[
    ("str", "string"),
    ("text", "string"),
    ("bool", "boolean"),
    ("float", "number"),
    ("double", "number"),
    ("f64", "number"),
    ("integer", "int"),
    ("long", "int"),
    ("i64", "int"),
    ("i32", "int32"),
    ("u32", "uint32"),
    ("unknown", "any"),
    ("Array", "list<T>"),
    ("Record", "map<T>"),
    ("IAnyObject", "object"),
    ("ArrayBuffer", "bytes"),
    ("Function", "callback"),
    ("function", "callback"),
    ("date", "any"),
    ("Date", "any"),
];

/// Where an inline type stands: how it will be called, and what documents it.
pub(super) struct Place<'p> {
    pub name: String,
    pub doc: &'p Text,
    pub at: At,
}

impl Cx<'_> {
    /// Fields of which one may be `"*"`.
    pub(super) fn record(&self, entries: &[Entry], owner: &str) -> Record {
        let (rest, named): (Vec<_>, Vec<_>) = entries.iter().partition(|e| e.key == "*");
        Record {
            fields: named.into_iter().map(|e| self.field(e, owner)).collect(),
            rest: rest.first().map(|e| Box::new(self.field(e, owner))),
        }
    }

    /// Fields, all of them named.
    pub(super) fn fields(&self, entries: &[Entry], owner: &str, what: &str) -> Vec<Field> {
        let record = self.record(entries, owner);
        if let Some(rest) = record.rest {
            let message = format!("{what} cannot have the field `*`");
            self.error(
                rest.at,
                message,
                "only a struct or a result can; take a `map<T>` or an `object`",
            );
        }
        record.fields
    }

    /// Properties of an object. A type written inline is called `<Object><Property>Value`, for
    /// the getter bears the name without `Value`.
    pub(super) fn properties(&self, entries: &[Entry], object: &str) -> Vec<Field> {
        let property = |entry: &Entry| {
            if entry.key == "*" {
                let hint = "list the properties, or let a method give a `map<T>`";
                self.error(entry.at, "an object cannot have the property `*`", hint);
            }
            self.field_with(entry, format!("{object}{}Value", camel(&entry.key)))
        };
        entries.iter().map(property).collect()
    }

    /// A field of something; a type written inline is called `<Owner><Field>`.
    pub(super) fn field(&self, entry: &Entry, owner: &str) -> Field {
        let part = if entry.key == "*" { "Rest" } else { entry.key.as_str() };
        self.field_with(entry, format!("{owner}{}", camel(part)))
    }

    /// A field in its short or long form, with the name of a type written inline. A mistake in
    /// its type leaves `any`, so that what refers to the field is not wrong as well.
    fn field_with(&self, entry: &Entry, name: String) -> Field {
        let mut field = Field {
            name: entry.key.clone(),
            ty: TypeExpr::Any,
            optional: false,
            nullable: false,
            default: None,
            variadic: false,
            readonly: false,
            since: None,
            deprecated: None,
            doc: Text::default(),
            unit: None,
            min: None,
            max: None,
            rust: None,
            ts: Ts::default(),
            at: entry.at,
        };
        match &entry.value.kind {
            NodeKind::Scalar(scalar) => {
                let place = Place { name, doc: &field.doc, at: entry.at };
                if scalar.literal() == Literal::Null {
                    let message = format!("the field `{}` has no type", short(&entry.key));
                    self.error(
                        entry.at,
                        message,
                        "write `name: string`, or `name: { type: string }`",
                    );
                } else if let Some((ty, optional)) =
                    self.expression(&scalar.text, entry.value.at, &place)
                {
                    (field.ty, field.optional) = (ty, optional);
                }
            }
            NodeKind::Seq(_) => {
                let hint = "for an enum write `{ enum: [a, b] }`, for a list `list<T>`";
                self.error(entry.value.at, "a field should be a type or a map, not a list", hint);
            }
            NodeKind::Map(_) => self.long_field(entry, name, &mut field),
        }
        field
    }

    fn long_field(&self, entry: &Entry, name: String, field: &mut Field) {
        let Some(map) = self.open(&entry.value, "a field", format::FIELD) else {
            return;
        };
        field.optional = self.flag(&map, "optional");
        field.nullable = self.flag(&map, "nullable");
        field.default = map.get("default").map(Node::literal);
        field.variadic = self.flag(&map, "variadic");
        field.readonly = self.flag(&map, "readonly");
        field.since = self.since(&map);
        field.deprecated = self.deprecated(&map);
        field.doc = self.doc(&map, "doc");
        field.unit = self.line(&map, "unit");
        field.min = self.number(&map, "min");
        field.max = self.number(&map, "max");
        field.rust = self.rust(&map, Style::Snake);
        field.ts = self.ts(&map);
        if field.default.is_some() {
            field.optional = false; // a default says it already, and says what stands in
        }
        let place = Place { name, doc: &field.doc, at: entry.at };
        let ty = match (map.get("type"), map.get("enum")) {
            (Some(ty), None) => self.ty(ty, &place),
            (None, Some(values)) => self.inline_enum(values, &place),
            (Some(_), Some(values)) => {
                self.none(values.at, "a field with both `type` and `enum`", "remove one of the two")
            }
            (None, None) => {
                let message = format!("the field `{}` has no type", short(&entry.key));
                self.none(entry.at, message, "add `type: string`, or another type")
            }
        };
        field.ty = ty.unwrap_or(TypeExpr::Any);
        if let Some(once) = map.entry("once") {
            let is_once = self.flag(&map, "once");
            match &mut field.ty {
                TypeExpr::Callback(callback) => callback.once = is_once,
                _ => self.error(once.at, "`once` is for callbacks only", "remove it"),
            }
        }
    }

    /// The type of a field's long form: an expression, or `{ enum: ... }`.
    fn ty(&self, node: &Node, place: &Place) -> Option<TypeExpr> {
        match &node.kind {
            NodeKind::Scalar(_) => self.plain_type(node, place),
            _ => {
                let map = self.open(node, "`type`", format::INLINE_ENUM)?;
                self.inline_enum(map.get("enum")?, place)
            }
        }
    }

    /// A type expression where a trailing `?` has no place.
    pub(super) fn plain_type(&self, node: &Node, place: &Place) -> Option<TypeExpr> {
        let text = self.text(node, "a type")?;
        let (ty, optional) = self.expression(text, node.at, place)?;
        if optional {
            let hint = "remove it and write `optional: true` beside the type";
            self.error(node.at, "a trailing `?` belongs to the short form of a field", hint);
        }
        Some(ty)
    }

    /// A type expression, and whether it ends in `?`.
    pub(super) fn expression(&self, text: &str, at: At, place: &Place) -> Option<(TypeExpr, bool)> {
        match grammar::parse(text) {
            Ok((syntax, optional)) => Some((self.resolve(&syntax, at, place)?, optional)),
            Err(wrong) => self.none(at, wrong.message, wrong.hint),
        }
    }

    fn resolve(&self, syntax: &Syntax, at: At, place: &Place) -> Option<TypeExpr> {
        match syntax {
            Syntax::Name(name) => self.resolve_name(name, at),
            Syntax::List(item) => Some(TypeExpr::List(Box::new(self.resolve(item, at, place)?))),
            Syntax::Map(item) => Some(TypeExpr::Map(Box::new(self.resolve(item, at, place)?))),
            Syntax::Literal(text) => self.literals(&[text], at, place),
            Syntax::Union(members) => self.resolve_union(members, at, place),
            Syntax::Callback { params, returns } => {
                let mut callback = Callback::default();
                for param in params {
                    let name = format!("{}{}", place.name, camel(&param.name));
                    let inner = Place { name, doc: place.doc, at };
                    let mut field = self.field(&bare(&param.name, "any", at), "");
                    field.ty = self.resolve(&param.ty, at, &inner)?;
                    (field.optional, field.variadic) = (param.optional, param.variadic);
                    callback.params.push(field);
                }
                if let Some(returns) = returns {
                    let name = format!("{}Returns", place.name);
                    let inner = Place { name, doc: place.doc, at };
                    callback.returns = Some(self.resolve(returns, at, &inner)?);
                }
                Some(TypeExpr::Callback(Box::new(callback)))
            }
        }
    }

    fn resolve_name(&self, name: &str, at: At) -> Option<TypeExpr> {
        if let Some((_, ty)) = BUILT_IN.iter().find(|(word, _)| *word == name) {
            return Some(ty.clone());
        }
        if let Some(array) = TypedArray::from_name(name) {
            return Some(TypeExpr::TypedArray(array));
        }
        match self.names.types.get(name) {
            Some(Meaning::Object) => return Some(TypeExpr::Handle(name.to_string())),
            Some(Meaning::Type(kind)) => {
                return Some(TypeExpr::Named { name: name.to_string(), kind: *kind });
            }
            None => {}
        }
        let hint = match FOREIGN.iter().find(|(foreign, _)| *foreign == name) {
            Some((_, here)) => format!("write `{here}`"),
            None => {
                let built_in = BUILT_IN.iter().map(|(word, _)| *word);
                let known = built_in.chain(self.names.ordered.iter().map(String::as_str));
                let otherwise = "declare it under `types:` or `objects:`";
                did_you_mean(self.log, name, known, otherwise)
            }
        };
        self.none(at, format!("there is no type `{}`", short(name)), hint)
    }

    /// A union becomes a type of the family; its texts become one enum.
    fn resolve_union(&self, members: &[Syntax], at: At, place: &Place) -> Option<TypeExpr> {
        let text = |member: &Syntax| match member {
            Syntax::Literal(text) => Some(text.clone()),
            _ => None,
        };
        let texts: Vec<_> = members.iter().filter_map(text).collect();
        let texts: Vec<_> = texts.iter().collect();
        if texts.len() == members.len() {
            return self.literals(&texts, at, place);
        }
        let mut types = Vec::new();
        for member in members.iter().filter(|m| text(m).is_none()) {
            types.push(self.resolve(member, at, place)?);
        }
        if !texts.is_empty() {
            let name = format!("{}Value", place.name);
            types.push(self.literals(&texts, at, &Place { name, ..*place })?);
        }
        let variant = |ty| Variant { ty, rust: None, doc: Text::default(), at };
        let variants = types.into_iter().map(variant).collect();
        Some(self.hoist(TypeKind::Union(variants), place))
    }

    fn literals(&self, texts: &[&String], at: At, place: &Place) -> Option<TypeExpr> {
        let mut values = Vec::new();
        for text in texts {
            let value = Literal::String(self.one_line(text, at, "a text in a type")?);
            values.push(EnumValue { value, rust: None, doc: Text::default(), since: None, at });
        }
        Some(self.hoist(TypeKind::Enum(values), place))
    }

    fn inline_enum(&self, node: &Node, place: &Place) -> Option<TypeExpr> {
        let values = self.enum_values(node)?;
        Some(self.hoist(TypeKind::Enum(values), place))
    }

    /// Makes an inline type a type of the family, once for equal contents.
    pub(super) fn hoist(&self, kind: TypeKind, place: &Place) -> TypeExpr {
        let named = TypeExpr::Named { name: place.name.clone(), kind: kind.named() };
        let mut inline = self.inline.borrow_mut();
        match inline.get(&place.name) {
            Some(same) if same.kind == kind => {}
            Some(_) => {
                let message =
                    format!("two different inline types would be called `{}`", place.name);
                let hint = "give one of them a name under `types:` and use that";
                self.error(place.at, message, hint);
            }
            None => {
                let ty = TypeDef {
                    name: place.name.clone(),
                    kind,
                    inline: true,
                    usage: Usage::default(),
                    since: None,
                    doc: place.doc.clone(),
                    rust: None,
                    ts: Ts::default(),
                    at: place.at,
                };
                inline.insert(place.name.clone(), ty);
            }
        }
        named
    }
}

/// An entry as if `name: ty` were written.
fn bare(name: &str, ty: &str, at: At) -> Entry {
    let scalar = crate::tree::Scalar { text: ty.into(), plain: true };
    Entry { key: name.into(), plain: true, at, value: Node { at, kind: NodeKind::Scalar(scalar) } }
}
