//! How calls and hosts end: once, whatever comes together.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::Instant,
};

use wx_contract::{
    FakeMachine, Machine,
    shop::{self, Brew, BrewOptions, BrewResult, ExplodeOptions, OnPrice, Shop, Wait, WaitOptions},
};
use wx_core::{
    Api, Call, Counts, Cx, Entry, Extract, Host, HostFn, Options, Record, Result, Row, Task, Thunk,
    WxError,
};

const MANY: usize = 10_000;

fn assert_nothing_left(counts: &Counts) {
    assert_eq!(counts.dispatched, counts.settled, "{counts:?}");
    let left = (counts.pending, counts.listeners, counts.callbacks, counts.objects);
    assert_eq!(left, (0, 0, 0, 0), "{counts:?}");
}

#[test]
fn a_host_dropped_with_ten_thousand_pending_calls_leaves_nothing() {
    let shop = Shop::new();
    let host = shop::builder(&shop).pending_cap(4 * MANY).build().unwrap();
    let client = host.client();
    let called = Rc::<Cell<usize>>::default();
    for id in 0..MANY {
        let count = called.clone();
        let call =
            WaitOptions { id: format!("call {id}") }.complete(move |_| count.set(count.get() + 1));
        client.call::<Wait>(call);
    }
    let mut futures: Vec<_> = (0..MANY)
        .map(|id| Box::pin(client.future::<Wait>(WaitOptions { id: format!("future {id}") })))
        .collect();
    let listeners: Vec<_> = (0..100).map(|_| client.on::<OnPrice>(|_| {})).collect();
    assert_eq!((host.counts().pending, listeners.len()), (2 * MANY, 100));
    drop(host);
    assert_eq!(called.get(), 0, "callbacks of calls that the end cut off do not run");
    assert_eq!(shop.waiting(), MANY, "the futures belong to their callers");
    assert_nothing_left(&client.counts());
    for future in &mut futures {
        let waker = std::task::Waker::noop();
        let polled = future.as_mut().poll(&mut std::task::Context::from_waker(waker));
        let std::task::Poll::Ready(Err(error)) = polled else { panic!("still pending") };
        assert_eq!(error.err_msg(), "wait:fail host is closed");
    }
    assert_eq!(shop.waiting(), 0);
}

#[test]
fn a_script_with_ten_thousand_pending_calls_leaves_nothing() {
    let mut machine = FakeMachine::new();
    machine.run(
        "wx.onPrice(() => {});
         wx.getCart().onChange(() => {});
         for (let i = 0; i < 10000; i++) wx.waitForever({ id: 'w' + i, complete: () => log('complete') });
         wx.nextTick(() => log('tick'));
         wx.brew({ id: 'b' }).onProgress(() => {});",
    );
    assert_eq!(machine.shop().waiting(), wx_core::PENDING_CAP);
    assert_nothing_left(&machine.end());
}

#[test]
fn a_context_that_ends_takes_its_calls_along() {
    let mut machine = FakeMachine::new();
    machine.run("wx.wait({ id: 'a', complete: () => log('complete') }); wx.onTick(() => {}); wx.wait({ id: 'b' });");
    machine.turn(std::time::Duration::ZERO);
    assert_eq!((machine.shop().waiting(), machine.shop().ticks().running()), (2, 1));
    machine.context().close();
    assert_eq!((machine.shop().waiting(), machine.shop().ticks().running()), (0, 0));
    assert_nothing_left(&machine.host().counts());
    // the functions that the script still has do nothing
    machine.run("wx.onPrice(() => {}); wx.echo({ text: 'a', complete: () => log('complete') });");
    machine.turn(std::time::Duration::ZERO);
    assert_eq!(machine.log(), [""; 0]);
    assert_nothing_left(&machine.end());
}

#[test]
fn ten_thousand_panics_each_end_once() {
    let shop = Shop::new();
    let host = shop::builder(&shop).build().unwrap();
    std::panic::set_hook(Box::new(|_| {}));
    let (failed, completed) = (Rc::<Cell<usize>>::default(), Rc::<Cell<usize>>::default());
    for _ in 0..MANY {
        let (fail, complete) = (failed.clone(), completed.clone());
        let call = ExplodeOptions { how: "panic".into() }
            .success(|()| unreachable!())
            .fail(move |error| {
                assert_eq!(error.err_msg(), "explode:fail internal error");
                fail.set(fail.get() + 1);
            })
            .complete(move |_| complete.set(complete.get() + 1));
        host.client().call(call);
    }
    host.turn(Instant::now());
    let _ = std::panic::take_hook();
    assert_eq!((failed.get(), completed.get()), (MANY, MANY));
    assert_nothing_left(&host.counts());
    let told = shop.journal().iter().filter(|line| line.contains(shop::SECRET)).count();
    assert_eq!(told, MANY, "the log has the text of every panic");
}

/// A host with `brew` done by `enter`.
fn brewing(enter: fn(&Cx<'_>, &mut Row<'_>) -> Result<wx_core::BoxFuture>) -> Host {
    let entry = Entry { api: Brew::API, function: "brew", thunk: Thunk::Async(enter), needs: &[] };
    Host::builder().apis([entry]).log(|_| {}).build().unwrap()
}

/// How a call of `brew` ends, and how often.
fn brew(host: &Host) -> Vec<String> {
    let ends = Rc::<RefCell<Vec<String>>>::default();
    let sink = ends.clone();
    let call: Call<Brew> = BrewOptions { id: "a".into() }.complete(move |outcome| {
        sink.borrow_mut().push(match outcome {
            Ok(result) => result.cup.clone(),
            Err(error) => error.err_msg(),
        });
    });
    let _: shop::BrewTask = host.client().task::<Brew, _>(call);
    let now = Instant::now();
    while host.turn(now).did_work {}
    assert_nothing_left(&host.counts());
    ends.take()
}

