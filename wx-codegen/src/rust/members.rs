//! The rows of a table: every function of a family, or every member of an object, in the
//! order of their indices. What the spec says in other words than an API is made one here.

use std::borrow::Cow;

use api_spec::model::{
    About, Api, ApiResult, Deadline, Family, Field, Kind, Listener, Object, Off, Params, Promise,
    Queue, Returns, SyncReturns, SyncTwin, Text, Topics, Ts,
};
use api_spec::names::{camel, object_name, snake};
use api_spec::types::{Callback, TypeExpr};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::scope::{Scope, optional};
use crate::names;

/// A function of the client, or a member of an object.
pub struct Member<'s> {
    pub api: Cow<'s, Api>,
    pub object: Option<&'s Object>,
    pub index: usize,
    pub role: Role<'s>,
}

/// What a member is.
#[derive(Clone, Copy)]
pub enum Role<'s> {
    /// A function.
    Function,
    /// The getter of a property.
    Get(&'s Field),
    /// The setter of a property.
    Set(&'s Field),
}

/// What a call gives: a struct of fields, or one value.
pub struct Output {
    /// Whether it is one value.
    pub value: bool,
    /// Its type.
    pub ty: TokenStream,
}

/// The functions of a family.
pub fn of_family(family: &Family) -> Vec<Member<'_>> {
    number(family.apis.iter().flat_map(functions), None)
}

/// The members of an object: methods and events, then getters and setters.
pub fn of_object(object: &Object) -> Vec<Member<'_>> {
    let accessors = object.properties.iter().flat_map(|field| {
        let setter = (!field.readonly).then(|| (Cow::Owned(setter(field)), Role::Set(field)));
        std::iter::once((Cow::Owned(getter(field)), Role::Get(field))).chain(setter)
    });
    number(object.methods.iter().flat_map(functions).chain(accessors), Some(object))
}

fn number<'s>(
    rows: impl Iterator<Item = (Cow<'s, Api>, Role<'s>)>,
    object: Option<&'s Object>,
) -> Vec<Member<'s>> {
    rows.enumerate().map(|(index, (api, role))| Member { api, object, index, role }).collect()
}

/// The functions that an entry of the spec is: none that scripts bring along, `on` and `off`
/// of an emitter one each.
fn functions(api: &Api) -> Vec<(Cow<'_, Api>, Role<'_>)> {
    let row = |api| (api, Role::Function);
    match &api.topics {
        _ if api.script => Vec::new(),
        None => vec![row(Cow::Borrowed(api))],
        Some(topics) => {
            let on = emitter(api, topics, false);
            let off = (api.off != Off::No).then(|| emitter(api, topics, true));
            std::iter::once(on).chain(off).map(|api| row(Cow::Owned(api))).collect()
        }
    }
}

/// `on(topic, listener)`, or `off(topic, listener)`, as functions with a callback.
fn emitter(event: &Api, topics: &Topics, off: bool) -> Api {
    let names = match topics {
        Topics::Any => "Name of the event.".to_string(),
        Topics::List(names) => {
            let names: Vec<_> = names.iter().map(|name| super::docs::code(name)).collect();
            format!("Name of the event: {}.", names.join(", "))
        }
    };
    let params = match &event.listener {
        Listener::Args(fields) => fields.clone(),
        _ => vec![field("event", TypeExpr::Any, "What the event brings.")],
    };
    let callback = TypeExpr::Callback(Box::new(Callback { params, ..Callback::default() }));
    let mut listener = field("listener", callback, "Called with each event of that name.");
    listener.optional = off;
    let mut api = function(&event.name);
    if off {
        api.name = event.off_name().unwrap_or_else(|| "off".into());
        api.rust = api_spec::names::off_fn(event);
        api.doc = off_text(&event.off_about, "Takes a listener off, or all of that name.");
        api.since = event.off_about.since.clone();
        api.deprecated = event.off_about.deprecated.clone();
        api.link = event.off_about.link.clone();
    } else {
        api.rust = event.rust.clone();
        api.doc = event.doc.clone();
        api.since = event.since.clone();
        api.deprecated = event.deprecated.clone();
        api.link = event.link.clone();
    }
    api.params.fields = vec![field("topic", TypeExpr::String, &names), listener];
    positional(api)
}

