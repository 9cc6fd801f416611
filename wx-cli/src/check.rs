//! `wx check`: is the spec sound?

use std::{path::PathBuf, process::ExitCode};

use api_spec::{Report, Spec};

use crate::{Outcome, output, place};

/// Check API specs and print every mistake with its place and a hint
#[derive(clap::Args)]
#[command(after_help = "Examples:
  wx check                     the catalogue of this repository, or the folder spec/
  wx check spec/shop.yaml      one file
  wx check api-spec/wx --docs  a folder, texts included")]
pub struct Args {
    /// Spec files, or folders of them (one family per file). Each path is a spec of
    /// its own: types are shared inside a folder, not between paths
    paths: Vec<PathBuf>,

    /// Also demand a text in English and Chinese for each API, parameter, result
    /// field, type and value
    #[arg(long)]
    docs: bool,
}

/// Checks what the arguments name.
pub fn check(args: &Args) -> Outcome {
    let paths = match args.paths.is_empty() {
        true => vec![place::default_spec()?],
        false => args.paths.clone(),
    };
    let mut specs = Vec::new();
    let mut report = Report::default();
    for path in paths {
        match api_spec::load(&path) {
            Ok(spec) if args.docs => {
                report.problems.extend(api_spec::check_docs(&spec).problems);
                specs.push(spec);
            }
            Ok(spec) => specs.push(spec),
            Err(found) => report.problems.extend(found.problems),
        }
    }
    if !report.is_empty() {
        output::print_error(&report.to_string());
        return Ok(ExitCode::FAILURE);
    }
    output::print(&summary(&specs))?;
    Ok(ExitCode::SUCCESS)
}

/// `4 files, 33 APIs, 0 errors`. Methods of objects are APIs too.
fn summary(specs: &[Spec]) -> String {
    let families = || specs.iter().flat_map(|spec| &spec.families);
    let methods = families().flat_map(|family| &family.objects).map(|object| object.methods.len());
    let apis = families().map(|family| family.apis.len()).chain(methods);
    let files = specs.iter().map(|spec| spec.sources.len()).sum();
    let (files, apis) = (count(files, "file"), count(apis.sum(), "API"));
    format!("{files}, {apis}, 0 errors\n")
}

fn count(number: usize, thing: &str) -> String {
    match number {
        1 => format!("1 {thing}"),
        _ => format!("{number} {thing}s"),
    }
}
