//! What the machine says of itself.

use std::{env, fs, path::Path};

use sysinfo::{CpuRefreshKind, MemoryRefreshKind, RefreshKind};

/// Facts of the machine that do not change while the host runs.
#[derive(Clone, Debug)]
pub(crate) struct Machine {
    /// Name and version of the operating system.
    pub system: String,
    /// Name of the processor; empty if the system does not tell it.
    pub cpu: String,
    pub memory_mb: u64,
}

impl Machine {
    /// Asks the operating system.
    pub fn ask() -> Self {
        let kinds = RefreshKind::nothing()
            .with_memory(MemoryRefreshKind::nothing().with_ram())
            .with_cpu(CpuRefreshKind::nothing());
        let facts = sysinfo::System::new_with_specifics(kinds);
        let name = sysinfo::System::name().unwrap_or_else(|_| env::consts::OS.to_owned());
        let version = sysinfo::System::os_version().unwrap_or_default();
        let cpu = facts.as_ref().ok().and_then(|facts| facts.cpus().first());
        let cpu = cpu.map_or("", |cpu| cpu.brand()).trim().to_owned();
        Machine {
            system: format!("{name} {version}").trim_end().to_owned(),
            cpu,
            memory_mb: facts.map_or(0, |facts| facts.total_memory() >> 20),
        }
    }
}

/// The machine code of the processor, such as `x86_64` or `aarch64`.
pub(crate) fn architecture() -> &'static str {
    env::consts::ARCH
}

/// The language of the environment, as clients write it.
pub(crate) fn language() -> String {
    let set = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
    let locale = set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG"));
    client_language(&locale.unwrap_or_default())
}

/// `zh_CN.UTF-8` as `zh_CN`, `en_US.UTF-8` as `en`, no language as `en`.
fn client_language(locale: &str) -> String {
    let name = locale.split(['.', '@']).next().unwrap_or_default();
    match name.split(['_', '-']).next().unwrap_or_default() {
        "" | "C" | "POSIX" => "en".to_owned(),
        // only Chinese is told apart by region
        "zh" => match name {
            "zh_TW" | "zh_HK" => name.to_owned(),
            _ => "zh_CN".to_owned(),
        },
        language => language.to_owned(),
    }
}

/// Whether the machine has Bluetooth, as far as the system tells.
pub(crate) fn has_bluetooth() -> bool {
    !entries(Path::new("/sys/class/bluetooth")).is_empty()
}

/// Whether an interface without a cable is up, as far as the system tells.
pub(crate) fn has_wifi() -> bool {
    entries(Path::new("/sys/class/net")).iter().any(|interface| {
        let up = fs::read_to_string(interface.join("operstate"));
        interface.join("wireless").exists() && up.is_ok_and(|state| state.trim() == "up")
    })
}

/// What lies in a folder; nothing if there is no such folder.
pub(crate) fn entries(folder: &Path) -> Vec<std::path::PathBuf> {
    let listed = fs::read_dir(folder).into_iter().flatten();
    listed.filter_map(|entry| Some(entry.ok()?.path())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_becomes_the_language_that_clients_write() {
        for (locale, language) in [
            ("zh_CN.UTF-8", "zh_CN"),
            ("zh", "zh_CN"),
            ("zh_TW.Big5", "zh_TW"),
            ("zh_HK", "zh_HK"),
            ("en_US.UTF-8", "en"),
            ("de_DE@euro", "de"),
            ("C.UTF-8", "en"),
            ("POSIX", "en"),
            ("", "en"),
        ] {
            assert_eq!(client_language(locale), language, "{locale}");
        }
    }

    #[test]
    fn the_machine_has_a_system_and_memory() {
        let machine = Machine::ask();
        assert!(!machine.system.is_empty());
        assert!(machine.memory_mb > 0);
    }
}
