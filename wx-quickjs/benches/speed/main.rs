//! One call as JavaScript sees it, beside its floors in the same run. The rows
//! are those of the project's speed goals; ratios count, not nanoseconds.
//!
//! `cargo bench -p wx-quickjs` prints the table and writes
//! `target/bench/speed.json`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod floors;
mod table;

use std::{
    collections::HashMap,
    hint::black_box,
    rc::Rc,
    time::{Duration, Instant},
};

use rquickjs::{CatchResultExt, Ctx, Function, Object, Persistent, Promise};
use wx_core::prelude::*;
use wx_quickjs::JsContext;

use table::{Goal, Row, report};

wx_core::bindings! { spec = "benches/speed/spec.yaml", client = Bench }

struct Map(HashMap<String, Rc<str>>);

#[wx_api]
fn answer() -> Result<i32> {
    Ok(black_box(42))
}

#[wx_api]
fn get_item(map: State<Map>, key: &str) -> Result<GetItemResult> {
    let data = map.0.get(key).map_or(Value::Undefined, |text| Value::String(Rc::clone(text)));
    Ok(GetItemResult { data })
}

#[wx_api]
fn decode(name: &str, price: f64, hot: bool, count: i32, note: &str) -> Result<f64> {
    Ok(price * f64::from(count) + f64::from(u8::from(hot)) + (name.len() + note.len()) as f64)
}

#[wx_api]
fn ping() -> Result<()> {
    Ok(())
}

#[wx_api]
fn refuse(key: &str) -> Result<()> {
    black_box(key);
    Err(WxError::fail("refused"))
}

fn map() -> HashMap<String, Rc<str>> {
    (0..500).map(|n| (format!("key{n}"), format!("value of key {n}").into())).collect()
}

/// One way to do a row's work: `run(n)` does it `n` times.
struct Subject {
    name: &'static str,
    run: Box<dyn FnMut(u32)>,
    /// Median nanoseconds of one time.
    nanos: f64,
}

/// Runs the subjects in turn, round by round, and takes the median of each.
fn measure(subjects: &mut [Subject], per_round: u32) {
    let rounds = std::env::var("ROUNDS").map_or(15, |n| n.parse().unwrap());
    let mut samples = vec![Vec::new(); subjects.len()];
    for subject in subjects.iter_mut() {
        (subject.run)(per_round);
    }
    for _ in 0..rounds {
        for (subject, samples) in subjects.iter_mut().zip(&mut samples) {
            let start = Instant::now();
            (subject.run)(per_round);
            samples.push(start.elapsed().as_nanos() as f64 / f64::from(per_round));
        }
    }
    for (subject, mut samples) in subjects.iter_mut().zip(samples) {
        samples.sort_by(f64::total_cmp);
        subject.nanos = samples[rounds / 2];
    }
}

/// A script `(n) => ...` as a subject; jobs that it queued are drained after
/// each batch of `batch` times.
fn script(js: &'static JsContext, name: &'static str, source: &str, batch: u32) -> Subject {
    let function = js.with_rquickjs(|ctx| {
        let function: Function<'_> = ctx.eval(format!("({source})")).catch(&ctx).unwrap();
        Persistent::save(&ctx, function)
    });
    let run = Box::new(move |n: u32| {
        js.with_rquickjs(|ctx| {
            let function = function.clone().restore(&ctx).unwrap();
            let mut left = n;
            while left > 0 {
                let now = left.min(batch);
                function.call::<_, ()>((now,)).catch(&ctx).unwrap();
                while ctx.execute_pending_job() {}
                left -= now;
            }
        });
    });
    Subject { name, run, nanos: 0.0 }
}

fn by_rquickjs(ctx: &Ctx<'_>) {
    let globals = ctx.globals();
    let answer = Function::new(ctx.clone(), || black_box(42)).unwrap();
    globals.set("rq_answer", answer).unwrap();
    let items = map();
    let get = Function::new(ctx.clone(), get_sync(items)).unwrap();
    globals.set("rq_get_item_sync", get).unwrap();
    let items = map();
    let get = Function::new(ctx.clone(), get_by_callbacks(items));
    globals.set("rq_get_item", get.unwrap()).unwrap();
    let items = map();
    globals
        .set("rq_get_item_promise", Function::new(ctx.clone(), get_promise(items)).unwrap())
        .unwrap();
}

