//! Values as people read them, close to what Node prints. No getter, proxy
//! trap or other code of a script runs.

mod collections;
mod layout;
mod text;

use std::rc::Rc;

use wx_core::{Class, View};

pub(crate) use text::template;

use crate::{
    raw::{JsKey, JsValue, Property, Realm},
    thrown::{headline, stack},
};

/// How deep nested objects are shown by default.
pub(crate) const DEPTH: usize = 2;
/// Deeper than this nothing is shown, whatever is asked for.
pub(crate) const MAX_DEPTH: usize = 50;
/// How many elements of a list are shown.
const MAX_ELEMENTS: u32 = 100;
/// How many entries are shown in all.
const MAX_ENTRIES: usize = 10_000;

/// The text of a value, with nested objects down to `depth`.
pub(crate) fn inspect(value: &JsValue, depth: usize) -> String {
    let mut inspector = Inspector {
        realm: value.realm().clone(),
        depth: depth.min(MAX_DEPTH),
        ancestors: Vec::new(),
        height: 0,
        entries_left: MAX_ENTRIES,
    };
    inspector.value(value)
}

/// The text of a value as `console.log` shows an argument: a string stands bare.
pub(crate) fn display(value: &JsValue) -> String {
    if value.is_string() { value.to_text() } else { inspect(value, DEPTH) }
}

/// One formatting in progress.
struct Inspector {
    realm: Rc<Realm>,
    depth: usize,
    /// The objects that contain what is being formatted.
    ancestors: Vec<JsValue>,
    /// How many levels the last object had below itself.
    height: usize,
    entries_left: usize,
}

/// The text of an object before it is laid out.
struct Parts {
    /// What stands before the bracket: `Foo`, `Map(2)`, `[Function: f]`.
    prefix: String,
    open: &'static str,
    close: &'static str,
    entries: Vec<String>,
    /// Whether the prefix alone says it, where there is no entry.
    bare: bool,
}

impl Parts {
    fn object(prefix: String) -> Self {
        Parts { prefix, open: "{", close: "}", entries: Vec::new(), bare: false }
    }
    fn list(prefix: String) -> Self {
        Parts { prefix, open: "[", close: "]", entries: Vec::new(), bare: false }
    }
    fn bare(prefix: String) -> Self {
        Parts { prefix, open: "{", close: "}", entries: Vec::new(), bare: true }
    }
}

impl Inspector {
    fn value(&mut self, value: &JsValue) -> String {
        match value.view() {
            View::String => text::quote(&value.to_text()),
            View::Number(number) if number == 0.0 && number.is_sign_negative() => "-0".to_owned(),
            View::BigInt => format!("{}n", value.primitive_text()),
            View::Symbol => self.symbol(value),
            View::Object(class) => self.object(value, class),
            _ => value.primitive_text(),
        }
    }

    fn symbol(&self, value: &JsValue) -> String {
        format!("Symbol({})", self.realm.key_of(value).text())
    }

    fn object(&mut self, value: &JsValue, class: Class) -> String {
        if let Some(target) = value.proxy_target() {
            return self.value(&target);
        }
        if self.ancestors.iter().any(|ancestor| ancestor.is(value)) {
            return "[Circular]".to_owned();
        }
        let level = self.ancestors.len();
        if level > self.depth && !matches!(class, Class::Function | Class::Error | Class::Date) {
            self.height = 0;
            let name = self.class_name(value, class);
            let plain = || View::Object(class).brand().to_owned();
            return format!("[{}]", name.unwrap_or_else(plain));
        }
        self.ancestors.push(value.clone());
        self.height = 0;
        let mut parts = self.parts(value, class);
        let inner = self.height;
        self.properties(value, class, &mut parts);
        self.height = self.height.max(inner) + 1;
        self.ancestors.pop();
        layout::lay_out(parts, level, self.height)
    }

    /// What is particular to the class: prefix, brackets, elements.
    fn parts(&mut self, value: &JsValue, class: Class) -> Parts {
        let name = self.class_name(value, class);
        match class {
            Class::Array => self.array(value, name),
            Class::Function => Parts::bare(self.function(value)),
            Class::Error => Parts::bare(self.error(value)),
            Class::Date => Parts::bare(self.date(value)),
            Class::ArrayBuffer => collections::array_buffer(value),
            Class::Other("RegExp") => Parts::bare(self.regexp(value)),
            Class::Other("Map") => self.map(value),
            Class::Other("Set") => self.set(value),
            Class::Other("Promise") => self.promise(value),
            Class::Other("Arguments") => self.array(value, Some("[Arguments]".to_owned())),
            Class::Other(brand @ ("WeakMap" | "WeakSet")) => {
                let mut parts = Parts::object(brand.to_owned());
                parts.entries.push("<items unknown>".to_owned());
                parts
            }
            Class::Other(brand @ ("Number" | "String" | "Boolean" | "Symbol" | "BigInt")) => {
                Parts::bare(self.boxed(value, brand))
            }
            Class::Other(brand) => match value.typed_length() {
                Some(length) => self.typed_array(value, brand, length),
                None => Parts::object(brand.to_owned()),
            },
            Class::Object => Parts::object(name.unwrap_or_default()),
        }
    }

