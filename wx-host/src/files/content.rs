//! What is in files: read, written, copied, cut, digested.

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom, Write},
};

use cap_std::fs::OpenOptions;
use md5::Md5;
use sha1::{Digest, Sha1};
use sha2::Sha256;
use wx_bindings::DigestAlgorithm;

use super::{
    AppFiles,
    encoding::to_hex,
    place::Root,
    problem::{Cause, FileProblem},
};

type Result<T> = std::result::Result<T, FileProblem>;

/// How large a file may grow, and how much one call reads: 100 MB.
pub(crate) const LARGEST: u64 = 100 << 20;

/// How much is copied at a time.
pub(super) const CHUNK: usize = 64 << 10;

impl AppFiles {
    /// The bytes of a file, from `position` on, `length` of them.
    pub(crate) fn read(
        &self,
        path: &str,
        position: Option<i64>,
        length: Option<i64>,
    ) -> Result<Vec<u8>> {
        let read = || {
            let mut file = self.open_read(path)?;
            let size = file.metadata()?.len();
            let (from, length) = range(size, position, length)?;
            if length > LARGEST {
                return Err(Cause::Full.into());
            }
            file.seek(SeekFrom::Start(from))?;
            let mut content = Vec::with_capacity(length as usize);
            file.take(length).read_to_end(&mut content)?;
            Ok(content)
        };
        read().map_err(|problem: FileProblem| problem.during("open", path))
    }

    /// What a Brotli file holds.
    pub(crate) fn read_brotli(&self, path: &str) -> Result<Vec<u8>> {
        let read = || {
            let file = self.open_read(path)?;
            let mut content = Vec::new();
            let unpacked = brotli_decompressor::Decompressor::new(file, CHUNK);
            match unpacked.take(LARGEST + 1).read_to_end(&mut content) {
                Err(error) if error.kind() != io::ErrorKind::Other => Err(Cause::Brotli.into()),
                Err(error) => Err(error.into()),
                Ok(_) if content.len() as u64 > LARGEST => Err(Cause::Full.into()),
                Ok(_) => Ok(content),
            }
        };
        read().map_err(|problem: FileProblem| problem.during("open", path))
    }

    /// Replaces a file as a whole, or makes it.
    pub(crate) fn write(&self, path: &str, content: &[u8]) -> Result<()> {
        let write = || {
            if content.len() as u64 > LARGEST {
                return Err(Cause::Full.into());
            }
            let mut writer = self.create(path)?;
            writer.write_all(content)?;
            writer.finish().map(drop)
        };
        write().map_err(|problem: FileProblem| problem.during("open", path))
    }

    /// Adds to a file that is there.
    pub(crate) fn append(&self, path: &str, content: &[u8]) -> Result<()> {
        let append = || {
            if content.is_empty() {
                return Err(Cause::NothingToWrite.into());
            }
            let (root, mut file) = self.open_write(path)?;
            self.counted(root, &mut file, |file, size| {
                let end = size.saturating_add(content.len() as u64);
                (end, move || file.write_all(content))
            })
        };
        append().map_err(|problem: FileProblem| problem.during("open", path))
    }

    /// Cuts a file, or fills it up with zeros.
    pub(crate) fn truncate(&self, path: &str, length: i64) -> Result<()> {
        let truncate = || {
            let length = u64::try_from(length).map_err(|_| Cause::Length)?;
            let (root, mut file) = self.open_write(path)?;
            self.counted(root, &mut file, |file, _| (length, move || file.set_len(length)))
        };
        truncate().map_err(|problem: FileProblem| problem.during("open", path))
    }

    /// Copies a file of any root to where the app may write.
    pub(crate) fn copy(&self, from: &str, to: &str) -> Result<()> {
        let copy = || {
            let mut file = self.open_place(from)?;
            let mut writer = self.create_at(to)?;
            io::copy(&mut file, &mut writer)?;
            writer.finish().map(drop)
        };
        copy().map_err(|problem: FileProblem| problem.between("copyFile", from, to))
    }

    /// The size of a file and its digest in hexadecimal.
    pub(crate) fn digest(&self, path: &str, by: DigestAlgorithm) -> Result<(u64, String)> {
        let mut file = self.open_read(path)?;
        let digested = match by {
            DigestAlgorithm::Md5 => digest::<Md5>(&mut file),
            DigestAlgorithm::Sha1 => digest::<Sha1>(&mut file),
            DigestAlgorithm::Sha256 => digest::<Sha256>(&mut file),
        };
        digested.map_err(|error| FileProblem::io(error).during("open", path))
    }

    /// A file that is there, to add to it or cut it.
    fn open_write(&self, path: &str) -> Result<(Root, File)> {
        let place = self.writable(path)?;
        let dir = self.dir(place.root)?;
        self.regular(dir, &place)
            .map_err(|problem| problem.instead(Cause::IsADirectory, Cause::WriteToDirectory))?;
        let file = dir.open_with(&place.path, OpenOptions::new().append(true))?;
        Ok((place.root, file.into_std()))
    }

    /// Changes an open file and counts what it grew or shrank by. `plan` says, from
    /// the file's size, which size it will have at most, and how it gets there.
    pub(super) fn counted<'f, T, F: FnOnce() -> io::Result<T>>(
        &self,
        root: Root,
        file: &'f mut File,
        plan: impl FnOnce(&'f mut File, u64) -> (u64, F),
    ) -> Result<T> {
        let mut page = self.ledger(root).open();
        let before = file.metadata()?;
        if gone(&before) {
            return Err(Cause::NotFound.into());
        }
        let before = before.len();
        let watched = file.try_clone()?;
        let (end, change) = plan(file, before);
        let after = end.max(before);
        if end > LARGEST && end > before {
            return Err(Cause::Full.into());
        }
        page.admit(after - before, 0)?;
        let changed = change();
        // half of a write counts as well
        match watched.metadata() {
            Ok(after) => page.changed(after.len(), before),
            Err(_) => page.lost_count(),
        }
        Ok(changed?)
    }
}

/// Whether no path leads to an open file any more: its bytes would count nowhere.
#[cfg(unix)]
fn gone(known: &std::fs::Metadata) -> bool {
    std::os::unix::fs::MetadataExt::nlink(known) == 0
}

#[cfg(not(unix))]
fn gone(_: &std::fs::Metadata) -> bool {
    false
}

/// Which bytes of so many are meant: where they begin, and how many there are.
pub(super) fn range(size: u64, position: Option<i64>, length: Option<i64>) -> Result<(u64, u64)> {
    let from = match position {
        None | Some(0) => 0,
        Some(position) => match u64::try_from(position) {
            Ok(position) if position < size => position,
            _ => return Err(Cause::Position.into()),
        },
    };
    let length = match length {
        None => size - from,
        Some(length) => match u64::try_from(length) {
            Ok(length) if (1..=size - from).contains(&length) => length,
            _ => return Err(Cause::Length.into()),
        },
    };
    Ok((from, length))
}

fn digest<D: Digest>(file: &mut File) -> io::Result<(u64, String)> {
    let (mut digest, mut size) = (D::new(), 0);
    let mut chunk = vec![0; CHUNK];
    loop {
        match file.read(&mut chunk)? {
            0 => return Ok((size, to_hex(&digest.finalize()))),
            read => {
                digest.update(&chunk[..read]);
                size += read as u64;
            }
        }
    }
}
