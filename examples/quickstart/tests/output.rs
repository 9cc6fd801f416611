//! The example runs and says what its page says, and stays short.

#![allow(clippy::unwrap_used)]

use std::process::Command;

#[test]
fn both_sides_print_what_stands_in_output_txt() {
    let output = Command::new(env!("CARGO_BIN_EXE_quickstart")).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), include_str!("../output.txt"));
    assert_eq!(stderr, "");
}

#[test]
fn the_host_fits_120_lines() {
    let lines = include_str!("../src/main.rs").lines().count();
    assert!(lines <= 120, "src/main.rs has {lines} lines");
}
