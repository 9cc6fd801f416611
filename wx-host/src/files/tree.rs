//! Files and folders as such: whether they are there, what they are called, how
//! they come and go.

use std::{io, path::Path};

use cap_std::fs::{Dir, Metadata};

use super::{
    AppFiles,
    ledger::tree_size,
    place::{Place, Root},
    problem::{Cause, FileProblem},
};

type Result<T> = std::result::Result<T, FileProblem>;

/// What is known of a file or folder; it may cross threads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct About {
    pub is_dir: bool,
    pub is_file: bool,
    pub mode: i64,
    pub size: i64,
    /// Seconds since 1970.
    pub accessed: i64,
    /// Seconds since 1970.
    pub modified: i64,
}

impl About {
    fn new(known: &Metadata) -> About {
        let seconds = |time: io::Result<cap_std::time::SystemTime>| {
            let since = time.ok()?.into_std().duration_since(std::time::UNIX_EPOCH).ok()?;
            i64::try_from(since.as_secs()).ok()
        };
        let is_dir = known.is_dir();
        About {
            is_dir,
            is_file: known.is_file(),
            mode: mode(known),
            size: if is_dir { 0 } else { i64::try_from(known.len()).unwrap_or(i64::MAX) },
            accessed: seconds(known.accessed()).unwrap_or(0),
            modified: seconds(known.modified()).unwrap_or(0),
        }
    }

    /// What is known of an open file.
    pub fn of(file: &std::fs::File) -> io::Result<About> {
        Ok(About::new(&Metadata::from_file(file)?))
    }
}

#[cfg(unix)]
fn mode(known: &Metadata) -> i64 {
    cap_std::fs::MetadataExt::mode(known).into()
}

#[cfg(not(unix))]
fn mode(known: &Metadata) -> i64 {
    let kind = if known.is_dir() { 0o040_111 } else { 0o100_000 };
    kind | if known.permissions().readonly() { 0o444 } else { 0o666 }
}

impl AppFiles {
    /// Whether something is there.
    pub(crate) fn access(&self, path: &str) -> Result<()> {
        self.about(path).map(drop)
    }

    /// What is known of a file or folder.
    pub(crate) fn about(&self, path: &str) -> Result<About> {
        let about = || {
            let place = self.place(path)?;
            Ok(About::new(&self.dir(place.root)?.metadata(&place.path)?))
        };
        about().map_err(|problem: FileProblem| problem.at(path))
    }

    /// Everything in a folder: `/` is the folder itself, `/a/b` a file further down.
    /// None if it is no folder. No link is followed.
    pub(crate) fn about_all(&self, path: &str) -> Result<Option<Vec<(String, About)>>> {
        let own = self.about(path)?;
        if !own.is_dir {
            return Ok(None);
        }
        let walk = || {
            let place = self.place(path)?;
            let dir = self.dir(place.root)?;
            let mut found = vec![("/".to_owned(), own)];
            let mut waiting = vec![(place.path.clone(), String::new())];
            while let Some((folder, shown)) = waiting.pop() {
                for (name, about) in entries(dir, &folder)? {
                    if self.is_hidden(&Place { root: place.root, path: folder.join(&name) }) {
                        continue;
                    }
                    let shown = format!("{shown}/{name}");
                    if about.is_dir {
                        waiting.push((folder.join(&name), shown.clone()));
                    }
                    found.push((shown, about));
                }
            }
            found.sort_by(|(a, _), (b, _)| a.cmp(b));
            Ok(Some(found))
        };
        walk().map_err(|problem: FileProblem| problem.at(path))
    }

    /// The names in a folder, sorted.
    pub(crate) fn readdir(&self, path: &str) -> Result<Vec<String>> {
        let list = || {
            let place = self.place(path)?;
            let dir = self.dir(place.root)?;
            let mut names = Vec::new();
            for entry in dir.read_dir(&place.path)? {
                names.push(entry?.file_name().to_string_lossy().into_owned());
            }
            names.sort();
            Ok(names)
        };
        list().map_err(|problem: FileProblem| problem.at(path))
    }

    /// Makes a folder; `recursive` makes those on the way, and one that is there is
    /// fine then.
    pub(crate) fn mkdir(&self, path: &str, recursive: bool) -> Result<()> {
        let make = || {
            let place = self.writable(path)?;
            let dir = self.dir(place.root)?;
            match recursive {
                true => Ok(dir.create_dir_all(&place.path)?),
                false => Ok(dir.create_dir(&place.path)?),
            }
        };
        make().map_err(|problem: FileProblem| problem.at(path))
    }

    /// Removes a folder; `recursive` removes what is in it.
    pub(crate) fn rmdir(&self, path: &str, recursive: bool) -> Result<()> {
        let remove = || {
            let place = self.writable(path)?;
            let dir = self.dir(place.root)?;
            if place.path == Path::new(".") {
                return Err(Cause::NotPermitted.into());
            }
            if !dir.symlink_metadata(&place.path)?.is_dir() {
                return Err(Cause::NotADirectory.into());
            }
            if !recursive {
                return Ok(dir.remove_dir(&place.path)?);
            }
            let mut page = self.ledger(place.root).open();
            let size = tree_size(dir, &place.path)?;
            if let Err(error) = dir.remove_dir_all(&place.path) {
                page.lost_count();
                return Err(error.into());
            }
            page.changed(0, size);
            Ok(())
        };
        remove().map_err(|problem: FileProblem| problem.at(path))
    }

    /// Removes a file.
    pub(crate) fn unlink(&self, path: &str) -> Result<()> {
        let remove = || {
            let place = self.writable(path)?;
            self.remove_file(&place)
        };
        remove().map_err(|problem: FileProblem| problem.during("unlink", path))
    }

    pub(super) fn remove_file(&self, place: &Place) -> Result<()> {
        let dir = self.dir(place.root)?;
        let mut page = self.ledger(place.root).open();
        let known = dir.symlink_metadata(&place.path)?;
        if known.is_dir() {
            return Err(Cause::NotPermitted.into());
        }
        dir.remove_file(&place.path)?;
        page.changed(0, if known.is_file() { known.len() } else { 0 });
        Ok(())
    }

    /// Moves a file or a folder; a file that is there is replaced.
    pub(crate) fn rename(&self, from: &str, to: &str) -> Result<()> {
        let rename = || {
            let (old, new) = (self.writable(from)?, self.writable(to)?);
            let (old_dir, new_dir) = (self.dir(old.root)?, self.dir(new.root)?);
            let root = Path::new(".");
            if old.path == root || new.path == root {
                return Err(Cause::NotPermitted.into());
            }
            let mut page = self.ledger(Root::User).open();
            let moved = old_dir.symlink_metadata(&old.path)?;
            if let Ok(taken) = new_dir.symlink_metadata(&new.path) {
                if taken.is_dir() && !moved.is_dir() {
                    return Err(Cause::WriteToDirectory.into());
                }
                // whose bytes go depends on whether both are one file
                page.lost_count();
            }
            Ok(old_dir.rename(&old.path, new_dir, &new.path)?)
        };
        rename().map_err(|problem: FileProblem| problem.between("rename", from, to))
    }
}

/// The entries of a folder with what is known of each. One that vanishes meanwhile
/// is left out.
pub(super) fn entries(dir: &Dir, folder: &Path) -> io::Result<Vec<(String, About)>> {
    let mut found = Vec::new();
    for entry in dir.read_dir(folder)? {
        let entry = entry?;
        let known = match entry.metadata() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            known => known?,
        };
        found.push((entry.file_name().to_string_lossy().into_owned(), About::new(&known)));
    }
    Ok(found)
}
