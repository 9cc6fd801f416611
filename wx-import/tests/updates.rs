//! What becomes of a spec that people have worked on when the declarations change: a case is a
//! change of `updates/declarations.d.ts`, and beside it lies what the import says and does.
//! `UPDATE_GOLDEN=1` writes the latter.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

use similar::TextDiff;
use wx_import::import;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/updates")
}

/// The declarations after a case: its lines with `-` become those with `+`.
fn changed(declarations: &str, case: &str) -> String {
    let lines = |sign| case.lines().filter_map(move |line: &str| line.strip_prefix(sign));
    let text = |sign| lines(sign).map(|line| format!("{line}\n")).collect::<String>();
    let (old, new) = (text('-'), text('+'));
    assert_eq!(declarations.matches(&old).count(), 1, "{old}");
    declarations.replacen(&old, &new, 1)
}

fn spec() -> String {
    fs::read_to_string(folder().join("spec/station.yaml")).unwrap()
}

/// What the import of a text into the spec says, and how the spec's file changes.
fn outcome(declarations: &str, before: &str) -> String {
    let temporary = tempfile::tempdir().unwrap();
    let typings = temporary.path().join("station.d.ts");
    fs::write(&typings, declarations).unwrap();
    let spec = temporary.path().join("spec");
    fs::create_dir(&spec).unwrap();
    fs::write(spec.join("station.yaml"), before).unwrap();

    let first = import(&typings, &spec, "Wx").unwrap_or_else(|error| panic!("{error}"));
    let mut out = first.report().replace(&format!("{}", typings.display()), "station.d.ts");
    for (path, text) in &first.files {
        assert_eq!(path.file_name().unwrap(), "station.yaml");
        fs::write(path, text).unwrap();
        let diff = TextDiff::from_lines(before, text.as_str());
        out.push_str(&diff.unified_diff().context_radius(2).to_string());
    }
    let second = import(&typings, &spec, "Wx").unwrap_or_else(|error| panic!("{error}"));
    assert!(second.files.is_empty(), "a second import changes more\n{}", second.report());
    out
}

#[test]
fn without_a_change_nothing_changes() {
    let declarations = fs::read_to_string(folder().join("declarations.d.ts")).unwrap();
    assert_eq!(
        outcome(&declarations, &spec()),
        "0 added, 0 changed, 0 kept that the declarations lack, 0 not mapped\n"
    );
}

#[test]
fn a_page_that_somebody_found_stays_where_none_is_declared() {
    let declarations = fs::read_to_string(folder().join("declarations.d.ts")).unwrap();
    let page =
        "/** [Log wx.openLog(string day)](https://example.com/dev/api/station/wx.openLog.html) */";
    assert!(declarations.contains(page));
    let found = "openLog: { kind: sync, link: \"https://example.com/guide\",";
    let spec = spec().replacen("openLog: { kind: sync,", found, 1);
    assert!(spec.contains(found));
    assert_eq!(
        outcome(&declarations.replace(page, ""), &spec),
        "0 added, 0 changed, 0 kept that the declarations lack, 0 not mapped\n"
    );
}

#[test]
fn a_change_of_the_declarations_reaches_the_spec_and_nothing_else_in_it() {
    let declarations = fs::read_to_string(folder().join("declarations.d.ts")).unwrap();
    let mut cases: Vec<PathBuf> =
        fs::read_dir(folder()).unwrap().map(|e| e.unwrap().path()).collect();
    cases.retain(|path| path.extension().is_some_and(|extension| extension == "change"));
    cases.sort();
    assert!(cases.len() >= 20, "{cases:?}");
    for case in cases {
        let change = fs::read_to_string(&case).unwrap();
        let found = outcome(&changed(&declarations, &change), &spec());
        let golden = case.with_extension("txt");
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&golden, &found).unwrap();
        }
        let wanted = fs::read_to_string(&golden).unwrap_or_default();
        assert_eq!(found, wanted, "{}", case.display());
    }
}

#[test]
fn values_with_texts_stay_where_the_declarations_have_another_type() {
    let temporary = tempfile::tempdir().unwrap();
    let declarations = fs::read_to_string(folder().join("declarations.d.ts")).unwrap();
    let typings = temporary.path().join("station.d.ts");
    fs::write(&typings, declarations.replace("'fahrenheit' | 'kelvin'", "number")).unwrap();
    let spec = temporary.path().join("spec");
    fs::create_dir(&spec).unwrap();
    let text = fs::read_to_string(folder().join("spec/station.yaml")).unwrap();
    let told = "{ fahrenheit: { doc: { en: As in America, zh: 美国所用 } }, kelvin: {} }";
    let text = text.replace("[fahrenheit, kelvin]", told);
    assert!(text.contains(told));
    fs::write(spec.join("station.yaml"), &text).unwrap();

    let import = import(&typings, &spec, "Wx").unwrap();
    assert!(import.files.is_empty(), "{}", import.report());
    let line = "? station: apis.convert.params.to `type`: `'fahrenheit' | 'kelvin'` -> `number`";
    assert!(import.report().contains(line), "{}", import.report());
}
