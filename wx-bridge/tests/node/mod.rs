//! The JavaScript module in node, with a host here behind a bridge.
#![allow(dead_code, reason = "each test has a use for a part of it")]

use std::{
    cell::RefCell,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    rc::Rc,
    time::{Duration, Instant},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
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
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    pub host: Host,
    pub bridge: Bridge,
    /// Texts for node.
    sent: Rc<RefCell<Vec<String>>>,
    /// Texts of node that nobody waits for.
    waiting: Vec<String>,
    /// All texts of node.
    pub heard: Vec<String>,
    now: Instant,
    shop: Option<Shop>,
}

/// The module of a spec as an address that node imports.
fn address(spec: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../wx-contract").join(spec);
    let spec = api_spec::load(path).unwrap_or_else(|report| panic!("{report}"));
    let options = JavaScriptOptions { client: "Client".into(), global: "client".into() };
    format!("data:text/javascript;base64,{}", STANDARD.encode(module(&spec, &options)))
}

impl Node {
    /// With the shop of the contract.
    pub fn shop(transport: Transport) -> Self {
        let shop = Shop::new();
        let host = shop::builder(&shop).build().unwrap();
        Node { shop: Some(shop), ..Self::new("shop.yaml", host, transport) }
    }

    /// With the host of a spec of the contract's.
    pub fn new(spec: &str, host: Host, transport: Transport) -> Self {
        let sent: Rc<RefCell<Vec<String>>> = Rc::default();
        let out = Rc::clone(&sent);
        let bridge = Bridge::new(&host, move |text| out.borrow_mut().push(text));
        let machine = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/node/machine.mjs");
        let mut child = Command::new("node")
            .arg("--expose-gc")
            .arg(machine)
            .args([&address(spec), PRELUDE, &format!("{transport:?}")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("node is installed");
        let (to, from) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let from = BufReader::new(from);
        let (waiting, heard, now) = (Vec::new(), Vec::new(), Instant::now());
        let mut node =
            Node { child, to, from, host, bridge, sent, waiting, heard, now, shop: None };
        // the hello of the module
        node.ask("start", "");
        node.jobs();
        node
    }

    fn write(&mut self, value: &serde_json::Value) {
        writeln!(self.to, "{value}").unwrap();
        self.to.flush().unwrap();
    }

    /// Gives node a command, and its calls their answers until it is done.
    pub fn ask(&mut self, kind: &str, text: &str) -> String {
        self.write(&serde_json::json!([kind, text]));
        loop {
            let mut line = String::new();
            assert!(self.from.read_line(&mut line).unwrap() > 0, "node has ended");
            let text: String = serde_json::from_str(&line[1..]).unwrap();
            if line.starts_with('D') {
                return text;
            }
            self.heard.push(text.clone());
            if line.starts_with('L') {
                self.waiting.push(text);
                continue;
            }
            self.deliver();
            let answer = self.bridge.receive(&text);
            self.write(&serde_json::json!(answer));
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
        let (before, waited) = (self.heard.len(), !self.waiting.is_empty());
        self.deliver();
        self.bridge.flush();
        let sent = self.sent.take();
        for text in &sent {
            self.ask("receive", text);
        }
        self.ask("jobs", "");
        waited || !sent.is_empty() || self.heard.len() > before
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
        let Node { mut child, to, host, bridge, shop, .. } = self;
        drop(to);
        child.wait().unwrap();
        let client = host.client();
        drop(host);
        drop(bridge);
        if let Some(shop) = shop {
            shop.close();
        }
        client.counts()
    }
}
