//! Rows S1 to S3: Sync variants and sync functions.

cases! { ($) sync_tests;

s1_positional_arguments_and_one_field_returned: r#"
    log(show(wx.echoSync('a')));
    log(wx.keepSync({ a: [1] }));
    log(wx.priceOf('tea'), wx.priceOf('tea', 'small'), wx.priceOf('tea', 'medium'));
"# => [r#""a""#, "{a: [1]}", "3 3 3.5"];

s1_the_result_object_has_no_err_msg: r#"
    log(wx.echoAllSync({ number: 2 }));
    log(wx.echoAllSync());
"# => ["{number: 2, flag: false}", "{flag: false}"];

s1_nothing_is_undefined: r#"
    wx.wait({ id: 'w' });
    log(wx.settle('w'));
    //@ turn
"# => ["undefined"];

s1_further_arguments_are_ignored: r#"
    log(wx.echoSync('a', 'b', () => log('called')));
"# => ["a"];

s2_failure_throws_a_real_error: r#"
    try {
        wx.refuseForSync('why');
    } catch (err) {
        log(err instanceof Error, err.message === err.errMsg, err.errMsg, Object.keys(err));
    }
    try { wx.refuseNumberedSync(600002); } catch (err) { log(err.errno, 'errCode' in err); }
    try { wx.priceOf('wine'); } catch (err) { log(err.message); }
"# => [
    r#"true true refuseForSync:fail why ["errMsg"]"#,
    "600002 false",
    "priceOf:fail no such drink",
];

s2_a_getter_that_throws_is_a_failure_of_the_call: r#"
    const options = {};
    Object.defineProperty(options, 'text', { get: () => { throw new Error('mine'); } });
    try { wx.echoAllSync(options); } catch (err) { log(err.errMsg, err.errno); }
"# => ["echoAllSync:fail parameter error: parameter.text threw Error: mine; 1001"];

s2_an_undecided_scope_fails_at_once: r#"
    try { wx.locateSync(); } catch (err) { log(err.message); }
    log(wx.prompts(), wx.journal());
    wx.decide(true);
    log(wx.locateSync());
"# => ["locateSync:fail auth deny", "0 []", "{latitude: 31}"];

s3_a_listed_reason_returns_a_value: r#"
    log(show(wx.getItemSync('known')), show(wx.getItemSync('unknown')));
    wx.getItem({ key: 'unknown', fail: err => log(err.errMsg) });
    try { wx.getItemSync('broken'); } catch (err) { log(err.message); }
"# => [r#""kept" """#, "getItemSync:fail disk broken", "getItem:fail data not found"];
}
