//! What an API gives: to success or a listener, to fail, and from its Sync form.

use api_spec::model::{self, ApiResult, Arg, SyncReturns, TypeKind};

use super::about::Known as KnownAbout;
use super::canonical::same;
use super::types::Codes;
use super::{Cx, Edit, Place, Sort};
use crate::declared::{self, Api, Failure, Field, Outcome, Type};
use crate::entries::{self, NoPages, Place as Side};
use crate::yaml::Node;

impl<'a> Cx<'a> {
    /// Compares the Sync form.
    pub(super) fn sync(
        &mut self,
        place: &Place<'a>,
        ours: &'a model::Api,
        declared: &Api,
        object: Option<&str>,
    ) {
        let Some(twin) = &declared.sync else {
            if let Some(known) = &ours.sync
                && !self.has_member(object, &known.name)
            {
                let mut at = place.at(&["sync"]);
                (at.line, at.spec_line) = (0, known.at.line);
                let what = format!("`{}` is not declared", known.name);
                self.differ(&at, Sort::OnlyHere, what, None);
            }
            return;
        };
        let Some(known) = &ours.sync else {
            let Node::Map(entry) = entries::api(declared, true, &NoPages) else { return };
            if let Some((_, node)) = entry.into_iter().find(|(key, _)| key == "sync") {
                let mut at = place.clone();
                at.line = twin.entry.line;
                self.add(&at, "sync", node, format!("`{}` is declared", twin.entry.id));
            }
            return;
        };
        let mut at = place.at(&["sync"]);
        at.line = twin.entry.line;
        at.spec_line = known.at.line;
        let about = KnownAbout {
            since: known.about.since.as_ref(),
            deprecated: known.about.deprecated.as_ref(),
            link: known.about.link.as_ref(),
        };
        self.about(&at, &about, &twin.entry, Some(&declared.entry));
        let args: Vec<&str> =
            known.args.iter().map(|arg: &Arg| arg.param().map_or("options", |name| name)).collect();
        if args != twin.args {
            let what = format!("`args`: {args:?} -> {:?}", twin.args);
            let node = Node::List(twin.args.iter().map(Node::text).collect());
            self.put(&at, "args", node, what);
        }
        self.sync_returns(&at, known, declared, twin);
    }

    /// Compares what the Sync form gives back.
    fn sync_returns(
        &mut self,
        at: &Place<'a>,
        known: &model::SyncTwin,
        declared: &Api,
        twin: &declared::Sync,
    ) {
        let of = |name: &String| {
            let fields = self.received(declared);
            fields.into_iter().find(|field| field.name == *name).map(|field| field.ty.canonical)
        };
        // A field that the result has no more is a difference of the result.
        let from = match &known.returns {
            SyncReturns::Nothing => None,
            SyncReturns::Result => Some("result".to_owned()),
            SyncReturns::Field(name) => match of(name) {
                Some(ty) => Some(ty),
                None => return,
            },
            SyncReturns::Type(ty) => Some(self.canonical(ty)),
        };
        let to = match &twin.returns {
            None => None,
            Some(declared::SyncReturns::Part(name)) if name == "result" => Some(name.clone()),
            Some(declared::SyncReturns::Part(name)) => of(name),
            Some(declared::SyncReturns::Type(ty)) => Some(ty.canonical.clone()),
        };
        let agree = match (&from, &to) {
            (Some(from), Some(to)) => same(from, to),
            (from, to) => from == to,
        };
        // What `ts` says of it is said on purpose.
        if agree || known.ts != model::Ts::default() {
            return;
        }
        let show = |ty: Option<String>| ty.unwrap_or_else(|| "nothing".to_owned());
        let what = format!("`returns`: `{}` -> `{}`", show(from), show(to));
        let Node::Map(entry) = entries::api(declared, true, &NoPages) else { return };
        let sync = entry.into_iter().find(|(key, _)| key == "sync").map(|(_, node)| node);
        let Some(Node::Map(sync)) = sync else { return };
        let node = sync.into_iter().find(|(key, _)| key == "returns").map(|(_, node)| node);
        match node {
            // What stands in for a failure would have to be another value, too.
            _ if !known.on_fail.is_empty() => self.differ(at, Sort::Changed, what, None),
            Some(node) => self.put(at, "returns", node, what),
            None => self.differ(&at.at(&["returns"]), Sort::Changed, what, Some(Edit::Remove)),
        }
    }

    /// Whether an object, or the global one, declares a member.
    fn has_member(&self, object: Option<&str>, name: &str) -> bool {
        let interface = object.unwrap_or(self.root);
        let interface = self.world.declarations.interfaces.get(interface);
        interface.is_some_and(|i| i.members.iter().any(|member| member.name == name))
    }

    /// The fields that success or the listener receives in the declarations.
    fn received(&self, declared: &Api) -> Vec<Field> {
        match &declared.result {
            Outcome::Empty | Outcome::Bare(_) => Vec::new(),
            Outcome::Fields(fields) => fields.clone(),
            Outcome::Named(name) => match self.declared.types.get(name).map(|ty| &ty.kind) {
                Some(declared::TypeKind::Struct(fields)) => fields.clone(),
                _ => Vec::new(),
            },
        }
    }

