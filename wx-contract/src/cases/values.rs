//! Rows V1 to V7: what crosses, and how.

cases! { ($) values_tests;

v1_undefined_counts_as_absent: r#"
    wx.echoAll({ text: undefined, number: undefined, flag: undefined, list: undefined, maybe: undefined })
        .then(res => log(res));
    wx.echo({ text: undefined }).catch(err => log(err.errMsg));
"# => [
    r#"{flag: false, errMsg: "echoAll:ok"}"#,
    "echo:fail parameter error: parameter.text should be String instead of Undefined;",
];

v1_null_too_unless_nullable: r#"
    wx.echoAll({ text: null, number: null, flag: null, point: null, maybe: null }).then(res => log(res));
    wx.echo({ text: null }).catch(err => log(err.errMsg));
"# => [
    r#"{flag: false, maybe: null, errMsg: "echoAll:ok"}"#,
    "echo:fail parameter error: parameter.text should be String instead of Null;",
];

v1_also_for_an_optional_any: r#"
    for (const anything of [undefined, null]) log(wx.echoAllSync({ anything }));
    for (const anything of [0, '', false, [null]]) log(wx.echoAllSync({ anything }));
"# => [
    "{flag: false}", "{flag: false}",
    "{flag: false, anything: 0}", r#"{flag: false, anything: ""}"#,
    "{flag: false, anything: false}", "{flag: false, anything: [null]}",
];

v2_a_number_may_be_anything: r#"
    for (const number of [NaN, Infinity, -Infinity, -0, 1.5, 1e300, 9007199254740993]) {
        log(wx.echoAllSync({ number }).number);
    }
"# => ["NaN", "Infinity", "-Infinity", "-0", "1.5", "1e+300", "9007199254740992"];

v2_an_int_is_whole_and_in_range: r#"
    for (const int of [0, -1, 9007199254740991, -9007199254740991]) log(wx.echoAllSync({ int }).int);
    for (const int of [NaN, 1.5, Infinity, 9007199254740992, -9007199254740992, '1']) {
        try { log(wx.echoAllSync({ int })); } catch (err) { log(err.message); }
    }
"# => [
    "0", "-1", "9007199254740991", "-9007199254740991",
    "echoAllSync:fail parameter error: parameter.int should be Integer instead of Number;",
    "echoAllSync:fail parameter error: parameter.int should be Integer instead of Number;",
    "echoAllSync:fail parameter error: parameter.int should be Integer instead of Number;",
    "echoAllSync:fail parameter error: parameter.int should be Integer instead of Number;",
    "echoAllSync:fail parameter error: parameter.int should be Integer instead of Number;",
    "echoAllSync:fail parameter error: parameter.int should be Integer instead of String;",
];

v2_nothing_saturates: r#"
    const kept = (options) => {
        try { return show(wx.echoAllSync(options)); } catch (err) { return 'refused'; }
    };
    log(kept({ int32: 2147483647 }), kept({ int32: -2147483648 }));
    log(kept({ int32: 2147483648 }), kept({ int32: -2147483649 }), kept({ int32: 0.5 }), kept({ int32: NaN }));
    log(kept({ uint32: 4294967295 }), kept({ uint32: 0 }));
    log(kept({ uint32: 4294967296 }), kept({ uint32: -1 }), kept({ uint32: 0.5 }), kept({ uint32: NaN }));
"# => [
    "{int32: 2147483647, flag: false} {int32: -2147483648, flag: false}",
    "refused refused refused refused",
    "{uint32: 4294967295, flag: false} {uint32: 0, flag: false}",
    "refused refused refused refused",
];

v2_what_32_bits_do_not_hold_is_told_with_the_limit: r#"
    for (const options of [
        { int32: 2147483648 }, { int32: -2147483649 }, { uint32: 4294967296 }, { uint32: -1 },
        { int32: 1e300 }, { int32: 0.5 }, { uint32: Infinity },
    ]) {
        try { log(wx.echoAllSync(options)); } catch (err) { log(err.message.slice(44)); }
    }
"# => [
    "int32 should be at most 2147483647;", "int32 should be at least -2147483648;",
    "uint32 should be at most 4294967295;", "uint32 should be at least 0;",
    "int32 should be at most 2147483647;", "int32 should be Integer instead of Number;",
    "uint32 should be Integer instead of Number;",
];

v3_an_array_buffer_crosses_as_bytes: r#"
    const sent = new Uint8Array([1, 2, 255]).buffer;
    wx.echoAll({ bytes: sent }).then(res => {
        log(res.bytes, res.bytes === sent, res.bytes instanceof ArrayBuffer);
        log(sent);
    });
    wx.echoAll({ bytes: new ArrayBuffer(0) }).then(res => log(res.bytes));
"# => ["ArrayBuffer[1, 2, 255] false true", "ArrayBuffer[1, 2, 255]", "ArrayBuffer[]"];

