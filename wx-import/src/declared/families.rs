//! Which family an API belongs to: the pages of the documentation are grouped in folders.

/// The folder of a documentation page: `device/bluetooth` of
/// `https://.../api/device/bluetooth/wx.openBluetoothAdapter.html`.
pub fn folder_of(link: &str) -> Option<&str> {
    let (_, path) = link.split_once("/api/")?;
    path.rsplit_once('/').map(|(folder, _)| folder)
}

/// The family of a folder, where it is not the folder's last part.
const FAMILIES: &[(&str, &str)] = &[
    ("ai/face", "ai"),
    ("ai/inference", "ai"),
    ("base/app/app-event", "app"),
    ("base/app/life-cycle", "app"),
    ("base/crypto", "base"),
    ("base/subpackage", "update"),
    ("device/accelerometer", "sensor"),
    ("device/accessibility", "device"),
    ("device/battery", "device"),
    ("device/calendar", "device"),
    ("device/clipboard", "device"),
    ("device/compass", "sensor"),
    ("device/contact", "device"),
    ("device/crypto", "device"),
    ("device/gyroscope", "sensor"),
    ("device/memory", "device"),
    ("device/motion", "sensor"),
    ("device/network", "device-network"),
    ("device/phone", "device"),
    ("device/scan", "device"),
    ("device/sms", "device"),
    ("device/vibrate", "device"),
    ("ext", "base"),
    ("media/media-recorder", "media-processing"),
    ("media/video-decoder", "media-processing"),
    ("media/video-processing", "media-processing"),
    ("network/download", "request"),
    ("network/tcp", "socket"),
    ("network/udp", "socket"),
    ("network/upload", "request"),
    ("open-api/account-info", "account"),
    ("open-api/authorize", "account"),
    ("open-api/device-voip", "subscribe"),
    ("open-api/employee-relation", "subscribe"),
    ("open-api/face", "soter"),
    ("open-api/login", "account"),
    ("open-api/privacy", "account"),
    ("open-api/setting", "account"),
    ("open-api/subscribe-message", "subscribe"),
    ("open-api/user-info", "account"),
    ("route/router/base", "route"),
    ("storage/background-fetch", "storage"),
    ("storage/cachemanager", "cache-manager"),
    ("ui/background", "navigation-bar"),
    ("ui/custom-component", "ui"),
    ("ui/font", "ui"),
    ("ui/pull-down-refresh", "navigation-bar"),
    ("ui/scroll", "ui"),
    ("ui/sticky", "ui"),
    ("ui/worklet/animation", "worklet"),
    ("ui/worklet/base", "worklet"),
    ("ui/worklet/combine-animation", "worklet"),
];

/// Folders of the platform that share a family with others below the same first part.
const WHOLE: &[&str] = &["open-api"];

/// The family of what lies in a folder: as the platform's folders are put together here, else
/// the folder's last part.
pub fn family_of(folder: &str) -> String {
    if let Ok(at) = FAMILIES.binary_search_by_key(&folder, |(folder, _)| folder) {
        return FAMILIES[at].1.to_owned();
    }
    let (first, last) = match (folder.split_once('/'), folder.rsplit_once('/')) {
        (Some((first, _)), Some((_, last))) => (first, last),
        _ => (folder, folder),
    };
    let own = OWN.contains(&folder);
    let name = if WHOLE.contains(&first) && !own { first } else { last };
    let kept =
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' });
    kept.collect()
}

/// Folders below a whole one that are families of their own.
const OWN: &[&str] = &["open-api/channels", "open-api/soter", "open-api/sticker"];

/// The family of what has no page, or is used by nothing that has one.
pub fn without_page(name: &str) -> &'static str {
    match name {
        "getXrFrameSystem" => "xr-frame",
        "BackgroundAudioError" => "background-audio",
        "Color" | "RenderingContext" => "canvas",
        "EmptyEventChannel" | "OpenContainer" => "route",
        "AppleSubscribeSignError" => "payment",
        name if name.starts_with("VK") => "visionkit",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(FAMILIES.is_sorted_by_key(|(folder, _)| *folder));
    }

    #[test]
    fn a_page_is_grouped_by_its_folder() {
        let family = |link| folder_of(link).map(family_of);
        let page = "https://example.com/dev/api/device/compass/wx.startCompass.html";
        assert_eq!(family(page).as_deref(), Some("sensor"));
        assert_eq!(family("https://x/api/device/wifi/wx.startWifi.html").as_deref(), Some("wifi"));
        assert_eq!(
            family("https://x/api/open-api/card/wx.addCard.html").as_deref(),
            Some("open-api")
        );
        assert_eq!(family("https://x/api/open-api/soter/a.html").as_deref(), Some("soter"));
        assert_eq!(family("https://x/api/device/lidar/a.html").as_deref(), Some("lidar"));
        assert_eq!(family("https://x/guide/a.html"), None);
    }
}
