//! A JavaScript context: what it is made of, what runs in it, how it ends.

use std::{
    cell::{Cell, OnceCell},
    fmt,
    path::Path,
    rc::Rc,
    time::{Instant, SystemTime},
};

use wx_core::{Host, ScriptError, desc::Family};

use crate::{
    Console, Finished, Level, Limits, LoopHandle, Next, StdConsole, UncaughtError,
    engine::HostContext,
    format::display,
    globals::{
        self,
        clock::{self, Running},
        compile,
        console::{self, ConsoleState},
        lazy,
        timers::{self, Timers},
    },
    install, modules,
    raw::{JsValue, Realm, RealmLimits},
};

/// Something that no script caught.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Uncaught {
    /// An exception of a file, a timer or a job.
    Exception(UncaughtError),
    /// A rejection without a handler when the jobs had run.
    Rejection(UncaughtError),
}

impl fmt::Display for Uncaught {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Uncaught::Exception(error) => write!(f, "uncaught: {error}"),
            Uncaught::Rejection(error) => write!(f, "unhandled rejection: {error}"),
        }
    }
}

/// Why there is no context.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartError(String);

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the JavaScript context could not be made: {}", self.0)
    }
}

impl std::error::Error for StartError {}

type UncaughtSink = Box<dyn Fn(&Uncaught)>;

/// The parts of a context to come.
pub struct JsContextBuilder {
    limits: Limits,
    console: Rc<dyn Console>,
    handle: LoopHandle,
    on_uncaught: Option<UncaughtSink>,
    start: Option<Instant>,
    clock: Option<SystemTime>,
    window: bool,
}

impl JsContextBuilder {
    /// Sets what scripts may use.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets where the console writes; stdout and stderr by default.
    pub fn console(mut self, console: impl Console) -> Self {
        self.console = Rc::new(console);
        self
    }

    /// Sets the handle that wakes and stops the loop.
    pub fn handle(mut self, handle: LoopHandle) -> Self {
        self.handle = handle;
        self
    }

    /// Sets who is told of what no script caught. By default it goes to the
    /// console, or only to the host where one is attached (`Fault`); the host is
    /// told in any case.
    pub fn on_uncaught(mut self, sink: impl Fn(&Uncaught) + 'static) -> Self {
        self.on_uncaught = Some(Box::new(sink));
        self
    }

    /// Sets the time of the context's start, for loops with a virtual clock.
    pub fn start(mut self, now: Instant) -> Self {
        self.start = Some(now);
        self
    }

    /// Sets what time `Date` says at the start of the context. It goes on from
    /// there as the machine's clock does, or with the turns where
    /// [`JsContextBuilder::start`] has made the loop's clock a virtual one.
    pub fn clock(mut self, time: SystemTime) -> Self {
        self.clock = Some(time);
        self
    }

    /// Defines `window` and `self`, other names of the global object, for
    /// scripts that were written for browsers. The platform has neither.
    pub fn window(mut self, defined: bool) -> Self {
        self.window = defined;
        self
    }

    /// Makes the context, with `console`, the timers and the other globals. It
    /// fails only where memory is out.
    pub fn build(self) -> Result<JsContext, StartError> {
        let Limits { memory, stack, entry, timers } = self.limits;
        let limits = RealmLimits { memory, stack, entry, stopped: self.handle.stop_flag() };
        let realm = Realm::new(&limits).ok_or_else(|| StartError("out of memory".to_owned()))?;
        let now = Instant::now();
        let start = self.start.unwrap_or(now);
        let globals = || {
            console::install(&realm, self.console)?;
            timers::install(&realm, start, timers)?;
            lazy::install(&realm)?;
            compile::install(&realm)?;
            globals::name_the_global(&realm, self.window)?;
            match self.clock {
                Some(time) => {
                    let running = self.start.map_or(Running::Real(now), Running::Turns);
                    clock::install(&realm, millis_since_1970(time), running)
                }
                None => Ok(()),
            }
        };
        globals().map_err(|thrown| StartError(display(&thrown)))?;
        modules::install(&realm);
        Ok(JsContext {
            realm,
            host: OnceCell::new(),
            handle: self.handle,
            on_uncaught: self.on_uncaught,
            exceptions: Cell::new(0),
            rejections: Cell::new(0),
        })
    }
}

