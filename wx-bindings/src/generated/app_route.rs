// Generated from app-route.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::APP_ROUTE;
/// What becomes of a playing video when its page is left.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PipMode {
    /// It shrinks to a small window
    Min,
    /// It grows back into its page
    Max,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(PipMode { Min, Max } + Other);
/// What draws the page.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Renderer {
    /// A web view; also what a host answers that draws nothing
    Webview,
    /// The engine that draws without a web view
    Skyline,
    /// Scenes in three dimensions
    XrFrame,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(Renderer { Webview, Skyline, XrFrame } + Other);
/// Which generation of the component framework runs the page.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ComponentFramework {
    /// The older one
    Exparser,
    /// The newer one
    GlassEasel,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(ComponentFramework { Exparser, GlassEasel } + Other);
/// A transition as its listeners see it at the start.
#[derive(Clone, Debug)]
pub struct RouteStart {
    /// Page that comes to the front as a path within the package
    pub path: String,
    /// What its onLoad receives
    pub query: ::wx_core::Object,
    /// `appLaunch`, `navigateTo`, `redirectTo`, `reLaunch`, `switchTab` or `navigateBack`
    pub open_type: String,
    /// The same in every event of one transition
    pub route_event_id: String,
    /// Number of the page; a kept page keeps it
    pub webview_id: f64,
    /// True where app.json has no such page and none is opened
    pub not_found: bool,
    /// Window settings of the page as its configuration files give them
    pub page: ::wx_core::Object,
    /// Fixed for the life of a page
    pub renderer: Renderer,
    /// Only where a small video window is involved
    pub pip_mode: Option<PipMode>,
    /// When the transition began since 1970; absent while it is only about to. Unit: ms.
    pub time_stamp: Option<f64>,
}
::wx_core::record!(
    RouteStart { path, query, open_type, route_event_id, webview_id, not_found, page,
    renderer, pip_mode, time_stamp }
);
/// A transition was asked for and nothing has happened yet.
///
/// Called as [`Wx::on_before_app_route`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-route/wx.onBeforeAppRoute.html)
pub enum OnBeforeAppRoute {}
::wx_core::api!(OnBeforeAppRoute = APP_ROUTE[0], () => fields RouteStart);
/// The pages have changed places: onUnload, onLoad and onShow have run, onReady has not.
///
/// Called as [`Wx::on_app_route`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-route/wx.onAppRoute.html)
pub enum OnAppRoute {}
::wx_core::api!(OnAppRoute = APP_ROUTE[1], () => fields RouteStart);
/// The animation of a transition is over; without a screen, right after onReady.
///
/// Called as [`Wx::on_app_route_done`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-route/wx.onAppRouteDone.html)
pub enum OnAppRouteDone {}
::wx_core::api!(OnAppRouteDone = APP_ROUTE[2], () => fields OnAppRouteDoneResult);
/// What a listener of [`Wx::on_app_route_done`] receives.
#[derive(Clone, Debug)]
pub struct OnAppRouteDoneResult {
    /// Page that is in front now
    pub path: String,
    /// Parameters that it was opened with
    pub query: ::wx_core::Object,
    /// How the transition was asked for
    pub open_type: String,
    /// Ties this event to its onBeforeAppRoute
    pub route_event_id: String,
    /// Number of the page in front
    pub webview_id: f64,
    /// When the transition began since 1970. Unit: ms.
    pub time_stamp: f64,
}
::wx_core::record!(
    OnAppRouteDoneResult { path, query, open_type, route_event_id, webview_id, time_stamp
    }
);
/// A transition is about to make a page instance.
///
/// Called as [`Wx::on_before_page_load`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-route/wx.onBeforePageLoad.html)
pub enum OnBeforePageLoad {}
::wx_core::api!(OnBeforePageLoad = APP_ROUTE[3], () => fields OnBeforePageLoadResult);
/// What a listener of [`Wx::on_before_page_load`] receives.
#[derive(Clone, Debug)]
pub struct OnBeforePageLoadResult {
    /// Page that is to be made
    pub path: String,
    /// What onLoad is going to receive
    pub query: ::wx_core::Object,
    /// Which call made it necessary
    pub open_type: String,
    /// Of the transition behind it
    pub route_event_id: String,
    /// What runs the components of the page
    pub component_framework: ComponentFramework,
}
::wx_core::record!(
    OnBeforePageLoadResult { path, query, open_type, route_event_id, component_framework
    }
);
/// A page instance was made and its onLoad has run.
///
/// Called as [`Wx::on_after_page_load`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-route/wx.onAfterPageLoad.html)
pub enum OnAfterPageLoad {}
::wx_core::api!(OnAfterPageLoad = APP_ROUTE[4], () => fields OnAfterPageLoadResult);
/// What a listener of [`Wx::on_after_page_load`] receives.
#[derive(Clone, Debug)]
pub struct OnAfterPageLoadResult {
    /// Page that was made
    pub path: String,
    /// What onLoad has received
    pub query: ::wx_core::Object,
    /// The same word as before it was made
    pub open_type: String,
    /// Equals that of onBeforePageLoad
    pub route_event_id: String,
    /// What the instance runs on
    pub component_framework: ComponentFramework,
    /// The instance itself; `this` of its functions
    pub page: External,
}
::wx_core::record!(
    OnAfterPageLoadResult { path, query, open_type, route_event_id, component_framework,
    page }
);
/// A page instance is about to go; its onUnload has not run.
///
/// Called as [`Wx::on_before_page_unload`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-route/wx.onBeforePageUnload.html)
pub enum OnBeforePageUnload {}
::wx_core::api!(
    OnBeforePageUnload = APP_ROUTE[5], () => fields OnBeforePageUnloadResult
);
/// What a listener of [`Wx::on_before_page_unload`] receives.
#[derive(Clone, Debug)]
pub struct OnBeforePageUnloadResult {
    /// Page that is to go
    pub path: String,
    /// Of the transition that closes it
    pub route_event_id: String,
    /// The instance while it still has its data
    pub page: External,
}
::wx_core::record!(OnBeforePageUnloadResult { path, route_event_id, page });
/// A page instance is gone after its onUnload.
///
/// Called as [`Wx::on_after_page_unload`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-route/wx.onAfterPageUnload.html)
pub enum OnAfterPageUnload {}
::wx_core::api!(OnAfterPageUnload = APP_ROUTE[6], () => fields OnAfterPageUnloadResult);
/// What a listener of [`Wx::on_after_page_unload`] receives.
#[derive(Clone, Debug)]
pub struct OnAfterPageUnloadResult {
    /// Page that has gone
    pub path: String,
    /// Equals that of onBeforePageUnload
    pub route_event_id: String,
}
::wx_core::record!(OnAfterPageUnloadResult { path, route_event_id });
impl Wx {
    /// A transition was asked for and nothing has happened yet. rewriteRoute can lead it elsewhere
    /// now.
    ///
    /// Since 3.5.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-route/wx.onBeforeAppRoute.html)
    ///
    /// ```js
    /// wx.onBeforeAppRoute(({ path, notFound }) => {
    ///   if (notFound) wx.rewriteRoute({ url: '/pages/missing/missing?path=' + path })
    /// })
    /// ```
    pub fn on_before_app_route(
        &self,
        listener: impl Fn(&RouteStart) + 'static,
    ) -> Listener<OnBeforeAppRoute> {
        self.client.on(listener)
    }
    /// Withdraws a listener that could still redirect a page change before it took place.
    ///
    /// Takes a listener of [`Self::on_before_app_route`] off, or all with `None`.
    ///
    /// Since 3.5.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-route/wx.offBeforeAppRoute.html)
    pub fn off_before_app_route(&self, which: Option<Listener<OnBeforeAppRoute>>) {
        self.client.off(which);
    }
    /// The pages have changed places: onUnload, onLoad and onShow have run, onReady has not.
    ///
    /// Since 3.5.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-route/wx.onAppRoute.html)
    pub fn on_app_route(
        &self,
        listener: impl Fn(&RouteStart) + 'static,
    ) -> Listener<OnAppRoute> {
        self.client.on(listener)
    }
    /// Removes a listener of page changes, the moment after `onShow` and before `onReady`.
    ///
    /// Takes a listener of [`Self::on_app_route`] off, or all with `None`.
    ///
    /// Since 3.5.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-route/wx.offAppRoute.html)
    pub fn off_app_route(&self, which: Option<Listener<OnAppRoute>>) {
        self.client.off(which);
    }
    /// The animation of a transition is over; without a screen, right after onReady.
    ///
    /// Since 3.5.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-route/wx.onAppRouteDone.html)
    ///
    /// ```js
    /// wx.onAppRouteDone(({ path, openType }) => console.log(openType, 'to', path))
    /// ```
    pub fn on_app_route_done(
        &self,
        listener: impl Fn(&OnAppRouteDoneResult) + 'static,
    ) -> Listener<OnAppRouteDone> {
        self.client.on(listener)
    }
    /// A listener no longer hears that the animation of a page change has finished.
    ///
    /// Takes a listener of [`Self::on_app_route_done`] off, or all with `None`.
    ///
    /// Since 3.5.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-route/wx.offAppRouteDone.html)
    pub fn off_app_route_done(&self, which: Option<Listener<OnAppRouteDone>>) {
        self.client.off(which);
    }
    /// A transition is about to make a page instance.
    ///
    /// Since 3.5.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-route/wx.onBeforePageLoad.html)
    pub fn on_before_page_load(
        &self,
        listener: impl Fn(&OnBeforePageLoadResult) + 'static,
    ) -> Listener<OnBeforePageLoad> {
        self.client.on(listener)
    }
    /// The creation of page instances goes on without asking this listener.
    ///
    /// Takes a listener of [`Self::on_before_page_load`] off, or all with `None`.
    ///
    /// Since 3.5.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-route/wx.offBeforePageLoad.html)
    pub fn off_before_page_load(&self, which: Option<Listener<OnBeforePageLoad>>) {
        self.client.off(which);
    }
    /// A page instance was made and its onLoad has run.
    ///
    /// Since 3.5.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-route/wx.onAfterPageLoad.html)
    pub fn on_after_page_load(
        &self,
        listener: impl Fn(&OnAfterPageLoadResult) + 'static,
    ) -> Listener<OnAfterPageLoad> {
        self.client.on(listener)
    }
    /// Pages that have just run their `onLoad` are no longer reported to this listener.
    ///
    /// Takes a listener of [`Self::on_after_page_load`] off, or all with `None`.
    ///
    /// Since 3.5.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-route/wx.offAfterPageLoad.html)
    pub fn off_after_page_load(&self, which: Option<Listener<OnAfterPageLoad>>) {
        self.client.off(which);
    }
    /// A page instance is about to go; its onUnload has not run.
    ///
    /// Since 3.5.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-route/wx.onBeforePageUnload.html)
    pub fn on_before_page_unload(
        &self,
        listener: impl Fn(&OnBeforePageUnloadResult) + 'static,
    ) -> Listener<OnBeforePageUnload> {
        self.client.on(listener)
    }
    /// Removes a listener that was told of pages on the point of being destroyed.
    ///
    /// Takes a listener of [`Self::on_before_page_unload`] off, or all with `None`.
    ///
    /// Since 3.5.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-route/wx.offBeforePageUnload.html)
    pub fn off_before_page_unload(&self, which: Option<Listener<OnBeforePageUnload>>) {
        self.client.off(which);
    }
    /// A page instance is gone after its onUnload.
    ///
    /// Since 3.5.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-route/wx.onAfterPageUnload.html)
    pub fn on_after_page_unload(
        &self,
        listener: impl Fn(&OnAfterPageUnloadResult) + 'static,
    ) -> Listener<OnAfterPageUnload> {
        self.client.on(listener)
    }
    /// Ends the reports about pages that have been destroyed; left out, the listener means every
    /// one.
    ///
    /// Takes a listener of [`Self::on_after_page_unload`] off, or all with `None`.
    ///
    /// Since 3.5.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-route/wx.offAfterPageUnload.html)
    pub fn off_after_page_unload(&self, which: Option<Listener<OnAfterPageUnload>>) {
        self.client.off(which);
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static APP_ROUTE: Family = Family {
        name: "app-route",
        apis: &[
            ApiDesc::event("onBeforeAppRoute", &EventDesc::new("offBeforeAppRoute"))
                .result(&ROUTE_START),
            ApiDesc::event("onAppRoute", &EventDesc::new("offAppRoute"))
                .result(&ROUTE_START),
            ApiDesc::event("onAppRouteDone", &EventDesc::new("offAppRouteDone"))
                .result(&ON_APP_ROUTE_DONE_RESULT),
            ApiDesc::event("onBeforePageLoad", &EventDesc::new("offBeforePageLoad"))
                .result(&ON_BEFORE_PAGE_LOAD_RESULT),
            ApiDesc::event("onAfterPageLoad", &EventDesc::new("offAfterPageLoad"))
                .result(&ON_AFTER_PAGE_LOAD_RESULT),
            ApiDesc::event("onBeforePageUnload", &EventDesc::new("offBeforePageUnload"))
                .result(&ON_BEFORE_PAGE_UNLOAD_RESULT),
            ApiDesc::event("onAfterPageUnload", &EventDesc::new("offAfterPageUnload"))
                .result(&ON_AFTER_PAGE_UNLOAD_RESULT),
        ],
        properties: &[],
    };
    pub static ON_APP_ROUTE_DONE_RESULT: StructDesc = StructDesc::new(
        "OnAppRouteDoneResult",
        &[
            FieldDesc::new("path", Type::String),
            FieldDesc::new("query", Type::Object),
            FieldDesc::new("openType", Type::String),
            FieldDesc::new("routeEventId", Type::String),
            FieldDesc::new("webviewId", Type::Number),
            FieldDesc::new("timeStamp", Type::Number),
        ],
    );
    pub static ON_BEFORE_PAGE_LOAD_RESULT: StructDesc = StructDesc::new(
        "OnBeforePageLoadResult",
        &[
            FieldDesc::new("path", Type::String),
            FieldDesc::new("query", Type::Object),
            FieldDesc::new("openType", Type::String),
            FieldDesc::new("routeEventId", Type::String),
            FieldDesc::new("componentFramework", Type::Enum(&COMPONENT_FRAMEWORK)),
        ],
    );
    pub static ON_AFTER_PAGE_LOAD_RESULT: StructDesc = StructDesc::new(
        "OnAfterPageLoadResult",
        &[
            FieldDesc::new("path", Type::String),
            FieldDesc::new("query", Type::Object),
            FieldDesc::new("openType", Type::String),
            FieldDesc::new("routeEventId", Type::String),
            FieldDesc::new("componentFramework", Type::Enum(&COMPONENT_FRAMEWORK)),
            FieldDesc::new("page", Type::External),
        ],
    );
    pub static ON_BEFORE_PAGE_UNLOAD_RESULT: StructDesc = StructDesc::new(
        "OnBeforePageUnloadResult",
        &[
            FieldDesc::new("path", Type::String),
            FieldDesc::new("routeEventId", Type::String),
            FieldDesc::new("page", Type::External),
        ],
    );
    pub static ON_AFTER_PAGE_UNLOAD_RESULT: StructDesc = StructDesc::new(
        "OnAfterPageUnloadResult",
        &[
            FieldDesc::new("path", Type::String),
            FieldDesc::new("routeEventId", Type::String),
        ],
    );
    pub static PIP_MODE: EnumDesc = EnumDesc {
        name: "PipMode",
        values: &[EnumValue::Text("min"), EnumValue::Text("max")],
    };
    pub static RENDERER: EnumDesc = EnumDesc {
        name: "Renderer",
        values: &[
            EnumValue::Text("webview"),
            EnumValue::Text("skyline"),
            EnumValue::Text("xr-frame"),
        ],
    };
    pub static COMPONENT_FRAMEWORK: EnumDesc = EnumDesc {
        name: "ComponentFramework",
        values: &[EnumValue::Text("exparser"), EnumValue::Text("glass-easel")],
    };
    pub static ROUTE_START: StructDesc = StructDesc::new(
        "RouteStart",
        &[
            FieldDesc::new("path", Type::String),
            FieldDesc::new("query", Type::Object),
            FieldDesc::new("openType", Type::String),
            FieldDesc::new("routeEventId", Type::String),
            FieldDesc::new("webviewId", Type::Number),
            FieldDesc::new("notFound", Type::Boolean),
            FieldDesc::new("page", Type::Object),
            FieldDesc::new("renderer", Type::Enum(&RENDERER)),
            FieldDesc::new("pipMode", Type::Enum(&PIP_MODE)).optional(),
            FieldDesc::new("timeStamp", Type::Number).optional(),
        ],
    );
}
