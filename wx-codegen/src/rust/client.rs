//! The caller's side: the client, the handles of objects, their methods.

use api_spec::model::{
    Api, Arg, Family, Field, Kind, Object, Off, Returns, SyncTwin, Text, TypeKind,
};
use api_spec::names::object_name;
use api_spec::types::{NamedKind, TypeExpr};
use proc_macro2::TokenStream;
use quote::quote;

use super::RustOptions;
use super::docs::{self, Around, Doc};
use super::members::{Member, Role};
use super::scope::{Scope, family_static, static_ident};
use super::types::{argument, field_ident, initialiser};
use crate::names;

/// ```text
/// /// Calls the APIs of a host from Rust.
/// #[derive(Clone, Debug)]
/// pub struct Wx {
///     client: ::wx_core::Client,
/// }
/// #[allow(dead_code)]
/// impl Wx {
///     /// The client of this host.
///     pub fn new(host: &::wx_core::Host) -> Self {
///         Self { client: host.client() }
///     }
///     /// What calls without types, and emits events.
///     pub fn client(&self) -> &::wx_core::Client {
///         &self.client
///     }
/// }
/// impl AsRef<::wx_core::Client> for Wx { ... }
/// ```
pub fn client(options: &RustOptions) -> TokenStream {
    let (core, ident) = (&options.core, names::ident(&options.client));
    let accessor = accessor(core);
    quote! {
        /// Calls the APIs of a host from Rust.
        #[derive(Clone, Debug)]
        pub struct #ident {
            client: #core::Client,
        }
        #[allow(dead_code)]
        impl #ident {
            /// The client of this host.
            pub fn new(host: &#core::Host) -> Self {
                Self { client: host.client() }
            }
            #accessor
        }
        impl AsRef<#core::Client> for #ident {
            fn as_ref(&self) -> &#core::Client {
                &self.client
            }
        }
    }
}

fn accessor(core: &TokenStream) -> TokenStream {
    quote! {
        /// The untyped client behind this one: it also emits events and makes streams of them.
        pub fn client(&self) -> &#core::Client {
            &self.client
        }
    }
}

/// The methods of one family, as an `impl` of the client.
pub fn methods(scope: &Scope, members: &[Member]) -> TokenStream {
    if members.is_empty() {
        return TokenStream::new();
    }
    let client = names::ident(&scope.options.client);
    let methods = members.iter().map(|member| method(scope, member));
    quote!(impl #client { #(#methods)* })
}

/// ```text
/// /// Doc.
/// #[derive(Clone, Debug)]
/// pub struct Cart {
///     client: ::wx_core::Client,
/// }
/// ::wx_core::object!(Cart = CART);
/// impl Cart {
///     /// An object of a host, made of what implements its members.
///     pub fn new(implementation: impl HostObject<Object = Self>) -> Self { ... }
///     ...
/// }
/// ```
pub fn handle(scope: &Scope, object: &Object, members: &[Member]) -> TokenStream {
    let core = scope.core();
    let name = object_name(object);
    let (ident, table) = (names::ident(&name), static_ident(scope.family, &name));
    let doc = docs::object(object).tokens();
    let taken = |name: &str| members.iter().any(|member| names::function(&member.api) == name);
    let new = (!taken("new")).then(|| {
        quote! {
            /// An object of a host, made of what implements its members.
            pub fn new(implementation: impl #core::HostObject<Object = Self>) -> Self {
                #core::ObjectType::from_ref(#core::ObjectRef::new(implementation))
            }
        }
    });
    let accessor = (!taken("client")).then(|| accessor(core));
    let methods = members.iter().map(|member| method(scope, member));
    quote! {
        #doc
        #[derive(Clone, Debug)]
        pub struct #ident {
            client: #core::Client,
        }
        #core::object!(#ident = #table);
        impl #ident {
            #new
            #accessor
            #(#methods)*
        }
        impl AsRef<#core::Client> for #ident {
            fn as_ref(&self) -> &#core::Client {
                &self.client
            }
        }
    }
}

