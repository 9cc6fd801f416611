#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

mod hostile;

const SHOP: &str = r#"
family: shop
title: { en: Shop, zh: 商店 }
doc: { en: Things for sale., zh: 出售的物品。 }
link: { api: "https://docs.test/wx.{name}.html" }
objects:
  Basket:
    since: 1.2.0
    doc: { en: What a person will buy, zh: 待购物品 }
    methods:
      empty: { kind: sync }
apis:
  getPrice:
    kind: async
    since: 2.0.0
    deprecated: { since: 2.9.0, use: getPrices }
    scope: userLocation
    privacy: general
    doc: { en: What a thing costs here, zh: 查询物品在当地的价格 }
    params:
      item: { type: string, doc: { en: Its name, zh: 物品名称 } }
      wait: { type: int, unit: ms, min: 0, max: 9000, default: 100, since: 2.1.0, doc: { en: How long to wait, zh: 等待时长 } }
      order: { enum: { asc: { doc: { en: Cheap ones first, zh: 从低到高 } }, desc: { doc: { en: Dear ones first, zh: 从高到低 } } }, optional: true }
    result: { price: number }
    errors:
      - { reason: no such item, errno: 17, code: 10017, doc: { en: It is not for sale, zh: 没有这种物品 } }
      - { reason: closed }
    example: |
      wx.getPrice({ item: 'tea' })
    sync: { args: [item], returns: price, on_fail: { closed: 0 } }
  priceChange:
    kind: event
    doc: { en: A price has changed, zh: 价格变动 }
    result: { price: number }
"#;

fn shop() -> Spec {
    api_spec::load_str("shop.yaml", SHOP).unwrap_or_else(|report| panic!("{report}"))
}

fn printed(doc: &Doc) -> String {
    let mut out = String::new();
    doc.print(&mut out, 2);
    out
}

fn text(en: &str, zh: &str) -> Text {
    Text { en: en.into(), zh: zh.into() }
}

#[test]
fn a_short_comment_is_one_line_and_an_empty_one_is_none() {
    let doc = Doc::text(&text("A price", ""), Language::Both);
    assert_eq!(printed(&doc), "  /** A price */\n");
    assert_eq!(printed(&Doc::default()), "");
    assert_eq!(printed(&Doc::text(&text(" \n", ""), Language::Both)), "");
}

#[test]
fn both_languages_stand_one_after_the_other_and_one_stands_for_a_missing_other() {
    let both = text("A price", "价格");
    assert_eq!(
        printed(&Doc::text(&both, Language::Both)),
        "  /**\n   * A price\n   *\n   * 价格\n   */\n"
    );
    assert_eq!(printed(&Doc::text(&both, Language::Chinese)), "  /** 价格 */\n");
    assert_eq!(printed(&Doc::text(&both, Language::English)), "  /** A price */\n");
    assert_eq!(printed(&Doc::text(&text("A price", ""), Language::Chinese)), "  /** A price */\n");
    assert_eq!(printed(&Doc::text(&text("", "价格"), Language::English)), "  /** 价格 */\n");
}

#[test]
fn a_function_says_what_it_needs_how_it_fails_and_shows_an_example() {
    let spec = shop();
    let api = spec.api("getPrice").unwrap();
    assert_eq!(
        printed(&Doc::api(api, &Signature::default(), Language::English)),
        "  /**
   * What a thing costs here. Needs `scope.userLocation`. Needs the privacy agreement.
   *
   * Failures:
   * - `no such item` (`errno` 17, `errCode` 10017): It is not for sale
   * - `closed`
   *
   * @since 2.0.0
   * @deprecated since 2.9.0, use `getPrices`
   * @example
   * ```js
   * wx.getPrice({ item: 'tea' })
   * ```
   *
   * @see https://docs.test/wx.getPrice.html
   */
"
    );
    let chinese = printed(&Doc::api(api, &Signature::default(), Language::Chinese));
    for part in [
        "查询物品在当地的价格。需要授权 `scope.userLocation`。用户须已同意隐私协议。\n",
        "失败原因:\n",
        "@deprecated 自 2.9.0 起弃用，请改用 `getPrices`\n",
    ] {
        assert!(chinese.contains(part), "{chinese}");
    }
}

