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
        if old == new {
            return;
        }
        let changed: Vec<&str> = [
            ("qualified", old.qualified != new.qualified),
            ("name", old.name != new.name),
            ("option", old.option != new.option),
            ("success", old.success != new.success),
            ("fail", old.fail != new.fail),
            ("complete", old.complete != new.complete),
            ("result", old.result != new.result),
            ("complete_result", old.complete_result != new.complete_result),
            ("listener", old.listener != new.listener),
            ("listener_result", old.listener_result != new.listener_result),
            ("off_listener", old.off_listener != new.off_listener),
            ("off_result", old.off_result != new.off_result),
            ("callback", old.callback != new.callback),
            ("generic", old.generic != new.generic),
            ("signatures", old.signatures != new.signatures),
            ("returns", old.returns != new.returns),
            ("params", old.params != new.params),
            ("key", old.key != new.key),
            ("errMsg", old.err_msg != new.err_msg),
        ]
        .into_iter()
        .filter_map(|(word, differs)| differs.then_some(word))
        .collect();
        let words = changed.join("`, `");
        self.now(Code::TsChanged, site, at, format!("`{words}` under its `ts` changed"));
    }
}
