//! Every word of the format, from the spec under `golden/spec` to the Rust beside it.
//! `UPDATE_GOLDEN=1 cargo test -p wx-codegen` writes the Rust anew; read the diff.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::{Path, PathBuf};

use api_spec::Spec;
use wx_codegen::rust::{self, RustOptions};

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(path)
}

fn spec() -> Spec {
    api_spec::load(here("spec")).unwrap_or_else(|report| panic!("{report}"))
}

#[test]
fn every_word_of_the_format_gives_the_expected_rust() {
    let text = rust::file(&spec(), &RustOptions::new("Garden"));
    let path = here("garden.rs");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(there == text, "garden.rs is stale: run with UPDATE_GOLDEN=1 and read the diff");
}

#[cfg(feature = "typescript")]
#[test]
fn every_word_of_the_format_gives_the_expected_typescript() {
    use wx_codegen::typescript::{Form, Language, TypeScriptOptions, declarations};
    let options = |form| TypeScriptOptions {
        client: "Garden".into(),
        namespace: "Garden".into(),
        global: "garden".into(),
        language: Language::Both,
        strict: false,
        form,
    };
    for (name, form) in [("garden.d.ts", Form::Global), ("garden-module.d.ts", Form::Module)] {
        let text = declarations(&spec(), &options(form)).unwrap();
        let path = here(name);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&path, &text).unwrap();
        }
        let there = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(there == text, "{name} is stale: run with UPDATE_GOLDEN=1 and read the diff");
    }
}
