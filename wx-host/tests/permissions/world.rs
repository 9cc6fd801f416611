//! A standard host with a person who answers when the test says so, and functions
//! that note when they are entered.

use std::{
    cell::RefCell,
    collections::VecDeque,
    rc::Rc,
    time::{Duration, Instant},
};

use futures_channel::oneshot;
use wx_bindings::*;
use wx_core::{Result, State, WxError, apis, wx_api};
use wx_host::{
    Reply, StandardHost,
    consent::{Permissions, PrivacyAgreement},
    interact::Ui,
    sensors::Sensors,
};
use wx_quickjs::{JsContext, Next};

use crate::probe::*;

/// Who is asked, and what was asked.
#[derive(Clone, Default)]
pub struct Person(Rc<Mind>);

#[derive(Default)]
struct Mind {
    asked: RefCell<Vec<String>>,
    open: RefCell<VecDeque<oneshot::Sender<Result<bool>>>>,
    settings: RefCell<Vec<(String, bool)>>,
}

impl Person {
    /// Everything that was asked, in order.
    pub fn asked(&self) -> Vec<String> {
        self.0.asked.borrow().clone()
    }
    /// Answers the oldest open question.
    pub fn says(&self, yes: bool) {
        self.0.open.borrow_mut().pop_front().unwrap().send(Ok(yes)).unwrap();
    }
    /// Goes away without an answer.
    pub fn leaves(&self) {
        let open = self.0.open.borrow_mut().pop_front().unwrap();
        open.send(Err(WxError::fail("nobody is there"))).unwrap();
    }
    /// How many questions somebody waits for.
    pub fn open(&self) -> usize {
        self.0.open.borrow().iter().filter(|answer| !answer.is_canceled()).count()
    }
    /// What the settings are changed to, next time they are shown.
    pub fn wants(&self, settings: &[(&str, bool)]) {
        let settings = settings.iter().map(|(scope, allowed)| ((*scope).to_owned(), *allowed));
        *self.0.settings.borrow_mut() = settings.collect();
    }
    fn ask(&self, what: String) -> Reply<bool> {
        let (sender, answer) = oneshot::channel();
        self.0.asked.borrow_mut().push(what);
        self.0.open.borrow_mut().push_back(sender);
        Box::pin(async move { answer.await? })
    }
}

impl Ui for Person {
    fn show_toast(&self, _: &ShowToastOptions) {}
    fn hide_toast(&self, _: &HideToastOptions) {}
    fn show_loading(&self, _: &ShowLoadingOptions) {}
    fn hide_loading(&self, _: &HideLoadingOptions) {}
    fn show_modal(&self, _: ShowModalOptions) -> Reply<ShowModalResult> {
        unreachable!()
    }
    fn show_action_sheet(&self, _: ShowActionSheetOptions) -> Reply<ShowActionSheetResult> {
        unreachable!()
    }
    fn ask_permission(&self, scope: &str, sentence: &str) -> Reply<bool> {
        self.ask(format!("{scope}: {sentence}"))
    }
    fn ask_privacy(&self, contract: &str, api: &str) -> Reply<bool> {
        self.ask(format!("{contract} for {api}"))
    }
    fn edit_settings(&self, decided: Vec<(String, bool)>) -> Reply<Vec<(String, bool)>> {
        self.0.asked.borrow_mut().push(format!("settings {decided:?}"));
        let settings = self.0.settings.take();
        Box::pin(async move { Ok(settings) })
    }
}

/// How often each function was entered.
#[derive(Clone, Default)]
pub struct Entries(Rc<RefCell<Vec<&'static str>>>);

impl Entries {
    fn note(&self, name: &'static str) {
        self.0.borrow_mut().push(name);
    }
}

#[wx_api]
fn probe_sync(entries: State<Entries>) {
    entries.note("probeSync");
}
#[wx_api]
async fn probe_async(entries: State<Entries>) -> Result<()> {
    entries.note("probeAsync");
    Ok(())
}
#[wx_api]
fn probe_twin(entries: State<Entries>) {
    entries.note("probeTwin");
}
#[wx_api]
async fn probe_task(entries: State<Entries>) -> Result<()> {
    entries.note("probeTask");
    Ok(())
}
#[wx_api]
async fn probe_slow(entries: State<Entries>) -> Result<()> {
    entries.note("probeSlow");
    wx_core::next_turn().await;
    Ok(())
}
#[wx_api]
fn probe_both(entries: State<Entries>) {
    entries.note("probeBoth");
}
#[wx_api]
fn probe_private(entries: State<Entries>) {
    entries.note("probePrivate");
}
#[wx_api]
fn probe_private_sync(entries: State<Entries>) {
    entries.note("probePrivateSync");
}

struct Door(Entries);

#[wx_api(Gate)]
impl Door {
    async fn open(&self) -> Result<()> {
        self.0.note("Gate.open");
        Ok(())
    }
    fn look(&self) {
        self.0.note("Gate.look");
    }
}

#[wx_api]
fn get_gate(entries: State<Entries>) -> Gate {
    Gate::new(Door((*entries).clone()))
}

/// A host, a context on it, and those who are there.
pub struct World {
    pub context: JsContext,
    pub person: Person,
    pub entries: Entries,
    pub permissions: Permissions,
    pub privacy: PrivacyAgreement,
}

impl World {
    pub fn new() -> Self {
        Self::with(StandardHost::new())
    }

    pub fn with(settings: StandardHost) -> Self {
        let (person, entries) = (Person::default(), Entries::default());
        let sensors = Sensors::new().pace(Duration::from_millis(1));
        let standard = settings.ui(person.clone()).sensors(sensors).open().unwrap();
        let (permissions, privacy) = (standard.permissions.clone(), standard.privacy.clone());
        let host = standard
            .builder
            .state(entries.clone())
            .apis(apis![
                probe_sync,
                probe_async,
                probe_twin,
                probe_task,
                probe_slow,
                probe_both,
                probe_private,
                probe_private_sync,
                get_gate
            ])
            .build()
            .unwrap();
        let context = JsContext::new().unwrap();
        context.install(host, "wx").unwrap();
        let prelude = "var lines = []; var log = (...a) => { lines.push(a.join(' ')) };
            var told = { success: r => log(r.errMsg), fail: e => log(e.errMsg) };";
        context.eval(prelude, "prelude.js").unwrap();
        World { context, person, entries, permissions, privacy }
    }

    /// Runs a script, and all that is due after it.
    pub fn run(&self, script: &str) {
        self.context.eval(script, "test.js").unwrap();
        self.settle();
    }

    /// Takes turns until nothing is due.
    pub fn settle(&self) {
        while self.context.turn(Instant::now()) == Next::Turn {}
    }

    /// What scripts logged since the last time.
    pub fn lines(&self) -> Vec<String> {
        let lines = self.context.eval("lines.splice(0).join('\\n')", "lines.js").unwrap();
        lines.lines().map(str::to_owned).collect()
    }

    /// The functions that were entered since the last time.
    pub fn entered(&self) -> Vec<&'static str> {
        self.entries.0.take()
    }
}
