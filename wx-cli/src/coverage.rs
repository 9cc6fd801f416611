//! `wx coverage`: what of a spec a host implements, or what of declarations a spec has.

#[cfg(feature = "import")]
mod against;
mod bindings;
mod host;
mod json;
mod markdown;
mod paint;
mod rust_source;
mod table;
mod tally;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use api_spec::Spec;

use crate::{Outcome, output, place};
use tally::{Evidence, Tally};

/// Tell which APIs of a spec a host implements, family by family
///
/// Every way to call an API counts as a shape of its own: callbacks, promise, Sync form, the
/// object of a task, on, off, reading and setting a property.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  wx coverage                                    this repository's catalogue, the standard host
  wx coverage --family storage --missing         one family, and what it lacks
  wx coverage spec/shop.yaml --bindings src      your own host functions, read from the sources
  wx coverage --markdown                         the table for a README
  wx coverage --against lib.wx.api.d.ts          the catalogue against the official declarations

With --against the exit code is 1 if something declared is missing or differs.")]
pub struct Args {
    /// A spec file, or a folder of them. Without one: the catalogue of this repository, or the
    /// folder spec/
    spec: Option<PathBuf>,

    /// The host that is asked. Inside this repository the default
    #[arg(long, value_name = "HOST", value_parser = ["standard"], conflicts_with = "bindings")]
    host: Option<String>,

    /// Read which host functions there are from Rust sources: `#[wx_api]` and `emits::<...>`
    #[arg(long, value_name = "PATH", num_args = 1..)]
    bindings: Vec<PathBuf>,

    /// Hold the spec against TypeScript declarations instead
    #[arg(long, value_name = "TYPINGS", conflicts_with_all = ["host", "bindings"])]
    against: Option<PathBuf>,

    /// The interface of the global object in the declarations
    #[arg(long, value_name = "NAME", default_value = "Wx", requires = "against")]
    interface: String,

    /// Only this family; may be repeated
    #[arg(long, value_name = "NAME")]
    family: Vec<String>,

    /// Name what is missing
    #[arg(long)]
    missing: bool,

    /// Print JSON
    #[arg(long, conflicts_with = "markdown")]
    json: bool,

    /// Print Markdown
    #[arg(long)]
    markdown: bool,
}

/// Prints what the arguments ask for.
pub fn coverage(args: &Args) -> Outcome {
    let path = match &args.spec {
        Some(path) => path.clone(),
        None => place::default_spec()?,
    };
    if let Some(typings) = &args.against {
        return against(args, &path, typings);
    }
    let Some(spec) = load(&path) else { return Ok(ExitCode::FAILURE) };
    known_families(&spec, &args.family)?;
    let (by, evidence) = evidence(args, &spec)?;
    let tally = Tally::new(&spec, by, &evidence, &args.family);
    let path = path.display().to_string();
    output::print(&match (args.json, args.markdown) {
        (true, _) => json::text(&tally, &path)?,
        (_, true) => markdown::text(&tally, args.missing),
        _ => table::text(&tally, args.missing),
    })?;
    Ok(ExitCode::SUCCESS)
}

#[cfg(feature = "import")]
use against::against;

/// Leaves it to a build that can read declarations.
#[cfg(not(feature = "import"))]
fn against(_: &Args, _: &Path, _: &Path) -> Outcome {
    crate::importer::run_again()
}

/// Who implements the spec, and what of it.
fn evidence(args: &Args, spec: &Spec) -> Result<(String, Evidence), String> {
    if !args.bindings.is_empty() {
        let names: Vec<_> = args.bindings.iter().map(|path| path.display().to_string()).collect();
        return Ok((names.join(" "), bindings::evidence(spec, &args.bindings)?));
    }
    if args.host.is_none() && (args.spec.is_some() || place::repository().is_none()) {
        return Err("whose host functions are meant? Name your sources with --bindings src, or \
                    say --host standard"
            .to_owned());
    }
    Ok(("the standard host".to_owned(), host::standard()?))
}

/// The spec at a path; its mistakes go to stderr.
fn load(path: &Path) -> Option<Spec> {
    api_spec::load(path).map_err(|report| output::print_error(&report.to_string())).ok()
}

fn known_families(spec: &Spec, names: &[String]) -> Result<(), String> {
    let known = |name: &String| spec.families.iter().any(|family| family.name == *name);
    match names.iter().find(|name| !known(name)) {
        None => Ok(()),
        Some(name) => {
            let all: Vec<_> = spec.families.iter().map(|family| family.name.as_str()).collect();
            Err(format!("there is no family {name:?}; there are {}", all.join(", ")))
        }
    }
}
