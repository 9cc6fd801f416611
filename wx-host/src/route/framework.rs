//! The scripts that run `App` and `Page`, and the line between them and the host.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    rc::Rc,
};

use futures_channel::oneshot;
use wx_core::{Callback, Result, Value, WxError, desc::Family};

use bindings::{Outcome, Step, StepKind};

/// Generated from `framework/framework.yaml`.
#[allow(missing_docs, dead_code, unused_imports, clippy::all)]
pub(super) mod bindings {
    wx_core::bindings! { spec = "src/route/framework/framework.yaml", client = FrameworkClient }
}

/// The functions that only the framework's scripts get, see [`SCRIPTS`].
pub static FAMILY: &Family = &bindings::FRAMEWORK;

macro_rules! script {
    ($file:literal) => {
        (concat!("wx:framework/", $file), include_str!(concat!("framework/", $file)))
    };
}

const GUARD: (&str, &str) = script!("guard.js");
const DATA: (&str, &str) = script!("data.js");
const CHANNEL: (&str, &str) = script!("channel.js");
const BEHAVIOR: (&str, &str) = script!("behavior.js");
const PAGE: (&str, &str) = script!("page.js");
const APP: (&str, &str) = script!("app.js");
const GLOBALS: (&str, &str) = script!("globals.js");

/// The framework, as an engine adapter runs it before any script of an app:
/// `(name, source)`. With QuickJS it is
/// `context.boot(wx_host::route::FAMILY, project.root(), wx_host::route::SCRIPTS)`.
pub const SCRIPTS: &[(&str, &str)] =
    &[GUARD, DATA, CHANNEL, BEHAVIOR, PAGE, APP, GLOBALS, script!("main.js")];

/// The same for a script without a project. It has the globals of an app, which many
/// packages want when they load; nothing opens what it defines by them.
pub const SCRIPTS_ALONE: &[(&str, &str)] =
    &[GUARD, DATA, CHANNEL, BEHAVIOR, PAGE, APP, script!("alone.js"), GLOBALS];

/// Asks the framework to do things, one after the other. Clones share the line.
#[derive(Clone, Default)]
pub(super) struct Framework(Rc<Line>);

#[derive(Default)]
struct Line {
    run: RefCell<Option<Callback>>,
    /// Who waits for the end of a step, by its ticket.
    waiting: RefCell<HashMap<i64, oneshot::Sender<Outcome>>>,
    tickets: Cell<i64>,
}

impl Framework {
    /// The framework's scripts have run and wait for steps.
    pub fn connect(&self, run: Callback) {
        *self.0.run.borrow_mut() = Some(run);
    }

    /// Asks for a step and waits until it is done, also if the script is
    /// stopped in the middle of it.
    pub async fn step(&self, mut step: Step) -> Result<Outcome> {
        let ticket = self.0.tickets.get() + 1;
        self.0.tickets.set(ticket);
        step.ticket = ticket;
        let (sender, done) = oneshot::channel();
        self.0.waiting.borrow_mut().insert(ticket, sender);
        self.post(step)?;
        self.post(Step { ticket, ..of(StepKind::Fence) })?;
        done.await.map_err(|_| WxError::fail("the script is gone"))
    }

    /// Asks for a step whose end nobody waits for.
    pub fn post(&self, step: Step) -> Result<()> {
        let run = self.0.run.borrow().clone();
        let run = run.ok_or_else(|| WxError::fail("no project runs here"))?;
        run.call((step,))
    }

    /// A step is done.
    pub fn done(&self, ticket: i64, outcome: Outcome) {
        let waiting = self.0.waiting.borrow_mut().remove(&ticket);
        if let Some(waiting) = waiting {
            // whoever waited may have gone with the host
            let _ = waiting.send(outcome);
        }
    }
}

/// A step of a kind, with nothing else said.
pub(super) fn of(kind: StepKind) -> Step {
    Step {
        ticket: 0,
        kind,
        page: 0,
        route: String::new(),
        name: String::new(),
        detail: None,
        events: None,
        reason: None,
        promise: None,
    }
}

/// Runs a function of the app.
pub(super) fn app_event(name: &str, detail: impl Into<Value>) -> Step {
    Step { name: name.to_owned(), detail: Some(detail.into()), ..of(StepKind::AppEvent) }
}

/// Runs a function of a page.
pub(super) fn page_event(page: i64, name: &str, detail: Option<Value>) -> Step {
    Step { page, name: name.to_owned(), detail, ..of(StepKind::PageEvent) }
}
