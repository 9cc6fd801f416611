//! What no script catches.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod harness;

use std::{cell::RefCell, rc::Rc};

use harness::Bench;
use wx_quickjs::{Uncaught, UncaughtError};

fn thrown(source: &str) -> UncaughtError {
    Bench::new().context.eval(source, "app.js").unwrap_err()
}

#[test]
fn an_error_names_file_line_and_column() {
    let error = thrown("function f() {\n  throw new TypeError('no')\n}\nf()");
    assert_eq!(error.message, "TypeError: no");
    assert_eq!((error.file.as_deref(), error.line), (Some("app.js"), Some(2)));
    assert!(error.column.is_some(), "{error}");
    assert!(error.stack.lines().count() >= 2, "{error}");
}

#[test]
fn a_syntax_error_names_file_and_line() {
    let error = thrown("let a = 1\nlet b = = 2");
    assert!(error.message.starts_with("SyntaxError: "), "{error}");
    assert_eq!((error.file.as_deref(), error.line), (Some("app.js"), Some(2)));
}

#[test]
fn anything_can_be_thrown() {
    assert_eq!(thrown("throw 'text'").message, "text");
    assert_eq!(thrown("throw undefined").message, "undefined");
    assert_eq!(thrown("throw Symbol('s')").message, "Symbol(s)");
    assert_eq!(thrown("throw { a: 1 }").message, "{ a: 1 }");
    assert_eq!(thrown("class Mine extends Error {} throw new Mine('m')").message, "Mine: m");
    assert_eq!(thrown("throw new Proxy({}, { get() { throw 1 } })").message, "{}");
    let hostile = "const e = new Error('own'); Object.defineProperty(e, 'name', { get() { throw 1 } }); throw e";
    assert_eq!(thrown(hostile).message, "Error: own");
}

#[test]
fn an_unhandled_rejection_is_seen_after_the_jobs() {
    let seen = Rc::new(RefCell::new(Vec::new()));
    let sink = seen.clone();
    let mut bench = Bench::with(|builder| {
        builder.on_uncaught(move |uncaught| sink.borrow_mut().push(uncaught.clone()))
    });
    bench.run(
        "const late = Promise.reject(new Error('handled in time'));
         Promise.resolve().then(() => late.catch(() => {}));
         Promise.reject(new Error('first')); (async () => { throw new Error('second') })()",
    );
    let messages: Vec<_> = seen
        .borrow()
        .iter()
        .map(|uncaught| match uncaught {
            Uncaught::Rejection(error) => error.message.clone(),
            other => panic!("{other}"),
        })
        .collect();
    assert_eq!(messages, ["Error: first", "Error: second"]);
    let finished = bench.context.run();
    assert_eq!((finished.exceptions, finished.rejections, finished.is_clean()), (0, 2, false));
}

#[test]
fn a_job_that_throws_is_reported() {
    let mut bench = Bench::new();
    bench.run("queueMicrotask(() => { throw new RangeError('job') })");
    assert!(bench.lines()[0].contains("RangeError: job"));
    assert_eq!(bench.context.run().exceptions, 1);
}
