//! `wx generate`

use std::fs;

use crate::binary::{Folder, ran, repository, wx};

const SHOP: &str = "family: shop
apis:
  getPrice:
    kind: async
    params: { item: string }
    result: { price: number }
";

const WRITE: [&str; 6] = ["generate", "shop.yaml", "--client", "Shop", "--out", "src/shop.rs"];

#[test]
fn a_spec_becomes_one_rust_file() {
    let folder = Folder::with(&[("shop.yaml", SHOP)]);
    assert_eq!(folder.wx(&WRITE).clean(), "wrote src/shop.rs\n");
    let text = folder.read("src/shop.rs");
    assert!(text.starts_with("// Generated from shop.yaml by `cargo wx generate`. Do not edit.\n"));
    assert!(text.contains("pub struct Shop") && text.contains("pub struct GetPriceOptions"));
    assert!(text.contains("::wx_core::"));
    assert_eq!(folder.files(), ["shop.yaml", "src/shop.rs"], "no draft stays behind");

    assert_eq!(folder.wx(&WRITE).clean(), "all generated files are up to date\n");
    let printed = folder.wx(&["generate", "shop.yaml", "--client", "Shop"]).clean();
    assert!(printed == text, "without --out the file goes to stdout");
}

#[test]
fn a_renamed_core_is_named_throughout() {
    let folder = Folder::with(&[("shop.yaml", SHOP)]);
    let text = folder.wx(&["generate", "shop.yaml", "--crate", "crate::runtime"]).clean();
    assert!(text.contains("crate::runtime::") && !text.contains("wx_core"), "{text}");
}

#[test]
fn a_stale_file_is_shown_as_a_diff_and_left_alone() {
    let folder = Folder::with(&[("shop.yaml", SHOP)]);
    folder.wx(&WRITE).clean();
    let before = folder.read("src/shop.rs");
    folder.write("shop.yaml", SHOP.replace("price: number", "cost: number"));

    let stale = folder.wx(&[&WRITE[..], &["--check"]].concat());
    assert_eq!(stale.code, Some(1), "{stale:?}");
    assert!(
        stale.stdout.starts_with("--- src/shop.rs (on disk)\n+++ src/shop.rs (generated)\n@@ ")
    );
    assert!(
        stale.stdout.contains("-    pub price: f64")
            || stale.stdout.contains("-        pub price: f64"),
        "{}",
        stale.stdout
    );
    assert!(stale.stdout.contains("pub cost: f64"), "{}", stale.stdout);
    assert!(stale.stderr.contains("stale"), "{}", stale.stderr);
    assert_eq!(folder.read("src/shop.rs"), before);

    fs::remove_file(folder.path().join("src/shop.rs")).unwrap();
    let missing = folder.wx(&[&WRITE[..], &["--check"]].concat());
    assert_eq!(missing.code, Some(1));
    assert_eq!(folder.files(), ["shop.yaml"]);
}

#[test]
fn a_checkout_with_crlf_is_not_stale() {
    let folder = Folder::with(&[("shop.yaml", SHOP)]);
    folder.wx(&WRITE).clean();
    folder.write("src/shop.rs", folder.read("src/shop.rs").replace('\n', "\r\n"));
    folder.wx(&[&WRITE[..], &["--check"]].concat()).clean();
}

#[test]
fn a_wrong_spec_writes_nothing() {
    let folder = Folder::with(&[("shop.yaml", "family: shop\napis: 7\n")]);
    let told = folder.wx(&WRITE).failed();
    assert!(told.starts_with("shop.yaml:2:7: error: "), "{told}");
    assert_eq!(folder.files(), ["shop.yaml"]);
}

#[test]
fn names_that_would_be_code_are_refused() {
    let folder = Folder::with(&[("shop.yaml", SHOP)]);
    for (flag, value) in [
        ("--client", "Shop { } fn evil() {} struct A"),
        ("--client", ""),
        ("--client", "fn"),
        ("--crate", "::a; fn evil() {}"),
        ("--crate", "a<b>"),
    ] {
        let told = folder.wx(&["generate", "shop.yaml", flag, value]).failed();
        assert!(told.starts_with(&format!("error: {flag} ")), "{told}");
    }
}

#[test]
fn a_file_that_cannot_be_written_is_a_sentence() {
    let folder = Folder::with(&[("shop.yaml", SHOP), ("src", "a file, not a folder")]);
    let told = folder.wx(&WRITE).failed();
    assert!(told.starts_with("error: cannot ") && told.contains("src/shop.rs: "), "{told}");
}

#[test]
fn outside_of_the_repository_a_spec_must_be_named() {
    let told = Folder::with(&[]).wx(&["generate"]).failed();
    assert!(told.contains("no spec is named"), "{told}");
}

#[test]
fn what_this_repository_checks_in_is_up_to_date() {
    ran(wx(&repository(), &["generate", "--check"])).clean();
}

/// In a small repository of its own: what it writes, where, and what it removes.
#[test]
fn a_family_that_goes_takes_its_file_along() {
    let club = "family: club\napis:\n  join: { kind: async }\n";
    let folder = Folder::with(&[("api-spec/wx/shop.yaml", SHOP), ("api-spec/wx/club.yaml", club)]);
    fs::create_dir(folder.path().join("deeper")).unwrap();
    ran(wx(&folder.path().join("deeper"), &["generate"])).clean();
    let written = folder.files();
    assert_eq!(
        written,
        [
            "api-spec/schema.json",
            "api-spec/wx/club.yaml",
            "api-spec/wx/shop.yaml",
            "wx-bindings/src/generated/club.rs",
            "wx-bindings/src/generated/mod.rs",
            "wx-bindings/src/generated/shop.rs",
        ]
    );

    fs::remove_file(folder.path().join("api-spec/wx/club.yaml")).unwrap();
    let stale = folder.wx(&["generate", "--check"]);
    assert_eq!(stale.code, Some(1));
    assert!(stale.stdout.contains("--- wx-bindings/src/generated/club.rs"), "{}", stale.stdout);
    let told = folder.wx(&["generate"]).clean();
    assert!(told.contains("removed wx-bindings/src/generated/club.rs\n"), "{told}");
    assert!(!told.contains("shop.rs"), "what has not changed is not touched: {told}");
    folder.wx(&["generate", "--check"]).clean();
}
