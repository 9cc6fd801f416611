// Generated from device.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::DEVICE;
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
/// Gives a tick of about 15 ms that answers a touch.
///
/// Called as [`Wx::vibrate_short`].
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
/// Called as [`Wx::vibrate_long`].
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
/// Called as [`Wx::set_clipboard_data`].
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
/// Called as [`Wx::get_clipboard_data`].
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
/// Called as [`Wx::get_battery_info`].
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
/// Called as [`Wx::on_battery_info_change`].
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
/// Called as [`Wx::on_memory_warning`].
pub enum OnMemoryWarning {}
::wx_core::api!(OnMemoryWarning = DEVICE[6], () => fields OnMemoryWarningResult);
/// What a listener of [`Wx::on_memory_warning`] receives.
#[derive(Clone, Debug)]
pub struct OnMemoryWarningResult {
    /// How serious it is; Android only
    pub level: MemoryLevel,
}
::wx_core::record!(OnMemoryWarningResult { level });
impl Wx {
    /// Gives a tick of about 15 ms that answers a touch. Devices without a fine motor do nothing.
    ///
    /// Takes [`VibrateShortOptions`].
    ///
    /// Since 1.2.0.
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
    /// Since 1.2.0.
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
    /// Needs the privacy agreement, for `clipboard`. Since 1.1.0.
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
    /// Needs the privacy agreement, for `clipboard`. Since 1.1.0.
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
    /// Since 1.0.0.
    pub fn get_battery_info(&self, call: impl Into<Call<GetBatteryInfo>>) {
        self.client.call(call);
    }
    /// As [`Self::get_battery_info`], with the result at once.
    ///
    /// Since 1.0.0.
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
    /// Since 3.5.0.
    pub fn on_battery_info_change(
        &self,
        listener: impl Fn(&OnBatteryInfoChangeResult) + 'static,
    ) -> Listener<OnBatteryInfoChange> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_battery_info_change`] off, or all with `None`.
    ///
    /// Since 3.5.0.
    pub fn off_battery_info_change(&self, which: Option<Listener<OnBatteryInfoChange>>) {
        self.client.off(which);
    }
    /// Memory is short. Let go of caches and pictures now, or the system may end the app.
    ///
    /// Since 2.0.2.
    pub fn on_memory_warning(
        &self,
        listener: impl Fn(&OnMemoryWarningResult) + 'static,
    ) -> Listener<OnMemoryWarning> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_memory_warning`] off, or all with `None`.
    ///
    /// Since 2.0.2.
    pub fn off_memory_warning(&self, which: Option<Listener<OnMemoryWarning>>) {
        self.client.off(which);
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
    pub static MEMORY_LEVEL: EnumDesc = EnumDesc {
        name: "MemoryLevel",
        values: &[EnumValue::Int(5), EnumValue::Int(10), EnumValue::Int(15)],
    };
}
