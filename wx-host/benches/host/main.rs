//! What the standard host takes, beside what its parts take by themselves:
//! `cargo bench -p wx-host`, `cargo bench -p wx-host -- start` for one part.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod network;
mod start;
mod storage;
mod table;

use table::Row;

/// Measures what belongs together.
type Part = fn() -> Vec<Row>;

/// The parts, by the name that picks one.
const PARTS: [(&str, Part); 4] = [
    ("start", start::rows),
    ("lazy", storage::on_close),
    ("storage", storage::each_write),
    ("network", network::rows),
];

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if args.iter().any(|arg| arg == "--list") || start::once(&args) {
        return;
    }
    let asked: Vec<&String> = args.iter().filter(|arg| !arg.starts_with('-')).collect();
    let wanted = |part: &str| asked.is_empty() || asked.iter().any(|asked| *asked == part);
    let rows = PARTS.iter().filter(|(part, _)| wanted(part)).flat_map(|(_, rows)| rows());
    table::report(&rows.collect::<Vec<_>>());
}
