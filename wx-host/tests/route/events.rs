//! What is told of transitions, and of the app as a whole.

use crate::{Files, Run, go, shop};

#[test]
fn the_route_events_come_in_order_with_their_fields() {
    let files = shop();
    let run = Run::start(files.path());
    run.run(
        r#"
        for (const name of ['BeforeAppRoute', 'AppRoute', 'AppRouteDone', 'BeforePageLoad', 'AfterPageLoad',
            'BeforePageUnload', 'AfterPageUnload']) {
          wx['on' + name]((event) => {
            if (event.page?.route) event.page = 'instance of ' + event.page.route
            if (event.timeStamp) event.timeStamp = typeof event.timeStamp
            log(name, JSON.stringify(event))
          })
        }"#,
    );
    run.lines();
    run.run("wx.redirectTo({ url: '/pages/log/log?a=1' })");
    let expected = [
        r#"BeforeAppRoute {"path":"pages/log/log","query":{"a":"1"},"openType":"redirectTo","routeEventId":"2","webviewId":2,"notFound":false,"page":{"window":{}},"renderer":"webview"}"#,
        r#"BeforePageUnload {"path":"pages/index/index","routeEventId":"2","page":"instance of pages/index/index"}"#,
        "pages/index/index onUnload",
        r#"AfterPageUnload {"path":"pages/index/index","routeEventId":"2"}"#,
        r#"BeforePageLoad {"path":"pages/log/log","query":{"a":"1"},"openType":"redirectTo","routeEventId":"2","componentFramework":"exparser"}"#,
        r#"pages/log/log onLoad {"a":"1"}"#,
        r#"AfterPageLoad {"path":"pages/log/log","query":{"a":"1"},"openType":"redirectTo","routeEventId":"2","componentFramework":"exparser","page":"instance of pages/log/log"}"#,
        "pages/log/log onShow",
        r#"AppRoute {"path":"pages/log/log","query":{"a":"1"},"openType":"redirectTo","routeEventId":"2","webviewId":2,"notFound":false,"page":{"window":{}},"renderer":"webview","timeStamp":"number"}"#,
        "pages/log/log onReady",
        r#"AppRouteDone {"path":"pages/log/log","query":{"a":"1"},"openType":"redirectTo","routeEventId":"2","webviewId":2,"timeStamp":"number"}"#,
    ];
    assert_eq!(run.lines(), expected);
    run.run("for (const name of Object.keys(wx)) if (/^off.*(Route|Page)/.test(name)) wx[name]()");
    run.run("wx.reLaunch({ url: '/pages/me/me' })");
    assert!(run.lines().iter().all(|line| line.starts_with("pages/")));
}

#[test]
fn a_listener_can_lead_a_transition_elsewhere() {
    let files = shop();
    let run = Run::start(files.path());
    run.lines();
    run.run(
        r#"
        var to = {}
        wx.onBeforeAppRoute(() => wx.rewriteRoute({ ...to, complete: (done) => log(done.errMsg) }))
        wx.rewriteRoute({ url: '/pages/log/log', fail: (error) => log(error.errMsg) })
        "#,
    );
    assert_eq!(run.lines(), ["rewriteRoute:fail not in beforeAppRoute"]);
    run.run("to = { url: '/pages/log/detail?z=1' }; wx.navigateTo({ url: '/pages/log/log?a=1' })");
    assert_eq!(run.stack(), ["pages/index/index", "pages/log/detail"]);
    assert!(run.lines().contains(&"pages/log/detail onLoad {\"z\":\"1\"}".to_owned()));
    run.run("to = { url: '/pages/log/log?z=1', preserveQuery: true }; wx.navigateTo({ url: '/pages/log/log?a=1' })");
    assert!(run.lines().contains(&"pages/log/log onLoad {\"a\":\"1\"}".to_owned()));
    for (to, text) in [
        ("/pages/me/me", "rewriteRoute:fail can not rewrite to a page of another kind"),
        ("/none", "rewriteRoute:fail page \"none\" is not found"),
    ] {
        run.run(&format!("to = {{ url: '{to}' }}; wx.redirectTo({{ url: '/pages/log/detail' }})"));
        assert!(run.lines().contains(&text.to_owned()));
        assert_eq!(run.stack().last().unwrap(), "pages/log/detail");
    }
}

#[test]
fn an_app_that_starts_with_a_missing_page_can_redirect() {
    let files = Files::new(&[
        ("app.json", r#"{"pages": ["a"]}"#),
        (
            "app.js",
            r#"App({ onPageNotFound(page) {
              log(JSON.stringify(page))
              wx.redirectTo({ url: '/a?from=none' })
            } })"#,
        ),
        ("a.js", "Page({ onLoad(query) { log('a', query.from) } })"),
    ]);
    let query = [("q".to_owned(), "1".to_owned())].into();
    let launch = || wx_bindings::LaunchOptionsApp { query, ..wx_host::base::launch("none") };
    let run = Run::start_with(files.path(), |settings| settings.launch(launch()));
    let expected = [r#"{"path":"none","query":{"q":"1"},"isEntryPage":true}"#, "a none"];
    assert_eq!(run.lines(), expected);
    assert_eq!(run.faults.count(), 0);
    run.run(&go("wx.reLaunch({ url: '/gone' })"));
    let lines = run.lines();
    assert!(lines.contains(&"reLaunch:fail page \"gone\" is not found".to_owned()), "{lines:?}");
    let told = r#"{"path":"gone","query":{},"isEntryPage":false}"#;
    assert!(lines.contains(&told.to_owned()), "{lines:?}");
}

#[test]
fn nobody_told_of_a_missing_first_page_is_a_fault() {
    let files = Files::new(&[
        ("app.json", r#"{"pages": ["a"]}"#),
        ("app.js", "App({})"),
        ("a.js", "Page({})"),
    ]);
    let run =
        Run::start_with(files.path(), |settings| settings.launch(wx_host::base::launch("none")));
    assert_eq!(run.faults.unheard(), 1);
}

#[test]
fn the_app_and_its_page_come_and_go_together() {
    let files = shop();
    let run = Run::start(files.path());
    run.lines();
    run.app.hide(run.host.client(), None).unwrap();
    run.run("");
    assert_eq!(run.lines(), ["pages/index/index onHide", "App onHide"]);
    run.app.show(run.host.client(), wx_host::base::launch("pages/me/me")).unwrap();
    run.run("");
    assert_eq!(run.lines(), ["App onShow pages/me/me", "pages/index/index onShow"]);
}
