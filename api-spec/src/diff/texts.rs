//! What most things have: versions, farewells, texts, names in Rust and TypeScript.

use super::{Code, Diff, Site};
use crate::model::{About, At, Deprecated, Text, Ts};

/// `old` and `new` as `from X to Y`, where either may be missing.
pub(super) fn from_to(old: Option<&str>, new: Option<&str>) -> String {
    match (old, new) {
        (Some(old), Some(new)) => format!("was `{old}` and is `{new}`"),
        (None, Some(new)) => format!("is `{new}`, and was not given"),
        (Some(old), None) => format!("was `{old}`, and is not given any more"),
        (None, None) => "is not given".into(),
    }
}

impl<'s> Diff<'s> {
    pub(super) fn since(
        &mut self,
        site: &Site<'s>,
        at: At,
        old: Option<&String>,
        new: Option<&String>,
    ) {
        if old != new {
            let change = from_to(old.map(String::as_str), new.map(String::as_str));
            self.now(Code::SinceChanged, site, at, format!("its `since` {change}"));
        }
    }

    pub(super) fn deprecated(
        &mut self,
        site: &Site<'s>,
        at: At,
        old: Option<&Deprecated>,
        new: Option<&Deprecated>,
    ) {
        let instead = |d: &Deprecated| match &d.instead {
            Some(name) => format!("use `{name}` instead"),
            None => "nothing is named in its place".into(),
        };
        let since = |d: &Deprecated| match &d.since {
            Some(version) => format!("since {version}"),
            None => "since no version in particular".into(),
        };
        match (old, new) {
            (None, Some(new)) => {
                let message = format!("is deprecated {}; {}", since(new), instead(new));
                self.now(Code::Deprecated, site, at, message);
            }
            (Some(old), None) => {
                let message = format!("is no longer deprecated; it was {}", since(old));
                self.now(Code::NoLongerDeprecated, site, at, message);
            }
            (Some(old), Some(new)) if old != new => {
                let now = format!("is deprecated {}: {}", since(new), instead(new));
                let message = format!("{now}; it was {}: {}", since(old), instead(old));
                self.now(Code::Deprecated, site, at, message);
            }
            _ => {}
        }
    }

    pub(super) fn doc(&mut self, site: &Site<'s>, at: At, old: &Text, new: &Text) {
        self.text(site, at, "English text", Some(&old.en), Some(&new.en));
        self.text(site, at, "Chinese text", Some(&old.zh), Some(&new.zh));
    }

    /// A text, without the text: it may be long.
    pub(super) fn text(
        &mut self,
        site: &Site<'s>,
        at: At,
        what: &str,
        old: Option<&String>,
        new: Option<&String>,
    ) {
        let (old, new) = (old.filter(|t| !t.is_empty()), new.filter(|t| !t.is_empty()));
        let verb = match (old, new) {
            (None, Some(_)) => "was added",
            (Some(_), None) => "was removed",
            (old, new) if old != new => "changed",
            _ => return,
        };
        self.now(Code::DocChanged, site, at, format!("its {what} {verb}"));
    }

    /// What is known of an off function or a Sync form. What changed in the same way for the
    /// API that it belongs to is told there.
    pub(super) fn about(&mut self, site: &Site<'s>, at: At, old: &About, new: &About) {
        self.deprecated(site, at, old.deprecated.as_ref(), new.deprecated.as_ref());
        self.doc(site, at, &old.doc, &new.doc);
        self.text(site, at, "link", old.link.as_ref(), new.link.as_ref());
    }

    pub(super) fn rust_name(&mut self, site: &Site<'s>, at: At, old: &str, new: &str) {
        if old != new {
            let message = format!("is called `{new}` in Rust, and was `{old}`");
            self.now(Code::RustNameChanged, site, at, message);
        }
    }

    pub(super) fn ts(&mut self, site: &Site<'s>, at: At, old: &Ts, new: &Ts) {
        let words = ts_words(old, new);
        if !words.is_empty() {
            let message = format!("`{}` under its `ts` changed", words.join("`, `"));
            self.now(Code::TsChanged, site, at, message);
        }
    }
}

macro_rules! differing {
    ($old:ident, $new:ident, $($field:ident)*) => {{
        // A field that is missing here does not compile.
        let Ts { $($field: _),* } = $old;
        [$((stringify!($field), $old.$field != $new.$field)),*]
    }};
}

/// The words under `ts` that say something else.
fn ts_words(old: &Ts, new: &Ts) -> Vec<&'static str> {
    let words = differing!(old, new,
        qualified name option success fail complete result complete_result
        listener listener_result off_listener off_result callback generic signatures
        returns params args off_topic renamed without key err_msg optional nullable declared
    );
    let words = words.into_iter().filter_map(|(word, differs)| differs.then_some(word));
    words.map(|word| if word == "err_msg" { "errMsg" } else { word }).collect()
}
