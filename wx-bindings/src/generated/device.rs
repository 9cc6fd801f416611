// Generated from device.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::DEVICE;
/// A moment in seconds since 1970, as a number or as its digits.
#[derive(Clone, Debug)]
pub enum CalendarEnd {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
}
::wx_core::union!(CalendarEnd { 0 => Text, 1 => Number });
/// How short memory is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MemoryLevel {
    /// The app is safe for now
    Moderate,
    /// The device has become slow
    Low,
    /// Apps in the background are being ended
    Critical,
}
::wx_core::enumeration!(MemoryLevel { Moderate, Low, Critical });
/// The kind of bar code or square code that was found.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ScanCodeResultScanType {
    /// The square code read by every phone
    QrCode,
    /// Square code with a bullseye, on tickets
    Aztec,
    /// Digits and a few signs, used by libraries and blood banks
    Codabar,
    /// Digits, capitals and some signs, in industry
    Code39,
    /// A denser successor of CODE_39
    Code93,
    /// All of ASCII, on parcels
    Code128,
    /// Small square code, marked on parts and medicine
    DataMatrix,
    /// Eight digits, on small packs
    Ean8,
    /// Thirteen digits, on goods worldwide
    Ean13,
    /// Pairs of digits, on cartons
    Itf,
    /// Hexagonal cells around a bullseye, on parcels
    MaxiCode,
    /// Stacked rows, on boarding passes and licences
    Pdf417,
    /// Fourteen digits, on fresh food
    Rss14,
    /// As RSS_14, with weight or date
    RssExpanded,
    /// Twelve digits, on goods in North America
    UpcA,
    /// Short form of UPC_A
    UpcE,
    /// Two or five digits beside another code, on magazines
    UpcEanExtension,
    /// The round code of a mini program
    WxCode,
    /// Digits only, in warehouses
    Code25,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(
    ScanCodeResultScanType { QrCode, Aztec, Codabar, Code39, Code93, Code128, DataMatrix,
    Ean8, Ean13, Itf, MaxiCode, Pdf417, Rss14, RssExpanded, UpcA, UpcE, UpcEanExtension,
    WxCode, Code25 } + Other
);
/// What the scanner looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ScanTarget {
    /// Bar codes of one dimension
    BarCode,
    /// QR codes
    QrCode,
    /// Round codes of mini programs
    WxCode,
    /// Data Matrix codes
    DataMatrix,
    /// Stacked rows of bars, as on boarding passes
    Pdf417,
}
::wx_core::enumeration!(ScanTarget { BarCode, QrCode, WxCode, DataMatrix, Pdf417 });
/// How often the event comes back
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AddPhoneRepeatCalendarRepeatInterval {
    /// Once a day
    Day,
    /// On the same weekday
    Week,
    /// On the same day of the month, the 28th at the latest
    Month,
    /// On the same date each year
    Year,
}
::wx_core::enumeration!(AddPhoneRepeatCalendarRepeatInterval { Day, Week, Month, Year });
/// Gives a tick of about 15 ms that answers a touch.
///
/// Called as [`Wx::vibrate_short`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/vibrate/wx.vibrateShort.html)
pub enum VibrateShort {}
::wx_core::api!(VibrateShort = DEVICE[0], VibrateShortOptions => fields());
/// Parameters of [`Wx::vibrate_short`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VibrateShortOptions {
    /// Strength of the tick: `heavy`, `medium` or `light`. Since 2.13.0.
    pub r#type: String,
}
impl VibrateShortOptions {
    /// With all of them.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self { r#type: r#type.into() }
    }
}
::wx_core::record!(VibrateShortOptions { r#type });
impl Options for VibrateShortOptions {
    type Api = VibrateShort;
}
/// Why [`Wx::vibrate_short`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VibrateShortError {
    /// There is no such strength.
    StyleIsNotSupport,
}
impl From<VibrateShortError> for WxError {
    fn from(error: VibrateShortError) -> Self {
        match error {
            VibrateShortError::StyleIsNotSupport => WxError::fail("style is not support"),
        }
    }
}
/// Shakes the device for 400 ms, enough to be felt in a pocket.
///
/// Called as [`Wx::vibrate_long`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/vibrate/wx.vibrateLong.html)
pub enum VibrateLong {}
::wx_core::api!(VibrateLong = DEVICE[1], VibrateLongOptions => fields());
/// Parameters of [`Wx::vibrate_long`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VibrateLongOptions {}
impl VibrateLongOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for VibrateLongOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(VibrateLongOptions {});
impl Options for VibrateLongOptions {
    type Api = VibrateLong;
}
/// Copies a text for pasting, also into other programs, and says so with a toast of 1.5
/// seconds.
///
/// Called as [`Wx::set_clipboard_data`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/clipboard/wx.setClipboardData.html)
pub enum SetClipboardData {}
::wx_core::api!(SetClipboardData = DEVICE[2], SetClipboardDataOptions => fields());
/// Parameters of [`Wx::set_clipboard_data`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetClipboardDataOptions {
    /// Text that takes the place of what was copied before
    pub data: String,
}
impl SetClipboardDataOptions {
    /// With all of them.
    pub fn new(data: impl Into<String>) -> Self {
        Self { data: data.into() }
    }
}
::wx_core::record!(SetClipboardDataOptions { data });
impl Options for SetClipboardDataOptions {
    type Api = SetClipboardData;
}
/// Why [`Wx::set_clipboard_data`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetClipboardDataError {
    /// The system does not let this program write to its clipboard.
    ClipboardIsNotAvailable,
}
impl From<SetClipboardDataError> for WxError {
    fn from(error: SetClipboardDataError) -> Self {
        match error {
            SetClipboardDataError::ClipboardIsNotAvailable => {
                WxError::fail("clipboard is not available")
            }
        }
    }
}
/// Reads the text that was copied last, by this app or, where the host allows, by any other.
///
/// Called as [`Wx::get_clipboard_data`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/clipboard/wx.getClipboardData.html)
pub enum GetClipboardData {}
::wx_core::api!(
    GetClipboardData = DEVICE[3], GetClipboardDataOptions => fields
    GetClipboardDataResult
);
/// Parameters of [`Wx::get_clipboard_data`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetClipboardDataOptions {}
impl GetClipboardDataOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetClipboardDataOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetClipboardDataOptions {});
impl Options for GetClipboardDataOptions {
    type Api = GetClipboardData;
}
/// What [`Wx::get_clipboard_data`] gives.
#[derive(Clone, Debug)]
pub struct GetClipboardDataResult {
    /// Empty where nothing was copied or what was is no text
    pub data: String,
}
::wx_core::record!(GetClipboardDataResult { data });
/// Why [`Wx::get_clipboard_data`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GetClipboardDataError {
    /// The system's clipboard cannot be read.
    ClipboardIsNotAvailable,
}
impl From<GetClipboardDataError> for WxError {
    fn from(error: GetClipboardDataError) -> Self {
        match error {
            GetClipboardDataError::ClipboardIsNotAvailable => {
                WxError::fail("clipboard is not available")
            }
        }
    }
}
/// Tells how full the battery is.
///
/// Called as [`Wx::get_battery_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/battery/wx.getBatteryInfo.html)
pub enum GetBatteryInfo {}
::wx_core::api!(
    GetBatteryInfo = DEVICE[4], GetBatteryInfoOptions => fields GetBatteryInfoResult
);
/// The Sync form of [`Wx::get_battery_info`].
pub enum GetBatteryInfoSync {}
::wx_core::api!(
    GetBatteryInfoSync = DEVICE[4] sync, GetBatteryInfoOptions => fields
    GetBatteryInfoResult
);
/// Parameters of [`Wx::get_battery_info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetBatteryInfoOptions {}
impl GetBatteryInfoOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetBatteryInfoOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetBatteryInfoOptions {});
impl Options for GetBatteryInfoOptions {
    type Api = GetBatteryInfo;
}
/// What [`Wx::get_battery_info`] gives.
#[derive(Clone, Debug)]
pub struct GetBatteryInfoResult {
    /// What is left in the battery. Unit: %. From 1 to 100.
    pub level: i64,
    /// The device hangs on a charger
    pub is_charging: bool,
    /// The system is saving power; animate less. Since 3.5.0.
    pub is_low_power_mode_enabled: bool,
}
::wx_core::record!(
    GetBatteryInfoResult { level, is_charging, is_low_power_mode_enabled }
);
/// The saving of power was switched on or off.
///
/// Called as [`Wx::on_battery_info_change`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/battery/wx.onBatteryInfoChange.html)
pub enum OnBatteryInfoChange {}
::wx_core::api!(OnBatteryInfoChange = DEVICE[5], () => fields OnBatteryInfoChangeResult);
/// What a listener of [`Wx::on_battery_info_change`] receives.
#[derive(Clone, Debug)]
pub struct OnBatteryInfoChangeResult {
    /// True from the moment that saving begins
    pub is_low_power_mode_enabled: bool,
}
::wx_core::record!(OnBatteryInfoChangeResult { is_low_power_mode_enabled });
/// Memory is short.
///
/// Called as [`Wx::on_memory_warning`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/memory/wx.onMemoryWarning.html)
pub enum OnMemoryWarning {}
::wx_core::api!(OnMemoryWarning = DEVICE[6], () => fields OnMemoryWarningResult);
/// What a listener of [`Wx::on_memory_warning`] receives.
#[derive(Clone, Debug)]
pub struct OnMemoryWarningResult {
    /// How serious it is; Android only
    pub level: MemoryLevel,
}
::wx_core::record!(OnMemoryWarningResult { level });
/// Opens WeChat's own scanner and comes back with what the bar code or QR code says.
///
/// Called as [`Wx::scan_code`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/scan/wx.scanCode.html)
pub enum ScanCode {}
::wx_core::api!(ScanCode = DEVICE[7], ScanCodeOptions => fields ScanCodeResult);
/// Parameters of [`Wx::scan_code`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ScanCodeOptions {
    /// Hides the way to scan a picture of the album. Since 1.2.0.
    pub only_from_camera: Option<bool>,
    /// Kinds to look for; fewer are found faster. Since 1.7.0.
    pub scan_type: Option<Vec<ScanTarget>>,
}
impl ScanCodeOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            only_from_camera: None,
            scan_type: None,
        }
    }
    /// Hides the way to scan a picture of the album. Since 1.2.0.
    pub fn only_from_camera(mut self, only_from_camera: bool) -> Self {
        self.only_from_camera = Some(only_from_camera);
        self
    }
    /// Kinds to look for; fewer are found faster. Since 1.7.0.
    pub fn scan_type(mut self, scan_type: Vec<ScanTarget>) -> Self {
        self.scan_type = Some(scan_type);
        self
    }
}
impl Default for ScanCodeOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ScanCodeOptions { only_from_camera, scan_type });
impl Options for ScanCodeOptions {
    type Api = ScanCode;
}
/// What [`Wx::scan_code`] gives.
#[derive(Clone, Debug)]
pub struct ScanCodeResult {
    /// Encoding of the text in the code, such as `UTF-8`
    pub char_set: String,
    /// Page to open, given if the code belongs to this very mini program
    pub path: String,
    /// The undecoded bytes in base64
    pub raw_data: String,
    /// Text in the code
    pub result: String,
    /// Symbology of the code that was found
    pub scan_type: ScanCodeResultScanType,
}
::wx_core::record!(ScanCodeResult { char_set, path, raw_data, result, scan_type });
/// Shows the number for confirmation and hands it to the dialler of the phone.
///
/// Called as [`Wx::make_phone_call`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/phone/wx.makePhoneCall.html)
pub enum MakePhoneCall {}
::wx_core::api!(MakePhoneCall = DEVICE[8], MakePhoneCallOptions => fields());
/// Parameters of [`Wx::make_phone_call`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MakePhoneCallOptions {
    /// Digits to dial; an area or country code may lead
    pub phone_number: String,
}
impl MakePhoneCallOptions {
    /// With all of them.
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
        }
    }
}
::wx_core::record!(MakePhoneCallOptions { phone_number });
impl Options for MakePhoneCallOptions {
    type Api = MakePhoneCall;
}
/// Opens the message app with number and text filled in; whether to send is up to the person.
///
/// Called as [`Wx::send_sms`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/sms/wx.sendSms.html)
pub enum SendSms {}
::wx_core::api!(SendSms = DEVICE[9], SendSmsOptions => fields());
/// Parameters of [`Wx::send_sms`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendSmsOptions {
    /// Text put into the message; the person may edit it
    pub content: Option<String>,
    /// Recipient put into the message; empty lets the person choose
    pub phone_number: Option<String>,
}
impl SendSmsOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            content: None,
            phone_number: None,
        }
    }
    /// Text put into the message; the person may edit it
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
    /// Recipient put into the message; empty lets the person choose
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }
}
impl Default for SendSmsOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(SendSmsOptions { content, phone_number });
impl Options for SendSmsOptions {
    type Api = SendSms;
}
/// Opens the phone's address book for the person to take one entry from.
///
/// Called as [`Wx::choose_contact`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/contact/wx.chooseContact.html)
pub enum ChooseContact {}
::wx_core::api!(
    ChooseContact = DEVICE[10], ChooseContactOptions => fields ChooseContactResult
);
/// Parameters of [`Wx::choose_contact`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ChooseContactOptions {}
impl ChooseContactOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for ChooseContactOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ChooseContactOptions {});
impl Options for ChooseContactOptions {
    type Api = ChooseContact;
}
/// What [`Wx::choose_contact`] gives.
#[derive(Clone, Debug)]
pub struct ChooseContactResult {
    /// Name as the address book shows it
    pub display_name: String,
    /// The one number that was tapped
    pub phone_number: String,
    /// All numbers of the person; some Android phones let choose people only, not numbers
    pub phone_number_list: String,
}
::wx_core::record!(
    ChooseContactResult { display_name, phone_number, phone_number_list }
);
/// Opens a filled-in contact form; the person saves it as somebody new or merges it into an
/// entry.
///
/// Called as [`Wx::add_phone_contact`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/contact/wx.addPhoneContact.html)
pub enum AddPhoneContact {}
::wx_core::api!(AddPhoneContact = DEVICE[11], AddPhoneContactOptions => fields());
/// Parameters of [`Wx::add_phone_contact`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AddPhoneContactOptions {
    /// Given name, the one field that is required
    pub first_name: String,
    /// City of the mailing address
    pub address_city: Option<String>,
    /// Country of the mailing address
    pub address_country: Option<String>,
    /// Postcode of the mailing address
    pub address_postal_code: Option<String>,
    /// Province or state of the mailing address
    pub address_state: Option<String>,
    /// Street and house of the mailing address
    pub address_street: Option<String>,
    /// Address for electronic mail
    pub email: Option<String>,
    /// Town where the person lives
    pub home_address_city: Option<String>,
    /// Country where the person lives
    pub home_address_country: Option<String>,
    /// Postcode of the home
    pub home_address_postal_code: Option<String>,
    /// Province or state of the home
    pub home_address_state: Option<String>,
    /// Street and number of the home
    pub home_address_street: Option<String>,
    /// Fax at home
    pub home_fax_number: Option<String>,
    /// Landline at home
    pub home_phone_number: Option<String>,
    /// Switchboard of the company
    pub host_number: Option<String>,
    /// Family name
    pub last_name: Option<String>,
    /// Name between given and family name, where people have one
    pub middle_name: Option<String>,
    /// Cell phone, the number that messages go to
    pub mobile_phone_number: Option<String>,
    /// What friends call the person
    pub nick_name: Option<String>,
    /// Employer, shown below the name
    pub organization: Option<String>,
    /// Picture from a file on the device; web addresses do not work
    pub photo_file_path: Option<String>,
    /// Free notes on the person
    pub remark: Option<String>,
    /// Position held in the organization
    pub title: Option<String>,
    /// Home page of the person or company
    pub url: Option<String>,
    /// WeChat ID, stored as an instant messaging account
    pub we_chat_number: Option<String>,
    /// Town of the workplace
    pub work_address_city: Option<String>,
    /// Country of the workplace
    pub work_address_country: Option<String>,
    /// Postcode of the workplace
    pub work_address_postal_code: Option<String>,
    /// Province or state of the workplace
    pub work_address_state: Option<String>,
    /// Street and number of the workplace
    pub work_address_street: Option<String>,
    /// Fax at the workplace
    pub work_fax_number: Option<String>,
    /// Direct line at the workplace
    pub work_phone_number: Option<String>,
}
impl AddPhoneContactOptions {
    /// With the required ones; the others are left out.
    pub fn new(first_name: impl Into<String>) -> Self {
        Self {
            first_name: first_name.into(),
            address_city: None,
            address_country: None,
            address_postal_code: None,
            address_state: None,
            address_street: None,
            email: None,
            home_address_city: None,
            home_address_country: None,
            home_address_postal_code: None,
            home_address_state: None,
            home_address_street: None,
            home_fax_number: None,
            home_phone_number: None,
            host_number: None,
            last_name: None,
            middle_name: None,
            mobile_phone_number: None,
            nick_name: None,
            organization: None,
            photo_file_path: None,
            remark: None,
            title: None,
            url: None,
            we_chat_number: None,
            work_address_city: None,
            work_address_country: None,
            work_address_postal_code: None,
            work_address_state: None,
            work_address_street: None,
            work_fax_number: None,
            work_phone_number: None,
        }
    }
    /// City of the mailing address
    pub fn address_city(mut self, address_city: impl Into<String>) -> Self {
        self.address_city = Some(address_city.into());
        self
    }
    /// Country of the mailing address
    pub fn address_country(mut self, address_country: impl Into<String>) -> Self {
        self.address_country = Some(address_country.into());
        self
    }
    /// Postcode of the mailing address
    pub fn address_postal_code(
        mut self,
        address_postal_code: impl Into<String>,
    ) -> Self {
        self.address_postal_code = Some(address_postal_code.into());
        self
    }
    /// Province or state of the mailing address
    pub fn address_state(mut self, address_state: impl Into<String>) -> Self {
        self.address_state = Some(address_state.into());
        self
    }
    /// Street and house of the mailing address
    pub fn address_street(mut self, address_street: impl Into<String>) -> Self {
        self.address_street = Some(address_street.into());
        self
    }
    /// Address for electronic mail
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// Town where the person lives
    pub fn home_address_city(mut self, home_address_city: impl Into<String>) -> Self {
        self.home_address_city = Some(home_address_city.into());
        self
    }
    /// Country where the person lives
    pub fn home_address_country(
        mut self,
        home_address_country: impl Into<String>,
    ) -> Self {
        self.home_address_country = Some(home_address_country.into());
        self
    }
    /// Postcode of the home
    pub fn home_address_postal_code(
        mut self,
        home_address_postal_code: impl Into<String>,
    ) -> Self {
        self.home_address_postal_code = Some(home_address_postal_code.into());
        self
    }
    /// Province or state of the home
    pub fn home_address_state(mut self, home_address_state: impl Into<String>) -> Self {
        self.home_address_state = Some(home_address_state.into());
        self
    }
    /// Street and number of the home
    pub fn home_address_street(
        mut self,
        home_address_street: impl Into<String>,
    ) -> Self {
        self.home_address_street = Some(home_address_street.into());
        self
    }
    /// Fax at home
    pub fn home_fax_number(mut self, home_fax_number: impl Into<String>) -> Self {
        self.home_fax_number = Some(home_fax_number.into());
        self
    }
    /// Landline at home
    pub fn home_phone_number(mut self, home_phone_number: impl Into<String>) -> Self {
        self.home_phone_number = Some(home_phone_number.into());
        self
    }
    /// Switchboard of the company
    pub fn host_number(mut self, host_number: impl Into<String>) -> Self {
        self.host_number = Some(host_number.into());
        self
    }
    /// Family name
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
    /// Name between given and family name, where people have one
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }
    /// Cell phone, the number that messages go to
    pub fn mobile_phone_number(
        mut self,
        mobile_phone_number: impl Into<String>,
    ) -> Self {
        self.mobile_phone_number = Some(mobile_phone_number.into());
        self
    }
    /// What friends call the person
    pub fn nick_name(mut self, nick_name: impl Into<String>) -> Self {
        self.nick_name = Some(nick_name.into());
        self
    }
    /// Employer, shown below the name
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }
    /// Picture from a file on the device; web addresses do not work
    pub fn photo_file_path(mut self, photo_file_path: impl Into<String>) -> Self {
        self.photo_file_path = Some(photo_file_path.into());
        self
    }
    /// Free notes on the person
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
    /// Position held in the organization
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// Home page of the person or company
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// WeChat ID, stored as an instant messaging account
    pub fn we_chat_number(mut self, we_chat_number: impl Into<String>) -> Self {
        self.we_chat_number = Some(we_chat_number.into());
        self
    }
    /// Town of the workplace
    pub fn work_address_city(mut self, work_address_city: impl Into<String>) -> Self {
        self.work_address_city = Some(work_address_city.into());
        self
    }
    /// Country of the workplace
    pub fn work_address_country(
        mut self,
        work_address_country: impl Into<String>,
    ) -> Self {
        self.work_address_country = Some(work_address_country.into());
        self
    }
    /// Postcode of the workplace
    pub fn work_address_postal_code(
        mut self,
        work_address_postal_code: impl Into<String>,
    ) -> Self {
        self.work_address_postal_code = Some(work_address_postal_code.into());
        self
    }
    /// Province or state of the workplace
    pub fn work_address_state(mut self, work_address_state: impl Into<String>) -> Self {
        self.work_address_state = Some(work_address_state.into());
        self
    }
    /// Street and number of the workplace
    pub fn work_address_street(
        mut self,
        work_address_street: impl Into<String>,
    ) -> Self {
        self.work_address_street = Some(work_address_street.into());
        self
    }
    /// Fax at the workplace
    pub fn work_fax_number(mut self, work_fax_number: impl Into<String>) -> Self {
        self.work_fax_number = Some(work_fax_number.into());
        self
    }
    /// Direct line at the workplace
    pub fn work_phone_number(mut self, work_phone_number: impl Into<String>) -> Self {
        self.work_phone_number = Some(work_phone_number.into());
        self
    }
}
::wx_core::record!(
    AddPhoneContactOptions { first_name, address_city, address_country,
    address_postal_code, address_state, address_street, email, home_address_city,
    home_address_country, home_address_postal_code, home_address_state,
    home_address_street, home_fax_number, home_phone_number, host_number, last_name,
    middle_name, mobile_phone_number, nick_name, organization, photo_file_path, remark,
    title, url, we_chat_number, work_address_city, work_address_country,
    work_address_postal_code, work_address_state, work_address_street, work_fax_number,
    work_phone_number }
);
impl Options for AddPhoneContactOptions {
    type Api = AddPhoneContact;
}
/// Puts one event into the phone's calendar, with an optional link to a page of the app.
///
/// Called as [`Wx::add_phone_calendar`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/calendar/wx.addPhoneCalendar.html)
pub enum AddPhoneCalendar {}
::wx_core::api!(AddPhoneCalendar = DEVICE[12], AddPhoneCalendarOptions => fields());
/// Parameters of [`Wx::add_phone_calendar`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AddPhoneCalendarOptions {
    /// When it begins, counted from 1970. Unit: s.
    pub start_time: i64,
    /// Heading of the calendar entry
    pub title: String,
    /// Whether the phone reminds of it. Default: `true`.
    pub alarm: bool,
    /// How long before the start the reminder comes; 0 is at the start. Unit: s. Default: `0`.
    pub alarm_offset: i64,
    /// Covers whole days, without a clock time. Default: `false`.
    pub all_day: bool,
    /// Notes below the entry; the link made from `path` goes here too
    pub description: Option<String>,
    /// When it ends, same count as `startTime` and the same moment if left out. Unit: s.
    pub end_time: Option<CalendarEnd>,
    /// Place of the event, as free text
    pub location: Option<String>,
    /// Page to jump to from the notes; useless without `signature`. Since 3.7.6.
    pub path: Option<String>,
    /// HMAC-SHA256 of `path` under the session key, in proof of the link. Since 3.7.6.
    pub signature: Option<String>,
}
impl AddPhoneCalendarOptions {
    /// With the required ones; the others are left out.
    pub fn new(start_time: i64, title: impl Into<String>) -> Self {
        Self {
            start_time,
            title: title.into(),
            alarm: true,
            alarm_offset: 0,
            all_day: false,
            description: None,
            end_time: None,
            location: None,
            path: None,
            signature: None,
        }
    }
    /// Whether the phone reminds of it. Default: `true`.
    pub fn alarm(mut self, alarm: bool) -> Self {
        self.alarm = alarm;
        self
    }
    /// How long before the start the reminder comes; 0 is at the start. Unit: s. Default: `0`.
    pub fn alarm_offset(mut self, alarm_offset: i64) -> Self {
        self.alarm_offset = alarm_offset;
        self
    }
    /// Covers whole days, without a clock time. Default: `false`.
    pub fn all_day(mut self, all_day: bool) -> Self {
        self.all_day = all_day;
        self
    }
    /// Notes below the entry; the link made from `path` goes here too
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// When it ends, same count as `startTime` and the same moment if left out. Unit: s.
    pub fn end_time(mut self, end_time: CalendarEnd) -> Self {
        self.end_time = Some(end_time);
        self
    }
    /// Place of the event, as free text
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }
    /// Page to jump to from the notes; useless without `signature`. Since 3.7.6.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// HMAC-SHA256 of `path` under the session key, in proof of the link. Since 3.7.6.
    pub fn signature(mut self, signature: impl Into<String>) -> Self {
        self.signature = Some(signature.into());
        self
    }
}
::wx_core::record!(
    AddPhoneCalendarOptions { start_time, title, alarm, alarm_offset, all_day,
    description, end_time, location, path, signature }
);
impl Options for AddPhoneCalendarOptions {
    type Api = AddPhoneCalendar;
}
/// Adds an event to the phone's calendar that comes back daily, weekly, monthly or yearly.
///
/// Called as [`Wx::add_phone_repeat_calendar`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/calendar/wx.addPhoneRepeatCalendar.html)
pub enum AddPhoneRepeatCalendar {}
::wx_core::api!(
    AddPhoneRepeatCalendar = DEVICE[13], AddPhoneRepeatCalendarOptions => fields()
);
/// Parameters of [`Wx::add_phone_repeat_calendar`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AddPhoneRepeatCalendarOptions {
    /// Beginning of the first occurrence, in seconds since 1970. Unit: s.
    pub start_time: i64,
    /// Heading that every occurrence carries
    pub title: String,
    /// Reminds of each occurrence. Default: `true`.
    pub alarm: bool,
    /// Lead time of each reminder; 0 reminds at the start. Unit: s. Default: `0`.
    pub alarm_offset: i64,
    /// Every occurrence lasts the whole day. Default: `false`.
    pub all_day: bool,
    /// Notes shared by all occurrences
    pub description: Option<String>,
    /// End of the first occurrence; equals `startTime` if left out. Unit: s.
    pub end_time: Option<CalendarEnd>,
    /// Where it takes place every time
    pub location: Option<String>,
    /// Page that the link in the notes opens, with `signature` only. Since 3.7.6.
    pub path: Option<String>,
    /// When the repeating is over; endless if left out. Unit: s.
    pub repeat_end_time: Option<i64>,
    /// How often the event comes back. Default: `"month"`.
    pub repeat_interval: AddPhoneRepeatCalendarRepeatInterval,
    /// Signs `path` by HMAC-SHA256 with the session key. Since 3.7.6.
    pub signature: Option<String>,
}
impl AddPhoneRepeatCalendarOptions {
    /// With the required ones; the others are left out.
    pub fn new(start_time: i64, title: impl Into<String>) -> Self {
        Self {
            start_time,
            title: title.into(),
            alarm: true,
            alarm_offset: 0,
            all_day: false,
            description: None,
            end_time: None,
            location: None,
            path: None,
            repeat_end_time: None,
            repeat_interval: AddPhoneRepeatCalendarRepeatInterval::Month,
            signature: None,
        }
    }
    /// Reminds of each occurrence. Default: `true`.
    pub fn alarm(mut self, alarm: bool) -> Self {
        self.alarm = alarm;
        self
    }
    /// Lead time of each reminder; 0 reminds at the start. Unit: s. Default: `0`.
    pub fn alarm_offset(mut self, alarm_offset: i64) -> Self {
        self.alarm_offset = alarm_offset;
        self
    }
    /// Every occurrence lasts the whole day. Default: `false`.
    pub fn all_day(mut self, all_day: bool) -> Self {
        self.all_day = all_day;
        self
    }
    /// Notes shared by all occurrences
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// End of the first occurrence; equals `startTime` if left out. Unit: s.
    pub fn end_time(mut self, end_time: CalendarEnd) -> Self {
        self.end_time = Some(end_time);
        self
    }
    /// Where it takes place every time
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }
    /// Page that the link in the notes opens, with `signature` only. Since 3.7.6.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// When the repeating is over; endless if left out. Unit: s.
    pub fn repeat_end_time(mut self, repeat_end_time: i64) -> Self {
        self.repeat_end_time = Some(repeat_end_time);
        self
    }
    /// How often the event comes back. Default: `"month"`.
    pub fn repeat_interval(
        mut self,
        repeat_interval: AddPhoneRepeatCalendarRepeatInterval,
    ) -> Self {
        self.repeat_interval = repeat_interval;
        self
    }
    /// Signs `path` by HMAC-SHA256 with the session key. Since 3.7.6.
    pub fn signature(mut self, signature: impl Into<String>) -> Self {
        self.signature = Some(signature.into());
        self
    }
}
::wx_core::record!(
    AddPhoneRepeatCalendarOptions { start_time, title, alarm, alarm_offset, all_day,
    description, end_time, location, path, repeat_end_time, repeat_interval, signature }
);
impl Options for AddPhoneRepeatCalendarOptions {
    type Api = AddPhoneRepeatCalendar;
}
/// Tells whether a screen reader is on: VoiceOver on iOS, TalkBack on Android.
///
/// Called as [`Wx::check_is_open_accessibility`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/accessibility/wx.checkIsOpenAccessibility.html)
pub enum CheckIsOpenAccessibility {}
::wx_core::api!(
    CheckIsOpenAccessibility = DEVICE[14], CheckIsOpenAccessibilityOptions => fields
    CheckIsOpenAccessibilityResult
);
/// Parameters of [`Wx::check_is_open_accessibility`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CheckIsOpenAccessibilityOptions {}
impl CheckIsOpenAccessibilityOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for CheckIsOpenAccessibilityOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(CheckIsOpenAccessibilityOptions {});
impl Options for CheckIsOpenAccessibilityOptions {
    type Api = CheckIsOpenAccessibility;
}
/// What [`Wx::check_is_open_accessibility`] gives.
#[derive(Clone, Debug)]
pub struct CheckIsOpenAccessibilityResult {
    /// True while VoiceOver or TalkBack reads the screen
    pub open: bool,
}
::wx_core::record!(CheckIsOpenAccessibilityResult { open });
/// Fills a fresh buffer with up to 1,048,576 random bytes, good enough for keys and tokens.
///
/// Called as [`Wx::get_random_values`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/crypto/wx.getRandomValues.html)
pub enum GetRandomValues {}
::wx_core::api!(
    GetRandomValues = DEVICE[15], GetRandomValuesOptions => fields GetRandomValuesResult
);
/// Parameters of [`Wx::get_random_values`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRandomValuesOptions {
    /// Number of bytes to generate, a whole number up to 1048576. Unit: bytes. At most 1048576.
    pub length: i64,
}
impl GetRandomValuesOptions {
    /// With all of them.
    pub fn new(length: i64) -> Self {
        Self { length }
    }
}
::wx_core::record!(GetRandomValuesOptions { length });
impl Options for GetRandomValuesOptions {
    type Api = GetRandomValues;
}
/// What [`Wx::get_random_values`] gives.
#[derive(Clone, Debug)]
pub struct GetRandomValuesResult {
    /// The random bytes, exactly as many as `length` asked for
    pub random_values: Vec<u8>,
}
::wx_core::record!(GetRandomValuesResult { random_values });
impl Wx {
    /// Gives a tick of about 15 ms that answers a touch. Devices without a fine motor do nothing.
    ///
    /// Takes [`VibrateShortOptions`].
    ///
    /// Since 1.2.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/vibrate/wx.vibrateShort.html)
    ///
    /// # Errors
    ///
    /// - `style is not support`: There is no such strength.
    pub fn vibrate_short(&self, call: impl Into<Call<VibrateShort>>) {
        self.client.call(call);
    }
    /// As [`Self::vibrate_short`], as a future.
    pub fn vibrate_short_future(
        &self,
        options: VibrateShortOptions,
    ) -> ApiFuture<VibrateShort> {
        self.client.future(options)
    }
    /// Shakes the device for 400 ms, enough to be felt in a pocket.
    ///
    /// Since 1.2.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/vibrate/wx.vibrateLong.html)
    pub fn vibrate_long(&self, call: impl Into<Call<VibrateLong>>) {
        self.client.call(call);
    }
    /// As [`Self::vibrate_long`], as a future.
    pub fn vibrate_long_future(
        &self,
        options: VibrateLongOptions,
    ) -> ApiFuture<VibrateLong> {
        self.client.future(options)
    }
    /// Copies a text for pasting, also into other programs, and says so with a toast of 1.5
    /// seconds.
    ///
    /// Takes [`SetClipboardDataOptions`].
    ///
    /// Needs the privacy agreement, for `clipboard`. Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/clipboard/wx.setClipboardData.html)
    ///
    /// ```js
    /// await wx.setClipboardData({ data: 'ORDER-42' })
    /// ```
    ///
    /// # Errors
    ///
    /// - `clipboard is not available`: The system does not let this program write to its clipboard.
    pub fn set_clipboard_data(&self, call: impl Into<Call<SetClipboardData>>) {
        self.client.call(call);
    }
    /// As [`Self::set_clipboard_data`], as a future.
    pub fn set_clipboard_data_future(
        &self,
        options: SetClipboardDataOptions,
    ) -> ApiFuture<SetClipboardData> {
        self.client.future(options)
    }
    /// Reads the text that was copied last, by this app or, where the host allows, by any other.
    ///
    /// Gives [`GetClipboardDataResult`].
    ///
    /// Needs the privacy agreement, for `clipboard`. Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/clipboard/wx.getClipboardData.html)
    ///
    /// # Errors
    ///
    /// - `clipboard is not available`: The system's clipboard cannot be read.
    pub fn get_clipboard_data(&self, call: impl Into<Call<GetClipboardData>>) {
        self.client.call(call);
    }
    /// As [`Self::get_clipboard_data`], as a future.
    pub fn get_clipboard_data_future(
        &self,
        options: GetClipboardDataOptions,
    ) -> ApiFuture<GetClipboardData> {
        self.client.future(options)
    }
    /// Tells how full the battery is. On iOS there is only this form, not getBatteryInfoSync.
    ///
    /// Gives [`GetBatteryInfoResult`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/battery/wx.getBatteryInfo.html)
    pub fn get_battery_info(&self, call: impl Into<Call<GetBatteryInfo>>) {
        self.client.call(call);
    }
    /// Returns the level of the battery without waiting. Not to be had on iOS, so feature-test it.
    ///
    /// As [`Self::get_battery_info`], with the result at once.
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/battery/wx.getBatteryInfoSync.html)
    pub fn get_battery_info_sync(&self) -> Result<GetBatteryInfoResult> {
        self.client.sync::<GetBatteryInfoSync>(GetBatteryInfoOptions::new())
    }
    /// As [`Self::get_battery_info`], as a future.
    pub fn get_battery_info_future(
        &self,
        options: GetBatteryInfoOptions,
    ) -> ApiFuture<GetBatteryInfo> {
        self.client.future(options)
    }
    /// The saving of power was switched on or off. Changes of the level are not reported.
    ///
    /// Since 3.5.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/battery/wx.onBatteryInfoChange.html)
    pub fn on_battery_info_change(
        &self,
        listener: impl Fn(&OnBatteryInfoChangeResult) + 'static,
    ) -> Listener<OnBatteryInfoChange> {
        self.client.on(listener)
    }
    /// Forgets a listener for the power saving mode; no argument forgets all.
    ///
    /// Takes a listener of [`Self::on_battery_info_change`] off, or all with `None`.
    ///
    /// Since 3.5.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/battery/wx.offBatteryInfoChange.html)
    pub fn off_battery_info_change(&self, which: Option<Listener<OnBatteryInfoChange>>) {
        self.client.off(which);
    }
    /// Memory is short. Let go of caches and pictures now, or the system may end the app.
    ///
    /// Since 2.0.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/memory/wx.onMemoryWarning.html)
    pub fn on_memory_warning(
        &self,
        listener: impl Fn(&OnMemoryWarningResult) + 'static,
    ) -> Listener<OnMemoryWarning> {
        self.client.on(listener)
    }
    /// Gives up the early notice of short memory; the system may then end the app unannounced.
    ///
    /// Takes a listener of [`Self::on_memory_warning`] off, or all with `None`.
    ///
    /// Since 2.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/memory/wx.offMemoryWarning.html)
    pub fn off_memory_warning(&self, which: Option<Listener<OnMemoryWarning>>) {
        self.client.off(which);
    }
    /// Opens WeChat's own scanner and comes back with what the bar code or QR code says.
    ///
    /// Takes [`ScanCodeOptions`], gives [`ScanCodeResult`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/scan/wx.scanCode.html)
    ///
    /// ```js
    /// const { result, scanType } = await wx.scanCode({ scanType: ['qrCode', 'barCode'] })
    /// console.log(scanType, 'says', result)
    /// ```
    pub fn scan_code(&self, call: impl Into<Call<ScanCode>>) {
        self.client.call(call);
    }
    /// As [`Self::scan_code`], as a future.
    pub fn scan_code_future(&self, options: ScanCodeOptions) -> ApiFuture<ScanCode> {
        self.client.future(options)
    }
    /// Shows the number for confirmation and hands it to the dialler of the phone.
    ///
    /// Takes [`MakePhoneCallOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/phone/wx.makePhoneCall.html)
    pub fn make_phone_call(&self, call: impl Into<Call<MakePhoneCall>>) {
        self.client.call(call);
    }
    /// As [`Self::make_phone_call`], as a future.
    pub fn make_phone_call_future(
        &self,
        options: MakePhoneCallOptions,
    ) -> ApiFuture<MakePhoneCall> {
        self.client.future(options)
    }
    /// Opens the message app with number and text filled in; whether to send is up to the person.
    ///
    /// Takes [`SendSmsOptions`].
    ///
    /// Since 2.25.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/sms/wx.sendSms.html)
    pub fn send_sms(&self, call: impl Into<Call<SendSms>>) {
        self.client.call(call);
    }
    /// As [`Self::send_sms`], as a future.
    pub fn send_sms_future(&self, options: SendSmsOptions) -> ApiFuture<SendSms> {
        self.client.future(options)
    }
    /// Opens the phone's address book for the person to take one entry from.
    ///
    /// Gives [`ChooseContactResult`].
    ///
    /// Needs the privacy agreement, for `contacts`. Since 2.8.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/contact/wx.chooseContact.html)
    pub fn choose_contact(&self, call: impl Into<Call<ChooseContact>>) {
        self.client.call(call);
    }
    /// As [`Self::choose_contact`], as a future.
    pub fn choose_contact_future(
        &self,
        options: ChooseContactOptions,
    ) -> ApiFuture<ChooseContact> {
        self.client.future(options)
    }
    /// Opens a filled-in contact form; the person saves it as somebody new or merges it into an
    /// entry.
    ///
    /// Takes [`AddPhoneContactOptions`].
    ///
    /// Needs the scope `addPhoneContact`. Needs the privacy agreement, for `contacts`. Since 1.2.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/contact/wx.addPhoneContact.html)
    pub fn add_phone_contact(&self, call: impl Into<Call<AddPhoneContact>>) {
        self.client.call(call);
    }
    /// As [`Self::add_phone_contact`], as a future.
    pub fn add_phone_contact_future(
        &self,
        options: AddPhoneContactOptions,
    ) -> ApiFuture<AddPhoneContact> {
        self.client.future(options)
    }
    /// Puts one event into the phone's calendar, with an optional link to a page of the app.
    ///
    /// Takes [`AddPhoneCalendarOptions`].
    ///
    /// Needs the scope `addPhoneCalendar`. Needs the privacy agreement, for `calendar`. Since 2.15.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/calendar/wx.addPhoneCalendar.html)
    ///
    /// ```js
    /// await wx.addPhoneCalendar({
    ///   title: 'Parcel arrives',
    ///   startTime: Math.floor(Date.parse('2026-05-01T09:00:00+08:00') / 1000),
    ///   alarmOffset: 3600,
    /// })
    /// ```
    pub fn add_phone_calendar(&self, call: impl Into<Call<AddPhoneCalendar>>) {
        self.client.call(call);
    }
    /// As [`Self::add_phone_calendar`], as a future.
    pub fn add_phone_calendar_future(
        &self,
        options: AddPhoneCalendarOptions,
    ) -> ApiFuture<AddPhoneCalendar> {
        self.client.future(options)
    }
    /// Adds an event to the phone's calendar that comes back daily, weekly, monthly or yearly.
    ///
    /// Takes [`AddPhoneRepeatCalendarOptions`].
    ///
    /// Needs the scope `addPhoneCalendar`. Needs the privacy agreement, for `calendar`. Since 2.15.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/calendar/wx.addPhoneRepeatCalendar.html)
    pub fn add_phone_repeat_calendar(
        &self,
        call: impl Into<Call<AddPhoneRepeatCalendar>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::add_phone_repeat_calendar`], as a future.
    pub fn add_phone_repeat_calendar_future(
        &self,
        options: AddPhoneRepeatCalendarOptions,
    ) -> ApiFuture<AddPhoneRepeatCalendar> {
        self.client.future(options)
    }
    /// Tells whether a screen reader is on: VoiceOver on iOS, TalkBack on Android.
    ///
    /// Gives [`CheckIsOpenAccessibilityResult`].
    ///
    /// Since 2.13.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/accessibility/wx.checkIsOpenAccessibility.html)
    pub fn check_is_open_accessibility(
        &self,
        call: impl Into<Call<CheckIsOpenAccessibility>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::check_is_open_accessibility`], as a future.
    pub fn check_is_open_accessibility_future(
        &self,
        options: CheckIsOpenAccessibilityOptions,
    ) -> ApiFuture<CheckIsOpenAccessibility> {
        self.client.future(options)
    }
    /// Fills a fresh buffer with up to 1,048,576 random bytes, good enough for keys and tokens.
    ///
    /// Takes [`GetRandomValuesOptions`], gives [`GetRandomValuesResult`].
    ///
    /// Since 2.15.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/crypto/wx.getRandomValues.html)
    ///
    /// ```js
    /// const { randomValues } = await wx.getRandomValues({ length: 16 })
    /// const token = wx.arrayBufferToBase64(randomValues)
    /// ```
    pub fn get_random_values(&self, call: impl Into<Call<GetRandomValues>>) {
        self.client.call(call);
    }
    /// As [`Self::get_random_values`], as a future.
    pub fn get_random_values_future(
        &self,
        options: GetRandomValuesOptions,
    ) -> ApiFuture<GetRandomValues> {
        self.client.future(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static DEVICE: Family = Family {
        name: "device",
        apis: &[
            ApiDesc::asynchronous("vibrateShort").params(&VIBRATE_SHORT_OPTIONS),
            ApiDesc::asynchronous("vibrateLong"),
            ApiDesc::asynchronous("setClipboardData")
                .params(&SET_CLIPBOARD_DATA_OPTIONS)
                .privacy("clipboard"),
            ApiDesc::asynchronous("getClipboardData")
                .result(&GET_CLIPBOARD_DATA_RESULT)
                .privacy("clipboard"),
            ApiDesc::asynchronous("getBatteryInfo")
                .result(&GET_BATTERY_INFO_RESULT)
                .twin(
                    &SyncDesc {
                        name: "getBatteryInfoSync",
                        args: &[],
                        returns: SyncReturns::Result,
                        on_fail: &[],
                    },
                ),
            ApiDesc::event(
                    "onBatteryInfoChange",
                    &EventDesc::new("offBatteryInfoChange"),
                )
                .result(&ON_BATTERY_INFO_CHANGE_RESULT),
            ApiDesc::event("onMemoryWarning", &EventDesc::new("offMemoryWarning"))
                .result(&ON_MEMORY_WARNING_RESULT),
            ApiDesc::asynchronous("scanCode")
                .params(&SCAN_CODE_OPTIONS)
                .result(&SCAN_CODE_RESULT)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("makePhoneCall")
                .params(&MAKE_PHONE_CALL_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("sendSms")
                .params(&SEND_SMS_OPTIONS)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("chooseContact")
                .result(&CHOOSE_CONTACT_RESULT)
                .promise(PromiseRule::No)
                .privacy("contacts")
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("addPhoneContact")
                .params(&ADD_PHONE_CONTACT_OPTIONS)
                .scope("addPhoneContact")
                .privacy("contacts")
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("addPhoneCalendar")
                .params(&ADD_PHONE_CALENDAR_OPTIONS)
                .scope("addPhoneCalendar")
                .privacy("calendar"),
            ApiDesc::asynchronous("addPhoneRepeatCalendar")
                .params(&ADD_PHONE_REPEAT_CALENDAR_OPTIONS)
                .scope("addPhoneCalendar")
                .privacy("calendar"),
            ApiDesc::asynchronous("checkIsOpenAccessibility")
                .result(&CHECK_IS_OPEN_ACCESSIBILITY_RESULT),
            ApiDesc::asynchronous("getRandomValues")
                .params(&GET_RANDOM_VALUES_OPTIONS)
                .result(&GET_RANDOM_VALUES_RESULT),
        ],
        properties: &[],
    };
    pub static VIBRATE_SHORT_OPTIONS: StructDesc = StructDesc::new(
        "VibrateShortOptions",
        &[FieldDesc::new("type", Type::String)],
    );
    pub static SET_CLIPBOARD_DATA_OPTIONS: StructDesc = StructDesc::new(
        "SetClipboardDataOptions",
        &[FieldDesc::new("data", Type::String)],
    );
    pub static GET_CLIPBOARD_DATA_RESULT: StructDesc = StructDesc::new(
        "GetClipboardDataResult",
        &[FieldDesc::new("data", Type::String)],
    );
    pub static GET_BATTERY_INFO_RESULT: StructDesc = StructDesc::new(
        "GetBatteryInfoResult",
        &[
            FieldDesc::new("level", Type::Int).min(1.0).max(100.0),
            FieldDesc::new("isCharging", Type::Boolean),
            FieldDesc::new("isLowPowerModeEnabled", Type::Boolean),
        ],
    );
    pub static ON_BATTERY_INFO_CHANGE_RESULT: StructDesc = StructDesc::new(
        "OnBatteryInfoChangeResult",
        &[FieldDesc::new("isLowPowerModeEnabled", Type::Boolean)],
    );
    pub static ON_MEMORY_WARNING_RESULT: StructDesc = StructDesc::new(
        "OnMemoryWarningResult",
        &[FieldDesc::new("level", Type::Enum(&MEMORY_LEVEL))],
    );
    pub static SCAN_CODE_OPTIONS: StructDesc = StructDesc::new(
        "ScanCodeOptions",
        &[
            FieldDesc::new("onlyFromCamera", Type::Boolean).optional(),
            FieldDesc::new("scanType", Type::List(&Type::Enum(&SCAN_TARGET))).optional(),
        ],
    );
    pub static SCAN_CODE_RESULT: StructDesc = StructDesc::new(
        "ScanCodeResult",
        &[
            FieldDesc::new("charSet", Type::String),
            FieldDesc::new("path", Type::String),
            FieldDesc::new("rawData", Type::String),
            FieldDesc::new("result", Type::String),
            FieldDesc::new("scanType", Type::Enum(&SCAN_CODE_RESULT_SCAN_TYPE)),
        ],
    );
    pub static MAKE_PHONE_CALL_OPTIONS: StructDesc = StructDesc::new(
        "MakePhoneCallOptions",
        &[FieldDesc::new("phoneNumber", Type::String)],
    );
    pub static SEND_SMS_OPTIONS: StructDesc = StructDesc::new(
        "SendSmsOptions",
        &[
            FieldDesc::new("content", Type::String).optional(),
            FieldDesc::new("phoneNumber", Type::String).optional(),
        ],
    );
    pub static CHOOSE_CONTACT_RESULT: StructDesc = StructDesc::new(
        "ChooseContactResult",
        &[
            FieldDesc::new("displayName", Type::String),
            FieldDesc::new("phoneNumber", Type::String),
            FieldDesc::new("phoneNumberList", Type::String),
        ],
    );
    pub static ADD_PHONE_CONTACT_OPTIONS: StructDesc = StructDesc::new(
        "AddPhoneContactOptions",
        &[
            FieldDesc::new("firstName", Type::String),
            FieldDesc::new("addressCity", Type::String).optional(),
            FieldDesc::new("addressCountry", Type::String).optional(),
            FieldDesc::new("addressPostalCode", Type::String).optional(),
            FieldDesc::new("addressState", Type::String).optional(),
            FieldDesc::new("addressStreet", Type::String).optional(),
            FieldDesc::new("email", Type::String).optional(),
            FieldDesc::new("homeAddressCity", Type::String).optional(),
            FieldDesc::new("homeAddressCountry", Type::String).optional(),
            FieldDesc::new("homeAddressPostalCode", Type::String).optional(),
            FieldDesc::new("homeAddressState", Type::String).optional(),
            FieldDesc::new("homeAddressStreet", Type::String).optional(),
            FieldDesc::new("homeFaxNumber", Type::String).optional(),
            FieldDesc::new("homePhoneNumber", Type::String).optional(),
            FieldDesc::new("hostNumber", Type::String).optional(),
            FieldDesc::new("lastName", Type::String).optional(),
            FieldDesc::new("middleName", Type::String).optional(),
            FieldDesc::new("mobilePhoneNumber", Type::String).optional(),
            FieldDesc::new("nickName", Type::String).optional(),
            FieldDesc::new("organization", Type::String).optional(),
            FieldDesc::new("photoFilePath", Type::String).optional(),
            FieldDesc::new("remark", Type::String).optional(),
            FieldDesc::new("title", Type::String).optional(),
            FieldDesc::new("url", Type::String).optional(),
            FieldDesc::new("weChatNumber", Type::String).optional(),
            FieldDesc::new("workAddressCity", Type::String).optional(),
            FieldDesc::new("workAddressCountry", Type::String).optional(),
            FieldDesc::new("workAddressPostalCode", Type::String).optional(),
            FieldDesc::new("workAddressState", Type::String).optional(),
            FieldDesc::new("workAddressStreet", Type::String).optional(),
            FieldDesc::new("workFaxNumber", Type::String).optional(),
            FieldDesc::new("workPhoneNumber", Type::String).optional(),
        ],
    );
    pub static ADD_PHONE_CALENDAR_OPTIONS: StructDesc = StructDesc::new(
        "AddPhoneCalendarOptions",
        &[
            FieldDesc::new("startTime", Type::Int),
            FieldDesc::new("title", Type::String),
            FieldDesc::new("alarm", Type::Boolean).default(Literal::Bool(true)),
            FieldDesc::new("alarmOffset", Type::Int).default(Literal::Number(0.0)),
            FieldDesc::new("allDay", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("description", Type::String).optional(),
            FieldDesc::new("endTime", Type::Union(&CALENDAR_END)).optional(),
            FieldDesc::new("location", Type::String).optional(),
            FieldDesc::new("path", Type::String).optional(),
            FieldDesc::new("signature", Type::String).optional(),
        ],
    );
    pub static ADD_PHONE_REPEAT_CALENDAR_OPTIONS: StructDesc = StructDesc::new(
        "AddPhoneRepeatCalendarOptions",
        &[
            FieldDesc::new("startTime", Type::Int),
            FieldDesc::new("title", Type::String),
            FieldDesc::new("alarm", Type::Boolean).default(Literal::Bool(true)),
            FieldDesc::new("alarmOffset", Type::Int).default(Literal::Number(0.0)),
            FieldDesc::new("allDay", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("description", Type::String).optional(),
            FieldDesc::new("endTime", Type::Union(&CALENDAR_END)).optional(),
            FieldDesc::new("location", Type::String).optional(),
            FieldDesc::new("path", Type::String).optional(),
            FieldDesc::new("repeatEndTime", Type::Int).optional(),
            FieldDesc::new(
                    "repeatInterval",
                    Type::Enum(&ADD_PHONE_REPEAT_CALENDAR_REPEAT_INTERVAL),
                )
                .default(Literal::Text("month")),
            FieldDesc::new("signature", Type::String).optional(),
        ],
    );
    pub static CHECK_IS_OPEN_ACCESSIBILITY_RESULT: StructDesc = StructDesc::new(
        "CheckIsOpenAccessibilityResult",
        &[FieldDesc::new("open", Type::Boolean)],
    );
    pub static GET_RANDOM_VALUES_OPTIONS: StructDesc = StructDesc::new(
        "GetRandomValuesOptions",
        &[FieldDesc::new("length", Type::Int).max(1048576.0)],
    );
    pub static GET_RANDOM_VALUES_RESULT: StructDesc = StructDesc::new(
        "GetRandomValuesResult",
        &[FieldDesc::new("randomValues", Type::Bytes)],
    );
    pub static CALENDAR_END: [Type; 2] = [Type::String, Type::Number];
    pub static MEMORY_LEVEL: EnumDesc = EnumDesc {
        name: "MemoryLevel",
        values: &[EnumValue::Int(5), EnumValue::Int(10), EnumValue::Int(15)],
    };
    pub static SCAN_CODE_RESULT_SCAN_TYPE: EnumDesc = EnumDesc {
        name: "ScanCodeResultScanType",
        values: &[
            EnumValue::Text("QR_CODE"),
            EnumValue::Text("AZTEC"),
            EnumValue::Text("CODABAR"),
            EnumValue::Text("CODE_39"),
            EnumValue::Text("CODE_93"),
            EnumValue::Text("CODE_128"),
            EnumValue::Text("DATA_MATRIX"),
            EnumValue::Text("EAN_8"),
            EnumValue::Text("EAN_13"),
            EnumValue::Text("ITF"),
            EnumValue::Text("MAXICODE"),
            EnumValue::Text("PDF_417"),
            EnumValue::Text("RSS_14"),
            EnumValue::Text("RSS_EXPANDED"),
            EnumValue::Text("UPC_A"),
            EnumValue::Text("UPC_E"),
            EnumValue::Text("UPC_EAN_EXTENSION"),
            EnumValue::Text("WX_CODE"),
            EnumValue::Text("CODE_25"),
        ],
    };
    pub static SCAN_TARGET: EnumDesc = EnumDesc {
        name: "ScanTarget",
        values: &[
            EnumValue::Text("barCode"),
            EnumValue::Text("qrCode"),
            EnumValue::Text("wxCode"),
            EnumValue::Text("datamatrix"),
            EnumValue::Text("pdf417"),
        ],
    };
    pub static ADD_PHONE_REPEAT_CALENDAR_REPEAT_INTERVAL: EnumDesc = EnumDesc {
        name: "AddPhoneRepeatCalendarRepeatInterval",
        values: &[
            EnumValue::Text("day"),
            EnumValue::Text("week"),
            EnumValue::Text("month"),
            EnumValue::Text("year"),
        ],
    };
}
