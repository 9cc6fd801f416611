//! Fields: of options, results, structs and objects.

use api_spec::model::{self, Literal, TypeExpr, TypeKind};

use super::about::changed;
use super::{Cx, Edit, Place, Sort};
use crate::declared::{self, Expr, Field, Type, Value};
use crate::entries::{self, Place as Side};
use crate::yaml::Node;

/// Whether a field is an argument by position: the spec's word for its type is in `ts.params`.
pub(super) type Spelled<'s> = Option<&'s indexmap::IndexMap<String, String>>;

impl<'a> Cx<'a> {
    /// Compares the fields in the map at a place.
    pub(super) fn fields(
        &mut self,
        place: &Place<'a>,
        ours: &[model::Field],
        declared: &[Field],
        side: Side,
        spelled: Spelled,
    ) {
        for field in declared {
            match ours.iter().find(|known| known.name == field.name) {
                Some(known) => {
                    let mut at = place.at(&[&field.name]);
                    at.line = field.line;
                    at.spec_line = known.at.line;
                    self.field(&at, known, field, side, spelled);
                }
                None => {
                    let mut at = place.clone();
                    at.line = field.line;
                    let what = format!("`{}` is declared", field.name);
                    self.add(&at, &field.name, entries::field(field, side), what);
                }
            }
        }
        for known in ours.iter().filter(|known| known.name != "*") {
            if declared.iter().all(|field| field.name != known.name) {
                let mut at = place.at(&[&known.name]);
                (at.line, at.spec_line) = (0, known.at.line);
                let what = format!("`{}` is not declared", known.name);
                self.differ(&at, Sort::OnlyHere, what, None);
            }
        }
    }

    fn field(
        &mut self,
        place: &Place<'a>,
        ours: &model::Field,
        declared: &Field,
        side: Side,
        spelled: Spelled,
    ) {
        let spelled = spelled.and_then(|names| names.get(&ours.name));
        if !self.same_type(ours, spelled, &declared.ty) {
            self.field_type(place, ours, declared);
        }
        self.anonymous(place, &ours.ty, &declared.ty);
        let optional = ours.optional || ours.default.is_some() || ours.variadic;
        let shown = ours.ts.optional.unwrap_or(optional);
        if declared.optional && !shown {
            self.set_field(place, "optional", Some(Node::bool(true)), "may be missing".to_owned());
        }
        // Where hosts are content with less, or cannot give all, `ts` says that it is meant.
        if !declared.optional && shown && !declared.variadic {
            let key = if ours.default.is_some() { "default" } else { "optional" };
            self.set_field(place, key, None, "is required".to_owned());
        }
        if let Some(since) = &declared.since
            && ours.since.as_ref() != Some(since)
        {
            let what = changed("since", ours.since.as_ref(), since);
            self.set_field(place, "since", Some(Node::text(since)), what);
        }
        if let Some(deprecated) = &declared.deprecated
            && ours.deprecated.is_none()
        {
            let node = entries::deprecated(deprecated);
            self.set_field(place, "deprecated", Some(node), "is deprecated".to_owned());
        }
        if side == Side::Params && declared.optional {
            self.default(place, ours, declared);
        }
        if declared.readonly && !ours.readonly {
            self.set_field(place, "readonly", Some(Node::bool(true)), "is readonly".to_owned());
        }
    }

    /// A default that is written and another that is declared: the declared one wins.
    fn default(&mut self, place: &Place<'a>, ours: &model::Field, declared: &Field) {
        // A default that only one of the two has may be so on purpose.
        let Some(text) = &declared.default else { return };
        let (Some(known), Some(node)) = (&ours.default, entries::default(text, &declared.ty))
        else {
            return;
        };
        let same = match (known, &node) {
            (Literal::Bool(known), Node::Plain(text)) => known.to_string() == *text,
            (Literal::Int(known), Node::Plain(text)) => text.parse() == Ok(*known as f64),
            (Literal::Number(known), Node::Plain(text)) => text.parse() == Ok(*known),
            (Literal::String(known), Node::Text(text)) => known == text,
            (Literal::List(known), Node::List(items)) => known.is_empty() == items.is_empty(),
            _ => false,
        };
        if !same {
            let what = format!("`default`: `{text}`");
            self.set_field(place, "default", Some(node), what);
        }
    }

