//! The JSON Schema of the format, for editors: the short forms that stand
//! beside the constructs of [`format`](crate::format), and the whole.
#![allow(dead_code)]

use schemars::{JsonSchema, Schema};

use crate::format::*;

pub(crate) type Map<T> = indexmap::IndexMap<String, T>;

/// The schema of a spec file, draft 2020-12.
pub fn json_schema() -> serde_json::Value {
    let mut schema: Schema = schemars::schema_for!(FamilyEntry);
    schema.insert("title".into(), "API spec: a family of APIs".into());
    schema.to_value()
}

/// The text of `schema.json`: the schema, indented, with a line break at its end.
pub fn json_schema_text() -> String {
    format!("{:#}\n", json_schema())
}

/// Any value.
#[derive(JsonSchema)]
#[schemars(transparent)]
pub(crate) struct Any(serde_json::Value);

/// Declares a scalar with few values.
macro_rules! word {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $word:ident,)* }) => {
        $(#[$about])*
        #[derive(JsonSchema)]
        #[schemars(rename_all = "lowercase")]
        pub(crate) enum $name { $($(#[$doc])* $word,)* }
    };
}

word! {
    /// How an API is called.
    KindWord {
        /// The value comes back at once.
        Sync,
        /// Callbacks or a promise.
        Async,
        /// As async, with an object to steer it.
        Task,
        /// `onXxx(listener)` and `offXxx(listener)`.
        Event,
    }
}
word! { OptionsWord { Required, Optional, } }
word! { OnlyWord { Only, } }
word! { AllWord { All, } }
word! { AnyWord { Any, } }
word! { SlotsWord { Single, } }
word! { CallbacksWord { Immediate, } }
word! { HostWord { Script, } }
word! { OverWord { Queue, Fail, } }
word! { NoneWord { None, } }
word! { QualifiedWord { Qualified, } }

/// A queue of the usual size.
#[derive(JsonSchema)]
#[schemars(rename_all = "snake_case")]
pub(crate) enum QueueWord {
    /// 256 events wait; the oldest goes first.
    DropOldest,
    /// Only the newest waits.
    Latest,
    /// 256 events wait; one more is an error.
    Error,
}

/// Declares a choice of forms.
macro_rules! forms {
    ($(#[$about:meta])* $name:ident { $($form:ident($ty:ty),)* }) => {
        $(#[$about])*
        #[derive(JsonSchema)]
        #[schemars(untagged)]
        pub(crate) enum $name { $($form($ty),)* }
    };
}

forms! {
    /// A text, in English alone or in both languages.
    TextForm { English(String), Both(TextEntry), }
}
forms! {
    /// A field: its type alone (a trailing `?` makes it optional), or all about it.
    FieldForm { Short(String), Long(Box<FieldEntry>), }
}
forms! {
    /// Fields, or the name of a struct.
    FieldsOrName { Name(String), Fields(Map<FieldForm>), }
}
forms! { GlobalForm { Type(String), Api(Box<ApiEntry>), Value(Box<FieldEntry>), } }
forms! { Args { One(Vec<String>), Overloads(Vec<Vec<String>>), } }
forms! { ReturnsForm { Type(String), Long(ReturnsEntry), } }
forms! { SyncReturnsForm { Field(String), Type(SyncTypeEntry), } }
forms! { ErrorForm { Name(String), Inline(ErrorEntry), } }
forms! { ListenerForm { Any(AnyWord), Args(Map<FieldForm>), } }
forms! { TopicsForm { Any(AnyWord), Names(Vec<String>), } }
forms! { OffForm { Bool(bool), Word(AllWord), Described(OffEntry), } }
forms! { LinkForm { None(bool), Address(String), } }
forms! { QueueForm { Word(QueueWord), Sized(QueueEntry), } }
forms! { DeadlineForm { None(NoneWord), Millis(u64), } }
forms! { PrivacyForm { Needed(bool), Class(String), } }
forms! { TsForm { Qualified(QualifiedWord), Names(Box<TsEntry>), } }
forms! { TypeForm { Expression(String), Enum(InlineEnumEntry), } }
forms! { EnumScalar { Text(String), Number(i64), } }
forms! {
    /// The values of an enum, all texts or all whole numbers.
    EnumForm { Bare(Vec<EnumScalar>), Described(Map<Option<EnumValueEntry>>), }
}
forms! { VariantForm { Type(String), Long(VariantEntry), } }
forms! { UnionForm { Expression(String), Members(Vec<VariantForm>), } }
forms! { CallbackForm { Expression(String), Described(CallbackEntry), } }

/// True, false, or a word.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub(crate) enum BoolOr<W> {
    Bool(bool),
    Word(W),
}
