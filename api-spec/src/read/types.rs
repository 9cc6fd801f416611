//! Readers of what stands under `types:`.

use super::field::Place;
use super::names::KINDS;
use super::scalar::Style;
use super::{Cx, Entries};
use crate::format;
use crate::model::{EnumValue, ErrorReason, Text, TypeDef, TypeKind, Usage, Variant};
use crate::names::camel;
use crate::tree::{Entry, Node, NodeKind, short};
use crate::types::{Callback, Literal, TypeExpr};

impl Cx<'_> {
    /// One entry of `types:`.
    pub(super) fn type_def(&self, entry: &Entry) -> Option<TypeDef> {
        let map = self.open(&entry.value, "a type", format::TYPE)?;
        let rust = self.rust(&map, Style::Camel);
        let owner = rust.clone().unwrap_or_else(|| camel(&entry.key));
        let doc = self.doc(&map, "doc");
        let place = Place { name: owner.clone(), doc: &doc, at: entry.at };
        let kind = self.type_kind(&map, entry, &owner, &place)?;
        Some(TypeDef {
            name: entry.key.clone(),
            kind,
            inline: false,
            usage: Usage::default(),
            since: self.since(&map),
            rust,
            ts: self.ts(&map),
            at: entry.at,
            doc,
        })
    }

    fn type_kind(
        &self,
        map: &Entries,
        entry: &Entry,
        owner: &str,
        place: &Place,
    ) -> Option<TypeKind> {
        let words = || std::iter::once("fields").chain(KINDS.iter().map(|(word, _)| *word));
        let present: Vec<_> = words().filter(|word| map.get(word).is_some()).collect();
        if let Some(codes) = map.entry("codes").filter(|_| map.get("error").is_none()) {
            self.error(codes.at, "`codes` without `error`", "add `error: { errCode: int }`");
        }
        let word = match present[..] {
            [word] => word,
            [] => {
                let message = format!("the type `{}` does not say what it is", short(&entry.key));
                let all: Vec<_> = words().collect();
                return self.none(entry.at, message, format!("add one of {}", all.join(", ")));
            }
            [first, second, ..] => {
                let message = format!("a type with both `{first}` and `{second}`");
                return self.none(entry.at, message, "split it into two types");
            }
        };
        let node = map.get(word)?;
        match word {
            "fields" => Some(TypeKind::Struct(self.record(self.map(node, "`fields`")?, owner))),
            "enum" => Some(TypeKind::Enum(self.enum_values(node)?)),
            "union" => self.union(node, place),
            "error" => Some(TypeKind::Error {
                fields: self.fields(self.map(node, "`error`")?, owner, "an error"),
                codes: self.codes(map),
            }),
            "callback" => self.callback(node, owner, place).map(TypeKind::Callback),
            "map" => self.plain_type(node, &item(place)).map(TypeKind::Map),
            _ => match self.boolean(node, "`external`")? {
                true => Some(TypeKind::External),
                false => self.none(
                    node.at,
                    "`external` cannot be false",
                    "remove it and write `fields:`",
                ),
            },
        }
    }

    /// The values of an enum: a list, or a map to what is known of each.
    pub(super) fn enum_values(&self, node: &Node) -> Option<Vec<EnumValue>> {
        let mut values: Vec<EnumValue> = Vec::new();
        match &node.kind {
            NodeKind::Seq(items) => {
                for item in items {
                    values.extend(self.enum_value(item.literal(), item));
                }
            }
            NodeKind::Map(entries) => {
                for entry in entries {
                    let scalar =
                        crate::tree::Scalar { text: entry.key.clone(), plain: entry.plain };
                    let key = Node { at: entry.at, kind: NodeKind::Scalar(scalar) };
                    let Some(mut value) = self.enum_value(key.literal(), &key) else {
                        continue;
                    };
                    if entry.value.literal() != Literal::Null {
                        self.describe_value(&entry.value, &mut value);
                    }
                    values.push(value);
                }
            }
            NodeKind::Scalar(_) => {
                let message = format!("`enum` should be a list or a map, not {}", node.what());
                return self.none(
                    node.at,
                    message,
                    "write `enum: [a, b]`, or `enum: { a: { doc: ... } }`",
                );
            }
        }
        self.check_values(node, &values);
        Some(values)
    }

    fn enum_value(&self, value: Literal, node: &Node) -> Option<EnumValue> {
        let value = match value {
            Literal::Int(n) => Literal::Int(n),
            Literal::String(text) => {
                Literal::String(self.one_line(&text, node.at, "a value of an enum")?)
            }
            _ => {
                let message =
                    format!("a value of an enum is a text or a whole number, not {}", node.what());
                return self.none(node.at, message, "quote it to make it a text");
            }
        };
        Some(EnumValue { value, rust: None, doc: Text::default(), since: None, at: node.at })
    }

    fn describe_value(&self, node: &Node, value: &mut EnumValue) {
        if let Some(map) = self.open(node, "a value of an enum", format::ENUM_VALUE) {
            value.rust = self.rust(&map, Style::Camel);
            value.doc = self.doc(&map, "doc");
            value.since = self.since(&map);
        }
    }

    /// At least one value, all of a sort, none twice.
    fn check_values(&self, node: &Node, values: &[EnumValue]) {
        let Some(first) = values.first() else {
            if node.entries().is_none_or(<[_]>::is_empty) {
                self.error(node.at, "an enum without values", "list at least one");
            }
            return;
        };
        let sort = |v: &EnumValue| matches!(v.value, Literal::Int(_));
        if let Some(odd) = values.iter().find(|v| sort(v) != sort(first)) {
            let message = "an enum of both texts and numbers";
            self.error(odd.at, message, "quote the numbers, or make a union of two enums");
        }
        let mut seen = std::collections::HashSet::new();
        for value in values {
            if !seen.insert(format!("{:?}", value.value)) {
                self.error(value.at, "a value that the enum already has", "remove one of the two");
            }
        }
    }

    fn union(&self, node: &Node, place: &Place) -> Option<TypeKind> {
        if let NodeKind::Scalar(_) = node.kind {
            let TypeExpr::Named { name, .. } = self.plain_type(node, place)? else {
                return self.none(node.at, "a union of one type", "write `A | B`");
            };
            // The expression made a type of its own under this very name: take it back.
            let mut inline = self.inline.borrow_mut();
            let own = (name == place.name).then(|| inline.shift_remove(&name)).flatten();
            return match own.map(|ty| ty.kind) {
                Some(TypeKind::Union(variants)) => Some(TypeKind::Union(variants)),
                Some(_) => self.none(node.at, "a union of texts alone", "write `enum: [a, b]`"),
                None => self.none(node.at, "a union of one type", "write `A | B`"),
            };
        }
        let mut variants = Vec::new();
        for item in self.list(node, "`union`")? {
            variants.extend(self.variant(item, &item_place(place, variants.len())));
        }
        if variants.len() < 2 {
            self.error(node.at, "a union of fewer than two types", "use the type itself");
        }
        Some(TypeKind::Union(variants))
    }

    fn variant(&self, node: &Node, place: &Place) -> Option<Variant> {
        if let NodeKind::Scalar(_) = node.kind {
            let ty = self.plain_type(node, place)?;
            return Some(Variant { ty, rust: None, doc: Text::default(), at: node.at });
        }
        let map = self.open(node, "a member of a union", format::VARIANT)?;
        let Some(ty) = map.get("type") else {
            return self.none(
                node.at,
                "a member of a union without `type`",
                "add `type: string`, or another",
            );
        };
        Some(Variant {
            ty: self.plain_type(ty, place)?,
            rust: self.rust(&map, Style::Camel),
            doc: self.doc(&map, "doc"),
            at: node.at,
        })
    }

    /// `callback: "callback(a: T)"`, or a map of arguments with their documentation.
    fn callback(&self, node: &Node, owner: &str, place: &Place) -> Option<Callback> {
        if let NodeKind::Scalar(_) = node.kind {
            return match self.plain_type(node, place)? {
                TypeExpr::Callback(callback) => Some(*callback),
                _ => self.none(node.at, "this is no callback", "write `callback(result: T) -> R`"),
            };
        }
        let map = self.open(node, "a callback", format::CALLBACK)?;
        let returns = map.get("returns");
        let place = Place { name: format!("{owner}Returns"), ..*place };
        Some(Callback {
            params: self.fields(self.map_of(&map, "args"), owner, "a callback"),
            returns: returns.and_then(|node| self.plain_type(node, &place)),
            once: self.flag(&map, "once"),
        })
    }

    /// The codes of an error type.
    pub(super) fn codes(&self, map: &Entries) -> Vec<ErrorReason> {
        let mut codes = Vec::new();
        for entry in self.map_of(map, "codes") {
            let Ok(code) = entry.key.parse::<i64>() else {
                let message = format!("a code is a whole number, not `{}`", short(&entry.key));
                self.error(entry.at, message, "write `1300002: { reason: ... }`");
                continue;
            };
            let Some(map) = self.open(&entry.value, "a code", format::CODE) else {
                continue;
            };
            codes.extend(self.reason(&map, entry.at, Some(code)));
        }
        codes
    }

    /// What [`format::REASON`] and [`format::CODE`] share.
    pub(super) fn reason(
        &self,
        map: &Entries,
        at: crate::model::At,
        code: Option<i64>,
    ) -> Option<ErrorReason> {
        let reason = self.line(map, "reason");
        let rust = self.rust(map, Style::Camel);
        let doc = self.doc(map, "doc");
        let errno = map.get("errno").and_then(|node| self.whole(node, "`errno`"));
        match reason {
            Some(reason) => Some(ErrorReason { reason, errno, code, doc, rust, at }),
            None if map.get("reason").is_some() => None,
            None => {
                self.none(at, "an error without `reason`", "add the words after `fail ` in errMsg")
            }
        }
    }
}

/// Where the items of a named map or list stand.
fn item<'p>(place: &Place<'p>) -> Place<'p> {
    Place { name: format!("{}Item", place.name), ..*place }
}

fn item_place<'p>(place: &Place<'p>, index: usize) -> Place<'p> {
    Place { name: format!("{}Member{}", place.name, index + 1), ..*place }
}
