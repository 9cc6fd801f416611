//! Rust bindings: plain structs, one marker type and one descriptor per API, a client.

mod client;
mod docs;
mod files;
mod givers;
pub(crate) mod markdown;
mod members;
mod rows;
mod scope;
mod tables;
mod types;
mod values;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use api_spec::model::{Family, Spec};
use proc_macro2::TokenStream;
use quote::quote;

use crate::names;
use members::Member;
use scope::{Index, Scope};

pub use files::{Files, files};

/// What the bindings are called and where they find their runtime.
#[derive(Clone, Debug)]
pub struct RustOptions {
    /// The name of the client type: `Wx`.
    pub client: String,
    /// The path of wx-core: `::wx_core` unless it was renamed.
    pub core: TokenStream,
    /// Whether each family stands behind a cargo feature of its name.
    pub features: bool,
}

impl RustOptions {
    /// Bindings with a client of this name, on `::wx_core`, without features.
    pub fn new(client: impl Into<String>) -> Self {
        RustOptions { client: client.into(), core: quote!(::wx_core), features: false }
    }

    /// Sets the path of wx-core.
    pub fn core(mut self, core: TokenStream) -> Self {
        self.core = core;
        self
    }

    /// Puts each family behind a cargo feature of its name.
    pub fn features(mut self) -> Self {
        self.features = true;
        self
    }
}

/// All bindings of a spec: the client, and a module per family.
///
/// ```text
/// pub struct Shop { ... }
/// pub mod shop { ... }
/// pub use self::shop::*;
/// ```
pub fn bindings(spec: &Spec, options: &RustOptions) -> TokenStream {
    let spec = &*givers::as_functions(spec);
    let index = Index::new(spec, options.features);
    root(&index, options, |family| {
        let body = module(&index, family, options).0;
        quote!({ #body })
    })
}

/// All bindings of a spec as one file: a header, then the tokens of [`bindings`], formatted.
pub fn file(spec: &Spec, options: &RustOptions) -> String {
    header(&spec.sources) + &pretty(bindings(spec, options))
}

/// Tokens as formatted text. The generator makes whole items only; should it not, the text
/// is that of the tokens as they are, for rustc to complain about.
pub fn pretty(tokens: TokenStream) -> String {
    match syn::parse2(tokens.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => tokens.to_string(),
    }
}

/// Where a file is from, without the folders: those differ from machine to machine.
fn header(sources: &[PathBuf]) -> String {
    let name = |source: &Path| {
        let name = source.file_name().unwrap_or_default().to_string_lossy();
        name.replace(char::is_control, " ")
    };
    let from = match sources {
        [source] => name(source),
        sources => format!("{} spec files", sources.len()),
    };
    format!("// Generated from {from} by `cargo wx generate`. Do not edit.\n")
}

/// The client and the modules; `body` is what follows a module's name.
fn root(
    index: &Index,
    options: &RustOptions,
    body: impl Fn(&Family) -> TokenStream,
) -> TokenStream {
    let client = client::client(options);
    let modules = index.spec.families.iter().map(|family| {
        let ident = index.module(family);
        let doc = docs::Doc::named(&family.title, &family.name)
            .paragraph(&docs::english(&family.doc))
            .tokens();
        let name = &family.name;
        let feature = options.features.then(|| quote!(#[cfg(feature = #name)]));
        let body = body(family);
        // Most programs use a part of an API set; names and shapes are the spec's.
        quote! {
            #doc
            #feature
            #[allow(dead_code, unused_imports, clippy::all)]
            pub mod #ident #body
            #feature
            #[doc(inline)]
            #[allow(unused_imports)]
            pub use self::#ident::*;
        }
    });
    quote!(#client #(#modules)*)
}

/// The items of one family, in the order of the spec: types, functions, objects, then tables.
/// Also the families that they name.
fn module(
    index: &Index,
    family: &Family,
    options: &RustOptions,
) -> (TokenStream, BTreeSet<String>) {
    let needs = RefCell::default();
    let items = items(Scope { index, family, options, needs: &needs });
    (items, needs.into_inner())
}

fn items(scope: Scope) -> TokenStream {
    let Scope { family, options, .. } = scope;
    let (core, client) = (&options.core, names::ident(&options.client));
    let functions = members::of_family(family);
    let objects: Vec<_> = family.objects.iter().map(|o| (o, members::of_object(o))).collect();

    let types = family.types.iter().map(|ty| types::definition(&scope, ty));
    let parts = functions.iter().map(|member| parts(&scope, member));
    let methods = client::methods(&scope, &functions);
    let properties = client::properties(&scope, family);
    let handles = objects.iter().map(|(object, members)| {
        let handle = client::handle(&scope, object, members);
        let parts = members.iter().map(|member| self::parts(&scope, member));
        quote!(#handle #(#parts)*)
    });
    let table = tables::family(&scope, family, &functions);
    let object_tables =
        objects.iter().map(|(object, members)| tables::object(&scope, object, members));
    let all = functions.iter().chain(objects.iter().flat_map(|(_, members)| members));
    let structs = all.map(|member| tables::structs(&scope, member));
    let descriptors = family.types.iter().map(|ty| tables::definition(&scope, ty));
    let tables = quote! {
        #table
        #(#object_tables)*
        #(#structs)*
        #(#descriptors)*
    };
    let (tables, table) = (tables::module(&scope, tables), scope::family_static(family));
    quote! {
        use #core::prelude::*;
        use super::#client;
        use self::tables::*;
        pub use self::tables::#table;
        #(#types)*
        #(#parts)*
        #methods
        #properties
        #(#handles)*
        #tables
    }
}

/// The types that belong to one API: its marker, options, result and reasons.
fn parts(scope: &Scope, member: &Member) -> TokenStream {
    let markers = tables::markers(scope, member);
    let options = types::options(scope, member);
    let errors = types::errors(scope, member);
    let result = member.result_fields().map(|record| {
        let doc = match member.api.kind {
            api_spec::model::Kind::Event => {
                format!("What a listener of {} receives.", member.link(scope))
            }
            _ => format!("What {} gives.", member.link(scope)),
        };
        types::structure(scope, &member.part("Result"), &docs::Doc::of(doc), &record)
    });
    quote!(#markers #options #result #errors)
}
