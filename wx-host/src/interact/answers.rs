//! A file of answers: what a person would say, written down beforehand.

use std::{collections::BTreeMap, error::Error, fmt, fs, path::Path};

use serde::Deserialize;

use crate::consent::{PREFIX, SCOPES};

/// One entry of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Entry {
    /// Answers a box or a menu.
    Answer(Answer),
    /// Decides what the app may do.
    Decision(Decision),
}

/// What the person allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// A permission, or not.
    Scope { scope: String, allow: bool },
    /// The privacy guidelines, or not.
    Privacy { agree: bool },
    /// What the settings are to be, for the scopes named.
    Settings(BTreeMap<String, bool>),
}

/// An answer to a box or a menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    /// The only API that it may answer, if it says so.
    pub api: Option<String>,
    pub choice: Choice,
}

/// What the person does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// Presses the confirm button, after typing this.
    Confirm { content: String },
    /// Taps the entry at this position.
    Tap { index: usize },
    /// Presses cancel, or closes the menu.
    Cancel,
}

/// An entry as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Written {
    api: Option<String>,
    confirm: Option<bool>,
    cancel: Option<bool>,
    content: Option<String>,
    tap_index: Option<usize>,
    scope: Option<String>,
    allow: Option<bool>,
    privacy: Option<bool>,
    settings: Option<BTreeMap<String, bool>>,
}

/// The APIs that ask.
const ASKING: [&str; 5] = [
    "showModal",
    "showActionSheet",
    "navigateBack",
    "openAppAuthorizeSetting",
    "openSystemBluetoothSetting",
];
const FORMS: &str = r#"{"confirm": true}, {"cancel": true} or {"tapIndex": 0}"#;
const DECISIONS: &str = r#"{"scope": "userLocation", "allow": true}, {"privacy": true} or {"settings": {"userLocation": false}}"#;

impl Written {
    fn entry(self) -> Result<Entry, String> {
        let decides = self.scope.is_some()
            || self.allow.is_some()
            || self.privacy.is_some()
            || self.settings.is_some();
        if !decides {
            return self.answer().map(Entry::Answer);
        }
        let answers = self.api.is_some()
            || self.confirm.is_some()
            || self.cancel.is_some()
            || self.content.is_some()
            || self.tap_index.is_some();
        let decision = match (self.scope, self.allow, self.privacy, self.settings) {
            (Some(scope), Some(allow), None, None) => {
                Decision::Scope { scope: known(&scope)?, allow }
            }
            (None, None, Some(agree), None) => Decision::Privacy { agree },
            (None, None, None, Some(settings)) => {
                let settings =
                    settings.into_iter().map(|(scope, allow)| Ok((known(&scope)?, allow)));
                Decision::Settings(settings.collect::<Result<_, String>>()?)
            }
            _ => return Err(format!("give one decision: {DECISIONS}")),
        };
        match answers {
            true => Err(format!("a decision stands alone: {DECISIONS}")),
            false => Ok(Entry::Decision(decision)),
        }
    }

    fn answer(self) -> Result<Answer, String> {
        if let Some(api) = &self.api
            && !ASKING.contains(&api.as_str())
        {
            return Err(format!("no API {api:?} asks; {} do", ASKING.join(", ")));
        }
        let content = self.content.is_some();
        let choice = match (self.confirm, self.cancel, self.tap_index) {
            (Some(true), None | Some(false), None) => {
                Choice::Confirm { content: self.content.unwrap_or_default() }
            }
            (None | Some(false), Some(true), None) | (Some(false), None, None) => Choice::Cancel,
            (None, None | Some(false), Some(index)) => Choice::Tap { index },
            _ => return Err(format!("give one answer: {FORMS}")),
        };
        if content && !matches!(choice, Choice::Confirm { .. }) {
            return Err("`content` goes with `\"confirm\": true` only".to_owned());
        }
        Ok(Answer { api: self.api, choice })
    }
}

/// The name of a scope, with or without `scope.` before it.
fn known(scope: &str) -> Result<String, String> {
    let name = scope.strip_prefix(PREFIX).unwrap_or(scope);
    match SCOPES.iter().any(|scope| scope.name == name) {
        true => Ok(name.to_owned()),
        false => {
            let names: Vec<_> = SCOPES.iter().map(|scope| scope.name).collect();
            Err(format!("there is no scope {name:?}; take one of {}", names.join(", ")))
        }
    }
}

