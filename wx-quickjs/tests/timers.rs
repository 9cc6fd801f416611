//! Timers, by a clock that the test turns.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod harness;

use harness::Bench;
use wx_quickjs::Next;

#[test]
fn timers_fire_by_time_then_by_age() {
    let mut bench = Bench::new();
    bench.run(
        "setTimeout(() => console.log('late'), 20);
         setTimeout(() => console.log('first'), 10);
         setTimeout(() => console.log('second'), 10);
         setTimeout((a, b) => console.log(a, b), 5, 'with', ['args']);
         Promise.resolve().then(() => console.log('job'));
         console.log('script')",
    );
    assert_eq!(bench.lines(), ["script", "job", "with [ 'args' ]", "first", "second", "late"]);
}

#[test]
fn jobs_run_between_two_timers() {
    let mut bench = Bench::new();
    bench.run(
        "setTimeout(() => { console.log('a'); Promise.resolve().then(() => console.log('job of a')) });
         setTimeout(() => console.log('b'));",
    );
    assert_eq!(bench.lines(), ["a", "job of a", "b"]);
}

#[test]
fn an_interval_ends_when_its_callback_clears_it() {
    let mut bench = Bench::new();
    bench.run("let n = 0; const id = setInterval(() => { console.log(++n); if (n === 3) clearInterval(id) }, 10)");
    assert_eq!(bench.lines(), ["1", "2", "3"]);
}

#[test]
fn a_callback_can_clear_one_that_is_due_at_the_same_time() {
    let mut bench = Bench::new();
    bench.run("setTimeout(() => clearTimeout(other), 5); const other = setTimeout(() => console.log('never'), 5)");
    assert_eq!(bench.lines(), Vec::<String>::new());
}

#[test]
fn a_timer_set_by_a_timer_waits_for_the_next_turn() {
    let mut bench = Bench::new();
    bench.eval("(function again() { console.log('tick'); setTimeout(again) })(); 0");
    for _ in 0..3 {
        assert!(matches!(bench.advance(1), Next::Turn));
    }
    assert_eq!(bench.lines(), ["tick"; 4]);
}

#[test]
fn the_loop_waits_for_the_next_timer() {
    let mut bench = Bench::new();
    bench.eval("setTimeout(() => {}, 500); setTimeout(() => {}, 100)");
    let Next::Wait(Some(first)) = bench.advance(0) else { panic!("should wait") };
    assert!(matches!(bench.advance(100), Next::Turn));
    let Next::Wait(Some(second)) = bench.advance(0) else { panic!("should wait") };
    assert_eq!((second - first).as_millis(), 400);
}

#[test]
fn strange_ids_and_delays_are_harmless() {
    let mut bench = Bench::new();
    bench.run(
        "for (const id of [undefined, null, -1, 0, 1.5, NaN, 1e99, 'x', {}, []]) clearTimeout(id);
         for (const delay of [NaN, -5, Infinity, '7', {}, null]) setTimeout(() => console.log('ran'), delay)",
    );
    assert_eq!(bench.lines().len(), 6);
}

#[test]
fn a_callback_that_is_no_function_is_refused() {
    let bench = Bench::new();
    let error = bench.context.eval("setTimeout('code')", "t.js").unwrap_err();
    assert_eq!(
        error.message,
        "Error: setTimeout: the callback should be a Function instead of String"
    );
}

#[test]
fn a_throwing_timer_does_not_stop_the_others() {
    let mut bench = Bench::new();
    bench.run("setTimeout(() => { throw new TypeError('first') }); setTimeout(() => console.log('second'))");
    let lines = bench.lines();
    assert!(lines[0].starts_with("uncaught: test.js:1: TypeError: first"), "{lines:?}");
    assert_eq!(lines[1], "second");
}

#[test]
fn the_functions_bear_their_names() {
    let bench = Bench::new();
    assert_eq!(
        bench.eval("[setTimeout.name, clearInterval.name, console.log.name].join()"),
        "setTimeout,clearInterval,log"
    );
}
