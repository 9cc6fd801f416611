//! `examples/mini-program`, as a person would use it, against a real server.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{fs, path::Path, rc::Rc};

use wx_core::Host;
use wx_host::{
    StandardHost,
    base::Faults,
    network::{Domains, NetworkOptions},
    route::{FAMILY, Pages, Project, SCRIPTS},
};
use wx_loopback::{Server, WebSockets};
use wx_quickjs::{JsContext, LoopHandle};

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &to),
            false => drop(fs::copy(entry.path(), to).unwrap()),
        }
    }
}

/// The app, opened by a person who comes with this data.
fn open(project: &Project, data: &Path) -> (JsContext, Rc<Host>, Pages, Faults) {
    let network = NetworkOptions::default().domains(Domains::unchecked());
    let standard = StandardHost::new().answers_json("[]").unwrap().project(project);
    let standard = standard.data_dir(data).network(network).open().unwrap();
    let handle = LoopHandle::new();
    let wake = handle.clone();
    let host = Rc::new(standard.builder.notify(move || wake.wake()).build().unwrap());
    let context = JsContext::builder().handle(handle).build().unwrap();
    context.install(host.clone(), "wx").unwrap();
    let log = "var lines = []; console.log = (...a) => { lines.push(a.join(' ')) }";
    context.eval(log, "log.js").unwrap();
    context.boot(FAMILY, project.root(), SCRIPTS).unwrap();
    context.run();
    (context, host, standard.pages, standard.faults)
}

/// What the person does, and what the app logs of it.
fn does(context: &JsContext, what: &str) -> Vec<String> {
    context.eval(what, "person.js").unwrap();
    context.run();
    let lines = context.eval("lines.splice(0).join('\\n')", "log.js").unwrap();
    lines.lines().map(str::to_owned).collect()
}

#[test]
fn a_customer_orders_a_tea_and_comes_back() {
    let (server, sockets) = (Server::start().unwrap(), WebSockets::start().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let (app, data) = (folder.path().join("app"), folder.path().join("data"));
    copy(Path::new("../examples/mini-program"), &app);
    let (api, socket) = (server.url("/echo"), sockets.url("/echo"));
    let config = format!("module.exports = {{ api: '{api}', socket: '{socket}' }}");
    fs::write(app.join("config.js"), config).unwrap();
    let project = Project::open(&app).unwrap();

    let (context, host, pages, faults) = open(&project, &data);
    assert_eq!(does(&context, ""), ["visit 1, 0 orders so far"]);
    assert_eq!(pages.current().unwrap().chrome.borrow().title, "Welcome");

    let tap = "getCurrentPages().at(-1).open({ currentTarget: { dataset: { name: 'Masala chai', price: 20 } } })";
    assert_eq!(does(&context, tap), ["opened from pages/menu/menu"]);
    assert_eq!(pages.current().unwrap().chrome.borrow().title, "Your tea");
    does(
        &context,
        "getCurrentPages().at(-1).choose({ currentTarget: { dataset: { size: 'large' } } })",
    );
    let lines = does(&context, "getCurrentPages().at(-1).order()");
    assert_eq!(lines, ["#1 large Masala chai: sent", "#1 large Masala chai: ready"]);
    assert_eq!(pages.current().unwrap().route, "pages/orders/orders");

    does(&context, "wx.switchTab({ url: '/pages/menu/menu' })");
    let last = context.eval("getCurrentPages()[0].data.last", "person.js").unwrap();
    assert_eq!(last, "large Masala chai");
    assert_eq!(faults.count(), 0);
    let counts = host.counts();
    assert_eq!(counts.dispatched, counts.settled);
    drop((context, host));

    let (context, _host, pages, _) = open(&project, &data);
    assert_eq!(does(&context, ""), ["visit 2, 1 orders so far"]);
    assert_eq!(pages.current().unwrap().chrome.borrow().title, "Welcome back");
}
