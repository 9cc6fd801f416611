//! Interaction: what an app shows, and what it asks the person.

mod answers;
mod change;
mod clipboard;
mod colors;
mod menu;
mod notice;
mod scripted;
#[cfg(feature = "clipboard")]
mod system_clipboard;
mod tab_bar;
mod terminal;
mod window;

use std::{future::ready, path::PathBuf, rc::Rc};

use wx_bindings::{
    account::{OpenPrivacyContractError, OpenSettingError},
    device::*,
    interaction::*,
    keyboard::*,
};
use wx_core::{HostBuilder, PARAMETER_ERROR, Result, WxError, wx_api};

use crate::{
    Reply,
    files::Document,
    route::Pages,
    system::{SettingsPage, System},
};

pub use answers::AnswersError;
pub use change::{ChromeChange, Strength, Vibration};
pub use clipboard::{Clipboard, MemoryClipboard};
pub use notice::{Notice, NoticeBoard};
pub use scripted::ScriptedUi;
#[cfg(feature = "clipboard")]
pub use system_clipboard::SystemClipboard;
pub use terminal::TerminalUi;

/// Where an app shows and asks: a window, a terminal, a list of answers. What a
/// machine without a screen can do without has a body of its own, which does
/// nothing.
pub trait Ui {
    /// Shows a short message that goes away by itself.
    fn show_toast(&self, options: &ShowToastOptions);
    /// Takes the message away.
    fn hide_toast(&self, options: &HideToastOptions);
    /// Shows that something is going on, until it is hidden.
    fn show_loading(&self, options: &ShowLoadingOptions);
    /// Hides that.
    fn hide_loading(&self, options: &HideLoadingOptions);
    /// Asks a question. Cancel is an answer: a result with `cancel` true.
    fn show_modal(&self, options: ShowModalOptions) -> Reply<ShowModalResult>;
    /// Offers a choice among one to six entries. Closing the menu without one
    /// is [`WxError::cancel`].
    fn show_action_sheet(&self, options: ShowActionSheetOptions) -> Reply<ShowActionSheetResult>;
    /// Asks whether a page may be left that wants it asked. By default as a
    /// modal box.
    fn ask_to_leave(&self, message: String) -> Reply<bool> {
        let answer = self.show_modal(ShowModalOptions::new().content(message));
        Box::pin(async move { Ok(answer.await?.confirm) })
    }
    /// Shows what has changed around the pages: a title, a badge of the tab bar.
    fn show_change(&self, change: &ChromeChange) {
        let _ = change;
    }
    /// Gives a sign that is felt.
    fn vibrate(&self, vibration: Vibration) {
        let _ = vibration;
    }
    /// Takes the person to a page of the system's settings; it answers when they
    /// are back. [`WxError::cancel`] if they do not want to go.
    fn open_settings(&self, page: SettingsPage) -> Reply<()> {
        let problem = format!("nobody can be taken to the settings of {page} here");
        Box::pin(std::future::ready(Err(WxError::fail(problem))))
    }
    /// Shows a document; ready once it is shown. By default nobody sees it.
    fn open_document(&self, document: Document) -> Reply<()> {
        drop(document);
        Box::pin(async { Ok(()) })
    }
    /// Asks where a file of this name goes on the person's own disk; None if they
    /// want no copy. By default as a modal box in which the place is typed.
    fn ask_where_to_save(&self, name: String) -> Reply<Option<PathBuf>> {
        let question = ShowModalOptions::new().title("Save as").content(name.clone());
        let answer = self.show_modal(question.editable(true));
        Box::pin(async move {
            let answer = answer.await?;
            let place = if answer.content.is_empty() { name } else { answer.content };
            Ok(answer.confirm.then(|| place.into()))
        })
    }
    /// Puts the on-screen keyboard away, if there is one.
    fn hide_keyboard(&self) {}
    /// Asks whether the app may have the permission `scope`, named without
    /// `scope.`; `sentence` says what for. An error is no decision: the call that
    /// asks fails, and the next one asks again. By default nobody is there.
    fn ask_permission(&self, scope: &str, sentence: &str) -> Reply<bool> {
        let _ = (scope, sentence);
        nobody()
    }
    /// Asks the person to agree to the privacy guidelines of this name, for the
    /// function `api` waits for it. By default nobody is there.
    fn ask_privacy(&self, contract: &str, api: &str) -> Reply<bool> {
        let _ = (contract, api);
        nobody()
    }
    /// Shows what the person has decided about scopes, and gives what is to be
    /// changed. By default nobody is there.
    fn edit_settings(&self, decided: Vec<(String, bool)>) -> Reply<Vec<(String, bool)>> {
        let _ = decided;
        Box::pin(ready(Err(OpenSettingError::NobodyThere.into())))
    }
    /// Shows the privacy guidelines of this name to read. By default nobody is
    /// there.
    fn show_privacy_contract(&self, contract: &str) -> Reply<()> {
        let _ = contract;
        Box::pin(ready(Err(OpenPrivacyContractError::NobodyReads.into())))
    }
}

