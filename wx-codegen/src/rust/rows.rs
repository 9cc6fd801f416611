//! The rows of the tables: what one API is, in a chain of setters.

use api_spec::model::{
    Api, ApiResult, Arg, Deadline, Kind, Listener, Off, Over, Promise, Queue, Returns, SyncReturns,
    SyncTwin, TypeKind,
};
use api_spec::types::TypeExpr;
use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

use super::members::{Member, Role};
use super::scope::Scope;
use super::tables::{part_static, wire_type};
use super::values::literal;

/// One row of a table.
///
/// ```text
/// ApiDesc::asynchronous("getStorage")
///     .params(&GET_STORAGE_OPTIONS)
///     .result(&GET_STORAGE_RESULT)
///     .twin(&SyncDesc { name: "getStorageSync", args: &[Arg::Param(0)], ... })
/// ```
pub fn api(scope: &Scope, member: &Member) -> TokenStream {
    let api = &*member.api;
    let name = member.js_name();
    match member.role {
        Role::Get(property) => {
            let (key, ty) = (&property.name, wire_type(scope, &property.ty));
            return quote!(ApiDesc::get(#name, #key, #ty));
        }
        Role::Set(property) => {
            let (key, value) = (&property.name, part_static(scope, member, "Options"));
            return quote!(ApiDesc::set(#name, #key, &#value));
        }
        Role::Function => {}
    }
    let start = start(scope, member, &name);
    let key = member.object.map(|_| api.js_name()).map(|key| quote!(.key(#key)));
    let params = (!api.params.fields.is_empty()).then(|| {
        let options = part_static(scope, member, "Options");
        quote!(.params(&#options))
    });
    let args = args(api);
    let returns = returns(scope, member);
    let twin = api.sync.as_ref().map(|twin| self::twin(scope, member, twin));
    let flags = flags(scope, api);
    quote!(#start #key #params #args #returns #twin #flags)
}

fn start(scope: &Scope, member: &Member, name: &str) -> TokenStream {
    let api = &*member.api;
    match (api.kind, &api.returns) {
        (Kind::Sync, _) => quote!(ApiDesc::sync(#name)),
        (Kind::Task, Some(Returns::Type { ty: TypeExpr::Handle(object), .. })) => {
            let object = scope.object_static(object);
            quote!(ApiDesc::task(#name, &#object))
        }
        (Kind::Async | Kind::Task, _) => quote!(ApiDesc::asynchronous(#name)),
        (Kind::Event, _) => {
            let event = event(api);
            quote!(ApiDesc::event(#name, &#event))
        }
    }
}

/// ```text
/// EventDesc::new("offCompassChange").queue(QueuePolicy::Latest)
/// ```
fn event(api: &Api) -> TokenStream {
    let start = match api.off_name() {
        Some(off) => quote!(EventDesc::new(#off)),
        None => quote!(EventDesc::without_off()),
    };
    let single = api.single.then(|| quote!(.single()));
    let count = |n: u32| Token::u32_unsuffixed(n);
    let queue = match api.queue {
        queue if queue == Queue::default() => None,
        Queue::DropOldest(n) => {
            let n = count(n);
            Some(quote!(.queue(QueuePolicy::DropOldest(#n))))
        }
        Queue::Latest => Some(quote!(.queue(QueuePolicy::Latest))),
        Queue::Error(n) => {
            let n = count(n);
            Some(quote!(.queue(QueuePolicy::Error(#n))))
        }
    };
    let spread = matches!(api.listener, Listener::Args(_)).then(|| quote!(.spread()));
    let all = (api.off == Off::All).then(|| quote!(.off_all()));
    quote!(#start #single #queue #spread #all)
}

/// The positional layouts, where they are not those that the kind has anyway.
fn args(api: &Api) -> Option<TokenStream> {
    let usual = match api.kind {
        Kind::Event => return None,
        Kind::Sync => vec![Vec::new()],
        Kind::Async | Kind::Task => vec![vec![Arg::Options]],
    };
    if api.args == usual {
        return None;
    }
    let layouts = api.args.iter().map(|layout| layout_of(api, layout));
    Some(quote!(.args(&[#(#layouts),*])))
}

fn layout_of(api: &Api, layout: &[Arg]) -> TokenStream {
    let args = layout.iter().map(|arg| match arg {
        Arg::Options => quote!(Arg::Options),
        Arg::Param { name, .. } => {
            let index = api.params.fields.iter().position(|field| field.name == *name);
            let index = Token::usize_unsuffixed(index.unwrap_or_default());
            quote!(Arg::Param(#index))
        }
    });
    quote!(&[#(#args),*])
}

fn returns(scope: &Scope, member: &Member) -> Option<TokenStream> {
    let api = &*member.api;
    if api.kind == Kind::Sync {
        return match &api.returns {
            Some(Returns::Type { ty, .. }) => {
                let ty = wire_type(scope, ty);
                Some(quote!(.returns(Returns::Value(#ty))))
            }
            Some(Returns::SelfObject) => Some(quote!(.returns(Returns::Itself))),
            None => None,
        };
    }
    if member.result_fields().is_some() {
        let result = part_static(scope, member, "Result");
        return Some(quote!(.result(&#result)));
    }
    match (&api.result, &api.listener) {
        (ApiResult::Named(name), _) => {
            let result = scope.type_static(name);
            Some(quote!(.result(&#result)))
        }
        (ApiResult::Bare(ty), _) => {
            let ty = wire_type(scope, ty);
            Some(quote!(.returns(Returns::Value(#ty))))
        }
        (_, Listener::Any) => Some(quote!(.returns(Returns::Value(Type::Any)))),
        _ => None,
    }
}

/// ```text
/// .twin(&SyncDesc {
///     name: "getStorageSync",
///     args: &[Arg::Param(0)],
///     returns: SyncReturns::Field(0),
///     on_fail: &[("data not found", Literal::Text(""))],
/// })
/// ```
fn twin(scope: &Scope, member: &Member, twin: &SyncTwin) -> TokenStream {
    let name = member.qualified(&twin.name);
    let args = layout_of(&member.api, &twin.args);
    let returns = match &twin.returns {
        SyncReturns::Nothing => quote!(SyncReturns::Nothing),
        SyncReturns::Result => quote!(SyncReturns::Result),
        SyncReturns::Type(ty) => {
            let ty = wire_type(scope, ty);
            quote!(SyncReturns::Value(#ty))
        }
        SyncReturns::Field(name) => {
            let fields = scope.result_fields(&member.api.result);
            let index = fields.iter().position(|field| field.name == *name);
            let index = Token::usize_unsuffixed(index.unwrap_or_default());
            quote!(SyncReturns::Field(#index))
        }
    };
    let reasons = twin.on_fail.keys();
    let values = twin.on_fail.values().map(literal);
    quote! {
        .twin(&SyncDesc {
            name: #name,
            args: #args,
            returns: #returns,
            on_fail: &[#((#reasons, #values)),*],
        })
    }
}

/// What the gates ask: `.scope("userLocation").deadline(DeadlineRule::None)`.
fn flags(scope: &Scope, api: &Api) -> TokenStream {
    let promise = match (api.kind, api.promise) {
        (Kind::Async, Promise::No) => Some(quote!(.promise(PromiseRule::No))),
        (_, Promise::Only) => Some(quote!(.promise(PromiseRule::Only))),
        _ => None,
    };
    let permission = api.scope.as_ref().map(|name| quote!(.scope(#name)));
    let privacy = api.privacy.as_ref().map(|class| quote!(.privacy(#class)));
    let limit = api.limits.as_ref().map(|limits| {
        let (group, slots) = (&limits.group, Token::u32_unsuffixed(limits.concurrent));
        let reason = match (limits.over, &limits.reason) {
            (Over::Queue, _) => quote!(None),
            (Over::Fail, Some(reason)) => quote!(Some(#reason)),
            (Over::Fail, None) => quote!(Some("too many calls at once")),
        };
        quote!(.limit(&LimitDesc { group: #group, concurrent: #slots, reason: #reason }))
    });
    let deadline = match api.deadline {
        Deadline::Default => None,
        Deadline::None => Some(quote!(.deadline(DeadlineRule::None))),
        Deadline::Millis(ms) => {
            let ms = Token::u64_unsuffixed(ms);
            Some(quote!(.deadline(DeadlineRule::Millis(#ms))))
        }
    };
    let err_code = carries_code(scope, api).then(|| quote!(.err_code()));
    let error_fields = error_fields(scope, api);
    let immediate = api.immediate.then(|| quote!(.immediate()));
    quote!(#promise #permission #privacy #limit #deadline #err_code #error_fields #immediate)
}

/// What else the error type has beside `errMsg`, `errno` and a shared `errCode`:
/// `.error_fields(&["mtu"])`.
fn error_fields(scope: &Scope, api: &Api) -> Option<TokenStream> {
    let TypeKind::Error { fields, .. } = &scope.ty(api.error.as_ref()?)?.kind else {
        return None;
    };
    let known = |name: &str| name == "errno" || (name == "errCode" && carries_code(scope, api));
    let names: Vec<_> = fields.iter().map(|field| &field.name).filter(|n| !known(n)).collect();
    (!names.is_empty()).then(|| quote!(.error_fields(&[#(#names),*])))
}

/// A shared error type with `errCode` types success as well; one of the API's own does not.
fn carries_code(scope: &Scope, api: &Api) -> bool {
    let ty = api.error.as_ref().and_then(|name| scope.ty(name));
    ty.is_some_and(|ty| match &ty.kind {
        TypeKind::Error { fields, .. } => !ty.inline && fields.iter().any(|f| f.name == "errCode"),
        _ => false,
    })
}
