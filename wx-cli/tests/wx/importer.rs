//! Commands that need the importer, of a build without it.

use crate::binary::{Folder, Ran, ran, wx};

const IMPORT: [&str; 4] = ["import", "my typings.d.ts", "--into", "a spec"];

/// Run by a cargo that is this script.
#[cfg(unix)]
fn by_cargo(script: &str) -> Ran {
    use std::{fs, os::unix::fs::PermissionsExt};

    let folder = Folder::with(&[("cargo", &format!("#!/bin/sh\n{script}\n"))]);
    let cargo = folder.path().join("cargo");
    fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).unwrap();
    let mut wx = wx(folder.path(), &IMPORT);
    wx.env("CARGO", cargo).env("CARGO_MANIFEST_DIR", "/home/somebody/wx-cli");
    ran(wx)
}

#[cfg(unix)]
#[test]
fn cargo_builds_it_and_runs_the_same_command_line() {
    let ran = by_cargo("for word; do echo \"<$word>\"; done");
    assert_eq!(
        (ran.code, &*ran.stderr),
        (Some(0), "running with the importer, which is built first if need be\n"),
        "{ran:?}"
    );
    let words = ran.stdout.replace("<--release>\n", "");
    assert_eq!(
        words,
        "<run>\n<--quiet>\n<--bin>\n<wx>\n<--no-default-features>\n\
         <--features>\n<import>\n\
         <--manifest-path>\n</home/somebody/wx-cli/Cargo.toml>\n\
         <-->\n<import>\n<my typings.d.ts>\n<--into>\n<a spec>\n"
    );
}

#[cfg(unix)]
#[test]
fn its_exit_code_is_that_of_the_command() {
    assert_eq!(by_cargo("exit 1").code, Some(1));
    assert_eq!(by_cargo("exit 101").code, Some(101));
    assert_eq!(by_cargo("kill -9 $$").code, Some(1));
}

#[test]
fn without_cargo_one_is_told_how_to_install_it() {
    let folder = Folder::with(&[("api-spec/wx/a.yaml", "family: a\n"), ("wx-cli/Cargo.toml", "")]);
    for package in [None, Some("shop")] {
        let mut wx = wx(folder.path(), &IMPORT);
        match package {
            None => wx.env_remove("CARGO_PKG_NAME"),
            Some(other) => wx.env("CARGO_PKG_NAME", other),
        };
        let told = ran(wx).failed();
        assert!(told.contains("cargo install --path wx-cli --features import"), "{told}");
    }
}

#[test]
fn coverage_against_declarations_needs_it_too() {
    let folder = Folder::with(&[("spec/a.yaml", "family: a\n")]);
    let mut wx = wx(folder.path(), &["coverage", "--against", "a.d.ts"]);
    wx.env_remove("CARGO_PKG_NAME");
    let told = ran(wx).failed();
    assert!(told.contains("cargo install --path wx-cli --features import"), "{told}");
}

#[test]
fn a_wrong_command_line_is_told_before_anything_is_built() {
    let ran = Folder::with(&[]).wx(&["import", "a.d.ts"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("--into <DIR>"), "{ran:?}");
}
