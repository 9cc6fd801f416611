//! A host and its context may be dropped at any time, in any order, whatever
//! is still pending. QuickJS aborts the process if anything is left behind, so
//! each case runs in a process of its own; the parent sees how it ended.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::{
    cell::RefCell,
    process::Command,
    rc::{Rc, Weak},
    time::Instant,
};

use wx_core::{Client, Permission, prelude::*};
use wx_quickjs::JsContext;

wx_core::bindings! { spec = "../examples/quickstart/spec/shop.yaml", client = Shop }

/// What the host functions keep or close.
#[derive(Default)]
struct Kept {
    callback: RefCell<Option<Callback>>,
    host: Rc<RefCell<Weak<Host>>>,
}

#[wx_api]
async fn brew_coffee(_task: Task<BrewCoffee>, drink: String) -> Result<BrewCoffeeResult> {
    if drink == "ready" {
        return Ok(BrewCoffeeResult { label: drink });
    }
    std::future::pending().await
}

#[wx_api]
fn each_drink(kept: State<Kept>, callback: Callback) -> Result<()> {
    *kept.callback.borrow_mut() = Some(callback);
    Ok(())
}

/// Ends the host while a script is on the stack.
#[wx_api]
fn price_of(kept: State<Kept>) -> Result<f64> {
    let host = kept.host.borrow().upgrade();
    host.ok_or_else(|| WxError::fail("the host is gone"))?.close();
    Ok(1.0)
}

#[wx_api]
fn open_cart() -> Result<Cart> {
    Ok(Cart::new(Basket))
}

struct Basket;

#[wx_api(Cart)]
impl Basket {
    async fn add(&self) -> Result<CartAddResult> {
        std::future::pending().await
    }
    fn total(&self) -> Result<f64> {
        Ok(0.0)
    }
}

struct AlwaysGranted;

impl wx_core::Consent for AlwaysGranted {
    fn permission(&self, _: &str) -> Permission {
        Permission::Granted
    }
    fn ask(&self, _: &'static str) -> wx_core::Answer {
        Box::pin(async { true })
    }
}

fn start() -> (Rc<Host>, JsContext, Client) {
    let ending: Rc<RefCell<Weak<Host>>> = Rc::default();
    let host = Host::builder()
        .state(Kept { host: Rc::clone(&ending), ..Kept::default() })
        .apis(apis![brew_coffee, each_drink, price_of, open_cart])
        .emits::<OnQueueChange>()
        .consent(AlwaysGranted)
        .build()
        .unwrap();
    let host = Rc::new(host);
    let context = JsContext::new().unwrap();
    context.install(Rc::clone(&host), "shop").unwrap();
    let client = host.client();
    *ending.borrow_mut() = Rc::downgrade(&host);
    (host, context, client)
}

fn run(js: &JsContext, source: &str) {
    js.eval(source, "drop.js").unwrap();
    js.turn(Instant::now());
}

const BUSY: &str = "
    for (let i = 0; i < 100; i++) {
        shop.brewCoffee({ drink: 'latte', success() {}, fail() {}, complete() {} });
    }
    shop.onQueueChange((r) => { console.log(r.waiting); });
";

fn settled(client: &Client) {
    let counts = client.counts();
    assert_eq!(counts.dispatched, counts.settled, "{counts:?}");
    assert_eq!((counts.pending, counts.listeners), (0, 0), "{counts:?}");
    assert_eq!((counts.callbacks, counts.objects), (0, 0), "{counts:?}");
}

fn context_first() {
    let (host, js, client) = start();
    run(&js, BUSY);
    drop(js);
    drop(host);
    settled(&client);
}

fn host_first() {
    let (host, js, client) = start();
    run(&js, BUSY);
    host.close();
    run(
        &js,
        "try { shop.openCart(); throw new Error('open'); } catch (e) { if (!/closed/.test(e.errMsg)) throw e; }",
    );
    drop(host);
    drop(js);
    settled(&client);
}

fn listener_on_an_object() {
    let (host, js, client) = start();
    run(
        &js,
        "globalThis.cart = shop.openCart(); cart.onChange(() => cart.total); cart.add({ drink: 'latte' });",
    );
    drop(js);
    drop(host);
    settled(&client);
}

fn callback_held_by_rust() {
    let (host, js, client) = start();
    run(&js, "shop.eachDrink((drink) => shop.eachDrink(() => drink));");
    drop(js);
    drop(host);
    settled(&client);
}

fn task_held_by_javascript() {
    let (host, js, client) = start();
    run(
        &js,
        "globalThis.task = shop.brewCoffee({ drink: 'latte', fail(e) { globalThis.failed = e; } });
         task.onProgressUpdate((r) => { task.abort(); });",
    );
    drop(js);
    drop(host);
    settled(&client);
}

fn ended_inside_a_callback() {
    let (host, js, client) = start();
    run(
        &js,
        "shop.onQueueChange(() => {});
         shop.brewCoffee({ drink: 'latte', fail() {} });
         shop.brewCoffee({
             drink: 'ready',
             success() { globalThis.price = shop.priceOf('latte'); },
             complete() { globalThis.completed = true; },
         });",
    );
    assert_eq!(js.eval("price", "drop.js").unwrap(), "1");
    drop(js);
    drop(host);
    settled(&client);
}

const CASES: &[(&str, fn())] = &[
    ("context_first", context_first),
    ("host_first", host_first),
    ("listener_on_an_object", listener_on_an_object),
    ("callback_held_by_rust", callback_held_by_rust),
    ("task_held_by_javascript", task_held_by_javascript),
    ("ended_inside_a_callback", ended_inside_a_callback),
];

#[test]
fn no_way_of_dropping_aborts_the_process() {
    const CASE: &str = "WX_DROP_CASE";
    if let Ok(case) = std::env::var(CASE) {
        let (_, run) = CASES.iter().find(|(name, _)| *name == case).unwrap();
        return run();
    }
    for (case, _) in CASES {
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "no_way_of_dropping_aborts_the_process", "--nocapture"])
            .env(CASE, case)
            .output()
            .unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{case}: {}\n{stderr}", output.status);
    }
}
