//! The store: quotas against a model, reopening, damage, encryption, crashes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
};

use wx_core::{Object, Value};
use wx_host::storage::{Durability, Quota, Store, StoreInfo, StoreOptions};

const MB: usize = 1024 * 1024;

fn memory() -> Store {
    Store::in_memory(StoreOptions::default()).unwrap()
}

fn open(dir: &Path) -> Store {
    Store::open(dir, "wx1", StoreOptions::default()).unwrap()
}

fn text(length: usize) -> Value {
    "x".repeat(length).into()
}

fn reason<T: std::fmt::Debug>(result: wx_core::Result<T>) -> String {
    result.unwrap_err().reason().to_owned()
}

/// What went wrong, with the cause that only the log shows.
fn cause<T: std::fmt::Debug>(result: wx_core::Result<T>) -> String {
    let error = result.unwrap_err();
    format!("{}: {}", error.reason(), error.get_source().unwrap())
}

/// A small generator of numbers, the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

/// What a store ought to do, written down without a store.
#[derive(Default)]
struct Model(BTreeMap<String, (Value, u64, bool)>);

impl Model {
    fn sums(&self) -> (u64, u64) {
        let bytes = |(key, (_, size, _)): (&String, &(Value, u64, bool))| key.len() as u64 + size;
        let encrypted = self.0.iter().filter(|(_, (_, _, encrypted))| *encrypted);
        (self.0.iter().map(bytes).sum(), encrypted.map(bytes).sum())
    }

    fn set(
        &mut self,
        quota: &Quota,
        new: &[(String, Value, u64)],
        encrypted: bool,
    ) -> Option<&'static str> {
        let limit = if encrypted { quota.encrypted_entry } else { quota.entry };
        if new.iter().any(|(_, _, size)| *size > limit) {
            return Some("entry size limit reached");
        }
        let before = self.0.clone();
        for (key, value, size) in new {
            self.0.insert(key.clone(), (value.clone(), *size, encrypted));
        }
        let (total, encrypted) = self.sums();
        if total > quota.total || encrypted > quota.encrypted_total {
            self.0 = before;
            return Some("exceed storage max size 10Mb");
        }
        None
    }
}

/// A value with the size that it ought to count as.
fn some_value(random: &mut Random, around: u64) -> (Value, u64) {
    let size = match random.below(3) {
        0 => random.below(16),
        1 => around - 3 + random.below(6),
        _ => random.below(around),
    };
    match random.below(5) {
        0 => {
            let text = random.below(1000).to_string();
            let size = text.len() as u64;
            (text.into(), size)
        }
        1 => (Value::Number(random.below(1000) as f64), 8),
        2 => (Value::Bytes(vec![7; size as usize].into()), size),
        3 => (Value::List(vec![text(size as usize), Value::Null]), size + 3),
        _ => (text(size as usize), size),
    }
}

fn follow_the_model(store: &Store, quota: Quota, operations: usize, seed: u64) {
    let mut model = Model::default();
    let mut random = Random(seed);
    let mut refused = 0;
    for step in 0..operations {
        let key = format!("k{}", random.below(16));
        match random.below(16) {
            0 => {
                store.remove(&key).unwrap();
                model.0.remove(&key);
            }
            1 if random.below(50) == 0 => {
                store.clear().unwrap();
                model.0.clear();
            }
            2..=4 => {
                let entries: Vec<_> = (0..random.below(4))
                    .map(|_| {
                        let (value, size) = some_value(&mut random, quota.entry / 2);
                        (format!("k{}", random.below(16)), value, size)
                    })
                    .collect();
                let borrowed: Vec<_> =
                    entries.iter().map(|(key, value, _)| (key.as_str(), value)).collect();
                let expected = model.set(&quota, &entries, false);
                let got = store.set_all(&borrowed).err();
                assert_eq!(got.as_ref().map(|error| error.reason()), expected, "step {step}");
                refused += usize::from(expected.is_some());
            }
            5..=12 => {
                let encrypted = random.below(2) == 0;
                let limit = if encrypted { quota.encrypted_entry } else { quota.entry };
                let (value, size) = some_value(&mut random, limit);
                let expected = model.set(&quota, &[(key.clone(), value.clone(), size)], encrypted);
                let got = store.set(&key, &value, encrypted).err();
                assert_eq!(got.as_ref().map(|error| error.reason()), expected, "step {step}");
                refused += usize::from(expected.is_some());
            }
            _ => {
                let encrypted = random.below(2) == 0;
                let expected = model.0.get(&key).filter(|held| held.2 == encrypted);
                let got = store.get(&key, encrypted).unwrap();
                assert_eq!(got.as_ref(), expected.map(|held| &held.0), "step {step}");
            }
        }
        let info = StoreInfo {
            keys: model.0.keys().cloned().collect(),
            current_size: model.sums().0.div_ceil(1024),
            limit_size: quota.total / 1024,
        };
        assert_eq!(store.info(), info, "step {step}");
    }
    assert!(refused > operations / 100, "the quota was hardly ever reached: {refused}");
}

