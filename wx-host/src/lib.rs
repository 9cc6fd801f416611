//! The standard host: the functions of `wx` on real components.
//!
//! ```
//! use wx_host::StandardHost;
//!
//! let standard = StandardHost::new().answers_json(r#"[{"confirm": true}]"#)?.open()?;
//! let host = standard.builder.build()?;
//! assert!(host.can_i_use("getStorage.success.data"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![forbid(unsafe_code)]

mod background;
pub mod base;
pub mod consent;
pub mod files;
pub mod interact;
pub mod login;
pub mod network;
pub mod route;
pub mod sensors;
mod standard;
pub mod storage;
pub mod system;

use std::pin::Pin;

pub use background::Background;
pub use standard::{Standard, StandardHost};

/// An answer that comes later, from a person or a server. It wakes whoever
/// waits, from any thread.
pub type Reply<T> = Pin<Box<dyn Future<Output = wx_core::Result<T>>>>;
