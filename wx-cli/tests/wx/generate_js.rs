//! `wx generate js`

use std::process::Command;

use crate::binary::Folder;

const SHOP: &str = "family: shop
apis:
  getPrice:
    kind: async
    params: { item: string }
    result: { price: number }
";

const SHOP_MODULE: [&str; 7] = ["generate", "js", "shop.yaml", "--client", "Shop", "--out", "web"];

#[test]
fn a_module_is_written_with_its_declarations_and_checked() {
    let folder = Folder::with(&[("shop.yaml", SHOP)]);
    let told = folder.wx(&SHOP_MODULE).clean();
    assert_eq!(told, "wrote web/shop.js\nwrote web/shop.d.ts\nwrote web/shop.types.d.ts\n");
    let told = folder.wx(&[&SHOP_MODULE[..], &["--check"]].concat()).clean();
    assert_eq!(told, "all generated files are up to date\n");
}

#[test]
fn the_module_calls_a_host_by_messages() {
    let folder = Folder::with(&[("shop.yaml", SHOP)]);
    folder.wx(&SHOP_MODULE).clean();
    let script = "
        const { connect } = await import(process.argv[1]);
        const sent = [];
        const { receive, ready } = connect((text) => { sent.push(...JSON.parse(text)); });
        receive(JSON.stringify([{ hello: 1, has: ['getPrice'], properties: {} }]));
        const shop = await ready;
        const price = shop.getPrice({ item: 'tea' });
        // what a script says goes with the end of its job
        await null;
        const call = sent.find((message) => message.api === 'getPrice');
        receive(JSON.stringify([{ settle: call.call, ok: { price: 3 } }]));
        console.log(JSON.stringify(await price));
    ";
    let module = folder.path().join("web/shop.js");
    let mut node = Command::new("node");
    node.args(["--input-type=module", "--eval", script]).arg(&module);
    let output = node.output().unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    let price = String::from_utf8_lossy(&output.stdout);
    assert_eq!(price, "{\"price\":3,\"errMsg\":\"getPrice:ok\"}\n");
}

#[test]
fn the_official_client_has_its_interface_from_the_namespace() {
    let folder = Folder::with(&[("shop.yaml", SHOP)]);
    let told = folder.wx(&["generate", "js", "shop.yaml"]).clean();
    assert_eq!(told, "wrote wx.js\nwrote wx.d.ts\n");
}

#[test]
fn the_declarations_are_strict_and_in_one_language_if_asked() {
    let folder = Folder::with(&[("shop.yaml", SHOP)]);
    folder.wx(&[&SHOP_MODULE[..], &["--strict", "--lang", "zh"]].concat()).clean();
    let types = folder.read("web/shop.types.d.ts");
    assert!(types.contains("interface GetPriceFailure extends ApiFailure"), "{types}");
    assert!(types.contains("调用成功后执行。") && !types.contains("Called when"), "{types}");
}

#[test]
fn a_folder_is_needed_for_the_module() {
    let folder = Folder::with(&[("shop.yaml", SHOP), ("web", "")]);
    for out in ["-", "web", "shop.js"] {
        let told = folder.wx(&["generate", "js", "shop.yaml", "--client", "Shop", "--out", out]);
        let want = format!("error: --out {out}: a folder is needed, which will hold shop.js\n");
        assert_eq!(told.failed(), want);
    }
    assert_eq!(folder.files(), ["shop.yaml", "web"]);
}

#[test]
fn a_client_takes_no_name_of_the_connection() {
    let folder = Folder::with(&[("shop.yaml", SHOP)]);
    for (flag, name) in [
        ("--client", "Connection"),
        ("--client", "Failure"),
        ("--client", "Ready"),
        ("--global", "close"),
    ] {
        let told = folder.wx(&["generate", "js", "shop.yaml", flag, name]).failed();
        assert!(told.contains("what connect gives has something else of this name"), "{told}");
    }
    assert_eq!(folder.files(), ["shop.yaml"]);
}
