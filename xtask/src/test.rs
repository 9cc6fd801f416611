//! `cargo xtask test`: everything that must hold on a clean checkout.

use std::{env, time::Instant};

use crate::{readme, root, step, tree};

/// A part of the whole; the first that fails ends the run.
struct Step {
    name: &'static str,
    what: &'static str,
    run: fn() -> Result<(), String>,
}

const STEPS: &[Step] = &[
    Step { name: "tools", what: "rustfmt, clippy, node and npm are installed", run: tools },
    Step {
        name: "tree",
        what: "no file names a machine path or a registry host",
        run: tree::check,
    },
    Step { name: "format", what: "rustfmt has nothing to change", run: format },
    Step { name: "npm", what: "the npm packages that tests run are installed", run: npm },
    Step { name: "clippy", what: "no warning in any target", run: clippy },
    Step { name: "unit", what: "unit and integration tests", run: unit },
    Step { name: "release", what: "a host dropped in any state, as it is shipped", run: release },
    Step { name: "doc-tests", what: "the examples in the docs", run: doc_tests },
    Step { name: "docs", what: "the docs build without a warning", run: docs },
    Step { name: "generated", what: "what is generated is up to date", run: generated },
    Step { name: "spec", what: "the catalogue is sound, texts included", run: spec },
    Step { name: "readme", what: "the snippets of README and docs work", run: readme::check },
];

/// Set while the tests run, so that a README that shows `cargo xtask test` does
/// not start them again.
pub const RUNNING: &str = "WX_XTASK_TEST";

/// Folders with a `package.json`, whose packages tests run.
const NPM_FOLDERS: [&str; 3] =
    ["wx-codegen/tests/typescript", "wx-host/tests/packages", "wx-import/tests/typings"];

/// Runs the named steps, or all of them.
pub fn test(names: &[&str]) -> Result<(), String> {
    if env::var_os(RUNNING).is_some() {
        println!("the tests are running already");
        return Ok(());
    }
    if let Some(unknown) = names.iter().find(|name| STEPS.iter().all(|step| step.name != **name)) {
        return Err(format!("there is no step {unknown:?}; the steps are\n{}", list()));
    }
    let start = Instant::now();
    let mut times = Vec::new();
    for step in STEPS.iter().filter(|step| names.is_empty() || names.contains(&step.name)) {
        println!("\n==> {}: {}", step.name, step.what);
        let start = Instant::now();
        let outcome = (step.run)();
        let time = step::seconds(start.elapsed());
        if let Err(message) = outcome {
            return Err(format!(
                "the step `{0}` failed after {time}\n{message}\n\
                 This step alone: cargo xtask test {0}",
                step.name
            ));
        }
        println!("    {} passed in {time}", step.name);
        times.push((step.name, time));
    }
    println!("\nAll passed:");
    for (name, time) in times {
        println!("  {name:<10} {time}");
    }
    println!("  {:<10} {}", "in all", step::seconds(start.elapsed()));
    Ok(())
}

/// The steps, one a line.
pub fn list() -> String {
    STEPS.iter().map(|step| format!("  {:<10} {}\n", step.name, step.what)).collect()
}

/// What the later steps call, so that a missing tool shows at once.
fn tools() -> Result<(), String> {
    let tools = [
        (step::cargo_with(&["fmt"]), "rustfmt is missing: rustup component add rustfmt"),
        (step::cargo_with(&["clippy"]), "clippy is missing: rustup component add clippy"),
        (step::command("node"), "node is missing: install Node.js 20 or newer, which brings npm"),
        (npm_command(), "npm is missing: it comes with Node.js, from 20 on"),
    ];
    let missing: Vec<&str> = tools
        .into_iter()
        .filter_map(|(tool, advice)| (!step::is_there(tool)).then_some(advice))
        .collect();
    match missing.is_empty() {
        true => Ok(()),
        false => Err(missing.join("\n")),
    }
}

fn npm_command() -> std::process::Command {
    step::command(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

fn format() -> Result<(), String> {
    step::run(step::cargo_with(&["fmt", "--all", "--check"]))
        .map_err(|message| format!("{message}\ncargo fmt --all puts it right"))
}

fn npm() -> Result<(), String> {
    for folder in NPM_FOLDERS {
        let mut npm = npm_command();
        npm.current_dir(root().join(folder));
        npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        step::run(npm).map_err(|message| format!("{message}\nin {folder}"))?;
    }
    Ok(())
}

fn clippy() -> Result<(), String> {
    step::run(step::cargo_with(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--all-features",
        "--",
        "-D",
        "warnings",
    ]))
}

fn unit() -> Result<(), String> {
    step::run(step::cargo_with(&[
        "test",
        "--workspace",
        "--all-features",
        "--lib",
        "--bins",
        "--tests",
        "--examples",
    ]))?;
    // What the command does without its importer, no build with all features shows.
    step::run(step::cargo_with(&[
        "test",
        "--package",
        "wx-cli",
        "--no-default-features",
        "--test",
        "wx",
        "importer",
    ]))
}

/// What only an optimised build could get wrong: who frees what, and when.
fn release() -> Result<(), String> {
    step::run(step::cargo_with(&["test", "--release", "--package", "wx-quickjs", "--test", "drop"]))
}

fn doc_tests() -> Result<(), String> {
    step::run(step::cargo_with(&["test", "--workspace", "--all-features", "--doc"]))
}

fn docs() -> Result<(), String> {
    let mut doc = step::cargo_with(&["doc", "--workspace", "--no-deps", "--all-features"]);
    doc.env("RUSTDOCFLAGS", "-D warnings");
    step::run(doc)
}

fn generated() -> Result<(), String> {
    step::run(step::wx(&["generate", "--check"]))?;
    // what examples/web-view serves
    let shop = ["generate", "js", "examples/quickstart/spec/shop.yaml", "--client", "Shop"];
    step::run(step::wx(&[&shop[..], &["--out", "examples/web-view/web", "--check"]].concat()))
}

fn spec() -> Result<(), String> {
    step::run(step::wx(&["check"]))?;
    step::run(step::wx(&["check", "--docs"]))
}
