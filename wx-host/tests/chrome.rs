//! What is around pages, what is felt and what is copied: seen from the program.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{cell::RefCell, future::ready, rc::Rc};

use wx_bindings::{
    GetClipboardDataOptions, HideLoadingOptions, HideToastOptions, SetClipboardDataOptions,
    ShowActionSheetOptions, ShowActionSheetResult, ShowLoadingOptions, ShowModalOptions,
    ShowModalResult, ShowToastOptions, Wx,
};
use wx_core::{WxError, block_on};
use wx_host::{
    Reply, Standard, StandardHost,
    base::Faults,
    interact::{ChromeChange, Clipboard, Notice, NoticeBoard, Ui, Vibration},
    route::{Chrome, FAMILY, Pages, Project, SCRIPTS},
};
use wx_quickjs::{JsContext, LoopHandle};

/// Notes what it is to show.
#[derive(Clone, Default)]
struct Screen(Rc<RefCell<Vec<String>>>);

impl Screen {
    fn note(&self, what: impl ToString) {
        self.0.borrow_mut().push(what.to_string());
    }
    /// What was shown since the last time.
    fn shown(&self) -> Vec<String> {
        self.0.take()
    }
}

impl Ui for Screen {
    fn show_toast(&self, options: &ShowToastOptions) {
        self.note(format!("[toast] {}", options.title));
    }
    fn hide_toast(&self, _: &HideToastOptions) {}
    fn show_loading(&self, _: &ShowLoadingOptions) {}
    fn hide_loading(&self, _: &HideLoadingOptions) {}
    fn show_modal(&self, options: ShowModalOptions) -> Reply<ShowModalResult> {
        self.note(format!("[modal] {}", options.content));
        let confirm = options.content == "Yes?";
        let answer = ShowModalResult { confirm, cancel: !confirm, content: String::new() };
        Box::pin(ready(Ok(answer)))
    }
    fn show_action_sheet(&self, _: ShowActionSheetOptions) -> Reply<ShowActionSheetResult> {
        Box::pin(ready(Err(WxError::cancel())))
    }
    fn show_change(&self, change: &ChromeChange) {
        self.note(change);
    }
    fn vibrate(&self, vibration: Vibration) {
        self.note(vibration);
    }
    fn hide_keyboard(&self) {
        self.note("[keyboard] gone");
    }
}

const APP_JSON: &str = r##"{
  "pages": ["home", "me", "form"],
  "window": { "navigationBarTitleText": "Shop", "navigationBarBackgroundColor": "#112233" },
  "tabBar": { "color": "#444444", "list": [
    { "pagePath": "home", "text": "Home" }, { "pagePath": "me", "text": "Me" }
  ] }
}"##;
const PAGE: &str = r#"
const note = text => { lines.push(text) }
Page({
  onPullDownRefresh() { note(`${this.route} refreshes`) },
  onPageScroll(event) { note(`${this.route} at ${event.scrollTop}`) },
  onUnload() { note(`${this.route} goes`) },
})
"#;

/// A script on a host with such a screen.
struct Run {
    context: JsContext,
    screen: Screen,
    pages: Pages,
    notices: NoticeBoard,
    faults: Faults,
}

impl Run {
    fn new(set: impl FnOnce(StandardHost) -> StandardHost) -> Self {
        Self::start(None, set)
    }

    /// On the first of two tabs; the page `form` is none.
    fn project(app_js: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let files = [
            ("app.json", APP_JSON),
            ("app.js", app_js),
            ("home.js", PAGE),
            ("me.js", PAGE),
            ("form.js", PAGE),
        ];
        for (name, text) in files {
            std::fs::write(folder.path().join(name), text).unwrap();
        }
        let project = Project::open(folder.path()).unwrap();
        Self::start(Some(&project), |settings| settings.project(&project))
    }

    fn start(project: Option<&Project>, set: impl FnOnce(StandardHost) -> StandardHost) -> Self {
        let screen = Screen::default();
        let settings = set(StandardHost::new().ui(screen.clone()));
        let Standard { builder, pages, notices, faults, .. } = settings.open().unwrap();
        let handle = LoopHandle::new();
        let wake = handle.clone();
        let host = builder.notify(move || wake.wake()).build().unwrap();
        let context = JsContext::builder().handle(handle).build().unwrap();
        context.install(host, "wx").unwrap();
        context.eval("var lines = []", "test.js").unwrap();
        if let Some(project) = project {
            context.boot(FAMILY, project.root(), SCRIPTS).unwrap();
            context.run();
        }
        Run { context, screen, pages, notices, faults }
    }

    fn plain() -> Self {
        Self::new(|settings| settings)
    }