#[test]
fn q1_quotas_are_exact_against_a_model() {
    // the platform's proportions, much smaller, so that many writes fit into the test
    let quota = Quota { entry: 128, total: 1280, encrypted_entry: 89, encrypted_total: 908 };
    let options = StoreOptions::default().quota(quota).durability(Durability::OnClose);
    follow_the_model(&Store::in_memory(options).unwrap(), quota, 100_000, 0x9e37_79b9_7f4a_7c15);
}

#[test]
fn q1_quotas_of_the_platform_are_exact_against_a_model() {
    let options = StoreOptions::default().durability(Durability::OnClose);
    follow_the_model(
        &Store::in_memory(options).unwrap(),
        Quota::default(),
        150,
        0xd1b5_4a32_d192_ed03,
    );
}

#[test]
fn q1_a_key_holds_one_megabyte_and_not_a_byte_more() {
    let store = memory();
    store.set("a", &text(MB), false).unwrap();
    assert_eq!(reason(store.set("a", &text(MB + 1), false)), "entry size limit reached");
    assert_eq!(store.get("a", false).unwrap(), Some(text(MB)));
    store.set("b", &text(7 * MB / 10), true).unwrap();
    assert_eq!(reason(store.set("b", &text(7 * MB / 10 + 1), true)), "entry size limit reached");
}

#[test]
fn q1_all_keys_hold_ten_megabytes_and_not_a_byte_more() {
    let store = memory();
    for key in 0..9 {
        store.set(&key.to_string(), &text(MB), false).unwrap();
    }
    // ten keys of one letter each count as well
    let rest = MB - 10;
    assert_eq!(reason(store.set("9", &text(rest + 1), false)), "exceed storage max size 10Mb");
    store.set("9", &text(rest), false).unwrap();
    assert_eq!(store.info().current_size, 10_240);
    assert_eq!(reason(store.set("", &Value::Null, false)), "exceed storage max size 10Mb");
    store.remove("0").unwrap();
    store.set("", &Value::Null, false).unwrap();
}

#[test]
fn a_batch_is_written_as_a_whole_or_not_at_all() {
    let store = memory();
    store.set("a", &"old".into(), false).unwrap();
    let (new, newer, large) = (Value::from("new"), Value::from("newer"), text(MB + 1));
    assert!(store.set_all(&[("a", &new), ("b", &large)]).is_err());
    assert_eq!(store.get("a", false).unwrap(), Some("old".into()));
    store.set_all(&[("a", &new), ("b", &new), ("a", &newer)]).unwrap();
    assert_eq!(store.get("a", false).unwrap(), Some(newer));
    assert_eq!(store.get("b", false).unwrap(), Some(new));
}

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
    let info = store.info();
    drop(store);
    let store = open(dir.path());
    assert_eq!(store.info(), info);
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
    assert_eq!(store.info().keys, ["b"]);
    store.clear().unwrap();
    drop(store);
    assert_eq!(open(dir.path()).info().keys, [""; 0]);
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
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
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
    assert_eq!(store.info().keys, ["a"]);
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

const CRASH_DIR: &str = "WX_HOST_TEST_CRASH_DIR";

/// Not a test of its own: the process that [`a_killed_process_leaves_old_or_new`] kills.
#[test]
fn write_until_killed() {
    let Some(dir) = std::env::var_os(CRASH_DIR) else {
        return;
    };
    let store = open(Path::new(&dir));
    let mut out = std::io::stdout();
    for number in 1u32.. {
        let value = Value::List(vec![number.into(), text(20_000)]);
        store.set_all(&[("left", &value), ("right", &value)]).unwrap();
        writeln!(out, "\nwritten {number}").unwrap();
        out.flush().unwrap();
    }
}

