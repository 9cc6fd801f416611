//! The simulated sensors and the position, as scripts have them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    cell::Cell,
    rc::Rc,
    time::{Duration, Instant},
};

use futures_util::StreamExt;
use wx_bindings::*;
use wx_core::{Host, block_on};
use wx_host::{Standard, StandardHost, sensors::Sensors};
use wx_quickjs::JsContext;

const PACE: Duration = Duration::from_millis(1);

/// A clock that the test moves.
#[derive(Clone)]
struct Clock(Rc<Cell<Duration>>, Instant);

impl Clock {
    fn new() -> Self {
        Clock(Rc::default(), Instant::now())
    }
    fn at(&self, ms: u64) {
        self.0.set(Duration::from_millis(ms));
    }
    fn sensors(&self, text: &str) -> Sensors {
        let clock = self.clone();
        let sensors = Sensors::from_text(text).unwrap().pace(PACE);
        sensors.clock(move || clock.1 + clock.0.get())
    }
}

fn open(sensors: Sensors) -> (Host, Wx, Standard) {
    let mut standard = StandardHost::new().sensors(sensors).open().unwrap();
    for scope in ["userLocation", "userFuzzyLocation", "userLocationBackground"] {
        standard.permissions.decide(scope, true);
    }
    let builder = std::mem::replace(&mut standard.builder, Host::builder());
    let host = builder.build().unwrap();
    let wx = Wx::new(&host);
    (host, wx, standard)
}

#[test]
fn every_sensor_reads_what_the_file_says_at_its_time() {
    let clock = Clock::new();
    let text = r#"
        {"at_ms": 0, "compass": {"direction": 10, "accuracy": 3}, "accelerometer": {"x": 1, "y": 2, "z": 3}}
        {"at_ms": 0, "gyroscope": {"x": 4, "y": 5, "z": 6}, "deviceMotion": {"alpha": 7, "beta": 8, "gamma": 9}}
        {"at_ms": 500, "compass": {"direction": 20}, "gyroscope": {"x": -4, "y": 0, "z": 0}}
        {"loop_ms": 1000}
    "#;
    let (host, wx, _) = open(clock.sensors(text));
    let client = wx.client();
    let mut compass = client.stream::<OnCompassChange>();
    let mut gyroscope = client.stream::<OnGyroscopeChange>();
    let mut accelerometer = client.stream::<OnAccelerometerChange>();
    let mut motion = client.stream::<OnDeviceMotionChange>();
    let reading = block_on(&host, accelerometer.next()).unwrap();
    assert_eq!((reading.x, reading.y, reading.z), (1.0, 2.0, 3.0));
    let reading = block_on(&host, motion.next()).unwrap();
    assert_eq!((reading.alpha, reading.beta, reading.gamma), (7.0, 8.0, 9.0));
    for (ms, direction, x) in [(499, 10.0, 4.0), (500, 20.0, -4.0), (1_499, 10.0, 4.0)] {
        clock.at(ms);
        // what was read before may still be on its way
        while block_on(&host, compass.next()).unwrap().direction != direction {}
        while block_on(&host, gyroscope.next()).unwrap().x != x {}
    }
    // without a word of it in the file, it is high
    clock.at(500);
    let mut accuracy = || block_on(&host, compass.next()).unwrap().accuracy;
    while !matches!(accuracy(), OnCompassChangeAccuracy::Text(text) if text == "high") {}
}

#[test]
fn a_sensor_that_is_stopped_is_silent_until_it_is_started() {
    let (host, wx, _) = open(Sensors::new().pace(PACE));
    let mut readings = wx.client().stream::<OnGyroscopeChange>();
    assert!(block_on(&host, readings.next()).is_some(), "the first listener starts it");
    block_on(&host, wx.stop_gyroscope_future(StopGyroscopeOptions::new())).unwrap();
    drop(readings);
    // started before anybody listens
    let start = StartGyroscopeOptions::new().interval(SensorInterval::Game);
    block_on(&host, wx.start_gyroscope_future(start)).unwrap();
    let mut readings = wx.client().stream::<OnGyroscopeChange>();
    assert!(block_on(&host, readings.next()).is_some());
    drop(readings);
    while host.turn(Instant::now()).did_work {}
    assert_eq!((host.counts().pending, host.counts().listeners), (0, 0));
}

