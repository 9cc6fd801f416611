//! Structs and errors that have a name.

use api_spec::model::{Family, TypeDef, TypeKind};

use super::{Cx, Place};
use crate::declarations::Code;
use crate::declared;
use crate::entries::{self, Place as Side};
use crate::yaml::Node;

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
                let known: Vec<i64> = codes.iter().filter_map(|code| code.code).collect();
                self.fields(&place.at(&["error"]), fields, &error.fields, Side::Elsewhere, None);
                self.codes(&place, &known, &error.codes);
            }
            _ => {}
        }
    }

    /// Adds codes that the spec does not list. One without words has nothing to be added.
    pub(super) fn codes(&mut self, place: &Place<'a>, known: &[i64], declared: &[Code]) {
        let missing: Vec<Code> =
            declared.iter().filter(|code| !known.contains(&code.code)).cloned().collect();
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