fn get_sync(
    items: HashMap<String, Rc<str>>,
) -> impl for<'js> Fn(Ctx<'js>, String) -> rquickjs::Result<Option<rquickjs::String<'js>>> {
    move |ctx, key| items.get(&key).map(|text| rquickjs::String::from_str(ctx, text)).transpose()
}

fn get_by_callbacks(
    items: HashMap<String, Rc<str>>,
) -> impl for<'js> Fn(Ctx<'js>, Object<'js>) -> rquickjs::Result<()> {
    move |ctx, options| {
        let key: String = options.get("key")?;
        let success: Function<'_> = options.get("success")?;
        let complete: Function<'_> = options.get("complete")?;
        let result = Object::new(ctx)?;
        result.set("data", items.get(&key).map(|text| &**text))?;
        result.set("errMsg", "getItem:ok")?;
        success.defer((result.clone(),))?;
        complete.defer((result,))
    }
}

fn get_promise(
    items: HashMap<String, Rc<str>>,
) -> impl for<'js> Fn(Ctx<'js>, Object<'js>) -> rquickjs::Result<Promise<'js>> {
    move |ctx, options| {
        let key: String = options.get("key")?;
        let result = Object::new(ctx.clone())?;
        result.set("data", items.get(&key).map(|text| &**text))?;
        result.set("errMsg", "getItem:ok")?;
        let (promise, resolve, _) = Promise::new(&ctx)?;
        resolve.call::<_, ()>((result,))?;
        Ok(promise)
    }
}

fn main() {
    if std::env::args().any(|arg| arg == "--list") {
        return;
    }
    let host = Host::builder()
        .state(Map(map()))
        .apis(apis![answer, get_item, decode, ping, refuse])
        .emits::<OnTick>()
        .build()
        .unwrap();
    let limits = wx_quickjs::Limits::default().entry(Duration::from_secs(600));
    let js: &'static JsContext =
        Box::leak(Box::new(JsContext::builder().limits(limits).build().unwrap()));
    let host = Rc::new(host);
    js.install(Rc::clone(&host), "wx").unwrap();
    js.with_rquickjs(|ctx| {
        floors::install(&ctx, map());
        by_rquickjs(&ctx);
        let _: () = ctx.eval("globalThis.wx_ = wx; 0").map(|_: i32| ()).unwrap();
    });
    // `cargo bench -- 3` runs row 3 alone, for a profile
    let asked: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    let wanted = |row: &str| asked.is_empty() || asked.iter().any(|asked| asked == row);
    let mut rows = Vec::new();
    if wanted("1") {
        rows.push(no_arguments(js));
    }
    if wanted("2") {
        rows.push(get_item_sync(js));
    }
    if wanted("decode") {
        rows.push(decoding(js));
    }
    if wanted("3") {
        rows.push(options_call(js));
    }
    if wanted("5") {
        rows.extend(awaits(js));
    }
    if wanted("6") {
        rows.extend(events(js, &host));
    }
    js.with_rquickjs(|ctx| floors::uninstall(&ctx));
    report(&rows);
}

fn minus(subjects: &mut [Subject]) {
    let empty = subjects[0].nanos;
    subjects.iter_mut().skip(1).for_each(|subject| subject.nanos -= empty);
}

fn looped(call: &str) -> String {
    format!("(n) => {{ const wx = wx_; for (let i = 0; i < n; i++) {{ {call} }} }}")
}