#[test]
fn an_abort_inside_the_first_poll_ends_the_call_once() {
    let aborted_then_ready = brewing(|cx, _| {
        let task = Task::<Brew>::extract(cx)?;
        Ok(Box::pin(async move {
            task.object().abort();
            Ok(BrewResult { cup: "late".into() }.into_row())
        }))
    });
    assert_eq!(brew(&aborted_then_ready), ["brew:fail abort"]);
    let aborted_then_pending = brewing(|cx, _| {
        let task = Task::<Brew>::extract(cx)?;
        Ok(Box::pin(async move {
            task.object().abort();
            std::future::pending().await
        }))
    });
    assert_eq!(brew(&aborted_then_pending), ["brew:fail abort"]);
}

#[test]
fn an_abort_inside_a_later_poll_ends_the_call_once() {
    let host = brewing(|cx, _| {
        let task = Task::<Brew>::extract(cx)?;
        let mut first = true;
        Ok(Box::pin(std::future::poll_fn(move |cx| {
            if std::mem::take(&mut first) {
                cx.waker().wake_by_ref();
                return std::task::Poll::Pending;
            }
            task.object().abort();
            std::task::Poll::Ready(Err(WxError::fail("late")))
        })))
    });
    assert_eq!(brew(&host), ["brew:fail abort"]);
}

#[test]
fn an_abort_inside_a_polled_future_ends_it_once() {
    let host = brewing(|cx, _| {
        let task = Task::<Brew>::extract(cx)?;
        Ok(Box::pin(async move {
            task.object().abort();
            Ok(BrewResult { cup: "late".into() }.into_row())
        }))
    });
    let mut future = Box::pin(host.client().future::<Brew>(BrewOptions { id: "a".into() }));
    let waker = std::task::Waker::noop();
    let polled = future.as_mut().poll(&mut std::task::Context::from_waker(waker));
    let std::task::Poll::Ready(Err(error)) = polled else { panic!("not ended") };
    assert_eq!(error.err_msg(), "brew:fail abort");
    drop(future);
    assert_nothing_left(&host.counts());
}

thread_local! {
    static HOST: RefCell<Option<Host>> = const { RefCell::new(None) };
}

fn drop_host() {
    let host = HOST.with(|slot| slot.borrow_mut().take());
    drop(host);
}

#[test]
fn a_host_may_be_dropped_inside_its_own_function() {
    let endings: [fn(&Cx<'_>, &mut Row<'_>) -> Result<wx_core::BoxFuture>; 3] = [
        |_, _| {
            drop_host();
            Ok(Box::pin(std::future::pending()))
        },
        |_, _| {
            Ok(Box::pin(async {
                drop_host();
                Ok(BrewResult { cup: "late".into() }.into_row())
            }))
        },
        |_, _| {
            Ok(Box::pin(async {
                drop_host();
                std::future::pending().await
            }))
        },
    ];
    for enter in endings {
        let host = brewing(enter);
        let client = host.client();
        HOST.with(|slot| *slot.borrow_mut() = Some(host));
        let ends = Rc::<RefCell<Vec<String>>>::default();
        let sink = ends.clone();
        let call: Call<Brew> = BrewOptions { id: "a".into() }.complete(move |outcome| {
            sink.borrow_mut()
                .push(outcome.as_ref().map_or_else(|error| error.err_msg(), |_| "ok".into()));
        });
        let task: shop::BrewTask = client.task::<Brew, _>(call);
        drop(task);
        assert!(HOST.with(|slot| slot.borrow().is_none()));
        assert_eq!(
            *ends.borrow(),
            ["brew:fail host is closed"],
            "told at once: there is no turn to come"
        );
        assert_nothing_left(&client.counts());
    }
}

#[test]
fn a_drop_that_panics_is_contained() {
    struct Bomb;
    impl Drop for Bomb {
        fn drop(&mut self) {
            panic!("drop");
        }
    }
    let host = brewing(|_, _| {
        let bomb = Bomb;
        Ok(Box::pin(async move {
            let _bomb = bomb;
            std::future::pending().await
        }))
    });
    let client = host.client();
    let task: shop::BrewTask = client.task::<Brew, _>(BrewOptions { id: "a".into() });
    task.client().this().abort();
    drop(task);
    let _pending: shop::BrewTask = client.task::<Brew, _>(BrewOptions { id: "b".into() });
    drop(host);
    let counts = client.counts();
    assert_eq!((counts.dispatched, counts.settled, counts.pending), (2, 2, 0));
}

/// Entries are what `apis!` lists, too.
struct Brewing;

impl HostFn for Brewing {
    const ENTRY: Entry = Entry {
        api: Brew::API,
        function: "brew",
        thunk: Thunk::Async(|_, row| {
            let cup: String = row.take(0);
            Ok(Box::pin(async move { Ok(BrewResult { cup }.into_row()) }))
        }),
        needs: &[],
    };
}

#[test]
fn two_functions_for_one_api_are_a_mistake_of_the_host() {
    let error = Host::builder().apis(wx_core::apis![Brewing, Brewing]).build().unwrap_err();
    assert_eq!(error.to_string(), "`brew` and `brew` both implement `brew`; install one of them");
    let host = Host::builder().apis(wx_core::apis![Brewing]).build().unwrap();
    assert_eq!(brew(&host), ["a"]);
}
