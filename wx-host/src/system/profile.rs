//! The device that the app is to see: a file that a person writes and chooses.

use std::{fs, path::Path};

use serde::Deserialize;
use wx_bindings::{Authorization, ClientPlatform, DeviceOrientation, ModelLevel, Theme};

use super::{
    profile_error::ProfileError,
    words::{level, number, percent, size, word},
};

/// A device. What is not set is taken from the machine, or is as documented in
/// the host's manual; the names are those of the results in JavaScript.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
#[allow(missing_docs, reason = "the names are those of the results, whose spec describes them")]
pub struct DeviceProfile {
    pub brand: Option<String>,
    pub model: Option<String>,
    pub system: Option<String>,
    #[serde(deserialize_with = "word")]
    pub platform: Option<ClientPlatform>,
    pub language: Option<String>,
    pub version: Option<String>,
    #[serde(rename = "SDKVersion")]
    pub sdk_version: Option<String>,
    #[serde(rename = "PCKernelVersion")]
    pub pc_kernel_version: Option<String>,
    #[serde(deserialize_with = "word")]
    pub theme: Option<Theme>,
    #[serde(deserialize_with = "size")]
    pub font_size_setting: Option<f64>,
    #[serde(deserialize_with = "size")]
    pub font_size_scale_factor: Option<f64>,
    pub user_agent: Option<String>,

    pub abi: Option<String>,
    pub device_abi: Option<String>,
    pub cpu_type: Option<String>,
    /// In MB.
    pub memory_size: Option<u32>,
    #[serde(deserialize_with = "level")]
    pub benchmark_level: Option<i64>,
    #[serde(deserialize_with = "word")]
    pub model_level: Option<ModelLevel>,

    #[serde(deserialize_with = "size")]
    pub pixel_ratio: Option<f64>,
    #[serde(deserialize_with = "size")]
    pub screen_width: Option<f64>,
    #[serde(deserialize_with = "size")]
    pub screen_height: Option<f64>,
    #[serde(deserialize_with = "size")]
    pub window_width: Option<f64>,
    #[serde(deserialize_with = "size")]
    pub window_height: Option<f64>,
    #[serde(deserialize_with = "number")]
    pub status_bar_height: Option<f64>,
    #[serde(deserialize_with = "number")]
    pub screen_top: Option<f64>,
    pub safe_area: Option<SafeAreaProfile>,

    pub settings: Settings,
    pub authorizations: Authorizations,
    pub battery: Option<BatteryProfile>,
    pub host: HostApp,
}

/// The part of the screen that nothing covers, by its edges.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the edges")]
pub struct SafeAreaProfile {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
}

/// The switches of the system, as `getSystemSetting` tells them.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
#[allow(missing_docs, reason = "the names are those of the results, whose spec describes them")]
pub struct Settings {
    pub bluetooth_enabled: Option<bool>,
    pub location_enabled: Option<bool>,
    pub wifi_enabled: Option<bool>,
    #[serde(deserialize_with = "word")]
    pub device_orientation: Option<DeviceOrientation>,
}

/// What the system permits to the client, as `getAppAuthorizeSetting` tells it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
#[allow(missing_docs, reason = "the names are those of the results, whose spec describes them")]
pub struct Authorizations {
    #[serde(deserialize_with = "word")]
    pub album_authorized: Option<Authorization>,
    #[serde(deserialize_with = "word")]
    pub bluetooth_authorized: Option<Authorization>,
    #[serde(deserialize_with = "word")]
    pub camera_authorized: Option<Authorization>,
    #[serde(deserialize_with = "word")]
    pub location_authorized: Option<Authorization>,
    pub location_reduced_accuracy: bool,
    #[serde(deserialize_with = "word")]
    pub microphone_authorized: Option<Authorization>,
    #[serde(deserialize_with = "word")]
    pub notification_authorized: Option<Authorization>,
    #[serde(deserialize_with = "word")]
    pub notification_alert_authorized: Option<Authorization>,
    #[serde(deserialize_with = "word")]
    pub notification_badge_authorized: Option<Authorization>,
    #[serde(deserialize_with = "word")]
    pub notification_sound_authorized: Option<Authorization>,
    #[serde(deserialize_with = "word")]
    pub phone_calendar_authorized: Option<Authorization>,
}

/// A battery that stands in for that of the machine.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct BatteryProfile {
    /// How full it is, in percent.
    #[serde(deserialize_with = "percent")]
    pub level: i64,
    /// Whether it is being charged.
    #[serde(default)]
    pub is_charging: bool,
    /// Whether the system saves power.
    #[serde(default)]
    pub is_low_power_mode_enabled: bool,
}

/// The application that contains the app.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
pub struct HostApp {
    /// Its identity.
    pub app_id: String,
}

impl DeviceProfile {
    /// Reads a profile from a file of TOML.
    ///
    /// # Errors
    /// If the file cannot be read, is no TOML, or has a key or a value that is none
    /// of a profile. The text names file and line.
    pub fn from_file(file: impl AsRef<Path>) -> Result<Self, ProfileError> {
        let file = file.as_ref();
        let name = file.display().to_string();
        let text = fs::read_to_string(file)
            .map_err(|error| ProfileError::new(format!("{name}: {error}")))?;
        Self::parse(&name, &text)
    }

    /// Reads a profile from the text of such a file.
    ///
    /// # Errors
    /// As [`DeviceProfile::from_file`]; the file is called `profile`.
    pub fn from_toml(text: &str) -> Result<Self, ProfileError> {
        Self::parse("profile", text)
    }

    fn parse(name: &str, text: &str) -> Result<Self, ProfileError> {
        let profile: Self =
            toml::from_str(text).map_err(|error| ProfileError::of(name, text, &error))?;
        let problem = profile.contradiction();
        problem.map_or(Ok(profile), |problem| Err(ProfileError::new(format!("{name}: {problem}"))))
    }

    /// Two values that cannot both be right.
    fn contradiction(&self) -> Option<&'static str> {
        let window = self.window();
        if window.window_width > window.screen_width {
            return Some("windowWidth is larger than screenWidth");
        }
        if window.window_height > window.screen_height {
            return Some("windowHeight is larger than screenHeight");
        }
        let area = window.safe_area;
        let inside = 0.0 <= area.left && area.right <= window.screen_width;
        let below = 0.0 <= area.top && area.bottom <= window.screen_height;
        let upright = area.left < area.right && area.top < area.bottom;
        (!(inside && below && upright)).then_some(
            "safeArea is no part of the screen: write its edges, with \
             0 <= left < right <= screenWidth and 0 <= top < bottom <= screenHeight",
        )
    }
}
