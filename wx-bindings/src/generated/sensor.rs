// Generated from sensor.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::SENSOR;
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
/// Switches the sensor on. Readings then arrive through onCompassChange, about five a second,
/// until stopCompass. Not needed before a listener is registered: the first listener starts the
/// sensor by itself.
///
/// Called as [`Wx::start_compass`].
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
/// Switches the sensor off to save power. Listeners stay registered and hear nothing until
/// startCompass.
///
/// Called as [`Wx::stop_compass`].
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
/// A reading of the sensor, about five a second. A slow listener gets the newest reading, those
/// in between are skipped.
///
/// Called as [`Wx::on_compass_change`].
pub enum OnCompassChange {}
::wx_core::api!(OnCompassChange = SENSOR[2], () => fields OnCompassChangeResult);
/// What a listener of [`Wx::on_compass_change`] receives.
#[derive(Clone, Debug)]
pub struct OnCompassChangeResult {
    /// Where the device points, clockwise from magnetic north: 90 is east
    ///
    /// Unit: degree. From 0 to 360.
    pub direction: f64,
    /// How far to trust the reading. iOS gives a deviation in degrees; Android gives a word such as
    /// `high`, `medium`, `low`, `no-contact` or `unreliable`.
    ///
    /// Since 2.4.0.
    pub accuracy: OnCompassChangeAccuracy,
}
::wx_core::record!(OnCompassChangeResult { direction, accuracy });
impl Wx {
    /// Switches the sensor on. Readings then arrive through onCompassChange, about five a second,
    /// until stopCompass. Not needed before a listener is registered: the first listener starts the
    /// sensor by itself.
    ///
    /// Since 1.1.0.
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
    /// Since 1.1.0.
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
    /// Since 1.0.0.
    pub fn on_compass_change(
        &self,
        listener: impl Fn(&OnCompassChangeResult) + 'static,
    ) -> Listener<OnCompassChange> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_compass_change`] off, or all with `None`.
    pub fn off_compass_change(&self, which: Option<Listener<OnCompassChange>>) {
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
    pub static ON_COMPASS_CHANGE_ACCURACY: [Type; 2] = [Type::Number, Type::String];
}
