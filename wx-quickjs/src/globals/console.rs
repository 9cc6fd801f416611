//! `console`.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    io::{self, Write},
    rc::Rc,
    time::Instant,
};

use wx_core::View;

use crate::{
    format::{DEPTH, MAX_DEPTH, inspect, template},
    raw::{JsResult, JsValue, Native, Realm, Slot},
    thrown::stack,
};

use super::table::table;

/// How urgent a line of the console is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// `console.debug`
    Debug,
    /// `console.log` and what is like it
    Log,
    /// `console.info`
    Info,
    /// `console.warn`
    Warn,
    /// `console.error`, `console.trace`, a failed `console.assert`
    Error,
}

/// Where the console writes.
pub trait Console: 'static {
    /// Writes one message, which may have several lines; the last has no line end.
    fn write(&self, level: Level, text: &str);
}

impl<F: Fn(Level, &str) + 'static> Console for F {
    fn write(&self, level: Level, text: &str) {
        self(level, text)
    }
}

/// Writes debug, log and info to stdout, warn and error to stderr.
#[derive(Clone, Copy, Debug, Default)]
pub struct StdConsole;

impl Console for StdConsole {
    fn write(&self, level: Level, text: &str) {
        // a closed pipe is the reader's choice, not an error of the script
        let _ = match level {
            Level::Debug | Level::Log | Level::Info => writeln!(io::stdout().lock(), "{text}"),
            Level::Warn | Level::Error => writeln!(io::stderr().lock(), "{text}"),
        };
    }
}

/// Labels and groups that a script leaves behind are kept up to this many.
const MAX_KEPT: usize = 1_000;

/// The state of `console`.
pub(crate) struct ConsoleState {
    sink: Rc<dyn Console>,
    groups: Cell<usize>,
    counts: RefCell<HashMap<String, u64>>,
    timers: RefCell<HashMap<String, Instant>>,
}

const METHODS: [&str; 22] = [
    "log",
    "info",
    "debug",
    "warn",
    "error",
    "trace",
    "assert",
    "group",
    "groupCollapsed",
    "groupEnd",
    "time",
    "timeLog",
    "timeEnd",
    "count",
    "countReset",
    "dir",
    "dirxml",
    "table",
    "clear",
    "timeStamp",
    "profile",
    "profileEnd",
];

/// Defines the global `console`, which writes to `sink`.
pub(crate) fn install(realm: &Rc<Realm>, sink: Rc<dyn Console>) -> JsResult<()> {
    realm.set_native(Rc::new(ConsoleState {
        sink,
        groups: Cell::new(0),
        counts: RefCell::default(),
        timers: RefCell::default(),
    }));
    let console = realm.object()?;
    for (index, name) in METHODS.into_iter().enumerate() {
        let method = realm.function::<ConsoleState>(name, 0, index as u16)?;
        console.define_named(name, method)?;
    }
    realm.globals().define_hidden("console", console)
}

impl Native for ConsoleState {
    const SLOT: Slot = Slot::Console;

    fn call(&self, realm: &Rc<Realm>, index: u16, _: &JsValue, args: &[JsValue]) -> JsResult {
        let label = || match args.first() {
            Some(label) if !label.is_undefined() => crate::format::display(label),
            _ => "default".to_owned(),
        };
        match METHODS.get(usize::from(index)).copied().unwrap_or_default() {
            "info" => self.write(Level::Info, &template(args)),
            "debug" => self.write(Level::Debug, &template(args)),
            "warn" => self.write(Level::Warn, &template(args)),
            "error" => self.write(Level::Error, &template(args)),
            "trace" => self.trace(realm, args)?,
            "assert" => self.assert(args),
            "group" | "groupCollapsed" => {
                if !args.is_empty() {
                    self.write(Level::Log, &template(args));
                }
                self.groups.set((self.groups.get() + 1).min(MAX_KEPT));
            }
            "groupEnd" => self.groups.set(self.groups.get().saturating_sub(1)),
            "time" => self.start(label()),
            "timeLog" => self.elapsed(&label(), false, args),
            "timeEnd" => self.elapsed(&label(), true, &[]),
            "count" => self.count(label()),
            "countReset" => {
                self.counts.borrow_mut().remove(&label());
            }
            "dir" => self.dir(args),
            "table" => {
                let text = args.first().and_then(|data| table(data, args.get(1)));
                self.write(Level::Log, &text.unwrap_or_else(|| template(args)));
            }
            "clear" | "timeStamp" | "profile" | "profileEnd" => {}
            _ => self.write(Level::Log, &template(args)),
        }
        Ok(realm.undefined())
    }
}

