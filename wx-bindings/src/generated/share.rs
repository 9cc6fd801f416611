// Generated from share.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::SHARE;
/// An entry of the page menu that shares the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ShareMenu {
    /// Send to a friend or group
    ShareAppMessage,
    /// Post to Moments
    ShareTimeline,
}
::wx_core::enumeration!(ShareMenu { ShareAppMessage, ShareTimeline });
/// Values to fill into an updatable card's template
///
/// Since 2.4.0.
#[derive(Clone, Debug)]
pub struct UpdatableMessageFrontEndTemplateInfo {
    /// A value for every blank of the template
    pub parameter_list: Vec<UpdatableMessageFrontEndParameter>,
    /// Which of the platform's card templates
    pub template_id: String,
}
::wx_core::record!(UpdatableMessageFrontEndTemplateInfo { parameter_list, template_id });
/// One blank of the template and its content
#[derive(Clone, Debug)]
pub struct UpdatableMessageFrontEndParameter {
    /// Blank to fill, such as `member_count`
    pub name: String,
    /// Text to put there, numbers included
    pub value: String,
}
::wx_core::record!(UpdatableMessageFrontEndParameter { name, value });
/// Allows sharing from the page menu; the Moments entry cannot appear without the friend entry.
///
/// Called as [`Wx::show_share_menu`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.showShareMenu.html)
pub enum ShowShareMenu {}
::wx_core::api!(ShowShareMenu = SHARE[0], ShowShareMenuOptions => fields());
/// Parameters of [`Wx::show_share_menu`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ShowShareMenuOptions {
    /// `shareAppMessage`, optionally with `shareTimeline`; Android only so far. Default:
    /// `["shareAppMessage"]`. Since 2.11.3.
    pub menus: Vec<ShareMenu>,
    /// True lets those who open the card in a group learn the group id
    pub with_share_ticket: Option<bool>,
}
impl ShowShareMenuOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            menus: vec![ShareMenu::ShareAppMessage],
            with_share_ticket: None,
        }
    }
    /// `shareAppMessage`, optionally with `shareTimeline`; Android only so far. Default:
    /// `["shareAppMessage"]`. Since 2.11.3.
    pub fn menus(mut self, menus: Vec<ShareMenu>) -> Self {
        self.menus = menus;
        self
    }
    /// True lets those who open the card in a group learn the group id
    pub fn with_share_ticket(mut self, with_share_ticket: bool) -> Self {
        self.with_share_ticket = Some(with_share_ticket);
        self
    }
}
impl Default for ShowShareMenuOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ShowShareMenuOptions { menus, with_share_ticket });
impl Options for ShowShareMenuOptions {
    type Api = ShowShareMenu;
}
/// Removes the share entries of the current page; hiding the friend entry demands hiding
/// Moments too.
///
/// Called as [`Wx::hide_share_menu`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.hideShareMenu.html)
pub enum HideShareMenu {}
::wx_core::api!(HideShareMenu = SHARE[1], HideShareMenuOptions => fields());
/// Parameters of [`Wx::hide_share_menu`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct HideShareMenuOptions {
    /// Any of `shareAppMessage` (friend) and `shareTimeline` (Moments); Android only so far.
    /// Default: `["shareAppMessage", "shareTimeline"]`. Since 2.11.3.
    pub menus: Vec<ShareMenu>,
}
impl HideShareMenuOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            menus: vec![ShareMenu::ShareAppMessage, ShareMenu::ShareTimeline],
        }
    }
    /// Any of `shareAppMessage` (friend) and `shareTimeline` (Moments); Android only so far.
    /// Default: `["shareAppMessage", "shareTimeline"]`. Since 2.11.3.
    pub fn menus(mut self, menus: Vec<ShareMenu>) -> Self {
        self.menus = menus;
        self
    }
}
impl Default for HideShareMenuOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(HideShareMenuOptions { menus });
impl Options for HideShareMenuOptions {
    type Api = HideShareMenu;
}
/// Changes what cards shared from now on are like: updatable, private or carrying a share
/// ticket.
///
/// Called as [`Wx::update_share_menu`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.updateShareMenu.html)
pub enum UpdateShareMenu {}
::wx_core::api!(UpdateShareMenu = SHARE[2], UpdateShareMenuOptions => fields());
/// Parameters of [`Wx::update_share_menu`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UpdateShareMenuOptions {
    /// Activity behind an updatable card, created on the server. Since 2.4.0.
    pub activity_id: Option<String>,
    /// How the members meant by the card are named; chat tools only. Since 3.7.8.
    pub choose_type: Option<i64>,
    /// True makes a card that only its receiver can open. Since 2.13.0.
    pub is_private_message: Option<bool>,
    /// True lets the card text change later; on iOS never pass false with a ticket. Since 2.4.0.
    pub is_updatable_message: Option<bool>,
    /// `group_openid` of the members taking part
    pub participant: Option<Vec<String>>,
    /// Words of the updatable card, as a template with values. Since 2.4.0.
    pub template_info: Option<UpdatableMessageFrontEndTemplateInfo>,
    /// Joins several group to-dos of the same activity into one. Since 2.11.0.
    pub to_do_activity_id: Option<String>,
    /// True makes the updatable card one for chat tools. Since 3.7.8.
    pub use_for_chat_tool: Option<bool>,
    /// True puts a ticket into the card, from which the group id can be read
    pub with_share_ticket: Option<bool>,
}
impl UpdateShareMenuOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            activity_id: None,
            choose_type: None,
            is_private_message: None,
            is_updatable_message: None,
            participant: None,
            template_info: None,
            to_do_activity_id: None,
            use_for_chat_tool: None,
            with_share_ticket: None,
        }
    }
    /// Activity behind an updatable card, created on the server. Since 2.4.0.
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = Some(activity_id.into());
        self
    }
    /// How the members meant by the card are named; chat tools only. Since 3.7.8.
    pub fn choose_type(mut self, choose_type: i64) -> Self {
        self.choose_type = Some(choose_type);
        self
    }
    /// True makes a card that only its receiver can open. Since 2.13.0.
    pub fn is_private_message(mut self, is_private_message: bool) -> Self {
        self.is_private_message = Some(is_private_message);
        self
    }
    /// True lets the card text change later; on iOS never pass false with a ticket. Since 2.4.0.
    pub fn is_updatable_message(mut self, is_updatable_message: bool) -> Self {
        self.is_updatable_message = Some(is_updatable_message);
        self
    }
    /// `group_openid` of the members taking part
    pub fn participant(mut self, participant: Vec<String>) -> Self {
        self.participant = Some(participant);
        self
    }
    /// Words of the updatable card, as a template with values. Since 2.4.0.
    pub fn template_info(
        mut self,
        template_info: UpdatableMessageFrontEndTemplateInfo,
    ) -> Self {
        self.template_info = Some(template_info);
        self
    }
    /// Joins several group to-dos of the same activity into one. Since 2.11.0.
    pub fn to_do_activity_id(mut self, to_do_activity_id: impl Into<String>) -> Self {
        self.to_do_activity_id = Some(to_do_activity_id.into());
        self
    }
    /// True makes the updatable card one for chat tools. Since 3.7.8.
    pub fn use_for_chat_tool(mut self, use_for_chat_tool: bool) -> Self {
        self.use_for_chat_tool = Some(use_for_chat_tool);
        self
    }
    /// True puts a ticket into the card, from which the group id can be read
    pub fn with_share_ticket(mut self, with_share_ticket: bool) -> Self {
        self.with_share_ticket = Some(with_share_ticket);
        self
    }
}
impl Default for UpdateShareMenuOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    UpdateShareMenuOptions { activity_id, choose_type, is_private_message,
    is_updatable_message, participant, template_info, to_do_activity_id,
    use_for_chat_tool, with_share_ticket }
);
impl Options for UpdateShareMenuOptions {
    type Api = UpdateShareMenu;
}
/// The user taps "Copy Link" in the menu; what the callback returns sets the link's query and
/// title.
///
/// Called as [`Wx::on_copy_url`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.onCopyUrl.html)
pub enum OnCopyUrl {}
::wx_core::api!(OnCopyUrl = SHARE[3], () => fields OnCopyUrlResult);
/// What a listener of [`Wx::on_copy_url`] receives.
#[derive(Clone, Debug, Default)]
pub struct OnCopyUrlResult {
    /// Promise for late values; given 2 s, then the plain fields count. Since 3.16.0.
    pub promise: Option<::wx_core::Object>,
    /// Query the page gets when the link is opened
    pub query: Option<String>,
    /// Words after the mini program's name in the link; empty by default from 3.15.1. Since 3.15.1.
    pub title: Option<String>,
}
::wx_core::record!(OnCopyUrlResult { promise, query, title });
/// Offers to send a picture to a friend or Moments, keep it as a favourite, or download it.
///
/// Called as [`Wx::show_share_image_menu`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.showShareImageMenu.html)
pub enum ShowShareImageMenu {}
::wx_core::api!(ShowShareImageMenu = SHARE[4], ShowShareImageMenuOptions => fields());
/// Parameters of [`Wx::show_share_image_menu`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ShowShareImageMenuOptions {
    /// Local or temporary path; no QR code in it if meant for Moments
    pub path: String,
    /// Page opened from the message; this page if it may be shared, else the home page. Since 3.2.0.
    pub entrance_path: Option<String>,
    /// True links the message back to the mini program; the default from 3.8.2. Default: `true`.
    /// Since 3.2.0.
    pub need_show_entrance: bool,
}
impl ShowShareImageMenuOptions {
    /// With the required ones; the others are left out.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            entrance_path: None,
            need_show_entrance: true,
        }
    }
    /// Page opened from the message; this page if it may be shared, else the home page. Since 3.2.0.
    pub fn entrance_path(mut self, entrance_path: impl Into<String>) -> Self {
        self.entrance_path = Some(entrance_path.into());
        self
    }
    /// True links the message back to the mini program; the default from 3.8.2. Default: `true`.
    /// Since 3.2.0.
    pub fn need_show_entrance(mut self, need_show_entrance: bool) -> Self {
        self.need_show_entrance = need_show_entrance;
        self
    }
}
::wx_core::record!(
    ShowShareImageMenuOptions { path, entrance_path, need_show_entrance }
);
impl Options for ShowShareImageMenuOptions {
    type Api = ShowShareImageMenu;
}
/// Lets the user send a local file to a friend or group as a chat message.
///
/// Called as [`Wx::share_file_message`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.shareFileMessage.html)
pub enum ShareFileMessage {}
::wx_core::api!(ShareFileMessage = SHARE[5], ShareFileMessageOptions => fields());
/// Parameters of [`Wx::share_file_message`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ShareFileMessageOptions {
    /// Local or temporary path; download remote files first
    pub file_path: String,
    /// Name the receiver sees; taken from the path when empty
    pub file_name: Option<String>,
}
impl ShareFileMessageOptions {
    /// With the required ones; the others are left out.
    pub fn new(file_path: impl Into<String>) -> Self {
        Self {
            file_path: file_path.into(),
            file_name: None,
        }
    }
    /// Name the receiver sees; taken from the path when empty
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }
}
::wx_core::record!(ShareFileMessageOptions { file_path, file_name });
impl Options for ShareFileMessageOptions {
    type Api = ShareFileMessage;
}
/// Lets the user send a local clip to a friend or group as a chat message.
///
/// Called as [`Wx::share_video_message`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.shareVideoMessage.html)
pub enum ShareVideoMessage {}
::wx_core::api!(ShareVideoMessage = SHARE[6], ShareVideoMessageOptions => fields());
/// Parameters of [`Wx::share_video_message`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ShareVideoMessageOptions {
    /// Local or temporary path; download remote clips first
    pub video_path: String,
    /// Local cover picture, else the first frame is taken
    pub thumb_path: Option<String>,
}
impl ShareVideoMessageOptions {
    /// With the required ones; the others are left out.
    pub fn new(video_path: impl Into<String>) -> Self {
        Self {
            video_path: video_path.into(),
            thumb_path: None,
        }
    }
    /// Local cover picture, else the first frame is taken
    pub fn thumb_path(mut self, thumb_path: impl Into<String>) -> Self {
        self.thumb_path = Some(thumb_path.into());
        self
    }
}
::wx_core::record!(ShareVideoMessageOptions { video_path, thumb_path });
impl Options for ShareVideoMessageOptions {
    type Api = ShareVideoMessage;
}
/// Opens the editor for an official account picture post, filled in with pictures and words.
///
/// Called as [`Wx::share_to_official_account`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.shareToOfficialAccount.html)
pub enum ShareToOfficialAccount {}
::wx_core::api!(
    ShareToOfficialAccount = SHARE[7], ShareToOfficialAccountOptions => fields
    ShareToOfficialAccountResult
);
/// Parameters of [`Wx::share_to_official_account`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ShareToOfficialAccountOptions {
    /// Headline of the post
    pub title: String,
    /// Words below the pictures
    pub content: Option<String>,
    /// Local or temporary paths of the pictures
    pub images: Option<Vec<String>>,
    /// Page that opens from the link card below the post. Since 3.16.1.
    pub recommend_path: Option<String>,
    /// Words on the link card below the post. Since 3.16.1.
    pub recommend_title: Option<String>,
    /// Topics of the post, 10 at the most
    pub tags: Option<Vec<String>>,
}
impl ShareToOfficialAccountOptions {
    /// With the required ones; the others are left out.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            content: None,
            images: None,
            recommend_path: None,
            recommend_title: None,
            tags: None,
        }
    }
    /// Words below the pictures
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
    /// Local or temporary paths of the pictures
    pub fn images(mut self, images: Vec<String>) -> Self {
        self.images = Some(images);
        self
    }
    /// Page that opens from the link card below the post. Since 3.16.1.
    pub fn recommend_path(mut self, recommend_path: impl Into<String>) -> Self {
        self.recommend_path = Some(recommend_path.into());
        self
    }
    /// Words on the link card below the post. Since 3.16.1.
    pub fn recommend_title(mut self, recommend_title: impl Into<String>) -> Self {
        self.recommend_title = Some(recommend_title.into());
        self
    }
    /// Topics of the post, 10 at the most
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }
}
::wx_core::record!(
    ShareToOfficialAccountOptions { title, content, images, recommend_path,
    recommend_title, tags }
);
impl Options for ShareToOfficialAccountOptions {
    type Api = ShareToOfficialAccount;
}
/// What [`Wx::share_to_official_account`] gives.
#[derive(Clone, Debug)]
pub struct ShareToOfficialAccountResult {
    /// Address of the post; opens only once it is really published
    pub post_url: String,
    /// How far publishing has come
    pub status: String,
}
::wx_core::record!(ShareToOfficialAccountResult { post_url, status });
/// Gives the encrypted group id behind a share ticket, when opened from a card in a group.
///
/// Called as [`Wx::get_share_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.getShareInfo.html)
pub enum GetShareInfo {}
::wx_core::api!(
    GetShareInfo = SHARE[8], GetShareInfoOptions => fields
    super::open_api::GetGroupEnterInfoSuccessCallbackResult
);
/// Parameters of [`Wx::get_share_info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetShareInfoOptions {
    /// Came with the launch from a shared group card
    pub share_ticket: String,
    /// Longest wait before the call fails. Unit: ms. Since 1.9.90.
    pub timeout: Option<f64>,
}
impl GetShareInfoOptions {
    /// With the required ones; the others are left out.
    pub fn new(share_ticket: impl Into<String>) -> Self {
        Self {
            share_ticket: share_ticket.into(),
            timeout: None,
        }
    }
    /// Longest wait before the call fails. Unit: ms. Since 1.9.90.
    pub fn timeout(mut self, timeout: f64) -> Self {
        self.timeout = Some(timeout);
        self
    }
}
::wx_core::record!(GetShareInfoOptions { share_ticket, timeout });
impl Options for GetShareInfoOptions {
    type Api = GetShareInfo;
}
/// Checks that a private card reached the person it was meant for, before its content is shown.
///
/// Called as [`Wx::auth_private_message`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.authPrivateMessage.html)
pub enum AuthPrivateMessage {}
::wx_core::api!(
    AuthPrivateMessage = SHARE[9], AuthPrivateMessageOptions => fields
    AuthPrivateMessageResult
);
/// Parameters of [`Wx::auth_private_message`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AuthPrivateMessageOptions {
    /// Ticket of the card, found in the enter options
    pub share_ticket: String,
}
impl AuthPrivateMessageOptions {
    /// With all of them.
    pub fn new(share_ticket: impl Into<String>) -> Self {
        Self {
            share_ticket: share_ticket.into(),
        }
    }
}
::wx_core::record!(AuthPrivateMessageOptions { share_ticket });
impl Options for AuthPrivateMessageOptions {
    type Api = AuthPrivateMessage;
}
/// What [`Wx::auth_private_message`] gives.
#[derive(Clone, Debug)]
pub struct AuthPrivateMessageResult {
    /// Encrypted `activityId`; decrypt and compare on the server before trusting `valid`
    pub encrypted_data: String,
    /// Initialization vector needed to decrypt the activity id
    pub iv: String,
    /// True when this user may see the card; by itself it could be forged
    pub valid: bool,
}
::wx_core::record!(AuthPrivateMessageResult { encrypted_data, iv, valid });
impl Wx {
    /// Allows sharing from the page menu; the Moments entry cannot appear without the friend entry.
    ///
    /// Takes [`ShowShareMenuOptions`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.showShareMenu.html)
    ///
    /// ```js
    /// wx.showShareMenu({
    ///   menus: ['shareAppMessage', 'shareTimeline'],
    ///   withShareTicket: true,
    /// })
    /// ```
    pub fn show_share_menu(&self, call: impl Into<Call<ShowShareMenu>>) {
        self.client.call(call);
    }
    /// As [`Self::show_share_menu`], as a future.
    pub fn show_share_menu_future(
        &self,
        options: ShowShareMenuOptions,
    ) -> ApiFuture<ShowShareMenu> {
        self.client.future(options)
    }
    /// Removes the share entries of the current page; hiding the friend entry demands hiding
    /// Moments too.
    ///
    /// Takes [`HideShareMenuOptions`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.hideShareMenu.html)
    pub fn hide_share_menu(&self, call: impl Into<Call<HideShareMenu>>) {
        self.client.call(call);
    }
    /// As [`Self::hide_share_menu`], as a future.
    pub fn hide_share_menu_future(
        &self,
        options: HideShareMenuOptions,
    ) -> ApiFuture<HideShareMenu> {
        self.client.future(options)
    }
    /// Changes what cards shared from now on are like: updatable, private or carrying a share
    /// ticket.
    ///
    /// Takes [`UpdateShareMenuOptions`].
    ///
    /// Since 1.2.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.updateShareMenu.html)
    ///
    /// ```js
    /// wx.updateShareMenu({
    ///   isUpdatableMessage: true,
    ///   activityId: 'ACTIVITY_ID_FROM_SERVER',
    ///   templateInfo: {
    ///     templateId: 'TEMPLATE_ID',
    ///     parameterList: [
    ///       { name: 'member_count', value: '1' },
    ///       { name: 'room_limit', value: '5' },
    ///     ],
    ///   },
    /// })
    /// ```
    pub fn update_share_menu(&self, call: impl Into<Call<UpdateShareMenu>>) {
        self.client.call(call);
    }
    /// As [`Self::update_share_menu`], as a future.
    pub fn update_share_menu_future(
        &self,
        options: UpdateShareMenuOptions,
    ) -> ApiFuture<UpdateShareMenu> {
        self.client.future(options)
    }
    /// The user taps "Copy Link" in the menu; what the callback returns sets the link's query and
    /// title.
    ///
    /// Since 2.14.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.onCopyUrl.html)
    ///
    /// ```js
    /// wx.onCopyUrl(() => ({ query: 'id=42', title: 'Blue teapot' }))
    /// ```
    pub fn on_copy_url(
        &self,
        listener: impl Fn(&OnCopyUrlResult) + 'static,
    ) -> Listener<OnCopyUrl> {
        self.client.on(listener)
    }
    /// Clears every callback for the menu's "Copy Link"; call it when leaving the page.
    ///
    /// Takes all listeners of [`Self::on_copy_url`] off.
    ///
    /// Since 2.14.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.offCopyUrl.html)
    pub fn off_copy_url(&self) {
        self.client.off::<OnCopyUrl>(None);
    }
    /// Offers to send a picture to a friend or Moments, keep it as a favourite, or download it.
    ///
    /// Takes [`ShowShareImageMenuOptions`].
    ///
    /// Since 2.14.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.showShareImageMenu.html)
    ///
    /// ```js
    /// wx.downloadFile({
    ///   url: 'https://example.com/poster.png',
    ///   success: ({ tempFilePath }) => wx.showShareImageMenu({ path: tempFilePath }),
    /// })
    /// ```
    pub fn show_share_image_menu(&self, call: impl Into<Call<ShowShareImageMenu>>) {
        self.client.call(call);
    }
    /// As [`Self::show_share_image_menu`], as a future.
    pub fn show_share_image_menu_future(
        &self,
        options: ShowShareImageMenuOptions,
    ) -> ApiFuture<ShowShareImageMenu> {
        self.client.future(options)
    }
    /// Lets the user send a local file to a friend or group as a chat message.
    ///
    /// Takes [`ShareFileMessageOptions`].
    ///
    /// Since 2.16.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.shareFileMessage.html)
    pub fn share_file_message(&self, call: impl Into<Call<ShareFileMessage>>) {
        self.client.call(call);
    }
    /// As [`Self::share_file_message`], as a future.
    pub fn share_file_message_future(
        &self,
        options: ShareFileMessageOptions,
    ) -> ApiFuture<ShareFileMessage> {
        self.client.future(options)
    }
    /// Lets the user send a local clip to a friend or group as a chat message.
    ///
    /// Takes [`ShareVideoMessageOptions`].
    ///
    /// Since 2.16.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.shareVideoMessage.html)
    pub fn share_video_message(&self, call: impl Into<Call<ShareVideoMessage>>) {
        self.client.call(call);
    }
    /// As [`Self::share_video_message`], as a future.
    pub fn share_video_message_future(
        &self,
        options: ShareVideoMessageOptions,
    ) -> ApiFuture<ShareVideoMessage> {
        self.client.future(options)
    }
    /// Opens the editor for an official account picture post, filled in with pictures and words.
    ///
    /// Takes [`ShareToOfficialAccountOptions`], gives [`ShareToOfficialAccountResult`].
    ///
    /// Since 3.9.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.shareToOfficialAccount.html)
    pub fn share_to_official_account(
        &self,
        call: impl Into<Call<ShareToOfficialAccount>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::share_to_official_account`], as a future.
    pub fn share_to_official_account_future(
        &self,
        options: ShareToOfficialAccountOptions,
    ) -> ApiFuture<ShareToOfficialAccount> {
        self.client.future(options)
    }
    /// Gives the encrypted group id behind a share ticket, when opened from a card in a group.
    ///
    /// Takes [`GetShareInfoOptions`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.getShareInfo.html)
    #[deprecated(since = "2.17.3", note = "use `getGroupEnterInfo`")]
    pub fn get_share_info(&self, call: impl Into<Call<GetShareInfo>>) {
        self.client.call(call);
    }
    /// As [`Self::get_share_info`], as a future.
    #[deprecated(since = "2.17.3", note = "use `getGroupEnterInfo`")]
    pub fn get_share_info_future(
        &self,
        options: GetShareInfoOptions,
    ) -> ApiFuture<GetShareInfo> {
        self.client.future(options)
    }
    /// Checks that a private card reached the person it was meant for, before its content is shown.
    ///
    /// Takes [`AuthPrivateMessageOptions`], gives [`AuthPrivateMessageResult`].
    ///
    /// Since 2.13.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.authPrivateMessage.html)
    ///
    /// ```js
    /// const { shareTicket = '' } = wx.getEnterOptionsSync()
    /// wx.authPrivateMessage({
    ///   shareTicket,
    ///   success: ({ valid, iv, encryptedData }) => {
    ///     if (valid) confirmOnServer({ iv, encryptedData })
    ///   },
    /// })
    /// ```
    pub fn auth_private_message(&self, call: impl Into<Call<AuthPrivateMessage>>) {
        self.client.call(call);
    }
    /// As [`Self::auth_private_message`], as a future.
    pub fn auth_private_message_future(
        &self,
        options: AuthPrivateMessageOptions,
    ) -> ApiFuture<AuthPrivateMessage> {
        self.client.future(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static SHARE: Family = Family {
        name: "share",
        apis: &[
            ApiDesc::asynchronous("showShareMenu").params(&SHOW_SHARE_MENU_OPTIONS),
            ApiDesc::asynchronous("hideShareMenu").params(&HIDE_SHARE_MENU_OPTIONS),
            ApiDesc::asynchronous("updateShareMenu").params(&UPDATE_SHARE_MENU_OPTIONS),
            ApiDesc::event("onCopyUrl", &EventDesc::new("offCopyUrl").off_all())
                .result(&ON_COPY_URL_RESULT),
            ApiDesc::asynchronous("showShareImageMenu")
                .params(&SHOW_SHARE_IMAGE_MENU_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("shareFileMessage")
                .params(&SHARE_FILE_MESSAGE_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("shareVideoMessage")
                .params(&SHARE_VIDEO_MESSAGE_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("shareToOfficialAccount")
                .params(&SHARE_TO_OFFICIAL_ACCOUNT_OPTIONS)
                .result(&SHARE_TO_OFFICIAL_ACCOUNT_RESULT)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("getShareInfo")
                .params(&GET_SHARE_INFO_OPTIONS)
                .result(
                    &super::super::open_api::tables::GET_GROUP_ENTER_INFO_SUCCESS_CALLBACK_RESULT,
                ),
            ApiDesc::asynchronous("authPrivateMessage")
                .params(&AUTH_PRIVATE_MESSAGE_OPTIONS)
                .result(&AUTH_PRIVATE_MESSAGE_RESULT)
                .promise(PromiseRule::No),
        ],
        properties: &[],
    };
    pub static SHOW_SHARE_MENU_OPTIONS: StructDesc = StructDesc::new(
        "ShowShareMenuOptions",
        &[
            FieldDesc::new("menus", Type::List(&Type::Enum(&SHARE_MENU)))
                .default(Literal::List(&[Literal::Text("shareAppMessage")])),
            FieldDesc::new("withShareTicket", Type::Boolean).optional(),
        ],
    );
    pub static HIDE_SHARE_MENU_OPTIONS: StructDesc = StructDesc::new(
        "HideShareMenuOptions",
        &[
            FieldDesc::new("menus", Type::List(&Type::Enum(&SHARE_MENU)))
                .default(
                    Literal::List(
                        &[
                            Literal::Text("shareAppMessage"),
                            Literal::Text("shareTimeline"),
                        ],
                    ),
                ),
        ],
    );
    pub static UPDATE_SHARE_MENU_OPTIONS: StructDesc = StructDesc::new(
        "UpdateShareMenuOptions",
        &[
            FieldDesc::new("activityId", Type::String).optional(),
            FieldDesc::new("chooseType", Type::Int).optional(),
            FieldDesc::new("isPrivateMessage", Type::Boolean).optional(),
            FieldDesc::new("isUpdatableMessage", Type::Boolean).optional(),
            FieldDesc::new("participant", Type::List(&Type::String)).optional(),
            FieldDesc::new(
                    "templateInfo",
                    Type::Struct(&UPDATABLE_MESSAGE_FRONT_END_TEMPLATE_INFO),
                )
                .optional(),
            FieldDesc::new("toDoActivityId", Type::String).optional(),
            FieldDesc::new("useForChatTool", Type::Boolean).optional(),
            FieldDesc::new("withShareTicket", Type::Boolean).optional(),
        ],
    );
    pub static ON_COPY_URL_RESULT: StructDesc = StructDesc::new(
        "OnCopyUrlResult",
        &[
            FieldDesc::new("promise", Type::Object).optional(),
            FieldDesc::new("query", Type::String).optional(),
            FieldDesc::new("title", Type::String).optional(),
        ],
    );
    pub static SHOW_SHARE_IMAGE_MENU_OPTIONS: StructDesc = StructDesc::new(
        "ShowShareImageMenuOptions",
        &[
            FieldDesc::new("path", Type::String),
            FieldDesc::new("entrancePath", Type::String).optional(),
            FieldDesc::new("needShowEntrance", Type::Boolean)
                .default(Literal::Bool(true)),
        ],
    );
    pub static SHARE_FILE_MESSAGE_OPTIONS: StructDesc = StructDesc::new(
        "ShareFileMessageOptions",
        &[
            FieldDesc::new("filePath", Type::String),
            FieldDesc::new("fileName", Type::String).optional(),
        ],
    );
    pub static SHARE_VIDEO_MESSAGE_OPTIONS: StructDesc = StructDesc::new(
        "ShareVideoMessageOptions",
        &[
            FieldDesc::new("videoPath", Type::String),
            FieldDesc::new("thumbPath", Type::String).optional(),
        ],
    );
    pub static SHARE_TO_OFFICIAL_ACCOUNT_OPTIONS: StructDesc = StructDesc::new(
        "ShareToOfficialAccountOptions",
        &[
            FieldDesc::new("title", Type::String),
            FieldDesc::new("content", Type::String).optional(),
            FieldDesc::new("images", Type::List(&Type::String)).optional(),
            FieldDesc::new("recommendPath", Type::String).optional(),
            FieldDesc::new("recommendTitle", Type::String).optional(),
            FieldDesc::new("tags", Type::List(&Type::String)).optional(),
        ],
    );
    pub static SHARE_TO_OFFICIAL_ACCOUNT_RESULT: StructDesc = StructDesc::new(
        "ShareToOfficialAccountResult",
        &[
            FieldDesc::new("postUrl", Type::String),
            FieldDesc::new("status", Type::String),
        ],
    );
    pub static GET_SHARE_INFO_OPTIONS: StructDesc = StructDesc::new(
        "GetShareInfoOptions",
        &[
            FieldDesc::new("shareTicket", Type::String),
            FieldDesc::new("timeout", Type::Number).optional(),
        ],
    );
    pub static AUTH_PRIVATE_MESSAGE_OPTIONS: StructDesc = StructDesc::new(
        "AuthPrivateMessageOptions",
        &[FieldDesc::new("shareTicket", Type::String)],
    );
    pub static AUTH_PRIVATE_MESSAGE_RESULT: StructDesc = StructDesc::new(
        "AuthPrivateMessageResult",
        &[
            FieldDesc::new("encryptedData", Type::String),
            FieldDesc::new("iv", Type::String),
            FieldDesc::new("valid", Type::Boolean),
        ],
    );
    pub static SHARE_MENU: EnumDesc = EnumDesc {
        name: "ShareMenu",
        values: &[EnumValue::Text("shareAppMessage"), EnumValue::Text("shareTimeline")],
    };
    pub static UPDATABLE_MESSAGE_FRONT_END_TEMPLATE_INFO: StructDesc = StructDesc::new(
        "UpdatableMessageFrontEndTemplateInfo",
        &[
            FieldDesc::new(
                "parameterList",
                Type::List(&Type::Struct(&UPDATABLE_MESSAGE_FRONT_END_PARAMETER)),
            ),
            FieldDesc::new("templateId", Type::String),
        ],
    );
    pub static UPDATABLE_MESSAGE_FRONT_END_PARAMETER: StructDesc = StructDesc::new(
        "UpdatableMessageFrontEndParameter",
        &[FieldDesc::new("name", Type::String), FieldDesc::new("value", Type::String)],
    );
}
