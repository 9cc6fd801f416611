// Generated from video.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::VIDEO;
/// A picture or video picked by `chooseMedia`.
#[derive(Clone, Debug)]
pub struct MediaFile {
    /// How long it plays; means nothing for a picture
    pub duration: f64,
    /// Tells pictures and videos of a mixed selection apart
    pub file_type: MediaFileFileType,
    /// Height of the video frame
    ///
    /// Unit: px.
    pub height: f64,
    /// Size of the file
    ///
    /// Unit: bytes.
    pub size: i64,
    /// Temporary local path of the picture or video
    pub temp_file_path: String,
    /// Temporary local path of a still that stands for the video
    pub thumb_temp_file_path: String,
    /// Width of the video frame
    ///
    /// Unit: px.
    pub width: f64,
}
::wx_core::record!(
    MediaFile { duration, file_type, height, size, temp_file_path, thumb_temp_file_path,
    width }
);
/// A bullet comment that crosses the video.
#[derive(Clone, Debug)]
pub struct Danmu {
    /// Wording of the comment
    pub text: String,
    /// Colour of its letters, as a CSS colour
    pub color: Option<String>,
}
::wx_core::record!(Danmu { text, color });
/// Tells pictures and videos of a mixed selection apart
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MediaFileFileType {
    /// This entry is a picture
    Image,
    /// This entry is a video
    Video,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(MediaFileFileType { Image, Video } + Other);
/// Turn of the picture; when absent the aspect ratio of the video decides
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VideoContextRequestFullScreenDirection {
    /// Upright, phone held in portrait
    N0,
    /// Landscape, a quarter turn counterclockwise
    N90,
    /// Landscape, a quarter turn clockwise
    Minus90,
}
::wx_core::enumeration!(VideoContextRequestFullScreenDirection { N0, N90, Minus90 });
/// Which lens opens first; only if `sourceType` has `camera`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChooseMediaCamera {
    /// Main camera on the back
    Back,
    /// Selfie camera on the front
    Front,
}
::wx_core::enumeration!(ChooseMediaCamera { Back, Front });
/// Kinds of media on offer
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChooseMediaMediaType {
    Image,
    Video,
    Mix,
}
::wx_core::enumeration!(ChooseMediaMediaType { Image, Video, Mix });
/// Where the media may come from
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChooseMediaSourceType {
    Album,
    Camera,
}
::wx_core::enumeration!(ChooseMediaSourceType { Album, Camera });
/// Lens that opens first; some Android systems do not obey
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChooseVideoCamera {
    /// Starts with the main camera
    Back,
    /// Starts with the selfie camera
    Front,
}
::wx_core::enumeration!(ChooseVideoCamera { Back, Front });
/// Where the video may come from
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChooseVideoSourceType {
    Album,
    Camera,
}
::wx_core::enumeration!(ChooseVideoSourceType { Album, Camera });
/// Ready-made step that overrides `bitrate`, `fps` and `resolution`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CompressVideoQuality {
    /// Smallest file, coarsest picture
    Low,
    /// Between size and sharpness
    Medium,
    /// Best picture, largest file of the three
    High,
}
::wx_core::enumeration!(CompressVideoQuality { Low, Medium, High });
/// How the stored frames must be turned to stand upright
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetVideoInfoOrientation {
    /// Stored upright, the usual case
    Up,
    /// Turned by half a circle
    Down,
    /// Turned a quarter counterclockwise
    Left,
    /// Turned a quarter clockwise
    Right,
    /// Upright, left and right swapped
    UpMirrored,
    /// Upside down, left and right swapped
    DownMirrored,
    /// As `left`, top and bottom swapped
    LeftMirrored,
    /// As `right`, top and bottom swapped
    RightMirrored,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(
    GetVideoInfoOrientation { Up, Down, Left, Right, UpMirrored, DownMirrored,
    LeftMirrored, RightMirrored } + Other
);
/// Hands out the remote control of a `video` component on the page, found by its id.
///
/// Called as [`Wx::create_video_context`].
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
/// Tells whether this device can handle H.265, so that a fitting video stream can be served.
///
/// Called as [`Wx::check_device_support_hevc`].
pub enum CheckDeviceSupportHevc {}
::wx_core::api!(
    CheckDeviceSupportHevc = VIDEO[1], CheckDeviceSupportHevcOptions => fields
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
/// Lets the user pick or shoot pictures and videos, up to 20 at once.
///
/// Called as [`Wx::choose_media`].
pub enum ChooseMedia {}
::wx_core::api!(ChooseMedia = VIDEO[2], ChooseMediaOptions => fields ChooseMediaResult);
/// Parameters of [`Wx::choose_media`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ChooseMediaOptions {
    /// Which lens opens first; only if `sourceType` has `camera`
    pub camera: Option<ChooseMediaCamera>,
    /// Upper limit of files, 20 at most, 9 before base library 2.25.0
    ///
    /// At most 20.
    pub count: Option<i64>,
    /// Filming stops after this time; videos of the album may be longer
    ///
    /// Unit: s. From 3 to 60.
    pub max_duration: Option<f64>,
    /// Kinds of media on offer
    pub media_type: Option<Vec<ChooseMediaMediaType>>,
    /// `original`, `compressed` or both; for videos from base library 2.25.0 on
    pub size_type: Option<Vec<String>>,
    /// Where the media may come from
    pub source_type: Option<Vec<ChooseMediaSourceType>>,
}
impl ChooseMediaOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            camera: None,
            count: None,
            max_duration: None,
            media_type: None,
            size_type: None,
            source_type: None,
        }
    }
    /// Which lens opens first; only if `sourceType` has `camera`
    pub fn camera(mut self, camera: ChooseMediaCamera) -> Self {
        self.camera = Some(camera);
        self
    }
    /// Upper limit of files, 20 at most, 9 before base library 2.25.0
    ///
    /// At most 20.
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
    /// Filming stops after this time; videos of the album may be longer
    ///
    /// Unit: s. From 3 to 60.
    pub fn max_duration(mut self, max_duration: f64) -> Self {
        self.max_duration = Some(max_duration);
        self
    }
    /// Kinds of media on offer
    pub fn media_type(mut self, media_type: Vec<ChooseMediaMediaType>) -> Self {
        self.media_type = Some(media_type);
        self
    }
    /// `original`, `compressed` or both; for videos from base library 2.25.0 on
    pub fn size_type(mut self, size_type: Vec<String>) -> Self {
        self.size_type = Some(size_type);
        self
    }
    /// Where the media may come from
    pub fn source_type(mut self, source_type: Vec<ChooseMediaSourceType>) -> Self {
        self.source_type = Some(source_type);
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
    /// Kind of the selection: `image`, `video` or, with both in it, `mix`
    pub r#type: String,
}
::wx_core::record!(ChooseMediaResult { temp_files, r#type });
/// Lets the user pick one video or film a new one, and gives its temporary file.
///
/// Called as [`Wx::choose_video`].
pub enum ChooseVideo {}
::wx_core::api!(ChooseVideo = VIDEO[3], ChooseVideoOptions => fields ChooseVideoResult);
/// Parameters of [`Wx::choose_video`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ChooseVideoOptions {
    /// Lens that opens first; some Android systems do not obey
    pub camera: Option<ChooseVideoCamera>,
    /// Whether WeChat compresses the video before handing it over
    ///
    /// Since 1.6.0.
    pub compressed: Option<bool>,
    /// Filming stops after this time
    ///
    /// Unit: s.
    pub max_duration: Option<f64>,
    /// Where the video may come from
    pub source_type: Option<Vec<ChooseVideoSourceType>>,
}
impl ChooseVideoOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            camera: None,
            compressed: None,
            max_duration: None,
            source_type: None,
        }
    }
    /// Lens that opens first; some Android systems do not obey
    pub fn camera(mut self, camera: ChooseVideoCamera) -> Self {
        self.camera = Some(camera);
        self
    }
    /// Whether WeChat compresses the video before handing it over
    ///
    /// Since 1.6.0.
    pub fn compressed(mut self, compressed: bool) -> Self {
        self.compressed = Some(compressed);
        self
    }
    /// Filming stops after this time
    ///
    /// Unit: s.
    pub fn max_duration(mut self, max_duration: f64) -> Self {
        self.max_duration = Some(max_duration);
        self
    }
    /// Where the video may come from
    pub fn source_type(mut self, source_type: Vec<ChooseVideoSourceType>) -> Self {
        self.source_type = Some(source_type);
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
    /// Playing time of the picked video
    pub duration: f64,
    /// Frame height of the picked video
    pub height: f64,
    /// Size of the picked video file
    pub size: f64,
    /// Temporary local path of the video
    pub temp_file_path: String,
    /// Frame width of the picked video
    pub width: f64,
}
::wx_core::record!(ChooseVideoResult { duration, height, size, temp_file_path, width });
/// Re-encodes a video smaller, by a `quality` step or by own bit rate, frame rate and
/// resolution.
///
/// Called as [`Wx::compress_video`].
pub enum CompressVideo {}
::wx_core::api!(
    CompressVideo = VIDEO[4], CompressVideoOptions => fields CompressVideoResult
);
/// Parameters of [`Wx::compress_video`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CompressVideoOptions {
    /// Bit rate to aim at, ignored when `quality` is given
    ///
    /// Unit: kbit/s.
    pub bitrate: f64,
    /// Frame rate to aim at, ignored when `quality` is given
    ///
    /// Unit: fps.
    pub fps: f64,
    /// Factor on width and height, above 0, ignored when `quality` is given
    ///
    /// At most 1.
    pub resolution: f64,
    /// Video to shrink, a temporary or permanent local file
    pub src: String,
    /// Ready-made step that overrides `bitrate`, `fps` and `resolution`
    pub quality: Option<CompressVideoQuality>,
}
impl CompressVideoOptions {
    /// With the required ones; the others are left out.
    pub fn new(bitrate: f64, fps: f64, resolution: f64, src: impl Into<String>) -> Self {
        Self {
            bitrate,
            fps,
            resolution,
            src: src.into(),
            quality: None,
        }
    }
    /// Ready-made step that overrides `bitrate`, `fps` and `resolution`
    pub fn quality(mut self, quality: CompressVideoQuality) -> Self {
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
    /// Size after compression
    ///
    /// Unit: KB.
    pub size: f64,
    /// Temporary local path of the shrunken video
    pub temp_file_path: String,
}
::wx_core::record!(CompressVideoResult { size, temp_file_path });
/// Reads length, dimensions, bit rate and rotation of a local video without playing it.
///
/// Called as [`Wx::get_video_info`].
pub enum GetVideoInfo {}
::wx_core::api!(
    GetVideoInfo = VIDEO[5], GetVideoInfoOptions => fields GetVideoInfoResult
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
    /// Average amount of data per second of video
    ///
    /// Unit: kbit/s.
    pub bitrate: f64,
    /// Playing time of the video
    pub duration: f64,
    /// Pictures shown per second
    ///
    /// Unit: fps.
    pub fps: f64,
    /// Frame height of the video
    ///
    /// Unit: px.
    pub height: f64,
    /// How the stored frames must be turned to stand upright
    pub orientation: GetVideoInfoOrientation,
    /// Size of the video file
    ///
    /// Unit: KB.
    pub size: f64,
    /// Container format of the file, such as mp4
    pub r#type: String,
    /// Frame width of the video
    ///
    /// Unit: px.
    pub width: f64,
}
::wx_core::record!(
    GetVideoInfoResult { bitrate, duration, fps, height, orientation, size, r#type, width
    }
);
/// Opens WeChat's editor where the user trims a video, and gives the edited file with a cover.
///
/// Called as [`Wx::open_video_editor`].
pub enum OpenVideoEditor {}
::wx_core::api!(
    OpenVideoEditor = VIDEO[6], OpenVideoEditorOptions => fields OpenVideoEditorResult
);
/// Parameters of [`Wx::open_video_editor`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenVideoEditorOptions {
    /// Video on the device; network addresses do not work
    pub file_path: String,
    /// Longest piece the user may cut out
    ///
    /// Since 2.16.1.
    pub max_duration: String,
    /// Shortest piece the user may cut out
    ///
    /// Since 2.16.1.
    pub min_duration: String,
}
impl OpenVideoEditorOptions {
    /// With all of them.
    pub fn new(
        file_path: impl Into<String>,
        max_duration: impl Into<String>,
        min_duration: impl Into<String>,
    ) -> Self {
        Self {
            file_path: file_path.into(),
            max_duration: max_duration.into(),
            min_duration: min_duration.into(),
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
    /// Playing time of the edited video
    ///
    /// Unit: ms.
    pub duration: f64,
    /// Size of the edited video
    ///
    /// Unit: bytes.
    pub size: i64,
    /// Temporary local path of the edited video
    pub temp_file_path: String,
    /// Temporary local path of its cover picture
    pub temp_thumb_path: String,
}
::wx_core::record!(
    OpenVideoEditorResult { duration, size, temp_file_path, temp_thumb_path }
);
/// Copies a local MP4 into the phone's photo album.
///
/// Called as [`Wx::save_video_to_photos_album`].
pub enum SaveVideoToPhotosAlbum {}
::wx_core::api!(
    SaveVideoToPhotosAlbum = VIDEO[7], SaveVideoToPhotosAlbumOptions => fields()
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
impl Wx {
    /// Hands out the remote control of a `video` component on the page, found by its id.
    ///
    /// Parameters:
    ///
    /// - `id`: The `id` attribute of the `video` component to control
    /// - `component`: Custom component that contains the `video`; leave out for one on the page
    ///   itself
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
    /// Tells whether this device can handle H.265, so that a fitting video stream can be served.
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
    /// Lets the user pick or shoot pictures and videos, up to 20 at once.
    ///
    /// Needs the privacy agreement, for `album`. Since 2.10.0.
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
    /// Needs the privacy agreement, for `album`. Deprecated since 2.21.0; use `chooseMedia`.
    pub fn choose_video(&self, call: impl Into<Call<ChooseVideo>>) {
        self.client.call(call);
    }
    /// As [`Self::choose_video`], as a future.
    pub fn choose_video_future(
        &self,
        options: ChooseVideoOptions,
    ) -> ApiFuture<ChooseVideo> {
        self.client.future(options)
    }
    /// Re-encodes a video smaller, by a `quality` step or by own bit rate, frame rate and
    /// resolution.
    ///
    /// Since 2.11.0.
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
    /// Reads length, dimensions, bit rate and rotation of a local video without playing it.
    ///
    /// Since 2.11.0.
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
    /// Opens WeChat's editor where the user trims a video, and gives the edited file with a cover.
    ///
    /// Since 2.12.0.
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
    /// Needs the scope `writePhotosAlbum`. Needs the privacy agreement, for `album`. Since 1.2.0.
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
}
/// Remote control of one `video` component: playback, full screen, casting and bullet comments.
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
    /// Leaves the background small-window mode that `requestBackgroundPlayback` has turned on.
    ///
    /// Since 2.14.3.
    pub fn exit_background_playback(&self) -> Result<()> {
        self.client.sync::<VideoContextExitBackgroundPlayback>(())
    }
    /// Takes the video back from the television; must be called inside a `tap` handler.
    ///
    /// Since 2.32.0.
    pub fn exit_casting(&self) -> Result<()> {
        self.client.sync::<VideoContextExitCasting>(())
    }
    /// Brings the video back to its place in the page.
    ///
    /// Since 1.4.0.
    pub fn exit_full_screen(&self) -> Result<()> {
        self.client.sync::<VideoContextExitFullScreen>(())
    }
    /// Closes the floating small window; any page may call it, not just the one that opened it.
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
    /// Hides time and battery above a full-screen video, on iOS only.
    ///
    /// Since 2.1.0.
    pub fn hide_status_bar(&self) -> Result<()> {
        self.client.sync::<VideoContextHideStatusBar>(())
    }
    /// Halts playback on the current frame; `play` goes on from there.
    pub fn pause(&self) -> Result<()> {
        self.client.sync::<VideoContextPause>(())
    }
    /// Starts the video, or continues a paused one.
    pub fn play(&self) -> Result<()> {
        self.client.sync::<VideoContextPlay>(())
    }
    /// Plays the video faster or slower, from half to four times the normal speed.
    ///
    /// Parameters:
    ///
    /// - `rate`: One of 0.5, 0.8, 1.0, 1.25, 1.5, from newer versions also 2.0, 3.0, 4.0
    ///
    /// Since 1.4.0.
    pub fn playback_rate(&self, rate: f64) -> Result<()> {
        self.client
            .sync::<VideoContextPlaybackRate>(VideoContextPlaybackRateOptions::new(rate))
    }
    /// Tries the lost casting device once more; works only inside a `tap` handler.
    ///
    /// Since 2.32.0.
    pub fn reconnect_casting(&self) -> Result<()> {
        self.client.sync::<VideoContextReconnectCasting>(())
    }
    /// Lets the video play on in a small window while the mini program is in the background.
    ///
    /// Since 2.14.3.
    pub fn request_background_playback(&self) -> Result<()> {
        self.client.sync::<VideoContextRequestBackgroundPlayback>(())
    }
    /// Blows the video up to the whole screen; overlays stay visible only if nested in the `video`
    /// node.
    ///
    /// Since 1.4.0.
    pub fn request_full_screen(
        &self,
        options: VideoContextRequestFullScreenOptions,
    ) -> Result<()> {
        self.client.sync::<VideoContextRequestFullScreen>(options)
    }
    /// Moves the playing position of the video, forwards or backwards.
    ///
    /// Parameters:
    ///
    /// - `position`: Where to go on, counted from the beginning of the video
    pub fn seek(&self, position: f64) -> Result<()> {
        self.client.sync::<VideoContextSeek>(VideoContextSeekOptions::new(position))
    }
    /// Lets a bullet comment fly across the picture.
    ///
    /// Parameters:
    ///
    /// - `data`: Wording and colour of the bullet comment
    pub fn send_danmu(&self, data: Danmu) -> Result<()> {
        self.client
            .sync::<VideoContextSendDanmu>(VideoContextSendDanmuOptions::new(data))
    }
    /// Brings time and battery back above a full-screen video, on iOS only.
    ///
    /// Since 2.1.0.
    pub fn show_status_bar(&self) -> Result<()> {
        self.client.sync::<VideoContextShowStatusBar>(())
    }
    /// Opens a half-screen panel that looks for televisions nearby; only inside a `tap` handler.
    ///
    /// Since 2.32.0.
    pub fn start_casting(&self) -> Result<()> {
        self.client.sync::<VideoContextStartCasting>(())
    }
    /// Ends playback; the next `play` begins anew.
    ///
    /// Since 1.7.0.
    pub fn stop(&self) -> Result<()> {
        self.client.sync::<VideoContextStop>(())
    }
    /// Lets the user move a running cast to another device; only inside a `tap` handler.
    ///
    /// Since 2.32.0.
    pub fn switch_casting(&self) -> Result<()> {
        self.client.sync::<VideoContextSwitchCasting>(())
    }
}
impl AsRef<::wx_core::Client> for VideoContext {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Leaves the background small-window mode that `requestBackgroundPlayback` has turned on.
///
/// Called as [`VideoContext::exit_background_playback`].
pub enum VideoContextExitBackgroundPlayback {}
::wx_core::api!(
    VideoContextExitBackgroundPlayback = object VIDEO_CONTEXT[0], () => fields()
);
/// Takes the video back from the television; must be called inside a `tap` handler.
///
/// Called as [`VideoContext::exit_casting`].
pub enum VideoContextExitCasting {}
::wx_core::api!(VideoContextExitCasting = object VIDEO_CONTEXT[1], () => fields());
/// Brings the video back to its place in the page.
///
/// Called as [`VideoContext::exit_full_screen`].
pub enum VideoContextExitFullScreen {}
::wx_core::api!(VideoContextExitFullScreen = object VIDEO_CONTEXT[2], () => fields());
/// Closes the floating small window; any page may call it, not just the one that opened it.
///
/// Called as [`VideoContext::exit_picture_in_picture`].
pub enum VideoContextExitPictureInPicture {}
::wx_core::api!(
    VideoContextExitPictureInPicture = object VIDEO_CONTEXT[3],
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
/// Hides time and battery above a full-screen video, on iOS only.
///
/// Called as [`VideoContext::hide_status_bar`].
pub enum VideoContextHideStatusBar {}
::wx_core::api!(VideoContextHideStatusBar = object VIDEO_CONTEXT[4], () => fields());
/// Halts playback on the current frame; `play` goes on from there.
///
/// Called as [`VideoContext::pause`].
pub enum VideoContextPause {}
::wx_core::api!(VideoContextPause = object VIDEO_CONTEXT[5], () => fields());
/// Starts the video, or continues a paused one.
///
/// Called as [`VideoContext::play`].
pub enum VideoContextPlay {}
::wx_core::api!(VideoContextPlay = object VIDEO_CONTEXT[6], () => fields());
/// Plays the video faster or slower, from half to four times the normal speed.
///
/// Called as [`VideoContext::playback_rate`].
pub enum VideoContextPlaybackRate {}
::wx_core::api!(
    VideoContextPlaybackRate = object VIDEO_CONTEXT[7], VideoContextPlaybackRateOptions
    => fields()
);
/// Parameters of [`VideoContext::playback_rate`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VideoContextPlaybackRateOptions {
    /// One of 0.5, 0.8, 1.0, 1.25, 1.5, from newer versions also 2.0, 3.0, 4.0
    ///
    /// From 0.5 to 4.
    pub rate: f64,
}
impl VideoContextPlaybackRateOptions {
    /// With all of them.
    pub fn new(rate: f64) -> Self {
        Self { rate }
    }
}
::wx_core::record!(VideoContextPlaybackRateOptions { rate });
/// Tries the lost casting device once more; works only inside a `tap` handler.
///
/// Called as [`VideoContext::reconnect_casting`].
pub enum VideoContextReconnectCasting {}
::wx_core::api!(VideoContextReconnectCasting = object VIDEO_CONTEXT[8], () => fields());
/// Lets the video play on in a small window while the mini program is in the background.
///
/// Called as [`VideoContext::request_background_playback`].
pub enum VideoContextRequestBackgroundPlayback {}
::wx_core::api!(
    VideoContextRequestBackgroundPlayback = object VIDEO_CONTEXT[9], () => fields()
);
/// Blows the video up to the whole screen; overlays stay visible only if nested in the `video`
/// node.
///
/// Called as [`VideoContext::request_full_screen`].
pub enum VideoContextRequestFullScreen {}
::wx_core::api!(
    VideoContextRequestFullScreen = object VIDEO_CONTEXT[10],
    VideoContextRequestFullScreenOptions => fields()
);
/// Parameters of [`VideoContext::request_full_screen`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VideoContextRequestFullScreenOptions {
    /// Turn of the picture; when absent the aspect ratio of the video decides
    ///
    /// Since 1.7.0.
    pub direction: Option<VideoContextRequestFullScreenDirection>,
}
impl VideoContextRequestFullScreenOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { direction: None }
    }
    /// Turn of the picture; when absent the aspect ratio of the video decides
    ///
    /// Since 1.7.0.
    pub fn direction(
        mut self,
        direction: VideoContextRequestFullScreenDirection,
    ) -> Self {
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
/// Moves the playing position of the video, forwards or backwards.
///
/// Called as [`VideoContext::seek`].
pub enum VideoContextSeek {}
::wx_core::api!(
    VideoContextSeek = object VIDEO_CONTEXT[11], VideoContextSeekOptions => fields()
);
/// Parameters of [`VideoContext::seek`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VideoContextSeekOptions {
    /// Where to go on, counted from the beginning of the video
    ///
    /// Unit: s. At least 0.
    pub position: f64,
}
impl VideoContextSeekOptions {
    /// With all of them.
    pub fn new(position: f64) -> Self {
        Self { position }
    }
}
::wx_core::record!(VideoContextSeekOptions { position });
/// Lets a bullet comment fly across the picture.
///
/// Called as [`VideoContext::send_danmu`].
pub enum VideoContextSendDanmu {}
::wx_core::api!(
    VideoContextSendDanmu = object VIDEO_CONTEXT[12], VideoContextSendDanmuOptions =>
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
/// Brings time and battery back above a full-screen video, on iOS only.
///
/// Called as [`VideoContext::show_status_bar`].
pub enum VideoContextShowStatusBar {}
::wx_core::api!(VideoContextShowStatusBar = object VIDEO_CONTEXT[13], () => fields());
/// Opens a half-screen panel that looks for televisions nearby; only inside a `tap` handler.
///
/// Called as [`VideoContext::start_casting`].
pub enum VideoContextStartCasting {}
::wx_core::api!(VideoContextStartCasting = object VIDEO_CONTEXT[14], () => fields());
/// Ends playback; the next `play` begins anew.
///
/// Called as [`VideoContext::stop`].
pub enum VideoContextStop {}
::wx_core::api!(VideoContextStop = object VIDEO_CONTEXT[15], () => fields());
/// Lets the user move a running cast to another device; only inside a `tap` handler.
///
/// Called as [`VideoContext::switch_casting`].
pub enum VideoContextSwitchCasting {}
::wx_core::api!(VideoContextSwitchCasting = object VIDEO_CONTEXT[16], () => fields());
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
            ApiDesc::asynchronous("checkDeviceSupportHevc")
                .result(&CHECK_DEVICE_SUPPORT_HEVC_RESULT)
                .promise(PromiseRule::No),
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
            ApiDesc::asynchronous("compressVideo")
                .params(&COMPRESS_VIDEO_OPTIONS)
                .result(&COMPRESS_VIDEO_RESULT),
            ApiDesc::asynchronous("getVideoInfo")
                .params(&GET_VIDEO_INFO_OPTIONS)
                .result(&GET_VIDEO_INFO_RESULT),
            ApiDesc::asynchronous("openVideoEditor")
                .params(&OPEN_VIDEO_EDITOR_OPTIONS)
                .result(&OPEN_VIDEO_EDITOR_RESULT)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("saveVideoToPhotosAlbum")
                .params(&SAVE_VIDEO_TO_PHOTOS_ALBUM_OPTIONS)
                .scope("writePhotosAlbum")
                .privacy("album"),
        ],
        properties: &[],
    };
    pub static VIDEO_CONTEXT: ObjectDesc = ObjectDesc {
        name: "VideoContext",
        members: &[
            ApiDesc::sync("VideoContext.exitBackgroundPlayback")
                .key("exitBackgroundPlayback"),
            ApiDesc::sync("VideoContext.exitCasting").key("exitCasting"),
            ApiDesc::sync("VideoContext.exitFullScreen").key("exitFullScreen"),
            ApiDesc::asynchronous("VideoContext.exitPictureInPicture")
                .key("exitPictureInPicture")
                .promise(PromiseRule::No),
            ApiDesc::sync("VideoContext.hideStatusBar").key("hideStatusBar"),
            ApiDesc::sync("VideoContext.pause").key("pause"),
            ApiDesc::sync("VideoContext.play").key("play"),
            ApiDesc::sync("VideoContext.playbackRate")
                .key("playbackRate")
                .params(&VIDEO_CONTEXT_PLAYBACK_RATE_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("VideoContext.reconnectCasting").key("reconnectCasting"),
            ApiDesc::sync("VideoContext.requestBackgroundPlayback")
                .key("requestBackgroundPlayback"),
            ApiDesc::sync("VideoContext.requestFullScreen")
                .key("requestFullScreen")
                .params(&VIDEO_CONTEXT_REQUEST_FULL_SCREEN_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("VideoContext.seek")
                .key("seek")
                .params(&VIDEO_CONTEXT_SEEK_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("VideoContext.sendDanmu")
                .key("sendDanmu")
                .params(&VIDEO_CONTEXT_SEND_DANMU_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("VideoContext.showStatusBar").key("showStatusBar"),
            ApiDesc::sync("VideoContext.startCasting").key("startCasting"),
            ApiDesc::sync("VideoContext.stop").key("stop"),
            ApiDesc::sync("VideoContext.switchCasting").key("switchCasting"),
        ],
    };
    pub static CREATE_VIDEO_CONTEXT_OPTIONS: StructDesc = StructDesc::new(
        "CreateVideoContextOptions",
        &[
            FieldDesc::new("id", Type::String),
            FieldDesc::new("component", Type::External).optional(),
        ],
    );
    pub static CHECK_DEVICE_SUPPORT_HEVC_RESULT: StructDesc = StructDesc::new(
        "CheckDeviceSupportHevcResult",
        &[FieldDesc::new("supportHevc", Type::Boolean)],
    );
    pub static CHOOSE_MEDIA_OPTIONS: StructDesc = StructDesc::new(
        "ChooseMediaOptions",
        &[
            FieldDesc::new("camera", Type::Enum(&CHOOSE_MEDIA_CAMERA)).optional(),
            FieldDesc::new("count", Type::Int).optional().max(20.0),
            FieldDesc::new("maxDuration", Type::Number).optional().min(3.0).max(60.0),
            FieldDesc::new(
                    "mediaType",
                    Type::List(&Type::Enum(&CHOOSE_MEDIA_MEDIA_TYPE)),
                )
                .optional(),
            FieldDesc::new("sizeType", Type::List(&Type::String)).optional(),
            FieldDesc::new(
                    "sourceType",
                    Type::List(&Type::Enum(&CHOOSE_MEDIA_SOURCE_TYPE)),
                )
                .optional(),
        ],
    );
    pub static CHOOSE_MEDIA_RESULT: StructDesc = StructDesc::new(
        "ChooseMediaResult",
        &[
            FieldDesc::new("tempFiles", Type::List(&Type::Struct(&MEDIA_FILE))),
            FieldDesc::new("type", Type::String),
        ],
    );
    pub static CHOOSE_VIDEO_OPTIONS: StructDesc = StructDesc::new(
        "ChooseVideoOptions",
        &[
            FieldDesc::new("camera", Type::Enum(&CHOOSE_VIDEO_CAMERA)).optional(),
            FieldDesc::new("compressed", Type::Boolean).optional(),
            FieldDesc::new("maxDuration", Type::Number).optional(),
            FieldDesc::new(
                    "sourceType",
                    Type::List(&Type::Enum(&CHOOSE_VIDEO_SOURCE_TYPE)),
                )
                .optional(),
        ],
    );
    pub static CHOOSE_VIDEO_RESULT: StructDesc = StructDesc::new(
        "ChooseVideoResult",
        &[
            FieldDesc::new("duration", Type::Number),
            FieldDesc::new("height", Type::Number),
            FieldDesc::new("size", Type::Number),
            FieldDesc::new("tempFilePath", Type::String),
            FieldDesc::new("width", Type::Number),
        ],
    );
    pub static COMPRESS_VIDEO_OPTIONS: StructDesc = StructDesc::new(
        "CompressVideoOptions",
        &[
            FieldDesc::new("bitrate", Type::Number),
            FieldDesc::new("fps", Type::Number),
            FieldDesc::new("resolution", Type::Number).max(1.0),
            FieldDesc::new("src", Type::String),
            FieldDesc::new("quality", Type::Enum(&COMPRESS_VIDEO_QUALITY)).optional(),
        ],
    );
    pub static COMPRESS_VIDEO_RESULT: StructDesc = StructDesc::new(
        "CompressVideoResult",
        &[
            FieldDesc::new("size", Type::Number),
            FieldDesc::new("tempFilePath", Type::String),
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
            FieldDesc::new("height", Type::Number),
            FieldDesc::new("orientation", Type::Enum(&GET_VIDEO_INFO_ORIENTATION)),
            FieldDesc::new("size", Type::Number),
            FieldDesc::new("type", Type::String),
            FieldDesc::new("width", Type::Number),
        ],
    );
    pub static OPEN_VIDEO_EDITOR_OPTIONS: StructDesc = StructDesc::new(
        "OpenVideoEditorOptions",
        &[
            FieldDesc::new("filePath", Type::String),
            FieldDesc::new("maxDuration", Type::String),
            FieldDesc::new("minDuration", Type::String),
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
    pub static VIDEO_CONTEXT_PLAYBACK_RATE_OPTIONS: StructDesc = StructDesc::new(
        "VideoContextPlaybackRateOptions",
        &[FieldDesc::new("rate", Type::Number).min(0.5).max(4.0)],
    );
    pub static VIDEO_CONTEXT_REQUEST_FULL_SCREEN_OPTIONS: StructDesc = StructDesc::new(
        "VideoContextRequestFullScreenOptions",
        &[
            FieldDesc::new(
                    "direction",
                    Type::Enum(&VIDEO_CONTEXT_REQUEST_FULL_SCREEN_DIRECTION),
                )
                .optional(),
        ],
    );
    pub static VIDEO_CONTEXT_SEEK_OPTIONS: StructDesc = StructDesc::new(
        "VideoContextSeekOptions",
        &[FieldDesc::new("position", Type::Number).min(0.0)],
    );
    pub static VIDEO_CONTEXT_SEND_DANMU_OPTIONS: StructDesc = StructDesc::new(
        "VideoContextSendDanmuOptions",
        &[FieldDesc::new("data", Type::Struct(&DANMU))],
    );
    pub static MEDIA_FILE: StructDesc = StructDesc::new(
        "MediaFile",
        &[
            FieldDesc::new("duration", Type::Number),
            FieldDesc::new("fileType", Type::Enum(&MEDIA_FILE_FILE_TYPE)),
            FieldDesc::new("height", Type::Number),
            FieldDesc::new("size", Type::Int),
            FieldDesc::new("tempFilePath", Type::String),
            FieldDesc::new("thumbTempFilePath", Type::String),
            FieldDesc::new("width", Type::Number),
        ],
    );
    pub static DANMU: StructDesc = StructDesc::new(
        "Danmu",
        &[
            FieldDesc::new("text", Type::String),
            FieldDesc::new("color", Type::String).optional(),
        ],
    );
    pub static MEDIA_FILE_FILE_TYPE: EnumDesc = EnumDesc {
        name: "MediaFileFileType",
        values: &[EnumValue::Text("image"), EnumValue::Text("video")],
    };
    pub static VIDEO_CONTEXT_REQUEST_FULL_SCREEN_DIRECTION: EnumDesc = EnumDesc {
        name: "VideoContextRequestFullScreenDirection",
        values: &[EnumValue::Int(0), EnumValue::Int(90), EnumValue::Int(-90)],
    };
    pub static CHOOSE_MEDIA_CAMERA: EnumDesc = EnumDesc {
        name: "ChooseMediaCamera",
        values: &[EnumValue::Text("back"), EnumValue::Text("front")],
    };
    pub static CHOOSE_MEDIA_MEDIA_TYPE: EnumDesc = EnumDesc {
        name: "ChooseMediaMediaType",
        values: &[
            EnumValue::Text("image"),
            EnumValue::Text("video"),
            EnumValue::Text("mix"),
        ],
    };
    pub static CHOOSE_MEDIA_SOURCE_TYPE: EnumDesc = EnumDesc {
        name: "ChooseMediaSourceType",
        values: &[EnumValue::Text("album"), EnumValue::Text("camera")],
    };
    pub static CHOOSE_VIDEO_CAMERA: EnumDesc = EnumDesc {
        name: "ChooseVideoCamera",
        values: &[EnumValue::Text("back"), EnumValue::Text("front")],
    };
    pub static CHOOSE_VIDEO_SOURCE_TYPE: EnumDesc = EnumDesc {
        name: "ChooseVideoSourceType",
        values: &[EnumValue::Text("album"), EnumValue::Text("camera")],
    };
    pub static COMPRESS_VIDEO_QUALITY: EnumDesc = EnumDesc {
        name: "CompressVideoQuality",
        values: &[
            EnumValue::Text("low"),
            EnumValue::Text("medium"),
            EnumValue::Text("high"),
        ],
    };
    pub static GET_VIDEO_INFO_ORIENTATION: EnumDesc = EnumDesc {
        name: "GetVideoInfoOrientation",
        values: &[
            EnumValue::Text("up"),
            EnumValue::Text("down"),
            EnumValue::Text("left"),
            EnumValue::Text("right"),
            EnumValue::Text("up-mirrored"),
            EnumValue::Text("down-mirrored"),
            EnumValue::Text("left-mirrored"),
            EnumValue::Text("right-mirrored"),
        ],
    };
}