    /// Compares how a listener is called: with one object, with some arguments, with anything.
    pub(super) fn listener(&mut self, place: &Place<'a>, ours: &'a model::Api, declared: &Api) {
        match (&ours.listener, &declared.listener) {
            (model::Listener::Args(known), Some(declared::Listener::Args(args))) => {
                let at = place.at(&["listener"]);
                self.fields(&at, known, args, Side::Elsewhere, None);
            }
            (model::Listener::Object, Some(listener)) => {
                let what = match listener {
                    declared::Listener::Args(args) => {
                        let of = |arg: &Field| format!("{}: {}", arg.name, arg.ty.canonical);
                        let args: Vec<String> = args.iter().map(of).collect();
                        format!("the listener takes ({}) in the declarations", args.join(", "))
                    }
                    declared::Listener::Any => {
                        "the listener takes anything in the declarations".to_owned()
                    }
                };
                if !self.listens(ours) {
                    self.differ(place, Sort::Changed, what, None);
                }
            }
            (model::Listener::Args(_), None) if !matches!(declared.result, Outcome::Empty) => {
                let what = "the listener takes no such arguments in the declarations".to_owned();
                let at = place.at(&["listener"]);
                self.differ(&at, Sort::Changed, what, None);
            }
            _ => {}
        }
    }

    /// Whether a value alone is what a listener takes here, too.
    fn listens(&self, ours: &model::Api) -> bool {
        matches!(ours.result, ApiResult::Bare(_))
    }

    /// Compares what success or the listener receives.
    pub(super) fn result(&mut self, place: &Place<'a>, ours: &'a model::Api, declared: &Api) {
        if let Outcome::Bare(ty) = &declared.result {
            self.bare(place, ours, ty);
            return;
        }
        let theirs = self.received(declared);
        match &ours.result {
            ApiResult::Fields(record) => {
                let mut fields = record.fields.clone();
                fields.extend(record.rest.iter().map(|rest| (**rest).clone()));
                self.fields(&place.at(&["result"]), &fields, &theirs, Side::Elsewhere, None);
            }
            ApiResult::Named(name) => {
                let Some((family, ty)) = self.types.get(name.as_str()).copied() else { return };
                let TypeKind::Struct(record) = &ty.kind else { return };
                // The same type: compared once, as a type.
                if self.declared.types.contains_key(ty.ts.name.as_ref().unwrap_or(name)) {
                    return;
                }
                let at = Place::new(family, &["types", name, "fields"], ty.at.line, place.line);
                self.fields(&at, &record.fields, &theirs, Side::Elsewhere, None);
            }
            ApiResult::Empty if !theirs.is_empty() => {
                let node = match &declared.result {
                    Outcome::Named(name) => Node::text(name),
                    _ => entries::fields(&theirs, Side::Elsewhere),
                };
                self.add(place, "result", node, "a result is declared".to_owned());
            }
            ApiResult::Bare(ty) if !theirs.is_empty() => {
                let what = format!(
                    "`result` is `{}` here and an object in the declarations",
                    self.canonical(ty)
                );
                self.differ(place, Sort::Changed, what, None);
            }
            ApiResult::Empty | ApiResult::Bare(_) => {}
        }
    }

    /// Compares a result with a value that is no object.
    fn bare(&mut self, place: &Place<'a>, ours: &model::Api, ty: &Type) {
        let from = match &ours.result {
            ApiResult::Empty => {
                let what = format!("`result`: `{}`", ty.canonical);
                self.add(place, "result", Node::text(ty.text()), what);
                return;
            }
            ApiResult::Bare(known) if same(&self.canonical(known), &ty.canonical) => return,
            ApiResult::Bare(known) => self.canonical(known),
            ApiResult::Named(name) if same(name, &ty.canonical) => return,
            ApiResult::Named(name) => name.clone(),
            ApiResult::Fields(_) => "an object".to_owned(),
        };
        // The fields that are here may have texts: which of them stay is for people to say.
        let what = format!("`result` is {from} here and `{}` in the declarations", ty.canonical);
        self.differ(place, Sort::Changed, what, None);
    }

    /// Compares what fail receives.
    pub(super) fn failure(&mut self, place: &Place<'a>, ours: &'a model::Api, declared: &Api) {
        let Some(failure) = &declared.error else {
            if let Some(known) = &ours.error {
                let at = Place { line: 0, ..place.at(&["error"]) };
                let what = format!("fail receives no `{known}` in the declarations");
                self.differ(&at, Sort::OnlyHere, what, None);
            }
            return;
        };
        match (&ours.error, failure) {
            (None, Failure::Named(name)) => {
                let what = format!("`error`: `{name}`");
                self.add(place, "error", Node::text(name), what);
            }
            (None, Failure::Own(error)) => {
                let Node::Map(entry) = entries::api(declared, true, &NoPages) else { return };
                if let Some((_, node)) = entry.into_iter().find(|(key, _)| key == "error") {
                    self.add(place, "error", node, format!("`error`: `{}`", error.name));
                }
            }
            (Some(known), Failure::Own(error)) => {
                let Some((family, ty)) = self.types.get(known.as_str()).copied() else { return };
                let TypeKind::Error { fields, codes } = &ty.kind else { return };
                let at = match ty.inline {
                    true => place.at(&["error"]),
                    false => Place::new(family, &["types", known], ty.at.line, place.line),
                };
                let key = if ty.inline { "fields" } else { "error" };
                let fields = fields.clone();
                let codes: Codes =
                    codes.iter().filter_map(|code| Some((code.code?, &code.reason))).collect();
                self.fields(&at.at(&[key]), &fields, &error.fields, Side::Elsewhere, None);
                self.codes(&at, &codes, &error.codes);
            }
            (Some(known), Failure::Named(name)) => {
                let ty = self.types.get(known.as_str()).map(|(_, ty)| ty);
                let ts = ty.and_then(|ty| ty.ts.name.as_ref()).unwrap_or(known);
                if ts != name {
                    let what = format!("`error`: `{known}` -> `{name}`");
                    // An error that is written here has texts that the other would replace.
                    match ty.is_some_and(|ty| ty.inline) {
                        true => self.differ(place, Sort::Changed, what, None),
                        false => self.put(place, "error", Node::text(name), what),
                    }
                }
            }
        }
    }
}
