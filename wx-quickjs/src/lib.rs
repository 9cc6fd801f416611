//! Runs mini-program JavaScript on QuickJS-NG: a context with limits, a
//! console, timers and `require`, a loop, and a host as its global object.
//!
//! ```
//! use wx_core::Host;
//! use wx_quickjs::JsContext;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let host = Host::builder().build()?;
//! let context = JsContext::new()?;
//! context.install(host, "wx")?;
//! assert_eq!(context.eval("typeof wx", "example.js")?, "object");
//! assert!(context.run().is_clean());
//! # Ok(())
//! # }
//! ```
//!
//! All unsafe code of the project is in one folder of this crate, `src/raw`.

#![deny(unsafe_code)]

mod engine;
mod event_loop;
mod format;
mod globals;
mod install;
mod limits;
mod modules;
#[allow(unsafe_code)]
mod raw;
mod runtime;
mod thrown;

pub use engine::QuickJs;
pub use event_loop::{Finished, LoopHandle, Next};
pub use globals::console::{Console, Level, StdConsole};
pub use limits::Limits;
pub use raw::{JsKey, JsValue, TextArena};
pub use rquickjs;
pub use runtime::{JsContext, JsContextBuilder, StartError, Uncaught};
pub use thrown::UncaughtError;
