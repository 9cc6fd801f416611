//! The command `wx`, as a person runs it: the real binary, its output, its exit code.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod binary;
mod check;
mod coverage;
#[cfg(feature = "import")]
mod coverage_against;
mod ctrl_c;
mod diff;
mod generate;
mod generate_js;
mod generate_typescript;
#[cfg(feature = "import")]
mod import;
#[cfg(not(feature = "import"))]
mod importer;
mod npm_package;
mod place;
mod project;
mod run;
mod schema;
