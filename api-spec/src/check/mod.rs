//! The rules that a spec keeps beyond its grammar: one small function per rule.

mod apis;
mod defaults;
mod docs;
mod fields;
mod identifiers;
mod scopes;
mod summaries;
mod types;

use std::collections::HashMap;
use std::path::Path;

use crate::model::{
    Api, ApiResult, At, Family, Field, Global, Listener, Object, Spec, TypeDef, TypeKind,
};
use crate::report::Log;
use crate::types::{Callback, TypeExpr};

pub use docs::check_docs;

/// Runs every rule.
pub(crate) fn check(spec: &Spec, log: &Log) {
    let index = Index::new(spec);
    for family in &spec.families {
        let ck = Check { log, file: &family.source, index: &index };
        family.types.iter().for_each(|ty| types::check(&ck, ty));
        for member in members(family) {
            apis::check(&ck, &member);
        }
        each_fields(family, &mut |fields, place| fields::check(&ck, fields, place));
    }
    identifiers::check(spec, log);
    scopes::check(spec, log);
}

/// What a rule needs.
struct Check<'s> {
    log: &'s Log,
    file: &'s Path,
    index: &'s Index<'s>,
}

impl Check<'_> {
    fn error(&self, at: At, message: impl Into<String>, hint: impl Into<String>) {
        self.log.error(self.file, at, message, hint);
    }
}

/// The types of a spec by name.
struct Index<'s> {
    types: HashMap<&'s str, &'s TypeDef>,
}

impl<'s> Index<'s> {
    fn new(spec: &'s Spec) -> Self {
        let types = spec.families.iter().flat_map(|f| &f.types);
        Index { types: types.map(|t| (t.name.as_str(), t)).collect() }
    }

    fn ty(&self, name: &str) -> Option<&'s TypeDef> {
        self.types.get(name).copied()
    }
}

/// An API and the object that it is a method of.
struct Member<'s> {
    api: &'s Api,
    object: Option<&'s Object>,
}

/// All APIs of a family: functions, globals, methods.
fn members(family: &Family) -> impl Iterator<Item = Member<'_>> {
    fn global(global: &Global) -> Option<&Api> {
        match global {
            Global::Api(api) => Some(api),
            Global::Value(_) => None,
        }
    }
    let free = family.apis.iter();
    let free = free.chain(family.globals.iter().filter_map(global));
    let free = free.map(|api| Member { api, object: None });
    let methods = family.objects.iter().flat_map(|object| {
        object.methods.iter().map(move |api| Member { api, object: Some(object) })
    });
    free.chain(methods)
}

/// What a list of fields is for.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// Fields of an object: options, results, structs, errors.
    Record,
    /// Parameters of an async API or a task, which also stand beside the callbacks.
    Options,
    /// Positional arguments: of sync APIs, listeners, callbacks.
    Arguments,
    /// Properties of the client, an object or the global scope.
    Properties,
}

/// Every list of fields of a family, once.
fn each_fields<'s>(family: &'s Family, visit: &mut dyn FnMut(&'s [Field], Place)) {
    let mut lists: Vec<(&'s [Field], Place)> = Vec::new();
    for ty in &family.types {
        match &ty.kind {
            TypeKind::Struct(record) => {
                lists.push((&record.fields, Place::Record));
                lists.extend(
                    record.rest.as_deref().map(|f| (std::slice::from_ref(f), Place::Record)),
                );
            }
            TypeKind::Error { fields, .. } => lists.push((fields, Place::Record)),
            TypeKind::Callback(callback) => lists.push((&callback.params, Place::Arguments)),
            _ => {}
        }
    }
    for Member { api, .. } in members(family) {
        if api.params.name.is_none() {
            let place = match api.kind {
                crate::model::Kind::Sync => Place::Arguments,
                _ => Place::Options,
            };
            lists.push((&api.params.fields, place));
        }
        if let ApiResult::Fields(record) = &api.result {
            lists.push((&record.fields, Place::Record));
            lists.extend(record.rest.as_deref().map(|f| (std::slice::from_ref(f), Place::Record)));
        }
        if let Listener::Args(fields) = &api.listener {
            lists.push((fields, Place::Arguments));
        }
    }
    lists.push((&family.properties, Place::Properties));
    lists.extend(family.objects.iter().map(|o| (o.properties.as_slice(), Place::Properties)));
    for global in &family.globals {
        if let Global::Value(field) = global {
            lists.push((std::slice::from_ref(field), Place::Properties));
        }
    }
    for (fields, place) in lists {
        visit(fields, place);
        for field in fields {
            each_callback(&field.ty, visit);
        }
    }
}

/// The arguments of the callbacks within a type.
fn each_callback<'s>(ty: &'s TypeExpr, visit: &mut dyn FnMut(&'s [Field], Place)) {
    match ty {
        TypeExpr::List(item) | TypeExpr::Map(item) => each_callback(item, visit),
        TypeExpr::Callback(callback) => {
            let callback: &'s Callback = callback;
            visit(&callback.params, Place::Arguments);
            callback.params.iter().for_each(|field| each_callback(&field.ty, visit));
        }
        _ => {}
    }
}
