// Generated from wifi.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::WIFI;
/// Failure of a Wi-Fi call
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WifiError {
    /// No error
    Ok,
    /// `startWifi` has to be called beforehand
    NotInit,
    /// The system lacks this ability
    SystemNotSupport,
    /// The network turned the password down
    PasswordErrorWiFi,
    /// The network did not answer in time; Android only
    ConnectionTimeout,
    /// The same network is being joined twice
    DuplicateRequest,
    /// Wi-Fi is switched off; Android only
    WifiNotTurnedOn,
    /// Location is switched off; Android only
    GpsNotTurnedOn,
    /// The user did not permit joining
    UserDenied,
    /// The network name is malformed
    InvalidSsid,
    /// The carrier's settings forbid this network
    SystemConfigErr,
    /// Another system failure, explained in `errMsg`
    SystemInternalError,
    /// The mini program is in the background
    WeappInBackground,
    /// The saved network is outdated; forget it and retry, Android only
    WifiConfigMayBeExpired,
    /// Password does not fit WEP or WPA; iOS only
    InvalidWepWpaPassword,
}
impl From<WifiError> for WxError {
    fn from(error: WifiError) -> Self {
        match error {
            WifiError::Ok => WxError::fail("ok").err_code(0),
            WifiError::NotInit => WxError::fail("not init").err_code(12000),
            WifiError::SystemNotSupport => {
                WxError::fail("system not support").err_code(12001)
            }
            WifiError::PasswordErrorWiFi => {
                WxError::fail("password error Wi-Fi").err_code(12002)
            }
            WifiError::ConnectionTimeout => {
                WxError::fail("connection timeout").err_code(12003)
            }
            WifiError::DuplicateRequest => {
                WxError::fail("duplicate request").err_code(12004)
            }
            WifiError::WifiNotTurnedOn => {
                WxError::fail("wifi not turned on").err_code(12005)
            }
            WifiError::GpsNotTurnedOn => {
                WxError::fail("gps not turned on").err_code(12006)
            }
            WifiError::UserDenied => WxError::fail("user denied").err_code(12007),
            WifiError::InvalidSsid => WxError::fail("invalid SSID").err_code(12008),
            WifiError::SystemConfigErr => {
                WxError::fail("system config err").err_code(12009)
            }
            WifiError::SystemInternalError => {
                WxError::fail("system internal error").err_code(12010)
            }
            WifiError::WeappInBackground => {
                WxError::fail("weapp in background").err_code(12011)
            }
            WifiError::WifiConfigMayBeExpired => {
                WxError::fail("wifi config may be expired").err_code(12013)
            }
            WifiError::InvalidWepWpaPassword => {
                WxError::fail("invalid WEP / WPA password").err_code(12014)
            }
        }
    }
}
/// A Wi-Fi network as the phone sees it
#[derive(Clone, Debug)]
pub struct WifiInfo {
    /// Name that the network broadcasts
    pub ssid: String,
    /// Address of the access point, like a MAC
    pub bssid: String,
    /// `false` for an open network without password
    pub secure: bool,
    /// Larger is stronger: 0 to 100 on Android, 0 to 1 on iOS. From 0 to 100.
    pub signal_strength: f64,
    /// Radio band, about 2400 or 5000. Unit: MHz. Since 2.12.0.
    pub frequency: i64,
}
::wx_core::record!(WifiInfo { ssid, bssid, secure, signal_strength, frequency });
/// A network together with its key
#[derive(Clone, Debug, Default)]
pub struct WifiData {
    /// Network name the key is for
    pub ssid: Option<String>,
    /// Address of the access point the key is for
    pub bssid: Option<String>,
    /// Key to join with
    pub password: Option<String>,
}
::wx_core::record!(WifiData { ssid, bssid, password });
/// Prepares the Wi-Fi functions; without it the others fail with 12000.
///
/// Called as [`Wx::start_wifi`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.startWifi.html)
pub enum StartWifi {}
::wx_core::api!(StartWifi = WIFI[0], StartWifiOptions => fields());
/// Parameters of [`Wx::start_wifi`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StartWifiOptions {}
impl StartWifiOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for StartWifiOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StartWifiOptions {});
impl Options for StartWifiOptions {
    type Api = StartWifi;
}
/// Puts the Wi-Fi functions away; using them again takes another `startWifi`.
///
/// Called as [`Wx::stop_wifi`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.stopWifi.html)
pub enum StopWifi {}
::wx_core::api!(StopWifi = WIFI[1], StopWifiOptions => fields());
/// Parameters of [`Wx::stop_wifi`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StopWifiOptions {}
impl StopWifiOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for StopWifiOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StopWifiOptions {});
impl Options for StopWifiOptions {
    type Api = StopWifi;
}
/// Requests a scan whose result comes through `onGetWifiList`; iOS sends the user to the
/// settings first.
///
/// Called as [`Wx::get_wifi_list`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.getWifiList.html)
pub enum GetWifiList {}
::wx_core::api!(GetWifiList = WIFI[2], GetWifiListOptions => fields());
/// Parameters of [`Wx::get_wifi_list`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetWifiListOptions {}
impl GetWifiListOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetWifiListOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetWifiListOptions {});
impl Options for GetWifiListOptions {
    type Api = GetWifiList;
}
/// A scan asked for by `getWifiList` has finished; on iOS it may come several times.
///
/// Called as [`Wx::on_get_wifi_list`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.onGetWifiList.html)
pub enum OnGetWifiList {}
::wx_core::api!(OnGetWifiList = WIFI[3], () => fields OnGetWifiListResult);
/// What a listener of [`Wx::on_get_wifi_list`] receives.
#[derive(Clone, Debug)]
pub struct OnGetWifiListResult {
    /// Networks in reach, repeats are possible
    pub wifi_list: Vec<WifiInfo>,
}
::wx_core::record!(OnGetWifiListResult { wifi_list });
/// Supplies passwords for scanned networks; iOS only, promptly after `onGetWifiList`, as the
/// system waits.
///
/// Called as [`Wx::set_wifi_list`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.setWifiList.html)
pub enum SetWifiList {}
::wx_core::api!(SetWifiList = WIFI[4], SetWifiListOptions => fields());
/// Parameters of [`Wx::set_wifi_list`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetWifiListOptions {
    /// One entry per known network, `[]` if none is known
    pub wifi_list: Vec<WifiData>,
}
impl SetWifiListOptions {
    /// With all of them.
    pub fn new(wifi_list: Vec<WifiData>) -> Self {
        Self { wifi_list }
    }
}
::wx_core::record!(SetWifiListOptions { wifi_list });
impl Options for SetWifiListOptions {
    type Api = SetWifiList;
}
/// Joins a known network; on Android 10 and later only this mini program can use it unless
/// `maunal` is set.
///
/// Called as [`Wx::connect_wifi`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.connectWifi.html)
pub enum ConnectWifi {}
::wx_core::api!(ConnectWifi = WIFI[5], ConnectWifiOptions => fields());
/// Parameters of [`Wx::connect_wifi`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ConnectWifiOptions {
    /// Name of the network as users see it
    pub ssid: String,
    /// Key of the network; iOS does not report a wrong one
    pub password: String,
    /// Hardware address, picks one access point among equal names
    pub bssid: Option<String>,
    /// Sends the user to the system settings to join there (spelt so). Default: `false`. Since 2.12.0.
    pub maunal: bool,
    /// Limits what is told about the network; Android only. Default: `false`. Since 2.22.0.
    pub partial_info: bool,
}
impl ConnectWifiOptions {
    /// With the required ones; the others are left out.
    pub fn new(ssid: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            ssid: ssid.into(),
            password: password.into(),
            bssid: None,
            maunal: false,
            partial_info: false,
        }
    }
    /// Hardware address, picks one access point among equal names
    pub fn bssid(mut self, bssid: impl Into<String>) -> Self {
        self.bssid = Some(bssid.into());
        self
    }
    /// Sends the user to the system settings to join there (spelt so). Default: `false`. Since 2.12.0.
    pub fn maunal(mut self, maunal: bool) -> Self {
        self.maunal = maunal;
        self
    }
    /// Limits what is told about the network; Android only. Default: `false`. Since 2.22.0.
    pub fn partial_info(mut self, partial_info: bool) -> Self {
        self.partial_info = partial_info;
        self
    }
}
::wx_core::record!(ConnectWifiOptions { ssid, password, bssid, maunal, partial_info });
impl Options for ConnectWifiOptions {
    type Api = ConnectWifi;
}
/// Describes the network the phone is on now, or fails if there is none.
///
/// Called as [`Wx::get_connected_wifi`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.getConnectedWifi.html)
pub enum GetConnectedWifi {}
::wx_core::api!(
    GetConnectedWifi = WIFI[6], GetConnectedWifiOptions => fields GetConnectedWifiResult
);
/// Parameters of [`Wx::get_connected_wifi`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetConnectedWifiOptions {
    /// Asks for a shortened answer. Default: `false`. Since 2.22.0.
    pub partial_info: bool,
}
impl GetConnectedWifiOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { partial_info: false }
    }
    /// Asks for a shortened answer. Default: `false`. Since 2.22.0.
    pub fn partial_info(mut self, partial_info: bool) -> Self {
        self.partial_info = partial_info;
        self
    }
}
impl Default for GetConnectedWifiOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetConnectedWifiOptions { partial_info });
impl Options for GetConnectedWifiOptions {
    type Api = GetConnectedWifi;
}
/// What [`Wx::get_connected_wifi`] gives.
#[derive(Clone, Debug)]
pub struct GetConnectedWifiResult {
    /// Its details, fewer with `partialInfo`
    pub wifi: WifiInfo,
}
::wx_core::record!(GetConnectedWifiResult { wifi });
/// The phone has joined a network; an empty object means it has lost one.
///
/// Called as [`Wx::on_wifi_connected`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.onWifiConnected.html)
pub enum OnWifiConnected {}
::wx_core::api!(OnWifiConnected = WIFI[7], () => fields OnWifiConnectedResult);
/// What a listener of [`Wx::on_wifi_connected`] receives.
#[derive(Clone, Debug)]
pub struct OnWifiConnectedResult {
    /// Details of it, empty after a disconnection
    pub wifi: WifiInfo,
}
::wx_core::record!(OnWifiConnectedResult { wifi });
/// The phone has joined a network of which only the SSID is disclosed.
///
/// Called as [`Wx::on_wifi_connected_with_partial_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.onWifiConnectedWithPartialInfo.html)
pub enum OnWifiConnectedWithPartialInfo {}
::wx_core::api!(
    OnWifiConnectedWithPartialInfo = WIFI[8], () => fields
    OnWifiConnectedWithPartialInfoResult
);
/// What a listener of [`Wx::on_wifi_connected_with_partial_info`] receives.
#[derive(Clone, Debug)]
pub struct OnWifiConnectedWithPartialInfoResult {
    /// Only its `SSID` is filled
    pub wifi: WifiInfo,
}
::wx_core::record!(OnWifiConnectedWithPartialInfoResult { wifi });
impl Wx {
    /// Prepares the Wi-Fi functions; without it the others fail with 12000.
    ///
    /// Since 1.6.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.startWifi.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`WifiError`]
    pub fn start_wifi(&self, call: impl Into<Call<StartWifi>>) {
        self.client.call(call);
    }
    /// As [`Self::start_wifi`], as a future.
    pub fn start_wifi_future(&self, options: StartWifiOptions) -> ApiFuture<StartWifi> {
        self.client.future(options)
    }
    /// Puts the Wi-Fi functions away; using them again takes another `startWifi`.
    ///
    /// Since 1.6.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.stopWifi.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`WifiError`]
    pub fn stop_wifi(&self, call: impl Into<Call<StopWifi>>) {
        self.client.call(call);
    }
    /// As [`Self::stop_wifi`], as a future.
    pub fn stop_wifi_future(&self, options: StopWifiOptions) -> ApiFuture<StopWifi> {
        self.client.future(options)
    }
    /// Requests a scan whose result comes through `onGetWifiList`; iOS sends the user to the
    /// settings first.
    ///
    /// Needs the scope `userLocation`. Since 1.6.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.getWifiList.html)
    ///
    /// ```js
    /// await wx.startWifi()
    /// wx.onGetWifiList(({ wifiList }) => {
    ///   const open = wifiList.filter(wifi => !wifi.secure)
    ///   console.log(open.map(wifi => wifi.SSID))
    /// })
    /// await wx.getWifiList()
    /// ```
    ///
    /// # Errors
    ///
    /// - the codes of [`WifiError`]
    pub fn get_wifi_list(&self, call: impl Into<Call<GetWifiList>>) {
        self.client.call(call);
    }
    /// As [`Self::get_wifi_list`], as a future.
    pub fn get_wifi_list_future(
        &self,
        options: GetWifiListOptions,
    ) -> ApiFuture<GetWifiList> {
        self.client.future(options)
    }
    /// A scan asked for by `getWifiList` has finished; on iOS it may come several times.
    ///
    /// Since 1.6.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.onGetWifiList.html)
    pub fn on_get_wifi_list(
        &self,
        listener: impl Fn(&OnGetWifiListResult) + 'static,
    ) -> Listener<OnGetWifiList> {
        self.client.on(listener)
    }
    /// Turns the results of network scans away from a callback.
    ///
    /// Takes a listener of [`Self::on_get_wifi_list`] off, or all with `None`.
    ///
    /// Since 2.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.offGetWifiList.html)
    pub fn off_get_wifi_list(&self, which: Option<Listener<OnGetWifiList>>) {
        self.client.off(which);
    }
    /// Supplies passwords for scanned networks; iOS only, promptly after `onGetWifiList`, as the
    /// system waits.
    ///
    /// Takes [`SetWifiListOptions`].
    ///
    /// Since 1.6.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.setWifiList.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`WifiError`]
    pub fn set_wifi_list(&self, call: impl Into<Call<SetWifiList>>) {
        self.client.call(call);
    }
    /// As [`Self::set_wifi_list`], as a future.
    pub fn set_wifi_list_future(
        &self,
        options: SetWifiListOptions,
    ) -> ApiFuture<SetWifiList> {
        self.client.future(options)
    }
    /// Joins a known network; on Android 10 and later only this mini program can use it unless
    /// `maunal` is set.
    ///
    /// Takes [`ConnectWifiOptions`].
    ///
    /// Since 1.6.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.connectWifi.html)
    ///
    /// ```js
    /// await wx.startWifi()
    /// await wx.connectWifi({ SSID: 'Station Guest', password: 'departure' })
    /// const { wifi } = await wx.getConnectedWifi({})
    /// console.log('on', wifi.SSID)
    /// ```
    ///
    /// # Errors
    ///
    /// - the codes of [`WifiError`]
    pub fn connect_wifi(&self, call: impl Into<Call<ConnectWifi>>) {
        self.client.call(call);
    }
    /// As [`Self::connect_wifi`], as a future.
    pub fn connect_wifi_future(
        &self,
        options: ConnectWifiOptions,
    ) -> ApiFuture<ConnectWifi> {
        self.client.future(options)
    }
    /// Describes the network the phone is on now, or fails if there is none.
    ///
    /// Takes [`GetConnectedWifiOptions`], gives [`GetConnectedWifiResult`].
    ///
    /// Since 1.6.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.getConnectedWifi.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`WifiError`]
    pub fn get_connected_wifi(&self, call: impl Into<Call<GetConnectedWifi>>) {
        self.client.call(call);
    }
    /// As [`Self::get_connected_wifi`], as a future.
    pub fn get_connected_wifi_future(
        &self,
        options: GetConnectedWifiOptions,
    ) -> ApiFuture<GetConnectedWifi> {
        self.client.future(options)
    }
    /// The phone has joined a network; an empty object means it has lost one.
    ///
    /// Since 1.6.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.onWifiConnected.html)
    pub fn on_wifi_connected(
        &self,
        listener: impl Fn(&OnWifiConnectedResult) + 'static,
    ) -> Listener<OnWifiConnected> {
        self.client.on(listener)
    }
    /// Leaves further changes of the joined network unreported.
    ///
    /// Takes a listener of [`Self::on_wifi_connected`] off, or all with `None`.
    ///
    /// Since 2.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.offWifiConnected.html)
    pub fn off_wifi_connected(&self, which: Option<Listener<OnWifiConnected>>) {
        self.client.off(which);
    }
    /// The phone has joined a network of which only the SSID is disclosed.
    ///
    /// Since 2.22.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.onWifiConnectedWithPartialInfo.html)
    pub fn on_wifi_connected_with_partial_info(
        &self,
        listener: impl Fn(&OnWifiConnectedWithPartialInfoResult) + 'static,
    ) -> Listener<OnWifiConnectedWithPartialInfo> {
        self.client.on(listener)
    }
    /// Ends the short reports that name only the network's SSID.
    ///
    /// Takes a listener of [`Self::on_wifi_connected_with_partial_info`] off, or all with `None`.
    ///
    /// Since 2.22.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.offWifiConnectedWithPartialInfo.html)
    pub fn off_wifi_connected_with_partial_info(
        &self,
        which: Option<Listener<OnWifiConnectedWithPartialInfo>>,
    ) {
        self.client.off(which);
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static WIFI: Family = Family {
        name: "wifi",
        apis: &[
            ApiDesc::asynchronous("startWifi").err_code(),
            ApiDesc::asynchronous("stopWifi").err_code(),
            ApiDesc::asynchronous("getWifiList").scope("userLocation").err_code(),
            ApiDesc::event("onGetWifiList", &EventDesc::new("offGetWifiList"))
                .result(&ON_GET_WIFI_LIST_RESULT),
            ApiDesc::asynchronous("setWifiList")
                .params(&SET_WIFI_LIST_OPTIONS)
                .err_code(),
            ApiDesc::asynchronous("connectWifi")
                .params(&CONNECT_WIFI_OPTIONS)
                .deadline(DeadlineRule::None)
                .err_code(),
            ApiDesc::asynchronous("getConnectedWifi")
                .params(&GET_CONNECTED_WIFI_OPTIONS)
                .result(&GET_CONNECTED_WIFI_RESULT)
                .err_code(),
            ApiDesc::event("onWifiConnected", &EventDesc::new("offWifiConnected"))
                .result(&ON_WIFI_CONNECTED_RESULT),
            ApiDesc::event(
                    "onWifiConnectedWithPartialInfo",
                    &EventDesc::new("offWifiConnectedWithPartialInfo"),
                )
                .result(&ON_WIFI_CONNECTED_WITH_PARTIAL_INFO_RESULT),
        ],
        properties: &[],
    };
    pub static ON_GET_WIFI_LIST_RESULT: StructDesc = StructDesc::new(
        "OnGetWifiListResult",
        &[FieldDesc::new("wifiList", Type::List(&Type::Struct(&WIFI_INFO)))],
    );
    pub static SET_WIFI_LIST_OPTIONS: StructDesc = StructDesc::new(
        "SetWifiListOptions",
        &[FieldDesc::new("wifiList", Type::List(&Type::Struct(&WIFI_DATA)))],
    );
    pub static CONNECT_WIFI_OPTIONS: StructDesc = StructDesc::new(
        "ConnectWifiOptions",
        &[
            FieldDesc::new("SSID", Type::String),
            FieldDesc::new("password", Type::String),
            FieldDesc::new("BSSID", Type::String).optional(),
            FieldDesc::new("maunal", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("partialInfo", Type::Boolean).default(Literal::Bool(false)),
        ],
    );
    pub static GET_CONNECTED_WIFI_OPTIONS: StructDesc = StructDesc::new(
        "GetConnectedWifiOptions",
        &[FieldDesc::new("partialInfo", Type::Boolean).default(Literal::Bool(false))],
    );
    pub static GET_CONNECTED_WIFI_RESULT: StructDesc = StructDesc::new(
        "GetConnectedWifiResult",
        &[FieldDesc::new("wifi", Type::Struct(&WIFI_INFO))],
    );
    pub static ON_WIFI_CONNECTED_RESULT: StructDesc = StructDesc::new(
        "OnWifiConnectedResult",
        &[FieldDesc::new("wifi", Type::Struct(&WIFI_INFO))],
    );
    pub static ON_WIFI_CONNECTED_WITH_PARTIAL_INFO_RESULT: StructDesc = StructDesc::new(
        "OnWifiConnectedWithPartialInfoResult",
        &[FieldDesc::new("wifi", Type::Struct(&WIFI_INFO))],
    );
    pub static WIFI_INFO: StructDesc = StructDesc::new(
        "WifiInfo",
        &[
            FieldDesc::new("SSID", Type::String),
            FieldDesc::new("BSSID", Type::String),
            FieldDesc::new("secure", Type::Boolean),
            FieldDesc::new("signalStrength", Type::Number).min(0.0).max(100.0),
            FieldDesc::new("frequency", Type::Int),
        ],
    );
    pub static WIFI_DATA: StructDesc = StructDesc::new(
        "WifiData",
        &[
            FieldDesc::new("SSID", Type::String).optional(),
            FieldDesc::new("BSSID", Type::String).optional(),
            FieldDesc::new("password", Type::String).optional(),
        ],
    );
}
