// Generated from media-processing.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::MEDIA_PROCESSING;
/// Sound or picture of a video, taken out by `extractDataSource`.
///
/// Since 2.9.0.
#[derive(Clone, Debug)]
pub struct MediaTrack {
    /// How long the track runs
    pub duration: f64,
    /// Whether the track is sound or picture
    pub kind: TrackKind,
    /// Loudness of a sound track, may be changed before exporting
    pub volume: f64,
}
::wx_core::record!(MediaTrack { duration, kind, volume });
/// What a track of a video carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TrackKind {
    /// Sound of the video
    Audio,
    /// Picture of the video
    Video,
}
::wx_core::enumeration!(TrackKind { Audio, Video });
/// A decoded frame with its size and time stamps.
#[derive(Clone, Debug)]
pub struct FrameDataOptions {
    /// Pixels of the frame
    pub data: Vec<u8>,
    /// Number of pixel rows. Unit: px.
    pub height: i64,
    /// Decoding time stamp from the video file
    pub pk_dts: f64,
    /// Time stamp at which the file wants the frame shown
    pub pk_pts: f64,
    /// Number of pixels in a row. Unit: px.
    pub width: i64,
}
::wx_core::record!(FrameDataOptions { data, height, pk_dts, pk_pts, width });
/// How fast a film is decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DecodeMode {
    /// In time, by the `pts` of each frame
    Paced,
    /// As fast as the device can
    Fast,
}
::wx_core::enumeration!(DecodeMode { Paced, Fast });
/// Opens an empty workbench on which tracks of videos are put together into a new one.
///
/// Called as [`Wx::create_media_container`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-processing/wx.createMediaContainer.html)
pub enum CreateMediaContainer {}
::wx_core::api!(CreateMediaContainer = MEDIA_PROCESSING[0], () => value MediaContainer);
/// Makes a recorder that turns what is drawn on a WebGL canvas into a video, frame by frame.
///
/// Called as [`Wx::create_media_recorder`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/media-recorder/wx.createMediaRecorder.html)
pub enum CreateMediaRecorder {}
::wx_core::api!(
    CreateMediaRecorder = MEDIA_PROCESSING[1], CreateMediaRecorderOptions => value
    MediaRecorder
);
/// Parameters of [`Wx::create_media_recorder`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateMediaRecorderOptions {
    /// WebGL canvas to film: a node of the page or an offscreen one
    pub canvas: ::wx_core::Object,
    /// Recording stops by itself after this time. Unit: s. From 5 to 7200. Default: `600`.
    pub duration: f64,
    /// Frames per second of the finished video. Unit: fps. Default: `24`.
    pub fps: f64,
    /// Frames from one key frame to the next; smaller is larger but easier to seek. Default: `12`.
    pub gop: i64,
    /// Height of the recorded canvas area. Unit: px.
    pub height: Option<f64>,
    /// Data spent on a second of video, higher looks better. Unit: kbit/s. From 600 to 3000.
    /// Default: `1000`.
    pub video_bits_per_second: f64,
    /// Width of the recorded canvas area. Unit: px.
    pub width: Option<f64>,
}
impl CreateMediaRecorderOptions {
    /// With the required ones; the others are left out.
    pub fn new(canvas: ::wx_core::Object) -> Self {
        Self {
            canvas,
            duration: 600.0,
            fps: 24.0,
            gop: 12,
            height: None,
            video_bits_per_second: 1000.0,
            width: None,
        }
    }
    /// Recording stops by itself after this time. Unit: s. From 5 to 7200. Default: `600`.
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = duration;
        self
    }
    /// Frames per second of the finished video. Unit: fps. Default: `24`.
    pub fn fps(mut self, fps: f64) -> Self {
        self.fps = fps;
        self
    }
    /// Frames from one key frame to the next; smaller is larger but easier to seek. Default: `12`.
    pub fn gop(mut self, gop: i64) -> Self {
        self.gop = gop;
        self
    }
    /// Height of the recorded canvas area. Unit: px.
    pub fn height(mut self, height: f64) -> Self {
        self.height = Some(height);
        self
    }
    /// Data spent on a second of video, higher looks better. Unit: kbit/s. From 600 to 3000.
    /// Default: `1000`.
    pub fn video_bits_per_second(mut self, video_bits_per_second: f64) -> Self {
        self.video_bits_per_second = video_bits_per_second;
        self
    }
    /// Width of the recorded canvas area. Unit: px.
    pub fn width(mut self, width: f64) -> Self {
        self.width = Some(width);
        self
    }
}
::wx_core::record!(
    CreateMediaRecorderOptions { canvas, duration, fps, gop, height,
    video_bits_per_second, width }
);
/// Makes a decoder that unpacks a video into raw frames for one's own drawing.
///
/// Called as [`Wx::create_video_decoder`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-decoder/wx.createVideoDecoder.html)
pub enum CreateVideoDecoder {}
::wx_core::api!(CreateVideoDecoder = MEDIA_PROCESSING[2], () => value VideoDecoder);
impl Wx {
    /// Opens an empty workbench on which tracks of videos are put together into a new one.
    ///
    /// Since 2.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-processing/wx.createMediaContainer.html)
    pub fn create_media_container(&self) -> Result<MediaContainer> {
        self.client.sync::<CreateMediaContainer>(())
    }
    /// Makes a recorder that turns what is drawn on a WebGL canvas into a video, frame by frame.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/media-recorder/wx.createMediaRecorder.html)
    ///
    /// ```js
    /// const canvas = wx.createOffscreenCanvas({ type: 'webgl', width: 320, height: 240 })
    /// const recorder = wx.createMediaRecorder(canvas, { fps: 30, duration: 10 })
    /// await recorder.start()
    /// for (let frame = 0; frame < 60; frame++) await recorder.requestFrame(() => draw(canvas, frame))
    /// const { tempFilePath } = await recorder.stop()
    /// await recorder.destroy()
    /// ```
    pub fn create_media_recorder(
        &self,
        options: CreateMediaRecorderOptions,
    ) -> Result<MediaRecorder> {
        self.client.sync::<CreateMediaRecorder>(options)
    }
    /// Makes a decoder that unpacks a video into raw frames for one's own drawing.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-decoder/wx.createVideoDecoder.html)
    ///
    /// ```js
    /// const decoder = wx.createVideoDecoder()
    /// decoder.on('start', ({ width, height }) => console.log(width, height))
    /// decoder.on('ended', () => decoder.remove())
    /// await decoder.start({ source: 'https://media.example.com/film.mp4', abortAudio: true })
    /// const frame = decoder.getFrameData() // null until the first one is there
    /// if (frame) console.log(frame.pkPts, frame.data.byteLength)
    /// ```
    pub fn create_video_decoder(&self) -> Result<VideoDecoder> {
        self.client.sync::<CreateVideoDecoder>(())
    }
}
/// A workbench that takes videos apart into tracks and exports chosen ones as one file.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/media-recorder/MediaContainer.html)
#[derive(Clone, Debug)]
pub struct MediaContainer {
    client: ::wx_core::Client,
}
::wx_core::object!(MediaContainer = MEDIA_CONTAINER);
impl MediaContainer {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Takes a local video apart into tracks, which are not yet added to the container.
    ///
    /// Since 2.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-processing/MediaContainer.extractDataSource.html)
    pub fn extract_data_source(
        &self,
        options: MediaContainerExtractDataSourceOptions,
    ) -> Result<()> {
        self.client.sync::<MediaContainerExtractDataSource>(options)
    }
    /// Puts a track among those that `export` will join.
    ///
    /// Parameters:
    ///
    /// - `track`: A track out of `extractDataSource`
    ///
    /// Since 2.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-processing/MediaContainer.addTrack.html)
    pub fn add_track(&self, track: MediaTrack) -> Result<()> {
        self.client
            .sync::<MediaContainerAddTrack>(MediaContainerAddTrackOptions::new(track))
    }
    /// Takes a track out of those that will be exported.
    ///
    /// Parameters:
    ///
    /// - `track`: A track that was added before
    ///
    /// Since 2.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-processing/MediaContainer.removeTrack.html)
    pub fn remove_track(&self, track: MediaTrack) -> Result<()> {
        self.client
            .sync::<
                MediaContainerRemoveTrack,
            >(MediaContainerRemoveTrackOptions::new(track))
    }
    /// Joins the tracks added so far and writes them out as a video file.
    ///
    /// Since 2.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-processing/MediaContainer.export.html)
    pub fn export(&self) -> Result<()> {
        self.client.sync::<MediaContainerExport>(())
    }
    /// Frees the container with all its tracks once the export is done.
    ///
    /// Since 2.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-processing/MediaContainer.destroy.html)
    pub fn destroy(&self) -> Result<()> {
        self.client.sync::<MediaContainerDestroy>(())
    }
}
impl AsRef<::wx_core::Client> for MediaContainer {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Takes a local video apart into tracks, which are not yet added to the container.
///
/// Called as [`MediaContainer::extract_data_source`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-processing/MediaContainer.extractDataSource.html)
pub enum MediaContainerExtractDataSource {}
::wx_core::api!(
    MediaContainerExtractDataSource = object MEDIA_CONTAINER[0],
    MediaContainerExtractDataSourceOptions => fields()
);
/// Parameters of [`MediaContainer::extract_data_source`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MediaContainerExtractDataSourceOptions {
    /// Video on the device, network addresses do not work
    pub source: String,
}
impl MediaContainerExtractDataSourceOptions {
    /// With all of them.
    pub fn new(source: impl Into<String>) -> Self {
        Self { source: source.into() }
    }
}
::wx_core::record!(MediaContainerExtractDataSourceOptions { source });
/// Puts a track among those that `export` will join.
///
/// Called as [`MediaContainer::add_track`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-processing/MediaContainer.addTrack.html)
pub enum MediaContainerAddTrack {}
::wx_core::api!(
    MediaContainerAddTrack = object MEDIA_CONTAINER[1], MediaContainerAddTrackOptions =>
    fields()
);
/// Parameters of [`MediaContainer::add_track`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MediaContainerAddTrackOptions {
    /// A track out of `extractDataSource`
    pub track: MediaTrack,
}
impl MediaContainerAddTrackOptions {
    /// With all of them.
    pub fn new(track: MediaTrack) -> Self {
        Self { track }
    }
}
::wx_core::record!(MediaContainerAddTrackOptions { track });
/// Takes a track out of those that will be exported.
///
/// Called as [`MediaContainer::remove_track`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-processing/MediaContainer.removeTrack.html)
pub enum MediaContainerRemoveTrack {}
::wx_core::api!(
    MediaContainerRemoveTrack = object MEDIA_CONTAINER[2],
    MediaContainerRemoveTrackOptions => fields()
);
/// Parameters of [`MediaContainer::remove_track`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MediaContainerRemoveTrackOptions {
    /// A track that was added before
    pub track: MediaTrack,
}
impl MediaContainerRemoveTrackOptions {
    /// With all of them.
    pub fn new(track: MediaTrack) -> Self {
        Self { track }
    }
}
::wx_core::record!(MediaContainerRemoveTrackOptions { track });
/// Joins the tracks added so far and writes them out as a video file.
///
/// Called as [`MediaContainer::export`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-processing/MediaContainer.export.html)
pub enum MediaContainerExport {}
::wx_core::api!(MediaContainerExport = object MEDIA_CONTAINER[3], () => fields());
/// Frees the container with all its tracks once the export is done.
///
/// Called as [`MediaContainer::destroy`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-processing/MediaContainer.destroy.html)
pub enum MediaContainerDestroy {}
::wx_core::api!(MediaContainerDestroy = object MEDIA_CONTAINER[4], () => fields());
/// Films a WebGL canvas; each frame is drawn inside `requestFrame`, `stop` gives the file.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/media-recorder/MediaRecorder.html)
#[derive(Clone, Debug)]
pub struct MediaRecorder {
    client: ::wx_core::Client,
}
::wx_core::object!(MediaRecorder = MEDIA_RECORDER);
impl MediaRecorder {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Opens the encoder; wait for the promise before requesting frames.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/media-recorder/MediaRecorder.start.html)
    pub fn start(&self, call: impl Into<Call<MediaRecorderStart>>) {
        self.client.call(call);
    }
    /// As [`Self::start`], as a future.
    pub fn start_future(
        &self,
        options: MediaRecorderStartOptions,
    ) -> ApiFuture<MediaRecorderStart> {
        self.client.future(options)
    }
    /// Asks for the next video frame, which is taken once the callback has drawn it.
    ///
    /// Takes [`MediaRecorderRequestFrameOptions`].
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/media-recorder/MediaRecorder.requestFrame.html)
    pub fn request_frame(&self, call: impl Into<Call<MediaRecorderRequestFrame>>) {
        self.client.call(call);
    }
    /// As [`Self::request_frame`], as a future.
    pub fn request_frame_future(
        &self,
        options: MediaRecorderRequestFrameOptions,
    ) -> ApiFuture<MediaRecorderRequestFrame> {
        self.client.future(options)
    }
    /// Holds the recording; frames drawn meanwhile are not in the video.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/media-recorder/MediaRecorder.pause.html)
    pub fn pause(&self, call: impl Into<Call<MediaRecorderPause>>) {
        self.client.call(call);
    }
    /// As [`Self::pause`], as a future.
    pub fn pause_future(
        &self,
        options: MediaRecorderPauseOptions,
    ) -> ApiFuture<MediaRecorderPause> {
        self.client.future(options)
    }
    /// Goes on with the held recording in the same video.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/media-recorder/MediaRecorder.resume.html)
    pub fn resume(&self, call: impl Into<Call<MediaRecorderResume>>) {
        self.client.call(call);
    }
    /// As [`Self::resume`], as a future.
    pub fn resume_future(
        &self,
        options: MediaRecorderResumeOptions,
    ) -> ApiFuture<MediaRecorderResume> {
        self.client.future(options)
    }
    /// Closes the video and resolves with its temporary file.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/media-recorder/MediaRecorder.stop.html)
    pub fn stop(&self, call: impl Into<Call<MediaRecorderStop>>) {
        self.client.call(call);
    }
    /// As [`Self::stop`], as a future.
    pub fn stop_future(
        &self,
        options: MediaRecorderStopOptions,
    ) -> ApiFuture<MediaRecorderStop> {
        self.client.future(options)
    }
    /// Releases the recorder's encoder and memory; it is of no use afterwards.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/media-recorder/MediaRecorder.destroy.html)
    pub fn destroy(&self, call: impl Into<Call<MediaRecorderDestroy>>) {
        self.client.call(call);
    }
    /// As [`Self::destroy`], as a future.
    pub fn destroy_future(
        &self,
        options: MediaRecorderDestroyOptions,
    ) -> ApiFuture<MediaRecorderDestroy> {
        self.client.future(options)
    }
    /// Has a callback run at each start, stop, pause, resume or time step of the recording.
    ///
    /// Parameters:
    ///
    /// - `topic`: Name of the event: `start`, `stop`, `pause`, `resume`, `timeupdate`.
    /// - `listener`: Called with each event of that name.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/media-recorder/MediaRecorder.on.html)
    pub fn on(&self, topic: impl Into<String>, listener: Callback) -> Result<()> {
        self.client.sync::<MediaRecorderOn>(MediaRecorderOnOptions::new(topic, listener))
    }
    /// Detaches a callback from an event of the recorder.
    ///
    /// Parameters:
    ///
    /// - `topic`: Name of the event: `start`, `stop`, `pause`, `resume`, `timeupdate`.
    /// - `listener`: Called with each event of that name.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/media-recorder/MediaRecorder.off.html)
    pub fn off(
        &self,
        topic: impl Into<String>,
        listener: Option<Callback>,
    ) -> Result<()> {
        let options = MediaRecorderOffOptions {
            topic: topic.into(),
            listener,
        };
        self.client.sync::<MediaRecorderOff>(options)
    }
}
impl AsRef<::wx_core::Client> for MediaRecorder {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Opens the encoder; wait for the promise before requesting frames.
///
/// Called as [`MediaRecorder::start`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/media-recorder/MediaRecorder.start.html)
pub enum MediaRecorderStart {}
::wx_core::api!(
    MediaRecorderStart = object MEDIA_RECORDER[0], MediaRecorderStartOptions => value
    Value
);
/// Parameters of [`MediaRecorder::start`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MediaRecorderStartOptions {}
impl MediaRecorderStartOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for MediaRecorderStartOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MediaRecorderStartOptions {});
impl Options for MediaRecorderStartOptions {
    type Api = MediaRecorderStart;
}
/// Asks for the next video frame, which is taken once the callback has drawn it.
///
/// Called as [`MediaRecorder::request_frame`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/media-recorder/MediaRecorder.requestFrame.html)
pub enum MediaRecorderRequestFrame {}
::wx_core::api!(
    MediaRecorderRequestFrame = object MEDIA_RECORDER[1],
    MediaRecorderRequestFrameOptions => value Value
);
/// Parameters of [`MediaRecorder::request_frame`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MediaRecorderRequestFrameOptions {
    /// Draws the frame to be recorded
    pub callback: Callback,
}
impl MediaRecorderRequestFrameOptions {
    /// With all of them.
    pub fn new(callback: Callback) -> Self {
        Self { callback }
    }
}
::wx_core::record!(MediaRecorderRequestFrameOptions { callback });
impl Options for MediaRecorderRequestFrameOptions {
    type Api = MediaRecorderRequestFrame;
}
/// Holds the recording; frames drawn meanwhile are not in the video.
///
/// Called as [`MediaRecorder::pause`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/media-recorder/MediaRecorder.pause.html)
pub enum MediaRecorderPause {}
::wx_core::api!(
    MediaRecorderPause = object MEDIA_RECORDER[2], MediaRecorderPauseOptions => value
    Value
);
/// Parameters of [`MediaRecorder::pause`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MediaRecorderPauseOptions {}
impl MediaRecorderPauseOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for MediaRecorderPauseOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MediaRecorderPauseOptions {});
impl Options for MediaRecorderPauseOptions {
    type Api = MediaRecorderPause;
}
/// Goes on with the held recording in the same video.
///
/// Called as [`MediaRecorder::resume`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/media-recorder/MediaRecorder.resume.html)
pub enum MediaRecorderResume {}
::wx_core::api!(
    MediaRecorderResume = object MEDIA_RECORDER[3], MediaRecorderResumeOptions => value
    Value
);
/// Parameters of [`MediaRecorder::resume`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MediaRecorderResumeOptions {}
impl MediaRecorderResumeOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for MediaRecorderResumeOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MediaRecorderResumeOptions {});
impl Options for MediaRecorderResumeOptions {
    type Api = MediaRecorderResume;
}
/// Closes the video and resolves with its temporary file.
///
/// Called as [`MediaRecorder::stop`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/media-recorder/MediaRecorder.stop.html)
pub enum MediaRecorderStop {}
::wx_core::api!(
    MediaRecorderStop = object MEDIA_RECORDER[4], MediaRecorderStopOptions => value Value
);
/// Parameters of [`MediaRecorder::stop`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MediaRecorderStopOptions {}
impl MediaRecorderStopOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for MediaRecorderStopOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MediaRecorderStopOptions {});
impl Options for MediaRecorderStopOptions {
    type Api = MediaRecorderStop;
}
/// Releases the recorder's encoder and memory; it is of no use afterwards.
///
/// Called as [`MediaRecorder::destroy`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/media-recorder/MediaRecorder.destroy.html)
pub enum MediaRecorderDestroy {}
::wx_core::api!(
    MediaRecorderDestroy = object MEDIA_RECORDER[5], MediaRecorderDestroyOptions => value
    Value
);
/// Parameters of [`MediaRecorder::destroy`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MediaRecorderDestroyOptions {}
impl MediaRecorderDestroyOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for MediaRecorderDestroyOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MediaRecorderDestroyOptions {});
impl Options for MediaRecorderDestroyOptions {
    type Api = MediaRecorderDestroy;
}
/// Has a callback run at each start, stop, pause, resume or time step of the recording.
///
/// Called as [`MediaRecorder::on`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/media-recorder/MediaRecorder.on.html)
pub enum MediaRecorderOn {}
::wx_core::api!(
    MediaRecorderOn = object MEDIA_RECORDER[6], MediaRecorderOnOptions => fields()
);
/// Parameters of [`MediaRecorder::on`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MediaRecorderOnOptions {
    /// Name of the event: `start`, `stop`, `pause`, `resume`, `timeupdate`.
    pub topic: String,
    /// Called with each event of that name.
    pub listener: Callback,
}
impl MediaRecorderOnOptions {
    /// With all of them.
    pub fn new(topic: impl Into<String>, listener: Callback) -> Self {
        Self {
            topic: topic.into(),
            listener,
        }
    }
}
::wx_core::record!(MediaRecorderOnOptions { topic, listener });
/// Detaches a callback from an event of the recorder.
///
/// Called as [`MediaRecorder::off`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/media-recorder/MediaRecorder.off.html)
pub enum MediaRecorderOff {}
::wx_core::api!(
    MediaRecorderOff = object MEDIA_RECORDER[7], MediaRecorderOffOptions => fields()
);
/// Parameters of [`MediaRecorder::off`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MediaRecorderOffOptions {
    /// Name of the event: `start`, `stop`, `pause`, `resume`, `timeupdate`.
    pub topic: String,
    /// Called with each event of that name.
    pub listener: Option<Callback>,
}
impl MediaRecorderOffOptions {
    /// With the required ones; the others are left out.
    pub fn new(topic: impl Into<String>) -> Self {
        Self {
            topic: topic.into(),
            listener: None,
        }
    }
    /// Called with each event of that name.
    pub fn listener(mut self, listener: Callback) -> Self {
        self.listener = Some(listener);
        self
    }
}
::wx_core::record!(MediaRecorderOffOptions { topic, listener });
/// Unpacks a video into raw frames, which are fetched one after another.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/media-recorder/VideoDecoder.html)
#[derive(Clone, Debug)]
pub struct VideoDecoder {
    client: ::wx_core::Client,
}
::wx_core::object!(VideoDecoder = VIDEO_DECODER);
impl VideoDecoder {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Opens a video and begins to fill the buffer with decoded frames.
    ///
    /// Takes [`VideoDecoderStartOptions`].
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-decoder/VideoDecoder.start.html)
    pub fn start(&self, call: impl Into<Call<VideoDecoderStart>>) {
        self.client.call(call);
    }
    /// As [`Self::start`], as a future.
    pub fn start_future(
        &self,
        options: VideoDecoderStartOptions,
    ) -> ApiFuture<VideoDecoderStart> {
        self.client.future(options)
    }
    /// Fetches the next decoded frame, or null while the buffer is empty.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-decoder/VideoDecoder.getFrameData.html)
    pub fn get_frame_data(&self) -> Result<Nullable<FrameDataOptions>> {
        self.client.sync::<VideoDecoderGetFrameData>(())
    }
    /// Goes on decoding at another time of the video; the `seek` event tells when it got there.
    ///
    /// Takes [`VideoDecoderSeekOptions`].
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-decoder/VideoDecoder.seek.html)
    pub fn seek(&self, call: impl Into<Call<VideoDecoderSeek>>) {
        self.client.call(call);
    }
    /// As [`Self::seek`], as a future.
    pub fn seek_future(
        &self,
        options: VideoDecoderSeekOptions,
    ) -> ApiFuture<VideoDecoderSeek> {
        self.client.future(options)
    }
    /// Ends decoding before the video is over; the `stop` event follows.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-decoder/VideoDecoder.stop.html)
    pub fn stop(&self, call: impl Into<Call<VideoDecoderStop>>) {
        self.client.call(call);
    }
    /// As [`Self::stop`], as a future.
    pub fn stop_future(
        &self,
        options: VideoDecoderStopOptions,
    ) -> ApiFuture<VideoDecoderStop> {
        self.client.future(options)
    }
    /// Discards the decoder and what it has buffered.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-decoder/VideoDecoder.remove.html)
    pub fn remove(&self, call: impl Into<Call<VideoDecoderRemove>>) {
        self.client.call(call);
    }
    /// As [`Self::remove`], as a future.
    pub fn remove_future(
        &self,
        options: VideoDecoderRemoveOptions,
    ) -> ApiFuture<VideoDecoderRemove> {
        self.client.future(options)
    }
    /// Has a callback run when decoding starts, jumps, stops, ends or its buffer changes.
    ///
    /// Parameters:
    ///
    /// - `topic`: Name of the event: `start`, `stop`, `seek`, `bufferchange`, `ended`.
    /// - `listener`: Called with each event of that name.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-decoder/VideoDecoder.on.html)
    pub fn on(&self, topic: impl Into<String>, listener: Callback) -> Result<()> {
        self.client.sync::<VideoDecoderOn>(VideoDecoderOnOptions::new(topic, listener))
    }
    /// Detaches a callback from an event of the decoder.
    ///
    /// Parameters:
    ///
    /// - `topic`: Name of the event: `start`, `stop`, `seek`, `bufferchange`, `ended`.
    /// - `listener`: Called with each event of that name.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-decoder/VideoDecoder.off.html)
    pub fn off(
        &self,
        topic: impl Into<String>,
        listener: Option<Callback>,
    ) -> Result<()> {
        let options = VideoDecoderOffOptions {
            topic: topic.into(),
            listener,
        };
        self.client.sync::<VideoDecoderOff>(options)
    }
}
impl AsRef<::wx_core::Client> for VideoDecoder {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Opens a video and begins to fill the buffer with decoded frames.
///
/// Called as [`VideoDecoder::start`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-decoder/VideoDecoder.start.html)
pub enum VideoDecoderStart {}
::wx_core::api!(
    VideoDecoderStart = object VIDEO_DECODER[0], VideoDecoderStartOptions => value Value
);
/// Parameters of [`VideoDecoder::start`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VideoDecoderStartOptions {
    /// Video to decode, a local file or, from 2.13.0 on, an http or https address
    pub source: String,
    /// True leaves the sound track undecoded. Default: `false`. Since 2.15.0.
    pub abort_audio: bool,
    /// True leaves the picture track undecoded. Default: `false`. Since 2.15.0.
    pub abort_video: bool,
    /// Whether decoding keeps to the time of the film. Default: `1`.
    pub mode: DecodeMode,
}
impl VideoDecoderStartOptions {
    /// With the required ones; the others are left out.
    pub fn new(source: impl Into<String>) -> Self {
        Self {
            source: source.into(),
            abort_audio: false,
            abort_video: false,
            mode: DecodeMode::Fast,
        }
    }
    /// True leaves the sound track undecoded. Default: `false`. Since 2.15.0.
    pub fn abort_audio(mut self, abort_audio: bool) -> Self {
        self.abort_audio = abort_audio;
        self
    }
    /// True leaves the picture track undecoded. Default: `false`. Since 2.15.0.
    pub fn abort_video(mut self, abort_video: bool) -> Self {
        self.abort_video = abort_video;
        self
    }
    /// Whether decoding keeps to the time of the film. Default: `1`.
    pub fn mode(mut self, mode: DecodeMode) -> Self {
        self.mode = mode;
        self
    }
}
::wx_core::record!(VideoDecoderStartOptions { source, abort_audio, abort_video, mode });
impl Options for VideoDecoderStartOptions {
    type Api = VideoDecoderStart;
}
/// Fetches the next decoded frame, or null while the buffer is empty.
///
/// Called as [`VideoDecoder::get_frame_data`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-decoder/VideoDecoder.getFrameData.html)
pub enum VideoDecoderGetFrameData {}
::wx_core::api!(
    VideoDecoderGetFrameData = object VIDEO_DECODER[1], () => value Nullable <
    FrameDataOptions >
);
/// Goes on decoding at another time of the video; the `seek` event tells when it got there.
///
/// Called as [`VideoDecoder::seek`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-decoder/VideoDecoder.seek.html)
pub enum VideoDecoderSeek {}
::wx_core::api!(
    VideoDecoderSeek = object VIDEO_DECODER[2], VideoDecoderSeekOptions => value Value
);
/// Parameters of [`VideoDecoder::seek`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VideoDecoderSeekOptions {
    /// Time in the video to decode from. Unit: ms. At least 0.
    pub position: f64,
}
impl VideoDecoderSeekOptions {
    /// With all of them.
    pub fn new(position: f64) -> Self {
        Self { position }
    }
}
::wx_core::record!(VideoDecoderSeekOptions { position });
impl Options for VideoDecoderSeekOptions {
    type Api = VideoDecoderSeek;
}
/// Ends decoding before the video is over; the `stop` event follows.
///
/// Called as [`VideoDecoder::stop`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-decoder/VideoDecoder.stop.html)
pub enum VideoDecoderStop {}
::wx_core::api!(
    VideoDecoderStop = object VIDEO_DECODER[3], VideoDecoderStopOptions => value Value
);
/// Parameters of [`VideoDecoder::stop`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VideoDecoderStopOptions {}
impl VideoDecoderStopOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for VideoDecoderStopOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(VideoDecoderStopOptions {});
impl Options for VideoDecoderStopOptions {
    type Api = VideoDecoderStop;
}
/// Discards the decoder and what it has buffered.
///
/// Called as [`VideoDecoder::remove`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-decoder/VideoDecoder.remove.html)
pub enum VideoDecoderRemove {}
::wx_core::api!(
    VideoDecoderRemove = object VIDEO_DECODER[4], VideoDecoderRemoveOptions => value
    Value
);
/// Parameters of [`VideoDecoder::remove`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VideoDecoderRemoveOptions {}
impl VideoDecoderRemoveOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for VideoDecoderRemoveOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(VideoDecoderRemoveOptions {});
impl Options for VideoDecoderRemoveOptions {
    type Api = VideoDecoderRemove;
}
/// Has a callback run when decoding starts, jumps, stops, ends or its buffer changes.
///
/// Called as [`VideoDecoder::on`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-decoder/VideoDecoder.on.html)
pub enum VideoDecoderOn {}
::wx_core::api!(
    VideoDecoderOn = object VIDEO_DECODER[5], VideoDecoderOnOptions => fields()
);
/// Parameters of [`VideoDecoder::on`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VideoDecoderOnOptions {
    /// Name of the event: `start`, `stop`, `seek`, `bufferchange`, `ended`.
    pub topic: String,
    /// Called with each event of that name.
    pub listener: Callback,
}
impl VideoDecoderOnOptions {
    /// With all of them.
    pub fn new(topic: impl Into<String>, listener: Callback) -> Self {
        Self {
            topic: topic.into(),
            listener,
        }
    }
}
::wx_core::record!(VideoDecoderOnOptions { topic, listener });
/// Detaches a callback from an event of the decoder.
///
/// Called as [`VideoDecoder::off`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/video-decoder/VideoDecoder.off.html)
pub enum VideoDecoderOff {}
::wx_core::api!(
    VideoDecoderOff = object VIDEO_DECODER[6], VideoDecoderOffOptions => fields()
);
/// Parameters of [`VideoDecoder::off`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VideoDecoderOffOptions {
    /// Name of the event: `start`, `stop`, `seek`, `bufferchange`, `ended`.
    pub topic: String,
    /// Called with each event of that name.
    pub listener: Option<Callback>,
}
impl VideoDecoderOffOptions {
    /// With the required ones; the others are left out.
    pub fn new(topic: impl Into<String>) -> Self {
        Self {
            topic: topic.into(),
            listener: None,
        }
    }
    /// Called with each event of that name.
    pub fn listener(mut self, listener: Callback) -> Self {
        self.listener = Some(listener);
        self
    }
}
::wx_core::record!(VideoDecoderOffOptions { topic, listener });
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static MEDIA_PROCESSING: Family = Family {
        name: "media-processing",
        apis: &[
            ApiDesc::sync("createMediaContainer")
                .returns(Returns::Value(Type::Handle(&MEDIA_CONTAINER))),
            ApiDesc::sync("createMediaRecorder")
                .params(&CREATE_MEDIA_RECORDER_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Options]])
                .returns(Returns::Value(Type::Handle(&MEDIA_RECORDER))),
            ApiDesc::sync("createVideoDecoder")
                .returns(Returns::Value(Type::Handle(&VIDEO_DECODER))),
        ],
        properties: &[],
    };
    pub static MEDIA_CONTAINER: ObjectDesc = ObjectDesc {
        name: "MediaContainer",
        members: &[
            ApiDesc::sync("MediaContainer.extractDataSource")
                .key("extractDataSource")
                .params(&MEDIA_CONTAINER_EXTRACT_DATA_SOURCE_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("MediaContainer.addTrack")
                .key("addTrack")
                .params(&MEDIA_CONTAINER_ADD_TRACK_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("MediaContainer.removeTrack")
                .key("removeTrack")
                .params(&MEDIA_CONTAINER_REMOVE_TRACK_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("MediaContainer.export").key("export"),
            ApiDesc::sync("MediaContainer.destroy").key("destroy"),
        ],
    };
    pub static MEDIA_RECORDER: ObjectDesc = ObjectDesc {
        name: "MediaRecorder",
        members: &[
            ApiDesc::asynchronous("MediaRecorder.start")
                .key("start")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::asynchronous("MediaRecorder.requestFrame")
                .key("requestFrame")
                .params(&MEDIA_RECORDER_REQUEST_FRAME_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::asynchronous("MediaRecorder.pause")
                .key("pause")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::asynchronous("MediaRecorder.resume")
                .key("resume")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::asynchronous("MediaRecorder.stop")
                .key("stop")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::asynchronous("MediaRecorder.destroy")
                .key("destroy")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::sync("MediaRecorder.on")
                .key("on")
                .params(&MEDIA_RECORDER_ON_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("MediaRecorder.off")
                .key("off")
                .params(&MEDIA_RECORDER_OFF_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
        ],
    };
    pub static VIDEO_DECODER: ObjectDesc = ObjectDesc {
        name: "VideoDecoder",
        members: &[
            ApiDesc::asynchronous("VideoDecoder.start")
                .key("start")
                .params(&VIDEO_DECODER_START_OPTIONS)
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::sync("VideoDecoder.getFrameData")
                .key("getFrameData")
                .returns(Returns::Value(Type::Struct(&FRAME_DATA_OPTIONS))),
            ApiDesc::asynchronous("VideoDecoder.seek")
                .key("seek")
                .params(&VIDEO_DECODER_SEEK_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::asynchronous("VideoDecoder.stop")
                .key("stop")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::asynchronous("VideoDecoder.remove")
                .key("remove")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::sync("VideoDecoder.on")
                .key("on")
                .params(&VIDEO_DECODER_ON_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("VideoDecoder.off")
                .key("off")
                .params(&VIDEO_DECODER_OFF_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
        ],
    };
    pub static CREATE_MEDIA_RECORDER_OPTIONS: StructDesc = StructDesc::new(
        "CreateMediaRecorderOptions",
        &[
            FieldDesc::new("canvas", Type::Object),
            FieldDesc::new("duration", Type::Number)
                .default(Literal::Number(600.0))
                .min(5.0)
                .max(7200.0),
            FieldDesc::new("fps", Type::Number).default(Literal::Number(24.0)),
            FieldDesc::new("gop", Type::Int).default(Literal::Number(12.0)),
            FieldDesc::new("height", Type::Number).optional(),
            FieldDesc::new("videoBitsPerSecond", Type::Number)
                .default(Literal::Number(1000.0))
                .min(600.0)
                .max(3000.0),
            FieldDesc::new("width", Type::Number).optional(),
        ],
    );
    pub static MEDIA_CONTAINER_EXTRACT_DATA_SOURCE_OPTIONS: StructDesc = StructDesc::new(
        "MediaContainerExtractDataSourceOptions",
        &[FieldDesc::new("source", Type::String)],
    );
    pub static MEDIA_CONTAINER_ADD_TRACK_OPTIONS: StructDesc = StructDesc::new(
        "MediaContainerAddTrackOptions",
        &[FieldDesc::new("track", Type::Struct(&MEDIA_TRACK))],
    );
    pub static MEDIA_CONTAINER_REMOVE_TRACK_OPTIONS: StructDesc = StructDesc::new(
        "MediaContainerRemoveTrackOptions",
        &[FieldDesc::new("track", Type::Struct(&MEDIA_TRACK))],
    );
    pub static MEDIA_RECORDER_REQUEST_FRAME_OPTIONS: StructDesc = StructDesc::new(
        "MediaRecorderRequestFrameOptions",
        &[FieldDesc::new("callback", Type::Callback(&CallbackDesc::new(&[]).once()))],
    );
    pub static MEDIA_RECORDER_ON_OPTIONS: StructDesc = StructDesc::new(
        "MediaRecorderOnOptions",
        &[
            FieldDesc::new("topic", Type::String),
            FieldDesc::new("listener", Type::Callback(&CallbackDesc::new(&[Type::Any]))),
        ],
    );
    pub static MEDIA_RECORDER_OFF_OPTIONS: StructDesc = StructDesc::new(
        "MediaRecorderOffOptions",
        &[
            FieldDesc::new("topic", Type::String),
            FieldDesc::new("listener", Type::Callback(&CallbackDesc::new(&[Type::Any])))
                .optional(),
        ],
    );
    pub static VIDEO_DECODER_START_OPTIONS: StructDesc = StructDesc::new(
        "VideoDecoderStartOptions",
        &[
            FieldDesc::new("source", Type::String),
            FieldDesc::new("abortAudio", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("abortVideo", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("mode", Type::Enum(&DECODE_MODE))
                .default(Literal::Number(1.0)),
        ],
    );
    pub static VIDEO_DECODER_SEEK_OPTIONS: StructDesc = StructDesc::new(
        "VideoDecoderSeekOptions",
        &[FieldDesc::new("position", Type::Number).min(0.0)],
    );
    pub static VIDEO_DECODER_ON_OPTIONS: StructDesc = StructDesc::new(
        "VideoDecoderOnOptions",
        &[
            FieldDesc::new("topic", Type::String),
            FieldDesc::new("listener", Type::Callback(&CallbackDesc::new(&[Type::Any]))),
        ],
    );
    pub static VIDEO_DECODER_OFF_OPTIONS: StructDesc = StructDesc::new(
        "VideoDecoderOffOptions",
        &[
            FieldDesc::new("topic", Type::String),
            FieldDesc::new("listener", Type::Callback(&CallbackDesc::new(&[Type::Any])))
                .optional(),
        ],
    );
    pub static MEDIA_TRACK: StructDesc = StructDesc::new(
        "MediaTrack",
        &[
            FieldDesc::new("duration", Type::Number),
            FieldDesc::new("kind", Type::Enum(&TRACK_KIND)),
            FieldDesc::new("volume", Type::Number),
        ],
    );
    pub static TRACK_KIND: EnumDesc = EnumDesc {
        name: "TrackKind",
        values: &[EnumValue::Text("audio"), EnumValue::Text("video")],
    };
    pub static FRAME_DATA_OPTIONS: StructDesc = StructDesc::new(
        "FrameDataOptions",
        &[
            FieldDesc::new("data", Type::Bytes),
            FieldDesc::new("height", Type::Int),
            FieldDesc::new("pkDts", Type::Number),
            FieldDesc::new("pkPts", Type::Number),
            FieldDesc::new("width", Type::Int),
        ],
    );
    pub static DECODE_MODE: EnumDesc = EnumDesc {
        name: "DecodeMode",
        values: &[EnumValue::Int(0), EnumValue::Int(1)],
    };
}
