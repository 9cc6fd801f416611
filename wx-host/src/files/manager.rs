//! The object `FileSystemManager`: each call once in the background and once in
//! place.

use wx_bindings::file::*;
use wx_core::{External, PARAMETER_ERROR, Result, WxError, wx_api};

use super::{
    AppFiles, FileProblem,
    archive::Part,
    descriptors::Descriptors,
    encoding::{decode, encode},
    problem::Cause,
    tree::About,
};
use crate::{Background, Reply};

/// The file manager of one app.
#[derive(Debug)]
pub(super) struct Manager {
    files: AppFiles,
    open: Descriptors,
    background: Background,
}

impl Manager {
    pub fn new(files: AppFiles, background: Background) -> Self {
        Manager { open: Descriptors::new(files.clone()), files, background }
    }

    /// Does work on files off the host's thread.
    fn later<T: Send + 'static>(
        &self,
        work: impl FnOnce(&AppFiles) -> Result<T, FileProblem> + Send + 'static,
    ) -> Reply<T> {
        self.files.later(&self.background, work)
    }

    /// Does work on open files off the host's thread.
    fn later_open<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Descriptors) -> Result<T, FileProblem> + Send + 'static,
    ) -> Reply<T> {
        let open = self.open.clone();
        self.background.blocking(move || Ok(work(&open)?))
    }
}

#[wx_api(FileSystemManager)]
impl Manager {
    async fn access(&self, path: String) -> Result<()> {
        self.later(move |files| files.access(&path)).await
    }

    fn access_sync(&self, path: &str) -> Result<()> {
        Ok(self.files.access(path)?)
    }

    async fn append_file(
        &self,
        file_path: String,
        data: FileSystemManagerAppendFileData,
        encoding: FileEncoding,
    ) -> Result<()> {
        self.later(move |files| files.append(&file_path, &data.bytes(encoding)?)).await
    }

    fn append_file_sync(
        &self,
        file_path: &str,
        data: FileSystemManagerAppendFileData,
        encoding: FileEncoding,
    ) -> Result<()> {
        Ok(self.files.append(file_path, &data.bytes(encoding)?)?)
    }

    async fn close(&self, fd: String) -> Result<()> {
        self.later_open(move |open| open.close(&fd)).await
    }

    fn close_sync(&self, fd: &str) -> Result<()> {
        Ok(self.open.close(fd)?)
    }

    async fn copy_file(&self, src_path: String, dest_path: String) -> Result<()> {
        self.later(move |files| files.copy(&src_path, &dest_path)).await
    }

    fn copy_file_sync(&self, src_path: &str, dest_path: &str) -> Result<()> {
        Ok(self.files.copy(src_path, dest_path)?)
    }

    async fn fstat(&self, fd: String) -> Result<FileSystemManagerFstatResult> {
        let about = self.later_open(move |open| open.about(&fd)).await?;
        Ok(FileSystemManagerFstatResult { stats: Stats::new(about) })
    }

    fn fstat_sync(&self, fd: &str) -> Result<Stats> {
        Ok(Stats::new(self.open.about(fd)?))
    }

    async fn ftruncate(&self, fd: String, length: i64) -> Result<()> {
        self.later_open(move |open| open.truncate(&fd, length)).await
    }

    fn ftruncate_sync(&self, fd: &str, length: i64) -> Result<()> {
        Ok(self.open.truncate(fd, length)?)
    }

    async fn get_file_info(
        &self,
        file_path: String,
        digest_algorithm: DigestAlgorithm,
    ) -> Result<FileSystemManagerGetFileInfoResult> {
        let work = move |files: &AppFiles| files.digest(&file_path, digest_algorithm);
        let (size, digest) = self.later(work).await?;
        Ok(FileSystemManagerGetFileInfoResult { size: size as i64, digest })
    }

    async fn get_saved_file_list(&self) -> Result<FileSystemManagerGetSavedFileListResult> {
        let saved = self.later(AppFiles::saved).await?;
        Ok(FileSystemManagerGetSavedFileListResult { file_list: items(saved) })
    }

    async fn mkdir(&self, dir_path: String, recursive: bool) -> Result<()> {
        self.later(move |files| files.mkdir(&dir_path, recursive)).await
    }

    fn mkdir_sync(&self, dir_path: &str, recursive: bool) -> Result<()> {
        Ok(self.files.mkdir(dir_path, recursive)?)
    }

