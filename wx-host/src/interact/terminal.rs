//! A person at a terminal: notices on stderr, questions as prompts.

use std::{cell::OnceCell, fmt, sync::mpsc, thread};

use dialoguer::{Confirm, Input, MultiSelect, Select, console::Term, theme::ColorfulTheme};
use futures_channel::oneshot;
use wx_bindings::{
    HideLoadingOptions, HideToastOptions, ShowActionSheetOptions, ShowActionSheetResult,
    ShowLoadingOptions, ShowModalOptions, ShowModalResult, ShowToastOptions, ToastIcon,
};
use wx_core::{Result, WxError};

use super::{ChromeChange, Ui, Vibration};
use crate::{Reply, files::Document, system::SettingsPage};

/// Asks at the terminal. Prompts run on a thread of their own, one after the
/// other, so the host goes on meanwhile. Escape is cancel.
#[derive(Default)]
pub struct TerminalUi {
    notices: Notices,
    questions: OnceCell<mpsc::Sender<Question>>,
}

type Question = Box<dyn FnOnce(&Term) + Send>;

impl TerminalUi {
    /// A ui at stderr.
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks when the questions before are answered. A question whose call has
    /// ended by then is not asked.
    fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Term) -> dialoguer::Result<T> + Send + 'static,
    ) -> Reply<T> {
        let (reply, answer) = oneshot::channel();
        let question: Question = Box::new(move |term| {
            if !reply.is_canceled() {
                // whoever asked may be gone when the person has answered
                drop(reply.send(question(term)));
            }
        });
        let sent = self.prompter().and_then(|questions| {
            questions
                .send(question)
                .map_err(|_| WxError::internal("the thread that asks has ended"))
        });
        Box::pin(async move {
            sent?;
            answer.await?.map_err(|dialoguer::Error::IO(error)| {
                WxError::fail("nobody can be asked at this terminal").source(error)
            })
        })
    }

    /// Asks for something that the app may do. Escape is no decision.
    fn ask_for(&self, question: String) -> Reply<bool> {
        let answer = self.ask(move |term| {
            let theme = ColorfulTheme::default();
            let select = Select::with_theme(&theme).with_prompt(question);
            select.items(["Allow", "Refuse"]).default(0).interact_on_opt(term)
        });
        Box::pin(async move { Ok(answer.await?.ok_or_else(WxError::cancel)? == 0) })
    }

    fn prompter(&self) -> Result<&mpsc::Sender<Question>> {
        if let Some(questions) = self.questions.get() {
            return Ok(questions);
        }
        let (sender, questions) = mpsc::channel::<Question>();
        thread::Builder::new().name("wx-prompt".to_owned()).spawn(move || {
            let term = Term::stderr();
            for question in questions {
                question(&term);
            }
        })?;
        Ok(self.questions.get_or_init(|| sender))
    }
}

impl fmt::Debug for TerminalUi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TerminalUi").finish_non_exhaustive()
    }
}

impl Ui for TerminalUi {
    fn show_toast(&self, options: &ShowToastOptions) {
        self.notices.show_toast(options);
    }
    fn hide_toast(&self, _: &HideToastOptions) {}
    fn show_loading(&self, options: &ShowLoadingOptions) {
        self.notices.show_loading(options);
    }
    fn hide_loading(&self, _: &HideLoadingOptions) {}

    fn show_modal(&self, options: ShowModalOptions) -> Reply<ShowModalResult> {
        self.ask(move |term| prompt_modal(term, &options))
    }

    fn show_action_sheet(&self, options: ShowActionSheetOptions) -> Reply<ShowActionSheetResult> {
        let answer = self.ask(move |term| prompt_action_sheet(term, &options));
        Box::pin(async move {
            let tapped = answer.await?.ok_or_else(WxError::cancel)?;
            Ok(ShowActionSheetResult { tap_index: tapped as i64 })
        })
    }

    fn ask_permission(&self, scope: &str, sentence: &str) -> Reply<bool> {
        self.ask_for(format!("{} (scope.{})", printable(sentence), printable(scope)))
    }

    fn ask_privacy(&self, contract: &str, api: &str) -> Reply<bool> {
        let contract = printable(contract);
        self.ask_for(format!("{api} uses private data. Do you agree to {contract}?"))
    }

    fn edit_settings(&self, decided: Vec<(String, bool)>) -> Reply<Vec<(String, bool)>> {
        self.ask(move |term| {
            let theme = ColorfulTheme::default();
            let scopes = decided.iter().map(|(scope, allowed)| (printable(scope), *allowed));
            let select = MultiSelect::with_theme(&theme).with_prompt("What the app may do");
            let allowed = select.items_checked(scopes).interact_on_opt(term)?;
            // Escape changes nothing
            let Some(allowed) = allowed else {
                return Ok(Vec::new());
            };
            let scopes = decided.into_iter().enumerate();
            Ok(scopes.map(|(index, (scope, _))| (scope, allowed.contains(&index))).collect())
        })
    }

