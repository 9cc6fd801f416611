//! The table of a spec: names, layouts and types, as the runtime reads them.
//!
//! A type is a text (`"string"`) or a list of its sort and what it is made of (`["list","int"]`,
//! `["struct",fields,rest]`); `["type",name]` stands for one of `types`. A field is a list: name,
//! type, and 1 if it may be missing or 2 if it takes all arguments that follow.

use api_spec::{
    Spec,
    model::{
        Api, ApiResult, Arg, Field, Kind, Listener, Object, Promise, Record, Returns, TypeDef,
        TypeKind,
    },
    types::{Callback, Literal, NamedKind, TypeExpr},
};

use super::json::{list, text};

/// `const TABLE = {...};`
pub(super) fn constant(spec: &Spec) -> String {
    let families = || spec.families.iter();
    let table = Table { spec };
    let types = families().flat_map(|family| &family.types);
    let types = types.map(|ty| format!("{}:{}", text(&ty.name), table.definition(ty)));
    let functions = families().flat_map(|family| &family.apis).filter(|api| !api.script);
    let functions = functions.map(|api| table.function(api));
    let objects = families().flat_map(|family| &family.objects).filter(|object| !object.script);
    let objects = objects.map(|object| table.object(object));
    let properties = families().flat_map(|family| &family.properties);
    let properties = properties.map(|property| table.field(property));
    format!(
        "/** What the spec says of each function, type and object. */\nconst TABLE = {{\n\
         types: {{__proto__:null,\n{}\n}},\nfunctions: [\n{}\n],\nobjects: {{__proto__:null,\n{}\n}},\n\
         properties: [{}],\n}};\n",
        lines(types),
        lines(functions),
        lines(objects),
        lines(properties)
    )
}

fn lines(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(",\n")
}

struct Table<'s> {
    spec: &'s Spec,
}

