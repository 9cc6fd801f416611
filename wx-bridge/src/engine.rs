//! Values behind messages as an [`Engine`]: calling a function is sending a message.

use std::{
    borrow::Cow,
    cell::{Cell, RefCell},
    collections::{HashMap, VecDeque, hash_map::Entry},
    fmt::Write as _,
    rc::{Rc, Weak},
};

use indexmap::IndexMap;
use rustc_hash::FxHashMap;
use wx_core::{Capability, Class, ClassSpec, Engine, ScriptError, Thrown, View};

use crate::{
    encode::quote,
    value::{Gone, HostFunction, Instance, Script, Value},
};

/// The script's side of the messages, as far as the host knows it.
#[derive(Default)]
pub(crate) struct Wire {
    pub gone: Rc<Gone>,
    /// Messages for the script.
    pub out: RefCell<Vec<String>>,
    pub jobs: RefCell<VecDeque<(u32, Vec<Value>)>>,
    /// What the script has of the host: by negative ids, and its tasks by ids of its own. Ids that
    /// a script chooses are hashed with a key, so that it cannot make all of them meet.
    pub kept: RefCell<HashMap<i64, Kept>>,
    /// What the host has of the script, by id.
    pub scripts: RefCell<HashMap<i64, Weak<Script>>>,
    /// The bytes of the messages for the script.
    pub waiting: Cell<usize>,
    last: Cell<i64>,
    classes: RefCell<Vec<Members>>,
    /// Functions by the name that faults say, and the other way round.
    names: RefCell<FxHashMap<String, usize>>,
    titles: RefCell<FxHashMap<usize, Rc<str>>>,
    /// The call that is being made, until a promise is asked for it.
    pub calling: Rc<Cell<Option<i64>>>,
    /// The job that is being run.
    pub job: Cell<Option<u32>>,
}

/// Something of the host that the script has.
pub(crate) struct Kept {
    pub value: Value,
    /// How often it was sent: the script lets go of as many as it has received.
    times: u32,
}

/// The members of a class, by name.
#[derive(Default)]
struct Members {
    name: &'static str,
    methods: FxHashMap<&'static str, usize>,
    get: FxHashMap<&'static str, usize>,
    set: FxHashMap<&'static str, usize>,
}

/// Which kind of member is meant.
#[derive(Clone, Copy)]
pub(crate) enum Member {
    Method,
    Get,
    Set,
}

impl Wire {
    /// The id of a value that the script is given, once more.
    pub fn keep(&self, id: &Cell<Option<i64>>, value: &Value) -> i64 {
        let known = id.get().unwrap_or_else(|| {
            self.last.set(self.last.get() - 1);
            self.last.get()
        });
        id.set(Some(known));
        let mut kept = self.kept.borrow_mut();
        let kept = kept.entry(known).or_insert_with(|| Kept { value: value.clone(), times: 0 });
        kept.times = kept.times.saturating_add(1);
        known
    }

    /// What the script has under an id.
    pub fn kept(&self, id: i64) -> Option<Value> {
        self.kept.borrow().get(&id).map(|kept| kept.value.clone())
    }

    /// The script lets go of something that it has received so many times.
    pub fn release(&self, id: i64, times: u32) {
        let mut kept = self.kept.borrow_mut();
        let Entry::Occupied(mut entry) = kept.entry(id) else { return };
        let left = entry.get().times.saturating_sub(times);
        entry.get_mut().times = left;
        let gone = (left == 0).then(|| entry.remove());
        // dropping a value may ask for what is kept
        drop(kept);
        drop(gone);
    }

    /// What nobody here has any more, and how often the script had sent it.
    pub fn released(&self) -> Vec<String> {
        let mut scripts = self.scripts.borrow_mut();
        let released = self.gone.released.take();
        let release = |(id, times): (i64, u32)| {
            // it may have been sent again in the meantime
            if scripts.get(&id).is_some_and(|script| script.strong_count() == 0) {
                scripts.remove(&id);
            }
            format!("[{id},{times}]")
        };
        released.into_iter().map(release).collect()
    }

