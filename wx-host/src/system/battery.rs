//! The battery: of the profile, of the machine, or none.

use std::{fs, path::Path};

use wx_bindings::device::*;
use wx_core::wx_api;

use super::{System, machine::entries};

/// The functions of a battery.
pub(crate) struct Battery(System);

impl Battery {
    pub fn new(system: System) -> Self {
        Battery(system)
    }
}

#[wx_api]
impl Battery {
    fn get_battery_info(&self) -> GetBatteryInfoResult {
        of(&self.0)
    }
}

/// The battery of the profile, else that of the machine. A machine without one is
/// told as full and charging.
pub(crate) fn of(system: &System) -> GetBatteryInfoResult {
    let saves = system.0.low_power.get();
    if let Some(battery) = system.profile().battery {
        return GetBatteryInfoResult {
            level: battery.level,
            is_charging: battery.is_charging,
            is_low_power_mode_enabled: saves.unwrap_or(battery.is_low_power_mode_enabled),
        };
    }
    let saves = saves.unwrap_or_else(|| {
        fs::read_to_string("/sys/firmware/acpi/platform_profile")
            .is_ok_and(|profile| profile.trim() == "low-power")
    });
    let (level, is_charging) =
        of_machine(Path::new("/sys/class/power_supply")).unwrap_or((100, true));
    GetBatteryInfoResult { level, is_charging, is_low_power_mode_enabled: saves }
}

/// How full the machine's battery is, and whether it hangs on a charger.
fn of_machine(supplies: &Path) -> Option<(i64, bool)> {
    let mut supplies = entries(supplies);
    supplies.sort();
    supplies.iter().find_map(|supply| battery(supply.as_path()))
}

fn battery(supply: &Path) -> Option<(i64, bool)> {
    let read = |file: &str| {
        let text = fs::read_to_string(supply.join(file)).ok()?;
        Some(text.trim().to_owned())
    };
    // a mouse has a battery, too
    if read("type")? != "Battery" || read("scope").is_some_and(|scope| scope == "Device") {
        return None;
    }
    let level: i64 = read("capacity")?.parse().ok()?;
    Some((level.clamp(1, 100), read("status")? != "Discharging"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn supply(root: &Path, name: &str, files: &[(&str, &str)]) {
        let folder = root.join(name);
        fs::create_dir_all(&folder).unwrap();
        files.iter().for_each(|(file, text)| fs::write(folder.join(file), text).unwrap());
    }

    #[test]
    fn the_battery_of_the_machine_is_read() {
        let root = tempfile::tempdir().unwrap();
        assert_eq!(of_machine(root.path()), None);
        assert_eq!(of_machine(&root.path().join("none")), None);
        supply(root.path(), "AC", &[("type", "Mains\n"), ("online", "1\n")]);
        let mouse = [("type", "Battery\n"), ("scope", "Device\n"), ("capacity", "5\n")];
        supply(root.path(), "A-mouse", &mouse);
        assert_eq!(of_machine(root.path()), None);
        let files = [("type", "Battery\n"), ("capacity", "57\n"), ("status", "Discharging\n")];
        supply(root.path(), "BAT0", &files);
        assert_eq!(of_machine(root.path()), Some((57, false)));
        supply(root.path(), "BAT0", &[("status", "Charging\n"), ("capacity", "0\n")]);
        assert_eq!(of_machine(root.path()), Some((1, true)));
        supply(root.path(), "BAT0", &[("capacity", "half\n")]);
        assert_eq!(of_machine(root.path()), None);
    }
}
