//! What the console shows.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod harness;

use harness::Bench;
use wx_quickjs::Level;

#[track_caller]
fn shows(args: &str, expected: &str) {
    assert_eq!(Bench::new().log(args), expected, "console.log({args})");
}

#[test]
fn strings_stand_bare_at_the_top_and_quoted_inside() {
    shows(
        "'a', 1, true, null, undefined, 2n, Symbol('s'), -0, NaN",
        "a 1 true null undefined 2n Symbol(s) -0 NaN",
    );
    shows("['a', \"it's\", 'line\\n', '']", "[ 'a', \"it's\", 'line\\n', '' ]");
}

#[test]
fn objects_and_arrays() {
    shows(
        "{}, [], { a: 1, 'b-c': [1, [2, [3, [4]]]], 7: 'n' }",
        "{} [] { '7': 'n', a: 1, 'b-c': [ 1, [ 2, [Array] ] ] }",
    );
    shows("[1, , , 4, undefined]", "[ 1, <2 empty items>, 4, undefined ]");
    shows(
        "(() => { const a = [1]; a[9000] = 2; a.x = 3; return a })()",
        "[ 1, <8999 empty items>, 2, x: 3 ]",
    );
    shows("Array.from({ length: 102 }, () => 0).length", "102");
    shows("{ a: { b: { c: { d: 1 } } } }", "{ a: { b: { c: [Object] } } }");
    shows(
        "Object.create(null), new (class Foo { x = 1 })(), { [Symbol('k')]: 1 }",
        "[Object: null prototype] {} Foo { x: 1 } { [Symbol(k)]: 1 }",
    );
    let long = Bench::new().log("Array.from({ length: 120 }, (_, i) => i)");
    assert!(
        long.starts_with("[\n  0,\n  1,\n") && long.ends_with("  99,\n  ... 20 more items\n]"),
        "{long}"
    );
}

#[test]
fn long_objects_take_several_lines() {
    shows(
        "{ name: 'x'.repeat(40), list: ['y'.repeat(40)], n: 1 }",
        "{\n  name: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',\n  list: [ 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy' ],\n  n: 1\n}",
    );
}

#[test]
fn cycles_getters_and_proxies_run_nothing() {
    shows("(() => { const a = { x: 1 }; a.self = a; return a })()", "{ x: 1, self: [Circular] }");
    shows(
        "{ get a() { throw 1 }, set b(v) {}, get c() { return 1 }, set c(v) {} }",
        "{ a: [Getter], b: [Setter], c: [Getter/Setter] }",
    );
    shows(
        "new Proxy({ a: 1 }, { get() { throw 1 }, ownKeys() { throw 2 }, getOwnPropertyDescriptor() { throw 3 } })",
        "{ a: 1 }",
    );
    shows("new Proxy([1, 2], {})", "[ 1, 2 ]");
    shows(
        "{ toString() { throw 1 }, [Symbol.toStringTag]: 'Tag' }",
        "Object [Tag] {\n  toString: [Function: toString],\n  [Symbol(Symbol.toStringTag)]: 'Tag'\n}",
    );
}

#[test]
fn built_in_classes() {
    shows(
        "new Map([[{ a: 1 }, 'v'], ['k', new Set([1, 'x'])]])",
        "Map(2) { { a: 1 } => 'v', 'k' => Set(2) { 1, 'x' } }",
    );
    shows(
        "new Date(0), new Date(NaN), /a\\/b/gi, [new Date(0)]",
        "1970-01-01T00:00:00.000Z Invalid Date /a\\/b/gi [ 1970-01-01T00:00:00.000Z ]",
    );
    shows(
        "Promise.resolve({ a: 1 }), new Promise(() => {})",
        "Promise { { a: 1 } } Promise { <pending> }",
    );
    shows(
        "new Uint8Array([1, 2, 3]), new ArrayBuffer(3)",
        "Uint8Array(3) [ 1, 2, 3 ] ArrayBuffer { [Uint8Contents]: <00 00 00>, byteLength: 3 }",
    );
    shows(
        "function f() {}, () => {}, class A {}, async () => {}, function* g() {}, Math.max",
        "[Function: f] [Function (anonymous)] [class A] [AsyncFunction (anonymous)] [GeneratorFunction: g] [Function: max]",
    );
    shows(
        "new Number(3), new String('s'), Object(Symbol('q')), new WeakMap()",
        "[Number: 3] [String: 's'] [Symbol: Symbol(q)] WeakMap { <items unknown> }",
    );
}

