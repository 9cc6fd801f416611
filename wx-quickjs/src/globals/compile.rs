//! `eval` and `Function` with a guard before them.
//!
//! The engine's parser does not survive memory that runs out while it works: it
//! may end the process. So a text is compiled only where there is memory for the
//! worst that it can be. For the same reason `eval` sees the global scope only:
//! the engine runs the other kind without asking anybody. (The platform has
//! neither `eval` nor `new Function`.)

use std::rc::Rc;

use crate::raw::{JsResult, JsValue, Native, Realm, Slot};

/// What compiles text for scripts: the engine's own functions.
pub(crate) struct Compile {
    eval: JsValue,
    functions: Vec<JsValue>,
}

const EVAL: u16 = 0;
/// The other indexes, less one, are places in this list.
const FUNCTIONS: [&str; 4] =
    ["Function", "AsyncFunction", "GeneratorFunction", "AsyncGeneratorFunction"];
const ONE_OF_EACH: &str =
    "[function () {}, async function () {}, function* () {}, async function* () {}]";

/// Puts the guard before all that scripts can compile with.
pub(crate) fn install(realm: &Rc<Realm>) -> JsResult<()> {
    let globals = realm.globals();
    let missing = || realm.error_or_undefined("there is no eval");
    let eval = globals.own_data("eval").ok_or_else(missing)?;
    let examples = realm.eval(ONE_OF_EACH, "<start>")?;
    let mut functions = Vec::new();
    for (at, name) in FUNCTIONS.into_iter().enumerate() {
        let prototype = examples.element(at as u32)?.prototype().ok_or_else(missing)?;
        functions.push(prototype.own_data("constructor").ok_or_else(missing)?);
        let guarded = realm.constructor::<Compile>(name, 1, at as u16 + 1)?;
        guarded.become_constructor_of(&prototype)?;
        if at == 0 {
            globals.define_hidden(name, guarded)?;
        }
    }
    globals.define_hidden("eval", realm.function::<Compile>("eval", 1, EVAL)?)?;
    realm.set_native(Rc::new(Compile { eval, functions }));
    Ok(())
}

impl Native for Compile {
    const SLOT: Slot = Slot::Compile;

    fn call(&self, realm: &Rc<Realm>, index: u16, target: &JsValue, args: &[JsValue]) -> JsResult {
        if index == EVAL {
            return match args.first() {
                Some(text) if text.is_string() => {
                    realm.check_room_to_compile(text.to_text().len())?;
                    self.eval.call(std::slice::from_ref(text))
                }
                Some(value) => Ok(value.clone()),
                None => Ok(realm.undefined()),
            };
        }
        let Some(function) = self.functions.get(usize::from(index) - 1) else {
            return Ok(realm.undefined());
        };
        // made into text here, so that it is the same text that is measured and compiled
        let texts = args.iter().map(JsValue::stringified).collect::<JsResult<Vec<_>>>()?;
        realm.check_room_to_compile(texts.iter().map(|text| text.to_text().len() + 2).sum())?;
        function.construct(if target.is_undefined() { function } else { target }, &texts)
    }
}
