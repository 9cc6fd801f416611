//! The types that the spec is to have.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::types::{Expr, Type};
use super::world::{Scope, World, is_object};
use super::{TypeDef, TypeKind, errors, fields};
use crate::declarations::{Interface, Member, MemberKind};

impl<'a> World<'a> {
    /// All types that were kept on the way, and those that these lead to.
    pub fn definitions(&mut self) -> IndexMap<String, TypeDef> {
        let mut done: IndexMap<String, TypeDef> = IndexMap::new();
        // Interfaces that nothing leads to are types too: other declarations may name them.
        for interface in self.declarations.interfaces.values() {
            let used = self.uses.contains_key(interface.name.as_str());
            let general = interface.name == errors::GENERAL;
            if !used && !general && !is_object(interface) && interface.name != self.root {
                self.keep(&interface.name);
            }
        }
        for name in self.errors.clone() {
            if let Some(interface) = self.data(&name) {
                let error = errors::error_type(self, interface);
                done.insert(name.clone(), definition(interface, TypeKind::Error(error)));
            }
        }
        while let Some(name) = self.structs.iter().find(|name| !done.contains_key(*name)).cloned() {
            let Some(interface) = self.data(&name) else { continue };
            let kind = self.struct_kind(interface);
            done.insert(name.clone(), definition(interface, kind));
        }
        for (name, (members, line)) in self.anonymous.clone() {
            let fields = members
                .iter()
                .map(|member| fields::of_member(self, member, &name, &Scope::new()))
                .collect();
            let ts = Some("object".to_owned());
            let kind = TypeKind::Struct(fields);
            done.insert(name.clone(), TypeDef { name, ts, since: None, kind, line });
        }
        for (name, (values, line)) in &self.enums {
            let kind = TypeKind::Enum(values.clone());
            let (name, line) = (name.clone(), *line);
            done.insert(name.clone(), TypeDef { name, ts: None, since: None, kind, line });
        }
        for (name, ts) in &self.externals {
            let ts = Some(ts.clone()).filter(|ts| ts != name);
            let external =
                TypeDef { name: name.clone(), ts, since: None, kind: TypeKind::External, line: 0 };
            done.insert(name.clone(), external);
        }
        self.cut_circles(&mut done);
        done
    }

    /// A struct that would hold itself holds any object instead.
    fn cut_circles(&mut self, types: &mut IndexMap<String, TypeDef>) {
        let names: Vec<String> = types.keys().cloned().collect();
        for name in names {
            while let Some((holder, field)) = circle(types, &name) {
                let Some(TypeDef { kind: TypeKind::Struct(fields), .. }) = types.get_mut(&holder)
                else {
                    break;
                };
                let Some(field) = fields.iter_mut().find(|known| known.name == field) else {
                    break;
                };
                let what = format!(
                    "`{holder}.{}` holds `{name}` itself; it is taken for any object",
                    field.name
                );
                field.ty = Type::plain("object");
                let line = field.line;
                self.unmapped(line, what);
            }
        }
    }

    fn struct_kind(&mut self, interface: &'a Interface) -> TypeKind {
        let scope = self.scope(&interface.generics, &[], &Scope::new());
        if let [Member { kind: MemberKind::Index { key, ty }, .. }] = interface.members.as_slice() {
            return TypeKind::Map(self.ty(ty, &scope), key.clone());
        }
        // Options that several APIs share have their callbacks beside their fields.
        let skip: &[&str] = match self.results.contains(&interface.name) {
            true => &["success", "fail", "complete", "errMsg"],
            false => &["success", "fail", "complete"],
        };
        TypeKind::Struct(fields::of_interface(self, interface, &scope, skip))
    }
}

/// The struct and its field by which a struct comes back to itself, not through a list.
fn circle(types: &IndexMap<String, TypeDef>, start: &str) -> Option<(String, String)> {
    let mut seen: HashSet<&str> = HashSet::new();
    let mut left = vec![start];
    while let Some(name) = left.pop() {
        let Some(TypeDef { kind: TypeKind::Struct(fields), .. }) = types.get(name) else {
            continue;
        };
        for field in fields {
            let Expr::Text(held) = &field.ty.expr else { continue };
            for held in held.split(" | ") {
                if held == start {
                    return Some((name.to_owned(), field.name.clone()));
                }
                if let Some((held, _)) = types.get_key_value(held)
                    && seen.insert(held)
                {
                    left.push(held);
                }
            }
        }
    }
    None
}

fn definition(interface: &Interface, kind: TypeKind) -> TypeDef {
    TypeDef {
        name: interface.name.clone(),
        ts: None,
        since: interface.facts.since.clone(),
        kind,
        line: interface.line,
    }
}
