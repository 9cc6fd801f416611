//! The house style, and texts that a reader might take for something else.

use serde_saphyr::granit_parser::{Event, Parser, ScalarStyle};

use super::super::{Node, print, print_under};
use super::random::{HOSTILE, Numbers};
use super::{entries, map, text};

fn doc(en: &str, zh: &str) -> Node {
    map(&[("en", text(en)), ("zh", text(zh))])
}

/// What a reader of YAML 1.2 makes of a file.
fn read(yaml: &str) -> Node {
    let mut events = Parser::new_from_str(yaml).map(|event| event.unwrap().0);
    let tree = node(&mut events).unwrap();
    let rest: Vec<_> = events.collect();
    assert_eq!(rest, [Event::DocumentEnd, Event::StreamEnd], "{yaml}");
    tree
}

fn node<'a>(events: &mut impl Iterator<Item = Event<'a>>) -> Option<Node> {
    loop {
        return Some(match events.next()? {
            Event::StreamStart | Event::DocumentStart(..) => continue,
            Event::MappingStart(..) => {
                let mut entries = Vec::new();
                while let Some(key) = node(events) {
                    let (Node::Text(key) | Node::Plain(key)) = key else { panic!("{key:?}") };
                    entries.push((key, node(events)?));
                }
                Node::Map(entries)
            }
            Event::SequenceStart(..) => {
                let mut items = Vec::new();
                while let Some(item) = node(events) {
                    items.push(item);
                }
                Node::List(items)
            }
            Event::Scalar(text, ScalarStyle::Plain, ..)
                if ["null", "true", "false", "~", ""].contains(&&*text)
                    || text.parse::<f64>().is_ok_and(f64::is_finite) =>
            {
                Node::Plain(text.into_owned())
            }
            Event::Scalar(text, ..) => Node::Text(text.into_owned()),
            _ => return None,
        });
    }
}

#[test]
fn a_file_in_the_house_style() {
    let location = entries(&[
        ("family", text("location")),
        ("title", doc("Location", "位置")),
        (
            "types",
            map(&[(
                "CoordinateType",
                map(&[
                    ("doc", doc("The system that latitude and longitude belong to.", "坐标系。")),
                    ("enum", Node::List(vec![text("wgs84"), text("gcj02")])),
                ]),
            )]),
        ),
        (
            "apis",
            map(&[
                (
                    "getLocation",
                    map(&[
                        ("kind", text("async")),
                        ("since", text("1.0.0")),
                        (
                            "doc",
                            doc(
                                "Reads the position once. The first call asks the person for the \
                                 permission, and every later one takes what was decided then.",
                                "获取一次当前位置；首次调用时会向用户申请权限。",
                            ),
                        ),
                        (
                            "params",
                            map(&[
                                (
                                    "type",
                                    map(&[
                                        ("type", text("CoordinateType")),
                                        ("default", text("wgs84")),
                                    ]),
                                ),
                                ("altitude", text("boolean?")),
                                (
                                    "result",
                                    map(&[("type", text("string?")), ("since", text("2.0"))]),
                                ),
                            ]),
                        ),
                        (
                            "result",
                            map(&[(
                                "latitude",
                                map(&[("type", text("number")), ("min", Node::int(-90))]),
                            )]),
                        ),
                        (
                            "errors",
                            Node::List(vec![map(&[
                                ("reason", text("auth deny")),
                                ("errno", Node::int(3)),
                            ])]),
                        ),
                        ("ts", map(&[("params", map(&[("type", text("string"))]))])),
                    ]),
                ),
                ("stopLocationUpdate", map(&[("kind", text("async"))])),
            ]),
        ),
    ]);
    let expected = r#"family: location
title: { en: Location, zh: 位置 }

types:
  CoordinateType:
    doc: { en: The system that latitude and longitude belong to., zh: 坐标系。 }
    enum: [wgs84, gcj02]

apis:
  getLocation:
    kind: async
    since: 1.0.0
    doc:
      en: >-
        Reads the position once. The first call asks the person for the permission, and every later one takes what
        was decided then.
      zh: 获取一次当前位置；首次调用时会向用户申请权限。
    params:
      type: { type: CoordinateType, default: wgs84 }
      altitude: boolean?
      result: { type: "string?", since: "2.0" }
    result:
      latitude: { type: number, min: -90 }
    errors:
      - reason: auth deny
        errno: 3
    ts: { params: { type: string } }

  stopLocationUpdate:
    kind: async
"#;
    assert_eq!(print(&location, 0), expected);
    assert_eq!(read(expected), Node::Map(location));
}

