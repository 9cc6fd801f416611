//! Rows E1 to E8: events.

cases! { ($) events_tests;

e1_on_adds_and_off_removes: r#"
    const listener = event => log('price', event.n);
    log(wx.onPrice(listener));
    wx.ring('price', 1);
    //@ turn
    log(wx.offPrice(listener));
    wx.ring('price', 1);
    //@ turn
    log(wx.counts().listeners);
"# => ["undefined", "price 1", "undefined", "0"];

e1_off_removes_every_registration_of_that_function: r#"
    const listener = () => log('twice');
    const other = () => log('other');
    wx.onPrice(listener);
    wx.onPrice(other);
    wx.onPrice(listener);
    wx.offPrice(listener);
    wx.ring('price', 1);
    //@ turn
"# => ["other"];

e1_off_without_or_with_a_falsy_argument_removes_all: r#"
    for (const nothing of [undefined, null, false, 0, '', NaN]) {
        wx.onPrice(() => log('never'));
        wx.onPrice(() => log('never'));
        wx.offPrice(nothing);
    }
    wx.onPrice(() => log('never'));
    wx.offPrice();
    wx.ring('price', 1);
    //@ turn
    log(wx.counts().listeners);
"# => ["0"];

e1_an_unknown_function_is_a_no_op: r#"
    wx.onPrice(() => log('stays'));
    log(wx.offPrice(() => {}), wx.offPrice({}), wx.offPrice('text'), wx.offPrice(1));
    wx.ring('price', 1);
    //@ turn
"# => ["undefined undefined undefined undefined", "stays"];

e1_events_do_not_mix: r#"
    const listener = event => log(event.n);
    wx.onPrice(listener);
    wx.onFew(listener);
    wx.offFew(listener);
    wx.ring('few', 1);
    wx.ring('price', 1);
    //@ turn
"# => ["1"];

e2_registered_twice_is_called_twice: r#"
    const listener = () => log('called');
    wx.onPrice(listener);
    wx.onPrice(listener);
    wx.ring('price', 1);
    //@ turn
"# => ["called", "called"];

e3_listeners_run_in_order_of_registration: r#"
    for (let i = 0; i < 4; i++) {
        wx.onPrice(event => log(i, event.n));
    }
    wx.ring('price', 2);
    //@ turn
"# => ["0 1", "1 1", "2 1", "3 1", "0 2", "1 2", "2 2", "3 2"];

e3_on_during_an_emit_counts_from_the_next: r#"
    const late = event => log('late', event.n);
    wx.onPrice(event => { log('early', event.n); if (event.n === 1) wx.onPrice(late); });
    wx.ring('price', 2);
    //@ turn
"# => ["early 1", "early 2", "late 2"];

e3_a_listener_taken_off_during_an_emit_is_not_called: r#"
    const second = () => log('second');
    wx.onPrice(() => { log('first'); wx.offPrice(second); });
    wx.onPrice(second);
    wx.onPrice(() => log('third'));
    wx.ring('price', 1);
    //@ turn
"# => ["first", "third"];

e3_off_and_on_again_during_an_emit_counts_from_the_next: r#"
    const second = event => log('second', event.n);
    wx.onPrice(event => {
        log('first', event.n);
        if (event.n === 1) { wx.offPrice(second); wx.onPrice(second); }
    });
    wx.onPrice(second);
    wx.ring('price', 2);
    //@ turn
"# => ["first 1", "first 2", "second 2"];

e3_an_emit_inside_a_listener_comes_after: r#"
    wx.onPrice(event => {
        log('a', event.n);
        if (event.n === 2) wx.ring('price', 1);
    });
    wx.onPrice(event => log('b', event.n));
    wx.ring('price', 2);
    //@ turn
"# => ["a 1", "b 1", "a 2", "b 2", "a 1", "b 1"];

e4_a_listener_that_throws_is_isolated: r#"
    wx.onError(err => log('onError:', err.message));
    wx.onPrice(() => { throw new Error('mine'); });
    wx.onPrice(() => log('second'));
    wx.ring('price', 1);
    //@ turn
    log(wx.faults());
"# => ["second", "onError: onPrice listener threw Error: mine", r#"["onPrice listener threw Error: mine"]"#];

e5_what_is_no_function_is_warned_of: r#"
    for (const value of ['text', 1, {}, null, undefined, [], true, Symbol('s')]) {
        log(wx.onPrice(value));
    }
    wx.onPrice();
    log(wx.counts().listeners);
"# => [
    "undefined", "undefined", "undefined", "undefined", "undefined", "undefined", "undefined", "undefined",
    "0",
    "console.error: onPrice should accept a function instead of string",
    "console.error: onPrice should accept a function instead of number",
    "console.error: onPrice should accept a function instead of object",
    "console.error: onPrice should accept a function instead of object",
    "console.error: onPrice should accept a function instead of undefined",
    "console.error: onPrice should accept a function instead of object",
    "console.error: onPrice should accept a function instead of boolean",
    "console.error: onPrice should accept a function instead of symbol",
    "console.error: onPrice should accept a function instead of undefined",
];