    /// Runs a script and what follows of it; gives what it left in `said`.
    fn run(&self, script: &str) -> String {
        let script = format!(
            "var said = ''; var say = text => {{ said += text + '\\n' }};
             (async () => {{ {script} }})().catch(error => say(error.errMsg || error))"
        );
        self.context.eval(&script, "test.js").unwrap();
        assert!(self.context.run().is_clean());
        assert_eq!(self.faults.unheard(), 0);
        self.context.eval("said.trim()", "test.js").unwrap()
    }

    /// What pages and app have noted since the last time.
    fn lines(&self) -> String {
        self.context.eval("lines.splice(0).join('\\n')", "test.js").unwrap()
    }

    fn chrome(&self) -> Chrome {
        self.pages.current().unwrap().chrome.borrow().clone()
    }
}

#[test]
fn only_what_changes_is_shown() {
    let run = Run::plain();
    run.run(
        "await wx.setNavigationBarTitle({ title: 'Tea' });
         await wx.setNavigationBarTitle({ title: 'Tea' });
         await wx.showNavigationBarLoading();
         await wx.showNavigationBarLoading();
         await wx.hideNavigationBarLoading();
         await wx.stopPullDownRefresh();
         await wx.hideHomeButton();
         await wx.setBackgroundTextStyle({ textStyle: 'light' });
         await wx.setNavigationBarColor({ frontColor: '#000000', backgroundColor: '#FFaa00' })",
    );
    assert_eq!(
        run.screen.shown(),
        [
            "[title] Tea",
            "[navigation bar] loading",
            "[navigation bar] loaded",
            "[navigation bar] home button hidden",
            "[background] light text",
            "[navigation bar] #000000 on #ffaa00",
        ]
    );
    let chrome = run.chrome();
    assert_eq!((&*chrome.title, chrome.loading), ("Tea", false));
    assert_eq!(chrome.bar_color, "#ffaa00");
}

#[test]
fn the_ends_of_the_background_go_before_the_whole() {
    let run = Run::plain();
    run.run(
        "await wx.setBackgroundColor({ backgroundColorTop: '#111111' });
         await wx.setBackgroundColor({ backgroundColor: '#222222', backgroundColorBottom: '#333333' })",
    );
    let chrome = run.chrome();
    let colors =
        [&chrome.background_color, &chrome.background_color_top, &chrome.background_color_bottom];
    assert_eq!(colors, ["#222222", "#222222", "#333333"]);
    assert_eq!(run.screen.shown()[1], "[background] #222222 above, #333333 below");
}

#[test]
fn a_call_that_fails_changes_nothing() {
    let run = Run::plain();
    let before = run.chrome();
    let said = run.run(
        "for (const backgroundColor of ['red', '#fff', 'rgb(1, 2, 3)', '#ggg000', '']) {
           await wx.setNavigationBarColor({ frontColor: '#000000', backgroundColor }).catch(e => say(e.errno))
           await wx.setBackgroundColor({ backgroundColor }).catch(e => say(e.errno))
         }
         await wx.pageScrollTo({ selector: '#a' }).catch(e => say(e.errMsg))
         await wx.pageScrollTo({}).catch(e => say(e.errno))",
    );
    let ends = "\npageScrollTo:fail selector is not supported\n1001";
    assert_eq!(said, ["1001"; 10].join("\n") + ends);
    assert_eq!(run.chrome(), before);
    assert!(run.screen.shown().is_empty());
}

#[test]
fn a_refresh_begins_once_and_ends() {
    let run = Run::plain();
    run.run("await wx.startPullDownRefresh(); await wx.startPullDownRefresh()");
    assert!(run.chrome().refreshing);
    run.run("await wx.stopPullDownRefresh(); await wx.stopPullDownRefresh()");
    assert!(!run.chrome().refreshing);
    assert_eq!(run.screen.shown(), ["[refresh] begins", "[refresh] ends"]);
}

#[test]
fn a_page_is_scrolled_but_not_past_its_top() {
    let run = Run::plain();
    run.run(
        "await wx.pageScrollTo({ scrollTop: 80.5 }); await wx.pageScrollTo({ scrollTop: 80.5 })",
    );
    assert_eq!(run.chrome().scroll_top, 80.5);
    for below in ["-5", "NaN", "-Infinity"] {
        run.run(&format!("await wx.pageScrollTo({{ scrollTop: {below}, selector: '#a' }})"));
        assert_eq!(run.chrome().scroll_top, 0.0, "{below}");
    }
    assert_eq!(run.screen.shown(), ["[scroll] 80.5 px", "[scroll] 0 px"]);
}

#[test]
fn what_is_felt_reaches_the_ui() {
    let run = Run::plain();
    let said = run.run(
        "await wx.vibrateShort({ type: 'heavy' }); await wx.vibrateLong(); await wx.hideKeyboard();
         await wx.vibrateShort({ type: 'HEAVY' })",
    );
    assert_eq!(said, "vibrateShort:fail style is not support");
    assert_eq!(run.screen.shown(), ["[vibrate] heavy", "[vibrate] long", "[keyboard] gone"]);
}

