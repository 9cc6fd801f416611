//! Files replaced together: all of them or none.

use std::{
    fmt,
    fs::{self, File},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};

/// Why nothing was replaced.
#[derive(Debug)]
pub struct Failure {
    /// The file that could not be written.
    path: PathBuf,
    error: io::Error,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "cannot write {}: {}", self.path.display(), self.error)
    }
}

/// Gives files new texts, and makes those that are not there yet. Everything is written
/// beside its place before anything is put there, so a full disk or a closed folder leaves
/// all files as they were. Readers of a file see its old text or the new one.
pub fn replace(files: &[(&Path, &str)]) -> Result<(), Failure> {
    replace_by(files, |from, to| fs::rename(from, to))
}

/// With a way to put a file in place, for tests.
fn replace_by(
    files: &[(&Path, &str)],
    mut put: impl FnMut(&Path, &Path) -> io::Result<()>,
) -> Result<(), Failure> {
    let fail = |path: &Path, error| Failure { path: path.to_path_buf(), error };
    let mut drafts = Vec::new();
    for &(path, text) in files {
        let draft = Draft::write(path, text).map_err(|error| fail(path, error))?;
        drafts.push(draft);
    }
    for i in 0..drafts.len() {
        if let Err(error) = put(&drafts[i].new, &drafts[i].path) {
            drafts[..i].iter().for_each(Draft::undo);
            return Err(fail(&drafts[i].path, error));
        }
    }
    Ok(())
}

/// A file's new text, beside its place. What is left of it when it goes is removed.
struct Draft {
    path: PathBuf,
    new: PathBuf,
    /// What was in its place, under another name.
    old: Option<PathBuf>,
}

impl Draft {
    fn write(path: &Path, text: &str) -> io::Result<Draft> {
        if path.is_dir() {
            return Err(io::Error::new(ErrorKind::IsADirectory, "a folder of that name is there"));
        }
        let folder = path.parent().unwrap_or(Path::new(""));
        if !folder.as_os_str().is_empty() {
            fs::create_dir_all(folder)?;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let beside = |kind: &str| folder.join(format!(".{name}.{}.{kind}", std::process::id()));
        let mut file = File::create_new(beside("new"))?;
        // from here on the draft is removed whatever happens
        let mut draft = Draft { path: path.to_path_buf(), new: beside("new"), old: None };
        file.write_all(text.as_bytes())?;
        match fs::metadata(path) {
            Ok(before) => {
                file.set_permissions(before.permissions())?;
                let old = beside("old");
                // a file system without links has to copy
                fs::hard_link(path, &old).or_else(|_| fs::copy(path, &old).map(drop))?;
                draft.old = Some(old);
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        // some disks tell only here that they are full
        file.sync_all()?;
        Ok(draft)
    }

    /// Puts back what was there. A second failure has nobody left to handle it.
    fn undo(&self) {
        let _ = match &self.old {
            Some(old) => fs::rename(old, &self.path),
            None => fs::remove_file(&self.path),
        };
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        for left in [Some(&self.new), self.old.as_ref()].into_iter().flatten() {
            let _ = fs::remove_file(left);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    /// What is in a folder, by name; `None` for folders.
    fn content(folder: &Path) -> Vec<(String, Option<String>)> {
        let mut content: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| {
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                (name, fs::read_to_string(path).ok())
            })
            .collect();
        content.sort();
        content
    }

    fn file(name: &str, text: &str) -> (String, Option<String>) {
        (name.to_string(), Some(text.to_string()))
    }

    #[test]
    fn files_are_replaced_and_made_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let [a, b, c] = ["a", "b", "sub/c"].map(|name| folder.path().join(name));
        fs::write(&a, "old").unwrap();
        replace(&[(&a, "1"), (&b, "2"), (&c, "3")]).unwrap();
        assert_eq!(content(folder.path()), [file("a", "1"), file("b", "2"), ("sub".into(), None)]);
        assert_eq!(content(&folder.path().join("sub")), [file("c", "3")]);
    }

    #[test]
    fn a_folder_in_the_place_of_one_file_leaves_all_as_they_were() {
        let folder = tempfile::tempdir().unwrap();
        let [a, b] = ["a", "b"].map(|name| folder.path().join(name));
        fs::write(&a, "old").unwrap();
        fs::create_dir(&b).unwrap();
        let failure = replace(&[(&a, "1"), (&b, "2")]).unwrap_err();
        let said = format!("cannot write {}: a folder of that name is there", b.display());
        assert_eq!(failure.to_string(), said);
        assert_eq!(content(folder.path()), [file("a", "old"), ("b".into(), None)]);
    }

    #[test]
    fn a_folder_that_cannot_be_written_to_leaves_all_as_they_were() {
        let folder = tempfile::tempdir().unwrap();
        let [a, b] = ["a", "b"].map(|name| folder.path().join(name));
        fs::write(&a, "old").unwrap();
        let below = a.join("c");
        let failure = replace(&[(&a, "1"), (&b, "2"), (&below, "3")]).unwrap_err();
        assert!(failure.to_string().starts_with(&format!("cannot write {}", below.display())));
        assert_eq!(content(folder.path()), [file("a", "old")]);
    }

    #[test]
    fn what_was_put_in_place_before_a_failure_is_taken_back() {
        let folder = tempfile::tempdir().unwrap();
        let [a, b, c] = ["a", "b", "c"].map(|name| folder.path().join(name));
        fs::write(&a, "old").unwrap();
        fs::write(&c, "old too").unwrap();
        let put = |from: &Path, to: &Path| match to.ends_with("c") {
            true => Err(io::Error::new(ErrorKind::PermissionDenied, "somebody reads it")),
            false => fs::rename(from, to),
        };
        let failure = replace_by(&[(&a, "1"), (&b, "2"), (&c, "3")], put).unwrap_err();
        assert_eq!(failure.to_string(), format!("cannot write {}: somebody reads it", c.display()));
        assert_eq!(content(folder.path()), [file("a", "old"), file("c", "old too")]);
    }

    #[cfg(unix)]
    #[test]
    fn who_may_read_a_file_stays() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let a = folder.path().join("a");
        fs::write(&a, "old").unwrap();
        fs::set_permissions(&a, fs::Permissions::from_mode(0o640)).unwrap();
        replace(&[(&a, "new")]).unwrap();
        assert_eq!(fs::metadata(&a).unwrap().permissions().mode() & 0o777, 0o640);
    }
}
