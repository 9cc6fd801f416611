//! Projects: pages, their lives, and the ways between them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod events;
mod faults;
mod pages;
mod ways;

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
