// Generated from app.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::APP;
/// How the app came to the front, by what page, from where and with what.
#[derive(Clone, Debug)]
pub struct LaunchOptionsApp {
    /// Page that is opened as a path within the package
    pub path: String,
    /// Number of the entry point: 1001 is the main list, 1037 another app
    pub scene: i64,
    /// What stood behind the question mark of the path; empty if nothing did
    pub query: BTreeMap<String, String>,
    /// Exchanged for the group's identity when opened from a card shared in a group
    pub share_ticket: Option<String>,
    /// Who sent the user here; check `appId` before you trust it
    pub referrer_info: ReferrerInfo,
    /// Files that the user opened with this app; only in scene 1173
    pub forward_materials: Vec<ForwardMaterials>,
    /// Kind of chat that the app was opened in
    pub chat_type: Option<ChatType>,
    /// Which APIs this way of opening permits. Since 2.20.0.
    pub api_category: ApiCategory,
    /// What the containing app hands over; only outside WeChat
    pub host_extra_data: HostExtraData,
}
::wx_core::record!(
    LaunchOptionsApp { path, scene, query, share_ticket, referrer_info,
    forward_materials, chat_type, api_category, host_extra_data }
);
/// The app, account or mini program that the user came from.
#[derive(Clone, Debug)]
pub struct ReferrerInfo {
    /// Identity of the sender; empty when there is none
    pub app_id: String,
    /// What a mini program attached when it jumped here; scenes 1037 and 1038
    pub extra_data: ::wx_core::Object,
}
::wx_core::record!(ReferrerInfo { app_id, extra_data });
/// One file handed to the app from a chat.
#[derive(Clone, Debug)]
pub struct ForwardMaterials {
    /// As the chat shows it with its suffix
    pub name: String,
    /// Where to read it; an address if it is a web page
    pub path: String,
    /// Length of the content. Unit: B.
    pub size: i64,
    /// Its MIME type such as `image/png`
    pub r#type: String,
}
::wx_core::record!(ForwardMaterials { name, path, size, r#type });
/// Facts that only the containing app knows.
#[derive(Clone, Debug)]
pub struct HostExtraData {
    /// The containing app's own number for the entry point
    pub host_scene: String,
}
::wx_core::record!(HostExtraData { host_scene });
/// Whom the chat is with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChatType {
    /// One WeChat contact
    Contact,
    /// One WeCom contact
    WorkContact,
    /// An ordinary group
    Group,
    /// A group shared with WeCom
    WorkGroup,
}
::wx_core::enumeration!(ChatType { Contact, WorkContact, Group, WorkGroup });
/// How much of `wx` works depends on how the app was opened.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ApiCategory {
    /// Opened as usual; everything works
    Default,
    /// Opened inside a native feature such as a shop window
    NativeFunctionalized,
    /// A preview to look at such as a timeline snapshot
    BrowseOnly,
    /// On half a screen above another mini program
    Embedded,
    /// As a tool within a chat
    ChatTool,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(
    ApiCategory { Default, NativeFunctionalized, BrowseOnly, Embedded, ChatTool } + Other
);
/// Why the app left the front.
#[derive(Clone, Debug, Default)]
pub struct HideOptionsApp {
    /// Missing where the client cannot tell. Since 3.5.7.
    pub reason: Option<HideReason>,
}
::wx_core::record!(HideOptionsApp { reason });
/// Where the user went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HideReason {
    /// Left the app
    Exit,
    /// Went on to another mini program
    OtherMiniProgram,
    /// Opened a page of the client itself
    NativePage,
    /// Something else such as the home key
    Unspecified,
}
::wx_core::enumeration!(HideReason { Exit, OtherMiniProgram, NativePage, Unspecified });
/// An error that nothing in the app caught.
#[derive(Clone, Debug)]
pub struct ListenerError {
    /// What went wrong; for a callback also the API and which callback it was
    pub message: String,
    /// Call stack with file and line; missing where a non-Error was thrown
    pub stack: Option<String>,
}
::wx_core::record!(ListenerError { message, stack });
/// Whether the system shows light on dark or dark on light.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Light text upon a dark ground
    Dark,
    /// Dark text upon a light ground
    Light,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(Theme { Dark, Light } + Other);
