//! What the generator looks up while it writes one family: names, where they are, their types.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};

use api_spec::model::{Family, Field, Object, Spec, TypeDef, TypeKind};
use api_spec::names::{object_name, type_name};
use api_spec::types::{NamedKind, TypeExpr};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::RustOptions;
use crate::names;

/// Where the names of a spec are declared.
pub struct Index<'s> {
    /// The spec itself.
    pub spec: &'s Spec,
    types: HashMap<&'s str, (&'s Family, &'s TypeDef)>,
    objects: HashMap<&'s str, (&'s Family, &'s Object)>,
    modules: HashMap<&'s str, String>,
}

impl<'s> Index<'s> {
    /// Looks through the spec. With `features`, no function stands beside the modules.
    pub fn new(spec: &'s Spec, features: bool) -> Self {
        let families = &spec.families;
        let types = families.iter().flat_map(|f| f.types.iter().map(move |ty| (f, ty)));
        let objects = families.iter().flat_map(|f| f.objects.iter().map(move |o| (f, o)));
        let apis = families.iter().flat_map(|f| &f.apis).filter(|_| !features);
        let functions: BTreeSet<_> = apis.map(|api| names::function(api).to_string()).collect();
        let modules = families.iter().map(|f| (f.name.as_str(), module(f, &functions)));
        Index {
            spec,
            types: types.map(|(f, ty)| (ty.name.as_str(), (f, ty))).collect(),
            objects: objects.map(|(f, object)| (object.name.as_str(), (f, object))).collect(),
            modules: modules.collect(),
        }
    }

    /// The module of a family.
    pub fn module(&self, family: &Family) -> Ident {
        let name = self.modules.get(family.name.as_str());
        names::ident(name.map_or(family.name.as_str(), String::as_str))
    }
}

/// The name of a family's module. Beside annotated functions a module must not bear the name
/// of one of them, so it steps aside; so does the one whose file would be `mod.rs`.
fn module(family: &Family, functions: &BTreeSet<String>) -> String {
    let name = api_spec::names::snake(&family.name);
    match functions.contains(&names::ident(&name).to_string()) || name == "mod" {
        true => format!("{name}_family"),
        false => name,
    }
}

/// One family within its spec.
#[derive(Clone, Copy)]
pub struct Scope<'s> {
    pub index: &'s Index<'s>,
    pub family: &'s Family,
    pub options: &'s RustOptions,
    /// The other families that its code names.
    pub needs: &'s RefCell<BTreeSet<String>>,
}

