//! The functions that a spec describes, by name, form and shape, and how they are counted.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use api_spec::{Counts, Form, Function, Kinds, Shape, Spec, load_str};

const STATION: &str = "
family: station
apis:
  readSensor:
    kind: async
    params: { sensor: string }
    result: { value: number }
    sync: { args: [sensor], returns: value }
  readAll:
    kind: async
    sync: { args: [], returns: { type: list<any> } }
  getAgent: { kind: async, result: string }
  openPage: { kind: async, promise: false }
  getAltitude: { kind: sync, returns: number }
  upload: { kind: task, params: { file: string }, returns: UploadTask }
  gust: { kind: event }
  doom: { kind: event, off: false }
  sendBLE: { kind: sync, rust: send_low }
objects:
  UploadTask:
    methods:
      abort: { kind: sync }
      progress: { kind: event, off: all }
  Log:
    properties: { size: number }
    methods:
      append: { kind: async, sync: { args: [] } }
      flush: { kind: async, promise: only }
      'on': { kind: event, topics: any, listener: any }
  Empty: { properties: { nothing: number } }
";

fn station() -> Spec {
    load_str("station.yaml", STATION).unwrap_or_else(|report| panic!("{report}"))
}

/// One thing of each function, in order.
fn each<T>(of: impl Fn(&Function<'_>) -> T) -> Vec<T> {
    station().functions().map(|function| of(&function)).collect()
}

fn function<T>(name: &str, of: impl Fn(&Function<'_>) -> T) -> T {
    of(&station().functions().find(|function| function.name() == name).expect(name))
}

#[test]
fn functions_stand_in_the_order_of_the_spec_each_beside_its_second_form() {
    assert_eq!(
        each(|f| f.name()),
        [
            "readSensor",
            "readSensorSync",
            "readAll",
            "readAllSync",
            "getAgent",
            "openPage",
            "getAltitude",
            "upload",
            "onGust",
            "offGust",
            "onDoom",
            "sendBLE",
            "UploadTask.abort",
            "UploadTask.onProgress",
            "UploadTask.offProgress",
            "Log.append",
            "Log.appendSync",
            "Log.flush",
            "Log.on",
            "Log.off",
        ]
    );
}

#[test]
fn markers_are_those_of_the_bindings() {
    for (name, marker, rust) in [
        ("readSensorSync", "ReadSensorSync", "read_sensor_sync"),
        ("onGust", "OnGust", "on_gust"),
        ("offGust", "OnGust", "off_gust"),
        ("sendBLE", "SendLow", "send_low"),
        ("Log.appendSync", "LogAppendSync", "append_sync"),
        ("UploadTask.offProgress", "UploadTaskOnProgress", "off_progress"),
        ("Log.on", "LogOn", "on"),
        ("Log.off", "LogOff", "off"),
    ] {
        let found = function(name, |function| (function.marker(), function.rust_name()));
        assert_eq!(found, (marker.to_owned(), rust.to_owned()), "{name}");
    }
}

#[test]
fn shapes_are_the_ways_to_an_answer() {
    use Shape::*;
    let cases: [(&str, &[Shape]); 9] = [
        ("readSensor", &[Callbacks, Promise]),
        ("readSensorSync", &[Sync]),
        ("openPage", &[Callbacks]),
        ("Log.flush", &[Promise]),
        ("Log.append", &[Callbacks]),
        ("upload", &[Callbacks, Task]),
        ("getAltitude", &[Sync]),
        ("onGust", &[On]),
        ("offGust", &[Off]),
    ];
    for (name, shapes) in cases {
        assert_eq!(function(name, |f| f.shapes()), shapes, "{name}");
    }
}

#[test]
fn what_one_host_function_cannot_answer_is_known() {
    let answered = |name| function(name, |f| f.follows_from_call());
    assert!(
        answered("readSensorSync") && answered("offGust") && answered("UploadTask.offProgress")
    );
    assert!(!answered("readAllSync") && !answered("Log.off"));
    assert_eq!(
        function("upload", |f| f.task_object().map(str::to_owned)),
        Some("UploadTask".into())
    );
    assert_eq!(function("readAll", |f| f.task_object().map(str::to_owned)), None);
    let aborts = each(|f| f.is_abort()).into_iter().filter(|is_abort| *is_abort);
    assert_eq!(aborts.count(), 1);
}

#[test]
fn functions_are_counted_by_kind() {
    let counts: Counts = station().functions().collect();
    let functions = Kinds {
        promise: 2,
        promise_of_value: 1,
        callbacks: 1,
        task: 1,
        on: 2,
        off: 1,
        sync: 4,
        twins: 2,
        ..Kinds::default()
    };
    let methods = Kinds {
        promise_only: 1,
        callbacks: 1,
        on: 1,
        off: 1,
        by_name: 2,
        sync: 2,
        twins: 1,
        ..Kinds::default()
    };
    assert_eq!(counts, Counts { functions, objects: 2, methods });
    assert_eq!((counts.functions.all(), counts.functions.asynchronous()), (12, 4));
    assert_eq!(counts.methods.all(), 8);
}

#[test]
fn some_functions_are_counted_alone() {
    let spec = station();
    let on: Counts = spec.functions().filter(|function| function.form == Form::On).collect();
    assert_eq!((on.functions.all(), on.methods.all()), (2, 2));
}
