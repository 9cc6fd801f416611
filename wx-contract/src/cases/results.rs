//! Rows R1 to R9: what a result and an error look like.

cases! { ($) results_tests;

r1_success_has_err_msg_beside_the_result: r#"
    wx.echo({ text: 'a', success: res => log('success', res), complete: res => log('complete', res) });
    wx.echo({ text: 'b' }).then(res => log('promise', res));
"# => [
    r#"success {text: "a", errMsg: "echo:ok"}"#,
    r#"complete {text: "a", errMsg: "echo:ok"}"#,
    r#"promise {text: "b", errMsg: "echo:ok"}"#,
];

r1_success_without_fields_is_err_msg_alone: r#"
    wx.wait({ id: 'w', success: res => log(res) });
    wx.settle('w');
    //@ turn
"# => [r#"{errMsg: "wait:ok"}"#];

r2_failure_names_the_reason: r#"
    wx.refuseFor({ reason: 'no beans', fail: err => log(err.errMsg) });
    wx.refuseFor({ reason: 'no milk' }).catch(err => log(err.errMsg));
"# => ["refuseFor:fail no beans", "refuseFor:fail no milk"];

r2_failure_without_reason_is_bare: r#"
    wx.refuseFor({ reason: '', fail: err => log(show(err.errMsg)) });
"# => [r#""refuseFor:fail""#];

r2_failure_of_a_pending_call: r#"
    wx.wait({ id: 'w', fail: err => log(err.errMsg) });
    wx.settle('w', 'the machine broke');
    //@ turn
"# => ["wait:fail the machine broke"];

r3_cancel_is_fail_cancel: r#"
    wx.refuseCancel({ success: () => log('success'), fail: err => log(err.errMsg) });
"# => ["refuseCancel:fail cancel"];

r3_an_answer_that_says_cancel_is_a_success: r#"
    wx.ask({ success: res => log(res), fail: () => log('fail') });
"# => [r#"{confirm: false, cancel: true, errMsg: "ask:ok"}"#];

r4_errno_where_the_function_gives_one: r#"
    wx.refuseNumbered({ errno: 600001, fail: err => log(err) });
    wx.refuseFor({ reason: 'x', fail: err => log('errno' in err) });
"# => [
    r#"Error("refuseNumbered:fail numbered"){errMsg: "refuseNumbered:fail numbered", errno: 600001}"#,
    "false",
];

r4_err_code_only_where_the_spec_declares_it: r#"
    wx.weigh({ grams: 5, success: res => log(res) });
    wx.weigh({ grams: -5, fail: err => log(err) });
    // the function gives an errCode here, the spec does not know of it
    wx.refuseNumbered({ errno: 1, fail: err => log('errCode' in err) });
    wx.echo({ text: '', success: res => log('errCode' in res) });
"# => [
    r#"{errMsg: "weigh:ok", errCode: 0}"#,
    r#"Error("weigh:fail too light"){errMsg: "weigh:fail too light", errCode: 7}"#,
    "false",
    "false",
];

r5_the_name_is_the_one_that_was_called: r#"
    try { wx.refuseForSync('why'); } catch (err) { log(err.message); }
    wx.refuseFor({ reason: 'why' }).catch(err => log(err.message));
    const cart = wx.getCart();
    cart.add({ item: 'sold out', price: 1, fail: err => log(err.message) });
    try { cart.addSync('sold out', 1); } catch (err) { log(err.message); }
"# => [
    "refuseForSync:fail why",
    "Cart.addSync:fail sold out",
    "refuseFor:fail why",
    "Cart.add:fail sold out",
];

r6_parameter_error_names_key_and_types: r#"
    wx.echo({ text: 5, fail: err => log(err) });
    wx.echo({}).catch(err => log(err.errMsg));
"# => [
    r#"Error("echo:fail parameter error: parameter.text should be String instead of Number;"){errMsg: "echo:fail parameter error: parameter.text should be String instead of Number;", errno: 1001}"#,
    "echo:fail parameter error: parameter.text should be String instead of Undefined;",
];

r6_all_bad_fields_in_one_message_in_spec_order: r#"
    wx.measure({
        point: { x: 1 },
        list: 'no list',
        count: 1.5,
        width: '3',
        name: 'n',
        fail: err => log(err.errMsg),
    });
"# => [
    "measure:fail parameter error: parameter.width should be Number instead of String;parameter.count should be Integer instead of Number;parameter.on should be Boolean instead of Undefined;parameter.bytes should be ArrayBuffer instead of Undefined;parameter.size should be String instead of Undefined;parameter.list should be Array instead of String;",
];

