// Generated from sensor.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::SENSOR;
/// How often a sensor is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SensorInterval {
    /// Every 20 ms, for games
    Game,
    /// Every 60 ms, for moving things on the screen
    Ui,
    /// Every 200 ms, for everything else
    Normal,
}
::wx_core::enumeration!(SensorInterval { Game, Ui, Normal });
/// How far to trust the reading. iOS gives a deviation in degrees; Android gives a word such as
/// `high`, `medium`, `low`, `no-contact` or `unreliable`.
#[derive(Clone, Debug)]
pub enum OnCompassChangeAccuracy {
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
}
::wx_core::union!(OnCompassChangeAccuracy { 0 => Number, 1 => Text });
/// Switches the sensor on.
///
/// Called as [`Wx::start_compass`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/compass/wx.startCompass.html)
pub enum StartCompass {}
::wx_core::api!(StartCompass = SENSOR[0], StartCompassOptions => fields());
/// Parameters of [`Wx::start_compass`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StartCompassOptions {}
impl StartCompassOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for StartCompassOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StartCompassOptions {});
impl Options for StartCompassOptions {
    type Api = StartCompass;
}
/// Switches the sensor off to save power.
///
/// Called as [`Wx::stop_compass`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/compass/wx.stopCompass.html)
pub enum StopCompass {}
::wx_core::api!(StopCompass = SENSOR[1], StopCompassOptions => fields());
/// Parameters of [`Wx::stop_compass`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StopCompassOptions {}
impl StopCompassOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for StopCompassOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StopCompassOptions {});
impl Options for StopCompassOptions {
    type Api = StopCompass;
}
/// A reading of the sensor, about five a second.
///
/// Called as [`Wx::on_compass_change`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/compass/wx.onCompassChange.html)
pub enum OnCompassChange {}
::wx_core::api!(OnCompassChange = SENSOR[2], () => fields OnCompassChangeResult);
/// What a listener of [`Wx::on_compass_change`] receives.
#[derive(Clone, Debug)]
pub struct OnCompassChangeResult {
    /// Where the device points, clockwise from magnetic north: 90 is east. Unit: degree. From 0 to 360.
    pub direction: f64,
    /// How far to trust the reading. iOS gives a deviation in degrees; Android gives a word such as
    /// `high`, `medium`, `low`, `no-contact` or `unreliable`. Since 2.4.0.
    pub accuracy: OnCompassChangeAccuracy,
}
::wx_core::record!(OnCompassChangeResult { direction, accuracy });
/// Measures acceleration from now on, at the pace that is asked for.
///
/// Called as [`Wx::start_accelerometer`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/accelerometer/wx.startAccelerometer.html)
pub enum StartAccelerometer {}
::wx_core::api!(StartAccelerometer = SENSOR[3], StartAccelerometerOptions => fields());
/// Parameters of [`Wx::start_accelerometer`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StartAccelerometerOptions {
    /// Time between two readings of acceleration. Default: `"normal"`. Since 2.1.0.
    pub interval: SensorInterval,
}
impl StartAccelerometerOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            interval: SensorInterval::Normal,
        }
    }
    /// Time between two readings of acceleration. Default: `"normal"`. Since 2.1.0.
    pub fn interval(mut self, interval: SensorInterval) -> Self {
        self.interval = interval;
        self
    }
}
impl Default for StartAccelerometerOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StartAccelerometerOptions { interval });
impl Options for StartAccelerometerOptions {
    type Api = StartAccelerometer;
}
/// Ends measuring; onAccelerometerChange is silent until the next start.
///
/// Called as [`Wx::stop_accelerometer`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/accelerometer/wx.stopAccelerometer.html)
pub enum StopAccelerometer {}
::wx_core::api!(StopAccelerometer = SENSOR[4], StopAccelerometerOptions => fields());
/// Parameters of [`Wx::stop_accelerometer`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StopAccelerometerOptions {}
impl StopAccelerometerOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for StopAccelerometerOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StopAccelerometerOptions {});
impl Options for StopAccelerometerOptions {
    type Api = StopAccelerometer;
}
/// What pulls at the device, gravity included.
///
/// Called as [`Wx::on_accelerometer_change`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/accelerometer/wx.onAccelerometerChange.html)
pub enum OnAccelerometerChange {}
::wx_core::api!(
    OnAccelerometerChange = SENSOR[5], () => fields OnAccelerometerChangeResult
);
/// What a listener of [`Wx::on_accelerometer_change`] receives.
#[derive(Clone, Debug)]
pub struct OnAccelerometerChangeResult {
    /// Towards the right edge of the screen. Unit: g.
    pub x: f64,
    /// Towards the upper edge of the screen. Unit: g.
    pub y: f64,
    /// Out of the screen; -1 while the device lies flat on its back. Unit: g.
    pub z: f64,
}
::wx_core::record!(OnAccelerometerChangeResult { x, y, z });
/// Measures turning from now on.
///
/// Called as [`Wx::start_gyroscope`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/gyroscope/wx.startGyroscope.html)
pub enum StartGyroscope {}
::wx_core::api!(StartGyroscope = SENSOR[6], StartGyroscopeOptions => fields());
/// Parameters of [`Wx::start_gyroscope`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StartGyroscopeOptions {
    /// How often turning is reported. Default: `"normal"`.
    pub interval: SensorInterval,
}
impl StartGyroscopeOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            interval: SensorInterval::Normal,
        }
    }
    /// How often turning is reported. Default: `"normal"`.
    pub fn interval(mut self, interval: SensorInterval) -> Self {
        self.interval = interval;
        self
    }
}
impl Default for StartGyroscopeOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StartGyroscopeOptions { interval });
impl Options for StartGyroscopeOptions {
    type Api = StartGyroscope;
}
/// Switches the gyroscope off.
///
/// Called as [`Wx::stop_gyroscope`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/gyroscope/wx.stopGyroscope.html)
pub enum StopGyroscope {}
::wx_core::api!(StopGyroscope = SENSOR[7], StopGyroscopeOptions => fields());
/// Parameters of [`Wx::stop_gyroscope`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StopGyroscopeOptions {}
impl StopGyroscopeOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for StopGyroscopeOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StopGyroscopeOptions {});
impl Options for StopGyroscopeOptions {
    type Api = StopGyroscope;
}
/// How fast the device turns about each axis.
///
/// Called as [`Wx::on_gyroscope_change`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/gyroscope/wx.onGyroscopeChange.html)
pub enum OnGyroscopeChange {}
::wx_core::api!(OnGyroscopeChange = SENSOR[8], () => fields OnGyroscopeChangeResult);
/// What a listener of [`Wx::on_gyroscope_change`] receives.
#[derive(Clone, Debug)]
pub struct OnGyroscopeChangeResult {
    /// About the axis to the right; nodding. Unit: rad/s.
    pub x: f64,
    /// About the axis upwards in the screen; rolling. Unit: rad/s.
    pub y: f64,
    /// About the axis out of the screen; turning on the table. Unit: rad/s.
    pub z: f64,
}
::wx_core::record!(OnGyroscopeChangeResult { x, y, z });
/// Reports how the device is held from now on.
///
/// Called as [`Wx::start_device_motion_listening`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/motion/wx.startDeviceMotionListening.html)
pub enum StartDeviceMotionListening {}
::wx_core::api!(
    StartDeviceMotionListening = SENSOR[9], StartDeviceMotionListeningOptions => fields()
);
/// Parameters of [`Wx::start_device_motion_listening`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StartDeviceMotionListeningOptions {
    /// Pace of the reports on how the device is held. Default: `"normal"`.
    pub interval: SensorInterval,
}
impl StartDeviceMotionListeningOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            interval: SensorInterval::Normal,
        }
    }
    /// Pace of the reports on how the device is held. Default: `"normal"`.
    pub fn interval(mut self, interval: SensorInterval) -> Self {
        self.interval = interval;
        self
    }
}
impl Default for StartDeviceMotionListeningOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StartDeviceMotionListeningOptions { interval });
impl Options for StartDeviceMotionListeningOptions {
    type Api = StartDeviceMotionListening;
}
/// Ends the reports of how the device is held.
///
/// Called as [`Wx::stop_device_motion_listening`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/motion/wx.stopDeviceMotionListening.html)
pub enum StopDeviceMotionListening {}
::wx_core::api!(
    StopDeviceMotionListening = SENSOR[10], StopDeviceMotionListeningOptions => fields()
);
/// Parameters of [`Wx::stop_device_motion_listening`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StopDeviceMotionListeningOptions {}
impl StopDeviceMotionListeningOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for StopDeviceMotionListeningOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StopDeviceMotionListeningOptions {});
impl Options for StopDeviceMotionListeningOptions {
    type Api = StopDeviceMotionListening;
}
/// How the device is held, as three angles to the ground.
///
/// Called as [`Wx::on_device_motion_change`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/motion/wx.onDeviceMotionChange.html)
pub enum OnDeviceMotionChange {}
::wx_core::api!(
    OnDeviceMotionChange = SENSOR[11], () => fields OnDeviceMotionChangeResult
);
/// What a listener of [`Wx::on_device_motion_change`] receives.
#[derive(Clone, Debug)]
pub struct OnDeviceMotionChangeResult {
    /// Turned about the axis out of the screen, counter-clockwise, from 0 up to a full turn. Unit:
    /// rad.
    pub alpha: f64,
    /// Tipped about the axis to the right, half a turn either way. Unit: rad.
    pub beta: f64,
    /// Tilted about the upward axis, a quarter turn either way. Unit: rad.
    pub gamma: f64,
}
::wx_core::record!(OnDeviceMotionChangeResult { alpha, beta, gamma });
impl Wx {
    /// Switches the sensor on. Readings then arrive through onCompassChange, about five a second,
    /// until stopCompass. Not needed before a listener is registered: the first listener starts the
    /// sensor by itself.
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/compass/wx.startCompass.html)
    ///
    /// ```js
    /// await wx.startCompass()
    /// const turn = ({ direction }) => this.setData({ needle: -direction })
    /// wx.onCompassChange(turn)
    /// // when the page is left: wx.offCompassChange(turn), then wx.stopCompass()
    /// ```
    pub fn start_compass(&self, call: impl Into<Call<StartCompass>>) {
        self.client.call(call);
    }
    /// As [`Self::start_compass`], as a future.
    pub fn start_compass_future(
        &self,
        options: StartCompassOptions,
    ) -> ApiFuture<StartCompass> {
        self.client.future(options)
    }
    /// Switches the sensor off to save power. Listeners stay registered and hear nothing until
    /// startCompass.
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/compass/wx.stopCompass.html)
    pub fn stop_compass(&self, call: impl Into<Call<StopCompass>>) {
        self.client.call(call);
    }
    /// As [`Self::stop_compass`], as a future.
    pub fn stop_compass_future(
        &self,
        options: StopCompassOptions,
    ) -> ApiFuture<StopCompass> {
        self.client.future(options)
    }
    /// A reading of the sensor, about five a second. A slow listener gets the newest reading, those
    /// in between are skipped.
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/compass/wx.onCompassChange.html)
    pub fn on_compass_change(
        &self,
        listener: impl Fn(&OnCompassChangeResult) + 'static,
    ) -> Listener<OnCompassChange> {
        self.client.on(listener)
    }
    /// Frees a listener from compass readings; stopCompass is what switches the compass off.
    ///
    /// Takes a listener of [`Self::on_compass_change`] off, or all with `None`.
    ///
    /// Since 2.9.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/compass/wx.offCompassChange.html)
    pub fn off_compass_change(&self, which: Option<Listener<OnCompassChange>>) {
        self.client.off(which);
    }
    /// Measures acceleration from now on, at the pace that is asked for. A second start changes the
    /// pace.
    ///
    /// Takes [`StartAccelerometerOptions`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/accelerometer/wx.startAccelerometer.html)
    ///
    /// ```js
    /// wx.onAccelerometerChange(({ x, y, z }) => {
    ///   if (Math.hypot(x, y, z) > 2) this.shaken()
    /// })
    /// await wx.startAccelerometer({ interval: 'ui' })
    /// ```
    pub fn start_accelerometer(&self, call: impl Into<Call<StartAccelerometer>>) {
        self.client.call(call);
    }
    /// As [`Self::start_accelerometer`], as a future.
    pub fn start_accelerometer_future(
        &self,
        options: StartAccelerometerOptions,
    ) -> ApiFuture<StartAccelerometer> {
        self.client.future(options)
    }
    /// Ends measuring; onAccelerometerChange is silent until the next start.
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/accelerometer/wx.stopAccelerometer.html)
    pub fn stop_accelerometer(&self, call: impl Into<Call<StopAccelerometer>>) {
        self.client.call(call);
    }
    /// As [`Self::stop_accelerometer`], as a future.
    pub fn stop_accelerometer_future(
        &self,
        options: StopAccelerometerOptions,
    ) -> ApiFuture<StopAccelerometer> {
        self.client.future(options)
    }
    /// What pulls at the device, gravity included. The first listener starts the sensor at the pace
    /// `normal`.
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/accelerometer/wx.onAccelerometerChange.html)
    pub fn on_accelerometer_change(
        &self,
        listener: impl Fn(&OnAccelerometerChangeResult) + 'static,
    ) -> Listener<OnAccelerometerChange> {
        self.client.on(listener)
    }
    /// Drops one accelerometer listener, or all of them; the sensor itself runs until
    /// stopAccelerometer.
    ///
    /// Takes a listener of [`Self::on_accelerometer_change`] off, or all with `None`.
    ///
    /// Since 2.9.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/accelerometer/wx.offAccelerometerChange.html)
    pub fn off_accelerometer_change(
        &self,
        which: Option<Listener<OnAccelerometerChange>>,
    ) {
        self.client.off(which);
    }
    /// Measures turning from now on.
    ///
    /// Takes [`StartGyroscopeOptions`].
    ///
    /// Since 2.3.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/gyroscope/wx.startGyroscope.html)
    pub fn start_gyroscope(&self, call: impl Into<Call<StartGyroscope>>) {
        self.client.call(call);
    }
    /// As [`Self::start_gyroscope`], as a future.
    pub fn start_gyroscope_future(
        &self,
        options: StartGyroscopeOptions,
    ) -> ApiFuture<StartGyroscope> {
        self.client.future(options)
    }
    /// Switches the gyroscope off. Listeners may stay for the next start.
    ///
    /// Since 2.3.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/gyroscope/wx.stopGyroscope.html)
    pub fn stop_gyroscope(&self, call: impl Into<Call<StopGyroscope>>) {
        self.client.call(call);
    }
    /// As [`Self::stop_gyroscope`], as a future.
    pub fn stop_gyroscope_future(
        &self,
        options: StopGyroscopeOptions,
    ) -> ApiFuture<StopGyroscope> {
        self.client.future(options)
    }
    /// How fast the device turns about each axis. Listening alone starts it, at the pace `normal`.
    ///
    /// Since 2.3.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/gyroscope/wx.onGyroscopeChange.html)
    pub fn on_gyroscope_change(
        &self,
        listener: impl Fn(&OnGyroscopeChangeResult) + 'static,
    ) -> Listener<OnGyroscopeChange> {
        self.client.on(listener)
    }
    /// Cuts a listener off from angular velocities while stopGyroscope would cut off the sensor.
    ///
    /// Takes a listener of [`Self::on_gyroscope_change`] off, or all with `None`.
    ///
    /// Since 2.9.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/gyroscope/wx.offGyroscopeChange.html)
    pub fn off_gyroscope_change(&self, which: Option<Listener<OnGyroscopeChange>>) {
        self.client.off(which);
    }
    /// Reports how the device is held from now on.
    ///
    /// Takes [`StartDeviceMotionListeningOptions`].
    ///
    /// Since 2.3.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/motion/wx.startDeviceMotionListening.html)
    pub fn start_device_motion_listening(
        &self,
        call: impl Into<Call<StartDeviceMotionListening>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::start_device_motion_listening`], as a future.
    pub fn start_device_motion_listening_future(
        &self,
        options: StartDeviceMotionListeningOptions,
    ) -> ApiFuture<StartDeviceMotionListening> {
        self.client.future(options)
    }
    /// Ends the reports of how the device is held.
    ///
    /// Since 2.3.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/motion/wx.stopDeviceMotionListening.html)
    pub fn stop_device_motion_listening(
        &self,
        call: impl Into<Call<StopDeviceMotionListening>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::stop_device_motion_listening`], as a future.
    pub fn stop_device_motion_listening_future(
        &self,
        options: StopDeviceMotionListeningOptions,
    ) -> ApiFuture<StopDeviceMotionListening> {
        self.client.future(options)
    }
    /// How the device is held, as three angles to the ground. The first listener begins the
    /// reports.
    ///
    /// Since 2.3.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/motion/wx.onDeviceMotionChange.html)
    pub fn on_device_motion_change(
        &self,
        listener: impl Fn(&OnDeviceMotionChangeResult) + 'static,
    ) -> Listener<OnDeviceMotionChange> {
        self.client.on(listener)
    }
    /// Detaches one consumer of the device's orientation angles, by default every consumer.
    ///
    /// Takes a listener of [`Self::on_device_motion_change`] off, or all with `None`.
    ///
    /// Since 2.9.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/motion/wx.offDeviceMotionChange.html)
    pub fn off_device_motion_change(
        &self,
        which: Option<Listener<OnDeviceMotionChange>>,
    ) {
        self.client.off(which);
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static SENSOR: Family = Family {
        name: "sensor",
        apis: &[
            ApiDesc::asynchronous("startCompass"),
            ApiDesc::asynchronous("stopCompass"),
            ApiDesc::event(
                    "onCompassChange",
                    &EventDesc::new("offCompassChange").queue(QueuePolicy::Latest),
                )
                .result(&ON_COMPASS_CHANGE_RESULT),
            ApiDesc::asynchronous("startAccelerometer")
                .params(&START_ACCELEROMETER_OPTIONS),
            ApiDesc::asynchronous("stopAccelerometer"),
            ApiDesc::event(
                    "onAccelerometerChange",
                    &EventDesc::new("offAccelerometerChange").queue(QueuePolicy::Latest),
                )
                .result(&ON_ACCELEROMETER_CHANGE_RESULT),
            ApiDesc::asynchronous("startGyroscope").params(&START_GYROSCOPE_OPTIONS),
            ApiDesc::asynchronous("stopGyroscope"),
            ApiDesc::event(
                    "onGyroscopeChange",
                    &EventDesc::new("offGyroscopeChange").queue(QueuePolicy::Latest),
                )
                .result(&ON_GYROSCOPE_CHANGE_RESULT),
            ApiDesc::asynchronous("startDeviceMotionListening")
                .params(&START_DEVICE_MOTION_LISTENING_OPTIONS),
            ApiDesc::asynchronous("stopDeviceMotionListening"),
            ApiDesc::event(
                    "onDeviceMotionChange",
                    &EventDesc::new("offDeviceMotionChange").queue(QueuePolicy::Latest),
                )
                .result(&ON_DEVICE_MOTION_CHANGE_RESULT),
        ],
        properties: &[],
    };
    pub static ON_COMPASS_CHANGE_RESULT: StructDesc = StructDesc::new(
        "OnCompassChangeResult",
        &[
            FieldDesc::new("direction", Type::Number).min(0.0).max(360.0),
            FieldDesc::new("accuracy", Type::Union(&ON_COMPASS_CHANGE_ACCURACY)),
        ],
    );
    pub static START_ACCELEROMETER_OPTIONS: StructDesc = StructDesc::new(
        "StartAccelerometerOptions",
        &[
            FieldDesc::new("interval", Type::Enum(&SENSOR_INTERVAL))
                .default(Literal::Text("normal")),
        ],
    );
    pub static ON_ACCELEROMETER_CHANGE_RESULT: StructDesc = StructDesc::new(
        "OnAccelerometerChangeResult",
        &[
            FieldDesc::new("x", Type::Number),
            FieldDesc::new("y", Type::Number),
            FieldDesc::new("z", Type::Number),
        ],
    );
    pub static START_GYROSCOPE_OPTIONS: StructDesc = StructDesc::new(
        "StartGyroscopeOptions",
        &[
            FieldDesc::new("interval", Type::Enum(&SENSOR_INTERVAL))
                .default(Literal::Text("normal")),
        ],
    );
    pub static ON_GYROSCOPE_CHANGE_RESULT: StructDesc = StructDesc::new(
        "OnGyroscopeChangeResult",
        &[
            FieldDesc::new("x", Type::Number),
            FieldDesc::new("y", Type::Number),
            FieldDesc::new("z", Type::Number),
        ],
    );
    pub static START_DEVICE_MOTION_LISTENING_OPTIONS: StructDesc = StructDesc::new(
        "StartDeviceMotionListeningOptions",
        &[
            FieldDesc::new("interval", Type::Enum(&SENSOR_INTERVAL))
                .default(Literal::Text("normal")),
        ],
    );
    pub static ON_DEVICE_MOTION_CHANGE_RESULT: StructDesc = StructDesc::new(
        "OnDeviceMotionChangeResult",
        &[
            FieldDesc::new("alpha", Type::Number),
            FieldDesc::new("beta", Type::Number),
            FieldDesc::new("gamma", Type::Number),
        ],
    );
    pub static SENSOR_INTERVAL: EnumDesc = EnumDesc {
        name: "SensorInterval",
        values: &[
            EnumValue::Text("game"),
            EnumValue::Text("ui"),
            EnumValue::Text("normal"),
        ],
    };
    pub static ON_COMPASS_CHANGE_ACCURACY: [Type; 2] = [Type::Number, Type::String];
}
