//! Scripts of the host, with a family that only they get.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod desk;

use std::fs;

use desk::{DESK, desk};
use wx_quickjs::JsContext;

fn context() -> JsContext {
    let context = JsContext::new().unwrap();
    let host = desk().internal(&DESK).build().unwrap();
    assert!(!host.can_i_use("ping") && host.listing().next().is_none());
    context.install(host, "wx").unwrap();
    context
}

#[test]
fn an_internal_family_is_for_scripts_of_the_host_alone() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("kit")).unwrap();
    fs::write(folder.path().join("kit/tea.js"), "module.exports = require('../leaf')").unwrap();
    fs::write(folder.path().join("leaf.js"), "module.exports = 'oolong'").unwrap();
    let context = context();
    let scripts = [
        ("wx:one.js", "shared.tea = require('./kit/tea'); shared.said = host.echoSync('hello')"),
        ("wx:two.js", "globalThis.told = [shared.tea, require('/leaf'), shared.said].join()"),
    ];
    context.boot(&DESK, folder.path(), &scripts).unwrap();
    assert_eq!(context.eval("told", "app.js").unwrap(), "oolong,oolong,hello");
    let seen = "[typeof host, typeof shared, Object.keys(wx).length].join()";
    assert_eq!(context.eval(seen, "app.js").unwrap(), "undefined,undefined,0");
}

#[test]
fn stacks_leave_the_scripts_of_the_host_out() {
    let folder = tempfile::tempdir().unwrap();
    let context = context();
    let script = "globalThis.check = () => { throw new Error('wrong') }";
    context.boot(&DESK, folder.path(), &[("wx:check.js", script)]).unwrap();
    let error = context.eval("\ncheck()", "app.js").unwrap_err();
    assert_eq!((error.file.as_deref(), error.line), (Some("app.js"), Some(2)));
    assert!(!error.stack.contains("wx:check.js"), "{error}");
}

#[test]
fn booting_needs_a_host_and_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let bare = JsContext::new().unwrap();
    let error = bare.boot(&DESK, folder.path(), &[]).unwrap_err();
    assert!(error.message.contains("no host yet"), "{error}");
    let error = context().boot(&DESK, folder.path().join("none"), &[]).unwrap_err();
    assert!(error.message.contains("cannot open"), "{error}");
}
