//! [`wx_core::Engine`] on QuickJS-NG.

use std::{borrow::Cow, cell::RefCell, rc::Rc};

use wx_core::{Capability, ClassSpec, Context, Engine, ScriptError, Thrown, View};

use crate::{
    Level, UncaughtError,
    globals::console::ConsoleState,
    install::HostFunctions,
    raw::{JsKey, JsResult, JsValue, Realm, TextArena},
};

/// The context of a host on this engine.
pub(crate) type HostContext = Context<QuickJs>;

/// The values of one QuickJS context and the operations on them.
pub struct QuickJs {
    realm: Rc<Realm>,
    /// The prototype of each class, by its number.
    prototypes: RefCell<Vec<JsValue>>,
}

impl QuickJs {
    pub(crate) fn new(realm: &Rc<Realm>) -> Self {
        QuickJs { realm: realm.clone(), prototypes: RefCell::default() }
    }

    fn native(&self, name: &str, index: usize) -> JsResult {
        match u16::try_from(index) {
            Ok(index) => self.realm.function::<HostFunctions>(name, 0, index),
            Err(_) => Err(self.too_many()),
        }
    }

    fn too_many(&self) -> JsValue {
        self.realm.error_or_undefined("the host has too many functions")
    }
}

impl From<&UncaughtError> for ScriptError {
    fn from(error: &UncaughtError) -> Self {
        ScriptError { message: error.message.clone(), stack: error.stack.clone() }
    }
}

impl Engine for QuickJs {
    type Value = JsValue;
    type Key = JsKey;
    type Arena = TextArena;

    #[inline]
    fn view(&self, value: &JsValue) -> View {
        value.view()
    }

    #[inline]
    fn is_undefined(&self, value: &JsValue) -> bool {
        value.is_undefined()
    }

    #[inline]
    fn text<'a>(&self, arena: &'a TextArena, value: &JsValue) -> Cow<'a, str> {
        value.text_in(arena)
    }

    fn bytes(&self, value: &JsValue) -> Vec<u8> {
        value.bytes(usize::MAX)
    }

    fn byte_length(&self, value: &JsValue) -> usize {
        value.byte_length()
    }

    fn fill(&self, buffer: &JsValue, offset: usize, bytes: &[u8]) -> bool {
        buffer.fill(offset, bytes)
    }

    fn date(&self, value: &JsValue) -> f64 {
        value.date()
    }

    fn key(&self, text: &str) -> JsKey {
        self.realm.key(text)
    }

    fn key_text(&self, key: &JsKey) -> String {
        key.text()
    }

    #[inline]
    fn own(&self, object: &JsValue, key: &JsKey) -> Thrown<Option<JsValue>, Self> {
        object.own(key)
    }

    #[inline]
    fn has_own(&self, object: &JsValue, key: &JsKey) -> Thrown<bool, Self> {
        object.has_own(key)
    }

    fn keys(&self, object: &JsValue) -> Thrown<Vec<JsKey>, Self> {
        object.keys()
    }

    fn length(&self, array: &JsValue) -> Thrown<u32, Self> {
        array.length()
    }

    fn element(&self, array: &JsValue, index: u32) -> Thrown<JsValue, Self> {
        array.element(index)
    }

    #[inline]
    fn undefined(&self) -> JsValue {
        self.realm.undefined()
    }

    fn null(&self) -> JsValue {
        self.realm.null()
    }

    #[inline]
    fn boolean(&self, value: bool) -> JsValue {
        self.realm.boolean(value)
    }

    #[inline]
    fn number(&self, value: f64) -> JsValue {
        self.realm.number(value)
    }

    #[inline]
    fn string(&self, text: &str) -> Thrown<JsValue, Self> {
        self.realm.string(text)
    }

    fn array_buffer(&self, bytes: Vec<u8>) -> Thrown<JsValue, Self> {
        self.realm.array_buffer(bytes)
    }

    fn new_date(&self, millis: f64) -> Thrown<JsValue, Self> {
        self.realm.new_date(millis)
    }

    #[inline]
    fn object(&self) -> Thrown<JsValue, Self> {
        self.realm.object()
    }

    fn array(&self, values: Vec<JsValue>) -> Thrown<JsValue, Self> {
        self.realm.array(values)
    }

    fn error(&self, message: &str) -> Thrown<JsValue, Self> {
        self.realm.error(message)
    }

    #[inline]
    fn define(&self, object: &JsValue, key: &JsKey, value: JsValue) -> Thrown<(), Self> {
        object.define(key, value)
    }

    fn function(&self, name: &str, index: usize) -> Thrown<JsValue, Self> {
        self.native(name, index)
    }

    fn bound(&self, name: &str, index: usize, this: &JsValue) -> Thrown<JsValue, Self> {
        match u16::try_from(index) {
            Ok(index) => self.realm.bound_function::<HostFunctions>(name, 0, index, this),
            Err(_) => Err(self.too_many()),
        }
    }

    fn class(&self, spec: &ClassSpec) -> Thrown<usize, Self> {
        let prototype = self.realm.object()?;
        for (name, index) in &spec.methods {
            prototype.define_hidden(name, self.native(name, *index)?)?;
        }
        for (name, get, set) in &spec.accessors {
            // an accessor that can only be set has no getter
            let getter = match *get {
                usize::MAX => self.realm.undefined(),
                get => self.native(name, get)?,
            };
            let setter = set.map(|set| self.native(name, set)).transpose()?;
            prototype.define_accessor(name, &getter, setter.as_ref())?;
        }
        let tag = self.realm.intrinsics()?;
        prototype.define_tag(&tag.to_string_tag, self.realm.string(spec.name)?)?;
        let mut prototypes = self.prototypes.borrow_mut();
        prototypes.push(prototype);
        Ok(prototypes.len() - 1)
    }

    fn instance(&self, class: usize, id: u64) -> Thrown<JsValue, Self> {
        let prototype = self.prototypes.borrow().get(class).cloned();
        let prototype = prototype.unwrap_or_else(|| self.realm.null());
        self.realm.host_object(&prototype, id)
    }

    fn instance_id(&self, value: &JsValue) -> Option<u64> {
        value.host_id()
    }

    #[inline]
    fn call(&self, function: &JsValue, args: &[JsValue]) -> Thrown<JsValue, Self> {
        function.call(args)
    }

    fn same(&self, a: &JsValue, b: &JsValue) -> bool {
        a.is(b)
    }

    fn promise(&self) -> Thrown<Capability<JsValue>, Self> {
        let [promise, resolve, reject] = self.realm.promise()?;
        Ok(Capability { promise, resolve, reject })
    }

    #[inline]
    fn settled(&self, outcome: Result<JsValue, JsValue>) -> Thrown<JsValue, Self> {
        self.realm.settled(outcome)
    }

    #[inline]
    fn enqueue(&self, tag: u32, values: &[JsValue]) -> Thrown<(), Self> {
        self.realm.enqueue(tag, values)
    }

    fn describe(&self, thrown: &JsValue) -> ScriptError {
        ScriptError::from(&UncaughtError::of(thrown))
    }

    fn warn(&self, text: &str) {
        if let Some(console) = self.realm.native::<ConsoleState>() {
            console.write(Level::Error, text);
        }
    }
}
