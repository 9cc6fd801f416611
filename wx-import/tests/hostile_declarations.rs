//! Files that are no declarations, or are made to break a reader: each is an error for
//! people, soon, and never a crash.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;

use wx_import::declarations::{read, read_file};

const GOOD: &str = "/** 需要基础库： `1.2.3` */
declare namespace Sea {
    interface Ship<T extends Cargo = any> {
        /** [Ship.sail()](https://example.com/sail) */
        sail(/** where */ to: 'north' | 'south', ...more: Array<string[]>): Promise<T>
        cargo?: { weight: number; [key: string]: any }
        template: `a${Ship}b`
    }
    type Sail = (wind: { force: -1 | 0 }) => void
}
";

#[track_caller]
fn refused(text: &str) -> String {
    match read(text) {
        Ok(_) => panic!("read: {}", text.chars().take(200).collect::<String>()),
        Err(error) => error.to_string(),
    }
}

/// The error of a file of this name with these bytes.
#[track_caller]
fn refused_file(name: &str, bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    let error = read_file(&path).unwrap_err();
    assert_eq!(error.file.as_ref(), Some(&path));
    error.to_string().replace(&format!("{}/", folder.path().display()), "")
}

#[test]
fn a_file_cut_anywhere_is_read_or_refused_with_its_line() {
    read(GOOD).unwrap();
    let mut refusals = 0;
    for (at, _) in GOOD.char_indices() {
        let Err(error) = read(&GOOD[..at]) else { continue };
        refusals += 1;
        let problem = &error.problems[0];
        match problem.at {
            Some((line, column)) => {
                let lines = GOOD[..at].matches('\n').count() + 1;
                assert!(line as usize <= lines && column > 0, "{at}: {error}");
            }
            None => assert!(problem.what.contains("declares no interface"), "{at}: {error}"),
        }
    }
    assert!(refusals > 200, "{refusals}");
}

#[test]
fn a_syntax_error_has_file_line_and_column() {
    let text = "interface Ship {\n  sail(to: string\n}\n";
    assert_eq!(
        refused_file("lib.d.ts", text.as_bytes()),
        "lib.d.ts:3:1: expected `)`, for the `(` of line 2, but found `}`"
    );
    let told = refused_file("lib.d.ts", "interface Ship {\n  中: = 1\n}\n".as_bytes());
    assert!(told.starts_with("lib.d.ts:2:6: "), "{told}");
    let told = refused_file("lib.d.ts", b"interface Ship {\n  sail(): void\n");
    assert!(told.starts_with("lib.d.ts:3:1: Expected `}` but found `EOF`"), "{told}");
}

#[test]
fn of_many_problems_ten_are_shown() {
    let text = "const a = 1;\nconst a: 1 = 2\n".repeat(20);
    let error = read(&format!("interface It {{}}\n{text}")).unwrap_err();
    assert_eq!((error.problems.len(), error.left_off), (10, 10));
    assert!(error.to_string().ends_with("(10 more problems)"), "{error}");
}

/// What is put before, between and behind, so often.
fn nested(before: &str, open: &str, within: &str, close: &str, times: usize) -> String {
    format!("{before}{}{within}{}", open.repeat(times), close.repeat(times))
}

#[test]
fn whatever_nests_is_refused_before_it_exhausts_the_parser() {
    let sorts: &[(&str, &str, &str, &str)] = &[
        ("type X = ", "(", "A", ")"),
        ("type X = ", "[", "A", "]"),
        ("type X = ", "{ a: ", "A", "}"),
        ("type X = ", "A<", "A", ">"),
        ("type X = ", "() => ", "A", ""),
        ("type X = ", "(a: ", "A", ") => A"),
        ("type X = ", "keyof ", "A", ""),
        ("type X = ", "A extends B ? C : ", "A", ""),
        ("type X = ", "A extends B ? ", "A", " : C"),
        ("type X = ", "`${", "A", "}`"),
        ("type X = ", "new () => ", "A", ""),
        ("type X = ", "A[", "A", "]"),
        ("type X = ", "<\nconst T\nextends () =>\n", "A", ""),
        ("type X = A extends ", "infer A extends (", "A", ")"),
        ("const x = ", "!", "1", ""),
        ("const x = ", "a ? (b) : ", "1", ""),
        ("const x = ", "a < ( [ a = !", "1", ""),
        ("const x = ", "a < { [ ", "1", ""),
        ("const x = ", "({ a = ", "1", "}) => 1"),
        ("const x =\n", "void\n", "1", ""),
        ("const x =\n", "a ? (b) : void\n", "1", ""),
        ("", "if (1) ", ";", ""),
        ("", "if (1)\ninterface Y {}\nelse\n", ";", ""),
        ("", "a:\n", ";", ""),
        ("", "{", "", "}"),
        ("", "namespace A {\n", "", "}\n"),
        ("interface Y {\n", "a: keyof\n", "A", "\n"),
        ("interface Y ", "{\na: ", "A", "\n}"),
    ];
    for (before, open, within, close) in sorts {
        for close in [*close, ""] {
            let before = format!("interface It {{}}\n{before}");
            let told = refused(&nested(&before, open, within, close, 30_000));
            assert!(told.contains(':'), "{open:?}: {told}");
            // Of what the parser may see, it makes an end, whatever it finds.
            for times in [3, 19, 60, 400, 9_000] {
                let _ = read(&nested(&before, open, within, close, times));
            }
        }
    }
}

