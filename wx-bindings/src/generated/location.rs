// Generated from location.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::LOCATION;
/// The system that latitude and longitude belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CoordinateType {
    /// As satellites tell it; maps in China show it some hundred metres off
    Wgs84,
    /// Shifted as Chinese maps are, so that it falls on the right spot there
    Gcj02,
}
::wx_core::enumeration!(CoordinateType { Wgs84, Gcj02 });
/// The city, filled in where only a city was chosen
#[derive(Clone, Debug)]
pub enum ChoosePoiCity {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
}
::wx_core::union!(ChoosePoiCity { 0 => Text, 1 => Number });
/// Reads the position once.
///
/// Called as [`Wx::get_location`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.getLocation.html)
pub enum GetLocation {}
::wx_core::api!(
    GetLocation = LOCATION[0], GetLocationOptions => fields GetLocationResult
);
/// Parameters of [`Wx::get_location`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetLocationOptions {
    /// Which coordinates to give. Default: `"wgs84"`.
    pub r#type: CoordinateType,
    /// Wait for the height as well, which takes longer; it is 0 otherwise. Default: `false`. Since 1.6.0.
    pub altitude: bool,
    /// Take more time and power for a closer position. Default: `false`. Since 2.9.0.
    pub is_high_accuracy: bool,
    /// With `isHighAccuracy`, how long to look for the best position; useful from 3000 on. Unit:
    /// ms. Since 2.9.0.
    pub high_accuracy_expire_time: Option<f64>,
}
impl GetLocationOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            r#type: CoordinateType::Wgs84,
            altitude: false,
            is_high_accuracy: false,
            high_accuracy_expire_time: None,
        }
    }
    /// Which coordinates to give. Default: `"wgs84"`.
    pub fn r#type(mut self, r#type: CoordinateType) -> Self {
        self.r#type = r#type;
        self
    }
    /// Wait for the height as well, which takes longer; it is 0 otherwise. Default: `false`. Since 1.6.0.
    pub fn altitude(mut self, altitude: bool) -> Self {
        self.altitude = altitude;
        self
    }
    /// Take more time and power for a closer position. Default: `false`. Since 2.9.0.
    pub fn is_high_accuracy(mut self, is_high_accuracy: bool) -> Self {
        self.is_high_accuracy = is_high_accuracy;
        self
    }
    /// With `isHighAccuracy`, how long to look for the best position; useful from 3000 on. Unit:
    /// ms. Since 2.9.0.
    pub fn high_accuracy_expire_time(mut self, high_accuracy_expire_time: f64) -> Self {
        self.high_accuracy_expire_time = Some(high_accuracy_expire_time);
        self
    }
}
impl Default for GetLocationOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    GetLocationOptions { r#type, altitude, is_high_accuracy, high_accuracy_expire_time }
);
impl Options for GetLocationOptions {
    type Api = GetLocation;
}
/// What [`Wx::get_location`] gives.
#[derive(Clone, Debug)]
pub struct GetLocationResult {
    /// North is positive. Unit: degree. From -90 to 90.
    pub latitude: f64,
    /// East is positive. Unit: degree. From -180 to 180.
    pub longitude: f64,
    /// How fast the device moves over the ground. Unit: m/s.
    pub speed: f64,
    /// The true position is within this distance; smaller is better. Unit: m.
    pub accuracy: f64,
    /// Height above the sea, if it was asked for. Unit: m. Since 1.2.0.
    pub altitude: f64,
    /// How far off the height may be; 0 where it is unknown. Unit: m. Since 1.2.0.
    pub vertical_accuracy: f64,
    /// How far off the position may be on the map. Unit: m. Since 1.2.0.
    pub horizontal_accuracy: f64,
}
::wx_core::record!(
    GetLocationResult { latitude, longitude, speed, accuracy, altitude,
    vertical_accuracy, horizontal_accuracy }
);
/// Why [`Wx::get_location`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GetLocationError {
    /// The person refused the exact position.
    AuthDeny,
    /// The device cannot tell where it is.
    PositionUnavailable,
}
impl From<GetLocationError> for WxError {
    fn from(error: GetLocationError) -> Self {
        match error {
            GetLocationError::AuthDeny => WxError::fail("auth deny"),
            GetLocationError::PositionUnavailable => {
                WxError::fail("position unavailable")
            }
        }
    }
}
/// Reads a rough position, good for a city or a district.
///
/// Called as [`Wx::get_fuzzy_location`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.getFuzzyLocation.html)
pub enum GetFuzzyLocation {}
::wx_core::api!(
    GetFuzzyLocation = LOCATION[1], GetFuzzyLocationOptions => fields
    GetFuzzyLocationResult
);
/// Parameters of [`Wx::get_fuzzy_location`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetFuzzyLocationOptions {
    /// Sort of coordinates to return. Default: `"wgs84"`.
    pub r#type: CoordinateType,
}
impl GetFuzzyLocationOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            r#type: CoordinateType::Wgs84,
        }
    }
    /// Sort of coordinates to return. Default: `"wgs84"`.
    pub fn r#type(mut self, r#type: CoordinateType) -> Self {
        self.r#type = r#type;
        self
    }
}
impl Default for GetFuzzyLocationOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetFuzzyLocationOptions { r#type });
impl Options for GetFuzzyLocationOptions {
    type Api = GetFuzzyLocation;
}
/// What [`Wx::get_fuzzy_location`] gives.
#[derive(Clone, Debug)]
pub struct GetFuzzyLocationResult {
    /// Northward, rounded to hundredths. Unit: degree.
    pub latitude: f64,
    /// Eastward, rounded to hundredths. Unit: degree.
    pub longitude: f64,
}
::wx_core::record!(GetFuzzyLocationResult { latitude, longitude });
/// Why [`Wx::get_fuzzy_location`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GetFuzzyLocationError {
    /// The person refused even the rough position.
    AuthDeny,
    /// There is nothing to round.
    PositionUnavailable,
}
impl From<GetFuzzyLocationError> for WxError {
    fn from(error: GetFuzzyLocationError) -> Self {
        match error {
            GetFuzzyLocationError::AuthDeny => WxError::fail("auth deny"),
            GetFuzzyLocationError::PositionUnavailable => {
                WxError::fail("position unavailable")
            }
        }
    }
}
/// Lets positions come through onLocationChange while the app is in front.
///
/// Called as [`Wx::start_location_update`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.startLocationUpdate.html)
pub enum StartLocationUpdate {}
::wx_core::api!(
    StartLocationUpdate = LOCATION[2], StartLocationUpdateOptions => fields()
);
/// Parameters of [`Wx::start_location_update`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StartLocationUpdateOptions {
    /// Coordinates of the positions that will come. Default: `"gcj02"`.
    pub r#type: CoordinateType,
}
impl StartLocationUpdateOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            r#type: CoordinateType::Gcj02,
        }
    }
    /// Coordinates of the positions that will come. Default: `"gcj02"`.
    pub fn r#type(mut self, r#type: CoordinateType) -> Self {
        self.r#type = r#type;
        self
    }
}
impl Default for StartLocationUpdateOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StartLocationUpdateOptions { r#type });
impl Options for StartLocationUpdateOptions {
    type Api = StartLocationUpdate;
}
/// Why [`Wx::start_location_update`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StartLocationUpdateError {
    /// The person does not let the app follow the device.
    AuthDeny,
}
impl From<StartLocationUpdateError> for WxError {
    fn from(error: StartLocationUpdateError) -> Self {
        match error {
            StartLocationUpdateError::AuthDeny => WxError::fail("auth deny"),
        }
    }
}
/// Does as startLocationUpdate, and positions keep coming in the background.
///
/// Called as [`Wx::start_location_update_background`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.startLocationUpdateBackground.html)
pub enum StartLocationUpdateBackground {}
::wx_core::api!(
    StartLocationUpdateBackground = LOCATION[3], StartLocationUpdateBackgroundOptions =>
    fields()
);
/// Parameters of [`Wx::start_location_update_background`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StartLocationUpdateBackgroundOptions {
    /// Coordinates of what comes, in front and behind. Default: `"gcj02"`.
    pub r#type: CoordinateType,
}
impl StartLocationUpdateBackgroundOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            r#type: CoordinateType::Gcj02,
        }
    }
    /// Coordinates of what comes, in front and behind. Default: `"gcj02"`.
    pub fn r#type(mut self, r#type: CoordinateType) -> Self {
        self.r#type = r#type;
        self
    }
}
impl Default for StartLocationUpdateBackgroundOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StartLocationUpdateBackgroundOptions { r#type });
impl Options for StartLocationUpdateBackgroundOptions {
    type Api = StartLocationUpdateBackground;
}
/// Why [`Wx::start_location_update_background`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StartLocationUpdateBackgroundError {
    /// The person wants the app not to follow the device in the background.
    AuthDeny,
}
impl From<StartLocationUpdateBackgroundError> for WxError {
    fn from(error: StartLocationUpdateBackgroundError) -> Self {
        match error {
            StartLocationUpdateBackgroundError::AuthDeny => WxError::fail("auth deny"),
        }
    }
}
/// Ends both forms of updates.
///
/// Called as [`Wx::stop_location_update`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.stopLocationUpdate.html)
pub enum StopLocationUpdate {}
::wx_core::api!(StopLocationUpdate = LOCATION[4], StopLocationUpdateOptions => fields());
/// Parameters of [`Wx::stop_location_update`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StopLocationUpdateOptions {}
impl StopLocationUpdateOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for StopLocationUpdateOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StopLocationUpdateOptions {});
impl Options for StopLocationUpdateOptions {
    type Api = StopLocationUpdate;
}
/// The device has a new position, about one a second.
///
/// Called as [`Wx::on_location_change`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.onLocationChange.html)
pub enum OnLocationChange {}
::wx_core::api!(OnLocationChange = LOCATION[5], () => fields OnLocationChangeResult);
/// What a listener of [`Wx::on_location_change`] receives.
#[derive(Clone, Debug)]
pub struct OnLocationChangeResult {
    /// From -90 in the south to 90 in the north. Unit: degree.
    pub latitude: f64,
    /// From -180 in the west to 180 in the east. Unit: degree.
    pub longitude: f64,
    /// Speed over ground at this moment. Unit: m/s.
    pub speed: f64,
    /// Radius around the position that the device is in. Unit: m.
    pub accuracy: f64,
    /// Metres above the sea. Unit: m. Since 1.2.0.
    pub altitude: f64,
    /// Error of `altitude`. Unit: m. Since 1.2.0.
    pub vertical_accuracy: f64,
    /// Error of latitude and longitude together. Unit: m. Since 1.2.0.
    pub horizontal_accuracy: f64,
}
::wx_core::record!(
    OnLocationChangeResult { latitude, longitude, speed, accuracy, altitude,
    vertical_accuracy, horizontal_accuracy }
);
/// Updates have broken off by themselves.
///
/// Called as [`Wx::on_location_change_error`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.onLocationChangeError.html)
pub enum OnLocationChangeError {}
::wx_core::api!(
    OnLocationChangeError = LOCATION[6], () => fields OnLocationChangeErrorResult
);
/// What a listener of [`Wx::on_location_change_error`] receives.
#[derive(Clone, Debug)]
pub struct OnLocationChangeErrorResult {
    /// Why: 3 if the permission was taken back, 2 if there is no position
    pub err_code: i64,
}
::wx_core::record!(OnLocationChangeErrorResult { err_code });
/// Lets the person pick a spot on a full-screen map; must be declared in `app.json` and applied
/// for.
///
/// Called as [`Wx::choose_location`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.chooseLocation.html)
pub enum ChooseLocation {}
::wx_core::api!(
    ChooseLocation = LOCATION[7], ChooseLocationOptions => fields ChooseLocationResult
);
/// Parameters of [`Wx::choose_location`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ChooseLocationOptions {
    /// North-south centre of the map at first; the device's own position if left out. Unit: degree.
    /// From -90 to 90. Since 2.9.0.
    pub latitude: Option<f64>,
    /// East-west centre of the map at first; goes together with `latitude`. Unit: degree. From -180
    /// to 180. Since 2.9.0.
    pub longitude: Option<f64>,
}
impl ChooseLocationOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            latitude: None,
            longitude: None,
        }
    }
    /// North-south centre of the map at first; the device's own position if left out. Unit: degree.
    /// From -90 to 90. Since 2.9.0.
    pub fn latitude(mut self, latitude: f64) -> Self {
        self.latitude = Some(latitude);
        self
    }
    /// East-west centre of the map at first; goes together with `latitude`. Unit: degree. From -180
    /// to 180. Since 2.9.0.
    pub fn longitude(mut self, longitude: f64) -> Self {
        self.longitude = Some(longitude);
        self
    }
}
impl Default for ChooseLocationOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ChooseLocationOptions { latitude, longitude });
impl Options for ChooseLocationOptions {
    type Api = ChooseLocation;
}
/// What [`Wx::choose_location`] gives.
#[derive(Clone, Debug)]
pub struct ChooseLocationResult {
    /// Street and number as the map knows them, from province down
    pub address: String,
    /// Degrees north in GCJ-02; south of the equator is negative. Unit: degree. From -90 to 90.
    pub latitude: f64,
    /// Degrees east in GCJ-02; the western hemisphere is negative. Unit: degree. From -180 to 180.
    pub longitude: f64,
    /// What the place is called, a shop or a building
    pub name: String,
}
::wx_core::record!(ChooseLocationResult { address, latitude, longitude, name });
/// Shows a list of places nearby, where the person takes either a whole city or one exact
/// place.
///
/// Called as [`Wx::choose_poi`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.choosePoi.html)
pub enum ChoosePoi {}
::wx_core::api!(ChoosePoi = LOCATION[8], ChoosePoiOptions => fields ChoosePoiResult);
/// Parameters of [`Wx::choose_poi`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ChoosePoiOptions {}
impl ChoosePoiOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for ChoosePoiOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ChoosePoiOptions {});
impl Options for ChoosePoiOptions {
    type Api = ChoosePoi;
}
/// What [`Wx::choose_poi`] gives.
#[derive(Clone, Debug)]
pub struct ChoosePoiResult {
    /// Postal description of an exact place
    pub address: String,
    /// The city, filled in where only a city was chosen
    pub city: ChoosePoiCity,
    /// GCJ-02 latitude of the choice, to be withdrawn some day. Unit: degree. From -90 to 90.
    pub latitude: f64,
    /// GCJ-02 longitude of the choice, to be withdrawn like `latitude`. Unit: degree. From -180 to 180.
    pub longitude: f64,
    /// Title of the list entry that was tapped
    pub name: String,
    /// How exact the choice is: 1 for a city, 2 for one place. From 1 to 2.
    pub r#type: i64,
}
::wx_core::record!(ChoosePoiResult { address, city, latitude, longitude, name, r#type });
/// Shows one given point in WeChat's own map viewer, from where a route planner can be opened.
///
/// Called as [`Wx::open_location`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.openLocation.html)
pub enum OpenLocation {}
::wx_core::api!(OpenLocation = LOCATION[9], OpenLocationOptions => fields());
/// Parameters of [`Wx::open_location`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenLocationOptions {
    /// GCJ-02 latitude of the pin; convert WGS-84 readings first. Unit: degree. From -90 to 90.
    pub latitude: f64,
    /// GCJ-02 longitude of the pin, negative for the west. Unit: degree. From -180 to 180.
    pub longitude: f64,
    /// Second line of the label, below the name
    pub address: Option<String>,
    /// Headline of the label
    pub name: Option<String>,
    /// Closeness of the map: 5 shows a region, 18 single houses. From 5 to 18.
    pub scale: Option<i64>,
}
impl OpenLocationOptions {
    /// With the required ones; the others are left out.
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self {
            latitude,
            longitude,
            address: None,
            name: None,
            scale: None,
        }
    }
    /// Second line of the label, below the name
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
    /// Headline of the label
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Closeness of the map: 5 shows a region, 18 single houses. From 5 to 18.
    pub fn scale(mut self, scale: i64) -> Self {
        self.scale = Some(scale);
        self
    }
}
::wx_core::record!(OpenLocationOptions { latitude, longitude, address, name, scale });
impl Options for OpenLocationOptions {
    type Api = OpenLocation;
}
impl Wx {
    /// Reads the position once. The first call asks the person for the permission.
    ///
    /// Takes [`GetLocationOptions`], gives [`GetLocationResult`].
    ///
    /// Needs the scope `userLocation`. Needs the privacy agreement, for `location`. Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.getLocation.html)
    ///
    /// ```js
    /// const { latitude, longitude } = await wx.getLocation({ type: 'gcj02' })
    /// wx.openLocation({ latitude, longitude, name: 'You are here' })
    /// ```
    ///
    /// # Errors
    ///
    /// - `auth deny`: The person refused the exact position.
    /// - `position unavailable`: The device cannot tell where it is.
    pub fn get_location(&self, call: impl Into<Call<GetLocation>>) {
        self.client.call(call);
    }
    /// As [`Self::get_location`], as a future.
    pub fn get_location_future(
        &self,
        options: GetLocationOptions,
    ) -> ApiFuture<GetLocation> {
        self.client.future(options)
    }
    /// Reads a rough position, good for a city or a district. It has a permission of its own.
    ///
    /// Takes [`GetFuzzyLocationOptions`], gives [`GetFuzzyLocationResult`].
    ///
    /// Needs the scope `userFuzzyLocation`. Needs the privacy agreement, for `location`. Since 2.25.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.getFuzzyLocation.html)
    ///
    /// # Errors
    ///
    /// - `auth deny`: The person refused even the rough position.
    /// - `position unavailable`: There is nothing to round.
    pub fn get_fuzzy_location(&self, call: impl Into<Call<GetFuzzyLocation>>) {
        self.client.call(call);
    }
    /// As [`Self::get_fuzzy_location`], as a future.
    pub fn get_fuzzy_location_future(
        &self,
        options: GetFuzzyLocationOptions,
    ) -> ApiFuture<GetFuzzyLocation> {
        self.client.future(options)
    }
    /// Lets positions come through onLocationChange while the app is in front. Ends with
    /// stopLocationUpdate, or when the permission is taken back.
    ///
    /// Takes [`StartLocationUpdateOptions`].
    ///
    /// Needs the scope `userLocation`. Needs the privacy agreement, for `location`. Since 2.8.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.startLocationUpdate.html)
    ///
    /// ```js
    /// await wx.startLocationUpdate({})
    /// const follow = ({ latitude, longitude }) => this.setData({ latitude, longitude })
    /// wx.onLocationChange(follow)
    /// // when the page is left: wx.offLocationChange(follow), then wx.stopLocationUpdate()
    /// ```
    ///
    /// # Errors
    ///
    /// - `auth deny`: The person does not let the app follow the device.
    pub fn start_location_update(&self, call: impl Into<Call<StartLocationUpdate>>) {
        self.client.call(call);
    }
    /// As [`Self::start_location_update`], as a future.
    pub fn start_location_update_future(
        &self,
        options: StartLocationUpdateOptions,
    ) -> ApiFuture<StartLocationUpdate> {
        self.client.future(options)
    }
    /// Does as startLocationUpdate, and positions keep coming in the background. Needs a permission
    /// of its own, for the person gives away more.
    ///
    /// Takes [`StartLocationUpdateBackgroundOptions`].
    ///
    /// Needs the scope `userLocationBackground`. Needs the privacy agreement, for `location`. Since 2.8.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.startLocationUpdateBackground.html)
    ///
    /// # Errors
    ///
    /// - `auth deny`: The person wants the app not to follow the device in the background.
    pub fn start_location_update_background(
        &self,
        call: impl Into<Call<StartLocationUpdateBackground>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::start_location_update_background`], as a future.
    pub fn start_location_update_background_future(
        &self,
        options: StartLocationUpdateBackgroundOptions,
    ) -> ApiFuture<StartLocationUpdateBackground> {
        self.client.future(options)
    }
    /// Ends both forms of updates. Listeners stay and hear nothing until the next start.
    ///
    /// Since 2.8.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.stopLocationUpdate.html)
    pub fn stop_location_update(&self, call: impl Into<Call<StopLocationUpdate>>) {
        self.client.call(call);
    }
    /// As [`Self::stop_location_update`], as a future.
    pub fn stop_location_update_future(
        &self,
        options: StopLocationUpdateOptions,
    ) -> ApiFuture<StopLocationUpdate> {
        self.client.future(options)
    }
    /// The device has a new position, about one a second. Nothing comes before startLocationUpdate
    /// has succeeded.
    ///
    /// Since 2.8.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.onLocationChange.html)
    pub fn on_location_change(
        &self,
        listener: impl Fn(&OnLocationChangeResult) + 'static,
    ) -> Listener<OnLocationChange> {
        self.client.on(listener)
    }
    /// Positions keep coming in after startLocationUpdate, only this listener sees them no more.
    ///
    /// Takes a listener of [`Self::on_location_change`] off, or all with `None`.
    ///
    /// Since 2.8.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.offLocationChange.html)
    pub fn off_location_change(&self, which: Option<Listener<OnLocationChange>>) {
        self.client.off(which);
    }
    /// Updates have broken off by themselves. The app can start them again.
    ///
    /// Since 2.19.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.onLocationChangeError.html)
    pub fn on_location_change_error(
        &self,
        listener: impl Fn(&OnLocationChangeErrorResult) + 'static,
    ) -> Listener<OnLocationChangeError> {
        self.client.on(listener)
    }
    /// Breakdowns of continuous positioning are no longer announced to the listener.
    ///
    /// Takes a listener of [`Self::on_location_change_error`] off, or all with `None`.
    ///
    /// Since 2.19.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.offLocationChangeError.html)
    pub fn off_location_change_error(
        &self,
        which: Option<Listener<OnLocationChangeError>>,
    ) {
        self.client.off(which);
    }
    /// Lets the person pick a spot on a full-screen map; must be declared in `app.json` and applied
    /// for.
    ///
    /// Takes [`ChooseLocationOptions`], gives [`ChooseLocationResult`].
    ///
    /// Needs the privacy agreement, for `location`. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.chooseLocation.html)
    ///
    /// ```js
    /// const { name, address, latitude, longitude } = await wx.chooseLocation({})
    /// ```
    pub fn choose_location(&self, call: impl Into<Call<ChooseLocation>>) {
        self.client.call(call);
    }
    /// As [`Self::choose_location`], as a future.
    pub fn choose_location_future(
        &self,
        options: ChooseLocationOptions,
    ) -> ApiFuture<ChooseLocation> {
        self.client.future(options)
    }
    /// Shows a list of places nearby, where the person takes either a whole city or one exact
    /// place.
    ///
    /// Gives [`ChoosePoiResult`].
    ///
    /// Needs the privacy agreement, for `location`. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.choosePoi.html)
    pub fn choose_poi(&self, call: impl Into<Call<ChoosePoi>>) {
        self.client.call(call);
    }
    /// As [`Self::choose_poi`], as a future.
    pub fn choose_poi_future(&self, options: ChoosePoiOptions) -> ApiFuture<ChoosePoi> {
        self.client.future(options)
    }
    /// Shows one given point in WeChat's own map viewer, from where a route planner can be opened.
    ///
    /// Takes [`OpenLocationOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.openLocation.html)
    pub fn open_location(&self, call: impl Into<Call<OpenLocation>>) {
        self.client.call(call);
    }
    /// As [`Self::open_location`], as a future.
    pub fn open_location_future(
        &self,
        options: OpenLocationOptions,
    ) -> ApiFuture<OpenLocation> {
        self.client.future(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static LOCATION: Family = Family {
        name: "location",
        apis: &[
            ApiDesc::asynchronous("getLocation")
                .params(&GET_LOCATION_OPTIONS)
                .result(&GET_LOCATION_RESULT)
                .scope("userLocation")
                .privacy("location"),
            ApiDesc::asynchronous("getFuzzyLocation")
                .params(&GET_FUZZY_LOCATION_OPTIONS)
                .result(&GET_FUZZY_LOCATION_RESULT)
                .promise(PromiseRule::No)
                .scope("userFuzzyLocation")
                .privacy("location"),
            ApiDesc::asynchronous("startLocationUpdate")
                .params(&START_LOCATION_UPDATE_OPTIONS)
                .scope("userLocation")
                .privacy("location"),
            ApiDesc::asynchronous("startLocationUpdateBackground")
                .params(&START_LOCATION_UPDATE_BACKGROUND_OPTIONS)
                .scope("userLocationBackground")
                .privacy("location"),
            ApiDesc::asynchronous("stopLocationUpdate"),
            ApiDesc::event(
                    "onLocationChange",
                    &EventDesc::new("offLocationChange").queue(QueuePolicy::Latest),
                )
                .result(&ON_LOCATION_CHANGE_RESULT),
            ApiDesc::event(
                    "onLocationChangeError",
                    &EventDesc::new("offLocationChangeError"),
                )
                .result(&ON_LOCATION_CHANGE_ERROR_RESULT),
            ApiDesc::asynchronous("chooseLocation")
                .params(&CHOOSE_LOCATION_OPTIONS)
                .result(&CHOOSE_LOCATION_RESULT)
                .privacy("location")
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("choosePoi")
                .result(&CHOOSE_POI_RESULT)
                .privacy("location")
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("openLocation").params(&OPEN_LOCATION_OPTIONS),
        ],
        properties: &[],
    };
    pub static GET_LOCATION_OPTIONS: StructDesc = StructDesc::new(
        "GetLocationOptions",
        &[
            FieldDesc::new("type", Type::Enum(&COORDINATE_TYPE))
                .default(Literal::Text("wgs84")),
            FieldDesc::new("altitude", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("isHighAccuracy", Type::Boolean)
                .default(Literal::Bool(false)),
            FieldDesc::new("highAccuracyExpireTime", Type::Number).optional(),
        ],
    );
    pub static GET_LOCATION_RESULT: StructDesc = StructDesc::new(
        "GetLocationResult",
        &[
            FieldDesc::new("latitude", Type::Number).min(-90.0).max(90.0),
            FieldDesc::new("longitude", Type::Number).min(-180.0).max(180.0),
            FieldDesc::new("speed", Type::Number),
            FieldDesc::new("accuracy", Type::Number),
            FieldDesc::new("altitude", Type::Number),
            FieldDesc::new("verticalAccuracy", Type::Number),
            FieldDesc::new("horizontalAccuracy", Type::Number),
        ],
    );
    pub static GET_FUZZY_LOCATION_OPTIONS: StructDesc = StructDesc::new(
        "GetFuzzyLocationOptions",
        &[
            FieldDesc::new("type", Type::Enum(&COORDINATE_TYPE))
                .default(Literal::Text("wgs84")),
        ],
    );
    pub static GET_FUZZY_LOCATION_RESULT: StructDesc = StructDesc::new(
        "GetFuzzyLocationResult",
        &[
            FieldDesc::new("latitude", Type::Number),
            FieldDesc::new("longitude", Type::Number),
        ],
    );
    pub static START_LOCATION_UPDATE_OPTIONS: StructDesc = StructDesc::new(
        "StartLocationUpdateOptions",
        &[
            FieldDesc::new("type", Type::Enum(&COORDINATE_TYPE))
                .default(Literal::Text("gcj02")),
        ],
    );
    pub static START_LOCATION_UPDATE_BACKGROUND_OPTIONS: StructDesc = StructDesc::new(
        "StartLocationUpdateBackgroundOptions",
        &[
            FieldDesc::new("type", Type::Enum(&COORDINATE_TYPE))
                .default(Literal::Text("gcj02")),
        ],
    );
    pub static ON_LOCATION_CHANGE_RESULT: StructDesc = StructDesc::new(
        "OnLocationChangeResult",
        &[
            FieldDesc::new("latitude", Type::Number),
            FieldDesc::new("longitude", Type::Number),
            FieldDesc::new("speed", Type::Number),
            FieldDesc::new("accuracy", Type::Number),
            FieldDesc::new("altitude", Type::Number),
            FieldDesc::new("verticalAccuracy", Type::Number),
            FieldDesc::new("horizontalAccuracy", Type::Number),
        ],
    );
    pub static ON_LOCATION_CHANGE_ERROR_RESULT: StructDesc = StructDesc::new(
        "OnLocationChangeErrorResult",
        &[FieldDesc::new("errCode", Type::Int)],
    );
    pub static CHOOSE_LOCATION_OPTIONS: StructDesc = StructDesc::new(
        "ChooseLocationOptions",
        &[
            FieldDesc::new("latitude", Type::Number).optional().min(-90.0).max(90.0),
            FieldDesc::new("longitude", Type::Number).optional().min(-180.0).max(180.0),
        ],
    );
    pub static CHOOSE_LOCATION_RESULT: StructDesc = StructDesc::new(
        "ChooseLocationResult",
        &[
            FieldDesc::new("address", Type::String),
            FieldDesc::new("latitude", Type::Number).min(-90.0).max(90.0),
            FieldDesc::new("longitude", Type::Number).min(-180.0).max(180.0),
            FieldDesc::new("name", Type::String),
        ],
    );
    pub static CHOOSE_POI_RESULT: StructDesc = StructDesc::new(
        "ChoosePoiResult",
        &[
            FieldDesc::new("address", Type::String),
            FieldDesc::new("city", Type::Union(&CHOOSE_POI_CITY)),
            FieldDesc::new("latitude", Type::Number).min(-90.0).max(90.0),
            FieldDesc::new("longitude", Type::Number).min(-180.0).max(180.0),
            FieldDesc::new("name", Type::String),
            FieldDesc::new("type", Type::Int).min(1.0).max(2.0),
        ],
    );
    pub static OPEN_LOCATION_OPTIONS: StructDesc = StructDesc::new(
        "OpenLocationOptions",
        &[
            FieldDesc::new("latitude", Type::Number).min(-90.0).max(90.0),
            FieldDesc::new("longitude", Type::Number).min(-180.0).max(180.0),
            FieldDesc::new("address", Type::String).optional(),
            FieldDesc::new("name", Type::String).optional(),
            FieldDesc::new("scale", Type::Int).optional().min(5.0).max(18.0),
        ],
    );
    pub static COORDINATE_TYPE: EnumDesc = EnumDesc {
        name: "CoordinateType",
        values: &[EnumValue::Text("wgs84"), EnumValue::Text("gcj02")],
    };
    pub static CHOOSE_POI_CITY: [Type; 2] = [Type::String, Type::Number];
}
