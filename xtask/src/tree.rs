//! A check of the tree itself: no file names a machine path or a registry host.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use crate::root;

/// Folders that nobody checks in.
const NOT_OURS: [&str; 3] = [".git", "target", "node_modules"];

/// Beginnings of paths that are somebody's own. Split, so that this file passes.
const PATHS: [&str; 5] = [
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/Us", "ers/"),
    concat!("C:\\", "Users\\"),
    concat!("/wo", "rk/"),
];

/// Hosts that packages are loaded from. Cargo.lock names its registry by the
/// address of an index that no other setting can change, which is fine.
const HOSTS: [&str; 5] = [
    concat!("registry.", "npmjs"),
    concat!("npm", "mirror"),
    concat!("index.", "crates.io"),
    concat!("static.", "crates.io"),
    concat!("proxy.", "golang"),
];

/// Checks every file that could be checked in.
pub fn check() -> Result<(), String> {
    let root = root();
    let here = own_paths(&root);
    let mut found = Vec::new();
    for file in files(&root)? {
        let bytes = fs::read(&file).map_err(|error| unreadable(&file, &error))?;
        let name = file.strip_prefix(&root).unwrap_or(&file).display().to_string();
        let is_lock = name.ends_with("package-lock.json");
        for (index, line) in String::from_utf8_lossy(&bytes).lines().enumerate() {
            let mut words = PATHS.iter().chain(&HOSTS).copied();
            let word = words.find(|word| names(line, word));
            let word = word.or_else(|| here.iter().find(|path| line.contains(*path)).map(|p| &**p));
            // where a package asks for donations is no place that it is loaded from
            let loaded = is_lock && line.trim_start().starts_with("\"resolved\"");
            let word = word.or_else(|| loaded.then_some("where a package is loaded from"));
            if let Some(word) = word {
                found.push(format!("{name}:{}: holds {word}", index + 1));
            }
        }
    }
    match found.is_empty() {
        true => Ok(()),
        false => Err(format!("{}\nwrite it without", found.join("\n"))),
    }
}

/// Whose folder a test may name.
const NOBODY: &str = "somebody";

/// Whether a line holds a path or host as a thing of its own, not as the end of
/// a longer path such as `miniprogram/home/`.
fn names(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let (before, rest) = line.split_at(at);
        let longer = |c: char| c.is_alphanumeric() || ".}*_-".contains(c);
        let is_path = word.contains(['/', '\\']);
        let harmless = before.ends_with(longer) || rest.split_at(word.len()).1.starts_with(NOBODY);
        !(is_path && harmless)
    })
}

/// Where this checkout and its person's folder are on this machine.
fn own_paths(root: &Path) -> Vec<String> {
    let home = env::var("HOME").or_else(|_| env::var("USERPROFILE")).unwrap_or_default();
    let mut paths = vec![root.display().to_string(), home];
    // Short ones, such as `/`, say nothing.
    paths.retain(|path| path.len() > 5);
    paths
}

/// All files of the tree, sorted.
fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| unreadable(&folder, &error))?;
        for entry in entries {
            let entry = entry.map_err(|error| unreadable(&folder, &error))?;
            let kind = entry.file_type().map_err(|error| unreadable(&entry.path(), &error))?;
            let ours = !NOT_OURS.iter().any(|name| entry.file_name() == *name);
            if kind.is_dir() && ours {
                folders.push(entry.path());
            } else if kind.is_file() && ours {
                files.push(entry.path());
            }
        }
    }
    files.sort();
    Ok(files)
}

fn unreadable(path: &Path, error: &std::io::Error) -> String {
    format!("cannot read {}: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_a_machine_is_found_and_the_end_of_a_longer_one_is_not() {
        let [home, ..] = PATHS;
        assert!(names(&format!("open {home}ann/file"), home));
        assert!(names(&format!("\"{home}ann\""), home));
        assert!(!names(&format!("pages{home}index"), home));
        assert!(!names(&format!("{home}somebody/key"), home));
    }
}
