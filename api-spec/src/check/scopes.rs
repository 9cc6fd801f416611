//! Rules of the scopes that a spec declares.

use std::collections::HashMap;

use crate::model::Spec;
use crate::names::is_ident;
use crate::report::Log;
use crate::tree::short;

pub(super) fn check(spec: &Spec, log: &Log) {
    let mut seen = HashMap::new();
    for family in &spec.families {
        for scope in &family.scopes {
            if !is_ident(&scope.name) {
                let message = format!("`{}` cannot be the name of a scope", short(&scope.name));
                log.error(
                    &family.source,
                    scope.at,
                    message,
                    "letters, digits and `_`, without `scope.`",
                );
            }
            if let Some(other) = seen.insert(&scope.name, &family.source)
                && other != &family.source
            {
                let message = format!("the scope `{}` is declared twice", short(&scope.name));
                let hint = format!("it is in {} already; remove one", other.display());
                log.error(&family.source, scope.at, message, hint);
            }
        }
    }
}
