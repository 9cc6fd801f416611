//! The built-ins that cases use, on the fake engine.

use std::{cell::RefCell, rc::Rc};

use wx_core::fake::{Completion, Fake, JsObject, JsText, JsValue, Key, Property, Slot};

use super::{argument, show};

/// Defines the built-ins and `log`, which appends to `lines`.
pub fn install(fake: &Fake, lines: &Rc<RefCell<Vec<String>>>) {
    let sink = Rc::clone(lines);
    define(fake, fake.global(), "log", move |fake, _, args| {
        let shown = args.iter().map(|value| match value {
            JsValue::String(text) => text.to_lossy(),
            other => show(fake, other),
        });
        sink.borrow_mut().push(shown.collect::<Vec<_>>().join(" "));
        Ok(JsValue::Undefined)
    });
    define(fake, fake.global(), "show", |fake, _, args| {
        Ok(show(fake, &argument(args, 0)).as_str().into())
    });
    let global = fake.global();
    global.define("NaN".into(), Property::hidden(f64::NAN.into()));
    global.define("Infinity".into(), Property::hidden(f64::INFINITY.into()));
    global.define("globalThis".into(), Property::hidden(global.clone().into()));
    object_class(fake);
    array_class(fake);
    string_class(fake);
    error_class(fake);
    promise_class(fake);
    binary_classes(fake);
    define(fake, global, "Symbol", |_, _, args| {
        Ok(JsValue::Symbol(argument(args, 0).to_text().to_lossy().into()))
    });
    define(fake, global, "BigInt", |_, _, args| {
        Ok(JsValue::BigInt(argument(args, 0).to_number() as i64))
    });
}

fn define(
    fake: &Fake,
    object: &JsObject,
    name: &str,
    body: impl Fn(&Fake, &JsValue, &[JsValue]) -> Completion + 'static,
) {
    let function = fake.native(name, body);
    object.define(name.into(), Property::hidden(function.into()));
}

/// A global class whose objects Rust makes.
fn class(
    fake: &Fake,
    name: &str,
    prototype: &JsObject,
    body: impl Fn(&Fake, &JsValue, &[JsValue]) -> Completion + 'static,
) -> JsObject {
    let class = fake.constructor(name, prototype, body);
    fake.global().define(name.into(), Property::hidden(class.clone().into()));
    class
}

fn object_argument(fake: &Fake, args: &[JsValue], at: usize) -> Completion<JsObject> {
    match args.get(at).and_then(JsValue::as_object) {
        Some(object) => Ok(object.clone()),
        None => Err(fake.type_error("not an object")),
    }
}

fn texts(fake: &Fake, keys: Vec<Key>) -> JsValue {
    fake.list(keys.into_iter().map(|key| key.text().into())).into()
}

