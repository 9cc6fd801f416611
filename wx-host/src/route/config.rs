//! What a project says of itself: `app.json` and the `.json` beside each page.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

/// The `app.json` of a project, with what stands in for missing keys. Keys that
/// the host has no use for are ignored.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AppConfig {
    /// Every page as a path within the package, those of subpackages included.
    pub pages: Vec<String>,
    /// The page that opens first; see [`AppConfig::entry_page`].
    pub entry_page_path: Option<String>,
    /// The tab bar, if there is one.
    pub tab_bar: Option<TabBarConfig>,
    /// How long the network may take.
    pub network_timeout: NetworkTimeout,
    /// Whether the app follows the system's theme.
    pub darkmode: bool,
    /// Whether the person has to agree to the privacy guidelines.
    #[serde(rename = "__usePrivacyCheck__")]
    pub use_privacy_check: bool,
    /// Why the app wants a permission, by scope with its prefix.
    pub permission: BTreeMap<String, PermissionConfig>,
    /// What all windows have in common.
    window: Map<String, Value>,
    /// Groups of pages below a folder of their own.
    #[serde(alias = "subpackages")]
    sub_packages: Vec<SubPackage>,
    /// The `.json` of each page that has one.
    #[serde(skip)]
    page_windows: BTreeMap<String, Map<String, Value>>,
}

/// What the person reads when a permission is asked for.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct PermissionConfig {
    /// The reason, in the app's words.
    pub desc: String,
}

/// A group of pages that is loaded by itself.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
struct SubPackage {
    root: String,
    pages: Vec<String>,
}

/// Milliseconds until a call of the network gives up.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NetworkTimeout {
    /// Of `wx.request`.
    pub request: f64,
    /// Of `wx.connectSocket`.
    pub connect_socket: f64,
    /// Of `wx.uploadFile`.
    pub upload_file: f64,
    /// Of `wx.downloadFile`.
    pub download_file: f64,
}

impl Default for NetworkTimeout {
    fn default() -> Self {
        let minute = 60_000.0;
        NetworkTimeout {
            request: minute,
            connect_socket: minute,
            upload_file: minute,
            download_file: minute,
        }
    }
}

/// The tab bar as `app.json` describes it.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct TabBarConfig {
    /// The colour of a label, `#rrggbb`.
    pub color: String,
    /// The colour of the label of the chosen tab.
    pub selected_color: String,
    /// The colour behind the tabs.
    pub background_color: String,
    /// `black` or `white`; empty is black.
    pub border_style: String,
    /// `bottom` or `top`; empty is the bottom.
    pub position: String,
    /// Whether the app draws its own bar.
    pub custom: bool,
    /// The tabs, from left to right.
    pub list: Vec<TabConfig>,
}

/// One tab.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct TabConfig {
    /// The page that it opens.
    pub page_path: String,
    /// Its label.
    pub text: String,
    /// Its picture, if it has one.
    pub icon_path: Option<String>,
    /// Its picture while it is the chosen one.
    pub selected_icon_path: Option<String>,
}

/// How the window of one page starts out: `window` of `app.json`, changed by the
/// page's own file.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct WindowConfig {
    /// The title.
    pub navigation_bar_title_text: String,
    /// The colour of the navigation bar, `#rrggbb`.
    pub navigation_bar_background_color: String,
    /// `black` or `white`: the title and the clock above it.
    pub navigation_bar_text_style: String,
    /// `default`, or `custom` for a page that draws its own bar.
    pub navigation_style: String,
    /// The colour behind the page.
    pub background_color: String,
    /// `dark` or `light`: the dots shown while the page is pulled down.
    pub background_text_style: String,
    /// The colour above the page, if it is another one.
    pub background_color_top: Option<String>,
    /// The colour below the page, if it is another one.
    pub background_color_bottom: Option<String>,
    /// Whether a person can pull the page down to refresh it.
    pub enable_pull_down_refresh: bool,
    /// How near to its end, in px, a page counts as scrolled to the bottom.
    pub on_reach_bottom_distance: f64,
    /// `auto`, `portrait` or `landscape`.
    pub page_orientation: String,
}

impl Default for WindowConfig {
    fn default() -> Self {
        WindowConfig {
            navigation_bar_title_text: String::new(),
            navigation_bar_background_color: "#000000".to_owned(),
            navigation_bar_text_style: "white".to_owned(),
            navigation_style: "default".to_owned(),
            background_color: "#ffffff".to_owned(),
            background_text_style: "dark".to_owned(),
            background_color_top: None,
            background_color_bottom: None,
            enable_pull_down_refresh: false,
            on_reach_bottom_distance: 50.0,
            page_orientation: "portrait".to_owned(),
        }
    }
}

