//! `wx schema`: the JSON Schema of the spec format.

use std::{path::PathBuf, process::ExitCode};

use crate::{
    Outcome,
    output::{self, Generated},
};

/// Print the JSON Schema of the spec format, for editors that complete and check YAML
#[derive(clap::Args)]
#[command(after_help = "Point your editor at it with a first line like this in each spec file:
  # yaml-language-server: $schema=schema.json")]
pub struct Args {
    /// Write to this file instead of stdout
    #[arg(long, value_name = "PATH")]
    out: Option<PathBuf>,

    /// Write nothing: print how the file differs from the schema, and exit with 1 if
    /// it does
    #[arg(long, requires = "out")]
    check: bool,
}

/// Prints, writes or compares the schema.
pub fn schema(args: &Args) -> Outcome {
    let text = api_spec::json_schema_text();
    match &args.out {
        None => output::print(&text).map(|()| ExitCode::SUCCESS),
        Some(path) => {
            let file = Generated { path: path.clone(), text: Some(text) };
            let run = format!("`wx schema --out {}`", path.display());
            output::bring_up_to_date(&[file], args.check, &run)
        }
    }
}
