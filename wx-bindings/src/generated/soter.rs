// Generated from soter.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::SOTER;
/// A part of the body that the phone recognizes.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AuthMode {
    /// A fingerprint
    FingerPrint,
    /// The face, as the phone's own face unlock sees it
    Facial,
    /// Reserved for voice prints, which do not work yet
    Speech,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(AuthMode { FingerPrint, Facial, Speech } + Other);
/// Lists the ways of biometric authentication this phone offers under the SOTER standard.
///
/// Called as [`Wx::check_is_support_soter_authentication`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/soter/wx.checkIsSupportSoterAuthentication.html)
pub enum CheckIsSupportSoterAuthentication {}
::wx_core::api!(
    CheckIsSupportSoterAuthentication = SOTER[0],
    CheckIsSupportSoterAuthenticationOptions => fields
    CheckIsSupportSoterAuthenticationResult
);
/// Parameters of [`Wx::check_is_support_soter_authentication`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CheckIsSupportSoterAuthenticationOptions {}
impl CheckIsSupportSoterAuthenticationOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for CheckIsSupportSoterAuthenticationOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(CheckIsSupportSoterAuthenticationOptions {});
impl Options for CheckIsSupportSoterAuthenticationOptions {
    type Api = CheckIsSupportSoterAuthentication;
}
/// What [`Wx::check_is_support_soter_authentication`] gives.
#[derive(Clone, Debug)]
pub struct CheckIsSupportSoterAuthenticationResult {
    /// Ways available; an empty list means none
    pub support_mode: Vec<AuthMode>,
}
::wx_core::record!(CheckIsSupportSoterAuthenticationResult { support_mode });
/// Tells whether the owner has stored a fingerprint or face in the phone.
///
/// Called as [`Wx::check_is_soter_enrolled_in_device`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/soter/wx.checkIsSoterEnrolledInDevice.html)
pub enum CheckIsSoterEnrolledInDevice {}
::wx_core::api!(
    CheckIsSoterEnrolledInDevice = SOTER[1], CheckIsSoterEnrolledInDeviceOptions =>
    fields CheckIsSoterEnrolledInDeviceResult
);
/// Parameters of [`Wx::check_is_soter_enrolled_in_device`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CheckIsSoterEnrolledInDeviceOptions {
    /// Kind that may or may not have been stored
    pub check_auth_mode: AuthMode,
}
impl CheckIsSoterEnrolledInDeviceOptions {
    /// With all of them.
    pub fn new(check_auth_mode: AuthMode) -> Self {
        Self { check_auth_mode }
    }
}
::wx_core::record!(CheckIsSoterEnrolledInDeviceOptions { check_auth_mode });
impl Options for CheckIsSoterEnrolledInDeviceOptions {
    type Api = CheckIsSoterEnrolledInDevice;
}
/// What [`Wx::check_is_soter_enrolled_in_device`] gives.
#[derive(Clone, Debug)]
pub struct CheckIsSoterEnrolledInDeviceResult {
    /// True when at least one is stored; otherwise send the user to the phone's settings
    pub is_enrolled: bool,
}
::wx_core::record!(CheckIsSoterEnrolledInDeviceResult { is_enrolled });
/// Asks for a fingerprint or face, and returns a result signed inside the phone's secure area.
///
/// Called as [`Wx::start_soter_authentication`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/soter/wx.startSoterAuthentication.html)
pub enum StartSoterAuthentication {}
::wx_core::api!(
    StartSoterAuthentication = SOTER[2], StartSoterAuthenticationOptions => fields
    StartSoterAuthenticationResult
);
/// Parameters of [`Wx::start_soter_authentication`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StartSoterAuthenticationOptions {
    /// Text to be signed that identifies this request, such as an order number
    pub challenge: String,
    /// Ways you accept; those the phone lacks are of no use
    pub request_auth_modes: Vec<AuthMode>,
    /// Words in the dialog while the user authenticates
    pub auth_content: Option<String>,
}
impl StartSoterAuthenticationOptions {
    /// With the required ones; the others are left out.
    pub fn new(challenge: impl Into<String>, request_auth_modes: Vec<AuthMode>) -> Self {
        Self {
            challenge: challenge.into(),
            request_auth_modes,
            auth_content: None,
        }
    }
    /// Words in the dialog while the user authenticates
    pub fn auth_content(mut self, auth_content: impl Into<String>) -> Self {
        self.auth_content = Some(auth_content.into());
        self
    }
}
::wx_core::record!(
    StartSoterAuthenticationOptions { challenge, request_auth_modes, auth_content }
);
impl Options for StartSoterAuthenticationOptions {
    type Api = StartSoterAuthentication;
}
/// What [`Wx::start_soter_authentication`] gives.
#[derive(Clone, Debug)]
pub struct StartSoterAuthenticationResult {
    /// Which of the accepted ways the user took
    pub auth_mode: String,
    /// `0` when all went well
    pub err_code: i64,
    /// JSON text from the secure area: the challenge (`raw`), an anti-replay `counter`, and device
    /// details
    pub result_json: String,
    /// Signature of `resultJSON` by the SOTER key: RSA-PSS with SHA-256, salt length 20
    pub result_json_signature: String,
}
::wx_core::record!(
    StartSoterAuthenticationResult { auth_mode, err_code, result_json,
    result_json_signature }
);
/// Finds out whether this phone can run the face identity check; it fails where it cannot.
///
/// Called as [`Wx::check_is_support_facial_recognition`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/face/wx.checkIsSupportFacialRecognition.html)
pub enum CheckIsSupportFacialRecognition {}
::wx_core::api!(
    CheckIsSupportFacialRecognition = SOTER[3], CheckIsSupportFacialRecognitionOptions =>
    fields()
);
/// Parameters of [`Wx::check_is_support_facial_recognition`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CheckIsSupportFacialRecognitionOptions {}
impl CheckIsSupportFacialRecognitionOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for CheckIsSupportFacialRecognitionOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(CheckIsSupportFacialRecognitionOptions {});
impl Options for CheckIsSupportFacialRecognitionOptions {
    type Api = CheckIsSupportFacialRecognition;
}
/// Compares the user's face with the identity the server handed in; only the server learns the
/// verdict.
///
/// Called as [`Wx::request_facial_verify`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/face/wx.requestFacialVerify.html)
pub enum RequestFacialVerify {}
::wx_core::api!(RequestFacialVerify = SOTER[4], RequestFacialVerifyOptions => fields());
/// Parameters of [`Wx::request_facial_verify`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestFacialVerifyOptions {
    /// Id the server obtained by handing in the user's name and ID number
    pub verify_id: String,
}
impl RequestFacialVerifyOptions {
    /// With all of them.
    pub fn new(verify_id: impl Into<String>) -> Self {
        Self {
            verify_id: verify_id.into(),
        }
    }
}
::wx_core::record!(RequestFacialVerifyOptions { verify_id });
impl Options for RequestFacialVerifyOptions {
    type Api = RequestFacialVerify;
}
impl Wx {
    /// Lists the ways of biometric authentication this phone offers under the SOTER standard.
    ///
    /// Gives [`CheckIsSupportSoterAuthenticationResult`].
    ///
    /// Since 1.5.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/soter/wx.checkIsSupportSoterAuthentication.html)
    pub fn check_is_support_soter_authentication(
        &self,
        call: impl Into<Call<CheckIsSupportSoterAuthentication>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::check_is_support_soter_authentication`], as a future.
    pub fn check_is_support_soter_authentication_future(
        &self,
        options: CheckIsSupportSoterAuthenticationOptions,
    ) -> ApiFuture<CheckIsSupportSoterAuthentication> {
        self.client.future(options)
    }
    /// Tells whether the owner has stored a fingerprint or face in the phone.
    ///
    /// Takes [`CheckIsSoterEnrolledInDeviceOptions`], gives [`CheckIsSoterEnrolledInDeviceResult`].
    ///
    /// Since 1.6.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/soter/wx.checkIsSoterEnrolledInDevice.html)
    ///
    /// ```js
    /// const { isEnrolled } = await wx.checkIsSoterEnrolledInDevice({ checkAuthMode: 'facial' })
    /// ```
    pub fn check_is_soter_enrolled_in_device(
        &self,
        call: impl Into<Call<CheckIsSoterEnrolledInDevice>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::check_is_soter_enrolled_in_device`], as a future.
    pub fn check_is_soter_enrolled_in_device_future(
        &self,
        options: CheckIsSoterEnrolledInDeviceOptions,
    ) -> ApiFuture<CheckIsSoterEnrolledInDevice> {
        self.client.future(options)
    }
    /// Asks for a fingerprint or face, and returns a result signed inside the phone's secure area.
    ///
    /// Takes [`StartSoterAuthenticationOptions`], gives [`StartSoterAuthenticationResult`].
    ///
    /// Since 1.5.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/soter/wx.startSoterAuthentication.html)
    ///
    /// ```js
    /// const { supportMode } = await wx.checkIsSupportSoterAuthentication()
    /// if (supportMode.includes('fingerPrint')) {
    ///   const { resultJSON, resultJSONSignature } = await wx.startSoterAuthentication({
    ///     requestAuthModes: ['fingerPrint'],
    ///     challenge: 'order-42',
    ///     authContent: 'Confirm the order',
    ///   })
    ///   await checkOnServer({ resultJSON, resultJSONSignature })
    /// }
    /// ```
    pub fn start_soter_authentication(
        &self,
        call: impl Into<Call<StartSoterAuthentication>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::start_soter_authentication`], as a future.
    pub fn start_soter_authentication_future(
        &self,
        options: StartSoterAuthenticationOptions,
    ) -> ApiFuture<StartSoterAuthentication> {
        self.client.future(options)
    }
    /// Finds out whether this phone can run the face identity check; it fails where it cannot.
    ///
    /// Since 3.8.12. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/face/wx.checkIsSupportFacialRecognition.html)
    pub fn check_is_support_facial_recognition(
        &self,
        call: impl Into<Call<CheckIsSupportFacialRecognition>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::check_is_support_facial_recognition`], as a future.
    pub fn check_is_support_facial_recognition_future(
        &self,
        options: CheckIsSupportFacialRecognitionOptions,
    ) -> ApiFuture<CheckIsSupportFacialRecognition> {
        self.client.future(options)
    }
    /// Compares the user's face with the identity the server handed in; only the server learns the
    /// verdict.
    ///
    /// Takes [`RequestFacialVerifyOptions`].
    ///
    /// Since 3.8.12. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/face/wx.requestFacialVerify.html)
    ///
    /// ```js
    /// wx.requestFacialVerify({
    ///   verifyId: idFromServer,
    ///   success: () => askServerForVerdict(idFromServer),
    /// })
    /// ```
    pub fn request_facial_verify(&self, call: impl Into<Call<RequestFacialVerify>>) {
        self.client.call(call);
    }
    /// As [`Self::request_facial_verify`], as a future.
    pub fn request_facial_verify_future(
        &self,
        options: RequestFacialVerifyOptions,
    ) -> ApiFuture<RequestFacialVerify> {
        self.client.future(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static SOTER: Family = Family {
        name: "soter",
        apis: &[
            ApiDesc::asynchronous("checkIsSupportSoterAuthentication")
                .result(&CHECK_IS_SUPPORT_SOTER_AUTHENTICATION_RESULT),
            ApiDesc::asynchronous("checkIsSoterEnrolledInDevice")
                .params(&CHECK_IS_SOTER_ENROLLED_IN_DEVICE_OPTIONS)
                .result(&CHECK_IS_SOTER_ENROLLED_IN_DEVICE_RESULT),
            ApiDesc::asynchronous("startSoterAuthentication")
                .params(&START_SOTER_AUTHENTICATION_OPTIONS)
                .result(&START_SOTER_AUTHENTICATION_RESULT)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("checkIsSupportFacialRecognition")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("requestFacialVerify")
                .params(&REQUEST_FACIAL_VERIFY_OPTIONS)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None)
                .error_fields(&["errCode"]),
        ],
        properties: &[],
    };
    pub static CHECK_IS_SUPPORT_SOTER_AUTHENTICATION_RESULT: StructDesc = StructDesc::new(
        "CheckIsSupportSoterAuthenticationResult",
        &[FieldDesc::new("supportMode", Type::List(&Type::Enum(&AUTH_MODE)))],
    );
    pub static CHECK_IS_SOTER_ENROLLED_IN_DEVICE_OPTIONS: StructDesc = StructDesc::new(
        "CheckIsSoterEnrolledInDeviceOptions",
        &[FieldDesc::new("checkAuthMode", Type::Enum(&AUTH_MODE))],
    );
    pub static CHECK_IS_SOTER_ENROLLED_IN_DEVICE_RESULT: StructDesc = StructDesc::new(
        "CheckIsSoterEnrolledInDeviceResult",
        &[FieldDesc::new("isEnrolled", Type::Boolean)],
    );
    pub static START_SOTER_AUTHENTICATION_OPTIONS: StructDesc = StructDesc::new(
        "StartSoterAuthenticationOptions",
        &[
            FieldDesc::new("challenge", Type::String),
            FieldDesc::new("requestAuthModes", Type::List(&Type::Enum(&AUTH_MODE))),
            FieldDesc::new("authContent", Type::String).optional(),
        ],
    );
    pub static START_SOTER_AUTHENTICATION_RESULT: StructDesc = StructDesc::new(
        "StartSoterAuthenticationResult",
        &[
            FieldDesc::new("authMode", Type::String),
            FieldDesc::new("errCode", Type::Int),
            FieldDesc::new("resultJSON", Type::String),
            FieldDesc::new("resultJSONSignature", Type::String),
        ],
    );
    pub static REQUEST_FACIAL_VERIFY_OPTIONS: StructDesc = StructDesc::new(
        "RequestFacialVerifyOptions",
        &[FieldDesc::new("verifyId", Type::String)],
    );
    pub static AUTH_MODE: EnumDesc = EnumDesc {
        name: "AuthMode",
        values: &[
            EnumValue::Text("fingerPrint"),
            EnumValue::Text("facial"),
            EnumValue::Text("speech"),
        ],
    };
}
