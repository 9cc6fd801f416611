//! Files: what an app reads and writes below its own roots.

mod app_files;
mod ledger;
mod place;
mod problem;
mod writer;

pub use app_files::{AppFiles, FileOptions};
pub use problem::{Cause, FileProblem};
pub use writer::QuotaWriter;
