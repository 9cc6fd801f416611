//! Each kind of message, by hand, against the shop of the contract.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{cell::RefCell, rc::Rc, time::Instant};

use wx_bridge::Bridge;
use wx_contract::shop::{self, Shop};
use wx_core::Host;

struct Wired {
    bridge: Bridge,
    host: Host,
    shop: Shop,
    sent: Rc<RefCell<Vec<String>>>,
}

fn wired() -> Wired {
    let shop = Shop::new();
    let host = shop::builder(&shop).build().unwrap();
    let sent = Rc::<RefCell<Vec<String>>>::default();
    let sink = Rc::clone(&sent);
    let bridge = Bridge::new(&host, move |text| sink.borrow_mut().push(text));
    Wired { bridge, host, shop, sent }
}

impl Wired {
    fn say(&self, text: &str) -> String {
        self.bridge.receive(text).unwrap_or_default()
    }

    /// Takes turns, and gives what was sent.
    fn turn(&self) -> String {
        let now = Instant::now();
        for _ in 0..4 {
            self.host.turn(now);
            self.bridge.flush();
        }
        self.sent.take().concat()
    }
}

#[test]
fn hello_is_answered_with_what_the_host_has() {
    let answer = wired().say(r#"[{"hello":1}]"#);
    assert!(answer.starts_with(r#"[{"hello":1,"has":["echo","echoSync","#), "{answer}");
    assert!(answer.contains(r#""onPrice","offPrice""#) && !answer.contains(r#""absent""#));
}

#[test]
fn a_call_ends_with_its_fields_or_its_reason_in_both_forms() {
    let wired = wired();
    for callbacks in [true, false] {
        let call = |api: &str, args: &str| {
            wired.say(&format!(
                r#"[{{"call":7,"api":"{api}","args":[{args}],"callbacks":{callbacks}}}]"#
            ))
        };
        assert_eq!(call("echo", r#"{"text":"t"}"#), r#"[{"settle":7,"ok":{"text":"t"}}]"#);
        assert_eq!(call("refuseCancel", ""), r#"[{"settle":7,"fail":"cancel"}]"#);
        assert_eq!(call("absent", ""), r#"[{"settle":7,"fail":"no such function"}]"#);
        assert_eq!(
            call("echo", ""),
            r#"[{"settle":7,"fail":"parameter error: parameter.text should be String instead of Undefined;","errno":1001}]"#
        );
    }
}

#[test]
fn a_call_that_waits_is_settled_after_a_turn() {
    let wired = wired();
    let wait = r#"[{"call":1,"api":"wait","args":[{"id":"a"}],"callbacks":false}]"#;
    assert_eq!(wired.say(wait), "");
    wired.shop.settle("a", Err("sold out".into())).unwrap();
    assert_eq!(wired.turn(), r#"[{"settle":1,"fail":"sold out"}]"#);
}

#[test]
fn values_come_back_as_they_went() {
    let wired = wired();
    for value in [
        r#"{"z":1,"a":[0.1,-5e-324,1e21,true,null,"\u0001 \" é"],"$$":{"$$x":1}}"#,
        r#"{"$":"number","v":"-0"}"#,
        r#"{"$":"number","v":"NaN"}"#,
        r#"{"$":"date","v":12.5}"#,
        r#"{"$":"date","v":null}"#,
        r#"{"$":"bytes","v":"AAEC"}"#,
    ] {
        let text = format!(r#"[{{"sync":1,"api":"keepSync","args":[{value}]}}]"#);
        assert_eq!(wired.say(&text), format!(r#"[{{"result":1,"v":{value}}}]"#));
    }
    let lone = r#"[{"sync":1,"api":"keepSync","args":["\ud800 \ud83d\ude00 \\ud800"]}]"#;
    assert_eq!(wired.say(lone), "[{\"result\":1,\"v\":\"\u{FFFD} \u{1F600} \\\\ud800\"}]");
}

#[test]
fn what_cannot_cross_fails_in_the_words_of_parameter_errors() {
    let wired = wired();
    for (value, words) in [
        (r#"{"a":{"$":"cycle","v":1}}"#, ".a should not contain itself;"),
        (r#"{"$":"brand","v":"Map"}"#, " should be a plain value instead of Map;"),
        (r#"{"a":{"$":"threw","v":"Error: no"}}"#, ".a threw Error: no;"),
    ] {
        let answer = wired.say(&format!(
            r#"[{{"call":1,"api":"keep","args":[{{"data":{value}}}],"callbacks":true}}]"#
        ));
        assert!(answer.contains(&format!("parameter.data{words}")), "{answer}");
    }
}

#[test]
fn listeners_hear_events_until_they_are_off() {
    let wired = wired();
    let ring = r#"[{"sync":1,"api":"ring","args":["price",1]}]"#;
    assert_eq!(wired.say(r#"[{"on":"onPrice"},{"on":"onPrice"}]"#), "");
    assert_eq!(wired.host.counts().listeners, 1);
    wired.say(ring);
    assert_eq!(wired.turn(), r#"[{"event":"onPrice","args":[{"n":1}]}]"#);
    wired.say(r#"[{"off":"onPrice"}]"#);
    wired.say(ring);
    assert_eq!((wired.turn(), wired.host.counts().listeners), (String::new(), 0));
}

#[test]
fn a_task_has_the_id_that_the_script_chose() {
    let wired = wired();
    let brew = r#"[{"call":1,"api":"brew","args":[{"id":"b"}],"callbacks":true,"task":2},
        {"on":"BrewTask.onProgress","object":2},
        {"sync":3,"api":"progress","args":["b",50]}]"#;
    assert_eq!(wired.say(brew), r#"[{"result":3,"v":{"$":"undefined"}}]"#);
    let progress = wired.turn();
    assert_eq!(progress, r#"[{"event":"BrewTask.onProgress","object":2,"args":[{"percent":50}]}]"#);
    let ended = wired.say(r#"[{"sync":4,"api":"BrewTask.abort","object":2,"args":[]}]"#);
    assert!(ended.contains(r#"{"settle":1,"fail":"abort"}"#), "{ended}");
    assert_eq!(wired.turn(), r#"[{"end":2}]"#);
}

#[test]
fn an_object_of_the_host_has_methods_and_accessors_until_it_is_released() {
    let wired = wired();
    let cart = wired.say(r#"[{"sync":1,"api":"getCart","args":[]}]"#);
    assert_eq!(cart, r#"[{"result":1,"v":{"$":"object","v":-1,"of":"Cart"}}]"#);
    let said = wired.say(
        r#"[{"sync":2,"api":"Cart.addSync","object":-1,"args":["tea",3]},
        {"sync":3,"get":"total","object":-1},{"sync":4,"set":"note","object":-1,"value":"x"},
        {"sync":5,"get":"note","object":-1},{"sync":6,"get":"total","object":9}]"#,
    );
    for part in
        [r#"{"result":3,"v":3}"#, r#"{"result":5,"v":"x"}"#, r#""result":6,"fail":"no such"#]
    {
        assert!(said.contains(part), "{said}");
    }
    assert_eq!(wired.host.counts().objects, 1);
    wired.say(r#"[{"release":[[-1,1]]}]"#);
    assert_eq!(wired.host.counts().objects, 0);
}

#[test]
fn functions_cross_in_both_directions_and_are_released() {
    let wired = wired();
    let tick = r#"[{"sync":1,"api":"nextTick","args":[{"$":"function","v":5,"by":"script"}]}]"#;
    let said = wired.say(tick) + &wired.turn();
    assert!(said.contains(r#"{"callback":5,"args":[],"api":"nextTick"}"#), "{said}");
    assert!(said.contains(r#"{"release":[[5,1]]}"#), "{said}");
    wired.say(r#"[{"sync":1,"api":"lend","args":[]}]"#);
    let said =
        wired.say(r#"[{"sync":2,"invoke":-1,"args":["hi"]},{"sync":3,"invoke":-1,"args":[1]}]"#);
    assert!(said.contains(r#""result":2,"v""#) && said.contains(r#""result":3,"fail":"parameter"#));
    assert_eq!(wired.shop.journal(), ["hi"]);
}

#[test]
fn faults_reach_the_host() {
    let wired = wired();
    wired.say(
        r#"[{"fault":{"kind":"callback","api":"echo","role":"success","message":"Error: a","stack":""}},
        {"fault":{"kind":"uncaught","message":"Error: b","stack":""}},
        {"fault":{"kind":"rejection","message":"Error: c","stack":"","reason":{"$":"ref","v":8},"promise":{"$":"ref","v":9}}}]"#,
    );
    let faults = wired.shop.faults();
    assert_eq!(
        faults,
        ["echo success threw Error: a", "Uncaught Error: b", "Unhandled rejection: Error: c"]
    );
}

#[test]
fn whatever_arrives_nothing_panics_and_all_counts_end_at_zero() {
    let texts = [
        r#"[{"call":1,"api":"echoAll","args":[{"text":"\ud83d\ude00","bytes":{"$":"bytes","v":"AAEC"},"anything":{"$$a":{"$":"cycle","v":1}}}],"callbacks":true}]"#,
        r#"[{"call":2,"api":"brew","args":[{"id":"b"}],"callbacks":true,"task":3},{"on":"BrewTask.onProgress","object":3}]"#,
        r#"[{"sync":4,"api":"getCart","args":[]},{"sync":5,"set":"note","object":-1,"value":"x"},{"release":[[-1,1],[3,1]]}]"#,
        r#"[{"on":"onPrice"},{"off":"onPrice"},{"sync":6,"invoke":-2,"args":[{"$":"number","v":"-0"}]}]"#,
        r#"[{"fault":{"kind":"rejection","message":"m","stack":"","reason":{"$":"ref","v":8},"promise":{"$":"ref","v":9}}}]"#,
    ];
    let wired = wired();
    let mut seed = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed % below.max(1) as u64) as usize
    };
    for round in 0..4000 {
        let mut bytes = texts[round % texts.len()].as_bytes().to_vec();
        for _ in 0..1 + next(4) {
            if bytes.is_empty() {
                break;
            }
            let at = next(bytes.len());
            match next(4) {
                0 => drop(bytes.remove(at)),
                1 => bytes.insert(at, b"[]{}\",:\\$-019eu"[next(15)]),
                2 => bytes[at] = b"[]{}\",:\\$-019eu"[next(15)],
                _ => bytes.truncate(at.max(1)),
            }
        }
        wired.say(&String::from_utf8_lossy(&bytes));
        wired.turn();
    }
    for text in
        ["[".repeat(100_000), "[{\"a\":".repeat(50_000), format!("[{}1]", "1,".repeat(2_000_000))]
    {
        wired.say(&text);
    }
    let Wired { bridge, host, shop, .. } = wired;
    drop(bridge);
    host.close();
    shop.close();
    let counts = host.counts();
    let left = (counts.pending, counts.listeners, counts.callbacks, counts.objects);
    assert_eq!(left, (0, 0, 0, 0));
}
