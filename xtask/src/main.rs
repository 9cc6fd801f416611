//! The project's own tasks: `cargo xtask test`, `cargo xtask bench`, `cargo xtask measure`.
//!
//! The standard library only, so that the first build of a checkout is short.
#![forbid(unsafe_code)]

mod bench;
mod markdown;
mod measure;
mod readme;
mod snippet;
mod step;
mod test;
mod tree;

use std::{env, path::PathBuf, process::ExitCode};

const HELP: &str = "The project's own tasks.

  cargo xtask test            all that must hold on a clean checkout, step by step
  cargo xtask test STEP ...   some of the steps
  cargo xtask bench           measures the speed, and writes target/bench/*.json
  cargo xtask bench NAME ...  one of speed (calls, events), host (start, lazy, storage, network) and
                              module (calls over the JavaScript module, in node)
  cargo xtask measure         what the whole catalogue takes, and writes target/bench/scale.json
  cargo xtask measure NAME    one of load, expand (bindings!), check (wx-bindings) and size
  cargo xtask measure hostile generates bindings of 100,000 hostile specs
";

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let outcome = match args.split_first() {
        Some((&"test", steps)) => test::test(steps),
        Some((&"bench", rest)) => bench::bench(rest),
        Some((&"measure", rest)) => measure::measure(rest),
        None | Some((&("help" | "--help" | "-h"), _)) => {
            print!("{HELP}\nThe steps of test, in their order:\n{}", test::list());
            Ok(())
        }
        Some((other, _)) => Err(format!("there is no task {other:?}; see cargo xtask help")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\ncargo xtask: {message}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the repository.
pub fn root() -> PathBuf {
    let mut root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.pop();
    root
}
