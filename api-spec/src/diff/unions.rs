//! Unions. Their members are told apart by what they are in JavaScript, so two unions are
//! compared member by member of the same sort. A type alone is a union of one.

use super::types::Shape;
use super::{Code, Diff, Index, Matched, Site, Ways, matched};
use crate::model::{At, EnumValue, Literal, TypeKind, Variant};
use crate::types::TypeExpr;

/// What a value is in JavaScript. A text of an enum may stand beside any text.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Sort {
    Text,
    TextOfEnum,
    Boolean,
    Number,
    NumberOfEnum,
    Object,
    Bytes,
    TypedArray(&'static str),
    List,
    Handle,
    Function,
    Component,
    External,
    Any,
}

impl<'s> Index<'s> {
    fn sort(&self, ty: &'s TypeExpr) -> Sort {
        match ty {
            TypeExpr::String => Sort::Text,
            TypeExpr::Boolean => Sort::Boolean,
            TypeExpr::Number | TypeExpr::Int | TypeExpr::Int32 | TypeExpr::Uint32 => Sort::Number,
            TypeExpr::Any => Sort::Any,
            TypeExpr::Object | TypeExpr::Map(_) => Sort::Object,
            TypeExpr::Bytes => Sort::Bytes,
            TypeExpr::TypedArray(array) => Sort::TypedArray(array.name()),
            TypeExpr::List(_) => Sort::List,
            TypeExpr::Handle(_) => Sort::Handle,
            TypeExpr::Callback(_) => Sort::Function,
            TypeExpr::Component => Sort::Component,
            TypeExpr::Named { .. } => match self.shape(ty) {
                Shape::Enum([EnumValue { value: Literal::Int(_), .. }, ..]) => Sort::NumberOfEnum,
                Shape::Enum(_) => Sort::TextOfEnum,
                Shape::Callback(_) => Sort::Function,
                Shape::Whole => Sort::External,
                _ => Sort::Object,
            },
        }
    }

    /// The members of a union, those of unions inside among them; else the type itself.
    fn members(&self, ty: &'s TypeExpr) -> Vec<&'s TypeExpr> {
        let (mut members, mut left) = (Vec::new(), vec![ty]);
        let mut opened = Vec::new();
        while let Some(ty) = left.pop() {
            match self.variants_of(ty) {
                Some(variants) if !opened.contains(&ty) => {
                    opened.push(ty);
                    left.extend(variants.iter().rev().map(|v| &v.ty));
                }
                Some(_) => {}
                None => members.push(ty),
            }
        }
        members
    }

    fn variants_of(&self, ty: &TypeExpr) -> Option<&'s [Variant]> {
        match ty {
            TypeExpr::Named { name, .. } => match &self.ty(name)?.kind {
                TypeKind::Union(variants) => Some(variants),
                _ => None,
            },
            _ => None,
        }
    }
}

impl<'s> Diff<'s> {
    /// Two types of which at least one is a union.
    pub(super) fn unions(
        &mut self,
        site: &Site<'s>,
        at: At,
        old: &'s TypeExpr,
        new: &'s TypeExpr,
        ways: Ways,
    ) {
        let (was, is) = (self.old.members(old), self.new.members(new));
        let differ = format!("is `{}`, and was `{}`", self.new.show(new), self.old.show(old));
        self.members(site, at, &was, &is, ways, &differ);
        if let (Some(was), Some(is)) = (self.old.variants_of(old), self.new.variants_of(new)) {
            self.variant_names(site, was, is);
        }
    }

    /// The members of a named union.
    pub(super) fn variants(
        &mut self,
        site: &Site<'s>,
        at: At,
        old: &'s [Variant],
        new: &'s [Variant],
        ways: Ways,
    ) {
        let was: Vec<_> = old.iter().flat_map(|v| self.old.members(&v.ty)).collect();
        let is: Vec<_> = new.iter().flat_map(|v| self.new.members(&v.ty)).collect();
        self.members(site, at, &was, &is, ways, "none of its members is what one was");
        self.variant_names(site, old, new);
    }

    fn members(
        &mut self,
        site: &Site<'s>,
        at: At,
        old: &[&'s TypeExpr],
        new: &[&'s TypeExpr],
        ways: Ways,
        differ: &str,
    ) {
        let Matched { both, added, removed } = matched(
            old.iter().map(|ty| (self.old.sort(ty), *ty)),
            new.iter().map(|ty| (self.new.sort(ty), *ty)),
        );
        // A text may have become the text of an enum, a number that of an enum.
        let loose = |sort| match sort {
            Sort::TextOfEnum => Sort::Text,
            Sort::NumberOfEnum => Sort::Number,
            sort => sort,
        };
        let Matched { both: more, added, removed } = matched(
            removed.iter().map(|ty| (loose(self.old.sort(ty)), *ty)),
            added.iter().map(|ty| (loose(self.new.sort(ty)), *ty)),
        );
        if both.is_empty() && more.is_empty() {
            if ways.read {
                self.now(Code::ParamTypeChanged, site, at, differ);
            }
            if ways.written {
                self.now(Code::ResultTypeChanged, site, at, differ);
            }
            return;
        }
        for (old, new) in both.into_iter().chain(more) {
            self.ty(site, at, old, new, ways);
        }
        let shown = |index: &Index, types: &[&TypeExpr]| {
            types.iter().map(|ty| format!("`{}`", index.show(ty))).collect::<Vec<_>>().join(", ")
        };
        if !added.is_empty() {
            let message = format!("may be {}, and never was", shown(&self.new, &added));
            self.wider(site, at, ways, message);
        }
        if !removed.is_empty() {
            let message = format!("may no longer be {}", shown(&self.old, &removed));
            self.narrower(site, at, ways, message);
        }
    }

    /// Names that variants were given in Rust, and their texts.
    fn variant_names(&mut self, site: &Site<'s>, old: &'s [Variant], new: &'s [Variant]) {
        let sorted = |index: &Index<'s>, variants: &'s [Variant]| {
            variants.iter().map(|v| (index.sort(&v.ty), v)).collect::<Vec<_>>()
        };
        let pairs = matched(sorted(&self.old, old), sorted(&self.new, new)).both;
        for (old, new) in pairs {
            if old.rust != new.rust {
                let name = |v: &Variant| v.rust.clone().unwrap_or_else(|| "the type's name".into());
                let message = format!(
                    "its variant in Rust is named by `{}`, and was by `{}`",
                    name(new),
                    name(old)
                );
                self.now(Code::RustNameChanged, site, new.at, message);
            }
            self.doc(site, new.at, &old.doc, &new.doc);
        }
    }
}
