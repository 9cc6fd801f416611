//! Edits before and after. Every case also runs on a file with CRLF, on one without a line
//! break at its end, and on one with a mark of byte order.

use super::super::{Document, EditError, Node};
use super::{map, text};

/// Applies an edit to all spellings of a file.
#[track_caller]
fn edit(before: &str, apply: impl Fn(&mut Document) -> Result<(), EditError>, after: &str) {
    let run = |before: &str| {
        let mut document = Document::open(before).unwrap();
        apply(&mut document).unwrap();
        document.into_text().unwrap()
    };
    assert_eq!(run(before), after, "\n{}\ninstead of\n{after}", run(before));
    let crlf = |text: &str| text.replace('\n', "\r\n");
    assert_eq!(run(&crlf(before)), crlf(after), "with CRLF");
    let marked = |text: &str| format!("\u{feff}{text}");
    assert_eq!(run(&marked(before)), marked(after), "with a mark of byte order");
    if let (Some(before), Some(after)) = (before.strip_suffix('\n'), after.strip_suffix('\n')) {
        assert_eq!(run(before), after, "without a line break at the end");
    }
}

fn field(ty: &str) -> Node {
    map(&[("type", text(ty))])
}

const LOCATION: &str = "\
# yaml-language-server: $schema=../schema.json
family: location
title: { en: Location, zh: 位置 }

apis:
  getLocation:
    kind: async
    doc:
      en: >-
        Reads the position once. The first
        call asks.
      zh: 获取一次当前位置。
    params:
      type: string   # wgs84 or gcj02
      # the rest came later
      altitude: { type: boolean, since: 1.6.0 }

  # the second half
  stopLocationUpdate:
    kind: async    # always

# what they share
types:
  Point: { fields: { x: number } }
";

#[test]
fn an_entry_is_appended_behind_the_last_line_of_its_siblings() {
    edit(
        LOCATION,
        |document| {
            document.insert(&["apis", "getLocation", "params"], "on", text("string"))?;
            document.insert(&["apis", "getLocation"], "since", text("1.0"))?;
            document.insert(&["apis"], "locationChange", map(&[("kind", text("event"))]))
        },
        &LOCATION
            .replace(
                "since: 1.6.0 }\n",
                "since: 1.6.0 }\n      \"on\": string\n    since: \"1.0\"\n",
            )
            .replace("# always\n", "# always\n\n  locationChange:\n    kind: event\n"),
    );
}

#[test]
fn an_entry_goes_right_behind_another_one() {
    edit(
        LOCATION,
        |document| {
            document.insert_after(&[], "page", "title", text("location/a?b=c"))?;
            document.insert_after(&["apis", "getLocation"], "since", "kind", text("1.0.0"))?;
            document.insert_after(&["apis", "getLocation"], "ts", "doc", text("qualified"))?;
            document.insert_after(
                &["apis", "getLocation", "params", "altitude"],
                "unit",
                "type",
                text("m/s"),
            )?;
            document.insert_after(&["apis"], "now", "getLocation", map(&[("kind", text("sync"))]))
        },
        &LOCATION
            .replace("zh: 位置 }\n", "zh: 位置 }\npage: location/a?b=c\n")
            .replacen("kind: async\n", "kind: async\n    since: 1.0.0\n", 1)
            .replace("当前位置。\n", "当前位置。\n    ts: qualified\n")
            .replace("boolean, since", "boolean, unit: m/s, since")
            .replace("1.6.0 }\n", "1.6.0 }\n\n  now:\n    kind: sync\n"),
    );
}

#[test]
fn a_new_section_is_set_apart() {
    edit(
        LOCATION,
        |document| {
            let methods = map(&[("run", map(&[("kind", text("sync"))]))]);
            document.insert(&[], "objects", map(&[("Runner", map(&[("methods", methods)]))]))
        },
        &format!("{LOCATION}\nobjects:\n  Runner:\n    methods:\n      run:\n        kind: sync\n"),
    );
}

#[test]
fn a_value_is_replaced_and_its_comment_stays() {
    edit(
        LOCATION,
        |document| {
            document.set(&["apis", "getLocation", "params", "type"], text("list<string>"))?;
            document.set(&["apis", "getLocation", "params", "altitude", "since"], text("2.0"))?;
            document.set(&["apis", "getLocation", "doc", "en"], text("Reads it."))?;
            document.set(&["apis", "stopLocationUpdate", "kind"], text("async"))?;
            document.set(&["family"], text("on"))
        },
        &LOCATION
            .replace("type: string   #", "type: list<string>   #")
            .replace("since: 1.6.0", "since: \"2.0\"")
            .replace(
                ">-\n        Reads the position once. The first\n        call asks.",
                "Reads it.",
            )
            .replace("family: location", "family: \"on\""),
    );
}

