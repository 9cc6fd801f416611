//! Projects to compile: the official package with one file swapped, and what uses it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{scripts, stand_in};

/// Whose declarations of the functions a project has.
#[derive(Clone, Copy)]
pub enum Functions {
    /// The file of the official package.
    Official,
    /// The file generated from the spec, in the place of the official one.
    Ours,
    /// The same, generated with `--strict`.
    Strict,
}

/// Where the official package is in a project.
pub const TYPINGS: &str = "node_modules/miniprogram-api-typings";

/// A new project in a folder of its own, with the typings and the named packages beside.
pub fn project(name: &str, functions: Functions, packages: &[&str]) -> PathBuf {
    let suffix = match functions {
        Functions::Official => "official",
        Functions::Ours => "ours",
        Functions::Strict => "strict",
    };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{suffix}"));
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    for package in packages.iter().copied().chain(["miniprogram-api-typings"]) {
        let from = scripts().join("node_modules").join(package);
        copy_declarations(&from, &folder.join("node_modules").join(package));
    }
    let strict = match functions {
        Functions::Official => return folder,
        Functions::Ours => false,
        Functions::Strict => true,
    };
    let ours = stand_in(&format!("{name}-{suffix}-functions"), strict);
    fs::copy(ours, folder.join(TYPINGS).join("types/wx/lib.wx.api.d.ts")).unwrap();
    folder
}

/// Every declaration file of a folder and of those in it, as paths with `/` below `root`.
pub fn declarations_in(root: &Path, folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root.join(folder)).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{folder}/{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            found.extend(declarations_in(root, &path));
        } else if path.ends_with(".d.ts") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Copies a folder of sources as it is.
pub fn copy_folder(from: &Path, to: &Path) {
    copy(from, to, &|_| true);
}

/// What a compiler reads of a package: its description and its TypeScript.
fn copy_declarations(from: &Path, to: &Path) {
    copy(from, to, &|path| {
        path.ends_with("package.json") || path.extension().is_some_and(|it| it == "ts")
    });
}

fn copy(from: &Path, to: &Path, wanted: &dyn Fn(&Path) -> bool) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let (path, name) = (entry.path(), entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&path, &to.join(name), wanted);
        } else if wanted(&path) {
            fs::copy(&path, to.join(name)).unwrap();
        }
    }
}