    /// A function or an opaque value that the script has sent.
    pub fn script(&self, id: i64, function: bool) -> Value {
        let mut scripts = self.scripts.borrow_mut();
        let known = scripts.get(&id).and_then(Weak::upgrade);
        let script = match known.filter(|known| known.function == function) {
            Some(known) => known,
            None => {
                let (times, gone) = (Cell::new(0), Rc::clone(&self.gone));
                let script = Rc::new(Script { id, function, times, gone });
                scripts.insert(id, Rc::downgrade(&script));
                script
            }
        };
        script.times.set(script.times.get().saturating_add(1));
        Value::Script(script)
    }

    pub fn class_name(&self, class: usize) -> &'static str {
        self.classes.borrow().get(class).map_or("Object", |members| members.name)
    }

    pub fn member(&self, class: usize, kind: Member, name: &str) -> Option<usize> {
        let classes = self.classes.borrow();
        let members = classes.get(class)?;
        // a method is asked for by its full name, as error messages have it
        let name = name.rsplit('.').next().unwrap_or(name);
        match kind {
            Member::Method => members.methods.get(name),
            Member::Get => members.get.get(name),
            Member::Set => members.set.get(name),
        }
        .copied()
    }

    /// The function with this name, of the host or of a class.
    pub fn named(&self, name: &str) -> Option<usize> {
        self.names.borrow().get(name).copied()
    }

    fn name_of(&self, index: usize) -> Option<Rc<str>> {
        self.titles.borrow().get(&index).cloned()
    }

    fn name(&self, name: String, index: usize) {
        self.titles.borrow_mut().insert(index, name.as_str().into());
        self.names.borrow_mut().insert(name, index);
    }

    pub fn send(&self, message: String) {
        self.waiting.set(self.waiting.get().saturating_add(message.len()));
        self.out.borrow_mut().push(message);
    }

    /// Ends a call, once.
    pub fn settle(&self, id: i64, ok: bool, payload: &Value) {
        let mut text = format!(r#"{{"settle":{id},"#);
        match ok {
            true => self.encode_ok(&mut text, payload),
            false => self.encode_fail(&mut text, payload),
        }
        text.push('}');
        self.send(text);
    }

    pub fn plain(entries: IndexMap<Rc<str>, Value>) -> Value {
        Value::Object(Rc::new(RefCell::new(entries)))
    }

    fn host_function(index: usize, this: Option<Value>) -> Value {
        Value::Host(Rc::new(HostFunction { index, this, id: Cell::new(None) }))
    }
}

impl Engine for Wire {
    type Value = Value;
    type Key = Rc<str>;
    type Arena = ();

    fn view(&self, value: &Value) -> View {
        View::Object(match value {
            Value::Undefined => return View::Undefined,
            Value::Null => return View::Null,
            Value::Bool(value) => return View::Boolean(*value),
            Value::Number(number) => return View::Number(*number),
            Value::Text(_) => return View::String,
            Value::Brand("Symbol") => return View::Symbol,
            Value::Brand("BigInt") => return View::BigInt,
            Value::Bytes(_) => Class::ArrayBuffer,
            Value::Typed(brand, _) => Class::Other(brand),
            Value::Date(_) => Class::Date,
            Value::Brand("Function") => Class::Function,
            Value::Brand("Error") => Class::Error,
            // what is of no typed array must not pass for one
            Value::Brand(brand) if brand.ends_with("Array") => Class::Other("Object"),
            Value::Brand(brand) => Class::Other(brand),
            Value::Array(_) => Class::Array,
            Value::Object(_) | Value::Cycle => Class::Object,
            Value::Error(_) => Class::Error,
            Value::Script(script) if script.function => Class::Function,
            Value::Script(_) | Value::Instance(_) | Value::Threw(_) | Value::Thrown(..) => {
                Class::Other("Object")
            }
            Value::Host(_) | Value::Listener(_) | Value::Settle(..) => Class::Function,
            Value::Promise => Class::Other("Promise"),
        })
    }