    async fn open(&self, file_path: String, flag: OpenFlag) -> Result<FileSystemManagerOpenResult> {
        let fd = self.later_open(move |open| open.open(&file_path, flag)).await?;
        Ok(FileSystemManagerOpenResult { fd })
    }

    fn open_sync(&self, file_path: &str, flag: OpenFlag) -> Result<String> {
        Ok(self.open.open(file_path, flag)?)
    }

    async fn read(
        &self,
        options: FileSystemManagerReadOptions,
    ) -> Result<FileSystemManagerReadResult> {
        let FileSystemManagerReadOptions { fd, array_buffer, position, .. } = options;
        let (offset, length) = room(&array_buffer, options.offset, options.length)?;
        let content = self.later_open(move |open| open.read(&fd, length, position)).await?;
        fill(array_buffer, offset, &content)
    }

    fn read_sync(
        &self,
        options: FileSystemManagerReadOptions,
    ) -> Result<FileSystemManagerReadResult> {
        let (offset, length) = room(&options.array_buffer, options.offset, options.length)?;
        let content = self.open.read(&options.fd, length, options.position)?;
        fill(options.array_buffer, offset, &content)
    }

    async fn read_compressed_file(
        &self,
        file_path: String,
        compression_algorithm: CompressionAlgorithm,
    ) -> Result<FileSystemManagerReadCompressedFileResult> {
        let CompressionAlgorithm::Br = compression_algorithm;
        let data = self.later(move |files| files.read_brotli(&file_path)).await?;
        Ok(FileSystemManagerReadCompressedFileResult { data })
    }

    fn read_compressed_file_sync(
        &self,
        file_path: &str,
        compression_algorithm: CompressionAlgorithm,
    ) -> Result<Vec<u8>> {
        let CompressionAlgorithm::Br = compression_algorithm;
        Ok(self.files.read_brotli(file_path)?)
    }

    async fn read_file(
        &self,
        file_path: String,
        encoding: Option<FileEncoding>,
        position: Option<i64>,
        length: Option<i64>,
    ) -> Result<FileSystemManagerReadFileResult> {
        let work = move |files: &AppFiles| {
            Ok(read_as(files.read(&file_path, position, length)?, encoding))
        };
        Ok(FileSystemManagerReadFileResult { data: self.later(work).await? })
    }

    fn read_file_sync(
        &self,
        file_path: &str,
        encoding: Option<FileEncoding>,
        position: Option<i64>,
        length: Option<i64>,
    ) -> Result<FileSystemManagerReadFileData> {
        Ok(read_as(self.files.read(file_path, position, length)?, encoding))
    }

    async fn read_zip_entry(
        &self,
        file_path: String,
        entries: FileSystemManagerReadZipEntryEntries,
        encoding: Option<FileEncoding>,
    ) -> Result<FileSystemManagerReadZipEntryResult> {
        let entries = self.later(move |files| read_entries(files, &file_path, entries, encoding));
        Ok(FileSystemManagerReadZipEntryResult { entries: entries.await? })
    }

    async fn readdir(&self, dir_path: String) -> Result<FileSystemManagerReaddirResult> {
        let files = self.later(move |files| files.readdir(&dir_path)).await?;
        Ok(FileSystemManagerReaddirResult { files })
    }

    fn readdir_sync(&self, dir_path: &str) -> Result<Vec<String>> {
        Ok(self.files.readdir(dir_path)?)
    }

    async fn remove_saved_file(&self, file_path: String) -> Result<()> {
        self.later(move |files| files.remove_saved(&file_path)).await
    }

    async fn rename(&self, old_path: String, new_path: String) -> Result<()> {
        self.later(move |files| files.rename(&old_path, &new_path)).await
    }

    fn rename_sync(&self, old_path: &str, new_path: &str) -> Result<()> {
        Ok(self.files.rename(old_path, new_path)?)
    }

    async fn rmdir(&self, dir_path: String, recursive: bool) -> Result<()> {
        self.later(move |files| files.rmdir(&dir_path, recursive)).await
    }

    fn rmdir_sync(&self, dir_path: &str, recursive: bool) -> Result<()> {
        Ok(self.files.rmdir(dir_path, recursive)?)
    }

