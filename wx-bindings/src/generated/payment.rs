// Generated from payment.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::PAYMENT;
/// Where an order is placed, for real or for testing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OrderEnvironment {
    /// Production; money really moves
    Production,
    /// For testing; refused in a released mini program
    Sandbox,
}
::wx_core::enumeration!(OrderEnvironment { Production, Sandbox });
/// How a payment was signed, fixed when the order was placed
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SignType {
    /// Orders placed by API v2, the older choice
    Md5,
    /// Orders placed by API v2, the stronger choice
    HmacSha256,
    /// Orders placed by API v3
    Rsa,
}
::wx_core::enumeration!(SignType { Md5, HmacSha256, Rsa });
/// Money that prices of orders are given in
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PriceCurrency {
    /// Chinese yuan, the only one for now
    Yuan,
}
::wx_core::enumeration!(PriceCurrency { Yuan });
/// One business order: who sells, what, for how much
#[derive(Clone, Debug)]
pub struct RequestCommonPaymentSignData {
    /// What is to be paid, and how the sum is made up
    pub amount: Amount,
    /// What the buyer sees on the bill, for example shop and goods
    pub description: String,
    /// Where the order is placed, for real or for testing
    pub env: OrderEnvironment,
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
/// A subscription as the very text that was signed
#[derive(Clone, Debug)]
pub enum AppleSubscriptionTerms {
    /// A text.
    Text(String),
    /// A value of a type of its own.
    AppleSubscribeSignData(AppleSubscribeSignData),
}
::wx_core::union!(AppleSubscriptionTerms { 0 => Text, 1 => AppleSubscribeSignData });
/// An order as the very text that was signed
#[derive(Clone, Debug)]
pub enum BusinessOrder {
    /// A text.
    Text(String),
    /// A value of a type of its own.
    RequestCommonPaymentSignData(RequestCommonPaymentSignData),
}
::wx_core::union!(BusinessOrder { 0 => Text, 1 => RequestCommonPaymentSignData });
/// The sum of an order and its parts, in fen
#[derive(Clone, Debug)]
pub struct Amount {
    /// What the buyer really pays, all told. Unit: fen.
    pub order_amount: i64,
    /// Money the amounts are counted in
    pub currency: Option<PriceCurrency>,
    /// Total taken off the price. Unit: fen.
    pub discount: Option<i64>,
    /// Delivery charge included in the order. Unit: fen.
    pub freight: Option<i64>,
    /// Whatever is charged beyond goods and freight. Unit: fen.
    pub other_fee: Option<i64>,
    /// Goods at list price, before any discount. Unit: fen.
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
    /// List price of one piece. Unit: fen.
    pub org_price: i64,
    /// Page of the merchant's mini program that shows the item
    pub path: String,
    /// How many pieces are bought
    pub quantity: i64,
    /// Price of one piece actually charged. Unit: fen.
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
    /// Signing time in Unix seconds, as text. Unit: s.
    pub time_stamp: Option<String>,
}
::wx_core::record!(
    RequestPaymentInfo { nonce_str, package, pay_sign, sign_type, time_stamp }
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
    /// Currency of the price; another one fails with -15004
    pub currency_type: PriceCurrency,
    /// `offerid` shown in the console under basic payment settings
    pub offer_id: String,
    /// Own order number, usable once: 8 to 32 characters, not beginning with an underscore
    pub out_trade_no: String,
    /// Reduced price that is really charged; give it together with `goodsPrice`. Unit: fen.
    pub activity_selling_price: Option<i64>,
    /// A released mini program allows only production. Default: `0`.
    pub env: OrderEnvironment,
    /// List price, checked against the console; required when buying an item. Unit: fen.
    pub goods_price: Option<i64>,
    /// Which item; required when buying an item, unused for coins
    pub product_id: Option<String>,
}
::wx_core::record!(
    SignData { attach, buy_quantity, currency_type, offer_id, out_trade_no,
    activity_selling_price, env, goods_price, product_id }
);
/// Item, price and introductory offer of a subscription
#[derive(Clone, Debug)]
pub struct AppleSubscribeSignData {
    /// Free text that comes back in the signing and delivery notices
    pub attach: String,
    /// Unit price; compared with the console to catch a price shown wrongly. Unit: fen.
    pub goods_price: i64,
    /// `offerid` from the basic payment settings of the mini program console
    pub offer_id: String,
    /// Subscription item, configured for both iOS and Android
    pub product_id: String,
    /// First-period price, `0` for a free trial; renewals cost the full price; absent means no
    /// offer. Unit: fen.
    pub activity_selling_price: Option<i64>,
}
::wx_core::record!(
    AppleSubscribeSignData { attach, goods_price, offer_id, product_id,
    activity_selling_price }
);
/// Why signing up for the subscription failed
#[derive(Clone, Debug)]
pub struct AppleSubscribeSignError {
    /// The failure in words
    pub err_msg: String,
    /// A number from the table of requestVirtualPayment: `-2` if the user gave up, `-5` if the
    /// outcome is unknown
    pub err_code: i64,
}
::wx_core::record!(AppleSubscribeSignError { err_msg, err_code });
/// A sum of money with its currency
#[derive(Clone, Debug)]
pub struct AmountOption {
    /// Three upper-case letters of ISO 4217, such as `HKD`
    pub currency: String,
    /// Whole number of the currency's smallest units, cents for example
    pub total: i64,
}
::wx_core::record!(AmountOption { currency, total });
/// How the goods reach the buyer
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequestCommonPaymentSignDataDeliveryType {
    /// By a courier within the city
    City,
    /// By parcel service
    Parcel,
    /// The buyer fetches them from a shop
    Pickup,
    /// Nothing to deliver, such as services
    Nothing,
}
::wx_core::enumeration!(
    RequestCommonPaymentSignDataDeliveryType { City, Parcel, Pickup, Nothing }
);
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
/// What is bought; decides which fields of `signData` must be given
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequestVirtualPaymentMode {
    /// A certain item, bought directly
    ShortSeriesGoods,
    /// Coins, to be spent in the mini program later
    ShortSeriesCoin,
}
::wx_core::enumeration!(RequestVirtualPaymentMode { ShortSeriesGoods, ShortSeriesCoin });
/// The order itself, passed as the very JSON text that was signed
#[derive(Clone, Debug)]
pub enum RequestVirtualPaymentSignData {
    /// A text.
    Text(String),
    /// A value of a type of its own.
    SignData(SignData),
}
::wx_core::union!(RequestVirtualPaymentSignData { 0 => Text, 1 => SignData });
/// `RequestVirtualPaymentFail`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestVirtualPaymentFail {
    /// A parameter is missing or of the wrong kind
    InvalidParameter,
    /// The payment did not go through
    PaymentFailed,
    /// The user closed the payment without paying
    Cancel,
    /// Stopped by WeChat's risk control
    BlockedByRiskControl,
    /// Whether the contract was signed is not known yet; ask the server
    ContractResultIsUnknown,
    /// A value in the order is wrong; the message says which
    InvalidOrder,
    /// The order number was used before; make a new one
    OrderNumberWasUsedBefore,
    /// The payment system is in trouble
    SystemError,
    /// The currency is something other than CNY
    InvalidCurrency,
    /// `signature` cannot be verified
    InvalidUserSignature,
    /// `paySig` cannot be verified
    InvalidPaymentSignature,
    /// The session key has run out; log in again
    SessionKeyExpired,
    /// The sub-merchant has not finished onboarding
    SubMerchantIsNotOnboarded,
    /// The coin has not been published in the console
    CoinIsNotPublished,
    /// The item named by `productId` has not been published
    ItemIsNotPublished,
    /// A released mini program asked for the sandbox
    SandboxIsNotAllowed,
    /// The order was closed by a failure inside Midas; use a new number
    OrderWasClosed,
    /// `goodsPrice` differs from the price in the console
    PriceMismatch,
    /// The coin or item was published a moment ago; wait about 10 minutes
    ItemWasJustPublished,
    /// `signData` cannot be parsed
    MalformedSignData,
    /// The merchant is suspected of a violation and may not take money
    MerchantIsSuspended,
    /// The coin or item did not pass review
    ItemWasNotApproved,
    /// WeChat Pay has put limits on the merchant
    MerchantIsLimited,
    /// Too many operations in a short time
    TooManyOperations,
    /// The mini program's trading rate is limited
    TradingRateIsLimited,
}
impl From<RequestVirtualPaymentFail> for WxError {
    fn from(error: RequestVirtualPaymentFail) -> Self {
        match error {
            RequestVirtualPaymentFail::InvalidParameter => {
                WxError::fail("invalid parameter").err_code(1001)
            }
            RequestVirtualPaymentFail::PaymentFailed => {
                WxError::fail("payment failed").err_code(-1)
            }
            RequestVirtualPaymentFail::Cancel => WxError::fail("cancel").err_code(-2),
            RequestVirtualPaymentFail::BlockedByRiskControl => {
                WxError::fail("blocked by risk control").err_code(-4)
            }
            RequestVirtualPaymentFail::ContractResultIsUnknown => {
                WxError::fail("contract result is unknown").err_code(-5)
            }
            RequestVirtualPaymentFail::InvalidOrder => {
                WxError::fail("invalid order").err_code(-15001)
            }
            RequestVirtualPaymentFail::OrderNumberWasUsedBefore => {
                WxError::fail("order number was used before").err_code(-15002)
            }
            RequestVirtualPaymentFail::SystemError => {
                WxError::fail("system error").err_code(-15003)
            }
            RequestVirtualPaymentFail::InvalidCurrency => {
                WxError::fail("invalid currency").err_code(-15004)
            }
            RequestVirtualPaymentFail::InvalidUserSignature => {
                WxError::fail("invalid user signature").err_code(-15005)
            }
            RequestVirtualPaymentFail::InvalidPaymentSignature => {
                WxError::fail("invalid payment signature").err_code(-15006)
            }
            RequestVirtualPaymentFail::SessionKeyExpired => {
                WxError::fail("session key expired").err_code(-15007)
            }
            RequestVirtualPaymentFail::SubMerchantIsNotOnboarded => {
                WxError::fail("sub-merchant is not onboarded").err_code(-15008)
            }
            RequestVirtualPaymentFail::CoinIsNotPublished => {
                WxError::fail("coin is not published").err_code(-15009)
            }
            RequestVirtualPaymentFail::ItemIsNotPublished => {
                WxError::fail("item is not published").err_code(-15010)
            }
            RequestVirtualPaymentFail::SandboxIsNotAllowed => {
                WxError::fail("sandbox is not allowed").err_code(-15011)
            }
            RequestVirtualPaymentFail::OrderWasClosed => {
                WxError::fail("order was closed").err_code(-15012)
            }
            RequestVirtualPaymentFail::PriceMismatch => {
                WxError::fail("price mismatch").err_code(-15013)
            }
            RequestVirtualPaymentFail::ItemWasJustPublished => {
                WxError::fail("item was just published").err_code(-15014)
            }
            RequestVirtualPaymentFail::MalformedSignData => {
                WxError::fail("malformed sign data").err_code(-15016)
            }
            RequestVirtualPaymentFail::MerchantIsSuspended => {
                WxError::fail("merchant is suspended").err_code(-15017)
            }
            RequestVirtualPaymentFail::ItemWasNotApproved => {
                WxError::fail("item was not approved").err_code(-15018)
            }
            RequestVirtualPaymentFail::MerchantIsLimited => {
                WxError::fail("merchant is limited").err_code(-15019)
            }
            RequestVirtualPaymentFail::TooManyOperations => {
                WxError::fail("too many operations").err_code(-15020)
            }
            RequestVirtualPaymentFail::TradingRateIsLimited => {
                WxError::fail("trading rate is limited").err_code(-15021)
            }
        }
    }
}
/// Must match what the server used for the order
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OpenHkOfflinePayViewSignType {
    /// The only algorithm this wallet accepts so far
    Sha1,
}
::wx_core::enumeration!(OpenHkOfflinePayViewSignType { Sha1 });
/// Brings up the WeChat Pay sheet for an order prepared on the server; succeeds once paid.
///
/// Called as [`Wx::request_payment`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.requestPayment.html)
pub enum RequestPayment {}
::wx_core::api!(RequestPayment = PAYMENT[0], RequestPaymentOptions => fields());
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
    /// Unix seconds of the signing, a string rather than a number. Unit: s.
    pub time_stamp: String,
    /// Algorithm of `paySign`, the same as when the order was placed
    pub sign_type: Option<SignType>,
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
    pub fn sign_type(mut self, sign_type: SignType) -> Self {
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
/// Takes a payment that WeChat checks against a registered order; for shops with the custom
/// trade component.
///
/// Called as [`Wx::request_order_payment`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.requestOrderPayment.html)
pub enum RequestOrderPayment {}
::wx_core::api!(
    RequestOrderPayment = PAYMENT[1], RequestOrderPaymentOptions => fields()
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
    /// Unix seconds the server signed at, as text. Unit: s.
    pub time_stamp: String,
    /// Algorithm of the signature; depends on the WeChat Pay API version
    pub sign_type: Option<SignType>,
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
    pub fn sign_type(mut self, sign_type: SignType) -> Self {
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
/// Lets a plugin take money, through its function page or straight at the cashier if owners are
/// related.
///
/// Called as [`Wx::request_plugin_payment`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.requestPluginPayment.html)
pub enum RequestPluginPayment {}
::wx_core::api!(
    RequestPluginPayment = PAYMENT[2], RequestPluginPaymentOptions => fields()
);
/// Parameters of [`Wx::request_plugin_payment`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestPluginPaymentOptions {
    /// Amount shown to the user on the page. Unit: fen.
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
/// Starts a payment of a special kind chosen by `mode`; for now business-to-business only.
///
/// Called as [`Wx::request_common_payment`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.requestCommonPayment.html)
pub enum RequestCommonPayment {}
::wx_core::api!(
    RequestCommonPayment = PAYMENT[3], RequestCommonPaymentOptions => fields
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
    pub sign_data: BusinessOrder,
    /// User signature, computed with the session key
    pub signature: String,
}
impl RequestCommonPaymentOptions {
    /// With all of them.
    pub fn new(
        mode: RequestCommonPaymentMode,
        pay_sig: impl Into<String>,
        sign_data: BusinessOrder,
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
/// Why [`Wx::request_common_payment`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestCommonPaymentError {
    /// The payment service is in trouble; try later
    SystemError,
    /// `signData` is not well-formed JSON
    MalformedJson,
    /// A parameter is wrong; `errMsg` says which
    InvalidParameter,
    /// `signature` does not match the user's session key
    InvalidUserSignature,
    /// `paySig` does not match the data
    InvalidPaymentSignature,
    /// `mode` is not one of the known kinds
    InvalidMode,
    /// The order number was used before; make a new one
    OrderNumberWasUsedBefore,
    /// The sub-merchant has not finished onboarding
    SubMerchantIsNotOnboarded,
    /// The user has not authorized the brand
    BrandIsNotAuthorized,
    /// A released mini program tried to order in the sandbox
    SandboxIsNotAllowed,
    /// The B2b authorization between the parties is missing
    B2bAuthorizationIsMissing,
}
impl From<RequestCommonPaymentError> for WxError {
    fn from(error: RequestCommonPaymentError) -> Self {
        match error {
            RequestCommonPaymentError::SystemError => {
                WxError::fail("system error").errno(1000)
            }
            RequestCommonPaymentError::MalformedJson => {
                WxError::fail("malformed json").errno(1022)
            }
            RequestCommonPaymentError::InvalidParameter => {
                WxError::fail("invalid parameter").errno(702001)
            }
            RequestCommonPaymentError::InvalidUserSignature => {
                WxError::fail("invalid user signature").errno(702002)
            }
            RequestCommonPaymentError::InvalidPaymentSignature => {
                WxError::fail("invalid payment signature").errno(702003)
            }
            RequestCommonPaymentError::InvalidMode => {
                WxError::fail("invalid mode").errno(702004)
            }
            RequestCommonPaymentError::OrderNumberWasUsedBefore => {
                WxError::fail("order number was used before").errno(702005)
            }
            RequestCommonPaymentError::SubMerchantIsNotOnboarded => {
                WxError::fail("sub-merchant is not onboarded").errno(702006)
            }
            RequestCommonPaymentError::BrandIsNotAuthorized => {
                WxError::fail("brand is not authorized").errno(702007)
            }
            RequestCommonPaymentError::SandboxIsNotAllowed => {
                WxError::fail("sandbox is not allowed").errno(702008)
            }
            RequestCommonPaymentError::B2bAuthorizationIsMissing => {
                WxError::fail("b2b authorization is missing").errno(702009)
            }
        }
    }
}
/// Sells virtual goods or coins through Midas, WeChat's payment service for digital items.
///
/// Called as [`Wx::request_virtual_payment`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.requestVirtualPayment.html)
pub enum RequestVirtualPayment {}
::wx_core::api!(
    RequestVirtualPayment = PAYMENT[4], RequestVirtualPaymentOptions => fields
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
    pub sign_data: RequestVirtualPaymentSignData,
    /// Server-side signature made with the user's session key
    pub signature: String,
}
impl RequestVirtualPaymentOptions {
    /// With all of them.
    pub fn new(
        mode: RequestVirtualPaymentMode,
        pay_sig: impl Into<String>,
        sign_data: RequestVirtualPaymentSignData,
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
/// Asks the user to sign up for a subscription that Apple renews and charges.
///
/// Called as [`Wx::request_apple_subscribe_sign`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.requestAppleSubscribeSign.html)
pub enum RequestAppleSubscribeSign {}
::wx_core::api!(
    RequestAppleSubscribeSign = PAYMENT[5], RequestAppleSubscribeSignOptions => fields()
);
/// Parameters of [`Wx::request_apple_subscribe_sign`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestAppleSubscribeSignOptions {
    /// Made on the server with the payment AppKey
    pub pay_sig: String,
    /// Terms of the subscription, handed over as JSON text
    pub sign_data: AppleSubscriptionTerms,
    /// Made on the server with the user's session key
    pub signature: String,
}
impl RequestAppleSubscribeSignOptions {
    /// With all of them.
    pub fn new(
        pay_sig: impl Into<String>,
        sign_data: AppleSubscriptionTerms,
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
/// Has the user confirm receiving money from a merchant, who must have transfers enabled first.
///
/// Called as [`Wx::request_merchant_transfer`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.requestMerchantTransfer.html)
pub enum RequestMerchantTransfer {}
::wx_core::api!(
    RequestMerchantTransfer = PAYMENT[6], RequestMerchantTransferOptions => fields()
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
/// Opens the payment-code page for paying at a counter, with parameters signed by the merchant.
///
/// Called as [`Wx::jump_to_offline_pay`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.jumpToOfflinePay.html)
pub enum JumpToOfflinePay {}
::wx_core::api!(JumpToOfflinePay = PAYMENT[7], JumpToOfflinePayOptions => fields());
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
    /// Moment of signing in Unix seconds, given as text. Unit: s.
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
/// Called as [`Wx::open_hk_offline_pay_view`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.openHKOfflinePayView.html)
pub enum OpenHkOfflinePayView {}
::wx_core::api!(
    OpenHkOfflinePayView = PAYMENT[8], OpenHkOfflinePayViewOptions => fields()
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
    /// Unix seconds at which the request was signed, as text. Unit: s.
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
/// Makes the object for one cross-border payment; a new one is needed to choose another method.
///
/// Called as [`Wx::create_global_payment`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.createGlobalPayment.html)
pub enum CreateGlobalPayment {}
::wx_core::api!(
    CreateGlobalPayment = PAYMENT[9], CreateGlobalPaymentOptions => value GlobalPayment
);
/// Parameters of [`Wx::create_global_payment`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateGlobalPaymentOptions {
    /// Trade region as an upper-case ISO 3166 two-letter code; decides the methods offered
    pub mch_region: String,
    /// `true` for the sandbox; production when left out. Default: `"false"`.
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
    /// `true` for the sandbox; production when left out. Default: `"false"`.
    pub fn is_sandbox(mut self, is_sandbox: impl Into<String>) -> Self {
        self.is_sandbox = is_sandbox.into();
        self
    }
}
::wx_core::record!(CreateGlobalPaymentOptions { mch_region, is_sandbox });
impl Wx {
    /// Brings up the WeChat Pay sheet for an order prepared on the server; succeeds once paid.
    ///
    /// Takes [`RequestPaymentOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.requestPayment.html)
    ///
    /// ```js
    /// // order: timeStamp, nonceStr, package, signType and paySign, as the server signed them
    /// const order = await getOrderFromServer()
    /// try {
    ///   await wx.requestPayment(order)
    ///   wx.showToast({ title: 'Thank you' })
    /// } catch (error) {
    ///   console.log('not paid:', error.errMsg)
    /// }
    /// ```
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
    /// Takes a payment that WeChat checks against a registered order; for shops with the custom
    /// trade component.
    ///
    /// Takes [`RequestOrderPaymentOptions`].
    ///
    /// Since 2.16.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.requestOrderPayment.html)
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
    /// Lets a plugin take money, through its function page or straight at the cashier if owners are
    /// related.
    ///
    /// Takes [`RequestPluginPaymentOptions`].
    ///
    /// Since 2.22.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.requestPluginPayment.html)
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
    /// Starts a payment of a special kind chosen by `mode`; for now business-to-business only.
    ///
    /// Takes [`RequestCommonPaymentOptions`].
    ///
    /// Since 2.19.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.requestCommonPayment.html)
    ///
    /// ```js
    /// const { signData, paySig, signature } = await signOnServer({ orderId: 'B2B-42' })
    /// wx.requestCommonPayment({
    ///   mode: 'retail_pay_goods',
    ///   signData,
    ///   paySig,
    ///   signature,
    ///   fail: ({ errMsg }) => console.log(errMsg),
    /// })
    /// ```
    ///
    /// # Errors
    ///
    /// - `system error` (`errno` 1000): The payment service is in trouble; try later
    /// - `malformed json` (`errno` 1022): `signData` is not well-formed JSON
    /// - `invalid parameter` (`errno` 702001): A parameter is wrong; `errMsg` says which
    /// - `invalid user signature` (`errno` 702002): `signature` does not match the user's session
    ///   key
    /// - `invalid payment signature` (`errno` 702003): `paySig` does not match the data
    /// - `invalid mode` (`errno` 702004): `mode` is not one of the known kinds
    /// - `order number was used before` (`errno` 702005): The order number was used before; make a
    ///   new one
    /// - `sub-merchant is not onboarded` (`errno` 702006): The sub-merchant has not finished
    ///   onboarding
    /// - `brand is not authorized` (`errno` 702007): The user has not authorized the brand
    /// - `sandbox is not allowed` (`errno` 702008): A released mini program tried to order in the
    ///   sandbox
    /// - `b2b authorization is missing` (`errno` 702009): The B2b authorization between the parties
    ///   is missing
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
    /// Sells virtual goods or coins through Midas, WeChat's payment service for digital items.
    ///
    /// Takes [`RequestVirtualPaymentOptions`].
    ///
    /// Since 2.19.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.requestVirtualPayment.html)
    ///
    /// ```js
    /// const { signData, paySig, signature } = await signOnServer({ productId: 'gem_60', buyQuantity: 1 })
    /// wx.requestVirtualPayment({
    ///   mode: 'short_series_goods',
    ///   signData,
    ///   paySig,
    ///   signature,
    ///   fail: ({ errCode }) => console.log(errCode === -2 ? 'given up' : `failed: ${errCode}`),
    /// })
    /// ```
    ///
    /// # Errors
    ///
    /// - the codes of [`RequestVirtualPaymentFail`]
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
    /// Asks the user to sign up for a subscription that Apple renews and charges.
    ///
    /// Since 3.16.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.requestAppleSubscribeSign.html)
    ///
    /// ```js
    /// const { signData, paySig, signature } = await signOnServer({ productId: 'monthly' })
    /// wx.requestAppleSubscribeSign({ signData, paySig, signature })
    /// ```
    pub fn request_apple_subscribe_sign(
        &self,
        options: RequestAppleSubscribeSignOptions,
    ) -> Result<()> {
        self.client.sync::<RequestAppleSubscribeSign>(options)
    }
    /// Has the user confirm receiving money from a merchant, who must have transfers enabled first.
    ///
    /// Takes [`RequestMerchantTransferOptions`].
    ///
    /// Since 3.3.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.requestMerchantTransfer.html)
    ///
    /// ```js
    /// wx.requestMerchantTransfer({
    ///   mchId: '1900000109',
    ///   appId: wx.getAccountInfoSync().miniProgram.appId,
    ///   package: transfer.package_info,
    ///   success: () => console.log('the user confirmed'),
    /// })
    /// ```
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
    /// Opens the payment-code page for paying at a counter, with parameters signed by the merchant.
    ///
    /// Takes [`JumpToOfflinePayOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.jumpToOfflinePay.html)
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
    /// Takes [`OpenHkOfflinePayViewOptions`].
    ///
    /// Since 3.4.4. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.openHKOfflinePayView.html)
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
    /// Makes the object for one cross-border payment; a new one is needed to choose another method.
    ///
    /// Since 3.7.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.createGlobalPayment.html)
    ///
    /// ```js
    /// const payment = wx.createGlobalPayment({ mchRegion: 'HK' })
    /// await payment.openMethodPicker({ amount: { total: 1250, currency: 'HKD' } })
    /// const { paymentId, prepayInfo } = await orderFromProvider(payment.methodKey)
    /// await payment.requestGlobalPayment({ paymentId, prepayInfo })
    /// ```
    pub fn create_global_payment(
        &self,
        options: CreateGlobalPaymentOptions,
    ) -> Result<GlobalPayment> {
        self.client.sync::<CreateGlobalPayment>(options)
    }
}
/// Leads one cross-border payment from choosing a method to paying; used up afterwards.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/GlobalPayment.html)
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
    /// Lets the user pick how to pay; may be reopened after a dismissal, not after a choice.
    ///
    /// Takes [`GlobalPaymentOpenMethodPickerOptions`].
    ///
    /// Since 3.7.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/GlobalPayment.openMethodPicker.html)
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
    /// Takes [`GlobalPaymentRequestGlobalPaymentOptions`].
    ///
    /// Since 3.7.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/GlobalPayment.requestGlobalPayment.html)
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
    /// Calls the payment off when the third-party order could not be created, clearing the loading
    /// hint.
    ///
    /// Since 3.7.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/GlobalPayment.abort.html)
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
/// Lets the user pick how to pay; may be reopened after a dismissal, not after a choice.
///
/// Called as [`GlobalPayment::open_method_picker`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/GlobalPayment.openMethodPicker.html)
pub enum GlobalPaymentOpenMethodPicker {}
::wx_core::api!(
    GlobalPaymentOpenMethodPicker = object GLOBAL_PAYMENT[0],
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
/// Called as [`GlobalPayment::request_global_payment`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/GlobalPayment.requestGlobalPayment.html)
pub enum GlobalPaymentRequestGlobalPayment {}
::wx_core::api!(
    GlobalPaymentRequestGlobalPayment = object GLOBAL_PAYMENT[1],
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
/// Calls the payment off when the third-party order could not be created, clearing the loading
/// hint.
///
/// Called as [`GlobalPayment::abort`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/payment/GlobalPayment.abort.html)
pub enum GlobalPaymentAbort {}
::wx_core::api!(
    GlobalPaymentAbort = object GLOBAL_PAYMENT[2], GlobalPaymentAbortOptions => value
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
            ApiDesc::asynchronous("requestPayment")
                .params(&REQUEST_PAYMENT_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("requestOrderPayment")
                .params(&REQUEST_ORDER_PAYMENT_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("requestPluginPayment")
                .params(&REQUEST_PLUGIN_PAYMENT_OPTIONS)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("requestCommonPayment")
                .params(&REQUEST_COMMON_PAYMENT_OPTIONS)
                .result(&REQUEST_COMMON_PAYMENT_SUCCESS_CALLBACK_RESULT)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("requestVirtualPayment")
                .params(&REQUEST_VIRTUAL_PAYMENT_OPTIONS)
                .result(&REQUEST_COMMON_PAYMENT_SUCCESS_CALLBACK_RESULT)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None)
                .error_fields(&["errCode"]),
            ApiDesc::sync("requestAppleSubscribeSign")
                .params(&REQUEST_APPLE_SUBSCRIBE_SIGN_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::asynchronous("requestMerchantTransfer")
                .params(&REQUEST_MERCHANT_TRANSFER_OPTIONS)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("jumpToOfflinePay")
                .params(&JUMP_TO_OFFLINE_PAY_OPTIONS)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("openHKOfflinePayView")
                .params(&OPEN_HK_OFFLINE_PAY_VIEW_OPTIONS)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::sync("createGlobalPayment")
                .params(&CREATE_GLOBAL_PAYMENT_OPTIONS)
                .args(&[&[Arg::Options]])
                .returns(Returns::Value(Type::Handle(&GLOBAL_PAYMENT))),
        ],
        properties: &[],
    };
    pub static GLOBAL_PAYMENT: ObjectDesc = ObjectDesc {
        name: "GlobalPayment",
        members: &[
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
            ApiDesc::asynchronous("GlobalPayment.abort")
                .key("abort")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::get("GlobalPayment.methodKey", "methodKey", Type::String),
        ],
    };
    pub static REQUEST_PAYMENT_OPTIONS: StructDesc = StructDesc::new(
        "RequestPaymentOptions",
        &[
            FieldDesc::new("nonceStr", Type::String),
            FieldDesc::new("package", Type::String),
            FieldDesc::new("paySign", Type::String),
            FieldDesc::new("timeStamp", Type::String),
            FieldDesc::new("signType", Type::Enum(&SIGN_TYPE)).optional(),
        ],
    );
    pub static REQUEST_ORDER_PAYMENT_OPTIONS: StructDesc = StructDesc::new(
        "RequestOrderPaymentOptions",
        &[
            FieldDesc::new("nonceStr", Type::String),
            FieldDesc::new("package", Type::String),
            FieldDesc::new("paySign", Type::String),
            FieldDesc::new("timeStamp", Type::String),
            FieldDesc::new("signType", Type::Enum(&SIGN_TYPE)).optional(),
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
    pub static REQUEST_COMMON_PAYMENT_OPTIONS: StructDesc = StructDesc::new(
        "RequestCommonPaymentOptions",
        &[
            FieldDesc::new("mode", Type::Enum(&REQUEST_COMMON_PAYMENT_MODE)),
            FieldDesc::new("paySig", Type::String),
            FieldDesc::new("signData", Type::Union(&BUSINESS_ORDER)),
            FieldDesc::new("signature", Type::String),
        ],
    );
    pub static REQUEST_VIRTUAL_PAYMENT_OPTIONS: StructDesc = StructDesc::new(
        "RequestVirtualPaymentOptions",
        &[
            FieldDesc::new("mode", Type::Enum(&REQUEST_VIRTUAL_PAYMENT_MODE)),
            FieldDesc::new("paySig", Type::String),
            FieldDesc::new("signData", Type::Union(&REQUEST_VIRTUAL_PAYMENT_SIGN_DATA)),
            FieldDesc::new("signature", Type::String),
        ],
    );
    pub static REQUEST_APPLE_SUBSCRIBE_SIGN_OPTIONS: StructDesc = StructDesc::new(
        "RequestAppleSubscribeSignOptions",
        &[
            FieldDesc::new("paySig", Type::String),
            FieldDesc::new("signData", Type::Union(&APPLE_SUBSCRIPTION_TERMS)),
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
    pub static CREATE_GLOBAL_PAYMENT_OPTIONS: StructDesc = StructDesc::new(
        "CreateGlobalPaymentOptions",
        &[
            FieldDesc::new("mchRegion", Type::String),
            FieldDesc::new("isSandbox", Type::String).default(Literal::Text("false")),
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
    pub static ORDER_ENVIRONMENT: EnumDesc = EnumDesc {
        name: "OrderEnvironment",
        values: &[EnumValue::Int(0), EnumValue::Int(1)],
    };
    pub static SIGN_TYPE: EnumDesc = EnumDesc {
        name: "SignType",
        values: &[
            EnumValue::Text("MD5"),
            EnumValue::Text("HMAC-SHA256"),
            EnumValue::Text("RSA"),
        ],
    };
    pub static PRICE_CURRENCY: EnumDesc = EnumDesc {
        name: "PriceCurrency",
        values: &[EnumValue::Text("CNY")],
    };
    pub static REQUEST_COMMON_PAYMENT_SIGN_DATA: StructDesc = StructDesc::new(
        "RequestCommonPaymentSignData",
        &[
            FieldDesc::new("amount", Type::Struct(&AMOUNT)),
            FieldDesc::new("description", Type::String),
            FieldDesc::new("env", Type::Enum(&ORDER_ENVIRONMENT)),
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
    pub static APPLE_SUBSCRIPTION_TERMS: [Type; 2] = [
        Type::String,
        Type::Struct(&APPLE_SUBSCRIBE_SIGN_DATA),
    ];
    pub static BUSINESS_ORDER: [Type; 2] = [
        Type::String,
        Type::Struct(&REQUEST_COMMON_PAYMENT_SIGN_DATA),
    ];
    pub static AMOUNT: StructDesc = StructDesc::new(
        "Amount",
        &[
            FieldDesc::new("order_amount", Type::Int),
            FieldDesc::new("currency", Type::Enum(&PRICE_CURRENCY)).optional(),
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
    pub static REQUEST_COMMON_PAYMENT_SUCCESS_CALLBACK_RESULT: StructDesc = StructDesc::new(
        "RequestCommonPaymentSuccessCallbackResult",
        &[],
    );
    pub static SIGN_DATA: StructDesc = StructDesc::new(
        "SignData",
        &[
            FieldDesc::new("attach", Type::String),
            FieldDesc::new("buyQuantity", Type::Int),
            FieldDesc::new("currencyType", Type::Enum(&PRICE_CURRENCY)),
            FieldDesc::new("offerId", Type::String),
            FieldDesc::new("outTradeNo", Type::String),
            FieldDesc::new("activitySellingPrice", Type::Int).optional(),
            FieldDesc::new("env", Type::Enum(&ORDER_ENVIRONMENT))
                .default(Literal::Number(0.0)),
            FieldDesc::new("goodsPrice", Type::Int).optional(),
            FieldDesc::new("productId", Type::String).optional(),
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
    pub static APPLE_SUBSCRIBE_SIGN_ERROR: StructDesc = StructDesc::new(
        "AppleSubscribeSignError",
        &[FieldDesc::new("errMsg", Type::String), FieldDesc::new("errCode", Type::Int)],
    );
    pub static AMOUNT_OPTION: StructDesc = StructDesc::new(
        "AmountOption",
        &[FieldDesc::new("currency", Type::String), FieldDesc::new("total", Type::Int)],
    );
    pub static REQUEST_COMMON_PAYMENT_SIGN_DATA_DELIVERY_TYPE: EnumDesc = EnumDesc {
        name: "RequestCommonPaymentSignDataDeliveryType",
        values: &[
            EnumValue::Int(1),
            EnumValue::Int(2),
            EnumValue::Int(3),
            EnumValue::Int(4),
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
    pub static REQUEST_COMMON_PAYMENT_MODE: EnumDesc = EnumDesc {
        name: "RequestCommonPaymentMode",
        values: &[
            EnumValue::Text("retail_pay_goods"),
            EnumValue::Text("retail_pay_indirect_goods"),
            EnumValue::Text("retail_pay_combined_goods"),
            EnumValue::Text("retail_pay_goods_new"),
        ],
    };
    pub static REQUEST_VIRTUAL_PAYMENT_MODE: EnumDesc = EnumDesc {
        name: "RequestVirtualPaymentMode",
        values: &[
            EnumValue::Text("short_series_goods"),
            EnumValue::Text("short_series_coin"),
        ],
    };
    pub static REQUEST_VIRTUAL_PAYMENT_SIGN_DATA: [Type; 2] = [
        Type::String,
        Type::Struct(&SIGN_DATA),
    ];
    pub static OPEN_HK_OFFLINE_PAY_VIEW_SIGN_TYPE: EnumDesc = EnumDesc {
        name: "OpenHkOfflinePayViewSignType",
        values: &[EnumValue::Text("SHA1")],
    };
}
