//! WebSockets against a real server on the loopback interface, well-behaved and not.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bounds;
mod peers;
mod talk;

use std::rc::Rc;

use wx_core::Host;
use wx_host::{
    StandardHost,
    network::{Domains, NetworkOptions, SocketLimits},
};
use wx_loopback::WebSockets;
use wx_quickjs::{JsContext, LoopHandle};

/// What every script begins with.
const PRELUDE: &str = r#"
    var lines = [];
    var log = (...a) => { lines.push(a.map(String).join(' ')) };
    var connect = (path, options) => wx.connectSocket({ url: base + path, ...options });
    var text = data => typeof data === 'string' ? data : `bytes ${new Uint8Array(data)}`;
    // All that a task tells, as one line, once it is over.
    var story = task => new Promise(done => {
        const told = [];
        task.onOpen(() => told.push('open'));
        task.onMessage(({ data }) => told.push(text(data)));
        task.onError(({ errMsg }) => told.push(`error: ${errMsg}`));
        task.onClose(({ code, reason }) => done([...told, `close ${code} ${reason}`].join(', ')));
    });
    var opened = task => new Promise(done => task.onOpen(done));
    var closed = task => new Promise(done => task.onClose(done));
"#;

struct App {
    host: Rc<Host>,
    context: JsContext,
}

impl App {
    fn new(settings: StandardHost) -> Self {
        let handle = LoopHandle::new();
        let wake = handle.clone();
        let builder = settings.open().unwrap().builder.notify(move || wake.wake());
        let host = Rc::new(builder.build().unwrap());
        let context = JsContext::builder().handle(handle).build().unwrap();
        context.install(host.clone(), "wx").unwrap();
        context.eval(PRELUDE, "prelude.js").unwrap();
        App { host, context }
    }

    /// Runs a script as an async function, to the end of all sockets.
    fn run(&self, base: &str, script: &str) -> Vec<String> {
        let script = format!(
            "var base = {base:?}; lines.length = 0;
             (async () => {{ {script} }})().catch(error => log('failed: ' + error.message))"
        );
        self.context.eval(&script, "app.js").unwrap();
        assert!(self.context.run().is_clean());
        let lines = self.context.eval("lines.join('\\n')", "log.js").unwrap();
        lines.lines().map(str::to_owned).collect()
    }

    fn assert_nothing_left(&self) {
        let counts = self.host.counts();
        assert_eq!(counts.dispatched, counts.settled, "{counts:?}");
        assert_eq!((counts.pending, counts.listeners, counts.callbacks), (0, 0, 0), "{counts:?}");
        assert_eq!(counts.dropped_events, 0, "{counts:?}");
    }
}

fn with(network: NetworkOptions) -> StandardHost {
    StandardHost::new().answers_json("[]").unwrap().network(network)
}

/// Without any list of domains.
fn free() -> StandardHost {
    with(NetworkOptions::default().domains(Domains::unchecked()))
}

/// The same with other bounds.
fn bounded(limits: SocketLimits) -> StandardHost {
    with(NetworkOptions::default().domains(Domains::unchecked()).sockets(limits))
}

/// Runs a script against a server.
fn run(script: &str) -> Vec<String> {
    let (server, app) = (WebSockets::start().unwrap(), App::new(free()));
    let lines = app.run(&server.url(""), script);
    app.assert_nothing_left();
    lines
}
