//! `wx generate`: from the spec to the files that are checked in.

mod javascript;
mod names;
mod repository;
mod rust;
mod typescript;

use std::path::Path;

use api_spec::Spec;

use crate::{Outcome, output};

/// Generate Rust bindings from an API spec, or what JavaScript needs
#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
#[command(after_help = "Examples:
  wx generate                                                 all that this repository checks in
  wx generate --check                                         is it up to date?
  wx generate spec/shop.yaml --client Shop --out src/shop.rs  one Rust file
  wx generate typescript spec/shop.yaml --client Shop         lib.shop.api.d.ts
  wx generate js spec/shop.yaml --client Shop                 shop.js, for a web view

The same code comes out of `bindings! { spec = \"spec/shop.yaml\", client = Shop }` at compile time.")]
pub struct Args {
    #[command(subcommand)]
    language: Option<Language>,

    #[command(flatten)]
    rust: rust::Args,
}

/// What is generated besides Rust.
#[derive(clap::Subcommand)]
enum Language {
    #[command(name = "typescript", alias = "ts")]
    TypeScript(typescript::Args),
    #[command(alias = "javascript")]
    Js(javascript::Args),
}

/// Generates what the arguments ask for.
pub fn generate(args: &Args) -> Outcome {
    match &args.language {
        None => rust::generate(&args.rust),
        Some(Language::TypeScript(args)) => typescript::generate(args),
        Some(Language::Js(args)) => javascript::generate(args),
    }
}

/// What to run where `--check` finds something.
const WITHOUT_CHECK: &str = "the same command without --check";

/// The spec at a path; its mistakes go to stderr.
fn load(path: &Path) -> Option<Spec> {
    api_spec::load(path).map_err(|report| output::print_error(&report.to_string())).ok()
}
