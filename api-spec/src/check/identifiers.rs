//! Rules of names: what JavaScript and Rust can take, and no name twice.

use std::collections::{HashMap, hash_map::Entry};
use std::path::{Path, PathBuf};

use super::{Check, Index, members, types};
use crate::model::{Api, ApiResult, At, Field, Global, Kind, Listener, Object, Spec};
use crate::names::{
    api_fn, api_marker, camel, field_ident, is_ident, object_name, off_fn, snake, type_name,
};
use crate::report::Log;
use crate::tree::short;

/// Names that generated code needs to mean what they mean everywhere.
const PRELUDE: &str = "AsMut AsRef Box Clone Copy Debug Default DoubleEndedIterator Drop Eq Err ExactSizeIterator \
    Extend Fn FnMut FnOnce From FromIterator Hash Into IntoIterator Iterator None Ok Option \
    Ord PartialEq PartialOrd Rc Result Self Send Sized Some String Sync ToOwned ToString \
    TryFrom TryInto Unpin Vec";

/// Names of the runtime that generated modules import.
const RUNTIME: &str = "Api ApiDesc ApiFuture ApiRef Arg BTreeMap Call Callback CallbackDesc Client Component Ctx \
    DeadlineRule EnumDesc EnumValue EventDesc External Family FieldDesc Granted Host \
    HostObject IntoCell LimitDesc Listener Literal Nullable Object ObjectDesc ObjectRef \
    ObjectType Options Output PromiseRule Property QueuePolicy Record Returns State StructDesc \
    SyncDesc SyncReturns Task Type Value WxError";

pub(super) fn check(spec: &Spec, log: &Log) {
    let index = Index::new(spec);
    names_are_identifiers(spec, log, &index);
    names_in_javascript_differ(spec, log);
    families_differ(spec, log);
    type_names_in_rust_differ(spec, log);
    functions_in_rust_differ(spec, log);
}

/// Every name is ASCII letters, digits and `_`, so that none can end the place it is printed in.
fn names_are_identifiers(spec: &Spec, log: &Log, index: &Index) {
    for family in &spec.families {
        let ck = Check { log, file: &family.source, index };
        for ty in &family.types {
            type_identifier(&ck, &ty.name, ty.at, "a type");
        }
        for object in &family.objects {
            type_identifier(&ck, &object.name, object.at, "an object");
        }
        for member in members(family) {
            api_identifier(&ck, member.api);
            types::reasons_have_names(&ck, &member.api.errors);
        }
    }
}

fn type_identifier(ck: &Check, name: &str, at: At, what: &str) {
    if !is_ident(name) || !name.starts_with(|c: char| c.is_ascii_uppercase()) {
        let message = format!("`{}` cannot be the name of {what}", short(name));
        ck.error(at, message, "a capital, then letters, digits and `_`: `CompassAccuracy`");
    }
}

fn api_identifier(ck: &Check, api: &Api) {
    let forbidden = matches!(api.name.as_str(), "__proto__" | "constructor" | "prototype");
    if !is_ident(&api.name) || forbidden {
        let message = format!("`{}` cannot be the name of an API", short(&api.name));
        ck.error(api.at, message, "letters, digits and `_`, no digit in front: `getStorage`");
    } else if !is_ident(&snake(&api.name)) && api.rust.is_none() {
        let message = format!("`{}` gives no name in Rust", short(&api.name));
        ck.error(api.at, message, "add `rust: some_name`");
    }
}

fn families_differ(spec: &Spec, log: &Log) {
    let mut seen = Seen::new(log);
    for family in &spec.families {
        let at = At { line: 1, col: 1 };
        seen.add(&family.source, at, family.name.clone(), format!("the family `{}`", family.name));
    }
    seen.finish(|name, _, _| {
        (format!("two files are the family `{name}`"), "rename one of them".into())
    });
}

/// Functions and properties of the client share one namespace, on and off and Sync
/// forms among them; so do those of an object, and the global scope. Types and
/// objects share another.
fn names_in_javascript_differ(spec: &Spec, log: &Log) {
    let twice = |name: &str, a: &str, b: &str| {
        let message = match a == b {
            true => format!("{a} is declared twice"),
            false => format!("both {a} and {b} are `{name}` in JavaScript"),
        };
        (message, "rename or remove one of them".to_string())
    };
    let mut client = Seen::new(log);
    let mut global = Seen::new(log);
    let mut types = Seen::new(log);
    for family in &spec.families {
        let file = &family.source;
        family.apis.iter().for_each(|api| add_javascript(&mut client, file, api));
        for field in &family.properties {
            client.add(
                file,
                field.at,
                field.name.clone(),
                format!("the property `{}`", field.name),
            );
        }
        for entry in &family.globals {
            match entry {
                Global::Api(api) => add_javascript(&mut global, file, api),
                Global::Value(field) => {
                    global.add(
                        file,
                        field.at,
                        field.name.clone(),
                        format!("the global `{}`", field.name),
                    );
                }
            }
        }
        for ty in &family.types {
            types.add(file, ty.at, ty.name.clone(), format!("the type `{}`", ty.name));
        }
        for object in &family.objects {
            // one that scripts bring is among the types already
            if !object.script {
                types.add(
                    file,
                    object.at,
                    object.name.clone(),
                    format!("the object `{}`", object.name),
                );
            }
            let mut own = Seen::new(log);
            object.methods.iter().for_each(|api| add_javascript(&mut own, file, api));
            for field in &object.properties {
                own.add(
                    file,
                    field.at,
                    field.name.clone(),
                    format!("the property `{}`", field.name),
                );
            }
            own.finish(twice);
        }
    }
    client.finish(twice);
    global.finish(twice);
    types.finish(|name, a, b| {
        let message = match a == b {
            true => format!("{a} is declared twice"),
            false => format!("`{name}` is declared twice, as {a} and as {b}"),
        };
        (message, "rename or remove one of them".into())
    });
}

