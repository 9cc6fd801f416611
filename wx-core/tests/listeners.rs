//! Listeners of Rust, queue policies, and events from other threads.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    cell::RefCell,
    pin::Pin,
    rc::Rc,
    sync::{Arc, Barrier},
    task::{Context, Poll, Waker},
    thread,
    time::Instant,
};

use wx_contract::shop::{
    self, Numbered, OnFew, OnLatest, OnPrice, OnSingle, OnStrict, OnTick, Shop,
};
use wx_core::{Api, Host, Stream};

type Numbers = Rc<RefCell<Vec<f64>>>;

fn host() -> (Host, Shop) {
    let shop = Shop::new();
    (shop::builder(&shop).build().unwrap(), shop)
}

fn collect<E: Api<Output = Numbered>>(host: &Host) -> Numbers {
    let numbers = Numbers::default();
    let sink = numbers.clone();
    host.client().on::<E>(move |event| sink.borrow_mut().push(event.n));
    numbers
}

fn emit<E: Api<Output = Numbered>>(host: &Host, numbers: impl IntoIterator<Item = u32>) -> usize {
    let emitted = numbers.into_iter().map(|n| host.emit::<E>(Numbered { n: n.into() }));
    emitted.filter(Result::is_err).count()
}

#[test]
fn a_listener_is_called_at_the_turn_after_the_emit() {
    let (host, _) = host();
    let numbers = collect::<OnPrice>(&host);
    emit::<OnPrice>(&host, 1..=2);
    assert!(numbers.borrow().is_empty());
    host.turn(Instant::now());
    assert_eq!(*numbers.borrow(), [1.0, 2.0]);
}

#[test]
fn a_listener_is_an_id_that_may_be_stale() {
    let (host, _) = host();
    let client = host.client();
    let kept = collect::<OnPrice>(&host);
    let gone = client.on::<OnPrice>(|_| panic!("taken off"));
    client.off(Some(gone));
    client.off(Some(gone));
    emit::<OnPrice>(&host, [1]);
    host.turn(Instant::now());
    assert_eq!(*kept.borrow(), [1.0]);
    client.off::<OnPrice>(None);
    assert_eq!(host.counts().listeners, 0);
}

#[test]
fn a_scoped_listener_goes_with_its_guard() {
    let (host, _) = host();
    let client = host.client();
    {
        let _guard = client.on::<OnPrice>(|_| panic!("the guard is gone")).scoped(&client);
        assert_eq!(host.counts().listeners, 1);
        assert!(client.has_listeners::<OnPrice>());
    }
    emit::<OnPrice>(&host, [1]);
    host.turn(Instant::now());
    assert_eq!(host.counts().listeners, 0);
}

#[test]
fn a_stream_gives_the_events_since_it_was_made() {
    let (host, _) = host();
    let mut stream = host.client().stream::<OnPrice>();
    let mut next = || Pin::new(&mut stream).poll_next(&mut Context::from_waker(Waker::noop()));
    assert!(next().is_pending());
    emit::<OnPrice>(&host, 1..=300);
    host.turn(Instant::now());
    let mut seen = Vec::new();
    while let Poll::Ready(Some(event)) = next() {
        seen.push(event.n);
    }
    assert_eq!((seen.len(), seen[0], seen[255]), (256, 45.0, 300.0));
    drop(stream);
    assert_eq!(host.counts().listeners, 0);
}

#[test]
fn a_listener_that_panics_is_isolated() {
    let (host, shop) = host();
    host.client().on::<OnPrice>(|_| panic!("mine"));
    let numbers = collect::<OnPrice>(&host);
    emit::<OnPrice>(&host, [1]);
    host.turn(Instant::now());
    assert_eq!(*numbers.borrow(), [1.0]);
    assert_eq!(shop.journal(), ["onPrice: panicked: mine"]);
}

#[test]
fn single_keeps_the_last_listener_of_rust() {
    let (host, _) = host();
    host.client().on::<OnSingle>(|_| panic!("replaced"));
    let numbers = collect::<OnSingle>(&host);
    emit::<OnSingle>(&host, [1]);
    host.turn(Instant::now());
    assert_eq!((numbers.borrow().len(), host.counts().listeners), (1, 1));
}

