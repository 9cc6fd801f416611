//! A person who is not there: the answers come from a file.

use std::{cell::RefCell, collections::VecDeque, fmt::Display, future::ready, path::Path};

use wx_bindings::{
    HideLoadingOptions, HideToastOptions, ShowActionSheetOptions, ShowActionSheetResult,
    ShowLoadingOptions, ShowModalOptions, ShowModalResult, ShowToastOptions,
};
use wx_core::{Result, WxError};

use super::{
    ChromeChange, Ui, Vibration,
    answers::{self, Answer, AnswersError, Choice, Decision, Entry},
    terminal::Notices,
};
use crate::{Reply, files::Document, system::SettingsPage};

/// Answers each question with the next entry of a list; notices go to stderr.
///
/// The list is JSON: `{"confirm": true}` (with `"content"` for what is typed)
/// and `{"cancel": true}` answer `showModal`, `{"tapIndex": 1}` and
/// `{"cancel": true}` answer `showActionSheet`; `{"confirm": true}` lets
/// `navigateBack` leave a page that wants it asked, `{"cancel": true}` keeps the
/// page. With `"api"` an entry says which of them it is for. What is allowed is
/// decided by `{"scope": "userLocation", "allow": true}`, `{"privacy": true}` for
/// the privacy guidelines, and `{"settings": {"userLocation": false}}` for
/// `openSetting`. A question that the next entry does not fit, or that no entry
/// is left for, fails, naming the entry by its number from 1.
#[derive(Debug)]
pub struct ScriptedUi {
    answers: RefCell<VecDeque<Entry>>,
    count: usize,
    notices: Notices,
}

impl ScriptedUi {
    /// Reads the list from a file.
    ///
    /// # Errors
    /// If the file cannot be read, is no JSON, or an entry is no answer.
    pub fn from_file(file: &Path) -> Result<Self, AnswersError> {
        answers::read(file).map(Self::new)
    }

    /// Reads the list from JSON text.
    ///
    /// # Errors
    /// If it is no JSON, or an entry is no answer.
    pub fn from_json(text: &str) -> Result<Self, AnswersError> {
        answers::parse(text).map(Self::new)
    }

    fn new(answers: Vec<Entry>) -> Self {
        let count = answers.len();
        ScriptedUi { answers: RefCell::new(answers.into()), count, notices: Notices }
    }

    /// How many answers nobody has asked for yet.
    pub fn left(&self) -> usize {
        self.answers.borrow().len()
    }

    /// Takes the next entry, and its number.
    fn next(&self) -> Result<(Entry, usize)> {
        let number = self.count - self.left() + 1;
        let entry = self.answers.borrow_mut().pop_front();
        let none = || {
            let count = self.count;
            WxError::fail(format!(
                "no answer: this is question {number}, the list has only {count}"
            ))
        };
        entry.map(|entry| (entry, number)).ok_or_else(none)
    }

    /// Takes the next answer, if it is one for `api`, and its number.
    fn answer(&self, api: &str) -> Result<(Choice, usize)> {
        match self.next()? {
            (Entry::Answer(Answer { api: Some(other), .. }), number) if other != api => {
                Err(unfit(number, format_args!("it is for {other}, but {api} asks")))
            }
            (Entry::Answer(answer), number) => Ok((answer.choice, number)),
            (Entry::Decision(_), number) => {
                Err(unfit(number, format_args!("it decides what is allowed, but {api} asks")))
            }
        }
    }

    fn permission(&self, asked: &str) -> Result<bool> {
        match self.next()? {
            (Entry::Decision(Decision::Scope { scope, allow }), _) if scope == asked => Ok(allow),
            (Entry::Decision(Decision::Scope { scope, .. }), number) => {
                Err(unfit(number, format_args!("it is for {scope}, but {asked} is asked for")))
            }
            (_, number) => Err(unfit(number, format_args!("the permission {asked} is asked for"))),
        }
    }

    fn privacy(&self) -> Result<bool> {
        match self.next()? {
            (Entry::Decision(Decision::Privacy { agree }), _) => Ok(agree),
            (_, number) => {
                Err(unfit(number, "the agreement to the privacy guidelines is asked for"))
            }
        }
    }

