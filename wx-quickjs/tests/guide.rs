//! A weather station: the host functions that docs/host-functions.md quotes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::{
    cell::{Cell, RefCell},
    collections::VecDeque,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll},
    time::{Duration, Instant},
};

use wx_core::{Answer, Consent, Permission, Stream, block_on, prelude::*};
use wx_quickjs::JsContext;

wx_core::bindings! { spec = "tests/guide.yaml", client = Station }

/// Degrees Celsius by label.
struct Sensors(BTreeMap<&'static str, f64>);

#[wx_api]
fn read_sensor(sensors: State<Sensors>, sensor: &str, unit: Unit) -> Result<ReadSensorResult> {
    let celsius = *sensors.0.get(sensor).ok_or(ReadSensorError::NoSuchSensor)?;
    let value = match unit {
        Unit::Celsius => celsius,
        Unit::Fahrenheit => celsius * 1.8 + 32.0,
    };
    Ok(ReadSensorResult { value })
}

#[wx_api]
fn parse_reading(line: &str) -> Result<f64> {
    let reading: f64 = line.parse()?; // its text goes to the log, not to the caller
    if !reading.is_finite() {
        return Err(WxError::fail("reading out of range").errno(4010));
    }
    Ok(reading)
}

/// Sends to a service that never answers.
#[wx_api]
async fn upload_log(_name: String) -> Result<()> {
    std::future::pending().await
}

#[wx_api]
async fn open_hatch(granted: Granted) -> Result<()> {
    assert_eq!(granted.scope(), "roof");
    Ok(())
}

#[wx_api]
fn each_sensor(sensors: State<Sensors>, callback: Callback) -> Result<()> {
    for (sensor, celsius) in &sensors.0 {
        callback.call((sensor.to_string(), *celsius))?;
    }
    Ok(())
}

/// Gusts that were measured beforehand.
struct Recording(VecDeque<f64>);

impl Stream for Recording {
    type Item = OnGustResult;
    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<OnGustResult>> {
        Poll::Ready(self.0.pop_front().map(|speed| OnGustResult { speed }))
    }
}

#[wx_api]
fn on_gust() -> impl Stream<Item = OnGustResult> + use<> {
    Recording([11.5, 14.0].into())
}

/// Asks once and remembers the answer.
#[derive(Clone)]
struct Doorman {
    says: bool,
    said: Rc<Cell<Option<bool>>>,
}

impl Consent for Doorman {
    fn permission(&self, _scope: &str) -> Permission {
        match self.said.get() {
            None => Permission::Undecided,
            Some(true) => Permission::Granted,
            Some(false) => Permission::Denied,
        }
    }

    fn ask(&self, _scope: &'static str) -> Answer {
        let doorman = self.clone();
        Box::pin(async move {
            // a dialog goes here; `await` its answer
            doorman.said.set(Some(doorman.says));
            doorman.says
        })
    }
}

fn host(doorman: Doorman) -> Host {
    let sensors = Sensors([("attic", 20.0), ("roof", -4.0)].into());
    Host::builder()
        .state(sensors)
        .apis(apis![read_sensor, parse_reading, upload_log, open_hatch, each_sensor, on_gust])
        .consent(doorman)
        .log(|_| ())
        .build()
        .unwrap()
}

fn willing(says: bool) -> Doorman {
    Doorman { says, said: Rc::default() }
}

#[test]
fn a_host_function_is_tested_through_its_host() {
    let host = host(willing(true));
    let station = Station::new(&host);
    assert_eq!(station.read_sensor_sync("roof", Unit::Celsius).unwrap(), -4.0);
    let reading = station.read_sensor_future(ReadSensorOptions::new("cellar"));
    let error = block_on(&host, reading).unwrap_err();
    assert_eq!(error.err_msg(), "readSensor:fail no such sensor");
    assert_eq!(error.get_errno(), Some(4004));
}

#[test]
fn a_reading_that_is_no_number_is_an_internal_error() {
    let host = host(willing(true));
    let station = Station::new(&host);
    let text = |line: &str| station.parse_reading(line).unwrap_err().err_msg();
    assert_eq!(text("warm"), "parseReading:fail internal error");
    assert_eq!(text("inf"), "parseReading:fail reading out of range");
    assert_eq!(station.parse_reading("12.5").unwrap(), 12.5);
}

#[test]
fn an_upload_is_given_up_after_five_seconds() {
    let host = host(willing(true));
    let ends = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&ends);
    let options = UploadLogOptions::new("today.csv");
    let call = options.fail(move |error| noted.borrow_mut().push(error.err_msg()));
    Station::new(&host).upload_log(call);

    let start = Instant::now();
    host.turn(start); // the time of the call begins
    host.turn(start + Duration::from_millis(4_999));
    assert!(ends.borrow().is_empty());
    host.turn(start + Duration::from_millis(5_000));
    assert_eq!(*ends.borrow(), ["uploadLog:fail timeout"]);
}

