// Generated from chattool.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::CHATTOOL;
/// Which verb stands before the title
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NotifyGroupMembersType {
    /// "Please take part in", for inviting
    Participate,
    /// "Please complete", for pressing a task
    Complete,
}
::wx_core::enumeration!(NotifyGroupMembersType { Participate, Complete });
/// Opens a chat-tool page for a single chat, which the user picks unless `roomid` names it.
///
/// Called as [`Wx::open_chat_tool`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/chattool/wx.openChatTool.html)
pub enum OpenChatTool {}
::wx_core::api!(OpenChatTool = CHATTOOL[0], OpenChatToolOptions => fields());
/// Parameters of [`Wx::open_chat_tool`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenChatToolOptions {
    /// Path inside the subpackage declared as chat tool
    pub url: String,
    /// Kind of the chat; required along with `roomid`
    pub chat_type: Option<super::app::ChatType>,
    /// `opengid` of a group or `open_single_roomid` of two people; left out, the user picks
    pub roomid: Option<String>,
}
impl OpenChatToolOptions {
    /// With the required ones; the others are left out.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            chat_type: None,
            roomid: None,
        }
    }
    /// Kind of the chat; required along with `roomid`
    pub fn chat_type(mut self, chat_type: super::app::ChatType) -> Self {
        self.chat_type = Some(chat_type);
        self
    }
    /// `opengid` of a group or `open_single_roomid` of two people; left out, the user picks
    pub fn roomid(mut self, roomid: impl Into<String>) -> Self {
        self.roomid = Some(roomid.into());
        self
    }
}
::wx_core::record!(OpenChatToolOptions { url, chat_type, roomid });
impl Options for OpenChatToolOptions {
    type Api = OpenChatTool;
}
/// Binds one or several group chats to this mini program; without ids, the user picks them.
///
/// Called as [`Wx::enter_chat_tool_mode`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/chattool/wx.enterChatToolMode.html)
pub enum EnterChatToolMode {}
::wx_core::api!(EnterChatToolMode = CHATTOOL[1], EnterChatToolModeOptions => fields());
/// Parameters of [`Wx::enter_chat_tool_mode`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EnterChatToolModeOptions {
    /// Known `opengid` values; the user is asked when left out
    pub chat_tool_rooms: Option<Vec<String>>,
    /// How many groups the user may tick when several are allowed
    pub select_limit: Option<i64>,
    /// True for exactly one group, false for several
    pub single_chat_room: Option<bool>,
}
impl EnterChatToolModeOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            chat_tool_rooms: None,
            select_limit: None,
            single_chat_room: None,
        }
    }
    /// Known `opengid` values; the user is asked when left out
    pub fn chat_tool_rooms(mut self, chat_tool_rooms: Vec<String>) -> Self {
        self.chat_tool_rooms = Some(chat_tool_rooms);
        self
    }
    /// How many groups the user may tick when several are allowed
    pub fn select_limit(mut self, select_limit: i64) -> Self {
        self.select_limit = Some(select_limit);
        self
    }
    /// True for exactly one group, false for several
    pub fn single_chat_room(mut self, single_chat_room: bool) -> Self {
        self.single_chat_room = Some(single_chat_room);
        self
    }
}
impl Default for EnterChatToolModeOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    EnterChatToolModeOptions { chat_tool_rooms, select_limit, single_chat_room }
);
impl Options for EnterChatToolModeOptions {
    type Api = EnterChatToolMode;
}
/// Gives the encrypted id of the chat now bound, with the user's own id in it.
///
/// Called as [`Wx::get_chat_tool_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/chattool/wx.getChatToolInfo.html)
pub enum GetChatToolInfo {}
::wx_core::api!(
    GetChatToolInfo = CHATTOOL[2], GetChatToolInfoOptions => fields GetChatToolInfoResult
);
/// Parameters of [`Wx::get_chat_tool_info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetChatToolInfoOptions {}
impl GetChatToolInfoOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetChatToolInfoOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetChatToolInfoOptions {});
impl Options for GetChatToolInfoOptions {
    type Api = GetChatToolInfo;
}
/// What [`Wx::get_chat_tool_info`] gives.
#[derive(Clone, Debug)]
pub struct GetChatToolInfoResult {
    /// Handle to read the ids in a cloud function; only with cloud development
    pub cloud_id: String,
    /// Holds `opengid`, or `open_single_roomid` for two people, and `group_openid`
    pub encrypted_data: String,
    /// Initialization vector needed to decrypt the ids
    pub iv: String,
}
::wx_core::record!(GetChatToolInfoResult { cloud_id, encrypted_data, iv });
/// Lets the user tick members of the bound group; a chat of two returns both at once.
///
/// Called as [`Wx::select_group_members`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/chattool/wx.selectGroupMembers.html)
pub enum SelectGroupMembers {}
::wx_core::api!(
    SelectGroupMembers = CHATTOOL[3], SelectGroupMembersOptions => fields
    SelectGroupMembersResult
);
/// Parameters of [`Wx::select_group_members`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SelectGroupMembersOptions {
    /// How many members may be ticked
    pub max_select_count: Option<i64>,
}
impl SelectGroupMembersOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { max_select_count: None }
    }
    /// How many members may be ticked
    pub fn max_select_count(mut self, max_select_count: i64) -> Self {
        self.max_select_count = Some(max_select_count);
        self
    }
}
impl Default for SelectGroupMembersOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(SelectGroupMembersOptions { max_select_count });
impl Options for SelectGroupMembersOptions {
    type Api = SelectGroupMembers;
}
/// What [`Wx::select_group_members`] gives.
#[derive(Clone, Debug)]
pub struct SelectGroupMembersResult {
    /// Their `group_openid`; the same person has another one in each chat
    pub members: Vec<String>,
}
::wx_core::record!(SelectGroupMembersResult { members });
/// Posts a task link that mentions members; its title takes 30 characters, Chinese ones
/// counting twice.
///
/// Called as [`Wx::notify_group_members`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/chattool/wx.notifyGroupMembers.html)
pub enum NotifyGroupMembers {}
::wx_core::api!(NotifyGroupMembers = CHATTOOL[4], NotifyGroupMembersOptions => fields());
/// Parameters of [`Wx::notify_group_members`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NotifyGroupMembersOptions {
    /// Page that opens when the link in the reminder is tapped
    pub entrance_path: String,
    /// `group_openid` of everyone to be mentioned
    pub members: Vec<String>,
    /// Task name used as link; WeChat puts the mentions and the verb before it
    pub title: String,
    /// Which verb stands before the title
    pub r#type: Option<NotifyGroupMembersType>,
}
impl NotifyGroupMembersOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        entrance_path: impl Into<String>,
        members: Vec<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            entrance_path: entrance_path.into(),
            members,
            title: title.into(),
            r#type: None,
        }
    }
    /// Which verb stands before the title
    pub fn r#type(mut self, r#type: NotifyGroupMembersType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}
