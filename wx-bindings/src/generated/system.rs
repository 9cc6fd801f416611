// Generated from system.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::SYSTEM;
/// Everything about device, window and client in one object. The five newer functions tell it
/// in parts and faster.
#[derive(Clone, Debug)]
pub struct SystemInfo {
    /// Maker of the device, such as `Apple`. Since 1.5.0.
    pub brand: String,
    /// What the maker calls the device; `unknown` for very new ones
    pub model: String,
    /// Physical pixels in one logical pixel
    pub pixel_ratio: f64,
    /// Of the whole screen, in logical pixels. Unit: px. Since 1.1.0.
    pub screen_width: f64,
    /// The status bar included, in logical pixels. Unit: px. Since 1.1.0.
    pub screen_height: f64,
    /// What a page may use from side to side. Unit: px.
    pub window_width: f64,
    /// What a page may use between navigation bar and tab bar. Unit: px.
    pub window_height: f64,
    /// The strip with clock and battery; pages with a custom navigation bar start below it. Unit:
    /// px. Since 1.9.0.
    pub status_bar_height: f64,
    /// As the client is set, such as `zh_CN` or `en`
    pub language: String,
    /// Of the client application
    pub version: String,
    /// Name and version of the operating system, such as `iOS 17.5`
    pub system: String,
    /// Which client this is; branch on it rather than on `system`
    pub platform: ClientPlatform,
    /// The size of text that the person chose. Unit: px. Since 1.5.0.
    pub font_size_setting: f64,
    /// Version of the base library that decides which APIs exist. Since 1.1.0.
    pub sdk_version: String,
    /// How fast the device is: 1 or more, -1 if that is unknown, 0 or -2 if games cannot run. Since 1.8.0.
    pub benchmark_level: i64,
    /// Whether the client may read the photo library; iOS only. Since 2.6.0.
    pub album_authorized: bool,
    /// Whether the system lets the client take pictures. Since 2.6.0.
    pub camera_authorized: bool,
    /// Whether the system tells the client where the device is. Since 2.6.0.
    pub location_authorized: bool,
    /// Whether the client may record sound. Since 2.6.0.
    pub microphone_authorized: bool,
    /// Whether the client may notify the person at all. Since 2.6.0.
    pub notification_authorized: bool,
    /// Whether notifications may pop up on iOS. Since 2.6.0.
    pub notification_alert_authorized: bool,
    /// Whether the icon may carry a number on iOS. Since 2.6.0.
    pub notification_badge_authorized: bool,
    /// Whether notifications may be heard on iOS. Since 2.6.0.
    pub notification_sound_authorized: bool,
    /// Whether the client may write to the calendar. Since 2.19.3.
    pub phone_calendar_authorized: bool,
    /// Bluetooth is switched on in the system. Since 2.6.0.
    pub bluetooth_enabled: bool,
    /// Positioning is switched on in the system. Since 2.6.0.
    pub location_enabled: bool,
    /// Wi-Fi is switched on in the system. Since 2.6.0.
    pub wifi_enabled: bool,
    /// The part of the upright screen that nothing covers. Since 2.7.0.
    pub safe_area: SafeArea,
    /// True if iOS tells only roughly where the device is
    pub location_reduced_accuracy: bool,
    /// Missing unless the app's configuration has `darkmode` on. Since 2.11.0.
    pub theme: Option<super::app::Theme>,
    /// The application that the app runs in. Since 2.12.3.
    pub host: SystemInfoHost,
    /// Whether setEnableDebug, or the menu, turned debugging on. Since 2.15.0.
    pub enable_debug: bool,
    /// How the device is held
    pub device_orientation: DeviceOrientation,
}
::wx_core::record!(
    SystemInfo { brand, model, pixel_ratio, screen_width, screen_height, window_width,
    window_height, status_bar_height, language, version, system, platform,
    font_size_setting, sdk_version, benchmark_level, album_authorized, camera_authorized,
    location_authorized, microphone_authorized, notification_authorized,
    notification_alert_authorized, notification_badge_authorized,
    notification_sound_authorized, phone_calendar_authorized, bluetooth_enabled,
    location_enabled, wifi_enabled, safe_area, location_reduced_accuracy, theme, host,
    enable_debug, device_orientation }
);
/// Who contains the app.
///
/// Since 2.12.3.
#[derive(Clone, Debug)]
pub struct SystemInfoHost {
    /// Identity of the containing application; empty within WeChat itself
    pub app_id: String,
}
::wx_core::record!(SystemInfoHost { app_id });
/// A rectangle free of notch, rounded corners and home indicator, measured from the top left of
/// the screen.
#[derive(Clone, Debug)]
pub struct SafeArea {
    /// Where it begins from the left. Unit: px.
    pub left: f64,
    /// Where it ends, seen from the left edge too. Unit: px.
    pub right: f64,
    /// Where it begins from above. Unit: px.
    pub top: f64,
    /// Where it ends, seen from the top edge too. Unit: px.
    pub bottom: f64,
    /// From `left` to `right`. Unit: px.
    pub width: f64,
    /// From `top` to `bottom`. Unit: px.
    pub height: f64,
}
::wx_core::record!(SafeArea { left, right, top, bottom, width, height });
/// What the client was made for.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ClientPlatform {
    /// iPhone and iPad
    Ios,
    /// Phones and tablets with Android
    Android,
    /// Phones with HarmonyOS
    Ohos,
    /// Computers with HarmonyOS
    OhosPc,
    /// Computers with Windows
    Windows,
    /// Computers with macOS
    Mac,
    /// A developer's machine rather than a person's device
    Devtools,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(
    ClientPlatform { Ios, Android, Ohos, OhosPc, Windows, Mac, Devtools } + Other
);
/// Which side of the screen is up.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DeviceOrientation {
    /// The short side is up
    Portrait,
    /// The long side is up
    Landscape,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(DeviceOrientation { Portrait, Landscape } + Other);