#[test]
fn what_is_copied_is_said_and_stays_with_the_host() {
    let run = Run::plain();
    assert_eq!(run.run("say((await wx.getClipboardData()).data === '')"), "true");
    let said = run.run(
        "const data = 'x'.repeat(100000) + '\u{1f375}';
         await wx.setClipboardData({ data });
         say((await wx.getClipboardData()).data === data)",
    );
    assert_eq!(said, "true");
    assert_eq!(run.screen.shown(), ["[toast] 内容已复制"]);
    let Some(Notice::Toast { title, .. }) = run.notices.shown() else {
        panic!("no toast");
    };
    assert_eq!(title, "内容已复制");
    assert_eq!(Run::plain().run("say((await wx.getClipboardData()).data === '')"), "true");
}

#[test]
fn a_clipboard_that_cannot_be_had_fails_the_call_and_shows_nothing() {
    struct Locked;
    impl Clipboard for Locked {
        fn read(&self) -> Reply<String> {
            Box::pin(ready(Err(WxError::fail("clipboard is not available"))))
        }
        fn write(&self, _: String) -> Reply<()> {
            Box::pin(ready(Err(std::io::Error::other("secret").into())))
        }
    }
    let run = Run::new(|settings| settings.clipboard(Locked));
    let said = run.run(
        "await wx.getClipboardData().catch(e => say(e.errMsg)); await wx.setClipboardData({ data: '' })",
    );
    let expected =
        "getClipboardData:fail clipboard is not available\nsetClipboardData:fail internal error";
    assert_eq!(said, expected);
    assert!(run.screen.shown().is_empty());
}

#[test]
fn rust_callers_copy_as_scripts_do() {
    let host = StandardHost::new().ui(Screen::default()).open().unwrap().builder.build().unwrap();
    let wx = Wx::new(&host);
    block_on(&host, wx.set_clipboard_data_future(SetClipboardDataOptions::new("tea"))).unwrap();
    assert_eq!(
        block_on(&host, wx.get_clipboard_data_future(GetClipboardDataOptions::new())).unwrap().data,
        "tea"
    );
}

#[test]
fn hiding_with_no_conflict_leaves_the_other_one() {
    let run = Run::plain();
    run.run("await wx.showLoading({ title: 'wait' }); await wx.hideToast({ noConflict: true })");
    assert!(matches!(run.notices.shown(), Some(Notice::Loading { title }) if title == "wait"));
    run.run("await wx.showToast({ title: 'done', duration: 60000 }); await wx.hideLoading({ noConflict: true })");
    assert!(matches!(run.notices.shown(), Some(Notice::Toast { title, .. }) if title == "done"));
    run.run("await wx.hideLoading()");
    assert_eq!(run.notices.shown(), None);
}

#[test]
fn a_script_without_a_project_is_on_no_tab() {
    let said = Run::plain().run(
        "for (const name of ['setTabBarStyle', 'showTabBar', 'hideTabBar'])
           await wx[name]({}).catch(e => say(e.errMsg))",
    );
    let ends = " not TabBar page";
    assert_eq!(
        said,
        format!("setTabBarStyle:fail{ends}\nshowTabBar:fail{ends}\nhideTabBar:fail{ends}")
    );
}

#[test]
fn what_is_around_a_page_is_its_own() {
    let run = Run::project("App({})");
    assert_eq!(run.chrome().title, "Shop");
    run.run(
        "await wx.setNavigationBarTitle({ title: 'Home' });
         await wx.navigateTo({ url: 'form' });
         await wx.showNavigationBarLoading()",
    );
    assert_eq!((&*run.chrome().title, run.chrome().loading), ("Shop", true));
    run.run("await wx.navigateBack()");
    assert_eq!((&*run.chrome().title, run.chrome().loading), ("Home", false));
    assert_eq!(run.chrome().bar_color, "#112233");
}

#[test]
fn refreshing_and_scrolling_run_the_functions_of_the_page() {
    let run = Run::project("App({})");
    run.run(
        "await wx.startPullDownRefresh(); await wx.startPullDownRefresh();
         await wx.stopPullDownRefresh(); await wx.startPullDownRefresh();
         await wx.pageScrollTo({ scrollTop: 0 });
         await wx.pageScrollTo({ scrollTop: 300, duration: 1000 })",
    );
    assert_eq!(run.lines(), "home refreshes\nhome refreshes\nhome at 300");
}

