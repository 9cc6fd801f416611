//! The comment of each item, as the lines to print before it.

use api_spec::Spec;
use api_spec::model::{Api, Family, Field, Object, SyncTwin, TypeDef};

use super::Language;
use super::docs::{Doc, Role};

/// Where comments take their words from.
#[derive(Clone, Copy)]
pub(super) struct Docs<'a> {
    pub spec: &'a Spec,
    pub language: Language,
}

impl Docs<'_> {
    pub fn api(&self, api: &Api, thrown: Option<&str>) -> String {
        printed(Doc::api(api, thrown, self.language))
    }

    pub fn twin(&self, api: &Api, twin: &SyncTwin, thrown: Option<&str>) -> String {
        printed(Doc::sync_twin(api, twin, thrown, self.language))
    }

    pub fn off(&self, api: &Api) -> String {
        printed(Doc::off(api, self.language))
    }

    pub fn field(&self, field: &Field) -> String {
        printed(Doc::field(field, self.spec, self.language))
    }

    pub fn role(&self, role: Role) -> String {
        printed(Doc::role(role, self.language))
    }

    pub fn object(&self, object: &Object) -> String {
        printed(Doc::object(object, self.language))
    }

    pub fn family(&self, family: &Family) -> String {
        printed(Doc::family(family, self.language))
    }

    pub fn ty(&self, ty: &TypeDef) -> String {
        printed(Doc::ty(ty, self.language))
    }
}

fn printed(doc: Doc) -> String {
    let mut out = String::new();
    doc.print(&mut out, 0);
    out
}