#[test]
fn long_files_are_not_deep_ones() {
    let members = "        a?: (b: () => void) => void\n        c(d: string): void\n".repeat(5_000);
    let types =
        "    type A = (b: 'c' | 'd') => void\n    interface E { f: string }\n".repeat(5_000);
    let text = format!("declare namespace N {{\n    interface It {{\n{members}    }}\n{types}}}\n");
    let declared = read(&text).unwrap();
    assert_eq!(declared.interfaces["It"].members.len(), 10_000);
    assert_eq!(declared.interfaces["E"].members.len(), 5_000);
    let separated = "a?(b: c): void; ".repeat(5_000);
    assert_eq!(read(&format!("interface It {{ {separated} }}")).unwrap().interfaces.len(), 1);
    let values = vec!["'a'"; 5_000].join(" | ");
    read(&format!("interface It {{ a: {values} }}")).unwrap();
}

#[test]
fn a_type_deeper_than_those_who_walk_it_expect_is_kept_as_text() {
    let text = format!("interface It {{ a: {}A{} }}", "A<".repeat(200), ">".repeat(200));
    let declared = read(&text).unwrap();
    let [unread] = declared.unread.as_slice() else { panic!("{:?}", declared.unread) };
    assert!(unread.what.contains("deeper than"), "{}", unread.what);
}

#[test]
fn brackets_that_do_not_pair_are_named() {
    assert_eq!(refused("interface It {}\n}"), "2:1: unexpected `}`: nothing is open");
    let told = refused("interface It { a: (string] }");
    assert_eq!(told, "1:26: expected `)`, for the `(` of line 1, but found `]`");
    let told = refused("interface It { a: `${ string` }");
    assert!(told.contains("a template that does not end"), "{told}");
}

#[test]
fn what_hides_brackets_is_refused() {
    let cases = [
        ("const a = /(/", "1:11: unexpected `/`: declarations have no use for it"),
        ("interface \\u0041 {}", "1:11: unexpected `\\`: declarations have no use for it"),
        ("type A = 'b\n", "1:10: a string that does not end on its line"),
        ("interface A {}\n/* ", "2:1: a comment that does not end"),
        ("type A = `b", "1:11: a template that does not end"),
    ];
    for (text, told) in cases {
        assert_eq!(refused(text), told, "{text}");
    }
    // What ends a comment for the parser ends it here.
    for separator in ['\r', '\n', '\u{2028}', '\u{2029}'] {
        assert!(refused(&format!("interface A {{ // {separator} )")).contains("found `)`"));
    }
    read("#!/usr/bin/env `\ninterface A { b: 'c\\\r\nd' | \"'\" | 'e\\'' } // `").unwrap();
}

#[test]
fn files_that_are_no_declarations_are_told_apart() {
    let none = "it declares no interface; expected a file of declarations such as lib.wx.api.d.ts";
    assert_eq!(refused(""), none);
    assert_eq!(refused("\u{feff} \r\n// nothing\r\n"), none);
    assert_eq!(refused("type A = string"), none);
    assert_eq!(refused_file("empty.d.ts", b""), format!("empty.d.ts: {none}"));
    let told = refused_file("latin.d.ts", b"interface A {}\n// \xe9t\xe9\n");
    assert_eq!(told, "latin.d.ts: it is not UTF-8 text: line 2 has a byte that is not");
    let garbage: Vec<u8> = (0..4096_u32).map(|at| (at * at * 31 + at / 7) as u8).collect();
    assert!(refused_file("image.d.ts", &garbage).starts_with("image.d.ts"));
    let ascii: String = garbage.iter().map(|byte| char::from(byte & 0x7f)).collect();
    refused(&ascii);
    refused(&"\0".repeat(5_000));
    let told = refused_file("large.d.ts", &vec![b' '; (16 << 20) + 1]);
    assert_eq!(told, "large.d.ts: it is larger than 16 MiB; declarations are not");
}

#[test]
fn a_directory_and_a_missing_file_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let told = read_file(folder.path()).unwrap_err().to_string();
    assert!(told.contains("it is a directory; expected a file"), "{told}");
    let told = read_file(folder.path().join("none.d.ts")).unwrap_err().to_string();
    assert!(told.contains("none.d.ts: it cannot be read: "), "{told}");
}

#[test]
fn comments_of_any_size_are_read_in_one_go() {
    let lines = [
        " * 默认“\n",
        " * @deprecated 请使用 [a](",
        " * 可选值：\n * - 'a': ;\n",
        " * | 错误码 |\n * | 1 | a |\n",
        "默认`",
        "[",
        "](",
    ];
    for line in lines {
        let text =
            format!("/** {} */\ninterface It {{ /** {0} */ a: string }}", line.repeat(40_000));
        read(&text).unwrap();
    }
    let many = "/** 默认 1 */ ".repeat(40_000);
    let declared = read(&format!("interface It {{ {many} a: number }}")).unwrap();
    assert_eq!(declared.interfaces["It"].members[0].facts.default.as_deref(), Some("1"));
}
