//! Transports that fail, answer late or close, and what each side lets go of meanwhile.

use super::node;

#[test]
fn a_transport_that_throws_fails_the_call_and_not_the_script() {
    let log = node(
        "const broken = connect((text) => {
            if (text.includes('hello')) return JSON.stringify([{ hello: 1, has: names }]);
            throw new Error('gone');
        });
        broken.shop.echo({ text: 'a', fail: (e) => log(e.errMsg) });
        try { broken.shop.echoSync('a'); } catch (e) { log(e.errMsg); }
        connection.close();
        shop.echo({ text: 'a' }).catch((e) => log(e.errMsg));",
    );
    assert_eq!(
        log,
        [
            "echoSync:fail the transport failed",
            "echo:fail the transport failed",
            "echo:fail the connection is closed",
        ]
    );
}

/// A connection whose host answers later, by `tellLater`; `sent` has what it was told.
const LATER: &str = "
    const sent = [];
    const names = ['echo', 'echoSync', 'keep', 'brew', 'onPrice', 'offPrice', 'nextTick', 'priceOf', 'getCart', 'canIUse'];
    const later = connect((text) => { sent.push(...JSON.parse(text)); });
    // with the end of the job
    const heard = async () => sent;
    const tellLater = (...messages) => later.receive(JSON.stringify(messages));
    const hello = { hello: 1, has: names };
    const before = console.error; console.error = (text) => log('console', text);
    const tried = (call) => { try { log(call()); } catch (e) { log(e.message); } };
";

fn later(script: &str) -> Vec<String> {
    // the names of the host are others here
    node(&format!("{{{LATER}\n{script}\nawait jobs(); console.error = before; }}"))
}

#[test]
fn before_the_hello_there_is_nothing_to_call() {
    let log = later(
        "log(Object.keys(later.shop), later.canIUse('echo'));
        tellLater({ settle: 1, ok: {} }, { event: 'onPrice', args: [{}] }, { end: 5 }, { release: [[1, 1]] });
        tellLater(hello);
        const client = await later.ready;
        log(client === later.shop, typeof client.echo, later.canIUse('echo'));",
    );
    assert_eq!(log, ["[] false", "true function true"]);
}

#[test]
fn where_answers_are_late_all_but_what_gives_a_value_back_works() {
    let log = later(
        "tellLater(hello);
        const { shop } = later;
        shop.echo({ text: 'a' }).then((r) => log(r));
        tellLater({ settle: (await heard()).at(-1).call, ok: { text: 'b' } });
        shop.onPrice((e) => log('price', e.n));
        tellLater({ event: 'onPrice', args: [{ n: 1 }] });
        const task = shop.brew({ id: 'b', fail: (e) => log(e.errMsg) });
        task.abort();
        const [call, abort] = (await heard()).slice(-2);
        log(abort.api, abort.object === call.task);
        tellLater({ result: abort.sync, v: { $: 'undefined' } }, { settle: call.call, fail: 'abort' });
        shop.nextTick(() => log('tick'));
        tellLater({ callback: (await heard()).at(-1).args[0].v, args: [], api: 'nextTick' });
        await jobs();
        const count = (await heard()).length;
        for (const call of [() => shop.echoSync('a'), () => shop.priceOf('tea'), () => shop.getCart()]) tried(call);
        log(sent.length - count);
        const asks = ['echo', 'brew', 'onPrice', 'nextTick', 'canIUse', 'BrewTask.abort', 'BrewTask.onProgress',
            'echoSync', 'priceOf', 'priceOf.return', 'getCart', 'Cart.total', 'Cart.addSync'];
        log(asks.filter((schema) => shop.canIUse(schema)));",
    );
    assert_eq!(
        log,
        [
            r#"{"text":"b","errMsg":"echo:ok"}"#,
            "price 1",
            "BrewTask.abort true",
            "brew:fail abort",
            "tick",
            "echoSync:fail the transport cannot answer at once",
            "priceOf:fail the transport cannot answer at once",
            "getCart:fail the transport cannot answer at once",
            "0",
            r#"["echo","brew","onPrice","nextTick","canIUse","BrewTask.abort","BrewTask.onProgress"]"#,
        ]
    );
}

