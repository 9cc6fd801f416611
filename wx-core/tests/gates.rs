//! Slots that calls share, and scopes that a person grants.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{cell::RefCell, rc::Rc, time::Instant};

use wx_contract::shop::{
    self, BrewTask, BrewTaskAbort, DialOptions, Fetch, FetchOptions, Locate, LocateOptions,
    LocateSync, Shop,
};
use wx_core::{Answer, Call, Consent, Host, Options, Permission};

type Lines = Rc<RefCell<Vec<String>>>;

fn host() -> (Host, Shop) {
    let shop = Shop::new();
    (shop::builder(&shop).build().unwrap(), shop)
}

fn fetch(host: &Host, lines: &Lines, id: &str) {
    let (sink, id) = (lines.clone(), id.to_owned());
    let call = Call::from(FetchOptions { id: id.clone() })
        .complete(move |outcome| sink.borrow_mut().push(format!("{id} {}", outcome.is_ok())));
    host.client().call::<Fetch>(call);
}

fn turns(host: &Host) {
    while host.turn(Instant::now()).did_work {}
}

#[test]
fn calls_queue_for_a_slot_first_in_first_out() {
    let (host, shop) = host();
    let lines = Lines::default();
    for id in ["a", "b", "c", "d", "e"] {
        fetch(&host, &lines, id);
    }
    assert_eq!(shop.entered(), ["a", "b"]);
    shop.settle("b", Ok(())).unwrap();
    turns(&host);
    assert_eq!(shop.entered(), ["a", "b", "c"]);
    // a slot is free only when a call that was first in the queue has it
    shop.settle("a", Err("no".into())).unwrap();
    shop.settle("c", Ok(())).unwrap();
    turns(&host);
    assert_eq!(shop.entered(), ["a", "b", "c", "d", "e"]);
    shop.settle("d", Ok(())).unwrap();
    shop.settle("e", Ok(())).unwrap();
    turns(&host);
    assert_eq!(*lines.borrow(), ["b true", "a false", "c true", "d true", "e true"]);
    assert_eq!(host.counts().pending, 0);
}

#[test]
fn a_new_call_does_not_pass_those_that_wait() {
    let (host, shop) = host();
    let lines = Lines::default();
    for id in ["a", "b", "c"] {
        fetch(&host, &lines, id);
    }
    shop.settle("a", Ok(())).unwrap();
    // before the turn in which `c` takes the slot
    fetch(&host, &lines, "d");
    turns(&host);
    assert_eq!(shop.entered(), ["a", "b", "c"]);
}

#[test]
fn a_dropped_call_leaves_the_queue() {
    let (host, shop) = host();
    let lines = Lines::default();
    fetch(&host, &lines, "a");
    fetch(&host, &lines, "b");
    let mut queued = Box::pin(host.client().future::<Fetch>(FetchOptions { id: "gone".into() }));
    let waker = std::task::Waker::noop();
    assert!(queued.as_mut().poll(&mut std::task::Context::from_waker(waker)).is_pending());
    fetch(&host, &lines, "c");
    drop(queued);
    shop.settle("a", Ok(())).unwrap();
    turns(&host);
    assert_eq!(shop.entered(), ["a", "b", "c"]);
    assert_eq!(host.counts().pending, 2);
}

#[test]
fn an_abort_gives_the_slot_back() {
    let (host, shop) = host();
    let lines = Lines::default();
    let dial = |id: &str| -> BrewTask {
        let (sink, name) = (lines.clone(), id.to_owned());
        let call = DialOptions { id: id.into() }.complete(move |outcome| {
            let end = outcome.as_ref().map_or_else(|error| error.err_msg(), |()| "ok".into());
            sink.borrow_mut().push(format!("{name} {end}"));
        });
        host.client().task(call)
    };
    let first = dial("a");
    dial("b");
    first.client().sync::<BrewTaskAbort>(()).unwrap();
    dial("c");
    shop.settle("c", Ok(())).unwrap();
    turns(&host);
    assert_eq!(shop.entered(), ["a", "c"]);
    let mut lines = lines.take();
    lines.sort();
    assert_eq!(lines, ["a dial:fail abort", "b dial:fail reach max dial count 1", "c ok"]);
}

