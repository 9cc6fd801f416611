// Generated from bluetooth-peripheral.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::BLUETOOTH_PERIPHERAL;
/// A service to offer to centrals
#[derive(Clone, Debug)]
pub struct BlePeripheralService {
    /// Id under which centrals find the service
    pub uuid: String,
    /// Values that the service holds
    pub characteristics: Vec<Characteristic>,
}
::wx_core::record!(BlePeripheralService { uuid, characteristics });
/// A value that centrals may read, write or follow
#[derive(Clone, Debug)]
pub struct Characteristic {
    /// Id under which centrals address the value
    pub uuid: String,
    /// Operations that are announced to centrals
    pub properties: Option<CharacteristicProperties>,
    /// Who may get at the value, and whether only encrypted
    pub permission: Option<CharacteristicPermission>,
    /// Bytes the characteristic starts out with
    pub value: Option<Vec<u8>>,
    /// Extra facts on the value, such as a readable name
    pub descriptors: Option<Vec<CharacteristicDescriptor>>,
}
::wx_core::record!(Characteristic { uuid, properties, permission, value, descriptors });
/// Operations a characteristic announces
#[derive(Clone, Debug, Default)]
pub struct CharacteristicProperties {
    /// Announces that the value can be fetched
    pub read: Option<bool>,
    /// Announces writes that get an answer
    pub write: Option<bool>,
    /// Announces writes that get no answer
    pub write_no_response: Option<bool>,
    /// Pushes updates without confirmation
    pub notify: Option<bool>,
    /// Pushes updates that the central confirms
    pub indicate: Option<bool>,
}
::wx_core::record!(
    CharacteristicProperties { read, write, write_no_response, notify, indicate }
);
/// Access of centrals to a characteristic
#[derive(Clone, Debug, Default)]
pub struct CharacteristicPermission {
    /// Lets centrals read the value
    pub readable: Option<bool>,
    /// Lets centrals change the value
    pub writeable: Option<bool>,
    /// Only an encrypted link may read
    pub read_encryption_required: Option<bool>,
    /// Only an encrypted link may write
    pub write_encryption_required: Option<bool>,
}
::wx_core::record!(
    CharacteristicPermission { readable, writeable, read_encryption_required,
    write_encryption_required }
);
/// A note attached to a characteristic
#[derive(Clone, Debug)]
pub struct CharacteristicDescriptor {
    /// Tells the kind of note
    pub uuid: String,
    /// Whether centrals may read or change the note
    pub permission: Option<DescriptorPermission>,
    /// Bytes of the note
    pub value: Option<Vec<u8>>,
}
::wx_core::record!(CharacteristicDescriptor { uuid, permission, value });
/// Access of centrals to a descriptor
#[derive(Clone, Debug, Default)]
pub struct DescriptorPermission {
    /// Lets centrals read the descriptor
    pub read: Option<bool>,
    /// Lets centrals change the descriptor
    pub write: Option<bool>,
}
::wx_core::record!(DescriptorPermission { read, write });
/// What a central has subscribed to or dropped
#[derive(Clone, Debug)]
pub struct OnCharacteristicSubscribedListenerResult {
    /// Service that holds it
    pub service_id: String,
    /// Characteristic to be followed, or no longer
    pub characteristic_id: String,
}
::wx_core::record!(
    OnCharacteristicSubscribedListenerResult { service_id, characteristic_id }
);
/// Content of an advertisement, either ordinary or as a beacon
#[derive(Clone, Debug)]
pub struct AdvertiseReqObj {
    /// Whether centrals are invited to connect
    pub connectable: Option<bool>,
    /// Name that scanning centrals see, empty when left out. Default: `""`.
    pub device_name: String,
    /// Services to announce; iOS takes 16 and 128 bit UUIDs, not 32
    pub service_uuids: Option<Vec<String>>,
    /// Vendor bytes to send along; Android only
    pub manufacturer_data: Option<Vec<ManufacturerData>>,
    /// Advertises as a beacon; excludes name, services and manufacturer data. Since 2.20.1.
    pub beacon: Option<BeaconInfoObj>,
}
::wx_core::record!(
    AdvertiseReqObj { connectable, device_name, service_uuids, manufacturer_data, beacon
    }
);
/// The identity a phone shows as a beacon
///
/// Since 2.20.1.
#[derive(Clone, Debug)]
pub struct BeaconInfoObj {
    /// Id shared by all beacons of one owner
    pub uuid: String,
    /// Number of the group, for example of a shop. From 0 to 65535.
    pub major: i64,
    /// Number of the beacon within its group. From 0 to 65535.
    pub minor: i64,
    /// Strength one metre away, from which receivers estimate distance. Unit: dBm.
    pub measured_power: Option<f64>,
}
::wx_core::record!(BeaconInfoObj { uuid, major, minor, measured_power });
/// Vendor bytes of an advertisement
#[derive(Clone, Debug)]
pub struct ManufacturerData {
    /// Company number in hexadecimal, such as `0x004C`
    pub manufacturer_id: String,
    /// Bytes of the vendor's own format
    pub manufacturer_specific_data: Option<Vec<u8>>,
}
::wx_core::record!(ManufacturerData { manufacturer_id, manufacturer_specific_data });
/// Transmission strength, thus range and consumption
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlePeripheralServerStartAdvertisingPowerLevel {
    /// Short range, least consumption
    Low,
    /// Middle range at moderate consumption
    Medium,
    /// Widest range, highest consumption
    High,
}
::wx_core::enumeration!(
    BlePeripheralServerStartAdvertisingPowerLevel { Low, Medium, High }
);
/// Makes the phone itself a low energy peripheral; several servers may exist side by side.
///
/// Called as [`Wx::create_ble_peripheral_server`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/wx.createBLEPeripheralServer.html)
pub enum CreateBlePeripheralServer {}
::wx_core::api!(
    CreateBlePeripheralServer = BLUETOOTH_PERIPHERAL[0], CreateBlePeripheralServerOptions
    => fields CreateBlePeripheralServerResult
);
/// Parameters of [`Wx::create_ble_peripheral_server`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateBlePeripheralServerOptions {}
impl CreateBlePeripheralServerOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for CreateBlePeripheralServerOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(CreateBlePeripheralServerOptions {});
impl Options for CreateBlePeripheralServerOptions {
    type Api = CreateBlePeripheralServer;
}
/// What [`Wx::create_ble_peripheral_server`] gives.
#[derive(Clone, Debug)]
pub struct CreateBlePeripheralServerResult {
    /// Server without services yet, not advertising
    pub server: BlePeripheralServer,
}
::wx_core::record!(CreateBlePeripheralServerResult { server });
/// A central has connected to one of this phone's servers, or has left it.
///
/// Called as [`Wx::on_ble_peripheral_connection_state_changed`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/wx.onBLEPeripheralConnectionStateChanged.html)
pub enum OnBlePeripheralConnectionStateChanged {}
::wx_core::api!(
    OnBlePeripheralConnectionStateChanged = BLUETOOTH_PERIPHERAL[1], () => fields
    OnBlePeripheralConnectionStateChangedResult
);
/// What a listener of [`Wx::on_ble_peripheral_connection_state_changed`] receives.
#[derive(Clone, Debug)]
pub struct OnBlePeripheralConnectionStateChangedResult {
    /// Id of the central
    pub device_id: String,
    /// UUID of the server concerned
    pub server_id: String,
    /// `true` on arrival, `false` on departure
    pub connected: bool,
}
::wx_core::record!(
    OnBlePeripheralConnectionStateChangedResult { device_id, server_id, connected }
);
impl Wx {
    /// Makes the phone itself a low energy peripheral; several servers may exist side by side.
    ///
    /// Gives [`CreateBlePeripheralServerResult`].
    ///
    /// Needs the scope `bluetooth`. Needs the privacy agreement, for `bluetooth`. Since 2.10.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/wx.createBLEPeripheralServer.html)
    ///
    /// ```js
    /// await wx.openBluetoothAdapter({ mode: 'peripheral' })
    /// const { server } = await wx.createBLEPeripheralServer()
    /// server.addService({
    ///   service: { uuid: '180F', characteristics: [{ uuid: '2A19', properties: { read: true } }] },
    ///   success: () => server.startAdvertising({ advertiseRequest: { deviceName: 'Cart 7' } }),
    /// })
    /// ```
    pub fn create_ble_peripheral_server(
        &self,
        call: impl Into<Call<CreateBlePeripheralServer>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::create_ble_peripheral_server`], as a future.
    pub fn create_ble_peripheral_server_future(
        &self,
        options: CreateBlePeripheralServerOptions,
    ) -> ApiFuture<CreateBlePeripheralServer> {
        self.client.future(options)
    }
    /// A central has connected to one of this phone's servers, or has left it.
    ///
    /// Since 2.10.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/wx.onBLEPeripheralConnectionStateChanged.html)
    pub fn on_ble_peripheral_connection_state_changed(
        &self,
        listener: impl Fn(&OnBlePeripheralConnectionStateChangedResult) + 'static,
    ) -> Listener<OnBlePeripheralConnectionStateChanged> {
        self.client.on(listener)
    }
    /// Ends the news about centrals that connect to this phone or leave it.
    ///
    /// Takes a listener of [`Self::on_ble_peripheral_connection_state_changed`] off, or all with
    /// `None`.
    ///
    /// Since 2.10.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/wx.offBLEPeripheralConnectionStateChanged.html)
    pub fn off_ble_peripheral_connection_state_changed(
        &self,
        which: Option<Listener<OnBlePeripheralConnectionStateChanged>>,
    ) {
        self.client.off(which);
    }
}
/// The phone in the role of a peripheral: it offers services, advertises them and answers
/// centrals.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.html)
#[derive(Clone, Debug)]
pub struct BlePeripheralServer {
    client: ::wx_core::Client,
}
::wx_core::object!(BlePeripheralServer = BLE_PERIPHERAL_SERVER);
impl BlePeripheralServer {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Publishes a service with its characteristics, so that centrals can discover it.
    ///
    /// Takes [`BlePeripheralServerAddServiceOptions`].
    ///
    /// Since 2.10.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.addService.html)
    pub fn add_service(&self, call: impl Into<Call<BlePeripheralServerAddService>>) {
        self.client.call(call);
    }
    /// As [`Self::add_service`], as a future.
    pub fn add_service_future(
        &self,
        options: BlePeripheralServerAddServiceOptions,
    ) -> ApiFuture<BlePeripheralServerAddService> {
        self.client.future(options)
    }
    /// Withdraws a service that `addService` has published.
    ///
    /// Takes [`BlePeripheralServerRemoveServiceOptions`].
    ///
    /// Since 2.10.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.removeService.html)
    pub fn remove_service(
        &self,
        call: impl Into<Call<BlePeripheralServerRemoveService>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::remove_service`], as a future.
    pub fn remove_service_future(
        &self,
        options: BlePeripheralServerRemoveServiceOptions,
    ) -> ApiFuture<BlePeripheralServerRemoveService> {
        self.client.future(options)
    }
    /// Makes the phone visible to centrals; iOS runs one advertisement at a time, Android several.
    ///
    /// Takes [`BlePeripheralServerStartAdvertisingOptions`].
    ///
    /// Since 2.10.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.startAdvertising.html)
    ///
    /// ```js
    /// server.startAdvertising({
    ///   advertiseRequest: { connectable: true, deviceName: 'Cart 7', serviceUuids: ['180F'] },
    ///   powerLevel: 'low',
    /// })
    /// ```
    pub fn start_advertising(
        &self,
        call: impl Into<Call<BlePeripheralServerStartAdvertising>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::start_advertising`], as a future.
    pub fn start_advertising_future(
        &self,
        options: BlePeripheralServerStartAdvertisingOptions,
    ) -> ApiFuture<BlePeripheralServerStartAdvertising> {
        self.client.future(options)
    }
    /// Hides the phone from scanning centrals again.
    ///
    /// Since 2.10.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.stopAdvertising.html)
    pub fn stop_advertising(
        &self,
        call: impl Into<Call<BlePeripheralServerStopAdvertising>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::stop_advertising`], as a future.
    pub fn stop_advertising_future(
        &self,
        options: BlePeripheralServerStopAdvertisingOptions,
    ) -> ApiFuture<BlePeripheralServerStopAdvertising> {
        self.client.future(options)
    }
    /// A central wants to read a value; answer at once by `writeCharacteristicValue` with the
    /// `callbackId`.
    ///
    /// Since 2.10.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.onCharacteristicReadRequest.html)
    ///
    /// ```js
    /// server.onCharacteristicReadRequest(({ serviceId, characteristicId, callbackId }) => {
    ///   server.writeCharacteristicValue({
    ///     serviceId, characteristicId, callbackId,
    ///     value: new Uint8Array([87]).buffer,
    ///     needNotify: false,
    ///   })
    /// })
    /// ```
    pub fn on_characteristic_read_request(
        &self,
        listener: impl Fn(
            &BlePeripheralServerOnCharacteristicReadRequestResult,
        ) + 'static,
    ) -> Listener<BlePeripheralServerOnCharacteristicReadRequest> {
        self.client.on(listener)
    }
    /// Takes away a callback for reads by centrals, which then wait for an answer in vain if none
    /// is left.
    ///
    /// Takes a listener of [`Self::on_characteristic_read_request`] off, or all with `None`.
    ///
    /// Since 2.10.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.offCharacteristicReadRequest.html)
    pub fn off_characteristic_read_request(
        &self,
        which: Option<Listener<BlePeripheralServerOnCharacteristicReadRequest>>,
    ) {
        self.client.off(which);
    }
    /// A central has sent a value to store; confirm at once by `writeCharacteristicValue`.
    ///
    /// Since 2.10.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.onCharacteristicWriteRequest.html)
    pub fn on_characteristic_write_request(
        &self,
        listener: impl Fn(
            &BlePeripheralServerOnCharacteristicWriteRequestResult,
        ) + 'static,
    ) -> Listener<BlePeripheralServerOnCharacteristicWriteRequest> {
        self.client.on(listener)
    }
    /// Takes away a callback for writes by centrals; without any, their data goes unacknowledged.
    ///
    /// Takes a listener of [`Self::on_characteristic_write_request`] off, or all with `None`.
    ///
    /// Since 2.10.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.offCharacteristicWriteRequest.html)
    pub fn off_characteristic_write_request(
        &self,
        which: Option<Listener<BlePeripheralServerOnCharacteristicWriteRequest>>,
    ) {
        self.client.off(which);
    }
    /// Stores a value in an own characteristic and hands it to centrals, as an answer or as an
    /// update.
    ///
    /// Takes [`BlePeripheralServerWriteCharacteristicValueOptions`].
    ///
    /// Since 2.10.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.writeCharacteristicValue.html)
    pub fn write_characteristic_value(
        &self,
        call: impl Into<Call<BlePeripheralServerWriteCharacteristicValue>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::write_characteristic_value`], as a future.
    pub fn write_characteristic_value_future(
        &self,
        options: BlePeripheralServerWriteCharacteristicValueOptions,
    ) -> ApiFuture<BlePeripheralServerWriteCharacteristicValue> {
        self.client.future(options)
    }
    /// A central has asked to be told of new values of a characteristic; iOS only.
    ///
    /// Since 2.13.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.onCharacteristicSubscribed.html)
    pub fn on_characteristic_subscribed(
        &self,
        listener: impl Fn(&OnCharacteristicSubscribedListenerResult) + 'static,
    ) -> Listener<BlePeripheralServerOnCharacteristicSubscribed> {
        self.client.on(listener)
    }
    /// Takes no more note of centrals that subscribe.
    ///
    /// Takes a listener of [`Self::on_characteristic_subscribed`] off, or all with `None`.
    ///
    /// Since 2.13.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.offCharacteristicSubscribed.html)
    pub fn off_characteristic_subscribed(
        &self,
        which: Option<Listener<BlePeripheralServerOnCharacteristicSubscribed>>,
    ) {
        self.client.off(which);
    }
    /// A central no longer wants updates of a characteristic; iOS only.
    ///
    /// Since 2.13.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.onCharacteristicUnsubscribed.html)
    pub fn on_characteristic_unsubscribed(
        &self,
        listener: impl Fn(&OnCharacteristicSubscribedListenerResult) + 'static,
    ) -> Listener<BlePeripheralServerOnCharacteristicUnsubscribed> {
        self.client.on(listener)
    }
    /// Takes no more note of centrals that cancel a subscription.
    ///
    /// Takes a listener of [`Self::on_characteristic_unsubscribed`] off, or all with `None`.
    ///
    /// Since 2.13.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.offCharacteristicUnsubscribed.html)
    pub fn off_characteristic_unsubscribed(
        &self,
        which: Option<Listener<BlePeripheralServerOnCharacteristicUnsubscribed>>,
    ) {
        self.client.off(which);
    }
    /// Tears the server down, after which centrals find none of its services.
    ///
    /// Since 2.10.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.close.html)
    pub fn close(&self, call: impl Into<Call<BlePeripheralServerClose>>) {
        self.client.call(call);
    }
    /// As [`Self::close`], as a future.
    pub fn close_future(
        &self,
        options: BlePeripheralServerCloseOptions,
    ) -> ApiFuture<BlePeripheralServerClose> {
        self.client.future(options)
    }
}
impl AsRef<::wx_core::Client> for BlePeripheralServer {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Publishes a service with its characteristics, so that centrals can discover it.
///
/// Called as [`BlePeripheralServer::add_service`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.addService.html)
pub enum BlePeripheralServerAddService {}
::wx_core::api!(
    BlePeripheralServerAddService = object BLE_PERIPHERAL_SERVER[0],
    BlePeripheralServerAddServiceOptions => fields()
);
/// Parameters of [`BlePeripheralServer::add_service`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BlePeripheralServerAddServiceOptions {
    /// Full description with all characteristics
    pub service: BlePeripheralService,
}
impl BlePeripheralServerAddServiceOptions {
    /// With all of them.
    pub fn new(service: BlePeripheralService) -> Self {
        Self { service }
    }
}
::wx_core::record!(BlePeripheralServerAddServiceOptions { service });
impl Options for BlePeripheralServerAddServiceOptions {
    type Api = BlePeripheralServerAddService;
}
/// Withdraws a service that `addService` has published.
///
/// Called as [`BlePeripheralServer::remove_service`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.removeService.html)
pub enum BlePeripheralServerRemoveService {}
::wx_core::api!(
    BlePeripheralServerRemoveService = object BLE_PERIPHERAL_SERVER[1],
    BlePeripheralServerRemoveServiceOptions => fields()
);
/// Parameters of [`BlePeripheralServer::remove_service`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BlePeripheralServerRemoveServiceOptions {
    /// UUID given when it was added
    pub service_id: String,
}
impl BlePeripheralServerRemoveServiceOptions {
    /// With all of them.
    pub fn new(service_id: impl Into<String>) -> Self {
        Self {
            service_id: service_id.into(),
        }
    }
}
::wx_core::record!(BlePeripheralServerRemoveServiceOptions { service_id });
impl Options for BlePeripheralServerRemoveServiceOptions {
    type Api = BlePeripheralServerRemoveService;
}
/// Makes the phone visible to centrals; iOS runs one advertisement at a time, Android several.
///
/// Called as [`BlePeripheralServer::start_advertising`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.startAdvertising.html)
pub enum BlePeripheralServerStartAdvertising {}
::wx_core::api!(
    BlePeripheralServerStartAdvertising = object BLE_PERIPHERAL_SERVER[2],
    BlePeripheralServerStartAdvertisingOptions => fields()
);
/// Parameters of [`BlePeripheralServer::start_advertising`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BlePeripheralServerStartAdvertisingOptions {
    /// Fields that the advertisement carries
    pub advertise_request: AdvertiseReqObj,
    /// Transmission strength, thus range and consumption. Default: `"medium"`.
    pub power_level: BlePeripheralServerStartAdvertisingPowerLevel,
}
impl BlePeripheralServerStartAdvertisingOptions {
    /// With the required ones; the others are left out.
    pub fn new(advertise_request: AdvertiseReqObj) -> Self {
        Self {
            advertise_request,
            power_level: BlePeripheralServerStartAdvertisingPowerLevel::Medium,
        }
    }
    /// Transmission strength, thus range and consumption. Default: `"medium"`.
    pub fn power_level(
        mut self,
        power_level: BlePeripheralServerStartAdvertisingPowerLevel,
    ) -> Self {
        self.power_level = power_level;
        self
    }
}
::wx_core::record!(
    BlePeripheralServerStartAdvertisingOptions { advertise_request, power_level }
);
impl Options for BlePeripheralServerStartAdvertisingOptions {
    type Api = BlePeripheralServerStartAdvertising;
}
/// Hides the phone from scanning centrals again.
///
/// Called as [`BlePeripheralServer::stop_advertising`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.stopAdvertising.html)
pub enum BlePeripheralServerStopAdvertising {}
::wx_core::api!(
    BlePeripheralServerStopAdvertising = object BLE_PERIPHERAL_SERVER[3],
    BlePeripheralServerStopAdvertisingOptions => fields()
);
/// Parameters of [`BlePeripheralServer::stop_advertising`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BlePeripheralServerStopAdvertisingOptions {}
impl BlePeripheralServerStopAdvertisingOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for BlePeripheralServerStopAdvertisingOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(BlePeripheralServerStopAdvertisingOptions {});
impl Options for BlePeripheralServerStopAdvertisingOptions {
    type Api = BlePeripheralServerStopAdvertising;
}
/// A central wants to read a value; answer at once by `writeCharacteristicValue` with the
/// `callbackId`.
///
/// Called as [`BlePeripheralServer::on_characteristic_read_request`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.onCharacteristicReadRequest.html)
pub enum BlePeripheralServerOnCharacteristicReadRequest {}
::wx_core::api!(
    BlePeripheralServerOnCharacteristicReadRequest = object BLE_PERIPHERAL_SERVER[4], ()
    => fields BlePeripheralServerOnCharacteristicReadRequestResult
);
/// What a listener of [`BlePeripheralServer::on_characteristic_read_request`] receives.
#[derive(Clone, Debug)]
pub struct BlePeripheralServerOnCharacteristicReadRequestResult {
    /// Number to hand back with the answer
    pub callback_id: i64,
    /// Service the request is about
    pub service_id: String,
    /// Characteristic that is asked for
    pub characteristic_id: String,
}
::wx_core::record!(
    BlePeripheralServerOnCharacteristicReadRequestResult { callback_id, service_id,
    characteristic_id }
);
/// A central has sent a value to store; confirm at once by `writeCharacteristicValue`.
///
/// Called as [`BlePeripheralServer::on_characteristic_write_request`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.onCharacteristicWriteRequest.html)
pub enum BlePeripheralServerOnCharacteristicWriteRequest {}
::wx_core::api!(
    BlePeripheralServerOnCharacteristicWriteRequest = object BLE_PERIPHERAL_SERVER[5], ()
    => fields BlePeripheralServerOnCharacteristicWriteRequestResult
);
/// What a listener of [`BlePeripheralServer::on_characteristic_write_request`] receives.
#[derive(Clone, Debug)]
pub struct BlePeripheralServerOnCharacteristicWriteRequestResult {
    /// Number that the confirmation must carry
    pub callback_id: i64,
    /// Service the write is addressed to
    pub service_id: String,
    /// Characteristic the bytes are meant for
    pub characteristic_id: String,
    /// Bytes that the central has sent
    pub value: Vec<u8>,
}
::wx_core::record!(
    BlePeripheralServerOnCharacteristicWriteRequestResult { callback_id, service_id,
    characteristic_id, value }
);
/// Stores a value in an own characteristic and hands it to centrals, as an answer or as an
/// update.
///
/// Called as [`BlePeripheralServer::write_characteristic_value`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.writeCharacteristicValue.html)
pub enum BlePeripheralServerWriteCharacteristicValue {}
::wx_core::api!(
    BlePeripheralServerWriteCharacteristicValue = object BLE_PERIPHERAL_SERVER[6],
    BlePeripheralServerWriteCharacteristicValueOptions => fields()
);
/// Parameters of [`BlePeripheralServer::write_characteristic_value`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BlePeripheralServerWriteCharacteristicValueOptions {
    /// Own service around it
    pub service_id: String,
    /// Own characteristic to fill
    pub characteristic_id: String,
    /// Bytes to publish
    pub value: Vec<u8>,
    /// `true` lets subscribed centrals know at once
    pub need_notify: bool,
    /// Request this answers; leave out for a plain update
    pub callback_id: Option<i64>,
}
impl BlePeripheralServerWriteCharacteristicValueOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        service_id: impl Into<String>,
        characteristic_id: impl Into<String>,
        value: Vec<u8>,
        need_notify: bool,
    ) -> Self {
        Self {
            service_id: service_id.into(),
            characteristic_id: characteristic_id.into(),
            value,
            need_notify,
            callback_id: None,
        }
    }
    /// Request this answers; leave out for a plain update
    pub fn callback_id(mut self, callback_id: i64) -> Self {
        self.callback_id = Some(callback_id);
        self
    }
}
::wx_core::record!(
    BlePeripheralServerWriteCharacteristicValueOptions { service_id, characteristic_id,
    value, need_notify, callback_id }
);
impl Options for BlePeripheralServerWriteCharacteristicValueOptions {
    type Api = BlePeripheralServerWriteCharacteristicValue;
}
/// A central has asked to be told of new values of a characteristic; iOS only.
///
/// Called as [`BlePeripheralServer::on_characteristic_subscribed`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.onCharacteristicSubscribed.html)
pub enum BlePeripheralServerOnCharacteristicSubscribed {}
::wx_core::api!(
    BlePeripheralServerOnCharacteristicSubscribed = object BLE_PERIPHERAL_SERVER[7], ()
    => fields OnCharacteristicSubscribedListenerResult
);
/// A central no longer wants updates of a characteristic; iOS only.
///
/// Called as [`BlePeripheralServer::on_characteristic_unsubscribed`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.onCharacteristicUnsubscribed.html)
pub enum BlePeripheralServerOnCharacteristicUnsubscribed {}
::wx_core::api!(
    BlePeripheralServerOnCharacteristicUnsubscribed = object BLE_PERIPHERAL_SERVER[8], ()
    => fields OnCharacteristicSubscribedListenerResult
);
/// Tears the server down, after which centrals find none of its services.
///
/// Called as [`BlePeripheralServer::close`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/BLEPeripheralServer.close.html)
pub enum BlePeripheralServerClose {}
::wx_core::api!(
    BlePeripheralServerClose = object BLE_PERIPHERAL_SERVER[9],
    BlePeripheralServerCloseOptions => fields()
);
/// Parameters of [`BlePeripheralServer::close`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BlePeripheralServerCloseOptions {}
impl BlePeripheralServerCloseOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for BlePeripheralServerCloseOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(BlePeripheralServerCloseOptions {});
impl Options for BlePeripheralServerCloseOptions {
    type Api = BlePeripheralServerClose;
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static BLUETOOTH_PERIPHERAL: Family = Family {
        name: "bluetooth-peripheral",
        apis: &[
            ApiDesc::asynchronous("createBLEPeripheralServer")
                .result(&CREATE_BLE_PERIPHERAL_SERVER_RESULT)
                .scope("bluetooth")
                .privacy("bluetooth"),
            ApiDesc::event(
                    "onBLEPeripheralConnectionStateChanged",
                    &EventDesc::new("offBLEPeripheralConnectionStateChanged"),
                )
                .result(&ON_BLE_PERIPHERAL_CONNECTION_STATE_CHANGED_RESULT),
        ],
        properties: &[],
    };
    pub static BLE_PERIPHERAL_SERVER: ObjectDesc = ObjectDesc {
        name: "BLEPeripheralServer",
        members: &[
            ApiDesc::asynchronous("BLEPeripheralServer.addService")
                .key("addService")
                .params(&BLE_PERIPHERAL_SERVER_ADD_SERVICE_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("BLEPeripheralServer.removeService")
                .key("removeService")
                .params(&BLE_PERIPHERAL_SERVER_REMOVE_SERVICE_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("BLEPeripheralServer.startAdvertising")
                .key("startAdvertising")
                .params(&BLE_PERIPHERAL_SERVER_START_ADVERTISING_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("BLEPeripheralServer.stopAdvertising")
                .key("stopAdvertising")
                .promise(PromiseRule::No),
            ApiDesc::event(
                    "BLEPeripheralServer.onCharacteristicReadRequest",
                    &EventDesc::new("offCharacteristicReadRequest"),
                )
                .key("onCharacteristicReadRequest")
                .result(&BLE_PERIPHERAL_SERVER_ON_CHARACTERISTIC_READ_REQUEST_RESULT),
            ApiDesc::event(
                    "BLEPeripheralServer.onCharacteristicWriteRequest",
                    &EventDesc::new("offCharacteristicWriteRequest"),
                )
                .key("onCharacteristicWriteRequest")
                .result(&BLE_PERIPHERAL_SERVER_ON_CHARACTERISTIC_WRITE_REQUEST_RESULT),
            ApiDesc::asynchronous("BLEPeripheralServer.writeCharacteristicValue")
                .key("writeCharacteristicValue")
                .params(&BLE_PERIPHERAL_SERVER_WRITE_CHARACTERISTIC_VALUE_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::event(
                    "BLEPeripheralServer.onCharacteristicSubscribed",
                    &EventDesc::new("offCharacteristicSubscribed"),
                )
                .key("onCharacteristicSubscribed")
                .result(&ON_CHARACTERISTIC_SUBSCRIBED_LISTENER_RESULT),
            ApiDesc::event(
                    "BLEPeripheralServer.onCharacteristicUnsubscribed",
                    &EventDesc::new("offCharacteristicUnsubscribed"),
                )
                .key("onCharacteristicUnsubscribed")
                .result(&ON_CHARACTERISTIC_SUBSCRIBED_LISTENER_RESULT),
            ApiDesc::asynchronous("BLEPeripheralServer.close")
                .key("close")
                .promise(PromiseRule::No),
        ],
    };
    pub static CREATE_BLE_PERIPHERAL_SERVER_RESULT: StructDesc = StructDesc::new(
        "CreateBlePeripheralServerResult",
        &[FieldDesc::new("server", Type::Handle(&BLE_PERIPHERAL_SERVER))],
    );
    pub static ON_BLE_PERIPHERAL_CONNECTION_STATE_CHANGED_RESULT: StructDesc = StructDesc::new(
        "OnBlePeripheralConnectionStateChangedResult",
        &[
            FieldDesc::new("deviceId", Type::String),
            FieldDesc::new("serverId", Type::String),
            FieldDesc::new("connected", Type::Boolean),
        ],
    );
    pub static BLE_PERIPHERAL_SERVER_ADD_SERVICE_OPTIONS: StructDesc = StructDesc::new(
        "BlePeripheralServerAddServiceOptions",
        &[FieldDesc::new("service", Type::Struct(&BLE_PERIPHERAL_SERVICE))],
    );
    pub static BLE_PERIPHERAL_SERVER_REMOVE_SERVICE_OPTIONS: StructDesc = StructDesc::new(
        "BlePeripheralServerRemoveServiceOptions",
        &[FieldDesc::new("serviceId", Type::String)],
    );
    pub static BLE_PERIPHERAL_SERVER_START_ADVERTISING_OPTIONS: StructDesc = StructDesc::new(
        "BlePeripheralServerStartAdvertisingOptions",
        &[
            FieldDesc::new("advertiseRequest", Type::Struct(&ADVERTISE_REQ_OBJ)),
            FieldDesc::new(
                    "powerLevel",
                    Type::Enum(&BLE_PERIPHERAL_SERVER_START_ADVERTISING_POWER_LEVEL),
                )
                .default(Literal::Text("medium")),
        ],
    );
    pub static BLE_PERIPHERAL_SERVER_ON_CHARACTERISTIC_READ_REQUEST_RESULT: StructDesc = StructDesc::new(
        "BlePeripheralServerOnCharacteristicReadRequestResult",
        &[
            FieldDesc::new("callbackId", Type::Int),
            FieldDesc::new("serviceId", Type::String),
            FieldDesc::new("characteristicId", Type::String),
        ],
    );
    pub static BLE_PERIPHERAL_SERVER_ON_CHARACTERISTIC_WRITE_REQUEST_RESULT: StructDesc = StructDesc::new(
        "BlePeripheralServerOnCharacteristicWriteRequestResult",
        &[
            FieldDesc::new("callbackId", Type::Int),
            FieldDesc::new("serviceId", Type::String),
            FieldDesc::new("characteristicId", Type::String),
            FieldDesc::new("value", Type::Bytes),
        ],
    );
    pub static BLE_PERIPHERAL_SERVER_WRITE_CHARACTERISTIC_VALUE_OPTIONS: StructDesc = StructDesc::new(
        "BlePeripheralServerWriteCharacteristicValueOptions",
        &[
            FieldDesc::new("serviceId", Type::String),
            FieldDesc::new("characteristicId", Type::String),
            FieldDesc::new("value", Type::Bytes),
            FieldDesc::new("needNotify", Type::Boolean),
            FieldDesc::new("callbackId", Type::Int).optional(),
        ],
    );
    pub static BLE_PERIPHERAL_SERVICE: StructDesc = StructDesc::new(
        "BLEPeripheralService",
        &[
            FieldDesc::new("uuid", Type::String),
            FieldDesc::new("characteristics", Type::List(&Type::Struct(&CHARACTERISTIC))),
        ],
    );
    pub static CHARACTERISTIC: StructDesc = StructDesc::new(
        "Characteristic",
        &[
            FieldDesc::new("uuid", Type::String),
            FieldDesc::new("properties", Type::Struct(&CHARACTERISTIC_PROPERTIES))
                .optional(),
            FieldDesc::new("permission", Type::Struct(&CHARACTERISTIC_PERMISSION))
                .optional(),
            FieldDesc::new("value", Type::Bytes).optional(),
            FieldDesc::new(
                    "descriptors",
                    Type::List(&Type::Struct(&CHARACTERISTIC_DESCRIPTOR)),
                )
                .optional(),
        ],
    );
    pub static CHARACTERISTIC_PROPERTIES: StructDesc = StructDesc::new(
        "CharacteristicProperties",
        &[
            FieldDesc::new("read", Type::Boolean).optional(),
            FieldDesc::new("write", Type::Boolean).optional(),
            FieldDesc::new("writeNoResponse", Type::Boolean).optional(),
            FieldDesc::new("notify", Type::Boolean).optional(),
            FieldDesc::new("indicate", Type::Boolean).optional(),
        ],
    );
    pub static CHARACTERISTIC_PERMISSION: StructDesc = StructDesc::new(
        "CharacteristicPermission",
        &[
            FieldDesc::new("readable", Type::Boolean).optional(),
            FieldDesc::new("writeable", Type::Boolean).optional(),
            FieldDesc::new("readEncryptionRequired", Type::Boolean).optional(),
            FieldDesc::new("writeEncryptionRequired", Type::Boolean).optional(),
        ],
    );
    pub static CHARACTERISTIC_DESCRIPTOR: StructDesc = StructDesc::new(
        "CharacteristicDescriptor",
        &[
            FieldDesc::new("uuid", Type::String),
            FieldDesc::new("permission", Type::Struct(&DESCRIPTOR_PERMISSION))
                .optional(),
            FieldDesc::new("value", Type::Bytes).optional(),
        ],
    );
    pub static DESCRIPTOR_PERMISSION: StructDesc = StructDesc::new(
        "DescriptorPermission",
        &[
            FieldDesc::new("read", Type::Boolean).optional(),
            FieldDesc::new("write", Type::Boolean).optional(),
        ],
    );
    pub static ON_CHARACTERISTIC_SUBSCRIBED_LISTENER_RESULT: StructDesc = StructDesc::new(
        "OnCharacteristicSubscribedListenerResult",
        &[
            FieldDesc::new("serviceId", Type::String),
            FieldDesc::new("characteristicId", Type::String),
        ],
    );
    pub static ADVERTISE_REQ_OBJ: StructDesc = StructDesc::new(
        "AdvertiseReqObj",
        &[
            FieldDesc::new("connectable", Type::Boolean).optional(),
            FieldDesc::new("deviceName", Type::String).default(Literal::Text("")),
            FieldDesc::new("serviceUuids", Type::List(&Type::String)).optional(),
            FieldDesc::new(
                    "manufacturerData",
                    Type::List(&Type::Struct(&MANUFACTURER_DATA)),
                )
                .optional(),
            FieldDesc::new("beacon", Type::Struct(&BEACON_INFO_OBJ)).optional(),
        ],
    );
    pub static BEACON_INFO_OBJ: StructDesc = StructDesc::new(
        "BeaconInfoObj",
        &[
            FieldDesc::new("uuid", Type::String),
            FieldDesc::new("major", Type::Int).min(0.0).max(65535.0),
            FieldDesc::new("minor", Type::Int).min(0.0).max(65535.0),
            FieldDesc::new("measuredPower", Type::Number).optional(),
        ],
    );
    pub static MANUFACTURER_DATA: StructDesc = StructDesc::new(
        "ManufacturerData",
        &[
            FieldDesc::new("manufacturerId", Type::String),
            FieldDesc::new("manufacturerSpecificData", Type::Bytes).optional(),
        ],
    );
    pub static BLE_PERIPHERAL_SERVER_START_ADVERTISING_POWER_LEVEL: EnumDesc = EnumDesc {
        name: "BlePeripheralServerStartAdvertisingPowerLevel",
        values: &[
            EnumValue::Text("low"),
            EnumValue::Text("medium"),
            EnumValue::Text("high"),
        ],
    };
}