    async fn save_file(
        &self,
        temp_file_path: String,
        file_path: Option<String>,
    ) -> Result<FileSystemManagerSaveFileResult> {
        let work = move |files: &AppFiles| files.save(&temp_file_path, file_path.as_deref());
        Ok(FileSystemManagerSaveFileResult { saved_file_path: self.later(work).await? })
    }

    fn save_file_sync(&self, temp_file_path: &str, file_path: Option<String>) -> Result<String> {
        Ok(self.files.save(temp_file_path, file_path.as_deref())?)
    }

    async fn stat(&self, path: String, recursive: bool) -> Result<FileSystemManagerStatResult> {
        let found = self.later(move |files| Seen::new(files, &path, recursive)).await?;
        Ok(FileSystemManagerStatResult { stats: found.stats() })
    }

    fn stat_sync(&self, path: &str, recursive: bool) -> Result<FileSystemManagerStatStats> {
        Ok(Seen::new(&self.files, path, recursive)?.stats())
    }

    async fn truncate(&self, file_path: String, length: i64) -> Result<()> {
        self.later(move |files| files.truncate(&file_path, length)).await
    }

    fn truncate_sync(&self, file_path: &str, length: i64) -> Result<()> {
        Ok(self.files.truncate(file_path, length)?)
    }

    async fn unlink(&self, file_path: String) -> Result<()> {
        self.later(move |files| files.unlink(&file_path)).await
    }

    fn unlink_sync(&self, file_path: &str) -> Result<()> {
        Ok(self.files.unlink(file_path)?)
    }

    async fn unzip(&self, zip_file_path: String, target_path: String) -> Result<()> {
        self.later(move |files| files.unzip(&zip_file_path, &target_path)).await
    }

    async fn write(
        &self,
        options: FileSystemManagerWriteOptions,
    ) -> Result<FileSystemManagerWriteResult> {
        let bytes_written = self.later_open(move |open| write(open, options)).await?;
        Ok(FileSystemManagerWriteResult { bytes_written })
    }

    fn write_sync(
        &self,
        options: FileSystemManagerWriteOptions,
    ) -> Result<FileSystemManagerWriteResult> {
        Ok(FileSystemManagerWriteResult { bytes_written: write(&self.open, options)? })
    }

    async fn write_file(
        &self,
        file_path: String,
        data: FileSystemManagerWriteFileData,
        encoding: FileEncoding,
    ) -> Result<()> {
        self.later(move |files| files.write(&file_path, &data.bytes(encoding)?)).await
    }

    fn write_file_sync(
        &self,
        file_path: &str,
        data: FileSystemManagerWriteFileData,
        encoding: FileEncoding,
    ) -> Result<()> {
        Ok(self.files.write(file_path, &data.bytes(encoding)?)?)
    }
}

/// Content as a call takes it: bytes as they are, text by its encoding.
trait Content {
    fn bytes(self, encoding: FileEncoding) -> Result<Vec<u8>, FileProblem>;
}

macro_rules! content {
    ($($name:ident)*) => {$(
        impl Content for $name {
            fn bytes(self, encoding: FileEncoding) -> Result<Vec<u8>, FileProblem> {
                match self {
                    $name::Text(text) => encode(text, encoding),
                    $name::Bytes(bytes) => Ok(bytes),
                }
            }
        }
    )*};
}

content! {
    FileSystemManagerAppendFileData FileSystemManagerWriteData FileSystemManagerWriteFileData
}

fn read_as(content: Vec<u8>, encoding: Option<FileEncoding>) -> FileSystemManagerReadFileData {
    match encoding {
        Some(encoding) => FileSystemManagerReadFileData::Text(decode(content, encoding)),
        None => FileSystemManagerReadFileData::Bytes(content),
    }
}

/// Which part of a whole `offset` and `length` mean.
fn part(whole: usize, offset: i64, length: Option<i64>) -> Result<(usize, usize), FileProblem> {
    let offset = usize::try_from(offset).ok().filter(|offset| *offset <= whole);
    let offset = offset.ok_or(Cause::Offset)?;
    let left = whole - offset;
    let length = match length {
        None => Some(left),
        Some(length) => usize::try_from(length).ok().filter(|length| *length <= left),
    };
    Ok((offset, length.ok_or(Cause::Length)?))
}

/// Where in a script's buffer content goes, and how much of it.
fn room(buffer: &External, offset: i64, length: i64) -> Result<(usize, u64)> {
    let whole = buffer.byte_length().map_err(|actual| {
        let field = format!("parameter.arrayBuffer should be ArrayBuffer instead of {actual};");
        WxError::fail(format!("parameter error: {field}")).errno(PARAMETER_ERROR)
    })?;
    let (offset, length) = part(whole, offset, Some(length))?;
    Ok((offset, length as u64))
}

