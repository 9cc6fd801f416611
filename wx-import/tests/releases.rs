//! A spec that one release of the declarations made, and the next release.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;

use wx_import::import;

fn declarations(body: &str) -> String {
    format!("declare namespace Station {{\n{body}\n}}\n")
}

/// Imports declarations into a folder; the report, and the files that the folder then has.
fn into(folder: &Path, body: &str) -> (String, String) {
    let temporary = tempfile::tempdir().unwrap();
    let typings = temporary.path().join("station.d.ts");
    fs::write(&typings, declarations(body)).unwrap();
    let first = import(&typings, folder, "Wx").unwrap_or_else(|error| panic!("{error}"));
    for (path, text) in &first.files {
        fs::write(path, text).unwrap();
    }
    let second = import(&typings, folder, "Wx").unwrap_or_else(|error| panic!("{error}"));
    assert!(second.files.is_empty(), "a second import changes more\n{}", second.report());
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    let text = files.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    (first.report(), text)
}

const ERRORS: &str = "
    interface GeneralCallbackResult { errMsg: string }
    interface AErr { errMsg: string; errno: number }
    interface AOption { key: string; success?: ASuccess; fail?: AFail }
    type ASuccess = (result: GeneralCallbackResult) => void
    type AFail = (error: AErr) => void";

#[test]
fn two_apis_come_to_share_the_error_of_one() {
    let folder = tempfile::tempdir().unwrap();
    let one = format!("{ERRORS}\n interface Wx {{ a(option: AOption): void }}");
    let (_, text) = into(folder.path(), &one);
    assert!(text.contains("name: AErr"), "{text}");
    let two = format!(
        "{ERRORS}
        interface BOption {{ success?: ASuccess; fail?: BFail }}
        type BFail = (error: AErr) => void
        interface Wx {{ a(option: AOption): void; b(option: BOption): void }}"
    );
    let (report, text) = into(folder.path(), &two);
    assert!(text.contains("\n  AErr:\n"), "{report}{text}");
    assert_eq!(text.matches("    error: AErr\n").count(), 1, "{report}{text}");
    assert!(report.ends_with("0 not mapped\n"), "{report}");
}

#[test]
fn an_error_that_two_apis_shared_is_that_of_one() {
    let folder = tempfile::tempdir().unwrap();
    let page = |name: &str, folder: &str| {
        format!("/** [wx.{name}()](https://example.com/dev/api/{folder}/wx.{name}.html) */")
    };
    let (a, b) = (page("a", "first"), page("b", "second"));
    let one = format!(
        "{ERRORS}
        interface BOption {{ success?: ASuccess; fail?: BFail }}
        type BFail = (error: AErr) => void
        interface Wx {{
            {a}
            a(option: AOption): void
            {b}
            b(option: BOption): void
        }}"
    );
    into(folder.path(), &one);
    let two = one
        .replace("type BFail = (error: AErr)", "type BFail = (error: GeneralCallbackResult)")
        .replace("errno: number", "errno: number; extra: string");
    let (report, text) = into(folder.path(), &two);
    assert_eq!(text.matches("extra: string").count(), 1, "{report}{text}");
    assert_eq!(text.matches("\n  AErr:\n").count(), 1, "{report}{text}");
}

#[test]
fn a_type_from_elsewhere_moves_to_another_namespace() {
    let folder = tempfile::tempdir().unwrap();
    into(folder.path(), "interface Wx { share(value: SharedValue): void }");
    let (report, text) =
        into(folder.path(), "interface Wx { share(value: Skyline.SharedValue): void }");
    assert_eq!(text.matches("value: SharedValue").count(), 1, "{text}");
    assert!(report.ends_with("0 not mapped\n"), "{report}");
}

#[test]
fn what_people_wrote_and_the_new_type_does_not_have_goes_with_the_old_one() {
    let folder = tempfile::tempdir().unwrap();
    let (_, text) = into(folder.path(), "interface Wx { warm(by: number): void }");
    let finer = text.replace("by: number", "by: { type: number, min: -273, doc: { en: By that } }");
    assert_ne!(text, finer);
    fs::write(folder.path().join("other.yaml"), finer).unwrap();
    let (report, text) = into(folder.path(), "interface Wx { warm(by: string): void }");
    assert!(text.contains("by: { type: string, doc: { en: By that } }"), "{report}{text}");
}

#[test]
fn what_would_not_be_sound_stays_as_it_is_and_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let (_, before) = into(folder.path(), "interface Wx { warm(by: number): void }");
    let (report, text) =
        into(folder.path(), "interface Wx { warm(by: number, 多少: string): void; cool(): void }");
    assert!(text.starts_with(before.trim_end()), "{report}{text}");
    assert!(text.contains("cool:"), "{report}{text}");
    assert!(report.contains("? other: apis.warm stays as it is: "), "{report}");
    assert!(
        report.ends_with("1 added, 0 changed, 0 kept that the declarations lack, 1 not mapped\n")
    );
}

#[cfg(unix)]
#[test]
fn only_regular_files_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe.yaml");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(made.success());
    let error = import(&pipe, folder.path(), "Wx").unwrap_err().to_string();
    assert!(error.contains("no regular file"), "{error}");
    let typings = folder.path().join("station.d.ts");
    fs::write(&typings, declarations("interface Wx { warm(): void }")).unwrap();
    let error = import(&typings, folder.path(), "Wx").unwrap_err().to_string();
    assert!(error.contains("pipe.yaml") && error.contains("no regular file"), "{error}");
}

#[test]
fn a_file_with_more_members_than_are_read_is_refused() {
    let members: String = (0..20_001).map(|n| format!("m{n}(): void\n")).collect();
    let error =
        wx_import::declarations::read(&format!("interface Wx {{\n{members}}}")).unwrap_err();
    assert!(error.to_string().contains("20001 members"), "{error}");
}
