//! Examples of functions that the spec has none of: the shortest call that is whole, from the
//! signature.

use api_spec::model::{
    Api, ApiResult, Arg, Deprecated, Field, Kind, Listener, Object, Off, OptionsArg, Promise,
    Record, Returns, SyncReturns, SyncTwin, Topics, TypeExpr, TypeKind,
};
use api_spec::names::snake;

use code::{Code, call};
use names::{given, is_bindable, variable};
use values::{Values, logging};

use crate::typescript::types::{Types, is_name, is_optional, quoted};

mod code;
mod names;
#[cfg(test)]
mod tests;
mod values;

/// The names of fields that share a line with a call take at most so many columns.
const LINE: usize = 36;

/// What the function is a member of.
type Owner<'a> = Option<&'a Object>;

/// Writes examples.
#[derive(Clone, Copy)]
pub struct Examples<'a> {
    values: Values<'a>,
}

impl<'a> Examples<'a> {
    pub fn new(types: Types<'a>, global: &'a str) -> Self {
        Examples { values: Values { types, global } }
    }

    /// A function that is no event, called with the arguments of one layout.
    pub fn call(&self, api: &Api, owner: Owner, layout: &[Arg]) -> Option<String> {
        if leads_elsewhere(&api.deprecated) {
            return None;
        }
        let calls_back = match api.kind {
            Kind::Async => {
                api.promise == Promise::No
                    || api.promise == Promise::Yes && api.ts.returns.is_some()
            }
            _ => false,
        };
        let mut arguments = self.arguments(api, layout, calls_back);
        if owner.is_none() && api.name == "canIUse" && arguments.is_empty() {
            arguments.extend(self.asked());
        }
        let callee = self.member(owner, &api.name);
        let calls = |before: &str| call(&format!("{before}{callee}"), &arguments);
        Some(match api.kind {
            _ if calls_back => calls(""),
            Kind::Async => {
                let bound = self.bound_result(&api.result, owner, &arguments);
                calls(&format!("{bound}await "))
            }
            Kind::Task => match self.task(api) {
                Some(event) => format!("{}\n{event}", calls("const task = ")),
                None => calls("const task = "),
            },
            Kind::Sync | Kind::Event => {
                let bound = match &api.returns {
                    Some(Returns::Type { ty, .. }) => {
                        self.bound_value(&api.name, ty, owner, &arguments)
                    }
                    Some(Returns::SelfObject) | None => String::new(),
                };
                calls(&bound)
            }
        })
    }

    /// The Sync form of a function.
    pub fn twin(&self, api: &Api, twin: &SyncTwin, owner: Owner) -> Option<String> {
        if leads_elsewhere(&twin.about.deprecated) {
            return None;
        }
        let arguments = self.arguments(api, &twin.args, false);
        let name = twin.name.rsplit('.').next().unwrap_or(&twin.name);
        let bound = match &twin.returns {
            SyncReturns::Nothing => String::new(),
            SyncReturns::Field(field) => self.bound(field, owner, &arguments),
            SyncReturns::Result => self.bound_result(&api.result, owner, &arguments),
            SyncReturns::Type(ty) => self.bound_value(name, ty, owner, &arguments),
        };
        Some(call(&format!("{bound}{}", self.member(owner, name)), &arguments))
    }

    /// An event, listened to.
    pub fn on(&self, api: &Api, owner: Owner) -> Option<String> {
        (!leads_elsewhere(&api.deprecated)).then(|| {
            let listener = Code::Text(self.listener(api));
            let arguments: Vec<_> = topic(api).into_iter().chain([listener]).collect();
            call(&self.member(owner, &api.js_name()), &arguments)
        })
    }

    /// An event, no longer listened to.
    pub fn off(&self, api: &Api, owner: Owner) -> Option<String> {
        let name = api.off_name().filter(|_| !leads_elsewhere(&api.off_about.deprecated))?;
        let (on, off) = (self.member(owner, &api.js_name()), self.member(owner, &name));
        let mut arguments: Vec<_> = topic(api).into_iter().collect();
        if api.off == Off::All {
            return Some(call(&off, &arguments));
        }
        arguments.push(Code::text("listener"));
        let listener = self.listener(api);
        let (on, off) = (call(&on, &arguments), call(&off, &arguments));
        Some(format!("const listener = {listener}\n{on}\n// later\n{off}"))
    }

    /// What an event of the object that a task is tells, or how it is given up.
    fn task(&self, api: &Api) -> Option<String> {
        let Some(Returns::Type { ty: TypeExpr::Handle(name), .. }) = &api.returns else {
            return None;
        };
        let methods = &self.values.types.spec.object(name)?.methods;
        let mut fresh = methods.iter().filter(|method| method.deprecated.is_none());
        let event = |method: &&Api| method.kind == Kind::Event && method.topics.is_none();
        if let Some(event) = fresh.clone().find(event) {
            let listener = self.listener(event);
            return Some(call(&member("task", &event.js_name()), &[Code::Text(listener)]));
        }
        fresh.find(|method| method.name == "abort").map(|_| "task.abort()".into())
    }

    // ---- arguments ----

    /// What `canIUse` may be asked: the first function.
    fn asked(&self) -> Option<Code> {
        let mut apis = self.values.types.spec.families.iter().flat_map(|family| &family.apis);
        let first = apis.find(|api| self.values.types.has(&api.ts))?;
        Some(Code::Text(quoted(&first.js_name())))
    }

