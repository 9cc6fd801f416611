// Generated from audio.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::AUDIO;
/// One adjustable quantity of an audio node, such as its gain.
///
/// Since 2.19.0.
#[derive(Clone, Debug)]
pub struct AudioParam {
    /// What the parameter was when the node was made
    pub default_value: f64,
    /// Nothing above this takes effect
    pub max_value: f64,
    /// Nothing below this takes effect
    pub min_value: f64,
    /// What the parameter is now; write to change it
    pub value: f64,
}
::wx_core::record!(AudioParam { default_value, max_value, min_value, value });
/// A building block of the audio graph, made by one of the context's create methods.
#[derive(Clone, Debug, Default)]
pub struct WebAudioContextNode {}
::wx_core::record!(WebAudioContextNode {});
/// Place and viewing direction of the one who hears the spatial sound.
#[derive(Clone, Debug)]
pub struct AudioListener {
    /// X part of the direction the listener faces
    pub forward_x: f64,
    /// Y part of the direction the listener faces
    pub forward_y: f64,
    /// Z part of the direction the listener faces
    pub forward_z: f64,
    /// Where the listener is on the X axis, right-handed system
    pub position_x: f64,
    /// Where the listener is on the Y axis, right-handed system
    pub position_y: f64,
    /// Where the listener is on the Z axis, right-handed system
    pub position_z: f64,
    /// Turns the listener: sets forward and up direction in one call
    pub set_orientation: Callback,
    /// Moves the listener: sets all three coordinates in one call
    pub set_position: Callback,
    /// X part of the direction the top of the head points
    pub up_x: f64,
    /// Y part of the direction the top of the head points
    pub up_y: f64,
    /// Z part of the direction the top of the head points
    pub up_z: f64,
}
::wx_core::record!(
    AudioListener { forward_x, forward_y, forward_z, position_x, position_y, position_z,
    set_orientation, set_position, up_x, up_y, up_z }
);
/// Settings of a waveform of one's own.
#[derive(Clone, Debug, Default)]
pub struct Constraints {
    /// True keeps the amplitude as given instead of scaling it to full range
    pub disable_normalization: Option<bool>,
}
::wx_core::record!(Constraints { disable_normalization });
/// What kept a player from sounding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AudioErrorCode {
    /// The system failed
    System,
    /// The sound could not be fetched over the network
    Network,
    /// The file is damaged or cannot be read
    File,
    /// The player does not know this format
    Format,
    /// None of the known causes
    Unknown,
}
::wx_core::enumeration!(AudioErrorCode { System, Network, File, Format, Unknown });
/// Whether an audio graph is at work.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AudioContextState {
    /// Frozen, clock included; `resume` goes on
    Suspended,
    /// Sound is computed and the clock runs
    Running,
    /// Given back, not to be used any more
    Closed,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(AudioContextState { Suspended, Running, Closed } + Other);
