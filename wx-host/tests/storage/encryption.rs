//! Encrypted entries and their key.

use std::fs;

use crate::{memory, open};

/// What went wrong, with the cause that only the log shows.
fn cause<T: std::fmt::Debug>(result: wx_core::Result<T>) -> String {
    let error = result.unwrap_err();
    format!("{}: {}", error.reason(), error.get_source().unwrap())
}

#[test]
fn an_encrypted_value_is_nowhere_in_the_files() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    let secret = "a secret of thirty-one letters!";
    store.set("plain", &"a text that may be seen".into(), false).unwrap();
    store.set("hidden", &secret.into(), true).unwrap();
    drop(store);
    let mut seen = false;
    for file in fs::read_dir(dir.path().join("wx1")).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
        assert!(!holds(secret) && !holds(&secret[..12]));
        seen |= holds("a text that may be seen");
    }
    assert!(seen);
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_the_key() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    open(dir.path()).set("a", &1.0.into(), true).unwrap();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&dir.path().join("wx1/storage.key")), 0o600);
    assert_eq!(mode(&dir.path().join("wx1")), 0o700);
}

#[test]
fn reading_an_entry_the_other_way_finds_nothing() {
    let store = memory();
    store.set("a", &1.0.into(), true).unwrap();
    assert_eq!(store.get("a", false).unwrap(), None);
    assert_eq!(store.get("a", true).unwrap(), Some(1.0.into()));
    store.set("a", &2.0.into(), false).unwrap();
    assert_eq!(store.get("a", true).unwrap(), None);
    assert_eq!(store.info().unwrap().keys, ["a"]);
}

#[test]
fn a_lost_key_is_an_error_until_the_storage_is_cleared() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    store.set("a", &1.0.into(), true).unwrap();
    store.set("b", &2.0.into(), false).unwrap();
    drop(store);
    fs::remove_file(dir.path().join("wx1/storage.key")).unwrap();
    let store = open(dir.path());
    assert!(cause(store.get("a", true)).contains("internal error: the key file"));
    assert!(cause(store.set("c", &3.0.into(), true)).contains("clear the storage"));
    assert_eq!(store.get("b", false).unwrap(), Some(2.0.into()));
    store.clear().unwrap();
    store.set("c", &3.0.into(), true).unwrap();
    assert_eq!(store.get("c", true).unwrap(), Some(3.0.into()));
}

#[test]
fn another_key_is_an_error() {
    let dir = tempfile::tempdir().unwrap();
    open(dir.path()).set("a", &1.0.into(), true).unwrap();
    let key = dir.path().join("wx1/storage.key");
    fs::write(&key, [7; 32]).unwrap();
    assert!(cause(open(dir.path()).get("a", true)).contains("another key"));
    fs::write(&key, [7; 5]).unwrap();
    assert!(cause(open(dir.path()).get("a", true)).contains("5 bytes instead of 32"));
}
