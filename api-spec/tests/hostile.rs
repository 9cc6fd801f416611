//! Input made to hurt: an error, never a panic, never a flood.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use api_spec::{Report, load_dir, load_file, load_str, load_texts};

fn refused(text: &str) -> Report {
    match load_str("hostile.yaml", text) {
        Err(report) => report,
        Ok(_) => panic!("accepted: {}", text.chars().take(80).collect::<String>()),
    }
}

#[test]
fn a_bomb_of_aliases_ends_at_the_first() {
    let mut text = String::from("family: bomb\ntypes:\n  a0: &a0 [x, x]\n");
    for i in 1..40 {
        text += &format!("  a{i}: &a{i} [*a{0}, *a{0}, *a{0}, *a{0}]\n", i - 1);
    }
    let report = refused(&text);
    assert_eq!(report.problems.len(), 1, "{report}");
    assert!(report.problems[0].message.contains("aliases"), "{report}");
}

#[test]
fn deep_nesting_is_cut_off() {
    for text in ["[".repeat(300_000), "{a: ".repeat(200_000), "- ".repeat(300_000)] {
        assert_eq!(refused(&format!("family: deep\ndoc: {text}")).problems.len(), 1);
    }
    let mut block = String::from("family: deep\n");
    for depth in 0..1_000 {
        block += &" ".repeat(depth);
        block += "a:\n";
    }
    assert_eq!(refused(&block).problems.len(), 1);
    let ty = "list<".repeat(5_000) + "int";
    refused(&format!("family: deep\ntypes: {{ A: {{ map: \"{ty}\" }} }}"));
}

#[test]
fn a_huge_file_is_not_read() {
    let text = format!("family: huge\n#{}", "x".repeat(api_spec::MAX_BYTES));
    assert!(refused(&text).to_string().contains("larger than"));
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("huge.yaml");
    std::fs::write(&file, text).unwrap();
    assert!(load_file(&file).unwrap_err().to_string().contains("larger than"));
}

#[test]
fn a_flood_of_mistakes_is_bounded() {
    let keys: String = (0..900).map(|i| format!("  k{i}: {{ knd: async }}\n")).collect();
    assert!(refused(&format!("family: flood\napis:\n{keys}")).problems.len() <= 1_000);
    let same = "  getPrice: { kind: async }\n".repeat(900);
    assert!(refused(&format!("family: flood\napis:\n{same}")).problems.len() <= 1_000);
    let wide: String = (0..50_000).map(|i| format!("k{i}: 1\n")).collect();
    assert!(refused(&format!("family: flood\n{wide}")).to_string().contains("entries"));
}

#[test]
fn types_in_a_long_circle_are_reported() {
    let ring: String = (0..500)
        .map(|i| format!("  T{i}: {{ fields: {{ next: T{} }} }}\n", (i + 1) % 500))
        .collect();
    refused(&format!("family: ring\ntypes:\n  A: {{ fields: {{ a: A }} }}\n{ring}"));
}

#[test]
fn a_long_chain_of_types_does_not_exhaust_the_stack() {
    let files = (0..10).map(|file| {
        let mut text = format!("family: f{file}\ntypes:\n");
        for n in file * 1000..(file + 1) * 1000 {
            text += &match n {
                9_999 => format!("  T{n}: {{ fields: {{ end: int }} }}\n"),
                _ => format!("  T{n}: {{ fields: {{ next: list<T{}> }} }}\n", n + 1),
            };
        }
        if file == 0 {
            text += "apis: { follow: { kind: sync, returns: T0 } }\n";
        }
        (format!("f{file}.yaml").into(), text)
    });
    let spec = load_texts(files.collect::<Vec<_>>()).unwrap_or_else(|report| panic!("{report}"));
    assert!(spec.ty("T9999").unwrap().usage.written);
}

