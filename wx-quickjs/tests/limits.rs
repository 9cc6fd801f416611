//! What scripts cannot do to their host.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod harness;

use std::time::Duration;

use harness::Bench;
use wx_quickjs::{Finished, Limits, LoopHandle};

const MIB: usize = 1024 * 1024;

fn short() -> Limits {
    Limits::default().entry(Duration::from_millis(30))
}

#[test]
fn memory_ends_in_an_exception_that_a_script_can_catch() {
    let bench = Bench::limited(Limits::default().memory(16 * MIB));
    let caught = bench.eval(
        "let caught = 'none'; try { const all = []; for (;;) all.push(new Array(1000).fill(0)) }
         catch (error) { caught = String(error) } caught",
    );
    // the engine throws null where there is no memory left for the error either
    assert!(caught.contains("out of memory") || caught == "null", "{caught}");
    assert_eq!(bench.eval("1 + 1"), "2");
}

#[test]
fn an_endless_loop_is_stopped_and_cannot_catch_it() {
    let bench = Bench::limited(short());
    let error =
        bench.context.eval("try { for (;;) {} } catch { }; 'caught'", "loop.js").unwrap_err();
    assert!(error.interrupted, "{error}");
    assert_eq!((error.file.as_deref(), error.line), (Some("loop.js"), Some(1)));
    assert_eq!(bench.eval("'the next script runs'"), "the next script runs");
}

#[test]
fn an_endless_regular_expression_is_stopped() {
    let bench = Bench::limited(short());
    let error =
        bench.context.eval("/^(a+)+$/.test('a'.repeat(60) + 'b')", "regexp.js").unwrap_err();
    assert!(error.interrupted, "{error}");
}

#[test]
fn an_endless_chain_of_jobs_is_stopped_and_the_loop_goes_on() {
    let mut bench = Bench::limited(short());
    bench.run("(function again() { Promise.resolve().then(again) })(); setTimeout(() => console.log('timer'))");
    let lines = bench.lines();
    assert_eq!(lines.last().unwrap(), "timer");
}

#[test]
fn endless_recursion_is_an_exception() {
    let bench = Bench::new();
    let caught = bench
        .eval("let e; (function f() { try { f() } catch (error) { e ??= error } })(); String(e)");
    assert!(caught.contains("stack"), "{caught}");
}

#[test]
fn timers_are_counted() {
    let bench = Bench::limited(Limits::default().timers(3));
    let error = bench.context.eval("for (let i = 0; i < 4; i++) setTimeout(() => {}, 1e6)", "t.js");
    assert!(error.unwrap_err().message.contains("3 timers are waiting already"));
}

#[test]
fn stopping_from_another_thread_ends_script_and_loop() {
    let handle = LoopHandle::new();
    let stop = handle.clone();
    let bench = Bench::with(|builder| builder.handle(handle));
    let stopper = std::thread::spawn(move || stop.stop());
    assert!(bench.context.eval("for (;;) {}", "loop.js").unwrap_err().interrupted);
    stopper.join().unwrap();
    let finished = bench.context.run();
    assert_eq!(finished, Finished { stopped: true, ..Finished::default() });
}

#[test]
fn dropping_a_busy_context_lets_go_of_everything() {
    for _ in 0..50 {
        let bench = Bench::new();
        bench.eval(
            "const timers = []; for (let i = 0; i < 100; i++) timers.push(setInterval(() => timers, 1));
             const cycle = { console }; cycle.cycle = cycle; Promise.reject(cycle); Promise.resolve().then(() => cycle); 0",
        );
    }
}

#[test]
fn planted_prototypes_change_nothing() {
    let mut bench = Bench::new();
    bench.run(
        "const shown = [{ a: [1, , 3] }, new Date(0), new Map([['k', new Set([1])]]), /x/g];
         for (const proto of [Object.prototype, Array.prototype, Function.prototype]) {
           for (const key of ['get', 'set', 'value', 'length2', '0', '1', 'depth', 'done', 'exports', 'main']) {
             Object.defineProperty(proto, key, { __proto__: null, get() { throw new Error('planted ' + key) }, set() { throw new Error('planted ' + key) }, configurable: true });
           }
         }
         Date.prototype.toISOString = Date.prototype.getTime = Map.prototype.entries = RegExp.prototype.toString = () => { throw new Error('planted') };
         Array.prototype[Symbol.iterator] = undefined;
         console.log(shown[0], shown[1], shown[2], shown[3]);
         console.table([{ a: 1 }]);
         setTimeout((a, b) => console.log(a, b), 1, 'timer', { b: 2 });",
    );
    let lines = bench.lines();
    assert_eq!(
        lines[0],
        "{ a: [ 1, <1 empty item>, 3 ] } 1970-01-01T00:00:00.000Z Map(1) { 'k' => Set(1) { 1 } } /x/g"
    );
    assert_eq!(lines[2], "timer { b: 2 }");
}
