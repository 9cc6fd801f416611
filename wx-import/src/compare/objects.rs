//! Objects with their properties and methods.

use api_spec::model::{self, Family};

use super::{Cx, Place};
use crate::declared::{Object, TypeDef, TypeKind};
use crate::entries::{self, NoPages, Place as Side};

impl<'a> Cx<'a> {
    pub(super) fn object(
        &mut self,
        family: &'a Family,
        ours: &'a model::Object,
        declared: &Object,
    ) {
        let path = ["objects", ours.name.as_str()];
        let place = Place::new(family, &path, ours.at.line, declared.entry.line);
        self.since(&place, ours.since.as_ref(), declared.entry.since.as_ref());
        self.deprecated(&place, ours.deprecated.as_ref(), declared.entry.deprecated.as_ref());
        if ours.properties.is_empty() && !declared.properties.is_empty() {
            let node = entries::fields(&declared.properties, Side::Elsewhere);
            self.add(&place, "properties", node, "properties are declared".to_owned());
        } else {
            let at = place.at(&["properties"]);
            self.fields(&at, &ours.properties, &declared.properties, Side::Elsewhere, None);
        }
        for (key, method) in &declared.methods {
            match ours.methods.iter().find(|known| known.name == *key) {
                Some(known) => {
                    let path = ["objects", ours.name.as_str(), "methods"];
                    self.api(family, &path, known, method, Some(&ours.name));
                }
                None => {
                    let mut at = place.at(&["methods"]);
                    at.line = method.entry.line;
                    let what = format!("`{}` is declared", method.entry.id);
                    self.add(&at, key, entries::api(method, true, &NoPages), what);
                }
            }
        }
        for known in &ours.methods {
            if !declared.methods.contains_key(&known.name) {
                let path = ["objects", ours.name.as_str(), "methods", known.name.as_str()];
                let name = format!("{}.{}", ours.name, known.js_name());
                self.only_here(family, &path, known.at.line, &name);
            }
        }
    }

    /// An object whose interface is gone, or has no methods any more.
    pub(super) fn no_object(&mut self, family: &'a Family, ours: &'a model::Object) {
        let path = ["objects", ours.name.as_str()];
        let Some(interface) = self.world.data(&ours.name) else {
            self.only_here(family, &path, ours.at.line, &ours.name);
            return;
        };
        let place = Place::new(family, &path, ours.at.line, interface.line);
        self.since(&place, ours.since.as_ref(), interface.facts.since.as_ref());
        if let Some(TypeDef { kind: TypeKind::Struct(fields), .. }) =
            self.declared.types.get(&ours.name)
        {
            let at = place.at(&["properties"]);
            self.fields(&at, &ours.properties, fields, Side::Elsewhere, None);
        }
        for known in &ours.methods {
            let path = ["objects", ours.name.as_str(), "methods", known.name.as_str()];
            let name = format!("{}.{}", ours.name, known.js_name());
            self.only_here(family, &path, known.at.line, &name);
        }
    }
}