v3_a_view_is_refused_where_a_buffer_is_declared: r#"
    for (const bytes of [new Uint8Array(2), new DataView(new ArrayBuffer(2)), 'AQI=', [1, 2]]) {
        wx.echoAll({ bytes, fail: err => log(err.errMsg) });
    }
"# => [
    "echoAll:fail parameter error: parameter.bytes should be ArrayBuffer instead of Uint8Array;",
    "echoAll:fail parameter error: parameter.bytes should be ArrayBuffer instead of DataView;",
    "echoAll:fail parameter error: parameter.bytes should be ArrayBuffer instead of String;",
    "echoAll:fail parameter error: parameter.bytes should be ArrayBuffer instead of Array;",
];

v4_any_round_trips: r#"
    const values = [
        null, true, false, 0, -0, 1.5, NaN, Infinity, -Infinity, 5e-324, 1.7976931348623157e+308,
        '', 'text', '1', 'null', '\u0000\n"\\', '中文 \uD83D\uDE00',
        [], [1, [2, [3]]], {}, { a: { b: [{ c: null }] } }, { 2: 'two', 1: 'one', b: 0, a: 0 },
    ];
    for (const data of values) {
        const back = wx.keepSync(data);
        if (show(back) !== show(data)) log('sent', data, 'got', back);
    }
    log(wx.keepSync('1') === '1', wx.keepSync(1) === 1, typeof wx.keepSync('1'));
    log(wx.keepSync(new Date(1234567890123)), wx.keepSync(new Date(NaN)));
    log(wx.keepSync({ at: [new Date(0)], bytes: new Uint8Array([7, 8]).buffer }));
    log(wx.keepSync({ a: undefined, b: [undefined, null] }));
"# => [
    "true true string",
    "Date(1234567890123) Date(NaN)",
    "{at: [Date(0)], bytes: ArrayBuffer[7, 8]}",
    "{a: undefined, b: [undefined, null]}",
];

v4_any_refuses_what_cannot_cross: r#"
    const cycle = { name: 'c' };
    cycle.self = { inner: [cycle] };
    const values = [() => {}, Symbol('s'), new Map(), new Error('e'), new Uint8Array(1), BigInt(1), cycle, { f: [() => {}] }];
    for (const data of values) {
        wx.keep({ data, fail: err => log(err.errMsg, err.errno) });
    }
"# => [
    "keep:fail parameter error: parameter.data should be a plain value instead of Function; 1001",
    "keep:fail parameter error: parameter.data should be a plain value instead of Symbol; 1001",
    "keep:fail parameter error: parameter.data should be a plain value instead of Map; 1001",
    "keep:fail parameter error: parameter.data should be a plain value instead of Error; 1001",
    "keep:fail parameter error: parameter.data should be a plain value instead of Uint8Array; 1001",
    "keep:fail parameter error: parameter.data should be a plain value instead of BigInt; 1001",
    "keep:fail parameter error: parameter.data.self.inner[0] should not contain itself; 1001",
    "keep:fail parameter error: parameter.data.f[0] should be a plain value instead of Function; 1001",
];

v4_an_object_seen_twice_is_no_cycle: r#"
    const shared = { n: 1 };
    log(wx.keepSync({ a: shared, b: [shared, shared] }));
"# => ["{a: {n: 1}, b: [{n: 1}, {n: 1}]}"];

v4b_a_required_any_takes_every_value_of_a_key: r#"
    for (const data of [undefined, null, 0, '', false, []]) {
        wx.keep({ data, success: res => log('data' in res, res.data), fail: err => log(err.errMsg) });
    }
    wx.keep({ fail: err => log(err.errMsg) });
    log(show(wx.keepSync(undefined)));
    try { wx.keepSync(); } catch (err) { log(err.message); }
"# => [
    "undefined",
    "keepSync:fail parameter error: parameter should be any value instead of Undefined;",
    "true undefined", "true null", "true 0", "true ", "true false", "true []",
    "keep:fail parameter error: parameter.data should be any value instead of Undefined;",
];

v5_depth_64_and_no_more: r#"
    const nested = depth => { let data = 'deep'; for (let i = 0; i < depth; i++) data = [data]; return data; };
    for (const depth of [63, 64, 65, 150]) {
        wx.keep({ data: nested(depth), success: () => log(depth, 'ok'), fail: err => log(depth, err.errMsg) });
    }
"# => [
    "63 ok",
    "64 ok",
    "65 keep:fail parameter error: parameter.data goes deeper than 64 levels;",
    "150 keep:fail parameter error: parameter.data goes deeper than 64 levels;",
];

v5_a_hundred_thousand_values_and_no_more: r#"
    const list = length => { const data = []; for (let i = 0; i < length; i++) data.push(i); return data; };
    for (const length of [99998, 99999, 100000]) {
        wx.keep({ data: list(length), success: res => log(res.data.length), fail: err => log(err.errMsg) });
    }
    const texts = []; for (let i = 0; i < 99999; i++) texts.push('x');
    wx.keep({ data: texts, success: res => log(res.data.length), fail: err => log(err.errMsg) });
    const sparse = []; sparse.length = 4000000000;
    wx.keep({ data: sparse, fail: err => log(err.errMsg) });
