//! A case for every mistake a user of `#[wx_api]` makes: one error, in words
//! that say what to do, while the function stays callable.
#![allow(clippy::unwrap_used, missing_docs)]

use std::{fs, path::Path};

#[test]
fn every_mistake_is_told_as_written_down() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}

#[test]
fn every_mistake_is_one_error() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    let mut seen = 0;
    for case in fs::read_dir(cases).unwrap() {
        let path = case.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "stderr") {
            let text = fs::read_to_string(&path).unwrap();
            let starting = |word: &str| text.lines().filter(|l| l.starts_with(word)).count();
            assert_eq!(starting("error"), 1, "{}", path.display());
            assert_eq!(starting("warning"), 0, "{}", path.display());
            seen += 1;
        }
    }
    assert!(seen > 40, "the cases are not where they were: {seen}");
}
