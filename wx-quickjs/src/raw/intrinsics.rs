//! The built-in functions that Rust needs, taken before any script can change them.
//! (No unsafe code; it sits here because values depend on it.)

use std::rc::Rc;

use super::{JsKey, JsResult, JsValue, Property, Realm};

/// Built-in functions as they were when the context was made.
pub(crate) struct Intrinsics {
    /// `Date.prototype.getTime`
    pub get_time: JsValue,
    /// `Date.prototype.toISOString`
    pub to_iso_string: JsValue,
    /// The getter of `Error.prototype.stack`.
    pub error_stack: JsValue,
    /// `Function.prototype.toString`
    pub function_text: JsValue,
    /// The getter of `RegExp.prototype.source`.
    pub regexp_source: JsValue,
    /// The getters of the flags of a regular expression, with their letters.
    pub regexp_flags: Vec<(char, JsValue)>,
    /// `Map.prototype.entries`, and `next` of what it returns.
    pub map_entries: [JsValue; 2],
    /// `Set.prototype.values`, and `next` of what it returns.
    pub set_values: [JsValue; 2],
    /// `valueOf` of each class of boxed primitives.
    pub unbox: Vec<(&'static str, JsValue)>,
    /// `Symbol.toStringTag`
    pub to_string_tag: JsKey,
}

const FLAGS: [(char, &str); 8] = [
    ('d', "hasIndices"),
    ('g', "global"),
    ('i', "ignoreCase"),
    ('m', "multiline"),
    ('s', "dotAll"),
    ('u', "unicode"),
    ('v', "unicodeSets"),
    ('y', "sticky"),
];

impl Intrinsics {
    /// Takes them from a context in which nothing has run.
    pub(super) fn capture(realm: &Rc<Realm>) -> JsResult<Self> {
        let globals = realm.globals();
        let prototype = |class: &str| {
            let class = globals.own_data(class);
            class.and_then(|class| class.own_data("prototype")).unwrap_or_else(|| realm.undefined())
        };
        let method = |class: &str, name: &str| {
            prototype(class).own_data(name).unwrap_or_else(|| realm.undefined())
        };
        let getter = |class: &str, name: &str| match prototype(class).property(&realm.key(name)) {
            Ok(Some(Property::Accessor(getter, _))) => getter,
            _ => realm.undefined(),
        };
        let next_of = |source: &str| -> JsResult {
            let iterator = realm.eval(source, "<start>")?;
            Ok(iterator.named_up("next").unwrap_or_else(|| realm.undefined()))
        };
        Ok(Intrinsics {
            get_time: method("Date", "getTime"),
            to_iso_string: method("Date", "toISOString"),
            error_stack: getter("Error", "stack"),
            function_text: method("Function", "toString"),
            regexp_source: getter("RegExp", "source"),
            regexp_flags: FLAGS
                .into_iter()
                .map(|(letter, name)| (letter, getter("RegExp", name)))
                .collect(),
            map_entries: [method("Map", "entries"), next_of("new Map().entries()")?],
            set_values: [method("Set", "values"), next_of("new Set().values()")?],
            unbox: ["Number", "String", "Boolean", "Symbol", "BigInt"]
                .into_iter()
                .map(|class| (class, method(class, "valueOf")))
                .collect(),
            to_string_tag: {
                let symbols = globals.own_data("Symbol");
                let tag = symbols.and_then(|symbols| symbols.own_data("toStringTag"));
                realm.key_of(&tag.unwrap_or_else(|| realm.undefined()))
            },
        })
    }
}
