//! Talks that go well, and calls that are wrong.

use wx_loopback::{SocketEnd, WebSockets};

use crate::{App, free, run};

#[test]
fn text_and_bytes_go_both_ways_and_both_sides_say_goodbye() {
    let server = WebSockets::start().unwrap();
    let app = App::new(free());
    let lines = app.run(
        &server.url(""),
        r#"
        const task = connect('/echo', { complete: res => log(res.errMsg) });
        log(task.readyState, task.CONNECTING, task.OPEN, task.CLOSING, task.CLOSED);
        task.onOpen(({ header, profile }) => {
            log('open', task.readyState, header['x-server'], Object.keys(profile).length);
            log(profile.connectEnd >= profile.connectStart, profile.cost >= profile.handshakeCost);
            task.send({ data: 'hällo 数据', success: res => log(res.errMsg) });
            task.send({ data: new Uint8Array([0, 255]).buffer });
            task.send({ data: '' });
        });
        let count = 0;
        task.onMessage(({ data }) => {
            log('message', text(data));
            if (++count < 3) return;
            task.close({ code: 3001, reason: 'enough', success: res => log(res.errMsg) });
            log(task.readyState);
            task.send({ data: 'late', fail: error => log(error.errMsg) });
            task.close({ fail: error => log(error.errMsg) });
        });
        await closed(task).then(({ code, reason }) => log('close', code, reason, task.readyState));
        task.send({ data: 'late', fail: error => log(error.errMsg) });
    "#,
    );
    let not_open = "SocketTask.send:fail SocketTask.readyState is not OPEN";
    let expected = [
        "0 0 1 2 3",
        "connectSocket:ok",
        "open 1 wx-loopback 8",
        "true true",
        "SocketTask.send:ok",
        "message hällo 数据",
        "message bytes 0,255",
        "message ",
        "2",
        "SocketTask.close:ok",
        not_open,
        "SocketTask.close:fail SocketTask.readyState is not OPEN",
        "close 3001 enough 3",
        not_open,
    ];
    assert_eq!(lines, expected);
    let farewell = Some((3001, "enough".to_owned()));
    assert_eq!(server.next_end().unwrap(), SocketEnd { path: "/echo".into(), farewell });
    app.assert_nothing_left();
}