/// What the system lets the client do.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Authorization {
    /// It may, without asking again
    Authorized,
    /// It may not; only the system's settings can change that
    Denied,
    /// The system will ask on first use; iOS only
    NotDetermined,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(Authorization { Authorized, Denied, NotDetermined } + Other);
/// Whether pages can be drawn by Skyline instead of a web view.
#[derive(Clone, Debug)]
pub struct SkylineInfo {
    /// False goes with a `reason`
    pub is_supported: bool,
    /// Of the engine, such as `0.9.7`; empty if there is none
    pub version: String,
    /// Why it is not supported
    pub reason: Option<SkylineReason>,
}
::wx_core::record!(SkylineInfo { is_supported, version, reason });
/// What stands between the app and Skyline.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SkylineReason {
    /// The client has no such engine; a newer one may
    Client,
    /// The base library is too old for it
    BaseLibrary,
    /// An experiment keeps this user from it
    AbTest,
    /// A developer chose the web view by hand
    Switched,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(SkylineReason { Client, BaseLibrary, AbTest, Switched } + Other);
/// The screen, and the window that pages have of it.
#[derive(Clone, Debug)]
pub struct WindowInfo {
    /// Multiply logical pixels by this for the screen's own
    pub pixel_ratio: f64,
    /// From the left edge of the glass to the right. Unit: px.
    pub screen_width: f64,
    /// From the top edge of the glass to the bottom. Unit: px.
    pub screen_height: f64,
    /// Room for the page from side to side. Unit: px.
    pub window_width: f64,
    /// Room for the page; bars are not part of it. Unit: px.
    pub window_height: f64,
    /// How much of the top the system keeps for itself. Unit: px.
    pub status_bar_height: f64,
    /// Where buttons are safe from notch and gestures
    pub safe_area: SafeArea,
    /// How far below the top of the screen the window begins. Unit: px.
    pub screen_top: f64,
}
::wx_core::record!(
    WindowInfo { pixel_ratio, screen_width, screen_height, window_width, window_height,
    status_bar_height, safe_area, screen_top }
);
/// The device itself.
#[derive(Clone, Debug)]
pub struct DeviceInfo {
    /// The machine code that the client is built of; Android only elsewhere
    pub abi: String,
    /// The machine code that the processor runs best. Since 2.25.1.
    pub device_abi: String,
    /// Not kept up to date any more; ask getDeviceBenchmarkInfo
    pub benchmark_level: i64,
    /// Whose name is on the device
    pub brand: String,
    /// Which of the maker's devices it is
    pub model: String,
    /// The operating system with its version
    pub system: String,
    /// The kind of client that runs on it
    pub platform: ClientPlatform,
    /// Name of the processor, as its maker writes it. Since 2.29.0.
    pub cpu_type: String,
    /// Main memory, as digits in a text. Unit: MB. Since 2.30.0.
    pub memory_size: String,
}
::wx_core::record!(
    DeviceInfo { abi, device_abi, benchmark_level, brand, model, system, platform,
    cpu_type, memory_size }
);
/// The client that runs the app.
#[derive(Clone, Debug)]
pub struct AppBaseInfo {
    /// The base library; compare it number by number, never as text
    pub sdk_version: String,
    /// Debugging is on
    pub enable_debug: bool,
    /// Tells a containing application that is not WeChat
    pub host: AppBaseInfoHost,
    /// Language and region of the client, such as `zh_CN`
    pub language: String,
    /// Which release of the client it is
    pub version: String,
    /// Only for apps that say `darkmode` in their configuration
    pub theme: Option<super::app::Theme>,
    /// Size of text as set in the client. Unit: px. Since 2.23.4.
    pub font_size_setting: f64,
    /// That size divided by the usual one
    pub font_size_scale_factor: f64,
    /// Kernel of the client on computers; empty elsewhere
    pub pc_kernel_version: String,
}
::wx_core::record!(
    AppBaseInfo { sdk_version, enable_debug, host, language, version, theme,
    font_size_setting, font_size_scale_factor, pc_kernel_version }
);
/// The containing application, where it is not WeChat.
#[derive(Clone, Debug)]
pub struct AppBaseInfoHost {
    /// What the containing application is registered as
    pub app_id: String,
}
::wx_core::record!(AppBaseInfoHost { app_id });
/// Switches of the system.
#[derive(Clone, Debug)]
pub struct SystemSetting {
    /// Without it Bluetooth calls fail at once
    pub bluetooth_enabled: bool,
    /// Without it nobody learns where the device is
    pub location_enabled: bool,
    /// Off does not mean offline; mobile data may be there
    pub wifi_enabled: bool,
    /// How the screen stands now
    pub device_orientation: DeviceOrientation,
}
::wx_core::record!(
    SystemSetting { bluetooth_enabled, location_enabled, wifi_enabled, device_orientation
    }
);
/// What the system permits to the client.
#[derive(Clone, Debug)]
pub struct AppAuthorizeSetting {
    /// Photo library; iOS only
    pub album_authorized: Authorization,
    /// Talking to Bluetooth devices
    pub bluetooth_authorized: Authorization,
    /// Taking pictures and scanning codes
    pub camera_authorized: Authorization,
    /// Where the device is
    pub location_authorized: Authorization,
    /// Only a rough position is given; iOS only
    pub location_reduced_accuracy: bool,
    /// Recording sound
    pub microphone_authorized: Authorization,
    /// Notifying at all
    pub notification_authorized: Authorization,
    /// Notifications that pop up; iOS only
    pub notification_alert_authorized: Authorization,
    /// A number on the icon; iOS only
    pub notification_badge_authorized: Authorization,
    /// Notifications with a sound; iOS only
    pub notification_sound_authorized: Authorization,
    /// Reading and writing the calendar
    pub phone_calendar_authorized: Authorization,
}
::wx_core::record!(
    AppAuthorizeSetting { album_authorized, bluetooth_authorized, camera_authorized,
    location_authorized, location_reduced_accuracy, microphone_authorized,
    notification_authorized, notification_alert_authorized,
    notification_badge_authorized, notification_sound_authorized,
    phone_calendar_authorized }
);
/// Class of a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ModelLevel {
    /// Nobody has measured it
    Unknown,
    /// Animations and large lists are fine
    High,
    /// Most things are fine
    Middle,
    /// Save work and memory
    Low,
}
::wx_core::enumeration!(ModelLevel { Unknown, High, Middle, Low });
/// Tells all about device, window and client.
///
/// Called as [`Wx::get_system_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getSystemInfo.html)
pub enum GetSystemInfo {}
::wx_core::api!(GetSystemInfo = SYSTEM[0], GetSystemInfoOptions => fields SystemInfo);
/// The Sync form of [`Wx::get_system_info`].
pub enum GetSystemInfoSync {}
::wx_core::api!(
    GetSystemInfoSync = SYSTEM[0] sync, GetSystemInfoOptions => fields SystemInfo
);
/// Parameters of [`Wx::get_system_info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetSystemInfoOptions {}
impl GetSystemInfoOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetSystemInfoOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetSystemInfoOptions {});
impl Options for GetSystemInfoOptions {
    type Api = GetSystemInfo;
}
/// Gives the same facts as getSystemInfo, gathered without holding up the script.
///
/// Called as [`Wx::get_system_info_async`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getSystemInfoAsync.html)
pub enum GetSystemInfoAsync {}
::wx_core::api!(
    GetSystemInfoAsync = SYSTEM[1], GetSystemInfoAsyncOptions => fields SystemInfo
);
/// Parameters of [`Wx::get_system_info_async`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetSystemInfoAsyncOptions {}
impl GetSystemInfoAsyncOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetSystemInfoAsyncOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetSystemInfoAsyncOptions {});
impl Options for GetSystemInfoAsyncOptions {
    type Api = GetSystemInfoAsync;
}
/// Measures of the screen and of what a page may use of it, in logical pixels.
///
/// Called as [`Wx::get_window_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getWindowInfo.html)
pub enum GetWindowInfo {}
::wx_core::api!(GetWindowInfo = SYSTEM[2], () => value WindowInfo);
/// Tells what the device is and what it is made of.
///
/// Called as [`Wx::get_device_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getDeviceInfo.html)
pub enum GetDeviceInfo {}
::wx_core::api!(GetDeviceInfo = SYSTEM[3], () => value DeviceInfo);
/// Describes the client that the app runs in: versions, language, theme.
///
/// Called as [`Wx::get_app_base_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getAppBaseInfo.html)
pub enum GetAppBaseInfo {}
::wx_core::api!(GetAppBaseInfo = SYSTEM[4], () => value AppBaseInfo);
/// Reads the switches of the system that apps often have to ask the person to turn on.
///
/// Called as [`Wx::get_system_setting`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getSystemSetting.html)
pub enum GetSystemSetting {}
::wx_core::api!(GetSystemSetting = SYSTEM[5], () => value SystemSetting);
/// Tells what the system permits to the client.
///
/// Called as [`Wx::get_app_authorize_setting`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getAppAuthorizeSetting.html)
pub enum GetAppAuthorizeSetting {}
::wx_core::api!(GetAppAuthorizeSetting = SYSTEM[6], () => value AppAuthorizeSetting);
/// Tells whether this client can draw pages by Skyline.
///
/// Called as [`Wx::get_skyline_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getSkylineInfo.html)
pub enum GetSkylineInfo {}
::wx_core::api!(GetSkylineInfo = SYSTEM[7], GetSkylineInfoOptions => fields SkylineInfo);
/// The Sync form of [`Wx::get_skyline_info`].
pub enum GetSkylineInfoSync {}
::wx_core::api!(
    GetSkylineInfoSync = SYSTEM[7] sync, GetSkylineInfoOptions => fields SkylineInfo
);
/// Parameters of [`Wx::get_skyline_info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetSkylineInfoOptions {}
impl GetSkylineInfoOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetSkylineInfoOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetSkylineInfoOptions {});
impl Options for GetSkylineInfoOptions {
    type Api = GetSkylineInfo;
}
/// Tells how fast the device is.
///
/// Called as [`Wx::get_device_benchmark_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getDeviceBenchmarkInfo.html)
pub enum GetDeviceBenchmarkInfo {}
::wx_core::api!(
    GetDeviceBenchmarkInfo = SYSTEM[8], GetDeviceBenchmarkInfoOptions => fields
    GetDeviceBenchmarkInfoResult
);
/// Parameters of [`Wx::get_device_benchmark_info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetDeviceBenchmarkInfoOptions {}
impl GetDeviceBenchmarkInfoOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetDeviceBenchmarkInfoOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetDeviceBenchmarkInfoOptions {});
impl Options for GetDeviceBenchmarkInfoOptions {
    type Api = GetDeviceBenchmarkInfo;
}
/// What [`Wx::get_device_benchmark_info`] gives.
#[derive(Clone, Debug)]
pub struct GetDeviceBenchmarkInfoResult {
    /// -1 if unknown, else 1 or more; phones reach 50 at most. At least -1. Since 3.4.5.
    pub benchmark_level: i64,
    /// The class of the device among those sold today. Since 3.4.5.
    pub model_level: ModelLevel,
}
::wx_core::record!(GetDeviceBenchmarkInfoResult { benchmark_level, model_level });
/// Gives the User-Agent text of the web view that draws the pages.
///
/// Called as [`Wx::get_renderer_user_agent`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getRendererUserAgent.html)
pub enum GetRendererUserAgent {}
::wx_core::api!(
    GetRendererUserAgent = SYSTEM[9], GetRendererUserAgentOptions => value String
);
/// Parameters of [`Wx::get_renderer_user_agent`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRendererUserAgentOptions {}
impl GetRendererUserAgentOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetRendererUserAgentOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetRendererUserAgentOptions {});
impl Options for GetRendererUserAgentOptions {
    type Api = GetRendererUserAgent;
}
/// Takes the person to the page of the system's settings where the client's permissions are.
///
/// Called as [`Wx::open_app_authorize_setting`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.openAppAuthorizeSetting.html)
pub enum OpenAppAuthorizeSetting {}
::wx_core::api!(
    OpenAppAuthorizeSetting = SYSTEM[10], OpenAppAuthorizeSettingOptions => fields()
);
/// Parameters of [`Wx::open_app_authorize_setting`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenAppAuthorizeSettingOptions {}
impl OpenAppAuthorizeSettingOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for OpenAppAuthorizeSettingOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(OpenAppAuthorizeSettingOptions {});
impl Options for OpenAppAuthorizeSettingOptions {
    type Api = OpenAppAuthorizeSetting;
}
/// Why [`Wx::open_app_authorize_setting`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenAppAuthorizeSettingError {
    /// The person did not want to go there.
    Cancel,
}
impl From<OpenAppAuthorizeSettingError> for WxError {
    fn from(error: OpenAppAuthorizeSettingError) -> Self {
        match error {
            OpenAppAuthorizeSettingError::Cancel => WxError::fail("cancel"),
        }
    }
}
/// Takes the person to where Bluetooth is switched on; Android only.
///
/// Called as [`Wx::open_system_bluetooth_setting`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.openSystemBluetoothSetting.html)
pub enum OpenSystemBluetoothSetting {}
::wx_core::api!(
    OpenSystemBluetoothSetting = SYSTEM[11], OpenSystemBluetoothSettingOptions =>
    fields()
);
/// Parameters of [`Wx::open_system_bluetooth_setting`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenSystemBluetoothSettingOptions {}
impl OpenSystemBluetoothSettingOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for OpenSystemBluetoothSettingOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(OpenSystemBluetoothSettingOptions {});
impl Options for OpenSystemBluetoothSettingOptions {
    type Api = OpenSystemBluetoothSetting;
}
/// Why [`Wx::open_system_bluetooth_setting`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenSystemBluetoothSettingError {
    /// The person stayed in the app.
    Cancel,
}
impl From<OpenSystemBluetoothSettingError> for WxError {
    fn from(error: OpenSystemBluetoothSettingError) -> Self {
        match error {
            OpenSystemBluetoothSettingError::Cancel => WxError::fail("cancel"),
        }
    }
}
impl Wx {
    /// Tells all about device, window and client. For old times' sake the callbacks run before the
    /// call returns; with getSystemInfoAsync they do not.
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getSystemInfo.html)
    #[deprecated(since = "2.20.1", note = "use `getSystemSetting`")]
    pub fn get_system_info(&self, call: impl Into<Call<GetSystemInfo>>) {
        self.client.call(call);
    }
    /// Collects model, system, window and WeChat facts in one blocking call, slow enough to be felt
    /// at start.
    ///
    /// As [`Self::get_system_info`], with the result at once.
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getSystemInfoSync.html)
    #[deprecated(since = "2.20.1", note = "use `getSystemSetting`")]
    pub fn get_system_info_sync(&self) -> Result<SystemInfo> {
        self.client.sync::<GetSystemInfoSync>(GetSystemInfoOptions::new())
    }
    /// As [`Self::get_system_info`], as a future.
    #[deprecated(since = "2.20.1", note = "use `getSystemSetting`")]
    pub fn get_system_info_future(
        &self,
        options: GetSystemInfoOptions,
    ) -> ApiFuture<GetSystemInfo> {
        self.client.future(options)
    }
    /// Gives the same facts as getSystemInfo, gathered without holding up the script.
    ///
    /// Since 2.14.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getSystemInfoAsync.html)
    #[deprecated(since = "2.20.1", note = "use `getSystemSetting`")]
    pub fn get_system_info_async(&self, call: impl Into<Call<GetSystemInfoAsync>>) {
        self.client.call(call);
    }
    /// As [`Self::get_system_info_async`], as a future.
    #[deprecated(since = "2.20.1", note = "use `getSystemSetting`")]
    pub fn get_system_info_async_future(
        &self,
        options: GetSystemInfoAsyncOptions,
    ) -> ApiFuture<GetSystemInfoAsync> {
        self.client.future(options)
    }
    /// Measures of the screen and of what a page may use of it, in logical pixels.
    ///
    /// Since 2.20.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getWindowInfo.html)
    ///
    /// ```js
    /// const { screenHeight, safeArea } = wx.getWindowInfo()
    /// this.setData({ bottomPadding: screenHeight - safeArea.bottom })
    /// ```
    pub fn get_window_info(&self) -> Result<WindowInfo> {
        self.client.sync::<GetWindowInfo>(())
    }
    /// Tells what the device is and what it is made of.
    ///
    /// Since 2.20.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getDeviceInfo.html)
    pub fn get_device_info(&self) -> Result<DeviceInfo> {
        self.client.sync::<GetDeviceInfo>(())
    }
    /// Describes the client that the app runs in: versions, language, theme.
    ///
    /// Since 2.20.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getAppBaseInfo.html)
    pub fn get_app_base_info(&self) -> Result<AppBaseInfo> {
        self.client.sync::<GetAppBaseInfo>(())
    }
    /// Reads the switches of the system that apps often have to ask the person to turn on.
    ///
    /// Since 2.20.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getSystemSetting.html)
    ///
    /// ```js
    /// const { bluetoothEnabled } = wx.getSystemSetting()
    /// if (!bluetoothEnabled) await wx.openSystemBluetoothSetting()
    /// ```
    pub fn get_system_setting(&self) -> Result<SystemSetting> {
        self.client.sync::<GetSystemSetting>(())
    }
    /// Tells what the system permits to the client. That is not what the person permits to this
    /// app, which getSetting tells; a call needs both.
    ///
    /// Since 2.20.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getAppAuthorizeSetting.html)
    pub fn get_app_authorize_setting(&self) -> Result<AppAuthorizeSetting> {
        self.client.sync::<GetAppAuthorizeSetting>(())
    }
    /// Tells whether this client can draw pages by Skyline.
    ///
    /// Since 2.26.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getSkylineInfo.html)
    pub fn get_skyline_info(&self, call: impl Into<Call<GetSkylineInfo>>) {
        self.client.call(call);
    }
    /// Answers on the spot whether Skyline is at hand, before the first page is drawn.
    ///
    /// As [`Self::get_skyline_info`], with the result at once.
    ///
    /// Since 2.26.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getSkylineInfoSync.html)
    pub fn get_skyline_info_sync(&self) -> Result<SkylineInfo> {
        self.client.sync::<GetSkylineInfoSync>(GetSkylineInfoOptions::new())
    }
    /// As [`Self::get_skyline_info`], as a future.
    pub fn get_skyline_info_future(
        &self,
        options: GetSkylineInfoOptions,
    ) -> ApiFuture<GetSkylineInfo> {
        self.client.future(options)
    }
    /// Tells how fast the device is. The figure stays with a model for good; the class changes as
    /// newer models come.
    ///
    /// Gives [`GetDeviceBenchmarkInfoResult`].
    ///
    /// Since 3.4.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getDeviceBenchmarkInfo.html)
    pub fn get_device_benchmark_info(
        &self,
        call: impl Into<Call<GetDeviceBenchmarkInfo>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_device_benchmark_info`], as a future.
    pub fn get_device_benchmark_info_future(
        &self,
        options: GetDeviceBenchmarkInfoOptions,
    ) -> ApiFuture<GetDeviceBenchmarkInfo> {
        self.client.future(options)
    }
    /// Gives the User-Agent text of the web view that draws the pages. The answer is the bare text,
    /// not an object.
    ///
    /// Since 2.26.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getRendererUserAgent.html)
    pub fn get_renderer_user_agent(&self, call: impl Into<Call<GetRendererUserAgent>>) {
        self.client.call(call);
    }
    /// As [`Self::get_renderer_user_agent`], as a future.
    pub fn get_renderer_user_agent_future(
        &self,
        options: GetRendererUserAgentOptions,
    ) -> ApiFuture<GetRendererUserAgent> {
        self.client.future(options)
    }
    /// Takes the person to the page of the system's settings where the client's permissions are.
    /// Ask getAppAuthorizeSetting afterwards what came of it.
    ///
    /// Since 2.20.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.openAppAuthorizeSetting.html)
    ///
    /// # Errors
    ///
    /// - `cancel`: The person did not want to go there.
    pub fn open_app_authorize_setting(
        &self,
        call: impl Into<Call<OpenAppAuthorizeSetting>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::open_app_authorize_setting`], as a future.
    pub fn open_app_authorize_setting_future(
        &self,
        options: OpenAppAuthorizeSettingOptions,
    ) -> ApiFuture<OpenAppAuthorizeSetting> {
        self.client.future(options)
    }
    /// Takes the person to where Bluetooth is switched on; Android only. getSystemSetting tells
    /// whether they did.
    ///
    /// Since 2.20.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.openSystemBluetoothSetting.html)
    ///
    /// # Errors
    ///
    /// - `cancel`: The person stayed in the app.
    pub fn open_system_bluetooth_setting(
        &self,
        call: impl Into<Call<OpenSystemBluetoothSetting>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::open_system_bluetooth_setting`], as a future.
    pub fn open_system_bluetooth_setting_future(
        &self,
        options: OpenSystemBluetoothSettingOptions,
    ) -> ApiFuture<OpenSystemBluetoothSetting> {
        self.client.future(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static SYSTEM: Family = Family {
        name: "system",
        apis: &[
            ApiDesc::asynchronous("getSystemInfo")
                .result(&SYSTEM_INFO)
                .twin(
                    &SyncDesc {
                        name: "getSystemInfoSync",
                        args: &[],
                        returns: SyncReturns::Result,
                        on_fail: &[],
                    },
                )
                .immediate(),
            ApiDesc::asynchronous("getSystemInfoAsync")
                .result(&SYSTEM_INFO)
                .promise(PromiseRule::No),
            ApiDesc::sync("getWindowInfo")
                .returns(Returns::Value(Type::Struct(&WINDOW_INFO))),
            ApiDesc::sync("getDeviceInfo")
                .returns(Returns::Value(Type::Struct(&DEVICE_INFO))),
            ApiDesc::sync("getAppBaseInfo")
                .returns(Returns::Value(Type::Struct(&APP_BASE_INFO))),
            ApiDesc::sync("getSystemSetting")
                .returns(Returns::Value(Type::Struct(&SYSTEM_SETTING))),
            ApiDesc::sync("getAppAuthorizeSetting")
                .returns(Returns::Value(Type::Struct(&APP_AUTHORIZE_SETTING))),
            ApiDesc::asynchronous("getSkylineInfo")
                .result(&SKYLINE_INFO)
                .twin(
                    &SyncDesc {
                        name: "getSkylineInfoSync",
                        args: &[],
                        returns: SyncReturns::Result,
                        on_fail: &[],
                    },
                )
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("getDeviceBenchmarkInfo")
                .result(&GET_DEVICE_BENCHMARK_INFO_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("getRendererUserAgent")
                .returns(Returns::Value(Type::String)),
            ApiDesc::asynchronous("openAppAuthorizeSetting")
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("openSystemBluetoothSetting")
                .deadline(DeadlineRule::None),
        ],
        properties: &[],
    };
    pub static GET_DEVICE_BENCHMARK_INFO_RESULT: StructDesc = StructDesc::new(
        "GetDeviceBenchmarkInfoResult",
        &[
            FieldDesc::new("benchmarkLevel", Type::Int).min(-1.0),
            FieldDesc::new("modelLevel", Type::Enum(&MODEL_LEVEL)),
        ],
    );
    pub static SYSTEM_INFO: StructDesc = StructDesc::new(
        "SystemInfo",
        &[
            FieldDesc::new("brand", Type::String),
            FieldDesc::new("model", Type::String),
            FieldDesc::new("pixelRatio", Type::Number),
            FieldDesc::new("screenWidth", Type::Number),
            FieldDesc::new("screenHeight", Type::Number),
            FieldDesc::new("windowWidth", Type::Number),
            FieldDesc::new("windowHeight", Type::Number),
            FieldDesc::new("statusBarHeight", Type::Number),
            FieldDesc::new("language", Type::String),
            FieldDesc::new("version", Type::String),
            FieldDesc::new("system", Type::String),
            FieldDesc::new("platform", Type::Enum(&CLIENT_PLATFORM)),
            FieldDesc::new("fontSizeSetting", Type::Number),
            FieldDesc::new("SDKVersion", Type::String),
            FieldDesc::new("benchmarkLevel", Type::Int),
            FieldDesc::new("albumAuthorized", Type::Boolean),
            FieldDesc::new("cameraAuthorized", Type::Boolean),
            FieldDesc::new("locationAuthorized", Type::Boolean),
            FieldDesc::new("microphoneAuthorized", Type::Boolean),
            FieldDesc::new("notificationAuthorized", Type::Boolean),
            FieldDesc::new("notificationAlertAuthorized", Type::Boolean),
            FieldDesc::new("notificationBadgeAuthorized", Type::Boolean),
            FieldDesc::new("notificationSoundAuthorized", Type::Boolean),
            FieldDesc::new("phoneCalendarAuthorized", Type::Boolean),
            FieldDesc::new("bluetoothEnabled", Type::Boolean),
            FieldDesc::new("locationEnabled", Type::Boolean),
            FieldDesc::new("wifiEnabled", Type::Boolean),
            FieldDesc::new("safeArea", Type::Struct(&SAFE_AREA)),
            FieldDesc::new("locationReducedAccuracy", Type::Boolean),
            FieldDesc::new("theme", Type::Enum(&super::super::app::tables::THEME))
                .optional(),
            FieldDesc::new("host", Type::Struct(&SYSTEM_INFO_HOST)),
            FieldDesc::new("enableDebug", Type::Boolean),
            FieldDesc::new("deviceOrientation", Type::Enum(&DEVICE_ORIENTATION)),
        ],
    );
    pub static SYSTEM_INFO_HOST: StructDesc = StructDesc::new(
        "SystemInfoHost",
        &[FieldDesc::new("appId", Type::String)],
    );
    pub static SAFE_AREA: StructDesc = StructDesc::new(
        "SafeArea",
        &[
            FieldDesc::new("left", Type::Number),
            FieldDesc::new("right", Type::Number),
            FieldDesc::new("top", Type::Number),
            FieldDesc::new("bottom", Type::Number),
            FieldDesc::new("width", Type::Number),
            FieldDesc::new("height", Type::Number),
        ],
    );
    pub static CLIENT_PLATFORM: EnumDesc = EnumDesc {
        name: "ClientPlatform",
        values: &[
            EnumValue::Text("ios"),
            EnumValue::Text("android"),
            EnumValue::Text("ohos"),
            EnumValue::Text("ohos_pc"),
            EnumValue::Text("windows"),
            EnumValue::Text("mac"),
            EnumValue::Text("devtools"),
        ],
    };
    pub static DEVICE_ORIENTATION: EnumDesc = EnumDesc {
        name: "DeviceOrientation",
        values: &[EnumValue::Text("portrait"), EnumValue::Text("landscape")],
    };
    pub static AUTHORIZATION: EnumDesc = EnumDesc {
        name: "Authorization",
        values: &[
            EnumValue::Text("authorized"),
            EnumValue::Text("denied"),
            EnumValue::Text("not determined"),
        ],
    };
    pub static SKYLINE_INFO: StructDesc = StructDesc::new(
        "SkylineInfo",
        &[
            FieldDesc::new("isSupported", Type::Boolean),
            FieldDesc::new("version", Type::String),
            FieldDesc::new("reason", Type::Enum(&SKYLINE_REASON)).optional(),
        ],
    );
    pub static SKYLINE_REASON: EnumDesc = EnumDesc {
        name: "SkylineReason",
        values: &[
            EnumValue::Text("client not supported"),
            EnumValue::Text("baselib not supported"),
            EnumValue::Text("a-b test not enabled"),
            EnumValue::Text("SwitchRender option set to webview"),
        ],
    };
    pub static WINDOW_INFO: StructDesc = StructDesc::new(
        "WindowInfo",
        &[
            FieldDesc::new("pixelRatio", Type::Number),
            FieldDesc::new("screenWidth", Type::Number),
            FieldDesc::new("screenHeight", Type::Number),
            FieldDesc::new("windowWidth", Type::Number),
            FieldDesc::new("windowHeight", Type::Number),
            FieldDesc::new("statusBarHeight", Type::Number),
            FieldDesc::new("safeArea", Type::Struct(&SAFE_AREA)),
            FieldDesc::new("screenTop", Type::Number),
        ],
    );
    pub static DEVICE_INFO: StructDesc = StructDesc::new(
        "DeviceInfo",
        &[
            FieldDesc::new("abi", Type::String),
            FieldDesc::new("deviceAbi", Type::String),
            FieldDesc::new("benchmarkLevel", Type::Int),
            FieldDesc::new("brand", Type::String),
            FieldDesc::new("model", Type::String),
            FieldDesc::new("system", Type::String),
            FieldDesc::new("platform", Type::Enum(&CLIENT_PLATFORM)),
            FieldDesc::new("cpuType", Type::String),
            FieldDesc::new("memorySize", Type::String),
        ],
    );
    pub static APP_BASE_INFO: StructDesc = StructDesc::new(
        "AppBaseInfo",
        &[
            FieldDesc::new("SDKVersion", Type::String),
            FieldDesc::new("enableDebug", Type::Boolean),
            FieldDesc::new("host", Type::Struct(&APP_BASE_INFO_HOST)),
            FieldDesc::new("language", Type::String),
            FieldDesc::new("version", Type::String),
            FieldDesc::new("theme", Type::Enum(&super::super::app::tables::THEME))
                .optional(),
            FieldDesc::new("fontSizeSetting", Type::Number),
            FieldDesc::new("fontSizeScaleFactor", Type::Number),
            FieldDesc::new("PCKernelVersion", Type::String),
        ],
    );
    pub static APP_BASE_INFO_HOST: StructDesc = StructDesc::new(
        "AppBaseInfoHost",
        &[FieldDesc::new("appId", Type::String)],
    );
    pub static SYSTEM_SETTING: StructDesc = StructDesc::new(
        "SystemSetting",
        &[
            FieldDesc::new("bluetoothEnabled", Type::Boolean),
            FieldDesc::new("locationEnabled", Type::Boolean),
            FieldDesc::new("wifiEnabled", Type::Boolean),
            FieldDesc::new("deviceOrientation", Type::Enum(&DEVICE_ORIENTATION)),
        ],
    );
    pub static APP_AUTHORIZE_SETTING: StructDesc = StructDesc::new(
        "AppAuthorizeSetting",
        &[
            FieldDesc::new("albumAuthorized", Type::Enum(&AUTHORIZATION)),
            FieldDesc::new("bluetoothAuthorized", Type::Enum(&AUTHORIZATION)),
            FieldDesc::new("cameraAuthorized", Type::Enum(&AUTHORIZATION)),
            FieldDesc::new("locationAuthorized", Type::Enum(&AUTHORIZATION)),
            FieldDesc::new("locationReducedAccuracy", Type::Boolean),
            FieldDesc::new("microphoneAuthorized", Type::Enum(&AUTHORIZATION)),
            FieldDesc::new("notificationAuthorized", Type::Enum(&AUTHORIZATION)),
            FieldDesc::new("notificationAlertAuthorized", Type::Enum(&AUTHORIZATION)),
            FieldDesc::new("notificationBadgeAuthorized", Type::Enum(&AUTHORIZATION)),
            FieldDesc::new("notificationSoundAuthorized", Type::Enum(&AUTHORIZATION)),
            FieldDesc::new("phoneCalendarAuthorized", Type::Enum(&AUTHORIZATION)),
        ],
    );
    pub static MODEL_LEVEL: EnumDesc = EnumDesc {
        name: "ModelLevel",
        values: &[
            EnumValue::Int(0),
            EnumValue::Int(1),
            EnumValue::Int(2),
            EnumValue::Int(3),
        ],
    };
}