/// Calls `locate`; counts what came of it.
fn locate(host: &Host, granted: &Rc<RefCell<(usize, usize)>>) {
    let counts = granted.clone();
    let call = LocateOptions {}.complete(move |outcome| {
        let mut counts = counts.borrow_mut();
        match outcome {
            Ok(place) => {
                assert_eq!(place.latitude, 31.0);
                counts.0 += 1;
            }
            Err(error) => {
                assert_eq!(error.err_msg(), "locate:fail auth deny");
                counts.1 += 1;
            }
        }
    });
    host.client().call::<Locate>(call);
}

#[test]
fn a_thousand_calls_share_one_question() {
    for answer in [true, false] {
        let (host, shop) = host();
        let outcome = Rc::default();
        for _ in 0..1_000 {
            locate(&host, &outcome);
        }
        turns(&host);
        assert_eq!((shop.prompts().asked(), *outcome.borrow()), (1, (0, 0)));
        assert!(shop.journal().is_empty(), "no function was entered");
        shop.prompts().decide(answer);
        turns(&host);
        let expected = if answer { (1_000, 0) } else { (0, 1_000) };
        assert_eq!(*outcome.borrow(), expected);
        assert_eq!(shop.journal().len(), expected.0);
        // decided: nobody is asked again
        locate(&host, &outcome);
        turns(&host);
        assert_eq!(shop.prompts().asked(), 1);
        assert_eq!(host.client().sync::<LocateSync>(LocateOptions {}).is_ok(), answer);
    }
}

#[test]
fn the_question_goes_on_when_the_call_that_asked_is_dropped() {
    let (host, shop) = host();
    let mut first = Box::pin(host.client().future::<Locate>(LocateOptions {}));
    let waker = std::task::Waker::noop();
    assert!(first.as_mut().poll(&mut std::task::Context::from_waker(waker)).is_pending());
    let outcome = Rc::default();
    locate(&host, &outcome);
    drop(first);
    turns(&host);
    shop.prompts().decide(true);
    turns(&host);
    assert_eq!((shop.prompts().asked(), *outcome.borrow()), (1, (1, 0)));
}

struct Broken;

impl Consent for Broken {
    fn permission(&self, _: &str) -> Permission {
        Permission::Undecided
    }
    fn ask(&self, _: &'static str) -> Answer {
        Box::pin(async { panic!("the dialog broke") })
    }
}

#[test]
fn a_question_that_panics_denies_all_and_hangs_nobody() {
    let shop = Shop::new();
    let host = shop::builder(&shop).consent(Broken).build().unwrap();
    for _ in 0..3 {
        let mut call = Box::pin(host.client().future::<Locate>(LocateOptions {}));
        let waker = std::task::Waker::noop();
        let polled = call.as_mut().poll(&mut std::task::Context::from_waker(waker));
        assert!(matches!(polled, std::task::Poll::Ready(Err(_))));
    }
    assert_eq!(shop.journal().len(), 3, "each panic is in the log");
}

/// Says yes, and takes it back before the calls that waited go on.
#[derive(Clone, Default)]
struct Fickle(Rc<std::cell::Cell<Option<Permission>>>);

impl Consent for Fickle {
    fn permission(&self, _: &str) -> Permission {
        self.0.get().unwrap_or(Permission::Undecided)
    }
    fn ask(&self, _: &'static str) -> Answer {
        let fickle = self.clone();
        Box::pin(async move {
            wx_core::next_turn().await;
            fickle.0.set(Some(Permission::Denied));
            true
        })
    }
}

#[test]
fn what_was_granted_must_still_be_when_the_function_is_entered() {
    let shop = Shop::new();
    let host = shop::builder(&shop).consent(Fickle::default()).build().unwrap();
    let outcome = Rc::default();
    for _ in 0..3 {
        locate(&host, &outcome);
    }
    turns(&host);
    assert_eq!(*outcome.borrow(), (0, 3));
    assert!(shop.journal().is_empty(), "no function was entered");
}

#[test]
fn without_consent_every_scope_is_denied() {
    let shop = Shop::new();
    let host = Host::builder().state(shop.clone()).apis(shop::entries()).build().unwrap();
    let outcome = Rc::default();
    locate(&host, &outcome);
    turns(&host);
    assert_eq!(*outcome.borrow(), (0, 1));
}
