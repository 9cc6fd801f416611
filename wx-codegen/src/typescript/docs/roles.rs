//! Comments of what the spec has no text for, as every asynchronous function has it: the
//! callbacks, the options object, the results.

use super::text::code;
use super::words::{self, Voice};
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
    /// The type of a function among the arguments of a function.
    Given(&'a str),
    /// The type of what a function fails with.
    Failure(&'a str),
    /// The interface of the client, by its constant.
    Client(&'a str),
    /// The name of an event, to listen to.
    Topic,
    /// The member `errno` of a failure.
    Errno,
    /// The member `errCode` of a failure without an error type.
    ErrCode,
    /// The numbers that any call may fail with.
    CommonErrno,
    /// The type that all failures extend.
    AnyFailure,
    /// The promise that knows its failure.
    Promise,
    /// The choice between a promise and nothing.
    Promisified,
    /// What can be asked of the client's functions and properties.
    AskedOfClient,
    /// What can be asked of objects.
    AskedOfObjects,
    /// Names and what follows them, put together.
    AskedPath,
    /// What `canIUse` takes.
    Asked,
}

/// What it is for, on one line.
pub fn line(role: Role, language: Language) -> String {
    words::each(&Voice::all(language), " / ", |voice| said(role, voice))
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

const COMMON_EN: &str = "\
The numbers that any call may fail with:
- `3`: the system does not grant it to the host
- `4`: an internal error
- `5`: it took too long
- `103`: the person refused the permission
- `104`: the person refused the privacy agreement
- `112`: the privacy agreement does not name this use
- `1001`: a parameter is wrong";

const COMMON_ZH: &str = "\
任何调用失败时都可能得到的编号：
- `3`：系统未向宿主授权
- `4`：内部错误
- `5`：超时
- `103`：用户拒绝授权
- `104`：用户拒绝隐私协议
- `112`：隐私协议未声明此用途
- `1001`：参数有误";

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
        Role::Given(name) => voice.say(
            format!("The function that {} is given.", code(name)),
            format!("传给 {} 的函数。", code(name)),
        ),
        Role::Failure(name) => voice.say(
            format!("What {} fails with.", code(name)),
            format!("{} 失败时得到的错误。", code(name)),
        ),
        Role::Client(global) => voice.say(
            format!("All that {} offers.", code(global)),
            format!("{} 提供的全部接口。", code(global)),
        ),
        Role::Topic => voice.say("The name of the event.", "事件名。"),
        Role::Errno => voice.say(
            "The unified number of the reason, where it has one.",
            "失败原因的统一编号，并非所有原因都有。",
        ),
        Role::ErrCode => voice.say(
            "The number of the reason among those of this function, where it has one.",
            "失败原因在本接口内的编号，并非所有原因都有。",
        ),
        Role::CommonErrno => voice.say(COMMON_EN, COMMON_ZH),
        Role::AnyFailure => voice.say(
            "What a call fails with: `fail` receives it, a promise is rejected with it, a Sync \
             function throws it. `Errno` are the numbers that only this function has.",
            "调用失败时的错误：传给 `fail`，也是 Promise 拒绝的原因，同步函数则将其抛出。\
             `Errno` 是该函数独有的编号。",
        ),
        Role::Promise => voice
            .say("A promise that tells what it is rejected with.", "写明拒绝原因类型的 Promise。"),
        Role::Promisified => voice.say(
            "Nothing where the options have a callback, a promise otherwise.",
            "选项中有回调函数时无返回值，否则返回 Promise。",
        ),
        Role::AskedOfClient => voice.say(
            "What can follow the name of a function or a property of the client.",
            "函数名或属性名之后可以跟随的内容。",
        ),
        Role::AskedOfObjects => voice.say(
            "The members of objects, by the name of the object.",
            "各对象的成员，以对象名为键。",
        ),
        Role::AskedPath => voice
            .say("`A.b` for every `b` of the entry `A`.", "由条目 `A` 的每个 `b` 组成的 `A.b`。"),
        Role::Asked => voice.say(
            "What `canIUse` can be asked. Components are not among it: declare those of your host \
             in `CanIUseTable`.",
            "`canIUse` 可以查询的内容。不含组件，可在 `CanIUseTable` 中自行声明宿主的组件。",
        ),
    }
}
