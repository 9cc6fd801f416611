//! Which servers a script reaches.

use std::net::ToSocketAddrs;

use wx_host::network::{DomainRule, Domains, Kind, NetworkOptions};
use wx_loopback::Server;

use crate::bench::Bench;

fn rule(text: &str) -> DomainRule {
    text.parse().unwrap()
}

/// The list that `urls.txt` is about.
fn listed() -> Domains {
    Domains::new()
        .allow(rule("api.example.com"))
        .allow(rule("https://alt.example.com:8443"))
        .allow_for(Kind::Upload, rule("up.example.com"))
        .allow_for(Kind::Socket, rule("wss://sock.example.com"))
        .allow(rule("127.0.0.1:3000"))
        .allow(rule("[::1]:4000"))
        .allow(rule("http://backend:3000"))
        .allow(rule("例子.测试"))
}

#[test]
fn two_hundred_addresses_are_told_apart() {
    let domains = listed();
    let (mut count, mut wrong) = (0, Vec::new());
    for line in include_str!("urls.txt").lines().filter(|line| !line.starts_with('#')) {
        let mut words = line.splitn(3, ' ');
        let (verdict, kind) = (words.next().unwrap(), words.next().unwrap());
        let url: String = serde_json::from_str(words.next().unwrap()).unwrap();
        let kind = match kind {
            "request" => Kind::Request,
            "upload" => Kind::Upload,
            "download" => Kind::Download,
            "socket" => Kind::Socket,
            other => panic!("{other}"),
        };
        let expected = match verdict {
            "ok" => String::new(),
            "refused" => "url not in domain list".to_owned(),
            "invalid" => format!("invalid url \"{url}\""),
            other => panic!("{other}"),
        };
        let found = domains.parse(&url, kind);
        let found = found.map_or_else(|error| error.reason().to_owned(), |_| String::new());
        count += 1;
        if found != expected {
            wrong.push(format!("{line}: {found}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {count} wrong\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 200);
}

#[test]
fn without_a_list_nothing_is_reached() {
    let bench = Bench::with(NetworkOptions::default());
    let lines = bench.run(
        r#"
        for (const path of ["/echo", "/status/200"]) {
            const { errMsg, errno } = await get(path);
            log(errMsg, errno);
        }
        log((await ended("uploadFile", { url: url("/upload"), filePath: "x", name: "f" })).errMsg);
        log((await ended("downloadFile", { url: url("/bytes/1") })).errMsg);
        log((await ended("request", { url: "https://example.com/" })).errMsg);
    "#,
    );
    let expected = [
        "request:fail url not in domain list 600002",
        "request:fail url not in domain list 600002",
        "uploadFile:fail url not in domain list",
        "downloadFile:fail url not in domain list",
        "request:fail url not in domain list",
    ];
    assert_eq!(lines, expected);
    assert_eq!(bench.server.counts().total(), 0);
}

#[test]
fn a_server_on_the_list_is_reached_and_its_redirects_are_checked_too() {
    let (server, other) = (Server::start().unwrap(), Server::start().unwrap());
    let domains = Domains::new()
        .allow(rule(&server.addr().to_string()))
        .allow_for(Kind::Download, rule(&other.addr().to_string()));
    let bench = Bench::on(server, NetworkOptions::default().domains(domains));
    let lines = bench.run(&format!(
        r#"
        const to = target => url("/redirect-to?url=" + encodeURIComponent(target));
        const there = "{}";
        log((await get("/redirect/3")).statusCode);
        for (const target of [there, "https://example.com/", "ftp://example.com/", "//evil.com/x"]) {{
            log((await ended("request", {{ url: to(target) }})).errMsg);
        }}
        log((await ended("request", {{ url: to("https://[") }})).errMsg);
        log((await ended("downloadFile", {{ url: to(there) }})).errMsg);
        log((await ended("request", {{ url: to(there), redirect: "manual" }})).statusCode);
        "#,
        other.url("/echo")
    ));
    let not_listed = "request:fail url not in domain list";
    let expected = [
        "200",
        not_listed,
        not_listed,
        not_listed,
        not_listed,
        r#"request:fail invalid url "https://[""#,
        "downloadFile:ok",
        "302",
    ];
    assert_eq!(lines, expected);
    assert_eq!(other.counts().total(), 1);
}

#[test]
fn what_is_secret_stays_with_the_server_it_was_meant_for() {
    let other = Server::start().unwrap();
    let bench = Bench::new();
    let lines = bench.run(&format!(
        r#"
        const header = {{ Authorization: "Bearer x", Cookie: "c=1", "X-Other": "y" }};
        for (const target of ["/echo", "{}"]) {{
            const path = "/redirect-to?url=" + encodeURIComponent(target);
            const {{ headers }} = (await get(path, {{ header }})).data;
            log(headers.authorization, headers.cookie, headers["x-other"]);
        }}
        "#,
        other.url("/echo")
    ));
    assert_eq!(lines, ["Bearer x c=1 y", "undefined undefined y"]);
}

/// A name of this machine that is not `localhost`, if it has one.
fn other_name() -> Option<String> {
    let host = std::fs::read_to_string("/etc/hostname").unwrap_or_default();
    let names = ["ip6-localhost", "ip6-loopback", host.trim()];
    let local = |name: &&str| {
        let found = (*name, 443).to_socket_addrs().map(|mut addrs| addrs.next());
        !name.is_empty() && found.ok().flatten().is_some_and(|addr| addr.ip().is_loopback())
    };
    names.into_iter().find(local).map(str::to_owned)
}

#[test]
fn a_listed_name_that_leads_to_this_machine_is_not_followed() {
    let Some(name) = other_name() else {
        return println!("skipped: this machine has no name but localhost");
    };
    let domains = Domains::new().allow(rule(&name));
    let bench = Bench::with(NetworkOptions::default().domains(domains));
    let lines = bench.run(&format!(
        "const {{ errMsg, errno }} = await ended('request', {{ url: 'https://{name}/' }});
         log(errMsg, errno)"
    ));
    assert_eq!(lines, ["request:fail url not in domain list 600002"]);
}
