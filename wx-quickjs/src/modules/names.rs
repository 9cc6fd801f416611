//! What the text of a request says by itself, and how paths are named.

use std::path::{Component, Path, PathBuf};

/// Where packages lie.
pub(super) const PACKAGE_FOLDERS: [&str; 2] = ["miniprogram_npm", "node_modules"];

/// Whether packages lie in a folder of this name.
pub(super) fn is_package_folder(name: &std::ffi::OsStr) -> bool {
    PACKAGE_FOLDERS.iter().any(|folder| name == *folder)
}

/// Whether a request starts at the folder of the asker.
pub(super) fn is_relative(request: &str) -> bool {
    request.starts_with("./") || request.starts_with("../") || matches!(request, "." | "..")
}

/// Whether a relative request can only be a folder: `.`, `./`, `..`, `../` and so on.
pub(super) fn names_a_folder(request: &str) -> bool {
    request.split('/').all(|part| matches!(part, "" | "." | ".."))
}

/// Whether a request can name neither a package nor a file beside the asker.
pub(super) fn is_never_a_name(request: &str) -> bool {
    request.is_empty() || Path::new(request).is_absolute()
}

/// The name of a package and the path in it: `@scope/name` and `lib/x`.
pub(super) fn split(request: &str) -> (&str, &str) {
    let slashes = request.match_indices('/').map(|(at, _)| at);
    let after = if request.starts_with('@') { 1 } else { 0 };
    match slashes.into_iter().nth(after) {
        Some(at) => (&request[..at], &request[at + 1..]),
        None => (request, ""),
    }
}

/// The ways in which a `browser` map may name a file of its package.
pub(super) fn names_in(folder: &Path, file: &Path) -> Vec<String> {
    let Ok(inside) = file.strip_prefix(folder) else { return Vec::new() };
    let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
    let path = parts.join("/");
    let mut names = vec![path.clone()];
    for ending in ["/index.js", ".js", ".json"] {
        names.extend(path.strip_suffix(ending).map(str::to_owned));
    }
    names.into_iter().flat_map(|name| [format!("./{name}"), name]).collect()
}

/// A path without `.` and `..`.
pub(super) fn clean(path: &Path) -> PathBuf {
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
pub(super) fn shown(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