impl Table<'_> {
    fn definition(&self, ty: &TypeDef) -> String {
        match &ty.kind {
            TypeKind::Struct(record) => self.record(record),
            TypeKind::Enum(values) => {
                let values = values.iter().map(|value| match &value.value {
                    Literal::Int(number) => number.to_string(),
                    Literal::String(value) => text(value),
                    _ => text(""), // the loader lets nothing else pass
                });
                list([text("enum")].into_iter().chain(values))
            }
            TypeKind::Union(variants) => {
                let bytes = |ty: &TypeExpr| matches!(ty, TypeExpr::Bytes | TypeExpr::TypedArray(_));
                if variants.iter().all(|variant| bytes(&variant.ty)) {
                    return text("buffer");
                }
                let types = variants.iter().map(|variant| self.ty(&variant.ty));
                list([text("union")].into_iter().chain(types))
            }
            TypeKind::Callback(callback) => self.callback(callback),
            TypeKind::Map(item) => list([text("map"), self.ty(item)]),
            TypeKind::External => text("ref"),
            TypeKind::Error { .. } => text("any"),
        }
    }

    fn record(&self, record: &Record) -> String {
        let rest = record.rest.as_ref().map(|rest| self.ty(&rest.ty));
        list([text("struct"), self.fields(&record.fields)].into_iter().chain(rest))
    }

    fn fields(&self, fields: &[Field]) -> String {
        list(fields.iter().map(|field| self.field(field)))
    }

    fn field(&self, field: &Field) -> String {
        let flag = match (field.variadic, field.required()) {
            (true, _) => Some("2".into()),
            (false, false) => Some("1".into()),
            (false, true) => None,
        };
        list([text(&field.name), self.ty(&field.ty)].into_iter().chain(flag))
    }

    fn ty(&self, ty: &TypeExpr) -> String {
        text(match ty {
            TypeExpr::String => "string",
            TypeExpr::Boolean => "boolean",
            TypeExpr::Number => "number",
            TypeExpr::Int => "int",
            TypeExpr::Int32 => "int32",
            TypeExpr::Uint32 => "uint32",
            TypeExpr::Any => "any",
            TypeExpr::Object => "object",
            TypeExpr::Bytes => "bytes",
            TypeExpr::TypedArray(_) => "buffer",
            TypeExpr::Component => "ref",
            TypeExpr::Named { kind: NamedKind::External, .. } => "ref",
            TypeExpr::Named { kind: NamedKind::Error, .. } => "any",
            TypeExpr::List(item) => return list([text("list"), self.ty(item)]),
            TypeExpr::Map(item) => return list([text("map"), self.ty(item)]),
            TypeExpr::Named { name, .. } => return list([text("type"), text(name)]),
            TypeExpr::Handle(name) => return list([text("object"), text(name)]),
            TypeExpr::Callback(callback) => return self.callback(callback),
        })
    }

    fn callback(&self, callback: &Callback) -> String {
        let params = callback.params.iter().map(|param| self.ty(&param.ty));
        list([text("function")].into_iter().chain(params))
    }

    /// A function of the client, or a method of an object. What is left out has its usual value:
    /// an options object, a promise where no callback is named, no result.
    fn function(&self, api: &Api) -> String {
        // a host function is given the listener of these as a callback
        let emitter = api.topics.is_some() || (api.kind == Kind::Event && api.returns.is_some());
        let kind = match api.kind {
            Kind::Event if emitter => "emitter",
            Kind::Sync => "sync",
            Kind::Async => "async",
            Kind::Task => "task",
            Kind::Event => "event",
        };
        let mut entry = format!("{{kind:{},key:{}", text(kind), text(&api.js_name()));
        let mut put = |key: &str, value: String| {
            entry.push_str(&format!(",{key}:{value}"));
        };
        if emitter {
            let listener = list([text("listener"), list([text("function")])]);
            let topic = api.topics.as_ref().map(|_| list([text("topic"), text("string")]));
            put("args", if topic.is_some() { "[[0,1]]" } else { "[[0]]" }.into());
            put("params", list(topic.into_iter().chain([listener])));
        } else {
            if !api.params.fields.is_empty() {
                put("params", self.fields(&api.params.fields));
            }
            let args = list(api.args.iter().map(|layout| layout_of(api, layout)));
            if api.kind != Kind::Event && args != "[[-1]]" {
                put("args", args);
            }
        }
        if let Some(result) = self.result(api, emitter) {
            put("result", result);
        }
        if let (Kind::Task, Some(Returns::Type { ty: TypeExpr::Handle(name), .. })) =
            (api.kind, &api.returns)
        {
            put("task", text(name));
        }
        match (api.kind, api.promise) {
            (Kind::Async, Promise::No) => put("promise", text("no")),
            (Kind::Async, Promise::Only) => put("promise", text("only")),
            _ => {}
        }
        if let Some(off) = api.off_name() {
            put("off", text(&off));
        }
        if let Some(twin) = &api.sync {
            let args = list([layout_of(api, &twin.args)]);
            put("sync", format!("{{name:{},args:{args}}}", text(&twin.name)));
        }
        let is_call = matches!(api.kind, Kind::Async | Kind::Task);
        for (flag, set) in [
            ("single", api.single),
            ("all", api.off == api_spec::model::Off::All),
            ("immediate", api.immediate),
            ("value", is_call && matches!(api.result, ApiResult::Bare(_))),
            ("code", self.carries_code(api)),
        ] {
            if set {
                put(flag, "true".into());
            }
        }
        entry.push('}');
        entry
    }

    /// What success, the listener or the call itself is given.
    fn result(&self, api: &Api, emitter: bool) -> Option<String> {
        if api.kind == Kind::Sync || emitter {
            return api.returns.as_ref().map(|returns| match returns {
                Returns::Type { ty, .. } => self.ty(ty),
                Returns::SelfObject => text("self"),
            });
        }
        Some(match (&api.result, &api.listener) {
            (ApiResult::Fields(record), _) => self.record(record),
            (ApiResult::Named(name), _) => list([text("type"), text(name)]),
            (ApiResult::Bare(ty), _) => self.ty(ty),
            (ApiResult::Empty, Listener::Any) => text("any"),
            (ApiResult::Empty, Listener::Args(fields)) => {
                list([text("struct"), self.fields(fields)])
            }
            (ApiResult::Empty, Listener::Object) => return None,
        })
    }

    /// A shared error type with `errCode` types success as well.
    fn carries_code(&self, api: &Api) -> bool {
        let ty = api.error.as_ref().and_then(|name| self.spec.ty(name));
        ty.is_some_and(|ty| match &ty.kind {
            TypeKind::Error { fields, .. } => {
                !ty.inline && fields.iter().any(|field| field.name == "errCode")
            }
            _ => false,
        })
    }

    fn object(&self, object: &Object) -> String {
        let methods = object.methods.iter().filter(|api| !api.script);
        let methods = list(methods.map(|api| self.function(api)));
        let properties = list(object.properties.iter().map(|property| {
            let readonly = property.readonly.then(|| "true".into());
            list([text(&property.name), self.ty(&property.ty)].into_iter().chain(readonly))
        }));
        format!("{}:{{methods:{methods},properties:{properties}}}", text(&object.name))
    }
}

/// Indices of parameters; -1 is the options object.
fn layout_of(api: &Api, layout: &[Arg]) -> String {
    list(layout.iter().map(|arg| match arg.param() {
        None => "-1".into(),
        Some(name) => {
            let at = api.params.fields.iter().position(|field| field.name == *name);
            at.map_or_else(|| "-1".into(), |at| at.to_string())
        }
    }))
}
