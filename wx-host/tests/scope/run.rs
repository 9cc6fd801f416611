//! A case: a script on a standard host of its own.

use std::{
    fs,
    path::{Path, PathBuf},
};

use api_spec::Spec;
use serde_json::Value;
use wx_host::{
    StandardHost,
    route::{FAMILY, Project, SCRIPTS},
};
use wx_quickjs::{JsContext, LoopHandle};

use crate::{drive, table};

/// What came of a case.
pub struct Run {
    pub case: String,
    pub problems: Vec<String>,
    report: Value,
}

impl Run {
    pub fn observed(&self) -> impl Iterator<Item = &str> {
        self.list("observed")
    }

    pub fn implemented(&self) -> impl Iterator<Item = &str> {
        self.list("implemented")
    }

    pub fn objects(&self) -> impl Iterator<Item = &str> {
        self.list("objects")
    }

    fn list(&self, key: &str) -> impl Iterator<Item = &str> {
        self.report[key].as_array().into_iter().flatten().filter_map(Value::as_str)
    }
}

/// The scripts, by name; `SCOPE_CASE=storage` runs that one alone.
pub fn cases() -> Vec<PathBuf> {
    let only = std::env::var("SCOPE_CASE").ok();
    let files = fs::read_dir("tests/scope/cases").unwrap().map(|entry| entry.unwrap().path());
    let mut cases: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|extension| extension == "js"))
        .filter(|path| only.as_ref().is_none_or(|only| path.file_stem().unwrap() == &**only))
        .collect();
    cases.sort();
    cases
}

/// Runs a script to its end.
pub fn run(case: &Path, spec: &Spec) -> Run {
    let name = case.file_stem().unwrap().to_str().unwrap().to_owned();
    let folder = tempfile::tempdir().unwrap();
    let answers = fs::read_to_string(case.with_extension("answers.json"));
    // an answer may name a place in the folder of the case
    let answers = answers.map(|text| text.replace("{folder}", folder.path().to_str().unwrap()));
    let settings = StandardHost::new()
        .data_dir(folder.path())
        .answers_json(answers.as_deref().unwrap_or("[]"))
        .unwrap();
    // a folder of the case's name is the project that its script runs in
    let project = case.with_extension("");
    let project = project.is_dir().then(|| Project::open(project).unwrap());
    let settings = match &project {
        Some(project) => settings.project(project),
        None => settings,
    };
    let standard = drive::settings(settings, folder.path()).open().unwrap();
    let (faults, driver) = (standard.faults.clone(), drive::Driver::new(&standard));
    let handle = LoopHandle::new();
    let wake = handle.clone();
    let builder = standard.builder.notify(move || wake.wake());
    let host = drive::install(builder, driver).build().unwrap();

    let context = JsContext::builder().handle(handle).build().unwrap();
    context.install(host, "wx").unwrap();
    let recorder = include_str!("recorder.js");
    let table = table::table(spec);
    let script = fs::read_to_string(case).unwrap();
    let server = drive::server();
    context.eval(&format!("globalThis.server = {server}"), "server.js").unwrap();
    context.eval(&format!("var recorder = ({recorder})({table})"), "recorder.js").unwrap();
    if let Some(project) = &project {
        context.boot(FAMILY, project.root(), SCRIPTS).unwrap();
    }
    // listeners do not keep a loop going: a timer does, until the case is through
    let body = format!(
        "var alive = setTimeout(() => recorder.failed(Error('the case does not end')), 30000);
         (async () => {{ {script}\n}})().catch(recorder.failed).finally(() => clearTimeout(alive))"
    );
    context.eval(&body, case.to_str().unwrap()).unwrap();
    context.run();
    let report: Value =
        serde_json::from_str(&context.eval("recorder.report()", "recorder.js").unwrap()).unwrap();
    let mut problems: Vec<_> = report["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|text| text.as_str().unwrap().to_owned())
        .collect();
    if faults.unheard() > 0 {
        problems.push(format!("{} faults that nobody heard of", faults.unheard()));
    }
    Run { case: name, problems, report }
}
