// Generated from base.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::BASE;
/// Places in the file system that an app may use.
#[derive(Clone, Debug)]
pub struct Env {
    /// Root of the app's own files, `wxfile://usr`; no slash at the end
    pub user_data_path: String,
}
::wx_core::record!(Env { user_data_path });
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
    /// Which APIs this way of opening permits
    ///
    /// Since 2.20.0.
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
    /// Length of the content
    ///
    /// Unit: B.
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
    /// Missing where the client cannot tell
    ///
    /// Since 3.5.7.
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
/// A dotted path. Anything else is known by nobody.
#[derive(Clone, Debug)]
pub enum Schema {
    /// A text.
    Text(String),
    /// A value of a type of its own.
    Unknown(External),
}
::wx_core::union!(Schema { 0 => Text, 1 => Unknown });
/// Tells whether an API, one of its parameters or a value of that parameter works here: both
/// known to the spec and provided by this host. Write `showToast`, `showToast.object.icon` or
/// `showToast.object.icon.none`.
///
/// Called as [`Wx::can_i_use`].
pub enum CanIUse {}
::wx_core::api!(CanIUse = BASE[0], CanIUseOptions => value bool);
/// Parameters of [`Wx::can_i_use`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanIUseOptions {
    /// Dotted path to ask about; what is not a string is answered with false
    pub schema: Option<Schema>,
}
impl CanIUseOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { schema: None }
    }
    /// Dotted path to ask about; what is not a string is answered with false
    pub fn schema(mut self, schema: Schema) -> Self {
        self.schema = Some(schema);
        self
    }
}
impl Default for CanIUseOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(CanIUseOptions { schema });
/// Puts off a function until the script that runs now is through. Several run in the order they
/// were given.
///
/// Called as [`Wx::next_tick`].
pub enum NextTick {}
::wx_core::api!(NextTick = BASE[1], NextTickOptions => fields());
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
/// How the app was first opened in this run. Coming back to the front later does not change it.
///
/// Called as [`Wx::get_launch_options_sync`].
pub enum GetLaunchOptionsSync {}
::wx_core::api!(GetLaunchOptionsSync = BASE[2], () => value LaunchOptionsApp);
/// How the app last came to the front. Equals getLaunchOptionsSync until it has been to the
/// back once.
///
/// Called as [`Wx::get_enter_options_sync`].
pub enum GetEnterOptionsSync {}
::wx_core::api!(GetEnterOptionsSync = BASE[3], () => value LaunchOptionsApp);
/// Gets a one-time code for the app's own server, which trades it for the user's identity and a
/// session key. It shows nothing to the user, and a new code may end the previous session.
///
/// Called as [`Wx::login`].
pub enum Login {}
::wx_core::api!(Login = BASE[4], LoginOptions => fields LoginResult);
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
::wx_core::api!(CheckSession = BASE[5], CheckSessionOptions => fields());
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
/// Writes bytes as Base64 text of the standard alphabet, padded and without line breaks.
///
/// Called as [`Wx::array_buffer_to_base64`].
pub enum ArrayBufferToBase64 {}
::wx_core::api!(
    ArrayBufferToBase64 = BASE[6], ArrayBufferToBase64Options => value String
);
/// Parameters of [`Wx::array_buffer_to_base64`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ArrayBufferToBase64Options {
    /// Bytes to encode; may be empty
    pub array_buffer: Vec<u8>,
}
impl ArrayBufferToBase64Options {
    /// With all of them.
    pub fn new(array_buffer: Vec<u8>) -> Self {
        Self { array_buffer }
    }
}
::wx_core::record!(ArrayBufferToBase64Options { array_buffer });
/// Reads Base64 text back into bytes; the reverse of arrayBufferToBase64.
///
/// Called as [`Wx::base64_to_array_buffer`].
pub enum Base64ToArrayBuffer {}
::wx_core::api!(
    Base64ToArrayBuffer = BASE[7], Base64ToArrayBufferOptions => value Vec < u8 >
);
/// Parameters of [`Wx::base64_to_array_buffer`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Base64ToArrayBufferOptions {
    /// Text without a `data:` prefix
    pub base64: String,
}
impl Base64ToArrayBufferOptions {
    /// With all of them.
    pub fn new(base64: impl Into<String>) -> Self {
        Self { base64: base64.into() }
    }
}
::wx_core::record!(Base64ToArrayBufferOptions { base64 });
/// The app came to the front. The first opening counts as well, provided the listener was there
/// in time.
///
/// Called as [`Wx::on_app_show`].
pub enum OnAppShow {}
::wx_core::api!(OnAppShow = BASE[8], () => fields LaunchOptionsApp);
/// The app left the front. It keeps running for a while; save now what must not be lost.
///
/// Called as [`Wx::on_app_hide`].
pub enum OnAppHide {}
::wx_core::api!(OnAppHide = BASE[9], () => fields HideOptionsApp);
/// A script error that nothing caught, one thrown by a callback of an API included. What a
/// listener itself throws is not reported again.
///
/// Called as [`Wx::on_error`].
pub enum OnError {}
::wx_core::api!(OnError = BASE[10], () => fields ListenerError);
/// A promise was rejected and nobody handled it by the time its script was through.
///
/// Called as [`Wx::on_unhandled_rejection`].
pub enum OnUnhandledRejection {}
::wx_core::api!(
    OnUnhandledRejection = BASE[11], () => fields OnUnhandledRejectionResult
);
/// What a listener of [`Wx::on_unhandled_rejection`] receives.
#[derive(Clone, Debug)]
pub struct OnUnhandledRejectionResult {
    /// Passed on as it is and never converted to text
    pub reason: External,
    /// Lets a listener tell several rejections apart
    pub promise: External,
}
::wx_core::record!(OnUnhandledRejectionResult { reason, promise });
impl Wx {
    /// Tells whether an API, one of its parameters or a value of that parameter works here: both
    /// known to the spec and provided by this host. Write `showToast`, `showToast.object.icon` or
    /// `showToast.object.icon.none`.
    ///
    /// Parameters:
    ///
    /// - `schema`: Dotted path to ask about; what is not a string is answered with false
    ///
    /// Returns: False also for a path that nobody knows
    ///
    /// Since 1.1.1.
    pub fn can_i_use(&self, schema: Option<Schema>) -> Result<bool> {
        let options = CanIUseOptions { schema };
        self.client.sync::<CanIUse>(options)
    }
    /// Puts off a function until the script that runs now is through. Several run in the order they
    /// were given.
    ///
    /// Parameters:
    ///
    /// - `callback`: Called once without arguments
    ///
    /// Since 2.2.3.
    pub fn next_tick(&self, callback: Callback) -> Result<()> {
        self.client.sync::<NextTick>(NextTickOptions::new(callback))
    }
    /// How the app was first opened in this run. Coming back to the front later does not change it.
    ///
    /// Since 2.1.2.
    pub fn get_launch_options_sync(&self) -> Result<LaunchOptionsApp> {
        self.client.sync::<GetLaunchOptionsSync>(())
    }
    /// How the app last came to the front. Equals getLaunchOptionsSync until it has been to the
    /// back once.
    ///
    /// Since 2.9.4.
    pub fn get_enter_options_sync(&self) -> Result<LaunchOptionsApp> {
        self.client.sync::<GetEnterOptionsSync>(())
    }
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
    /// Writes bytes as Base64 text of the standard alphabet, padded and without line breaks.
    ///
    /// Parameters:
    ///
    /// - `arrayBuffer`: Bytes to encode; may be empty
    ///
    /// Returns: A third longer than the input
    ///
    /// Since 1.1.0. Deprecated since 2.4.0.
    pub fn array_buffer_to_base64(&self, array_buffer: Vec<u8>) -> Result<String> {
        self.client
            .sync::<ArrayBufferToBase64>(ArrayBufferToBase64Options::new(array_buffer))
    }
    /// Reads Base64 text back into bytes; the reverse of arrayBufferToBase64.
    ///
    /// Parameters:
    ///
    /// - `base64`: Text without a `data:` prefix
    ///
    /// Returns: A new buffer with the decoded content
    ///
    /// Since 1.1.0. Deprecated since 2.4.0.
    pub fn base64_to_array_buffer(&self, base64: impl Into<String>) -> Result<Vec<u8>> {
        self.client.sync::<Base64ToArrayBuffer>(Base64ToArrayBufferOptions::new(base64))
    }
    /// The app came to the front. The first opening counts as well, provided the listener was there
    /// in time.
    ///
    /// Since 2.1.2.
    pub fn on_app_show(
        &self,
        listener: impl Fn(&LaunchOptionsApp) + 'static,
    ) -> Listener<OnAppShow> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_app_show`] off, or all with `None`.
    pub fn off_app_show(&self, which: Option<Listener<OnAppShow>>) {
        self.client.off(which);
    }
    /// The app left the front. It keeps running for a while; save now what must not be lost.
    ///
    /// Since 2.1.2.
    pub fn on_app_hide(
        &self,
        listener: impl Fn(&HideOptionsApp) + 'static,
    ) -> Listener<OnAppHide> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_app_hide`] off, or all with `None`.
    pub fn off_app_hide(&self, which: Option<Listener<OnAppHide>>) {
        self.client.off(which);
    }
    /// A script error that nothing caught, one thrown by a callback of an API included. What a
    /// listener itself throws is not reported again.
    ///
    /// Since 2.1.2.
    pub fn on_error(
        &self,
        listener: impl Fn(&ListenerError) + 'static,
    ) -> Listener<OnError> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_error`] off, or all with `None`.
    pub fn off_error(&self, which: Option<Listener<OnError>>) {
        self.client.off(which);
    }
    /// A promise was rejected and nobody handled it by the time its script was through.
    ///
    /// Since 2.10.0.
    pub fn on_unhandled_rejection(
        &self,
        listener: impl Fn(&OnUnhandledRejectionResult) + 'static,
    ) -> Listener<OnUnhandledRejection> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_unhandled_rejection`] off, or all with `None`.
    pub fn off_unhandled_rejection(
        &self,
        which: Option<Listener<OnUnhandledRejection>>,
    ) {
        self.client.off(which);
    }
}
impl ::wx_core::Property for Env {
    const PROPERTY: &'static ::wx_core::desc::FieldDesc = &BASE.properties[0];
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static BASE: Family = Family {
        name: "base",
        apis: &[
            ApiDesc::sync("canIUse")
                .params(&CAN_I_USE_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Boolean)),
            ApiDesc::sync("nextTick")
                .params(&NEXT_TICK_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("getLaunchOptionsSync")
                .returns(Returns::Value(Type::Struct(&LAUNCH_OPTIONS_APP))),
            ApiDesc::sync("getEnterOptionsSync")
                .returns(Returns::Value(Type::Struct(&LAUNCH_OPTIONS_APP))),
            ApiDesc::asynchronous("login").params(&LOGIN_OPTIONS).result(&LOGIN_RESULT),
            ApiDesc::asynchronous("checkSession"),
            ApiDesc::sync("arrayBufferToBase64")
                .params(&ARRAY_BUFFER_TO_BASE64_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::String)),
            ApiDesc::sync("base64ToArrayBuffer")
                .params(&BASE64_TO_ARRAY_BUFFER_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Bytes)),
            ApiDesc::event("onAppShow", &EventDesc::new("offAppShow"))
                .result(&LAUNCH_OPTIONS_APP),
            ApiDesc::event("onAppHide", &EventDesc::new("offAppHide"))
                .result(&HIDE_OPTIONS_APP),
            ApiDesc::event("onError", &EventDesc::new("offError"))
                .result(&LISTENER_ERROR),
            ApiDesc::event(
                    "onUnhandledRejection",
                    &EventDesc::new("offUnhandledRejection"),
                )
                .result(&ON_UNHANDLED_REJECTION_RESULT),
        ],
        properties: &[FieldDesc::new("env", Type::Struct(&ENV))],
    };
    pub static CAN_I_USE_OPTIONS: StructDesc = StructDesc::new(
        "CanIUseOptions",
        &[FieldDesc::new("schema", Type::Union(&SCHEMA)).optional()],
    );
    pub static NEXT_TICK_OPTIONS: StructDesc = StructDesc::new(
        "NextTickOptions",
        &[
            FieldDesc::new(
                "callback",
                Type::Callback(
                    &CallbackDesc {
                        args: &[],
                        once: false,
                    },
                ),
            ),
        ],
    );
    pub static LOGIN_OPTIONS: StructDesc = StructDesc::new(
        "LoginOptions",
        &[FieldDesc::new("timeout", Type::Number).optional()],
    );
    pub static LOGIN_RESULT: StructDesc = StructDesc::new(
        "LoginResult",
        &[FieldDesc::new("code", Type::String)],
    );
    pub static ARRAY_BUFFER_TO_BASE64_OPTIONS: StructDesc = StructDesc::new(
        "ArrayBufferToBase64Options",
        &[FieldDesc::new("arrayBuffer", Type::Bytes)],
    );
    pub static BASE64_TO_ARRAY_BUFFER_OPTIONS: StructDesc = StructDesc::new(
        "Base64ToArrayBufferOptions",
        &[FieldDesc::new("base64", Type::String)],
    );
    pub static ON_UNHANDLED_REJECTION_RESULT: StructDesc = StructDesc::new(
        "OnUnhandledRejectionResult",
        &[
            FieldDesc::new("reason", Type::External),
            FieldDesc::new("promise", Type::External),
        ],
    );
    pub static ENV: StructDesc = StructDesc::new(
        "Env",
        &[FieldDesc::new("USER_DATA_PATH", Type::String)],
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
    pub static SCHEMA: [Type; 2] = [Type::String, Type::External];
}