"# => [
    "99998",
    "99999",
    "keep:fail parameter error: parameter.data goes past 100000 values;",
    "99999",
    "keep:fail parameter error: parameter.data goes past 100000 values;",
];

v5_eight_megabytes_of_text_and_no_more: r#"
    const text = 'x'.repeat(8388607);
    for (const extra of ['', 'x', 'xx']) {
        wx.keep({ data: text + extra, success: res => log(res.data.length), fail: err => log(err.errMsg) });
    }
    wx.keep({ data: new ArrayBuffer(8388609), fail: err => log(err.errMsg) });
    wx.keep({ data: new ArrayBuffer(8388608), success: () => log('bytes ok') });
"# => [
    "8388607",
    "8388608",
    "keep:fail parameter error: parameter.data goes past 8388608 bytes;",
    "keep:fail parameter error: parameter.data goes past 8388608 bytes;",
    "bytes ok",
];

v5_a_shared_graph_counts_each_time_it_is_seen: r#"
    let data = [1];
    for (let i = 0; i < 40; i++) data = [data, data];
    wx.keep({ data, success: () => log('success'), fail: err => log(err.errMsg.slice(0, 39), err.errMsg.includes('goes past 100000 values;')) });
"# => ["keep:fail parameter error: parameter.da true"];

v6_a_lone_surrogate_becomes_the_replacement_character: r#"
    log(wx.echoSync('a\uD800b') === 'a\uFFFDb', wx.echoSync('\uDE00') === '\uFFFD');
    log(wx.echoSync('\uD83D\uDE00') === '\uD83D\uDE00');
    log(wx.keepSync('\uD83D') === '\uFFFD', wx.keepSync({ '\uD800': 1 }));
"# => ["true true", "true", "true {\u{FFFD}: 1}"];

v7_results_are_defined_and_never_assigned: r#"
    for (const key of ['text', 'errMsg', 'data', 'a']) {
        Object.defineProperty(Object.prototype, key, {
            configurable: true,
            get: () => log('getter ran'),
            set: () => log('setter ran'),
        });
    }
    wx.echo({ text: 'a', success: res => log(res.text, res.errMsg, res.hasOwnProperty('text')) });
    wx.keep({ data: { a: 1 }, success: res => log(res.data.a, res.data.hasOwnProperty('a')) });
    //@ turn
    for (const key of ['text', 'errMsg', 'data', 'a']) delete Object.prototype[key];
"# => ["a echo:ok true", "1 true"];

v7_proto_in_host_data_is_an_ordinary_key: r#"
    wx.headers().then(res => {
        log(Object.keys(res), res.hasOwnProperty('__proto__'), Object.getPrototypeOf(res) === Object.prototype);
        log(Object.getOwnPropertyDescriptor(res, '__proto__').value);
    });
    const sent = { ['__proto__']: { polluted: true }, a: 1 };
    wx.keep({ data: sent }).then(res => {
        log(Object.keys(res.data), Object.getPrototypeOf(res.data) === Object.prototype, res.data.polluted);
    });
"# => [
    r#"["status", "__proto__", "etag", "errMsg"] true true"#,
    "own",
    r#"["__proto__", "a"] true undefined"#,
];

v7_a_union_takes_the_type_that_fits: r#"
    log(wx.echoAllSync({ pick: 'text' }), wx.echoAllSync({ pick: 5 }));
    try { wx.echoAllSync({ pick: true }); } catch (err) { log(err.message); }
    log(wx.echoAllSync({ extra: { free: ['form'] }, counts: { a: 1 }, size: 'medium', point: { x: 1, z: 2 } }));
"# => [
    r#"{flag: false, pick: "text"} {flag: false, pick: 5}"#,
    "echoAllSync:fail parameter error: parameter.pick should be String | Number instead of Boolean;",
    r#"{flag: false, size: "medium", point: {x: 1}, counts: {a: 1}, extra: {free: ["form"]}}"#,
];

r6_a_function_that_a_script_is_given_checks_its_arguments: r#"
    const tell = wx.lend();
    log(typeof tell, tell('a'), wx.journal());
    try { tell(1); } catch (err) { log(err.errMsg, err.errno); }
    try { tell(); } catch (err) { log(err instanceof Error, err.message); }
    tell('b', 'more');
    wx.lend()('c');
    log(wx.journal());
"# => [
    r#"function undefined ["a"]"#,
    "callback:fail parameter error: parameter should be String instead of Number; 1001",
    "true callback:fail parameter error: parameter should be String instead of Undefined;",
    r#"["b", "c"]"#,
];

r9_a_panic_in_a_function_that_a_script_was_given_is_an_error_without_its_text: r#"
    const tell = wx.lend();
    try { tell('boom'); } catch (err) { log(err.errMsg); }
    log(wx.journal().length, tell('a'), wx.journal());
"# => ["callback:fail internal error", r#"1 undefined ["a"]"#];
}