/// The text of an off function; where the spec has none, what all of them do.
pub fn off_text(about: &About, otherwise: &str) -> Text {
    match about.doc == Text::default() {
        true => english(otherwise),
        false => about.doc.clone(),
    }
}

fn getter(field: &Field) -> Api {
    let returns = Returns::Type {
        ty: field.ty.clone(),
        nullable: field.nullable,
        optional: field.optional,
        doc: Text::default(),
    };
    Api {
        rust: Some(field.rust.clone().unwrap_or_else(|| snake(&field.name))),
        returns: Some(returns),
        since: field.since.clone(),
        deprecated: field.deprecated.clone(),
        doc: field.doc.clone(),
        ..function(&field.name)
    }
}

fn setter(property: &Field) -> Api {
    let value = Field { name: "value".into(), rust: None, readonly: false, ..property.clone() };
    let name = property.rust.clone().unwrap_or_else(|| snake(&property.name));
    let params = Params { name: None, fields: vec![value] };
    let rust = Some(format!("set_{name}"));
    positional(Api { rust, params, doc: property.doc.clone(), ..function(&property.name) })
}

/// Every parameter in its place.
pub fn positional(mut api: Api) -> Api {
    let arg =
        |f: &Field| api_spec::model::Arg::Param { name: f.name.clone(), required: f.required() };
    api.args = vec![api.params.fields.iter().map(arg).collect()];
    api
}

fn english(text: &str) -> Text {
    Text { en: text.into(), zh: String::new() }
}

/// A required field with an English text.
pub fn field(name: &str, ty: TypeExpr, doc: &str) -> Field {
    Field {
        name: name.into(),
        ty,
        optional: false,
        nullable: false,
        default: None,
        variadic: false,
        readonly: false,
        since: None,
        deprecated: None,
        doc: english(doc),
        unit: None,
        min: None,
        max: None,
        rust: None,
        ts: Ts::default(),
        at: Default::default(),
    }
}

/// A sync function of that name, and nothing more.
pub fn function(name: &str) -> Api {
    Api {
        name: name.into(),
        kind: Kind::Sync,
        params: Params::default(),
        args: vec![Vec::new()],
        options: None,
        result: ApiResult::Empty,
        returns: None,
        promise: Promise::No,
        sync: None,
        error: None,
        errors: Vec::new(),
        listener: Listener::Object,
        off: Off::No,
        off_about: About::default(),
        topics: None,
        single: false,
        queue: Queue::default(),
        scope: None,
        privacy: None,
        limits: None,
        deadline: Deadline::Default,
        immediate: false,
        script: false,
        since: None,
        deprecated: None,
        doc: Text::default(),
        link: None,
        example: None,
        rust: None,
        ts: Ts::default(),
        at: Default::default(),
    }
}

