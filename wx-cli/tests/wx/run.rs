//! `wx run`

use crate::binary::{Folder, Ran, ran, repository, wx};

/// Runs one script.
fn script(source: &str) -> Ran {
    Folder::with(&[("app.js", source)]).wx(&["run", "app.js"])
}

#[test]
fn the_hello_example_prints_what_it_promises() {
    let told = ran(wx(&repository(), &["run", "examples/hello/app.js"])).clean();
    let promised = std::fs::read_to_string(repository().join("examples/hello/output.txt")).unwrap();
    assert_eq!(told, promised.replace("\r\n", "\n"));
}

#[test]
fn warnings_and_errors_go_to_stderr_and_change_no_exit_code() {
    let ran = script("console.log('a'); console.info('b'); console.warn('c'); console.error('d')");
    assert_eq!((ran.code, &*ran.stdout, &*ran.stderr), (Some(0), "a\nb\n", "c\nd\n"));
}

#[test]
fn an_uncaught_error_ends_with_1_and_its_place() {
    let ran = script("console.log('before')\n\nthrow new TypeError('no tea')\n");
    assert_eq!(ran.stdout, "before\n");
    let told = ran.failed();
    assert!(told.contains("app.js:3") && told.contains("TypeError: no tea"), "{told}");
}

#[test]
fn what_a_timer_or_callback_throws_ends_with_1_when_all_is_done() {
    for source in [
        "setTimeout(() => console.log('done'), 1)\nsetTimeout(() => {\n  throw new Error('late')\n}, 0)",
        "setTimeout(() => console.log('done'), 1)\nwx.login({ success() {\n  throw new Error('late')\n} })",
    ] {
        let ran = script(source);
        assert_eq!(ran.stdout, "done\n", "the others still run");
        let told = ran.failed();
        assert!(told.contains("app.js:3") && told.contains("late"), "{told}");
    }
}

#[test]
fn an_unhandled_rejection_ends_with_1_and_its_place() {
    let told = script("async function f() {\n  throw new Error('no milk')\n}\nf()").failed();
    assert!(told.contains("app.js:2") && told.contains("no milk"), "{told}");
}

#[test]
fn a_rejected_call_that_nobody_handles_names_the_call() {
    let told = script("wx.getStorage({ key: 'none' })").failed();
    assert!(told.contains("getStorage:fail data not found"), "{told}");
}

#[test]
fn faults_that_the_app_listens_to_are_its_own_business() {
    let told = script(
        "wx.onError((e) => console.log('heard', e.message))
         wx.onUnhandledRejection((e) => console.log('heard', e.reason.message))
         Promise.reject(new Error('one'))
         setTimeout(() => { throw new Error('two') }, 1)",
    );
    let told = told.clean();
    assert!(told.contains("heard one") && told.contains("two"), "{told}");
}

#[test]
fn a_syntax_error_names_its_place() {
    let told = script("let a = 1\nlet b = = 2\n").failed();
    assert!(told.contains("app.js:2") && told.contains("SyntaxError"), "{told}");
}

#[test]
fn listeners_do_not_hold_a_run_open() {
    assert_eq!(script("wx.onCompassChange(() => {}); console.log('end')").clean(), "end\n");
}

#[test]
fn timers_and_calls_hold_a_run_open() {
    let source = "setTimeout(async () => {
        await wx.login()
        await new Promise((go) => setTimeout(go, 1))
        console.log('end')
    }, 1)";
    assert_eq!(script(source).clean(), "end\n");
}

#[test]
fn files_and_packages_are_required_from_beside_the_script() {
    let folder = Folder::with(&[
        ("app.js", "console.log(require('./a/b').name, require('tea').name, require('milk'))"),
        ("a/b.js", "exports.name = 'b of ' + require('../c.json').name"),
        ("c.json", "{ \"name\": \"c\" }"),
        ("miniprogram_npm/tea/index.js", "module.exports = { name: 'tea' }"),
        ("node_modules/milk/package.json", "{ \"main\": \"lib/milk.js\" }"),
        ("node_modules/milk/lib/milk.js", "module.exports = 'milk'"),
    ]);
    assert_eq!(folder.wx(&["run", "app.js"]).clean(), "b of c tea milk\n");
    let elsewhere = Folder::with(&[]);
    let app = folder.path().join("app.js");
    assert_eq!(elsewhere.wx(&["run", app.to_str().unwrap()]).clean(), "b of c tea milk\n");
}

#[test]
fn a_module_that_is_not_there_is_named() {
    let told = script("require('./gone')").failed();
    assert!(told.contains("cannot find module './gone'"), "{told}");
}

