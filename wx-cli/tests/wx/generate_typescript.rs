//! `wx generate typescript`

use crate::binary::Folder;

const SHOP: &str = "family: shop
apis:
  getPrice:
    kind: async
    params: { item: string }
    result: { price: number }
";

const SHOP_TYPES: [&str; 5] = ["generate", "typescript", "shop.yaml", "--client", "Shop"];

fn shop(more: &[&'static str]) -> Vec<&'static str> {
    [&SHOP_TYPES[..], more].concat()
}

#[test]
fn declarations_are_named_after_the_global() {
    let folder = Folder::with(&[("shop.yaml", SHOP)]);
    assert_eq!(folder.wx(&shop(&[])).clean(), "wrote lib.shop.api.d.ts\n");
    assert_eq!(folder.wx(&shop(&[])).clean(), "all generated files are up to date\n");
    let told = folder.wx(&shop(&["--global", "cafe", "--out", "types"])).clean();
    assert_eq!(told, "wrote types/lib.cafe.api.d.ts\n");
    let told = folder.wx(&shop(&["--module", "--out", "src/shop.d.ts"])).clean();
    assert_eq!(told, "wrote src/shop.d.ts\n");
    let told = folder.wx(&["generate", "typescript", "shop.yaml"]).clean();
    assert_eq!(told, "wrote lib.wx.api.d.ts\n");
}

#[test]
fn names_and_form_follow_from_the_client() {
    let folder = Folder::with(&[("shop.yaml", SHOP)]);
    let text = folder.wx(&shop(&["--out", "-"])).clean();
    for part in
        ["namespace Shop ", "interface Shop ", "declare const shop: Shop\n", "GetPriceOption"]
    {
        assert!(text.contains(part), "no {part} in {text}");
    }
    let text = folder.wx(&shop(&["--out", "-", "--namespace", "Cafe"])).clean();
    assert!(
        text.contains("declare namespace Cafe ") && text.contains("declare const shop: Cafe.Shop"),
        "{text}"
    );
    let text = folder.wx(&["generate", "typescript", "shop.yaml", "--out", "-"]).clean();
    assert!(text.contains("declare namespace WechatMiniprogram"), "{text}");
    assert!(!text.contains("wx: WechatMiniprogram.Wx"), "the global stands elsewhere: {text}");
}

#[test]
fn stale_declarations_are_shown_and_left_alone() {
    let folder = Folder::with(&[("shop.yaml", SHOP), ("lib.shop.api.d.ts", "old\n")]);
    let stale = folder.wx(&shop(&["--check"]));
    assert_eq!(stale.code, Some(1), "{stale:?}");
    assert!(stale.stdout.starts_with("--- lib.shop.api.d.ts (on disk)\n"), "{stale:?}");
    assert!(stale.stderr.contains("run the same command without --check"), "{stale:?}");
    assert_eq!(folder.read("lib.shop.api.d.ts"), "old\n");

    let told = folder.wx(&shop(&["--check", "--out", "-"])).failed();
    assert_eq!(told, "error: --check compares with a file: name it with --out\n");
}

#[test]
fn names_that_would_be_code_are_refused() {
    let folder = Folder::with(&[("shop.yaml", SHOP)]);
    for (flag, name) in [
        ("--client", "Shop { } declare const evil: 1"),
        ("--client", ""),
        ("--client", "9"),
        ("--namespace", "a.b"),
        ("--namespace", "namespace*/"),
        ("--global", "../../shop"),
        ("--global", "店"),
        ("--namespace", "a b"),
    ] {
        let told = folder.wx(&["generate", "typescript", "shop.yaml", flag, name]).failed();
        assert!(told.starts_with(&format!("error: {flag} {name}: a name of ")), "{told}");
    }
    for (flag, name) in [("--client", "class"), ("--global", "default")] {
        let told = folder.wx(&["generate", "typescript", "shop.yaml", flag, name]).failed();
        let said = format!("error: {flag} {name}: this is a word of the language, take another\n");
        assert_eq!(told, said);
    }
    for (flag, name) in [
        ("--client", "Promise"),
        ("--client", "__proto__"),
        ("--namespace", "globalThis"),
        ("--global", "__proto__"),
    ] {
        for language in ["typescript", "js"] {
            if (flag, language) == ("--namespace", "js") {
                continue;
            }
            let told = folder.wx(&["generate", language, "shop.yaml", flag, name]).failed();
            let said = format!("error: {flag} {name}: the language needs this name itself");
            assert!(told.starts_with(&said), "{told}");
        }
    }
    let told = folder.wx(&["generate", "typescript", "shop.yaml", "--client", "Class"]).failed();
    assert!(told.contains("name another with --global"), "{told}");
    assert_eq!(folder.files(), ["shop.yaml"]);
}

#[test]
fn what_is_no_folder_for_declarations_is_refused() {
    let folder = Folder::with(&[("shop.yaml", SHOP), ("file", "")]);
    for out in ["shop.js", "file"] {
        let told = folder.wx(&shop(&["--out", out])).failed();
        let want = "a folder is needed, which will hold lib.shop.api.d.ts";
        assert_eq!(told, format!("error: --out {out}: {want}\n"));
    }
    assert_eq!(folder.files(), ["file", "shop.yaml"]);
}

#[test]
fn a_wrong_spec_writes_no_declarations() {
    let folder = Folder::with(&[("shop.yaml", "family: shop\napis: 7\n")]);
    let told = folder.wx(&SHOP_TYPES).failed();
    assert!(told.starts_with("shop.yaml:2:7: error: "), "{told}");
    assert_eq!(folder.files(), ["shop.yaml"]);
}

#[test]
fn two_things_of_one_name_are_told_with_their_places_and_write_nothing() {
    let spec = "family: shop
types:
  GetOrderOption: { fields: { size: string } }
  Client: { rust: Guest, fields: { name: string } }
apis:
  getOrder: { kind: async, params: { id: int, size: \"GetOrderOption?\" } }
";
    let folder = Folder::with(&[("shop.yaml", spec)]);
    let told = folder.wx(&SHOP_TYPES).failed();
    assert!(
        told.contains(
            "shop.yaml:3:3: error: both the API `getOrder` and the type `GetOrderOption` would \
             declare `GetOrderOption` in TypeScript\n  help: give one of them another name with \
             `ts`; the other is at shop.yaml:6\n"
        ),
        "{told}"
    );
    let js = ["generate", "js", "shop.yaml", "--client", "Shop"];
    assert_eq!(folder.wx(&js).failed(), told);
    let client = ["generate", "typescript", "shop.yaml", "--client", "GetOrderOption"];
    let told = folder.wx(&client).failed();
    assert!(told.contains("both the client and the API `getOrder` would declare"), "{told}");
    assert_eq!(folder.files(), ["shop.yaml"]);

    let renamed = spec.replace("?\" } }", "?\" }, ts: { option: OrderOption } }");
    folder.write("shop.yaml", &renamed);
    assert_eq!(folder.wx(&SHOP_TYPES).clean(), "wrote lib.shop.api.d.ts\n");
}

#[test]
fn a_type_may_not_take_the_place_of_one_that_declarations_need() {
    for name in ["Promise", "ArrayBuffer", "IAnyObject"] {
        let spec = format!(
            "family: shop\ntypes:\n  {name}: {{ fields: {{ price: number }} }}\n\
             apis:\n  getPrice: {{ kind: async, result: {name} }}\n"
        );
        let folder = Folder::with(&[("shop.yaml", &spec)]);
        let told = folder.wx(&SHOP_TYPES).failed();
        assert!(told.contains(&format!("and the type `{name}` would declare")), "{told}");
    }
}

#[test]
fn outside_of_the_repository_a_spec_must_be_named_or_stand_in_its_folder() {
    let folder = Folder::with(&[]);
    let told = folder.wx(&["generate", "typescript"]).failed();
    assert!(told.contains("no spec is named"), "{told}");
    folder.write("spec/shop.yaml", SHOP);
    let told = folder.wx(&["generate", "typescript", "--client", "Shop"]).clean();
    assert_eq!(told, "wrote lib.shop.api.d.ts\n");
}
