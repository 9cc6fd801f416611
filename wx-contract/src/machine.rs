//! What a case runs on.

use std::{
    cell::RefCell,
    rc::Rc,
    time::{Duration, Instant},
};

use wx_core::{Client, Context, Counts, Host, fake::Fake};

use crate::{
    script::{self, Session},
    shop::{self, Shop},
};

/// One case: a script, and the lines that it must log.
///
/// A line `//@ turn` in the script ends a part: its jobs run, and the host takes
/// its turns until nothing is left to do, as after the last part.
/// `//@ turn 5000` lets so many milliseconds pass before.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// The row and the behaviour: `a2_success_then_complete_once`.
    pub name: &'static str,
    /// JavaScript.
    pub script: &'static str,
    /// What it logs.
    pub log: &'static [&'static str],
}

/// A fresh JavaScript context with the shop as its `wx`, and a clock of its own.
pub trait Machine {
    /// Runs a script, without the jobs that it leaves.
    ///
    /// # Panics
    /// If the script throws: a case that expects an exception catches it.
    fn run(&mut self, script: &str);
    /// Lets time pass, then runs jobs and takes turns of the host until nothing
    /// is left that is due.
    fn turn(&mut self, advance: Duration);
    /// Takes the lines logged since the last time. What was written to
    /// `console.error` is among them, as `console.error: text`.
    fn log(&mut self) -> Vec<String>;
    /// Drops the host and the context, in this order; what is left is counted.
    fn end(self) -> Counts;
}

/// Plays a case and compares what it logs.
///
/// # Panics
/// If the log is another one, or if something is left after the end.
pub fn play(case: &Case, mut machine: impl Machine) {
    let mut log = Vec::new();
    let mut part = String::new();
    for line in case.script.lines() {
        match line.trim().strip_prefix("//@ turn") {
            Some(millis) => {
                machine.run(&std::mem::take(&mut part));
                let millis = millis.trim().parse().unwrap_or(0);
                machine.turn(Duration::from_millis(millis));
                log.extend(machine.log());
            }
            None => {
                part.push_str(line);
                part.push('\n');
            }
        }
    }
    machine.run(&part);
    machine.turn(Duration::ZERO);
    log.extend(machine.log());
    assert_eq!(log, case.log, "the log of {}", case.name);
    let left = machine.end();
    assert_eq!(left.dispatched, left.settled, "calls of {} that never ended", case.name);
    let rest = (left.pending, left.listeners, left.callbacks, left.objects);
    assert_eq!(rest, (0, 0, 0, 0), "pending, listeners, callbacks, objects left by {}", case.name);
}

/// The fake engine as a machine.
#[derive(Debug)]
pub struct FakeMachine {
    fake: Fake,
    session: Session,
    host: Host,
    client: Client,
    context: Rc<Context<Fake>>,
    lines: Rc<RefCell<Vec<String>>>,
    now: Instant,
    shop: Shop,
}

impl FakeMachine {
    /// A fresh one.
    ///
    /// # Panics
    /// If the shop cannot be built.
    #[allow(clippy::panic)]
    pub fn new() -> Self {
        let shop = Shop::new();
        let host = match shop::builder(&shop).build() {
            Ok(host) => host,
            Err(error) => panic!("the shop has a mistake: {error}"),
        };
        let (fake, lines) = (Fake::new(), Rc::default());
        script::install(&fake, &lines);
        let context = match fake.attach(&host, "wx") {
            Ok(context) => context,
            Err(thrown) => panic!("cannot install: {}", script::show(&fake, &thrown)),
        };
        let client = host.client();
        FakeMachine {
            fake,
            session: Session::new(),
            host,
            client,
            context,
            lines,
            now: Instant::now(),
            shop,
        }
    }

    /// The host.
    pub fn host(&self) -> &Host {
        &self.host
    }

    /// The shop behind the host.
    pub fn shop(&self) -> &Shop {
        &self.shop
    }

    /// The context.
    pub fn context(&self) -> &Rc<Context<Fake>> {
        &self.context
    }

    /// The engine.
    pub fn fake(&self) -> &Fake {
        &self.fake
    }
}

impl Default for FakeMachine {
    fn default() -> Self {
        Self::new()
    }
}

impl Machine for FakeMachine {
    #[allow(clippy::panic)]
    fn run(&mut self, script: &str) {
        match script::run(&self.fake, &self.session, script) {
            Ok(Ok(())) => {}
            Ok(Err(thrown)) => panic!("the script threw {}", self.fake.describe_value(&thrown)),
            Err(error) => panic!("no script: {error}\n{script}"),
        }
    }

    fn turn(&mut self, advance: Duration) {
        self.now += advance;
        self.fake.run_jobs();
        loop {
            let turn = self.host.turn(self.now);
            let ran = self.fake.run_jobs();
            if !turn.did_work && ran == 0 {
                return;
            }
        }
    }

    fn log(&mut self) -> Vec<String> {
        let warnings = self.fake.warnings();
        let warnings = warnings.into_iter().map(|text| format!("console.error: {text}"));
        self.lines.take().into_iter().chain(warnings).collect()
    }

    fn end(self) -> Counts {
        let FakeMachine { host, client, context, shop, .. } = self;
        drop(host);
        drop(context);
        shop.close();
        client.counts()
    }
}
