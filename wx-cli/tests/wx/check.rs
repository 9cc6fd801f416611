//! `wx check`

use crate::binary::{Folder, ran, repository, wx};

const SHOP: &str = "family: shop
apis:
  getPrice:
    kind: async
    params: { item: string }
    result: { price: number }
  priceChange:
    kind: event
objects:
  Cart:
    methods:
      add: { kind: async }
";

#[test]
fn a_sound_spec_is_summed_up() {
    let folder = Folder::with(&[("spec/shop.yaml", SHOP), ("spec/club.yaml", "family: club")]);
    assert_eq!(folder.wx(&["check"]).clean(), "2 files, 3 APIs, 0 errors\n");
    assert_eq!(folder.wx(&["check", "spec/shop.yaml"]).clean(), "1 file, 3 APIs, 0 errors\n");
    assert_eq!(
        folder.wx(&["check", "spec/shop.yaml", "spec/club.yaml"]).clean(),
        "2 files, 3 APIs, 0 errors\n"
    );
}

#[test]
fn every_mistake_is_told_with_its_place_and_a_hint() {
    let folder = Folder::with(&[
        ("spec/a.yaml", "family: a\napis:\n  go:\n    kind: asnyc\n"),
        ("spec/b.yaml", "family: b\napis:\n  stop:\n    kind: sync\n    praams: {}\n"),
    ]);
    let told = folder.wx(&["check"]).failed();
    assert!(told.contains("spec/a.yaml:4:11: error: "), "{told}");
    assert!(told.contains("did you mean `async`?"), "{told}");
    assert!(told.contains("spec/b.yaml:5:5: error: "), "{told}");
    assert!(told.contains("did you mean `params`?"), "{told}");
    assert!(told.ends_with("2 errors\n"), "{told}");
    // The mistakes of several paths come in one report.
    assert_eq!(folder.wx(&["check", "spec/a.yaml", "spec/b.yaml"]).failed(), told);
}

#[test]
fn docs_are_demanded_only_where_asked_for() {
    let folder = Folder::with(&[("shop.yaml", SHOP)]);
    folder.wx(&["check", "shop.yaml"]).clean();
    let told = folder.wx(&["check", "shop.yaml", "--docs"]).failed();
    assert!(told.contains("shop.yaml:3:3: error: ") && told.contains("getPrice"), "{told}");
}

#[test]
fn the_catalogue_is_found_from_anywhere_in_the_repository() {
    let inside = ran(wx(&repository().join("wx-cli/src"), &["check", "--docs"])).clean();
    assert!(inside.contains(" APIs, 0 errors"), "{inside}");
    assert_eq!(ran(wx(&repository(), &["check", "api-spec/wx"])).clean(), inside);
}

#[test]
fn a_spec_that_is_not_there_is_a_sentence() {
    let folder = Folder::with(&[]);
    let told = folder.wx(&["check"]).failed();
    assert!(told.contains("there is no folder `spec` here"), "{told}");
    let told = folder.wx(&["check", "gone.yaml"]).failed();
    assert!(told.starts_with("gone.yaml: error: cannot read the file"), "{told}");
}

#[test]
fn a_wrong_command_line_ends_with_2() {
    let folder = Folder::with(&[]);
    for args in
        [&["chekc"][..], &["check", "--dosc"], &["run"], &["generate", "--client", "Shop"], &[]]
    {
        let ran = folder.wx(args);
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(ran.stderr.contains("Usage: wx"), "{ran:?}");
    }
}
