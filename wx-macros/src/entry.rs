//! The entry of one function: what is compared with the spec, and how the
//! function is entered. For
//!
//! ```ignore
//! fn get_storage(store: State<Store>, key: String) -> Result<GetStorageResult> { ... }
//! ```
//!
//! that is, with the paths left out,
//!
//! ```ignore
//! {
//!     type __Marker = GetStorage;                   // spanned at the function's name
//!     const __EVENT: bool = is_event(__Marker::API);
//!     const _: () = assert!(!__EVENT, "...");       // the form fits the kind
//!     Entry {
//!         api: __Marker::API,
//!         function: "get_storage",
//!         thunk: Thunk::Plain(|cx, row, out| {
//!             let arg0 = <State<Store> as Extract>::extract(cx)?;
//!             let arg1 = 'compared: {
//!                 if true {
//!                     break 'compared take(
//!                         row,
//!                         const { index::<__Marker>("key") },
//!                         |options: __Marker::Options| options.key,
//!                     );
//!                 }
//!                 Written::<String>::NEW.to_string()  // never run: compares the types
//!             };
//!             let returned = (get_storage(arg0, arg1),);
//!             result(Spec::<__Marker, __EVENT>::new(), type_of(&returned.0), returned.0, out)
//!         }),
//!         needs: &[Need::of::<Store>()],
//!     }
//! }
//! ```
//!
//! Variables are hygienic, so that none of them hides a name of the user's.
//! What rustc may complain of is spanned at what the user wrote.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};
use syn::{Lifetime, Type, ext::IdentExt};

use crate::{
    function::{Ends, Form, HostFunction, Receiver},
    param::{Origin, Param, Supply},
};

/// The entry of `host`, as an expression.
pub fn entry(host: &HostFunction, core: &TokenStream) -> TokenStream {
    let marker = Ident::new("__Marker", Ends::of(&host.marker).0);
    EntryOf { host, core, marker }.expression()
}

struct EntryOf<'a> {
    host: &'a HostFunction,
    core: &'a TokenStream,
    /// The alias of the marker, spanned as the marker is.
    marker: Ident,
}

