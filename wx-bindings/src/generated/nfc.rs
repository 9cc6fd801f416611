// Generated from nfc.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::NFC;
/// Failure in reading or writing a tag
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NfcRwError {
    /// The phone has no NFC reader
    NfcNotSupported,
    /// NFC is switched off in the system
    NfcTurnedOff,
    /// The cause could not be found out
    UnknownError,
    /// An argument is missing or of the wrong kind
    InvalidParameter,
    /// The given records make no valid NDEF message
    ParseNdefMessageFailed,
    /// No tag is at the phone
    NfcTagHasNotBeenDiscovered,
    /// There is no technology of this name
    InvalidTech,
    /// The tag does not yield this technology
    UnavailableTech,
    /// The tag could not be connected
    ConnectFail,
    /// Reading or writing the tag failed inside the system
    SystemInternalError,
    /// Stopped a scan that was not running
    NfcDiscoveryHasNotStarted,
    /// The user has not permitted it
    UserIsNotAuthorized,
    /// A scan is running already
    NfcDiscoveryAlreadyStarted,
    /// The tag is connected already
    TechAlreadyConnected,
    /// Closed a tag that was not connected
    TechHasNotConnected,
    /// This technology has no such operation
    FunctionNotSupport,
}
impl From<NfcRwError> for WxError {
    fn from(error: NfcRwError) -> Self {
        match error {
            NfcRwError::NfcNotSupported => {
                WxError::fail("nfc not supported").err_code(13000)
            }
            NfcRwError::NfcTurnedOff => WxError::fail("nfc turned off").err_code(13001),
            NfcRwError::UnknownError => WxError::fail("unknown error").err_code(13010),
            NfcRwError::InvalidParameter => {
                WxError::fail("invalid parameter").err_code(13011)
            }
            NfcRwError::ParseNdefMessageFailed => {
                WxError::fail("parse NdefMessage failed").err_code(13012)
            }
            NfcRwError::NfcTagHasNotBeenDiscovered => {
                WxError::fail("NFC tag has not been discovered").err_code(13013)
            }
            NfcRwError::InvalidTech => WxError::fail("invalid tech").err_code(13014),
            NfcRwError::UnavailableTech => {
                WxError::fail("unavailable tech").err_code(13015)
            }
            NfcRwError::ConnectFail => WxError::fail("connect fail").err_code(13016),
            NfcRwError::SystemInternalError => {
                WxError::fail("system internal error").err_code(13017)
            }
            NfcRwError::NfcDiscoveryHasNotStarted => {
                WxError::fail("NFC discovery has not started").err_code(13018)
            }
            NfcRwError::UserIsNotAuthorized => {
                WxError::fail("user is not authorized").err_code(13019)
            }
            NfcRwError::NfcDiscoveryAlreadyStarted => {
                WxError::fail("NFC discovery already started").err_code(13021)
            }
            NfcRwError::TechAlreadyConnected => {
                WxError::fail("Tech already connected").err_code(13022)
            }
            NfcRwError::TechHasNotConnected => {
                WxError::fail("Tech has not connected").err_code(13023)
            }
            NfcRwError::FunctionNotSupport => {
                WxError::fail("function not support").err_code(13024)
            }
        }
    }
}
/// Technology names as constants, one per tag object
#[derive(Clone, Debug)]
pub struct TechType {
    /// Formatted messages, to be handled by `Ndef`
    pub ndef: String,
    /// Smart cards, to be handled by `IsoDep`
    pub iso_dep: String,
    /// Sector cards, to be handled by `MifareClassic`
    pub mifare_classic: String,
    /// Page tags, to be handled by `MifareUltralight`
    pub mifare_ultralight: String,
    /// ISO 14443-3A frames, to be handled by `NfcA`
    pub nfc_a: String,
    /// ISO 14443-3B frames, to be handled by `NfcB`
    pub nfc_b: String,
    /// FeliCa packets, to be handled by `NfcF`
    pub nfc_f: String,
    /// ISO 15693 requests, to be handled by `NfcV`
    pub nfc_v: String,
}
::wx_core::record!(
    TechType { ndef, iso_dep, mifare_classic, mifare_ultralight, nfc_a, nfc_b, nfc_f,
    nfc_v }
);
/// The limit for later exchanges
#[derive(Clone, Debug)]
pub struct SetTimeoutOption {
    /// How long to wait for the tag. Unit: ms.
    pub timeout: f64,
}
::wx_core::record!(SetTimeoutOption { timeout });
/// The bytes for the tag
#[derive(Clone, Debug)]
pub struct TransceiveOption {
    /// Command in the format of the technology
    pub data: Vec<u8>,
}
::wx_core::record!(TransceiveOption { data });
/// Verdict on a payment card
#[derive(Clone, Debug)]
pub struct CanAddSecureElementPassSuccessCallbackOption {
    /// Why the card is refused
    pub error_msg: String,
    /// Answer in text form
    pub result: String,
}
::wx_core::record!(CanAddSecureElementPassSuccessCallbackOption { error_msg, result });
/// One line of card facts in the sheet
#[derive(Clone, Debug)]
pub struct CardDesc {
    /// Label to the left of the line
    pub key: String,
    /// Content that belongs to the label
    pub value: String,
}
::wx_core::record!(CardDesc { key, value });
/// A card in Apple Pay: the physical one and its stand-in on the device
#[derive(Clone, Debug)]
pub struct SimplePkPass {
    /// Id of the virtual card in the secure element
    pub device_account_identifier: String,
    /// Last digits of the virtual card number
    pub device_account_number_suffix: String,
    /// Id under which the Wallet app keeps the pass
    pub device_pass_identifier: String,
    /// `true` if the pass lives on another device, synced over iCloud
    pub is_remote_pass: bool,
    /// Terminal that the pass is tied to, such as a gate
    pub paired_terminal_identifier: String,
    /// Number out of `PKSecureElementPassActivationState`
    pub pass_activation_state: i64,
    /// Id Apple Pay has given to the physical card's account
    pub primary_account_identifier: String,
    /// Last digits of the physical card number
    pub primary_account_number_suffix: String,
}
::wx_core::record!(
    SimplePkPass { device_account_identifier, device_account_number_suffix,
    device_pass_identifier, is_remote_pass, paired_terminal_identifier,
    pass_activation_state, primary_account_identifier, primary_account_number_suffix }
);
/// What is planned with a transit card
///
/// Since 3.16.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TransitAction {
    /// Open a card on this phone
    Issue,
    /// Load money onto a card
    Recharge,
    /// Erase a card from this phone
    Delete,
}
::wx_core::enumeration!(TransitAction { Issue, Recharge, Delete });
/// How the issuer encrypts a card for Apple Pay
///
/// Since 3.8.5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EncryptScheme {
    /// By elliptic curves
    Ecc,
    /// By RSA
    Rsa,
}
::wx_core::enumeration!(EncryptScheme { Ecc, Rsa });
/// How loading money ended
#[derive(Clone, Debug)]
pub struct RechargeTransitCardSuccessCallbackOption {
    /// 0 if the money is on the card
    pub errno: i64,
    /// WeChat's own code, only after a failure
    pub error_code: Option<i64>,
}
::wx_core::record!(RechargeTransitCardSuccessCallbackOption { errno, error_code });
/// Hands out the phone's NFC reader, from which scanning and every tag technology start.
///
/// Called as [`Wx::get_nfc_adapter`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.getNFCAdapter.html)
pub enum GetNfcAdapter {}
::wx_core::api!(GetNfcAdapter = NFC[0], () => value NfcAdapter);
/// Finds out whether Apple Pay on this device would take the given payment card.
///
/// Called as [`Wx::can_add_secure_element_pass`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.canAddSecureElementPass.html)
pub enum CanAddSecureElementPass {}
::wx_core::api!(
    CanAddSecureElementPass = NFC[1], CanAddSecureElementPassOptions => fields
    CanAddSecureElementPassSuccessCallbackOption
);
/// Parameters of [`Wx::can_add_secure_element_pass`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanAddSecureElementPassOptions {
    /// The `PrimaryAccountIdentifier` of that card
    pub panid: String,
}
impl CanAddSecureElementPassOptions {
    /// With all of them.
    pub fn new(panid: impl Into<String>) -> Self {
        Self { panid: panid.into() }
    }
}
::wx_core::record!(CanAddSecureElementPassOptions { panid });
impl Options for CanAddSecureElementPassOptions {
    type Api = CanAddSecureElementPass;
}
/// Opens the Apple Pay sheet for a card and brings the certificates the issuer must encrypt
/// with.
///
/// Called as [`Wx::add_payment_pass_get_certificate_data`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.addPaymentPassGetCertificateData.html)
pub enum AddPaymentPassGetCertificateData {}
::wx_core::api!(
    AddPaymentPassGetCertificateData = NFC[2], AddPaymentPassGetCertificateDataOptions =>
    fields AddPaymentPassGetCertificateDataResult
);
/// Parameters of [`Wx::add_payment_pass_get_certificate_data`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AddPaymentPassGetCertificateDataOptions {
    /// 0 for a payment card, 1 for an access pass. From 0 to 1.
    pub style: i64,
    /// Owner's name as printed on the card
    pub cardholder_name: String,
    /// Card number shown to the owner
    pub primary_account_suffix: String,
    /// Headline of the sheet
    pub title: String,
    /// Further lines about the card for the sheet
    pub show_contents: Vec<CardDesc>,
    /// Way in which the issuer will encrypt the card
    pub encrypt_scheme: EncryptScheme,
    /// Id of the card, repeated in `addPaymentPassFinish`
    pub panid: String,
}
impl AddPaymentPassGetCertificateDataOptions {
    /// With all of them.
    pub fn new(
        style: i64,
        cardholder_name: impl Into<String>,
        primary_account_suffix: impl Into<String>,
        title: impl Into<String>,
        show_contents: Vec<CardDesc>,
        encrypt_scheme: EncryptScheme,
        panid: impl Into<String>,
    ) -> Self {
        Self {
            style,
            cardholder_name: cardholder_name.into(),
            primary_account_suffix: primary_account_suffix.into(),
            title: title.into(),
            show_contents,
            encrypt_scheme,
            panid: panid.into(),
        }
    }
}
::wx_core::record!(
    AddPaymentPassGetCertificateDataOptions { style, cardholder_name,
    primary_account_suffix, title, show_contents, encrypt_scheme, panid }
);
impl Options for AddPaymentPassGetCertificateDataOptions {
    type Api = AddPaymentPassGetCertificateData;
}
/// What [`Wx::add_payment_pass_get_certificate_data`] gives.
#[derive(Clone, Debug)]
pub struct AddPaymentPassGetCertificateDataResult {
    /// Chain of certificates, each in Base64
    pub certificates: Vec<String>,
    /// The one-time nonce in Base64 (spelt so)
    pub errnonceor_msg: String,
    /// What went wrong, if anything
    pub error_msg: String,
    /// Outcome in text form
    pub result: String,
    /// Signature over the nonce, in Base64
    pub sign_nonce: String,
}
::wx_core::record!(
    AddPaymentPassGetCertificateDataResult { certificates, errnonceor_msg, error_msg,
    result, sign_nonce }
);
/// Concludes adding a card to Apple Pay by handing over the data the issuer has encrypted.
///
/// Called as [`Wx::add_payment_pass_finish`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.addPaymentPassFinish.html)
pub enum AddPaymentPassFinish {}
::wx_core::api!(
    AddPaymentPassFinish = NFC[3], AddPaymentPassFinishOptions => fields
    CanAddSecureElementPassSuccessCallbackOption
);
/// Parameters of [`Wx::add_payment_pass_finish`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AddPaymentPassFinishOptions {
    /// Base64 of the `PKAddPaymentPassRequest` member of that name
    pub activation_data: String,
    /// Base64 of the pass encrypted for Apple's servers
    pub encrypted_pass_data: String,
    /// Base64 of the one-time key the issuer encrypted with
    pub ephemeral_public_key: String,
    /// Same id as in `addPaymentPassGetCertificateData`
    pub panid: String,
}
impl AddPaymentPassFinishOptions {
    /// With all of them.
    pub fn new(
        activation_data: impl Into<String>,
        encrypted_pass_data: impl Into<String>,
        ephemeral_public_key: impl Into<String>,
        panid: impl Into<String>,
    ) -> Self {
        Self {
            activation_data: activation_data.into(),
            encrypted_pass_data: encrypted_pass_data.into(),
            ephemeral_public_key: ephemeral_public_key.into(),
            panid: panid.into(),
        }
    }
}
::wx_core::record!(
    AddPaymentPassFinishOptions { activation_data, encrypted_pass_data,
    ephemeral_public_key, panid }
);
impl Options for AddPaymentPassFinishOptions {
    type Api = AddPaymentPassFinish;
}
/// Lists the payment passes that Apple Pay holds for this device.
///
/// Called as [`Wx::get_secure_element_passes`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.getSecureElementPasses.html)
pub enum GetSecureElementPasses {}
::wx_core::api!(
    GetSecureElementPasses = NFC[4], GetSecureElementPassesOptions => fields
    GetSecureElementPassesResult
);
/// Parameters of [`Wx::get_secure_element_passes`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetSecureElementPassesOptions {}
impl GetSecureElementPassesOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetSecureElementPassesOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetSecureElementPassesOptions {});
impl Options for GetSecureElementPassesOptions {
    type Api = GetSecureElementPasses;
}
/// What [`Wx::get_secure_element_passes`] gives.
#[derive(Clone, Debug)]
pub struct GetSecureElementPassesResult {
    /// Reason for which the list is missing
    pub error_msg: String,
    /// Comes as JSON text: parse it to get the passes
    pub passes: Vec<SimplePkPass>,
    /// Text that states the outcome
    pub result: String,
}
::wx_core::record!(GetSecureElementPassesResult { error_msg, passes, result });
/// Takes one payment pass out of Apple Pay on this device.
///
/// Called as [`Wx::remove_secure_element_pass`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.removeSecureElementPass.html)
pub enum RemoveSecureElementPass {}
::wx_core::api!(
    RemoveSecureElementPass = NFC[5], RemoveSecureElementPassOptions => fields
    CanAddSecureElementPassSuccessCallbackOption
);
/// Parameters of [`Wx::remove_secure_element_pass`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RemoveSecureElementPassOptions {
    /// Id of the card, as when it was added
    pub panid: String,
}
impl RemoveSecureElementPassOptions {
    /// With all of them.
    pub fn new(panid: impl Into<String>) -> Self {
        Self { panid: panid.into() }
    }
}
::wx_core::record!(RemoveSecureElementPassOptions { panid });
impl Options for RemoveSecureElementPassOptions {
    type Api = RemoveSecureElementPass;
}
/// Checks NFC, secure chip, wallet app and conflicting cards before a transit card operation;
/// Android only.
///
/// Called as [`Wx::check_transit_card_support`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.checkTransitCardSupport.html)
pub enum CheckTransitCardSupport {}
::wx_core::api!(
    CheckTransitCardSupport = NFC[6], CheckTransitCardSupportOptions => fields
    CheckTransitCardSupportResult
);
/// Parameters of [`Wx::check_transit_card_support`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CheckTransitCardSupportOptions {
    /// Code of the card kind, one per transit issuer
    pub issuer_id: String,
    /// What the check is made for. Default: `"issue"`.
    pub action_type: TransitAction,
}
impl CheckTransitCardSupportOptions {
    /// With the required ones; the others are left out.
    pub fn new(issuer_id: impl Into<String>) -> Self {
        Self {
            issuer_id: issuer_id.into(),
            action_type: TransitAction::Issue,
        }
    }
    /// What the check is made for. Default: `"issue"`.
    pub fn action_type(mut self, action_type: TransitAction) -> Self {
        self.action_type = action_type;
        self
    }
}
::wx_core::record!(CheckTransitCardSupportOptions { issuer_id, action_type });
impl Options for CheckTransitCardSupportOptions {
    type Api = CheckTransitCardSupport;
}
/// What [`Wx::check_transit_card_support`] gives.
#[derive(Clone, Debug)]
pub struct CheckTransitCardSupportResult {
    /// Which check has failed
    pub error_msg: String,
    /// The same card is there already, or one that excludes it
    pub has_conflict_card: bool,
    /// Whether the planned operation may go on
    pub result: bool,
    /// `false` on a phone without NFC
    pub support_nfc: bool,
    /// Whether a built-in secure chip (eSE) is there
    pub support_se: bool,
    /// The maker's wallet is installed and new enough
    pub wallet_ready: bool,
}
::wx_core::record!(
    CheckTransitCardSupportResult { error_msg, has_conflict_card, result, support_nfc,
    support_se, wallet_ready }
);
/// Reads the identity of the secure chip, which the issuer's server needs before a card is
/// opened; Android only.
///
/// Called as [`Wx::get_transit_card_cplc`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.getTransitCardCPLC.html)
pub enum GetTransitCardCplc {}
::wx_core::api!(
    GetTransitCardCplc = NFC[7], GetTransitCardCplcOptions => fields
    GetTransitCardCplcResult
);
/// Parameters of [`Wx::get_transit_card_cplc`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetTransitCardCplcOptions {}
impl GetTransitCardCplcOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetTransitCardCplcOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetTransitCardCplcOptions {});
impl Options for GetTransitCardCplcOptions {
    type Api = GetTransitCardCplc;
}
/// What [`Wx::get_transit_card_cplc`] gives.
#[derive(Clone, Debug)]
pub struct GetTransitCardCplcResult {
    /// Production life cycle data, unique per chip
    pub cplc: String,
    /// Why the chip could not be read
    pub error_msg: String,
    /// Whether the chip could be read
    pub result: bool,
    /// Id of the secure element, if the maker gives it
    pub seid: Option<String>,
    /// Version of the maker's wallet app, if known
    pub wallet_version_code: Option<String>,
}
::wx_core::record!(
    GetTransitCardCplcResult { cplc, error_msg, result, seid, wallet_version_code }
);
/// Opens or moves in a transit card through the maker's wallet, which writes it to the chip;
/// Android only.
///
/// Called as [`Wx::issue_transit_card`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.issueTransitCard.html)
pub enum IssueTransitCard {}
::wx_core::api!(
    IssueTransitCard = NFC[8], IssueTransitCardOptions => fields IssueTransitCardResult
);
/// Parameters of [`Wx::issue_transit_card`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IssueTransitCardOptions {
    /// Kind of the card to open
    pub issuer_id: String,
    /// `1` opens a new card, `2` moves one in from elsewhere
    pub operation: String,
    /// Number of the order to open the card
    pub order_no: String,
    /// Signature the server has made for the opening
    pub sign: String,
    /// Contract number, only for ride first, pay later
    pub entrust_id: Option<String>,
    /// Paid by `1` WeChat Pay, `2` Alipay or `3` UnionPay
    pub payment_mode: Option<String>,
    /// When the opening was signed, as text. Unit: ms.
    pub timestamp: Option<String>,
}
impl IssueTransitCardOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        issuer_id: impl Into<String>,
        operation: impl Into<String>,
        order_no: impl Into<String>,
        sign: impl Into<String>,
    ) -> Self {
        Self {
            issuer_id: issuer_id.into(),
            operation: operation.into(),
            order_no: order_no.into(),
            sign: sign.into(),
            entrust_id: None,
            payment_mode: None,
            timestamp: None,
        }
    }
    /// Contract number, only for ride first, pay later
    pub fn entrust_id(mut self, entrust_id: impl Into<String>) -> Self {
        self.entrust_id = Some(entrust_id.into());
        self
    }
    /// Paid by `1` WeChat Pay, `2` Alipay or `3` UnionPay
    pub fn payment_mode(mut self, payment_mode: impl Into<String>) -> Self {
        self.payment_mode = Some(payment_mode.into());
        self
    }
    /// When the opening was signed, as text. Unit: ms.
    pub fn timestamp(mut self, timestamp: impl Into<String>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }
}
::wx_core::record!(
    IssueTransitCardOptions { issuer_id, operation, order_no, sign, entrust_id,
    payment_mode, timestamp }
);
impl Options for IssueTransitCardOptions {
    type Api = IssueTransitCard;
}
/// What [`Wx::issue_transit_card`] gives.
#[derive(Clone, Debug)]
pub struct IssueTransitCardResult {
    /// 0 if the card is on the chip
    pub errno: i64,
    /// Number of the new card, absent after a failure
    pub card_no: Option<String>,
    /// WeChat's code for the failure, absent after success
    pub error_code: Option<i64>,
}
::wx_core::record!(IssueTransitCardResult { errno, card_no, error_code });
/// Loads money onto a transit card that was opened before; Android only.
///
/// Called as [`Wx::recharge_transit_card`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.rechargeTransitCard.html)
pub enum RechargeTransitCard {}
::wx_core::api!(
    RechargeTransitCard = NFC[9], RechargeTransitCardOptions => fields
    RechargeTransitCardSuccessCallbackOption
);
/// Parameters of [`Wx::recharge_transit_card`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RechargeTransitCardOptions {
    /// Kind of the card to load
    pub issuer_id: String,
    /// `1` for an ordinary load, `2` for one after moving in
    pub operation: String,
    /// Number of the order to load money
    pub order_no: String,
    /// Signature the server has made for the load
    pub sign: String,
    /// When the load was signed, as text. Unit: ms.
    pub timestamp: Option<String>,
}
impl RechargeTransitCardOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        issuer_id: impl Into<String>,
        operation: impl Into<String>,
        order_no: impl Into<String>,
        sign: impl Into<String>,
    ) -> Self {
        Self {
            issuer_id: issuer_id.into(),
            operation: operation.into(),
            order_no: order_no.into(),
            sign: sign.into(),
            timestamp: None,
        }
    }
    /// When the load was signed, as text. Unit: ms.
    pub fn timestamp(mut self, timestamp: impl Into<String>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }
}
::wx_core::record!(
    RechargeTransitCardOptions { issuer_id, operation, order_no, sign, timestamp }
);
impl Options for RechargeTransitCardOptions {
    type Api = RechargeTransitCard;
}
/// Erases a transit card from the phone's secure chip; Android only.
///
/// Called as [`Wx::delete_transit_card`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.deleteTransitCard.html)
pub enum DeleteTransitCard {}
::wx_core::api!(
    DeleteTransitCard = NFC[10], DeleteTransitCardOptions => fields
    RechargeTransitCardSuccessCallbackOption
);
/// Parameters of [`Wx::delete_transit_card`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DeleteTransitCardOptions {
    /// Kind of the card to erase
    pub issuer_id: String,
    /// Signature the server has made for the removal
    pub sign: String,
    /// Time at which the signature was made, as text. Unit: ms.
    pub timestamp: String,
    /// Number of the removal order
    pub order_no: Option<String>,
    /// Where the balance goes back to; some issuers ask for it
    pub refund_account_number: Option<String>,
}
impl DeleteTransitCardOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        issuer_id: impl Into<String>,
        sign: impl Into<String>,
        timestamp: impl Into<String>,
    ) -> Self {
        Self {
            issuer_id: issuer_id.into(),
            sign: sign.into(),
            timestamp: timestamp.into(),
            order_no: None,
            refund_account_number: None,
        }
    }
    /// Number of the removal order
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }
    /// Where the balance goes back to; some issuers ask for it
    pub fn refund_account_number(
        mut self,
        refund_account_number: impl Into<String>,
    ) -> Self {
        self.refund_account_number = Some(refund_account_number.into());
        self
    }
}
::wx_core::record!(
    DeleteTransitCardOptions { issuer_id, sign, timestamp, order_no,
    refund_account_number }
);
impl Options for DeleteTransitCardOptions {
    type Api = DeleteTransitCard;
}
/// Lists the transit cards opened on this phone and how they stand; Android only.
///
/// Called as [`Wx::get_transit_card_list`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.getTransitCardList.html)
pub enum GetTransitCardList {}
::wx_core::api!(
    GetTransitCardList = NFC[11], GetTransitCardListOptions => fields
    GetTransitCardListResult
);
/// Parameters of [`Wx::get_transit_card_list`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetTransitCardListOptions {
    /// Only this kind; without it, every kind
    pub issuer_id: Option<String>,
}
impl GetTransitCardListOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { issuer_id: None }
    }
    /// Only this kind; without it, every kind
    pub fn issuer_id(mut self, issuer_id: impl Into<String>) -> Self {
        self.issuer_id = Some(issuer_id.into());
        self
    }
}
impl Default for GetTransitCardListOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetTransitCardListOptions { issuer_id });
impl Options for GetTransitCardListOptions {
    type Api = GetTransitCardList;
}
/// What [`Wx::get_transit_card_list`] gives.
#[derive(Clone, Debug)]
pub struct GetTransitCardListResult {
    /// One JSON text per card, each to be parsed
    pub cards: Vec<String>,
    /// Why the cards could not be listed
    pub error_msg: String,
    /// Whether the cards could be listed
    pub result: bool,
}
::wx_core::record!(GetTransitCardListResult { cards, error_msg, result });
/// Reads number, balance or trip records off one transit card; Android only.
///
/// Called as [`Wx::get_transit_card_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.getTransitCardInfo.html)
pub enum GetTransitCardInfo {}
::wx_core::api!(
    GetTransitCardInfo = NFC[12], GetTransitCardInfoOptions => fields
    GetTransitCardInfoResult
);
/// Parameters of [`Wx::get_transit_card_info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetTransitCardInfoOptions {
    /// Any of `cardNo`, `balance` and `transactionRecords`
    pub fields: Vec<String>,
    /// Kind of the card to read
    pub issuer_id: String,
}
impl GetTransitCardInfoOptions {
    /// With all of them.
    pub fn new(fields: Vec<String>, issuer_id: impl Into<String>) -> Self {
        Self {
            fields,
            issuer_id: issuer_id.into(),
        }
    }
}
::wx_core::record!(GetTransitCardInfoOptions { fields, issuer_id });
impl Options for GetTransitCardInfoOptions {
    type Api = GetTransitCardInfo;
}
/// What [`Wx::get_transit_card_info`] gives.
#[derive(Clone, Debug)]
pub struct GetTransitCardInfoResult {
    /// JSON text with the facts asked for; to be parsed
    pub card_info: String,
    /// Why the card could not be read
    pub error_msg: String,
    /// Whether the card could be read
    pub result: bool,
}
::wx_core::record!(GetTransitCardInfoResult { card_info, error_msg, result });
impl Wx {
    /// Hands out the phone's NFC reader, from which scanning and every tag technology start.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.getNFCAdapter.html)
    ///
    /// ```js
    /// const adapter = wx.getNFCAdapter()
    /// adapter.onDiscovered(({ techs }) => {
    ///   if (techs.includes(adapter.tech.ndef)) console.log('a tag with a message')
    /// })
    /// adapter.startDiscovery({ fail: ({ errCode }) => console.log('no scan', errCode) })
    /// ```
    pub fn get_nfc_adapter(&self) -> Result<NfcAdapter> {
        self.client.sync::<GetNfcAdapter>(())
    }
    /// Finds out whether Apple Pay on this device would take the given payment card.
    ///
    /// Takes [`CanAddSecureElementPassOptions`].
    ///
    /// Since 3.8.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.canAddSecureElementPass.html)
    pub fn can_add_secure_element_pass(
        &self,
        call: impl Into<Call<CanAddSecureElementPass>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::can_add_secure_element_pass`], as a future.
    pub fn can_add_secure_element_pass_future(
        &self,
        options: CanAddSecureElementPassOptions,
    ) -> ApiFuture<CanAddSecureElementPass> {
        self.client.future(options)
    }
    /// Opens the Apple Pay sheet for a card and brings the certificates the issuer must encrypt
    /// with.
    ///
    /// Takes [`AddPaymentPassGetCertificateDataOptions`], gives [`AddPaymentPassGetCertificateDataResult`].
    ///
    /// Since 3.8.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.addPaymentPassGetCertificateData.html)
    pub fn add_payment_pass_get_certificate_data(
        &self,
        call: impl Into<Call<AddPaymentPassGetCertificateData>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::add_payment_pass_get_certificate_data`], as a future.
    pub fn add_payment_pass_get_certificate_data_future(
        &self,
        options: AddPaymentPassGetCertificateDataOptions,
    ) -> ApiFuture<AddPaymentPassGetCertificateData> {
        self.client.future(options)
    }
    /// Concludes adding a card to Apple Pay by handing over the data the issuer has encrypted.
    ///
    /// Takes [`AddPaymentPassFinishOptions`].
    ///
    /// Since 3.8.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.addPaymentPassFinish.html)
    pub fn add_payment_pass_finish(&self, call: impl Into<Call<AddPaymentPassFinish>>) {
        self.client.call(call);
    }
    /// As [`Self::add_payment_pass_finish`], as a future.
    pub fn add_payment_pass_finish_future(
        &self,
        options: AddPaymentPassFinishOptions,
    ) -> ApiFuture<AddPaymentPassFinish> {
        self.client.future(options)
    }
    /// Lists the payment passes that Apple Pay holds for this device.
    ///
    /// Gives [`GetSecureElementPassesResult`].
    ///
    /// Since 3.8.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.getSecureElementPasses.html)
    pub fn get_secure_element_passes(
        &self,
        call: impl Into<Call<GetSecureElementPasses>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_secure_element_passes`], as a future.
    pub fn get_secure_element_passes_future(
        &self,
        options: GetSecureElementPassesOptions,
    ) -> ApiFuture<GetSecureElementPasses> {
        self.client.future(options)
    }
    /// Takes one payment pass out of Apple Pay on this device.
    ///
    /// Takes [`RemoveSecureElementPassOptions`].
    ///
    /// Since 3.8.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.removeSecureElementPass.html)
    pub fn remove_secure_element_pass(
        &self,
        call: impl Into<Call<RemoveSecureElementPass>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::remove_secure_element_pass`], as a future.
    pub fn remove_secure_element_pass_future(
        &self,
        options: RemoveSecureElementPassOptions,
    ) -> ApiFuture<RemoveSecureElementPass> {
        self.client.future(options)
    }
    /// Checks NFC, secure chip, wallet app and conflicting cards before a transit card operation;
    /// Android only.
    ///
    /// Takes [`CheckTransitCardSupportOptions`], gives [`CheckTransitCardSupportResult`].
    ///
    /// Since 3.16.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.checkTransitCardSupport.html)
    ///
    /// ```js
    /// wx.checkTransitCardSupport({
    ///   issuerID: 't_beijing',
    ///   actionType: 'issue',
    ///   success: ({ result, errorMsg }) => console.log(result ? 'ready' : errorMsg),
    /// })
    /// ```
    pub fn check_transit_card_support(
        &self,
        call: impl Into<Call<CheckTransitCardSupport>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::check_transit_card_support`], as a future.
    pub fn check_transit_card_support_future(
        &self,
        options: CheckTransitCardSupportOptions,
    ) -> ApiFuture<CheckTransitCardSupport> {
        self.client.future(options)
    }
    /// Reads the identity of the secure chip, which the issuer's server needs before a card is
    /// opened; Android only.
    ///
    /// Gives [`GetTransitCardCplcResult`].
    ///
    /// Since 3.16.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.getTransitCardCPLC.html)
    pub fn get_transit_card_cplc(&self, call: impl Into<Call<GetTransitCardCplc>>) {
        self.client.call(call);
    }
    /// As [`Self::get_transit_card_cplc`], as a future.
    pub fn get_transit_card_cplc_future(
        &self,
        options: GetTransitCardCplcOptions,
    ) -> ApiFuture<GetTransitCardCplc> {
        self.client.future(options)
    }
    /// Opens or moves in a transit card through the maker's wallet, which writes it to the chip;
    /// Android only.
    ///
    /// Takes [`IssueTransitCardOptions`], gives [`IssueTransitCardResult`].
    ///
    /// Since 3.16.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.issueTransitCard.html)
    pub fn issue_transit_card(&self, call: impl Into<Call<IssueTransitCard>>) {
        self.client.call(call);
    }
    /// As [`Self::issue_transit_card`], as a future.
    pub fn issue_transit_card_future(
        &self,
        options: IssueTransitCardOptions,
    ) -> ApiFuture<IssueTransitCard> {
        self.client.future(options)
    }
    /// Loads money onto a transit card that was opened before; Android only.
    ///
    /// Takes [`RechargeTransitCardOptions`].
    ///
    /// Since 3.16.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.rechargeTransitCard.html)
    pub fn recharge_transit_card(&self, call: impl Into<Call<RechargeTransitCard>>) {
        self.client.call(call);
    }
    /// As [`Self::recharge_transit_card`], as a future.
    pub fn recharge_transit_card_future(
        &self,
        options: RechargeTransitCardOptions,
    ) -> ApiFuture<RechargeTransitCard> {
        self.client.future(options)
    }
    /// Erases a transit card from the phone's secure chip; Android only.
    ///
    /// Takes [`DeleteTransitCardOptions`].
    ///
    /// Since 3.16.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.deleteTransitCard.html)
    pub fn delete_transit_card(&self, call: impl Into<Call<DeleteTransitCard>>) {
        self.client.call(call);
    }
    /// As [`Self::delete_transit_card`], as a future.
    pub fn delete_transit_card_future(
        &self,
        options: DeleteTransitCardOptions,
    ) -> ApiFuture<DeleteTransitCard> {
        self.client.future(options)
    }
    /// Lists the transit cards opened on this phone and how they stand; Android only.
    ///
    /// Takes [`GetTransitCardListOptions`], gives [`GetTransitCardListResult`].
    ///
    /// Since 3.16.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.getTransitCardList.html)
    pub fn get_transit_card_list(&self, call: impl Into<Call<GetTransitCardList>>) {
        self.client.call(call);
    }
    /// As [`Self::get_transit_card_list`], as a future.
    pub fn get_transit_card_list_future(
        &self,
        options: GetTransitCardListOptions,
    ) -> ApiFuture<GetTransitCardList> {
        self.client.future(options)
    }
    /// Reads number, balance or trip records off one transit card; Android only.
    ///
    /// Takes [`GetTransitCardInfoOptions`], gives [`GetTransitCardInfoResult`].
    ///
    /// Since 3.16.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/wx.getTransitCardInfo.html)
    pub fn get_transit_card_info(&self, call: impl Into<Call<GetTransitCardInfo>>) {
        self.client.call(call);
    }
    /// As [`Self::get_transit_card_info`], as a future.
    pub fn get_transit_card_info_future(
        &self,
        options: GetTransitCardInfoOptions,
    ) -> ApiFuture<GetTransitCardInfo> {
        self.client.future(options)
    }
}
/// The phone as a reader of NFC tags: it scans for them and yields an object per technology.
///
/// Since 2.11.2. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.html)
#[derive(Clone, Debug)]
pub struct NfcAdapter {
    client: ::wx_core::Client,
}
::wx_core::object!(NfcAdapter = NFC_ADAPTER);
impl NfcAdapter {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Begins to look for tags; a second call while looking fails with 13021.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.startDiscovery.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn start_discovery(&self, call: impl Into<Call<NfcAdapterStartDiscovery>>) {
        self.client.call(call);
    }
    /// As [`Self::start_discovery`], as a future.
    pub fn start_discovery_future(
        &self,
        options: NfcAdapterStartDiscoveryOptions,
    ) -> ApiFuture<NfcAdapterStartDiscovery> {
        self.client.future(options)
    }
    /// Looks for tags no longer; fails with 13018 if it never began.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.stopDiscovery.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn stop_discovery(&self, call: impl Into<Call<NfcAdapterStopDiscovery>>) {
        self.client.call(call);
    }
    /// As [`Self::stop_discovery`], as a future.
    pub fn stop_discovery_future(
        &self,
        options: NfcAdapterStopDiscoveryOptions,
    ) -> ApiFuture<NfcAdapterStopDiscovery> {
        self.client.future(options)
    }
    /// A tag was held to the phone during a scan; `techs` says what it can do.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.onDiscovered.html)
    pub fn on_discovered(
        &self,
        listener: impl Fn(&NfcAdapterOnDiscoveredResult) + 'static,
    ) -> Listener<NfcAdapterOnDiscovered> {
        self.client.on(listener)
    }
    /// Tags held to the phone are no longer brought to the callback.
    ///
    /// Takes a listener of [`Self::on_discovered`] off, or all with `None`.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.offDiscovered.html)
    pub fn off_discovered(&self, which: Option<Listener<NfcAdapterOnDiscovered>>) {
        self.client.off(which);
    }
    /// Gives access to the texts, links and records of NDEF formatted tags.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.getNdef.html)
    pub fn get_ndef(&self) -> Result<Ndef> {
        self.client.sync::<NfcAdapterGetNdef>(())
    }
    /// Gives access to smart cards that speak ISO 14443-4.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.getIsoDep.html)
    pub fn get_iso_dep(&self) -> Result<IsoDep> {
        self.client.sync::<NfcAdapterGetIsoDep>(())
    }
    /// Gives access to MIFARE Classic cards and their key-protected sectors.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.getMifareClassic.html)
    pub fn get_mifare_classic(&self) -> Result<MifareClassic> {
        self.client.sync::<NfcAdapterGetMifareClassic>(())
    }
    /// Gives access to MIFARE Ultralight tags, as in paper tickets and wristbands.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.getMifareUltralight.html)
    pub fn get_mifare_ultralight(&self) -> Result<MifareUltralight> {
        self.client.sync::<NfcAdapterGetMifareUltralight>(())
    }
    /// Gives raw access to tags of type A, ISO 14443-3A.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.getNfcA.html)
    pub fn get_nfc_a(&self) -> Result<NfcA> {
        self.client.sync::<NfcAdapterGetNfcA>(())
    }
    /// Gives raw access to tags of type B, ISO 14443-3B.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.getNfcB.html)
    pub fn get_nfc_b(&self) -> Result<NfcB> {
        self.client.sync::<NfcAdapterGetNfcB>(())
    }
    /// Gives raw access to FeliCa tags by JIS 6319-4.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.getNfcF.html)
    pub fn get_nfc_f(&self) -> Result<NfcF> {
        self.client.sync::<NfcAdapterGetNfcF>(())
    }
    /// Gives raw access to vicinity tags, ISO 15693.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.getNfcV.html)
    pub fn get_nfc_v(&self) -> Result<NfcV> {
        self.client.sync::<NfcAdapterGetNfcV>(())
    }
    /// Names of the tag technologies, to compare with `techs` of a found tag
    pub fn tech(&self) -> Result<TechType> {
        self.client.sync::<NfcAdapterTech>(())
    }
    /// Names of the tag technologies, to compare with `techs` of a found tag
    pub fn set_tech(&self, value: TechType) -> Result<()> {
        self.client.sync::<NfcAdapterSetTech>(NfcAdapterSetTechOptions::new(value))
    }
}
impl AsRef<::wx_core::Client> for NfcAdapter {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Begins to look for tags; a second call while looking fails with 13021.
///
/// Called as [`NfcAdapter::start_discovery`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.startDiscovery.html)
pub enum NfcAdapterStartDiscovery {}
::wx_core::api!(
    NfcAdapterStartDiscovery = object NFC_ADAPTER[0], NfcAdapterStartDiscoveryOptions =>
    fields()
);
/// Parameters of [`NfcAdapter::start_discovery`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcAdapterStartDiscoveryOptions {}
impl NfcAdapterStartDiscoveryOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NfcAdapterStartDiscoveryOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NfcAdapterStartDiscoveryOptions {});
impl Options for NfcAdapterStartDiscoveryOptions {
    type Api = NfcAdapterStartDiscovery;
}
/// Looks for tags no longer; fails with 13018 if it never began.
///
/// Called as [`NfcAdapter::stop_discovery`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.stopDiscovery.html)
pub enum NfcAdapterStopDiscovery {}
::wx_core::api!(
    NfcAdapterStopDiscovery = object NFC_ADAPTER[1], NfcAdapterStopDiscoveryOptions =>
    fields()
);
/// Parameters of [`NfcAdapter::stop_discovery`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcAdapterStopDiscoveryOptions {}
impl NfcAdapterStopDiscoveryOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NfcAdapterStopDiscoveryOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NfcAdapterStopDiscoveryOptions {});
impl Options for NfcAdapterStopDiscoveryOptions {
    type Api = NfcAdapterStopDiscovery;
}
/// A tag was held to the phone during a scan; `techs` says what it can do.
///
/// Called as [`NfcAdapter::on_discovered`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.onDiscovered.html)
pub enum NfcAdapterOnDiscovered {}
::wx_core::api!(
    NfcAdapterOnDiscovered = object NFC_ADAPTER[2], () => fields
    NfcAdapterOnDiscoveredResult
);
/// What a listener of [`NfcAdapter::on_discovered`] receives.
#[derive(Clone, Debug)]
pub struct NfcAdapterOnDiscoveredResult {
    /// Serial bytes of the tag
    pub id: Vec<u8>,
    /// NDEF records with `id`, `type` and `payload` bytes, if there are any
    pub messages: Vec<Value>,
    /// Technologies the tag speaks; compare with `NFCAdapter.tech`
    pub techs: Vec<Value>,
}
::wx_core::record!(NfcAdapterOnDiscoveredResult { id, messages, techs });
/// Gives access to the texts, links and records of NDEF formatted tags.
///
/// Called as [`NfcAdapter::get_ndef`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.getNdef.html)
pub enum NfcAdapterGetNdef {}
::wx_core::api!(NfcAdapterGetNdef = object NFC_ADAPTER[3], () => value Ndef);
/// Gives access to smart cards that speak ISO 14443-4.
///
/// Called as [`NfcAdapter::get_iso_dep`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.getIsoDep.html)
pub enum NfcAdapterGetIsoDep {}
::wx_core::api!(NfcAdapterGetIsoDep = object NFC_ADAPTER[4], () => value IsoDep);
/// Gives access to MIFARE Classic cards and their key-protected sectors.
///
/// Called as [`NfcAdapter::get_mifare_classic`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.getMifareClassic.html)
pub enum NfcAdapterGetMifareClassic {}
::wx_core::api!(
    NfcAdapterGetMifareClassic = object NFC_ADAPTER[5], () => value MifareClassic
);
/// Gives access to MIFARE Ultralight tags, as in paper tickets and wristbands.
///
/// Called as [`NfcAdapter::get_mifare_ultralight`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.getMifareUltralight.html)
pub enum NfcAdapterGetMifareUltralight {}
::wx_core::api!(
    NfcAdapterGetMifareUltralight = object NFC_ADAPTER[6], () => value MifareUltralight
);
/// Gives raw access to tags of type A, ISO 14443-3A.
///
/// Called as [`NfcAdapter::get_nfc_a`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.getNfcA.html)
pub enum NfcAdapterGetNfcA {}
::wx_core::api!(NfcAdapterGetNfcA = object NFC_ADAPTER[7], () => value NfcA);
/// Gives raw access to tags of type B, ISO 14443-3B.
///
/// Called as [`NfcAdapter::get_nfc_b`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.getNfcB.html)
pub enum NfcAdapterGetNfcB {}
::wx_core::api!(NfcAdapterGetNfcB = object NFC_ADAPTER[8], () => value NfcB);
/// Gives raw access to FeliCa tags by JIS 6319-4.
///
/// Called as [`NfcAdapter::get_nfc_f`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.getNfcF.html)
pub enum NfcAdapterGetNfcF {}
::wx_core::api!(NfcAdapterGetNfcF = object NFC_ADAPTER[9], () => value NfcF);
/// Gives raw access to vicinity tags, ISO 15693.
///
/// Called as [`NfcAdapter::get_nfc_v`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.getNfcV.html)
pub enum NfcAdapterGetNfcV {}
::wx_core::api!(NfcAdapterGetNfcV = object NFC_ADAPTER[10], () => value NfcV);
/// Names of the tag technologies, to compare with `techs` of a found tag
///
/// Called as [`NfcAdapter::tech`].
pub enum NfcAdapterTech {}
::wx_core::api!(NfcAdapterTech = object NFC_ADAPTER[11], () => value TechType);
/// Names of the tag technologies, to compare with `techs` of a found tag
///
/// Called as [`NfcAdapter::set_tech`].
pub enum NfcAdapterSetTech {}
::wx_core::api!(
    NfcAdapterSetTech = object NFC_ADAPTER[12], NfcAdapterSetTechOptions => fields()
);
/// Parameters of [`NfcAdapter::set_tech`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcAdapterSetTechOptions {
    /// Names of the tag technologies, to compare with `techs` of a found tag
    pub value: TechType,
}
impl NfcAdapterSetTechOptions {
    /// With all of them.
    pub fn new(value: TechType) -> Self {
        Self { value }
    }
}
::wx_core::record!(NfcAdapterSetTechOptions { value });
/// A tag in the NDEF format, whose content is a message of records.
///
/// [Official page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/Ndef.html)
#[derive(Clone, Debug)]
pub struct Ndef {
    client: ::wx_core::Client,
}
::wx_core::object!(Ndef = NDEF);
impl Ndef {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Opens the NDEF tag so that its message can be rewritten.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/Ndef.connect.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn connect(&self, call: impl Into<Call<NdefConnect>>) {
        self.client.call(call);
    }
    /// As [`Self::connect`], as a future.
    pub fn connect_future(&self, options: NdefConnectOptions) -> ApiFuture<NdefConnect> {
        self.client.future(options)
    }
    /// Answers whether the NDEF tag is open for writing.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/Ndef.isConnected.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn is_connected(&self, call: impl Into<Call<NdefIsConnected>>) {
        self.client.call(call);
    }
    /// As [`Self::is_connected`], as a future.
    pub fn is_connected_future(
        &self,
        options: NdefIsConnectedOptions,
    ) -> ApiFuture<NdefIsConnected> {
        self.client.future(options)
    }
    /// An NDEF tag in the field has had its message read.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/Ndef.onNdefMessage.html)
    pub fn on_ndef_message(
        &self,
        listener: impl Fn(&Value) + 'static,
    ) -> Listener<NdefOnNdefMessage> {
        self.client.on(listener)
    }
    /// Messages read from NDEF tags are no longer passed to the callback.
    ///
    /// Takes a listener of [`Self::on_ndef_message`] off, or all with `None`.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/Ndef.offNdefMessage.html)
    pub fn off_ndef_message(&self, which: Option<Listener<NdefOnNdefMessage>>) {
        self.client.off(which);
    }
    /// Puts a limit on how long writing an NDEF message may take.
    ///
    /// Takes [`NdefSetTimeoutOptions`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/Ndef.setTimeout.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn set_timeout(&self, call: impl Into<Call<NdefSetTimeout>>) {
        self.client.call(call);
    }
    /// As [`Self::set_timeout`], as a future.
    pub fn set_timeout_future(
        &self,
        options: NdefSetTimeoutOptions,
    ) -> ApiFuture<NdefSetTimeout> {
        self.client.future(options)
    }
    /// Replaces the whole message of the tag by the given records, texts and links.
    ///
    /// Takes [`NdefWriteNdefMessageOptions`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/Ndef.writeNdefMessage.html)
    ///
    /// ```js
    /// const ndef = wx.getNFCAdapter().getNdef()
    /// ndef.connect({
    ///   success: () => ndef.writeNdefMessage({
    ///     uris: ['https://example.com/shelf/12'],
    ///     complete: () => ndef.close(),
    ///   }),
    /// })
    /// ```
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn write_ndef_message(&self, call: impl Into<Call<NdefWriteNdefMessage>>) {
        self.client.call(call);
    }
    /// As [`Self::write_ndef_message`], as a future.
    pub fn write_ndef_message_future(
        &self,
        options: NdefWriteNdefMessageOptions,
    ) -> ApiFuture<NdefWriteNdefMessage> {
        self.client.future(options)
    }
    /// Finishes work on the NDEF tag, which may be taken away then.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/Ndef.close.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn close(&self, call: impl Into<Call<NdefClose>>) {
        self.client.call(call);
    }
    /// As [`Self::close`], as a future.
    pub fn close_future(&self, options: NdefCloseOptions) -> ApiFuture<NdefClose> {
        self.client.future(options)
    }
}
impl AsRef<::wx_core::Client> for Ndef {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Opens the NDEF tag so that its message can be rewritten.
///
/// Called as [`Ndef::connect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/Ndef.connect.html)
pub enum NdefConnect {}
::wx_core::api!(NdefConnect = object NDEF[0], NdefConnectOptions => fields());
/// Parameters of [`Ndef::connect`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NdefConnectOptions {}
impl NdefConnectOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NdefConnectOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NdefConnectOptions {});
impl Options for NdefConnectOptions {
    type Api = NdefConnect;
}
/// Answers whether the NDEF tag is open for writing.
///
/// Called as [`Ndef::is_connected`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/Ndef.isConnected.html)
pub enum NdefIsConnected {}
::wx_core::api!(NdefIsConnected = object NDEF[1], NdefIsConnectedOptions => fields());
/// Parameters of [`Ndef::is_connected`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NdefIsConnectedOptions {}
impl NdefIsConnectedOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NdefIsConnectedOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NdefIsConnectedOptions {});
impl Options for NdefIsConnectedOptions {
    type Api = NdefIsConnected;
}
/// An NDEF tag in the field has had its message read.
///
/// Called as [`Ndef::on_ndef_message`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/Ndef.onNdefMessage.html)
pub enum NdefOnNdefMessage {}
::wx_core::api!(NdefOnNdefMessage = object NDEF[2], () => value Value);
/// Puts a limit on how long writing an NDEF message may take.
///
/// Called as [`Ndef::set_timeout`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/Ndef.setTimeout.html)
pub enum NdefSetTimeout {}
::wx_core::api!(NdefSetTimeout = object NDEF[3], NdefSetTimeoutOptions => fields());
/// Parameters of [`Ndef::set_timeout`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NdefSetTimeoutOptions {
    /// How long to wait for the tag. Unit: ms.
    pub timeout: f64,
}
impl NdefSetTimeoutOptions {
    /// With all of them.
    pub fn new(timeout: f64) -> Self {
        Self { timeout }
    }
}
::wx_core::record!(NdefSetTimeoutOptions { timeout });
impl Options for NdefSetTimeoutOptions {
    type Api = NdefSetTimeout;
}
/// Replaces the whole message of the tag by the given records, texts and links.
///
/// Called as [`Ndef::write_ndef_message`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/Ndef.writeNdefMessage.html)
pub enum NdefWriteNdefMessage {}
::wx_core::api!(
    NdefWriteNdefMessage = object NDEF[4], NdefWriteNdefMessageOptions => fields()
);
/// Parameters of [`Ndef::write_ndef_message`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NdefWriteNdefMessageOptions {
    /// Records built by hand: `id`, `type`, `payload`, each an `ArrayBuffer`
    pub records: Option<Vec<Value>>,
    /// Plain texts, each stored as a text record
    pub texts: Option<Vec<Value>>,
    /// Links, each stored as a URI record
    pub uris: Option<Vec<Value>>,
}
impl NdefWriteNdefMessageOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            records: None,
            texts: None,
            uris: None,
        }
    }
    /// Records built by hand: `id`, `type`, `payload`, each an `ArrayBuffer`
    pub fn records(mut self, records: Vec<Value>) -> Self {
        self.records = Some(records);
        self
    }
    /// Plain texts, each stored as a text record
    pub fn texts(mut self, texts: Vec<Value>) -> Self {
        self.texts = Some(texts);
        self
    }
    /// Links, each stored as a URI record
    pub fn uris(mut self, uris: Vec<Value>) -> Self {
        self.uris = Some(uris);
        self
    }
}
impl Default for NdefWriteNdefMessageOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NdefWriteNdefMessageOptions { records, texts, uris });
impl Options for NdefWriteNdefMessageOptions {
    type Api = NdefWriteNdefMessage;
}
/// Finishes work on the NDEF tag, which may be taken away then.
///
/// Called as [`Ndef::close`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/Ndef.close.html)
pub enum NdefClose {}
::wx_core::api!(NdefClose = object NDEF[5], NdefCloseOptions => fields());
/// Parameters of [`Ndef::close`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NdefCloseOptions {}
impl NdefCloseOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NdefCloseOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NdefCloseOptions {});
impl Options for NdefCloseOptions {
    type Api = NdefClose;
}
/// A smart card reached by ISO-DEP, such as a bank or transit card; it answers APDUs.
///
/// [Official page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/IsoDep.html)
#[derive(Clone, Debug)]
pub struct IsoDep {
    client: ::wx_core::Client,
}
::wx_core::object!(IsoDep = ISO_DEP);
impl IsoDep {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Activates the smart card found by the scan, ahead of the first APDU.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/IsoDep.connect.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn connect(&self, call: impl Into<Call<IsoDepConnect>>) {
        self.client.call(call);
    }
    /// As [`Self::connect`], as a future.
    pub fn connect_future(
        &self,
        options: IsoDepConnectOptions,
    ) -> ApiFuture<IsoDepConnect> {
        self.client.future(options)
    }
    /// Says whether the smart card is still activated.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/IsoDep.isConnected.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn is_connected(&self, call: impl Into<Call<IsoDepIsConnected>>) {
        self.client.call(call);
    }
    /// As [`Self::is_connected`], as a future.
    pub fn is_connected_future(
        &self,
        options: IsoDepIsConnectedOptions,
    ) -> ApiFuture<IsoDepIsConnected> {
        self.client.future(options)
    }
    /// Reads the historical bytes by which a type A smart card describes itself on activation.
    ///
    /// Gives [`IsoDepGetHistoricalBytesResult`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/IsoDep.getHistoricalBytes.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn get_historical_bytes(&self, call: impl Into<Call<IsoDepGetHistoricalBytes>>) {
        self.client.call(call);
    }
    /// As [`Self::get_historical_bytes`], as a future.
    pub fn get_historical_bytes_future(
        &self,
        options: IsoDepGetHistoricalBytesOptions,
    ) -> ApiFuture<IsoDepGetHistoricalBytes> {
        self.client.future(options)
    }
    /// Sets how long a smart card may think over an APDU.
    ///
    /// Takes [`IsoDepSetTimeoutOptions`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/IsoDep.setTimeout.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn set_timeout(&self, call: impl Into<Call<IsoDepSetTimeout>>) {
        self.client.call(call);
    }
    /// As [`Self::set_timeout`], as a future.
    pub fn set_timeout_future(
        &self,
        options: IsoDepSetTimeoutOptions,
    ) -> ApiFuture<IsoDepSetTimeout> {
        self.client.future(options)
    }
    /// Says how long an APDU the phone can send may be.
    ///
    /// Gives [`IsoDepGetMaxTransceiveLengthResult`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/IsoDep.getMaxTransceiveLength.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn get_max_transceive_length(
        &self,
        call: impl Into<Call<IsoDepGetMaxTransceiveLength>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_max_transceive_length`], as a future.
    pub fn get_max_transceive_length_future(
        &self,
        options: IsoDepGetMaxTransceiveLengthOptions,
    ) -> ApiFuture<IsoDepGetMaxTransceiveLength> {
        self.client.future(options)
    }
    /// Sends one command APDU and brings the card's response with its status word.
    ///
    /// Takes [`IsoDepTransceiveOptions`], gives [`IsoDepTransceiveResult`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/IsoDep.transceive.html)
    ///
    /// ```js
    /// const select = new Uint8Array([0x00, 0xa4, 0x04, 0x00, 0x00])
    /// card.connect({
    ///   success: () => card.transceive({
    ///     data: select.buffer,
    ///     success: ({ data }) => console.log('status', new Uint8Array(data).slice(-2)),
    ///   }),
    /// })
    /// ```
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn transceive(&self, call: impl Into<Call<IsoDepTransceive>>) {
        self.client.call(call);
    }
    /// As [`Self::transceive`], as a future.
    pub fn transceive_future(
        &self,
        options: IsoDepTransceiveOptions,
    ) -> ApiFuture<IsoDepTransceive> {
        self.client.future(options)
    }
    /// Lets go of the smart card, so that another technology may use it.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/IsoDep.close.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn close(&self, call: impl Into<Call<IsoDepClose>>) {
        self.client.call(call);
    }
    /// As [`Self::close`], as a future.
    pub fn close_future(&self, options: IsoDepCloseOptions) -> ApiFuture<IsoDepClose> {
        self.client.future(options)
    }
}
impl AsRef<::wx_core::Client> for IsoDep {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Activates the smart card found by the scan, ahead of the first APDU.
///
/// Called as [`IsoDep::connect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/IsoDep.connect.html)
pub enum IsoDepConnect {}
::wx_core::api!(IsoDepConnect = object ISO_DEP[0], IsoDepConnectOptions => fields());
/// Parameters of [`IsoDep::connect`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IsoDepConnectOptions {}
impl IsoDepConnectOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for IsoDepConnectOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(IsoDepConnectOptions {});
impl Options for IsoDepConnectOptions {
    type Api = IsoDepConnect;
}
/// Says whether the smart card is still activated.
///
/// Called as [`IsoDep::is_connected`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/IsoDep.isConnected.html)
pub enum IsoDepIsConnected {}
::wx_core::api!(
    IsoDepIsConnected = object ISO_DEP[1], IsoDepIsConnectedOptions => fields()
);
/// Parameters of [`IsoDep::is_connected`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IsoDepIsConnectedOptions {}
impl IsoDepIsConnectedOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for IsoDepIsConnectedOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(IsoDepIsConnectedOptions {});
impl Options for IsoDepIsConnectedOptions {
    type Api = IsoDepIsConnected;
}
/// Reads the historical bytes by which a type A smart card describes itself on activation.
///
/// Called as [`IsoDep::get_historical_bytes`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/IsoDep.getHistoricalBytes.html)
pub enum IsoDepGetHistoricalBytes {}
::wx_core::api!(
    IsoDepGetHistoricalBytes = object ISO_DEP[2], IsoDepGetHistoricalBytesOptions =>
    fields IsoDepGetHistoricalBytesResult
);
/// Parameters of [`IsoDep::get_historical_bytes`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IsoDepGetHistoricalBytesOptions {}
impl IsoDepGetHistoricalBytesOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for IsoDepGetHistoricalBytesOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(IsoDepGetHistoricalBytesOptions {});
impl Options for IsoDepGetHistoricalBytesOptions {
    type Api = IsoDepGetHistoricalBytes;
}
/// What [`IsoDep::get_historical_bytes`] gives.
#[derive(Clone, Debug)]
pub struct IsoDepGetHistoricalBytesResult {
    /// Historical bytes out of the answer to select
    pub hist_bytes: Vec<u8>,
}
::wx_core::record!(IsoDepGetHistoricalBytesResult { hist_bytes });
/// Sets how long a smart card may think over an APDU.
///
/// Called as [`IsoDep::set_timeout`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/IsoDep.setTimeout.html)
pub enum IsoDepSetTimeout {}
::wx_core::api!(
    IsoDepSetTimeout = object ISO_DEP[3], IsoDepSetTimeoutOptions => fields()
);
/// Parameters of [`IsoDep::set_timeout`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IsoDepSetTimeoutOptions {
    /// How long to wait for the tag. Unit: ms.
    pub timeout: f64,
}
impl IsoDepSetTimeoutOptions {
    /// With all of them.
    pub fn new(timeout: f64) -> Self {
        Self { timeout }
    }
}
::wx_core::record!(IsoDepSetTimeoutOptions { timeout });
impl Options for IsoDepSetTimeoutOptions {
    type Api = IsoDepSetTimeout;
}
/// Says how long an APDU the phone can send may be.
///
/// Called as [`IsoDep::get_max_transceive_length`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/IsoDep.getMaxTransceiveLength.html)
pub enum IsoDepGetMaxTransceiveLength {}
::wx_core::api!(
    IsoDepGetMaxTransceiveLength = object ISO_DEP[4], IsoDepGetMaxTransceiveLengthOptions
    => fields IsoDepGetMaxTransceiveLengthResult
);
/// Parameters of [`IsoDep::get_max_transceive_length`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IsoDepGetMaxTransceiveLengthOptions {}
impl IsoDepGetMaxTransceiveLengthOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for IsoDepGetMaxTransceiveLengthOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(IsoDepGetMaxTransceiveLengthOptions {});
impl Options for IsoDepGetMaxTransceiveLengthOptions {
    type Api = IsoDepGetMaxTransceiveLength;
}
/// What [`IsoDep::get_max_transceive_length`] gives.
#[derive(Clone, Debug)]
pub struct IsoDepGetMaxTransceiveLengthResult {
    /// Most bytes that `transceive` accepts at once. Unit: bytes.
    pub length: i64,
}
::wx_core::record!(IsoDepGetMaxTransceiveLengthResult { length });
/// Sends one command APDU and brings the card's response with its status word.
///
/// Called as [`IsoDep::transceive`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/IsoDep.transceive.html)
pub enum IsoDepTransceive {}
::wx_core::api!(
    IsoDepTransceive = object ISO_DEP[5], IsoDepTransceiveOptions => fields
    IsoDepTransceiveResult
);
/// Parameters of [`IsoDep::transceive`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IsoDepTransceiveOptions {
    /// Command in the format of the technology
    pub data: Vec<u8>,
}
impl IsoDepTransceiveOptions {
    /// With all of them.
    pub fn new(data: Vec<u8>) -> Self {
        Self { data }
    }
}
::wx_core::record!(IsoDepTransceiveOptions { data });
impl Options for IsoDepTransceiveOptions {
    type Api = IsoDepTransceive;
}
/// What [`IsoDep::transceive`] gives.
#[derive(Clone, Debug)]
pub struct IsoDepTransceiveResult {
    /// Bytes as the tag sent them
    pub data: Vec<u8>,
}
::wx_core::record!(IsoDepTransceiveResult { data });
/// Lets go of the smart card, so that another technology may use it.
///
/// Called as [`IsoDep::close`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/IsoDep.close.html)
pub enum IsoDepClose {}
::wx_core::api!(IsoDepClose = object ISO_DEP[6], IsoDepCloseOptions => fields());
/// Parameters of [`IsoDep::close`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IsoDepCloseOptions {}
impl IsoDepCloseOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for IsoDepCloseOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(IsoDepCloseOptions {});
impl Options for IsoDepCloseOptions {
    type Api = IsoDepClose;
}
/// A MIFARE Classic card: blocks of 16 bytes in sectors, each locked by keys.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareClassic.html)
#[derive(Clone, Debug)]
pub struct MifareClassic {
    client: ::wx_core::Client,
}
::wx_core::object!(MifareClassic = MIFARE_CLASSIC);
impl MifareClassic {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Opens a session with the MIFARE Classic card, before sectors can be unlocked.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareClassic.connect.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn connect(&self, call: impl Into<Call<MifareClassicConnect>>) {
        self.client.call(call);
    }
    /// As [`Self::connect`], as a future.
    pub fn connect_future(
        &self,
        options: MifareClassicConnectOptions,
    ) -> ApiFuture<MifareClassicConnect> {
        self.client.future(options)
    }
    /// Reports whether a session with the MIFARE Classic card is open.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareClassic.isConnected.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn is_connected(&self, call: impl Into<Call<MifareClassicIsConnected>>) {
        self.client.call(call);
    }
    /// As [`Self::is_connected`], as a future.
    pub fn is_connected_future(
        &self,
        options: MifareClassicIsConnectedOptions,
    ) -> ApiFuture<MifareClassicIsConnected> {
        self.client.future(options)
    }
    /// Bounds the wait for each block operation of a MIFARE Classic card.
    ///
    /// Takes [`MifareClassicSetTimeoutOptions`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareClassic.setTimeout.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn set_timeout(&self, call: impl Into<Call<MifareClassicSetTimeout>>) {
        self.client.call(call);
    }
    /// As [`Self::set_timeout`], as a future.
    pub fn set_timeout_future(
        &self,
        options: MifareClassicSetTimeoutOptions,
    ) -> ApiFuture<MifareClassicSetTimeout> {
        self.client.future(options)
    }
    /// Gives the byte limit of one MIFARE Classic command.
    ///
    /// Gives [`MifareClassicGetMaxTransceiveLengthResult`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareClassic.getMaxTransceiveLength.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn get_max_transceive_length(
        &self,
        call: impl Into<Call<MifareClassicGetMaxTransceiveLength>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_max_transceive_length`], as a future.
    pub fn get_max_transceive_length_future(
        &self,
        options: MifareClassicGetMaxTransceiveLengthOptions,
    ) -> ApiFuture<MifareClassicGetMaxTransceiveLength> {
        self.client.future(options)
    }
    /// Sends a MIFARE Classic command, such as to unlock a sector or read a block.
    ///
    /// Takes [`MifareClassicTransceiveOptions`], gives [`MifareClassicTransceiveResult`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareClassic.transceive.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn transceive(&self, call: impl Into<Call<MifareClassicTransceive>>) {
        self.client.call(call);
    }
    /// As [`Self::transceive`], as a future.
    pub fn transceive_future(
        &self,
        options: MifareClassicTransceiveOptions,
    ) -> ApiFuture<MifareClassicTransceive> {
        self.client.future(options)
    }
    /// Ends the session with the MIFARE Classic card, and its sector logins with it.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareClassic.close.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn close(&self, call: impl Into<Call<MifareClassicClose>>) {
        self.client.call(call);
    }
    /// As [`Self::close`], as a future.
    pub fn close_future(
        &self,
        options: MifareClassicCloseOptions,
    ) -> ApiFuture<MifareClassicClose> {
        self.client.future(options)
    }
}
impl AsRef<::wx_core::Client> for MifareClassic {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Opens a session with the MIFARE Classic card, before sectors can be unlocked.
///
/// Called as [`MifareClassic::connect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareClassic.connect.html)
pub enum MifareClassicConnect {}
::wx_core::api!(
    MifareClassicConnect = object MIFARE_CLASSIC[0], MifareClassicConnectOptions =>
    fields()
);
/// Parameters of [`MifareClassic::connect`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MifareClassicConnectOptions {}
impl MifareClassicConnectOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for MifareClassicConnectOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MifareClassicConnectOptions {});
impl Options for MifareClassicConnectOptions {
    type Api = MifareClassicConnect;
}
/// Reports whether a session with the MIFARE Classic card is open.
///
/// Called as [`MifareClassic::is_connected`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareClassic.isConnected.html)
pub enum MifareClassicIsConnected {}
::wx_core::api!(
    MifareClassicIsConnected = object MIFARE_CLASSIC[1], MifareClassicIsConnectedOptions
    => fields()
);
/// Parameters of [`MifareClassic::is_connected`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MifareClassicIsConnectedOptions {}
impl MifareClassicIsConnectedOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for MifareClassicIsConnectedOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MifareClassicIsConnectedOptions {});
impl Options for MifareClassicIsConnectedOptions {
    type Api = MifareClassicIsConnected;
}
/// Bounds the wait for each block operation of a MIFARE Classic card.
///
/// Called as [`MifareClassic::set_timeout`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareClassic.setTimeout.html)
pub enum MifareClassicSetTimeout {}
::wx_core::api!(
    MifareClassicSetTimeout = object MIFARE_CLASSIC[2], MifareClassicSetTimeoutOptions =>
    fields()
);
/// Parameters of [`MifareClassic::set_timeout`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MifareClassicSetTimeoutOptions {
    /// How long to wait for the tag. Unit: ms.
    pub timeout: f64,
}
impl MifareClassicSetTimeoutOptions {
    /// With all of them.
    pub fn new(timeout: f64) -> Self {
        Self { timeout }
    }
}
::wx_core::record!(MifareClassicSetTimeoutOptions { timeout });
impl Options for MifareClassicSetTimeoutOptions {
    type Api = MifareClassicSetTimeout;
}
/// Gives the byte limit of one MIFARE Classic command.
///
/// Called as [`MifareClassic::get_max_transceive_length`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareClassic.getMaxTransceiveLength.html)
pub enum MifareClassicGetMaxTransceiveLength {}
::wx_core::api!(
    MifareClassicGetMaxTransceiveLength = object MIFARE_CLASSIC[3],
    MifareClassicGetMaxTransceiveLengthOptions => fields
    MifareClassicGetMaxTransceiveLengthResult
);
/// Parameters of [`MifareClassic::get_max_transceive_length`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MifareClassicGetMaxTransceiveLengthOptions {}
impl MifareClassicGetMaxTransceiveLengthOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for MifareClassicGetMaxTransceiveLengthOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MifareClassicGetMaxTransceiveLengthOptions {});
impl Options for MifareClassicGetMaxTransceiveLengthOptions {
    type Api = MifareClassicGetMaxTransceiveLength;
}
/// What [`MifareClassic::get_max_transceive_length`] gives.
#[derive(Clone, Debug)]
pub struct MifareClassicGetMaxTransceiveLengthResult {
    /// Most bytes that `transceive` accepts at once. Unit: bytes.
    pub length: i64,
}
::wx_core::record!(MifareClassicGetMaxTransceiveLengthResult { length });
/// Sends a MIFARE Classic command, such as to unlock a sector or read a block.
///
/// Called as [`MifareClassic::transceive`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareClassic.transceive.html)
pub enum MifareClassicTransceive {}
::wx_core::api!(
    MifareClassicTransceive = object MIFARE_CLASSIC[4], MifareClassicTransceiveOptions =>
    fields MifareClassicTransceiveResult
);
/// Parameters of [`MifareClassic::transceive`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MifareClassicTransceiveOptions {
    /// Command in the format of the technology
    pub data: Vec<u8>,
}
impl MifareClassicTransceiveOptions {
    /// With all of them.
    pub fn new(data: Vec<u8>) -> Self {
        Self { data }
    }
}
::wx_core::record!(MifareClassicTransceiveOptions { data });
impl Options for MifareClassicTransceiveOptions {
    type Api = MifareClassicTransceive;
}
/// What [`MifareClassic::transceive`] gives.
#[derive(Clone, Debug)]
pub struct MifareClassicTransceiveResult {
    /// Bytes as the tag sent them
    pub data: Vec<u8>,
}
::wx_core::record!(MifareClassicTransceiveResult { data });
/// Ends the session with the MIFARE Classic card, and its sector logins with it.
///
/// Called as [`MifareClassic::close`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareClassic.close.html)
pub enum MifareClassicClose {}
::wx_core::api!(
    MifareClassicClose = object MIFARE_CLASSIC[5], MifareClassicCloseOptions => fields()
);
/// Parameters of [`MifareClassic::close`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MifareClassicCloseOptions {}
impl MifareClassicCloseOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for MifareClassicCloseOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MifareClassicCloseOptions {});
impl Options for MifareClassicCloseOptions {
    type Api = MifareClassicClose;
}
/// A MIFARE Ultralight tag: a small memory of 4-byte pages.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareUltralight.html)
#[derive(Clone, Debug)]
pub struct MifareUltralight {
    client: ::wx_core::Client,
}
::wx_core::object!(MifareUltralight = MIFARE_ULTRALIGHT);
impl MifareUltralight {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Takes hold of the Ultralight tag in the field to get at its pages.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareUltralight.connect.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn connect(&self, call: impl Into<Call<MifareUltralightConnect>>) {
        self.client.call(call);
    }
    /// As [`Self::connect`], as a future.
    pub fn connect_future(
        &self,
        options: MifareUltralightConnectOptions,
    ) -> ApiFuture<MifareUltralightConnect> {
        self.client.future(options)
    }
    /// Shows whether the Ultralight tag is held at present.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareUltralight.isConnected.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn is_connected(&self, call: impl Into<Call<MifareUltralightIsConnected>>) {
        self.client.call(call);
    }
    /// As [`Self::is_connected`], as a future.
    pub fn is_connected_future(
        &self,
        options: MifareUltralightIsConnectedOptions,
    ) -> ApiFuture<MifareUltralightIsConnected> {
        self.client.future(options)
    }
    /// Determines when an Ultralight page command counts as unanswered.
    ///
    /// Takes [`MifareUltralightSetTimeoutOptions`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareUltralight.setTimeout.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn set_timeout(&self, call: impl Into<Call<MifareUltralightSetTimeout>>) {
        self.client.call(call);
    }
    /// As [`Self::set_timeout`], as a future.
    pub fn set_timeout_future(
        &self,
        options: MifareUltralightSetTimeoutOptions,
    ) -> ApiFuture<MifareUltralightSetTimeout> {
        self.client.future(options)
    }
    /// Names the most bytes an Ultralight command may have.
    ///
    /// Gives [`MifareUltralightGetMaxTransceiveLengthResult`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareUltralight.getMaxTransceiveLength.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn get_max_transceive_length(
        &self,
        call: impl Into<Call<MifareUltralightGetMaxTransceiveLength>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_max_transceive_length`], as a future.
    pub fn get_max_transceive_length_future(
        &self,
        options: MifareUltralightGetMaxTransceiveLengthOptions,
    ) -> ApiFuture<MifareUltralightGetMaxTransceiveLength> {
        self.client.future(options)
    }
    /// Sends a page read or write to the Ultralight tag and returns its reply.
    ///
    /// Takes [`MifareUltralightTransceiveOptions`], gives [`MifareUltralightTransceiveResult`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareUltralight.transceive.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn transceive(&self, call: impl Into<Call<MifareUltralightTransceive>>) {
        self.client.call(call);
    }
    /// As [`Self::transceive`], as a future.
    pub fn transceive_future(
        &self,
        options: MifareUltralightTransceiveOptions,
    ) -> ApiFuture<MifareUltralightTransceive> {
        self.client.future(options)
    }
    /// Releases the Ultralight tag when its pages need no more access.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareUltralight.close.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn close(&self, call: impl Into<Call<MifareUltralightClose>>) {
        self.client.call(call);
    }
    /// As [`Self::close`], as a future.
    pub fn close_future(
        &self,
        options: MifareUltralightCloseOptions,
    ) -> ApiFuture<MifareUltralightClose> {
        self.client.future(options)
    }
}
impl AsRef<::wx_core::Client> for MifareUltralight {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Takes hold of the Ultralight tag in the field to get at its pages.
///
/// Called as [`MifareUltralight::connect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareUltralight.connect.html)
pub enum MifareUltralightConnect {}
::wx_core::api!(
    MifareUltralightConnect = object MIFARE_ULTRALIGHT[0], MifareUltralightConnectOptions
    => fields()
);
/// Parameters of [`MifareUltralight::connect`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MifareUltralightConnectOptions {}
impl MifareUltralightConnectOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for MifareUltralightConnectOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MifareUltralightConnectOptions {});
impl Options for MifareUltralightConnectOptions {
    type Api = MifareUltralightConnect;
}
/// Shows whether the Ultralight tag is held at present.
///
/// Called as [`MifareUltralight::is_connected`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareUltralight.isConnected.html)
pub enum MifareUltralightIsConnected {}
::wx_core::api!(
    MifareUltralightIsConnected = object MIFARE_ULTRALIGHT[1],
    MifareUltralightIsConnectedOptions => fields()
);
/// Parameters of [`MifareUltralight::is_connected`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MifareUltralightIsConnectedOptions {}
impl MifareUltralightIsConnectedOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for MifareUltralightIsConnectedOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MifareUltralightIsConnectedOptions {});
impl Options for MifareUltralightIsConnectedOptions {
    type Api = MifareUltralightIsConnected;
}
/// Determines when an Ultralight page command counts as unanswered.
///
/// Called as [`MifareUltralight::set_timeout`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareUltralight.setTimeout.html)
pub enum MifareUltralightSetTimeout {}
::wx_core::api!(
    MifareUltralightSetTimeout = object MIFARE_ULTRALIGHT[2],
    MifareUltralightSetTimeoutOptions => fields()
);
/// Parameters of [`MifareUltralight::set_timeout`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MifareUltralightSetTimeoutOptions {
    /// How long to wait for the tag. Unit: ms.
    pub timeout: f64,
}
impl MifareUltralightSetTimeoutOptions {
    /// With all of them.
    pub fn new(timeout: f64) -> Self {
        Self { timeout }
    }
}
::wx_core::record!(MifareUltralightSetTimeoutOptions { timeout });
impl Options for MifareUltralightSetTimeoutOptions {
    type Api = MifareUltralightSetTimeout;
}
/// Names the most bytes an Ultralight command may have.
///
/// Called as [`MifareUltralight::get_max_transceive_length`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareUltralight.getMaxTransceiveLength.html)
pub enum MifareUltralightGetMaxTransceiveLength {}
::wx_core::api!(
    MifareUltralightGetMaxTransceiveLength = object MIFARE_ULTRALIGHT[3],
    MifareUltralightGetMaxTransceiveLengthOptions => fields
    MifareUltralightGetMaxTransceiveLengthResult
);
/// Parameters of [`MifareUltralight::get_max_transceive_length`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MifareUltralightGetMaxTransceiveLengthOptions {}
impl MifareUltralightGetMaxTransceiveLengthOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for MifareUltralightGetMaxTransceiveLengthOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MifareUltralightGetMaxTransceiveLengthOptions {});
impl Options for MifareUltralightGetMaxTransceiveLengthOptions {
    type Api = MifareUltralightGetMaxTransceiveLength;
}
/// What [`MifareUltralight::get_max_transceive_length`] gives.
#[derive(Clone, Debug)]
pub struct MifareUltralightGetMaxTransceiveLengthResult {
    /// Most bytes that `transceive` accepts at once. Unit: bytes.
    pub length: i64,
}
::wx_core::record!(MifareUltralightGetMaxTransceiveLengthResult { length });
/// Sends a page read or write to the Ultralight tag and returns its reply.
///
/// Called as [`MifareUltralight::transceive`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareUltralight.transceive.html)
pub enum MifareUltralightTransceive {}
::wx_core::api!(
    MifareUltralightTransceive = object MIFARE_ULTRALIGHT[4],
    MifareUltralightTransceiveOptions => fields MifareUltralightTransceiveResult
);
/// Parameters of [`MifareUltralight::transceive`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MifareUltralightTransceiveOptions {
    /// Command in the format of the technology
    pub data: Vec<u8>,
}
impl MifareUltralightTransceiveOptions {
    /// With all of them.
    pub fn new(data: Vec<u8>) -> Self {
        Self { data }
    }
}
::wx_core::record!(MifareUltralightTransceiveOptions { data });
impl Options for MifareUltralightTransceiveOptions {
    type Api = MifareUltralightTransceive;
}
/// What [`MifareUltralight::transceive`] gives.
#[derive(Clone, Debug)]
pub struct MifareUltralightTransceiveResult {
    /// Bytes as the tag sent them
    pub data: Vec<u8>,
}
::wx_core::record!(MifareUltralightTransceiveResult { data });
/// Releases the Ultralight tag when its pages need no more access.
///
/// Called as [`MifareUltralight::close`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/MifareUltralight.close.html)
pub enum MifareUltralightClose {}
::wx_core::api!(
    MifareUltralightClose = object MIFARE_ULTRALIGHT[5], MifareUltralightCloseOptions =>
    fields()
);
/// Parameters of [`MifareUltralight::close`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MifareUltralightCloseOptions {}
impl MifareUltralightCloseOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for MifareUltralightCloseOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MifareUltralightCloseOptions {});
impl Options for MifareUltralightCloseOptions {
    type Api = MifareUltralightClose;
}
/// A type A tag, spoken to in raw ISO 14443-3A frames.
///
/// [Official page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcA.html)
#[derive(Clone, Debug)]
pub struct NfcA {
    client: ::wx_core::Client,
}
::wx_core::object!(NfcA = NFC_A);
impl NfcA {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Selects the type A tag in the field for raw frames.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcA.connect.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn connect(&self, call: impl Into<Call<NfcAConnect>>) {
        self.client.call(call);
    }
    /// As [`Self::connect`], as a future.
    pub fn connect_future(&self, options: NfcAConnectOptions) -> ApiFuture<NfcAConnect> {
        self.client.future(options)
    }
    /// Tells whether the type A tag remains selected.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcA.isConnected.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn is_connected(&self, call: impl Into<Call<NfcAIsConnected>>) {
        self.client.call(call);
    }
    /// As [`Self::is_connected`], as a future.
    pub fn is_connected_future(
        &self,
        options: NfcAIsConnectedOptions,
    ) -> ApiFuture<NfcAIsConnected> {
        self.client.future(options)
    }
    /// Returns the ATQA bytes that the type A tag sent when it was called.
    ///
    /// Gives [`NfcAGetAtqaResult`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcA.getAtqa.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn get_atqa(&self, call: impl Into<Call<NfcAGetAtqa>>) {
        self.client.call(call);
    }
    /// As [`Self::get_atqa`], as a future.
    pub fn get_atqa_future(
        &self,
        options: NfcAGetAtqaOptions,
    ) -> ApiFuture<NfcAGetAtqa> {
        self.client.future(options)
    }
    /// Returns the SAK byte, from which the kind of type A tag can be guessed.
    ///
    /// Gives [`NfcAGetSakResult`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcA.getSak.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn get_sak(&self, call: impl Into<Call<NfcAGetSak>>) {
        self.client.call(call);
    }
    /// As [`Self::get_sak`], as a future.
    pub fn get_sak_future(&self, options: NfcAGetSakOptions) -> ApiFuture<NfcAGetSak> {
        self.client.future(options)
    }
    /// Fixes the longest silence accepted from a type A tag.
    ///
    /// Takes [`NfcASetTimeoutOptions`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcA.setTimeout.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn set_timeout(&self, call: impl Into<Call<NfcASetTimeout>>) {
        self.client.call(call);
    }
    /// As [`Self::set_timeout`], as a future.
    pub fn set_timeout_future(
        &self,
        options: NfcASetTimeoutOptions,
    ) -> ApiFuture<NfcASetTimeout> {
        self.client.future(options)
    }
    /// Tells the greatest ISO 14443-3A frame that can be sent at once.
    ///
    /// Gives [`NfcAGetMaxTransceiveLengthResult`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcA.getMaxTransceiveLength.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn get_max_transceive_length(
        &self,
        call: impl Into<Call<NfcAGetMaxTransceiveLength>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_max_transceive_length`], as a future.
    pub fn get_max_transceive_length_future(
        &self,
        options: NfcAGetMaxTransceiveLengthOptions,
    ) -> ApiFuture<NfcAGetMaxTransceiveLength> {
        self.client.future(options)
    }
    /// Sends a raw ISO 14443-3A frame and brings back what the tag replies.
    ///
    /// Takes [`NfcATransceiveOptions`], gives [`NfcATransceiveResult`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcA.transceive.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn transceive(&self, call: impl Into<Call<NfcATransceive>>) {
        self.client.call(call);
    }
    /// As [`Self::transceive`], as a future.
    pub fn transceive_future(
        &self,
        options: NfcATransceiveOptions,
    ) -> ApiFuture<NfcATransceive> {
        self.client.future(options)
    }
    /// Disconnects the type A tag; frames can be sent no more.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcA.close.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn close(&self, call: impl Into<Call<NfcAClose>>) {
        self.client.call(call);
    }
    /// As [`Self::close`], as a future.
    pub fn close_future(&self, options: NfcACloseOptions) -> ApiFuture<NfcAClose> {
        self.client.future(options)
    }
}
impl AsRef<::wx_core::Client> for NfcA {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Selects the type A tag in the field for raw frames.
///
/// Called as [`NfcA::connect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcA.connect.html)
pub enum NfcAConnect {}
::wx_core::api!(NfcAConnect = object NFC_A[0], NfcAConnectOptions => fields());
/// Parameters of [`NfcA::connect`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcAConnectOptions {}
impl NfcAConnectOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NfcAConnectOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NfcAConnectOptions {});
impl Options for NfcAConnectOptions {
    type Api = NfcAConnect;
}
/// Tells whether the type A tag remains selected.
///
/// Called as [`NfcA::is_connected`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcA.isConnected.html)
pub enum NfcAIsConnected {}
::wx_core::api!(NfcAIsConnected = object NFC_A[1], NfcAIsConnectedOptions => fields());
/// Parameters of [`NfcA::is_connected`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcAIsConnectedOptions {}
impl NfcAIsConnectedOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NfcAIsConnectedOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NfcAIsConnectedOptions {});
impl Options for NfcAIsConnectedOptions {
    type Api = NfcAIsConnected;
}
/// Returns the ATQA bytes that the type A tag sent when it was called.
///
/// Called as [`NfcA::get_atqa`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcA.getAtqa.html)
pub enum NfcAGetAtqa {}
::wx_core::api!(
    NfcAGetAtqa = object NFC_A[2], NfcAGetAtqaOptions => fields NfcAGetAtqaResult
);
/// Parameters of [`NfcA::get_atqa`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcAGetAtqaOptions {}
impl NfcAGetAtqaOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NfcAGetAtqaOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NfcAGetAtqaOptions {});
impl Options for NfcAGetAtqaOptions {
    type Api = NfcAGetAtqa;
}
/// What [`NfcA::get_atqa`] gives.
#[derive(Clone, Debug)]
pub struct NfcAGetAtqaResult {
    /// Two bytes, also called SENS_RES
    pub atqa: Vec<u8>,
}
::wx_core::record!(NfcAGetAtqaResult { atqa });
/// Returns the SAK byte, from which the kind of type A tag can be guessed.
///
/// Called as [`NfcA::get_sak`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcA.getSak.html)
pub enum NfcAGetSak {}
::wx_core::api!(
    NfcAGetSak = object NFC_A[3], NfcAGetSakOptions => fields NfcAGetSakResult
);
/// Parameters of [`NfcA::get_sak`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcAGetSakOptions {}
impl NfcAGetSakOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NfcAGetSakOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NfcAGetSakOptions {});
impl Options for NfcAGetSakOptions {
    type Api = NfcAGetSak;
}
/// What [`NfcA::get_sak`] gives.
#[derive(Clone, Debug)]
pub struct NfcAGetSakResult {
    /// One byte as a number, also called SEL_RES. From 0 to 255.
    pub sak: i64,
}
::wx_core::record!(NfcAGetSakResult { sak });
/// Fixes the longest silence accepted from a type A tag.
///
/// Called as [`NfcA::set_timeout`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcA.setTimeout.html)
pub enum NfcASetTimeout {}
::wx_core::api!(NfcASetTimeout = object NFC_A[4], NfcASetTimeoutOptions => fields());
/// Parameters of [`NfcA::set_timeout`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcASetTimeoutOptions {
    /// How long to wait for the tag. Unit: ms.
    pub timeout: f64,
}
impl NfcASetTimeoutOptions {
    /// With all of them.
    pub fn new(timeout: f64) -> Self {
        Self { timeout }
    }
}
::wx_core::record!(NfcASetTimeoutOptions { timeout });
impl Options for NfcASetTimeoutOptions {
    type Api = NfcASetTimeout;
}
/// Tells the greatest ISO 14443-3A frame that can be sent at once.
///
/// Called as [`NfcA::get_max_transceive_length`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcA.getMaxTransceiveLength.html)
pub enum NfcAGetMaxTransceiveLength {}
::wx_core::api!(
    NfcAGetMaxTransceiveLength = object NFC_A[5], NfcAGetMaxTransceiveLengthOptions =>
    fields NfcAGetMaxTransceiveLengthResult
);
/// Parameters of [`NfcA::get_max_transceive_length`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcAGetMaxTransceiveLengthOptions {}
impl NfcAGetMaxTransceiveLengthOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NfcAGetMaxTransceiveLengthOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NfcAGetMaxTransceiveLengthOptions {});
impl Options for NfcAGetMaxTransceiveLengthOptions {
    type Api = NfcAGetMaxTransceiveLength;
}
/// What [`NfcA::get_max_transceive_length`] gives.
#[derive(Clone, Debug)]
pub struct NfcAGetMaxTransceiveLengthResult {
    /// Most bytes that `transceive` accepts at once. Unit: bytes.
    pub length: i64,
}
::wx_core::record!(NfcAGetMaxTransceiveLengthResult { length });
/// Sends a raw ISO 14443-3A frame and brings back what the tag replies.
///
/// Called as [`NfcA::transceive`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcA.transceive.html)
pub enum NfcATransceive {}
::wx_core::api!(
    NfcATransceive = object NFC_A[6], NfcATransceiveOptions => fields
    NfcATransceiveResult
);
/// Parameters of [`NfcA::transceive`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcATransceiveOptions {
    /// Command in the format of the technology
    pub data: Vec<u8>,
}
impl NfcATransceiveOptions {
    /// With all of them.
    pub fn new(data: Vec<u8>) -> Self {
        Self { data }
    }
}
::wx_core::record!(NfcATransceiveOptions { data });
impl Options for NfcATransceiveOptions {
    type Api = NfcATransceive;
}
/// What [`NfcA::transceive`] gives.
#[derive(Clone, Debug)]
pub struct NfcATransceiveResult {
    /// Bytes as the tag sent them
    pub data: Vec<u8>,
}
::wx_core::record!(NfcATransceiveResult { data });
/// Disconnects the type A tag; frames can be sent no more.
///
/// Called as [`NfcA::close`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcA.close.html)
pub enum NfcAClose {}
::wx_core::api!(NfcAClose = object NFC_A[7], NfcACloseOptions => fields());
/// Parameters of [`NfcA::close`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcACloseOptions {}
impl NfcACloseOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NfcACloseOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NfcACloseOptions {});
impl Options for NfcACloseOptions {
    type Api = NfcAClose;
}
/// A type B tag, spoken to in raw ISO 14443-3B frames.
///
/// [Official page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcB.html)
#[derive(Clone, Debug)]
pub struct NfcB {
    client: ::wx_core::Client,
}
::wx_core::object!(NfcB = NFC_B);
impl NfcB {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Sets up the link to a type B tag that the scan has met.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcB.connect.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn connect(&self, call: impl Into<Call<NfcBConnect>>) {
        self.client.call(call);
    }
    /// As [`Self::connect`], as a future.
    pub fn connect_future(&self, options: NfcBConnectOptions) -> ApiFuture<NfcBConnect> {
        self.client.future(options)
    }
    /// Checks that the link to the type B tag still stands.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcB.isConnected.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn is_connected(&self, call: impl Into<Call<NfcBIsConnected>>) {
        self.client.call(call);
    }
    /// As [`Self::is_connected`], as a future.
    pub fn is_connected_future(
        &self,
        options: NfcBIsConnectedOptions,
    ) -> ApiFuture<NfcBIsConnected> {
        self.client.future(options)
    }
    /// Chooses how much time a type B tag gets for a reply.
    ///
    /// Takes [`NfcBSetTimeoutOptions`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcB.setTimeout.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn set_timeout(&self, call: impl Into<Call<NfcBSetTimeout>>) {
        self.client.call(call);
    }
    /// As [`Self::set_timeout`], as a future.
    pub fn set_timeout_future(
        &self,
        options: NfcBSetTimeoutOptions,
    ) -> ApiFuture<NfcBSetTimeout> {
        self.client.future(options)
    }
    /// Yields the size limit of frames to a type B tag.
    ///
    /// Gives [`NfcBGetMaxTransceiveLengthResult`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcB.getMaxTransceiveLength.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn get_max_transceive_length(
        &self,
        call: impl Into<Call<NfcBGetMaxTransceiveLength>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_max_transceive_length`], as a future.
    pub fn get_max_transceive_length_future(
        &self,
        options: NfcBGetMaxTransceiveLengthOptions,
    ) -> ApiFuture<NfcBGetMaxTransceiveLength> {
        self.client.future(options)
    }
    /// Exchanges one ISO 14443-3B frame with the tag.
    ///
    /// Takes [`NfcBTransceiveOptions`], gives [`NfcBTransceiveResult`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcB.transceive.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn transceive(&self, call: impl Into<Call<NfcBTransceive>>) {
        self.client.call(call);
    }
    /// As [`Self::transceive`], as a future.
    pub fn transceive_future(
        &self,
        options: NfcBTransceiveOptions,
    ) -> ApiFuture<NfcBTransceive> {
        self.client.future(options)
    }
    /// Drops the link to the type B tag.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcB.close.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn close(&self, call: impl Into<Call<NfcBClose>>) {
        self.client.call(call);
    }
    /// As [`Self::close`], as a future.
    pub fn close_future(&self, options: NfcBCloseOptions) -> ApiFuture<NfcBClose> {
        self.client.future(options)
    }
}
impl AsRef<::wx_core::Client> for NfcB {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Sets up the link to a type B tag that the scan has met.
///
/// Called as [`NfcB::connect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcB.connect.html)
pub enum NfcBConnect {}
::wx_core::api!(NfcBConnect = object NFC_B[0], NfcBConnectOptions => fields());
/// Parameters of [`NfcB::connect`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcBConnectOptions {}
impl NfcBConnectOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NfcBConnectOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NfcBConnectOptions {});
impl Options for NfcBConnectOptions {
    type Api = NfcBConnect;
}
/// Checks that the link to the type B tag still stands.
///
/// Called as [`NfcB::is_connected`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcB.isConnected.html)
pub enum NfcBIsConnected {}
::wx_core::api!(NfcBIsConnected = object NFC_B[1], NfcBIsConnectedOptions => fields());
/// Parameters of [`NfcB::is_connected`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcBIsConnectedOptions {}
impl NfcBIsConnectedOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NfcBIsConnectedOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NfcBIsConnectedOptions {});
impl Options for NfcBIsConnectedOptions {
    type Api = NfcBIsConnected;
}
/// Chooses how much time a type B tag gets for a reply.
///
/// Called as [`NfcB::set_timeout`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcB.setTimeout.html)
pub enum NfcBSetTimeout {}
::wx_core::api!(NfcBSetTimeout = object NFC_B[2], NfcBSetTimeoutOptions => fields());
/// Parameters of [`NfcB::set_timeout`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcBSetTimeoutOptions {
    /// How long to wait for the tag. Unit: ms.
    pub timeout: f64,
}
impl NfcBSetTimeoutOptions {
    /// With all of them.
    pub fn new(timeout: f64) -> Self {
        Self { timeout }
    }
}
::wx_core::record!(NfcBSetTimeoutOptions { timeout });
impl Options for NfcBSetTimeoutOptions {
    type Api = NfcBSetTimeout;
}
/// Yields the size limit of frames to a type B tag.
///
/// Called as [`NfcB::get_max_transceive_length`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcB.getMaxTransceiveLength.html)
pub enum NfcBGetMaxTransceiveLength {}
::wx_core::api!(
    NfcBGetMaxTransceiveLength = object NFC_B[3], NfcBGetMaxTransceiveLengthOptions =>
    fields NfcBGetMaxTransceiveLengthResult
);
/// Parameters of [`NfcB::get_max_transceive_length`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcBGetMaxTransceiveLengthOptions {}
impl NfcBGetMaxTransceiveLengthOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NfcBGetMaxTransceiveLengthOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NfcBGetMaxTransceiveLengthOptions {});
impl Options for NfcBGetMaxTransceiveLengthOptions {
    type Api = NfcBGetMaxTransceiveLength;
}
/// What [`NfcB::get_max_transceive_length`] gives.
#[derive(Clone, Debug)]
pub struct NfcBGetMaxTransceiveLengthResult {
    /// Most bytes that `transceive` accepts at once. Unit: bytes.
    pub length: i64,
}
::wx_core::record!(NfcBGetMaxTransceiveLengthResult { length });
/// Exchanges one ISO 14443-3B frame with the tag.
///
/// Called as [`NfcB::transceive`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcB.transceive.html)
pub enum NfcBTransceive {}
::wx_core::api!(
    NfcBTransceive = object NFC_B[4], NfcBTransceiveOptions => fields
    NfcBTransceiveResult
);
/// Parameters of [`NfcB::transceive`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcBTransceiveOptions {
    /// Command in the format of the technology
    pub data: Vec<u8>,
}
impl NfcBTransceiveOptions {
    /// With all of them.
    pub fn new(data: Vec<u8>) -> Self {
        Self { data }
    }
}
::wx_core::record!(NfcBTransceiveOptions { data });
impl Options for NfcBTransceiveOptions {
    type Api = NfcBTransceive;
}
/// What [`NfcB::transceive`] gives.
#[derive(Clone, Debug)]
pub struct NfcBTransceiveResult {
    /// Bytes as the tag sent them
    pub data: Vec<u8>,
}
::wx_core::record!(NfcBTransceiveResult { data });
/// Drops the link to the type B tag.
///
/// Called as [`NfcB::close`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcB.close.html)
pub enum NfcBClose {}
::wx_core::api!(NfcBClose = object NFC_B[5], NfcBCloseOptions => fields());
/// Parameters of [`NfcB::close`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcBCloseOptions {}
impl NfcBCloseOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NfcBCloseOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NfcBCloseOptions {});
impl Options for NfcBCloseOptions {
    type Api = NfcBClose;
}
/// A FeliCa tag by JIS 6319-4, widespread in Japanese transit.
///
/// [Official page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcF.html)
#[derive(Clone, Debug)]
pub struct NfcF {
    client: ::wx_core::Client,
}
::wx_core::object!(NfcF = NFC_F);
impl NfcF {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Engages the FeliCa tag at the phone for commands.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcF.connect.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn connect(&self, call: impl Into<Call<NfcFConnect>>) {
        self.client.call(call);
    }
    /// As [`Self::connect`], as a future.
    pub fn connect_future(&self, options: NfcFConnectOptions) -> ApiFuture<NfcFConnect> {
        self.client.future(options)
    }
    /// Determines if the FeliCa tag is engaged now.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcF.isConnected.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn is_connected(&self, call: impl Into<Call<NfcFIsConnected>>) {
        self.client.call(call);
    }
    /// As [`Self::is_connected`], as a future.
    pub fn is_connected_future(
        &self,
        options: NfcFIsConnectedOptions,
    ) -> ApiFuture<NfcFIsConnected> {
        self.client.future(options)
    }
    /// Adjusts the patience with a slow FeliCa tag.
    ///
    /// Takes [`NfcFSetTimeoutOptions`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcF.setTimeout.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn set_timeout(&self, call: impl Into<Call<NfcFSetTimeout>>) {
        self.client.call(call);
    }
    /// As [`Self::set_timeout`], as a future.
    pub fn set_timeout_future(
        &self,
        options: NfcFSetTimeoutOptions,
    ) -> ApiFuture<NfcFSetTimeout> {
        self.client.future(options)
    }
    /// States the longest FeliCa packet the phone can carry.
    ///
    /// Gives [`NfcFGetMaxTransceiveLengthResult`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcF.getMaxTransceiveLength.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn get_max_transceive_length(
        &self,
        call: impl Into<Call<NfcFGetMaxTransceiveLength>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_max_transceive_length`], as a future.
    pub fn get_max_transceive_length_future(
        &self,
        options: NfcFGetMaxTransceiveLengthOptions,
    ) -> ApiFuture<NfcFGetMaxTransceiveLength> {
        self.client.future(options)
    }
    /// Passes a FeliCa command packet to the tag and gets the response packet.
    ///
    /// Takes [`NfcFTransceiveOptions`], gives [`NfcFTransceiveResult`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcF.transceive.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn transceive(&self, call: impl Into<Call<NfcFTransceive>>) {
        self.client.call(call);
    }
    /// As [`Self::transceive`], as a future.
    pub fn transceive_future(
        &self,
        options: NfcFTransceiveOptions,
    ) -> ApiFuture<NfcFTransceive> {
        self.client.future(options)
    }
    /// Parts from the FeliCa tag.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcF.close.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn close(&self, call: impl Into<Call<NfcFClose>>) {
        self.client.call(call);
    }
    /// As [`Self::close`], as a future.
    pub fn close_future(&self, options: NfcFCloseOptions) -> ApiFuture<NfcFClose> {
        self.client.future(options)
    }
}
impl AsRef<::wx_core::Client> for NfcF {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Engages the FeliCa tag at the phone for commands.
///
/// Called as [`NfcF::connect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcF.connect.html)
pub enum NfcFConnect {}
::wx_core::api!(NfcFConnect = object NFC_F[0], NfcFConnectOptions => fields());
/// Parameters of [`NfcF::connect`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcFConnectOptions {}
impl NfcFConnectOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NfcFConnectOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NfcFConnectOptions {});
impl Options for NfcFConnectOptions {
    type Api = NfcFConnect;
}
/// Determines if the FeliCa tag is engaged now.
///
/// Called as [`NfcF::is_connected`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcF.isConnected.html)
pub enum NfcFIsConnected {}
::wx_core::api!(NfcFIsConnected = object NFC_F[1], NfcFIsConnectedOptions => fields());
/// Parameters of [`NfcF::is_connected`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcFIsConnectedOptions {}
impl NfcFIsConnectedOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NfcFIsConnectedOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NfcFIsConnectedOptions {});
impl Options for NfcFIsConnectedOptions {
    type Api = NfcFIsConnected;
}
/// Adjusts the patience with a slow FeliCa tag.
///
/// Called as [`NfcF::set_timeout`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcF.setTimeout.html)
pub enum NfcFSetTimeout {}
::wx_core::api!(NfcFSetTimeout = object NFC_F[2], NfcFSetTimeoutOptions => fields());
/// Parameters of [`NfcF::set_timeout`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcFSetTimeoutOptions {
    /// How long to wait for the tag. Unit: ms.
    pub timeout: f64,
}
impl NfcFSetTimeoutOptions {
    /// With all of them.
    pub fn new(timeout: f64) -> Self {
        Self { timeout }
    }
}
::wx_core::record!(NfcFSetTimeoutOptions { timeout });
impl Options for NfcFSetTimeoutOptions {
    type Api = NfcFSetTimeout;
}
/// States the longest FeliCa packet the phone can carry.
///
/// Called as [`NfcF::get_max_transceive_length`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcF.getMaxTransceiveLength.html)
pub enum NfcFGetMaxTransceiveLength {}
::wx_core::api!(
    NfcFGetMaxTransceiveLength = object NFC_F[3], NfcFGetMaxTransceiveLengthOptions =>
    fields NfcFGetMaxTransceiveLengthResult
);
/// Parameters of [`NfcF::get_max_transceive_length`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcFGetMaxTransceiveLengthOptions {}
impl NfcFGetMaxTransceiveLengthOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NfcFGetMaxTransceiveLengthOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NfcFGetMaxTransceiveLengthOptions {});
impl Options for NfcFGetMaxTransceiveLengthOptions {
    type Api = NfcFGetMaxTransceiveLength;
}
/// What [`NfcF::get_max_transceive_length`] gives.
#[derive(Clone, Debug)]
pub struct NfcFGetMaxTransceiveLengthResult {
    /// Most bytes that `transceive` accepts at once. Unit: bytes.
    pub length: i64,
}
::wx_core::record!(NfcFGetMaxTransceiveLengthResult { length });
/// Passes a FeliCa command packet to the tag and gets the response packet.
///
/// Called as [`NfcF::transceive`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcF.transceive.html)
pub enum NfcFTransceive {}
::wx_core::api!(
    NfcFTransceive = object NFC_F[4], NfcFTransceiveOptions => fields
    NfcFTransceiveResult
);
/// Parameters of [`NfcF::transceive`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcFTransceiveOptions {
    /// Command in the format of the technology
    pub data: Vec<u8>,
}
impl NfcFTransceiveOptions {
    /// With all of them.
    pub fn new(data: Vec<u8>) -> Self {
        Self { data }
    }
}
::wx_core::record!(NfcFTransceiveOptions { data });
impl Options for NfcFTransceiveOptions {
    type Api = NfcFTransceive;
}
/// What [`NfcF::transceive`] gives.
#[derive(Clone, Debug)]
pub struct NfcFTransceiveResult {
    /// Bytes as the tag sent them
    pub data: Vec<u8>,
}
::wx_core::record!(NfcFTransceiveResult { data });
/// Parts from the FeliCa tag.
///
/// Called as [`NfcF::close`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcF.close.html)
pub enum NfcFClose {}
::wx_core::api!(NfcFClose = object NFC_F[5], NfcFCloseOptions => fields());
/// Parameters of [`NfcF::close`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcFCloseOptions {}
impl NfcFCloseOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NfcFCloseOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NfcFCloseOptions {});
impl Options for NfcFCloseOptions {
    type Api = NfcFClose;
}
/// A vicinity tag by ISO 15693, as used in libraries and logistics.
///
/// [Official page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcV.html)
#[derive(Clone, Debug)]
pub struct NfcV {
    client: ::wx_core::Client,
}
::wx_core::object!(NfcV = NFC_V);
impl NfcV {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Starts the exchange with an ISO 15693 tag in reach.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcV.connect.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn connect(&self, call: impl Into<Call<NfcVConnect>>) {
        self.client.call(call);
    }
    /// As [`Self::connect`], as a future.
    pub fn connect_future(&self, options: NfcVConnectOptions) -> ApiFuture<NfcVConnect> {
        self.client.future(options)
    }
    /// Reveals whether the ISO 15693 tag is still in exchange.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcV.isConnected.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn is_connected(&self, call: impl Into<Call<NfcVIsConnected>>) {
        self.client.call(call);
    }
    /// As [`Self::is_connected`], as a future.
    pub fn is_connected_future(
        &self,
        options: NfcVIsConnectedOptions,
    ) -> ApiFuture<NfcVIsConnected> {
        self.client.future(options)
    }
    /// Decides after how long an ISO 15693 request is given up.
    ///
    /// Takes [`NfcVSetTimeoutOptions`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcV.setTimeout.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn set_timeout(&self, call: impl Into<Call<NfcVSetTimeout>>) {
        self.client.call(call);
    }
    /// As [`Self::set_timeout`], as a future.
    pub fn set_timeout_future(
        &self,
        options: NfcVSetTimeoutOptions,
    ) -> ApiFuture<NfcVSetTimeout> {
        self.client.future(options)
    }
    /// Reports the byte limit for ISO 15693 requests.
    ///
    /// Gives [`NfcVGetMaxTransceiveLengthResult`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcV.getMaxTransceiveLength.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn get_max_transceive_length(
        &self,
        call: impl Into<Call<NfcVGetMaxTransceiveLength>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_max_transceive_length`], as a future.
    pub fn get_max_transceive_length_future(
        &self,
        options: NfcVGetMaxTransceiveLengthOptions,
    ) -> ApiFuture<NfcVGetMaxTransceiveLength> {
        self.client.future(options)
    }
    /// Sends an ISO 15693 request, for example to read a block, and returns the response.
    ///
    /// Takes [`NfcVTransceiveOptions`], gives [`NfcVTransceiveResult`].
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcV.transceive.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn transceive(&self, call: impl Into<Call<NfcVTransceive>>) {
        self.client.call(call);
    }
    /// As [`Self::transceive`], as a future.
    pub fn transceive_future(
        &self,
        options: NfcVTransceiveOptions,
    ) -> ApiFuture<NfcVTransceive> {
        self.client.future(options)
    }
    /// Quits the exchange with the ISO 15693 tag.
    ///
    /// Since 2.11.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcV.close.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`NfcRwError`]
    pub fn close(&self, call: impl Into<Call<NfcVClose>>) {
        self.client.call(call);
    }
    /// As [`Self::close`], as a future.
    pub fn close_future(&self, options: NfcVCloseOptions) -> ApiFuture<NfcVClose> {
        self.client.future(options)
    }
}
impl AsRef<::wx_core::Client> for NfcV {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Starts the exchange with an ISO 15693 tag in reach.
///
/// Called as [`NfcV::connect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcV.connect.html)
pub enum NfcVConnect {}
::wx_core::api!(NfcVConnect = object NFC_V[0], NfcVConnectOptions => fields());
/// Parameters of [`NfcV::connect`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcVConnectOptions {}
impl NfcVConnectOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NfcVConnectOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NfcVConnectOptions {});
impl Options for NfcVConnectOptions {
    type Api = NfcVConnect;
}
/// Reveals whether the ISO 15693 tag is still in exchange.
///
/// Called as [`NfcV::is_connected`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcV.isConnected.html)
pub enum NfcVIsConnected {}
::wx_core::api!(NfcVIsConnected = object NFC_V[1], NfcVIsConnectedOptions => fields());
/// Parameters of [`NfcV::is_connected`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcVIsConnectedOptions {}
impl NfcVIsConnectedOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NfcVIsConnectedOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NfcVIsConnectedOptions {});
impl Options for NfcVIsConnectedOptions {
    type Api = NfcVIsConnected;
}
/// Decides after how long an ISO 15693 request is given up.
///
/// Called as [`NfcV::set_timeout`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcV.setTimeout.html)
pub enum NfcVSetTimeout {}
::wx_core::api!(NfcVSetTimeout = object NFC_V[2], NfcVSetTimeoutOptions => fields());
/// Parameters of [`NfcV::set_timeout`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcVSetTimeoutOptions {
    /// How long to wait for the tag. Unit: ms.
    pub timeout: f64,
}
impl NfcVSetTimeoutOptions {
    /// With all of them.
    pub fn new(timeout: f64) -> Self {
        Self { timeout }
    }
}
::wx_core::record!(NfcVSetTimeoutOptions { timeout });
impl Options for NfcVSetTimeoutOptions {
    type Api = NfcVSetTimeout;
}
/// Reports the byte limit for ISO 15693 requests.
///
/// Called as [`NfcV::get_max_transceive_length`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcV.getMaxTransceiveLength.html)
pub enum NfcVGetMaxTransceiveLength {}
::wx_core::api!(
    NfcVGetMaxTransceiveLength = object NFC_V[3], NfcVGetMaxTransceiveLengthOptions =>
    fields NfcVGetMaxTransceiveLengthResult
);
/// Parameters of [`NfcV::get_max_transceive_length`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcVGetMaxTransceiveLengthOptions {}
impl NfcVGetMaxTransceiveLengthOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NfcVGetMaxTransceiveLengthOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NfcVGetMaxTransceiveLengthOptions {});
impl Options for NfcVGetMaxTransceiveLengthOptions {
    type Api = NfcVGetMaxTransceiveLength;
}
/// What [`NfcV::get_max_transceive_length`] gives.
#[derive(Clone, Debug)]
pub struct NfcVGetMaxTransceiveLengthResult {
    /// Most bytes that `transceive` accepts at once. Unit: bytes.
    pub length: i64,
}
::wx_core::record!(NfcVGetMaxTransceiveLengthResult { length });
/// Sends an ISO 15693 request, for example to read a block, and returns the response.
///
/// Called as [`NfcV::transceive`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcV.transceive.html)
pub enum NfcVTransceive {}
::wx_core::api!(
    NfcVTransceive = object NFC_V[4], NfcVTransceiveOptions => fields
    NfcVTransceiveResult
);
/// Parameters of [`NfcV::transceive`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcVTransceiveOptions {
    /// Command in the format of the technology
    pub data: Vec<u8>,
}
impl NfcVTransceiveOptions {
    /// With all of them.
    pub fn new(data: Vec<u8>) -> Self {
        Self { data }
    }
}
::wx_core::record!(NfcVTransceiveOptions { data });
impl Options for NfcVTransceiveOptions {
    type Api = NfcVTransceive;
}
/// What [`NfcV::transceive`] gives.
#[derive(Clone, Debug)]
pub struct NfcVTransceiveResult {
    /// Bytes as the tag sent them
    pub data: Vec<u8>,
}
::wx_core::record!(NfcVTransceiveResult { data });
/// Quits the exchange with the ISO 15693 tag.
///
/// Called as [`NfcV::close`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NfcV.close.html)
pub enum NfcVClose {}
::wx_core::api!(NfcVClose = object NFC_V[5], NfcVCloseOptions => fields());
/// Parameters of [`NfcV::close`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NfcVCloseOptions {}
impl NfcVCloseOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for NfcVCloseOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NfcVCloseOptions {});
impl Options for NfcVCloseOptions {
    type Api = NfcVClose;
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static NFC: Family = Family {
        name: "nfc",
        apis: &[
            ApiDesc::sync("getNFCAdapter")
                .returns(Returns::Value(Type::Handle(&NFC_ADAPTER))),
            ApiDesc::asynchronous("canAddSecureElementPass")
                .params(&CAN_ADD_SECURE_ELEMENT_PASS_OPTIONS)
                .result(&CAN_ADD_SECURE_ELEMENT_PASS_SUCCESS_CALLBACK_OPTION)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("addPaymentPassGetCertificateData")
                .params(&ADD_PAYMENT_PASS_GET_CERTIFICATE_DATA_OPTIONS)
                .args(
                    &[
                        &[
                            Arg::Options,
                            Arg::Param(1),
                            Arg::Param(2),
                            Arg::Param(3),
                            Arg::Param(4),
                            Arg::Param(5),
                            Arg::Param(6),
                        ],
                    ],
                )
                .result(&ADD_PAYMENT_PASS_GET_CERTIFICATE_DATA_RESULT)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("addPaymentPassFinish")
                .params(&ADD_PAYMENT_PASS_FINISH_OPTIONS)
                .result(&CAN_ADD_SECURE_ELEMENT_PASS_SUCCESS_CALLBACK_OPTION)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("getSecureElementPasses")
                .result(&GET_SECURE_ELEMENT_PASSES_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("removeSecureElementPass")
                .params(&REMOVE_SECURE_ELEMENT_PASS_OPTIONS)
                .result(&CAN_ADD_SECURE_ELEMENT_PASS_SUCCESS_CALLBACK_OPTION)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("checkTransitCardSupport")
                .params(&CHECK_TRANSIT_CARD_SUPPORT_OPTIONS)
                .result(&CHECK_TRANSIT_CARD_SUPPORT_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("getTransitCardCPLC")
                .result(&GET_TRANSIT_CARD_CPLC_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("issueTransitCard")
                .params(&ISSUE_TRANSIT_CARD_OPTIONS)
                .result(&ISSUE_TRANSIT_CARD_RESULT)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("rechargeTransitCard")
                .params(&RECHARGE_TRANSIT_CARD_OPTIONS)
                .result(&RECHARGE_TRANSIT_CARD_SUCCESS_CALLBACK_OPTION)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("deleteTransitCard")
                .params(&DELETE_TRANSIT_CARD_OPTIONS)
                .result(&RECHARGE_TRANSIT_CARD_SUCCESS_CALLBACK_OPTION)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("getTransitCardList")
                .params(&GET_TRANSIT_CARD_LIST_OPTIONS)
                .result(&GET_TRANSIT_CARD_LIST_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("getTransitCardInfo")
                .params(&GET_TRANSIT_CARD_INFO_OPTIONS)
                .result(&GET_TRANSIT_CARD_INFO_RESULT)
                .promise(PromiseRule::No),
        ],
        properties: &[],
    };
    pub static NFC_ADAPTER: ObjectDesc = ObjectDesc {
        name: "NFCAdapter",
        members: &[
            ApiDesc::asynchronous("NFCAdapter.startDiscovery")
                .key("startDiscovery")
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NFCAdapter.stopDiscovery")
                .key("stopDiscovery")
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::event("NFCAdapter.onDiscovered", &EventDesc::new("offDiscovered"))
                .key("onDiscovered")
                .result(&NFC_ADAPTER_ON_DISCOVERED_RESULT),
            ApiDesc::sync("NFCAdapter.getNdef")
                .key("getNdef")
                .returns(Returns::Value(Type::Handle(&NDEF))),
            ApiDesc::sync("NFCAdapter.getIsoDep")
                .key("getIsoDep")
                .returns(Returns::Value(Type::Handle(&ISO_DEP))),
            ApiDesc::sync("NFCAdapter.getMifareClassic")
                .key("getMifareClassic")
                .returns(Returns::Value(Type::Handle(&MIFARE_CLASSIC))),
            ApiDesc::sync("NFCAdapter.getMifareUltralight")
                .key("getMifareUltralight")
                .returns(Returns::Value(Type::Handle(&MIFARE_ULTRALIGHT))),
            ApiDesc::sync("NFCAdapter.getNfcA")
                .key("getNfcA")
                .returns(Returns::Value(Type::Handle(&NFC_A))),
            ApiDesc::sync("NFCAdapter.getNfcB")
                .key("getNfcB")
                .returns(Returns::Value(Type::Handle(&NFC_B))),
            ApiDesc::sync("NFCAdapter.getNfcF")
                .key("getNfcF")
                .returns(Returns::Value(Type::Handle(&NFC_F))),
            ApiDesc::sync("NFCAdapter.getNfcV")
                .key("getNfcV")
                .returns(Returns::Value(Type::Handle(&NFC_V))),
            ApiDesc::get("NFCAdapter.tech", "tech", Type::Struct(&TECH_TYPE)),
            ApiDesc::set("NFCAdapter.tech", "tech", &NFC_ADAPTER_SET_TECH_OPTIONS),
        ],
    };
    pub static NDEF: ObjectDesc = ObjectDesc {
        name: "Ndef",
        members: &[
            ApiDesc::asynchronous("Ndef.connect")
                .key("connect")
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("Ndef.isConnected")
                .key("isConnected")
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::event("Ndef.onNdefMessage", &EventDesc::new("offNdefMessage"))
                .key("onNdefMessage")
                .returns(Returns::Value(Type::Any)),
            ApiDesc::asynchronous("Ndef.setTimeout")
                .key("setTimeout")
                .params(&NDEF_SET_TIMEOUT_OPTIONS)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("Ndef.writeNdefMessage")
                .key("writeNdefMessage")
                .params(&NDEF_WRITE_NDEF_MESSAGE_OPTIONS)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("Ndef.close")
                .key("close")
                .promise(PromiseRule::No)
                .err_code(),
        ],
    };
    pub static ISO_DEP: ObjectDesc = ObjectDesc {
        name: "IsoDep",
        members: &[
            ApiDesc::asynchronous("IsoDep.connect")
                .key("connect")
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("IsoDep.isConnected")
                .key("isConnected")
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("IsoDep.getHistoricalBytes")
                .key("getHistoricalBytes")
                .result(&ISO_DEP_GET_HISTORICAL_BYTES_RESULT)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("IsoDep.setTimeout")
                .key("setTimeout")
                .params(&ISO_DEP_SET_TIMEOUT_OPTIONS)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("IsoDep.getMaxTransceiveLength")
                .key("getMaxTransceiveLength")
                .result(&ISO_DEP_GET_MAX_TRANSCEIVE_LENGTH_RESULT)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("IsoDep.transceive")
                .key("transceive")
                .params(&ISO_DEP_TRANSCEIVE_OPTIONS)
                .result(&ISO_DEP_TRANSCEIVE_RESULT)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("IsoDep.close")
                .key("close")
                .promise(PromiseRule::No)
                .err_code(),
        ],
    };
    pub static MIFARE_CLASSIC: ObjectDesc = ObjectDesc {
        name: "MifareClassic",
        members: &[
            ApiDesc::asynchronous("MifareClassic.connect")
                .key("connect")
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("MifareClassic.isConnected")
                .key("isConnected")
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("MifareClassic.setTimeout")
                .key("setTimeout")
                .params(&MIFARE_CLASSIC_SET_TIMEOUT_OPTIONS)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("MifareClassic.getMaxTransceiveLength")
                .key("getMaxTransceiveLength")
                .result(&MIFARE_CLASSIC_GET_MAX_TRANSCEIVE_LENGTH_RESULT)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("MifareClassic.transceive")
                .key("transceive")
                .params(&MIFARE_CLASSIC_TRANSCEIVE_OPTIONS)
                .result(&MIFARE_CLASSIC_TRANSCEIVE_RESULT)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("MifareClassic.close")
                .key("close")
                .promise(PromiseRule::No)
                .err_code(),
        ],
    };
    pub static MIFARE_ULTRALIGHT: ObjectDesc = ObjectDesc {
        name: "MifareUltralight",
        members: &[
            ApiDesc::asynchronous("MifareUltralight.connect")
                .key("connect")
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("MifareUltralight.isConnected")
                .key("isConnected")
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("MifareUltralight.setTimeout")
                .key("setTimeout")
                .params(&MIFARE_ULTRALIGHT_SET_TIMEOUT_OPTIONS)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("MifareUltralight.getMaxTransceiveLength")
                .key("getMaxTransceiveLength")
                .result(&MIFARE_ULTRALIGHT_GET_MAX_TRANSCEIVE_LENGTH_RESULT)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("MifareUltralight.transceive")
                .key("transceive")
                .params(&MIFARE_ULTRALIGHT_TRANSCEIVE_OPTIONS)
                .result(&MIFARE_ULTRALIGHT_TRANSCEIVE_RESULT)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("MifareUltralight.close")
                .key("close")
                .promise(PromiseRule::No)
                .err_code(),
        ],
    };
    pub static NFC_A: ObjectDesc = ObjectDesc {
        name: "NfcA",
        members: &[
            ApiDesc::asynchronous("NfcA.connect")
                .key("connect")
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcA.isConnected")
                .key("isConnected")
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcA.getAtqa")
                .key("getAtqa")
                .result(&NFC_A_GET_ATQA_RESULT)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcA.getSak")
                .key("getSak")
                .result(&NFC_A_GET_SAK_RESULT)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcA.setTimeout")
                .key("setTimeout")
                .params(&NFC_A_SET_TIMEOUT_OPTIONS)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcA.getMaxTransceiveLength")
                .key("getMaxTransceiveLength")
                .result(&NFC_A_GET_MAX_TRANSCEIVE_LENGTH_RESULT)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcA.transceive")
                .key("transceive")
                .params(&NFC_A_TRANSCEIVE_OPTIONS)
                .result(&NFC_A_TRANSCEIVE_RESULT)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcA.close")
                .key("close")
                .promise(PromiseRule::No)
                .err_code(),
        ],
    };
    pub static NFC_B: ObjectDesc = ObjectDesc {
        name: "NfcB",
        members: &[
            ApiDesc::asynchronous("NfcB.connect")
                .key("connect")
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcB.isConnected")
                .key("isConnected")
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcB.setTimeout")
                .key("setTimeout")
                .params(&NFC_B_SET_TIMEOUT_OPTIONS)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcB.getMaxTransceiveLength")
                .key("getMaxTransceiveLength")
                .result(&NFC_B_GET_MAX_TRANSCEIVE_LENGTH_RESULT)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcB.transceive")
                .key("transceive")
                .params(&NFC_B_TRANSCEIVE_OPTIONS)
                .result(&NFC_B_TRANSCEIVE_RESULT)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcB.close")
                .key("close")
                .promise(PromiseRule::No)
                .err_code(),
        ],
    };
    pub static NFC_F: ObjectDesc = ObjectDesc {
        name: "NfcF",
        members: &[
            ApiDesc::asynchronous("NfcF.connect")
                .key("connect")
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcF.isConnected")
                .key("isConnected")
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcF.setTimeout")
                .key("setTimeout")
                .params(&NFC_F_SET_TIMEOUT_OPTIONS)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcF.getMaxTransceiveLength")
                .key("getMaxTransceiveLength")
                .result(&NFC_F_GET_MAX_TRANSCEIVE_LENGTH_RESULT)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcF.transceive")
                .key("transceive")
                .params(&NFC_F_TRANSCEIVE_OPTIONS)
                .result(&NFC_F_TRANSCEIVE_RESULT)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcF.close")
                .key("close")
                .promise(PromiseRule::No)
                .err_code(),
        ],
    };
    pub static NFC_V: ObjectDesc = ObjectDesc {
        name: "NfcV",
        members: &[
            ApiDesc::asynchronous("NfcV.connect")
                .key("connect")
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcV.isConnected")
                .key("isConnected")
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcV.setTimeout")
                .key("setTimeout")
                .params(&NFC_V_SET_TIMEOUT_OPTIONS)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcV.getMaxTransceiveLength")
                .key("getMaxTransceiveLength")
                .result(&NFC_V_GET_MAX_TRANSCEIVE_LENGTH_RESULT)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcV.transceive")
                .key("transceive")
                .params(&NFC_V_TRANSCEIVE_OPTIONS)
                .result(&NFC_V_TRANSCEIVE_RESULT)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("NfcV.close")
                .key("close")
                .promise(PromiseRule::No)
                .err_code(),
        ],
    };
    pub static CAN_ADD_SECURE_ELEMENT_PASS_OPTIONS: StructDesc = StructDesc::new(
        "CanAddSecureElementPassOptions",
        &[FieldDesc::new("panid", Type::String)],
    );
    pub static ADD_PAYMENT_PASS_GET_CERTIFICATE_DATA_OPTIONS: StructDesc = StructDesc::new(
        "AddPaymentPassGetCertificateDataOptions",
        &[
            FieldDesc::new("style", Type::Int).min(0.0).max(1.0),
            FieldDesc::new("cardholderName", Type::String),
            FieldDesc::new("primaryAccountSuffix", Type::String),
            FieldDesc::new("title", Type::String),
            FieldDesc::new("showContents", Type::List(&Type::Struct(&CARD_DESC))),
            FieldDesc::new("encryptScheme", Type::Enum(&ENCRYPT_SCHEME)),
            FieldDesc::new("panid", Type::String),
        ],
    );
    pub static ADD_PAYMENT_PASS_GET_CERTIFICATE_DATA_RESULT: StructDesc = StructDesc::new(
        "AddPaymentPassGetCertificateDataResult",
        &[
            FieldDesc::new("certificates", Type::List(&Type::String)),
            FieldDesc::new("errnonceorMsg", Type::String),
            FieldDesc::new("errorMsg", Type::String),
            FieldDesc::new("result", Type::String),
            FieldDesc::new("signNonce", Type::String),
        ],
    );
    pub static ADD_PAYMENT_PASS_FINISH_OPTIONS: StructDesc = StructDesc::new(
        "AddPaymentPassFinishOptions",
        &[
            FieldDesc::new("activationData", Type::String),
            FieldDesc::new("encryptedPassData", Type::String),
            FieldDesc::new("ephemeralPublicKey", Type::String),
            FieldDesc::new("panid", Type::String),
        ],
    );
    pub static GET_SECURE_ELEMENT_PASSES_RESULT: StructDesc = StructDesc::new(
        "GetSecureElementPassesResult",
        &[
            FieldDesc::new("errorMsg", Type::String),
            FieldDesc::new("passes", Type::List(&Type::Struct(&SIMPLE_PK_PASS))),
            FieldDesc::new("result", Type::String),
        ],
    );
    pub static REMOVE_SECURE_ELEMENT_PASS_OPTIONS: StructDesc = StructDesc::new(
        "RemoveSecureElementPassOptions",
        &[FieldDesc::new("panid", Type::String)],
    );
    pub static CHECK_TRANSIT_CARD_SUPPORT_OPTIONS: StructDesc = StructDesc::new(
        "CheckTransitCardSupportOptions",
        &[
            FieldDesc::new("issuerID", Type::String),
            FieldDesc::new("actionType", Type::Enum(&TRANSIT_ACTION))
                .default(Literal::Text("issue")),
        ],
    );
    pub static CHECK_TRANSIT_CARD_SUPPORT_RESULT: StructDesc = StructDesc::new(
        "CheckTransitCardSupportResult",
        &[
            FieldDesc::new("errorMsg", Type::String),
            FieldDesc::new("hasConflictCard", Type::Boolean),
            FieldDesc::new("result", Type::Boolean),
            FieldDesc::new("supportNFC", Type::Boolean),
            FieldDesc::new("supportSE", Type::Boolean),
            FieldDesc::new("walletReady", Type::Boolean),
        ],
    );
    pub static GET_TRANSIT_CARD_CPLC_RESULT: StructDesc = StructDesc::new(
        "GetTransitCardCplcResult",
        &[
            FieldDesc::new("cplc", Type::String),
            FieldDesc::new("errorMsg", Type::String),
            FieldDesc::new("result", Type::Boolean),
            FieldDesc::new("seid", Type::String).optional(),
            FieldDesc::new("walletVersionCode", Type::String).optional(),
        ],
    );
    pub static ISSUE_TRANSIT_CARD_OPTIONS: StructDesc = StructDesc::new(
        "IssueTransitCardOptions",
        &[
            FieldDesc::new("issuerID", Type::String),
            FieldDesc::new("operation", Type::String),
            FieldDesc::new("orderNo", Type::String),
            FieldDesc::new("sign", Type::String),
            FieldDesc::new("entrustId", Type::String).optional(),
            FieldDesc::new("paymentMode", Type::String).optional(),
            FieldDesc::new("timestamp", Type::String).optional(),
        ],
    );
    pub static ISSUE_TRANSIT_CARD_RESULT: StructDesc = StructDesc::new(
        "IssueTransitCardResult",
        &[
            FieldDesc::new("errno", Type::Int),
            FieldDesc::new("cardNo", Type::String).optional(),
            FieldDesc::new("errorCode", Type::Int).optional(),
        ],
    );
    pub static RECHARGE_TRANSIT_CARD_OPTIONS: StructDesc = StructDesc::new(
        "RechargeTransitCardOptions",
        &[
            FieldDesc::new("issuerID", Type::String),
            FieldDesc::new("operation", Type::String),
            FieldDesc::new("orderNo", Type::String),
            FieldDesc::new("sign", Type::String),
            FieldDesc::new("timestamp", Type::String).optional(),
        ],
    );
    pub static DELETE_TRANSIT_CARD_OPTIONS: StructDesc = StructDesc::new(
        "DeleteTransitCardOptions",
        &[
            FieldDesc::new("issuerID", Type::String),
            FieldDesc::new("sign", Type::String),
            FieldDesc::new("timestamp", Type::String),
            FieldDesc::new("orderNo", Type::String).optional(),
            FieldDesc::new("refundAccountNumber", Type::String).optional(),
        ],
    );
    pub static GET_TRANSIT_CARD_LIST_OPTIONS: StructDesc = StructDesc::new(
        "GetTransitCardListOptions",
        &[FieldDesc::new("issuerID", Type::String).optional()],
    );
    pub static GET_TRANSIT_CARD_LIST_RESULT: StructDesc = StructDesc::new(
        "GetTransitCardListResult",
        &[
            FieldDesc::new("cards", Type::List(&Type::String)),
            FieldDesc::new("errorMsg", Type::String),
            FieldDesc::new("result", Type::Boolean),
        ],
    );
    pub static GET_TRANSIT_CARD_INFO_OPTIONS: StructDesc = StructDesc::new(
        "GetTransitCardInfoOptions",
        &[
            FieldDesc::new("fields", Type::List(&Type::String)),
            FieldDesc::new("issuerID", Type::String),
        ],
    );
    pub static GET_TRANSIT_CARD_INFO_RESULT: StructDesc = StructDesc::new(
        "GetTransitCardInfoResult",
        &[
            FieldDesc::new("cardInfo", Type::String),
            FieldDesc::new("errorMsg", Type::String),
            FieldDesc::new("result", Type::Boolean),
        ],
    );
    pub static NFC_ADAPTER_ON_DISCOVERED_RESULT: StructDesc = StructDesc::new(
        "NfcAdapterOnDiscoveredResult",
        &[
            FieldDesc::new("id", Type::Bytes),
            FieldDesc::new("messages", Type::List(&Type::Any)),
            FieldDesc::new("techs", Type::List(&Type::Any)),
        ],
    );
    pub static NFC_ADAPTER_SET_TECH_OPTIONS: StructDesc = StructDesc::new(
        "NfcAdapterSetTechOptions",
        &[FieldDesc::new("value", Type::Struct(&TECH_TYPE))],
    );
    pub static NDEF_SET_TIMEOUT_OPTIONS: StructDesc = StructDesc::new(
        "NdefSetTimeoutOptions",
        &[FieldDesc::new("timeout", Type::Number)],
    );
    pub static NDEF_WRITE_NDEF_MESSAGE_OPTIONS: StructDesc = StructDesc::new(
        "NdefWriteNdefMessageOptions",
        &[
            FieldDesc::new("records", Type::List(&Type::Any)).optional(),
            FieldDesc::new("texts", Type::List(&Type::Any)).optional(),
            FieldDesc::new("uris", Type::List(&Type::Any)).optional(),
        ],
    );
    pub static ISO_DEP_GET_HISTORICAL_BYTES_RESULT: StructDesc = StructDesc::new(
        "IsoDepGetHistoricalBytesResult",
        &[FieldDesc::new("histBytes", Type::Bytes)],
    );
    pub static ISO_DEP_SET_TIMEOUT_OPTIONS: StructDesc = StructDesc::new(
        "IsoDepSetTimeoutOptions",
        &[FieldDesc::new("timeout", Type::Number)],
    );
    pub static ISO_DEP_GET_MAX_TRANSCEIVE_LENGTH_RESULT: StructDesc = StructDesc::new(
        "IsoDepGetMaxTransceiveLengthResult",
        &[FieldDesc::new("length", Type::Int)],
    );
    pub static ISO_DEP_TRANSCEIVE_OPTIONS: StructDesc = StructDesc::new(
        "IsoDepTransceiveOptions",
        &[FieldDesc::new("data", Type::Bytes)],
    );
    pub static ISO_DEP_TRANSCEIVE_RESULT: StructDesc = StructDesc::new(
        "IsoDepTransceiveResult",
        &[FieldDesc::new("data", Type::Bytes)],
    );
    pub static MIFARE_CLASSIC_SET_TIMEOUT_OPTIONS: StructDesc = StructDesc::new(
        "MifareClassicSetTimeoutOptions",
        &[FieldDesc::new("timeout", Type::Number)],
    );
    pub static MIFARE_CLASSIC_GET_MAX_TRANSCEIVE_LENGTH_RESULT: StructDesc = StructDesc::new(
        "MifareClassicGetMaxTransceiveLengthResult",
        &[FieldDesc::new("length", Type::Int)],
    );
    pub static MIFARE_CLASSIC_TRANSCEIVE_OPTIONS: StructDesc = StructDesc::new(
        "MifareClassicTransceiveOptions",
        &[FieldDesc::new("data", Type::Bytes)],
    );
    pub static MIFARE_CLASSIC_TRANSCEIVE_RESULT: StructDesc = StructDesc::new(
        "MifareClassicTransceiveResult",
        &[FieldDesc::new("data", Type::Bytes)],
    );
    pub static MIFARE_ULTRALIGHT_SET_TIMEOUT_OPTIONS: StructDesc = StructDesc::new(
        "MifareUltralightSetTimeoutOptions",
        &[FieldDesc::new("timeout", Type::Number)],
    );
    pub static MIFARE_ULTRALIGHT_GET_MAX_TRANSCEIVE_LENGTH_RESULT: StructDesc = StructDesc::new(
        "MifareUltralightGetMaxTransceiveLengthResult",
        &[FieldDesc::new("length", Type::Int)],
    );
    pub static MIFARE_ULTRALIGHT_TRANSCEIVE_OPTIONS: StructDesc = StructDesc::new(
        "MifareUltralightTransceiveOptions",
        &[FieldDesc::new("data", Type::Bytes)],
    );
    pub static MIFARE_ULTRALIGHT_TRANSCEIVE_RESULT: StructDesc = StructDesc::new(
        "MifareUltralightTransceiveResult",
        &[FieldDesc::new("data", Type::Bytes)],
    );
    pub static NFC_A_GET_ATQA_RESULT: StructDesc = StructDesc::new(
        "NfcAGetAtqaResult",
        &[FieldDesc::new("atqa", Type::Bytes)],
    );
    pub static NFC_A_GET_SAK_RESULT: StructDesc = StructDesc::new(
        "NfcAGetSakResult",
        &[FieldDesc::new("sak", Type::Int).min(0.0).max(255.0)],
    );
    pub static NFC_A_SET_TIMEOUT_OPTIONS: StructDesc = StructDesc::new(
        "NfcASetTimeoutOptions",
        &[FieldDesc::new("timeout", Type::Number)],
    );
    pub static NFC_A_GET_MAX_TRANSCEIVE_LENGTH_RESULT: StructDesc = StructDesc::new(
        "NfcAGetMaxTransceiveLengthResult",
        &[FieldDesc::new("length", Type::Int)],
    );
    pub static NFC_A_TRANSCEIVE_OPTIONS: StructDesc = StructDesc::new(
        "NfcATransceiveOptions",
        &[FieldDesc::new("data", Type::Bytes)],
    );
    pub static NFC_A_TRANSCEIVE_RESULT: StructDesc = StructDesc::new(
        "NfcATransceiveResult",
        &[FieldDesc::new("data", Type::Bytes)],
    );
    pub static NFC_B_SET_TIMEOUT_OPTIONS: StructDesc = StructDesc::new(
        "NfcBSetTimeoutOptions",
        &[FieldDesc::new("timeout", Type::Number)],
    );
    pub static NFC_B_GET_MAX_TRANSCEIVE_LENGTH_RESULT: StructDesc = StructDesc::new(
        "NfcBGetMaxTransceiveLengthResult",
        &[FieldDesc::new("length", Type::Int)],
    );
    pub static NFC_B_TRANSCEIVE_OPTIONS: StructDesc = StructDesc::new(
        "NfcBTransceiveOptions",
        &[FieldDesc::new("data", Type::Bytes)],
    );
    pub static NFC_B_TRANSCEIVE_RESULT: StructDesc = StructDesc::new(
        "NfcBTransceiveResult",
        &[FieldDesc::new("data", Type::Bytes)],
    );
    pub static NFC_F_SET_TIMEOUT_OPTIONS: StructDesc = StructDesc::new(
        "NfcFSetTimeoutOptions",
        &[FieldDesc::new("timeout", Type::Number)],
    );
    pub static NFC_F_GET_MAX_TRANSCEIVE_LENGTH_RESULT: StructDesc = StructDesc::new(
        "NfcFGetMaxTransceiveLengthResult",
        &[FieldDesc::new("length", Type::Int)],
    );
    pub static NFC_F_TRANSCEIVE_OPTIONS: StructDesc = StructDesc::new(
        "NfcFTransceiveOptions",
        &[FieldDesc::new("data", Type::Bytes)],
    );
    pub static NFC_F_TRANSCEIVE_RESULT: StructDesc = StructDesc::new(
        "NfcFTransceiveResult",
        &[FieldDesc::new("data", Type::Bytes)],
    );
    pub static NFC_V_SET_TIMEOUT_OPTIONS: StructDesc = StructDesc::new(
        "NfcVSetTimeoutOptions",
        &[FieldDesc::new("timeout", Type::Number)],
    );
    pub static NFC_V_GET_MAX_TRANSCEIVE_LENGTH_RESULT: StructDesc = StructDesc::new(
        "NfcVGetMaxTransceiveLengthResult",
        &[FieldDesc::new("length", Type::Int)],
    );
    pub static NFC_V_TRANSCEIVE_OPTIONS: StructDesc = StructDesc::new(
        "NfcVTransceiveOptions",
        &[FieldDesc::new("data", Type::Bytes)],
    );
    pub static NFC_V_TRANSCEIVE_RESULT: StructDesc = StructDesc::new(
        "NfcVTransceiveResult",
        &[FieldDesc::new("data", Type::Bytes)],
    );
    pub static TECH_TYPE: StructDesc = StructDesc::new(
        "TechType",
        &[
            FieldDesc::new("ndef", Type::String),
            FieldDesc::new("isoDep", Type::String),
            FieldDesc::new("mifareClassic", Type::String),
            FieldDesc::new("mifareUltralight", Type::String),
            FieldDesc::new("nfcA", Type::String),
            FieldDesc::new("nfcB", Type::String),
            FieldDesc::new("nfcF", Type::String),
            FieldDesc::new("nfcV", Type::String),
        ],
    );
    pub static SET_TIMEOUT_OPTION: StructDesc = StructDesc::new(
        "SetTimeoutOption",
        &[FieldDesc::new("timeout", Type::Number)],
    );
    pub static TRANSCEIVE_OPTION: StructDesc = StructDesc::new(
        "TransceiveOption",
        &[FieldDesc::new("data", Type::Bytes)],
    );
    pub static CAN_ADD_SECURE_ELEMENT_PASS_SUCCESS_CALLBACK_OPTION: StructDesc = StructDesc::new(
        "CanAddSecureElementPassSuccessCallbackOption",
        &[
            FieldDesc::new("errorMsg", Type::String),
            FieldDesc::new("result", Type::String),
        ],
    );
    pub static CARD_DESC: StructDesc = StructDesc::new(
        "CardDesc",
        &[FieldDesc::new("key", Type::String), FieldDesc::new("value", Type::String)],
    );
    pub static SIMPLE_PK_PASS: StructDesc = StructDesc::new(
        "SimplePKPass",
        &[
            FieldDesc::new("deviceAccountIdentifier", Type::String),
            FieldDesc::new("deviceAccountNumberSuffix", Type::String),
            FieldDesc::new("devicePassIdentifier", Type::String),
            FieldDesc::new("isRemotePass", Type::Boolean),
            FieldDesc::new("pairedTerminalIdentifier", Type::String),
            FieldDesc::new("passActivationState", Type::Int),
            FieldDesc::new("primaryAccountIdentifier", Type::String),
            FieldDesc::new("primaryAccountNumberSuffix", Type::String),
        ],
    );
    pub static TRANSIT_ACTION: EnumDesc = EnumDesc {
        name: "TransitAction",
        values: &[
            EnumValue::Text("issue"),
            EnumValue::Text("recharge"),
            EnumValue::Text("delete"),
        ],
    };
    pub static ENCRYPT_SCHEME: EnumDesc = EnumDesc {
        name: "EncryptScheme",
        values: &[EnumValue::Text("EV_ECC_v2"), EnumValue::Text("EV_RSA_v2")],
    };
    pub static RECHARGE_TRANSIT_CARD_SUCCESS_CALLBACK_OPTION: StructDesc = StructDesc::new(
        "RechargeTransitCardSuccessCallbackOption",
        &[
            FieldDesc::new("errno", Type::Int),
            FieldDesc::new("errorCode", Type::Int).optional(),
        ],
    );
}
