//! What this repository generates and checks in.

use std::{
    fs,
    io::ErrorKind,
    panic::resume_unwind,
    path::{Component, Path, PathBuf},
    thread,
};

use api_spec::Spec;
use wx_codegen::{
    npm,
    rust::{self, RustOptions},
};

use crate::{manifest, output::Generated};

/// All that this repository generates and checks in.
pub fn files(root: &Path, spec: &Spec) -> Result<Vec<Generated>, String> {
    let folder = root.join("wx-bindings/src/generated");
    let mut files = Vec::new();
    // either takes about half of the time
    let (generated, package) = thread::scope(|scope| {
        let package = scope.spawn(|| npm::files(spec));
        let generated = rust::files(spec, &RustOptions::new("Wx").features());
        (generated, package.join().unwrap_or_else(|panic| resume_unwind(panic)))
    });
    for (name, text) in generated.files {
        files.push(Generated { path: inside(&folder, &name)?, text: Some(text) });
    }
    let left = leftovers(&folder, &files)?;
    files.extend(left);
    let folder = root.join("wx-bindings/npm");
    for (name, text) in package.map_err(|report| report.to_string())? {
        files.push(Generated { path: inside(&folder, &name)?, text: Some(text) });
    }
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        let text = fs::read_to_string(root.join(name))
            .map_err(|error| format!("cannot read {name}: {error}"))?;
        files.push(Generated { path: folder.join(name), text: Some(text) });
    }
    let manifest = root.join("wx-bindings/Cargo.toml");
    files.extend(manifest::features(&manifest, &generated.features)?);
    files.push(Generated {
        path: root.join("api-spec/schema.json"),
        text: Some(api_spec::json_schema_text()),
    });
    for file in &files {
        stays_inside(root, &file.path)?;
    }
    Ok(files)
}

/// Refuses a file in a folder that is, behind links, outside of the repository. The file
/// itself may be a link: it is replaced, not followed.
fn stays_inside(root: &Path, path: &Path) -> Result<(), String> {
    let real = |path: &Path| {
        let real = Path::new(".").join(path).canonicalize();
        real.map_err(|error| format!("cannot find {}: {error}", path.display()))
    };
    let mut folders = path.ancestors().skip(1);
    let folder = folders.find(|folder| Path::new(".").join(folder).exists()).unwrap_or(root);
    match real(folder)?.starts_with(real(root)?) {
        true => Ok(()),
        false => Err(format!(
            "{} leads out of the repository: remove the link, so that {} can be written",
            folder.display(),
            path.display()
        )),
    }
}

/// A path inside a folder; one that leads out of it is refused.
fn inside(folder: &Path, name: &Path) -> Result<PathBuf, String> {
    match name.components().all(|part| matches!(part, Component::Normal(_))) {
        true => Ok(folder.join(name)),
        false => Err(format!("{} would be outside {}", name.display(), folder.display())),
    }
}

/// Rust files of families that the spec no longer has.
fn leftovers(folder: &Path, files: &[Generated]) -> Result<Vec<Generated>, String> {
    let fault = |error| format!("cannot read {}: {error}", folder.display());
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(fault(error)),
    };
    let mut left = Vec::new();
    for entry in entries {
        let path = entry.map_err(fault)?.path();
        let is_rust = path.extension().is_some_and(|extension| extension == "rs");
        if is_rust && files.iter().all(|file| file.path != path) {
            left.push(Generated { path, text: None });
        }
    }
    left.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(left)
}
