//! What fail receives.

use super::world::{Scope, World};
use super::{ErrorType, Failure, Field, fields};
use crate::declarations::{Function, Interface, Ty};

/// What success, fail and complete receive where there is nothing to tell.
pub const GENERAL: &str = "GeneralCallbackResult";

/// The name of the one argument of a callback, if it is an interface.
pub fn argument(callback: &Function) -> Option<&str> {
    match callback.params.first().map(|param| &param.ty) {
        Some(Ty::Name { name, .. }) => Some(name),
        _ => None,
    }
}

/// The failure of an API whose fail callback is this.
pub fn of_callback(world: &mut World, callback: &Function) -> Option<Failure> {
    let name = argument(callback)?;
    let interface = world.data(name).filter(|i| i.name != GENERAL)?;
    if world.is_shared(name) {
        world.keep_error(name);
        return Some(Failure::Named(name.to_owned()));
    }
    Some(Failure::Own(error_type(world, interface)))
}

/// An interface that fail receives: fields, codes, and whether it has a message.
pub fn error_type<'a>(world: &mut World<'a>, interface: &'a Interface) -> ErrorType {
    let tables = interface.members.iter().map(|member| &member.facts.codes);
    let codes = tables.chain([&interface.facts.codes]).find(|codes| !codes.is_empty());
    let fields = fields::of_interface(world, interface, &Scope::new(), &["errMsg"]);
    ErrorType {
        name: interface.name.clone(),
        fields: fields.into_iter().map(code).collect(),
        codes: codes.cloned().unwrap_or_default(),
        err_msg: interface.members.iter().any(|member| member.name == "errMsg"),
    }
}

/// Codes are whole numbers, which the declarations have no word for.
fn code(field: Field) -> Field {
    let is_code = ["errCode", "errno"].contains(&field.name.as_str());
    match is_code && field.ty.canonical == "number" {
        true => Field { ty: field.ty.written("int"), ..field },
        false => field,
    }
}
