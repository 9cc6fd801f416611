//! What a hostile script sends: nothing panics, hangs, or fills the memory.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod wired;

use std::time::Instant;

use wired::{Wired, wired};
use wx_core::Counts;

impl Wired {
    fn turn(&self) {
        self.host.turn(Instant::now());
        self.bridge.flush();
        self.sent.take();
    }

    /// Still answers.
    fn answers(&self) {
        let said = self.say(r#"[{"sync":77,"api":"echoSync","args":["alive"]}]"#);
        assert!(said.contains(r#"{"result":77,"v":"alive"}"#), "{said}");
    }

    fn end(self) -> Counts {
        let Wired { bridge, host, shop, .. } = self;
        drop(bridge);
        host.close();
        shop.close();
        host.counts()
    }
}

/// Random numbers, the same in each run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }

    fn of<'t>(&mut self, items: &[&'t str]) -> &'t str {
        items[self.below(items.len())]
    }
}

const MESSAGES: [&str; 14] = [
    r#"{"call":1,"api":"echoAll","args":[{"text":"\ud83d\ude00","bytes":{"$":"bytes","v":"AAEC"},"anything":{"$$a":{"$":"cycle","v":1}}}],"callbacks":true}"#,
    r#"{"call":2,"api":"brew","args":[{"id":"b"}],"callbacks":true,"task":3}"#,
    r#"{"on":"BrewTask.onProgress","object":3}"#,
    r#"{"sync":4,"api":"progress","args":["b",50]}"#,
    r#"{"sync":4,"api":"getCart","args":[]}"#,
    r#"{"sync":5,"set":"note","object":-1,"value":"x"}"#,
    r#"{"sync":6,"api":"Cart.clear","object":-1,"args":[]}"#,
    r#"{"release":[[-1,1],[3,1]]}"#,
    r#"{"on":"onPrice"}"#,
    r#"{"off":"onPrice"}"#,
    r#"{"sync":8,"api":"nextTick","args":[{"$":"function","v":9,"by":"script"}]}"#,
    r#"{"sync":6,"invoke":-2,"args":[{"$":"number","v":"-0"}]}"#,
    r#"{"fault":{"kind":"rejection","message":"m","stack":"","reason":{"$":"ref","v":8},"promise":{"$":"ref","v":9}}}"#,
    r#"{"settle":7,"fail":"parameter error","errno":1001}"#,
];

/// What takes the place of a value or of a key.
const VALUES: [&str; 22] = [
    "0",
    "-1",
    "-0",
    "1.5",
    "1e308",
    "9007199254740993",
    "-9223372036854775808",
    "\"7\"",
    "\"__proto__\"",
    "\"constructor\"",
    "null",
    "true",
    "[]",
    "[[[[[[]]]]]]",
    "{}",
    r#"{"__proto__":{"then":1}}"#,
    r#"{"$":"bytes","v":"AAE"}"#,
    r#"{"$":"array","v":"AAEC","of":"Float64Array"}"#,
    r#"{"$":"object","v":-1,"of":"BrewTask"}"#,
    r#"{"$":"function","v":-1,"by":"host"}"#,
    r#"{"$":"function","v":3,"by":"script"}"#,
    r#"{"$":"toString"}"#,
];
const BYTES: &[u8] = b"[]{}\",:\\$-019eu";

