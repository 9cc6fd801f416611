//! Types: where they are used, and those with a name of their own.

use super::show::literal;
use super::{Code, Diff, Index, Matched, Pair, Site, TO_CALLER, Ways, matched};
use crate::model::{At, EnumValue, ErrorReason, Family, Field, Record, TypeDef, TypeKind, Usage};
use crate::names;
use crate::types::{Callback, Literal, TypeExpr};

/// What a type is made of, its name looked through.
pub(super) enum Shape<'s> {
    Struct(&'s Record),
    Error(&'s [Field], &'s [ErrorReason]),
    Enum(&'s [EnumValue]),
    Union,
    List(&'s TypeExpr),
    Map(&'s TypeExpr),
    Callback(&'s Callback),
    /// All others, which have no parts.
    Whole,
}

impl<'s> Index<'s> {
    /// The named type that an expression is.
    fn named(&self, ty: &TypeExpr) -> Option<(&'s TypeDef, &'s Family)> {
        match ty {
            TypeExpr::Named { name, .. } => self.types.get(name.as_str()).copied(),
            _ => None,
        }
    }

    pub(super) fn shape(&self, ty: &'s TypeExpr) -> Shape<'s> {
        match ty {
            TypeExpr::List(item) => Shape::List(item),
            TypeExpr::Map(item) => Shape::Map(item),
            TypeExpr::Callback(callback) => Shape::Callback(callback),
            TypeExpr::Named { .. } => self.named(ty).map_or(Shape::Whole, |(ty, _)| shape(ty)),
            _ => Shape::Whole,
        }
    }
}

fn shape(ty: &TypeDef) -> Shape<'_> {
    match &ty.kind {
        TypeKind::Struct(record) => Shape::Struct(record),
        TypeKind::Error { fields, codes } => Shape::Error(fields, codes),
        TypeKind::Enum(values) => Shape::Enum(values),
        TypeKind::Union(_) => Shape::Union,
        TypeKind::Map(item) => Shape::Map(item),
        TypeKind::Callback(callback) => Shape::Callback(callback),
        TypeKind::External => Shape::Whole,
    }
}

/// Whether all values are numbers.
fn counts(values: &[EnumValue]) -> bool {
    values.iter().all(|v| matches!(v.value, Literal::Int(_)))
}

impl<'s> Diff<'s> {
    /// The type of something at its place. A type that has the same name in both specs is
    /// not looked into: it is compared by itself.
    pub(super) fn ty(
        &mut self,
        site: &Site<'s>,
        at: At,
        old: &'s TypeExpr,
        new: &'s TypeExpr,
        ways: Ways,
    ) {
        let (Some((was, was_in)), Some((is, is_in))) = (self.old.named(old), self.new.named(new))
        else {
            return self.shapes(site, at, old, new, ways);
        };
        let apart = was.name == is.name && !was.inline && !is.inline;
        if apart || !self.seen.insert((&was.name, &is.name, ways, self.trial)) {
            return;
        }
        if !(was.inline && is.inline) {
            self.type_name(site, at, was, is);
        }
        let site = Site { old: was_in, new: is_in, ..site.clone() };
        self.later.push_back(Pair { site, at, old, new, ways });
        if !self.looking {
            self.looking = true;
            while let Some(pair) = self.later.pop_front() {
                self.shapes(&pair.site, pair.at, pair.old, pair.new, pair.ways);
            }
            self.looking = false;
        }
    }

    fn shapes(
        &mut self,
        site: &Site<'s>,
        at: At,
        old: &'s TypeExpr,
        new: &'s TypeExpr,
        ways: Ways,
    ) {
        match (self.old.shape(old), self.new.shape(new)) {
            (Shape::Struct(old), Shape::Struct(new)) => self.record(site, old, new, ways),
            (Shape::Error(old, was), Shape::Error(new, is)) => {
                self.error_fields(site, (old, was), (new, is));
            }
            (Shape::Enum(old), Shape::Enum(new)) if counts(old) == counts(new) => {
                self.values(site, old, new, ways);
            }
            (Shape::List(old), Shape::List(new)) => self.ty(&site.items("[]"), at, old, new, ways),
            (Shape::Map(old), Shape::Map(new)) => self.ty(&site.items("{}"), at, old, new, ways),
            (Shape::Callback(old), Shape::Callback(new)) => {
                self.callback(&Site { schema: None, ..site.clone() }, at, old, new, ways);
            }
            _ if *old == TypeExpr::Any || *new == TypeExpr::Any => {
                self.whole(site, at, old, new, ways);
            }
            (Shape::Union, _) | (_, Shape::Union) => self.unions(site, at, old, new, ways),
            _ => self.whole(site, at, old, new, ways),
        }
    }

    /// Types without parts, or of different sorts.
    fn whole(&mut self, site: &Site<'s>, at: At, old: &'s TypeExpr, new: &'s TypeExpr, ways: Ways) {
        if old == new {
            return;
        }
        let message = format!("is `{}`, and was `{}`", self.new.show(new), self.old.show(old));
        let wider = holds((&self.new, new), (&self.old, old));
        let narrower = holds((&self.old, old), (&self.new, new));
        match (wider, narrower) {
            // External values and the like: what scripts pass is the same.
            (true, true) => {}
            (true, false) => self.wider(site, at, ways, message),
            (false, true) => self.narrower(site, at, ways, message),
            (false, false) => {
                if ways.read {
                    self.now(Code::ParamTypeChanged, site, at, message.clone());
                }
                if ways.written {
                    self.now(Code::ResultTypeChanged, site, at, message);
                }
            }
        }
    }

    /// More values than before.
    pub(super) fn wider(
        &mut self,
        site: &Site<'s>,
        at: At,
        ways: Ways,
        message: impl Into<String>,
    ) {
        let message = message.into();
        if ways.read {
            self.now(Code::ParamWidened, site, at, message.clone());
        }
        if ways.written {
            self.now(Code::ResultWidened, site, at, message);
        }
    }

    /// Fewer values than before.
    pub(super) fn narrower(
        &mut self,
        site: &Site<'s>,
        at: At,
        ways: Ways,
        message: impl Into<String>,
    ) {
        let message = message.into();
        if ways.read {
            self.now(Code::ParamNarrowed, site, at, message.clone());
        }
        if ways.written {
            self.now(Code::ResultNarrowed, site, at, message);
        }
    }

    /// The values of an enum.
    fn values(&mut self, site: &Site<'s>, old: &'s [EnumValue], new: &'s [EnumValue], ways: Ways) {
        fn keyed(value: &EnumValue) -> (String, &EnumValue) {
            (literal(&value.value), value)
        }
        let Matched { both, added, removed } =
            matched(old.iter().map(keyed), new.iter().map(keyed));
        let part = |value: &EnumValue| {
            let text = match &value.value {
                Literal::String(text) => text.clone(),
                other => literal(other),
            };
            // An allowed value may hold dots itself.
            let schema = site.schema.as_ref().map(|owner| format!("{owner}.{text}"));
            Site { schema, ..site.part(&text) }
        };
        for (old, new) in both {
            let site = part(new);
            self.rust_name(&site, new.at, &names::enum_variant(old), &names::enum_variant(new));
            self.since(&site, new.at, old.since.as_ref(), new.since.as_ref());
            self.doc(&site, new.at, &old.doc, &new.doc);
        }
        for value in added {
            let shown = literal(&value.value);
            if ways.read {
                let message = format!("callers may give {shown}, which is new");
                self.now(Code::ParamValueAdded, &part(value), value.at, message);
            }
            if ways.written {
                let message = format!("hosts may give {shown}, which is new");
                self.now(Code::ResultValueAdded, &part(value), value.at, message);
            }
        }
        for value in removed {
            let shown = literal(&value.value);
            if ways.read {
                let message = format!("callers may no longer give {shown}");
                self.gone(Code::ParamValueRemoved, &part(value), value.at, message);
            }
            if ways.written {
                let message = format!("hosts may no longer give {shown}");
                self.gone(Code::ResultValueRemoved, &part(value), value.at, message);
            }
        }
    }

    /// The name of a type in Rust, or in the declarations if it is no type in Rust.
    pub(super) fn type_name(&mut self, site: &Site<'s>, at: At, old: &TypeDef, new: &TypeDef) {
        let in_rust = |ty: &TypeDef| match &ty.kind {
            TypeKind::Callback(_) | TypeKind::External => false,
            TypeKind::Error { codes, .. } => !codes.is_empty(),
            _ => true,
        };
        if in_rust(old) && in_rust(new) {
            self.rust_name(site, at, &names::type_name(old), &names::type_name(new));
        } else if old.name != new.name {
            let message = format!("is the type `{}`, and was `{}`", new.name, old.name);
            self.now(Code::TsChanged, site, at, message);
        } else {
            // Nothing in Rust bears it.
            self.text(site, at, "name in Rust", old.rust.as_ref(), new.rust.as_ref());
        }
    }

    /// A type that has the same name in both specs.
    pub(super) fn named_type(&mut self, site: &Site<'s>, old: &'s TypeDef, new: &'s TypeDef) {
        let ways = Usage {
            read: old.usage.read && new.usage.read,
            written: old.usage.written && new.usage.written,
        };
        if ways == Usage::default() {
            self.unused(site, old, new);
        } else {
            self.definition(site, old, new, ways);
        }
        self.type_name(site, new.at, old, new);
        self.ts(site, new.at, &old.ts, &new.ts);
        self.since(site, new.at, old.since.as_ref(), new.since.as_ref());
        self.doc(site, new.at, &old.doc, &new.doc);
    }

    /// Nobody sends or receives it in both specs, so nobody breaks.
    fn unused(&mut self, site: &Site<'s>, old: &'s TypeDef, new: &'s TypeDef) {
        let before = self.findings.len();
        let outer = std::mem::replace(&mut self.trial, true);
        self.definition(site, old, new, TO_CALLER);
        self.trial = outer;
        let changed = self.findings.len() - before;
        self.findings.truncate(before);
        if changed > 0 {
            let message = "changed, and no API uses it in the same direction before and after";
            self.now(Code::UnusedTypeChanged, site, new.at, message);
        }
    }

    fn definition(&mut self, site: &Site<'s>, old: &'s TypeDef, new: &'s TypeDef, ways: Ways) {
        let at = new.at;
        match (&old.kind, &new.kind) {
            (TypeKind::Struct(old), TypeKind::Struct(new)) => self.record(site, old, new, ways),
            (
                TypeKind::Error { fields: old, codes: was },
                TypeKind::Error { fields: new, codes: is },
            ) => self.error_fields(site, (old, was), (new, is)),
            (TypeKind::Enum(old), TypeKind::Enum(new)) if counts(old) == counts(new) => {
                self.values(site, old, new, ways);
            }
            (TypeKind::Union(old), TypeKind::Union(new)) => {
                self.variants(site, at, old, new, ways);
            }
            (TypeKind::Map(old), TypeKind::Map(new)) => {
                self.ty(&site.items("{}"), at, old, new, ways);
            }
            (TypeKind::Callback(old), TypeKind::Callback(new)) => {
                self.callback(site, at, old, new, ways);
            }
            (TypeKind::External, TypeKind::External) => {}
            (old, new) => {
                let message = format!("is {}, and was {}", sort(new), sort(old));
                if ways.read {
                    self.now(Code::ParamTypeChanged, site, at, message.clone());
                }
                if ways.written {
                    self.now(Code::ResultTypeChanged, site, at, message);
                }
            }
        }
    }
}

/// The sort of a type, in words.
fn sort(kind: &TypeKind) -> &'static str {
    match kind {
        TypeKind::Struct(_) => "a struct",
        TypeKind::Enum(values) if counts(values) => "an enum of numbers",
        TypeKind::Enum(_) => "an enum of texts",
        TypeKind::Union(_) => "a union",
        TypeKind::Error { .. } => "an error",
        TypeKind::Callback(_) => "a callback",
        TypeKind::Map(_) => "a map",
        TypeKind::External => "an external value",
    }
}

/// Whether every value of the second type is one of the first.
fn holds((outer, a): (&Index, &TypeExpr), (inner, b): (&Index, &TypeExpr)) -> bool {
    let external = |index: &Index, ty: &TypeExpr| {
        index.named(ty).is_some_and(|(ty, _)| ty.kind == TypeKind::External)
    };
    let numbers = |least: i64, most: i64| match inner.named(b).map(|(ty, _)| &ty.kind) {
        Some(TypeKind::Enum(values)) => {
            values.iter().all(|v| matches!(v.value, Literal::Int(n) if n >= least && n <= most))
        }
        _ => false,
    };
    let whole = || numbers(i64::MIN, i64::MAX);
    match (a, b) {
        (TypeExpr::Any, _) => true,
        (TypeExpr::Number, TypeExpr::Int | TypeExpr::Int32 | TypeExpr::Uint32)
        | (TypeExpr::Int, TypeExpr::Int32 | TypeExpr::Uint32) => true,
        (TypeExpr::Number | TypeExpr::Int, TypeExpr::Named { .. }) => whole(),
        (TypeExpr::Int32, TypeExpr::Named { .. }) => numbers(i32::MIN.into(), i32::MAX.into()),
        (TypeExpr::Uint32, TypeExpr::Named { .. }) => numbers(0, u32::MAX.into()),
        (TypeExpr::String, TypeExpr::Named { .. }) => {
            matches!(inner.named(b).map(|(t, _)| &t.kind), Some(TypeKind::Enum(v)) if !counts(v))
        }
        (TypeExpr::Object, TypeExpr::Map(_)) => true,
        (TypeExpr::Object, TypeExpr::Named { .. }) => {
            let kind = inner.named(b).map(|(ty, _)| &ty.kind);
            matches!(kind, Some(TypeKind::Struct(_) | TypeKind::Map(_) | TypeKind::Error { .. }))
        }
        (TypeExpr::Named { .. }, TypeExpr::Named { .. }) => {
            external(outer, a) && external(inner, b)
        }
        _ => false,
    }
}
