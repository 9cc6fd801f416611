//! `global`, `Date` with a clock, `AbortController`, `TextEncoder` and their kin,
//! `eval` behind its guard.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod harness;

use std::time::{Duration, SystemTime};

use harness::Bench;
use wx_quickjs::{JsContext, Limits};

/// 2026-01-01T00:00:00Z
const START: u64 = 1_767_225_600;

fn clocked() -> Bench {
    Bench::with(|builder| builder.clock(SystemTime::UNIX_EPOCH + Duration::from_secs(START)))
}

#[test]
fn the_global_object_has_its_names() {
    let bench = Bench::new();
    assert_eq!(
        bench.eval("global === globalThis && typeof window + typeof self"),
        "undefinedundefined"
    );
    assert_eq!(bench.eval("Object.keys(globalThis).includes('global')"), "false");
    let bench = Bench::with(|builder| builder.window(true));
    assert_eq!(bench.eval("window === globalThis && self === window"), "true");
}

#[test]
fn the_names_of_a_browser_are_declared_without_a_value() {
    let bench = Bench::new();
    assert_eq!(
        bench.eval(
            "[window, document, frames, self, location, navigator, localStorage, history, Caches, \
             screen, alert, confirm, prompt, XMLHttpRequest, WebSocket, Reporter] \
             .every(value => value === undefined)"
        ),
        "true"
    );
    assert_eq!(bench.eval("document || 'none'"), "none");
    assert_eq!(bench.eval("Object.keys(globalThis).includes('document')"), "false");
    assert_eq!(bench.eval("location = 1; delete globalThis.location"), "true");
    assert_eq!(bench.eval("let window = 'my own'; window"), "my own");
    let bench = Bench::with(|builder| builder.window(true));
    assert_eq!(bench.eval("window === self && document === undefined"), "true");
}

#[test]
fn the_clock_starts_where_it_was_set_and_goes_with_the_turns() {
    let mut bench = clocked();
    assert_eq!(bench.eval("new Date().toISOString()"), "2026-01-01T00:00:00.000Z");
    bench.run("setTimeout(() => console.log(Date.now() - Date.UTC(2026, 0), +new Date() === Date.now()), 1500)");
    assert_eq!(bench.lines(), ["1500 true"]);
}

#[test]
fn the_clock_goes_on_by_itself_where_time_is_real() {
    let start = SystemTime::UNIX_EPOCH + Duration::from_secs(START);
    let context = JsContext::builder().clock(start).build().unwrap();
    let late = "const a = Date.now(); while (Date.now() === a); Date.now() > a && a - Date.UTC(2026) < 6e4";
    assert_eq!(context.eval(late, "test.js").unwrap(), "true");
    let before = SystemTime::UNIX_EPOCH - Duration::from_secs(1);
    let context = JsContext::builder().clock(before).build().unwrap();
    assert_eq!(context.eval("new Date().getFullYear() <= 1970", "test.js").unwrap(), "true");
}

#[test]
fn a_date_with_a_clock_is_a_date() {
    let mut bench = clocked();
    bench.run(
        "console.log(Date.name, Date.length, String(Date), typeof Date(), Date().includes('202'))
         console.log(Object.prototype.toString.call(new Date()), new Date() instanceof Date)
         console.log(Date.prototype.constructor === Date, new Date(0).constructor === Date)
         class Day extends Date { week() { return 1 } }
         console.log(new Day().week(), new Day(5).getTime(), new Day() instanceof Date)
         console.log(new Date(2020, 1, 2).getMonth(), new Date('2020-01-01T00:00:00Z').getTime())
         console.log(new Date(undefined).getTime(), Date.parse('1970-01-01T00:00:01Z'), Date.UTC(1971))
         console.log(Object.getOwnPropertyNames(Date).sort().join(), Date(0) === Date())
         console.log(Object.getOwnPropertyDescriptor(Date, 'prototype').writable, Object.keys(Date))
         console.log(Reflect.construct(Date, [], Object) instanceof Date, new Date(new Date(7)).getTime())",
    );
    assert_eq!(
        bench.lines(),
        [
            "Date 7 function Date() {\n    [native code]\n} string true",
            "[object Date] true",
            "true true",
            "1 5 true",
            "1 1577836800000",
            "NaN 1000 31536000000",
            "UTC,length,name,now,parse,prototype true",
            "false []",
            "false 7",
        ]
    );
    let plain = Bench::new();
    assert_eq!(
        plain.eval("Object.getOwnPropertyNames(Date).sort().join()"),
        "UTC,length,name,now,parse,prototype"
    );
}

