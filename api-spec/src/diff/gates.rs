//! What a call must pass before it runs, and when it is given up.

use super::show::{deadline, limits};
use super::{Code, Diff, Site};
use crate::model::{Api, At, Deadline, Limits, Over};

/// The default deadline of a host, in milliseconds.
const DEFAULT_DEADLINE: u64 = 60_000;

impl<'s> Diff<'s> {
    pub(super) fn gates(&mut self, site: &Site<'s>, old: &'s Api, new: &'s Api) {
        self.permission(
            &site.hidden("scope"),
            new.at,
            (old.scope.as_deref(), new.scope.as_deref()),
            ["the permission", "no permission"],
            (Code::ScopeRequired, Code::ScopeLifted),
        );
        self.permission(
            &site.hidden("privacy"),
            new.at,
            (old.privacy.as_deref(), new.privacy.as_deref()),
            ["the privacy agreement for", "no privacy agreement"],
            (Code::PrivacyRequired, Code::PrivacyLifted),
        );
        self.limits(&site.hidden("limits"), old, new);
        self.deadline(&site.hidden("deadline"), old, new);
    }

    fn permission(
        &mut self,
        site: &Site<'s>,
        at: At,
        (old, new): (Option<&str>, Option<&str>),
        [words, none]: [&str; 2],
        (required, lifted): (Code, Code),
    ) {
        match (old, new) {
            (None, Some(new)) => {
                let message = format!("calls need {words} `{new}`, and fail without it");
                self.now(required, site, at, message);
            }
            (Some(old), Some(new)) if old != new => {
                let message = format!("calls need {words} `{new}`, and needed `{old}`");
                self.now(required, site, at, message);
            }
            (Some(old), None) => {
                let message = format!("calls need {none}, where they needed `{old}`");
                self.now(lifted, site, at, message);
            }
            _ => {}
        }
    }

    fn limits(&mut self, site: &Site<'s>, old: &'s Api, new: &'s Api) {
        let (was, is) = (old.limits.as_ref(), new.limits.as_ref());
        let size = |limits: Option<&Limits>| limits.map_or(u32::MAX, |l| l.concurrent);
        let fails = |limits: Option<&Limits>| limits.is_some_and(|l| l.over == Over::Fail);
        let group = |limits: Option<&Limits>| limits.map(|l| l.group.clone());
        let message = format!("{}; before, {}", limits(is), limits(was));
        let tighter = size(is) < size(was);
        let code = match (fails(was), fails(is)) {
            (false, true) => Some(Code::LimitFailsCalls),
            (true, true) if tighter => Some(Code::LimitFailsCalls),
            (true, false) => Some(Code::LimitLoosened),
            _ if tighter => Some(Code::LimitTightened),
            _ if size(is) > size(was) => Some(Code::LimitLoosened),
            (true, true) if group(is) != group(was) => Some(Code::LimitFailsCalls),
            _ if group(is) != group(was) => Some(Code::LimitTightened),
            _ => None,
        };
        if let Some(code) = code {
            self.now(code, site, new.at, message);
        }
        let reason = |limits: Option<&Limits>| limits.and_then(|l| l.reason.clone());
        if fails(was) && fails(is) && reason(was) != reason(is) {
            let change = super::texts::from_to(reason(was).as_deref(), reason(is).as_deref());
            let message = format!("the reason that calls over the limit fail with {change}");
            self.now(Code::ErrorTextChanged, site, new.at, message);
        }
    }

    fn deadline(&mut self, site: &Site<'s>, old: &'s Api, new: &'s Api) {
        let millis = |deadline: Deadline| match deadline {
            Deadline::Default => DEFAULT_DEADLINE,
            Deadline::None => u64::MAX,
            Deadline::Millis(ms) => ms,
        };
        let (was, is) = (millis(old.deadline), millis(new.deadline));
        if was == is {
            return;
        }
        let code = if is < was { Code::DeadlineShortened } else { Code::DeadlineExtended };
        let (was, is) = (deadline(old.deadline), deadline(new.deadline));
        self.now(code, site, new.at, format!("calls are given up {is}; before, {was}"));
    }
}
