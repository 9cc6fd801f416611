// Generated from video.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::VIDEO;
/// A length of time for the video editor, as a number or as its digits
#[derive(Clone, Debug)]
pub enum TrimLength {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
}
::wx_core::union!(TrimLength { 0 => Text, 1 => Number });
/// A picture or video picked by `chooseMedia`.
#[derive(Clone, Debug)]
pub struct MediaFile {
    /// How long it plays; means nothing for a picture. Unit: s.
    pub duration: f64,
    /// Tells pictures and videos of a mixed selection apart
    pub file_type: super::image::MediaKind,
    /// Height of the video frame. Unit: px.
    pub height: i64,
    /// Size of the file. Unit: bytes.
    pub size: i64,
    /// Temporary local path of the picture or video
    pub temp_file_path: String,
    /// Temporary local path of a still that stands for the video
    pub thumb_temp_file_path: String,
    /// Width of the video frame. Unit: px.
    pub width: i64,
}
::wx_core::record!(
    MediaFile { duration, file_type, height, size, temp_file_path, thumb_temp_file_path,
    width }
);
/// Which kinds of media people may choose.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MediaType {
    /// Pictures only
    Image,
    /// Videos only
    Video,
    /// Pictures and videos side by side
    Mix,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(MediaType { Image, Video, Mix } + Other);