/// Node that takes the sound in, or parameter to be steered
#[derive(Clone, Debug)]
pub enum BufferSourceNodeConnectDestination {
    /// A value of a type of its own.
    AudioNode(External),
    /// A value of a type of its own.
    AudioParam(AudioParam),
}
::wx_core::union!(
    BufferSourceNodeConnectDestination { 0 => AudioNode, 1 => AudioParam }
);
/// Makes a player without any visible component, one for each sound; `destroy` it after use.
///
/// Called as [`Wx::create_inner_audio_context`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.createInnerAudioContext.html)
pub enum CreateInnerAudioContext {}
::wx_core::api!(
    CreateInnerAudioContext = AUDIO[0], CreateInnerAudioContextOptions => value
    InnerAudioContext
);
/// Parameters of [`Wx::create_inner_audio_context`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateInnerAudioContextOptions {
    /// Better for short, frequent sounds, but uses more memory; keep off for long ones. Default:
    /// `false`. Since 2.19.0.
    pub use_web_audio_implement: bool,
}
impl CreateInnerAudioContextOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            use_web_audio_implement: false,
        }
    }
    /// Better for short, frequent sounds, but uses more memory; keep off for long ones. Default:
    /// `false`. Since 2.19.0.
    pub fn use_web_audio_implement(mut self, use_web_audio_implement: bool) -> Self {
        self.use_web_audio_implement = use_web_audio_implement;
        self
    }
}
impl Default for CreateInnerAudioContextOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(CreateInnerAudioContextOptions { use_web_audio_implement });
/// Sets for the whole mini program how sound mixes, obeys the mute switch and leaves the phone.
///
/// Called as [`Wx::set_inner_audio_option`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.setInnerAudioOption.html)
pub enum SetInnerAudioOption {}
::wx_core::api!(SetInnerAudioOption = AUDIO[1], SetInnerAudioOptionOptions => fields());
/// Parameters of [`Wx::set_inner_audio_option`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetInnerAudioOptionOptions {
    /// True leaves music of other apps and of WeChat playing; ignored with `speakerOn`. Default:
    /// `true`.
    pub mix_with_other: bool,
    /// False sounds even when the phone is muted, iOS only. Default: `true`.
    pub obey_mute_switch: bool,
    /// Loudspeaker if true, earpiece if false; not to be switched while playing. Default: `true`.
    pub speaker_on: bool,
}
impl SetInnerAudioOptionOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            mix_with_other: true,
            obey_mute_switch: true,
            speaker_on: true,
        }
    }
    /// True leaves music of other apps and of WeChat playing; ignored with `speakerOn`. Default:
    /// `true`.
    pub fn mix_with_other(mut self, mix_with_other: bool) -> Self {
        self.mix_with_other = mix_with_other;
        self
    }
    /// False sounds even when the phone is muted, iOS only. Default: `true`.
    pub fn obey_mute_switch(mut self, obey_mute_switch: bool) -> Self {
        self.obey_mute_switch = obey_mute_switch;
        self
    }
    /// Loudspeaker if true, earpiece if false; not to be switched while playing. Default: `true`.
    pub fn speaker_on(mut self, speaker_on: bool) -> Self {
        self.speaker_on = speaker_on;
        self
    }
}
impl Default for SetInnerAudioOptionOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    SetInnerAudioOptionOptions { mix_with_other, obey_mute_switch, speaker_on }
);
impl Options for SetInnerAudioOptionOptions {
    type Api = SetInnerAudioOption;
}
/// Lists the microphones this device offers for `audioSource` of a recording.
///
/// Called as [`Wx::get_available_audio_sources`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.getAvailableAudioSources.html)
pub enum GetAvailableAudioSources {}
::wx_core::api!(
    GetAvailableAudioSources = AUDIO[2], GetAvailableAudioSourcesOptions => fields
    GetAvailableAudioSourcesResult
);
/// Parameters of [`Wx::get_available_audio_sources`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetAvailableAudioSourcesOptions {}
impl GetAvailableAudioSourcesOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetAvailableAudioSourcesOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetAvailableAudioSourcesOptions {});
impl Options for GetAvailableAudioSourcesOptions {
    type Api = GetAvailableAudioSources;
}
/// What [`Wx::get_available_audio_sources`] gives.
#[derive(Clone, Debug)]
pub struct GetAvailableAudioSourcesResult {
    /// Values this device accepts as `audioSource` of `RecorderManager.start`
    pub audio_sources: Vec<super::recorder::AudioSource>,
}
::wx_core::record!(GetAvailableAudioSourcesResult { audio_sources });
/// Opens a Web Audio graph in which sounds are generated, filtered and mixed by code.
///
/// Called as [`Wx::create_web_audio_context`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.createWebAudioContext.html)
pub enum CreateWebAudioContext {}
::wx_core::api!(CreateWebAudioContext = AUDIO[3], () => value WebAudioContext);
/// Makes the loudspeaker for a `VideoDecoder`, whose sound is silent otherwise.
///
/// Called as [`Wx::create_media_audio_player`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.createMediaAudioPlayer.html)
pub enum CreateMediaAudioPlayer {}
::wx_core::api!(CreateMediaAudioPlayer = AUDIO[4], () => value MediaAudioPlayer);
/// Hands out the controls of an `audio` component on the page, found by its id.
///
/// Called as [`Wx::create_audio_context`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.createAudioContext.html)
pub enum CreateAudioContext {}
::wx_core::api!(
    CreateAudioContext = AUDIO[5], CreateAudioContextOptions => value AudioContext
);
/// Parameters of [`Wx::create_audio_context`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateAudioContextOptions {
    /// The `id` attribute of the `audio` component to control
    pub id: String,
    /// Custom component that contains the `audio`; leave out for one on the page itself
    pub component: Option<External>,
}
impl CreateAudioContextOptions {
    /// With the required ones; the others are left out.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            component: None,
        }
    }
    /// Custom component that contains the `audio`; leave out for one on the page itself
    pub fn component(mut self, component: External) -> Self {
        self.component = Some(component);
        self
    }
}
::wx_core::record!(CreateAudioContextOptions { id, component });
/// Plays a recorded voice file, cutting off any other that is still playing.
///
/// Called as [`Wx::play_voice`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.playVoice.html)
pub enum PlayVoice {}
::wx_core::api!(PlayVoice = AUDIO[6], PlayVoiceOptions => fields());
/// Parameters of [`Wx::play_voice`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PlayVoiceOptions {
    /// Local path of the voice file, as `startRecord` gives it
    pub file_path: String,
    /// Playing ends by itself after this time. Unit: s. Default: `60`. Since 1.6.0.
    pub duration: f64,
}
impl PlayVoiceOptions {
    /// With the required ones; the others are left out.
    pub fn new(file_path: impl Into<String>) -> Self {
        Self {
            file_path: file_path.into(),
            duration: 60.0,
        }
    }
    /// Playing ends by itself after this time. Unit: s. Default: `60`. Since 1.6.0.
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = duration;
        self
    }
}
::wx_core::record!(PlayVoiceOptions { file_path, duration });
impl Options for PlayVoiceOptions {
    type Api = PlayVoice;
}
/// Halts the voice in progress; `playVoice` with the same file goes on from there.
///
/// Called as [`Wx::pause_voice`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.pauseVoice.html)
pub enum PauseVoice {}
::wx_core::api!(PauseVoice = AUDIO[7], PauseVoiceOptions => fields());
/// Parameters of [`Wx::pause_voice`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PauseVoiceOptions {}
impl PauseVoiceOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for PauseVoiceOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(PauseVoiceOptions {});
impl Options for PauseVoiceOptions {
    type Api = PauseVoice;
}
/// Ends the voice in progress; the next `playVoice` begins at its start.
///
/// Called as [`Wx::stop_voice`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.stopVoice.html)
pub enum StopVoice {}
::wx_core::api!(StopVoice = AUDIO[8], StopVoiceOptions => fields());
/// Parameters of [`Wx::stop_voice`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StopVoiceOptions {}
impl StopVoiceOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for StopVoiceOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StopVoiceOptions {});
impl Options for StopVoiceOptions {
    type Api = StopVoice;
}
impl Wx {
    /// Makes a player without any visible component, one for each sound; `destroy` it after use.
    ///
    /// Since 1.6.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.createInnerAudioContext.html)
    ///
    /// ```js
    /// const player = wx.createInnerAudioContext()
    /// player.src = 'https://media.example.com/chime.mp3'
    /// player.onTimeUpdate(() => console.log(player.currentTime, player.duration))
    /// player.onEnded(() => player.destroy())
    /// player.onError(({ errCode, errMsg }) => console.log(errCode, errMsg))
    /// player.play()
    /// ```
    pub fn create_inner_audio_context(
        &self,
        options: CreateInnerAudioContextOptions,
    ) -> Result<InnerAudioContext> {
        self.client.sync::<CreateInnerAudioContext>(options)
    }
    /// Sets for the whole mini program how sound mixes, obeys the mute switch and leaves the phone.
    ///
    /// Takes [`SetInnerAudioOptionOptions`].
    ///
    /// Since 2.3.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.setInnerAudioOption.html)
    ///
    /// ```js
    /// // a game whose sounds let the music of other apps go on
    /// wx.setInnerAudioOption({ mixWithOther: true, obeyMuteSwitch: true })
    /// ```
    pub fn set_inner_audio_option(&self, call: impl Into<Call<SetInnerAudioOption>>) {
        self.client.call(call);
    }
    /// As [`Self::set_inner_audio_option`], as a future.
    pub fn set_inner_audio_option_future(
        &self,
        options: SetInnerAudioOptionOptions,
    ) -> ApiFuture<SetInnerAudioOption> {
        self.client.future(options)
    }
    /// Lists the microphones this device offers for `audioSource` of a recording.
    ///
    /// Gives [`GetAvailableAudioSourcesResult`].
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.getAvailableAudioSources.html)
    pub fn get_available_audio_sources(
        &self,
        call: impl Into<Call<GetAvailableAudioSources>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_available_audio_sources`], as a future.
    pub fn get_available_audio_sources_future(
        &self,
        options: GetAvailableAudioSourcesOptions,
    ) -> ApiFuture<GetAvailableAudioSources> {
        self.client.future(options)
    }
    /// Opens a Web Audio graph in which sounds are generated, filtered and mixed by code.
    ///
    /// Since 2.19.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.createWebAudioContext.html)
    ///
    /// ```js
    /// const audio = wx.createWebAudioContext()
    /// const buffer = audio.createBuffer(1, 22050, 44100) // half a second, mono
    /// const tone = Float32Array.from({ length: 22050 }, (_, i) => Math.sin((i * 440 * 2 * Math.PI) / 44100))
    /// buffer.copyToChannel(tone, 0, 0)
    /// const source = audio.createBufferSource()
    /// source.buffer = buffer
    /// source.connect(audio.destination)
    /// source.start()
    /// ```
    pub fn create_web_audio_context(&self) -> Result<WebAudioContext> {
        self.client.sync::<CreateWebAudioContext>(())
    }
    /// Makes the loudspeaker for a `VideoDecoder`, whose sound is silent otherwise.
    ///
    /// Since 2.13.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.createMediaAudioPlayer.html)
    ///
    /// ```js
    /// const decoder = wx.createVideoDecoder()
    /// const player = wx.createMediaAudioPlayer()
    /// await decoder.start({ source: 'https://media.example.com/film.mp4' })
    /// await player.start()
    /// await player.addAudioSource(decoder)
    /// ```
    pub fn create_media_audio_player(&self) -> Result<MediaAudioPlayer> {
        self.client.sync::<CreateMediaAudioPlayer>(())
    }
    /// Hands out the controls of an `audio` component on the page, found by its id.
    ///
    /// Parameters:
    ///
    /// - `id`: The `id` attribute of the `audio` component to control
    /// - `component`: Custom component that contains the `audio`; leave out for one on the page
    ///   itself
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.createAudioContext.html)
    #[deprecated(since = "1.6.0", note = "use `createInnerAudioContext`")]
    pub fn create_audio_context(
        &self,
        id: impl Into<String>,
        component: Option<External>,
    ) -> Result<AudioContext> {
        let options = CreateAudioContextOptions {
            id: id.into(),
            component,
        };
        self.client.sync::<CreateAudioContext>(options)
    }
    /// Plays a recorded voice file, cutting off any other that is still playing.
    ///
    /// Takes [`PlayVoiceOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.playVoice.html)
    #[deprecated(since = "1.6.0", note = "use `createInnerAudioContext`")]
    pub fn play_voice(&self, call: impl Into<Call<PlayVoice>>) {
        self.client.call(call);
    }
    /// As [`Self::play_voice`], as a future.
    #[deprecated(since = "1.6.0", note = "use `createInnerAudioContext`")]
    pub fn play_voice_future(&self, options: PlayVoiceOptions) -> ApiFuture<PlayVoice> {
        self.client.future(options)
    }
    /// Halts the voice in progress; `playVoice` with the same file goes on from there.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.pauseVoice.html)
    #[deprecated(since = "1.6.0", note = "use `createInnerAudioContext`")]
    pub fn pause_voice(&self, call: impl Into<Call<PauseVoice>>) {
        self.client.call(call);
    }
    /// As [`Self::pause_voice`], as a future.
    #[deprecated(since = "1.6.0", note = "use `createInnerAudioContext`")]
    pub fn pause_voice_future(
        &self,
        options: PauseVoiceOptions,
    ) -> ApiFuture<PauseVoice> {
        self.client.future(options)
    }
    /// Ends the voice in progress; the next `playVoice` begins at its start.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.stopVoice.html)
    #[deprecated(since = "1.6.0", note = "use `createInnerAudioContext`")]
    pub fn stop_voice(&self, call: impl Into<Call<StopVoice>>) {
        self.client.call(call);
    }
    /// As [`Self::stop_voice`], as a future.
    #[deprecated(since = "1.6.0", note = "use `createInnerAudioContext`")]
    pub fn stop_voice_future(&self, options: StopVoiceOptions) -> ApiFuture<StopVoice> {
        self.client.future(options)
    }
}
/// A player of one sound without visible component; the system may interrupt it at any time.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.html)
#[derive(Clone, Debug)]
pub struct InnerAudioContext {
    client: ::wx_core::Client,
}
::wx_core::object!(InnerAudioContext = INNER_AUDIO_CONTEXT);
impl InnerAudioContext {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Starts the sound, or continues it after a pause.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.play.html)
    pub fn play(&self) -> Result<()> {
        self.client.sync::<InnerAudioContextPlay>(())
    }
    /// Halts the sound; a later `play` takes it up at the same place.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.pause.html)
    pub fn pause(&self) -> Result<()> {
        self.client.sync::<InnerAudioContextPause>(())
    }
    /// Ends the sound; a later `play` starts from the beginning.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.stop.html)
    pub fn stop(&self) -> Result<()> {
        self.client.sync::<InnerAudioContextStop>(())
    }
    /// Jumps within the sound; `onSeeking` and then `onSeeked` follow.
    ///
    /// Parameters:
    ///
    /// - `position`: Where to jump, exact to the millisecond. Unit: s.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.seek.html)
    pub fn seek(&self, position: f64) -> Result<()> {
        self.client
            .sync::<InnerAudioContextSeek>(InnerAudioContextSeekOptions::new(position))
    }
    /// Frees the player for good; no call on it works afterwards.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.destroy.html)
    pub fn destroy(&self) -> Result<()> {
        self.client.sync::<InnerAudioContextDestroy>(())
    }
    /// Enough is loaded to begin; playing smoothly to the end is not promised.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.onCanplay.html)
    pub fn on_canplay(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<InnerAudioContextOnCanplay> {
        self.client.on(listener)
    }
    /// The listener hears no more that a sound is loaded far enough to play.
    ///
    /// Takes a listener of [`Self::on_canplay`] off, or all with `None`.
    ///
    /// Since 1.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.offCanplay.html)
    pub fn off_canplay(&self, which: Option<Listener<InnerAudioContextOnCanplay>>) {
        self.client.off(which);
    }
    /// The sound has begun or gone on.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.onPlay.html)
    pub fn on_play(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<InnerAudioContextOnPlay> {
        self.client.on(listener)
    }
    /// The listener hears no more that the player sets in.
    ///
    /// Takes a listener of [`Self::on_play`] off, or all with `None`.
    ///
    /// Since 1.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.offPlay.html)
    pub fn off_play(&self, which: Option<Listener<InnerAudioContextOnPlay>>) {
        self.client.off(which);
    }
    /// The sound has halted and keeps its position.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.onPause.html)
    pub fn on_pause(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<InnerAudioContextOnPause> {
        self.client.on(listener)
    }
    /// The listener is spared the pauses of this player.
    ///
    /// Takes a listener of [`Self::on_pause`] off, or all with `None`.
    ///
    /// Since 1.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.offPause.html)
    pub fn off_pause(&self, which: Option<Listener<InnerAudioContextOnPause>>) {
        self.client.off(which);
    }
    /// The sound was ended by `stop` and its position is back at zero.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.onStop.html)
    pub fn on_stop(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<InnerAudioContextOnStop> {
        self.client.on(listener)
    }
    /// The listener is not called any more on `stop`.
    ///
    /// Takes a listener of [`Self::on_stop`] off, or all with `None`.
    ///
    /// Since 1.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.offStop.html)
    pub fn off_stop(&self, which: Option<Listener<InnerAudioContextOnStop>>) {
        self.client.off(which);
    }
    /// The sound has played to its very end, not stopped by anyone.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.onEnded.html)
    pub fn on_ended(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<InnerAudioContextOnEnded> {
        self.client.on(listener)
    }
    /// Playing to the end of the sound goes unreported to the listener.
    ///
    /// Takes a listener of [`Self::on_ended`] off, or all with `None`.
    ///
    /// Since 1.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.offEnded.html)
    pub fn off_ended(&self, which: Option<Listener<InnerAudioContextOnEnded>>) {
        self.client.off(which);
    }
    /// The position has moved on; read `currentTime` for it.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.onTimeUpdate.html)
    pub fn on_time_update(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<InnerAudioContextOnTimeUpdate> {
        self.client.on(listener)
    }
    /// Ends the regular ticks of the playing position.
    ///
    /// Takes a listener of [`Self::on_time_update`] off, or all with `None`.
    ///
    /// Since 1.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.offTimeUpdate.html)
    pub fn off_time_update(
        &self,
        which: Option<Listener<InnerAudioContextOnTimeUpdate>>,
    ) {
        self.client.off(which);
    }
    /// The sound could not be loaded or played; `errCode` tells network, file and format errors
    /// apart.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.onError.html)
    pub fn on_error(
        &self,
        listener: impl Fn(&InnerAudioContextOnErrorResult) + 'static,
    ) -> Listener<InnerAudioContextOnError> {
        self.client.on(listener)
    }
    /// Failures of the player are kept from the listener.
    ///
    /// Takes a listener of [`Self::on_error`] off, or all with `None`.
    ///
    /// Since 1.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.offError.html)
    pub fn off_error(&self, which: Option<Listener<InnerAudioContextOnError>>) {
        self.client.off(which);
    }
    /// Playing has stalled because data are missing and goes on when they come.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.onWaiting.html)
    pub fn on_waiting(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<InnerAudioContextOnWaiting> {
        self.client.on(listener)
    }
    /// The listener hears no more of stalls while data are loading.
    ///
    /// Takes a listener of [`Self::on_waiting`] off, or all with `None`.
    ///
    /// Since 1.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.offWaiting.html)
    pub fn off_waiting(&self, which: Option<Listener<InnerAudioContextOnWaiting>>) {
        self.client.off(which);
    }
    /// A jump has set off and the new position is being loaded.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.onSeeking.html)
    pub fn on_seeking(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<InnerAudioContextOnSeeking> {
        self.client.on(listener)
    }
    /// Jumps that set off are not told to the listener any more.
    ///
    /// Takes a listener of [`Self::on_seeking`] off, or all with `None`.
    ///
    /// Since 1.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.offSeeking.html)
    pub fn off_seeking(&self, which: Option<Listener<InnerAudioContextOnSeeking>>) {
        self.client.off(which);
    }
    /// A jump has arrived; playing goes on at the new position.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.onSeeked.html)
    pub fn on_seeked(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<InnerAudioContextOnSeeked> {
        self.client.on(listener)
    }
    /// Jumps that have arrived are not told to the listener any more.
    ///
    /// Takes a listener of [`Self::on_seeked`] off, or all with `None`.
    ///
    /// Since 1.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.offSeeked.html)
    pub fn off_seeked(&self, which: Option<Listener<InnerAudioContextOnSeeked>>) {
        self.client.off(which);
    }
    /// Whether playing begins as soon as `src` is set, without `play`
    pub fn autoplay(&self) -> Result<bool> {
        self.client.sync::<InnerAudioContextAutoplay>(())
    }
    /// Whether playing begins as soon as `src` is set, without `play`
    pub fn set_autoplay(&self, value: bool) -> Result<()> {
        self.client
            .sync::<
                InnerAudioContextSetAutoplay,
            >(InnerAudioContextSetAutoplayOptions::new(value))
    }
    /// Everything from the present position up to this one is loaded
    pub fn buffered(&self) -> Result<f64> {
        self.client.sync::<InnerAudioContextBuffered>(())
    }
    /// Present position, absent without a valid `src`; from 2.26.2 on writing it seeks
    pub fn current_time(&self) -> Result<f64> {
        self.client.sync::<InnerAudioContextCurrentTime>(())
    }
    /// Present position, absent without a valid `src`; from 2.26.2 on writing it seeks
    pub fn set_current_time(&self, value: f64) -> Result<()> {
        self.client
            .sync::<
                InnerAudioContextSetCurrentTime,
            >(InnerAudioContextSetCurrentTimeOptions::new(value))
    }
    /// Length of the sound, absent without a valid `src`
    pub fn duration(&self) -> Result<f64> {
        self.client.sync::<InnerAudioContextDuration>(())
    }
    /// Whether the sound starts over at its end
    pub fn r#loop(&self) -> Result<bool> {
        self.client.sync::<InnerAudioContextLoop>(())
    }
    /// Whether the sound starts over at its end
    pub fn set_loop(&self, value: bool) -> Result<()> {
        self.client
            .sync::<
                InnerAudioContextSetLoop,
            >(InnerAudioContextSetLoopOptions::new(value))
    }
    /// False sounds in spite of the mute switch; from 2.3.0 on set by `wx.setInnerAudioOption`
    pub fn obey_mute_switch(&self) -> Result<bool> {
        self.client.sync::<InnerAudioContextObeyMuteSwitch>(())
    }
    /// False sounds in spite of the mute switch; from 2.3.0 on set by `wx.setInnerAudioOption`
    pub fn set_obey_mute_switch(&self, value: bool) -> Result<()> {
        self.client
            .sync::<
                InnerAudioContextSetObeyMuteSwitch,
            >(InnerAudioContextSetObeyMuteSwitchOptions::new(value))
    }
    /// True while paused and also while stopped
    pub fn paused(&self) -> Result<bool> {
        self.client.sync::<InnerAudioContextPaused>(())
    }
    /// Speed factor, 1 is normal; Android needs version 6
    ///
    /// Since 2.11.0.
    pub fn playback_rate(&self) -> Result<f64> {
        self.client.sync::<InnerAudioContextPlaybackRate>(())
    }
    /// Speed factor, 1 is normal; Android needs version 6
    pub fn set_playback_rate(&self, value: f64) -> Result<()> {
        self.client
            .sync::<
                InnerAudioContextSetPlaybackRate,
            >(InnerAudioContextSetPlaybackRateOptions::new(value))
    }
    /// `origin` sends the whole referrer when loading, `no-referrer` sends none
    ///
    /// Since 2.13.0.
    pub fn referrer_policy(&self) -> Result<String> {
        self.client.sync::<InnerAudioContextReferrerPolicy>(())
    }
    /// `origin` sends the whole referrer when loading, `no-referrer` sends none
    pub fn set_referrer_policy(&self, value: impl Into<String>) -> Result<()> {
        self.client
            .sync::<
                InnerAudioContextSetReferrerPolicy,
            >(InnerAudioContextSetReferrerPolicyOptions::new(value))
    }
    /// Address of the sound, also a cloud file ID
    pub fn src(&self) -> Result<String> {
        self.client.sync::<InnerAudioContextSrc>(())
    }
    /// Address of the sound, also a cloud file ID
    pub fn set_src(&self, value: impl Into<String>) -> Result<()> {
        self.client
            .sync::<InnerAudioContextSetSrc>(InnerAudioContextSetSrcOptions::new(value))
    }
    /// Where in the sound the first `play` begins
    pub fn start_time(&self) -> Result<f64> {
        self.client.sync::<InnerAudioContextStartTime>(())
    }
    /// Where in the sound the first `play` begins
    pub fn set_start_time(&self, value: f64) -> Result<()> {
        self.client
            .sync::<
                InnerAudioContextSetStartTime,
            >(InnerAudioContextSetStartTimeOptions::new(value))
    }
    /// Loudness from 0, silent, to 1, full
    ///
    /// Since 1.9.90.
    pub fn volume(&self) -> Result<f64> {
        self.client.sync::<InnerAudioContextVolume>(())
    }
    /// Loudness from 0, silent, to 1, full
    pub fn set_volume(&self, value: f64) -> Result<()> {
        self.client
            .sync::<
                InnerAudioContextSetVolume,
            >(InnerAudioContextSetVolumeOptions::new(value))
    }
}
impl AsRef<::wx_core::Client> for InnerAudioContext {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Starts the sound, or continues it after a pause.
///
/// Called as [`InnerAudioContext::play`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.play.html)
pub enum InnerAudioContextPlay {}
::wx_core::api!(InnerAudioContextPlay = object INNER_AUDIO_CONTEXT[0], () => fields());
/// Halts the sound; a later `play` takes it up at the same place.
///
/// Called as [`InnerAudioContext::pause`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.pause.html)
pub enum InnerAudioContextPause {}
::wx_core::api!(InnerAudioContextPause = object INNER_AUDIO_CONTEXT[1], () => fields());
/// Ends the sound; a later `play` starts from the beginning.
///
/// Called as [`InnerAudioContext::stop`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.stop.html)
pub enum InnerAudioContextStop {}
::wx_core::api!(InnerAudioContextStop = object INNER_AUDIO_CONTEXT[2], () => fields());
/// Jumps within the sound; `onSeeking` and then `onSeeked` follow.
///
/// Called as [`InnerAudioContext::seek`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.seek.html)
pub enum InnerAudioContextSeek {}
::wx_core::api!(
    InnerAudioContextSeek = object INNER_AUDIO_CONTEXT[3], InnerAudioContextSeekOptions
    => fields()
);
/// Parameters of [`InnerAudioContext::seek`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct InnerAudioContextSeekOptions {
    /// Where to jump, exact to the millisecond. Unit: s.
    pub position: f64,
}
impl InnerAudioContextSeekOptions {
    /// With all of them.
    pub fn new(position: f64) -> Self {
        Self { position }
    }
}
::wx_core::record!(InnerAudioContextSeekOptions { position });
/// Frees the player for good; no call on it works afterwards.
///
/// Called as [`InnerAudioContext::destroy`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.destroy.html)
pub enum InnerAudioContextDestroy {}
::wx_core::api!(
    InnerAudioContextDestroy = object INNER_AUDIO_CONTEXT[4], () => fields()
);
/// Enough is loaded to begin; playing smoothly to the end is not promised.
///
/// Called as [`InnerAudioContext::on_canplay`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.onCanplay.html)
pub enum InnerAudioContextOnCanplay {}
::wx_core::api!(
    InnerAudioContextOnCanplay = object INNER_AUDIO_CONTEXT[5], () => fields()
);
/// The sound has begun or gone on.
///
/// Called as [`InnerAudioContext::on_play`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.onPlay.html)
pub enum InnerAudioContextOnPlay {}
::wx_core::api!(InnerAudioContextOnPlay = object INNER_AUDIO_CONTEXT[6], () => fields());
/// The sound has halted and keeps its position.
///
/// Called as [`InnerAudioContext::on_pause`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.onPause.html)
pub enum InnerAudioContextOnPause {}
::wx_core::api!(
    InnerAudioContextOnPause = object INNER_AUDIO_CONTEXT[7], () => fields()
);
/// The sound was ended by `stop` and its position is back at zero.
///
/// Called as [`InnerAudioContext::on_stop`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.onStop.html)
pub enum InnerAudioContextOnStop {}
::wx_core::api!(InnerAudioContextOnStop = object INNER_AUDIO_CONTEXT[8], () => fields());
/// The sound has played to its very end, not stopped by anyone.
///
/// Called as [`InnerAudioContext::on_ended`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.onEnded.html)
pub enum InnerAudioContextOnEnded {}
::wx_core::api!(
    InnerAudioContextOnEnded = object INNER_AUDIO_CONTEXT[9], () => fields()
);
/// The position has moved on; read `currentTime` for it.
///
/// Called as [`InnerAudioContext::on_time_update`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.onTimeUpdate.html)
pub enum InnerAudioContextOnTimeUpdate {}
::wx_core::api!(
    InnerAudioContextOnTimeUpdate = object INNER_AUDIO_CONTEXT[10], () => fields()
);
/// The sound could not be loaded or played; `errCode` tells network, file and format errors
/// apart.
///
/// Called as [`InnerAudioContext::on_error`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.onError.html)
pub enum InnerAudioContextOnError {}
::wx_core::api!(
    InnerAudioContextOnError = object INNER_AUDIO_CONTEXT[11], () => fields
    InnerAudioContextOnErrorResult
);
/// What a listener of [`InnerAudioContext::on_error`] receives.
#[derive(Clone, Debug)]
pub struct InnerAudioContextOnErrorResult {
    /// Kind of trouble the player ran into
    pub err_code: AudioErrorCode,
    /// The cause in words
    pub err_msg: String,
}
::wx_core::record!(InnerAudioContextOnErrorResult { err_code, err_msg });
/// Playing has stalled because data are missing and goes on when they come.
///
/// Called as [`InnerAudioContext::on_waiting`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.onWaiting.html)
pub enum InnerAudioContextOnWaiting {}
::wx_core::api!(
    InnerAudioContextOnWaiting = object INNER_AUDIO_CONTEXT[12], () => fields()
);
/// A jump has set off and the new position is being loaded.
///
/// Called as [`InnerAudioContext::on_seeking`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.onSeeking.html)
pub enum InnerAudioContextOnSeeking {}
::wx_core::api!(
    InnerAudioContextOnSeeking = object INNER_AUDIO_CONTEXT[13], () => fields()
);
/// A jump has arrived; playing goes on at the new position.
///
/// Called as [`InnerAudioContext::on_seeked`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.onSeeked.html)
pub enum InnerAudioContextOnSeeked {}
::wx_core::api!(
    InnerAudioContextOnSeeked = object INNER_AUDIO_CONTEXT[14], () => fields()
);
/// Whether playing begins as soon as `src` is set, without `play`
///
/// Called as [`InnerAudioContext::autoplay`].
pub enum InnerAudioContextAutoplay {}
::wx_core::api!(
    InnerAudioContextAutoplay = object INNER_AUDIO_CONTEXT[15], () => value bool
);
/// Whether playing begins as soon as `src` is set, without `play`
///
/// Called as [`InnerAudioContext::set_autoplay`].
pub enum InnerAudioContextSetAutoplay {}
::wx_core::api!(
    InnerAudioContextSetAutoplay = object INNER_AUDIO_CONTEXT[16],
    InnerAudioContextSetAutoplayOptions => fields()
);
/// Parameters of [`InnerAudioContext::set_autoplay`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct InnerAudioContextSetAutoplayOptions {
    /// Whether playing begins as soon as `src` is set, without `play`
    pub value: bool,
}
impl InnerAudioContextSetAutoplayOptions {
    /// With all of them.
    pub fn new(value: bool) -> Self {
        Self { value }
    }
}
::wx_core::record!(InnerAudioContextSetAutoplayOptions { value });
/// Everything from the present position up to this one is loaded
///
/// Called as [`InnerAudioContext::buffered`].
pub enum InnerAudioContextBuffered {}
::wx_core::api!(
    InnerAudioContextBuffered = object INNER_AUDIO_CONTEXT[17], () => value f64
);
/// Present position, absent without a valid `src`; from 2.26.2 on writing it seeks
///
/// Called as [`InnerAudioContext::current_time`].
pub enum InnerAudioContextCurrentTime {}
::wx_core::api!(
    InnerAudioContextCurrentTime = object INNER_AUDIO_CONTEXT[18], () => value f64
);
/// Present position, absent without a valid `src`; from 2.26.2 on writing it seeks
///
/// Called as [`InnerAudioContext::set_current_time`].
pub enum InnerAudioContextSetCurrentTime {}
::wx_core::api!(
    InnerAudioContextSetCurrentTime = object INNER_AUDIO_CONTEXT[19],
    InnerAudioContextSetCurrentTimeOptions => fields()
);
/// Parameters of [`InnerAudioContext::set_current_time`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct InnerAudioContextSetCurrentTimeOptions {
    /// Present position, absent without a valid `src`; from 2.26.2 on writing it seeks. Unit: s.
    pub value: f64,
}
impl InnerAudioContextSetCurrentTimeOptions {
    /// With all of them.
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}
::wx_core::record!(InnerAudioContextSetCurrentTimeOptions { value });
/// Length of the sound, absent without a valid `src`
///
/// Called as [`InnerAudioContext::duration`].
pub enum InnerAudioContextDuration {}
::wx_core::api!(
    InnerAudioContextDuration = object INNER_AUDIO_CONTEXT[20], () => value f64
);
/// Whether the sound starts over at its end
///
/// Called as [`InnerAudioContext::loop`].
pub enum InnerAudioContextLoop {}
::wx_core::api!(
    InnerAudioContextLoop = object INNER_AUDIO_CONTEXT[21], () => value bool
);
/// Whether the sound starts over at its end
///
/// Called as [`InnerAudioContext::set_loop`].
pub enum InnerAudioContextSetLoop {}
::wx_core::api!(
    InnerAudioContextSetLoop = object INNER_AUDIO_CONTEXT[22],
    InnerAudioContextSetLoopOptions => fields()
);
/// Parameters of [`InnerAudioContext::set_loop`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct InnerAudioContextSetLoopOptions {
    /// Whether the sound starts over at its end
    pub value: bool,
}
impl InnerAudioContextSetLoopOptions {
    /// With all of them.
    pub fn new(value: bool) -> Self {
        Self { value }
    }
}
::wx_core::record!(InnerAudioContextSetLoopOptions { value });
/// False sounds in spite of the mute switch; from 2.3.0 on set by `wx.setInnerAudioOption`
///
/// Called as [`InnerAudioContext::obey_mute_switch`].
pub enum InnerAudioContextObeyMuteSwitch {}
::wx_core::api!(
    InnerAudioContextObeyMuteSwitch = object INNER_AUDIO_CONTEXT[23], () => value bool
);
/// False sounds in spite of the mute switch; from 2.3.0 on set by `wx.setInnerAudioOption`
///
/// Called as [`InnerAudioContext::set_obey_mute_switch`].
pub enum InnerAudioContextSetObeyMuteSwitch {}
::wx_core::api!(
    InnerAudioContextSetObeyMuteSwitch = object INNER_AUDIO_CONTEXT[24],
    InnerAudioContextSetObeyMuteSwitchOptions => fields()
);
/// Parameters of [`InnerAudioContext::set_obey_mute_switch`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct InnerAudioContextSetObeyMuteSwitchOptions {
    /// False sounds in spite of the mute switch; from 2.3.0 on set by `wx.setInnerAudioOption`
    pub value: bool,
}
impl InnerAudioContextSetObeyMuteSwitchOptions {
    /// With all of them.
    pub fn new(value: bool) -> Self {
        Self { value }
    }
}
::wx_core::record!(InnerAudioContextSetObeyMuteSwitchOptions { value });
/// True while paused and also while stopped
///
/// Called as [`InnerAudioContext::paused`].
pub enum InnerAudioContextPaused {}
::wx_core::api!(
    InnerAudioContextPaused = object INNER_AUDIO_CONTEXT[25], () => value bool
);
/// Speed factor, 1 is normal; Android needs version 6
///
/// Called as [`InnerAudioContext::playback_rate`].
pub enum InnerAudioContextPlaybackRate {}
::wx_core::api!(
    InnerAudioContextPlaybackRate = object INNER_AUDIO_CONTEXT[26], () => value f64
);
/// Speed factor, 1 is normal; Android needs version 6
///
/// Called as [`InnerAudioContext::set_playback_rate`].
pub enum InnerAudioContextSetPlaybackRate {}
::wx_core::api!(
    InnerAudioContextSetPlaybackRate = object INNER_AUDIO_CONTEXT[27],
    InnerAudioContextSetPlaybackRateOptions => fields()
);
/// Parameters of [`InnerAudioContext::set_playback_rate`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct InnerAudioContextSetPlaybackRateOptions {
    /// Speed factor, 1 is normal; Android needs version 6. From 0.5 to 2. Since 2.11.0.
    pub value: f64,
}
impl InnerAudioContextSetPlaybackRateOptions {
    /// With all of them.
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}
::wx_core::record!(InnerAudioContextSetPlaybackRateOptions { value });
/// `origin` sends the whole referrer when loading, `no-referrer` sends none
///
/// Called as [`InnerAudioContext::referrer_policy`].
pub enum InnerAudioContextReferrerPolicy {}
::wx_core::api!(
    InnerAudioContextReferrerPolicy = object INNER_AUDIO_CONTEXT[28], () => value String
);
/// `origin` sends the whole referrer when loading, `no-referrer` sends none
///
/// Called as [`InnerAudioContext::set_referrer_policy`].
pub enum InnerAudioContextSetReferrerPolicy {}
::wx_core::api!(
    InnerAudioContextSetReferrerPolicy = object INNER_AUDIO_CONTEXT[29],
    InnerAudioContextSetReferrerPolicyOptions => fields()
);
/// Parameters of [`InnerAudioContext::set_referrer_policy`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct InnerAudioContextSetReferrerPolicyOptions {
    /// `origin` sends the whole referrer when loading, `no-referrer` sends none. Since 2.13.0.
    pub value: String,
}
impl InnerAudioContextSetReferrerPolicyOptions {
    /// With all of them.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}
::wx_core::record!(InnerAudioContextSetReferrerPolicyOptions { value });
/// Address of the sound, also a cloud file ID
///
/// Called as [`InnerAudioContext::src`].
pub enum InnerAudioContextSrc {}
::wx_core::api!(
    InnerAudioContextSrc = object INNER_AUDIO_CONTEXT[30], () => value String
);
/// Address of the sound, also a cloud file ID
///
/// Called as [`InnerAudioContext::set_src`].
pub enum InnerAudioContextSetSrc {}
::wx_core::api!(
    InnerAudioContextSetSrc = object INNER_AUDIO_CONTEXT[31],
    InnerAudioContextSetSrcOptions => fields()
);
/// Parameters of [`InnerAudioContext::set_src`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct InnerAudioContextSetSrcOptions {
    /// Address of the sound, also a cloud file ID
    pub value: String,
}
impl InnerAudioContextSetSrcOptions {
    /// With all of them.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}
::wx_core::record!(InnerAudioContextSetSrcOptions { value });
/// Where in the sound the first `play` begins
///
/// Called as [`InnerAudioContext::start_time`].
pub enum InnerAudioContextStartTime {}
::wx_core::api!(
    InnerAudioContextStartTime = object INNER_AUDIO_CONTEXT[32], () => value f64
);
/// Where in the sound the first `play` begins
///
/// Called as [`InnerAudioContext::set_start_time`].
pub enum InnerAudioContextSetStartTime {}
::wx_core::api!(
    InnerAudioContextSetStartTime = object INNER_AUDIO_CONTEXT[33],
    InnerAudioContextSetStartTimeOptions => fields()
);
/// Parameters of [`InnerAudioContext::set_start_time`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct InnerAudioContextSetStartTimeOptions {
    /// Where in the sound the first `play` begins. Unit: s.
    pub value: f64,
}
impl InnerAudioContextSetStartTimeOptions {
    /// With all of them.
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}
::wx_core::record!(InnerAudioContextSetStartTimeOptions { value });
/// Loudness from 0, silent, to 1, full
///
/// Called as [`InnerAudioContext::volume`].
pub enum InnerAudioContextVolume {}
::wx_core::api!(
    InnerAudioContextVolume = object INNER_AUDIO_CONTEXT[34], () => value f64
);
/// Loudness from 0, silent, to 1, full
///
/// Called as [`InnerAudioContext::set_volume`].
pub enum InnerAudioContextSetVolume {}
::wx_core::api!(
    InnerAudioContextSetVolume = object INNER_AUDIO_CONTEXT[35],
    InnerAudioContextSetVolumeOptions => fields()
);
/// Parameters of [`InnerAudioContext::set_volume`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct InnerAudioContextSetVolumeOptions {
    /// Loudness from 0, silent, to 1, full. Since 1.9.90.
    pub value: f64,
}
impl InnerAudioContextSetVolumeOptions {
    /// With all of them.
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}
::wx_core::record!(InnerAudioContextSetVolumeOptions { value });
/// A graph of audio nodes with its own clock; sources feed it, `destination` is heard.
///
/// Since 2.19.0. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/WebAudioContext.html)
#[derive(Clone, Debug)]
pub struct WebAudioContext {
    client: ::wx_core::Client,
}
::wx_core::object!(WebAudioContext = WEB_AUDIO_CONTEXT);
impl WebAudioContext {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Makes a player for one `AudioBuffer` within this graph.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/WebAudioContext.createBufferSource.html)
    pub fn create_buffer_source(&self) -> Result<BufferSourceNode> {
        self.client.sync::<WebAudioContextCreateBufferSource>(())
    }
    /// Makes an empty buffer, to be filled with samples by code.
    ///
    /// Parameters:
    ///
    /// - `numOfChannels`: How many channels the buffer has, 2 for stereo
    /// - `length`: Sample frames per channel; divided by `sampleRate` it gives the seconds
    /// - `sampleRate`: Sample frames per second. Unit: Hz.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/WebAudioContext.createBuffer.html)
    pub fn create_buffer(
        &self,
        num_of_channels: i64,
        length: i64,
        sample_rate: i64,
    ) -> Result<AudioBuffer> {
        self.client
            .sync::<
                WebAudioContextCreateBuffer,
            >(
                WebAudioContextCreateBufferOptions::new(
                    num_of_channels,
                    length,
                    sample_rate,
                ),
            )
    }
    /// Unpacks a whole sound file in the background and passes the samples to a callback.
    ///
    /// Parameters:
    ///
    /// - `audioData`: Contents of a complete sound file
    /// - `successCallback`: Receives the samples once the whole file is decoded
    /// - `errorCallback`: Called if the file cannot be decoded
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/WebAudioContext.decodeAudioData.html)
    pub fn decode_audio_data(
        &self,
        audio_data: Vec<u8>,
        success_callback: Callback,
        error_callback: Callback,
    ) -> Result<AudioBuffer> {
        self.client
            .sync::<
                WebAudioContextDecodeAudioData,
            >(
                WebAudioContextDecodeAudioDataOptions::new(
                    audio_data,
                    success_callback,
                    error_callback,
                ),
            )
    }
    /// Freezes graph and clock, which saves power while nothing is heard.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/WebAudioContext.suspend.html)
    pub fn suspend(&self, call: impl Into<Call<WebAudioContextSuspend>>) {
        self.client.call(call);
    }
    /// As [`Self::suspend`], as a future.
    pub fn suspend_future(
        &self,
        options: WebAudioContextSuspendOptions,
    ) -> ApiFuture<WebAudioContextSuspend> {
        self.client.future(options)
    }
    /// Lets a suspended graph run on, clock included.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/WebAudioContext.resume.html)
    pub fn resume(&self, call: impl Into<Call<WebAudioContextResume>>) {
        self.client.call(call);
    }
    /// As [`Self::resume`], as a future.
    pub fn resume_future(
        &self,
        options: WebAudioContextResumeOptions,
    ) -> ApiFuture<WebAudioContextResume> {
        self.client.future(options)
    }
    /// Gives the audio resources back at once; do not read `state` afterwards.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/WebAudioContext.close.html)
    pub fn close(&self, call: impl Into<Call<WebAudioContextClose>>) {
        self.client.call(call);
    }
    /// As [`Self::close`], as a future.
    pub fn close_future(
        &self,
        options: WebAudioContextCloseOptions,
    ) -> ApiFuture<WebAudioContextClose> {
        self.client.future(options)
    }
    /// The clock by which nodes are scheduled, running while the context runs
    pub fn current_time(&self) -> Result<f64> {
        self.client.sync::<WebAudioContextCurrentTime>(())
    }
    /// Last node of the graph, usually the loudspeaker; connect to it to be heard
    pub fn destination(&self) -> Result<WebAudioContextNode> {
        self.client.sync::<WebAudioContextDestination>(())
    }
    /// Last node of the graph, usually the loudspeaker; connect to it to be heard
    pub fn set_destination(&self, value: WebAudioContextNode) -> Result<()> {
        self.client
            .sync::<
                WebAudioContextSetDestination,
            >(WebAudioContextSetDestinationOptions::new(value))
    }
    /// Ears of the listener in spatial sound
    pub fn listener(&self) -> Result<AudioListener> {
        self.client.sync::<WebAudioContextListener>(())
    }
    /// Ears of the listener in spatial sound
    pub fn set_listener(&self, value: AudioListener) -> Result<()> {
        self.client
            .sync::<
                WebAudioContextSetListener,
            >(WebAudioContextSetListenerOptions::new(value))
    }
    /// Set a function here to be called whenever `state` changes
    pub fn onstatechange(&self) -> Result<Callback> {
        self.client.sync::<WebAudioContextOnstatechange>(())
    }
    /// Set a function here to be called whenever `state` changes
    pub fn set_onstatechange(&self, value: Callback) -> Result<()> {
        self.client
            .sync::<
                WebAudioContextSetOnstatechange,
            >(WebAudioContextSetOnstatechangeOptions::new(value))
    }
    /// Samples per second used by all nodes, mostly 44100, from 8000 to 96000
    pub fn sample_rate(&self) -> Result<f64> {
        self.client.sync::<WebAudioContextSampleRate>(())
    }
    /// Whether the graph runs at this moment; not to be read after `close`
    pub fn state(&self) -> Result<AudioContextState> {
        self.client.sync::<WebAudioContextState>(())
    }
    /// Whether the graph runs at this moment; not to be read after `close`
    pub fn set_state(&self, value: AudioContextState) -> Result<()> {
        self.client
            .sync::<WebAudioContextSetState>(WebAudioContextSetStateOptions::new(value))
    }
}
impl AsRef<::wx_core::Client> for WebAudioContext {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Makes a player for one `AudioBuffer` within this graph.
///
/// Called as [`WebAudioContext::create_buffer_source`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/WebAudioContext.createBufferSource.html)
pub enum WebAudioContextCreateBufferSource {}
::wx_core::api!(
    WebAudioContextCreateBufferSource = object WEB_AUDIO_CONTEXT[0], () => value
    BufferSourceNode
);
/// Makes an empty buffer, to be filled with samples by code.
///
/// Called as [`WebAudioContext::create_buffer`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/WebAudioContext.createBuffer.html)
pub enum WebAudioContextCreateBuffer {}
::wx_core::api!(
    WebAudioContextCreateBuffer = object WEB_AUDIO_CONTEXT[1],
    WebAudioContextCreateBufferOptions => value AudioBuffer
);
/// Parameters of [`WebAudioContext::create_buffer`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WebAudioContextCreateBufferOptions {
    /// How many channels the buffer has, 2 for stereo
    pub num_of_channels: i64,
    /// Sample frames per channel; divided by `sampleRate` it gives the seconds
    pub length: i64,
    /// Sample frames per second. Unit: Hz.
    pub sample_rate: i64,
}
impl WebAudioContextCreateBufferOptions {
    /// With all of them.
    pub fn new(num_of_channels: i64, length: i64, sample_rate: i64) -> Self {
        Self {
            num_of_channels,
            length,
            sample_rate,
        }
    }
}
::wx_core::record!(
    WebAudioContextCreateBufferOptions { num_of_channels, length, sample_rate }
);
/// Unpacks a whole sound file in the background and passes the samples to a callback.
///
/// Called as [`WebAudioContext::decode_audio_data`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/WebAudioContext.decodeAudioData.html)
pub enum WebAudioContextDecodeAudioData {}
::wx_core::api!(
    WebAudioContextDecodeAudioData = object WEB_AUDIO_CONTEXT[2],
    WebAudioContextDecodeAudioDataOptions => value AudioBuffer
);
/// Parameters of [`WebAudioContext::decode_audio_data`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WebAudioContextDecodeAudioDataOptions {
    /// Contents of a complete sound file
    pub audio_data: Vec<u8>,
    /// Receives the samples once the whole file is decoded
    pub success_callback: Callback,
    /// Called if the file cannot be decoded
    pub error_callback: Callback,
}
impl WebAudioContextDecodeAudioDataOptions {
    /// With all of them.
    pub fn new(
        audio_data: Vec<u8>,
        success_callback: Callback,
        error_callback: Callback,
    ) -> Self {
        Self {
            audio_data,
            success_callback,
            error_callback,
        }
    }
}
::wx_core::record!(
    WebAudioContextDecodeAudioDataOptions { audio_data, success_callback, error_callback
    }
);
/// Freezes graph and clock, which saves power while nothing is heard.
///
/// Called as [`WebAudioContext::suspend`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/WebAudioContext.suspend.html)
pub enum WebAudioContextSuspend {}
::wx_core::api!(
    WebAudioContextSuspend = object WEB_AUDIO_CONTEXT[3], WebAudioContextSuspendOptions
    => value Value
);
/// Parameters of [`WebAudioContext::suspend`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WebAudioContextSuspendOptions {}
impl WebAudioContextSuspendOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for WebAudioContextSuspendOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(WebAudioContextSuspendOptions {});
impl Options for WebAudioContextSuspendOptions {
    type Api = WebAudioContextSuspend;
}
/// Lets a suspended graph run on, clock included.
///
/// Called as [`WebAudioContext::resume`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/WebAudioContext.resume.html)
pub enum WebAudioContextResume {}
::wx_core::api!(
    WebAudioContextResume = object WEB_AUDIO_CONTEXT[4], WebAudioContextResumeOptions =>
    value Value
);
/// Parameters of [`WebAudioContext::resume`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WebAudioContextResumeOptions {}
impl WebAudioContextResumeOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for WebAudioContextResumeOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(WebAudioContextResumeOptions {});
impl Options for WebAudioContextResumeOptions {
    type Api = WebAudioContextResume;
}
/// Gives the audio resources back at once; do not read `state` afterwards.
///
/// Called as [`WebAudioContext::close`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/WebAudioContext.close.html)
pub enum WebAudioContextClose {}
::wx_core::api!(
    WebAudioContextClose = object WEB_AUDIO_CONTEXT[5], WebAudioContextCloseOptions =>
    value Value
);
/// Parameters of [`WebAudioContext::close`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WebAudioContextCloseOptions {}
impl WebAudioContextCloseOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for WebAudioContextCloseOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(WebAudioContextCloseOptions {});
impl Options for WebAudioContextCloseOptions {
    type Api = WebAudioContextClose;
}
/// The clock by which nodes are scheduled, running while the context runs
///
/// Called as [`WebAudioContext::current_time`].
pub enum WebAudioContextCurrentTime {}
::wx_core::api!(
    WebAudioContextCurrentTime = object WEB_AUDIO_CONTEXT[6], () => value f64
);
/// Last node of the graph, usually the loudspeaker; connect to it to be heard
///
/// Called as [`WebAudioContext::destination`].
pub enum WebAudioContextDestination {}
::wx_core::api!(
    WebAudioContextDestination = object WEB_AUDIO_CONTEXT[7], () => value
    WebAudioContextNode
);
/// Last node of the graph, usually the loudspeaker; connect to it to be heard
///
/// Called as [`WebAudioContext::set_destination`].
pub enum WebAudioContextSetDestination {}
::wx_core::api!(
    WebAudioContextSetDestination = object WEB_AUDIO_CONTEXT[8],
    WebAudioContextSetDestinationOptions => fields()
);
/// Parameters of [`WebAudioContext::set_destination`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WebAudioContextSetDestinationOptions {
    /// Last node of the graph, usually the loudspeaker; connect to it to be heard
    pub value: WebAudioContextNode,
}
impl WebAudioContextSetDestinationOptions {
    /// With all of them.
    pub fn new(value: WebAudioContextNode) -> Self {
        Self { value }
    }
}
::wx_core::record!(WebAudioContextSetDestinationOptions { value });
/// Ears of the listener in spatial sound
///
/// Called as [`WebAudioContext::listener`].
pub enum WebAudioContextListener {}
::wx_core::api!(
    WebAudioContextListener = object WEB_AUDIO_CONTEXT[9], () => value AudioListener
);
/// Ears of the listener in spatial sound
///
/// Called as [`WebAudioContext::set_listener`].
pub enum WebAudioContextSetListener {}
::wx_core::api!(
    WebAudioContextSetListener = object WEB_AUDIO_CONTEXT[10],
    WebAudioContextSetListenerOptions => fields()
);
/// Parameters of [`WebAudioContext::set_listener`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WebAudioContextSetListenerOptions {
    /// Ears of the listener in spatial sound
    pub value: AudioListener,
}
impl WebAudioContextSetListenerOptions {
    /// With all of them.
    pub fn new(value: AudioListener) -> Self {
        Self { value }
    }
}
::wx_core::record!(WebAudioContextSetListenerOptions { value });
/// Set a function here to be called whenever `state` changes
///
/// Called as [`WebAudioContext::onstatechange`].
pub enum WebAudioContextOnstatechange {}
::wx_core::api!(
    WebAudioContextOnstatechange = object WEB_AUDIO_CONTEXT[11], () => value Callback
);
/// Set a function here to be called whenever `state` changes
///
/// Called as [`WebAudioContext::set_onstatechange`].
pub enum WebAudioContextSetOnstatechange {}
::wx_core::api!(
    WebAudioContextSetOnstatechange = object WEB_AUDIO_CONTEXT[12],
    WebAudioContextSetOnstatechangeOptions => fields()
);
/// Parameters of [`WebAudioContext::set_onstatechange`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WebAudioContextSetOnstatechangeOptions {
    /// Set a function here to be called whenever `state` changes
    pub value: Callback,
}
impl WebAudioContextSetOnstatechangeOptions {
    /// With all of them.
    pub fn new(value: Callback) -> Self {
        Self { value }
    }
}
::wx_core::record!(WebAudioContextSetOnstatechangeOptions { value });
/// Samples per second used by all nodes, mostly 44100, from 8000 to 96000
///
/// Called as [`WebAudioContext::sample_rate`].
pub enum WebAudioContextSampleRate {}
::wx_core::api!(
    WebAudioContextSampleRate = object WEB_AUDIO_CONTEXT[13], () => value f64
);
/// Whether the graph runs at this moment; not to be read after `close`
///
/// Called as [`WebAudioContext::state`].
pub enum WebAudioContextState {}
::wx_core::api!(
    WebAudioContextState = object WEB_AUDIO_CONTEXT[14], () => value AudioContextState
);
/// Whether the graph runs at this moment; not to be read after `close`
///
/// Called as [`WebAudioContext::set_state`].
pub enum WebAudioContextSetState {}
::wx_core::api!(
    WebAudioContextSetState = object WEB_AUDIO_CONTEXT[15],
    WebAudioContextSetStateOptions => fields()
);
/// Parameters of [`WebAudioContext::set_state`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WebAudioContextSetStateOptions {
    /// Whether the graph runs at this moment; not to be read after `close`
    pub value: AudioContextState,
}
impl WebAudioContextSetStateOptions {
    /// With all of them.
    pub fn new(value: AudioContextState) -> Self {
        Self { value }
    }
}
::wx_core::record!(WebAudioContextSetStateOptions { value });
/// Decoded samples of a short sound in memory, played through a `BufferSourceNode`.
///
/// Since 2.19.0. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/AudioBuffer.html)
#[derive(Clone, Debug)]
pub struct AudioBuffer {
    client: ::wx_core::Client,
}
::wx_core::object!(AudioBuffer = AUDIO_BUFFER);
impl AudioBuffer {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Gives the samples of one channel as an array of floats.
    ///
    /// Parameters:
    ///
    /// - `channel`: Channel to read, the first is 0. At least 0.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/AudioBuffer.getChannelData.html)
    pub fn get_channel_data(&self, channel: i64) -> Result<Vec<u8>> {
        self.client
            .sync::<
                AudioBufferGetChannelData,
            >(AudioBufferGetChannelDataOptions::new(channel))
    }
    /// Takes samples of one channel out into an array, leaving the buffer as it is.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/AudioBuffer.copyFromChannel.html)
    pub fn copy_from_channel(&self) -> Result<()> {
        self.client.sync::<AudioBufferCopyFromChannel>(())
    }
    /// Overwrites samples of one channel with those of an array.
    ///
    /// Parameters:
    ///
    /// - `source`: Samples to write, each between -1 and 1
    /// - `channelNumber`: Channel to write to, the first is 0. At least 0.
    /// - `startInChannel`: Number of frames to skip in the channel before writing. At least 0.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/AudioBuffer.copyToChannel.html)
    pub fn copy_to_channel(
        &self,
        source: Vec<u8>,
        channel_number: i64,
        start_in_channel: i64,
    ) -> Result<()> {
        self.client
            .sync::<
                AudioBufferCopyToChannel,
            >(
                AudioBufferCopyToChannelOptions::new(
                    source,
                    channel_number,
                    start_in_channel,
                ),
            )
    }
    /// Playing time of the samples at normal speed
    pub fn duration(&self) -> Result<f64> {
        self.client.sync::<AudioBufferDuration>(())
    }
    /// Number of sample frames in each channel
    pub fn length(&self) -> Result<i64> {
        self.client.sync::<AudioBufferLength>(())
    }
    /// How many channels are stored, 2 for stereo
    pub fn number_of_channels(&self) -> Result<i64> {
        self.client.sync::<AudioBufferNumberOfChannels>(())
    }
    /// Samples per second of each channel
    pub fn sample_rate(&self) -> Result<f64> {
        self.client.sync::<AudioBufferSampleRate>(())
    }
}
impl AsRef<::wx_core::Client> for AudioBuffer {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Gives the samples of one channel as an array of floats.
///
/// Called as [`AudioBuffer::get_channel_data`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/AudioBuffer.getChannelData.html)
pub enum AudioBufferGetChannelData {}
::wx_core::api!(
    AudioBufferGetChannelData = object AUDIO_BUFFER[0], AudioBufferGetChannelDataOptions
    => value Vec < u8 >
);
/// Parameters of [`AudioBuffer::get_channel_data`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AudioBufferGetChannelDataOptions {
    /// Channel to read, the first is 0. At least 0.
    pub channel: i64,
}
impl AudioBufferGetChannelDataOptions {
    /// With all of them.
    pub fn new(channel: i64) -> Self {
        Self { channel }
    }
}
::wx_core::record!(AudioBufferGetChannelDataOptions { channel });
/// Takes samples of one channel out into an array, leaving the buffer as it is.
///
/// Called as [`AudioBuffer::copy_from_channel`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/AudioBuffer.copyFromChannel.html)
pub enum AudioBufferCopyFromChannel {}
::wx_core::api!(AudioBufferCopyFromChannel = object AUDIO_BUFFER[1], () => fields());
/// Overwrites samples of one channel with those of an array.
///
/// Called as [`AudioBuffer::copy_to_channel`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/AudioBuffer.copyToChannel.html)
pub enum AudioBufferCopyToChannel {}
::wx_core::api!(
    AudioBufferCopyToChannel = object AUDIO_BUFFER[2], AudioBufferCopyToChannelOptions =>
    fields()
);
/// Parameters of [`AudioBuffer::copy_to_channel`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AudioBufferCopyToChannelOptions {
    /// Samples to write, each between -1 and 1
    pub source: Vec<u8>,
    /// Channel to write to, the first is 0. At least 0.
    pub channel_number: i64,
    /// Number of frames to skip in the channel before writing. At least 0.
    pub start_in_channel: i64,
}
impl AudioBufferCopyToChannelOptions {
    /// With all of them.
    pub fn new(source: Vec<u8>, channel_number: i64, start_in_channel: i64) -> Self {
        Self {
            source,
            channel_number,
            start_in_channel,
        }
    }
}
::wx_core::record!(
    AudioBufferCopyToChannelOptions { source, channel_number, start_in_channel }
);
/// Playing time of the samples at normal speed
///
/// Called as [`AudioBuffer::duration`].
pub enum AudioBufferDuration {}
::wx_core::api!(AudioBufferDuration = object AUDIO_BUFFER[3], () => value f64);
/// Number of sample frames in each channel
///
/// Called as [`AudioBuffer::length`].
pub enum AudioBufferLength {}
::wx_core::api!(AudioBufferLength = object AUDIO_BUFFER[4], () => value i64);
/// How many channels are stored, 2 for stereo
///
/// Called as [`AudioBuffer::number_of_channels`].
pub enum AudioBufferNumberOfChannels {}
::wx_core::api!(AudioBufferNumberOfChannels = object AUDIO_BUFFER[5], () => value i64);
/// Samples per second of each channel
///
/// Called as [`AudioBuffer::sample_rate`].
pub enum AudioBufferSampleRate {}
::wx_core::api!(AudioBufferSampleRate = object AUDIO_BUFFER[6], () => value f64);
/// Plays one `AudioBuffer` into the audio graph, whole or in part, once or in a loop.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/BufferSourceNode.html)
#[derive(Clone, Debug)]
pub struct BufferSourceNode {
    client: ::wx_core::Client,
}
::wx_core::object!(BufferSourceNode = BUFFER_SOURCE_NODE);
impl BufferSourceNode {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Leads the sound on into another node, or lets it steer a parameter over time.
    ///
    /// Parameters:
    ///
    /// - `destination`: Node that takes the sound in, or parameter to be steered
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/BufferSourceNode.connect.html)
    pub fn connect(
        &self,
        destination: BufferSourceNodeConnectDestination,
    ) -> Result<()> {
        self.client
            .sync::<
                BufferSourceNodeConnect,
            >(BufferSourceNodeConnectOptions::new(destination))
    }
    /// Cuts this source off from everything behind it.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/BufferSourceNode.disconnect.html)
    pub fn disconnect(&self) -> Result<()> {
        self.client.sync::<BufferSourceNodeDisconnect>(())
    }
    /// Begins to play at the given moment of the context's clock, on demand only an excerpt.
    ///
    /// Parameters:
    ///
    /// - `when`: Moment on the clock of `currentTime`; at once when 0 or already past. Unit: s.
    ///   Default: `0`.
    /// - `offset`: Point in the sound where playing begins. Unit: s. Default: `0`.
    /// - `duration`: How much to play; to the end or until `stop` when absent. Unit: s.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/BufferSourceNode.start.html)
    pub fn start(&self, when: f64, offset: f64, duration: Option<f64>) -> Result<()> {
        let options = BufferSourceNodeStartOptions {
            when,
            offset,
            duration,
        };
        self.client.sync::<BufferSourceNodeStart>(options)
    }
    /// Silences the source, at once or at a later moment of the context's clock.
    ///
    /// Parameters:
    ///
    /// - `when`: Moment on the clock of `currentTime`; at once when absent, 0 or negative. Unit: s.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/BufferSourceNode.stop.html)
    pub fn stop(&self, when: Option<f64>) -> Result<()> {
        let options = BufferSourceNodeStopOptions {
            when,
        };
        self.client.sync::<BufferSourceNodeStop>(options)
    }
    /// The sound to play; without one the node is silent
    pub fn buffer(&self) -> Result<AudioBuffer> {
        self.client.sync::<BufferSourceNodeBuffer>(())
    }
    /// The sound to play; without one the node is silent
    pub fn set_buffer(&self, value: AudioBuffer) -> Result<()> {
        self.client
            .sync::<
                BufferSourceNodeSetBuffer,
            >(BufferSourceNodeSetBufferOptions::new(value))
    }
    /// Whether playing starts over at the end
    pub fn r#loop(&self) -> Result<Option<bool>> {
        self.client.sync::<BufferSourceNodeLoop>(())
    }
    /// Whether playing starts over at the end
    pub fn set_loop(&self, value: Option<bool>) -> Result<()> {
        let options = BufferSourceNodeSetLoopOptions {
            value,
        };
        self.client.sync::<BufferSourceNodeSetLoop>(options)
    }
    /// Point in the sound at which the loop jumps back
    pub fn loop_end(&self) -> Result<Option<f64>> {
        self.client.sync::<BufferSourceNodeLoopEnd>(())
    }
    /// Point in the sound at which the loop jumps back
    pub fn set_loop_end(&self, value: Option<f64>) -> Result<()> {
        let options = BufferSourceNodeSetLoopEndOptions {
            value,
        };
        self.client.sync::<BufferSourceNodeSetLoopEnd>(options)
    }
    /// Point in the sound at which each further round begins
    pub fn loop_start(&self) -> Result<Option<f64>> {
        self.client.sync::<BufferSourceNodeLoopStart>(())
    }
    /// Point in the sound at which each further round begins
    pub fn set_loop_start(&self, value: Option<f64>) -> Result<()> {
        let options = BufferSourceNodeSetLoopStartOptions {
            value,
        };
        self.client.sync::<BufferSourceNodeSetLoopStart>(options)
    }
    /// Called when the sound has played out or was stopped
    pub fn onended(&self) -> Result<Option<Callback>> {
        self.client.sync::<BufferSourceNodeOnended>(())
    }
    /// Called when the sound has played out or was stopped
    pub fn set_onended(&self, value: Option<Callback>) -> Result<()> {
        let options = BufferSourceNodeSetOnendedOptions {
            value,
        };
        self.client.sync::<BufferSourceNodeSetOnended>(options)
    }
    /// Speed factor above 0 up to 2, 1 is normal; pitch moves with it
    pub fn playback_rate(&self) -> Result<Option<AudioParam>> {
        self.client.sync::<BufferSourceNodePlaybackRate>(())
    }
    /// Speed factor above 0 up to 2, 1 is normal; pitch moves with it
    pub fn set_playback_rate(&self, value: Option<AudioParam>) -> Result<()> {
        let options = BufferSourceNodeSetPlaybackRateOptions {
            value,
        };
        self.client.sync::<BufferSourceNodeSetPlaybackRate>(options)
    }
}
impl AsRef<::wx_core::Client> for BufferSourceNode {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Leads the sound on into another node, or lets it steer a parameter over time.
///
/// Called as [`BufferSourceNode::connect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/BufferSourceNode.connect.html)
pub enum BufferSourceNodeConnect {}
::wx_core::api!(
    BufferSourceNodeConnect = object BUFFER_SOURCE_NODE[0],
    BufferSourceNodeConnectOptions => fields()
);
/// Parameters of [`BufferSourceNode::connect`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BufferSourceNodeConnectOptions {
    /// Node that takes the sound in, or parameter to be steered
    pub destination: BufferSourceNodeConnectDestination,
}
impl BufferSourceNodeConnectOptions {
    /// With all of them.
    pub fn new(destination: BufferSourceNodeConnectDestination) -> Self {
        Self { destination }
    }
}
::wx_core::record!(BufferSourceNodeConnectOptions { destination });
/// Cuts this source off from everything behind it.
///
/// Called as [`BufferSourceNode::disconnect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/BufferSourceNode.disconnect.html)
pub enum BufferSourceNodeDisconnect {}
::wx_core::api!(
    BufferSourceNodeDisconnect = object BUFFER_SOURCE_NODE[1], () => fields()
);
/// Begins to play at the given moment of the context's clock, on demand only an excerpt.
///
/// Called as [`BufferSourceNode::start`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/BufferSourceNode.start.html)
pub enum BufferSourceNodeStart {}
::wx_core::api!(
    BufferSourceNodeStart = object BUFFER_SOURCE_NODE[2], BufferSourceNodeStartOptions =>
    fields()
);
/// Parameters of [`BufferSourceNode::start`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BufferSourceNodeStartOptions {
    /// Moment on the clock of `currentTime`; at once when 0 or already past. Unit: s. Default: `0`.
    pub when: f64,
    /// Point in the sound where playing begins. Unit: s. Default: `0`.
    pub offset: f64,
    /// How much to play; to the end or until `stop` when absent. Unit: s.
    pub duration: Option<f64>,
}
impl BufferSourceNodeStartOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            when: 0.0,
            offset: 0.0,
            duration: None,
        }
    }
    /// Moment on the clock of `currentTime`; at once when 0 or already past. Unit: s. Default: `0`.
    pub fn when(mut self, when: f64) -> Self {
        self.when = when;
        self
    }
    /// Point in the sound where playing begins. Unit: s. Default: `0`.
    pub fn offset(mut self, offset: f64) -> Self {
        self.offset = offset;
        self
    }
    /// How much to play; to the end or until `stop` when absent. Unit: s.
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = Some(duration);
        self
    }
}
impl Default for BufferSourceNodeStartOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(BufferSourceNodeStartOptions { when, offset, duration });
/// Silences the source, at once or at a later moment of the context's clock.
///
/// Called as [`BufferSourceNode::stop`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/BufferSourceNode.stop.html)
pub enum BufferSourceNodeStop {}
::wx_core::api!(
    BufferSourceNodeStop = object BUFFER_SOURCE_NODE[3], BufferSourceNodeStopOptions =>
    fields()
);
/// Parameters of [`BufferSourceNode::stop`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BufferSourceNodeStopOptions {
    /// Moment on the clock of `currentTime`; at once when absent, 0 or negative. Unit: s.
    pub when: Option<f64>,
}
impl BufferSourceNodeStopOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { when: None }
    }
    /// Moment on the clock of `currentTime`; at once when absent, 0 or negative. Unit: s.
    pub fn when(mut self, when: f64) -> Self {
        self.when = Some(when);
        self
    }
}
impl Default for BufferSourceNodeStopOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(BufferSourceNodeStopOptions { when });
/// The sound to play; without one the node is silent
///
/// Called as [`BufferSourceNode::buffer`].
pub enum BufferSourceNodeBuffer {}
::wx_core::api!(
    BufferSourceNodeBuffer = object BUFFER_SOURCE_NODE[4], () => value AudioBuffer
);
/// The sound to play; without one the node is silent
///
/// Called as [`BufferSourceNode::set_buffer`].
pub enum BufferSourceNodeSetBuffer {}
::wx_core::api!(
    BufferSourceNodeSetBuffer = object BUFFER_SOURCE_NODE[5],
    BufferSourceNodeSetBufferOptions => fields()
);
/// Parameters of [`BufferSourceNode::set_buffer`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BufferSourceNodeSetBufferOptions {
    /// The sound to play; without one the node is silent
    pub value: AudioBuffer,
}
impl BufferSourceNodeSetBufferOptions {
    /// With all of them.
    pub fn new(value: AudioBuffer) -> Self {
        Self { value }
    }
}
::wx_core::record!(BufferSourceNodeSetBufferOptions { value });
/// Whether playing starts over at the end
///
/// Called as [`BufferSourceNode::loop`].
pub enum BufferSourceNodeLoop {}
::wx_core::api!(
    BufferSourceNodeLoop = object BUFFER_SOURCE_NODE[6], () => value Option < bool >
);
/// Whether playing starts over at the end
///
/// Called as [`BufferSourceNode::set_loop`].
pub enum BufferSourceNodeSetLoop {}
::wx_core::api!(
    BufferSourceNodeSetLoop = object BUFFER_SOURCE_NODE[7],
    BufferSourceNodeSetLoopOptions => fields()
);
/// Parameters of [`BufferSourceNode::set_loop`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BufferSourceNodeSetLoopOptions {
    /// Whether playing starts over at the end
    pub value: Option<bool>,
}
impl BufferSourceNodeSetLoopOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { value: None }
    }
    /// Whether playing starts over at the end
    pub fn value(mut self, value: bool) -> Self {
        self.value = Some(value);
        self
    }
}
impl Default for BufferSourceNodeSetLoopOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(BufferSourceNodeSetLoopOptions { value });
/// Point in the sound at which the loop jumps back
///
/// Called as [`BufferSourceNode::loop_end`].
pub enum BufferSourceNodeLoopEnd {}
::wx_core::api!(
    BufferSourceNodeLoopEnd = object BUFFER_SOURCE_NODE[8], () => value Option < f64 >
);
/// Point in the sound at which the loop jumps back
///
/// Called as [`BufferSourceNode::set_loop_end`].
pub enum BufferSourceNodeSetLoopEnd {}
::wx_core::api!(
    BufferSourceNodeSetLoopEnd = object BUFFER_SOURCE_NODE[9],
    BufferSourceNodeSetLoopEndOptions => fields()
);
/// Parameters of [`BufferSourceNode::set_loop_end`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BufferSourceNodeSetLoopEndOptions {
    /// Point in the sound at which the loop jumps back. Unit: s.
    pub value: Option<f64>,
}
impl BufferSourceNodeSetLoopEndOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { value: None }
    }
    /// Point in the sound at which the loop jumps back. Unit: s.
    pub fn value(mut self, value: f64) -> Self {
        self.value = Some(value);
        self
    }
}
impl Default for BufferSourceNodeSetLoopEndOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(BufferSourceNodeSetLoopEndOptions { value });
/// Point in the sound at which each further round begins
///
/// Called as [`BufferSourceNode::loop_start`].
pub enum BufferSourceNodeLoopStart {}
::wx_core::api!(
    BufferSourceNodeLoopStart = object BUFFER_SOURCE_NODE[10], () => value Option < f64 >
);
/// Point in the sound at which each further round begins
///
/// Called as [`BufferSourceNode::set_loop_start`].
pub enum BufferSourceNodeSetLoopStart {}
::wx_core::api!(
    BufferSourceNodeSetLoopStart = object BUFFER_SOURCE_NODE[11],
    BufferSourceNodeSetLoopStartOptions => fields()
);
/// Parameters of [`BufferSourceNode::set_loop_start`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BufferSourceNodeSetLoopStartOptions {
    /// Point in the sound at which each further round begins. Unit: s.
    pub value: Option<f64>,
}
impl BufferSourceNodeSetLoopStartOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { value: None }
    }
    /// Point in the sound at which each further round begins. Unit: s.
    pub fn value(mut self, value: f64) -> Self {
        self.value = Some(value);
        self
    }
}
impl Default for BufferSourceNodeSetLoopStartOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(BufferSourceNodeSetLoopStartOptions { value });
/// Called when the sound has played out or was stopped
///
/// Called as [`BufferSourceNode::onended`].
pub enum BufferSourceNodeOnended {}
::wx_core::api!(
    BufferSourceNodeOnended = object BUFFER_SOURCE_NODE[12], () => value Option <
    Callback >
);
/// Called when the sound has played out or was stopped
///
/// Called as [`BufferSourceNode::set_onended`].
pub enum BufferSourceNodeSetOnended {}
::wx_core::api!(
    BufferSourceNodeSetOnended = object BUFFER_SOURCE_NODE[13],
    BufferSourceNodeSetOnendedOptions => fields()
);
/// Parameters of [`BufferSourceNode::set_onended`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BufferSourceNodeSetOnendedOptions {
    /// Called when the sound has played out or was stopped
    pub value: Option<Callback>,
}
impl BufferSourceNodeSetOnendedOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { value: None }
    }
    /// Called when the sound has played out or was stopped
    pub fn value(mut self, value: Callback) -> Self {
        self.value = Some(value);
        self
    }
}
impl Default for BufferSourceNodeSetOnendedOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(BufferSourceNodeSetOnendedOptions { value });
/// Speed factor above 0 up to 2, 1 is normal; pitch moves with it
///
/// Called as [`BufferSourceNode::playback_rate`].
pub enum BufferSourceNodePlaybackRate {}
::wx_core::api!(
    BufferSourceNodePlaybackRate = object BUFFER_SOURCE_NODE[14], () => value Option <
    AudioParam >
);
/// Speed factor above 0 up to 2, 1 is normal; pitch moves with it
///
/// Called as [`BufferSourceNode::set_playback_rate`].
pub enum BufferSourceNodeSetPlaybackRate {}
::wx_core::api!(
    BufferSourceNodeSetPlaybackRate = object BUFFER_SOURCE_NODE[15],
    BufferSourceNodeSetPlaybackRateOptions => fields()
);
/// Parameters of [`BufferSourceNode::set_playback_rate`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BufferSourceNodeSetPlaybackRateOptions {
    /// Speed factor above 0 up to 2, 1 is normal; pitch moves with it
    pub value: Option<AudioParam>,
}
impl BufferSourceNodeSetPlaybackRateOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { value: None }
    }
    /// Speed factor above 0 up to 2, 1 is normal; pitch moves with it
    pub fn value(mut self, value: AudioParam) -> Self {
        self.value = Some(value);
        self
    }
}
impl Default for BufferSourceNodeSetPlaybackRateOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(BufferSourceNodeSetPlaybackRateOptions { value });
/// Lets the sound of one or more video decoders be heard.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/MediaAudioPlayer.html)
#[derive(Clone, Debug)]
pub struct MediaAudioPlayer {
    client: ::wx_core::Client,
}
::wx_core::object!(MediaAudioPlayer = MEDIA_AUDIO_PLAYER);
impl MediaAudioPlayer {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Opens the audio output; sources can be added once the promise resolves.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/MediaAudioPlayer.start.html)
    pub fn start(&self, call: impl Into<Call<MediaAudioPlayerStart>>) {
        self.client.call(call);
    }
    /// As [`Self::start`], as a future.
    pub fn start_future(
        &self,
        options: MediaAudioPlayerStartOptions,
    ) -> ApiFuture<MediaAudioPlayerStart> {
        self.client.future(options)
    }
    /// Takes in the sound of a decoder; the player must have been started.
    ///
    /// Takes [`MediaAudioPlayerAddAudioSourceOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/MediaAudioPlayer.addAudioSource.html)
    pub fn add_audio_source(
        &self,
        call: impl Into<Call<MediaAudioPlayerAddAudioSource>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::add_audio_source`], as a future.
    pub fn add_audio_source_future(
        &self,
        options: MediaAudioPlayerAddAudioSourceOptions,
    ) -> ApiFuture<MediaAudioPlayerAddAudioSource> {
        self.client.future(options)
    }
    /// Takes a decoder's sound out again while the others play on.
    ///
    /// Takes [`MediaAudioPlayerRemoveAudioSourceOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/MediaAudioPlayer.removeAudioSource.html)
    pub fn remove_audio_source(
        &self,
        call: impl Into<Call<MediaAudioPlayerRemoveAudioSource>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::remove_audio_source`], as a future.
    pub fn remove_audio_source_future(
        &self,
        options: MediaAudioPlayerRemoveAudioSourceOptions,
    ) -> ApiFuture<MediaAudioPlayerRemoveAudioSource> {
        self.client.future(options)
    }
    /// Silences the player; `start` makes it sound again.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/MediaAudioPlayer.stop.html)
    pub fn stop(&self, call: impl Into<Call<MediaAudioPlayerStop>>) {
        self.client.call(call);
    }
    /// As [`Self::stop`], as a future.
    pub fn stop_future(
        &self,
        options: MediaAudioPlayerStopOptions,
    ) -> ApiFuture<MediaAudioPlayerStop> {
        self.client.future(options)
    }
    /// Frees the player together with its audio output.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/MediaAudioPlayer.destroy.html)
    pub fn destroy(&self, call: impl Into<Call<MediaAudioPlayerDestroy>>) {
        self.client.call(call);
    }
    /// As [`Self::destroy`], as a future.
    pub fn destroy_future(
        &self,
        options: MediaAudioPlayerDestroyOptions,
    ) -> ApiFuture<MediaAudioPlayerDestroy> {
        self.client.future(options)
    }
    /// Loudness of everything it plays
    pub fn volume(&self) -> Result<f64> {
        self.client.sync::<MediaAudioPlayerVolume>(())
    }
    /// Loudness of everything it plays
    pub fn set_volume(&self, value: f64) -> Result<()> {
        self.client
            .sync::<
                MediaAudioPlayerSetVolume,
            >(MediaAudioPlayerSetVolumeOptions::new(value))
    }
}
impl AsRef<::wx_core::Client> for MediaAudioPlayer {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Opens the audio output; sources can be added once the promise resolves.
///
/// Called as [`MediaAudioPlayer::start`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/MediaAudioPlayer.start.html)
pub enum MediaAudioPlayerStart {}
::wx_core::api!(
    MediaAudioPlayerStart = object MEDIA_AUDIO_PLAYER[0], MediaAudioPlayerStartOptions =>
    value Value
);
/// Parameters of [`MediaAudioPlayer::start`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MediaAudioPlayerStartOptions {}
impl MediaAudioPlayerStartOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for MediaAudioPlayerStartOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MediaAudioPlayerStartOptions {});
impl Options for MediaAudioPlayerStartOptions {
    type Api = MediaAudioPlayerStart;
}
/// Takes in the sound of a decoder; the player must have been started.
///
/// Called as [`MediaAudioPlayer::add_audio_source`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/MediaAudioPlayer.addAudioSource.html)
pub enum MediaAudioPlayerAddAudioSource {}
::wx_core::api!(
    MediaAudioPlayerAddAudioSource = object MEDIA_AUDIO_PLAYER[1],
    MediaAudioPlayerAddAudioSourceOptions => value Value
);
/// Parameters of [`MediaAudioPlayer::add_audio_source`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MediaAudioPlayerAddAudioSourceOptions {
    /// Decoder whose sound is to be heard
    pub source: super::media_processing::VideoDecoder,
}
impl MediaAudioPlayerAddAudioSourceOptions {
    /// With all of them.
    pub fn new(source: super::media_processing::VideoDecoder) -> Self {
        Self { source }
    }
}
::wx_core::record!(MediaAudioPlayerAddAudioSourceOptions { source });
impl Options for MediaAudioPlayerAddAudioSourceOptions {
    type Api = MediaAudioPlayerAddAudioSource;
}
/// Takes a decoder's sound out again while the others play on.
///
/// Called as [`MediaAudioPlayer::remove_audio_source`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/MediaAudioPlayer.removeAudioSource.html)
pub enum MediaAudioPlayerRemoveAudioSource {}
::wx_core::api!(
    MediaAudioPlayerRemoveAudioSource = object MEDIA_AUDIO_PLAYER[2],
    MediaAudioPlayerRemoveAudioSourceOptions => value Value
);
/// Parameters of [`MediaAudioPlayer::remove_audio_source`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MediaAudioPlayerRemoveAudioSourceOptions {
    /// Decoder added before
    pub source: super::media_processing::VideoDecoder,
}
impl MediaAudioPlayerRemoveAudioSourceOptions {
    /// With all of them.
    pub fn new(source: super::media_processing::VideoDecoder) -> Self {
        Self { source }
    }
}
::wx_core::record!(MediaAudioPlayerRemoveAudioSourceOptions { source });
impl Options for MediaAudioPlayerRemoveAudioSourceOptions {
    type Api = MediaAudioPlayerRemoveAudioSource;
}
/// Silences the player; `start` makes it sound again.
///
/// Called as [`MediaAudioPlayer::stop`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/MediaAudioPlayer.stop.html)
pub enum MediaAudioPlayerStop {}
::wx_core::api!(
    MediaAudioPlayerStop = object MEDIA_AUDIO_PLAYER[3], MediaAudioPlayerStopOptions =>
    value Value
);
/// Parameters of [`MediaAudioPlayer::stop`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MediaAudioPlayerStopOptions {}
impl MediaAudioPlayerStopOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for MediaAudioPlayerStopOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MediaAudioPlayerStopOptions {});
impl Options for MediaAudioPlayerStopOptions {
    type Api = MediaAudioPlayerStop;
}
/// Frees the player together with its audio output.
///
/// Called as [`MediaAudioPlayer::destroy`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/MediaAudioPlayer.destroy.html)
pub enum MediaAudioPlayerDestroy {}
::wx_core::api!(
    MediaAudioPlayerDestroy = object MEDIA_AUDIO_PLAYER[4],
    MediaAudioPlayerDestroyOptions => value Value
);
/// Parameters of [`MediaAudioPlayer::destroy`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MediaAudioPlayerDestroyOptions {}
impl MediaAudioPlayerDestroyOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for MediaAudioPlayerDestroyOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MediaAudioPlayerDestroyOptions {});
impl Options for MediaAudioPlayerDestroyOptions {
    type Api = MediaAudioPlayerDestroy;
}
/// Loudness of everything it plays
///
/// Called as [`MediaAudioPlayer::volume`].
pub enum MediaAudioPlayerVolume {}
::wx_core::api!(MediaAudioPlayerVolume = object MEDIA_AUDIO_PLAYER[5], () => value f64);
/// Loudness of everything it plays
///
/// Called as [`MediaAudioPlayer::set_volume`].
pub enum MediaAudioPlayerSetVolume {}
::wx_core::api!(
    MediaAudioPlayerSetVolume = object MEDIA_AUDIO_PLAYER[6],
    MediaAudioPlayerSetVolumeOptions => fields()
);
/// Parameters of [`MediaAudioPlayer::set_volume`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MediaAudioPlayerSetVolumeOptions {
    /// Loudness of everything it plays. From 0 to 1.
    pub value: f64,
}
impl MediaAudioPlayerSetVolumeOptions {
    /// With all of them.
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}
::wx_core::record!(MediaAudioPlayerSetVolumeOptions { value });
/// Controls of an `audio` component on the page.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/AudioContext.html)
#[derive(Clone, Debug)]
pub struct AudioContext {
    client: ::wx_core::Client,
}
::wx_core::object!(AudioContext = AUDIO_CONTEXT);
impl AudioContext {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Gives the `audio` component another sound to play.
    ///
    /// Parameters:
    ///
    /// - `src`: Where the sound is fetched from
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/AudioContext.setSrc.html)
    #[deprecated(since = "1.6.0", note = "use `createInnerAudioContext`")]
    pub fn set_src(&self, src: impl Into<String>) -> Result<()> {
        self.client.sync::<AudioContextSetSrc>(AudioContextSetSrcOptions::new(src))
    }
    /// Makes the `audio` component sound.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/AudioContext.play.html)
    #[deprecated(since = "1.6.0", note = "use `createInnerAudioContext`")]
    pub fn play(&self) -> Result<()> {
        self.client.sync::<AudioContextPlay>(())
    }
    /// Halts the `audio` component where it is.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/AudioContext.pause.html)
    #[deprecated(since = "1.6.0", note = "use `createInnerAudioContext`")]
    pub fn pause(&self) -> Result<()> {
        self.client.sync::<AudioContextPause>(())
    }
    /// Moves the `audio` component to another second.
    ///
    /// Parameters:
    ///
    /// - `position`: Where the `audio` component goes on. Unit: s.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/AudioContext.seek.html)
    #[deprecated(since = "1.6.0", note = "use `createInnerAudioContext`")]
    pub fn seek(&self, position: f64) -> Result<()> {
        self.client.sync::<AudioContextSeek>(AudioContextSeekOptions::new(position))
    }
}
impl AsRef<::wx_core::Client> for AudioContext {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Gives the `audio` component another sound to play.
///
/// Called as [`AudioContext::set_src`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/AudioContext.setSrc.html)
pub enum AudioContextSetSrc {}
::wx_core::api!(
    AudioContextSetSrc = object AUDIO_CONTEXT[0], AudioContextSetSrcOptions => fields()
);
/// Parameters of [`AudioContext::set_src`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AudioContextSetSrcOptions {
    /// Where the sound is fetched from
    pub src: String,
}
impl AudioContextSetSrcOptions {
    /// With all of them.
    pub fn new(src: impl Into<String>) -> Self {
        Self { src: src.into() }
    }
}
::wx_core::record!(AudioContextSetSrcOptions { src });
/// Makes the `audio` component sound.
///
/// Called as [`AudioContext::play`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/AudioContext.play.html)
pub enum AudioContextPlay {}
::wx_core::api!(AudioContextPlay = object AUDIO_CONTEXT[1], () => fields());
/// Halts the `audio` component where it is.
///
/// Called as [`AudioContext::pause`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/AudioContext.pause.html)
pub enum AudioContextPause {}
::wx_core::api!(AudioContextPause = object AUDIO_CONTEXT[2], () => fields());
/// Moves the `audio` component to another second.
///
/// Called as [`AudioContext::seek`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/AudioContext.seek.html)
pub enum AudioContextSeek {}
::wx_core::api!(
    AudioContextSeek = object AUDIO_CONTEXT[3], AudioContextSeekOptions => fields()
);
/// Parameters of [`AudioContext::seek`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AudioContextSeekOptions {
    /// Where the `audio` component goes on. Unit: s.
    pub position: f64,
}
impl AudioContextSeekOptions {
    /// With all of them.
    pub fn new(position: f64) -> Self {
        Self { position }
    }
}
::wx_core::record!(AudioContextSeekOptions { position });
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static AUDIO: Family = Family {
        name: "audio",
        apis: &[
            ApiDesc::sync("createInnerAudioContext")
                .params(&CREATE_INNER_AUDIO_CONTEXT_OPTIONS)
                .args(&[&[Arg::Options]])
                .returns(Returns::Value(Type::Handle(&INNER_AUDIO_CONTEXT))),
            ApiDesc::asynchronous("setInnerAudioOption")
                .params(&SET_INNER_AUDIO_OPTION_OPTIONS),
            ApiDesc::asynchronous("getAvailableAudioSources")
                .result(&GET_AVAILABLE_AUDIO_SOURCES_RESULT),
            ApiDesc::sync("createWebAudioContext")
                .returns(Returns::Value(Type::Handle(&WEB_AUDIO_CONTEXT))),
            ApiDesc::sync("createMediaAudioPlayer")
                .returns(Returns::Value(Type::Handle(&MEDIA_AUDIO_PLAYER))),
            ApiDesc::sync("createAudioContext")
                .params(&CREATE_AUDIO_CONTEXT_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]])
                .returns(Returns::Value(Type::Handle(&AUDIO_CONTEXT))),
            ApiDesc::asynchronous("playVoice")
                .params(&PLAY_VOICE_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("pauseVoice"),
            ApiDesc::asynchronous("stopVoice"),
        ],
        properties: &[],
    };
    pub static INNER_AUDIO_CONTEXT: ObjectDesc = ObjectDesc {
        name: "InnerAudioContext",
        members: &[
            ApiDesc::sync("InnerAudioContext.play").key("play"),
            ApiDesc::sync("InnerAudioContext.pause").key("pause"),
            ApiDesc::sync("InnerAudioContext.stop").key("stop"),
            ApiDesc::sync("InnerAudioContext.seek")
                .key("seek")
                .params(&INNER_AUDIO_CONTEXT_SEEK_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("InnerAudioContext.destroy").key("destroy"),
            ApiDesc::event("InnerAudioContext.onCanplay", &EventDesc::new("offCanplay"))
                .key("onCanplay"),
            ApiDesc::event("InnerAudioContext.onPlay", &EventDesc::new("offPlay"))
                .key("onPlay"),
            ApiDesc::event("InnerAudioContext.onPause", &EventDesc::new("offPause"))
                .key("onPause"),
            ApiDesc::event("InnerAudioContext.onStop", &EventDesc::new("offStop"))
                .key("onStop"),
            ApiDesc::event("InnerAudioContext.onEnded", &EventDesc::new("offEnded"))
                .key("onEnded"),
            ApiDesc::event(
                    "InnerAudioContext.onTimeUpdate",
                    &EventDesc::new("offTimeUpdate").queue(QueuePolicy::Latest),
                )
                .key("onTimeUpdate"),
            ApiDesc::event("InnerAudioContext.onError", &EventDesc::new("offError"))
                .key("onError")
                .result(&INNER_AUDIO_CONTEXT_ON_ERROR_RESULT),
            ApiDesc::event("InnerAudioContext.onWaiting", &EventDesc::new("offWaiting"))
                .key("onWaiting"),
            ApiDesc::event("InnerAudioContext.onSeeking", &EventDesc::new("offSeeking"))
                .key("onSeeking"),
            ApiDesc::event("InnerAudioContext.onSeeked", &EventDesc::new("offSeeked"))
                .key("onSeeked"),
            ApiDesc::get("InnerAudioContext.autoplay", "autoplay", Type::Boolean),
            ApiDesc::set(
                "InnerAudioContext.autoplay",
                "autoplay",
                &INNER_AUDIO_CONTEXT_SET_AUTOPLAY_OPTIONS,
            ),
            ApiDesc::get("InnerAudioContext.buffered", "buffered", Type::Number),
            ApiDesc::get("InnerAudioContext.currentTime", "currentTime", Type::Number),
            ApiDesc::set(
                "InnerAudioContext.currentTime",
                "currentTime",
                &INNER_AUDIO_CONTEXT_SET_CURRENT_TIME_OPTIONS,
            ),
            ApiDesc::get("InnerAudioContext.duration", "duration", Type::Number),
            ApiDesc::get("InnerAudioContext.loop", "loop", Type::Boolean),
            ApiDesc::set(
                "InnerAudioContext.loop",
                "loop",
                &INNER_AUDIO_CONTEXT_SET_LOOP_OPTIONS,
            ),
            ApiDesc::get(
                "InnerAudioContext.obeyMuteSwitch",
                "obeyMuteSwitch",
                Type::Boolean,
            ),
            ApiDesc::set(
                "InnerAudioContext.obeyMuteSwitch",
                "obeyMuteSwitch",
                &INNER_AUDIO_CONTEXT_SET_OBEY_MUTE_SWITCH_OPTIONS,
            ),
            ApiDesc::get("InnerAudioContext.paused", "paused", Type::Boolean),
            ApiDesc::get("InnerAudioContext.playbackRate", "playbackRate", Type::Number),
            ApiDesc::set(
                "InnerAudioContext.playbackRate",
                "playbackRate",
                &INNER_AUDIO_CONTEXT_SET_PLAYBACK_RATE_OPTIONS,
            ),
            ApiDesc::get(
                "InnerAudioContext.referrerPolicy",
                "referrerPolicy",
                Type::String,
            ),
            ApiDesc::set(
                "InnerAudioContext.referrerPolicy",
                "referrerPolicy",
                &INNER_AUDIO_CONTEXT_SET_REFERRER_POLICY_OPTIONS,
            ),
            ApiDesc::get("InnerAudioContext.src", "src", Type::String),
            ApiDesc::set(
                "InnerAudioContext.src",
                "src",
                &INNER_AUDIO_CONTEXT_SET_SRC_OPTIONS,
            ),
            ApiDesc::get("InnerAudioContext.startTime", "startTime", Type::Number),
            ApiDesc::set(
                "InnerAudioContext.startTime",
                "startTime",
                &INNER_AUDIO_CONTEXT_SET_START_TIME_OPTIONS,
            ),
            ApiDesc::get("InnerAudioContext.volume", "volume", Type::Number),
            ApiDesc::set(
                "InnerAudioContext.volume",
                "volume",
                &INNER_AUDIO_CONTEXT_SET_VOLUME_OPTIONS,
            ),
        ],
    };
    pub static WEB_AUDIO_CONTEXT: ObjectDesc = ObjectDesc {
        name: "WebAudioContext",
        members: &[
            ApiDesc::sync("WebAudioContext.createBufferSource")
                .key("createBufferSource")
                .returns(Returns::Value(Type::Handle(&BUFFER_SOURCE_NODE))),
            ApiDesc::sync("WebAudioContext.createBuffer")
                .key("createBuffer")
                .params(&WEB_AUDIO_CONTEXT_CREATE_BUFFER_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2)]])
                .returns(Returns::Value(Type::Handle(&AUDIO_BUFFER))),
            ApiDesc::sync("WebAudioContext.decodeAudioData")
                .key("decodeAudioData")
                .params(&WEB_AUDIO_CONTEXT_DECODE_AUDIO_DATA_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2)]])
                .returns(Returns::Value(Type::Handle(&AUDIO_BUFFER))),
            ApiDesc::asynchronous("WebAudioContext.suspend")
                .key("suspend")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::asynchronous("WebAudioContext.resume")
                .key("resume")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::asynchronous("WebAudioContext.close")
                .key("close")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::get("WebAudioContext.currentTime", "currentTime", Type::Number),
            ApiDesc::get(
                "WebAudioContext.destination",
                "destination",
                Type::Struct(&WEB_AUDIO_CONTEXT_NODE),
            ),
            ApiDesc::set(
                "WebAudioContext.destination",
                "destination",
                &WEB_AUDIO_CONTEXT_SET_DESTINATION_OPTIONS,
            ),
            ApiDesc::get(
                "WebAudioContext.listener",
                "listener",
                Type::Struct(&AUDIO_LISTENER),
            ),
            ApiDesc::set(
                "WebAudioContext.listener",
                "listener",
                &WEB_AUDIO_CONTEXT_SET_LISTENER_OPTIONS,
            ),
            ApiDesc::get(
                "WebAudioContext.onstatechange",
                "onstatechange",
                Type::Callback(&CallbackDesc::new(&[])),
            ),
            ApiDesc::set(
                "WebAudioContext.onstatechange",
                "onstatechange",
                &WEB_AUDIO_CONTEXT_SET_ONSTATECHANGE_OPTIONS,
            ),
            ApiDesc::get("WebAudioContext.sampleRate", "sampleRate", Type::Number),
            ApiDesc::get(
                "WebAudioContext.state",
                "state",
                Type::Enum(&AUDIO_CONTEXT_STATE),
            ),
            ApiDesc::set(
                "WebAudioContext.state",
                "state",
                &WEB_AUDIO_CONTEXT_SET_STATE_OPTIONS,
            ),
        ],
    };
    pub static AUDIO_BUFFER: ObjectDesc = ObjectDesc {
        name: "AudioBuffer",
        members: &[
            ApiDesc::sync("AudioBuffer.getChannelData")
                .key("getChannelData")
                .params(&AUDIO_BUFFER_GET_CHANNEL_DATA_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Buffer)),
            ApiDesc::sync("AudioBuffer.copyFromChannel").key("copyFromChannel"),
            ApiDesc::sync("AudioBuffer.copyToChannel")
                .key("copyToChannel")
                .params(&AUDIO_BUFFER_COPY_TO_CHANNEL_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2)]]),
            ApiDesc::get("AudioBuffer.duration", "duration", Type::Number),
            ApiDesc::get("AudioBuffer.length", "length", Type::Int),
            ApiDesc::get("AudioBuffer.numberOfChannels", "numberOfChannels", Type::Int),
            ApiDesc::get("AudioBuffer.sampleRate", "sampleRate", Type::Number),
        ],
    };
    pub static BUFFER_SOURCE_NODE: ObjectDesc = ObjectDesc {
        name: "BufferSourceNode",
        members: &[
            ApiDesc::sync("BufferSourceNode.connect")
                .key("connect")
                .params(&BUFFER_SOURCE_NODE_CONNECT_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("BufferSourceNode.disconnect").key("disconnect"),
            ApiDesc::sync("BufferSourceNode.start")
                .key("start")
                .params(&BUFFER_SOURCE_NODE_START_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2)]]),
            ApiDesc::sync("BufferSourceNode.stop")
                .key("stop")
                .params(&BUFFER_SOURCE_NODE_STOP_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::get(
                "BufferSourceNode.buffer",
                "buffer",
                Type::Handle(&AUDIO_BUFFER),
            ),
            ApiDesc::set(
                "BufferSourceNode.buffer",
                "buffer",
                &BUFFER_SOURCE_NODE_SET_BUFFER_OPTIONS,
            ),
            ApiDesc::get("BufferSourceNode.loop", "loop", Type::Boolean),
            ApiDesc::set(
                "BufferSourceNode.loop",
                "loop",
                &BUFFER_SOURCE_NODE_SET_LOOP_OPTIONS,
            ),
            ApiDesc::get("BufferSourceNode.loopEnd", "loopEnd", Type::Number),
            ApiDesc::set(
                "BufferSourceNode.loopEnd",
                "loopEnd",
                &BUFFER_SOURCE_NODE_SET_LOOP_END_OPTIONS,
            ),
            ApiDesc::get("BufferSourceNode.loopStart", "loopStart", Type::Number),
            ApiDesc::set(
                "BufferSourceNode.loopStart",
                "loopStart",
                &BUFFER_SOURCE_NODE_SET_LOOP_START_OPTIONS,
            ),
            ApiDesc::get(
                "BufferSourceNode.onended",
                "onended",
                Type::Callback(&CallbackDesc::new(&[])),
            ),
            ApiDesc::set(
                "BufferSourceNode.onended",
                "onended",
                &BUFFER_SOURCE_NODE_SET_ONENDED_OPTIONS,
            ),
            ApiDesc::get(
                "BufferSourceNode.playbackRate",
                "playbackRate",
                Type::Struct(&AUDIO_PARAM),
            ),
            ApiDesc::set(
                "BufferSourceNode.playbackRate",
                "playbackRate",
                &BUFFER_SOURCE_NODE_SET_PLAYBACK_RATE_OPTIONS,
            ),
        ],
    };
    pub static MEDIA_AUDIO_PLAYER: ObjectDesc = ObjectDesc {
        name: "MediaAudioPlayer",
        members: &[
            ApiDesc::asynchronous("MediaAudioPlayer.start")
                .key("start")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::asynchronous("MediaAudioPlayer.addAudioSource")
                .key("addAudioSource")
                .params(&MEDIA_AUDIO_PLAYER_ADD_AUDIO_SOURCE_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::asynchronous("MediaAudioPlayer.removeAudioSource")
                .key("removeAudioSource")
                .params(&MEDIA_AUDIO_PLAYER_REMOVE_AUDIO_SOURCE_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::asynchronous("MediaAudioPlayer.stop")
                .key("stop")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::asynchronous("MediaAudioPlayer.destroy")
                .key("destroy")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::get("MediaAudioPlayer.volume", "volume", Type::Number),
            ApiDesc::set(
                "MediaAudioPlayer.volume",
                "volume",
                &MEDIA_AUDIO_PLAYER_SET_VOLUME_OPTIONS,
            ),
        ],
    };
    pub static AUDIO_CONTEXT: ObjectDesc = ObjectDesc {
        name: "AudioContext",
        members: &[
            ApiDesc::sync("AudioContext.setSrc")
                .key("setSrc")
                .params(&AUDIO_CONTEXT_SET_SRC_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("AudioContext.play").key("play"),
            ApiDesc::sync("AudioContext.pause").key("pause"),
            ApiDesc::sync("AudioContext.seek")
                .key("seek")
                .params(&AUDIO_CONTEXT_SEEK_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
        ],
    };
    pub static CREATE_INNER_AUDIO_CONTEXT_OPTIONS: StructDesc = StructDesc::new(
        "CreateInnerAudioContextOptions",
        &[
            FieldDesc::new("useWebAudioImplement", Type::Boolean)
                .default(Literal::Bool(false)),
        ],
    );
    pub static SET_INNER_AUDIO_OPTION_OPTIONS: StructDesc = StructDesc::new(
        "SetInnerAudioOptionOptions",
        &[
            FieldDesc::new("mixWithOther", Type::Boolean).default(Literal::Bool(true)),
            FieldDesc::new("obeyMuteSwitch", Type::Boolean).default(Literal::Bool(true)),
            FieldDesc::new("speakerOn", Type::Boolean).default(Literal::Bool(true)),
        ],
    );
    pub static GET_AVAILABLE_AUDIO_SOURCES_RESULT: StructDesc = StructDesc::new(
        "GetAvailableAudioSourcesResult",
        &[
            FieldDesc::new(
                "audioSources",
                Type::List(&Type::Enum(&super::super::recorder::tables::AUDIO_SOURCE)),
            ),
        ],
    );
    pub static CREATE_AUDIO_CONTEXT_OPTIONS: StructDesc = StructDesc::new(
        "CreateAudioContextOptions",
        &[
            FieldDesc::new("id", Type::String),
            FieldDesc::new("component", Type::External).optional(),
        ],
    );
    pub static PLAY_VOICE_OPTIONS: StructDesc = StructDesc::new(
        "PlayVoiceOptions",
        &[
            FieldDesc::new("filePath", Type::String),
            FieldDesc::new("duration", Type::Number).default(Literal::Number(60.0)),
        ],
    );
    pub static INNER_AUDIO_CONTEXT_SEEK_OPTIONS: StructDesc = StructDesc::new(
        "InnerAudioContextSeekOptions",
        &[FieldDesc::new("position", Type::Number)],
    );
    pub static INNER_AUDIO_CONTEXT_ON_ERROR_RESULT: StructDesc = StructDesc::new(
        "InnerAudioContextOnErrorResult",
        &[
            FieldDesc::new("errCode", Type::Enum(&AUDIO_ERROR_CODE)),
            FieldDesc::new("errMsg", Type::String),
        ],
    );
    pub static INNER_AUDIO_CONTEXT_SET_AUTOPLAY_OPTIONS: StructDesc = StructDesc::new(
        "InnerAudioContextSetAutoplayOptions",
        &[FieldDesc::new("value", Type::Boolean)],
    );
    pub static INNER_AUDIO_CONTEXT_SET_CURRENT_TIME_OPTIONS: StructDesc = StructDesc::new(
        "InnerAudioContextSetCurrentTimeOptions",
        &[FieldDesc::new("value", Type::Number)],
    );
    pub static INNER_AUDIO_CONTEXT_SET_LOOP_OPTIONS: StructDesc = StructDesc::new(
        "InnerAudioContextSetLoopOptions",
        &[FieldDesc::new("value", Type::Boolean)],
    );
    pub static INNER_AUDIO_CONTEXT_SET_OBEY_MUTE_SWITCH_OPTIONS: StructDesc = StructDesc::new(
        "InnerAudioContextSetObeyMuteSwitchOptions",
        &[FieldDesc::new("value", Type::Boolean)],
    );
    pub static INNER_AUDIO_CONTEXT_SET_PLAYBACK_RATE_OPTIONS: StructDesc = StructDesc::new(
        "InnerAudioContextSetPlaybackRateOptions",
        &[FieldDesc::new("value", Type::Number).min(0.5).max(2.0)],
    );
    pub static INNER_AUDIO_CONTEXT_SET_REFERRER_POLICY_OPTIONS: StructDesc = StructDesc::new(
        "InnerAudioContextSetReferrerPolicyOptions",
        &[FieldDesc::new("value", Type::String)],
    );
    pub static INNER_AUDIO_CONTEXT_SET_SRC_OPTIONS: StructDesc = StructDesc::new(
        "InnerAudioContextSetSrcOptions",
        &[FieldDesc::new("value", Type::String)],
    );
    pub static INNER_AUDIO_CONTEXT_SET_START_TIME_OPTIONS: StructDesc = StructDesc::new(
        "InnerAudioContextSetStartTimeOptions",
        &[FieldDesc::new("value", Type::Number)],
    );
    pub static INNER_AUDIO_CONTEXT_SET_VOLUME_OPTIONS: StructDesc = StructDesc::new(
        "InnerAudioContextSetVolumeOptions",
        &[FieldDesc::new("value", Type::Number)],
    );
    pub static WEB_AUDIO_CONTEXT_CREATE_BUFFER_OPTIONS: StructDesc = StructDesc::new(
        "WebAudioContextCreateBufferOptions",
        &[
            FieldDesc::new("numOfChannels", Type::Int),
            FieldDesc::new("length", Type::Int),
            FieldDesc::new("sampleRate", Type::Int),
        ],
    );
    pub static WEB_AUDIO_CONTEXT_DECODE_AUDIO_DATA_OPTIONS: StructDesc = StructDesc::new(
        "WebAudioContextDecodeAudioDataOptions",
        &[
            FieldDesc::new("audioData", Type::Bytes),
            FieldDesc::new(
                "successCallback",
                Type::Callback(&CallbackDesc::new(&[Type::Handle(&AUDIO_BUFFER)]).once()),
            ),
            FieldDesc::new(
                "errorCallback",
                Type::Callback(&CallbackDesc::new(&[]).once()),
            ),
        ],
    );
    pub static WEB_AUDIO_CONTEXT_SET_DESTINATION_OPTIONS: StructDesc = StructDesc::new(
        "WebAudioContextSetDestinationOptions",
        &[FieldDesc::new("value", Type::Struct(&WEB_AUDIO_CONTEXT_NODE))],
    );
    pub static WEB_AUDIO_CONTEXT_SET_LISTENER_OPTIONS: StructDesc = StructDesc::new(
        "WebAudioContextSetListenerOptions",
        &[FieldDesc::new("value", Type::Struct(&AUDIO_LISTENER))],
    );
    pub static WEB_AUDIO_CONTEXT_SET_ONSTATECHANGE_OPTIONS: StructDesc = StructDesc::new(
        "WebAudioContextSetOnstatechangeOptions",
        &[FieldDesc::new("value", Type::Callback(&CallbackDesc::new(&[])))],
    );
    pub static WEB_AUDIO_CONTEXT_SET_STATE_OPTIONS: StructDesc = StructDesc::new(
        "WebAudioContextSetStateOptions",
        &[FieldDesc::new("value", Type::Enum(&AUDIO_CONTEXT_STATE))],
    );
    pub static AUDIO_BUFFER_GET_CHANNEL_DATA_OPTIONS: StructDesc = StructDesc::new(
        "AudioBufferGetChannelDataOptions",
        &[FieldDesc::new("channel", Type::Int).min(0.0)],
    );
    pub static AUDIO_BUFFER_COPY_TO_CHANNEL_OPTIONS: StructDesc = StructDesc::new(
        "AudioBufferCopyToChannelOptions",
        &[
            FieldDesc::new("source", Type::Buffer),
            FieldDesc::new("channelNumber", Type::Int).min(0.0),
            FieldDesc::new("startInChannel", Type::Int).min(0.0),
        ],
    );
    pub static BUFFER_SOURCE_NODE_CONNECT_OPTIONS: StructDesc = StructDesc::new(
        "BufferSourceNodeConnectOptions",
        &[
            FieldDesc::new(
                "destination",
                Type::Union(&BUFFER_SOURCE_NODE_CONNECT_DESTINATION),
            ),
        ],
    );
    pub static BUFFER_SOURCE_NODE_START_OPTIONS: StructDesc = StructDesc::new(
        "BufferSourceNodeStartOptions",
        &[
            FieldDesc::new("when", Type::Number).default(Literal::Number(0.0)),
            FieldDesc::new("offset", Type::Number).default(Literal::Number(0.0)),
            FieldDesc::new("duration", Type::Number).optional(),
        ],
    );
    pub static BUFFER_SOURCE_NODE_STOP_OPTIONS: StructDesc = StructDesc::new(
        "BufferSourceNodeStopOptions",
        &[FieldDesc::new("when", Type::Number).optional()],
    );
    pub static BUFFER_SOURCE_NODE_SET_BUFFER_OPTIONS: StructDesc = StructDesc::new(
        "BufferSourceNodeSetBufferOptions",
        &[FieldDesc::new("value", Type::Handle(&AUDIO_BUFFER))],
    );
    pub static BUFFER_SOURCE_NODE_SET_LOOP_OPTIONS: StructDesc = StructDesc::new(
        "BufferSourceNodeSetLoopOptions",
        &[FieldDesc::new("value", Type::Boolean).optional()],
    );
    pub static BUFFER_SOURCE_NODE_SET_LOOP_END_OPTIONS: StructDesc = StructDesc::new(
        "BufferSourceNodeSetLoopEndOptions",
        &[FieldDesc::new("value", Type::Number).optional()],
    );
    pub static BUFFER_SOURCE_NODE_SET_LOOP_START_OPTIONS: StructDesc = StructDesc::new(
        "BufferSourceNodeSetLoopStartOptions",
        &[FieldDesc::new("value", Type::Number).optional()],
    );
    pub static BUFFER_SOURCE_NODE_SET_ONENDED_OPTIONS: StructDesc = StructDesc::new(
        "BufferSourceNodeSetOnendedOptions",
        &[FieldDesc::new("value", Type::Callback(&CallbackDesc::new(&[]))).optional()],
    );
    pub static BUFFER_SOURCE_NODE_SET_PLAYBACK_RATE_OPTIONS: StructDesc = StructDesc::new(
        "BufferSourceNodeSetPlaybackRateOptions",
        &[FieldDesc::new("value", Type::Struct(&AUDIO_PARAM)).optional()],
    );
    pub static MEDIA_AUDIO_PLAYER_ADD_AUDIO_SOURCE_OPTIONS: StructDesc = StructDesc::new(
        "MediaAudioPlayerAddAudioSourceOptions",
        &[
            FieldDesc::new(
                "source",
                Type::Handle(&super::super::media_processing::tables::VIDEO_DECODER),
            ),
        ],
    );
    pub static MEDIA_AUDIO_PLAYER_REMOVE_AUDIO_SOURCE_OPTIONS: StructDesc = StructDesc::new(
        "MediaAudioPlayerRemoveAudioSourceOptions",
        &[
            FieldDesc::new(
                "source",
                Type::Handle(&super::super::media_processing::tables::VIDEO_DECODER),
            ),
        ],
    );
    pub static MEDIA_AUDIO_PLAYER_SET_VOLUME_OPTIONS: StructDesc = StructDesc::new(
        "MediaAudioPlayerSetVolumeOptions",
        &[FieldDesc::new("value", Type::Number).min(0.0).max(1.0)],
    );
    pub static AUDIO_CONTEXT_SET_SRC_OPTIONS: StructDesc = StructDesc::new(
        "AudioContextSetSrcOptions",
        &[FieldDesc::new("src", Type::String)],
    );
    pub static AUDIO_CONTEXT_SEEK_OPTIONS: StructDesc = StructDesc::new(
        "AudioContextSeekOptions",
        &[FieldDesc::new("position", Type::Number)],
    );
    pub static AUDIO_PARAM: StructDesc = StructDesc::new(
        "AudioParam",
        &[
            FieldDesc::new("defaultValue", Type::Number),
            FieldDesc::new("maxValue", Type::Number),
            FieldDesc::new("minValue", Type::Number),
            FieldDesc::new("value", Type::Number),
        ],
    );
    pub static WEB_AUDIO_CONTEXT_NODE: StructDesc = StructDesc::new(
        "WebAudioContextNode",
        &[],
    );
    pub static AUDIO_LISTENER: StructDesc = StructDesc::new(
        "AudioListener",
        &[
            FieldDesc::new("forwardX", Type::Number),
            FieldDesc::new("forwardY", Type::Number),
            FieldDesc::new("forwardZ", Type::Number),
            FieldDesc::new("positionX", Type::Number),
            FieldDesc::new("positionY", Type::Number),
            FieldDesc::new("positionZ", Type::Number),
            FieldDesc::new("setOrientation", Type::Callback(&CallbackDesc::new(&[]))),
            FieldDesc::new("setPosition", Type::Callback(&CallbackDesc::new(&[]))),
            FieldDesc::new("upX", Type::Number),
            FieldDesc::new("upY", Type::Number),
            FieldDesc::new("upZ", Type::Number),
        ],
    );
    pub static CONSTRAINTS: StructDesc = StructDesc::new(
        "Constraints",
        &[FieldDesc::new("disableNormalization", Type::Boolean).optional()],
    );
    pub static AUDIO_ERROR_CODE: EnumDesc = EnumDesc {
        name: "AudioErrorCode",
        values: &[
            EnumValue::Int(10001),
            EnumValue::Int(10002),
            EnumValue::Int(10003),
            EnumValue::Int(10004),
            EnumValue::Int(-1),
        ],
    };
    pub static AUDIO_CONTEXT_STATE: EnumDesc = EnumDesc {
        name: "AudioContextState",
        values: &[
            EnumValue::Text("suspended"),
            EnumValue::Text("running"),
            EnumValue::Text("closed"),
        ],
    };
    pub static BUFFER_SOURCE_NODE_CONNECT_DESTINATION: [Type; 2] = [
        Type::External,
        Type::Struct(&AUDIO_PARAM),
    ];
}
