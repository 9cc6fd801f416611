//! What an API gives: to success, fail and complete, and by its Sync form.

use api_spec::model::{ApiResult, Arg, Field, Record, SyncReturns, SyncTwin, TypeExpr, TypeKind};
use api_spec::names::upper_first;

use super::docs;
use super::functions::{Function, GENERAL};
use super::generic::Generic;
use super::params::{self, Param};
use super::print::{Member, interface};
use super::types::{key, name_of};

impl<'a> Function<'_, 'a> {
    /// What fail receives, if it is more than a message.
    pub fn failure(&self) -> Option<String> {
        let ty = self.printer.types.spec.ty(self.api.error.as_ref()?)?;
        Some(name_of(&ty.name, &ty.ts))
    }

    /// What complete receives: an error type that several APIs share, or a message.
    pub fn completion(&mut self) -> String {
        match &self.api.ts.complete_result {
            Some(name) => {
                self.failure_named(name);
                name.clone()
            }
            None => self.shared_failure().unwrap_or_else(|| GENERAL.to_owned()),
        }
    }

    /// Declares what fail receives under another name.
    fn failure_named(&mut self, name: &str) {
        let error = self.api.error.as_ref().and_then(|error| self.printer.types.spec.ty(error));
        let other = name != GENERAL && self.failure().is_some_and(|own| own != name);
        if let (true, Some(TypeKind::Error { fields, .. })) = (other, error.map(|e| &e.kind)) {
            let record = self.adapted(Record { fields: fields.clone(), rest: None });
            let members = self.record(&record, true);
            let doc = self.printer.docs.role(docs::Role::Failure(&self.api.js_name()));
            self.printer.declare(name, &doc, &interface(name, "", members));
        }
    }

    /// The fields that a copy of a type has, by the names that they have there.
    fn adapted(&self, mut record: Record) -> Record {
        let ts = &self.api.ts;
        record.fields.retain(|field| !ts.without.contains(&field.name));
        for field in &mut record.fields {
            if let Some(name) = ts.renamed.get(&field.name) {
                field.name.clone_from(name);
            }
        }
        record
    }

    /// Declares a struct under the name that this API has for it.
    pub fn copied(&mut self, own: &str, of: &str, err_msg: bool) -> String {
        let ty = self.printer.types.spec.ty(of);
        if let Some((ty, TypeKind::Struct(record))) = ty.map(|ty| (ty, &ty.kind)) {
            let record = self.adapted(record.clone());
            let members = self.record(&record, err_msg);
            let doc = self.printer.docs.ty(ty);
            self.printer.declare(own, &doc, &interface(own, "", members));
        }
        own.to_owned()
    }

    fn shared_failure(&self) -> Option<String> {
        let error = self.api.error.as_ref()?;
        self.failure().filter(|_| self.printer.is_shared(error))
    }

    /// What success receives; fields are declared.
    pub fn result(&mut self) -> Generic {
        let api = self.api;
        match &api.result {
            ApiResult::Empty => Generic::plain(match (&api.ts.result, self.shared_failure()) {
                (Some(name), _) => name.clone(),
                (None, Some(name)) => name,
                (None, None) => GENERAL.to_owned(),
            }),
            ApiResult::Named(name) => Generic::plain(match &api.ts.result {
                Some(own) => self.copied(own, name, api.ts.err_msg != Some(false)),
                None => self.named(name),
            }),
            ApiResult::Bare(ty) => Generic::plain(self.printer.types.text(ty)),
            ApiResult::Fields(record) => {
                let name = self.names.result();
                let fields: Vec<&Field> = record.fields.iter().collect();
                let generic = self.mentions_generic(&fields);
                let params = if generic { self.generics() } else { Vec::new() };
                let result = Generic { name, params };
                if result.name != GENERAL {
                    let members = self.record(record, api.ts.err_msg != Some(false));
                    let doc = self.printer.docs.role(docs::Role::Outcome(&api.name));
                    let text = interface(&result.name, &result.declared(), members);
                    self.printer.declare(&result.name, &doc, &text);
                }
                result
            }
        }
    }

    /// What success and the promise receive: a struct of the spec with `errMsg` beside its fields.
    /// Officially some of these structs have none.
    pub fn settled(&mut self) -> Generic {
        let mut result = self.result();
        let ts = &self.api.ts;
        if let ApiResult::Named(name) = &self.api.result
            && self.printer.types.is_own()
            && ts.result.is_none()
            && ts.err_msg != Some(false)
            && let Some(ty) = self.printer.types.spec.ty(name)
            && ty.ts.err_msg != Some(true)
        {
            result.name = format!("{} & {GENERAL}", result.name);
        }
        result
    }

    /// The type of a struct by its name in the spec.
    pub fn named(&self, name: &str) -> String {
        match self.printer.types.spec.ty(name) {
            Some(ty) => name_of(&ty.name, &ty.ts),
            None => name.to_owned(),
        }
    }

    pub fn record(&self, record: &Record, err_msg: bool) -> Vec<Member> {
        let swap = |text: String, field: &Field| self.generic(text, &field.ty);
        self.printer.record(record, err_msg, self.api.ts.key.as_deref(), &swap)
    }

    // ---- type parameters ----

    pub fn generics(&self) -> Vec<(String, String)> {
        self.api.ts.generic.iter().map(|(name, bound)| (name.clone(), bound.clone())).collect()
    }

    /// A type, where `any` stands for the type parameter unless some field names that itself.
    pub fn generic(&self, text: String, ty: &TypeExpr) -> String {
        match self.api.ts.generic.get_index(0) {
            Some((name, _)) if *ty == TypeExpr::Any && text == "any" && !self.names_generic() => {
                name.clone()
            }
            _ => text,
        }
    }

    fn names_generic(&self) -> bool {
        let generic = &self.api.ts.generic;
        let named = |field: &Field| field.ts.name.as_ref().is_some_and(|n| generic.contains_key(n));
        let result = matches!(&self.api.result, ApiResult::Fields(r) if r.fields.iter().any(named));
        result || self.api.params.fields.iter().any(named)
    }

    pub fn mentions_generic(&self, fields: &[&Field]) -> bool {
        let text = |field: &Field| self.generic(self.printer.types.of_field(field), &field.ty);
        fields.iter().any(|field| self.api.ts.generic.contains_key(&text(field)))
    }

    // ---- the Sync form ----

    pub fn twin(&mut self, twin: &SyncTwin) -> Member {
        let api = self.api;
        let mut params = Vec::new();
        let mut generic = false;
        for arg in &twin.args {
            match arg {
                Arg::Options => params.push(self.twin_options(twin)),
                Arg::Param { name, required } => {
                    let field = api.params.fields.iter().find(|field| field.name == *name);
                    let Some(field) = field else { continue };
                    let ty = match self.loose_param(&twin.ts, field) {
                        Some(text) => text,
                        None => self.type_of_param(field),
                    };
                    generic |= api.ts.generic.contains_key(&ty);
                    let said = self.printer.docs.param(field);
                    params.push(Param::new(name, !required, ty).said(said));
                }
            }
        }
        let returns = self.twin_returns(twin);
        generic |= api.ts.generic.contains_key(&returns);
        let types = match generic {
            true => Generic { name: String::new(), params: self.generics() }.declared(),
            false => String::new(),
        };
        let name = key(short(&twin.name));
        let example = self.printer.docs.examples.twin(api, twin, self.object);
        let signature = self.signature(params::said(&params), Some(twin), example);
        let text = format!("{name}{types}({}): {returns}", params::list(params));
        Member::new(self.printer.docs.twin(api, twin, &signature), text)
    }

    fn twin_options(&mut self, twin: &SyncTwin) -> Param {
        let fields = self.api.options_of(&twin.args);
        let mark = self.options_mark(&fields);
        let name = match &twin.ts.option {
            Some(name) => name.clone(),
            None => format!("{}Option", upper_first(short(&twin.name))),
        };
        let members = self.option_fields(&fields);
        let doc = self.printer.docs.role(docs::Role::Options(&twin.name));
        self.printer.declare(&name, &doc, &interface(&name, "", members));
        let said = self.printer.docs.line(docs::Role::Options(&twin.name));
        Param::new(self.names.argument("options", "option"), mark == "?", name).said(said)
    }

    fn twin_returns(&mut self, twin: &SyncTwin) -> String {
        if let Some(text) = &twin.ts.returns {
            return text.clone();
        }
        let api = self.api;
        match &twin.returns {
            SyncReturns::Nothing => "void".into(),
            SyncReturns::Type(ty) => self.printer.types.text(ty),
            SyncReturns::Field(name) => {
                let field = self
                    .fields_of_result()
                    .and_then(|record| record.fields.iter().find(|field| field.name == *name));
                match field {
                    Some(field) => self.generic(self.printer.types.of_field(field), &field.ty),
                    None => "void".into(),
                }
            }
            SyncReturns::Result => match (&twin.ts.result, &api.result) {
                (Some(name), ApiResult::Fields(record)) => {
                    let members = self.record(record, false);
                    let doc = self.printer.docs.role(docs::Role::Outcome(&twin.name));
                    self.printer.declare(name, &doc, &interface(name, "", members));
                    name.clone()
                }
                (Some(name), _) => name.clone(),
                (None, _) => self.result().text(),
            },
        }
    }

    fn fields_of_result(&self) -> Option<&'a Record> {
        match &self.api.result {
            ApiResult::Fields(record) => Some(record),
            ApiResult::Named(name) => match self.printer.types.spec.ty(name).map(|ty| &ty.kind) {
                Some(TypeKind::Struct(record)) => Some(record),
                _ => None,
            },
            _ => None,
        }
    }
}

/// The name of a method without its object's.
fn short(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}
