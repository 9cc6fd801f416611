//! Functions, events and objects.

use api_spec::model::Kind;
use api_spec::names::snake;

use super::Entry;
use super::field::{Place, codes, deprecated, fields};
use crate::declared::{
    self, Api, ErrorType, Failure, Field, Listener, Object, Off, Outcome, Returns, Sync,
    SyncReturns,
};
use crate::yaml::Node;

/// The addresses that a family's templates make of names.
pub trait Pages {
    /// What is to be written of a page: nothing where the template says it, an address, `false`.
    fn link(&self, entry: &declared::Entry) -> Option<Node>;
}

/// Pages are not to be written.
pub struct NoPages;

impl Pages for NoPages {
    fn link(&self, _: &declared::Entry) -> Option<Node> {
        None
    }
}

/// An API. `object` is whether it is a method of one: these give no promise unless they say so.
pub fn api(api: &Api, object: bool, pages: &dyn Pages) -> Node {
    let mut entry = Entry::default();
    entry.text("kind", kind(api.kind));
    about_into(&mut entry, &api.entry, None, pages);
    if let Some(options) = api.options {
        entry.text("options", options);
    }
    if let Some(promise) = promise(api, object) {
        entry.put("promise", promise);
    }
    match &api.shared_params {
        Some(name) => entry.text("params", name),
        None if api.params.is_empty() => {}
        None => entry.put("params", fields(&api.params, Place::Params)),
    }
    if let Some(args) = &api.args {
        entry.put("args", args_node(args));
    }
    match &api.result {
        Outcome::Empty => {}
        Outcome::Fields(result) => entry.put("result", fields(result, Place::Elsewhere)),
        Outcome::Named(name) => entry.text("result", name),
        Outcome::Bare(ty) => entry.text("result", ty.text()),
    }
    if let Some(returns) = &api.returns {
        entry.put("returns", returns_node(returns));
    }
    if let Some(sync) = &api.sync {
        entry.put("sync", sync_node(sync, &api.entry, pages));
    }
    match &api.error {
        None => {}
        Some(Failure::Named(name)) => entry.text("error", name),
        Some(Failure::Own(error)) => entry.put("error", error_node(error)),
    }
    if let Some(topics) = &api.topics {
        entry.put(
            "topics",
            match topics.is_empty() {
                true => Node::text("any"),
                false => Node::List(topics.iter().map(Node::text).collect()),
            },
        );
    }
    match &api.listener {
        None => {}
        Some(Listener::Any) => entry.text("listener", "any"),
        Some(Listener::Args(args)) => entry.put("listener", fields(args, Place::Elsewhere)),
    }
    if api.kind == Kind::Event
        && let Some(off) = off_node(api.off.as_ref(), &api.entry, pages)
    {
        entry.put("off", off);
    }
    entry.node_if("ts", ts(api));
    entry.node()
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Sync => "sync",
        Kind::Async => "async",
        Kind::Task => "task",
        Kind::Event => "event",
    }
}

/// Whether a promise may come back, where the kind does not say it.
fn promise(api: &Api, object: bool) -> Option<Node> {
    match (api.kind, api.promise, object) {
        (Kind::Async, "only", _) => Some(Node::text("only")),
        (Kind::Async, "true", true) => Some(Node::bool(true)),
        (Kind::Async, "false", false) => Some(Node::bool(false)),
        _ => None,
    }
}

fn about_into(
    about: &mut Entry,
    entry: &declared::Entry,
    first: Option<&declared::Entry>,
    pages: &dyn Pages,
) {
    // The second function of an API has the version of the first unless it says otherwise.
    if first.is_none_or(|first| first.since != entry.since) {
        about.text_if("since", &entry.since);
    }
    about.node_if("deprecated", entry.deprecated.as_ref().map(deprecated));
    about.node_if("link", pages.link(entry));
}

fn args_node(args: &[Vec<String>]) -> Node {
    let list = |names: &Vec<String>| Node::List(names.iter().map(Node::text).collect());
    match args {
        [one] => list(one),
        several => Node::List(several.iter().map(list).collect()),
    }
}