#[test]
fn an_abort_is_told_once_and_to_all() {
    let mut bench = Bench::new();
    bench.run(
        "const c = new AbortController(), s = c.signal, seen = []
         console.log(s === c.signal, s.aborted, s.reason, s.onabort, String(s), String(c))
         const gone = () => seen.push('gone')
         s.addEventListener('abort', gone)
         s.onabort = function (e) { seen.push(this === s, e.type, e.target === s) }
         s.addEventListener('abort', { handleEvent: () => seen.push('object') })
         s.addEventListener('abort', () => { throw new Error('of a listener') })
         const twice = () => seen.push('twice')
         s.addEventListener('abort', twice); s.addEventListener('abort', twice)
         s.addEventListener('other', () => seen.push('no'))
         s.removeEventListener('abort', gone)
         s.throwIfAborted()
         c.abort(); c.abort('again')
         console.log(seen.join(), s.aborted, s.reason.name, s.reason instanceof Error, s.reason.code)
         try { s.throwIfAborted() } catch (e) { console.log(e === s.reason, e.message) }
         const d = new AbortController(); d.abort(7); console.log(d.signal.reason)",
    );
    let lines = bench.lines();
    assert_eq!(
        lines[..4],
        [
            "true false undefined null [object AbortSignal] [object AbortController]",
            "true,abort,true,object,twice true AbortError true 20",
            "true the operation was aborted",
            "7",
        ]
    );
    assert!(lines[4].contains("Error: of a listener"), "{lines:?}");
}

#[test]
fn signals_made_without_a_controller() {
    let mut bench = Bench::new();
    bench.run(
        "console.log(AbortSignal.abort().aborted, AbortSignal.abort('r').reason)
         const a = new AbortController(), any = AbortSignal.any([a.signal, AbortSignal.timeout(50)])
         any.addEventListener('abort', () => console.log('any', any.reason.name), { once: true })
         setTimeout(() => {}, 100)
         for (const bad of [() => new AbortSignal(), () => AbortController(), () => AbortSignal.timeout(-1), () => AbortSignal.any([{}])]) {
           try { bad(); console.log('no error') } catch (e) { console.log(e.name) }
         }",
    );
    assert_eq!(
        bench.lines(),
        ["true r", "TypeError", "TypeError", "TypeError", "TypeError", "any TimeoutError"]
    );
    // a signal alone does not hold the loop open
    let mut bench = Bench::new();
    bench.run("AbortSignal.timeout(1e6).onabort = () => console.log('never')");
    assert_eq!(bench.lines(), [""; 0]);
}

#[test]
fn text_becomes_bytes_and_bytes_text() {
    let mut bench = Bench::new();
    bench.run(
        r"const e = new TextEncoder(), d = new TextDecoder()
         console.log(e.encoding, e.encode('é😀\ud800').join(), e.encode().length, e.encode(12).join(), String(e), String(d))
         const room = new Uint8Array(4)
         console.log(e.encodeInto('a😀b', room), room.join())
         console.log(e.encodeInto('ab', room.subarray(2)), room.join())
         console.log(d.encoding, d.fatal, d.ignoreBOM, d.decode(e.encode('é😀')), d.decode() === '')
         const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0xff])
         console.log(d.decode(bytes), d.decode(bytes.buffer), d.decode(new DataView(bytes.buffer, 3, 1)))
         console.log(new TextDecoder('UTF8', { ignoreBOM: true }).decode(bytes).length)
         const s = new TextDecoder()
         console.log(s.decode(new Uint8Array([0xf0, 0x9f]), { stream: true }) + s.decode(new Uint8Array([0x98, 0x80])))
         console.log(new TextDecoder('utf-16le').decode(new Uint16Array([0x4f60, 0x597d])), new TextDecoder('utf-16').encoding)
         for (const bad of [() => new TextDecoder('gbk'), () => d.decode('text'), () => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
                            () => e.encodeInto('a', new Uint16Array(1)), () => TextDecoder(), () => e.encode(Symbol())]) {
           try { console.log('no error', bad()) } catch (e) { console.log(e.name + ': ' + e.message) }
         }",
    );
    assert_eq!(
        bench.lines(),
        [
            "utf-8 195,169,240,159,152,128,239,191,189 0 49,50 [object TextEncoder] [object TextDecoder]",
            "{ read: 1, written: 1 } 97,0,0,0",
            "{ read: 2, written: 2 } 97,0,97,98",
            "utf-8 false false é😀 true",
            "a\u{fffd} a\u{fffd} a",
            "3",
            "😀",
            "你好 utf-16le",
            "RangeError: TextDecoder knows utf-8 and utf-16le, not gbk",
            "TypeError: decode: the input should be an ArrayBuffer or a view on one",
            "TypeError: decode: the bytes are not utf-8",
            "TypeError: encodeInto: the destination should be a Uint8Array",
            "TypeError: class constructors must be invoked with 'new'",
            "TypeError: cannot convert symbol to string",
        ]
    );
}

