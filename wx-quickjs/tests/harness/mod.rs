//! A context whose console is kept, and a loop whose clock is turned by hand.
#![allow(dead_code)]

use std::{
    cell::RefCell,
    rc::Rc,
    time::{Duration, Instant},
};

use wx_quickjs::{JsContext, JsContextBuilder, Level, Limits, Next};

type Lines = Rc<RefCell<Vec<(Level, String)>>>;

pub struct Bench {
    pub context: JsContext,
    lines: Lines,
    now: Instant,
}

impl Bench {
    pub fn new() -> Self {
        Self::with(|builder| builder)
    }

    pub fn limited(limits: Limits) -> Self {
        Self::with(|builder| builder.limits(limits))
    }

    pub fn with(change: impl FnOnce(JsContextBuilder) -> JsContextBuilder) -> Self {
        let lines = Lines::default();
        let sink = lines.clone();
        let now = Instant::now();
        let builder = JsContext::builder()
            .start(now)
            .console(move |level, text: &str| sink.borrow_mut().push((level, text.to_owned())));
        let context = change(builder).build().unwrap();
        Bench { context, lines, now }
    }

    /// Runs a script, then the loop until it ends; a wait advances the clock.
    pub fn run(&mut self, source: &str) {
        if let Err(error) = self.context.eval(source, "test.js") {
            panic!("{error}");
        }
        self.finish();
    }

    /// Runs the loop until it ends. A wait advances the clock.
    pub fn finish(&mut self) {
        loop {
            match self.context.turn(self.now) {
                Next::Turn => {}
                Next::Wait(Some(until)) => self.now = until,
                Next::Wait(None) => panic!("waits for a wake that never comes"),
                Next::Done => return,
            }
        }
    }

    /// One turn after `millis` have passed.
    pub fn advance(&mut self, millis: u64) -> Next {
        self.now += Duration::from_millis(millis);
        self.context.turn(self.now)
    }

    /// What a script's last value shows as.
    pub fn eval(&self, source: &str) -> String {
        match self.context.eval(source, "test.js") {
            Ok(text) => text,
            Err(error) => panic!("{error}"),
        }
    }

    /// Takes the lines of the console.
    pub fn lines(&self) -> Vec<String> {
        self.levelled().into_iter().map(|(_, text)| text).collect()
    }

    /// Takes the lines with their levels.
    pub fn levelled(&self) -> Vec<(Level, String)> {
        self.lines.take()
    }

    /// What the arguments of `console.log` show as.
    pub fn log(&self, args: &str) -> String {
        self.eval(&format!("console.log({args})"));
        self.lines().join("\n")
    }
}
