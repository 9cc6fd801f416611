//! What a call takes over the JavaScript module, beside the smallest bridge that could carry it:
//! the same message as JSON there and back, and a promise where there is one. `calls.mjs` measures
//! both in node, in turn.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::{path::Path, process::Command};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use wx_codegen::javascript::{JavaScriptOptions, module};

fn main() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let options = JavaScriptOptions { client: "Shop".into(), global: "shop".into() };
    let shop = api_spec::load(crates.join("wx-contract/shop.yaml"))
        .unwrap_or_else(|report| panic!("{report}"));
    let shop = module(&shop, &options);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/module/calls.mjs");
    let address = format!("data:text/javascript;base64,{}", STANDARD.encode(&shop));
    let status = Command::new("node").arg(script).arg(address).status();
    assert!(status.expect("node is installed").success());
    let catalogue = crates.join("wx-bindings/npm/wx.js");
    let catalogue = std::fs::read_to_string(catalogue).unwrap();
    let runtime = shop.find("\n// ---- built-ins").map_or(0, |at| shop.len() - at);
    println!(
        "the runtime: {runtime} bytes; the module of the catalogue: {} bytes",
        catalogue.len()
    );
}
