//! The settings of the standard host that concern the system.

use std::{path::Path, rc::Rc};

use wx_bindings::EnvVersion;

use super::{DeviceProfile, NoUpdates, ProfileError, UpdateSource};
use crate::StandardHost;

/// What a program may choose.
pub(crate) struct Setup {
    pub device: DeviceProfile,
    pub env_version: EnvVersion,
    pub version: String,
    pub updates: Rc<dyn UpdateSource>,
}

impl Default for Setup {
    fn default() -> Self {
        Setup {
            device: DeviceProfile::default(),
            env_version: EnvVersion::Develop,
            version: String::new(),
            updates: Rc::new(NoUpdates),
        }
    }
}

impl StandardHost {
    /// Sets the device that the app sees.
    pub fn device(mut self, device: DeviceProfile) -> Self {
        self.system.device = device;
        self
    }

    /// Sets the device that the app sees, from a file: see [`DeviceProfile`].
    ///
    /// # Errors
    /// If the file cannot be read or is no profile; the text names file and line.
    pub fn device_file(self, file: impl AsRef<Path>) -> Result<Self, ProfileError> {
        Ok(self.device(DeviceProfile::from_file(file)?))
    }

    /// Says for whom the running version of the app was made. Without it, that is
    /// its developer.
    pub fn env_version(mut self, env_version: EnvVersion) -> Self {
        self.system.env_version = env_version;
        self
    }

    /// Sets the number of a released version.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.system.version = version.into();
        self
    }

    /// Sets where newer versions of the app come from. Without it, there are none.
    pub fn updates(mut self, source: impl UpdateSource + 'static) -> Self {
        self.system.updates = Rc::new(source);
        self
    }
}
