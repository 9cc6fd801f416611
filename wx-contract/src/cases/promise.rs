//! Rows P1 to P5: calls that return a promise.

cases! { ($) promise_tests;

p1_a_promise_without_callback_keys: r#"
    log(wx.echo({ text: 'a' }) instanceof Promise);
    log(wx.ask() instanceof Promise);
    log(wx.echo({ text: 'a', success: () => {} }));
    log(wx.echo({ text: 'a', fail: () => {} }));
    log(wx.echo({ text: 'a', complete: () => {} }));
"# => ["true", "true", "undefined", "undefined", "undefined"];

p1_the_keys_count_and_not_their_values: r#"
    log(wx.echo({ text: 'a', success: undefined }));
    log(wx.echo({ text: 'a', fail: null }));
    log(wx.echo({ text: 'a', complete: 'text' }));
"# => ["undefined", "undefined", "undefined"];

p1_the_keys_are_tested_without_a_getter: r#"
    const result = wx.echo({ text: 'a', get success() { log('read'); return res => log(res.text); } });
    log(result);
    const inherited = wx.echo(Object.create({ success: () => log('inherited') }));
    log(inherited instanceof Promise);
    inherited.catch(() => {});
"# => ["read", "undefined", "true", "a"];

p2_callback_form_returns_undefined: r#"
    log(wx.echo({ text: 'a', success: () => {} }), wx.wait({ id: 'w', complete: () => {} }));
    log(wx.echo({ text: 1, fail: () => {} }));
    wx.settle('w');
    //@ turn
"# => ["undefined undefined", "undefined"];

p3_resolves_with_the_success_object: r#"
    async function main() {
        const res = await wx.echo({ text: 'a' });
        log(res, Object.getPrototypeOf(res) === Object.prototype);
        const pending = wx.wait({ id: 'w' });
        wx.settle('w');
        const late = await pending;
        log(late);
    }
    main();
    //@ turn
"# => [r#"{text: "a", errMsg: "echo:ok"} true"#, r#"{errMsg: "wait:ok"}"#];

p3_rejects_with_an_error_that_carries_err_msg: r#"
    wx.refuseNumbered({ errno: 7 }).catch(err => {
        log(err instanceof Error, err.message === err.errMsg, Object.keys(err));
    });
    wx.weigh({ grams: -1 }).catch(err => log(Object.keys(err)));
    wx.wait({ id: 'w' }).catch(err => log(err instanceof Error, err.message));
    wx.settle('w', 'late');
    //@ turn
"# => [
    r#"true true ["errMsg", "errno"]"#,
    r#"["errMsg", "errCode"]"#,
    "true wait:fail late",
];

p3_a_parameter_error_rejects_too: r#"
    let thrown = 'nothing thrown';
    try { wx.echo({ text: 1 }).catch(err => log(err.errno)); } catch (err) { thrown = err; }
    log(thrown);
"# => ["nothing thrown", "1001"];

p4_never_for_tasks_sync_and_events: r#"
    log(wx.brew({ id: 'a' }) instanceof Promise);
    log(wx.echoSync('a'), wx.priceOf('tea', 'medium'));
    log(wx.onPrice(() => {}), wx.offPrice());
    log(wx.getCart().add({ item: 'tea', price: 1 }));
    wx.settle('a');
    //@ turn
"# => ["false", "a 3.5", "undefined undefined", "undefined"];

p4_never_where_the_spec_says_so: r#"
    log(wx.oldStyle({ text: 'a' }));
    log(wx.oldStyle({ text: 'a', success: res => log(res.errMsg) }));
    log(wx.oldStyle({ text: 1 }));
"# => ["undefined", "undefined", "undefined", "oldStyle:ok"];

p4_always_where_there_are_no_callbacks: r#"
    const options = { text: 'a', success: () => log('success'), get fail() { log('read'); return null; } };
    log(wx.modern(options) instanceof Promise);
    wx.modern(options).then(res => log(res.errMsg));
"# => ["true", "modern:ok"];

p5_an_unhandled_rejection_reaches_the_event: r#"
    let rejected = null;
    wx.onUnhandledRejection(event => log(event.reason.errMsg, event.promise === rejected));
    rejected = wx.refuseFor({ reason: 'nobody looks' });
    wx.refuseFor({ reason: 'somebody looks' }).catch(() => {});
    //@ turn
    log(wx.faults());
"# => [
    "refuseFor:fail nobody looks true",
    r#"["Unhandled rejection: Error: refuseFor:fail nobody looks"]"#,
];

p5_also_of_the_scripts_own_promises: r#"
    wx.onUnhandledRejection(event => log(event.reason, event.promise instanceof Promise));
    Promise.reject('mine');
    wx.echo({ text: 'a' }).then(() => { throw new Error('in then'); });
    //@ turn
"# => ["mine true", r#"Error("in then"){} true"#];
}
