//! The ES module in node, against a host in memory that is scripted by each test.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod connection;
mod page;

use std::{
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use wx_codegen::javascript::{JavaScriptOptions, Types, declarations, module};

const HOST: &str = include_str!("host.mjs");

fn options() -> JavaScriptOptions {
    JavaScriptOptions { client: "Shop".into(), global: "shop".into() }
}

fn shop() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../wx-contract/shop.yaml");
    match api_spec::load(path) {
        Ok(spec) => module(&spec, &options()),
        Err(report) => panic!("{report}"),
    }
}

/// Runs a script after the module and the host, and gives what it logs.
fn node(script: &str) -> Vec<String> {
    let end = "await jobs();\nconsole.log(lines.join('\\n'));";
    run(&format!("{}\n{HOST}\n{script}\n{end}", shop()))
}

fn run(text: &str) -> Vec<String> {
    let mut child = Command::new("node")
        .args(["--expose-gc", "--input-type=module", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("node is installed");
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn results_and_failures_bear_the_name_that_was_called() {
    let log = node(
        "answers.refuseFor = () => ({ fail: 'no beans', errno: 7 });
        answers.weigh = () => ({ ok: {} });
        shop.echo({ text: 'a', success: (r) => log('success', r), complete: () => log('complete') });
        shop.refuseFor({ reason: 'r' }).catch((e) => {
            log(e instanceof Error, e.message === e.errMsg, e, Object.getOwnPropertyNames(e));
        });
        shop.weigh({ grams: 1 }).then((r) => log(r));
        log('script');",
    );
    assert_eq!(
        log,
        [
            "script",
            r#"success {"text":"a","errMsg":"echo:ok"}"#,
            "complete",
            r#"true true {"errMsg":"refuseFor:fail no beans","errno":7} ["message","errMsg","errno"]"#,
            r#"{"errMsg":"weigh:ok","errCode":0}"#,
        ]
    );
}

#[test]
fn a_promise_comes_of_the_keys_and_the_rule_of_the_spec() {
    let log = node(
        "for (const name of ['oldStyle', 'modern', 'brew']) answers[name] = () => ({ ok: {} });
        log(shop.echo({ text: 'a' }) instanceof Promise, shop.echo({ text: 'a', fail: undefined }));
        log(shop.echo(Object.create({ success() {} })) instanceof Promise);
        log(shop.oldStyle({ text: 'a' }), shop.modern({ get success() { log('read'); } }) instanceof Promise);
        const task = shop.brew({ id: 5 });
        log(task instanceof Promise, typeof task.abort);",
    );
    assert_eq!(log, ["true undefined", "true", "undefined true", "false function"]);
}

#[test]
fn a_callback_that_throws_is_told_to_the_host_alone() {
    let log = node(
        "shop.echo({ text: 'a', success() { throw new TypeError('mine'); }, complete: () => log('complete') });
        await jobs();
        const { kind, api, role, message } = told.at(-1).fault;
        log(kind, api, role, message);",
    );
    assert_eq!(log, ["complete", "callback echo success TypeError: mine"]);
}

#[test]
fn declared_keys_are_read_once_in_order_and_nothing_else() {
    let log = node(
        "Object.prototype.text = 'polluted';
        Object.prototype.get = () => log('polluted');
        const options = {};
        for (const key of ['complete', 'success', 'unknown', 'number', 'text']) {
            Object.defineProperty(options, key, { get: () => { log(key); return undefined; } });
        }
        shop.echoAll(options);
        shop.echo({}).catch(() => {});
        log(told.at(-1).args);
        delete Object.prototype.text;
        delete Object.prototype.get;",
    );
    assert_eq!(log, ["text", "number", "success", "complete", "[{}]"]);
}

#[test]
fn a_getter_that_throws_and_a_limit_fail_the_call() {
    let log = node(
        "let deep = 0; for (let i = 0; i < 65; i++) deep = [deep];
        const fail = (e) => log(e.errMsg, e.errno);
        shop.echo({ get text() { throw new Error('no text'); }, fail });
        shop.echo({ text: 'a', get success() { throw 'x'; }, fail });
        for (const data of [deep, new Array(100000), 'x'.repeat(8388609)]) shop.keep({ data, fail });
        const task = shop.brew({ get id() { throw 1; }, fail });
        log(task.abort());
        try { shop.keepSync(deep); } catch (e) { fail(e); }
        log(told.length);",
    );
    assert_eq!(
        log,
        [
            "undefined",
            "keepSync:fail parameter error: parameter[0] goes deeper than 64 levels; 1001",
            // the hello, and six calls that fail by way of the host
            "7",
            "echo:fail parameter error: parameter.text threw Error: no text; 1001",
            "echo:fail parameter error: parameter.success threw x; 1001",
            "keep:fail parameter error: parameter.data goes deeper than 64 levels; 1001",
            "keep:fail parameter error: parameter.data goes past 100000 values; 1001",
            "keep:fail parameter error: parameter.data goes past 8388608 bytes; 1001",
            "brew:fail parameter error: parameter.id threw 1; 1001",
        ]
    );
}

#[test]
fn values_cross_both_ways_as_they_were() {
    let log = node(
        r#"answers.keepSync = (args) => ({ v: args[0] });
        const sent = {
            $a: 1, ['__proto__']: 'own', u: undefined, n: [NaN, -0, Infinity], at: new Date(5),
            bytes: new Uint8Array([1, 2, 255, 7]).buffer, short: [0, 1, 2, 9, 10, 11].map((n) => new Uint8Array(n).fill(n).buffer), text: 'a\uD800', list: [null, true],
        };
        const back = shop.keepSync(sent);
        log(Object.keys(back), 'u' in back, back.u, Object.is(back.n[1], -0), String(back.n[0]), back.n[2] === Infinity);
        log(back.at.getTime(), back.bytes instanceof ArrayBuffer, [...new Uint8Array(back.bytes)], back.text === 'a\uFFFD');
        log(back.short.map((bytes) => [...new Uint8Array(bytes)].join('') === `${bytes.byteLength}`.repeat(bytes.byteLength)));
        log(Object.getPrototypeOf(back) === Object.prototype, back.$a);
        const cycle = []; cycle.push({ cycle });
        for (const value of [new Map(), Symbol('s'), () => {}, cycle, 10n, Promise.resolve(), /x/]) {
            shop.keep({ data: value, fail() {} });
            log(told.at(-1).args[0].data);
        }
        shop.echo({ text: { get a() { log('read'); } }, fail() {} });
        log(told.at(-1).args[0]);"#,
    );
    assert_eq!(
        log,
        [
            r#"["$a","__proto__","u","n","at","bytes","short","text","list"] true undefined true NaN true"#,
            "5 true [1,2,255,7] true",
            "[true,true,true,true,true,true]",
            "true 1",
            r#"{"$":"brand","v":"Map"}"#,
            r#"{"$":"brand","v":"Symbol"}"#,
            r#"{"$":"brand","v":"Function"}"#,
            r#"[{"cycle":{"$":"cycle","v":2}}]"#,
            r#"{"$":"brand","v":"BigInt"}"#,
            r#"{"$":"brand","v":"Promise"}"#,
            r#"{"$":"brand","v":"RegExp"}"#,
            r#"{"text":{"$":"brand","v":"Object"}}"#,
        ]
    );
}

#[test]
fn sync_calls_return_or_throw() {
    let log = node(
        "answers.echoSync = (args) => (args[0] === 'a' ? { v: 'a' } : { fail: 'no', errno: 3 });
        log(shop.echoSync('a', 'more'), told.at(-1).args);
        try { shop.echoSync(); } catch (e) { log(e.errMsg, e.errno, told.at(-1).args); }
        try { shop.keepSync(1); } catch (e) { log(e.message); }",
    );
    assert_eq!(
        log,
        [
            r#"a ["a"]"#,
            "echoSync:fail no 3 []",
            "keepSync:fail the transport cannot answer at once",
        ]
    );
}

#[test]
fn listeners_are_snapshots_and_the_host_hears_of_the_first_and_the_last() {
    let log = node(
        "const before = console.error; console.error = (text) => log(text);
        shop.onPrice('text'); console.error = before;
        const second = (e) => log('second', e.n);
        shop.onPrice((e) => { log('first', e.n); e.n = 9; shop.offPrice(second); shop.onPrice(second); });
        shop.onPrice(second);
        tell({ event: 'onPrice', args: [{ n: 1 }] }, { event: 'onPrice', args: [{ n: 2 }] });
        await jobs();
        shop.offPrice(() => {}); shop.offPrice(0);
        shop.onSingle(() => log('replaced')); shop.onSingle((e) => { throw new Error('mine'); });
        tell({ event: 'onSingle', args: [{ n: 1 }] });
        await jobs();
        log(told.slice(1).map((m) => m.on ?? m.off ?? m.fault.message), typeof shop.offOpen);",
    );
    assert_eq!(
        log,
        [
            "onPrice should accept a function instead of string",
            "first 1",
            "first 2",
            r#"["onPrice","onPrice","onSingle","Error: mine"] undefined"#,
        ]
    );
}

#[test]
fn objects_have_methods_properties_and_events_of_their_own() {
    let log = node(
        r#"answers.getCart = () => ({ v: { $: 'object', v: 900, of: 'Cart' } });
        answers['Cart.add'] = () => ({ ok: { total: 2 } });
        answers.get = () => ({ v: 5 });
        answers.set = (_, m) => (m.value === 'hot' ? {} : { fail: 'parameter error: x;', errno: 1001 });
        const cart = shop.getCart();
        log(cart === shop.getCart(), cart.total);
        cart.note = 'hot';
        try { cart.note = 1; } catch (e) { log(e.errMsg); }
        cart.add({ item: 'tea', price: 1, success: (r) => log(r) });
        cart.onChange((e) => log('changed', e));
        tell({ event: 'Cart.onChange', object: 900, args: [{ total: 2 }] });
        const { add } = cart;
        try { add({}); } catch (e) { log(e.errMsg); }
        log(told.at(-1));"#,
    );
    assert_eq!(
        log,
        [
            "true 5",
            "Cart.note:fail parameter error: x;",
            "Cart.add:fail called on something that is no Cart",
            r#"{"on":"Cart.onChange","object":900}"#,
            r#"{"total":2,"errMsg":"Cart.add:ok"}"#,
            r#"changed {"total":2}"#,
        ]
    );
}

#[test]
fn functions_cross_both_ways_and_are_let_go() {
    let log = node(
        r#"answers.nextTick = () => ({});
        answers.lend = () => ({ v: { $: 'function', v: 901, by: 'host' } });
        answers.invoke = (args) => (typeof args[0] === 'string' ? {} : { fail: 'parameter error: x;', errno: 1001 });
        shop.nextTick(() => log('tick'));
        const id = told.at(-1).args[0].v;
        tell({ callback: id, args: [], api: 'nextTick' }, { release: [[id, 1]] });
        tell({ callback: id, args: [], api: 'nextTick' });
        log('script');
        const lent = shop.lend();
        log(lent('a'), lent === shop.lend());
        try { lent(1); } catch (e) { log(e.errMsg, e.errno); }"#,
    );
    assert_eq!(log, ["script", "undefined true", "callback:fail parameter error: x; 1001", "tick"]);
}

#[test]
fn the_client_has_what_the_host_has_and_says_so() {
    let log = node(
        "log(Object.keys(shop).includes('absent'), shop.echo.name, shop.offPrice.name, shop.version);
        const { enumerable, writable, configurable } = Object.getOwnPropertyDescriptor(shop, 'echo');
        log(enumerable, writable, configurable);
        for (const schema of ['echo.object.text', 'echoAll.object.size.small', 'echoAll.object.point.x',
            'echoSync.return', 'brew.return.abort', 'onPrice.callback.n', 'Cart.add.success.total',
            'Cart.total', 'BrewTask.onProgress.callback.percent', 'echo.success.text']) {
            if (!shop.canIUse(schema)) log('missing', schema);
        }
        for (const schema of ['absent', '', '.', 'echo.', 'echo.object.text.more', 'toString', '__proto__',
            'echo.callback', 'onPrice.success', 'Cart.nothing', 'echoAll.object.size.huge', 5, null]) {
            if (shop.canIUse(schema)) log('claims', schema);
        }
        log(await connection.ready === shop);",
    );
    assert_eq!(log, ["false echo offPrice 1.0", "true true true", "true"]);
}

#[test]
fn what_nothing_caught_reaches_the_host() {
    let log = node(
        "let promise;
        shop.onUnhandledRejection((e) => log(e.reason, e.promise === promise));
        promise = Promise.reject('mine'); promise.catch(() => {});
        connection.reject('mine', promise);
        const { kind, reason, promise: ref } = told.at(-1).fault;
        log(kind);
        tell({ event: 'onUnhandledRejection', args: [{ reason, promise: ref }] });
        connection.report(new Error('lost'));
        log(told.at(-1).fault.kind, told.at(-1).fault.message);",
    );
    assert_eq!(log, ["rejection", "uncaught Error: lost", "mine true"]);
}

#[test]
fn the_whole_catalogue_is_a_module_that_runs() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec/wx");
    let spec = match api_spec::load(path) {
        Ok(spec) => spec,
        Err(report) => panic!("{report}"),
    };
    let options = JavaScriptOptions { client: "Wx".into(), global: "wx".into() };
    let log = run(&format!(
        "{}
        const all = [];
        for (let i = 0; i < TABLE.functions.length; i++) all.push(TABLE.functions[i].key);
        const {{ wx }} = connect(() => JSON.stringify([{{ hello: 1, has: all }}]));
        console.log(typeof wx.request, typeof wx.getStorageSync, typeof wx.offCompassChange);",
        module(&spec, &options)
    ));
    assert_eq!(log, ["function undefined function"]);
}

#[test]
fn declarations_import_the_interface_of_the_client() {
    let text = declarations(&options(), Types::Module("./types.js"));
    assert!(text.contains(r#"import type { Shop } from "./types.js";"#), "{text}");
    assert!(text.contains(r#"readonly shop: Shop;"#), "{text}");
}

#[test]
fn no_text_of_a_spec_closes_the_script_of_a_page_that_the_module_stands_in() {
    let spec = "
family: shop
types:
  Size: { enum: ['</script>', '<script src'] }
apis:
  pour: { kind: sync, params: { size: Size } }
";
    let spec = api_spec::load_str("shop.yaml", spec).unwrap_or_else(|report| panic!("{report}"));
    let text = module(&spec, &options());
    assert!(!text.contains("</script") && !text.contains("<script"));
    let log = run(&format!("{text}\nconsole.log(TABLE.types.Size[1]);"));
    assert_eq!(log, ["</script>"]);
}
