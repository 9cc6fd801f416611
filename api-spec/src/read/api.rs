//! Readers of APIs: functions, events, methods.

use super::field::Place;
use super::links::{First, Owner};
use super::scalar::Style;
use super::{Cx, Entries};
use crate::format;
use crate::model::{
    About, Api, ApiResult, ErrorReason, Kind, Off, OptionsArg, Params, Promise, Record, Returns,
    Text, TypeKind,
};
use crate::names::{camel, upper_first};
use crate::report::did_you_mean;
use crate::tree::{Entry, Node, NodeKind, short};
use crate::types::{NamedKind, TypeExpr};

use Kind::{Async, Event, Sync, Task};

const KINDS: &[(&str, Kind)] =
    &[("sync", Sync), ("async", Async), ("task", Task), ("event", Event)];

/// The words that only some kinds have, and what to do instead.
const ONLY: &[(&str, &[Kind], &str)] = &[
    ("params", &[Sync, Async, Task], "what a listener receives goes under `result`"),
    ("args", &[Sync, Async, Task], "what a listener receives goes under `result` or `listener`"),
    ("options", &[Sync, Async, Task], "an event has no options object; remove it"),
    ("result", &[Async, Task, Event], "a sync API gives its value back: write `returns`"),
    ("returns", &[Sync, Task, Event], "an async API hands its value to success: write `result`"),
    ("promise", &[Async], "only async APIs give promises; remove it"),
    ("sync", &[Async], "only an async API has a Sync form; remove it"),
    ("error", &[Sync, Async, Task], "an event does not fail; remove it"),
    ("errors", &[Sync, Async, Task], "an event does not fail; remove it"),
    ("listener", &[Event], "only events have listeners; write `kind: event`, or remove it"),
    ("off", &[Event], "only events have an off function; write `kind: event`, or remove it"),
    ("topics", &[Event], "only events have topics; write `kind: event`, or remove it"),
    ("slots", &[Event], "only events have listeners; write `kind: event`, or remove it"),
    ("queue", &[Event], "only events are queued; calls have `limits`"),
    ("privacy", &[Sync, Async, Task], "put it on the API that starts the event"),
    ("scope", &[Sync, Async, Task], "put it on the API that starts the event"),
    ("limits", &[Async, Task], "only calls that take time have limits; remove it"),
    ("deadline", &[Async, Task], "only calls that take time have a deadline; remove it"),
    ("callbacks", &[Async], "only async APIs have callbacks; remove it"),
];

