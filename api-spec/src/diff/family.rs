//! Families, and what they hold. What only stands in another family is the same.

use super::{Code, Diff, Matched, Site, matched};
use crate::model::{Api, At, Family, Field, Global, Scope, Spec, TypeDef};

/// Everything of one sort in a spec, each with its family.
fn each<'s, T: 's>(
    spec: &'s Spec,
    of: impl Fn(&'s Family) -> &'s [T] + 's,
) -> impl Iterator<Item = (&'s T, &'s Family)> {
    spec.families.iter().flat_map(move |family| of(family).iter().map(move |t| (t, family)))
}

/// Something of the client or of the global scope, at its families.
fn top<'s>(name: &str, old: &'s Family, new: &'s Family) -> Site<'s> {
    Site { path: name.to_string(), schema: Some(name.to_string()), old, new }
}

/// The same, where `canIUse` knows nothing of it.
fn apart<'s>(name: &str, old: &'s Family, new: &'s Family) -> Site<'s> {
    Site { schema: None, ..top(name, old, new) }
}

impl<'s> Diff<'s> {
    pub(super) fn families(&mut self, old: &'s Spec, new: &'s Spec) {
        self.the_families(old, new);
        self.functions(old, new);
        self.objects(old, new);
        self.types(old, new);
        self.client_properties(old, new);
        self.globals(old, new);
        self.scopes(old, new);
    }

    fn the_families(&mut self, old: &'s Spec, new: &'s Spec) {
        let key = |family: &'s Family| (family.name.as_str(), family);
        let Matched { both, added, removed } =
            matched(old.families.iter().map(key), new.families.iter().map(key));
        let top_of_file = At { line: 1, col: 1 };
        for (old, new) in both {
            let site = apart(&new.name, old, new);
            self.text(
                &site,
                top_of_file,
                "English title",
                Some(&old.title.en),
                Some(&new.title.en),
            );
            self.text(
                &site,
                top_of_file,
                "Chinese title",
                Some(&old.title.zh),
                Some(&new.title.zh),
            );
            self.doc(&site, top_of_file, &old.doc, &new.doc);
            let (was, is) = (&old.links, &new.links);
            self.text(&site, top_of_file, "link for APIs", was.api.as_ref(), is.api.as_ref());
            self.text(
                &site,
                top_of_file,
                "link for objects",
                was.object.as_ref(),
                is.object.as_ref(),
            );
        }
        for family in added {
            let site = apart(&family.name, family, family);
            self.now(Code::FamilyAdded, &site, top_of_file, "the family is new");
        }
        for family in removed {
            let site = apart(&family.name, family, family);
            self.gone(Code::FamilyRemoved, &site, top_of_file, "there is no family of this name");
        }
    }

    fn moved(&mut self, site: &Site<'s>, at: At) {
        if site.old.name != site.new.name {
            let message =
                format!("is in the family `{}`, and was in `{}`", site.new.name, site.old.name);
            self.now(Code::Moved, site, at, message);
        }
    }

    fn functions(&mut self, old: &'s Spec, new: &'s Spec) {
        let key = |(api, family): (&'s Api, &'s Family)| (api.js_name(), (api, family));
        let Matched { both, added, removed } =
            matched(each(old, |f| &f.apis).map(key), each(new, |f| &f.apis).map(key));
        for ((old, was_in), (new, is_in)) in both {
            let site = top(&new.js_name(), was_in, is_in);
            self.moved(&site, new.at);
            self.api(&site, old, new, None);
        }
        for (api, family) in added {
            self.api_added(&top(&api.js_name(), family, family), api);
        }
        for (api, family) in removed {
            self.api_removed(&top(&api.js_name(), family, family), api);
        }
    }

    fn objects(&mut self, old: &'s Spec, new: &'s Spec) {
        let (old, new) = (each(old, |f| &f.objects), each(new, |f| &f.objects));
        let Matched { both, added, removed } =
            matched(old.map(|o| (o.0.name.as_str(), o)), new.map(|o| (o.0.name.as_str(), o)));
        for ((old, was_in), (new, is_in)) in both {
            let site = top(&new.name, was_in, is_in);
            self.moved(&site, new.at);
            self.object(&site, old, new);
        }
        for (object, family) in added {
            let site = apart(&object.name, family, family);
            self.now(Code::ObjectAdded, &site, object.at, "the object is new");
        }
        for (object, family) in removed {
            let site = apart(&object.name, family, family);
            self.gone(Code::ObjectRemoved, &site, object.at, "the object is gone");
        }
    }

    fn types(&mut self, old: &'s Spec, new: &'s Spec) {
        // Inline types are compared where they stand. One that got or lost a name of its
        // own is neither new nor gone.
        let (old, new) = (each(old, |f| &f.types), each(new, |f| &f.types));
        let Matched { both, added, removed } =
            matched(old.map(|t| (t.0.name.as_str(), t)), new.map(|t| (t.0.name.as_str(), t)));
        for ((old, was_in), (new, is_in)) in both {
            if old.inline || new.inline {
                continue;
            }
            let site = apart(&new.name, was_in, is_in);
            self.moved(&site, new.at);
            self.named_type(&site, old, new);
        }
        let unfolded = std::mem::take(&mut self.unfolded);
        let alone = |ty: &TypeDef| !ty.inline && !unfolded.contains(ty.name.as_str());
        for (ty, family) in added.into_iter().filter(|(ty, _)| alone(ty)) {
            let site = apart(&ty.name, family, family);
            self.now(Code::TypeAdded, &site, ty.at, "the type is new");
        }
        for (ty, family) in removed.into_iter().filter(|(ty, _)| alone(ty)) {
            let site = apart(&ty.name, family, family);
            self.gone(Code::TypeRemoved, &site, ty.at, "the type is gone");
        }
    }

    fn client_properties(&mut self, old: &'s Spec, new: &'s Spec) {
        let key = |p: (&'s Field, &'s Family)| (p.0.name.as_str(), p);
        let Matched { both, added, removed } =
            matched(each(old, |f| &f.properties).map(key), each(new, |f| &f.properties).map(key));
        for ((old, was_in), (new, is_in)) in both {
            let site = top(&new.name, was_in, is_in);
            self.moved(&site, new.at);
            self.property(&site, old, new);
        }
        for (field, family) in added {
            self.property_added(&top(&field.name, family, family), field);
        }
        for (field, family) in removed {
            self.property_removed(&top(&field.name, family, family), field);
        }
    }

    fn globals(&mut self, old: &'s Spec, new: &'s Spec) {
        let name = |global: &Global| match global {
            Global::Api(api) => api.js_name(),
            Global::Value(field) => field.name.clone(),
        };
        let place =
            |global: &Global, old, new| apart(&format!("globals.{}", name(global)), old, new);
        let key = |g: (&'s Global, &'s Family)| (name(g.0), g);
        let Matched { both, added, removed } =
            matched(each(old, |f| &f.globals).map(key), each(new, |f| &f.globals).map(key));
        for ((old, was_in), (new, is_in)) in both {
            let site = place(new, was_in, is_in);
            match (old, new) {
                (Global::Api(old), Global::Api(new)) => {
                    self.moved(&site, new.at);
                    self.api(&site, old, new, None);
                }
                (Global::Value(old), Global::Value(new)) => {
                    self.moved(&site, new.at);
                    self.property(&site, old, new);
                }
                (Global::Api(_), Global::Value(new)) => {
                    let message = "is a value, and was a function";
                    self.now(Code::KindChanged, &site, new.at, message);
                }
                (Global::Value(_), Global::Api(new)) => {
                    let message = "is a function, and was a value";
                    self.now(Code::KindChanged, &site, new.at, message);
                }
            }
        }
        for (global, family) in added {
            let site = place(global, family, family);
            match global {
                Global::Api(api) => self.api_added(&site, api),
                Global::Value(field) => self.property_added(&site, field),
            }
        }
        for (global, family) in removed {
            let site = place(global, family, family);
            match global {
                Global::Api(api) => self.api_removed(&site, api),
                Global::Value(field) => self.property_removed(&site, field),
            }
        }
    }

    fn scopes(&mut self, old: &'s Spec, new: &'s Spec) {
        let key = |s: (&'s Scope, &'s Family)| (s.0.name.as_str(), s);
        let Matched { both, added, removed } =
            matched(each(old, |f| &f.scopes).map(key), each(new, |f| &f.scopes).map(key));
        let place = |scope: &Scope, old, new| apart(&format!("scopes.{}", scope.name), old, new);
        for ((old, was_in), (new, is_in)) in both {
            let site = place(new, was_in, is_in);
            self.moved(&site, new.at);
            self.doc(&site, new.at, &old.doc, &new.doc);
        }
        for (scope, family) in added {
            let message = "the permission is new";
            self.now(Code::ScopeAdded, &place(scope, family, family), scope.at, message);
        }
        for (scope, family) in removed {
            let message = "the permission is no longer declared";
            self.gone(Code::ScopeRemoved, &place(scope, family, family), scope.at, message);
        }
    }
}
