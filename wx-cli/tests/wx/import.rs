//! `wx import`

use crate::binary::{Folder, Ran};

const SHOP: &str = "declare namespace Shop {
    interface GetPriceOption {
        /** 需要基础库： `1.2.0` */
        item: string
        complete?: (res: General) => void
        fail?: (res: General) => void
        success?: (res: GetPriceSuccessCallbackResult) => void
    }
    interface GetPriceSuccessCallbackResult {
        price: number
        errMsg: string
    }
    interface General {
        errMsg: string
    }
    interface Shop {
        /** [Shop.getPrice(Object object)](https://example.com/api/shop/Shop.getPrice.html)
         *
         * 需要基础库： `1.1.0` */
        getPrice(option: GetPriceOption): void
        /** [Shop.isOpen()](https://example.com/api/shop/Shop.isOpen.html) */
        isOpen(): boolean
    }
}
";

const ARGS: [&str; 6] = ["import", "shop.d.ts", "--interface", "Shop", "--into", "spec"];

fn import(folder: &Folder, more: &[&str]) -> Ran {
    folder.wx(&[&ARGS, more].concat())
}

#[test]
fn an_empty_folder_gets_a_spec_that_is_sound() {
    let folder = Folder::with(&[("shop.d.ts", SHOP)]);
    let told = import(&folder, &[]).clean();
    assert!(told.contains("(shop.d.ts:"), "{told}");
    assert!(told.contains("wrote spec/"), "{told}");
    let spec: Vec<String> = folder.files().into_iter().filter(|f| f.starts_with("spec/")).collect();
    let texts: String = spec.iter().map(|file| folder.read(file)).collect();
    for fact in ["getPrice:", "isOpen:", "1.1.0", "1.2.0", "price: number"] {
        assert!(texts.contains(fact), "{fact}\n{texts}");
    }
    assert!(folder.wx(&["check", "spec"]).clean().contains("2 APIs, 0 errors"));
}

#[test]
fn importing_twice_changes_nothing() {
    let folder = Folder::with(&[("shop.d.ts", SHOP)]);
    import(&folder, &[]).clean();
    let written: Vec<String> = folder.files().iter().map(|file| folder.read(file)).collect();
    let told = import(&folder, &["--check"]).clean();
    assert!(told.starts_with("0 added, 0 changed, "), "{told}");
    import(&folder, &[]).clean();
    let again: Vec<String> = folder.files().iter().map(|file| folder.read(file)).collect();
    assert_eq!(written, again);
}

#[test]
fn a_check_writes_nothing_and_fails_where_a_file_would_change() {
    let folder = Folder::with(&[("shop.d.ts", SHOP)]);
    let ran = import(&folder, &["--check"]);
    assert!(ran.stdout.contains("getPrice"), "{ran:?}");
    assert!(ran.failed().contains("would change"));
    assert_eq!(folder.files(), ["shop.d.ts"]);
}

#[test]
fn what_cannot_be_read_is_told_and_nothing_is_written() {
    let cases = [
        (SHOP.trim_end().trim_end_matches('}'), "shop.d.ts:24:1: Expected `}` but found `EOF`"),
        ("type A = ((((((((((((((((((((((((((((((", "shop.d.ts:1:"),
        ("", "shop.d.ts: it declares no interface"),
        ("interface Other { a: string }", "no interface `Shop`"),
    ];
    for (text, problem) in cases {
        let folder = Folder::with(&[("shop.d.ts", text)]);
        let told = import(&folder, &[]).failed();
        assert!(told.contains(problem), "{problem}\n{told}");
        assert_eq!(folder.files(), ["shop.d.ts"]);
    }
    let told = Folder::with(&[]).wx(&ARGS).failed();
    assert!(told.contains("shop.d.ts: it cannot be read"), "{told}");
}

#[test]
fn a_file_that_the_loader_would_pass_by_is_not_doubled() {
    let folder = Folder::with(&[("shop.d.ts", SHOP), ("spec/shop.yml", "family: shop\n")]);
    let told = import(&folder, &[]).failed();
    assert!(told.contains("spec/shop.yml: error:"), "{told}");
    assert!(told.contains("rename it to `shop.yaml`"), "{told}");
    assert_eq!(folder.files(), ["shop.d.ts", "spec/shop.yml"]);
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_the_file_behind_it_is_written() {
    let folder = Folder::with(&[("shop.d.ts", SHOP), ("kept/shop.yaml", "family: shop\n")]);
    std::fs::create_dir(folder.path().join("spec")).unwrap();
    let link = folder.path().join("spec/shop.yaml");
    std::os::unix::fs::symlink("../kept/shop.yaml", &link).unwrap();
    import(&folder, &[]).clean();
    assert!(link.symlink_metadata().unwrap().is_symlink());
    assert!(folder.read("kept/shop.yaml").contains("getPrice:"));
}

#[test]
fn a_spec_with_mistakes_of_its_own_is_left_alone() {
    let wrong = "family: shop\napis:\n  go: { kind: asnyc }\n";
    let folder = Folder::with(&[("shop.d.ts", SHOP), ("spec/shop.yaml", wrong)]);
    let told = import(&folder, &[]).failed();
    assert!(told.contains("spec/shop.yaml:3:") && told.contains("asnyc"), "{told}");
    assert_eq!(folder.read("spec/shop.yaml"), wrong);
    assert_eq!(folder.files(), ["shop.d.ts", "spec/shop.yaml"]);
}