#[test]
fn data_is_kept_where_a_folder_is_named() {
    let count =
        "const n = (wx.getStorageSync('n') || 0) + 1; wx.setStorageSync('n', n); console.log(n)";
    let folder = Folder::with(&[("app.js", count)]);
    let run = |args: &[&str]| folder.wx(&[&["run", "app.js"], args].concat()).clean();
    assert_eq!((run(&["--data", "kept"]), run(&["--data", "kept"])), ("1\n".into(), "2\n".into()));
    assert_eq!((run(&[]), run(&[])), ("1\n".into(), "1\n".into()));
}

#[test]
fn questions_are_answered_from_a_file() {
    let folder = Folder::with(&[
        (
            "app.js",
            "(async () => {
                console.log((await wx.showModal({ title: 'Sure?' })).confirm)
                console.log((await wx.showActionSheet({ itemList: ['a', 'b'] })).tapIndex)
            })()",
        ),
        ("answers.json", r#"[{"confirm": true}, {"tapIndex": 1}]"#),
    ]);
    let answered = folder.wx(&["run", "app.js", "--answers", "answers.json"]);
    assert_eq!(answered.stdout, "true\n1\n", "{answered:?}");
    assert_eq!(answered.code, Some(0));
}

#[test]
fn what_cannot_be_used_is_a_sentence() {
    let folder = Folder::with(&[
        ("app.js", "console.log('never')"),
        ("bad.json", "[{\"confirm\": 7}]"),
        ("file", ""),
    ]);
    folder.write("latin1.js", b"// one\n// caf\xe9\n");
    for (args, expected) in [
        (&["gone.js"][..], "there is no script gone.js"),
        (&["."], ". is no mini program: it has no app.json"),
        (&["bad.json"], "bad.json is data, not a script"),
        (&["latin1.js"], "latin1.js:2: the file is not UTF-8"),
        (&["app.js", "--answers", "gone.json"], "--answers gone.json: "),
        (&["app.js", "--answers", "bad.json"], "--answers bad.json: entry 1: "),
        (&["app.js", "--data", "file"], "cannot open the storage file file/"),
    ] {
        let ran = folder.wx(&[&["run"], args].concat());
        assert_eq!(ran.stdout, "", "{args:?}");
        let told = ran.failed();
        assert!(told.starts_with(&format!("error: {expected}")), "{told}");
        assert_eq!(told.lines().count(), 1, "{told}");
    }
}

#[test]
fn a_device_is_a_file_or_one_that_comes_along() {
    let source = "const info = wx.getSystemInfoSync(); console.log(info.brand, info.pixelRatio)";
    let folder = Folder::with(&[
        ("app.js", source),
        ("phone.toml", "brand = 'Example'\npixelRatio = 2.5"),
        ("bad.toml", "brand = 'Example'\npixelRatio = 'two'"),
    ]);
    let shown = |device| folder.wx(&["run", "app.js", "--device", device]);
    assert_eq!(shown("phone.toml").clean(), "Example 2.5\n");
    assert_eq!(shown("windows").clean(), "microsoft 1\n");
    for (device, expected) in [
        (
            "bad.toml",
            "--device: bad.toml:2:14: this is a string \"two\"; write a number, without quotes",
        ),
        ("gone.toml", "--device: gone.toml: "),
        (
            "phone",
            "--device: there is no device \"phone\"; there are android, iphone15, windows, or name a file of TOML",
        ),
    ] {
        let told = shown(device).failed();
        assert!(told.contains(expected), "{told}");
    }
}

#[test]
fn what_an_app_logs_is_shown_when_it_is_asked_for() {
    let source =
        "wx.getLogManager({}).debug('too much'); wx.reportEvent('purchase', { price: 28 })";
    let folder = Folder::with(&[("app.js", source)]);
    folder.wx(&["run", "app.js"]).clean();
    let told = folder.wx(&["run", "app.js", "--log", "wx=info"]);
    assert_eq!(told.code, Some(0));
    assert!(told.stderr.contains("wx::report: api=\"reportEvent\""), "{told:?}");
    assert!(!told.stderr.contains("too much"), "{told:?}");
    assert!(folder.wx(&["run", "app.js", "--log", "debug"]).stderr.contains("wx::log: too much"));
    let told = folder.wx(&["run", "app.js", "--log", "loud"]).failed();
    assert!(told.contains("--log: \"loud\" is no level; write error, warn"), "{told}");
}

