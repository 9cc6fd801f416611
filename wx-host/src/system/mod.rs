//! System: what the device, the client and the app are, and what they report.

mod account;
mod battery;
mod info;
mod logs;
mod machine;
mod profile;
mod profile_error;
mod ready;
mod realtime;
mod reports;
mod settings;
mod setup;
mod text;
mod update;
mod window;
mod words;

use std::{
    cell::{Cell, OnceCell, Ref, RefCell},
    rc::Rc,
};

use wx_bindings::{
    MemoryLevel, OnBatteryInfoChange, OnBatteryInfoChangeResult, OnMemoryWarning,
    OnMemoryWarningResult, OnThemeChange, OnThemeChangeResult, Theme,
};
use wx_core::{Client, HostBuilder, Result};

use crate::interact::Ui;

pub use account::Account;
pub use logs::{LogLine, Logs};
pub use profile::{
    Authorizations, BatteryProfile, DeviceProfile, HostApp, SafeAreaProfile, Settings,
};
pub use profile_error::ProfileError;
pub use settings::SettingsPage;
pub use update::{NoUpdates, UpdateSource};

pub(crate) use setup::Setup;
pub(crate) use window::NAVIGATION_BAR;

use machine::Machine;

/// The base library of the platform whose contract this host follows, as
/// `SDKVersion` tells it.
pub const SDK_VERSION: &str = "3.17.0";

/// The device and the client as the app sees them, in the program's hands.
/// Clones share it.
#[derive(Clone, Debug)]
pub struct System(Rc<Shared>);

#[derive(Debug)]
struct Shared {
    profile: RefCell<DeviceProfile>,
    machine: OnceCell<Machine>,
    dark_mode: bool,
    theme: RefCell<Theme>,
    low_power: Cell<Option<bool>>,
    debug: Cell<bool>,
}

impl System {
    /// A device of this profile. An app without `darkMode` neither sees the theme
    /// nor hears of its change.
    pub fn new(profile: DeviceProfile, dark_mode: bool) -> Self {
        let theme = RefCell::new(profile.theme.clone().unwrap_or(Theme::Light));
        System(Rc::new(Shared {
            profile: RefCell::new(profile),
            machine: OnceCell::new(),
            dark_mode,
            theme,
            low_power: Cell::new(None),
            debug: Cell::new(false),
        }))
    }

    /// The device as it is now.
    pub(crate) fn profile(&self) -> Ref<'_, DeviceProfile> {
        self.0.profile.borrow()
    }

    /// Changes the device while the app runs: a permission that a person granted
    /// in the settings, a switch, the size of a window. For the theme and the
    /// saving of power, whose changes have events, there are functions of their own.
    pub fn change(&self, change: impl FnOnce(&mut DeviceProfile)) {
        let mut changed = self.profile().clone();
        change(&mut changed);
        self.0.profile.replace(changed);
    }

    /// What the machine says of itself, asked once.
    fn machine(&self) -> &Machine {
        self.0.machine.get_or_init(Machine::ask)
    }

    /// How the system looks.
    pub fn theme(&self) -> Theme {
        self.0.theme.borrow().clone()
    }

    /// The system changes its looks: `getAppBaseInfo` tells it, and if it is a
    /// change, `onThemeChange` is emitted.
    ///
    /// # Errors
    /// If the host is closed.
    pub fn set_theme(&self, client: impl AsRef<Client>, theme: Theme) -> Result<()> {
        let before = self.0.theme.replace(theme.clone());
        if before == theme || !self.0.dark_mode {
            return Ok(());
        }
        client.as_ref().emit::<OnThemeChange>(OnThemeChangeResult { theme })
    }

    /// Memory is short: `onMemoryWarning` is emitted.
    ///
    /// # Errors
    /// If the host is closed.
    pub fn memory_warning(&self, client: impl AsRef<Client>, level: MemoryLevel) -> Result<()> {
        client.as_ref().emit::<OnMemoryWarning>(OnMemoryWarningResult { level })
    }

    /// The saving of power is switched: `getBatteryInfo` tells it, and if it is a
    /// change, `onBatteryInfoChange` is emitted.
    ///
    /// # Errors
    /// If the host is closed.
    pub fn set_low_power(&self, client: impl AsRef<Client>, on: bool) -> Result<()> {
        let before = battery::of(self).is_low_power_mode_enabled;
        self.0.low_power.set(Some(on));
        if before == on {
            return Ok(());
        }
        let payload = OnBatteryInfoChangeResult { is_low_power_mode_enabled: on };
        client.as_ref().emit::<OnBatteryInfoChange>(payload)
    }

    /// Whether the app has turned debugging on.
    pub fn debugging(&self) -> bool {
        self.0.debug.get()
    }
}

/// Everything that the functions of these families need.
pub(crate) struct Parts {
    pub system: System,
    pub account: Account,
    pub updates: Rc<dyn UpdateSource>,
    pub logs: Logs,
    pub ui: Rc<dyn Ui>,
}

/// Installs the functions of the families system, update, debug, account and
/// data-analysis, and what device, app and performance have in common with them.
pub(crate) fn install(builder: HostBuilder, parts: Parts) -> HostBuilder {
    let Parts { system, account, updates, logs, ui } = parts;
    builder
        .apis(info::Info::new(system.clone()))
        .apis(settings::SettingsPages::new(ui))
        .apis(battery::Battery::new(system.clone()))
        .apis(update::Updates::new(updates))
        .apis(logs::Debugging::new(system, logs))
        .apis(reports::Reports)
        .apis(account)
        .object::<update::Held>()
        .object::<logs::DeviceLog>()
        .object::<realtime::RealtimeLog>()
        .object::<realtime::TagLog>()
        .emits::<OnThemeChange>()
        .emits::<OnMemoryWarning>()
        .emits::<OnBatteryInfoChange>()
}
