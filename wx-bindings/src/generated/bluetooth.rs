// Generated from bluetooth.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::BLUETOOTH;
/// A peripheral with what its last advertisement said
#[derive(Clone, Debug)]
pub struct BlueToothDevice {
    /// Signal strength, below zero; nearer to 0 is stronger. Unit: dBm.
    pub rssi: f64,
    /// Manufacturer bytes out of the advertisement, layout up to the vendor
    pub advertis_data: Vec<u8>,
    /// Services that the device announces while advertising
    pub advertis_service_uui_ds: Vec<String>,
    /// Whether a connection is accepted; absent below Android 8.0
    pub connectable: bool,
    /// Handle for all later calls: a MAC address on Android, a UUID on iOS
    pub device_id: String,
    /// Name as sent in the advertisement, follows a renaming at once
    pub local_name: String,
    /// Name known to the system, may be missing; after connecting it is the GATT one
    pub name: String,
    /// Service payloads of the advertisement, keyed by service UUID
    pub service_data: ::wx_core::Object,
}
::wx_core::record!(
    BlueToothDevice { rssi, advertis_data, advertis_service_uui_ds, connectable,
    device_id, local_name, name, service_data }
);
/// A connected device in its short form
#[derive(Clone, Debug)]
pub struct BluetoothDeviceInfo {
    /// Handle that tells this device from others
    pub device_id: String,
    /// What the device calls itself, not given by every device
    pub name: String,
}
::wx_core::record!(BluetoothDeviceInfo { device_id, name });
/// Role of the phone, only heeded on iOS; call once per role
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OpenBluetoothAdapterMode {
    /// The phone scans for peripherals and connects to them
    Central,
    /// The phone advertises and waits to be connected
    Peripheral,
}
::wx_core::enumeration!(OpenBluetoothAdapterMode { Central, Peripheral });
/// Trades battery for scanning speed, WeChat for Android 7.0.12 or newer
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StartBluetoothDevicesDiscoveryPowerLevel {
    /// Finds devices slowly, spares the battery
    Low,
    /// Balance of speed and consumption
    Medium,
    /// Finds devices fastest, drains the battery most
    High,
}
::wx_core::enumeration!(StartBluetoothDevicesDiscoveryPowerLevel { Low, Medium, High });
/// Readies the Bluetooth module; every other Bluetooth call before it fails with code 10000.
///
/// Called as [`Wx::open_bluetooth_adapter`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.openBluetoothAdapter.html)
pub enum OpenBluetoothAdapter {}
::wx_core::api!(
    OpenBluetoothAdapter = BLUETOOTH[0], OpenBluetoothAdapterOptions => fields()
);
/// Parameters of [`Wx::open_bluetooth_adapter`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenBluetoothAdapterOptions {
    /// Role of the phone, only heeded on iOS; call once per role. Default: `"central"`. Since 2.10.0.
    pub mode: OpenBluetoothAdapterMode,
}
impl OpenBluetoothAdapterOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            mode: OpenBluetoothAdapterMode::Central,
        }
    }
    /// Role of the phone, only heeded on iOS; call once per role. Default: `"central"`. Since 2.10.0.
    pub fn mode(mut self, mode: OpenBluetoothAdapterMode) -> Self {
        self.mode = mode;
        self
    }
}
impl Default for OpenBluetoothAdapterOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(OpenBluetoothAdapterOptions { mode });
impl Options for OpenBluetoothAdapterOptions {
    type Api = OpenBluetoothAdapter;
}
/// Shuts the Bluetooth module down: every connection drops and the list of found devices is
/// forgotten.
///
/// Called as [`Wx::close_bluetooth_adapter`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.closeBluetoothAdapter.html)
pub enum CloseBluetoothAdapter {}
::wx_core::api!(
    CloseBluetoothAdapter = BLUETOOTH[1], CloseBluetoothAdapterOptions => fields()
);
/// Parameters of [`Wx::close_bluetooth_adapter`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CloseBluetoothAdapterOptions {}
impl CloseBluetoothAdapterOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for CloseBluetoothAdapterOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(CloseBluetoothAdapterOptions {});
impl Options for CloseBluetoothAdapterOptions {
    type Api = CloseBluetoothAdapter;
}
/// Tells whether the phone's Bluetooth can be used now and whether a scan is under way.
///
/// Called as [`Wx::get_bluetooth_adapter_state`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.getBluetoothAdapterState.html)
pub enum GetBluetoothAdapterState {}
::wx_core::api!(
    GetBluetoothAdapterState = BLUETOOTH[2], GetBluetoothAdapterStateOptions => fields
    GetBluetoothAdapterStateResult
);
/// Parameters of [`Wx::get_bluetooth_adapter_state`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetBluetoothAdapterStateOptions {}
impl GetBluetoothAdapterStateOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetBluetoothAdapterStateOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetBluetoothAdapterStateOptions {});
impl Options for GetBluetoothAdapterStateOptions {
    type Api = GetBluetoothAdapterState;
}
/// What [`Wx::get_bluetooth_adapter_state`] gives.
#[derive(Clone, Debug)]
pub struct GetBluetoothAdapterStateResult {
    /// `true` when Bluetooth is on and may be used
    pub available: bool,
    /// `true` while a scan for devices runs
    pub discovering: bool,
}
::wx_core::record!(GetBluetoothAdapterStateResult { available, discovering });
/// The user has turned Bluetooth on or off, or a scan has begun or ended.
///
/// Called as [`Wx::on_bluetooth_adapter_state_change`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.onBluetoothAdapterStateChange.html)
pub enum OnBluetoothAdapterStateChange {}
::wx_core::api!(
    OnBluetoothAdapterStateChange = BLUETOOTH[3], () => fields
    OnBluetoothAdapterStateChangeResult
);
/// What a listener of [`Wx::on_bluetooth_adapter_state_change`] receives.
#[derive(Clone, Debug)]
pub struct OnBluetoothAdapterStateChangeResult {
    /// `false` once Bluetooth has been switched off
    pub available: bool,
    /// `true` if a scan is running after the change
    pub discovering: bool,
}
::wx_core::record!(OnBluetoothAdapterStateChangeResult { available, discovering });
/// Scans for peripherals nearby until stopped, at a high cost in battery; Android also wants
/// location access.
///
/// Called as [`Wx::start_bluetooth_devices_discovery`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.startBluetoothDevicesDiscovery.html)
pub enum StartBluetoothDevicesDiscovery {}
::wx_core::api!(
    StartBluetoothDevicesDiscovery = BLUETOOTH[4], StartBluetoothDevicesDiscoveryOptions
    => fields()
);
/// Parameters of [`Wx::start_bluetooth_devices_discovery`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StartBluetoothDevicesDiscoveryOptions {
    /// Reports a device again each time it is heard, to follow its `RSSI`. Default: `false`.
    pub allow_duplicates_key: bool,
    /// Gap between two reports; 0 passes each find on at once. Unit: ms. At least 0. Default: `0`.
    pub interval: i64,
    /// Trades battery for scanning speed, WeChat for Android 7.0.12 or newer. Default: `"medium"`.
    pub power_level: StartBluetoothDevicesDiscoveryPowerLevel,
    /// Reports only devices that advertise one of these primary services
    pub services: Option<Vec<String>>,
}
impl StartBluetoothDevicesDiscoveryOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            allow_duplicates_key: false,
            interval: 0,
            power_level: StartBluetoothDevicesDiscoveryPowerLevel::Medium,
            services: None,
        }
    }
    /// Reports a device again each time it is heard, to follow its `RSSI`. Default: `false`.
    pub fn allow_duplicates_key(mut self, allow_duplicates_key: bool) -> Self {
        self.allow_duplicates_key = allow_duplicates_key;
        self
    }
    /// Gap between two reports; 0 passes each find on at once. Unit: ms. At least 0. Default: `0`.
    pub fn interval(mut self, interval: i64) -> Self {
        self.interval = interval;
        self
    }
    /// Trades battery for scanning speed, WeChat for Android 7.0.12 or newer. Default: `"medium"`.
    pub fn power_level(
        mut self,
        power_level: StartBluetoothDevicesDiscoveryPowerLevel,
    ) -> Self {
        self.power_level = power_level;
        self
    }
    /// Reports only devices that advertise one of these primary services
    pub fn services(mut self, services: Vec<String>) -> Self {
        self.services = Some(services);
        self
    }
}
impl Default for StartBluetoothDevicesDiscoveryOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    StartBluetoothDevicesDiscoveryOptions { allow_duplicates_key, interval, power_level,
    services }
);
impl Options for StartBluetoothDevicesDiscoveryOptions {
    type Api = StartBluetoothDevicesDiscovery;
}
/// Ends the scan to save power, best as soon as the wanted device has turned up.
///
/// Called as [`Wx::stop_bluetooth_devices_discovery`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.stopBluetoothDevicesDiscovery.html)
pub enum StopBluetoothDevicesDiscovery {}
::wx_core::api!(
    StopBluetoothDevicesDiscovery = BLUETOOTH[5], StopBluetoothDevicesDiscoveryOptions =>
    fields()
);
/// Parameters of [`Wx::stop_bluetooth_devices_discovery`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StopBluetoothDevicesDiscoveryOptions {}
impl StopBluetoothDevicesDiscoveryOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for StopBluetoothDevicesDiscoveryOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StopBluetoothDevicesDiscoveryOptions {});
impl Options for StopBluetoothDevicesDiscoveryOptions {
    type Api = StopBluetoothDevicesDiscovery;
}
/// A scan has met devices; each one also enters the list that `getBluetoothDevices` returns.
///
/// Called as [`Wx::on_bluetooth_device_found`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.onBluetoothDeviceFound.html)
pub enum OnBluetoothDeviceFound {}
::wx_core::api!(
    OnBluetoothDeviceFound = BLUETOOTH[6], () => fields OnBluetoothDeviceFoundResult
);
/// What a listener of [`Wx::on_bluetooth_device_found`] receives.
#[derive(Clone, Debug)]
pub struct OnBluetoothDeviceFoundResult {
    /// Devices of this report only, often a single one
    pub devices: Vec<BlueToothDevice>,
}
::wx_core::record!(OnBluetoothDeviceFoundResult { devices });
/// Lists all devices seen since the adapter was opened, connected ones included; some may be
/// gone by now.
///
/// Called as [`Wx::get_bluetooth_devices`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.getBluetoothDevices.html)
pub enum GetBluetoothDevices {}
::wx_core::api!(
    GetBluetoothDevices = BLUETOOTH[7], GetBluetoothDevicesOptions => fields
    GetBluetoothDevicesResult
);
/// Parameters of [`Wx::get_bluetooth_devices`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetBluetoothDevicesOptions {}
impl GetBluetoothDevicesOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetBluetoothDevicesOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetBluetoothDevicesOptions {});
impl Options for GetBluetoothDevicesOptions {
    type Api = GetBluetoothDevices;
}
/// What [`Wx::get_bluetooth_devices`] gives.
#[derive(Clone, Debug)]
pub struct GetBluetoothDevicesResult {
    /// One entry per device, stale ones possible
    pub devices: Vec<BlueToothDevice>,
}
::wx_core::record!(GetBluetoothDevicesResult { devices });
/// Picks, among the devices connected now, those that offer one of the given primary services.
///
/// Called as [`Wx::get_connected_bluetooth_devices`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.getConnectedBluetoothDevices.html)
pub enum GetConnectedBluetoothDevices {}
::wx_core::api!(
    GetConnectedBluetoothDevices = BLUETOOTH[8], GetConnectedBluetoothDevicesOptions =>
    fields GetConnectedBluetoothDevicesResult
);
/// Parameters of [`Wx::get_connected_bluetooth_devices`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetConnectedBluetoothDevicesOptions {
    /// Primary service UUIDs in their 16, 32 or 128 bit form
    pub services: Vec<String>,
}
impl GetConnectedBluetoothDevicesOptions {
    /// With all of them.
    pub fn new(services: Vec<String>) -> Self {
        Self { services }
    }
}
::wx_core::record!(GetConnectedBluetoothDevicesOptions { services });
impl Options for GetConnectedBluetoothDevicesOptions {
    type Api = GetConnectedBluetoothDevices;
}
/// What [`Wx::get_connected_bluetooth_devices`] gives.
#[derive(Clone, Debug)]
pub struct GetConnectedBluetoothDevicesResult {
    /// Id and name of each match, empty if there is none
    pub devices: Vec<BluetoothDeviceInfo>,
}
::wx_core::record!(GetConnectedBluetoothDevicesResult { devices });
/// Pairs with a device by a PIN known in advance, so that nobody has to type it; Android only.
///
/// Called as [`Wx::make_bluetooth_pair`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.makeBluetoothPair.html)
pub enum MakeBluetoothPair {}
::wx_core::api!(MakeBluetoothPair = BLUETOOTH[9], MakeBluetoothPairOptions => fields());
/// Parameters of [`Wx::make_bluetooth_pair`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MakeBluetoothPairOptions {
    /// Id of the peer, taken from a scan
    pub device_id: String,
    /// PIN code, encoded in Base64
    pub pin: String,
    /// How long the pairing may take; 20 seconds if nothing is said. Unit: ms. Default: `20000`.
    pub timeout: f64,
}
impl MakeBluetoothPairOptions {
    /// With the required ones; the others are left out.
    pub fn new(device_id: impl Into<String>, pin: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
            pin: pin.into(),
            timeout: 20000.0,
        }
    }
    /// How long the pairing may take; 20 seconds if nothing is said. Unit: ms. Default: `20000`.
    pub fn timeout(mut self, timeout: f64) -> Self {
        self.timeout = timeout;
        self
    }
}
::wx_core::record!(MakeBluetoothPairOptions { device_id, pin, timeout });
impl Options for MakeBluetoothPairOptions {
    type Api = MakeBluetoothPair;
}
/// Succeeds if the device is already bonded with this phone; Android only.
///
/// Called as [`Wx::is_bluetooth_device_paired`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.isBluetoothDevicePaired.html)
pub enum IsBluetoothDevicePaired {}
::wx_core::api!(
    IsBluetoothDevicePaired = BLUETOOTH[10], IsBluetoothDevicePairedOptions => fields()
);
/// Parameters of [`Wx::is_bluetooth_device_paired`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IsBluetoothDevicePairedOptions {
    /// Id as a scan reported it
    pub device_id: String,
}
impl IsBluetoothDevicePairedOptions {
    /// With all of them.
    pub fn new(device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
        }
    }
}
::wx_core::record!(IsBluetoothDevicePairedOptions { device_id });
impl Options for IsBluetoothDevicePairedOptions {
    type Api = IsBluetoothDevicePaired;
}
impl Wx {
    /// Readies the Bluetooth module; every other Bluetooth call before it fails with code 10000.
    ///
    /// Takes [`OpenBluetoothAdapterOptions`].
    ///
    /// Needs the scope `bluetooth`. Needs the privacy agreement, for `bluetooth`. Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.openBluetoothAdapter.html)
    ///
    /// ```js
    /// wx.openBluetoothAdapter({
    ///   success: () => wx.startBluetoothDevicesDiscovery({ services: ['180D'] }),
    ///   fail: ({ errCode }) => {
    ///     if (errCode === 10001) wx.showToast({ title: 'Please turn Bluetooth on', icon: 'none' })
    ///   },
    /// })
    /// ```
    ///
    /// # Errors
    ///
    /// - the codes of [`BluetoothError`](super::bluetooth_ble::BluetoothError)
    pub fn open_bluetooth_adapter(&self, call: impl Into<Call<OpenBluetoothAdapter>>) {
        self.client.call(call);
    }
    /// As [`Self::open_bluetooth_adapter`], as a future.
    pub fn open_bluetooth_adapter_future(
        &self,
        options: OpenBluetoothAdapterOptions,
    ) -> ApiFuture<OpenBluetoothAdapter> {
        self.client.future(options)
    }
    /// Shuts the Bluetooth module down: every connection drops and the list of found devices is
    /// forgotten.
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.closeBluetoothAdapter.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`BluetoothError`](super::bluetooth_ble::BluetoothError)
    pub fn close_bluetooth_adapter(&self, call: impl Into<Call<CloseBluetoothAdapter>>) {
        self.client.call(call);
    }
    /// As [`Self::close_bluetooth_adapter`], as a future.
    pub fn close_bluetooth_adapter_future(
        &self,
        options: CloseBluetoothAdapterOptions,
    ) -> ApiFuture<CloseBluetoothAdapter> {
        self.client.future(options)
    }
    /// Tells whether the phone's Bluetooth can be used now and whether a scan is under way.
    ///
    /// Gives [`GetBluetoothAdapterStateResult`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.getBluetoothAdapterState.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`BluetoothError`](super::bluetooth_ble::BluetoothError)
    pub fn get_bluetooth_adapter_state(
        &self,
        call: impl Into<Call<GetBluetoothAdapterState>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_bluetooth_adapter_state`], as a future.
    pub fn get_bluetooth_adapter_state_future(
        &self,
        options: GetBluetoothAdapterStateOptions,
    ) -> ApiFuture<GetBluetoothAdapterState> {
        self.client.future(options)
    }
    /// The user has turned Bluetooth on or off, or a scan has begun or ended.
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.onBluetoothAdapterStateChange.html)
    pub fn on_bluetooth_adapter_state_change(
        &self,
        listener: impl Fn(&OnBluetoothAdapterStateChangeResult) + 'static,
    ) -> Listener<OnBluetoothAdapterStateChange> {
        self.client.on(listener)
    }
    /// Drops all listeners at once: Bluetooth being switched on or off is no longer reported.
    ///
    /// Takes all listeners of [`Self::on_bluetooth_adapter_state_change`] off.
    ///
    /// Since 2.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.offBluetoothAdapterStateChange.html)
    pub fn off_bluetooth_adapter_state_change(&self) {
        self.client.off::<OnBluetoothAdapterStateChange>(None);
    }
    /// Scans for peripherals nearby until stopped, at a high cost in battery; Android also wants
    /// location access.
    ///
    /// Takes [`StartBluetoothDevicesDiscoveryOptions`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.startBluetoothDevicesDiscovery.html)
    ///
    /// ```js
    /// wx.onBluetoothDeviceFound(({ devices }) => {
    ///   const strap = devices.find(device => device.localName.startsWith('HR-'))
    ///   if (!strap) return
    ///   wx.stopBluetoothDevicesDiscovery()
    ///   wx.createBLEConnection({ deviceId: strap.deviceId })
    /// })
    /// await wx.startBluetoothDevicesDiscovery({ services: ['180D'], powerLevel: 'high' })
    /// ```
    ///
    /// # Errors
    ///
    /// - the codes of [`BluetoothError`](super::bluetooth_ble::BluetoothError)
    pub fn start_bluetooth_devices_discovery(
        &self,
        call: impl Into<Call<StartBluetoothDevicesDiscovery>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::start_bluetooth_devices_discovery`], as a future.
    pub fn start_bluetooth_devices_discovery_future(
        &self,
        options: StartBluetoothDevicesDiscoveryOptions,
    ) -> ApiFuture<StartBluetoothDevicesDiscovery> {
        self.client.future(options)
    }
    /// Ends the scan to save power, best as soon as the wanted device has turned up.
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.stopBluetoothDevicesDiscovery.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`BluetoothError`](super::bluetooth_ble::BluetoothError)
    pub fn stop_bluetooth_devices_discovery(
        &self,
        call: impl Into<Call<StopBluetoothDevicesDiscovery>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::stop_bluetooth_devices_discovery`], as a future.
    pub fn stop_bluetooth_devices_discovery_future(
        &self,
        options: StopBluetoothDevicesDiscoveryOptions,
    ) -> ApiFuture<StopBluetoothDevicesDiscovery> {
        self.client.future(options)
    }
    /// A scan has met devices; each one also enters the list that `getBluetoothDevices` returns.
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.onBluetoothDeviceFound.html)
    pub fn on_bluetooth_device_found(
        &self,
        listener: impl Fn(&OnBluetoothDeviceFoundResult) + 'static,
    ) -> Listener<OnBluetoothDeviceFound> {
        self.client.on(listener)
    }
    /// Makes scan results go unheard by clearing every callback; the scan itself runs on.
    ///
    /// Takes all listeners of [`Self::on_bluetooth_device_found`] off.
    ///
    /// Since 2.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.offBluetoothDeviceFound.html)
    pub fn off_bluetooth_device_found(&self) {
        self.client.off::<OnBluetoothDeviceFound>(None);
    }
    /// Lists all devices seen since the adapter was opened, connected ones included; some may be
    /// gone by now.
    ///
    /// Gives [`GetBluetoothDevicesResult`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.getBluetoothDevices.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`BluetoothError`](super::bluetooth_ble::BluetoothError)
    pub fn get_bluetooth_devices(&self, call: impl Into<Call<GetBluetoothDevices>>) {
        self.client.call(call);
    }
    /// As [`Self::get_bluetooth_devices`], as a future.
    pub fn get_bluetooth_devices_future(
        &self,
        options: GetBluetoothDevicesOptions,
    ) -> ApiFuture<GetBluetoothDevices> {
        self.client.future(options)
    }
    /// Picks, among the devices connected now, those that offer one of the given primary services.
    ///
    /// Takes [`GetConnectedBluetoothDevicesOptions`], gives [`GetConnectedBluetoothDevicesResult`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.getConnectedBluetoothDevices.html)
    ///
    /// ```js
    /// const { devices } = await wx.getConnectedBluetoothDevices({ services: ['180F'] })
    /// devices.forEach(({ deviceId, name }) => console.log(name, deviceId))
    /// ```
    ///
    /// # Errors
    ///
    /// - the codes of [`BluetoothError`](super::bluetooth_ble::BluetoothError)
    pub fn get_connected_bluetooth_devices(
        &self,
        call: impl Into<Call<GetConnectedBluetoothDevices>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_connected_bluetooth_devices`], as a future.
    pub fn get_connected_bluetooth_devices_future(
        &self,
        options: GetConnectedBluetoothDevicesOptions,
    ) -> ApiFuture<GetConnectedBluetoothDevices> {
        self.client.future(options)
    }
    /// Pairs with a device by a PIN known in advance, so that nobody has to type it; Android only.
    ///
    /// Takes [`MakeBluetoothPairOptions`].
    ///
    /// Since 2.12.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.makeBluetoothPair.html)
    pub fn make_bluetooth_pair(&self, call: impl Into<Call<MakeBluetoothPair>>) {
        self.client.call(call);
    }
    /// As [`Self::make_bluetooth_pair`], as a future.
    pub fn make_bluetooth_pair_future(
        &self,
        options: MakeBluetoothPairOptions,
    ) -> ApiFuture<MakeBluetoothPair> {
        self.client.future(options)
    }
    /// Succeeds if the device is already bonded with this phone; Android only.
    ///
    /// Takes [`IsBluetoothDevicePairedOptions`].
    ///
    /// Since 2.20.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.isBluetoothDevicePaired.html)
    pub fn is_bluetooth_device_paired(
        &self,
        call: impl Into<Call<IsBluetoothDevicePaired>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::is_bluetooth_device_paired`], as a future.
    pub fn is_bluetooth_device_paired_future(
        &self,
        options: IsBluetoothDevicePairedOptions,
    ) -> ApiFuture<IsBluetoothDevicePaired> {
        self.client.future(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static BLUETOOTH: Family = Family {
        name: "bluetooth",
        apis: &[
            ApiDesc::asynchronous("openBluetoothAdapter")
                .params(&OPEN_BLUETOOTH_ADAPTER_OPTIONS)
                .scope("bluetooth")
                .privacy("bluetooth")
                .err_code(),
            ApiDesc::asynchronous("closeBluetoothAdapter").err_code(),
            ApiDesc::asynchronous("getBluetoothAdapterState")
                .result(&GET_BLUETOOTH_ADAPTER_STATE_RESULT)
                .err_code(),
            ApiDesc::event(
                    "onBluetoothAdapterStateChange",
                    &EventDesc::new("offBluetoothAdapterStateChange").off_all(),
                )
                .result(&ON_BLUETOOTH_ADAPTER_STATE_CHANGE_RESULT),
            ApiDesc::asynchronous("startBluetoothDevicesDiscovery")
                .params(&START_BLUETOOTH_DEVICES_DISCOVERY_OPTIONS)
                .err_code(),
            ApiDesc::asynchronous("stopBluetoothDevicesDiscovery").err_code(),
            ApiDesc::event(
                    "onBluetoothDeviceFound",
                    &EventDesc::new("offBluetoothDeviceFound").off_all(),
                )
                .result(&ON_BLUETOOTH_DEVICE_FOUND_RESULT),
            ApiDesc::asynchronous("getBluetoothDevices")
                .result(&GET_BLUETOOTH_DEVICES_RESULT)
                .err_code(),
            ApiDesc::asynchronous("getConnectedBluetoothDevices")
                .params(&GET_CONNECTED_BLUETOOTH_DEVICES_OPTIONS)
                .result(&GET_CONNECTED_BLUETOOTH_DEVICES_RESULT)
                .err_code(),
            ApiDesc::asynchronous("makeBluetoothPair")
                .params(&MAKE_BLUETOOTH_PAIR_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("isBluetoothDevicePaired")
                .params(&IS_BLUETOOTH_DEVICE_PAIRED_OPTIONS),
        ],
        properties: &[],
    };
    pub static OPEN_BLUETOOTH_ADAPTER_OPTIONS: StructDesc = StructDesc::new(
        "OpenBluetoothAdapterOptions",
        &[
            FieldDesc::new("mode", Type::Enum(&OPEN_BLUETOOTH_ADAPTER_MODE))
                .default(Literal::Text("central")),
        ],
    );
    pub static GET_BLUETOOTH_ADAPTER_STATE_RESULT: StructDesc = StructDesc::new(
        "GetBluetoothAdapterStateResult",
        &[
            FieldDesc::new("available", Type::Boolean),
            FieldDesc::new("discovering", Type::Boolean),
        ],
    );
    pub static ON_BLUETOOTH_ADAPTER_STATE_CHANGE_RESULT: StructDesc = StructDesc::new(
        "OnBluetoothAdapterStateChangeResult",
        &[
            FieldDesc::new("available", Type::Boolean),
            FieldDesc::new("discovering", Type::Boolean),
        ],
    );
    pub static START_BLUETOOTH_DEVICES_DISCOVERY_OPTIONS: StructDesc = StructDesc::new(
        "StartBluetoothDevicesDiscoveryOptions",
        &[
            FieldDesc::new("allowDuplicatesKey", Type::Boolean)
                .default(Literal::Bool(false)),
            FieldDesc::new("interval", Type::Int).default(Literal::Number(0.0)).min(0.0),
            FieldDesc::new(
                    "powerLevel",
                    Type::Enum(&START_BLUETOOTH_DEVICES_DISCOVERY_POWER_LEVEL),
                )
                .default(Literal::Text("medium")),
            FieldDesc::new("services", Type::List(&Type::String)).optional(),
        ],
    );
    pub static ON_BLUETOOTH_DEVICE_FOUND_RESULT: StructDesc = StructDesc::new(
        "OnBluetoothDeviceFoundResult",
        &[FieldDesc::new("devices", Type::List(&Type::Struct(&BLUE_TOOTH_DEVICE)))],
    );
    pub static GET_BLUETOOTH_DEVICES_RESULT: StructDesc = StructDesc::new(
        "GetBluetoothDevicesResult",
        &[FieldDesc::new("devices", Type::List(&Type::Struct(&BLUE_TOOTH_DEVICE)))],
    );
    pub static GET_CONNECTED_BLUETOOTH_DEVICES_OPTIONS: StructDesc = StructDesc::new(
        "GetConnectedBluetoothDevicesOptions",
        &[FieldDesc::new("services", Type::List(&Type::String))],
    );
    pub static GET_CONNECTED_BLUETOOTH_DEVICES_RESULT: StructDesc = StructDesc::new(
        "GetConnectedBluetoothDevicesResult",
        &[FieldDesc::new("devices", Type::List(&Type::Struct(&BLUETOOTH_DEVICE_INFO)))],
    );
    pub static MAKE_BLUETOOTH_PAIR_OPTIONS: StructDesc = StructDesc::new(
        "MakeBluetoothPairOptions",
        &[
            FieldDesc::new("deviceId", Type::String),
            FieldDesc::new("pin", Type::String),
            FieldDesc::new("timeout", Type::Number).default(Literal::Number(20000.0)),
        ],
    );
    pub static IS_BLUETOOTH_DEVICE_PAIRED_OPTIONS: StructDesc = StructDesc::new(
        "IsBluetoothDevicePairedOptions",
        &[FieldDesc::new("deviceId", Type::String)],
    );
    pub static BLUE_TOOTH_DEVICE: StructDesc = StructDesc::new(
        "BlueToothDevice",
        &[
            FieldDesc::new("RSSI", Type::Number),
            FieldDesc::new("advertisData", Type::Bytes),
            FieldDesc::new("advertisServiceUUIDs", Type::List(&Type::String)),
            FieldDesc::new("connectable", Type::Boolean),
            FieldDesc::new("deviceId", Type::String),
            FieldDesc::new("localName", Type::String),
            FieldDesc::new("name", Type::String),
            FieldDesc::new("serviceData", Type::Object),
        ],
    );
    pub static BLUETOOTH_DEVICE_INFO: StructDesc = StructDesc::new(
        "BluetoothDeviceInfo",
        &[FieldDesc::new("deviceId", Type::String), FieldDesc::new("name", Type::String)],
    );
    pub static OPEN_BLUETOOTH_ADAPTER_MODE: EnumDesc = EnumDesc {
        name: "OpenBluetoothAdapterMode",
        values: &[EnumValue::Text("central"), EnumValue::Text("peripheral")],
    };
    pub static START_BLUETOOTH_DEVICES_DISCOVERY_POWER_LEVEL: EnumDesc = EnumDesc {
        name: "StartBluetoothDevicesDiscoveryPowerLevel",
        values: &[
            EnumValue::Text("low"),
            EnumValue::Text("medium"),
            EnumValue::Text("high"),
        ],
    };
}