    /// The declared type in the place of ours. More values of an enum are put beside those
    /// that are there.
    fn field_type(&mut self, place: &Place<'a>, ours: &model::Field, declared: &Field) {
        let from = self.canonical(&ours.ty);
        let what = format!("`type`: `{from}` -> `{}`", declared.ty.canonical);
        if let Some((of, at)) = self.enum_of(place, &ours.ty)
            && let Expr::Enum(values) = &declared.ty.expr
        {
            // Values that are gone keep what is told of them, and so does the enum as a whole.
            if of.iter().all(is_text) == values.iter().all(|v| matches!(v, Value::Text(_))) {
                for value in values.iter().filter(|value| !of.iter().any(|v| is(v, value))) {
                    self.enum_value(&at, value, place.line);
                }
                for gone in of.iter().filter(|v| !values.iter().any(|value| is(v, value))) {
                    let key = match gone {
                        Literal::String(text) => text.clone(),
                        Literal::Int(n) => n.to_string(),
                        _ => continue,
                    };
                    let at = Place { line: 0, ..at.at(&[&key]) };
                    let what = format!("the value `{key}` is not declared");
                    self.differ(&at, Sort::OnlyHere, what, None);
                }
                return;
            }
        }
        // What people made finer than the declarations stays; those keep their word for it.
        let finer = self.is_finer(&ours.ty, &declared.ty.canonical);
        if finer && !self.is_declared_apart(&ours.ty, &declared.ty) {
            let name = match declared.ty.canonical.as_str() {
                "object" => "IAnyObject",
                name => name,
            };
            let what = format!("is `{name}` in the declarations");
            self.put(&place.at(&["ts"]), "name", Node::text(name), what);
            return;
        }
        // The texts of the values would be lost with them: that is for people to decide.
        if self.has_texts(&ours.ty) {
            self.differ(place, Sort::Changed, what, None);
            return;
        }
        let (key, node) = match entries::field(declared, Side::Elsewhere) {
            Node::Map(entries) => {
                let of = |(key, _): &&(String, Node)| key == "type" || key == "enum";
                match entries.iter().find(of) {
                    Some((key, node)) => (key.clone(), node.clone()),
                    None => return,
                }
            }
            node => ("type".to_owned(), node),
        };
        let node = match node {
            Node::Text(text) => Node::text(text.trim_end_matches('?')),
            node => node,
        };
        // Bounds are of numbers.
        let number = declared.ty.canonical == "number" || key == "enum";
        for (word, bound) in [("min", ours.min), ("max", ours.max)] {
            if bound.is_some() && !number {
                self.set_field(place, word, None, what.clone());
            }
        }
        // `type` and `enum` exclude each other.
        let other = if key == "type" { "enum" } else { "type" };
        self.differ(&place.at(&[other]), Sort::Changed, what.clone(), Some(Edit::Remove));
        self.set_field(place, &key, Some(node), what);
    }

    /// Whether a struct has an interface of its name, and the declared type is an object
    /// without one.
    fn is_declared_apart(&self, ours: &TypeExpr, declared: &Type) -> bool {
        let (TypeExpr::Named { name, .. }, Expr::Text(object)) = (ours, &declared.expr) else {
            return false;
        };
        let Some((_, ty)) = self.types.get(name.as_str()) else { return false };
        let own = ty.ts.name.as_ref().unwrap_or(&ty.name);
        let types = &self.declared.types;
        let object = types.get(object).filter(|ty| ty.ts.as_deref() == Some("object"));
        object.is_some_and(|object| object.name != *own) && types.contains_key(own)
    }