/// The functions that call one API.
fn method(scope: &Scope, member: &Member) -> TokenStream {
    match (member.api.kind, member.role) {
        (Kind::Sync, _) => sync(scope, member),
        (Kind::Async | Kind::Task, _) => asynchronous(scope, member),
        (Kind::Event, _) => event(scope, member),
    }
}

/// ```text
/// /// Doc.
/// pub fn price_of(&self, drink: impl Into<String>, size: Size) -> Result<f64> {
///     let options = PriceOfOptions { drink: drink.into(), size };
///     self.client.sync::<PriceOf>(options)
/// }
/// ```
fn sync(scope: &Scope, member: &Member) -> TokenStream {
    let (function, marker) = (names::function(&member.api), member.marker_ident());
    let api = &*member.api;
    let layout = if let [layout] = api.args.as_slice() { positional(api, layout) } else { None };
    let documented: &[&Field] = match (&layout, member.role) {
        (Some(fields), Role::Function) => fields,
        _ => &[],
    };
    let returned = match &api.returns {
        Some(Returns::Type { doc, .. }) => doc.clone(),
        _ => Text::default(),
    };
    let faults = faults(scope, api);
    let around = Around { positional: documented, returns: returned, faults, ..Around::default() };
    let (doc, farewell) =
        (docs::api(api, &around).tokens(), docs::deprecation(api.deprecated.as_ref()));
    let Passed { parameters, statement, options } = passed(scope, member, layout);
    let call = quote!(#statement self.client.sync::<#marker>(#options));
    if api.returns == Some(Returns::SelfObject) {
        return quote! {
            #doc
            #farewell
            pub fn #function(&self, #parameters) -> Result<&Self> {
                #call.map(|()| self)
            }
        };
    }
    let output = member.output(scope).ty;
    quote! {
        #doc
        #farewell
        pub fn #function(&self, #parameters) -> Result<#output> {
            #call
        }
    }
}

/// ```text
/// /// As [`Self::get_storage`], with the result at once.
/// pub fn get_storage_sync(&self, key: impl Into<String>) -> Result<Value> {
///     self.client.sync::<GetStorageSync>(GetStorageOptions::new(key))
/// }
/// ```
fn twin(scope: &Scope, member: &Member, twin: &SyncTwin) -> TokenStream {
    let function = names::ident(&api_spec::names::snake(&twin.name));
    let marker = member.twin_ident(twin);
    let output = member.twin_output(scope, twin).ty;
    let placed = positional(&member.api, &twin.args);
    let faults = faults(scope, &member.api);
    let around =
        Around { positional: placed.as_deref().unwrap_or(&[]), faults, ..Around::default() };
    let how = format!("As {}, with the result at once.", own_link(&member.api));
    let doc = docs::twin(&member.api, twin, &how, &around).tokens();
    let farewell = docs::deprecation(twin.about.deprecated.as_ref());
    let Passed { parameters, statement, options } = passed(scope, member, placed);
    quote! {
        #doc
        #farewell
        pub fn #function(&self, #parameters) -> Result<#output> {
            #statement
            self.client.sync::<#marker>(#options)
        }
    }
}