r6b_a_value_outside_an_enum_lists_the_allowed_ones: r#"
    wx.echoAll({ size: 'huge', fail: err => log(err.errMsg) });
    wx.echoAll({ size: 4, fail: err => log(err.errMsg) });
    try { wx.priceOf('tea', 'huge'); } catch (err) { log(err.message); }
"# => [
    "priceOf:fail parameter error: parameter should be one of small, medium;",
    "echoAll:fail parameter error: parameter.size should be one of small, medium;",
    "echoAll:fail parameter error: parameter.size should be String instead of Number;",
];

r7_types_are_named_by_their_brand: r#"
    const values = [
        1, true, null, undefined, {}, [], () => {}, new Date(0), new Error('e'), Symbol('s'), BigInt(1),
        new ArrayBuffer(1), new Uint8Array(1), new DataView(new ArrayBuffer(1)), new Map(), new Set(),
        new RegExp('x'), Promise.resolve(),
    ];
    for (const value of values) {
        wx.echo({ text: value, fail: err => log(err.errMsg.slice(70)) });
    }
"# => [
    "Number;", "Boolean;", "Null;", "Undefined;", "Object;", "Array;", "Function;", "Date;", "Error;",
    "Symbol;", "BigInt;", "ArrayBuffer;", "Uint8Array;", "DataView;", "Map;", "Set;", "RegExp;",
    "Promise;",
];

r7_a_getter_for_the_brand_is_not_asked: r#"
    const liar = {};
    Object.defineProperty(liar, 'constructor', { get: () => { log('read'); return Map; } });
    wx.echo({ text: liar, fail: err => log(err.errMsg) });
"# => ["echo:fail parameter error: parameter.text should be String instead of Object;"];

r8_nested_fields_carry_their_path: r#"
    wx.echoAll({ point: { x: 'far', y: {} }, list: ['a', 2, 'c', null], fail: err => log(err.errMsg) });
    wx.echoAll({ counts: { one: 1, two: 'two' }, fail: err => log(err.errMsg) });
"# => [
    "echoAll:fail parameter error: parameter.list[1] should be String instead of Number;parameter.list[3] should be String instead of Null;parameter.point.x should be Number instead of String;parameter.point.y should be Number instead of Object;",
    "echoAll:fail parameter error: parameter.counts.two should be Number instead of String;",
];

r8_the_whole_argument: r#"
    wx.echo('text').catch(err => log(err.errMsg));
    wx.echo(null).catch(err => log(err.errMsg));
    wx.echo([]).catch(err => log(err.errMsg));
    wx.echo(() => {}).catch(err => log(err.errMsg));
"# => [
    "echo:fail parameter error: parameter should be Object instead of String;",
    "echo:fail parameter error: parameter should be Object instead of Null;",
    "echo:fail parameter error: parameter should be Object instead of Array;",
    "echo:fail parameter error: parameter should be Object instead of Function;",
];

r8_a_positional_argument_has_no_path: r#"
    try { wx.echoSync({ text: 'a' }); } catch (err) { log(err.message, err.errno); }
    try { wx.echoSync(); } catch (err) { log(err.message); }
    try { wx.priceOf(1, 2); } catch (err) { log(err.message); }
"# => [
    "echoSync:fail parameter error: parameter should be String instead of Object; 1001",
    "echoSync:fail parameter error: parameter should be String instead of Undefined;",
    "priceOf:fail parameter error: parameter should be String instead of Number;parameter should be String instead of Number;",
];

r9_a_panic_is_an_internal_error: r#"
    wx.explode({ how: 'panic', fail: err => log(err) });
    wx.explodeLater({ fail: err => log(err.errMsg) });
    try { wx.explodeSync('panic'); } catch (err) { log(err.message); }
    //@ turn
    const journal = wx.journal();
    log(journal.length, journal[1].includes('/home/somebody/key.pem'));
"# => [
    "explodeSync:fail internal error",
    r#"Error("explode:fail internal error"){errMsg: "explode:fail internal error"}"#,
    "explodeLater:fail internal error",
    "5 true",
];

r9_causes_stay_in_the_log_of_the_host: r#"
    wx.explode({ how: 'io', fail: err => log(err.errMsg, Object.getOwnPropertyNames(err)) });
    wx.explode({ how: 'debug', fail: err => log(err.errMsg) });
    //@ turn
    log(wx.journal().filter(line => line.includes('key.pem')).length);
"# => [
    r#"explode:fail internal error ["message", "errMsg"]"#,
    "explode:fail internal error",
    "2",
];

r9_a_result_that_cannot_cross_is_an_internal_error: r#"
    wx.pastInteger({ success: () => log('success'), fail: err => log(err.errMsg) });
    //@ turn
    log(wx.journal().length);
"# => ["pastInteger:fail internal error", "1"];
}
