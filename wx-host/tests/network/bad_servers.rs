//! Servers that misbehave: the call fails with the platform's words, and the host lives on.

use wx_host::network::{Domains, NetworkOptions};
use wx_loopback::{Behaviour, Peer};

use crate::bench::Bench;

fn net(code: i32, name: &str) -> String {
    format!("errcode:{code} cronet_error_code:{code} error_msg:net::ERR_{name}")
}

/// How the three calls end at a peer, and that the host serves on.
fn ends(behaviour: Behaviour, more: &str) -> Vec<String> {
    let peer = Peer::start(behaviour).unwrap();
    let bench = Bench::new();
    bench.run(&format!(
        r#"
        const there = {{ url: "{}", {more} }};
        const show = ({{ errMsg, errno, data }}) => log(errMsg, errno, json(data));
        show(await ended("request", there));
        wx.getFileSystemManager().writeFileSync(wx.env.USER_DATA_PATH + "/f", "content");
        show(await ended("uploadFile", {{ ...there, filePath: wx.env.USER_DATA_PATH + "/f", name: "f" }}));
        show(await ended("downloadFile", there));
        log((await get("/status/200")).errMsg);
        "#,
        peer.url()
    ))
}

fn assert_all_end(behaviour: Behaviour, more: &str, reason: &str, errno: i32) {
    let expected = [
        format!("request:fail {reason} {errno} undefined"),
        format!("uploadFile:fail {reason} {errno} undefined"),
        format!("downloadFile:fail {reason} {errno} undefined"),
        "request:ok".to_owned(),
    ];
    assert_eq!(ends(behaviour, more), expected, "{behaviour:?}");
}

#[test]
fn a_connection_that_breaks_is_a_failure() {
    assert_all_end(Behaviour::Reset, "", &net(-101, "CONNECTION_RESET"), 600_001);
    for behaviour in
        [Behaviour::Close, Behaviour::HalfHead, Behaviour::HalfBody, Behaviour::HalfChunks]
    {
        assert_all_end(behaviour, "", &net(-100, "CONNECTION_CLOSED"), 600_001);
    }
}

#[test]
fn a_kept_connection_that_ended_is_not_noticed() {
    for behaviour in [Behaviour::AnswerAndClose, Behaviour::CloseAtSecond] {
        let peer = Peer::start(behaviour).unwrap();
        let lines = Bench::new().run(&format!(
            r#"
            const ends = new Set();
            for (let i = 0; i < 50; i++) ends.add((await ended("request", {{ url: "{}" }})).errMsg);
            log([...ends]);
            "#,
            peer.url()
        ));
        assert_eq!(lines, ["request:ok"], "{behaviour:?}");
        assert_eq!(peer.counts().total(), 50, "each on a connection of its own: {behaviour:?}");
    }
}

#[test]
fn a_server_that_never_answers_is_asked_twice_at_most() {
    for (method, times) in [("GET", 2), ("HEAD", 2), ("PUT", 2), ("DELETE", 2), ("POST", 1)] {
        let peer = Peer::start(Behaviour::Close).unwrap();
        let lines = Bench::new().run(&format!(
            r#"log((await ended("request", {{ url: "{}", method: "{method}" }})).errMsg);"#,
            peer.url()
        ));
        let expected = format!("request:fail {}", net(-100, "CONNECTION_CLOSED"));
        assert_eq!(lines, [expected], "{method}");
        assert_eq!(peer.counts().total(), times, "{method}");
    }
}

#[test]
fn a_server_that_stalls_runs_into_the_timeout() {
    assert_all_end(Behaviour::Stall, "timeout: 100", "timeout", 5);
    assert_all_end(Behaviour::StallInBody, "timeout: 100", "timeout", 5);
}

#[test]
fn an_answer_that_is_no_http_is_a_failure() {
    for behaviour in [Behaviour::Garbage, Behaviour::TwoLengths, Behaviour::WrongLength] {
        assert_all_end(behaviour, "", &net(-370, "INVALID_HTTP_RESPONSE"), 600_001);
    }
    assert_all_end(Behaviour::BadChunk, "", &net(-321, "INVALID_CHUNKED_ENCODING"), 600_001);
    assert_all_end(Behaviour::BadGzip, "", &net(-330, "CONTENT_DECODING_FAILED"), 600_001);
    assert_all_end(Behaviour::HugeHeaders, "", &net(-325, "RESPONSE_HEADERS_TOO_BIG"), 600_001);
}

#[test]
fn what_follows_the_announced_length_is_not_read() {
    let lines = ends(Behaviour::LongBody, "");
    let expected = [
        "request:ok undefined {}",
        r#"uploadFile:ok undefined "{}""#,
        "downloadFile:ok undefined undefined",
        "request:ok",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn a_bomb_goes_off_at_the_limit() {
    let options = NetworkOptions::default()
        .domains(Domains::unchecked())
        .answer_limit(1 << 20)
        .download_limit(2 << 20);
    let bench = Bench::with(options);
    let lines = bench.run(
        r#"
        const show = ({ errMsg, errno }) => log(errMsg, errno);
        show(await get("/bomb/8"));
        show(await get("/bytes/1048577"));
        log((await get("/bytes/1048576", { responseType: "arraybuffer" })).data.byteLength);
        show(await ended("downloadFile", { url: url("/bomb/8") }));
        show(await ended("downloadFile", { url: url("/bytes/2097153") }));
        show(await ended("downloadFile", { url: url("/bytes/2097152") }));
    "#,
    );
    let expected = [
        "request:fail response data exceed max size 602001",
        "request:fail response data exceed max size 602001",
        "1048576",
        "downloadFile:fail exceed max file size 603301",
        "downloadFile:fail exceed max file size 603301",
        "downloadFile:ok undefined",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn nobody_there_is_a_failure() {
    let gone = wx_loopback::Server::start().unwrap().addr();
    let bench = Bench::new();
    let lines = bench.run(&format!(
        r#"
        const show = ({{ errMsg, errno }}) => log(errMsg, errno);
        show(await ended("request", {{ url: "http://{gone}/" }}));
        show(await ended("request", {{ url: "http://no-such-host.invalid/" }}));
        show(await ended("request", {{ url: url("/echo").replace("http:", "https:") }}));
        log((await get("/status/200")).errMsg);
        "#
    ));
    let expected = [
        format!("request:fail {} 600001", net(-102, "CONNECTION_REFUSED")),
        format!("request:fail {} 600001", net(-105, "NAME_NOT_RESOLVED")),
        format!("request:fail {} 600001", net(-107, "SSL_PROTOCOL_ERROR")),
        "request:ok".to_owned(),
    ];
    assert_eq!(lines, expected);
}
