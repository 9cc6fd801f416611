//! A spec may come from anybody: no text of it leaves the comment or the literal it is printed
//! in, and no name is anything but an identifier.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(feature = "javascript")]
mod scripts;
mod shape;
mod specs;
mod texts;