    /// An object that is declared where it is used is a struct with a name here.
    fn anonymous(&mut self, place: &Place<'a>, ours: &TypeExpr, declared: &Type) {
        let (ours, name) = match (ours, &declared.expr) {
            (TypeExpr::Named { name, .. }, Expr::Text(text)) => (name, text.as_str()),
            (TypeExpr::List(of), Expr::Text(text)) => {
                match (of.as_ref(), text.strip_prefix("list<")) {
                    (TypeExpr::Named { name, .. }, Some(of)) => (name, of.trim_end_matches('>')),
                    _ => return,
                }
            }
            _ => return,
        };
        let all = self.declared;
        let Some(record) = all.types.get(name).filter(|ty| ty.ts.as_deref() == Some("object"))
        else {
            return;
        };
        let Some((family, ty)) = self.types.get(ours.as_str()).copied() else { return };
        let own = ty.ts.name.as_ref().unwrap_or(&ty.name);
        let (TypeKind::Struct(known), declared::TypeKind::Struct(fields)) =
            (&ty.kind, &record.kind)
        else {
            return;
        };
        // A struct of several objects is compared with the first.
        if all.types.contains_key(own) && own != name || !self.compared.insert(&ty.name) {
            return;
        }
        let at = Place::new(family, &["types", ours, "fields"], ty.at.line, place.line);
        self.fields(&at, &known.fields, fields, Side::Elsewhere, None);
    }

    /// Whether a type is a finer one than a coarse type of the declarations, which holds it.
    fn is_finer(&self, ours: &TypeExpr, coarse: &str) -> bool {
        let kind = match ours {
            TypeExpr::Named { name, .. } => self.types.get(name.as_str()).map(|(_, ty)| &ty.kind),
            TypeExpr::Map(_) | TypeExpr::Component => return ["any", "object"].contains(&coarse),
            _ => return false,
        };
        match (coarse, kind) {
            ("any", _) => true,
            ("string", Some(TypeKind::Enum(values))) => values.iter().all(|v| is_text(&v.value)),
            ("number", Some(TypeKind::Enum(values))) => values.iter().all(|v| !is_text(&v.value)),
            ("object", Some(TypeKind::Enum(_))) => false,
            ("string" | "number" | "object", Some(TypeKind::Union(members))) => {
                members.iter().all(|member| {
                    self.canonical(&member.ty) == coarse || self.is_finer(&member.ty, coarse)
                })
            }
            ("object", _) => true,
            _ => false,
        }
    }

    /// Whether a type is an enum that is written here, with words on its values.
    fn has_texts(&self, ty: &TypeExpr) -> bool {
        let name = match ty {
            TypeExpr::Named { name, .. } => name,
            TypeExpr::List(of) => return self.has_texts(of),
            _ => return false,
        };
        self.types.get(name.as_str()).is_some_and(|(_, ty)| match &ty.kind {
            TypeKind::Enum(values) => {
                ty.inline && values.iter().any(|value| value.doc != model::Text::default())
            }
            _ => false,
        })
    }

    /// The values of an enum, and where they are written.
    fn enum_of(&self, place: &Place<'a>, ty: &TypeExpr) -> Option<(Vec<Literal>, Place<'a>)> {
        let name = match ty {
            TypeExpr::Named { name, .. } => name,
            TypeExpr::List(of) => match of.as_ref() {
                TypeExpr::Named { name, .. } => name,
                _ => return None,
            },
            _ => return None,
        };
        let (family, ty) = self.types.get(name.as_str())?;
        let TypeKind::Enum(values) = &ty.kind else { return None };
        let at = match ty.inline {
            true => place.at(&["enum"]),
            false => Place::new(family, &["types", name, "enum"], ty.at.line, place.line),
        };
        Some((values.iter().map(|value| value.value.clone()).collect(), at))
    }

    fn enum_value(&mut self, place: &Place<'a>, value: &Value, line: u32) {
        let key = match value {
            Value::Text(text) => text.clone(),
            Value::Int(n) => n.to_string(),
        };
        let mut at = place.clone();
        at.line = line;
        let what = format!("the value `{key}` is declared");
        self.add(&at, &key, Node::Map(Vec::new()), what);
    }

    /// Sets or takes away a word of a field.
    fn set_field(&mut self, place: &Place<'a>, key: &str, node: Option<Node>, what: String) {
        match node {
            Some(node) => self.put(place, key, node, what),
            None => self.differ(&place.at(&[key]), Sort::Changed, what, Some(Edit::Remove)),
        }
    }
}

fn is_text(value: &Literal) -> bool {
    matches!(value, Literal::String(_))
}

fn is(ours: &Literal, declared: &Value) -> bool {
    match (ours, declared) {
        (Literal::String(a), Value::Text(b)) => a == b,
        (Literal::Int(a), Value::Int(b)) => a == b,
        _ => false,
    }
}
