//! A standard host with the network at hand, and a script on it.

use std::rc::Rc;

use wx_core::{Counts, Host};
use wx_host::{
    StandardHost,
    base::Faults,
    network::{Domains, NetworkOptions},
};
use wx_loopback::Server;
use wx_quickjs::{JsContext, LoopHandle};

/// What scripts have besides `wx`: `log`, `url(path)`, `done`, and shorthands.
const PRELUDE: &str = "
    var lines = [];
    var log = (...values) => { lines.push(values.map(String).join(' ')) };
    var json = value => JSON.stringify(value);
    var url = path => base + path;
    var hex = buffer => [...new Uint8Array(buffer)].map(b => b.toString(16).padStart(2, '0')).join('');
    // The end of a call, as what success or fail gets.
    var ended = (api, options) => new Promise(resolve => {
        wx[api]({ ...options, success: resolve, fail: resolve });
    });
    var get = (path, more) => ended('request', { url: url(path), ...more });
";

pub struct Bench {
    pub server: Server,
    pub host: Rc<Host>,
    pub faults: Faults,
    context: JsContext,
}

impl Bench {
    /// A host that may go anywhere.
    pub fn new() -> Self {
        Self::with(NetworkOptions::default().domains(Domains::unchecked()))
    }

    pub fn with(options: NetworkOptions) -> Self {
        Self::on(Server::start().unwrap(), options)
    }

    pub fn on(server: Server, options: NetworkOptions) -> Self {
        Self::from(server, StandardHost::new().network(options))
    }

    pub fn from(server: Server, settings: StandardHost) -> Self {
        let standard = settings.answers_json("[]").unwrap().open().unwrap();
        let handle = LoopHandle::new();
        let wake = handle.clone();
        let host = standard.builder.notify(move || wake.wake()).build().unwrap();
        let host = Rc::new(host);
        let context = JsContext::builder().handle(handle).build().unwrap();
        context.install(host.clone(), "wx").unwrap();
        context.eval(&format!("var base = '{}'", server.url("")), "base.js").unwrap();
        context.eval(PRELUDE, "prelude.js").unwrap();
        Bench { server, host, faults: standard.faults, context }
    }

    /// Runs a script as the body of an async function, to the end of all that it began, and
    /// gives what it logged. Nothing may be left over.
    pub fn run(&self, script: &str) -> Vec<String> {
        let body = format!("lines = []; (async () => {{ {script}\n}})()");
        self.context.eval(&body, "app.js").unwrap();
        self.context.run();
        assert_eq!(self.faults.count(), 0);
        let Counts { dispatched, settled, pending, .. } = self.host.counts();
        assert_eq!((dispatched - settled, pending), (0, 0));
        let lines = self.context.eval("lines.join('\\n')", "lines.js").unwrap();
        lines.lines().map(str::to_owned).collect()
    }
}

/// What a script logs on a host that may go anywhere.
pub fn run(script: &str) -> Vec<String> {
    Bench::new().run(script)
}
