//! The standard host as a Rust program calls it, in all four shapes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::{Duration, Instant},
};

use futures_util::{FutureExt, StreamExt, future};
use wx_bindings::*;
use wx_core::{
    Callback, Client, Fault, Host, Options, Result, ScriptError, Value, WxError, block_on,
};
use wx_host::{
    Reply, Standard, StandardHost, base::launch, interact::Ui, login::LoginProvider,
    sensors::Sensors,
};

fn built(settings: StandardHost) -> (Host, Wx) {
    let host = settings.open().unwrap().builder.build().unwrap();
    let wx = Wx::new(&host);
    (host, wx)
}

fn standard() -> (Host, Wx) {
    built(StandardHost::new().answers_json("[]").unwrap())
}

/// Takes turns until nothing is due.
fn settle(host: &Host) {
    while host.turn(Instant::now()).did_work {}
}

fn message<T: std::fmt::Debug>(outcome: Result<T>) -> String {
    outcome.unwrap_err().err_msg()
}

#[test]
fn the_everyday_families_are_whole() {
    let (host, _) = standard();
    let whole = [
        "app-route",
        "debug",
        "device-network",
        "file",
        "interaction",
        "navigation-bar",
        "request",
        "sensor",
        "storage",
        "system",
        "tab-bar",
        "websocket",
    ];
    let missing: Vec<_> =
        host.listing().filter(|(family, _, there)| whole.contains(family) && !there).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn storage_serves_sync_callbacks_and_future() {
    let (host, wx) = standard();
    wx.set_storage_sync("key", "1").unwrap();
    assert_eq!(wx.get_storage_sync("key").unwrap(), Value::from("1"));

    let calls = Rc::new(RefCell::new(Vec::new()));
    let (success, complete) = (Rc::clone(&calls), Rc::clone(&calls));
    let call = GetStorageOptions::new("key")
        .success(move |res| success.borrow_mut().push(format!("success {:?}", res.data)))
        .fail(|error| panic!("{error}"))
        .complete(move |res| complete.borrow_mut().push(format!("complete {}", res.is_ok())));
    wx.get_storage(call);
    assert!(calls.borrow().is_empty());
    settle(&host);
    assert_eq!(*calls.borrow(), ["success String(\"1\")", "complete true"]);

    let data = block_on(&host, wx.get_storage_future(GetStorageOptions::new("key"))).unwrap().data;
    assert_eq!(data, Value::from("1"));
    wx.remove_storage_sync("key").unwrap();
    assert_eq!(
        message(block_on(&host, wx.get_storage_future(GetStorageOptions::new("key")))),
        "getStorage:fail data not found"
    );
}

#[test]
fn s3_a_missing_key_is_an_empty_string_for_sync_and_a_failure_otherwise() {
    let (host, wx) = standard();
    assert_eq!(wx.get_storage_sync("none").unwrap(), Value::from(""));
    let failed = Rc::new(RefCell::new(String::new()));
    let sink = Rc::clone(&failed);
    wx.get_storage(
        GetStorageOptions::new("none").fail(move |error| *sink.borrow_mut() = error.err_msg()),
    );
    settle(&host);
    assert_eq!(*failed.borrow(), "getStorage:fail data not found");
}

#[test]
fn an_encrypted_entry_is_read_with_encrypt_only() {
    let (host, wx) = standard();
    let set = SetStorageOptions::new("key", "secret").encrypt(true);
    block_on(&host, wx.set_storage_future(set)).unwrap();
    let get = |encrypt| wx.get_storage_future(GetStorageOptions::new("key").encrypt(encrypt));
    assert_eq!(block_on(&host, get(true)).unwrap().data, Value::from("secret"));
    assert_eq!(message(block_on(&host, get(false))), "getStorage:fail data not found");
    assert_eq!(wx.get_storage_sync("key").unwrap(), Value::from(""));
}

#[test]
fn q1_refusals_name_the_function_that_was_called() {
    let (host, wx) = standard();
    let large = || Value::from("x".repeat(1024 * 1024 + 1));
    assert_eq!(
        message(wx.set_storage_sync("key", large())),
        "setStorageSync:fail entry size limit reached"
    );
    let future = wx.set_storage_future(SetStorageOptions::new("key", large()));
    assert_eq!(message(block_on(&host, future)), "setStorage:fail entry size limit reached");
    let full = Value::from("x".repeat(1024 * 1024));
    let entries = (0..10).map(|key| KvList { key: key.to_string(), value: full.clone() });
    assert_eq!(
        message(wx.batch_set_storage_sync(entries.collect())),
        "batchSetStorageSync:fail exceed storage max size 10Mb"
    );
    let info = wx.get_storage_info_sync().unwrap();
    assert_eq!((info.keys.len(), info.current_size, info.limit_size), (0, 0, 10_240));
}

#[test]
fn a_batch_reads_an_empty_string_for_a_missing_key() {
    let (_host, wx) = standard();
    let entry = |key: &str, value: Value| KvList { key: key.to_owned(), value };
    wx.batch_set_storage_sync(vec![entry("a", 1.0.into()), entry("b", Value::Null)]).unwrap();
    let keys = ["b", "none", "a"].map(str::to_owned).to_vec();
    let values = wx.batch_get_storage_sync(keys).unwrap();
    assert_eq!(values, [Value::Null, "".into(), 1.0.into()]);
    assert_eq!(wx.get_storage_info_sync().unwrap().keys, ["a", "b"]);
    wx.clear_storage_sync().unwrap();
    assert_eq!(wx.get_storage_info_sync().unwrap().keys, [""; 0]);
}

#[test]
fn a_buffer_has_an_address_until_it_is_revoked() {
    let standard = StandardHost::new().open().unwrap();
    let buffers = standard.buffers.clone();
    let host = standard.builder.build().unwrap();
    let wx = Wx::new(&host);
    let url = wx.create_buffer_url(vec![1, 2]).unwrap();
    assert!(url.starts_with("wxfile://"), "{url}");
    assert_eq!(buffers.get(&url).as_deref(), Some(&[1, 2][..]));
    wx.revoke_buffer_url(url.as_str()).unwrap();
    assert_eq!(buffers.get(&url), None);
}

#[test]
fn storage_lies_in_the_data_folder_of_its_app() {
    let dir = tempfile::tempdir().unwrap();
    let settings = |app: &str| StandardHost::new().data_dir(dir.path()).app_id(app);
    let (host, wx) = built(settings("wx1"));
    wx.set_storage_sync("key", 1.0).unwrap();
    drop(host);
    drop(wx);
    let (_host, wx) = built(settings("wx2"));
    assert_eq!(wx.get_storage_sync("key").unwrap(), Value::from(""));
    let (_host, wx) = built(settings("wx1"));
    assert_eq!(wx.get_storage_sync("key").unwrap(), Value::from(1.0));
    assert!(settings("..").open().is_err());
}

#[test]
fn r3_modal_cancel_is_a_success_and_sheet_cancel_a_failure() {
    let answers = r#"[{"cancel": true}, {"cancel": true}, {"confirm": true}, {"tapIndex": 1}]"#;
    let (host, wx) = built(StandardHost::new().answers_json(answers).unwrap());
    let modal = || block_on(&host, wx.show_modal_future(ShowModalOptions::new().title("Sure?")));
    let items = || ["a", "b"].map(str::to_owned).to_vec();
    let sheet =
        || block_on(&host, wx.show_action_sheet_future(ShowActionSheetOptions::new(items())));
    let answer = modal().unwrap();
    assert_eq!((answer.confirm, answer.cancel, answer.content.as_str()), (false, true, ""));
    assert_eq!(message(sheet()), "showActionSheet:fail cancel");
    let answer = modal().unwrap();
    assert_eq!((answer.confirm, answer.cancel), (true, false));
    assert_eq!(sheet().unwrap().tap_index, 1);
    assert!(message(modal()).starts_with("showModal:fail no answer"));
}

#[test]
fn a_sheet_has_one_to_six_entries() {
    let (host, wx) = standard();
    for (count, reason) in
        [(0, "itemList should have at least 1 item"), (7, "itemList should not be larger than 6")]
    {
        let options = ShowActionSheetOptions::new(vec![String::from("x"); count]);
        let error = block_on(&host, wx.show_action_sheet_future(options)).unwrap_err();
        assert_eq!(error.err_msg(), format!("showActionSheet:fail parameter error: {reason}"));
        assert_eq!(error.get_errno(), Some(1001));
    }
}

/// A ui that notes what it is to show, and answers when it is told to.
#[derive(Clone, Default)]
struct Window {
    shown: Rc<RefCell<Vec<String>>>,
    asked: Rc<RefCell<Option<futures_channel::oneshot::Sender<bool>>>>,
}

impl Window {
    fn note(&self, what: impl Into<String>) {
        self.shown.borrow_mut().push(what.into());
    }
}

impl Ui for Window {
    fn show_toast(&self, options: &ShowToastOptions) {
        self.note(format!("toast {} {:?} {}", options.title, options.icon, options.duration));
    }
    fn hide_toast(&self, options: &HideToastOptions) {
        self.note(format!("hide toast {}", options.no_conflict));
    }
    fn show_loading(&self, options: &ShowLoadingOptions) {
        self.note(format!("loading {}", options.title));
    }
    fn hide_loading(&self, options: &HideLoadingOptions) {
        self.note(format!("hide loading {}", options.no_conflict));
    }
    fn show_modal(&self, _: ShowModalOptions) -> Reply<ShowModalResult> {
        let (sender, answer) = futures_channel::oneshot::channel();
        *self.asked.borrow_mut() = Some(sender);
        Box::pin(async move {
            let confirm = answer.await?;
            Ok(ShowModalResult { confirm, cancel: !confirm, content: String::new() })
        })
    }
    fn show_action_sheet(&self, _: ShowActionSheetOptions) -> Reply<ShowActionSheetResult> {
        Box::pin(future::ready(Err(WxError::cancel())))
    }
}

#[test]
fn a_ui_gets_the_options_with_their_defaults() {
    let window = Window::default();
    let (host, wx) = built(StandardHost::new().ui(window.clone()));
    block_on(&host, wx.show_toast_future(ShowToastOptions::new("Saved"))).unwrap();
    block_on(&host, wx.hide_toast_future(HideToastOptions::new())).unwrap();
    block_on(&host, wx.show_loading_future(ShowLoadingOptions::new("Wait"))).unwrap();
    block_on(&host, wx.hide_loading_future(HideLoadingOptions::new().no_conflict(true))).unwrap();
    let expected =
        ["toast Saved Success 1500", "hide toast false", "loading Wait", "hide loading true"];
    assert_eq!(*window.shown.borrow(), expected);
}

#[test]
fn a_question_stays_open_while_the_host_goes_on() {
    let window = Window::default();
    let (host, wx) = built(StandardHost::new().ui(window.clone()));
    let answered = Rc::new(Cell::new(None));
    let sink = Rc::clone(&answered);
    wx.show_modal(ShowModalOptions::new().success(move |res| sink.set(Some(res.confirm))));
    // a person may take longer than the deadline of other calls
    host.turn(Instant::now());
    host.turn(Instant::now() + Duration::from_secs(3600));
    wx.set_storage_sync("key", 1.0).unwrap();
    assert_eq!(answered.get(), None);
    window.asked.take().unwrap().send(true).unwrap();
    settle(&host);
    assert_eq!(answered.get(), Some(true));
}

#[test]
fn the_compass_runs_from_the_first_listener_until_it_is_stopped() {
    let period = Duration::from_millis(1);
    let (host, wx) = built(StandardHost::new().sensors(Sensors::new().pace(period)));
    let mut readings = wx.client().stream::<OnCompassChange>();
    let first = block_on(&host, readings.next()).unwrap();
    let second = block_on(&host, readings.next()).unwrap();
    assert!(first.direction < second.direction && second.direction < 360.0);
    assert!(matches!(first.accuracy, OnCompassChangeAccuracy::Text(text) if text == "high"));

    block_on(&host, wx.stop_compass_future(StopCompassOptions::new())).unwrap();
    settle(&host);
    // what was read before the stop may still be on its way
    while readings.next().now_or_never().is_some() {}
    assert_eq!(host.counts().pending, 1);
    block_on(&host, wx.start_compass_future(StartCompassOptions::new())).unwrap();
    assert!(block_on(&host, readings.next()).is_some());

    drop(readings);
    settle(&host);
    assert_eq!((host.counts().pending, host.counts().listeners), (0, 0));
}

#[test]
fn login_gives_a_code_and_starts_a_session() {
    let (host, wx) = standard();
    let check = || block_on(&host, wx.check_session_future(CheckSessionOptions::new()));
    assert_eq!(message(check()), "checkSession:fail session time out, need relogin");
    let code = || block_on(&host, wx.login_future(LoginOptions::new())).unwrap().code;
    assert_ne!(code(), code());
    check().unwrap();
}

struct Slow(Rc<Cell<Option<Duration>>>);

impl LoginProvider for Slow {
    fn login(&self, timeout: Option<Duration>) -> Reply<String> {
        self.0.set(timeout);
        Box::pin(future::pending())
    }
    fn check_session(&self) -> Reply<()> {
        Box::pin(future::ready(Ok(())))
    }
}

#[test]
fn a_provider_is_told_the_timeout_and_the_host_has_its_own() {
    let told = Rc::new(Cell::new(None));
    let (host, wx) = built(StandardHost::new().login(Slow(Rc::clone(&told))));
    let failed = Rc::new(RefCell::new(String::new()));
    let sink = Rc::clone(&failed);
    let options = LoginOptions::new().timeout(1500.0);
    wx.login(options.fail(move |error| *sink.borrow_mut() = error.err_msg()));
    assert_eq!(told.get(), Some(Duration::from_millis(1500)));
    let now = Instant::now();
    host.turn(now);
    host.turn(now + Duration::from_secs(61));
    settle(&host);
    assert_eq!(*failed.borrow(), "login:fail timeout");
}

#[test]
#[allow(deprecated)] // scripts still call them
fn base64_goes_there_and_back() {
    let (_host, wx) = standard();
    for (bytes, text) in
        [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("\u{3ff}\u{3ff}", "z7/Pvw==")]
    {
        assert_eq!(wx.array_buffer_to_base64(bytes.into()).unwrap(), text);
        assert_eq!(wx.base64_to_array_buffer(text).unwrap(), bytes.as_bytes());
        assert_eq!(
            wx.base64_to_array_buffer(text.trim_end_matches('=')).unwrap(),
            bytes.as_bytes()
        );
    }
    for text in ["Z", "Z g=", "Zg==Zg==", "数据", "data:;base64,Zg=="] {
        let error = message(wx.base64_to_array_buffer(text));
        assert!(error.starts_with("base64ToArrayBuffer:fail invalid base64: "), "{text}: {error}");
    }
}

#[test]
fn w3_can_i_use_answers_for_what_this_host_implements() {
    let (_host, wx) = standard();
    let ask = |schema: &str| wx.can_i_use(Some(Schema::Text(schema.into()))).unwrap();
    for known in
        ["getStorage", "showToast.object.icon.none", "onCompassChange", "getStorageSync.return"]
    {
        assert!(ask(known), "{known}");
    }
    for unknown in ["", "nothing", "showToast.object.icon.huge", "getStorage.success.nothing"] {
        assert!(!ask(unknown), "{unknown}");
    }
    assert!(!wx.can_i_use(None).unwrap());
}

#[test]
fn w3_can_i_use_knows_the_members_of_objects_that_come_from_objects() {
    let (host, _wx) = standard();
    for known in ["FileSystemManager.stat", "Stats.isFile", "Stats.isFile.return", "Stats.size"] {
        assert!(host.can_i_use(known), "{known}");
    }
    for unknown in ["Stats", "Stats.", "Stats.isfile", "Nobody.isFile", "CameraFrameListener.start"]
    {
        assert!(!host.can_i_use(unknown), "{unknown}");
    }
}

#[test]
fn q6_next_tick_calls_back() {
    let (_host, wx) = standard();
    let called = Rc::new(Cell::new(0));
    let count = Rc::clone(&called);
    wx.next_tick(Callback::new(move |_| count.set(count.get() + 1))).unwrap();
    assert_eq!(called.get(), 1);
}

#[test]
fn an_app_is_launched_once_and_entered_again() {
    let launched = LaunchOptionsApp { scene: 1037, ..launch("pages/index") };
    let Standard { builder, app, .. } = StandardHost::new().launch(launched).open().unwrap();
    let host = builder.build().unwrap();
    let wx = Wx::new(&host);
    assert_eq!(wx.get_launch_options_sync().unwrap().scene, 1037);
    assert_eq!(wx.get_enter_options_sync().unwrap().path, "pages/index");

    let seen = Rc::new(RefCell::new(Vec::new()));
    let (shown, hidden) = (Rc::clone(&seen), Rc::clone(&seen));
    wx.on_app_show(move |how| shown.borrow_mut().push(format!("show {}", how.path)));
    wx.on_app_hide(move |why| hidden.borrow_mut().push(format!("hide {:?}", why.reason.is_some())));
    app.hide(&wx, None).unwrap();
    app.show(&wx, launch("pages/other")).unwrap();
    settle(&host);
    assert_eq!(*seen.borrow(), ["hide false", "show pages/other"]);
    assert_eq!(wx.get_launch_options_sync().unwrap().path, "pages/index");
    assert_eq!(wx.get_enter_options_sync().unwrap().path, "pages/other");
}

fn thrown(api: &'static str, role: &'static str) -> Fault {
    let error = ScriptError { message: "Error: oops".into(), stack: "    at a.js:1:2".into() };
    Fault::Callback { api, role, error }
}

#[test]
fn a4_a_fault_goes_to_the_listeners_with_the_names_of_api_and_callback() {
    let Standard { builder, faults, .. } = StandardHost::new().open().unwrap();
    let host = builder.build().unwrap();
    let client: Client = host.client();
    faults.take(&client, thrown("getStorage", "success"));
    assert_eq!((faults.count(), faults.unheard()), (1, 1));

    let seen = Rc::new(RefCell::new(Vec::new()));
    let sink = Rc::clone(&seen);
    Wx::new(&host).on_error(move |error| {
        sink.borrow_mut().push((error.message.clone(), error.stack.clone()));
    });
    faults.take(&client, thrown("getStorage", "success"));
    faults
        .take(&client, Fault::Uncaught(ScriptError { message: "7".into(), stack: String::new() }));
    // what a listener for errors throws does not come back to it
    faults.take(&client, thrown("onError", "listener"));
    settle(&host);
    let text = "Error: oops (thrown by the success callback of getStorage)";
    let expected = [(text.to_owned(), Some("    at a.js:1:2".to_owned())), ("7".to_owned(), None)];
    assert_eq!(*seen.borrow(), expected);
    assert_eq!((faults.count(), faults.unheard()), (4, 2));
}

#[test]
fn a_dropped_host_leaves_nothing_behind() {
    let window = Window::default();
    let period = Duration::from_millis(1);
    let (host, wx) = built(StandardHost::new().ui(window).sensors(Sensors::new().pace(period)));
    wx.show_modal(ShowModalOptions::new().success(|_| panic!("nobody answered")));
    wx.on_compass_change(|_| ());
    host.turn(Instant::now());
    drop(host);
    assert_eq!(message(wx.get_storage_sync("key")), "getStorageSync:fail host is closed");
}
