//! Row Q6: `nextTick`. The other figures are of the real host.

cases! { ($) figures_tests;

q6_next_tick_runs_after_the_current_flow_in_order: r#"
    log(wx.nextTick(() => log('first')));
    wx.nextTick(() => { log('second'); wx.nextTick(() => log('fourth')); });
    wx.nextTick(() => log('third'));
    log('script');
"# => ["undefined", "script", "first", "second", "third", "fourth"];

q6_next_tick_keeps_its_place_among_jobs: r#"
    wx.echo({ text: 'a', success: () => log('success') });
    wx.nextTick(() => log('tick'));
    Promise.resolve().then(() => log('promise'));
"# => ["success", "tick", "promise"];

q6_next_tick_throws_for_what_is_no_function: r#"
    try { wx.nextTick('text'); } catch (err) { log(err.message); }
    try { wx.nextTick(); } catch (err) { log(err.message); }
"# => [
    "nextTick:fail parameter error: parameter should be Function instead of String;",
    "nextTick:fail parameter error: parameter should be Function instead of Undefined;",
];

q6_what_a_tick_throws_goes_to_the_sink: r#"
    wx.onError(err => log(err.message));
    wx.nextTick(() => { throw new Error('mine'); });
    wx.nextTick(() => log('next'));
    //@ turn
    log(wx.counts().callbacks);
"# => ["next", "nextTick callback threw Error: mine", "0"];
}