#[test]
fn a_killed_process_leaves_old_or_new() {
    for kill_after in [1, 2, 5, 9, 14] {
        let dir = tempfile::tempdir().unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["write_until_killed", "--exact", "--nocapture"])
            .env(CRASH_DIR, dir.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let settled = out
            .lines()
            .filter_map(|line| line.unwrap().strip_prefix("written ")?.parse::<u32>().ok())
            .find(|number| *number == kill_after)
            .unwrap();
        // two processes do not share a file
        let second = Store::open(dir.path(), "wx1", StoreOptions::default()).unwrap_err();
        assert!(second.to_string().contains("in use by another host"), "{second}");
        child.kill().unwrap();
        child.wait().unwrap();
        let store = open(dir.path());
        let left = store.get("left", false).unwrap().unwrap();
        assert_eq!(store.get("right", false).unwrap().as_ref(), Some(&left));
        let [Value::Number(number), Value::String(text)] = left.as_list().unwrap() else {
            panic!("{left:?} is neither the old value nor the new one");
        };
        // what had settled is there; the process may have gone on a little
        assert!(*number >= f64::from(settled), "{number} after {settled}");
        assert_eq!(text.len(), 20_000);
    }
}

#[test]
fn a_key_takes_64_kilobytes_and_not_a_byte_more() {
    let store = memory();
    let key = "k".repeat(64 << 10);
    store.set(&key, &text(1), false).unwrap();
    assert_eq!(store.get(&key, false).unwrap(), Some(text(1)));
    assert_eq!(reason(store.set(&format!("{key}k"), &text(1), false)), "entry size limit reached");
    let batch = [("fine", &text(1)), (&*format!("{key}k"), &text(1))];
    assert_eq!(reason(store.set_all(&batch)), "entry size limit reached");
    assert_eq!(store.get("fine", false).unwrap(), None);
    assert_eq!(store.get(&format!("{key}k"), false).unwrap(), None);
}

#[test]
fn the_empty_key_is_a_key_like_others() {
    let store = memory();
    store.set("", &text(3), false).unwrap();
    assert_eq!(store.get("", false).unwrap(), Some(text(3)));
    assert_eq!(store.info().keys, [""]);
}

const FULL_DIR: &str = "WX_HOST_TEST_FULL_DIR";

/// Not a test of its own: what happens where the disk is full.
#[test]
fn work_on_a_full_disk() {
    let Some(dir) = std::env::var_os(FULL_DIR) else {
        return;
    };
    let store = open(Path::new(&dir));
    store.set("kept", &text(1000), false).unwrap();
    let mut written = 0;
    let error = loop {
        match store.set(&format!("filler {written}"), &text(900_000), false) {
            Ok(()) => written += 1,
            Err(error) => break error,
        }
        assert!(written < 20, "the disk never fills");
    };
    assert_eq!(error.reason(), "no space left");
    // the host lives on: what was written can be read, and room can be made
    let check = |store: &Store| {
        assert_eq!(store.get("kept", false).unwrap(), Some(text(1000)));
        for number in 0..written {
            assert_eq!(store.get(&format!("filler {number}"), false).unwrap(), Some(text(900_000)));
        }
        assert_eq!(store.get(&format!("filler {written}"), false).unwrap(), None);
        assert_eq!(store.info().keys.len(), written + 1);
    };
    check(&store);
    assert_eq!(reason(store.set("more", &text(1_000_000), false)), "no space left");
    check(&store);
    drop(store);
    check(&open(Path::new(&dir)));
    println!("\nall is well");
}

#[test]
#[cfg(unix)]
fn a_full_disk_fails_the_call_and_loses_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let script =
        "trap '' XFSZ; ulimit -f 8192; exec \"$PROGRAM\" work_on_a_full_disk --exact --nocapture";
    let output = Command::new("sh")
        .args(["-c", script])
        .env(FULL_DIR, dir.path())
        .env("PROGRAM", std::env::current_exe().unwrap())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(text.contains("all is well"), "{text}");
}
