//! Each kind of message, by hand, against the shop of the contract.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod wired;

use std::time::Instant;

use wired::{Wired, wired};

impl Wired {
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
fn what_is_sent_again_is_held_until_all_of_it_is_released() {
    let wired = wired();
    wired.say(r#"[{"sync":1,"api":"getCart","args":[]}]"#);
    // gives itself: the script now has it twice
    let again = wired.say(r#"[{"sync":2,"api":"Cart.clear","object":-1,"args":[]}]"#);
    assert!(again.contains(r#"{"$":"object","v":-1,"of":"Cart"}"#), "{again}");
    let total = r#"[{"sync":3,"get":"total","object":-1}]"#;
    wired.say(r#"[{"release":[[-1,1]]}]"#);
    assert_eq!(wired.say(total), r#"[{"result":3,"v":0}]"#);
    wired.say(r#"[{"release":[[-1,1]]}]"#);
    assert_eq!(wired.say(total), r#"[{"result":3,"fail":"no such object"}]"#);
    assert_eq!(wired.host.counts().objects, 0);
}

#[test]
fn a_function_that_is_sent_again_is_the_same_and_released_as_often_as_it_was_sent() {
    let wired = wired();
    let function = r#"{"$":"function","v":5,"by":"script"}"#;
    let tick = format!(r#"{{"sync":1,"api":"nextTick","args":[{function}]}}"#);
    let said = wired.say(&format!("[{tick},{tick}]")) + &wired.turn();
    assert_eq!(said.matches(r#"{"callback":5"#).count(), 2, "{said}");
    assert!(said.contains(r#"{"release":[[5,1],[5,1]]}"#), "{said}");
    let said = wired.say(&format!("[{tick}]")) + &wired.turn();
    assert!(said.contains(r#"{"release":[[5,1]]}"#), "{said}");
}

#[test]
fn what_is_sent_twice_at_once_is_released_once_with_the_number() {
    let wired = wired();
    let fault = r#"[{"fault":{"kind":"rejection","message":"m","stack":"","reason":{"$":"ref","v":8},"promise":{"$":"ref","v":8}}}]"#;
    let said = wired.say(fault) + &wired.turn();
    assert_eq!(said, r#"[{"release":[[8,2]]}]"#);
}

#[test]
fn a_value_too_deep_fails_its_call_and_no_other() {
    let wired = wired();
    let deep = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    let call = |id: usize, data: &str| {
        format!(r#"{{"call":{id},"api":"keep","args":[{{"data":{data}}}],"callbacks":false}}"#)
    };
    for levels in [65, 97, 100, 128, 200_000] {
        let said =
            wired.say(&format!("[{},{},{}]", call(1, "1"), call(2, &deep(levels)), call(3, "3")));
        let want = r#"[{"settle":1,"ok":{"data":1}},{"settle":2,"fail":"parameter error: parameter.data goes deeper than 64 levels;","errno":1001},{"settle":3,"ok":{"data":3}}]"#;
        assert_eq!(said, want, "{levels}");
    }
    // what is deep where nobody looks is nobody's failure
    let unread = format!(r#"[{{"sync":1,"api":"echoSync","args":["a"],"more":{}}}]"#, deep(9000));
    assert_eq!(wired.say(&unread), r#"[{"result":1,"v":"a"}]"#);
}

#[test]
fn after_the_end_a_script_is_told_so_whoever_ended_it() {
    let closed = r#"[{"close":"the host has let go of it"}]"#;
    let wait =
        r#"[{"call":1,"api":"wait","args":[{"id":"a"}],"callbacks":false},{"on":"onPrice"}]"#;
    let by_host = wired();
    by_host.say(wait);
    by_host.bridge.close();
    assert_eq!(by_host.sent.take(), [closed]);
    assert_eq!(by_host.say(wait), closed);
    let by_script = wired();
    by_script.say(wait);
    assert_eq!(by_script.say(r#"[{"close":1},{"sync":1,"api":"echoSync","args":["a"]}]"#), "");
    for wired in [by_host, by_script] {
        let counts = wired.host.counts();
        assert_eq!((counts.pending, counts.listeners, counts.objects), (0, 0, 0));
    }
}

#[test]
fn a_second_hello_is_told_that_it_needs_a_bridge_of_its_own() {
    let wired = wired();
    wired.say(r#"[{"hello":1}]"#);
    let said = wired.say(r#"[{"hello":1}]"#);
    assert_eq!(said, r#"[{"close":"its bridge was another connection's"}]"#);
    assert!(wired.shop.journal()[0].contains("each connection needs a bridge of its own"));
}

#[test]
fn a_call_that_the_script_refused_comes_back_in_its_place() {
    let said = wired().say(
        r#"[{"call":1,"api":"echo","args":[{"text":"a"}],"callbacks":true},
        {"settle":2,"fail":"parameter error: \"x\";","errno":1001}]"#,
    );
    assert_eq!(
        said,
        r#"[{"settle":1,"ok":{"text":"a"}},{"settle":2,"fail":"parameter error: \"x\";","errno":1001}]"#
    );
}

#[test]
fn a_call_that_the_script_refused_ends_whatever_there_is_no_room_for() {
    let wired = wired();
    let refused = r#"{"settle":2,"fail":"parameter error"}"#;
    let get = r#"{"sync":1,"api":"getCart","args":[]}"#;
    wired.say(&format!("[{}]", vec![get; 65_536].join(",")));
    let said = wired.say(&format!("[{get},{refused}]"));
    assert!(said.contains("too many objects are held") && said.ends_with(&format!("{refused}]")));
}
