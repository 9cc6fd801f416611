//! Every function of the standard host, called from JavaScript in each of its shapes.
//!
//! A family has a script in `cases/`, run as the body of an async function with the global
//! `wx` of a standard host. A recorder wraps `wx` first: it holds each result, payload and
//! failure against the spec, and notes which shapes of which API were called. In the end
//! every function that the host implements must have been seen
//!
//! - with callbacks, as a promise where it gives one, and failing once, if it is asynchronous;
//! - giving a value, and failing once if it has parameters, if it is Sync;
//! - listened to, delivered once, and taken off, if it is an event;
//! - likewise for the methods of every object that a script got hold of.
//!
//! Exceptions stand in [`EXEMPT`], with a reason. For scripts there are
//!
//! - `equal(found, expected, text)`, `check(truth, text)`;
//! - `await failure(() => wx.x(...))`: the errMsg of a failure, thrown or rejected;
//! - `await called(wx.x, options)`: calls with callbacks, waits for their end;
//! - `await until(() => truth)`: waits, turn by turn, for what the host does by itself;
//! - `wx.drive(what, value)`: does what the host program would do: see `drive.rs`;
//! - `server.http`, `server.ws`: addresses of the loopback server;
//! - `cases/<family>.answers.json`: answers for the questions that a case raises;
//! - `cases/<family>/`: a project to run in, if the case is about pages.
//!
//! What a case expects beyond the spec it asserts itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod drive;
mod promised;
mod run;
mod table;

use std::collections::BTreeSet;

/// The reason for those that cannot fail in a way that a script sees.
const NO_WRONG_CALL: &str = "callbacks only and no parameters: a wrong call has nobody to tell";

/// Why no call of a log manager fails.
const LOGGED: &str = "takes whatever a script holds";

/// What needs not be seen, each with its reason: (`<name> <what>`, reason).
const EXEMPT: &[(&str, &str)] = &[
    ("FileSystemManager.getSavedFileList fail", NO_WRONG_CALL),
    ("LogManager.debug fail", LOGGED),
    ("LogManager.info fail", LOGGED),
    ("LogManager.log fail", LOGGED),
    ("LogManager.warn fail", LOGGED),
    ("RealtimeLogManager.error fail", LOGGED),
    ("RealtimeLogManager.info fail", LOGGED),
    ("RealtimeLogManager.warn fail", LOGGED),
    ("canIUse fail", "what is no path is answered with false, whatever it is"),
    ("disableAlertBeforeUnload fail", "only before the first page is open: see tests/chrome.rs"),
    ("getDeviceBenchmarkInfo fail", NO_WRONG_CALL),
    ("getPrivacySetting fail", NO_WRONG_CALL),
    ("openPrivacyContract fail", "only without guidelines: see tests/permissions.rs"),
    ("getLocalIPAddress fail", NO_WRONG_CALL),
    ("getSavedFileList fail", "takes no parameters: it fails only where the disk does"),
    ("getSkylineInfo fail", NO_WRONG_CALL),
    ("getSystemInfoAsync fail", NO_WRONG_CALL),
];

#[test]
fn every_function_is_called_in_each_of_its_shapes_and_keeps_to_the_spec() {
    let spec = api_spec::load_dir("../api-spec/wx").unwrap();
    let runs: Vec<_> = run::cases().iter().map(|case| run::run(case, &spec)).collect();
    let mut problems = Vec::new();
    for run in &runs {
        problems.extend(run.problems.iter().map(|text| format!("{}: {text}", run.case)));
    }

    let observed: BTreeSet<&str> = runs.iter().flat_map(run::Run::observed).collect();
    let implemented: BTreeSet<&str> = runs.iter().flat_map(run::Run::implemented).collect();
    let objects: BTreeSet<&str> = runs.iter().flat_map(run::Run::objects).collect();
    let needed = table::needed(&spec, &implemented, &objects);
    let exempt: BTreeSet<&str> = EXEMPT.iter().map(|(what, _)| *what).collect();

    let mut seen = 0;
    for need in &needed {
        match (observed.contains(need.as_str()), exempt.contains(need.as_str())) {
            (true, false) => seen += 1,
            (true, true) => problems.push(format!("{need}: seen, so it needs no exception")),
            (false, true) => {}
            (false, false) => problems.push(format!("{need}: not seen")),
        }
    }
    println!(
        "{} functions and {} objects, {seen} of {} shapes seen, {} exempt",
        implemented.len(),
        objects.len(),
        needed.len(),
        EXEMPT.len()
    );
    assert!(problems.is_empty(), "{} problems\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn every_function_that_is_promised_is_there() {
    let host = wx_host::StandardHost::new().open().unwrap().builder.build().unwrap();
    let missing: Vec<_> = promised::PROMISED
        .iter()
        .flat_map(|(part, names)| names.iter().map(move |name| format!("{part}: {name}")))
        .filter(|line| !host.can_i_use(line.split(": ").last().unwrap_or_default()))
        .collect();
    assert!(missing.is_empty(), "{} missing\n{}", missing.len(), missing.join("\n"));
}
