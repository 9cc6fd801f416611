//! The app's files: what the roots hold, and what they keep out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "files/archives.rs"]
mod archives;
#[path = "files/crashes.rs"]
mod crashes;
#[path = "files/descriptors.rs"]
mod descriptors;
#[path = "files/paths.rs"]
mod paths;
#[path = "files/quota.rs"]
mod quota;
#[path = "files/roots.rs"]
mod roots;

use std::path::Path;

use wx_host::{
    StandardHost,
    files::{AppFiles, FileOptions},
    storage::{Durability, StoreOptions},
};
use wx_quickjs::{JsContext, LoopHandle};

/// A host with one context.
pub(crate) struct App {
    context: JsContext,
    pub(crate) files: AppFiles,
}

/// What every script of these tests starts with.
const PRELUDE: &str = "
    var fs = wx.getFileSystemManager()
    var usr = 'wxfile://usr'
    // the outcome of a Sync call as text
    var outcome = (method, ...args) => {
      try { fs[method](...args); return 'ok' } catch (error) { return error.errMsg }
    }
    // a call with callbacks, as a promise
    var run = (method, options) =>
      new Promise((success, fail) => fs[method]({ ...options, success, fail }))
    var end = (method, options) => run(method, options).then(() => 'ok', error => error.errMsg)
";

impl App {
    /// In a folder of its own.
    pub(crate) fn open(dir: &Path, options: FileOptions) -> App {
        let fast = StoreOptions::default().durability(Durability::OnClose);
        let settings = StandardHost::new().data_dir(dir).app_id("wx1").store(fast).files(options);
        let standard = settings.answers_json("[]").unwrap().open().unwrap();
        let handle = LoopHandle::new();
        let wake = handle.clone();
        let host = standard.builder.notify(move || wake.wake()).build().unwrap();
        let context = JsContext::builder().handle(handle).build().unwrap();
        context.install(host, "wx").unwrap();
        let app = App { context, files: standard.files };
        app.eval(PRELUDE);
        app
    }

    /// The value of a script, as text.
    pub(crate) fn eval(&self, script: &str) -> String {
        self.context.eval(script, "test.js").unwrap()
    }

    /// What the body of an async function returns, as JSON.
    pub(crate) fn run(&self, body: &str) -> String {
        self.eval(&format!(
            "var done; (async () => {{ {body}\n}})()
             .then(value => done = JSON.stringify(value), error => done = `${{error}}\\n${{error.stack}}`)"
        ));
        self.context.run();
        self.eval("done")
    }
}

/// Numbers that look random and are the same each time.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }

    pub(crate) fn of<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.below(list.len() as u64) as usize]
    }
}