#[test]
fn the_clock_starts_where_it_is_set_and_window_where_it_is_asked_for() {
    let script = "console.log(new Date().toISOString().slice(0, 16), typeof window, typeof self)";
    let folder = Folder::with(&[("app.js", script)]);
    let told = ran(wx(folder.path(), &["run", "app.js", "--clock", "2026-01-01T08:00:00+08:00"]));
    assert_eq!(told.clean(), "2026-01-01T00:00 undefined undefined\n");
    let told =
        ran(wx(folder.path(), &["run", "app.js", "--window", "--clock", "1999-12-31T23:00:00Z"]));
    assert_eq!(told.clean(), "1999-12-31T23:00 object object\n");
    let told = ran(wx(folder.path(), &["run", "app.js", "--clock", "2026-02-30T00:00:00Z"]));
    assert_eq!(told.code, Some(2));
    assert!(
        told.stderr
            .contains("the day 30 is not between 1 and 28; write a time like 2026-01-01T00:00:00Z"),
        "{told:?}"
    );
}

#[test]
fn sensors_read_what_a_file_says_or_are_left_out() {
    let location = r#"{"at_ms": 0, "location": {"latitude": 31.2, "longitude": 121.5}}"#;
    let folder = Folder::with(&[
        ("app.js", "wx.getLocation().then(r => console.log(r.latitude, r.longitude))"),
        ("where.js", "console.log(typeof wx.getLocation, wx.canIUse('startCompass'))"),
        ("walk.jsonl", location),
        ("bad.jsonl", "\n{\"at_ms\": 0, \"campass\": {}}"),
        ("yes.json", r#"[{"scope": "userLocation", "allow": true}]"#),
        ("no.json", r#"[{"scope": "userLocation", "allow": false}]"#),
    ]);
    let run = |args: &[&str]| folder.wx(&[&["run"], args].concat());
    let walk = ["app.js", "--sensors", "walk.jsonl", "--answers"];
    assert_eq!(run(&[&walk[..], &["yes.json"]].concat()).clean(), "31.2 121.5\n");
    let told = run(&[&walk[..], &["no.json"]].concat()).failed();
    assert!(told.contains("getLocation:fail auth deny"), "{told}");
    assert_eq!(run(&["where.js", "--no-sensors"]).clean(), "undefined false\n");
    let told = run(&["app.js", "--sensors", "bad.jsonl"]).failed();
    assert!(told.contains("--sensors bad.jsonl: line 2: unknown field `campass`"), "{told}");
}

#[test]
fn servers_are_reached_when_they_are_named() {
    let server = wx_loopback::Server::start().unwrap();
    let show = "({ errMsg }) => console.log(errMsg)";
    let source =
        format!("wx.request({{ url: '{}', success: {show}, fail: {show} }})", server.url("/echo"));
    let folder = Folder::with(&[("app.js", &*source)]);
    let run = |more: &[&str]| folder.wx(&[&["run", "app.js"], more].concat());
    let addr = server.addr().to_string();
    assert_eq!(run(&[]).stdout, "request:fail url not in domain list\n");
    for more in [&["--domain", "a.example.com", "--domain", &*addr][..], &["--no-domain-check"]] {
        assert_eq!(run(more).clean(), "request:ok\n");
    }
    let refused = run(&["--domain", "*.example.com"]);
    assert_eq!(refused.code, Some(2));
    assert!(refused.stderr.contains("`*.example.com` is no domain"), "{}", refused.stderr);
}

#[test]
fn a_script_by_itself_has_the_globals_of_an_app() {
    let script = "
        const shared = Behavior({ methods: { sip() {} } })
        console.log(typeof shared, getApp(), getCurrentPages())
        App({ tea: 'oolong', onLaunch() { console.log('never') } })
        Page({ behaviors: [shared], onLoad() { console.log('never') } })
        Component({})
        Component({})
        console.log(getApp().tea, Object.keys(globalThis).includes('Page'))";
    let ran = Folder::with(&[("app.js", script)]).wx(&["run", "app.js"]);
    assert_eq!(
        (ran.code, &*ran.stdout),
        (Some(0), "object undefined []\noolong false\n"),
        "{ran:?}"
    );
    let told: Vec<_> = ran.stderr.lines().collect();
    assert_eq!(told.len(), 3, "{ran:?}");
    let advice = "but a script by itself has no pages: run the folder with app.json";
    assert!(told.iter().all(|line| line.contains(advice)), "{ran:?}");
}

#[test]
fn what_a_script_has_of_its_own_goes_before_the_globals_of_an_app() {
    let script = "
        class Page {}
        function App() { return 1 }
        globalThis.Component = 2
        console.log(new Page() instanceof Page, App(), Component)";
    let ran = Folder::with(&[("app.js", script)]).wx(&["run", "app.js"]);
    assert_eq!(ran.clean(), "true 1 2\n");
}
