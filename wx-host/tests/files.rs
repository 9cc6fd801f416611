//! The app's files: what the roots hold, and what they keep out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "files/roots.rs"]
mod roots;
