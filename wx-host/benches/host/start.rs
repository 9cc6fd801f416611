//! How long a host takes from nothing to the first line of JavaScript. Each start
//! is a process of its own: the second in a process finds everything warm.

use std::{path::Path, process::Command, time::Instant};

use wx_host::StandardHost;
use wx_quickjs::JsContext;

use crate::table::{Goal, Row, Subject, median, target};

/// The word that makes a process one start, and what is started.
const ONCE: &str = "start-once";
const STARTS: usize = 20;

/// Starts in this process, if it was told to, and prints what that took.
pub fn once(args: &[String]) -> bool {
    let [word, what, folder] = args else {
        return false;
    };
    if word != ONCE {
        return false;
    }
    let begun = Instant::now();
    let context = JsContext::new().unwrap();
    if what != "engine alone" {
        let settings = match &**folder {
            "-" => StandardHost::new(),
            folder => StandardHost::new().data_dir(folder),
        };
        context.install(settings.open().unwrap().builder.build().unwrap(), "wx").unwrap();
    }
    let line = "typeof wx === 'object' ? typeof wx.getStorageSync : 'none'";
    let found = context.eval(line, "first.js").unwrap();
    println!("{}", begun.elapsed().as_secs_f64() * 1e3);
    assert_eq!(found, if what == "engine alone" { "none" } else { "function" });
    true
}

/// The rows: storage in memory, in a folder that is new, in one with data.
pub fn rows() -> Vec<Row> {
    let place = target().join("bench");
    std::fs::create_dir_all(&place).unwrap();
    let folder = tempfile::tempdir_in(&place).unwrap();
    let data = folder.path().join("data");
    filled(&data);
    let row = |name, title: &str, folder: &dyn Fn(usize) -> String| Row {
        name,
        title: format!("from nothing to the first line of JavaScript, {title}"),
        subjects: vec![
            Subject { name: "engine alone", millis: started("engine alone", &|_| "-".to_owned()) },
            Subject { name: "wx", millis: started("wx", folder) },
        ],
        goals: vec![Goal::Within(20.0)],
    };
    let fresh = |start: usize| folder.path().join(start.to_string()).display().to_string();
    vec![
        row("start", "storage in memory", &|_| "-".to_owned()),
        row("start-new", "a new data folder", &fresh),
        row("start-data", "10 MB of stored data", &|_| data.display().to_string()),
    ]
}

fn started(what: &str, folder: &dyn Fn(usize) -> String) -> f64 {
    let program = std::env::current_exe().unwrap();
    let start = |start: usize| {
        let output = Command::new(&program).args([ONCE, what, &folder(start)]).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().parse().unwrap()
    };
    median((0..STARTS).map(start).collect())
}

/// A data folder as full as the quota lets it be.
fn filled(folder: &Path) {
    let settings = StandardHost::new().data_dir(folder);
    let context = JsContext::new().unwrap();
    context.install(settings.open().unwrap().builder.build().unwrap(), "wx").unwrap();
    // a single call takes 8 MiB of text at most
    let fill = "const value = 'x'.repeat(10000)
        for (let from = 0; from < 1000; from += 100) {
            const kvList = Array.from({ length: 100 }, (_, i) => ({ key: 'key' + (from + i), value }))
            wx.batchSetStorageSync(kvList)
        }";
    context.eval(fill, "fill.js").unwrap();
}
