// Generated from voip.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::VOIP;
/// One side of a call between two users.
#[derive(Clone, Debug)]
pub struct Voip1v1ChatUser {
    /// Name shown to the other side
    pub nickname: String,
    /// The user's id within this mini program
    pub openid: String,
    /// Address of the picture shown for the user
    pub head_image: Option<String>,
}
::wx_core::record!(Voip1v1ChatUser { nickname, openid, head_image });
/// Which ends of one's own sound are off.
#[derive(Clone, Debug, Default)]
pub struct MuteConfig {
    /// True: the others are not heard
    pub mute_earphone: Option<bool>,
    /// True: the others do not hear this user
    pub mute_microphone: Option<bool>,
}
::wx_core::record!(MuteConfig { mute_earphone, mute_microphone });
/// Background colour of a voice call and of the small window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CallBackground {
    /// Dark grey background `#262930`
    DarkGrey,
    /// Red background `#FA5151`
    Red,
    /// Orange background `#FA9D3B`
    Orange,
    /// Dark green background `#3D7257`
    DarkGreen,
    /// Blue background `#1485EE`
    Blue,
    /// Violet background `#6467F0`
    Violet,
}
::wx_core::enumeration!(
    CallBackground { DarkGrey, Red, Orange, DarkGreen, Blue, Violet }
);
/// Whether a call has pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CallRoomType {
    /// Voices only
    Voice,
    /// Voices and pictures; in a room the `voip-room` components show them
    Video,
}
::wx_core::enumeration!(CallRoomType { Voice, Video });
/// `JoinVoipChatFail`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JoinVoipChatFail {
    /// The user is in a room at the moment
    AlreadyJoined,
    /// WeChat or the phone itself holds a call
    MicrophoneInUse,
    /// The user hung up, went to the background or was called before the room was entered
    Left,
    /// Failure inside the platform
    SystemError,
}
impl From<JoinVoipChatFail> for WxError {
    fn from(error: JoinVoipChatFail) -> Self {
        match error {
            JoinVoipChatFail::AlreadyJoined => {
                WxError::fail("already in the room").err_code(-1)
            }
            JoinVoipChatFail::MicrophoneInUse => {
                WxError::fail("the microphone is in use").err_code(-2)
            }
            JoinVoipChatFail::Left => WxError::fail("left while joining").err_code(-3),
            JoinVoipChatFail::SystemError => {
                WxError::fail("system error").err_code(-1000)
            }
        }
    }
}
/// `Join1v1ChatFail`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join1v1ChatFail {
    /// `setEnable1v1Chat` has not been called with `enable` true
    NotOpen1v1Chat,
    /// This device cannot take part in such calls
    DeviceNotSupport,
    /// The user is already in a call
    OnCall,
    /// Another mini program holds a call at the moment
    OccupiedByOtherMiniprogram,
    /// Failure inside the platform
    SystemError,
    /// The phone does not let WeChat use the camera
    WechatHasNoCameraAuthorization,
    /// The phone does not let WeChat use the microphone
    WechatHasNoRecordAuthorization,
    /// The user has not granted the mini program `scope.record`
    MiniprogramHasNoRecordAuthorization,
    /// The user has not granted the mini program `scope.camera`
    MiniprogramHasNoCameraAuthorization,
}
impl From<Join1v1ChatFail> for WxError {
    fn from(error: Join1v1ChatFail) -> Self {
        match error {
            Join1v1ChatFail::NotOpen1v1Chat => {
                WxError::fail("not open 1v1 Chat").err_code(-20000)
            }
            Join1v1ChatFail::DeviceNotSupport => {
                WxError::fail("device not support").err_code(-20001)
            }
            Join1v1ChatFail::OnCall => WxError::fail("on call").err_code(-20002),
            Join1v1ChatFail::OccupiedByOtherMiniprogram => {
                WxError::fail("occupied by other miniprogram").err_code(-20003)
            }
            Join1v1ChatFail::SystemError => {
                WxError::fail("system error").err_code(-30000)
            }
            Join1v1ChatFail::WechatHasNoCameraAuthorization => {
                WxError::fail("wechat has no camera authorization").err_code(-30001)
            }
            Join1v1ChatFail::WechatHasNoRecordAuthorization => {
                WxError::fail("wechat has no record authorization").err_code(-30002)
            }
            Join1v1ChatFail::MiniprogramHasNoRecordAuthorization => {
                WxError::fail("miniprogram has no record authorization").err_code(-30003)
            }
            Join1v1ChatFail::MiniprogramHasNoCameraAuthorization => {
                WxError::fail("miniprogram has no camera authorization").err_code(-30004)
            }
        }
    }
}
/// Enters a group call, creating it for the first to come; a video room also needs
/// `scope.camera`.
///
/// Called as [`Wx::join_voip_chat`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.joinVoIPChat.html)
pub enum JoinVoipChat {}
::wx_core::api!(
    JoinVoipChat = VOIP[0], JoinVoipChatOptions => fields JoinVoipChatResult
);
/// Parameters of [`Wx::join_voip_chat`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct JoinVoipChatOptions {
    /// Name of the room; all who pass the same one at a time meet there
    pub group_id: String,
    /// Random text that went into the signature
    pub nonce_str: String,
    /// Proof of identity, computed on the server
    pub signature: String,
    /// Time that went into the signature
    pub time_stamp: i64,
    /// True uses Wi-Fi and mobile data side by side for a steadier call. Default: `false`. Since 2.29.0.
    pub force_cellular_network: bool,
    /// Whether to enter with microphone or earpiece off
    pub mute_config: Option<MuteConfig>,
    /// Voice only, or with the members' pictures. Default: `"voice"`.
    pub room_type: CallRoomType,
}
impl JoinVoipChatOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        group_id: impl Into<String>,
        nonce_str: impl Into<String>,
        signature: impl Into<String>,
        time_stamp: i64,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            nonce_str: nonce_str.into(),
            signature: signature.into(),
            time_stamp,
            force_cellular_network: false,
            mute_config: None,
            room_type: CallRoomType::Voice,
        }
    }
    /// True uses Wi-Fi and mobile data side by side for a steadier call. Default: `false`. Since 2.29.0.
    pub fn force_cellular_network(mut self, force_cellular_network: bool) -> Self {
        self.force_cellular_network = force_cellular_network;
        self
    }
    /// Whether to enter with microphone or earpiece off
    pub fn mute_config(mut self, mute_config: MuteConfig) -> Self {
        self.mute_config = Some(mute_config);
        self
    }
    /// Voice only, or with the members' pictures. Default: `"voice"`.
    pub fn room_type(mut self, room_type: CallRoomType) -> Self {
        self.room_type = room_type;
        self
    }
}
::wx_core::record!(
    JoinVoipChatOptions { group_id, nonce_str, signature, time_stamp,
    force_cellular_network, mute_config, room_type }
);
impl Options for JoinVoipChatOptions {
    type Api = JoinVoipChat;
}
/// What [`Wx::join_voip_chat`] gives.
#[derive(Clone, Debug)]
pub struct JoinVoipChatResult {
    /// Zero when all went well
    pub err_code: i64,
    /// Everyone in the call, by openid
    pub open_id_list: Vec<String>,
}
::wx_core::record!(JoinVoipChatResult { err_code, open_id_list });
/// Hangs up: leaves the current voice room and frees its resources.
///
/// Called as [`Wx::exit_voip_chat`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.exitVoIPChat.html)
pub enum ExitVoipChat {}
::wx_core::api!(ExitVoipChat = VOIP[1], ExitVoipChatOptions => fields());
/// Parameters of [`Wx::exit_voip_chat`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ExitVoipChatOptions {}
impl ExitVoipChatOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for ExitVoipChatOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ExitVoipChatOptions {});
impl Options for ExitVoipChatOptions {
    type Api = ExitVoipChat;
}
/// Switches one's own microphone or earpiece of the running call on and off.
///
/// Called as [`Wx::update_voip_chat_mute_config`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.updateVoIPChatMuteConfig.html)
pub enum UpdateVoipChatMuteConfig {}
::wx_core::api!(
    UpdateVoipChatMuteConfig = VOIP[2], UpdateVoipChatMuteConfigOptions => fields()
);
/// Parameters of [`Wx::update_voip_chat_mute_config`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UpdateVoipChatMuteConfigOptions {
    /// What is to be off from now on
    pub mute_config: MuteConfig,
}
impl UpdateVoipChatMuteConfigOptions {
    /// With all of them.
    pub fn new(mute_config: MuteConfig) -> Self {
        Self { mute_config }
    }
}
::wx_core::record!(UpdateVoipChatMuteConfigOptions { mute_config });
impl Options for UpdateVoipChatMuteConfigOptions {
    type Api = UpdateVoipChatMuteConfig;
}
/// Selects whose pictures to receive; without it a larger room shows only its first two
/// members.
///
/// Called as [`Wx::subscribe_voip_video_members`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.subscribeVoIPVideoMembers.html)
pub enum SubscribeVoipVideoMembers {}
::wx_core::api!(
    SubscribeVoipVideoMembers = VOIP[3], SubscribeVoipVideoMembersOptions => fields()
);
/// Parameters of [`Wx::subscribe_voip_video_members`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SubscribeVoipVideoMembersOptions {
    /// Members to watch, by openid
    pub open_id_list: Vec<String>,
}
impl SubscribeVoipVideoMembersOptions {
    /// With all of them.
    pub fn new(open_id_list: Vec<String>) -> Self {
        Self { open_id_list }
    }
}
::wx_core::record!(SubscribeVoipVideoMembersOptions { open_id_list });
impl Options for SubscribeVoipVideoMembersOptions {
    type Api = SubscribeVoipVideoMembers;
}
/// Someone has entered or left the call; tells who is still in.
///
/// Called as [`Wx::on_voip_chat_members_changed`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.onVoIPChatMembersChanged.html)
pub enum OnVoipChatMembersChanged {}
::wx_core::api!(
    OnVoipChatMembersChanged = VOIP[4], () => fields OnVoipChatMembersChangedResult
);
/// What a listener of [`Wx::on_voip_chat_members_changed`] receives.
#[derive(Clone, Debug)]
pub struct OnVoipChatMembersChangedResult {
    /// Zero unless something failed
    pub err_code: i64,
    /// `ok`, or what failed in words
    pub err_msg: String,
    /// Who is in the call now, by openid
    pub open_id_list: Vec<String>,
}
::wx_core::record!(OnVoipChatMembersChangedResult { err_code, err_msg, open_id_list });
/// A member's camera picture has come or gone; lists those who send one.
///
/// Called as [`Wx::on_voip_video_members_changed`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.onVoIPVideoMembersChanged.html)
pub enum OnVoipVideoMembersChanged {}
::wx_core::api!(
    OnVoipVideoMembersChanged = VOIP[5], () => fields OnVoipVideoMembersChangedResult
);
/// What a listener of [`Wx::on_voip_video_members_changed`] receives.
#[derive(Clone, Debug)]
pub struct OnVoipVideoMembersChangedResult {
    /// Zero unless something failed
    pub err_code: i64,
    /// `ok`, or what failed in words
    pub err_msg: String,
    /// Members whose camera is on, by openid
    pub open_id_list: Vec<String>,
}
::wx_core::record!(OnVoipVideoMembersChangedResult { err_code, err_msg, open_id_list });
/// Someone has begun or ceased to talk; good for highlighting the speaker.
///
/// Called as [`Wx::on_voip_chat_speakers_changed`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.onVoIPChatSpeakersChanged.html)
pub enum OnVoipChatSpeakersChanged {}
::wx_core::api!(
    OnVoipChatSpeakersChanged = VOIP[6], () => fields OnVoipChatSpeakersChangedResult
);
/// What a listener of [`Wx::on_voip_chat_speakers_changed`] receives.
#[derive(Clone, Debug)]
pub struct OnVoipChatSpeakersChangedResult {
    /// Zero unless something failed
    pub err_code: i64,
    /// `ok`, or what failed in words
    pub err_msg: String,
    /// Members still in the call, by openid
    pub open_id_list: Vec<String>,
}
::wx_core::record!(OnVoipChatSpeakersChangedResult { err_code, err_msg, open_id_list });
/// Something has changed about the room itself, described by `code` and `data`.
///
/// Called as [`Wx::on_voip_chat_state_changed`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.onVoIPChatStateChanged.html)
pub enum OnVoipChatStateChanged {}
::wx_core::api!(
    OnVoipChatStateChanged = VOIP[7], () => fields OnVoipChatStateChangedResult
);
/// What a listener of [`Wx::on_voip_chat_state_changed`] receives.
#[derive(Clone, Debug)]
pub struct OnVoipChatStateChangedResult {
    /// Number for what happened
    pub code: i64,
    /// Details that depend on `code`
    pub data: ::wx_core::Object,
    /// Zero unless something failed
    pub err_code: i64,
    /// `ok`, or what failed in words
    pub err_msg: String,
}
::wx_core::record!(OnVoipChatStateChangedResult { code, data, err_code, err_msg });
/// The call was cut without `exitVoIPChat`, for instance by going to the background.
///
/// Called as [`Wx::on_voip_chat_interrupted`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.onVoIPChatInterrupted.html)
pub enum OnVoipChatInterrupted {}
::wx_core::api!(
    OnVoipChatInterrupted = VOIP[8], () => fields OnVoipChatInterruptedResult
);
/// What a listener of [`Wx::on_voip_chat_interrupted`] receives.
#[derive(Clone, Debug)]
pub struct OnVoipChatInterruptedResult {
    /// Number for the cause of the break
    pub err_code: i64,
    /// The break in words
    pub err_msg: String,
}
::wx_core::record!(OnVoipChatInterruptedResult { err_code, err_msg });
/// Opens or closes this mini program for calls between two users; closed, none can be answered.
///
/// Called as [`Wx::set_enable_1v1_chat`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.setEnable1v1Chat.html)
pub enum SetEnable1v1Chat {}
::wx_core::api!(SetEnable1v1Chat = VOIP[9], SetEnable1v1ChatOptions => fields());
/// Parameters of [`Wx::set_enable_1v1_chat`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetEnable1v1ChatOptions {
    /// False also keeps incoming calls from being answered
    pub enable: bool,
    /// Colour behind voice calls that are answered and in their small window. Default: `0`.
    pub background_type: CallBackground,
    /// Style of the small window a call shrinks to. Default: `1`.
    pub min_window_type: i64,
}
impl SetEnable1v1ChatOptions {
    /// With the required ones; the others are left out.
    pub fn new(enable: bool) -> Self {
        Self {
            enable,
            background_type: CallBackground::DarkGrey,
            min_window_type: 1,
        }
    }
    /// Colour behind voice calls that are answered and in their small window. Default: `0`.
    pub fn background_type(mut self, background_type: CallBackground) -> Self {
        self.background_type = background_type;
        self
    }
    /// Style of the small window a call shrinks to. Default: `1`.
    pub fn min_window_type(mut self, min_window_type: i64) -> Self {
        self.min_window_type = min_window_type;
        self
    }
}
::wx_core::record!(SetEnable1v1ChatOptions { enable, background_type, min_window_type });
impl Options for SetEnable1v1ChatOptions {
    type Api = SetEnable1v1Chat;
}
/// Calls one other user by voice or video, once `setEnable1v1Chat` has opened the feature.
///
/// Called as [`Wx::join_1v1_chat`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.join1v1Chat.html)
pub enum Join1v1Chat {}
::wx_core::api!(Join1v1Chat = VOIP[10], Join1v1ChatOptions => fields());
/// Parameters of [`Wx::join_1v1_chat`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Join1v1ChatOptions {
    /// The user who places the call
    pub caller: Voip1v1ChatUser,
    /// The user who is called
    pub listener: Voip1v1ChatUser,
    /// Colour behind a voice call and in its small window. Default: `0`.
    pub background_type: CallBackground,
    /// True keeps a video call from being turned into a voice call
    pub disable_switch_voice: Option<bool>,
    /// Style of the small window a running call shrinks to. Default: `1`.
    pub min_window_type: i64,
    /// Voice only, or with pictures. Default: `"voice"`.
    pub room_type: CallRoomType,
}
impl Join1v1ChatOptions {
    /// With the required ones; the others are left out.
    pub fn new(caller: Voip1v1ChatUser, listener: Voip1v1ChatUser) -> Self {
        Self {
            caller,
            listener,
            background_type: CallBackground::DarkGrey,
            disable_switch_voice: None,
            min_window_type: 1,
            room_type: CallRoomType::Voice,
        }
    }
    /// Colour behind a voice call and in its small window. Default: `0`.
    pub fn background_type(mut self, background_type: CallBackground) -> Self {
        self.background_type = background_type;
        self
    }
    /// True keeps a video call from being turned into a voice call
    pub fn disable_switch_voice(mut self, disable_switch_voice: bool) -> Self {
        self.disable_switch_voice = Some(disable_switch_voice);
        self
    }
    /// Style of the small window a running call shrinks to. Default: `1`.
    pub fn min_window_type(mut self, min_window_type: i64) -> Self {
        self.min_window_type = min_window_type;
        self
    }
    /// Voice only, or with pictures. Default: `"voice"`.
    pub fn room_type(mut self, room_type: CallRoomType) -> Self {
        self.room_type = room_type;
        self
    }
}
::wx_core::record!(
    Join1v1ChatOptions { caller, listener, background_type, disable_switch_voice,
    min_window_type, room_type }
);
impl Options for Join1v1ChatOptions {
    type Api = Join1v1Chat;
}
impl Wx {
    /// Enters a group call, creating it for the first to come; a video room also needs
    /// `scope.camera`.
    ///
    /// Takes [`JoinVoipChatOptions`], gives [`JoinVoipChatResult`].
    ///
    /// Needs the scope `record`. Needs the privacy agreement, for `microphone`. Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.joinVoIPChat.html)
    ///
    /// ```js
    /// const { signature, nonceStr, timeStamp } = await sign('room-7') // computed on the server
    /// wx.onVoIPChatMembersChanged(({ openIdList }) => console.log(openIdList))
    /// const { openIdList } = await wx.joinVoIPChat({
    ///   groupId: 'room-7',
    ///   signature, nonceStr, timeStamp,
    ///   muteConfig: { muteMicrophone: true },
    /// })
    /// console.log(openIdList)
    /// ```
    ///
    /// # Errors
    ///
    /// - the codes of [`JoinVoipChatFail`]
    pub fn join_voip_chat(&self, call: impl Into<Call<JoinVoipChat>>) {
        self.client.call(call);
    }
    /// As [`Self::join_voip_chat`], as a future.
    pub fn join_voip_chat_future(
        &self,
        options: JoinVoipChatOptions,
    ) -> ApiFuture<JoinVoipChat> {
        self.client.future(options)
    }
    /// Hangs up: leaves the current voice room and frees its resources.
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.exitVoIPChat.html)
    pub fn exit_voip_chat(&self, call: impl Into<Call<ExitVoipChat>>) {
        self.client.call(call);
    }
    /// As [`Self::exit_voip_chat`], as a future.
    pub fn exit_voip_chat_future(
        &self,
        options: ExitVoipChatOptions,
    ) -> ApiFuture<ExitVoipChat> {
        self.client.future(options)
    }
    /// Switches one's own microphone or earpiece of the running call on and off.
    ///
    /// Takes [`UpdateVoipChatMuteConfigOptions`].
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.updateVoIPChatMuteConfig.html)
    ///
    /// ```js
    /// wx.updateVoIPChatMuteConfig({ muteConfig: { muteMicrophone: false } })
    /// ```
    pub fn update_voip_chat_mute_config(
        &self,
        call: impl Into<Call<UpdateVoipChatMuteConfig>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::update_voip_chat_mute_config`], as a future.
    pub fn update_voip_chat_mute_config_future(
        &self,
        options: UpdateVoipChatMuteConfigOptions,
    ) -> ApiFuture<UpdateVoipChatMuteConfig> {
        self.client.future(options)
    }
    /// Selects whose pictures to receive; without it a larger room shows only its first two
    /// members.
    ///
    /// Takes [`SubscribeVoipVideoMembersOptions`].
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.subscribeVoIPVideoMembers.html)
    pub fn subscribe_voip_video_members(
        &self,
        call: impl Into<Call<SubscribeVoipVideoMembers>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::subscribe_voip_video_members`], as a future.
    pub fn subscribe_voip_video_members_future(
        &self,
        options: SubscribeVoipVideoMembersOptions,
    ) -> ApiFuture<SubscribeVoipVideoMembers> {
        self.client.future(options)
    }
    /// Someone has entered or left the call; tells who is still in.
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.onVoIPChatMembersChanged.html)
    pub fn on_voip_chat_members_changed(
        &self,
        listener: impl Fn(&OnVoipChatMembersChangedResult) + 'static,
    ) -> Listener<OnVoipChatMembersChanged> {
        self.client.on(listener)
    }
    /// Ends the news of who comes and goes in the call.
    ///
    /// Takes a listener of [`Self::on_voip_chat_members_changed`] off, or all with `None`.
    ///
    /// Since 2.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.offVoIPChatMembersChanged.html)
    pub fn off_voip_chat_members_changed(
        &self,
        which: Option<Listener<OnVoipChatMembersChanged>>,
    ) {
        self.client.off(which);
    }
    /// A member's camera picture has come or gone; lists those who send one.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.onVoIPVideoMembersChanged.html)
    pub fn on_voip_video_members_changed(
        &self,
        listener: impl Fn(&OnVoipVideoMembersChangedResult) + 'static,
    ) -> Listener<OnVoipVideoMembersChanged> {
        self.client.on(listener)
    }
    /// Ends the news of whose camera picture goes on or off.
    ///
    /// Takes a listener of [`Self::on_voip_video_members_changed`] off, or all with `None`.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.offVoIPVideoMembersChanged.html)
    pub fn off_voip_video_members_changed(
        &self,
        which: Option<Listener<OnVoipVideoMembersChanged>>,
    ) {
        self.client.off(which);
    }
    /// Someone has begun or ceased to talk; good for highlighting the speaker.
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.onVoIPChatSpeakersChanged.html)
    pub fn on_voip_chat_speakers_changed(
        &self,
        listener: impl Fn(&OnVoipChatSpeakersChangedResult) + 'static,
    ) -> Listener<OnVoipChatSpeakersChanged> {
        self.client.on(listener)
    }
    /// Ends the news of who is talking at the moment.
    ///
    /// Takes a listener of [`Self::on_voip_chat_speakers_changed`] off, or all with `None`.
    ///
    /// Since 2.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.offVoIPChatSpeakersChanged.html)
    pub fn off_voip_chat_speakers_changed(
        &self,
        which: Option<Listener<OnVoipChatSpeakersChanged>>,
    ) {
        self.client.off(which);
    }
    /// Something has changed about the room itself, described by `code` and `data`.
    ///
    /// Since 2.16.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.onVoIPChatStateChanged.html)
    pub fn on_voip_chat_state_changed(
        &self,
        listener: impl Fn(&OnVoipChatStateChangedResult) + 'static,
    ) -> Listener<OnVoipChatStateChanged> {
        self.client.on(listener)
    }
    /// Detaches a listener from the codes that tell what happens to the room.
    ///
    /// Takes a listener of [`Self::on_voip_chat_state_changed`] off, or all with `None`.
    ///
    /// Since 2.16.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.offVoIPChatStateChanged.html)
    pub fn off_voip_chat_state_changed(
        &self,
        which: Option<Listener<OnVoipChatStateChanged>>,
    ) {
        self.client.off(which);
    }
    /// The call was cut without `exitVoIPChat`, for instance by going to the background.
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.onVoIPChatInterrupted.html)
    pub fn on_voip_chat_interrupted(
        &self,
        listener: impl Fn(&OnVoipChatInterruptedResult) + 'static,
    ) -> Listener<OnVoipChatInterrupted> {
        self.client.on(listener)
    }
    /// No longer reports broken-off calls, to one listener or, without argument, to any.
    ///
    /// Takes a listener of [`Self::on_voip_chat_interrupted`] off, or all with `None`.
    ///
    /// Since 2.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.offVoIPChatInterrupted.html)
    pub fn off_voip_chat_interrupted(
        &self,
        which: Option<Listener<OnVoipChatInterrupted>>,
    ) {
        self.client.off(which);
    }
    /// Opens or closes this mini program for calls between two users; closed, none can be answered.
    ///
    /// Takes [`SetEnable1v1ChatOptions`].
    ///
    /// Since 2.20.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.setEnable1v1Chat.html)
    pub fn set_enable_1v1_chat(&self, call: impl Into<Call<SetEnable1v1Chat>>) {
        self.client.call(call);
    }
    /// As [`Self::set_enable_1v1_chat`], as a future.
    pub fn set_enable_1v1_chat_future(
        &self,
        options: SetEnable1v1ChatOptions,
    ) -> ApiFuture<SetEnable1v1Chat> {
        self.client.future(options)
    }
    /// Calls one other user by voice or video, once `setEnable1v1Chat` has opened the feature.
    ///
    /// Takes [`Join1v1ChatOptions`].
    ///
    /// Needs the scope `record`. Needs the privacy agreement, for `microphone`. Since 2.20.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.join1v1Chat.html)
    ///
    /// ```js
    /// wx.setEnable1v1Chat({
    ///   enable: true,
    ///   success: () => wx.join1v1Chat({
    ///     caller: { nickname: 'Ann', openid: 'o-ann' },
    ///     listener: { nickname: 'Ben', openid: 'o-ben' },
    ///     roomType: 'video',
    ///     fail: ({ errCode, errMsg }) => console.log(errCode, errMsg),
    ///   }),
    /// })
    /// ```
    ///
    /// # Errors
    ///
    /// - the codes of [`Join1v1ChatFail`]
    pub fn join_1v1_chat(&self, call: impl Into<Call<Join1v1Chat>>) {
        self.client.call(call);
    }
    /// As [`Self::join_1v1_chat`], as a future.
    pub fn join_1v1_chat_future(
        &self,
        options: Join1v1ChatOptions,
    ) -> ApiFuture<Join1v1Chat> {
        self.client.future(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static VOIP: Family = Family {
        name: "voip",
        apis: &[
            ApiDesc::asynchronous("joinVoIPChat")
                .params(&JOIN_VOIP_CHAT_OPTIONS)
                .result(&JOIN_VOIP_CHAT_RESULT)
                .scope("record")
                .privacy("microphone")
                .error_fields(&["errCode"]),
            ApiDesc::asynchronous("exitVoIPChat"),
            ApiDesc::asynchronous("updateVoIPChatMuteConfig")
                .params(&UPDATE_VOIP_CHAT_MUTE_CONFIG_OPTIONS),
            ApiDesc::asynchronous("subscribeVoIPVideoMembers")
                .params(&SUBSCRIBE_VOIP_VIDEO_MEMBERS_OPTIONS),
            ApiDesc::event(
                    "onVoIPChatMembersChanged",
                    &EventDesc::new("offVoIPChatMembersChanged"),
                )
                .result(&ON_VOIP_CHAT_MEMBERS_CHANGED_RESULT),
            ApiDesc::event(
                    "onVoIPVideoMembersChanged",
                    &EventDesc::new("offVoIPVideoMembersChanged"),
                )
                .result(&ON_VOIP_VIDEO_MEMBERS_CHANGED_RESULT),
            ApiDesc::event(
                    "onVoIPChatSpeakersChanged",
                    &EventDesc::new("offVoIPChatSpeakersChanged")
                        .queue(QueuePolicy::Latest),
                )
                .result(&ON_VOIP_CHAT_SPEAKERS_CHANGED_RESULT),
            ApiDesc::event(
                    "onVoIPChatStateChanged",
                    &EventDesc::new("offVoIPChatStateChanged"),
                )
                .result(&ON_VOIP_CHAT_STATE_CHANGED_RESULT),
            ApiDesc::event(
                    "onVoIPChatInterrupted",
                    &EventDesc::new("offVoIPChatInterrupted"),
                )
                .result(&ON_VOIP_CHAT_INTERRUPTED_RESULT),
            ApiDesc::asynchronous("setEnable1v1Chat")
                .params(&SET_ENABLE_1V1_CHAT_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("join1v1Chat")
                .params(&JOIN_1V1_CHAT_OPTIONS)
                .promise(PromiseRule::No)
                .scope("record")
                .privacy("microphone")
                .deadline(DeadlineRule::None)
                .error_fields(&["errCode"]),
        ],
        properties: &[],
    };
    pub static JOIN_VOIP_CHAT_OPTIONS: StructDesc = StructDesc::new(
        "JoinVoipChatOptions",
        &[
            FieldDesc::new("groupId", Type::String),
            FieldDesc::new("nonceStr", Type::String),
            FieldDesc::new("signature", Type::String),
            FieldDesc::new("timeStamp", Type::Int),
            FieldDesc::new("forceCellularNetwork", Type::Boolean)
                .default(Literal::Bool(false)),
            FieldDesc::new("muteConfig", Type::Struct(&MUTE_CONFIG)).optional(),
            FieldDesc::new("roomType", Type::Enum(&CALL_ROOM_TYPE))
                .default(Literal::Text("voice")),
        ],
    );
    pub static JOIN_VOIP_CHAT_RESULT: StructDesc = StructDesc::new(
        "JoinVoipChatResult",
        &[
            FieldDesc::new("errCode", Type::Int),
            FieldDesc::new("openIdList", Type::List(&Type::String)),
        ],
    );
    pub static UPDATE_VOIP_CHAT_MUTE_CONFIG_OPTIONS: StructDesc = StructDesc::new(
        "UpdateVoipChatMuteConfigOptions",
        &[FieldDesc::new("muteConfig", Type::Struct(&MUTE_CONFIG))],
    );
    pub static SUBSCRIBE_VOIP_VIDEO_MEMBERS_OPTIONS: StructDesc = StructDesc::new(
        "SubscribeVoipVideoMembersOptions",
        &[FieldDesc::new("openIdList", Type::List(&Type::String))],
    );
    pub static ON_VOIP_CHAT_MEMBERS_CHANGED_RESULT: StructDesc = StructDesc::new(
        "OnVoipChatMembersChangedResult",
        &[
            FieldDesc::new("errCode", Type::Int),
            FieldDesc::new("errMsg", Type::String),
            FieldDesc::new("openIdList", Type::List(&Type::String)),
        ],
    );
    pub static ON_VOIP_VIDEO_MEMBERS_CHANGED_RESULT: StructDesc = StructDesc::new(
        "OnVoipVideoMembersChangedResult",
        &[
            FieldDesc::new("errCode", Type::Int),
            FieldDesc::new("errMsg", Type::String),
            FieldDesc::new("openIdList", Type::List(&Type::String)),
        ],
    );
    pub static ON_VOIP_CHAT_SPEAKERS_CHANGED_RESULT: StructDesc = StructDesc::new(
        "OnVoipChatSpeakersChangedResult",
        &[
            FieldDesc::new("errCode", Type::Int),
            FieldDesc::new("errMsg", Type::String),
            FieldDesc::new("openIdList", Type::List(&Type::String)),
        ],
    );
    pub static ON_VOIP_CHAT_STATE_CHANGED_RESULT: StructDesc = StructDesc::new(
        "OnVoipChatStateChangedResult",
        &[
            FieldDesc::new("code", Type::Int),
            FieldDesc::new("data", Type::Object),
            FieldDesc::new("errCode", Type::Int),
            FieldDesc::new("errMsg", Type::String),
        ],
    );
    pub static ON_VOIP_CHAT_INTERRUPTED_RESULT: StructDesc = StructDesc::new(
        "OnVoipChatInterruptedResult",
        &[FieldDesc::new("errCode", Type::Int), FieldDesc::new("errMsg", Type::String)],
    );
    pub static SET_ENABLE_1V1_CHAT_OPTIONS: StructDesc = StructDesc::new(
        "SetEnable1v1ChatOptions",
        &[
            FieldDesc::new("enable", Type::Boolean),
            FieldDesc::new("backgroundType", Type::Enum(&CALL_BACKGROUND))
                .default(Literal::Number(0.0)),
            FieldDesc::new("minWindowType", Type::Int).default(Literal::Number(1.0)),
        ],
    );
    pub static JOIN_1V1_CHAT_OPTIONS: StructDesc = StructDesc::new(
        "Join1v1ChatOptions",
        &[
            FieldDesc::new("caller", Type::Struct(&VOIP_1V1_CHAT_USER)),
            FieldDesc::new("listener", Type::Struct(&VOIP_1V1_CHAT_USER)),
            FieldDesc::new("backgroundType", Type::Enum(&CALL_BACKGROUND))
                .default(Literal::Number(0.0)),
            FieldDesc::new("disableSwitchVoice", Type::Boolean).optional(),
            FieldDesc::new("minWindowType", Type::Int).default(Literal::Number(1.0)),
            FieldDesc::new("roomType", Type::Enum(&CALL_ROOM_TYPE))
                .default(Literal::Text("voice")),
        ],
    );
    pub static VOIP_1V1_CHAT_USER: StructDesc = StructDesc::new(
        "VoIP1v1ChatUser",
        &[
            FieldDesc::new("nickname", Type::String),
            FieldDesc::new("openid", Type::String),
            FieldDesc::new("headImage", Type::String).optional(),
        ],
    );
    pub static MUTE_CONFIG: StructDesc = StructDesc::new(
        "MuteConfig",
        &[
            FieldDesc::new("muteEarphone", Type::Boolean).optional(),
            FieldDesc::new("muteMicrophone", Type::Boolean).optional(),
        ],
    );
    pub static CALL_BACKGROUND: EnumDesc = EnumDesc {
        name: "CallBackground",
        values: &[
            EnumValue::Int(0),
            EnumValue::Int(1),
            EnumValue::Int(2),
            EnumValue::Int(3),
            EnumValue::Int(4),
            EnumValue::Int(5),
        ],
    };
    pub static CALL_ROOM_TYPE: EnumDesc = EnumDesc {
        name: "CallRoomType",
        values: &[EnumValue::Text("voice"), EnumValue::Text("video")],
    };
}