#[test]
fn a_short_form_becomes_a_map() {
    let long = "How far above the sea the device is, as far as it knows, or nothing";
    edit(
        LOCATION,
        |document| {
            document.set(&["apis", "getLocation", "params", "type"], map(&[
                ("type", text("string")),
                ("doc", map(&[("en", text(long)), ("zh", text("设备的海拔高度"))])),
            ]))
        },
        &LOCATION.replace(
            "type: string   # wgs84 or gcj02\n",
            &format!(
                "type:   # wgs84 or gcj02\n        type: string\n        doc: {{ en: {:?}, zh: 设备的海拔高度 }}\n",
                long
            ),
        ),
    );
}

#[test]
fn a_map_becomes_a_text() {
    edit(
        "a:  # one\n  b: c\n  # two\n  d: e\nf: >-  # three\n  g\n  h\ni: [j,\n  k]  # four\nl: m\n",
        |document| {
            document.set(&["a"], text("x"))?;
            document.set(&["f"], Node::List(vec![text("y")]))?;
            document.set(&["i"], Node::int(1))
        },
        "a: x  # one\nf: [y]  # three\ni: 1  # four\nl: m\n",
    );
}

#[test]
fn entries_are_removed_with_their_lines() {
    edit(
        LOCATION,
        |document| {
            document.remove(&["apis", "getLocation", "doc"])?;
            document.remove(&["apis", "getLocation", "params", "altitude", "since"])?;
            document.remove(&["apis", "getLocation", "params", "type"])?;
            document.remove(&["apis", "stopLocationUpdate"])?;
            document.remove(&["title", "en"])?;
            document.remove(&["types", "Point", "fields", "x"])
        },
        "\
# yaml-language-server: $schema=../schema.json
family: location
title: { zh: 位置 }

apis:
  getLocation:
    kind: async
    params:
      # the rest came later
      altitude: { type: boolean }

  # the second half

# what they share
types:
  Point: { fields: {} }
",
    );
}

#[test]
fn what_is_inserted_and_removed_again_leaves_nothing() {
    edit(
        LOCATION,
        |document| {
            document.insert(&["apis"], "x", field("y"))?;
            document.remove(&["apis", "getLocation", "kind"])?;
            document.insert(&["apis", "getLocation"], "kind", text("async"))?;
            document.remove(&["apis", "getLocation", "kind"])?;
            document.insert_after(&["apis", "getLocation"], "kind", "doc", text("async"))?;
            document.remove(&["apis", "x"])
        },
        &LOCATION
            .replacen("    kind: async\n", "", 1)
            .replace("当前位置。\n", "当前位置。\n    kind: async\n"),
    );
}

#[test]
fn an_empty_section_takes_its_first_entry() {
    edit(
        "family: a\n\napis:   # none yet\n  # not one\n\ntypes: {}\nobjects: ~\n",
        |document| {
            document.insert(&["apis"], "b", map(&[("kind", text("sync"))]))?;
            document.insert(&["types"], "C", text("string"))?;
            document.insert(&["objects"], "D", field("e"))?;
            document.insert(&["objects", "D"], "f", Node::bool(true))
        },
        "family: a\n\napis:   # none yet\n  b:\n    kind: sync\n  # not one\n\n\
         types:\n  C: string\nobjects:\n  D:\n    type: e\n    f: true\n",
    );
}

#[test]
fn the_first_entry_of_a_file() {
    let mut document = Document::open("# nothing\n").unwrap();
    document.insert(&[], "family", text("a")).unwrap();
    document.insert(&[], "apis", map(&[("b", text("c"))])).unwrap();
    assert_eq!(document.into_text().unwrap(), "# nothing\nfamily: a\n\napis:\n  b: c\n");
}

#[test]
fn maps_in_braces_grow_in_braces() {
    edit(
        "a: {}\nb: { }\nc: { d: { e: f }, g: [], h: [i] }\nj: { k: l, }\nm: {n, o: , p: {}}\n",
        |document| {
            document.insert(&["a"], "x", text("a, b"))?;
            document.insert(&["b"], "x", text("1"))?;
            document.insert(&["c", "d"], "x", field("string?"))?;
            document.append(&["c", "g"], text("x"))?;
            document.append(&["c", "g"], text("y"))?;
            document.append(&["c", "h"], Node::List(vec![]))?;
            document.insert(&["j"], "16:9", Node::bool(false))?;
            document.insert(&["m", "n"], "x", text("y"))?;
            document.set(&["m", "o"], text("z"))
        },
        "a: { x: \"a, b\" }\nb: { x: \"1\" }\nc: { d: { e: f, x: { type: \"string?\" } }, \
         g: [x, y], h: [i, []] }\nj: { k: l, \"16:9\": false, }\nm: {n: { x: y }, o: z , p: {}}\n",
    );
}