#[test]
fn a_source_lives_from_the_first_listener_to_the_last() {
    let (host, shop) = host();
    let client = host.client();
    assert_eq!(shop.ticks().running(), 0);
    let first = client.on::<OnTick>(|_| {});
    let numbers = collect::<OnTick>(&host);
    assert_eq!((shop.ticks().running(), shop.ticks().started()), (1, 1));
    client.off(Some(first));
    assert_eq!(shop.ticks().running(), 1);
    host.turn(Instant::now());
    shop.ticks().push(7.0);
    host.turn(Instant::now());
    assert_eq!(*numbers.borrow(), [7.0]);
    client.off::<OnTick>(None);
    assert_eq!((shop.ticks().running(), host.counts().pending), (0, 0));
}

#[test]
fn queue_policies_drop_or_refuse_and_count() {
    let (host, _) = host();
    let few = collect::<OnFew>(&host);
    let latest = collect::<OnLatest>(&host);
    let strict = collect::<OnStrict>(&host);
    assert_eq!(emit::<OnFew>(&host, 1..=10), 0);
    assert_eq!(host.counts().dropped_events, 8);
    assert_eq!(emit::<OnLatest>(&host, 1..=10), 0);
    assert_eq!(host.counts().dropped_events, 17);
    assert_eq!(emit::<OnStrict>(&host, 1..=10), 8);
    assert_eq!(host.counts().dropped_events, 17, "what is refused is not dropped");
    host.turn(Instant::now());
    assert_eq!(*few.borrow(), [9.0, 10.0]);
    assert_eq!(*latest.borrow(), [10.0]);
    assert_eq!(*strict.borrow(), [1.0, 2.0]);
}

#[test]
fn an_event_of_another_host_is_refused() {
    let host = Host::builder().build().unwrap();
    let error = host.emit::<OnPrice>(Numbered { n: 1.0 }).unwrap_err();
    assert_eq!(error.err_msg(), "onPrice:fail no event of this host");
    assert!(host.handle().emit::<OnPrice>(Numbered { n: 1.0 }).is_err());
}

#[test]
fn a_flood_from_two_threads_is_dropped_by_the_policy_and_counted() {
    const EACH: u32 = 200_000;
    let (host, _) = host();
    let numbers = collect::<OnPrice>(&host);
    let start = Arc::new(Barrier::new(2));
    let threads: Vec<_> = (0..2)
        .map(|_| {
            let (handle, start) = (host.handle(), start.clone());
            thread::spawn(move || {
                start.wait();
                for n in 0..EACH {
                    handle.emit::<OnPrice>(Numbered { n: n.into() }).unwrap();
                }
            })
        })
        .collect();
    // the host takes turns meanwhile, as often as it comes to it
    while !threads.iter().all(thread::JoinHandle::is_finished) {
        host.turn(Instant::now());
    }
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    host.turn(Instant::now());
    let delivered = numbers.borrow().len() as u64;
    assert_eq!(delivered + host.counts().dropped_events, u64::from(2 * EACH));
}

#[test]
fn a_flood_that_nobody_takes_keeps_the_newest_256() {
    let (host, _) = host();
    let numbers = collect::<OnPrice>(&host);
    let handle = host.handle();
    thread::spawn(move || {
        for n in 1..=100_000 {
            handle.emit::<OnPrice>(Numbered { n: n.into() }).unwrap();
        }
    })
    .join()
    .unwrap();
    host.turn(Instant::now());
    let numbers = numbers.borrow();
    assert_eq!((numbers.len(), numbers[0], numbers[255]), (256, 99_745.0, 100_000.0));
    assert_eq!(host.counts().dropped_events, 100_000 - 256);
}

#[test]
fn a_handle_outlives_its_host_harmlessly() {
    let (host, _) = host();
    let handle = host.handle();
    drop(host);
    let error = handle.emit::<OnPrice>(Numbered { n: 1.0 }).unwrap_err();
    assert_eq!(error.err_msg(), "fail host is closed");
    handle.wake();
}
