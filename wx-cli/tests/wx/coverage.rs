//! `wx coverage`, by the standard host and by sources.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::binary::{Folder, ran, repository, wx};

const SPEC: &str = "family: station
apis:
  readSensor: { kind: async, result: { value: number }, sync: { args: [], returns: value } }
  readAll: { kind: async, sync: { args: [], returns: { type: list<any> } } }
  waitFor: { kind: async, promise: false, sync: { args: [] } }
  getAltitude: { kind: sync, returns: number }
  calibrate: { kind: task, returns: CalibrateTask }
  gust: { kind: event }
  rain: { kind: event, off: false }
  openLog: { kind: sync, returns: Log }
  sendBLE: { kind: sync }
  nextFrame: { kind: sync, host: script }
objects:
  CalibrateTask:
    methods:
      abort: { kind: sync }
      progress: { kind: event }
  Log:
    properties: { size: { type: number, readonly: true }, level: number }
    methods:
      append: { kind: sync }
      drop: { kind: sync }
";

/// Every form of annotation.
const SOURCE: &str = "#![forbid(unsafe_code)]
mod inner {
    /// A plain function is the Sync form too.
    #[wx_api]
    pub(crate) fn read_sensor() -> Result<ReadSensorResult> { Ok(ReadSensorResult { value: 1.0 }) }
}
#[wx_api(ReadAll)]
fn everything() -> Result<()> { Ok(()) }
#[wx_core::wx_api(crate = my_core, api::WaitFor)]
async fn wait() {}
struct Tools;
#[wx_api]
impl Tools {
    const LOUD: bool = { true };
    fn new() -> Self { Tools }
    fn get_altitude(&self) -> f64 { 1.0 }
    #[wx_api(skip)]
    fn send_ble(&self) {}
    #[wx_api(Calibrate)]
    async fn tune(self: Rc<Self>, task: Task<Calibrate>) {
        task.emit::<CalibrateTaskOnProgress>(()).unwrap();
    }
    fn on_rain(&self) -> impl Stream<Item = ()> + use<> { empty() }
}
#[wx_api(Log)]
impl<T> Diary<T> where T: Clone {
    fn size(&self) -> f64 { 0.0 }
    fn append(&self) {}
}
fn host() -> Host {
    Host::builder().emits::<api::OnGust>().build().unwrap()
}
#[cfg(test)]
mod tests {
    #[wx_api]
    fn open_log() -> Log { Log }
}
";

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn members(document: &Value) -> impl Iterator<Item = &Value> {
    let families = document["families"].as_array().unwrap().iter();
    families.flat_map(|family| family["members"].as_array().unwrap())
}

/// The names of what is implemented as a whole.
fn implemented(document: &Value) -> BTreeSet<&str> {
    let there = members(document).filter(|member| member["implemented"] == true);
    there.map(|member| member["name"].as_str().unwrap()).collect()
}

fn of_repository(args: &[&str]) -> String {
    ran(wx(&repository(), &[&["coverage"], args].concat())).clean()
}

#[test]
fn the_standard_host_is_asked_what_it_implements() {
    let text = of_repository(&["--json"]);
    assert_eq!(of_repository(&["--json", "--host", "standard"]), text);
    let document = json(&text);
    let there = implemented(&document);
    for name in [
        "getStorage",
        "getStorageSync",
        "offCompassChange",
        "RequestTask.abort",
        "RequestTask.onHeadersReceived",
        "SocketTask.send",
        "FileSystemManager.readFileSync",
        "Stats.isFile",
        "env",
    ] {
        assert!(there.contains(name), "{name}");
    }
    for name in ["createBLEConnection", "InnerAudioContext.play", "cloud"] {
        assert!(!there.contains(name), "{name}");
        assert!(members(&document).any(|member| member["name"] == name), "{name}");
    }
}

#[test]
fn families_add_up_to_the_total() {
    let document = json(&of_repository(&["--json"]));
    let families = document["families"].as_array().unwrap();
    assert_eq!(families.len(), 66);
    let mut scripts = 0;
    for family in families {
        scripts += family["by_scripts"].as_u64().unwrap();
    }
    assert_eq!(document["total"]["by_scripts"], scripts);
    for share in ["functions", "methods", "properties", "shapes"] {
        for part in ["implemented", "total"] {
            let of = |value: &Value| value[share][part].as_u64().unwrap();
            let sum: u64 = families.iter().map(of).sum();
            assert_eq!(of(&document["total"]), sum, "{share} {part}");
        }
    }
    let sorts = ["functions", "methods", "properties"];
    let all: u64 = sorts.iter().map(|s| document["total"][s]["total"].as_u64().unwrap()).sum();
    assert_eq!(all, members(&document).count() as u64);
    let [functions, methods] =
        ["functions", "methods"].map(|s| document["counts"][s]["all"].as_u64().unwrap());
    assert_eq!(
        all - document["total"]["properties"]["total"].as_u64().unwrap() + scripts,
        functions + methods
    );
}

#[test]
fn the_standard_host_and_its_sources_say_the_same() {
    let host = json(&of_repository(&["--json"]));
    let sources = json(&of_repository(&["--json", "--bindings", "wx-host/src"]));
    let own: BTreeSet<_> =
        members(&sources).map(|member| member["name"].as_str().unwrap()).collect();
    let mut of_host = implemented(&host);
    // what the builder sets as a property has no name in the sources
    of_host.retain(|name| own.contains(name));
    assert_eq!(of_host, implemented(&sources));
}

