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
/// Background colour of a voice call and of the small window
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Join1v1ChatBackgroundType {
    /// Dark grey background `#262930`
    N0,
    /// Red background `#FA5151`
    N1,
    /// Orange background `#FA9D3B`
    N2,
    /// Dark green background `#3D7257`
    N3,
    /// Blue background `#1485EE`
    N4,
    /// Violet background `#6467F0`
    N5,
}
::wx_core::enumeration!(Join1v1ChatBackgroundType { N0, N1, N2, N3, N4, N5 });
/// Voice only, or with pictures
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Join1v1ChatRoomType {
    /// Voice call without pictures
    Voice,
    /// Video call with both cameras
    Video,
}
::wx_core::enumeration!(Join1v1ChatRoomType { Voice, Video });
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
/// Voice only, or with the members' pictures
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JoinVoipChatRoomType {
    /// Voices without pictures
    Voice,
    /// With pictures, shown by `voip-room` components
    Video,
}
::wx_core::enumeration!(JoinVoipChatRoomType { Voice, Video });
/// Background colour of a voice call and of the small window
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SetEnable1v1ChatBackgroundType {
    /// Dark grey background `#262930`
    N0,
    /// Red background `#FA5151`
    N1,
    /// Orange background `#FA9D3B`
    N2,
    /// Dark green background `#3D7257`
    N3,
    /// Blue background `#1485EE`
    N4,
    /// Violet background `#6467F0`
    N5,
}
::wx_core::enumeration!(SetEnable1v1ChatBackgroundType { N0, N1, N2, N3, N4, N5 });
/// Hangs up: leaves the current voice room and frees its resources.
///
/// Called as [`Wx::exit_voip_chat`].
pub enum ExitVoipChat {}
::wx_core::api!(ExitVoipChat = VOIP[0], ExitVoipChatOptions => fields());
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
/// Calls one other user by voice or video, once `setEnable1v1Chat` has opened the feature.
///
/// Called as [`Wx::join_1v1_chat`].
pub enum Join1v1Chat {}
::wx_core::api!(Join1v1Chat = VOIP[1], Join1v1ChatOptions => fields());
/// Parameters of [`Wx::join_1v1_chat`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Join1v1ChatOptions {
    /// The user who places the call
    pub caller: Voip1v1ChatUser,
    /// The user who is called
    pub listener: Voip1v1ChatUser,
    /// Background colour of a voice call and of the small window
    pub background_type: Option<Join1v1ChatBackgroundType>,
    /// True keeps a video call from being turned into a voice call
    pub disable_switch_voice: Option<bool>,
    /// Style of the small window a running call shrinks to
    pub min_window_type: Option<i64>,
    /// Voice only, or with pictures
    pub room_type: Option<Join1v1ChatRoomType>,
}
impl Join1v1ChatOptions {
    /// With the required ones; the others are left out.
    pub fn new(caller: Voip1v1ChatUser, listener: Voip1v1ChatUser) -> Self {
        Self {
            caller,
            listener,
            background_type: None,
            disable_switch_voice: None,
            min_window_type: None,
            room_type: None,
        }
    }
    /// Background colour of a voice call and of the small window
    pub fn background_type(
        mut self,
        background_type: Join1v1ChatBackgroundType,
    ) -> Self {
        self.background_type = Some(background_type);
        self
    }
    /// True keeps a video call from being turned into a voice call
    pub fn disable_switch_voice(mut self, disable_switch_voice: bool) -> Self {
        self.disable_switch_voice = Some(disable_switch_voice);
        self
    }
    /// Style of the small window a running call shrinks to
    pub fn min_window_type(mut self, min_window_type: i64) -> Self {
        self.min_window_type = Some(min_window_type);
        self
    }
    /// Voice only, or with pictures
    pub fn room_type(mut self, room_type: Join1v1ChatRoomType) -> Self {
        self.room_type = Some(room_type);
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
/// Enters a group call, creating it for the first to come; a video room also needs
/// `scope.camera`.
///
/// Called as [`Wx::join_voip_chat`].
pub enum JoinVoipChat {}
::wx_core::api!(
    JoinVoipChat = VOIP[2], JoinVoipChatOptions => fields JoinVoipChatResult
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
    /// True uses Wi-Fi and mobile data side by side for a steadier call
    ///
    /// Since 2.29.0.
    pub force_cellular_network: Option<bool>,
    /// Whether to enter with microphone or earpiece off
    pub mute_config: Option<MuteConfig>,
    /// Voice only, or with the members' pictures
    pub room_type: Option<JoinVoipChatRoomType>,
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
            force_cellular_network: None,
            mute_config: None,
            room_type: None,
        }
    }
    /// True uses Wi-Fi and mobile data side by side for a steadier call
    ///
    /// Since 2.29.0.
    pub fn force_cellular_network(mut self, force_cellular_network: bool) -> Self {
        self.force_cellular_network = Some(force_cellular_network);
        self
    }
    /// Whether to enter with microphone or earpiece off
    pub fn mute_config(mut self, mute_config: MuteConfig) -> Self {
        self.mute_config = Some(mute_config);
        self
    }
    /// Voice only, or with the members' pictures
    pub fn room_type(mut self, room_type: JoinVoipChatRoomType) -> Self {
        self.room_type = Some(room_type);
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
/// The call was cut without `exitVoIPChat`, for instance by going to the background.
///
/// Called as [`Wx::on_voip_chat_interrupted`].
pub enum OnVoipChatInterrupted {}
::wx_core::api!(
    OnVoipChatInterrupted = VOIP[3], () => fields OnVoipChatInterruptedResult
);
/// What a listener of [`Wx::on_voip_chat_interrupted`] receives.
#[derive(Clone, Debug)]
pub struct OnVoipChatInterruptedResult {
    /// Number for the cause of the break
    pub err_code: i64,
    pub err_msg: String,
}
::wx_core::record!(OnVoipChatInterruptedResult { err_code, err_msg });
/// Someone has entered or left the call; tells who is still in.
///
/// Called as [`Wx::on_voip_chat_members_changed`].
pub enum OnVoipChatMembersChanged {}
::wx_core::api!(
    OnVoipChatMembersChanged = VOIP[4], () => fields OnVoipChatMembersChangedResult
);
/// What a listener of [`Wx::on_voip_chat_members_changed`] receives.
#[derive(Clone, Debug)]
pub struct OnVoipChatMembersChangedResult {
    /// Zero unless something failed
    pub err_code: i64,
    pub err_msg: String,
    /// Who is in the call now, by openid
    pub open_id_list: Vec<String>,
}
::wx_core::record!(OnVoipChatMembersChangedResult { err_code, err_msg, open_id_list });
/// Someone has begun or ceased to talk; good for highlighting the speaker.
///
/// Called as [`Wx::on_voip_chat_speakers_changed`].
pub enum OnVoipChatSpeakersChanged {}
::wx_core::api!(
    OnVoipChatSpeakersChanged = VOIP[5], () => fields OnVoipChatSpeakersChangedResult
);
/// What a listener of [`Wx::on_voip_chat_speakers_changed`] receives.
#[derive(Clone, Debug)]
pub struct OnVoipChatSpeakersChangedResult {
    /// Zero unless something failed
    pub err_code: i64,
    pub err_msg: String,
    /// Members still in the call, by openid
    pub open_id_list: Vec<String>,
}
::wx_core::record!(OnVoipChatSpeakersChangedResult { err_code, err_msg, open_id_list });
/// Something has changed about the room itself, described by `code` and `data`.
///
/// Called as [`Wx::on_voip_chat_state_changed`].
pub enum OnVoipChatStateChanged {}
::wx_core::api!(
    OnVoipChatStateChanged = VOIP[6], () => fields OnVoipChatStateChangedResult
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
    pub err_msg: String,
}
::wx_core::record!(OnVoipChatStateChangedResult { code, data, err_code, err_msg });
/// A member's camera picture has come or gone; lists those who send one.
///
/// Called as [`Wx::on_voip_video_members_changed`].
pub enum OnVoipVideoMembersChanged {}
::wx_core::api!(
    OnVoipVideoMembersChanged = VOIP[7], () => fields OnVoipVideoMembersChangedResult
);
/// What a listener of [`Wx::on_voip_video_members_changed`] receives.
#[derive(Clone, Debug)]
pub struct OnVoipVideoMembersChangedResult {
    /// Zero unless something failed
    pub err_code: i64,
    pub err_msg: String,
    /// Members whose camera is on, by openid
    pub open_id_list: Vec<String>,
}
::wx_core::record!(OnVoipVideoMembersChangedResult { err_code, err_msg, open_id_list });
/// Opens or closes this mini program for calls between two users; closed, none can be answered.
///
/// Called as [`Wx::set_enable_1v1_chat`].
pub enum SetEnable1v1Chat {}
::wx_core::api!(SetEnable1v1Chat = VOIP[8], SetEnable1v1ChatOptions => fields());
/// Parameters of [`Wx::set_enable_1v1_chat`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetEnable1v1ChatOptions {
    /// False also keeps incoming calls from being answered
    pub enable: bool,
    /// Background colour of a voice call and of the small window
    pub background_type: Option<SetEnable1v1ChatBackgroundType>,
    /// Style of the small window a call shrinks to
    pub min_window_type: Option<i64>,
}
impl SetEnable1v1ChatOptions {
    /// With the required ones; the others are left out.
    pub fn new(enable: bool) -> Self {
        Self {
            enable,
            background_type: None,
            min_window_type: None,
        }
    }
    /// Background colour of a voice call and of the small window
    pub fn background_type(
        mut self,
        background_type: SetEnable1v1ChatBackgroundType,
    ) -> Self {
        self.background_type = Some(background_type);
        self
    }
    /// Style of the small window a call shrinks to
    pub fn min_window_type(mut self, min_window_type: i64) -> Self {
        self.min_window_type = Some(min_window_type);
        self
    }
}
::wx_core::record!(SetEnable1v1ChatOptions { enable, background_type, min_window_type });
impl Options for SetEnable1v1ChatOptions {
    type Api = SetEnable1v1Chat;
}
/// Selects whose pictures to receive; without it a larger room shows only its first two
/// members.
///
/// Called as [`Wx::subscribe_voip_video_members`].
pub enum SubscribeVoipVideoMembers {}
::wx_core::api!(
    SubscribeVoipVideoMembers = VOIP[9], SubscribeVoipVideoMembersOptions => fields()
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
/// Switches one's own microphone or earpiece of the running call on and off.
///
/// Called as [`Wx::update_voip_chat_mute_config`].
pub enum UpdateVoipChatMuteConfig {}
::wx_core::api!(
    UpdateVoipChatMuteConfig = VOIP[10], UpdateVoipChatMuteConfigOptions => fields()
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
impl Wx {
    /// Hangs up: leaves the current voice room and frees its resources.
    ///
    /// Since 2.7.0.
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
    /// Calls one other user by voice or video, once `setEnable1v1Chat` has opened the feature.
    ///
    /// Needs the scope `record`. Needs the privacy agreement, for `microphone`. Since 2.20.1.
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
    /// Enters a group call, creating it for the first to come; a video room also needs
    /// `scope.camera`.
    ///
    /// Needs the scope `record`. Needs the privacy agreement, for `microphone`. Since 2.7.0.
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
    /// The call was cut without `exitVoIPChat`, for instance by going to the background.
    ///
    /// Since 2.7.0.
    pub fn on_voip_chat_interrupted(
        &self,
        listener: impl Fn(&OnVoipChatInterruptedResult) + 'static,
    ) -> Listener<OnVoipChatInterrupted> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_voip_chat_interrupted`] off, or all with `None`.
    pub fn off_voip_chat_interrupted(
        &self,
        which: Option<Listener<OnVoipChatInterrupted>>,
    ) {
        self.client.off(which);
    }
    /// Someone has entered or left the call; tells who is still in.
    ///
    /// Since 2.7.0.
    pub fn on_voip_chat_members_changed(
        &self,
        listener: impl Fn(&OnVoipChatMembersChangedResult) + 'static,
    ) -> Listener<OnVoipChatMembersChanged> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_voip_chat_members_changed`] off, or all with `None`.
    pub fn off_voip_chat_members_changed(
        &self,
        which: Option<Listener<OnVoipChatMembersChanged>>,
    ) {
        self.client.off(which);
    }
    /// Someone has begun or ceased to talk; good for highlighting the speaker.
    ///
    /// Since 2.7.0.
    pub fn on_voip_chat_speakers_changed(
        &self,
        listener: impl Fn(&OnVoipChatSpeakersChangedResult) + 'static,
    ) -> Listener<OnVoipChatSpeakersChanged> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_voip_chat_speakers_changed`] off, or all with `None`.
    pub fn off_voip_chat_speakers_changed(
        &self,
        which: Option<Listener<OnVoipChatSpeakersChanged>>,
    ) {
        self.client.off(which);
    }
    /// Something has changed about the room itself, described by `code` and `data`.
    ///
    /// Since 2.16.0.
    pub fn on_voip_chat_state_changed(
        &self,
        listener: impl Fn(&OnVoipChatStateChangedResult) + 'static,
    ) -> Listener<OnVoipChatStateChanged> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_voip_chat_state_changed`] off, or all with `None`.
    pub fn off_voip_chat_state_changed(
        &self,
        which: Option<Listener<OnVoipChatStateChanged>>,
    ) {
        self.client.off(which);
    }
    /// A member's camera picture has come or gone; lists those who send one.
    ///
    /// Since 2.11.0.
    pub fn on_voip_video_members_changed(
        &self,
        listener: impl Fn(&OnVoipVideoMembersChangedResult) + 'static,
    ) -> Listener<OnVoipVideoMembersChanged> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_voip_video_members_changed`] off, or all with `None`.
    pub fn off_voip_video_members_changed(
        &self,
        which: Option<Listener<OnVoipVideoMembersChanged>>,
    ) {
        self.client.off(which);
    }
    /// Opens or closes this mini program for calls between two users; closed, none can be answered.
    ///
    /// Since 2.20.1.
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
    /// Selects whose pictures to receive; without it a larger room shows only its first two
    /// members.
    ///
    /// Since 2.11.0.
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
    /// Switches one's own microphone or earpiece of the running call on and off.
    ///
    /// Since 2.7.0.
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
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static VOIP: Family = Family {
        name: "voip",
        apis: &[
            ApiDesc::asynchronous("exitVoIPChat"),
            ApiDesc::asynchronous("join1v1Chat")
                .params(&JOIN_1V1_CHAT_OPTIONS)
                .promise(PromiseRule::No)
                .scope("record")
                .privacy("microphone")
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("joinVoIPChat")
                .params(&JOIN_VOIP_CHAT_OPTIONS)
                .result(&JOIN_VOIP_CHAT_RESULT)
                .scope("record")
                .privacy("microphone"),
            ApiDesc::event(
                    "onVoIPChatInterrupted",
                    &EventDesc::new("offVoIPChatInterrupted"),
                )
                .result(&ON_VOIP_CHAT_INTERRUPTED_RESULT),
            ApiDesc::event(
                    "onVoIPChatMembersChanged",
                    &EventDesc::new("offVoIPChatMembersChanged"),
                )
                .result(&ON_VOIP_CHAT_MEMBERS_CHANGED_RESULT),
            ApiDesc::event(
                    "onVoIPChatSpeakersChanged",
                    &EventDesc::new("offVoIPChatSpeakersChanged"),
                )
                .result(&ON_VOIP_CHAT_SPEAKERS_CHANGED_RESULT),
            ApiDesc::event(
                    "onVoIPChatStateChanged",
                    &EventDesc::new("offVoIPChatStateChanged"),
                )
                .result(&ON_VOIP_CHAT_STATE_CHANGED_RESULT),
            ApiDesc::event(
                    "onVoIPVideoMembersChanged",
                    &EventDesc::new("offVoIPVideoMembersChanged"),
                )
                .result(&ON_VOIP_VIDEO_MEMBERS_CHANGED_RESULT),
            ApiDesc::asynchronous("setEnable1v1Chat")
                .params(&SET_ENABLE_1V1_CHAT_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("subscribeVoIPVideoMembers")
                .params(&SUBSCRIBE_VOIP_VIDEO_MEMBERS_OPTIONS),
            ApiDesc::asynchronous("updateVoIPChatMuteConfig")
                .params(&UPDATE_VOIP_CHAT_MUTE_CONFIG_OPTIONS),
        ],
        properties: &[],
    };
    pub static JOIN_1V1_CHAT_OPTIONS: StructDesc = StructDesc::new(
        "Join1v1ChatOptions",
        &[
            FieldDesc::new("caller", Type::Struct(&VOIP_1V1_CHAT_USER)),
            FieldDesc::new("listener", Type::Struct(&VOIP_1V1_CHAT_USER)),
            FieldDesc::new("backgroundType", Type::Enum(&JOIN_1V1_CHAT_BACKGROUND_TYPE))
                .optional(),
            FieldDesc::new("disableSwitchVoice", Type::Boolean).optional(),
            FieldDesc::new("minWindowType", Type::Int).optional(),
            FieldDesc::new("roomType", Type::Enum(&JOIN_1V1_CHAT_ROOM_TYPE)).optional(),
        ],
    );
    pub static JOIN_VOIP_CHAT_OPTIONS: StructDesc = StructDesc::new(
        "JoinVoipChatOptions",
        &[
            FieldDesc::new("groupId", Type::String),
            FieldDesc::new("nonceStr", Type::String),
            FieldDesc::new("signature", Type::String),
            FieldDesc::new("timeStamp", Type::Int),
            FieldDesc::new("forceCellularNetwork", Type::Boolean).optional(),
            FieldDesc::new("muteConfig", Type::Struct(&MUTE_CONFIG)).optional(),
            FieldDesc::new("roomType", Type::Enum(&JOIN_VOIP_CHAT_ROOM_TYPE)).optional(),
        ],
    );
    pub static JOIN_VOIP_CHAT_RESULT: StructDesc = StructDesc::new(
        "JoinVoipChatResult",
        &[
            FieldDesc::new("errCode", Type::Int),
            FieldDesc::new("openIdList", Type::List(&Type::String)),
        ],
    );
    pub static ON_VOIP_CHAT_INTERRUPTED_RESULT: StructDesc = StructDesc::new(
        "OnVoipChatInterruptedResult",
        &[FieldDesc::new("errCode", Type::Int), FieldDesc::new("errMsg", Type::String)],
    );
    pub static ON_VOIP_CHAT_MEMBERS_CHANGED_RESULT: StructDesc = StructDesc::new(
        "OnVoipChatMembersChangedResult",
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
    pub static ON_VOIP_VIDEO_MEMBERS_CHANGED_RESULT: StructDesc = StructDesc::new(
        "OnVoipVideoMembersChangedResult",
        &[
            FieldDesc::new("errCode", Type::Int),
            FieldDesc::new("errMsg", Type::String),
            FieldDesc::new("openIdList", Type::List(&Type::String)),
        ],
    );
    pub static SET_ENABLE_1V1_CHAT_OPTIONS: StructDesc = StructDesc::new(
        "SetEnable1v1ChatOptions",
        &[
            FieldDesc::new("enable", Type::Boolean),
            FieldDesc::new(
                    "backgroundType",
                    Type::Enum(&SET_ENABLE_1V1_CHAT_BACKGROUND_TYPE),
                )
                .optional(),
            FieldDesc::new("minWindowType", Type::Int).optional(),
        ],
    );
    pub static SUBSCRIBE_VOIP_VIDEO_MEMBERS_OPTIONS: StructDesc = StructDesc::new(
        "SubscribeVoipVideoMembersOptions",
        &[FieldDesc::new("openIdList", Type::List(&Type::String))],
    );
    pub static UPDATE_VOIP_CHAT_MUTE_CONFIG_OPTIONS: StructDesc = StructDesc::new(
        "UpdateVoipChatMuteConfigOptions",
        &[FieldDesc::new("muteConfig", Type::Struct(&MUTE_CONFIG))],
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
    pub static JOIN_1V1_CHAT_BACKGROUND_TYPE: EnumDesc = EnumDesc {
        name: "Join1v1ChatBackgroundType",
        values: &[
            EnumValue::Int(0),
            EnumValue::Int(1),
            EnumValue::Int(2),
            EnumValue::Int(3),
            EnumValue::Int(4),
            EnumValue::Int(5),
        ],
    };
    pub static JOIN_1V1_CHAT_ROOM_TYPE: EnumDesc = EnumDesc {
        name: "Join1v1ChatRoomType",
        values: &[EnumValue::Text("voice"), EnumValue::Text("video")],
    };
    pub static JOIN_VOIP_CHAT_ROOM_TYPE: EnumDesc = EnumDesc {
        name: "JoinVoipChatRoomType",
        values: &[EnumValue::Text("voice"), EnumValue::Text("video")],
    };
    pub static SET_ENABLE_1V1_CHAT_BACKGROUND_TYPE: EnumDesc = EnumDesc {
        name: "SetEnable1v1ChatBackgroundType",
        values: &[
            EnumValue::Int(0),
            EnumValue::Int(1),
            EnumValue::Int(2),
            EnumValue::Int(3),
            EnumValue::Int(4),
            EnumValue::Int(5),
        ],
    };
}
