//! Ten at once, in line; timeouts; calls that are given up.

use wx_host::{
    StandardHost,
    network::{Domains, NetworkOptions},
    route::AppConfig,
};
use wx_loopback::Server;

use crate::bench::{Bench, run};

#[test]
fn q2_ten_run_at_once_and_the_rest_wait_in_line() {
    let bench = Bench::new();
    let lines = bench.run(
        r#"
        const order = [];
        await Promise.all(Array.from({ length: 60 }, (_, i) =>
            get("/delay/5?i=" + i).then(({ errMsg }) => order.push([errMsg, i]))));
        log(order.length, order.every(([errMsg]) => errMsg === "request:ok"));
        // one that waits starts only when one before it has ended
        log(order.every(([, i], place) => i < place + 10));
    "#,
    );
    assert_eq!(lines, ["60 true", "true"]);
    assert_eq!(bench.server.counts().most_at_once(), 10);
}

#[test]
fn q2_uploads_and_downloads_share_the_ten_places() {
    let bench = Bench::new();
    let lines = bench.run(
        r#"
        const file = wx.env.USER_DATA_PATH + "/f";
        wx.getFileSystemManager().writeFileSync(file, "content");
        const all = Array.from({ length: 30 }, (_, i) => [
            () => get("/delay/5"),
            () => ended("uploadFile", { url: url("/delay/5"), filePath: file, name: "f" }),
            () => ended("downloadFile", { url: url("/delay/5") }),
        ][i % 3]());
        const ends = (await Promise.all(all)).map(({ errMsg }) => errMsg);
        log([...new Set(ends)].sort());
    "#,
    );
    assert_eq!(lines, ["downloadFile:ok,request:ok,uploadFile:ok"]);
    assert!(bench.server.counts().most_at_once() <= 10);
}

#[test]
fn a_task_is_given_up_while_it_waits_runs_or_streams() {
    let bench = Bench::new();
    let lines = bench.run(r#"
        const begin = (path, name, more) => {
            let task;
            const end = new Promise(resolve => {
                const outcome = what => ({ errMsg, errno }) => log(name, what, errMsg, errno);
                task = wx.request({
                    url: url(path), ...more,
                    success: outcome("success"), fail: outcome("fail"),
                    complete: res => { outcome("complete")(res); resolve() },
                });
            });
            return { task, end };
        };
        const running = Array.from({ length: 10 }, () => wx.request({ url: url("/hang"), fail() {} }));
        const waiting = begin("/echo", "waiting");
        waiting.task.abort();
        waiting.task.abort();
        await waiting.end;
        running.forEach(task => task.abort());
        const later = begin("/echo", "later");
        await later.end;
        later.task.abort();
        const hanging = begin("/hang", "hanging");
        hanging.task.abort();
        await hanging.end;
        const streaming = begin("/chunked/4000000000", "streaming", { enableChunked: true });
        streaming.task.onChunkReceived(() => streaming.task.abort());
        await streaming.end;
        const atHead = begin("/chunked/4000000000", "at head", { enableChunked: true });
        atHead.task.onHeadersReceived(() => atHead.task.abort());
        await atHead.end;
    "#);
    let abort = |name: &str| {
        ["fail", "complete"].map(|what| format!("{name} {what} request:fail abort undefined"))
    };
    let mut expected = abort("waiting").to_vec();
    expected
        .extend(["success", "complete"].map(|what| format!("later {what} request:ok undefined")));
    expected.extend(abort("hanging"));
    expected.extend(abort("streaming"));
    expected.extend(abort("at head"));
    assert_eq!(lines, expected);
}

#[test]
fn uploads_and_downloads_are_given_up_and_leave_nothing() {
    let bench = Bench::new();
    let lines = bench.run(r#"
        const files = wx.getFileSystemManager();
        const file = wx.env.USER_DATA_PATH + "/f";
        files.writeFileSync(file, "content");
        const abort = (api, options) => new Promise(resolve => {
            const task = wx[api]({ ...options, fail: resolve, success: resolve });
            task.onHeadersReceived(() => task.abort());
            if (api === "uploadFile") task.onProgressUpdate(() => task.abort());
        });
        const target = wx.env.USER_DATA_PATH + "/d";
        log((await abort("uploadFile", { url: url("/hang"), filePath: file, name: "f" })).errMsg);
        log((await abort("downloadFile", { url: url("/chunked/4000000000") })).errMsg);
        log((await abort("downloadFile", { url: url("/chunked/4000000000"), filePath: target })).errMsg);
        log(files.readdirSync(wx.env.USER_DATA_PATH));
    "#);
    let expected =
        ["uploadFile:fail abort", "downloadFile:fail abort", "downloadFile:fail abort", "f"];
    assert_eq!(lines, expected);
}

#[test]
fn time_runs_out_by_call_and_by_app() {
    let lines = run(r#"
        for (const timeout of [50, 0.5]) {
            const { errMsg, errno } = await get("/hang", { timeout });
            log(errMsg, errno);
        }
        // what is no time is as if it was not there
        for (const timeout of [0, -1, NaN, Infinity]) log((await get("/echo", { timeout })).errMsg);
    "#);
    let timeout = "request:fail timeout 5";
    assert_eq!(lines, [timeout, timeout, "request:ok", "request:ok", "request:ok", "request:ok"]);

    let text = r#"{"networkTimeout": {"request": 50, "downloadFile": 50, "uploadFile": 50}}"#;
    let settings = StandardHost::new()
        .config(AppConfig::from_json(text).unwrap())
        .network(NetworkOptions::default().domains(Domains::unchecked()));
    let bench = Bench::from(Server::start().unwrap(), settings);
    let lines = bench.run(
        r#"
        log((await get("/hang")).errMsg);
        const file = wx.env.USER_DATA_PATH + "/f";
        wx.getFileSystemManager().writeFileSync(file, "content");
        log((await ended("uploadFile", { url: url("/hang"), filePath: file, name: "f" })).errMsg);
        log((await ended("downloadFile", { url: url("/hang") })).errMsg);
        log((await get("/delay/60", { timeout: 10000 })).errMsg);
    "#,
    );
    let expected = [
        "request:fail timeout",
        "uploadFile:fail timeout",
        "downloadFile:fail timeout",
        "request:ok",
    ];
    assert_eq!(lines, expected);
}
