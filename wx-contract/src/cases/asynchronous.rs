//! Rows A1 to A7: calls with callbacks.

cases! { ($) asynchronous_tests;

a1_called_with_nothing_counts_as_an_empty_object: r#"
    wx.ask().then(res => log(res.errMsg));
    wx.ask(undefined).then(res => log(res.errMsg));
    wx.echo().catch(err => log(err.errMsg));
"# => [
    "ask:ok",
    "ask:ok",
    "echo:fail parameter error: parameter.text should be String instead of Undefined;",
];

a1_every_callback_is_optional: r#"
    wx.echo({ text: 'a', success: res => log('success') });
    wx.echo({ text: 'a', complete: res => log('complete') });
    wx.echo({ text: 'a', fail: res => log('fail') });
    wx.refuseFor({ reason: 'r', success: res => log('success') });
    wx.refuseFor({ reason: 'r', complete: res => log('complete of a failure') });
    //@ turn
    log(wx.faults());
"# => ["success", "complete", "complete of a failure", "[]"];

a2_success_then_complete_once: r#"
    let seen = null;
    wx.echo({
        text: 'a',
        success: res => { seen = res; log('success'); },
        fail: () => log('fail'),
        complete: res => log('complete', res === seen),
    });
    //@ turn 100000
"# => ["success", "complete true"];

a2_fail_then_complete_once: r#"
    let seen = null;
    wx.refuseFor({
        reason: 'r',
        success: () => log('success'),
        fail: err => { seen = err; log('fail', err instanceof Error); },
        complete: err => log('complete', err === seen),
    });
    //@ turn 100000
"# => ["fail true", "complete true"];

a2_a_pending_call_ends_once: r#"
    wx.wait({ id: 'w', success: () => log('success'), fail: () => log('fail'), complete: () => log('complete') });
    //@ turn
    wx.settle('w');
    try { wx.settle('w', 'again'); } catch (err) { log(err.message); }
    //@ turn
    //@ turn 100000
"# => ["settle:fail nothing waits as w", "success", "complete"];

a2_a_deadline_ends_a_hung_call_once: r#"
    wx.wait({ id: 'w', fail: err => log(err.errMsg), complete: () => log('complete') });
    //@ turn
    //@ turn 59999
    log('still pending');
    //@ turn 1
    try { wx.settle('w'); } catch (err) { log(err.message); }
    //@ turn 100000
"# => ["still pending", "wait:fail timeout", "complete", "settle:fail nothing waits as w"];

a2_a_call_without_deadline_waits_on: r#"
    wx.waitForever({ id: 'w', success: () => log('success'), fail: err => log(err.errMsg) });
    //@ turn
    //@ turn 100000000
    wx.settle('w');
    //@ turn
"# => ["success"];

a3_callbacks_never_run_inside_the_call: r#"
    wx.echo({ text: 'a', success: () => log('success'), complete: () => log('complete') });
    wx.echo({ text: 1, fail: () => log('parameter error') });
    wx.explode({ how: 'panic', fail: () => log('panic') });
    log('script');
"# => ["script", "success", "complete", "parameter error", "panic"];

a3_callbacks_run_in_call_order: r#"
    for (let i = 0; i < 4; i++) {
        const fits = i % 2 === 0;
        wx.echo({ text: fits ? 'x' : 1, complete: () => log(i) });
    }
    Promise.resolve().then(() => log('job of the script'));
    wx.echo({ text: 'x', success: () => log('last') });
"# => ["0", "1", "2", "3", "job of the script", "last"];

a3_a_call_inside_a_callback_waits_for_its_own_job: r#"
    wx.echo({
        text: 'outer',
        success: () => {
            wx.echo({ text: 'inner', success: () => log('inner') });
            log('outer success');
        },
        complete: () => log('outer complete'),
    });
"# => ["outer success", "outer complete", "inner"];

a3_an_api_may_be_documented_as_immediate: r#"
    wx.atOnce({ text: 'a', success: res => log('success', res.errMsg), complete: () => log('complete') });
    log('after the call');
"# => ["success atOnce:ok", "complete", "after the call"];

a4_a_callback_that_throws_is_isolated: r#"
    wx.onError(err => log('onError:', err.message));
    wx.echo({
        text: 'a',
        success: () => { throw new Error('mine'); },
        fail: () => log('fail'),
        complete: res => { log('complete', res.errMsg); throw new Error('mine too'); },
    });
    wx.refuseFor({ reason: 'r', fail: () => { throw 'text'; }, complete: err => log('complete', err.errMsg) });
    //@ turn
    log(wx.faults());