    fn text<'a>(&self, (): &'a (), value: &Value) -> Cow<'a, str> {
        match value {
            Value::Text(text) => Cow::Owned(text.to_string()),
            _ => Cow::Borrowed(""),
        }
    }

    fn bytes(&self, value: &Value) -> Vec<u8> {
        match value {
            Value::Bytes(bytes) => bytes.borrow().clone(),
            Value::Typed(_, bytes) => bytes.to_vec(),
            _ => Vec::new(),
        }
    }

    fn byte_length(&self, value: &Value) -> usize {
        match value {
            Value::Bytes(bytes) => bytes.borrow().len(),
            Value::Typed(_, bytes) => bytes.len(),
            _ => 0,
        }
    }

    fn fill(&self, _: &Value, _: usize, _: &[u8]) -> bool {
        // the buffer of the script is out of reach
        false
    }

    fn date(&self, value: &Value) -> f64 {
        match value {
            Value::Date(millis) => *millis,
            _ => f64::NAN,
        }
    }

    fn key(&self, text: &str) -> Rc<str> {
        text.into()
    }

    fn key_text(&self, key: &Rc<str>) -> String {
        key.to_string()
    }

    fn own(&self, object: &Value, key: &Rc<str>) -> Thrown<Option<Value>, Self> {
        let (Value::Object(fields) | Value::Error(fields)) = object else {
            return Ok(None);
        };
        match fields.borrow().get(key) {
            Some(thrown @ Value::Threw(_)) => Err(thrown.clone()),
            found => Ok(found.cloned()),
        }
    }

    fn has_own(&self, object: &Value, key: &Rc<str>) -> Thrown<bool, Self> {
        match object {
            Value::Object(fields) | Value::Error(fields) => Ok(fields.borrow().contains_key(key)),
            _ => Ok(false),
        }
    }

    fn keys(&self, object: &Value) -> Thrown<Vec<Rc<str>>, Self> {
        match object {
            Value::Object(fields) => Ok(fields.borrow().keys().cloned().collect()),
            _ => Ok(Vec::new()),
        }
    }

    fn length(&self, array: &Value) -> Thrown<u32, Self> {
        match array {
            Value::Array(items) => Ok(u32::try_from(items.len()).unwrap_or(u32::MAX)),
            _ => Ok(0),
        }
    }

    fn element(&self, array: &Value, index: u32) -> Thrown<Value, Self> {
        let Value::Array(items) = array else {
            return Ok(Value::Undefined);
        };
        match items.get(index as usize) {
            Some(thrown @ Value::Threw(_)) => Err(thrown.clone()),
            found => Ok(found.cloned().unwrap_or(Value::Undefined)),
        }
    }

    fn undefined(&self) -> Value {
        Value::Undefined
    }
    fn null(&self) -> Value {
        Value::Null
    }
    fn boolean(&self, value: bool) -> Value {
        Value::Bool(value)
    }
    fn number(&self, value: f64) -> Value {
        Value::Number(value)
    }
    fn string(&self, text: &str) -> Thrown<Value, Self> {
        Ok(Value::Text(text.into()))
    }
    fn array_buffer(&self, bytes: Vec<u8>) -> Thrown<Value, Self> {
        Ok(Value::Bytes(Rc::new(RefCell::new(bytes))))
    }
    fn new_date(&self, millis: f64) -> Thrown<Value, Self> {
        Ok(Value::Date(millis))
    }
    fn object(&self) -> Thrown<Value, Self> {
        Ok(Wire::plain(IndexMap::new()))
    }
    fn array(&self, values: Vec<Value>) -> Thrown<Value, Self> {
        Ok(Value::Array(Rc::new(values)))
    }
    fn error(&self, message: &str) -> Thrown<Value, Self> {
        let message = [("message".into(), Value::Text(message.into()))];
        Ok(Value::Error(Rc::new(RefCell::new(message.into_iter().collect()))))
    }

    fn define(&self, object: &Value, key: &Rc<str>, value: Value) -> Thrown<(), Self> {
        if let Value::Object(fields) | Value::Error(fields) = object {
            fields.borrow_mut().insert(key.clone(), value);
        }
        Ok(())
    }

    fn function(&self, name: &str, index: usize) -> Thrown<Value, Self> {
        self.name(name.to_owned(), index);
        Ok(Wire::host_function(index, None))
    }

    fn bound(&self, _: &str, index: usize, this: &Value) -> Thrown<Value, Self> {
        Ok(Wire::host_function(index, Some(this.clone())))
    }

    fn class(&self, spec: &ClassSpec) -> Thrown<usize, Self> {
        for (key, at) in spec.methods.iter().copied() {
            self.name(format!("{}.{key}", spec.name), at);
        }
        let get = spec.accessors.iter().filter(|(_, get, _)| *get != usize::MAX);
        let members = Members {
            name: spec.name,
            methods: spec.methods.iter().copied().collect(),
            get: get.map(|(name, get, _)| (*name, *get)).collect(),
            set: spec
                .accessors
                .iter()
                .filter_map(|(name, _, set)| Some((*name, (*set)?)))
                .collect(),
        };
        let mut classes = self.classes.borrow_mut();
        classes.push(members);
        Ok(classes.len() - 1)
    }

    fn instance(&self, class: usize, instance: u64) -> Thrown<Value, Self> {
        let (id, gone) = (Cell::new(None), Rc::clone(&self.gone));
        Ok(Value::Instance(Rc::new(Instance { class, instance, id, gone })))
    }

    fn instance_id(&self, value: &Value) -> Option<u64> {
        match value {
            Value::Instance(instance) => Some(instance.instance),
            _ => None,
        }
    }

    fn call(&self, function: &Value, args: &[Value]) -> Thrown<Value, Self> {
        match function {
            Value::Settle(call, ok) => {
                if let Some(id) = call.take() {
                    self.settle(id, *ok, args.first().unwrap_or(&Value::Undefined));
                }
            }
            Value::Listener(listener) => {
                let (object, event) = listener.event;
                let mut text = format!(r#"{{"event":"{event}","#);
                if let Some(object) = object {
                    // writing to a String cannot fail
                    let _ = write!(text, r#""object":{object},"#);
                }
                text.push_str(r#""args":"#);
                self.encode_all(&mut text, args);
                text.push('}');
                self.send(text);
            }
            Value::Script(script) if script.function => {
                let mut text = format!(r#"{{"callback":{},"args":"#, script.id);
                self.encode_all(&mut text, args);
                let of =
                    self.job.get().and_then(|tag| self.name_of((tag & (u32::MAX >> 1)) as usize));
                if let Some(of) = of {
                    text.push_str(r#","api":"#);
                    quote(&mut text, &of);
                }
                text.push('}');
                self.send(text);
            }
            // a function of the host that a script gave back: nobody calls it from here
            _ => {}
        }
        Ok(Value::Undefined)
    }

    fn same(&self, a: &Value, b: &Value) -> bool {
        match (a, b) {
            // the script has found it inside of itself: whatever it is in will do
            (Value::Cycle, Value::Object(_) | Value::Array(_))
            | (Value::Object(_) | Value::Array(_), Value::Cycle) => true,
            (Value::Object(a), Value::Object(b)) => Rc::ptr_eq(a, b),
            (Value::Array(a), Value::Array(b)) => Rc::ptr_eq(a, b),
            (Value::Script(a), Value::Script(b)) => a.id == b.id,
            (Value::Instance(a), Value::Instance(b)) => Rc::ptr_eq(a, b),
            (Value::Host(a), Value::Host(b)) => Rc::ptr_eq(a, b),
            (Value::Listener(a), Value::Listener(b)) => Rc::ptr_eq(a, b),
            _ => false,
        }
    }

    fn promise(&self) -> Thrown<Capability<Value>, Self> {
        let call = Rc::new(Cell::new(self.calling.take()));
        let resolve = Value::Settle(Rc::clone(&call), true);
        Ok(Capability { promise: Value::Promise, resolve, reject: Value::Settle(call, false) })
    }

    fn settled(&self, outcome: Result<Value, Value>) -> Thrown<Value, Self> {
        if let Some(id) = self.calling.take() {
            let ok = outcome.is_ok();
            let (Ok(payload) | Err(payload)) = outcome;
            self.settle(id, ok, &payload);
        }
        Ok(Value::Promise)
    }

    fn enqueue(&self, tag: u32, values: &[Value]) -> Thrown<(), Self> {
        self.jobs.borrow_mut().push_back((tag, values.to_vec()));
        Ok(())
    }

    fn describe(&self, thrown: &Value) -> ScriptError {
        let message = match thrown {
            Value::Thrown(error, _) => return (**error).clone(),
            Value::Threw(text) | Value::Text(text) => text.to_string(),
            Value::Error(fields) => match fields.borrow().get("message") {
                Some(Value::Text(text)) => format!("Error: {text}"),
                _ => "Error".to_owned(),
            },
            other => self.view(other).brand().to_owned(),
        };
        ScriptError { message, stack: String::new() }
    }

    fn warn(&self, text: &str) {
        let mut message = r#"{"warn":"#.to_owned();
        quote(&mut message, text);
        message.push('}');
        self.send(message);
    }
}