/// Saved files as a script is told of them.
pub(super) fn items(saved: Vec<(String, About)>) -> Vec<FileItem> {
    let item = |(file_path, about): (String, About)| FileItem {
        file_path,
        size: about.size,
        create_time: about.modified,
    };
    saved.into_iter().map(item).collect()
}

fn fill(buffer: External, offset: usize, content: &[u8]) -> Result<FileSystemManagerReadResult> {
    match buffer.fill(offset, content) {
        true => Ok(FileSystemManagerReadResult {
            bytes_read: content.len() as i64,
            array_buffer: buffer,
        }),
        // it was transferred while the file was read
        false => Err(FileProblem::from(Cause::NoBuffer).into()),
    }
}

fn write(open: &Descriptors, options: FileSystemManagerWriteOptions) -> Result<i64, FileProblem> {
    let FileSystemManagerWriteOptions { fd, data, encoding, position, offset, length, .. } =
        options;
    let is_text = matches!(data, FileSystemManagerWriteData::Text(_));
    let content = data.bytes(encoding)?;
    let (offset, length) = match is_text {
        true => (0, content.len()),
        false => part(content.len(), offset, length)?,
    };
    open.write(&fd, &content[offset..offset + length], position)?;
    Ok(length as i64)
}

fn read_entries(
    files: &AppFiles,
    path: &str,
    entries: FileSystemManagerReadZipEntryEntries,
    encoding: Option<FileEncoding>,
) -> Result<EntriesResult, FileProblem> {
    let (parts, encodings) = match entries {
        FileSystemManagerReadZipEntryEntries::EveryEntry(EveryEntry::All) => (None, None),
        FileSystemManagerReadZipEntryEntries::EntryItemList(list) => {
            let encodings = list.iter().map(|entry| (entry.path.clone(), entry.encoding));
            let encodings: std::collections::HashMap<_, _> = encodings.collect();
            let parts = list.into_iter().map(|entry| Part {
                path: entry.path,
                position: entry.position,
                length: entry.length,
            });
            (Some(parts.collect::<Vec<_>>()), Some(encodings))
        }
    };
    let read = files.read_zip(path, parts.as_deref())?.into_iter().map(|(name, content)| {
        let encoding = match &encodings {
            None => encoding,
            Some(encodings) => encodings.get(&name).copied().flatten(),
        };
        let item = match content {
            Ok(content) => ZipFileItem {
                data: Some(match encoding {
                    Some(encoding) => ZipFileItemData::Text(decode(content, encoding)),
                    None => ZipFileItemData::Bytes(content),
                }),
                err_msg: "readZipEntry:ok".to_owned(),
            },
            Err(problem) => {
                ZipFileItem { data: None, err_msg: format!("readZipEntry:fail {problem}") }
            }
        };
        (name, item)
    });
    Ok(read.collect())
}

/// What `stat` found; it may cross threads, which the objects may not.
enum Seen {
    One(About),
    All(Vec<(String, About)>),
}

impl Seen {
    fn new(files: &AppFiles, path: &str, recursive: bool) -> Result<Self, FileProblem> {
        let all = if recursive { files.about_all(path)? } else { None };
        match all {
            Some(all) => Ok(Seen::All(all)),
            None => Ok(Seen::One(files.about(path)?)),
        }
    }

    fn stats(self) -> FileSystemManagerStatStats {
        let item = |(path, about)| FileStats { path, stats: Stats::new(about) };
        match self {
            Seen::One(about) => FileSystemManagerStatStats::Stats(Stats::new(about)),
            Seen::All(all) => {
                FileSystemManagerStatStats::FileStatsList(all.into_iter().map(item).collect())
            }
        }
    }
}

#[wx_api(Stats)]
impl About {
    fn mode(&self) -> i64 {
        self.mode
    }
    fn size(&self) -> i64 {
        self.size
    }
    fn last_accessed_time(&self) -> i64 {
        self.accessed
    }
    fn last_modified_time(&self) -> i64 {
        self.modified
    }
    fn is_directory(&self) -> bool {
        self.is_dir
    }
    fn is_file(&self) -> bool {
        self.is_file
    }
}
