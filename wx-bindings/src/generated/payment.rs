// Generated from payment.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::PAYMENT;
/// Item, price and introductory offer of a subscription
#[derive(Clone, Debug)]
pub struct AppleSubscribeSignData {
    /// Free text that comes back in the signing and delivery notices
    pub attach: String,
    /// Unit price; compared with the console to catch a price shown wrongly
    ///
    /// Unit: fen.
    pub goods_price: i64,
    /// `offerid` from the basic payment settings of the mini program console
    pub offer_id: String,
    /// Subscription item, configured for both iOS and Android
    pub product_id: String,
    /// First-period price, `0` for a free trial; renewals cost the full price; absent means no
    /// offer
    ///
    /// Unit: fen.
    pub activity_selling_price: Option<i64>,
}
::wx_core::record!(
    AppleSubscribeSignData { attach, goods_price, offer_id, product_id,
    activity_selling_price }
);
/// One business order: who sells, what, for how much
#[derive(Clone, Debug)]
pub struct RequestCommonPaymentSignData {
    /// What is to be paid, and how the sum is made up
    pub amount: Amount,
    /// What the buyer sees on the bill, for example shop and goods
    pub description: String,
    /// Where the order is placed, for real or for testing
    pub env: RequestCommonPaymentSignDataEnv,
    /// Seller's number, issued by WeChat Pay
    pub mchid: String,
    /// The merchant's own order number: 6 to 32 letters, digits or `_-*`, unique per merchant
    pub out_trade_no: String,
    /// Free text that comes back in queries and notices once paid
    pub attach: Option<String>,
    /// How the goods reach the buyer
    pub delivery_type: Option<RequestCommonPaymentSignDataDeliveryType>,
    /// The goods in the order, item by item
    pub product_info: Option<ProductInfo>,
    /// Values for `requestPayment`, needed only for indirect B2b payments
    pub request_payment_info: Option<RequestPaymentInfo>,
}
::wx_core::record!(
    RequestCommonPaymentSignData { amount, description, env, mchid, out_trade_no, attach,
    delivery_type, product_info, request_payment_info }
);
/// No data of its own; confirm the order on the server
#[derive(Clone, Debug, Default)]
pub struct RequestCommonPaymentSuccessCallbackResult {}
::wx_core::record!(RequestCommonPaymentSuccessCallbackResult {});
/// A virtual order: what, how many, at which price
#[derive(Clone, Debug)]
pub struct SignData {
    /// Free text returned with the delivery notice
    pub attach: String,
    /// How many items or coins are bought
    pub buy_quantity: i64,
    /// Currency of the price
    pub currency_type: SignDataCurrencyType,
    /// `offerid` shown in the console under basic payment settings
    pub offer_id: String,
    /// Own order number, usable once: 8 to 32 characters, not beginning with an underscore
    pub out_trade_no: String,
    /// Reduced price that is really charged; give it together with `goodsPrice`
    ///
    /// Unit: fen.
    pub activity_selling_price: Option<i64>,
    /// `0` production, `1` sandbox; a released mini program allows only `0`
    pub env: Option<i64>,
    /// List price, checked against the console; required when buying an item
    ///
    /// Unit: fen.
    pub goods_price: Option<i64>,
    /// Which item; required when buying an item, unused for coins
    pub product_id: Option<String>,
}
::wx_core::record!(
    SignData { attach, buy_quantity, currency_type, offer_id, out_trade_no,
    activity_selling_price, env, goods_price, product_id }
);
/// A sum of money with its currency
#[derive(Clone, Debug)]
pub struct AmountOption {
    /// Three upper-case letters of ISO 4217, such as `HKD`
    pub currency: String,
    /// Whole number of the currency's smallest units, cents for example
    pub total: i64,
}
::wx_core::record!(AmountOption { currency, total });
/// Why signing up for the subscription failed
#[derive(Clone, Debug)]
pub struct AppleSubscribeSignError {
    pub err_msg: String,
    /// `-2` when the user gave up, `-5` when the outcome is unknown
    pub err_code: i64,
}
::wx_core::record!(AppleSubscribeSignError { err_msg, err_code });
/// The sum of an order and its parts, in fen
#[derive(Clone, Debug)]
pub struct Amount {
    /// What the buyer really pays, all told
    ///
    /// Unit: fen.
    pub order_amount: i64,
    /// Money the amounts are counted in
    pub currency: Option<AmountCurrency>,
    /// Total taken off the price
    ///
    /// Unit: fen.
    pub discount: Option<i64>,
    /// Delivery charge included in the order
    ///
    /// Unit: fen.
    pub freight: Option<i64>,
    /// Whatever is charged beyond goods and freight
    ///
    /// Unit: fen.
    pub other_fee: Option<i64>,
    /// Goods at list price, before any discount
    ///
    /// Unit: fen.
    pub product_amount: Option<i64>,
}
::wx_core::record!(
    Amount { order_amount, currency, discount, freight, other_fee, product_amount }
);
/// One line of goods in an order
#[derive(Clone, Debug)]
pub struct ProductInfo {
    /// Category in the merchant's own system, such as dolls
    pub category: String,
    /// Address of the main picture, about 64 by 64 pixels
    pub head_img: String,
    /// List price of one piece
    ///
    /// Unit: fen.
    pub org_price: i64,
    /// Page of the merchant's mini program that shows the item
    pub path: String,
    /// How many pieces are bought
    pub quantity: i64,
    /// Price of one piece actually charged
    ///
    /// Unit: fen.
    pub sale_price: i64,
    /// Variant chosen, such as size or color
    pub sku_attr: String,
    /// Merchant's id of the variant
    pub sku_id: String,
    /// Merchant's id of the product, shared by all its variants
    pub spu_id: String,
    /// Name of the item as shown to the buyer
    pub title: String,
}
::wx_core::record!(
    ProductInfo { category, head_img, org_price, path, quantity, sale_price, sku_attr,
    sku_id, spu_id, title }
);
/// Signed values from the unified order, for indirect B2b payments
#[derive(Clone, Debug, Default)]
pub struct RequestPaymentInfo {
    /// Random part of the signed values, fewer than 32 characters
    pub nonce_str: Option<String>,
    /// The prepaid order, written `prepay_id=...`
    pub package: Option<String>,
    /// Signature over the values in this object
    pub pay_sign: Option<String>,
    /// Algorithm of `paySign`, the one the order was placed with
    pub sign_type: Option<String>,
    /// Signing time in Unix seconds, as text
    ///
    /// Unit: s.
    pub time_stamp: Option<String>,
}
::wx_core::record!(
    RequestPaymentInfo { nonce_str, package, pay_sign, sign_type, time_stamp }
);
/// Where the order is placed, for real or for testing
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequestCommonPaymentSignDataEnv {
    /// Production; money really moves
    N0,
    /// Sandbox, for testing; refused in a released mini program
    N1,
}
::wx_core::enumeration!(RequestCommonPaymentSignDataEnv { N0, N1 });
/// How the goods reach the buyer
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequestCommonPaymentSignDataDeliveryType {
    /// By a courier within the city
    N1,
    /// By parcel service
    N2,
    /// The buyer fetches them from a shop
    N3,
    /// Nothing to deliver, such as services
    N4,
}
::wx_core::enumeration!(RequestCommonPaymentSignDataDeliveryType { N1, N2, N3, N4 });
/// Currency of the price
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SignDataCurrencyType {
    /// Chinese yuan; anything else fails with -15004
    Cny,
}
::wx_core::enumeration!(SignDataCurrencyType { Cny });
/// Money the amounts are counted in
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AmountCurrency {
    /// Chinese yuan, the only one for now
    Cny,
}
::wx_core::enumeration!(AmountCurrency { Cny });
/// Must match what the server used for the order
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OpenHkOfflinePayViewSignType {
    /// The only algorithm this wallet accepts so far
    Sha1,
}
::wx_core::enumeration!(OpenHkOfflinePayViewSignType { Sha1 });
/// Which of the business payment flows to run
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequestCommonPaymentMode {
    /// A direct B2b payment for one order
    RetailPayGoods,
    /// Goes through an intermediary; needs `requestPaymentInfo`
    RetailPayIndirectGoods,
    /// Several orders paid in one go
    RetailPayCombinedGoods,
    /// B2b payment with a choice of channels
    RetailPayGoodsNew,
}
::wx_core::enumeration!(
    RequestCommonPaymentMode { RetailPayGoods, RetailPayIndirectGoods,
    RetailPayCombinedGoods, RetailPayGoodsNew }
);
/// Algorithm of the signature; depends on the WeChat Pay API version
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequestOrderPaymentSignType {
    /// Orders placed by API v2, the older choice
    Md5,
    /// Orders placed by API v2, the stronger choice
    HmacSha256,
    /// Orders placed by API v3
    Rsa,
}
::wx_core::enumeration!(RequestOrderPaymentSignType { Md5, HmacSha256, Rsa });
/// Algorithm of `paySign`, the same as when the order was placed
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequestPaymentSignType {
    /// For WeChat Pay API v2 only
    Md5,
    /// For WeChat Pay API v2 only, stronger than MD5
    HmacSha256,
    /// For WeChat Pay API v3 only
    Rsa,
}
::wx_core::enumeration!(RequestPaymentSignType { Md5, HmacSha256, Rsa });
/// Which build of the plugin's function page is used
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequestPluginPaymentVersion {
    /// Build uploaded for developers
    Develop,
    /// Build given to testers
    Trial,
    /// Build published to everybody
    Release,
}
::wx_core::enumeration!(RequestPluginPaymentVersion { Develop, Trial, Release });
/// What is bought; decides which fields of `signData` must be given
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequestVirtualPaymentMode {
    /// A certain item, bought directly
    ShortSeriesGoods,
    /// Coins, to be spent in the mini program later
    ShortSeriesCoin,
}
::wx_core::enumeration!(RequestVirtualPaymentMode { ShortSeriesGoods, ShortSeriesCoin });
/// Makes the object for one cross-border payment; a new one is needed to choose another method.
///
/// Called as [`Wx::create_global_payment`].
pub enum CreateGlobalPayment {}
::wx_core::api!(
    CreateGlobalPayment = PAYMENT[0], CreateGlobalPaymentOptions => value GlobalPayment
);
/// Parameters of [`Wx::create_global_payment`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateGlobalPaymentOptions {
    /// Trade region as an upper-case ISO 3166 two-letter code; decides the methods offered
    pub mch_region: String,
    /// `true` for the sandbox; production when left out
    ///
    /// Default: `"false"`.
    pub is_sandbox: String,
}
impl CreateGlobalPaymentOptions {
    /// With the required ones; the others are left out.
    pub fn new(mch_region: impl Into<String>) -> Self {
        Self {
            mch_region: mch_region.into(),
            is_sandbox: String::from("false"),
        }
    }
    /// `true` for the sandbox; production when left out
    ///
    /// Default: `"false"`.
    pub fn is_sandbox(mut self, is_sandbox: impl Into<String>) -> Self {
        self.is_sandbox = is_sandbox.into();
        self
    }
}
::wx_core::record!(CreateGlobalPaymentOptions { mch_region, is_sandbox });
/// Opens the payment-code page for paying at a counter, with parameters signed by the merchant.
///
/// Called as [`Wx::jump_to_offline_pay`].
pub enum JumpToOfflinePay {}
::wx_core::api!(JumpToOfflinePay = PAYMENT[1], JumpToOfflinePayOptions => fields());
/// Parameters of [`Wx::jump_to_offline_pay`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct JumpToOfflinePayOptions {
    /// Official account with payment rights that the merchant owns
    pub app_id: String,
    /// Random text of fewer than 32 characters, part of the signature
    pub nonce_str: String,
    /// Names the merchant, as in `mch_id=123456789`
    pub package: String,
    /// Signature over the other values, made with the merchant key
    pub pay_sign: String,
    /// URL-encoded JSON with the scene, bank type and card recommended to the user
    pub query_str: String,
    /// How `paySign` was made; only `SHA1`
    pub sign_type: String,
    /// Moment of signing in Unix seconds, given as text
    ///
    /// Unit: s.
    pub time_stamp: String,
}
impl JumpToOfflinePayOptions {
    /// With all of them.
    pub fn new(
        app_id: impl Into<String>,
        nonce_str: impl Into<String>,
        package: impl Into<String>,
        pay_sign: impl Into<String>,
        query_str: impl Into<String>,
        sign_type: impl Into<String>,
        time_stamp: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            nonce_str: nonce_str.into(),
            package: package.into(),
            pay_sign: pay_sign.into(),
            query_str: query_str.into(),
            sign_type: sign_type.into(),
            time_stamp: time_stamp.into(),
        }
    }
}
::wx_core::record!(
    JumpToOfflinePayOptions { app_id, nonce_str, package, pay_sign, query_str, sign_type,
    time_stamp }
);
impl Options for JumpToOfflinePayOptions {
    type Api = JumpToOfflinePay;
}
/// Shows the payment code of the WeChat Pay HK wallet; merchants must apply for access by mail.
///
/// Called as [`Wx::open_hk_offline_pay_view`].
pub enum OpenHkOfflinePayView {}
::wx_core::api!(
    OpenHkOfflinePayView = PAYMENT[2], OpenHkOfflinePayViewOptions => fields()
);
/// Parameters of [`Wx::open_hk_offline_pay_view`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenHkOfflinePayViewOptions {
    /// Random text mixed into the signature, fewer than 32 characters
    pub nonce_str: String,
    /// Reserved; pass an empty string
    pub package: String,
    /// Proof that the merchant made this request
    pub pay_sign: String,
    /// Unix seconds at which the request was signed, as text
    ///
    /// Unit: s.
    pub time_stamp: String,
    /// Must match what the server used for the order
    pub sign_type: Option<OpenHkOfflinePayViewSignType>,
}
impl OpenHkOfflinePayViewOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        nonce_str: impl Into<String>,
        package: impl Into<String>,
        pay_sign: impl Into<String>,
        time_stamp: impl Into<String>,
    ) -> Self {
        Self {
            nonce_str: nonce_str.into(),
            package: package.into(),
            pay_sign: pay_sign.into(),
            time_stamp: time_stamp.into(),
            sign_type: None,
        }
    }
    /// Must match what the server used for the order
    pub fn sign_type(mut self, sign_type: OpenHkOfflinePayViewSignType) -> Self {
        self.sign_type = Some(sign_type);
        self
    }
}
::wx_core::record!(
    OpenHkOfflinePayViewOptions { nonce_str, package, pay_sign, time_stamp, sign_type }
);
impl Options for OpenHkOfflinePayViewOptions {
    type Api = OpenHkOfflinePayView;
}
/// Asks the user to sign up for a subscription that Apple renews and charges.
///
/// Called as [`Wx::request_apple_subscribe_sign`].
pub enum RequestAppleSubscribeSign {}
::wx_core::api!(
    RequestAppleSubscribeSign = PAYMENT[3], RequestAppleSubscribeSignOptions => fields()
);
/// Parameters of [`Wx::request_apple_subscribe_sign`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestAppleSubscribeSignOptions {
    /// Made on the server with the payment AppKey
    pub pay_sig: String,
    /// Terms of the subscription, handed over as JSON text
    pub sign_data: AppleSubscribeSignData,
    /// Made on the server with the user's session key
    pub signature: String,
}
impl RequestAppleSubscribeSignOptions {
    /// With all of them.
    pub fn new(
        pay_sig: impl Into<String>,
        sign_data: AppleSubscribeSignData,
        signature: impl Into<String>,
    ) -> Self {
        Self {
            pay_sig: pay_sig.into(),
            sign_data,
            signature: signature.into(),
        }
    }
}
::wx_core::record!(RequestAppleSubscribeSignOptions { pay_sig, sign_data, signature });
/// Starts a payment of a special kind chosen by `mode`; for now business-to-business only.
///
/// Called as [`Wx::request_common_payment`].
pub enum RequestCommonPayment {}
::wx_core::api!(
    RequestCommonPayment = PAYMENT[4], RequestCommonPaymentOptions => fields
    RequestCommonPaymentSuccessCallbackResult
);
/// Parameters of [`Wx::request_common_payment`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestCommonPaymentOptions {
    /// Which of the business payment flows to run
    pub mode: RequestCommonPaymentMode,
    /// Payment signature, computed on the server over `signData`
    pub pay_sig: String,
    /// Details of the order; must be passed as JSON text, exactly as signed
    pub sign_data: RequestCommonPaymentSignData,
    /// User signature, computed with the session key
    pub signature: String,
}
impl RequestCommonPaymentOptions {
    /// With all of them.
    pub fn new(
        mode: RequestCommonPaymentMode,
        pay_sig: impl Into<String>,
        sign_data: RequestCommonPaymentSignData,
        signature: impl Into<String>,
    ) -> Self {
        Self {
            mode,
            pay_sig: pay_sig.into(),
            sign_data,
            signature: signature.into(),
        }
    }
}
::wx_core::record!(RequestCommonPaymentOptions { mode, pay_sig, sign_data, signature });
impl Options for RequestCommonPaymentOptions {
    type Api = RequestCommonPayment;
}
/// Has the user confirm receiving money from a merchant, who must have transfers enabled first.
///
/// Called as [`Wx::request_merchant_transfer`].
pub enum RequestMerchantTransfer {}
::wx_core::api!(
    RequestMerchantTransfer = PAYMENT[5], RequestMerchantTransferOptions => fields()
);
/// Parameters of [`Wx::request_merchant_transfer`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestMerchantTransferOptions {
    /// Merchant number the money comes from
    pub mch_id: String,
    /// Text WeChat Pay returned when it accepted the transfer order
    pub package: String,
    /// The merchant's AppID; as a service provider give this or `subAppId`
    pub app_id: Option<String>,
    /// The receiver's openid under the AppID given
    pub open_id: Option<String>,
    /// AppID of the sub-merchant, only when acting as service provider
    pub sub_app_id: Option<String>,
    /// Number of the sub-merchant; service providers must give it
    pub sub_mch_id: Option<String>,
}
impl RequestMerchantTransferOptions {
    /// With the required ones; the others are left out.
    pub fn new(mch_id: impl Into<String>, package: impl Into<String>) -> Self {
        Self {
            mch_id: mch_id.into(),
            package: package.into(),
            app_id: None,
            open_id: None,
            sub_app_id: None,
            sub_mch_id: None,
        }
    }
    /// The merchant's AppID; as a service provider give this or `subAppId`
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }
    /// The receiver's openid under the AppID given
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }
    /// AppID of the sub-merchant, only when acting as service provider
    pub fn sub_app_id(mut self, sub_app_id: impl Into<String>) -> Self {
        self.sub_app_id = Some(sub_app_id.into());
        self
    }
    /// Number of the sub-merchant; service providers must give it
    pub fn sub_mch_id(mut self, sub_mch_id: impl Into<String>) -> Self {
        self.sub_mch_id = Some(sub_mch_id.into());
        self
    }
}
::wx_core::record!(
    RequestMerchantTransferOptions { mch_id, package, app_id, open_id, sub_app_id,
    sub_mch_id }
);
impl Options for RequestMerchantTransferOptions {
    type Api = RequestMerchantTransfer;
}
/// Takes a payment that WeChat checks against a registered order; for shops with the custom
/// trade component.
///
/// Called as [`Wx::request_order_payment`].
pub enum RequestOrderPayment {}
::wx_core::api!(
    RequestOrderPayment = PAYMENT[6], RequestOrderPaymentOptions => fields()
);
/// Parameters of [`Wx::request_order_payment`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestOrderPaymentOptions {
    /// Random text the server signed with, fewer than 32 characters
    pub nonce_str: String,
    /// `prepay_id=` followed by the id from the unified order
    pub package: String,
    /// Signature that the cashier checks before showing the order
    pub pay_sign: String,
    /// Unix seconds the server signed at, as text
    ///
    /// Unit: s.
    pub time_stamp: String,
    /// Algorithm of the signature; depends on the WeChat Pay API version
    pub sign_type: Option<RequestOrderPaymentSignType>,
}
impl RequestOrderPaymentOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        nonce_str: impl Into<String>,
        package: impl Into<String>,
        pay_sign: impl Into<String>,
        time_stamp: impl Into<String>,
    ) -> Self {
        Self {
            nonce_str: nonce_str.into(),
            package: package.into(),
            pay_sign: pay_sign.into(),
            time_stamp: time_stamp.into(),
            sign_type: None,
        }
    }
    /// Algorithm of the signature; depends on the WeChat Pay API version
    pub fn sign_type(mut self, sign_type: RequestOrderPaymentSignType) -> Self {
        self.sign_type = Some(sign_type);
        self
    }
}
::wx_core::record!(
    RequestOrderPaymentOptions { nonce_str, package, pay_sign, time_stamp, sign_type }
);
impl Options for RequestOrderPaymentOptions {
    type Api = RequestOrderPayment;
}
/// Brings up the WeChat Pay sheet for an order prepared on the server; succeeds once paid.
///
/// Called as [`Wx::request_payment`].
pub enum RequestPayment {}
::wx_core::api!(RequestPayment = PAYMENT[7], RequestPaymentOptions => fields());
/// Parameters of [`Wx::request_payment`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestPaymentOptions {
    /// Random text chosen while signing, fewer than 32 characters
    pub nonce_str: String,
    /// Which prepaid order to pay, in the form `prepay_id=...`
    pub package: String,
    /// Signature computed on the server; never put the key into the client
    pub pay_sign: String,
    /// Unix seconds of the signing, a string rather than a number
    ///
    /// Unit: s.
    pub time_stamp: String,
    /// Algorithm of `paySign`, the same as when the order was placed
    pub sign_type: Option<RequestPaymentSignType>,
}
impl RequestPaymentOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        nonce_str: impl Into<String>,
        package: impl Into<String>,
        pay_sign: impl Into<String>,
        time_stamp: impl Into<String>,
    ) -> Self {
        Self {
            nonce_str: nonce_str.into(),
            package: package.into(),
            pay_sign: pay_sign.into(),
            time_stamp: time_stamp.into(),
            sign_type: None,
        }
    }
    /// Algorithm of `paySign`, the same as when the order was placed
    pub fn sign_type(mut self, sign_type: RequestPaymentSignType) -> Self {
        self.sign_type = Some(sign_type);
        self
    }
}
::wx_core::record!(
    RequestPaymentOptions { nonce_str, package, pay_sign, time_stamp, sign_type }
);
impl Options for RequestPaymentOptions {
    type Api = RequestPayment;
}
/// Lets a plugin take money, through its function page or straight at the cashier if owners are
/// related.
///
/// Called as [`Wx::request_plugin_payment`].
pub enum RequestPluginPayment {}
::wx_core::api!(
    RequestPluginPayment = PAYMENT[8], RequestPluginPaymentOptions => fields()
);
/// Parameters of [`Wx::request_plugin_payment`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestPluginPaymentOptions {
    /// Amount shown to the user on the page
    ///
    /// Unit: fen.
    pub fee: i64,
    /// Anything the function page needs to create the order
    pub payment_args: ::wx_core::Object,
    /// Which build of the plugin's function page is used
    pub version: RequestPluginPaymentVersion,
    /// Code of the currency sign beside the amount
    pub currency_type: Option<String>,
}
impl RequestPluginPaymentOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        fee: i64,
        payment_args: ::wx_core::Object,
        version: RequestPluginPaymentVersion,
    ) -> Self {
        Self {
            fee,
            payment_args,
            version,
            currency_type: None,
        }
    }
    /// Code of the currency sign beside the amount
    pub fn currency_type(mut self, currency_type: impl Into<String>) -> Self {
        self.currency_type = Some(currency_type.into());
        self
    }
}
::wx_core::record!(
    RequestPluginPaymentOptions { fee, payment_args, version, currency_type }
);
impl Options for RequestPluginPaymentOptions {
    type Api = RequestPluginPayment;
}
/// Sells virtual goods or coins through Midas, WeChat's payment service for digital items.
///
/// Called as [`Wx::request_virtual_payment`].
pub enum RequestVirtualPayment {}
::wx_core::api!(
    RequestVirtualPayment = PAYMENT[9], RequestVirtualPaymentOptions => fields
    RequestCommonPaymentSuccessCallbackResult
);
/// Parameters of [`Wx::request_virtual_payment`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestVirtualPaymentOptions {
    /// What is bought; decides which fields of `signData` must be given
    pub mode: RequestVirtualPaymentMode,
    /// Server-side signature made with the payment AppKey
    pub pay_sig: String,
    /// The order itself, passed as the very JSON text that was signed
    pub sign_data: SignData,
    /// Server-side signature made with the user's session key
    pub signature: String,
}
impl RequestVirtualPaymentOptions {
    /// With all of them.
    pub fn new(
        mode: RequestVirtualPaymentMode,
        pay_sig: impl Into<String>,
        sign_data: SignData,
        signature: impl Into<String>,
    ) -> Self {
        Self {
            mode,
            pay_sig: pay_sig.into(),
            sign_data,
            signature: signature.into(),
        }
    }
}
::wx_core::record!(RequestVirtualPaymentOptions { mode, pay_sig, sign_data, signature });
impl Options for RequestVirtualPaymentOptions {
    type Api = RequestVirtualPayment;
}
impl Wx {
    /// Makes the object for one cross-border payment; a new one is needed to choose another method.
    ///
    /// Since 3.7.3.
    pub fn create_global_payment(
        &self,
        options: CreateGlobalPaymentOptions,
    ) -> Result<GlobalPayment> {
        self.client.sync::<CreateGlobalPayment>(options)
    }
    /// Opens the payment-code page for paying at a counter, with parameters signed by the merchant.
    pub fn jump_to_offline_pay(&self, call: impl Into<Call<JumpToOfflinePay>>) {
        self.client.call(call);
    }
    /// As [`Self::jump_to_offline_pay`], as a future.
    pub fn jump_to_offline_pay_future(
        &self,
        options: JumpToOfflinePayOptions,
    ) -> ApiFuture<JumpToOfflinePay> {
        self.client.future(options)
    }
    /// Shows the payment code of the WeChat Pay HK wallet; merchants must apply for access by mail.
    ///
    /// Since 3.4.4.
    pub fn open_hk_offline_pay_view(&self, call: impl Into<Call<OpenHkOfflinePayView>>) {
        self.client.call(call);
    }
    /// As [`Self::open_hk_offline_pay_view`], as a future.
    pub fn open_hk_offline_pay_view_future(
        &self,
        options: OpenHkOfflinePayViewOptions,
    ) -> ApiFuture<OpenHkOfflinePayView> {
        self.client.future(options)
    }
    /// Asks the user to sign up for a subscription that Apple renews and charges.
    ///
    /// Since 3.16.1.
    pub fn request_apple_subscribe_sign(
        &self,
        options: RequestAppleSubscribeSignOptions,
    ) -> Result<()> {
        self.client.sync::<RequestAppleSubscribeSign>(options)
    }
    /// Starts a payment of a special kind chosen by `mode`; for now business-to-business only.
    ///
    /// Since 2.19.2.
    pub fn request_common_payment(&self, call: impl Into<Call<RequestCommonPayment>>) {
        self.client.call(call);
    }
    /// As [`Self::request_common_payment`], as a future.
    pub fn request_common_payment_future(
        &self,
        options: RequestCommonPaymentOptions,
    ) -> ApiFuture<RequestCommonPayment> {
        self.client.future(options)
    }
    /// Has the user confirm receiving money from a merchant, who must have transfers enabled first.
    ///
    /// Since 3.3.0.
    pub fn request_merchant_transfer(
        &self,
        call: impl Into<Call<RequestMerchantTransfer>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::request_merchant_transfer`], as a future.
    pub fn request_merchant_transfer_future(
        &self,
        options: RequestMerchantTransferOptions,
    ) -> ApiFuture<RequestMerchantTransfer> {
        self.client.future(options)
    }
    /// Takes a payment that WeChat checks against a registered order; for shops with the custom
    /// trade component.
    ///
    /// Since 2.16.0.
    pub fn request_order_payment(&self, call: impl Into<Call<RequestOrderPayment>>) {
        self.client.call(call);
    }
    /// As [`Self::request_order_payment`], as a future.
    pub fn request_order_payment_future(
        &self,
        options: RequestOrderPaymentOptions,
    ) -> ApiFuture<RequestOrderPayment> {
        self.client.future(options)
    }
    /// Brings up the WeChat Pay sheet for an order prepared on the server; succeeds once paid.
    pub fn request_payment(&self, call: impl Into<Call<RequestPayment>>) {
        self.client.call(call);
    }
    /// As [`Self::request_payment`], as a future.
    pub fn request_payment_future(
        &self,
        options: RequestPaymentOptions,
    ) -> ApiFuture<RequestPayment> {
        self.client.future(options)
    }
    /// Lets a plugin take money, through its function page or straight at the cashier if owners are
    /// related.
    ///
    /// Since 2.22.1.
    pub fn request_plugin_payment(&self, call: impl Into<Call<RequestPluginPayment>>) {
        self.client.call(call);
    }
    /// As [`Self::request_plugin_payment`], as a future.
    pub fn request_plugin_payment_future(
        &self,
        options: RequestPluginPaymentOptions,
    ) -> ApiFuture<RequestPluginPayment> {
        self.client.future(options)
    }
    /// Sells virtual goods or coins through Midas, WeChat's payment service for digital items.
    ///
    /// Since 2.19.2.
    pub fn request_virtual_payment(&self, call: impl Into<Call<RequestVirtualPayment>>) {
        self.client.call(call);
    }
    /// As [`Self::request_virtual_payment`], as a future.
    pub fn request_virtual_payment_future(
        &self,
        options: RequestVirtualPaymentOptions,
    ) -> ApiFuture<RequestVirtualPayment> {
        self.client.future(options)
    }
}
/// Leads one cross-border payment from choosing a method to paying; used up afterwards.
#[derive(Clone, Debug)]
pub struct GlobalPayment {
    client: ::wx_core::Client,
}
::wx_core::object!(GlobalPayment = GLOBAL_PAYMENT);
impl GlobalPayment {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Calls the payment off when the third-party order could not be created, clearing the loading
    /// hint.
    ///
    /// Since 3.7.3.
    pub fn abort(&self, call: impl Into<Call<GlobalPaymentAbort>>) {
        self.client.call(call);
    }
    /// As [`Self::abort`], as a future.
    pub fn abort_future(
        &self,
        options: GlobalPaymentAbortOptions,
    ) -> ApiFuture<GlobalPaymentAbort> {
        self.client.future(options)
    }
    /// Lets the user pick how to pay; may be reopened after a dismissal, not after a choice.
    ///
    /// Since 3.7.3.
    pub fn open_method_picker(
        &self,
        call: impl Into<Call<GlobalPaymentOpenMethodPicker>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::open_method_picker`], as a future.
    pub fn open_method_picker_future(
        &self,
        options: GlobalPaymentOpenMethodPickerOptions,
    ) -> ApiFuture<GlobalPaymentOpenMethodPicker> {
        self.client.future(options)
    }
    /// Pays by the third-party method picked before, with the prepaid order; call within 30 s of
    /// the choice.
    ///
    /// Since 3.7.3.
    pub fn request_global_payment(
        &self,
        call: impl Into<Call<GlobalPaymentRequestGlobalPayment>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::request_global_payment`], as a future.
    pub fn request_global_payment_future(
        &self,
        options: GlobalPaymentRequestGlobalPaymentOptions,
    ) -> ApiFuture<GlobalPaymentRequestGlobalPayment> {
        self.client.future(options)
    }
    /// The method the user picked; null until `openMethodPicker` succeeds, fixed from then on
    pub fn method_key(&self) -> Result<String> {
        self.client.sync::<GlobalPaymentMethodKey>(())
    }
}
impl AsRef<::wx_core::Client> for GlobalPayment {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Calls the payment off when the third-party order could not be created, clearing the loading
/// hint.
///
/// Called as [`GlobalPayment::abort`].
pub enum GlobalPaymentAbort {}
::wx_core::api!(
    GlobalPaymentAbort = object GLOBAL_PAYMENT[0], GlobalPaymentAbortOptions => value
    Value
);
/// Parameters of [`GlobalPayment::abort`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GlobalPaymentAbortOptions {}
impl GlobalPaymentAbortOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GlobalPaymentAbortOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GlobalPaymentAbortOptions {});
impl Options for GlobalPaymentAbortOptions {
    type Api = GlobalPaymentAbort;
}
/// Lets the user pick how to pay; may be reopened after a dismissal, not after a choice.
///
/// Called as [`GlobalPayment::open_method_picker`].
pub enum GlobalPaymentOpenMethodPicker {}
::wx_core::api!(
    GlobalPaymentOpenMethodPicker = object GLOBAL_PAYMENT[1],
    GlobalPaymentOpenMethodPickerOptions => value Value
);
/// Parameters of [`GlobalPayment::open_method_picker`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GlobalPaymentOpenMethodPickerOptions {
    /// Sum and currency, shown on the panel
    pub amount: AmountOption,
}
impl GlobalPaymentOpenMethodPickerOptions {
    /// With all of them.
    pub fn new(amount: AmountOption) -> Self {
        Self { amount }
    }
}
::wx_core::record!(GlobalPaymentOpenMethodPickerOptions { amount });
impl Options for GlobalPaymentOpenMethodPickerOptions {
    type Api = GlobalPaymentOpenMethodPicker;
}
/// Pays by the third-party method picked before, with the prepaid order; call within 30 s of
/// the choice.
///
/// Called as [`GlobalPayment::request_global_payment`].
pub enum GlobalPaymentRequestGlobalPayment {}
::wx_core::api!(
    GlobalPaymentRequestGlobalPayment = object GLOBAL_PAYMENT[2],
    GlobalPaymentRequestGlobalPaymentOptions => value Value
);
/// Parameters of [`GlobalPayment::request_global_payment`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GlobalPaymentRequestGlobalPaymentOptions {
    /// Number of the payment, from the provider's order creation
    pub payment_id: String,
    /// Prepayment data, passed on as the provider gave it
    pub prepay_info: String,
}
impl GlobalPaymentRequestGlobalPaymentOptions {
    /// With all of them.
    pub fn new(payment_id: impl Into<String>, prepay_info: impl Into<String>) -> Self {
        Self {
            payment_id: payment_id.into(),
            prepay_info: prepay_info.into(),
        }
    }
}
::wx_core::record!(GlobalPaymentRequestGlobalPaymentOptions { payment_id, prepay_info });
impl Options for GlobalPaymentRequestGlobalPaymentOptions {
    type Api = GlobalPaymentRequestGlobalPayment;
}
/// The method the user picked; null until `openMethodPicker` succeeds, fixed from then on
///
/// Called as [`GlobalPayment::method_key`].
pub enum GlobalPaymentMethodKey {}
::wx_core::api!(GlobalPaymentMethodKey = object GLOBAL_PAYMENT[3], () => value String);
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static PAYMENT: Family = Family {
        name: "payment",
        apis: &[
            ApiDesc::sync("createGlobalPayment")
                .params(&CREATE_GLOBAL_PAYMENT_OPTIONS)
                .args(&[&[Arg::Options]])
                .returns(Returns::Value(Type::Handle(&GLOBAL_PAYMENT))),
            ApiDesc::asynchronous("jumpToOfflinePay")
                .params(&JUMP_TO_OFFLINE_PAY_OPTIONS)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("openHKOfflinePayView")
                .params(&OPEN_HK_OFFLINE_PAY_VIEW_OPTIONS)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::sync("requestAppleSubscribeSign")
                .params(&REQUEST_APPLE_SUBSCRIBE_SIGN_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::asynchronous("requestCommonPayment")
                .params(&REQUEST_COMMON_PAYMENT_OPTIONS)
                .result(&REQUEST_COMMON_PAYMENT_SUCCESS_CALLBACK_RESULT)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("requestMerchantTransfer")
                .params(&REQUEST_MERCHANT_TRANSFER_OPTIONS)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("requestOrderPayment")
                .params(&REQUEST_ORDER_PAYMENT_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("requestPayment")
                .params(&REQUEST_PAYMENT_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("requestPluginPayment")
                .params(&REQUEST_PLUGIN_PAYMENT_OPTIONS)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("requestVirtualPayment")
                .params(&REQUEST_VIRTUAL_PAYMENT_OPTIONS)
                .result(&REQUEST_COMMON_PAYMENT_SUCCESS_CALLBACK_RESULT)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None)
                .err_code(),
        ],
        properties: &[],
    };
    pub static GLOBAL_PAYMENT: ObjectDesc = ObjectDesc {
        name: "GlobalPayment",
        members: &[
            ApiDesc::asynchronous("GlobalPayment.abort")
                .key("abort")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::asynchronous("GlobalPayment.openMethodPicker")
                .key("openMethodPicker")
                .params(&GLOBAL_PAYMENT_OPEN_METHOD_PICKER_OPTIONS)
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("GlobalPayment.requestGlobalPayment")
                .key("requestGlobalPayment")
                .params(&GLOBAL_PAYMENT_REQUEST_GLOBAL_PAYMENT_OPTIONS)
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only)
                .deadline(DeadlineRule::None),
            ApiDesc::get("GlobalPayment.methodKey", "methodKey", Type::String),
        ],
    };
    pub static CREATE_GLOBAL_PAYMENT_OPTIONS: StructDesc = StructDesc::new(
        "CreateGlobalPaymentOptions",
        &[
            FieldDesc::new("mchRegion", Type::String),
            FieldDesc::new("isSandbox", Type::String).default(Literal::Text("false")),
        ],
    );
    pub static JUMP_TO_OFFLINE_PAY_OPTIONS: StructDesc = StructDesc::new(
        "JumpToOfflinePayOptions",
        &[
            FieldDesc::new("appId", Type::String),
            FieldDesc::new("nonceStr", Type::String),
            FieldDesc::new("package", Type::String),
            FieldDesc::new("paySign", Type::String),
            FieldDesc::new("queryStr", Type::String),
            FieldDesc::new("signType", Type::String),
            FieldDesc::new("timeStamp", Type::String),
        ],
    );
    pub static OPEN_HK_OFFLINE_PAY_VIEW_OPTIONS: StructDesc = StructDesc::new(
        "OpenHkOfflinePayViewOptions",
        &[
            FieldDesc::new("nonceStr", Type::String),
            FieldDesc::new("package", Type::String),
            FieldDesc::new("paySign", Type::String),
            FieldDesc::new("timeStamp", Type::String),
            FieldDesc::new("signType", Type::Enum(&OPEN_HK_OFFLINE_PAY_VIEW_SIGN_TYPE))
                .optional(),
        ],
    );
    pub static REQUEST_APPLE_SUBSCRIBE_SIGN_OPTIONS: StructDesc = StructDesc::new(
        "RequestAppleSubscribeSignOptions",
        &[
            FieldDesc::new("paySig", Type::String),
            FieldDesc::new("signData", Type::Struct(&APPLE_SUBSCRIBE_SIGN_DATA)),
            FieldDesc::new("signature", Type::String),
        ],
    );
    pub static REQUEST_COMMON_PAYMENT_OPTIONS: StructDesc = StructDesc::new(
        "RequestCommonPaymentOptions",
        &[
            FieldDesc::new("mode", Type::Enum(&REQUEST_COMMON_PAYMENT_MODE)),
            FieldDesc::new("paySig", Type::String),
            FieldDesc::new("signData", Type::Struct(&REQUEST_COMMON_PAYMENT_SIGN_DATA)),
            FieldDesc::new("signature", Type::String),
        ],
    );
    pub static REQUEST_MERCHANT_TRANSFER_OPTIONS: StructDesc = StructDesc::new(
        "RequestMerchantTransferOptions",
        &[
            FieldDesc::new("mchId", Type::String),
            FieldDesc::new("package", Type::String),
            FieldDesc::new("appId", Type::String).optional(),
            FieldDesc::new("openId", Type::String).optional(),
            FieldDesc::new("subAppId", Type::String).optional(),
            FieldDesc::new("subMchId", Type::String).optional(),
        ],
    );
    pub static REQUEST_ORDER_PAYMENT_OPTIONS: StructDesc = StructDesc::new(
        "RequestOrderPaymentOptions",
        &[
            FieldDesc::new("nonceStr", Type::String),
            FieldDesc::new("package", Type::String),
            FieldDesc::new("paySign", Type::String),
            FieldDesc::new("timeStamp", Type::String),
            FieldDesc::new("signType", Type::Enum(&REQUEST_ORDER_PAYMENT_SIGN_TYPE))
                .optional(),
        ],
    );
    pub static REQUEST_PAYMENT_OPTIONS: StructDesc = StructDesc::new(
        "RequestPaymentOptions",
        &[
            FieldDesc::new("nonceStr", Type::String),
            FieldDesc::new("package", Type::String),
            FieldDesc::new("paySign", Type::String),
            FieldDesc::new("timeStamp", Type::String),
            FieldDesc::new("signType", Type::Enum(&REQUEST_PAYMENT_SIGN_TYPE)).optional(),
        ],
    );
    pub static REQUEST_PLUGIN_PAYMENT_OPTIONS: StructDesc = StructDesc::new(
        "RequestPluginPaymentOptions",
        &[
            FieldDesc::new("fee", Type::Int),
            FieldDesc::new("paymentArgs", Type::Object),
            FieldDesc::new("version", Type::Enum(&REQUEST_PLUGIN_PAYMENT_VERSION)),
            FieldDesc::new("currencyType", Type::String).optional(),
        ],
    );
    pub static REQUEST_VIRTUAL_PAYMENT_OPTIONS: StructDesc = StructDesc::new(
        "RequestVirtualPaymentOptions",
        &[
            FieldDesc::new("mode", Type::Enum(&REQUEST_VIRTUAL_PAYMENT_MODE)),
            FieldDesc::new("paySig", Type::String),
            FieldDesc::new("signData", Type::Struct(&SIGN_DATA)),
            FieldDesc::new("signature", Type::String),
        ],
    );
    pub static GLOBAL_PAYMENT_OPEN_METHOD_PICKER_OPTIONS: StructDesc = StructDesc::new(
        "GlobalPaymentOpenMethodPickerOptions",
        &[FieldDesc::new("amount", Type::Struct(&AMOUNT_OPTION))],
    );
    pub static GLOBAL_PAYMENT_REQUEST_GLOBAL_PAYMENT_OPTIONS: StructDesc = StructDesc::new(
        "GlobalPaymentRequestGlobalPaymentOptions",
        &[
            FieldDesc::new("paymentId", Type::String),
            FieldDesc::new("prepayInfo", Type::String),
        ],
    );
    pub static APPLE_SUBSCRIBE_SIGN_DATA: StructDesc = StructDesc::new(
        "AppleSubscribeSignData",
        &[
            FieldDesc::new("attach", Type::String),
            FieldDesc::new("goodsPrice", Type::Int),
            FieldDesc::new("offerId", Type::String),
            FieldDesc::new("productId", Type::String),
            FieldDesc::new("activitySellingPrice", Type::Int).optional(),
        ],
    );
    pub static REQUEST_COMMON_PAYMENT_SIGN_DATA: StructDesc = StructDesc::new(
        "RequestCommonPaymentSignData",
        &[
            FieldDesc::new("amount", Type::Struct(&AMOUNT)),
            FieldDesc::new("description", Type::String),
            FieldDesc::new("env", Type::Enum(&REQUEST_COMMON_PAYMENT_SIGN_DATA_ENV)),
            FieldDesc::new("mchid", Type::String),
            FieldDesc::new("out_trade_no", Type::String),
            FieldDesc::new("attach", Type::String).optional(),
            FieldDesc::new(
                    "delivery_type",
                    Type::Enum(&REQUEST_COMMON_PAYMENT_SIGN_DATA_DELIVERY_TYPE),
                )
                .optional(),
            FieldDesc::new("product_info", Type::Struct(&PRODUCT_INFO)).optional(),
            FieldDesc::new("requestPaymentInfo", Type::Struct(&REQUEST_PAYMENT_INFO))
                .optional(),
        ],
    );
    pub static REQUEST_COMMON_PAYMENT_SUCCESS_CALLBACK_RESULT: StructDesc = StructDesc::new(
        "RequestCommonPaymentSuccessCallbackResult",
        &[],
    );
    pub static SIGN_DATA: StructDesc = StructDesc::new(
        "SignData",
        &[
            FieldDesc::new("attach", Type::String),
            FieldDesc::new("buyQuantity", Type::Int),
            FieldDesc::new("currencyType", Type::Enum(&SIGN_DATA_CURRENCY_TYPE)),
            FieldDesc::new("offerId", Type::String),
            FieldDesc::new("outTradeNo", Type::String),
            FieldDesc::new("activitySellingPrice", Type::Int).optional(),
            FieldDesc::new("env", Type::Int).optional(),
            FieldDesc::new("goodsPrice", Type::Int).optional(),
            FieldDesc::new("productId", Type::String).optional(),
        ],
    );
    pub static AMOUNT_OPTION: StructDesc = StructDesc::new(
        "AmountOption",
        &[FieldDesc::new("currency", Type::String), FieldDesc::new("total", Type::Int)],
    );
    pub static APPLE_SUBSCRIBE_SIGN_ERROR: StructDesc = StructDesc::new(
        "AppleSubscribeSignError",
        &[FieldDesc::new("errMsg", Type::String), FieldDesc::new("errCode", Type::Int)],
    );
    pub static AMOUNT: StructDesc = StructDesc::new(
        "Amount",
        &[
            FieldDesc::new("order_amount", Type::Int),
            FieldDesc::new("currency", Type::Enum(&AMOUNT_CURRENCY)).optional(),
            FieldDesc::new("discount", Type::Int).optional(),
            FieldDesc::new("freight", Type::Int).optional(),
            FieldDesc::new("other_fee", Type::Int).optional(),
            FieldDesc::new("product_amount", Type::Int).optional(),
        ],
    );
    pub static PRODUCT_INFO: StructDesc = StructDesc::new(
        "ProductInfo",
        &[
            FieldDesc::new("category", Type::String),
            FieldDesc::new("head_img", Type::String),
            FieldDesc::new("org_price", Type::Int),
            FieldDesc::new("path", Type::String),
            FieldDesc::new("quantity", Type::Int),
            FieldDesc::new("sale_price", Type::Int),
            FieldDesc::new("sku_attr", Type::String),
            FieldDesc::new("sku_id", Type::String),
            FieldDesc::new("spu_id", Type::String),
            FieldDesc::new("title", Type::String),
        ],
    );
    pub static REQUEST_PAYMENT_INFO: StructDesc = StructDesc::new(
        "RequestPaymentInfo",
        &[
            FieldDesc::new("nonceStr", Type::String).optional(),
            FieldDesc::new("package", Type::String).optional(),
            FieldDesc::new("paySign", Type::String).optional(),
            FieldDesc::new("signType", Type::String).optional(),
            FieldDesc::new("timeStamp", Type::String).optional(),
        ],
    );
    pub static REQUEST_COMMON_PAYMENT_SIGN_DATA_ENV: EnumDesc = EnumDesc {
        name: "RequestCommonPaymentSignDataEnv",
        values: &[EnumValue::Int(0), EnumValue::Int(1)],
    };
    pub static REQUEST_COMMON_PAYMENT_SIGN_DATA_DELIVERY_TYPE: EnumDesc = EnumDesc {
        name: "RequestCommonPaymentSignDataDeliveryType",
        values: &[
            EnumValue::Int(1),
            EnumValue::Int(2),
            EnumValue::Int(3),
            EnumValue::Int(4),
        ],
    };
    pub static SIGN_DATA_CURRENCY_TYPE: EnumDesc = EnumDesc {
        name: "SignDataCurrencyType",
        values: &[EnumValue::Text("CNY")],
    };
    pub static AMOUNT_CURRENCY: EnumDesc = EnumDesc {
        name: "AmountCurrency",
        values: &[EnumValue::Text("CNY")],
    };
    pub static OPEN_HK_OFFLINE_PAY_VIEW_SIGN_TYPE: EnumDesc = EnumDesc {
        name: "OpenHkOfflinePayViewSignType",
        values: &[EnumValue::Text("SHA1")],
    };
    pub static REQUEST_COMMON_PAYMENT_MODE: EnumDesc = EnumDesc {
        name: "RequestCommonPaymentMode",
        values: &[
            EnumValue::Text("retail_pay_goods"),
            EnumValue::Text("retail_pay_indirect_goods"),
            EnumValue::Text("retail_pay_combined_goods"),
            EnumValue::Text("retail_pay_goods_new"),
        ],
    };
    pub static REQUEST_ORDER_PAYMENT_SIGN_TYPE: EnumDesc = EnumDesc {
        name: "RequestOrderPaymentSignType",
        values: &[
            EnumValue::Text("MD5"),
            EnumValue::Text("HMAC-SHA256"),
            EnumValue::Text("RSA"),
        ],
    };
    pub static REQUEST_PAYMENT_SIGN_TYPE: EnumDesc = EnumDesc {
        name: "RequestPaymentSignType",
        values: &[
            EnumValue::Text("MD5"),
            EnumValue::Text("HMAC-SHA256"),
            EnumValue::Text("RSA"),
        ],
    };
    pub static REQUEST_PLUGIN_PAYMENT_VERSION: EnumDesc = EnumDesc {
        name: "RequestPluginPaymentVersion",
        values: &[
            EnumValue::Text("develop"),
            EnumValue::Text("trial"),
            EnumValue::Text("release"),
        ],
    };
    pub static REQUEST_VIRTUAL_PAYMENT_MODE: EnumDesc = EnumDesc {
        name: "RequestVirtualPaymentMode",
        values: &[
            EnumValue::Text("short_series_goods"),
            EnumValue::Text("short_series_coin"),
        ],
    };
}
