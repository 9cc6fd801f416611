//! What a page's window shows around it: navigation bar, background, refreshing
//! and scrolling.

use std::{future::ready, mem::replace, rc::Rc};

use wx_bindings::{interaction::*, navigation_bar::*, ui::*};
use wx_core::{PARAMETER_ERROR, Result, WxError, wx_api};

use super::{ChromeChange, Screen, Ui, colors::Colors};
use crate::{
    Reply,
    route::{Chrome, PageEvent, PageState},
};

/// The functions that change the window of the current page. Without a page they
/// fail with `no page`.
pub(super) struct Window(Rc<Screen>);

impl Window {
    /// The functions, on this screen. Sees to it that pages which want it asked are
    /// left only if the person says so.
    pub fn new(screen: Rc<Screen>) -> Self {
        let ui = Rc::clone(&screen.ui);
        screen.pages.on_leave(move |page| ask_to_leave(&*ui, page));
        Window(screen)
    }

    /// The current page.
    fn page(&self) -> Result<Rc<PageState>> {
        self.0.pages.current().ok_or_else(|| WxError::fail("no page"))
    }

    /// Changes the window of the current page, and shows it if it is another then.
    fn change(
        &self,
        change: impl FnOnce(&mut Chrome),
        shown: impl FnOnce(&Chrome) -> ChromeChange,
    ) -> Result<()> {
        let page = self.page()?;
        let before = page.chrome.borrow().clone();
        change(&mut page.chrome.borrow_mut());
        // the ui may look at the page, so nothing is borrowed
        let after = page.chrome.borrow().clone();
        if before != after {
            self.0.ui.show_change(&shown(&after));
        }
        Ok(())
    }

    fn load(&self, loading: bool) -> Result<()> {
        self.change(|chrome| chrome.loading = loading, |_| ChromeChange::Loading(loading))
    }
}

fn ask_to_leave(ui: &dyn Ui, page: &PageState) -> Reply<bool> {
    match page.chrome.borrow().alert_before_unload.clone() {
        Some(message) => ui.ask_to_leave(message),
        None => Box::pin(ready(Ok(true))),
    }
}

#[wx_api]
impl Window {
    fn set_navigation_bar_title(&self, title: &str) -> Result<()> {
        self.change(
            |chrome| title.clone_into(&mut chrome.title),
            |chrome| ChromeChange::Title(chrome.title.clone()),
        )
    }

    fn set_navigation_bar_color(&self, options: SetNavigationBarColorOptions) -> Result<()> {
        let mut colors = Colors::default();
        let text = colors.black_or_white("frontColor", &options.front_color);
        let background = colors.rgb("backgroundColor", &options.background_color);
        colors.end()?;
        self.change(
            |chrome| {
                chrome.bar_text_color = text;
                chrome.bar_color = background;
            },
            |chrome| ChromeChange::BarColors {
                text: chrome.bar_text_color.clone(),
                background: chrome.bar_color.clone(),
            },
        )
    }

    fn show_navigation_bar_loading(&self) -> Result<()> {
        self.load(true)
    }

    fn hide_navigation_bar_loading(&self) -> Result<()> {
        self.load(false)
    }

    fn hide_home_button(&self) -> Result<()> {
        self.change(|chrome| chrome.home_button_hidden = true, |_| ChromeChange::HomeButtonHidden)
    }

    fn set_background_color(&self, options: SetBackgroundColorOptions) -> Result<()> {
        let mut colors = Colors::default();
        let all = colors.optional("backgroundColor", options.background_color.as_deref());
        let top = colors.optional("backgroundColorTop", options.background_color_top.as_deref());
        let bottom =
            colors.optional("backgroundColorBottom", options.background_color_bottom.as_deref());
        colors.end()?;
        self.change(
            |chrome| {
                // the whole ground first; its ends may differ
                if let Some(all) = all {
                    chrome.background_color.clone_from(&all);
                    chrome.background_color_top.clone_from(&all);
                    chrome.background_color_bottom = all;
                }
                if let Some(top) = top {
                    chrome.background_color_top = top;
                }
                if let Some(bottom) = bottom {
                    chrome.background_color_bottom = bottom;
                }
            },
            |chrome| ChromeChange::BackgroundColors {
                top: chrome.background_color_top.clone(),
                bottom: chrome.background_color_bottom.clone(),
            },
        )
    }

    fn set_background_text_style(&self, text_style: BackgroundTextStyle) -> Result<()> {
        let style = match text_style {
            BackgroundTextStyle::Dark => "dark",
            BackgroundTextStyle::Light => "light",
        };
        self.change(
            |chrome| style.clone_into(&mut chrome.background_text_style),
            |chrome| ChromeChange::BackgroundTextStyle(chrome.background_text_style.clone()),
        )
    }

    fn start_pull_down_refresh(&self) -> Result<()> {
        let page = self.page()?;
        let refreshing = replace(&mut page.chrome.borrow_mut().refreshing, true);
        if !refreshing {
            self.0.ui.show_change(&ChromeChange::Refreshing(true));
            self.0.pages.deliver(&page, PageEvent::PullDownRefresh);
        }
        Ok(())
    }

    fn stop_pull_down_refresh(&self) -> Result<()> {
        self.change(|chrome| chrome.refreshing = false, |_| ChromeChange::Refreshing(false))
    }

    fn page_scroll_to(&self, options: PageScrollToOptions) -> Result<()> {
        let page = self.page()?;
        let scroll_top = match (options.scroll_top, &options.selector) {
            // also what is no number
            (Some(top), _) => top.max(0.0),
            (None, Some(_)) => return Err(PageScrollToError::SelectorIsNotSupported.into()),
            (None, None) => {
                let why =
                    "parameter error: parameter.scrollTop should be Number instead of Undefined;";
                return Err(WxError::fail(why).errno(PARAMETER_ERROR));
            }
        };
        let before = replace(&mut page.chrome.borrow_mut().scroll_top, scroll_top);
        if before != scroll_top {
            self.0.ui.show_change(&ChromeChange::ScrolledTo(scroll_top));
            self.0.pages.deliver(&page, PageEvent::PageScroll { scroll_top });
        }
        Ok(())
    }

    fn enable_alert_before_unload(&self, message: String) -> Result<()> {
        self.page()?.chrome.borrow_mut().alert_before_unload = Some(message);
        Ok(())
    }

    fn disable_alert_before_unload(&self) -> Result<()> {
        self.page()?.chrome.borrow_mut().alert_before_unload = None;
        Ok(())
    }
}
