//! The errors of modules.

use std::rc::Rc;

use super::resolve::Missing;
use crate::raw::{JsValue, Realm};

/// There is no file for `request`. `from` tells who asked: `required in /pages`.
pub(super) fn missing(realm: &Rc<Realm>, request: &str, from: &str, missing: Missing) -> JsValue {
    let message = match missing {
        Missing::NotFound(tried) if tried.is_empty() => {
            format!("cannot find module '{request}', {from}")
        }
        Missing::NotFound(tried) => {
            let tried = tried.join(", ");
            format!("cannot find module '{request}', {from}; looked for {tried}")
        }
        Missing::Outside(path) => format!(
            "module '{request}', {from}, is outside of the project: {path}; \
             move it into the project folder"
        ),
    };
    let error = realm.error_or_undefined(&message);
    if let Ok(code) = realm.string("MODULE_NOT_FOUND") {
        // the code is an extra; the message says it all
        let _ = error.define_named("code", code);
    }
    error
}

/// Puts a place in a file on top of the stack of an error.
pub(super) fn place_at(error: &JsValue, file: &str, (line, column): (usize, usize)) {
    let below = error.own_data("stack").filter(JsValue::is_string);
    let below = below.map(|stack| stack.to_text()).unwrap_or_default();
    let frame = format!("    at {file}:{line}:{column}");
    if below.starts_with(&frame) {
        return;
    }
    if let Ok(stack) = error.realm().string(&format!("{frame}\n{below}")) {
        // if memory is out, the plain error must do
        let _ = error.define_hidden("stack", stack);
    }
}
