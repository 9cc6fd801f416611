//! The calling contract as a table of cases. Each is a script with the lines
//! that it must log; it runs on every engine that implements [`Machine`]: on
//! the fake engine of wx-core here, on real ones in their own tests.
#![forbid(unsafe_code)]

pub mod cases;
mod machine;
pub mod rows;
pub mod script;
pub mod shop;

pub use machine::{Case, FakeMachine, Machine, play};