fn returns_node(returns: &Returns) -> Node {
    let Returns::Value { ty, nullable, optional } = returns else {
        return Node::text("self");
    };
    if !nullable && !optional {
        return Node::text(ty.text());
    }
    let mut entry = Entry::default();
    entry.text("type", ty.text());
    if *nullable {
        entry.put("nullable", Node::bool(true));
    }
    if *optional {
        entry.put("optional", Node::bool(true));
    }
    entry.node()
}

fn sync_node(sync: &Sync, first: &declared::Entry, pages: &dyn Pages) -> Node {
    let mut entry = Entry::default();
    entry.put("args", Node::List(sync.args.iter().map(Node::text).collect()));
    match &sync.returns {
        None => {}
        Some(SyncReturns::Part(part)) => entry.text("returns", part),
        Some(SyncReturns::Type(ty)) => {
            entry.put("returns", Node::Map(vec![("type".to_owned(), Node::text(ty.text()))]));
        }
    }
    about_into(&mut entry, &sync.entry, Some(first), pages);
    entry.node()
}

fn off_node(off: Option<&Off>, first: &declared::Entry, pages: &dyn Pages) -> Option<Node> {
    let Some(off) = off else { return Some(Node::bool(false)) };
    let mut entry = Entry::default();
    if off.all {
        entry.put("all", Node::bool(true));
    }
    about_into(&mut entry, &off.entry, Some(first), pages);
    match entry.0.as_slice() {
        [] => None,
        [(key, _)] if key == "all" => Some(Node::text("all")),
        _ => Some(entry.node()),
    }
}

fn error_node(error: &ErrorType) -> Node {
    let mut entry = Entry::default();
    if !error.fields.is_empty() {
        entry.put("fields", fields(&error.fields, Place::Elsewhere));
    }
    entry.node_if("codes", codes(&error.codes));
    let mut ts = vec![("name".to_owned(), Node::text(&error.name))];
    if !error.err_msg {
        ts.push(("errMsg".to_owned(), Node::bool(false)));
    }
    entry.put("ts", Node::Map(ts));
    entry.node()
}

/// Names that the rules of the declarations do not give.
pub fn ts(api: &Api) -> Option<Node> {
    let name = |(key, name): (&&'static str, &String)| match *key {
        "qualified" => ((*key).to_owned(), Node::bool(true)),
        key => (key.to_owned(), Node::text(name)),
    };
    let mut entries: Vec<(String, Node)> = api.ts.iter().map(name).collect();
    if !api.named.is_empty() {
        entries.push(("args".to_owned(), Node::Map(api.named.iter().map(name).collect())));
    }
    match entries.as_slice() {
        [] => None,
        [(key, _)] if key == "qualified" => Some(Node::text("qualified")),
        _ => Some(Node::Map(entries)),
    }
}

/// An object with all that it has.
pub fn object(object: &Object, pages: &dyn Pages) -> Node {
    let mut entry = Entry::default();
    entry.text_if("since", &object.entry.since);
    entry.node_if("deprecated", object.entry.deprecated.as_ref().map(deprecated));
    if !object.properties.is_empty() {
        entry.put("properties", fields(&object.properties, Place::Elsewhere));
    }
    if !object.methods.is_empty() {
        let methods = object.methods.iter();
        let methods = methods.map(|(key, method)| {
            let mut node = api(method, true, pages);
            if let (Some(rust), Node::Map(entry)) = (beside_setter(object, key), &mut node) {
                entry.push(("rust".to_owned(), Node::text(rust)));
            }
            (key.clone(), node)
        });
        entry.put("methods", Node::Map(methods.collect()));
    }
    entry.node()
}

/// A name for a method that would meet the setter of a property: `setLineWidth` beside
/// `lineWidth`.
fn beside_setter(object: &Object, key: &str) -> Option<String> {
    let setter = |property: &&Field| {
        !property.readonly && snake(key) == format!("set_{}", snake(&property.name))
    };
    let property = object.properties.iter().find(setter)?;
    Some(format!("assign_{}", snake(&property.name)))
}