e6_each_listener_has_its_own_copy: r#"
    let first = null;
    wx.onPrice(event => { first = event; event.n = 100; event.more = true; });
    wx.onPrice(event => log(event, event === first));
    wx.ring('price', 1);
    //@ turn
    const one = event => { event.n += 1; log(event); };
    wx.offPrice();
    wx.onPrice(one);
    wx.ring('price', 1);
    //@ turn
"# => ["{n: 1} false", "{n: 2}"];

e7_single_keeps_the_last_registration: r#"
    wx.onSingle(() => log('first'));
    wx.onSingle(event => log('last', event.n));
    wx.ring('single', 1);
    //@ turn
    log(wx.counts().listeners);
"# => ["last 1", "1"];

e7_an_event_without_off: r#"
    log(typeof wx.onOpen, typeof wx.offOpen, 'offOpen' in wx);
    wx.onOpen(event => log('open', event.n));
    wx.ring('open', 1);
    //@ turn
"# => ["function undefined false", "open 1"];

e8_the_source_starts_with_the_first_and_stops_with_the_last: r#"
    const a = event => log('a', event.n);
    const b = event => log('b', event.n);
    log(wx.counts().pending);
    wx.onTick(a);
    log(wx.counts().pending);
    wx.onTick(b);
    log(wx.counts().pending);
    wx.ring('tick', 2);
    //@ turn
    wx.offTick(a);
    log(wx.counts().pending);
    wx.offTick(b);
    log(wx.counts().pending);
    wx.onTick(b);
    log(wx.counts().pending);
    wx.ring('tick', 1);
    //@ turn
"# => ["0", "1", "1", "a 1", "b 1", "a 2", "b 2", "1", "0", "1", "b 1"];

e3_an_event_is_heard_before_the_calls_that_end_in_its_turn: r#"
    wx.onPrice(event => log('price', event.n));
    wx.wait({ id: 'a' }).then(() => log('promise'));
    wx.wait({ id: 'b', success: () => log('success') });
    //@ turn
    wx.settle('a');
    wx.settle('b');
    wx.ring('price', 2);
    //@ turn
"# => ["price 1", "price 2", "promise", "success"];

e8_drop_oldest_keeps_the_newest: r#"
    wx.onFew(event => log(event.n));
    log(wx.ring('few', 5), wx.counts().dropped);
    //@ turn
"# => ["0 3", "4", "5"];

e8_drop_oldest_keeps_256_by_default: r#"
    let count = 0;
    let first = 0;
    wx.onPrice(event => { if (count === 0) first = event.n; count += 1; });
    wx.ring('price', 300);
    log(wx.counts().dropped);
    //@ turn
    log(count, first);
"# => ["44", "256 45"];

e8_latest_keeps_one: r#"
    wx.onLatest(event => log(event.n));
    log(wx.ring('latest', 5), wx.counts().dropped);
    //@ turn
    wx.ring('latest', 2);
    //@ turn
"# => ["0 4", "5", "2"];

e8_error_refuses_what_is_too_much: r#"
    wx.onStrict(event => log(event.n));
    log(wx.ring('strict', 5), wx.counts().dropped);
    //@ turn
"# => ["3 0", "1", "2"];

e8_an_event_that_nobody_hears_is_not_queued: r#"
    wx.ring('price', 3);
    wx.onPrice(event => log('heard', event.n));
    //@ turn
    log(wx.counts().dropped);
"# => ["0"];
}
