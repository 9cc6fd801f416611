//! The errors of modules.

use std::rc::Rc;

use super::resolve::Missing;
use crate::{
    raw::{JsValue, Realm},
    thrown,
};

/// There is no file for `request`. `from` tells who asked: `required in /app.js`.
pub(super) fn missing(realm: &Rc<Realm>, request: &str, from: &str, missing: Missing) -> JsValue {
    let message = match missing {
        Missing::NotFound(tried) if tried.is_empty() => {
            format!("cannot find module '{request}', {from}")
        }
        Missing::NotFound(_) if is_of_node(request) => format!(
            "cannot find module '{request}', {from}; it is a part of Node.js, which is not here: \
             take a package that does without, or put one named '{request}' into node_modules"
        ),
        Missing::NotFound(tried) => {
            let tried = tried.join(", ");
            format!("cannot find module '{request}', {from}; looked for {tried}")
        }
        Missing::Refused(why) => format!("cannot find module '{request}', {from}: {why}"),
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

/// Whether Node.js has a module of this name, which packages written for it ask for.
pub(super) fn is_of_node(request: &str) -> bool {
    const NAMES: [&str; 24] = [
        "assert",
        "async_hooks",
        "buffer",
        "child_process",
        "crypto",
        "dns",
        "events",
        "fs",
        "http",
        "http2",
        "https",
        "module",
        "net",
        "os",
        "path",
        "perf_hooks",
        "process",
        "querystring",
        "stream",
        "tls",
        "url",
        "util",
        "worker_threads",
        "zlib",
    ];
    let name = request.strip_prefix("node:").unwrap_or(request);
    let name = name.split('/').next().unwrap_or(name);
    request.starts_with("node:") || NAMES.contains(&name)
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

/// A mistake that shows only in the wrapper around a file is an end that came too
/// early: its place becomes the end of the text.
pub(super) fn place_inside(error: &JsValue, file: &str, source: &str) {
    let text = source.trim_end();
    let last = text.matches('\n').count() + 1;
    let stack = thrown::stack(error);
    let place = stack.lines().next().and_then(thrown::place_of_frame);
    let line = place.filter(|place| place.0 == file).map(|place| place.1 as usize);
    if line.is_none_or(|line| line <= last) {
        return;
    }
    let column = text.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let frame = format!("    at {file}:{last}:{column}\n");
    let realm = error.realm();
    if let (Ok(message), Ok(stack)) =
        (realm.string("unexpected end of the file"), realm.string(&frame))
    {
        // if memory is out, the plain error must do
        let _ = error.define_hidden("message", message);
        let _ = error.define_hidden("stack", stack);
    }
}
