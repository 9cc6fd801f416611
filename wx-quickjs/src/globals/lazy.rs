//! Globals that are made when a script first asks for them: most never do.

use std::rc::Rc;

use super::{
    encoding::{self, Kept, Reading},
    timers::Timers,
};
use crate::raw::{JsResult, JsValue, Native, Property, Realm, Slot};

/// Each group with its names and the script that makes them.
const GROUPS: [([&str; 2], &str, &str); 2] = [
    (["AbortController", "AbortSignal"], "<abort>", include_str!("abort.js")),
    (["TextEncoder", "TextDecoder"], "<encoding>", include_str!("encoding.js")),
];
/// What the scripts find of the language, taken before any other script ran.
const TAKEN: [&str; 4] = ["DOMException", "TypeError", "RangeError", "queueMicrotask"];
/// What they find of Rust; the index follows those of getters and setters.
const NATIVE: [&str; 5] = ["encode", "encodeInto", "encodingOf", "decode", "apply"];

const FIRST_SETTER: usize = 4;
const FIRST_NATIVE: usize = 8;

/// The state of the lazy globals.
pub(crate) struct Lazy {
    taken: Vec<JsValue>,
    /// The getters of what a `DataView` shows.
    view: [JsValue; 3],
}

/// Defines them as accessors, which turn into plain properties when touched.
pub(crate) fn install(realm: &Rc<Realm>) -> JsResult<()> {
    let globals = realm.globals();
    let taken = TAKEN.iter().map(|name| globals.own_data(name));
    let taken = taken.map(|value| value.unwrap_or_else(|| realm.undefined())).collect();
    let view = globals.own_data("DataView").and_then(|class| class.own_data("prototype"));
    let view = view.unwrap_or_else(|| globals.clone());
    let getter = |name| match view.property(&realm.key(name)) {
        Ok(Some(Property::Accessor(getter, _))) => getter,
        _ => realm.undefined(),
    };
    let view = ["buffer", "byteOffset", "byteLength"].map(getter);
    realm.set_native(Rc::new(Lazy { taken, view }));
    for (at, name) in names().enumerate() {
        let getter = realm.function::<Lazy>(name, 0, at as u16)?;
        let setter = realm.function::<Lazy>(name, 1, (FIRST_SETTER + at) as u16)?;
        globals.define_accessor(name, &getter, Some(&setter))?;
    }
    Ok(())
}

fn names() -> impl Iterator<Item = &'static str> {
    GROUPS.into_iter().flat_map(|(names, ..)| names)
}

impl Native for Lazy {
    const SLOT: Slot = Slot::Lazy;

    fn call(&self, realm: &Rc<Realm>, index: u16, _: &JsValue, args: &[JsValue]) -> JsResult {
        let index = usize::from(index);
        let arg = |at: usize| args.get(at).cloned().unwrap_or_else(|| realm.undefined());
        if let Some(at) = index.checked_sub(FIRST_NATIVE) {
            return self.native(realm, NATIVE.get(at).copied().unwrap_or_default(), &arg);
        }
        let Some(name) = names().nth(index % FIRST_SETTER) else { return Ok(realm.undefined()) };
        if index >= FIRST_SETTER {
            realm.globals().define_hidden(name, arg(0))?;
            return Ok(realm.undefined());
        }
        self.make(realm, name)
    }
}

impl Lazy {
    /// Makes the group of a name. The other names of the group get their values
    /// too, unless scripts have put their own there.
    fn make(&self, realm: &Rc<Realm>, wanted: &str) -> JsResult {
        let group = GROUPS.into_iter().find(|(names, ..)| names.contains(&wanted));
        let Some((names, file, source)) = group else { return Ok(realm.undefined()) };
        let host = realm.object()?;
        for (name, value) in TAKEN.into_iter().zip(&self.taken) {
            host.define_named(name, value.clone())?;
        }
        for (at, name) in NATIVE.into_iter().enumerate() {
            let function = realm.function::<Lazy>(name, 1, (FIRST_NATIVE + at) as u16)?;
            host.define_named(name, function)?;
        }
        host.define_named("setTimer", Timers::set_background(realm)?)?;
        let made = realm.eval(source, file)?.call(&[host])?;
        let globals = realm.globals();
        let mut found = realm.undefined();
        for name in names {
            let Some(class) = made.own_data(name) else { continue };
            if let Some(prototype) = class.own_data("prototype") {
                let tag = realm.intrinsics()?.to_string_tag.clone();
                prototype.define_tag(&tag, realm.string(name)?)?;
            }
            if name == wanted {
                found = class.clone();
            }
            if globals.is_accessor(name) {
                globals.define_hidden(name, class)?;
            }
        }
        Ok(found)
    }

    fn native(&self, realm: &Rc<Realm>, name: &str, arg: &dyn Fn(usize) -> JsValue) -> JsResult {
        match name {
            "encode" => realm.uint8_array(arg(0).to_text().as_bytes()),
            "encodeInto" => {
                let (text, target) = (arg(0).to_text(), arg(1));
                if target.view().brand() != "Uint8Array" {
                    return Ok(realm.undefined());
                }
                let (read, bytes) = encoding::encode_into(&text, target.byte_length());
                let done = realm.object()?;
                done.define_named("read", realm.number(read as f64))?;
                done.define_named("written", realm.number(target.write_bytes(bytes) as f64))?;
                Ok(done)
            }
            "encodingOf" => match encoding::encoding_of(&arg(0).to_text()) {
                Some(encoding) => realm.string(encoding),
                None => Ok(realm.undefined()),
            },
            "decode" => self.decode(realm, arg),
            "apply" => arg(0).call_on(&arg(1), &[arg(2)]),
            _ => Ok(realm.undefined()),
        }
    }

    /// `{ text, state }`; without a text if a mistake is fatal, `undefined` if the
    /// input holds no bytes.
    fn decode(&self, realm: &Rc<Realm>, arg: &dyn Fn(usize) -> JsValue) -> JsResult {
        let input = arg(0);
        let bytes = match input.view().brand() {
            "Undefined" => Vec::new(),
            "DataView" => self.bytes_of_view(&input)?,
            "ArrayBuffer" => input.bytes(usize::MAX),
            _ if input.typed_length().is_some() => input.bytes(usize::MAX),
            _ => return Ok(realm.undefined()),
        };
        let [utf8, fatal, keep_mark, more] = [1, 2, 3, 4].map(|at| arg(at).truthy());
        let kept = Kept::unpack(arg(5).as_number().unwrap_or(0.0) as u32);
        let done = realm.object()?;
        let how = Reading { utf8, fatal, keep_mark, more };
        let (text, state) = match encoding::decode(kept, &bytes, how) {
            Some((text, kept)) => (realm.string(&text)?, realm.number(kept.pack().into())),
            None => (realm.undefined(), realm.undefined()),
        };
        done.define_named("text", text)?;
        done.define_named("state", state)?;
        Ok(done)
    }

    fn bytes_of_view(&self, view: &JsValue) -> JsResult<Vec<u8>> {
        let [buffer, offset, length] = &self.view;
        let number = |getter: &JsValue| -> JsResult<usize> {
            Ok(getter.call_on(view, &[])?.as_number().unwrap_or(0.0) as usize)
        };
        let (offset, length) = (number(offset)?, number(length)?);
        let mut bytes = buffer.call_on(view, &[])?.bytes(offset.saturating_add(length));
        Ok(bytes.split_off(offset.min(bytes.len())))
    }
}