fn no_arguments(js: &'static JsContext) -> Row {
    let loop_of = |name, call: &str| script(js, name, &looped(call), u32::MAX);
    let mut subjects = [
        loop_of("empty loop", ""),
        script(
            js,
            "raw C function",
            "(n) => { const f = raw_answer; for (let i = 0; i < n; i++) { f(); } }",
            u32::MAX,
        ),
        script(
            js,
            "rquickjs",
            "(n) => { const f = rq_answer; for (let i = 0; i < n; i++) { f(); } }",
            u32::MAX,
        ),
        script(
            js,
            "wx",
            "(n) => { const f = wx_.answer; for (let i = 0; i < n; i++) { f(); } }",
            u32::MAX,
        ),
    ];
    measure(&mut subjects, 100_000);
    minus(&mut subjects);
    Row::new(
        "1",
        "sync call, no arguments",
        &subjects[1..],
        &[Goal::of("raw C function", 1.45), Goal::of("rquickjs", 0.52)],
    )
}

fn get_item_sync(js: &'static JsContext) -> Row {
    let call = |f: &str| {
        format!(
            "(n) => {{ const f = {f}; const keys = ['key1', 'key77', 'key300']; for (let i = 0; i < n; i++) {{ f(keys[i % 3]); }} }}"
        )
    };
    let mut subjects = [
        script(
            js,
            "empty loop",
            "(n) => { const keys = ['key1', 'key77', 'key300']; for (let i = 0; i < n; i++) { keys[i % 3]; } }",
            u32::MAX,
        ),
        script(js, "raw C function", &call("raw_get_item_sync"), u32::MAX),
        script(js, "rquickjs", &call("rq_get_item_sync"), u32::MAX),
        script(js, "wx", &call("wx_.getItemSync"), u32::MAX),
    ];
    measure(&mut subjects, 50_000);
    minus(&mut subjects);
    Row::new(
        "2",
        "getItemSync on the same map",
        &subjects[1..],
        &[Goal::of("raw C function", 1.4), Goal::of("rquickjs", 0.65)],
    )
}

/// The table-driven decoder against one written by hand for these five fields.
fn decoding(js: &'static JsContext) -> Row {
    let call = |f: &str| {
        format!(
            "(n) => {{ const f = {f};
             const o = {{ name: 'latte', price: 28.5, hot: true, count: 3, note: 'no sugar' }};
             for (let i = 0; i < n; i++) {{ f(o); }} }}"
        )
    };
    let mut subjects = [
        script(js, "empty loop", &looped(""), u32::MAX),
        script(js, "raw decoder", &call("raw_decode"), u32::MAX),
        script(js, "wx", &call("wx_.decode"), u32::MAX),
    ];
    measure(&mut subjects, 50_000);
    minus(&mut subjects);
    // no goal was set for this row alone; 2 is what rows 2 and 3 leave for it
    let goals = [Goal::of("raw decoder", 2.0)];
    Row::new("decode", "five fields of an options object", &subjects[1..], &goals)
}

fn options_call(js: &'static JsContext) -> Row {
    let call = |f: &str| {
        format!(
            "(n) => {{ const f = {f}; const s = (r) => {{}}; const c = (r) => {{}}; for (let i = 0; i < n; i++) {{ f({{ key: 'key77', success: s, complete: c }}); }} }}"
        )
    };
    let pure = "(n) => { const items = new Map([['key77', 'value']]);
        const f = (o) => { const { key, success, complete } = o; const r = { data: items.get(key), errMsg: 'getItem:ok' };
            Promise.resolve().then(() => { success(r); complete(r); }); };
        const s = (r) => {}; const c = (r) => {};
        for (let i = 0; i < n; i++) { f({ key: 'key77', success: s, complete: c }); } }";
    let mut subjects = [
        script(js, "raw, queued", &call("raw_get_item"), 100),
        script(js, "rquickjs, queued", &call("rq_get_item"), 100),
        script(js, "pure JS queue", pure, 100),
        script(js, "wx", &call("wx_.getItem"), 100),
    ];
    measure(&mut subjects, 10_000);
    Row::new(
        "3",
        "options, success, complete, own job",
        &subjects,
        &[
            Goal::of("raw, queued", 1.15),
            Goal::of("rquickjs, queued", 0.65),
            Goal::of("pure JS queue", 0.4),
        ],
    )
}