/// ```text
/// /// Doc.
/// pub fn get_storage(&self, call: impl Into<Call<GetStorage>>) {
///     self.client.call(call)
/// }
/// /// As [`Self::get_storage`], as a future.
/// pub fn get_storage_future(&self, options: GetStorageOptions) -> ApiFuture<GetStorage> {
///     self.client.future(options)
/// }
/// ```
/// A task returns its object: `pub fn brew_coffee(...) -> BrewTask`.
fn asynchronous(scope: &Scope, member: &Member) -> TokenStream {
    let api = &*member.api;
    let (function, marker) = (names::function(api), member.marker_ident());
    let (future, options) = (names::suffixed(api, "_future"), member.options());
    let around = Around { takes: takes(member), faults: faults(scope, api), ..Around::default() };
    let (doc, farewell) =
        (docs::api(api, &around).tokens(), docs::deprecation(api.deprecated.as_ref()));
    let (returned, call) = match (api.kind, &api.returns) {
        (Kind::Task, Some(Returns::Type { ty: TypeExpr::Handle(object), .. })) => {
            let object = scope.object_path(object);
            (Some(quote!(-> #object)), quote!(self.client.task(call)))
        }
        _ => (None, quote!(self.client.call(call);)),
    };
    let future_doc = match api.kind {
        Kind::Task => also(api, "as a future, which also knows its task"),
        _ => also(api, "as a future"),
    };
    let sync = api.sync.as_ref().map(|sync| twin(scope, member, sync));
    quote! {
        #doc
        #farewell
        pub fn #function(&self, call: impl Into<Call<#marker>>) #returned {
            #call
        }
        #sync
        #future_doc
        #farewell
        pub fn #future(&self, options: #options) -> ApiFuture<#marker> {
            self.client.future(options)
        }
    }
}

/// ```text
/// /// Doc.
/// pub fn on_compass_change(
///     &self,
///     listener: impl Fn(&OnCompassChangeResult) + 'static,
/// ) -> Listener<OnCompassChange> {
///     self.client.on(listener)
/// }
/// /// Takes a listener of [`Self::on_compass_change`] off, or all with `None`.
/// pub fn off_compass_change(&self, which: Option<Listener<OnCompassChange>>) {
///     self.client.off(which);
/// }
/// ```
fn event(scope: &Scope, member: &Member) -> TokenStream {
    let api = &*member.api;
    let (function, marker) = (names::function(api), member.marker_ident());
    let payload = member.output(scope).ty;
    let doc = docs::api(api, &Around::default()).tokens();
    let farewell = docs::deprecation(api.deprecated.as_ref());
    let off_farewell = docs::deprecation(api.off_about.deprecated.as_ref());
    let off = names::off_function(api).map(|off| match api.off {
        Off::All => {
            let how = format!("Takes all listeners of {} off.", own_link(api));
            let doc = docs::off(&api.off_about, &how).tokens();
            quote! {
                #doc
                #off_farewell
                pub fn #off(&self) {
                    self.client.off::<#marker>(None);
                }
            }
        }
        _ => {
            let how = format!("Takes a listener of {} off, or all with `None`.", own_link(api));
            let doc = docs::off(&api.off_about, &how).tokens();
            quote! {
                #doc
                #off_farewell
                pub fn #off(&self, which: Option<Listener<#marker>>) {
                    self.client.off(which);
                }
            }
        }
    });
    quote! {
        #doc
        #farewell
        pub fn #function(&self, listener: impl Fn(&#payload) + 'static) -> Listener<#marker> {
            self.client.on(listener)
        }
        #off
    }
}

/// What a call takes and gives, which `impl Into<Call<...>>` does not show.
fn takes(member: &Member) -> String {
    let options = (!member.api.params.fields.is_empty()).then(|| member.part("Options"));
    let result = member.result_fields().map(|_| member.part("Result"));
    match (options, result) {
        (Some(options), Some(result)) => format!("Takes [`{options}`], gives [`{result}`]."),
        (Some(options), None) => format!("Takes [`{options}`]."),
        (None, Some(result)) => format!("Gives [`{result}`]."),
        (None, None) => String::new(),
    }
}

/// The enum of codes that calls may fail with, as a link.
fn faults(scope: &Scope, api: &Api) -> Option<String> {
    let name = api.error.as_ref()?;
    match &scope.ty(name)?.kind {
        TypeKind::Error { codes, .. } if !codes.is_empty() => {
            let path = scope.type_path(name).to_string().replace(' ', "");
            Some(match path.rsplit_once("::") {
                Some((_, name)) => format!("[`{name}`]({path})"),
                None => format!("[`{path}`]"),
            })
        }
        _ => None,
    }
}

fn own_link(api: &Api) -> String {
    let function = names::function(api).to_string();
    format!("[`Self::{}`]", function.trim_start_matches("r#"))
}

fn also(api: &Api, how: &str) -> TokenStream {
    Doc::of(format!("As {}, {how}.", own_link(api))).tokens()
}

