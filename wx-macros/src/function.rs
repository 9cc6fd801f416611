//! A host function as its signature tells it: its form, its receiver and its
//! parameters.

use proc_macro2::Span;
use quote::ToTokens;
use syn::{
    Attribute, GenericArgument, GenericParam, Ident, Path, PathArguments, ReceiverKind, ReturnType,
    Safety, Signature, Token, Type, TypeParamBound, punctuated::Punctuated,
};

use crate::{
    errors::Errors,
    item::Function,
    param::{Param, bare, first_argument, read_all},
};

/// How a function answers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// It returns the result.
    Plain,
    /// It returns a future of the result.
    Async,
    /// It returns a stream of events.
    Source,
}

/// How a method takes its value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Receiver {
    /// `&self`
    Ref,
    /// `self: Rc<Self>`
    Shared,
}

/// What is known of a host function.
pub struct HostFunction {
    pub ident: Ident,
    /// The type that ties it to the spec.
    pub marker: Path,
    pub cfgs: Vec<Attribute>,
    pub form: Form,
    /// Whether the return type spells out `Result`.
    pub spells_result: bool,
    pub receiver: Option<Receiver>,
    pub params: Vec<Param>,
    /// The return type as written, or else the name: where a wrong result is shown.
    pub returns: Ends,
    /// The word `async`, or else as `returns`: where a wrong form is shown.
    pub shape: Ends,
}

/// The first and the last token of what an error points at.
#[derive(Clone, Copy)]
pub struct Ends(pub Span, pub Span);

impl Ends {
    pub fn of(tokens: &impl ToTokens) -> Self {
        let mut spans = tokens.to_token_stream().into_iter().map(|token| token.span());
        let first = spans.next().unwrap_or_else(Span::call_site);
        Ends(first, spans.last().unwrap_or(first))
    }
}

impl HostFunction {
    /// Reads the signature of a function; what is wrong goes to `errors`.
    pub fn read(function: &Function, marker: Path, errors: &mut Errors) -> Self {
        let sig = &function.sig;
        check_head(sig, errors);
        let written = match &sig.output {
            ReturnType::Default => None,
            ReturnType::Type(_, ty) => Some(&**ty),
        };
        let form = form(sig, written);
        let name = Ends::of(&sig.ident);
        let returns = written.map_or(name, Ends::of);
        HostFunction {
            ident: sig.ident.clone(),
            marker,
            cfgs: cfgs(&function.attrs),
            form,
            spells_result: spells_result(sig, written),
            receiver: receiver(sig, errors),
            params: read_all(sig.inputs.iter(), form, errors),
            returns,
            shape: sig.asyncness.as_ref().map_or(returns, Ends::of),
        }
    }
}

/// What switches a function off must switch off what stands beside it.
pub fn cfgs(attrs: &[Attribute]) -> Vec<Attribute> {
    attrs.iter().filter(|attr| attr.path().is_ident("cfg")).cloned().collect()
}

fn check_head(sig: &Signature, errors: &mut Errors) {
    if let Safety::Unsafe(word) = &sig.safety {
        errors.at(word, "scripts call a host function, and they keep no promises: remove `unsafe`");
    }
    if let Some(abi) = &sig.abi {
        errors.at(
            abi,
            "the host catches a panic, which it cannot behind another ABI: remove `extern`",
        );
    }
    for param in &sig.generics.params {
        let (name, kind) = match param {
            GenericParam::Type(param) => (&param.ident, "type"),
            GenericParam::Const(param) => (&param.ident, "const"),
            GenericParam::Lifetime(_) => continue,
        };
        let message = format!(
            "a host function has the types that the spec gives it: remove the {kind} parameter `{name}`"
        );
        errors.at(param, message);
    }
}

fn receiver(sig: &Signature, errors: &mut Errors) -> Option<Receiver> {
    let receiver = sig.receiver()?;
    match &receiver.kind {
        ReceiverKind::Reference(_, _, None) => return Some(Receiver::Ref),
        ReceiverKind::Typed(_, ty) if is_rc(ty) => return Some(Receiver::Shared),
        ReceiverKind::Reference(_, _, Some(_)) => errors.at(
            receiver,
            "several calls may run at once: take `&self`, and keep what changes in a `Cell` or `RefCell`",
        ),
        _ => errors.at(receiver, "the host keeps the value for further calls: take `&self`"),
    }
    None
}

fn is_rc(ty: &Type) -> bool {
    inside("Rc", ty).is_some()
}

/// The form of a function.
fn form(sig: &Signature, written: Option<&Type>) -> Form {
    if sig.asyncness.is_some() {
        return Form::Async;
    }
    let Some(ty) = written else {
        return Form::Plain;
    };
    match returned(ty) {
        Some(form) => form,
        // a source that may fail to start
        None if inside("Result", ty).and_then(returned) == Some(Form::Source) => Form::Source,
        None => Form::Plain,
    }
}

/// Whether the type of the result spells out `Result`, also as a future's output.
fn spells_result(sig: &Signature, written: Option<&Type>) -> bool {
    let Some(ty) = written else { return false };
    let output = match sig.asyncness {
        None => output(ty).unwrap_or(ty),
        Some(_) => ty,
    };
    is_named("Result", output)
}

/// The `T` of `impl Future<Output = T>`.
fn output(ty: &Type) -> Option<&Type> {
    let Type::ImplTrait(ty) = bare(ty) else {
        return None;
    };
    ty.bounds.iter().find_map(|bound| {
        let TypeParamBound::Trait(bound) = bound else {
            return None;
        };
        let PathArguments::AngleBracketed(arguments) = &bound.path.segments.last()?.arguments
        else {
            return None;
        };
        arguments.args.iter().find_map(|argument| match argument {
            GenericArgument::AssocType(assoc) if assoc.ident == "Output" => Some(&assoc.ty),
            _ => None,
        })
    })
}

/// The form that a type makes: `impl Future`, `impl Stream`, or a name that
/// ends so, as `LocalBoxStream`. Any other `impl` is a stream gone wrong.
fn returned(ty: &Type) -> Option<Form> {
    let name = match bare(ty) {
        Type::ImplTrait(ty) => return Some(bound(&ty.bounds).unwrap_or(Form::Source)),
        Type::TraitObject(ty) => return bound(&ty.bounds),
        Type::Path(path) => path.path.segments.last()?.ident.to_string(),
        _ => return None,
    };
    match inside("Pin", ty).or_else(|| inside("Box", ty)) {
        Some(inner) => returned(inner),
        None => by_name(&name),
    }
}

fn bound(bounds: &Punctuated<TypeParamBound, Token![+]>) -> Option<Form> {
    bounds.iter().find_map(|bound| match bound {
        TypeParamBound::Trait(bound) => by_name(&bound.path.segments.last()?.ident.to_string()),
        _ => None,
    })
}

fn by_name(name: &str) -> Option<Form> {
    match name {
        _ if name.ends_with("Future") => Some(Form::Async),
        _ if name.ends_with("Stream") => Some(Form::Source),
        _ => None,
    }
}

/// Whether the last segment of a type is this name.
fn is_named(name: &str, ty: &Type) -> bool {
    let Type::Path(path) = bare(ty) else {
        return false;
    };
    path.path.segments.last().is_some_and(|last| last.ident == name)
}

/// The `T` of `Name<T>`.
fn inside<'a>(name: &str, ty: &'a Type) -> Option<&'a Type> {
    let Type::Path(path) = bare(ty) else {
        return None;
    };
    let last = path.path.segments.last()?;
    (last.ident == name).then(|| first_argument(&last.arguments))?
}
