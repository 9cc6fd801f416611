//! Readers of positional layouts and Sync forms.

use indexmap::IndexMap;

use super::field::Place;
use super::{Cx, Entries};
use crate::format;
use crate::model::{
    About, ApiResult, Arg, ErrorReason, Kind, Params, Promise, SyncReturns, SyncTwin, Text,
    TypeKind,
};
use crate::report::did_you_mean;
use crate::tree::{Entry, Node, NodeKind, short};

impl Cx<'_> {
    /// The positional layouts, as written or as the kind has them.
    pub(super) fn args(
        &self,
        map: &Entries,
        kind: Kind,
        promise: Promise,
        params: &Params,
    ) -> Vec<Vec<Arg>> {
        if kind == Kind::Event {
            return Vec::new();
        }
        let Some(node) = map.get("args") else {
            let positional = |f: &crate::model::Field| Arg::Param {
                name: f.name.clone(),
                required: f.required(),
            };
            return vec![match kind {
                Kind::Sync => params.fields.iter().map(positional).collect(),
                _ if promise == Promise::Only && params.fields.is_empty() => Vec::new(),
                _ => vec![Arg::Options],
            }];
        };
        let Some(items) = self.list(node, "`args`") else {
            return vec![Vec::new()];
        };
        let overloads = items.iter().filter(|n| matches!(n.kind, NodeKind::Seq(_))).count();
        if overloads == 0 {
            return vec![self.layout(items, params, "`args`")];
        }
        if overloads < items.len() {
            self.error(
                node.at,
                "`args` holds both names and lists",
                "write one list, or a list of lists",
            );
        }
        let lists = items.iter().filter_map(|n| match &n.kind {
            NodeKind::Seq(items) => Some(self.layout(items, params, "`args`")),
            _ => None,
        });
        lists.collect()
    }

    /// One layout: `options`, parameters, parameters with `!`.
    pub(super) fn layout(&self, items: &[Node], params: &Params, what: &str) -> Vec<Arg> {
        let mut layout: Vec<Arg> = Vec::new();
        for item in items {
            let Some(text) = self.text(item, "an argument") else {
                continue;
            };
            let (name, must) = match text.strip_suffix('!') {
                Some(name) => (name, true),
                None => (text, false),
            };
            let field = params.fields.iter().find(|f| f.name == name);
            let arg = match field {
                Some(field) => Arg::Param { name: name.into(), required: must || field.required() },
                None if name == "options" => Arg::Options,
                None => {
                    let known = params.fields.iter().map(|f| f.name.as_str()).chain(["options"]);
                    let otherwise =
                        "name one of the `params`, or `options` for the object of the others";
                    let hint = did_you_mean(self.log, name, known, otherwise);
                    let message = format!("{what} names `{}`, which is no parameter", short(name));
                    self.error(item.at, message, hint);
                    continue;
                }
            };
            if layout.iter().any(|a| a.param() == arg.param()) {
                self.error(
                    item.at,
                    format!("{what} names `{}` twice", short(name)),
                    "remove one of the two",
                );
            }
            layout.push(arg);
        }
        layout
    }

    pub(super) fn sync(
        &self,
        node: &Node,
        entry: &Entry,
        owner: &str,
        params: &Params,
        result: &ApiResult,
        errors: &[ErrorReason],
    ) -> Option<SyncTwin> {
        let map = self.open(node, "`sync`", format::SYNC)?;
        let Some(args) = map.get("args") else {
            let hint = "add `args: [...]` with the parameters in their order; `[]` for none";
            return self.none(node.at, "`sync` without `args`", hint);
        };
        let mut on_fail = IndexMap::new();
        for reason in self.map_of(&map, "on_fail") {
            if !errors.iter().any(|e| e.reason == reason.key) {
                let known = errors.iter().map(|e| e.reason.as_str());
                let otherwise = "list the reason under `errors`";
                let hint = did_you_mean(self.log, &reason.key, known, otherwise);
                let message = format!(
                    "`on_fail` names the reason `{}`, which `errors` does not have",
                    short(&reason.key)
                );
                self.error(reason.at, message, hint);
            }
            on_fail.insert(reason.key.clone(), reason.value.literal());
        }
        let returns =
            map.get("returns").and_then(|node| self.sync_returns(node, entry, owner, result));
        Some(SyncTwin {
            name: self.line(&map, "name").unwrap_or_else(|| format!("{}Sync", entry.key)),
            args: self.layout(self.list(args, "`args`").unwrap_or(&[]), params, "`sync.args`"),
            returns: returns.unwrap_or(SyncReturns::Nothing),
            on_fail,
            about: About::default(),
            ts: self.ts(&map),
            at: node.at,
        })
    }

    pub(super) fn sync_returns(
        &self,
        node: &Node,
        entry: &Entry,
        owner: &str,
        result: &ApiResult,
    ) -> Option<SyncReturns> {
        if let NodeKind::Map(_) = node.kind {
            let map = self.open(node, "`returns`", format::SYNC_TYPE)?;
            let Some(ty) = map.get("type") else {
                return self.none(
                    node.at,
                    "`returns` without `type`",
                    "add `type: string`, or another type",
                );
            };
            let doc = Text::default();
            let place = Place { name: format!("{owner}SyncReturns"), doc: &doc, at: entry.at };
            return self.plain_type(ty, &place).map(SyncReturns::Type);
        }
        let name = self.text(node, "`returns`")?;
        if name == "result" {
            return match result {
                ApiResult::Empty => self.none(
                    node.at,
                    "`returns: result` without a `result`",
                    "remove it, or declare the result",
                ),
                _ => Some(SyncReturns::Result),
            };
        }
        let fields = match result {
            ApiResult::Fields(record) => record.fields.as_slice(),
            ApiResult::Named(name) => match self.types.get(name.as_str()).map(|t| &t.kind) {
                Some(TypeKind::Struct(record)) => record.fields.as_slice(),
                _ => &[],
            },
            _ => &[],
        };
        if fields.iter().any(|f| f.name == name) {
            return Some(SyncReturns::Field(name.to_string()));
        }
        let known = fields.iter().map(|f| f.name.as_str()).chain(["result"]);
        let otherwise =
            "name a field of `result`, or write `result` for all of it, or `{ type: T }`";
        let hint = did_you_mean(self.log, name, known, otherwise);
        self.none(
            node.at,
            format!("`sync.returns` names `{}`, which is no field of the result", short(name)),
            hint,
        )
    }
}
