//! Comments of what the spec has no text for, as every asynchronous function has it: the
//! callbacks, the options object, the results.

use super::text::code;
use super::words::Voice;
use super::{Doc, Language};

/// What a member or a type is for. The names are those of functions in JavaScript.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role<'a> {
    /// The member `success` of options.
    Success,
    /// The member `fail` of options.
    Fail,
    /// The member `complete` of options.
    Complete,
    /// The member `errMsg` of a result.
    ErrMsg,
    /// The type of the options of a function.
    Options(&'a str),
    /// The type of what a function succeeds with.
    Outcome(&'a str),
    /// The type of the listener of an on function.
    Listener(&'a str),
    /// The type of what such a listener takes.
    Event(&'a str),
}

impl Doc {
    /// The comment of a member or a type by what it is for.
    pub fn role(role: Role, language: Language) -> Doc {
        let mut doc = Doc::default();
        for voice in Voice::all(language) {
            doc = doc.paragraph(&said(role, voice));
        }
        doc
    }
}

fn said(role: Role, voice: Voice) -> String {
    match role {
        Role::Success => voice.say("Called when the call has succeeded.", "调用成功后执行。"),
        Role::Fail => voice.say("Called when the call has failed.", "调用失败后执行。"),
        Role::Complete => voice.say(
            "Called last of all, whether the call has succeeded or failed.",
            "无论成败，最后都会执行。",
        ),
        Role::ErrMsg => voice.say(
            "The name of the function, and `ok` or the reason of the failure.",
            "函数名，后接 `ok` 或失败原因。",
        ),
        Role::Options(name) => voice
            .say(format!("What {} takes.", code(name)), format!("传给 {} 的选项。", code(name))),
        Role::Outcome(name) => voice.say(
            format!("What {} succeeds with.", code(name)),
            format!("{} 成功后得到的数据。", code(name)),
        ),
        Role::Listener(name) => voice.say(
            format!("A listener of {}.", code(name)),
            format!("通过 {} 注册的监听函数。", code(name)),
        ),
        Role::Event(name) => voice.say(
            format!("What listeners of {} receive.", code(name)),
            format!("{} 的监听函数收到的数据。", code(name)),
        ),
    }
}