#[test]
fn ten_thousand_messages_come_in_order_both_ways() {
    let lines = run(r#"
        const task = connect('/count/10000');
        let down = 0, up = 0, order = true;
        task.onMessage(({ data }) => {
            order = order && data === String(down < 10000 ? down : up);
            if (down < 10000) down++; else up++;
            if (down === 10000 && up === 0)
                for (let i = 0; i < 10000; i++) task.send({ data: String(i), fail: e => log(e.errMsg) });
            if (up === 10000) task.close({});
        });
        await closed(task);
        log(down, up, order);
    "#);
    assert_eq!(lines, ["10000 10000 true"]);
}

#[test]
fn a_subprotocol_and_headers_reach_the_server() {
    let lines = run(r#"
        const chosen = connect('/choose/v2', { protocols: ['v1', 'v2'] });
        log((await opened(chosen)).header['sec-websocket-protocol']);
        chosen.close({});
        const headed = connect('/head?room=1', {
            header: { token: 'abc', 'X-Number': 7, Referer: 'x', host: 'y', nothing: null },
            protocols: [], tcpNoDelay: true, perMessageDeflate: true, forceCellularNetwork: true,
        });
        const head = (await new Promise(done => headed.onMessage(done))).data.toLowerCase().split('\r\n');
        log(head[0]);
        for (const name of ['token', 'x-number', 'referer', 'nothing', 'sec-websocket-extensions'])
            log(name, head.find(line => line.startsWith(name)));
        headed.close({});
    "#);
    let expected = [
        "v2",
        "get /head?room=1 http/1.1",
        "token token: abc",
        "x-number x-number: 7",
        "referer undefined",
        "nothing undefined",
        "sec-websocket-extensions undefined",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn r6_wrong_types_and_values_are_named() {
    let lines = run(r#"
        const message = error => log(error.errMsg);
        const refused = wx.connectSocket({ url: 7, protocols: 'v1', fail: message });
        log(refused.readyState, refused.CLOSED);
        refused.send({ data: 'x', fail: message });
        connect('/echo', { header: { 'a b': 1 }, fail: message });
        connect('/echo', { protocols: ['a', 'a'], fail: message });
        for (const url of ['echo', 'http://127.0.0.1/', 'ws://', '']) wx.connectSocket({ url, fail: message });
        const task = connect('/echo');
        await opened(task);
        task.send({ fail: message });
        task.send({ data: 7, fail: message });
        task.send({ data: new Uint8Array(1), fail: message });
        task.send({ data: {}, fail: message });
        for (const code of [999, 1001, 2999, 5000, 3000.5, NaN]) task.close({ code, fail: message });
        task.close({ reason: 'ä'.repeat(62), fail: message });
        await new Promise(done => task.close({ reason: 'ä'.repeat(61), complete: done }));
        await wx.sendSocketMessage({}).catch(message);
        await wx.closeSocket({ code: 1 }).catch(message);
    "#);
    let parameter = "fail parameter error: parameter";
    let code = "SocketTask.close:fail code must be 1000 or between 3000 and 4999";
    let data = |found: &str| {
        format!(
            "SocketTask.send:{parameter}.data should be String | ArrayBuffer instead of {found};"
        )
    };
    let mut expected = vec![
        "3 3".to_owned(),
        format!(
            "connectSocket:{parameter}.url should be String instead of Number;parameter.protocols should be Array instead of String;"
        ),
        "SocketTask.send:fail SocketTask.readyState is not OPEN".to_owned(),
        "connectSocket:fail invalid header".to_owned(),
        "connectSocket:fail invalid protocol".to_owned(),
    ];
    for url in ["echo", "http://127.0.0.1/", "ws://", ""] {
        expected.push(format!("connectSocket:fail invalid url \"{url}\""));
    }
    expected.extend(["Undefined", "Number", "Uint8Array", "Object"].map(data));
    expected.extend([code; 6].map(str::to_owned));
    expected.push("SocketTask.close:fail reason must not be longer than 123 bytes".to_owned());
    expected.push(format!(
        "sendSocketMessage:{parameter}.data should be String | ArrayBuffer instead of Undefined;"
    ));
    expected.push("closeSocket:fail code must be 1000 or between 3000 and 4999".to_owned());
    assert_eq!(lines, expected);
}

#[test]
fn the_functions_without_a_task_mean_the_oldest_socket() {
    let (server, app) = (WebSockets::start().unwrap(), App::new(free()));
    let lines = app.run(
        &server.url(""),
        r#"
        wx.onSocketOpen(({ header }) => log('open', header['x-server']));
        wx.onSocketMessage(({ data }) => log('message', text(data)));
        wx.onSocketError(({ errMsg }) => log('error', errMsg));
        wx.onSocketClose(({ code, reason }) => log('close', code, reason));
        const message = error => log(error.errMsg);
        await wx.sendSocketMessage({ data: 'x' }).catch(message);
        await wx.closeSocket().catch(message);
        const [first, second] = [connect('/echo'), connect('/echo')];
        await wx.closeSocket().catch(message);
        await Promise.all([opened(first), opened(second)]);
        second.send({ data: 'not heard' });
        log((await wx.sendSocketMessage({ data: 'to the first' })).errMsg);
        await new Promise(done => first.onMessage(done));
        log((await wx.closeSocket({ code: 3000, reason: 'bye' })).errMsg);
        await closed(first);
        await wx.sendSocketMessage({ data: new Uint8Array([1]).buffer });
        await new Promise(done => second.onMessage(({ data }) => typeof data === 'string' || done()));
        await wx.closeSocket();
        await closed(second);
        log(await story(connect('/refuse/500')));
    "#,
    );
    let expected = [
        "sendSocketMessage:fail WebSocket is not connected",
        "closeSocket:fail WebSocket is not connected",
        "closeSocket:fail WebSocket is not connected",
        "open wx-loopback",
        "sendSocketMessage:ok",
        "message to the first",
        "closeSocket:ok",
        "close 3000 bye",
        "message bytes 1",
        "close 1000 ",
        "error Expected HTTP 101 response but was '500 Internal Server Error'",
        "close 1006 abnormal closure",
        "error: Expected HTTP 101 response but was '500 Internal Server Error', close 1006 abnormal closure",
    ];
    assert_eq!(lines, expected);
    assert_eq!(app.host.counts().listeners, 4, "events without an off function keep theirs");
}

#[test]
fn closing_during_the_handshake_ends_it_at_once() {
    let server = WebSockets::start().unwrap();
    let app = App::new(free());
    let lines = app.run(
        &server.url(""),
        r#"
        const task = connect('/stall');
        task.close({ code: 4000, reason: 'changed my mind', success: res => log(res.errMsg) });
        log(task.readyState);
        log(await story(task));
    "#,
    );
    assert_eq!(lines, ["2", "SocketTask.close:ok", "close 4000 changed my mind"]);
    app.assert_nothing_left();
}
