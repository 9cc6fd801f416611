//! A host as the global `wx`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod desk;
mod harness;

use std::{cell::RefCell, rc::Rc, time::Duration};

use desk::{OnTick, Tick, desk};
use harness::Bench;
use wx_core::Host;
use wx_quickjs::{JsContext, LoopHandle, Next};

fn bench() -> (Bench, Rc<Host>) {
    let host = Rc::new(desk().build().unwrap());
    let bench = Bench::new();
    bench.context.install(host.clone(), "wx").unwrap();
    (bench, host)
}

/// What a script logs until nothing is pending.
fn logs(source: &str) -> Vec<String> {
    let (mut bench, host) = bench();
    bench.run(source);
    let counts = host.counts();
    assert_eq!(counts.dispatched, counts.settled, "{counts:?}");
    bench.lines()
}

#[test]
fn functions_are_own_writable_properties_with_their_names() {
    let (bench, _host) = bench();
    assert_eq!(
        bench.eval("Object.keys(wx).join()"),
        "echoSync,fetch,fetchSync,wait,onTick,offTick,brew,sum,burst,panics,ping"
    );
    assert_eq!(
        bench.eval("Object.values(wx).every((f, i) => f.name === Object.keys(wx)[i])"),
        "true"
    );
    let descriptor = "Object.getOwnPropertyDescriptor(wx, 'ping')";
    assert_eq!(
        bench.eval(&format!(
            "const d = {descriptor}; [d.writable, d.enumerable, d.configurable].join()"
        )),
        "true,true,true"
    );
    assert_eq!(bench.eval("wx.ping = 1; wx.mine = 2; [wx.ping, wx.mine].join()"), "1,2");
}

#[test]
fn the_four_shapes_of_a_script() {
    let lines = logs(
        "const show = name => result => console.log(name, result.errMsg, result.text);
         console.log(wx.fetchSync('sync'));
         const returned = wx.fetch({ text: 'c', success: show('success'), fail: show('fail'), complete: show('complete') });
         console.log('callbacks return', returned);
         wx.fetch({ text: 'missing', success: show('success'), fail: show('fail'), complete: show('complete') });
         wx.fetch({ text: 'p' }).then(show('resolved'));
         wx.fetch({ text: 'missing' }).catch(error => console.log(error instanceof Error, error.message, Object.keys(error)));
         try { wx.fetchSync('missing') } catch (error) { console.log(error instanceof Error, error.message, error.stack.includes('test.js:8')) }
         console.log('script ends')",
    );
    assert_eq!(
        lines,
        [
            "sync",
            "callbacks return undefined",
            "true fetchSync:fail data not found true",
            "script ends",
            "success fetch:ok c",
            "complete fetch:ok c",
            "fail fetch:fail data not found undefined",
            "complete fetch:fail data not found undefined",
            "resolved fetch:ok p",
            "true fetch:fail data not found [ 'errMsg' ]",
        ]
    );
}

#[test]
fn any_value_round_trips() {
    let lines = logs(
        "const bytes = new Uint8Array([1, 2, 255]).buffer;
         const all = [undefined, null, true, 0, -0, NaN, Infinity, 1e300, 2 ** 53, '', '1', 'a\\0b', '中文 😀', new Date(5), new Date(NaN), bytes, [1, [2]], { a: { b: [] } }];
         for (const value of all) console.log(wx.echoSync(value), Object.is(wx.echoSync(value), value));
         console.log(JSON.stringify(wx.echoSync('a\\ud800b\\udc00')), wx.echoSync(JSON.parse('{\"__proto__\": 1, \"ключ\": 2}')));
         console.log([0, 0].map(() => { try { wx.echoSync(() => 1) } catch (e) { return e.errMsg } })[0])",
    );
    let text = lines.join("|");
    assert_eq!(
        text,
        "undefined true|null true|true true|0 true|-0 true|NaN true|Infinity true|1e+300 true|9007199254740992 true| true|1 true|a\0b true|中文 😀 true|1970-01-01T00:00:00.005Z false|Invalid Date false|ArrayBuffer { [Uint8Contents]: <01 02 ff>, byteLength: 3 } false|[ 1, [ 2 ] ] false|{ a: { b: [] } } false|\"a\u{fffd}b\u{fffd}\" { ['__proto__']: 1, 'ключ': 2 }|"
            .replace("['__proto__']", "__proto__") + lines.last().unwrap()
    );
    assert!(lines.last().unwrap().starts_with("echoSync:fail "), "{lines:?}");
}