impl ConsoleState {
    /// Writes a message inside the open groups.
    pub(crate) fn write(&self, level: Level, text: &str) {
        let indent = "  ".repeat(self.groups.get());
        if indent.is_empty() {
            self.sink.write(level, text);
        } else {
            let lines: Vec<_> = text.split('\n').map(|line| format!("{indent}{line}")).collect();
            self.sink.write(level, &lines.join("\n"));
        }
    }

    fn trace(&self, realm: &Rc<Realm>, args: &[JsValue]) -> JsResult<()> {
        let error = realm.error_here("")?;
        let stack = stack(&error);
        // the first frame is `console.trace` itself
        let frames = stack.split_once('\n').map_or("", |(_, frames)| frames);
        let message = template(args);
        let head =
            if message.is_empty() { "Trace".to_owned() } else { format!("Trace: {message}") };
        self.write(Level::Error, format!("{head}\n{frames}").trim_end());
        Ok(())
    }

    fn assert(&self, args: &[JsValue]) {
        let (condition, message) =
            args.split_first().map_or((false, args), |(first, rest)| (first.truthy(), rest));
        if condition {
            return;
        }
        let text = template(message);
        let text = if text.is_empty() {
            "Assertion failed".to_owned()
        } else {
            format!("Assertion failed: {text}")
        };
        self.write(Level::Error, &text);
    }

    fn dir(&self, args: &[JsValue]) {
        let Some(value) = args.first() else {
            return self.write(Level::Log, "undefined");
        };
        let depth = args.get(1).and_then(|options| options.own_data("depth"));
        let depth = match depth.map(|depth| depth.view()) {
            Some(View::Number(depth)) if depth >= 0.0 => depth as usize,
            Some(View::Null) => MAX_DEPTH,
            _ => DEPTH,
        };
        self.write(Level::Log, &inspect(value, depth));
    }

    fn count(&self, label: String) {
        let text = {
            let mut counts = self.counts.borrow_mut();
            if counts.len() >= MAX_KEPT && !counts.contains_key(&label) {
                return;
            }
            let text = label.clone();
            let count = counts.entry(label).or_insert(0);
            *count += 1;
            format!("{text}: {count}")
        };
        self.write(Level::Log, &text);
    }

    fn start(&self, label: String) {
        let running = {
            let mut timers = self.timers.borrow_mut();
            if timers.len() >= MAX_KEPT || timers.contains_key(&label) {
                true
            } else {
                timers.insert(label.clone(), Instant::now());
                false
            }
        };
        if running {
            self.write(Level::Warn, &format!("console.time: the timer '{label}' runs already"));
        }
    }

    fn elapsed(&self, label: &str, end: bool, args: &[JsValue]) {
        let started = {
            let mut timers = self.timers.borrow_mut();
            if end { timers.remove(label) } else { timers.get(label).copied() }
        };
        let Some(started) = started else {
            let text = format!("console.timeEnd: there is no timer '{label}'");
            return self.write(Level::Warn, &text);
        };
        let millis = started.elapsed().as_secs_f64() * 1_000.0;
        let mut text = if millis < 1_000.0 {
            format!("{label}: {millis:.3}ms")
        } else {
            format!("{label}: {:.3}s", millis / 1_000.0)
        };
        for arg in args.iter().skip(1) {
            text.push(' ');
            text.push_str(&crate::format::display(arg));
        }
        self.write(Level::Log, &text);
    }
}
