//! The parameters of a signature.

use super::types::{identifier, or_null};

/// One parameter.
pub(super) struct Param {
    name: String,
    optional: bool,
    ty: String,
    /// It takes all arguments that follow: printed as it is.
    rest: bool,
    /// What it is.
    doc: String,
}

impl Param {
    pub fn new(name: &str, optional: bool, ty: String) -> Self {
        Param { name: identifier(name), optional, ty, rest: false, doc: String::new() }
    }

    pub fn rest(name: &str, text: String) -> Self {
        Param { optional: true, ty: text, rest: true, ..Param::new(name, true, String::new()) }
    }

    pub fn optional(self) -> Self {
        Param { optional: true, ..self }
    }

    pub fn said(self, doc: String) -> Self {
        Param { doc, ..self }
    }
}

/// What there is to say of parameters, by their names.
pub(super) fn said(params: &[Param]) -> Vec<(String, String)> {
    let told = params.iter().filter(|param| !param.doc.is_empty());
    told.map(|param| (param.name.clone(), param.doc.clone())).collect()
}

/// Parameters in their order. One that may be missing before one that may not is given as
/// undefined.
pub(super) fn list(params: Vec<Param>) -> String {
    let must = params.iter().rposition(|param| !param.optional);
    let text = |(at, param): (usize, Param)| match (param.rest, param.optional) {
        (true, _) => param.ty,
        (_, true) if must.is_some_and(|must| at < must) => {
            format!("{}: {}", param.name, or_null(param.ty, false, true))
        }
        (_, true) => format!("{}?: {}", param.name, param.ty),
        (_, false) => format!("{}: {}", param.name, param.ty),
    };
    params.into_iter().enumerate().map(text).collect::<Vec<_>>().join(", ")
}
