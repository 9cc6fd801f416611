//! Structs and errors that have a name.

use std::collections::HashMap;

use api_spec::model::{Family, TypeDef, TypeKind};

use super::{Cx, Place, Sort};
use crate::declarations::Code;
use crate::declared;
use crate::entries::{self, Place as Side};
use crate::yaml::Node;

/// The reasons of codes.
pub(super) type Codes<'s> = HashMap<i64, &'s String>;

impl<'a> Cx<'a> {
    /// Compares a named type with the interface of its name.
    pub(super) fn definition(&mut self, family: &'a Family, ours: &'a TypeDef) {
        let name = ours.ts.name.as_ref().unwrap_or(&ours.name);
        let Some(declared) = self.declared.types.get(name) else { return };
        let place = Place::new(family, &["types", &ours.name], ours.at.line, declared.line);
        self.since(&place, ours.since.as_ref(), declared.since.as_ref());
        match (&ours.kind, &declared.kind) {
            (TypeKind::Struct(record), declared::TypeKind::Struct(fields)) => {
                let mut known = record.fields.clone();
                known.extend(record.rest.iter().map(|rest| (**rest).clone()));
                self.fields(&place.at(&["fields"]), &known, fields, Side::Elsewhere, None);
            }
            (TypeKind::Error { fields, codes }, declared::TypeKind::Error(error)) => {
                let known: Codes =
                    codes.iter().filter_map(|code| Some((code.code?, &code.reason))).collect();
                self.fields(&place.at(&["error"]), fields, &error.fields, Side::Elsewhere, None);
                self.codes(&place, &known, &error.codes);
            }
            _ => {}
        }
    }

    /// Adds codes that the spec does not list. One without words has nothing to be added.
    pub(super) fn codes(&mut self, place: &Place<'a>, known: &Codes, declared: &[Code]) {
        let (there, missing): (Vec<Code>, Vec<Code>) =
            declared.iter().cloned().partition(|code| known.contains_key(&code.code));
        // Scripts and hosts name the reason: whether it changes is for people to decide.
        for code in there {
            if let (Some(reason), Some(ours)) = (&code.reason, known.get(&code.code))
                && plain(reason) != plain(ours)
            {
                let at = place.at(&["codes", &code.code.to_string()]);
                let what = format!("the reason is `{reason}` in the declarations");
                self.differ(&at, Sort::Changed, what, None);
            }
        }
        let Some(Node::Map(entries)) = entries::codes(&missing) else { return };
        if known.is_empty() {
            let what = "codes are declared".to_owned();
            self.add(place, "codes", Node::Map(entries), what);
            return;
        }
        let at = place.at(&["codes"]);
        for (code, node) in entries {
            let what = format!("the code {code} is declared");
            self.add(&at, &code, node, what);
        }
    }
}

/// A reason without the `fail` that tables put before it.
fn plain(reason: &str) -> &str {
    reason.strip_prefix("fail ").unwrap_or(reason)
}
