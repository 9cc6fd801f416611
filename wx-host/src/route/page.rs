//! A page that is open, and what a window shows around it.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
};

use wx_core::{External, Object, Value};

use super::WindowConfig;

/// A page that is open. The instance itself lives in the script; this is what
/// the host knows of it.
#[derive(Debug)]
pub struct PageState {
    /// A number of its own, never used again.
    pub id: i64,
    /// Its path within the package.
    pub route: String,
    /// What stood behind the question mark.
    pub query: BTreeMap<String, String>,
    /// Whether it is one of the tab bar.
    pub is_tab: bool,
    /// How its window started out.
    pub window: WindowConfig,
    /// What the window shows around it now.
    pub chrome: RefCell<Chrome>,
    /// Whether it is the one that a person sees.
    pub(super) shown: Cell<bool>,
    /// Whether it has been drawn once, as a drawing host would.
    pub(super) ready: Cell<bool>,
    /// The instance in the script.
    pub(super) instance: RefCell<Option<External>>,
}

impl PageState {
    pub(super) fn new(
        id: i64,
        route: &str,
        query: BTreeMap<String, String>,
        is_tab: bool,
        window: WindowConfig,
    ) -> Self {
        let chrome = RefCell::new(Chrome::new(&window));
        let (shown, ready) = (Cell::new(false), Cell::new(false));
        let (route, instance) = (route.to_owned(), RefCell::default());
        PageState { id, route, query, is_tab, window, chrome, shown, ready, instance }
    }
}

/// What the window shows around a page, as `wx.setNavigationBarTitle` and its
/// neighbours leave it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chrome {
    /// The title.
    pub title: String,
    /// Whether the navigation bar shows that something is going on.
    pub loading: bool,
    /// The colour of the navigation bar.
    pub bar_color: String,
    /// The colour of the title: `#000000` or `#ffffff`.
    pub bar_text_color: String,
    /// Whether the button that leads home is hidden.
    pub home_button_hidden: bool,
    /// The colour behind the page.
    pub background_color: String,
    /// The colour above the page.
    pub background_color_top: String,
    /// The colour below the page.
    pub background_color_bottom: String,
    /// `dark` or `light`.
    pub background_text_style: String,
    /// Whether the page is pulled down to be refreshed.
    pub refreshing: bool,
    /// How far it is scrolled, in px.
    pub scroll_top: f64,
    /// What a person is asked before the page goes away.
    pub alert_before_unload: Option<String>,
}

impl Chrome {
    /// What a window shows that nothing was set for.
    pub fn new(window: &WindowConfig) -> Self {
        let or =
            |color: &Option<String>| color.as_ref().unwrap_or(&window.background_color).clone();
        let light = window.navigation_bar_text_style == "white";
        Chrome {
            title: window.navigation_bar_title_text.clone(),
            bar_color: window.navigation_bar_background_color.clone(),
            bar_text_color: if light { "#ffffff" } else { "#000000" }.to_owned(),
            background_color: window.background_color.clone(),
            background_color_top: or(&window.background_color_top),
            background_color_bottom: or(&window.background_color_bottom),
            background_text_style: window.background_text_style.clone(),
            ..Chrome::default()
        }
    }
}

/// Something that happens to a page, for the function of that name.
#[derive(Clone, Debug, PartialEq)]
pub enum PageEvent {
    /// `onPullDownRefresh()`
    PullDownRefresh,
    /// `onReachBottom()`
    ReachBottom,
    /// `onPageScroll({ scrollTop })`
    PageScroll {
        /// How far the page is scrolled now, in px.
        scroll_top: f64,
    },
    /// `onTabItemTap({ index, pagePath, text })`
    TabItemTap {
        /// Which tab, from 0.
        index: usize,
        /// The page of the tab.
        page_path: String,
        /// The label of the tab.
        text: String,
    },
    /// `onResize({ size: { windowWidth, windowHeight } })`
    Resize {
        /// The new width, in px.
        width: f64,
        /// The new height, in px.
        height: f64,
    },
    /// A function of this name with one argument, for what is not listed.
    Other {
        /// The name: `onKeyboardHeightChange`.
        name: &'static str,
        /// The argument.
        detail: Value,
    },
}

impl PageEvent {
    /// The name of the page's function.
    pub fn name(&self) -> &'static str {
        match self {
            PageEvent::PullDownRefresh => "onPullDownRefresh",
            PageEvent::ReachBottom => "onReachBottom",
            PageEvent::PageScroll { .. } => "onPageScroll",
            PageEvent::TabItemTap { .. } => "onTabItemTap",
            PageEvent::Resize { .. } => "onResize",
            PageEvent::Other { name, .. } => name,
        }
    }

    /// Its argument.
    pub(super) fn detail(&self) -> Option<Value> {
        let object = |fields: Vec<(&str, Value)>| {
            let fields = fields.into_iter().map(|(key, value)| (key.to_owned(), value));
            Value::Object(fields.collect::<Object>())
        };
        let detail = match self {
            PageEvent::PullDownRefresh | PageEvent::ReachBottom => return None,
            PageEvent::PageScroll { scroll_top } => {
                object(vec![("scrollTop", (*scroll_top).into())])
            }
            PageEvent::TabItemTap { index, page_path, text } => object(vec![
                // a text on the platform, too
                ("index", index.to_string().into()),
                ("pagePath", page_path.clone().into()),
                ("text", text.clone().into()),
            ]),
            PageEvent::Resize { width, height } => {
                let size =
                    vec![("windowWidth", (*width).into()), ("windowHeight", (*height).into())];
                object(vec![("size", object(size))])
            }
            PageEvent::Other { detail, .. } => detail.clone(),
        };
        Some(detail)
    }
}
