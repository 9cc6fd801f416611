//! Events whose on function gives an object back, as `onCameraFrame` does. No queue can make
//! that object, so they become plain functions with a callback: the host function makes it,
//! and calls the callback with each event.

use std::borrow::Cow;

use api_spec::model::{
    Api, ApiResult, Family, Kind, Listener, Object, Spec, Text, Ts, TypeDef, TypeKind, Usage,
};
use api_spec::types::{Callback, NamedKind, TypeExpr};

use super::members::{field, function, off_text, positional};

/// The spec with such events as functions.
pub fn as_functions(spec: &Spec) -> Cow<'_, Spec> {
    let apis = |family: &Family| {
        let methods = family.objects.iter().flat_map(|object| &object.methods);
        family.apis.iter().chain(methods).any(gives)
    };
    let scripted = |family: &Family| family.objects.iter().any(|object| object.script);
    if !spec.families.iter().any(|family| apis(family) || scripted(family)) {
        return Cow::Borrowed(spec);
    }
    let mut spec = spec.clone();
    for family in &mut spec.families {
        // no Rust comes of what scripts bring but its external type
        family.objects.retain(|object| !object.script);
        let mut results = Vec::new();
        family.apis = replaced(&family.apis, None, &mut results);
        for object in &mut family.objects {
            object.methods = replaced(&object.methods, Some(object), &mut results);
        }
        family.types.extend(results);
    }
    Cow::Owned(spec)
}

fn gives(api: &Api) -> bool {
    api.kind == Kind::Event && api.returns.is_some() && api.topics.is_none()
}

fn replaced(apis: &[Api], object: Option<&Object>, results: &mut Vec<TypeDef>) -> Vec<Api> {
    apis.iter()
        .flat_map(|api| match gives(api) {
            true => on_and_off(api, object, results),
            false => vec![api.clone()],
        })
        .collect()
}

fn on_and_off(event: &Api, object: Option<&Object>, results: &mut Vec<TypeDef>) -> Vec<Api> {
    let params = match (&event.listener, &event.result) {
        (Listener::Args(fields), _) => fields.clone(),
        (Listener::Any, _) => vec![field("event", TypeExpr::Any, "")],
        (Listener::Object, ApiResult::Empty) => Vec::new(),
        (Listener::Object, ApiResult::Bare(ty)) => vec![field("event", ty.clone(), "")],
        (Listener::Object, ApiResult::Named(name)) => vec![field("event", named(name), "")],
        (Listener::Object, ApiResult::Fields(record)) => {
            let name = format!("{}Result", api_spec::names::api_marker(event, object));
            let text = format!("What a listener of `{}` receives.", event.js_name());
            results.push(TypeDef {
                name: name.clone(),
                kind: TypeKind::Struct(record.clone()),
                inline: false,
                usage: Usage { read: false, written: true },
                since: None,
                doc: Text { en: text, zh: String::new() },
                rust: Some(name.clone()),
                ts: Ts::default(),
                at: event.at,
            });
            vec![field("event", named(&name), "")]
        }
    };
    let callback = TypeExpr::Callback(Box::new(Callback { params, ..Callback::default() }));
    let listener = field("listener", callback, "Called with each event.");
    let mut on = Api {
        rust: Some(api_spec::names::api_fn(event)),
        returns: event.returns.clone(),
        since: event.since.clone(),
        deprecated: event.deprecated.clone(),
        doc: event.doc.clone(),
        link: event.link.clone(),
        example: event.example.clone(),
        ..function(&event.js_name())
    };
    on.params.fields = vec![listener.clone()];
    let off = event.off_name().map(|name| {
        let about = event.off_about.clone();
        let mut off = Api {
            rust: api_spec::names::off_fn(event),
            since: about.since,
            deprecated: about.deprecated,
            doc: off_text(&event.off_about, "Takes a listener off, or all."),
            link: about.link,
            ..function(&name)
        };
        off.params.fields = vec![api_spec::model::Field { optional: true, ..listener }];
        off
    });
    std::iter::once(on).chain(off).map(positional).collect()
}

fn named(name: &str) -> TypeExpr {
    TypeExpr::Named { name: name.to_string(), kind: NamedKind::Struct }
}