fn object_class(fake: &Fake) {
    let prototype = fake.prototypes().object.clone();
    define(fake, &prototype, "hasOwnProperty", |fake, this, args| {
        let object = object_argument(fake, std::slice::from_ref(this), 0)?;
        Ok(object.own(&argument(args, 0).to_key()).is_some().into())
    });
    let object = class(fake, "Object", &prototype, |fake, _, _| Ok(fake.plain().into()));
    define(fake, &object, "keys", |fake, _, args| {
        Ok(texts(fake, object_argument(fake, args, 0)?.listed()))
    });
    define(fake, &object, "getOwnPropertyNames", |fake, _, args| {
        Ok(texts(fake, object_argument(fake, args, 0)?.keys()))
    });
    define(fake, &object, "create", |_, _, args| {
        Ok(JsObject::ordinary(argument(args, 0).as_object()).into())
    });
    define(fake, &object, "getPrototypeOf", |fake, _, args| {
        let above = object_argument(fake, args, 0)?.prototype();
        Ok(above.map_or(JsValue::Null, JsValue::Object))
    });
    define(fake, &object, "freeze", |fake, _, args| {
        object_argument(fake, args, 0)?.freeze();
        Ok(argument(args, 0))
    });
    define(fake, &object, "is", |_, _, args| {
        let (a, b) = (argument(args, 0), argument(args, 1));
        Ok(match (&a, &b) {
            (JsValue::Number(a), JsValue::Number(b)) => {
                (a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan()).into()
            }
            _ => a.strictly_equals(&b).into(),
        })
    });
    define(fake, &object, "defineProperty", |fake, _, args| {
        let object = object_argument(fake, args, 0)?;
        let key = argument(args, 1).to_key();
        let wanted = argument(args, 2);
        let flag = |name: &str| Ok::<bool, JsValue>(fake.get(&wanted, &name.into())?.truthy());
        let function = |name: &str| {
            Ok::<Option<JsObject>, JsValue>(fake.get(&wanted, &name.into())?.as_object().cloned())
        };
        let (get, set) = (function("get")?, function("set")?);
        let slot = match (&get, &set) {
            (None, None) => Slot::Data(fake.get(&wanted, &"value".into())?),
            _ => Slot::Accessor { get, set },
        };
        let property = Property {
            slot,
            enumerable: flag("enumerable")?,
            writable: flag("writable")?,
            configurable: flag("configurable")?,
        };
        match object.define(key, property) {
            true => Ok(argument(args, 0)),
            false => Err(fake.type_error("property is not configurable")),
        }
    });
    define(fake, &object, "getOwnPropertyDescriptor", |fake, _, args| {
        let Some(found) = object_argument(fake, args, 0)?.own(&argument(args, 1).to_key()) else {
            return Ok(JsValue::Undefined);
        };
        let described = fake.plain();
        let add = |name: &str, value: JsValue| {
            described.define(name.into(), Property::open(value));
        };
        match found.slot {
            Slot::Data(value) => {
                add("value", value);
                add("writable", found.writable.into());
            }
            Slot::Accessor { get, set } => {
                add("get", get.map_or(JsValue::Undefined, JsValue::Object));
                add("set", set.map_or(JsValue::Undefined, JsValue::Object));
            }
        }
        add("enumerable", found.enumerable.into());
        add("configurable", found.configurable.into());
        Ok(described.into())
    });
}

fn array_class(fake: &Fake) {
    let prototype = fake.prototypes().array.clone();
    let array = class(fake, "Array", &prototype, |fake, _, args| {
        let list = fake.list([]);
        list.define("length".into(), Property::hidden(argument(args, 0).to_number().into()));
        Ok(list.into())
    });
    define(fake, &array, "isArray", |_, _, args| {
        Ok((argument(args, 0).as_object().is_some_and(|object| object.brand() == "Array")).into())
    });
    define(fake, &prototype, "push", |fake, this, args| {
        let list = object_argument(fake, std::slice::from_ref(this), 0)?;
        for value in args {
            let end = list.length().unwrap_or_default();
            list.define(Key::Index(end), Property::open(value.clone()));
        }
        Ok(f64::from(list.length().unwrap_or_default()).into())
    });
    define(fake, &prototype, "join", |fake, this, args| {
        let items = items(fake, this)?;
        let items: Vec<String> = items.iter().map(|item| item.to_text().to_lossy()).collect();
        Ok(items.join(&argument(args, 0).to_text().to_lossy()).as_str().into())
    });
    define(fake, &prototype, "map", |fake, this, args| {
        let mapped = items(fake, this)?.into_iter().enumerate().map(|(index, item)| {
            fake.call_value(&argument(args, 0), &JsValue::Undefined, &[item, (index as f64).into()])
        });
        Ok(fake.list(mapped.collect::<Completion<Vec<_>>>()?).into())
    });
    define(fake, &prototype, "filter", |fake, this, args| {
        let mut kept = Vec::new();
        for item in items(fake, this)? {
            if fake
                .call_value(&argument(args, 0), &JsValue::Undefined, std::slice::from_ref(&item))?
                .truthy()
            {
                kept.push(item);
            }
        }
        Ok(fake.list(kept).into())
    });
    define(fake, &prototype, "indexOf", |fake, this, args| {
        let wanted = argument(args, 0);
        let found = items(fake, this)?.iter().position(|item| item.strictly_equals(&wanted));
        Ok(found.map_or(-1.0, |at| at as f64).into())
    });
}

fn items(fake: &Fake, list: &JsValue) -> Completion<Vec<JsValue>> {
    let length = object_argument(fake, std::slice::from_ref(list), 0)?.length().unwrap_or_default();
    (0..length).map(|index| fake.get(list, &Key::Index(index))).collect()
}

