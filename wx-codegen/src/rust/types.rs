//! Types: structs, options, enums, unions, and the enums of reasons.

use api_spec::model::{EnumValue, ErrorReason, Field, Kind, Record, TypeDef, TypeKind, Variant};
use api_spec::names::{enum_variant, error_variant, type_name};
use api_spec::types::{Literal, TypeExpr};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::{self, Doc};
use super::members::Member;
use super::scope::Scope;
use super::values::integer;
use crate::names;

/// The field's name in Rust.
pub fn field_ident(field: &Field) -> Ident {
    names::ident(&api_spec::names::field_ident(field))
}

/// The name of the field that holds every other key, if there is one.
pub fn rest_ident(record: &Record) -> Option<Ident> {
    let rest = record.rest.as_ref()?;
    let name = rest.rust.clone().unwrap_or_else(|| "rest".into());
    let taken = record.fields.iter().any(|field| field_ident(field) == name);
    Some(names::ident(&if taken { format!("{name}_") } else { name }))
}

/// The variant's name: the type that it holds.
pub fn union_variant(scope: &Scope, variant: &Variant) -> Ident {
    match &variant.rust {
        Some(name) => names::ident(name),
        None => names::ident(&type_word(scope, &variant.ty)),
    }
}

fn type_word(scope: &Scope, ty: &TypeExpr) -> String {
    match ty {
        TypeExpr::String => "Text".into(),
        TypeExpr::Boolean => "Boolean".into(),
        TypeExpr::Number => "Number".into(),
        TypeExpr::Int => "Int".into(),
        TypeExpr::Int32 => "Int32".into(),
        TypeExpr::Uint32 => "Uint32".into(),
        TypeExpr::Any => "Any".into(),
        TypeExpr::Object => "Object".into(),
        TypeExpr::Bytes => "Bytes".into(),
        TypeExpr::TypedArray(array) => array.name().into(),
        TypeExpr::List(item) => format!("{}List", type_word(scope, item)),
        TypeExpr::Map(item) => format!("{}Map", type_word(scope, item)),
        TypeExpr::Named { name, .. } => scope.ty(name).map_or_else(|| name.clone(), type_name),
        TypeExpr::Handle(name) => {
            scope.object(name).map_or_else(|| name.clone(), api_spec::names::object_name)
        }
        TypeExpr::Callback(_) => "Callback".into(),
        TypeExpr::Component => "Component".into(),
    }
}

