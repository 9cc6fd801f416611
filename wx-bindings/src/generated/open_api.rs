// Generated from open-api.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::OPEN_API;
/// One coupon and its signed extras
#[derive(Clone, Debug)]
pub struct AddCardRequestInfo {
    /// JSON text with the code, openid, timestamp and signature of this coupon
    pub card_ext: String,
    /// Kind of coupon, created earlier in the card console
    pub card_id: String,
}
::wx_core::record!(AddCardRequestInfo { card_ext, card_id });
/// Outcome for one coupon
#[derive(Clone, Debug)]
pub struct AddCardResponseInfo {
    /// The extras that were sent, as JSON text
    pub card_ext: String,
    /// Which kind of coupon this result is about
    pub card_id: String,
    /// Encrypted number of the coupon received; the server decodes it for `openCard`
    pub code: String,
    /// True when this coupon is in the wallet now
    pub is_success: bool,
}
::wx_core::record!(AddCardResponseInfo { card_ext, card_id, code, is_success });
/// One coupon in the user's wallet
#[derive(Clone, Debug)]
pub struct OpenCardRequestInfo {
    /// Kind the coupon belongs to
    pub card_id: String,
    /// Plain number of the coupon, decoded on the server from what `addCard` gave
    pub code: String,
}
::wx_core::record!(OpenCardRequestInfo { card_id, code });
/// The group's id in encrypted form
#[derive(Clone, Debug)]
pub struct GetGroupEnterInfoSuccessCallbackResult {
    /// Handle to read the group id in a cloud function; only with cloud development. Since 2.7.0.
    pub cloud_id: String,
    /// Ciphertext with the group id, to decrypt on the server
    pub encrypted_data: String,
    /// Initialization vector needed to decrypt the group id
    pub iv: String,
}
::wx_core::record!(
    GetGroupEnterInfoSuccessCallbackResult { cloud_id, encrypted_data, iv }
);
/// One finished workout
#[derive(Clone, Debug)]
pub struct WxaSportRecord {
    /// Energy burnt during the workout
    pub calorie: f64,
    /// How far the user moved
    pub distance: f64,
    /// How long the workout took
    pub time: f64,
    /// Kind of sport, by its WeRun number
    pub type_id: i64,
}
::wx_core::record!(WxaSportRecord { calorie, distance, time, type_id });
/// Where the service desk is found
#[derive(Clone, Debug)]
pub struct ExtInfoOption {
    /// Link to the desk, created in the WeCom service console
    pub url: String,
}
::wx_core::record!(ExtInfoOption { url });
/// Whether a company or a person is billed
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChooseInvoiceTitleType {
    /// A company; tax number and bank may be filled
    Company,
    /// A private person
    Person,
}
::wx_core::enumeration!(ChooseInvoiceTitleType { Company, Person });
/// `GetGroupEnterInfoFail`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GetGroupEnterInfoFail {
    /// The mini program was not opened from a group chat
    NotOpenedFromAGroup,
    /// The user has left the group meanwhile
    UserHasLeftTheGroup,
}
impl From<GetGroupEnterInfoFail> for WxError {
    fn from(error: GetGroupEnterInfoFail) -> Self {
        match error {
            GetGroupEnterInfoFail::NotOpenedFromAGroup => {
                WxError::fail("not opened from a group").err_code(40097)
            }
            GetGroupEnterInfoFail::UserHasLeftTheGroup => {
                WxError::fail("user has left the group").err_code(65206)
            }
        }
    }
}
/// Tells parameter and network faults from orders out of reach
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OpenStoreOrderDetailFailCode {
    /// Something broke inside WeChat
    System,
    /// Nothing went wrong
    Fine,
    /// A required value was left out
    MissingValue,
    /// The network did not answer
    Network,
    /// `orderId` is not a partner order id
    BadOrderId,
    /// The order cannot be read
    Unreadable,
    /// This mini program is not the partner bound to the shop
    NotBound,
}
::wx_core::enumeration!(
    OpenStoreOrderDetailFailCode { System, Fine, MissingValue, Network, BadOrderId,
    Unreadable, NotBound }
);
/// Puts several coupons into the user's WeChat card wallet at once; the mini program must be
/// verified.
///
/// Called as [`Wx::add_card`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/card/wx.addCard.html)
pub enum AddCard {}
::wx_core::api!(AddCard = OPEN_API[0], AddCardOptions => fields AddCardResult);
/// Parameters of [`Wx::add_card`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AddCardOptions {
    /// One entry per coupon, several kinds may be mixed
    pub card_list: Vec<AddCardRequestInfo>,
}
impl AddCardOptions {
    /// With all of them.
    pub fn new(card_list: Vec<AddCardRequestInfo>) -> Self {
        Self { card_list }
    }
}
::wx_core::record!(AddCardOptions { card_list });
impl Options for AddCardOptions {
    type Api = AddCard;
}
/// What [`Wx::add_card`] gives.
#[derive(Clone, Debug)]
pub struct AddCardResult {
    /// One result per coupon that was asked for
    pub card_list: Vec<AddCardResponseInfo>,
}
::wx_core::record!(AddCardResult { card_list });
/// Shows coupons the user already holds, in WeChat's own card page.
///
/// Called as [`Wx::open_card`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/card/wx.openCard.html)
pub enum OpenCard {}
::wx_core::api!(OpenCard = OPEN_API[1], OpenCardOptions => fields());
/// Parameters of [`Wx::open_card`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenCardOptions {
    /// Held coupons, each by kind and decoded number
    pub card_list: Vec<OpenCardRequestInfo>,
}
impl OpenCardOptions {
    /// With all of them.
    pub fn new(card_list: Vec<OpenCardRequestInfo>) -> Self {
        Self { card_list }
    }
}
::wx_core::record!(OpenCardOptions { card_list });
impl Options for OpenCardOptions {
    type Api = OpenCard;
}
/// Opens WeChat's address book for picking or editing a delivery address; declare it in
/// app.json first.
///
/// Called as [`Wx::choose_address`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/address/wx.chooseAddress.html)
pub enum ChooseAddress {}
::wx_core::api!(
    ChooseAddress = OPEN_API[2], ChooseAddressOptions => fields ChooseAddressResult
);
/// Parameters of [`Wx::choose_address`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ChooseAddressOptions {}
impl ChooseAddressOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for ChooseAddressOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ChooseAddressOptions {});
impl Options for ChooseAddressOptions {
    type Api = ChooseAddress;
}
/// What [`Wx::choose_address`] gives.
#[derive(Clone, Debug)]
pub struct ChooseAddressResult {
    /// City, the second level of the Chinese standard
    pub city_name: String,
    /// District or county, the third level
    pub county_name: String,
    /// Everything below the district, street included
    pub detail_info: String,
    /// Detailed address line as the newer picker fills it in
    pub detail_info_new: String,
    /// Area code of the address
    pub national_code: String,
    /// Post code, as text because of leading zeros
    pub postal_code: String,
    /// Province or municipality, the first level
    pub province_name: String,
    /// Street or town, the fourth level
    pub street_name: String,
    /// Number under which the receiver can be called
    pub tel_number: String,
    /// Person the parcel goes to
    pub user_name: String,
}
::wx_core::record!(
    ChooseAddressResult { city_name, county_name, detail_info, detail_info_new,
    national_code, postal_code, province_name, street_name, tel_number, user_name }
);
/// Lets the user pick electronic invoices stored in WeChat, to hand them in for refund.
///
/// Called as [`Wx::choose_invoice`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/invoice/wx.chooseInvoice.html)
pub enum ChooseInvoice {}
::wx_core::api!(
    ChooseInvoice = OPEN_API[3], ChooseInvoiceOptions => fields ChooseInvoiceResult
);
/// Parameters of [`Wx::choose_invoice`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ChooseInvoiceOptions {}
impl ChooseInvoiceOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for ChooseInvoiceOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ChooseInvoiceOptions {});
impl Options for ChooseInvoiceOptions {
    type Api = ChooseInvoice;
}
/// What [`Wx::choose_invoice`] gives.
#[derive(Clone, Debug)]
pub struct ChooseInvoiceResult {
    /// JSON text to parse; entries have `card_id`, `encrypt_code` and `app_id`
    pub invoice_info: String,
}
::wx_core::record!(ChooseInvoiceResult { invoice_info });
/// Lets the user pick to whom an invoice is made out; needs a linked, verified official
/// account.
///
/// Called as [`Wx::choose_invoice_title`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/invoice/wx.chooseInvoiceTitle.html)
pub enum ChooseInvoiceTitle {}
::wx_core::api!(
    ChooseInvoiceTitle = OPEN_API[4], ChooseInvoiceTitleOptions => fields
    ChooseInvoiceTitleResult
);
/// Parameters of [`Wx::choose_invoice_title`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ChooseInvoiceTitleOptions {}
impl ChooseInvoiceTitleOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for ChooseInvoiceTitleOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ChooseInvoiceTitleOptions {});
impl Options for ChooseInvoiceTitleOptions {
    type Api = ChooseInvoiceTitle;
}
/// What [`Wx::choose_invoice_title`] gives.
#[derive(Clone, Debug)]
pub struct ChooseInvoiceTitleResult {
    /// Company's account number; empty for a person
    pub bank_account: String,
    /// Bank that keeps the company's account
    pub bank_name: String,
    /// Registered address printed on the invoice
    pub company_address: String,
    /// Taxpayer number; companies need it
    pub tax_number: String,
    /// Phone number printed on the invoice
    pub telephone: String,
    /// Name of the company or person
    pub title: String,
    /// Whether a company or a person is billed
    pub r#type: ChooseInvoiceTitleType,
}
::wx_core::record!(
    ChooseInvoiceTitleResult { bank_account, bank_name, company_address, tax_number,
    telephone, title, r#type }
);
/// Lets the user pick one of the car number plates saved in WeChat.
///
/// Called as [`Wx::choose_license_plate`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/license-plate/wx.chooseLicensePlate.html)
pub enum ChooseLicensePlate {}
::wx_core::api!(
    ChooseLicensePlate = OPEN_API[5], ChooseLicensePlateOptions => fields
    ChooseLicensePlateResult
);
/// Parameters of [`Wx::choose_license_plate`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ChooseLicensePlateOptions {}
impl ChooseLicensePlateOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for ChooseLicensePlateOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ChooseLicensePlateOptions {});
impl Options for ChooseLicensePlateOptions {
    type Api = ChooseLicensePlate;
}
/// What [`Wx::choose_license_plate`] gives.
#[derive(Clone, Debug)]
pub struct ChooseLicensePlateResult {
    /// Full plate, province character first
    pub plate_number: String,
}
::wx_core::record!(ChooseLicensePlateResult { plate_number });
/// Saves a local document to the user's WeChat favourites.
///
/// Called as [`Wx::add_file_to_favorites`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/favorites/wx.addFileToFavorites.html)
pub enum AddFileToFavorites {}
::wx_core::api!(AddFileToFavorites = OPEN_API[6], AddFileToFavoritesOptions => fields());
/// Parameters of [`Wx::add_file_to_favorites`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AddFileToFavoritesOptions {
    /// Where the document lies on the device; web addresses do not work
    pub file_path: String,
    /// Name shown in the favourites; taken from the path when empty
    pub file_name: Option<String>,
}
impl AddFileToFavoritesOptions {
    /// With the required ones; the others are left out.
    pub fn new(file_path: impl Into<String>) -> Self {
        Self {
            file_path: file_path.into(),
            file_name: None,
        }
    }
    /// Name shown in the favourites; taken from the path when empty
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }
}
::wx_core::record!(AddFileToFavoritesOptions { file_path, file_name });
impl Options for AddFileToFavoritesOptions {
    type Api = AddFileToFavorites;
}
/// Saves a local clip to the user's WeChat favourites, with a cover picture of your choice.
///
/// Called as [`Wx::add_video_to_favorites`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/favorites/wx.addVideoToFavorites.html)
pub enum AddVideoToFavorites {}
::wx_core::api!(
    AddVideoToFavorites = OPEN_API[7], AddVideoToFavoritesOptions => fields()
);
/// Parameters of [`Wx::add_video_to_favorites`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AddVideoToFavoritesOptions {
    /// Where the clip lies on the device; web addresses do not work
    pub video_path: String,
    /// Local cover picture; the first frame when empty
    pub thumb_path: Option<String>,
}
impl AddVideoToFavoritesOptions {
    /// With the required ones; the others are left out.
    pub fn new(video_path: impl Into<String>) -> Self {
        Self {
            video_path: video_path.into(),
            thumb_path: None,
        }
    }
    /// Local cover picture; the first frame when empty
    pub fn thumb_path(mut self, thumb_path: impl Into<String>) -> Self {
        self.thumb_path = Some(thumb_path.into());
        self
    }
}
::wx_core::record!(AddVideoToFavoritesOptions { video_path, thumb_path });
impl Options for AddVideoToFavoritesOptions {
    type Api = AddVideoToFavorites;
}
/// Tells whether the user keeps this mini program in the list "My Mini Programs".
///
/// Called as [`Wx::check_is_added_to_my_mini_program`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/my-miniprogram/wx.checkIsAddedToMyMiniProgram.html)
pub enum CheckIsAddedToMyMiniProgram {}
::wx_core::api!(
    CheckIsAddedToMyMiniProgram = OPEN_API[8], CheckIsAddedToMyMiniProgramOptions =>
    fields CheckIsAddedToMyMiniProgramResult
);
/// Parameters of [`Wx::check_is_added_to_my_mini_program`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CheckIsAddedToMyMiniProgramOptions {}
impl CheckIsAddedToMyMiniProgramOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for CheckIsAddedToMyMiniProgramOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(CheckIsAddedToMyMiniProgramOptions {});
impl Options for CheckIsAddedToMyMiniProgramOptions {
    type Api = CheckIsAddedToMyMiniProgram;
}
/// What [`Wx::check_is_added_to_my_mini_program`] gives.
#[derive(Clone, Debug)]
pub struct CheckIsAddedToMyMiniProgramResult {
    /// True when it is in the user's list
    pub added: bool,
}
::wx_core::record!(CheckIsAddedToMyMiniProgramResult { added });
/// Gives the encrypted id of the group whose card, to-do or tool opened this mini program.
///
/// Called as [`Wx::get_group_enter_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/group/wx.getGroupEnterInfo.html)
pub enum GetGroupEnterInfo {}
::wx_core::api!(
    GetGroupEnterInfo = OPEN_API[9], GetGroupEnterInfoOptions => fields
    GetGroupEnterInfoSuccessCallbackResult
);
/// Parameters of [`Wx::get_group_enter_info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetGroupEnterInfoOptions {
    /// True also answers in a chat of two, with `open_single_roomid`. Since 3.7.8.
    pub allow_single_chat: Option<bool>,
    /// True adds the user's own id within that chat, `group_openid`. Since 3.7.8.
    pub need_group_open_id: Option<bool>,
}
impl GetGroupEnterInfoOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            allow_single_chat: None,
            need_group_open_id: None,
        }
    }
    /// True also answers in a chat of two, with `open_single_roomid`. Since 3.7.8.
    pub fn allow_single_chat(mut self, allow_single_chat: bool) -> Self {
        self.allow_single_chat = Some(allow_single_chat);
        self
    }
    /// True adds the user's own id within that chat, `group_openid`. Since 3.7.8.
    pub fn need_group_open_id(mut self, need_group_open_id: bool) -> Self {
        self.need_group_open_id = Some(need_group_open_id);
        self
    }
}
impl Default for GetGroupEnterInfoOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetGroupEnterInfoOptions { allow_single_chat, need_group_open_id });
impl Options for GetGroupEnterInfoOptions {
    type Api = GetGroupEnterInfo;
}
/// Gets the step counts of the last 31 days, encrypted; `wx.login` has to come first.
///
/// Called as [`Wx::get_we_run_data`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/werun/wx.getWeRunData.html)
pub enum GetWeRunData {}
::wx_core::api!(
    GetWeRunData = OPEN_API[10], GetWeRunDataOptions => fields GetWeRunDataResult
);
/// Parameters of [`Wx::get_we_run_data`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetWeRunDataOptions {}
impl GetWeRunDataOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetWeRunDataOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetWeRunDataOptions {});
impl Options for GetWeRunDataOptions {
    type Api = GetWeRunData;
}
/// What [`Wx::get_we_run_data`] gives.
#[derive(Clone, Debug)]
pub struct GetWeRunDataResult {
    /// Handle to read the steps in a cloud function, without decrypting; only with cloud
    /// development. Since 2.7.0.
    pub cloud_id: String,
    /// Ciphertext holding `stepInfoList`, one entry per day
    pub encrypted_data: String,
    /// Initialization vector needed to decrypt the steps
    pub iv: String,
}
::wx_core::record!(GetWeRunDataResult { cloud_id, encrypted_data, iv });
/// Reports finished workouts to WeRun, WeChat's sports service.
///
/// Called as [`Wx::share_to_we_run`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/werun/wx.shareToWeRun.html)
pub enum ShareToWeRun {}
::wx_core::api!(ShareToWeRun = OPEN_API[11], ShareToWeRunOptions => fields());
/// Parameters of [`Wx::share_to_we_run`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ShareToWeRunOptions {
    /// One record per workout
    pub record_list: Vec<WxaSportRecord>,
}
impl ShareToWeRunOptions {
    /// With all of them.
    pub fn new(record_list: Vec<WxaSportRecord>) -> Self {
        Self { record_list }
    }
}
::wx_core::record!(ShareToWeRunOptions { record_list });
impl Options for ShareToWeRunOptions {
    type Api = ShareToWeRun;
}
/// Opens a chat with the service staff of a WeCom company; allowed only after a tap.
///
/// Called as [`Wx::open_customer_service_chat`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/service-chat/wx.openCustomerServiceChat.html)
pub enum OpenCustomerServiceChat {}
::wx_core::api!(
    OpenCustomerServiceChat = OPEN_API[12], OpenCustomerServiceChatOptions => fields()
);
/// Parameters of [`Wx::open_customer_service_chat`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenCustomerServiceChatOptions {
    /// WeCom id of the company that runs the desk
    pub corp_id: String,
    /// Wraps the address of the desk
    pub ext_info: ExtInfoOption,
    /// Picture on the card
    pub send_message_img: Option<String>,
    /// Page that opens when the card is tapped
    pub send_message_path: Option<String>,
    /// Words on the card
    pub send_message_title: Option<String>,
    /// True offers the user a mini program card to send in the chat
    pub show_message_card: Option<bool>,
}
impl OpenCustomerServiceChatOptions {
    /// With the required ones; the others are left out.
    pub fn new(corp_id: impl Into<String>, ext_info: ExtInfoOption) -> Self {
        Self {
            corp_id: corp_id.into(),
            ext_info,
            send_message_img: None,
            send_message_path: None,
            send_message_title: None,
            show_message_card: None,
        }
    }
    /// Picture on the card
    pub fn send_message_img(mut self, send_message_img: impl Into<String>) -> Self {
        self.send_message_img = Some(send_message_img.into());
        self
    }
    /// Page that opens when the card is tapped
    pub fn send_message_path(mut self, send_message_path: impl Into<String>) -> Self {
        self.send_message_path = Some(send_message_path.into());
        self
    }
    /// Words on the card
    pub fn send_message_title(mut self, send_message_title: impl Into<String>) -> Self {
        self.send_message_title = Some(send_message_title.into());
        self
    }
    /// True offers the user a mini program card to send in the chat
    pub fn show_message_card(mut self, show_message_card: bool) -> Self {
        self.show_message_card = Some(show_message_card);
        self
    }
}
::wx_core::record!(
    OpenCustomerServiceChatOptions { corp_id, ext_info, send_message_img,
    send_message_path, send_message_title, show_message_card }
);
impl Options for OpenCustomerServiceChatOptions {
    type Api = OpenCustomerServiceChat;
}
/// Goes to the page of one WeChat Store order; the mini program must be the shop's bound
/// partner.
///
/// Called as [`Wx::open_store_order_detail`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/store/wx.openStoreOrderDetail.html)
pub enum OpenStoreOrderDetail {}
::wx_core::api!(
    OpenStoreOrderDetail = OPEN_API[13], OpenStoreOrderDetailOptions => fields()
);
/// Parameters of [`Wx::open_store_order_detail`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenStoreOrderDetailOptions {
    /// Id from the order notice the shop's partner server receives
    pub order_id: String,
}
impl OpenStoreOrderDetailOptions {
    /// With all of them.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self { order_id: order_id.into() }
    }
}
::wx_core::record!(OpenStoreOrderDetailOptions { order_id });
impl Options for OpenStoreOrderDetailOptions {
    type Api = OpenStoreOrderDetail;
}
/// Goes to the page of one coupon of a WeChat Store shop.
///
/// Called as [`Wx::open_store_coupon_detail`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/store/wx.openStoreCouponDetail.html)
pub enum OpenStoreCouponDetail {}
::wx_core::api!(
    OpenStoreCouponDetail = OPEN_API[14], OpenStoreCouponDetailOptions => fields()
);
/// Parameters of [`Wx::open_store_coupon_detail`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenStoreCouponDetailOptions {
    /// Found on the marketing page of the shop console
    pub coupon_id: String,
    /// Credits a promoter; obtained from the league's server API. Since 3.8.11.
    pub promoter_share_link: String,
    /// AppID of the shop, shown in its console settings
    pub shop_appid: String,
}
impl OpenStoreCouponDetailOptions {
    /// With all of them.
    pub fn new(
        coupon_id: impl Into<String>,
        promoter_share_link: impl Into<String>,
        shop_appid: impl Into<String>,
    ) -> Self {
        Self {
            coupon_id: coupon_id.into(),
            promoter_share_link: promoter_share_link.into(),
            shop_appid: shop_appid.into(),
        }
    }
}
::wx_core::record!(
    OpenStoreCouponDetailOptions { coupon_id, promoter_share_link, shop_appid }
);
impl Options for OpenStoreCouponDetailOptions {
    type Api = OpenStoreCouponDetail;
}
/// Opens the web page where the user claims a red packet cover.
///
/// Called as [`Wx::show_red_package`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/redpackage/wx.showRedPackage.html)
pub enum ShowRedPackage {}
::wx_core::api!(ShowRedPackage = OPEN_API[15], ShowRedPackageOptions => fields());
/// Parameters of [`Wx::show_red_package`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ShowRedPackageOptions {
    /// Claim address, from the red packet cover platform
    pub url: String,
}
impl ShowRedPackageOptions {
    /// With all of them.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}
::wx_core::record!(ShowRedPackageOptions { url });
impl Options for ShowRedPackageOptions {
    type Api = ShowRedPackage;
}
impl Wx {
    /// Puts several coupons into the user's WeChat card wallet at once; the mini program must be
    /// verified.
    ///
    /// Takes [`AddCardOptions`], gives [`AddCardResult`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/card/wx.addCard.html)
    ///
    /// ```js
    /// const { cardExt } = await signCardOnServer('pFS7Fjg8kV1IdDz01xqBDmVVtbqY')
    /// const { cardList } = await wx.addCard({
    ///   cardList: [{ cardId: 'pFS7Fjg8kV1IdDz01xqBDmVVtbqY', cardExt }],
    /// })
    /// console.log(cardList.filter((card) => card.isSuccess).length, 'coupons added')
    /// ```
    pub fn add_card(&self, call: impl Into<Call<AddCard>>) {
        self.client.call(call);
    }
    /// As [`Self::add_card`], as a future.
    pub fn add_card_future(&self, options: AddCardOptions) -> ApiFuture<AddCard> {
        self.client.future(options)
    }
    /// Shows coupons the user already holds, in WeChat's own card page.
    ///
    /// Takes [`OpenCardOptions`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/card/wx.openCard.html)
    pub fn open_card(&self, call: impl Into<Call<OpenCard>>) {
        self.client.call(call);
    }
    /// As [`Self::open_card`], as a future.
    pub fn open_card_future(&self, options: OpenCardOptions) -> ApiFuture<OpenCard> {
        self.client.future(options)
    }
    /// Opens WeChat's address book for picking or editing a delivery address; declare it in
    /// app.json first.
    ///
    /// Gives [`ChooseAddressResult`].
    ///
    /// Needs the privacy agreement, for `address`. Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/address/wx.chooseAddress.html)
    ///
    /// ```js
    /// const { userName, telNumber, provinceName, cityName, countyName, detailInfo } = await wx.chooseAddress()
    /// this.setData({ receiver: `${userName} ${telNumber}`, address: provinceName + cityName + countyName + detailInfo })
    /// ```
    pub fn choose_address(&self, call: impl Into<Call<ChooseAddress>>) {
        self.client.call(call);
    }
    /// As [`Self::choose_address`], as a future.
    pub fn choose_address_future(
        &self,
        options: ChooseAddressOptions,
    ) -> ApiFuture<ChooseAddress> {
        self.client.future(options)
    }
    /// Lets the user pick electronic invoices stored in WeChat, to hand them in for refund.
    ///
    /// Gives [`ChooseInvoiceResult`].
    ///
    /// Needs the privacy agreement, for `invoice`. Since 2.3.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/invoice/wx.chooseInvoice.html)
    ///
    /// ```js
    /// const { invoiceInfo } = await wx.chooseInvoice()
    /// for (const { card_id, encrypt_code } of JSON.parse(invoiceInfo)) {
    ///   console.log('handed in:', card_id, encrypt_code)
    /// }
    /// ```
    pub fn choose_invoice(&self, call: impl Into<Call<ChooseInvoice>>) {
        self.client.call(call);
    }
    /// As [`Self::choose_invoice`], as a future.
    pub fn choose_invoice_future(
        &self,
        options: ChooseInvoiceOptions,
    ) -> ApiFuture<ChooseInvoice> {
        self.client.future(options)
    }
    /// Lets the user pick to whom an invoice is made out; needs a linked, verified official
    /// account.
    ///
    /// Gives [`ChooseInvoiceTitleResult`].
    ///
    /// Needs the privacy agreement, for `invoice`. Since 1.5.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/invoice/wx.chooseInvoiceTitle.html)
    pub fn choose_invoice_title(&self, call: impl Into<Call<ChooseInvoiceTitle>>) {
        self.client.call(call);
    }
    /// As [`Self::choose_invoice_title`], as a future.
    pub fn choose_invoice_title_future(
        &self,
        options: ChooseInvoiceTitleOptions,
    ) -> ApiFuture<ChooseInvoiceTitle> {
        self.client.future(options)
    }
    /// Lets the user pick one of the car number plates saved in WeChat.
    ///
    /// Gives [`ChooseLicensePlateResult`].
    ///
    /// Needs the privacy agreement, for `licensePlate`. Since 2.19.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/license-plate/wx.chooseLicensePlate.html)
    pub fn choose_license_plate(&self, call: impl Into<Call<ChooseLicensePlate>>) {
        self.client.call(call);
    }
    /// As [`Self::choose_license_plate`], as a future.
    pub fn choose_license_plate_future(
        &self,
        options: ChooseLicensePlateOptions,
    ) -> ApiFuture<ChooseLicensePlate> {
        self.client.future(options)
    }
    /// Saves a local document to the user's WeChat favourites.
    ///
    /// Takes [`AddFileToFavoritesOptions`].
    ///
    /// Since 2.16.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/favorites/wx.addFileToFavorites.html)
    pub fn add_file_to_favorites(&self, call: impl Into<Call<AddFileToFavorites>>) {
        self.client.call(call);
    }
    /// As [`Self::add_file_to_favorites`], as a future.
    pub fn add_file_to_favorites_future(
        &self,
        options: AddFileToFavoritesOptions,
    ) -> ApiFuture<AddFileToFavorites> {
        self.client.future(options)
    }
    /// Saves a local clip to the user's WeChat favourites, with a cover picture of your choice.
    ///
    /// Takes [`AddVideoToFavoritesOptions`].
    ///
    /// Since 2.16.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/favorites/wx.addVideoToFavorites.html)
    pub fn add_video_to_favorites(&self, call: impl Into<Call<AddVideoToFavorites>>) {
        self.client.call(call);
    }
    /// As [`Self::add_video_to_favorites`], as a future.
    pub fn add_video_to_favorites_future(
        &self,
        options: AddVideoToFavoritesOptions,
    ) -> ApiFuture<AddVideoToFavorites> {
        self.client.future(options)
    }
    /// Tells whether the user keeps this mini program in the list "My Mini Programs".
    ///
    /// Gives [`CheckIsAddedToMyMiniProgramResult`].
    ///
    /// Since 2.29.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/my-miniprogram/wx.checkIsAddedToMyMiniProgram.html)
    pub fn check_is_added_to_my_mini_program(
        &self,
        call: impl Into<Call<CheckIsAddedToMyMiniProgram>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::check_is_added_to_my_mini_program`], as a future.
    pub fn check_is_added_to_my_mini_program_future(
        &self,
        options: CheckIsAddedToMyMiniProgramOptions,
    ) -> ApiFuture<CheckIsAddedToMyMiniProgram> {
        self.client.future(options)
    }
    /// Gives the encrypted id of the group whose card, to-do or tool opened this mini program.
    ///
    /// Takes [`GetGroupEnterInfoOptions`].
    ///
    /// Since 2.10.4. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/group/wx.getGroupEnterInfo.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`GetGroupEnterInfoFail`]
    pub fn get_group_enter_info(&self, call: impl Into<Call<GetGroupEnterInfo>>) {
        self.client.call(call);
    }
    /// As [`Self::get_group_enter_info`], as a future.
    pub fn get_group_enter_info_future(
        &self,
        options: GetGroupEnterInfoOptions,
    ) -> ApiFuture<GetGroupEnterInfo> {
        self.client.future(options)
    }
    /// Gets the step counts of the last 31 days, encrypted; `wx.login` has to come first.
    ///
    /// Gives [`GetWeRunDataResult`].
    ///
    /// Needs the scope `werun`. Needs the privacy agreement, for `werun`. Since 1.2.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/werun/wx.getWeRunData.html)
    ///
    /// ```js
    /// await wx.login()
    /// const { encryptedData, iv } = await wx.getWeRunData()
    /// wx.request({ url: 'https://example.com/steps', method: 'POST', data: { encryptedData, iv } })
    /// ```
    pub fn get_we_run_data(&self, call: impl Into<Call<GetWeRunData>>) {
        self.client.call(call);
    }
    /// As [`Self::get_we_run_data`], as a future.
    pub fn get_we_run_data_future(
        &self,
        options: GetWeRunDataOptions,
    ) -> ApiFuture<GetWeRunData> {
        self.client.future(options)
    }
    /// Reports finished workouts to WeRun, WeChat's sports service.
    ///
    /// Takes [`ShareToWeRunOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/werun/wx.shareToWeRun.html)
    pub fn share_to_we_run(&self, call: impl Into<Call<ShareToWeRun>>) {
        self.client.call(call);
    }
    /// As [`Self::share_to_we_run`], as a future.
    pub fn share_to_we_run_future(
        &self,
        options: ShareToWeRunOptions,
    ) -> ApiFuture<ShareToWeRun> {
        self.client.future(options)
    }
    /// Opens a chat with the service staff of a WeCom company; allowed only after a tap.
    ///
    /// Takes [`OpenCustomerServiceChatOptions`].
    ///
    /// Since 2.19.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/service-chat/wx.openCustomerServiceChat.html)
    ///
    /// ```js
    /// wx.openCustomerServiceChat({
    ///   corpId: 'ww0123456789abcdef',
    ///   extInfo: { url: 'https://work.weixin.qq.com/kfid/kfc0123456789' },
    ///   showMessageCard: true,
    ///   sendMessageTitle: 'About my order',
    /// })
    /// ```
    pub fn open_customer_service_chat(
        &self,
        call: impl Into<Call<OpenCustomerServiceChat>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::open_customer_service_chat`], as a future.
    pub fn open_customer_service_chat_future(
        &self,
        options: OpenCustomerServiceChatOptions,
    ) -> ApiFuture<OpenCustomerServiceChat> {
        self.client.future(options)
    }
    /// Goes to the page of one WeChat Store order; the mini program must be the shop's bound
    /// partner.
    ///
    /// Takes [`OpenStoreOrderDetailOptions`].
    ///
    /// Since 3.7.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/store/wx.openStoreOrderDetail.html)
    pub fn open_store_order_detail(&self, call: impl Into<Call<OpenStoreOrderDetail>>) {
        self.client.call(call);
    }
    /// As [`Self::open_store_order_detail`], as a future.
    pub fn open_store_order_detail_future(
        &self,
        options: OpenStoreOrderDetailOptions,
    ) -> ApiFuture<OpenStoreOrderDetail> {
        self.client.future(options)
    }
    /// Goes to the page of one coupon of a WeChat Store shop.
    ///
    /// Takes [`OpenStoreCouponDetailOptions`].
    ///
    /// Since 3.8.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/store/wx.openStoreCouponDetail.html)
    pub fn open_store_coupon_detail(
        &self,
        call: impl Into<Call<OpenStoreCouponDetail>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::open_store_coupon_detail`], as a future.
    pub fn open_store_coupon_detail_future(
        &self,
        options: OpenStoreCouponDetailOptions,
    ) -> ApiFuture<OpenStoreCouponDetail> {
        self.client.future(options)
    }
    /// Opens the web page where the user claims a red packet cover.
    ///
    /// Takes [`ShowRedPackageOptions`].
    ///
    /// Since 2.10.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/redpackage/wx.showRedPackage.html)
    pub fn show_red_package(&self, call: impl Into<Call<ShowRedPackage>>) {
        self.client.call(call);
    }
    /// As [`Self::show_red_package`], as a future.
    pub fn show_red_package_future(
        &self,
        options: ShowRedPackageOptions,
    ) -> ApiFuture<ShowRedPackage> {
        self.client.future(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static OPEN_API: Family = Family {
        name: "open-api",
        apis: &[
            ApiDesc::asynchronous("addCard")
                .params(&ADD_CARD_OPTIONS)
                .result(&ADD_CARD_RESULT)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("openCard").params(&OPEN_CARD_OPTIONS),
            ApiDesc::asynchronous("chooseAddress")
                .result(&CHOOSE_ADDRESS_RESULT)
                .privacy("address")
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("chooseInvoice")
                .result(&CHOOSE_INVOICE_RESULT)
                .privacy("invoice")
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("chooseInvoiceTitle")
                .result(&CHOOSE_INVOICE_TITLE_RESULT)
                .privacy("invoice")
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("chooseLicensePlate")
                .result(&CHOOSE_LICENSE_PLATE_RESULT)
                .privacy("licensePlate")
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("addFileToFavorites")
                .params(&ADD_FILE_TO_FAVORITES_OPTIONS),
            ApiDesc::asynchronous("addVideoToFavorites")
                .params(&ADD_VIDEO_TO_FAVORITES_OPTIONS),
            ApiDesc::asynchronous("checkIsAddedToMyMiniProgram")
                .result(&CHECK_IS_ADDED_TO_MY_MINI_PROGRAM_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("getGroupEnterInfo")
                .params(&GET_GROUP_ENTER_INFO_OPTIONS)
                .result(&GET_GROUP_ENTER_INFO_SUCCESS_CALLBACK_RESULT)
                .promise(PromiseRule::No)
                .error_fields(&["errCode"]),
            ApiDesc::asynchronous("getWeRunData")
                .result(&GET_WE_RUN_DATA_RESULT)
                .scope("werun")
                .privacy("werun"),
            ApiDesc::asynchronous("shareToWeRun")
                .params(&SHARE_TO_WE_RUN_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("openCustomerServiceChat")
                .params(&OPEN_CUSTOMER_SERVICE_CHAT_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("openStoreOrderDetail")
                .params(&OPEN_STORE_ORDER_DETAIL_OPTIONS)
                .promise(PromiseRule::No)
                .error_fields(&["code", "message"]),
            ApiDesc::asynchronous("openStoreCouponDetail")
                .params(&OPEN_STORE_COUPON_DETAIL_OPTIONS)
                .promise(PromiseRule::No)
                .error_fields(&["code", "message"]),
            ApiDesc::asynchronous("showRedPackage").params(&SHOW_RED_PACKAGE_OPTIONS),
        ],
        properties: &[],
    };
    pub static ADD_CARD_OPTIONS: StructDesc = StructDesc::new(
        "AddCardOptions",
        &[FieldDesc::new("cardList", Type::List(&Type::Struct(&ADD_CARD_REQUEST_INFO)))],
    );
    pub static ADD_CARD_RESULT: StructDesc = StructDesc::new(
        "AddCardResult",
        &[FieldDesc::new("cardList", Type::List(&Type::Struct(&ADD_CARD_RESPONSE_INFO)))],
    );
    pub static OPEN_CARD_OPTIONS: StructDesc = StructDesc::new(
        "OpenCardOptions",
        &[FieldDesc::new("cardList", Type::List(&Type::Struct(&OPEN_CARD_REQUEST_INFO)))],
    );
    pub static CHOOSE_ADDRESS_RESULT: StructDesc = StructDesc::new(
        "ChooseAddressResult",
        &[
            FieldDesc::new("cityName", Type::String),
            FieldDesc::new("countyName", Type::String),
            FieldDesc::new("detailInfo", Type::String),
            FieldDesc::new("detailInfoNew", Type::String),
            FieldDesc::new("nationalCode", Type::String),
            FieldDesc::new("postalCode", Type::String),
            FieldDesc::new("provinceName", Type::String),
            FieldDesc::new("streetName", Type::String),
            FieldDesc::new("telNumber", Type::String),
            FieldDesc::new("userName", Type::String),
        ],
    );
    pub static CHOOSE_INVOICE_RESULT: StructDesc = StructDesc::new(
        "ChooseInvoiceResult",
        &[FieldDesc::new("invoiceInfo", Type::String)],
    );
    pub static CHOOSE_INVOICE_TITLE_RESULT: StructDesc = StructDesc::new(
        "ChooseInvoiceTitleResult",
        &[
            FieldDesc::new("bankAccount", Type::String),
            FieldDesc::new("bankName", Type::String),
            FieldDesc::new("companyAddress", Type::String),
            FieldDesc::new("taxNumber", Type::String),
            FieldDesc::new("telephone", Type::String),
            FieldDesc::new("title", Type::String),
            FieldDesc::new("type", Type::Enum(&CHOOSE_INVOICE_TITLE_TYPE)),
        ],
    );
    pub static CHOOSE_LICENSE_PLATE_RESULT: StructDesc = StructDesc::new(
        "ChooseLicensePlateResult",
        &[FieldDesc::new("plateNumber", Type::String)],
    );
    pub static ADD_FILE_TO_FAVORITES_OPTIONS: StructDesc = StructDesc::new(
        "AddFileToFavoritesOptions",
        &[
            FieldDesc::new("filePath", Type::String),
            FieldDesc::new("fileName", Type::String).optional(),
        ],
    );
    pub static ADD_VIDEO_TO_FAVORITES_OPTIONS: StructDesc = StructDesc::new(
        "AddVideoToFavoritesOptions",
        &[
            FieldDesc::new("videoPath", Type::String),
            FieldDesc::new("thumbPath", Type::String).optional(),
        ],
    );
    pub static CHECK_IS_ADDED_TO_MY_MINI_PROGRAM_RESULT: StructDesc = StructDesc::new(
        "CheckIsAddedToMyMiniProgramResult",
        &[FieldDesc::new("added", Type::Boolean)],
    );
    pub static GET_GROUP_ENTER_INFO_OPTIONS: StructDesc = StructDesc::new(
        "GetGroupEnterInfoOptions",
        &[
            FieldDesc::new("allowSingleChat", Type::Boolean).optional(),
            FieldDesc::new("needGroupOpenID", Type::Boolean).optional(),
        ],
    );
    pub static GET_WE_RUN_DATA_RESULT: StructDesc = StructDesc::new(
        "GetWeRunDataResult",
        &[
            FieldDesc::new("cloudID", Type::String),
            FieldDesc::new("encryptedData", Type::String),
            FieldDesc::new("iv", Type::String),
        ],
    );
    pub static SHARE_TO_WE_RUN_OPTIONS: StructDesc = StructDesc::new(
        "ShareToWeRunOptions",
        &[FieldDesc::new("recordList", Type::List(&Type::Struct(&WXA_SPORT_RECORD)))],
    );
    pub static OPEN_CUSTOMER_SERVICE_CHAT_OPTIONS: StructDesc = StructDesc::new(
        "OpenCustomerServiceChatOptions",
        &[
            FieldDesc::new("corpId", Type::String),
            FieldDesc::new("extInfo", Type::Struct(&EXT_INFO_OPTION)),
            FieldDesc::new("sendMessageImg", Type::String).optional(),
            FieldDesc::new("sendMessagePath", Type::String).optional(),
            FieldDesc::new("sendMessageTitle", Type::String).optional(),
            FieldDesc::new("showMessageCard", Type::Boolean).optional(),
        ],
    );
    pub static OPEN_STORE_ORDER_DETAIL_OPTIONS: StructDesc = StructDesc::new(
        "OpenStoreOrderDetailOptions",
        &[FieldDesc::new("orderId", Type::String)],
    );
    pub static OPEN_STORE_COUPON_DETAIL_OPTIONS: StructDesc = StructDesc::new(
        "OpenStoreCouponDetailOptions",
        &[
            FieldDesc::new("couponId", Type::String),
            FieldDesc::new("promoterShareLink", Type::String),
            FieldDesc::new("shopAppid", Type::String),
        ],
    );
    pub static SHOW_RED_PACKAGE_OPTIONS: StructDesc = StructDesc::new(
        "ShowRedPackageOptions",
        &[FieldDesc::new("url", Type::String)],
    );
    pub static ADD_CARD_REQUEST_INFO: StructDesc = StructDesc::new(
        "AddCardRequestInfo",
        &[
            FieldDesc::new("cardExt", Type::String),
            FieldDesc::new("cardId", Type::String),
        ],
    );
    pub static ADD_CARD_RESPONSE_INFO: StructDesc = StructDesc::new(
        "AddCardResponseInfo",
        &[
            FieldDesc::new("cardExt", Type::String),
            FieldDesc::new("cardId", Type::String),
            FieldDesc::new("code", Type::String),
            FieldDesc::new("isSuccess", Type::Boolean),
        ],
    );
    pub static OPEN_CARD_REQUEST_INFO: StructDesc = StructDesc::new(
        "OpenCardRequestInfo",
        &[FieldDesc::new("cardId", Type::String), FieldDesc::new("code", Type::String)],
    );
    pub static GET_GROUP_ENTER_INFO_SUCCESS_CALLBACK_RESULT: StructDesc = StructDesc::new(
        "GetGroupEnterInfoSuccessCallbackResult",
        &[
            FieldDesc::new("cloudID", Type::String),
            FieldDesc::new("encryptedData", Type::String),
            FieldDesc::new("iv", Type::String),
        ],
    );
    pub static WXA_SPORT_RECORD: StructDesc = StructDesc::new(
        "WxaSportRecord",
        &[
            FieldDesc::new("calorie", Type::Number),
            FieldDesc::new("distance", Type::Number),
            FieldDesc::new("time", Type::Number),
            FieldDesc::new("typeId", Type::Int),
        ],
    );
    pub static EXT_INFO_OPTION: StructDesc = StructDesc::new(
        "ExtInfoOption",
        &[FieldDesc::new("url", Type::String)],
    );
    pub static CHOOSE_INVOICE_TITLE_TYPE: EnumDesc = EnumDesc {
        name: "ChooseInvoiceTitleType",
        values: &[EnumValue::Int(0), EnumValue::Int(1)],
    };
    pub static OPEN_STORE_ORDER_DETAIL_FAIL_CODE: EnumDesc = EnumDesc {
        name: "OpenStoreOrderDetailFailCode",
        values: &[
            EnumValue::Int(-1),
            EnumValue::Int(0),
            EnumValue::Int(1001),
            EnumValue::Int(1002),
            EnumValue::Int(817323001),
            EnumValue::Int(817323002),
            EnumValue::Int(817323003),
        ],
    };
}
