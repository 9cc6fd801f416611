// Generated from account.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::ACCOUNT;
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
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static ACCOUNT: Family = Family {
        name: "account",
        apis: &[
            ApiDesc::asynchronous("login").params(&LOGIN_OPTIONS).result(&LOGIN_RESULT),
            ApiDesc::asynchronous("checkSession"),
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
}