#[test]
fn a_late_failure_of_what_gives_nothing_back_is_told_by_the_console() {
    let log = later(
        "tellLater(hello, { event: 'onPrice', args: [] });
        log(later.shop.nextTick(5));
        tellLater({ result: (await heard()).at(-1).sync, fail: 'no ticks', errno: 1001 }, { result: (await heard()).at(-1).sync, fail: 'twice' });",
    );
    assert_eq!(log, ["undefined", "console nextTick:fail no ticks"]);
}

#[test]
fn an_object_that_came_late_has_properties_to_set_and_none_to_read() {
    let log = later(
        "tellLater(hello);
        later.shop.keep({ data: 1 }).then(async ({ data: cart }) => {
            tried(() => cart.total);
            cart.note = 'x';
            log((await heard()).at(-1));
        });
        tellLater({ settle: (await heard()).at(-1).call, ok: { data: { $: 'object', v: -1, of: 'Cart' } } });
        await jobs();",
    );
    assert_eq!(
        log,
        [
            "Cart.total:fail the transport cannot answer at once",
            r#"{"sync":2,"set":"note","object":-1,"value":"x"}"#,
        ]
    );
}

#[test]
fn what_arrives_twice_or_out_of_order_ends_no_call_twice() {
    let log = later(
        "tellLater(hello, hello);
        const { shop } = later;
        shop.echo({ text: 'a', success: () => log('first') });
        shop.echo({ text: 'b', success: () => log('second'), fail: () => log('never') });
        const [one, two] = (await heard()).slice(-2).map((m) => m.call);
        tellLater({ settle: two, ok: {} }, { settle: one, ok: {} }, { settle: two, fail: 'late' }, { settle: one, ok: {} });
        tellLater({ settle: 999, ok: {} }, { result: 998, v: 1 }, { callback: 997, args: [] }, { unknown: 1 }, 5, null);
        shop.echo({ text: 'c', success: () => log('third') });
        tellLater({ settle: (await heard()).at(-1).call, ok: {} });",
    );
    let unread = "console a message of the host was not understood: ";
    let (told, calls): (Vec<_>, Vec<_>) = log.into_iter().partition(|l| l.starts_with(unread));
    assert_eq!(calls, ["second", "first", "third"]);
    assert_eq!(told.len(), 1, "{told:?}");
}

#[test]
fn a_connection_that_closes_fails_its_calls_and_later_ones_with_the_reason() {
    let log = later(
        "tellLater(hello);
        const { shop } = later;
        const task = shop.brew({ id: 'b', fail: (e) => log(e.errMsg), complete: () => log('complete') });
        shop.echo({ text: 'a' }).catch((e) => log('rejected', e.errMsg));
        shop.onPrice(() => log('never'));
        later.close();
        later.close();
        log(sent.at(-1));
        tellLater({ event: 'onPrice', args: [{}] });
        shop.echo({ text: 'a', fail: (e) => log('later', e.errMsg) });
        for (const call of [() => shop.echoSync('a'), () => task.abort(), () => later.canIUse('echo')]) tried(call);
        await jobs();
        log(sent.filter((m) => 'close' in m).length);",
    );
    assert_eq!(
        log,
        [
            r#"{"close":1}"#,
            "echoSync:fail the connection is closed",
            "BrewTask.abort:fail the connection is closed",
            "false",
            "brew:fail the connection is closed",
            "complete",
            "rejected echo:fail the connection is closed",
            "later echo:fail the connection is closed",
            "1",
        ]
    );
}

#[test]
fn a_host_that_closes_says_why() {
    let log = later(
        "tellLater(hello);
        later.shop.echo({ text: 'a' }).catch((e) => log(e.errMsg));
        tellLater({ close: 'the window went' });
        const early = connect(() => {});
        early.ready.catch((e) => log(e.message));
        early.close();
        const other = connect(() => JSON.stringify([{ hello: 2, has: [] }]));
        other.ready.catch((e) => log(e.message));
        connect(() => {}).close();",
    );
    assert_eq!(
        log,
        [
            "echo:fail the connection is closed: the window went",
            "the connection is closed",
            "the host speaks version 2 of the protocol, not 1",
        ]
    );
}

#[test]
fn another_connection_starts_anew() {
    let log = later(
        "tellLater(hello);
        const old = later.shop;
        later.close();
        const again = connect(() => JSON.stringify([{ hello: 1, has: names }, { settle: 1, ok: { text: 'b' } }]));
        const client = await again.ready;
        client.echo({ text: 'a' }).then((r) => log(r.errMsg));
        old.echo({ text: 'a' }).catch((e) => log(e.errMsg));",
    );
    assert_eq!(log, ["echo:ok", "echo:fail the connection is closed"]);
}