#[test]
fn a_device_that_cannot_tell_where_it_is_fails_and_breaks_updates_off() {
    let clock = Clock::new();
    let text = r#"
        {"at_ms": 0, "location": {"latitude": 48.858, "longitude": 2.294, "speed": 1.5, "horizontalAccuracy": 5}}
        {"at_ms": 100, "location": null}
    "#;
    let (host, wx, _) = open(clock.sensors(text));
    let here = || block_on(&host, wx.get_location_future(GetLocationOptions::new()));
    let place = here().unwrap();
    assert_eq!((place.latitude, place.longitude, place.speed), (48.858, 2.294, 1.5));
    assert_eq!((place.accuracy, place.horizontal_accuracy), (65.0, 5.0));
    let rough = wx.get_fuzzy_location_future(GetFuzzyLocationOptions::new());
    assert_eq!(block_on(&host, rough).unwrap().longitude, 2.29);

    let mut errors = wx.client().stream::<OnLocationChangeError>();
    let mut places = wx.client().stream::<OnLocationChange>();
    let start = || wx.start_location_update_future(StartLocationUpdateOptions::new());
    block_on(&host, start()).unwrap();
    assert_eq!(block_on(&host, places.next()).unwrap().latitude, 48.858);
    clock.at(100);
    assert_eq!(block_on(&host, errors.next()).unwrap().err_code, 2);
    assert_eq!(here().unwrap_err().err_msg(), "getLocation:fail position unavailable");
    // it can be started again
    clock.at(0);
    block_on(&host, start()).unwrap();
    assert_eq!(block_on(&host, places.next()).unwrap().speed, 1.5);
}

#[test]
fn positions_come_in_the_background_only_if_they_were_started_so() {
    let (host, wx, standard) = open(Sensors::new().pace(PACE));
    let mut places = wx.client().stream::<OnLocationChange>();
    let front = wx.start_location_update_future(StartLocationUpdateOptions::new());
    block_on(&host, front).unwrap();
    assert!(block_on(&host, places.next()).is_some());
    standard.app.hide(wx.client(), None).unwrap();
    while host.turn(Instant::now()).did_work {}
    // those that were on their way have come
    let mut late = places.next();
    while futures_util::FutureExt::now_or_never(&mut late).is_some() {
        late = places.next();
    }
    // many readings are made, and none of them is told
    let mut ticks = wx.client().stream::<OnGyroscopeChange>();
    for _ in 0..20 {
        block_on(&host, ticks.next());
    }
    assert!(futures_util::FutureExt::now_or_never(&mut late).is_none());
    drop(late);
    let back =
        wx.start_location_update_background_future(StartLocationUpdateBackgroundOptions::new());
    block_on(&host, back).unwrap();
    assert!(block_on(&host, places.next()).is_some());
}

#[test]
fn updates_end_with_the_permission_of_their_own_scope() {
    let (host, wx, standard) = open(Sensors::new().pace(PACE));
    let mut errors = wx.client().stream::<OnLocationChangeError>();
    let mut places = wx.client().stream::<OnLocationChange>();
    let back =
        wx.start_location_update_background_future(StartLocationUpdateBackgroundOptions::new());
    block_on(&host, back).unwrap();
    standard.permissions.decide("userLocation", false);
    assert!(block_on(&host, places.next()).is_some(), "it is not their scope");
    standard.permissions.decide("userLocationBackground", false);
    assert_eq!(block_on(&host, errors.next()).unwrap().err_code, 3);
}

#[test]
fn without_sensors_their_functions_are_absent() {
    let host = StandardHost::new().without_sensors().open().unwrap().builder.build().unwrap();
    let names = [
        "startCompass",
        "onCompassChange",
        "startAccelerometer",
        "onGyroscopeChange",
        "stopDeviceMotionListening",
        "getLocation",
        "onLocationChange",
    ];
    assert!(names.iter().all(|name| !host.can_i_use(name)));
    let context = JsContext::new().unwrap();
    context.install(host, "wx").unwrap();
    let script =
        "Object.keys(wx).filter(k => /Compass|Accelero|Gyro|Motion|Location/.test(k)).length";
    assert_eq!(context.eval(script, "test.js").unwrap(), "0");
}
