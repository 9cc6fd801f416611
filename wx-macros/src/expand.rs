//! What is written beside an item: the hidden type of a function, and the impl
//! that holds the entries of one function, of a family or of an object.
//!
//! ```ignore
//! enum get_storage {}                        // hidden; the type namespace was free
//! const _: () = {
//!     impl HostFn for get_storage {
//!         const ENTRY: Entry = { ... };      // see `entry`
//!     }
//! };
//! ```

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{Error, Path, PathSegment, ext::IdentExt, parse_quote};

use crate::{
    attr::{Attr, Place},
    entry::entry,
    errors::Errors,
    fallback,
    function::{HostFunction, cfgs},
    item::{Function, Impl, Item, Member, is_ours},
};

/// The attribute: the item, and beside it what ties it to the spec.
pub fn wx_api(attr: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    match syn::parse2(item.clone()) {
        Ok(Item::Function(function)) => {
            let attr = Attr::parse(attr, Place::Function, &mut errors);
            free(&function, &attr, errors)
                .unwrap_or_else(|error| fallback::function(&function, &attr, &error))
        }
        Ok(Item::Impl(block)) => {
            let attr = Attr::parse(attr, Place::Impl, &mut errors);
            methods(&block, &attr, errors)
                .unwrap_or_else(|error| fallback::block(&block, &attr, &error))
        }
        Err(error) => fallback::item(&item, &error),
    }
}

/// A free function.
fn free(function: &Function, attr: &Attr, mut errors: Errors) -> Result<TokenStream, Error> {
    if let Some(receiver) = function.sig.receiver() {
        errors
            .at(receiver, "for methods, `#[wx_api]` goes on the impl block, once for all of them");
        return errors.or(TokenStream::new());
    }
    let ident = &function.sig.ident;
    let marker = attr.marker.clone().unwrap_or_else(|| camel(ident).into());
    let host = errors.or_read(function, marker)?;
    let (core, cfgs, hidden) = (attr.core(), &host.cfgs, hidden_type(function));
    let entry = entry(&host, &core);
    Ok(quote! {
        #function
        #hidden
        #(#cfgs)*
        const _: () = {
            #[automatically_derived]
            #[allow(unused, deprecated, clippy::all, clippy::pedantic)]
            impl #core::attribute::HostFn for #ident {
                const ENTRY: #core::attribute::Entry = #entry;
            }
        };
    })
}

impl Errors {
    /// What is known of a function, if nothing is wrong with it.
    fn or_read(mut self, function: &Function, marker: Path) -> Result<HostFunction, Error> {
        let host = HostFunction::read(function, marker, &mut self);
        self.or(host)
    }
}

/// The type that stands beside a function: `apis![get_storage]` finds it.
pub fn hidden_type(function: &Function) -> TokenStream {
    let (vis, ident) = (&function.vis, &function.sig.ident);
    let cfgs = cfgs(&function.attrs);
    quote! {
        #(#cfgs)*
        #[doc(hidden)]
        #[allow(non_camel_case_types, dead_code)]
        #vis enum #ident {}
    }
}