#[test]
fn mistakes_with_the_two_functions_are_told_in_words() {
    let log = later(
        "for (const wrong of [undefined, {}, 'x']) tried(() => connect(wrong));
        for (const wrong of [undefined, { data: '[]' }, 'nonsense', '{}', '']) tried(() => later.receive(wrong));",
    );
    let connect = "connect takes a function that gives the host a text, not";
    let receive = "receive takes a text of the host, not";
    let list = "receive was given a text that is no list of messages";
    assert_eq!(
        log,
        [
            format!("{connect} Undefined"),
            format!("{connect} Object"),
            format!("{connect} String"),
            format!("{receive} Undefined; of an event it is the data"),
            format!("{receive} Object; of an event it is the data"),
            list.into(),
            list.into(),
            list.into(),
        ]
    );
}

#[test]
fn an_object_that_is_sent_again_before_its_release_is_counted_twice() {
    let log = node(
        r#"const cart = { v: { $: 'object', v: -9, of: 'Cart' } };
        answers.getCart = () => cart;
        const releases = () => told.filter((m) => 'release' in m).map((m) => m.release);
        shop.getCart();
        await jobs();
        gc();
        // the object is gone, and nobody has said so yet
        shop.getCart(); shop.getCart();
        await jobs(); await jobs();
        log(releases());
        gc();
        await jobs(); await jobs();
        log(releases());
        const held = shop.getCart();
        held.onChange(() => log('changed'));
        log('again');"#,
    );
    assert_eq!(log, ["[]", "[[[-9,3]]]", "again"]);
}

#[test]
fn a_function_that_is_sent_again_before_its_release_is_still_there() {
    let log = node(
        r#"answers.nextTick = () => ({});
        const tick = () => log('tick');
        const send = () => { shop.nextTick(tick); return told.at(-1).args[0].v; };
        const id = send();
        log(send() === id);
        const call = { callback: id, args: [], api: 'nextTick' };
        // the host let go of the first; the second was on its way
        tell({ release: [[id, 1]] }, call);
        await jobs();
        tell({ release: [[id, 1]] }, call);
        await jobs();
        log(send() === id);"#,
    );
    assert_eq!(log, ["true", "tick", "false"]);
}

#[test]
fn what_was_refused_is_not_held_for_the_host() {
    let log = node(
        "answers.nextTick = () => ({});
        const tick = () => log('tick');
        try { shop.measure({ done: tick, get list() { throw 1; } }); } catch {}
        shop.nextTick(tick);
        const id = told.at(-1).args[0].v;
        tell({ release: [[id, 1]] }, { callback: id, args: [] });",
    );
    assert_eq!(log, [""]);
}

#[test]
fn a_host_that_answers_later_hears_of_a_job_at_once() {
    let log = node(
        "const texts = [];
        const { shop: later, receive, close } = connect((text) => { texts.push(text); });
        receive(JSON.stringify([{ hello: 1, has: ['echo', 'onPrice', 'grind'] }]));
        later.onPrice(() => {});
        later.echo({ text: 'a', success() {} });
        log(texts.length);
        await null;
        log(JSON.parse(texts[1]).map((message) => Object.keys(message)[0]));
        later.echo({ text: 'b', success() {} });
        close();
        log(JSON.parse(texts[2]).map((message) => Object.keys(message)[0]));",
    );
    assert_eq!(log, ["1", r#"["on","call"]"#, r#"["call","close"]"#]);
}

#[test]
fn a_text_that_does_not_go_fails_all_its_calls() {
    let log = node(
        "let open = true;
        const { shop: later, receive } = connect(() => { if (!open) throw new Error('gone'); });
        receive(JSON.stringify([{ hello: 1, has: ['echo'] }]));
        open = false;
        const first = later.echo({ text: 'a' });
        later.echo({ text: 'b', fail: (error) => log(error.errMsg) });
        await first.catch((error) => log(error.errMsg));",
    );
    assert_eq!(log, ["echo:fail the transport failed", "echo:fail the transport failed"]);
}

#[test]
fn a_transport_that_is_not_open_yet_rejects_ready() {
    let log = node(
        "const early = connect(() => { throw new Error('still connecting'); });
        await early.ready.catch((error) => log(error.message));
        log(early.canIUse('echo'));",
    );
    assert_eq!(log, ["the transport failed", "false"]);
}
