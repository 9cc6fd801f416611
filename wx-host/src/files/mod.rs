//! Files: what an app reads and writes below its own roots.

mod app_files;
mod archive;
mod content;
mod descriptors;
mod documents;
mod encoding;
mod former;
mod ledger;
mod manager;
mod place;
mod problem;
mod saved;
mod tree;
mod writer;

pub use app_files::{AppFiles, FileOptions};
pub use documents::{Document, Files};
pub use former::Former;
pub use problem::{Cause, FileProblem};
pub use writer::QuotaWriter;

use wx_core::HostBuilder;

/// Declares the objects that functions of files hand out.
pub(crate) fn declare(builder: HostBuilder) -> HostBuilder {
    builder.object::<manager::Manager>().object::<tree::About>()
}
