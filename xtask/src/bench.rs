//! `cargo xtask bench`: the speed, measured beside its floors.

use crate::step;

/// Runs the benches. They print their table and write `target/bench/speed.json`.
pub fn bench(args: &[&str]) -> Result<(), String> {
    let mut bench = step::cargo_with(&["bench", "--package", "wx-quickjs", "--bench", "speed"]);
    if !args.is_empty() {
        bench.arg("--").args(args);
    }
    step::run(bench)
}
