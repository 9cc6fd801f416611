//! The functions that tell what the device and the client are.

use wx_bindings::system::*;
use wx_core::{Result, next_turn, wx_api};

use super::{
    SDK_VERSION, System,
    machine::{self, architecture},
};

/// The functions of the family that only tell.
pub(crate) struct Info(System);

impl Info {
    pub fn new(system: System) -> Self {
        Info(system)
    }
}

/// The size of text that clients start out with, in px.
const FONT_SIZE: f64 = 16.0;

#[wx_api]
impl Info {
    fn get_system_info(&self) -> SystemInfo {
        self.0.info()
    }

    async fn get_system_info_async(&self) -> Result<SystemInfo> {
        next_turn().await;
        Ok(self.0.info())
    }

    fn get_window_info(&self) -> WindowInfo {
        self.0.profile().window()
    }

    fn get_device_info(&self) -> DeviceInfo {
        self.0.device()
    }

    fn get_app_base_info(&self) -> AppBaseInfo {
        self.0.client()
    }

    fn get_system_setting(&self) -> SystemSetting {
        self.0.switches()
    }

    fn get_app_authorize_setting(&self) -> AppAuthorizeSetting {
        self.0.permissions()
    }

    fn get_skyline_info(&self) -> SkylineInfo {
        // nothing is drawn here, by whichever engine
        let reason = Some(SkylineReason::Client);
        SkylineInfo { is_supported: false, version: String::new(), reason }
    }

    fn get_device_benchmark_info(&self) -> GetDeviceBenchmarkInfoResult {
        let profile = self.0.profile();
        GetDeviceBenchmarkInfoResult {
            // the newer function knows no device that is too slow
            benchmark_level: profile.benchmark_level.filter(|level| *level > 0).unwrap_or(-1),
            model_level: profile.model_level.unwrap_or(ModelLevel::Unknown),
        }
    }

    fn get_renderer_user_agent(&self) -> String {
        let (device, client) = (self.0.device(), self.0.client());
        self.0.profile().user_agent.clone().unwrap_or_else(|| {
            format!(
                "Mozilla/5.0 ({}; {}) wx-host/{} miniProgram/{}",
                device.system,
                device.model,
                env!("CARGO_PKG_VERSION"),
                client.sdk_version
            )
        })
    }
}

impl System {
    fn device(&self) -> DeviceInfo {
        let (profile, machine) = (self.profile(), self.machine());
        let or = |set: &Option<String>, otherwise: &str| {
            set.clone().unwrap_or_else(|| otherwise.to_owned())
        };
        DeviceInfo {
            abi: or(&profile.abi, architecture()),
            device_abi: or(&profile.device_abi, architecture()),
            benchmark_level: profile.benchmark_level.unwrap_or(-1),
            brand: or(&profile.brand, "devtools"),
            model: or(&profile.model, "headless"),
            system: or(&profile.system, &machine.system),
            platform: profile.platform.clone().unwrap_or(ClientPlatform::Devtools),
            cpu_type: or(&profile.cpu_type, &machine.cpu),
            memory_size: profile.memory_size.map_or(machine.memory_mb, u64::from).to_string(),
        }
    }

    fn client(&self) -> AppBaseInfo {
        let profile = self.profile();
        let version = profile.version.clone();
        let font_size = profile.font_size_setting.unwrap_or(FONT_SIZE);
        AppBaseInfo {
            sdk_version: profile.sdk_version.clone().unwrap_or_else(|| SDK_VERSION.to_owned()),
            enable_debug: self.debugging(),
            host: AppBaseInfoHost { app_id: profile.host.app_id.clone() },
            language: profile.language.clone().unwrap_or_else(machine::language),
            version: version.unwrap_or_else(|| env!("CARGO_PKG_VERSION").to_owned()),
            theme: self.0.dark_mode.then(|| self.theme()),
            font_size_setting: font_size,
            font_size_scale_factor: profile.font_size_scale_factor.unwrap_or(font_size / FONT_SIZE),
            pc_kernel_version: profile.pc_kernel_version.clone().unwrap_or_default(),
        }
    }

    fn switches(&self) -> SystemSetting {
        let profile = self.profile();
        let settings = &profile.settings;
        SystemSetting {
            bluetooth_enabled: settings.bluetooth_enabled.unwrap_or_else(machine::has_bluetooth),
            // where the device is, is simulated
            location_enabled: settings.location_enabled.unwrap_or(true),
            wifi_enabled: settings.wifi_enabled.unwrap_or_else(machine::has_wifi),
            device_orientation: profile.orientation(),
        }
    }

    fn permissions(&self) -> AppAuthorizeSetting {
        let profile = self.profile();
        let set = &profile.authorizations;
        // nobody has asked the system of a machine without one
        let or_open =
            |set: &Option<Authorization>| set.clone().unwrap_or(Authorization::NotDetermined);
        AppAuthorizeSetting {
            album_authorized: or_open(&set.album_authorized),
            bluetooth_authorized: or_open(&set.bluetooth_authorized),
            camera_authorized: or_open(&set.camera_authorized),
            location_authorized: set
                .location_authorized
                .clone()
                .unwrap_or(Authorization::Authorized),
            location_reduced_accuracy: set.location_reduced_accuracy,
            microphone_authorized: or_open(&set.microphone_authorized),
            notification_authorized: or_open(&set.notification_authorized),
            notification_alert_authorized: or_open(&set.notification_alert_authorized),
            notification_badge_authorized: or_open(&set.notification_badge_authorized),
            notification_sound_authorized: or_open(&set.notification_sound_authorized),
            phone_calendar_authorized: or_open(&set.phone_calendar_authorized),
        }
    }

    /// The parts above as the one object that they were in the past.
    fn info(&self) -> SystemInfo {
        let (device, client, window) = (self.device(), self.client(), self.profile().window());
        let (switches, permissions) = (self.switches(), self.permissions());
        let may = |permission: Authorization| permission == Authorization::Authorized;
        SystemInfo {
            brand: device.brand,
            model: device.model,
            pixel_ratio: window.pixel_ratio,
            screen_width: window.screen_width,
            screen_height: window.screen_height,
            window_width: window.window_width,
            window_height: window.window_height,
            status_bar_height: window.status_bar_height,
            language: client.language,
            version: client.version,
            system: device.system,
            platform: device.platform,
            font_size_setting: client.font_size_setting,
            sdk_version: client.sdk_version,
            benchmark_level: device.benchmark_level,
            album_authorized: may(permissions.album_authorized),
            camera_authorized: may(permissions.camera_authorized),
            location_authorized: may(permissions.location_authorized),
            microphone_authorized: may(permissions.microphone_authorized),
            notification_authorized: may(permissions.notification_authorized),
            notification_alert_authorized: may(permissions.notification_alert_authorized),
            notification_badge_authorized: may(permissions.notification_badge_authorized),
            notification_sound_authorized: may(permissions.notification_sound_authorized),
            phone_calendar_authorized: may(permissions.phone_calendar_authorized),
            bluetooth_enabled: switches.bluetooth_enabled,
            location_enabled: switches.location_enabled,
            wifi_enabled: switches.wifi_enabled,
            safe_area: window.safe_area,
            location_reduced_accuracy: permissions.location_reduced_accuracy,
            theme: client.theme,
            host: SystemInfoHost { app_id: client.host.app_id },
            enable_debug: client.enable_debug,
            device_orientation: switches.device_orientation,
        }
    }
}
