// Generated from recorder.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::RECORDER;
/// Microphone, and the use it is tuned for.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AudioSource {
    /// Built-in microphone, moving to the headset when one is plugged in; all platforms
    Auto,
    /// The microphone inside the phone, iOS only
    BuildInMic,
    /// The microphone of a wired headset, iOS only
    HeadsetMic,
    /// Headset microphone if plugged in, else the built-in one; Android only
    Mic,
    /// Like `mic`, tuned for sound that goes with a video; Android only
    Camcorder,
    /// Like `mic`, tuned for live conversation; Android only
    VoiceCommunication,
    /// Like `mic`, tuned for speech recognition; Android only
    VoiceRecognition,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(
    AudioSource { Auto, BuildInMic, HeadsetMic, Mic, Camcorder, VoiceCommunication,
    VoiceRecognition } + Other
);
/// How recorded sound is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RecordFormat {
    /// Compressed MP3, can be delivered in pieces
    Mp3,
    /// Compressed AAC, delivered only as a whole file
    Aac,
    /// Uncompressed sound with a WAV header
    Wav,
    /// Raw samples without a header, can be delivered in pieces
    Pcm,
}
::wx_core::enumeration!(RecordFormat { Mp3, Aac, Wav, Pcm });
/// Number of channels of a recording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChannelCount {
    /// Mono, enough for speech and half the data
    Mono,
    /// Stereo, a left and a right channel
    Stereo,
}
::wx_core::enumeration!(ChannelCount { Mono, Stereo });
/// Samples per second; each rate allows certain bit rates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SampleRate {
    /// 8 kHz, telephone quality; bit rate from 16000 to 48000
    Hz8000,
    /// 11.025 kHz; bit rate from 16000 to 48000
    Hz11025,
    /// 12 kHz; bit rate from 24000 to 64000
    Hz12000,
    /// 16 kHz, usual for speech recognition; bit rate from 24000 to 96000
    Hz16000,
    /// 22.05 kHz; bit rate from 32000 to 128000
    Hz22050,
    /// 24 kHz; bit rate from 32000 to 128000
    Hz24000,
    /// 32 kHz; bit rate from 48000 to 192000
    Hz32000,
    /// 44.1 kHz, CD quality; bit rate from 64000 to 320000
    Hz44100,
    /// 48 kHz, the highest; bit rate from 64000 to 320000
    Hz48000,
}
::wx_core::enumeration!(
    SampleRate { Hz8000, Hz11025, Hz12000, Hz16000, Hz22050, Hz24000, Hz32000, Hz44100,
    Hz48000 }
);
/// Gives the one recorder of the mini program; every call hands back the same object.
///
/// Called as [`Wx::get_recorder_manager`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/wx.getRecorderManager.html)
pub enum GetRecorderManager {}
::wx_core::api!(GetRecorderManager = RECORDER[0], () => value RecorderManager);
/// Records from the microphone for up to one minute, answering with the file when it ends.
///
/// Called as [`Wx::start_record`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/wx.startRecord.html)
pub enum StartRecord {}
::wx_core::api!(
    StartRecord = RECORDER[1], StartRecordOptions => fields StartRecordResult
);
/// Parameters of [`Wx::start_record`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StartRecordOptions {}
impl StartRecordOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for StartRecordOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StartRecordOptions {});
impl Options for StartRecordOptions {
    type Api = StartRecord;
}
/// What [`Wx::start_record`] gives.
#[derive(Clone, Debug)]
pub struct StartRecordResult {
    /// Local path of the sound file, kept only until the mini program cleans up
    pub temp_file_path: String,
}
::wx_core::record!(StartRecordResult { temp_file_path });
/// Ends the running `startRecord` early, which then succeeds with what was recorded so far.
///
/// Called as [`Wx::stop_record`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/wx.stopRecord.html)
pub enum StopRecord {}
::wx_core::api!(StopRecord = RECORDER[2], StopRecordOptions => fields());
/// Parameters of [`Wx::stop_record`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StopRecordOptions {}
impl StopRecordOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for StopRecordOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StopRecordOptions {});
impl Options for StopRecordOptions {
    type Api = StopRecord;
}
impl Wx {
    /// Gives the one recorder of the mini program; every call hands back the same object.
    ///
    /// Since 1.6.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/wx.getRecorderManager.html)
    ///
    /// ```js
    /// const recorder = wx.getRecorderManager()
    /// recorder.onStop(({ tempFilePath, duration }) => console.log(tempFilePath, duration))
    /// recorder.onError(({ errMsg }) => console.log(errMsg))
    /// recorder.start({ duration: 10000, format: 'mp3', sampleRate: 16000, encodeBitRate: 48000 })
    /// ```
    pub fn get_recorder_manager(&self) -> Result<RecorderManager> {
        self.client.sync::<GetRecorderManager>(())
    }
    /// Records from the microphone for up to one minute, answering with the file when it ends.
    ///
    /// Gives [`StartRecordResult`].
    ///
    /// Needs the scope `record`. Needs the privacy agreement, for `microphone`. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/wx.startRecord.html)
    #[deprecated(since = "1.6.0", note = "use `getRecorderManager`")]
    pub fn start_record(&self, call: impl Into<Call<StartRecord>>) {
        self.client.call(call);
    }
    /// As [`Self::start_record`], as a future.
    #[deprecated(since = "1.6.0", note = "use `getRecorderManager`")]
    pub fn start_record_future(
        &self,
        options: StartRecordOptions,
    ) -> ApiFuture<StartRecord> {
        self.client.future(options)
    }
    /// Ends the running `startRecord` early, which then succeeds with what was recorded so far.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/wx.stopRecord.html)
    #[deprecated(since = "1.6.0", note = "use `getRecorderManager`")]
    pub fn stop_record(&self, call: impl Into<Call<StopRecord>>) {
        self.client.call(call);
    }
    /// As [`Self::stop_record`], as a future.
    #[deprecated(since = "1.6.0", note = "use `getRecorderManager`")]
    pub fn stop_record_future(
        &self,
        options: StopRecordOptions,
    ) -> ApiFuture<StopRecord> {
        self.client.future(options)
    }
}
/// The shared audio recorder: it takes one recording at a time and reports its course by
/// events.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.html)
#[derive(Clone, Debug)]
pub struct RecorderManager {
    client: ::wx_core::Client,
}
::wx_core::object!(RecorderManager = RECORDER_MANAGER);
impl RecorderManager {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Begins a recording; a bit rate that does not fit the sample rate makes it fail.
    ///
    /// Needs the scope `record`. Needs the privacy agreement, for `microphone`. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.start.html)
    pub fn start(&self, options: RecorderManagerStartOptions) -> Result<()> {
        self.client.sync::<RecorderManagerStart>(options)
    }
    /// Holds the recording so that `resume` can add to it; `onPause` confirms.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.pause.html)
    pub fn pause(&self) -> Result<()> {
        self.client.sync::<RecorderManagerPause>(())
    }
    /// Goes on with a paused recording; after an interruption wait for `onInterruptionEnd` first.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.resume.html)
    pub fn resume(&self) -> Result<()> {
        self.client.sync::<RecorderManagerResume>(())
    }
    /// Ends the recording and closes the file, which `onStop` then hands over.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.stop.html)
    pub fn stop(&self) -> Result<()> {
        self.client.sync::<RecorderManagerStop>(())
    }
    /// The microphone is open and sound is being written from now on.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.onStart.html)
    pub fn on_start(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<RecorderManagerOnStart> {
        self.client.on(listener)
    }
    /// Recording has come to a halt, through `pause` or because a call interrupted it.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.onPause.html)
    pub fn on_pause(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<RecorderManagerOnPause> {
        self.client.on(listener)
    }
    /// A halted recording is running again and adds to the same file.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.onResume.html)
    pub fn on_resume(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<RecorderManagerOnResume> {
        self.client.on(listener)
    }
    /// The recording is finished, by `stop` or at its `duration`; carries the file made.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.onStop.html)
    pub fn on_stop(
        &self,
        listener: impl Fn(&RecorderManagerOnStopResult) + 'static,
    ) -> Listener<RecorderManagerOnStop> {
        self.client.on(listener)
    }
    /// Another `frameSize` KB of sound are ready; fires only if a recording was started with
    /// `frameSize`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.onFrameRecorded.html)
    ///
    /// ```js
    /// const recorder = wx.getRecorderManager()
    /// recorder.onFrameRecorded(({ frameBuffer, isLastFrame }) => console.log(frameBuffer.byteLength, isLastFrame))
    /// recorder.start({ format: 'mp3', frameSize: 4 })
    /// ```
    pub fn on_frame_recorded(
        &self,
        listener: impl Fn(&RecorderManagerOnFrameRecordedResult) + 'static,
    ) -> Listener<RecorderManagerOnFrameRecorded> {
        self.client.on(listener)
    }
    /// The system has taken the microphone, say for a WeChat voice or video call; `onPause` comes
    /// next.
    ///
    /// Since 2.3.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.onInterruptionBegin.html)
    pub fn on_interruption_begin(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<RecorderManagerOnInterruptionBegin> {
        self.client.on(listener)
    }
    /// The microphone is free again; only from now on can recording go on.
    ///
    /// Since 2.3.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.onInterruptionEnd.html)
    pub fn on_interruption_end(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<RecorderManagerOnInterruptionEnd> {
        self.client.on(listener)
    }
    /// The recording could not begin or broke off; `errMsg` says why.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.onError.html)
    pub fn on_error(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<RecorderManagerOnError> {
        self.client.on(listener)
    }
}
impl AsRef<::wx_core::Client> for RecorderManager {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Begins a recording; a bit rate that does not fit the sample rate makes it fail.
///
/// Called as [`RecorderManager::start`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.start.html)
pub enum RecorderManagerStart {}
::wx_core::api!(
    RecorderManagerStart = object RECORDER_MANAGER[0], RecorderManagerStartOptions =>
    fields()
);
/// Parameters of [`RecorderManager::start`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RecorderManagerStartOptions {
    /// Which microphone to record from; ask `wx.getAvailableAudioSources` what the device has.
    /// Default: `"auto"`. Since 2.1.0.
    pub audio_source: AudioSource,
    /// The recording stops by itself after this time, ten minutes at most. Unit: ms. From 0 to 600000.
    /// Default: `60000`.
    pub duration: f64,
    /// Bit rate of the encoder; each `sampleRate` allows only a certain range. Unit: bit/s.
    /// Default: `48000`.
    pub encode_bit_rate: i64,
    /// File type and encoding of the recording. Default: `"aac"`.
    pub format: RecordFormat,
    /// Size of each piece for `onFrameRecorded`, MP3 and PCM only; none delivered when absent.
    /// Unit: KB.
    pub frame_size: Option<f64>,
    /// Mono or stereo recording. Default: `2`.
    pub number_of_channels: ChannelCount,
    /// Samples taken per second; decides which `encodeBitRate` is allowed; not on PC. Unit: Hz.
    /// Default: `8000`.
    pub sample_rate: SampleRate,
}
impl RecorderManagerStartOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            audio_source: AudioSource::Auto,
            duration: 60000.0,
            encode_bit_rate: 48000,
            format: RecordFormat::Aac,
            frame_size: None,
            number_of_channels: ChannelCount::Stereo,
            sample_rate: SampleRate::Hz8000,
        }
    }
    /// Which microphone to record from; ask `wx.getAvailableAudioSources` what the device has.
    /// Default: `"auto"`. Since 2.1.0.
    pub fn audio_source(mut self, audio_source: AudioSource) -> Self {
        self.audio_source = audio_source;
        self
    }
    /// The recording stops by itself after this time, ten minutes at most. Unit: ms. From 0 to 600000.
    /// Default: `60000`.
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = duration;
        self
    }
    /// Bit rate of the encoder; each `sampleRate` allows only a certain range. Unit: bit/s.
    /// Default: `48000`.
    pub fn encode_bit_rate(mut self, encode_bit_rate: i64) -> Self {
        self.encode_bit_rate = encode_bit_rate;
        self
    }
    /// File type and encoding of the recording. Default: `"aac"`.
    pub fn format(mut self, format: RecordFormat) -> Self {
        self.format = format;
        self
    }
    /// Size of each piece for `onFrameRecorded`, MP3 and PCM only; none delivered when absent.
    /// Unit: KB.
    pub fn frame_size(mut self, frame_size: f64) -> Self {
        self.frame_size = Some(frame_size);
        self
    }
    /// Mono or stereo recording. Default: `2`.
    pub fn number_of_channels(mut self, number_of_channels: ChannelCount) -> Self {
        self.number_of_channels = number_of_channels;
        self
    }
    /// Samples taken per second; decides which `encodeBitRate` is allowed; not on PC. Unit: Hz.
    /// Default: `8000`.
    pub fn sample_rate(mut self, sample_rate: SampleRate) -> Self {
        self.sample_rate = sample_rate;
        self
    }
}
impl Default for RecorderManagerStartOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    RecorderManagerStartOptions { audio_source, duration, encode_bit_rate, format,
    frame_size, number_of_channels, sample_rate }
);
/// Holds the recording so that `resume` can add to it; `onPause` confirms.
///
/// Called as [`RecorderManager::pause`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.pause.html)
pub enum RecorderManagerPause {}
::wx_core::api!(RecorderManagerPause = object RECORDER_MANAGER[1], () => fields());
/// Goes on with a paused recording; after an interruption wait for `onInterruptionEnd` first.
///
/// Called as [`RecorderManager::resume`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.resume.html)
pub enum RecorderManagerResume {}
::wx_core::api!(RecorderManagerResume = object RECORDER_MANAGER[2], () => fields());
/// Ends the recording and closes the file, which `onStop` then hands over.
///
/// Called as [`RecorderManager::stop`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.stop.html)
pub enum RecorderManagerStop {}
::wx_core::api!(RecorderManagerStop = object RECORDER_MANAGER[3], () => fields());
/// The microphone is open and sound is being written from now on.
///
/// Called as [`RecorderManager::on_start`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.onStart.html)
pub enum RecorderManagerOnStart {}
::wx_core::api!(RecorderManagerOnStart = object RECORDER_MANAGER[4], () => fields());
/// Recording has come to a halt, through `pause` or because a call interrupted it.
///
/// Called as [`RecorderManager::on_pause`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.onPause.html)
pub enum RecorderManagerOnPause {}
::wx_core::api!(RecorderManagerOnPause = object RECORDER_MANAGER[5], () => fields());
/// A halted recording is running again and adds to the same file.
///
/// Called as [`RecorderManager::on_resume`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.onResume.html)
pub enum RecorderManagerOnResume {}
::wx_core::api!(RecorderManagerOnResume = object RECORDER_MANAGER[6], () => fields());
/// The recording is finished, by `stop` or at its `duration`; carries the file made.
///
/// Called as [`RecorderManager::on_stop`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.onStop.html)
pub enum RecorderManagerOnStop {}
::wx_core::api!(
    RecorderManagerOnStop = object RECORDER_MANAGER[7], () => fields
    RecorderManagerOnStopResult
);
/// What a listener of [`RecorderManager::on_stop`] receives.
#[derive(Clone, Debug)]
pub struct RecorderManagerOnStopResult {
    /// How long the finished recording plays. Unit: ms.
    pub duration: f64,
    /// How much storage the finished file takes. Unit: bytes.
    pub file_size: i64,
    /// Where the recording lies for now; copy it elsewhere to keep it
    pub temp_file_path: String,
}
::wx_core::record!(RecorderManagerOnStopResult { duration, file_size, temp_file_path });
/// Another `frameSize` KB of sound are ready; fires only if a recording was started with
/// `frameSize`.
///
/// Called as [`RecorderManager::on_frame_recorded`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.onFrameRecorded.html)
pub enum RecorderManagerOnFrameRecorded {}
::wx_core::api!(
    RecorderManagerOnFrameRecorded = object RECORDER_MANAGER[8], () => fields
    RecorderManagerOnFrameRecordedResult
);
/// What a listener of [`RecorderManager::on_frame_recorded`] receives.
#[derive(Clone, Debug)]
pub struct RecorderManagerOnFrameRecordedResult {
    /// Encoded sound of this piece, in the `format` of the recording
    pub frame_buffer: Vec<u8>,
    /// True on the closing piece of a recording that ended normally
    pub is_last_frame: bool,
}
::wx_core::record!(RecorderManagerOnFrameRecordedResult { frame_buffer, is_last_frame });
/// The system has taken the microphone, say for a WeChat voice or video call; `onPause` comes
/// next.
///
/// Called as [`RecorderManager::on_interruption_begin`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.onInterruptionBegin.html)
pub enum RecorderManagerOnInterruptionBegin {}
::wx_core::api!(
    RecorderManagerOnInterruptionBegin = object RECORDER_MANAGER[9], () => fields()
);
/// The microphone is free again; only from now on can recording go on.
///
/// Called as [`RecorderManager::on_interruption_end`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.onInterruptionEnd.html)
pub enum RecorderManagerOnInterruptionEnd {}
::wx_core::api!(
    RecorderManagerOnInterruptionEnd = object RECORDER_MANAGER[10], () => fields()
);
/// The recording could not begin or broke off; `errMsg` says why.
///
/// Called as [`RecorderManager::on_error`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.onError.html)
pub enum RecorderManagerOnError {}
::wx_core::api!(RecorderManagerOnError = object RECORDER_MANAGER[11], () => fields());
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static RECORDER: Family = Family {
        name: "recorder",
        apis: &[
            ApiDesc::sync("getRecorderManager")
                .returns(Returns::Value(Type::Handle(&RECORDER_MANAGER))),
            ApiDesc::asynchronous("startRecord")
                .result(&START_RECORD_RESULT)
                .scope("record")
                .privacy("microphone")
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("stopRecord"),
        ],
        properties: &[],
    };
    pub static RECORDER_MANAGER: ObjectDesc = ObjectDesc {
        name: "RecorderManager",
        members: &[
            ApiDesc::sync("RecorderManager.start")
                .key("start")
                .params(&RECORDER_MANAGER_START_OPTIONS)
                .args(&[&[Arg::Options]])
                .scope("record")
                .privacy("microphone"),
            ApiDesc::sync("RecorderManager.pause").key("pause"),
            ApiDesc::sync("RecorderManager.resume").key("resume"),
            ApiDesc::sync("RecorderManager.stop").key("stop"),
            ApiDesc::event("RecorderManager.onStart", &EventDesc::without_off())
                .key("onStart"),
            ApiDesc::event("RecorderManager.onPause", &EventDesc::without_off())
                .key("onPause"),
            ApiDesc::event("RecorderManager.onResume", &EventDesc::without_off())
                .key("onResume"),
            ApiDesc::event("RecorderManager.onStop", &EventDesc::without_off())
                .key("onStop")
                .result(&RECORDER_MANAGER_ON_STOP_RESULT),
            ApiDesc::event("RecorderManager.onFrameRecorded", &EventDesc::without_off())
                .key("onFrameRecorded")
                .result(&RECORDER_MANAGER_ON_FRAME_RECORDED_RESULT),
            ApiDesc::event(
                    "RecorderManager.onInterruptionBegin",
                    &EventDesc::without_off(),
                )
                .key("onInterruptionBegin"),
            ApiDesc::event(
                    "RecorderManager.onInterruptionEnd",
                    &EventDesc::without_off(),
                )
                .key("onInterruptionEnd"),
            ApiDesc::event("RecorderManager.onError", &EventDesc::without_off())
                .key("onError"),
        ],
    };
    pub static START_RECORD_RESULT: StructDesc = StructDesc::new(
        "StartRecordResult",
        &[FieldDesc::new("tempFilePath", Type::String)],
    );
    pub static RECORDER_MANAGER_START_OPTIONS: StructDesc = StructDesc::new(
        "RecorderManagerStartOptions",
        &[
            FieldDesc::new("audioSource", Type::Enum(&AUDIO_SOURCE))
                .default(Literal::Text("auto")),
            FieldDesc::new("duration", Type::Number)
                .default(Literal::Number(60000.0))
                .min(0.0)
                .max(600000.0),
            FieldDesc::new("encodeBitRate", Type::Int).default(Literal::Number(48000.0)),
            FieldDesc::new("format", Type::Enum(&RECORD_FORMAT))
                .default(Literal::Text("aac")),
            FieldDesc::new("frameSize", Type::Number).optional(),
            FieldDesc::new("numberOfChannels", Type::Enum(&CHANNEL_COUNT))
                .default(Literal::Number(2.0)),
            FieldDesc::new("sampleRate", Type::Enum(&SAMPLE_RATE))
                .default(Literal::Number(8000.0)),
        ],
    );
    pub static RECORDER_MANAGER_ON_STOP_RESULT: StructDesc = StructDesc::new(
        "RecorderManagerOnStopResult",
        &[
            FieldDesc::new("duration", Type::Number),
            FieldDesc::new("fileSize", Type::Int),
            FieldDesc::new("tempFilePath", Type::String),
        ],
    );
    pub static RECORDER_MANAGER_ON_FRAME_RECORDED_RESULT: StructDesc = StructDesc::new(
        "RecorderManagerOnFrameRecordedResult",
        &[
            FieldDesc::new("frameBuffer", Type::Bytes),
            FieldDesc::new("isLastFrame", Type::Boolean),
        ],
    );
    pub static AUDIO_SOURCE: EnumDesc = EnumDesc {
        name: "AudioSource",
        values: &[
            EnumValue::Text("auto"),
            EnumValue::Text("buildInMic"),
            EnumValue::Text("headsetMic"),
            EnumValue::Text("mic"),
            EnumValue::Text("camcorder"),
            EnumValue::Text("voice_communication"),
            EnumValue::Text("voice_recognition"),
        ],
    };
    pub static RECORD_FORMAT: EnumDesc = EnumDesc {
        name: "RecordFormat",
        values: &[
            EnumValue::Text("mp3"),
            EnumValue::Text("aac"),
            EnumValue::Text("wav"),
            EnumValue::Text("PCM"),
        ],
    };
    pub static CHANNEL_COUNT: EnumDesc = EnumDesc {
        name: "ChannelCount",
        values: &[EnumValue::Int(1), EnumValue::Int(2)],
    };
    pub static SAMPLE_RATE: EnumDesc = EnumDesc {
        name: "SampleRate",
        values: &[
            EnumValue::Int(8000),
            EnumValue::Int(11025),
            EnumValue::Int(12000),
            EnumValue::Int(16000),
            EnumValue::Int(22050),
            EnumValue::Int(24000),
            EnumValue::Int(32000),
            EnumValue::Int(44100),
            EnumValue::Int(48000),
        ],
    };
}
