//! The command `wx`, as a person runs it: the real binary, its output, its exit code.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod binary;
mod check;
mod ctrl_c;
mod generate;
mod project;
mod run;
mod schema;