"# => [
    "complete echo:ok",
    "complete refuseFor:fail r",
    "onError: echo success threw Error: mine",
    "onError: echo complete threw Error: mine too",
    "onError: refuseFor fail threw text",
    r#"["echo success threw Error: mine", "echo complete threw Error: mine too", "refuseFor fail threw text"]"#,
];

a4_a_throw_never_reaches_the_caller: r#"
    try {
        wx.atOnce({ text: 'a', success: () => { throw new Error('mine'); }, complete: () => log('complete') });
        log('no throw');
    } catch (err) {
        log('caught');
    }
    //@ turn
    log(wx.faults().length);
"# => ["complete", "no throw", "1"];

a5_what_is_no_function_is_ignored: r#"
    for (const value of ['text', 1, {}, null, undefined, [], true]) {
        const result = wx.echo({ text: 'a', success: value, complete: res => log(typeof result, res.errMsg) });
    }
    //@ turn
    log(wx.faults());
"# => [
    "undefined echo:ok", "undefined echo:ok", "undefined echo:ok", "undefined echo:ok",
    "undefined echo:ok", "undefined echo:ok", "undefined echo:ok", "[]",
];

a6_the_options_are_not_changed: r#"
    const options = Object.freeze({ text: 'a', success: res => log(res.text), extra: 1 });
    wx.echo(options);
    const own = { flag: true, list: ['x'] };
    wx.echoAll(own).then(() => log(own));
"# => ["a", r#"{flag: true, list: ["x"]}"#];

a6_each_key_is_read_once_in_spec_order: r#"
    const watched = (object) => {
        const result = {};
        for (const key of Object.keys(object)) {
            Object.defineProperty(result, key, {
                enumerable: true,
                get: () => { log('get', key); return object[key]; },
            });
        }
        return result;
    };
    wx.echoAll(watched({
        complete: () => log('called'), fail: null, success: null, unknown: 1, text: 't', size: 'small', number: 2,
    }));
"# => [
    "get text", "get number", "get size", "get success", "get fail", "get complete", "called",
];

a6_inherited_properties_do_not_count: r#"
    Object.prototype.text = 'polluted';
    Object.prototype.success = () => log('polluted success');
    Object.prototype.get = () => log('polluted get');
    wx.echo({}).catch(err => log(err.errMsg));
    const heir = Object.create({ text: 'inherited', fail: () => log('inherited fail') });
    wx.echo(heir).catch(err => log(err.errMsg));
    wx.echoAll({ point: Object.create({ x: 1 }) }).catch(err => log(err.errMsg));
    //@ turn
    delete Object.prototype.text;
    delete Object.prototype.success;
    delete Object.prototype.get;
"# => [
    "echo:fail parameter error: parameter.text should be String instead of Undefined;",
    "echo:fail parameter error: parameter.text should be String instead of Undefined;",
    "echoAll:fail parameter error: parameter.point.x should be Number instead of Undefined;",
];

a7_a_getter_that_throws_fails_the_call: r#"
    const options = { complete: () => log('complete'), fail: err => log(err.errMsg) };
    Object.defineProperty(options, 'text', { get: () => { throw new Error('no text'); } });
    wx.echo(options);
    log('the script goes on');
"# => [
    "the script goes on",
    "echo:fail parameter error: parameter.text threw Error: no text;",
    "complete",
];

a7_also_a_getter_deep_inside: r#"
    wx.echoAll({ list: [{ get x() { throw 'x'; } }], fail: err => log(err.errMsg) });
    wx.keep({ data: { a: [{ get b() { throw new Error('deep'); } }] }, fail: err => log(err.errMsg) });
"# => [
    "echoAll:fail parameter error: parameter.list[0] should be String instead of Object;",
    "keep:fail parameter error: parameter.data.a[0].b threw Error: deep;",
];

a7_also_the_getter_of_a_callback: r#"
    wx.echo({
        text: 'a',
        get success() { throw new Error('no success'); },
        fail: err => log(err.errMsg),
        complete: () => log('complete'),
    });
    log('the script goes on');
"# => [
    "the script goes on",
    "echo:fail parameter error: parameter.success threw Error: no success;",
    "complete",
];

a7_a_getter_may_call_back_into_the_host: r#"
    wx.echo({
        get text() {
            log(wx.echoSync('inside'));
            wx.echo({ text: 'inner', success: res => log(res.text) });
            return 'outer';
        },
        success: res => log(res.text),
    });
"# => ["inside", "inner", "outer"];
}
