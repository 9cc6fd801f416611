//! Zip archives.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, Read},
    path::Path,
};

use zip::{ZipArchive, result::ZipError};

use super::{
    AppFiles,
    content::{LARGEST, range},
    place::Place,
    problem::{Cause, FileProblem},
};

type Result<T> = std::result::Result<T, FileProblem>;

/// How many entries an archive may have.
const MOST_ENTRIES: usize = 20_000;

/// A part of one entry to read.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub path: String,
    pub position: Option<i64>,
    pub length: Option<i64>,
}

impl AppFiles {
    /// Unpacks an archive into a folder, which is made if it is not there. All names
    /// are checked before the first file is written; the content counts as it comes
    /// out, whatever the archive says of its size.
    pub(crate) fn unzip(&self, archive: &str, target: &str) -> Result<()> {
        let unzip = || {
            let file = self.open_place(archive)?;
            let root = self.writable(target)?;
            let dir = self.dir(root.root)?;
            let mut archive = open(file)?;
            let names = names(&mut archive)?;
            dir.create_dir_all(&root.path)?;
            for (index, (name, is_dir)) in names.iter().enumerate() {
                let path = format!("{}/{name}", target.trim_end_matches('/'));
                let place = self.writable(&path)?;
                if *is_dir {
                    dir.create_dir_all(&place.path)?;
                    continue;
                }
                dir.create_dir_all(place.parent())?;
                let mut entry = archive.by_index(index).map_err(unpacking)?;
                let mut writer = self.create_at(&path)?;
                io::copy(&mut entry, &mut writer).map_err(reading)?;
                writer.finish()?;
            }
            Ok(())
        };
        unzip().map_err(|problem: FileProblem| problem.between("unzip", archive, target))
    }

    /// Reads parts of entries, or without a list all files, at most 100 MB together.
    /// Each entry has its own outcome.
    pub(crate) fn read_zip(
        &self,
        path: &str,
        parts: Option<&[Part]>,
    ) -> Result<BTreeMap<String, Result<Vec<u8>>>> {
        let read = || {
            let mut archive = open(self.open_read(path)?)?;
            let all;
            let parts = match parts {
                Some(parts) => parts,
                None => {
                    let names = names(&mut archive)?.into_iter();
                    let files = names.filter(|(_, is_dir)| !is_dir);
                    all = files
                        .map(|(path, _)| Part { path, position: None, length: None })
                        .collect::<Vec<_>>();
                    &all
                }
            };
            let (mut left, mut found) = (LARGEST, BTreeMap::new());
            for part in parts {
                let content = read_part(&mut archive, part, left);
                left -= content.as_ref().map_or(0, |content| content.len() as u64).min(left);
                found.insert(part.path.clone(), content);
            }
            Ok(found)
        };
        read().map_err(|problem: FileProblem| problem.during("open", path))
    }
}

fn open(file: File) -> Result<ZipArchive<io::BufReader<File>>> {
    let archive = ZipArchive::new(io::BufReader::new(file)).map_err(|error| match error {
        ZipError::Io(error) if error.raw_os_error().is_some() => FileProblem::io(error),
        _ => Cause::BadArchive.into(),
    })?;
    match archive.len() <= MOST_ENTRIES {
        true => Ok(archive),
        false => Err(Cause::Unzip.into()),
    }
}

/// The names of all entries and whether they are folders, once none leads out of
/// where it is unpacked.
fn names(archive: &mut ZipArchive<io::BufReader<File>>) -> Result<Vec<(String, bool)>> {
    let mut names = Vec::with_capacity(archive.len());
    for index in 0..archive.len() {
        // the names can be read without the content, so also of encrypted entries
        let entry = archive.by_index_raw(index).map_err(unpacking)?;
        let name = entry.name().map_err(unpacking)?.into_owned();
        let special = entry
            .unix_mode()
            .is_some_and(|mode| !matches!(mode & 0o170_000, 0 | 0o040_000 | 0o100_000));
        let inside = Place::parse(&format!("wxfile://usr/{name}"));
        let absolute = name.starts_with('/');
        match inside {
            Ok(place) if !absolute && !special && place.path != Path::new(".") => {}
            _ => return Err(Cause::BadEntry.into()),
        }
        names.push((name, entry.is_dir()));
    }
    Ok(names)
}

fn read_part(
    archive: &mut ZipArchive<io::BufReader<File>>,
    part: &Part,
    left: u64,
) -> Result<Vec<u8>> {
    let entry = archive.by_name(&part.path).map_err(|error| match error {
        ZipError::FileNotFound => FileProblem::from(Cause::NotFound).at(&part.path),
        other => unpacking(other),
    })?;
    if entry.is_dir() {
        return Err(FileProblem::from(Cause::IsADirectory).at(&part.path));
    }
    let mut content = Vec::new();
    // its size is what the archive claims; what comes out counts
    entry.take(left + 1).read_to_end(&mut content).map_err(reading)?;
    if content.len() as u64 > left {
        return Err(Cause::Full.into());
    }
    if part.position.is_none() && part.length.is_none() {
        return Ok(content);
    }
    let (from, length) = range(content.len() as u64, part.position, part.length)?;
    content.drain(..from as usize);
    content.truncate(length as usize);
    Ok(content)
}

fn unpacking(error: ZipError) -> FileProblem {
    match error {
        ZipError::Io(error) => reading(error),
        _ => Cause::BadEntry.into(),
    }
}

/// What reading an entry says: damage is the entry's, the rest the system's.
fn reading(error: io::Error) -> FileProblem {
    match error.raw_os_error().is_some() || error.kind() == io::ErrorKind::QuotaExceeded {
        true => error.into(),
        false => Cause::BadEntry.into(),
    }
}
