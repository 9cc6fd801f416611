// Generated from account.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::ACCOUNT;
/// Who the running code belongs to.
#[derive(Clone, Debug)]
pub struct AccountInfo {
    /// The app
    pub mini_program: MiniProgram,
    /// Only where a plugin asks about itself
    pub plugin: Option<Plugin>,
}
::wx_core::record!(AccountInfo { mini_program, plugin });
/// The app as it is registered.
#[derive(Clone, Debug)]
pub struct MiniProgram {
    /// Identity of the app, `touristappid` if it has none yet
    pub app_id: String,
    /// For whom this version was made. Since 2.10.0.
    pub env_version: EnvVersion,
    /// Number of the released version; empty in the others. Since 2.10.2.
    pub version: String,
}
::wx_core::record!(MiniProgram { app_id, env_version, version });
/// A plugin as it is registered.
#[derive(Clone, Debug)]
pub struct Plugin {
    /// What the plugin is registered as
    pub app_id: String,
    /// The plugin's version, such as `1.2.0`
    pub version: String,
}
::wx_core::record!(Plugin { app_id, version });
/// Which version of an app runs.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EnvVersion {
    /// On a developer's own machine
    Develop,
    /// Handed to a few people for a try
    Trial,
    /// What everybody gets
    Release,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(EnvVersion { Develop, Trial, Release } + Other);
