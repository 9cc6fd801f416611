//! The start of an app, and what its framework says.

use wx_bindings::{
    HideReason, OnAppHide, OnAppShow, OnError, OnPageNotFound, OnThemeChange, OnUnhandledRejection,
    Theme,
};
use wx_core::{Callback, Client, Ctx, External, Fault, Object, Result, ScriptError, Value, wx_api};

use super::{
    Pages,
    framework::{
        self, app_event,
        bindings::{Complain, Done, Launch, Outcome, Stack, Step, StepKind, Threw},
        page_event,
    },
    functions::tell_not_found,
    transition::{OpenType, Transition, delivered},
    url::Target,
};
use crate::base::AppState;

/// The functions that the framework's scripts call.
#[derive(Clone, Debug)]
pub(crate) struct Launcher {
    pages: Pages,
    app: AppState,
}

impl Launcher {
    /// The functions, of this app and its pages.
    pub fn new(pages: Pages, app: AppState) -> Self {
        Launcher { pages, app }
    }

    /// Runs the functions of the app that has them, whenever their time comes.
    fn follow(&self, client: &Client, functions: &[String]) {
        let has = |name: &str| functions.iter().any(|function| function == name);
        let line = || self.pages.0.framework.clone();
        // a line without a script is one whose app has ended
        if has("onError") {
            let line = line();
            client.on::<OnError>(move |error| {
                let stack = error.stack.as_deref().unwrap_or_default();
                let text = format!("{}\n{stack}", error.message);
                let _ = line.post(app_event("onError", text.trim_end()));
            });
        }
        if has("onPageNotFound") {
            let line = line();
            client.on::<OnPageNotFound>(move |page| {
                let query: Object = page.query.iter().map(|(k, v)| (&**k, &**v)).collect();
                let detail = Object::from_iter([
                    ("path", Value::from(&*page.path)),
                    ("query", query.into()),
                    ("isEntryPage", page.is_entry_page.into()),
                ]);
                let _ = line.post(app_event("onPageNotFound", detail));
            });
        }
        if has("onThemeChange") {
            let line = line();
            client.on::<OnThemeChange>(move |change| {
                let theme = match &change.theme {
                    Theme::Dark => "dark",
                    _ => "light",
                };
                let detail = Object::from_iter([("theme", theme)]);
                let _ = line.post(app_event("onThemeChange", detail));
            });
        }
        if has("onUnhandledRejection") {
            let line = line();
            client.on::<OnUnhandledRejection>(move |rejection| {
                let step = app_event("onUnhandledRejection", Value::Undefined);
                let reason = Some(rejection.reason.clone());
                let promise = Some(rejection.promise.clone());
                let _ = line.post(Step { reason, promise, ..step });
            });
        }
    }

    /// Passes the app's coming and going on to its page.
    fn come_and_go(&self, client: &Client) {
        let pages = self.pages.clone();
        client.on::<OnAppShow>(move |_| {
            let line = &pages.0.framework;
            let _ = line.post(app_event("onShow", Value::Undefined));
            if let Some(page) = pages.current().filter(|page| !page.shown.replace(true)) {
                let _ = line.post(page_event(page.id, "onShow", None));
            }
        });
        let pages = self.pages.clone();
        client.on::<OnAppHide>(move |hidden| {
            let line = &pages.0.framework;
            if let Some(page) = pages.current().filter(|page| page.shown.replace(false)) {
                let _ = line.post(page_event(page.id, "onHide", None));
            }
            let reason = hidden.reason.as_ref().map(|reason| reason_number(reason).into());
            let detail: Object =
                reason.map(|reason: Value| ("reason", reason)).into_iter().collect();
            let _ = line.post(app_event("onHide", detail));
        });
    }

    async fn open_first(&self, client: &Client) -> Result<()> {
        let launched = self.app.launched();
        let target = Target { path: launched.path, query: launched.query };
        let pages = &self.pages;
        let way = Transition::begin(pages, client, OpenType::AppLaunch, target).await?;
        if !pages.config().has_page(&way.target.path) {
            if !tell_not_found(client, &way.target, true)? {
                let pages = pages.config().pages.join(", ");
                let path = &way.target.path;
                let text =
                    format!("there is no page \"{path}\" to start with; app.json has {pages}");
                client.fault(mistake(text));
            }
            return Ok(());
        }
        let (page, _) = way.load(None).await?;
        way.arrive(&page).await
    }
}

#[wx_api]
impl Launcher {
    async fn launch(&self, ctx: Ctx, run: Callback) -> Result<()> {
        let (client, line) = (ctx.client(), &self.pages.0.framework);
        line.connect(run);
        let _under_way = self.pages.0.under_way.lock().await;
        // without it app.js threw, which has been told
        let Some(functions) = line.step(framework::of(StepKind::App)).await?.names else {
            return Ok(());
        };
        self.follow(client, &functions);
        line.step(framework::of(StepKind::Launch)).await?;
        self.app.show(client, self.app.launched())?;
        delivered().await;
        line.step(app_event("onShow", Value::Undefined)).await?;
        self.come_and_go(client);
        for route in &self.pages.config().pages {
            let step = Step { route: route.clone(), ..framework::of(StepKind::Define) };
            line.step(step).await?;
        }
        self.open_first(client).await
    }

    fn done(&self, ticket: i64, outcome: Outcome) {
        self.pages.0.framework.done(ticket, outcome);
    }

    fn stack(&self) -> Vec<i64> {
        self.pages.0.stack.borrow().iter().map(|page| page.id).collect()
    }

    fn threw(&self, ctx: Ctx, name: String, error: Option<External>) {
        let said = error.as_ref().and_then(External::describe);
        let error = said.unwrap_or_else(|| ScriptError {
            message: "undefined".to_owned(),
            stack: String::new(),
        });
        ctx.client().fault(Fault::Function { name, error });
    }

    fn complain(&self, ctx: Ctx, text: String) {
        ctx.client().fault(mistake(text));
    }
}

/// The number that scripts know a reason by.
fn reason_number(reason: &HideReason) -> i32 {
    match reason {
        HideReason::Exit => 0,
        HideReason::OtherMiniProgram => 1,
        HideReason::NativePage => 2,
        HideReason::Unspecified => 3,
    }
}

fn mistake(text: String) -> Fault {
    Fault::Mistake(ScriptError { message: text, stack: String::new() })
}
