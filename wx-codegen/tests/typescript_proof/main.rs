//! The declarations of the wx catalogue, as node and the compilers of TypeScript see them. The
//! scripts and their packages are in `tests/typescript`; `npm install` there brings the packages.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use wx_codegen::typescript::{Form, Language, TypeScriptOptions, declarations};

mod can_i_use;
mod compare;
mod examples;
mod forms;
mod package;
mod project;
mod strict;
mod tsc;

/// The folder of the scripts, with the packages that they need.
fn scripts() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/typescript");
    let packages = folder.join("node_modules");
    assert!(packages.is_dir(), "no packages: run npm install in {}", folder.display());
    folder
}

/// What stands in for the official file, in a folder of its own.
fn official_stand_in(name: &str) -> PathBuf {
    stand_in(name, false)
}

/// The same as `wx generate typescript` writes it, with `--strict` or without.
fn stand_in(name: &str, strict: bool) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let spec = api_spec::load(root.join("api-spec/wx")).unwrap_or_else(|report| panic!("{report}"));
    let options = TypeScriptOptions {
        client: "Wx".to_owned(),
        namespace: "WechatMiniprogram".to_owned(),
        global: "wx".to_owned(),
        language: Language::English,
        strict,
        form: Form::Part,
    };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("lib.wx.api.d.ts");
    std::fs::write(&file, declarations(&spec, &options).unwrap()).unwrap();
    file
}

/// Runs a script of the folder, and panics with all that it said if it fails.
fn node(arguments: &[&str]) {
    let output = Command::new("node").args(arguments).current_dir(scripts()).output().unwrap();
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (said(&output.stdout), said(&output.stderr));
    assert!(output.status.success(), "node {} fails:\n{out}{err}", arguments.join(" "));
}