impl EntryOf<'_> {
    fn expression(&self) -> TokenStream {
        let Self { host, core, marker } = self;
        let (path, name) = (&host.marker, host.ident.unraw().to_string());
        let (checks, thunk) = (self.checks(), self.thunk());
        let needs = host.params.iter().filter_map(|param| match &param.origin {
            Origin::Host(Supply::State(state)) => state.as_ref(),
            _ => None,
        });
        quote! {{
            type #marker = #path;
            const __EVENT: bool =
                #core::attribute::is_event(<#marker as #core::attribute::Api>::API);
            #checks
            #core::attribute::Entry {
                api: <#marker as #core::attribute::Api>::API,
                function: #name,
                thunk: #thunk,
                needs: &[#(#core::attribute::Need::of::<#needs>()),*],
            }
        }}
    }

    /// Whether the form fits the kind that the spec gives the API. Where it
    /// does not, this is the only error: see `Expect` in wx-core.
    fn checks(&self) -> TokenStream {
        let Self { host, core, marker } = self;
        let name = host.ident.unraw();
        let api = quote!(<#marker as #core::attribute::Api>::API);
        let span = host.shape.0;
        let as_event = format!(
            "`{name}` is an event in the spec: write a plain `fn` that returns \
             `impl Stream<Item = ...> + use<>`"
        );
        let mut asserts = match host.form {
            Form::Plain => quote_spanned!(span=> ::core::assert!(!__EVENT, #as_event);),
            Form::Async => {
                let at_once = format!(
                    "`{name}` is a sync API in the spec, whose caller does not wait: \
                     write a plain `fn` that returns the result"
                );
                quote_spanned! {span=>
                    ::core::assert!(!__EVENT, #as_event);
                    ::core::assert!(#core::attribute::may_wait(#api), #at_once);
                }
            }
            Form::Source => {
                let no_event = format!(
                    "`{name}` is no event in the spec, so it returns its result and no stream"
                );
                quote_spanned!(span=> ::core::assert!(__EVENT, #no_event);)
            }
        };
        for param in &host.params {
            let (check, message) = match &param.origin {
                Origin::Host(Supply::Task) => (
                    quote!(is_task),
                    format!("`{name}` is no task in the spec: remove the parameter of type `Task`"),
                ),
                Origin::Host(Supply::Granted) => (
                    quote!(has_scope),
                    format!(
                        "`{name}` has no scope in the spec: remove the parameter of type `Granted`"
                    ),
                ),
                _ => continue,
            };
            let span = Ends::of(&param.ty).0;
            asserts.extend(
                quote_spanned!(span=> ::core::assert!(#core::attribute::#check(#api), #message);),
            );
        }
        quote!(const _: () = { #asserts };)
    }

    /// How the function is entered: a closure that captures nothing.
    fn thunk(&self) -> TokenStream {
        let Self { host, core, .. } = self;
        // owned parameters first: those that are lent borrow the row
        let (lent, owned): (Vec<_>, Vec<_>) = host.params.iter().partition(|p| p.is_lent());
        let lets = owned.into_iter().chain(lent).map(|param| self.bind(param));
        let bind = quote!(#(#lets)*);
        let args = host.params.iter().map(|param| {
            let borrow = (param.by_ref && !param.is_lent()).then(|| quote!(&));
            let local = &param.local;
            quote!(#borrow #local)
        });

        let Ends(first, last) = host.returns;
        let mut ident = host.ident.clone();
        ident.set_span(first);
        let callee = match host.receiver {
            Some(_) => quote_spanned!(first=> Self::#ident),
            None => quote!(#ident),
        };
        let (receive, receiver) = self.receive();
        let args = quote_spanned!(last=> (#receiver #(#args),*));
        let call = quote!(#callee #args);
        let [cx, row] = ["cx", "row"].map(local);
        match host.form {
            Form::Plain => {
                let answer = self.answer(&call);
                let out = local("out");
                quote! {
                    #core::attribute::Thunk::Plain(|#cx, #row, #out| {
                        #receive
                        #bind
                        #answer
                    })
                }
            }
            Form::Async => {
                let wait = quote_spanned!(last=> .await);
                let answer = self.answer(&quote!(#call #wait));
                let [out, answered] = ["out", "answered"].map(local);
                quote! {
                    #core::attribute::Thunk::Async(|#cx, #row| {
                        #receive
                        #bind
                        #core::attribute::future(async move {
                            let mut #answered = #core::attribute::Row::new();
                            let #out = &mut #answered;
                            #answer.map(|()| #answered)
                        })
                    })
                }
            }
            Form::Source => {
                let start = host.spells_result.then(|| quote_spanned!(last=> ?));
                let (source, spec) = (self.runtime("source", first), self.spec());
                quote! {
                    #core::attribute::Thunk::Source(|#cx| {
                        #receive
                        #bind
                        #source(#spec, #call #start)
                    })
                }
            }
        }
    }

    /// The value whose method is called: how it is had, and how it is passed.
    fn receive(&self) -> (TokenStream, TokenStream) {
        let host = self.host;
        let cx = local("cx");
        let place = Ident::new("this", host.returns.0);
        let shared = quote!(let #place = #cx.shared::<Self>()?;);
        match (host.receiver, host.form) {
            (None, _) => Default::default(),
            (Some(Receiver::Ref), Form::Plain) => {
                (quote!(let #place = #cx.receiver::<Self>()?;), quote!(#place,))
            }
            (Some(Receiver::Shared), _) => (shared, quote!(#place,)),
            // a future keeps its value alive; a stream must not borrow from it
            (Some(Receiver::Ref), _) => {
                let borrow = quote_spanned!(host.returns.0=> &*);
                (shared, quote!(#borrow #place,))
            }
        }
    }

    /// Appends what a call returned, compared with the spec, to the row `out`.
    fn answer(&self, call: &TokenStream) -> TokenStream {
        let core = self.core;
        let Ends(first, last) = self.host.returns;
        let (spec, out) = (self.spec(), local("out"));
        if !self.host.spells_result {
            let outcome = self.runtime("outcome", first);
            return quote!(#outcome(#spec, #call, #out));
        }
        // two tokens, so that the error covers the type from its first to its last
        let returned = Ident::new("__returned", first);
        let whole = quote_spanned!(last=> .0);
        let result = self.runtime("result", first);
        quote! {{
            let #returned = (#call,);
            #result(#spec, #core::attribute::type_of(&#returned.0), #returned #whole, #out)
        }}
    }

    fn spec(&self) -> TokenStream {
        let Self { core, marker, .. } = self;
        quote!(#core::attribute::Spec::<#marker, __EVENT>::new())
    }

    /// The path of something in wx-core, spanned as a whole.
    fn runtime(&self, name: &str, span: Span) -> TokenStream {
        let core = self.core.clone().into_iter().map(|mut token: TokenTree| {
            token.set_span(span);
            token
        });
        let core: TokenStream = core.collect();
        let name = Ident::new(name, span);
        quote_spanned!(span=> #core::attribute::#name)
    }

    /// Binds the variable of one parameter.
    fn bind(&self, param: &Param) -> TokenStream {
        let Self { core, marker, .. } = self;
        let Param { origin, ty, local: variable, .. } = param;
        let [cx, row] = ["cx", "row"].map(local);
        let name = match origin {
            Origin::Host(_) => {
                return quote!(let #variable = <#ty as #core::attribute::Extract>::extract(#cx)?;);
            }
            Origin::Options(_) => {
                let all = quote!(#core::attribute::options::<#marker>(#row));
                return self.compared(variable, &all, ty);
            }
            Origin::Field(name) => name,
        };
        let text = name.to_string();
        let options = local("options");
        let index = quote!(const { #core::attribute::index::<#marker>(#text) });
        let field = quote!(|#options: <#marker as #core::attribute::Api>::Options| #options.#name);
        if !param.is_lent() {
            let field = quote!(#core::attribute::take(#row, #index, #field));
            return self.compared(variable, &field, ty);
        }
        let Ends(first, last) = Ends::of(ty);
        let place = Ident::new("__field", last);
        let borrow = quote_spanned!(first=> &);
        let lend = self.runtime("lend", first);
        quote! {
            let #place: fn(_) -> _ = #field;
            let #variable =
                #lend(#row, #index, #core::attribute::written_as::<#ty>(), #borrow #place);
        }
    }

    /// Binds `variable` to `value`, whose type is the spec's, and makes rustc
    /// compare that with the type as written: "expected `String`, found `u32`",
    /// once, for after it the variable has no type that could be wrong again.
    fn compared(&self, variable: &Ident, value: &TokenStream, ty: &Type) -> TokenStream {
        // of the macro's own making, and with this name, so that rustc does not
        // propose to convert the type as if it were a value
        let own = |span: Span| span.resolved_at(Span::mixed_site());
        let Ends(first, last) = Ends::of(ty);
        let label = Lifetime::new("'compared", Span::mixed_site());
        let written = self.runtime("Written", own(first));
        let call = quote_spanned!(own(last)=> .to_string());
        quote! {
            let #variable = #label: {
                if true { break #label #value; }
                #written::<#ty>::NEW #call
            };
        }
    }
}

/// A variable: hygienic, so that it hides nothing, and with underscores, so
/// that no constant takes its place as a pattern.
pub fn local(name: &str) -> Ident {
    format_ident!("__{name}", span = Span::mixed_site())
}
