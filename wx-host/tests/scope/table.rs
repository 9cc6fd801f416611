//! The spec as the recorder reads it, and what must be seen of it.

use std::collections::BTreeSet;

use api_spec::{
    Spec,
    model::{
        Api, ApiResult, Field, Kind, Listener, Off, Promise, Record, Returns, SyncReturns,
        TypeExpr, TypeKind,
    },
};
use serde_json::{Value, json};

/// The table that the recorder is given.
pub fn table(spec: &Spec) -> Value {
    let types = || spec.families.iter().flat_map(|family| &family.types);
    let structs = types().filter_map(|ty| match &ty.kind {
        TypeKind::Struct(fields) => Some((ty.name.clone(), record(spec, fields))),
        _ => None,
    });
    let objects = spec.families.iter().flat_map(|family| &family.objects);
    let objects = objects.map(|object| {
        let methods = object.methods.iter().map(|method| api(spec, method, Some(&object.name)));
        (object.name.clone(), methods.collect())
    });
    let apis = spec.families.iter().flat_map(|family| &family.apis);
    json!({
        "structs": structs.collect::<serde_json::Map<_, _>>(),
        "objects": objects.collect::<serde_json::Map<_, Value>>(),
        "apis": apis.map(|one| api(spec, one, None)).collect::<Vec<_>>(),
    })
}

/// What must be seen: `<name> <what>`, for the functions of the host and of the objects.
pub fn needed(spec: &Spec, implemented: &BTreeSet<&str>, objects: &BTreeSet<&str>) -> Vec<String> {
    let mut needed = Vec::new();
    for family in &spec.families {
        for api in &family.apis {
            if implemented.contains(api.js_name().as_str()) {
                needs(api, "", &mut needed);
            }
        }
        for object in family.objects.iter().filter(|one| objects.contains(one.name.as_str())) {
            let owner = format!("{}.", object.name);
            object.methods.iter().for_each(|method| needs(method, &owner, &mut needed));
        }
    }
    needed
}

fn needs(api: &Api, owner: &str, needed: &mut Vec<String>) {
    let name = format!("{owner}{}", api.js_name());
    let mut need = |name: &str, what: &str| needed.push(format!("{name} {what}"));
    if api.topics.is_some() {
        return;
    }
    match api.kind {
        Kind::Event => {
            need(&name, "on");
            need(&name, "event");
            if api.off != Off::No {
                need(&name, "off");
            }
        }
        Kind::Sync => {
            need(&name, "value");
            if can_fail(&api.params.fields) {
                need(&name, "fail");
            }
        }
        Kind::Async | Kind::Task => {
            if api.promise != Promise::Only {
                need(&name, "callbacks");
            }
            if api.kind == Kind::Async && api.promise != Promise::No {
                need(&name, "promise");
            }
            need(&name, "fail");
        }
    }
    if let Some(twin) = &api.sync {
        let name = format!("{owner}{}", twin.name);
        need(&name, "value");
        let has_arguments = !twin.args.is_empty() && can_fail(&api.params.fields);
        if has_arguments {
            need(&name, "fail");
        }
    }
}

/// Whether an argument can be of a wrong type.
fn can_fail(params: &[Field]) -> bool {
    params.iter().any(|field| !matches!(field.ty, TypeExpr::Any))
}

fn api(spec: &Spec, api: &Api, owner: Option<&str>) -> Value {
    let full = |key: &str| owner.map_or(key.to_owned(), |owner| format!("{owner}.{key}"));
    let key = api.js_name();
    let (bare, result) = match &api.result {
        ApiResult::Empty => (None, json!({ "fields": [] })),
        ApiResult::Fields(fields) => (None, record(spec, fields)),
        ApiResult::Named(name) => (None, named(spec, name)),
        ApiResult::Bare(ty) => (Some(type_of(spec, ty)), Value::Null),
    };
    let result = match (&api.kind, &api.listener) {
        (Kind::Event, Listener::Args(_) | Listener::Any) => Value::Null,
        _ => result,
    };
    let kind = match api.kind {
        Kind::Sync => "sync",
        Kind::Async => "async",
        Kind::Task => "task",
        Kind::Event if api.topics.is_some() => "topics",
        Kind::Event => "event",
    };
    let promise = match api.promise {
        Promise::Yes => "yes",
        Promise::No => "no",
        Promise::Only => "only",
    };
    let (returns, may_be_missing) = match &api.returns {
        Some(Returns::Type { ty, nullable, optional, .. }) => {
            (Some(type_of(spec, ty)), *nullable || *optional)
        }
        _ => (None, false),
    };
    let codes = api.error.as_ref().and_then(|name| spec.ty(name)).is_some_and(|ty| {
        matches!(&ty.kind, TypeKind::Error { fields, .. } if fields.iter().any(|f| f.name == "errCode"))
    });
    json!({
        "name": full(&key), "key": key, "kind": kind, "task": api.kind == Kind::Task,
        "promise": promise, "bare": bare, "result": result, "errCode": codes,
        "returns": returns, "mayBeMissing": may_be_missing,
        "self": matches!(api.returns, Some(Returns::SelfObject)),
        "off": api.off_name(), "twin": twin(spec, api, owner),
    })
}

