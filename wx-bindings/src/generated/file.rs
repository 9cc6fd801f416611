// Generated from file.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::FILE;
/// How text becomes bytes and back. Several names mean the same encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FileEncoding {
    /// Seven bits; reading drops the eighth
    Ascii,
    /// The bytes as Base64 text, without a data URI in front
    Base64,
    /// The older name of latin1
    Binary,
    /// Two hexadecimal digits a byte
    Hex,
    /// Two bytes a code unit with the lower one first
    Ucs2,
    /// ucs2 in its spelling with a dash
    Ucs2Dash,
    /// What ucs2 is called today
    Utf16le,
    /// utf16le in its spelling with a dash
    Utf16leDash,
    /// utf8 in its spelling with a dash
    Utf8Dash,
    /// The default for text; broken sequences read as U+FFFD
    Utf8,
    /// One byte a character up to U+00FF
    Latin1,
}
::wx_core::enumeration!(
    FileEncoding { Ascii, Base64, Binary, Hex, Ucs2, Ucs2Dash, Utf16le, Utf16leDash,
    Utf8Dash, Utf8, Latin1 }
);
/// What an open file may be used for, and what happens to one that is or is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OpenFlag {
    /// Append; the file is made if missing
    A,
    /// Append to a new file only
    Ax,
    /// Append and read
    AppendRead,
    /// Append to and read a new file only
    AppendReadNew,
    /// As a
    AppendSync,
    /// As a+
    AppendReadSync,
    /// Read what exists
    R,
    /// Read and write what exists
    ReadWrite,
    /// Write from scratch
    W,
    /// Write a new file only
    Wx,
    /// Write from scratch and read
    WriteRead,
    /// Write and read a new file only
    WriteReadNew,
}
::wx_core::enumeration!(
    OpenFlag { A, Ax, AppendRead, AppendReadNew, AppendSync, AppendReadSync, R,
    ReadWrite, W, Wx, WriteRead, WriteReadNew }
);
/// Formats of office programs that a document viewer may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DocumentType {
    /// A text of Word up to 2003
    Doc,
    /// A text of Word as of 2007
    Docx,
    /// A table of Excel up to 2003
    Xls,
    /// A table of Excel as of 2007
    Xlsx,
    /// Slides of PowerPoint up to 2003
    Ppt,
    /// Slides of PowerPoint as of 2007
    Pptx,
    /// Pages that look the same everywhere
    Pdf,
}
::wx_core::enumeration!(DocumentType { Doc, Docx, Xls, Xlsx, Ppt, Pptx, Pdf });
/// How a digest is computed from content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DigestAlgorithm {
    /// 32 digits; tells accidents but no forgery
    Md5,
    /// 40 digits; no longer safe against forgery either
    Sha1,
    /// 64 digits; safe
    Sha256,
}
::wx_core::enumeration!(DigestAlgorithm { Md5, Sha1, Sha256 });
/// How a file was compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CompressionAlgorithm {
    /// Content that Brotli made smaller
    Br,
}
::wx_core::enumeration!(CompressionAlgorithm { Br });
/// In place of a list of names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EveryEntry {
    /// Every file in the archive
    All,
}
::wx_core::enumeration!(EveryEntry { All });
/// Why a file call failed. The text goes on with what was tried and the path, as far as there
/// is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileError {
    /// The call does not fit what lies there, such as unlink of a folder.
    NotPermitted,
    /// Nothing lies at the path, or a folder on the way is missing.
    NotFound,
    /// The device failed while reading or writing.
    InputOutput,
    /// No open file has this descriptor; it may have been closed.
    BadDescriptor,
    /// The app may read this place but not change it, or the path leads out of its root.
    Denied,
    /// The path begins with none of the roots, or holds `..`.
    PathDenied,
    /// A file stands where a folder was expected.
    NotADirectory,
    /// A folder stands where a file was to be read.
    IsADirectory,
    /// A value makes no sense here, such as a control character in a name.
    InvalidArgument,
    /// A name takes more than 255 bytes, or the whole path too many.
    NameTooLong,
    /// Only with `recursive` does a folder go together with its content.
    NotEmpty,
    /// The system refused for a reason of its own; the log tells it.
    System,
    /// The app has used up its 200 MB, the file is over 100 MB, or the disk is full.
    Full,
    /// The text is no Base64 or hexadecimal, or has characters that the encoding lacks.
    BadEncoding,
    /// Nothing here shows documents of that type.
    UnknownType,
    /// There is not a byte to append.
    NothingToWrite,
    /// A folder stands where the call wants to write a file.
    WriteToDirectory,
    /// The folder of the code package cannot be changed.
    PackageDirectory,
    /// The place is taken, and the call does not replace.
    Exists,
    /// Less than one byte, or past the end.
    Length,
    /// The offset lies outside of the buffer.
    Offset,
    /// The position is negative or not inside of the file.
    Position,
    /// The file is no zip archive, or it is damaged.
    BadArchive,
    /// One entry cannot be unpacked, or its name leads out of the folder.
    BadEntry,
    /// Unpacking came to nothing for another reason.
    Unzip,
    /// The content is not Brotli, or it is cut off.
    Brotli,
    /// There is no temporary file of this name, or it was saved already.
    NoTempFile,
    /// The file was opened with a flag that does not allow this.
    DescriptorDenied,
    /// The buffer was taken away from its owner before the content came.
    NoBuffer,
    /// Too many files are open at once; close some.
    TooManyOpen,
    /// The memory card of an Android device is not there.
    SdcardNotMounted,
    /// The app may not reach this place of its folder.
    PermissionDeniedCannotAccessFilePath,
    /// No file has been saved yet.
    StoreDirectoryIsEmpty,
    /// `flag` is none of the words that open takes.
    InvalidFlag,
    /// The file cannot be opened that way, say for writing.
    PermissionDeniedWhenOpenUsingFlag,
    /// The buffer cannot be written into.
    ArrayBufferIsReadonly,
}
impl From<FileError> for WxError {
    fn from(error: FileError) -> Self {
        match error {
            FileError::NotPermitted => {
                WxError::fail("operation not permitted").errno(1300001).err_code(1300001)
            }
            FileError::NotFound => {
                WxError::fail("no such file or directory")
                    .errno(1300002)
                    .err_code(1300002)
            }
            FileError::InputOutput => {
                WxError::fail("Input/output error").errno(1300005).err_code(1300005)
            }
            FileError::BadDescriptor => {
                WxError::fail("bad file descriptor").errno(1300009).err_code(1300009)
            }
            FileError::Denied => {
                WxError::fail("permission denied").errno(1300013).err_code(1300013)
            }
            FileError::PathDenied => {
                WxError::fail("Path permission denied").errno(1300014).err_code(1300014)
            }
            FileError::NotADirectory => {
                WxError::fail("not a directory").errno(1300020).err_code(1300020)
            }
            FileError::IsADirectory => {
                WxError::fail("Is a directory").errno(1300021).err_code(1300021)
            }
            FileError::InvalidArgument => {
                WxError::fail("Invalid argument").errno(1300022).err_code(1300022)
            }
            FileError::NameTooLong => {
                WxError::fail("File name too long").errno(1300036).err_code(1300036)
            }
            FileError::NotEmpty => {
                WxError::fail("directory not empty").errno(1300066).err_code(1300066)
            }
            FileError::System => {
                WxError::fail("system error").errno(1300201).err_code(1300201)
            }
            FileError::Full => {
                WxError::fail("the maximum size of the file storage limit is exceeded")
                    .errno(1300202)
                    .err_code(1300202)
            }
            FileError::BadEncoding => {
                WxError::fail("base64 encode error").errno(1300203).err_code(1300203)
            }
            FileError::UnknownType => {
                WxError::fail("unable to open as fileType")
                    .errno(1300301)
                    .err_code(1300301)
            }
            FileError::NothingToWrite => {
                WxError::fail("data to write is empty").errno(1301002).err_code(1301002)
            }
            FileError::WriteToDirectory => {
                WxError::fail("illegal operation on a directory")
                    .errno(1301003)
                    .err_code(1301003)
            }
            FileError::PackageDirectory => {
                WxError::fail("illegal operation on a package directory")
                    .errno(1301004)
                    .err_code(1301004)
            }
            FileError::Exists => {
                WxError::fail("file already exists").errno(1301005).err_code(1301005)
            }
            FileError::Length => {
                WxError::fail("value of length is out of range")
                    .errno(1301006)
                    .err_code(1301006)
            }
            FileError::Offset => {
                WxError::fail("value of offset is out of range")
                    .errno(1301007)
                    .err_code(1301007)
            }
            FileError::Position => {
                WxError::fail("value of position is out of range")
                    .errno(1301009)
                    .err_code(1301009)
            }
            FileError::BadArchive => {
                WxError::fail("unzip open file fail").errno(1301102).err_code(1301102)
            }
            FileError::BadEntry => {
                WxError::fail("unzip entry fail").errno(1301103).err_code(1301103)
            }
            FileError::Unzip => {
                WxError::fail("unzip fail").errno(1301104).err_code(1301104)
            }
            FileError::Brotli => {
                WxError::fail("brotli decompress fail").errno(1301111).err_code(1301111)
            }
            FileError::NoTempFile => {
                WxError::fail("tempFilePath file not exist")
                    .errno(1301112)
                    .err_code(1301112)
            }
            FileError::DescriptorDenied => {
                WxError::fail("permission denied").errno(1302001).err_code(1302001)
            }
            FileError::NoBuffer => {
                WxError::fail("array buffer does not exist")
                    .errno(1302005)
                    .err_code(1302005)
            }
            FileError::TooManyOpen => {
                WxError::fail("excced max concurrent fd limit")
                    .errno(1302002)
                    .err_code(1302002)
            }
            FileError::SdcardNotMounted => {
                WxError::fail("sdcard not mounted").err_code(1300300)
            }
            FileError::PermissionDeniedCannotAccessFilePath => {
                WxError::fail("permission denied, cannot access file path")
                    .err_code(1301000)
            }
            FileError::StoreDirectoryIsEmpty => {
                WxError::fail("store directory is empty").err_code(1301100)
            }
            FileError::InvalidFlag => WxError::fail("invalid flag").err_code(1302003),
            FileError::PermissionDeniedWhenOpenUsingFlag => {
                WxError::fail("permission denied when open using flag").err_code(1302004)
            }
            FileError::ArrayBufferIsReadonly => {
                WxError::fail("array buffer is readonly").err_code(1302100)
            }
        }
    }
}
/// One file that saveFile put away under a name of its own.
#[derive(Clone, Debug)]
pub struct FileItem {
    /// Where it can be read, below `wxfile://store`
    pub file_path: String,
    /// What it takes of the quota. Unit: B.
    pub size: i64,
    /// When it was saved. Unit: s.
    pub create_time: i64,
}
::wx_core::record!(FileItem { file_path, size, create_time });
/// A place found on a walk through a folder.
#[derive(Clone, Debug)]
pub struct FileStats {
    /// Where it lies, seen from the folder asked for; `/` is that folder
    pub path: String,
    /// What lies there
    pub stats: Stats,
}
::wx_core::record!(FileStats { path, stats });
/// Which part of which file of an archive to read.
#[derive(Clone, Debug)]
pub struct EntryItem {
    /// The name as the archive has it
    pub path: String,
    /// Gives text in this encoding; without it bytes
    pub encoding: Option<FileEncoding>,
    /// Skips what comes before this byte. Unit: B.
    pub position: Option<i64>,
    /// Stops after so many bytes. Unit: B.
    pub length: Option<i64>,
}
::wx_core::record!(EntryItem { path, encoding, position, length });
/// What became of one entry: its content, or why there is none.
#[derive(Clone, Debug)]
pub struct ZipFileItem {
    /// Absent if the entry could not be read
    pub data: Option<ZipFileItemData>,
    /// `readZipEntry:ok`, or the failure of this entry alone
    pub err_msg: String,
}
::wx_core::record!(ZipFileItem { data, err_msg });
/// What was read of an archive by the names of its entries.
pub type EntriesResult = BTreeMap<String, ZipFileItem>;
/// Absent if the entry could not be read
#[derive(Clone, Debug)]
pub enum ZipFileItemData {
    /// A text.
    Text(String),
    /// An `ArrayBuffer`.
    Bytes(Vec<u8>),
}
::wx_core::union!(ZipFileItemData { 0 => Text, 1 => Bytes });
/// What to add; it must not be empty
#[derive(Clone, Debug)]
pub enum FileSystemManagerAppendFileData {
    /// A text.
    Text(String),
    /// An `ArrayBuffer`.
    Bytes(Vec<u8>),
}
::wx_core::union!(FileSystemManagerAppendFileData { 0 => Text, 1 => Bytes });
/// A string if an encoding was given
#[derive(Clone, Debug)]
pub enum FileSystemManagerReadFileData {
    /// A text.
    Text(String),
    /// An `ArrayBuffer`.
    Bytes(Vec<u8>),
}
::wx_core::union!(FileSystemManagerReadFileData { 0 => Text, 1 => Bytes });
/// Which ones, or `all`
#[derive(Clone, Debug)]
pub enum FileSystemManagerReadZipEntryEntries {
    /// A list.
    EntryItemList(Vec<EntryItem>),
    /// A value of a type of its own.
    EveryEntry(EveryEntry),
}
::wx_core::union!(
    FileSystemManagerReadZipEntryEntries { 0 => EntryItemList, 1 => EveryEntry }
);
/// A list for a folder with `recursive`
#[derive(Clone, Debug)]
pub enum FileSystemManagerStatStats {
    /// An object of the host.
    Stats(Stats),
    /// A list.
    FileStatsList(Vec<FileStats>),
}
::wx_core::union!(FileSystemManagerStatStats { 0 => Stats, 1 => FileStatsList });
/// Text goes out by `encoding`, an ArrayBuffer as it is
#[derive(Clone, Debug)]
pub enum FileSystemManagerWriteData {
    /// A text.
    Text(String),
    /// An `ArrayBuffer`.
    Bytes(Vec<u8>),
}
::wx_core::union!(FileSystemManagerWriteData { 0 => Text, 1 => Bytes });
/// The whole content, at most 100 MB
#[derive(Clone, Debug)]
pub enum FileSystemManagerWriteFileData {
    /// A text.
    Text(String),
    /// An `ArrayBuffer`.
    Bytes(Vec<u8>),
}
::wx_core::union!(FileSystemManagerWriteFileData { 0 => Text, 1 => Bytes });
/// Gives the object that reads and writes files.
///
/// Called as [`Wx::get_file_system_manager`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.getFileSystemManager.html)
pub enum GetFileSystemManager {}
::wx_core::api!(GetFileSystemManager = FILE[0], () => value FileSystemManager);
/// Shows a document to the person, in a program that can.
///
/// Called as [`Wx::open_document`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.openDocument.html)
pub enum OpenDocument {}
::wx_core::api!(OpenDocument = FILE[1], OpenDocumentOptions => fields());
/// Parameters of [`Wx::open_document`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenDocumentOptions {
    /// A document of any root; downloadFile gives such paths
    pub file_path: String,
    /// Which kind it is where its name does not say. Since 1.4.0.
    pub file_type: Option<DocumentType>,
    /// Offers to forward and keep the document. Default: `false`. Since 2.11.0.
    pub show_menu: bool,
}
impl OpenDocumentOptions {
    /// With the required ones; the others are left out.
    pub fn new(file_path: impl Into<String>) -> Self {
        Self {
            file_path: file_path.into(),
            file_type: None,
            show_menu: false,
        }
    }
    /// Which kind it is where its name does not say. Since 1.4.0.
    pub fn file_type(mut self, file_type: DocumentType) -> Self {
        self.file_type = Some(file_type);
        self
    }
    /// Offers to forward and keep the document. Default: `false`. Since 2.11.0.
    pub fn show_menu(mut self, show_menu: bool) -> Self {
        self.show_menu = show_menu;
        self
    }
}
::wx_core::record!(OpenDocumentOptions { file_path, file_type, show_menu });
impl Options for OpenDocumentOptions {
    type Api = OpenDocument;
}
/// Why [`Wx::open_document`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenDocumentError {
    /// Neither the name nor `fileType` says one of the formats above.
    FiletypeNotSupported,
}
impl From<OpenDocumentError> for WxError {
    fn from(error: OpenDocumentError) -> Self {
        match error {
            OpenDocumentError::FiletypeNotSupported => {
                WxError::fail("filetype not supported")
            }
        }
    }
}
/// Copies a file to where the person says on their own disk.
///
/// Called as [`Wx::save_file_to_disk`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.saveFileToDisk.html)
pub enum SaveFileToDisk {}
::wx_core::api!(SaveFileToDisk = FILE[2], SaveFileToDiskOptions => fields());
/// Parameters of [`Wx::save_file_to_disk`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SaveFileToDiskOptions {
    /// What to copy out of the app's files
    pub file_path: String,
}
impl SaveFileToDiskOptions {
    /// With all of them.
    pub fn new(file_path: impl Into<String>) -> Self {
        Self {
            file_path: file_path.into(),
        }
    }
}
::wx_core::record!(SaveFileToDiskOptions { file_path });
impl Options for SaveFileToDiskOptions {
    type Api = SaveFileToDisk;
}
/// Why [`Wx::save_file_to_disk`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveFileToDiskError {
    /// The person wants no copy.
    Cancel,
}
impl From<SaveFileToDiskError> for WxError {
    fn from(error: SaveFileToDiskError) -> Self {
        match error {
            SaveFileToDiskError::Cancel => WxError::fail("cancel"),
        }
    }
}
/// Keeps a temporary file for good, under a name that the host makes up.
///
/// Called as [`Wx::save_file`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.saveFile.html)
pub enum SaveFile {}
::wx_core::api!(SaveFile = FILE[3], SaveFileOptions => fields SaveFileResult);
/// Parameters of [`Wx::save_file`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SaveFileOptions {
    /// What to keep, such as a download
    pub temp_file_path: String,
}
impl SaveFileOptions {
    /// With all of them.
    pub fn new(temp_file_path: impl Into<String>) -> Self {
        Self {
            temp_file_path: temp_file_path.into(),
        }
    }
}
::wx_core::record!(SaveFileOptions { temp_file_path });
impl Options for SaveFileOptions {
    type Api = SaveFile;
}
/// What [`Wx::save_file`] gives.
#[derive(Clone, Debug)]
pub struct SaveFileResult {
    /// Good in later runs too; lies below `wxfile://store`
    pub saved_file_path: String,
}
::wx_core::record!(SaveFileResult { saved_file_path });
/// Lists all that saveFile has kept and nobody has removed since.
///
/// Called as [`Wx::get_saved_file_list`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.getSavedFileList.html)
pub enum GetSavedFileList {}
::wx_core::api!(
    GetSavedFileList = FILE[4], GetSavedFileListOptions => fields GetSavedFileListResult
);
/// Parameters of [`Wx::get_saved_file_list`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetSavedFileListOptions {}
impl GetSavedFileListOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetSavedFileListOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetSavedFileListOptions {});
impl Options for GetSavedFileListOptions {
    type Api = GetSavedFileList;
}
/// What [`Wx::get_saved_file_list`] gives.
#[derive(Clone, Debug)]
pub struct GetSavedFileListResult {
    /// Their paths with size and age; the order means nothing
    pub file_list: Vec<FileItem>,
}
::wx_core::record!(GetSavedFileListResult { file_list });
/// Tells size and age of one file that saveFile has kept.
///
/// Called as [`Wx::get_saved_file_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.getSavedFileInfo.html)
pub enum GetSavedFileInfo {}
::wx_core::api!(
    GetSavedFileInfo = FILE[5], GetSavedFileInfoOptions => fields GetSavedFileInfoResult
);
/// Parameters of [`Wx::get_saved_file_info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetSavedFileInfoOptions {
    /// A path from saveFile or getSavedFileList
    pub file_path: String,
}
impl GetSavedFileInfoOptions {
    /// With all of them.
    pub fn new(file_path: impl Into<String>) -> Self {
        Self {
            file_path: file_path.into(),
        }
    }
}
::wx_core::record!(GetSavedFileInfoOptions { file_path });
impl Options for GetSavedFileInfoOptions {
    type Api = GetSavedFileInfo;
}
/// What [`Wx::get_saved_file_info`] gives.
#[derive(Clone, Debug)]
pub struct GetSavedFileInfoResult {
    /// Length of its content. Unit: B.
    pub size: i64,
    /// When it was written, counted from 1970. Unit: s.
    pub create_time: i64,
}
::wx_core::record!(GetSavedFileInfoResult { size, create_time });
/// Gives up a file that saveFile has kept; its bytes no longer count against the quota.
///
/// Called as [`Wx::remove_saved_file`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.removeSavedFile.html)
pub enum RemoveSavedFile {}
::wx_core::api!(RemoveSavedFile = FILE[6], RemoveSavedFileOptions => fields());
/// Parameters of [`Wx::remove_saved_file`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RemoveSavedFileOptions {
    /// Which one; a path below `wxfile://store`
    pub file_path: String,
}
impl RemoveSavedFileOptions {
    /// With all of them.
    pub fn new(file_path: impl Into<String>) -> Self {
        Self {
            file_path: file_path.into(),
        }
    }
}
::wx_core::record!(RemoveSavedFileOptions { file_path });
impl Options for RemoveSavedFileOptions {
    type Api = RemoveSavedFile;
}
/// Measures a file and takes its fingerprint, to tell whether two files are the same.
///
/// Called as [`Wx::get_file_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.getFileInfo.html)
pub enum GetFileInfo {}
::wx_core::api!(GetFileInfo = FILE[7], GetFileInfoOptions => fields GetFileInfoResult);
/// Parameters of [`Wx::get_file_info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetFileInfoOptions {
    /// The file to look at; all roots are fine
    pub file_path: String,
    /// Which fingerprint to take. Default: `"md5"`.
    pub digest_algorithm: DigestAlgorithm,
}
impl GetFileInfoOptions {
    /// With the required ones; the others are left out.
    pub fn new(file_path: impl Into<String>) -> Self {
        Self {
            file_path: file_path.into(),
            digest_algorithm: DigestAlgorithm::Md5,
        }
    }
    /// Which fingerprint to take. Default: `"md5"`.
    pub fn digest_algorithm(mut self, digest_algorithm: DigestAlgorithm) -> Self {
        self.digest_algorithm = digest_algorithm;
        self
    }
}
::wx_core::record!(GetFileInfoOptions { file_path, digest_algorithm });
impl Options for GetFileInfoOptions {
    type Api = GetFileInfo;
}
/// What [`Wx::get_file_info`] gives.
#[derive(Clone, Debug)]
pub struct GetFileInfoResult {
    /// How long the file is. Unit: B.
    pub size: i64,
    /// The fingerprint, in lowercase hexadecimal
    pub digest: String,
}
::wx_core::record!(GetFileInfoResult { size, digest });
impl Wx {
    /// Gives the object that reads and writes files. Paths are `wxfile://usr/...` for the app's own
    /// files, `wxfile://tmp/...` for those of this run, and without a scheme for the code package;
    /// only the first can be written.
    ///
    /// Returns: The same object at each call serves the same files
    ///
    /// Since 1.9.9. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.getFileSystemManager.html)
    ///
    /// ```js
    /// const fs = wx.getFileSystemManager()
    /// fs.writeFileSync(`${wx.env.USER_DATA_PATH}/hello.txt`, 'hello', 'utf8')
    /// console.log(fs.readFileSync(`${wx.env.USER_DATA_PATH}/hello.txt`, 'utf8'))
    /// ```
    pub fn get_file_system_manager(&self) -> Result<FileSystemManager> {
        self.client.sync::<GetFileSystemManager>(())
    }
    /// Shows a document to the person, in a program that can. Succeeds once it is shown, not when
    /// it is closed.
    ///
    /// Takes [`OpenDocumentOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.openDocument.html)
    ///
    /// # Errors
    ///
    /// - `filetype not supported`: Neither the name nor `fileType` says one of the formats above.
    pub fn open_document(&self, call: impl Into<Call<OpenDocument>>) {
        self.client.call(call);
    }
    /// As [`Self::open_document`], as a future.
    pub fn open_document_future(
        &self,
        options: OpenDocumentOptions,
    ) -> ApiFuture<OpenDocument> {
        self.client.future(options)
    }
    /// Copies a file to where the person says on their own disk. A place that is taken is not
    /// replaced.
    ///
    /// Takes [`SaveFileToDiskOptions`].
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.saveFileToDisk.html)
    ///
    /// # Errors
    ///
    /// - `cancel`: The person wants no copy.
    pub fn save_file_to_disk(&self, call: impl Into<Call<SaveFileToDisk>>) {
        self.client.call(call);
    }
    /// As [`Self::save_file_to_disk`], as a future.
    pub fn save_file_to_disk_future(
        &self,
        options: SaveFileToDiskOptions,
    ) -> ApiFuture<SaveFileToDisk> {
        self.client.future(options)
    }
    /// Keeps a temporary file for good, under a name that the host makes up. What was at the
    /// temporary path is gone.
    ///
    /// Takes [`SaveFileOptions`], gives [`SaveFileResult`].
    ///
    /// [Official page](https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.saveFile.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    #[deprecated(note = "use `FileSystemManager.saveFile`")]
    pub fn save_file(&self, call: impl Into<Call<SaveFile>>) {
        self.client.call(call);
    }
    /// As [`Self::save_file`], as a future.
    #[deprecated(note = "use `FileSystemManager.saveFile`")]
    pub fn save_file_future(&self, options: SaveFileOptions) -> ApiFuture<SaveFile> {
        self.client.future(options)
    }
    /// Lists all that saveFile has kept and nobody has removed since.
    ///
    /// Gives [`GetSavedFileListResult`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.getSavedFileList.html)
    #[deprecated(note = "use `FileSystemManager.getSavedFileList`")]
    pub fn get_saved_file_list(&self, call: impl Into<Call<GetSavedFileList>>) {
        self.client.call(call);
    }
    /// As [`Self::get_saved_file_list`], as a future.
    #[deprecated(note = "use `FileSystemManager.getSavedFileList`")]
    pub fn get_saved_file_list_future(
        &self,
        options: GetSavedFileListOptions,
    ) -> ApiFuture<GetSavedFileList> {
        self.client.future(options)
    }
    /// Tells size and age of one file that saveFile has kept. Files of other roots are refused.
    ///
    /// Takes [`GetSavedFileInfoOptions`], gives [`GetSavedFileInfoResult`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.getSavedFileInfo.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    #[deprecated(note = "use `FileSystemManager.getFileInfo`")]
    pub fn get_saved_file_info(&self, call: impl Into<Call<GetSavedFileInfo>>) {
        self.client.call(call);
    }
    /// As [`Self::get_saved_file_info`], as a future.
    #[deprecated(note = "use `FileSystemManager.getFileInfo`")]
    pub fn get_saved_file_info_future(
        &self,
        options: GetSavedFileInfoOptions,
    ) -> ApiFuture<GetSavedFileInfo> {
        self.client.future(options)
    }
    /// Gives up a file that saveFile has kept; its bytes no longer count against the quota.
    ///
    /// Takes [`RemoveSavedFileOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.removeSavedFile.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    #[deprecated(note = "use `FileSystemManager.removeSavedFile`")]
    pub fn remove_saved_file(&self, call: impl Into<Call<RemoveSavedFile>>) {
        self.client.call(call);
    }
    /// As [`Self::remove_saved_file`], as a future.
    #[deprecated(note = "use `FileSystemManager.removeSavedFile`")]
    pub fn remove_saved_file_future(
        &self,
        options: RemoveSavedFileOptions,
    ) -> ApiFuture<RemoveSavedFile> {
        self.client.future(options)
    }
    /// Measures a file and takes its fingerprint, to tell whether two files are the same.
    ///
    /// Takes [`GetFileInfoOptions`], gives [`GetFileInfoResult`].
    ///
    /// Since 1.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.getFileInfo.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    #[deprecated(note = "use `FileSystemManager.getFileInfo`")]
    pub fn get_file_info(&self, call: impl Into<Call<GetFileInfo>>) {
        self.client.call(call);
    }
    /// As [`Self::get_file_info`], as a future.
    #[deprecated(note = "use `FileSystemManager.getFileInfo`")]
    pub fn get_file_info_future(
        &self,
        options: GetFileInfoOptions,
    ) -> ApiFuture<GetFileInfo> {
        self.client.future(options)
    }
}
/// What was known of a file or folder at the time of asking.
///
/// [Official page](https://developers.weixin.qq.com/miniprogram/dev/api/file/Stats.html)
#[derive(Clone, Debug)]
pub struct Stats {
    client: ::wx_core::Client,
}
::wx_core::object!(Stats = STATS);
impl Stats {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Tells whether this is a folder, be it empty.
    ///
    /// Returns: True for a folder
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/Stats.isDirectory.html)
    pub fn is_directory(&self) -> Result<bool> {
        self.client.sync::<StatsIsDirectory>(())
    }
    /// Tells whether this is a file whose content can be read.
    ///
    /// Returns: True for a plain file
    ///
    /// [Official page](https://developers.weixin.qq.com/miniprogram/dev/api/file/Stats.isFile.html)
    pub fn is_file(&self) -> Result<bool> {
        self.client.sync::<StatsIsFile>(())
    }
    /// Type and permissions in the bits of POSIX
    pub fn mode(&self) -> Result<i64> {
        self.client.sync::<StatsMode>(())
    }
    /// 0 for a folder
    pub fn size(&self) -> Result<i64> {
        self.client.sync::<StatsSize>(())
    }
    /// Last read, as far as the file system keeps it
    pub fn last_accessed_time(&self) -> Result<i64> {
        self.client.sync::<StatsLastAccessedTime>(())
    }
    /// When the content was changed last
    pub fn last_modified_time(&self) -> Result<i64> {
        self.client.sync::<StatsLastModifiedTime>(())
    }
}
impl AsRef<::wx_core::Client> for Stats {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Tells whether this is a folder, be it empty.
///
/// Called as [`Stats::is_directory`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/Stats.isDirectory.html)
pub enum StatsIsDirectory {}
::wx_core::api!(StatsIsDirectory = object STATS[0], () => value bool);
/// Tells whether this is a file whose content can be read.
///
/// Called as [`Stats::is_file`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/Stats.isFile.html)
pub enum StatsIsFile {}
::wx_core::api!(StatsIsFile = object STATS[1], () => value bool);
/// Type and permissions in the bits of POSIX
///
/// Called as [`Stats::mode`].
pub enum StatsMode {}
::wx_core::api!(StatsMode = object STATS[2], () => value i64);
/// 0 for a folder
///
/// Called as [`Stats::size`].
pub enum StatsSize {}
::wx_core::api!(StatsSize = object STATS[3], () => value i64);
/// Last read, as far as the file system keeps it
///
/// Called as [`Stats::last_accessed_time`].
pub enum StatsLastAccessedTime {}
::wx_core::api!(StatsLastAccessedTime = object STATS[4], () => value i64);
/// When the content was changed last
///
/// Called as [`Stats::last_modified_time`].
pub enum StatsLastModifiedTime {}
::wx_core::api!(StatsLastModifiedTime = object STATS[5], () => value i64);
/// Reads and writes the app's files.
///
/// Since 1.9.9. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.html)
#[derive(Clone, Debug)]
pub struct FileSystemManager {
    client: ::wx_core::Client,
}
::wx_core::object!(FileSystemManager = FILE_SYSTEM_MANAGER);
impl FileSystemManager {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Succeeds if a file or folder is there, and tells nothing else.
    ///
    /// Takes [`FileSystemManagerAccessOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.access.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn access(&self, call: impl Into<Call<FileSystemManagerAccess>>) {
        self.client.call(call);
    }
    /// Returns nothing if the path exists and throws if it does not; made for `try`.
    ///
    /// As [`Self::access`], with the result at once.
    ///
    /// Parameters:
    ///
    /// - `path`: What to look for
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.accessSync.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn access_sync(&self, path: impl Into<String>) -> Result<()> {
        self.client
            .sync::<
                FileSystemManagerAccessSync,
            >(FileSystemManagerAccessOptions::new(path))
    }
    /// As [`Self::access`], as a future.
    pub fn access_future(
        &self,
        options: FileSystemManagerAccessOptions,
    ) -> ApiFuture<FileSystemManagerAccess> {
        self.client.future(options)
    }
    /// Adds to the end of a file, which must be there already.
    ///
    /// Takes [`FileSystemManagerAppendFileOptions`].
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.appendFile.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn append_file(&self, call: impl Into<Call<FileSystemManagerAppendFile>>) {
        self.client.call(call);
    }
    /// Adds text or bytes at a file's end before it returns. A missing file makes it throw.
    ///
    /// As [`Self::append_file`], with the result at once.
    ///
    /// Parameters:
    ///
    /// - `filePath`: A file below `wxfile://usr`
    /// - `data`: What to add; it must not be empty
    /// - `encoding`: How a string becomes bytes. Default: `"utf8"`.
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.appendFileSync.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn append_file_sync(
        &self,
        file_path: impl Into<String>,
        data: FileSystemManagerAppendFileData,
        encoding: FileEncoding,
    ) -> Result<()> {
        let options = FileSystemManagerAppendFileOptions {
            file_path: file_path.into(),
            data,
            encoding,
        };
        self.client.sync::<FileSystemManagerAppendFileSync>(options)
    }
    /// As [`Self::append_file`], as a future.
    pub fn append_file_future(
        &self,
        options: FileSystemManagerAppendFileOptions,
    ) -> ApiFuture<FileSystemManagerAppendFile> {
        self.client.future(options)
    }
    /// Closes an open file. Its descriptor is worth nothing from then on.
    ///
    /// Takes [`FileSystemManagerCloseOptions`].
    ///
    /// Since 2.16.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.close.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn close(&self, call: impl Into<Call<FileSystemManagerClose>>) {
        self.client.call(call);
    }
    /// Gives back a descriptor immediately; to close it a second time throws.
    ///
    /// As [`Self::close`], with the result at once.
    ///
    /// Since 2.16.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.closeSync.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn close_sync(&self, options: FileSystemManagerCloseOptions) -> Result<()> {
        self.client.sync::<FileSystemManagerCloseSync>(options)
    }
    /// As [`Self::close`], as a future.
    pub fn close_future(
        &self,
        options: FileSystemManagerCloseOptions,
    ) -> ApiFuture<FileSystemManagerClose> {
        self.client.future(options)
    }
    /// Copies a file of any root; one at the destination is replaced.
    ///
    /// Takes [`FileSystemManagerCopyFileOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.copyFile.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn copy_file(&self, call: impl Into<Call<FileSystemManagerCopyFile>>) {
        self.client.call(call);
    }
    /// Copies while the script waits, so it is better kept for small files.
    ///
    /// As [`Self::copy_file`], with the result at once.
    ///
    /// Parameters:
    ///
    /// - `srcPath`: Where the content comes from
    /// - `destPath`: Where it goes, below `wxfile://usr`
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.copyFileSync.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn copy_file_sync(
        &self,
        src_path: impl Into<String>,
        dest_path: impl Into<String>,
    ) -> Result<()> {
        self.client
            .sync::<
                FileSystemManagerCopyFileSync,
            >(FileSystemManagerCopyFileOptions::new(src_path, dest_path))
    }
    /// As [`Self::copy_file`], as a future.
    pub fn copy_file_future(
        &self,
        options: FileSystemManagerCopyFileOptions,
    ) -> ApiFuture<FileSystemManagerCopyFile> {
        self.client.future(options)
    }
    /// Tells what is known of an open file.
    ///
    /// Takes [`FileSystemManagerFstatOptions`], gives [`FileSystemManagerFstatResult`].
    ///
    /// Since 2.16.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.fstat.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn fstat(&self, call: impl Into<Call<FileSystemManagerFstat>>) {
        self.client.call(call);
    }
    /// Returns size, times and kind of the file behind a descriptor, with no callback.
    ///
    /// As [`Self::fstat`], with the result at once.
    ///
    /// Since 2.16.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.fstatSync.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn fstat_sync(&self, options: FileSystemManagerFstatOptions) -> Result<Stats> {
        self.client.sync::<FileSystemManagerFstatSync>(options)
    }
    /// As [`Self::fstat`], as a future.
    pub fn fstat_future(
        &self,
        options: FileSystemManagerFstatOptions,
    ) -> ApiFuture<FileSystemManagerFstat> {
        self.client.future(options)
    }
    /// Cuts an open file to a length, or fills it up with zeros.
    ///
    /// Takes [`FileSystemManagerFtruncateOptions`].
    ///
    /// Since 2.16.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.ftruncate.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn ftruncate(&self, call: impl Into<Call<FileSystemManagerFtruncate>>) {
        self.client.call(call);
    }
    /// Sets the length of an open file, known by its descriptor, without leaving the script.
    ///
    /// As [`Self::ftruncate`], with the result at once.
    ///
    /// Since 2.16.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.ftruncateSync.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn ftruncate_sync(
        &self,
        options: FileSystemManagerFtruncateOptions,
    ) -> Result<()> {
        self.client.sync::<FileSystemManagerFtruncateSync>(options)
    }
    /// As [`Self::ftruncate`], as a future.
    pub fn ftruncate_future(
        &self,
        options: FileSystemManagerFtruncateOptions,
    ) -> ApiFuture<FileSystemManagerFtruncate> {
        self.client.future(options)
    }
    /// Tells the size of a file and computes its digest.
    ///
    /// Takes [`FileSystemManagerGetFileInfoOptions`], gives [`FileSystemManagerGetFileInfoResult`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.getFileInfo.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn get_file_info(&self, call: impl Into<Call<FileSystemManagerGetFileInfo>>) {
        self.client.call(call);
    }
    /// As [`Self::get_file_info`], as a future.
    pub fn get_file_info_future(
        &self,
        options: FileSystemManagerGetFileInfoOptions,
    ) -> ApiFuture<FileSystemManagerGetFileInfo> {
        self.client.future(options)
    }
    /// Lists the files that saveFile put away, in no order.
    ///
    /// Gives [`FileSystemManagerGetSavedFileListResult`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.getSavedFileList.html)
    pub fn get_saved_file_list(
        &self,
        call: impl Into<Call<FileSystemManagerGetSavedFileList>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_saved_file_list`], as a future.
    pub fn get_saved_file_list_future(
        &self,
        options: FileSystemManagerGetSavedFileListOptions,
    ) -> ApiFuture<FileSystemManagerGetSavedFileList> {
        self.client.future(options)
    }
    /// Makes a folder, and with `recursive` the missing ones above it.
    ///
    /// Takes [`FileSystemManagerMkdirOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.mkdir.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn mkdir(&self, call: impl Into<Call<FileSystemManagerMkdir>>) {
        self.client.call(call);
    }
    /// Makes a folder at once, with its parents if `recursive`. An existing one throws.
    ///
    /// As [`Self::mkdir`], with the result at once.
    ///
    /// Parameters:
    ///
    /// - `dirPath`: The folder to make, below `wxfile://usr`
    /// - `recursive`: Makes the folders on the way too; then one that is there is fine. Default:
    ///   `false`. Since 2.3.0.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.mkdirSync.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn mkdir_sync(
        &self,
        dir_path: impl Into<String>,
        recursive: bool,
    ) -> Result<()> {
        let options = FileSystemManagerMkdirOptions {
            dir_path: dir_path.into(),
            recursive,
        };
        self.client.sync::<FileSystemManagerMkdirSync>(options)
    }
    /// As [`Self::mkdir`], as a future.
    pub fn mkdir_future(
        &self,
        options: FileSystemManagerMkdirOptions,
    ) -> ApiFuture<FileSystemManagerMkdir> {
        self.client.future(options)
    }
    /// Opens a file to read or write parts of it.
    ///
    /// Takes [`FileSystemManagerOpenOptions`], gives [`FileSystemManagerOpenResult`].
    ///
    /// Since 2.16.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.open.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn open(&self, call: impl Into<Call<FileSystemManagerOpen>>) {
        self.client.call(call);
    }
    /// Returns a descriptor right away; who opens one has to call closeSync or close later.
    ///
    /// As [`Self::open`], with the result at once.
    ///
    /// Since 2.16.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.openSync.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn open_sync(&self, options: FileSystemManagerOpenOptions) -> Result<String> {
        self.client.sync::<FileSystemManagerOpenSync>(options)
    }
    /// As [`Self::open`], as a future.
    pub fn open_future(
        &self,
        options: FileSystemManagerOpenOptions,
    ) -> ApiFuture<FileSystemManagerOpen> {
        self.client.future(options)
    }
    /// Reads a part of an open file into a buffer of the caller.
    ///
    /// Takes [`FileSystemManagerReadOptions`], gives [`FileSystemManagerReadResult`].
    ///
    /// Since 2.16.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.read.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn read(&self, call: impl Into<Call<FileSystemManagerRead>>) {
        self.client.call(call);
    }
    /// Fills the caller's buffer from an open file and returns how many bytes it got.
    ///
    /// As [`Self::read`], with the result at once.
    ///
    /// Since 2.16.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.readSync.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn read_sync(
        &self,
        options: FileSystemManagerReadOptions,
    ) -> Result<FileSystemManagerReadResult> {
        self.client.sync::<FileSystemManagerReadSync>(options)
    }
    /// As [`Self::read`], as a future.
    pub fn read_future(
        &self,
        options: FileSystemManagerReadOptions,
    ) -> ApiFuture<FileSystemManagerRead> {
        self.client.future(options)
    }
    /// Reads a whole file that was compressed, and gives it unpacked.
    ///
    /// Takes [`FileSystemManagerReadCompressedFileOptions`], gives [`FileSystemManagerReadCompressedFileResult`].
    ///
    /// Since 2.21.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.readCompressedFile.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn read_compressed_file(
        &self,
        call: impl Into<Call<FileSystemManagerReadCompressedFile>>,
    ) {
        self.client.call(call);
    }
    /// Unpacks a Brotli file in one go and returns the bytes, with the script standing still
    /// meanwhile.
    ///
    /// As [`Self::read_compressed_file`], with the result at once.
    ///
    /// Since 2.21.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.readCompressedFileSync.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn read_compressed_file_sync(
        &self,
        options: FileSystemManagerReadCompressedFileOptions,
    ) -> Result<Vec<u8>> {
        self.client.sync::<FileSystemManagerReadCompressedFileSync>(options)
    }
    /// As [`Self::read_compressed_file`], as a future.
    pub fn read_compressed_file_future(
        &self,
        options: FileSystemManagerReadCompressedFileOptions,
    ) -> ApiFuture<FileSystemManagerReadCompressedFile> {
        self.client.future(options)
    }
    /// Reads a file or a part of it, at most 100 MB.
    ///
    /// Takes [`FileSystemManagerReadFileOptions`], gives [`FileSystemManagerReadFileResult`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.readFile.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn read_file(&self, call: impl Into<Call<FileSystemManagerReadFile>>) {
        self.client.call(call);
    }
    /// Returns a file's content: a string with `encoding`, else an ArrayBuffer. 100 MB is the
    /// limit.
    ///
    /// As [`Self::read_file`], with the result at once.
    ///
    /// Parameters:
    ///
    /// - `filePath`: What to read, of any root
    /// - `encoding`: Gives text; without it an ArrayBuffer comes
    /// - `position`: The first byte to read. Unit: B. Since 2.10.0.
    /// - `length`: How many bytes; all that follow without it. Unit: B. Since 2.10.0.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.readFileSync.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn read_file_sync(
        &self,
        file_path: impl Into<String>,
        encoding: Option<FileEncoding>,
        position: Option<i64>,
        length: Option<i64>,
    ) -> Result<FileSystemManagerReadFileData> {
        let options = FileSystemManagerReadFileOptions {
            file_path: file_path.into(),
            encoding,
            position,
            length,
        };
        self.client.sync::<FileSystemManagerReadFileSync>(options)
    }
    /// As [`Self::read_file`], as a future.
    pub fn read_file_future(
        &self,
        options: FileSystemManagerReadFileOptions,
    ) -> ApiFuture<FileSystemManagerReadFile> {
        self.client.future(options)
    }
    /// Reads files inside of a zip archive without unpacking it. An entry that cannot be read does
    /// not fail the others.
    ///
    /// Takes [`FileSystemManagerReadZipEntryOptions`], gives [`FileSystemManagerReadZipEntryResult`].
    ///
    /// Since 2.17.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.readZipEntry.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn read_zip_entry(&self, call: impl Into<Call<FileSystemManagerReadZipEntry>>) {
        self.client.call(call);
    }
    /// As [`Self::read_zip_entry`], as a future.
    pub fn read_zip_entry_future(
        &self,
        options: FileSystemManagerReadZipEntryOptions,
    ) -> ApiFuture<FileSystemManagerReadZipEntry> {
        self.client.future(options)
    }
    /// Lists the names in a folder, sorted, without those further down.
    ///
    /// Takes [`FileSystemManagerReaddirOptions`], gives [`FileSystemManagerReaddirResult`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.readdir.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn readdir(&self, call: impl Into<Call<FileSystemManagerReaddir>>) {
        self.client.call(call);
    }
    /// Returns the entries of a folder as an array of names, and throws if it is no folder.
    ///
    /// As [`Self::readdir`], with the result at once.
    ///
    /// Parameters:
    ///
    /// - `dirPath`: The folder to look into
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.readdirSync.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn readdir_sync(&self, dir_path: impl Into<String>) -> Result<Vec<String>> {
        self.client
            .sync::<
                FileSystemManagerReaddirSync,
            >(FileSystemManagerReaddirOptions::new(dir_path))
    }
    /// As [`Self::readdir`], as a future.
    pub fn readdir_future(
        &self,
        options: FileSystemManagerReaddirOptions,
    ) -> ApiFuture<FileSystemManagerReaddir> {
        self.client.future(options)
    }
    /// Deletes a file that saveFile put away.
    ///
    /// Takes [`FileSystemManagerRemoveSavedFileOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.removeSavedFile.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn remove_saved_file(
        &self,
        call: impl Into<Call<FileSystemManagerRemoveSavedFile>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::remove_saved_file`], as a future.
    pub fn remove_saved_file_future(
        &self,
        options: FileSystemManagerRemoveSavedFileOptions,
    ) -> ApiFuture<FileSystemManagerRemoveSavedFile> {
        self.client.future(options)
    }
    /// Moves a file or folder below `wxfile://usr`; a file at the new place is replaced.
    ///
    /// Takes [`FileSystemManagerRenameOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.rename.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn rename(&self, call: impl Into<Call<FileSystemManagerRename>>) {
        self.client.call(call);
    }
    /// Has the file under its new path on return; throws if there is nothing at the old one.
    ///
    /// As [`Self::rename`], with the result at once.
    ///
    /// Parameters:
    ///
    /// - `oldPath`: Where it is
    /// - `newPath`: Where it goes
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.renameSync.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn rename_sync(
        &self,
        old_path: impl Into<String>,
        new_path: impl Into<String>,
    ) -> Result<()> {
        self.client
            .sync::<
                FileSystemManagerRenameSync,
            >(FileSystemManagerRenameOptions::new(old_path, new_path))
    }
    /// As [`Self::rename`], as a future.
    pub fn rename_future(
        &self,
        options: FileSystemManagerRenameOptions,
    ) -> ApiFuture<FileSystemManagerRename> {
        self.client.future(options)
    }
    /// Deletes an empty folder, or with `recursive` one with all that it holds.
    ///
    /// Takes [`FileSystemManagerRmdirOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.rmdir.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn rmdir(&self, call: impl Into<Call<FileSystemManagerRmdir>>) {
        self.client.call(call);
    }
    /// Removes a folder directly. One that holds something needs `recursive`, or an exception
    /// comes.
    ///
    /// As [`Self::rmdir`], with the result at once.
    ///
    /// Parameters:
    ///
    /// - `dirPath`: Must be empty, unless `recursive` is set
    /// - `recursive`: Deletes everything in it as well. Default: `false`. Since 2.3.0.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.rmdirSync.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn rmdir_sync(
        &self,
        dir_path: impl Into<String>,
        recursive: bool,
    ) -> Result<()> {
        let options = FileSystemManagerRmdirOptions {
            dir_path: dir_path.into(),
            recursive,
        };
        self.client.sync::<FileSystemManagerRmdirSync>(options)
    }
    /// As [`Self::rmdir`], as a future.
    pub fn rmdir_future(
        &self,
        options: FileSystemManagerRmdirOptions,
    ) -> ApiFuture<FileSystemManagerRmdir> {
        self.client.future(options)
    }
    /// Moves a temporary file to where it outlasts the run. The temporary path is dead from then
    /// on.
    ///
    /// Takes [`FileSystemManagerSaveFileOptions`], gives [`FileSystemManagerSaveFileResult`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.saveFile.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn save_file(&self, call: impl Into<Call<FileSystemManagerSaveFile>>) {
        self.client.call(call);
    }
    /// Makes a temporary file permanent and returns the path under which it now lies.
    ///
    /// As [`Self::save_file`], with the result at once.
    ///
    /// Parameters:
    ///
    /// - `tempFilePath`: Below `wxfile://tmp`
    /// - `filePath`: A place below `wxfile://usr`; without it the file goes to `wxfile://store`
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.saveFileSync.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn save_file_sync(
        &self,
        temp_file_path: impl Into<String>,
        file_path: Option<String>,
    ) -> Result<String> {
        let options = FileSystemManagerSaveFileOptions {
            temp_file_path: temp_file_path.into(),
            file_path,
        };
        self.client.sync::<FileSystemManagerSaveFileSync>(options)
    }
    /// As [`Self::save_file`], as a future.
    pub fn save_file_future(
        &self,
        options: FileSystemManagerSaveFileOptions,
    ) -> ApiFuture<FileSystemManagerSaveFile> {
        self.client.future(options)
    }
    /// Tells what lies at a path, or in a whole folder.
    ///
    /// Takes [`FileSystemManagerStatOptions`], gives [`FileSystemManagerStatResult`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.stat.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn stat(&self, call: impl Into<Call<FileSystemManagerStat>>) {
        self.client.call(call);
    }
    /// Returns the Stats of a path, or with `recursive` an array for the whole tree below it.
    ///
    /// As [`Self::stat`], with the result at once.
    ///
    /// Parameters:
    ///
    /// - `path`: A file or folder of any root
    /// - `recursive`: For a folder: lists everything in it. Default: `false`. Since 2.3.0.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.statSync.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn stat_sync(
        &self,
        path: impl Into<String>,
        recursive: bool,
    ) -> Result<FileSystemManagerStatStats> {
        let options = FileSystemManagerStatOptions {
            path: path.into(),
            recursive,
        };
        self.client.sync::<FileSystemManagerStatSync>(options)
    }
    /// As [`Self::stat`], as a future.
    pub fn stat_future(
        &self,
        options: FileSystemManagerStatOptions,
    ) -> ApiFuture<FileSystemManagerStat> {
        self.client.future(options)
    }
    /// Cuts a file to a length, or fills it up with zeros.
    ///
    /// Takes [`FileSystemManagerTruncateOptions`].
    ///
    /// Since 2.16.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.truncate.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn truncate(&self, call: impl Into<Call<FileSystemManagerTruncate>>) {
        self.client.call(call);
    }
    /// Brings the file at a path to a byte length on the spot; growth is zeros.
    ///
    /// As [`Self::truncate`], with the result at once.
    ///
    /// Since 2.16.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.truncateSync.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn truncate_sync(
        &self,
        options: FileSystemManagerTruncateOptions,
    ) -> Result<()> {
        self.client.sync::<FileSystemManagerTruncateSync>(options)
    }
    /// As [`Self::truncate`], as a future.
    pub fn truncate_future(
        &self,
        options: FileSystemManagerTruncateOptions,
    ) -> ApiFuture<FileSystemManagerTruncate> {
        self.client.future(options)
    }
    /// Deletes a file, but no folder.
    ///
    /// Takes [`FileSystemManagerUnlinkOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.unlink.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn unlink(&self, call: impl Into<Call<FileSystemManagerUnlink>>) {
        self.client.call(call);
    }
    /// Deletes a file, which is gone on return. Throws on folders and on paths that hold nothing.
    ///
    /// As [`Self::unlink`], with the result at once.
    ///
    /// Parameters:
    ///
    /// - `filePath`: The file to delete, below `wxfile://usr`
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.unlinkSync.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn unlink_sync(&self, file_path: impl Into<String>) -> Result<()> {
        self.client
            .sync::<
                FileSystemManagerUnlinkSync,
            >(FileSystemManagerUnlinkOptions::new(file_path))
    }
    /// As [`Self::unlink`], as a future.
    pub fn unlink_future(
        &self,
        options: FileSystemManagerUnlinkOptions,
    ) -> ApiFuture<FileSystemManagerUnlink> {
        self.client.future(options)
    }
    /// Unpacks a zip archive into a folder. Entries that lead out of it, and links, are refused.
    ///
    /// Takes [`FileSystemManagerUnzipOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.unzip.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn unzip(&self, call: impl Into<Call<FileSystemManagerUnzip>>) {
        self.client.call(call);
    }
    /// As [`Self::unzip`], as a future.
    pub fn unzip_future(
        &self,
        options: FileSystemManagerUnzipOptions,
    ) -> ApiFuture<FileSystemManagerUnzip> {
        self.client.future(options)
    }
    /// Writes a part of an open file.
    ///
    /// Takes [`FileSystemManagerWriteOptions`], gives [`FileSystemManagerWriteResult`].
    ///
    /// Since 2.16.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.write.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn write(&self, call: impl Into<Call<FileSystemManagerWrite>>) {
        self.client.call(call);
    }
    /// Writes to an open file and returns the count of bytes that went in.
    ///
    /// As [`Self::write`], with the result at once.
    ///
    /// Since 2.16.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.writeSync.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn write_sync(
        &self,
        options: FileSystemManagerWriteOptions,
    ) -> Result<FileSystemManagerWriteResult> {
        self.client.sync::<FileSystemManagerWriteSync>(options)
    }
    /// As [`Self::write`], as a future.
    pub fn write_future(
        &self,
        options: FileSystemManagerWriteOptions,
    ) -> ApiFuture<FileSystemManagerWrite> {
        self.client.future(options)
    }
    /// Writes a whole file at once, in place of one that is there. A crash leaves the old content
    /// or the new.
    ///
    /// Takes [`FileSystemManagerWriteFileOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.writeFile.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn write_file(&self, call: impl Into<Call<FileSystemManagerWriteFile>>) {
        self.client.call(call);
    }
    /// Replaces the content of a file while the caller waits. Throws when the app's space is full.
    ///
    /// As [`Self::write_file`], with the result at once.
    ///
    /// Parameters:
    ///
    /// - `filePath`: Below `wxfile://usr`, in a folder that exists
    /// - `data`: The whole content, at most 100 MB
    /// - `encoding`: How a string is turned into bytes. Default: `"utf8"`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.writeFileSync.html)
    ///
    /// # Errors
    ///
    /// - the codes of [`FileError`]
    pub fn write_file_sync(
        &self,
        file_path: impl Into<String>,
        data: FileSystemManagerWriteFileData,
        encoding: FileEncoding,
    ) -> Result<()> {
        let options = FileSystemManagerWriteFileOptions {
            file_path: file_path.into(),
            data,
            encoding,
        };
        self.client.sync::<FileSystemManagerWriteFileSync>(options)
    }
    /// As [`Self::write_file`], as a future.
    pub fn write_file_future(
        &self,
        options: FileSystemManagerWriteFileOptions,
    ) -> ApiFuture<FileSystemManagerWriteFile> {
        self.client.future(options)
    }
}
impl AsRef<::wx_core::Client> for FileSystemManager {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Succeeds if a file or folder is there, and tells nothing else.
///
/// Called as [`FileSystemManager::access`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.access.html)
pub enum FileSystemManagerAccess {}
::wx_core::api!(
    FileSystemManagerAccess = object FILE_SYSTEM_MANAGER[0],
    FileSystemManagerAccessOptions => fields()
);
/// The Sync form of [`FileSystemManager::access`].
pub enum FileSystemManagerAccessSync {}
::wx_core::api!(
    FileSystemManagerAccessSync = object FILE_SYSTEM_MANAGER[0] sync,
    FileSystemManagerAccessOptions => fields()
);
/// Parameters of [`FileSystemManager::access`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerAccessOptions {
    /// What to look for
    pub path: String,
}
impl FileSystemManagerAccessOptions {
    /// With all of them.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}
::wx_core::record!(FileSystemManagerAccessOptions { path });
impl Options for FileSystemManagerAccessOptions {
    type Api = FileSystemManagerAccess;
}
/// Adds to the end of a file, which must be there already.
///
/// Called as [`FileSystemManager::append_file`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.appendFile.html)
pub enum FileSystemManagerAppendFile {}
::wx_core::api!(
    FileSystemManagerAppendFile = object FILE_SYSTEM_MANAGER[1],
    FileSystemManagerAppendFileOptions => fields()
);
/// The Sync form of [`FileSystemManager::append_file`].
pub enum FileSystemManagerAppendFileSync {}
::wx_core::api!(
    FileSystemManagerAppendFileSync = object FILE_SYSTEM_MANAGER[1] sync,
    FileSystemManagerAppendFileOptions => fields()
);
/// Parameters of [`FileSystemManager::append_file`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerAppendFileOptions {
    /// A file below `wxfile://usr`
    pub file_path: String,
    /// What to add; it must not be empty
    pub data: FileSystemManagerAppendFileData,
    /// How a string becomes bytes. Default: `"utf8"`.
    pub encoding: FileEncoding,
}
impl FileSystemManagerAppendFileOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        file_path: impl Into<String>,
        data: FileSystemManagerAppendFileData,
    ) -> Self {
        Self {
            file_path: file_path.into(),
            data,
            encoding: FileEncoding::Utf8,
        }
    }
    /// How a string becomes bytes. Default: `"utf8"`.
    pub fn encoding(mut self, encoding: FileEncoding) -> Self {
        self.encoding = encoding;
        self
    }
}
::wx_core::record!(FileSystemManagerAppendFileOptions { file_path, data, encoding });
impl Options for FileSystemManagerAppendFileOptions {
    type Api = FileSystemManagerAppendFile;
}
/// Closes an open file.
///
/// Called as [`FileSystemManager::close`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.close.html)
pub enum FileSystemManagerClose {}
::wx_core::api!(
    FileSystemManagerClose = object FILE_SYSTEM_MANAGER[2], FileSystemManagerCloseOptions
    => fields()
);
/// The Sync form of [`FileSystemManager::close`].
pub enum FileSystemManagerCloseSync {}
::wx_core::api!(
    FileSystemManagerCloseSync = object FILE_SYSTEM_MANAGER[2] sync,
    FileSystemManagerCloseOptions => fields()
);
/// Parameters of [`FileSystemManager::close`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerCloseOptions {
    /// What open gave, not to be used afterwards
    pub fd: String,
}
impl FileSystemManagerCloseOptions {
    /// With all of them.
    pub fn new(fd: impl Into<String>) -> Self {
        Self { fd: fd.into() }
    }
}
::wx_core::record!(FileSystemManagerCloseOptions { fd });
impl Options for FileSystemManagerCloseOptions {
    type Api = FileSystemManagerClose;
}
/// Copies a file of any root; one at the destination is replaced.
///
/// Called as [`FileSystemManager::copy_file`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.copyFile.html)
pub enum FileSystemManagerCopyFile {}
::wx_core::api!(
    FileSystemManagerCopyFile = object FILE_SYSTEM_MANAGER[3],
    FileSystemManagerCopyFileOptions => fields()
);
/// The Sync form of [`FileSystemManager::copy_file`].
pub enum FileSystemManagerCopyFileSync {}
::wx_core::api!(
    FileSystemManagerCopyFileSync = object FILE_SYSTEM_MANAGER[3] sync,
    FileSystemManagerCopyFileOptions => fields()
);
/// Parameters of [`FileSystemManager::copy_file`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerCopyFileOptions {
    /// Where the content comes from
    pub src_path: String,
    /// Where it goes, below `wxfile://usr`
    pub dest_path: String,
}
impl FileSystemManagerCopyFileOptions {
    /// With all of them.
    pub fn new(src_path: impl Into<String>, dest_path: impl Into<String>) -> Self {
        Self {
            src_path: src_path.into(),
            dest_path: dest_path.into(),
        }
    }
}
::wx_core::record!(FileSystemManagerCopyFileOptions { src_path, dest_path });
impl Options for FileSystemManagerCopyFileOptions {
    type Api = FileSystemManagerCopyFile;
}
/// Tells what is known of an open file.
///
/// Called as [`FileSystemManager::fstat`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.fstat.html)
pub enum FileSystemManagerFstat {}
::wx_core::api!(
    FileSystemManagerFstat = object FILE_SYSTEM_MANAGER[4], FileSystemManagerFstatOptions
    => fields FileSystemManagerFstatResult
);
/// The Sync form of [`FileSystemManager::fstat`].
pub enum FileSystemManagerFstatSync {}
::wx_core::api!(
    FileSystemManagerFstatSync = object FILE_SYSTEM_MANAGER[4] sync,
    FileSystemManagerFstatOptions => value Stats
);
/// Parameters of [`FileSystemManager::fstat`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerFstatOptions {
    /// Of the file asked about
    pub fd: String,
}
impl FileSystemManagerFstatOptions {
    /// With all of them.
    pub fn new(fd: impl Into<String>) -> Self {
        Self { fd: fd.into() }
    }
}
::wx_core::record!(FileSystemManagerFstatOptions { fd });
impl Options for FileSystemManagerFstatOptions {
    type Api = FileSystemManagerFstat;
}
/// What [`FileSystemManager::fstat`] gives.
#[derive(Clone, Debug)]
pub struct FileSystemManagerFstatResult {
    /// As they are at this moment
    pub stats: Stats,
}
::wx_core::record!(FileSystemManagerFstatResult { stats });
/// Cuts an open file to a length, or fills it up with zeros.
///
/// Called as [`FileSystemManager::ftruncate`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.ftruncate.html)
pub enum FileSystemManagerFtruncate {}
::wx_core::api!(
    FileSystemManagerFtruncate = object FILE_SYSTEM_MANAGER[5],
    FileSystemManagerFtruncateOptions => fields()
);
/// The Sync form of [`FileSystemManager::ftruncate`].
pub enum FileSystemManagerFtruncateSync {}
::wx_core::api!(
    FileSystemManagerFtruncateSync = object FILE_SYSTEM_MANAGER[5] sync,
    FileSystemManagerFtruncateOptions => fields()
);
/// Parameters of [`FileSystemManager::ftruncate`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerFtruncateOptions {
    /// Of a file opened for writing
    pub fd: String,
    /// How much stays. Unit: B. Default: `0`.
    pub length: i64,
}
impl FileSystemManagerFtruncateOptions {
    /// With the required ones; the others are left out.
    pub fn new(fd: impl Into<String>) -> Self {
        Self { fd: fd.into(), length: 0 }
    }
    /// How much stays. Unit: B. Default: `0`.
    pub fn length(mut self, length: i64) -> Self {
        self.length = length;
        self
    }
}
::wx_core::record!(FileSystemManagerFtruncateOptions { fd, length });
impl Options for FileSystemManagerFtruncateOptions {
    type Api = FileSystemManagerFtruncate;
}
/// Tells the size of a file and computes its digest.
///
/// Called as [`FileSystemManager::get_file_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.getFileInfo.html)
pub enum FileSystemManagerGetFileInfo {}
::wx_core::api!(
    FileSystemManagerGetFileInfo = object FILE_SYSTEM_MANAGER[6],
    FileSystemManagerGetFileInfoOptions => fields FileSystemManagerGetFileInfoResult
);
/// Parameters of [`FileSystemManager::get_file_info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerGetFileInfoOptions {
    /// A file of any root
    pub file_path: String,
    /// What the digest is computed by. Default: `"md5"`.
    pub digest_algorithm: DigestAlgorithm,
}
impl FileSystemManagerGetFileInfoOptions {
    /// With the required ones; the others are left out.
    pub fn new(file_path: impl Into<String>) -> Self {
        Self {
            file_path: file_path.into(),
            digest_algorithm: DigestAlgorithm::Md5,
        }
    }
    /// What the digest is computed by. Default: `"md5"`.
    pub fn digest_algorithm(mut self, digest_algorithm: DigestAlgorithm) -> Self {
        self.digest_algorithm = digest_algorithm;
        self
    }
}
::wx_core::record!(FileSystemManagerGetFileInfoOptions { file_path, digest_algorithm });
impl Options for FileSystemManagerGetFileInfoOptions {
    type Api = FileSystemManagerGetFileInfo;
}
/// What [`FileSystemManager::get_file_info`] gives.
#[derive(Clone, Debug)]
pub struct FileSystemManagerGetFileInfoResult {
    /// How many bytes the digest covers. Unit: B.
    pub size: i64,
    /// In hexadecimal
    pub digest: String,
}
::wx_core::record!(FileSystemManagerGetFileInfoResult { size, digest });
/// Lists the files that saveFile put away, in no order.
///
/// Called as [`FileSystemManager::get_saved_file_list`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.getSavedFileList.html)
pub enum FileSystemManagerGetSavedFileList {}
::wx_core::api!(
    FileSystemManagerGetSavedFileList = object FILE_SYSTEM_MANAGER[7],
    FileSystemManagerGetSavedFileListOptions => fields
    FileSystemManagerGetSavedFileListResult
);
/// Parameters of [`FileSystemManager::get_saved_file_list`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerGetSavedFileListOptions {}
impl FileSystemManagerGetSavedFileListOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for FileSystemManagerGetSavedFileListOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(FileSystemManagerGetSavedFileListOptions {});
impl Options for FileSystemManagerGetSavedFileListOptions {
    type Api = FileSystemManagerGetSavedFileList;
}
/// What [`FileSystemManager::get_saved_file_list`] gives.
#[derive(Clone, Debug)]
pub struct FileSystemManagerGetSavedFileListResult {
    /// Only those saved without a path of their own
    pub file_list: Vec<FileItem>,
}
::wx_core::record!(FileSystemManagerGetSavedFileListResult { file_list });
/// Makes a folder, and with `recursive` the missing ones above it.
///
/// Called as [`FileSystemManager::mkdir`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.mkdir.html)
pub enum FileSystemManagerMkdir {}
::wx_core::api!(
    FileSystemManagerMkdir = object FILE_SYSTEM_MANAGER[8], FileSystemManagerMkdirOptions
    => fields()
);
/// The Sync form of [`FileSystemManager::mkdir`].
pub enum FileSystemManagerMkdirSync {}
::wx_core::api!(
    FileSystemManagerMkdirSync = object FILE_SYSTEM_MANAGER[8] sync,
    FileSystemManagerMkdirOptions => fields()
);
/// Parameters of [`FileSystemManager::mkdir`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerMkdirOptions {
    /// The folder to make, below `wxfile://usr`
    pub dir_path: String,
    /// Makes the folders on the way too; then one that is there is fine. Default: `false`. Since 2.3.0.
    pub recursive: bool,
}
impl FileSystemManagerMkdirOptions {
    /// With the required ones; the others are left out.
    pub fn new(dir_path: impl Into<String>) -> Self {
        Self {
            dir_path: dir_path.into(),
            recursive: false,
        }
    }
    /// Makes the folders on the way too; then one that is there is fine. Default: `false`. Since 2.3.0.
    pub fn recursive(mut self, recursive: bool) -> Self {
        self.recursive = recursive;
        self
    }
}
::wx_core::record!(FileSystemManagerMkdirOptions { dir_path, recursive });
impl Options for FileSystemManagerMkdirOptions {
    type Api = FileSystemManagerMkdir;
}
/// Opens a file to read or write parts of it.
///
/// Called as [`FileSystemManager::open`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.open.html)
pub enum FileSystemManagerOpen {}
::wx_core::api!(
    FileSystemManagerOpen = object FILE_SYSTEM_MANAGER[9], FileSystemManagerOpenOptions
    => fields FileSystemManagerOpenResult
);
/// The Sync form of [`FileSystemManager::open`].
pub enum FileSystemManagerOpenSync {}
::wx_core::api!(
    FileSystemManagerOpenSync = object FILE_SYSTEM_MANAGER[9] sync,
    FileSystemManagerOpenOptions => value String
);
/// Parameters of [`FileSystemManager::open`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerOpenOptions {
    /// With a flag that writes it must be below `wxfile://usr`
    pub file_path: String,
    /// Reading alone without it. Default: `"r"`.
    pub flag: OpenFlag,
}
impl FileSystemManagerOpenOptions {
    /// With the required ones; the others are left out.
    pub fn new(file_path: impl Into<String>) -> Self {
        Self {
            file_path: file_path.into(),
            flag: OpenFlag::R,
        }
    }
    /// Reading alone without it. Default: `"r"`.
    pub fn flag(mut self, flag: OpenFlag) -> Self {
        self.flag = flag;
        self
    }
}
::wx_core::record!(FileSystemManagerOpenOptions { file_path, flag });
impl Options for FileSystemManagerOpenOptions {
    type Api = FileSystemManagerOpen;
}
/// What [`FileSystemManager::open`] gives.
#[derive(Clone, Debug)]
pub struct FileSystemManagerOpenResult {
    /// Names the open file until it is closed
    pub fd: String,
}
::wx_core::record!(FileSystemManagerOpenResult { fd });
/// Reads a part of an open file into a buffer of the caller.
///
/// Called as [`FileSystemManager::read`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.read.html)
pub enum FileSystemManagerRead {}
::wx_core::api!(
    FileSystemManagerRead = object FILE_SYSTEM_MANAGER[10], FileSystemManagerReadOptions
    => fields FileSystemManagerReadResult
);
/// The Sync form of [`FileSystemManager::read`].
pub enum FileSystemManagerReadSync {}
::wx_core::api!(
    FileSystemManagerReadSync = object FILE_SYSTEM_MANAGER[10] sync,
    FileSystemManagerReadOptions => fields FileSystemManagerReadResult
);
/// Parameters of [`FileSystemManager::read`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerReadOptions {
    /// Of a file opened for reading
    pub fd: String,
    /// Is filled in place, from `offset` on
    pub array_buffer: External,
    /// The first byte of the buffer to fill. Unit: B. Default: `0`.
    pub offset: i64,
    /// How many bytes to ask for; fewer come at the end of the file. Unit: B. Default: `0`.
    pub length: i64,
    /// Where in the file to begin; without it where the last call ended. Unit: B.
    pub position: Option<i64>,
}
impl FileSystemManagerReadOptions {
    /// With the required ones; the others are left out.
    pub fn new(fd: impl Into<String>, array_buffer: External) -> Self {
        Self {
            fd: fd.into(),
            array_buffer,
            offset: 0,
            length: 0,
            position: None,
        }
    }
    /// The first byte of the buffer to fill. Unit: B. Default: `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = offset;
        self
    }
    /// How many bytes to ask for; fewer come at the end of the file. Unit: B. Default: `0`.
    pub fn length(mut self, length: i64) -> Self {
        self.length = length;
        self
    }
    /// Where in the file to begin; without it where the last call ended. Unit: B.
    pub fn position(mut self, position: i64) -> Self {
        self.position = Some(position);
        self
    }
}
::wx_core::record!(
    FileSystemManagerReadOptions { fd, array_buffer, offset, length, position }
);
impl Options for FileSystemManagerReadOptions {
    type Api = FileSystemManagerRead;
}
/// What [`FileSystemManager::read`] gives.
#[derive(Clone, Debug)]
pub struct FileSystemManagerReadResult {
    /// 0 at the end of the file. Unit: B.
    pub bytes_read: i64,
    /// The very buffer that was passed
    pub array_buffer: External,
}
::wx_core::record!(FileSystemManagerReadResult { bytes_read, array_buffer });
/// Reads a whole file that was compressed, and gives it unpacked.
///
/// Called as [`FileSystemManager::read_compressed_file`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.readCompressedFile.html)
pub enum FileSystemManagerReadCompressedFile {}
::wx_core::api!(
    FileSystemManagerReadCompressedFile = object FILE_SYSTEM_MANAGER[11],
    FileSystemManagerReadCompressedFileOptions => fields
    FileSystemManagerReadCompressedFileResult
);
/// The Sync form of [`FileSystemManager::read_compressed_file`].
pub enum FileSystemManagerReadCompressedFileSync {}
::wx_core::api!(
    FileSystemManagerReadCompressedFileSync = object FILE_SYSTEM_MANAGER[11] sync,
    FileSystemManagerReadCompressedFileOptions => value Vec < u8 >
);
/// Parameters of [`FileSystemManager::read_compressed_file`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerReadCompressedFileOptions {
    /// The compressed file
    pub file_path: String,
    /// How it was compressed
    pub compression_algorithm: CompressionAlgorithm,
}
impl FileSystemManagerReadCompressedFileOptions {
    /// With all of them.
    pub fn new(
        file_path: impl Into<String>,
        compression_algorithm: CompressionAlgorithm,
    ) -> Self {
        Self {
            file_path: file_path.into(),
            compression_algorithm,
        }
    }
}
::wx_core::record!(
    FileSystemManagerReadCompressedFileOptions { file_path, compression_algorithm }
);
impl Options for FileSystemManagerReadCompressedFileOptions {
    type Api = FileSystemManagerReadCompressedFile;
}
/// What [`FileSystemManager::read_compressed_file`] gives.
#[derive(Clone, Debug)]
pub struct FileSystemManagerReadCompressedFileResult {
    /// At most 100 MB
    pub data: Vec<u8>,
}
::wx_core::record!(FileSystemManagerReadCompressedFileResult { data });
/// Reads a file or a part of it, at most 100 MB.
///
/// Called as [`FileSystemManager::read_file`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.readFile.html)
pub enum FileSystemManagerReadFile {}
::wx_core::api!(
    FileSystemManagerReadFile = object FILE_SYSTEM_MANAGER[12],
    FileSystemManagerReadFileOptions => fields FileSystemManagerReadFileResult
);
/// The Sync form of [`FileSystemManager::read_file`].
pub enum FileSystemManagerReadFileSync {}
::wx_core::api!(
    FileSystemManagerReadFileSync = object FILE_SYSTEM_MANAGER[12] sync,
    FileSystemManagerReadFileOptions => value FileSystemManagerReadFileData
);
/// Parameters of [`FileSystemManager::read_file`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerReadFileOptions {
    /// What to read, of any root
    pub file_path: String,
    /// Gives text; without it an ArrayBuffer comes
    pub encoding: Option<FileEncoding>,
    /// The first byte to read. Unit: B. Since 2.10.0.
    pub position: Option<i64>,
    /// How many bytes; all that follow without it. Unit: B. Since 2.10.0.
    pub length: Option<i64>,
}
impl FileSystemManagerReadFileOptions {
    /// With the required ones; the others are left out.
    pub fn new(file_path: impl Into<String>) -> Self {
        Self {
            file_path: file_path.into(),
            encoding: None,
            position: None,
            length: None,
        }
    }
    /// Gives text; without it an ArrayBuffer comes
    pub fn encoding(mut self, encoding: FileEncoding) -> Self {
        self.encoding = Some(encoding);
        self
    }
    /// The first byte to read. Unit: B. Since 2.10.0.
    pub fn position(mut self, position: i64) -> Self {
        self.position = Some(position);
        self
    }
    /// How many bytes; all that follow without it. Unit: B. Since 2.10.0.
    pub fn length(mut self, length: i64) -> Self {
        self.length = Some(length);
        self
    }
}
::wx_core::record!(
    FileSystemManagerReadFileOptions { file_path, encoding, position, length }
);
impl Options for FileSystemManagerReadFileOptions {
    type Api = FileSystemManagerReadFile;
}
/// What [`FileSystemManager::read_file`] gives.
#[derive(Clone, Debug)]
pub struct FileSystemManagerReadFileResult {
    /// A string if an encoding was given
    pub data: FileSystemManagerReadFileData,
}
::wx_core::record!(FileSystemManagerReadFileResult { data });
/// Reads files inside of a zip archive without unpacking it.
///
/// Called as [`FileSystemManager::read_zip_entry`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.readZipEntry.html)
pub enum FileSystemManagerReadZipEntry {}
::wx_core::api!(
    FileSystemManagerReadZipEntry = object FILE_SYSTEM_MANAGER[13],
    FileSystemManagerReadZipEntryOptions => fields FileSystemManagerReadZipEntryResult
);
/// Parameters of [`FileSystemManager::read_zip_entry`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerReadZipEntryOptions {
    /// The archive
    pub file_path: String,
    /// Which ones, or `all`
    pub entries: FileSystemManagerReadZipEntryEntries,
    /// For `all`; entries in a list have their own
    pub encoding: Option<FileEncoding>,
}
impl FileSystemManagerReadZipEntryOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        file_path: impl Into<String>,
        entries: FileSystemManagerReadZipEntryEntries,
    ) -> Self {
        Self {
            file_path: file_path.into(),
            entries,
            encoding: None,
        }
    }
    /// For `all`; entries in a list have their own
    pub fn encoding(mut self, encoding: FileEncoding) -> Self {
        self.encoding = Some(encoding);
        self
    }
}
::wx_core::record!(
    FileSystemManagerReadZipEntryOptions { file_path, entries, encoding }
);
impl Options for FileSystemManagerReadZipEntryOptions {
    type Api = FileSystemManagerReadZipEntry;
}
/// What [`FileSystemManager::read_zip_entry`] gives.
#[derive(Clone, Debug)]
pub struct FileSystemManagerReadZipEntryResult {
    /// One for each that was asked for
    pub entries: EntriesResult,
}
::wx_core::record!(FileSystemManagerReadZipEntryResult { entries });
/// Lists the names in a folder, sorted, without those further down.
///
/// Called as [`FileSystemManager::readdir`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.readdir.html)
pub enum FileSystemManagerReaddir {}
::wx_core::api!(
    FileSystemManagerReaddir = object FILE_SYSTEM_MANAGER[14],
    FileSystemManagerReaddirOptions => fields FileSystemManagerReaddirResult
);
/// The Sync form of [`FileSystemManager::readdir`].
pub enum FileSystemManagerReaddirSync {}
::wx_core::api!(
    FileSystemManagerReaddirSync = object FILE_SYSTEM_MANAGER[14] sync,
    FileSystemManagerReaddirOptions => value Vec < String >
);
/// Parameters of [`FileSystemManager::readdir`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerReaddirOptions {
    /// The folder to look into
    pub dir_path: String,
}
impl FileSystemManagerReaddirOptions {
    /// With all of them.
    pub fn new(dir_path: impl Into<String>) -> Self {
        Self { dir_path: dir_path.into() }
    }
}
::wx_core::record!(FileSystemManagerReaddirOptions { dir_path });
impl Options for FileSystemManagerReaddirOptions {
    type Api = FileSystemManagerReaddir;
}
/// What [`FileSystemManager::readdir`] gives.
#[derive(Clone, Debug)]
pub struct FileSystemManagerReaddirResult {
    /// Names without the folder
    pub files: Vec<String>,
}
::wx_core::record!(FileSystemManagerReaddirResult { files });
/// Deletes a file that saveFile put away.
///
/// Called as [`FileSystemManager::remove_saved_file`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.removeSavedFile.html)
pub enum FileSystemManagerRemoveSavedFile {}
::wx_core::api!(
    FileSystemManagerRemoveSavedFile = object FILE_SYSTEM_MANAGER[15],
    FileSystemManagerRemoveSavedFileOptions => fields()
);
/// Parameters of [`FileSystemManager::remove_saved_file`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerRemoveSavedFileOptions {
    /// As saveFile gave it
    pub file_path: String,
}
impl FileSystemManagerRemoveSavedFileOptions {
    /// With all of them.
    pub fn new(file_path: impl Into<String>) -> Self {
        Self {
            file_path: file_path.into(),
        }
    }
}
::wx_core::record!(FileSystemManagerRemoveSavedFileOptions { file_path });
impl Options for FileSystemManagerRemoveSavedFileOptions {
    type Api = FileSystemManagerRemoveSavedFile;
}
/// Moves a file or folder below `wxfile://usr`; a file at the new place is replaced.
///
/// Called as [`FileSystemManager::rename`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.rename.html)
pub enum FileSystemManagerRename {}
::wx_core::api!(
    FileSystemManagerRename = object FILE_SYSTEM_MANAGER[16],
    FileSystemManagerRenameOptions => fields()
);
/// The Sync form of [`FileSystemManager::rename`].
pub enum FileSystemManagerRenameSync {}
::wx_core::api!(
    FileSystemManagerRenameSync = object FILE_SYSTEM_MANAGER[16] sync,
    FileSystemManagerRenameOptions => fields()
);
/// Parameters of [`FileSystemManager::rename`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerRenameOptions {
    /// Where it is
    pub old_path: String,
    /// Where it goes
    pub new_path: String,
}
impl FileSystemManagerRenameOptions {
    /// With all of them.
    pub fn new(old_path: impl Into<String>, new_path: impl Into<String>) -> Self {
        Self {
            old_path: old_path.into(),
            new_path: new_path.into(),
        }
    }
}
::wx_core::record!(FileSystemManagerRenameOptions { old_path, new_path });
impl Options for FileSystemManagerRenameOptions {
    type Api = FileSystemManagerRename;
}
/// Deletes an empty folder, or with `recursive` one with all that it holds.
///
/// Called as [`FileSystemManager::rmdir`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.rmdir.html)
pub enum FileSystemManagerRmdir {}
::wx_core::api!(
    FileSystemManagerRmdir = object FILE_SYSTEM_MANAGER[17],
    FileSystemManagerRmdirOptions => fields()
);
/// The Sync form of [`FileSystemManager::rmdir`].
pub enum FileSystemManagerRmdirSync {}
::wx_core::api!(
    FileSystemManagerRmdirSync = object FILE_SYSTEM_MANAGER[17] sync,
    FileSystemManagerRmdirOptions => fields()
);
/// Parameters of [`FileSystemManager::rmdir`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerRmdirOptions {
    /// Must be empty, unless `recursive` is set
    pub dir_path: String,
    /// Deletes everything in it as well. Default: `false`. Since 2.3.0.
    pub recursive: bool,
}
impl FileSystemManagerRmdirOptions {
    /// With the required ones; the others are left out.
    pub fn new(dir_path: impl Into<String>) -> Self {
        Self {
            dir_path: dir_path.into(),
            recursive: false,
        }
    }
    /// Deletes everything in it as well. Default: `false`. Since 2.3.0.
    pub fn recursive(mut self, recursive: bool) -> Self {
        self.recursive = recursive;
        self
    }
}
::wx_core::record!(FileSystemManagerRmdirOptions { dir_path, recursive });
impl Options for FileSystemManagerRmdirOptions {
    type Api = FileSystemManagerRmdir;
}
/// Moves a temporary file to where it outlasts the run.
///
/// Called as [`FileSystemManager::save_file`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.saveFile.html)
pub enum FileSystemManagerSaveFile {}
::wx_core::api!(
    FileSystemManagerSaveFile = object FILE_SYSTEM_MANAGER[18],
    FileSystemManagerSaveFileOptions => fields FileSystemManagerSaveFileResult
);
/// The Sync form of [`FileSystemManager::save_file`].
pub enum FileSystemManagerSaveFileSync {}
::wx_core::api!(
    FileSystemManagerSaveFileSync = object FILE_SYSTEM_MANAGER[18] sync,
    FileSystemManagerSaveFileOptions => value String
);
/// Parameters of [`FileSystemManager::save_file`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerSaveFileOptions {
    /// Below `wxfile://tmp`
    pub temp_file_path: String,
    /// A place below `wxfile://usr`; without it the file goes to `wxfile://store`
    pub file_path: Option<String>,
}
impl FileSystemManagerSaveFileOptions {
    /// With the required ones; the others are left out.
    pub fn new(temp_file_path: impl Into<String>) -> Self {
        Self {
            temp_file_path: temp_file_path.into(),
            file_path: None,
        }
    }
    /// A place below `wxfile://usr`; without it the file goes to `wxfile://store`
    pub fn file_path(mut self, file_path: impl Into<String>) -> Self {
        self.file_path = Some(file_path.into());
        self
    }
}
::wx_core::record!(FileSystemManagerSaveFileOptions { temp_file_path, file_path });
impl Options for FileSystemManagerSaveFileOptions {
    type Api = FileSystemManagerSaveFile;
}
/// What [`FileSystemManager::save_file`] gives.
#[derive(Clone, Debug)]
pub struct FileSystemManagerSaveFileResult {
    /// Where the file is now
    pub saved_file_path: String,
}
::wx_core::record!(FileSystemManagerSaveFileResult { saved_file_path });
/// Tells what lies at a path, or in a whole folder.
///
/// Called as [`FileSystemManager::stat`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.stat.html)
pub enum FileSystemManagerStat {}
::wx_core::api!(
    FileSystemManagerStat = object FILE_SYSTEM_MANAGER[19], FileSystemManagerStatOptions
    => fields FileSystemManagerStatResult
);
/// The Sync form of [`FileSystemManager::stat`].
pub enum FileSystemManagerStatSync {}
::wx_core::api!(
    FileSystemManagerStatSync = object FILE_SYSTEM_MANAGER[19] sync,
    FileSystemManagerStatOptions => value FileSystemManagerStatStats
);
/// Parameters of [`FileSystemManager::stat`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerStatOptions {
    /// A file or folder of any root
    pub path: String,
    /// For a folder: lists everything in it. Default: `false`. Since 2.3.0.
    pub recursive: bool,
}
impl FileSystemManagerStatOptions {
    /// With the required ones; the others are left out.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            recursive: false,
        }
    }
    /// For a folder: lists everything in it. Default: `false`. Since 2.3.0.
    pub fn recursive(mut self, recursive: bool) -> Self {
        self.recursive = recursive;
        self
    }
}
::wx_core::record!(FileSystemManagerStatOptions { path, recursive });
impl Options for FileSystemManagerStatOptions {
    type Api = FileSystemManagerStat;
}
/// What [`FileSystemManager::stat`] gives.
#[derive(Clone, Debug)]
pub struct FileSystemManagerStatResult {
    /// A list for a folder with `recursive`
    pub stats: FileSystemManagerStatStats,
}
::wx_core::record!(FileSystemManagerStatResult { stats });
/// Cuts a file to a length, or fills it up with zeros.
///
/// Called as [`FileSystemManager::truncate`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.truncate.html)
pub enum FileSystemManagerTruncate {}
::wx_core::api!(
    FileSystemManagerTruncate = object FILE_SYSTEM_MANAGER[20],
    FileSystemManagerTruncateOptions => fields()
);
/// The Sync form of [`FileSystemManager::truncate`].
pub enum FileSystemManagerTruncateSync {}
::wx_core::api!(
    FileSystemManagerTruncateSync = object FILE_SYSTEM_MANAGER[20] sync,
    FileSystemManagerTruncateOptions => fields()
);
/// Parameters of [`FileSystemManager::truncate`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerTruncateOptions {
    /// The file to cut, below `wxfile://usr`
    pub file_path: String,
    /// The size afterwards. Unit: B. Default: `0`.
    pub length: i64,
}
impl FileSystemManagerTruncateOptions {
    /// With the required ones; the others are left out.
    pub fn new(file_path: impl Into<String>) -> Self {
        Self {
            file_path: file_path.into(),
            length: 0,
        }
    }
    /// The size afterwards. Unit: B. Default: `0`.
    pub fn length(mut self, length: i64) -> Self {
        self.length = length;
        self
    }
}
::wx_core::record!(FileSystemManagerTruncateOptions { file_path, length });
impl Options for FileSystemManagerTruncateOptions {
    type Api = FileSystemManagerTruncate;
}
/// Deletes a file, but no folder.
///
/// Called as [`FileSystemManager::unlink`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.unlink.html)
pub enum FileSystemManagerUnlink {}
::wx_core::api!(
    FileSystemManagerUnlink = object FILE_SYSTEM_MANAGER[21],
    FileSystemManagerUnlinkOptions => fields()
);
/// The Sync form of [`FileSystemManager::unlink`].
pub enum FileSystemManagerUnlinkSync {}
::wx_core::api!(
    FileSystemManagerUnlinkSync = object FILE_SYSTEM_MANAGER[21] sync,
    FileSystemManagerUnlinkOptions => fields()
);
/// Parameters of [`FileSystemManager::unlink`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerUnlinkOptions {
    /// The file to delete, below `wxfile://usr`
    pub file_path: String,
}
impl FileSystemManagerUnlinkOptions {
    /// With all of them.
    pub fn new(file_path: impl Into<String>) -> Self {
        Self {
            file_path: file_path.into(),
        }
    }
}
::wx_core::record!(FileSystemManagerUnlinkOptions { file_path });
impl Options for FileSystemManagerUnlinkOptions {
    type Api = FileSystemManagerUnlink;
}
/// Unpacks a zip archive into a folder.
///
/// Called as [`FileSystemManager::unzip`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.unzip.html)
pub enum FileSystemManagerUnzip {}
::wx_core::api!(
    FileSystemManagerUnzip = object FILE_SYSTEM_MANAGER[22],
    FileSystemManagerUnzipOptions => fields()
);
/// Parameters of [`FileSystemManager::unzip`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerUnzipOptions {
    /// An archive of any root
    pub zip_file_path: String,
    /// The folder, made if missing, below `wxfile://usr`
    pub target_path: String,
}
impl FileSystemManagerUnzipOptions {
    /// With all of them.
    pub fn new(
        zip_file_path: impl Into<String>,
        target_path: impl Into<String>,
    ) -> Self {
        Self {
            zip_file_path: zip_file_path.into(),
            target_path: target_path.into(),
        }
    }
}
::wx_core::record!(FileSystemManagerUnzipOptions { zip_file_path, target_path });
impl Options for FileSystemManagerUnzipOptions {
    type Api = FileSystemManagerUnzip;
}
/// Writes a part of an open file.
///
/// Called as [`FileSystemManager::write`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.write.html)
pub enum FileSystemManagerWrite {}
::wx_core::api!(
    FileSystemManagerWrite = object FILE_SYSTEM_MANAGER[23],
    FileSystemManagerWriteOptions => fields FileSystemManagerWriteResult
);
/// The Sync form of [`FileSystemManager::write`].
pub enum FileSystemManagerWriteSync {}
::wx_core::api!(
    FileSystemManagerWriteSync = object FILE_SYSTEM_MANAGER[23] sync,
    FileSystemManagerWriteOptions => fields FileSystemManagerWriteResult
);
/// Parameters of [`FileSystemManager::write`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerWriteOptions {
    /// Of a file that may be written
    pub fd: String,
    /// Text goes out by `encoding`, an ArrayBuffer as it is
    pub data: FileSystemManagerWriteData,
    /// For an ArrayBuffer: its first byte to write. Unit: B. Default: `0`.
    pub offset: i64,
    /// For an ArrayBuffer: how many bytes of it. Unit: B.
    pub length: Option<i64>,
    /// For a string: how it becomes bytes. Default: `"utf8"`.
    pub encoding: FileEncoding,
    /// Where in the file; without it where the last call ended. Appending ignores it. Unit: B.
    pub position: Option<i64>,
}
impl FileSystemManagerWriteOptions {
    /// With the required ones; the others are left out.
    pub fn new(fd: impl Into<String>, data: FileSystemManagerWriteData) -> Self {
        Self {
            fd: fd.into(),
            data,
            offset: 0,
            length: None,
            encoding: FileEncoding::Utf8,
            position: None,
        }
    }
    /// For an ArrayBuffer: its first byte to write. Unit: B. Default: `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = offset;
        self
    }
    /// For an ArrayBuffer: how many bytes of it. Unit: B.
    pub fn length(mut self, length: i64) -> Self {
        self.length = Some(length);
        self
    }
    /// For a string: how it becomes bytes. Default: `"utf8"`.
    pub fn encoding(mut self, encoding: FileEncoding) -> Self {
        self.encoding = encoding;
        self
    }
    /// Where in the file; without it where the last call ended. Appending ignores it. Unit: B.
    pub fn position(mut self, position: i64) -> Self {
        self.position = Some(position);
        self
    }
}
::wx_core::record!(
    FileSystemManagerWriteOptions { fd, data, offset, length, encoding, position }
);
impl Options for FileSystemManagerWriteOptions {
    type Api = FileSystemManagerWrite;
}
/// What [`FileSystemManager::write`] gives.
#[derive(Clone, Debug)]
pub struct FileSystemManagerWriteResult {
    /// Bytes, not characters. Unit: B.
    pub bytes_written: i64,
}
::wx_core::record!(FileSystemManagerWriteResult { bytes_written });
/// Writes a whole file at once, in place of one that is there.
///
/// Called as [`FileSystemManager::write_file`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.writeFile.html)
pub enum FileSystemManagerWriteFile {}
::wx_core::api!(
    FileSystemManagerWriteFile = object FILE_SYSTEM_MANAGER[24],
    FileSystemManagerWriteFileOptions => fields()
);
/// The Sync form of [`FileSystemManager::write_file`].
pub enum FileSystemManagerWriteFileSync {}
::wx_core::api!(
    FileSystemManagerWriteFileSync = object FILE_SYSTEM_MANAGER[24] sync,
    FileSystemManagerWriteFileOptions => fields()
);
/// Parameters of [`FileSystemManager::write_file`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FileSystemManagerWriteFileOptions {
    /// Below `wxfile://usr`, in a folder that exists
    pub file_path: String,
    /// The whole content, at most 100 MB
    pub data: FileSystemManagerWriteFileData,
    /// How a string is turned into bytes. Default: `"utf8"`.
    pub encoding: FileEncoding,
}
impl FileSystemManagerWriteFileOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        file_path: impl Into<String>,
        data: FileSystemManagerWriteFileData,
    ) -> Self {
        Self {
            file_path: file_path.into(),
            data,
            encoding: FileEncoding::Utf8,
        }
    }
    /// How a string is turned into bytes. Default: `"utf8"`.
    pub fn encoding(mut self, encoding: FileEncoding) -> Self {
        self.encoding = encoding;
        self
    }
}
::wx_core::record!(FileSystemManagerWriteFileOptions { file_path, data, encoding });
impl Options for FileSystemManagerWriteFileOptions {
    type Api = FileSystemManagerWriteFile;
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static FILE: Family = Family {
        name: "file",
        apis: &[
            ApiDesc::sync("getFileSystemManager")
                .returns(Returns::Value(Type::Handle(&FILE_SYSTEM_MANAGER))),
            ApiDesc::asynchronous("openDocument")
                .params(&OPEN_DOCUMENT_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("saveFileToDisk")
                .params(&SAVE_FILE_TO_DISK_OPTIONS)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("saveFile")
                .params(&SAVE_FILE_OPTIONS)
                .result(&SAVE_FILE_RESULT)
                .err_code(),
            ApiDesc::asynchronous("getSavedFileList")
                .result(&GET_SAVED_FILE_LIST_RESULT),
            ApiDesc::asynchronous("getSavedFileInfo")
                .params(&GET_SAVED_FILE_INFO_OPTIONS)
                .result(&GET_SAVED_FILE_INFO_RESULT)
                .err_code(),
            ApiDesc::asynchronous("removeSavedFile")
                .params(&REMOVE_SAVED_FILE_OPTIONS)
                .err_code(),
            ApiDesc::asynchronous("getFileInfo")
                .params(&GET_FILE_INFO_OPTIONS)
                .result(&GET_FILE_INFO_RESULT)
                .limit(
                    &LimitDesc {
                        group: "file_content",
                        concurrent: 4,
                        reason: None,
                    },
                )
                .err_code(),
        ],
        properties: &[],
    };
    pub static STATS: ObjectDesc = ObjectDesc {
        name: "Stats",
        members: &[
            ApiDesc::sync("Stats.isDirectory")
                .key("isDirectory")
                .returns(Returns::Value(Type::Boolean)),
            ApiDesc::sync("Stats.isFile")
                .key("isFile")
                .returns(Returns::Value(Type::Boolean)),
            ApiDesc::get("Stats.mode", "mode", Type::Int),
            ApiDesc::get("Stats.size", "size", Type::Int),
            ApiDesc::get("Stats.lastAccessedTime", "lastAccessedTime", Type::Int),
            ApiDesc::get("Stats.lastModifiedTime", "lastModifiedTime", Type::Int),
        ],
    };
    pub static FILE_SYSTEM_MANAGER: ObjectDesc = ObjectDesc {
        name: "FileSystemManager",
        members: &[
            ApiDesc::asynchronous("FileSystemManager.access")
                .key("access")
                .params(&FILE_SYSTEM_MANAGER_ACCESS_OPTIONS)
                .twin(
                    &SyncDesc {
                        name: "FileSystemManager.accessSync",
                        args: &[Arg::Param(0)],
                        returns: SyncReturns::Nothing,
                        on_fail: &[],
                    },
                )
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.appendFile")
                .key("appendFile")
                .params(&FILE_SYSTEM_MANAGER_APPEND_FILE_OPTIONS)
                .twin(
                    &SyncDesc {
                        name: "FileSystemManager.appendFileSync",
                        args: &[Arg::Param(0), Arg::Param(1), Arg::Param(2)],
                        returns: SyncReturns::Nothing,
                        on_fail: &[],
                    },
                )
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.close")
                .key("close")
                .params(&FILE_SYSTEM_MANAGER_CLOSE_OPTIONS)
                .twin(
                    &SyncDesc {
                        name: "FileSystemManager.closeSync",
                        args: &[Arg::Options],
                        returns: SyncReturns::Nothing,
                        on_fail: &[],
                    },
                )
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.copyFile")
                .key("copyFile")
                .params(&FILE_SYSTEM_MANAGER_COPY_FILE_OPTIONS)
                .twin(
                    &SyncDesc {
                        name: "FileSystemManager.copyFileSync",
                        args: &[Arg::Param(0), Arg::Param(1)],
                        returns: SyncReturns::Nothing,
                        on_fail: &[],
                    },
                )
                .promise(PromiseRule::No)
                .limit(
                    &LimitDesc {
                        group: "file_content",
                        concurrent: 4,
                        reason: None,
                    },
                )
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.fstat")
                .key("fstat")
                .params(&FILE_SYSTEM_MANAGER_FSTAT_OPTIONS)
                .result(&FILE_SYSTEM_MANAGER_FSTAT_RESULT)
                .twin(
                    &SyncDesc {
                        name: "FileSystemManager.fstatSync",
                        args: &[Arg::Options],
                        returns: SyncReturns::Field(0),
                        on_fail: &[],
                    },
                )
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.ftruncate")
                .key("ftruncate")
                .params(&FILE_SYSTEM_MANAGER_FTRUNCATE_OPTIONS)
                .twin(
                    &SyncDesc {
                        name: "FileSystemManager.ftruncateSync",
                        args: &[Arg::Options],
                        returns: SyncReturns::Nothing,
                        on_fail: &[],
                    },
                )
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.getFileInfo")
                .key("getFileInfo")
                .params(&FILE_SYSTEM_MANAGER_GET_FILE_INFO_OPTIONS)
                .result(&FILE_SYSTEM_MANAGER_GET_FILE_INFO_RESULT)
                .promise(PromiseRule::No)
                .limit(
                    &LimitDesc {
                        group: "file_content",
                        concurrent: 4,
                        reason: None,
                    },
                )
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.getSavedFileList")
                .key("getSavedFileList")
                .result(&FILE_SYSTEM_MANAGER_GET_SAVED_FILE_LIST_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("FileSystemManager.mkdir")
                .key("mkdir")
                .params(&FILE_SYSTEM_MANAGER_MKDIR_OPTIONS)
                .twin(
                    &SyncDesc {
                        name: "FileSystemManager.mkdirSync",
                        args: &[Arg::Param(0), Arg::Param(1)],
                        returns: SyncReturns::Nothing,
                        on_fail: &[],
                    },
                )
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.open")
                .key("open")
                .params(&FILE_SYSTEM_MANAGER_OPEN_OPTIONS)
                .result(&FILE_SYSTEM_MANAGER_OPEN_RESULT)
                .twin(
                    &SyncDesc {
                        name: "FileSystemManager.openSync",
                        args: &[Arg::Options],
                        returns: SyncReturns::Field(0),
                        on_fail: &[],
                    },
                )
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.read")
                .key("read")
                .params(&FILE_SYSTEM_MANAGER_READ_OPTIONS)
                .result(&FILE_SYSTEM_MANAGER_READ_RESULT)
                .twin(
                    &SyncDesc {
                        name: "FileSystemManager.readSync",
                        args: &[Arg::Options],
                        returns: SyncReturns::Result,
                        on_fail: &[],
                    },
                )
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.readCompressedFile")
                .key("readCompressedFile")
                .params(&FILE_SYSTEM_MANAGER_READ_COMPRESSED_FILE_OPTIONS)
                .result(&FILE_SYSTEM_MANAGER_READ_COMPRESSED_FILE_RESULT)
                .twin(
                    &SyncDesc {
                        name: "FileSystemManager.readCompressedFileSync",
                        args: &[Arg::Options],
                        returns: SyncReturns::Field(0),
                        on_fail: &[],
                    },
                )
                .promise(PromiseRule::No)
                .limit(
                    &LimitDesc {
                        group: "file_content",
                        concurrent: 4,
                        reason: None,
                    },
                )
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.readFile")
                .key("readFile")
                .params(&FILE_SYSTEM_MANAGER_READ_FILE_OPTIONS)
                .result(&FILE_SYSTEM_MANAGER_READ_FILE_RESULT)
                .twin(
                    &SyncDesc {
                        name: "FileSystemManager.readFileSync",
                        args: &[
                            Arg::Param(0),
                            Arg::Param(1),
                            Arg::Param(2),
                            Arg::Param(3),
                        ],
                        returns: SyncReturns::Field(0),
                        on_fail: &[],
                    },
                )
                .promise(PromiseRule::No)
                .limit(
                    &LimitDesc {
                        group: "file_content",
                        concurrent: 4,
                        reason: None,
                    },
                )
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.readZipEntry")
                .key("readZipEntry")
                .params(&FILE_SYSTEM_MANAGER_READ_ZIP_ENTRY_OPTIONS)
                .result(&FILE_SYSTEM_MANAGER_READ_ZIP_ENTRY_RESULT)
                .promise(PromiseRule::No)
                .limit(
                    &LimitDesc {
                        group: "file_content",
                        concurrent: 4,
                        reason: None,
                    },
                )
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.readdir")
                .key("readdir")
                .params(&FILE_SYSTEM_MANAGER_READDIR_OPTIONS)
                .result(&FILE_SYSTEM_MANAGER_READDIR_RESULT)
                .twin(
                    &SyncDesc {
                        name: "FileSystemManager.readdirSync",
                        args: &[Arg::Param(0)],
                        returns: SyncReturns::Field(0),
                        on_fail: &[],
                    },
                )
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.removeSavedFile")
                .key("removeSavedFile")
                .params(&FILE_SYSTEM_MANAGER_REMOVE_SAVED_FILE_OPTIONS)
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.rename")
                .key("rename")
                .params(&FILE_SYSTEM_MANAGER_RENAME_OPTIONS)
                .twin(
                    &SyncDesc {
                        name: "FileSystemManager.renameSync",
                        args: &[Arg::Param(0), Arg::Param(1)],
                        returns: SyncReturns::Nothing,
                        on_fail: &[],
                    },
                )
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.rmdir")
                .key("rmdir")
                .params(&FILE_SYSTEM_MANAGER_RMDIR_OPTIONS)
                .twin(
                    &SyncDesc {
                        name: "FileSystemManager.rmdirSync",
                        args: &[Arg::Param(0), Arg::Param(1)],
                        returns: SyncReturns::Nothing,
                        on_fail: &[],
                    },
                )
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.saveFile")
                .key("saveFile")
                .params(&FILE_SYSTEM_MANAGER_SAVE_FILE_OPTIONS)
                .result(&FILE_SYSTEM_MANAGER_SAVE_FILE_RESULT)
                .twin(
                    &SyncDesc {
                        name: "FileSystemManager.saveFileSync",
                        args: &[Arg::Param(0), Arg::Param(1)],
                        returns: SyncReturns::Field(0),
                        on_fail: &[],
                    },
                )
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.stat")
                .key("stat")
                .params(&FILE_SYSTEM_MANAGER_STAT_OPTIONS)
                .result(&FILE_SYSTEM_MANAGER_STAT_RESULT)
                .twin(
                    &SyncDesc {
                        name: "FileSystemManager.statSync",
                        args: &[Arg::Param(0), Arg::Param(1)],
                        returns: SyncReturns::Field(0),
                        on_fail: &[],
                    },
                )
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.truncate")
                .key("truncate")
                .params(&FILE_SYSTEM_MANAGER_TRUNCATE_OPTIONS)
                .twin(
                    &SyncDesc {
                        name: "FileSystemManager.truncateSync",
                        args: &[Arg::Options],
                        returns: SyncReturns::Nothing,
                        on_fail: &[],
                    },
                )
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.unlink")
                .key("unlink")
                .params(&FILE_SYSTEM_MANAGER_UNLINK_OPTIONS)
                .twin(
                    &SyncDesc {
                        name: "FileSystemManager.unlinkSync",
                        args: &[Arg::Param(0)],
                        returns: SyncReturns::Nothing,
                        on_fail: &[],
                    },
                )
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.unzip")
                .key("unzip")
                .params(&FILE_SYSTEM_MANAGER_UNZIP_OPTIONS)
                .promise(PromiseRule::No)
                .limit(
                    &LimitDesc {
                        group: "file_content",
                        concurrent: 4,
                        reason: None,
                    },
                )
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.write")
                .key("write")
                .params(&FILE_SYSTEM_MANAGER_WRITE_OPTIONS)
                .result(&FILE_SYSTEM_MANAGER_WRITE_RESULT)
                .twin(
                    &SyncDesc {
                        name: "FileSystemManager.writeSync",
                        args: &[Arg::Options],
                        returns: SyncReturns::Result,
                        on_fail: &[],
                    },
                )
                .promise(PromiseRule::No)
                .err_code(),
            ApiDesc::asynchronous("FileSystemManager.writeFile")
                .key("writeFile")
                .params(&FILE_SYSTEM_MANAGER_WRITE_FILE_OPTIONS)
                .twin(
                    &SyncDesc {
                        name: "FileSystemManager.writeFileSync",
                        args: &[Arg::Param(0), Arg::Param(1), Arg::Param(2)],
                        returns: SyncReturns::Nothing,
                        on_fail: &[],
                    },
                )
                .promise(PromiseRule::No)
                .err_code(),
        ],
    };
    pub static OPEN_DOCUMENT_OPTIONS: StructDesc = StructDesc::new(
        "OpenDocumentOptions",
        &[
            FieldDesc::new("filePath", Type::String),
            FieldDesc::new("fileType", Type::Enum(&DOCUMENT_TYPE)).optional(),
            FieldDesc::new("showMenu", Type::Boolean).default(Literal::Bool(false)),
        ],
    );
    pub static SAVE_FILE_TO_DISK_OPTIONS: StructDesc = StructDesc::new(
        "SaveFileToDiskOptions",
        &[FieldDesc::new("filePath", Type::String)],
    );
    pub static SAVE_FILE_OPTIONS: StructDesc = StructDesc::new(
        "SaveFileOptions",
        &[FieldDesc::new("tempFilePath", Type::String)],
    );
    pub static SAVE_FILE_RESULT: StructDesc = StructDesc::new(
        "SaveFileResult",
        &[FieldDesc::new("savedFilePath", Type::String)],
    );
    pub static GET_SAVED_FILE_LIST_RESULT: StructDesc = StructDesc::new(
        "GetSavedFileListResult",
        &[FieldDesc::new("fileList", Type::List(&Type::Struct(&FILE_ITEM)))],
    );
    pub static GET_SAVED_FILE_INFO_OPTIONS: StructDesc = StructDesc::new(
        "GetSavedFileInfoOptions",
        &[FieldDesc::new("filePath", Type::String)],
    );
    pub static GET_SAVED_FILE_INFO_RESULT: StructDesc = StructDesc::new(
        "GetSavedFileInfoResult",
        &[FieldDesc::new("size", Type::Int), FieldDesc::new("createTime", Type::Int)],
    );
    pub static REMOVE_SAVED_FILE_OPTIONS: StructDesc = StructDesc::new(
        "RemoveSavedFileOptions",
        &[FieldDesc::new("filePath", Type::String)],
    );
    pub static GET_FILE_INFO_OPTIONS: StructDesc = StructDesc::new(
        "GetFileInfoOptions",
        &[
            FieldDesc::new("filePath", Type::String),
            FieldDesc::new("digestAlgorithm", Type::Enum(&DIGEST_ALGORITHM))
                .default(Literal::Text("md5")),
        ],
    );
    pub static GET_FILE_INFO_RESULT: StructDesc = StructDesc::new(
        "GetFileInfoResult",
        &[FieldDesc::new("size", Type::Int), FieldDesc::new("digest", Type::String)],
    );
    pub static FILE_SYSTEM_MANAGER_ACCESS_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerAccessOptions",
        &[FieldDesc::new("path", Type::String)],
    );
    pub static FILE_SYSTEM_MANAGER_APPEND_FILE_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerAppendFileOptions",
        &[
            FieldDesc::new("filePath", Type::String),
            FieldDesc::new("data", Type::Union(&FILE_SYSTEM_MANAGER_APPEND_FILE_DATA)),
            FieldDesc::new("encoding", Type::Enum(&FILE_ENCODING))
                .default(Literal::Text("utf8")),
        ],
    );
    pub static FILE_SYSTEM_MANAGER_CLOSE_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerCloseOptions",
        &[FieldDesc::new("fd", Type::String)],
    );
    pub static FILE_SYSTEM_MANAGER_COPY_FILE_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerCopyFileOptions",
        &[
            FieldDesc::new("srcPath", Type::String),
            FieldDesc::new("destPath", Type::String),
        ],
    );
    pub static FILE_SYSTEM_MANAGER_FSTAT_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerFstatOptions",
        &[FieldDesc::new("fd", Type::String)],
    );
    pub static FILE_SYSTEM_MANAGER_FSTAT_RESULT: StructDesc = StructDesc::new(
        "FileSystemManagerFstatResult",
        &[FieldDesc::new("stats", Type::Handle(&STATS))],
    );
    pub static FILE_SYSTEM_MANAGER_FTRUNCATE_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerFtruncateOptions",
        &[
            FieldDesc::new("fd", Type::String),
            FieldDesc::new("length", Type::Int).default(Literal::Number(0.0)),
        ],
    );
    pub static FILE_SYSTEM_MANAGER_GET_FILE_INFO_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerGetFileInfoOptions",
        &[
            FieldDesc::new("filePath", Type::String),
            FieldDesc::new("digestAlgorithm", Type::Enum(&DIGEST_ALGORITHM))
                .default(Literal::Text("md5")),
        ],
    );
    pub static FILE_SYSTEM_MANAGER_GET_FILE_INFO_RESULT: StructDesc = StructDesc::new(
        "FileSystemManagerGetFileInfoResult",
        &[FieldDesc::new("size", Type::Int), FieldDesc::new("digest", Type::String)],
    );
    pub static FILE_SYSTEM_MANAGER_GET_SAVED_FILE_LIST_RESULT: StructDesc = StructDesc::new(
        "FileSystemManagerGetSavedFileListResult",
        &[FieldDesc::new("fileList", Type::List(&Type::Struct(&FILE_ITEM)))],
    );
    pub static FILE_SYSTEM_MANAGER_MKDIR_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerMkdirOptions",
        &[
            FieldDesc::new("dirPath", Type::String),
            FieldDesc::new("recursive", Type::Boolean).default(Literal::Bool(false)),
        ],
    );
    pub static FILE_SYSTEM_MANAGER_OPEN_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerOpenOptions",
        &[
            FieldDesc::new("filePath", Type::String),
            FieldDesc::new("flag", Type::Enum(&OPEN_FLAG)).default(Literal::Text("r")),
        ],
    );
    pub static FILE_SYSTEM_MANAGER_OPEN_RESULT: StructDesc = StructDesc::new(
        "FileSystemManagerOpenResult",
        &[FieldDesc::new("fd", Type::String)],
    );
    pub static FILE_SYSTEM_MANAGER_READ_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerReadOptions",
        &[
            FieldDesc::new("fd", Type::String),
            FieldDesc::new("arrayBuffer", Type::External),
            FieldDesc::new("offset", Type::Int).default(Literal::Number(0.0)),
            FieldDesc::new("length", Type::Int).default(Literal::Number(0.0)),
            FieldDesc::new("position", Type::Int).optional(),
        ],
    );
    pub static FILE_SYSTEM_MANAGER_READ_RESULT: StructDesc = StructDesc::new(
        "FileSystemManagerReadResult",
        &[
            FieldDesc::new("bytesRead", Type::Int),
            FieldDesc::new("arrayBuffer", Type::External),
        ],
    );
    pub static FILE_SYSTEM_MANAGER_READ_COMPRESSED_FILE_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerReadCompressedFileOptions",
        &[
            FieldDesc::new("filePath", Type::String),
            FieldDesc::new("compressionAlgorithm", Type::Enum(&COMPRESSION_ALGORITHM)),
        ],
    );
    pub static FILE_SYSTEM_MANAGER_READ_COMPRESSED_FILE_RESULT: StructDesc = StructDesc::new(
        "FileSystemManagerReadCompressedFileResult",
        &[FieldDesc::new("data", Type::Bytes)],
    );
    pub static FILE_SYSTEM_MANAGER_READ_FILE_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerReadFileOptions",
        &[
            FieldDesc::new("filePath", Type::String),
            FieldDesc::new("encoding", Type::Enum(&FILE_ENCODING)).optional(),
            FieldDesc::new("position", Type::Int).optional(),
            FieldDesc::new("length", Type::Int).optional(),
        ],
    );
    pub static FILE_SYSTEM_MANAGER_READ_FILE_RESULT: StructDesc = StructDesc::new(
        "FileSystemManagerReadFileResult",
        &[FieldDesc::new("data", Type::Union(&FILE_SYSTEM_MANAGER_READ_FILE_DATA))],
    );
    pub static FILE_SYSTEM_MANAGER_READ_ZIP_ENTRY_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerReadZipEntryOptions",
        &[
            FieldDesc::new("filePath", Type::String),
            FieldDesc::new(
                "entries",
                Type::Union(&FILE_SYSTEM_MANAGER_READ_ZIP_ENTRY_ENTRIES),
            ),
            FieldDesc::new("encoding", Type::Enum(&FILE_ENCODING)).optional(),
        ],
    );
    pub static FILE_SYSTEM_MANAGER_READ_ZIP_ENTRY_RESULT: StructDesc = StructDesc::new(
        "FileSystemManagerReadZipEntryResult",
        &[FieldDesc::new("entries", Type::Map(&Type::Struct(&ZIP_FILE_ITEM)))],
    );
    pub static FILE_SYSTEM_MANAGER_READDIR_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerReaddirOptions",
        &[FieldDesc::new("dirPath", Type::String)],
    );
    pub static FILE_SYSTEM_MANAGER_READDIR_RESULT: StructDesc = StructDesc::new(
        "FileSystemManagerReaddirResult",
        &[FieldDesc::new("files", Type::List(&Type::String))],
    );
    pub static FILE_SYSTEM_MANAGER_REMOVE_SAVED_FILE_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerRemoveSavedFileOptions",
        &[FieldDesc::new("filePath", Type::String)],
    );
    pub static FILE_SYSTEM_MANAGER_RENAME_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerRenameOptions",
        &[
            FieldDesc::new("oldPath", Type::String),
            FieldDesc::new("newPath", Type::String),
        ],
    );
    pub static FILE_SYSTEM_MANAGER_RMDIR_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerRmdirOptions",
        &[
            FieldDesc::new("dirPath", Type::String),
            FieldDesc::new("recursive", Type::Boolean).default(Literal::Bool(false)),
        ],
    );
    pub static FILE_SYSTEM_MANAGER_SAVE_FILE_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerSaveFileOptions",
        &[
            FieldDesc::new("tempFilePath", Type::String),
            FieldDesc::new("filePath", Type::String).optional(),
        ],
    );
    pub static FILE_SYSTEM_MANAGER_SAVE_FILE_RESULT: StructDesc = StructDesc::new(
        "FileSystemManagerSaveFileResult",
        &[FieldDesc::new("savedFilePath", Type::String)],
    );
    pub static FILE_SYSTEM_MANAGER_STAT_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerStatOptions",
        &[
            FieldDesc::new("path", Type::String),
            FieldDesc::new("recursive", Type::Boolean).default(Literal::Bool(false)),
        ],
    );
    pub static FILE_SYSTEM_MANAGER_STAT_RESULT: StructDesc = StructDesc::new(
        "FileSystemManagerStatResult",
        &[FieldDesc::new("stats", Type::Union(&FILE_SYSTEM_MANAGER_STAT_STATS))],
    );
    pub static FILE_SYSTEM_MANAGER_TRUNCATE_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerTruncateOptions",
        &[
            FieldDesc::new("filePath", Type::String),
            FieldDesc::new("length", Type::Int).default(Literal::Number(0.0)),
        ],
    );
    pub static FILE_SYSTEM_MANAGER_UNLINK_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerUnlinkOptions",
        &[FieldDesc::new("filePath", Type::String)],
    );
    pub static FILE_SYSTEM_MANAGER_UNZIP_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerUnzipOptions",
        &[
            FieldDesc::new("zipFilePath", Type::String),
            FieldDesc::new("targetPath", Type::String),
        ],
    );
    pub static FILE_SYSTEM_MANAGER_WRITE_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerWriteOptions",
        &[
            FieldDesc::new("fd", Type::String),
            FieldDesc::new("data", Type::Union(&FILE_SYSTEM_MANAGER_WRITE_DATA)),
            FieldDesc::new("offset", Type::Int).default(Literal::Number(0.0)),
            FieldDesc::new("length", Type::Int).optional(),
            FieldDesc::new("encoding", Type::Enum(&FILE_ENCODING))
                .default(Literal::Text("utf8")),
            FieldDesc::new("position", Type::Int).optional(),
        ],
    );
    pub static FILE_SYSTEM_MANAGER_WRITE_RESULT: StructDesc = StructDesc::new(
        "FileSystemManagerWriteResult",
        &[FieldDesc::new("bytesWritten", Type::Int)],
    );
    pub static FILE_SYSTEM_MANAGER_WRITE_FILE_OPTIONS: StructDesc = StructDesc::new(
        "FileSystemManagerWriteFileOptions",
        &[
            FieldDesc::new("filePath", Type::String),
            FieldDesc::new("data", Type::Union(&FILE_SYSTEM_MANAGER_WRITE_FILE_DATA)),
            FieldDesc::new("encoding", Type::Enum(&FILE_ENCODING))
                .default(Literal::Text("utf8")),
        ],
    );
    pub static FILE_ENCODING: EnumDesc = EnumDesc {
        name: "FileEncoding",
        values: &[
            EnumValue::Text("ascii"),
            EnumValue::Text("base64"),
            EnumValue::Text("binary"),
            EnumValue::Text("hex"),
            EnumValue::Text("ucs2"),
            EnumValue::Text("ucs-2"),
            EnumValue::Text("utf16le"),
            EnumValue::Text("utf-16le"),
            EnumValue::Text("utf-8"),
            EnumValue::Text("utf8"),
            EnumValue::Text("latin1"),
        ],
    };
    pub static OPEN_FLAG: EnumDesc = EnumDesc {
        name: "OpenFlag",
        values: &[
            EnumValue::Text("a"),
            EnumValue::Text("ax"),
            EnumValue::Text("a+"),
            EnumValue::Text("ax+"),
            EnumValue::Text("as"),
            EnumValue::Text("as+"),
            EnumValue::Text("r"),
            EnumValue::Text("r+"),
            EnumValue::Text("w"),
            EnumValue::Text("wx"),
            EnumValue::Text("w+"),
            EnumValue::Text("wx+"),
        ],
    };
    pub static DOCUMENT_TYPE: EnumDesc = EnumDesc {
        name: "DocumentType",
        values: &[
            EnumValue::Text("doc"),
            EnumValue::Text("docx"),
            EnumValue::Text("xls"),
            EnumValue::Text("xlsx"),
            EnumValue::Text("ppt"),
            EnumValue::Text("pptx"),
            EnumValue::Text("pdf"),
        ],
    };
    pub static DIGEST_ALGORITHM: EnumDesc = EnumDesc {
        name: "DigestAlgorithm",
        values: &[
            EnumValue::Text("md5"),
            EnumValue::Text("sha1"),
            EnumValue::Text("sha256"),
        ],
    };
    pub static COMPRESSION_ALGORITHM: EnumDesc = EnumDesc {
        name: "CompressionAlgorithm",
        values: &[EnumValue::Text("br")],
    };
    pub static EVERY_ENTRY: EnumDesc = EnumDesc {
        name: "EveryEntry",
        values: &[EnumValue::Text("all")],
    };
    pub static FILE_ITEM: StructDesc = StructDesc::new(
        "FileItem",
        &[
            FieldDesc::new("filePath", Type::String),
            FieldDesc::new("size", Type::Int),
            FieldDesc::new("createTime", Type::Int),
        ],
    );
    pub static FILE_STATS: StructDesc = StructDesc::new(
        "FileStats",
        &[
            FieldDesc::new("path", Type::String),
            FieldDesc::new("stats", Type::Handle(&STATS)),
        ],
    );
    pub static ENTRY_ITEM: StructDesc = StructDesc::new(
        "EntryItem",
        &[
            FieldDesc::new("path", Type::String),
            FieldDesc::new("encoding", Type::Enum(&FILE_ENCODING)).optional(),
            FieldDesc::new("position", Type::Int).optional(),
            FieldDesc::new("length", Type::Int).optional(),
        ],
    );
    pub static ZIP_FILE_ITEM: StructDesc = StructDesc::new(
        "ZipFileItem",
        &[
            FieldDesc::new("data", Type::Union(&ZIP_FILE_ITEM_DATA)).optional(),
            FieldDesc::new("errMsg", Type::String),
        ],
    );
    pub static ZIP_FILE_ITEM_DATA: [Type; 2] = [Type::String, Type::Bytes];
    pub static FILE_SYSTEM_MANAGER_APPEND_FILE_DATA: [Type; 2] = [
        Type::String,
        Type::Bytes,
    ];
    pub static FILE_SYSTEM_MANAGER_READ_FILE_DATA: [Type; 2] = [
        Type::String,
        Type::Bytes,
    ];
    pub static FILE_SYSTEM_MANAGER_READ_ZIP_ENTRY_ENTRIES: [Type; 2] = [
        Type::List(&Type::Struct(&ENTRY_ITEM)),
        Type::Enum(&EVERY_ENTRY),
    ];
    pub static FILE_SYSTEM_MANAGER_STAT_STATS: [Type; 2] = [
        Type::Handle(&STATS),
        Type::List(&Type::Struct(&FILE_STATS)),
    ];
    pub static FILE_SYSTEM_MANAGER_WRITE_DATA: [Type; 2] = [Type::String, Type::Bytes];
    pub static FILE_SYSTEM_MANAGER_WRITE_FILE_DATA: [Type; 2] = [
        Type::String,
        Type::Bytes,
    ];
}
