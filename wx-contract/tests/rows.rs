//! The list of contract rows against the list of cases.
#![allow(clippy::panic)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use wx_contract::{cases, rows, script};

/// The row that a case is named after: what is before the first `_`.
fn row_of(name: &str) -> &str {
    name.split('_').next().unwrap_or(name)
}

#[test]
fn every_row_has_a_case() {
    let covered: BTreeSet<&str> = cases::all().map(|case| row_of(case.name)).collect();
    let missing: Vec<&&str> = rows::ROWS.iter().filter(|row| !covered.contains(**row)).collect();
    assert!(missing.is_empty(), "rows without a case: {missing:?}");
}

#[test]
fn every_case_is_named_after_a_row() {
    let strangers: Vec<&str> = cases::all()
        .map(|case| case.name)
        .filter(|name| !rows::ROWS.contains(&row_of(name)))
        .collect();
    assert!(strangers.is_empty(), "cases of no row: {strangers:?}");
}

#[test]
fn no_row_is_both_here_and_elsewhere() {
    let both: Vec<&&str> = rows::ROWS
        .iter()
        .filter(|row| rows::ELSEWHERE.iter().any(|(other, ..)| other == *row))
        .collect();
    assert!(both.is_empty(), "{both:?}");
}

#[test]
fn what_is_proved_elsewhere_is_there() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let lost = |(row, file, _): &&(&str, &str, &str)| {
        let text = fs::read_to_string(workspace.join(file)).unwrap_or_default();
        !text.contains(&format!("#[test]\nfn {row}_")) && !text.contains(&format!("    fn {row}_"))
    };
    let lost: Vec<_> = rows::ELSEWHERE.iter().filter(lost).collect();
    assert!(lost.is_empty(), "no test is named after the row there: {lost:?}");
}

#[test]
fn case_names_are_unique() {
    let mut seen = BTreeMap::new();
    for case in cases::all() {
        *seen.entry(case.name).or_insert(0) += 1;
    }
    let twice: Vec<_> = seen.into_iter().filter(|(_, count)| *count > 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn every_case_expects_something() {
    let silent: Vec<&str> =
        cases::all().filter(|case| case.log.is_empty()).map(|case| case.name).collect();
    assert!(silent.is_empty(), "cases that assert nothing: {silent:?}");
}

#[test]
fn every_script_is_in_the_language_of_the_fake_engine() {
    for case in cases::all() {
        if let Err(error) = script::check(case.script) {
            panic!("{}: {error}", case.name);
        }
    }
}
