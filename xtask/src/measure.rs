//! `cargo xtask measure`: what the whole catalogue takes, beside its floors.

mod compile;
mod table;

use std::path::Path;

use crate::{root, step};
use table::{Goal, Table};

/// What is measured, by the word that picks it.
type Part = fn(&Path, &mut Table) -> Result<(), String>;

const PARTS: [(&str, Part); 4] =
    [("load", load), ("expand", expand), ("check", compile::check), ("size", compile::size)];

/// Measures all parts, or those that are named; `--catalogue DIR` takes another catalogue
/// for what needs no compiler.
pub fn measure(args: &[&str]) -> Result<(), String> {
    let mut catalogue = root().join("api-spec/wx");
    let mut parts = Vec::new();
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match *arg {
            "--catalogue" => catalogue = args.next().ok_or("--catalogue needs a folder")?.into(),
            "hostile" => return hostile(),
            name => match PARTS.iter().find(|(part, _)| *part == name) {
                Some((_, part)) => parts.push(part),
                None => return Err(format!("measure has no part {name:?}; see cargo xtask help")),
            },
        }
    }
    if parts.is_empty() {
        parts.extend(PARTS.iter().map(|(_, part)| part));
    }
    let catalogue = catalogue.canonicalize();
    let catalogue = catalogue.map_err(|error| format!("cannot find the catalogue: {error}"))?;
    let mut table = Table::default();
    for part in parts {
        part(&catalogue, &mut table)?;
    }
    table.report()
}

/// Loading, checking and generating, optimised.
fn load(catalogue: &Path, table: &mut Table) -> Result<(), String> {
    let found = bench(catalogue, "bench")?;
    let parse = value(&found, "parse")?;
    for (title, name, floor, goal) in [
        ("load and check all", "load and check", Some(parse), Some(Goal::at_most(100.0))),
        ("generate all, by the clock", "generate", None, Some(Goal::at_most(500.0))),
        ("  its tokens, on one core", "tokens", None, None),
        ("  its format, on one core", "format", None, None),
    ] {
        table.add(title, value(&found, name)?, floor, "ms", goal);
    }
    expansion(&found, "optimised", table)?;
    let refused = found.iter().filter_map(|(name, ms)| Some((name.strip_prefix("refuse ")?, *ms)));
    let slowest = refused.max_by(|(_, a), (_, b)| a.total_cmp(b));
    let (name, ms) = slowest.ok_or("the benchmark refused no spec")?;
    table.add(&format!("refuse {name}"), ms, None, "ms", Some(Goal::at_most(100.0)));
    Ok(())
}

/// What `bindings!` takes: macros are not optimised in development builds.
fn expand(catalogue: &Path, table: &mut Table) -> Result<(), String> {
    let found = bench(catalogue, "dev")?;
    expansion(&found, "not optimised", table)
}

fn expansion(found: &[(String, f64)], how: &str, table: &mut Table) -> Result<(), String> {
    let named = |word| found.iter().find_map(|(name, _)| name.strip_prefix(word));
    let family = named("expand ").ok_or("the benchmark expanded no family")?;
    let floor = value(found, &format!("parse {family}"))?;
    let title = format!("bindings! on {family}, {how}");
    let ms = value(found, &format!("expand {family}"))?;
    table.add(&title, ms, Some(floor), "ms", Some(Goal::at_most(50.0)));
    Ok(())
}

/// The lines `name: 1.2 ms` that the benchmark prints.
fn bench(catalogue: &Path, profile: &str) -> Result<Vec<(String, f64)>, String> {
    let bench = ["bench", "--package", "wx-codegen", "--bench", "catalogue", "--profile", profile];
    let mut command = step::cargo_with(&bench);
    command.arg("--").arg(catalogue);
    let printed = step::output(command)?;
    let line = |line: &str| {
        let (name, ms) = line.strip_suffix(" ms")?.rsplit_once(": ")?;
        Some((name.to_string(), ms.parse().ok()?))
    };
    Ok(printed.lines().filter_map(line).collect())
}

fn value(found: &[(String, f64)], name: &str) -> Result<f64, String> {
    let row = found.iter().find(|(row, _)| row == name);
    row.map(|(_, ms)| *ms).ok_or_else(|| format!("the benchmark did not print {name:?}"))
}

/// Many more hostile specs than the tests take.
fn hostile() -> Result<(), String> {
    let test = ["test", "--release", "--package", "wx-codegen", "--test", "hostile"];
    let mut command = step::cargo_with(&test);
    command.args(["--", "specs::", "--nocapture"]).env("HOSTILE_SPECS", "100000");
    step::run(command)
}
