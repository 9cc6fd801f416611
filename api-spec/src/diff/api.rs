//! One API before and after.

use super::answer::Owners;
use super::{Code, Diff, Site};
use crate::diff::show;
use crate::model::{Api, Kind};
use crate::names;

impl<'s> Diff<'s> {
    /// A function, an event or a method that is in both specs.
    pub(super) fn api(&mut self, site: &Site<'s>, old: &'s Api, new: &'s Api, owners: Owners<'s>) {
        if old.kind != new.kind {
            let (was, is) = (show::kind(old.kind), show::kind(new.kind));
            let message = format!("is of the kind `{is}`, and was `{was}`");
            self.now(Code::KindChanged, site, new.at, message);
        } else {
            self.call(site, old, new, owners);
        }
        if old.script != new.script {
            let message = match new.script {
                true => "scripts bring it along, and hosts implemented it",
                false => "hosts implement it, and scripts brought it along",
            };
            self.now(Code::HostScriptChanged, site, new.at, message);
        }
        self.rust_name(site, new.at, &names::api_fn(old), &names::api_fn(new));
        self.ts(site, new.at, &old.ts, &new.ts);
        self.since(site, new.at, old.since.as_ref(), new.since.as_ref());
        self.deprecated(site, new.at, old.deprecated.as_ref(), new.deprecated.as_ref());
        self.doc(site, new.at, &old.doc, &new.doc);
        self.text(site, new.at, "example", old.example.as_ref(), new.example.as_ref());
        self.text(site, new.at, "link", old.link.as_ref(), new.link.as_ref());
    }

    fn call(&mut self, site: &Site<'s>, old: &'s Api, new: &'s Api, owners: Owners<'s>) {
        let returned = site.named("returns", "return");
        match new.kind {
            Kind::Event => {
                self.event(site, old, new, owners);
                self.returns(&returned, old, new);
                return;
            }
            Kind::Sync => {
                self.parameters(site, old, new);
                self.returns(&returned, old, new);
            }
            Kind::Async | Kind::Task => {
                let changed = self.parameters(site, old, new);
                self.result(&site.named("result", "success"), old, new, owners);
                self.returns(&returned, old, new);
                self.promise(site, old, new);
                self.sync(site, old, new, &changed);
            }
        }
        self.errors(site, old, new);
        self.gates(site, old, new);
    }
}
