//! Rows W1 to W4: the global object and canIUse.

cases! { ($) object_tests;

w1_an_object_of_own_open_properties: r#"
    log(typeof wx, wx.hasOwnProperty('echo'), wx.hasOwnProperty('toString'));
    const echo = Object.getOwnPropertyDescriptor(wx, 'echo');
    log(echo.enumerable, echo.writable, echo.configurable);
    const keys = Object.keys(wx);
    log(['echo', 'echoSync', 'priceOf', 'onPrice', 'offPrice', 'brew'].filter(key => keys.indexOf(key) < 0));
"# => ["object true false", "true true true", "[]"];

w1_members_can_be_redefined_and_added: r#"
    const original = wx.echo;
    wx.echo = options => { log('wrapped'); return original(options); };
    wx.mine = () => 'own';
    wx.echo({ text: 'a' }).then(res => log(res.text, wx.mine()));
    delete wx.priceOf;
    log(typeof wx.priceOf, Object.keys(wx).indexOf('mine') >= 0);
"# => ["wrapped", "undefined true", "a own"];

w1_functions_need_no_receiver: r#"
    const echoSync = wx.echoSync;
    log(echoSync('a'));
    const other = { echoSync };
    log(other.echoSync('b'));
"# => ["a", "b"];

w2_a_function_has_the_name_of_its_api: r#"
    log(wx.echo.name, wx.echoSync.name, wx.onPrice.name, wx.offPrice.name, wx.brew.name);
    const wrong = Object.keys(wx).filter(key => wx[key].name !== key);
    log(wrong);
"# => ["echo echoSync onPrice offPrice brew", "[]"];

w3_can_i_use_answers_every_prefix: r#"
    for (const schema of [
        'echo', 'echo.object', 'echo.object.text', 'echo.success', 'echo.success.text',
        'echoAll.object.size', 'echoAll.object.size.small', 'echoAll.object.point.x',
        'echoSync', 'echoSync.return', 'priceOf.return', 'brew', 'brew.return', 'brew.return.abort',
        'onPrice', 'offPrice', 'onPrice.callback', 'onPrice.callback.n', 'brew.success.cup',
    ]) {
        if (!wx.canIUse(schema)) log('missing', schema);
    }
    log('asked');
"# => ["asked"];

w3_can_i_use_knows_members_of_a_class: r#"
    log(wx.canIUse('Cart.add'), wx.canIUse('Cart.addSync'), wx.canIUse('Cart.total'), wx.canIUse('Cart.onChange'));
    log(wx.canIUse('Cart.add.object.item'), wx.canIUse('Cart.add.success.total'), wx.canIUse('Cart.offChange'));
    log(wx.canIUse('BrewTask.abort'), wx.canIUse('BrewTask.onProgress.callback.percent'), wx.canIUse('BrewTask.stop'));
"# => ["true true true true", "true true true", "true true false"];

w3_can_i_use_says_no_to_what_is_unknown: r#"
    for (const schema of [
        'nothing', '', '.', 'echo.', 'echo.nothing', 'echo.object.nothing', 'echo.object.text.more',
        'echoAll.object.size.huge', 'echo.callback', 'onPrice.success', 'Cart.nothing', 'Nobody.add',
        'toString', '__proto__', 'constructor', 'echo.object.__proto__',
        undefined, null, 1, {}, [], () => {}, true,
    ]) {
        if (wx.canIUse(schema)) log('claims', schema);
    }
    log('asked');
"# => ["asked"];

w4_what_the_host_lacks_is_absent: r#"
    log(typeof wx.absent, 'absent' in wx, Object.keys(wx).indexOf('absent'));
    log(wx.canIUse('absent'), wx.canIUse('absent.object'));
"# => ["undefined false -1", "false false"];
}
