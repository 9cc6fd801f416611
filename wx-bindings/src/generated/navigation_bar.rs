// Generated from navigation-bar.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::NAVIGATION_BAR;
/// How a colour goes over into the next.
#[derive(Clone, Debug)]
pub struct AnimationOption {
    /// Time that the change takes; 0 is at once. Unit: ms. At least 0. Default: `0`.
    pub duration: f64,
    /// How the pace varies on the way. Default: `"linear"`.
    pub timing_func: AnimationOptionTimingFunc,
}
::wx_core::record!(AnimationOption { duration, timing_func });
/// Shade of the dots and texts behind a page that is pulled down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BackgroundTextStyle {
    /// For bright backgrounds
    Dark,
    /// For dim backgrounds
    Light,
}
::wx_core::enumeration!(BackgroundTextStyle { Dark, Light });
/// How the pace varies on the way
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AnimationOptionTimingFunc {
    /// The same pace from start to end
    Linear,
    /// Slow at first
    EaseIn,
    /// Slow towards the end
    EaseOut,
    /// Slow at both ends and quicker between
    EaseInOut,
}
::wx_core::enumeration!(
    AnimationOptionTimingFunc { Linear, EaseIn, EaseOut, EaseInOut }
);
/// Changes the title above the current page.
///
/// Called as [`Wx::set_navigation_bar_title`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/navigation-bar/wx.setNavigationBarTitle.html)
pub enum SetNavigationBarTitle {}
::wx_core::api!(
    SetNavigationBarTitle = NAVIGATION_BAR[0], SetNavigationBarTitleOptions => fields()
);
/// Parameters of [`Wx::set_navigation_bar_title`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetNavigationBarTitleOptions {
    /// The new title; a long one is cut by the bar
    pub title: String,
}
impl SetNavigationBarTitleOptions {
    /// With all of them.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into() }
    }
}
::wx_core::record!(SetNavigationBarTitleOptions { title });
impl Options for SetNavigationBarTitleOptions {
    type Api = SetNavigationBarTitle;
}
/// Why [`Wx::set_navigation_bar_title`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetNavigationBarTitleError {
    /// The app has opened no page yet.
    NoPage,
}
impl From<SetNavigationBarTitleError> for WxError {
    fn from(error: SetNavigationBarTitleError) -> Self {
        match error {
            SetNavigationBarTitleError::NoPage => WxError::fail("no page"),
        }
    }
}
/// Paints the bar of the current page.
///
/// Called as [`Wx::set_navigation_bar_color`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/navigation-bar/wx.setNavigationBarColor.html)
pub enum SetNavigationBarColor {}
::wx_core::api!(
    SetNavigationBarColor = NAVIGATION_BAR[1], SetNavigationBarColorOptions => fields()
);
/// Parameters of [`Wx::set_navigation_bar_color`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetNavigationBarColorOptions {
    /// Title, buttons and status bar: `#ffffff` or `#000000`
    pub front_color: String,
    /// Ground of the bar as #rrggbb
    pub background_color: String,
    /// Lets the colours change gradually
    pub animation: Option<AnimationOption>,
}
impl SetNavigationBarColorOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        front_color: impl Into<String>,
        background_color: impl Into<String>,
    ) -> Self {
        Self {
            front_color: front_color.into(),
            background_color: background_color.into(),
            animation: None,
        }
    }
    /// Lets the colours change gradually
    pub fn animation(mut self, animation: AnimationOption) -> Self {
        self.animation = Some(animation);
        self
    }
}
::wx_core::record!(
    SetNavigationBarColorOptions { front_color, background_color, animation }
);
impl Options for SetNavigationBarColorOptions {
    type Api = SetNavigationBarColor;
}
/// Why [`Wx::set_navigation_bar_color`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetNavigationBarColorError {
    /// There is no bar to paint without a page.
    NoPage,
    /// Text on the bar was to be neither black nor white.
    WrongFrontColor,
    /// A colour name, rgb() or a short form such as #fff.
    WrongBackgroundColor,
}
impl From<SetNavigationBarColorError> for WxError {
    fn from(error: SetNavigationBarColorError) -> Self {
        match error {
            SetNavigationBarColorError::NoPage => WxError::fail("no page"),
            SetNavigationBarColorError::WrongFrontColor => {
                WxError::fail(
                        "parameter error: parameter.frontColor should be one of #ffffff, #000000;",
                    )
                    .errno(1001)
            }
            SetNavigationBarColorError::WrongBackgroundColor => {
                WxError::fail(
                        "parameter error: parameter.backgroundColor should be #rrggbb;",
                    )
                    .errno(1001)
            }
        }
    }
}
/// Shows a spinner beside the page's title.
///
/// Called as [`Wx::show_navigation_bar_loading`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/navigation-bar/wx.showNavigationBarLoading.html)
pub enum ShowNavigationBarLoading {}
::wx_core::api!(
    ShowNavigationBarLoading = NAVIGATION_BAR[2], ShowNavigationBarLoadingOptions =>
    fields()
);
/// Parameters of [`Wx::show_navigation_bar_loading`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ShowNavigationBarLoadingOptions {}
impl ShowNavigationBarLoadingOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for ShowNavigationBarLoadingOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ShowNavigationBarLoadingOptions {});
impl Options for ShowNavigationBarLoadingOptions {
    type Api = ShowNavigationBarLoading;
}
/// Why [`Wx::show_navigation_bar_loading`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShowNavigationBarLoadingError {
    /// No title is on show to spin beside.
    NoPage,
}
impl From<ShowNavigationBarLoadingError> for WxError {
    fn from(error: ShowNavigationBarLoadingError) -> Self {
        match error {
            ShowNavigationBarLoadingError::NoPage => WxError::fail("no page"),
        }
    }
}
/// Stops the spinner beside the title.
///
/// Called as [`Wx::hide_navigation_bar_loading`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/navigation-bar/wx.hideNavigationBarLoading.html)
pub enum HideNavigationBarLoading {}
::wx_core::api!(
    HideNavigationBarLoading = NAVIGATION_BAR[3], HideNavigationBarLoadingOptions =>
    fields()
);
/// Parameters of [`Wx::hide_navigation_bar_loading`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct HideNavigationBarLoadingOptions {}
impl HideNavigationBarLoadingOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for HideNavigationBarLoadingOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(HideNavigationBarLoadingOptions {});
impl Options for HideNavigationBarLoadingOptions {
    type Api = HideNavigationBarLoading;
}
/// Why [`Wx::hide_navigation_bar_loading`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HideNavigationBarLoadingError {
    /// Nothing can spin before a page is open.
    NoPage,
}
impl From<HideNavigationBarLoadingError> for WxError {
    fn from(error: HideNavigationBarLoadingError) -> Self {
        match error {
            HideNavigationBarLoadingError::NoPage => WxError::fail("no page"),
        }
    }
}
/// Takes away the button that leads to the home page; it shows where the lowest page of the
/// stack is not the home page.
///
/// Called as [`Wx::hide_home_button`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/navigation-bar/wx.hideHomeButton.html)
pub enum HideHomeButton {}
::wx_core::api!(HideHomeButton = NAVIGATION_BAR[4], HideHomeButtonOptions => fields());
/// Parameters of [`Wx::hide_home_button`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct HideHomeButtonOptions {}
impl HideHomeButtonOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for HideHomeButtonOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(HideHomeButtonOptions {});
impl Options for HideHomeButtonOptions {
    type Api = HideHomeButton;
}
/// Why [`Wx::hide_home_button`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HideHomeButtonError {
    /// Only an open page has such a button.
    NoPage,
}
impl From<HideHomeButtonError> for WxError {
    fn from(error: HideHomeButtonError) -> Self {
        match error {
            HideHomeButtonError::NoPage => WxError::fail("no page"),
        }
    }
}
/// Colours the ground that comes to light when the page is pulled beyond its ends.
///
/// Called as [`Wx::set_background_color`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/background/wx.setBackgroundColor.html)
pub enum SetBackgroundColor {}
::wx_core::api!(
    SetBackgroundColor = NAVIGATION_BAR[5], SetBackgroundColorOptions => fields()
);
/// Parameters of [`Wx::set_background_color`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetBackgroundColorOptions {
    /// The whole ground as #rrggbb
    pub background_color: Option<String>,
    /// Only above the page; goes before the whole
    pub background_color_top: Option<String>,
    /// Only below the page; goes before the whole
    pub background_color_bottom: Option<String>,
}
impl SetBackgroundColorOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            background_color: None,
            background_color_top: None,
            background_color_bottom: None,
        }
    }
    /// The whole ground as #rrggbb
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }
    /// Only above the page; goes before the whole
    pub fn background_color_top(
        mut self,
        background_color_top: impl Into<String>,
    ) -> Self {
        self.background_color_top = Some(background_color_top.into());
        self
    }
    /// Only below the page; goes before the whole
    pub fn background_color_bottom(
        mut self,
        background_color_bottom: impl Into<String>,
    ) -> Self {
        self.background_color_bottom = Some(background_color_bottom.into());
        self
    }
}
impl Default for SetBackgroundColorOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    SetBackgroundColorOptions { background_color, background_color_top,
    background_color_bottom }
);
impl Options for SetBackgroundColorOptions {
    type Api = SetBackgroundColor;
}
/// Why [`Wx::set_background_color`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetBackgroundColorError {
    /// There is no window behind a page that is not there.
    NoPage,
    /// A colour is not six hexadecimal digits; the text names the parameter concerned.
    WrongColor,
}
impl From<SetBackgroundColorError> for WxError {
    fn from(error: SetBackgroundColorError) -> Self {
        match error {
            SetBackgroundColorError::NoPage => WxError::fail("no page"),
            SetBackgroundColorError::WrongColor => {
                WxError::fail(
                        "parameter error: parameter.backgroundColor should be #rrggbb;",
                    )
                    .errno(1001)
            }
        }
    }
}
/// Picks the shade of what shows behind the page while it is pulled down.
///
/// Called as [`Wx::set_background_text_style`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/background/wx.setBackgroundTextStyle.html)
pub enum SetBackgroundTextStyle {}
::wx_core::api!(
    SetBackgroundTextStyle = NAVIGATION_BAR[6], SetBackgroundTextStyleOptions => fields()
);
/// Parameters of [`Wx::set_background_text_style`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetBackgroundTextStyleOptions {
    /// Take the one that stands out against the ground
    pub text_style: BackgroundTextStyle,
}
impl SetBackgroundTextStyleOptions {
    /// With all of them.
    pub fn new(text_style: BackgroundTextStyle) -> Self {
        Self { text_style }
    }
}
::wx_core::record!(SetBackgroundTextStyleOptions { text_style });
impl Options for SetBackgroundTextStyleOptions {
    type Api = SetBackgroundTextStyle;
}
/// Why [`Wx::set_background_text_style`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetBackgroundTextStyleError {
    /// The style belongs to a page; none is open.
    NoPage,
}
impl From<SetBackgroundTextStyleError> for WxError {
    fn from(error: SetBackgroundTextStyleError) -> Self {
        match error {
            SetBackgroundTextStyleError::NoPage => WxError::fail("no page"),
        }
    }
}
/// Refreshes the current page as if the person had pulled it down: its onPullDownRefresh runs.
///
/// Called as [`Wx::start_pull_down_refresh`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/pull-down-refresh/wx.startPullDownRefresh.html)
pub enum StartPullDownRefresh {}
::wx_core::api!(
    StartPullDownRefresh = NAVIGATION_BAR[7], StartPullDownRefreshOptions => fields()
);
/// Parameters of [`Wx::start_pull_down_refresh`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StartPullDownRefreshOptions {}
impl StartPullDownRefreshOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for StartPullDownRefreshOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StartPullDownRefreshOptions {});
impl Options for StartPullDownRefreshOptions {
    type Api = StartPullDownRefresh;
}
/// Why [`Wx::start_pull_down_refresh`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StartPullDownRefreshError {
    /// No page could be pulled down.
    NoPage,
}
impl From<StartPullDownRefreshError> for WxError {
    fn from(error: StartPullDownRefreshError) -> Self {
        match error {
            StartPullDownRefreshError::NoPage => WxError::fail("no page"),
        }
    }
}
/// Ends the refresh of the current page, whoever began it.
///
/// Called as [`Wx::stop_pull_down_refresh`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/pull-down-refresh/wx.stopPullDownRefresh.html)
pub enum StopPullDownRefresh {}
::wx_core::api!(
    StopPullDownRefresh = NAVIGATION_BAR[8], StopPullDownRefreshOptions => fields()
);
/// Parameters of [`Wx::stop_pull_down_refresh`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StopPullDownRefreshOptions {}
impl StopPullDownRefreshOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for StopPullDownRefreshOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StopPullDownRefreshOptions {});
impl Options for StopPullDownRefreshOptions {
    type Api = StopPullDownRefresh;
}
/// Why [`Wx::stop_pull_down_refresh`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopPullDownRefreshError {
    /// Nothing refreshes before a page is open.
    NoPage,
}
impl From<StopPullDownRefreshError> for WxError {
    fn from(error: StopPullDownRefreshError) -> Self {
        match error {
            StopPullDownRefreshError::NoPage => WxError::fail("no page"),
        }
    }
}
impl Wx {
    /// Changes the title above the current page. The title in app.json comes back when the page is
    /// opened anew.
    ///
    /// Takes [`SetNavigationBarTitleOptions`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/navigation-bar/wx.setNavigationBarTitle.html)
    ///
    /// # Errors
    ///
    /// - `no page`: The app has opened no page yet.
    pub fn set_navigation_bar_title(
        &self,
        call: impl Into<Call<SetNavigationBarTitle>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::set_navigation_bar_title`], as a future.
    pub fn set_navigation_bar_title_future(
        &self,
        options: SetNavigationBarTitleOptions,
    ) -> ApiFuture<SetNavigationBarTitle> {
        self.client.future(options)
    }
    /// Paints the bar of the current page. The text on it can be black or white only.
    ///
    /// Takes [`SetNavigationBarColorOptions`].
    ///
    /// Since 1.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/navigation-bar/wx.setNavigationBarColor.html)
    ///
    /// ```js
    /// wx.setNavigationBarColor({
    ///   frontColor: '#ffffff',
    ///   backgroundColor: '#1a73e8',
    ///   animation: { duration: 300, timingFunc: 'easeIn' },
    /// })
    /// ```
    ///
    /// # Errors
    ///
    /// - `no page`: There is no bar to paint without a page.
    /// - `parameter error: parameter.frontColor should be one of #ffffff, #000000;` (`errno` 1001):
    ///   Text on the bar was to be neither black nor white.
    /// - `parameter error: parameter.backgroundColor should be #rrggbb;` (`errno` 1001): A colour
    ///   name, rgb() or a short form such as #fff.
    pub fn set_navigation_bar_color(
        &self,
        call: impl Into<Call<SetNavigationBarColor>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::set_navigation_bar_color`], as a future.
    pub fn set_navigation_bar_color_future(
        &self,
        options: SetNavigationBarColorOptions,
    ) -> ApiFuture<SetNavigationBarColor> {
        self.client.future(options)
    }
    /// Shows a spinner beside the page's title. Calling it twice needs only one call to hide it.
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/navigation-bar/wx.showNavigationBarLoading.html)
    ///
    /// # Errors
    ///
    /// - `no page`: No title is on show to spin beside.
    pub fn show_navigation_bar_loading(
        &self,
        call: impl Into<Call<ShowNavigationBarLoading>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::show_navigation_bar_loading`], as a future.
    pub fn show_navigation_bar_loading_future(
        &self,
        options: ShowNavigationBarLoadingOptions,
    ) -> ApiFuture<ShowNavigationBarLoading> {
        self.client.future(options)
    }
    /// Stops the spinner beside the title. Succeeds if none was turning.
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/navigation-bar/wx.hideNavigationBarLoading.html)
    ///
    /// # Errors
    ///
    /// - `no page`: Nothing can spin before a page is open.
    pub fn hide_navigation_bar_loading(
        &self,
        call: impl Into<Call<HideNavigationBarLoading>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::hide_navigation_bar_loading`], as a future.
    pub fn hide_navigation_bar_loading_future(
        &self,
        options: HideNavigationBarLoadingOptions,
    ) -> ApiFuture<HideNavigationBarLoading> {
        self.client.future(options)
    }
    /// Takes away the button that leads to the home page; it shows where the lowest page of the
    /// stack is not the home page. Usually called in onShow.
    ///
    /// Since 2.8.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/navigation-bar/wx.hideHomeButton.html)
    ///
    /// # Errors
    ///
    /// - `no page`: Only an open page has such a button.
    pub fn hide_home_button(&self, call: impl Into<Call<HideHomeButton>>) {
        self.client.call(call);
    }
    /// As [`Self::hide_home_button`], as a future.
    pub fn hide_home_button_future(
        &self,
        options: HideHomeButtonOptions,
    ) -> ApiFuture<HideHomeButton> {
        self.client.future(options)
    }
    /// Colours the ground that comes to light when the page is pulled beyond its ends.
    ///
    /// Takes [`SetBackgroundColorOptions`].
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/background/wx.setBackgroundColor.html)
    ///
    /// # Errors
    ///
    /// - `no page`: There is no window behind a page that is not there.
    /// - `parameter error: parameter.backgroundColor should be #rrggbb;` (`errno` 1001): A colour
    ///   is not six hexadecimal digits; the text names the parameter concerned.
    pub fn set_background_color(&self, call: impl Into<Call<SetBackgroundColor>>) {
        self.client.call(call);
    }
    /// As [`Self::set_background_color`], as a future.
    pub fn set_background_color_future(
        &self,
        options: SetBackgroundColorOptions,
    ) -> ApiFuture<SetBackgroundColor> {
        self.client.future(options)
    }
    /// Picks the shade of what shows behind the page while it is pulled down.
    ///
    /// Takes [`SetBackgroundTextStyleOptions`].
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/background/wx.setBackgroundTextStyle.html)
    ///
    /// # Errors
    ///
    /// - `no page`: The style belongs to a page; none is open.
    pub fn set_background_text_style(
        &self,
        call: impl Into<Call<SetBackgroundTextStyle>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::set_background_text_style`], as a future.
    pub fn set_background_text_style_future(
        &self,
        options: SetBackgroundTextStyleOptions,
    ) -> ApiFuture<SetBackgroundTextStyle> {
        self.client.future(options)
    }
    /// Refreshes the current page as if the person had pulled it down: its onPullDownRefresh runs.
    /// Ends with stopPullDownRefresh.
    ///
    /// Since 1.5.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/pull-down-refresh/wx.startPullDownRefresh.html)
    ///
    /// # Errors
    ///
    /// - `no page`: No page could be pulled down.
    pub fn start_pull_down_refresh(&self, call: impl Into<Call<StartPullDownRefresh>>) {
        self.client.call(call);
    }
    /// As [`Self::start_pull_down_refresh`], as a future.
    pub fn start_pull_down_refresh_future(
        &self,
        options: StartPullDownRefreshOptions,
    ) -> ApiFuture<StartPullDownRefresh> {
        self.client.future(options)
    }
    /// Ends the refresh of the current page, whoever began it. Succeeds if none is under way.
    ///
    /// Since 1.5.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/pull-down-refresh/wx.stopPullDownRefresh.html)
    ///
    /// ```js
    /// Page({
    ///   async onPullDownRefresh() {
    ///     await fetchOrder()
    ///     wx.stopPullDownRefresh()
    ///   },
    /// })
    /// ```
    ///
    /// # Errors
    ///
    /// - `no page`: Nothing refreshes before a page is open.
    pub fn stop_pull_down_refresh(&self, call: impl Into<Call<StopPullDownRefresh>>) {
        self.client.call(call);
    }
    /// As [`Self::stop_pull_down_refresh`], as a future.
    pub fn stop_pull_down_refresh_future(
        &self,
        options: StopPullDownRefreshOptions,
    ) -> ApiFuture<StopPullDownRefresh> {
        self.client.future(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static NAVIGATION_BAR: Family = Family {
        name: "navigation-bar",
        apis: &[
            ApiDesc::asynchronous("setNavigationBarTitle")
                .params(&SET_NAVIGATION_BAR_TITLE_OPTIONS),
            ApiDesc::asynchronous("setNavigationBarColor")
                .params(&SET_NAVIGATION_BAR_COLOR_OPTIONS),
            ApiDesc::asynchronous("showNavigationBarLoading"),
            ApiDesc::asynchronous("hideNavigationBarLoading"),
            ApiDesc::asynchronous("hideHomeButton"),
            ApiDesc::asynchronous("setBackgroundColor")
                .params(&SET_BACKGROUND_COLOR_OPTIONS),
            ApiDesc::asynchronous("setBackgroundTextStyle")
                .params(&SET_BACKGROUND_TEXT_STYLE_OPTIONS),
            ApiDesc::asynchronous("startPullDownRefresh"),
            ApiDesc::asynchronous("stopPullDownRefresh"),
        ],
        properties: &[],
    };
    pub static SET_NAVIGATION_BAR_TITLE_OPTIONS: StructDesc = StructDesc::new(
        "SetNavigationBarTitleOptions",
        &[FieldDesc::new("title", Type::String)],
    );
    pub static SET_NAVIGATION_BAR_COLOR_OPTIONS: StructDesc = StructDesc::new(
        "SetNavigationBarColorOptions",
        &[
            FieldDesc::new("frontColor", Type::String),
            FieldDesc::new("backgroundColor", Type::String),
            FieldDesc::new("animation", Type::Struct(&ANIMATION_OPTION)).optional(),
        ],
    );
    pub static SET_BACKGROUND_COLOR_OPTIONS: StructDesc = StructDesc::new(
        "SetBackgroundColorOptions",
        &[
            FieldDesc::new("backgroundColor", Type::String).optional(),
            FieldDesc::new("backgroundColorTop", Type::String).optional(),
            FieldDesc::new("backgroundColorBottom", Type::String).optional(),
        ],
    );
    pub static SET_BACKGROUND_TEXT_STYLE_OPTIONS: StructDesc = StructDesc::new(
        "SetBackgroundTextStyleOptions",
        &[FieldDesc::new("textStyle", Type::Enum(&BACKGROUND_TEXT_STYLE))],
    );
    pub static ANIMATION_OPTION: StructDesc = StructDesc::new(
        "AnimationOption",
        &[
            FieldDesc::new("duration", Type::Number)
                .default(Literal::Number(0.0))
                .min(0.0),
            FieldDesc::new("timingFunc", Type::Enum(&ANIMATION_OPTION_TIMING_FUNC))
                .default(Literal::Text("linear")),
        ],
    );
    pub static BACKGROUND_TEXT_STYLE: EnumDesc = EnumDesc {
        name: "BackgroundTextStyle",
        values: &[EnumValue::Text("dark"), EnumValue::Text("light")],
    };
    pub static ANIMATION_OPTION_TIMING_FUNC: EnumDesc = EnumDesc {
        name: "AnimationOptionTimingFunc",
        values: &[
            EnumValue::Text("linear"),
            EnumValue::Text("easeIn"),
            EnumValue::Text("easeOut"),
            EnumValue::Text("easeInOut"),
        ],
    };
}