    /// The arguments up to the last that must be given, and one of those that go on.
    fn arguments(&self, api: &Api, layout: &[Arg], calls_back: bool) -> Vec<Code> {
        let mut given: Vec<Option<Code>> =
            layout.iter().map(|arg| self.argument(api, layout, arg, calls_back)).collect();
        while given.last().is_some_and(Option::is_none) {
            given.pop();
        }
        given.into_iter().map(|code| code.unwrap_or(Code::text("undefined"))).collect()
    }

    /// Nothing for one that may be left out.
    fn argument(&self, api: &Api, layout: &[Arg], arg: &Arg, calls_back: bool) -> Option<Code> {
        match arg {
            Arg::Options => {
                let fields = api.options_of(layout);
                let must = api.options == Some(OptionsArg::Required);
                let mut entries = self.values.entries(&fields, must && !calls_back);
                if calls_back {
                    let success = Code::Text(self.listener(api));
                    entries.push(("success".into(), success));
                }
                (must || !entries.is_empty()).then_some(Code::Object(entries))
            }
            Arg::Param { name, required } => {
                let field = api.params.fields.iter().find(|field| field.name == *name)?;
                let must = *required || field.variadic || field.ts.optional == Some(false);
                must.then(|| self.values.field(field))
            }
        }
    }

    /// A function that shows what an event or `success` brings.
    fn listener(&self, api: &Api) -> String {
        let words = snake(&api.name);
        match (&api.listener, &api.result) {
            (Listener::Any, _) => "(value) => console.log(value)".into(),
            (Listener::Args(fields), _) => {
                // some are declared with one
                let most = if api.ts.listener_result.is_some() { 1 } else { 3 };
                let names = fields.iter().map(|field| field.name.as_str());
                let names: Vec<_> = names.take(most).take_while(|name| is_bindable(name)).collect();
                match names.join(", ") {
                    names if names.is_empty() => logging(&words),
                    names => format!("({names}) => console.log({names})"),
                }
            }
            (_, ApiResult::Empty) => logging(&words),
            (_, ApiResult::Bare(_)) => "(value) => console.log(value)".into(),
            (_, result) => match self.fields(result).first() {
                Some(field) => {
                    format!("(result) => console.log({})", member("result", &field.name))
                }
                None => "(result) => console.log(result)".into(),
            },
        }
    }

    // ---- what is given ----

    /// The start of a line that keeps up to three fields of a result.
    fn bound_result(&self, result: &ApiResult, owner: Owner, arguments: &[Code]) -> String {
        let fields = match result {
            ApiResult::Empty => return String::new(),
            ApiResult::Bare(ty) => return self.bound_value("", ty, owner, arguments),
            result => self.fields(result),
        };
        let names = fields.iter().map(|field| field.name.as_str());
        let free = |name: &&str| is_bindable(name) && self.is_free(name, owner, arguments);
        let mut names: Vec<_> = names.filter(free).take(3).collect();
        while names.len() > 1 && names.join(", ").len() > LINE {
            names.pop();
        }
        match names.is_empty() {
            true => self.bound("result", owner, arguments),
            false => format!("const {{ {} }} = ", names.join(", ")),
        }
    }

    fn bound_value(
        &self,
        function: &str,
        ty: &TypeExpr,
        owner: Owner,
        arguments: &[Code],
    ) -> String {
        let name = given(function, ty);
        name.map(|name| self.bound(&name, owner, arguments)).unwrap_or_default()
    }

    /// The start of a line that keeps a value under a name.
    fn bound(&self, name: &str, owner: Owner, arguments: &[Code]) -> String {
        match is_bindable(name) && self.is_free(name, owner, arguments) {
            true => format!("const {name} = "),
            false => "const result = ".into(),
        }
    }

    /// Whether a variable of this name hides nothing that the line needs.
    fn is_free(&self, name: &str, owner: Owner, arguments: &[Code]) -> bool {
        name != self.values.global
            && name != self.receiver(owner)
            && !arguments.iter().any(|code| code.uses(name))
    }

    /// The fields of a result to show: those that are always there come first.
    fn fields<'r>(&'r self, result: &'r ApiResult) -> Vec<&'r Field> {
        let record: &Record = match result {
            ApiResult::Fields(record) => record,
            ApiResult::Named(name) => match self.values.types.spec.ty(name).map(|ty| &ty.kind) {
                Some(TypeKind::Struct(record)) => record,
                _ => return Vec::new(),
            },
            _ => return Vec::new(),
        };
        let fresh = |field: &&Field| {
            field.deprecated.is_none() && field.name != "*" && self.values.types.has(&field.ts)
        };
        let mut fields: Vec<_> = record.fields.iter().filter(fresh).collect();
        fields.sort_by_key(|field| is_optional(field));
        fields
    }

    // ---- who is called ----

    fn receiver(&self, owner: Owner) -> String {
        owner.map_or(self.values.global.to_owned(), |object| variable(&object.name))
    }

    fn member(&self, owner: Owner, name: &str) -> String {
        member(&self.receiver(owner), name)
    }
}

/// Whether `@deprecated` links to what is to be used instead: the example is there.
fn leads_elsewhere(deprecated: &Option<Deprecated>) -> bool {
    deprecated.as_ref().is_some_and(|deprecated| deprecated.instead.is_some())
}

/// The first name of an event to listen to, if there are several.
fn topic(api: &Api) -> Option<Code> {
    api.topics.as_ref().map(|topics| match topics {
        Topics::List(names) => Code::Text(quoted(names.first().map_or("message", String::as_str))),
        Topics::Any => Code::text("'message'"),
    })
}

fn member(of: &str, name: &str) -> String {
    match is_name(name) {
        true => format!("{of}.{name}"),
        false => format!("{of}[{}]", quoted(name)),
    }
}
