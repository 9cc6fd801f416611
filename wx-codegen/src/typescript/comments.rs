//! The comment of each item, as lines to print before it.

use api_spec::Spec;
use api_spec::model::{Api, Field, Object, SyncTwin, TypeDef};

use super::Language;
use super::names::Role;

/// Where comments take their words from.
#[derive(Clone, Copy)]
#[allow(dead_code)]
pub(super) struct Docs<'a> {
    pub spec: &'a Spec,
    pub language: Language,
}

#[allow(unused_variables)]
impl Docs<'_> {
    pub fn api(&self, api: &Api) -> String {
        String::new()
    }
    pub fn twin(&self, api: &Api, twin: &SyncTwin) -> String {
        String::new()
    }
    pub fn off(&self, api: &Api) -> String {
        String::new()
    }
    pub fn field(&self, field: &Field) -> String {
        String::new()
    }
    pub fn role(&self, role: Role) -> String {
        String::new()
    }
    pub fn err_msg(&self) -> String {
        String::new()
    }
    pub fn object(&self, object: &Object) -> String {
        String::new()
    }
    pub fn ty(&self, ty: &TypeDef) -> String {
        String::new()
    }
}
