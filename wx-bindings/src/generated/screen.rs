// Generated from screen.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::SCREEN;
/// Whether somebody records the screen.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ScreenRecordingState {
    /// A recording runs
    On,
    /// Nobody records
    Off,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(ScreenRecordingState { On, Off } + Other);
/// What a screenshot or recording shows of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VisualEffect {
    /// Everything as it is
    None,
    /// A blank area in its place
    Hidden,
}
::wx_core::enumeration!(VisualEffect { None, Hidden });
/// What the person just did
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OnScreenRecordingStateChangedState {
    /// Recording has begun
    Start,
    /// Recording is over
    Stop,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(OnScreenRecordingStateChangedState { Start, Stop } + Other);
/// Changes how brightly the screen shines, from 0 to 1, for instance before showing a payment
/// code.
///
/// Called as [`Wx::set_screen_brightness`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.setScreenBrightness.html)
pub enum SetScreenBrightness {}
::wx_core::api!(SetScreenBrightness = SCREEN[0], SetScreenBrightnessOptions => fields());
/// Parameters of [`Wx::set_screen_brightness`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetScreenBrightnessOptions {
    /// Between dark 0 and bright 1; on Android -1 leaves it to the system. From -1 to 1.
    pub value: f64,
}
impl SetScreenBrightnessOptions {
    /// With all of them.
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}
::wx_core::record!(SetScreenBrightnessOptions { value });
impl Options for SetScreenBrightnessOptions {
    type Api = SetScreenBrightness;
}
/// Tells how bright the screen is set; with automatic brightness on Android, the setting before
/// it was adjusted.
///
/// Called as [`Wx::get_screen_brightness`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.getScreenBrightness.html)
pub enum GetScreenBrightness {}
::wx_core::api!(
    GetScreenBrightness = SCREEN[1], GetScreenBrightnessOptions => fields
    GetScreenBrightnessResult
);
/// Parameters of [`Wx::get_screen_brightness`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetScreenBrightnessOptions {}
impl GetScreenBrightnessOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetScreenBrightnessOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetScreenBrightnessOptions {});
impl Options for GetScreenBrightnessOptions {
    type Api = GetScreenBrightness;
}
/// What [`Wx::get_screen_brightness`] gives.
#[derive(Clone, Debug)]
pub struct GetScreenBrightnessResult {
    /// 0 is the darkest and 1 the brightest setting. From 0 to 1.
    pub value: f64,
}
::wx_core::record!(GetScreenBrightnessResult { value });
/// Holds the screen awake while this mini program is in front; leaving the app ends it.
///
/// Called as [`Wx::set_keep_screen_on`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.setKeepScreenOn.html)
pub enum SetKeepScreenOn {}
::wx_core::api!(SetKeepScreenOn = SCREEN[2], SetKeepScreenOnOptions => fields());
/// Parameters of [`Wx::set_keep_screen_on`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetKeepScreenOnOptions {
    /// True holds it on; false returns to the system's timeout
    pub keep_screen_on: bool,
}
impl SetKeepScreenOnOptions {
    /// With all of them.
    pub fn new(keep_screen_on: bool) -> Self {
        Self { keep_screen_on }
    }
}
::wx_core::record!(SetKeepScreenOnOptions { keep_screen_on });
impl Options for SetKeepScreenOnOptions {
    type Api = SetKeepScreenOn;
}
/// A screenshot was taken with the system's keys.
///
/// Called as [`Wx::on_user_capture_screen`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.onUserCaptureScreen.html)
pub enum OnUserCaptureScreen {}
::wx_core::api!(OnUserCaptureScreen = SCREEN[3], () => fields OnUserCaptureScreenResult);
/// What a listener of [`Wx::on_user_capture_screen`] receives.
#[derive(Clone, Debug, Default)]
pub struct OnUserCaptureScreenResult {
    /// Resolves to a later answer; `query` is used if it takes over 1 s. Since 3.3.0.
    pub promise: Option<Value>,
    /// Parameters of the page opened from the shared screenshot. Since 3.3.0.
    pub query: Option<String>,
}
::wx_core::record!(OnUserCaptureScreenResult { promise, query });
/// The share button of a screenshot was tapped; the last listener set may answer with its own
/// picture.
///
/// Called as [`Wx::on_generate_poster`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.onGeneratePoster.html)
pub enum OnGeneratePoster {}
::wx_core::api!(OnGeneratePoster = SCREEN[4], () => fields OnGeneratePosterResult);
/// What a listener of [`Wx::on_generate_poster`] receives.
#[derive(Clone, Debug)]
pub struct OnGeneratePosterResult {
    /// Resolves to a later answer; `src` is used if it takes over 3 s
    pub promise: ::wx_core::Object,
    /// Picture to share, a web address or a local file
    pub src: String,
}
::wx_core::record!(OnGeneratePosterResult { promise, src });
/// Answers whether the screen is being recorded at this moment.
///
/// Called as [`Wx::get_screen_recording_state`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.getScreenRecordingState.html)
pub enum GetScreenRecordingState {}
::wx_core::api!(
    GetScreenRecordingState = SCREEN[5], GetScreenRecordingStateOptions => fields
    GetScreenRecordingStateResult
);
/// Parameters of [`Wx::get_screen_recording_state`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetScreenRecordingStateOptions {}
impl GetScreenRecordingStateOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetScreenRecordingStateOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetScreenRecordingStateOptions {});
impl Options for GetScreenRecordingStateOptions {
    type Api = GetScreenRecordingState;
}
/// What [`Wx::get_screen_recording_state`] gives.
#[derive(Clone, Debug)]
pub struct GetScreenRecordingStateResult {
    /// State at the time of the call
    pub state: ScreenRecordingState,
}
::wx_core::record!(GetScreenRecordingStateResult { state });
/// The person has begun or finished recording the screen; hide secrets in time.
///
/// Called as [`Wx::on_screen_recording_state_changed`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.onScreenRecordingStateChanged.html)
pub enum OnScreenRecordingStateChanged {}
::wx_core::api!(
    OnScreenRecordingStateChanged = SCREEN[6], () => fields
    OnScreenRecordingStateChangedResult
);
/// What a listener of [`Wx::on_screen_recording_state_changed`] receives.
#[derive(Clone, Debug)]
pub struct OnScreenRecordingStateChangedResult {
    /// What the person just did
    pub state: OnScreenRecordingStateChangedState,
}
::wx_core::record!(OnScreenRecordingStateChangedResult { state });
/// Blanks the app in screenshots and recordings.
///
/// Called as [`Wx::set_visual_effect_on_capture`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.setVisualEffectOnCapture.html)
pub enum SetVisualEffectOnCapture {}
::wx_core::api!(
    SetVisualEffectOnCapture = SCREEN[7], SetVisualEffectOnCaptureOptions => fields()
);
/// Parameters of [`Wx::set_visual_effect_on_capture`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetVisualEffectOnCaptureOptions {
    /// How captures look from now on
    pub visual_effect: Option<VisualEffect>,
}
impl SetVisualEffectOnCaptureOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { visual_effect: None }
    }
    /// How captures look from now on
    pub fn visual_effect(mut self, visual_effect: VisualEffect) -> Self {
        self.visual_effect = Some(visual_effect);
        self
    }
}
impl Default for SetVisualEffectOnCaptureOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(SetVisualEffectOnCaptureOptions { visual_effect });
impl Options for SetVisualEffectOnCaptureOptions {
    type Api = SetVisualEffectOnCapture;
}
impl Wx {
    /// Changes how brightly the screen shines, from 0 to 1, for instance before showing a payment
    /// code.
    ///
    /// Takes [`SetScreenBrightnessOptions`].
    ///
    /// Since 1.2.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.setScreenBrightness.html)
    ///
    /// ```js
    /// const { value } = await wx.getScreenBrightness()
    /// await wx.setScreenBrightness({ value: 1 })    // while the payment code is shown
    /// await wx.setScreenBrightness({ value })
    /// ```
    pub fn set_screen_brightness(&self, call: impl Into<Call<SetScreenBrightness>>) {
        self.client.call(call);
    }
    /// As [`Self::set_screen_brightness`], as a future.
    pub fn set_screen_brightness_future(
        &self,
        options: SetScreenBrightnessOptions,
    ) -> ApiFuture<SetScreenBrightness> {
        self.client.future(options)
    }
    /// Tells how bright the screen is set; with automatic brightness on Android, the setting before
    /// it was adjusted.
    ///
    /// Gives [`GetScreenBrightnessResult`].
    ///
    /// Since 1.2.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.getScreenBrightness.html)
    pub fn get_screen_brightness(&self, call: impl Into<Call<GetScreenBrightness>>) {
        self.client.call(call);
    }
    /// As [`Self::get_screen_brightness`], as a future.
    pub fn get_screen_brightness_future(
        &self,
        options: GetScreenBrightnessOptions,
    ) -> ApiFuture<GetScreenBrightness> {
        self.client.future(options)
    }
    /// Holds the screen awake while this mini program is in front; leaving the app ends it.
    ///
    /// Takes [`SetKeepScreenOnOptions`].
    ///
    /// Since 1.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.setKeepScreenOn.html)
    ///
    /// ```js
    /// await wx.setKeepScreenOn({ keepScreenOn: true })
    /// ```
    pub fn set_keep_screen_on(&self, call: impl Into<Call<SetKeepScreenOn>>) {
        self.client.call(call);
    }
    /// As [`Self::set_keep_screen_on`], as a future.
    pub fn set_keep_screen_on_future(
        &self,
        options: SetKeepScreenOnOptions,
    ) -> ApiFuture<SetKeepScreenOn> {
        self.client.future(options)
    }
    /// A screenshot was taken with the system's keys. One listener only, on a page that ran
    /// showShareMenu.
    ///
    /// Since 1.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.onUserCaptureScreen.html)
    ///
    /// ```js
    /// wx.onUserCaptureScreen(() => ({ query: 'from=screenshot' }))
    /// ```
    pub fn on_user_capture_screen(
        &self,
        listener: impl Fn(&OnUserCaptureScreenResult) + 'static,
    ) -> Listener<OnUserCaptureScreen> {
        self.client.on(listener)
    }
    /// The single screenshot listener is gone, and shares from screenshots lose their custom
    /// `query`.
    ///
    /// Takes all listeners of [`Self::on_user_capture_screen`] off.
    ///
    /// Since 2.9.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.offUserCaptureScreen.html)
    pub fn off_user_capture_screen(&self) {
        self.client.off::<OnUserCaptureScreen>(None);
    }
    /// The share button of a screenshot was tapped; the last listener set may answer with its own
    /// picture.
    ///
    /// Since 3.12.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.onGeneratePoster.html)
    pub fn on_generate_poster(
        &self,
        listener: impl Fn(&OnGeneratePosterResult) + 'static,
    ) -> Listener<OnGeneratePoster> {
        self.client.on(listener)
    }
    /// Goes back to sharing the plain screenshot instead of a picture made by the app.
    ///
    /// Takes all listeners of [`Self::on_generate_poster`] off.
    ///
    /// Since 3.12.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.offGeneratePoster.html)
    pub fn off_generate_poster(&self) {
        self.client.off::<OnGeneratePoster>(None);
    }
    /// Answers whether the screen is being recorded at this moment.
    ///
    /// Gives [`GetScreenRecordingStateResult`].
    ///
    /// Since 2.24.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.getScreenRecordingState.html)
    pub fn get_screen_recording_state(
        &self,
        call: impl Into<Call<GetScreenRecordingState>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_screen_recording_state`], as a future.
    pub fn get_screen_recording_state_future(
        &self,
        options: GetScreenRecordingStateOptions,
    ) -> ApiFuture<GetScreenRecordingState> {
        self.client.future(options)
    }
    /// The person has begun or finished recording the screen; hide secrets in time.
    ///
    /// Since 2.24.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.onScreenRecordingStateChanged.html)
    ///
    /// ```js
    /// const cover = ({ state }) => this.setData({ covered: state === 'start' })
    /// wx.onScreenRecordingStateChanged(cover)
    /// // when the page is left: wx.offScreenRecordingStateChanged(cover)
    /// ```
    pub fn on_screen_recording_state_changed(
        &self,
        listener: impl Fn(&OnScreenRecordingStateChangedResult) + 'static,
    ) -> Listener<OnScreenRecordingStateChanged> {
        self.client.on(listener)
    }
    /// Lets recordings of the screen begin and end without a word to this listener.
    ///
    /// Takes a listener of [`Self::on_screen_recording_state_changed`] off, or all with `None`.
    ///
    /// Since 2.24.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.offScreenRecordingStateChanged.html)
    pub fn off_screen_recording_state_changed(
        &self,
        which: Option<Listener<OnScreenRecordingStateChanged>>,
    ) {
        self.client.off(which);
    }
    /// Blanks the app in screenshots and recordings. iOS covers recordings only, from system 16 on.
    ///
    /// Takes [`SetVisualEffectOnCaptureOptions`].
    ///
    /// Since 2.20.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.setVisualEffectOnCapture.html)
    pub fn set_visual_effect_on_capture(
        &self,
        call: impl Into<Call<SetVisualEffectOnCapture>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::set_visual_effect_on_capture`], as a future.
    pub fn set_visual_effect_on_capture_future(
        &self,
        options: SetVisualEffectOnCaptureOptions,
    ) -> ApiFuture<SetVisualEffectOnCapture> {
        self.client.future(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static SCREEN: Family = Family {
        name: "screen",
        apis: &[
            ApiDesc::asynchronous("setScreenBrightness")
                .params(&SET_SCREEN_BRIGHTNESS_OPTIONS),
            ApiDesc::asynchronous("getScreenBrightness")
                .result(&GET_SCREEN_BRIGHTNESS_RESULT),
            ApiDesc::asynchronous("setKeepScreenOn").params(&SET_KEEP_SCREEN_ON_OPTIONS),
            ApiDesc::event(
                    "onUserCaptureScreen",
                    &EventDesc::new("offUserCaptureScreen").single().off_all(),
                )
                .result(&ON_USER_CAPTURE_SCREEN_RESULT),
            ApiDesc::event(
                    "onGeneratePoster",
                    &EventDesc::new("offGeneratePoster").single().off_all(),
                )
                .result(&ON_GENERATE_POSTER_RESULT),
            ApiDesc::asynchronous("getScreenRecordingState")
                .result(&GET_SCREEN_RECORDING_STATE_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::event(
                    "onScreenRecordingStateChanged",
                    &EventDesc::new("offScreenRecordingStateChanged"),
                )
                .result(&ON_SCREEN_RECORDING_STATE_CHANGED_RESULT),
            ApiDesc::asynchronous("setVisualEffectOnCapture")
                .params(&SET_VISUAL_EFFECT_ON_CAPTURE_OPTIONS)
                .promise(PromiseRule::No),
        ],
        properties: &[],
    };
    pub static SET_SCREEN_BRIGHTNESS_OPTIONS: StructDesc = StructDesc::new(
        "SetScreenBrightnessOptions",
        &[FieldDesc::new("value", Type::Number).min(-1.0).max(1.0)],
    );
    pub static GET_SCREEN_BRIGHTNESS_RESULT: StructDesc = StructDesc::new(
        "GetScreenBrightnessResult",
        &[FieldDesc::new("value", Type::Number).min(0.0).max(1.0)],
    );
    pub static SET_KEEP_SCREEN_ON_OPTIONS: StructDesc = StructDesc::new(
        "SetKeepScreenOnOptions",
        &[FieldDesc::new("keepScreenOn", Type::Boolean)],
    );
    pub static ON_USER_CAPTURE_SCREEN_RESULT: StructDesc = StructDesc::new(
        "OnUserCaptureScreenResult",
        &[
            FieldDesc::new("promise", Type::Any).optional(),
            FieldDesc::new("query", Type::String).optional(),
        ],
    );
    pub static ON_GENERATE_POSTER_RESULT: StructDesc = StructDesc::new(
        "OnGeneratePosterResult",
        &[FieldDesc::new("promise", Type::Object), FieldDesc::new("src", Type::String)],
    );
    pub static GET_SCREEN_RECORDING_STATE_RESULT: StructDesc = StructDesc::new(
        "GetScreenRecordingStateResult",
        &[FieldDesc::new("state", Type::Enum(&SCREEN_RECORDING_STATE))],
    );
    pub static ON_SCREEN_RECORDING_STATE_CHANGED_RESULT: StructDesc = StructDesc::new(
        "OnScreenRecordingStateChangedResult",
        &[FieldDesc::new("state", Type::Enum(&ON_SCREEN_RECORDING_STATE_CHANGED_STATE))],
    );
    pub static SET_VISUAL_EFFECT_ON_CAPTURE_OPTIONS: StructDesc = StructDesc::new(
        "SetVisualEffectOnCaptureOptions",
        &[FieldDesc::new("visualEffect", Type::Enum(&VISUAL_EFFECT)).optional()],
    );
    pub static SCREEN_RECORDING_STATE: EnumDesc = EnumDesc {
        name: "ScreenRecordingState",
        values: &[EnumValue::Text("on"), EnumValue::Text("off")],
    };
    pub static VISUAL_EFFECT: EnumDesc = EnumDesc {
        name: "VisualEffect",
        values: &[EnumValue::Text("none"), EnumValue::Text("hidden")],
    };
    pub static ON_SCREEN_RECORDING_STATE_CHANGED_STATE: EnumDesc = EnumDesc {
        name: "OnScreenRecordingStateChangedState",
        values: &[EnumValue::Text("start"), EnumValue::Text("stop")],
    };
}
