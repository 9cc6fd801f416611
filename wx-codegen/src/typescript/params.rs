//! The parameters of a signature.

use super::types::{identifier, or_null};

/// One parameter.
pub(super) struct Param {
    name: String,
    optional: bool,
    ty: String,
    /// It takes all arguments that follow: printed as it is.
    rest: bool,
}

impl Param {
    pub fn new(name: &str, optional: bool, ty: String) -> Self {
        Param { name: identifier(name), optional, ty, rest: false }
    }

    pub fn rest(text: String) -> Self {
        Param { name: String::new(), optional: true, ty: text, rest: true }
    }
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
