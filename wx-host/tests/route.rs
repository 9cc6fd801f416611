//! Projects: pages, their lives, and the ways between them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{fs, path::Path, rc::Rc, time::Duration};

use tempfile::TempDir;
use wx_host::{
    StandardHost,
    base::Faults,
    route::{FAMILY, Pages, Project, SCRIPTS},
};
use wx_quickjs::{JsContext, Limits, LoopHandle};

/// A project on disk, file by file.
struct Files(TempDir);

impl Files {
    fn new(files: &[(&str, &str)]) -> Self {
        let folder = TempDir::new().unwrap();
        for (name, text) in files {
            let file = folder.path().join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        Files(folder)
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

/// A run of a project.
struct Run {
    context: JsContext,
    host: Rc<wx_core::Host>,
    faults: Faults,
    pages: Pages,
    app: wx_host::base::AppState,
}

impl Run {
    fn start(folder: &Path) -> Self {
        Self::start_with(folder, |settings| settings)
    }

    fn start_with(folder: &Path, set: impl FnOnce(StandardHost) -> StandardHost) -> Self {
        let project = Project::open(folder).unwrap();
        let settings = StandardHost::new().answers_json("[]").unwrap().project(&project);
        let standard = set(settings).open().unwrap();
        let handle = LoopHandle::new();
        let wake = handle.clone();
        let limits = Limits::default().entry(Duration::from_millis(500));
        let context = JsContext::builder().limits(limits).handle(handle).build().unwrap();
        let host = Rc::new(standard.builder.notify(move || wake.wake()).build().unwrap());
        context.install(host.clone(), "wx").unwrap();
        let log = "globalThis.lines = []; globalThis.log = (...a) => { lines.push(a.join(' ')) }";
        context.eval(log, "log.js").unwrap();
        context.boot(FAMILY, project.root(), SCRIPTS).unwrap();
        context.run();
        let (faults, pages, app) = (standard.faults, standard.pages, standard.app);
        Run { context, host, faults, pages, app }
    }

    /// Runs a script and what follows of it.
    fn run(&self, script: &str) -> &Self {
        self.context.eval(script, "test.js").unwrap();
        self.context.run();
        self
    }

    /// What was logged since the last time.
    fn lines(&self) -> Vec<String> {
        let lines = self.context.eval("lines.splice(0).join('\\n')", "log.js").unwrap();
        lines.lines().map(str::to_owned).collect()
    }

    fn stack(&self) -> Vec<String> {
        self.pages.stack().iter().map(|page| page.route.clone()).collect()
    }
}

/// A page that logs its life.
const PAGE: &str = r#"
const route = __filename.slice(1, -3)
const life = ['onShow', 'onReady', 'onHide', 'onUnload', 'onPullDownRefresh', 'onReachBottom', 'onRouteDone']
const page = { onLoad(query) { log(this.route, 'onLoad', JSON.stringify(query)) } }
for (const name of life.slice(0, -1)) page[name] = function () { log(this.route, name) }
for (const name of ['onPageScroll', 'onTabItemTap', 'onResize']) {
  page[name] = function (detail) { log(this.route, name, JSON.stringify(detail)) }
}
Page(page)
"#;

const APP_JSON: &str = r#"{
  "pages": ["pages/index/index", "pages/me/me", "pages/log/log", "pages/log/detail"],
  "tabBar": { "list": [
    { "pagePath": "pages/index/index", "text": "Home" },
    { "pagePath": "pages/me/me", "text": "Me" }
  ] }
}"#;

const APP: &str = r#"
App({
  onLaunch(options) { log('App onLaunch', options.path, options.scene) },
  onShow(options) { log('App onShow', options.path) },
  onHide() { log('App onHide') },
})
"#;

fn shop() -> Files {
    Files::new(&[
        ("app.json", APP_JSON),
        ("app.js", APP),
        ("pages/index/index.js", PAGE),
        ("pages/me/me.js", PAGE),
        ("pages/log/log.js", PAGE),
        ("pages/log/detail.js", PAGE),
    ])
}

/// Logs the errMsg of a call.
fn go(call: &str) -> String {
    format!("{call}.then(done => log(done.errMsg), error => log(error.errMsg))")
}

#[test]
fn an_app_starts_with_its_first_page() {
    let run = Run::start(shop().path());
    let expected = [
        "App onLaunch pages/index/index 1001",
        "App onShow pages/index/index",
        "pages/index/index onLoad {}",
        "pages/index/index onShow",
        "pages/index/index onReady",
    ];
    assert_eq!(run.lines(), expected);
    assert_eq!(run.faults.count(), 0);
    assert_eq!(run.pages.current().unwrap().route, "pages/index/index");
    let counts = run.host.counts();
    assert_eq!(counts.dispatched, counts.settled);
}

#[test]
fn navigate_to_hides_the_page_below_and_back_shows_it_again() {
    let files = shop();
    let run = Run::start(files.path());
    run.lines();
    run.run(&go("wx.navigateTo({ url: '/pages/log/log?a=1&b=%20' })"));
    let expected = [
        "pages/index/index onHide",
        "pages/log/log onLoad {\"a\":\"1\",\"b\":\"%20\"}",
        "pages/log/log onShow",
        "pages/log/log onReady",
        "navigateTo:ok",
    ];
    assert_eq!(run.lines(), expected);
    run.run(&go("wx.navigateTo({ url: 'detail' })"));
    assert_eq!(run.stack(), ["pages/index/index", "pages/log/log", "pages/log/detail"]);
    run.lines();
    run.run(&go("wx.navigateBack({ delta: 9 })"));
    let expected = [
        "pages/log/detail onUnload",
        "pages/log/log onUnload",
        "pages/index/index onShow",
        "navigateBack:ok",
    ];
    assert_eq!(run.lines(), expected);
    run.run(&go("wx.navigateBack()"));
    assert_eq!(run.lines(), ["navigateBack:fail cannot navigate back at first page."]);
}

#[test]
fn redirect_and_relaunch_unload_before_they_load() {
    let files = shop();
    let run = Run::start(files.path());
    run.run(&go("wx.navigateTo({ url: '/pages/log/log' })")).lines();
    run.run(&go("wx.redirectTo({ url: 'detail?x' })"));
    let expected = [
        "pages/log/log onUnload",
        "pages/log/detail onLoad {\"x\":\"\"}",
        "pages/log/detail onShow",
        "pages/log/detail onReady",
        "redirectTo:ok",
    ];
    assert_eq!(run.lines(), expected);
    run.run(&go("wx.reLaunch({ url: '../me/me?y=2' })"));
    let expected = [
        "pages/log/detail onUnload",
        "pages/index/index onUnload",
        "pages/me/me onLoad {\"y\":\"2\"}",
        "pages/me/me onShow",
        "pages/me/me onReady",
        "reLaunch:ok",
    ];
    assert_eq!(run.lines(), expected);
    assert_eq!(run.stack(), ["pages/me/me"]);
}

#[test]
fn tabs_are_kept_and_other_pages_are_closed() {
    let files = shop();
    let run = Run::start(files.path());
    run.run(&go("wx.navigateTo({ url: '/pages/log/log' })")).lines();
    run.run(&go("wx.switchTab({ url: '/pages/me/me?dropped=1' })"));
    let expected = [
        "pages/log/log onUnload",
        "pages/me/me onLoad {}",
        "pages/me/me onShow",
        "pages/me/me onReady",
        "switchTab:ok",
    ];
    assert_eq!(run.lines(), expected);
    let first = run.pages.current().unwrap().id;
    run.run(&go("wx.switchTab({ url: '/pages/index/index' })"));
    let expected = ["pages/me/me onHide", "pages/index/index onShow", "switchTab:ok"];
    assert_eq!(run.lines(), expected);
    run.run(&go("wx.switchTab({ url: '/pages/me/me' })"));
    assert_eq!(run.pages.current().unwrap().id, first);
    run.lines();
    run.run(&go("wx.switchTab({ url: '/pages/me/me' })"));
    assert_eq!(run.lines(), ["switchTab:ok"]);
}

#[test]
fn ways_that_lead_nowhere_fail_and_change_nothing() {
    let files = shop();
    let run = Run::start(files.path());
    run.lines();
    for (call, text) in [
        ("navigateTo({ url: '/pages/me/me' })", "navigateTo:fail can not navigateTo a tabbar page"),
        ("redirectTo({ url: '/pages/me/me' })", "redirectTo:fail can not redirectTo a tabbar page"),
        ("switchTab({ url: '/pages/log/log' })", "switchTab:fail can not switch to no-tabBar page"),
        (
            "navigateTo({ url: 'pages/log/log' })",
            "navigateTo:fail page \"pages/index/pages/log/log\" is not found",
        ),
        ("redirectTo({ url: '/none?a=1' })", "redirectTo:fail page \"none\" is not found"),
        ("reLaunch({ url: '/none' })", "reLaunch:fail page \"none\" is not found"),
        ("switchTab({ url: '/none' })", "switchTab:fail page \"none\" is not found"),
        (
            "navigateTo({})",
            "navigateTo:fail parameter error: parameter.url should be String instead of Undefined;",
        ),
    ] {
        run.run(&go(&format!("wx.{call}")));
        assert_eq!(run.lines(), [text]);
    }
    assert_eq!(run.stack(), ["pages/index/index"]);
}

#[test]
fn q4_ten_pages_may_lie_on_one_another() {
    let files = shop();
    let run = Run::start(files.path());
    run.lines();
    run.run("for (let i = 0; i < 10; i += 1) wx.navigateTo({ url: '/pages/log/log', complete: done => log(done.errMsg) })");
    let ends: Vec<_> =
        run.lines().into_iter().filter(|line| line.starts_with("navigateTo")).collect();
    let mut expected = vec!["navigateTo:ok"; 9];
    expected.push("navigateTo:fail webview count limit exceed");
    assert_eq!(ends, expected);
    assert_eq!(run.stack().len(), 10);
    run.run("log(getCurrentPages().length, getCurrentPages()[9].route)");
    assert_eq!(run.lines(), ["10 pages/log/log"]);
}

#[test]
fn opener_and_opened_page_talk_through_the_channel() {
    let files = Files::new(&[
        ("app.json", r#"{"pages": ["a", "b"]}"#),
        ("app.js", "App({})"),
        ("a.js", "Page({ onLoad() { log('empty', typeof this.getOpenerEventChannel().on) } })"),
        (
            "b.js",
            r#"Page({ onLoad() {
              const channel = this.getOpenerEventChannel()
              channel.on('hello', (who, more) => log('hello', who.name, more))
              channel.once('hello', () => log('once'))
              channel.emit('done', order, 2)
              channel.emit('nobody hears this')
            } })"#,
        ),
    ]);
    let run = Run::start(files.path());
    assert_eq!(run.lines(), ["empty undefined"]);
    run.run(
        r#"var order = { id: 7 };
        wx.navigateTo({
          url: 'b',
          events: { done: (got, n) => log('done', got === order, n), notAFunction: 1 },
          success({ eventChannel }) {
            eventChannel.emit('hello', { name: 'a' }, 1)
            eventChannel.emit('hello', { name: 'b' }, 2)
            const off = () => log('off')
            eventChannel.on('done', off)
            eventChannel.off('done', off)
            eventChannel.on('bad', 7)
          },
        })"#,
    );
    assert_eq!(run.lines(), ["done true 2", "hello a 1", "once", "hello b 2"]);
    assert_eq!(run.faults.count(), 0);
}

