// Generated from image.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::IMAGE;
/// One picture picked by `chooseImage`.
///
/// Since 1.2.0.
#[derive(Clone, Debug)]
pub struct ImageFile {
    /// Temporary local path of this picture
    pub path: String,
    /// Size of the picture file
    ///
    /// Unit: bytes.
    pub size: i64,
}
::wx_core::record!(ImageFile { path, size });
/// A file that came out of a chat.
#[derive(Clone, Debug)]
pub struct ChooseFile {
    /// File name as it was sent in the chat
    pub name: String,
    /// Temporary local path of the copy
    pub path: String,
    /// Size of the file
    ///
    /// Unit: bytes.
    pub size: i64,
    /// Unix time at which it was sent; the developer tools leave it out
    pub time: i64,
    /// What kind of file it turned out to be
    pub r#type: ChooseFileType,
}
::wx_core::record!(ChooseFile { name, path, size, time, r#type });
/// The piece the user cut out.
#[derive(Clone, Debug)]
pub struct CropImageSuccessCallbackResult {
    /// Temporary local path of the cut-out
    pub temp_file_path: String,
}
::wx_core::record!(CropImageSuccessCallbackResult { temp_file_path });
/// One item of the gallery, a picture or a video.
#[derive(Clone, Debug)]
pub struct MediaSource {
    /// Where the picture or video is fetched from
    pub url: String,
    /// Picture that stands for the video until it plays
    pub poster: Option<String>,
    /// Tells the viewer how to show the item; taken for a picture when absent
    pub r#type: Option<MediaSourceType>,
}
::wx_core::record!(MediaSource { url, poster, r#type });
/// What kind of file it turned out to be
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ChooseFileType {
    /// It is a video
    Video,
    /// It is a picture
    Image,
    /// It is neither picture nor video
    File,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(ChooseFileType { Video, Image, File } + Other);
/// Tells the viewer how to show the item; taken for a picture when absent
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MediaSourceType {
    /// Shown as a still picture
    Image,
    /// Played in a video player
    Video,
}
::wx_core::enumeration!(MediaSourceType { Image, Video });
/// Whether originals, compressed copies or both are offered
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChooseImageSizeType {
    Original,
    Compressed,
}
::wx_core::enumeration!(ChooseImageSizeType { Original, Compressed });
/// Where the picture may come from
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChooseImageSourceType {
    Album,
    Camera,
}
::wx_core::enumeration!(ChooseImageSourceType { Album, Camera });
/// Kind of files the user gets to see
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChooseMessageFileType {
    /// Files of every kind
    All,
    /// Only videos are shown
    Video,
    /// Only pictures are shown
    Image,
    /// Documents and other files, without pictures and videos
    File,
}
::wx_core::enumeration!(ChooseMessageFileType { All, Video, Image, File });
/// Shape of the cutting frame, width to height
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CropImageCropScale {
    /// Wide screen, as in most videos
    N16_9,
    /// Upright full screen of a phone
    N9_16,
    /// Landscape format of classic photos
    N4_3,
    /// Portrait format of classic photos
    N3_4,
    /// Slightly wider than high
    N5_4,
    /// Slightly higher than wide
    N4_5,
    /// Square, fit for avatars
    N1_1,
}
::wx_core::enumeration!(
    CropImageCropScale { N16_9, N9_16, N4_3, N3_4, N5_4, N4_5, N1_1 }
);
/// How the camera was held, taken from the Exif data
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetImageInfoOrientation {
    /// Upright as stored, Exif 1, or nothing recorded
    Up,
    /// Upright but mirrored, Exif 2
    UpMirrored,
    /// Upside down, Exif 3
    Down,
    /// Upside down and mirrored, Exif 4
    DownMirrored,
    /// As `left` and mirrored, Exif 5
    LeftMirrored,
    /// Turned a quarter clockwise, Exif 6
    Right,
    /// As `right` and mirrored, Exif 7
    RightMirrored,
    /// Turned a quarter counterclockwise, Exif 8
    Left,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(
    GetImageInfoOrientation { Up, UpMirrored, Down, DownMirrored, LeftMirrored, Right,
    RightMirrored, Left } + Other
);
/// Format found in the file itself
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetImageInfoType {
    /// None of the formats recognised
    Unknown,
    /// JPEG, lossy, typical of photos
    Jpeg,
    /// PNG, lossless, may be transparent
    Png,
    /// GIF, possibly animated
    Gif,
    /// TIFF, common in printing and scanning
    Tiff,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(GetImageInfoType { Unknown, Jpeg, Png, Gif, Tiff } + Other);
/// Lets the user pick pictures from the album or shoot one, and gives their temporary files.
///
/// Called as [`Wx::choose_image`].
pub enum ChooseImage {}
::wx_core::api!(ChooseImage = IMAGE[0], ChooseImageOptions => fields ChooseImageResult);
/// Parameters of [`Wx::choose_image`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ChooseImageOptions {
    /// Upper limit of pictures in one go
    pub count: Option<i64>,
    /// Whether originals, compressed copies or both are offered
    pub size_type: Option<Vec<ChooseImageSizeType>>,
    /// Where the picture may come from
    pub source_type: Option<Vec<ChooseImageSourceType>>,
}
impl ChooseImageOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            count: None,
            size_type: None,
            source_type: None,
        }
    }
    /// Upper limit of pictures in one go
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
    /// Whether originals, compressed copies or both are offered
    pub fn size_type(mut self, size_type: Vec<ChooseImageSizeType>) -> Self {
        self.size_type = Some(size_type);
        self
    }
    /// Where the picture may come from
    pub fn source_type(mut self, source_type: Vec<ChooseImageSourceType>) -> Self {
        self.source_type = Some(source_type);
        self
    }
}
impl Default for ChooseImageOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ChooseImageOptions { count, size_type, source_type });
impl Options for ChooseImageOptions {
    type Api = ChooseImage;
}
/// What [`Wx::choose_image`] gives.
#[derive(Clone, Debug)]
pub struct ChooseImageResult {
    /// Temporary local paths, one per picture, ready for an `image` component
    pub temp_file_paths: Vec<String>,
    /// The same pictures with the size of each
    ///
    /// Since 1.2.0.
    pub temp_files: Vec<ImageFile>,
}
::wx_core::record!(ChooseImageResult { temp_file_paths, temp_files });
/// Opens the list of chats so that the user can pick files once sent there.
///
/// Called as [`Wx::choose_message_file`].
pub enum ChooseMessageFile {}
::wx_core::api!(
    ChooseMessageFile = IMAGE[1], ChooseMessageFileOptions => fields
    ChooseMessageFileResult
);
/// Parameters of [`Wx::choose_message_file`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ChooseMessageFileOptions {
    /// Upper limit of files in one go, up to 100
    ///
    /// From 0 to 100.
    pub count: i64,
    /// Suffixes to show, only with `type` `file`; everything is shown when absent
    ///
    /// Since 2.6.0.
    pub extension: Option<Vec<String>>,
    /// Kind of files the user gets to see
    pub r#type: Option<ChooseMessageFileType>,
}
impl ChooseMessageFileOptions {
    /// With the required ones; the others are left out.
    pub fn new(count: i64) -> Self {
        Self {
            count,
            extension: None,
            r#type: None,
        }
    }
    /// Suffixes to show, only with `type` `file`; everything is shown when absent
    ///
    /// Since 2.6.0.
    pub fn extension(mut self, extension: Vec<String>) -> Self {
        self.extension = Some(extension);
        self
    }
    /// Kind of files the user gets to see
    pub fn r#type(mut self, r#type: ChooseMessageFileType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}
::wx_core::record!(ChooseMessageFileOptions { count, extension, r#type });
impl Options for ChooseMessageFileOptions {
    type Api = ChooseMessageFile;
}
/// What [`Wx::choose_message_file`] gives.
#[derive(Clone, Debug)]
pub struct ChooseMessageFileResult {
    /// One entry per picked file
    pub temp_files: Vec<ChooseFile>,
}
::wx_core::record!(ChooseMessageFileResult { temp_files });
/// Writes a smaller copy of a picture, by quality or target size; iOS accepts only JPG.
///
/// Called as [`Wx::compress_image`].
pub enum CompressImage {}
::wx_core::api!(
    CompressImage = IMAGE[2], CompressImageOptions => fields CompressImageResult
);
/// Parameters of [`Wx::compress_image`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CompressImageOptions {
    /// Picture to shrink, from local storage or the code package
    pub src: String,
    /// Height to reach; when absent it follows `compressedWidth` in proportion
    ///
    /// Unit: px. Since 2.26.0.
    pub compressed_height: Option<f64>,
    /// Width to reach; when absent it follows `compressedHeight` in proportion
    ///
    /// Unit: px. Since 2.26.0.
    pub compressed_width: Option<f64>,
    /// The lower, the smaller and coarser the file; only JPG obeys
    ///
    /// From 0 to 100.
    pub quality: Option<f64>,
}
impl CompressImageOptions {
    /// With the required ones; the others are left out.
    pub fn new(src: impl Into<String>) -> Self {
        Self {
            src: src.into(),
            compressed_height: None,
            compressed_width: None,
            quality: None,
        }
    }
    /// Height to reach; when absent it follows `compressedWidth` in proportion
    ///
    /// Unit: px. Since 2.26.0.
    pub fn compressed_height(mut self, compressed_height: f64) -> Self {
        self.compressed_height = Some(compressed_height);
        self
    }
    /// Width to reach; when absent it follows `compressedHeight` in proportion
    ///
    /// Unit: px. Since 2.26.0.
    pub fn compressed_width(mut self, compressed_width: f64) -> Self {
        self.compressed_width = Some(compressed_width);
        self
    }
    /// The lower, the smaller and coarser the file; only JPG obeys
    ///
    /// From 0 to 100.
    pub fn quality(mut self, quality: f64) -> Self {
        self.quality = Some(quality);
        self
    }
}
::wx_core::record!(
    CompressImageOptions { src, compressed_height, compressed_width, quality }
);
impl Options for CompressImageOptions {
    type Api = CompressImage;
}
/// What [`Wx::compress_image`] gives.
#[derive(Clone, Debug)]
pub struct CompressImageResult {
    /// Temporary local path of the smaller copy
    pub temp_file_path: String,
}
::wx_core::record!(CompressImageResult { temp_file_path });
/// Opens the cropping page with a fixed aspect ratio and yields what the user cut out.
///
/// Called as [`Wx::crop_image`].
pub enum CropImage {}
::wx_core::api!(
    CropImage = IMAGE[3], CropImageOptions => fields CropImageSuccessCallbackResult
);
/// Parameters of [`Wx::crop_image`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CropImageOptions {
    /// Shape of the cutting frame, width to height
    pub crop_scale: CropImageCropScale,
    /// Picture to cut, from local storage or the code package
    pub src: String,
}
impl CropImageOptions {
    /// With all of them.
    pub fn new(crop_scale: CropImageCropScale, src: impl Into<String>) -> Self {
        Self {
            crop_scale,
            src: src.into(),
        }
    }
}
::wx_core::record!(CropImageOptions { crop_scale, src });
impl Options for CropImageOptions {
    type Api = CropImage;
}
/// Opens WeChat's picture editor on one picture and waits until the user is done.
///
/// Called as [`Wx::edit_image`].
pub enum EditImage {}
::wx_core::api!(
    EditImage = IMAGE[4], EditImageOptions => fields CropImageSuccessCallbackResult
);
/// Parameters of [`Wx::edit_image`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EditImageOptions {
    /// Picture to edit, from local storage or the code package
    pub src: String,
}
impl EditImageOptions {
    /// With all of them.
    pub fn new(src: impl Into<String>) -> Self {
        Self { src: src.into() }
    }
}
::wx_core::record!(EditImageOptions { src });
impl Options for EditImageOptions {
    type Api = EditImage;
}
/// Reads size, format and orientation of a picture; one on the network must come from a
/// download domain.
///
/// Called as [`Wx::get_image_info`].
pub enum GetImageInfo {}
::wx_core::api!(
    GetImageInfo = IMAGE[5], GetImageInfoOptions => fields GetImageInfoResult
);
/// Parameters of [`Wx::get_image_info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetImageInfoOptions {
    /// Picture to examine: network address, local path or file of the code package
    pub src: String,
}
impl GetImageInfoOptions {
    /// With all of them.
    pub fn new(src: impl Into<String>) -> Self {
        Self { src: src.into() }
    }
}
::wx_core::record!(GetImageInfoOptions { src });
impl Options for GetImageInfoOptions {
    type Api = GetImageInfo;
}
/// What [`Wx::get_image_info`] gives.
#[derive(Clone, Debug)]
pub struct GetImageInfoResult {
    /// Height of the stored pixels, before `orientation` is applied
    ///
    /// Unit: px.
    pub height: i64,
    /// How the camera was held, taken from the Exif data
    ///
    /// Since 1.9.90.
    pub orientation: GetImageInfoOrientation,
    /// Path of the picture on the device, also for one fetched from the network
    pub path: String,
    /// Format found in the file itself
    ///
    /// Since 1.9.90.
    pub r#type: GetImageInfoType,
    /// Width of the stored pixels, before `orientation` is applied
    ///
    /// Unit: px.
    pub width: i64,
}
::wx_core::record!(GetImageInfoResult { height, orientation, path, r#type, width });
/// Shows pictures full screen, where the user can swipe, save, forward or scan a code in them.
///
/// Called as [`Wx::preview_image`].
pub enum PreviewImage {}
::wx_core::api!(PreviewImage = IMAGE[6], PreviewImageOptions => fields());
/// Parameters of [`Wx::preview_image`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PreviewImageOptions {
    /// Addresses of the pictures in viewing order; cloud file IDs work too
    pub urls: Vec<String>,
    /// Address of the picture shown first, one out of `urls`
    pub current: Option<String>,
    /// `origin` sends the whole referrer when the pictures load, `no-referrer` sends none
    ///
    /// Since 2.13.0.
    pub referrer_policy: Option<String>,
    /// Whether a long press brings up the menu
    ///
    /// Since 2.13.0.
    pub showmenu: Option<bool>,
}
impl PreviewImageOptions {
    /// With the required ones; the others are left out.
    pub fn new(urls: Vec<String>) -> Self {
        Self {
            urls,
            current: None,
            referrer_policy: None,
            showmenu: None,
        }
    }
    /// Address of the picture shown first, one out of `urls`
    pub fn current(mut self, current: impl Into<String>) -> Self {
        self.current = Some(current.into());
        self
    }
    /// `origin` sends the whole referrer when the pictures load, `no-referrer` sends none
    ///
    /// Since 2.13.0.
    pub fn referrer_policy(mut self, referrer_policy: impl Into<String>) -> Self {
        self.referrer_policy = Some(referrer_policy.into());
        self
    }
    /// Whether a long press brings up the menu
    ///
    /// Since 2.13.0.
    pub fn showmenu(mut self, showmenu: bool) -> Self {
        self.showmenu = Some(showmenu);
        self
    }
}
::wx_core::record!(PreviewImageOptions { urls, current, referrer_policy, showmenu });
impl Options for PreviewImageOptions {
    type Api = PreviewImage;
}
/// Shows pictures and videos mixed in one full-screen gallery.
///
/// Called as [`Wx::preview_media`].
pub enum PreviewMedia {}
::wx_core::api!(PreviewMedia = IMAGE[7], PreviewMediaOptions => fields());
/// Parameters of [`Wx::preview_media`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PreviewMediaOptions {
    /// Pictures and videos in viewing order
    pub sources: Vec<MediaSource>,
    /// Position in `sources` of the item shown first
    pub current: Option<i64>,
    /// `origin` sends the whole referrer when the items load, `no-referrer` sends none
    ///
    /// Since 2.13.0.
    pub referrer_policy: Option<String>,
    /// Whether a long press on an item brings up the menu
    ///
    /// Since 2.13.0.
    pub showmenu: Option<bool>,
}
impl PreviewMediaOptions {
    /// With the required ones; the others are left out.
    pub fn new(sources: Vec<MediaSource>) -> Self {
        Self {
            sources,
            current: None,
            referrer_policy: None,
            showmenu: None,
        }
    }
    /// Position in `sources` of the item shown first
    pub fn current(mut self, current: i64) -> Self {
        self.current = Some(current);
        self
    }
    /// `origin` sends the whole referrer when the items load, `no-referrer` sends none
    ///
    /// Since 2.13.0.
    pub fn referrer_policy(mut self, referrer_policy: impl Into<String>) -> Self {
        self.referrer_policy = Some(referrer_policy.into());
        self
    }
    /// Whether a long press on an item brings up the menu
    ///
    /// Since 2.13.0.
    pub fn showmenu(mut self, showmenu: bool) -> Self {
        self.showmenu = Some(showmenu);
        self
    }
}
::wx_core::record!(PreviewMediaOptions { sources, current, referrer_policy, showmenu });
impl Options for PreviewMediaOptions {
    type Api = PreviewMedia;
}
/// Copies a local picture into the phone's photo album; a network address does not work.
///
/// Called as [`Wx::save_image_to_photos_album`].
pub enum SaveImageToPhotosAlbum {}
::wx_core::api!(
    SaveImageToPhotosAlbum = IMAGE[8], SaveImageToPhotosAlbumOptions => fields()
);
/// Parameters of [`Wx::save_image_to_photos_album`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SaveImageToPhotosAlbumOptions {
    /// Picture on the device, temporary or permanent; network addresses are refused
    pub file_path: String,
}
impl SaveImageToPhotosAlbumOptions {
    /// With all of them.
    pub fn new(file_path: impl Into<String>) -> Self {
        Self {
            file_path: file_path.into(),
        }
    }
}
::wx_core::record!(SaveImageToPhotosAlbumOptions { file_path });
impl Options for SaveImageToPhotosAlbumOptions {
    type Api = SaveImageToPhotosAlbum;
}
impl Wx {
    /// Lets the user pick pictures from the album or shoot one, and gives their temporary files.
    ///
    /// Needs the privacy agreement, for `album`. Deprecated since 2.21.0; use `chooseMedia`.
    pub fn choose_image(&self, call: impl Into<Call<ChooseImage>>) {
        self.client.call(call);
    }
    /// As [`Self::choose_image`], as a future.
    pub fn choose_image_future(
        &self,
        options: ChooseImageOptions,
    ) -> ApiFuture<ChooseImage> {
        self.client.future(options)
    }
    /// Opens the list of chats so that the user can pick files once sent there.
    ///
    /// Needs the privacy agreement, for `file`. Since 2.5.0.
    pub fn choose_message_file(&self, call: impl Into<Call<ChooseMessageFile>>) {
        self.client.call(call);
    }
    /// As [`Self::choose_message_file`], as a future.
    pub fn choose_message_file_future(
        &self,
        options: ChooseMessageFileOptions,
    ) -> ApiFuture<ChooseMessageFile> {
        self.client.future(options)
    }
    /// Writes a smaller copy of a picture, by quality or target size; iOS accepts only JPG.
    ///
    /// Since 2.4.0.
    pub fn compress_image(&self, call: impl Into<Call<CompressImage>>) {
        self.client.call(call);
    }
    /// As [`Self::compress_image`], as a future.
    pub fn compress_image_future(
        &self,
        options: CompressImageOptions,
    ) -> ApiFuture<CompressImage> {
        self.client.future(options)
    }
    /// Opens the cropping page with a fixed aspect ratio and yields what the user cut out.
    ///
    /// Since 2.26.0.
    pub fn crop_image(&self, call: impl Into<Call<CropImage>>) {
        self.client.call(call);
    }
    /// As [`Self::crop_image`], as a future.
    pub fn crop_image_future(&self, options: CropImageOptions) -> ApiFuture<CropImage> {
        self.client.future(options)
    }
    /// Opens WeChat's picture editor on one picture and waits until the user is done.
    ///
    /// Since 2.22.0.
    pub fn edit_image(&self, call: impl Into<Call<EditImage>>) {
        self.client.call(call);
    }
    /// As [`Self::edit_image`], as a future.
    pub fn edit_image_future(&self, options: EditImageOptions) -> ApiFuture<EditImage> {
        self.client.future(options)
    }
    /// Reads size, format and orientation of a picture; one on the network must come from a
    /// download domain.
    pub fn get_image_info(&self, call: impl Into<Call<GetImageInfo>>) {
        self.client.call(call);
    }
    /// As [`Self::get_image_info`], as a future.
    pub fn get_image_info_future(
        &self,
        options: GetImageInfoOptions,
    ) -> ApiFuture<GetImageInfo> {
        self.client.future(options)
    }
    /// Shows pictures full screen, where the user can swipe, save, forward or scan a code in them.
    pub fn preview_image(&self, call: impl Into<Call<PreviewImage>>) {
        self.client.call(call);
    }
    /// As [`Self::preview_image`], as a future.
    pub fn preview_image_future(
        &self,
        options: PreviewImageOptions,
    ) -> ApiFuture<PreviewImage> {
        self.client.future(options)
    }
    /// Shows pictures and videos mixed in one full-screen gallery.
    ///
    /// Since 2.12.0.
    pub fn preview_media(&self, call: impl Into<Call<PreviewMedia>>) {
        self.client.call(call);
    }
    /// As [`Self::preview_media`], as a future.
    pub fn preview_media_future(
        &self,
        options: PreviewMediaOptions,
    ) -> ApiFuture<PreviewMedia> {
        self.client.future(options)
    }
    /// Copies a local picture into the phone's photo album; a network address does not work.
    ///
    /// Needs the scope `writePhotosAlbum`. Needs the privacy agreement, for `album`. Since 1.2.0.
    pub fn save_image_to_photos_album(
        &self,
        call: impl Into<Call<SaveImageToPhotosAlbum>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::save_image_to_photos_album`], as a future.
    pub fn save_image_to_photos_album_future(
        &self,
        options: SaveImageToPhotosAlbumOptions,
    ) -> ApiFuture<SaveImageToPhotosAlbum> {
        self.client.future(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static IMAGE: Family = Family {
        name: "image",
        apis: &[
            ApiDesc::asynchronous("chooseImage")
                .params(&CHOOSE_IMAGE_OPTIONS)
                .result(&CHOOSE_IMAGE_RESULT)
                .privacy("album")
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("chooseMessageFile")
                .params(&CHOOSE_MESSAGE_FILE_OPTIONS)
                .result(&CHOOSE_MESSAGE_FILE_RESULT)
                .privacy("file")
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("compressImage")
                .params(&COMPRESS_IMAGE_OPTIONS)
                .result(&COMPRESS_IMAGE_RESULT),
            ApiDesc::asynchronous("cropImage")
                .params(&CROP_IMAGE_OPTIONS)
                .result(&CROP_IMAGE_SUCCESS_CALLBACK_RESULT)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("editImage")
                .params(&EDIT_IMAGE_OPTIONS)
                .result(&CROP_IMAGE_SUCCESS_CALLBACK_RESULT)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("getImageInfo")
                .params(&GET_IMAGE_INFO_OPTIONS)
                .result(&GET_IMAGE_INFO_RESULT),
            ApiDesc::asynchronous("previewImage").params(&PREVIEW_IMAGE_OPTIONS),
            ApiDesc::asynchronous("previewMedia").params(&PREVIEW_MEDIA_OPTIONS),
            ApiDesc::asynchronous("saveImageToPhotosAlbum")
                .params(&SAVE_IMAGE_TO_PHOTOS_ALBUM_OPTIONS)
                .scope("writePhotosAlbum")
                .privacy("album"),
        ],
        properties: &[],
    };
    pub static CHOOSE_IMAGE_OPTIONS: StructDesc = StructDesc::new(
        "ChooseImageOptions",
        &[
            FieldDesc::new("count", Type::Int).optional(),
            FieldDesc::new("sizeType", Type::List(&Type::Enum(&CHOOSE_IMAGE_SIZE_TYPE)))
                .optional(),
            FieldDesc::new(
                    "sourceType",
                    Type::List(&Type::Enum(&CHOOSE_IMAGE_SOURCE_TYPE)),
                )
                .optional(),
        ],
    );
    pub static CHOOSE_IMAGE_RESULT: StructDesc = StructDesc::new(
        "ChooseImageResult",
        &[
            FieldDesc::new("tempFilePaths", Type::List(&Type::String)),
            FieldDesc::new("tempFiles", Type::List(&Type::Struct(&IMAGE_FILE))),
        ],
    );
    pub static CHOOSE_MESSAGE_FILE_OPTIONS: StructDesc = StructDesc::new(
        "ChooseMessageFileOptions",
        &[
            FieldDesc::new("count", Type::Int).min(0.0).max(100.0),
            FieldDesc::new("extension", Type::List(&Type::String)).optional(),
            FieldDesc::new("type", Type::Enum(&CHOOSE_MESSAGE_FILE_TYPE)).optional(),
        ],
    );
    pub static CHOOSE_MESSAGE_FILE_RESULT: StructDesc = StructDesc::new(
        "ChooseMessageFileResult",
        &[FieldDesc::new("tempFiles", Type::List(&Type::Struct(&CHOOSE_FILE)))],
    );
    pub static COMPRESS_IMAGE_OPTIONS: StructDesc = StructDesc::new(
        "CompressImageOptions",
        &[
            FieldDesc::new("src", Type::String),
            FieldDesc::new("compressedHeight", Type::Number).optional(),
            FieldDesc::new("compressedWidth", Type::Number).optional(),
            FieldDesc::new("quality", Type::Number).optional().min(0.0).max(100.0),
        ],
    );
    pub static COMPRESS_IMAGE_RESULT: StructDesc = StructDesc::new(
        "CompressImageResult",
        &[FieldDesc::new("tempFilePath", Type::String)],
    );
    pub static CROP_IMAGE_OPTIONS: StructDesc = StructDesc::new(
        "CropImageOptions",
        &[
            FieldDesc::new("cropScale", Type::Enum(&CROP_IMAGE_CROP_SCALE)),
            FieldDesc::new("src", Type::String),
        ],
    );
    pub static EDIT_IMAGE_OPTIONS: StructDesc = StructDesc::new(
        "EditImageOptions",
        &[FieldDesc::new("src", Type::String)],
    );
    pub static GET_IMAGE_INFO_OPTIONS: StructDesc = StructDesc::new(
        "GetImageInfoOptions",
        &[FieldDesc::new("src", Type::String)],
    );
    pub static GET_IMAGE_INFO_RESULT: StructDesc = StructDesc::new(
        "GetImageInfoResult",
        &[
            FieldDesc::new("height", Type::Int),
            FieldDesc::new("orientation", Type::Enum(&GET_IMAGE_INFO_ORIENTATION)),
            FieldDesc::new("path", Type::String),
            FieldDesc::new("type", Type::Enum(&GET_IMAGE_INFO_TYPE)),
            FieldDesc::new("width", Type::Int),
        ],
    );
    pub static PREVIEW_IMAGE_OPTIONS: StructDesc = StructDesc::new(
        "PreviewImageOptions",
        &[
            FieldDesc::new("urls", Type::List(&Type::String)),
            FieldDesc::new("current", Type::String).optional(),
            FieldDesc::new("referrerPolicy", Type::String).optional(),
            FieldDesc::new("showmenu", Type::Boolean).optional(),
        ],
    );
    pub static PREVIEW_MEDIA_OPTIONS: StructDesc = StructDesc::new(
        "PreviewMediaOptions",
        &[
            FieldDesc::new("sources", Type::List(&Type::Struct(&MEDIA_SOURCE))),
            FieldDesc::new("current", Type::Int).optional(),
            FieldDesc::new("referrerPolicy", Type::String).optional(),
            FieldDesc::new("showmenu", Type::Boolean).optional(),
        ],
    );
    pub static SAVE_IMAGE_TO_PHOTOS_ALBUM_OPTIONS: StructDesc = StructDesc::new(
        "SaveImageToPhotosAlbumOptions",
        &[FieldDesc::new("filePath", Type::String)],
    );
    pub static IMAGE_FILE: StructDesc = StructDesc::new(
        "ImageFile",
        &[FieldDesc::new("path", Type::String), FieldDesc::new("size", Type::Int)],
    );
    pub static CHOOSE_FILE: StructDesc = StructDesc::new(
        "ChooseFile",
        &[
            FieldDesc::new("name", Type::String),
            FieldDesc::new("path", Type::String),
            FieldDesc::new("size", Type::Int),
            FieldDesc::new("time", Type::Int),
            FieldDesc::new("type", Type::Enum(&CHOOSE_FILE_TYPE)),
        ],
    );
    pub static CROP_IMAGE_SUCCESS_CALLBACK_RESULT: StructDesc = StructDesc::new(
        "CropImageSuccessCallbackResult",
        &[FieldDesc::new("tempFilePath", Type::String)],
    );
    pub static MEDIA_SOURCE: StructDesc = StructDesc::new(
        "MediaSource",
        &[
            FieldDesc::new("url", Type::String),
            FieldDesc::new("poster", Type::String).optional(),
            FieldDesc::new("type", Type::Enum(&MEDIA_SOURCE_TYPE)).optional(),
        ],
    );
    pub static CHOOSE_FILE_TYPE: EnumDesc = EnumDesc {
        name: "ChooseFileType",
        values: &[
            EnumValue::Text("video"),
            EnumValue::Text("image"),
            EnumValue::Text("file"),
        ],
    };
    pub static MEDIA_SOURCE_TYPE: EnumDesc = EnumDesc {
        name: "MediaSourceType",
        values: &[EnumValue::Text("image"), EnumValue::Text("video")],
    };
    pub static CHOOSE_IMAGE_SIZE_TYPE: EnumDesc = EnumDesc {
        name: "ChooseImageSizeType",
        values: &[EnumValue::Text("original"), EnumValue::Text("compressed")],
    };
    pub static CHOOSE_IMAGE_SOURCE_TYPE: EnumDesc = EnumDesc {
        name: "ChooseImageSourceType",
        values: &[EnumValue::Text("album"), EnumValue::Text("camera")],
    };
    pub static CHOOSE_MESSAGE_FILE_TYPE: EnumDesc = EnumDesc {
        name: "ChooseMessageFileType",
        values: &[
            EnumValue::Text("all"),
            EnumValue::Text("video"),
            EnumValue::Text("image"),
            EnumValue::Text("file"),
        ],
    };
    pub static CROP_IMAGE_CROP_SCALE: EnumDesc = EnumDesc {
        name: "CropImageCropScale",
        values: &[
            EnumValue::Text("16:9"),
            EnumValue::Text("9:16"),
            EnumValue::Text("4:3"),
            EnumValue::Text("3:4"),
            EnumValue::Text("5:4"),
            EnumValue::Text("4:5"),
            EnumValue::Text("1:1"),
        ],
    };
    pub static GET_IMAGE_INFO_ORIENTATION: EnumDesc = EnumDesc {
        name: "GetImageInfoOrientation",
        values: &[
            EnumValue::Text("up"),
            EnumValue::Text("up-mirrored"),
            EnumValue::Text("down"),
            EnumValue::Text("down-mirrored"),
            EnumValue::Text("left-mirrored"),
            EnumValue::Text("right"),
            EnumValue::Text("right-mirrored"),
            EnumValue::Text("left"),
        ],
    };
    pub static GET_IMAGE_INFO_TYPE: EnumDesc = EnumDesc {
        name: "GetImageInfoType",
        values: &[
            EnumValue::Text("unknown"),
            EnumValue::Text("jpeg"),
            EnumValue::Text("png"),
            EnumValue::Text("gif"),
            EnumValue::Text("tiff"),
        ],
    };
}