/// Camera of the phone, told by the side that it is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CameraFacing {
    /// Main camera on the back
    Back,
    /// Selfie camera on the front
    Front,
}
::wx_core::enumeration!(CameraFacing { Back, Front });
/// A bullet comment that crosses the video.
#[derive(Clone, Debug)]
pub struct Danmu {
    /// Wording of the comment
    pub text: String,
    /// Colour of its letters, as a CSS colour
    pub color: Option<String>,
}
::wx_core::record!(Danmu { text, color });
/// How a picture is turned that fills the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FullScreenDirection {
    /// Upright, phone held in portrait
    Upright,
    /// Landscape, a quarter turn counterclockwise
    Counterclockwise,
    /// Landscape, a quarter turn clockwise
    Clockwise,
}
::wx_core::enumeration!(FullScreenDirection { Upright, Counterclockwise, Clockwise });
/// Ready-made step between size and sharpness of a video.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VideoQuality {
    /// Smallest file, coarsest picture
    Low,
    /// Between size and sharpness
    Medium,
    /// Best picture, largest file of the three
    High,
}
::wx_core::enumeration!(VideoQuality { Low, Medium, High });
/// Hands out the remote control of a `video` component on the page, found by its id.
///
/// Called as [`Wx::create_video_context`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.createVideoContext.html)
pub enum CreateVideoContext {}
::wx_core::api!(
    CreateVideoContext = VIDEO[0], CreateVideoContextOptions => value VideoContext
);
/// Parameters of [`Wx::create_video_context`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateVideoContextOptions {
    /// The `id` attribute of the `video` component to control
    pub id: String,
    /// Custom component that contains the `video`; leave out for one on the page itself
    pub component: Option<External>,
}
impl CreateVideoContextOptions {
    /// With the required ones; the others are left out.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            component: None,
        }
    }
    /// Custom component that contains the `video`; leave out for one on the page itself
    pub fn component(mut self, component: External) -> Self {
        self.component = Some(component);
        self
    }
}
::wx_core::record!(CreateVideoContextOptions { id, component });
/// Lets the user pick or shoot pictures and videos, up to 20 at once.
///
/// Called as [`Wx::choose_media`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.chooseMedia.html)
pub enum ChooseMedia {}
::wx_core::api!(ChooseMedia = VIDEO[1], ChooseMediaOptions => fields ChooseMediaResult);
/// Parameters of [`Wx::choose_media`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ChooseMediaOptions {
    /// Which lens opens first; only if `sourceType` has `camera`. Default: `"back"`.
    pub camera: CameraFacing,
    /// Upper limit of files, 20 at most, 9 before base library 2.25.0. At most 20. Default: `9`.
    pub count: i64,
    /// Filming stops after this time; videos of the album may be longer. Unit: s. From 3 to 60.
    /// Default: `10`.
    pub max_duration: f64,
    /// Kinds of media on offer. Default: `["image", "video"]`.
    pub media_type: Vec<MediaType>,
    /// Originals, compressed copies or both; for videos from base library 2.25.0 on. Default:
    /// `["original", "compressed"]`.
    pub size_type: Vec<super::image::SizeType>,
    /// Where the media may come from. Default: `["album", "camera"]`.
    pub source_type: Vec<super::image::MediaSourceType>,
}
impl ChooseMediaOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            camera: CameraFacing::Back,
            count: 9,
            max_duration: 10.0,
            media_type: vec![MediaType::Image, MediaType::Video],
            size_type: vec![
                super::image::SizeType::Original, super::image::SizeType::Compressed
            ],
            source_type: vec![
                super::image::MediaSourceType::Album,
                super::image::MediaSourceType::Camera
            ],
        }
    }
    /// Which lens opens first; only if `sourceType` has `camera`. Default: `"back"`.
    pub fn camera(mut self, camera: CameraFacing) -> Self {
        self.camera = camera;
        self
    }
    /// Upper limit of files, 20 at most, 9 before base library 2.25.0. At most 20. Default: `9`.
    pub fn count(mut self, count: i64) -> Self {
        self.count = count;
        self
    }
    /// Filming stops after this time; videos of the album may be longer. Unit: s. From 3 to 60.
    /// Default: `10`.
    pub fn max_duration(mut self, max_duration: f64) -> Self {
        self.max_duration = max_duration;
        self
    }
    /// Kinds of media on offer. Default: `["image", "video"]`.
    pub fn media_type(mut self, media_type: Vec<MediaType>) -> Self {
        self.media_type = media_type;
        self
    }
    /// Originals, compressed copies or both; for videos from base library 2.25.0 on. Default:
    /// `["original", "compressed"]`.
    pub fn size_type(mut self, size_type: Vec<super::image::SizeType>) -> Self {
        self.size_type = size_type;
        self
    }
    /// Where the media may come from. Default: `["album", "camera"]`.
    pub fn source_type(
        mut self,
        source_type: Vec<super::image::MediaSourceType>,
    ) -> Self {
        self.source_type = source_type;
        self
    }
}
impl Default for ChooseMediaOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    ChooseMediaOptions { camera, count, max_duration, media_type, size_type, source_type
    }
);
impl Options for ChooseMediaOptions {
    type Api = ChooseMedia;
}
/// What [`Wx::choose_media`] gives.
#[derive(Clone, Debug)]
pub struct ChooseMediaResult {
    /// One entry per picture or video picked
    pub temp_files: Vec<MediaFile>,
    /// Kind of the selection, `mix` where both are in it
    pub r#type: MediaType,
}
::wx_core::record!(ChooseMediaResult { temp_files, r#type });
/// Why [`Wx::choose_media`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChooseMediaError {
    /// The person closed the album or the camera without choosing.
    Cancel,
}
impl From<ChooseMediaError> for WxError {
    fn from(error: ChooseMediaError) -> Self {
        match error {
            ChooseMediaError::Cancel => WxError::fail("cancel"),
        }
    }
}
/// Lets the user pick one video or film a new one, and gives its temporary file.
///
/// Called as [`Wx::choose_video`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.chooseVideo.html)
pub enum ChooseVideo {}
::wx_core::api!(ChooseVideo = VIDEO[2], ChooseVideoOptions => fields ChooseVideoResult);
/// Parameters of [`Wx::choose_video`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ChooseVideoOptions {
    /// Lens that opens first; some Android systems do not obey. Default: `"back"`.
    pub camera: CameraFacing,
    /// Whether WeChat compresses the video before handing it over. Default: `true`. Since 1.6.0.
    pub compressed: bool,
    /// Filming stops after this time. Unit: s. Default: `60`.
    pub max_duration: f64,
    /// Where the video may come from. Default: `["album", "camera"]`.
    pub source_type: Vec<super::image::MediaSourceType>,
}
impl ChooseVideoOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            camera: CameraFacing::Back,
            compressed: true,
            max_duration: 60.0,
            source_type: vec![
                super::image::MediaSourceType::Album,
                super::image::MediaSourceType::Camera
            ],
        }
    }
    /// Lens that opens first; some Android systems do not obey. Default: `"back"`.
    pub fn camera(mut self, camera: CameraFacing) -> Self {
        self.camera = camera;
        self
    }
    /// Whether WeChat compresses the video before handing it over. Default: `true`. Since 1.6.0.
    pub fn compressed(mut self, compressed: bool) -> Self {
        self.compressed = compressed;
        self
    }
    /// Filming stops after this time. Unit: s. Default: `60`.
    pub fn max_duration(mut self, max_duration: f64) -> Self {
        self.max_duration = max_duration;
        self
    }
    /// Where the video may come from. Default: `["album", "camera"]`.
    pub fn source_type(
        mut self,
        source_type: Vec<super::image::MediaSourceType>,
    ) -> Self {
        self.source_type = source_type;
        self
    }
}
impl Default for ChooseVideoOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ChooseVideoOptions { camera, compressed, max_duration, source_type });
impl Options for ChooseVideoOptions {
    type Api = ChooseVideo;
}
/// What [`Wx::choose_video`] gives.
#[derive(Clone, Debug)]
pub struct ChooseVideoResult {
    /// Playing time of the picked video. Unit: s.
    pub duration: f64,
    /// Frame height of the picked video. Unit: px.
    pub height: i64,
    /// Size of the picked video file. Unit: bytes.
    pub size: i64,
    /// Temporary local path of the video
    pub temp_file_path: String,
    /// Frame width of the picked video. Unit: px.
    pub width: i64,
}
::wx_core::record!(ChooseVideoResult { duration, height, size, temp_file_path, width });
/// Why [`Wx::choose_video`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChooseVideoError {
    /// The person closed the album or the camera without a video.
    Cancel,
}
impl From<ChooseVideoError> for WxError {
    fn from(error: ChooseVideoError) -> Self {
        match error {
            ChooseVideoError::Cancel => WxError::fail("cancel"),
        }
    }
}
/// Reads length, dimensions, bit rate and rotation of a local video without playing it.
///
/// Called as [`Wx::get_video_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.getVideoInfo.html)
pub enum GetVideoInfo {}
::wx_core::api!(
    GetVideoInfo = VIDEO[3], GetVideoInfoOptions => fields GetVideoInfoResult
);
/// Parameters of [`Wx::get_video_info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetVideoInfoOptions {
    /// Video to examine, a temporary or permanent local file
    pub src: String,
}
impl GetVideoInfoOptions {
    /// With all of them.
    pub fn new(src: impl Into<String>) -> Self {
        Self { src: src.into() }
    }
}
::wx_core::record!(GetVideoInfoOptions { src });
impl Options for GetVideoInfoOptions {
    type Api = GetVideoInfo;
}
/// What [`Wx::get_video_info`] gives.
#[derive(Clone, Debug)]
pub struct GetVideoInfoResult {
    /// Average amount of data per second of video. Unit: kbit/s.
    pub bitrate: f64,
    /// Playing time of the video. Unit: s.
    pub duration: f64,
    /// Pictures shown per second. Unit: fps.
    pub fps: f64,
    /// Frame height of the video. Unit: px.
    pub height: i64,
    /// How the stored frames must be turned to stand upright
    pub orientation: super::image::MediaOrientation,
    /// Size of the video file. Unit: KB.
    pub size: f64,
    /// Container format of the file, such as mp4
    pub r#type: String,
    /// Frame width of the video. Unit: px.
    pub width: i64,
}
::wx_core::record!(
    GetVideoInfoResult { bitrate, duration, fps, height, orientation, size, r#type, width
    }
);
/// Re-encodes a video smaller, by a `quality` step or by own bit rate, frame rate and
/// resolution.
///
/// Called as [`Wx::compress_video`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.compressVideo.html)
pub enum CompressVideo {}
::wx_core::api!(
    CompressVideo = VIDEO[4], CompressVideoOptions => fields CompressVideoResult
);
/// Parameters of [`Wx::compress_video`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CompressVideoOptions {
    /// Bit rate to aim at, ignored when `quality` is given. Unit: kbit/s.
    pub bitrate: Option<f64>,
    /// Frame rate to aim at, ignored when `quality` is given. Unit: fps.
    pub fps: Option<f64>,
    /// Factor on width and height, above 0, ignored when `quality` is given. At most 1.
    pub resolution: Option<f64>,
    /// Video to shrink, a temporary or permanent local file
    pub src: String,
    /// Ready-made step that overrides `bitrate`, `fps` and `resolution`
    pub quality: Option<VideoQuality>,
}
impl CompressVideoOptions {
    /// With the required ones; the others are left out.
    pub fn new(src: impl Into<String>) -> Self {
        Self {
            bitrate: None,
            fps: None,
            resolution: None,
            src: src.into(),
            quality: None,
        }
    }
    /// Bit rate to aim at, ignored when `quality` is given. Unit: kbit/s.
    pub fn bitrate(mut self, bitrate: f64) -> Self {
        self.bitrate = Some(bitrate);
        self
    }
    /// Frame rate to aim at, ignored when `quality` is given. Unit: fps.
    pub fn fps(mut self, fps: f64) -> Self {
        self.fps = Some(fps);
        self
    }
    /// Factor on width and height, above 0, ignored when `quality` is given. At most 1.
    pub fn resolution(mut self, resolution: f64) -> Self {
        self.resolution = Some(resolution);
        self
    }
    /// Ready-made step that overrides `bitrate`, `fps` and `resolution`
    pub fn quality(mut self, quality: VideoQuality) -> Self {
        self.quality = Some(quality);
        self
    }
}
::wx_core::record!(CompressVideoOptions { bitrate, fps, resolution, src, quality });
impl Options for CompressVideoOptions {
    type Api = CompressVideo;
}
/// What [`Wx::compress_video`] gives.
#[derive(Clone, Debug)]
pub struct CompressVideoResult {
    /// Size after compression. Unit: KB.
    pub size: f64,
    /// Temporary local path of the shrunken video
    pub temp_file_path: String,
}
::wx_core::record!(CompressVideoResult { size, temp_file_path });
/// Opens WeChat's editor where the user trims a video, and gives the edited file with a cover.
///
/// Called as [`Wx::open_video_editor`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.openVideoEditor.html)
pub enum OpenVideoEditor {}
::wx_core::api!(
    OpenVideoEditor = VIDEO[5], OpenVideoEditorOptions => fields OpenVideoEditorResult
);
/// Parameters of [`Wx::open_video_editor`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenVideoEditorOptions {
    /// Video on the device; network addresses do not work
    pub file_path: String,
    /// Longest piece the user may cut out. Since 2.16.1.
    pub max_duration: TrimLength,
    /// Shortest piece the user may cut out. Since 2.16.1.
    pub min_duration: TrimLength,
}
impl OpenVideoEditorOptions {
    /// With all of them.
    pub fn new(
        file_path: impl Into<String>,
        max_duration: TrimLength,
        min_duration: TrimLength,
    ) -> Self {
        Self {
            file_path: file_path.into(),
            max_duration,
            min_duration,
        }
    }
}
::wx_core::record!(OpenVideoEditorOptions { file_path, max_duration, min_duration });
impl Options for OpenVideoEditorOptions {
    type Api = OpenVideoEditor;
}
/// What [`Wx::open_video_editor`] gives.
#[derive(Clone, Debug)]
pub struct OpenVideoEditorResult {
    /// Playing time of the edited video. Unit: ms.
    pub duration: f64,
    /// Size of the edited video. Unit: bytes.
    pub size: i64,
    /// Temporary local path of the edited video
    pub temp_file_path: String,
    /// Temporary local path of its cover picture
    pub temp_thumb_path: String,
}
::wx_core::record!(
    OpenVideoEditorResult { duration, size, temp_file_path, temp_thumb_path }
);
/// Why [`Wx::open_video_editor`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenVideoEditorError {
    /// The person left the editor without finishing.
    Cancel,
}
impl From<OpenVideoEditorError> for WxError {
    fn from(error: OpenVideoEditorError) -> Self {
        match error {
            OpenVideoEditorError::Cancel => WxError::fail("cancel"),
        }
    }
}
/// Copies a local MP4 into the phone's photo album.
///
/// Called as [`Wx::save_video_to_photos_album`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.saveVideoToPhotosAlbum.html)
pub enum SaveVideoToPhotosAlbum {}
::wx_core::api!(
    SaveVideoToPhotosAlbum = VIDEO[6], SaveVideoToPhotosAlbumOptions => fields()
);
/// Parameters of [`Wx::save_video_to_photos_album`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SaveVideoToPhotosAlbumOptions {
    /// MP4 on the device, a temporary or permanent file
    pub file_path: String,
}
impl SaveVideoToPhotosAlbumOptions {
    /// With all of them.
    pub fn new(file_path: impl Into<String>) -> Self {
        Self {
            file_path: file_path.into(),
        }
    }
}
::wx_core::record!(SaveVideoToPhotosAlbumOptions { file_path });
impl Options for SaveVideoToPhotosAlbumOptions {
    type Api = SaveVideoToPhotosAlbum;
}
/// Tells whether this device can handle H.265, so that a fitting video stream can be served.
///
/// Called as [`Wx::check_device_support_hevc`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.checkDeviceSupportHevc.html)
pub enum CheckDeviceSupportHevc {}
::wx_core::api!(
    CheckDeviceSupportHevc = VIDEO[7], CheckDeviceSupportHevcOptions => fields
    CheckDeviceSupportHevcResult
);
/// Parameters of [`Wx::check_device_support_hevc`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CheckDeviceSupportHevcOptions {}
impl CheckDeviceSupportHevcOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for CheckDeviceSupportHevcOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(CheckDeviceSupportHevcOptions {});
impl Options for CheckDeviceSupportHevcOptions {
    type Api = CheckDeviceSupportHevc;
}
/// What [`Wx::check_device_support_hevc`] gives.
#[derive(Clone, Debug)]
pub struct CheckDeviceSupportHevcResult {
    /// True if the device copes with H.265 video
    pub support_hevc: bool,
}
::wx_core::record!(CheckDeviceSupportHevcResult { support_hevc });
impl Wx {
    /// Hands out the remote control of a `video` component on the page, found by its id.
    ///
    /// Parameters:
    ///
    /// - `id`: The `id` attribute of the `video` component to control
    /// - `component`: Custom component that contains the `video`; leave out for one on the page
    ///   itself
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.createVideoContext.html)
    ///
    /// ```js
    /// // for <video id="film" src="..." />
    /// const video = wx.createVideoContext('film')
    /// video.seek(90)
    /// video.playbackRate(1.5)
    /// video.play()
    /// ```
    pub fn create_video_context(
        &self,
        id: impl Into<String>,
        component: Option<External>,
    ) -> Result<VideoContext> {
        let options = CreateVideoContextOptions {
            id: id.into(),
            component,
        };
        self.client.sync::<CreateVideoContext>(options)
    }
    /// Lets the user pick or shoot pictures and videos, up to 20 at once.
    ///
    /// Takes [`ChooseMediaOptions`], gives [`ChooseMediaResult`].
    ///
    /// Needs the privacy agreement, for `album`. Since 2.10.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.chooseMedia.html)
    ///
    /// ```js
    /// const { tempFiles } = await wx.chooseMedia({
    ///   count: 4,
    ///   mediaType: ['mix'],
    ///   sourceType: ['album', 'camera'],
    ///   maxDuration: 30,
    /// })
    /// for (const { fileType, tempFilePath, size } of tempFiles) console.log(fileType, tempFilePath, size)
    /// ```
    ///
    /// # Errors
    ///
    /// - `cancel`: The person closed the album or the camera without choosing.
    pub fn choose_media(&self, call: impl Into<Call<ChooseMedia>>) {
        self.client.call(call);
    }
    /// As [`Self::choose_media`], as a future.
    pub fn choose_media_future(
        &self,
        options: ChooseMediaOptions,
    ) -> ApiFuture<ChooseMedia> {
        self.client.future(options)
    }
    /// Lets the user pick one video or film a new one, and gives its temporary file.
    ///
    /// Takes [`ChooseVideoOptions`], gives [`ChooseVideoResult`].
    ///
    /// Needs the privacy agreement, for `album`. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.chooseVideo.html)
    ///
    /// # Errors
    ///
    /// - `cancel`: The person closed the album or the camera without a video.
    #[deprecated(since = "2.21.0", note = "use `chooseMedia`")]
    pub fn choose_video(&self, call: impl Into<Call<ChooseVideo>>) {
        self.client.call(call);
    }
    /// As [`Self::choose_video`], as a future.
    #[deprecated(since = "2.21.0", note = "use `chooseMedia`")]
    pub fn choose_video_future(
        &self,
        options: ChooseVideoOptions,
    ) -> ApiFuture<ChooseVideo> {
        self.client.future(options)
    }
    /// Reads length, dimensions, bit rate and rotation of a local video without playing it.
    ///
    /// Takes [`GetVideoInfoOptions`], gives [`GetVideoInfoResult`].
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.getVideoInfo.html)
    pub fn get_video_info(&self, call: impl Into<Call<GetVideoInfo>>) {
        self.client.call(call);
    }
    /// As [`Self::get_video_info`], as a future.
    pub fn get_video_info_future(
        &self,
        options: GetVideoInfoOptions,
    ) -> ApiFuture<GetVideoInfo> {
        self.client.future(options)
    }
    /// Re-encodes a video smaller, by a `quality` step or by own bit rate, frame rate and
    /// resolution.
    ///
    /// Takes [`CompressVideoOptions`], gives [`CompressVideoResult`].
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.compressVideo.html)
    ///
    /// ```js
    /// const { tempFiles } = await wx.chooseMedia({ count: 1, mediaType: ['video'] })
    /// const { tempFilePath, size } = await wx.compressVideo({
    ///   src: tempFiles[0].tempFilePath,
    ///   quality: 'medium',
    ///   bitrate: 1000, // these three count only without a quality
    ///   fps: 24,
    ///   resolution: 0.5,
    /// })
    /// console.log(tempFilePath, size)
    /// ```
    pub fn compress_video(&self, call: impl Into<Call<CompressVideo>>) {
        self.client.call(call);
    }
    /// As [`Self::compress_video`], as a future.
    pub fn compress_video_future(
        &self,
        options: CompressVideoOptions,
    ) -> ApiFuture<CompressVideo> {
        self.client.future(options)
    }
    /// Opens WeChat's editor where the user trims a video, and gives the edited file with a cover.
    ///
    /// Takes [`OpenVideoEditorOptions`], gives [`OpenVideoEditorResult`].
    ///
    /// Since 2.12.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.openVideoEditor.html)
    ///
    /// # Errors
    ///
    /// - `cancel`: The person left the editor without finishing.
    pub fn open_video_editor(&self, call: impl Into<Call<OpenVideoEditor>>) {
        self.client.call(call);
    }
    /// As [`Self::open_video_editor`], as a future.
    pub fn open_video_editor_future(
        &self,
        options: OpenVideoEditorOptions,
    ) -> ApiFuture<OpenVideoEditor> {
        self.client.future(options)
    }
    /// Copies a local MP4 into the phone's photo album.
    ///
    /// Takes [`SaveVideoToPhotosAlbumOptions`].
    ///
    /// Needs the scope `writePhotosAlbum`. Needs the privacy agreement, for `album`. Since 1.2.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.saveVideoToPhotosAlbum.html)
    pub fn save_video_to_photos_album(
        &self,
        call: impl Into<Call<SaveVideoToPhotosAlbum>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::save_video_to_photos_album`], as a future.
    pub fn save_video_to_photos_album_future(
        &self,
        options: SaveVideoToPhotosAlbumOptions,
    ) -> ApiFuture<SaveVideoToPhotosAlbum> {
        self.client.future(options)
    }
    /// Tells whether this device can handle H.265, so that a fitting video stream can be served.
    ///
    /// Gives [`CheckDeviceSupportHevcResult`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.checkDeviceSupportHevc.html)
    pub fn check_device_support_hevc(
        &self,
        call: impl Into<Call<CheckDeviceSupportHevc>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::check_device_support_hevc`], as a future.
    pub fn check_device_support_hevc_future(
        &self,
        options: CheckDeviceSupportHevcOptions,
    ) -> ApiFuture<CheckDeviceSupportHevc> {
        self.client.future(options)
    }
}
/// Remote control of one `video` component: playback, full screen, casting and bullet comments.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.html)
#[derive(Clone, Debug)]
pub struct VideoContext {
    client: ::wx_core::Client,
}
::wx_core::object!(VideoContext = VIDEO_CONTEXT);
impl VideoContext {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Starts the video, or continues a paused one.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.play.html)
    pub fn play(&self) -> Result<()> {
        self.client.sync::<VideoContextPlay>(())
    }
    /// Halts playback on the current frame; `play` goes on from there.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.pause.html)
    pub fn pause(&self) -> Result<()> {
        self.client.sync::<VideoContextPause>(())
    }
    /// Ends playback; the next `play` begins anew.
    ///
    /// Since 1.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.stop.html)
    pub fn stop(&self) -> Result<()> {
        self.client.sync::<VideoContextStop>(())
    }
    /// Moves the playing position of the video, forwards or backwards.
    ///
    /// Parameters:
    ///
    /// - `position`: Where to go on, counted from the beginning of the video. Unit: s.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.seek.html)
    pub fn seek(&self, position: f64) -> Result<()> {
        self.client.sync::<VideoContextSeek>(VideoContextSeekOptions::new(position))
    }
    /// Plays the video faster or slower, from half to four times the normal speed.
    ///
    /// Parameters:
    ///
    /// - `rate`: One of 0.5, 0.8, 1.0, 1.25, 1.5, from newer versions also 2.0, 3.0, 4.0. From 0.5
    ///   to 4.
    ///
    /// Since 1.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.playbackRate.html)
    pub fn playback_rate(&self, rate: f64) -> Result<()> {
        self.client
            .sync::<VideoContextPlaybackRate>(VideoContextPlaybackRateOptions::new(rate))
    }
    /// Lets a bullet comment fly across the picture.
    ///
    /// Parameters:
    ///
    /// - `data`: Wording and colour of the bullet comment
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.sendDanmu.html)
    ///
    /// ```js
    /// wx.createVideoContext('film').sendDanmu({ text: 'What a catch!', color: '#ff8800' })
    /// ```
    pub fn send_danmu(&self, data: Danmu) -> Result<()> {
        self.client
            .sync::<VideoContextSendDanmu>(VideoContextSendDanmuOptions::new(data))
    }
    /// Blows the video up to the whole screen; overlays stay visible only if nested in the `video`
    /// node.
    ///
    /// Since 1.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.requestFullScreen.html)
    pub fn request_full_screen(
        &self,
        options: VideoContextRequestFullScreenOptions,
    ) -> Result<()> {
        self.client.sync::<VideoContextRequestFullScreen>(options)
    }
    /// Brings the video back to its place in the page.
    ///
    /// Since 1.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.exitFullScreen.html)
    pub fn exit_full_screen(&self) -> Result<()> {
        self.client.sync::<VideoContextExitFullScreen>(())
    }
    /// Brings time and battery back above a full-screen video, on iOS only.
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.showStatusBar.html)
    pub fn show_status_bar(&self) -> Result<()> {
        self.client.sync::<VideoContextShowStatusBar>(())
    }
    /// Hides time and battery above a full-screen video, on iOS only.
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.hideStatusBar.html)
    pub fn hide_status_bar(&self) -> Result<()> {
        self.client.sync::<VideoContextHideStatusBar>(())
    }
    /// Lets the video play on in a small window while the mini program is in the background.
    ///
    /// Since 2.14.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.requestBackgroundPlayback.html)
    pub fn request_background_playback(&self) -> Result<()> {
        self.client.sync::<VideoContextRequestBackgroundPlayback>(())
    }
    /// Leaves the background small-window mode that `requestBackgroundPlayback` has turned on.
    ///
    /// Since 2.14.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.exitBackgroundPlayback.html)
    pub fn exit_background_playback(&self) -> Result<()> {
        self.client.sync::<VideoContextExitBackgroundPlayback>(())
    }
    /// Closes the floating small window; any page may call it, not just the one that opened it.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.exitPictureInPicture.html)
    pub fn exit_picture_in_picture(
        &self,
        call: impl Into<Call<VideoContextExitPictureInPicture>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::exit_picture_in_picture`], as a future.
    pub fn exit_picture_in_picture_future(
        &self,
        options: VideoContextExitPictureInPictureOptions,
    ) -> ApiFuture<VideoContextExitPictureInPicture> {
        self.client.future(options)
    }
    /// Opens a half-screen panel that looks for televisions nearby; only inside a `tap` handler.
    ///
    /// Since 2.32.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.startCasting.html)
    pub fn start_casting(&self) -> Result<()> {
        self.client.sync::<VideoContextStartCasting>(())
    }
    /// Lets the user move a running cast to another device; only inside a `tap` handler.
    ///
    /// Since 2.32.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.switchCasting.html)
    pub fn switch_casting(&self) -> Result<()> {
        self.client.sync::<VideoContextSwitchCasting>(())
    }
    /// Tries the lost casting device once more; works only inside a `tap` handler.
    ///
    /// Since 2.32.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.reconnectCasting.html)
    pub fn reconnect_casting(&self) -> Result<()> {
        self.client.sync::<VideoContextReconnectCasting>(())
    }
    /// Takes the video back from the television; must be called inside a `tap` handler.
    ///
    /// Since 2.32.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.exitCasting.html)
    pub fn exit_casting(&self) -> Result<()> {
        self.client.sync::<VideoContextExitCasting>(())
    }
}
impl AsRef<::wx_core::Client> for VideoContext {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Starts the video, or continues a paused one.
///
/// Called as [`VideoContext::play`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.play.html)
pub enum VideoContextPlay {}
::wx_core::api!(VideoContextPlay = object VIDEO_CONTEXT[0], () => fields());
/// Halts playback on the current frame; `play` goes on from there.
///
/// Called as [`VideoContext::pause`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.pause.html)
pub enum VideoContextPause {}
::wx_core::api!(VideoContextPause = object VIDEO_CONTEXT[1], () => fields());
/// Ends playback; the next `play` begins anew.
///
/// Called as [`VideoContext::stop`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.stop.html)
pub enum VideoContextStop {}
::wx_core::api!(VideoContextStop = object VIDEO_CONTEXT[2], () => fields());
/// Moves the playing position of the video, forwards or backwards.
///
/// Called as [`VideoContext::seek`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.seek.html)
pub enum VideoContextSeek {}
::wx_core::api!(
    VideoContextSeek = object VIDEO_CONTEXT[3], VideoContextSeekOptions => fields()
);
/// Parameters of [`VideoContext::seek`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VideoContextSeekOptions {
    /// Where to go on, counted from the beginning of the video. Unit: s.
    pub position: f64,
}
impl VideoContextSeekOptions {
    /// With all of them.
    pub fn new(position: f64) -> Self {
        Self { position }
    }
}
::wx_core::record!(VideoContextSeekOptions { position });
/// Plays the video faster or slower, from half to four times the normal speed.
///
/// Called as [`VideoContext::playback_rate`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.playbackRate.html)
pub enum VideoContextPlaybackRate {}
::wx_core::api!(
    VideoContextPlaybackRate = object VIDEO_CONTEXT[4], VideoContextPlaybackRateOptions
    => fields()
);
/// Parameters of [`VideoContext::playback_rate`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VideoContextPlaybackRateOptions {
    /// One of 0.5, 0.8, 1.0, 1.25, 1.5, from newer versions also 2.0, 3.0, 4.0. From 0.5 to 4.
    pub rate: f64,
}
impl VideoContextPlaybackRateOptions {
    /// With all of them.
    pub fn new(rate: f64) -> Self {
        Self { rate }
    }
}
::wx_core::record!(VideoContextPlaybackRateOptions { rate });
/// Lets a bullet comment fly across the picture.
///
/// Called as [`VideoContext::send_danmu`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.sendDanmu.html)
pub enum VideoContextSendDanmu {}
::wx_core::api!(
    VideoContextSendDanmu = object VIDEO_CONTEXT[5], VideoContextSendDanmuOptions =>
    fields()
);
/// Parameters of [`VideoContext::send_danmu`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VideoContextSendDanmuOptions {
    /// Wording and colour of the bullet comment
    pub data: Danmu,
}
impl VideoContextSendDanmuOptions {
    /// With all of them.
    pub fn new(data: Danmu) -> Self {
        Self { data }
    }
}
::wx_core::record!(VideoContextSendDanmuOptions { data });
/// Blows the video up to the whole screen; overlays stay visible only if nested in the `video`
/// node.
///
/// Called as [`VideoContext::request_full_screen`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.requestFullScreen.html)
pub enum VideoContextRequestFullScreen {}
::wx_core::api!(
    VideoContextRequestFullScreen = object VIDEO_CONTEXT[6],
    VideoContextRequestFullScreenOptions => fields()
);
/// Parameters of [`VideoContext::request_full_screen`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VideoContextRequestFullScreenOptions {
    /// Turn of the picture; when absent the aspect ratio of the video decides. Since 1.7.0.
    pub direction: Option<FullScreenDirection>,
}
impl VideoContextRequestFullScreenOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { direction: None }
    }
    /// Turn of the picture; when absent the aspect ratio of the video decides. Since 1.7.0.
    pub fn direction(mut self, direction: FullScreenDirection) -> Self {
        self.direction = Some(direction);
        self
    }
}
impl Default for VideoContextRequestFullScreenOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(VideoContextRequestFullScreenOptions { direction });
/// Brings the video back to its place in the page.
///
/// Called as [`VideoContext::exit_full_screen`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.exitFullScreen.html)
pub enum VideoContextExitFullScreen {}
::wx_core::api!(VideoContextExitFullScreen = object VIDEO_CONTEXT[7], () => fields());
/// Brings time and battery back above a full-screen video, on iOS only.
///
/// Called as [`VideoContext::show_status_bar`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.showStatusBar.html)
pub enum VideoContextShowStatusBar {}
::wx_core::api!(VideoContextShowStatusBar = object VIDEO_CONTEXT[8], () => fields());
/// Hides time and battery above a full-screen video, on iOS only.
///
/// Called as [`VideoContext::hide_status_bar`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.hideStatusBar.html)
pub enum VideoContextHideStatusBar {}
::wx_core::api!(VideoContextHideStatusBar = object VIDEO_CONTEXT[9], () => fields());
/// Lets the video play on in a small window while the mini program is in the background.
///
/// Called as [`VideoContext::request_background_playback`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.requestBackgroundPlayback.html)
pub enum VideoContextRequestBackgroundPlayback {}
::wx_core::api!(
    VideoContextRequestBackgroundPlayback = object VIDEO_CONTEXT[10], () => fields()
);
/// Leaves the background small-window mode that `requestBackgroundPlayback` has turned on.
///
/// Called as [`VideoContext::exit_background_playback`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.exitBackgroundPlayback.html)
pub enum VideoContextExitBackgroundPlayback {}
::wx_core::api!(
    VideoContextExitBackgroundPlayback = object VIDEO_CONTEXT[11], () => fields()
);
/// Closes the floating small window; any page may call it, not just the one that opened it.
///
/// Called as [`VideoContext::exit_picture_in_picture`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.exitPictureInPicture.html)
pub enum VideoContextExitPictureInPicture {}
::wx_core::api!(
    VideoContextExitPictureInPicture = object VIDEO_CONTEXT[12],
    VideoContextExitPictureInPictureOptions => fields()
);
/// Parameters of [`VideoContext::exit_picture_in_picture`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VideoContextExitPictureInPictureOptions {}
impl VideoContextExitPictureInPictureOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for VideoContextExitPictureInPictureOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(VideoContextExitPictureInPictureOptions {});
impl Options for VideoContextExitPictureInPictureOptions {
    type Api = VideoContextExitPictureInPicture;
}
/// Opens a half-screen panel that looks for televisions nearby; only inside a `tap` handler.
///
/// Called as [`VideoContext::start_casting`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.startCasting.html)
pub enum VideoContextStartCasting {}
::wx_core::api!(VideoContextStartCasting = object VIDEO_CONTEXT[13], () => fields());
/// Lets the user move a running cast to another device; only inside a `tap` handler.
///
/// Called as [`VideoContext::switch_casting`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.switchCasting.html)
pub enum VideoContextSwitchCasting {}
::wx_core::api!(VideoContextSwitchCasting = object VIDEO_CONTEXT[14], () => fields());
/// Tries the lost casting device once more; works only inside a `tap` handler.
///
/// Called as [`VideoContext::reconnect_casting`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.reconnectCasting.html)
pub enum VideoContextReconnectCasting {}
::wx_core::api!(VideoContextReconnectCasting = object VIDEO_CONTEXT[15], () => fields());
/// Takes the video back from the television; must be called inside a `tap` handler.
///
/// Called as [`VideoContext::exit_casting`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.exitCasting.html)
pub enum VideoContextExitCasting {}
::wx_core::api!(VideoContextExitCasting = object VIDEO_CONTEXT[16], () => fields());
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static VIDEO: Family = Family {
        name: "video",
        apis: &[
            ApiDesc::sync("createVideoContext")
                .params(&CREATE_VIDEO_CONTEXT_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]])
                .returns(Returns::Value(Type::Handle(&VIDEO_CONTEXT))),
            ApiDesc::asynchronous("chooseMedia")
                .params(&CHOOSE_MEDIA_OPTIONS)
                .result(&CHOOSE_MEDIA_RESULT)
                .privacy("album")
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("chooseVideo")
                .params(&CHOOSE_VIDEO_OPTIONS)
                .result(&CHOOSE_VIDEO_RESULT)
                .privacy("album")
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("getVideoInfo")
                .params(&GET_VIDEO_INFO_OPTIONS)
                .result(&GET_VIDEO_INFO_RESULT),
            ApiDesc::asynchronous("compressVideo")
                .params(&COMPRESS_VIDEO_OPTIONS)
                .result(&COMPRESS_VIDEO_RESULT)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("openVideoEditor")
                .params(&OPEN_VIDEO_EDITOR_OPTIONS)
                .result(&OPEN_VIDEO_EDITOR_RESULT)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("saveVideoToPhotosAlbum")
                .params(&SAVE_VIDEO_TO_PHOTOS_ALBUM_OPTIONS)
                .scope("writePhotosAlbum")
                .privacy("album"),
            ApiDesc::asynchronous("checkDeviceSupportHevc")
                .result(&CHECK_DEVICE_SUPPORT_HEVC_RESULT)
                .promise(PromiseRule::No),
        ],
        properties: &[],
    };
    pub static VIDEO_CONTEXT: ObjectDesc = ObjectDesc {
        name: "VideoContext",
        members: &[
            ApiDesc::sync("VideoContext.play").key("play"),
            ApiDesc::sync("VideoContext.pause").key("pause"),
            ApiDesc::sync("VideoContext.stop").key("stop"),
            ApiDesc::sync("VideoContext.seek")
                .key("seek")
                .params(&VIDEO_CONTEXT_SEEK_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("VideoContext.playbackRate")
                .key("playbackRate")
                .params(&VIDEO_CONTEXT_PLAYBACK_RATE_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("VideoContext.sendDanmu")
                .key("sendDanmu")
                .params(&VIDEO_CONTEXT_SEND_DANMU_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("VideoContext.requestFullScreen")
                .key("requestFullScreen")
                .params(&VIDEO_CONTEXT_REQUEST_FULL_SCREEN_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("VideoContext.exitFullScreen").key("exitFullScreen"),
            ApiDesc::sync("VideoContext.showStatusBar").key("showStatusBar"),
            ApiDesc::sync("VideoContext.hideStatusBar").key("hideStatusBar"),
            ApiDesc::sync("VideoContext.requestBackgroundPlayback")
                .key("requestBackgroundPlayback"),
            ApiDesc::sync("VideoContext.exitBackgroundPlayback")
                .key("exitBackgroundPlayback"),
            ApiDesc::asynchronous("VideoContext.exitPictureInPicture")
                .key("exitPictureInPicture")
                .promise(PromiseRule::No),
            ApiDesc::sync("VideoContext.startCasting").key("startCasting"),
            ApiDesc::sync("VideoContext.switchCasting").key("switchCasting"),
            ApiDesc::sync("VideoContext.reconnectCasting").key("reconnectCasting"),
            ApiDesc::sync("VideoContext.exitCasting").key("exitCasting"),
        ],
    };
    pub static CREATE_VIDEO_CONTEXT_OPTIONS: StructDesc = StructDesc::new(
        "CreateVideoContextOptions",
        &[
            FieldDesc::new("id", Type::String),
            FieldDesc::new("component", Type::External).optional(),
        ],
    );
    pub static CHOOSE_MEDIA_OPTIONS: StructDesc = StructDesc::new(
        "ChooseMediaOptions",
        &[
            FieldDesc::new("camera", Type::Enum(&CAMERA_FACING))
                .default(Literal::Text("back")),
            FieldDesc::new("count", Type::Int).default(Literal::Number(9.0)).max(20.0),
            FieldDesc::new("maxDuration", Type::Number)
                .default(Literal::Number(10.0))
                .min(3.0)
                .max(60.0),
            FieldDesc::new("mediaType", Type::List(&Type::Enum(&MEDIA_TYPE)))
                .default(
                    Literal::List(&[Literal::Text("image"), Literal::Text("video")]),
                ),
            FieldDesc::new(
                    "sizeType",
                    Type::List(&Type::Enum(&super::super::image::tables::SIZE_TYPE)),
                )
                .default(
                    Literal::List(
                        &[Literal::Text("original"), Literal::Text("compressed")],
                    ),
                ),
            FieldDesc::new(
                    "sourceType",
                    Type::List(
                        &Type::Enum(&super::super::image::tables::MEDIA_SOURCE_TYPE),
                    ),
                )
                .default(
                    Literal::List(&[Literal::Text("album"), Literal::Text("camera")]),
                ),
        ],
    );
    pub static CHOOSE_MEDIA_RESULT: StructDesc = StructDesc::new(
        "ChooseMediaResult",
        &[
            FieldDesc::new("tempFiles", Type::List(&Type::Struct(&MEDIA_FILE))),
            FieldDesc::new("type", Type::Enum(&MEDIA_TYPE)),
        ],
    );
    pub static CHOOSE_VIDEO_OPTIONS: StructDesc = StructDesc::new(
        "ChooseVideoOptions",
        &[
            FieldDesc::new("camera", Type::Enum(&CAMERA_FACING))
                .default(Literal::Text("back")),
            FieldDesc::new("compressed", Type::Boolean).default(Literal::Bool(true)),
            FieldDesc::new("maxDuration", Type::Number).default(Literal::Number(60.0)),
            FieldDesc::new(
                    "sourceType",
                    Type::List(
                        &Type::Enum(&super::super::image::tables::MEDIA_SOURCE_TYPE),
                    ),
                )
                .default(
                    Literal::List(&[Literal::Text("album"), Literal::Text("camera")]),
                ),
        ],
    );
    pub static CHOOSE_VIDEO_RESULT: StructDesc = StructDesc::new(
        "ChooseVideoResult",
        &[
            FieldDesc::new("duration", Type::Number),
            FieldDesc::new("height", Type::Int),
            FieldDesc::new("size", Type::Int),
            FieldDesc::new("tempFilePath", Type::String),
            FieldDesc::new("width", Type::Int),
        ],
    );
    pub static GET_VIDEO_INFO_OPTIONS: StructDesc = StructDesc::new(
        "GetVideoInfoOptions",
        &[FieldDesc::new("src", Type::String)],
    );
    pub static GET_VIDEO_INFO_RESULT: StructDesc = StructDesc::new(
        "GetVideoInfoResult",
        &[
            FieldDesc::new("bitrate", Type::Number),
            FieldDesc::new("duration", Type::Number),
            FieldDesc::new("fps", Type::Number),
            FieldDesc::new("height", Type::Int),
            FieldDesc::new(
                "orientation",
                Type::Enum(&super::super::image::tables::MEDIA_ORIENTATION),
            ),
            FieldDesc::new("size", Type::Number),
            FieldDesc::new("type", Type::String),
            FieldDesc::new("width", Type::Int),
        ],
    );
    pub static COMPRESS_VIDEO_OPTIONS: StructDesc = StructDesc::new(
        "CompressVideoOptions",
        &[
            FieldDesc::new("bitrate", Type::Number).optional(),
            FieldDesc::new("fps", Type::Number).optional(),
            FieldDesc::new("resolution", Type::Number).optional().max(1.0),
            FieldDesc::new("src", Type::String),
            FieldDesc::new("quality", Type::Enum(&VIDEO_QUALITY)).optional(),
        ],
    );
    pub static COMPRESS_VIDEO_RESULT: StructDesc = StructDesc::new(
        "CompressVideoResult",
        &[
            FieldDesc::new("size", Type::Number),
            FieldDesc::new("tempFilePath", Type::String),
        ],
    );
    pub static OPEN_VIDEO_EDITOR_OPTIONS: StructDesc = StructDesc::new(
        "OpenVideoEditorOptions",
        &[
            FieldDesc::new("filePath", Type::String),
            FieldDesc::new("maxDuration", Type::Union(&TRIM_LENGTH)),
            FieldDesc::new("minDuration", Type::Union(&TRIM_LENGTH)),
        ],
    );
    pub static OPEN_VIDEO_EDITOR_RESULT: StructDesc = StructDesc::new(
        "OpenVideoEditorResult",
        &[
            FieldDesc::new("duration", Type::Number),
            FieldDesc::new("size", Type::Int),
            FieldDesc::new("tempFilePath", Type::String),
            FieldDesc::new("tempThumbPath", Type::String),
        ],
    );
    pub static SAVE_VIDEO_TO_PHOTOS_ALBUM_OPTIONS: StructDesc = StructDesc::new(
        "SaveVideoToPhotosAlbumOptions",
        &[FieldDesc::new("filePath", Type::String)],
    );
    pub static CHECK_DEVICE_SUPPORT_HEVC_RESULT: StructDesc = StructDesc::new(
        "CheckDeviceSupportHevcResult",
        &[FieldDesc::new("supportHevc", Type::Boolean)],
    );
    pub static VIDEO_CONTEXT_SEEK_OPTIONS: StructDesc = StructDesc::new(
        "VideoContextSeekOptions",
        &[FieldDesc::new("position", Type::Number)],
    );
    pub static VIDEO_CONTEXT_PLAYBACK_RATE_OPTIONS: StructDesc = StructDesc::new(
        "VideoContextPlaybackRateOptions",
        &[FieldDesc::new("rate", Type::Number).min(0.5).max(4.0)],
    );
    pub static VIDEO_CONTEXT_SEND_DANMU_OPTIONS: StructDesc = StructDesc::new(
        "VideoContextSendDanmuOptions",
        &[FieldDesc::new("data", Type::Struct(&DANMU))],
    );
    pub static VIDEO_CONTEXT_REQUEST_FULL_SCREEN_OPTIONS: StructDesc = StructDesc::new(
        "VideoContextRequestFullScreenOptions",
        &[FieldDesc::new("direction", Type::Enum(&FULL_SCREEN_DIRECTION)).optional()],
    );
    pub static TRIM_LENGTH: [Type; 2] = [Type::String, Type::Number];
    pub static MEDIA_FILE: StructDesc = StructDesc::new(
        "MediaFile",
        &[
            FieldDesc::new("duration", Type::Number),
            FieldDesc::new(
                "fileType",
                Type::Enum(&super::super::image::tables::MEDIA_KIND),
            ),
            FieldDesc::new("height", Type::Int),
            FieldDesc::new("size", Type::Int),
            FieldDesc::new("tempFilePath", Type::String),
            FieldDesc::new("thumbTempFilePath", Type::String),
            FieldDesc::new("width", Type::Int),
        ],
    );
    pub static MEDIA_TYPE: EnumDesc = EnumDesc {
        name: "MediaType",
        values: &[
            EnumValue::Text("image"),
            EnumValue::Text("video"),
            EnumValue::Text("mix"),
        ],
    };
    pub static CAMERA_FACING: EnumDesc = EnumDesc {
        name: "CameraFacing",
        values: &[EnumValue::Text("back"), EnumValue::Text("front")],
    };
    pub static DANMU: StructDesc = StructDesc::new(
        "Danmu",
        &[
            FieldDesc::new("text", Type::String),
            FieldDesc::new("color", Type::String).optional(),
        ],
    );
    pub static FULL_SCREEN_DIRECTION: EnumDesc = EnumDesc {
        name: "FullScreenDirection",
        values: &[EnumValue::Int(0), EnumValue::Int(90), EnumValue::Int(-90)],
    };
    pub static VIDEO_QUALITY: EnumDesc = EnumDesc {
        name: "VideoQuality",
        values: &[
            EnumValue::Text("low"),
            EnumValue::Text("medium"),
            EnumValue::Text("high"),
        ],
    };
}