    fn edited(&self) -> Result<Vec<(String, bool)>> {
        match self.next()? {
            (Entry::Decision(Decision::Settings(settings)), _) => {
                Ok(settings.into_iter().collect())
            }
            (_, number) => Err(unfit(number, "the settings are shown")),
        }
    }

    fn modal(&self, options: &ShowModalOptions) -> Result<ShowModalResult> {
        match self.answer("showModal")? {
            (Choice::Confirm { content }, number) if !options.editable && !content.is_empty() => {
                Err(unfit(number, format_args!("it types {content:?}, but this box has no input")))
            }
            (Choice::Confirm { content }, _) => {
                Ok(ShowModalResult { confirm: true, cancel: false, content })
            }
            (Choice::Cancel, number) if !options.show_cancel => {
                Err(unfit(number, "it cancels, but this box has no cancel button"))
            }
            (Choice::Cancel, _) => {
                Ok(ShowModalResult { confirm: false, cancel: true, content: String::new() })
            }
            (Choice::Tap { .. }, number) => {
                Err(unfit(number, "it taps an entry of a menu, but showModal asks"))
            }
        }
    }

    fn action_sheet(&self, options: &ShowActionSheetOptions) -> Result<ShowActionSheetResult> {
        let count = options.item_list.len();
        match self.answer("showActionSheet")? {
            (Choice::Tap { index }, _) if index < count => {
                Ok(ShowActionSheetResult { tap_index: index as i64 })
            }
            (Choice::Tap { index }, number) => Err(unfit(
                number,
                format_args!("it taps entry {index}, counted from 0, of {count}"),
            )),
            (Choice::Cancel, _) => Err(WxError::cancel()),
            (Choice::Confirm { .. }, number) => {
                Err(unfit(number, "it presses a button, but showActionSheet asks"))
            }
        }
    }

    fn leave(&self) -> Result<bool> {
        match self.answer("navigateBack")? {
            (Choice::Confirm { content }, _) if content.is_empty() => Ok(true),
            (Choice::Confirm { content }, number) => {
                Err(unfit(number, format_args!("it types {content:?}, but this box has no input")))
            }
            (Choice::Cancel, _) => Ok(false),
            (Choice::Tap { .. }, number) => {
                Err(unfit(number, "it taps an entry of a menu, but navigateBack asks"))
            }
        }
    }
}

impl ScriptedUi {
    /// Goes to a page of the settings, or does not want to.
    fn settings(&self, page: SettingsPage) -> Result<()> {
        match self.answer(page.api())? {
            (Choice::Confirm { content }, _) if content.is_empty() => Ok(()),
            (Choice::Cancel, _) => Err(WxError::cancel()),
            (_, number) => Err(unfit(
                number,
                format_args!("it taps or types, but {} asks whether to go there", page.api()),
            )),
        }
    }
}

fn unfit(number: usize, why: impl Display) -> WxError {
    WxError::fail(format!("answer {number} does not fit: {why}"))
}

