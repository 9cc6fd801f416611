//! How many, how much, how long.

use std::time::Duration;

use wx_host::network::SocketLimits;
use wx_loopback::WebSockets;

use crate::{App, bounded, free, run};

#[test]
fn a_frame_of_100_mb_ends_the_connection_with_1009_before_it_is_read() {
    let server = WebSockets::start().unwrap();
    let limits = SocketLimits::default();
    assert_eq!(limits.message, 16 << 20);
    let app = App::new(bounded(limits));
    let lines = app.run(&server.url(""), "log(await story(connect('/huge/100000000')))");
    let told = "open, error: the message is too big, close 1009 the message is too big";
    assert_eq!(lines, [told]);
    let end = server.next_end().unwrap();
    assert!(end.farewell.is_none_or(|(code, _)| code == 1009));
    app.assert_nothing_left();
}

#[test]
fn the_bound_of_a_message_counts_all_its_frames() {
    let server = WebSockets::start().unwrap();
    let mut limits = SocketLimits::default();
    limits.message = 5000;
    let app = App::new(bounded(limits));
    let lines = app.run(
        &server.url(""),
        r#"
        const fits = connect('/pieces/5000');
        fits.onMessage(({ data }) => { log(data.length); fits.close({}) });
        await closed(fits);
        log(await story(connect('/pieces/5001')));
    "#,
    );
    let told = "open, error: the message is too big, close 1009 the message is too big";
    assert_eq!(lines, ["5000", told]);
}

#[test]
fn q3_the_sixth_socket_is_refused_and_still_gives_a_task_that_has_ended() {
    let lines = run(r#"
        const tasks = [1, 2, 3, 4, 5].map(() => connect('/echo'));
        const sixth = connect('/echo', {
            success: () => log('success'),
            fail: error => log('fail', error.errMsg),
            complete: error => log('complete', error.errMsg),
        });
        log(sixth.readyState);
        sixth.onClose(() => log('never'));
        sixth.send({ data: 'x', fail: error => log(error.errMsg) });
        sixth.close({ fail: error => log(error.errMsg) });
        await Promise.all(tasks.map(opened));
        tasks[0].close({});
        await closed(tasks[0]);
        const next = connect('/echo', { success: res => log(res.errMsg) });
        await opened(next);
        [...tasks.slice(1), next].forEach(task => task.close({}));
    "#);
    let refused = "connectSocket:fail reach max websocket connect count 5";
    let expected = [
        "3".to_owned(),
        format!("fail {refused}"),
        format!("complete {refused}"),
        "SocketTask.send:fail SocketTask.readyState is not OPEN".to_owned(),
        "SocketTask.close:fail SocketTask.readyState is not OPEN".to_owned(),
        "connectSocket:ok".to_owned(),
    ];
    assert_eq!(lines, expected);
}

#[test]
fn a_server_that_answers_no_farewell_is_left_after_a_while() {
    let server = WebSockets::start().unwrap();
    let mut limits = SocketLimits::default();
    limits.close = Duration::from_millis(20);
    let app = App::new(bounded(limits));
    let lines = app.run(
        &server.url(""),
        "const task = connect('/rude'); task.onOpen(() => task.close({})); log(await story(task));",
    );
    assert_eq!(lines, ["open, close 1006 abnormal closure"]);
    assert_eq!(server.next_end().unwrap().farewell, Some((1000, String::new())));
}

#[test]
fn what_a_server_does_not_read_is_bounded() {
    let server = WebSockets::start().unwrap();
    let mut limits = SocketLimits::default();
    (limits.send_buffer, limits.close) = (1 << 20, Duration::from_millis(20));
    let app = App::new(bounded(limits));
    let lines = app.run(
        &server.url(""),
        r#"
        const task = connect('/deaf');
        await opened(task);
        const data = 'x'.repeat(100_000);
        let sent = 0;
        for (;;) {
            const error = await new Promise(done => task.send({ data, success: () => done(), fail: done }));
            if (error) { log(error.errMsg); break }
            sent++;
        }
        log(sent > 5);
        task.send({ data: 'x'.repeat(2_000_000), fail: error => log(error.errMsg) });
        task.close({});
        log((await closed(task)).code);
    "#,
    );
    let full = "SocketTask.send:fail send buffer is full";
    assert_eq!(lines, [full, "true", full, "1006"]);
    app.assert_nothing_left();
}

#[test]
fn a_flood_waits_for_slow_listeners_and_loses_nothing() {
    let server = WebSockets::start().unwrap();
    let mut limits = SocketLimits::default();
    limits.receive_buffer = 4096;
    let app = App::new(bounded(limits));
    let lines = app.run(
        &server.url(""),
        r#"
        const task = connect('/count/20000');
        let next = 0, order = true, most = 0, turn = 0;
        task.onMessage(({ data }) => {
            if (turn === 0) Promise.resolve().then(() => {});
            order = order && data === String(next++);
            for (let i = 0; i < 200; i++) Math.sqrt(i);
            if (next === 20000) task.close({});
        });
        await closed(task);
        log(next, order);
    "#,
    );
    assert_eq!(lines, ["20000 true"]);
    app.assert_nothing_left();
}

#[test]
fn a_context_or_a_host_that_ends_takes_its_sockets_along() {
    let server = WebSockets::start().unwrap();
    let open_five = "
        for (let i = 0; i < 5; i++) {
            const task = connect('/echo');
            // a circle: the listener knows its task
            task.onOpen(() => { task.send({ data: 'a' }); log('open') });
        }";
    let start = || {
        let app = App::new(free());
        let script = format!("var base = {:?}; {open_five}", server.url(""));
        app.context.eval(&script, "app.js").unwrap();
        while app.context.eval("lines.length", "app.js").unwrap() != "5" {
            app.context.turn(std::time::Instant::now());
        }
        app
    };
    let all_end = || (0..5).all(|_| server.next_end().unwrap().path == "/echo");

    let App { host, context } = start();
    drop(context);
    host.turn(std::time::Instant::now());
    let counts = host.counts();
    let left = (counts.pending, counts.listeners, counts.callbacks, counts.objects);
    assert_eq!((counts.dispatched - counts.settled, left), (0, (0, 0, 0, 0)), "{counts:?}");
    assert!(all_end(), "the host lives on without them");
    drop(host);

    let App { host, context } = start();
    let client = host.client();
    host.close();
    drop((context, host));
    let counts = client.counts();
    let left = (counts.pending, counts.listeners, counts.callbacks, counts.objects);
    assert_eq!((counts.dispatched - counts.settled, left), (0, (0, 0, 0, 0)), "{counts:?}");
    assert!(all_end());
}
