//! Ctrl-C ends a run cleanly.
#![cfg(unix)]

use std::{
    io::{BufRead, BufReader, Read},
    process::{Command, Stdio},
};

use crate::binary::{Folder, wx};

/// Starts a script, waits for its first line, interrupts it, and gives the exit
/// code and what it said on stderr.
fn interrupted(folder: &Folder, args: &[&str]) -> (Option<i32>, String) {
    let mut child =
        wx(folder.path(), args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert_eq!(line, "ready\n");
    let pid = child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
    let mut told = String::new();
    child.stderr.take().unwrap().read_to_string(&mut told).unwrap();
    (child.wait().unwrap().code(), told)
}

#[test]
fn a_waiting_run_ends_with_130() {
    let folder = Folder::with(&[(
        "app.js",
        "wx.onCompassChange(() => {}); setInterval(() => {}, 60000); console.log('ready')",
    )]);
    assert_eq!(interrupted(&folder, &["run", "app.js"]), (Some(130), String::new()));
}

#[test]
fn an_endless_script_ends_with_130() {
    let folder = Folder::with(&[("app.js", "console.log('ready'); for (;;) {}")]);
    assert_eq!(interrupted(&folder, &["run", "app.js"]), (Some(130), String::new()));
}

#[test]
fn what_was_stored_is_there_afterwards() {
    let folder = Folder::with(&[
        (
            "write.js",
            "wx.setStorageSync('a', 1); setInterval(() => {}, 60000); console.log('ready')",
        ),
        ("read.js", "console.log(wx.getStorageSync('a'))"),
    ]);
    let (code, told) = interrupted(&folder, &["run", "write.js", "--data", "data"]);
    assert_eq!(code, Some(130), "{told}");
    assert_eq!(folder.wx(&["run", "read.js", "--data", "data"]).clean(), "1\n");
}
