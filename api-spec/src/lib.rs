//! The declarative API spec: model, YAML loader, checks.
//!
//! ```
//! let spec = api_spec::load_str("shop.yaml", "
//! family: shop
//! apis:
//!   getPrice:
//!     kind: async
//!     params: { item: string }
//!     result: { price: number }
//! ").unwrap();
//! assert_eq!(spec.families[0].apis[0].js_name(), "getPrice");
//!
//! let report = api_spec::load_str("shop.yaml", "famly: shop").unwrap_err();
//! assert_eq!(report.problems[0].hint.as_deref(), Some("did you mean `family`?"));
//! ```
#![forbid(unsafe_code)]

pub mod check;
mod counts;
#[cfg(feature = "diff")]
pub mod diff;
mod format;
mod functions;
mod grammar;
mod load;
pub mod model;
pub mod names;
mod read;
mod report;
#[cfg(feature = "schema")]
mod schema;
mod tree;
pub mod types;
mod usage;

pub use check::check_docs;
pub use counts::{Counts, Kinds};
pub use functions::{Form, Function, Shape};
pub use load::{load, load_dir, load_file, load_str, load_texts, spec_files};
pub use model::Spec;
pub use report::{Problem, Report};
#[cfg(feature = "schema")]
pub use schema::{json_schema, json_schema_text};
pub use tree::{MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, MAX_NODES};
