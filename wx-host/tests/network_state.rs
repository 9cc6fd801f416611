//! The network's state, as the machine has it and as the program says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{rc::Rc, time::Instant};

use wx_bindings::device_network::NetworkType;
use wx_core::Host;
use wx_host::{StandardHost, network::NetworkState};
use wx_quickjs::{JsContext, LoopHandle};

fn app() -> (Rc<Host>, JsContext, NetworkState) {
    let standard = StandardHost::new().answers_json("[]").unwrap().open().unwrap();
    let state = standard.network_state.clone();
    let handle = LoopHandle::new();
    let wake = handle.clone();
    let host = Rc::new(standard.builder.notify(move || wake.wake()).build().unwrap());
    let context = JsContext::builder().handle(handle).build().unwrap();
    context.install(host.clone(), "wx").unwrap();
    context
        .eval("var lines = []; var log = (...a) => { lines.push(a.join(' ')) }", "log.js")
        .unwrap();
    (host, context, state)
}

fn lines(context: &JsContext) -> Vec<String> {
    let lines = context.eval("lines.splice(0).join('\\n')", "log.js").unwrap();
    lines.lines().map(str::to_owned).collect()
}

const ASK: &str = "wx.getNetworkType().then(res =>
    log(res.networkType, res.signalStrength, res.hasSystemProxy, res.weakNet, res.errMsg))";

#[test]
fn the_machine_says_how_it_is() {
    let (_host, context, _state) = app();
    context.eval(ASK, "app.js").unwrap();
    context.eval(
        "wx.getLocalIPAddress({ success: res => log(res.localip, res.netmask), fail: e => log(e.errMsg) })",
        "app.js",
    )
    .unwrap();
    assert!(context.run().is_clean());
    let lines = lines(&context);
    let [kind, signal, ..] = lines
        .iter()
        .find(|line| line.ends_with("getNetworkType:ok"))
        .unwrap()
        .split(' ')
        .collect::<Vec<_>>()[..]
    else {
        panic!("{lines:?}")
    };
    assert!(["wifi", "unknown", "none"].contains(&kind), "{kind}");
    assert!(signal.parse::<f64>().unwrap() <= 0.0);
    let address = lines.iter().find(|line| !line.ends_with("getNetworkType:ok")).unwrap();
    match address.split_once(' ') {
        Some((addr, mask)) if !addr.contains(':') || addr.parse::<std::net::IpAddr>().is_ok() => {
            assert!(!addr.parse::<std::net::IpAddr>().unwrap().is_loopback());
            assert!(mask.parse::<std::net::IpAddr>().is_ok());
        }
        _ => assert_eq!(address, "getLocalIPAddress:fail no local address"),
    }
}

#[test]
fn the_program_says_otherwise_and_listeners_hear_each_change_once() {
    let (host, context, state) = app();
    state.set(NetworkType::Wifi);
    context
        .eval(
            "var status = res => log('status', res.isConnected, res.networkType);
             var weak = res => log('weak', res.weakNet, res.networkType);
             wx.onNetworkStatusChange(status); wx.onNetworkWeakChange(weak)",
            "app.js",
        )
        .unwrap();
    for next in
        [NetworkType::Wifi, NetworkType::None, NetworkType::Cellular5g, NetworkType::Cellular5g]
    {
        state.set(next);
    }
    for weak in [false, true, true, false] {
        state.set_weak(weak);
    }
    state.set_weak(true);
    context.eval(ASK, "app.js").unwrap();
    assert!(context.run().is_clean());
    while host.turn(Instant::now()).did_work {}
    let mut told = lines(&context);
    told.sort();
    let expected = [
        "5g 0",
        "status false none",
        "status true 5g",
        "weak false 5g",
        "weak true 5g",
        "weak true 5g",
    ];
    assert_eq!(told.len(), expected.len(), "{told:?}");
    for (line, expected) in told.iter().zip(expected) {
        assert!(line.starts_with(expected), "{line}");
    }
    assert!(told[0].ends_with("true getNetworkType:ok"));

    context.eval("wx.offNetworkStatusChange(status); wx.offNetworkWeakChange()", "app.js").unwrap();
    state.set(NetworkType::None);
    state.set_weak(false);
    assert!(context.run().is_clean());
    while host.turn(Instant::now()).did_work {}
    assert_eq!(lines(&context), [""; 0]);
    let counts = host.counts();
    assert_eq!((counts.pending, counts.listeners), (0, 0));
}
