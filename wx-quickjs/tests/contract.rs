//! The contract on QuickJS: the cases of the fake engine, run as they are.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    cell::RefCell,
    rc::Rc,
    time::{Duration, Instant},
};

use wx_contract::{
    Case, Machine,
    script::PRELUDE,
    shop::{self, Shop},
};
use wx_core::{Client, Counts};
use wx_quickjs::{JsContext, Level, Next};

struct QuickJsMachine {
    context: JsContext,
    client: Client,
    shop: Shop,
    errors: Rc<RefCell<Vec<String>>>,
    now: Instant,
}

impl QuickJsMachine {
    fn new() -> Self {
        let errors = Rc::<RefCell<Vec<String>>>::default();
        let sink = errors.clone();
        let now = Instant::now();
        let context = JsContext::builder()
            .start(now)
            .console(move |level, text: &str| {
                if level == Level::Error {
                    sink.borrow_mut().push(format!("console.error: {text}"));
                }
            })
            .build()
            .unwrap();
        let shop = Shop::new();
        let host = shop::builder(&shop).build().unwrap();
        let client = host.client();
        context.install(host, "wx").unwrap();
        context.eval(PRELUDE, "prelude.js").unwrap();
        QuickJsMachine { context, client, shop, errors, now }
    }
}

impl Machine for QuickJsMachine {
    fn run(&mut self, script: &str) {
        if let Err(error) = self.context.eval(script, "case.js") {
            panic!("the script threw {error}");
        }
    }

    fn turn(&mut self, advance: Duration) {
        self.now += advance;
        loop {
            match self.context.turn(self.now) {
                Next::Turn => {}
                // what is not due yet waits for the next advance
                Next::Wait(Some(until)) if until <= self.now => {}
                Next::Wait(_) | Next::Done => return,
            }
        }
    }

    fn log(&mut self) -> Vec<String> {
        let text = self.context.eval("takeLog()", "log.js").unwrap();
        let lines = text.lines().map(str::to_owned);
        lines.chain(self.errors.take()).collect()
    }

    fn end(self) -> Counts {
        drop(self.context);
        self.shop.close();
        self.client.counts()
    }
}

fn run(case: &Case) {
    wx_contract::play(case, QuickJsMachine::new());
}

wx_contract::contract_tests!(crate::run);
