//! Processes that are killed, and disks that are full.

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
};

use wx_core::Value;
use wx_host::storage::{Store, StoreOptions};

use crate::{open, reason, text};

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
            .args(["crashes::write_until_killed", "--exact", "--nocapture"])
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
        assert_eq!(store.info().unwrap().keys.len(), written + 1);
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
    let script = "trap '' XFSZ; ulimit -f 8192; exec \"$PROGRAM\" crashes::work_on_a_full_disk --exact --nocapture";
    let output = Command::new("sh")
        .args(["-c", script])
        .env(FULL_DIR, dir.path())
        .env("PROGRAM", std::env::current_exe().unwrap())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(text.contains("all is well"), "{text}");
}

/// Not a test of its own: a first write where there is no room for a database.
#[test]
fn write_first_on_a_full_disk() {
    let Some(dir) = std::env::var_os(FULL_DIR) else {
        return;
    };
    let store = open(Path::new(&dir));
    for _ in 0..2 {
        assert_eq!(reason(store.set("a", &text(1), false)), "no space left");
        assert_eq!(fs::metadata(Path::new(&dir).join("wx1/storage.redb")).unwrap().len(), 0);
    }
    println!("\nall is well");
}

#[test]
#[cfg(unix)]
fn a_first_write_that_fails_leaves_no_half_database() {
    let dir = tempfile::tempdir().unwrap();
    let script = "trap '' XFSZ; ulimit -f 8; exec \"$PROGRAM\" crashes::write_first_on_a_full_disk --exact \
                  --nocapture";
    let output = Command::new("sh")
        .args(["-c", script])
        .env(FULL_DIR, dir.path())
        .env("PROGRAM", std::env::current_exe().unwrap())
        .output()
        .unwrap();
    let output = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.contains("all is well"), "{output}");
    let store = open(dir.path());
    store.set("a", &text(1), false).unwrap();
    assert_eq!(store.get("a", false).unwrap(), Some(text(1)));
}