fn add_javascript(seen: &mut Seen, file: &Path, api: &Api) {
    let what = match api.kind {
        Kind::Event => format!("the event `{}`", api.name),
        _ => format!("the API `{}`", api.name),
    };
    seen.add(file, api.at, api.js_name(), what.clone());
    if let Some(off) = api.off_name() {
        seen.add(file, api.at, off, format!("the off function of {what}"));
    }
    if let Some(sync) = &api.sync {
        seen.add(file, sync.at, sync.name.clone(), format!("the Sync form of {what}"));
    }
}

/// Types, objects, markers, options, results and errors share the module's type names.
fn type_names_in_rust_differ(spec: &Spec, log: &Log) {
    let mut seen = Seen::new(log);
    let reserved = |file: &Path, at: At, name: &str, what: &str, instead: String| {
        let whose = if PRELUDE.split(' ').any(|word| word == name) {
            "the Rust prelude"
        } else if RUNTIME.split(' ').any(|word| word == name) {
            "the runtime's prelude"
        } else {
            return;
        };
        let message = format!("{what} would be `{name}` in Rust and shadow {whose}");
        log.error(file, at, message, format!("add `rust:` with another name, `{instead}` say"));
    };
    for family in &spec.families {
        let file = family.source.as_path();
        for ty in &family.types {
            let (name, what) = (type_name(ty), format!("the type `{}`", ty.name));
            reserved(file, ty.at, &name, &what, format!("My{name}"));
            seen.add(file, ty.at, name, what);
        }
        for object in family.objects.iter().filter(|object| !object.script) {
            let (name, what) = (object_name(object), format!("the object `{}`", object.name));
            reserved(file, object.at, &name, &what, format!("My{name}"));
            seen.add(file, object.at, name, what);
        }
        for (object, field) in family.objects.iter().flat_map(properties) {
            let own = camel(&field.rust.clone().unwrap_or_else(|| snake(&field.name)));
            let (object, what) = (object_name(object), format!("the property `{}`", field.name));
            seen.add(file, field.at, format!("{object}{own}"), what.clone());
            if !field.readonly {
                let setter = format!("{object}Set{own}");
                seen.add(
                    file,
                    field.at,
                    format!("{setter}Options"),
                    format!("the value of {what}"),
                );
                seen.add(file, field.at, setter, format!("the setter of {what}"));
            }
        }
        for member in members(family) {
            let marker = api_marker(member.api, member.object);
            let what = title(member.api, member.object);
            reserved(file, member.api.at, &marker, &what, format!("my_{}", api_fn(member.api)));
            if let Some(sync) = &member.api.sync {
                let object = member.object.map(object_name).unwrap_or_default();
                let name = format!("{object}{}", camel(&snake(&sync.name)));
                seen.add(file, sync.at, name, format!("the Sync form of {what}"));
            }
            if is_function(member.api)
                && let Some(off) = off_fn(member.api)
            {
                let object = member.object.map(object_name).unwrap_or_default();
                let (name, what) =
                    (format!("{object}{}", camel(&off)), format!("the off function of {what}"));
                seen.add(
                    file,
                    member.api.at,
                    format!("{name}Options"),
                    format!("the options of {what}"),
                );
                seen.add(file, member.api.at, name, what);
            }
            for (suffix, part) in generated(member.api) {
                let what = format!("{part}{what}");
                seen.add(file, member.api.at, format!("{marker}{suffix}"), what);
            }
        }
    }
    seen.finish(|name, a, b| {
        let message = match a == b {
            true => format!("{a} is there twice in Rust"),
            false => format!("both {a} and {b} would be `{name}` in Rust"),
        };
        (message, "add `rust:` with another name to one of them".into())
    });
}

fn properties(object: &Object) -> impl Iterator<Item = (&Object, &Field)> {
    object.properties.iter().map(move |field| (object, field))
}

fn title(api: &Api, object: Option<&Object>) -> String {
    match object {
        Some(object) => format!("the method `{}.{}`", object.name, api.name),
        None if api.kind == Kind::Event => format!("the event `{}`", api.name),
        None => format!("the API `{}`", api.name),
    }
}