/// The methods of an impl block: of a family, or of an object of the spec.
fn methods(block: &Impl, attr: &Attr, mut errors: Errors) -> Result<TokenStream, Error> {
    let core = attr.core();
    let mut entries = Vec::new();
    for member in &block.members {
        let Member::Function(function) = member else {
            continue;
        };
        let own = own_attr(function, &mut errors);
        if own.as_ref().is_some_and(|own| own.skip) {
            continue;
        }
        if function.sig.receiver().is_none() {
            if own.is_some() {
                errors.at(&function.sig.ident, "a host function of an impl block takes `&self`");
            }
            continue;
        }
        let named = own.and_then(|own| own.marker);
        let marker = named.unwrap_or_else(|| member_marker(attr.marker.as_ref(), function));
        let host = HostFunction::read(function, marker, &mut errors);
        let (cfgs, entry) = (&host.cfgs, entry(&host, &core));
        entries.push(quote!(#(#cfgs)* #entry));
    }
    errors.or(())?;

    let mut generics = block.generics.clone();
    let self_ty = &block.self_ty;
    if !generics.params.is_empty() {
        generics.make_where_clause().predicates.push(parse_quote!(#self_ty: 'static));
    }
    let (generics, _, bounds) = generics.split_for_impl();
    let cfgs = cfgs(&block.attrs);
    let (head, body) = match &attr.marker {
        Some(object) => (
            quote!(#core::attribute::HostObject),
            quote! {
                type Object = #object;
                const MEMBERS: &'static [#core::attribute::Entry] = &[#(#entries),*];
            },
        ),
        None => (
            quote!(#core::attribute::Apis),
            quote! {
                fn install(self, builder: &mut #core::attribute::HostBuilder) {
                    #core::attribute::install_methods(self, const { &[#(#entries),*] }, builder)
                }
            },
        ),
    };
    Ok(quote! {
        #block
        #(#cfgs)*
        const _: () = {
            #[automatically_derived]
            #[allow(unused, deprecated, clippy::all, clippy::pedantic)]
            impl #generics #head for #self_ty #bounds { #body }
        };
    })
}

/// A method's own `#[wx_api(...)]`.
fn own_attr(function: &Function, errors: &mut Errors) -> Option<Attr> {
    let attr = function.attrs.iter().find(|attr| is_ours(attr))?;
    let words = match &attr.meta {
        syn::Meta::List(list) => list.tokens.clone(),
        _ => TokenStream::new(),
    };
    Some(Attr::parse(words, Place::Method, errors))
}

/// The marker of a method: `request` is `Request`; in an object it is a member
/// of that, `SocketTaskSend`.
fn member_marker(object: Option<&Path>, function: &Function) -> Path {
    let method = camel(&function.sig.ident);
    let Some(mut marker) = object.cloned() else {
        return method.into();
    };
    if let Some(last) = marker.segments.last_mut() {
        let ident = format_ident!("{}{}", last.ident.unraw(), method, span = method.span());
        *last = PathSegment::from(ident);
    }
    marker
}

/// A function's name as its marker's: `get_storage` is `GetStorage`.
fn camel(name: &Ident) -> Ident {
    let mut marker = String::new();
    for word in name.unraw().to_string().split('_') {
        let mut letters = word.chars();
        marker.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        marker.push_str(letters.as_str());
    }
    // a name of underscores alone is no API, and rustc says so
    let marker = if marker.is_empty() { name.to_string() } else { marker };
    Ident::new(&marker, name.span())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(attr: TokenStream, item: TokenStream) -> String {
        wx_api(attr, item).to_string()
    }

    #[test]
    fn a_marker_is_the_functions_name_in_upper_camel_case() {
        let named = |name: &str| camel(&format_ident!("{name}")).to_string();
        assert_eq!(named("get_storage"), "GetStorage");
        assert_eq!(named("get_ble_mtu"), "GetBleMtu");
        assert_eq!(named("join_1v1_chat"), "Join1v1Chat");
        assert_eq!(named("r#type"), "Type");
        assert_eq!(named("_login"), "Login");
        assert_eq!(named("_"), "_");
    }

    #[test]
    fn the_item_comes_first_as_it_was() {
        let item = quote!(
            #[inline]
            pub fn login(key: &str) -> f64 {
                1.0
            }
        );
        assert!(text(quote!(), item.clone()).starts_with(&item.to_string()));
    }

    #[test]
    fn a_body_is_never_parsed() {
        let free = quote!(fn login() { let = ; else => });
        assert!(text(quote!(), free.clone()).starts_with(&free.to_string()));
        let methods =
            quote!(impl Disk { fn login(&self) { let = ; else => } const A: u8 = { = }; });
        assert!(text(quote!(), methods.clone()).starts_with(&methods.to_string()));
    }

    #[test]
    fn an_error_keeps_the_item_and_what_installs_it() {
        let item = quote!(
            fn login(key: &mut String) {}
        );
        let written = text(quote!(), item.clone());
        assert!(written.starts_with(&item.to_string()));
        assert_eq!(written.matches("compile_error").count(), 1);
        assert!(written.contains("enum login { }"));
        assert!(written.contains("HostFn for login"));
    }

    #[test]
    fn all_errors_of_an_item_are_reported() {
        let item = quote!(
            unsafe fn login(key: &mut String, (a, b): X) {}
        );
        assert_eq!(text(quote!(nmae = 1), item).matches("compile_error").count(), 4);
    }

    #[test]
    fn marks_that_only_the_attribute_knows_are_taken_off() {
        let free = text(
            quote!(),
            quote!(
                fn login(#[from] mine: Mine) {}
            ),
        );
        assert!(free.starts_with("fn login (mine : Mine) { }"), "{free}");
        let method = quote!(impl Disk { #[wx_api(skip)] fn check(&self) {} });
        assert!(text(quote!(), method).starts_with("impl Disk { fn check (& self) { } }"));
    }

    #[test]
    fn a_renamed_core_is_the_only_one_that_is_named() {
        let core = quote!(crate = my_core);
        let free = quote!(
            async fn login(s: State<S>, key: String) -> Result<()> {}
        );
        assert!(!text(core.clone(), free).contains("wx_core"));
        let methods = quote!(
            impl<T> Disk<T> {
                fn on_x(&self) -> impl Stream {}
            }
        );
        assert!(!text(core.clone(), methods).contains("wx_core"));
        assert!(
            !text(
                core,
                quote!(
                    fn login(&mut self) {}
                )
            )
            .contains("wx_core")
        );
    }

    #[test]
    fn members_of_an_object_bear_its_name() {
        let written = text(quote!(ws::SocketTask), quote!(impl S { fn send(&self) {} }));
        assert!(written.contains("type Object = ws :: SocketTask ;"));
        assert!(written.contains("type __Marker = ws :: SocketTaskSend ;"));
    }

    #[test]
    fn what_is_switched_off_takes_its_entry_along() {
        let written = text(
            quote!(),
            quote!(
                #[cfg(never)]
                fn login() {}
            ),
        );
        assert_eq!(written.matches("cfg (never)").count(), 3);
        let written = text(quote!(), quote!(impl S { #[cfg(never)] fn login(&self) {} }));
        assert_eq!(written.matches("cfg (never)").count(), 2);
    }
}