fn string_class(fake: &Fake) {
    let prototype = fake.plain();
    let string =
        class(fake, "String", &prototype, |_, _, args| Ok(argument(args, 0).to_text().into()));
    define(fake, &string, "fromCharCode", |_, _, args| {
        let units: Vec<u16> = args.iter().map(|value| value.to_number() as u16).collect();
        Ok(JsText::from_units(units).into())
    });
    define(fake, &prototype, "repeat", |_, this, args| {
        let count = argument(args, 0).to_number() as usize;
        Ok(JsText::from_units(this.to_text().units().repeat(count)).into())
    });
    define(fake, &prototype, "charCodeAt", |_, this, args| {
        let text = this.to_text();
        let unit = text.units().get(argument(args, 0).to_number() as usize);
        Ok(unit.map_or(f64::NAN, |unit| f64::from(*unit)).into())
    });
    define(fake, &prototype, "slice", |_, this, args| {
        let text = this.to_text();
        let place = |value: JsValue, otherwise: usize| match value {
            JsValue::Undefined => otherwise,
            value => (value.to_number().max(0.0) as usize).min(text.units().len()),
        };
        let (from, to) =
            (place(argument(args, 0), 0), place(argument(args, 1), text.units().len()));
        Ok(JsText::from_units(text.units().get(from..to).unwrap_or_default()).into())
    });
    define(fake, &prototype, "includes", |_, this, args| {
        let (text, part) = (this.to_text().to_lossy(), argument(args, 0).to_text().to_lossy());
        Ok(text.contains(&part).into())
    });
}

fn error_class(fake: &Fake) {
    let prototype = fake.prototypes().error.clone();
    class(fake, "Error", &prototype, |fake, _, args| {
        Ok(fake.error_object(&argument(args, 0).to_text().to_lossy()).into())
    });
}

fn promise_class(fake: &Fake) {
    let prototype = fake.prototypes().promise.clone();
    let promise = class(fake, "Promise", &prototype, |fake, _, args| {
        let promise = fake.pending();
        let (resolve, reject) = fake.settlers(&promise);
        let settlers = [resolve.into(), reject.into()];
        match fake.call_value(&argument(args, 0), &JsValue::Undefined, &settlers) {
            Ok(_) => {}
            Err(thrown) => fake.settle(&promise, Err(thrown)),
        }
        Ok(promise.into())
    });
    define(fake, &promise, "resolve", |fake, _, args| {
        let promise = fake.pending();
        fake.resolve(&promise, argument(args, 0));
        Ok(promise.into())
    });
    define(fake, &promise, "reject", |fake, _, args| {
        let promise = fake.pending();
        fake.settle(&promise, Err(argument(args, 0)));
        Ok(promise.into())
    });
    define(fake, &prototype, "then", |fake, this, args| {
        let promise = object_argument(fake, std::slice::from_ref(this), 0)?;
        Ok(fake.then(&promise, argument(args, 0), argument(args, 1))?.into())
    });
    define(fake, &prototype, "catch", |fake, this, args| {
        let promise = object_argument(fake, std::slice::from_ref(this), 0)?;
        Ok(fake.then(&promise, JsValue::Undefined, argument(args, 0))?.into())
    });
}

fn binary_classes(fake: &Fake) {
    let date = fake.prototypes().date.clone();
    class(fake, "Date", &date, |fake, _, args| {
        Ok(fake.date_object(argument(args, 0).to_number()).into())
    });
    define(fake, &date, "getTime", |_, this, _| {
        Ok(this.as_object().and_then(JsObject::time).unwrap_or(f64::NAN).into())
    });
    let buffer = fake.prototypes().array_buffer.clone();
    class(fake, "ArrayBuffer", &buffer, |fake, _, args| {
        Ok(fake.buffer(vec![0; argument(args, 0).to_number() as usize]).into())
    });
    let views = fake.plain();
    class(fake, "Uint8Array", &views, |fake, _, args| {
        let given = argument(args, 0);
        let view = fake.branded("Uint8Array", &fake.plain());
        let buffer = match given.as_object() {
            Some(object) if object.brand() == "ArrayBuffer" => object.clone(),
            Some(_) => {
                let bytes =
                    items(fake, &given)?.iter().map(|item| item.to_number() as u8).collect();
                fake.buffer(bytes)
            }
            None => fake.buffer(vec![0; given.to_number() as usize]),
        };
        view.define("buffer".into(), Property::hidden(buffer.into()));
        Ok(view.into())
    });
    for brand in ["DataView", "Map", "Set", "RegExp"] {
        let prototype = fake.plain();
        let shared = prototype.clone();
        class(fake, brand, &prototype, move |fake, _, _| Ok(fake.branded(brand, &shared).into()));
    }
}
