//! From TypeScript declarations of a `wx`-like object to the API spec, and back to what the
//! two do not agree on.
//!
//! ```text
//! lib.wx.api.d.ts
//!   -> declarations   what the file declares: interfaces, aliases, facts in comments
//!   -> declared       the same in the words of the spec: APIs, objects, types
//!   -> compare        where a spec says something else, and what would have to be written
//!   -> update         rounds of edits (yaml) and new entries (group, entries, file)
//! ```
#![forbid(unsafe_code)]

mod against;
mod compare;
pub mod declarations;
mod declared;
mod edit;
mod entries;
mod file;
mod group;
mod import;
mod left_out;
mod pages;
mod rename;
mod update;
pub mod yaml;

pub use against::{Against, Share, against};
pub use compare::{Difference, Sort};
pub use import::{Import, ImportError, import};
pub use update::{Note, NoteSort, UpdateError};