impl<'s> Scope<'s> {
    /// The path of wx-core.
    pub fn core(&self) -> &'s TokenStream {
        &self.options.core
    }

    /// A type of the spec, and the family that declares it.
    fn find(&self, name: &str) -> Option<(&'s Family, &'s TypeDef)> {
        self.index.types.get(name).copied()
    }

    /// A type of the spec.
    pub fn ty(&self, name: &str) -> Option<&'s TypeDef> {
        self.find(name).map(|(_, ty)| ty)
    }

    /// An object of the spec, and the family that declares it.
    fn find_object(&self, name: &str) -> Option<(&'s Family, &'s Object)> {
        self.index.objects.get(name).copied()
    }

    /// `Name`, or `super::other::Name` where another family declares it.
    fn path(&self, family: &Family, name: Ident) -> TokenStream {
        if family.name == self.family.name {
            return quote!(#name);
        }
        self.needs.borrow_mut().insert(family.name.clone());
        let module = self.index.module(family);
        quote!(super::#module::#name)
    }

    /// The Rust type of a spec type of that name.
    pub fn type_path(&self, name: &str) -> TokenStream {
        match self.find(name) {
            Some((family, ty)) => self.path(family, names::ident(&type_name(ty))),
            None => quote!(Value),
        }
    }

    /// The same from within `tables`, where the name is that of a descriptor.
    fn static_path(&self, family: &Family, name: Ident) -> TokenStream {
        if family.name == self.family.name {
            return quote!(#name);
        }
        self.needs.borrow_mut().insert(family.name.clone());
        let module = self.index.module(family);
        quote!(super::super::#module::tables::#name)
    }

    /// The descriptor of a type of that name.
    pub fn type_static(&self, name: &str) -> TokenStream {
        match self.find(name) {
            Some((family, ty)) => self.static_path(family, static_ident(family, &type_name(ty))),
            None => TokenStream::new(),
        }
    }

    /// An object of the spec.
    pub fn object(&self, name: &str) -> Option<&'s Object> {
        self.find_object(name).map(|(_, object)| object)
    }

    /// The handle type of an object.
    pub fn object_path(&self, name: &str) -> TokenStream {
        match self.find_object(name) {
            Some((family, object)) => self.path(family, names::ident(&object_name(object))),
            None => quote!(Value),
        }
    }

    /// The descriptor of an object.
    pub fn object_static(&self, name: &str) -> TokenStream {
        match self.find_object(name) {
            Some((family, object)) => {
                self.static_path(family, static_ident(family, &object_name(object)))
            }
            None => TokenStream::new(),
        }
    }

    /// Whether a type is nothing but bytes in Rust: typed arrays are copied, so a union of
    /// them is one of equal things.
    pub fn only_bytes(&self, ty: &TypeExpr) -> bool {
        match ty {
            TypeExpr::Bytes | TypeExpr::TypedArray(_) => true,
            TypeExpr::Named { name, kind: NamedKind::Union } => {
                matches!(self.ty(name).map(|t| &t.kind), Some(TypeKind::Union(variants))
                    if variants.iter().all(|v| matches!(v.ty, TypeExpr::Bytes | TypeExpr::TypedArray(_))))
            }
            _ => false,
        }
    }

    /// Whether typed arrays are taken, and not only an `ArrayBuffer`.
    pub fn takes_views(&self, ty: &TypeExpr) -> bool {
        *ty != TypeExpr::Bytes && self.only_bytes(ty)
    }

    /// The Rust type of a type: `list<string>` -> `Vec<String>`.
    pub fn rust_type(&self, ty: &TypeExpr) -> TokenStream {
        if self.only_bytes(ty) {
            return quote!(Vec<u8>);
        }
        let core = self.core();
        match ty {
            TypeExpr::String => quote!(String),
            TypeExpr::Boolean => quote!(bool),
            TypeExpr::Number => quote!(f64),
            TypeExpr::Int => quote!(i64),
            TypeExpr::Int32 => quote!(i32),
            TypeExpr::Uint32 => quote!(u32),
            TypeExpr::Any => quote!(Value),
            TypeExpr::Object => quote!(#core::Object),
            TypeExpr::Bytes | TypeExpr::TypedArray(_) => quote!(Vec<u8>),
            TypeExpr::List(item) => {
                let item = self.rust_type(item);
                quote!(Vec<#item>)
            }
            TypeExpr::Map(item) => {
                let item = self.rust_type(item);
                quote!(BTreeMap<String, #item>)
            }
            TypeExpr::Named { name, kind } => match kind {
                NamedKind::Callback => quote!(Callback),
                NamedKind::External => quote!(External),
                NamedKind::Error => quote!(Value),
                _ => self.type_path(name),
            },
            TypeExpr::Handle(name) => self.object_path(name),
            TypeExpr::Callback(_) => quote!(Callback),
            TypeExpr::Component => quote!(External),
        }
    }

    /// The Rust type of a field without its `Option`: what a setter takes.
    pub fn present_type(&self, field: &Field) -> TokenStream {
        let ty = self.rust_type(&field.ty);
        let ty = if field.variadic { quote!(Vec<#ty>) } else { ty };
        if field.nullable { quote!(Nullable<#ty>) } else { ty }
    }

    /// The Rust type of a field.
    pub fn field_type(&self, field: &Field) -> TokenStream {
        optional(self.present_type(field), field.optional)
    }
}

/// `T` -> `Option<T>` where it may be missing.
pub fn optional(ty: TokenStream, optional: bool) -> TokenStream {
    if optional { quote!(Option<#ty>) } else { ty }
}

/// The table of a family: `STORAGE`.
pub fn family_static(family: &Family) -> Ident {
    names::ident(&names::screaming(&family.name))
}

/// The descriptor of a type: `GetStorageOptions` -> `GET_STORAGE_OPTIONS`. The type that is
/// called like its family steps aside.
pub fn static_ident(family: &Family, type_name: &str) -> Ident {
    let name = names::screaming(type_name);
    match name == names::screaming(&family.name) {
        true => names::ident(&format!("{name}_DESC")),
        false => names::ident(&name),
    }
}
