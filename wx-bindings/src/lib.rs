//! The wx catalogue as Rust: types, descriptors and the client [`Wx`], generated from the spec.
//!
//! Each family stands behind a cargo feature of its name. All are on by default; a host that
//! serves a part of the catalogue names the families it needs:
//!
//! ```toml
//! wx-bindings = { version = "0.1", default-features = false, features = ["storage"] }
//! ```
//!
//! An API appears four times: as a marker (`GetStorage`), as its options and result
//! (`GetStorageOptions`, `GetStorageResult`), and as functions of [`Wx`].
#![deny(missing_docs)]
#![forbid(unsafe_code)]

#[rustfmt::skip]
mod generated;

pub use generated::*;
