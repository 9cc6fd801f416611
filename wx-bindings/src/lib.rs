//! The wx catalogue as Rust: types, descriptors and the client [`Wx`], generated from the spec.
//!
//! Each family stands behind a cargo feature of its name, which brings along the families whose
//! types it uses. On by default is what nearly every app calls: pages, storage, dialogs, the
//! network, the system. A host that serves another part of the catalogue names its families:
//!
//! ```toml
//! wx-bindings = { version = "0.1", default-features = false, features = ["storage", "file"] }
//! ```
//!
//! An API appears four times: as a marker (`GetStorage`), as its options and result
//! (`GetStorageOptions`, `GetStorageResult`), and as functions of [`Wx`].
#![deny(missing_docs)]
#![forbid(unsafe_code)]

#[rustfmt::skip]
mod generated;

pub use generated::*;
