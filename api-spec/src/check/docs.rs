//! Whether everything is documented, in both languages.

use std::path::Path;

use super::{members, summaries};
use crate::model::{At, Field, Global, Spec, Text, TypeKind};
use crate::report::{Log, Report};
use crate::tree::short;
use crate::types::Literal;

/// What is demanded of the texts beside that each thing has one.
struct Rules {
    /// Off functions and Sync forms have texts of their own.
    second_functions: bool,
    /// Summaries say something of their own.
    distinct: bool,
}

/// The rules that [`check_docs`] keeps.
const RULES: Rules = Rules { second_functions: true, distinct: true };

/// Every API, parameter, result field, type, enum value, object, method, property,
/// scope and reason that lacks its text in English or in Chinese.
///
/// Exempt is what the format gives no place for a text: the arguments of a callback
/// written as an expression, the members of a union, and a type written inline,
/// which has the text of its field.
pub fn check_docs(spec: &Spec) -> Report {
    check_by(spec, &RULES)
}

fn check_by(spec: &Spec, rules: &Rules) -> Report {
    let log = Log::default();
    for family in &spec.families {
        let docs = Docs { log: &log, file: &family.source, rules };
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
    if rules.distinct {
        summaries::check(spec, &log);
    }
    log.finish(|_| None)
}

struct Docs<'s> {
    log: &'s Log,
    file: &'s Path,
    rules: &'s Rules,
}

impl Docs<'_> {
    fn need(&self, text: &Text, at: At, what: &str) {
        let missing = match (text.en.is_empty(), text.zh.is_empty()) {
            (false, false) => return,
            (true, true) => "documentation",
            (true, false) => "English text",
            (false, true) => "Chinese text",
        };
        let hint = match what {
            what if what.starts_with("the title") => "add `title: { en: ..., zh: ... }`",
            what if what.starts_with("the off") => "write `off: { doc: { en: ..., zh: ... } }`",
            what if what.starts_with("the Sync") => "add `doc: { en: ..., zh: ... }` to `sync`",
            _ => "add `doc: { en: ..., zh: ... }`",
        };
        self.log.error(self.file, at, format!("{what} has no {missing}"), hint);
    }

    fn api(&self, api: &crate::model::Api) {
        self.need(&api.doc, api.at, &format!("the API `{}`", api.name));
        if self.rules.second_functions {
            if let Some(off) = api.off_name() {
                self.need(&api.off_about.doc, api.at, &format!("the off function `{off}`"));
            }
            if let Some(sync) = &api.sync {
                let what = format!("the Sync form `{}`", sync.name);
                self.need(&sync.about.doc, sync.at, &what);
            }
        }
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const ALL: Rules = Rules { second_functions: true, distinct: true };

    fn messages(spec: &str) -> Vec<String> {
        let spec = crate::load_str("a.yaml", spec).unwrap();
        let hints = check_by(&spec, &ALL).problems.into_iter();
        hints.map(|p| format!("{}: {}; {}", p.line, p.message, p.hint.unwrap())).collect()
    }

    #[test]
    fn off_functions_and_sync_forms_need_texts() {
        let found = messages(
            "
family: a
title: { en: A, zh: 甲 }
apis:
  gust: { kind: event, doc: { en: The wind grows., zh: 风变大。 } }
  frost: { kind: event, off: false, doc: { en: It froze., zh: 结冰了。 } }
  tide:
    kind: event
    doc: { en: Water rises., zh: 涨水。 }
    off: { all: true, doc: { en: No more news of water., zh: 不再报告水位。 } }
  read:
    kind: async
    doc: { en: Looks at the scale., zh: 看刻度。 }
    sync: { args: [], doc: { en: The same while scripts wait. } }
",
        );
        let want = [
            "5: the off function `offGust` has no documentation; write `off: { doc: { en: ..., zh: ... } }`",
            "14: the Sync form `readSync` has no Chinese text; add `doc: { en: ..., zh: ... }` to `sync`",
        ];
        assert_eq!(found, want);
    }

    #[test]
    fn summaries_that_differ_by_the_name_alone_are_found() {
        let found = messages(
            "
family: a
title: { en: A, zh: 甲 }
apis:
  startWind: { kind: sync, doc: { en: Begins wx.startWind. Slowly., zh: 起风。 } }
  startRain: { kind: sync, doc: { en: \"Begins `startRain`!\", zh: 下雨。 } }
  getSnow: { kind: sync, doc: { en: Gets the snow., zh: getSnow 。 } }
objects:
  Log:
    doc: { en: Begins log., zh: 记录。 }
    methods:
      end: { kind: sync, doc: { en: Writes no more., zh: 起风。后来。 } }
",
        );
        let same = "begin with the same sentence, but for their names; say what only this one does; \
                    `startWind` stands at a.yaml:5";
        let want = [
            format!("6: the English texts of `startWind` and `startRain` {same}"),
            "7: the English text of `getSnow` says its name alone; say what the name does not"
                .into(),
            "7: the Chinese text of `getSnow` says its name alone; say what the name does not"
                .into(),
            format!("9: the English texts of `startWind` and `Log` {same}"),
            format!("12: the Chinese texts of `startWind` and `Log.end` {same}"),
        ];
        assert_eq!(found, want);
    }
}
