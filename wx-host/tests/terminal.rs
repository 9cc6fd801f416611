//! Questions where nobody sits at the terminal.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::process::{Command, Stdio};

use wx_bindings::{ShowActionSheetOptions, ShowModalOptions, Wx};
use wx_core::block_on;
use wx_host::StandardHost;

const CHILD: &str = "WX_HOST_TEST_NO_TERMINAL";

/// Not a test of its own: the process that has no terminal.
#[test]
fn ask_without_a_terminal() {
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    let host = StandardHost::new().open().unwrap().builder.build().unwrap();
    let wx = Wx::new(&host);
    // two at once: they are asked one after the other
    let modal = wx.show_modal_future(ShowModalOptions::new().title("Sure?"));
    let sheet = wx.show_action_sheet_future(ShowActionSheetOptions::new(vec!["a".to_owned()]));
    println!("\n{}", block_on(&host, modal).unwrap_err());
    println!("{}", block_on(&host, sheet).unwrap_err());
}

#[test]
fn without_a_terminal_a_question_fails() {
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["ask_without_a_terminal", "--exact", "--nocapture"])
        .env(CHILD, "1")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let out = String::from_utf8(child.stdout).unwrap();
    for api in ["showModal", "showActionSheet"] {
        let expected = format!("{api}:fail nobody can be asked at this terminal");
        assert!(out.lines().any(|line| line == expected), "{out}");
    }
}
