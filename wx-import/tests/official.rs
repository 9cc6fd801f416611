//! The official declarations, from the pinned npm package: imported into nothing, and into the
//! catalogue, which agrees with them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

use wx_import::{Import, NoteSort, Share, declarations, import};

/// The file of the package; `npm ci` in `tests/typings` installs it.
fn typings() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/typings");
    let file = folder.join("node_modules/miniprogram-api-typings/types/wx/lib.wx.api.d.ts");
    assert!(
        file.is_file(),
        "the declarations are not installed: run npm ci in wx-import/tests/typings \
         (cargo xtask test does)"
    );
    file
}

fn catalogue() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec/wx")
}

fn write(import: &Import) {
    for (path, text) in &import.files {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

#[test]
fn an_empty_folder_becomes_a_sound_spec_that_the_next_import_leaves_alone() {
    let folder = tempfile::tempdir().unwrap();
    let first = import(&typings(), folder.path(), "Wx").unwrap();
    assert_eq!(first.count(NoteSort::Unmapped), 0, "{}", first.report());
    assert_eq!(first.files.len(), 66);
    write(&first);
    api_spec::load_dir(folder.path()).unwrap();
    let second = import(&typings(), folder.path(), "Wx").unwrap();
    assert!(second.files.is_empty(), "{}", second.report());
    assert_eq!(second.notes, []);
}

#[test]
fn nothing_of_what_the_comments_describe_is_in_the_spec() {
    let folder = tempfile::tempdir().unwrap();
    let import = import(&typings(), folder.path(), "Wx").unwrap();
    for (path, text) in &import.files {
        let chinese = text.chars().find(|c| ('\u{4e00}'..='\u{9fff}').contains(c));
        assert_eq!(chinese, None, "{}", path.display());
    }
}

#[test]
fn the_catalogue_agrees_with_the_declarations() {
    let import = import(&typings(), &catalogue(), "Wx").unwrap();
    assert!(import.files.is_empty(), "{}", import.report());
    let done =
        [NoteSort::Added, NoteSort::Changed, NoteSort::Unmapped].map(|sort| import.count(sort));
    assert_eq!(done, [0, 0, 0], "{}", import.report());
}

#[test]
fn the_catalogue_has_every_function_method_and_object_that_is_declared() {
    let spec = api_spec::load_dir(catalogue()).unwrap();
    let declarations = declarations::read_file(typings()).unwrap();
    let against = wx_import::against(&spec, &declarations, "Wx");
    let all = |declared| Share { covered: declared, declared };
    assert_eq!(against.unknown, []);
    assert_eq!(against.functions, all(495));
    assert_eq!(against.properties, all(4));
    assert_eq!(against.objects, all(73));
    assert_eq!(against.methods, all(663));
    assert_eq!(against.signatures, all(667));
    assert_eq!(against.object_properties, all(93));
}