/// What the person has decided, one entry a scope. A scope that nobody has decided has no
/// entry.
#[derive(Clone, Debug, Default)]
pub struct AuthSetting {
    /// Profile data such as nickname and picture
    pub scope_user_info: Option<bool>,
    /// The exact position
    pub scope_user_location: Option<bool>,
    /// The rough position, to a few kilometres
    pub scope_user_fuzzy_location: Option<bool>,
    /// The exact position while the app is in the background
    pub scope_user_location_background: Option<bool>,
    /// The microphone
    pub scope_record: Option<bool>,
    /// The camera
    pub scope_camera: Option<bool>,
    /// Devices nearby over Bluetooth
    pub scope_bluetooth: Option<bool>,
    /// Saving pictures and videos to the album; reading it is no part of this
    pub scope_write_photos_album: Option<bool>,
    /// Adding people to the contacts
    pub scope_add_phone_contact: Option<bool>,
    /// Adding events to the calendar
    pub scope_add_phone_calendar: Option<bool>,
    /// The count of steps of each day
    pub scope_werun: Option<bool>,
    /// Delivery addresses; not asked for any more, always allowed
    pub scope_address: Option<bool>,
    /// Invoices; not asked for any more, always allowed
    pub scope_invoice: Option<bool>,
    /// Titles of invoices; not asked for any more, always allowed
    pub scope_invoice_title: Option<bool>,
}
::wx_core::record!(
    AuthSetting { scope_user_info, scope_user_location, scope_user_fuzzy_location,
    scope_user_location_background, scope_record, scope_camera, scope_bluetooth,
    scope_write_photos_album, scope_add_phone_contact, scope_add_phone_calendar,
    scope_werun, scope_address, scope_invoice, scope_invoice_title }
);
/// Whether the person wants subscription messages, in general and by template.
#[derive(Clone, Debug)]
pub struct SubscriptionsSetting {
    /// False means that no subscription message comes at all
    pub main_switch: bool,
    /// What was chosen for good, by template id: `accept`, `reject`, or `ban` for one that the
    /// platform took back
    pub item_settings: Option<::wx_core::Object>,
}
::wx_core::record!(SubscriptionsSetting { main_switch, item_settings });
/// What the app tells of the person's decision about the privacy guidelines.
#[derive(Clone, Debug)]
pub struct PrivacyReply {
    /// How far the person has come
    pub event: PrivacyReplyEvent,
    /// The id of the button that was pressed to agree; hosts without a page do not check it
    pub button_id: Option<String>,
}
::wx_core::record!(PrivacyReply { event, button_id });
/// Why the person has to be asked.
#[derive(Clone, Debug)]
pub struct PrivacyEventInfo {
    /// Name of the function that waits
    pub referrer: String,
}
::wx_core::record!(PrivacyEventInfo { referrer });
/// Public profile of a WeChat user; most of it is empty nowadays
#[derive(Clone, Debug)]
pub struct UserInfo {
    /// Square picture, sized by the last path segment, 0 for 640 px. Empty without one
    pub avatar_url: String,
    /// Home town; empty since WeChat stopped giving it
    pub city: String,
    /// Home country; no longer filled
    pub country: String,
    /// Sex as set in the profile; always 0 by now
    pub gender: UserInfoGender,
    /// Language of the place names; fixed to `zh_CN` by now
    pub language: UserInfoLanguage,
    /// Self-chosen name, emoji possible; anonymous users all carry the same one
    pub nick_name: String,
    /// Home province; empty like `city`
    pub province: String,
}
::wx_core::record!(
    UserInfo { avatar_url, city, country, gender, language, nick_name, province }
);
/// Language that place names are asked for in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlaceLanguage {
    /// Names written in Latin letters
    En,
    /// Names in simplified Chinese characters
    ZhCn,
    /// Names in traditional Chinese characters
    ZhTw,
}
::wx_core::enumeration!(PlaceLanguage { En, ZhCn, ZhTw });
/// How far the person has come
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PrivacyReplyEvent {
    /// The guidelines are being shown; nothing is decided yet
    ExposureAuthorization,
    /// The waiting functions go on
    Agree,
    /// The waiting function fails
    Disagree,
}
::wx_core::enumeration!(PrivacyReplyEvent { ExposureAuthorization, Agree, Disagree });
/// Sex as set in the profile; always 0 by now
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UserInfoGender {
    /// Not given
    Unknown,
    /// Male
    Male,
    /// Female
    Female,
}
::wx_core::enumeration!(UserInfoGender { Unknown, Male, Female });
/// Language of the place names; fixed to `zh_CN` by now
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum UserInfoLanguage {
    /// Place names are English
    En,
    /// Place names are simplified Chinese
    ZhCn,
    /// Place names are traditional Chinese
    ZhTw,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(UserInfoLanguage { En, ZhCn, ZhTw } + Other);
/// One permission per call; no other scope is open to plugins
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AuthorizeForMiniProgramScope {
    /// Sound from the microphone
    ScopeRecord,
    /// Saving pictures and videos to the phone's album
    ScopeWritePhotosAlbum,
    /// Pictures from the camera
    ScopeCamera,
}
::wx_core::enumeration!(
    AuthorizeForMiniProgramScope { ScopeRecord, ScopeWritePhotosAlbum, ScopeCamera }
);
/// Gets a one-time code for the app's own server, which trades it for the user's identity and a
/// session key.
///
/// Called as [`Wx::login`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.login.html)
pub enum Login {}
::wx_core::api!(Login = ACCOUNT[0], LoginOptions => fields LoginResult);
/// Parameters of [`Wx::login`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LoginOptions {
    /// Give up after this long; without it the host's own limit holds. Unit: ms. Since 1.9.90.
    pub timeout: Option<f64>,
}
impl LoginOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { timeout: None }
    }
    /// Give up after this long; without it the host's own limit holds. Unit: ms. Since 1.9.90.
    pub fn timeout(mut self, timeout: f64) -> Self {
        self.timeout = Some(timeout);
        self
    }
}
impl Default for LoginOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LoginOptions { timeout });
impl Options for LoginOptions {
    type Api = Login;
}
/// What [`Wx::login`] gives.
#[derive(Clone, Debug)]
pub struct LoginResult {
    /// Works once and for five minutes; worthless without the server's secret
    pub code: String,
}
::wx_core::record!(LoginResult { code });
/// Why [`Wx::login`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoginError {
    /// No code arrived within `timeout`.
    Timeout,
}
impl From<LoginError> for WxError {
    fn from(error: LoginError) -> Self {
        match error {
            LoginError::Timeout => WxError::fail("timeout"),
        }
    }
}
/// Succeeds while the session of the latest login still holds.
///
/// Called as [`Wx::check_session`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.checkSession.html)
pub enum CheckSession {}
::wx_core::api!(CheckSession = ACCOUNT[1], CheckSessionOptions => fields());
/// Parameters of [`Wx::check_session`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CheckSessionOptions {}
impl CheckSessionOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for CheckSessionOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(CheckSessionOptions {});
impl Options for CheckSessionOptions {
    type Api = CheckSession;
}
/// Why [`Wx::check_session`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckSessionError {
    /// The session has run out or a newer code replaced it.
    SessionExpired,
}
impl From<CheckSessionError> for WxError {
    fn from(error: CheckSessionError) -> Self {
        match error {
            CheckSessionError::SessionExpired => {
                WxError::fail("session time out, need relogin")
            }
        }
    }
}
/// Gives a plugin a code to exchange for the openpid, unique to person, plugin and host app.
///
/// Called as [`Wx::plugin_login`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.pluginLogin.html)
pub enum PluginLogin {}
::wx_core::api!(
    PluginLogin = ACCOUNT[2], PluginLoginOptions => fields PluginLoginResult
);
/// Parameters of [`Wx::plugin_login`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PluginLoginOptions {}
impl PluginLoginOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for PluginLoginOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(PluginLoginOptions {});
impl Options for PluginLoginOptions {
    type Api = PluginLogin;
}
/// What [`Wx::plugin_login`] gives.
#[derive(Clone, Debug)]
pub struct PluginLoginResult {
    /// Has the server ask for the openpid; dead after five minutes
    pub code: String,
}
::wx_core::record!(PluginLoginResult { code });
/// Tells which app is running, and whether it is the version under development, on trial or
/// released.
///
/// Called as [`Wx::get_account_info_sync`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/account-info/wx.getAccountInfoSync.html)
pub enum GetAccountInfoSync {}
::wx_core::api!(GetAccountInfoSync = ACCOUNT[3], () => value AccountInfo);
/// Gives name and picture of the person; today an anonymous stand-in unless a plain open-data
/// component shows them.
///
/// Called as [`Wx::get_user_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/user-info/wx.getUserInfo.html)
pub enum GetUserInfo {}
::wx_core::api!(
    GetUserInfo = ACCOUNT[4], GetUserInfoOptions => fields GetUserInfoResult
);
/// Parameters of [`Wx::get_user_info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetUserInfoOptions {
    /// Language of the place names in the answer
    pub lang: Option<PlaceLanguage>,
    /// Adds the encrypted part; needs a login that is still valid
    pub with_credentials: Option<bool>,
}
impl GetUserInfoOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            lang: None,
            with_credentials: None,
        }
    }
    /// Language of the place names in the answer
    pub fn lang(mut self, lang: PlaceLanguage) -> Self {
        self.lang = Some(lang);
        self
    }
    /// Adds the encrypted part; needs a login that is still valid
    pub fn with_credentials(mut self, with_credentials: bool) -> Self {
        self.with_credentials = Some(with_credentials);
        self
    }
}
impl Default for GetUserInfoOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetUserInfoOptions { lang, with_credentials });
impl Options for GetUserInfoOptions {
    type Api = GetUserInfo;
}
/// What [`Wx::get_user_info`] gives.
#[derive(Clone, Debug)]
pub struct GetUserInfoResult {
    /// Ticket for cloud functions to fetch the data; only with cloud development on. Since 2.7.0.
    pub cloud_id: String,
    /// AES-encrypted profile with openid, readable by the app's server only
    pub encrypted_data: String,
    /// Start vector that the decryption of `encryptedData` needs
    pub iv: String,
    /// JSON text exactly as signed; do not reformat it
    pub raw_data: String,
    /// SHA-1 over `rawData` and the session key, proof against tampering
    pub signature: String,
    /// The same data as `rawData`, parsed
    pub user_info: UserInfo,
}
::wx_core::record!(
    GetUserInfoResult { cloud_id, encrypted_data, iv, raw_data, signature, user_info }
);
/// Asks for the profile in a dialog each time it runs, which must be within a tap handler.
///
/// Called as [`Wx::get_user_profile`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/user-info/wx.getUserProfile.html)
pub enum GetUserProfile {}
::wx_core::api!(
    GetUserProfile = ACCOUNT[5], GetUserProfileOptions => fields GetUserProfileResult
);
/// Parameters of [`Wx::get_user_profile`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetUserProfileOptions {
    /// Purpose shown in the dialog, 30 characters at most
    pub desc: String,
    /// Language wanted for region names
    pub lang: Option<PlaceLanguage>,
}
impl GetUserProfileOptions {
    /// With the required ones; the others are left out.
    pub fn new(desc: impl Into<String>) -> Self {
        Self {
            desc: desc.into(),
            lang: None,
        }
    }
    /// Language wanted for region names
    pub fn lang(mut self, lang: PlaceLanguage) -> Self {
        self.lang = Some(lang);
        self
    }
}
::wx_core::record!(GetUserProfileOptions { desc, lang });
impl Options for GetUserProfileOptions {
    type Api = GetUserProfile;
}
/// What [`Wx::get_user_profile`] gives.
#[derive(Clone, Debug)]
pub struct GetUserProfileResult {
    /// Reference to redeem in a cloud call; absent without cloud development. Since 2.10.4.
    pub cloud_id: String,
    /// Ciphertext of the profile; holds neither openId nor unionId. Since 2.10.4.
    pub encrypted_data: String,
    /// Initial block for decrypting that ciphertext. Since 2.10.4.
    pub iv: String,
    /// Unencrypted JSON, the input of the signature. Since 2.10.4.
    pub raw_data: String,
    /// Hash for the server to compare with its own. Since 2.10.4.
    pub signature: String,
    /// Name, picture and language of the person who agreed. Since 2.10.4.
    pub user_info: UserInfo,
}
::wx_core::record!(
    GetUserProfileResult { cloud_id, encrypted_data, iv, raw_data, signature, user_info }
);
/// Asks for a permission before it is needed, so that the dialog comes at a moment of your
/// choice.
///
/// Called as [`Wx::authorize`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/authorize/wx.authorize.html)
pub enum Authorize {}
::wx_core::api!(Authorize = ACCOUNT[6], AuthorizeOptions => fields());
/// Parameters of [`Wx::authorize`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AuthorizeOptions {
    /// The permission with its prefix, such as `scope.userLocation`
    pub scope: String,
}
impl AuthorizeOptions {
    /// With all of them.
    pub fn new(scope: impl Into<String>) -> Self {
        Self { scope: scope.into() }
    }
}
::wx_core::record!(AuthorizeOptions { scope });
impl Options for AuthorizeOptions {
    type Api = Authorize;
}
/// Why [`Wx::authorize`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthorizeError {
    /// The person said no, now or earlier, or there was nobody to ask.
    AuthDeny,
    /// There is no permission of this name; the prefix is part of it.
    InvalidScope,
}
impl From<AuthorizeError> for WxError {
    fn from(error: AuthorizeError) -> Self {
        match error {
            AuthorizeError::AuthDeny => WxError::fail("auth deny"),
            AuthorizeError::InvalidScope => WxError::fail("invalid scope"),
        }
    }
}
/// Asks, on behalf of a plugin, for one of three permissions of the mini program around it.
///
/// Called as [`Wx::authorize_for_mini_program`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/authorize/wx.authorizeForMiniProgram.html)
pub enum AuthorizeForMiniProgram {}
::wx_core::api!(
    AuthorizeForMiniProgram = ACCOUNT[7], AuthorizeForMiniProgramOptions => fields()
);
/// Parameters of [`Wx::authorize_for_mini_program`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AuthorizeForMiniProgramOptions {
    /// One permission per call; no other scope is open to plugins
    pub scope: AuthorizeForMiniProgramScope,
}
impl AuthorizeForMiniProgramOptions {
    /// With all of them.
    pub fn new(scope: AuthorizeForMiniProgramScope) -> Self {
        Self { scope }
    }
}
::wx_core::record!(AuthorizeForMiniProgramOptions { scope });
impl Options for AuthorizeForMiniProgramOptions {
    type Api = AuthorizeForMiniProgram;
}
/// Tells what the person has decided so far, without asking anything.
///
/// Called as [`Wx::get_setting`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/setting/wx.getSetting.html)
pub enum GetSetting {}
::wx_core::api!(GetSetting = ACCOUNT[8], GetSettingOptions => fields GetSettingResult);
/// Parameters of [`Wx::get_setting`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetSettingOptions {
    /// Also tell about subscription messages. Default: `false`. Since 2.10.1.
    pub with_subscriptions: bool,
}
impl GetSettingOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { with_subscriptions: false }
    }
    /// Also tell about subscription messages. Default: `false`. Since 2.10.1.
    pub fn with_subscriptions(mut self, with_subscriptions: bool) -> Self {
        self.with_subscriptions = with_subscriptions;
        self
    }
}
impl Default for GetSettingOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetSettingOptions { with_subscriptions });
impl Options for GetSettingOptions {
    type Api = GetSetting;
}
/// What [`Wx::get_setting`] gives.
#[derive(Clone, Debug)]
pub struct GetSettingResult {
    /// The decisions by scope
    pub auth_setting: AuthSetting,
    /// What was decided about subscription messages; there only if `withSubscriptions` was true.
    /// Since 2.10.1.
    pub subscriptions_setting: Option<SubscriptionsSetting>,
    /// In a plugin the decisions of the app around it; never there otherwise
    pub miniprogram_auth_setting: Option<AuthSetting>,
}
::wx_core::record!(
    GetSettingResult { auth_setting, subscriptions_setting, miniprogram_auth_setting }
);
/// Shows the person the permissions that were decided, to be changed, and tells what they are
/// afterwards.
///
/// Called as [`Wx::open_setting`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/setting/wx.openSetting.html)
pub enum OpenSetting {}
::wx_core::api!(
    OpenSetting = ACCOUNT[9], OpenSettingOptions => fields OpenSettingResult
);
/// Parameters of [`Wx::open_setting`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenSettingOptions {
    /// Tell about subscription messages as well. Default: `false`. Since 2.10.3.
    pub with_subscriptions: bool,
}
impl OpenSettingOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { with_subscriptions: false }
    }
    /// Tell about subscription messages as well. Default: `false`. Since 2.10.3.
    pub fn with_subscriptions(mut self, with_subscriptions: bool) -> Self {
        self.with_subscriptions = with_subscriptions;
        self
    }
}
impl Default for OpenSettingOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(OpenSettingOptions { with_subscriptions });
impl Options for OpenSettingOptions {
    type Api = OpenSetting;
}
/// What [`Wx::open_setting`] gives.
#[derive(Clone, Debug)]
pub struct OpenSettingResult {
    /// The decisions after the person has closed the page
    pub auth_setting: AuthSetting,
    /// The choice of subscription messages; asked for by `withSubscriptions`. Since 2.10.3.
    pub subscriptions_setting: Option<SubscriptionsSetting>,
}
::wx_core::record!(OpenSettingResult { auth_setting, subscriptions_setting });
/// Why [`Wx::open_setting`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenSettingError {
    /// The host has no person in front of it.
    NobodyThere,
}
impl From<OpenSettingError> for WxError {
    fn from(error: OpenSettingError) -> Self {
        match error {
            OpenSettingError::NobodyThere => {
                WxError::fail("nobody can open the settings")
            }
        }
    }
}
/// Tells whether the person still has to agree to the app's privacy guidelines, and what these
/// are called.
///
/// Called as [`Wx::get_privacy_setting`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/privacy/wx.getPrivacySetting.html)
pub enum GetPrivacySetting {}
::wx_core::api!(
    GetPrivacySetting = ACCOUNT[10], GetPrivacySettingOptions => fields
    GetPrivacySettingResult
);
/// Parameters of [`Wx::get_privacy_setting`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetPrivacySettingOptions {}
impl GetPrivacySettingOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetPrivacySettingOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetPrivacySettingOptions {});
impl Options for GetPrivacySettingOptions {
    type Api = GetPrivacySetting;
}
/// What [`Wx::get_privacy_setting`] gives.
#[derive(Clone, Debug)]
pub struct GetPrivacySettingResult {
    /// False if the person has agreed, or the app declares no private data
    pub need_authorization: bool,
    /// Title of the guidelines, for a link in a dialog
    pub privacy_contract_name: String,
}
::wx_core::record!(
    GetPrivacySettingResult { need_authorization, privacy_contract_name }
);
/// Goes through the privacy question as a function that needs the agreement would, but does
/// nothing after it.
///
/// Called as [`Wx::require_privacy_authorize`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/privacy/wx.requirePrivacyAuthorize.html)
pub enum RequirePrivacyAuthorize {}
::wx_core::api!(
    RequirePrivacyAuthorize = ACCOUNT[11], RequirePrivacyAuthorizeOptions => fields()
);
/// Parameters of [`Wx::require_privacy_authorize`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequirePrivacyAuthorizeOptions {}
impl RequirePrivacyAuthorizeOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for RequirePrivacyAuthorizeOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(RequirePrivacyAuthorizeOptions {});
impl Options for RequirePrivacyAuthorizeOptions {
    type Api = RequirePrivacyAuthorize;
}
/// Why [`Wx::require_privacy_authorize`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequirePrivacyAuthorizeError {
    /// The person does not agree for now; a later call asks again.
    NotAuthorized,
}
impl From<RequirePrivacyAuthorizeError> for WxError {
    fn from(error: RequirePrivacyAuthorizeError) -> Self {
        match error {
            RequirePrivacyAuthorizeError::NotAuthorized => {
                WxError::fail("privacy permission is not authorized")
            }
        }
    }
}
/// Opens the text of the privacy guidelines for the person to read.
///
/// Called as [`Wx::open_privacy_contract`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/privacy/wx.openPrivacyContract.html)
pub enum OpenPrivacyContract {}
::wx_core::api!(
    OpenPrivacyContract = ACCOUNT[12], OpenPrivacyContractOptions => fields()
);
/// Parameters of [`Wx::open_privacy_contract`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenPrivacyContractOptions {}
impl OpenPrivacyContractOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for OpenPrivacyContractOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(OpenPrivacyContractOptions {});
impl Options for OpenPrivacyContractOptions {
    type Api = OpenPrivacyContract;
}
/// Why [`Wx::open_privacy_contract`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenPrivacyContractError {
    /// Nothing is demanded that could be shown.
    NoContract,
    /// The host has nowhere to show the text.
    NobodyReads,
}
impl From<OpenPrivacyContractError> for WxError {
    fn from(error: OpenPrivacyContractError) -> Self {
        match error {
            OpenPrivacyContractError::NoContract => {
                WxError::fail("the app has no privacy guidelines")
            }
            OpenPrivacyContractError::NobodyReads => WxError::fail("nobody can read it"),
        }
    }
}
/// A function needs the agreement to the privacy guidelines and waits for it.
///
/// Called as [`Wx::on_need_privacy_authorization`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/privacy/wx.onNeedPrivacyAuthorization.html)
pub enum OnNeedPrivacyAuthorization {}
::wx_core::api!(
    OnNeedPrivacyAuthorization = ACCOUNT[13], () => fields
    OnNeedPrivacyAuthorizationResult
);
/// What a listener of [`Wx::on_need_privacy_authorization`] receives.
#[derive(Clone, Debug)]
pub struct OnNeedPrivacyAuthorizationResult {
    /// Tells what the person decided; calls after the decision do nothing
    pub resolve: Callback,
    /// What the question is about
    pub event_info: PrivacyEventInfo,
}
::wx_core::record!(OnNeedPrivacyAuthorizationResult { resolve, event_info });
impl Wx {
    /// Gets a one-time code for the app's own server, which trades it for the user's identity and a
    /// session key. It shows nothing to the user, and a new code may end the previous session.
    ///
    /// Takes [`LoginOptions`], gives [`LoginResult`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.login.html)
    ///
    /// ```js
    /// const { code } = await wx.login()
    /// wx.request({ url: 'https://example.com/session', method: 'POST', data: { code } })
    /// ```
    ///
    /// # Errors
    ///
    /// - `timeout`: No code arrived within `timeout`.
    pub fn login(&self, call: impl Into<Call<Login>>) {
        self.client.call(call);
    }
    /// As [`Self::login`], as a future.
    pub fn login_future(&self, options: LoginOptions) -> ApiFuture<Login> {
        self.client.future(options)
    }
    /// Succeeds while the session of the latest login still holds. On failure call login again.
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.checkSession.html)
    ///
    /// # Errors
    ///
    /// - `session time out, need relogin`: The session has run out or a newer code replaced it.
    pub fn check_session(&self, call: impl Into<Call<CheckSession>>) {
        self.client.call(call);
    }
    /// As [`Self::check_session`], as a future.
    pub fn check_session_future(
        &self,
        options: CheckSessionOptions,
    ) -> ApiFuture<CheckSession> {
        self.client.future(options)
    }
    /// Gives a plugin a code to exchange for the openpid, unique to person, plugin and host app.
    ///
    /// Gives [`PluginLoginResult`].
    ///
    /// Since 2.20.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.pluginLogin.html)
    pub fn plugin_login(&self, call: impl Into<Call<PluginLogin>>) {
        self.client.call(call);
    }
    /// As [`Self::plugin_login`], as a future.
    pub fn plugin_login_future(
        &self,
        options: PluginLoginOptions,
    ) -> ApiFuture<PluginLogin> {
        self.client.future(options)
    }
    /// Tells which app is running, and whether it is the version under development, on trial or
    /// released.
    ///
    /// Since 2.2.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/account-info/wx.getAccountInfoSync.html)
    pub fn get_account_info_sync(&self) -> Result<AccountInfo> {
        self.client.sync::<GetAccountInfoSync>(())
    }
    /// Gives name and picture of the person; today an anonymous stand-in unless a plain open-data
    /// component shows them.
    ///
    /// Takes [`GetUserInfoOptions`], gives [`GetUserInfoResult`].
    ///
    /// Needs the privacy agreement, for `userInfo`. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/user-info/wx.getUserInfo.html)
    pub fn get_user_info(&self, call: impl Into<Call<GetUserInfo>>) {
        self.client.call(call);
    }
    /// As [`Self::get_user_info`], as a future.
    pub fn get_user_info_future(
        &self,
        options: GetUserInfoOptions,
    ) -> ApiFuture<GetUserInfo> {
        self.client.future(options)
    }
    /// Asks for the profile in a dialog each time it runs, which must be within a tap handler.
    ///
    /// Takes [`GetUserProfileOptions`], gives [`GetUserProfileResult`].
    ///
    /// Needs the privacy agreement, for `userInfo`. Since 2.10.4. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/user-info/wx.getUserProfile.html)
    ///
    /// ```js
    /// Page({
    ///   async onTap() {
    ///     const { userInfo } = await wx.getUserProfile({ desc: 'Shown beside your comments' })
    ///     this.setData({ name: userInfo.nickName })
    ///   },
    /// })
    /// ```
    pub fn get_user_profile(&self, call: impl Into<Call<GetUserProfile>>) {
        self.client.call(call);
    }
    /// As [`Self::get_user_profile`], as a future.
    pub fn get_user_profile_future(
        &self,
        options: GetUserProfileOptions,
    ) -> ApiFuture<GetUserProfile> {
        self.client.future(options)
    }
    /// Asks for a permission before it is needed, so that the dialog comes at a moment of your
    /// choice. Asks nobody if the person has decided before; a refusal can only be changed by
    /// openSetting.
    ///
    /// Takes [`AuthorizeOptions`].
    ///
    /// Since 1.2.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/authorize/wx.authorize.html)
    ///
    /// ```js
    /// try {
    ///   await wx.authorize({ scope: 'scope.record' })
    /// } catch {
    ///   await wx.openSetting()    // refused before; only the user can change it there
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// - `auth deny`: The person said no, now or earlier, or there was nobody to ask.
    /// - `invalid scope`: There is no permission of this name; the prefix is part of it.
    pub fn authorize(&self, call: impl Into<Call<Authorize>>) {
        self.client.call(call);
    }
    /// As [`Self::authorize`], as a future.
    pub fn authorize_future(&self, options: AuthorizeOptions) -> ApiFuture<Authorize> {
        self.client.future(options)
    }
    /// Asks, on behalf of a plugin, for one of three permissions of the mini program around it.
    ///
    /// Takes [`AuthorizeForMiniProgramOptions`].
    ///
    /// Since 2.14.4. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/authorize/wx.authorizeForMiniProgram.html)
    pub fn authorize_for_mini_program(
        &self,
        call: impl Into<Call<AuthorizeForMiniProgram>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::authorize_for_mini_program`], as a future.
    pub fn authorize_for_mini_program_future(
        &self,
        options: AuthorizeForMiniProgramOptions,
    ) -> ApiFuture<AuthorizeForMiniProgram> {
        self.client.future(options)
    }
    /// Tells what the person has decided so far, without asking anything.
    ///
    /// Takes [`GetSettingOptions`], gives [`GetSettingResult`].
    ///
    /// Since 1.2.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/setting/wx.getSetting.html)
    pub fn get_setting(&self, call: impl Into<Call<GetSetting>>) {
        self.client.call(call);
    }
    /// As [`Self::get_setting`], as a future.
    pub fn get_setting_future(
        &self,
        options: GetSettingOptions,
    ) -> ApiFuture<GetSetting> {
        self.client.future(options)
    }
    /// Shows the person the permissions that were decided, to be changed, and tells what they are
    /// afterwards. Scopes that were never asked for are not shown. Taking a permission back stops
    /// what runs on it.
    ///
    /// Takes [`OpenSettingOptions`], gives [`OpenSettingResult`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/setting/wx.openSetting.html)
    ///
    /// # Errors
    ///
    /// - `nobody can open the settings`: The host has no person in front of it.
    pub fn open_setting(&self, call: impl Into<Call<OpenSetting>>) {
        self.client.call(call);
    }
    /// As [`Self::open_setting`], as a future.
    pub fn open_setting_future(
        &self,
        options: OpenSettingOptions,
    ) -> ApiFuture<OpenSetting> {
        self.client.future(options)
    }
    /// Tells whether the person still has to agree to the app's privacy guidelines, and what these
    /// are called. Good for a dialog of your own at the start of the app.
    ///
    /// Gives [`GetPrivacySettingResult`].
    ///
    /// Since 2.32.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/privacy/wx.getPrivacySetting.html)
    pub fn get_privacy_setting(&self, call: impl Into<Call<GetPrivacySetting>>) {
        self.client.call(call);
    }
    /// As [`Self::get_privacy_setting`], as a future.
    pub fn get_privacy_setting_future(
        &self,
        options: GetPrivacySettingOptions,
    ) -> ApiFuture<GetPrivacySetting> {
        self.client.future(options)
    }
    /// Goes through the privacy question as a function that needs the agreement would, but does
    /// nothing after it. Succeeds at once where the person has agreed before.
    ///
    /// Needs the privacy agreement. Since 2.32.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/privacy/wx.requirePrivacyAuthorize.html)
    ///
    /// # Errors
    ///
    /// - `privacy permission is not authorized`: The person does not agree for now; a later call
    ///   asks again.
    pub fn require_privacy_authorize(
        &self,
        call: impl Into<Call<RequirePrivacyAuthorize>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::require_privacy_authorize`], as a future.
    pub fn require_privacy_authorize_future(
        &self,
        options: RequirePrivacyAuthorizeOptions,
    ) -> ApiFuture<RequirePrivacyAuthorize> {
        self.client.future(options)
    }
    /// Opens the text of the privacy guidelines for the person to read. It decides nothing.
    ///
    /// Since 2.32.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/privacy/wx.openPrivacyContract.html)
    ///
    /// # Errors
    ///
    /// - `the app has no privacy guidelines`: Nothing is demanded that could be shown.
    /// - `nobody can read it`: The host has nowhere to show the text.
    pub fn open_privacy_contract(&self, call: impl Into<Call<OpenPrivacyContract>>) {
        self.client.call(call);
    }
    /// As [`Self::open_privacy_contract`], as a future.
    pub fn open_privacy_contract_future(
        &self,
        options: OpenPrivacyContractOptions,
    ) -> ApiFuture<OpenPrivacyContract> {
        self.client.future(options)
    }
    /// A function needs the agreement to the privacy guidelines and waits for it. Show them, then
    /// call `resolve`. Only the latest listener counts. Without any, the host asks the person
    /// itself.
    ///
    /// Since 2.32.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/privacy/wx.onNeedPrivacyAuthorization.html)
    pub fn on_need_privacy_authorization(
        &self,
        listener: impl Fn(&OnNeedPrivacyAuthorizationResult) + 'static,
    ) -> Listener<OnNeedPrivacyAuthorization> {
        self.client.on(listener)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static ACCOUNT: Family = Family {
        name: "account",
        apis: &[
            ApiDesc::asynchronous("login").params(&LOGIN_OPTIONS).result(&LOGIN_RESULT),
            ApiDesc::asynchronous("checkSession"),
            ApiDesc::asynchronous("pluginLogin")
                .result(&PLUGIN_LOGIN_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::sync("getAccountInfoSync")
                .returns(Returns::Value(Type::Struct(&ACCOUNT_INFO))),
            ApiDesc::asynchronous("getUserInfo")
                .params(&GET_USER_INFO_OPTIONS)
                .result(&GET_USER_INFO_RESULT)
                .privacy("userInfo"),
            ApiDesc::asynchronous("getUserProfile")
                .params(&GET_USER_PROFILE_OPTIONS)
                .result(&GET_USER_PROFILE_RESULT)
                .privacy("userInfo")
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("authorize")
                .params(&AUTHORIZE_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("authorizeForMiniProgram")
                .params(&AUTHORIZE_FOR_MINI_PROGRAM_OPTIONS)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("getSetting")
                .params(&GET_SETTING_OPTIONS)
                .result(&GET_SETTING_RESULT),
            ApiDesc::asynchronous("openSetting")
                .params(&OPEN_SETTING_OPTIONS)
                .result(&OPEN_SETTING_RESULT)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("getPrivacySetting")
                .result(&GET_PRIVACY_SETTING_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("requirePrivacyAuthorize")
                .promise(PromiseRule::No)
                .privacy("general")
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("openPrivacyContract")
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::event(
                    "onNeedPrivacyAuthorization",
                    &EventDesc::without_off().single().spread(),
                )
                .result(&ON_NEED_PRIVACY_AUTHORIZATION_RESULT),
        ],
        properties: &[],
    };
    pub static LOGIN_OPTIONS: StructDesc = StructDesc::new(
        "LoginOptions",
        &[FieldDesc::new("timeout", Type::Number).optional()],
    );
    pub static LOGIN_RESULT: StructDesc = StructDesc::new(
        "LoginResult",
        &[FieldDesc::new("code", Type::String)],
    );
    pub static PLUGIN_LOGIN_RESULT: StructDesc = StructDesc::new(
        "PluginLoginResult",
        &[FieldDesc::new("code", Type::String)],
    );
    pub static GET_USER_INFO_OPTIONS: StructDesc = StructDesc::new(
        "GetUserInfoOptions",
        &[
            FieldDesc::new("lang", Type::Enum(&PLACE_LANGUAGE)).optional(),
            FieldDesc::new("withCredentials", Type::Boolean).optional(),
        ],
    );
    pub static GET_USER_INFO_RESULT: StructDesc = StructDesc::new(
        "GetUserInfoResult",
        &[
            FieldDesc::new("cloudID", Type::String),
            FieldDesc::new("encryptedData", Type::String),
            FieldDesc::new("iv", Type::String),
            FieldDesc::new("rawData", Type::String),
            FieldDesc::new("signature", Type::String),
            FieldDesc::new("userInfo", Type::Struct(&USER_INFO)),
        ],
    );
    pub static GET_USER_PROFILE_OPTIONS: StructDesc = StructDesc::new(
        "GetUserProfileOptions",
        &[
            FieldDesc::new("desc", Type::String),
            FieldDesc::new("lang", Type::Enum(&PLACE_LANGUAGE)).optional(),
        ],
    );
    pub static GET_USER_PROFILE_RESULT: StructDesc = StructDesc::new(
        "GetUserProfileResult",
        &[
            FieldDesc::new("cloudID", Type::String),
            FieldDesc::new("encryptedData", Type::String),
            FieldDesc::new("iv", Type::String),
            FieldDesc::new("rawData", Type::String),
            FieldDesc::new("signature", Type::String),
            FieldDesc::new("userInfo", Type::Struct(&USER_INFO)),
        ],
    );
    pub static AUTHORIZE_OPTIONS: StructDesc = StructDesc::new(
        "AuthorizeOptions",
        &[FieldDesc::new("scope", Type::String)],
    );
    pub static AUTHORIZE_FOR_MINI_PROGRAM_OPTIONS: StructDesc = StructDesc::new(
        "AuthorizeForMiniProgramOptions",
        &[FieldDesc::new("scope", Type::Enum(&AUTHORIZE_FOR_MINI_PROGRAM_SCOPE))],
    );
    pub static GET_SETTING_OPTIONS: StructDesc = StructDesc::new(
        "GetSettingOptions",
        &[
            FieldDesc::new("withSubscriptions", Type::Boolean)
                .default(Literal::Bool(false)),
        ],
    );
    pub static GET_SETTING_RESULT: StructDesc = StructDesc::new(
        "GetSettingResult",
        &[
            FieldDesc::new("authSetting", Type::Struct(&AUTH_SETTING)),
            FieldDesc::new("subscriptionsSetting", Type::Struct(&SUBSCRIPTIONS_SETTING))
                .optional(),
            FieldDesc::new("miniprogramAuthSetting", Type::Struct(&AUTH_SETTING))
                .optional(),
        ],
    );
    pub static OPEN_SETTING_OPTIONS: StructDesc = StructDesc::new(
        "OpenSettingOptions",
        &[
            FieldDesc::new("withSubscriptions", Type::Boolean)
                .default(Literal::Bool(false)),
        ],
    );
    pub static OPEN_SETTING_RESULT: StructDesc = StructDesc::new(
        "OpenSettingResult",
        &[
            FieldDesc::new("authSetting", Type::Struct(&AUTH_SETTING)),
            FieldDesc::new("subscriptionsSetting", Type::Struct(&SUBSCRIPTIONS_SETTING))
                .optional(),
        ],
    );
    pub static GET_PRIVACY_SETTING_RESULT: StructDesc = StructDesc::new(
        "GetPrivacySettingResult",
        &[
            FieldDesc::new("needAuthorization", Type::Boolean),
            FieldDesc::new("privacyContractName", Type::String),
        ],
    );
    pub static ON_NEED_PRIVACY_AUTHORIZATION_RESULT: StructDesc = StructDesc::new(
        "OnNeedPrivacyAuthorizationResult",
        &[
            FieldDesc::new(
                "resolve",
                Type::Callback(&CallbackDesc::new(&[Type::Struct(&PRIVACY_REPLY)])),
            ),
            FieldDesc::new("eventInfo", Type::Struct(&PRIVACY_EVENT_INFO)),
        ],
    );
    pub static ACCOUNT_INFO: StructDesc = StructDesc::new(
        "AccountInfo",
        &[
            FieldDesc::new("miniProgram", Type::Struct(&MINI_PROGRAM)),
            FieldDesc::new("plugin", Type::Struct(&PLUGIN)).optional(),
        ],
    );
    pub static MINI_PROGRAM: StructDesc = StructDesc::new(
        "MiniProgram",
        &[
            FieldDesc::new("appId", Type::String),
            FieldDesc::new("envVersion", Type::Enum(&ENV_VERSION)),
            FieldDesc::new("version", Type::String),
        ],
    );
    pub static PLUGIN: StructDesc = StructDesc::new(
        "Plugin",
        &[FieldDesc::new("appId", Type::String), FieldDesc::new("version", Type::String)],
    );
    pub static ENV_VERSION: EnumDesc = EnumDesc {
        name: "EnvVersion",
        values: &[
            EnumValue::Text("develop"),
            EnumValue::Text("trial"),
            EnumValue::Text("release"),
        ],
    };
    pub static AUTH_SETTING: StructDesc = StructDesc::new(
        "AuthSetting",
        &[
            FieldDesc::new("scope.userInfo", Type::Boolean).optional(),
            FieldDesc::new("scope.userLocation", Type::Boolean).optional(),
            FieldDesc::new("scope.userFuzzyLocation", Type::Boolean).optional(),
            FieldDesc::new("scope.userLocationBackground", Type::Boolean).optional(),
            FieldDesc::new("scope.record", Type::Boolean).optional(),
            FieldDesc::new("scope.camera", Type::Boolean).optional(),
            FieldDesc::new("scope.bluetooth", Type::Boolean).optional(),
            FieldDesc::new("scope.writePhotosAlbum", Type::Boolean).optional(),
            FieldDesc::new("scope.addPhoneContact", Type::Boolean).optional(),
            FieldDesc::new("scope.addPhoneCalendar", Type::Boolean).optional(),
            FieldDesc::new("scope.werun", Type::Boolean).optional(),
            FieldDesc::new("scope.address", Type::Boolean).optional(),
            FieldDesc::new("scope.invoice", Type::Boolean).optional(),
            FieldDesc::new("scope.invoiceTitle", Type::Boolean).optional(),
        ],
    );
    pub static SUBSCRIPTIONS_SETTING: StructDesc = StructDesc::new(
        "SubscriptionsSetting",
        &[
            FieldDesc::new("mainSwitch", Type::Boolean),
            FieldDesc::new("itemSettings", Type::Object).optional(),
        ],
    );
    pub static PRIVACY_REPLY: StructDesc = StructDesc::new(
        "PrivacyReply",
        &[
            FieldDesc::new("event", Type::Enum(&PRIVACY_REPLY_EVENT)),
            FieldDesc::new("buttonId", Type::String).optional(),
        ],
    );
    pub static PRIVACY_EVENT_INFO: StructDesc = StructDesc::new(
        "PrivacyEventInfo",
        &[FieldDesc::new("referrer", Type::String)],
    );
    pub static USER_INFO: StructDesc = StructDesc::new(
        "UserInfo",
        &[
            FieldDesc::new("avatarUrl", Type::String),
            FieldDesc::new("city", Type::String),
            FieldDesc::new("country", Type::String),
            FieldDesc::new("gender", Type::Enum(&USER_INFO_GENDER)),
            FieldDesc::new("language", Type::Enum(&USER_INFO_LANGUAGE)),
            FieldDesc::new("nickName", Type::String),
            FieldDesc::new("province", Type::String),
        ],
    );
    pub static PLACE_LANGUAGE: EnumDesc = EnumDesc {
        name: "PlaceLanguage",
        values: &[
            EnumValue::Text("en"),
            EnumValue::Text("zh_CN"),
            EnumValue::Text("zh_TW"),
        ],
    };
    pub static PRIVACY_REPLY_EVENT: EnumDesc = EnumDesc {
        name: "PrivacyReplyEvent",
        values: &[
            EnumValue::Text("exposureAuthorization"),
            EnumValue::Text("agree"),
            EnumValue::Text("disagree"),
        ],
    };
    pub static USER_INFO_GENDER: EnumDesc = EnumDesc {
        name: "UserInfoGender",
        values: &[EnumValue::Int(0), EnumValue::Int(1), EnumValue::Int(2)],
    };
    pub static USER_INFO_LANGUAGE: EnumDesc = EnumDesc {
        name: "UserInfoLanguage",
        values: &[
            EnumValue::Text("en"),
            EnumValue::Text("zh_CN"),
            EnumValue::Text("zh_TW"),
        ],
    };
    pub static AUTHORIZE_FOR_MINI_PROGRAM_SCOPE: EnumDesc = EnumDesc {
        name: "AuthorizeForMiniProgramScope",
        values: &[
            EnumValue::Text("scope.record"),
            EnumValue::Text("scope.writePhotosAlbum"),
            EnumValue::Text("scope.camera"),
        ],
    };
}
