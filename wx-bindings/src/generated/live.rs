// Generated from live.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::LIVE;
/// One animated sticker: its frames, its place and what makes it appear.
#[derive(Clone, Debug)]
pub struct Sticker {
    /// How many frames the animation has. At least 1.
    pub len: i64,
    /// Folder or archive with frames named `{title}_{index}.{ext}`, numbered from 0
    pub path: String,
    /// Name of the sticker, the first part of each frame's file name
    pub title: String,
    /// Gesture or look of the face that sets it off
    pub active: Option<StickerTrigger>,
    /// Your own name for telling this sticker from others
    pub id: Option<String>,
    /// MD5 of the resource, to check it
    pub md5: Option<String>,
    /// Corners as `[x1, y1, x2, y2]`; needed for types `2D` and `front`, else ignored
    pub pos: Option<Vec<String>>,
    /// Where a background sticker is drawn; other types ignore it
    pub segtype: Option<StickerSegment>,
}
::wx_core::record!(Sticker { len, path, title, active, id, md5, pos, segtype });
/// What someone has to do for a sticker to appear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StickerTrigger {
    /// No trigger: plays over and over
    Always,
    /// The mouth opens
    MouthOpen,
    /// Lips pursed as for a kiss
    Kiss,
    /// Left eye winks or shuts
    WinkLeft,
    /// Right eye winks or shuts
    WinkRight,
    /// Both eyes blink or shut
    Blink,
    /// Eyebrows go up
    RaiseBrows,
    /// Head shaken from side to side
    ShakeHead,
    /// Head nodded up and down
    Nod,
    /// Heart formed with the fingers
    FingerHeart,
    /// Open palm
    Palm,
    /// Two fingers in a V
    Victory,
    /// Closed fist
    Fist,
    /// One finger, the sign for 1
    One,
    /// The I-love-you hand sign
    LoveYou,
    /// Thumb up
    ThumbUp,
    /// Thumb and forefinger in a ring, OK
    Ok,
    /// Horns, the rock and roll sign
    Rock,
    /// Thumb and little finger out, the Chinese sign for 6
    Six,
    /// Thumb and forefinger out, the Chinese sign for 8
    Eight,
    /// Reserved, triggers nothing so far
    Reserved,
    /// Fist in the other hand, as for a greeting
    Salute,
}
::wx_core::enumeration!(
    StickerTrigger { Always, MouthOpen, Kiss, WinkLeft, WinkRight, Blink, RaiseBrows,
    ShakeHead, Nod, FingerHeart, Palm, Victory, Fist, One, LoveYou, ThumbUp, Ok, Rock,
    Six, Eight, Reserved, Salute }
);
/// Where a sticker of the background is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StickerSegment {
    /// Behind the person
    Behind,
    /// Only upon the person
    Person,
}
::wx_core::enumeration!(StickerSegment { Behind, Person });
/// Whether a snapshot is kept as it is or made smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SnapshotQuality {
    /// Full quality, as the camera or the stream has it
    Raw,
    /// Compressed, a smaller file that is quicker to upload
    Compressed,
}
::wx_core::enumeration!(SnapshotQuality { Raw, Compressed });
/// The point on its way at which a picture is caught.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SnapshotSource {
    /// The stream's own frame, before scaling and filling
    Stream,
    /// What the component shows on the screen
    View,
}
::wx_core::enumeration!(SnapshotSource { Stream, View });
/// Hands out the remote control of a `live-player` found by its id on the page or in a
/// component.
///
/// Called as [`Wx::create_live_player_context`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/wx.createLivePlayerContext.html)
pub enum CreateLivePlayerContext {}
::wx_core::api!(
    CreateLivePlayerContext = LIVE[0], CreateLivePlayerContextOptions => value
    LivePlayerContext
);
/// Parameters of [`Wx::create_live_player_context`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateLivePlayerContextOptions {
    /// The `id` attribute written on the `live-player` tag
    pub id: String,
    /// Instance of the custom component to look in; the page when left out
    pub component: Option<External>,
}
impl CreateLivePlayerContextOptions {
    /// With the required ones; the others are left out.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            component: None,
        }
    }
    /// Instance of the custom component to look in; the page when left out
    pub fn component(mut self, component: External) -> Self {
        self.component = Some(component);
        self
    }
}
::wx_core::record!(CreateLivePlayerContextOptions { id, component });
/// Hands out the remote control of the page's `live-pusher`; no id, as a page has only one.
///
/// Called as [`Wx::create_live_pusher_context`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/wx.createLivePusherContext.html)
pub enum CreateLivePusherContext {}
::wx_core::api!(CreateLivePusherContext = LIVE[1], () => value LivePusherContext);
impl Wx {
    /// Hands out the remote control of a `live-player` found by its id on the page or in a
    /// component.
    ///
    /// Parameters:
    ///
    /// - `id`: The `id` attribute written on the `live-player` tag
    /// - `component`: Instance of the custom component to look in; the page when left out
    ///
    /// Since 1.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/wx.createLivePlayerContext.html)
    ///
    /// ```js
    /// // for <live-player id="stage" src="rtmp://live.example.com/stage" />
    /// const player = wx.createLivePlayerContext('stage')
    /// player.play({ fail: ({ errMsg }) => console.log(errMsg) })
    /// player.requestFullScreen({ direction: 90 })
    /// ```
    pub fn create_live_player_context(
        &self,
        id: impl Into<String>,
        component: Option<External>,
    ) -> Result<LivePlayerContext> {
        let options = CreateLivePlayerContextOptions {
            id: id.into(),
            component,
        };
        self.client.sync::<CreateLivePlayerContext>(options)
    }
    /// Hands out the remote control of the page's `live-pusher`; no id, as a page has only one.
    ///
    /// Needs the privacy agreement, for `camera`. Since 1.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/wx.createLivePusherContext.html)
    ///
    /// ```js
    /// // for <live-pusher url="rtmp://live.example.com/mine" />
    /// const pusher = wx.createLivePusherContext()
    /// pusher.start({
    ///   success: () => pusher.playBGM({ url: 'https://media.example.com/opening.mp3' }),
    ///   fail: ({ errMsg }) => console.log(errMsg),
    /// })
    /// ```
    pub fn create_live_pusher_context(&self) -> Result<LivePusherContext> {
        self.client.sync::<CreateLivePusherContext>(())
    }
}
/// Remote control of one `live-player`: playing, sound, full screen, casting and the floating
/// window.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.html)
#[derive(Clone, Debug)]
pub struct LivePlayerContext {
    client: ::wx_core::Client,
}
::wx_core::object!(LivePlayerContext = LIVE_PLAYER_CONTEXT);
impl LivePlayerContext {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Connects to the address in the player's `src` and shows the stream.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.play.html)
    pub fn play(&self, call: impl Into<Call<LivePlayerContextPlay>>) {
        self.client.call(call);
    }
    /// As [`Self::play`], as a future.
    pub fn play_future(
        &self,
        options: LivePlayerContextPlayOptions,
    ) -> ApiFuture<LivePlayerContextPlay> {
        self.client.future(options)
    }
    /// Freezes the picture of the stream; `resume()` goes on at the live position.
    ///
    /// Since 1.9.90. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.pause.html)
    pub fn pause(&self, call: impl Into<Call<LivePlayerContextPause>>) {
        self.client.call(call);
    }
    /// As [`Self::pause`], as a future.
    pub fn pause_future(
        &self,
        options: LivePlayerContextPauseOptions,
    ) -> ApiFuture<LivePlayerContextPause> {
        self.client.future(options)
    }
    /// Carries on with a stream that `pause()` has frozen.
    ///
    /// Since 1.9.90. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.resume.html)
    pub fn resume(&self, call: impl Into<Call<LivePlayerContextResume>>) {
        self.client.call(call);
    }
    /// As [`Self::resume`], as a future.
    pub fn resume_future(
        &self,
        options: LivePlayerContextResumeOptions,
    ) -> ApiFuture<LivePlayerContextResume> {
        self.client.future(options)
    }
    /// Drops the connection to the stream; `play()` makes a new one.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.stop.html)
    pub fn stop(&self, call: impl Into<Call<LivePlayerContextStop>>) {
        self.client.call(call);
    }
    /// As [`Self::stop`], as a future.
    pub fn stop_future(
        &self,
        options: LivePlayerContextStopOptions,
    ) -> ApiFuture<LivePlayerContextStop> {
        self.client.future(options)
    }
    /// Takes the sound off the stream while its picture goes on.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.mute.html)
    pub fn mute(&self, call: impl Into<Call<LivePlayerContextMute>>) {
        self.client.call(call);
    }
    /// As [`Self::mute`], as a future.
    pub fn mute_future(
        &self,
        options: LivePlayerContextMuteOptions,
    ) -> ApiFuture<LivePlayerContextMute> {
        self.client.future(options)
    }
    /// Saves the current picture of the watched stream as a temporary image file.
    ///
    /// Takes [`LivePlayerContextSnapshotOptions`], gives [`LivePlayerContextSnapshotResult`].
    ///
    /// Since 2.7.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.snapshot.html)
    pub fn snapshot(&self, call: impl Into<Call<LivePlayerContextSnapshot>>) {
        self.client.call(call);
    }
    /// As [`Self::snapshot`], as a future.
    pub fn snapshot_future(
        &self,
        options: LivePlayerContextSnapshotOptions,
    ) -> ApiFuture<LivePlayerContextSnapshot> {
        self.client.future(options)
    }
    /// Fills the whole screen with the stream, turned to the wanted `direction`.
    ///
    /// Takes [`LivePlayerContextRequestFullScreenOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.requestFullScreen.html)
    pub fn request_full_screen(
        &self,
        call: impl Into<Call<LivePlayerContextRequestFullScreen>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::request_full_screen`], as a future.
    pub fn request_full_screen_future(
        &self,
        options: LivePlayerContextRequestFullScreenOptions,
    ) -> ApiFuture<LivePlayerContextRequestFullScreen> {
        self.client.future(options)
    }
    /// Puts the player back to its place and size in the page.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.exitFullScreen.html)
    pub fn exit_full_screen(
        &self,
        call: impl Into<Call<LivePlayerContextExitFullScreen>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::exit_full_screen`], as a future.
    pub fn exit_full_screen_future(
        &self,
        options: LivePlayerContextExitFullScreenOptions,
    ) -> ApiFuture<LivePlayerContextExitFullScreen> {
        self.client.future(options)
    }
    /// Lets the stream go on in a floating window once the mini program is in the background.
    ///
    /// Since 2.14.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.requestBackgroundPlayback.html)
    pub fn request_background_playback(&self) -> Result<()> {
        self.client.sync::<LivePlayerContextRequestBackgroundPlayback>(())
    }
    /// Ends the floating playback that went on while the mini program was in the background.
    ///
    /// Since 2.14.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.exitBackgroundPlayback.html)
    pub fn exit_background_playback(&self) -> Result<()> {
        self.client.sync::<LivePlayerContextExitBackgroundPlayback>(())
    }
    /// Closes the player's floating window; any page may call it, not only the one with the player.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.exitPictureInPicture.html)
    pub fn exit_picture_in_picture(
        &self,
        call: impl Into<Call<LivePlayerContextExitPictureInPicture>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::exit_picture_in_picture`], as a future.
    pub fn exit_picture_in_picture_future(
        &self,
        options: LivePlayerContextExitPictureInPictureOptions,
    ) -> ApiFuture<LivePlayerContextExitPictureInPicture> {
        self.client.future(options)
    }
    /// Opens a half-screen list of devices nearby and casts to the one picked; tap handlers only.
    ///
    /// Since 2.32.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.startCasting.html)
    pub fn start_casting(&self, call: impl Into<Call<LivePlayerContextStartCasting>>) {
        self.client.call(call);
    }
    /// As [`Self::start_casting`], as a future.
    pub fn start_casting_future(
        &self,
        options: LivePlayerContextStartCastingOptions,
    ) -> ApiFuture<LivePlayerContextStartCasting> {
        self.client.future(options)
    }
    /// Moves a running cast over to another device, chosen by the user after a tap.
    ///
    /// Since 2.32.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.switchCasting.html)
    pub fn switch_casting(&self, call: impl Into<Call<LivePlayerContextSwitchCasting>>) {
        self.client.call(call);
    }
    /// As [`Self::switch_casting`], as a future.
    pub fn switch_casting_future(
        &self,
        options: LivePlayerContextSwitchCastingOptions,
    ) -> ApiFuture<LivePlayerContextSwitchCasting> {
        self.client.future(options)
    }
    /// Tries again to reach the device that was cast to before the connection broke; tap handlers
    /// only.
    ///
    /// Since 2.32.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.reconnectCasting.html)
    pub fn reconnect_casting(
        &self,
        call: impl Into<Call<LivePlayerContextReconnectCasting>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::reconnect_casting`], as a future.
    pub fn reconnect_casting_future(
        &self,
        options: LivePlayerContextReconnectCastingOptions,
    ) -> ApiFuture<LivePlayerContextReconnectCasting> {
        self.client.future(options)
    }
    /// Takes the stream back from the television to the phone; accepted only inside a tap handler.
    ///
    /// Since 2.32.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.exitCasting.html)
    pub fn exit_casting(&self, call: impl Into<Call<LivePlayerContextExitCasting>>) {
        self.client.call(call);
    }
    /// As [`Self::exit_casting`], as a future.
    pub fn exit_casting_future(
        &self,
        options: LivePlayerContextExitCastingOptions,
    ) -> ApiFuture<LivePlayerContextExitCasting> {
        self.client.future(options)
    }
}
impl AsRef<::wx_core::Client> for LivePlayerContext {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Connects to the address in the player's `src` and shows the stream.
///
/// Called as [`LivePlayerContext::play`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.play.html)
pub enum LivePlayerContextPlay {}
::wx_core::api!(
    LivePlayerContextPlay = object LIVE_PLAYER_CONTEXT[0], LivePlayerContextPlayOptions
    => fields()
);
/// Parameters of [`LivePlayerContext::play`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePlayerContextPlayOptions {}
impl LivePlayerContextPlayOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePlayerContextPlayOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePlayerContextPlayOptions {});
impl Options for LivePlayerContextPlayOptions {
    type Api = LivePlayerContextPlay;
}
/// Freezes the picture of the stream; `resume()` goes on at the live position.
///
/// Called as [`LivePlayerContext::pause`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.pause.html)
pub enum LivePlayerContextPause {}
::wx_core::api!(
    LivePlayerContextPause = object LIVE_PLAYER_CONTEXT[1], LivePlayerContextPauseOptions
    => fields()
);
/// Parameters of [`LivePlayerContext::pause`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePlayerContextPauseOptions {}
impl LivePlayerContextPauseOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePlayerContextPauseOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePlayerContextPauseOptions {});
impl Options for LivePlayerContextPauseOptions {
    type Api = LivePlayerContextPause;
}
/// Carries on with a stream that `pause()` has frozen.
///
/// Called as [`LivePlayerContext::resume`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.resume.html)
pub enum LivePlayerContextResume {}
::wx_core::api!(
    LivePlayerContextResume = object LIVE_PLAYER_CONTEXT[2],
    LivePlayerContextResumeOptions => fields()
);
/// Parameters of [`LivePlayerContext::resume`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePlayerContextResumeOptions {}
impl LivePlayerContextResumeOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePlayerContextResumeOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePlayerContextResumeOptions {});
impl Options for LivePlayerContextResumeOptions {
    type Api = LivePlayerContextResume;
}
/// Drops the connection to the stream; `play()` makes a new one.
///
/// Called as [`LivePlayerContext::stop`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.stop.html)
pub enum LivePlayerContextStop {}
::wx_core::api!(
    LivePlayerContextStop = object LIVE_PLAYER_CONTEXT[3], LivePlayerContextStopOptions
    => fields()
);
/// Parameters of [`LivePlayerContext::stop`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePlayerContextStopOptions {}
impl LivePlayerContextStopOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePlayerContextStopOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePlayerContextStopOptions {});
impl Options for LivePlayerContextStopOptions {
    type Api = LivePlayerContextStop;
}
/// Takes the sound off the stream while its picture goes on.
///
/// Called as [`LivePlayerContext::mute`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.mute.html)
pub enum LivePlayerContextMute {}
::wx_core::api!(
    LivePlayerContextMute = object LIVE_PLAYER_CONTEXT[4], LivePlayerContextMuteOptions
    => fields()
);
/// Parameters of [`LivePlayerContext::mute`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePlayerContextMuteOptions {}
impl LivePlayerContextMuteOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePlayerContextMuteOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePlayerContextMuteOptions {});
impl Options for LivePlayerContextMuteOptions {
    type Api = LivePlayerContextMute;
}
/// Saves the current picture of the watched stream as a temporary image file.
///
/// Called as [`LivePlayerContext::snapshot`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.snapshot.html)
pub enum LivePlayerContextSnapshot {}
::wx_core::api!(
    LivePlayerContextSnapshot = object LIVE_PLAYER_CONTEXT[5],
    LivePlayerContextSnapshotOptions => fields LivePlayerContextSnapshotResult
);
/// Parameters of [`LivePlayerContext::snapshot`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePlayerContextSnapshotOptions {
    /// Whether the picture is kept as it is or made smaller. Default: `"raw"`. Since 2.10.0.
    pub quality: SnapshotQuality,
    /// The point of the player at which the picture is caught. Default: `"stream"`. Since 2.25.0.
    pub source_type: SnapshotSource,
}
impl LivePlayerContextSnapshotOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            quality: SnapshotQuality::Raw,
            source_type: SnapshotSource::Stream,
        }
    }
    /// Whether the picture is kept as it is or made smaller. Default: `"raw"`. Since 2.10.0.
    pub fn quality(mut self, quality: SnapshotQuality) -> Self {
        self.quality = quality;
        self
    }
    /// The point of the player at which the picture is caught. Default: `"stream"`. Since 2.25.0.
    pub fn source_type(mut self, source_type: SnapshotSource) -> Self {
        self.source_type = source_type;
        self
    }
}
impl Default for LivePlayerContextSnapshotOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePlayerContextSnapshotOptions { quality, source_type });
impl Options for LivePlayerContextSnapshotOptions {
    type Api = LivePlayerContextSnapshot;
}
/// What [`LivePlayerContext::snapshot`] gives.
#[derive(Clone, Debug)]
pub struct LivePlayerContextSnapshotResult {
    /// Picture height, as a string of digits. Unit: px.
    pub height: String,
    /// Where the picture lies; gone once the mini program is cleaned up, so save it
    pub temp_image_path: String,
    /// Picture width, as a string of digits. Unit: px.
    pub width: String,
}
::wx_core::record!(LivePlayerContextSnapshotResult { height, temp_image_path, width });
/// Fills the whole screen with the stream, turned to the wanted `direction`.
///
/// Called as [`LivePlayerContext::request_full_screen`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.requestFullScreen.html)
pub enum LivePlayerContextRequestFullScreen {}
::wx_core::api!(
    LivePlayerContextRequestFullScreen = object LIVE_PLAYER_CONTEXT[6],
    LivePlayerContextRequestFullScreenOptions => fields()
);
/// Parameters of [`LivePlayerContext::request_full_screen`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePlayerContextRequestFullScreenOptions {
    /// Which way the picture is turned on the full screen. Default: `0`.
    pub direction: super::video::FullScreenDirection,
}
impl LivePlayerContextRequestFullScreenOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            direction: super::video::FullScreenDirection::Upright,
        }
    }
    /// Which way the picture is turned on the full screen. Default: `0`.
    pub fn direction(mut self, direction: super::video::FullScreenDirection) -> Self {
        self.direction = direction;
        self
    }
}
impl Default for LivePlayerContextRequestFullScreenOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePlayerContextRequestFullScreenOptions { direction });
impl Options for LivePlayerContextRequestFullScreenOptions {
    type Api = LivePlayerContextRequestFullScreen;
}
/// Puts the player back to its place and size in the page.
///
/// Called as [`LivePlayerContext::exit_full_screen`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.exitFullScreen.html)
pub enum LivePlayerContextExitFullScreen {}
::wx_core::api!(
    LivePlayerContextExitFullScreen = object LIVE_PLAYER_CONTEXT[7],
    LivePlayerContextExitFullScreenOptions => fields()
);
/// Parameters of [`LivePlayerContext::exit_full_screen`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePlayerContextExitFullScreenOptions {}
impl LivePlayerContextExitFullScreenOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePlayerContextExitFullScreenOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePlayerContextExitFullScreenOptions {});
impl Options for LivePlayerContextExitFullScreenOptions {
    type Api = LivePlayerContextExitFullScreen;
}
/// Lets the stream go on in a floating window once the mini program is in the background.
///
/// Called as [`LivePlayerContext::request_background_playback`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.requestBackgroundPlayback.html)
pub enum LivePlayerContextRequestBackgroundPlayback {}
::wx_core::api!(
    LivePlayerContextRequestBackgroundPlayback = object LIVE_PLAYER_CONTEXT[8], () =>
    fields()
);
/// Ends the floating playback that went on while the mini program was in the background.
///
/// Called as [`LivePlayerContext::exit_background_playback`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.exitBackgroundPlayback.html)
pub enum LivePlayerContextExitBackgroundPlayback {}
::wx_core::api!(
    LivePlayerContextExitBackgroundPlayback = object LIVE_PLAYER_CONTEXT[9], () =>
    fields()
);
/// Closes the player's floating window; any page may call it, not only the one with the player.
///
/// Called as [`LivePlayerContext::exit_picture_in_picture`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.exitPictureInPicture.html)
pub enum LivePlayerContextExitPictureInPicture {}
::wx_core::api!(
    LivePlayerContextExitPictureInPicture = object LIVE_PLAYER_CONTEXT[10],
    LivePlayerContextExitPictureInPictureOptions => fields()
);
/// Parameters of [`LivePlayerContext::exit_picture_in_picture`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePlayerContextExitPictureInPictureOptions {}
impl LivePlayerContextExitPictureInPictureOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePlayerContextExitPictureInPictureOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePlayerContextExitPictureInPictureOptions {});
impl Options for LivePlayerContextExitPictureInPictureOptions {
    type Api = LivePlayerContextExitPictureInPicture;
}
/// Opens a half-screen list of devices nearby and casts to the one picked; tap handlers only.
///
/// Called as [`LivePlayerContext::start_casting`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.startCasting.html)
pub enum LivePlayerContextStartCasting {}
::wx_core::api!(
    LivePlayerContextStartCasting = object LIVE_PLAYER_CONTEXT[11],
    LivePlayerContextStartCastingOptions => fields()
);
/// Parameters of [`LivePlayerContext::start_casting`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePlayerContextStartCastingOptions {}
impl LivePlayerContextStartCastingOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePlayerContextStartCastingOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePlayerContextStartCastingOptions {});
impl Options for LivePlayerContextStartCastingOptions {
    type Api = LivePlayerContextStartCasting;
}
/// Moves a running cast over to another device, chosen by the user after a tap.
///
/// Called as [`LivePlayerContext::switch_casting`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.switchCasting.html)
pub enum LivePlayerContextSwitchCasting {}
::wx_core::api!(
    LivePlayerContextSwitchCasting = object LIVE_PLAYER_CONTEXT[12],
    LivePlayerContextSwitchCastingOptions => fields()
);
/// Parameters of [`LivePlayerContext::switch_casting`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePlayerContextSwitchCastingOptions {}
impl LivePlayerContextSwitchCastingOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePlayerContextSwitchCastingOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePlayerContextSwitchCastingOptions {});
impl Options for LivePlayerContextSwitchCastingOptions {
    type Api = LivePlayerContextSwitchCasting;
}
/// Tries again to reach the device that was cast to before the connection broke; tap handlers
/// only.
///
/// Called as [`LivePlayerContext::reconnect_casting`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.reconnectCasting.html)
pub enum LivePlayerContextReconnectCasting {}
::wx_core::api!(
    LivePlayerContextReconnectCasting = object LIVE_PLAYER_CONTEXT[13],
    LivePlayerContextReconnectCastingOptions => fields()
);
/// Parameters of [`LivePlayerContext::reconnect_casting`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePlayerContextReconnectCastingOptions {}
impl LivePlayerContextReconnectCastingOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePlayerContextReconnectCastingOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePlayerContextReconnectCastingOptions {});
impl Options for LivePlayerContextReconnectCastingOptions {
    type Api = LivePlayerContextReconnectCasting;
}
/// Takes the stream back from the television to the phone; accepted only inside a tap handler.
///
/// Called as [`LivePlayerContext::exit_casting`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.exitCasting.html)
pub enum LivePlayerContextExitCasting {}
::wx_core::api!(
    LivePlayerContextExitCasting = object LIVE_PLAYER_CONTEXT[14],
    LivePlayerContextExitCastingOptions => fields()
);
/// Parameters of [`LivePlayerContext::exit_casting`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePlayerContextExitCastingOptions {}
impl LivePlayerContextExitCastingOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePlayerContextExitCastingOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePlayerContextExitCastingOptions {});
impl Options for LivePlayerContextExitCastingOptions {
    type Api = LivePlayerContextExitCasting;
}
/// Remote control of the page's `live-pusher`: broadcasting, camera, make-up, stickers and
/// background music.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.html)
#[derive(Clone, Debug)]
pub struct LivePusherContext {
    client: ::wx_core::Client,
}
::wx_core::object!(LivePusherContext = LIVE_PUSHER_CONTEXT);
impl LivePusherContext {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Goes on the air to the pusher's `url`, turning the camera preview on with it.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.start.html)
    pub fn start(&self, call: impl Into<Call<LivePusherContextStart>>) {
        self.client.call(call);
    }
    /// As [`Self::start`], as a future.
    pub fn start_future(
        &self,
        options: LivePusherContextStartOptions,
    ) -> ApiFuture<LivePusherContextStart> {
        self.client.future(options)
    }
    /// Holds the broadcast back without ending it; viewers wait until `resume()`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.pause.html)
    pub fn pause(&self, call: impl Into<Call<LivePusherContextPause>>) {
        self.client.call(call);
    }
    /// As [`Self::pause`], as a future.
    pub fn pause_future(
        &self,
        options: LivePusherContextPauseOptions,
    ) -> ApiFuture<LivePusherContextPause> {
        self.client.future(options)
    }
    /// Sends picture and sound out again after `pause()`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.resume.html)
    pub fn resume(&self, call: impl Into<Call<LivePusherContextResume>>) {
        self.client.call(call);
    }
    /// As [`Self::resume`], as a future.
    pub fn resume_future(
        &self,
        options: LivePusherContextResumeOptions,
    ) -> ApiFuture<LivePusherContextResume> {
        self.client.future(options)
    }
    /// Ends the broadcast and the camera preview together.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.stop.html)
    pub fn stop(&self, call: impl Into<Call<LivePusherContextStop>>) {
        self.client.call(call);
    }
    /// As [`Self::stop`], as a future.
    pub fn stop_future(
        &self,
        options: LivePusherContextStopOptions,
    ) -> ApiFuture<LivePusherContextStop> {
        self.client.future(options)
    }
    /// Shows the camera picture on the phone only; nothing is sent yet.
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.startPreview.html)
    pub fn start_preview(&self, call: impl Into<Call<LivePusherContextStartPreview>>) {
        self.client.call(call);
    }
    /// As [`Self::start_preview`], as a future.
    pub fn start_preview_future(
        &self,
        options: LivePusherContextStartPreviewOptions,
    ) -> ApiFuture<LivePusherContextStartPreview> {
        self.client.future(options)
    }
    /// Switches off the camera picture that `startPreview()` had put on the screen.
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.stopPreview.html)
    pub fn stop_preview(&self, call: impl Into<Call<LivePusherContextStopPreview>>) {
        self.client.call(call);
    }
    /// As [`Self::stop_preview`], as a future.
    pub fn stop_preview_future(
        &self,
        options: LivePusherContextStopPreviewOptions,
    ) -> ApiFuture<LivePusherContextStopPreview> {
        self.client.future(options)
    }
    /// Closes the floating window of the broadcast; works from whichever page is showing.
    ///
    /// Since 2.25.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.exitPictureInPicture.html)
    pub fn exit_picture_in_picture(
        &self,
        call: impl Into<Call<LivePusherContextExitPictureInPicture>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::exit_picture_in_picture`], as a future.
    pub fn exit_picture_in_picture_future(
        &self,
        options: LivePusherContextExitPictureInPictureOptions,
    ) -> ApiFuture<LivePusherContextExitPictureInPicture> {
        self.client.future(options)
    }
    /// Stores a picture of what is being broadcast in a temporary file.
    ///
    /// Takes [`LivePusherContextSnapshotOptions`], gives [`LivePusherContextSnapshotResult`].
    ///
    /// Since 1.9.90. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.snapshot.html)
    ///
    /// ```js
    /// wx.createLivePusherContext().snapshot({
    ///   quality: 'compressed',
    ///   success: ({ tempImagePath, width, height }) => console.log(tempImagePath, Number(width), Number(height)),
    /// })
    /// ```
    pub fn snapshot(&self, call: impl Into<Call<LivePusherContextSnapshot>>) {
        self.client.call(call);
    }
    /// As [`Self::snapshot`], as a future.
    pub fn snapshot_future(
        &self,
        options: LivePusherContextSnapshotOptions,
    ) -> ApiFuture<LivePusherContextSnapshot> {
        self.client.future(options)
    }
    /// Turns from the front camera to the back one, or the other way round.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.switchCamera.html)
    pub fn switch_camera(&self, call: impl Into<Call<LivePusherContextSwitchCamera>>) {
        self.client.call(call);
    }
    /// As [`Self::switch_camera`], as a future.
    pub fn switch_camera_future(
        &self,
        options: LivePusherContextSwitchCameraOptions,
    ) -> ApiFuture<LivePusherContextSwitchCamera> {
        self.client.future(options)
    }
    /// Turns the phone's lamp on if it is off, and off if it is on.
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.toggleTorch.html)
    pub fn toggle_torch(&self, call: impl Into<Call<LivePusherContextToggleTorch>>) {
        self.client.call(call);
    }
    /// As [`Self::toggle_torch`], as a future.
    pub fn toggle_torch_future(
        &self,
        options: LivePusherContextToggleTorchOptions,
    ) -> ApiFuture<LivePusherContextToggleTorch> {
        self.client.future(options)
    }
    /// Tells how far the camera in use can zoom, the upper limit for `setZoom()`.
    ///
    /// Gives [`LivePusherContextGetMaxZoomResult`].
    ///
    /// Since 2.31.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.getMaxZoom.html)
    pub fn get_max_zoom(&self, call: impl Into<Call<LivePusherContextGetMaxZoom>>) {
        self.client.call(call);
    }
    /// As [`Self::get_max_zoom`], as a future.
    pub fn get_max_zoom_future(
        &self,
        options: LivePusherContextGetMaxZoomOptions,
    ) -> ApiFuture<LivePusherContextGetMaxZoom> {
        self.client.future(options)
    }
    /// Brings the camera picture nearer, between 1 and what `getMaxZoom()` reported.
    ///
    /// Takes [`LivePusherContextSetZoomOptions`].
    ///
    /// Since 2.31.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.setZoom.html)
    pub fn set_zoom(&self, call: impl Into<Call<LivePusherContextSetZoom>>) {
        self.client.call(call);
    }
    /// As [`Self::set_zoom`], as a future.
    pub fn set_zoom_future(
        &self,
        options: LivePusherContextSetZoomOptions,
    ) -> ApiFuture<LivePusherContextSetZoom> {
        self.client.future(options)
    }
    /// Sets how loud the broadcaster's own voice goes out.
    ///
    /// Takes [`LivePusherContextSetMicVolumeOptions`].
    ///
    /// Since 2.10.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.setMICVolume.html)
    pub fn set_mic_volume(&self, call: impl Into<Call<LivePusherContextSetMicVolume>>) {
        self.client.call(call);
    }
    /// As [`Self::set_mic_volume`], as a future.
    pub fn set_mic_volume_future(
        &self,
        options: LivePusherContextSetMicVolumeOptions,
    ) -> ApiFuture<LivePusherContextSetMicVolume> {
        self.client.future(options)
    }
    /// Mixes a piece of music into the broadcast, whole or between two times of the file.
    ///
    /// Takes [`LivePusherContextPlayBgmOptions`].
    ///
    /// Since 2.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.playBGM.html)
    pub fn play_bgm(&self, call: impl Into<Call<LivePusherContextPlayBgm>>) {
        self.client.call(call);
    }
    /// As [`Self::play_bgm`], as a future.
    pub fn play_bgm_future(
        &self,
        options: LivePusherContextPlayBgmOptions,
    ) -> ApiFuture<LivePusherContextPlayBgm> {
        self.client.future(options)
    }
    /// Holds the background music where it is; `resumeBGM()` goes on from there.
    ///
    /// Since 2.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.pauseBGM.html)
    pub fn pause_bgm(&self, call: impl Into<Call<LivePusherContextPauseBgm>>) {
        self.client.call(call);
    }
    /// As [`Self::pause_bgm`], as a future.
    pub fn pause_bgm_future(
        &self,
        options: LivePusherContextPauseBgmOptions,
    ) -> ApiFuture<LivePusherContextPauseBgm> {
        self.client.future(options)
    }
    /// Lets the background music sound on from where `pauseBGM()` left it.
    ///
    /// Since 2.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.resumeBGM.html)
    pub fn resume_bgm(&self, call: impl Into<Call<LivePusherContextResumeBgm>>) {
        self.client.call(call);
    }
    /// As [`Self::resume_bgm`], as a future.
    pub fn resume_bgm_future(
        &self,
        options: LivePusherContextResumeBgmOptions,
    ) -> ApiFuture<LivePusherContextResumeBgm> {
        self.client.future(options)
    }
    /// Ends the background music; a new `playBGM()` starts it from the beginning.
    ///
    /// Since 2.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.stopBGM.html)
    pub fn stop_bgm(&self, call: impl Into<Call<LivePusherContextStopBgm>>) {
        self.client.call(call);
    }
    /// As [`Self::stop_bgm`], as a future.
    pub fn stop_bgm_future(
        &self,
        options: LivePusherContextStopBgmOptions,
    ) -> ApiFuture<LivePusherContextStopBgm> {
        self.client.future(options)
    }
    /// Makes the background music louder or softer against the voice.
    ///
    /// Takes [`LivePusherContextSetBgmVolumeOptions`].
    ///
    /// Since 2.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.setBGMVolume.html)
    pub fn set_bgm_volume(&self, call: impl Into<Call<LivePusherContextSetBgmVolume>>) {
        self.client.call(call);
    }
    /// As [`Self::set_bgm_volume`], as a future.
    pub fn set_bgm_volume_future(
        &self,
        options: LivePusherContextSetBgmVolumeOptions,
    ) -> ApiFuture<LivePusherContextSetBgmVolume> {
        self.client.future(options)
    }
    /// Writes a text into the video stream as an SEI message, arriving with the frame it belongs
    /// to.
    ///
    /// Takes [`LivePusherContextSendMessageOptions`].
    ///
    /// Since 2.10.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.sendMessage.html)
    pub fn send_message(&self, call: impl Into<Call<LivePusherContextSendMessage>>) {
        self.client.call(call);
    }
    /// As [`Self::send_message`], as a future.
    pub fn send_message_future(
        &self,
        options: LivePusherContextSendMessageOptions,
    ) -> ApiFuture<LivePusherContextSendMessage> {
        self.client.future(options)
    }
    /// Changes the colours of the whole picture by a filter resource, as strongly as `alpha` says.
    ///
    /// Takes [`LivePusherContextApplyFilterOptions`].
    ///
    /// Since 2.14.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.applyFilter.html)
    ///
    /// ```js
    /// wx.createLivePusherContext().applyFilter({
    ///   path: `${wx.env.USER_DATA_PATH}/warm.png`,
    ///   alpha: 0.6,
    /// })
    /// ```
    pub fn apply_filter(&self, call: impl Into<Call<LivePusherContextApplyFilter>>) {
        self.client.call(call);
    }
    /// As [`Self::apply_filter`], as a future.
    pub fn apply_filter_future(
        &self,
        options: LivePusherContextApplyFilterOptions,
    ) -> ApiFuture<LivePusherContextApplyFilter> {
        self.client.future(options)
    }
    /// Removes each filter at once, so that the camera's own colours come back.
    ///
    /// Since 2.14.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.clearFilters.html)
    pub fn clear_filters(&self, call: impl Into<Call<LivePusherContextClearFilters>>) {
        self.client.call(call);
    }
    /// As [`Self::clear_filters`], as a future.
    pub fn clear_filters_future(
        &self,
        options: LivePusherContextClearFiltersOptions,
    ) -> ApiFuture<LivePusherContextClearFilters> {
        self.client.future(options)
    }
    /// Shows animated stickers on the face, in front of or behind the person.
    ///
    /// Takes [`LivePusherContextApplyStickerOptions`].
    ///
    /// Since 2.14.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.applySticker.html)
    pub fn apply_sticker(&self, call: impl Into<Call<LivePusherContextApplySticker>>) {
        self.client.call(call);
    }
    /// As [`Self::apply_sticker`], as a future.
    pub fn apply_sticker_future(
        &self,
        options: LivePusherContextApplyStickerOptions,
    ) -> ApiFuture<LivePusherContextApplySticker> {
        self.client.future(options)
    }
    /// Takes all stickers out of the broadcast picture.
    ///
    /// Since 2.14.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.clearStickers.html)
    pub fn clear_stickers(&self, call: impl Into<Call<LivePusherContextClearStickers>>) {
        self.client.call(call);
    }
    /// As [`Self::clear_stickers`], as a future.
    pub fn clear_stickers_future(
        &self,
        options: LivePusherContextClearStickersOptions,
    ) -> ApiFuture<LivePusherContextClearStickers> {
        self.client.future(options)
    }
    /// Colours the lips of the faces in the picture, optionally with a glitter layer.
    ///
    /// Takes [`LivePusherContextApplyLipStickMakeupOptions`].
    ///
    /// Since 2.14.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.applyLipStickMakeup.html)
    pub fn apply_lip_stick_makeup(
        &self,
        call: impl Into<Call<LivePusherContextApplyLipStickMakeup>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::apply_lip_stick_makeup`], as a future.
    pub fn apply_lip_stick_makeup_future(
        &self,
        options: LivePusherContextApplyLipStickMakeupOptions,
    ) -> ApiFuture<LivePusherContextApplyLipStickMakeup> {
        self.client.future(options)
    }
    /// Lays eye shadow on the lids, with an extra shimmer picture where wanted.
    ///
    /// Takes [`LivePusherContextApplyEyeShadowMakeupOptions`].
    ///
    /// Since 2.14.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.applyEyeShadowMakeup.html)
    pub fn apply_eye_shadow_makeup(
        &self,
        call: impl Into<Call<LivePusherContextApplyEyeShadowMakeup>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::apply_eye_shadow_makeup`], as a future.
    pub fn apply_eye_shadow_makeup_future(
        &self,
        options: LivePusherContextApplyEyeShadowMakeupOptions,
    ) -> ApiFuture<LivePusherContextApplyEyeShadowMakeup> {
        self.client.future(options)
    }
    /// Draws eyebrows from a picture over those of the broadcaster and can narrow them.
    ///
    /// Takes [`LivePusherContextApplyEyeBrowMakeupOptions`].
    ///
    /// Since 2.14.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.applyEyeBrowMakeup.html)
    pub fn apply_eye_brow_makeup(
        &self,
        call: impl Into<Call<LivePusherContextApplyEyeBrowMakeup>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::apply_eye_brow_makeup`], as a future.
    pub fn apply_eye_brow_makeup_future(
        &self,
        options: LivePusherContextApplyEyeBrowMakeupOptions,
    ) -> ApiFuture<LivePusherContextApplyEyeBrowMakeup> {
        self.client.future(options)
    }
    /// Paints blusher on the cheeks of every face in the broadcast, from a picture of the colour.
    ///
    /// Takes [`LivePusherContextApplyBlusherStickMakeupOptions`].
    ///
    /// Since 2.14.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.applyBlusherStickMakeup.html)
    pub fn apply_blusher_stick_makeup(
        &self,
        call: impl Into<Call<LivePusherContextApplyBlusherStickMakeup>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::apply_blusher_stick_makeup`], as a future.
    pub fn apply_blusher_stick_makeup_future(
        &self,
        options: LivePusherContextApplyBlusherStickMakeupOptions,
    ) -> ApiFuture<LivePusherContextApplyBlusherStickMakeup> {
        self.client.future(options)
    }
    /// Shapes the face with light and shade taken from a highlight picture.
    ///
    /// Takes [`LivePusherContextApplyFaceContourMakeupOptions`].
    ///
    /// Since 2.14.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.applyFaceContourMakeup.html)
    pub fn apply_face_contour_makeup(
        &self,
        call: impl Into<Call<LivePusherContextApplyFaceContourMakeup>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::apply_face_contour_makeup`], as a future.
    pub fn apply_face_contour_makeup_future(
        &self,
        options: LivePusherContextApplyFaceContourMakeupOptions,
    ) -> ApiFuture<LivePusherContextApplyFaceContourMakeup> {
        self.client.future(options)
    }
    /// Washes off blusher, brows, eye shadow, contour and lipstick together.
    ///
    /// Since 2.14.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.clearMakeups.html)
    pub fn clear_makeups(&self, call: impl Into<Call<LivePusherContextClearMakeups>>) {
        self.client.call(call);
    }
    /// As [`Self::clear_makeups`], as a future.
    pub fn clear_makeups_future(
        &self,
        options: LivePusherContextClearMakeupsOptions,
    ) -> ApiFuture<LivePusherContextClearMakeups> {
        self.client.future(options)
    }
    /// With custom rendering on, reports camera frames or a new broadcast size; the last listener
    /// wins.
    ///
    /// Parameters:
    ///
    /// - `topic`: Name of the event: `frame`, `update`.
    /// - `listener`: Called with each event of that name.
    ///
    /// Since 2.29.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.onCustomRendererEvent.html)
    pub fn on_custom_renderer_event(
        &self,
        topic: impl Into<String>,
        listener: Callback,
    ) -> Result<()> {
        self.client
            .sync::<
                LivePusherContextOnCustomRendererEvent,
            >(LivePusherContextOnCustomRendererEventOptions::new(topic, listener))
    }
}
impl AsRef<::wx_core::Client> for LivePusherContext {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Goes on the air to the pusher's `url`, turning the camera preview on with it.
///
/// Called as [`LivePusherContext::start`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.start.html)
pub enum LivePusherContextStart {}
::wx_core::api!(
    LivePusherContextStart = object LIVE_PUSHER_CONTEXT[0], LivePusherContextStartOptions
    => fields()
);
/// Parameters of [`LivePusherContext::start`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextStartOptions {}
impl LivePusherContextStartOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePusherContextStartOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePusherContextStartOptions {});
impl Options for LivePusherContextStartOptions {
    type Api = LivePusherContextStart;
}
/// Holds the broadcast back without ending it; viewers wait until `resume()`.
///
/// Called as [`LivePusherContext::pause`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.pause.html)
pub enum LivePusherContextPause {}
::wx_core::api!(
    LivePusherContextPause = object LIVE_PUSHER_CONTEXT[1], LivePusherContextPauseOptions
    => fields()
);
/// Parameters of [`LivePusherContext::pause`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextPauseOptions {}
impl LivePusherContextPauseOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePusherContextPauseOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePusherContextPauseOptions {});
impl Options for LivePusherContextPauseOptions {
    type Api = LivePusherContextPause;
}
/// Sends picture and sound out again after `pause()`.
///
/// Called as [`LivePusherContext::resume`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.resume.html)
pub enum LivePusherContextResume {}
::wx_core::api!(
    LivePusherContextResume = object LIVE_PUSHER_CONTEXT[2],
    LivePusherContextResumeOptions => fields()
);
/// Parameters of [`LivePusherContext::resume`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextResumeOptions {}
impl LivePusherContextResumeOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePusherContextResumeOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePusherContextResumeOptions {});
impl Options for LivePusherContextResumeOptions {
    type Api = LivePusherContextResume;
}
/// Ends the broadcast and the camera preview together.
///
/// Called as [`LivePusherContext::stop`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.stop.html)
pub enum LivePusherContextStop {}
::wx_core::api!(
    LivePusherContextStop = object LIVE_PUSHER_CONTEXT[3], LivePusherContextStopOptions
    => fields()
);
/// Parameters of [`LivePusherContext::stop`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextStopOptions {}
impl LivePusherContextStopOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePusherContextStopOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePusherContextStopOptions {});
impl Options for LivePusherContextStopOptions {
    type Api = LivePusherContextStop;
}
/// Shows the camera picture on the phone only; nothing is sent yet.
///
/// Called as [`LivePusherContext::start_preview`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.startPreview.html)
pub enum LivePusherContextStartPreview {}
::wx_core::api!(
    LivePusherContextStartPreview = object LIVE_PUSHER_CONTEXT[4],
    LivePusherContextStartPreviewOptions => fields()
);
/// Parameters of [`LivePusherContext::start_preview`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextStartPreviewOptions {}
impl LivePusherContextStartPreviewOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePusherContextStartPreviewOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePusherContextStartPreviewOptions {});
impl Options for LivePusherContextStartPreviewOptions {
    type Api = LivePusherContextStartPreview;
}
/// Switches off the camera picture that `startPreview()` had put on the screen.
///
/// Called as [`LivePusherContext::stop_preview`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.stopPreview.html)
pub enum LivePusherContextStopPreview {}
::wx_core::api!(
    LivePusherContextStopPreview = object LIVE_PUSHER_CONTEXT[5],
    LivePusherContextStopPreviewOptions => fields()
);
/// Parameters of [`LivePusherContext::stop_preview`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextStopPreviewOptions {}
impl LivePusherContextStopPreviewOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePusherContextStopPreviewOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePusherContextStopPreviewOptions {});
impl Options for LivePusherContextStopPreviewOptions {
    type Api = LivePusherContextStopPreview;
}
/// Closes the floating window of the broadcast; works from whichever page is showing.
///
/// Called as [`LivePusherContext::exit_picture_in_picture`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.exitPictureInPicture.html)
pub enum LivePusherContextExitPictureInPicture {}
::wx_core::api!(
    LivePusherContextExitPictureInPicture = object LIVE_PUSHER_CONTEXT[6],
    LivePusherContextExitPictureInPictureOptions => fields()
);
/// Parameters of [`LivePusherContext::exit_picture_in_picture`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextExitPictureInPictureOptions {}
impl LivePusherContextExitPictureInPictureOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePusherContextExitPictureInPictureOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePusherContextExitPictureInPictureOptions {});
impl Options for LivePusherContextExitPictureInPictureOptions {
    type Api = LivePusherContextExitPictureInPicture;
}
/// Stores a picture of what is being broadcast in a temporary file.
///
/// Called as [`LivePusherContext::snapshot`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.snapshot.html)
pub enum LivePusherContextSnapshot {}
::wx_core::api!(
    LivePusherContextSnapshot = object LIVE_PUSHER_CONTEXT[7],
    LivePusherContextSnapshotOptions => fields LivePusherContextSnapshotResult
);
/// Parameters of [`LivePusherContext::snapshot`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextSnapshotOptions {
    /// Whether the picture is kept as it is or made smaller. Default: `"raw"`. Since 2.10.0.
    pub quality: SnapshotQuality,
    /// The point of the pusher at which the picture is caught. Default: `"stream"`. Since 2.25.0.
    pub source_type: SnapshotSource,
}
impl LivePusherContextSnapshotOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            quality: SnapshotQuality::Raw,
            source_type: SnapshotSource::Stream,
        }
    }
    /// Whether the picture is kept as it is or made smaller. Default: `"raw"`. Since 2.10.0.
    pub fn quality(mut self, quality: SnapshotQuality) -> Self {
        self.quality = quality;
        self
    }
    /// The point of the pusher at which the picture is caught. Default: `"stream"`. Since 2.25.0.
    pub fn source_type(mut self, source_type: SnapshotSource) -> Self {
        self.source_type = source_type;
        self
    }
}
impl Default for LivePusherContextSnapshotOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePusherContextSnapshotOptions { quality, source_type });
impl Options for LivePusherContextSnapshotOptions {
    type Api = LivePusherContextSnapshot;
}
/// What [`LivePusherContext::snapshot`] gives.
#[derive(Clone, Debug)]
pub struct LivePusherContextSnapshotResult {
    /// Photo height, as a string of digits. Unit: px.
    pub height: String,
    /// Temporary file with the photo
    pub temp_image_path: String,
    /// Photo width, as a string of digits. Unit: px.
    pub width: String,
}
::wx_core::record!(LivePusherContextSnapshotResult { height, temp_image_path, width });
/// Turns from the front camera to the back one, or the other way round.
///
/// Called as [`LivePusherContext::switch_camera`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.switchCamera.html)
pub enum LivePusherContextSwitchCamera {}
::wx_core::api!(
    LivePusherContextSwitchCamera = object LIVE_PUSHER_CONTEXT[8],
    LivePusherContextSwitchCameraOptions => fields()
);
/// Parameters of [`LivePusherContext::switch_camera`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextSwitchCameraOptions {}
impl LivePusherContextSwitchCameraOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePusherContextSwitchCameraOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePusherContextSwitchCameraOptions {});
impl Options for LivePusherContextSwitchCameraOptions {
    type Api = LivePusherContextSwitchCamera;
}
/// Turns the phone's lamp on if it is off, and off if it is on.
///
/// Called as [`LivePusherContext::toggle_torch`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.toggleTorch.html)
pub enum LivePusherContextToggleTorch {}
::wx_core::api!(
    LivePusherContextToggleTorch = object LIVE_PUSHER_CONTEXT[9],
    LivePusherContextToggleTorchOptions => fields()
);
/// Parameters of [`LivePusherContext::toggle_torch`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextToggleTorchOptions {}
impl LivePusherContextToggleTorchOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePusherContextToggleTorchOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePusherContextToggleTorchOptions {});
impl Options for LivePusherContextToggleTorchOptions {
    type Api = LivePusherContextToggleTorch;
}
/// Tells how far the camera in use can zoom, the upper limit for `setZoom()`.
///
/// Called as [`LivePusherContext::get_max_zoom`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.getMaxZoom.html)
pub enum LivePusherContextGetMaxZoom {}
::wx_core::api!(
    LivePusherContextGetMaxZoom = object LIVE_PUSHER_CONTEXT[10],
    LivePusherContextGetMaxZoomOptions => fields LivePusherContextGetMaxZoomResult
);
/// Parameters of [`LivePusherContext::get_max_zoom`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextGetMaxZoomOptions {}
impl LivePusherContextGetMaxZoomOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePusherContextGetMaxZoomOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePusherContextGetMaxZoomOptions {});
impl Options for LivePusherContextGetMaxZoomOptions {
    type Api = LivePusherContextGetMaxZoom;
}
/// What [`LivePusherContext::get_max_zoom`] gives.
#[derive(Clone, Debug)]
pub struct LivePusherContextGetMaxZoomResult {
    /// Greatest zoom factor, a number in a string
    pub max_zoom: String,
}
::wx_core::record!(LivePusherContextGetMaxZoomResult { max_zoom });
/// Brings the camera picture nearer, between 1 and what `getMaxZoom()` reported.
///
/// Called as [`LivePusherContext::set_zoom`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.setZoom.html)
pub enum LivePusherContextSetZoom {}
::wx_core::api!(
    LivePusherContextSetZoom = object LIVE_PUSHER_CONTEXT[11],
    LivePusherContextSetZoomOptions => fields()
);
/// Parameters of [`LivePusherContext::set_zoom`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextSetZoomOptions {
    /// Factor up to `maxZoom`, with one digit after the point
    pub zoom: f64,
}
impl LivePusherContextSetZoomOptions {
    /// With all of them.
    pub fn new(zoom: f64) -> Self {
        Self { zoom }
    }
}
::wx_core::record!(LivePusherContextSetZoomOptions { zoom });
impl Options for LivePusherContextSetZoomOptions {
    type Api = LivePusherContextSetZoom;
}
/// Sets how loud the broadcaster's own voice goes out.
///
/// Called as [`LivePusherContext::set_mic_volume`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.setMICVolume.html)
pub enum LivePusherContextSetMicVolume {}
::wx_core::api!(
    LivePusherContextSetMicVolume = object LIVE_PUSHER_CONTEXT[12],
    LivePusherContextSetMicVolumeOptions => fields()
);
/// Parameters of [`LivePusherContext::set_mic_volume`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextSetMicVolumeOptions {
    /// Loudness between silent and full. From 0 to 1.
    pub volume: f64,
}
impl LivePusherContextSetMicVolumeOptions {
    /// With all of them.
    pub fn new(volume: f64) -> Self {
        Self { volume }
    }
}
::wx_core::record!(LivePusherContextSetMicVolumeOptions { volume });
impl Options for LivePusherContextSetMicVolumeOptions {
    type Api = LivePusherContextSetMicVolume;
}
/// Mixes a piece of music into the broadcast, whole or between two times of the file.
///
/// Called as [`LivePusherContext::play_bgm`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.playBGM.html)
pub enum LivePusherContextPlayBgm {}
::wx_core::api!(
    LivePusherContextPlayBgm = object LIVE_PUSHER_CONTEXT[13],
    LivePusherContextPlayBgmOptions => fields()
);
/// Parameters of [`LivePusherContext::play_bgm`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextPlayBgmOptions {
    /// Address of the music file
    pub url: String,
    /// Where in the file to end; 0, negative or too great means its end. Unit: ms. Since 2.31.0.
    pub end_time_ms: Option<i64>,
    /// Where in the file to begin; negative or too great means its beginning. Unit: ms. Since 2.31.0.
    pub start_time_ms: Option<i64>,
}
impl LivePusherContextPlayBgmOptions {
    /// With the required ones; the others are left out.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            end_time_ms: None,
            start_time_ms: None,
        }
    }
    /// Where in the file to end; 0, negative or too great means its end. Unit: ms. Since 2.31.0.
    pub fn end_time_ms(mut self, end_time_ms: i64) -> Self {
        self.end_time_ms = Some(end_time_ms);
        self
    }
    /// Where in the file to begin; negative or too great means its beginning. Unit: ms. Since 2.31.0.
    pub fn start_time_ms(mut self, start_time_ms: i64) -> Self {
        self.start_time_ms = Some(start_time_ms);
        self
    }
}
::wx_core::record!(LivePusherContextPlayBgmOptions { url, end_time_ms, start_time_ms });
impl Options for LivePusherContextPlayBgmOptions {
    type Api = LivePusherContextPlayBgm;
}
/// Holds the background music where it is; `resumeBGM()` goes on from there.
///
/// Called as [`LivePusherContext::pause_bgm`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.pauseBGM.html)
pub enum LivePusherContextPauseBgm {}
::wx_core::api!(
    LivePusherContextPauseBgm = object LIVE_PUSHER_CONTEXT[14],
    LivePusherContextPauseBgmOptions => fields()
);
/// Parameters of [`LivePusherContext::pause_bgm`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextPauseBgmOptions {}
impl LivePusherContextPauseBgmOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePusherContextPauseBgmOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePusherContextPauseBgmOptions {});
impl Options for LivePusherContextPauseBgmOptions {
    type Api = LivePusherContextPauseBgm;
}
/// Lets the background music sound on from where `pauseBGM()` left it.
///
/// Called as [`LivePusherContext::resume_bgm`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.resumeBGM.html)
pub enum LivePusherContextResumeBgm {}
::wx_core::api!(
    LivePusherContextResumeBgm = object LIVE_PUSHER_CONTEXT[15],
    LivePusherContextResumeBgmOptions => fields()
);
/// Parameters of [`LivePusherContext::resume_bgm`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextResumeBgmOptions {}
impl LivePusherContextResumeBgmOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePusherContextResumeBgmOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePusherContextResumeBgmOptions {});
impl Options for LivePusherContextResumeBgmOptions {
    type Api = LivePusherContextResumeBgm;
}
/// Ends the background music; a new `playBGM()` starts it from the beginning.
///
/// Called as [`LivePusherContext::stop_bgm`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.stopBGM.html)
pub enum LivePusherContextStopBgm {}
::wx_core::api!(
    LivePusherContextStopBgm = object LIVE_PUSHER_CONTEXT[16],
    LivePusherContextStopBgmOptions => fields()
);
/// Parameters of [`LivePusherContext::stop_bgm`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextStopBgmOptions {}
impl LivePusherContextStopBgmOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePusherContextStopBgmOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePusherContextStopBgmOptions {});
impl Options for LivePusherContextStopBgmOptions {
    type Api = LivePusherContextStopBgm;
}
/// Makes the background music louder or softer against the voice.
///
/// Called as [`LivePusherContext::set_bgm_volume`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.setBGMVolume.html)
pub enum LivePusherContextSetBgmVolume {}
::wx_core::api!(
    LivePusherContextSetBgmVolume = object LIVE_PUSHER_CONTEXT[17],
    LivePusherContextSetBgmVolumeOptions => fields()
);
/// Parameters of [`LivePusherContext::set_bgm_volume`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextSetBgmVolumeOptions {
    /// Loudness from `0` (silent) to `1` (full), written as a string
    pub volume: String,
}
impl LivePusherContextSetBgmVolumeOptions {
    /// With all of them.
    pub fn new(volume: impl Into<String>) -> Self {
        Self { volume: volume.into() }
    }
}
::wx_core::record!(LivePusherContextSetBgmVolumeOptions { volume });
impl Options for LivePusherContextSetBgmVolumeOptions {
    type Api = LivePusherContextSetBgmVolume;
}
/// Writes a text into the video stream as an SEI message, arriving with the frame it belongs
/// to.
///
/// Called as [`LivePusherContext::send_message`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.sendMessage.html)
pub enum LivePusherContextSendMessage {}
::wx_core::api!(
    LivePusherContextSendMessage = object LIVE_PUSHER_CONTEXT[18],
    LivePusherContextSendMessageOptions => fields()
);
/// Parameters of [`LivePusherContext::send_message`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextSendMessageOptions {
    /// Text carried in the SEI units of the video
    pub msg: String,
}
impl LivePusherContextSendMessageOptions {
    /// With all of them.
    pub fn new(msg: impl Into<String>) -> Self {
        Self { msg: msg.into() }
    }
}
::wx_core::record!(LivePusherContextSendMessageOptions { msg });
impl Options for LivePusherContextSendMessageOptions {
    type Api = LivePusherContextSendMessage;
}
/// Changes the colours of the whole picture by a filter resource, as strongly as `alpha` says.
///
/// Called as [`LivePusherContext::apply_filter`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.applyFilter.html)
pub enum LivePusherContextApplyFilter {}
::wx_core::api!(
    LivePusherContextApplyFilter = object LIVE_PUSHER_CONTEXT[19],
    LivePusherContextApplyFilterOptions => fields()
);
/// Parameters of [`LivePusherContext::apply_filter`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextApplyFilterOptions {
    /// How much of the filter shows; 0 is no effect. From 0 to 1.
    pub alpha: f64,
    /// File with the filter's colours
    pub path: String,
    /// MD5 of the filter file, to check it
    pub md5: Option<String>,
}
impl LivePusherContextApplyFilterOptions {
    /// With the required ones; the others are left out.
    pub fn new(alpha: f64, path: impl Into<String>) -> Self {
        Self {
            alpha,
            path: path.into(),
            md5: None,
        }
    }
    /// MD5 of the filter file, to check it
    pub fn md5(mut self, md5: impl Into<String>) -> Self {
        self.md5 = Some(md5.into());
        self
    }
}
::wx_core::record!(LivePusherContextApplyFilterOptions { alpha, path, md5 });
impl Options for LivePusherContextApplyFilterOptions {
    type Api = LivePusherContextApplyFilter;
}
/// Removes each filter at once, so that the camera's own colours come back.
///
/// Called as [`LivePusherContext::clear_filters`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.clearFilters.html)
pub enum LivePusherContextClearFilters {}
::wx_core::api!(
    LivePusherContextClearFilters = object LIVE_PUSHER_CONTEXT[20],
    LivePusherContextClearFiltersOptions => fields()
);
/// Parameters of [`LivePusherContext::clear_filters`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextClearFiltersOptions {}
impl LivePusherContextClearFiltersOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePusherContextClearFiltersOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePusherContextClearFiltersOptions {});
impl Options for LivePusherContextClearFiltersOptions {
    type Api = LivePusherContextClearFilters;
}
/// Shows animated stickers on the face, in front of or behind the person.
///
/// Called as [`LivePusherContext::apply_sticker`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.applySticker.html)
pub enum LivePusherContextApplySticker {}
::wx_core::api!(
    LivePusherContextApplySticker = object LIVE_PUSHER_CONTEXT[21],
    LivePusherContextApplyStickerOptions => fields()
);
/// Parameters of [`LivePusherContext::apply_sticker`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextApplyStickerOptions {
    /// The stickers themselves, one entry for each animation
    pub stickers: Vec<Sticker>,
    /// Where they belong: such as `2D` on the face, or `front` before the person
    pub r#type: String,
    /// Settings that move and turn the template, passed on as they are
    pub template_trans_set: Option<::wx_core::Object>,
}
impl LivePusherContextApplyStickerOptions {
    /// With the required ones; the others are left out.
    pub fn new(stickers: Vec<Sticker>, r#type: impl Into<String>) -> Self {
        Self {
            stickers,
            r#type: r#type.into(),
            template_trans_set: None,
        }
    }
    /// Settings that move and turn the template, passed on as they are
    pub fn template_trans_set(mut self, template_trans_set: ::wx_core::Object) -> Self {
        self.template_trans_set = Some(template_trans_set);
        self
    }
}
::wx_core::record!(
    LivePusherContextApplyStickerOptions { stickers, r#type, template_trans_set }
);
impl Options for LivePusherContextApplyStickerOptions {
    type Api = LivePusherContextApplySticker;
}
/// Takes all stickers out of the broadcast picture.
///
/// Called as [`LivePusherContext::clear_stickers`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.clearStickers.html)
pub enum LivePusherContextClearStickers {}
::wx_core::api!(
    LivePusherContextClearStickers = object LIVE_PUSHER_CONTEXT[22],
    LivePusherContextClearStickersOptions => fields()
);
/// Parameters of [`LivePusherContext::clear_stickers`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextClearStickersOptions {}
impl LivePusherContextClearStickersOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePusherContextClearStickersOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePusherContextClearStickersOptions {});
impl Options for LivePusherContextClearStickersOptions {
    type Api = LivePusherContextClearStickers;
}
/// Colours the lips of the faces in the picture, optionally with a glitter layer.
///
/// Called as [`LivePusherContext::apply_lip_stick_makeup`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.applyLipStickMakeup.html)
pub enum LivePusherContextApplyLipStickMakeup {}
::wx_core::api!(
    LivePusherContextApplyLipStickMakeup = object LIVE_PUSHER_CONTEXT[23],
    LivePusherContextApplyLipStickMakeupOptions => fields()
);
/// Parameters of [`LivePusherContext::apply_lip_stick_makeup`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextApplyLipStickMakeupOptions {
    /// How strongly the lips are coloured. From 0 to 1.
    pub alpha: f64,
    /// Name of the mode that mixes lipstick and lips
    pub blend_mode: String,
    /// Face model that fits the colour to the lips
    pub face_model: String,
    /// File with the lipstick picture
    pub path: String,
    /// File with the glitter on the lips
    pub shimmer_path: String,
    /// Kind of the glitter
    pub shimmer_type: String,
}
impl LivePusherContextApplyLipStickMakeupOptions {
    /// With all of them.
    pub fn new(
        alpha: f64,
        blend_mode: impl Into<String>,
        face_model: impl Into<String>,
        path: impl Into<String>,
        shimmer_path: impl Into<String>,
        shimmer_type: impl Into<String>,
    ) -> Self {
        Self {
            alpha,
            blend_mode: blend_mode.into(),
            face_model: face_model.into(),
            path: path.into(),
            shimmer_path: shimmer_path.into(),
            shimmer_type: shimmer_type.into(),
        }
    }
}
::wx_core::record!(
    LivePusherContextApplyLipStickMakeupOptions { alpha, blend_mode, face_model, path,
    shimmer_path, shimmer_type }
);
impl Options for LivePusherContextApplyLipStickMakeupOptions {
    type Api = LivePusherContextApplyLipStickMakeup;
}
/// Lays eye shadow on the lids, with an extra shimmer picture where wanted.
///
/// Called as [`LivePusherContext::apply_eye_shadow_makeup`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.applyEyeShadowMakeup.html)
pub enum LivePusherContextApplyEyeShadowMakeup {}
::wx_core::api!(
    LivePusherContextApplyEyeShadowMakeup = object LIVE_PUSHER_CONTEXT[24],
    LivePusherContextApplyEyeShadowMakeupOptions => fields()
);
/// Parameters of [`LivePusherContext::apply_eye_shadow_makeup`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextApplyEyeShadowMakeupOptions {
    /// How strongly the lids are coloured. From 0 to 1.
    pub alpha: f64,
    /// Name of the mode that mixes shadow and lid
    pub blend_mode: String,
    /// File with the eye shadow picture
    pub path: String,
    /// File with the finer shimmer layer; none when absent
    pub shimmer_position: Option<String>,
    /// MD5 of the shimmer file, to check it
    pub shimmer_position_md5: Option<String>,
}
impl LivePusherContextApplyEyeShadowMakeupOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        alpha: f64,
        blend_mode: impl Into<String>,
        path: impl Into<String>,
    ) -> Self {
        Self {
            alpha,
            blend_mode: blend_mode.into(),
            path: path.into(),
            shimmer_position: None,
            shimmer_position_md5: None,
        }
    }
    /// File with the finer shimmer layer; none when absent
    pub fn shimmer_position(mut self, shimmer_position: impl Into<String>) -> Self {
        self.shimmer_position = Some(shimmer_position.into());
        self
    }
    /// MD5 of the shimmer file, to check it
    pub fn shimmer_position_md5(
        mut self,
        shimmer_position_md5: impl Into<String>,
    ) -> Self {
        self.shimmer_position_md5 = Some(shimmer_position_md5.into());
        self
    }
}
::wx_core::record!(
    LivePusherContextApplyEyeShadowMakeupOptions { alpha, blend_mode, path,
    shimmer_position, shimmer_position_md5 }
);
impl Options for LivePusherContextApplyEyeShadowMakeupOptions {
    type Api = LivePusherContextApplyEyeShadowMakeup;
}
/// Draws eyebrows from a picture over those of the broadcaster and can narrow them.
///
/// Called as [`LivePusherContext::apply_eye_brow_makeup`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.applyEyeBrowMakeup.html)
pub enum LivePusherContextApplyEyeBrowMakeup {}
::wx_core::api!(
    LivePusherContextApplyEyeBrowMakeup = object LIVE_PUSHER_CONTEXT[25],
    LivePusherContextApplyEyeBrowMakeupOptions => fields()
);
/// Parameters of [`LivePusherContext::apply_eye_brow_makeup`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextApplyEyeBrowMakeupOptions {
    /// How dark the brows are drawn. From 0 to 1.
    pub alpha: f64,
    /// Name of the mode that mixes the drawn brows and the face
    pub blend_mode: String,
    /// File with the picture of the brow
    pub path: String,
    /// How much the brow is narrowed
    pub shrink_rate: f64,
}
impl LivePusherContextApplyEyeBrowMakeupOptions {
    /// With all of them.
    pub fn new(
        alpha: f64,
        blend_mode: impl Into<String>,
        path: impl Into<String>,
        shrink_rate: f64,
    ) -> Self {
        Self {
            alpha,
            blend_mode: blend_mode.into(),
            path: path.into(),
            shrink_rate,
        }
    }
}
::wx_core::record!(
    LivePusherContextApplyEyeBrowMakeupOptions { alpha, blend_mode, path, shrink_rate }
);
impl Options for LivePusherContextApplyEyeBrowMakeupOptions {
    type Api = LivePusherContextApplyEyeBrowMakeup;
}
/// Paints blusher on the cheeks of every face in the broadcast, from a picture of the colour.
///
/// Called as [`LivePusherContext::apply_blusher_stick_makeup`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.applyBlusherStickMakeup.html)
pub enum LivePusherContextApplyBlusherStickMakeup {}
::wx_core::api!(
    LivePusherContextApplyBlusherStickMakeup = object LIVE_PUSHER_CONTEXT[26],
    LivePusherContextApplyBlusherStickMakeupOptions => fields()
);
/// Parameters of [`LivePusherContext::apply_blusher_stick_makeup`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextApplyBlusherStickMakeupOptions {
    /// Strength of the colour, from none to full. From 0 to 1.
    pub alpha: f64,
    /// Name of the mode that mixes blusher and skin
    pub blend_mode: String,
    /// File with the blusher of the left cheek
    pub path: String,
}
impl LivePusherContextApplyBlusherStickMakeupOptions {
    /// With all of them.
    pub fn new(
        alpha: f64,
        blend_mode: impl Into<String>,
        path: impl Into<String>,
    ) -> Self {
        Self {
            alpha,
            blend_mode: blend_mode.into(),
            path: path.into(),
        }
    }
}
::wx_core::record!(
    LivePusherContextApplyBlusherStickMakeupOptions { alpha, blend_mode, path }
);
impl Options for LivePusherContextApplyBlusherStickMakeupOptions {
    type Api = LivePusherContextApplyBlusherStickMakeup;
}
/// Shapes the face with light and shade taken from a highlight picture.
///
/// Called as [`LivePusherContext::apply_face_contour_makeup`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.applyFaceContourMakeup.html)
pub enum LivePusherContextApplyFaceContourMakeup {}
::wx_core::api!(
    LivePusherContextApplyFaceContourMakeup = object LIVE_PUSHER_CONTEXT[27],
    LivePusherContextApplyFaceContourMakeupOptions => fields()
);
/// Parameters of [`LivePusherContext::apply_face_contour_makeup`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextApplyFaceContourMakeupOptions {
    /// How strong light and shade come out
    pub alpha: f64,
    /// File with the highlights
    pub path: String,
}
impl LivePusherContextApplyFaceContourMakeupOptions {
    /// With all of them.
    pub fn new(alpha: f64, path: impl Into<String>) -> Self {
        Self { alpha, path: path.into() }
    }
}
::wx_core::record!(LivePusherContextApplyFaceContourMakeupOptions { alpha, path });
impl Options for LivePusherContextApplyFaceContourMakeupOptions {
    type Api = LivePusherContextApplyFaceContourMakeup;
}
/// Washes off blusher, brows, eye shadow, contour and lipstick together.
///
/// Called as [`LivePusherContext::clear_makeups`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.clearMakeups.html)
pub enum LivePusherContextClearMakeups {}
::wx_core::api!(
    LivePusherContextClearMakeups = object LIVE_PUSHER_CONTEXT[28],
    LivePusherContextClearMakeupsOptions => fields()
);
/// Parameters of [`LivePusherContext::clear_makeups`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextClearMakeupsOptions {}
impl LivePusherContextClearMakeupsOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for LivePusherContextClearMakeupsOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LivePusherContextClearMakeupsOptions {});
impl Options for LivePusherContextClearMakeupsOptions {
    type Api = LivePusherContextClearMakeups;
}
/// With custom rendering on, reports camera frames or a new broadcast size; the last listener
/// wins.
///
/// Called as [`LivePusherContext::on_custom_renderer_event`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.onCustomRendererEvent.html)
pub enum LivePusherContextOnCustomRendererEvent {}
::wx_core::api!(
    LivePusherContextOnCustomRendererEvent = object LIVE_PUSHER_CONTEXT[29],
    LivePusherContextOnCustomRendererEventOptions => fields()
);
/// Parameters of [`LivePusherContext::on_custom_renderer_event`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LivePusherContextOnCustomRendererEventOptions {
    /// Name of the event: `frame`, `update`.
    pub topic: String,
    /// Called with each event of that name.
    pub listener: Callback,
}
impl LivePusherContextOnCustomRendererEventOptions {
    /// With all of them.
    pub fn new(topic: impl Into<String>, listener: Callback) -> Self {
        Self {
            topic: topic.into(),
            listener,
        }
    }
}
::wx_core::record!(LivePusherContextOnCustomRendererEventOptions { topic, listener });
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static LIVE: Family = Family {
        name: "live",
        apis: &[
            ApiDesc::sync("createLivePlayerContext")
                .params(&CREATE_LIVE_PLAYER_CONTEXT_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]])
                .returns(Returns::Value(Type::Handle(&LIVE_PLAYER_CONTEXT))),
            ApiDesc::sync("createLivePusherContext")
                .returns(Returns::Value(Type::Handle(&LIVE_PUSHER_CONTEXT)))
                .privacy("camera"),
        ],
        properties: &[],
    };
    pub static LIVE_PLAYER_CONTEXT: ObjectDesc = ObjectDesc {
        name: "LivePlayerContext",
        members: &[
            ApiDesc::asynchronous("LivePlayerContext.play")
                .key("play")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePlayerContext.pause")
                .key("pause")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePlayerContext.resume")
                .key("resume")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePlayerContext.stop")
                .key("stop")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePlayerContext.mute")
                .key("mute")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePlayerContext.snapshot")
                .key("snapshot")
                .params(&LIVE_PLAYER_CONTEXT_SNAPSHOT_OPTIONS)
                .result(&LIVE_PLAYER_CONTEXT_SNAPSHOT_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePlayerContext.requestFullScreen")
                .key("requestFullScreen")
                .params(&LIVE_PLAYER_CONTEXT_REQUEST_FULL_SCREEN_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePlayerContext.exitFullScreen")
                .key("exitFullScreen")
                .promise(PromiseRule::No),
            ApiDesc::sync("LivePlayerContext.requestBackgroundPlayback")
                .key("requestBackgroundPlayback"),
            ApiDesc::sync("LivePlayerContext.exitBackgroundPlayback")
                .key("exitBackgroundPlayback"),
            ApiDesc::asynchronous("LivePlayerContext.exitPictureInPicture")
                .key("exitPictureInPicture")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePlayerContext.startCasting")
                .key("startCasting")
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("LivePlayerContext.switchCasting")
                .key("switchCasting")
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("LivePlayerContext.reconnectCasting")
                .key("reconnectCasting")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePlayerContext.exitCasting")
                .key("exitCasting")
                .promise(PromiseRule::No),
        ],
    };
    pub static LIVE_PUSHER_CONTEXT: ObjectDesc = ObjectDesc {
        name: "LivePusherContext",
        members: &[
            ApiDesc::asynchronous("LivePusherContext.start")
                .key("start")
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("LivePusherContext.pause")
                .key("pause")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.resume")
                .key("resume")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.stop")
                .key("stop")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.startPreview")
                .key("startPreview")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.stopPreview")
                .key("stopPreview")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.exitPictureInPicture")
                .key("exitPictureInPicture")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.snapshot")
                .key("snapshot")
                .params(&LIVE_PUSHER_CONTEXT_SNAPSHOT_OPTIONS)
                .result(&LIVE_PUSHER_CONTEXT_SNAPSHOT_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.switchCamera")
                .key("switchCamera")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.toggleTorch")
                .key("toggleTorch")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.getMaxZoom")
                .key("getMaxZoom")
                .result(&LIVE_PUSHER_CONTEXT_GET_MAX_ZOOM_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.setZoom")
                .key("setZoom")
                .params(&LIVE_PUSHER_CONTEXT_SET_ZOOM_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.setMICVolume")
                .key("setMICVolume")
                .params(&LIVE_PUSHER_CONTEXT_SET_MIC_VOLUME_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.playBGM")
                .key("playBGM")
                .params(&LIVE_PUSHER_CONTEXT_PLAY_BGM_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.pauseBGM")
                .key("pauseBGM")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.resumeBGM")
                .key("resumeBGM")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.stopBGM")
                .key("stopBGM")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.setBGMVolume")
                .key("setBGMVolume")
                .params(&LIVE_PUSHER_CONTEXT_SET_BGM_VOLUME_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.sendMessage")
                .key("sendMessage")
                .params(&LIVE_PUSHER_CONTEXT_SEND_MESSAGE_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.applyFilter")
                .key("applyFilter")
                .params(&LIVE_PUSHER_CONTEXT_APPLY_FILTER_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.clearFilters")
                .key("clearFilters")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.applySticker")
                .key("applySticker")
                .params(&LIVE_PUSHER_CONTEXT_APPLY_STICKER_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.clearStickers")
                .key("clearStickers")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.applyLipStickMakeup")
                .key("applyLipStickMakeup")
                .params(&LIVE_PUSHER_CONTEXT_APPLY_LIP_STICK_MAKEUP_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.applyEyeShadowMakeup")
                .key("applyEyeShadowMakeup")
                .params(&LIVE_PUSHER_CONTEXT_APPLY_EYE_SHADOW_MAKEUP_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.applyEyeBrowMakeup")
                .key("applyEyeBrowMakeup")
                .params(&LIVE_PUSHER_CONTEXT_APPLY_EYE_BROW_MAKEUP_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.applyBlusherStickMakeup")
                .key("applyBlusherStickMakeup")
                .params(&LIVE_PUSHER_CONTEXT_APPLY_BLUSHER_STICK_MAKEUP_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.applyFaceContourMakeup")
                .key("applyFaceContourMakeup")
                .params(&LIVE_PUSHER_CONTEXT_APPLY_FACE_CONTOUR_MAKEUP_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("LivePusherContext.clearMakeups")
                .key("clearMakeups")
                .promise(PromiseRule::No),
            ApiDesc::sync("LivePusherContext.onCustomRendererEvent")
                .key("onCustomRendererEvent")
                .params(&LIVE_PUSHER_CONTEXT_ON_CUSTOM_RENDERER_EVENT_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
        ],
    };
    pub static CREATE_LIVE_PLAYER_CONTEXT_OPTIONS: StructDesc = StructDesc::new(
        "CreateLivePlayerContextOptions",
        &[
            FieldDesc::new("id", Type::String),
            FieldDesc::new("component", Type::External).optional(),
        ],
    );
    pub static LIVE_PLAYER_CONTEXT_SNAPSHOT_OPTIONS: StructDesc = StructDesc::new(
        "LivePlayerContextSnapshotOptions",
        &[
            FieldDesc::new("quality", Type::Enum(&SNAPSHOT_QUALITY))
                .default(Literal::Text("raw")),
            FieldDesc::new("sourceType", Type::Enum(&SNAPSHOT_SOURCE))
                .default(Literal::Text("stream")),
        ],
    );
    pub static LIVE_PLAYER_CONTEXT_SNAPSHOT_RESULT: StructDesc = StructDesc::new(
        "LivePlayerContextSnapshotResult",
        &[
            FieldDesc::new("height", Type::String),
            FieldDesc::new("tempImagePath", Type::String),
            FieldDesc::new("width", Type::String),
        ],
    );
    pub static LIVE_PLAYER_CONTEXT_REQUEST_FULL_SCREEN_OPTIONS: StructDesc = StructDesc::new(
        "LivePlayerContextRequestFullScreenOptions",
        &[
            FieldDesc::new(
                    "direction",
                    Type::Enum(&super::super::video::tables::FULL_SCREEN_DIRECTION),
                )
                .default(Literal::Number(0.0)),
        ],
    );
    pub static LIVE_PUSHER_CONTEXT_SNAPSHOT_OPTIONS: StructDesc = StructDesc::new(
        "LivePusherContextSnapshotOptions",
        &[
            FieldDesc::new("quality", Type::Enum(&SNAPSHOT_QUALITY))
                .default(Literal::Text("raw")),
            FieldDesc::new("sourceType", Type::Enum(&SNAPSHOT_SOURCE))
                .default(Literal::Text("stream")),
        ],
    );
    pub static LIVE_PUSHER_CONTEXT_SNAPSHOT_RESULT: StructDesc = StructDesc::new(
        "LivePusherContextSnapshotResult",
        &[
            FieldDesc::new("height", Type::String),
            FieldDesc::new("tempImagePath", Type::String),
            FieldDesc::new("width", Type::String),
        ],
    );
    pub static LIVE_PUSHER_CONTEXT_GET_MAX_ZOOM_RESULT: StructDesc = StructDesc::new(
        "LivePusherContextGetMaxZoomResult",
        &[FieldDesc::new("maxZoom", Type::String)],
    );
    pub static LIVE_PUSHER_CONTEXT_SET_ZOOM_OPTIONS: StructDesc = StructDesc::new(
        "LivePusherContextSetZoomOptions",
        &[FieldDesc::new("zoom", Type::Number)],
    );
    pub static LIVE_PUSHER_CONTEXT_SET_MIC_VOLUME_OPTIONS: StructDesc = StructDesc::new(
        "LivePusherContextSetMicVolumeOptions",
        &[FieldDesc::new("volume", Type::Number).min(0.0).max(1.0)],
    );
    pub static LIVE_PUSHER_CONTEXT_PLAY_BGM_OPTIONS: StructDesc = StructDesc::new(
        "LivePusherContextPlayBgmOptions",
        &[
            FieldDesc::new("url", Type::String),
            FieldDesc::new("endTimeMs", Type::Int).optional(),
            FieldDesc::new("startTimeMs", Type::Int).optional(),
        ],
    );
    pub static LIVE_PUSHER_CONTEXT_SET_BGM_VOLUME_OPTIONS: StructDesc = StructDesc::new(
        "LivePusherContextSetBgmVolumeOptions",
        &[FieldDesc::new("volume", Type::String)],
    );
    pub static LIVE_PUSHER_CONTEXT_SEND_MESSAGE_OPTIONS: StructDesc = StructDesc::new(
        "LivePusherContextSendMessageOptions",
        &[FieldDesc::new("msg", Type::String)],
    );
    pub static LIVE_PUSHER_CONTEXT_APPLY_FILTER_OPTIONS: StructDesc = StructDesc::new(
        "LivePusherContextApplyFilterOptions",
        &[
            FieldDesc::new("alpha", Type::Number).min(0.0).max(1.0),
            FieldDesc::new("path", Type::String),
            FieldDesc::new("md5", Type::String).optional(),
        ],
    );
    pub static LIVE_PUSHER_CONTEXT_APPLY_STICKER_OPTIONS: StructDesc = StructDesc::new(
        "LivePusherContextApplyStickerOptions",
        &[
            FieldDesc::new("stickers", Type::List(&Type::Struct(&STICKER))),
            FieldDesc::new("type", Type::String),
            FieldDesc::new("templateTransSet", Type::Object).optional(),
        ],
    );
    pub static LIVE_PUSHER_CONTEXT_APPLY_LIP_STICK_MAKEUP_OPTIONS: StructDesc = StructDesc::new(
        "LivePusherContextApplyLipStickMakeupOptions",
        &[
            FieldDesc::new("alpha", Type::Number).min(0.0).max(1.0),
            FieldDesc::new("blendMode", Type::String),
            FieldDesc::new("faceModel", Type::String),
            FieldDesc::new("path", Type::String),
            FieldDesc::new("shimmerPath", Type::String),
            FieldDesc::new("shimmerType", Type::String),
        ],
    );
    pub static LIVE_PUSHER_CONTEXT_APPLY_EYE_SHADOW_MAKEUP_OPTIONS: StructDesc = StructDesc::new(
        "LivePusherContextApplyEyeShadowMakeupOptions",
        &[
            FieldDesc::new("alpha", Type::Number).min(0.0).max(1.0),
            FieldDesc::new("blendMode", Type::String),
            FieldDesc::new("path", Type::String),
            FieldDesc::new("shimmerPosition", Type::String).optional(),
            FieldDesc::new("shimmerPositionMD5", Type::String).optional(),
        ],
    );
    pub static LIVE_PUSHER_CONTEXT_APPLY_EYE_BROW_MAKEUP_OPTIONS: StructDesc = StructDesc::new(
        "LivePusherContextApplyEyeBrowMakeupOptions",
        &[
            FieldDesc::new("alpha", Type::Number).min(0.0).max(1.0),
            FieldDesc::new("blendMode", Type::String),
            FieldDesc::new("path", Type::String),
            FieldDesc::new("shrinkRate", Type::Number),
        ],
    );
    pub static LIVE_PUSHER_CONTEXT_APPLY_BLUSHER_STICK_MAKEUP_OPTIONS: StructDesc = StructDesc::new(
        "LivePusherContextApplyBlusherStickMakeupOptions",
        &[
            FieldDesc::new("alpha", Type::Number).min(0.0).max(1.0),
            FieldDesc::new("blendMode", Type::String),
            FieldDesc::new("path", Type::String),
        ],
    );
    pub static LIVE_PUSHER_CONTEXT_APPLY_FACE_CONTOUR_MAKEUP_OPTIONS: StructDesc = StructDesc::new(
        "LivePusherContextApplyFaceContourMakeupOptions",
        &[FieldDesc::new("alpha", Type::Number), FieldDesc::new("path", Type::String)],
    );
    pub static LIVE_PUSHER_CONTEXT_ON_CUSTOM_RENDERER_EVENT_OPTIONS: StructDesc = StructDesc::new(
        "LivePusherContextOnCustomRendererEventOptions",
        &[
            FieldDesc::new("topic", Type::String),
            FieldDesc::new("listener", Type::Callback(&CallbackDesc::new(&[Type::Any]))),
        ],
    );
    pub static STICKER: StructDesc = StructDesc::new(
        "Sticker",
        &[
            FieldDesc::new("len", Type::Int).min(1.0),
            FieldDesc::new("path", Type::String),
            FieldDesc::new("title", Type::String),
            FieldDesc::new("active", Type::Enum(&STICKER_TRIGGER)).optional(),
            FieldDesc::new("id", Type::String).optional(),
            FieldDesc::new("md5", Type::String).optional(),
            FieldDesc::new("pos", Type::List(&Type::String)).optional(),
            FieldDesc::new("segtype", Type::Enum(&STICKER_SEGMENT)).optional(),
        ],
    );
    pub static STICKER_TRIGGER: EnumDesc = EnumDesc {
        name: "StickerTrigger",
        values: &[
            EnumValue::Int(-1),
            EnumValue::Int(10),
            EnumValue::Int(11),
            EnumValue::Int(12),
            EnumValue::Int(13),
            EnumValue::Int(14),
            EnumValue::Int(15),
            EnumValue::Int(16),
            EnumValue::Int(17),
            EnumValue::Int(100),
            EnumValue::Int(101),
            EnumValue::Int(102),
            EnumValue::Int(103),
            EnumValue::Int(104),
            EnumValue::Int(105),
            EnumValue::Int(106),
            EnumValue::Int(107),
            EnumValue::Int(108),
            EnumValue::Int(109),
            EnumValue::Int(110),
            EnumValue::Int(111),
            EnumValue::Int(112),
        ],
    };
    pub static STICKER_SEGMENT: EnumDesc = EnumDesc {
        name: "StickerSegment",
        values: &[EnumValue::Int(0), EnumValue::Int(1)],
    };
    pub static SNAPSHOT_QUALITY: EnumDesc = EnumDesc {
        name: "SnapshotQuality",
        values: &[EnumValue::Text("raw"), EnumValue::Text("compressed")],
    };
    pub static SNAPSHOT_SOURCE: EnumDesc = EnumDesc {
        name: "SnapshotSource",
        values: &[EnumValue::Text("stream"), EnumValue::Text("view")],
    };
}