impl Ui for ScriptedUi {
    fn show_toast(&self, options: &ShowToastOptions) {
        self.notices.show_toast(options);
    }
    fn hide_toast(&self, _: &HideToastOptions) {}
    fn show_loading(&self, options: &ShowLoadingOptions) {
        self.notices.show_loading(options);
    }
    fn hide_loading(&self, _: &HideLoadingOptions) {}
    fn show_modal(&self, options: ShowModalOptions) -> Reply<ShowModalResult> {
        Box::pin(ready(self.modal(&options)))
    }
    fn show_action_sheet(&self, options: ShowActionSheetOptions) -> Reply<ShowActionSheetResult> {
        Box::pin(ready(self.action_sheet(&options)))
    }
    fn ask_permission(&self, scope: &str, _: &str) -> Reply<bool> {
        Box::pin(ready(self.permission(scope)))
    }
    fn ask_privacy(&self, _: &str, _: &str) -> Reply<bool> {
        Box::pin(ready(self.privacy()))
    }
    fn edit_settings(&self, _: Vec<(String, bool)>) -> Reply<Vec<(String, bool)>> {
        Box::pin(ready(self.edited()))
    }
    fn show_privacy_contract(&self, contract: &str) -> Reply<()> {
        self.notices.show_privacy_contract(contract);
        Box::pin(ready(Ok(())))
    }
    fn ask_to_leave(&self, _: String) -> Reply<bool> {
        Box::pin(ready(self.leave()))
    }
    fn open_settings(&self, page: SettingsPage) -> Reply<()> {
        Box::pin(ready(self.settings(page)))
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    fn ui(text: &str) -> ScriptedUi {
        ScriptedUi::from_json(text).unwrap()
    }

    fn modal(ui: &ScriptedUi, options: ShowModalOptions) -> Result<ShowModalResult, String> {
        let reply = ui.show_modal(options).now_or_never().unwrap();
        reply.map_err(|error| error.reason().to_owned())
    }

    fn sheet(ui: &ScriptedUi, items: &[&str]) -> Result<i64, String> {
        let items: Vec<String> = items.iter().map(|item| (*item).to_owned()).collect();
        let reply =
            ui.show_action_sheet(ShowActionSheetOptions::new(items)).now_or_never().unwrap();
        reply.map(|result| result.tap_index).map_err(|error| error.reason().to_owned())
    }

    #[test]
    fn answers_are_taken_in_order() {
        let ui = ui(
            r#"[{"confirm": true, "content": "Ada"}, {"tapIndex": 1}, {"cancel": true}, {"cancel": true}]"#,
        );
        let answer = modal(&ui, ShowModalOptions::new().editable(true)).unwrap();
        assert!(answer.confirm && !answer.cancel);
        assert_eq!(answer.content, "Ada");
        assert_eq!(sheet(&ui, &["a", "b"]), Ok(1));
        let answer = modal(&ui, ShowModalOptions::new()).unwrap();
        assert!(!answer.confirm && answer.cancel);
        assert_eq!(sheet(&ui, &["a"]), Err("cancel".to_owned()));
        assert_eq!(ui.left(), 0);
    }

    #[test]
    fn an_answer_that_does_not_fit_is_named_by_its_number() {
        let ui = ui(r#"[
            {"api": "showActionSheet", "cancel": true}, {"tapIndex": 2}, {"tapIndex": 0},
            {"cancel": true}, {"confirm": true, "content": "x"}
        ]"#);
        let error = modal(&ui, ShowModalOptions::new()).unwrap_err();
        assert_eq!(error, "answer 1 does not fit: it is for showActionSheet, but showModal asks");
        let error = sheet(&ui, &["a", "b"]).unwrap_err();
        assert_eq!(error, "answer 2 does not fit: it taps entry 2, counted from 0, of 2");
        assert!(modal(&ui, ShowModalOptions::new()).unwrap_err().starts_with("answer 3 "));
        let error = modal(&ui, ShowModalOptions::new().show_cancel(false)).unwrap_err();
        assert_eq!(error, "answer 4 does not fit: it cancels, but this box has no cancel button");
        assert!(modal(&ui, ShowModalOptions::new()).unwrap_err().contains("has no input"));
    }

    #[test]
    fn a_page_is_left_or_kept() {
        let ui =
            ui(r#"[{"confirm": true}, {"api": "navigateBack", "cancel": true}, {"tapIndex": 0},
            {"confirm": true, "content": "x"}]"#);
        let leave = || {
            let reply = ui.ask_to_leave("Leave?".to_owned()).now_or_never().unwrap();
            reply.map_err(|error| error.reason().to_owned())
        };
        assert_eq!([leave(), leave()], [Ok(true), Ok(false)]);
        assert!(leave().unwrap_err().ends_with("but navigateBack asks"));
        assert!(leave().unwrap_err().contains("no input"));
    }

    #[test]
    fn a_question_without_an_answer_left_fails() {
        let ui = ui(r#"[{"confirm": true}]"#);
        modal(&ui, ShowModalOptions::new()).unwrap();
        for _ in 0..2 {
            let error = modal(&ui, ShowModalOptions::new()).unwrap_err();
            assert_eq!(error, "no answer: this is question 2, the list has only 1");
        }
    }
}