#[test]
fn braces_over_several_lines_keep_their_layout() {
    edit(
        "a: {\n  b: c,\n  d: e   # why\n}\nf: {\n  g: h,\n  i: j,\n}\nk: [ l,\n     m ]\nn: { o: p,\n     q: r }\n",
        |document| {
            document.insert(&["a"], "x", text("y"))?;
            document.insert_after(&["a"], "w", "b", text("v"))?;
            document.insert(&["f"], "x", text("y"))?;
            document.remove(&["k", "1"])?;
            document.insert(&["n"], "x", text("y"))
        },
        "a: {\n  b: c,\n  w: v,\n  d: e, x: y   # why\n}\nf: {\n  g: h,\n  i: j,\n  x: y,\n}\n\
         k: [ l ]\nn: { o: p,\n     q: r,\n     x: y }\n",
    );
}

#[test]
fn braces_that_get_too_long_become_lines() {
    edit(
        "a:\n  speed: { type: 'number', unit: m/s, doc: { en: \"How fast, over the ground\", zh: 移动速度 }, since: 1.2.0 }   # fast\n  b: c\n",
        |document| {
            document.insert_after(&["a", "speed"], "deprecated", "unit", field("velocity, or so"))
        },
        "a:\n  speed:   # fast\n    type: 'number'\n    unit: m/s\n    deprecated: { type: \"velocity, or so\" }\n    \
         doc: { en: \"How fast, over the ground\", zh: 移动速度 }\n    since: 1.2.0\n  b: c\n",
    );
    let long = "x".repeat(80);
    edit(
        &format!("errors:\n  - {{ a: {long}, b: [c, {{ d: e }}] }}\n  - f\n"),
        |document| document.set(&["errors", "0", "b", "1", "d"], text(&"y".repeat(30))),
        &format!("errors:\n  - a: {long}\n    b: [c, {{ d: {} }}]\n  - f\n", "y".repeat(30)),
    );
    edit(
        &format!("a: {{ b: {long}, # why\n  c: d }}\n"),
        |document| document.insert(&["a"], "e", text(&long)),
        &format!("a: {{ b: {long}, # why\n  c: d,\n  e: {long} }}\n"),
    );
}

#[test]
fn parameters_in_braces_become_lines_with_what_needs_lines() {
    edit(
        "apis:\n  now: { kind: sync, returns: number }\n",
        |document| document.insert(&["apis", "now"], "params", map(&[("zone", text("string?"))])),
        "apis:\n  now:\n    kind: sync\n    returns: number\n    params:\n      zone: string?\n",
    );
}

#[test]
fn the_first_parameter_between_braces_gets_a_line() {
    edit(
        "apis:\n  now:\n    params: {}   # none\n    errors: []\n",
        |document| {
            document.insert(&["apis", "now", "params"], "zone", text("string?"))?;
            document.append(&["apis", "now", "errors"], map(&[("reason", text("late"))]))
        },
        "apis:\n  now:\n    params:   # none\n      zone: string?\n    errors:\n      - reason: late\n",
    );
}

#[test]
fn lists_in_lines_grow_and_shrink() {
    edit(
        "errors:\n  - reason: a\n    errno: 1   # one\n  -\n    reason: b\n  # the last\n  - reason: c\n    rust: C\nlist:\n- a\n- b\n",
        |document| {
            document.append(&["errors"], map(&[("reason", text("d")), ("errno", Node::int(4))]))?;
            document.insert(&["errors", "0"], "rust", text("A"))?;
            document.insert(&["errors", "1"], "errno", Node::int(2))?;
            document.append(&["list"], Node::List(vec![text("c")]))?;
            document.set(&["list", "0"], map(&[("x", text("y"))]))?;
            document.remove(&["errors", "2", "reason"])
        },
        "errors:\n  - reason: a\n    errno: 1   # one\n    rust: A\n  -\n    reason: b\n    errno: 2\n  # the last\n  - rust: C\n  - reason: d\n    errno: 4\nlist:\n- { x: y }\n- b\n- [c]\n",
    );
    edit(
        "a:\n  - b: c\n    d: e\n  - f\n  - g\n",
        |document| {
            document.remove(&["a", "0"])?;
            document.set(&["a", "1"], map(&[("kind", text("sync")), ("h", text("i"))]))
        },
        "a:\n  - f\n  - kind: sync\n    h: i\n",
    );
    edit(
        "a:\n  - b: c\n    d: e\n  - f\n",
        |document| document.set(&["a", "0"], text("x")),
        "a:\n  - x\n  - f\n",
    );
}