/// The type names generated for an API, by suffix of its marker.
fn generated(api: &Api) -> Vec<(&'static str, &'static str)> {
    let mut names = vec![("", "")];
    let takes_options = matches!(api.kind, Kind::Async | Kind::Task)
        || !api.params.fields.is_empty()
        || is_function(api);
    if takes_options {
        names.push(("Options", "the options of "));
    }
    if matches!(api.result, ApiResult::Fields(_)) || matches!(api.listener, Listener::Args(_)) {
        names.push(("Result", "the result of "));
    }
    if !api.errors.is_empty() {
        names.push(("Error", "the errors of "));
    }
    names
}

/// Whether an event is two plain functions in Rust, which take the listener as a parameter:
/// emitters, and what gives an object back.
fn is_function(api: &Api) -> bool {
    api.kind == Kind::Event && (api.topics.is_some() || api.returns.is_some())
}

/// The methods of the Rust client, and of each object.
fn functions_in_rust_differ(spec: &Spec, log: &Log) {
    let twice = |name: &str, a: &str, b: &str| {
        let message = format!("both {a} and {b} would be the function `{name}` in Rust");
        (message, "add `rust:` with another name to one of them".to_string())
    };
    let mut client = Seen::with(log, OWN_FUNCTIONS);
    for family in &spec.families {
        let file = &family.source;
        family.apis.iter().for_each(|api| add_rust(&mut client, file, api));
        for field in &family.properties {
            client.add(
                file,
                field.at,
                field_ident(field),
                format!("the property `{}`", field.name),
            );
        }
        for object in &family.objects {
            let mut own = Seen::with(log, OWN_FUNCTIONS);
            object.methods.iter().for_each(|api| add_rust(&mut own, file, api));
            for field in &object.properties {
                let what = format!("the property `{}`", field.name);
                own.add(file, field.at, field_ident(field), what.clone());
                if !field.readonly {
                    let name = field.rust.clone().unwrap_or_else(|| snake(&field.name));
                    own.add(file, field.at, format!("set_{name}"), format!("the setter of {what}"));
                }
            }
            own.finish(twice);
        }
    }
    client.finish(twice);
}

/// What every generated client and object has besides its APIs.
const OWN_FUNCTIONS: &[(&str, &str)] =
    &[("new", "the constructor"), ("client", "the untyped client")];

fn add_rust(seen: &mut Seen, file: &Path, api: &Api) {
    let (name, what) = (api_fn(api), title(api, None));
    if matches!(api.kind, Kind::Async | Kind::Task) {
        seen.add(file, api.at, format!("{name}_future"), format!("the future form of {what}"));
    }
    if let Some(sync) = &api.sync {
        seen.add(file, sync.at, snake(&sync.name), format!("the Sync form of {what}"));
    }
    if let Some(off) = off_fn(api) {
        seen.add(file, api.at, off, format!("the off function of {what}"));
    }
    seen.add(file, api.at, name, what);
}

/// The names of one namespace.
struct Seen<'s> {
    log: &'s Log,
    first: HashMap<String, Bearer>,
    twice: Vec<(String, Bearer, Bearer)>,
}

/// What has a name, and where; what is there from the start is nowhere.
#[derive(Clone)]
struct Bearer {
    what: String,
    file: PathBuf,
    at: At,
}

impl<'s> Seen<'s> {
    fn new(log: &'s Log) -> Self {
        Seen { log, first: HashMap::new(), twice: Vec::new() }
    }

    /// A namespace in which some names are taken from the start.
    fn with(log: &'s Log, taken: &[(&str, &str)]) -> Self {
        let mut seen = Self::new(log);
        let bearer =
            |what: &str| Bearer { what: what.into(), file: PathBuf::new(), at: At::default() };
        seen.first.extend(taken.iter().map(|(name, what)| ((*name).into(), bearer(what))));
        seen
    }

    fn add(&mut self, file: &Path, at: At, name: String, what: String) {
        let bearer = Bearer { what, file: file.to_path_buf(), at };
        match self.first.entry(name) {
            Entry::Occupied(first) => {
                self.twice.push((first.key().clone(), first.get().clone(), bearer));
            }
            Entry::Vacant(place) => _ = place.insert(bearer),
        }
    }

    /// Reports every name that came again: name, the first bearer, the second. A place
    /// that is wrong already, because of the same name elsewhere, is left alone.
    fn finish(self, text: impl Fn(&str, &str, &str) -> (String, String)) {
        for (name, first, second) in self.twice {
            if self.log.has(&second.file, second.at) {
                continue;
            }
            let (message, mut hint) = text(&name, &first.what, &second.what);
            if first.file != second.file && first.at.line > 0 {
                hint += &format!("; the other is at {}:{}", first.file.display(), first.at.line);
            }
            self.log.error(&second.file, second.at, message, hint);
        }
    }
}
