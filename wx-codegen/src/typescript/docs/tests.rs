#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

fn printed(doc: &Doc) -> String {
    let mut out = String::new();
    doc.print(&mut out, 2);
    out
}

#[test]
fn a_short_comment_is_one_line_and_an_empty_one_is_none() {
    let text = Text { en: "A price".into(), zh: String::new() };
    assert_eq!(printed(&Doc::text(&text, Language::Both)), "  /** A price */\n");
    assert_eq!(printed(&Doc::default()), "");
}

#[test]
fn both_languages_stand_one_after_the_other() {
    let text = Text { en: "A price".into(), zh: "价格".into() };
    assert_eq!(
        printed(&Doc::text(&text, Language::Both)),
        "  /**\n   * A price\n   *\n   * 价格\n   */\n"
    );
    assert_eq!(printed(&Doc::text(&text, Language::Chinese)), "  /** 价格 */\n");
}
