// Generated from background-audio.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::BACKGROUND_AUDIO;
/// Why the background player failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackgroundAudioError {
    /// The system refused to play
    SystemError,
    /// The track could not be fetched
    NetworkError,
    /// The file is damaged, or its server did not say `Content-Length`
    FileError,
    /// The player does not know this format
    FormatError,
    /// None of the known causes
    UnknownError,
}
impl From<BackgroundAudioError> for WxError {
    fn from(error: BackgroundAudioError) -> Self {
        match error {
            BackgroundAudioError::SystemError => {
                WxError::fail("system error").err_code(10001)
            }
            BackgroundAudioError::NetworkError => {
                WxError::fail("network error").err_code(10002)
            }
            BackgroundAudioError::FileError => {
                WxError::fail("file error").err_code(10003)
            }
            BackgroundAudioError::FormatError => {
                WxError::fail("format error").err_code(10004)
            }
            BackgroundAudioError::UnknownError => {
                WxError::fail("unknown error").err_code(-1)
            }
        }
    }
}
/// What the background player is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BackgroundAudioStatus {
    /// A song is on hold
    Paused,
    /// A song is sounding
    Playing,
    /// There is no song
    Idle,
}
::wx_core::enumeration!(BackgroundAudioStatus { Paused, Playing, Idle });
/// Gives the one player that sounds on in the background, if `requiredBackgroundModes` in
/// app.json allows.
///
/// Called as [`Wx::get_background_audio_manager`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/wx.getBackgroundAudioManager.html)
pub enum GetBackgroundAudioManager {}
::wx_core::api!(
    GetBackgroundAudioManager = BACKGROUND_AUDIO[0], () => value BackgroundAudioManager
);
/// Tells what the background player is doing: song, position and how much is loaded.
///
/// Called as [`Wx::get_background_audio_player_state`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/wx.getBackgroundAudioPlayerState.html)
pub enum GetBackgroundAudioPlayerState {}
::wx_core::api!(
    GetBackgroundAudioPlayerState = BACKGROUND_AUDIO[1],
    GetBackgroundAudioPlayerStateOptions => fields GetBackgroundAudioPlayerStateResult
);
/// Parameters of [`Wx::get_background_audio_player_state`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetBackgroundAudioPlayerStateOptions {}
impl GetBackgroundAudioPlayerStateOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetBackgroundAudioPlayerStateOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetBackgroundAudioPlayerStateOptions {});
impl Options for GetBackgroundAudioPlayerStateOptions {
    type Api = GetBackgroundAudioPlayerState;
}
/// What [`Wx::get_background_audio_player_state`] gives.
#[derive(Clone, Debug)]
pub struct GetBackgroundAudioPlayerStateResult {
    /// Second the song has reached, absent unless playing. Unit: s.
    pub current_position: f64,
    /// Address of the song, absent unless playing
    pub data_url: String,
    /// How much of the song is loaded, absent unless playing. Unit: %. From 0 to 100.
    pub download_percent: i64,
    /// Length of the song, absent unless playing. Unit: s.
    pub duration: f64,
    /// Whether a song plays, waits or is missing
    pub status: BackgroundAudioStatus,
}
::wx_core::record!(
    GetBackgroundAudioPlayerStateResult { current_position, data_url, download_percent,
    duration, status }
);
/// Plays a song in WeChat's single background player, taking it over from any other mini
/// program.
///
/// Called as [`Wx::play_background_audio`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/wx.playBackgroundAudio.html)
pub enum PlayBackgroundAudio {}
::wx_core::api!(
    PlayBackgroundAudio = BACKGROUND_AUDIO[2], PlayBackgroundAudioOptions => fields()
);
/// Parameters of [`Wx::play_background_audio`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PlayBackgroundAudioOptions {
    /// Address of an m4a, aac, mp3 or wav file
    pub data_url: String,
    /// Address of the picture shown with the song
    pub cover_img_url: Option<String>,
    /// Name shown for the song
    pub title: Option<String>,
}
impl PlayBackgroundAudioOptions {
    /// With the required ones; the others are left out.
    pub fn new(data_url: impl Into<String>) -> Self {
        Self {
            data_url: data_url.into(),
            cover_img_url: None,
            title: None,
        }
    }
    /// Address of the picture shown with the song
    pub fn cover_img_url(mut self, cover_img_url: impl Into<String>) -> Self {
        self.cover_img_url = Some(cover_img_url.into());
        self
    }
    /// Name shown for the song
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}
::wx_core::record!(PlayBackgroundAudioOptions { data_url, cover_img_url, title });
impl Options for PlayBackgroundAudioOptions {
    type Api = PlayBackgroundAudio;
}
/// Puts the song in the background on hold, keeping its position.
///
/// Called as [`Wx::pause_background_audio`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/wx.pauseBackgroundAudio.html)
pub enum PauseBackgroundAudio {}
::wx_core::api!(
    PauseBackgroundAudio = BACKGROUND_AUDIO[3], PauseBackgroundAudioOptions => fields()
);
/// Parameters of [`Wx::pause_background_audio`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PauseBackgroundAudioOptions {}
impl PauseBackgroundAudioOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for PauseBackgroundAudioOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(PauseBackgroundAudioOptions {});
impl Options for PauseBackgroundAudioOptions {
    type Api = PauseBackgroundAudio;
}
/// Moves the song in the background to another second.
///
/// Called as [`Wx::seek_background_audio`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/wx.seekBackgroundAudio.html)
pub enum SeekBackgroundAudio {}
::wx_core::api!(
    SeekBackgroundAudio = BACKGROUND_AUDIO[4], SeekBackgroundAudioOptions => fields()
);
/// Parameters of [`Wx::seek_background_audio`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SeekBackgroundAudioOptions {
    /// Second of the song to jump to. Unit: s.
    pub position: f64,
}
impl SeekBackgroundAudioOptions {
    /// With all of them.
    pub fn new(position: f64) -> Self {
        Self { position }
    }
}
::wx_core::record!(SeekBackgroundAudioOptions { position });
impl Options for SeekBackgroundAudioOptions {
    type Api = SeekBackgroundAudio;
}
/// Ends the song in the background and releases the player.
///
/// Called as [`Wx::stop_background_audio`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/wx.stopBackgroundAudio.html)
pub enum StopBackgroundAudio {}
::wx_core::api!(
    StopBackgroundAudio = BACKGROUND_AUDIO[5], StopBackgroundAudioOptions => fields()
);
/// Parameters of [`Wx::stop_background_audio`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StopBackgroundAudioOptions {}
impl StopBackgroundAudioOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for StopBackgroundAudioOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StopBackgroundAudioOptions {});
impl Options for StopBackgroundAudioOptions {
    type Api = StopBackgroundAudio;
}
/// A song in the background has set in.
///
/// Called as [`Wx::on_background_audio_play`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/wx.onBackgroundAudioPlay.html)
pub enum OnBackgroundAudioPlay {}
::wx_core::api!(OnBackgroundAudioPlay = BACKGROUND_AUDIO[6], () => fields());
/// The song in the background has been put on hold.
///
/// Called as [`Wx::on_background_audio_pause`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/wx.onBackgroundAudioPause.html)
pub enum OnBackgroundAudioPause {}
::wx_core::api!(OnBackgroundAudioPause = BACKGROUND_AUDIO[7], () => fields());
/// The song in the background is over or was ended.
///
/// Called as [`Wx::on_background_audio_stop`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/wx.onBackgroundAudioStop.html)
pub enum OnBackgroundAudioStop {}
::wx_core::api!(OnBackgroundAudioStop = BACKGROUND_AUDIO[8], () => fields());
impl Wx {
    /// Gives the one player that sounds on in the background, if `requiredBackgroundModes` in
    /// app.json allows.
    ///
    /// Since 1.2.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/wx.getBackgroundAudioManager.html)
    ///
    /// ```js
    /// const player = wx.getBackgroundAudioManager()
    /// player.title = 'Evening news' // must be there before the address
    /// player.onEnded(() => console.log('over'))
    /// player.onNext(() => { player.src = 'https://media.example.com/2.mp3' })
    /// player.src = 'https://media.example.com/1.mp3' // begins to play
    /// ```
    pub fn get_background_audio_manager(&self) -> Result<BackgroundAudioManager> {
        self.client.sync::<GetBackgroundAudioManager>(())
    }
    /// Tells what the background player is doing: song, position and how much is loaded.
    ///
    /// Gives [`GetBackgroundAudioPlayerStateResult`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/wx.getBackgroundAudioPlayerState.html)
    #[deprecated(since = "1.2.0", note = "use `getBackgroundAudioManager`")]
    pub fn get_background_audio_player_state(
        &self,
        call: impl Into<Call<GetBackgroundAudioPlayerState>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_background_audio_player_state`], as a future.
    #[deprecated(since = "1.2.0", note = "use `getBackgroundAudioManager`")]
    pub fn get_background_audio_player_state_future(
        &self,
        options: GetBackgroundAudioPlayerStateOptions,
    ) -> ApiFuture<GetBackgroundAudioPlayerState> {
        self.client.future(options)
    }
    /// Plays a song in WeChat's single background player, taking it over from any other mini
    /// program.
    ///
    /// Takes [`PlayBackgroundAudioOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/wx.playBackgroundAudio.html)
    ///
    /// ```js
    /// wx.playBackgroundAudio({
    ///   dataUrl: 'https://media.example.com/1.mp3',
    ///   title: 'Evening news',
    ///   fail: ({ errMsg }) => console.log(errMsg),
    /// })
    /// ```
    #[deprecated(since = "1.2.0", note = "use `getBackgroundAudioManager`")]
    pub fn play_background_audio(&self, call: impl Into<Call<PlayBackgroundAudio>>) {
        self.client.call(call);
    }
    /// As [`Self::play_background_audio`], as a future.
    #[deprecated(since = "1.2.0", note = "use `getBackgroundAudioManager`")]
    pub fn play_background_audio_future(
        &self,
        options: PlayBackgroundAudioOptions,
    ) -> ApiFuture<PlayBackgroundAudio> {
        self.client.future(options)
    }
    /// Puts the song in the background on hold, keeping its position.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/wx.pauseBackgroundAudio.html)
    #[deprecated(since = "1.2.0", note = "use `getBackgroundAudioManager`")]
    pub fn pause_background_audio(&self, call: impl Into<Call<PauseBackgroundAudio>>) {
        self.client.call(call);
    }
    /// As [`Self::pause_background_audio`], as a future.
    #[deprecated(since = "1.2.0", note = "use `getBackgroundAudioManager`")]
    pub fn pause_background_audio_future(
        &self,
        options: PauseBackgroundAudioOptions,
    ) -> ApiFuture<PauseBackgroundAudio> {
        self.client.future(options)
    }
    /// Moves the song in the background to another second.
    ///
    /// Takes [`SeekBackgroundAudioOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/wx.seekBackgroundAudio.html)
    #[deprecated(since = "1.2.0", note = "use `getBackgroundAudioManager`")]
    pub fn seek_background_audio(&self, call: impl Into<Call<SeekBackgroundAudio>>) {
        self.client.call(call);
    }
    /// As [`Self::seek_background_audio`], as a future.
    #[deprecated(since = "1.2.0", note = "use `getBackgroundAudioManager`")]
    pub fn seek_background_audio_future(
        &self,
        options: SeekBackgroundAudioOptions,
    ) -> ApiFuture<SeekBackgroundAudio> {
        self.client.future(options)
    }
    /// Ends the song in the background and releases the player.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/wx.stopBackgroundAudio.html)
    #[deprecated(since = "1.2.0", note = "use `getBackgroundAudioManager`")]
    pub fn stop_background_audio(&self, call: impl Into<Call<StopBackgroundAudio>>) {
        self.client.call(call);
    }
    /// As [`Self::stop_background_audio`], as a future.
    #[deprecated(since = "1.2.0", note = "use `getBackgroundAudioManager`")]
    pub fn stop_background_audio_future(
        &self,
        options: StopBackgroundAudioOptions,
    ) -> ApiFuture<StopBackgroundAudio> {
        self.client.future(options)
    }
    /// A song in the background has set in.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/wx.onBackgroundAudioPlay.html)
    #[deprecated(since = "1.2.0", note = "use `getBackgroundAudioManager`")]
    pub fn on_background_audio_play(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<OnBackgroundAudioPlay> {
        self.client.on(listener)
    }
    /// The song in the background has been put on hold.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/wx.onBackgroundAudioPause.html)
    #[deprecated(since = "1.2.0", note = "use `getBackgroundAudioManager`")]
    pub fn on_background_audio_pause(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<OnBackgroundAudioPause> {
        self.client.on(listener)
    }
    /// The song in the background is over or was ended.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/wx.onBackgroundAudioStop.html)
    #[deprecated(since = "1.2.0", note = "use `getBackgroundAudioManager`")]
    pub fn on_background_audio_stop(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<OnBackgroundAudioStop> {
        self.client.on(listener)
    }
}
/// The shared player that goes on in the background and shows in the system's music panel.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.html)
#[derive(Clone, Debug)]
pub struct BackgroundAudioManager {
    client: ::wx_core::Client,
}
::wx_core::object!(BackgroundAudioManager = BACKGROUND_AUDIO_MANAGER);
impl BackgroundAudioManager {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Goes on with the paused track; a new one is started by setting `src`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.play.html)
    pub fn play(&self) -> Result<()> {
        self.client.sync::<BackgroundAudioManagerPlay>(())
    }
    /// Pauses the track; `play` or the system panel can take it up again.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.pause.html)
    pub fn pause(&self) -> Result<()> {
        self.client.sync::<BackgroundAudioManagerPause>(())
    }
    /// Ends the track and gives the background player up.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.stop.html)
    pub fn stop(&self) -> Result<()> {
        self.client.sync::<BackgroundAudioManagerStop>(())
    }
    /// Jumps to another place of the track.
    ///
    /// Parameters:
    ///
    /// - `currentTime`: Where in the track to go on, exact to the millisecond. Unit: s.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.seek.html)
    pub fn seek(&self, current_time: f64) -> Result<()> {
        self.client
            .sync::<
                BackgroundAudioManagerSeek,
            >(BackgroundAudioManagerSeekOptions::new(current_time))
    }
    /// The track is loaded far enough to set in, though it may still stall.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onCanplay.html)
    pub fn on_canplay(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<BackgroundAudioManagerOnCanplay> {
        self.client.on(listener)
    }
    /// The track has set in or goes on after a pause.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onPlay.html)
    pub fn on_play(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<BackgroundAudioManagerOnPlay> {
        self.client.on(listener)
    }
    /// The track has been paused, here or in the system's panel.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onPause.html)
    pub fn on_pause(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<BackgroundAudioManagerOnPause> {
        self.client.on(listener)
    }
    /// The background player has been stopped and lets go of the track.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onStop.html)
    pub fn on_stop(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<BackgroundAudioManagerOnStop> {
        self.client.on(listener)
    }
    /// The track has run out by itself; the moment to set the next `src`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onEnded.html)
    pub fn on_ended(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<BackgroundAudioManagerOnEnded> {
        self.client.on(listener)
    }
    /// The track has moved on; silent while the mini program is in the background.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onTimeUpdate.html)
    pub fn on_time_update(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<BackgroundAudioManagerOnTimeUpdate> {
        self.client.on(listener)
    }
    /// The user has tapped previous in the system's music panel; changing the track is up to the
    /// listener.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onPrev.html)
    pub fn on_prev(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<BackgroundAudioManagerOnPrev> {
        self.client.on(listener)
    }
    /// The user has tapped next in the system's music panel; changing the track is up to the
    /// listener.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onNext.html)
    pub fn on_next(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<BackgroundAudioManagerOnNext> {
        self.client.on(listener)
    }
    /// The track could not be loaded or played; `errCode` has the cause.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onError.html)
    pub fn on_error(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<BackgroundAudioManagerOnError> {
        self.client.on(listener)
    }
    /// The track stalls until more of it has been loaded.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onWaiting.html)
    pub fn on_waiting(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<BackgroundAudioManagerOnWaiting> {
        self.client.on(listener)
    }
    /// A jump within the track has been asked for and is under way.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onSeeking.html)
    pub fn on_seeking(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<BackgroundAudioManagerOnSeeking> {
        self.client.on(listener)
    }
    /// The jump within the track is complete.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onSeeked.html)
    pub fn on_seeked(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<BackgroundAudioManagerOnSeeked> {
        self.client.on(listener)
    }
    /// Address or cloud ID of an m4a, aac, mp3 or wav; setting it plays
    pub fn src(&self) -> Result<String> {
        self.client.sync::<BackgroundAudioManagerSrc>(())
    }
    /// Address or cloud ID of an m4a, aac, mp3 or wav; setting it plays
    pub fn set_src(&self, value: impl Into<String>) -> Result<()> {
        self.client
            .sync::<
                BackgroundAudioManagerSetSrc,
            >(BackgroundAudioManagerSetSrcOptions::new(value))
    }
    /// Name of the track in the native player and on shared cards; must be set
    pub fn title(&self) -> Result<String> {
        self.client.sync::<BackgroundAudioManagerTitle>(())
    }
    /// Name of the track in the native player and on shared cards; must be set
    pub fn set_title(&self, value: impl Into<String>) -> Result<()> {
        self.client
            .sync::<
                BackgroundAudioManagerSetTitle,
            >(BackgroundAudioManagerSetTitleOptions::new(value))
    }
    /// Album of the track, also used in the text of shared cards
    pub fn epname(&self) -> Result<String> {
        self.client.sync::<BackgroundAudioManagerEpname>(())
    }
    /// Album of the track, also used in the text of shared cards
    pub fn set_epname(&self, value: impl Into<String>) -> Result<()> {
        self.client
            .sync::<
                BackgroundAudioManagerSetEpname,
            >(BackgroundAudioManagerSetEpnameOptions::new(value))
    }
    /// Performer of the track, also used in the text of shared cards
    pub fn singer(&self) -> Result<String> {
        self.client.sync::<BackgroundAudioManagerSinger>(())
    }
    /// Performer of the track, also used in the text of shared cards
    pub fn set_singer(&self, value: impl Into<String>) -> Result<()> {
        self.client
            .sync::<
                BackgroundAudioManagerSetSinger,
            >(BackgroundAudioManagerSetSingerOptions::new(value))
    }
    /// Picture behind the native player and on shared cards
    pub fn cover_img_url(&self) -> Result<String> {
        self.client.sync::<BackgroundAudioManagerCoverImgUrl>(())
    }
    /// Picture behind the native player and on shared cards
    pub fn set_cover_img_url(&self, value: impl Into<String>) -> Result<()> {
        self.client
            .sync::<
                BackgroundAudioManagerSetCoverImgUrl,
            >(BackgroundAudioManagerSetCoverImgUrlOptions::new(value))
    }
    /// Page that belongs to the track, used on shared cards
    pub fn web_url(&self) -> Result<String> {
        self.client.sync::<BackgroundAudioManagerWebUrl>(())
    }
    /// Page that belongs to the track, used on shared cards
    pub fn set_web_url(&self, value: impl Into<String>) -> Result<()> {
        self.client
            .sync::<
                BackgroundAudioManagerSetWebUrl,
            >(BackgroundAudioManagerSetWebUrlOptions::new(value))
    }
    /// Second of the track at which playing begins
    pub fn start_time(&self) -> Result<f64> {
        self.client.sync::<BackgroundAudioManagerStartTime>(())
    }
    /// Second of the track at which playing begins
    pub fn set_start_time(&self, value: f64) -> Result<()> {
        self.client
            .sync::<
                BackgroundAudioManagerSetStartTime,
            >(BackgroundAudioManagerSetStartTimeOptions::new(value))
    }
    /// Speed factor, 1 is normal; on Android from version 6 on
    ///
    /// Since 2.11.0.
    pub fn playback_rate(&self) -> Result<f64> {
        self.client.sync::<BackgroundAudioManagerPlaybackRate>(())
    }
    /// Speed factor, 1 is normal; on Android from version 6 on
    pub fn set_playback_rate(&self, value: f64) -> Result<()> {
        self.client
            .sync::<
                BackgroundAudioManagerSetPlaybackRate,
            >(BackgroundAudioManagerSetPlaybackRateOptions::new(value))
    }
    /// `http` for files, `hls` for live audio
    ///
    /// Since 1.9.94.
    pub fn protocol(&self) -> Result<String> {
        self.client.sync::<BackgroundAudioManagerProtocol>(())
    }
    /// `http` for files, `hls` for live audio
    pub fn set_protocol(&self, value: impl Into<String>) -> Result<()> {
        self.client
            .sync::<
                BackgroundAudioManagerSetProtocol,
            >(BackgroundAudioManagerSetProtocolOptions::new(value))
    }
    /// `origin` sends the whole referrer for the track, `no-referrer` sends none
    ///
    /// Since 2.13.0.
    pub fn referrer_policy(&self) -> Result<String> {
        self.client.sync::<BackgroundAudioManagerReferrerPolicy>(())
    }
    /// `origin` sends the whole referrer for the track, `no-referrer` sends none
    pub fn set_referrer_policy(&self, value: impl Into<String>) -> Result<()> {
        self.client
            .sync::<
                BackgroundAudioManagerSetReferrerPolicy,
            >(BackgroundAudioManagerSetReferrerPolicyOptions::new(value))
    }
    /// `audio` or `music`, decides the look of the player; experimental, iOS and Android
    ///
    /// Since 3.4.8.
    pub fn audio_type(&self) -> Result<String> {
        self.client.sync::<BackgroundAudioManagerAudioType>(())
    }
    /// `audio` or `music`, decides the look of the player; experimental, iOS and Android
    pub fn set_audio_type(&self, value: impl Into<String>) -> Result<()> {
        self.client
            .sync::<
                BackgroundAudioManagerSetAudioType,
            >(BackgroundAudioManagerSetAudioTypeOptions::new(value))
    }
    /// Page opened when the player's link to the mini program is tapped; experimental, Android
    ///
    /// Since 3.4.8.
    pub fn referrer_path(&self) -> Result<String> {
        self.client.sync::<BackgroundAudioManagerReferrerPath>(())
    }
    /// Page opened when the player's link to the mini program is tapped; experimental, Android
    pub fn set_referrer_path(&self, value: impl Into<String>) -> Result<()> {
        self.client
            .sync::<
                BackgroundAudioManagerSetReferrerPath,
            >(BackgroundAudioManagerSetReferrerPathOptions::new(value))
    }
    /// Present position, absent without a valid `src`
    pub fn current_time(&self) -> Result<f64> {
        self.client.sync::<BackgroundAudioManagerCurrentTime>(())
    }
    /// Length of the track, absent without a valid `src`
    pub fn duration(&self) -> Result<f64> {
        self.client.sync::<BackgroundAudioManagerDuration>(())
    }
    /// Up to here everything from the present position is loaded
    pub fn buffered(&self) -> Result<f64> {
        self.client.sync::<BackgroundAudioManagerBuffered>(())
    }
    /// True while paused or stopped
    pub fn paused(&self) -> Result<bool> {
        self.client.sync::<BackgroundAudioManagerPaused>(())
    }
}
impl AsRef<::wx_core::Client> for BackgroundAudioManager {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Goes on with the paused track; a new one is started by setting `src`.
///
/// Called as [`BackgroundAudioManager::play`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.play.html)
pub enum BackgroundAudioManagerPlay {}
::wx_core::api!(
    BackgroundAudioManagerPlay = object BACKGROUND_AUDIO_MANAGER[0], () => fields()
);
/// Pauses the track; `play` or the system panel can take it up again.
///
/// Called as [`BackgroundAudioManager::pause`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.pause.html)
pub enum BackgroundAudioManagerPause {}
::wx_core::api!(
    BackgroundAudioManagerPause = object BACKGROUND_AUDIO_MANAGER[1], () => fields()
);
/// Ends the track and gives the background player up.
///
/// Called as [`BackgroundAudioManager::stop`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.stop.html)
pub enum BackgroundAudioManagerStop {}
::wx_core::api!(
    BackgroundAudioManagerStop = object BACKGROUND_AUDIO_MANAGER[2], () => fields()
);
/// Jumps to another place of the track.
///
/// Called as [`BackgroundAudioManager::seek`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.seek.html)
pub enum BackgroundAudioManagerSeek {}
::wx_core::api!(
    BackgroundAudioManagerSeek = object BACKGROUND_AUDIO_MANAGER[3],
    BackgroundAudioManagerSeekOptions => fields()
);
/// Parameters of [`BackgroundAudioManager::seek`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BackgroundAudioManagerSeekOptions {
    /// Where in the track to go on, exact to the millisecond. Unit: s.
    pub current_time: f64,
}
impl BackgroundAudioManagerSeekOptions {
    /// With all of them.
    pub fn new(current_time: f64) -> Self {
        Self { current_time }
    }
}
::wx_core::record!(BackgroundAudioManagerSeekOptions { current_time });
/// The track is loaded far enough to set in, though it may still stall.
///
/// Called as [`BackgroundAudioManager::on_canplay`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onCanplay.html)
pub enum BackgroundAudioManagerOnCanplay {}
::wx_core::api!(
    BackgroundAudioManagerOnCanplay = object BACKGROUND_AUDIO_MANAGER[4], () => fields()
);
/// The track has set in or goes on after a pause.
///
/// Called as [`BackgroundAudioManager::on_play`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onPlay.html)
pub enum BackgroundAudioManagerOnPlay {}
::wx_core::api!(
    BackgroundAudioManagerOnPlay = object BACKGROUND_AUDIO_MANAGER[5], () => fields()
);
/// The track has been paused, here or in the system's panel.
///
/// Called as [`BackgroundAudioManager::on_pause`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onPause.html)
pub enum BackgroundAudioManagerOnPause {}
::wx_core::api!(
    BackgroundAudioManagerOnPause = object BACKGROUND_AUDIO_MANAGER[6], () => fields()
);
/// The background player has been stopped and lets go of the track.
///
/// Called as [`BackgroundAudioManager::on_stop`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onStop.html)
pub enum BackgroundAudioManagerOnStop {}
::wx_core::api!(
    BackgroundAudioManagerOnStop = object BACKGROUND_AUDIO_MANAGER[7], () => fields()
);
/// The track has run out by itself; the moment to set the next `src`.
///
/// Called as [`BackgroundAudioManager::on_ended`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onEnded.html)
pub enum BackgroundAudioManagerOnEnded {}
::wx_core::api!(
    BackgroundAudioManagerOnEnded = object BACKGROUND_AUDIO_MANAGER[8], () => fields()
);
/// The track has moved on; silent while the mini program is in the background.
///
/// Called as [`BackgroundAudioManager::on_time_update`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onTimeUpdate.html)
pub enum BackgroundAudioManagerOnTimeUpdate {}
::wx_core::api!(
    BackgroundAudioManagerOnTimeUpdate = object BACKGROUND_AUDIO_MANAGER[9], () =>
    fields()
);
/// The user has tapped previous in the system's music panel; changing the track is up to the
/// listener.
///
/// Called as [`BackgroundAudioManager::on_prev`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onPrev.html)
pub enum BackgroundAudioManagerOnPrev {}
::wx_core::api!(
    BackgroundAudioManagerOnPrev = object BACKGROUND_AUDIO_MANAGER[10], () => fields()
);
/// The user has tapped next in the system's music panel; changing the track is up to the
/// listener.
///
/// Called as [`BackgroundAudioManager::on_next`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onNext.html)
pub enum BackgroundAudioManagerOnNext {}
::wx_core::api!(
    BackgroundAudioManagerOnNext = object BACKGROUND_AUDIO_MANAGER[11], () => fields()
);
/// The track could not be loaded or played; `errCode` has the cause.
///
/// Called as [`BackgroundAudioManager::on_error`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onError.html)
pub enum BackgroundAudioManagerOnError {}
::wx_core::api!(
    BackgroundAudioManagerOnError = object BACKGROUND_AUDIO_MANAGER[12], () => fields()
);
/// The track stalls until more of it has been loaded.
///
/// Called as [`BackgroundAudioManager::on_waiting`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onWaiting.html)
pub enum BackgroundAudioManagerOnWaiting {}
::wx_core::api!(
    BackgroundAudioManagerOnWaiting = object BACKGROUND_AUDIO_MANAGER[13], () => fields()
);
/// A jump within the track has been asked for and is under way.
///
/// Called as [`BackgroundAudioManager::on_seeking`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onSeeking.html)
pub enum BackgroundAudioManagerOnSeeking {}
::wx_core::api!(
    BackgroundAudioManagerOnSeeking = object BACKGROUND_AUDIO_MANAGER[14], () => fields()
);
/// The jump within the track is complete.
///
/// Called as [`BackgroundAudioManager::on_seeked`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/BackgroundAudioManager.onSeeked.html)
pub enum BackgroundAudioManagerOnSeeked {}
::wx_core::api!(
    BackgroundAudioManagerOnSeeked = object BACKGROUND_AUDIO_MANAGER[15], () => fields()
);
/// Address or cloud ID of an m4a, aac, mp3 or wav; setting it plays
///
/// Called as [`BackgroundAudioManager::src`].
pub enum BackgroundAudioManagerSrc {}
::wx_core::api!(
    BackgroundAudioManagerSrc = object BACKGROUND_AUDIO_MANAGER[16], () => value String
);
/// Address or cloud ID of an m4a, aac, mp3 or wav; setting it plays
///
/// Called as [`BackgroundAudioManager::set_src`].
pub enum BackgroundAudioManagerSetSrc {}
::wx_core::api!(
    BackgroundAudioManagerSetSrc = object BACKGROUND_AUDIO_MANAGER[17],
    BackgroundAudioManagerSetSrcOptions => fields()
);
/// Parameters of [`BackgroundAudioManager::set_src`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BackgroundAudioManagerSetSrcOptions {
    /// Address or cloud ID of an m4a, aac, mp3 or wav; setting it plays
    pub value: String,
}
impl BackgroundAudioManagerSetSrcOptions {
    /// With all of them.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}
::wx_core::record!(BackgroundAudioManagerSetSrcOptions { value });
/// Name of the track in the native player and on shared cards; must be set
///
/// Called as [`BackgroundAudioManager::title`].
pub enum BackgroundAudioManagerTitle {}
::wx_core::api!(
    BackgroundAudioManagerTitle = object BACKGROUND_AUDIO_MANAGER[18], () => value String
);
/// Name of the track in the native player and on shared cards; must be set
///
/// Called as [`BackgroundAudioManager::set_title`].
pub enum BackgroundAudioManagerSetTitle {}
::wx_core::api!(
    BackgroundAudioManagerSetTitle = object BACKGROUND_AUDIO_MANAGER[19],
    BackgroundAudioManagerSetTitleOptions => fields()
);
/// Parameters of [`BackgroundAudioManager::set_title`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BackgroundAudioManagerSetTitleOptions {
    /// Name of the track in the native player and on shared cards; must be set
    pub value: String,
}
impl BackgroundAudioManagerSetTitleOptions {
    /// With all of them.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}
::wx_core::record!(BackgroundAudioManagerSetTitleOptions { value });
/// Album of the track, also used in the text of shared cards
///
/// Called as [`BackgroundAudioManager::epname`].
pub enum BackgroundAudioManagerEpname {}
::wx_core::api!(
    BackgroundAudioManagerEpname = object BACKGROUND_AUDIO_MANAGER[20], () => value
    String
);
/// Album of the track, also used in the text of shared cards
///
/// Called as [`BackgroundAudioManager::set_epname`].
pub enum BackgroundAudioManagerSetEpname {}
::wx_core::api!(
    BackgroundAudioManagerSetEpname = object BACKGROUND_AUDIO_MANAGER[21],
    BackgroundAudioManagerSetEpnameOptions => fields()
);
/// Parameters of [`BackgroundAudioManager::set_epname`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BackgroundAudioManagerSetEpnameOptions {
    /// Album of the track, also used in the text of shared cards
    pub value: String,
}
impl BackgroundAudioManagerSetEpnameOptions {
    /// With all of them.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}
::wx_core::record!(BackgroundAudioManagerSetEpnameOptions { value });
/// Performer of the track, also used in the text of shared cards
///
/// Called as [`BackgroundAudioManager::singer`].
pub enum BackgroundAudioManagerSinger {}
::wx_core::api!(
    BackgroundAudioManagerSinger = object BACKGROUND_AUDIO_MANAGER[22], () => value
    String
);
/// Performer of the track, also used in the text of shared cards
///
/// Called as [`BackgroundAudioManager::set_singer`].
pub enum BackgroundAudioManagerSetSinger {}
::wx_core::api!(
    BackgroundAudioManagerSetSinger = object BACKGROUND_AUDIO_MANAGER[23],
    BackgroundAudioManagerSetSingerOptions => fields()
);
/// Parameters of [`BackgroundAudioManager::set_singer`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BackgroundAudioManagerSetSingerOptions {
    /// Performer of the track, also used in the text of shared cards
    pub value: String,
}
impl BackgroundAudioManagerSetSingerOptions {
    /// With all of them.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}
::wx_core::record!(BackgroundAudioManagerSetSingerOptions { value });
/// Picture behind the native player and on shared cards
///
/// Called as [`BackgroundAudioManager::cover_img_url`].
pub enum BackgroundAudioManagerCoverImgUrl {}
::wx_core::api!(
    BackgroundAudioManagerCoverImgUrl = object BACKGROUND_AUDIO_MANAGER[24], () => value
    String
);
/// Picture behind the native player and on shared cards
///
/// Called as [`BackgroundAudioManager::set_cover_img_url`].
pub enum BackgroundAudioManagerSetCoverImgUrl {}
::wx_core::api!(
    BackgroundAudioManagerSetCoverImgUrl = object BACKGROUND_AUDIO_MANAGER[25],
    BackgroundAudioManagerSetCoverImgUrlOptions => fields()
);
/// Parameters of [`BackgroundAudioManager::set_cover_img_url`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BackgroundAudioManagerSetCoverImgUrlOptions {
    /// Picture behind the native player and on shared cards
    pub value: String,
}
impl BackgroundAudioManagerSetCoverImgUrlOptions {
    /// With all of them.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}
::wx_core::record!(BackgroundAudioManagerSetCoverImgUrlOptions { value });
/// Page that belongs to the track, used on shared cards
///
/// Called as [`BackgroundAudioManager::web_url`].
pub enum BackgroundAudioManagerWebUrl {}
::wx_core::api!(
    BackgroundAudioManagerWebUrl = object BACKGROUND_AUDIO_MANAGER[26], () => value
    String
);
/// Page that belongs to the track, used on shared cards
///
/// Called as [`BackgroundAudioManager::set_web_url`].
pub enum BackgroundAudioManagerSetWebUrl {}
::wx_core::api!(
    BackgroundAudioManagerSetWebUrl = object BACKGROUND_AUDIO_MANAGER[27],
    BackgroundAudioManagerSetWebUrlOptions => fields()
);
/// Parameters of [`BackgroundAudioManager::set_web_url`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BackgroundAudioManagerSetWebUrlOptions {
    /// Page that belongs to the track, used on shared cards
    pub value: String,
}
impl BackgroundAudioManagerSetWebUrlOptions {
    /// With all of them.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}
::wx_core::record!(BackgroundAudioManagerSetWebUrlOptions { value });
/// Second of the track at which playing begins
///
/// Called as [`BackgroundAudioManager::start_time`].
pub enum BackgroundAudioManagerStartTime {}
::wx_core::api!(
    BackgroundAudioManagerStartTime = object BACKGROUND_AUDIO_MANAGER[28], () => value
    f64
);
/// Second of the track at which playing begins
///
/// Called as [`BackgroundAudioManager::set_start_time`].
pub enum BackgroundAudioManagerSetStartTime {}
::wx_core::api!(
    BackgroundAudioManagerSetStartTime = object BACKGROUND_AUDIO_MANAGER[29],
    BackgroundAudioManagerSetStartTimeOptions => fields()
);
/// Parameters of [`BackgroundAudioManager::set_start_time`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BackgroundAudioManagerSetStartTimeOptions {
    /// Second of the track at which playing begins. Unit: s.
    pub value: f64,
}
impl BackgroundAudioManagerSetStartTimeOptions {
    /// With all of them.
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}
::wx_core::record!(BackgroundAudioManagerSetStartTimeOptions { value });
/// Speed factor, 1 is normal; on Android from version 6 on
///
/// Called as [`BackgroundAudioManager::playback_rate`].
pub enum BackgroundAudioManagerPlaybackRate {}
::wx_core::api!(
    BackgroundAudioManagerPlaybackRate = object BACKGROUND_AUDIO_MANAGER[30], () => value
    f64
);
/// Speed factor, 1 is normal; on Android from version 6 on
///
/// Called as [`BackgroundAudioManager::set_playback_rate`].
pub enum BackgroundAudioManagerSetPlaybackRate {}
::wx_core::api!(
    BackgroundAudioManagerSetPlaybackRate = object BACKGROUND_AUDIO_MANAGER[31],
    BackgroundAudioManagerSetPlaybackRateOptions => fields()
);
/// Parameters of [`BackgroundAudioManager::set_playback_rate`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BackgroundAudioManagerSetPlaybackRateOptions {
    /// Speed factor, 1 is normal; on Android from version 6 on. From 0.5 to 2. Since 2.11.0.
    pub value: f64,
}
impl BackgroundAudioManagerSetPlaybackRateOptions {
    /// With all of them.
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}
::wx_core::record!(BackgroundAudioManagerSetPlaybackRateOptions { value });
/// `http` for files, `hls` for live audio
///
/// Called as [`BackgroundAudioManager::protocol`].
pub enum BackgroundAudioManagerProtocol {}
::wx_core::api!(
    BackgroundAudioManagerProtocol = object BACKGROUND_AUDIO_MANAGER[32], () => value
    String
);
/// `http` for files, `hls` for live audio
///
/// Called as [`BackgroundAudioManager::set_protocol`].
pub enum BackgroundAudioManagerSetProtocol {}
::wx_core::api!(
    BackgroundAudioManagerSetProtocol = object BACKGROUND_AUDIO_MANAGER[33],
    BackgroundAudioManagerSetProtocolOptions => fields()
);
/// Parameters of [`BackgroundAudioManager::set_protocol`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BackgroundAudioManagerSetProtocolOptions {
    /// `http` for files, `hls` for live audio. Since 1.9.94.
    pub value: String,
}
impl BackgroundAudioManagerSetProtocolOptions {
    /// With all of them.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}
::wx_core::record!(BackgroundAudioManagerSetProtocolOptions { value });
/// `origin` sends the whole referrer for the track, `no-referrer` sends none
///
/// Called as [`BackgroundAudioManager::referrer_policy`].
pub enum BackgroundAudioManagerReferrerPolicy {}
::wx_core::api!(
    BackgroundAudioManagerReferrerPolicy = object BACKGROUND_AUDIO_MANAGER[34], () =>
    value String
);
/// `origin` sends the whole referrer for the track, `no-referrer` sends none
///
/// Called as [`BackgroundAudioManager::set_referrer_policy`].
pub enum BackgroundAudioManagerSetReferrerPolicy {}
::wx_core::api!(
    BackgroundAudioManagerSetReferrerPolicy = object BACKGROUND_AUDIO_MANAGER[35],
    BackgroundAudioManagerSetReferrerPolicyOptions => fields()
);
/// Parameters of [`BackgroundAudioManager::set_referrer_policy`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BackgroundAudioManagerSetReferrerPolicyOptions {
    /// `origin` sends the whole referrer for the track, `no-referrer` sends none. Since 2.13.0.
    pub value: String,
}
impl BackgroundAudioManagerSetReferrerPolicyOptions {
    /// With all of them.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}
::wx_core::record!(BackgroundAudioManagerSetReferrerPolicyOptions { value });
/// `audio` or `music`, decides the look of the player; experimental, iOS and Android
///
/// Called as [`BackgroundAudioManager::audio_type`].
pub enum BackgroundAudioManagerAudioType {}
::wx_core::api!(
    BackgroundAudioManagerAudioType = object BACKGROUND_AUDIO_MANAGER[36], () => value
    String
);
/// `audio` or `music`, decides the look of the player; experimental, iOS and Android
///
/// Called as [`BackgroundAudioManager::set_audio_type`].
pub enum BackgroundAudioManagerSetAudioType {}
::wx_core::api!(
    BackgroundAudioManagerSetAudioType = object BACKGROUND_AUDIO_MANAGER[37],
    BackgroundAudioManagerSetAudioTypeOptions => fields()
);
/// Parameters of [`BackgroundAudioManager::set_audio_type`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BackgroundAudioManagerSetAudioTypeOptions {
    /// `audio` or `music`, decides the look of the player; experimental, iOS and Android. Since 3.4.8.
    pub value: String,
}
impl BackgroundAudioManagerSetAudioTypeOptions {
    /// With all of them.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}
::wx_core::record!(BackgroundAudioManagerSetAudioTypeOptions { value });
/// Page opened when the player's link to the mini program is tapped; experimental, Android
///
/// Called as [`BackgroundAudioManager::referrer_path`].
pub enum BackgroundAudioManagerReferrerPath {}
::wx_core::api!(
    BackgroundAudioManagerReferrerPath = object BACKGROUND_AUDIO_MANAGER[38], () => value
    String
);
/// Page opened when the player's link to the mini program is tapped; experimental, Android
///
/// Called as [`BackgroundAudioManager::set_referrer_path`].
pub enum BackgroundAudioManagerSetReferrerPath {}
::wx_core::api!(
    BackgroundAudioManagerSetReferrerPath = object BACKGROUND_AUDIO_MANAGER[39],
    BackgroundAudioManagerSetReferrerPathOptions => fields()
);
/// Parameters of [`BackgroundAudioManager::set_referrer_path`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BackgroundAudioManagerSetReferrerPathOptions {
    /// Page opened when the player's link to the mini program is tapped; experimental, Android.
    /// Since 3.4.8.
    pub value: String,
}
impl BackgroundAudioManagerSetReferrerPathOptions {
    /// With all of them.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}
::wx_core::record!(BackgroundAudioManagerSetReferrerPathOptions { value });
/// Present position, absent without a valid `src`
///
/// Called as [`BackgroundAudioManager::current_time`].
pub enum BackgroundAudioManagerCurrentTime {}
::wx_core::api!(
    BackgroundAudioManagerCurrentTime = object BACKGROUND_AUDIO_MANAGER[40], () => value
    f64
);
/// Length of the track, absent without a valid `src`
///
/// Called as [`BackgroundAudioManager::duration`].
pub enum BackgroundAudioManagerDuration {}
::wx_core::api!(
    BackgroundAudioManagerDuration = object BACKGROUND_AUDIO_MANAGER[41], () => value f64
);
/// Up to here everything from the present position is loaded
///
/// Called as [`BackgroundAudioManager::buffered`].
pub enum BackgroundAudioManagerBuffered {}
::wx_core::api!(
    BackgroundAudioManagerBuffered = object BACKGROUND_AUDIO_MANAGER[42], () => value f64
);
/// True while paused or stopped
///
/// Called as [`BackgroundAudioManager::paused`].
pub enum BackgroundAudioManagerPaused {}
::wx_core::api!(
    BackgroundAudioManagerPaused = object BACKGROUND_AUDIO_MANAGER[43], () => value bool
);
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static BACKGROUND_AUDIO: Family = Family {
        name: "background-audio",
        apis: &[
            ApiDesc::sync("getBackgroundAudioManager")
                .returns(Returns::Value(Type::Handle(&BACKGROUND_AUDIO_MANAGER))),
            ApiDesc::asynchronous("getBackgroundAudioPlayerState")
                .result(&GET_BACKGROUND_AUDIO_PLAYER_STATE_RESULT),
            ApiDesc::asynchronous("playBackgroundAudio")
                .params(&PLAY_BACKGROUND_AUDIO_OPTIONS),
            ApiDesc::asynchronous("pauseBackgroundAudio"),
            ApiDesc::asynchronous("seekBackgroundAudio")
                .params(&SEEK_BACKGROUND_AUDIO_OPTIONS),
            ApiDesc::asynchronous("stopBackgroundAudio"),
            ApiDesc::event("onBackgroundAudioPlay", &EventDesc::without_off()),
            ApiDesc::event("onBackgroundAudioPause", &EventDesc::without_off()),
            ApiDesc::event("onBackgroundAudioStop", &EventDesc::without_off()),
        ],
        properties: &[],
    };
    pub static BACKGROUND_AUDIO_MANAGER: ObjectDesc = ObjectDesc {
        name: "BackgroundAudioManager",
        members: &[
            ApiDesc::sync("BackgroundAudioManager.play").key("play"),
            ApiDesc::sync("BackgroundAudioManager.pause").key("pause"),
            ApiDesc::sync("BackgroundAudioManager.stop").key("stop"),
            ApiDesc::sync("BackgroundAudioManager.seek")
                .key("seek")
                .params(&BACKGROUND_AUDIO_MANAGER_SEEK_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::event("BackgroundAudioManager.onCanplay", &EventDesc::without_off())
                .key("onCanplay"),
            ApiDesc::event("BackgroundAudioManager.onPlay", &EventDesc::without_off())
                .key("onPlay"),
            ApiDesc::event("BackgroundAudioManager.onPause", &EventDesc::without_off())
                .key("onPause"),
            ApiDesc::event("BackgroundAudioManager.onStop", &EventDesc::without_off())
                .key("onStop"),
            ApiDesc::event("BackgroundAudioManager.onEnded", &EventDesc::without_off())
                .key("onEnded"),
            ApiDesc::event(
                    "BackgroundAudioManager.onTimeUpdate",
                    &EventDesc::without_off().queue(QueuePolicy::Latest),
                )
                .key("onTimeUpdate"),
            ApiDesc::event("BackgroundAudioManager.onPrev", &EventDesc::without_off())
                .key("onPrev"),
            ApiDesc::event("BackgroundAudioManager.onNext", &EventDesc::without_off())
                .key("onNext"),
            ApiDesc::event("BackgroundAudioManager.onError", &EventDesc::without_off())
                .key("onError"),
            ApiDesc::event("BackgroundAudioManager.onWaiting", &EventDesc::without_off())
                .key("onWaiting"),
            ApiDesc::event("BackgroundAudioManager.onSeeking", &EventDesc::without_off())
                .key("onSeeking"),
            ApiDesc::event("BackgroundAudioManager.onSeeked", &EventDesc::without_off())
                .key("onSeeked"),
            ApiDesc::get("BackgroundAudioManager.src", "src", Type::String),
            ApiDesc::set(
                "BackgroundAudioManager.src",
                "src",
                &BACKGROUND_AUDIO_MANAGER_SET_SRC_OPTIONS,
            ),
            ApiDesc::get("BackgroundAudioManager.title", "title", Type::String),
            ApiDesc::set(
                "BackgroundAudioManager.title",
                "title",
                &BACKGROUND_AUDIO_MANAGER_SET_TITLE_OPTIONS,
            ),
            ApiDesc::get("BackgroundAudioManager.epname", "epname", Type::String),
            ApiDesc::set(
                "BackgroundAudioManager.epname",
                "epname",
                &BACKGROUND_AUDIO_MANAGER_SET_EPNAME_OPTIONS,
            ),
            ApiDesc::get("BackgroundAudioManager.singer", "singer", Type::String),
            ApiDesc::set(
                "BackgroundAudioManager.singer",
                "singer",
                &BACKGROUND_AUDIO_MANAGER_SET_SINGER_OPTIONS,
            ),
            ApiDesc::get(
                "BackgroundAudioManager.coverImgUrl",
                "coverImgUrl",
                Type::String,
            ),
            ApiDesc::set(
                "BackgroundAudioManager.coverImgUrl",
                "coverImgUrl",
                &BACKGROUND_AUDIO_MANAGER_SET_COVER_IMG_URL_OPTIONS,
            ),
            ApiDesc::get("BackgroundAudioManager.webUrl", "webUrl", Type::String),
            ApiDesc::set(
                "BackgroundAudioManager.webUrl",
                "webUrl",
                &BACKGROUND_AUDIO_MANAGER_SET_WEB_URL_OPTIONS,
            ),
            ApiDesc::get("BackgroundAudioManager.startTime", "startTime", Type::Number),
            ApiDesc::set(
                "BackgroundAudioManager.startTime",
                "startTime",
                &BACKGROUND_AUDIO_MANAGER_SET_START_TIME_OPTIONS,
            ),
            ApiDesc::get(
                "BackgroundAudioManager.playbackRate",
                "playbackRate",
                Type::Number,
            ),
            ApiDesc::set(
                "BackgroundAudioManager.playbackRate",
                "playbackRate",
                &BACKGROUND_AUDIO_MANAGER_SET_PLAYBACK_RATE_OPTIONS,
            ),
            ApiDesc::get("BackgroundAudioManager.protocol", "protocol", Type::String),
            ApiDesc::set(
                "BackgroundAudioManager.protocol",
                "protocol",
                &BACKGROUND_AUDIO_MANAGER_SET_PROTOCOL_OPTIONS,
            ),
            ApiDesc::get(
                "BackgroundAudioManager.referrerPolicy",
                "referrerPolicy",
                Type::String,
            ),
            ApiDesc::set(
                "BackgroundAudioManager.referrerPolicy",
                "referrerPolicy",
                &BACKGROUND_AUDIO_MANAGER_SET_REFERRER_POLICY_OPTIONS,
            ),
            ApiDesc::get("BackgroundAudioManager.audioType", "audioType", Type::String),
            ApiDesc::set(
                "BackgroundAudioManager.audioType",
                "audioType",
                &BACKGROUND_AUDIO_MANAGER_SET_AUDIO_TYPE_OPTIONS,
            ),
            ApiDesc::get(
                "BackgroundAudioManager.referrerPath",
                "referrerPath",
                Type::String,
            ),
            ApiDesc::set(
                "BackgroundAudioManager.referrerPath",
                "referrerPath",
                &BACKGROUND_AUDIO_MANAGER_SET_REFERRER_PATH_OPTIONS,
            ),
            ApiDesc::get(
                "BackgroundAudioManager.currentTime",
                "currentTime",
                Type::Number,
            ),
            ApiDesc::get("BackgroundAudioManager.duration", "duration", Type::Number),
            ApiDesc::get("BackgroundAudioManager.buffered", "buffered", Type::Number),
            ApiDesc::get("BackgroundAudioManager.paused", "paused", Type::Boolean),
        ],
    };
    pub static GET_BACKGROUND_AUDIO_PLAYER_STATE_RESULT: StructDesc = StructDesc::new(
        "GetBackgroundAudioPlayerStateResult",
        &[
            FieldDesc::new("currentPosition", Type::Number),
            FieldDesc::new("dataUrl", Type::String),
            FieldDesc::new("downloadPercent", Type::Int).min(0.0).max(100.0),
            FieldDesc::new("duration", Type::Number),
            FieldDesc::new("status", Type::Enum(&BACKGROUND_AUDIO_STATUS)),
        ],
    );
    pub static PLAY_BACKGROUND_AUDIO_OPTIONS: StructDesc = StructDesc::new(
        "PlayBackgroundAudioOptions",
        &[
            FieldDesc::new("dataUrl", Type::String),
            FieldDesc::new("coverImgUrl", Type::String).optional(),
            FieldDesc::new("title", Type::String).optional(),
        ],
    );
    pub static SEEK_BACKGROUND_AUDIO_OPTIONS: StructDesc = StructDesc::new(
        "SeekBackgroundAudioOptions",
        &[FieldDesc::new("position", Type::Number)],
    );
    pub static BACKGROUND_AUDIO_MANAGER_SEEK_OPTIONS: StructDesc = StructDesc::new(
        "BackgroundAudioManagerSeekOptions",
        &[FieldDesc::new("currentTime", Type::Number)],
    );
    pub static BACKGROUND_AUDIO_MANAGER_SET_SRC_OPTIONS: StructDesc = StructDesc::new(
        "BackgroundAudioManagerSetSrcOptions",
        &[FieldDesc::new("value", Type::String)],
    );
    pub static BACKGROUND_AUDIO_MANAGER_SET_TITLE_OPTIONS: StructDesc = StructDesc::new(
        "BackgroundAudioManagerSetTitleOptions",
        &[FieldDesc::new("value", Type::String)],
    );
    pub static BACKGROUND_AUDIO_MANAGER_SET_EPNAME_OPTIONS: StructDesc = StructDesc::new(
        "BackgroundAudioManagerSetEpnameOptions",
        &[FieldDesc::new("value", Type::String)],
    );
    pub static BACKGROUND_AUDIO_MANAGER_SET_SINGER_OPTIONS: StructDesc = StructDesc::new(
        "BackgroundAudioManagerSetSingerOptions",
        &[FieldDesc::new("value", Type::String)],
    );
    pub static BACKGROUND_AUDIO_MANAGER_SET_COVER_IMG_URL_OPTIONS: StructDesc = StructDesc::new(
        "BackgroundAudioManagerSetCoverImgUrlOptions",
        &[FieldDesc::new("value", Type::String)],
    );
    pub static BACKGROUND_AUDIO_MANAGER_SET_WEB_URL_OPTIONS: StructDesc = StructDesc::new(
        "BackgroundAudioManagerSetWebUrlOptions",
        &[FieldDesc::new("value", Type::String)],
    );
    pub static BACKGROUND_AUDIO_MANAGER_SET_START_TIME_OPTIONS: StructDesc = StructDesc::new(
        "BackgroundAudioManagerSetStartTimeOptions",
        &[FieldDesc::new("value", Type::Number)],
    );
    pub static BACKGROUND_AUDIO_MANAGER_SET_PLAYBACK_RATE_OPTIONS: StructDesc = StructDesc::new(
        "BackgroundAudioManagerSetPlaybackRateOptions",
        &[FieldDesc::new("value", Type::Number).min(0.5).max(2.0)],
    );
    pub static BACKGROUND_AUDIO_MANAGER_SET_PROTOCOL_OPTIONS: StructDesc = StructDesc::new(
        "BackgroundAudioManagerSetProtocolOptions",
        &[FieldDesc::new("value", Type::String)],
    );
    pub static BACKGROUND_AUDIO_MANAGER_SET_REFERRER_POLICY_OPTIONS: StructDesc = StructDesc::new(
        "BackgroundAudioManagerSetReferrerPolicyOptions",
        &[FieldDesc::new("value", Type::String)],
    );
    pub static BACKGROUND_AUDIO_MANAGER_SET_AUDIO_TYPE_OPTIONS: StructDesc = StructDesc::new(
        "BackgroundAudioManagerSetAudioTypeOptions",
        &[FieldDesc::new("value", Type::String)],
    );
    pub static BACKGROUND_AUDIO_MANAGER_SET_REFERRER_PATH_OPTIONS: StructDesc = StructDesc::new(
        "BackgroundAudioManagerSetReferrerPathOptions",
        &[FieldDesc::new("value", Type::String)],
    );
    pub static BACKGROUND_AUDIO_STATUS: EnumDesc = EnumDesc {
        name: "BackgroundAudioStatus",
        values: &[EnumValue::Int(0), EnumValue::Int(1), EnumValue::Int(2)],
    };
}
