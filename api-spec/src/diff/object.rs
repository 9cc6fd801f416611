//! Objects and properties.

use super::{Code, Diff, Matched, Site, TO_CALLER, Ways, matched};
use crate::diff::show;
use crate::model::{Api, Field, Object};
use crate::names;

impl<'s> Diff<'s> {
    pub(super) fn object(&mut self, site: &Site<'s>, old: &'s Object, new: &'s Object) {
        let owners = Some((old, new));
        self.apis(site, old.methods.iter(), new.methods.iter(), &mut |diff, site, old, new| {
            diff.api(site, old, new, owners);
        });
        self.properties(site, &old.properties, &new.properties);
        self.rust_name(site, new.at, &names::object_name(old), &names::object_name(new));
        self.ts(site, new.at, &old.ts, &new.ts);
        self.since(site, new.at, old.since.as_ref(), new.since.as_ref());
        self.deprecated(site, new.at, old.deprecated.as_ref(), new.deprecated.as_ref());
        self.doc(site, new.at, &old.doc, &new.doc);
        self.text(site, new.at, "link", old.link.as_ref(), new.link.as_ref());
    }

    /// Functions of the same owner, by the names that scripts call.
    pub(super) fn apis(
        &mut self,
        site: &Site<'s>,
        old: impl Iterator<Item = &'s Api>,
        new: impl Iterator<Item = &'s Api>,
        compare: &mut dyn FnMut(&mut Self, &Site<'s>, &'s Api, &'s Api),
    ) {
        let key = |api: &'s Api| (api.js_name(), api);
        let Matched { both, added, removed } = matched(old.map(key), new.map(key));
        for (old, new) in both {
            compare(self, &site.part(&new.js_name()), old, new);
        }
        for api in added {
            self.api_added(&site.part(&api.js_name()), api);
        }
        for api in removed {
            self.api_removed(&site.part(&api.js_name()), api);
        }
    }

    pub(super) fn api_added(&mut self, site: &Site<'s>, api: &'s Api) {
        let message = format!("is new, of the kind `{}`", show::kind(api.kind));
        self.now(Code::ApiAdded, site, api.at, message);
    }

    pub(super) fn api_removed(&mut self, site: &Site<'s>, api: &'s Api) {
        let message = format!("is gone; it was of the kind `{}`", show::kind(api.kind));
        self.gone(Code::ApiRemoved, site, api.at, message);
    }

    pub(super) fn properties(&mut self, site: &Site<'s>, old: &'s [Field], new: &'s [Field]) {
        let key = |field: &'s Field| (field.name.as_str(), field);
        let Matched { both, added, removed } = matched(old.iter().map(key), new.iter().map(key));
        for (old, new) in both {
            self.property(&site.part(&new.name), old, new);
        }
        for field in added {
            self.property_added(&site.part(&field.name), field);
        }
        for field in removed {
            self.property_removed(&site.part(&field.name), field);
        }
    }

    pub(super) fn property_added(&mut self, site: &Site<'s>, field: &'s Field) {
        let message = format!("`{}` is new", self.new.field(field));
        self.now(Code::PropertyAdded, site, field.at, message);
    }

    pub(super) fn property_removed(&mut self, site: &Site<'s>, field: &'s Field) {
        let message = format!("`{}` is gone", self.old.field(field));
        self.gone(Code::PropertyRemoved, site, field.at, message);
    }

    /// What scripts read, and what they set unless it is readonly.
    pub(super) fn property(&mut self, site: &Site<'s>, old: &'s Field, new: &'s Field) {
        let ways = Ways { read: !old.readonly && !new.readonly, ..TO_CALLER };
        self.assigned(site, old, new, ways);
        match (old.readonly, new.readonly) {
            (false, true) => {
                let message = "can no longer be set";
                self.now(Code::PropertyNowReadonly, site, new.at, message);
            }
            (true, false) => {
                self.now(Code::PropertyNowWritable, site, new.at, "can be set by scripts");
            }
            _ => {}
        }
    }
}
