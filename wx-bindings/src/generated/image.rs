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
    /// Size of the picture file. Unit: bytes.
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
    /// Size of the file. Unit: bytes.
    pub size: i64,
    /// Unix time at which it was sent; the developer tools leave it out
    pub time: i64,
    /// What kind of file it turned out to be
    pub r#type: ChatFileType,
}
::wx_core::record!(ChooseFile { name, path, size, time, r#type });
/// What a file that was sent in a chat is.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ChatFileType {
    /// It is a video
    Video,
    /// It is a picture
    Image,
    /// It is neither picture nor video
    File,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(ChatFileType { Video, Image, File } + Other);
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
    pub r#type: Option<MediaKind>,
}
::wx_core::record!(MediaSource { url, poster, r#type });
/// Whether something is a picture or a video.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MediaKind {
    /// A still picture
    Image,
    /// A film, seen in a player
    Video,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(MediaKind { Image, Video } + Other);
/// Where people may take pictures and videos from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MediaSourceType {
    /// What is in the photo album already
    Album,
    /// Shot at this moment with the camera
    Camera,
}
::wx_core::enumeration!(MediaSourceType { Album, Camera });
/// Which copy of a chosen file the mini program gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SizeType {
    /// The file as it is, however large
    Original,
    /// A smaller copy, good enough for the screen
    Compressed,
}
::wx_core::enumeration!(SizeType { Original, Compressed });
/// Which files of a chat are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MessageFileType {
    /// Files of every kind
    All,
    /// Only videos are shown
    Video,
    /// Only pictures are shown
    Image,
    /// Documents and other files, without pictures and videos
    File,
}
::wx_core::enumeration!(MessageFileType { All, Video, Image, File });
/// Shape of a cutting frame, width to height.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CropScale {
    /// Wide screen, as in most videos
    WideScreen,
    /// Upright full screen of a phone
    TallScreen,
    /// Landscape format of classic photos
    Landscape,
    /// Portrait format of classic photos
    Portrait,
    /// Slightly wider than high
    SlightlyWide,
    /// Slightly higher than wide
    SlightlyTall,
    /// Square, fit for avatars
    Square,
}
::wx_core::enumeration!(
    CropScale { WideScreen, TallScreen, Landscape, Portrait, SlightlyWide, SlightlyTall,
    Square }
);
/// How far a stored picture is turned away from standing upright.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MediaOrientation {
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
    MediaOrientation { Up, UpMirrored, Down, DownMirrored, LeftMirrored, Right,
    RightMirrored, Left } + Other
);
/// Format of a picture file, recognised by its contents.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ImageFormat {
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
::wx_core::enumeration!(ImageFormat { Unknown, Jpeg, Png, Gif, Tiff } + Other);
/// Lets the user pick pictures from the album or shoot one, and gives their temporary files.
///
/// Called as [`Wx::choose_image`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.chooseImage.html)
pub enum ChooseImage {}
::wx_core::api!(ChooseImage = IMAGE[0], ChooseImageOptions => fields ChooseImageResult);
/// Parameters of [`Wx::choose_image`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ChooseImageOptions {
    /// Upper limit of pictures in one go. Default: `9`.
    pub count: i64,
    /// Whether originals, compressed copies or both are offered. Default: `["original",
    /// "compressed"]`.
    pub size_type: Vec<SizeType>,
    /// Where the picture may come from. Default: `["album", "camera"]`.
    pub source_type: Vec<MediaSourceType>,
}
impl ChooseImageOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            count: 9,
            size_type: vec![SizeType::Original, SizeType::Compressed],
            source_type: vec![MediaSourceType::Album, MediaSourceType::Camera],
        }
    }
    /// Upper limit of pictures in one go. Default: `9`.
    pub fn count(mut self, count: i64) -> Self {
        self.count = count;
        self
    }
    /// Whether originals, compressed copies or both are offered. Default: `["original",
    /// "compressed"]`.
    pub fn size_type(mut self, size_type: Vec<SizeType>) -> Self {
        self.size_type = size_type;
        self
    }
    /// Where the picture may come from. Default: `["album", "camera"]`.
    pub fn source_type(mut self, source_type: Vec<MediaSourceType>) -> Self {
        self.source_type = source_type;
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
    /// The same pictures with the size of each. Since 1.2.0.
    pub temp_files: Vec<ImageFile>,
}
::wx_core::record!(ChooseImageResult { temp_file_paths, temp_files });
/// Why [`Wx::choose_image`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChooseImageError {
    /// The person closed the album or the camera without choosing.
    Cancel,
}
impl From<ChooseImageError> for WxError {
    fn from(error: ChooseImageError) -> Self {
        match error {
            ChooseImageError::Cancel => WxError::fail("cancel"),
        }
    }
}
/// Opens the list of chats so that the user can pick files once sent there.
///
/// Called as [`Wx::choose_message_file`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.chooseMessageFile.html)
pub enum ChooseMessageFile {}
::wx_core::api!(
    ChooseMessageFile = IMAGE[1], ChooseMessageFileOptions => fields
    ChooseMessageFileResult
);
/// Parameters of [`Wx::choose_message_file`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ChooseMessageFileOptions {
    /// Upper limit of files in one go, up to 100. From 0 to 100.
    pub count: i64,
    /// Suffixes to show, only with `type` `file`; everything is shown when absent. Since 2.6.0.
    pub extension: Option<Vec<String>>,
    /// Kind of files the user gets to see. Default: `"all"`.
    pub r#type: MessageFileType,
}
impl ChooseMessageFileOptions {
    /// With the required ones; the others are left out.
    pub fn new(count: i64) -> Self {
        Self {
            count,
            extension: None,
            r#type: MessageFileType::All,
        }
    }
    /// Suffixes to show, only with `type` `file`; everything is shown when absent. Since 2.6.0.
    pub fn extension(mut self, extension: Vec<String>) -> Self {
        self.extension = Some(extension);
        self
    }
    /// Kind of files the user gets to see. Default: `"all"`.
    pub fn r#type(mut self, r#type: MessageFileType) -> Self {
        self.r#type = r#type;
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
/// Why [`Wx::choose_message_file`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChooseMessageFileError {
    /// The person left the list of chats without choosing.
    Cancel,
}
impl From<ChooseMessageFileError> for WxError {
    fn from(error: ChooseMessageFileError) -> Self {
        match error {
            ChooseMessageFileError::Cancel => WxError::fail("cancel"),
        }
    }
}
/// Shows pictures full screen, where the user can swipe, save, forward or scan a code in them.
///
/// Called as [`Wx::preview_image`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.previewImage.html)
pub enum PreviewImage {}
::wx_core::api!(PreviewImage = IMAGE[2], PreviewImageOptions => fields());
/// Parameters of [`Wx::preview_image`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PreviewImageOptions {
    /// Addresses of the pictures in viewing order; cloud file IDs work too
    pub urls: Vec<String>,
    /// Address of the picture shown first, one out of `urls`; their first when absent
    pub current: Option<String>,
    /// `origin` sends the whole referrer when the pictures load, `no-referrer` sends none. Default:
    /// `"no-referrer"`. Since 2.13.0.
    pub referrer_policy: String,
    /// Whether a long press brings up the menu. Default: `true`. Since 2.13.0.
    pub showmenu: bool,
}
impl PreviewImageOptions {
    /// With the required ones; the others are left out.
    pub fn new(urls: Vec<String>) -> Self {
        Self {
            urls,
            current: None,
            referrer_policy: String::from("no-referrer"),
            showmenu: true,
        }
    }
    /// Address of the picture shown first, one out of `urls`; their first when absent
    pub fn current(mut self, current: impl Into<String>) -> Self {
        self.current = Some(current.into());
        self
    }
    /// `origin` sends the whole referrer when the pictures load, `no-referrer` sends none. Default:
    /// `"no-referrer"`. Since 2.13.0.
    pub fn referrer_policy(mut self, referrer_policy: impl Into<String>) -> Self {
        self.referrer_policy = referrer_policy.into();
        self
    }
    /// Whether a long press brings up the menu. Default: `true`. Since 2.13.0.
    pub fn showmenu(mut self, showmenu: bool) -> Self {
        self.showmenu = showmenu;
        self
    }
}
::wx_core::record!(PreviewImageOptions { urls, current, referrer_policy, showmenu });
impl Options for PreviewImageOptions {
    type Api = PreviewImage;
}
/// Shows pictures and videos mixed in one full-screen gallery.
///
/// Called as [`Wx::preview_media`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.previewMedia.html)
pub enum PreviewMedia {}
::wx_core::api!(PreviewMedia = IMAGE[3], PreviewMediaOptions => fields());
/// Parameters of [`Wx::preview_media`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PreviewMediaOptions {
    /// Pictures and videos in viewing order
    pub sources: Vec<MediaSource>,
    /// Position in `sources` of the item shown first. At least 0. Default: `0`.
    pub current: i64,
    /// `origin` sends the whole referrer when the items load, `no-referrer` sends none. Default:
    /// `"no-referrer"`. Since 2.13.0.
    pub referrer_policy: String,
    /// Whether a long press on an item brings up the menu. Default: `true`. Since 2.13.0.
    pub showmenu: bool,
}
impl PreviewMediaOptions {
    /// With the required ones; the others are left out.
    pub fn new(sources: Vec<MediaSource>) -> Self {
        Self {
            sources,
            current: 0,
            referrer_policy: String::from("no-referrer"),
            showmenu: true,
        }
    }
    /// Position in `sources` of the item shown first. At least 0. Default: `0`.
    pub fn current(mut self, current: i64) -> Self {
        self.current = current;
        self
    }
    /// `origin` sends the whole referrer when the items load, `no-referrer` sends none. Default:
    /// `"no-referrer"`. Since 2.13.0.
    pub fn referrer_policy(mut self, referrer_policy: impl Into<String>) -> Self {
        self.referrer_policy = referrer_policy.into();
        self
    }
    /// Whether a long press on an item brings up the menu. Default: `true`. Since 2.13.0.
    pub fn showmenu(mut self, showmenu: bool) -> Self {
        self.showmenu = showmenu;
        self
    }
}
::wx_core::record!(PreviewMediaOptions { sources, current, referrer_policy, showmenu });
impl Options for PreviewMediaOptions {
    type Api = PreviewMedia;
}
/// Reads size, format and orientation of a picture; one on the network must come from a
/// download domain.
///
/// Called as [`Wx::get_image_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.getImageInfo.html)
pub enum GetImageInfo {}
::wx_core::api!(
    GetImageInfo = IMAGE[4], GetImageInfoOptions => fields GetImageInfoResult
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
    /// Height of the stored pixels, before `orientation` is applied. Unit: px.
    pub height: i64,
    /// How the camera was held, taken from the Exif data. Since 1.9.90.
    pub orientation: MediaOrientation,
    /// Path of the picture on the device, also for one fetched from the network
    pub path: String,
    /// Format found in the file itself. Since 1.9.90.
    pub r#type: ImageFormat,
    /// Width of the stored pixels, before `orientation` is applied. Unit: px.
    pub width: i64,
}
::wx_core::record!(GetImageInfoResult { height, orientation, path, r#type, width });
/// Writes a smaller copy of a picture, by quality or target size; iOS accepts only JPG.
///
/// Called as [`Wx::compress_image`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.compressImage.html)
pub enum CompressImage {}
::wx_core::api!(
    CompressImage = IMAGE[5], CompressImageOptions => fields CompressImageResult
);
/// Parameters of [`Wx::compress_image`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CompressImageOptions {
    /// Picture to shrink, from local storage or the code package
    pub src: String,
    /// Height to reach; when absent it follows `compressedWidth` in proportion. Unit: px. Since 2.26.0.
    pub compressed_height: Option<f64>,
    /// Width to reach; when absent it follows `compressedHeight` in proportion. Unit: px. Since 2.26.0.
    pub compressed_width: Option<f64>,
    /// The lower, the smaller and coarser the file; only JPG obeys. From 0 to 100. Default: `80`.
    pub quality: f64,
}
impl CompressImageOptions {
    /// With the required ones; the others are left out.
    pub fn new(src: impl Into<String>) -> Self {
        Self {
            src: src.into(),
            compressed_height: None,
            compressed_width: None,
            quality: 80.0,
        }
    }
    /// Height to reach; when absent it follows `compressedWidth` in proportion. Unit: px. Since 2.26.0.
    pub fn compressed_height(mut self, compressed_height: f64) -> Self {
        self.compressed_height = Some(compressed_height);
        self
    }
    /// Width to reach; when absent it follows `compressedHeight` in proportion. Unit: px. Since 2.26.0.
    pub fn compressed_width(mut self, compressed_width: f64) -> Self {
        self.compressed_width = Some(compressed_width);
        self
    }
    /// The lower, the smaller and coarser the file; only JPG obeys. From 0 to 100. Default: `80`.
    pub fn quality(mut self, quality: f64) -> Self {
        self.quality = quality;
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
/// Called as [`Wx::crop_image`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.cropImage.html)
pub enum CropImage {}
::wx_core::api!(
    CropImage = IMAGE[6], CropImageOptions => fields CropImageSuccessCallbackResult
);
/// Parameters of [`Wx::crop_image`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CropImageOptions {
    /// Shape of the cutting frame, width to height
    pub crop_scale: CropScale,
    /// Picture to cut, from local storage or the code package
    pub src: String,
}
impl CropImageOptions {
    /// With all of them.
    pub fn new(crop_scale: CropScale, src: impl Into<String>) -> Self {
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
/// Why [`Wx::crop_image`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CropImageError {
    /// The person left the cropping page without cutting.
    Cancel,
}
impl From<CropImageError> for WxError {
    fn from(error: CropImageError) -> Self {
        match error {
            CropImageError::Cancel => WxError::fail("cancel"),
        }
    }
}
/// Opens WeChat's picture editor on one picture and waits until the user is done.
///
/// Called as [`Wx::edit_image`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.editImage.html)
pub enum EditImage {}
::wx_core::api!(
    EditImage = IMAGE[7], EditImageOptions => fields CropImageSuccessCallbackResult
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
/// Why [`Wx::edit_image`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditImageError {
    /// The person left the editor without keeping the changes.
    Cancel,
}
impl From<EditImageError> for WxError {
    fn from(error: EditImageError) -> Self {
        match error {
            EditImageError::Cancel => WxError::fail("cancel"),
        }
    }
}
/// Copies a local picture into the phone's photo album; a network address does not work.
///
/// Called as [`Wx::save_image_to_photos_album`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.saveImageToPhotosAlbum.html)
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
    /// Takes [`ChooseImageOptions`], gives [`ChooseImageResult`].
    ///
    /// Needs the privacy agreement, for `album`. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.chooseImage.html)
    ///
    /// # Errors
    ///
    /// - `cancel`: The person closed the album or the camera without choosing.
    #[deprecated(since = "2.21.0", note = "use `chooseMedia`")]
    pub fn choose_image(&self, call: impl Into<Call<ChooseImage>>) {
        self.client.call(call);
    }
    /// As [`Self::choose_image`], as a future.
    #[deprecated(since = "2.21.0", note = "use `chooseMedia`")]
    pub fn choose_image_future(
        &self,
        options: ChooseImageOptions,
    ) -> ApiFuture<ChooseImage> {
        self.client.future(options)
    }
    /// Opens the list of chats so that the user can pick files once sent there.
    ///
    /// Takes [`ChooseMessageFileOptions`], gives [`ChooseMessageFileResult`].
    ///
    /// Needs the privacy agreement, for `file`. Since 2.5.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.chooseMessageFile.html)
    ///
    /// ```js
    /// const { tempFiles } = await wx.chooseMessageFile({ count: 3, type: 'file', extension: ['pdf'] })
    /// for (const { name, size, path } of tempFiles) console.log(name, size, path)
    /// ```
    ///
    /// # Errors
    ///
    /// - `cancel`: The person left the list of chats without choosing.
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
    /// Shows pictures full screen, where the user can swipe, save, forward or scan a code in them.
    ///
    /// Takes [`PreviewImageOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.previewImage.html)
    ///
    /// ```js
    /// wx.previewImage({
    ///   urls: ['https://media.example.com/1.jpg', 'https://media.example.com/2.jpg'],
    ///   current: 'https://media.example.com/2.jpg',
    /// })
    /// ```
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
    /// Takes [`PreviewMediaOptions`].
    ///
    /// Since 2.12.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.previewMedia.html)
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
    /// Reads size, format and orientation of a picture; one on the network must come from a
    /// download domain.
    ///
    /// Takes [`GetImageInfoOptions`], gives [`GetImageInfoResult`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.getImageInfo.html)
    ///
    /// ```js
    /// const { width, height, orientation } = await wx.getImageInfo({ src: '/images/roof.jpg' })
    /// const lying = ['left', 'right', 'left-mirrored', 'right-mirrored'].includes(orientation)
    /// console.log(lying ? height / width : width / height) // the ratio that people see
    /// ```
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
    /// Writes a smaller copy of a picture, by quality or target size; iOS accepts only JPG.
    ///
    /// Takes [`CompressImageOptions`], gives [`CompressImageResult`].
    ///
    /// Since 2.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.compressImage.html)
    ///
    /// ```js
    /// const { tempFilePath } = await wx.compressImage({ src: '/images/roof.jpg', quality: 60 })
    /// wx.uploadFile({ url: 'https://api.example.com/photos', filePath: tempFilePath, name: 'photo' })
    /// ```
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
    /// Takes [`CropImageOptions`].
    ///
    /// Since 2.26.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.cropImage.html)
    ///
    /// # Errors
    ///
    /// - `cancel`: The person left the cropping page without cutting.
    pub fn crop_image(&self, call: impl Into<Call<CropImage>>) {
        self.client.call(call);
    }
    /// As [`Self::crop_image`], as a future.
    pub fn crop_image_future(&self, options: CropImageOptions) -> ApiFuture<CropImage> {
        self.client.future(options)
    }
    /// Opens WeChat's picture editor on one picture and waits until the user is done.
    ///
    /// Takes [`EditImageOptions`].
    ///
    /// Since 2.22.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.editImage.html)
    ///
    /// # Errors
    ///
    /// - `cancel`: The person left the editor without keeping the changes.
    pub fn edit_image(&self, call: impl Into<Call<EditImage>>) {
        self.client.call(call);
    }
    /// As [`Self::edit_image`], as a future.
    pub fn edit_image_future(&self, options: EditImageOptions) -> ApiFuture<EditImage> {
        self.client.future(options)
    }
    /// Copies a local picture into the phone's photo album; a network address does not work.
    ///
    /// Takes [`SaveImageToPhotosAlbumOptions`].
    ///
    /// Needs the scope `writePhotosAlbum`. Needs the privacy agreement, for `album`. Since 1.2.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.saveImageToPhotosAlbum.html)
    ///
    /// ```js
    /// wx.downloadFile({
    ///   url: 'https://media.example.com/1.jpg',
    ///   success: ({ tempFilePath }) => wx.saveImageToPhotosAlbum({
    ///     filePath: tempFilePath,
    ///     success: () => wx.showToast({ title: 'Saved' }),
    ///     fail: ({ errMsg }) => console.log(errMsg), // among others where the person refuses
    ///   }),
    /// })
    /// ```
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
            ApiDesc::asynchronous("previewImage").params(&PREVIEW_IMAGE_OPTIONS),
            ApiDesc::asynchronous("previewMedia").params(&PREVIEW_MEDIA_OPTIONS),
            ApiDesc::asynchronous("getImageInfo")
                .params(&GET_IMAGE_INFO_OPTIONS)
                .result(&GET_IMAGE_INFO_RESULT),
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
            FieldDesc::new("count", Type::Int).default(Literal::Number(9.0)),
            FieldDesc::new("sizeType", Type::List(&Type::Enum(&SIZE_TYPE)))
                .default(
                    Literal::List(
                        &[Literal::Text("original"), Literal::Text("compressed")],
                    ),
                ),
            FieldDesc::new("sourceType", Type::List(&Type::Enum(&MEDIA_SOURCE_TYPE)))
                .default(
                    Literal::List(&[Literal::Text("album"), Literal::Text("camera")]),
                ),
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
            FieldDesc::new("type", Type::Enum(&MESSAGE_FILE_TYPE))
                .default(Literal::Text("all")),
        ],
    );
    pub static CHOOSE_MESSAGE_FILE_RESULT: StructDesc = StructDesc::new(
        "ChooseMessageFileResult",
        &[FieldDesc::new("tempFiles", Type::List(&Type::Struct(&CHOOSE_FILE)))],
    );
    pub static PREVIEW_IMAGE_OPTIONS: StructDesc = StructDesc::new(
        "PreviewImageOptions",
        &[
            FieldDesc::new("urls", Type::List(&Type::String)),
            FieldDesc::new("current", Type::String).optional(),
            FieldDesc::new("referrerPolicy", Type::String)
                .default(Literal::Text("no-referrer")),
            FieldDesc::new("showmenu", Type::Boolean).default(Literal::Bool(true)),
        ],
    );
    pub static PREVIEW_MEDIA_OPTIONS: StructDesc = StructDesc::new(
        "PreviewMediaOptions",
        &[
            FieldDesc::new("sources", Type::List(&Type::Struct(&MEDIA_SOURCE))),
            FieldDesc::new("current", Type::Int).default(Literal::Number(0.0)).min(0.0),
            FieldDesc::new("referrerPolicy", Type::String)
                .default(Literal::Text("no-referrer")),
            FieldDesc::new("showmenu", Type::Boolean).default(Literal::Bool(true)),
        ],
    );
    pub static GET_IMAGE_INFO_OPTIONS: StructDesc = StructDesc::new(
        "GetImageInfoOptions",
        &[FieldDesc::new("src", Type::String)],
    );
    pub static GET_IMAGE_INFO_RESULT: StructDesc = StructDesc::new(
        "GetImageInfoResult",
        &[
            FieldDesc::new("height", Type::Int),
            FieldDesc::new("orientation", Type::Enum(&MEDIA_ORIENTATION)),
            FieldDesc::new("path", Type::String),
            FieldDesc::new("type", Type::Enum(&IMAGE_FORMAT)),
            FieldDesc::new("width", Type::Int),
        ],
    );
    pub static COMPRESS_IMAGE_OPTIONS: StructDesc = StructDesc::new(
        "CompressImageOptions",
        &[
            FieldDesc::new("src", Type::String),
            FieldDesc::new("compressedHeight", Type::Number).optional(),
            FieldDesc::new("compressedWidth", Type::Number).optional(),
            FieldDesc::new("quality", Type::Number)
                .default(Literal::Number(80.0))
                .min(0.0)
                .max(100.0),
        ],
    );
    pub static COMPRESS_IMAGE_RESULT: StructDesc = StructDesc::new(
        "CompressImageResult",
        &[FieldDesc::new("tempFilePath", Type::String)],
    );
    pub static CROP_IMAGE_OPTIONS: StructDesc = StructDesc::new(
        "CropImageOptions",
        &[
            FieldDesc::new("cropScale", Type::Enum(&CROP_SCALE)),
            FieldDesc::new("src", Type::String),
        ],
    );
    pub static EDIT_IMAGE_OPTIONS: StructDesc = StructDesc::new(
        "EditImageOptions",
        &[FieldDesc::new("src", Type::String)],
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
            FieldDesc::new("type", Type::Enum(&CHAT_FILE_TYPE)),
        ],
    );
    pub static CHAT_FILE_TYPE: EnumDesc = EnumDesc {
        name: "ChatFileType",
        values: &[
            EnumValue::Text("video"),
            EnumValue::Text("image"),
            EnumValue::Text("file"),
        ],
    };
    pub static CROP_IMAGE_SUCCESS_CALLBACK_RESULT: StructDesc = StructDesc::new(
        "CropImageSuccessCallbackResult",
        &[FieldDesc::new("tempFilePath", Type::String)],
    );
    pub static MEDIA_SOURCE: StructDesc = StructDesc::new(
        "MediaSource",
        &[
            FieldDesc::new("url", Type::String),
            FieldDesc::new("poster", Type::String).optional(),
            FieldDesc::new("type", Type::Enum(&MEDIA_KIND)).optional(),
        ],
    );
    pub static MEDIA_KIND: EnumDesc = EnumDesc {
        name: "MediaKind",
        values: &[EnumValue::Text("image"), EnumValue::Text("video")],
    };
    pub static MEDIA_SOURCE_TYPE: EnumDesc = EnumDesc {
        name: "MediaSourceType",
        values: &[EnumValue::Text("album"), EnumValue::Text("camera")],
    };
    pub static SIZE_TYPE: EnumDesc = EnumDesc {
        name: "SizeType",
        values: &[EnumValue::Text("original"), EnumValue::Text("compressed")],
    };
    pub static MESSAGE_FILE_TYPE: EnumDesc = EnumDesc {
        name: "MessageFileType",
        values: &[
            EnumValue::Text("all"),
            EnumValue::Text("video"),
            EnumValue::Text("image"),
            EnumValue::Text("file"),
        ],
    };
    pub static CROP_SCALE: EnumDesc = EnumDesc {
        name: "CropScale",
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
    pub static MEDIA_ORIENTATION: EnumDesc = EnumDesc {
        name: "MediaOrientation",
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
    pub static IMAGE_FORMAT: EnumDesc = EnumDesc {
        name: "ImageFormat",
        values: &[
            EnumValue::Text("unknown"),
            EnumValue::Text("jpeg"),
            EnumValue::Text("png"),
            EnumValue::Text("gif"),
            EnumValue::Text("tiff"),
        ],
    };
}
