// Generated from subscribe.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::SUBSCRIBE;
/// A device, or group of devices, and whether it may call
#[derive(Clone, Debug)]
pub struct DeviceVoipInfo {
    /// Which device group; absent for a single device. Since 2.30.4.
    pub group_id: String,
    /// Model registered with WeChat; absent for a group
    pub model_id: String,
    /// Serial number of the device; absent for a group
    pub sn: String,
    /// `1` when calls are allowed, `0` when not
    pub status: i64,
}
::wx_core::record!(DeviceVoipInfo { group_id, model_id, sn, status });
/// `RequestSubscribeMessageFail`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestSubscribeMessageFail {
    /// No template was named
    NoTemplateGiven,
    /// The list of notices could not be loaded over the network
    RequestListFail,
    /// The user's choice could not be sent over the network
    RequestSubscribeFail,
    /// A template id has the wrong type
    InvalidTemplateId,
    /// The panel could not be shown, mostly because the mini program is in the background
    CannotShowSubscribeMessageUi,
    /// The template does not exist or is of the wrong kind
    NoTemplate,
    /// One-time and lasting templates were mixed
    TemplatesTypeMustBeSame,
    /// Too many templates in one call
    TooManyTemplates,
    /// The user has switched all notices off
    SwitchedOff,
    /// The mini program may not send notices, as a penalty
    Banned,
    /// Device notices need `requestSubscribeDeviceMessage` instead
    RejectDeviceMsgTemplate,
}
impl From<RequestSubscribeMessageFail> for WxError {
    fn from(error: RequestSubscribeMessageFail) -> Self {
        match error {
            RequestSubscribeMessageFail::NoTemplateGiven => {
                WxError::fail("TmplIds can't be empty").err_code(10001)
            }
            RequestSubscribeMessageFail::RequestListFail => {
                WxError::fail("Request list fail").err_code(10002)
            }
            RequestSubscribeMessageFail::RequestSubscribeFail => {
                WxError::fail("Request subscribe fail").err_code(10003)
            }
            RequestSubscribeMessageFail::InvalidTemplateId => {
                WxError::fail("Invalid template id").err_code(10004)
            }
            RequestSubscribeMessageFail::CannotShowSubscribeMessageUi => {
                WxError::fail("Cannot show subscribe message UI").err_code(10005)
            }
            RequestSubscribeMessageFail::NoTemplate => {
                WxError::fail("No template data return, verify the template id exist")
                    .err_code(20001)
            }
            RequestSubscribeMessageFail::TemplatesTypeMustBeSame => {
                WxError::fail("Templates type must be same").err_code(20002)
            }
            RequestSubscribeMessageFail::TooManyTemplates => {
                WxError::fail("Templates count out of max bounds").err_code(20003)
            }
            RequestSubscribeMessageFail::SwitchedOff => {
                WxError::fail("The main switch is switched off").err_code(20004)
            }
            RequestSubscribeMessageFail::Banned => {
                WxError::fail("This mini program was banned from subscribing messages")
                    .err_code(20005)
            }
            RequestSubscribeMessageFail::RejectDeviceMsgTemplate => {
                WxError::fail("Reject DeviceMsg Template").err_code(20013)
            }
        }
    }
}
/// `RequestSubscribeDeviceMessageFail`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestSubscribeDeviceMessageFail {
    /// `tmplIds` is an empty list
    NoTemplateGiven,
    /// A template id is not a string
    InvalidTemplateId,
    /// No template was found for the ids given
    NoTemplate,
    /// More than 3 templates were asked for
    TooManyTemplates,
    /// The device ticket does not verify
    CheckSnTicketFail,
    /// The device ticket is older than 5 minutes
    SnTicketExpire,
    /// One of the templates does not exist
    TemplateNotFound,
    /// The template is meant for another kind of device
    TemplateIdDoNotMatchModelId,
}
impl From<RequestSubscribeDeviceMessageFail> for WxError {
    fn from(error: RequestSubscribeDeviceMessageFail) -> Self {
        match error {
            RequestSubscribeDeviceMessageFail::NoTemplateGiven => {
                WxError::fail("TmplIds can't be empty").err_code(10001)
            }
            RequestSubscribeDeviceMessageFail::InvalidTemplateId => {
                WxError::fail("Invalid template id").err_code(10004)
            }
            RequestSubscribeDeviceMessageFail::NoTemplate => {
                WxError::fail("No template data return, verify the template id exist")
                    .err_code(20001)
            }
            RequestSubscribeDeviceMessageFail::TooManyTemplates => {
                WxError::fail("Templates count out of max bounds").err_code(20003)
            }
            RequestSubscribeDeviceMessageFail::CheckSnTicketFail => {
                WxError::fail("check sn_ticket fail").err_code(19720726)
            }
            RequestSubscribeDeviceMessageFail::SnTicketExpire => {
                WxError::fail("sn_ticket expire").err_code(19720727)
            }
            RequestSubscribeDeviceMessageFail::TemplateNotFound => {
                WxError::fail("err_not_found_tid").err_code(19720728)
            }
            RequestSubscribeDeviceMessageFail::TemplateIdDoNotMatchModelId => {
                WxError::fail("template_id do not match model_id").err_code(19720736)
            }
        }
    }
}
/// Whether the user took the worker relation on
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BindEmployeeRelationBindingStatus {
    /// The user agreed and is now bound
    Accept,
    /// The user declined in the dialog
    Reject,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(BindEmployeeRelationBindingStatus { Accept, Reject } + Other);
/// Answer the user once gave, empty when never asked
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CheckEmployeeRelationBindingStatus {
    /// The worker relation is in force
    Accept,
    /// The user has turned it down
    Reject,
    /// Neither accepted nor refused so far
    Unanswered,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(
    CheckEmployeeRelationBindingStatus { Accept, Reject, Unanswered } + Other
);
/// State of the worker relation the list depends on
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RequestSubscribeEmployeeMessageBindingStatus {
    /// Always so here; without the relation the call fails
    Accept,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(RequestSubscribeEmployeeMessageBindingStatus { Accept } + Other);
/// Asks, after a tap or payment, which notices the user wants; one-time and lasting ones never
/// mix.
///
/// Called as [`Wx::request_subscribe_message`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/subscribe-message/wx.requestSubscribeMessage.html)
pub enum RequestSubscribeMessage {}
::wx_core::api!(
    RequestSubscribeMessage = SUBSCRIBE[0], RequestSubscribeMessageOptions => fields
    RequestSubscribeMessageResult
);
/// Parameters of [`Wx::request_subscribe_message`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestSubscribeMessageOptions {
    /// Template ids from the console, up to 5, no two with the same title
    pub tmpl_ids: Vec<String>,
}
impl RequestSubscribeMessageOptions {
    /// With all of them.
    pub fn new(tmpl_ids: Vec<String>) -> Self {
        Self { tmpl_ids }
    }
}
::wx_core::record!(RequestSubscribeMessageOptions { tmpl_ids });
impl Options for RequestSubscribeMessageOptions {
    type Api = RequestSubscribeMessage;
}
/// What [`Wx::request_subscribe_message`] gives.
#[derive(Clone, Debug, Default)]
pub struct RequestSubscribeMessageResult {
    /// By template id: `accept`, `reject`, `ban` (blocked), `filter` (same title as another)
    pub rest: BTreeMap<String, String>,
}
::wx_core::record!(RequestSubscribeMessageResult { rest });
/// Asks the user to accept notices from one device, proved by its ticket; 3 templates at most.
///
/// Called as [`Wx::request_subscribe_device_message`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/subscribe-message/wx.requestSubscribeDeviceMessage.html)
pub enum RequestSubscribeDeviceMessage {}
::wx_core::api!(
    RequestSubscribeDeviceMessage = SUBSCRIBE[1], RequestSubscribeDeviceMessageOptions =>
    fields RequestSubscribeDeviceMessageResult
);
/// Parameters of [`Wx::request_subscribe_device_message`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestSubscribeDeviceMessageOptions {
    /// Registered model; must be the one the templates are for
    pub model_id: String,
    /// Serial number of the sending device: 128 bytes at most of letters, digits, `_`, `-`
    pub sn: String,
    /// Proof that the device is genuine; good for 5 minutes
    pub sn_ticket: String,
    /// Templates of the notices, 3 at the most
    pub tmpl_ids: Vec<String>,
}
impl RequestSubscribeDeviceMessageOptions {
    /// With all of them.
    pub fn new(
        model_id: impl Into<String>,
        sn: impl Into<String>,
        sn_ticket: impl Into<String>,
        tmpl_ids: Vec<String>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            sn: sn.into(),
            sn_ticket: sn_ticket.into(),
            tmpl_ids,
        }
    }
}
::wx_core::record!(
    RequestSubscribeDeviceMessageOptions { model_id, sn, sn_ticket, tmpl_ids }
);
impl Options for RequestSubscribeDeviceMessageOptions {
    type Api = RequestSubscribeDeviceMessage;
}
/// What [`Wx::request_subscribe_device_message`] gives.
#[derive(Clone, Debug, Default)]
pub struct RequestSubscribeDeviceMessageResult {
    /// By template id: `accept`, `acceptWithAudio` (with sound), `reject`, `ban` or `filter`
    pub rest: BTreeMap<String, String>,
}
::wx_core::record!(RequestSubscribeDeviceMessageResult { rest });
/// Asks the user to become a registered worker of this mini program, and may offer notices
/// right after.
///
/// Called as [`Wx::bind_employee_relation`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/employee-relation/wx.bindEmployeeRelation.html)
pub enum BindEmployeeRelation {}
::wx_core::api!(
    BindEmployeeRelation = SUBSCRIBE[2], BindEmployeeRelationOptions => fields
    BindEmployeeRelationResult
);
/// Parameters of [`Wx::bind_employee_relation`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BindEmployeeRelationOptions {
    /// Up to 6 templates not subscribed to yet, offered right after acceptance
    pub tmpl_ids: Vec<String>,
}
impl BindEmployeeRelationOptions {
    /// With all of them.
    pub fn new(tmpl_ids: Vec<String>) -> Self {
        Self { tmpl_ids }
    }
}
::wx_core::record!(BindEmployeeRelationOptions { tmpl_ids });
impl Options for BindEmployeeRelationOptions {
    type Api = BindEmployeeRelation;
}
/// What [`Wx::bind_employee_relation`] gives.
#[derive(Clone, Debug)]
pub struct BindEmployeeRelationResult {
    /// Whether the user took the worker relation on
    pub binding_status: BindEmployeeRelationBindingStatus,
    /// Key is a template id; `accept` or `reject` is what the user chose for it
    pub rest: BTreeMap<String, String>,
}
::wx_core::record!(BindEmployeeRelationResult { binding_status, rest });
/// Tells whether the user has accepted or refused the worker relation, without asking.
///
/// Called as [`Wx::check_employee_relation`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/employee-relation/wx.checkEmployeeRelation.html)
pub enum CheckEmployeeRelation {}
::wx_core::api!(
    CheckEmployeeRelation = SUBSCRIBE[3], CheckEmployeeRelationOptions => fields
    CheckEmployeeRelationResult
);
/// Parameters of [`Wx::check_employee_relation`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CheckEmployeeRelationOptions {}
impl CheckEmployeeRelationOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for CheckEmployeeRelationOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(CheckEmployeeRelationOptions {});
impl Options for CheckEmployeeRelationOptions {
    type Api = CheckEmployeeRelation;
}
/// What [`Wx::check_employee_relation`] gives.
#[derive(Clone, Debug)]
pub struct CheckEmployeeRelationResult {
    /// Answer the user once gave, empty when never asked
    pub binding_status: CheckEmployeeRelationBindingStatus,
}
::wx_core::record!(CheckEmployeeRelationResult { binding_status });
/// Offers workers who have accepted the relation a list of work notices to subscribe to.
///
/// Called as [`Wx::request_subscribe_employee_message`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/employee-relation/wx.requestSubscribeEmployeeMessage.html)
pub enum RequestSubscribeEmployeeMessage {}
::wx_core::api!(
    RequestSubscribeEmployeeMessage = SUBSCRIBE[4],
    RequestSubscribeEmployeeMessageOptions => fields
    RequestSubscribeEmployeeMessageResult
);
/// Parameters of [`Wx::request_subscribe_employee_message`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestSubscribeEmployeeMessageOptions {
    /// Up to 6 templates the worker has not subscribed to yet
    pub tmpl_ids: Vec<String>,
}
impl RequestSubscribeEmployeeMessageOptions {
    /// With all of them.
    pub fn new(tmpl_ids: Vec<String>) -> Self {
        Self { tmpl_ids }
    }
}
::wx_core::record!(RequestSubscribeEmployeeMessageOptions { tmpl_ids });
impl Options for RequestSubscribeEmployeeMessageOptions {
    type Api = RequestSubscribeEmployeeMessage;
}
/// What [`Wx::request_subscribe_employee_message`] gives.
#[derive(Clone, Debug)]
pub struct RequestSubscribeEmployeeMessageResult {
    /// State of the worker relation the list depends on
    pub binding_status: RequestSubscribeEmployeeMessageBindingStatus,
    /// Key is a template id; the worker answered `accept` or `reject`
    pub rest: BTreeMap<String, String>,
}
::wx_core::record!(RequestSubscribeEmployeeMessageResult { binding_status, rest });
/// Asks the user to allow calls with a device or device group, shown under the name given.
///
/// Called as [`Wx::request_device_voip`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/device-voip/wx.requestDeviceVoIP.html)
pub enum RequestDeviceVoip {}
::wx_core::api!(RequestDeviceVoip = SUBSCRIBE[5], RequestDeviceVoipOptions => fields());
/// Parameters of [`Wx::request_device_voip`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestDeviceVoipOptions {
    /// Name in the dialog, at most 13 characters; the model name is added to it
    pub device_name: Option<String>,
    /// Group to allow; only with `isGroup` true, the other values are then unneeded. Since 2.30.4.
    pub group_id: Option<String>,
    /// Model number given when the device type was registered with WeChat
    pub model_id: Option<String>,
    /// Maker's serial number: up to 128 bytes of letters, digits, `_` and `-`
    pub sn: Option<String>,
    /// Ticket for this serial number, fetched by the server; dies after 5 minutes
    pub sn_ticket: Option<String>,
    /// True asks for a whole group of devices. Default: `false`. Since 2.30.4.
    pub is_group: bool,
}
impl RequestDeviceVoipOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            device_name: None,
            group_id: None,
            model_id: None,
            sn: None,
            sn_ticket: None,
            is_group: false,
        }
    }
    /// Name in the dialog, at most 13 characters; the model name is added to it
    pub fn device_name(mut self, device_name: impl Into<String>) -> Self {
        self.device_name = Some(device_name.into());
        self
    }
    /// Group to allow; only with `isGroup` true, the other values are then unneeded. Since 2.30.4.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }
    /// Model number given when the device type was registered with WeChat
    pub fn model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = Some(model_id.into());
        self
    }
    /// Maker's serial number: up to 128 bytes of letters, digits, `_` and `-`
    pub fn sn(mut self, sn: impl Into<String>) -> Self {
        self.sn = Some(sn.into());
        self
    }
    /// Ticket for this serial number, fetched by the server; dies after 5 minutes
    pub fn sn_ticket(mut self, sn_ticket: impl Into<String>) -> Self {
        self.sn_ticket = Some(sn_ticket.into());
        self
    }
    /// True asks for a whole group of devices. Default: `false`. Since 2.30.4.
    pub fn is_group(mut self, is_group: bool) -> Self {
        self.is_group = is_group;
        self
    }
}
impl Default for RequestDeviceVoipOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    RequestDeviceVoipOptions { device_name, group_id, model_id, sn, sn_ticket, is_group }
);
impl Options for RequestDeviceVoipOptions {
    type Api = RequestDeviceVoip;
}
/// Lists the devices, and device groups, allowed to call this user by voice or video.
///
/// Called as [`Wx::get_device_voip_list`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/device-voip/wx.getDeviceVoIPList.html)
pub enum GetDeviceVoipList {}
::wx_core::api!(
    GetDeviceVoipList = SUBSCRIBE[6], GetDeviceVoipListOptions => fields
    GetDeviceVoipListResult
);
/// Parameters of [`Wx::get_device_voip_list`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetDeviceVoipListOptions {}
impl GetDeviceVoipListOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetDeviceVoipListOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetDeviceVoipListOptions {});
impl Options for GetDeviceVoipListOptions {
    type Api = GetDeviceVoipList;
}
/// What [`Wx::get_device_voip_list`] gives.
#[derive(Clone, Debug)]
pub struct GetDeviceVoipListResult {
    /// One entry per device or device group
    pub list: Vec<DeviceVoipInfo>,
}
::wx_core::record!(GetDeviceVoipListResult { list });
impl Wx {
    /// Asks, after a tap or payment, which notices the user wants; one-time and lasting ones never
    /// mix.
    ///
    /// Takes [`RequestSubscribeMessageOptions`], gives [`RequestSubscribeMessageResult`].
    ///
    /// Since 2.4.4. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/subscribe-message/wx.requestSubscribeMessage.html)
    ///
    /// ```js
    /// const parcel = 'TEMPLATE_ID_OF_PARCELS'
    /// const answer = await wx.requestSubscribeMessage({ tmplIds: [parcel] })
    /// if (answer[parcel] === 'accept') {
    ///   console.log('a message will tell when the parcel is on its way')
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// - the codes of [`RequestSubscribeMessageFail`]
    pub fn request_subscribe_message(
        &self,
        call: impl Into<Call<RequestSubscribeMessage>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::request_subscribe_message`], as a future.
    pub fn request_subscribe_message_future(
        &self,
        options: RequestSubscribeMessageOptions,
    ) -> ApiFuture<RequestSubscribeMessage> {
        self.client.future(options)
    }
    /// Asks the user to accept notices from one device, proved by its ticket; 3 templates at most.
    ///
    /// Takes [`RequestSubscribeDeviceMessageOptions`], gives [`RequestSubscribeDeviceMessageResult`].
    ///
    /// Since 2.20.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/subscribe-message/wx.requestSubscribeDeviceMessage.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`RequestSubscribeDeviceMessageFail`]
    pub fn request_subscribe_device_message(
        &self,
        call: impl Into<Call<RequestSubscribeDeviceMessage>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::request_subscribe_device_message`], as a future.
    pub fn request_subscribe_device_message_future(
        &self,
        options: RequestSubscribeDeviceMessageOptions,
    ) -> ApiFuture<RequestSubscribeDeviceMessage> {
        self.client.future(options)
    }
    /// Asks the user to become a registered worker of this mini program, and may offer notices
    /// right after.
    ///
    /// Takes [`BindEmployeeRelationOptions`], gives [`BindEmployeeRelationResult`].
    ///
    /// Since 3.10.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/employee-relation/wx.bindEmployeeRelation.html)
    ///
    /// ```js
    /// wx.bindEmployeeRelation({
    ///   tmplIds: ['TEMPLATE_ID_OF_SHIFTS'],
    ///   success: ({ bindingStatus }) => console.log(bindingStatus),
    /// })
    /// ```
    pub fn bind_employee_relation(&self, call: impl Into<Call<BindEmployeeRelation>>) {
        self.client.call(call);
    }
    /// As [`Self::bind_employee_relation`], as a future.
    pub fn bind_employee_relation_future(
        &self,
        options: BindEmployeeRelationOptions,
    ) -> ApiFuture<BindEmployeeRelation> {
        self.client.future(options)
    }
    /// Tells whether the user has accepted or refused the worker relation, without asking.
    ///
    /// Gives [`CheckEmployeeRelationResult`].
    ///
    /// Since 3.10.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/employee-relation/wx.checkEmployeeRelation.html)
    pub fn check_employee_relation(&self, call: impl Into<Call<CheckEmployeeRelation>>) {
        self.client.call(call);
    }
    /// As [`Self::check_employee_relation`], as a future.
    pub fn check_employee_relation_future(
        &self,
        options: CheckEmployeeRelationOptions,
    ) -> ApiFuture<CheckEmployeeRelation> {
        self.client.future(options)
    }
    /// Offers workers who have accepted the relation a list of work notices to subscribe to.
    ///
    /// Takes [`RequestSubscribeEmployeeMessageOptions`], gives [`RequestSubscribeEmployeeMessageResult`].
    ///
    /// Since 3.10.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/employee-relation/wx.requestSubscribeEmployeeMessage.html)
    pub fn request_subscribe_employee_message(
        &self,
        call: impl Into<Call<RequestSubscribeEmployeeMessage>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::request_subscribe_employee_message`], as a future.
    pub fn request_subscribe_employee_message_future(
        &self,
        options: RequestSubscribeEmployeeMessageOptions,
    ) -> ApiFuture<RequestSubscribeEmployeeMessage> {
        self.client.future(options)
    }
    /// Asks the user to allow calls with a device or device group, shown under the name given.
    ///
    /// Takes [`RequestDeviceVoipOptions`].
    ///
    /// Since 2.27.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/device-voip/wx.requestDeviceVoIP.html)
    ///
    /// ```js
    /// wx.requestDeviceVoIP({
    ///   sn: 'SN0001',
    ///   snTicket: ticketFromServer,
    ///   modelId: 'MODEL_ID',
    ///   groupId: '',
    ///   deviceName: 'Front door',
    ///   success: () => console.log('calls are allowed'),
    /// })
    /// ```
    pub fn request_device_voip(&self, call: impl Into<Call<RequestDeviceVoip>>) {
        self.client.call(call);
    }
    /// As [`Self::request_device_voip`], as a future.
    pub fn request_device_voip_future(
        &self,
        options: RequestDeviceVoipOptions,
    ) -> ApiFuture<RequestDeviceVoip> {
        self.client.future(options)
    }
    /// Lists the devices, and device groups, allowed to call this user by voice or video.
    ///
    /// Gives [`GetDeviceVoipListResult`].
    ///
    /// Since 2.30.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/device-voip/wx.getDeviceVoIPList.html)
    pub fn get_device_voip_list(&self, call: impl Into<Call<GetDeviceVoipList>>) {
        self.client.call(call);
    }
    /// As [`Self::get_device_voip_list`], as a future.
    pub fn get_device_voip_list_future(
        &self,
        options: GetDeviceVoipListOptions,
    ) -> ApiFuture<GetDeviceVoipList> {
        self.client.future(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static SUBSCRIBE: Family = Family {
        name: "subscribe",
        apis: &[
            ApiDesc::asynchronous("requestSubscribeMessage")
                .params(&REQUEST_SUBSCRIBE_MESSAGE_OPTIONS)
                .result(&REQUEST_SUBSCRIBE_MESSAGE_RESULT)
                .deadline(DeadlineRule::None)
                .error_fields(&["errCode"]),
            ApiDesc::asynchronous("requestSubscribeDeviceMessage")
                .params(&REQUEST_SUBSCRIBE_DEVICE_MESSAGE_OPTIONS)
                .result(&REQUEST_SUBSCRIBE_DEVICE_MESSAGE_RESULT)
                .deadline(DeadlineRule::None)
                .error_fields(&["errCode"]),
            ApiDesc::asynchronous("bindEmployeeRelation")
                .params(&BIND_EMPLOYEE_RELATION_OPTIONS)
                .result(&BIND_EMPLOYEE_RELATION_RESULT)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("checkEmployeeRelation")
                .result(&CHECK_EMPLOYEE_RELATION_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("requestSubscribeEmployeeMessage")
                .params(&REQUEST_SUBSCRIBE_EMPLOYEE_MESSAGE_OPTIONS)
                .result(&REQUEST_SUBSCRIBE_EMPLOYEE_MESSAGE_RESULT)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("requestDeviceVoIP")
                .params(&REQUEST_DEVICE_VOIP_OPTIONS)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("getDeviceVoIPList")
                .result(&GET_DEVICE_VOIP_LIST_RESULT)
                .promise(PromiseRule::No),
        ],
        properties: &[],
    };
    pub static REQUEST_SUBSCRIBE_MESSAGE_OPTIONS: StructDesc = StructDesc::new(
        "RequestSubscribeMessageOptions",
        &[FieldDesc::new("tmplIds", Type::List(&Type::String))],
    );
    pub static REQUEST_SUBSCRIBE_MESSAGE_RESULT: StructDesc = StructDesc::new(
            "RequestSubscribeMessageResult",
            &[],
        )
        .rest(Type::String);
    pub static REQUEST_SUBSCRIBE_DEVICE_MESSAGE_OPTIONS: StructDesc = StructDesc::new(
        "RequestSubscribeDeviceMessageOptions",
        &[
            FieldDesc::new("modelId", Type::String),
            FieldDesc::new("sn", Type::String),
            FieldDesc::new("snTicket", Type::String),
            FieldDesc::new("tmplIds", Type::List(&Type::String)),
        ],
    );
    pub static REQUEST_SUBSCRIBE_DEVICE_MESSAGE_RESULT: StructDesc = StructDesc::new(
            "RequestSubscribeDeviceMessageResult",
            &[],
        )
        .rest(Type::String);
    pub static BIND_EMPLOYEE_RELATION_OPTIONS: StructDesc = StructDesc::new(
        "BindEmployeeRelationOptions",
        &[FieldDesc::new("tmplIds", Type::List(&Type::String))],
    );
    pub static BIND_EMPLOYEE_RELATION_RESULT: StructDesc = StructDesc::new(
            "BindEmployeeRelationResult",
            &[
                FieldDesc::new(
                    "bindingStatus",
                    Type::Enum(&BIND_EMPLOYEE_RELATION_BINDING_STATUS),
                ),
            ],
        )
        .rest(Type::String);
    pub static CHECK_EMPLOYEE_RELATION_RESULT: StructDesc = StructDesc::new(
        "CheckEmployeeRelationResult",
        &[
            FieldDesc::new(
                "bindingStatus",
                Type::Enum(&CHECK_EMPLOYEE_RELATION_BINDING_STATUS),
            ),
        ],
    );
    pub static REQUEST_SUBSCRIBE_EMPLOYEE_MESSAGE_OPTIONS: StructDesc = StructDesc::new(
        "RequestSubscribeEmployeeMessageOptions",
        &[FieldDesc::new("tmplIds", Type::List(&Type::String))],
    );
    pub static REQUEST_SUBSCRIBE_EMPLOYEE_MESSAGE_RESULT: StructDesc = StructDesc::new(
            "RequestSubscribeEmployeeMessageResult",
            &[
                FieldDesc::new(
                    "bindingStatus",
                    Type::Enum(&REQUEST_SUBSCRIBE_EMPLOYEE_MESSAGE_BINDING_STATUS),
                ),
            ],
        )
        .rest(Type::String);
    pub static REQUEST_DEVICE_VOIP_OPTIONS: StructDesc = StructDesc::new(
        "RequestDeviceVoipOptions",
        &[
            FieldDesc::new("deviceName", Type::String).optional(),
            FieldDesc::new("groupId", Type::String).optional(),
            FieldDesc::new("modelId", Type::String).optional(),
            FieldDesc::new("sn", Type::String).optional(),
            FieldDesc::new("snTicket", Type::String).optional(),
            FieldDesc::new("isGroup", Type::Boolean).default(Literal::Bool(false)),
        ],
    );
    pub static GET_DEVICE_VOIP_LIST_RESULT: StructDesc = StructDesc::new(
        "GetDeviceVoipListResult",
        &[FieldDesc::new("list", Type::List(&Type::Struct(&DEVICE_VOIP_INFO)))],
    );
    pub static DEVICE_VOIP_INFO: StructDesc = StructDesc::new(
        "DeviceVoIPInfo",
        &[
            FieldDesc::new("group_id", Type::String),
            FieldDesc::new("model_id", Type::String),
            FieldDesc::new("sn", Type::String),
            FieldDesc::new("status", Type::Int),
        ],
    );
    pub static BIND_EMPLOYEE_RELATION_BINDING_STATUS: EnumDesc = EnumDesc {
        name: "BindEmployeeRelationBindingStatus",
        values: &[EnumValue::Text("accept"), EnumValue::Text("reject")],
    };
    pub static CHECK_EMPLOYEE_RELATION_BINDING_STATUS: EnumDesc = EnumDesc {
        name: "CheckEmployeeRelationBindingStatus",
        values: &[
            EnumValue::Text("accept"),
            EnumValue::Text("reject"),
            EnumValue::Text(""),
        ],
    };
    pub static REQUEST_SUBSCRIBE_EMPLOYEE_MESSAGE_BINDING_STATUS: EnumDesc = EnumDesc {
        name: "RequestSubscribeEmployeeMessageBindingStatus",
        values: &[EnumValue::Text("accept")],
    };
}
