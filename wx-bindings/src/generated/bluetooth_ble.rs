// Generated from bluetooth-ble.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::BLUETOOTH_BLE;
/// Failure of a classic or low energy Bluetooth call
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BluetoothError {
    /// The call went through
    Ok,
    /// A connection to this device is open already
    AlreadyConnect,
    /// `openBluetoothAdapter` has not been called yet
    NotInit,
    /// Bluetooth is switched off, or the phone has none
    NotAvailable,
    /// No device answers to the given id
    NoDevice,
    /// The device could not be connected
    ConnectionFail,
    /// The device has no service of this UUID
    NoService,
    /// The service has no characteristic of this UUID
    NoCharacteristic,
    /// The link was lost or never made; reconnect first
    NoConnection,
    /// The characteristic does not offer this read, write or notify
    PropertyNotSupport,
    /// Any other failure the operating system reports
    SystemError,
    /// Android older than 4.3, which knows no low energy Bluetooth
    SystemNotSupport,
    /// The device did not answer the connection in time
    OperateTimeOut,
    /// `deviceId` is an empty string or malformed
    InvalidData,
}
impl From<BluetoothError> for WxError {
    fn from(error: BluetoothError) -> Self {
        match error {
            BluetoothError::Ok => WxError::fail("ok").err_code(0),
            BluetoothError::AlreadyConnect => {
                WxError::fail("already connect").err_code(-1)
            }
            BluetoothError::NotInit => WxError::fail("not init").err_code(10000),
            BluetoothError::NotAvailable => {
                WxError::fail("not available").err_code(10001)
            }
            BluetoothError::NoDevice => WxError::fail("no device").err_code(10002),
            BluetoothError::ConnectionFail => {
                WxError::fail("connection fail").err_code(10003)
            }
            BluetoothError::NoService => WxError::fail("no service").err_code(10004),
            BluetoothError::NoCharacteristic => {
                WxError::fail("no characteristic").err_code(10005)
            }
            BluetoothError::NoConnection => {
                WxError::fail("no connection").err_code(10006)
            }
            BluetoothError::PropertyNotSupport => {
                WxError::fail("property not support").err_code(10007)
            }
            BluetoothError::SystemError => WxError::fail("system error").err_code(10008),
            BluetoothError::SystemNotSupport => {
                WxError::fail("system not support").err_code(10009)
            }
            BluetoothError::OperateTimeOut => {
                WxError::fail("operate time out").err_code(10012)
            }
            BluetoothError::InvalidData => WxError::fail("invalid_data").err_code(10013),
        }
    }
}
/// Whether the device answers a write
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BleWriteType {
    /// The device confirms, which is slower and safer
    Write,
    /// The device stays silent, which is faster
    WriteNoResponse,
}
::wx_core::enumeration!(BleWriteType { Write, WriteNoResponse });
/// How a device pushes new values
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlePushType {
    /// Sent off without waiting for a confirmation
    Notification,
    /// Each value is confirmed by the phone
    Indication,
}
::wx_core::enumeration!(BlePushType { Notification, Indication });
/// A group of characteristics on a remote device
#[derive(Clone, Debug)]
pub struct BleService {
    /// Id by which its characteristics are asked for
    pub uuid: String,
    /// `false` for a service that others include
    pub is_primary: bool,
}
::wx_core::record!(BleService { uuid, is_primary });
/// A value slot of a service on a remote device
#[derive(Clone, Debug)]
pub struct BleCharacteristic {
    /// Id to pass on when reading, writing or subscribing
    pub uuid: String,
    /// What may be done with it
    pub properties: BleCharacteristicProperties,
}
::wx_core::record!(BleCharacteristic { uuid, properties });
/// Switches that say which operations a characteristic allows
#[derive(Clone, Debug)]
pub struct BleCharacteristicProperties {
    /// Its value can be fetched at any time
    pub read: bool,
    /// Accepts new values, in whichever manner
    pub write: bool,
    /// Accepts writes that the device acknowledges
    pub write_default: bool,
    /// Accepts writes that go unanswered, which is faster
    pub write_no_response: bool,
    /// New values can be pushed without confirmation
    pub notify: bool,
    /// New values can be pushed, each with a confirmation
    pub indicate: bool,
}
::wx_core::record!(
    BleCharacteristicProperties { read, write, write_default, write_no_response, notify,
    indicate }
);
/// Links up with a low energy device; a known id works without scanning for it again.
///
/// Called as [`Wx::create_ble_connection`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.createBLEConnection.html)
pub enum CreateBleConnection {}
::wx_core::api!(
    CreateBleConnection = BLUETOOTH_BLE[0], CreateBleConnectionOptions => fields()
);
/// Parameters of [`Wx::create_ble_connection`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateBleConnectionOptions {
    /// Id from a scan, even from an earlier one
    pub device_id: String,
    /// When to give up; left out, it tries for ever. Unit: ms.
    pub timeout: Option<f64>,
}
impl CreateBleConnectionOptions {
    /// With the required ones; the others are left out.
    pub fn new(device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
            timeout: None,
        }
    }
    /// When to give up; left out, it tries for ever. Unit: ms.
    pub fn timeout(mut self, timeout: f64) -> Self {
        self.timeout = Some(timeout);
        self
    }
}
::wx_core::record!(CreateBleConnectionOptions { device_id, timeout });
impl Options for CreateBleConnectionOptions {
    type Api = CreateBleConnection;
}
/// Hangs up on one low energy device, which should follow each successful
/// `createBLEConnection`.
///
/// Called as [`Wx::close_ble_connection`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.closeBLEConnection.html)
pub enum CloseBleConnection {}
::wx_core::api!(
    CloseBleConnection = BLUETOOTH_BLE[1], CloseBleConnectionOptions => fields()
);
/// Parameters of [`Wx::close_ble_connection`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CloseBleConnectionOptions {
    /// Id of a device that is connected now
    pub device_id: String,
}
impl CloseBleConnectionOptions {
    /// With all of them.
    pub fn new(device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
        }
    }
}
::wx_core::record!(CloseBleConnectionOptions { device_id });
impl Options for CloseBleConnectionOptions {
    type Api = CloseBleConnection;
}
/// A device was connected or cut off, on purpose or because it went out of range.
///
/// Called as [`Wx::on_ble_connection_state_change`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.onBLEConnectionStateChange.html)
pub enum OnBleConnectionStateChange {}
::wx_core::api!(
    OnBleConnectionStateChange = BLUETOOTH_BLE[2], () => fields
    OnBleConnectionStateChangeResult
);
/// What a listener of [`Wx::on_ble_connection_state_change`] receives.
#[derive(Clone, Debug)]
pub struct OnBleConnectionStateChangeResult {
    /// Device whose link has changed
    pub device_id: String,
    /// `false` after the link broke
    pub connected: bool,
}
::wx_core::record!(OnBleConnectionStateChangeResult { device_id, connected });
/// Explores a connected device and lists its services, the step before its characteristics.
///
/// Called as [`Wx::get_ble_device_services`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.getBLEDeviceServices.html)
pub enum GetBleDeviceServices {}
::wx_core::api!(
    GetBleDeviceServices = BLUETOOTH_BLE[3], GetBleDeviceServicesOptions => fields
    GetBleDeviceServicesResult
);
/// Parameters of [`Wx::get_ble_device_services`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetBleDeviceServicesOptions {
    /// Must be connected by `createBLEConnection` before
    pub device_id: String,
}
impl GetBleDeviceServicesOptions {
    /// With all of them.
    pub fn new(device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
        }
    }
}
::wx_core::record!(GetBleDeviceServicesOptions { device_id });
impl Options for GetBleDeviceServicesOptions {
    type Api = GetBleDeviceServices;
}
/// What [`Wx::get_ble_device_services`] gives.
#[derive(Clone, Debug)]
pub struct GetBleDeviceServicesResult {
    /// Primary and other services in one list
    pub services: Vec<BleService>,
}
::wx_core::record!(GetBleDeviceServicesResult { services });
/// Lists what a service holds to read, write or subscribe to; needs the service's UUID first.
///
/// Called as [`Wx::get_ble_device_characteristics`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.getBLEDeviceCharacteristics.html)
pub enum GetBleDeviceCharacteristics {}
::wx_core::api!(
    GetBleDeviceCharacteristics = BLUETOOTH_BLE[4], GetBleDeviceCharacteristicsOptions =>
    fields GetBleDeviceCharacteristicsResult
);
/// Parameters of [`Wx::get_ble_device_characteristics`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetBleDeviceCharacteristicsOptions {
    /// Device to which a connection stands
    pub device_id: String,
    /// Service UUID as listed by `getBLEDeviceServices`
    pub service_id: String,
}
impl GetBleDeviceCharacteristicsOptions {
    /// With all of them.
    pub fn new(device_id: impl Into<String>, service_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
            service_id: service_id.into(),
        }
    }
}
::wx_core::record!(GetBleDeviceCharacteristicsOptions { device_id, service_id });
impl Options for GetBleDeviceCharacteristicsOptions {
    type Api = GetBleDeviceCharacteristics;
}
/// What [`Wx::get_ble_device_characteristics`] gives.
#[derive(Clone, Debug)]
pub struct GetBleDeviceCharacteristicsResult {
    /// Each characteristic with the operations it permits
    pub characteristics: Vec<BleCharacteristic>,
}
::wx_core::record!(GetBleDeviceCharacteristicsResult { characteristics });
/// Asks a device for a value, which comes through `onBLECharacteristicValueChange`; one read at
/// a time.
///
/// Called as [`Wx::read_ble_characteristic_value`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.readBLECharacteristicValue.html)
pub enum ReadBleCharacteristicValue {}
::wx_core::api!(
    ReadBleCharacteristicValue = BLUETOOTH_BLE[5], ReadBleCharacteristicValueOptions =>
    fields()
);
/// Parameters of [`Wx::read_ble_characteristic_value`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ReadBleCharacteristicValueOptions {
    /// Connected device to ask
    pub device_id: String,
    /// Service to look for the characteristic in
    pub service_id: String,
    /// Characteristic to read, must permit `read`
    pub characteristic_id: String,
}
impl ReadBleCharacteristicValueOptions {
    /// With all of them.
    pub fn new(
        device_id: impl Into<String>,
        service_id: impl Into<String>,
        characteristic_id: impl Into<String>,
    ) -> Self {
        Self {
            device_id: device_id.into(),
            service_id: service_id.into(),
            characteristic_id: characteristic_id.into(),
        }
    }
}
::wx_core::record!(
    ReadBleCharacteristicValueOptions { device_id, service_id, characteristic_id }
);
impl Options for ReadBleCharacteristicValueOptions {
    type Api = ReadBleCharacteristicValue;
}
/// Sends bytes to a writable characteristic, at best 20 at a time and one call after another.
///
/// Called as [`Wx::write_ble_characteristic_value`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.writeBLECharacteristicValue.html)
pub enum WriteBleCharacteristicValue {}
::wx_core::api!(
    WriteBleCharacteristicValue = BLUETOOTH_BLE[6], WriteBleCharacteristicValueOptions =>
    fields()
);
/// Parameters of [`Wx::write_ble_characteristic_value`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WriteBleCharacteristicValueOptions {
    /// Connected device to send to
    pub device_id: String,
    /// Service to which the characteristic belongs
    pub service_id: String,
    /// Characteristic to fill, must permit `write`
    pub characteristic_id: String,
    /// Content to send; above 20 bytes it may fail
    pub value: Vec<u8>,
    /// With or without an answer; iOS prefers `write`, Android `writeNoResponse`
    pub write_type: Option<BleWriteType>,
}
impl WriteBleCharacteristicValueOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        device_id: impl Into<String>,
        service_id: impl Into<String>,
        characteristic_id: impl Into<String>,
        value: Vec<u8>,
    ) -> Self {
        Self {
            device_id: device_id.into(),
            service_id: service_id.into(),
            characteristic_id: characteristic_id.into(),
            value,
            write_type: None,
        }
    }
    /// With or without an answer; iOS prefers `write`, Android `writeNoResponse`
    pub fn write_type(mut self, write_type: BleWriteType) -> Self {
        self.write_type = Some(write_type);
        self
    }
}
::wx_core::record!(
    WriteBleCharacteristicValueOptions { device_id, service_id, characteristic_id, value,
    write_type }
);
impl Options for WriteBleCharacteristicValueOptions {
    type Api = WriteBleCharacteristicValue;
}
/// Subscribes to a characteristic, or ends that, so that new values arrive by event.
///
/// Called as [`Wx::notify_ble_characteristic_value_change`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.notifyBLECharacteristicValueChange.html)
pub enum NotifyBleCharacteristicValueChange {}
::wx_core::api!(
    NotifyBleCharacteristicValueChange = BLUETOOTH_BLE[7],
    NotifyBleCharacteristicValueChangeOptions => fields()
);
/// Parameters of [`Wx::notify_ble_characteristic_value_change`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NotifyBleCharacteristicValueChangeOptions {
    /// Device that will push the values
    pub device_id: String,
    /// Service in which the characteristic lives
    pub service_id: String,
    /// Must offer `notify` or `indicate`
    pub characteristic_id: String,
    /// `true` subscribes, `false` ends it
    pub state: bool,
    /// Way of pushing; left out, whatever the characteristic offers. Since 2.4.0.
    pub r#type: Option<BlePushType>,
}
impl NotifyBleCharacteristicValueChangeOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        device_id: impl Into<String>,
        service_id: impl Into<String>,
        characteristic_id: impl Into<String>,
        state: bool,
    ) -> Self {
        Self {
            device_id: device_id.into(),
            service_id: service_id.into(),
            characteristic_id: characteristic_id.into(),
            state,
            r#type: None,
        }
    }
    /// Way of pushing; left out, whatever the characteristic offers. Since 2.4.0.
    pub fn r#type(mut self, r#type: BlePushType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}
