//! What `wx-bindings` costs rustc: processor time and bytes, with dependencies built. The
//! floor is the same crate without any family.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::Command,
    time::SystemTime,
};

use super::table::{Goal, Table};
use crate::{root, step};

const ALL: &str = "--all-features";
const NONE: &str = "--no-default-features";

/// `cargo check` and `cargo build` of the crate alone, in processor seconds.
pub fn check(_: &Path, table: &mut Table) -> Result<(), String> {
    let (all, none) = (cpu("check", &[], ALL)?, cpu("check", &[], NONE)?);
    let goal = Some(Goal::at_most(10.0));
    table.add("cargo check -p wx-bindings --all-features", all, Some(none), "s", goal);
    let apis = apis()?;
    let per_api = |all: f64, none: f64| (all - none) * 1e3 / apis;
    let (all, none) = (cpu("build", &[], ALL)?, cpu("build", &[], NONE)?);
    table.add("build, dev, per API", per_api(all, none), None, "ms", Some(Goal::at_most(20.0)));
    let release = &["--release"];
    let (all, none) = (cpu("build", release, ALL)?, cpu("build", release, NONE)?);
    table.add("build, release, per API", per_api(all, none), None, "ms", Some(Goal::at_most(50.0)));
    Ok(())
}

/// What an API adds to the library of a release build.
pub fn size(_: &Path, table: &mut Table) -> Result<(), String> {
    let (all, none) = (bytes(ALL)?, bytes(NONE)?);
    let apis = apis()?;
    let per_api = |all: u64, none: u64| all.saturating_sub(none) as f64 / apis;
    let goal = Some(Goal::at_most(2_500.0));
    table.add("code in the rlib, per API", per_api(all.code, none.code), None, "B", goal);
    let metadata = per_api(all.metadata, none.metadata);
    table.add("metadata (types, comments), per API", metadata, None, "B", None);
    Ok(())
}

/// How many APIs the catalogue has, by `wx check`: `66 files, 1190 APIs, 0 errors`.
fn apis() -> Result<f64, String> {
    let wx = ["run", "--quiet", "--package", "wx-cli", "--bin", "wx", "--no-default-features"];
    let mut check = step::cargo_with(&wx);
    check.args(["--", "check", "api-spec/wx"]);
    let printed = step::output(check)?;
    let number = printed.split(", ").find_map(|part| part.strip_suffix(" APIs"));
    let number = number.and_then(|number| number.parse().ok());
    number.ok_or_else(|| format!("wx check did not say how many APIs there are: {printed}"))
}

/// The median of three, after one that builds the dependencies.
fn cpu(verb: &str, flags: &[&str], features: &str) -> Result<f64, String> {
    let cargo = || {
        let mut cargo = cargo(verb, features);
        cargo.args(flags);
        cargo
    };
    step::run(cargo())?;
    let mut runs = [0.0; 3];
    for run in &mut runs {
        touch()?;
        *run = step::processor_seconds(cargo())?;
    }
    runs.sort_by(f64::total_cmp);
    Ok(runs[1])
}

/// Cargo on the crate, without what would make one build depend on the one before.
fn cargo(verb: &str, features: &str) -> Command {
    let mut cargo = step::cargo_with(&[verb, "--quiet", "--package", "wx-bindings", features]);
    cargo.env("CARGO_INCREMENTAL", "0");
    cargo
}

/// Makes cargo build the crate again.
fn touch() -> Result<(), String> {
    let path = root().join("wx-bindings/src/lib.rs");
    let file = File::options().append(true).open(&path);
    file.and_then(|file| file.set_modified(SystemTime::now()))
        .map_err(|error| format!("cannot touch {}: {error}", path.display()))
}

/// The parts of a library, in bytes.
struct Bytes {
    code: u64,
    metadata: u64,
}

/// The library of a release build. Without LTO it holds machine code and not its
/// intermediate form beside it.
fn bytes(features: &str) -> Result<Bytes, String> {
    let mut cargo = cargo("build", features);
    cargo.args(["--release", "--message-format", "json"]).env("CARGO_PROFILE_RELEASE_LTO", "off");
    let messages = step::output(cargo)?;
    let of = |ending: &str| {
        let path = artifact(&messages, ending).ok_or_else(|| format!("cargo named no {ending}"))?;
        let size = fs::metadata(&path).map(|file| file.len());
        size.map_err(|error| format!("cannot read {}: {error}", path.display()))
    };
    let (library, metadata) = (of(".rlib")?, of(".rmeta")?);
    Ok(Bytes { code: library.saturating_sub(metadata), metadata })
}

/// The file of the crate with this ending, among cargo's messages.
fn artifact(messages: &str, ending: &str) -> Option<PathBuf> {
    let line = messages.lines().rfind(|line| {
        line.contains("\"reason\":\"compiler-artifact\"") && line.contains("\"wx_bindings\"")
    })?;
    let end = line.find(&format!("{ending}\""))? + ending.len();
    let start = line[..end].rfind('"')? + 1;
    Some(PathBuf::from(line[start..end].replace("\\\\", "\\")))
}
