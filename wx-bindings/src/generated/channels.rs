// Generated from channels.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::CHANNELS;
/// Who earns from promoting the goods
#[derive(Clone, Debug)]
pub struct PromoterResult {
    /// Name of the promoter's Channels account
    pub finder_nickname: String,
    /// Id of the promoter in the shop system
    pub promoter_id: String,
    /// Openid of the promoter under this mini program
    pub promoter_open_id: String,
}
::wx_core::record!(PromoterResult { finder_nickname, promoter_id, promoter_open_id });
/// Whether the recording can be watched yet
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetChannelsLiveInfoReplayStatus {
    /// No recording exists
    Absent,
    /// Ready to watch
    Ready,
    /// Still being prepared
    Preparing,
    /// No longer kept
    Expired,
}
::wx_core::enumeration!(
    GetChannelsLiveInfoReplayStatus { Absent, Ready, Preparing, Expired }
);
/// Whether the room is open, over or about to open
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetChannelsLiveInfoStatus {
    /// The account has never broadcast
    Never,
    /// On the air now
    Live,
    /// The broadcast is over
    Ended,
    /// Being prepared, not yet on the air
    Preparing,
}
::wx_core::enumeration!(GetChannelsLiveInfoStatus { Never, Live, Ended, Preparing });
/// Tells whether a Channels account is live, and gives its latest broadcast and up to 14
/// others.
///
/// Called as [`Wx::get_channels_live_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/channels/wx.getChannelsLiveInfo.html)
pub enum GetChannelsLiveInfo {}
::wx_core::api!(
    GetChannelsLiveInfo = CHANNELS[0], GetChannelsLiveInfoOptions => fields
    GetChannelsLiveInfoResult
);
/// Parameters of [`Wx::get_channels_live_info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetChannelsLiveInfoOptions {
    /// Account id beginning with `sph`, shown in the Channels console
    pub finder_user_name: String,
    /// Latest broadcast to look at; now, when only `startTime` is given. Since 2.29.0.
    pub end_time: Option<i64>,
    /// Earliest broadcast to look at; `0` when only `endTime` is given. Since 2.29.0.
    pub start_time: Option<i64>,
}
impl GetChannelsLiveInfoOptions {
    /// With the required ones; the others are left out.
    pub fn new(finder_user_name: impl Into<String>) -> Self {
        Self {
            finder_user_name: finder_user_name.into(),
            end_time: None,
            start_time: None,
        }
    }
    /// Latest broadcast to look at; now, when only `startTime` is given. Since 2.29.0.
    pub fn end_time(mut self, end_time: i64) -> Self {
        self.end_time = Some(end_time);
        self
    }
    /// Earliest broadcast to look at; `0` when only `endTime` is given. Since 2.29.0.
    pub fn start_time(mut self, start_time: i64) -> Self {
        self.start_time = Some(start_time);
        self
    }
}
::wx_core::record!(
    GetChannelsLiveInfoOptions { finder_user_name, end_time, start_time }
);
impl Options for GetChannelsLiveInfoOptions {
    type Api = GetChannelsLiveInfo;
}
/// What [`Wx::get_channels_live_info`] gives.
#[derive(Clone, Debug)]
pub struct GetChannelsLiveInfoResult {
    /// What the broadcast is about
    pub description: String,
    /// Identifies the broadcast when opening its room
    pub feed_id: String,
    /// Address of the account's portrait
    pub head_url: String,
    /// Name the account shows to viewers
    pub nickname: String,
    /// One-time companion of `feedId`, used by older clients
    pub nonce_id: String,
    /// Other broadcasts, oldest first, at most 15 counting the latest. Since 2.29.0.
    pub other_infos: Vec<::wx_core::Object>,
    /// Whether the recording can be watched yet. Since 2.29.0.
    pub replay_status: GetChannelsLiveInfoReplayStatus,
    /// Whether the room is open, over or about to open
    pub status: GetChannelsLiveInfoStatus,
}
::wx_core::record!(
    GetChannelsLiveInfoResult { description, feed_id, head_url, nickname, nonce_id,
    other_infos, replay_status, status }
);
/// Why [`Wx::get_channels_live_info`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GetChannelsLiveInfoError {
    /// The Channels account has not been verified
    AccountIsNotVerified,
    /// A parameter is missing or malformed
    InvalidParameter,
    /// `finderUserName` is not a Channels id
    InvalidAccount,
    /// The account has nothing to report
    NoData,
}
impl From<GetChannelsLiveInfoError> for WxError {
    fn from(error: GetChannelsLiveInfoError) -> Self {
        match error {
            GetChannelsLiveInfoError::AccountIsNotVerified => {
                WxError::fail("account is not verified").errno(100008)
            }
            GetChannelsLiveInfoError::InvalidParameter => {
                WxError::fail("invalid parameter").errno(40097)
            }
            GetChannelsLiveInfoError::InvalidAccount => {
                WxError::fail("invalid account").errno(1416100)
            }
            GetChannelsLiveInfoError::NoData => WxError::fail("no data").errno(1416104),
        }
    }
}
/// Gives the announcement of a Channels account's coming broadcast, with the id needed to
/// reserve it.
///
/// Called as [`Wx::get_channels_live_notice_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/channels/wx.getChannelsLiveNoticeInfo.html)
pub enum GetChannelsLiveNoticeInfo {}
::wx_core::api!(
    GetChannelsLiveNoticeInfo = CHANNELS[1], GetChannelsLiveNoticeInfoOptions => fields
    GetChannelsLiveNoticeInfoResult
);
/// Parameters of [`Wx::get_channels_live_notice_info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetChannelsLiveNoticeInfoOptions {
    /// Id of the announcing account, beginning with `sph`
    pub finder_user_name: String,
}
impl GetChannelsLiveNoticeInfoOptions {
    /// With all of them.
    pub fn new(finder_user_name: impl Into<String>) -> Self {
        Self {
            finder_user_name: finder_user_name.into(),
        }
    }
}
::wx_core::record!(GetChannelsLiveNoticeInfoOptions { finder_user_name });
impl Options for GetChannelsLiveNoticeInfoOptions {
    type Api = GetChannelsLiveNoticeInfo;
}
/// What [`Wx::get_channels_live_notice_info`] gives.
#[derive(Clone, Debug)]
pub struct GetChannelsLiveNoticeInfoResult {
    /// Address of the broadcast's cover picture
    pub head_url: String,
    /// Name of the announcing account
    pub nickname: String,
    /// Pass it to `reserveChannelsLive`
    pub notice_id: String,
    /// Further announcements, oldest first, at most 15 counting the nearest. Since 2.24.6.
    pub other_infos: Vec<::wx_core::Object>,
    /// True while the user may still reserve it
    pub reservable: bool,
    /// When the broadcast is to begin, given as text
    pub start_time: String,
    /// `0` valid, `1` called off, `2` already used
    pub status: i64,
}
::wx_core::record!(
    GetChannelsLiveNoticeInfoResult { head_url, nickname, notice_id, other_infos,
    reservable, start_time, status }
);
/// Lets the user reserve an announced broadcast and be reminded when it begins.
///
/// Called as [`Wx::reserve_channels_live`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/channels/wx.reserveChannelsLive.html)
pub enum ReserveChannelsLive {}
::wx_core::api!(
    ReserveChannelsLive = CHANNELS[2], ReserveChannelsLiveOptions => fields()
);
/// Parameters of [`Wx::reserve_channels_live`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ReserveChannelsLiveOptions {
    /// Announcement id from `getChannelsLiveNoticeInfo`
    pub notice_id: String,
}
impl ReserveChannelsLiveOptions {
    /// With all of them.
    pub fn new(notice_id: impl Into<String>) -> Self {
        Self {
            notice_id: notice_id.into(),
        }
    }
}
::wx_core::record!(ReserveChannelsLiveOptions { notice_id });
impl Options for ReserveChannelsLiveOptions {
    type Api = ReserveChannelsLive;
}
/// Shows a Channels account's announcement on a half-screen panel, over the current page.
///
/// Called as [`Wx::open_channels_live_notice_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/channels/wx.openChannelsLiveNoticeInfo.html)
pub enum OpenChannelsLiveNoticeInfo {}
::wx_core::api!(
    OpenChannelsLiveNoticeInfo = CHANNELS[3], OpenChannelsLiveNoticeInfoOptions =>
    fields()
);
/// Parameters of [`Wx::open_channels_live_notice_info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenChannelsLiveNoticeInfoOptions {
    /// Account that will go live, beginning with `sph`
    pub finder_user_name: String,
}
impl OpenChannelsLiveNoticeInfoOptions {
    /// With all of them.
    pub fn new(finder_user_name: impl Into<String>) -> Self {
        Self {
            finder_user_name: finder_user_name.into(),
        }
    }
}
::wx_core::record!(OpenChannelsLiveNoticeInfoOptions { finder_user_name });
impl Options for OpenChannelsLiveNoticeInfoOptions {
    type Api = OpenChannelsLiveNoticeInfo;
}
/// Leaves for the live room of a Channels account.
///
/// Called as [`Wx::open_channels_live`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/channels/wx.openChannelsLive.html)
pub enum OpenChannelsLive {}
::wx_core::api!(OpenChannelsLive = CHANNELS[4], OpenChannelsLiveOptions => fields());
/// Parameters of [`Wx::open_channels_live`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenChannelsLiveOptions {
    /// Account whose room it is, beginning with `sph`
    pub finder_user_name: String,
    /// Broadcast to enter; needed only before 2.19.2
    pub feed_id: Option<String>,
    /// Value that came with the `feedId`; needed only before 2.19.2
    pub nonce_id: Option<String>,
}
impl OpenChannelsLiveOptions {
    /// With the required ones; the others are left out.
    pub fn new(finder_user_name: impl Into<String>) -> Self {
        Self {
            finder_user_name: finder_user_name.into(),
            feed_id: None,
            nonce_id: None,
        }
    }
    /// Broadcast to enter; needed only before 2.19.2
    pub fn feed_id(mut self, feed_id: impl Into<String>) -> Self {
        self.feed_id = Some(feed_id.into());
        self
    }
    /// Value that came with the `feedId`; needed only before 2.19.2
    pub fn nonce_id(mut self, nonce_id: impl Into<String>) -> Self {
        self.nonce_id = Some(nonce_id.into());
        self
    }
}
::wx_core::record!(OpenChannelsLiveOptions { finder_user_name, feed_id, nonce_id });
impl Options for OpenChannelsLiveOptions {
    type Api = OpenChannelsLive;
}
/// Leaves for one video of a Channels account.
///
/// Called as [`Wx::open_channels_activity`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/channels/wx.openChannelsActivity.html)
pub enum OpenChannelsActivity {}
::wx_core::api!(
    OpenChannelsActivity = CHANNELS[5], OpenChannelsActivityOptions => fields()
);
/// Parameters of [`Wx::open_channels_activity`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenChannelsActivityOptions {
    /// Video to play, by the id copied in the Channels console
    pub feed_id: String,
    /// Account that published the video, beginning with `sph`
    pub finder_user_name: String,
}
impl OpenChannelsActivityOptions {
    /// With all of them.
    pub fn new(feed_id: impl Into<String>, finder_user_name: impl Into<String>) -> Self {
        Self {
            feed_id: feed_id.into(),
            finder_user_name: finder_user_name.into(),
        }
    }
}
::wx_core::record!(OpenChannelsActivityOptions { feed_id, finder_user_name });
impl Options for OpenChannelsActivityOptions {
    type Api = OpenChannelsActivity;
}
/// Leaves for the page of an event held by a Channels account.
///
/// Called as [`Wx::open_channels_event`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/channels/wx.openChannelsEvent.html)
pub enum OpenChannelsEvent {}
::wx_core::api!(OpenChannelsEvent = CHANNELS[6], OpenChannelsEventOptions => fields());
/// Parameters of [`Wx::open_channels_event`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenChannelsEventOptions {
    /// Which event of this account
    pub event_id: String,
    /// Account that holds the event, beginning with `sph`
    pub finder_user_name: String,
}
impl OpenChannelsEventOptions {
    /// With all of them.
    pub fn new(
        event_id: impl Into<String>,
        finder_user_name: impl Into<String>,
    ) -> Self {
        Self {
            event_id: event_id.into(),
            finder_user_name: finder_user_name.into(),
        }
    }
}
::wx_core::record!(OpenChannelsEventOptions { event_id, finder_user_name });
impl Options for OpenChannelsEventOptions {
    type Api = OpenChannelsEvent;
}
/// Leaves for the home page of a Channels account; plugins may do so from their own pages only.
///
/// Called as [`Wx::open_channels_user_profile`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/channels/wx.openChannelsUserProfile.html)
pub enum OpenChannelsUserProfile {}
::wx_core::api!(
    OpenChannelsUserProfile = CHANNELS[7], OpenChannelsUserProfileOptions => fields()
);
/// Parameters of [`Wx::open_channels_user_profile`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenChannelsUserProfileOptions {
    /// Account id such as `sphcqO59YEPCvoe`, shown on its profile in WeChat
    pub finder_user_name: String,
}
impl OpenChannelsUserProfileOptions {
    /// With all of them.
    pub fn new(finder_user_name: impl Into<String>) -> Self {
        Self {
            finder_user_name: finder_user_name.into(),
        }
    }
}
::wx_core::record!(OpenChannelsUserProfileOptions { finder_user_name });
impl Options for OpenChannelsUserProfileOptions {
    type Api = OpenChannelsUserProfile;
}
/// Tells who shared the Channels card the user came from, given consent and a fitting scene.
///
/// Called as [`Wx::get_channels_share_key`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/channels/wx.getChannelsShareKey.html)
pub enum GetChannelsShareKey {}
::wx_core::api!(
    GetChannelsShareKey = CHANNELS[8], GetChannelsShareKeyOptions => fields
    GetChannelsShareKeyResult
);
/// Parameters of [`Wx::get_channels_share_key`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetChannelsShareKeyOptions {}
impl GetChannelsShareKeyOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetChannelsShareKeyOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetChannelsShareKeyOptions {});
impl Options for GetChannelsShareKeyOptions {
    type Api = GetChannelsShareKey;
}
/// What [`Wx::get_channels_share_key`] gives.
#[derive(Clone, Debug)]
pub struct GetChannelsShareKeyResult {
    /// Person credited with the promotion, if the card has one
    pub promoter: PromoterResult,
    /// Openid of whoever passed the card on
    pub sharer_open_id: String,
}
::wx_core::record!(GetChannelsShareKeyResult { promoter, sharer_open_id });
impl Wx {
    /// Tells whether a Channels account is live, and gives its latest broadcast and up to 14
    /// others.
    ///
    /// Takes [`GetChannelsLiveInfoOptions`], gives [`GetChannelsLiveInfoResult`].
    ///
    /// Since 2.15.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/channels/wx.getChannelsLiveInfo.html)
    ///
    /// ```js
    /// wx.getChannelsLiveInfo({
    ///   finderUserName: 'sph0123456789',
    ///   success: ({ status, description }) => {
    ///     if (status === 2) this.setData({ live: description })
    ///   },
    /// })
    /// ```
    ///
    /// # Errors
    ///
    /// - `account is not verified` (`errno` 100008): The Channels account has not been verified
    /// - `invalid parameter` (`errno` 40097): A parameter is missing or malformed
    /// - `invalid account` (`errno` 1416100): `finderUserName` is not a Channels id
    /// - `no data` (`errno` 1416104): The account has nothing to report
    pub fn get_channels_live_info(&self, call: impl Into<Call<GetChannelsLiveInfo>>) {
        self.client.call(call);
    }
    /// As [`Self::get_channels_live_info`], as a future.
    pub fn get_channels_live_info_future(
        &self,
        options: GetChannelsLiveInfoOptions,
    ) -> ApiFuture<GetChannelsLiveInfo> {
        self.client.future(options)
    }
    /// Gives the announcement of a Channels account's coming broadcast, with the id needed to
    /// reserve it.
    ///
    /// Takes [`GetChannelsLiveNoticeInfoOptions`], gives [`GetChannelsLiveNoticeInfoResult`].
    ///
    /// Since 2.19.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/channels/wx.getChannelsLiveNoticeInfo.html)
    pub fn get_channels_live_notice_info(
        &self,
        call: impl Into<Call<GetChannelsLiveNoticeInfo>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_channels_live_notice_info`], as a future.
    pub fn get_channels_live_notice_info_future(
        &self,
        options: GetChannelsLiveNoticeInfoOptions,
    ) -> ApiFuture<GetChannelsLiveNoticeInfo> {
        self.client.future(options)
    }
    /// Lets the user reserve an announced broadcast and be reminded when it begins.
    ///
    /// Takes [`ReserveChannelsLiveOptions`].
    ///
    /// Since 2.19.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/channels/wx.reserveChannelsLive.html)
    ///
    /// ```js
    /// const finderUserName = 'sph0123456789'
    /// wx.getChannelsLiveNoticeInfo({
    ///   finderUserName,
    ///   success: ({ reservable, noticeId }) => {
    ///     if (reservable) wx.reserveChannelsLive({ noticeId })
    ///   },
    /// })
    /// ```
    pub fn reserve_channels_live(&self, call: impl Into<Call<ReserveChannelsLive>>) {
        self.client.call(call);
    }
    /// As [`Self::reserve_channels_live`], as a future.
    pub fn reserve_channels_live_future(
        &self,
        options: ReserveChannelsLiveOptions,
    ) -> ApiFuture<ReserveChannelsLive> {
        self.client.future(options)
    }
    /// Shows a Channels account's announcement on a half-screen panel, over the current page.
    ///
    /// Takes [`OpenChannelsLiveNoticeInfoOptions`].
    ///
    /// Since 3.13.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/channels/wx.openChannelsLiveNoticeInfo.html)
    pub fn open_channels_live_notice_info(
        &self,
        call: impl Into<Call<OpenChannelsLiveNoticeInfo>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::open_channels_live_notice_info`], as a future.
    pub fn open_channels_live_notice_info_future(
        &self,
        options: OpenChannelsLiveNoticeInfoOptions,
    ) -> ApiFuture<OpenChannelsLiveNoticeInfo> {
        self.client.future(options)
    }
    /// Leaves for the live room of a Channels account.
    ///
    /// Takes [`OpenChannelsLiveOptions`].
    ///
    /// Since 2.15.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/channels/wx.openChannelsLive.html)
    ///
    /// ```js
    /// wx.openChannelsLive({ finderUserName: 'sph0123456789' })
    /// ```
    pub fn open_channels_live(&self, call: impl Into<Call<OpenChannelsLive>>) {
        self.client.call(call);
    }
    /// As [`Self::open_channels_live`], as a future.
    pub fn open_channels_live_future(
        &self,
        options: OpenChannelsLiveOptions,
    ) -> ApiFuture<OpenChannelsLive> {
        self.client.future(options)
    }
    /// Leaves for one video of a Channels account.
    ///
    /// Takes [`OpenChannelsActivityOptions`].
    ///
    /// Since 2.19.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/channels/wx.openChannelsActivity.html)
    pub fn open_channels_activity(&self, call: impl Into<Call<OpenChannelsActivity>>) {
        self.client.call(call);
    }
    /// As [`Self::open_channels_activity`], as a future.
    pub fn open_channels_activity_future(
        &self,
        options: OpenChannelsActivityOptions,
    ) -> ApiFuture<OpenChannelsActivity> {
        self.client.future(options)
    }
    /// Leaves for the page of an event held by a Channels account.
    ///
    /// Takes [`OpenChannelsEventOptions`].
    ///
    /// Since 2.21.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/channels/wx.openChannelsEvent.html)
    pub fn open_channels_event(&self, call: impl Into<Call<OpenChannelsEvent>>) {
        self.client.call(call);
    }
    /// As [`Self::open_channels_event`], as a future.
    pub fn open_channels_event_future(
        &self,
        options: OpenChannelsEventOptions,
    ) -> ApiFuture<OpenChannelsEvent> {
        self.client.future(options)
    }
    /// Leaves for the home page of a Channels account; plugins may do so from their own pages only.
    ///
    /// Takes [`OpenChannelsUserProfileOptions`].
    ///
    /// Since 2.21.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/channels/wx.openChannelsUserProfile.html)
    pub fn open_channels_user_profile(
        &self,
        call: impl Into<Call<OpenChannelsUserProfile>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::open_channels_user_profile`], as a future.
    pub fn open_channels_user_profile_future(
        &self,
        options: OpenChannelsUserProfileOptions,
    ) -> ApiFuture<OpenChannelsUserProfile> {
        self.client.future(options)
    }
    /// Tells who shared the Channels card the user came from, given consent and a fitting scene.
    ///
    /// Gives [`GetChannelsShareKeyResult`].
    ///
    /// Since 2.22.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/channels/wx.getChannelsShareKey.html)
    pub fn get_channels_share_key(&self, call: impl Into<Call<GetChannelsShareKey>>) {
        self.client.call(call);
    }
    /// As [`Self::get_channels_share_key`], as a future.
    pub fn get_channels_share_key_future(
        &self,
        options: GetChannelsShareKeyOptions,
    ) -> ApiFuture<GetChannelsShareKey> {
        self.client.future(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static CHANNELS: Family = Family {
        name: "channels",
        apis: &[
            ApiDesc::asynchronous("getChannelsLiveInfo")
                .params(&GET_CHANNELS_LIVE_INFO_OPTIONS)
                .result(&GET_CHANNELS_LIVE_INFO_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("getChannelsLiveNoticeInfo")
                .params(&GET_CHANNELS_LIVE_NOTICE_INFO_OPTIONS)
                .result(&GET_CHANNELS_LIVE_NOTICE_INFO_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("reserveChannelsLive")
                .params(&RESERVE_CHANNELS_LIVE_OPTIONS)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("openChannelsLiveNoticeInfo")
                .params(&OPEN_CHANNELS_LIVE_NOTICE_INFO_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("openChannelsLive")
                .params(&OPEN_CHANNELS_LIVE_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("openChannelsActivity")
                .params(&OPEN_CHANNELS_ACTIVITY_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("openChannelsEvent")
                .params(&OPEN_CHANNELS_EVENT_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("openChannelsUserProfile")
                .params(&OPEN_CHANNELS_USER_PROFILE_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("getChannelsShareKey")
                .result(&GET_CHANNELS_SHARE_KEY_RESULT)
                .promise(PromiseRule::No),
        ],
        properties: &[],
    };
    pub static GET_CHANNELS_LIVE_INFO_OPTIONS: StructDesc = StructDesc::new(
        "GetChannelsLiveInfoOptions",
        &[
            FieldDesc::new("finderUserName", Type::String),
            FieldDesc::new("endTime", Type::Int).optional(),
            FieldDesc::new("startTime", Type::Int).optional(),
        ],
    );
    pub static GET_CHANNELS_LIVE_INFO_RESULT: StructDesc = StructDesc::new(
        "GetChannelsLiveInfoResult",
        &[
            FieldDesc::new("description", Type::String),
            FieldDesc::new("feedId", Type::String),
            FieldDesc::new("headUrl", Type::String),
            FieldDesc::new("nickname", Type::String),
            FieldDesc::new("nonceId", Type::String),
            FieldDesc::new("otherInfos", Type::List(&Type::Object)),
            FieldDesc::new(
                "replayStatus",
                Type::Enum(&GET_CHANNELS_LIVE_INFO_REPLAY_STATUS),
            ),
            FieldDesc::new("status", Type::Enum(&GET_CHANNELS_LIVE_INFO_STATUS)),
        ],
    );
    pub static GET_CHANNELS_LIVE_NOTICE_INFO_OPTIONS: StructDesc = StructDesc::new(
        "GetChannelsLiveNoticeInfoOptions",
        &[FieldDesc::new("finderUserName", Type::String)],
    );
    pub static GET_CHANNELS_LIVE_NOTICE_INFO_RESULT: StructDesc = StructDesc::new(
        "GetChannelsLiveNoticeInfoResult",
        &[
            FieldDesc::new("headUrl", Type::String),
            FieldDesc::new("nickname", Type::String),
            FieldDesc::new("noticeId", Type::String),
            FieldDesc::new("otherInfos", Type::List(&Type::Object)),
            FieldDesc::new("reservable", Type::Boolean),
            FieldDesc::new("startTime", Type::String),
            FieldDesc::new("status", Type::Int),
        ],
    );
    pub static RESERVE_CHANNELS_LIVE_OPTIONS: StructDesc = StructDesc::new(
        "ReserveChannelsLiveOptions",
        &[FieldDesc::new("noticeId", Type::String)],
    );
    pub static OPEN_CHANNELS_LIVE_NOTICE_INFO_OPTIONS: StructDesc = StructDesc::new(
        "OpenChannelsLiveNoticeInfoOptions",
        &[FieldDesc::new("finderUserName", Type::String)],
    );
    pub static OPEN_CHANNELS_LIVE_OPTIONS: StructDesc = StructDesc::new(
        "OpenChannelsLiveOptions",
        &[
            FieldDesc::new("finderUserName", Type::String),
            FieldDesc::new("feedId", Type::String).optional(),
            FieldDesc::new("nonceId", Type::String).optional(),
        ],
    );
    pub static OPEN_CHANNELS_ACTIVITY_OPTIONS: StructDesc = StructDesc::new(
        "OpenChannelsActivityOptions",
        &[
            FieldDesc::new("feedId", Type::String),
            FieldDesc::new("finderUserName", Type::String),
        ],
    );
    pub static OPEN_CHANNELS_EVENT_OPTIONS: StructDesc = StructDesc::new(
        "OpenChannelsEventOptions",
        &[
            FieldDesc::new("eventId", Type::String),
            FieldDesc::new("finderUserName", Type::String),
        ],
    );
    pub static OPEN_CHANNELS_USER_PROFILE_OPTIONS: StructDesc = StructDesc::new(
        "OpenChannelsUserProfileOptions",
        &[FieldDesc::new("finderUserName", Type::String)],
    );
    pub static GET_CHANNELS_SHARE_KEY_RESULT: StructDesc = StructDesc::new(
        "GetChannelsShareKeyResult",
        &[
            FieldDesc::new("promoter", Type::Struct(&PROMOTER_RESULT)),
            FieldDesc::new("sharerOpenId", Type::String),
        ],
    );
    pub static PROMOTER_RESULT: StructDesc = StructDesc::new(
        "PromoterResult",
        &[
            FieldDesc::new("finderNickname", Type::String),
            FieldDesc::new("promoterId", Type::String),
            FieldDesc::new("promoterOpenId", Type::String),
        ],
    );
    pub static GET_CHANNELS_LIVE_INFO_REPLAY_STATUS: EnumDesc = EnumDesc {
        name: "GetChannelsLiveInfoReplayStatus",
        values: &[
            EnumValue::Int(0),
            EnumValue::Int(1),
            EnumValue::Int(3),
            EnumValue::Int(6),
        ],
    };
    pub static GET_CHANNELS_LIVE_INFO_STATUS: EnumDesc = EnumDesc {
        name: "GetChannelsLiveInfoStatus",
        values: &[
            EnumValue::Int(1),
            EnumValue::Int(2),
            EnumValue::Int(3),
            EnumValue::Int(4),
        ],
    };
}
