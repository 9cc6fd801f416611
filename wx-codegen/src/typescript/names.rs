//! The names of an API's types: the rule of the official declarations, and what `ts` says
//! beside it.

use api_spec::model::{Api, Object, Ts};
use api_spec::names::upper_first;

use super::{Form, docs};

/// The names of the types of one API.
pub(super) struct Names<'a> {
    function: String,
    qualifier: &'a str,
    ts: &'a Ts,
    strict: bool,
}

impl<'a> Names<'a> {
    /// The official names of methods are not unique by themselves: of another form, the types of
    /// every method have the object's name before theirs.
    pub fn new(api: &'a Api, object: Option<&'a Object>, form: Form, strict: bool) -> Self {
        let qualified = form != Form::Part || api.ts.qualified;
        let qualifier = object.filter(|_| qualified).map_or("", |object| &object.name);
        Names { function: upper_first(&api.js_name()), qualifier, ts: &api.ts, strict }
    }

    /// The name of a parameter that the spec does not name: of the `options` object, of the
    /// `topic` or the `listener` of an event.
    pub fn argument(&self, which: &str, rule: &'a str) -> &'a str {
        self.ts.args.get(which).map_or(rule, String::as_str)
    }

    /// The options object: `GetStorageOption`.
    pub fn option(&self) -> String {
        let rule = || format!("{}{}Option", self.qualifier, self.function);
        self.ts.option.clone().unwrap_or_else(rule)
    }

    /// What fail receives and the promise is rejected with, under `strict`: `GetStorageFailure`.
    pub fn failure(&self) -> String {
        let option = self.option();
        format!("{}Failure", option.strip_suffix("Option").unwrap_or(&option))
    }

    /// A callback of the options object: `GetStorageSuccessCallback`.
    pub fn callback(&self, role: Role) -> String {
        let said = match role {
            Role::Success => &self.ts.success,
            // failures differ from API to API, also where officially they share a callback
            _ if self.strict => &None,
            Role::Fail => &self.ts.fail,
            Role::Complete => &self.ts.complete,
        };
        let rule = || {
            let option = self.option();
            let stem = option.strip_suffix("Option").unwrap_or(&option);
            format!("{stem}{}Callback", upper_first(role.key()))
        };
        said.clone().unwrap_or_else(rule)
    }

    /// What success receives: `GetStorageSuccessCallbackResult`.
    pub fn result(&self) -> String {
        let rule = || format!("{}Result", self.callback(Role::Success));
        self.ts.result.clone().unwrap_or_else(rule)
    }

    /// The listener of an event: `OnCompassChangeCallback`.
    pub fn listener(&self) -> String {
        let rule = || format!("{}{}Callback", self.qualifier, self.function);
        self.ts.listener.clone().unwrap_or_else(rule)
    }

    /// A function among the arguments: `SelectorQueryExecCallback`.
    pub fn given(&self) -> String {
        let rule = || format!("{}{}Callback", self.qualifier, self.function);
        self.ts.callback.clone().unwrap_or_else(rule)
    }

    /// What the listener receives: `OnCompassChangeListenerResult`.
    pub fn listener_result(&self) -> String {
        let rule = || {
            let listener = self.listener();
            format!("{}ListenerResult", listener.strip_suffix("Callback").unwrap_or(&listener))
        };
        self.ts.listener_result.clone().unwrap_or_else(rule)
    }

    /// The listener of the off function: `OffCompassChangeCallback`.
    pub fn off_listener(&self, off: &str) -> String {
        let rule = || format!("{}{}Callback", self.qualifier, upper_first(off));
        self.ts.off_listener.clone().unwrap_or_else(rule)
    }
}

/// A callback of an options object.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Success,
    Fail,
    Complete,
}

impl Role {
    pub const ALL: [Role; 3] = [Role::Success, Role::Fail, Role::Complete];

    /// What its comment says.
    pub fn said(self) -> docs::Role<'static> {
        match self {
            Role::Success => docs::Role::Success,
            Role::Fail => docs::Role::Fail,
            Role::Complete => docs::Role::Complete,
        }
    }

    pub fn key(self) -> &'static str {
        match self {
            Role::Success => "success",
            Role::Fail => "fail",
            Role::Complete => "complete",
        }
    }
}