/// A type of the spec. Callbacks and external values have none of their own.
pub fn definition(scope: &Scope, ty: &TypeDef) -> TokenStream {
    let ident = names::ident(&type_name(ty));
    let doc = docs::ty(ty);
    match &ty.kind {
        TypeKind::Struct(record) => structure(scope, &ident, &doc, record),
        TypeKind::Enum(values) => enumeration(scope, &ident, &doc, values, ty.usage.written),
        TypeKind::Union(variants) => {
            let bytes = TypeExpr::Named { name: ty.name.clone(), kind: ty.kind.named() };
            match scope.only_bytes(&bytes) {
                true => TokenStream::new(),
                false => union(scope, &ident, &doc, variants),
            }
        }
        TypeKind::Error { codes, .. } if !codes.is_empty() => reasons(&ident, &doc, codes),
        TypeKind::Map(item) => {
            let (doc, item) = (doc.tokens(), scope.rust_type(item));
            quote!(#doc pub type #ident = BTreeMap<String, #item>;)
        }
        TypeKind::Error { .. } | TypeKind::Callback(_) | TypeKind::External => TokenStream::new(),
    }
}

/// ```text
/// /// Doc.
/// #[derive(Clone, Debug)]
/// pub struct KvList {
///     /// Doc.
///     pub key: String,
/// }
/// ::wx_core::record!(KvList { key });
/// ```
pub fn structure(scope: &Scope, ident: &Ident, doc: &Doc, record: &Record) -> TokenStream {
    let fields = record.fields.iter().map(|field| {
        let (doc, ident, ty) =
            (docs::field(field).tokens(), field_ident(field), scope.field_type(field));
        quote!(#doc pub #ident: #ty)
    });
    let rest = record.rest.iter().zip(rest_ident(record)).map(|(field, ident)| {
        let (doc, ty) = (docs::field(field).tokens(), scope.rust_type(&field.ty));
        quote!(#doc pub #ident: BTreeMap<String, #ty>)
    });
    let may_all_be_missing = record.fields.iter().all(|f| f.optional && f.default.is_none());
    let default = may_all_be_missing.then(|| quote!(, Default));
    let (doc, fields) = (doc.tokens(), fields.chain(rest));
    let tie = tie(scope, ident, record);
    quote! {
        #doc
        #[derive(Clone, Debug #default)]
        pub struct #ident { #(#fields,)* }
        #tie
    }
}

/// ```text
/// ::wx_core::record!(KvList { key, value });
/// ```
fn tie(scope: &Scope, ident: &Ident, record: &Record) -> TokenStream {
    let core = scope.core();
    let fields = record.fields.iter().map(field_ident).chain(rest_ident(record));
    quote!(#core::record!(#ident { #(#fields),* });)
}

/// ```text
/// /// Parameters of [`Wx::get_storage`].
/// #[non_exhaustive]
/// #[derive(Clone, Debug)]
/// pub struct GetStorageOptions {
///     /// Doc.
///     pub key: String,
///     /// Doc.
///     pub encrypt: bool,
/// }
/// impl GetStorageOptions {
///     /// With the required ones; the others are left out.
///     pub fn new(key: impl Into<String>) -> Self {
///         Self { key: key.into(), encrypt: false }
///     }
///     /// Doc.
///     pub fn encrypt(mut self, encrypt: bool) -> Self {
///         self.encrypt = encrypt;
///         self
///     }
/// }
/// ::wx_core::record!(GetStorageOptions { key, encrypt });
/// impl Options for GetStorageOptions {
///     type Api = GetStorage;
/// }
/// ```
pub fn options(scope: &Scope, member: &Member) -> TokenStream {
    if !member.has_options() {
        return TokenStream::new();
    }
    let ident = member.part("Options");
    let fields = &member.api.params.fields;
    let declared = fields.iter().map(|field| {
        let (doc, ident, ty) =
            (docs::field(field).tokens(), field_ident(field), scope.field_type(field));
        quote!(#doc pub #ident: #ty)
    });
    let (required, others): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.required());
    let arguments = required.iter().map(|field| argument(scope, field));
    let values = fields.iter().map(|field| {
        let ident = field_ident(field);
        match field.required() {
            true => initialiser(field),
            false => {
                let value = scope.absent(field);
                quote!(#ident: #value)
            }
        }
    });
    let doc = Doc::of(format!("Parameters of {}.", member.link(scope))).tokens();
    let new_doc = Doc::of(match (required.is_empty(), others.is_empty()) {
        (true, true) => "There are no parameters.",
        (true, false) => "Without any; all may be left out.",
        (false, true) => "With all of them.",
        (false, false) => "With the required ones; the others are left out.",
    });
    let new_doc = new_doc.tokens();
    let setters = others.iter().map(|field| setter(scope, field));
    let default = required.is_empty().then(|| {
        quote! {
            impl Default for #ident {
                fn default() -> Self { Self::new() }
            }
        }
    });
    let tie = tie(scope, &ident, &Record { fields: fields.clone(), rest: None });
    let marker = member.marker_ident();
    let call = matches!(member.api.kind, Kind::Async | Kind::Task).then(|| {
        quote! {
            impl Options for #ident {
                type Api = #marker;
            }
        }
    });
    quote! {
        #doc
        #[non_exhaustive]
        #[derive(Clone, Debug)]
        pub struct #ident { #(#declared,)* }
        impl #ident {
            #new_doc
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
            #(#setters)*
        }
        #default
        #tie
        #call
    }
}

/// ```text
/// /// Doc.
/// pub fn timeout(mut self, timeout: f64) -> Self {
///     self.timeout = Some(timeout);
///     self
/// }
/// ```
fn setter(scope: &Scope, field: &Field) -> TokenStream {
    let (doc, ident) = (docs::field(field).tokens(), field_ident(field));
    let argument = present_argument(scope, field);
    let value = conversion(field);
    let value = if field.optional { quote!(Some(#value)) } else { value };
    quote! {
        #doc
        pub fn #ident(mut self, #argument) -> Self {
            self.#ident = #value;
            self
        }
    }
}

/// Whether anything that converts will do: texts and values of any type.
fn converts(field: &Field) -> bool {
    matches!(field.ty, TypeExpr::String | TypeExpr::Any) && !field.nullable && !field.variadic
}

/// The field as the parameter of a function: `key: impl Into<String>`, `size: Option<Size>`.
pub fn argument(scope: &Scope, field: &Field) -> TokenStream {
    match field.optional {
        true => {
            let (ident, ty) = (field_ident(field), scope.field_type(field));
            quote!(#ident: #ty)
        }
        false => present_argument(scope, field),
    }
}

fn present_argument(scope: &Scope, field: &Field) -> TokenStream {
    let (ident, ty) = (field_ident(field), scope.present_type(field));
    match converts(field) {
        true => quote!(#ident: impl Into<#ty>),
        false => quote!(#ident: #ty),
    }
}

fn conversion(field: &Field) -> TokenStream {
    let ident = field_ident(field);
    if converts(field) { quote!(#ident.into()) } else { quote!(#ident) }
}

/// The field of a struct literal from the parameter of [`argument`]: `key: key.into()`, `size`.
pub fn initialiser(field: &Field) -> TokenStream {
    let ident = field_ident(field);
    match converts(field) && !field.optional {
        true => quote!(#ident: #ident.into()),
        false => quote!(#ident),
    }
}

/// ```text
/// /// Doc.
/// #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
/// pub enum Size {
///     /// Doc.
///     Small,
/// }
/// ::wx_core::enumeration!(Size { Small });
/// ```
/// One of texts that occurs in a result also gets `Other(String)`.
fn enumeration(
    scope: &Scope,
    ident: &Ident,
    doc: &Doc,
    values: &[EnumValue],
    written: bool,
) -> TokenStream {
    let (core, doc) = (scope.core(), doc.tokens());
    let variants = values.iter().map(|value| names::ident(&enum_variant(value)));
    let variants: Vec<_> = variants.collect();
    let value_docs = values.iter().map(|value| docs::value(value).tokens());
    let texts = values.iter().any(|value| matches!(value.value, Literal::String(_)));
    if written && texts {
        return quote! {
            #doc
            #[non_exhaustive]
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub enum #ident {
                #(#value_docs #variants,)*
                /// A value that the spec does not list.
                Other(String),
            }
            #core::enumeration!(#ident { #(#variants),* } + Other);
        };
    }
    quote! {
        #doc
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum #ident { #(#value_docs #variants,)* }
        #core::enumeration!(#ident { #(#variants),* });
    }
}

/// ```text
/// /// Doc.
/// #[derive(Clone, Debug)]
/// pub enum OrderId {
///     /// A whole number.
///     Int(i64),
///     /// A text.
///     Text(String),
/// }
/// ::wx_core::union!(OrderId { 0 => Int, 1 => Text });
/// ```
fn union(scope: &Scope, ident: &Ident, doc: &Doc, variants: &[Variant]) -> TokenStream {
    let (core, doc) = (scope.core(), doc.tokens());
    let idents: Vec<_> = variants.iter().map(|v| union_variant(scope, v)).collect();
    let types = variants.iter().map(|v| scope.rust_type(&v.ty));
    let variant_docs = variants.iter().map(|variant| {
        let doc = match docs::english(&variant.doc).as_str() {
            "" => Doc::of(held(&variant.ty)),
            text => Doc::of(text),
        };
        doc.tokens()
    });
    let indices = (0..variants.len()).map(proc_macro2::Literal::usize_unsuffixed);
    quote! {
        #doc
        #[derive(Clone, Debug)]
        pub enum #ident { #(#variant_docs #idents(#types),)* }
        #core::union!(#ident { #(#indices => #idents),* });
    }
}

/// What a member of a union is, in words.
fn held(ty: &TypeExpr) -> &'static str {
    match ty {
        TypeExpr::String => "A text.",
        TypeExpr::Boolean => "True or false.",
        TypeExpr::Number => "A number.",
        TypeExpr::Int | TypeExpr::Int32 | TypeExpr::Uint32 => "A whole number.",
        TypeExpr::Any => "Anything.",
        TypeExpr::Object => "An object with keys of its own.",
        TypeExpr::Bytes => "An `ArrayBuffer`.",
        TypeExpr::TypedArray(_) => "The bytes of a typed array.",
        TypeExpr::List(_) => "A list.",
        TypeExpr::Map(_) => "A map from text keys.",
        TypeExpr::Named { .. } => "A value of a type of its own.",
        TypeExpr::Handle(_) => "An object of the host.",
        TypeExpr::Callback(_) => "A function.",
        TypeExpr::Component => "A component or a page.",
    }
}

/// The reasons that an API lists: `GetStorageError`.
pub fn errors(scope: &Scope, member: &Member) -> TokenStream {
    if member.api.errors.is_empty() {
        return TokenStream::new();
    }
    let doc = Doc::of(format!("Why {} fails.", member.link(scope)));
    reasons(&member.part("Error"), &doc, &member.api.errors)
}

/// ```text
/// /// Why [`Wx::get_storage`] fails.
/// #[derive(Clone, Copy, Debug, PartialEq, Eq)]
/// pub enum GetStorageError {
///     /// Nothing is saved under this key.
///     DataNotFound,
/// }
/// impl From<GetStorageError> for WxError {
///     fn from(error: GetStorageError) -> Self {
///         match error {
///             GetStorageError::DataNotFound => WxError::fail("data not found"),
///         }
///     }
/// }
/// ```
fn reasons(ident: &Ident, doc: &Doc, reasons: &[ErrorReason]) -> TokenStream {
    let doc = doc.tokens();
    let variants: Vec<_> = reasons.iter().map(|r| names::ident(&error_variant(r))).collect();
    let reason_docs = reasons.iter().map(|reason| Doc::named(&reason.doc, &reason.reason).tokens());
    let failures = reasons.iter().map(|reason| {
        let words = &reason.reason;
        let errno = reason.errno.map(integer).map(|n| quote!(.errno(#n)));
        let code = reason.code.map(integer).map(|n| quote!(.err_code(#n)));
        quote!(WxError::fail(#words) #errno #code)
    });
    quote! {
        #doc
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum #ident { #(#reason_docs #variants,)* }
        impl From<#ident> for WxError {
            fn from(error: #ident) -> Self {
                match error {
                    #(#ident::#variants => #failures,)*
                }
            }
        }
    }
}
