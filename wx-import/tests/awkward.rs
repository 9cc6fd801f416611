//! Declarations that are hard to put in the words of a spec, and what becomes of them:
//! `awkward/X.d.ts` beside `awkward/X.yaml`, which holds the files and the report.
//! `UPDATE_GOLDEN=1` writes the latter.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

use wx_import::import;

fn outcome(typings: &Path) -> String {
    let folder = tempfile::tempdir().unwrap();
    let import = import(typings, folder.path(), "Wx").unwrap_or_else(|e| panic!("{e}"));
    let name = typings.file_name().unwrap().to_string_lossy();
    let report = import.report().replace(&typings.display().to_string(), &name);
    let mut out: String = report.lines().map(|line| format!("# {line}\n")).collect();
    for (path, text) in &import.files {
        out.push_str(&format!("--- # {}\n{text}", path.file_name().unwrap().display()));
        fs::write(path, text).unwrap();
    }
    let second = wx_import::import(typings, folder.path(), "Wx").unwrap();
    assert!(second.files.is_empty(), "a second import changes more\n{}", second.report());
    out
}

#[test]
fn awkward_declarations_become_a_sound_spec_or_are_reported() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/awkward");
    let mut cases: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    cases.retain(|path| path.to_string_lossy().ends_with(".d.ts"));
    cases.sort();
    assert!(cases.len() >= 12, "{cases:?}");
    for case in cases {
        let found = outcome(&case);
        let golden = PathBuf::from(case.to_string_lossy().replace(".d.ts", ".yaml"));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&golden, &found).unwrap();
        }
        let wanted = fs::read_to_string(&golden).unwrap_or_default();
        assert_eq!(found, wanted, "{}", case.display());
    }
}
