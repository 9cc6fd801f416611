//! The types that the spec is to have.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::types::{Expr, Type};
use super::world::{Scope, World, is_object};
use super::{TypeDef, TypeKind, errors, fields};
use crate::declarations::{Interface, Line, Member, MemberKind};

impl<'a> World<'a> {
    /// All types that were kept on the way, and those that these lead to.
    pub fn definitions(&mut self) -> IndexMap<String, TypeDef> {
        let mut done: IndexMap<String, TypeDef> = IndexMap::new();
        // Interfaces that nothing leads to are types too: other declarations may name them.
        for interface in self.declarations.interfaces.values() {
            let used = self.uses.contains_key(interface.name.as_str());
            let general = interface.name == errors::GENERAL;
            // What an API received or took is nothing without it.
            let left = ["Result", "Option", "Options", "Err", "Error"];
            let left = left.iter().any(|role| interface.name.ends_with(role));
            if !used && !general && !left && !is_object(interface) && interface.name != self.root {
                self.keep(&interface.name);
            }
        }
        for name in self.errors.clone() {
            if let Some(interface) = self.data(&name) {
                let error = errors::error_type(self, interface);
                done.insert(name.clone(), definition(interface, TypeKind::Error(error)));
            }
        }
        // What a type holds may lead to more of them.
        loop {
            let next = |name: &&String| !done.contains_key(*name);
            if let Some(name) = self.structs.iter().find(next).cloned() {
                match self.data(&name) {
                    Some(interface) => {
                        let kind = self.struct_kind(interface);
                        done.insert(name.clone(), definition(interface, kind));
                    }
                    None => {
                        self.structs.shift_remove(&name);
                    }
                }
            } else if let Some(name) = self.anonymous.keys().find(next).cloned() {
                let (members, line) = self.anonymous[&name].clone();
                let field = |member| fields::of_member(self, member, &name, &Scope::new());
                let kind = TypeKind::Struct(members.iter().map(field).collect());
                let ts = Some("object".to_owned());
                done.insert(name.clone(), dependent(name, ts, kind, line));
            } else {
                break;
            }
        }
        for (name, (values, line)) in &self.enums {
            let kind = TypeKind::Enum(values.clone());
            done.insert(name.clone(), dependent(name.clone(), None, kind, *line));
        }
        for (name, ts) in &self.externals {
            let ts = Some(ts.clone()).filter(|ts| ts != name);
            done.insert(name.clone(), dependent(name.clone(), ts, TypeKind::External, 0));
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

/// A type that the declarations have no interface for.
fn dependent(name: String, ts: Option<String>, kind: TypeKind, line: Line) -> TypeDef {
    TypeDef { name, ts, since: None, kind, dependent: true, line }
}

fn definition(interface: &Interface, kind: TypeKind) -> TypeDef {
    TypeDef {
        name: interface.name.clone(),
        ts: None,
        since: interface.facts.since.clone(),
        kind,
        dependent: false,
        line: interface.line,
    }
}
