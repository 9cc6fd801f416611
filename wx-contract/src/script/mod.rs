//! A part of JavaScript, enough for the cases: it runs on the fake engine by
//! walking the parsed text, and on a real engine as it is.
//!
//! There is `let`, `const`, `function`, `=>`, `async` with `await` before the
//! whole value of a statement, `if`, `for`, `for of`, `while`, `try`, `throw`,
//! object literals with getters, templates, and the built-ins of `globals`.
//! Semicolons are required. A script outside of this part is a syntax error.

mod ast;
mod globals;
mod parse;
mod run;
mod show;
mod tokens;

use std::fmt;

use wx_core::fake::{Completion, Fake, JsValue};

pub use globals::install;
pub use run::Session;
pub use show::{PRELUDE, show};

/// Text that is no script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError(String);

impl SyntaxError {
    fn at(line: usize, what: &str) -> Self {
        SyntaxError(format!("line {line}: {what}"))
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SyntaxError {}

/// Runs a script; the inner result is what the script threw.
pub fn run(fake: &Fake, session: &Session, source: &str) -> Result<Completion<()>, SyntaxError> {
    let block = parse::script(source)?;
    Ok(run::script(fake, session, &block))
}

/// Whether the parser knows all of a script.
pub fn check(source: &str) -> Result<(), SyntaxError> {
    parse::script(source).map(drop)
}

fn argument(args: &[JsValue], at: usize) -> JsValue {
    args.get(at).cloned().unwrap_or_default()
}