#[test]
fn a_sync_form_throws_what_it_does_not_return() {
    let spec = shop();
    let api = spec.api("getPrice").unwrap();
    let twin = api.sync.as_ref().unwrap();
    assert_eq!(
        printed(&Doc::sync_twin(api, twin, &Signature::default(), Language::English)),
        "  /**
   * `getPrice`, at once. Returns `0` where `closed` would be thrown.
   *
   * @throws `no such item` (`errno` 17, `errCode` 10017): It is not for sale
   * @since 2.0.0
   * @see https://docs.test/wx.getPriceSync.html
   */
"
    );
}

#[test]
fn a_method_is_as_old_as_its_object_where_no_other_version_is_known() {
    let spec = shop();
    let signature = Signature { since: Some("1.2.0".into()), ..Signature::default() };
    let said = |api: &Api| printed(&Doc::api(api, &signature, Language::English));
    let methods = &spec.object("Basket").unwrap().methods;
    assert!(said(&methods[0]).contains("@since 1.2.0"));
    assert!(said(spec.api("getPrice").unwrap()).contains("@since 2.0.0"));
}

#[test]
fn an_off_function_says_what_it_removes() {
    let spec = shop();
    let api = spec.api("priceChange").unwrap();
    let doc = printed(&Doc::off(api, &Signature::default(), Language::Chinese));
    assert!(doc.contains("移除 `onPriceChange` 的监听函数，不传则移除全部。"), "{doc}");
}

#[test]
fn a_field_says_its_unit_range_default_and_values() {
    let spec = shop();
    let fields = &spec.api("getPrice").unwrap().params.fields;
    let field = |name: &str, language| {
        let field = fields.iter().find(|field| field.name == name).unwrap();
        printed(&Doc::field(field, &spec, language))
    };
    assert_eq!(field("item", Language::English), "  /** Its name */\n");
    assert_eq!(
        field("wait", Language::Both),
        "  /**
   * How long to wait. Unit: ms. From 0 to 9000.
   *
   * 等待时长。单位：ms。介于 0 与 9000 之间。
   *
   * @default 100
   * @since 2.1.0
   */
"
    );
    assert_eq!(
        field("order", Language::English),
        "  /**
   * Values:
   * - `\"asc\"`: Cheap ones first
   * - `\"desc\"`: Dear ones first
   */
"
    );
}

#[test]
fn objects_and_families_say_what_they_are() {
    let spec = shop();
    let object = printed(&Doc::object(spec.object("Basket").unwrap(), Language::English));
    assert_eq!(object, "  /**\n   * What a person will buy\n   *\n   * @since 1.2.0\n   */\n");
    let family = printed(&Doc::family(&spec.families[0], Language::English));
    assert_eq!(family, "  /*\n   * Shop\n   *\n   * Things for sale.\n   */\n");
}

#[test]
fn members_have_words_of_their_own_in_both_languages() {
    let success = printed(&Doc::role(Role::Success, Language::Both));
    assert_eq!(
        success,
        "  /**\n   * Called when the call has succeeded.\n   *\n   * 调用成功后执行。\n   */\n"
    );
    let options = printed(&Doc::role(Role::Options("getPrice"), Language::Chinese));
    assert_eq!(options, "  /** 传给 `getPrice` 的选项。 */\n");
}

#[test]
fn long_lines_break_between_words_and_after_chinese_punctuation() {
    let long = text(&"some words ".repeat(20), &"一些文字，还有标点。".repeat(12));
    let doc = printed(&Doc::text(&long, Language::Both));
    assert!(doc.lines().all(|line| text::columns(line) <= WIDTH), "{doc}");
    assert!(doc.lines().count() < 12, "{doc}");
    for line in doc.lines().filter(|line| line.contains('一') || line.contains('还')) {
        assert!(line.ends_with(['，', '。']), "{line}");
    }
    let span = text(&format!("{}`a span of code`", "word ".repeat(17)), "");
    assert!(printed(&Doc::text(&span, Language::English)).contains("`a span of code`"));
}

#[test]
fn what_is_to_be_used_instead_is_a_link_that_is_never_broken() {
    let spec = shop();
    let doc = Doc::api(spec.api("getPrice").unwrap(), &Signature::default(), Language::Both);
    let target = format!("Shop.get{}", "Price".repeat(12));
    let doc = printed(&doc.linked("getPrices", &target));
    assert_eq!(doc.matches(&format!("{{@link {target}}}")).count(), 2, "{doc}");
    assert!(!doc.contains("`getPrices`"), "{doc}");
}

#[test]
fn a_text_cannot_bring_a_link_of_its_own() {
    let doc = printed(&Doc::text(&text("See {@link Wx.login} and {@link", ""), Language::Both));
    assert!(!doc.contains("{@link"), "{doc}");
}
