//! One way from page to page: what is run and told on it, in which order.

use std::{
    rc::Rc,
    time::{SystemTime, UNIX_EPOCH},
};

use serde_json::Value as Json;
use wx_bindings::app_route::*;
use wx_core::{Api, Client, External, Object, Result, Value, next_turn};

use super::{
    PageState, Pages,
    framework::{self, bindings::Step, bindings::StepKind},
    pages::Rewritable,
    url::Target,
};

/// How a transition was asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum OpenType {
    AppLaunch,
    NavigateTo,
    RedirectTo,
    ReLaunch,
    SwitchTab,
    NavigateBack,
}

impl OpenType {
    fn name(self) -> &'static str {
        match self {
            OpenType::AppLaunch => "appLaunch",
            OpenType::NavigateTo => "navigateTo",
            OpenType::RedirectTo => "redirectTo",
            OpenType::ReLaunch => "reLaunch",
            OpenType::SwitchTab => "switchTab",
            OpenType::NavigateBack => "navigateBack",
        }
    }

    /// Whether it opens tabs, or other pages; `None` if both, or none.
    fn opens_tab(self) -> Option<bool> {
        match self {
            OpenType::NavigateTo | OpenType::RedirectTo => Some(false),
            OpenType::SwitchTab => Some(true),
            OpenType::AppLaunch | OpenType::ReLaunch | OpenType::NavigateBack => None,
        }
    }
}

/// A transition under way.
pub(super) struct Transition<'a> {
    pages: &'a Pages,
    client: &'a Client,
    open_type: OpenType,
    event_id: String,
    began: f64,
    /// Where it leads.
    pub target: Target,
}

