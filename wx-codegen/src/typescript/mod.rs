//! TypeScript declarations: a namespace of open interfaces, named by the rules of the official
//! ones and by what `ts` in the spec says beside them.

mod can_i_use;
mod comments;
mod declared;
mod docs;
mod events;
mod frame;
mod functions;
mod generic;
mod links;
mod names;
mod outside;
mod params;
mod print;
mod results;
mod strict;
mod types;

use api_spec::{Report, Spec};

use print::Printer;
pub(crate) use types::key;

/// What declarations are called, and how they are written.
#[derive(Clone, Debug)]
pub struct TypeScriptOptions {
    /// The interface of the client: `Wx`.
    pub client: String,
    /// The namespace of all types: `WechatMiniprogram`.
    pub namespace: String,
    /// The constant that holds the client: `wx`.
    pub global: String,
    /// The language of the comments.
    pub language: Language,
    /// Failures with their codes, `canIUse` with what there is to ask: stricter than the
    /// official declarations.
    pub strict: bool,
    /// What kind of file it is.
    pub form: Form,
}

/// The language of comments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English, where there is a text.
    English,
    /// Chinese, where there is a text.
    Chinese,
    /// English, then Chinese.
    Both,
}

/// What kind of file holds the declarations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The namespace alone: the names that all declarations share (`IAnyObject`,
    /// `PromisifySuccessResult`) and the global come from a file beside it, as with the
    /// official `lib.wx.api.d.ts`.
    Part,
    /// A script of its own, with the shared names and the global constant.
    Global,
    /// An ES module that exports the types, and the constant.
    Module,
    /// An ES module of the types alone: another module has the client.
    Types,
}

/// All declarations of a spec as one file.
///
/// # Errors
///
/// Two things of the spec would have one name in TypeScript; each is told with its place.
pub fn declarations(spec: &Spec, options: &TypeScriptOptions) -> Result<String, Report> {
    let mut printer = Printer::new(spec, options);
    let mut members = Vec::new();
    for family in &spec.families {
        members.extend(printer.family(family));
    }
    let docs = printer.docs;
    let declared = printer.finish();
    let inner = frame::inner_client(&declared);
    let mut types = declared.finish()?;
    if options.strict {
        types.push_str(&strict::shared(docs));
    }
    Ok(frame::file(docs, options, &inner, members, &types))
}