fn millis_since_1970(time: SystemTime) -> f64 {
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(since) => since.as_secs_f64() * 1_000.0,
        Err(before) => -before.duration().as_secs_f64() * 1_000.0,
    }
}

/// A JavaScript context with its engine. It belongs to one thread.
///
/// Dropping it lets go of all that scripts and host hold of each other; calls
/// that are pending end without a callback.
pub struct JsContext {
    realm: Rc<Realm>,
    host: OnceCell<(Rc<Host>, Rc<HostContext>)>,
    handle: LoopHandle,
    on_uncaught: Option<UncaughtSink>,
    exceptions: Cell<usize>,
    rejections: Cell<usize>,
}

impl JsContext {
    /// A context with the default limits and the console of the process.
    pub fn new() -> Result<Self, StartError> {
        Self::builder().build()
    }

    /// Starts to describe a context.
    pub fn builder() -> JsContextBuilder {
        JsContextBuilder {
            limits: Limits::default(),
            console: Rc::new(StdConsole),
            handle: LoopHandle::new(),
            on_uncaught: None,
            start: None,
            clock: None,
            window: false,
        }
    }

    /// Attaches a host: its functions become members of the global object
    /// `name` (`wx`). A context has one host; a second one is refused. Who needs
    /// the host afterwards, to emit or to call, keeps an `Rc` of it.
    pub fn install(&self, host: impl Into<Rc<Host>>, name: &str) -> Result<(), UncaughtError> {
        let host = host.into();
        if self.host.get().is_some() {
            return Err(UncaughtError {
                message: format!("this context has a host already; `{name}` was not installed"),
                ..UncaughtError::default()
            });
        }
        let context = install::install(&self.realm, &host, name);
        let context = context.map_err(|thrown| UncaughtError::of(&thrown))?;
        // empty, as tested above
        let _ = self.host.set((host, context));
        Ok(())
    }

    /// Runs a file as the main module of its project. What it throws is
    /// reported like any uncaught exception, and returned.
    pub fn run_file(&self, path: impl AsRef<Path>) -> Result<(), UncaughtError> {
        let _entry = self.realm.enter();
        modules::run_main(&self.realm, path.as_ref()).map_err(|thrown| self.exception(&thrown))
    }

    /// Opens the project in the folder `root` and runs scripts of the host, which
    /// come before those of the project: `(name, source)`. Each is the body of a
    /// function that gets `host`, an object with the functions that the host has
    /// of `family`; `require` as a file in `root` has it; and `shared`, an object
    /// of all of them. Names that begin with `wx:` are left out of stacks.
    ///
    /// What they throw is returned only. A host must be installed before.
    pub fn boot(
        &self,
        family: &'static Family,
        root: impl AsRef<Path>,
        scripts: &[(&str, &str)],
    ) -> Result<(), UncaughtError> {
        let Some((_, context)) = self.host.get() else {
            let message = "this context has no host yet, whose scripts could run".to_owned();
            return Err(UncaughtError { message, ..UncaughtError::default() });
        };
        let _entry = self.realm.enter();
        let booted = install::boot(&self.realm, context, family, root.as_ref(), scripts);
        booted.map_err(|thrown| UncaughtError::of(&thrown))
    }

    /// Runs a script in the global scope. Returns its last value as the console
    /// shows it; what it throws is returned only.
    pub fn eval(&self, source: &str, file: &str) -> Result<String, UncaughtError> {
        let _entry = self.realm.enter();
        match self.realm.eval(source, file) {
            Ok(value) => Ok(display(&value)),
            Err(thrown) => Err(UncaughtError::of(&thrown)),
        }
    }