fn awaits(js: &'static JsContext) -> Vec<Row> {
    let run = |call: &str| {
        format!("async (n) => {{ const wx = wx_; for (let i = 0; i < n; i++) {{ {call} }} }}")
    };
    let mut ready = [
        script(js, "await Promise.resolve()", &run("await Promise.resolve();"), 100),
        script(js, "raw settled promise", &run("await raw_ping_promise();"), 100),
        script(js, "wx", &run("await wx.ping();"), 100),
    ];
    measure(&mut ready, 10_000);
    let mut keyed = [
        script(
            js,
            "raw settled promise",
            &run("await raw_get_item_promise({ key: 'key77' });"),
            100,
        ),
        script(js, "rquickjs promise", &run("await rq_get_item_promise({ key: 'key77' });"), 100),
        script(js, "wx", &run("await wx.getItem({ key: 'key77' });"), 100),
        script(
            js,
            "wx rejection",
            &run("try { await wx.refuse({ key: 'key77' }); } catch (e) {}"),
            100,
        ),
    ];
    measure(&mut keyed, 10_000);
    let [raw, _, wx, rejection] = &keyed;
    let reject = [
        Subject { name: raw.name, run: Box::new(|_| {}), nanos: raw.nanos },
        Subject { name: "wx", run: Box::new(|_| {}), nanos: rejection.nanos },
    ];
    let _ = wx;
    vec![
        Row::new("5a", "await of a ready API", &ready, &[Goal::of("await Promise.resolve()", 1.1)]),
        Row::new(
            "5b",
            "await with {key} and a result",
            &keyed[..3],
            &[Goal::of("raw settled promise", 1.12), Goal::of("rquickjs promise", 0.95)],
        ),
        Row::new("5c", "a rejection", &reject, &[Goal::of("raw settled promise", 2.0)]),
    ]
}

fn events(js: &'static JsContext, host: &Rc<Host>) -> Vec<Row> {
    let mut rows = Vec::new();
    for listeners in [10_u32, 1000] {
        let setup = format!(
            "wx_.offTick(); globalThis.sum = 0; globalThis.emitter = [];
             for (let i = 0; i < {listeners}; i++) {{ const f = (r) => {{ sum += r.count; }}; wx_.onTick(f); emitter.push(f); }} 0"
        );
        js.with_rquickjs(|ctx| {
            floors::forget_listeners(&ctx);
            let _: i32 = ctx.eval(setup).catch(&ctx).unwrap();
            let _: Option<i32> =
                ctx.eval("emitter.forEach((f) => raw_on_tick(f))").catch(&ctx).unwrap();
        });
        let host = Rc::clone(host);
        let wx = Subject {
            name: "wx",
            run: Box::new(move |n| {
                for _ in 0..n {
                    host.emit::<OnTick>(OnTickResult { count: 1 }).unwrap();
                    host.turn(Instant::now());
                }
            }),
            nanos: 0.0,
        };
        let mut subjects = [
            script(
                js,
                "raw JS_Call loop",
                "(n) => { for (let i = 0; i < n; i++) raw_emit(1); }",
                u32::MAX,
            ),
            script(
                js,
                "JS emitter",
                "(n) => { for (let i = 0; i < n; i++) { for (const f of emitter.slice()) { try { f({ ...{ count: 1 } }); } catch (e) {} } } }",
                u32::MAX,
            ),
            wx,
        ];
        measure(&mut subjects, 20_000 / listeners);
        for subject in &mut subjects {
            subject.nanos /= f64::from(listeners);
        }
        let (row, title) = if listeners == 10 {
            ("6a", "event, per listener, 10 listeners")
        } else {
            ("6b", "event, per listener, 1,000 listeners")
        };
        rows.push(Row::new(
            row,
            title,
            &subjects,
            &[Goal::of("raw JS_Call loop", 1.1), Goal::of("JS emitter", 0.6)],
        ));
    }
    rows
}
