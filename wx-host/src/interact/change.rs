//! What changes around the pages, as a person would notice it.

use std::fmt;

/// A change around the pages.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChromeChange {
    /// The title of the page.
    Title(String),
    /// The colours of the navigation bar.
    BarColors {
        /// The title: `#ffffff` or `#000000`.
        text: String,
        /// The ground.
        background: String,
    },
    /// The spinner beside the title comes or goes.
    Loading(bool),
    /// The button that leads home goes.
    HomeButtonHidden,
    /// The colours behind the page.
    BackgroundColors {
        /// Above the page.
        top: String,
        /// Below the page.
        bottom: String,
    },
    /// The shade of what is behind a page that is pulled down: `dark` or `light`.
    BackgroundTextStyle(String),
    /// The page is pulled down to be refreshed, or goes back up.
    Refreshing(bool),
    /// The page is scrolled, in px from its top.
    ScrolledTo(f64),
    /// The text in the corner of a tab.
    Badge {
        /// The tab, from 0.
        index: usize,
        /// The text; `None` takes it away.
        text: Option<String>,
    },
    /// The red dot in the corner of a tab.
    RedDot {
        /// The tab, from 0.
        index: usize,
        /// Whether it is there.
        shown: bool,
    },
    /// Label or pictures of a tab.
    Tab {
        /// The tab, from 0.
        index: usize,
        /// The label as it is now.
        text: String,
    },
    /// The colours of the tab bar.
    TabBarStyle,
    /// The tab bar comes or goes.
    TabBarShown(bool),
}

/// In one line: `[title] Home`. It holds text of the script as it is.
impl fmt::Display for ChromeChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Title(title) => write!(f, "[title] {title}"),
            Self::BarColors { text, background } => {
                write!(f, "[navigation bar] {text} on {background}")
            }
            Self::Loading(true) => f.write_str("[navigation bar] loading"),
            Self::Loading(false) => f.write_str("[navigation bar] loaded"),
            Self::HomeButtonHidden => f.write_str("[navigation bar] home button hidden"),
            Self::BackgroundColors { top, bottom } if top == bottom => {
                write!(f, "[background] {top}")
            }
            Self::BackgroundColors { top, bottom } => {
                write!(f, "[background] {top} above, {bottom} below")
            }
            Self::BackgroundTextStyle(style) => write!(f, "[background] {style} text"),
            Self::Refreshing(true) => f.write_str("[refresh] begins"),
            Self::Refreshing(false) => f.write_str("[refresh] ends"),
            Self::ScrolledTo(top) => write!(f, "[scroll] {top} px"),
            Self::Badge { index, text: Some(text) } => write!(f, "[tab {index}] badge {text}"),
            Self::Badge { index, text: None } => write!(f, "[tab {index}] no badge"),
            Self::RedDot { index, shown: true } => write!(f, "[tab {index}] red dot"),
            Self::RedDot { index, shown: false } => write!(f, "[tab {index}] no red dot"),
            Self::Tab { index, text } => write!(f, "[tab {index}] {text}"),
            Self::TabBarStyle => f.write_str("[tab bar] other colours"),
            Self::TabBarShown(true) => f.write_str("[tab bar] shown"),
            Self::TabBarShown(false) => f.write_str("[tab bar] hidden"),
        }
    }
}

/// A sign that is felt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vibration {
    /// A tick, about 15 ms.
    Short(Strength),
    /// About 400 ms.
    Long,
}

/// How strong a tick is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// The strongest.
    Heavy,
    /// Between the two.
    Medium,
    /// The weakest.
    Light,
}

/// In one line: `[vibrate] light`.
impl fmt::Display for Vibration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Short(Strength::Heavy) => "[vibrate] heavy",
            Self::Short(Strength::Medium) => "[vibrate] medium",
            Self::Short(Strength::Light) => "[vibrate] light",
            Self::Long => "[vibrate] long",
        })
    }
}
