//! Whether everything is documented, in both languages.

use std::path::Path;

use super::members;
use crate::model::{At, Field, Global, Spec, Text, TypeKind};
use crate::report::{Log, Report};
use crate::tree::short;
use crate::types::Literal;

/// Every API, parameter, result field, type, enum value, object, method, property,
/// scope and reason that lacks its text in English or in Chinese.
///
/// Exempt is what the format gives no place for a text: the arguments of a callback
/// written as an expression, the members of a union, and a type written inline,
/// which has the text of its field.
pub fn check_docs(spec: &Spec) -> Report {
    let log = Log::default();
    for family in &spec.families {
        let docs = Docs { log: &log, file: &family.source };
        docs.need(
            &family.title,
            At { line: 1, col: 1 },
            &format!("the title of the family `{}`", family.name),
        );
        for scope in &family.scopes {
            docs.need(&scope.doc, scope.at, &format!("the scope `{}`", scope.name));
        }
        for ty in &family.types {
            if !ty.inline {
                docs.need(&ty.doc, ty.at, &format!("the type `{}`", ty.name));
            }
            docs.type_kind(&ty.kind);
        }
        for object in &family.objects {
            docs.need(&object.doc, object.at, &format!("the object `{}`", object.name));
            docs.fields(&object.properties);
        }
        docs.fields(&family.properties);
        for global in &family.globals {
            if let Global::Value(field) = global {
                docs.field(field);
            }
        }
        for member in members(family) {
            docs.api(member.api);
        }
    }
    log.finish(|_| None)
}

struct Docs<'s> {
    log: &'s Log,
    file: &'s Path,
}

impl Docs<'_> {
    fn need(&self, text: &Text, at: At, what: &str) {
        let missing = match (text.en.is_empty(), text.zh.is_empty()) {
            (false, false) => return,
            (true, true) => "documentation",
            (true, false) => "English text",
            (false, true) => "Chinese text",
        };
        let hint = "add `doc: { en: ..., zh: ... }`";
        let hint =
            if what.starts_with("the title") { "add `title: { en: ..., zh: ... }`" } else { hint };
        self.log.error(self.file, at, format!("{what} has no {missing}"), hint);
    }

    fn api(&self, api: &crate::model::Api) {
        self.need(&api.doc, api.at, &format!("the API `{}`", api.name));
        if api.params.name.is_none() {
            self.fields(&api.params.fields);
        }
        if let crate::model::ApiResult::Fields(record) = &api.result {
            self.record(record);
        }
        if let crate::model::Listener::Args(fields) = &api.listener {
            self.fields(fields);
        }
        for reason in &api.errors {
            self.need(&reason.doc, reason.at, &format!("the reason `{}`", short(&reason.reason)));
        }
    }

    fn type_kind(&self, kind: &TypeKind) {
        match kind {
            TypeKind::Struct(record) => self.record(record),
            TypeKind::Enum(values) => {
                for value in values {
                    let shown = match &value.value {
                        Literal::String(text) => short(text),
                        Literal::Int(n) => n.to_string(),
                        _ => continue,
                    };
                    self.need(&value.doc, value.at, &format!("the value `{shown}`"));
                }
            }
            TypeKind::Error { fields, codes } => {
                self.fields(fields);
                for code in codes {
                    self.need(&code.doc, code.at, &format!("the reason `{}`", short(&code.reason)));
                }
            }
            // Arguments of a callback have texts only in the long form.
            TypeKind::Callback(callback)
                if callback.params.iter().any(|f| f.doc != Text::default()) =>
            {
                self.fields(&callback.params);
            }
            TypeKind::Callback(_) | TypeKind::Union(_) | TypeKind::Map(_) | TypeKind::External => {}
        }
    }

    fn record(&self, record: &crate::model::Record) {
        self.fields(&record.fields);
        self.fields(record.rest.as_deref().map_or(&[], std::slice::from_ref));
    }

    fn fields(&self, fields: &[Field]) {
        fields.iter().for_each(|field| self.field(field));
    }

    fn field(&self, field: &Field) {
        self.need(&field.doc, field.at, &format!("the field `{}`", short(&field.name)));
    }
}