impl Member<'_> {
    /// The name of the marker type.
    pub fn marker(&self) -> String {
        names::marker(&self.api, self.object)
    }

    /// The marker type.
    pub fn marker_ident(&self) -> Ident {
        names::ident(&self.marker())
    }

    /// A type that belongs to the API: `GetStorage` and `Options` make `GetStorageOptions`.
    pub fn part(&self, suffix: &str) -> Ident {
        names::ident(&format!("{}{suffix}", self.marker()))
    }

    /// The marker of the Sync form.
    pub fn twin_ident(&self, twin: &SyncTwin) -> Ident {
        let object = self.object.map(object_name).unwrap_or_default();
        names::ident(&format!("{object}{}", camel(&snake(&twin.name))))
    }

    /// Whether callers hand over a struct of options that has a name.
    pub fn has_options(&self) -> bool {
        matches!(self.api.kind, Kind::Async | Kind::Task) || !self.api.params.fields.is_empty()
    }

    /// The type of the parameters.
    pub fn options(&self) -> TokenStream {
        match self.has_options() {
            true => {
                let options = self.part("Options");
                quote!(#options)
            }
            false => quote!(()),
        }
    }

    /// The name in `errMsg`: `getStorage`, `Cart.add`.
    pub fn js_name(&self) -> String {
        self.qualified(&self.api.js_name())
    }

    /// A function's name with its object before it.
    pub fn qualified(&self, name: &str) -> String {
        match self.object {
            Some(object) => format!("{}.{name}", object.name),
            None => name.to_string(),
        }
    }

    /// The method of the client as a link for doc comments.
    pub fn link(&self, scope: &Scope) -> String {
        let owner = match self.object {
            Some(object) => object_name(object),
            None => scope.options.client.clone(),
        };
        let function = names::function(&self.api).to_string();
        format!("[`{owner}::{}`]", function.trim_start_matches("r#"))
    }

    /// What the payload of an event or the result consists of, if it has a struct of its own.
    pub fn result_fields(&self) -> Option<api_spec::model::Record> {
        match (&self.api.result, &self.api.listener) {
            (ApiResult::Fields(record), _) => Some(record.clone()),
            (_, Listener::Args(fields)) => {
                Some(api_spec::model::Record { fields: fields.clone(), rest: None })
            }
            _ => None,
        }
    }

    /// What a call gives.
    pub fn output(&self, scope: &Scope) -> Output {
        let value = |ty| Output { value: true, ty };
        let fields = |ty| Output { value: false, ty };
        if self.api.kind == Kind::Sync {
            return match &self.api.returns {
                Some(Returns::Type { ty, nullable, optional: missing, .. }) => {
                    let ty = scope.rust_type(ty);
                    let ty = if *nullable { quote!(Nullable<#ty>) } else { ty };
                    value(optional(ty, *missing))
                }
                Some(Returns::SelfObject) | None => fields(quote!(())),
            };
        }
        if self.result_fields().is_some() {
            let result = self.part("Result");
            return fields(quote!(#result));
        }
        match (&self.api.result, &self.api.listener) {
            (ApiResult::Named(name), _) => fields(scope.type_path(name)),
            (ApiResult::Bare(ty), _) => value(scope.rust_type(ty)),
            (_, Listener::Any) => value(quote!(Value)),
            _ => fields(quote!(())),
        }
    }

    /// What the Sync form gives.
    pub fn twin_output(&self, scope: &Scope, twin: &SyncTwin) -> Output {
        match &twin.returns {
            SyncReturns::Nothing => Output { value: false, ty: quote!(()) },
            SyncReturns::Result => self.output(scope),
            SyncReturns::Type(ty) => Output { value: true, ty: scope.rust_type(ty) },
            SyncReturns::Field(name) => {
                let fields = scope.result_fields(&self.api.result);
                let field = fields.iter().find(|f| f.name == *name);
                let ty = field.map_or_else(|| quote!(Value), |f| scope.field_type(f));
                Output { value: true, ty }
            }
        }
    }
}

impl<'s> Scope<'s> {
    /// The fields of a result, wherever they are written.
    pub fn result_fields<'r>(&self, result: &'r ApiResult) -> &'r [Field]
    where
        's: 'r,
    {
        match result {
            ApiResult::Fields(record) => &record.fields,
            ApiResult::Named(name) => match self.ty(name).map(|ty| &ty.kind) {
                Some(api_spec::model::TypeKind::Struct(record)) => &record.fields,
                _ => &[],
            },
            ApiResult::Empty | ApiResult::Bare(_) => &[],
        }
    }
}
