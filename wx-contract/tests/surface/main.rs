//! The constructs of the official declarations, one of each: they generate, compile, and calls
//! of a script reach host functions and come back.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod host;
mod stage;

use stage::logs;

wx_core::bindings! { spec = "tests/surface/surface.yaml", client = Surfaces }

#[test]
fn overloads_are_told_apart_by_their_arguments() {
    let script = "
        log(wx.createSurface(3, 4).label);
        log(wx.createSurface({ type: '2d', width: 5 }).label);
        log(wx.createSurface().label);
        log(wx.createSurface(1, 2, { page: 1 }).label);
    ";
    assert_eq!(logs(script), ["3x4", "5 2d", "", "1x2 in a component"]);
}

#[test]
fn options_stand_beside_components_and_positional_arguments() {
    let script = "
        const surface = wx.createSurface(1, 1);
        wx.snapshot({ id: 'a', of: surface }, { page: 1 }).then(res => log(res.path, res.of.label));
        wx.snapshot().then(res => log(res.path, res.of));
        wx.certificate('spring', { style: 3 }).then(res => log(res.sum));
        wx.certificate('autumn', { success: res => log(res.sum) });
    ";
    let want = ["a true 1x1", "none false undefined", "spring 3", "autumn none"];
    assert_eq!(logs(script), want);
}

#[test]
fn properties_are_values_objects_and_functions() {
    let script = "
        const one = wx.createSurface(1, 1);
        const two = wx.createSurface(2, 2);
        one.width = 7; one.mode = 'always'; one.parent = two;
        log(one.width, one.mode, one.parent.label, two.parent);
        one.parent = null;
        const ended = () => log('ended');
        one.onended = ended;
        log(one.parent, one.onended === ended, two.onended);
        one.scale(2).scale(3, 4);
        log(one.width, one.clone().label);
        log(wx.env, typeof wx.router.emit, typeof one.scripted, typeof wx.requestIdle);
    ";
    let want = [
        "7 always 2x2 undefined",
        "null true undefined",
        "168 copy",
        r#"{USER_DATA_PATH: "/data"} function undefined undefined"#,
    ];
    assert_eq!(logs(script), want);
}

#[test]
fn odd_names_cross_as_they_are() {
    let script = "
        const odd = { type: 't', loop: true, in: 1, SDKVersion: '3', order_amount: 5, other: 'o',
            'scope.userInfo': false };
        const surface = wx.createSurface();
        log(surface.match(odd));
        log(surface.match({ type: 't', loop: false, in: 1, SDKVersion: '3' }));
        log(wx.mark({ value: 'v' }, {}));
    ";
    let want = [
        r#"{type: "t", loop: true, in: 1, self: 2, SDKVersion: "3", order_amount: 5, scope.userInfo: false, other: "o"}"#,
        "null",
        r#"{value: "v"}"#,
    ];
    assert_eq!(logs(script), want);
}

#[test]
fn methods_call_back_or_promise_alone() {
    let script = "
        const surface = wx.createSurface();
        surface.onEnd(color => log('end', color));
        surface.onClose((code, reason) => log('close', code, reason));
        log(surface.fill({ color: 'red', success: res => log(res) }));
        surface.load({ source: 'x' }).then(log);
        wx.userAgent().then(log);
    ";
    let want = [
        "undefined",
        r#"{errMsg: "Surface.fill:ok"}"#,
        "x",
        "fake",
        "end red",
        "close 4 undefined",
    ];
    let mut found = logs(script);
    found.sort();
    let mut want = want.map(str::to_string);
    want.sort();
    assert_eq!(found, want);
}

#[test]
fn a_listener_function_may_give_an_object() {
    let script = "
        const surface = wx.createSurface();
        const recorder = surface.onFrame(frame => log('frame', frame));
        recorder.start({ complete: res => log(res.errMsg) });
        surface.onTick(frame => log('tick', frame.phase)).start();
        log(recorder.stop(), surface.offFrame);
        try { surface.offTick(log); } catch (error) { log(error.errMsg); }
    ";
    let mut found = logs(script);
    found.sort();
    let want = [
        "Recorder.start:ok",
        "Surface.offTick:fail true",
        "frame {data: ArrayBuffer[1, 2], phase: 104}",
        "tick 104",
        "undefined undefined",
    ];
    assert_eq!(found, want);
}