#[test]
fn the_tab_bar_changes_while_a_tab_is_seen() {
    let run = Run::project("App({})");
    let said = run.run(
        "await wx.setTabBarBadge({ index: 1, text: '9999' });
         await wx.showTabBarRedDot({ index: 0 });
         await wx.setTabBarItem({ index: 1, text: 'Mine' });
         await wx.setTabBarStyle({ selectedColor: '#00FF00' });
         await wx.hideTabBar({});
         await wx.navigateTo({ url: 'form' });
         await wx.removeTabBarBadge({ index: 1 }).catch(e => say(e.errMsg));
         await wx.navigateBack();
         await wx.removeTabBarBadge({ index: 2 }).catch(e => say(e.errMsg))",
    );
    let expected =
        "removeTabBarBadge:fail not TabBar page\nremoveTabBarBadge:fail tabbar item not found";
    assert_eq!(said, expected);
    let changes = [
        "[tab 1] badge 9999",
        "[tab 0] red dot",
        "[tab 1] Mine",
        "[tab bar] other colours",
        "[tab bar] hidden",
    ];
    assert_eq!(run.screen.shown(), changes);
    let bar = run.pages.tab_bar().unwrap().clone();
    assert!(bar.hidden && bar.tabs[0].red_dot);
    assert_eq!((&*bar.color, &*bar.selected_color), ("#444444", "#00ff00"));
    let tab = &bar.tabs[1];
    assert_eq!((&*tab.text, tab.badge.as_deref(), tab.red_dot), ("Mine", Some("9999"), false));
}

#[test]
fn a_badge_and_a_red_dot_give_way_to_one_another() {
    let run = Run::project("App({})");
    let corner = || {
        let bar = run.pages.tab_bar().unwrap();
        (bar.tabs[0].badge.clone(), bar.tabs[0].red_dot)
    };
    run.run("await wx.showTabBarRedDot({ index: 0 }); await wx.setTabBarBadge({ index: 0, text: '十二个字' })");
    assert_eq!(corner(), (Some("十二个字".to_owned()), false));
    run.run("await wx.hideTabBarRedDot({ index: 0 }); await wx.setTabBarBadge({ index: 0, text: '12345' })");
    assert_eq!(corner(), (Some("...".to_owned()), false));
    run.run("await wx.showTabBarRedDot({ index: 0 })");
    assert_eq!(corner(), (None, true));
    run.run("await wx.removeTabBarBadge({ index: 0 })");
    assert_eq!(corner(), (None, true));
}

#[test]
fn a_page_that_wants_it_asked_is_left_if_the_person_says_so() {
    let run = Run::project("App({})");
    let said = run.run(
        "await wx.navigateTo({ url: 'form' });
         wx.enableAlertBeforeUnload({ message: 'No?' });
         await wx.navigateBack().catch(e => say(e.errMsg));
         say(getCurrentPages().length);
         wx.enableAlertBeforeUnload({ message: 'Yes?' });
         await wx.navigateBack();
         say(getCurrentPages().length);
         await wx.navigateTo({ url: 'form' });
         wx.enableAlertBeforeUnload({ message: 'No?' });
         wx.disableAlertBeforeUnload();
         await wx.navigateBack();
         say(getCurrentPages().length)",
    );
    assert_eq!(said, "navigateBack:fail cancel\n2\n1\n1");
    assert_eq!(run.screen.shown(), ["[modal] No?", "[modal] Yes?"]);
    assert_eq!(run.lines(), "form goes\nform goes");
}

#[test]
fn before_the_first_page_there_is_nothing_around_it() {
    let names = [
        "setNavigationBarTitle",
        "startPullDownRefresh",
        "pageScrollTo",
        "enableAlertBeforeUnload",
        "disableAlertBeforeUnload",
        "hideTabBar",
    ];
    let run = Run::project(&format!(
        "const fail = e => {{ lines.push(e.errMsg) }};
         const options = {{ title: 'Tea', scrollTop: 1, message: 'Leave?', fail }};
         App({{ onLaunch() {{ for (const name of {names:?}) wx[name](options) }} }})"
    ));
    let lines = run.lines();
    let reason = |name: &str| if name == "hideTabBar" { "not TabBar page" } else { "no page" };
    let expected = names.map(|name| format!("{name}:fail {}", reason(name)));
    assert_eq!(lines.lines().collect::<Vec<_>>(), expected);
}

/// Not written to: it is the clipboard of whoever runs the tests.
#[cfg(feature = "clipboard")]
#[test]
fn the_clipboard_of_the_system_is_read_or_said_to_be_missing() {
    use wx_host::interact::SystemClipboard;
    let run = Run::new(|settings| settings.clipboard(SystemClipboard::new()));
    let said = run
        .run("await wx.getClipboardData().then(res => say(typeof res.data), e => say(e.errMsg))");
    assert!(
        ["string", "getClipboardData:fail clipboard is not available"].contains(&&*said),
        "{said}"
    );
}
