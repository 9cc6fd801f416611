//! What is written where something is wrong: the item as it was, the errors,
//! and just enough that `apis![...]` and `.apis(...)` are no further errors.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Error;

use crate::{
    attr::Attr,
    expand::hidden_type,
    function::cfgs,
    item::{Function, Impl},
};

/// An item that could not be read at all.
pub fn item(item: &TokenStream, error: &Error) -> TokenStream {
    let errors = error.to_compile_error();
    quote!(#item #errors)
}

/// A function. A method that carries the attribute by itself gets no more than
/// the errors: nothing else may stand in an impl block.
pub fn function(function: &Function, attr: &Attr, error: &Error) -> TokenStream {
    let errors = error.to_compile_error();
    if function.sig.receiver().is_some() {
        return quote!(#function #errors);
    }
    let (core, ident) = (attr.core(), &function.sig.ident);
    let (cfgs, hidden) = (cfgs(&function.attrs), hidden_type(function));
    quote! {
        #function
        #errors
        #hidden
        #(#cfgs)*
        #[automatically_derived]
        impl #core::attribute::HostFn for #ident {
            const ENTRY: #core::attribute::Entry = #core::attribute::BROKEN;
        }
    }
}

/// An impl block.
pub fn block(block: &Impl, attr: &Attr, error: &Error) -> TokenStream {
    let errors = error.to_compile_error();
    let core = attr.core();
    let (generics, _, bounds) = block.generics.split_for_impl();
    let (cfgs, self_ty) = (cfgs(&block.attrs), &block.self_ty);
    let (head, members) = match &attr.marker {
        Some(object) => (
            quote!(#core::attribute::HostObject),
            quote! {
                type Object = #object;
                const MEMBERS: &'static [#core::attribute::Entry] = &[];
            },
        ),
        None => (
            quote!(#core::attribute::Apis),
            quote!(fn install(self, _: &mut #core::attribute::HostBuilder) {}),
        ),
    };
    quote! {
        #block
        #errors
        #(#cfgs)*
        #[automatically_derived]
        impl #generics #head for #self_ty #bounds { #members }
    }
}