impl AppConfig {
    /// Reads the text of an `app.json`.
    ///
    /// # Errors
    /// If it is no JSON, or a key holds a value of another type.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        let mut config: AppConfig = serde_json::from_str(text.trim_start_matches('\u{feff}'))?;
        for package in std::mem::take(&mut config.sub_packages) {
            let root = package.root.trim_matches('/').to_owned();
            config.pages.extend(package.pages.iter().map(|page| format!("{root}/{page}")));
        }
        let plain = |page: &mut String| *page = page.trim_start_matches('/').to_owned();
        config.pages.iter_mut().for_each(plain);
        config.entry_page_path.iter_mut().for_each(plain);
        WindowConfig::deserialize(&Value::Object(config.window.clone()))?;
        let tabs = config.tab_bar.iter_mut().flat_map(|bar| &mut bar.list);
        tabs.for_each(|tab| plain(&mut tab.page_path));
        Ok(config)
    }

    /// Why the app wants a permission, by scope without `scope.`.
    pub fn reasons(&self) -> BTreeMap<String, String> {
        let given = self.permission.iter().filter(|(_, text)| !text.desc.is_empty());
        let bare = |scope: &str| scope.strip_prefix("scope.").unwrap_or(scope).to_owned();
        given.map(|(scope, text)| (bare(scope), text.desc.clone())).collect()
    }

    /// Adds the `.json` of a page.
    ///
    /// # Errors
    /// If it is no JSON object, or a key of the window holds a value of another
    /// type.
    pub fn add_page_json(&mut self, page: &str, text: &str) -> Result<(), serde_json::Error> {
        let window: Map<String, Value> = serde_json::from_str(text.trim_start_matches('\u{feff}'))?;
        WindowConfig::deserialize(&Value::Object(window.clone()))?;
        self.page_windows.insert(page.to_owned(), window);
        Ok(())
    }

    /// The page that opens first: `entryPagePath`, or else the first of `pages`.
    pub fn entry_page(&self) -> Option<&str> {
        self.entry_page_path.as_deref().or(self.pages.first().map(String::as_str))
    }

    /// Whether there is a page of this path.
    pub fn has_page(&self, page: &str) -> bool {
        self.pages.iter().any(|known| known == page)
    }

    /// Which tab a page is, from the left; `None` for a page that is no tab.
    pub fn tab(&self, page: &str) -> Option<usize> {
        self.tab_bar.as_ref()?.list.iter().position(|tab| tab.page_path == page)
    }

    /// How the window of a page starts out.
    pub fn window(&self, page: &str) -> WindowConfig {
        let keys = self.window_keys(page);
        // every value was tested as it was read
        WindowConfig::deserialize(&Value::Object(keys)).unwrap_or_default()
    }

    /// The window's keys as they are written, those of the page over those of the
    /// app: what the route events show of a page's configuration.
    pub(crate) fn window_keys(&self, page: &str) -> Map<String, Value> {
        let mut keys = self.window.clone();
        keys.extend(self.page_windows.get(page).cloned().unwrap_or_default());
        keys
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_subpackages_are_pages_below_its_root() {
        let config = AppConfig::from_json(
            r#"{"pages": ["pages/a"], "subpackages": [{"root": "more/", "pages": ["pages/b"]}]}"#,
        );
        let config = config.unwrap();
        assert_eq!(config.pages, ["pages/a", "more/pages/b"]);
        assert_eq!(config.entry_page(), Some("pages/a"));
    }

    #[test]
    fn a_page_changes_the_window_of_the_app() {
        let text =
            r##"{"window": {"navigationBarTitleText": "Shop", "backgroundColor": "#eeeeee"}}"##;
        let mut config = AppConfig::from_json(text).unwrap();
        config.add_page_json("pages/a", r#"{"navigationBarTitleText": "Tea"}"#).unwrap();
        let titles = ["pages/a", "pages/b"].map(|page| config.window(page));
        assert_eq!(titles[0].navigation_bar_title_text, "Tea");
        assert_eq!(titles[0].background_color, "#eeeeee");
        assert_eq!(titles[1].navigation_bar_title_text, "Shop");
        assert_eq!(titles[1].navigation_bar_background_color, "#000000");
    }

    #[test]
    fn q2_times_that_are_not_given_are_a_minute() {
        let times = crate::network::NetworkOptions::default().timeout;
        let NetworkTimeout { request, connect_socket, upload_file, download_file } = times;
        assert_eq!([request, connect_socket, upload_file, download_file], [60_000.0; 4]);
        let config = AppConfig::from_json(r#"{"networkTimeout": {"request": 5000}}"#).unwrap();
        assert_eq!(config.network_timeout.request, 5000.0);
        assert_eq!(config.network_timeout.upload_file, 60_000.0);
    }
}
