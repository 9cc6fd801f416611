//! A task's `abort()` ends the call, and reaches the host object that the task
//! was given.

#![allow(clippy::unwrap_used, missing_docs)]

use std::{cell::Cell, rc::Rc, time::Instant};

use wx_core::prelude::*;
use wx_quickjs::JsContext;

wx_core::bindings! { spec = "../examples/quickstart/spec/shop.yaml", client = Shop }

struct Machine(Rc<Cell<u32>>);

#[wx_api(BrewTask)]
impl Machine {
    fn abort(&self) {
        self.0.set(self.0.get() + 1);
    }
}

#[wx_api]
async fn brew_coffee(
    stopped: State<Rc<Cell<u32>>>,
    task: Task<BrewCoffee>,
) -> Result<BrewCoffeeResult> {
    task.attach(Machine(Rc::clone(&stopped)));
    std::future::pending().await
}

fn host() -> (Rc<Host>, Rc<Cell<u32>>) {
    let stopped = Rc::<Cell<u32>>::default();
    let host = Host::builder().state(Rc::clone(&stopped)).apis(apis![brew_coffee]).build();
    (Rc::new(host.unwrap()), stopped)
}

#[test]
fn t2_abort_of_a_script_ends_the_call_and_reaches_the_host_object() {
    let (host, stopped) = host();
    let js = JsContext::new().unwrap();
    js.install(Rc::clone(&host), "shop").unwrap();
    js.eval(
        "globalThis.said = [];
         const task = shop.brewCoffee({ drink: 'latte', fail: (error) => said.push(error.errMsg) });
         task.abort();",
        "abort.js",
    )
    .unwrap();
    js.turn(Instant::now());
    assert_eq!(js.eval("said.join()", "abort.js").unwrap(), "brewCoffee:fail abort");
    assert_eq!(stopped.get(), 1);
}

#[test]
fn t2_abort_of_a_rust_caller_ends_the_call() {
    let (host, stopped) = host();
    let call = Shop::new(&host).brew_coffee_future(BrewCoffeeOptions::new("latte"));
    call.task::<BrewTask>().unwrap().abort().unwrap();
    assert_eq!(stopped.get(), 0, "nothing is attached before the first poll");
    let error = wx_core::block_on(&host, call).unwrap_err();
    assert_eq!(error.err_msg(), "brewCoffee:fail abort");
}
