//! What scripts do wrong.

use crate::{Files, Run, shop};

#[test]
fn what_functions_throw_reaches_on_error_by_their_names() {
    let files = Files::new(&[
        ("app.json", r#"{"pages": ["a", "broken"]}"#),
        (
            "app.js",
            r#"App({
              onError(text) { log(text.split('\n').slice(0, 2).join(' | ')) },
              onUnhandledRejection({ reason }) { log('rejected', reason.message) },
            })"#,
        ),
        (
            "a.js",
            r#"Page({
  onLoad() { throw new TypeError('no tea') },
  async onShow() { throw new Error('no milk') },
  onReady() { this.setData({ a: 1 }, () => { throw 'plain' }) },
})"#,
        ),
        ("broken.js", "Page({ "),
    ]);
    let run = Run::start(files.path());
    let lines = run.lines();
    assert!(lines[0].starts_with("SyntaxError: "), "{lines:?}");
    assert!(lines[0].contains("(thrown by broken.js) |     at "), "{lines:?}");
    assert!(
        lines[1].starts_with("TypeError: no tea (thrown by a onLoad) |     at onLoad ("),
        "{lines:?}"
    );
    assert!(lines[1].ends_with("a.js:2:24)"), "{lines:?}");
    assert_eq!(lines[2..], ["rejected no milk", "plain (thrown by a setData callback)"]);
    assert_eq!((run.faults.count(), run.faults.unheard()), (4, 0));
}

#[test]
fn on_error_that_throws_is_told_once() {
    let files = Files::new(&[
        ("app.json", r#"{"pages": ["a"]}"#),
        ("app.js", "App({ onError() { throw new Error('worse') } })"),
        ("a.js", "Page({ onLoad() { throw new Error('bad') } })"),
    ]);
    let run = Run::start(files.path());
    assert_eq!((run.faults.count(), run.faults.unheard()), (2, 1));
}

#[test]
fn an_endless_function_is_stopped_and_the_app_goes_on() {
    let files = Files::new(&[
        ("app.json", r#"{"pages": ["a"]}"#),
        ("app.js", "App({})"),
        ("a.js", "Page({ onLoad() { for (;;) {} }, onShow() { log('shown') } })"),
    ]);
    let run = Run::start(files.path());
    assert_eq!(run.lines(), ["shown"]);
    assert_eq!(run.faults.count(), 1);
}

#[test]
fn scripts_of_an_app_do_not_see_the_functions_of_the_framework() {
    let files = shop();
    let run = Run::start(files.path());
    run.lines();
    run.run(
        r#"log(typeof host, typeof shared, typeof wx.launch, wx.canIUse('launch'), wx.canIUse('navigateTo'))
        log('[' + Object.keys(globalThis).filter((key) => /App|Page/.test(key)).join() + ']')"#,
    );
    assert_eq!(run.lines(), ["undefined undefined undefined false true", "[]"]);
}
