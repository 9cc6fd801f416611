// Generated from route.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::ROUTE;
/// Animation values and gesture controls of one page on the route stack
#[derive(Clone, Debug)]
pub struct CustomRouteContext {
    /// Completes going back from a worklet function, with the effect of `navigateBack`
    pub did_pop: Callback,
    /// Progress of this page entering or leaving, 0 to 1
    pub primary_animation: External,
    /// State of `primaryAnimation`, such as running forward or finished
    pub primary_animation_status: External,
    /// Progress of this page making room for the one pushed on top
    pub secondary_animation: External,
    /// State of `secondaryAnimation`, such as running backward or finished
    pub secondary_animation_status: External,
    /// Tells that a finger now drives the transition; matters for shared elements
    pub start_user_gesture: Callback,
    /// Ends what `startUserGesture` began; call the two in pairs
    pub stop_user_gesture: Callback,
    /// Non-zero while a gesture drives the transition
    pub user_gesture_in_progress: External,
}
::wx_core::record!(
    CustomRouteContext { did_pop, primary_animation, primary_animation_status,
    secondary_animation, secondary_animation_status, start_user_gesture,
    stop_user_gesture, user_gesture_in_progress }
);
/// Handle of an open-container; pass it as `withOpenContainer` to `navigateTo` to grow the page
/// out of it
#[derive(Clone, Debug, Default)]
pub struct OpenContainer {}
::wx_core::record!(OpenContainer {});
/// What a page gets when it was not opened by `navigateTo`: a channel without methods
#[derive(Clone, Debug)]
pub struct EmptyEventChannel {
    /// Always undefined; there is no page to send to. Since 2.7.3.
    pub emit: Value,
    /// Always undefined; nothing can have been attached. Since 2.7.3.
    pub off: Value,
    /// Always undefined; check before listening. Since 2.7.3.
    pub on: Value,
    /// Always undefined; no event will ever come. Since 2.7.3.
    pub once: Value,
}
::wx_core::record!(EmptyEventChannel { emit, off, on, once });
/// What a route builder answers with
#[derive(Clone, Debug)]
pub struct CustomRouteConfig {
    /// Whether the page below is drawn no more once this one covers it
    pub opaque: bool,
    /// Whether the page below keeps what it holds
    pub maintain_state: bool,
    /// How long the page takes to come. Unit: ms.
    pub transition_duration: f64,
    /// How long it takes to go. Unit: ms.
    pub reverse_transition_duration: f64,
    /// Colour laid over the page below, as `rgba()` or `#RRGGBBAA`
    pub barrier_color: String,
    /// Whether a tap on that colour goes back
    pub barrier_dismissible: bool,
    /// What screen readers say of it
    pub barrier_label: String,
    /// Whether this page moves along when another covers it
    pub can_transition_to: bool,
    /// Whether the page below moves along with this one
    pub can_transition_from: bool,
}
::wx_core::record!(
    CustomRouteConfig { opaque, maintain_state, transition_duration,
    reverse_transition_duration, barrier_color, barrier_dismissible, barrier_label,
    can_transition_to, can_transition_from }
);
/// Opens a page on top of the current one, which stays below and is back after navigateBack.
///
/// Called as [`Wx::navigate_to`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.navigateTo.html)
pub enum NavigateTo {}
::wx_core::api!(NavigateTo = ROUTE[0], NavigateToOptions => fields NavigateToResult);
/// Parameters of [`Wx::navigate_to`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NavigateToOptions {
    /// Path of a page that is no tab, from the current page's folder or after a slash from the
    /// root, and `?key=value&...` for its onLoad
    pub url: String,
    /// What the opened page may emit to this one. Since 2.7.3.
    pub events: Option<External>,
    /// Name of an animation of the app's own; nothing is drawn here. Since 2.29.2.
    pub route_type: Option<String>,
    /// Settings of that animation; ignored without a screen. Since 3.4.0.
    pub route_config: Option<External>,
    /// Handed to that animation; ignored likewise. Since 3.4.0.
    pub route_options: Option<External>,
    /// Container that the page would grow out of in Skyline. Since 3.12.2.
    pub with_open_container: Option<External>,
}
impl NavigateToOptions {
    /// With the required ones; the others are left out.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            events: None,
            route_type: None,
            route_config: None,
            route_options: None,
            with_open_container: None,
        }
    }
    /// What the opened page may emit to this one. Since 2.7.3.
    pub fn events(mut self, events: External) -> Self {
        self.events = Some(events);
        self
    }
    /// Name of an animation of the app's own; nothing is drawn here. Since 2.29.2.
    pub fn route_type(mut self, route_type: impl Into<String>) -> Self {
        self.route_type = Some(route_type.into());
        self
    }
    /// Settings of that animation; ignored without a screen. Since 3.4.0.
    pub fn route_config(mut self, route_config: External) -> Self {
        self.route_config = Some(route_config);
        self
    }
    /// Handed to that animation; ignored likewise. Since 3.4.0.
    pub fn route_options(mut self, route_options: External) -> Self {
        self.route_options = Some(route_options);
        self
    }
    /// Container that the page would grow out of in Skyline. Since 3.12.2.
    pub fn with_open_container(mut self, with_open_container: External) -> Self {
        self.with_open_container = Some(with_open_container);
        self
    }
}
::wx_core::record!(
    NavigateToOptions { url, events, route_type, route_config, route_options,
    with_open_container }
);
impl Options for NavigateToOptions {
    type Api = NavigateTo;
}
/// What [`Wx::navigate_to`] gives.
#[derive(Clone, Debug)]
pub struct NavigateToResult {
    /// This page's end of the line; the opened page gets its own from
    /// `this.getOpenerEventChannel()`. Since 2.7.3.
    pub event_channel: External,
}
::wx_core::record!(NavigateToResult { event_channel });
/// Why [`Wx::navigate_to`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NavigateToError {
    /// A tab has its fixed place; use switchTab.
    TabBarPage,
    /// Ten pages are open; go back or redirect.
    StackIsFull,
    /// No page of this path stands in app.json. The message names the path that the url came to.
    NotFound,
}
impl From<NavigateToError> for WxError {
    fn from(error: NavigateToError) -> Self {
        match error {
            NavigateToError::TabBarPage => {
                WxError::fail("can not navigateTo a tabbar page")
            }
            NavigateToError::StackIsFull => WxError::fail("webview count limit exceed"),
            NavigateToError::NotFound => WxError::fail("page \"${path}\" is not found"),
        }
    }
}
/// Closes the current page and opens another in its place; navigateBack then leads to the page
/// below.
///
/// Called as [`Wx::redirect_to`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.redirectTo.html)
pub enum RedirectTo {}
::wx_core::api!(RedirectTo = ROUTE[1], RedirectToOptions => fields());
/// Parameters of [`Wx::redirect_to`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RedirectToOptions {
    /// A page outside the tab bar and its parameters, read as in navigateTo
    pub url: String,
}
impl RedirectToOptions {
    /// With all of them.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}
::wx_core::record!(RedirectToOptions { url });
impl Options for RedirectToOptions {
    type Api = RedirectTo;
}
/// Why [`Wx::redirect_to`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RedirectToError {
    /// Tabs are opened by switchTab only.
    TabBarPage,
    /// The path in the message is missing from app.json; nothing was closed.
    NotFound,
}
impl From<RedirectToError> for WxError {
    fn from(error: RedirectToError) -> Self {
        match error {
            RedirectToError::TabBarPage => {
                WxError::fail("can not redirectTo a tabbar page")
            }
            RedirectToError::NotFound => WxError::fail("page \"${path}\" is not found"),
        }
    }
}
/// Closes every page, kept tabs included, and starts over with one page of any sort.
///
/// Called as [`Wx::re_launch`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.reLaunch.html)
pub enum ReLaunch {}
::wx_core::api!(ReLaunch = ROUTE[2], ReLaunchOptions => fields());
/// Parameters of [`Wx::re_launch`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ReLaunchOptions {
    /// Any page of the app, a tab as well; parameters are handed to its onLoad
    pub url: String,
}
impl ReLaunchOptions {
    /// With all of them.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}
::wx_core::record!(ReLaunchOptions { url });
impl Options for ReLaunchOptions {
    type Api = ReLaunch;
}
/// Why [`Wx::re_launch`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReLaunchError {
    /// Nothing was closed, and onPageNotFound listeners are told as well.
    NotFound,
}
impl From<ReLaunchError> for WxError {
    fn from(error: ReLaunchError) -> Self {
        match error {
            ReLaunchError::NotFound => WxError::fail("page \"${path}\" is not found"),
        }
    }
}
/// Goes to a page of the tab bar and closes all that are not tabs.
///
/// Called as [`Wx::switch_tab`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.switchTab.html)
pub enum SwitchTab {}
::wx_core::api!(SwitchTab = ROUTE[3], SwitchTabOptions => fields());
/// Parameters of [`Wx::switch_tab`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SwitchTabOptions {
    /// Page named in `tabBar.list`; what follows a question mark is dropped
    pub url: String,
}
impl SwitchTabOptions {
    /// With all of them.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}
::wx_core::record!(SwitchTabOptions { url });
impl Options for SwitchTabOptions {
    type Api = SwitchTab;
}
/// Why [`Wx::switch_tab`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SwitchTabError {
    /// The page exists but is no tab.
    NoTabBarPage,
    /// Neither a tab nor any other page has the path shown.
    NotFound,
}
impl From<SwitchTabError> for WxError {
    fn from(error: SwitchTabError) -> Self {
        match error {
            SwitchTabError::NoTabBarPage => {
                WxError::fail("can not switch to no-tabBar page")
            }
            SwitchTabError::NotFound => WxError::fail("page \"${path}\" is not found"),
        }
    }
}
/// Closes the current page, or several, and shows the one below.
///
/// Called as [`Wx::navigate_back`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.navigateBack.html)
pub enum NavigateBack {}
::wx_core::api!(NavigateBack = ROUTE[4], NavigateBackOptions => fields());
/// Parameters of [`Wx::navigate_back`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NavigateBackOptions {
    /// How many pages to close; more than there are leaves the lowest one open. Default: `1`.
    pub delta: f64,
}
impl NavigateBackOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { delta: 1.0 }
    }
    /// How many pages to close; more than there are leaves the lowest one open. Default: `1`.
    pub fn delta(mut self, delta: f64) -> Self {
        self.delta = delta;
        self
    }
}
impl Default for NavigateBackOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NavigateBackOptions { delta });
impl Options for NavigateBackOptions {
    type Api = NavigateBack;
}
/// Why [`Wx::navigate_back`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NavigateBackError {
    /// Only one page is open.
    FirstPage,
    /// The person was asked and chose to stay.
    Cancel,
}
impl From<NavigateBackError> for WxError {
    fn from(error: NavigateBackError) -> Self {
        match error {
            NavigateBackError::FirstPage => {
                WxError::fail("cannot navigate back at first page.")
            }
            NavigateBackError::Cancel => WxError::fail("cancel"),
        }
    }
}
/// Leads the transition that is about to happen elsewhere.
///
/// Called as [`Wx::rewrite_route`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.rewriteRoute.html)
pub enum RewriteRoute {}
::wx_core::api!(RewriteRoute = ROUTE[5], RewriteRouteOptions => fields());
/// Parameters of [`Wx::rewrite_route`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RewriteRouteOptions {
    /// Where to go instead, of the kind that the running transition can open
    pub url: String,
    /// Keeps the parameters of the first target and drops those in `url`. Default: `false`.
    pub preserve_query: bool,
}
impl RewriteRouteOptions {
    /// With the required ones; the others are left out.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            preserve_query: false,
        }
    }
    /// Keeps the parameters of the first target and drops those in `url`. Default: `false`.
    pub fn preserve_query(mut self, preserve_query: bool) -> Self {
        self.preserve_query = preserve_query;
        self
    }
}
::wx_core::record!(RewriteRouteOptions { url, preserve_query });
impl Options for RewriteRouteOptions {
    type Api = RewriteRoute;
}
/// Why [`Wx::rewrite_route`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RewriteRouteError {
    /// No transition is waiting for its listeners.
    NothingToRewrite,
    /// A call that opens no tabs cannot be led to one; switchTab only to one.
    OtherKind,
    /// The transition goes on to its first target.
    NotFound,
}
impl From<RewriteRouteError> for WxError {
    fn from(error: RewriteRouteError) -> Self {
        match error {
            RewriteRouteError::NothingToRewrite => WxError::fail("not in beforeAppRoute"),
            RewriteRouteError::OtherKind => {
                WxError::fail("can not rewrite to a page of another kind")
            }
            RewriteRouteError::NotFound => WxError::fail("page \"${path}\" is not found"),
        }
    }
}
impl Wx {
    /// Opens a page on top of the current one, which stays below and is back after navigateBack. At
    /// most ten pages lie on one another. Succeeds when the new page has run its onLoad and onShow.
    ///
    /// Takes [`NavigateToOptions`], gives [`NavigateToResult`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.navigateTo.html)
    ///
    /// ```js
    /// const { eventChannel } = await wx.navigateTo({
    ///   url: '/pages/address/address?for=42',
    ///   events: { chosen: (address) => this.setData({ address }) },
    /// })
    /// eventChannel.emit('known', this.data.addresses)
    /// ```
    ///
    /// # Errors
    ///
    /// - `can not navigateTo a tabbar page`: A tab has its fixed place; use switchTab.
    /// - `webview count limit exceed`: Ten pages are open; go back or redirect.
    /// - `page "${path}" is not found`: No page of this path stands in app.json. The message names
    ///   the path that the url came to.
    pub fn navigate_to(&self, call: impl Into<Call<NavigateTo>>) {
        self.client.call(call);
    }
    /// As [`Self::navigate_to`], as a future.
    pub fn navigate_to_future(
        &self,
        options: NavigateToOptions,
    ) -> ApiFuture<NavigateTo> {
        self.client.future(options)
    }
    /// Closes the current page and opens another in its place; navigateBack then leads to the page
    /// below.
    ///
    /// Takes [`RedirectToOptions`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.redirectTo.html)
    ///
    /// ```js
    /// await wx.redirectTo({ url: '/pages/done/done?order=42' })
    /// ```
    ///
    /// # Errors
    ///
    /// - `can not redirectTo a tabbar page`: Tabs are opened by switchTab only.
    /// - `page "${path}" is not found`: The path in the message is missing from app.json; nothing
    ///   was closed.
    pub fn redirect_to(&self, call: impl Into<Call<RedirectTo>>) {
        self.client.call(call);
    }
    /// As [`Self::redirect_to`], as a future.
    pub fn redirect_to_future(
        &self,
        options: RedirectToOptions,
    ) -> ApiFuture<RedirectTo> {
        self.client.future(options)
    }
    /// Closes every page, kept tabs included, and starts over with one page of any sort.
    ///
    /// Takes [`ReLaunchOptions`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.reLaunch.html)
    ///
    /// ```js
    /// await wx.reLaunch({ url: '/pages/home/home' })
    /// ```
    ///
    /// # Errors
    ///
    /// - `page "${path}" is not found`: Nothing was closed, and onPageNotFound listeners are told
    ///   as well.
    pub fn re_launch(&self, call: impl Into<Call<ReLaunch>>) {
        self.client.call(call);
    }
    /// As [`Self::re_launch`], as a future.
    pub fn re_launch_future(&self, options: ReLaunchOptions) -> ApiFuture<ReLaunch> {
        self.client.future(options)
    }
    /// Goes to a page of the tab bar and closes all that are not tabs. A tab that was open before
    /// comes back as it was left.
    ///
    /// Takes [`SwitchTabOptions`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.switchTab.html)
    ///
    /// ```js
    /// wx.switchTab({ url: '/pages/cart/cart' })
    /// ```
    ///
    /// # Errors
    ///
    /// - `can not switch to no-tabBar page`: The page exists but is no tab.
    /// - `page "${path}" is not found`: Neither a tab nor any other page has the path shown.
    pub fn switch_tab(&self, call: impl Into<Call<SwitchTab>>) {
        self.client.call(call);
    }
    /// As [`Self::switch_tab`], as a future.
    pub fn switch_tab_future(&self, options: SwitchTabOptions) -> ApiFuture<SwitchTab> {
        self.client.future(options)
    }
    /// Closes the current page, or several, and shows the one below. Asks the person first where
    /// enableAlertBeforeUnload is in force.
    ///
    /// Takes [`NavigateBackOptions`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.navigateBack.html)
    ///
    /// ```js
    /// wx.navigateBack({ delta: 2 })
    /// ```
    ///
    /// # Errors
    ///
    /// - `cannot navigate back at first page.`: Only one page is open.
    /// - `cancel`: The person was asked and chose to stay.
    pub fn navigate_back(&self, call: impl Into<Call<NavigateBack>>) {
        self.client.call(call);
    }
    /// As [`Self::navigate_back`], as a future.
    pub fn navigate_back_future(
        &self,
        options: NavigateBackOptions,
    ) -> ApiFuture<NavigateBack> {
        self.client.future(options)
    }
    /// Leads the transition that is about to happen elsewhere. Call it inside a listener of
    /// onBeforeAppRoute, at once; later there is nothing left to change.
    ///
    /// Takes [`RewriteRouteOptions`].
    ///
    /// Since 3.8.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.rewriteRoute.html)
    ///
    /// ```js
    /// wx.onBeforeAppRoute(({ path }) => {
    ///   if (path === 'pages/old/old') wx.rewriteRoute({ url: '/pages/new/new' })
    /// })
    /// ```
    ///
    /// # Errors
    ///
    /// - `not in beforeAppRoute`: No transition is waiting for its listeners.
    /// - `can not rewrite to a page of another kind`: A call that opens no tabs cannot be led to
    ///   one; switchTab only to one.
    /// - `page "${path}" is not found`: The transition goes on to its first target.
    pub fn rewrite_route(&self, call: impl Into<Call<RewriteRoute>>) {
        self.client.call(call);
    }
    /// As [`Self::rewrite_route`], as a future.
    pub fn rewrite_route_future(
        &self,
        options: RewriteRouteOptions,
    ) -> ApiFuture<RewriteRoute> {
        self.client.future(options)
    }
}
impl ::wx_core::Property for Router {
    const PROPERTY: &'static ::wx_core::desc::FieldDesc = &ROUTE.properties[0];
}
/// Defines custom page transitions for pages drawn by Skyline.
///
/// [Official page](https://developers.weixin.qq.com/miniprogram/dev/api/route/Router.html)
#[derive(Clone, Debug)]
pub struct Router {
    client: ::wx_core::Client,
}
::wx_core::object!(Router = ROUTER);
impl Router {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
}
impl AsRef<::wx_core::Client> for Router {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static ROUTE: Family = Family {
        name: "route",
        apis: &[
            ApiDesc::asynchronous("navigateTo")
                .params(&NAVIGATE_TO_OPTIONS)
                .result(&NAVIGATE_TO_RESULT)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("redirectTo")
                .params(&REDIRECT_TO_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("reLaunch")
                .params(&RE_LAUNCH_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("switchTab")
                .params(&SWITCH_TAB_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("navigateBack")
                .params(&NAVIGATE_BACK_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("rewriteRoute")
                .params(&REWRITE_ROUTE_OPTIONS)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
        ],
        properties: &[FieldDesc::new("router", Type::Handle(&ROUTER))],
    };
    pub static ROUTER: ObjectDesc = ObjectDesc {
        name: "Router",
        members: &[],
    };
    pub static NAVIGATE_TO_OPTIONS: StructDesc = StructDesc::new(
        "NavigateToOptions",
        &[
            FieldDesc::new("url", Type::String),
            FieldDesc::new("events", Type::External).optional(),
            FieldDesc::new("routeType", Type::String).optional(),
            FieldDesc::new("routeConfig", Type::External).optional(),
            FieldDesc::new("routeOptions", Type::External).optional(),
            FieldDesc::new("withOpenContainer", Type::External).optional(),
        ],
    );
    pub static NAVIGATE_TO_RESULT: StructDesc = StructDesc::new(
        "NavigateToResult",
        &[FieldDesc::new("eventChannel", Type::External)],
    );
    pub static REDIRECT_TO_OPTIONS: StructDesc = StructDesc::new(
        "RedirectToOptions",
        &[FieldDesc::new("url", Type::String)],
    );
    pub static RE_LAUNCH_OPTIONS: StructDesc = StructDesc::new(
        "ReLaunchOptions",
        &[FieldDesc::new("url", Type::String)],
    );
    pub static SWITCH_TAB_OPTIONS: StructDesc = StructDesc::new(
        "SwitchTabOptions",
        &[FieldDesc::new("url", Type::String)],
    );
    pub static NAVIGATE_BACK_OPTIONS: StructDesc = StructDesc::new(
        "NavigateBackOptions",
        &[FieldDesc::new("delta", Type::Number).default(Literal::Number(1.0))],
    );
    pub static REWRITE_ROUTE_OPTIONS: StructDesc = StructDesc::new(
        "RewriteRouteOptions",
        &[
            FieldDesc::new("url", Type::String),
            FieldDesc::new("preserveQuery", Type::Boolean).default(Literal::Bool(false)),
        ],
    );
    pub static CUSTOM_ROUTE_CONTEXT: StructDesc = StructDesc::new(
        "CustomRouteContext",
        &[
            FieldDesc::new("didPop", Type::Callback(&CallbackDesc::new(&[]))),
            FieldDesc::new("primaryAnimation", Type::External),
            FieldDesc::new("primaryAnimationStatus", Type::External),
            FieldDesc::new("secondaryAnimation", Type::External),
            FieldDesc::new("secondaryAnimationStatus", Type::External),
            FieldDesc::new("startUserGesture", Type::Callback(&CallbackDesc::new(&[]))),
            FieldDesc::new("stopUserGesture", Type::Callback(&CallbackDesc::new(&[]))),
            FieldDesc::new("userGestureInProgress", Type::External),
        ],
    );
    pub static OPEN_CONTAINER: StructDesc = StructDesc::new("OpenContainer", &[]);
    pub static EMPTY_EVENT_CHANNEL: StructDesc = StructDesc::new(
        "EmptyEventChannel",
        &[
            FieldDesc::new("emit", Type::Any),
            FieldDesc::new("off", Type::Any),
            FieldDesc::new("on", Type::Any),
            FieldDesc::new("once", Type::Any),
        ],
    );
    pub static CUSTOM_ROUTE_CONFIG: StructDesc = StructDesc::new(
        "CustomRouteConfig",
        &[
            FieldDesc::new("opaque", Type::Boolean),
            FieldDesc::new("maintainState", Type::Boolean),
            FieldDesc::new("transitionDuration", Type::Number),
            FieldDesc::new("reverseTransitionDuration", Type::Number),
            FieldDesc::new("barrierColor", Type::String),
            FieldDesc::new("barrierDismissible", Type::Boolean),
            FieldDesc::new("barrierLabel", Type::String),
            FieldDesc::new("canTransitionTo", Type::Boolean),
            FieldDesc::new("canTransitionFrom", Type::Boolean),
        ],
    );
}