#[test]
fn one_upload_runs_at_a_time() {
    let host = host(willing(true));
    let station = Station::new(&host);
    station.upload_log(UploadLogOptions::new("today.csv"));
    let second = station.upload_log_future(UploadLogOptions::new("yesterday.csv"));
    let error = block_on(&host, second).unwrap_err();
    assert_eq!(error.err_msg(), "uploadLog:fail upload is running");
}

#[test]
fn a_check_refuses_a_call_before_its_function_runs() {
    let builder = Host::builder().apis(apis![upload_log]);
    let host = builder.check::<UploadLog>(|options| match options.lend::<str>(0) {
        name if name.contains("..") => Err(WxError::fail("path is not allowed")),
        _ => Ok(()),
    });
    let host = host.build().unwrap();
    let upload = Station::new(&host).upload_log_future(UploadLogOptions::new("../secret"));
    assert_eq!(
        block_on(&host, upload).unwrap_err().err_msg(),
        "uploadLog:fail path is not allowed"
    );
}

#[test]
fn a_person_decides_on_a_scope() {
    for (says, end) in [(true, Ok(())), (false, Err("openHatch:fail auth deny".to_owned()))] {
        let host = host(willing(says));
        let opened = Station::new(&host).open_hatch_future(OpenHatchOptions::new());
        assert_eq!(block_on(&host, opened).map_err(|error| error.err_msg()), end);
    }
}

#[test]
fn a_rust_caller_passes_a_callback() {
    let host = host(willing(true));
    let readings = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&readings);
    let callback = Callback::new(move |mut args| {
        let (sensor, value) = (args.take::<String>(0), args.take::<f64>(1));
        noted.borrow_mut().push(format!("{sensor} {value}"));
    });
    Station::new(&host).each_sensor(callback).unwrap();
    assert_eq!(*readings.borrow(), ["attic 20", "roof -4"]);
}

#[test]
fn a_source_runs_while_somebody_listens() {
    let host = host(willing(true));
    let station = Station::new(&host);
    let speeds = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&speeds);
    let listener = station.on_gust(move |gust| noted.borrow_mut().push(gust.speed));
    while host.turn(Instant::now()).did_work {}
    station.off_gust(Some(listener));
    assert_eq!(*speeds.borrow(), [11.5, 14.0]);
}

#[test]
fn a_script_calls_the_same_functions() {
    let context = JsContext::new().unwrap();
    context.install(host(willing(true)), "station").unwrap();
    let script = "let read; station.readSensor({ sensor: 'attic', unit: 'fahrenheit' })
        .then(reading => { read = `${reading.value} ${reading.errMsg}` })";
    context.eval(script, "guide.js").unwrap();
    assert!(context.run().is_clean());
    assert_eq!(context.eval("read", "guide.js").unwrap(), "68 readSensor:ok");
}
