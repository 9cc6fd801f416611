//! Texts that try to leave their comment.

use api_spec::model::{About, Deprecated, EnumValue, TypeKind};
use api_spec::types::Literal;

use super::*;

#[test]
fn a_text_is_nothing_but_a_text() {
    let cases = [
        ("ends */ evil()", "ends *\\/ evil()"),
        ("/", "/"),
        ("**/", "**\\/"),
        ("*\\/", "*\\/"),
        ("@deprecated gone", "\\@deprecated gone"),
        ("a @param b", "a \\@param b"),
        ("a me@b.test", "a me@b.test"),
        ("{@link Evil}", "{\\@link Evil}"),
        ("{ @link Evil}", "{ \\@link Evil}"),
        ("a\u{2028}b\u{2029}c", "a b c"),
        ("a\u{0}b\u{202e}c", "a\\u{0}b\\u{202e}c"),
        ("```js", "\\`\\`\\`js"),
        ("~~~", "\\~\\~\\~"),
        ("see `list<string>`", "see `list<string>`"),
        ("` @x {@y`", "` \\@x {\\@y`"),
        ("`*/`", "`*\\/`"),
        ("an `open", "an \\`open"),
        ("<b>bold</b>", "<b>bold</b>"),
        ("</SCRIPT><script>x", "<\\/SCRIPT><\\script>x"),
        ("<!-- x", "<\\!-- x"),
        ("[x](javascript:evil())", "[x]\\(javascript:evil())"),
        ("[x]: data:text/html,x", "[x]\\: data:text/html,x"),
        ("[x](https://a.test)", "[x](https://a.test)"),
        ("<javascript:evil()>", "\\<javascript:evil()>"),
        ("    let x = 1;", "let x = 1;"),
    ];
    for (hostile, want) in cases {
        let doc = printed(&Doc::text(&text(hostile, ""), Language::Both));
        assert_eq!(doc, format!("  /** {want} */\n"), "{hostile}");
    }
    let lines = printed(&Doc::text(&text("one\r\n@two\r* three", ""), Language::Both));
    assert_eq!(lines.lines().filter(|line| line.trim_start().starts_with("* @")).count(), 0);
}

#[test]
fn an_example_stays_in_its_fence() {
    let spec = shop();
    let mut api = spec.api("priceChange").unwrap().clone();
    api.example = Some("````\n/* x */ let s = ' @y';\n@evil\n</script>\u{2028}x".into());
    let doc = printed(&Doc::api(&api, &Signature::default(), Language::English));
    let want = "   * @example
   * `````js
   * ````
   * /* x *\\/ let s = ' \\@y';
   * \\@evil
   * <\\/script>\\u{2028}x
   * `````
";
    assert!(doc.contains(want), "{doc}");
}

#[test]
fn a_link_is_an_address_of_the_web() {
    let spec = shop();
    let mut api = spec.api("priceChange").unwrap().clone();
    for link in ["javascript:evil()", "https://a.test/*/", "https://a.test/) [x](y", "x", ""] {
        api.link = Some(link.into());
        assert!(
            !printed(&Doc::api(&api, &Signature::default(), Language::Both)).contains("@see"),
            "{link}"
        );
    }
}

#[test]
fn a_default_is_one_line_without_markup() {
    let value = Literal::String("*/ @x\n```\u{2028}</script>\"".into());
    let list = Literal::List(vec![value, Literal::Map(vec![("@k".into(), Literal::Null)])]);
    assert_eq!(
        words::json(&list),
        "[\"*/ \\u0040x\\n\\u0060\\u0060\\u0060\\u2028</script>\\\"\", { \"\\u0040k\": null }]"
    );
    let mut field = shop().api("getPrice").unwrap().params.fields[0].clone();
    field.default = Some(list);
    let doc = printed(&Doc::field(&field, &shop(), Language::English));
    assert_eq!(doc.matches("*/").count(), 1, "{doc}");
    assert!(!doc.contains("</script"), "{doc}");
}

