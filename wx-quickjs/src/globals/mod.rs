//! The globals that every script finds, beside those of the language.

pub(crate) mod clock;
pub(crate) mod compile;
pub(crate) mod console;
mod encoding;
pub(crate) mod lazy;
mod table;
pub(crate) mod timers;

use std::rc::Rc;

use crate::raw::{JsResult, Realm};

/// What the platform declares around every file and gives no value, so that a
/// package may mention it without a `ReferenceError`.
const WITHOUT_VALUE: [&str; 16] = [
    "window",
    "document",
    "frames",
    "self",
    "location",
    "navigator",
    "localStorage",
    "history",
    "Caches",
    "screen",
    "alert",
    "confirm",
    "prompt",
    "XMLHttpRequest",
    "WebSocket",
    "Reporter",
];

/// Defines the names of the global object: `global`, and with `window` those that
/// browsers have. The other names of browsers are `undefined`.
pub(crate) fn name_the_global(realm: &Rc<Realm>, window: bool) -> JsResult<()> {
    let globals = realm.globals();
    let names: &[&str] = if window { &["global", "window", "self"] } else { &["global"] };
    names.iter().try_for_each(|name| globals.define_hidden(name, globals.clone()))?;
    for name in WITHOUT_VALUE {
        if !globals.has_own(&realm.key(name))? {
            globals.define_hidden(name, realm.undefined())?;
        }
    }
    Ok(())
}
