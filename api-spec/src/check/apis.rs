//! Rules of APIs.

use super::{Check, Member};
use crate::model::{Api, ApiResult, Arg, Field, Kind, Listener, Promise, Returns, SyncReturns};
use crate::names::{is_ident, upper_first};
use crate::types::{Literal, TypeExpr};

pub(super) fn check(ck: &Check, member: &Member) {
    let Member { api, object } = *member;
    task_returns_its_object(ck, api);
    event_returns_an_object(ck, api);
    self_belongs_to_an_object(ck, api, object.is_some());
    event_is_named_without_on(ck, api);
    listener_or_result(ck, api);
    callbacks_have_an_options_object(ck, api);
    every_parameter_is_in_a_layout(ck, api);
    options_stand_for_something(ck, api);
    on_fail_fits_the_result(ck, api);
    group_is_a_name(ck, api);
}

/// A task is steered by what it returns.
fn task_returns_its_object(ck: &Check, api: &Api) {
    let handle = matches!(&api.returns, Some(Returns::Type { ty: TypeExpr::Handle(_), .. }));
    if api.kind == Kind::Task && !handle {
        let message = format!("the task `{}` does not return an object", api.name);
        let hint = "declare it under `objects:` with its methods, `abort` among them, and add `returns: Name`";
        ck.error(api.at, message, hint);
    }
}

fn event_returns_an_object(ck: &Check, api: &Api) {
    let fits = matches!(
        &api.returns,
        None | Some(Returns::SelfObject | Returns::Type { ty: TypeExpr::Handle(_), .. })
    );
    if api.kind == Kind::Event && !fits {
        let message = format!("the event `{}` returns something that is no object", api.name);
        ck.error(api.at, message, "what the listener receives goes under `result`");
    }
}

fn self_belongs_to_an_object(ck: &Check, api: &Api, method: bool) {
    if api.returns == Some(Returns::SelfObject) && !method {
        let message = format!("`{}` returns self, but is no method", api.name);
        ck.error(api.at, message, "move it under an object's `methods:`, or name a type");
    }
}

/// `compassChange` makes `onCompassChange`.
fn event_is_named_without_on(ck: &Check, api: &Api) {
    let rest = api.name.strip_prefix("on").filter(|rest| rest.starts_with(char::is_uppercase));
    if let (Kind::Event, None, Some(rest)) = (api.kind, &api.topics, rest) {
        let mut chars = rest.chars();
        let first = chars.next().map(|c| c.to_ascii_lowercase());
        let event: String = first.into_iter().chain(chars).collect();
        let message = format!(
            "the event `{}` would be listened to by `on{}`",
            api.name,
            upper_first(&api.name)
        );
        ck.error(api.at, message, format!("name the event alone: `{event}`"));
    }
}

fn listener_or_result(ck: &Check, api: &Api) {
    if api.listener != Listener::Object && api.result != ApiResult::Empty {
        let message = format!("the event `{}` has both `listener` and `result`", api.name);
        ck.error(
            api.at,
            message,
            "keep `result` if the listener takes one object, else `listener`",
        );
    }
}

/// success, fail and complete live in the options object.
fn callbacks_have_an_options_object(ck: &Check, api: &Api) {
    if !matches!(api.kind, Kind::Async | Kind::Task) || api.promise == Promise::Only {
        return;
    }
    if api.args.iter().any(|layout| !layout.contains(&Arg::Options)) {
        let message = format!("`args` of `{}` has no `options`, where the callbacks are", api.name);
        ck.error(
            api.at,
            message,
            "add `options`, or write `promise: only` if there are no callbacks",
        );
    }
}

fn every_parameter_is_in_a_layout(ck: &Check, api: &Api) {
    if api.kind == Kind::Event || api.args.iter().any(|layout| layout.contains(&Arg::Options)) {
        return;
    }
    let given = |f: &Field| {
        let mut args = api.args.iter().flatten();
        args.any(|arg| arg.param() == Some(&f.name))
    };
    for field in api.params.fields.iter().filter(|f| !given(f)) {
        let message =
            format!("no layout in `args` of `{}` has the parameter `{}`", api.name, field.name);
        let at = if api.params.name.is_some() { api.at } else { field.at };
        ck.error(at, message, "add it to `args`, or remove the parameter");
    }
}

/// In a sync API an options object without fields is an argument for nothing.
fn options_stand_for_something(ck: &Check, api: &Api) {
    let empty =
        |layout: &Vec<Arg>| layout.contains(&Arg::Options) && api.options_of(layout).is_empty();
    if api.kind == Kind::Sync && api.args.iter().any(empty) {
        let message = format!("`options` in `args` of `{}` stands for no parameter", api.name);
        ck.error(api.at, message, "remove it, or declare the parameters it holds under `params`");
    }
}

/// The literal is what the Sync form returns, so it is of that type.
fn on_fail_fits_the_result(ck: &Check, api: &Api) {
    let Some(sync) = &api.sync else { return };
    if !is_ident(&sync.name) {
        let message =
            format!("`{}` cannot be the name of a function", crate::tree::short(&sync.name));
        ck.error(sync.at, message, "letters, digits and `_`");
    }
    if sync.on_fail.is_empty() {
        return;
    }
    let ty = match &sync.returns {
        SyncReturns::Field(name) => field_of_result(ck, api, name).map(|f| (&f.ty, f.nullable)),
        SyncReturns::Type(ty) => Some((ty, false)),
        SyncReturns::Nothing => {
            let message = format!("`on_fail` of `{}`, whose Sync form returns nothing", api.name);
            ck.error(sync.at, message, "add `returns`, or remove `on_fail`");
            None
        }
        SyncReturns::Result => {
            let message =
                format!("`on_fail` of `{}`, whose Sync form returns the whole result", api.name);
            ck.error(sync.at, message, "return one field, `returns: name`, or remove `on_fail`");
            None
        }
    };
    let Some((ty, nullable)) = ty else { return };
    for (reason, literal) in &sync.on_fail {
        if nullable && *literal == Literal::Null {
            continue;
        }
        if let Err(expected) = ck.index.fits(literal, ty) {
            let message =
                format!("`on_fail` for `{}` is no {expected}", crate::tree::short(reason));
            ck.error(sync.at, message, "the value should be of the type that `returns` names");
        }
    }
}

fn field_of_result<'s>(ck: &Check<'s>, api: &'s Api, name: &str) -> Option<&'s Field> {
    let record = match &api.result {
        ApiResult::Fields(record) => record,
        ApiResult::Named(ty) => match &ck.index.ty(ty)?.kind {
            crate::model::TypeKind::Struct(record) => record,
            _ => return None,
        },
        _ => return None,
    };
    record.fields.iter().find(|f| f.name == name)
}

fn group_is_a_name(ck: &Check, api: &Api) {
    if let Some(limits) = api.limits.as_ref().filter(|l| !is_ident(&l.group)) {
        let message =
            format!("`{}` cannot be the name of a group", crate::tree::short(&limits.group));
        ck.error(api.at, message, "letters, digits and `_`");
    }
}