#[test]
fn errors_show_their_stack_and_their_own_fields() {
    let bench = Bench::new();
    let text = bench.log("Object.assign(new TypeError('bad'), { errMsg: 'x:fail' })");
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines[0], "TypeError: bad");
    assert!(lines[1].trim().starts_with("at <eval> (test.js:1:"), "{text}");
    assert!(text.ends_with("{\n  errMsg: 'x:fail'\n}"), "{text}");
}

#[test]
fn templates() {
    shows(
        "'%s is %d years and %i, %f', 'Ann', 4.5, 4.5, '1.25', 'rest'",
        "Ann is 4.5 years and 4, 1.25 rest",
    );
    shows("'%o %j %c%%', { a: 1 }, [2], 'css'", "{ a: 1 } [ 2 ] %");
    shows("'100%', 1", "100% 1");
    shows("'%s'", "%s");
}

#[test]
fn levels_groups_and_counts() {
    let bench = Bench::new();
    bench.eval(
        "console.debug('d'); console.info('i'); console.warn('w'); console.error('e');
         console.group('outer'); console.log('in\\nside'); console.group(); console.log('deep'); console.groupEnd();
         console.groupEnd(); console.groupEnd(); console.log('out');
         console.count(); console.count(); console.count('x'); console.countReset(); console.count();
         console.assert(1 === 1, 'never'); console.assert(false, 'value %d', 1); console.assert();
         console.dir({ a: { b: { c: { d: {} } } } }, { depth: 0 })",
    );
    let lines = bench.levelled();
    let levels: Vec<_> = lines[..4].iter().map(|(level, _)| *level).collect();
    assert_eq!(levels, [Level::Debug, Level::Info, Level::Warn, Level::Error]);
    let texts: Vec<_> = lines[4..].iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(
        texts,
        [
            "outer",
            "  in\n  side",
            "    deep",
            "out",
            "default: 1",
            "default: 2",
            "x: 1",
            "default: 1",
            "Assertion failed: value 1",
            "Assertion failed",
            "{ a: [Object] }",
        ]
    );
}

#[test]
fn a_trace_names_where_it_stands() {
    let bench = Bench::new();
    bench.eval("function here() { console.trace('way') }\nhere()");
    let lines = bench.lines();
    assert!(lines[0].starts_with("Trace: way\n    at here (test.js:1:"), "{lines:?}");
}

#[test]
fn time_is_told_by_label() {
    let bench = Bench::new();
    bench.eval("console.time('t'); console.timeLog('t', 'so far'); console.timeEnd('t'); console.timeEnd('t')");
    let lines = bench.lines();
    assert!(lines[0].starts_with("t: ") && lines[0].ends_with("ms so far"), "{lines:?}");
    assert!(lines[1].starts_with("t: ") && lines[1].ends_with("ms"), "{lines:?}");
    assert_eq!(lines[2], "console.timeEnd: there is no timer 't'");
}

#[test]
fn tables() {
    let bench = Bench::new();
    bench.eval("console.table([{ a: 1, b: 'x' }, { a: 2 }, 5]); console.table('no table')");
    let table = "\
┌─────────┬───┬─────┬────────┐
│ (index) │ a │ b   │ Values │
├─────────┼───┼─────┼────────┤
│ 0       │ 1 │ 'x' │        │
│ 1       │ 2 │     │        │
│ 2       │   │     │ 5      │
└─────────┴───┴─────┴────────┘";
    assert_eq!(bench.lines(), [table, "no table"]);
}
