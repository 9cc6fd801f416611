//! The generated Rust of `golden/spec` compiles, with a text on everything public, and its
//! calls reach host functions and come back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::cell::RefCell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::Poll;
use std::time::Instant;

use self::garden::*;
use wx_core::prelude::*;
use wx_core::{Nullable, block_on};

/// As generated.
#[deny(missing_docs)]
#[rustfmt::skip]
#[path = "golden/garden.rs"]
pub mod garden;

#[wx_api]
fn set_mtu(width: Option<f64>, height: Option<f64>) -> Option<Nullable<String>> {
    match (width, height) {
        (Some(width), Some(height)) => Some(Nullable::Value(format!("{width}x{height}"))),
        (Some(_), None) => Some(Nullable::Null),
        _ => None,
    }
}

#[wx_api]
fn log(level: Level, data: Vec<Value>) -> Result<()> {
    match (level, data.len()) {
        (Level::Soaked, 2) => Ok(()),
        (level, count) => Err(WxError::fail(format!("{level:?} {count}"))),
    }
}

#[wx_api]
fn dig() -> Result<Bed> {
    Ok(Bed {
        r#type: "peas".into(),
        self_: Some(-1),
        sdk_version: None,
        scope_user_info: None,
        beds: Some(Vec::new()),
        plant: Some(Nullable::Null),
        rest: BTreeMap::from([("depth".into(), 0.5)]),
    })
}

#[wx_api]
async fn grow(task: Task<Grow>, plant: Plant, count: i64) -> Result<()> {
    let mut waited = false;
    let once = poll_fn(|cx| match std::mem::replace(&mut waited, true) {
        true => Poll::Ready(()),
        false => {
            cx.waker().wake_by_ref();
            Poll::Pending
        }
    });
    once.await;
    task.emit::<GrowTaskOnProgress>(GrowTaskOnProgressResult { height: count as f64 })?;
    match plant.name.as_str() {
        "stone" => Err(GardenFault::NoSuchBed.into()),
        _ => Ok(()),
    }
}

struct Barrow {
    load: RefCell<f64>,
}

#[wx_api(Cart)]
impl Barrow {
    fn load(&self) -> f64 {
        *self.load.borrow()
    }
    fn set_load(&self, value: f64) -> Result<()> {
        *self.load.borrow_mut() = value;
        Ok(())
    }
    fn push(&self, by: f64) -> Result<()> {
        *self.load.borrow_mut() += by;
        Ok(())
    }
    fn read(&self, at: i64) -> Result<CartReadResult> {
        Ok(CartReadResult { text: format!("plate {at}") })
    }
}

#[wx_api]
fn open_cart() -> Cart {
    Cart::new(Barrow { load: RefCell::new(1.0) })
}

fn host() -> Host {
    Host::builder()
        .apis(apis![set_mtu, log, dig, grow, open_cart])
        .emits::<OnBloom>()
        .property(MottoProperty("grow slowly".into()))
        .build()
        .unwrap()
}

#[test]
fn overloads_take_the_options() {
    let host = host();
    let garden = Garden::new(&host);
    let both = SetMtuOptions::new().width(2.0).height(3.0).color(SetMtuColor::Red);
    let set = garden.set_mtu(both).unwrap();
    assert_eq!(set, Some(Nullable::Value("2x3".to_string())));
    assert_eq!(garden.set_mtu(SetMtuOptions::new()).unwrap(), None);
}

#[test]
fn positional_parameters_stand_in_the_order_of_the_spec() {
    let host = host();
    let garden = Garden::new(&host);
    garden.log(Level::Soaked, vec![Value::from("a"), Value::Null]).unwrap();
    let refused = garden.log(Level::Minus1, Vec::new()).unwrap_err();
    assert_eq!(refused.err_msg(), "log:fail Minus1 0");
}

#[test]
fn a_result_arrives_in_every_shape() {
    let host = host();
    let garden = Garden::new(&host);
    let sync = garden.dig_sync().unwrap();
    assert_eq!((sync.self_, sync.rest["depth"]), (Some(-1), 0.5));
    let future = block_on(&host, garden.dig_future(DigOptions::new())).unwrap();
    assert_eq!(future.r#type, "peas");
    let seen = Rc::new(RefCell::new(Vec::new()));
    let sink = Rc::clone(&seen);
    garden.dig(DigOptions::new().success(move |bed| sink.borrow_mut().push(bed.r#type.clone())));
    host.turn(Instant::now());
    assert_eq!(*seen.borrow(), ["peas"]);
}

#[test]
fn a_task_reports_and_fails_with_a_code() {
    let host = host();
    let garden = Garden::new(&host);
    let seen = Rc::new(RefCell::new(Vec::new()));
    let sink = Rc::clone(&seen);
    let failed = Rc::new(RefCell::new(None));
    let failure = Rc::clone(&failed);
    let options = GrowOptions::new(Plant { name: "stone".into() }).count(3);
    let task = garden.grow(options.fail(move |error| {
        *failure.borrow_mut() = Some((error.err_msg(), error.get_err_code()));
    }));
    task.on_progress(move |progress| sink.borrow_mut().push(progress.height));
    while host.turn(Instant::now()).did_work {}
    assert_eq!(*seen.borrow(), [3.0]);
    let expected = ("grow:fail no such bed".to_string(), Some(1300002));
    assert_eq!(failed.borrow().as_ref(), Some(&expected));
}

#[test]
fn an_object_has_properties_chains_and_sync_forms() {
    let host = host();
    let garden = Garden::new(&host);
    let cart = garden.open_cart().unwrap();
    cart.set_load(4.0).unwrap();
    cart.push(1.0).unwrap().push(2.0).unwrap();
    assert_eq!(cart.load().unwrap(), 7.0);
    assert_eq!(cart.read_sync(CartReadOptions::new(2)).unwrap().text, "plate 2");
}

#[test]
fn a_listener_gets_the_payload_of_the_event() {
    let host = host();
    let garden = Garden::new(&host);
    let seen = Rc::new(RefCell::new(Vec::new()));
    let sink = Rc::clone(&seen);
    let listener = garden.on_bloom(move |bloom| sink.borrow_mut().push(bloom.plant.name.clone()));
    let rose = OnBloomResult { plant: Plant { name: "rosa".into() } };
    host.emit::<OnBloom>(rose.clone()).unwrap();
    while host.turn(Instant::now()).did_work {}
    garden.off_bloom(Some(listener));
    host.emit::<OnBloom>(rose).unwrap();
    while host.turn(Instant::now()).did_work {}
    assert_eq!(*seen.borrow(), ["rosa"]);
}