#[test]
fn a_key_outside_of_ascii_is_not_taken_for_latin_1() {
    // the engine may have an atom whose Latin-1 bytes are the UTF-8 bytes of the key
    let lines = logs(
        "const decoy = { '\\u00c3\\u00a9': 1 }; console.log(Object.keys(wx.echoSync({ '\\u00e9': 2 })), decoy)",
    );
    assert_eq!(lines, ["[ 'é' ] { 'Ã©': 1 }"]);
}

#[test]
fn bytes_cross_whole_and_large_ones_are_moved() {
    let lines = logs(
        "const small = new Uint8Array([1, 2, 3]).buffer;
         const large = wx.burst(small);
         console.log(wx.sum(small), large.byteLength, wx.sum(large), new Uint8Array(large)[9999]);
         const moved = large.transfer(20000); const cut = moved.transfer(100);
         console.log(large.detached, cut.byteLength, wx.sum(cut), wx.sum(new ArrayBuffer(0)));
         const r = new ArrayBuffer(8, { maxByteLength: 16 }); r.resize(16); console.log(wx.sum(r));
         try { wx.sum(new Uint8Array(3)) } catch (e) { console.log(e.errMsg) }",
    );
    assert_eq!(
        lines,
        [
            "6 10000 69985 7",
            "true 100 685 0",
            "0",
            "sum:fail parameter error: parameter should be ArrayBuffer instead of Uint8Array;",
        ]
    );
}

#[test]
fn a_proxy_is_what_its_target_is() {
    let lines = logs(
        "const proxy = target => new Proxy(new Proxy(target, {}), {});
         console.log(wx.echoSync({ list: proxy([1, proxy({ a: 2 })]) }));
         try { wx.echoSync(proxy(() => {})) } catch (error) { console.log(error.message) }",
    );
    assert_eq!(lines[0], "{ list: [ 1, { a: 2 } ] }");
    assert!(lines[1].ends_with("should be a plain value instead of Function;"), "{lines:?}");
}

#[test]
fn own_properties_only_each_read_once() {
    let lines = logs(
        "let reads = 0;
         const inherits = Object.create({ text: 'inherited' });
         wx.fetch({ get text() { reads++; return 'got' }, success: r => console.log(r.text, reads) });
         wx.fetch(Object.assign(inherits, { fail: e => console.log(e.errMsg) }));
         wx.fetch({ get text() { throw new Error('mine') }, fail: e => console.log(e.errMsg) });
         wx.fetch(new Proxy({ text: 'behind', success: r => console.log(r.text) }, {}));
         wx.fetch(new Proxy({}, { get: () => 'trap' })).catch(e => console.log(e.errMsg))",
    );
    assert_eq!(lines[0], "got 1");
    assert_eq!(
        lines[1],
        "fetch:fail parameter error: parameter.text should be String instead of Undefined;"
    );
    assert!(lines[2].starts_with("fetch:fail"), "{lines:?}");
    assert_eq!(lines[3], "behind");
    assert_eq!(lines[4], lines[1]);
}

#[test]
fn deadlines_hold_the_loop_open_and_end_the_call() {
    let lines = logs(
        "wx.wait({ fail: e => console.log(e.errMsg), complete: () => console.log('complete') })",
    );
    assert_eq!(lines, ["wait:fail timeout", "complete"]);
}

#[test]
fn listeners_hear_what_the_host_emits_and_do_not_hold_the_loop() {
    let (mut bench, host) = bench();
    bench.run(
        "const one = e => console.log('one', e.n); const two = e => { console.log('two', e.n); wx.offTick(one) };
         wx.onTick(two); wx.onTick(one); wx.onTick('no function')",
    );
    assert_eq!(bench.lines(), ["onTick should accept a function instead of string"]);
    host.emit::<OnTick>(Tick { n: 1.0 }).unwrap();
    assert!(matches!(bench.advance(0), Next::Turn));
    bench.finish();
    assert_eq!(bench.lines(), ["two 1"]);
}

#[test]
fn a_task_can_be_aborted_and_its_object_is_let_go() {
    let (mut bench, host) = bench();
    bench.run(
        "{ const task = wx.brew({ fail: e => console.log(e.errMsg) }); console.log(task); task.abort(); task.abort() }",
    );
    assert_eq!(bench.lines(), ["Object [BrewTask] {}", "brew:fail abort"]);
    bench.context.collect_garbage();
    bench.finish();
    assert_eq!(host.counts().objects, 0, "{:?}", host.counts());
}

#[test]
fn a_method_on_a_stranger_fails() {
    let lines = logs(
        "const task = wx.brew({}); try { task.abort.call({}) } catch (e) { console.log(e.message) } task.abort()",
    );
    assert!(lines[0].starts_with("BrewTask.abort:fail"), "{lines:?}");
}

