//! The standard host as JavaScript calls it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use wx_host::{StandardHost, base::Faults, sensors::Sensors};
use wx_quickjs::JsContext;

/// Runs a script to its end and returns what it gave to `log`, and the faults.
fn run_with(settings: StandardHost, script: &str) -> (Vec<String>, Faults) {
    let standard = settings.open().unwrap();
    let faults = standard.faults.clone();
    let context = JsContext::new().unwrap();
    context.install(standard.builder.build().unwrap(), "wx").unwrap();
    context
        .eval(
            "var lines = []; var log = (...a) => { lines.push(a.map(String).join(' ')) }",
            "log.js",
        )
        .unwrap();
    context.eval(script, "app.js").unwrap();
    context.run();
    let lines = context.eval("lines.join('\\n')", "log.js").unwrap();
    (lines.lines().map(str::to_owned).collect(), faults)
}

fn run(script: &str) -> Vec<String> {
    let (lines, faults) = run_with(StandardHost::new().answers_json("[]").unwrap(), script);
    assert_eq!(faults.count(), 0);
    lines
}

#[test]
fn v4_every_kind_of_value_comes_back_from_storage_as_it_was() {
    let lines = run(r#"
        const brand = value => Object.prototype.toString.call(value).slice(8, -1);
        const values = {
            text: "1", number: 1, nan: NaN, zero: -0, yes: true, nothing: null, missing: undefined,
            date: new Date(1700000000000), buffer: new Uint8Array([1, 255]).buffer,
            list: [1, [2, "3"]], object: { "a b": { deep: [] }, __proto__x: 1 }, emoji: "数据\u{1F600}\0"
        };
        for (const key in values) wx.setStorageSync(key, values[key]);
        for (const key in values) {
            const value = wx.getStorageSync(key);
            const same = value instanceof Date ? +value === +values[key]
                : value instanceof ArrayBuffer ? new Uint8Array(value).join() === "1,255"
                : typeof value === "object" ? JSON.stringify(value) === JSON.stringify(values[key])
                : Object.is(value, values[key]);
            log(key, brand(value), same);
        }
        log(wx.getStorageInfoSync().keys.length);
    "#);
    let expected = [
        "text String true",
        "number Number true",
        "nan Number true",
        "zero Number true",
        "yes Boolean true",
        "nothing Null true",
        "missing Undefined true",
        "date Date true",
        "buffer ArrayBuffer true",
        "list Array true",
        "object Object true",
        "emoji String true",
        "12",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn storage_fails_in_each_shape_as_the_contract_says() {
    let lines = run(r#"
        const message = error => log(error.errMsg);
        log("[" + wx.getStorageSync("none") + "]");
        wx.getStorage({ key: "none", fail: message });
        wx.getStorage({ key: "none" }).catch(message);
        wx.setStorage({ key: "big", data: "x".repeat(1024 * 1024 + 1) }).catch(message);
        try { wx.setStorageSync("big", "x".repeat(1024 * 1024 + 1)) } catch (error) { message(error) }
        try { wx.setStorageSync(1, "x") } catch (error) { message(error) }
    "#);
    let expected = [
        "[]",
        "setStorageSync:fail entry size limit reached",
        "setStorageSync:fail parameter error: parameter should be String instead of Number;",
        "getStorage:fail data not found",
        "getStorage:fail data not found",
        "setStorage:fail entry size limit reached",
    ];
    let (mut sorted, mut wanted) = (lines.clone(), expected.map(str::to_owned).to_vec());
    sorted.sort();
    wanted.sort();
    assert_eq!(sorted, wanted);
    assert_eq!(lines[..3], expected[..3]);
}

#[test]
fn a_buffer_gets_an_address() {
    let lines = run(r#"
        log(wx.createBufferURL(new Uint8Array([1, 2]).buffer));
        log(wx.createBufferURL(new ArrayBuffer(0)));
        log(wx.revokeBufferURL("wxfile://buffer/0"));
        log(wx.createBufferURL(new Uint16Array([1, 2, 3]).subarray(1)));
        try { wx.createBufferURL(new DataView(new ArrayBuffer(1))) } catch (error) { log(error.errno) }
    "#);
    let addresses = ["wxfile://buffer/0", "wxfile://buffer/1", "undefined", "wxfile://buffer/2"];
    assert_eq!(lines[..4], addresses);
    assert_eq!(lines[4], "1001");
}

#[test]
fn r3_questions_are_answered_from_the_list() {
    let answers = r#"[
        {"api": "showModal", "cancel": true},
        {"api": "showModal", "confirm": true, "content": "Ada"},
        {"api": "showActionSheet", "tapIndex": 1},
        {"api": "showActionSheet", "cancel": true}
    ]"#;
    let settings = StandardHost::new().answers_json(answers).unwrap();
    let (lines, faults) = run_with(
        settings,
        r#"
        (async () => {
            log(JSON.stringify(await wx.showModal({ title: "Sure?" })));
            log(JSON.stringify(await wx.showModal({ editable: true })));
            log((await wx.showActionSheet({ itemList: ["a", "b"] })).tapIndex);
            await wx.showActionSheet({ itemList: ["a"] }).catch(error => log(error.errMsg));
            await wx.showModal({}).catch(error => log(error.errMsg));
        })();
    "#,
    );
    let expected = [
        r#"{"confirm":false,"cancel":true,"content":"","errMsg":"showModal:ok"}"#,
        r#"{"confirm":true,"cancel":false,"content":"Ada","errMsg":"showModal:ok"}"#,
        "1",
        "showActionSheet:fail cancel",
        "showModal:fail no answer: this is question 5, the list has only 4",
    ];
    assert_eq!(lines, expected);
    assert_eq!(faults.count(), 0);
}

#[test]
fn q5_the_base_functions_answer() {
    let lines = run(r#"
        log(wx.env.USER_DATA_PATH);
        log(wx.canIUse("showModal.object.editable"), wx.canIUse("nothing"), wx.canIUse(7), wx.canIUse());
        wx.nextTick(() => log("second"));
        wx.nextTick(() => log("third"));
        log("first");
        const launch = wx.getLaunchOptionsSync();
        log(launch.scene, JSON.stringify(launch.query), launch.apiCategory);
        log(wx.arrayBufferToBase64(new Uint8Array([255, 0]).buffer));
        log(new Uint8Array(wx.base64ToArrayBuffer("/wA=")).join());
        try { wx.base64ToArrayBuffer("?") } catch (error) { log(error.errMsg.split(":").slice(0, 2).join(":")) }
    "#);
    let expected = [
        "wxfile://usr",
        "true false false false",
        "first",
        "1001 {} default",
        "/wA=",
        "255,0",
        "base64ToArrayBuffer:fail invalid base64",
        "second",
        "third",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn login_gives_a_session() {
    let lines = run(r#"
        (async () => {
            await wx.checkSession().catch(error => log(error.errMsg));
            log((await wx.login()).code.length);
            log((await wx.checkSession()).errMsg);
        })();
    "#);
    let expected = ["checkSession:fail session time out, need relogin", "32", "checkSession:ok"];
    assert_eq!(lines, expected);
}

#[test]
fn the_compass_gives_readings_until_the_listener_goes() {
    let period = std::time::Duration::from_millis(1);
    let settings = StandardHost::new().sensors(Sensors::new().pace(period));
    // a timer holds the run open, for listeners do not
    let (lines, faults) = run_with(
        settings,
        r#"
        const open = setInterval(() => {}, 1);
        const listener = reading => {
            log(reading.direction, reading.accuracy);
            if (lines.length === 3) { wx.offCompassChange(listener); clearInterval(open) }
        };
        wx.onCompassChange(listener);
    "#,
    );
    assert_eq!(lines.len(), 3);
    assert!(lines.iter().all(|line| line.ends_with(" high")), "{lines:?}");
    assert_eq!(faults.count(), 0);
}

#[test]
fn a4_what_a_callback_throws_reaches_on_error() {
    let settings = || StandardHost::new().answers_json("[]").unwrap();
    let throwing = r#"
        wx.setStorage({ key: "a", data: 1, success() { throw new TypeError("oops") }, complete() { log("complete") } });
    "#;
    let listening = format!(
        "wx.onError(({{ message, stack }}) => log(message, /app\\.js:\\d/.test(stack))); {throwing}"
    );
    let (lines, faults) = run_with(settings(), &listening);
    let told = "TypeError: oops (thrown by the success callback of setStorage) true";
    assert_eq!(lines, ["complete", told]);
    assert_eq!((faults.count(), faults.unheard()), (1, 0));
    let (lines, faults) = run_with(settings(), throwing);
    assert_eq!(lines, ["complete"]);
    assert_eq!((faults.count(), faults.unheard()), (1, 1));
}

#[test]
fn p5_an_unhandled_rejection_reaches_its_listener_with_reason_and_promise() {
    let (lines, faults) = run_with(
        StandardHost::new(),
        r#"
        const promise = wx.getStorage({ key: "none" });
        setTimeout(() => {}, 1);
        wx.onUnhandledRejection(event => {
            log(event.reason.errMsg, event.reason instanceof Error, event.promise === promise);
        });
    "#,
    );
    assert_eq!(lines, ["getStorage:fail data not found true true"]);
    assert_eq!((faults.count(), faults.unheard()), (1, 0));
}