/// Pieces that end, begin or turn something, and harmless ones.
const PIECES: &[&str] = &[
    "*",
    "/",
    "*/",
    "**/",
    "/*",
    "\\",
    "*\\",
    "@",
    "@x",
    "{@",
    "{",
    "}",
    "`",
    "``",
    "```",
    "~~~",
    "<",
    "</script>",
    "<script",
    "<!--",
    "-->",
    "[",
    "](",
    "]",
    ")",
    "javascript:",
    "https://a.test/",
    "\n",
    "\r",
    "\t",
    " ",
    "  ",
    "\u{2028}",
    "\u{2029}",
    "\u{85}",
    "\u{0}",
    "\u{202e}",
    "\u{feff}",
    "word",
    "价格，",
    "。",
    "-",
    "1.",
    "#",
    "//",
    "'",
    "\"",
    "$",
    "${",
    "🦀",
    "e\u{301}",
];

/// The same numbers for the same seed.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % n
    }

    fn text(&mut self) -> String {
        let pieces = 1 + self.below(60);
        (0..pieces).map(|_| PIECES[self.below(PIECES.len())]).collect()
    }
}

#[test]
fn no_random_text_ends_its_comment_or_begins_a_tag() {
    let spec = shop();
    for seed in 0..2000 {
        let random = &mut Random(seed);
        for doc in poisoned(&spec, &random.text()) {
            let mut out = String::new();
            doc.print(&mut out, random.below(9));
            safe(&out, seed);
        }
    }
}

/// Comments of everything, with this text in every place.
fn poisoned(spec: &Spec, hostile: &str) -> [Doc; 7] {
    let both = text(hostile, hostile);
    let some = Some(hostile.to_string());
    let farewell = Some(Deprecated { since: some.clone(), instead: some.clone() });
    let about = About {
        since: some.clone(),
        deprecated: farewell.clone(),
        doc: both.clone(),
        link: some.clone(),
    };
    let mut api = spec.api("getPrice").unwrap().clone();
    api.doc = both.clone();
    api.scope = some.clone();
    api.privacy = some.clone();
    api.since = some.clone();
    api.deprecated = farewell.clone();
    api.example = some.clone();
    api.link = some.clone();
    api.off_about = about.clone();
    for error in &mut api.errors {
        error.reason = hostile.into();
        error.doc = both.clone();
    }
    let mut twin = api.sync.clone().unwrap();
    twin.about = about;
    twin.on_fail.values_mut().for_each(|value| *value = Literal::String(hostile.into()));
    let mut field = api.params.fields[1].clone();
    field.doc = both.clone();
    field.unit = some.clone();
    field.default = Some(Literal::String(hostile.into()));
    field.since = some.clone();
    field.deprecated = farewell;
    let mut ty = spec.families[0].types[0].clone();
    ty.doc = both.clone();
    ty.kind = TypeKind::Enum(vec![EnumValue {
        value: Literal::String(hostile.into()),
        rust: None,
        doc: both.clone(),
        since: some,
        at: Default::default(),
    }]);
    let mut family = spec.families[0].clone();
    family.title = both.clone();
    family.doc = both;
    [
        Doc::api(&api, &Signature::default(), Language::Both),
        Doc::sync_twin(&api, &twin, &Signature::default(), Language::English),
        Doc::off(&api, &Signature::default(), Language::Chinese),
        Doc::field(&field, spec, Language::Both),
        Doc::ty(&ty, Language::Both),
        Doc::family(&family, Language::Both),
        Doc::role(Role::Options(hostile), Language::Both),
    ]
}

/// One comment, that ends at its end, with no tags but ours.
fn safe(out: &str, seed: u64) {
    const TAGS: &[&str] = &["since", "deprecated", "example", "see", "default", "throws"];
    if out.is_empty() {
        return;
    }
    assert_eq!(out.matches("*/").count(), 1, "seed {seed}: {out}");
    assert!(out.ends_with("*/\n"), "seed {seed}: {out}");
    let hidden = |c: char| c != '\n' && (c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'));
    assert!(!out.contains(hidden), "seed {seed}: {out:?}");
    assert!(!out.contains("{@") && !out.contains("</script"), "seed {seed}: {out}");
    for (at, _) in out.match_indices('@') {
        if out[..at].ends_with(char::is_whitespace) {
            let name = out[at + 1..].split([' ', '\n']).next().unwrap();
            let starts = out[..at].ends_with("* ");
            assert!(starts && TAGS.contains(&name), "seed {seed}: @{name} in {out}");
        }
    }
}
