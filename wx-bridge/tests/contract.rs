//! The calling contract, with the JavaScript module in node and the host here.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    cell::RefCell,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    rc::Rc,
    time::{Duration, Instant},
};

use wx_bridge::Bridge;
use wx_codegen::javascript::{JavaScriptOptions, module};
use wx_contract::{
    Case, Machine,
    script::PRELUDE,
    shop::{self, Shop},
};
use wx_core::{Counts, Host};

/// The module as an address that node imports.
fn address() -> String {
    use base64::{Engine as _, engine::general_purpose::STANDARD};
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../wx-contract/shop.yaml");
    let spec = api_spec::load(path).unwrap_or_else(|report| panic!("{report}"));
    let options = JavaScriptOptions { client: "Shop".into(), global: "shop".into() };
    format!("data:text/javascript;base64,{}", STANDARD.encode(module(&spec, &options)))
}

struct Node {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    host: Host,
    bridge: Bridge,
    sent: Rc<RefCell<Vec<String>>>,
    /// Messages that node has sent.
    heard: usize,
    now: Instant,
    shop: Shop,
}

impl Node {
    fn new() -> Self {
        let shop = Shop::new();
        let host = shop::builder(&shop).build().unwrap();
        let sent: Rc<RefCell<Vec<String>>> = Rc::default();
        let out = Rc::clone(&sent);
        let bridge = Bridge::new(&host, move |text| out.borrow_mut().push(text));
        let machine = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/node/machine.mjs");
        let mut child = Command::new("node")
            .arg(machine)
            .args([&address(), PRELUDE])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("node is installed");
        let (to, from) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let from = BufReader::new(from);
        let now = Instant::now();
        let mut node = Node { child, to, from, host, bridge, sent, heard: 0, now, shop };
        // the hello of the module
        node.ask("start", "");
        node
    }

    fn write(&mut self, value: &serde_json::Value) {
        writeln!(self.to, "{value}").unwrap();
        self.to.flush().unwrap();
    }

    /// Gives node a command, and its calls their answers until it is done.
    fn ask(&mut self, kind: &str, text: &str) -> String {
        self.write(&serde_json::json!([kind, text]));
        loop {
            let mut line = String::new();
            assert!(self.from.read_line(&mut line).unwrap() > 0, "node has ended");
            let text: String = serde_json::from_str(&line[1..]).unwrap();
            if line.starts_with('D') {
                return text;
            }
            self.heard += 1;
            let answer = self.bridge.receive(&text);
            self.write(&serde_json::json!(answer));
        }
    }

    /// Sends what the host has for node, and runs node's jobs.
    fn jobs(&mut self) -> bool {
        self.bridge.flush();
        let before = self.heard;
        let sent = self.sent.take();
        for text in &sent {
            self.ask("receive", text);
        }
        self.ask("jobs", "");
        !sent.is_empty() || self.heard > before
    }
}

impl Machine for Node {
    fn run(&mut self, script: &str) {
        let thrown = self.ask("run", script);
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
        let Node { mut child, to, host, bridge, shop, .. } = self;
        drop(to);
        child.wait().unwrap();
        let client = host.client();
        drop(host);
        drop(bridge);
        shop.close();
        client.counts()
    }
}

fn play(case: &Case) {
    wx_contract::play(case, Node::new());
}

wx_contract::contract_tests!(crate::play);
