//! Servers that refuse, break off, misbehave, or are not to be talked to.

use wx_host::network::{DomainRule, Domains, Kind, NetworkOptions, Trust};
use wx_loopback::{Behaviour, Identity, Peer, WebSockets};

use crate::{App, free, run, with};

#[test]
fn a_server_closes_with_any_code_and_some_are_none() {
    let lines = run(r#"
        for (const path of ['/close/1000/done', '/close/4999/', '/close', '/close/999', '/close/1005', '/close/5000'])
            log(path, '-', await story(connect(path)));
    "#);
    let expected = [
        "/close/1000/done - open, close 1000 done",
        "/close/4999/ - open, close 4999 ",
        "/close - open, close 1005 ",
        "/close/999 - open, close 1002 Protocol violation",
        "/close/1005 - open, close 1002 Protocol violation",
        "/close/5000 - open, close 1002 Protocol violation",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn a_peer_that_vanishes_is_an_error_and_1006() {
    let lines = run(r#"
        const task = connect('/vanish');
        task.onOpen(() => task.send({ data: 'are you there?' }));
        log(await story(task));
    "#);
    assert_eq!(lines, ["open, error: the connection was lost, close 1006 abnormal closure"]);
}

#[test]
fn what_breaks_the_protocol_is_an_error_with_its_code() {
    let lines = run(r#"
        log(await story(connect('/garbage')));
        log(await story(connect('/utf8')));
    "#);
    let expected = [
        "open, error: the server broke the protocol, close 1002 the server broke the protocol",
        "open, error: the message is no UTF-8, close 1007 the message is no UTF-8",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn pings_are_answered() {
    let lines = run(r#"
        const task = connect('/ping/100');
        task.onMessage(({ data }) => { log(data); task.close({}) });
        await closed(task);
    "#);
    assert_eq!(lines, ["100 pongs"]);
}

#[test]
fn handshakes_that_fail_are_told_as_an_error_and_1006() {
    let lines = run(r#"
        const fails = async (path, options) => log(path, '-', await story(connect(path, options)));
        await fails('/refuse/403');
        await fails('/http');
        await fails('/hangup');
        await fails('/headers/10000000');
        await fails('/echo', { protocols: ['v1'] });
        await fails('/choose/v9', { protocols: ['v1', 'v2'] });
        await fails('/choose/v9');
        await fails('/stall', { timeout: 50 });
    "#);
    let told =
        |path: &str, text: &str| format!("{path} - error: {text}, close 1006 abnormal closure");
    let unchosen = "the server did not choose one of the subprotocols";
    let expected = [
        told("/refuse/403", "Expected HTTP 101 response but was '403 Forbidden'"),
        told("/http", "Expected HTTP 101 response but was '200 OK'"),
        told("/hangup", "the connection was closed during the handshake"),
        told("/headers/10000000", "the response header is too large"),
        told("/echo", unchosen),
        told("/choose/v9", unchosen),
        told("/choose/v9", unchosen),
        told("/stall", "connecting timed out"),
    ];
    assert_eq!(lines, expected);
}

#[test]
fn servers_that_are_none_are_told_as_an_error() {
    let app = App::new(free());
    let peer = |behaviour| Peer::start(behaviour).unwrap();
    let (garbage, reset) = (peer(Behaviour::Garbage), peer(Behaviour::Reset));
    let nobody = {
        let gone = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        gone.local_addr().unwrap()
    };
    let told = |url: String| app.run("", &format!("log(await story(connect('{url}')))"));
    let error = |text: &str| [format!("error: {text}, close 1006 abnormal closure")];
    assert_eq!(
        told(format!("ws://{}/", garbage.addr())),
        error("the server does not speak WebSocket")
    );
    assert_eq!(told(format!("ws://{}/", reset.addr())), error("connection reset"));
    assert_eq!(told(format!("ws://{nobody}/")), error("connection refused"));
    assert_eq!(told("ws://no-such-host.invalid/".into()), error("host not found"));
    let plain = format!("wss://{}/", garbage.addr());
    let tls = app.run("", &format!("log(await story(connect('{plain}', {{ timeout: 2000 }})))"));
    assert!(tls[0].contains("close 1006"), "{tls:?}");
    app.assert_nothing_left();
}

#[test]
fn only_listed_servers_are_reached() {
    let identity = Identity::new(&[]).unwrap();
    let server = WebSockets::start_tls(&identity).unwrap();
    let port = server.addr().port();
    let mut trust = Trust::new();
    trust.add(identity.root());
    let rule = |text: String| text.parse::<DomainRule>().unwrap();
    let domains = Domains::new()
        .allow_for(Kind::Socket, rule(format!("wss://localhost:{port}")))
        .allow_for(Kind::Request, rule("127.0.0.1".to_owned()));
    let app = App::new(with(NetworkOptions::default().domains(domains).trust(trust)));
    let lines = app.run(
        &port.to_string(),
        r#"
        const message = error => log(error.errMsg, error.errno);
        for (const url of ['wss://127.0.0.1:' + base, 'ws://localhost:' + base, 'wss://localhost', 'wss://example.com'])
            wx.connectSocket({ url, fail: message });
        const listed = wx.connectSocket({ url: 'wss://localhost:' + base });
        listed.onOpen(() => listed.close({}));
        log(await story(listed));
    "#,
    );
    let refused = "connectSocket:fail url not in domain list 600002";
    assert_eq!(lines, [refused, refused, refused, refused, "open, close 1000 "]);
    app.assert_nothing_left();
}

#[test]
fn certificates_are_checked() {
    let identity = Identity::new(&[]).unwrap();
    let server = WebSockets::start_tls(&identity).unwrap();
    let script = r#"
        const task = connect('/echo');
        task.onOpen(() => task.send({ data: 'secret' }));
        task.onMessage(() => task.close({}));
        log(await story(task));
    "#;
    let mut trust = Trust::new();
    trust.add(identity.root());
    let trusting =
        App::new(with(NetworkOptions::default().domains(Domains::unchecked()).trust(trust)));
    assert_eq!(trusting.run(&server.url(""), script), ["open, secret, close 1000 "]);
    trusting.assert_nothing_left();
    let wary = App::new(free()).run(&server.url(""), script);
    let told = "error: TLS handshake failed: the certificate is not to be trusted, close 1006 abnormal closure";
    assert_eq!(wary, [told]);
}