#[test]
fn quoted_keys_and_keys_that_begin_alike_are_told_apart() {
    edit(
        "\"on\":\n  a: b\nonce: c\n'off': { \"*\": d }\no: e\n",
        |document| {
            document.insert(&["on"], "x", text("1"))?;
            document.set(&["o"], text("2"))?;
            document.set(&["off", "*"], text("3"))?;
            document.insert_after(&[], "onc", "once", text("4"))?;
            document.remove(&["once"])
        },
        "\"on\":\n  a: b\n  x: \"1\"\nonc: \"4\"\n'off': { \"*\": \"3\" }\no: \"2\"\n",
    );
}

#[test]
fn texts_of_several_lines_stay_whole() {
    edit(
        "a: |+\n  b\n\n\nc: >-\n  d\n\n  e # no comment\n\nf: g\n  h\n\ni: \"j\n  k\"\n",
        |document| {
            document.insert_after(&[], "x1", "a", text("1.0.0"))?;
            document.insert_after(&[], "x2", "c", text("1.0.0"))?;
            document.insert_after(&[], "x3", "f", text("1.0.0"))?;
            document.insert(&[], "x4", text("1.0.0"))
        },
        "a: |+\n  b\n\n\nx1: 1.0.0\nc: >-\n  d\n\n  e # no comment\nx2: 1.0.0\n\nf: g\n  h\nx3: 1.0.0\n\ni: \"j\n  k\"\nx4: 1.0.0\n",
    );
    edit(
        "a:\n  b: |\n    c\n    d\n",
        |document| document.insert(&["a"], "e", text("f")),
        "a:\n  b: |\n    c\n    d\n  e: f\n",
    );
}

#[test]
fn keys_behind_a_question_mark_are_keys() {
    edit(
        "? a\n: b\n? c\n: d\ne: { ? f : g, h: i }\nj:\n  - ? k\n    : l\n    m: n\n",
        |document| {
            document.remove(&["a"])?;
            document.set(&["c"], map(&[("kind", text("sync"))]))?;
            document.remove(&["e", "f"])?;
            document.insert(&["j", "0"], "x", text("1"))
        },
        "? c\n:\n  kind: sync\ne: { h: i }\nj:\n  - ? k\n    : l\n    m: n\n    x: \"1\"\n",
    );
}

#[test]
fn comments_deeper_than_an_entry_are_its_own() {
    edit(
        "a:\n  b: c\n    # of b\n  # of a\n# of the file\nd: e\n",
        |document| {
            document.insert(&["a"], "x", text("y"))?;
            document.insert_after(&[], "z", "a", text("y"))
        },
        "a:\n  b: c\n    # of b\n  # of a\n  x: y\nz: y\n# of the file\nd: e\n",
    );
}

#[test]
fn entries_of_a_map_that_is_set_apart_are_set_apart() {
    edit(
        "methods:\n  a:\n    b: c\n\n  d: e\n",
        |document| {
            document.insert(&["methods"], "x", text("y"))?;
            document.insert(&["methods"], "z", text("y"))
        },
        "methods:\n  a:\n    b: c\n\n  d: e\n\n  x: y\n\n  z: y\n",
    );
}

#[test]
fn the_value_that_is_there_already_keeps_its_form() {
    edit(
        "a: 'b'\nc: { \"d\": [ e ] }\n",
        |document| {
            document.set(&["a"], text("b"))?;
            document.set(&["c"], map(&[("d", Node::List(vec![text("e")]))]))
        },
        "a: 'b'\nc: { \"d\": [ e ] }\n",
    );
}

#[test]
fn what_is_there_can_be_asked_for() {
    let mut document = Document::open("a: 2.10\nb: [x, { c: \"1\" }]\nd:\ne: 1.0.0\n").unwrap();
    assert_eq!(document.get(&["a"]), Some(Node::Plain("2.10".into())));
    assert_eq!(document.get(&["b", "1"]), Some(map(&[("c", text("1"))])));
    assert_eq!(document.get(&["d"]), Some(Node::Plain("null".into())));
    assert_eq!(document.get(&["e"]).unwrap().as_str(), Some("1.0.0"));
    assert_eq!(document.get(&["b", "2"]), None);
    document.insert(&["d"], "f", text("g")).unwrap();
    document.remove(&["b", "0"]).unwrap();
    assert_eq!(document.get(&["d", "f"]), Some(text("g")));
    assert_eq!(document.get(&["b", "0", "c"]), Some(text("1")));
    assert_eq!(document.keys(&[]), ["a", "b", "d", "e"]);
    assert_eq!((document.line(&["e"]), document.line(&["d", "f"])), (4, 3));
}
