//! The JavaScript module in node, with a host here behind a bridge.
#![allow(dead_code, reason = "each test has a use for a part of it")]

mod process;

use std::{
    cell::RefCell,
    collections::BTreeMap,
    path::Path,
    rc::Rc,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use process::Process;
use wx_bridge::Bridge;
use wx_codegen::javascript::{JavaScriptOptions, module};
use wx_contract::{
    Machine,
    script::PRELUDE,
    shop::{self, Shop},
};
use wx_core::{Counts, Host};

/// When a text of the script is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    /// By what `send` returns.
    AtOnce,
    /// Later, as with `postMessage` and sockets.
    Later,
    /// At once where the script waits for it, and later otherwise.
    Mixed,
}

pub struct Node {
    process: Process,
    pub host: Host,
    pub bridge: Bridge,
    /// Texts for node.
    sent: Rc<RefCell<Vec<String>>>,
    /// Texts of node that nobody waits for.
    waiting: Vec<String>,
    /// How many texts there were of node.
    heard: usize,
    now: Instant,
    shop: Option<Shop>,
}

/// The module of a spec of the contract's. It is made once for each test.
fn module_of(spec: &'static str) -> String {
    static MADE: Mutex<BTreeMap<&str, String>> = Mutex::new(BTreeMap::new());
    let made = || {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../wx-contract").join(spec);
        let spec = api_spec::load(path).unwrap_or_else(|report| panic!("{report}"));
        let options = JavaScriptOptions { client: "Client".into(), global: "client".into() };
        module(&spec, &options)
    };
    let mut all = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    all.entry(spec).or_insert_with(made).clone()
}

impl Node {
    /// With the shop of the contract.
    pub fn shop(transport: Transport) -> Self {
        let shop = Shop::new();
        let host = shop::builder(&shop).build().unwrap();
        Node { shop: Some(shop), ..Self::new("shop.yaml", host, transport) }
    }

    /// With the host of a spec of the contract's.
    pub fn new(spec: &'static str, host: Host, transport: Transport) -> Self {
        let sent: Rc<RefCell<Vec<String>>> = Rc::default();
        let out = Rc::clone(&sent);
        let bridge = Bridge::new(&host, move |text| out.borrow_mut().push(text));
        let (process, now) = (Process::idle(), Instant::now());
        let waiting = Vec::new();
        let mut node = Node { process, host, bridge, sent, waiting, heard: 0, now, shop: None };
        // the hello of the module
        node.command("begin", &[&module_of(spec), PRELUDE, &format!("{transport:?}")]);
        node.jobs();
        node
    }

    /// Gives node a command and its text.
    pub fn ask(&mut self, kind: &str, text: &str) -> String {
        self.command(kind, &[text])
    }

    /// Gives node a command, and its calls their answers until it is done.
    fn command(&mut self, kind: &str, texts: &[&str]) -> String {
        self.process.write(kind, texts);
        loop {
            let (kind, text) = self.process.read();
            match kind.as_str() {
                "done" => return text,
                "later" => self.waiting.push(text),
                _ => {
                    self.deliver();
                    let answer = self.bridge.receive(&text);
                    self.process.write("answer", answer.as_deref().as_slice());
                }
            }
            self.heard += 1;
        }
    }

    /// Gives the host the texts that nobody waits for.
    fn deliver(&mut self) {
        for text in std::mem::take(&mut self.waiting) {
            self.sent.borrow_mut().extend(self.bridge.receive(&text));
        }
    }

    /// Sends what the host has for node, and runs node's jobs.
    pub fn jobs(&mut self) -> bool {
        let (before, waited) = (self.heard, !self.waiting.is_empty());
        self.deliver();
        self.bridge.flush();
        let sent = self.sent.take();
        for text in &sent {
            self.ask("receive", text);
        }
        self.ask("jobs", "");
        waited || !sent.is_empty() || self.heard > before
    }

    /// What a script throws.
    pub fn thrown(&mut self, script: &str) -> String {
        self.ask("run", script)
    }

    /// Runs a script until nothing is left to do, and gives what it logs.
    pub fn logs(&mut self, script: &str) -> Vec<String> {
        self.run(script);
        self.turn(Duration::ZERO);
        self.log()
    }
}

impl Machine for Node {
    fn run(&mut self, script: &str) {
        let thrown = self.thrown(script);
        assert!(thrown.is_empty(), "the script threw {thrown}");
    }

    fn turn(&mut self, advance: Duration) {
        self.now += advance;
        self.jobs();
        loop {
            let worked = self.host.turn(self.now).did_work;
            let ran = self.jobs();
            if !worked && !ran {
                return;
            }
        }
    }

    fn log(&mut self) -> Vec<String> {
        let text = self.ask("log", "");
        text.lines().map(str::to_owned).collect()
    }

    fn end(self) -> Counts {
        let Node { process, host, bridge, shop, .. } = self;
        drop(process);
        let client = host.client();
        drop(host);
        drop(bridge);
        if let Some(shop) = shop {
            shop.close();
        }
        client.counts()
    }
}
