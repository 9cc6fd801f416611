//! From TypeScript declarations of a `wx`-like object to the API spec, and back to what the
//! two do not agree on.
//!
//! ```text
//! lib.wx.api.d.ts -> declarations (what is declared) -> surface <- api_spec::Spec
//!                                                          |
//!                                       entries and edits of the YAML files
//! ```
#![forbid(unsafe_code)]

mod compare;
pub mod declarations;
pub mod declared;
mod entries;
mod file;
mod group;
mod pages;
pub mod update;
pub mod yaml;
