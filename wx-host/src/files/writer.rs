//! Files that appear when they are whole.

use std::{
    fs::File,
    io::{self, Write},
    path::{Path, PathBuf},
};

use super::{
    AppFiles,
    app_files::Target,
    problem::{Cause, FileProblem},
};

/// Writes one file. Every byte is taken off the quota as it is written; past it a
/// write fails with [`io::ErrorKind::QuotaExceeded`]. The file appears, in place of
/// an older one, with [`finish`](QuotaWriter::finish): until then, and if the writer
/// is dropped or the process dies, the older one stays.
#[derive(Debug)]
pub struct QuotaWriter {
    files: AppFiles,
    target: Target,
    file: File,
    staged: PathBuf,
    written: u64,
    /// What the older file gives back at the end.
    credit: u64,
}

impl QuotaWriter {
    pub(super) fn new(
        files: AppFiles,
        target: Target,
        credit: u64,
    ) -> Result<QuotaWriter, FileProblem> {
        let (staged, file) = files.stage()?;
        Ok(QuotaWriter { files, target, file, staged, written: 0, credit })
    }

    /// How many bytes were written.
    pub fn written(&self) -> u64 {
        self.written
    }

    /// Puts the file in its place and gives its size.
    ///
    /// # Errors
    /// If it cannot be put there: the folder is gone, a folder has its name, or
    /// somebody else has used up the quota.
    pub fn finish(mut self) -> Result<u64, FileProblem> {
        self.file.flush()?;
        let files = self.files.clone();
        let mut page = files.ledger(self.target.root).open();
        let dir = files.dir(self.target.root)?;
        let older = match dir.symlink_metadata(&self.target.path) {
            Ok(older) if older.is_dir() => return Err(Cause::WriteToDirectory.into()),
            Ok(older) if older.is_file() => older.len(),
            _ => 0,
        };
        // the bytes count as staged until here
        page.unstage(self.written);
        let moved = page
            .admit(self.written, older)
            .and_then(|()| files.staging().rename(&self.staged, dir, &self.target.path));
        if let Err(error) = moved {
            page.stage(self.written);
            return Err(error.into());
        }
        page.changed(self.written, older);
        self.staged = PathBuf::new();
        Ok(std::mem::take(&mut self.written))
    }
}

impl Write for QuotaWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let wanted = bytes.len() as u64;
        {
            let mut page = self.files.ledger(self.target.root).open();
            page.unstage(self.written);
            let admitted = page.admit(self.written + wanted, self.credit);
            page.stage(self.written + if admitted.is_ok() { wanted } else { 0 });
            admitted?;
        }
        let written = self.file.write(bytes);
        let got = *written.as_ref().unwrap_or(&0) as u64;
        self.files.ledger(self.target.root).open().unstage(wanted - got);
        self.written += got;
        written
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for QuotaWriter {
    fn drop(&mut self) {
        if self.staged == Path::new("") {
            return;
        }
        // what cannot be removed now goes when the files are opened again
        let _ = self.files.staging().remove_file(&self.staged);
        self.files.ledger(self.target.root).open().unstage(self.written);
    }
}
