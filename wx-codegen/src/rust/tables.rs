//! Descriptors: the constant tables that drive a call at run time.

use api_spec::model::{Family, Field, Record, TypeDef, TypeKind};
use api_spec::names::{object_name, type_name};
use api_spec::types::{Callback, Literal, NamedKind, TypeExpr};
use proc_macro2::{Ident, Literal as Token, TokenStream};
use quote::quote;

use super::docs::Doc;
use super::members::Member;
use super::rows;
use super::scope::{Scope, family_static, static_ident};
use super::values::{float, integer, literal};
use crate::names;

/// ```text
/// pub(super) mod tables {
///     use ::wx_core::desc::*;
///     ...
/// }
/// ```
/// A module of its own, so that no type of the spec hides one of the descriptors.
pub fn module(scope: &Scope, content: TokenStream) -> TokenStream {
    let core = scope.core();
    quote! {
        pub(super) mod tables {
            use #core::desc::*;
            #content
        }
    }
}

/// ```text
/// /// The table of this family: names, parameters and results of its APIs.
/// pub static STORAGE: Family = Family {
///     name: "storage",
///     apis: &[ApiDesc::asynchronous("getStorage").params(&GET_STORAGE_OPTIONS)],
///     properties: &[],
/// };
/// ```
pub fn family(scope: &Scope, family: &Family, members: &[Member]) -> TokenStream {
    let (ident, name) = (family_static(family), &family.name);
    let doc =
        Doc::of("The table of this family: names, parameters and results of its APIs.").tokens();
    let apis = members.iter().map(|member| rows::api(scope, member));
    let properties = family.properties.iter().map(|property| field(scope, property));
    quote! {
        #doc
        pub static #ident: Family = Family {
            name: #name,
            apis: &[#(#apis),*],
            properties: &[#(#properties),*],
        };
    }
}

/// ```text
/// pub static CART: ObjectDesc = ObjectDesc { name: "Cart", members: &[...] };
/// ```
pub fn object(scope: &Scope, object: &api_spec::model::Object, members: &[Member]) -> TokenStream {
    let ident = static_ident(scope.family, &object_name(object));
    let name = &object.name;
    let members = members.iter().map(|member| rows::api(scope, member));
    quote! {
        pub static #ident: ObjectDesc = ObjectDesc {
            name: #name,
            members: &[#(#members),*],
        };
    }
}

/// The descriptor of a type of the spec.
///
/// ```text
/// pub static SIZE: EnumDesc = EnumDesc {
///     name: "Size",
///     values: &[EnumValue::Text("small")],
/// };
/// ```
pub fn definition(scope: &Scope, ty: &TypeDef) -> TokenStream {
    let ident = static_ident(scope.family, &type_name(ty));
    let name = &ty.name;
    match &ty.kind {
        TypeKind::Struct(record) => structure(scope, &ident, name, record),
        TypeKind::Enum(values) => {
            let values = values.iter().map(|value| match &value.value {
                Literal::Int(n) => {
                    let n = integer(*n);
                    quote!(EnumValue::Int(#n))
                }
                Literal::String(text) => quote!(EnumValue::Text(#text)),
                _ => quote!(EnumValue::Text("")), // the loader lets nothing else pass
            });
            quote! {
                pub static #ident: EnumDesc = EnumDesc {
                    name: #name,
                    values: &[#(#values),*],
                };
            }
        }
        TypeKind::Union(variants) => {
            let named = TypeExpr::Named { name: name.clone(), kind: NamedKind::Union };
            if scope.only_bytes(&named) {
                return TokenStream::new();
            }
            let types = variants.iter().map(|variant| wire_type(scope, &variant.ty));
            let count = Token::usize_unsuffixed(variants.len());
            quote!(pub static #ident: [Type; #count] = [#(#types),*];)
        }
        TypeKind::Callback(callback) => {
            let callback = callback_desc(scope, callback);
            quote!(pub static #ident: CallbackDesc = #callback;)
        }
        TypeKind::Error { .. } | TypeKind::Map(_) | TypeKind::External => TokenStream::new(),
    }
}

/// The descriptors of an API's own structs: its options, its result.
pub fn structs(scope: &Scope, member: &Member) -> TokenStream {
    let fields = &member.api.params.fields;
    let options = (!fields.is_empty()).then(|| {
        let name = member.part("Options").to_string();
        let record = Record { fields: fields.clone(), rest: None };
        structure(scope, &part_static(scope, member, "Options"), &name, &record)
    });
    let result = member.result_fields().map(|record| {
        let name = member.part("Result").to_string();
        structure(scope, &part_static(scope, member, "Result"), &name, &record)
    });
    quote!(#options #result)
}

/// The descriptor of a type that belongs to an API.
pub fn part_static(scope: &Scope, member: &Member, suffix: &str) -> Ident {
    static_ident(scope.family, &member.part(suffix).to_string())
}

/// ```text
/// pub static KV_LIST: StructDesc = StructDesc::new(
///     "KvList",
///     &[FieldDesc::new("key", Type::String)],
/// );
/// ```
fn structure(scope: &Scope, ident: &Ident, name: &str, record: &Record) -> TokenStream {
    let fields = record.fields.iter().map(|f| field(scope, f));
    let rest = record.rest.as_ref().map(|rest| {
        let ty = wire_type(scope, &rest.ty);
        quote!(.rest(#ty))
    });
    quote! {
        pub static #ident: StructDesc =
            StructDesc::new(#name, &[#(#fields),*]) #rest;
    }
}

/// ```text
/// FieldDesc::new("encrypt", Type::Boolean).default(Literal::Bool(false))
/// ```
fn field(scope: &Scope, field: &Field) -> TokenStream {
    let name = &field.name;
    let ty = argument_type(scope, field);
    let optional = field.optional.then(|| quote!(.optional()));
    let nullable = field.nullable.then(|| quote!(.nullable()));
    let default = field.default.as_ref().map(literal).map(|value| quote!(.default(#value)));
    let min = field.min.map(float).map(|min| quote!(.min(#min)));
    let max = field.max.map(float).map(|max| quote!(.max(#max)));
    let variadic = field.variadic.then(|| quote!(.variadic()));
    quote!(FieldDesc::new(#name, #ty) #optional #nullable #default #min #max #variadic)
}

/// The type of one argument; a list where it is all further ones.
fn argument_type(scope: &Scope, field: &Field) -> TokenStream {
    let ty = wire_type(scope, &field.ty);
    if field.variadic { quote!(Type::List(&#ty)) } else { ty }
}

/// `list<string>` -> `Type::List(&Type::String)`.
pub fn wire_type(scope: &Scope, ty: &TypeExpr) -> TokenStream {
    match ty {
        ty if scope.takes_views(ty) => quote!(Type::Buffer),
        TypeExpr::String => quote!(Type::String),
        TypeExpr::Boolean => quote!(Type::Boolean),
        TypeExpr::Number => quote!(Type::Number),
        TypeExpr::Int => quote!(Type::Int),
        TypeExpr::Int32 => quote!(Type::Int32),
        TypeExpr::Uint32 => quote!(Type::Uint32),
        TypeExpr::Any => quote!(Type::Any),
        TypeExpr::Object => quote!(Type::Object),
        TypeExpr::Bytes | TypeExpr::TypedArray(_) => quote!(Type::Bytes),
        TypeExpr::List(item) => {
            let item = wire_type(scope, item);
            quote!(Type::List(&#item))
        }
        TypeExpr::Map(item) => {
            let item = wire_type(scope, item);
            quote!(Type::Map(&#item))
        }
        TypeExpr::Named { name, kind } => {
            // only what is written: to ask for a descriptor is to need its family
            let desc = || scope.type_static(name);
            let (variant, desc) = match (kind, scope.ty(name).map(|ty| &ty.kind)) {
                (NamedKind::Struct, _) => (quote!(Struct), desc()),
                (NamedKind::Enum, _) => (quote!(Enum), desc()),
                (NamedKind::Union, _) => (quote!(Union), desc()),
                (NamedKind::Callback, _) => (quote!(Callback), desc()),
                (NamedKind::Map, Some(TypeKind::Map(item))) => {
                    (quote!(Map), wire_type(scope, item))
                }
                (NamedKind::External, _) => return quote!(Type::External),
                (NamedKind::Map | NamedKind::Error, _) => return quote!(Type::Any),
            };
            quote!(Type::#variant(&#desc))
        }
        TypeExpr::Handle(name) => {
            let desc = scope.object_static(name);
            quote!(Type::Handle(&#desc))
        }
        TypeExpr::Callback(callback) => {
            let desc = callback_desc(scope, callback);
            quote!(Type::Callback(&#desc))
        }
        TypeExpr::Component => quote!(Type::External),
    }
}

fn callback_desc(scope: &Scope, callback: &Callback) -> TokenStream {
    let args = callback.params.iter().map(|param| argument_type(scope, param));
    let variadic = callback.params.last().is_some_and(|param| param.variadic);
    let variadic = variadic.then(|| quote!(.variadic()));
    let once = callback.once.then(|| quote!(.once()));
    quote!(CallbackDesc::new(&[#(#args),*]) #variadic #once)
}

/// ```text
/// /// Doc.
/// pub enum GetStorage {}
/// ::wx_core::api!(GetStorage = STORAGE[0], GetStorageOptions => fields GetStorageResult);
/// /// The Sync form of [`Wx::get_storage`].
/// pub enum GetStorageSync {}
/// ::wx_core::api!(GetStorageSync = STORAGE[0] sync, GetStorageOptions => value Value);
/// ```
pub fn markers(scope: &Scope, member: &Member) -> TokenStream {
    let core = scope.core();
    let marker = member.marker_ident();
    let table = match member.object {
        Some(object) => {
            let ident = static_ident(scope.family, &object_name(object));
            quote!(object #ident)
        }
        None => {
            let ident = family_static(scope.family);
            quote!(#ident)
        }
    };
    let index = Token::usize_unsuffixed(member.index);
    let options = member.options();
    let form = |output: super::members::Output| {
        let (form, ty) = (names::ident(if output.value { "value" } else { "fields" }), output.ty);
        quote!(#form #ty)
    };
    let doc = super::docs::marker(&member.api, &member.link(scope));
    let (doc, output) = (doc.tokens(), form(member.output(scope)));
    let twin = member.api.sync.as_ref().map(|twin| {
        let doc = Doc::of(format!("The Sync form of {}.", member.link(scope))).tokens();
        let (ident, output) = (member.twin_ident(twin), form(member.twin_output(scope, twin)));
        quote! {
            #doc
            pub enum #ident {}
            #core::api!(#ident = #table[#index] sync, #options => #output);
        }
    });
    quote! {
        #doc
        pub enum #marker {}
        #core::api!(#marker = #table[#index], #options => #output);
        #twin
    }
}