#[test]
fn what_scripts_do_to_the_language_does_not_reach_them() {
    let mut bench = Bench::new();
    bench.run(
        "const trap = () => { throw new Error('trapped') }
         for (const of of [Object.prototype, Array.prototype, Function.prototype, String.prototype, Promise.prototype]) {
           for (const name of ['0', 'next', 'then', 'call', 'apply', 'push', 'type', 'listener', 'once', 'gone', 'fatal', 'stream', 'text', 'state', 'toString']) {
             Object.defineProperty(of, name, { get: trap, set: trap, configurable: true })
           }
         }
         globalThis.Uint8Array = globalThis.TypeError = globalThis.queueMicrotask = globalThis.setTimeout = trap
         const c = new AbortController()
         c.signal.addEventListener('abort', () => console.log('heard'))
         c.abort()
         console.log(new TextDecoder().decode(new TextEncoder().encode('ok')))",
    );
    assert_eq!(bench.lines(), ["heard", "ok"]);
}

#[test]
fn lazy_globals_give_way() {
    let mut bench = Bench::new();
    bench.run(
        "AbortController = 1; var TextEncoder = 2
         console.log(AbortController, TextEncoder, typeof AbortSignal, typeof TextDecoder)
         console.log(Object.getOwnPropertyDescriptor(globalThis, 'AbortSignal').enumerable, AbortSignal === AbortSignal)",
    );
    assert_eq!(bench.lines(), ["1 2 function function", "false true"]);
}

#[test]
fn eval_and_function_compile_in_the_global_scope() {
    let mut bench = Bench::new();
    bench.run(
        "var g = 'global'
         ;(() => { const g = 'local'; console.log(eval('g'), eval(7), eval(), new Function('a', 'b = 2', 'return a + b')(1)) })()
         console.log(Function('return this')() === globalThis, (() => {}).constructor === Function)
         console.log(Function.name, Function.length, Function.prototype === Object.getPrototypeOf(trap), trap instanceof Function)
         function trap() {}
         const G = Object.getPrototypeOf(function* () {}).constructor
         console.log([...new G('yield 1; yield 2')()].join(), G.name)
         class F extends Function { constructor() { super('return 3') } }
         console.log(new F()(), new F() instanceof F)
         for (const bad of ['eval(\"(\")', 'new Function(\"}{\")']) { try { (0, eval)(bad) } catch (e) { console.log(e.name) } }
         console.log(new Function({ toString: () => 'a' }, { toString: () => 'return a' })(4))",
    );
    assert_eq!(
        bench.lines(),
        [
            "global 7 undefined 3",
            "true true",
            "Function 1 true true",
            "1,2 GeneratorFunction",
            "3 true",
            "SyntaxError",
            "SyntaxError",
            "4",
        ]
    );
}

#[test]
fn a_text_is_not_compiled_where_memory_may_not_suffice() {
    let bench = Bench::limited(Limits::default().memory(8 << 20));
    let error = bench.context.eval("eval('0,'.repeat(1e6))", "test.js").unwrap_err();
    assert_eq!(error.message, "Error: out of memory: there is not enough left to compile a script");
    assert_eq!(bench.eval("eval('1 + 1')"), "2");
}