fn twin(spec: &Spec, api: &Api, owner: Option<&str>) -> Option<Value> {
    let twin = api.sync.as_ref()?;
    let name = owner.map_or(twin.name.clone(), |owner| format!("{owner}.{}", twin.name));
    let (mut returns, mut fields) = (None, None);
    match &twin.returns {
        SyncReturns::Nothing => {}
        SyncReturns::Type(ty) => returns = Some(type_of(spec, ty)),
        SyncReturns::Field(key) => {
            let all = match &api.result {
                ApiResult::Fields(record) => &record.fields,
                _ => &Vec::new(),
            };
            returns = all.iter().find(|field| field.name == *key).map(|f| type_of(spec, &f.ty));
        }
        SyncReturns::Result => {
            fields = Some(match &api.result {
                ApiResult::Named(name) => named(spec, name),
                ApiResult::Fields(fields) => record(spec, fields),
                _ => json!({ "fields": [] }),
            });
        }
    }
    // what a listed failure becomes may be of another type
    let lenient = !twin.on_fail.is_empty();
    let returns = if lenient { Some(json!({ "is": "any" })) } else { returns };
    Some(json!({
        "name": name, "key": twin.name, "returns": returns, "record": fields, "mayBeMissing": lenient,
    }))
}

fn named(spec: &Spec, name: &str) -> Value {
    match spec.ty(name).map(|ty| &ty.kind) {
        Some(TypeKind::Struct(fields)) => record(spec, fields),
        Some(TypeKind::Error { fields, .. }) => {
            let fields: Vec<_> = fields.iter().map(|one| field(spec, one)).collect();
            json!({ "fields": fields })
        }
        Some(TypeKind::Map(ty)) => json!({ "fields": [], "rest": type_of(spec, ty) }),
        _ => json!({ "fields": [], "rest": { "is": "any" } }),
    }
}

fn record(spec: &Spec, record: &Record) -> Value {
    let fields: Vec<_> = record.fields.iter().map(|one| field(spec, one)).collect();
    let rest = record.rest.as_ref().map(|rest| type_of(spec, &rest.ty));
    json!({ "fields": fields, "rest": rest })
}

fn field(spec: &Spec, field: &Field) -> Value {
    json!({
        "name": field.name, "type": type_of(spec, &field.ty),
        "optional": field.optional, "nullable": field.nullable,
    })
}

fn type_of(spec: &Spec, ty: &TypeExpr) -> Value {
    let is = |name: &str| json!({ "is": name });
    match ty {
        TypeExpr::String => is("string"),
        TypeExpr::Boolean => is("boolean"),
        TypeExpr::Number => is("number"),
        TypeExpr::Int | TypeExpr::Int32 | TypeExpr::Uint32 => is("int"),
        TypeExpr::Bytes => is("bytes"),
        TypeExpr::TypedArray(_) => is("array"),
        TypeExpr::Object => is("object"),
        TypeExpr::Callback(_) => is("function"),
        TypeExpr::Any | TypeExpr::Component => is("any"),
        TypeExpr::List(of) => json!({ "is": "list", "of": type_of(spec, of) }),
        TypeExpr::Map(of) => json!({ "is": "map", "of": type_of(spec, of) }),
        TypeExpr::Handle(name) => json!({ "is": "handle", "name": name }),
        TypeExpr::Named { name, .. } => match spec.ty(name).map(|ty| &ty.kind) {
            Some(TypeKind::Struct(_)) => json!({ "is": "struct", "name": name }),
            Some(TypeKind::Map(of)) => json!({ "is": "map", "of": type_of(spec, of) }),
            Some(TypeKind::Callback(_)) => is("function"),
            Some(TypeKind::Union(of)) => {
                let of: Vec<_> = of.iter().map(|one| type_of(spec, &one.ty)).collect();
                json!({ "is": "union", "of": of })
            }
            Some(TypeKind::Enum(values)) => {
                let text = values
                    .iter()
                    .any(|one| matches!(one.value, api_spec::model::Literal::String(_)));
                is(if text { "string" } else { "int" })
            }
            _ => is("any"),
        },
    }
}
