//! The shapes in which Rust calls a host.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    cell::RefCell,
    pin::pin,
    rc::Rc,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll, Wake, Waker},
    time::Instant,
};

use wx_contract::shop::{
    self, Brew, BrewOptions, BrewTask, BrewTaskAbort, BrewTaskOnProgress, Cart, CartAdd,
    CartOnChange, CartState, CartTotal, Echo, EchoOptions, EchoSync, Explode, ExplodeOptions,
    ExplodeSync, ItemOptions, Shop, Wait, WaitOptions,
};
use wx_core::{Host, ObjectRef, ObjectType, Options, Result};

fn host() -> (Host, Shop) {
    let shop = Shop::new();
    (shop::builder(&shop).build().unwrap(), shop)
}

fn assert_settled(host: &Host) {
    let counts = host.counts();
    assert_eq!(counts.dispatched, counts.settled, "{counts:?}");
    assert_eq!(counts.pending, 0);
}

fn poll<F: Future>(future: std::pin::Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

type Lines = Rc<RefCell<Vec<String>>>;

fn note(lines: &Lines, line: impl Into<String>) {
    lines.borrow_mut().push(line.into());
}

#[test]
fn sync_returns_the_value_or_the_error() {
    let (host, _) = host();
    let client = host.client();
    let text = client.sync::<EchoSync>(EchoOptions { text: "a".into() }).unwrap();
    assert_eq!(text, "a");
    let error = client.sync::<ExplodeSync>(ExplodeOptions { how: "io".into() }).unwrap_err();
    assert_eq!(error.err_msg(), "explodeSync:fail internal error");
    assert!(error.get_source().unwrap().to_string().contains(shop::SECRET));
    assert_settled(&host);
}

#[test]
fn callbacks_run_at_the_next_turn_in_call_order() {
    let (host, _) = host();
    let (client, lines) = (host.client(), Lines::default());
    for text in ["a", "b"] {
        let (first, last) = (lines.clone(), lines.clone());
        let call = EchoOptions { text: text.into() }
            .success(move |result| note(&first, format!("success {}", result.text)))
            .fail(|error| panic!("{error}"))
            .complete(move |outcome| note(&last, format!("complete {}", outcome.is_ok())));
        client.call::<Echo>(call);
    }
    assert_eq!(*lines.borrow(), [""; 0]);
    host.turn(Instant::now());
    assert_eq!(*lines.borrow(), ["success a", "complete true", "success b", "complete true"]);
    assert_settled(&host);
}

#[test]
fn a_failure_calls_fail_then_complete() {
    let (host, _) = host();
    let (client, lines) = (host.client(), Lines::default());
    let (first, last) = (lines.clone(), lines.clone());
    let call = ExplodeOptions { how: "panic".into() }
        .success(|()| panic!("it failed"))
        .fail(move |error| note(&first, error.err_msg()))
        .complete(move |outcome| note(&last, format!("complete {}", outcome.is_ok())));
    client.call::<Explode>(call);
    host.turn(Instant::now());
    assert_eq!(*lines.borrow(), ["explode:fail internal error", "complete false"]);
    assert_settled(&host);
}

#[test]
fn complete_runs_although_success_panics() {
    let (host, shop) = host();
    let (client, lines) = (host.client(), Lines::default());
    let last = lines.clone();
    let call = EchoOptions { text: "a".into() }
        .success(|_| panic!("mine"))
        .complete(move |_| note(&last, "complete"));
    client.call::<Echo>(call);
    host.turn(Instant::now());
    assert_eq!(*lines.borrow(), ["complete"]);
    assert_eq!(shop.journal(), ["callback: panicked: mine"]);
}

#[test]
fn a_future_polls_its_own_call() {
    let (host, shop) = host();
    let mut future = pin!(host.client().future::<Wait>(WaitOptions { id: "a".into() }));
    assert!(poll(future.as_mut()).is_pending());
    shop.settle("a", Ok(())).unwrap();
    // no turn in between
    assert!(matches!(poll(future.as_mut()), Poll::Ready(Ok(()))));
    assert!(poll(future.as_mut()).is_pending(), "polled after the end");
    assert_settled(&host);
}

#[test]
fn a_future_of_a_plain_function_is_ready() {
    let (host, _) = host();
    let mut future = pin!(host.client().future::<Echo>(EchoOptions { text: "a".into() }));
    let Poll::Ready(Ok(result)) = poll(future.as_mut()) else { panic!("not ready") };
    assert_eq!(result.text, "a");
    assert_settled(&host);
}

#[test]
fn a_dropped_future_cancels_the_call() {
    let (host, shop) = host();
    let client = host.client();
    {
        let mut polled = pin!(client.future::<Wait>(WaitOptions { id: "polled".into() }));
        assert!(poll(polled.as_mut()).is_pending());
        drop(client.future::<Wait>(WaitOptions { id: "never polled".into() }));
        assert_eq!(shop.waiting(), 1);
    }
    assert_eq!(shop.waiting(), 0);
    assert_settled(&host);
}

struct Counting(AtomicUsize);

impl Wake for Counting {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

#[test]
fn an_abort_wakes_the_future_and_ends_it() {
    let (host, _) = host();
    let woken = Arc::new(Counting(AtomicUsize::new(0)));
    let waker = Waker::from(woken.clone());
    let future = host.client().future::<Brew>(BrewOptions { id: "a".into() });
    let task: BrewTask = future.task().unwrap();
    let mut future = pin!(future);
    assert!(future.as_mut().poll(&mut Context::from_waker(&waker)).is_pending());
    task.client().sync::<BrewTaskAbort>(()).unwrap();
    assert!(woken.0.load(Ordering::Relaxed) > 0);
    let Poll::Ready(Err(error)) = poll(future.as_mut()) else { panic!("not ended") };
    assert_eq!(error.err_msg(), "brew:fail abort");
    assert_settled(&host);
}

#[test]
fn a_task_call_gives_its_task_and_its_events() {
    let (host, shop) = host();
    let (client, lines) = (host.client(), Lines::default());
    let (first, progress) = (lines.clone(), lines.clone());
    let call = BrewOptions { id: "a".into() }
        .success(move |result| note(&first, format!("brewed {}", result.cup)));
    let task: BrewTask = client.task::<Brew, _>(call);
    task.client()
        .on::<BrewTaskOnProgress>(move |event| note(&progress, format!("{}%", event.percent)));
    let emitted = shop::ProgressResult { percent: 50.0 };
    task.client().emit::<BrewTaskOnProgress>(emitted).unwrap();
    host.turn(Instant::now());
    shop.settle("a", Ok(())).unwrap();
    let now = Instant::now();
    host.turn(now);
    host.turn(now);
    assert_eq!(*lines.borrow(), ["50%", "brewed a"]);
    assert_eq!(host.counts().listeners, 0, "an ended task keeps no listeners");
    assert_settled(&host);
}

#[test]
fn an_object_is_called_through_its_handle() {
    let (host, _) = host();
    let cart: Cart = host.client().sync::<shop::GetCart>(()).unwrap();
    let lines = Lines::default();
    let changes = lines.clone();
    let listener =
        cart.client().on::<CartOnChange>(move |event| note(&changes, event.total.to_string()));
    let options = ItemOptions { item: "tea".into(), price: 2.0 };
    let mut added = pin!(cart.client().future::<CartAdd>(options));
    assert!(matches!(poll(added.as_mut()), Poll::Ready(Ok(_))));
    assert_eq!(cart.client().sync::<CartTotal>(()).unwrap(), 2.0);
    host.turn(Instant::now());
    assert_eq!(*lines.borrow(), ["2"]);
    cart.client().off::<CartOnChange>(Some(listener));
    assert_eq!(host.counts().listeners, 0);
    drop(cart);
    host.turn(Instant::now());
    assert_eq!(host.counts().objects, 0);
}

#[test]
fn an_object_in_no_host_says_so() {
    let cart = Cart::from_ref(ObjectRef::new(CartState::default()));
    let total: Result<f64> = cart.client().sync::<CartTotal>(());
    assert_eq!(total.unwrap_err().err_msg(), "Cart.total:fail the object is in no host yet");
}

#[test]
fn calls_after_the_end_of_the_host_fail() {
    let (host, _) = host();
    let client = host.client();
    drop(host);
    let error = client.sync::<EchoSync>(EchoOptions { text: "a".into() }).unwrap_err();
    assert_eq!(error.err_msg(), "echoSync:fail host is closed");
    let mut future = pin!(client.future::<Echo>(EchoOptions { text: "a".into() }));
    let Poll::Ready(Err(error)) = poll(future.as_mut()) else { panic!("not ended") };
    assert_eq!(error.err_msg(), "echo:fail host is closed");
    assert_eq!(client.counts().dispatched, client.counts().settled);
}
