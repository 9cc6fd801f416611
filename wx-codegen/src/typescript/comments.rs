//! The comment of each item, as the lines to print before it.

use api_spec::Spec;
use api_spec::model::{Api, Deprecated, Family, Field, Object, SyncTwin, TypeDef};

use super::Language;
use super::docs::{Doc, Examples, Role, Signature, roles, words};
use super::links::Links;

/// Where comments take their words from.
#[derive(Clone, Copy)]
pub(super) struct Docs<'a> {
    pub spec: &'a Spec,
    pub language: Language,
    pub links: Links<'a>,
    pub examples: Examples<'a>,
}

impl Docs<'_> {
    pub fn api(&self, api: &Api, signature: &Signature) -> String {
        self.linked(Doc::api(api, signature, self.language), &api.deprecated)
    }

    pub fn twin(&self, api: &Api, twin: &SyncTwin, signature: &Signature) -> String {
        self.linked(Doc::sync_twin(api, twin, signature, self.language), &twin.about.deprecated)
    }

    pub fn off(&self, api: &Api, signature: &Signature) -> String {
        self.linked(Doc::off(api, signature, self.language), &api.off_about.deprecated)
    }

    pub fn field(&self, field: &Field) -> String {
        self.linked(Doc::field(field, self.spec, self.language), &field.deprecated)
    }

    /// What a parameter is, on one line.
    pub fn param(&self, field: &Field) -> String {
        words::remark(&field.doc, self.language)
    }

    /// What something is for, on one line.
    pub fn line(&self, role: Role) -> String {
        roles::line(role, self.language)
    }

    pub fn role(&self, role: Role) -> String {
        printed(Doc::role(role, self.language))
    }

    pub fn object(&self, object: &Object) -> String {
        self.linked(Doc::object(object, self.language), &object.deprecated)
    }

    pub fn family(&self, family: &Family) -> String {
        printed(Doc::family(family, self.language))
    }

    pub fn ty(&self, ty: &TypeDef) -> String {
        printed(Doc::ty(ty, self.language))
    }

    /// A comment that links to what is to be used instead, if that is declared.
    fn linked(&self, doc: Doc, deprecated: &Option<Deprecated>) -> String {
        let instead = deprecated.as_ref().and_then(|deprecated| deprecated.instead.as_ref());
        let target = instead.and_then(|name| Some((name, self.links.target(name)?)));
        printed(match target {
            Some((name, target)) => doc.linked(name, &target),
            None => doc,
        })
    }
}

fn printed(doc: Doc) -> String {
    let mut out = String::new();
    doc.print(&mut out, 0);
    out
}