/// The parameters of a layout, if they all stand in places of their own and no required one
/// is missing; otherwise callers hand over the options.
fn positional<'a>(api: &'a Api, layout: &[Arg]) -> Option<Vec<&'a Field>> {
    let fields = &api.params.fields;
    let placed: Option<Vec<&Field>> = layout
        .iter()
        .map(|arg| fields.iter().find(|field| arg.param() == Some(&field.name)))
        .collect();
    let placed = placed?;
    let missing = |field: &Field| field.required() && !placed.iter().any(|f| f.name == field.name);
    (!fields.iter().any(missing)).then_some(placed)
}

/// What a function takes, and how it makes the options of that.
struct Passed {
    parameters: TokenStream,
    statement: TokenStream,
    options: TokenStream,
}

fn passed(scope: &Scope, member: &Member, placed: Option<Vec<&Field>>) -> Passed {
    let ty = member.options();
    let fields = &member.api.params.fields;
    let none = TokenStream::new;
    let Some(placed) = placed else {
        return Passed {
            parameters: quote!(options: #ty),
            statement: none(),
            options: quote!(options),
        };
    };
    if fields.is_empty() {
        let options = if member.has_options() { quote!(#ty::new()) } else { ty };
        return Passed { parameters: none(), statement: none(), options };
    }
    let parameters = placed.iter().map(|field| argument(scope, field));
    let parameters = quote!(#(#parameters),*);
    let required = fields.iter().filter(|field| field.required()).map(field_ident);
    let new = quote!(#ty::new(#(#required),*));
    if placed.iter().all(|field| field.required()) {
        return Passed { parameters, statement: none(), options: new };
    }
    let all = fields.iter().all(|field| placed.iter().any(|f| f.name == field.name));
    let given = placed.iter().filter(|field| all || !field.required());
    let given = given.map(|field| initialiser(field));
    let others = (!all).then(|| quote!(..#new));
    Passed {
        parameters,
        statement: quote!(let options = #ty { #(#given,)* #others };),
        options: quote!(options),
    }
}

/// Properties of the client, which the host sets by `.property(value)`.
///
/// ```text
/// impl ::wx_core::Property for Env {
///     const PROPERTY: &'static ::wx_core::desc::FieldDesc = &BASE.properties[0];
/// }
/// ```
/// A type that says nothing of the property is wrapped: `pub struct VersionProperty(pub String)`.
pub fn properties(scope: &Scope, family: &Family) -> TokenStream {
    let core = scope.core();
    let table = family_static(family);
    let all = family.properties.iter().enumerate().map(|(index, property)| {
        let ty = scope.field_type(property);
        let index = proc_macro2::Literal::usize_unsuffixed(index);
        let (ident, wrapper) = match own_type(scope, property) {
            true => (ty, None),
            false => {
                let name = api_spec::names::camel(property.rust.as_ref().unwrap_or(&property.name));
                let ident = names::ident(&format!("{name}Property"));
                let doc = docs::field(property).tokens();
                let wrapper = quote! {
                    #doc
                    #[derive(Clone, Debug)]
                    pub struct #ident(pub #ty);
                    impl #core::IntoCell for #ident {
                        fn into_cell(self) -> #core::Cell<'static> {
                            #core::IntoCell::into_cell(self.0)
                        }
                    }
                };
                (quote!(#ident), Some(wrapper))
            }
        };
        quote! {
            #wrapper
            impl #core::Property for #ident {
                const PROPERTY: &'static #core::desc::FieldDesc = &#table.properties[#index];
            }
        }
    });
    quote!(#(#all)*)
}

/// Whether the type of a property is declared in its family and has no other use as one.
fn own_type(scope: &Scope, property: &Field) -> bool {
    let declared = match &property.ty {
        TypeExpr::Named { name, kind } => {
            let kinds = [NamedKind::Struct, NamedKind::Enum, NamedKind::Union];
            kinds.contains(kind) && scope.family.types.iter().any(|ty| ty.name == *name)
        }
        TypeExpr::Handle(name) => scope.family.objects.iter().any(|object| object.name == *name),
        _ => false,
    };
    let plain = !property.optional && !property.nullable && !scope.only_bytes(&property.ty);
    let all = scope.index.spec.families.iter().flat_map(|f| &f.properties);
    declared && plain && all.filter(|other| other.ty == property.ty).count() == 1
}
