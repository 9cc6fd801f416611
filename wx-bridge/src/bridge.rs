//! The bridge: takes texts of messages, gives texts of messages.

use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};

use rustc_hash::FxHashMap;
use wx_core::{Context, Engine, Host, ScriptError};

use crate::{
    encode::quote,
    engine::{Member, Wire},
    json::{Json, MAX_TEXT, Map, parse},
    value::{EventName, Listener, Value},
};

/// The version of the protocol.
pub const VERSION: u32 = 1;

/// The most objects and functions that a script can hold, so that one which never lets go of any
/// does not fill the memory.
const MAX_KEPT: usize = 65_536;

/// A script behind messages, attached to a host. It belongs to the host's thread, and to one
/// connection: a page that is loaded anew needs a new one.
///
/// Dropping it ends what the script waits for and lets go of everything.
pub struct Bridge {
    context: Rc<Context<Wire>>,
    send: Box<dyn Fn(String)>,
    /// The answer to `hello`, names and properties, until it is given.
    hello: Cell<Option<String>>,
    listening: RefCell<FxHashMap<EventName, Weak<Listener>>>,
}

/// What a script is told that goes on after the end.
const CLOSED: &str = r#"[{"close":"the host has let go of it"}]"#;

/// A message that cannot be obeyed, in words.
type Refused = &'static str;