    /// The class name to show, `None` for a plain object or array.
    fn class_name(&self, value: &JsValue, class: Class) -> Option<String> {
        let plain = View::Object(class).brand();
        let Some(prototype) = value.prototype() else {
            return Some(format!("[{plain}: null prototype]"));
        };
        let class_function = prototype.named_up("constructor");
        let name = class_function.and_then(|class| class.own_data("name"));
        let name = name.map(|name| name.to_text()).unwrap_or_default();
        let tag =
            self.realm.intrinsics().ok().and_then(|known| value.data_up(&known.to_string_tag));
        let tag = tag.map(|tag| tag.to_text()).filter(|tag| !tag.is_empty() && *tag != name);
        match tag {
            Some(tag) if class == Class::Object => {
                Some(format!("{} [{tag}]", if name.is_empty() { "Object" } else { &name }))
            }
            _ => (!name.is_empty() && name != plain).then_some(name),
        }
    }

    /// The own enumerable properties, behind what the class has shown.
    fn properties(&mut self, value: &JsValue, class: Class, parts: &mut Parts) {
        let indexed = matches!(class, Class::Array | Class::Other("Arguments" | "String"))
            || value.typed_length().is_some();
        let names = value.keys().unwrap_or_default();
        let symbols = value.symbol_keys().unwrap_or_default();
        for key in names.into_iter().chain(symbols) {
            let shown = key.value();
            let name = if shown.is_string() {
                let name = shown.to_text();
                if indexed && name.bytes().all(|byte| byte.is_ascii_digit()) {
                    continue;
                }
                text::property_name(&name)
            } else {
                format!("[{}]", self.symbol(&shown))
            };
            if !self.spend(parts) {
                return;
            }
            let shown = self.property(value, &key);
            parts.entries.push(format!("{name}: {shown}"));
        }
    }

    fn property(&mut self, value: &JsValue, key: &JsKey) -> String {
        match value.property(key) {
            Ok(Some(Property::Data(value))) => {
                let before = self.height;
                let text = self.value(&value);
                self.height = self.height.max(before);
                text
            }
            Ok(Some(Property::Accessor(getter, setter))) => {
                match (getter.is_undefined(), setter.is_undefined()) {
                    (false, false) => "[Getter/Setter]".to_owned(),
                    (false, true) => "[Getter]".to_owned(),
                    _ => "[Setter]".to_owned(),
                }
            }
            Ok(None) | Err(_) => "undefined".to_owned(),
        }
    }

    /// Takes one entry from the budget; writes the ellipsis when it is used up.
    fn spend(&mut self, parts: &mut Parts) -> bool {
        if self.entries_left == 0 {
            parts.entries.push("...".to_owned());
            return false;
        }
        self.entries_left -= 1;
        true
    }

    fn function(&self, value: &JsValue) -> String {
        let name = value.own_data("name").map(|name| name.to_text()).unwrap_or_default();
        let source =
            self.realm.intrinsics().and_then(|known| known.function_text.call_on(value, &[]));
        let source = source.map(|source| source.to_text()).unwrap_or_default();
        if source.starts_with("class") {
            let name = if name.is_empty() { "(anonymous)" } else { &name };
            return format!("[class {name}]");
        }
        let head = source.split(['(', '{']).next().unwrap_or_default();
        let kind = match (head.starts_with("async"), head.contains('*')) {
            (true, true) => "AsyncGeneratorFunction",
            (true, false) => "AsyncFunction",
            (false, true) => "GeneratorFunction",
            (false, false) => "Function",
        };
        if name.is_empty() { format!("[{kind} (anonymous)]") } else { format!("[{kind}: {name}]") }
    }

    fn error(&mut self, value: &JsValue) -> String {
        let (head, stack) = (headline(value), stack(value));
        if stack.is_empty() {
            return format!("[{head}]");
        }
        let indent = layout::indent(self.ancestors.len().saturating_sub(1));
        format!("{head}\n{stack}").replace('\n', &format!("\n{indent}"))
    }

    fn date(&self, value: &JsValue) -> String {
        let text =
            self.realm.intrinsics().and_then(|known| known.to_iso_string.call_on(value, &[]));
        text.map(|text| text.to_text()).unwrap_or_else(|_| "Invalid Date".to_owned())
    }

    fn regexp(&self, value: &JsValue) -> String {
        let Ok(known) = self.realm.intrinsics() else {
            return "/(?:)/".to_owned();
        };
        let source = known.regexp_source.call_on(value, &[]);
        let source = source.map(|source| source.to_text()).unwrap_or_default();
        let is_set = |getter: &JsValue| getter.call_on(value, &[]).is_ok_and(|set| set.truthy());
        let flags = known.regexp_flags.iter().filter(|(_, getter)| is_set(getter));
        let flags: String = flags.map(|(letter, _)| *letter).collect();
        format!("/{source}/{flags}")
    }

    fn boxed(&mut self, value: &JsValue, class: &'static str) -> String {
        let inner = self.realm.intrinsics().ok().and_then(|known| {
            let (_, unbox) = known.unbox.iter().find(|(name, _)| *name == class)?;
            unbox.call_on(value, &[]).ok()
        });
        let inner = inner.map(|inner| self.value(&inner)).unwrap_or_default();
        format!("[{class}: {inner}]")
    }
}
