//! Every mistake of `tests/bad` is reported as the `.txt` beside it says: one file per
//! mistake, named after it. `UPDATE_REPORTS=1 cargo test -p api-spec --test bad` writes
//! the texts anew; read the difference before you keep it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::{Path, PathBuf};

use api_spec::{Report, load_file};

fn files() -> Vec<PathBuf> {
    let entries = std::fs::read_dir("tests/bad").unwrap();
    let mut files: Vec<_> = entries.map(|e| e.unwrap().path()).collect();
    files.retain(|f| f.extension().is_some_and(|e| e == "yaml"));
    files.sort();
    assert!(files.len() > 50, "the fixtures are gone");
    files
}

fn report(file: &Path) -> Report {
    load_file(file).err().unwrap_or_else(|| panic!("{} has no mistake", file.display()))
}

#[test]
fn each_mistake_is_reported_as_recorded() {
    let mut differing = Vec::new();
    for file in files() {
        let text = report(&file).to_string();
        let golden = file.with_extension("txt");
        if std::env::var_os("UPDATE_REPORTS").is_some() {
            std::fs::write(&golden, &text).unwrap();
        }
        let want = std::fs::read_to_string(&golden).unwrap_or_default();
        if want.replace("\r\n", "\n") != text {
            differing.push(format!("{}\n--- recorded\n{want}--- now\n{text}", file.display()));
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

#[test]
fn one_mistake_makes_one_error_with_a_place_and_a_hint() {
    for file in files().iter().filter(|f| !f.ends_with("ten_mistakes.yaml")) {
        let report = report(file);
        assert_eq!(report.problems.len(), 1, "{report}");
        let problem = &report.problems[0];
        assert!(problem.line > 0 && problem.col > 0, "{report}");
        assert!(problem.hint.is_some(), "{report}");
    }
}

#[test]
fn ten_mistakes_make_ten_errors_in_the_order_of_the_file() {
    let report = report(Path::new("tests/bad/ten_mistakes.yaml"));
    assert_eq!(report.problems.len(), 10, "{report}");
    assert!(report.problems.is_sorted_by_key(|p| (p.line, p.col)));
}