::wx_core::record!(
    NotifyBleCharacteristicValueChangeOptions { device_id, service_id, characteristic_id,
    state, r#type }
);
impl Options for NotifyBleCharacteristicValueChangeOptions {
    type Api = NotifyBleCharacteristicValueChange;
}
/// A subscribed value was pushed by the device, or a read has brought its answer.
///
/// Called as [`Wx::on_ble_characteristic_value_change`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.onBLECharacteristicValueChange.html)
pub enum OnBleCharacteristicValueChange {}
::wx_core::api!(
    OnBleCharacteristicValueChange = BLUETOOTH_BLE[8], () => fields
    OnBleCharacteristicValueChangeResult
);
/// What a listener of [`Wx::on_ble_characteristic_value_change`] receives.
#[derive(Clone, Debug)]
pub struct OnBleCharacteristicValueChangeResult {
    /// Device that has sent the value
    pub device_id: String,
    /// Service around the characteristic
    pub service_id: String,
    /// Characteristic that holds the value
    pub characteristic_id: String,
    /// The bytes just pushed or read
    pub value: Vec<u8>,
}
::wx_core::record!(
    OnBleCharacteristicValueChangeResult { device_id, service_id, characteristic_id,
    value }
);
/// Measures how strongly a low energy device is received at this moment.
///
/// Called as [`Wx::get_ble_device_rssi`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.getBLEDeviceRSSI.html)
pub enum GetBleDeviceRssi {}
::wx_core::api!(
    GetBleDeviceRssi = BLUETOOTH_BLE[9], GetBleDeviceRssiOptions => fields
    GetBleDeviceRssiResult
);
/// Parameters of [`Wx::get_ble_device_rssi`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetBleDeviceRssiOptions {
    /// Id of the device to measure
    pub device_id: String,
}
impl GetBleDeviceRssiOptions {
    /// With all of them.
    pub fn new(device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
        }
    }
}
::wx_core::record!(GetBleDeviceRssiOptions { device_id });
impl Options for GetBleDeviceRssiOptions {
    type Api = GetBleDeviceRssi;
}
/// What [`Wx::get_ble_device_rssi`] gives.
#[derive(Clone, Debug)]
pub struct GetBleDeviceRssiResult {
    /// Negative number, about -40 is very near and -90 far off. Unit: dBm.
    pub rssi: f64,
}
::wx_core::record!(GetBleDeviceRssiResult { rssi });
/// Proposes a larger packet size after connecting; works from Android 5.1, never on iOS.
///
/// Called as [`Wx::set_ble_mtu`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.setBLEMTU.html)
pub enum SetBleMtu {}
::wx_core::api!(
    SetBleMtu = BLUETOOTH_BLE[10], SetBleMtuOptions => fields SetBleMtuResult
);
/// Parameters of [`Wx::set_ble_mtu`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetBleMtuOptions {
    /// Connected device to negotiate with
    pub device_id: String,
    /// Wished packet size, above 22 and below 512. Unit: bytes. From 23 to 511.
    pub mtu: i64,
}
impl SetBleMtuOptions {
    /// With all of them.
    pub fn new(device_id: impl Into<String>, mtu: i64) -> Self {
        Self {
            device_id: device_id.into(),
            mtu,
        }
    }
}
::wx_core::record!(SetBleMtuOptions { device_id, mtu });
impl Options for SetBleMtuOptions {
    type Api = SetBleMtu;
}
/// What [`Wx::set_ble_mtu`] gives.
#[derive(Clone, Debug)]
pub struct SetBleMtuResult {
    /// Agreed size, the same as was asked for; WeChat 8.0.9 on. Unit: bytes.
    pub mtu: i64,
}
::wx_core::record!(SetBleMtuResult { mtu });
/// Gives the ATT packet size of the connection; 3 bytes of it are overhead, the rest is
/// payload.
///
/// Called as [`Wx::get_ble_mtu`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.getBLEMTU.html)
pub enum GetBleMtu {}
::wx_core::api!(
    GetBleMtu = BLUETOOTH_BLE[11], GetBleMtuOptions => fields GetBleMtuResult
);
/// Parameters of [`Wx::get_ble_mtu`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetBleMtuOptions {
    /// Device at the other end of the connection
    pub device_id: String,
    /// Kind of write the size is for; iOS only. Default: `"write"`.
    pub write_type: BleWriteType,
}
impl GetBleMtuOptions {
    /// With the required ones; the others are left out.
    pub fn new(device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
            write_type: BleWriteType::Write,
        }
    }
    /// Kind of write the size is for; iOS only. Default: `"write"`.
    pub fn write_type(mut self, write_type: BleWriteType) -> Self {
        self.write_type = write_type;
        self
    }
}
::wx_core::record!(GetBleMtuOptions { device_id, write_type });
impl Options for GetBleMtuOptions {
    type Api = GetBleMtu;
}
/// What [`Wx::get_ble_mtu`] gives.
#[derive(Clone, Debug)]
pub struct GetBleMtuResult {
    /// ATT packet size with its 3 bytes of header. Unit: bytes.
    pub mtu: i64,
}
::wx_core::record!(GetBleMtuResult { mtu });
/// Phone and device have agreed on another packet size; occurs on Android only.
///
/// Called as [`Wx::on_ble_mtu_change`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.onBLEMTUChange.html)
pub enum OnBleMtuChange {}
::wx_core::api!(OnBleMtuChange = BLUETOOTH_BLE[12], () => fields OnBleMtuChangeResult);
/// What a listener of [`Wx::on_ble_mtu_change`] receives.
#[derive(Clone, Debug)]
pub struct OnBleMtuChangeResult {
    /// Device with which it was agreed
    pub device_id: String,
    /// Packet size from now on. Unit: bytes.
    pub mtu: i64,
}
::wx_core::record!(OnBleMtuChangeResult { device_id, mtu });
impl Wx {
    /// Links up with a low energy device; a known id works without scanning for it again.
    ///
    /// Takes [`CreateBleConnectionOptions`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.createBLEConnection.html)
    ///
    /// ```js
    /// wx.onBLEConnectionStateChange(({ deviceId, connected }) => {
    ///   if (!connected) console.log('lost', deviceId)
    /// })
    /// await wx.createBLEConnection({ deviceId, timeout: 10000 })
    /// const { services } = await wx.getBLEDeviceServices({ deviceId })
    /// ```
    ///
    /// # Errors
    ///
    /// - the codes of [`BluetoothError`]
    pub fn create_ble_connection(&self, call: impl Into<Call<CreateBleConnection>>) {
        self.client.call(call);
    }
    /// As [`Self::create_ble_connection`], as a future.
    pub fn create_ble_connection_future(
        &self,
        options: CreateBleConnectionOptions,
    ) -> ApiFuture<CreateBleConnection> {
        self.client.future(options)
    }
    /// Hangs up on one low energy device, which should follow each successful
    /// `createBLEConnection`.
    ///
    /// Takes [`CloseBleConnectionOptions`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.closeBLEConnection.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`BluetoothError`]
    pub fn close_ble_connection(&self, call: impl Into<Call<CloseBleConnection>>) {
        self.client.call(call);
    }
    /// As [`Self::close_ble_connection`], as a future.
    pub fn close_ble_connection_future(
        &self,
        options: CloseBleConnectionOptions,
    ) -> ApiFuture<CloseBleConnection> {
        self.client.future(options)
    }
    /// A device was connected or cut off, on purpose or because it went out of range.
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.onBLEConnectionStateChange.html)
    pub fn on_ble_connection_state_change(
        &self,
        listener: impl Fn(&OnBleConnectionStateChangeResult) + 'static,
    ) -> Listener<OnBleConnectionStateChange> {
        self.client.on(listener)
    }
    /// No longer reports devices that connect or get lost, to one callback or to all.
    ///
    /// Takes a listener of [`Self::on_ble_connection_state_change`] off, or all with `None`.
    ///
    /// Since 2.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.offBLEConnectionStateChange.html)
    pub fn off_ble_connection_state_change(
        &self,
        which: Option<Listener<OnBleConnectionStateChange>>,
    ) {
        self.client.off(which);
    }
    /// Explores a connected device and lists its services, the step before its characteristics.
    ///
    /// Takes [`GetBleDeviceServicesOptions`], gives [`GetBleDeviceServicesResult`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.getBLEDeviceServices.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`BluetoothError`]
    pub fn get_ble_device_services(&self, call: impl Into<Call<GetBleDeviceServices>>) {
        self.client.call(call);
    }
    /// As [`Self::get_ble_device_services`], as a future.
    pub fn get_ble_device_services_future(
        &self,
        options: GetBleDeviceServicesOptions,
    ) -> ApiFuture<GetBleDeviceServices> {
        self.client.future(options)
    }
    /// Lists what a service holds to read, write or subscribe to; needs the service's UUID first.
    ///
    /// Takes [`GetBleDeviceCharacteristicsOptions`], gives [`GetBleDeviceCharacteristicsResult`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.getBLEDeviceCharacteristics.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`BluetoothError`]
    pub fn get_ble_device_characteristics(
        &self,
        call: impl Into<Call<GetBleDeviceCharacteristics>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_ble_device_characteristics`], as a future.
    pub fn get_ble_device_characteristics_future(
        &self,
        options: GetBleDeviceCharacteristicsOptions,
    ) -> ApiFuture<GetBleDeviceCharacteristics> {
        self.client.future(options)
    }
    /// Asks a device for a value, which comes through `onBLECharacteristicValueChange`; one read at
    /// a time.
    ///
    /// Takes [`ReadBleCharacteristicValueOptions`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.readBLECharacteristicValue.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`BluetoothError`]
    pub fn read_ble_characteristic_value(
        &self,
        call: impl Into<Call<ReadBleCharacteristicValue>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::read_ble_characteristic_value`], as a future.
    pub fn read_ble_characteristic_value_future(
        &self,
        options: ReadBleCharacteristicValueOptions,
    ) -> ApiFuture<ReadBleCharacteristicValue> {
        self.client.future(options)
    }
    /// Sends bytes to a writable characteristic, at best 20 at a time and one call after another.
    ///
    /// Takes [`WriteBleCharacteristicValueOptions`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.writeBLECharacteristicValue.html)
    ///
    /// ```js
    /// const command = new Uint8Array([0x01, 0xff])
    /// await wx.writeBLECharacteristicValue({
    ///   deviceId, serviceId, characteristicId,
    ///   value: command.buffer,
    ///   writeType: 'writeNoResponse',
    /// })
    /// ```
    ///
    /// # Errors
    ///
    /// - the codes of [`BluetoothError`]
    pub fn write_ble_characteristic_value(
        &self,
        call: impl Into<Call<WriteBleCharacteristicValue>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::write_ble_characteristic_value`], as a future.
    pub fn write_ble_characteristic_value_future(
        &self,
        options: WriteBleCharacteristicValueOptions,
    ) -> ApiFuture<WriteBleCharacteristicValue> {
        self.client.future(options)
    }
    /// Subscribes to a characteristic, or ends that, so that new values arrive by event.
    ///
    /// Takes [`NotifyBleCharacteristicValueChangeOptions`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.notifyBLECharacteristicValueChange.html)
    ///
    /// ```js
    /// wx.onBLECharacteristicValueChange(({ value }) => {
    ///   console.log('beats per minute', new DataView(value).getUint8(1))
    /// })
    /// await wx.notifyBLECharacteristicValueChange({
    ///   deviceId, serviceId: '180D', characteristicId: '2A37', state: true,
    /// })
    /// ```
    ///
    /// # Errors
    ///
    /// - the codes of [`BluetoothError`]
    pub fn notify_ble_characteristic_value_change(
        &self,
        call: impl Into<Call<NotifyBleCharacteristicValueChange>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::notify_ble_characteristic_value_change`], as a future.
    pub fn notify_ble_characteristic_value_change_future(
        &self,
        options: NotifyBleCharacteristicValueChangeOptions,
    ) -> ApiFuture<NotifyBleCharacteristicValueChange> {
        self.client.future(options)
    }
    /// A subscribed value was pushed by the device, or a read has brought its answer.
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.onBLECharacteristicValueChange.html)
    pub fn on_ble_characteristic_value_change(
        &self,
        listener: impl Fn(&OnBleCharacteristicValueChangeResult) + 'static,
    ) -> Listener<OnBleCharacteristicValueChange> {
        self.client.on(listener)
    }
    /// Clears every callback for incoming values; the subscriptions on the devices remain.
    ///
    /// Takes all listeners of [`Self::on_ble_characteristic_value_change`] off.
    ///
    /// Since 2.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.offBLECharacteristicValueChange.html)
    pub fn off_ble_characteristic_value_change(&self) {
        self.client.off::<OnBleCharacteristicValueChange>(None);
    }
    /// Measures how strongly a low energy device is received at this moment.
    ///
    /// Takes [`GetBleDeviceRssiOptions`], gives [`GetBleDeviceRssiResult`].
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.getBLEDeviceRSSI.html)
    pub fn get_ble_device_rssi(&self, call: impl Into<Call<GetBleDeviceRssi>>) {
        self.client.call(call);
    }
    /// As [`Self::get_ble_device_rssi`], as a future.
    pub fn get_ble_device_rssi_future(
        &self,
        options: GetBleDeviceRssiOptions,
    ) -> ApiFuture<GetBleDeviceRssi> {
        self.client.future(options)
    }
    /// Proposes a larger packet size after connecting; works from Android 5.1, never on iOS.
    ///
    /// Takes [`SetBleMtuOptions`], gives [`SetBleMtuResult`].
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.setBLEMTU.html)
    pub fn set_ble_mtu(&self, call: impl Into<Call<SetBleMtu>>) {
        self.client.call(call);
    }
    /// As [`Self::set_ble_mtu`], as a future.
    pub fn set_ble_mtu_future(&self, options: SetBleMtuOptions) -> ApiFuture<SetBleMtu> {
        self.client.future(options)
    }
    /// Gives the ATT packet size of the connection; 3 bytes of it are overhead, the rest is
    /// payload.
    ///
    /// Takes [`GetBleMtuOptions`], gives [`GetBleMtuResult`].
    ///
    /// Since 2.20.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.getBLEMTU.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`BluetoothError`]
    pub fn get_ble_mtu(&self, call: impl Into<Call<GetBleMtu>>) {
        self.client.call(call);
    }
    /// As [`Self::get_ble_mtu`], as a future.
    pub fn get_ble_mtu_future(&self, options: GetBleMtuOptions) -> ApiFuture<GetBleMtu> {
        self.client.future(options)
    }
    /// Phone and device have agreed on another packet size; occurs on Android only.
    ///
    /// Since 2.20.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.onBLEMTUChange.html)
    pub fn on_ble_mtu_change(
        &self,
        listener: impl Fn(&OnBleMtuChangeResult) + 'static,
    ) -> Listener<OnBleMtuChange> {
        self.client.on(listener)
    }
    /// Ceases to report newly negotiated packet sizes.
    ///
    /// Takes a listener of [`Self::on_ble_mtu_change`] off, or all with `None`.
    ///
    /// Since 2.20.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-ble/wx.offBLEMTUChange.html)
    pub fn off_ble_mtu_change(&self, which: Option<Listener<OnBleMtuChange>>) {
        self.client.off(which);
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static BLUETOOTH_BLE: Family = Family {
        name: "bluetooth-ble",
        apis: &[
            ApiDesc::asynchronous("createBLEConnection")
                .params(&CREATE_BLE_CONNECTION_OPTIONS)
                .deadline(DeadlineRule::None)
                .err_code(),
            ApiDesc::asynchronous("closeBLEConnection")
                .params(&CLOSE_BLE_CONNECTION_OPTIONS)
                .err_code(),
            ApiDesc::event(
                    "onBLEConnectionStateChange",
                    &EventDesc::new("offBLEConnectionStateChange"),
                )
                .result(&ON_BLE_CONNECTION_STATE_CHANGE_RESULT),
            ApiDesc::asynchronous("getBLEDeviceServices")
                .params(&GET_BLE_DEVICE_SERVICES_OPTIONS)
                .result(&GET_BLE_DEVICE_SERVICES_RESULT)
                .err_code(),
            ApiDesc::asynchronous("getBLEDeviceCharacteristics")
                .params(&GET_BLE_DEVICE_CHARACTERISTICS_OPTIONS)
                .result(&GET_BLE_DEVICE_CHARACTERISTICS_RESULT)
                .err_code(),
            ApiDesc::asynchronous("readBLECharacteristicValue")
                .params(&READ_BLE_CHARACTERISTIC_VALUE_OPTIONS)
                .err_code(),
            ApiDesc::asynchronous("writeBLECharacteristicValue")
                .params(&WRITE_BLE_CHARACTERISTIC_VALUE_OPTIONS)
                .err_code(),
            ApiDesc::asynchronous("notifyBLECharacteristicValueChange")
                .params(&NOTIFY_BLE_CHARACTERISTIC_VALUE_CHANGE_OPTIONS)
                .err_code(),
            ApiDesc::event(
                    "onBLECharacteristicValueChange",
                    &EventDesc::new("offBLECharacteristicValueChange").off_all(),
                )
                .result(&ON_BLE_CHARACTERISTIC_VALUE_CHANGE_RESULT),
            ApiDesc::asynchronous("getBLEDeviceRSSI")
                .params(&GET_BLE_DEVICE_RSSI_OPTIONS)
                .result(&GET_BLE_DEVICE_RSSI_RESULT),
            ApiDesc::asynchronous("setBLEMTU")
                .params(&SET_BLE_MTU_OPTIONS)
                .result(&SET_BLE_MTU_RESULT)
                .error_fields(&["mtu"]),
            ApiDesc::asynchronous("getBLEMTU")
                .params(&GET_BLE_MTU_OPTIONS)
                .result(&GET_BLE_MTU_RESULT)
                .err_code(),
            ApiDesc::event("onBLEMTUChange", &EventDesc::new("offBLEMTUChange"))
                .result(&ON_BLE_MTU_CHANGE_RESULT),
        ],
        properties: &[],
    };
    pub static CREATE_BLE_CONNECTION_OPTIONS: StructDesc = StructDesc::new(
        "CreateBleConnectionOptions",
        &[
            FieldDesc::new("deviceId", Type::String),
            FieldDesc::new("timeout", Type::Number).optional(),
        ],
    );
    pub static CLOSE_BLE_CONNECTION_OPTIONS: StructDesc = StructDesc::new(
        "CloseBleConnectionOptions",
        &[FieldDesc::new("deviceId", Type::String)],
    );
    pub static ON_BLE_CONNECTION_STATE_CHANGE_RESULT: StructDesc = StructDesc::new(
        "OnBleConnectionStateChangeResult",
        &[
            FieldDesc::new("deviceId", Type::String),
            FieldDesc::new("connected", Type::Boolean),
        ],
    );
    pub static GET_BLE_DEVICE_SERVICES_OPTIONS: StructDesc = StructDesc::new(
        "GetBleDeviceServicesOptions",
        &[FieldDesc::new("deviceId", Type::String)],
    );
    pub static GET_BLE_DEVICE_SERVICES_RESULT: StructDesc = StructDesc::new(
        "GetBleDeviceServicesResult",
        &[FieldDesc::new("services", Type::List(&Type::Struct(&BLE_SERVICE)))],
    );
    pub static GET_BLE_DEVICE_CHARACTERISTICS_OPTIONS: StructDesc = StructDesc::new(
        "GetBleDeviceCharacteristicsOptions",
        &[
            FieldDesc::new("deviceId", Type::String),
            FieldDesc::new("serviceId", Type::String),
        ],
    );
    pub static GET_BLE_DEVICE_CHARACTERISTICS_RESULT: StructDesc = StructDesc::new(
        "GetBleDeviceCharacteristicsResult",
        &[
            FieldDesc::new(
                "characteristics",
                Type::List(&Type::Struct(&BLE_CHARACTERISTIC)),
            ),
        ],
    );
    pub static READ_BLE_CHARACTERISTIC_VALUE_OPTIONS: StructDesc = StructDesc::new(
        "ReadBleCharacteristicValueOptions",
        &[
            FieldDesc::new("deviceId", Type::String),
            FieldDesc::new("serviceId", Type::String),
            FieldDesc::new("characteristicId", Type::String),
        ],
    );
    pub static WRITE_BLE_CHARACTERISTIC_VALUE_OPTIONS: StructDesc = StructDesc::new(
        "WriteBleCharacteristicValueOptions",
        &[
            FieldDesc::new("deviceId", Type::String),
            FieldDesc::new("serviceId", Type::String),
            FieldDesc::new("characteristicId", Type::String),
            FieldDesc::new("value", Type::Bytes),
            FieldDesc::new("writeType", Type::Enum(&BLE_WRITE_TYPE)).optional(),
        ],
    );
    pub static NOTIFY_BLE_CHARACTERISTIC_VALUE_CHANGE_OPTIONS: StructDesc = StructDesc::new(
        "NotifyBleCharacteristicValueChangeOptions",
        &[
            FieldDesc::new("deviceId", Type::String),
            FieldDesc::new("serviceId", Type::String),
            FieldDesc::new("characteristicId", Type::String),
            FieldDesc::new("state", Type::Boolean),
            FieldDesc::new("type", Type::Enum(&BLE_PUSH_TYPE)).optional(),
        ],
    );
    pub static ON_BLE_CHARACTERISTIC_VALUE_CHANGE_RESULT: StructDesc = StructDesc::new(
        "OnBleCharacteristicValueChangeResult",
        &[
            FieldDesc::new("deviceId", Type::String),
            FieldDesc::new("serviceId", Type::String),
            FieldDesc::new("characteristicId", Type::String),
            FieldDesc::new("value", Type::Bytes),
        ],
    );
    pub static GET_BLE_DEVICE_RSSI_OPTIONS: StructDesc = StructDesc::new(
        "GetBleDeviceRssiOptions",
        &[FieldDesc::new("deviceId", Type::String)],
    );
    pub static GET_BLE_DEVICE_RSSI_RESULT: StructDesc = StructDesc::new(
        "GetBleDeviceRssiResult",
        &[FieldDesc::new("RSSI", Type::Number)],
    );
    pub static SET_BLE_MTU_OPTIONS: StructDesc = StructDesc::new(
        "SetBleMtuOptions",
        &[
            FieldDesc::new("deviceId", Type::String),
            FieldDesc::new("mtu", Type::Int).min(23.0).max(511.0),
        ],
    );
    pub static SET_BLE_MTU_RESULT: StructDesc = StructDesc::new(
        "SetBleMtuResult",
        &[FieldDesc::new("mtu", Type::Int)],
    );
    pub static GET_BLE_MTU_OPTIONS: StructDesc = StructDesc::new(
        "GetBleMtuOptions",
        &[
            FieldDesc::new("deviceId", Type::String),
            FieldDesc::new("writeType", Type::Enum(&BLE_WRITE_TYPE))
                .default(Literal::Text("write")),
        ],
    );
    pub static GET_BLE_MTU_RESULT: StructDesc = StructDesc::new(
        "GetBleMtuResult",
        &[FieldDesc::new("mtu", Type::Int)],
    );
    pub static ON_BLE_MTU_CHANGE_RESULT: StructDesc = StructDesc::new(
        "OnBleMtuChangeResult",
        &[FieldDesc::new("deviceId", Type::String), FieldDesc::new("mtu", Type::Int)],
    );
    pub static BLE_WRITE_TYPE: EnumDesc = EnumDesc {
        name: "BLEWriteType",
        values: &[EnumValue::Text("write"), EnumValue::Text("writeNoResponse")],
    };
    pub static BLE_PUSH_TYPE: EnumDesc = EnumDesc {
        name: "BLEPushType",
        values: &[EnumValue::Text("notification"), EnumValue::Text("indication")],
    };
    pub static BLE_SERVICE: StructDesc = StructDesc::new(
        "BLEService",
        &[
            FieldDesc::new("uuid", Type::String),
            FieldDesc::new("isPrimary", Type::Boolean),
        ],
    );
    pub static BLE_CHARACTERISTIC: StructDesc = StructDesc::new(
        "BLECharacteristic",
        &[
            FieldDesc::new("uuid", Type::String),
            FieldDesc::new("properties", Type::Struct(&BLE_CHARACTERISTIC_PROPERTIES)),
        ],
    );
    pub static BLE_CHARACTERISTIC_PROPERTIES: StructDesc = StructDesc::new(
        "BLECharacteristicProperties",
        &[
            FieldDesc::new("read", Type::Boolean),
            FieldDesc::new("write", Type::Boolean),
            FieldDesc::new("writeDefault", Type::Boolean),
            FieldDesc::new("writeNoResponse", Type::Boolean),
            FieldDesc::new("notify", Type::Boolean),
            FieldDesc::new("indicate", Type::Boolean),
        ],
    );
}
