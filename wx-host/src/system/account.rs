//! Which app is running.

use wx_bindings::account::*;
use wx_core::wx_api;

/// The app as it is registered: the functions that tell it.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its identity.
    pub app_id: String,
    /// For whom the version that runs was made.
    pub env_version: EnvVersion,
    /// The number of a released version; empty in others.
    pub version: String,
}

#[wx_api]
impl Account {
    fn get_account_info_sync(&self) -> AccountInfo {
        let mini_program = MiniProgram {
            app_id: self.app_id.clone(),
            env_version: self.env_version.clone(),
            version: self.version.clone(),
        };
        AccountInfo { mini_program, plugin: None }
    }
}
