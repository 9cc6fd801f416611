//! `--device`: the device that the app sees.

use std::path::Path;

use wx_host::system::DeviceProfile;

/// A profile from a file, or one that comes along by its name.
pub fn profile(device: &str) -> Result<DeviceProfile, String> {
    let is_name = !device.contains(['.', '/', '\\']) && !Path::new(device).exists();
    let found = match is_name {
        true => DeviceProfile::ready(device),
        false => DeviceProfile::from_file(device),
    };
    found.map_err(|error| match is_name {
        true => format!("--device: {error}, or name a file of TOML"),
        false => format!("--device: {error}"),
    })
}
