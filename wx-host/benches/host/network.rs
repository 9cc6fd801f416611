//! HTTP through `wx` beside reqwest driven directly: the same server, the same client, the same
//! number at once. And what memory a flood of calls and large files take.

use std::{fs, time::Instant};

use futures_util::{StreamExt, stream};
use reqwest::Client;
use wx_host::{
    StandardHost,
    network::{Domains, NetworkOptions},
};
use wx_loopback::Server;
use wx_quickjs::{JsContext, LoopHandle};

use crate::table::{Goal, Row, Subject, median};

const COUNT: usize = 1_000;
const AT_ONCE: usize = 10;
const ROUNDS: usize = 10;
const LARGE: u64 = 200_000_000;
const MEBIBYTE: f64 = (1 << 20) as f64;

/// The rows: many small calls; one large file each way.
pub fn rows() -> Vec<Row> {
    let mut rows = vec![requests()];
    rows.extend(files());
    rows
}

fn context(server: &Server) -> JsContext {
    let network = NetworkOptions::default().domains(Domains::unchecked());
    let standard = StandardHost::new().network(network).open().unwrap();
    let handle = LoopHandle::new();
    let wake = handle.clone();
    let host = standard.builder.notify(move || wake.wake()).build().unwrap();
    let context = JsContext::builder().handle(handle).build().unwrap();
    context.install(host, "wx").unwrap();
    let prepare = "var good = 0, bad = 0;
        const good_end = () => { good++ }, bad_end = ({ errMsg }) => { bad++; console.error(errMsg) };
        const begin = (api, options) => wx[api]({ ...options, success: good_end, fail: bad_end })";
    context.eval(prepare, "prepare.js").unwrap();
    context.eval(&format!("const base = '{}'", server.url("")), "base.js").unwrap();
    context
}

/// Runs a script to its end, in which all `calls` are to succeed, and gives milliseconds.
fn run(context: &JsContext, calls: usize, script: &str) -> f64 {
    let begun = Instant::now();
    context.eval(&format!("good = 0; bad = 0; {script}"), "calls.js").unwrap();
    context.run();
    let took = begun.elapsed().as_secs_f64() * 1e3;
    assert_eq!(context.eval("`${good} ${bad}`", "ends.js").unwrap(), format!("{calls} 0"));
    took
}

fn requests() -> Row {
    let (of_wx, direct) = (Server::start().unwrap(), Server::start().unwrap());
    let context = context(&of_wx);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = client();
    let url = direct.url("/status/200");
    let script = format!(
        "for (let i = 0; i < {COUNT}; i++) begin('request', {{ url: base + '/status/200' }})"
    );
    let (mut took, mut memory) = ([Vec::new(), Vec::new()], Vec::new());
    // turn by turn, so that a machine that slows down slows both
    for _ in 0..ROUNDS {
        took[1].push(run(&context, COUNT, &script));
        memory.push(resident("VmRSS"));
        took[0].push(runtime.block_on(directly(&client, &url)));
    }
    let slow = script.replace("/status/200", "/delay/2");
    run(&context, COUNT, &slow);
    let grown = (memory[ROUNDS - 1] - memory[0]).max(0.0);
    let [direct, wx] = took.map(median);
    Row {
        name: "requests",
        title: format!("{COUNT} requests begun at once, {AT_ONCE} open; {ROUNDS} rounds"),
        subjects: vec![
            Subject { name: "reqwest", millis: direct },
            Subject { name: "wx", millis: wx },
        ],
        goals: vec![
            // 0.8 of the throughput
            Goal::Of("reqwest", 1.25),
            Goal::Figure("most open at once", of_wx.counts().most_at_once() as f64, 10.0),
            Goal::Figure("MiB grown from 1,000 to 10,000", grown, 4.0),
        ],
    }
}

/// A client like that of the host, which needs no TLS here.
fn client() -> Client {
    let trust = wx_host::network::Trust::new();
    let tls = trust.client_config(&["h2", "http/1.1"]).unwrap();
    Client::builder().tls_backend_preconfigured(tls).no_proxy().build().unwrap()
}

async fn directly(client: &Client, url: &str) -> f64 {
    let begun = Instant::now();
    let one = async |_| {
        let response = client.get(url).send().await.unwrap();
        assert_eq!(response.status(), 200);
        response.text().await.unwrap().len()
    };
    let calls = stream::iter(0..COUNT).map(one).buffer_unordered(AT_ONCE);
    assert_eq!(calls.count().await, COUNT);
    begun.elapsed().as_secs_f64() * 1e3
}

fn files() -> Vec<Row> {
    let server = Server::start().unwrap();
    let context = context(&server);
    let small = "begin('downloadFile', { url: base + '/bytes/100000', filePath: large })";
    context.eval("const large = wx.env.USER_DATA_PATH + '/large'", "large.js").unwrap();
    // what the first call sets up is not the file's
    run(&context, 1, small);
    run(&context, 1, "begin('uploadFile', { url: base + '/upload', filePath: large, name: 'f' })");
    let row = |name, title: &str, script: &str| {
        // from now on the peak is that of this transfer
        let _ = fs::write("/proc/self/clear_refs", "5");
        let before = resident("VmRSS");
        let millis = run(&context, 1, script);
        let grown = (resident("VmHWM") - before).max(0.0);
        Row {
            name,
            title: format!("{title} of {} MB, server and all in this process", LARGE / 1_000_000),
            subjects: vec![Subject { name: "wx", millis }],
            goals: vec![Goal::Figure("MiB grown at the peak", grown, 16.0)],
        }
    };
    let down =
        format!("begin('downloadFile', {{ url: base + '/bytes/{LARGE}', filePath: large }})");
    let up = "begin('uploadFile', { url: base + '/upload', filePath: large, name: 'f' })";
    vec![row("download", "download", &down), row("upload", "upload", up)]
}

/// A figure of this process in MiB; none where there is no such file.
fn resident(figure: &str) -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mut lines = status.lines().filter_map(|line| line.split_once(':'));
    let value = lines.find(|(name, _)| *name == figure).map(|(_, value)| value.trim());
    let kibibytes = value.and_then(|value| value.strip_suffix(" kB")?.parse::<f64>().ok());
    kibibytes.map_or(f64::NAN, |kibibytes| kibibytes * 1024.0 / MEBIBYTE)
}