::wx_core::record!(NotifyGroupMembersOptions { entrance_path, members, title, r#type });
impl Options for NotifyGroupMembersOptions {
    type Api = NotifyGroupMembers;
}
/// Posts a card linking to a page of this mini program into the bound chat.
///
/// Called as [`Wx::share_app_message_to_group`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/chattool/wx.shareAppMessageToGroup.html)
pub enum ShareAppMessageToGroup {}
::wx_core::api!(
    ShareAppMessageToGroup = CHATTOOL[5], ShareAppMessageToGroupOptions => fields()
);
/// Parameters of [`Wx::share_app_message_to_group`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ShareAppMessageToGroupOptions {
    /// Words on the card
    pub title: String,
    /// PNG or JPG shown at 5:4; a screenshot of the page when left out
    pub image_url: Option<String>,
    /// Full path beginning with `/`; the current page when left out
    pub path: Option<String>,
}
impl ShareAppMessageToGroupOptions {
    /// With the required ones; the others are left out.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            image_url: None,
            path: None,
        }
    }
    /// PNG or JPG shown at 5:4; a screenshot of the page when left out
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }
    /// Full path beginning with `/`; the current page when left out
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}
::wx_core::record!(ShareAppMessageToGroupOptions { title, image_url, path });
impl Options for ShareAppMessageToGroupOptions {
    type Api = ShareAppMessageToGroup;
}
/// Posts a local photo into the bound chat, with or without a link back.
///
/// Called as [`Wx::share_image_to_group`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/chattool/wx.shareImageToGroup.html)
pub enum ShareImageToGroup {}
::wx_core::api!(ShareImageToGroup = CHATTOOL[6], ShareImageToGroupOptions => fields());
/// Parameters of [`Wx::share_image_to_group`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ShareImageToGroupOptions {
    /// Local or temporary path of the photo
    pub image_path: String,
    /// Page behind the photo's link; the one the chat tool began with when left out
    pub entrance_path: Option<String>,
    /// True puts a link to the mini program under the photo
    pub need_show_entrance: Option<bool>,
}
impl ShareImageToGroupOptions {
    /// With the required ones; the others are left out.
    pub fn new(image_path: impl Into<String>) -> Self {
        Self {
            image_path: image_path.into(),
            entrance_path: None,
            need_show_entrance: None,
        }
    }
    /// Page behind the photo's link; the one the chat tool began with when left out
    pub fn entrance_path(mut self, entrance_path: impl Into<String>) -> Self {
        self.entrance_path = Some(entrance_path.into());
        self
    }
    /// True puts a link to the mini program under the photo
    pub fn need_show_entrance(mut self, need_show_entrance: bool) -> Self {
        self.need_show_entrance = Some(need_show_entrance);
        self
    }
}
::wx_core::record!(
    ShareImageToGroupOptions { image_path, entrance_path, need_show_entrance }
);
impl Options for ShareImageToGroupOptions {
    type Api = ShareImageToGroup;
}
/// Posts a local picture as a sticker into the bound chat.
///
/// Called as [`Wx::share_emoji_to_group`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/chattool/wx.shareEmojiToGroup.html)
pub enum ShareEmojiToGroup {}
::wx_core::api!(ShareEmojiToGroup = CHATTOOL[7], ShareEmojiToGroupOptions => fields());
/// Parameters of [`Wx::share_emoji_to_group`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ShareEmojiToGroupOptions {
    /// Local or temporary path of the sticker's picture
    pub image_path: String,
    /// Page behind the sticker's link; the one the chat tool began with when left out
    pub entrance_path: Option<String>,
    /// True puts a link to the mini program under the sticker
    pub need_show_entrance: Option<bool>,
}
impl ShareEmojiToGroupOptions {
    /// With the required ones; the others are left out.
    pub fn new(image_path: impl Into<String>) -> Self {
        Self {
            image_path: image_path.into(),
            entrance_path: None,
            need_show_entrance: None,
        }
    }
    /// Page behind the sticker's link; the one the chat tool began with when left out
    pub fn entrance_path(mut self, entrance_path: impl Into<String>) -> Self {
        self.entrance_path = Some(entrance_path.into());
        self
    }
    /// True puts a link to the mini program under the sticker
    pub fn need_show_entrance(mut self, need_show_entrance: bool) -> Self {
        self.need_show_entrance = Some(need_show_entrance);
        self
    }
}
::wx_core::record!(
    ShareEmojiToGroupOptions { image_path, entrance_path, need_show_entrance }
);
impl Options for ShareEmojiToGroupOptions {
    type Api = ShareEmojiToGroup;
}
/// Posts a local clip with its cover into the bound chat.
///
/// Called as [`Wx::share_video_to_group`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/chattool/wx.shareVideoToGroup.html)
pub enum ShareVideoToGroup {}
::wx_core::api!(ShareVideoToGroup = CHATTOOL[8], ShareVideoToGroupOptions => fields());
/// Parameters of [`Wx::share_video_to_group`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ShareVideoToGroupOptions {
    /// Local or temporary path of the clip
    pub video_path: String,
    /// Page behind the clip's link; the one the chat tool began with when left out
    pub entrance_path: Option<String>,
    /// True puts a link to the mini program under the clip
    pub need_show_entrance: Option<bool>,
    /// Local picture for the cover, the first frame when empty
    pub thumb_path: Option<String>,
}
impl ShareVideoToGroupOptions {
    /// With the required ones; the others are left out.
    pub fn new(video_path: impl Into<String>) -> Self {
        Self {
            video_path: video_path.into(),
            entrance_path: None,
            need_show_entrance: None,
            thumb_path: None,
        }
    }
    /// Page behind the clip's link; the one the chat tool began with when left out
    pub fn entrance_path(mut self, entrance_path: impl Into<String>) -> Self {
        self.entrance_path = Some(entrance_path.into());
        self
    }
    /// True puts a link to the mini program under the clip
    pub fn need_show_entrance(mut self, need_show_entrance: bool) -> Self {
        self.need_show_entrance = Some(need_show_entrance);
        self
    }
    /// Local picture for the cover, the first frame when empty
    pub fn thumb_path(mut self, thumb_path: impl Into<String>) -> Self {
        self.thumb_path = Some(thumb_path.into());
        self
    }
}
::wx_core::record!(
    ShareVideoToGroupOptions { video_path, entrance_path, need_show_entrance, thumb_path
    }
);
impl Options for ShareVideoToGroupOptions {
    type Api = ShareVideoToGroup;
}
/// Posts a local document, under a name of your choice, into the bound chat.
///
/// Called as [`Wx::share_file_to_group`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/chattool/wx.shareFileToGroup.html)
pub enum ShareFileToGroup {}
::wx_core::api!(ShareFileToGroup = CHATTOOL[9], ShareFileToGroupOptions => fields());
/// Parameters of [`Wx::share_file_to_group`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ShareFileToGroupOptions {
    /// Local or temporary path of the document
    pub file_path: String,
    /// Page behind the document's link; the one the chat tool began with when left out
    pub entrance_path: Option<String>,
    /// Name members see; taken from the path when empty
    pub file_name: Option<String>,
    /// True puts a link to the mini program under the document
    pub need_show_entrance: Option<bool>,
}
impl ShareFileToGroupOptions {
    /// With the required ones; the others are left out.
    pub fn new(file_path: impl Into<String>) -> Self {
        Self {
            file_path: file_path.into(),
            entrance_path: None,
            file_name: None,
            need_show_entrance: None,
        }
    }
    /// Page behind the document's link; the one the chat tool began with when left out
    pub fn entrance_path(mut self, entrance_path: impl Into<String>) -> Self {
        self.entrance_path = Some(entrance_path.into());
        self
    }
    /// Name members see; taken from the path when empty
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }
    /// True puts a link to the mini program under the document
    pub fn need_show_entrance(mut self, need_show_entrance: bool) -> Self {
        self.need_show_entrance = Some(need_show_entrance);
        self
    }
}
::wx_core::record!(
    ShareFileToGroupOptions { file_path, entrance_path, file_name, need_show_entrance }
);
impl Options for ShareFileToGroupOptions {
    type Api = ShareFileToGroup;
}
impl Wx {
    /// Opens a chat-tool page for a single chat, which the user picks unless `roomid` names it.
    ///
    /// Takes [`OpenChatToolOptions`].
    ///
    /// Since 3.7.8. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/chattool/wx.openChatTool.html)
    ///
    /// ```js
    /// // `packageChat` is the subpackage that app.json declares as the chat tool
    /// await wx.openChatTool({ url: '/packageChat/pages/vote/vote' })
    /// ```
    pub fn open_chat_tool(&self, call: impl Into<Call<OpenChatTool>>) {
        self.client.call(call);
    }
    /// As [`Self::open_chat_tool`], as a future.
    pub fn open_chat_tool_future(
        &self,
        options: OpenChatToolOptions,
    ) -> ApiFuture<OpenChatTool> {
        self.client.future(options)
    }
    /// Binds one or several group chats to this mini program; without ids, the user picks them.
    ///
    /// Takes [`EnterChatToolModeOptions`].
    ///
    /// Since 3.12.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/chattool/wx.enterChatToolMode.html)
    ///
    /// ```js
    /// wx.enterChatToolMode({
    ///   singleChatRoom: false,
    ///   selectLimit: 3,
    ///   success: () => console.log('bound'),
    /// })
    /// ```
    pub fn enter_chat_tool_mode(&self, call: impl Into<Call<EnterChatToolMode>>) {
        self.client.call(call);
    }
    /// As [`Self::enter_chat_tool_mode`], as a future.
    pub fn enter_chat_tool_mode_future(
        &self,
        options: EnterChatToolModeOptions,
    ) -> ApiFuture<EnterChatToolMode> {
        self.client.future(options)
    }
    /// Gives the encrypted id of the chat now bound, with the user's own id in it.
    ///
    /// Gives [`GetChatToolInfoResult`].
    ///
    /// Since 3.7.8. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/chattool/wx.getChatToolInfo.html)
    pub fn get_chat_tool_info(&self, call: impl Into<Call<GetChatToolInfo>>) {
        self.client.call(call);
    }
    /// As [`Self::get_chat_tool_info`], as a future.
    pub fn get_chat_tool_info_future(
        &self,
        options: GetChatToolInfoOptions,
    ) -> ApiFuture<GetChatToolInfo> {
        self.client.future(options)
    }
    /// Lets the user tick members of the bound group; a chat of two returns both at once.
    ///
    /// Takes [`SelectGroupMembersOptions`], gives [`SelectGroupMembersResult`].
    ///
    /// Since 3.7.8. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/chattool/wx.selectGroupMembers.html)
    pub fn select_group_members(&self, call: impl Into<Call<SelectGroupMembers>>) {
        self.client.call(call);
    }
    /// As [`Self::select_group_members`], as a future.
    pub fn select_group_members_future(
        &self,
        options: SelectGroupMembersOptions,
    ) -> ApiFuture<SelectGroupMembers> {
        self.client.future(options)
    }
    /// Posts a task link that mentions members; its title takes 30 characters, Chinese ones
    /// counting twice.
    ///
    /// Takes [`NotifyGroupMembersOptions`].
    ///
    /// Since 3.7.8. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/chattool/wx.notifyGroupMembers.html)
    ///
    /// ```js
    /// const { members } = await wx.selectGroupMembers({ maxSelectCount: 5 })
    /// await wx.notifyGroupMembers({
    ///   title: 'Vote on the date',
    ///   members,
    ///   type: 'participate',
    ///   entrancePath: 'packageChat/pages/vote/vote?id=42',
    /// })
    /// ```
    pub fn notify_group_members(&self, call: impl Into<Call<NotifyGroupMembers>>) {
        self.client.call(call);
    }
    /// As [`Self::notify_group_members`], as a future.
    pub fn notify_group_members_future(
        &self,
        options: NotifyGroupMembersOptions,
    ) -> ApiFuture<NotifyGroupMembers> {
        self.client.future(options)
    }
    /// Posts a card linking to a page of this mini program into the bound chat.
    ///
    /// Takes [`ShareAppMessageToGroupOptions`].
    ///
    /// Since 3.7.8. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/chattool/wx.shareAppMessageToGroup.html)
    ///
    /// ```js
    /// await wx.shareAppMessageToGroup({
    ///   title: 'Which day suits you?',
    ///   path: '/packageChat/pages/vote/vote?id=42',
    /// })
    /// ```
    pub fn share_app_message_to_group(
        &self,
        call: impl Into<Call<ShareAppMessageToGroup>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::share_app_message_to_group`], as a future.
    pub fn share_app_message_to_group_future(
        &self,
        options: ShareAppMessageToGroupOptions,
    ) -> ApiFuture<ShareAppMessageToGroup> {
        self.client.future(options)
    }
    /// Posts a local photo into the bound chat, with or without a link back.
    ///
    /// Takes [`ShareImageToGroupOptions`].
    ///
    /// Since 3.7.8. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/chattool/wx.shareImageToGroup.html)
    pub fn share_image_to_group(&self, call: impl Into<Call<ShareImageToGroup>>) {
        self.client.call(call);
    }
    /// As [`Self::share_image_to_group`], as a future.
    pub fn share_image_to_group_future(
        &self,
        options: ShareImageToGroupOptions,
    ) -> ApiFuture<ShareImageToGroup> {
        self.client.future(options)
    }
    /// Posts a local picture as a sticker into the bound chat.
    ///
    /// Takes [`ShareEmojiToGroupOptions`].
    ///
    /// Since 3.7.8. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/chattool/wx.shareEmojiToGroup.html)
    pub fn share_emoji_to_group(&self, call: impl Into<Call<ShareEmojiToGroup>>) {
        self.client.call(call);
    }
    /// As [`Self::share_emoji_to_group`], as a future.
    pub fn share_emoji_to_group_future(
        &self,
        options: ShareEmojiToGroupOptions,
    ) -> ApiFuture<ShareEmojiToGroup> {
        self.client.future(options)
    }
    /// Posts a local clip with its cover into the bound chat.
    ///
    /// Takes [`ShareVideoToGroupOptions`].
    ///
    /// Since 3.7.8. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/chattool/wx.shareVideoToGroup.html)
    pub fn share_video_to_group(&self, call: impl Into<Call<ShareVideoToGroup>>) {
        self.client.call(call);
    }
    /// As [`Self::share_video_to_group`], as a future.
    pub fn share_video_to_group_future(
        &self,
        options: ShareVideoToGroupOptions,
    ) -> ApiFuture<ShareVideoToGroup> {
        self.client.future(options)
    }
    /// Posts a local document, under a name of your choice, into the bound chat.
    ///
    /// Takes [`ShareFileToGroupOptions`].
    ///
    /// Since 3.7.8. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/chattool/wx.shareFileToGroup.html)
    pub fn share_file_to_group(&self, call: impl Into<Call<ShareFileToGroup>>) {
        self.client.call(call);
    }
    /// As [`Self::share_file_to_group`], as a future.
    pub fn share_file_to_group_future(
        &self,
        options: ShareFileToGroupOptions,
    ) -> ApiFuture<ShareFileToGroup> {
        self.client.future(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static CHATTOOL: Family = Family {
        name: "chattool",
        apis: &[
            ApiDesc::asynchronous("openChatTool")
                .params(&OPEN_CHAT_TOOL_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("enterChatToolMode")
                .params(&ENTER_CHAT_TOOL_MODE_OPTIONS)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("getChatToolInfo").result(&GET_CHAT_TOOL_INFO_RESULT),
            ApiDesc::asynchronous("selectGroupMembers")
                .params(&SELECT_GROUP_MEMBERS_OPTIONS)
                .result(&SELECT_GROUP_MEMBERS_RESULT)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("notifyGroupMembers")
                .params(&NOTIFY_GROUP_MEMBERS_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("shareAppMessageToGroup")
                .params(&SHARE_APP_MESSAGE_TO_GROUP_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("shareImageToGroup")
                .params(&SHARE_IMAGE_TO_GROUP_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("shareEmojiToGroup")
                .params(&SHARE_EMOJI_TO_GROUP_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("shareVideoToGroup")
                .params(&SHARE_VIDEO_TO_GROUP_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("shareFileToGroup")
                .params(&SHARE_FILE_TO_GROUP_OPTIONS)
                .deadline(DeadlineRule::None),
        ],
        properties: &[],
    };
    pub static OPEN_CHAT_TOOL_OPTIONS: StructDesc = StructDesc::new(
        "OpenChatToolOptions",
        &[
            FieldDesc::new("url", Type::String),
            FieldDesc::new("chatType", Type::Enum(&super::super::app::tables::CHAT_TYPE))
                .optional(),
            FieldDesc::new("roomid", Type::String).optional(),
        ],
    );
    pub static ENTER_CHAT_TOOL_MODE_OPTIONS: StructDesc = StructDesc::new(
        "EnterChatToolModeOptions",
        &[
            FieldDesc::new("chatToolRooms", Type::List(&Type::String)).optional(),
            FieldDesc::new("selectLimit", Type::Int).optional(),
            FieldDesc::new("singleChatRoom", Type::Boolean).optional(),
        ],
    );
    pub static GET_CHAT_TOOL_INFO_RESULT: StructDesc = StructDesc::new(
        "GetChatToolInfoResult",
        &[
            FieldDesc::new("cloudID", Type::String),
            FieldDesc::new("encryptedData", Type::String),
            FieldDesc::new("iv", Type::String),
        ],
    );
    pub static SELECT_GROUP_MEMBERS_OPTIONS: StructDesc = StructDesc::new(
        "SelectGroupMembersOptions",
        &[FieldDesc::new("maxSelectCount", Type::Int).optional()],
    );
    pub static SELECT_GROUP_MEMBERS_RESULT: StructDesc = StructDesc::new(
        "SelectGroupMembersResult",
        &[FieldDesc::new("members", Type::List(&Type::String))],
    );
    pub static NOTIFY_GROUP_MEMBERS_OPTIONS: StructDesc = StructDesc::new(
        "NotifyGroupMembersOptions",
        &[
            FieldDesc::new("entrancePath", Type::String),
            FieldDesc::new("members", Type::List(&Type::String)),
            FieldDesc::new("title", Type::String),
            FieldDesc::new("type", Type::Enum(&NOTIFY_GROUP_MEMBERS_TYPE)).optional(),
        ],
    );
    pub static SHARE_APP_MESSAGE_TO_GROUP_OPTIONS: StructDesc = StructDesc::new(
        "ShareAppMessageToGroupOptions",
        &[
            FieldDesc::new("title", Type::String),
            FieldDesc::new("imageUrl", Type::String).optional(),
            FieldDesc::new("path", Type::String).optional(),
        ],
    );
    pub static SHARE_IMAGE_TO_GROUP_OPTIONS: StructDesc = StructDesc::new(
        "ShareImageToGroupOptions",
        &[
            FieldDesc::new("imagePath", Type::String),
            FieldDesc::new("entrancePath", Type::String).optional(),
            FieldDesc::new("needShowEntrance", Type::Boolean).optional(),
        ],
    );
    pub static SHARE_EMOJI_TO_GROUP_OPTIONS: StructDesc = StructDesc::new(
        "ShareEmojiToGroupOptions",
        &[
            FieldDesc::new("imagePath", Type::String),
            FieldDesc::new("entrancePath", Type::String).optional(),
            FieldDesc::new("needShowEntrance", Type::Boolean).optional(),
        ],
    );
    pub static SHARE_VIDEO_TO_GROUP_OPTIONS: StructDesc = StructDesc::new(
        "ShareVideoToGroupOptions",
        &[
            FieldDesc::new("videoPath", Type::String),
            FieldDesc::new("entrancePath", Type::String).optional(),
            FieldDesc::new("needShowEntrance", Type::Boolean).optional(),
            FieldDesc::new("thumbPath", Type::String).optional(),
        ],
    );
    pub static SHARE_FILE_TO_GROUP_OPTIONS: StructDesc = StructDesc::new(
        "ShareFileToGroupOptions",
        &[
            FieldDesc::new("filePath", Type::String),
            FieldDesc::new("entrancePath", Type::String).optional(),
            FieldDesc::new("fileName", Type::String).optional(),
            FieldDesc::new("needShowEntrance", Type::Boolean).optional(),
        ],
    );
    pub static NOTIFY_GROUP_MEMBERS_TYPE: EnumDesc = EnumDesc {
        name: "NotifyGroupMembersType",
        values: &[EnumValue::Text("participate"), EnumValue::Text("complete")],
    };
}
