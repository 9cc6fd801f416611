// Generated from navigate.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::NAVIGATE;
/// Which build of the other mini program is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BuildToOpen {
    /// Build still under development
    Develop,
    /// Build for invited testers
    Trial,
    /// Build everybody gets
    Release,
}
::wx_core::enumeration!(BuildToOpen { Develop, Trial, Release });
/// How the right to embed the other side is proved
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OpenEmbeddedMiniProgramVerify {
    /// By the binding set up in the mini program console
    Binding,
    /// By the link being a product of the mini program league
    UnionProduct,
}
::wx_core::enumeration!(OpenEmbeddedMiniProgramVerify { Binding, UnionProduct });
/// Leaves for another mini program, after the user tapped and confirmed; a refusal gives `fail
/// cancel`.
///
/// Called as [`Wx::navigate_to_mini_program`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.navigateToMiniProgram.html)
pub enum NavigateToMiniProgram {}
::wx_core::api!(
    NavigateToMiniProgram = NAVIGATE[0], NavigateToMiniProgramOptions => fields()
);
/// Parameters of [`Wx::navigate_to_mini_program`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NavigateToMiniProgramOptions {
    /// Which mini program; not needed with `shortLink`
    pub app_id: Option<String>,
    /// Build to open; a released mini program always opens the released one. Default: `"release"`.
    pub env_version: BuildToOpen,
    /// Data the other side reads in `App.onLaunch` and `App.onShow`
    pub extra_data: Option<::wx_core::Object>,
    /// True resumes the target where it was left, if alive and path and query match. Since 2.24.0.
    pub no_relaunch_if_path_unchanged: Option<bool>,
    /// Page to open, home page when empty; the part after `?` becomes the query
    pub path: Option<String>,
    /// Link copied from the target's menu; replaces `appId` and `path`. Since 2.18.1.
    pub short_link: Option<String>,
}
impl NavigateToMiniProgramOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            app_id: None,
            env_version: BuildToOpen::Release,
            extra_data: None,
            no_relaunch_if_path_unchanged: None,
            path: None,
            short_link: None,
        }
    }
    /// Which mini program; not needed with `shortLink`
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }
    /// Build to open; a released mini program always opens the released one. Default: `"release"`.
    pub fn env_version(mut self, env_version: BuildToOpen) -> Self {
        self.env_version = env_version;
        self
    }
    /// Data the other side reads in `App.onLaunch` and `App.onShow`
    pub fn extra_data(mut self, extra_data: ::wx_core::Object) -> Self {
        self.extra_data = Some(extra_data);
        self
    }
    /// True resumes the target where it was left, if alive and path and query match. Since 2.24.0.
    pub fn no_relaunch_if_path_unchanged(
        mut self,
        no_relaunch_if_path_unchanged: bool,
    ) -> Self {
        self.no_relaunch_if_path_unchanged = Some(no_relaunch_if_path_unchanged);
        self
    }
    /// Page to open, home page when empty; the part after `?` becomes the query
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// Link copied from the target's menu; replaces `appId` and `path`. Since 2.18.1.
    pub fn short_link(mut self, short_link: impl Into<String>) -> Self {
        self.short_link = Some(short_link.into());
        self
    }
}
impl Default for NavigateToMiniProgramOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    NavigateToMiniProgramOptions { app_id, env_version, extra_data,
    no_relaunch_if_path_unchanged, path, short_link }
);
impl Options for NavigateToMiniProgramOptions {
    type Api = NavigateToMiniProgram;
}
/// Why [`Wx::navigate_to_mini_program`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NavigateToMiniProgramError {
    /// The user did not want to leave.
    Cancel,
}
impl From<NavigateToMiniProgramError> for WxError {
    fn from(error: NavigateToMiniProgramError) -> Self {
        match error {
            NavigateToMiniProgramError::Cancel => WxError::fail("cancel"),
        }
    }
}
/// Returns to the mini program this one was opened from; fails when there is none.
///
/// Called as [`Wx::navigate_back_mini_program`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.navigateBackMiniProgram.html)
pub enum NavigateBackMiniProgram {}
::wx_core::api!(
    NavigateBackMiniProgram = NAVIGATE[1], NavigateBackMiniProgramOptions => fields()
);
/// Parameters of [`Wx::navigate_back_mini_program`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NavigateBackMiniProgramOptions {
    /// Handed to the former mini program's `App.onShow`
    pub extra_data: Option<::wx_core::Object>,
}
impl NavigateBackMiniProgramOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { extra_data: None }
    }
    /// Handed to the former mini program's `App.onShow`
    pub fn extra_data(mut self, extra_data: ::wx_core::Object) -> Self {
        self.extra_data = Some(extra_data);
        self
    }
}
impl Default for NavigateBackMiniProgramOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NavigateBackMiniProgramOptions { extra_data });
impl Options for NavigateBackMiniProgramOptions {
    type Api = NavigateBackMiniProgram;
}
/// Shows another mini program on a half-screen panel while this one stays behind it.
///
/// Called as [`Wx::open_embedded_mini_program`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.openEmbeddedMiniProgram.html)
pub enum OpenEmbeddedMiniProgram {}
::wx_core::api!(
    OpenEmbeddedMiniProgram = NAVIGATE[2], OpenEmbeddedMiniProgramOptions => fields()
);
/// Parameters of [`Wx::open_embedded_mini_program`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenEmbeddedMiniProgramOptions {
    /// Which mini program the panel shows
    pub app_id: String,
    /// Whether the user may drag the panel to full screen; always so from 3.10.0. Since 2.33.0.
    pub allow_full_screen: Option<bool>,
    /// Build shown on the panel; only a development or trial opener has the choice. Default:
    /// `"release"`.
    pub env_version: BuildToOpen,
    /// Data for the mini program on the panel, read in its `App.onLaunch` and `App.onShow`
    pub extra_data: Option<::wx_core::Object>,
    /// True resumes the panel where it stopped, if still alive with the same link. Since 2.24.0.
    pub no_relaunch_if_path_unchanged: Option<bool>,
    /// First page on the panel, with an optional `?query`; its home page when empty
    pub path: Option<String>,
    /// Link that stands for AppID and path; works only with `verify` set to `binding`
    pub short_link: Option<String>,
    /// How the right to embed the other side is proved. Since 2.24.3.
    pub verify: Option<OpenEmbeddedMiniProgramVerify>,
}
impl OpenEmbeddedMiniProgramOptions {
    /// With the required ones; the others are left out.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            allow_full_screen: None,
            env_version: BuildToOpen::Release,
            extra_data: None,
            no_relaunch_if_path_unchanged: None,
            path: None,
            short_link: None,
            verify: None,
        }
    }
    /// Whether the user may drag the panel to full screen; always so from 3.10.0. Since 2.33.0.
    pub fn allow_full_screen(mut self, allow_full_screen: bool) -> Self {
        self.allow_full_screen = Some(allow_full_screen);
        self
    }
    /// Build shown on the panel; only a development or trial opener has the choice. Default:
    /// `"release"`.
    pub fn env_version(mut self, env_version: BuildToOpen) -> Self {
        self.env_version = env_version;
        self
    }
    /// Data for the mini program on the panel, read in its `App.onLaunch` and `App.onShow`
    pub fn extra_data(mut self, extra_data: ::wx_core::Object) -> Self {
        self.extra_data = Some(extra_data);
        self
    }
    /// True resumes the panel where it stopped, if still alive with the same link. Since 2.24.0.
    pub fn no_relaunch_if_path_unchanged(
        mut self,
        no_relaunch_if_path_unchanged: bool,
    ) -> Self {
        self.no_relaunch_if_path_unchanged = Some(no_relaunch_if_path_unchanged);
        self
    }
    /// First page on the panel, with an optional `?query`; its home page when empty
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// Link that stands for AppID and path; works only with `verify` set to `binding`
    pub fn short_link(mut self, short_link: impl Into<String>) -> Self {
        self.short_link = Some(short_link.into());
        self
    }
    /// How the right to embed the other side is proved. Since 2.24.3.
    pub fn verify(mut self, verify: OpenEmbeddedMiniProgramVerify) -> Self {
        self.verify = Some(verify);
        self
    }
}
::wx_core::record!(
    OpenEmbeddedMiniProgramOptions { app_id, allow_full_screen, env_version, extra_data,
    no_relaunch_if_path_unchanged, path, short_link, verify }
);
impl Options for OpenEmbeddedMiniProgramOptions {
    type Api = OpenEmbeddedMiniProgram;
}
/// More or less of the half-screen panel this mini program is shown in has become visible.
///
/// Called as [`Wx::on_embedded_mini_program_height_change`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.onEmbeddedMiniProgramHeightChange.html)
pub enum OnEmbeddedMiniProgramHeightChange {}
::wx_core::api!(
    OnEmbeddedMiniProgramHeightChange = NAVIGATE[3], () => fields
    OnEmbeddedMiniProgramHeightChangeResult
);
/// What a listener of [`Wx::on_embedded_mini_program_height_change`] receives.
#[derive(Clone, Debug)]
pub struct OnEmbeddedMiniProgramHeightChangeResult {
    /// Visible height after the drag
    pub height: f64,
    /// Height the panel opened with
    pub initial_height: f64,
}
::wx_core::record!(OnEmbeddedMiniProgramHeightChangeResult { height, initial_height });
/// Opens the home page of an official account with the same or a related owner.
///
/// Called as [`Wx::open_official_account_profile`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.openOfficialAccountProfile.html)
pub enum OpenOfficialAccountProfile {}
::wx_core::api!(
    OpenOfficialAccountProfile = NAVIGATE[4], OpenOfficialAccountProfileOptions =>
    fields()
);
/// Parameters of [`Wx::open_official_account_profile`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenOfficialAccountProfileOptions {
    /// Original id of the account, beginning with `gh_`
    pub username: String,
}
impl OpenOfficialAccountProfileOptions {
    /// With all of them.
    pub fn new(username: impl Into<String>) -> Self {
        Self { username: username.into() }
    }
}
::wx_core::record!(OpenOfficialAccountProfileOptions { username });
impl Options for OpenOfficialAccountProfileOptions {
    type Api = OpenOfficialAccountProfile;
}
/// Opens the chat with an official account of a related owner, or its profile for
/// non-followers.
///
/// Called as [`Wx::open_official_account_chat`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.openOfficialAccountChat.html)
pub enum OpenOfficialAccountChat {}
::wx_core::api!(
    OpenOfficialAccountChat = NAVIGATE[5], OpenOfficialAccountChatOptions => fields()
);
/// Parameters of [`Wx::open_official_account_chat`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenOfficialAccountChatOptions {
    /// WeChat id of the account
    pub username: String,
}
impl OpenOfficialAccountChatOptions {
    /// With all of them.
    pub fn new(username: impl Into<String>) -> Self {
        Self { username: username.into() }
    }
}
::wx_core::record!(OpenOfficialAccountChatOptions { username });
impl Options for OpenOfficialAccountChatOptions {
    type Api = OpenOfficialAccountChat;
}
/// Opens any published official account article after a tap; temporary links are refused.
///
/// Called as [`Wx::open_official_account_article`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.openOfficialAccountArticle.html)
pub enum OpenOfficialAccountArticle {}
::wx_core::api!(
    OpenOfficialAccountArticle = NAVIGATE[6], OpenOfficialAccountArticleOptions => fields
    OpenOfficialAccountArticleResult
);
/// Parameters of [`Wx::open_official_account_article`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenOfficialAccountArticleOptions {
    /// Permanent address of the article
    pub url: String,
}
impl OpenOfficialAccountArticleOptions {
    /// With all of them.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}
::wx_core::record!(OpenOfficialAccountArticleOptions { url });
impl Options for OpenOfficialAccountArticleOptions {
    type Api = OpenOfficialAccountArticle;
}
/// What [`Wx::open_official_account_article`] gives.
#[derive(Clone, Debug)]
pub struct OpenOfficialAccountArticleResult {
    /// True when the cancel button, not the space beside the dialog, was tapped (Android)
    pub cancel: bool,
    /// True when the user agreed to open
    pub confirm: bool,
}
::wx_core::record!(OpenOfficialAccountArticleResult { cancel, confirm });
/// Goes to a topic of WeChat's question-and-answer service, by the id copied there.
///
/// Called as [`Wx::open_inquiries_topic`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.openInquiriesTopic.html)
pub enum OpenInquiriesTopic {}
::wx_core::api!(OpenInquiriesTopic = NAVIGATE[7], OpenInquiriesTopicOptions => fields());
/// Parameters of [`Wx::open_inquiries_topic`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenInquiriesTopicOptions {
    /// Copied with "Copy ID" from the topic page's menu
    pub page_id: String,
}
impl OpenInquiriesTopicOptions {
    /// With all of them.
    pub fn new(page_id: impl Into<String>) -> Self {
        Self { page_id: page_id.into() }
    }
}
::wx_core::record!(OpenInquiriesTopicOptions { page_id });
impl Options for OpenInquiriesTopicOptions {
    type Api = OpenInquiriesTopic;
}
/// Ends this mini program and starts it afresh at the page named.
///
/// Called as [`Wx::restart_mini_program`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.restartMiniProgram.html)
pub enum RestartMiniProgram {}
::wx_core::api!(RestartMiniProgram = NAVIGATE[8], RestartMiniProgramOptions => fields());
/// Parameters of [`Wx::restart_mini_program`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RestartMiniProgramOptions {
    /// First page; what follows `?` becomes its query
    pub path: String,
}
impl RestartMiniProgramOptions {
    /// With all of them.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}
::wx_core::record!(RestartMiniProgramOptions { path });
impl Options for RestartMiniProgramOptions {
    type Api = RestartMiniProgram;
}
/// Closes this mini program, as the user would with the capsule's close button.
///
/// Called as [`Wx::exit_mini_program`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.exitMiniProgram.html)
pub enum ExitMiniProgram {}
::wx_core::api!(ExitMiniProgram = NAVIGATE[9], ExitMiniProgramOptions => fields());
/// Parameters of [`Wx::exit_mini_program`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ExitMiniProgramOptions {}
impl ExitMiniProgramOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for ExitMiniProgramOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ExitMiniProgramOptions {});
impl Options for ExitMiniProgramOptions {
    type Api = ExitMiniProgram;
}
impl Wx {
    /// Leaves for another mini program, after the user tapped and confirmed; a refusal gives `fail
    /// cancel`.
    ///
    /// Takes [`NavigateToMiniProgramOptions`].
    ///
    /// Since 1.3.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.navigateToMiniProgram.html)
    ///
    /// ```js
    /// wx.navigateToMiniProgram({
    ///   appId: 'wx0123456789abcdef',
    ///   path: 'pages/item/item?id=42',
    ///   extraData: { from: 'catalogue' },
    ///   fail: ({ errMsg }) => console.log(errMsg),
    /// })
    /// ```
    ///
    /// # Errors
    ///
    /// - `cancel`: The user did not want to leave.
    pub fn navigate_to_mini_program(
        &self,
        call: impl Into<Call<NavigateToMiniProgram>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::navigate_to_mini_program`], as a future.
    pub fn navigate_to_mini_program_future(
        &self,
        options: NavigateToMiniProgramOptions,
    ) -> ApiFuture<NavigateToMiniProgram> {
        self.client.future(options)
    }
    /// Returns to the mini program this one was opened from; fails when there is none.
    ///
    /// Takes [`NavigateBackMiniProgramOptions`].
    ///
    /// Since 1.3.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.navigateBackMiniProgram.html)
    ///
    /// ```js
    /// wx.navigateBackMiniProgram({ extraData: { chosen: 42 } })
    /// // in the mini program that comes back: App({ onShow: ({ referrerInfo }) => ... })
    /// ```
    pub fn navigate_back_mini_program(
        &self,
        call: impl Into<Call<NavigateBackMiniProgram>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::navigate_back_mini_program`], as a future.
    pub fn navigate_back_mini_program_future(
        &self,
        options: NavigateBackMiniProgramOptions,
    ) -> ApiFuture<NavigateBackMiniProgram> {
        self.client.future(options)
    }
    /// Shows another mini program on a half-screen panel while this one stays behind it.
    ///
    /// Takes [`OpenEmbeddedMiniProgramOptions`].
    ///
    /// Since 2.20.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.openEmbeddedMiniProgram.html)
    ///
    /// ```js
    /// wx.openEmbeddedMiniProgram({
    ///   appId: 'wx0123456789abcdef',
    ///   path: 'pages/pay/pay?order=7',
    ///   allowFullScreen: true,
    /// })
    /// ```
    pub fn open_embedded_mini_program(
        &self,
        call: impl Into<Call<OpenEmbeddedMiniProgram>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::open_embedded_mini_program`], as a future.
    pub fn open_embedded_mini_program_future(
        &self,
        options: OpenEmbeddedMiniProgramOptions,
    ) -> ApiFuture<OpenEmbeddedMiniProgram> {
        self.client.future(options)
    }
    /// More or less of the half-screen panel this mini program is shown in has become visible.
    ///
    /// Since 2.33.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.onEmbeddedMiniProgramHeightChange.html)
    pub fn on_embedded_mini_program_height_change(
        &self,
        listener: impl Fn(&OnEmbeddedMiniProgramHeightChangeResult) + 'static,
    ) -> Listener<OnEmbeddedMiniProgramHeightChange> {
        self.client.on(listener)
    }
    /// No longer tells the callback how much of the half-screen panel is visible.
    ///
    /// Takes a listener of [`Self::on_embedded_mini_program_height_change`] off, or all with
    /// `None`.
    ///
    /// Since 2.33.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.offEmbeddedMiniProgramHeightChange.html)
    pub fn off_embedded_mini_program_height_change(
        &self,
        which: Option<Listener<OnEmbeddedMiniProgramHeightChange>>,
    ) {
        self.client.off(which);
    }
    /// Opens the home page of an official account with the same or a related owner.
    ///
    /// Takes [`OpenOfficialAccountProfileOptions`].
    ///
    /// Since 3.7.10. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.openOfficialAccountProfile.html)
    pub fn open_official_account_profile(
        &self,
        call: impl Into<Call<OpenOfficialAccountProfile>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::open_official_account_profile`], as a future.
    pub fn open_official_account_profile_future(
        &self,
        options: OpenOfficialAccountProfileOptions,
    ) -> ApiFuture<OpenOfficialAccountProfile> {
        self.client.future(options)
    }
    /// Opens the chat with an official account of a related owner, or its profile for
    /// non-followers.
    ///
    /// Takes [`OpenOfficialAccountChatOptions`].
    ///
    /// Since 3.10.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.openOfficialAccountChat.html)
    pub fn open_official_account_chat(
        &self,
        call: impl Into<Call<OpenOfficialAccountChat>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::open_official_account_chat`], as a future.
    pub fn open_official_account_chat_future(
        &self,
        options: OpenOfficialAccountChatOptions,
    ) -> ApiFuture<OpenOfficialAccountChat> {
        self.client.future(options)
    }
    /// Opens any published official account article after a tap; temporary links are refused.
    ///
    /// Takes [`OpenOfficialAccountArticleOptions`], gives [`OpenOfficialAccountArticleResult`].
    ///
    /// Since 3.4.8. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.openOfficialAccountArticle.html)
    pub fn open_official_account_article(
        &self,
        call: impl Into<Call<OpenOfficialAccountArticle>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::open_official_account_article`], as a future.
    pub fn open_official_account_article_future(
        &self,
        options: OpenOfficialAccountArticleOptions,
    ) -> ApiFuture<OpenOfficialAccountArticle> {
        self.client.future(options)
    }
    /// Goes to a topic of WeChat's question-and-answer service, by the id copied there.
    ///
    /// Takes [`OpenInquiriesTopicOptions`].
    ///
    /// Since 3.14.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.openInquiriesTopic.html)
    pub fn open_inquiries_topic(&self, call: impl Into<Call<OpenInquiriesTopic>>) {
        self.client.call(call);
    }
    /// As [`Self::open_inquiries_topic`], as a future.
    pub fn open_inquiries_topic_future(
        &self,
        options: OpenInquiriesTopicOptions,
    ) -> ApiFuture<OpenInquiriesTopic> {
        self.client.future(options)
    }
    /// Ends this mini program and starts it afresh at the page named.
    ///
    /// Takes [`RestartMiniProgramOptions`].
    ///
    /// Since 3.0.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.restartMiniProgram.html)
    ///
    /// ```js
    /// await wx.clearStorage()
    /// wx.restartMiniProgram({ path: 'pages/index/index' })
    /// ```
    pub fn restart_mini_program(&self, call: impl Into<Call<RestartMiniProgram>>) {
        self.client.call(call);
    }
    /// As [`Self::restart_mini_program`], as a future.
    pub fn restart_mini_program_future(
        &self,
        options: RestartMiniProgramOptions,
    ) -> ApiFuture<RestartMiniProgram> {
        self.client.future(options)
    }
    /// Closes this mini program, as the user would with the capsule's close button.
    ///
    /// Since 2.17.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.exitMiniProgram.html)
    pub fn exit_mini_program(&self, call: impl Into<Call<ExitMiniProgram>>) {
        self.client.call(call);
    }
    /// As [`Self::exit_mini_program`], as a future.
    pub fn exit_mini_program_future(
        &self,
        options: ExitMiniProgramOptions,
    ) -> ApiFuture<ExitMiniProgram> {
        self.client.future(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static NAVIGATE: Family = Family {
        name: "navigate",
        apis: &[
            ApiDesc::asynchronous("navigateToMiniProgram")
                .params(&NAVIGATE_TO_MINI_PROGRAM_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("navigateBackMiniProgram")
                .params(&NAVIGATE_BACK_MINI_PROGRAM_OPTIONS),
            ApiDesc::asynchronous("openEmbeddedMiniProgram")
                .params(&OPEN_EMBEDDED_MINI_PROGRAM_OPTIONS),
            ApiDesc::event(
                    "onEmbeddedMiniProgramHeightChange",
                    &EventDesc::new("offEmbeddedMiniProgramHeightChange")
                        .queue(QueuePolicy::Latest),
                )
                .result(&ON_EMBEDDED_MINI_PROGRAM_HEIGHT_CHANGE_RESULT),
            ApiDesc::asynchronous("openOfficialAccountProfile")
                .params(&OPEN_OFFICIAL_ACCOUNT_PROFILE_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("openOfficialAccountChat")
                .params(&OPEN_OFFICIAL_ACCOUNT_CHAT_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("openOfficialAccountArticle")
                .params(&OPEN_OFFICIAL_ACCOUNT_ARTICLE_OPTIONS)
                .result(&OPEN_OFFICIAL_ACCOUNT_ARTICLE_RESULT)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None)
                .err_code(),
            ApiDesc::asynchronous("openInquiriesTopic")
                .params(&OPEN_INQUIRIES_TOPIC_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("restartMiniProgram")
                .params(&RESTART_MINI_PROGRAM_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("exitMiniProgram"),
        ],
        properties: &[],
    };
    pub static NAVIGATE_TO_MINI_PROGRAM_OPTIONS: StructDesc = StructDesc::new(
        "NavigateToMiniProgramOptions",
        &[
            FieldDesc::new("appId", Type::String).optional(),
            FieldDesc::new("envVersion", Type::Enum(&BUILD_TO_OPEN))
                .default(Literal::Text("release")),
            FieldDesc::new("extraData", Type::Object).optional(),
            FieldDesc::new("noRelaunchIfPathUnchanged", Type::Boolean).optional(),
            FieldDesc::new("path", Type::String).optional(),
            FieldDesc::new("shortLink", Type::String).optional(),
        ],
    );
    pub static NAVIGATE_BACK_MINI_PROGRAM_OPTIONS: StructDesc = StructDesc::new(
        "NavigateBackMiniProgramOptions",
        &[FieldDesc::new("extraData", Type::Object).optional()],
    );
    pub static OPEN_EMBEDDED_MINI_PROGRAM_OPTIONS: StructDesc = StructDesc::new(
        "OpenEmbeddedMiniProgramOptions",
        &[
            FieldDesc::new("appId", Type::String),
            FieldDesc::new("allowFullScreen", Type::Boolean).optional(),
            FieldDesc::new("envVersion", Type::Enum(&BUILD_TO_OPEN))
                .default(Literal::Text("release")),
            FieldDesc::new("extraData", Type::Object).optional(),
            FieldDesc::new("noRelaunchIfPathUnchanged", Type::Boolean).optional(),
            FieldDesc::new("path", Type::String).optional(),
            FieldDesc::new("shortLink", Type::String).optional(),
            FieldDesc::new("verify", Type::Enum(&OPEN_EMBEDDED_MINI_PROGRAM_VERIFY))
                .optional(),
        ],
    );
    pub static ON_EMBEDDED_MINI_PROGRAM_HEIGHT_CHANGE_RESULT: StructDesc = StructDesc::new(
        "OnEmbeddedMiniProgramHeightChangeResult",
        &[
            FieldDesc::new("height", Type::Number),
            FieldDesc::new("initialHeight", Type::Number),
        ],
    );
    pub static OPEN_OFFICIAL_ACCOUNT_PROFILE_OPTIONS: StructDesc = StructDesc::new(
        "OpenOfficialAccountProfileOptions",
        &[FieldDesc::new("username", Type::String)],
    );
    pub static OPEN_OFFICIAL_ACCOUNT_CHAT_OPTIONS: StructDesc = StructDesc::new(
        "OpenOfficialAccountChatOptions",
        &[FieldDesc::new("username", Type::String)],
    );
    pub static OPEN_OFFICIAL_ACCOUNT_ARTICLE_OPTIONS: StructDesc = StructDesc::new(
        "OpenOfficialAccountArticleOptions",
        &[FieldDesc::new("url", Type::String)],
    );
    pub static OPEN_OFFICIAL_ACCOUNT_ARTICLE_RESULT: StructDesc = StructDesc::new(
        "OpenOfficialAccountArticleResult",
        &[
            FieldDesc::new("cancel", Type::Boolean),
            FieldDesc::new("confirm", Type::Boolean),
        ],
    );
    pub static OPEN_INQUIRIES_TOPIC_OPTIONS: StructDesc = StructDesc::new(
        "OpenInquiriesTopicOptions",
        &[FieldDesc::new("pageId", Type::String)],
    );
    pub static RESTART_MINI_PROGRAM_OPTIONS: StructDesc = StructDesc::new(
        "RestartMiniProgramOptions",
        &[FieldDesc::new("path", Type::String)],
    );
    pub static BUILD_TO_OPEN: EnumDesc = EnumDesc {
        name: "BuildToOpen",
        values: &[
            EnumValue::Text("develop"),
            EnumValue::Text("trial"),
            EnumValue::Text("release"),
        ],
    };
    pub static OPEN_EMBEDDED_MINI_PROGRAM_VERIFY: EnumDesc = EnumDesc {
        name: "OpenEmbeddedMiniProgramVerify",
        values: &[EnumValue::Text("binding"), EnumValue::Text("unionProduct")],
    };
}
