#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::facts;
use crate::declarations::{Code, Deprecated, Facts};

fn code(code: i64, reason: Option<&str>) -> Code {
    Code { code, reason: reason.map(str::to_owned) }
}

fn deprecated(comment: &str) -> Option<(Option<String>, Vec<String>)> {
    let Deprecated { since, instead } = facts(comment).deprecated?;
    Some((since, instead))
}

fn default(comment: &str) -> Option<String> {
    facts(comment).default
}

#[test]
fn a_description_is_no_fact() {
    assert_eq!(facts(" 讲一个故事，2.9.0 之后更长 "), Facts::default());
    assert_eq!(facts(""), Facts::default());
}

#[test]
fn the_address_is_the_link_that_is_the_first_line() {
    let link = |comment: &str| facts(comment).link;
    let page = "https://example.com/api/wx.sing.html";
    assert_eq!(
        link(" [wx.sing(Object o)](https://example.com/api/wx.sing.html)\n *\n * 唱 ").unwrap(),
        page
    );
    assert_eq!(link("\n * [wx.sing()](https://example.com/api/wx.sing.html) ").unwrap(), page);
    // A link in the text of the link, and a list type.
    let nested = "[[Song](https://example.com/Song.html) wx.sing(string[] words)](https://example.com/api/wx.sing.html)";
    assert_eq!(link(nested).unwrap(), page);
    assert_eq!(link("唱 [歌](https://example.com/a)"), None);
    assert_eq!(link("[歌](https://example.com/a) 很长"), None);
    assert_eq!(link("[歌](javascript:alert(1))"), None);
    assert_eq!(link("[歌](https://example.com/a b)"), None);
    assert_eq!(link("]](("), None);
}

#[test]
fn the_version_stands_behind_its_words() {
    let since = |comment: &str| facts(comment).since;
    assert_eq!(since(" 需要基础库： `2.10.4`\n *\n * 歌名 ").unwrap(), "2.10.4");
    assert_eq!(since(" * 歌名\n* 需要基础库： `3.0.0` ").unwrap(), "3.0.0");
    assert_eq!(since(" * 在插件中使用：需要基础库 `2.1.0`"), None);
    assert_eq!(since(" * 需要基础库： `最新`"), None);
}

#[test]
fn a_deprecation_names_its_version_and_successors() {
    let of = |since: &str, instead: &[&str]| {
        let instead = instead.iter().map(|name| (*name).to_owned()).collect();
        Some((Some(since.to_owned()), instead))
    };
    assert_eq!(
        deprecated(" * @deprecated 基础库版本 [1.9.90](https://example.com/x) 起已废弃"),
        of("1.9.90", &[])
    );
    assert_eq!(
        deprecated(
            "@deprecated 基础库版本 [2.1.0](https://example.com/x) 起已废弃，请使用 [wx.hum](https://example.com/hum)、[Singer.hum](https://example.com/h) 替换"
        ),
        of("2.1.0", &["hum", "Singer.hum"])
    );
    assert_eq!(
        deprecated(
            "@deprecated 基础库版本 [2.1.0](x) 起已废弃，请使用 [Singer.hum|Singer.whistle](y) 替换"
        ),
        of("2.1.0", &["Singer.hum", "Singer.whistle"])
    );
    // A link within a link.
    assert_eq!(
        deprecated(
            "@deprecated 基础库版本 [2.1.0](x) 起已废弃，请使用 [改用 [Singer.hum](y)]((改用 [Singer.hum](y))) 替换"
        ),
        of("2.1.0", &["Singer.hum"])
    );
    assert_eq!(deprecated("@deprecated"), Some((None, Vec::new())));
    assert_eq!(deprecated("这里没有"), None);
}

#[test]
fn the_values_are_those_of_the_list() {
    let values = |comment: &str| facts(comment).values;
    assert_eq!(
        values("声部\n *\n * 可选值：\n * - 'alto': 低;\n * - 'a+': ;\n * 还有 ;"),
        ["alto", "a+"]
    );
    assert_eq!(values("可选值：\n * - -1: 未知;\n * - 0: 无;\n * - 0.5: 半; "), ["-1", "0", "0.5"]);
    assert_eq!(values("参数 part 可选值：\n * - '': 空;"), [""]);
    assert_eq!(values("可选值：\"alto\"、\"bass\""), [""; 0]);
    assert_eq!(values("- 'alto': 低;"), [""; 0]);
}

#[test]
fn a_default_is_a_literal_behind_the_word() {
    let cases = [
        ("是否响，默认 true", "true"),
        ("默认值为 false。", "false"),
        ("默认为 `true`。此后", "true"),
        ("音量。默认为 1", "1"),
        ("默认值: 'r'", "'r'"),
        ("默认值是0（可读可写）", "0"),
        ("默认速度1.0，有效", "1"),
        ("默认值为 60000 即一分钟", "60000"),
        ("默认为 500 毫秒", "500"),
        ("默认 \"high\"", "'high'"),
        ("默认为“low”。", "'low'"),
        ("默认为空字符串，可改", "''"),
        ("默认颜色为 black。", "'black'"),
        ("默认是 udp4", "'udp4'"),
        ("默认 month 每月", "'month'"),
        ("默认为 image/png", "'image/png'"),
        ("默认['alto', 'bass']。", "['alto', 'bass']"),
        ("默认 [0.5, 1]", "[0.5, 1]"),
        ("默认 -1", "-1"),
    ];
    for (comment, literal) in cases {
        assert_eq!(default(comment).as_deref(), Some(literal), "{comment}");
    }
}

#[test]
fn prose_about_a_default_is_none() {
    let cases = [
        "默认使用前者",
        "默认与开始时间相同",
        "默认为 2s",
        "默认为 7 天",
        "默认值为 10px sans-serif",
        "默认是 title 的值",
        "默认值从 false 改为 true",
        "会默认返回true",
        "若给了 endTime，则startTime默认为0",
        "默认 0。安卓默认 1",
        "- 'up': 默认",
        "| size | number | 默认 3 |",
        "默认",
        "默认 `a",
        "默认 'it\\'s'",
    ];
    for comment in cases {
        assert_eq!(default(comment), None, "{comment}");
    }
}

#[test]
fn the_rows_of_a_table_of_codes_are_codes() {
    let table = "错误码
         * | 错误码 | 错误信息 | 说明 |
         * | - | - | - |
         * | 7001 | no such song ${name} | 没有 |
         * | 7002 |  | 太长 |
         * | -3 | 走调 |  |
         * | 7001 | again | 又 |
         * | x | no number | 不是 |
         *
         * | 8001 | behind the table | 不算 |";
    let codes = [code(7001, Some("no such song")), code(7002, None), code(-3, None)];
    assert_eq!(facts(table).codes, codes);
    let other = " * **错误码**\n *\n * | errCode | errMsg | 说明 |\n * | --- | --- | --- |\n * | 5   | too loud   | 吵 | ";
    assert_eq!(facts(other).codes, [code(5, Some("too loud"))]);
    assert_eq!(facts("| 场景值 | 场景 |\n | - | - |\n | 1001 | list |").codes, []);
}

#[test]
fn read_only_is_said_on_its_own() {
    assert!(facts("长度（只读）").readonly);
    assert!(facts("长度，只读\n *\n * 单位 s").readonly);
    assert!(!facts("2.1.0 之前只读").readonly);
    assert!(!facts("文件是只读或只写").readonly);
}