/// One or several messages, with a few values or bytes that are not what they should be.
fn mutated(dice: &mut Dice) -> String {
    let messages: Vec<_> = (0..1 + dice.below(3)).map(|_| dice.of(&MESSAGES)).collect();
    let mut text = format!("[{}]", messages.join(","));
    for _ in 0..1 + dice.below(3) {
        // where a value or a key starts
        let starts: Vec<_> = text.match_indices([':', ',', '[']).map(|(at, _)| at + 1).collect();
        let start = starts[dice.below(starts.len())];
        let rest = &text[start..];
        let end = start + rest.find([',', ']', '}', ':']).unwrap_or(rest.len());
        let value = dice.of(&VALUES);
        text.replace_range(start..end, value);
    }
    if dice.below(3) > 0 {
        return text;
    }
    let mut bytes = text.into_bytes();
    for _ in 0..1 + dice.below(4) {
        let at = dice.below(bytes.len());
        match dice.below(4) {
            0 if bytes.len() > 1 => drop(bytes.remove(at)),
            1 => bytes.truncate(at.max(1)),
            2 => bytes.insert(at, BYTES[dice.below(BYTES.len())]),
            _ => bytes[at] = BYTES[dice.below(BYTES.len())],
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn ten_thousand_mutated_texts_do_no_harm() {
    let mut dice = Dice(0x2545_F491_4F6C_DD1D);
    let mut wired = wired();
    let mut counts = Vec::new();
    for round in 0..10_000 {
        let text = mutated(&mut dice);
        let answer = wired.say(&text);
        assert!(answer.len() < 100_000, "{} bytes for {text}", answer.len());
        wired.turn();
        if round % 500 == 499 {
            wired.say(r#"[{"close":1}]"#);
            counts.push(std::mem::replace(&mut wired, self::wired()).end());
            wired.answers();
        }
    }
    counts.push(wired.end());
    for counts in counts {
        let left = (counts.pending, counts.listeners, counts.callbacks, counts.objects);
        assert_eq!((left, counts.dispatched), ((0, 0, 0, 0), counts.settled));
    }
}

#[test]
fn ids_that_are_none_are_refused_or_ignored() {
    let wired = wired();
    for id in ["1.5", "\"7\"", "1e300", "null", "[]", "{}", "true", "-9223372036854775808"] {
        let texts = [
            format!(r#"[{{"call":{id},"api":"echo","args":[]}}]"#),
            format!(r#"[{{"sync":{id},"api":"echoSync","args":["a"]}}]"#),
            format!(r#"[{{"release":[[{id},1],[-1,{id}],{id}]}},{{"release":{id}}}]"#),
            format!(r#"[{{"settle":{id},"fail":"x"}},{{"close":0,"sync":{id}}}]"#),
        ];
        for text in texts {
            assert_eq!(wired.say(&text), "", "{text}");
        }
        let object = wired.say(&format!(r#"[{{"sync":1,"get":"total","object":{id}}}]"#));
        assert!(object.contains("\"fail\":"), "{object}");
    }
    // a number is not told from a text, and the other way round
    let said = wired.say(r#"[{"sync":1,"api":"echoSync","args":[7]}]"#);
    assert!(said.contains("should be String instead of Number"), "{said}");
    wired.answers();
}

#[test]
fn the_same_id_twice_is_two_calls() {
    let call = r#"{"call":1,"api":"echo","args":[{"text":"a"}],"callbacks":false}"#;
    let said = wired().say(&format!("[{call},{call}]"));
    assert_eq!(said, r#"[{"settle":1,"ok":{"text":"a"}},{"settle":1,"ok":{"text":"a"}}]"#);
}

#[test]
fn bytes_of_a_wrong_length_fail_the_call() {
    let wired = wired();
    for text in ["A", "AA", "AAA", "A===", "AAAA=", "A A=", "é", "AAEC\\u0000"] {
        let said = wired.say(&format!(
            r#"[{{"sync":1,"api":"keepSync","args":[{{"$":"bytes","v":"{text}"}}]}}]"#
        ));
        assert_eq!(said, r#"[{"result":1,"fail":"bytes are no base64"}]"#, "{text}");
    }
}

#[test]
fn keys_that_name_what_every_object_has_are_keys() {
    let wired = wired();
    let data = r#"{"__proto__":{"a":1},"constructor":2,"then":3,"toString":4}"#;
    let said = wired.say(&format!(r#"[{{"sync":1,"api":"keepSync","args":[{data}]}}]"#));
    assert_eq!(said, format!(r#"[{{"result":1,"v":{data}}}]"#));
    for name in ["__proto__", "constructor", "toString"] {
        let said = wired.say(&format!(r#"[{{"sync":1,"api":"{name}","args":[]}}]"#));
        assert_eq!(said, r#"[{"result":1,"fail":"no such function"}]"#);
    }
}

#[test]
fn a_text_of_ten_megabytes_fails_by_the_limit_of_a_call() {
    let wired = wired();
    let long = "x".repeat(10 << 20);
    let said = wired.say(&format!(
        r#"[{{"call":1,"api":"keep","args":[{{"data":"{long}"}}]}},{{"sync":2,"api":"echoSync","args":["a"]}}]"#
    ));
    assert!(said.contains("parameter.data goes past 8388608 bytes"), "{said}");
    assert!(said.contains(r#"{"result":2,"v":"a"}"#), "{said}");
}

#[test]
fn texts_past_the_limits_are_noted_and_not_obeyed() {
    let wired = wired();
    let sync = r#"{"sync":1,"api":"echoSync","args":["a"]}"#;
    let texts = [
        format!("[{sync},{}", "[".repeat(1_000_000)),
        format!("[{sync},{}1]", "1,".repeat(2_000_000)),
        format!("[{sync}]{}", " ".repeat(64 << 20)),
        format!("{{{}", "\"a\":{".repeat(500_000)),
    ];
    for (done, text) in texts.iter().enumerate() {
        assert_eq!(wired.say(text), "");
        let noted = wired.shop.journal();
        assert!(noted.len() == done + 1 && noted[done].starts_with("bridge: "), "{noted:?}");
    }
    wired.answers();
}

#[test]
fn a_small_text_cannot_ask_for_an_answer_without_end() {
    let wired = wired();
    // twenty bytes ask for thousands
    let said = wired.say(&format!("[{}]", vec![r#"{"hello":1}"#; 1000].join(",")));
    assert_eq!(said.matches(r#""has":"#).count(), 1);
    // what it was given a megabyte of, it asks for a hundred times
    let keep =
        format!(r#"{{"call":1,"api":"keep","args":[{{"data":"{}"}}]}}"#, "x".repeat(1 << 20));
    for _ in 0..3 {
        let said = wired.say(&format!("[{}]", vec![&*keep; 60].join(",")));
        assert!(said.len() < 65 << 20, "{}", said.len());
    }
}

#[test]
fn objects_that_nobody_releases_are_refused_at_some_time() {
    let wired = wired();
    let get = r#"{"sync":1,"api":"getCart","args":[]}"#;
    let text = format!("[{}]", vec![get; 10_000].join(","));
    let said: Vec<_> = (0..8).map(|_| wired.say(&text)).collect();
    assert!(said[7].contains("too many objects are held"));
    assert_eq!(wired.host.counts().objects, 65_536);
    let release: Vec<_> = (1..=65_536).map(|id| format!("[-{id},1]")).collect();
    wired.say(&format!(r#"[{{"release":[{}]}}]"#, release.join(",")));
    assert_eq!(wired.host.counts().objects, 0);
    wired.answers();
}

#[test]
fn calls_that_never_end_are_refused_at_some_time() {
    let wired = wired();
    let wait = r#"{"call":1,"api":"wait","args":[{"id":"w"}],"callbacks":true}"#;
    let said = wired.say(&format!("[{}]", vec![wait; 3000].join(",")));
    assert!(said.contains("too many calls are pending"), "{}", said.len());
    assert_eq!(wired.host.counts().pending, 1024);
    wired.answers();
}
