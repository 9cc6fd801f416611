// Generated from ui.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::UI;
/// Renderers that a font is loaded for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FontScope {
    /// Pages drawn by a web view
    Webview,
    /// Text drawn by Canvas 2D
    Native,
    /// Pages drawn by Skyline
    Skyline,
}
::wx_core::enumeration!(FontScope { Webview, Native, Skyline });
/// Font descriptors in the words of CSS
#[derive(Clone, Debug, Default)]
pub struct DescOption {
    /// How the letters slant
    pub style: Option<DescOptionStyle>,
    /// How lower case is drawn
    pub variant: Option<DescOptionVariant>,
    /// `normal`, `bold`, or a step from `100` to `900`
    pub weight: Option<String>,
}
::wx_core::record!(DescOption { style, variant, weight });
/// Animation used for opening or closing the pull-down area
#[derive(Clone, Debug, Default)]
pub struct TriggerRefreshOption {
    /// How long the animation runs
    pub duration: Option<f64>,
    /// Name of the curve the animation follows
    pub easing_function: Option<String>,
}
::wx_core::record!(TriggerRefreshOption { duration, easing_function });
/// Fine control over bringing a node into view; Skyline only
///
/// Since 3.1.0.
#[derive(Clone, Debug, Default)]
pub struct ScrollIntoViewOptions {
    /// Where in the visible area the node should come to rest
    pub alignment: Option<String>,
    /// True glides there, false jumps
    pub animated: Option<bool>,
    /// Extra distance added to the final position
    pub offset: Option<f64>,
    /// True looks only at nodes within `cacheExtent`, which is faster
    pub within_extent: Option<bool>,
}
::wx_core::record!(ScrollIntoViewOptions { alignment, animated, offset, within_extent });
/// How the letters slant
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DescOptionStyle {
    /// Upright
    Normal,
    /// The slanted cut of the font
    Italic,
    /// Upright letters, slanted by calculation
    Oblique,
}
::wx_core::enumeration!(DescOptionStyle { Normal, Italic, Oblique });
/// How lower case is drawn
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DescOptionVariant {
    /// Lower case stays lower case
    Normal,
    /// Lower case is drawn as small capitals
    SmallCaps,
    /// As the element around it
    Inherit,
}
::wx_core::enumeration!(DescOptionVariant { Normal, SmallCaps, Inherit });
/// Which of the two WeChat Sans fonts to take
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LoadBuiltInFontFaceSource {
    /// The SS cut of WeChat Sans
    WeChatSansSs,
    /// The Std cut of WeChat Sans
    WeChatSansStd,
}
::wx_core::enumeration!(LoadBuiltInFontFaceSource { WeChatSansSs, WeChatSansStd });
/// Puts off a function until the script that runs now is through.
///
/// Called as [`Wx::next_tick`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/custom-component/wx.nextTick.html)
pub enum NextTick {}
::wx_core::api!(NextTick = UI[0], NextTickOptions => fields());
/// Parameters of [`Wx::next_tick`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NextTickOptions {
    /// Called once without arguments
    pub callback: Callback,
}
impl NextTickOptions {
    /// With all of them.
    pub fn new(callback: Callback) -> Self {
        Self { callback }
    }
}
::wx_core::record!(NextTickOptions { callback });
/// Scrolls the current page to a height, or to the first element that matches a selector.
///
/// Called as [`Wx::page_scroll_to`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/scroll/wx.pageScrollTo.html)
pub enum PageScrollTo {}
::wx_core::api!(PageScrollTo = UI[1], PageScrollToOptions => fields());
/// Parameters of [`Wx::page_scroll_to`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PageScrollToOptions {
    /// Distance from the top of the page; goes before `selector`. Unit: px.
    pub scroll_top: Option<f64>,
    /// How long the movement takes to be seen. Unit: ms. At least 0. Default: `300`.
    pub duration: f64,
    /// Ids, classes, children and descendants as in CSS. Since 2.7.3.
    pub selector: Option<String>,
    /// Stops so far below the element, or above if negative; only with `selector`. Unit: px.
    /// Default: `0`. Since 2.23.1.
    pub offset_top: f64,
}
impl PageScrollToOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            scroll_top: None,
            duration: 300.0,
            selector: None,
            offset_top: 0.0,
        }
    }
    /// Distance from the top of the page; goes before `selector`. Unit: px.
    pub fn scroll_top(mut self, scroll_top: f64) -> Self {
        self.scroll_top = Some(scroll_top);
        self
    }
    /// How long the movement takes to be seen. Unit: ms. At least 0. Default: `300`.
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = duration;
        self
    }
    /// Ids, classes, children and descendants as in CSS. Since 2.7.3.
    pub fn selector(mut self, selector: impl Into<String>) -> Self {
        self.selector = Some(selector.into());
        self
    }
    /// Stops so far below the element, or above if negative; only with `selector`. Unit: px.
    /// Default: `0`. Since 2.23.1.
    pub fn offset_top(mut self, offset_top: f64) -> Self {
        self.offset_top = offset_top;
        self
    }
}
impl Default for PageScrollToOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(PageScrollToOptions { scroll_top, duration, selector, offset_top });
impl Options for PageScrollToOptions {
    type Api = PageScrollTo;
}
/// Why [`Wx::page_scroll_to`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageScrollToError {
    /// There is nothing to scroll without a page.
    NoPage,
    /// The host draws no elements, so it has none to look for.
    SelectorIsNotSupported,
    /// Neither a height nor a selector was given.
    NoTarget,
}
impl From<PageScrollToError> for WxError {
    fn from(error: PageScrollToError) -> Self {
        match error {
            PageScrollToError::NoPage => WxError::fail("no page"),
            PageScrollToError::SelectorIsNotSupported => {
                WxError::fail("selector is not supported")
            }
            PageScrollToError::NoTarget => {
                WxError::fail(
                        "parameter error: parameter.scrollTop should be Number instead of Undefined;",
                    )
                    .errno(1001)
            }
        }
    }
}
/// Makes one of the WeChat Sans fonts shipped with WeChat usable in styles, without a download.
///
/// Called as [`Wx::load_built_in_font_face`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/font/wx.loadBuiltInFontFace.html)
pub enum LoadBuiltInFontFace {}
::wx_core::api!(LoadBuiltInFontFace = UI[2], LoadBuiltInFontFaceOptions => fields());
/// Parameters of [`Wx::load_built_in_font_face`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LoadBuiltInFontFaceOptions {
    /// Name under which styles will refer to the font
    pub family: String,
    /// Which of the two WeChat Sans fonts to take
    pub source: LoadBuiltInFontFaceSource,
    /// True for every page, otherwise only the calling page
    pub global: Option<bool>,
    /// Renderers to load it for; all when left out. Default: `["webview", "native", "skyline"]`.
    pub scopes: Vec<FontScope>,
}
impl LoadBuiltInFontFaceOptions {
    /// With the required ones; the others are left out.
    pub fn new(family: impl Into<String>, source: LoadBuiltInFontFaceSource) -> Self {
        Self {
            family: family.into(),
            source,
            global: None,
            scopes: vec![FontScope::Webview, FontScope::Native, FontScope::Skyline],
        }
    }
    /// True for every page, otherwise only the calling page
    pub fn global(mut self, global: bool) -> Self {
        self.global = Some(global);
        self
    }
    /// Renderers to load it for; all when left out. Default: `["webview", "native", "skyline"]`.
    pub fn scopes(mut self, scopes: Vec<FontScope>) -> Self {
        self.scopes = scopes;
        self
    }
}
::wx_core::record!(LoadBuiltInFontFaceOptions { family, source, global, scopes });
impl Options for LoadBuiltInFontFaceOptions {
    type Api = LoadBuiltInFontFace;
}
/// Downloads a font over https (TTF or WOFF advised) and registers it; the server must allow
/// cross-origin use.
///
/// Called as [`Wx::load_font_face`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/font/wx.loadFontFace.html)
pub enum LoadFontFace {}
::wx_core::api!(LoadFontFace = UI[3], LoadFontFaceOptions => fields());
/// Parameters of [`Wx::load_font_face`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LoadFontFaceOptions {
    /// Family name that styles and canvas text will use
    pub family: String,
    /// An https address, or a Data URL with the font inside
    pub source: String,
    /// Style, weight and variant this file stands for
    pub desc: Option<DescOption>,
    /// True makes it known to all pages; call from app.js then. Since 2.10.0.
    pub global: Option<bool>,
    /// Where the font is to be known; left out means everywhere. Default: `["webview", "native",
    /// "skyline"]`.
    pub scopes: Vec<FontScope>,
}
impl LoadFontFaceOptions {
    /// With the required ones; the others are left out.
    pub fn new(family: impl Into<String>, source: impl Into<String>) -> Self {
        Self {
            family: family.into(),
            source: source.into(),
            desc: None,
            global: None,
            scopes: vec![FontScope::Webview, FontScope::Native, FontScope::Skyline],
        }
    }
    /// Style, weight and variant this file stands for
    pub fn desc(mut self, desc: DescOption) -> Self {
        self.desc = Some(desc);
        self
    }
    /// True makes it known to all pages; call from app.js then. Since 2.10.0.
    pub fn global(mut self, global: bool) -> Self {
        self.global = Some(global);
        self
    }
    /// Where the font is to be known; left out means everywhere. Default: `["webview", "native",
    /// "skyline"]`.
    pub fn scopes(mut self, scopes: Vec<FontScope>) -> Self {
        self.scopes = scopes;
        self
    }
}
::wx_core::record!(LoadFontFaceOptions { family, source, desc, global, scopes });
impl Options for LoadFontFaceOptions {
    type Api = LoadFontFace;
}
/// Changes the words on the bar of a pinned mini program; a second call within 5 s fails.
///
/// Called as [`Wx::set_top_bar_text`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/sticky/wx.setTopBarText.html)
pub enum SetTopBarText {}
::wx_core::api!(SetTopBarText = UI[4], SetTopBarTextOptions => fields());
/// Parameters of [`Wx::set_top_bar_text`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetTopBarTextOptions {
    /// Shown at once when pinned, else after the user pins the mini program
    pub text: String,
}
impl SetTopBarTextOptions {
    /// With all of them.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}
::wx_core::record!(SetTopBarTextOptions { text });
impl Options for SetTopBarTextOptions {
    type Api = SetTopBarText;
}
impl Wx {
    /// Puts off a function until the script that runs now is through. Several run in the order they
    /// were given.
    ///
    /// Parameters:
    ///
    /// - `callback`: Called once without arguments
    ///
    /// Since 2.2.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/custom-component/wx.nextTick.html)
    ///
    /// ```js
    /// this.setData({ count: 1 })
    /// wx.nextTick(() => this.setData({ count: 2 }))    // after the first has been rendered
    /// ```
    pub fn next_tick(&self, callback: Callback) -> Result<()> {
        self.client.sync::<NextTick>(NextTickOptions::new(callback))
    }
    /// Scrolls the current page to a height, or to the first element that matches a selector.
    ///
    /// Takes [`PageScrollToOptions`].
    ///
    /// Since 1.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/scroll/wx.pageScrollTo.html)
    ///
    /// ```js
    /// wx.pageScrollTo({ scrollTop: 0, duration: 300 })
    /// ```
    ///
    /// # Errors
    ///
    /// - `no page`: There is nothing to scroll without a page.
    /// - `selector is not supported`: The host draws no elements, so it has none to look for.
    /// - `parameter error: parameter.scrollTop should be Number instead of Undefined;` (`errno` 1001):
    ///   Neither a height nor a selector was given.
    pub fn page_scroll_to(&self, call: impl Into<Call<PageScrollTo>>) {
        self.client.call(call);
    }
    /// As [`Self::page_scroll_to`], as a future.
    pub fn page_scroll_to_future(
        &self,
        options: PageScrollToOptions,
    ) -> ApiFuture<PageScrollTo> {
        self.client.future(options)
    }
    /// Makes one of the WeChat Sans fonts shipped with WeChat usable in styles, without a download.
    ///
    /// Takes [`LoadBuiltInFontFaceOptions`].
    ///
    /// Since 3.7.9. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/font/wx.loadBuiltInFontFace.html)
    pub fn load_built_in_font_face(&self, call: impl Into<Call<LoadBuiltInFontFace>>) {
        self.client.call(call);
    }
    /// As [`Self::load_built_in_font_face`], as a future.
    pub fn load_built_in_font_face_future(
        &self,
        options: LoadBuiltInFontFaceOptions,
    ) -> ApiFuture<LoadBuiltInFontFace> {
        self.client.future(options)
    }
    /// Downloads a font over https (TTF or WOFF advised) and registers it; the server must allow
    /// cross-origin use.
    ///
    /// Takes [`LoadFontFaceOptions`].
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/font/wx.loadFontFace.html)
    ///
    /// ```js
    /// await wx.loadFontFace({
    ///   family: 'Lora',
    ///   source: 'https://example.com/fonts/lora.woff',
    ///   desc: { weight: 'bold' },
    ///   global: true,
    /// })
    /// ```
    pub fn load_font_face(&self, call: impl Into<Call<LoadFontFace>>) {
        self.client.call(call);
    }
    /// As [`Self::load_font_face`], as a future.
    pub fn load_font_face_future(
        &self,
        options: LoadFontFaceOptions,
    ) -> ApiFuture<LoadFontFace> {
        self.client.future(options)
    }
    /// Changes the words on the bar of a pinned mini program; a second call within 5 s fails.
    ///
    /// Takes [`SetTopBarTextOptions`].
    ///
    /// Since 1.4.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/sticky/wx.setTopBarText.html)
    #[deprecated(since = "1.9.9", note = "the platform gave it up")]
    pub fn set_top_bar_text(&self, call: impl Into<Call<SetTopBarText>>) {
        self.client.call(call);
    }
    /// As [`Self::set_top_bar_text`], as a future.
    #[deprecated(since = "1.9.9", note = "the platform gave it up")]
    pub fn set_top_bar_text_future(
        &self,
        options: SetTopBarTextOptions,
    ) -> ApiFuture<SetTopBarText> {
        self.client.future(options)
    }
}
/// Controls a scroll-view from code; the component must have `enhanced` switched on.
///
/// Since 2.14.4. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/scroll/ScrollViewContext.html)
#[derive(Clone, Debug)]
pub struct ScrollViewContext {
    client: ::wx_core::Client,
}
::wx_core::object!(ScrollViewContext = SCROLL_VIEW_CONTEXT);
impl ScrollViewContext {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Moves the content to an offset given from its left and top edges.
    ///
    /// Since 2.14.4. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/scroll/ScrollViewContext.scrollTo.html)
    ///
    /// ```js
    /// wx.createSelectorQuery().select('#list').node().exec(([{ node }]) => {
    ///   node.scrollTo({ top: 0, animated: true })
    /// })
    /// ```
    pub fn scroll_to(&self, options: ScrollViewContextScrollToOptions) -> Result<()> {
        self.client.sync::<ScrollViewContextScrollTo>(options)
    }
    /// Moves the content until the first node matching a selector is in view.
    ///
    /// Parameters:
    ///
    /// - `selector`: CSS selector of the node to bring into view
    /// - `ScrollIntoViewOptions`: Where the node comes to rest, and whether to animate; Skyline
    ///   only. Since 3.1.0.
    ///
    /// Since 2.14.4. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/scroll/ScrollViewContext.scrollIntoView.html)
    pub fn scroll_into_view(
        &self,
        selector: impl Into<String>,
        scroll_into_view_options: ScrollIntoViewOptions,
    ) -> Result<()> {
        self.client
            .sync::<
                ScrollViewContextScrollIntoView,
            >(
                ScrollViewContextScrollIntoViewOptions::new(
                    selector,
                    scroll_into_view_options,
                ),
            )
    }
    /// Opens the pull-down refresh from code, as if the user had pulled.
    ///
    /// Since 3.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/scroll/ScrollViewContext.triggerRefresh.html)
    pub fn trigger_refresh(
        &self,
        options: ScrollViewContextTriggerRefreshOptions,
    ) -> Result<()> {
        self.client.sync::<ScrollViewContextTriggerRefresh>(options)
    }
    /// Folds the pull-down refresh area away once new data is there.
    ///
    /// Since 3.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/scroll/ScrollViewContext.closeRefresh.html)
    pub fn close_refresh(&self) -> Result<()> {
        self.client.sync::<ScrollViewContextCloseRefresh>(())
    }
    /// Opens the second floor behind the pull-down from code.
    ///
    /// Since 3.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/scroll/ScrollViewContext.triggerTwoLevel.html)
    pub fn trigger_two_level(
        &self,
        options: ScrollViewContextTriggerTwoLevelOptions,
    ) -> Result<()> {
        self.client.sync::<ScrollViewContextTriggerTwoLevel>(options)
    }
    /// Folds the second floor behind the pull-down away, with an animation of your choice.
    ///
    /// Since 3.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/scroll/ScrollViewContext.closeTwoLevel.html)
    pub fn close_two_level(
        &self,
        options: ScrollViewContextCloseTwoLevelOptions,
    ) -> Result<()> {
        self.client.sync::<ScrollViewContextCloseTwoLevel>(options)
    }
    /// True lets the content spring back past its edge; iOS only
    pub fn bounces(&self) -> Result<bool> {
        self.client.sync::<ScrollViewContextBounces>(())
    }
    /// True lets the content spring back past its edge; iOS only
    pub fn set_bounces(&self, value: bool) -> Result<()> {
        self.client
            .sync::<
                ScrollViewContextSetBounces,
            >(ScrollViewContextSetBouncesOptions::new(value))
    }
    /// True stops the movement at once when the finger lifts; iOS only
    pub fn deceleration_disabled(&self) -> Result<bool> {
        self.client.sync::<ScrollViewContextDecelerationDisabled>(())
    }
    /// True stops the movement at once when the finger lifts; iOS only
    pub fn set_deceleration_disabled(&self, value: bool) -> Result<()> {
        self.client
            .sync::<
                ScrollViewContextSetDecelerationDisabled,
            >(ScrollViewContextSetDecelerationDisabledOptions::new(value))
    }
    /// True makes a flick come to rest sooner; iOS only
    pub fn fast_deceleration(&self) -> Result<bool> {
        self.client.sync::<ScrollViewContextFastDeceleration>(())
    }
    /// True makes a flick come to rest sooner; iOS only
    pub fn set_fast_deceleration(&self, value: bool) -> Result<()> {
        self.client
            .sync::<
                ScrollViewContextSetFastDeceleration,
            >(ScrollViewContextSetFastDecelerationOptions::new(value))
    }
    /// True makes the content stop at whole pages
    pub fn paging_enabled(&self) -> Result<bool> {
        self.client.sync::<ScrollViewContextPagingEnabled>(())
    }
    /// True makes the content stop at whole pages
    pub fn set_paging_enabled(&self, value: bool) -> Result<()> {
        self.client
            .sync::<
                ScrollViewContextSetPagingEnabled,
            >(ScrollViewContextSetPagingEnabledOptions::new(value))
    }
    /// False pins the content so fingers cannot move it
    pub fn scroll_enabled(&self) -> Result<bool> {
        self.client.sync::<ScrollViewContextScrollEnabled>(())
    }
    /// False pins the content so fingers cannot move it
    pub fn set_scroll_enabled(&self, value: bool) -> Result<()> {
        self.client
            .sync::<
                ScrollViewContextSetScrollEnabled,
            >(ScrollViewContextSetScrollEnabledOptions::new(value))
    }
    /// False hides the bar that shows the position
    pub fn show_scrollbar(&self) -> Result<bool> {
        self.client.sync::<ScrollViewContextShowScrollbar>(())
    }
    /// False hides the bar that shows the position
    pub fn set_show_scrollbar(&self, value: bool) -> Result<()> {
        self.client
            .sync::<
                ScrollViewContextSetShowScrollbar,
            >(ScrollViewContextSetShowScrollbarOptions::new(value))
    }
}
impl AsRef<::wx_core::Client> for ScrollViewContext {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Moves the content to an offset given from its left and top edges.
///
/// Called as [`ScrollViewContext::scroll_to`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/scroll/ScrollViewContext.scrollTo.html)
pub enum ScrollViewContextScrollTo {}
::wx_core::api!(
    ScrollViewContextScrollTo = object SCROLL_VIEW_CONTEXT[0],
    ScrollViewContextScrollToOptions => fields()
);
/// Parameters of [`ScrollViewContext::scroll_to`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ScrollViewContextScrollToOptions {
    /// False jumps to the offset without gliding
    pub animated: Option<bool>,
    /// Length of the glide; in webview pages iOS only, in Skyline from 3.14.3
    pub duration: Option<f64>,
    /// Horizontal offset to reach
    pub left: Option<f64>,
    /// Vertical offset to reach
    pub top: Option<f64>,
    /// Speed the glide begins with; in webview pages iOS only, in Skyline from 3.14.3
    pub velocity: Option<f64>,
}
impl ScrollViewContextScrollToOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            animated: None,
            duration: None,
            left: None,
            top: None,
            velocity: None,
        }
    }
    /// False jumps to the offset without gliding
    pub fn animated(mut self, animated: bool) -> Self {
        self.animated = Some(animated);
        self
    }
    /// Length of the glide; in webview pages iOS only, in Skyline from 3.14.3
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = Some(duration);
        self
    }
    /// Horizontal offset to reach
    pub fn left(mut self, left: f64) -> Self {
        self.left = Some(left);
        self
    }
    /// Vertical offset to reach
    pub fn top(mut self, top: f64) -> Self {
        self.top = Some(top);
        self
    }
    /// Speed the glide begins with; in webview pages iOS only, in Skyline from 3.14.3
    pub fn velocity(mut self, velocity: f64) -> Self {
        self.velocity = Some(velocity);
        self
    }
}
impl Default for ScrollViewContextScrollToOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    ScrollViewContextScrollToOptions { animated, duration, left, top, velocity }
);
/// Moves the content until the first node matching a selector is in view.
///
/// Called as [`ScrollViewContext::scroll_into_view`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/scroll/ScrollViewContext.scrollIntoView.html)
pub enum ScrollViewContextScrollIntoView {}
::wx_core::api!(
    ScrollViewContextScrollIntoView = object SCROLL_VIEW_CONTEXT[1],
    ScrollViewContextScrollIntoViewOptions => fields()
);
/// Parameters of [`ScrollViewContext::scroll_into_view`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ScrollViewContextScrollIntoViewOptions {
    /// CSS selector of the node to bring into view
    pub selector: String,
    /// Where the node comes to rest, and whether to animate; Skyline only. Since 3.1.0.
    pub scroll_into_view_options: ScrollIntoViewOptions,
}
impl ScrollViewContextScrollIntoViewOptions {
    /// With all of them.
    pub fn new(
        selector: impl Into<String>,
        scroll_into_view_options: ScrollIntoViewOptions,
    ) -> Self {
        Self {
            selector: selector.into(),
            scroll_into_view_options,
        }
    }
}
::wx_core::record!(
    ScrollViewContextScrollIntoViewOptions { selector, scroll_into_view_options }
);
/// Opens the pull-down refresh from code, as if the user had pulled.
///
/// Called as [`ScrollViewContext::trigger_refresh`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/scroll/ScrollViewContext.triggerRefresh.html)
pub enum ScrollViewContextTriggerRefresh {}
::wx_core::api!(
    ScrollViewContextTriggerRefresh = object SCROLL_VIEW_CONTEXT[2],
    ScrollViewContextTriggerRefreshOptions => fields()
);
/// Parameters of [`ScrollViewContext::trigger_refresh`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ScrollViewContextTriggerRefreshOptions {
    /// How long the animation runs
    pub duration: Option<f64>,
    /// Name of the curve the animation follows
    pub easing_function: Option<String>,
}
impl ScrollViewContextTriggerRefreshOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            duration: None,
            easing_function: None,
        }
    }
    /// How long the animation runs
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = Some(duration);
        self
    }
    /// Name of the curve the animation follows
    pub fn easing_function(mut self, easing_function: impl Into<String>) -> Self {
        self.easing_function = Some(easing_function.into());
        self
    }
}
impl Default for ScrollViewContextTriggerRefreshOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ScrollViewContextTriggerRefreshOptions { duration, easing_function });
/// Folds the pull-down refresh area away once new data is there.
///
/// Called as [`ScrollViewContext::close_refresh`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/scroll/ScrollViewContext.closeRefresh.html)
pub enum ScrollViewContextCloseRefresh {}
::wx_core::api!(
    ScrollViewContextCloseRefresh = object SCROLL_VIEW_CONTEXT[3], () => fields()
);
/// Opens the second floor behind the pull-down from code.
///
/// Called as [`ScrollViewContext::trigger_two_level`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/scroll/ScrollViewContext.triggerTwoLevel.html)
pub enum ScrollViewContextTriggerTwoLevel {}
::wx_core::api!(
    ScrollViewContextTriggerTwoLevel = object SCROLL_VIEW_CONTEXT[4],
    ScrollViewContextTriggerTwoLevelOptions => fields()
);
/// Parameters of [`ScrollViewContext::trigger_two_level`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ScrollViewContextTriggerTwoLevelOptions {
    /// How long the animation runs
    pub duration: Option<f64>,
    /// Name of the curve the animation follows
    pub easing_function: Option<String>,
}
impl ScrollViewContextTriggerTwoLevelOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            duration: None,
            easing_function: None,
        }
    }
    /// How long the animation runs
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = Some(duration);
        self
    }
    /// Name of the curve the animation follows
    pub fn easing_function(mut self, easing_function: impl Into<String>) -> Self {
        self.easing_function = Some(easing_function.into());
        self
    }
}
impl Default for ScrollViewContextTriggerTwoLevelOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    ScrollViewContextTriggerTwoLevelOptions { duration, easing_function }
);
/// Folds the second floor behind the pull-down away, with an animation of your choice.
///
/// Called as [`ScrollViewContext::close_two_level`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/scroll/ScrollViewContext.closeTwoLevel.html)
pub enum ScrollViewContextCloseTwoLevel {}
::wx_core::api!(
    ScrollViewContextCloseTwoLevel = object SCROLL_VIEW_CONTEXT[5],
    ScrollViewContextCloseTwoLevelOptions => fields()
);
/// Parameters of [`ScrollViewContext::close_two_level`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ScrollViewContextCloseTwoLevelOptions {
    /// How long the animation runs
    pub duration: Option<f64>,
    /// Name of the curve the animation follows
    pub easing_function: Option<String>,
}
impl ScrollViewContextCloseTwoLevelOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            duration: None,
            easing_function: None,
        }
    }
    /// How long the animation runs
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = Some(duration);
        self
    }
    /// Name of the curve the animation follows
    pub fn easing_function(mut self, easing_function: impl Into<String>) -> Self {
        self.easing_function = Some(easing_function.into());
        self
    }
}
impl Default for ScrollViewContextCloseTwoLevelOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ScrollViewContextCloseTwoLevelOptions { duration, easing_function });
/// True lets the content spring back past its edge; iOS only
///
/// Called as [`ScrollViewContext::bounces`].
pub enum ScrollViewContextBounces {}
::wx_core::api!(
    ScrollViewContextBounces = object SCROLL_VIEW_CONTEXT[6], () => value bool
);
/// True lets the content spring back past its edge; iOS only
///
/// Called as [`ScrollViewContext::set_bounces`].
pub enum ScrollViewContextSetBounces {}
::wx_core::api!(
    ScrollViewContextSetBounces = object SCROLL_VIEW_CONTEXT[7],
    ScrollViewContextSetBouncesOptions => fields()
);
/// Parameters of [`ScrollViewContext::set_bounces`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ScrollViewContextSetBouncesOptions {
    /// True lets the content spring back past its edge; iOS only
    pub value: bool,
}
impl ScrollViewContextSetBouncesOptions {
    /// With all of them.
    pub fn new(value: bool) -> Self {
        Self { value }
    }
}
::wx_core::record!(ScrollViewContextSetBouncesOptions { value });
/// True stops the movement at once when the finger lifts; iOS only
///
/// Called as [`ScrollViewContext::deceleration_disabled`].
pub enum ScrollViewContextDecelerationDisabled {}
::wx_core::api!(
    ScrollViewContextDecelerationDisabled = object SCROLL_VIEW_CONTEXT[8], () => value
    bool
);
/// True stops the movement at once when the finger lifts; iOS only
///
/// Called as [`ScrollViewContext::set_deceleration_disabled`].
pub enum ScrollViewContextSetDecelerationDisabled {}
::wx_core::api!(
    ScrollViewContextSetDecelerationDisabled = object SCROLL_VIEW_CONTEXT[9],
    ScrollViewContextSetDecelerationDisabledOptions => fields()
);
/// Parameters of [`ScrollViewContext::set_deceleration_disabled`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ScrollViewContextSetDecelerationDisabledOptions {
    /// True stops the movement at once when the finger lifts; iOS only
    pub value: bool,
}
impl ScrollViewContextSetDecelerationDisabledOptions {
    /// With all of them.
    pub fn new(value: bool) -> Self {
        Self { value }
    }
}
::wx_core::record!(ScrollViewContextSetDecelerationDisabledOptions { value });
/// True makes a flick come to rest sooner; iOS only
///
/// Called as [`ScrollViewContext::fast_deceleration`].
pub enum ScrollViewContextFastDeceleration {}
::wx_core::api!(
    ScrollViewContextFastDeceleration = object SCROLL_VIEW_CONTEXT[10], () => value bool
);
/// True makes a flick come to rest sooner; iOS only
///
/// Called as [`ScrollViewContext::set_fast_deceleration`].
pub enum ScrollViewContextSetFastDeceleration {}
::wx_core::api!(
    ScrollViewContextSetFastDeceleration = object SCROLL_VIEW_CONTEXT[11],
    ScrollViewContextSetFastDecelerationOptions => fields()
);
/// Parameters of [`ScrollViewContext::set_fast_deceleration`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ScrollViewContextSetFastDecelerationOptions {
    /// True makes a flick come to rest sooner; iOS only
    pub value: bool,
}
impl ScrollViewContextSetFastDecelerationOptions {
    /// With all of them.
    pub fn new(value: bool) -> Self {
        Self { value }
    }
}
::wx_core::record!(ScrollViewContextSetFastDecelerationOptions { value });
/// True makes the content stop at whole pages
///
/// Called as [`ScrollViewContext::paging_enabled`].
pub enum ScrollViewContextPagingEnabled {}
::wx_core::api!(
    ScrollViewContextPagingEnabled = object SCROLL_VIEW_CONTEXT[12], () => value bool
);
/// True makes the content stop at whole pages
///
/// Called as [`ScrollViewContext::set_paging_enabled`].
pub enum ScrollViewContextSetPagingEnabled {}
::wx_core::api!(
    ScrollViewContextSetPagingEnabled = object SCROLL_VIEW_CONTEXT[13],
    ScrollViewContextSetPagingEnabledOptions => fields()
);
/// Parameters of [`ScrollViewContext::set_paging_enabled`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ScrollViewContextSetPagingEnabledOptions {
    /// True makes the content stop at whole pages
    pub value: bool,
}
impl ScrollViewContextSetPagingEnabledOptions {
    /// With all of them.
    pub fn new(value: bool) -> Self {
        Self { value }
    }
}
::wx_core::record!(ScrollViewContextSetPagingEnabledOptions { value });
/// False pins the content so fingers cannot move it
///
/// Called as [`ScrollViewContext::scroll_enabled`].
pub enum ScrollViewContextScrollEnabled {}
::wx_core::api!(
    ScrollViewContextScrollEnabled = object SCROLL_VIEW_CONTEXT[14], () => value bool
);
/// False pins the content so fingers cannot move it
///
/// Called as [`ScrollViewContext::set_scroll_enabled`].
pub enum ScrollViewContextSetScrollEnabled {}
::wx_core::api!(
    ScrollViewContextSetScrollEnabled = object SCROLL_VIEW_CONTEXT[15],
    ScrollViewContextSetScrollEnabledOptions => fields()
);
/// Parameters of [`ScrollViewContext::set_scroll_enabled`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ScrollViewContextSetScrollEnabledOptions {
    /// False pins the content so fingers cannot move it
    pub value: bool,
}
impl ScrollViewContextSetScrollEnabledOptions {
    /// With all of them.
    pub fn new(value: bool) -> Self {
        Self { value }
    }
}
::wx_core::record!(ScrollViewContextSetScrollEnabledOptions { value });
/// False hides the bar that shows the position
///
/// Called as [`ScrollViewContext::show_scrollbar`].
pub enum ScrollViewContextShowScrollbar {}
::wx_core::api!(
    ScrollViewContextShowScrollbar = object SCROLL_VIEW_CONTEXT[16], () => value bool
);
/// False hides the bar that shows the position
///
/// Called as [`ScrollViewContext::set_show_scrollbar`].
pub enum ScrollViewContextSetShowScrollbar {}
::wx_core::api!(
    ScrollViewContextSetShowScrollbar = object SCROLL_VIEW_CONTEXT[17],
    ScrollViewContextSetShowScrollbarOptions => fields()
);
/// Parameters of [`ScrollViewContext::set_show_scrollbar`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ScrollViewContextSetShowScrollbarOptions {
    /// False hides the bar that shows the position
    pub value: bool,
}
impl ScrollViewContextSetShowScrollbarOptions {
    /// With all of them.
    pub fn new(value: bool) -> Self {
        Self { value }
    }
}
::wx_core::record!(ScrollViewContextSetShowScrollbarOptions { value });
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static UI: Family = Family {
        name: "ui",
        apis: &[
            ApiDesc::sync("nextTick")
                .params(&NEXT_TICK_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::asynchronous("pageScrollTo").params(&PAGE_SCROLL_TO_OPTIONS),
            ApiDesc::asynchronous("loadBuiltInFontFace")
                .params(&LOAD_BUILT_IN_FONT_FACE_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("loadFontFace")
                .params(&LOAD_FONT_FACE_OPTIONS)
                .error_fields(&["status"]),
            ApiDesc::asynchronous("setTopBarText").params(&SET_TOP_BAR_TEXT_OPTIONS),
        ],
        properties: &[],
    };
    pub static SCROLL_VIEW_CONTEXT: ObjectDesc = ObjectDesc {
        name: "ScrollViewContext",
        members: &[
            ApiDesc::sync("ScrollViewContext.scrollTo")
                .key("scrollTo")
                .params(&SCROLL_VIEW_CONTEXT_SCROLL_TO_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("ScrollViewContext.scrollIntoView")
                .key("scrollIntoView")
                .params(&SCROLL_VIEW_CONTEXT_SCROLL_INTO_VIEW_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("ScrollViewContext.triggerRefresh")
                .key("triggerRefresh")
                .params(&SCROLL_VIEW_CONTEXT_TRIGGER_REFRESH_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("ScrollViewContext.closeRefresh").key("closeRefresh"),
            ApiDesc::sync("ScrollViewContext.triggerTwoLevel")
                .key("triggerTwoLevel")
                .params(&SCROLL_VIEW_CONTEXT_TRIGGER_TWO_LEVEL_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("ScrollViewContext.closeTwoLevel")
                .key("closeTwoLevel")
                .params(&SCROLL_VIEW_CONTEXT_CLOSE_TWO_LEVEL_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::get("ScrollViewContext.bounces", "bounces", Type::Boolean),
            ApiDesc::set(
                "ScrollViewContext.bounces",
                "bounces",
                &SCROLL_VIEW_CONTEXT_SET_BOUNCES_OPTIONS,
            ),
            ApiDesc::get(
                "ScrollViewContext.decelerationDisabled",
                "decelerationDisabled",
                Type::Boolean,
            ),
            ApiDesc::set(
                "ScrollViewContext.decelerationDisabled",
                "decelerationDisabled",
                &SCROLL_VIEW_CONTEXT_SET_DECELERATION_DISABLED_OPTIONS,
            ),
            ApiDesc::get(
                "ScrollViewContext.fastDeceleration",
                "fastDeceleration",
                Type::Boolean,
            ),
            ApiDesc::set(
                "ScrollViewContext.fastDeceleration",
                "fastDeceleration",
                &SCROLL_VIEW_CONTEXT_SET_FAST_DECELERATION_OPTIONS,
            ),
            ApiDesc::get(
                "ScrollViewContext.pagingEnabled",
                "pagingEnabled",
                Type::Boolean,
            ),
            ApiDesc::set(
                "ScrollViewContext.pagingEnabled",
                "pagingEnabled",
                &SCROLL_VIEW_CONTEXT_SET_PAGING_ENABLED_OPTIONS,
            ),
            ApiDesc::get(
                "ScrollViewContext.scrollEnabled",
                "scrollEnabled",
                Type::Boolean,
            ),
            ApiDesc::set(
                "ScrollViewContext.scrollEnabled",
                "scrollEnabled",
                &SCROLL_VIEW_CONTEXT_SET_SCROLL_ENABLED_OPTIONS,
            ),
            ApiDesc::get(
                "ScrollViewContext.showScrollbar",
                "showScrollbar",
                Type::Boolean,
            ),
            ApiDesc::set(
                "ScrollViewContext.showScrollbar",
                "showScrollbar",
                &SCROLL_VIEW_CONTEXT_SET_SHOW_SCROLLBAR_OPTIONS,
            ),
        ],
    };
    pub static NEXT_TICK_OPTIONS: StructDesc = StructDesc::new(
        "NextTickOptions",
        &[FieldDesc::new("callback", Type::Callback(&CallbackDesc::new(&[])))],
    );
    pub static PAGE_SCROLL_TO_OPTIONS: StructDesc = StructDesc::new(
        "PageScrollToOptions",
        &[
            FieldDesc::new("scrollTop", Type::Number).optional(),
            FieldDesc::new("duration", Type::Number)
                .default(Literal::Number(300.0))
                .min(0.0),
            FieldDesc::new("selector", Type::String).optional(),
            FieldDesc::new("offsetTop", Type::Number).default(Literal::Number(0.0)),
        ],
    );
    pub static LOAD_BUILT_IN_FONT_FACE_OPTIONS: StructDesc = StructDesc::new(
        "LoadBuiltInFontFaceOptions",
        &[
            FieldDesc::new("family", Type::String),
            FieldDesc::new("source", Type::Enum(&LOAD_BUILT_IN_FONT_FACE_SOURCE)),
            FieldDesc::new("global", Type::Boolean).optional(),
            FieldDesc::new("scopes", Type::List(&Type::Enum(&FONT_SCOPE)))
                .default(
                    Literal::List(
                        &[
                            Literal::Text("webview"),
                            Literal::Text("native"),
                            Literal::Text("skyline"),
                        ],
                    ),
                ),
        ],
    );
    pub static LOAD_FONT_FACE_OPTIONS: StructDesc = StructDesc::new(
        "LoadFontFaceOptions",
        &[
            FieldDesc::new("family", Type::String),
            FieldDesc::new("source", Type::String),
            FieldDesc::new("desc", Type::Struct(&DESC_OPTION)).optional(),
            FieldDesc::new("global", Type::Boolean).optional(),
            FieldDesc::new("scopes", Type::List(&Type::Enum(&FONT_SCOPE)))
                .default(
                    Literal::List(
                        &[
                            Literal::Text("webview"),
                            Literal::Text("native"),
                            Literal::Text("skyline"),
                        ],
                    ),
                ),
        ],
    );
    pub static SET_TOP_BAR_TEXT_OPTIONS: StructDesc = StructDesc::new(
        "SetTopBarTextOptions",
        &[FieldDesc::new("text", Type::String)],
    );
    pub static SCROLL_VIEW_CONTEXT_SCROLL_TO_OPTIONS: StructDesc = StructDesc::new(
        "ScrollViewContextScrollToOptions",
        &[
            FieldDesc::new("animated", Type::Boolean).optional(),
            FieldDesc::new("duration", Type::Number).optional(),
            FieldDesc::new("left", Type::Number).optional(),
            FieldDesc::new("top", Type::Number).optional(),
            FieldDesc::new("velocity", Type::Number).optional(),
        ],
    );
    pub static SCROLL_VIEW_CONTEXT_SCROLL_INTO_VIEW_OPTIONS: StructDesc = StructDesc::new(
        "ScrollViewContextScrollIntoViewOptions",
        &[
            FieldDesc::new("selector", Type::String),
            FieldDesc::new(
                "ScrollIntoViewOptions",
                Type::Struct(&SCROLL_INTO_VIEW_OPTIONS),
            ),
        ],
    );
    pub static SCROLL_VIEW_CONTEXT_TRIGGER_REFRESH_OPTIONS: StructDesc = StructDesc::new(
        "ScrollViewContextTriggerRefreshOptions",
        &[
            FieldDesc::new("duration", Type::Number).optional(),
            FieldDesc::new("easingFunction", Type::String).optional(),
        ],
    );
    pub static SCROLL_VIEW_CONTEXT_TRIGGER_TWO_LEVEL_OPTIONS: StructDesc = StructDesc::new(
        "ScrollViewContextTriggerTwoLevelOptions",
        &[
            FieldDesc::new("duration", Type::Number).optional(),
            FieldDesc::new("easingFunction", Type::String).optional(),
        ],
    );
    pub static SCROLL_VIEW_CONTEXT_CLOSE_TWO_LEVEL_OPTIONS: StructDesc = StructDesc::new(
        "ScrollViewContextCloseTwoLevelOptions",
        &[
            FieldDesc::new("duration", Type::Number).optional(),
            FieldDesc::new("easingFunction", Type::String).optional(),
        ],
    );
    pub static SCROLL_VIEW_CONTEXT_SET_BOUNCES_OPTIONS: StructDesc = StructDesc::new(
        "ScrollViewContextSetBouncesOptions",
        &[FieldDesc::new("value", Type::Boolean)],
    );
    pub static SCROLL_VIEW_CONTEXT_SET_DECELERATION_DISABLED_OPTIONS: StructDesc = StructDesc::new(
        "ScrollViewContextSetDecelerationDisabledOptions",
        &[FieldDesc::new("value", Type::Boolean)],
    );
    pub static SCROLL_VIEW_CONTEXT_SET_FAST_DECELERATION_OPTIONS: StructDesc = StructDesc::new(
        "ScrollViewContextSetFastDecelerationOptions",
        &[FieldDesc::new("value", Type::Boolean)],
    );
    pub static SCROLL_VIEW_CONTEXT_SET_PAGING_ENABLED_OPTIONS: StructDesc = StructDesc::new(
        "ScrollViewContextSetPagingEnabledOptions",
        &[FieldDesc::new("value", Type::Boolean)],
    );
    pub static SCROLL_VIEW_CONTEXT_SET_SCROLL_ENABLED_OPTIONS: StructDesc = StructDesc::new(
        "ScrollViewContextSetScrollEnabledOptions",
        &[FieldDesc::new("value", Type::Boolean)],
    );
    pub static SCROLL_VIEW_CONTEXT_SET_SHOW_SCROLLBAR_OPTIONS: StructDesc = StructDesc::new(
        "ScrollViewContextSetShowScrollbarOptions",
        &[FieldDesc::new("value", Type::Boolean)],
    );
    pub static FONT_SCOPE: EnumDesc = EnumDesc {
        name: "FontScope",
        values: &[
            EnumValue::Text("webview"),
            EnumValue::Text("native"),
            EnumValue::Text("skyline"),
        ],
    };
    pub static DESC_OPTION: StructDesc = StructDesc::new(
        "DescOption",
        &[
            FieldDesc::new("style", Type::Enum(&DESC_OPTION_STYLE)).optional(),
            FieldDesc::new("variant", Type::Enum(&DESC_OPTION_VARIANT)).optional(),
            FieldDesc::new("weight", Type::String).optional(),
        ],
    );
    pub static TRIGGER_REFRESH_OPTION: StructDesc = StructDesc::new(
        "TriggerRefreshOption",
        &[
            FieldDesc::new("duration", Type::Number).optional(),
            FieldDesc::new("easingFunction", Type::String).optional(),
        ],
    );
    pub static SCROLL_INTO_VIEW_OPTIONS: StructDesc = StructDesc::new(
        "ScrollIntoViewOptions",
        &[
            FieldDesc::new("alignment", Type::String).optional(),
            FieldDesc::new("animated", Type::Boolean).optional(),
            FieldDesc::new("offset", Type::Number).optional(),
            FieldDesc::new("withinExtent", Type::Boolean).optional(),
        ],
    );
    pub static DESC_OPTION_STYLE: EnumDesc = EnumDesc {
        name: "DescOptionStyle",
        values: &[
            EnumValue::Text("normal"),
            EnumValue::Text("italic"),
            EnumValue::Text("oblique"),
        ],
    };
    pub static DESC_OPTION_VARIANT: EnumDesc = EnumDesc {
        name: "DescOptionVariant",
        values: &[
            EnumValue::Text("normal"),
            EnumValue::Text("small-caps"),
            EnumValue::Text("inherit"),
        ],
    };
    pub static LOAD_BUILT_IN_FONT_FACE_SOURCE: EnumDesc = EnumDesc {
        name: "LoadBuiltInFontFaceSource",
        values: &[EnumValue::Text("WeChatSansSS"), EnumValue::Text("WeChatSansStd")],
    };
}
