//! The ways between pages.

use crate::{Run, go, shop};

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
fn q4_ways_that_lead_nowhere_fail_and_change_nothing() {
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
