//! Rows T1 to T3: task APIs. T3 lists which tasks the platform has; here its
//! shape is proved on the shop's task: methods, events with and without off.

cases! { ($) tasks_tests;

t1_a_task_with_or_without_callbacks: r#"
    const bare = wx.brew({ id: 'a' });
    const called = wx.brew({ id: 'b', success: res => log(res) });
    log(typeof bare.abort, typeof called.abort, bare instanceof Promise, bare.then);
    wx.settle('a');
    wx.settle('b');
    //@ turn
"# => ["function function false undefined", r#"{cup: "b", errMsg: "brew:ok"}"#];

t1_a_parameter_error_still_gives_a_task: r#"
    const task = wx.brew({ id: 5, fail: err => log(err.errMsg), complete: () => log('complete') });
    log(typeof task.abort, task.abort());
    log(typeof wx.brew().abort, typeof wx.brew('text').onProgress);
    //@ turn
    log(wx.faults());
"# => [
    "function undefined",
    "function function",
    "brew:fail parameter error: parameter.id should be String instead of Number;",
    "complete",
    "[]",
];

t1_a_call_refused_by_a_limit_still_gives_a_task: r#"
    const first = wx.dial({ id: 'a', success: () => log('first') });
    const second = wx.dial({ id: 'b', fail: err => log(err.errMsg), complete: () => log('complete') });
    log(typeof second.abort);
    second.abort();
    wx.settle('a');
    //@ turn
    const third = wx.dial({ id: 'c', success: () => log('third') });
    wx.settle('c');
    //@ turn
"# => ["function", "dial:fail reach max dial count 1", "complete", "first", "third"];

t2_abort_fails_then_completes: r#"
    let failed = null;
    const task = wx.brew({
        id: 'a',
        success: () => log('success'),
        fail: err => { failed = err; log(err.errMsg); },
        complete: err => log('complete', err === failed),
    });
    //@ turn
    log(task.abort());
    log('abort returned');
    //@ turn
    try { wx.settle('a'); } catch (err) { log(err.message); }
"# => [
    "undefined",
    "abort returned",
    "brew:fail abort",
    "complete true",
    "settle:fail nothing waits as a",
];

t2_a_second_abort_does_nothing: r#"
    const task = wx.brew({ id: 'a', fail: err => log(err.errMsg), complete: () => log('complete') });
    task.abort();
    task.abort();
    //@ turn
    task.abort();
    //@ turn 100000
"# => ["brew:fail abort", "complete"];

t2_an_abort_after_the_end_does_nothing: r#"
    const task = wx.brew({ id: 'a', success: () => log('success'), fail: () => log('fail') });
    wx.settle('a');
    //@ turn
    task.abort();
    //@ turn
"# => ["success"];

t2_an_abort_inside_a_callback_of_the_same_call_does_nothing: r#"
    const task = wx.brew({ id: 'a', success: () => { task.abort(); log('success'); }, complete: () => log('complete') });
    wx.settle('a');
    //@ turn
"# => ["success", "complete"];

t2_dropping_the_object_does_not_cancel: r#"
    wx.brew({ id: 'a', success: res => log(res.cup), fail: err => log(err.errMsg) });
    //@ turn
    wx.settle('a');
    //@ turn
"# => ["a"];

t3_progress_reaches_the_listeners_of_its_task: r#"
    const a = wx.brew({ id: 'a', success: () => log('a done') });
    const b = wx.brew({ id: 'b' });
    const listener = event => log('a', event);
    log(a.onProgress(listener));
    a.onProgress(event => log('again', event.percent));
    b.onProgress(event => log('b', event.percent));
    wx.progress('a', 10);
    wx.progress('b', 20);
    //@ turn
    a.offProgress(listener);
    wx.progress('a', 30);
    //@ turn
    a.offProgress();
    wx.progress('a', 40);
    wx.settle('a');
    wx.settle('b');
    //@ turn
"# => ["undefined", "a {percent: 10}", "again 10", "b 20", "again 30", "a done"];

t3_progress_comes_before_the_end: r#"
    const task = wx.brew({ id: 'a', success: () => log('success') });
    task.onProgress(event => log(event.percent));
    wx.progress('a', 99);
    wx.settle('a');
    //@ turn
"# => ["99", "success"];

t3_an_ended_task_keeps_no_listeners: r#"
    const task = wx.brew({ id: 'a' });
    task.onProgress(() => log('progress'));
    log(wx.counts().listeners);
    wx.settle('a');
    //@ turn
    log(wx.counts().listeners);
"# => ["1", "0"];

t3_a_method_on_a_foreign_object_throws: r#"
    const task = wx.brew({ id: 'a' });
    const abort = task.abort;
    try { abort(); } catch (err) { log(err instanceof Error, err.errMsg); }
    const stranger = { abort };
    try { stranger.abort(); } catch (err) { log(err.errMsg); }
    const cart = wx.getCart();
    cart.abort = abort;
    try { cart.abort(); } catch (err) { log(err.errMsg); }
    wx.settle('a');
    //@ turn
"# => [
    "true BrewTask.abort:fail called on something that is no BrewTask",
    "BrewTask.abort:fail called on something that is no BrewTask",
    "BrewTask.abort:fail called on something that is no BrewTask",
];

t3_an_object_has_methods_properties_and_events: r#"
    const cart = wx.getCart();
    cart.onChange(event => log('changed', event));
    cart.add({ item: 'tea', price: 2, success: res => log(res) });
    log(cart.addSync('cake', 3), cart.total);
    cart.note = 'hot';
    log(cart.note);
    try { cart.note = 5; } catch (err) { log(err.errMsg); }
    cart.add({ item: 'gold', price: 1001, fail: err => log(err.errMsg) });
    log(cart.clear() === cart, cart.total);
    //@ turn
    cart.pay().catch(err => log(err.errMsg));
"# => [
    "5 5",
    "hot",
    "Cart.note:fail parameter error: parameter should be String instead of Number;",
    "true 0",
    r#"{total: 2, errMsg: "Cart.add:ok"}"#,
    "Cart.add:fail parameter error: parameter.price should be at most 1000;",
    "changed {total: 2}",
    "changed {total: 5}",
    "changed {total: 0}",
    "Cart.pay:fail not implemented by this host",
];
}
