//! The pages of the system's settings that an app can send a person to.

use std::{fmt, rc::Rc};

use wx_bindings::system::*;
use wx_core::{Result, wx_api};

use crate::interact::Ui;

/// A page of the system's settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingsPage {
    /// What the client is permitted.
    Permissions,
    /// Where Bluetooth is switched.
    Bluetooth,
}

impl SettingsPage {
    /// The API that asks for it.
    pub fn api(self) -> &'static str {
        match self {
            SettingsPage::Permissions => "openAppAuthorizeSetting",
            SettingsPage::Bluetooth => "openSystemBluetoothSetting",
        }
    }
}

impl fmt::Display for SettingsPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SettingsPage::Permissions => "the permissions of the client",
            SettingsPage::Bluetooth => "Bluetooth",
        })
    }
}

/// The functions that send a person there.
pub(crate) struct SettingsPages(Rc<dyn Ui>);

impl SettingsPages {
    pub fn new(ui: Rc<dyn Ui>) -> Self {
        SettingsPages(ui)
    }
}

#[wx_api]
impl SettingsPages {
    async fn open_app_authorize_setting(&self) -> Result<()> {
        self.0.open_settings(SettingsPage::Permissions).await
    }

    async fn open_system_bluetooth_setting(&self) -> Result<()> {
        self.0.open_settings(SettingsPage::Bluetooth).await
    }
}