fn nobody() -> Reply<bool> {
    Box::pin(ready(Err(WxError::fail("nobody can be asked"))))
}

/// What all that is shown has in common.
pub(crate) struct Screen {
    pub ui: Rc<dyn Ui>,
    pub notices: NoticeBoard,
    pub pages: Pages,
    pub system: System,
}

impl Screen {
    /// With nothing on it.
    pub fn new(ui: Rc<dyn Ui>, pages: &Pages, system: System) -> Self {
        Screen { ui, notices: NoticeBoard::default(), pages: pages.clone(), system }
    }

    /// Shows a short message.
    fn toast(&self, options: &ShowToastOptions) {
        self.notices.toast(options);
        self.ui.show_toast(options);
    }
}

/// Installs the functions that show, ask and are felt.
pub(crate) fn install(
    builder: HostBuilder,
    screen: Screen,
    clipboard: Rc<dyn Clipboard>,
) -> HostBuilder {
    let screen = Rc::new(screen);
    builder
        .apis(clipboard::CopyPaste::new(clipboard, Rc::clone(&screen)))
        .apis(window::Window::new(Rc::clone(&screen)))
        .apis(tab_bar::TabBarControl(Rc::clone(&screen)))
        .apis(menu::MenuButton(screen.system.clone()))
        .apis(Interact(screen))
}

/// The functions of the family, and those for which the [`Ui`] is enough.
struct Interact(Rc<Screen>);

#[wx_api]
impl Interact {
    fn show_toast(&self, options: ShowToastOptions) -> Result<()> {
        self.0.toast(&options);
        Ok(())
    }

    fn hide_toast(&self, options: HideToastOptions) -> Result<()> {
        self.0.notices.hide(options.no_conflict, |notice| matches!(notice, Notice::Toast { .. }));
        self.0.ui.hide_toast(&options);
        Ok(())
    }

    fn show_loading(&self, options: ShowLoadingOptions) -> Result<()> {
        self.0.notices.loading(&options);
        self.0.ui.show_loading(&options);
        Ok(())
    }

    fn hide_loading(&self, options: HideLoadingOptions) -> Result<()> {
        self.0.notices.hide(options.no_conflict, |notice| matches!(notice, Notice::Loading { .. }));
        self.0.ui.hide_loading(&options);
        Ok(())
    }

    async fn show_modal(&self, options: ShowModalOptions) -> Result<ShowModalResult> {
        self.0.ui.show_modal(options).await
    }

    async fn show_action_sheet(
        &self,
        options: ShowActionSheetOptions,
    ) -> Result<ShowActionSheetResult> {
        let problem = match options.item_list.len() {
            0 => "parameter error: itemList should have at least 1 item",
            1..=6 => return self.0.ui.show_action_sheet(options).await,
            _ => "parameter error: itemList should not be larger than 6",
        };
        Err(WxError::fail(problem).errno(PARAMETER_ERROR))
    }

    fn vibrate_short(&self, r#type: &str) -> Result<()> {
        let strength = match r#type {
            "heavy" => Strength::Heavy,
            "medium" => Strength::Medium,
            "light" => Strength::Light,
            _ => return Err(VibrateShortError::StyleIsNotSupport.into()),
        };
        self.0.ui.vibrate(Vibration::Short(strength));
        Ok(())
    }

    fn vibrate_long(&self) -> Result<()> {
        self.0.ui.vibrate(Vibration::Long);
        Ok(())
    }

    fn hide_keyboard(&self) -> Result<()> {
        self.0.ui.hide_keyboard();
        Ok(())
    }
}
