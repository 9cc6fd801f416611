//! Specs made to be slow or large. The benchmark of the catalogue times them too.

use std::fmt::Write as _;
use std::path::PathBuf;

/// A spec that must be refused, by what is wrong with it: files by name.
pub struct Input {
    pub name: &'static str,
    pub files: Vec<(PathBuf, String)>,
    /// What the report has to say.
    pub says: &'static str,
}

fn input(name: &'static str, text: String, says: &'static str) -> Input {
    Input { name, files: vec![(PathBuf::from("shop.yaml"), text)], says }
}

/// All of them.
pub fn all() -> Vec<Input> {
    let most = api_spec::MAX_BYTES;
    let to_the_limit =
        |head: &str, part: &str| head.to_string() + &part.repeat((most - head.len()) / part.len());
    let two = |name, first: &str, second: &str, says| Input {
        name,
        files: vec![("shop.yaml".into(), first.into()), ("club.yaml".into(), second.into())],
        says,
    };
    vec![
        input("a bomb of aliases", bomb(), "aliases"),
        input("a bomb of merge keys", merged(), "aliases"),
        input("deep lists", to_the_limit("family: shop\ndoc: ", "["), "nested deeper"),
        input("deep maps", to_the_limit("family: shop\ndoc: ", "{a: "), "nested deeper"),
        input("deep blocks", blocks(most), "nested deeper"),
        input("deep types", chain("list<"), "shop.yaml"),
        input("a long chain of types", ring(999), "hold"),
        input(
            "as many values as fit",
            to_the_limit("family: shop\ndoc:\n", "- [1, 2, 3]\n"),
            "more than",
        ),
        input("nothing but values", crowd(most), "should"),
        input("one long key", to_the_limit("family: shop\n", "k"), "shop.yaml"),
        input("one long text", to_the_limit("family: shop\ntitle: [", "word "), "shop.yaml"),
        input("one long comment", to_the_limit("famly: shop # ", "x"), "did you mean"),
        input("nothing but line ends", to_the_limit("", "\n"), "empty"),
        input("an endless quote", to_the_limit("family: shop\ndoc: \"", "a\n"), "not YAML"),
        input("keys that are there twice", same(), "twice"),
        input("mistakes in every place", mistakes(most), "unknown key"),
        input("names that are nearly alike", alike(), "did you mean `AlikeAnd"),
        input("too large a file", "#".repeat(most + 1), "larger than"),
        input("JSON of another kind", package(), "unknown key `name`"),
        input(
            "declarations",
            "declare namespace Wx {\n  interface A { b: string }\n}\n".into(),
            "shop.yaml:",
        ),
        input(
            "a page",
            "<!doctype html>\n<html><body>Not found</body></html>\n".into(),
            "shop.yaml:",
        ),
        input("an archive", "PK\u{3}\u{4}\u{0}\u{0}".into(), "shop.yaml"),
        input("a list", "- family: shop\n".into(), "a spec file should be a map"),
        input("an unknown word", "family: shop\nunits: {}\n".into(), "unknown key `units`"),
        input("no family", "apis: {}\n".into(), "does not say which family"),
        input("no name", "family: Shop!\n".into(), "cannot be the name of a family"),
        two(
            "a family twice",
            "family: shop\n",
            "family: shop\n",
            "two files are the family `shop`",
        ),
        two(
            "an API twice",
            "family: shop\napis: { getPrice: { kind: sync } }\n",
            "family: club\napis: { getPrice: { kind: async } }\n",
            "the other is at shop.yaml:2",
        ),
        two(
            "a type twice",
            "family: shop\ntypes: { Price: { map: string } }\n",
            "family: club\ntypes: { Price: { fields: {} } }\n",
            "the type `Price` is declared twice",
        ),
        two(
            "a type and an object",
            "family: shop\ntypes: { Price: { map: string } }\n",
            "family: club\nobjects: { Price: {} }\n",
            "`Price` is declared twice, as the type `Price` and as the object `Price`",
        ),
    ]
}

fn bomb() -> String {
    let mut text = String::from("family: shop\ntypes:\n  a0: &a0 [x, x]\n");
    for i in 1..60 {
        let _ = writeln!(text, "  a{i}: &a{i} [*a{0}, *a{0}, *a{0}, *a{0}, *a{0}]", i - 1);
    }
    text
}

fn merged() -> String {
    let mut text = String::from("family: shop\ntypes:\n  a0: &a0 { x: 1 }\n");
    for i in 1..60 {
        let _ = writeln!(text, "  a{i}: &a{i} {{ <<: *a{0}, y{i}: *a{0} }}", i - 1);
    }
    text
}

fn blocks(most: usize) -> String {
    let mut text = String::from("family: shop\n");
    for depth in 0.. {
        if text.len() + depth + 3 > most {
            break;
        }
        text += &" ".repeat(depth);
        text += "a:\n";
    }
    text
}

fn chain(open: &str) -> String {
    format!("family: shop\ntypes: {{ A: {{ map: \"{}int\" }} }}\n", open.repeat(100_000))
}

/// Types that hold each other in a circle.
fn ring(length: usize) -> String {
    let mut text = String::from("family: shop\ntypes:\n");
    for i in 0..length {
        let _ = writeln!(text, "  T{i}: {{ fields: {{ next: T{} }} }}", (i + 1) % length);
    }
    text + "  Last: { fields: { of: Last } }\n"
}

/// As many small values as a file can have, all in the wrong place.
fn crowd(most: usize) -> String {
    let mut text = String::from("family: shop\ndoc:\n");
    for _ in 0..190 {
        text += "- [";
        text += &"1,".repeat(990);
        text += "1]\n";
    }
    assert!(text.len() < most);
    text
}

fn same() -> String {
    let keys = "  getPrice: { kind: async }\n".repeat(900);
    format!("family: shop\napis:\n{keys}")
}

/// Unknown words near known ones, in as many APIs as fit.
fn mistakes(most: usize) -> String {
    let mut text = String::from("family: shop\napis:\n");
    for i in 0..999 {
        let _ = writeln!(text, "  api{i}:\n    kimd: async\n    parms: {{ a: strin }}");
        for j in 0..40 {
            let _ = writeln!(text, "    resul{j}: Pric");
        }
    }
    assert!(text.len() < most);
    text
}

/// A thousand types whose names are nearly those that are used.
fn alike() -> String {
    let mut text = String::from("family: shop\ntypes:\n");
    for i in 0..990 {
        let _ = writeln!(
            text,
            "  AlikeAndAlikeAndAlike{i}: {{ fields: {{ a: AlikeAndAlikeAndAlik{i} }} }}"
        );
    }
    text
}

fn package() -> String {
    "{\n  \"name\": \"shop\",\n  \"version\": \"1.0.0\",\n  \"dependencies\": {}\n}\n".to_string()
}
