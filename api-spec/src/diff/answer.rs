//! How calls answer: results, what the call itself gives back, promises, Sync forms.

use super::arguments::Changed;
use super::show::literal;
use super::{Code, Diff, Index, Site, TO_CALLER};
use crate::model::{
    Api, ApiResult, Field, Object, Promise, Record, Returns, SyncReturns, SyncTwin, TypeKind,
};
use crate::names;
use crate::types::TypeExpr;

/// What success, or the listener, receives.
enum Answer<'s> {
    Fields(Vec<&'s Field>),
    Value(&'s TypeExpr),
}

/// The object that a method belongs to, before and after.
pub(super) type Owners<'s> = Option<(&'s Object, &'s Object)>;

impl<'s> Diff<'s> {
    pub(super) fn result(
        &mut self,
        site: &Site<'s>,
        old: &'s Api,
        new: &'s Api,
        owners: Owners<'s>,
    ) {
        if let (ApiResult::Named(was), ApiResult::Named(is)) = (&old.result, &new.result)
            && was == is
        {
            return; // it is compared with the struct
        }
        let before = self.findings.len();
        match (answer(&self.old, old), answer(&self.new, new)) {
            (Answer::Fields(old), Answer::Fields(new)) => {
                self.fields(site, old.into_iter(), new.into_iter(), TO_CALLER);
            }
            (Answer::Value(was), Answer::Value(is)) => self.ty(site, new.at, was, is, TO_CALLER),
            (Answer::Fields(_), Answer::Value(is)) => {
                let message = format!("is one value, `{}`, and was an object", self.new.show(is));
                self.now(Code::ResultTypeChanged, site, new.at, message);
            }
            (Answer::Value(was), Answer::Fields(_)) => {
                let message = format!("is an object, and was one value, `{}`", self.old.show(was));
                self.now(Code::ResultTypeChanged, site, new.at, message);
            }
        }
        // What is or was empty has no name in Rust; its fields tell more, if it has any.
        let name = |api: &Api, object: Option<&Object>, index: &Index| match &api.result {
            ApiResult::Empty => Some("()".to_string()),
            ApiResult::Fields(_) => Some(names::api_marker(api, object) + "Result"),
            ApiResult::Named(name) => index.ty(name).map(names::type_name),
            ApiResult::Bare(_) => None,
        };
        let was = name(old, owners.map(|(object, _)| object), &self.old);
        let is = name(new, owners.map(|(_, object)| object), &self.new);
        let by_rule = |api: &Api| matches!(api.result, ApiResult::Fields(_));
        let empty = old.result == ApiResult::Empty || new.result == ApiResult::Empty;
        let told = empty && self.findings.len() > before;
        if let (Some(was), Some(is)) = (was, is)
            && !told
            && !(by_rule(old) && by_rule(new))
        {
            match (&old.result, &new.result) {
                // Rust has the struct as before, and the declarations another name for it.
                (ApiResult::Named(name), ApiResult::Fields(_)) if was == is => {
                    self.unfolded.insert(name);
                    let message =
                        format!("the fields are listed in place, and were by the struct `{name}`");
                    self.now(Code::TsChanged, site, new.at, message);
                }
                (ApiResult::Fields(_), ApiResult::Named(name)) if was == is => {
                    self.unfolded.insert(name);
                    let message =
                        format!("the fields are listed by the struct `{name}`, and were in place");
                    self.now(Code::TsChanged, site, new.at, message);
                }
                _ => self.rust_name(site, new.at, &was, &is),
            }
        }
    }

    /// What the call itself gives back.
    pub(super) fn returns(&mut self, site: &Site<'s>, old: &'s Api, new: &'s Api) {
        match (&old.returns, &new.returns) {
            (None, None) | (Some(Returns::SelfObject), Some(Returns::SelfObject)) => {}
            (None, is @ Some(_)) => {
                let message =
                    format!("{} is returned, where nothing was", self.new.returns(is.as_ref()));
                self.now(Code::ResultAddedRequired, site, new.at, message);
            }
            (was @ Some(_), None) => {
                let message = format!("{} is no longer returned", self.old.returns(was.as_ref()));
                self.gone(Code::ResultRemoved, site, old.at, message);
            }
            (
                Some(Returns::Type { ty: was, nullable, optional, doc }),
                Some(Returns::Type {
                    ty: is,
                    nullable: null_now,
                    optional: optional_now,
                    doc: doc_now,
                }),
            ) => {
                self.ty(site, new.at, was, is, TO_CALLER);
                for (word, was, is) in
                    [("null", nullable, null_now), ("undefined", optional, optional_now)]
                {
                    match (was, is) {
                        (false, true) => {
                            let message = format!("may be {word}, and never was");
                            self.wider(site, new.at, TO_CALLER, message);
                        }
                        (true, false) => {
                            let message = format!("may no longer be {word}");
                            self.narrower(site, new.at, TO_CALLER, message);
                        }
                        _ => {}
                    }
                }
                self.doc(site, new.at, doc, doc_now);
            }
            (was, is) => {
                let (was, is) = (self.old.returns(was.as_ref()), self.new.returns(is.as_ref()));
                let message = format!("is {is}, and was {was}");
                self.now(Code::ResultTypeChanged, site, new.at, message);
            }
        }
    }

    pub(super) fn promise(&mut self, site: &Site<'s>, old: &'s Api, new: &'s Api) {
        let callbacks = site.hidden("callbacks");
        let site = site.hidden("promise");
        let gives = |api: &Api| api.promise != Promise::No;
        match (gives(old), gives(new)) {
            (false, true) => {
                let message = "a call without callbacks gives a promise";
                self.now(Code::PromiseAdded, &site, new.at, message);
            }
            (true, false) => {
                self.now(Code::PromiseRemoved, &site, new.at, "calls no longer give a promise");
            }
            _ => {}
        }
        match (old.promise == Promise::Only, new.promise == Promise::Only) {
            (false, true) => {
                let message = "success, fail and complete are no longer called";
                self.now(Code::CallbacksRemoved, &callbacks, new.at, message);
            }
            (true, false) => {
                let message = "success, fail and complete are called";
                self.now(Code::CallbacksAdded, &callbacks, new.at, message);
            }
            _ => {}
        }
        if old.immediate != new.immediate {
            let message = match new.immediate {
                true => "callbacks run inside the call, and ran after it",
                false => "callbacks run after the call, and ran inside it",
            };
            self.now(Code::CallbackTimingChanged, &callbacks, new.at, message);
        }
    }

    /// The Sync form.
    pub(super) fn sync(
        &mut self,
        site: &Site<'s>,
        old: &'s Api,
        new: &'s Api,
        changed: &Changed<'s>,
    ) {
        let place = site.hidden("sync");
        let asked = |twin: &SyncTwin| Site { schema: site.beside(&twin.name), ..place.clone() };
        match (&old.sync, &new.sync) {
            (None, None) => {}
            (None, Some(twin)) => {
                let site = asked(twin);
                let message = format!("`{}` is a new Sync form", twin.name);
                self.now(Code::SyncAdded, &site, twin.at, message);
            }
            (Some(twin), None) => {
                let site = asked(twin);
                let message = format!("the Sync form `{}` is gone", twin.name);
                self.gone(Code::SyncRemoved, &site, twin.at, message);
            }
            (Some(was), Some(is)) => {
                if was.name != is.name {
                    let site = asked(was);
                    let message = format!("the Sync form is `{}`, and was `{}`", is.name, was.name);
                    self.now(Code::SyncRemoved, &site, is.at, message);
                }
                let site = asked(is);
                self.twin(&site, (old, was), (new, is), changed);
            }
        }
    }

    fn twin(
        &mut self,
        site: &Site<'s>,
        (old_api, old): (&'s Api, &'s SyncTwin),
        (new_api, new): (&'s Api, &'s SyncTwin),
        changed: &Changed<'s>,
    ) {
        self.places(&site.hidden("args"), new.at, &old.args, &new.args, changed);
        self.twin_returns(&site.named("returns", "return"), (old_api, old), (new_api, new));
        for (reason, was) in &old.on_fail {
            let site = site.hidden(&format!("on_fail.{reason}"));
            match new.on_fail.get(reason) {
                None => {
                    let message = format!("throws, where {} was returned", literal(was));
                    self.now(Code::SyncNowThrows, &site, new.at, message);
                }
                Some(is) if is != was => {
                    let message =
                        format!("{} is returned, where {} was", literal(is), literal(was));
                    self.now(Code::SyncFailValueChanged, &site, new.at, message);
                }
                Some(_) => {}
            }
        }
        for (reason, is) in new.on_fail.iter().filter(|(r, _)| !old.on_fail.contains_key(*r)) {
            let site = site.hidden(&format!("on_fail.{reason}"));
            let message = format!("{} is returned, where an error was thrown", literal(is));
            self.now(Code::SyncFailValueChanged, &site, new.at, message);
        }
        self.about(site, new.at, &old.about, &new.about);
        let inherits = |api: &Api, twin: &SyncTwin| api.since == twin.about.since;
        if !inherits(old_api, old) || !inherits(new_api, new) {
            self.since(site, new.at, old.about.since.as_ref(), new.about.since.as_ref());
        }
        self.ts(site, new.at, &old.ts, &new.ts);
    }

    fn twin_returns(
        &mut self,
        site: &Site<'s>,
        (old_api, old): (&'s Api, &'s SyncTwin),
        (new_api, new): (&'s Api, &'s SyncTwin),
    ) {
        let shown = |index: &Index, returns: &SyncReturns| match returns {
            SyncReturns::Nothing => "nothing".to_string(),
            SyncReturns::Field(name) => format!("`{name}` of the result"),
            SyncReturns::Result => "the whole result".into(),
            SyncReturns::Type(ty) => format!("`{}`", index.show(ty)),
        };
        match (&old.returns, &new.returns) {
            // First, for a type of the same name may be written inline, and another one.
            (SyncReturns::Type(was), SyncReturns::Type(is)) => {
                self.ty(site, new.at, was, is, TO_CALLER);
            }
            (was, is) if was == is => {}
            (SyncReturns::Nothing, is) => {
                let message = format!("{} is returned, where nothing was", shown(&self.new, is));
                self.now(Code::ResultAddedRequired, site, new.at, message);
            }
            (was, SyncReturns::Nothing) => {
                let message = format!("{} is no longer returned", shown(&self.old, was));
                self.gone(Code::ResultRemoved, site, old.at, message);
            }
            (was, is) => {
                let found = (
                    value_of(&self.old, old_api, was).zip(value_of(&self.new, new_api, is)),
                    shown(&self.old, was),
                    shown(&self.new, is),
                );
                let (types, was, is) = found;
                let message = format!("is {is}, and was {was}");
                match types {
                    Some((was, is)) if was == is => {
                        self.now(Code::DocChanged, site, new.at, message);
                    }
                    _ => self.now(Code::ResultTypeChanged, site, new.at, message),
                }
            }
        }
    }
}

/// The type of one value that a Sync form gives.
fn value_of<'s>(index: &Index<'s>, api: &'s Api, returns: &'s SyncReturns) -> Option<&'s TypeExpr> {
    match returns {
        SyncReturns::Type(ty) => Some(ty),
        SyncReturns::Field(name) => match answer(index, api) {
            Answer::Fields(fields) => fields.iter().find(|f| f.name == *name).map(|f| &f.ty),
            Answer::Value(_) => None,
        },
        SyncReturns::Nothing | SyncReturns::Result => None,
    }
}

fn answer<'s>(index: &Index<'s>, api: &'s Api) -> Answer<'s> {
    let fields = |record: &'s Record| {
        Answer::Fields(record.fields.iter().chain(record.rest.as_deref()).collect())
    };
    match &api.result {
        ApiResult::Empty => Answer::Fields(Vec::new()),
        ApiResult::Fields(record) => fields(record),
        ApiResult::Named(name) => match index.ty(name).map(|ty| &ty.kind) {
            Some(TypeKind::Struct(record)) => fields(record),
            _ => Answer::Fields(Vec::new()),
        },
        ApiResult::Bare(ty) => Answer::Value(ty),
    }
}
