//! The table of what was measured.

use std::{env, fmt::Write as _, fs, path::PathBuf};

use crate::root;

/// What should not be exceeded.
#[derive(Clone, Copy)]
pub struct Goal(f64);

impl Goal {
    /// Milliseconds, seconds or bytes, as the row counts.
    pub fn at_most(limit: f64) -> Self {
        Goal(limit)
    }
}

/// One thing that was measured.
struct Row {
    title: String,
    found: f64,
    floor: Option<f64>,
    unit: &'static str,
    goal: Option<Goal>,
}

impl Row {
    fn verdict(&self) -> &'static str {
        match self.goal {
            None => "",
            Some(Goal(limit)) if self.found <= limit => "reached",
            Some(_) => "missed",
        }
    }
}

/// Rows in the order in which they were measured.
#[derive(Default)]
pub struct Table(Vec<Row>);

impl Table {
    /// Adds a row.
    pub fn add(
        &mut self,
        title: &str,
        found: f64,
        floor: Option<f64>,
        unit: &'static str,
        goal: Option<Goal>,
    ) {
        self.0.push(Row { title: title.to_string(), found, floor, unit, goal });
    }

    /// Prints the rows and writes them to `target/bench/scale.json`.
    pub fn report(&self) -> Result<(), String> {
        let head = ["", "found", "floor", "ratio", "goal"];
        println!("\n{:<44}{:>12}{:>12}{:>8}{:>12}", head[0], head[1], head[2], head[3], head[4]);
        for row in &self.0 {
            let Row { title, found, floor, unit, goal } = row;
            let number = |n: f64| format!("{n:.1} {unit}");
            let floor_shown = floor.map(number).unwrap_or_default();
            let ratio = floor.map(|floor| format!("{:.2}", found / floor)).unwrap_or_default();
            let goal = goal.map(|Goal(limit)| format!("{limit} {unit}")).unwrap_or_default();
            let (found, verdict) = (number(*found), row.verdict());
            println!("{title:<44}{found:>12}{floor_shown:>12}{ratio:>8}{goal:>12}  {verdict}");
        }
        let target = env::var_os("CARGO_TARGET_DIR");
        let folder = target.map_or_else(|| root().join("target"), PathBuf::from).join("bench");
        let file = folder.join("scale.json");
        fs::create_dir_all(&folder)
            .and_then(|()| fs::write(&file, self.json()))
            .map_err(|error| format!("cannot write {}: {error}", file.display()))?;
        println!("\nwritten to {}", file.display());
        Ok(())
    }

    /// Titles are our own and hold nothing that JSON would have to escape.
    fn json(&self) -> String {
        let or_null = |n: Option<f64>| n.map_or_else(|| "null".into(), |n| format!("{n:.3}"));
        let mut json = String::from("[");
        for (index, row) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { "," };
            let (floor, goal) = (or_null(row.floor), or_null(row.goal.map(|Goal(limit)| limit)));
            let _ = write!(
                json,
                "{separator}\n  {{\"what\":\"{}\",\"unit\":\"{}\",\"found\":{:.3},\
                 \"floor\":{floor},\"goal\":{goal}}}",
                row.title.trim(),
                row.unit,
                row.found
            );
        }
        json + "\n]\n"
    }
}