#[test]
fn emitters_call_by_name_with_all_that_was_sent() {
    let script = "
        const bell = wx.createEmitter();
        const rang = what => log('rang', what);
        bell.on('start', rang); bell.on('stop', rang);
        bell.emit('start', 1, 2);
        bell.off('start', rang);
        bell.emit('start', 3); bell.emit('stop');
        const line = wx.router;
        const heard = (a, b, c, d) => log('heard', a, b, c, d);
        line.on('order', heard);
        line.once('order', first => log('once', first));
        line.emit('order', 'tea', { cups: 2 }, null);
        line.emit('order');
        line.off('order', heard);
        line.emit('order', 'late');
    ";
    let want = [
        "rang 1",
        "rang undefined",
        "heard tea {cups: 2} null undefined",
        "once tea",
        "heard undefined undefined undefined undefined",
    ];
    assert_eq!(logs(script), want);
}

#[test]
fn functions_pass_in_options_and_data_and_come_back_in_results() {
    let script = "
        wx.shoot({
            timeoutCallback: frame => log('timeout', frame),
            hooks: { onload: () => log('load'), onerror: code => log('error', code) },
        });
        wx.onRejection(event => log(event.reason, event.promise));
        wx.pushRoute({ url: 'a' }).then(res => { log(res.route.name); res.route.didPop({ why: 1 }); });
        wx.onNeedPrivacy((resolve, info) => log(resolve({}), info));
        wx.getGeneric({ key: 'k' }).then(res => log(res.data));
        wx.nextTick(() => log('tick'));
    ";
    let mut found = logs(script);
    found.sort();
    let want = [
        "a",
        "error 5",
        "k",
        "load",
        "popped {why: 1}",
        "tick",
        "timeout {data: ArrayBuffer[7], phase: -1}",
        r#"undefined {referrer: "k"}"#,
    ];
    assert_eq!(found, want);
}

#[test]
fn enums_unions_maps_and_bytes_are_read_and_written() {
    let script = "
        log(wx.listPhases([-1, 0, 104], 'utf-8'), wx.listPhases([0], ''), wx.listPhases([0], '16:9'));
        try { wx.listPhases([3]); } catch (error) { log(error.errMsg); }
        wx.unzip({ entries: 'all' }).then(res => log(res.entries));
        wx.unzip({ entries: [{ size: 1 }, { size: 2 }] }).then(res => log(res.entries));
        wx.stat({ data: 'four' }).then(res => log(res.stats));
        wx.stat({ data: { ab: 1, c: 2 } }).then(res => log(res.stats));
        wx.stat({ data: new ArrayBuffer(3) }).then(res => log(res.stats));
        wx.templates({ ids: ['a', 'b'] }).then(log);
        const canvas = { any: () => 1 };
        log(wx.keep(canvas) === canvas);
    ";
    let want = [
        "[104, 0, -1] [0] [0]",
        "listPhases:fail parameter error: parameter[0] should be one of -1, 0, 104;",
        "true",
        "{/0: {size: -1}}",
        "{/0: {size: 1}, /1: {size: 2}}",
        "{size: 4}",
        "[{size: 2}, {size: 1}]",
        "{size: 3}",
        r#"{known: 2, a: "accept", b: "accept", errMsg: "templates:ok"}"#,
    ];
    assert_eq!(logs(script), want);
}

#[test]
fn failures_carry_the_fields_of_their_type() {
    let script = "
        wx.fails({ how: 'x' }).catch(error => log(error.errMsg, error.errCode, error.mtu, error.how, error.errno));
        wx.failsShared().catch(error => log(error.errMsg, error.errCode));
        wx.loadName().catch(error => log(error.errMsg, error.status, error.errCode));
    ";
    let want = [
        "fails:fail no such mtu -3 23 undefined 9",
        "failsShared:fail too deep 13",
        "loadName:fail error undefined",
    ];
    assert_eq!(logs(script), want);
}

#[test]
fn rust_calls_the_same_functions() {
    use std::{cell::RefCell, rc::Rc};
    use wx_core::{Callback, block_on};

    let host = host::host();
    let wx = Surfaces::new(&host);
    let surface = wx.create_surface(CreateSurfaceOptions::new().width(2.0).height(1.0)).unwrap();
    assert_eq!(surface.label().unwrap().as_deref(), Some("2x1"));
    let seen = Rc::new(RefCell::new(Vec::new()));
    let sink = Rc::clone(&seen);
    let line = wx.create_channel(CreateChannelOptions::new("c")).unwrap();
    line.on(
        "order",
        Callback::new(move |mut args| sink.borrow_mut().push(args.take::<Vec<wx_core::Value>>(0))),
    )
    .unwrap();
    line.emit("order", vec![1.0.into(), "two".into()]).unwrap();
    assert_eq!(*seen.borrow(), [[wx_core::Value::from(1.0), "two".into()]]);
    let error = block_on(&host, wx.fails_future(FailsOptions::new("x"))).unwrap_err();
    assert_eq!(error.details()[0], ("mtu", wx_core::Detail::Number(23.0)));
}