#[test]
fn a_panic_is_an_internal_error_without_its_text() {
    let lines = logs(
        "wx.panics({ fail: e => console.log(e.errMsg) }); wx.panics().catch(e => console.log(e.message))",
    );
    assert_eq!(lines, ["panics:fail internal error", "panics:fail internal error"]);
}

#[test]
fn a_throwing_callback_is_isolated() {
    let lines = logs(
        "wx.fetch({ text: 'x', success() { throw new Error('mine') }, complete: () => console.log('complete') })",
    );
    assert_eq!(lines, ["complete"]);
}

#[test]
fn an_unhandled_rejection_of_an_api_goes_to_the_host_and_is_counted() {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let sink = heard.clone();
    let host = desk().on_fault(move |_, fault| sink.borrow_mut().push(fault.to_string()));
    let mut bench = Bench::new();
    bench.context.install(host.build().unwrap(), "wx").unwrap();
    bench.run("wx.fetch({ text: 'missing' }); setTimeout(() => { throw new Error('timer') })");
    let finished = bench.context.run();
    assert_eq!((finished.exceptions, finished.rejections), (1, 1));
    let heard = heard.borrow();
    assert!(heard[0].contains("Error: timer") || heard[1].contains("Error: timer"), "{heard:?}");
    assert!(heard.iter().any(|text| text.contains("fetch:fail data not found")), "{heard:?}");
    assert_eq!(bench.lines(), Vec::<String>::new());
}

#[test]
fn the_loop_wakes_when_another_thread_emits() {
    let handle = LoopHandle::new();
    let wake = handle.clone();
    let host = Rc::new(desk().notify(move || wake.wake()).build().unwrap());
    let context = JsContext::builder().handle(handle).build().unwrap();
    context.install(host.clone(), "wx").unwrap();
    let emitter = host.handle();
    context
        .eval("let got; wx.onTick(e => { got = e.n; clearTimeout(open) }); const open = setTimeout(() => {}, 60_000)", "wake.js")
        .unwrap();
    let thread = std::thread::spawn(move || emitter.emit::<OnTick>(Tick { n: 4.0 }).unwrap());
    assert!(context.run().is_clean());
    thread.join().unwrap();
    assert_eq!(context.eval("got", "wake.js").unwrap(), "4");
}

#[test]
fn the_loop_runs_inside_tokio() {
    let handle = LoopHandle::new();
    let wake = handle.clone();
    let host = desk().notify(move || wake.wake()).build().unwrap();
    let context = JsContext::builder().handle(handle).build().unwrap();
    context.install(host, "wx").unwrap();
    context
        .eval("let text; setTimeout(() => wx.fetch({ text: 'in tokio' }).then(r => { text = r.text }), 1)", "tokio.js")
        .unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let finished = runtime.block_on(context.run_async(|at| tokio::time::sleep_until(at.into())));
    assert!(finished.is_clean());
    assert_eq!(context.eval("text", "tokio.js").unwrap(), "in tokio");
}

#[test]
fn a_second_host_is_refused() {
    let (bench, _host) = bench();
    let error = bench.context.install(desk().build().unwrap(), "other").unwrap_err();
    assert!(error.message.contains("has a host already"), "{error}");
}

#[test]
fn a_context_dropped_with_everything_open_leaves_nothing() {
    for round in 0..20 {
        let (mut bench, host) = bench();
        bench.eval(
            "const cycle = { wx }; cycle.cycle = cycle;
             for (let i = 0; i < 20; i++) {
               wx.onTick(() => cycle); wx.wait({ success: () => cycle }); wx.wait().then(() => cycle);
               cycle.task = wx.brew({ complete: () => cycle }); setInterval(() => cycle, 1);
             }
             Promise.reject(cycle); wx.fetch({ text: 'never delivered', success: () => cycle }); 0",
        );
        if round % 2 == 0 {
            bench.advance(1);
        }
        drop(bench);
        let counts = host.counts();
        assert_eq!((counts.callbacks, counts.listeners), (0, 0), "{counts:?}");
        host.turn(std::time::Instant::now() + Duration::from_secs(100));
    }
}

#[test]
fn a7_a_trap_that_throws_fails_the_call_and_not_the_script() {
    let lines = logs(
        "const trap = { getOwnPropertyDescriptor() { throw new Error('trapped') } };
         wx.fetch(new Proxy({}, trap)).catch(error => console.log(error.errMsg));
         console.log('the script goes on');",
    );
    assert_eq!(lines[0], "the script goes on");
    assert!(lines[1].starts_with("fetch:fail parameter error: "), "{lines:?}");
    assert!(lines[1].contains("threw Error: trapped;"), "{lines:?}");
}