#[test]
fn set_data_merges_paths_and_copies_what_it_takes() {
    let files = Files::new(&[
        ("app.json", r#"{"pages": ["a"]}"#),
        ("app.js", "App({})"),
        (
            "a.js",
            r#"
            const initial = { list: [{ n: 1 }], deep: { a: 1, b: 2 }, when: new Date(0) }
            Page({
              data: initial,
              extra: { shared: [] },
              onLoad() {
                const given = { x: [1] }
                this.setData({
                  'list[0].n': 2, 'list[2].m': 3, 'deep.a': given, 'new.way[1][0].c': 4,
                  'plain key': 5, 'a\\.b': 6, __proto__x: 7, gone: undefined,
                }, function () { log('drawn', this.route) })
                given.x.push(2)
                log(JSON.stringify(this.data))
                log(initial.list[0].n, this.data.when instanceof Date)
                try { this.setData('x') } catch (error) { log(error.message) }
                try { this.setData({ 'a[x]': 1 }) } catch (error) { log(error.message) }
              },
            })"#,
        ),
    ]);
    let run = Run::start(files.path());
    let expected = [
        concat!(
            r#"{"list":[{"n":2},null,{"m":3}],"deep":{"a":{"x":[1]},"b":2},"#,
            r#""when":"1970-01-01T00:00:00.000Z","new":{"way":[null,[{"c":4}]]},"#,
            r#""plain key":5,"a.b":6,"__proto__x":7}"#
        ),
        "1 true",
        "setData() should be given an object: the paths and their new values",
        "setData: in the path \"a[x]\", [ ] should hold a whole number",
        "drawn a",
    ];
    assert_eq!(run.lines(), expected);
}

#[test]
fn behaviors_bring_data_functions_and_what_runs_first() {
    let files = Files::new(&[
        ("app.json", r#"{"pages": ["a", "b"]}"#),
        ("app.js", "App({})"),
        (
            "kit.js",
            r#"
            const inner = Behavior({ data: { deep: { inner: 1 } }, methods: { say() { return 'inner' } } })
            module.exports = Behavior({
              behaviors: [inner],
              data: { deep: { outer: 2 }, own: 'behavior' },
              lifetimes: { attached() { log('attached', this.say()) } },
              pageLifetimes: { show() { log('shown first') } },
              onLoad() { log('behavior onLoad') },
              methods: { say() { return 'outer' }, onHide() { log('hidden') } },
            })"#,
        ),
        (
            "a.js",
            r#"
            Page({
              behaviors: [require('./kit')],
              data: { own: 'page' },
              onLoad() { log('page onLoad', JSON.stringify(this.data), this.say()) },
              onShow() { log('page onShow') },
            })"#,
        ),
        (
            "b.js",
            r#"
            Component({
              behaviors: [require('./kit')],
              properties: { id: Number, name: { type: String, value: 'none' }, flag: Boolean },
              data: { sum: 0 },
              observers: { 'id, sum': function (id, sum) { log('observed', id, sum) } },
              lifetimes: { ready() { log('ready') }, detached() { log('detached') } },
              methods: {
                onLoad(query) {
                  log('component onLoad', query.id, JSON.stringify(this.properties))
                  this.setData({ sum: 3 })
                },
              },
            })"#,
        ),
    ]);
    let run = Run::start(files.path());
    let expected = [
        "attached outer",
        "behavior onLoad",
        "page onLoad {\"deep\":{\"inner\":1,\"outer\":2},\"own\":\"page\"} outer",
        "shown first",
        "page onShow",
    ];
    assert_eq!(run.lines(), expected);
    run.run("wx.redirectTo({ url: 'b?id=4&flag=1' })");
    let expected = [
        "attached outer",
        "behavior onLoad",
        concat!(
            "component onLoad 4 {\"deep\":{\"inner\":1,\"outer\":2},\"own\":\"behavior\",",
            "\"sum\":0,\"id\":4,\"name\":\"none\",\"flag\":true}"
        ),
        "observed 4 3",
        "shown first",
        "ready",
    ];
    assert_eq!(run.lines(), expected);
    run.run("wx.redirectTo({ url: 'a' })");
    assert_eq!(run.lines()[0], "detached");
}

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
        r#"AppRoute {"path":"pages/log/log","query":{"a":"1"},"openType":"redirectTo","routeEventId":"2","webviewId":2,"notFound":false,"page":{"window":{}},"renderer":"webview"}"#,
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
fn what_functions_throw_reaches_on_error_by_their_names() {
    let files = Files::new(&[
        ("app.json", r#"{"pages": ["a", "broken"]}"#),
        (
            "app.js",
            r#"App({
              onError(text) { log(text.split('\n').slice(0, 2).join(' | ')) },
              onUnhandledRejection({ reason }) { log('rejected', reason.message) },
            })"#,
        ),
        (
            "a.js",
            r#"Page({
  onLoad() { throw new TypeError('no tea') },
  async onShow() { throw new Error('no milk') },
  onReady() { this.setData({ a: 1 }, () => { throw 'plain' }) },
})"#,
        ),
        ("broken.js", "Page({ "),
    ]);
    let run = Run::start(files.path());
    let lines = run.lines();
    assert!(lines[0].starts_with("SyntaxError: "), "{lines:?}");
    assert!(lines[0].contains("(thrown by broken.js) |     at "), "{lines:?}");
    assert!(
        lines[1].starts_with("TypeError: no tea (thrown by a onLoad) |     at onLoad ("),
        "{lines:?}"
    );
    assert!(lines[1].ends_with("a.js:2:24)"), "{lines:?}");
    assert_eq!(lines[2..], ["rejected no milk", "plain (thrown by a setData callback)"]);
    assert_eq!((run.faults.count(), run.faults.unheard()), (4, 0));
}

