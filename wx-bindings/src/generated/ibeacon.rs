// Generated from ibeacon.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::IBEACON;
/// Failure of a beacon search
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BeaconError {
    /// The search call succeeded
    Ok,
    /// Phone or system knows no beacons
    Unsupport,
    /// Bluetooth is switched off or broken
    BluetoothServiceUnavailable,
    /// Location is switched off, which the search needs
    LocationServiceUnavailable,
    /// A search is running already
    AlreadyStart,
    /// There is no search to stop or query
    NotStartBeaconDiscovery,
    /// The system failed for another reason
    SystemError,
    /// An argument is wrong, such as a malformed UUID
    InvalidData,
}
impl From<BeaconError> for WxError {
    fn from(error: BeaconError) -> Self {
        match error {
            BeaconError::Ok => WxError::fail("ok").err_code(0),
            BeaconError::Unsupport => WxError::fail("unsupport").err_code(11000),
            BeaconError::BluetoothServiceUnavailable => {
                WxError::fail("bluetooth service unavailable").err_code(11001)
            }
            BeaconError::LocationServiceUnavailable => {
                WxError::fail("location service unavailable").err_code(11002)
            }
            BeaconError::AlreadyStart => WxError::fail("already start").err_code(11003),
            BeaconError::NotStartBeaconDiscovery => {
                WxError::fail("not startBeaconDiscovery").err_code(11004)
            }
            BeaconError::SystemError => WxError::fail("system error").err_code(11005),
            BeaconError::InvalidData => WxError::fail("invalid data").err_code(11006),
        }
    }
}
/// Identity of a beacon and how far off it seems
#[derive(Clone, Debug)]
pub struct BeaconInfo {
    /// Owner's id, one of those searched for
    pub uuid: String,
    /// Group number that its owner has assigned. From 0 to 65535.
    pub major: i64,
    /// Number that tells beacons of a group apart. From 0 to 65535.
    pub minor: i64,
    /// Rough distance in steps, rated by iOS only
    pub proximity: BeaconInfoProximity,
    /// Estimated distance; -1 on iOS when `proximity` is 0. Unit: m.
    pub accuracy: f64,
    /// Received strength, closer to 0 when near. Unit: dBm.
    pub rssi: f64,
}
::wx_core::record!(BeaconInfo { uuid, major, minor, proximity, accuracy, rssi });
/// Rough distance in steps, rated by iOS only
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BeaconInfoProximity {
    /// Unknown: too weak a signal, or not iOS
    Unknown,
    /// Right next to the phone
    Immediate,
    /// A few steps away
    Near,
    /// Far off but still heard
    Far,
}
::wx_core::enumeration!(BeaconInfoProximity { Unknown, Immediate, Near, Far });
/// Listens for beacons of the given UUIDs; needs Bluetooth and location switched on.
///
/// Called as [`Wx::start_beacon_discovery`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/ibeacon/wx.startBeaconDiscovery.html)
pub enum StartBeaconDiscovery {}
::wx_core::api!(
    StartBeaconDiscovery = IBEACON[0], StartBeaconDiscoveryOptions => fields()
);
/// Parameters of [`Wx::start_beacon_discovery`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StartBeaconDiscoveryOptions {
    /// Owners' ids; beacons of others are ignored
    pub uuids: Vec<String>,
    /// Concerns the Bluetooth switch check, iOS only; iOS 11 hears beacons with it off. Default:
    /// `false`.
    pub ignore_bluetooth_available: bool,
}
impl StartBeaconDiscoveryOptions {
    /// With the required ones; the others are left out.
    pub fn new(uuids: Vec<String>) -> Self {
        Self {
            uuids,
            ignore_bluetooth_available: false,
        }
    }
    /// Concerns the Bluetooth switch check, iOS only; iOS 11 hears beacons with it off. Default:
    /// `false`.
    pub fn ignore_bluetooth_available(
        mut self,
        ignore_bluetooth_available: bool,
    ) -> Self {
        self.ignore_bluetooth_available = ignore_bluetooth_available;
        self
    }
}
::wx_core::record!(StartBeaconDiscoveryOptions { uuids, ignore_bluetooth_available });
impl Options for StartBeaconDiscoveryOptions {
    type Api = StartBeaconDiscovery;
}
/// Ends the search for beacons; fails with 11004 if none is running.
///
/// Called as [`Wx::stop_beacon_discovery`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/ibeacon/wx.stopBeaconDiscovery.html)
pub enum StopBeaconDiscovery {}
::wx_core::api!(
    StopBeaconDiscovery = IBEACON[1], StopBeaconDiscoveryOptions => fields()
);
/// Parameters of [`Wx::stop_beacon_discovery`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StopBeaconDiscoveryOptions {}
impl StopBeaconDiscoveryOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for StopBeaconDiscoveryOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StopBeaconDiscoveryOptions {});
impl Options for StopBeaconDiscoveryOptions {
    type Api = StopBeaconDiscovery;
}
/// Gives the beacons heard so far in the running search, without waiting for an update.
///
/// Called as [`Wx::get_beacons`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/ibeacon/wx.getBeacons.html)
pub enum GetBeacons {}
::wx_core::api!(GetBeacons = IBEACON[2], GetBeaconsOptions => fields GetBeaconsResult);
/// Parameters of [`Wx::get_beacons`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetBeaconsOptions {}
impl GetBeaconsOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetBeaconsOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetBeaconsOptions {});
impl Options for GetBeaconsOptions {
    type Api = GetBeacons;
}
/// What [`Wx::get_beacons`] gives.
#[derive(Clone, Debug)]
pub struct GetBeaconsResult {
    /// Latest reading of each beacon
    pub beacons: Vec<BeaconInfo>,
}
::wx_core::record!(GetBeaconsResult { beacons });
/// New readings of the beacons around have arrived; a single listener is held.
///
/// Called as [`Wx::on_beacon_update`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/ibeacon/wx.onBeaconUpdate.html)
pub enum OnBeaconUpdate {}
::wx_core::api!(OnBeaconUpdate = IBEACON[3], () => fields OnBeaconUpdateResult);
/// What a listener of [`Wx::on_beacon_update`] receives.
#[derive(Clone, Debug)]
pub struct OnBeaconUpdateResult {
    /// Every beacon heard so far, not only the new ones
    pub beacons: Vec<BeaconInfo>,
}
::wx_core::record!(OnBeaconUpdateResult { beacons });
/// Beacon search has become usable or unusable, or has started or ended; one listener at most.
///
/// Called as [`Wx::on_beacon_service_change`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/ibeacon/wx.onBeaconServiceChange.html)
pub enum OnBeaconServiceChange {}
::wx_core::api!(
    OnBeaconServiceChange = IBEACON[4], () => fields OnBeaconServiceChangeResult
);
/// What a listener of [`Wx::on_beacon_service_change`] receives.
#[derive(Clone, Debug)]
pub struct OnBeaconServiceChangeResult {
    /// `false` when Bluetooth or location drops out
    pub available: bool,
    /// `true` as long as the search listens
    pub discovering: bool,
}
::wx_core::record!(OnBeaconServiceChangeResult { available, discovering });
impl Wx {
    /// Listens for beacons of the given UUIDs; needs Bluetooth and location switched on.
    ///
    /// Takes [`StartBeaconDiscoveryOptions`].
    ///
    /// Since 1.2.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/ibeacon/wx.startBeaconDiscovery.html)
    ///
    /// ```js
    /// wx.onBeaconUpdate(({ beacons }) => {
    ///   const nearest = beacons.find(beacon => beacon.proximity === 1)
    ///   if (nearest) console.log('at shelf', nearest.minor)
    /// })
    /// await wx.startBeaconDiscovery({ uuids: ['FDA50693-A4E2-4FB1-AFCF-C6EB07647825'] })
    /// ```
    ///
    /// # Errors
    ///
    /// - the codes of [`BeaconError`]
    pub fn start_beacon_discovery(&self, call: impl Into<Call<StartBeaconDiscovery>>) {
        self.client.call(call);
    }
    /// As [`Self::start_beacon_discovery`], as a future.
    pub fn start_beacon_discovery_future(
        &self,
        options: StartBeaconDiscoveryOptions,
    ) -> ApiFuture<StartBeaconDiscovery> {
        self.client.future(options)
    }
    /// Ends the search for beacons; fails with 11004 if none is running.
    ///
    /// Since 1.2.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/ibeacon/wx.stopBeaconDiscovery.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`BeaconError`]
    pub fn stop_beacon_discovery(&self, call: impl Into<Call<StopBeaconDiscovery>>) {
        self.client.call(call);
    }
    /// As [`Self::stop_beacon_discovery`], as a future.
    pub fn stop_beacon_discovery_future(
        &self,
        options: StopBeaconDiscoveryOptions,
    ) -> ApiFuture<StopBeaconDiscovery> {
        self.client.future(options)
    }
    /// Gives the beacons heard so far in the running search, without waiting for an update.
    ///
    /// Gives [`GetBeaconsResult`].
    ///
    /// Since 1.2.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/ibeacon/wx.getBeacons.html)
    ///
    /// ```js
    /// const { beacons } = await wx.getBeacons()
    /// beacons.forEach(({ major, minor, accuracy }) => console.log(major, minor, `${accuracy} m`))
    /// ```
    ///
    /// # Errors
    ///
    /// - the codes of [`BeaconError`]
    pub fn get_beacons(&self, call: impl Into<Call<GetBeacons>>) {
        self.client.call(call);
    }
    /// As [`Self::get_beacons`], as a future.
    pub fn get_beacons_future(
        &self,
        options: GetBeaconsOptions,
    ) -> ApiFuture<GetBeacons> {
        self.client.future(options)
    }
    /// New readings of the beacons around have arrived; a single listener is held.
    ///
    /// Since 1.2.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/ibeacon/wx.onBeaconUpdate.html)
    pub fn on_beacon_update(
        &self,
        listener: impl Fn(&OnBeaconUpdateResult) + 'static,
    ) -> Listener<OnBeaconUpdate> {
        self.client.on(listener)
    }
    /// Stops the flow of beacon readings into callbacks, although the search goes on.
    ///
    /// Takes all listeners of [`Self::on_beacon_update`] off.
    ///
    /// Since 2.8.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/ibeacon/wx.offBeaconUpdate.html)
    pub fn off_beacon_update(&self) {
        self.client.off::<OnBeaconUpdate>(None);
    }
    /// Beacon search has become usable or unusable, or has started or ended; one listener at most.
    ///
    /// Since 1.2.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/ibeacon/wx.onBeaconServiceChange.html)
    pub fn on_beacon_service_change(
        &self,
        listener: impl Fn(&OnBeaconServiceChangeResult) + 'static,
    ) -> Listener<OnBeaconServiceChange> {
        self.client.on(listener)
    }
    /// Silences all callbacks on whether beacons can be searched for.
    ///
    /// Takes all listeners of [`Self::on_beacon_service_change`] off.
    ///
    /// Since 2.8.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/ibeacon/wx.offBeaconServiceChange.html)
    pub fn off_beacon_service_change(&self) {
        self.client.off::<OnBeaconServiceChange>(None);
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static IBEACON: Family = Family {
        name: "ibeacon",
        apis: &[
            ApiDesc::asynchronous("startBeaconDiscovery")
                .params(&START_BEACON_DISCOVERY_OPTIONS)
                .err_code(),
            ApiDesc::asynchronous("stopBeaconDiscovery").err_code(),
            ApiDesc::asynchronous("getBeacons").result(&GET_BEACONS_RESULT).err_code(),
            ApiDesc::event(
                    "onBeaconUpdate",
                    &EventDesc::new("offBeaconUpdate")
                        .single()
                        .queue(QueuePolicy::Latest)
                        .off_all(),
                )
                .result(&ON_BEACON_UPDATE_RESULT),
            ApiDesc::event(
                    "onBeaconServiceChange",
                    &EventDesc::new("offBeaconServiceChange").single().off_all(),
                )
                .result(&ON_BEACON_SERVICE_CHANGE_RESULT),
        ],
        properties: &[],
    };
    pub static START_BEACON_DISCOVERY_OPTIONS: StructDesc = StructDesc::new(
        "StartBeaconDiscoveryOptions",
        &[
            FieldDesc::new("uuids", Type::List(&Type::String)),
            FieldDesc::new("ignoreBluetoothAvailable", Type::Boolean)
                .default(Literal::Bool(false)),
        ],
    );
    pub static GET_BEACONS_RESULT: StructDesc = StructDesc::new(
        "GetBeaconsResult",
        &[FieldDesc::new("beacons", Type::List(&Type::Struct(&BEACON_INFO)))],
    );
    pub static ON_BEACON_UPDATE_RESULT: StructDesc = StructDesc::new(
        "OnBeaconUpdateResult",
        &[FieldDesc::new("beacons", Type::List(&Type::Struct(&BEACON_INFO)))],
    );
    pub static ON_BEACON_SERVICE_CHANGE_RESULT: StructDesc = StructDesc::new(
        "OnBeaconServiceChangeResult",
        &[
            FieldDesc::new("available", Type::Boolean),
            FieldDesc::new("discovering", Type::Boolean),
        ],
    );
    pub static BEACON_INFO: StructDesc = StructDesc::new(
        "BeaconInfo",
        &[
            FieldDesc::new("uuid", Type::String),
            FieldDesc::new("major", Type::Int).min(0.0).max(65535.0),
            FieldDesc::new("minor", Type::Int).min(0.0).max(65535.0),
            FieldDesc::new("proximity", Type::Enum(&BEACON_INFO_PROXIMITY)),
            FieldDesc::new("accuracy", Type::Number),
            FieldDesc::new("rssi", Type::Number),
        ],
    );
    pub static BEACON_INFO_PROXIMITY: EnumDesc = EnumDesc {
        name: "BeaconInfoProximity",
        values: &[
            EnumValue::Int(0),
            EnumValue::Int(1),
            EnumValue::Int(2),
            EnumValue::Int(3),
        ],
    };
}
