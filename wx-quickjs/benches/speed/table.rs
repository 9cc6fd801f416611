//! The table that the benchmark prints and writes.

use std::{fmt::Write as _, path::PathBuf};

use crate::Subject;

/// A ratio to reach, against one floor.
pub struct Goal {
    floor: &'static str,
    limit: f64,
}

impl Goal {
    pub fn of(floor: &'static str, limit: f64) -> Self {
        Goal { floor, limit }
    }
}

/// One row: nanoseconds of each subject, ratios of `wx` to its floors.
pub struct Row {
    number: &'static str,
    title: &'static str,
    nanos: Vec<(&'static str, f64)>,
    ratios: Vec<(&'static str, f64, f64)>,
}

impl Row {
    pub fn new(
        number: &'static str,
        title: &'static str,
        subjects: &[Subject],
        goals: &[Goal],
    ) -> Self {
        let nanos: Vec<_> = subjects.iter().map(|subject| (subject.name, subject.nanos)).collect();
        let of = |name: &str| {
            nanos.iter().find(|(other, _)| *other == name).map_or(f64::NAN, |(_, n)| *n)
        };
        let ratios =
            goals.iter().map(|goal| (goal.floor, of("wx") / of(goal.floor), goal.limit)).collect();
        Row { number, title, nanos, ratios }
    }
}

/// Prints the rows and writes them to `target/bench/speed.json`.
pub fn report(rows: &[Row]) {
    let mut json = String::from("[");
    for (index, row) in rows.iter().enumerate() {
        println!("\n{:<3} {}", row.number, row.title);
        for (name, nanos) in &row.nanos {
            println!("    {name:<28} {nanos:>10.1} ns");
        }
        for (floor, ratio, limit) in &row.ratios {
            let verdict = if ratio <= limit {
                "reached"
            } else if *ratio <= limit * 1.5 {
                "within 1.5x"
            } else {
                "missed"
            };
            println!("    wx / {floor:<23} {ratio:>10.2}    goal {limit:.2}  {verdict}");
        }
        let separator = if index == 0 { "" } else { "," };
        let _ = write!(
            json,
            "{separator}\n  {{\"row\":\"{}\",\"what\":\"{}\",\"ns\":{{",
            row.number, row.title
        );
        let fields = row.nanos.iter().map(|(name, nanos)| format!("\"{name}\":{nanos:.1}"));
        json.push_str(&fields.collect::<Vec<_>>().join(","));
        json.push_str("},\"ratios\":[");
        let fields = row.ratios.iter().map(|(floor, ratio, limit)| {
            format!("{{\"floor\":\"{floor}\",\"ratio\":{ratio:.3},\"goal\":{limit}}}")
        });
        json.push_str(&fields.collect::<Vec<_>>().join(","));
        json.push_str("]}");
    }
    json.push_str("\n]\n");
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target"), PathBuf::from);
    let file = target.join("bench/speed.json");
    let written =
        std::fs::create_dir_all(target.join("bench")).and_then(|()| std::fs::write(&file, json));
    match written {
        Ok(()) => println!("\nwritten to {}", file.display()),
        Err(error) => println!("\n{} was not written: {error}", file.display()),
    }
}
