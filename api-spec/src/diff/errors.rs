//! Ways to fail: what the argument of `fail` is, the reasons and the codes.

use super::texts::from_to;
use super::{Code, Diff, Matched, Site, TO_CALLER, matched};
use crate::model::{Api, ErrorReason, Field, TypeKind};
use crate::names;

/// How a failure is found again: in a list of reasons by its words, in a table by its code.
#[derive(Clone, Copy, PartialEq)]
enum By {
    Reason,
    Code,
}

impl<'s> Diff<'s> {
    pub(super) fn errors(&mut self, site: &Site<'s>, old: &'s Api, new: &'s Api) {
        self.error_type(&site.hidden("error"), old, new);
        self.reasons(&site.hidden("errors"), &old.errors, &new.errors, By::Reason);
    }

    fn error_type(&mut self, site: &Site<'s>, old: &'s Api, new: &'s Api) {
        let was = old.error.as_deref().and_then(|name| self.old.types.get(name).copied());
        let is = new.error.as_deref().and_then(|name| self.new.types.get(name).copied());
        match (was, is) {
            (None, None) => {}
            (None, Some((ty, _))) => {
                let message = format!("`fail` receives `{}`, with fields of its own", ty.name);
                self.now(Code::ErrorTypeAdded, site, new.at, message);
            }
            (Some((ty, _)), None) => {
                let message = format!("`fail` no longer receives the fields of `{}`", ty.name);
                self.gone(Code::ErrorTypeRemoved, site, old.at, message);
            }
            (Some((old, was_in)), Some((new, is_in))) => {
                if old.name == new.name && !old.inline && !new.inline {
                    return;
                }
                if !(old.inline && new.inline) {
                    self.type_name(site, new.at, old, new);
                }
                let site = Site { old: was_in, new: is_in, ..site.clone() };
                self.ts(&site, new.at, &old.ts, &new.ts);
                if let (
                    TypeKind::Error { fields, codes },
                    TypeKind::Error { fields: new_fields, codes: new_codes },
                ) = (&old.kind, &new.kind)
                {
                    self.error_fields(&site, (fields, codes), (new_fields, new_codes));
                }
            }
        }
    }

    /// The fields of two error types, and their codes.
    pub(super) fn error_fields(
        &mut self,
        site: &Site<'s>,
        (old, was): (&'s [Field], &'s [ErrorReason]),
        (new, is): (&'s [Field], &'s [ErrorReason]),
    ) {
        self.fields(site, old.iter(), new.iter(), TO_CALLER);
        self.reasons(&site.hidden("codes"), was, is, By::Code);
    }

    fn reasons(&mut self, site: &Site<'s>, old: &'s [ErrorReason], new: &'s [ErrorReason], by: By) {
        fn key(reason: &ErrorReason, by: By) -> (Option<i64>, &str) {
            match by {
                By::Code => (reason.code, ""),
                By::Reason => (None, &reason.reason),
            }
        }
        fn code(reason: &ErrorReason) -> Option<i64> {
            reason.code.or(reason.errno)
        }
        let keyed = |list: &'s [ErrorReason]| list.iter().map(move |r| (key(r, by), r));
        let Matched { both, added, removed } = matched(keyed(old), keyed(new));
        for (old, new) in both {
            self.reason(&site.hidden(&place(new, by)), old, new);
        }
        // The same code or the same name in Rust, with other words.
        let removed: Vec<_> = removed.into_iter().collect();
        let mut added: Vec<_> = added.into_iter().collect();
        for old in removed {
            let again = added.iter().position(|new| match (code(old), code(new)) {
                (Some(old), Some(new)) => old == new,
                _ => old.rust.is_some() && old.rust == new.rust,
            });
            match again.map(|index| added.remove(index)) {
                Some(new) => {
                    let name = code(old).map(|code| code.to_string());
                    let name = name.unwrap_or_else(|| names::error_variant(new));
                    self.reason(&site.hidden(&name), old, new);
                }
                None => {
                    let message = format!("`{}` is no longer listed", old.reason);
                    self.gone(Code::ErrorRemoved, &site.hidden(&place(old, by)), old.at, message);
                }
            }
        }
        for new in added {
            let message = format!("`{}` is a new way to fail", new.reason);
            self.now(Code::ErrorAdded, &site.hidden(&place(new, by)), new.at, message);
        }
    }

    fn reason(&mut self, site: &Site<'s>, old: &'s ErrorReason, new: &'s ErrorReason) {
        if old.reason != new.reason {
            let change = from_to(Some(&old.reason), Some(&new.reason));
            let message = format!("the text in errMsg {change}");
            self.now(Code::ErrorTextChanged, site, new.at, message);
        }
        for (word, old_code, new_code) in
            [("errno", old.errno, new.errno), ("errCode", old.code, new.code)]
        {
            if old_code != new_code {
                let (old, new_text) =
                    (old_code.map(|n| n.to_string()), new_code.map(|n| n.to_string()));
                let change = from_to(old.as_deref(), new_text.as_deref());
                self.now(Code::ErrorCodeChanged, site, new.at, format!("its {word} {change}"));
            }
        }
        // Other words make another name, unless one is given: the words are told already.
        if old.reason == new.reason || old.rust.is_some() || new.rust.is_some() {
            let (old, name) = (names::error_variant(old), names::error_variant(new));
            self.rust_name(site, new.at, &old, &name);
        }
        self.doc(site, new.at, &old.doc, &new.doc);
    }
}

/// How a failure is called in a path.
fn place(reason: &ErrorReason, by: By) -> String {
    match (by, reason.code) {
        (By::Code, Some(code)) => code.to_string(),
        _ => reason.reason.clone(),
    }
}
