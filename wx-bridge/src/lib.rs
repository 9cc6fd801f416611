//! A host behind messages: JavaScript in a WebView, a worker or another process calls the
//! functions of a [`Host`](wx_core::Host) by texts of JSON. `docs/bridge.md` has the protocol.
//!
//! The values that cross are an [`Engine`](wx_core::Engine) of their own, so that reading,
//! gates, limits, dispatch and writing are those of every other engine. Nothing that arrives
//! is trusted: what is malformed is answered with a failure, or noted in the host's log.
#![forbid(unsafe_code)]

mod bridge;
mod decode;
mod encode;
mod engine;
mod json;
mod value;

pub use bridge::{Bridge, VERSION};
