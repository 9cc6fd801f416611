//! `cargo xtask bench`: the speed, measured beside its floors.

use crate::step;

/// The benches, by package: calls and events of the engine, the standard host, and calls of the
/// JavaScript module in node.
const BENCHES: [(&str, &str); 3] =
    [("wx-quickjs", "speed"), ("wx-host", "host"), ("wx-bridge", "module")];

/// Runs the benches, or the one that the first word names. They print their
/// tables; the first two write `target/bench/speed.json` and `target/bench/host.json`.
pub fn bench(args: &[&str]) -> Result<(), String> {
    let named = args.first().and_then(|name| BENCHES.iter().find(|(_, bench)| bench == name));
    match named {
        Some((package, bench)) => run(package, bench, &args[1..]),
        // rows by themselves are those of the calls
        None if !args.is_empty() => run(BENCHES[0].0, BENCHES[0].1, args),
        None => BENCHES.iter().try_for_each(|(package, bench)| run(package, bench, &[])),
    }
}

fn run(package: &str, bench: &str, args: &[&str]) -> Result<(), String> {
    let mut command = step::cargo_with(&["bench", "--package", package, "--bench", bench]);
    if !args.is_empty() {
        command.arg("--").args(args);
    }
    step::run(command)
}
