//! The tab bar as it shows now.

use super::TabBarConfig;

/// The tab bar, as `wx.setTabBarStyle` and its neighbours leave it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TabBar {
    /// Whether it is hidden.
    pub hidden: bool,
    /// The colour of a label.
    pub color: String,
    /// The colour of the label of the chosen tab.
    pub selected_color: String,
    /// The colour behind the tabs.
    pub background_color: String,
    /// `black` or `white`.
    pub border_style: String,
    /// The tabs, from left to right.
    pub tabs: Vec<Tab>,
}

/// One tab of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tab {
    /// The page that it opens.
    pub page_path: String,
    /// Its label.
    pub text: String,
    /// Its picture.
    pub icon_path: Option<String>,
    /// Its picture while it is the chosen one.
    pub selected_icon_path: Option<String>,
    /// The text in its corner.
    pub badge: Option<String>,
    /// Whether a red dot is in its corner.
    pub red_dot: bool,
}

impl TabBar {
    /// The bar as the project describes it.
    pub fn new(config: &TabBarConfig) -> Self {
        let tabs = config.list.iter().map(|tab| Tab {
            page_path: tab.page_path.clone(),
            text: tab.text.clone(),
            icon_path: tab.icon_path.clone(),
            selected_icon_path: tab.selected_icon_path.clone(),
            ..Tab::default()
        });
        TabBar {
            hidden: false,
            color: config.color.clone(),
            selected_color: config.selected_color.clone(),
            background_color: config.background_color.clone(),
            border_style: match config.border_style.as_str() {
                "white" => "white",
                _ => "black",
            }
            .to_owned(),
            tabs: tabs.collect(),
        }
    }
}