#[test]
fn on_error_that_throws_is_told_once() {
    let files = Files::new(&[
        ("app.json", r#"{"pages": ["a"]}"#),
        ("app.js", "App({ onError() { throw new Error('worse') } })"),
        ("a.js", "Page({ onLoad() { throw new Error('bad') } })"),
    ]);
    let run = Run::start(files.path());
    assert_eq!((run.faults.count(), run.faults.unheard()), (2, 1));
}

#[test]
fn an_endless_function_is_stopped_and_the_app_goes_on() {
    let files = Files::new(&[
        ("app.json", r#"{"pages": ["a"]}"#),
        ("app.js", "App({})"),
        ("a.js", "Page({ onLoad() { for (;;) {} }, onShow() { log('shown') } })"),
    ]);
    let run = Run::start(files.path());
    assert_eq!(run.lines(), ["shown"]);
    assert_eq!(run.faults.count(), 1);
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

#[test]
fn events_reach_the_functions_of_a_page() {
    use wx_host::route::PageEvent;
    let files = shop();
    let run = Run::start(files.path());
    run.lines();
    let page = run.pages.current().unwrap();
    let tap = PageEvent::TabItemTap { index: 0, page_path: "p".into(), text: "t".into() };
    for event in [
        PageEvent::PullDownRefresh,
        PageEvent::ReachBottom,
        PageEvent::PageScroll { scroll_top: 12.5 },
        tap,
        PageEvent::Resize { width: 300.0, height: 600.0 },
        PageEvent::Other { name: "onNothing", detail: wx_core::Value::Null },
    ] {
        run.pages.deliver(&page, event);
    }
    run.run("");
    let expected = [
        "pages/index/index onPullDownRefresh",
        "pages/index/index onReachBottom",
        "pages/index/index onPageScroll {\"scrollTop\":12.5}",
        "pages/index/index onTabItemTap {\"index\":\"0\",\"pagePath\":\"p\",\"text\":\"t\"}",
        "pages/index/index onResize {\"size\":{\"windowWidth\":300,\"windowHeight\":600}}",
    ];
    assert_eq!(run.lines(), expected);
}

#[test]
fn a_page_that_may_not_be_left_stays() {
    let files = shop();
    let run = Run::start(files.path());
    run.run("wx.navigateTo({ url: '/pages/log/log' })").lines();
    run.pages.on_leave(|page| {
        let stays = page.route == "pages/log/log";
        Box::pin(std::future::ready(Ok(!stays)))
    });
    run.run(&go("wx.navigateBack()"));
    assert_eq!(run.lines(), ["navigateBack:fail cancel"]);
    assert_eq!(run.stack().len(), 2);
}

#[test]
fn scripts_of_an_app_do_not_see_the_functions_of_the_framework() {
    let files = shop();
    let run = Run::start(files.path());
    run.lines();
    run.run(
        r#"log(typeof host, typeof shared, typeof wx.launch, wx.canIUse('launch'), wx.canIUse('navigateTo'))
        log('[' + Object.keys(globalThis).filter((key) => /App|Page/.test(key)).join() + ']')"#,
    );
    assert_eq!(run.lines(), ["undefined undefined undefined false true", "[]"]);
}

#[test]
fn getting_the_app_works_where_pages_are_defined() {
    let files = Files::new(&[
        ("app.json", r#"{"pages": ["a"]}"#),
        (
            "app.js",
            "App({ globalData: { user: 1 }, onLaunch() { log(this === getApp()); this.globalData.user = 2 } })",
        ),
        (
            "a.js",
            "const app = getApp(); log(app.globalData.user, getCurrentPages().length); Page({ custom: [1], onLoad() { log(getCurrentPages()[0] === this, this.custom[0], this.is, this.options.a) } })",
        ),
    ]);
    let run = Run::start(files.path());
    assert_eq!(run.lines(), ["true", "2 0", "true 1 a "]);
}