    fn show_privacy_contract(&self, contract: &str) -> Reply<()> {
        self.notices.show_privacy_contract(contract);
        Box::pin(std::future::ready(Ok(())))
    }

    fn ask_to_leave(&self, message: String) -> Reply<bool> {
        self.ask(move |term| {
            let theme = ColorfulTheme::default();
            let question = Confirm::with_theme(&theme).with_prompt(printable(&message));
            // Escape keeps the page
            Ok(question.default(false).interact_on_opt(term)?.unwrap_or(false))
        })
    }

    fn open_settings(&self, page: SettingsPage) -> Reply<()> {
        let answer = self.ask(move |term| {
            let theme = ColorfulTheme::default();
            let question =
                format!("The app sends you to the settings of {page}. Have you been there?");
            let question = Confirm::with_theme(&theme).with_prompt(question).default(true);
            Ok(question.interact_on_opt(term)?.unwrap_or(false))
        });
        Box::pin(async move { answer.await?.then_some(()).ok_or_else(WxError::cancel) })
    }

    fn show_change(&self, change: &ChromeChange) {
        self.notices.show_change(change);
    }

    fn vibrate(&self, vibration: Vibration) {
        self.notices.vibrate(vibration);
    }

    fn open_document(&self, document: Document) -> Reply<()> {
        self.notices.open_document(&document)
    }
}

fn prompt_modal(term: &Term, options: &ShowModalOptions) -> dialoguer::Result<ShowModalResult> {
    let theme = ColorfulTheme::default();
    let mut content = String::new();
    let mut question = printable(&options.title);
    if options.editable {
        let hint = options.placeholder_text.as_deref().unwrap_or_default();
        let prompt = [question.as_str(), &printable(hint)].join(" ");
        let input = Input::with_theme(&theme).with_prompt(prompt.trim()).allow_empty(true);
        content = input.with_initial_text(printable(&options.content)).interact_text_on(term)?;
    } else {
        question = [question.as_str(), &printable(&options.content)].join(" ");
    }
    let mut buttons = vec![printable(&options.confirm_text)];
    if options.show_cancel {
        buttons.push(printable(&options.cancel_text));
    }
    let select = Select::with_theme(&theme).with_prompt(question.trim()).items(&buttons).default(0);
    let pressed = select.interact_on_opt(term)?;
    let confirm = pressed == Some(0);
    // a box without a cancel button can only be dismissed
    let cancel = !confirm && options.show_cancel;
    Ok(ShowModalResult { confirm, cancel, content: if confirm { content } else { String::new() } })
}

fn prompt_action_sheet(
    term: &Term,
    options: &ShowActionSheetOptions,
) -> dialoguer::Result<Option<usize>> {
    let theme = ColorfulTheme::default();
    let items: Vec<String> = options.item_list.iter().map(|item| printable(item)).collect();
    let prompt = printable(options.alert_text.as_deref().unwrap_or_default());
    let select = Select::with_theme(&theme).with_prompt(prompt).items(&items).default(0);
    select.interact_on_opt(term)
}

/// What is shown, as lines on stderr.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Notices;

impl Notices {
    pub fn show_toast(&self, options: &ShowToastOptions) {
        let icon = match options.icon {
            _ if options.image.is_some() => "",
            ToastIcon::Success => "✓ ",
            ToastIcon::Error => "✗ ",
            ToastIcon::Loading => "… ",
            ToastIcon::None => "",
        };
        eprintln!("[toast] {icon}{}", printable(&options.title));
    }

    pub fn show_loading(&self, options: &ShowLoadingOptions) {
        eprintln!("[loading] {}", printable(&options.title));
    }

    pub fn show_privacy_contract(&self, contract: &str) {
        eprintln!("[privacy] {}", printable(contract));
    }

    pub fn show_change(&self, change: &ChromeChange) {
        eprintln!("{}", printable(&change.to_string()));
    }

    pub fn vibrate(&self, vibration: Vibration) {
        eprintln!("{vibration}");
    }

    pub fn open_document(&self, document: &Document) -> Reply<()> {
        eprintln!("[document] {}", printable(&document.path));
        Box::pin(async { Ok(()) })
    }
}

/// Text of a script in one line, without what would steer the terminal.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_a_script_cannot_steer_the_terminal() {
        assert_eq!(printable("a\u{1b}[2Jb\r\nc\u{9b}d"), "a [2Jb  c d");
    }
}
