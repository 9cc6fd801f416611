//! The command `wx`: checks API specs, generates from them, and runs
//! mini-program JavaScript.
#![forbid(unsafe_code)]

mod check;
#[cfg(feature = "run")]
mod clock;
mod coverage;
mod diff;
mod generate;
mod import;
#[cfg(not(feature = "import"))]
mod importer;
mod manifest;
mod output;
mod place;
mod replace;
#[cfg(feature = "run")]
mod run;
mod schema;

use std::process::ExitCode;

use clap::Parser;

/// What a command ends with: an exit code, or a sentence about what went wrong.
type Outcome = Result<ExitCode, String>;

/// Declare an API set in YAML, check it, generate Rust from it, and run
/// mini-program JavaScript against a host.
#[derive(Parser)]
#[command(name = "wx", version, disable_help_subcommand = true)]
#[command(after_help = "Exit codes: 0 all is well, 1 something is wrong (stderr says what), \
                        2 the command line is wrong, 130 ended by Ctrl-C.")]
enum Command {
    Check(check::Args),
    Coverage(coverage::Args),
    Diff(diff::Args),
    Generate(generate::Args),
    Import(import::Args),
    Schema(schema::Args),
    #[cfg(feature = "run")]
    Run(run::Args),
}

fn main() -> ExitCode {
    let outcome = match Command::parse() {
        Command::Check(args) => check::check(&args),
        Command::Coverage(args) => coverage::coverage(&args),
        Command::Diff(args) => diff::diff(&args),
        Command::Generate(args) => generate::generate(&args),
        Command::Import(args) => import::import(&args),
        Command::Schema(args) => schema::schema(&args),
        #[cfg(feature = "run")]
        Command::Run(args) => run::run(&args),
    };
    outcome.unwrap_or_else(|message| {
        output::error(&message);
        ExitCode::FAILURE
    })
}