/// The message to leave for whoever opened this mini program
#[derive(Clone, Debug, Default)]
pub struct PostMessageToReferrerMiniProgramOption {
    /// Any data object; replaces what an earlier call left
    pub extra_data: Option<::wx_core::Object>,
}
::wx_core::record!(PostMessageToReferrerMiniProgramOption { extra_data });
/// Tells how the app was first opened in this run.
///
/// Called as [`Wx::get_launch_options_sync`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/life-cycle/wx.getLaunchOptionsSync.html)
pub enum GetLaunchOptionsSync {}
::wx_core::api!(GetLaunchOptionsSync = APP[0], () => value LaunchOptionsApp);
/// Tells how the app last came to the front.
///
/// Called as [`Wx::get_enter_options_sync`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/life-cycle/wx.getEnterOptionsSync.html)
pub enum GetEnterOptionsSync {}
::wx_core::api!(GetEnterOptionsSync = APP[1], () => value LaunchOptionsApp);
/// Tells in which restricted mode the mini program runs, hence which sharing and navigation
/// APIs are blocked.
///
/// Called as [`Wx::get_api_category`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/life-cycle/wx.getApiCategory.html)
pub enum GetApiCategory {}
::wx_core::api!(GetApiCategory = APP[2], () => value String);
/// The mini program has moved to another restricted mode, for example from half screen to full
/// screen.
///
/// Called as [`Wx::on_api_category_change`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/life-cycle/wx.onApiCategoryChange.html)
pub enum OnApiCategoryChange {}
::wx_core::api!(OnApiCategoryChange = APP[3], () => fields OnApiCategoryChangeResult);
/// What a listener of [`Wx::on_api_category_change`] receives.
#[derive(Clone, Debug)]
pub struct OnApiCategoryChangeResult {
    /// New mode; decides which APIs and open buttons still work
    pub api_category: ApiCategory,
}
::wx_core::record!(OnApiCategoryChangeResult { api_category });
/// The app came to the front.
///
/// Called as [`Wx::on_app_show`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onAppShow.html)
pub enum OnAppShow {}
::wx_core::api!(OnAppShow = APP[4], () => fields LaunchOptionsApp);
/// The app left the front.
///
/// Called as [`Wx::on_app_hide`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onAppHide.html)
pub enum OnAppHide {}
::wx_core::api!(OnAppHide = APP[5], () => fields HideOptionsApp);
/// The system changed between light and dark.
///
/// Called as [`Wx::on_theme_change`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onThemeChange.html)
pub enum OnThemeChange {}
::wx_core::api!(OnThemeChange = APP[6], () => fields OnThemeChangeResult);
/// What a listener of [`Wx::on_theme_change`] receives.
#[derive(Clone, Debug)]
pub struct OnThemeChangeResult {
    /// How it looks from now on
    pub theme: Theme,
}
::wx_core::record!(OnThemeChangeResult { theme });
/// Another app took over the sound (alarm, call, voice chat); all audio here has been paused.
///
/// Called as [`Wx::on_audio_interruption_begin`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onAudioInterruptionBegin.html)
pub enum OnAudioInterruptionBegin {}
::wx_core::api!(OnAudioInterruptionBegin = APP[7], () => fields());
/// The interruption is over; only from now on can paused audio be played again.
///
/// Called as [`Wx::on_audio_interruption_end`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onAudioInterruptionEnd.html)
pub enum OnAudioInterruptionEnd {}
::wx_core::api!(OnAudioInterruptionEnd = APP[8], () => fields());
/// A script error that nothing caught, one thrown by a callback of an API included.
///
/// Called as [`Wx::on_error`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onError.html)
pub enum OnError {}
::wx_core::api!(OnError = APP[9], () => fields ListenerError);
/// A promise was rejected and nobody handled it by the time its script was through.
///
/// Called as [`Wx::on_unhandled_rejection`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onUnhandledRejection.html)
pub enum OnUnhandledRejection {}
::wx_core::api!(OnUnhandledRejection = APP[10], () => fields OnUnhandledRejectionResult);
/// What a listener of [`Wx::on_unhandled_rejection`] receives.
#[derive(Clone, Debug)]
pub struct OnUnhandledRejectionResult {
    /// Passed on as it is and never converted to text
    pub reason: External,
    /// Lets a listener tell several rejections apart
    pub promise: External,
}
::wx_core::record!(OnUnhandledRejectionResult { reason, promise });
/// The app was to be opened at a page that it does not have.
///
/// Called as [`Wx::on_page_not_found`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onPageNotFound.html)
pub enum OnPageNotFound {}
::wx_core::api!(OnPageNotFound = APP[11], () => fields OnPageNotFoundResult);
/// What a listener of [`Wx::on_page_not_found`] receives.
#[derive(Clone, Debug)]
pub struct OnPageNotFoundResult {
    /// Where there is no page
    pub path: String,
    /// Parameters that it would have been opened with
    pub query: BTreeMap<String, String>,
    /// True if the app was just being started with it
    pub is_entry_page: bool,
}
::wx_core::record!(OnPageNotFoundResult { path, query, is_entry_page });
/// An async component could not be loaded because its subpackage failed or took over 10
/// seconds.
///
/// Called as [`Wx::on_lazy_load_error`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onLazyLoadError.html)
pub enum OnLazyLoadError {}
::wx_core::api!(OnLazyLoadError = APP[12], () => fields OnLazyLoadErrorResult);
/// What a listener of [`Wx::on_lazy_load_error`] receives.
#[derive(Clone, Debug)]
pub struct OnLazyLoadErrorResult {
    /// The failure in words
    pub err_msg: String,
    /// Subpackages the missing components belong to
    pub subpackage: Vec<Value>,
    /// Kind of failure; so far always `subpackage`
    pub r#type: String,
}
::wx_core::record!(OnLazyLoadErrorResult { err_msg, subpackage, r#type });
/// Leaves data for the mini program that opened this one, read there as `extraData`; the last
/// wins.
///
/// Called as [`Wx::post_message_to_referrer_mini_program`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.postMessageToReferrerMiniProgram.html)
pub enum PostMessageToReferrerMiniProgram {}
::wx_core::api!(
    PostMessageToReferrerMiniProgram = APP[13], PostMessageToReferrerMiniProgramOptions
    => fields()
);
/// Parameters of [`Wx::post_message_to_referrer_mini_program`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PostMessageToReferrerMiniProgramOptions {
    /// Any data object; replaces what an earlier call left
    pub extra_data: Option<::wx_core::Object>,
}
impl PostMessageToReferrerMiniProgramOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { extra_data: None }
    }
    /// Any data object; replaces what an earlier call left
    pub fn extra_data(mut self, extra_data: ::wx_core::Object) -> Self {
        self.extra_data = Some(extra_data);
        self
    }
}
impl Default for PostMessageToReferrerMiniProgramOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(PostMessageToReferrerMiniProgramOptions { extra_data });
/// Leaves data for the page this mini program was opened from; without one, fails with `no
/// referrer`.
///
/// Called as [`Wx::post_message_to_referrer_page`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.postMessageToReferrerPage.html)
pub enum PostMessageToReferrerPage {}
::wx_core::api!(
    PostMessageToReferrerPage = APP[14], PostMessageToReferrerPageOptions => fields()
);
/// Parameters of [`Wx::post_message_to_referrer_page`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PostMessageToReferrerPageOptions {
    /// Any data object; replaces what an earlier call left
    pub extra_data: Option<::wx_core::Object>,
}
impl PostMessageToReferrerPageOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { extra_data: None }
    }
    /// Any data object; replaces what an earlier call left
    pub fn extra_data(mut self, extra_data: ::wx_core::Object) -> Self {
        self.extra_data = Some(extra_data);
        self
    }
}
impl Default for PostMessageToReferrerPageOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(PostMessageToReferrerPageOptions { extra_data });
impl Wx {
    /// Tells how the app was first opened in this run. Coming back to the front later does not
    /// change it.
    ///
    /// Since 2.1.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/life-cycle/wx.getLaunchOptionsSync.html)
    pub fn get_launch_options_sync(&self) -> Result<LaunchOptionsApp> {
        self.client.sync::<GetLaunchOptionsSync>(())
    }
    /// Tells how the app last came to the front. Equals getLaunchOptionsSync until it has been to
    /// the back once.
    ///
    /// Since 2.9.4. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/life-cycle/wx.getEnterOptionsSync.html)
    ///
    /// ```js
    /// const { scene, query, referrerInfo } = wx.getEnterOptionsSync()
    /// if (scene === 1037) console.log('sent by', referrerInfo.appId, query)
    /// ```
    pub fn get_enter_options_sync(&self) -> Result<LaunchOptionsApp> {
        self.client.sync::<GetEnterOptionsSync>(())
    }
    /// Tells in which restricted mode the mini program runs, hence which sharing and navigation
    /// APIs are blocked.
    ///
    /// Since 2.33.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/life-cycle/wx.getApiCategory.html)
    pub fn get_api_category(&self) -> Result<String> {
        self.client.sync::<GetApiCategory>(())
    }
    /// The mini program has moved to another restricted mode, for example from half screen to full
    /// screen.
    ///
    /// Since 2.33.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/life-cycle/wx.onApiCategoryChange.html)
    pub fn on_api_category_change(
        &self,
        listener: impl Fn(&OnApiCategoryChangeResult) + 'static,
    ) -> Listener<OnApiCategoryChange> {
        self.client.on(listener)
    }
    /// Drops the callback told about moves between restricted modes; without an argument, every
    /// one.
    ///
    /// Takes a listener of [`Self::on_api_category_change`] off, or all with `None`.
    ///
    /// Since 2.33.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/life-cycle/wx.offApiCategoryChange.html)
    pub fn off_api_category_change(&self, which: Option<Listener<OnApiCategoryChange>>) {
        self.client.off(which);
    }
    /// The app came to the front. The first opening counts as well, provided the listener was there
    /// in time.
    ///
    /// Since 2.1.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onAppShow.html)
    pub fn on_app_show(
        &self,
        listener: impl Fn(&LaunchOptionsApp) + 'static,
    ) -> Listener<OnAppShow> {
        self.client.on(listener)
    }
    /// Takes back what onAppShow registered; `App.onShow` of the app is not touched.
    ///
    /// Takes a listener of [`Self::on_app_show`] off, or all with `None`.
    ///
    /// Since 2.1.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.offAppShow.html)
    pub fn off_app_show(&self, which: Option<Listener<OnAppShow>>) {
        self.client.off(which);
    }
    /// The app left the front. It keeps running for a while; save now what must not be lost.
    ///
    /// Since 2.1.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onAppHide.html)
    pub fn on_app_hide(
        &self,
        listener: impl Fn(&HideOptionsApp) + 'static,
    ) -> Listener<OnAppHide> {
        self.client.on(listener)
    }
    /// Makes a listener deaf to the app's going to the background.
    ///
    /// Takes a listener of [`Self::on_app_hide`] off, or all with `None`.
    ///
    /// Since 2.1.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.offAppHide.html)
    pub fn off_app_hide(&self, which: Option<Listener<OnAppHide>>) {
        self.client.off(which);
    }
    /// The system changed between light and dark. Only apps with `darkmode` on in their
    /// configuration hear of it.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onThemeChange.html)
    pub fn on_theme_change(
        &self,
        listener: impl Fn(&OnThemeChangeResult) + 'static,
    ) -> Listener<OnThemeChange> {
        self.client.on(listener)
    }
    /// Changes between light and dark mode stay unheard by the listener.
    ///
    /// Takes a listener of [`Self::on_theme_change`] off, or all with `None`.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.offThemeChange.html)
    pub fn off_theme_change(&self, which: Option<Listener<OnThemeChange>>) {
        self.client.off(which);
    }
    /// Another app took over the sound (alarm, call, voice chat); all audio here has been paused.
    ///
    /// Since 2.6.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onAudioInterruptionBegin.html)
    pub fn on_audio_interruption_begin(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<OnAudioInterruptionBegin> {
        self.client.on(listener)
    }
    /// No longer tells the callback when a call or an alarm silences the sound.
    ///
    /// Takes a listener of [`Self::on_audio_interruption_begin`] off, or all with `None`.
    ///
    /// Since 2.6.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.offAudioInterruptionBegin.html)
    pub fn off_audio_interruption_begin(
        &self,
        which: Option<Listener<OnAudioInterruptionBegin>>,
    ) {
        self.client.off(which);
    }
    /// The interruption is over; only from now on can paused audio be played again.
    ///
    /// Since 2.6.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onAudioInterruptionEnd.html)
    ///
    /// ```js
    /// wx.onAudioInterruptionBegin(() => this.setData({ playing: false }))
    /// wx.onAudioInterruptionEnd(() => player.play())
    /// ```
    pub fn on_audio_interruption_end(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<OnAudioInterruptionEnd> {
        self.client.on(listener)
    }
    /// No longer tells the callback that sound may be resumed after an interruption.
    ///
    /// Takes a listener of [`Self::on_audio_interruption_end`] off, or all with `None`.
    ///
    /// Since 2.6.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.offAudioInterruptionEnd.html)
    pub fn off_audio_interruption_end(
        &self,
        which: Option<Listener<OnAudioInterruptionEnd>>,
    ) {
        self.client.off(which);
    }
    /// A script error that nothing caught, one thrown by a callback of an API included. What a
    /// listener itself throws is not reported again.
    ///
    /// Since 2.1.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onError.html)
    pub fn on_error(
        &self,
        listener: impl Fn(&ListenerError) + 'static,
    ) -> Listener<OnError> {
        self.client.on(listener)
    }
    /// Stops handing uncaught script errors to a listener; `App.onError` still gets them.
    ///
    /// Takes a listener of [`Self::on_error`] off, or all with `None`.
    ///
    /// Since 2.1.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.offError.html)
    pub fn off_error(&self, which: Option<Listener<OnError>>) {
        self.client.off(which);
    }
    /// A promise was rejected and nobody handled it by the time its script was through.
    ///
    /// Since 2.10.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onUnhandledRejection.html)
    pub fn on_unhandled_rejection(
        &self,
        listener: impl Fn(&OnUnhandledRejectionResult) + 'static,
    ) -> Listener<OnUnhandledRejection> {
        self.client.on(listener)
    }
    /// Rejected promises that nobody caught are kept from this listener henceforth.
    ///
    /// Takes a listener of [`Self::on_unhandled_rejection`] off, or all with `None`.
    ///
    /// Since 2.10.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.offUnhandledRejection.html)
    pub fn off_unhandled_rejection(
        &self,
        which: Option<Listener<OnUnhandledRejection>>,
    ) {
        self.client.off(which);
    }
    /// The app was to be opened at a page that it does not have. Redirect to another page here, at
    /// once; otherwise nothing is shown.
    ///
    /// Since 2.1.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onPageNotFound.html)
    ///
    /// ```js
    /// wx.onPageNotFound(() => wx.redirectTo({ url: '/pages/index/index' }))
    /// ```
    pub fn on_page_not_found(
        &self,
        listener: impl Fn(&OnPageNotFoundResult) + 'static,
    ) -> Listener<OnPageNotFound> {
        self.client.on(listener)
    }
    /// A listener for routes without a page is removed; only such a listener or
    /// `App.onPageNotFound` can redirect them.
    ///
    /// Takes a listener of [`Self::on_page_not_found`] off, or all with `None`.
    ///
    /// Since 2.1.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.offPageNotFound.html)
    pub fn off_page_not_found(&self, which: Option<Listener<OnPageNotFound>>) {
        self.client.off(which);
    }
    /// An async component could not be loaded because its subpackage failed or took over 10
    /// seconds.
    ///
    /// Since 2.24.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onLazyLoadError.html)
    pub fn on_lazy_load_error(
        &self,
        listener: impl Fn(&OnLazyLoadErrorResult) + 'static,
    ) -> Listener<OnLazyLoadError> {
        self.client.on(listener)
    }
    /// Ends the reporting of async components that fail to load; due when a page unloads.
    ///
    /// Takes a listener of [`Self::on_lazy_load_error`] off, or all with `None`.
    ///
    /// Since 2.24.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.offLazyLoadError.html)
    pub fn off_lazy_load_error(&self, which: Option<Listener<OnLazyLoadError>>) {
        self.client.off(which);
    }
    /// Leaves data for the mini program that opened this one, read there as `extraData`; the last
    /// wins.
    ///
    /// Since 3.2.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.postMessageToReferrerMiniProgram.html)
    pub fn post_message_to_referrer_mini_program(
        &self,
        options: PostMessageToReferrerMiniProgramOptions,
    ) -> Result<()> {
        self.client.sync::<PostMessageToReferrerMiniProgram>(options)
    }
    /// Leaves data for the page this mini program was opened from; without one, fails with `no
    /// referrer`.
    ///
    /// Since 3.7.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.postMessageToReferrerPage.html)
    pub fn post_message_to_referrer_page(
        &self,
        options: PostMessageToReferrerPageOptions,
    ) -> Result<()> {
        self.client.sync::<PostMessageToReferrerPage>(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static APP: Family = Family {
        name: "app",
        apis: &[
            ApiDesc::sync("getLaunchOptionsSync")
                .returns(Returns::Value(Type::Struct(&LAUNCH_OPTIONS_APP))),
            ApiDesc::sync("getEnterOptionsSync")
                .returns(Returns::Value(Type::Struct(&LAUNCH_OPTIONS_APP))),
            ApiDesc::sync("getApiCategory").returns(Returns::Value(Type::String)),
            ApiDesc::event(
                    "onApiCategoryChange",
                    &EventDesc::new("offApiCategoryChange"),
                )
                .result(&ON_API_CATEGORY_CHANGE_RESULT),
            ApiDesc::event("onAppShow", &EventDesc::new("offAppShow"))
                .result(&LAUNCH_OPTIONS_APP),
            ApiDesc::event("onAppHide", &EventDesc::new("offAppHide"))
                .result(&HIDE_OPTIONS_APP),
            ApiDesc::event("onThemeChange", &EventDesc::new("offThemeChange"))
                .result(&ON_THEME_CHANGE_RESULT),
            ApiDesc::event(
                "onAudioInterruptionBegin",
                &EventDesc::new("offAudioInterruptionBegin"),
            ),
            ApiDesc::event(
                "onAudioInterruptionEnd",
                &EventDesc::new("offAudioInterruptionEnd"),
            ),
            ApiDesc::event("onError", &EventDesc::new("offError"))
                .result(&LISTENER_ERROR),
            ApiDesc::event(
                    "onUnhandledRejection",
                    &EventDesc::new("offUnhandledRejection"),
                )
                .result(&ON_UNHANDLED_REJECTION_RESULT),
            ApiDesc::event("onPageNotFound", &EventDesc::new("offPageNotFound"))
                .result(&ON_PAGE_NOT_FOUND_RESULT),
            ApiDesc::event("onLazyLoadError", &EventDesc::new("offLazyLoadError"))
                .result(&ON_LAZY_LOAD_ERROR_RESULT),
            ApiDesc::sync("postMessageToReferrerMiniProgram")
                .params(&POST_MESSAGE_TO_REFERRER_MINI_PROGRAM_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("postMessageToReferrerPage")
                .params(&POST_MESSAGE_TO_REFERRER_PAGE_OPTIONS)
                .args(&[&[Arg::Options]]),
        ],
        properties: &[],
    };
    pub static ON_API_CATEGORY_CHANGE_RESULT: StructDesc = StructDesc::new(
        "OnApiCategoryChangeResult",
        &[FieldDesc::new("apiCategory", Type::Enum(&API_CATEGORY))],
    );
    pub static ON_THEME_CHANGE_RESULT: StructDesc = StructDesc::new(
        "OnThemeChangeResult",
        &[FieldDesc::new("theme", Type::Enum(&THEME))],
    );
    pub static ON_UNHANDLED_REJECTION_RESULT: StructDesc = StructDesc::new(
        "OnUnhandledRejectionResult",
        &[
            FieldDesc::new("reason", Type::External),
            FieldDesc::new("promise", Type::External),
        ],
    );
    pub static ON_PAGE_NOT_FOUND_RESULT: StructDesc = StructDesc::new(
        "OnPageNotFoundResult",
        &[
            FieldDesc::new("path", Type::String),
            FieldDesc::new("query", Type::Map(&Type::String)),
            FieldDesc::new("isEntryPage", Type::Boolean),
        ],
    );
    pub static ON_LAZY_LOAD_ERROR_RESULT: StructDesc = StructDesc::new(
        "OnLazyLoadErrorResult",
        &[
            FieldDesc::new("errMsg", Type::String),
            FieldDesc::new("subpackage", Type::List(&Type::Any)),
            FieldDesc::new("type", Type::String),
        ],
    );
    pub static POST_MESSAGE_TO_REFERRER_MINI_PROGRAM_OPTIONS: StructDesc = StructDesc::new(
        "PostMessageToReferrerMiniProgramOptions",
        &[FieldDesc::new("extraData", Type::Object).optional()],
    );
    pub static POST_MESSAGE_TO_REFERRER_PAGE_OPTIONS: StructDesc = StructDesc::new(
        "PostMessageToReferrerPageOptions",
        &[FieldDesc::new("extraData", Type::Object).optional()],
    );
    pub static LAUNCH_OPTIONS_APP: StructDesc = StructDesc::new(
        "LaunchOptionsApp",
        &[
            FieldDesc::new("path", Type::String),
            FieldDesc::new("scene", Type::Int),
            FieldDesc::new("query", Type::Map(&Type::String)),
            FieldDesc::new("shareTicket", Type::String).optional(),
            FieldDesc::new("referrerInfo", Type::Struct(&REFERRER_INFO)),
            FieldDesc::new(
                "forwardMaterials",
                Type::List(&Type::Struct(&FORWARD_MATERIALS)),
            ),
            FieldDesc::new("chatType", Type::Enum(&CHAT_TYPE)).optional(),
            FieldDesc::new("apiCategory", Type::Enum(&API_CATEGORY)),
            FieldDesc::new("hostExtraData", Type::Struct(&HOST_EXTRA_DATA)),
        ],
    );
    pub static REFERRER_INFO: StructDesc = StructDesc::new(
        "ReferrerInfo",
        &[
            FieldDesc::new("appId", Type::String),
            FieldDesc::new("extraData", Type::Object),
        ],
    );
    pub static FORWARD_MATERIALS: StructDesc = StructDesc::new(
        "ForwardMaterials",
        &[
            FieldDesc::new("name", Type::String),
            FieldDesc::new("path", Type::String),
            FieldDesc::new("size", Type::Int),
            FieldDesc::new("type", Type::String),
        ],
    );
    pub static HOST_EXTRA_DATA: StructDesc = StructDesc::new(
        "HostExtraData",
        &[FieldDesc::new("host_scene", Type::String)],
    );
    pub static CHAT_TYPE: EnumDesc = EnumDesc {
        name: "ChatType",
        values: &[
            EnumValue::Int(1),
            EnumValue::Int(2),
            EnumValue::Int(3),
            EnumValue::Int(4),
        ],
    };
    pub static API_CATEGORY: EnumDesc = EnumDesc {
        name: "ApiCategory",
        values: &[
            EnumValue::Text("default"),
            EnumValue::Text("nativeFunctionalized"),
            EnumValue::Text("browseOnly"),
            EnumValue::Text("embedded"),
            EnumValue::Text("chatTool"),
        ],
    };
    pub static HIDE_OPTIONS_APP: StructDesc = StructDesc::new(
        "HideOptionsApp",
        &[FieldDesc::new("reason", Type::Enum(&HIDE_REASON)).optional()],
    );
    pub static HIDE_REASON: EnumDesc = EnumDesc {
        name: "HideReason",
        values: &[
            EnumValue::Int(0),
            EnumValue::Int(1),
            EnumValue::Int(2),
            EnumValue::Int(3),
        ],
    };
    pub static LISTENER_ERROR: StructDesc = StructDesc::new(
        "ListenerError",
        &[
            FieldDesc::new("message", Type::String),
            FieldDesc::new("stack", Type::String).optional(),
        ],
    );
    pub static THEME: EnumDesc = EnumDesc {
        name: "Theme",
        values: &[EnumValue::Text("dark"), EnumValue::Text("light")],
    };
    pub static POST_MESSAGE_TO_REFERRER_MINI_PROGRAM_OPTION: StructDesc = StructDesc::new(
        "PostMessageToReferrerMiniProgramOption",
        &[FieldDesc::new("extraData", Type::Object).optional()],
    );
}
