//! The parameters of a host function: which the host supplies, which the
//! caller gives, and which are wrong.

use quote::ToTokens;
use syn::{FnArg, GenericArgument, Ident, Pat, PatType, PathArguments, Type, ext::IdentExt};

use crate::{entry::local, errors::Errors, function::Form, item::is_from};

/// One parameter of a host function.
pub struct Param {
    pub origin: Origin,
    /// The type without `&`.
    pub ty: Type,
    /// Whether it is taken by `&`.
    pub by_ref: bool,
    /// The variable that holds it until the call.
    pub local: Ident,
}

/// Where the value of a parameter comes from.
pub enum Origin {
    /// From the host; the type says what it is.
    Host(Supply),
    /// From the caller, all of it: the options struct.
    Options(Ident),
    /// From the caller: the field with this name.
    Field(Ident),
}

/// What the host supplies.
pub enum Supply {
    State(Option<Box<Type>>),
    Task,
    Granted,
    Other,
}

impl Param {
    /// Whether it is borrowed from the row: the text or the bytes of a field.
    /// Any other `&` borrows from the variable.
    pub fn is_lent(&self) -> bool {
        let lendable = match &self.ty {
            Type::Slice(_) => true,
            Type::Path(path) => path.path.is_ident("str"),
            _ => false,
        };
        lendable && self.by_ref && matches!(self.origin, Origin::Field(_))
    }

    /// Reads one parameter; `number` tells its variable from others.
    pub fn read(param: &PatType, number: usize, form: Form, errors: &mut Errors) -> Option<Self> {
        let (ty, by_ref) = match bare(&param.ty) {
            Type::Reference(reference) => {
                let lifetime = reference.lifetime.as_ref();
                if reference.mutability.is_some() {
                    errors.at(
                        &param.ty,
                        "a host function has no parameters by `&mut`: take the value",
                    );
                    return None;
                }
                if lifetime.is_some_and(|lifetime| lifetime.ident == "static") {
                    errors.at(&param.ty, "a parameter lives as long as the call: remove `'static`");
                    return None;
                }
                (bare(&reference.elem), true)
            }
            ty => (ty, false),
        };
        if matches!(ty, Type::ImplTrait(_)) {
            errors.at(
                &param.ty,
                "a parameter has the type that the spec gives it: write that in place of `impl`",
            );
            return None;
        }
        let origin = match param.attrs.iter().any(is_from) {
            true => Origin::Host(supply(ty).unwrap_or(Supply::Other)),
            false => match supply(ty) {
                Some(supply) => Origin::Host(supply),
                None => named(&param.pat, errors)?,
            },
        };
        if let Origin::Field(name) = &origin {
            check_field(name, &param.ty, ty, by_ref, form, errors)?;
        }
        if let (Origin::Options(name), Form::Source) = (&origin, form) {
            errors.at(name, NO_PARAMETERS);
            return None;
        }
        let local = local(&format!("arg{number}"));
        Some(Param { origin, ty: ty.clone(), by_ref, local })
    }
}

const NO_PARAMETERS: &str = "the source of an event has no parameters: it starts with the first \
                             listener and serves all. `State<T>` and `Ctx` are supplied by the host";

fn check_field(
    name: &Ident,
    written: &Type,
    ty: &Type,
    by_ref: bool,
    form: Form,
    errors: &mut Errors,
) -> Option<()> {
    match form {
        Form::Source => errors.at(name, NO_PARAMETERS),
        Form::Async if by_ref => {
            let owned = match ty {
                Type::Slice(slice) => format!("Vec<{}>", slice.elem.to_token_stream()),
                Type::Path(path) if path.path.is_ident("str") => "String".into(),
                other => other.to_token_stream().to_string(),
            };
            let message = format!(
                "an `async fn` runs on after the call and cannot borrow from it: take `{owned}`"
            );
            errors.at(written, message);
        }
        _ => return Some(()),
    }
    None
}

/// What a parameter without an extractor's type is, by its name.
fn named(pat: &Pat, errors: &mut Errors) -> Option<Origin> {
    match pat {
        Pat::Ident(pat) if pat.by_ref.is_none() && pat.subpat.is_none() => {
            let raw = pat.ident.to_string();
            let name = raw.trim_start_matches('_');
            Some(match name {
                "options" => Origin::Options(pat.ident.clone()),
                _ if name == raw || name.is_empty() => Origin::Field(pat.ident.clone()),
                // `_key` is the parameter `key` that the function does not use
                _ => Origin::Field(Ident::new(name, pat.ident.span())),
            })
        }
        Pat::Wild(_) => {
            errors.at(pat, "a parameter is known by its name: for one that is not used write `_key` for `key`, or leave it out");
            None
        }
        _ => {
            errors.at(pat, "a parameter is known by its name: write a plain one here, and take it apart in the body");
            None
        }
    }
}

/// What the host supplies for a parameter of this type, going by its last segment.
fn supply(ty: &Type) -> Option<Supply> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    Some(match last.ident.unraw().to_string().as_str() {
        "State" => Supply::State(first_argument(&last.arguments).cloned().map(Box::new)),
        "Task" => Supply::Task,
        "Granted" => Supply::Granted,
        "Ctx" => Supply::Other,
        _ => return None,
    })
}

/// The `T` of `State<T>`.
pub fn first_argument(arguments: &PathArguments) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = arguments else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// The type inside parentheses and invisible groups.
pub fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Paren(paren) => bare(&paren.elem),
        Type::Group(group) => bare(&group.elem),
        ty => ty,
    }
}

/// All parameters but `self`. None if one is wrong.
pub fn read_all<'a>(
    inputs: impl Iterator<Item = &'a FnArg>,
    form: Form,
    errors: &mut Errors,
) -> Vec<Param> {
    let mut params = Vec::new();
    for (number, input) in inputs.enumerate() {
        if let FnArg::Typed(param) = input {
            params.extend(Param::read(param, number, form, errors));
        }
    }
    let fields = params.iter().filter(|p| matches!(p.origin, Origin::Field(_))).count();
    let mut options = params.iter().filter_map(|param| match &param.origin {
        Origin::Options(name) => Some(name),
        _ => None,
    });
    let first = options.next();
    if let (Some(name), true) = (first, fields > 0) {
        errors.at(name, "`options` holds all parameters: take it alone, or take them one by one");
    }
    params
}
