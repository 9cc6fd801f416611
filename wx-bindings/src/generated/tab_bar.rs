// Generated from tab-bar.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::TAB_BAR;
/// Puts a short text at the corner of a tab, such as a number of messages.
///
/// Called as [`Wx::set_tab_bar_badge`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.setTabBarBadge.html)
pub enum SetTabBarBadge {}
::wx_core::api!(SetTabBarBadge = TAB_BAR[0], SetTabBarBadgeOptions => fields());
/// Parameters of [`Wx::set_tab_bar_badge`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetTabBarBadgeOptions {
    /// Which tab gets the text, counted from the left from 0. At least 0.
    pub index: i64,
    /// At most four characters; more is shown as an ellipsis
    pub text: String,
}
impl SetTabBarBadgeOptions {
    /// With all of them.
    pub fn new(index: i64, text: impl Into<String>) -> Self {
        Self { index, text: text.into() }
    }
}
::wx_core::record!(SetTabBarBadgeOptions { index, text });
impl Options for SetTabBarBadgeOptions {
    type Api = SetTabBarBadge;
}
/// Why [`Wx::set_tab_bar_badge`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetTabBarBadgeError {
    /// The current page is no tab
    NotTabBarPage,
    /// The bar has fewer tabs than `index` says
    TabbarItemNotFound,
}
impl From<SetTabBarBadgeError> for WxError {
    fn from(error: SetTabBarBadgeError) -> Self {
        match error {
            SetTabBarBadgeError::NotTabBarPage => WxError::fail("not TabBar page"),
            SetTabBarBadgeError::TabbarItemNotFound => {
                WxError::fail("tabbar item not found")
            }
        }
    }
}
/// Takes the text off the corner of a tab.
///
/// Called as [`Wx::remove_tab_bar_badge`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.removeTabBarBadge.html)
pub enum RemoveTabBarBadge {}
::wx_core::api!(RemoveTabBarBadge = TAB_BAR[1], RemoveTabBarBadgeOptions => fields());
/// Parameters of [`Wx::remove_tab_bar_badge`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RemoveTabBarBadgeOptions {
    /// Which tab loses its text, 0 for the leftmost. At least 0.
    pub index: i64,
}
impl RemoveTabBarBadgeOptions {
    /// With all of them.
    pub fn new(index: i64) -> Self {
        Self { index }
    }
}
::wx_core::record!(RemoveTabBarBadgeOptions { index });
impl Options for RemoveTabBarBadgeOptions {
    type Api = RemoveTabBarBadge;
}
/// Why [`Wx::remove_tab_bar_badge`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemoveTabBarBadgeError {
    /// Badges can be removed only while a tab is on show
    NotTabBarPage,
    /// No tab of this number is there to be cleared
    TabbarItemNotFound,
}
impl From<RemoveTabBarBadgeError> for WxError {
    fn from(error: RemoveTabBarBadgeError) -> Self {
        match error {
            RemoveTabBarBadgeError::NotTabBarPage => WxError::fail("not TabBar page"),
            RemoveTabBarBadgeError::TabbarItemNotFound => {
                WxError::fail("tabbar item not found")
            }
        }
    }
}
/// Marks a tab with a red dot, to say that something is new without saying how much.
///
/// Called as [`Wx::show_tab_bar_red_dot`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.showTabBarRedDot.html)
pub enum ShowTabBarRedDot {}
::wx_core::api!(ShowTabBarRedDot = TAB_BAR[2], ShowTabBarRedDotOptions => fields());
/// Parameters of [`Wx::show_tab_bar_red_dot`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ShowTabBarRedDotOptions {
    /// Which tab is marked; the first is 0. At least 0.
    pub index: i64,
}
impl ShowTabBarRedDotOptions {
    /// With all of them.
    pub fn new(index: i64) -> Self {
        Self { index }
    }
}
::wx_core::record!(ShowTabBarRedDotOptions { index });
impl Options for ShowTabBarRedDotOptions {
    type Api = ShowTabBarRedDot;
}
/// Why [`Wx::show_tab_bar_red_dot`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShowTabBarRedDotError {
    /// Dots can be set only while a tab is on show
    NotTabBarPage,
    /// There is no tab of this number to mark
    TabbarItemNotFound,
}
impl From<ShowTabBarRedDotError> for WxError {
    fn from(error: ShowTabBarRedDotError) -> Self {
        match error {
            ShowTabBarRedDotError::NotTabBarPage => WxError::fail("not TabBar page"),
            ShowTabBarRedDotError::TabbarItemNotFound => {
                WxError::fail("tabbar item not found")
            }
        }
    }
}
/// Takes the red dot off a tab, and leaves a text alone.
///
/// Called as [`Wx::hide_tab_bar_red_dot`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.hideTabBarRedDot.html)
pub enum HideTabBarRedDot {}
::wx_core::api!(HideTabBarRedDot = TAB_BAR[3], HideTabBarRedDotOptions => fields());
/// Parameters of [`Wx::hide_tab_bar_red_dot`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct HideTabBarRedDotOptions {
    /// Which tab is no longer marked, from the left, from 0. At least 0.
    pub index: i64,
}
impl HideTabBarRedDotOptions {
    /// With all of them.
    pub fn new(index: i64) -> Self {
        Self { index }
    }
}
::wx_core::record!(HideTabBarRedDotOptions { index });
impl Options for HideTabBarRedDotOptions {
    type Api = HideTabBarRedDot;
}
/// Why [`Wx::hide_tab_bar_red_dot`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HideTabBarRedDotError {
    /// The page on show does not belong to the bar
    NotTabBarPage,
    /// A dot was to go from a tab that does not exist
    TabbarItemNotFound,
}
impl From<HideTabBarRedDotError> for WxError {
    fn from(error: HideTabBarRedDotError) -> Self {
        match error {
            HideTabBarRedDotError::NotTabBarPage => WxError::fail("not TabBar page"),
            HideTabBarRedDotError::TabbarItemNotFound => {
                WxError::fail("tabbar item not found")
            }
        }
    }
}
/// Changes label or pictures of a tab for as long as the app runs.
///
/// Called as [`Wx::set_tab_bar_item`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.setTabBarItem.html)
pub enum SetTabBarItem {}
::wx_core::api!(SetTabBarItem = TAB_BAR[4], SetTabBarItemOptions => fields());
/// Parameters of [`Wx::set_tab_bar_item`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetTabBarItemOptions {
    /// Which tab changes, with 0 at the left. At least 0.
    pub index: i64,
    /// Label below the picture
    pub text: Option<String>,
    /// Picture while another tab is chosen, at best 81 by 81 pixels; of no effect in a bar at the
    /// top
    pub icon_path: Option<String>,
    /// Picture while the tab is chosen, of the same size as `iconPath`
    pub selected_icon_path: Option<String>,
}
impl SetTabBarItemOptions {
    /// With the required ones; the others are left out.
    pub fn new(index: i64) -> Self {
        Self {
            index,
            text: None,
            icon_path: None,
            selected_icon_path: None,
        }
    }
    /// Label below the picture
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
    /// Picture while another tab is chosen, at best 81 by 81 pixels; of no effect in a bar at the
    /// top
    pub fn icon_path(mut self, icon_path: impl Into<String>) -> Self {
        self.icon_path = Some(icon_path.into());
        self
    }
    /// Picture while the tab is chosen, of the same size as `iconPath`
    pub fn selected_icon_path(mut self, selected_icon_path: impl Into<String>) -> Self {
        self.selected_icon_path = Some(selected_icon_path.into());
        self
    }
}
::wx_core::record!(SetTabBarItemOptions { index, text, icon_path, selected_icon_path });
impl Options for SetTabBarItemOptions {
    type Api = SetTabBarItem;
}
/// Why [`Wx::set_tab_bar_item`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetTabBarItemError {
    /// A tab has to be on show to change the bar
    NotTabBarPage,
    /// Tabs cannot be added in this way
    TabbarItemNotFound,
}
impl From<SetTabBarItemError> for WxError {
    fn from(error: SetTabBarItemError) -> Self {
        match error {
            SetTabBarItemError::NotTabBarPage => WxError::fail("not TabBar page"),
            SetTabBarItemError::TabbarItemNotFound => {
                WxError::fail("tabbar item not found")
            }
        }
    }
}
/// Changes the colours of the whole bar.
///
/// Called as [`Wx::set_tab_bar_style`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.setTabBarStyle.html)
pub enum SetTabBarStyle {}
::wx_core::api!(SetTabBarStyle = TAB_BAR[5], SetTabBarStyleOptions => fields());
/// Parameters of [`Wx::set_tab_bar_style`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetTabBarStyleOptions {
    /// Labels of the tabs that are not chosen as #rrggbb
    pub color: Option<String>,
    /// Label of the tab that is chosen
    pub selected_color: Option<String>,
    /// Ground of the bar
    pub background_color: Option<String>,
    /// Line along the top: `black` or `white`
    pub border_style: Option<String>,
}
impl SetTabBarStyleOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            color: None,
            selected_color: None,
            background_color: None,
            border_style: None,
        }
    }
    /// Labels of the tabs that are not chosen as #rrggbb
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }
    /// Label of the tab that is chosen
    pub fn selected_color(mut self, selected_color: impl Into<String>) -> Self {
        self.selected_color = Some(selected_color.into());
        self
    }
    /// Ground of the bar
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }
    /// Line along the top: `black` or `white`
    pub fn border_style(mut self, border_style: impl Into<String>) -> Self {
        self.border_style = Some(border_style.into());
        self
    }
}
impl Default for SetTabBarStyleOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    SetTabBarStyleOptions { color, selected_color, background_color, border_style }
);
impl Options for SetTabBarStyleOptions {
    type Api = SetTabBarStyle;
}
/// Why [`Wx::set_tab_bar_style`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetTabBarStyleError {
    /// The bar is not on show with this page
    NotTabBarPage,
    /// A colour is written otherwise; the text names which one.
    WrongColor,
    /// The line cannot have another colour.
    WrongBorderStyle,
}
impl From<SetTabBarStyleError> for WxError {
    fn from(error: SetTabBarStyleError) -> Self {
        match error {
            SetTabBarStyleError::NotTabBarPage => WxError::fail("not TabBar page"),
            SetTabBarStyleError::WrongColor => {
                WxError::fail("parameter error: parameter.color should be #rrggbb;")
                    .errno(1001)
            }
            SetTabBarStyleError::WrongBorderStyle => {
                WxError::fail(
                        "parameter error: parameter.borderStyle should be one of black, white;",
                    )
                    .errno(1001)
            }
        }
    }
}
/// Brings the bar back after hideTabBar.
///
/// Called as [`Wx::show_tab_bar`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.showTabBar.html)
pub enum ShowTabBar {}
::wx_core::api!(ShowTabBar = TAB_BAR[6], ShowTabBarOptions => fields());
/// Parameters of [`Wx::show_tab_bar`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ShowTabBarOptions {
    /// Lets it slide into view. Default: `false`.
    pub animation: bool,
}
impl ShowTabBarOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { animation: false }
    }
    /// Lets it slide into view. Default: `false`.
    pub fn animation(mut self, animation: bool) -> Self {
        self.animation = animation;
        self
    }
}
impl Default for ShowTabBarOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ShowTabBarOptions { animation });
impl Options for ShowTabBarOptions {
    type Api = ShowTabBar;
}
/// Why [`Wx::show_tab_bar`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShowTabBarError {
    /// Other pages have no bar to show
    NotTabBarPage,
}
impl From<ShowTabBarError> for WxError {
    fn from(error: ShowTabBarError) -> Self {
        match error {
            ShowTabBarError::NotTabBarPage => WxError::fail("not TabBar page"),
        }
    }
}
/// Takes the bar away from all tabs and gives its room to the page, until showTabBar.
///
/// Called as [`Wx::hide_tab_bar`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.hideTabBar.html)
pub enum HideTabBar {}
::wx_core::api!(HideTabBar = TAB_BAR[7], HideTabBarOptions => fields());
/// Parameters of [`Wx::hide_tab_bar`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct HideTabBarOptions {
    /// Lets it slide out of view. Default: `false`.
    pub animation: bool,
}
impl HideTabBarOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { animation: false }
    }
    /// Lets it slide out of view. Default: `false`.
    pub fn animation(mut self, animation: bool) -> Self {
        self.animation = animation;
        self
    }
}
impl Default for HideTabBarOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(HideTabBarOptions { animation });
impl Options for HideTabBarOptions {
    type Api = HideTabBar;
}
/// Why [`Wx::hide_tab_bar`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HideTabBarError {
    /// Other pages have no bar to hide
    NotTabBarPage,
}
impl From<HideTabBarError> for WxError {
    fn from(error: HideTabBarError) -> Self {
        match error {
            HideTabBarError::NotTabBarPage => WxError::fail("not TabBar page"),
        }
    }
}
impl Wx {
    /// Puts a short text at the corner of a tab, such as a number of messages. A red dot there
    /// gives way to it.
    ///
    /// Takes [`SetTabBarBadgeOptions`].
    ///
    /// Since 1.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.setTabBarBadge.html)
    ///
    /// ```js
    /// wx.setTabBarBadge({ index: 2, text: String(cart.length) })
    /// ```
    ///
    /// # Errors
    ///
    /// - `not TabBar page`: The current page is no tab
    /// - `tabbar item not found`: The bar has fewer tabs than `index` says
    pub fn set_tab_bar_badge(&self, call: impl Into<Call<SetTabBarBadge>>) {
        self.client.call(call);
    }
    /// As [`Self::set_tab_bar_badge`], as a future.
    pub fn set_tab_bar_badge_future(
        &self,
        options: SetTabBarBadgeOptions,
    ) -> ApiFuture<SetTabBarBadge> {
        self.client.future(options)
    }
    /// Takes the text off the corner of a tab. Succeeds if there is none.
    ///
    /// Takes [`RemoveTabBarBadgeOptions`].
    ///
    /// Since 1.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.removeTabBarBadge.html)
    ///
    /// # Errors
    ///
    /// - `not TabBar page`: Badges can be removed only while a tab is on show
    /// - `tabbar item not found`: No tab of this number is there to be cleared
    pub fn remove_tab_bar_badge(&self, call: impl Into<Call<RemoveTabBarBadge>>) {
        self.client.call(call);
    }
    /// As [`Self::remove_tab_bar_badge`], as a future.
    pub fn remove_tab_bar_badge_future(
        &self,
        options: RemoveTabBarBadgeOptions,
    ) -> ApiFuture<RemoveTabBarBadge> {
        self.client.future(options)
    }
    /// Marks a tab with a red dot, to say that something is new without saying how much. A text
    /// there gives way to it.
    ///
    /// Takes [`ShowTabBarRedDotOptions`].
    ///
    /// Since 1.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.showTabBarRedDot.html)
    ///
    /// # Errors
    ///
    /// - `not TabBar page`: Dots can be set only while a tab is on show
    /// - `tabbar item not found`: There is no tab of this number to mark
    pub fn show_tab_bar_red_dot(&self, call: impl Into<Call<ShowTabBarRedDot>>) {
        self.client.call(call);
    }
    /// As [`Self::show_tab_bar_red_dot`], as a future.
    pub fn show_tab_bar_red_dot_future(
        &self,
        options: ShowTabBarRedDotOptions,
    ) -> ApiFuture<ShowTabBarRedDot> {
        self.client.future(options)
    }
    /// Takes the red dot off a tab, and leaves a text alone.
    ///
    /// Takes [`HideTabBarRedDotOptions`].
    ///
    /// Since 1.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.hideTabBarRedDot.html)
    ///
    /// # Errors
    ///
    /// - `not TabBar page`: The page on show does not belong to the bar
    /// - `tabbar item not found`: A dot was to go from a tab that does not exist
    pub fn hide_tab_bar_red_dot(&self, call: impl Into<Call<HideTabBarRedDot>>) {
        self.client.call(call);
    }
    /// As [`Self::hide_tab_bar_red_dot`], as a future.
    pub fn hide_tab_bar_red_dot_future(
        &self,
        options: HideTabBarRedDotOptions,
    ) -> ApiFuture<HideTabBarRedDot> {
        self.client.future(options)
    }
    /// Changes label or pictures of a tab for as long as the app runs. What is not given stays as
    /// it is.
    ///
    /// Takes [`SetTabBarItemOptions`].
    ///
    /// Since 1.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.setTabBarItem.html)
    ///
    /// ```js
    /// wx.setTabBarItem({ index: 0, text: 'Home', iconPath: '/images/home.png', selectedIconPath: '/images/home-on.png' })
    /// ```
    ///
    /// # Errors
    ///
    /// - `not TabBar page`: A tab has to be on show to change the bar
    /// - `tabbar item not found`: Tabs cannot be added in this way
    pub fn set_tab_bar_item(&self, call: impl Into<Call<SetTabBarItem>>) {
        self.client.call(call);
    }
    /// As [`Self::set_tab_bar_item`], as a future.
    pub fn set_tab_bar_item_future(
        &self,
        options: SetTabBarItemOptions,
    ) -> ApiFuture<SetTabBarItem> {
        self.client.future(options)
    }
    /// Changes the colours of the whole bar. What is not given stays as it is.
    ///
    /// Takes [`SetTabBarStyleOptions`].
    ///
    /// Since 1.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.setTabBarStyle.html)
    ///
    /// # Errors
    ///
    /// - `not TabBar page`: The bar is not on show with this page
    /// - `parameter error: parameter.color should be #rrggbb;` (`errno` 1001): A colour is written
    ///   otherwise; the text names which one.
    /// - `parameter error: parameter.borderStyle should be one of black, white;` (`errno` 1001):
    ///   The line cannot have another colour.
    pub fn set_tab_bar_style(&self, call: impl Into<Call<SetTabBarStyle>>) {
        self.client.call(call);
    }
    /// As [`Self::set_tab_bar_style`], as a future.
    pub fn set_tab_bar_style_future(
        &self,
        options: SetTabBarStyleOptions,
    ) -> ApiFuture<SetTabBarStyle> {
        self.client.future(options)
    }
    /// Brings the bar back after hideTabBar.
    ///
    /// Takes [`ShowTabBarOptions`].
    ///
    /// Since 1.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.showTabBar.html)
    ///
    /// # Errors
    ///
    /// - `not TabBar page`: Other pages have no bar to show
    pub fn show_tab_bar(&self, call: impl Into<Call<ShowTabBar>>) {
        self.client.call(call);
    }
    /// As [`Self::show_tab_bar`], as a future.
    pub fn show_tab_bar_future(
        &self,
        options: ShowTabBarOptions,
    ) -> ApiFuture<ShowTabBar> {
        self.client.future(options)
    }
    /// Takes the bar away from all tabs and gives its room to the page, until showTabBar.
    ///
    /// Takes [`HideTabBarOptions`].
    ///
    /// Since 1.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.hideTabBar.html)
    ///
    /// # Errors
    ///
    /// - `not TabBar page`: Other pages have no bar to hide
    pub fn hide_tab_bar(&self, call: impl Into<Call<HideTabBar>>) {
        self.client.call(call);
    }
    /// As [`Self::hide_tab_bar`], as a future.
    pub fn hide_tab_bar_future(
        &self,
        options: HideTabBarOptions,
    ) -> ApiFuture<HideTabBar> {
        self.client.future(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static TAB_BAR: Family = Family {
        name: "tab-bar",
        apis: &[
            ApiDesc::asynchronous("setTabBarBadge").params(&SET_TAB_BAR_BADGE_OPTIONS),
            ApiDesc::asynchronous("removeTabBarBadge")
                .params(&REMOVE_TAB_BAR_BADGE_OPTIONS),
            ApiDesc::asynchronous("showTabBarRedDot")
                .params(&SHOW_TAB_BAR_RED_DOT_OPTIONS),
            ApiDesc::asynchronous("hideTabBarRedDot")
                .params(&HIDE_TAB_BAR_RED_DOT_OPTIONS),
            ApiDesc::asynchronous("setTabBarItem").params(&SET_TAB_BAR_ITEM_OPTIONS),
            ApiDesc::asynchronous("setTabBarStyle").params(&SET_TAB_BAR_STYLE_OPTIONS),
            ApiDesc::asynchronous("showTabBar").params(&SHOW_TAB_BAR_OPTIONS),
            ApiDesc::asynchronous("hideTabBar").params(&HIDE_TAB_BAR_OPTIONS),
        ],
        properties: &[],
    };
    pub static SET_TAB_BAR_BADGE_OPTIONS: StructDesc = StructDesc::new(
        "SetTabBarBadgeOptions",
        &[
            FieldDesc::new("index", Type::Int).min(0.0),
            FieldDesc::new("text", Type::String),
        ],
    );
    pub static REMOVE_TAB_BAR_BADGE_OPTIONS: StructDesc = StructDesc::new(
        "RemoveTabBarBadgeOptions",
        &[FieldDesc::new("index", Type::Int).min(0.0)],
    );
    pub static SHOW_TAB_BAR_RED_DOT_OPTIONS: StructDesc = StructDesc::new(
        "ShowTabBarRedDotOptions",
        &[FieldDesc::new("index", Type::Int).min(0.0)],
    );
    pub static HIDE_TAB_BAR_RED_DOT_OPTIONS: StructDesc = StructDesc::new(
        "HideTabBarRedDotOptions",
        &[FieldDesc::new("index", Type::Int).min(0.0)],
    );
    pub static SET_TAB_BAR_ITEM_OPTIONS: StructDesc = StructDesc::new(
        "SetTabBarItemOptions",
        &[
            FieldDesc::new("index", Type::Int).min(0.0),
            FieldDesc::new("text", Type::String).optional(),
            FieldDesc::new("iconPath", Type::String).optional(),
            FieldDesc::new("selectedIconPath", Type::String).optional(),
        ],
    );
    pub static SET_TAB_BAR_STYLE_OPTIONS: StructDesc = StructDesc::new(
        "SetTabBarStyleOptions",
        &[
            FieldDesc::new("color", Type::String).optional(),
            FieldDesc::new("selectedColor", Type::String).optional(),
            FieldDesc::new("backgroundColor", Type::String).optional(),
            FieldDesc::new("borderStyle", Type::String).optional(),
        ],
    );
    pub static SHOW_TAB_BAR_OPTIONS: StructDesc = StructDesc::new(
        "ShowTabBarOptions",
        &[FieldDesc::new("animation", Type::Boolean).default(Literal::Bool(false))],
    );
    pub static HIDE_TAB_BAR_OPTIONS: StructDesc = StructDesc::new(
        "HideTabBarOptions",
        &[FieldDesc::new("animation", Type::Boolean).default(Literal::Bool(false))],
    );
}
