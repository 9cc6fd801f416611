//! The profiles that come with the host.

use super::{DeviceProfile, ProfileError};

/// Each by its name, with its text.
const READY: [(&str, &str); 3] = [
    ("android", include_str!("../../devices/android.toml")),
    ("iphone15", include_str!("../../devices/iphone15.toml")),
    ("windows", include_str!("../../devices/windows.toml")),
];

impl DeviceProfile {
    /// A profile that comes with the host, by its name: `iphone15`.
    ///
    /// # Errors
    /// If there is none of this name; the text names them all.
    pub fn ready(name: &str) -> Result<Self, ProfileError> {
        let found = READY.iter().find(|(ready, _)| *ready == name);
        let Some((_, text)) = found else {
            let names: Vec<_> = READY.iter().map(|(name, _)| *name).collect();
            return Err(ProfileError::new(format!(
                "there is no device {name:?}; there are {}",
                names.join(", ")
            )));
        };
        Self::from_toml(text)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn every_profile_that_comes_along_is_one() {
        for (name, _) in READY {
            assert!(DeviceProfile::ready(name).unwrap().platform.is_some(), "{name}");
        }
        let error = DeviceProfile::ready("phone").unwrap_err().to_string();
        assert_eq!(error, "there is no device \"phone\"; there are android, iphone15, windows");
    }
}
