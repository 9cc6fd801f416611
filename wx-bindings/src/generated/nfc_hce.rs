// Generated from nfc-hce.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::NFC_HCE;
/// What a card reader has done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HceMessageType {
    /// Command APDU, to be answered by `sendHCEMessage`
    Command,
    /// The reader is out of the field
    Left,
}
::wx_core::enumeration!(HceMessageType { Command, Left });
/// Failure of a card emulation call
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NfcError {
    /// Nothing went wrong
    Ok,
    /// The phone has no NFC
    NfcNotSupported,
    /// NFC is switched off in the system settings
    NfcTurnedOff,
    /// There is NFC, but the phone cannot pose as a card
    HceNotSupported,
    /// An application id is malformed
    InvalidAidList,
    /// WeChat has not been chosen as the app for NFC payments
    NotTheDefaultPaymentApp,
    /// The answer is no valid response APDU
    InvalidResponse,
    /// The system refused the application ids
    AidRegistrationFailed,
}
impl From<NfcError> for WxError {
    fn from(error: NfcError) -> Self {
        match error {
            NfcError::Ok => WxError::fail("ok").err_code(0),
            NfcError::NfcNotSupported => {
                WxError::fail("nfc not supported").err_code(13000)
            }
            NfcError::NfcTurnedOff => WxError::fail("nfc turned off").err_code(13001),
            NfcError::HceNotSupported => {
                WxError::fail("hce not supported").err_code(13002)
            }
            NfcError::InvalidAidList => WxError::fail("invalid aid list").err_code(13003),
            NfcError::NotTheDefaultPaymentApp => {
                WxError::fail("not the default payment app").err_code(13004)
            }
            NfcError::InvalidResponse => {
                WxError::fail("invalid response").err_code(13005)
            }
            NfcError::AidRegistrationFailed => {
                WxError::fail("aid registration failed").err_code(13006)
            }
        }
    }
}
/// Succeeds if the phone can act as a contactless card; the error code tells what is missing.
///
/// Called as [`Wx::get_hce_state`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc-hce/wx.getHCEState.html)
pub enum GetHceState {}
::wx_core::api!(GetHceState = NFC_HCE[0], GetHceStateOptions => fields());
/// Parameters of [`Wx::get_hce_state`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetHceStateOptions {}
impl GetHceStateOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetHceStateOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetHceStateOptions {});
impl Options for GetHceStateOptions {
    type Api = GetHceState;
}
/// Makes the phone pose as a card for the given AIDs; Android and HarmonyOS.
///
/// Called as [`Wx::start_hce`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc-hce/wx.startHCE.html)
pub enum StartHce {}
::wx_core::api!(StartHce = NFC_HCE[1], StartHceOptions => fields());
/// Parameters of [`Wx::start_hce`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StartHceOptions {
    /// Application ids to register, in hexadecimal
    pub aid_list: Vec<String>,
}
impl StartHceOptions {
    /// With all of them.
    pub fn new(aid_list: Vec<String>) -> Self {
        Self { aid_list }
    }
}
::wx_core::record!(StartHceOptions { aid_list });
impl Options for StartHceOptions {
    type Api = StartHce;
}
/// Ends the card emulation, so that readers see no card any more.
///
/// Called as [`Wx::stop_hce`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc-hce/wx.stopHCE.html)
pub enum StopHce {}
::wx_core::api!(StopHce = NFC_HCE[2], StopHceOptions => fields());
/// Parameters of [`Wx::stop_hce`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StopHceOptions {}
impl StopHceOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for StopHceOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StopHceOptions {});
impl Options for StopHceOptions {
    type Api = StopHce;
}
/// A card reader has sent a command or has moved away; only one listener is kept.
///
/// Called as [`Wx::on_hce_message`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc-hce/wx.onHCEMessage.html)
pub enum OnHceMessage {}
::wx_core::api!(OnHceMessage = NFC_HCE[3], () => fields OnHceMessageResult);
/// What a listener of [`Wx::on_hce_message`] receives.
#[derive(Clone, Debug)]
pub struct OnHceMessageResult {
    /// Tells a command from a departure
    pub message_type: HceMessageType,
    /// Command APDU, only when `messageType` is 1
    pub data: Vec<u8>,
    /// Why contact was lost, only when `messageType` is 2
    pub reason: i64,
}
::wx_core::record!(OnHceMessageResult { message_type, data, reason });
/// Answers the reader's last command as a card would; Android and HarmonyOS.
///
/// Called as [`Wx::send_hce_message`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc-hce/wx.sendHCEMessage.html)
pub enum SendHceMessage {}
::wx_core::api!(SendHceMessage = NFC_HCE[4], SendHceMessageOptions => fields());
/// Parameters of [`Wx::send_hce_message`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendHceMessageOptions {
    /// Response APDU, usually ending in `9000`
    pub data: Vec<u8>,
}
impl SendHceMessageOptions {
    /// With all of them.
    pub fn new(data: Vec<u8>) -> Self {
        Self { data }
    }
}
::wx_core::record!(SendHceMessageOptions { data });
impl Options for SendHceMessageOptions {
    type Api = SendHceMessage;
}
impl Wx {
    /// Succeeds if the phone can act as a contactless card; the error code tells what is missing.
    ///
    /// Since 1.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc-hce/wx.getHCEState.html)
    ///
    /// ```js
    /// wx.getHCEState({
    ///   success: () => console.log('this phone can be a card'),
    ///   fail: ({ errCode }) => console.log(errCode === 13001 ? 'NFC is switched off' : 'no card emulation'),
    /// })
    /// ```
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcError`]
    pub fn get_hce_state(&self, call: impl Into<Call<GetHceState>>) {
        self.client.call(call);
    }
    /// As [`Self::get_hce_state`], as a future.
    pub fn get_hce_state_future(
        &self,
        options: GetHceStateOptions,
    ) -> ApiFuture<GetHceState> {
        self.client.future(options)
    }
    /// Makes the phone pose as a card for the given AIDs; Android and HarmonyOS.
    ///
    /// Takes [`StartHceOptions`].
    ///
    /// Since 1.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc-hce/wx.startHCE.html)
    ///
    /// ```js
    /// wx.onHCEMessage(({ messageType }) => {
    ///   if (messageType !== 1) return
    ///   wx.sendHCEMessage({ data: new Uint8Array([0x90, 0x00]).buffer })
    /// })
    /// await wx.getHCEState()
    /// await wx.startHCE({ aid_list: ['F222222222'] })
    /// ```
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcError`]
    pub fn start_hce(&self, call: impl Into<Call<StartHce>>) {
        self.client.call(call);
    }
    /// As [`Self::start_hce`], as a future.
    pub fn start_hce_future(&self, options: StartHceOptions) -> ApiFuture<StartHce> {
        self.client.future(options)
    }
    /// Ends the card emulation, so that readers see no card any more.
    ///
    /// Since 1.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc-hce/wx.stopHCE.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcError`]
    pub fn stop_hce(&self, call: impl Into<Call<StopHce>>) {
        self.client.call(call);
    }
    /// As [`Self::stop_hce`], as a future.
    pub fn stop_hce_future(&self, options: StopHceOptions) -> ApiFuture<StopHce> {
        self.client.future(options)
    }
    /// A card reader has sent a command or has moved away; only one listener is kept.
    ///
    /// Since 1.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc-hce/wx.onHCEMessage.html)
    pub fn on_hce_message(
        &self,
        listener: impl Fn(&OnHceMessageResult) + 'static,
    ) -> Listener<OnHceMessage> {
        self.client.on(listener)
    }
    /// Commands of a card reader no longer reach the callback.
    ///
    /// Takes a listener of [`Self::on_hce_message`] off, or all with `None`.
    ///
    /// Since 2.8.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc-hce/wx.offHCEMessage.html)
    pub fn off_hce_message(&self, which: Option<Listener<OnHceMessage>>) {
        self.client.off(which);
    }
    /// Answers the reader's last command as a card would; Android and HarmonyOS.
    ///
    /// Takes [`SendHceMessageOptions`].
    ///
    /// Since 1.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc-hce/wx.sendHCEMessage.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcError`]
    pub fn send_hce_message(&self, call: impl Into<Call<SendHceMessage>>) {
        self.client.call(call);
    }
    /// As [`Self::send_hce_message`], as a future.
    pub fn send_hce_message_future(
        &self,
        options: SendHceMessageOptions,
    ) -> ApiFuture<SendHceMessage> {
        self.client.future(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static NFC_HCE: Family = Family {
        name: "nfc-hce",
        apis: &[
            ApiDesc::asynchronous("getHCEState").err_code(),
            ApiDesc::asynchronous("startHCE").params(&START_HCE_OPTIONS).err_code(),
            ApiDesc::asynchronous("stopHCE").err_code(),
            ApiDesc::event("onHCEMessage", &EventDesc::new("offHCEMessage").single())
                .result(&ON_HCE_MESSAGE_RESULT),
            ApiDesc::asynchronous("sendHCEMessage")
                .params(&SEND_HCE_MESSAGE_OPTIONS)
                .err_code(),
        ],
        properties: &[],
    };
    pub static START_HCE_OPTIONS: StructDesc = StructDesc::new(
        "StartHceOptions",
        &[FieldDesc::new("aid_list", Type::List(&Type::String))],
    );
    pub static ON_HCE_MESSAGE_RESULT: StructDesc = StructDesc::new(
        "OnHceMessageResult",
        &[
            FieldDesc::new("messageType", Type::Enum(&HCE_MESSAGE_TYPE)),
            FieldDesc::new("data", Type::Bytes),
            FieldDesc::new("reason", Type::Int),
        ],
    );
    pub static SEND_HCE_MESSAGE_OPTIONS: StructDesc = StructDesc::new(
        "SendHceMessageOptions",
        &[FieldDesc::new("data", Type::Bytes)],
    );
    pub static HCE_MESSAGE_TYPE: EnumDesc = EnumDesc {
        name: "HCEMessageType",
        values: &[EnumValue::Int(1), EnumValue::Int(2)],
    };
}