impl Bridge {
    /// Attaches a script to a host. `send` takes the texts that no call of
    /// [`Bridge::receive`] gives back, the last one when the bridge is dropped; it may keep them for
    /// another thread.
    pub fn new(host: &Host, send: impl Fn(String) + 'static) -> Self {
        let context = Context::new(Wire::default(), host);
        let engine = context.engine();
        let mut hello = format!(r#"{{"hello":{VERSION},"has":["#);
        let mut properties = String::new();
        let target = Wire::plain(Default::default());
        if let Err(thrown) = context.install(&target) {
            context.log(&engine.describe(&thrown).message);
        }
        if let Value::Object(fields) = &target {
            let mut count = 0;
            for (name, value) in &*fields.borrow() {
                match value {
                    Value::Host(function) if function.this.is_none() => {
                        hello.push_str(if count == 0 { "" } else { "," });
                        quote(&mut hello, name);
                        count += 1;
                    }
                    value => {
                        properties.push_str(if properties.is_empty() { "" } else { "," });
                        quote(&mut properties, name);
                        properties.push(':');
                        engine.encode(&mut properties, value);
                    }
                }
            }
        }
        hello.push_str("],\"properties\":{");
        hello.push_str(&properties);
        hello.push_str("}}");
        let hello = Cell::new(Some(hello));
        Bridge { context, send: Box::new(send), hello, listening: RefCell::default() }
    }

    /// Takes a text of messages, and gives the messages that are there at once. A text that is
    /// malformed is noted in the host's log, and nothing of it is obeyed.
    pub fn receive(&self, text: &str) -> Option<String> {
        if self.context.is_closed() {
            return Some(CLOSED.to_owned());
        }
        match parse(text) {
            Ok(Json::List(messages)) => messages.into_iter().for_each(|message| {
                self.take(message);
                // calls of one text end in their order, whether by callbacks or by a promise
                self.run_jobs();
            }),
            Ok(_) => self.context.log("bridge: a text that is no list of messages"),
            Err(error) => self.context.log(&format!("bridge: {error}")),
        }
        self.ready()
    }

    /// Sends what is there for the script. To be called after each turn of the host.
    pub fn flush(&self) {
        if let Some(text) = self.ready() {
            (self.send)(text);
        }
    }

    /// Lets go of everything that the script holds and is held of it, and tells the script, whose
    /// calls fail from now on.
    pub fn close(&self) {
        if !self.context.is_closed() {
            self.end();
            (self.send)(CLOSED.to_owned());
        }
    }

    fn end(&self) {
        self.context.close();
        let engine = self.context.engine();
        let kept = std::mem::take(&mut *engine.kept.borrow_mut());
        let jobs = std::mem::take(&mut *engine.jobs.borrow_mut());
        drop((kept, jobs));
        self.free();
    }

    /// Runs the jobs, and gives the messages so far.
    fn ready(&self) -> Option<String> {
        let engine = self.context.engine();
        self.run_jobs();
        self.free();
        for event in engine.gone.ended.take() {
            let mut listening = self.listening.borrow_mut();
            // the script may have another one by now
            if listening.get(&event).is_some_and(|known| known.strong_count() == 0) {
                listening.remove(&event);
            }
            if let (Some(id), _) = event {
                engine.send(format!(r#"{{"end":{id}}}"#));
            }
        }
        let released = engine.released();
        if !released.is_empty() {
            engine.send(format!(r#"{{"release":[{}]}}"#, released.join(",")));
        }
        engine.waiting.set(0);
        let messages = engine.out.take();
        (!messages.is_empty()).then(|| format!("[{}]", messages.join(",")))
    }

    fn run_jobs(&self) {
        let engine = self.context.engine();
        loop {
            let job = engine.jobs.borrow_mut().pop_front();
            let Some((tag, values)) = job else { return };
            engine.job.set(Some(tag));
            self.context.run_job(tag, &values);
            engine.job.set(None);
        }
    }

    /// Tells the context which objects nobody has any more.
    fn free(&self) {
        loop {
            let instances = self.context.engine().gone.instances.take();
            if instances.is_empty() {
                return;
            }
            instances.into_iter().for_each(|id| self.context.finalized(id));
        }
    }

    fn take(&self, message: Json) {
        let Json::Map(mut message) = message else {
            return self.context.log("bridge: a message that is no object");
        };
        let answer = ["call", "sync"].into_iter().find(|kind| message.contains_key(*kind));
        if self.context.is_closed() {
            return;
        }
        let outcome = match answer {
            Some(kind) => {
                let Some(id) = message.get(kind).and_then(Json::id) else {
                    return self.context.log("bridge: a call without an id");
                };
                let taken = self.room().and_then(|()| match kind {
                    "call" => self.call(id, &mut message),
                    _ => self.sync(id, &mut message),
                });
                if let Err(refused) = taken {
                    let key = if kind == "call" { "settle" } else { "result" };
                    let mut text = format!(r#"{{"{key}":{id},"fail":"#);
                    quote(&mut text, refused);
                    text.push('}');
                    self.context.engine().send(text);
                }
                Ok(())
            }
            None if message.contains_key("settle") => self.refused(&message),
            None if message.contains_key("on") => self.on(&message),
            None if message.contains_key("off") => self.off(&message),
            None if message.contains_key("release") => self.release(&message),
            None if message.contains_key("fault") => self.fault(&mut message),
            None if message.contains_key("hello") => self.greet(),
            None if message.contains_key("close") => {
                self.end();
                Ok(())
            }
            None => Err("a message of no known kind"),
        };
        if let Err(refused) = outcome {
            self.context.log(&format!("bridge: {refused}"));
        }
    }

    /// A call that the script's side has refused itself comes back in its place.
    fn refused(&self, message: &Map) -> Result<(), Refused> {
        let id = message.get("settle").and_then(Json::id).ok_or("a call without an id")?;
        let reason = message.get("fail").and_then(Json::text).ok_or("a refusal without words")?;
        let errno = message.get("errno").and_then(Json::id);
        self.run_jobs();
        let mut text = format!(r#"{{"settle":{id},"fail":"#);
        quote(&mut text, reason);
        if let Some(errno) = errno {
            text.push_str(&format!(r#","errno":{errno}"#));
        }
        text.push('}');
        self.context.engine().send(text);
        Ok(())
    }

    fn greet(&self) -> Result<(), Refused> {
        let engine = self.context.engine();
        match self.hello.take() {
            Some(hello) => {
                engine.send(hello);
                Ok(())
            }
            None => {
                engine.send(r#"{"close":"its bridge was another connection's"}"#.to_owned());
                Err("a second hello: each connection needs a bridge of its own")
            }
        }
    }

    /// Whether the script may ask for more before it takes what there is, and lets go of some.
    fn room(&self) -> Result<(), Refused> {
        let engine = self.context.engine();
        if engine.kept.borrow().len() >= MAX_KEPT {
            return Err("too many objects are held");
        }
        match engine.waiting.get() < MAX_TEXT {
            true => Ok(()),
            false => Err("too much is asked for at once"),
        }
    }

    /// The function that a message names under `key`, and what it is called on.
    fn target(&self, message: &Map, key: &str, kind: Member) -> Result<(usize, Value), Refused> {
        let engine = self.context.engine();
        let name = message.get(key).and_then(Json::text).ok_or("a message without a name")?;
        let Some(object) = message.get("object") else {
            let index = match kind {
                // the members of classes are not the host's
                Member::Method if !name.contains('.') => engine.named(name),
                _ => None,
            };
            return Ok((index.ok_or("no such function")?, Value::Undefined));
        };
        let id = object.id().ok_or("an object without an id")?;
        let this = engine.kept(id).ok_or("no such object")?;
        let Value::Instance(instance) = &this else {
            return Err("no such object");
        };
        let index = engine.member(instance.class, kind, name).ok_or("no such member")?;
        Ok((index, this))
    }

    fn call(&self, id: i64, message: &mut Map) -> Result<(), Refused> {
        let engine = self.context.engine();
        let (index, this) = self.target(message, "api", Member::Method)?;
        let facts = self.context.facts(index).ok_or("no such function")?;
        if !facts.asynchronous {
            return Err("the function is not asynchronous");
        }
        let callbacks = matches!(message.get("callbacks"), Some(Json::Bool(true)));
        let task = message.get("task").and_then(Json::id).filter(|id| *id > 0);
        let mut args = engine.decode_all(message.shift_remove("args"))?;
        let call = Rc::new(Cell::new(Some(id)));
        let mut told = !callbacks;
        if callbacks && let Some(place) = facts.options {
            while args.len() <= place && place < 16 {
                args.push(Value::Undefined);
            }
            if let Some(options @ Value::Undefined) = args.get_mut(place) {
                *options = Wire::plain(Default::default());
            }
            if let Some(Value::Object(fields)) = args.get(place) {
                let mut fields = fields.borrow_mut();
                fields.insert("success".into(), Value::Settle(Rc::clone(&call), true));
                fields.insert("fail".into(), Value::Settle(Rc::clone(&call), false));
                told = true;
            }
        }
        engine.calling.set(Some(id));
        let returned = self.context.call(index, &this, &args);
        let promised = engine.calling.take().is_none();
        match returned {
            Ok(value @ Value::Instance(_)) => {
                if let (Some(task), Value::Instance(instance)) = (task, &value) {
                    instance.id.set(Some(task));
                    engine.keep(&instance.id, &value);
                }
            }
            Err(thrown) => {
                engine.settle(id, false, &thrown);
                return Ok(());
            }
            Ok(_) => {}
        }
        match told || promised {
            true => Ok(()),
            false => Err("parameter error: parameter should be Object;"),
        }
    }

    fn sync(&self, id: i64, message: &mut Map) -> Result<(), Refused> {
        let engine = self.context.engine();
        let (index, this, args) = if let Some(function) = message.get("invoke") {
            let function = function.id().ok_or("a function without an id")?;
            let Some(Value::Host(function)) = engine.kept(function) else {
                return Err("no such function");
            };
            let this = function.this.clone().unwrap_or(Value::Undefined);
            (function.index, this, engine.decode_all(message.shift_remove("args"))?)
        } else if message.contains_key("get") {
            let (index, this) = self.target(message, "get", Member::Get)?;
            (index, this, Vec::new())
        } else if message.contains_key("set") {
            let (index, this) = self.target(message, "set", Member::Set)?;
            let value = message.shift_remove("value").ok_or("a set without a value")?;
            (index, this, vec![engine.decode(value)?])
        } else {
            let (index, this) = self.target(message, "api", Member::Method)?;
            (index, this, engine.decode_all(message.shift_remove("args"))?)
        };
        let mut text = format!(r#"{{"result":{id},"#);
        match self.context.call(index, &this, &args) {
            Ok(value) => {
                text.push_str(r#""v":"#);
                engine.encode(&mut text, &value);
            }
            Err(thrown) => engine.encode_fail(&mut text, &thrown),
        }
        text.push('}');
        engine.send(text);
        Ok(())
    }

    fn on(&self, message: &Map) -> Result<(), Refused> {
        let (index, this) = self.target(message, "on", Member::Method)?;
        let facts = self.context.facts(index).filter(|facts| facts.listens).ok_or("no event")?;
        let object = message.get("object").and_then(Json::id);
        let event = (object, facts.name);
        if self.listening.borrow().get(&event).is_some_and(|known| known.strong_count() > 0) {
            return Ok(());
        }
        let (off, gone) = (Cell::new(false), Rc::clone(&self.context.engine().gone));
        let listener = Rc::new(Listener { event, off, gone });
        self.listening.borrow_mut().insert(event, Rc::downgrade(&listener));
        let called = self.context.call(index, &this, &[Value::Listener(listener)]);
        called.map(drop).map_err(|_| "a listener was refused")
    }

    fn off(&self, message: &Map) -> Result<(), Refused> {
        let (index, this) = self.target(message, "off", Member::Method)?;
        let facts = self.context.facts(index).filter(|facts| facts.listens).ok_or("no event")?;
        let engine = self.context.engine();
        let off = facts.off.ok_or("an event without an off function")?;
        let index = match &this {
            Value::Instance(instance) => engine.member(instance.class, Member::Method, off),
            _ => engine.named(off),
        };
        let key = (message.get("object").and_then(Json::id), facts.name);
        let known = self.listening.borrow_mut().remove(&key).and_then(|known| known.upgrade());
        let Some(known) = known else { return Ok(()) };
        known.off.set(true);
        let index = index.ok_or("no off function")?;
        let called = self.context.call(index, &this, &[Value::Listener(known)]);
        called.map(drop).map_err(|_| "a listener was not taken off")
    }

    fn release(&self, message: &Map) -> Result<(), Refused> {
        let Some(Json::List(pairs)) = message.get("release") else {
            return Err("a release without ids");
        };
        for pair in pairs {
            let Json::List(pair) = pair else { continue };
            if let [Some(id), Some(times)] = [0, 1].map(|at| pair.get(at).and_then(Json::id)) {
                self.context.engine().release(id, u32::try_from(times).unwrap_or(0));
            }
        }
        Ok(())
    }

    fn fault(&self, message: &mut Map) -> Result<(), Refused> {
        let Some(Json::Map(mut fault)) = message.shift_remove("fault") else {
            return Err("a fault that is no object");
        };
        let engine = self.context.engine();
        let text = |key: &str| fault.get(key).and_then(Json::text).unwrap_or_default().to_owned();
        let (kind, api, role) = (text("kind"), text("api"), text("role"));
        let error = ScriptError { message: text("message"), stack: text("stack") };
        match &*kind {
            "callback" | "listener" => {
                const ROLES: [&str; 5] = ["success", "fail", "complete", "listener", "callback"];
                let role = ROLES.into_iter().find(|known| **known == *role).unwrap_or("callback");
                match engine.named(&api) {
                    Some(index) => self.context.callback_threw(index, role, error),
                    None => self.context.uncaught(error),
                }
            }
            "uncaught" => self.context.uncaught(error),
            "rejection" => {
                let mut value = |key: &str| match fault.shift_remove(key) {
                    Some(json) => engine.decode(json),
                    None => Ok(Value::Undefined),
                };
                let (reason, promise) = (value("reason")?, value("promise")?);
                let reason = Value::Thrown(Rc::new(error), Box::new(reason));
                self.context.unhandled_rejection(&reason, &promise);
            }
            _ => return Err("a fault of no known kind"),
        }
        Ok(())
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        self.close();
    }
}

impl std::fmt::Debug for Bridge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bridge").field("context", &self.context).finish_non_exhaustive()
    }
}
