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
    /// For whom this version was made
    ///
    /// Since 2.10.0.
    pub env_version: EnvVersion,
    /// Number of the released version; empty in the others
    ///
    /// Since 2.10.2.
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
/// Gets a one-time code for the app's own server, which trades it for the user's identity and a
/// session key. It shows nothing to the user, and a new code may end the previous session.
///
/// Called as [`Wx::login`].
pub enum Login {}
::wx_core::api!(Login = ACCOUNT[0], LoginOptions => fields LoginResult);
/// Parameters of [`Wx::login`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LoginOptions {
    /// Give up after this long; without it the host's own limit holds
    ///
    /// Unit: ms. Since 1.9.90.
    pub timeout: Option<f64>,
}
impl LoginOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { timeout: None }
    }
    /// Give up after this long; without it the host's own limit holds
    ///
    /// Unit: ms. Since 1.9.90.
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
/// Succeeds while the session of the latest login still holds. On failure call login again.
///
/// Called as [`Wx::check_session`].
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
/// Tells which app is running, and whether it is the version under development, on trial or
/// released.
///
/// Called as [`Wx::get_account_info_sync`].
pub enum GetAccountInfoSync {}
::wx_core::api!(GetAccountInfoSync = ACCOUNT[2], () => value AccountInfo);
impl Wx {
    /// Gets a one-time code for the app's own server, which trades it for the user's identity and a
    /// session key. It shows nothing to the user, and a new code may end the previous session.
    ///
    /// Since 1.0.0.
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
    /// Since 1.0.0.
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
    /// Tells which app is running, and whether it is the version under development, on trial or
    /// released.
    ///
    /// Since 2.2.2.
    pub fn get_account_info_sync(&self) -> Result<AccountInfo> {
        self.client.sync::<GetAccountInfoSync>(())
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
            ApiDesc::sync("getAccountInfoSync")
                .returns(Returns::Value(Type::Struct(&ACCOUNT_INFO))),
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
}
