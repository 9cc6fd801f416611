//! Published packages run unchanged against a real server, each through its table
//! in `tests/packages/tables`. `npm ci` in `tests/packages` installs them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{cell::RefCell, collections::BTreeMap, path::Path, rc::Rc};

use wx_bindings::LaunchOptionsApp;
use wx_host::{
    StandardHost,
    base::launch,
    network::{Domains, NetworkOptions},
    route::{FAMILY, SCRIPTS_ALONE},
};
use wx_loopback::Server;
use wx_quickjs::{JsContext, Level, LoopHandle};

/// Runs every row of a table.
fn run(package: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packages");
    assert!(
        folder.join("node_modules").is_dir(),
        "the packages are not installed: run npm ci in wx-host/tests/packages (cargo xtask test does)"
    );
    let server = Server::start().unwrap();
    let url = server.url("");
    let query = [("package", package), ("server", &url)];
    let query: BTreeMap<_, _> = query.map(|(key, value)| (key.to_owned(), value.into())).into();
    let domains = Domains::new().allow(url.parse().unwrap());
    let standard = StandardHost::new()
        .launch(LaunchOptionsApp { query, ..launch("index") })
        .network(NetworkOptions::default().domains(domains))
        .open()
        .unwrap();
    let (faults, handle) = (standard.faults.clone(), LoopHandle::new());
    let wake = handle.clone();
    let host = standard.builder.notify(move || wake.wake()).build().unwrap();

    let table = std::fs::read_to_string(folder.join(format!("tables/{package}.js"))).unwrap();
    let rows = table.matches("does: '").count();
    let lines = Rc::new(RefCell::new(Vec::new()));
    let (told, stop) = (lines.clone(), handle.clone());
    let context = JsContext::builder()
        .handle(handle)
        .console(move |level, line: &str| {
            // a warning is no row
            if level != Level::Log {
                return;
            }
            let mut told = told.borrow_mut();
            told.push(line.to_owned());
            if told.len() == rows {
                // a package may leave a request behind that its server never answers
                stop.stop();
            }
        })
        .build()
        .unwrap();
    context.install(host, "wx").unwrap();
    context.boot(FAMILY, &folder, SCRIPTS_ALONE).unwrap();
    context.run_file(folder.join("run.js")).unwrap();
    context.run();
    let lines = lines.borrow();
    assert_eq!(faults.unheard(), 0, "{lines:#?}");
    assert!(rows > 0 && lines.iter().all(|line| line.starts_with("ok ")), "{lines:#?}");
    assert_eq!(lines.len(), rows, "{lines:#?}");
}

macro_rules! packages {
    ($($test:ident: $package:literal,)*) => {
        $(#[test]
        fn $test() {
            run($package);
        })*

        #[test]
        fn every_table_is_run() {
            let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packages/tables");
            let mut found: Vec<_> = std::fs::read_dir(tables)
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            let mut run = [$(concat!($package, ".js")),*];
            found.sort();
            run.sort();
            assert_eq!(found, run);
        }
    };
}

packages! {
    miniprogram_api_promise: "miniprogram-api-promise",
    escook_request_miniprogram: "@escook-request-miniprogram",
    wefetch: "wefetch",
    axios_miniprogram: "axios-miniprogram",
    axios_with_miniprogram_adapter: "axios-miniprogram-adapter",
    wx_axios: "wx-axios",
    flyio: "flyio",
    libraries_of_all_kinds: "libraries",
}