impl Cx<'_> {
    /// An API of the client, the global scope or an object.
    pub(super) fn api(&self, entry: &Entry, whose: Owner) -> Option<Api> {
        let map = self.open(&entry.value, "an API", format::API)?;
        let Some(kind) = map.get("kind") else {
            let message = format!("the API `{}` has no kind", short(&entry.key));
            return self.none(entry.at, message, "add `kind: sync`, `async`, `task` or `event`");
        };
        let kind = self.word(kind, "`kind`", KINDS)?;
        self.refuse_other_kinds(&map, kind);
        let rust = self.rust(&map, Style::Snake);
        let topics = map.get("topics").and_then(|node| self.topics(node));
        let js = match (kind, &topics) {
            (Event, None) => format!("on{}", upper_first(&entry.key)),
            _ => entry.key.clone(),
        };
        let object = match whose {
            Owner::Object { rust, .. } => Some(rust),
            Owner::Client | Owner::Global => None,
        };
        let own = camel(rust.as_deref().unwrap_or(&js));
        let owner = format!("{}{own}", object.unwrap_or(""));

        let params = map.get("params").map(|node| self.params(node, &owner)).unwrap_or_default();
        let result = map.get("result").and_then(|node| self.result(node, entry, &owner));
        let result = result.unwrap_or_default();
        let errors = self.errors(&map);
        let promise = self.promise(&map, kind, object.is_some());
        let mut api = Api {
            args: self.args(&map, kind, promise, &params),
            options: map.get("options").and_then(|node| {
                let words =
                    [("required", OptionsArg::Required), ("optional", OptionsArg::Optional)];
                self.word(node, "`options`", &words)
            }),
            returns: map.get("returns").and_then(|node| self.returns(node, entry, &owner)),
            sync: map
                .get("sync")
                .and_then(|node| self.sync(node, entry, &owner, &params, &result, &errors)),
            error: map.get("error").and_then(|node| self.error_type(node, entry, &owner)),
            listener: self.listener(&map, &owner),
            off: map.get("off").and_then(|node| self.off(node)).unwrap_or(Off::Yes),
            off_about: About::default(),
            single: map
                .get("slots")
                .and_then(|n| self.word(n, "`slots`", &[("single", ())]))
                .is_some(),
            queue: map.get("queue").and_then(|node| self.queue(node)).unwrap_or_default(),
            scope: map.get("scope").and_then(|node| self.scope(node)),
            privacy: map.get("privacy").and_then(|node| self.privacy(node)),
            limits: map.get("limits").and_then(|node| self.limits(node, &entry.key)),
            deadline: map.get("deadline").and_then(|node| self.deadline(node)).unwrap_or_default(),
            immediate: map
                .get("callbacks")
                .and_then(|n| self.word(n, "`callbacks`", &[("immediate", ())]))
                .is_some(),
            script: map
                .get("host")
                .and_then(|n| self.word(n, "`host`", &[("script", ())]))
                .is_some(),
            since: self.since(&map),
            deprecated: self.deprecated(&map),
            doc: self.doc(&map, "doc"),
            link: self.link(&map, whose, Some(&js)),
            example: map.get("example").and_then(|node| {
                Some(self.lines(self.text(node, "`example`")?, node.at, "`example`"))
            }),
            ts: self.ts(&map),
            name: entry.key.clone(),
            at: entry.at,
            kind,
            params,
            result,
            promise,
            errors,
            topics,
            rust,
        };
        let first = First { map: &map, owner: whose, since: api.since.as_deref() };
        let off = api.off_name().map(|name| self.about(map.get("off"), &first, &name));
        let sync = api.sync.as_ref().map(|sync| self.about(map.get("sync"), &first, &sync.name));
        api.off_about = off.unwrap_or_default();
        if let (Some(twin), Some(about)) = (&mut api.sync, sync) {
            twin.about = about;
        }
        Some(api)
    }

    fn refuse_other_kinds(&self, map: &Entries, kind: Kind) {
        let name = KINDS.iter().find(|(_, k)| *k == kind).map_or("", |(word, _)| *word);
        for (key, kinds, hint) in ONLY {
            if let Some(entry) = map.entry(key).filter(|_| !kinds.contains(&kind)) {
                self.error(entry.at, format!("`{key}` in an API of kind {name}"), *hint);
            }
        }
    }

    /// Fields, or the name of a struct that lists them.
    fn params(&self, node: &Node, owner: &str) -> Params {
        if let NodeKind::Map(entries) = &node.kind {
            return Params { name: None, fields: self.fields(entries, owner, "parameters") };
        }
        if let NodeKind::Seq(_) = node.kind {
            let hint = "give each its type: `{ key: string, size: int }`, or name a struct";
            self.error(node.at, "`params` should have a type for each parameter", hint);
            return Params::default();
        }
        let Some(name) = self.text(node, "`params`") else {
            return Params::default();
        };
        match self.types.get(name).map(|t| &t.kind) {
            Some(TypeKind::Struct(record)) => {
                if record.rest.is_some() {
                    let message =
                        format!("`{name}` has the field `*`, which parameters cannot have");
                    self.error(node.at, message, "take a `map<T>` or an `object` as one of them");
                }
                Params { name: Some(name.to_string()), fields: record.fields.clone() }
            }
            Some(_) => {
                let message = format!("`{name}` is no struct, so it cannot list parameters");
                self.error(node.at, message, "give the type `fields`");
                Params::default()
            }
            None => {
                let known = self.names.ordered.iter().map(String::as_str);
                let otherwise =
                    "declare a struct of that name under `types:`, or list the parameters here";
                let hint = did_you_mean(self.log, name, known, otherwise);
                self.error(node.at, format!("there is no struct `{}`", short(name)), hint);
                Params::default()
            }
        }
    }

    fn result(&self, node: &Node, entry: &Entry, owner: &str) -> Option<ApiResult> {
        if let NodeKind::Map(entries) = &node.kind {
            let record: Record = self.record(entries, owner);
            return Some(ApiResult::Fields(record));
        }
        let doc = Text::default();
        let place = Place { name: format!("{owner}Value"), doc: &doc, at: entry.at };
        Some(match self.plain_type(node, &place)? {
            TypeExpr::Named { name, kind: NamedKind::Struct } => ApiResult::Named(name),
            ty => ApiResult::Bare(ty),
        })
    }

    fn returns(&self, node: &Node, entry: &Entry, owner: &str) -> Option<Returns> {
        let doc = Text::default();
        let name = format!("{owner}Returns");
        if let NodeKind::Scalar(_) = node.kind {
            let text = self.text(node, "`returns`")?;
            if text == "self" {
                return Some(Returns::SelfObject);
            }
            let place = Place { name, doc: &doc, at: entry.at };
            let (ty, optional) = self.expression(text, node.at, &place)?;
            return Some(Returns::Type { ty, nullable: false, optional, doc });
        }
        let map = self.open(node, "`returns`", format::RETURNS)?;
        let Some(ty) = map.get("type") else {
            return self.none(
                node.at,
                "`returns` without `type`",
                "add `type: string`, or another type",
            );
        };
        let doc = self.doc(&map, "doc");
        let place = Place { name, doc: &doc, at: entry.at };
        let ty = self.plain_type(ty, &place)?;
        let (nullable, optional) = (self.flag(&map, "nullable"), self.flag(&map, "optional"));
        Some(Returns::Type { ty, nullable, optional, doc })
    }

    fn promise(&self, map: &Entries, kind: Kind, method: bool) -> Promise {
        let Some(node) = map.get("promise") else {
            return if kind == Async && !method { Promise::Yes } else { Promise::No };
        };
        let words = [("true", Promise::Yes), ("false", Promise::No), ("only", Promise::Only)];
        self.word(node, "`promise`", &words).unwrap_or(Promise::No)
    }

    /// The name of an error type, or one written here, which becomes `<Api>Fail`.
    fn error_type(&self, node: &Node, entry: &Entry, owner: &str) -> Option<String> {
        let doc = Text::default();
        let place = Place { name: format!("{owner}Fail"), doc: &doc, at: entry.at };
        if let NodeKind::Scalar(_) = node.kind {
            return match self.plain_type(node, &place)? {
                TypeExpr::Named { name, kind: NamedKind::Error } => Some(name),
                _ => self.none(
                    node.at,
                    "`error` should name an error type",
                    "declare it with `error: { errCode: int }`",
                ),
            };
        }
        let map = self.open(node, "`error`", format::ERROR)?;
        let fields = self.fields(self.map_of(&map, "fields"), &place.name, "an error");
        let codes = self.codes(&map);
        self.hoist(TypeKind::Error { fields, codes }, &place);
        let ts = self.ts(&map);
        if let Some(ty) = self.inline.borrow_mut().get_mut(&place.name) {
            ty.ts = ts;
        }
        Some(place.name)
    }

    fn errors(&self, map: &Entries) -> Vec<ErrorReason> {
        let items = map.get("errors").and_then(|node| self.list(node, "`errors`")).unwrap_or(&[]);
        let mut errors: Vec<ErrorReason> = Vec::new();
        for item in items {
            let Some(map) = self.open(item, "an error", format::REASON) else {
                continue;
            };
            let code = map.get("code").and_then(|node| self.whole(node, "`code`"));
            let Some(reason) = self.reason(&map, item.at, code) else {
                continue;
            };
            if errors.iter().any(|e| e.reason == reason.reason) {
                let message = format!("the reason `{}` is here twice", short(&reason.reason));
                self.error(item.at, message, "remove one of the two");
            }
            errors.push(reason);
        }
        errors
    }
}
