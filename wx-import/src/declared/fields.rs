//! Members of interfaces and parameters of functions as fields of the spec.

use api_spec::names::upper_first;

use super::world::{Found, Scope, World};
use super::{Field, Type};
use crate::declarations::{Interface, Member, MemberKind, Param, Ty};

/// The fields of an interface but those to skip.
pub fn of_interface<'a>(
    world: &mut World<'a>,
    interface: &'a Interface,
    scope: &Scope,
    skip: &[&str],
) -> Vec<Field> {
    let members = interface.members.iter().filter(|member| !skip.contains(&member.name.as_str()));
    members.map(|member| of_member(world, member, &interface.name, scope)).collect()
}

/// A member that is no method.
pub fn of_member(world: &mut World, member: &Member, owner: &str, scope: &Scope) -> Field {
    let id = format!("{owner}.{}", member.name);
    let (ty, key) = match &member.kind {
        MemberKind::Property(ty) => (ty.clone(), None),
        MemberKind::Index { key, ty } => (ty.clone(), Some(key.clone())),
        MemberKind::Method(function) => (Ty::Function(Box::new(function.clone())), None),
    };
    let found = match &ty {
        Ty::Object(members) => {
            let name = format!("{owner}{}", upper_first(&member.name));
            Found::of(world.name_object(&name, members.clone(), member.line))
        }
        ty => world.find(ty, scope),
    };
    Field {
        name: if key.is_some() { "*".to_owned() } else { member.name.clone() },
        ty: found.ty,
        optional: member.optional || found.optional,
        nullable: found.nullable,
        readonly: false,
        variadic: false,
        default: member.facts.default.clone(),
        since: member.facts.since.clone(),
        deprecated: member.facts.deprecated.clone(),
        key,
        line: member.line,
        id,
    }
}

/// A property of an object, which scripts may not be able to set.
pub fn of_property(world: &mut World, member: &Member, owner: &str) -> Field {
    let field = of_member(world, member, owner, &Scope::new());
    Field { readonly: member.readonly || member.facts.readonly, ..field }
}

/// A positional parameter.
pub fn of_param(world: &mut World, param: &Param, owner: &str, scope: &Scope) -> Field {
    let ty = match (&param.ty, param.rest) {
        (Ty::List(of), true) => of.as_ref(),
        (ty, _) => ty,
    };
    let found = world.find(ty, scope);
    Field {
        name: param.name.clone(),
        ty: if param.rest && found.ty == Type::plain("object") {
            Type::plain("any")
        } else {
            found.ty
        },
        optional: param.optional || found.optional,
        nullable: found.nullable,
        readonly: false,
        variadic: param.rest,
        default: param.facts.default.clone(),
        since: param.facts.since.clone(),
        deprecated: None,
        key: None,
        line: param.line,
        id: format!("{owner}({})", param.name),
    }
}