#[test]
fn sources_tell_in_every_form_of_annotation() {
    let folder = Folder::with(&[
        ("spec/station.yaml", SPEC),
        ("src/lib.rs", SOURCE),
        (
            "src/deeper/more.rs",
            "#!/usr/bin/env run\nfn f() { #[wx_api] fn open_log() -> Log { Log } }\n",
        ),
        ("src/target/built.rs", "#[wx_api] fn send_ble() {}"),
        ("src/notes.txt", "#[wx_api] fn send_ble() {}"),
    ]);
    let args = ["coverage", "spec", "--bindings", "src", "--json"];
    let document = json(&folder.wx(&args).clean());
    let found: Vec<String> = members(&document)
        .flat_map(|member| {
            let shapes = member["shapes"].as_array().unwrap().iter();
            let there = shapes.filter(|shape| shape["implemented"] == true);
            there.map(|shape| {
                format!("{} {} {}", member["name"], shape["shape"], member["at"]).replace('"', "")
            })
        })
        .collect();
    assert_eq!(
        found,
        [
            "readSensor callbacks src/lib.rs:5",
            "readSensor promise src/lib.rs:5",
            "readSensorSync sync src/lib.rs:5",
            "readAll callbacks src/lib.rs:8",
            "readAll promise src/lib.rs:8",
            "waitFor callbacks src/lib.rs:10",
            "getAltitude sync src/lib.rs:16",
            "calibrate callbacks src/lib.rs:20",
            "calibrate task src/lib.rs:20",
            "onGust on src/lib.rs:31",
            "offGust off src/lib.rs:31",
            "onRain on src/lib.rs:23",
            "openLog sync src/deeper/more.rs:2",
            "CalibrateTask.abort sync src/lib.rs:20",
            "CalibrateTask.onProgress on src/lib.rs:21",
            "CalibrateTask.offProgress off src/lib.rs:21",
            "Log.append sync src/lib.rs:28",
            "Log.size get src/lib.rs:27",
        ]
    );
    let table =
        folder.wx(&["coverage", "--bindings", "src/lib.rs", "src/deeper", "--missing"]).clean();
    let table: Vec<_> = table.lines().collect();
    assert_eq!(
        table[..5],
        [
            "implemented by src/lib.rs src/deeper",
            "",
            "family   functions    methods     shapes",
            "station      10/13        4/5      18/24  ███████████████░░░░░  75%",
            "    readAllSync, waitForSync, sendBLE, Log.drop, Log.level",
        ]
    );
    assert!(table.contains(&"1 function that scripts or the engine bring along are in no share"));
}

#[test]
fn one_family_is_shown_alone() {
    let table = of_repository(&["--family", "storage", "--family", "wifi"]);
    assert!(table.contains("\nstorage  ") && table.contains("\nwifi  "), "{table}");
    assert!(!table.contains("\nfile  ") && table.contains("\ntotal  "), "{table}");
    assert!(table.lines().all(|line| line.chars().count() <= 80), "{table}");
    assert!(!table.contains('\u{1b}'), "{table}");
    let told = ran(wx(&repository(), &["coverage", "--family", "wiif"])).failed();
    assert!(told.starts_with("error: there is no family \"wiif\"; there are account, "), "{told}");
}

#[test]
fn markdown_is_a_table_for_a_readme() {
    let folder = Folder::with(&[
        ("spec/station.yaml", SPEC),
        ("a|b.rs", "#[wx_api] fn get_altitude() -> f64 { 1.0 }\n"),
    ]);
    let text = folder.wx(&["coverage", "--bindings", "a|b.rs", "--markdown", "--missing"]).clean();
    assert!(
        text.starts_with(
            "| family | functions | methods | shapes | | |\n|---|---:|---:|---:|---|---:|\n\
         | `station` | 1/13 | 0/5 | 1/24 | █░░░░░░░░░░░░░░░░░░░ | 4% |\n| **total** |"
        ),
        "{text}"
    );
    assert!(text.contains("\nImplemented by a\\|b.rs.\n"), "{text}");
    assert!(text.contains("\n`station` lacks `readSensor`, "), "{text}");
}

#[test]
fn what_is_wrong_is_said() {
    let folder =
        Folder::with(&[("spec/station.yaml", SPEC), ("bad.rs", "fn ok() {}\nfn bad( {\n")]);
    let told = folder.wx(&["coverage"]).failed();
    assert!(told.contains("Name your sources with --bindings src"), "{told}");
    let told = folder.wx(&["coverage", "--bindings", "bad.rs"]).failed();
    assert!(told.starts_with("error: bad.rs:") && told.contains("this is no Rust"), "{told}");
    let told = folder.wx(&["coverage", "--bindings", "gone.rs"]).failed();
    assert!(told.starts_with("error: cannot read gone.rs: "), "{told}");
    for args in [
        &["--host", "mine"][..],
        &["--json", "--markdown"],
        &["--host", "standard", "--bindings", "."],
    ] {
        assert_eq!(folder.wx(&[&["coverage"], args].concat()).code, Some(2), "{args:?}");
    }
}
