//! What a build without the importer does when it is asked for it.

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use crate::{Outcome, output};

/// Runs the same command line with a build that has the importer, if cargo runs this one.
/// Otherwise the error says how to get one: a checkout found on the way is not trusted with
/// being built.
pub fn run_again() -> Outcome {
    let (Some(cargo), Some(manifest)) = (env::var_os("CARGO"), manifest()) else {
        return Err("this wx was installed without its importer; in a checkout of its \
                    repository, install it with:\n  \
                    cargo install --path wx-cli --features import"
            .to_owned());
    };
    output::print_error("running with the importer, which is built first if need be\n");
    let mut again = Command::new(cargo);
    // neither import nor comparison needs a host
    let features = ["--no-default-features", "--features", "import"];
    again.args(["run", "--quiet", "--bin", "wx"]).args(features).arg("--manifest-path");
    again.arg(manifest);
    if !cfg!(debug_assertions) {
        again.arg("--release");
    }
    again.arg("--").args(env::args_os().skip(1));
    let status = again.status().map_err(|error| format!("cannot run cargo: {error}"))?;
    // Without a code a signal ended it.
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

/// The manifest of this package, if cargo runs it.
fn manifest() -> Option<PathBuf> {
    let package = env::var_os("CARGO_PKG_NAME")?;
    let folder = env::var_os("CARGO_MANIFEST_DIR")?;
    (package == env!("CARGO_PKG_NAME")).then(|| Path::new(&folder).join("Cargo.toml"))
}
