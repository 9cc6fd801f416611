//! System, as a program sets it up and as scripts see it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    cell::RefCell,
    future::ready,
    io::{self, Write},
    rc::Rc,
    sync::{Arc, Mutex},
};

use wx_bindings::*;
use wx_core::{Result, WxError, block_on};
use wx_host::{
    Reply, Standard, StandardHost,
    interact::Ui,
    route::AppConfig,
    system::{DeviceProfile, UpdateSource},
};
use wx_quickjs::JsContext;

fn quiet() -> StandardHost {
    StandardHost::new().answers_json("[]").unwrap()
}

/// What a script gives to `log`, line by line.
fn run(settings: StandardHost, script: &str) -> Vec<String> {
    let Standard { builder, faults, .. } = settings.open().unwrap();
    let context = JsContext::new().unwrap();
    context.install(builder.build().unwrap(), "wx").unwrap();
    let log = "var lines = []; var log = (...a) => { lines.push(a.map(String).join(' ')) }";
    context.eval(log, "log.js").unwrap();
    context.eval(script, "app.js").unwrap();
    context.run();
    assert_eq!(faults.count(), 0);
    let lines = context.eval("lines.join('\\n')", "log.js").unwrap();
    lines.lines().map(str::to_owned).collect()
}

#[test]
fn a_profile_is_what_every_function_tells() {
    let device = DeviceProfile::ready("iphone15").unwrap();
    let lines = run(
        quiet().device(device),
        r#"
        const info = wx.getSystemInfoSync()
        log(info.brand, info.platform, info.system, info.pixelRatio, info.theme, info.language)
        log(info.screenWidth, info.windowHeight, info.safeArea.bottom, info.safeArea.height)
        log(info.cameraAuthorized, info.phoneCalendarAuthorized, info.bluetoothEnabled)
        log(wx.getWindowInfo().screenTop, wx.getDeviceInfo().memorySize, wx.getDeviceInfo().abi === '')
        log(wx.getAppAuthorizeSetting().bluetoothAuthorized)
        const { level, isCharging } = wx.getBatteryInfoSync()
        log(level, isCharging)
        wx.getDeviceBenchmarkInfo({ success: res => log(res.benchmarkLevel, res.modelLevel) })
        "#,
    );
    let expected = [
        "Apple ios iOS 17.5.1 3 light zh_CN",
        "393 754 818 759",
        "true false true",
        "98 5632 true",
        "not determined",
        "80 false",
        "-1 1",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn a_profile_may_set_a_single_value() {
    let device = DeviceProfile::from_toml("userAgent = 'mine'\nSDKVersion = '2.0.0'").unwrap();
    let script = "log(wx.getAppBaseInfo().SDKVersion, wx.getDeviceInfo().brand);
        wx.getRendererUserAgent().then(log)";
    assert_eq!(run(quiet().device(device), script), ["2.0.0 devtools", "mine"]);
}

#[test]
fn a_project_without_darkmode_sees_no_theme_and_hears_of_none() {
    let told = |json: &str| {
        let config = AppConfig::from_json(json).unwrap();
        let Standard { builder, system, .. } = quiet().config(config).open().unwrap();
        let host = builder.build().unwrap();
        let wx = Wx::new(&host);
        let heard = Rc::new(RefCell::new(Vec::new()));
        let sink = Rc::clone(&heard);
        wx.on_theme_change(move |change| sink.borrow_mut().push(change.theme.clone()));
        system.set_theme(&wx, Theme::Dark).unwrap();
        block_on(&host, wx_core::next_turn());
        block_on(&host, wx_core::next_turn());
        assert_eq!(system.theme(), Theme::Dark);
        (wx.get_app_base_info().unwrap().theme, heard.take())
    };
    let pages = r#""pages": ["pages/index"]"#;
    assert_eq!(told(&format!("{{{pages}}}")), (None, vec![]));
    let dark = (Some(Theme::Dark), vec![Theme::Dark]);
    assert_eq!(told(&format!(r#"{{{pages}, "darkmode": true}}"#)), dark);
}

#[test]
fn what_the_program_does_to_the_device_the_app_hears() {
    let Standard { builder, system, .. } = quiet().open().unwrap();
    let host = builder.build().unwrap();
    let wx = Wx::new(&host);
    let heard = Rc::new(RefCell::new(Vec::new()));
    let note = |what: &'static str| {
        let heard = Rc::clone(&heard);
        move || heard.borrow_mut().push(what)
    };
    let (theme, power, memory) = (note("theme"), note("power"), note("memory"));
    wx.on_theme_change(move |_| theme());
    wx.on_battery_info_change(move |_| power());
    wx.on_memory_warning(move |_| memory());

    system.set_theme(&wx, Theme::Dark).unwrap();
    system.set_low_power(&wx, true).unwrap();
    system.memory_warning(&wx, MemoryLevel::Critical).unwrap();
    block_on(&host, wx_core::next_turn());
    block_on(&host, wx_core::next_turn());
    assert_eq!(*heard.borrow(), ["theme", "power", "memory"]);
    assert!(wx.get_battery_info_sync().unwrap().is_low_power_mode_enabled);
}

#[test]
fn a_released_app_tells_its_version() {
    let settings = quiet().app_id("wxdemo").env_version(EnvVersion::Release).version("1.2.3");
    let script = "log(JSON.stringify(wx.getAccountInfoSync()))";
    let expected = r#"{"miniProgram":{"appId":"wxdemo","envVersion":"release","version":"1.2.3"}}"#;
    assert_eq!(run(settings, script), [expected]);
}

struct Unreachable;

impl UpdateSource for Unreachable {
    fn check(&self) -> Reply<bool> {
        Box::pin(ready(Err(WxError::fail("the server is gone"))))
    }
    fn download(&self) -> Reply<()> {
        panic!("nothing was found")
    }
    fn apply(&self) -> Result<()> {
        panic!("nothing was found")
    }
}

#[test]
fn a_search_that_fails_found_nothing() {
    let script = "const updates = wx.getUpdateManager()
        updates.onCheckForUpdate(res => log(res.hasUpdate))
        updates.onUpdateReady(() => log('ready'))
        updates.onUpdateFailed(() => log('failed'))
        setTimeout(() => 0)";
    assert_eq!(run(quiet().updates(Unreachable), script), ["false"]);
    assert_eq!(run(quiet(), script), ["false"]);
}

#[test]
fn a_permission_may_be_granted_while_the_app_runs() {
    let device = DeviceProfile::ready("android").unwrap();
    let Standard { builder, system, .. } = quiet().device(device).open().unwrap();
    let host = builder.build().unwrap();
    let wx = Wx::new(&host);
    let camera = || wx.get_app_authorize_setting().unwrap().camera_authorized;
    assert_eq!(camera(), Authorization::Denied);
    system.change(|device| {
        device.authorizations.camera_authorized = Some(Authorization::Authorized);
    });
    assert_eq!(camera(), Authorization::Authorized);
}

/// A ui that can only be asked what every ui must be.
struct Bare;

impl Ui for Bare {
    fn show_toast(&self, _: &ShowToastOptions) {}
    fn hide_toast(&self, _: &HideToastOptions) {}
    fn show_loading(&self, _: &ShowLoadingOptions) {}
    fn hide_loading(&self, _: &HideLoadingOptions) {}
    fn show_modal(&self, _: ShowModalOptions) -> Reply<ShowModalResult> {
        Box::pin(ready(Err(WxError::cancel())))
    }
    fn show_action_sheet(&self, _: ShowActionSheetOptions) -> Reply<ShowActionSheetResult> {
        Box::pin(ready(Err(WxError::cancel())))
    }
}

#[test]
fn where_there_are_no_settings_nobody_is_sent_to_them() {
    let script = "wx.openAppAuthorizeSetting().catch(error => log(error.errMsg))
        wx.openSystemBluetoothSetting().catch(error => log(error.errMsg))";
    let lines = run(StandardHost::new().ui(Bare), script);
    let expected = [
        "openAppAuthorizeSetting:fail nobody can be taken to the settings of the permissions of the client here",
        "openSystemBluetoothSetting:fail nobody can be taken to the settings of Bluetooth here",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn a_settings_page_is_answered_from_the_list() {
    let answers = r#"[{"confirm": true}, {"tapIndex": 0}, {"confirm": true, "content": "x"}]"#;
    let settings = StandardHost::new().answers_json(answers).unwrap();
    let script = "(async () => { for (let i = 0; i < 3; i++)
        log(await wx.openAppAuthorizeSetting().then(res => res.errMsg, error => error.errMsg)) })()";
    let refusal = |number| {
        format!(
            "openAppAuthorizeSetting:fail answer {number} does not fit: it taps or types, \
             but openAppAuthorizeSetting asks whether to go there"
        )
    };
    let expected = ["openAppAuthorizeSetting:ok".to_owned(), refusal(2), refusal(3)];
    assert_eq!(run(settings, script), expected);
}

/// Collects what `tracing` is told.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<u8>>>);

impl Write for Told {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn told(work: impl FnOnce()) -> Vec<String> {
    let told = Told::default();
    let sink = told.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .without_time()
        .with_writer(move || sink.clone())
        .finish();
    tracing::subscriber::with_default(subscriber, work);
    let bytes = told.0.lock().unwrap();
    // other parts of the host may tell something as well
    let lines = std::str::from_utf8(&bytes).unwrap().lines();
    lines.map(str::trim).filter(|line| line.contains(" wx::")).map(str::to_owned).collect()
}

#[test]
fn what_an_app_logs_is_kept_and_told() {
    let standard = quiet().open().unwrap();
    let host = standard.builder.build().unwrap();
    let lines = told(|| {
        let context = JsContext::new().unwrap();
        context.install(host, "wx").unwrap();
        let script = "const log = wx.getLogManager({})
            log.info('bought', { price: 28.5 }, ['latte'])
            wx.getLogManager({ level: 1 }).debug('x'.repeat(200 * 1024))
            const live = wx.getRealtimeLogManager()
            live.setFilterMsg('order'); live.addFilterMsg('coffee')
            live.warn('slow', 3)
            live.tag('plugin').error('key', { deep: [null] })";
        context.eval(script, "app.js").unwrap();
    });
    let kept = standard.logs.lines();
    assert_eq!((kept[0].level, &*kept[0].text), ("info", r#"bought {"price":28.5} ["latte"]"#));
    assert_eq!((kept[1].level, kept[1].text.len()), ("debug", 100 * 1024));
    assert_eq!(lines[0], r#"INFO wx::log: bought {"price":28.5} ["latte"]"#);
    assert_eq!(lines[2], r#"WARN wx::realtime: slow 3 filter="order coffee""#);
    assert_eq!(lines[3], r#"ERROR wx::realtime: key {"deep":[null]} tag="plugin" filter="""#);
}

#[test]
fn whatever_a_script_holds_can_be_logged() {
    let standard = quiet().open().unwrap();
    let context = JsContext::new().unwrap();
    context.install(standard.builder.build().unwrap(), "wx").unwrap();
    let script = "const log = wx.getLogManager({}), live = wx.getRealtimeLogManager()
        const cycle = {}
        cycle.self = cycle
        const values = [new TypeError('no tea'), function brew() {}, { brew() {} }, cycle,
            new Map([['tea', 1]]), { get tea() { live.setFilterMsg('tea'); return 'oolong' } }]
        for (const value of values) {
            log.warn('caught', value)
            live.error('caught', value)
            live.tag('plugin').error('caught', value)
        }";
    context.eval(script, "app.js").unwrap();
    let kept = standard.logs.lines();
    let texts: Vec<_> = kept.iter().map(|line| line.text.as_str()).collect();
    assert!(texts[0].starts_with("caught TypeError: no tea\n    at "), "{}", texts[0]);
    let expected = [
        "caught [Function: brew]",
        "caught { brew: [Function: brew] }",
        "caught { self: [Circular] }",
        "caught Map(1) { 'tea' => 1 }",
        r#"caught {"tea":"oolong"}"#,
    ];
    assert_eq!(texts[1..], expected);
}

#[test]
fn what_an_app_reports_is_told() {
    let host = quiet().open().unwrap().builder.build().unwrap();
    let lines = told(|| {
        let context = JsContext::new().unwrap();
        context.install(host, "wx").unwrap();
        let script = "wx.reportEvent('purchase', { price: 120 }); wx.reportMonitor('7', 2)
            wx.reportPerformance(1101, 680, ['home', 1])";
        context.eval(script, "app.js").unwrap();
    });
    let expected = [
        r#"INFO wx::report: api="reportEvent" event="purchase" data="{\"price\":120}""#,
        r#"INFO wx::report: api="reportMonitor" event="7" value=2.0"#,
        r#"INFO wx::report: api="reportPerformance" id=1101.0 value=680.0 dimensions="[\"home\",1]""#,
    ];
    assert_eq!(lines, expected);
}
