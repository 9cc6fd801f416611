//! From a checked spec to Rust.
//!
//! One generator serves the macro `bindings!` and the command `cargo wx generate`: [`rust::bindings`]
//! gives the tokens, and [`rust::file`] is a header plus exactly those tokens, formatted.
//! Every function here is pure: the same spec and options give the same bytes.
//!
//! ```
//! use wx_codegen::rust::{self, RustOptions};
//!
//! let spec = api_spec::load_str("shop.yaml", "
//! family: shop
//! apis:
//!   getPrice:
//!     kind: async
//!     params: { item: string }
//!     result: { price: number }
//! ").unwrap();
//! let file = rust::file(&spec, &RustOptions::new("Shop"));
//! assert!(file.starts_with("// Generated from shop.yaml by `cargo wx generate`. Do not edit.\n"));
//! assert!(file.contains("pub struct GetPriceOptions"));
//! ```
#![forbid(unsafe_code)]

#[cfg(feature = "javascript")]
pub mod javascript;
mod names;
#[cfg(feature = "javascript")]
pub mod npm;
pub mod rust;
#[cfg(feature = "typescript")]
pub mod typescript;