#[test]
fn methods_have_lines_but_no_empty_lines_between_them() {
    let sync = map(&[("kind", text("sync"))]);
    let methods = entries(&[("play", sync.clone()), ("on", sync)]);
    let expected = "      play:\n        kind: sync\n      \"on\":\n        kind: sync\n";
    assert_eq!(print_under("methods", &methods, 6), expected);
    assert_eq!(print(&methods, 6), expected, "an API is one wherever it is printed");
    let event = entries(&[("off", map(&[("kind", text("event")), ("off", Node::bool(false))]))]);
    let expected = "  \"off\":\n    kind: event\n    off: false\n";
    assert_eq!(print_under("methods", &event, 2), expected, "a name and a word");
    let plain = entries(&[("play", map(&[("since", text("1.0.0"))]))]);
    assert_eq!(print(&plain, 6), "      play: { since: 1.0.0 }\n");
    assert_eq!(print_under("methods", &plain, 6), "      play:\n        since: 1.0.0\n");
}

#[test]
fn a_line_of_110_characters_stays_one() {
    for (width, lines) in [(110, 1), (111, 3)] {
        let en = "x".repeat(width - "  doc: { en: , zh: 位 }".chars().count());
        let printed = print(&entries(&[("doc", doc(&en, "位"))]), 2);
        assert_eq!(printed.lines().count(), lines, "{printed}");
    }
}

#[test]
fn chinese_is_folded_only_where_it_has_spaces() {
    let han = "位".repeat(80);
    let printed = print(&entries(&[("zh", text(&format!("{han} wx {han}")))]), 4);
    assert_eq!(printed, format!("    zh: >-\n      {han} wx\n      {han}\n"));
    let printed = print(&entries(&[("zh", text(&format!("{han}{han}")))]), 4);
    assert_eq!(printed, format!("    zh: {han}{han}\n"));
}

#[test]
fn a_long_list_has_a_line_for_each_item() {
    let long = "x".repeat(90);
    let pair = map(&[("name", text(&long)), ("type", text("string"))]);
    let items = Node::List(vec![text("a"), pair.clone(), map(&[("b", pair)]), Node::List(vec![])]);
    let printed = print(&entries(&[("args", items.clone())]), 0);
    let expected = format!(
        "args:\n  - a\n  - name: {long}\n    type: string\n  - b:\n      name: {long}\n      type: string\n  - []\n"
    );
    assert_eq!(printed, expected);
    assert_eq!(read(&printed), map(&[("args", items)]));
}

#[test]
fn every_text_reads_back_as_it_was() {
    for &hostile in HOSTILE {
        for tree in [
            entries(&[("a", text(hostile))]),
            entries(&[(hostile, text("b"))]),
            entries(&[("a", Node::List(vec![text(hostile), map(&[(hostile, text(hostile))])]))]),
            entries(&[(
                "errors",
                Node::List(vec![text(hostile), map(&[(hostile, text(hostile))])]),
            )]),
        ] {
            let yaml = print(&tree, 0);
            assert_eq!(read(&yaml), Node::Map(tree), "{hostile:?} became {yaml}");
        }
    }
}

#[test]
fn every_tree_reads_back_as_it_was() {
    let mut numbers = Numbers(4);
    for _ in 0..400 {
        let mut tree = numbers.entries(5);
        tree.push(("end".into(), text("x")));
        let yaml = print(&tree, 2 * numbers.below(4));
        assert_eq!(read(&yaml), Node::Map(tree), "{yaml}");
    }
}

#[test]
fn what_is_no_number_is_quoted_even_if_it_is_called_plain() {
    let plain = entries(&[("a", Node::Plain("b: c".into())), ("d", Node::Plain("1.5".into()))]);
    assert_eq!(print(&plain, 0), "a: \"b: c\"\nd: 1.5\n");
}
