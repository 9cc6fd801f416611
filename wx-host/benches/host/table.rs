//! The table that the benchmark prints and writes.

use std::{fmt::Write as _, path::PathBuf};

/// What one subject took, in milliseconds.
pub struct Subject {
    pub name: &'static str,
    pub millis: f64,
}

/// What a row is to reach.
pub enum Goal {
    /// So many milliseconds at most, of the subject `wx`.
    Within(f64),
    /// So many times another subject at most.
    Of(&'static str, f64),
    /// A figure of its own, and what it is at most.
    Figure(&'static str, f64, f64),
}

/// One row: subjects measured in the same run, and how `wx` does among them.
pub struct Row {
    pub name: &'static str,
    pub title: String,
    pub subjects: Vec<Subject>,
    pub goals: Vec<Goal>,
}

impl Row {
    fn millis(&self, name: &str) -> f64 {
        self.subjects.iter().find(|one| one.name == name).map_or(f64::NAN, |one| one.millis)
    }

    /// Each goal: what is compared, what came out, what was to be reached.
    fn results(&self) -> Vec<(String, f64, f64)> {
        let wx = self.millis("wx");
        let result = |goal: &Goal| match goal {
            Goal::Within(limit) => ("wx, ms".to_owned(), wx, *limit),
            Goal::Figure(what, found, limit) => ((*what).to_owned(), *found, *limit),
            Goal::Of(floor, limit) => (format!("wx / {floor}"), wx / self.millis(floor), *limit),
        };
        self.goals.iter().map(result).collect()
    }
}

/// The middle of some measurements.
pub fn median(mut millis: Vec<f64>) -> f64 {
    millis.sort_by(f64::total_cmp);
    millis.get(millis.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Prints the rows and writes them to `target/bench/host.json`.
pub fn report(rows: &[Row]) {
    let mut json = Vec::new();
    for row in rows {
        println!("\n{:<8} {}", row.name, row.title);
        for Subject { name, millis } in &row.subjects {
            println!("    {name:<28} {millis:>10.2} ms");
        }
        let mut goals = String::new();
        for (what, found, limit) in row.results() {
            let verdict = if found <= limit { "reached" } else { "missed" };
            println!("    {what:<28} {found:>10.2}    goal {limit:.2}  {verdict}");
            let _ = write!(goals, "{{\"what\":\"{what}\",\"found\":{found:.3},\"goal\":{limit}}},");
        }
        let subjects = row.subjects.iter().map(|one| format!("\"{}\":{:.3}", one.name, one.millis));
        json.push(format!(
            "  {{\"row\":\"{}\",\"what\":\"{}\",\"ms\":{{{}}},\"goals\":[{}]}}",
            row.name,
            row.title,
            subjects.collect::<Vec<_>>().join(","),
            goals.trim_end_matches(',')
        ));
    }
    let folder = target().join("bench");
    let file = folder.join("host.json");
    let text = format!("[\n{}\n]\n", json.join(",\n"));
    match std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&file, text)) {
        Ok(()) => println!("\nwritten to {}", file.display()),
        Err(error) => println!("\n{} was not written: {error}", file.display()),
    }
}

/// Where builds go, and what benchmarks write.
pub fn target() -> PathBuf {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target");
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(beside, PathBuf::from)
}
