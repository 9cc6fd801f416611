//! Which file a `require` means.
//!
//! The root of a project is the nearest folder at or above the entry file that
//! has a `package.json`, `app.json` or `project.config.json`, else the folder
//! of the entry file. Nothing outside the root is ever loaded: neither by `..`,
//! nor through a symbolic link, nor from a package folder above it.

use std::{
    fs, io,
    path::{Component, Path, PathBuf},
};

/// What marks the root of a project.
const MARKERS: [&str; 3] = ["package.json", "app.json", "project.config.json"];
/// Where packages lie.
const PACKAGE_FOLDERS: [&str; 2] = ["miniprogram_npm", "node_modules"];

/// Finds the files of one project.
#[derive(Debug)]
pub(super) struct Resolver {
    root: PathBuf,
}

/// Why there is no such file.
#[derive(Debug, PartialEq)]
pub(super) enum Missing {
    /// None of these exist; paths are relative to the root.
    NotFound(Vec<String>),
    /// The file is there, but outside of the root.
    Outside(String),
}

impl Resolver {
    /// A resolver for the project of this entry file, and the file's real path.
    pub fn of_entry(entry: &Path) -> io::Result<(Self, PathBuf)> {
        let entry = entry.canonicalize()?;
        let folder = entry.parent().unwrap_or(&entry);
        let is_marked = |folder: &&Path| MARKERS.iter().any(|name| folder.join(name).is_file());
        let root = folder.ancestors().find(is_marked).unwrap_or(folder).to_owned();
        Ok((Resolver { root }, entry))
    }

    /// A path as scripts see it: from the root, with slashes.
    pub fn name_in_root(&self, path: &Path) -> String {
        let inside = path.strip_prefix(&self.root).unwrap_or(path);
        let mut name = String::new();
        for part in inside.components() {
            if let Component::Normal(part) = part {
                name.push('/');
                name.push_str(&part.to_string_lossy());
            }
        }
        if name.is_empty() { "/".to_owned() } else { name }
    }

    /// Whether the package around a file declares its `.js` files as ES modules.
    pub fn is_in_module_package(&self, file: &Path) -> bool {
        let folders = file.ancestors().skip(1).take_while(|at| at.starts_with(&self.root));
        let package = folders.map(|folder| folder.join("package.json")).find(|file| file.is_file());
        package.and_then(|package| field_of(&package, "type")).is_some_and(|kind| kind == "module")
    }

    /// The file that `request` means in a module of `folder`.
    pub fn resolve(&self, folder: &Path, request: &str) -> Result<PathBuf, Missing> {
        let mut tried = Vec::new();
        let relative = request.starts_with("./")
            || request.starts_with("../")
            || matches!(request, "." | "..");
        let found = if relative {
            self.file_or_folder(&clean(&folder.join(request)), &mut tried)?
        } else if let Some(from_root) = request.strip_prefix('/') {
            self.file_or_folder(&clean(&self.root.join(from_root)), &mut tried)?
        } else {
            self.package(folder, request, &mut tried)?
        };
        found.ok_or(Missing::NotFound(tried))
    }

    /// A package beside the module or in a folder above, up to the root.
    fn package(
        &self,
        folder: &Path,
        request: &str,
        tried: &mut Vec<String>,
    ) -> Result<Option<PathBuf>, Missing> {
        if request.is_empty() || Path::new(request).is_absolute() {
            return Ok(None);
        }
        for above in folder.ancestors().take_while(|above| above.starts_with(&self.root)) {
            for packages in PACKAGE_FOLDERS {
                let packages = above.join(packages);
                if !packages.is_dir() {
                    tried.push(format!("{}/", self.name_in_root(&packages)));
                    continue;
                }
                let path = clean(&packages.join(request));
                if let Some(found) = self.file_or_folder(&path, tried)? {
                    return Ok(Some(found));
                }
            }
        }
        Ok(None)
    }

    /// `path`, `path.js`, `path.json`, or the main file of the folder `path`.
    fn file_or_folder(
        &self,
        path: &Path,
        tried: &mut Vec<String>,
    ) -> Result<Option<PathBuf>, Missing> {
        if let Some(found) = self.file(path, tried)? {
            return Ok(Some(found));
        }
        if !path.is_dir() {
            return Ok(None);
        }
        let main = field_of(&path.join("package.json"), "main");
        if let Some(main) = main {
            let main = clean(&path.join(main));
            if let Some(found) = self.file(&main, tried)? {
                return Ok(Some(found));
            }
            if let Some(found) = self.existing(&main.join("index.js"), tried)? {
                return Ok(Some(found));
            }
        }
        for index in ["index.js", "index.json"] {
            if let Some(found) = self.existing(&path.join(index), tried)? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    fn file(&self, path: &Path, tried: &mut Vec<String>) -> Result<Option<PathBuf>, Missing> {
        for ending in ["", ".js", ".json"] {
            let mut name = path.as_os_str().to_owned();
            name.push(ending);
            if let Some(found) = self.existing(Path::new(&name), tried)? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// The real path of a file, if it exists and lies inside the root.
    fn existing(&self, path: &Path, tried: &mut Vec<String>) -> Result<Option<PathBuf>, Missing> {
        if !path.starts_with(&self.root) {
            return Err(Missing::Outside(shown(path)));
        }
        if path.is_file() {
            // links have been followed now: the real place counts
            return match path.canonicalize() {
                Ok(real) if real.starts_with(&self.root) => Ok(Some(real)),
                _ => Err(Missing::Outside(self.name_in_root(path))),
            };
        }
        tried.push(self.name_in_root(path));
        Ok(None)
    }
}

/// A path without `.` and `..`.
fn clean(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                clean.pop();
            }
            part => clean.push(part),
        }
    }
    clean
}

/// The last part of a path outside the root: the rest is the host's affair.
fn shown(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// A text in a `package.json`.
fn field_of(package: &Path, field: &str) -> Option<String> {
    let text = fs::read_to_string(package).ok()?;
    let package: serde_json::Value =
        serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()?;
    package.get(field)?.as_str().map(str::to_owned)
}
