//! What a request sends and what comes back.

use wx_host::network::{Domains, NetworkOptions, Trust};
use wx_loopback::{Identity, Server};

use crate::bench::{Bench, run};

#[test]
fn data_goes_into_the_query_or_the_body() {
    let lines = run(r#"
        const echo = async options => (await get("/echo?kept=1", options)).data;
        const show = ({ method, query, body, headers }) =>
            log(method, json(query), body, headers["content-type"]);
        show(await echo({}));
        show(await echo({ data: { a: "1 &", b: [1], kept: 2 } }));
        show(await echo({ method: "HEAD" }).catch(() => ({})) || { headers: {} });
        show(await echo({ method: "POST", data: { a: 1, b: { c: "é" } } }));
        show(await echo({ method: "PUT", data: [1, "2"] }));
        show(await echo({ method: "DELETE", data: "text", header: { "Content-Type": "text/plain" } }));
        const form = { "content-type": "application/x-www-form-urlencoded" };
        show(await echo({ method: "POST", data: { a: "1 2", b: true }, header: form }));
        show(await echo({ method: "POST", data: new Uint8Array([104, 105]).buffer }));
        show(await echo({ method: "POST" }));
        show(await echo({ method: "OPTIONS" }));
    "#);
    let json = "application/json";
    let expected = [
        format!(r#"GET {{"kept":"1"}}  {json}"#),
        format!(r#"GET {{"a":"1 &","b":"[1]","kept":"2"}}  {json}"#),
        "undefined undefined undefined undefined".to_owned(),
        format!(r#"POST {{"kept":"1"}} {{"a":1,"b":{{"c":"é"}}}} {json}"#),
        format!(r#"PUT {{"kept":"1"}} [1,"2"] {json}"#),
        r#"DELETE {"kept":"1"} text text/plain"#.to_owned(),
        r#"POST {"kept":"1"} a=1%202&b=true application/x-www-form-urlencoded"#.to_owned(),
        format!(r#"POST {{"kept":"1"}} hi {json}"#),
        format!(r#"POST {{"kept":"1"}}  {json}"#),
        format!(r#"OPTIONS {{"kept":"1"}}  {json}"#),
    ];
    assert_eq!(lines, expected);
}

#[test]
fn every_answer_is_a_success() {
    let lines = run(r#"
        for (const status of [200, 201, 204, 304, 400, 404, 500, 503]) {
            const { errMsg, statusCode, data } = await get("/status/" + status);
            log(errMsg, statusCode, json(data));
        }
    "#);
    let text = |status: u16| match status {
        204 | 304 => String::new(),
        other => format!("status {other}"),
    };
    let expected: Vec<_> = [200, 201, 204, 304, 400, 404, 500, 503]
        .map(|status| format!("request:ok {status} \"{}\"", text(status)))
        .into();
    assert_eq!(lines, expected);
}

#[test]
fn the_answer_is_parsed_decoded_or_left_as_it_is() {
    let lines = run(r#"
        const show = async (path, more) => log(json((await get(path, more)).data));
        const typed = body => "/type?type=text/plain&body=" + encodeURIComponent(body);
        await show(typed('{"a":[1]}'));
        await show(typed('{"a":[1]}'), { dataType: "text" });
        await show(typed('{"a":'));
        await show(typed("12"));
        await show(typed(""));
        await show("/latin1");
        await show("/gzip");
        await show("/br");
        const { data } = await get("/latin1", { responseType: "arraybuffer" });
        log(Object.prototype.toString.call(data), hex(data));
    "#);
    let expected = [
        r#"{"a":[1]}"#,
        r#""{\"a\":[1]}""#,
        r#""{\"a\":""#,
        "12",
        r#""""#,
        r#""é""#,
        r#"{"compressed":true}"#,
        r#"{"compressed":true}"#,
        "[object ArrayBuffer] e9",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn headers_and_cookies_come_back_and_no_cookie_is_kept() {
    let lines = run(r#"
        const res = await get("/cookies");
        log(json(res.cookies), res.header["Set-Cookie"], res.header["Content-Type"]);
        const { headers } = (await get("/echo", {
            header: { "X-Mine": 7, Referer: "https://else.where/", Host: "else.where", Cookie: "c=3" },
        })).data;
        log(headers["x-mine"], headers.referer, headers.host === base.slice(7), headers.cookie);
        log(headers["accept-encoding"]);
        log((await get("/echo")).data.headers.cookie);
        log((await get("/echo", { header: { "bad name": "x" } })).errMsg);
        const bad = await get("/echo", { header: { good: "two\nlines" } });
        log(bad.errMsg, bad.errno);
    "#);
    let expected = [
        r#"["a=1; Path=/","b=2; HttpOnly"] a=1; Path=/,b=2; HttpOnly text/plain; charset=utf-8"#,
        "7 https://servicewechat.com/touristappid/0/page-frame.html true c=3",
        "gzip,br",
        "undefined",
        r#"request:fail invalid header "bad name""#,
        r#"request:fail invalid header "good" 600005"#,
    ];
    assert_eq!(lines, expected);
}

#[test]
fn redirects_are_followed_or_shown() {
    let lines = run(r#"
        const to = (status, more) => get("/redirect-to?url=/echo&status=" + status, more);
        const followed = async (status, method) => {
            const { data } = await to(status, { method, data: { a: 1 } });
            log(status, data.method, json(data.query), data.body);
        };
        for (const status of [301, 302, 303, 307, 308]) await followed(status, "POST");
        log((await get("/redirect/20")).data.path);
        const end = await get("/redirect/21");
        log(end.errMsg, end.errno);
        log((await get("/redirect-forever")).errMsg);
        const shown = await to(302, { redirect: "manual" });
        log(shown.errMsg, shown.statusCode, shown.header.Location);
        const task = wx.request({ url: url("/redirect-to?url=/echo"), redirect: "manual" });
        await new Promise(resolve => task.onHeadersReceived(({ statusCode, header, cookies }) => {
            log(statusCode, header.Location, json(cookies));
            resolve();
        }));
    "#);
    let too_many = "request:fail network reach the max redirect count";
    let expected = [
        r#"301 GET {} "#.to_owned(),
        r#"302 GET {} "#.to_owned(),
        r#"303 GET {} "#.to_owned(),
        r#"307 POST {} {"a":1}"#.to_owned(),
        r#"308 POST {} {"a":1}"#.to_owned(),
        "/echo".to_owned(),
        format!("{too_many} 600008"),
        too_many.to_owned(),
        "request:ok 302 /echo".to_owned(),
        "302 /echo []".to_owned(),
    ];
    assert_eq!(lines, expected);
}

#[test]
fn chunks_come_one_by_one() {
    let lines = run(r#"
        const chunks = [];
        let heads = 0;
        await new Promise(resolve => {
            const task = wx.request({
                url: url("/chunked/500"), enableChunked: true,
                success: ({ data }) => log(json(data)),
                complete: resolve,
            });
            task.onHeadersReceived(() => { heads++ });
            task.onChunkReceived(({ data }) => chunks.push(...new Uint8Array(data)));
            const never = () => log("never");
            task.onChunkReceived(never);
            task.offChunkReceived(never);
        });
        const text = String.fromCharCode(...chunks);
        log(heads, text.length, text.startsWith("chunk 0\nchunk 1\n"), text.endsWith("chunk 499\n"));
    "#);
    let length = (0..500).map(|i| format!("chunk {i}\n").len()).sum::<usize>();
    assert_eq!(lines, [r#""""#.to_owned(), format!("1 {length} true true")]);
}

#[test]
fn the_profile_tells_where_the_time_went() {
    let bench = Bench::new();
    let lines = bench.run(r#"
        const before = Date.now();
        const [first, second] = [(await get("/bytes/1000")).profile, (await get("/redirect/1")).profile];
        const order = ["invokeStart", "fetchStart", "domainLookUpStart", "domainLookUpEnd", "connectStart",
            "connectEnd", "requestStart", "requestEnd", "responseStart", "responseEnd"];
        const values = profile => order.map(name => profile[name]);
        const sorted = list => list.every((value, i) => i === 0 || list[i - 1] <= value);
        log(sorted(values(first)), first.invokeStart >= before - 1, first.responseEnd <= Date.now() + 1);
        log(first.socketReused, first.SSLconnectionStart, first.redirectStart, first.receivedBytedCount);
        log(first.protocol, first.peerIP, first.port === Number(base.split(":")[2]));
        log(second.socketReused, second.connectStart === second.fetchStart, second.redirectStart > 0);
        log((await get("/echo", { enableProfile: false })).profile);
        log((await get("/echo", { method: "POST", data: "12345" })).profile.sendBytesCount);
    "#);
    let expected = [
        "true true true",
        "false 0 0 1000",
        "http1.1 127.0.0.1 true",
        "true true true",
        "undefined",
        "5",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn tls_is_spoken_with_who_is_trusted() {
    let identity = Identity::new(&[]).unwrap();
    let mut trust = Trust::new();
    trust.add(identity.root());
    let options = NetworkOptions::default().domains(Domains::unchecked()).trust(trust);
    let bench = Bench::on(Server::start_tls(&identity).unwrap(), options);
    let lines = bench.run(
        r#"
        const { data, profile } = await get("/echo");
        log(data.version, profile.protocol, profile.SSLconnectionStart >= profile.connectStart);
        log(profile.SSLconnectionEnd >= profile.SSLconnectionStart, profile.SSLconnectionStart > 0);
        log((await get("/echo")).profile.socketReused);
    "#,
    );
    assert_eq!(lines, ["HTTP/2.0 h2 true", "true true", "true"]);

    let options = NetworkOptions::default().domains(Domains::unchecked());
    let bench = Bench::on(Server::start_tls(&identity).unwrap(), options);
    let lines = bench.run("const { errMsg, errno } = await get('/echo'); log(errMsg, errno)");
    let expected = "request:fail errcode:-202 cronet_error_code:-202 \
                    error_msg:net::ERR_CERT_AUTHORITY_INVALID 600001";
    assert_eq!(lines, [expected]);
}

#[test]
fn parameters_are_refused_before_anything_is_sent() {
    let bench = Bench::new();
    let lines = bench.run(
        r#"
        const refused = async options => {
            const { errMsg, errno } = await ended("request", options);
            log(errMsg, errno);
        };
        await refused({});
        await refused({ url: 1, timeout: "x" });
        await refused({ url: url("/echo"), method: "FETCH" });
        await refused({ url: "/api" });
        await refused({ url: "ftp://example.com/" });
        await refused({ url: "https://" });
        await refused({ url: "" });
        await refused({ url: url("/echo"), data: new ArrayBuffer(1) });
        const task = wx.request({});
        log(typeof task.abort, task.abort());
    "#,
    );
    let expected = [
        "request:fail parameter error: parameter.url should be String instead of Undefined; 1001",
        "request:fail parameter error: parameter.url should be String instead of Number;\
         parameter.timeout should be Number instead of String; 1001",
        "request:fail parameter error: parameter.method should be one of GET, POST, PUT, DELETE, \
         HEAD, OPTIONS, TRACE, CONNECT; 1001",
        r#"request:fail invalid url "/api" 600009"#,
        r#"request:fail invalid url "ftp://example.com/" 600009"#,
        r#"request:fail invalid url "https://" 600009"#,
        r#"request:fail invalid url "" 600009"#,
        "request:fail invalid request data 600010",
        "function undefined",
    ];
    assert_eq!(lines, expected);
    assert_eq!(bench.server.counts().total(), 0);
}