#[test]
fn a_file_that_would_be_passed_by_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("shop.yaml"), "{ family: shop }").unwrap();
    std::fs::write(dir.path().join(".lint.yml"), "{ a: setting }").unwrap();
    std::fs::create_dir(dir.path().join("more.yml")).unwrap();
    assert_eq!(load_dir(dir.path()).unwrap().families.len(), 1);
    for (name, right) in [("bank.yml", "bank.yaml"), ("zoo.YAML", "zoo.yaml")] {
        let file = dir.path().join(name);
        std::fs::write(&file, "{ family: any }").unwrap();
        let report = load_dir(dir.path()).unwrap_err();
        assert_eq!(report.problems.len(), 1, "{report}");
        assert_eq!(report.problems[0].file, file);
        assert_eq!(report.problems[0].hint.as_deref(), Some(&*format!("rename it to `{right}`")));
        std::fs::remove_file(&file).unwrap();
    }
}

#[test]
fn what_is_no_text_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("latin.yaml");
    std::fs::write(&file, b"family: caf\xe9\n").unwrap();
    assert!(load_file(&file).unwrap_err().to_string().contains("UTF-8"));
    assert!(
        load_file(dir.path().join("none.yaml")).unwrap_err().to_string().contains("cannot read")
    );
    assert!(load_dir(dir.path().join("none")).unwrap_err().to_string().contains("cannot read"));
    let empty = tempfile::tempdir().unwrap();
    assert!(load_dir(empty.path()).unwrap_err().to_string().contains("no `*.yaml`"));
    refused("\0\u{1}\u{2}");
    refused("family: \"\\u0000\"");
}

#[test]
fn code_in_names_is_refused_everywhere() {
    let evil = [
        "a*/b",
        "a`b",
        "a;b",
        "a b",
        "</script>",
        "a\u{2028}b",
        "r#x",
        "é",
        "",
        "1a",
        "a\"b",
        "a\\b",
    ];
    let places = [
        "family: @", // a family name
        "family: x\ntypes: { @: { fields: {} } }",
        "family: x\nobjects: { @: {} }",
        "family: x\napis: { @: { kind: sync } }",
        "family: x\napis: { a: { kind: sync, rust: @ } }",
        "family: x\napis: { a: { kind: sync, params: { @: string } } }",
        "family: x\napis: { a: { kind: async, result: { @: string } } }",
        "family: x\napis: { a: { kind: async, sync: { args: [], name: @ } } }",
        "family: x\napis: { a: { kind: event, listener: { @: string } } }",
        "family: x\napis: { a: { kind: async, limits: { concurrent: 1, group: @ } } }",
        "family: x\napis: { a: { kind: async, scope: @ } }",
        "family: x\napis: { a: { kind: sync, since: @ } }",
        "family: x\napis: { a: { kind: sync, deprecated: { use: @ } } }",
        "family: x\nscopes: { @: {} }",
        "family: x\nproperties: { @: string }",
        "family: x\nglobals: { @: string }",
        "family: x\napis: { a: { kind: sync, ts: { generic: { @: any } } } }",
    ];
    for place in places {
        for evil in evil {
            let quoted = serde_json::to_string(evil).unwrap();
            refused(&place.replace('@', &quoted));
        }
    }
}

/// A small generator of random numbers: every run makes the same inputs.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % n
    }
}

#[test]
fn a_broken_spec_never_panics() {
    let text = std::fs::read_to_string("tests/good/club.yaml").unwrap();
    let scraps = [
        "{", "}", "[", "]", ":", "?", "\"", "'", "\t", "\n", "*", "&", "|", "<", ">", "!", "-",
        "\u{feff}", "🚣", "null", "0", "~",
    ];
    let mut random = Random(7);
    let mut good = 0;
    for _ in 0..400 {
        let mut chars: Vec<char> = text.chars().collect();
        for _ in 0..=random.below(3) {
            let at = random.below(chars.len());
            match random.below(3) {
                0 => drop(chars.remove(at)),
                1 => {
                    chars.splice(at..at, scraps[random.below(scraps.len())].chars()).for_each(drop)
                }
                _ => chars.truncate(at.max(1)),
            }
        }
        let broken: String = chars.into_iter().collect();
        match load_str("broken.yaml", &broken) {
            Ok(_) => good += 1,
            Err(report) => assert!(!report.to_string().is_empty()),
        }
    }
    assert!(good < 400, "nothing was broken");
}
