//! `wx schema`

use std::process::Stdio;

use crate::binary::{Folder, ran, repository, wx};

#[test]
fn the_schema_that_is_checked_in_is_the_one_that_is_printed() {
    let printed = ran(wx(&repository(), &["schema"])).clean();
    assert!(printed.starts_with('{') && printed.contains("\"apis\""), "{printed}");
    let committed = std::fs::read_to_string(repository().join("api-spec/schema.json")).unwrap();
    assert!(committed.replace("\r\n", "\n") == printed, "run cargo wx generate");
}

#[test]
fn a_stale_file_is_shown_and_then_written() {
    let folder = Folder::with(&[("schema.json", "{}\n")]);
    let stale = folder.wx(&["schema", "--out", "schema.json", "--check"]);
    assert_eq!(stale.code, Some(1));
    assert!(stale.stdout.contains("-{}\n+{\n"), "{}", stale.stdout);
    assert_eq!(folder.read("schema.json"), "{}\n", "--check writes nothing");

    assert_eq!(folder.wx(&["schema", "--out", "schema.json"]).clean(), "wrote schema.json\n");
    folder.wx(&["schema", "--out", "schema.json", "--check"]).clean();
    assert_eq!(folder.read("schema.json"), folder.wx(&["schema"]).clean());
}

#[test]
fn a_missing_file_is_told_with_the_command_that_writes_it() {
    let ran = Folder::with(&[]).wx(&["schema", "--out", "new.json", "--check"]);
    assert_eq!(ran.stdout, "--- new.json is missing\n");
    let told = ran.failed();
    assert!(told.contains("run `wx schema --out new.json`, and commit"), "{told}");
}

#[test]
fn a_reader_that_stops_reading_is_no_error() {
    let mut child = wx(&repository(), &["schema"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}