impl<'a> Transition<'a> {
    /// Tells the listeners of a transition, and follows where they lead it.
    pub async fn begin(
        pages: &'a Pages,
        client: &'a Client,
        open_type: OpenType,
        target: Target,
    ) -> Result<Self> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let event_id = pages.next_transition().to_string();
        let began = now.as_secs_f64() * 1000.0;
        let mut way =
            Transition { pages, client, open_type, event_id, began: began.floor(), target };
        if open_type != OpenType::NavigateBack {
            let (target, tab) = (way.target.clone(), open_type.opens_tab());
            *pages.0.rewritable.borrow_mut() = Some(Rewritable { target, tab });
        }
        let told = way.tell::<OnBeforeAppRoute>(|| way.start()).await;
        let rewritten = pages.0.rewritable.borrow_mut().take();
        if let Some(rewritten) = rewritten {
            way.target = rewritten.target;
        }
        told.map(|()| way)
    }

    /// Makes a page and runs its `onLoad`. Gives the opener's end of the channel.
    pub async fn load(
        &self,
        events: Option<External>,
    ) -> Result<(Rc<PageState>, Option<External>)> {
        let Target { path, query } = &self.target;
        let object: Object = query.iter().map(|(key, value)| (&**key, &**value)).collect();
        self.tell::<OnBeforePageLoad>(|| OnBeforePageLoadResult {
            path: path.clone(),
            query: object.clone(),
            open_type: self.open_type.name().to_owned(),
            route_event_id: self.event_id.clone(),
            component_framework: ComponentFramework::Exparser,
        })
        .await?;
        let page = self.pages.push(&self.target);
        let step = Step {
            page: page.id,
            route: path.clone(),
            name: self.open_type.name().to_owned(),
            detail: Some(object.clone().into()),
            events,
            ..framework::of(StepKind::Load)
        };
        let outcome = self.pages.0.framework.step(step).await?;
        *page.instance.borrow_mut() = outcome.page.clone();
        if let Some(instance) = outcome.page {
            self.tell::<OnAfterPageLoad>(|| OnAfterPageLoadResult {
                path: path.clone(),
                query: object,
                open_type: self.open_type.name().to_owned(),
                route_event_id: self.event_id.clone(),
                component_framework: ComponentFramework::Exparser,
                page: instance,
            })
            .await?;
        }
        Ok((page, outcome.channel))
    }

    /// Runs `onUnload` of a page, which is gone then.
    pub async fn unload(&self, page: &Rc<PageState>) -> Result<()> {
        let instance = page.instance.borrow_mut().take();
        if let Some(instance) = instance {
            self.tell::<OnBeforePageUnload>(|| OnBeforePageUnloadResult {
                path: page.route.clone(),
                route_event_id: self.event_id.clone(),
                page: instance,
            })
            .await?;
        }
        let step = Step { page: page.id, ..framework::of(StepKind::Unload) };
        let done = self.pages.0.framework.step(step).await;
        self.pages.remove(page);
        done?;
        self.tell::<OnAfterPageUnload>(|| OnAfterPageUnloadResult {
            path: page.route.clone(),
            route_event_id: self.event_id.clone(),
        })
        .await
    }

    /// Runs `onHide` of a page that is seen.
    pub async fn hide(&self, page: &PageState) -> Result<()> {
        match page.shown.replace(false) {
            true => self.run(page, "onHide").await,
            false => Ok(()),
        }
    }

    /// The page is in front now: runs what comes with that, and tells so.
    pub async fn arrive(&self, page: &PageState) -> Result<()> {
        if !page.shown.replace(true) {
            self.run(page, "onShow").await?;
        }
        self.tell::<OnAppRoute>(|| RouteStart { time_stamp: Some(self.began), ..self.start() })
            .await?;
        if !page.ready.replace(true) {
            // of a page that Component() defined
            self.run(page, "ready").await?;
            self.run(page, "onReady").await?;
        }
        self.run(page, "onRouteDone").await?;
        self.tell::<OnAppRouteDone>(|| OnAppRouteDoneResult {
            path: page.route.clone(),
            query: query_of(&self.target),
            open_type: self.open_type.name().to_owned(),
            route_event_id: self.event_id.clone(),
            webview_id: page.id as f64,
            time_stamp: self.began,
        })
        .await
    }

    async fn run(&self, page: &PageState, name: &str) -> Result<()> {
        let step = framework::page_event(page.id, name, None);
        self.pages.0.framework.step(step).await.map(drop)
    }

    /// What listeners learn of the transition.
    fn start(&self) -> RouteStart {
        let Target { path, .. } = &self.target;
        let config = self.pages.config();
        let open = self.pages.stack().into_iter().rev().find(|page| page.route == *path);
        let open = open.or_else(|| self.pages.kept_tab(path));
        let keys = config.window_keys(path);
        RouteStart {
            path: path.clone(),
            query: query_of(&self.target),
            open_type: self.open_type.name().to_owned(),
            route_event_id: self.event_id.clone(),
            webview_id: open.map_or(self.pages.next_page(), |page| page.id) as f64,
            not_found: !config.has_page(path),
            page: Object::from_iter([("window", any(Json::Object(keys)))]),
            renderer: Renderer::Webview,
            pip_mode: None,
            time_stamp: None,
        }
    }

    /// Tells an event, and waits until its listeners have run.
    async fn tell<E: Api>(&self, payload: impl FnOnce() -> E::Output) -> Result<()> {
        if !self.client.has_listeners::<E>() {
            return Ok(());
        }
        self.client.emit::<E>(payload())?;
        delivered().await;
        Ok(())
    }
}

/// Waits until what was emitted has been delivered. The first turn may go on here
/// before it comes to the events; the second one cannot.
pub(super) async fn delivered() {
    next_turn().await;
    next_turn().await;
}

fn query_of(target: &Target) -> Object {
    target.query.iter().map(|(key, value)| (&**key, &**value)).collect()
}

/// JSON as scripts have it.
fn any(json: Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => value.into(),
        Json::Number(number) => number.as_f64().unwrap_or(f64::NAN).into(),
        Json::String(text) => text.into(),
        Json::Array(items) => Value::List(items.into_iter().map(any).collect()),
        Json::Object(fields) => {
            Value::Object(fields.into_iter().map(|(key, value)| (key, any(value))).collect())
        }
    }
}
