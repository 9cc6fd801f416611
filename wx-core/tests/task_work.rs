//! Work of a task that goes on after its call has ended.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::Instant,
};

use wx_contract::shop::{
    Brew, BrewOptions, BrewResult, BrewTask, BrewTaskAbort, BrewTaskOnProgress, ProgressResult,
};
use wx_core::{
    Api, Counts, Cx, Entry, Extract, Host, HostObject, Options, Record, Result, Row, Task, Thunk,
    WxError,
};

type Enter = fn(&Cx<'_>, &mut Row<'_>, &mut Row<'static>) -> Result<()>;

/// A host with `brew` done by `enter`.
fn brewing(enter: Enter) -> Host {
    let thunk = Thunk::Plain(enter);
    let entry = Entry { api: Brew::API, function: "brew", thunk, needs: &[] };
    Host::builder().apis([entry]).log(|_| {}).build().unwrap()
}

fn nothing_left(counts: Counts) -> bool {
    let left = (counts.pending, counts.listeners, counts.callbacks, counts.objects);
    counts.dispatched == counts.settled && left == (0, 0, 0, 0)
}

fn turns(host: &Host) -> bool {
    loop {
        let turn = host.turn(Instant::now());
        if !turn.did_work {
            return turn.pending;
        }
    }
}

#[test]
fn it_holds_the_run_open_and_lets_the_listeners_go_after_its_last_event() {
    let host = brewing(|cx, _, result| {
        let task = Task::<Brew>::extract(cx)?;
        let events = task.clone();
        task.spawn(async move {
            for percent in [10.0, 20.0] {
                wx_core::next_turn().await;
                events.emit::<BrewTaskOnProgress>(ProgressResult { percent }).unwrap();
            }
        });
        *result = BrewResult { cup: "opened".into() }.into_row();
        Ok(())
    });
    let (ended, seen) = (Rc::<Cell<usize>>::default(), Rc::<RefCell<Vec<f64>>>::default());
    let count = ended.clone();
    let call = BrewOptions { id: "a".into() }.complete(move |_| count.set(count.get() + 1));
    let task: BrewTask = host.client().task::<Brew, _>(call);
    let sink = seen.clone();
    task.client().on::<BrewTaskOnProgress>(move |update| sink.borrow_mut().push(update.percent));
    assert!(host.turn(Instant::now()).pending, "the work counts as a call");
    assert_eq!(ended.get(), 1, "the call itself has ended");
    assert!(!turns(&host));
    assert_eq!(*seen.borrow(), [10.0, 20.0]);
    assert_eq!(host.counts().listeners, 0);
    drop(task);
    turns(&host);
    assert!(nothing_left(host.counts()), "{:?}", host.counts());
}

#[test]
fn it_is_dropped_with_the_host_and_a_panic_ends_it() {
    thread_local!(static DROPPED: Cell<bool> = const { Cell::new(false) });
    struct Guard;
    impl Drop for Guard {
        fn drop(&mut self) {
            DROPPED.set(true);
        }
    }
    let host = brewing(|cx, _, result| {
        let guard = Guard;
        Task::<Brew>::extract(cx)?.spawn(async move {
            let _guard = guard;
            std::future::pending().await
        });
        *result = BrewResult { cup: "opened".into() }.into_row();
        Ok(())
    });
    let client = host.client();
    drop(client.task::<Brew, BrewTask>(BrewOptions { id: "a".into() }));
    assert!(turns(&host));
    drop(host);
    assert!(DROPPED.get());
    assert!(nothing_left(client.counts()), "{:?}", client.counts());

    let host = brewing(|cx, _, result| {
        Task::<Brew>::extract(cx)?.spawn(async { panic!("private") });
        *result = BrewResult { cup: "opened".into() }.into_row();
        Ok(())
    });
    drop(host.client().task::<Brew, BrewTask>(BrewOptions { id: "a".into() }));
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    assert!(!turns(&host));
    std::panic::set_hook(hook);
    assert!(nothing_left(host.counts()), "{:?}", host.counts());
}

/// What a task has whose call was refused.
struct Refused;

impl HostObject for Refused {
    type Object = BrewTask;
    const MEMBERS: &'static [Entry] = &[Entry {
        api: BrewTaskAbort::API,
        function: "abort",
        thunk: Thunk::Plain(|_, _, _| Err(WxError::fail("nothing is brewing"))),
        needs: &[],
    }];
}

#[test]
fn a_task_that_was_refused_has_what_the_host_says() {
    let thunk = Thunk::Plain(|_, _, _| Err(WxError::fail("no water")));
    let entry = Entry { api: Brew::API, function: "brew", thunk, needs: &[] };
    let abort = |host: &Host| {
        let task: BrewTask = host.client().task::<Brew, _>(BrewOptions { id: "a".into() });
        turns(host);
        let aborted = task.client().sync::<BrewTaskAbort>(());
        drop(task);
        assert!(nothing_left(host.counts()), "{:?}", host.counts());
        aborted.map_err(|error| error.to_string())
    };
    let host = Host::builder().apis([entry.clone()]).build().unwrap();
    assert_eq!(abort(&host), Ok(()), "there is nothing left to abort");
    let host = Host::builder().apis([entry]).ended_task(|| Refused).build().unwrap();
    assert_eq!(abort(&host), Err("BrewTask.abort:fail nothing is brewing".to_owned()));
}
