//! The tab bar as scripts change it while the app runs.

use std::rc::Rc;

use wx_bindings::tab_bar::*;
use wx_core::{Result, WxError, wx_api};

use super::{ChromeChange, Screen, colors::Colors};
use crate::route::{Tab, TabBar};

/// The functions that change the tab bar. They work while a page of the bar is the
/// current one, and fail with `not TabBar page` otherwise: also in an app without a
/// tab bar, and in a script without pages.
pub(super) struct TabBarControl(pub Rc<Screen>);

impl TabBarControl {
    /// Changes the bar, and shows it if it is another then.
    fn change(
        &self,
        change: impl FnOnce(&mut TabBar) -> Result<()>,
        shown: impl FnOnce(&TabBar) -> ChromeChange,
    ) -> Result<()> {
        let on_tab = self.0.pages.current().is_some_and(|page| page.is_tab);
        let bar = self.0.pages.tab_bar_mut().filter(|_| on_tab);
        let Some(mut bar) = bar else {
            return Err(WxError::fail("not TabBar page"));
        };
        let before = bar.clone();
        change(&mut bar)?;
        let after = bar.clone();
        // the ui may look at the bar
        drop(bar);
        if before != after {
            self.0.ui.show_change(&shown(&after));
        }
        Ok(())
    }

    /// Changes one tab.
    fn change_tab(
        &self,
        index: i64,
        change: impl FnOnce(&mut Tab),
        shown: impl FnOnce(usize, &TabBar) -> ChromeChange,
    ) -> Result<()> {
        let position = usize::try_from(index).unwrap_or(usize::MAX);
        self.change(
            |bar| {
                let tab = bar.tabs.get_mut(position);
                change(tab.ok_or_else(|| WxError::fail("tabbar item not found"))?);
                Ok(())
            },
            |bar| shown(position, bar),
        )
    }
}

#[wx_api]
impl TabBarControl {
    fn set_tab_bar_badge(&self, index: i64, text: &str) -> Result<()> {
        let badge = Some(shortened(text));
        let shown = badge.clone();
        self.change_tab(
            index,
            |tab| {
                tab.badge = badge;
                tab.red_dot = false;
            },
            |index, _| ChromeChange::Badge { index, text: shown },
        )
    }

    fn remove_tab_bar_badge(&self, index: i64) -> Result<()> {
        self.change_tab(
            index,
            |tab| tab.badge = None,
            |index, _| ChromeChange::Badge { index, text: None },
        )
    }

    fn show_tab_bar_red_dot(&self, index: i64) -> Result<()> {
        self.change_tab(
            index,
            |tab| {
                tab.badge = None;
                tab.red_dot = true;
            },
            |index, _| ChromeChange::RedDot { index, shown: true },
        )
    }

    fn hide_tab_bar_red_dot(&self, index: i64) -> Result<()> {
        self.change_tab(
            index,
            |tab| tab.red_dot = false,
            |index, _| ChromeChange::RedDot { index, shown: false },
        )
    }

    fn set_tab_bar_item(&self, options: SetTabBarItemOptions) -> Result<()> {
        self.change_tab(
            options.index,
            |tab| {
                if let Some(text) = options.text {
                    tab.text = text;
                }
                tab.icon_path = options.icon_path.or(tab.icon_path.take());
                tab.selected_icon_path =
                    options.selected_icon_path.or(tab.selected_icon_path.take());
            },
            |index, bar| {
                let text = bar.tabs.get(index).map(|tab| tab.text.clone()).unwrap_or_default();
                ChromeChange::Tab { index, text }
            },
        )
    }

    fn set_tab_bar_style(&self, options: SetTabBarStyleOptions) -> Result<()> {
        let mut colors = Colors::default();
        let color = colors.optional("color", options.color.as_deref());
        let selected = colors.optional("selectedColor", options.selected_color.as_deref());
        let background = colors.optional("backgroundColor", options.background_color.as_deref());
        let border = options.border_style.as_deref();
        let border = border.map(|word| colors.one_of("borderStyle", word, ["black", "white"]));
        colors.end()?;
        self.change(
            |bar| {
                let parts = [
                    (&mut bar.color, color),
                    (&mut bar.selected_color, selected),
                    (&mut bar.background_color, background),
                    (&mut bar.border_style, border),
                ];
                for (part, new) in parts {
                    if let Some(new) = new {
                        *part = new;
                    }
                }
                Ok(())
            },
            |_| ChromeChange::TabBarStyle,
        )
    }

    fn show_tab_bar(&self) -> Result<()> {
        self.hide(false)
    }

    fn hide_tab_bar(&self) -> Result<()> {
        self.hide(true)
    }

    #[wx_api(skip)]
    fn hide(&self, hidden: bool) -> Result<()> {
        let change = |bar: &mut TabBar| {
            bar.hidden = hidden;
            Ok(())
        };
        self.change(change, |_| ChromeChange::TabBarShown(!hidden))
    }
}

/// A badge has room for four characters.
fn shortened(text: &str) -> String {
    if text.chars().nth(4).is_some() { "...".to_owned() } else { text.to_owned() }
}
