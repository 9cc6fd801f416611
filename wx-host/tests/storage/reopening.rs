//! What a store finds that is opened again, and what it refuses to open.

use std::fs;

use wx_core::{Object, Value};
use wx_host::storage::{Durability, Store, StoreOptions};

use crate::{Random, open, text};

#[test]
fn every_kind_of_value_is_there_after_reopening() {
    let dir = tempfile::tempdir().unwrap();
    let object: Object =
        [("list", Value::List(vec![1.0.into(), Value::Undefined]))].into_iter().collect();
    let values = [
        ("undefined", Value::Undefined),
        ("null", Value::Null),
        ("text", "1".into()),
        ("number", 1.0.into()),
        ("date", Value::Date(1.7e12)),
        ("bytes", Value::Bytes([0, 255].into())),
        ("object", object.into()),
    ];
    let store = open(dir.path());
    for (key, value) in &values {
        store.set(key, value, false).unwrap();
        store.set(&format!("{key} encrypted"), value, true).unwrap();
    }
    let info = store.info().unwrap();
    drop(store);
    let store = open(dir.path());
    assert_eq!(store.info().unwrap(), info);
    for (key, value) in values {
        assert_eq!(store.get(key, false).unwrap(), Some(value.clone()), "{key}");
        assert_eq!(store.get(&format!("{key} encrypted"), true).unwrap(), Some(value), "{key}");
    }
}

#[test]
fn writes_without_a_sync_each_are_there_after_a_flush_or_a_drop() {
    let dir = tempfile::tempdir().unwrap();
    let options = StoreOptions::default().durability(Durability::OnClose);
    let store = Store::open(dir.path(), "wx1", options).unwrap();
    store.set("a", &1.0.into(), false).unwrap();
    store.flush().unwrap();
    store.set("b", &2.0.into(), false).unwrap();
    drop(store);
    let store = open(dir.path());
    assert_eq!(store.get("a", false).unwrap(), Some(1.0.into()));
    assert_eq!(store.get("b", false).unwrap(), Some(2.0.into()));
}

#[test]
fn removed_and_cleared_entries_stay_gone() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    store.set("a", &1.0.into(), false).unwrap();
    store.set("b", &1.0.into(), true).unwrap();
    store.remove("a").unwrap();
    store.remove("never").unwrap();
    drop(store);
    let store = open(dir.path());
    assert_eq!(store.info().unwrap().keys, ["b"]);
    store.clear().unwrap();
    drop(store);
    assert_eq!(open(dir.path()).info().unwrap().keys, [""; 0]);
}

#[test]
fn apps_do_not_see_each_other() {
    let dir = tempfile::tempdir().unwrap();
    let one = Store::open(dir.path(), "wx1", StoreOptions::default()).unwrap();
    let two = Store::open(dir.path(), "wx2", StoreOptions::default()).unwrap();
    one.set("a", &1.0.into(), false).unwrap();
    assert_eq!(two.get("a", false).unwrap(), None);
    drop((one, two));
    fs::create_dir_all(dir.path().join("wx3")).unwrap();
    let file = |app: &str| dir.path().join(app).join("storage.redb");
    fs::copy(file("wx1"), file("wx3")).unwrap();
    let error = Store::open(dir.path(), "wx3", StoreOptions::default()).unwrap_err();
    assert!(error.to_string().contains("belongs to the app \"wx1\""), "{error}");
}

#[test]
fn an_app_id_that_is_a_path_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let long = "a".repeat(65);
    for id in ["", ".", "..", "../up", "a/b", "a\\b", "a b", "a\0", "数", &long] {
        let error = Store::open(dir.path(), id, StoreOptions::default()).unwrap_err();
        assert!(error.to_string().contains("letters, digits"), "{error}");
    }
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
}

#[test]
fn a_file_that_is_in_use_is_a_clear_error() {
    let dir = tempfile::tempdir().unwrap();
    let first = open(dir.path());
    let error = Store::open(dir.path(), "wx1", StoreOptions::default()).unwrap_err().to_string();
    assert!(error.contains("in use by another host") && error.contains("storage.redb"), "{error}");
    drop(first);
    open(dir.path());
}

#[test]
fn a_damaged_file_is_a_clear_error_or_reads_as_it_was() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("wx1").join("storage.redb");
    let store = open(dir.path());
    for key in 0..200 {
        store.set(&format!("key {key}"), &text(100), false).unwrap();
    }
    drop(store);
    let good = fs::read(&file).unwrap();

    let mut random = Random(42);
    let mut refused = 0;
    let cut = |length: usize| good[..length].to_vec();
    let mut broken =
        vec![b"no database at all".to_vec(), vec![0; 9000], cut(100), cut(good.len() / 2)];
    for _ in 0..60 {
        let mut bytes = good.clone();
        let at = random.below(bytes.len() as u64) as usize;
        bytes[at] ^= 1 << random.below(8);
        broken.push(bytes);
    }
    for bytes in broken {
        fs::write(&file, &bytes).unwrap();
        match Store::open(dir.path(), "wx1", StoreOptions::default()) {
            // the change was where nothing is kept
            Ok(store) => {
                for key in 0..200 {
                    assert_eq!(store.get(&format!("key {key}"), false).unwrap(), Some(text(100)));
                }
            }
            Err(error) => {
                let error = error.to_string();
                refused += 1;
                assert!(error.contains("damaged") && error.contains("storage.redb"), "{error}");
                assert!(error.contains("move it away"), "{error}");
            }
        }
    }
    assert!(refused > 4, "{refused}");
}

#[test]
fn a_new_store_is_an_empty_file_until_the_first_write() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("wx1").join("storage.redb");
    let length = || fs::metadata(&file).unwrap().len();
    let store = open(dir.path());
    assert_eq!(store.get("a", false).unwrap(), None);
    assert_eq!(store.info().unwrap().keys, [""; 0]);
    store.remove("a").unwrap();
    store.clear().unwrap();
    store.flush().unwrap();
    assert_eq!(length(), 0);
    let error = Store::open(dir.path(), "wx1", StoreOptions::default()).unwrap_err().to_string();
    assert!(error.contains("in use by another host"), "{error}");
    store.set("a", &text(1), false).unwrap();
    assert!(length() > 0);
    let error = Store::open(dir.path(), "wx1", StoreOptions::default()).unwrap_err().to_string();
    assert!(error.contains("in use by another host"), "{error}");
    drop(store);
    assert_eq!(open(dir.path()).get("a", false).unwrap(), Some(text(1)));
}