/// Reads the answers from a file.
pub(crate) fn read(file: &Path) -> Result<Vec<Entry>, AnswersError> {
    let named = |message: String| AnswersError(format!("{}: {message}", file.display()));
    let text = fs::read_to_string(file).map_err(|error| named(error.to_string()))?;
    parse(&text).map_err(|error| named(error.0))
}

/// Reads the answers from JSON text.
pub(crate) fn parse(text: &str) -> Result<Vec<Entry>, AnswersError> {
    let list: Vec<serde_json::Value> = serde_json::from_str(text).map_err(|error| {
        AnswersError(format!("{error}; expected a list of answers such as [{FORMS}]"))
    })?;
    let entries = list.into_iter().enumerate().map(|(index, entry)| {
        let written = serde_json::from_value(entry).map_err(|error| error.to_string());
        let entry = written.and_then(Written::entry);
        entry.map_err(|error| AnswersError(format!("entry {}: {error}", index + 1)))
    });
    entries.collect()
}

/// What is wrong with a file of answers, and in which entry, counted from 1.
#[derive(Debug, PartialEq, Eq)]
pub struct AnswersError(String);

impl fmt::Display for AnswersError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for AnswersError {}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_an_answer_is_read() {
        let text = r#"[
            {"api": "showModal", "confirm": true, "content": "typed"},
            {"confirm": true, "cancel": false},
            {"api": "showActionSheet", "tapIndex": 2},
            {"cancel": true},
            {"confirm": false}
        ]"#;
        let answers: Vec<Answer> = parse(text)
            .unwrap()
            .into_iter()
            .map(|entry| match entry {
                Entry::Answer(answer) => answer,
                Entry::Decision(decision) => panic!("{decision:?}"),
            })
            .collect();
        let choices: Vec<_> = answers.iter().map(|answer| &answer.choice).collect();
        let confirm = |content: &str| Choice::Confirm { content: content.to_owned() };
        let expected = [
            &confirm("typed"),
            &confirm(""),
            &Choice::Tap { index: 2 },
            &Choice::Cancel,
            &Choice::Cancel,
        ];
        assert_eq!(choices, expected);
        assert_eq!(answers.first().unwrap().api.as_deref(), Some("showModal"));
    }

    #[test]
    fn every_form_of_a_decision_is_read() {
        let text = r#"[
            {"scope": "scope.userLocation", "allow": false},
            {"privacy": true},
            {"settings": {"camera": true, "scope.record": false}}
        ]"#;
        let expected = [
            Decision::Scope { scope: "userLocation".to_owned(), allow: false },
            Decision::Privacy { agree: true },
            Decision::Settings([("camera".to_owned(), true), ("record".to_owned(), false)].into()),
        ];
        assert_eq!(parse(text).unwrap(), expected.map(Entry::Decision));
    }

    #[test]
    fn a_wrong_entry_is_named_by_its_number() {
        let wrong = [
            (r#"{"confirm": "yes"}"#, "expected a boolean"),
            (r#"{"tapindex": 1}"#, "unknown field `tapindex`"),
            (r#"{"tapIndex": -1}"#, "invalid value"),
            (r#"{"api": "showToast", "confirm": true}"#, "no API \"showToast\" asks"),
            (r#"{"confirm": true, "cancel": true}"#, "give one answer"),
            (r#"{"tapIndex": 1, "content": "x"}"#, "goes with"),
            (r"{}", "give one answer"),
            (r"7", "invalid type"),
            (r#"{"scope": "userLocation"}"#, "give one decision"),
            (r#"{"scope": "userlocation", "allow": true}"#, "there is no scope \"userlocation\""),
            (r#"{"privacy": true, "allow": true}"#, "give one decision"),
            (r#"{"privacy": true, "confirm": true}"#, "stands alone"),
            (r#"{"settings": {"gps": true}}"#, "there is no scope"),
        ];
        for (entry, expected) in wrong {
            let error =
                parse(&format!(r#"[{{"cancel": true}}, {entry}]"#)).unwrap_err().to_string();
            assert!(error.starts_with("entry 2: ") && error.contains(expected), "{error}");
        }
    }

    #[test]
    fn what_is_no_list_or_no_json_is_named_by_line_and_column() {
        for text in ["{", "{}", "", "[{]"] {
            let error = parse(text).unwrap_err().to_string();
            assert!(
                error.contains("line 1 column") && error.contains("a list of answers"),
                "{error}"
            );
        }
    }

    #[test]
    fn a_missing_file_is_named() {
        let error = read(Path::new("no/such/answers.json")).unwrap_err().to_string();
        assert!(error.starts_with("no/such/answers.json: "), "{error}");
    }
}
