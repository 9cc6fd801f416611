//! Deadlines on a clock that the test turns, and the cap of pending calls.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    cell::Cell,
    rc::Rc,
    time::{Duration, Instant},
};

use wx_contract::shop::{self, Shop, Wait, WaitForeverOptions, WaitOptions};
use wx_core::{Host, Options};

const MANY: usize = 10_000;

fn host(cap: usize) -> (Host, Shop) {
    let shop = Shop::new();
    (shop::builder(&shop).pending_cap(cap).build().unwrap(), shop)
}

/// Calls `wait` `count` times; counts ends and ends by timeout.
fn hang(host: &Host, count: usize) -> (Rc<Cell<usize>>, Rc<Cell<usize>>) {
    let (ended, late) = (Rc::<Cell<usize>>::default(), Rc::<Cell<usize>>::default());
    let client = host.client();
    for id in 0..count {
        let (ended, late) = (ended.clone(), late.clone());
        let call = WaitOptions { id: id.to_string() }
            .fail(move |error| {
                late.set(late.get() + usize::from(error.err_msg() == "wait:fail timeout"))
            })
            .complete(move |_| ended.set(ended.get() + 1));
        client.call::<Wait>(call);
    }
    (ended, late)
}

#[test]
fn ten_thousand_hung_calls_end_with_timeout() {
    let (host, shop) = host(MANY);
    let (ended, late) = hang(&host, MANY);
    let start = Instant::now();
    let turn = host.turn(start);
    assert_eq!(turn.next_deadline, Some(start + Duration::from_secs(60)));
    assert_eq!(shop.waiting(), MANY);

    host.turn(start + Duration::from_millis(59_999));
    assert_eq!(ended.get(), 0);

    let turn = host.turn(start + Duration::from_secs(60));
    assert_eq!((ended.get(), late.get()), (MANY, MANY));
    assert_eq!(turn.next_deadline, None);
    assert_eq!(shop.waiting(), 0, "the futures are dropped");
    let counts = host.counts();
    assert_eq!((counts.dispatched, counts.settled, counts.pending), (MANY as u64, MANY as u64, 0));
}

#[test]
fn a_deadline_starts_with_the_turn_after_the_call() {
    let (host, _) = host(10);
    let (ended, _) = hang(&host, 1);
    let turn = host.turn(Instant::now());
    let due = turn.next_deadline.unwrap();
    assert!(!host.turn(due - Duration::from_millis(1)).did_work);
    assert!(host.turn(due).did_work);
    assert_eq!(ended.get(), 1);
}

#[test]
fn a_call_without_deadline_is_never_late() {
    let (host, _) = host(10);
    host.client().call(WaitForeverOptions { id: "a".into() });
    let start = Instant::now();
    host.turn(start);
    let turn = host.turn(start + Duration::from_secs(10_000_000));
    assert_eq!((turn.next_deadline, turn.pending), (None, true));
}

#[test]
fn more_calls_than_the_cap_fail_at_once() {
    let (host, shop) = host(100);
    let (ended, late) = hang(&host, 250);
    host.turn(Instant::now());
    assert_eq!((ended.get(), late.get()), (150, 0));
    assert_eq!(shop.waiting(), 100);
    for id in shop.entered() {
        shop.settle(&id, Ok(())).unwrap();
    }
    host.turn(Instant::now());
    assert_eq!(ended.get(), 250);
    let (again, _) = hang(&host, 1);
    host.turn(Instant::now());
    assert_eq!(again.get(), 0, "there is room again");
}

#[test]
fn the_default_cap_is_1024() {
    let shop = Shop::new();
    let host = shop::builder(&shop).build().unwrap();
    hang(&host, 2_000);
    assert_eq!(host.counts().pending, wx_core::PENDING_CAP);
    assert_eq!(wx_core::PENDING_CAP, 1024);
}