    /// Gives the rquickjs context to `f`, to add globals of one's own.
    ///
    /// A `rquickjs::Persistent` that outlives the context ends the process:
    /// keep none.
    pub fn with_rquickjs<R>(&self, f: impl FnOnce(rquickjs::Ctx<'_>) -> R) -> R {
        self.realm.with_rquickjs(f)
    }

    /// Wakes and stops the loop.
    pub fn handle(&self) -> &LoopHandle {
        &self.handle
    }

    /// Bytes of the engine's heap in use.
    pub fn memory_used(&self) -> usize {
        self.realm.memory_used()
    }

    /// Runs the engine's collector of cycles; host objects that are found go
    /// with the next turn.
    pub fn collect_garbage(&self) {
        self.realm.collect();
    }

    /// Takes one turn: jobs, timers that are due at `now`, the host.
    pub fn turn(&self, now: Instant) -> Next {
        if self.handle.is_stopped() {
            return Next::Done;
        }
        let Some(timers) = self.realm.native::<Timers>() else {
            return Next::Done;
        };
        timers.set_now(now);
        self.drain_jobs();
        let mut did_work = self.fire_timers(&timers);
        let mut deadline = timers.next_deadline();
        let mut pending = timers.are_awaited();
        if let Some((host, context)) = self.host.get() {
            for id in self.realm.take_finalized() {
                context.finalized(id);
            }
            let turn = host.turn(now);
            self.drain_jobs();
            did_work |= turn.did_work;
            pending |= turn.pending;
            deadline = [timers.next_deadline(), turn.next_deadline].into_iter().flatten().min();
            pending |= timers.are_awaited();
        }
        did_work |= self.report_rejections();
        if self.handle.is_stopped() {
            Next::Done
        } else if did_work || self.realm.has_jobs() {
            Next::Turn
        } else if pending {
            Next::Wait(deadline)
        } else {
            Next::Done
        }
    }

    /// Calls the timers that are due; jobs run after each.
    fn fire_timers(&self, timers: &Timers) -> bool {
        let horizon = timers.horizon();
        let mut fired = false;
        while !self.handle.is_stopped() {
            let outcome = {
                let _entry = self.realm.enter();
                timers.fire_next(horizon)
            };
            let Some(outcome) = outcome else { break };
            fired = true;
            if let Err(thrown) = outcome {
                self.exception(&thrown);
            }
            self.drain_jobs();
        }
        fired
    }

    /// Runs jobs until none waits. All of them share the time of one entry: an
    /// endless chain of jobs is stopped like an endless loop.
    fn drain_jobs(&self) {
        while self.realm.has_jobs() && !self.handle.is_stopped() {
            let _entry = self.realm.enter();
            while self.realm.has_jobs() {
                if let Err(thrown) = self.realm.run_job() {
                    self.exception(&thrown);
                    if thrown.is_interruption() {
                        // the others did nothing wrong: they get a time of their own
                        break;
                    }
                }
            }
        }
    }

    /// True if there were any: the host may now have an event to deliver.
    fn report_rejections(&self) -> bool {
        let rejections = self.realm.take_rejections();
        let any = !rejections.is_empty();
        for rejection in rejections {
            self.rejections.set(self.rejections.get() + 1);
            if let Some((_, context)) = self.host.get() {
                context.unhandled_rejection(&rejection.reason, &rejection.promise);
            }
            let error = UncaughtError::of(&rejection.reason);
            self.report(&Uncaught::Rejection(error));
        }
        any
    }

    fn exception(&self, thrown: &JsValue) -> UncaughtError {
        self.exceptions.set(self.exceptions.get() + 1);
        let error = UncaughtError::of(thrown);
        if let Some((_, context)) = self.host.get() {
            context.uncaught(ScriptError::from(&error));
        }
        self.report(&Uncaught::Exception(error.clone()));
        error
    }

    fn report(&self, uncaught: &Uncaught) {
        if let Some(sink) = &self.on_uncaught {
            sink(uncaught);
        } else if self.host.get().is_none()
            && let Some(console) = self.realm.native::<ConsoleState>()
        {
            console.write(Level::Error, &uncaught.to_string());
        }
    }

    pub(crate) fn finished(&self) -> Finished {
        Finished {
            exceptions: self.exceptions.get(),
            rejections: self.rejections.get(),
            stopped: self.handle.is_stopped(),
        }
    }
}

impl Drop for JsContext {
    fn drop(&mut self) {
        if let Some((_, context)) = self.host.get() {
            context.close();
        }
        self.realm.close();
    }
}

impl fmt::Debug for JsContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsContext")
            .field("has_host", &self.host.get().is_some())
            .finish_non_exhaustive()
    }
}
