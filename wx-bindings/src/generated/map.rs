// Generated from map.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::MAP;
/// A place on earth (the name is spelt so in the platform).
#[derive(Clone, Debug)]
pub struct MapPostion {
    /// North is positive, south negative. Unit: degree.
    pub latitude: f64,
    /// East is positive, west negative. Unit: degree.
    pub longitude: f64,
}
::wx_core::record!(MapPostion { latitude, longitude });
/// A rectangle of ground, given by two opposite corners.
#[derive(Clone, Debug)]
pub struct MapBounds {
    /// Upper right corner on a north-up map
    pub northeast: MapPostion,
    /// Lower left corner on a north-up map
    pub southwest: MapPostion,
}
::wx_core::record!(MapBounds { northeast, southwest });
/// Up to which point of which polyline to erase.
#[derive(Clone, Debug)]
pub struct EraseLineOptions {
    /// Which polyline, by its id
    pub id: i64,
    /// Which piece of the polyline; the first is 0. At least 0.
    pub index: i64,
    /// The place within that piece at which to end
    pub point: MapPostion,
    /// True wipes the line off, false only greys it
    pub clear: Option<bool>,
}
::wx_core::record!(EraseLineOptions { id, index, point, clear });
/// The place in the middle of the map.
#[derive(Clone, Debug)]
pub struct GetCenterLocationSuccessCallbackResult {
    /// In gcj02, north positive. Unit: degree.
    pub latitude: f64,
    /// In gcj02, east positive. Unit: degree.
    pub longitude: f64,
}
::wx_core::record!(GetCenterLocationSuccessCallbackResult { latitude, longitude });
/// Ids of one place, each in the numbering of a map app.
#[derive(Clone, Debug, Default)]
pub struct PoiObj {
    /// Id known to Amap
    pub amap: Option<String>,
    /// Id known to Apple's maps
    pub apple: Option<String>,
    /// Id known to Baidu Maps
    pub baidu: Option<String>,
    /// Id known to Google Maps
    pub google: Option<String>,
    /// Id known to Petal Maps
    pub petal: Option<String>,
    /// Id known to Tencent Maps
    pub tencent: Option<String>,
}
::wx_core::record!(PoiObj { amap, apple, baidu, google, petal, tencent });
/// The place a marker glides to.
#[derive(Clone, Debug)]
pub struct DestinationOption {
    /// How far north the marker ends. Unit: degree.
    pub latitude: f64,
    /// How far east the marker ends. Unit: degree.
    pub longitude: f64,
}
::wx_core::record!(DestinationOption { latitude, longitude });
/// Map apps that a route can be handed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MapApp {
    /// Baidu Maps
    Baidu,
    /// Google Maps
    Google,
    /// Amap, also known as Gaode
    Amap,
    /// Tencent Maps
    Tencent,
    /// Petal Maps by Huawei
    Petal,
    /// Apple's own maps of iOS
    Apple,
}
::wx_core::enumeration!(MapApp { Baidu, Google, Amap, Tencent, Petal, Apple });
/// How often on the way the tag's `interpolatepoint` fires; never when unset
#[derive(Clone, Debug)]
pub enum MapContextMoveAlongPrecision {
    /// A number.
    Number(f64),
    /// An object with keys of its own.
    Object(::wx_core::Object),
}
::wx_core::union!(MapContextMoveAlongPrecision { 0 => Number, 1 => Object });
/// Colour of the drawn line
#[derive(Clone, Debug)]
pub enum MapContextAddArcColor {
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
}
::wx_core::union!(MapContextAddArcColor { 0 => Number, 1 => Text });
/// Hands out the remote control of a `map` found by its id, for markers, layers and the camera.
///
/// Called as [`Wx::create_map_context`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/wx.createMapContext.html)
pub enum CreateMapContext {}
::wx_core::api!(CreateMapContext = MAP[0], CreateMapContextOptions => value MapContext);
/// Parameters of [`Wx::create_map_context`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateMapContextOptions {
    /// The `id` attribute written on the `map` tag
    pub map_id: String,
    /// Instance of the custom component that holds the map; the page when left out
    pub component: Option<External>,
}
impl CreateMapContextOptions {
    /// With the required ones; the others are left out.
    pub fn new(map_id: impl Into<String>) -> Self {
        Self {
            map_id: map_id.into(),
            component: None,
        }
    }
    /// Instance of the custom component that holds the map; the page when left out
    pub fn component(mut self, component: External) -> Self {
        self.component = Some(component);
        self
    }
}
::wx_core::record!(CreateMapContextOptions { map_id, component });
impl Wx {
    /// Hands out the remote control of a `map` found by its id, for markers, layers and the camera.
    ///
    /// Parameters:
    ///
    /// - `mapId`: The `id` attribute written on the `map` tag
    /// - `component`: Instance of the custom component that holds the map; the page when left out
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/wx.createMapContext.html)
    ///
    /// ```js
    /// // for <map id="city" show-location />
    /// const map = wx.createMapContext('city')
    /// map.includePoints({
    ///   points: [{ latitude: 39.91, longitude: 116.4 }, { latitude: 39.93, longitude: 116.46 }],
    ///   padding: [40],
    /// })
    /// map.getScale({ success: ({ scale }) => console.log(scale) })
    /// ```
    pub fn create_map_context(
        &self,
        map_id: impl Into<String>,
        component: Option<External>,
    ) -> Result<MapContext> {
        let options = CreateMapContextOptions {
            map_id: map_id.into(),
            component,
        };
        self.client.sync::<CreateMapContext>(options)
    }
}
/// Remote control of one `map`: what it shows, what lies upon it and conversions of
/// coordinates.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.html)
#[derive(Clone, Debug)]
pub struct MapContext {
    client: ::wx_core::Client,
}
::wx_core::object!(MapContext = MAP_CONTEXT);
impl MapContext {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Reads the place in the middle of the map, in gcj02 and so fit for `openLocation`.
    ///
    /// Takes [`MapContextGetCenterLocationOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.getCenterLocation.html)
    pub fn get_center_location(
        &self,
        call: impl Into<Call<MapContextGetCenterLocation>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_center_location`], as a future.
    pub fn get_center_location_future(
        &self,
        options: MapContextGetCenterLocationOptions,
    ) -> ApiFuture<MapContextGetCenterLocation> {
        self.client.future(options)
    }
    /// Centres the map on the user, if `show-location` is on, or on given coordinates.
    ///
    /// Takes [`MapContextMoveToLocationOptions`].
    ///
    /// Needs the scope `userLocation`. Needs the privacy agreement, for `location`. Since 1.2.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.moveToLocation.html)
    pub fn move_to_location(&self, call: impl Into<Call<MapContextMoveToLocation>>) {
        self.client.call(call);
    }
    /// As [`Self::move_to_location`], as a future.
    pub fn move_to_location_future(
        &self,
        options: MapContextMoveToLocationOptions,
    ) -> ApiFuture<MapContextMoveToLocation> {
        self.client.future(options)
    }
    /// Moves and zooms the map until each of the points is in view.
    ///
    /// Takes [`MapContextIncludePointsOptions`].
    ///
    /// Since 1.2.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.includePoints.html)
    pub fn include_points(&self, call: impl Into<Call<MapContextIncludePoints>>) {
        self.client.call(call);
    }
    /// As [`Self::include_points`], as a future.
    pub fn include_points_future(
        &self,
        options: MapContextIncludePointsOptions,
    ) -> ApiFuture<MapContextIncludePoints> {
        self.client.future(options)
    }
    /// Shifts the map's centre within the view, each ratio from 0.25 to 0.75; `[0.5, 0.5]` is the
    /// middle.
    ///
    /// Takes [`MapContextSetCenterOffsetOptions`].
    ///
    /// Since 2.10.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.setCenterOffset.html)
    pub fn set_center_offset(&self, call: impl Into<Call<MapContextSetCenterOffset>>) {
        self.client.call(call);
    }
    /// As [`Self::set_center_offset`], as a future.
    pub fn set_center_offset_future(
        &self,
        options: MapContextSetCenterOffsetOptions,
    ) -> ApiFuture<MapContextSetCenterOffset> {
        self.client.future(options)
    }
    /// Keeps the map from being moved outside a rectangle, which also bounds how far one zooms out.
    ///
    /// Takes [`MapContextSetBoundaryOptions`].
    ///
    /// Since 2.22.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.setBoundary.html)
    pub fn set_boundary(&self, call: impl Into<Call<MapContextSetBoundary>>) {
        self.client.call(call);
    }
    /// As [`Self::set_boundary`], as a future.
    pub fn set_boundary_future(
        &self,
        options: MapContextSetBoundaryOptions,
    ) -> ApiFuture<MapContextSetBoundary> {
        self.client.future(options)
    }
    /// Reads the visible part of the map as its south-west and north-east corners.
    ///
    /// Gives [`MapContextGetRegionResult`].
    ///
    /// Since 1.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.getRegion.html)
    pub fn get_region(&self, call: impl Into<Call<MapContextGetRegion>>) {
        self.client.call(call);
    }
    /// As [`Self::get_region`], as a future.
    pub fn get_region_future(
        &self,
        options: MapContextGetRegionOptions,
    ) -> ApiFuture<MapContextGetRegion> {
        self.client.future(options)
    }
    /// Tells the zoom level of the map, small for a continent and large for a street.
    ///
    /// Gives [`MapContextGetScaleResult`].
    ///
    /// Since 1.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.getScale.html)
    pub fn get_scale(&self, call: impl Into<Call<MapContextGetScale>>) {
        self.client.call(call);
    }
    /// As [`Self::get_scale`], as a future.
    pub fn get_scale_future(
        &self,
        options: MapContextGetScaleOptions,
    ) -> ApiFuture<MapContextGetScale> {
        self.client.future(options)
    }
    /// Tells by how many degrees the map is turned away from north up.
    ///
    /// Gives [`MapContextGetRotateResult`].
    ///
    /// Since 2.8.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.getRotate.html)
    pub fn get_rotate(&self, call: impl Into<Call<MapContextGetRotate>>) {
        self.client.call(call);
    }
    /// As [`Self::get_rotate`], as a future.
    pub fn get_rotate_future(
        &self,
        options: MapContextGetRotateOptions,
    ) -> ApiFuture<MapContextGetRotate> {
        self.client.future(options)
    }
    /// Tells how far the map is tilted from the straight view from above.
    ///
    /// Gives [`MapContextGetSkewResult`].
    ///
    /// Since 2.8.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.getSkew.html)
    pub fn get_skew(&self, call: impl Into<Call<MapContextGetSkew>>) {
        self.client.call(call);
    }
    /// As [`Self::get_skew`], as a future.
    pub fn get_skew_future(
        &self,
        options: MapContextGetSkewOptions,
    ) -> ApiFuture<MapContextGetSkew> {
        self.client.future(options)
    }
    /// Finds the place on earth under a point of the map, counted from its top left corner.
    ///
    /// Takes [`MapContextFromScreenLocationOptions`].
    ///
    /// Since 2.14.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.fromScreenLocation.html)
    ///
    /// ```js
    /// wx.createMapContext('city').fromScreenLocation({
    ///   x: 100,
    ///   y: 40,
    ///   success: ({ latitude, longitude }) => console.log(latitude, longitude),
    /// })
    /// ```
    pub fn from_screen_location(
        &self,
        call: impl Into<Call<MapContextFromScreenLocation>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::from_screen_location`], as a future.
    pub fn from_screen_location_future(
        &self,
        options: MapContextFromScreenLocationOptions,
    ) -> ApiFuture<MapContextFromScreenLocation> {
        self.client.future(options)
    }
    /// Finds where on the map view a place on earth is drawn, from its top left corner.
    ///
    /// Takes [`MapContextToScreenLocationOptions`], gives [`MapContextToScreenLocationResult`].
    ///
    /// Since 2.14.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.toScreenLocation.html)
    pub fn to_screen_location(&self, call: impl Into<Call<MapContextToScreenLocation>>) {
        self.client.call(call);
    }
    /// As [`Self::to_screen_location`], as a future.
    pub fn to_screen_location_future(
        &self,
        options: MapContextToScreenLocationOptions,
    ) -> ApiFuture<MapContextToScreenLocation> {
        self.client.future(options)
    }
    /// Puts more markers on the map, keeping or first removing those already there.
    ///
    /// Takes [`MapContextAddMarkersOptions`].
    ///
    /// Since 2.13.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.addMarkers.html)
    ///
    /// ```js
    /// wx.createMapContext('city').addMarkers({
    ///   clear: true,
    ///   markers: [{ id: 1, latitude: 39.91, longitude: 116.4, iconPath: '/images/pin.png', width: 24, height: 32 }],
    /// })
    /// ```
    pub fn add_markers(&self, call: impl Into<Call<MapContextAddMarkers>>) {
        self.client.call(call);
    }
    /// As [`Self::add_markers`], as a future.
    pub fn add_markers_future(
        &self,
        options: MapContextAddMarkersOptions,
    ) -> ApiFuture<MapContextAddMarkers> {
        self.client.future(options)
    }
    /// Removes the markers with the listed ids; the rest stay.
    ///
    /// Takes [`MapContextRemoveMarkersOptions`].
    ///
    /// Since 2.13.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.removeMarkers.html)
    pub fn remove_markers(&self, call: impl Into<Call<MapContextRemoveMarkers>>) {
        self.client.call(call);
    }
    /// As [`Self::remove_markers`], as a future.
    pub fn remove_markers_future(
        &self,
        options: MapContextRemoveMarkersOptions,
    ) -> ApiFuture<MapContextRemoveMarkers> {
        self.client.future(options)
    }
    /// Drives a marker along a path, as in replaying a track; calling again interrupts the drive.
    ///
    /// Takes [`MapContextMoveAlongOptions`].
    ///
    /// Since 2.13.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.moveAlong.html)
    ///
    /// ```js
    /// wx.createMapContext('city').moveAlong({
    ///   markerId: 1,
    ///   path: [{ latitude: 39.91, longitude: 116.4 }, { latitude: 39.92, longitude: 116.42 }],
    ///   duration: 4000,
    ///   precision: {},
    /// })
    /// ```
    pub fn move_along(&self, call: impl Into<Call<MapContextMoveAlong>>) {
        self.client.call(call);
    }
    /// As [`Self::move_along`], as a future.
    pub fn move_along_future(
        &self,
        options: MapContextMoveAlongOptions,
    ) -> ApiFuture<MapContextMoveAlong> {
        self.client.future(options)
    }
    /// Glides a marker in a straight line to a new place, turning it before or meanwhile.
    ///
    /// Takes [`MapContextTranslateMarkerOptions`].
    ///
    /// Since 1.2.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.translateMarker.html)
    #[deprecated(since = "3.11.2", note = "use `MapContext.moveAlong`")]
    pub fn translate_marker(&self, call: impl Into<Call<MapContextTranslateMarker>>) {
        self.client.call(call);
    }
    /// As [`Self::translate_marker`], as a future.
    #[deprecated(since = "3.11.2", note = "use `MapContext.moveAlong`")]
    pub fn translate_marker_future(
        &self,
        options: MapContextTranslateMarkerOptions,
    ) -> ApiFuture<MapContextTranslateMarker> {
        self.client.future(options)
    }
    /// Decides how markers close together merge into a cluster; without it the defaults hold.
    ///
    /// Takes [`MapContextInitMarkerClusterOptions`].
    ///
    /// Since 2.13.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.initMarkerCluster.html)
    pub fn init_marker_cluster(
        &self,
        call: impl Into<Call<MapContextInitMarkerCluster>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::init_marker_cluster`], as a future.
    pub fn init_marker_cluster_future(
        &self,
        options: MapContextInitMarkerClusterOptions,
    ) -> ApiFuture<MapContextInitMarkerCluster> {
        self.client.future(options)
    }
    /// Draws the user's position with your own picture in place of the blue dot.
    ///
    /// Takes [`MapContextSetLocMarkerIconOptions`].
    ///
    /// Since 2.16.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.setLocMarkerIcon.html)
    pub fn set_loc_marker_icon(
        &self,
        call: impl Into<Call<MapContextSetLocMarkerIcon>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::set_loc_marker_icon`], as a future.
    pub fn set_loc_marker_icon_future(
        &self,
        options: MapContextSetLocMarkerIconOptions,
    ) -> ApiFuture<MapContextSetLocMarkerIcon> {
        self.client.future(options)
    }
    /// Bends a line between two points, shaped by a `pass` point or, taking precedence, an `angle`.
    ///
    /// Takes [`MapContextAddArcOptions`].
    ///
    /// Since 2.22.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.addArc.html)
    pub fn add_arc(&self, call: impl Into<Call<MapContextAddArc>>) {
        self.client.call(call);
    }
    /// As [`Self::add_arc`], as a future.
    pub fn add_arc_future(
        &self,
        options: MapContextAddArcOptions,
    ) -> ApiFuture<MapContextAddArc> {
        self.client.future(options)
    }
    /// Takes an arc off the map by the id it was drawn with; not in developer tools.
    ///
    /// Takes [`MapContextRemoveArcOptions`].
    ///
    /// Since 2.22.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.removeArc.html)
    pub fn remove_arc(&self, call: impl Into<Call<MapContextRemoveArc>>) {
        self.client.call(call);
    }
    /// As [`Self::remove_arc`], as a future.
    pub fn remove_arc_future(
        &self,
        options: MapContextRemoveArcOptions,
    ) -> ApiFuture<MapContextRemoveArc> {
        self.client.future(options)
    }
    /// Wipes off or greys out the driven part of polylines, as navigation does behind the car.
    ///
    /// Takes [`MapContextEraseLinesOptions`].
    ///
    /// Since 2.5.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.eraseLines.html)
    pub fn erase_lines(&self, call: impl Into<Call<MapContextEraseLines>>) {
        self.client.call(call);
    }
    /// As [`Self::erase_lines`], as a future.
    pub fn erase_lines_future(
        &self,
        options: MapContextEraseLinesOptions,
    ) -> ApiFuture<MapContextEraseLines> {
        self.client.future(options)
    }
    /// Pins a picture onto a rectangle of ground, growing and shrinking with the map's zoom.
    ///
    /// Takes [`MapContextAddGroundOverlayOptions`].
    ///
    /// Since 2.14.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.addGroundOverlay.html)
    pub fn add_ground_overlay(&self, call: impl Into<Call<MapContextAddGroundOverlay>>) {
        self.client.call(call);
    }
    /// As [`Self::add_ground_overlay`], as a future.
    pub fn add_ground_overlay_future(
        &self,
        options: MapContextAddGroundOverlayOptions,
    ) -> ApiFuture<MapContextAddGroundOverlay> {
        self.client.future(options)
    }
    /// Changes the picture, ground or look of an overlay already pinned.
    ///
    /// Takes [`MapContextUpdateGroundOverlayOptions`].
    ///
    /// Since 2.14.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.updateGroundOverlay.html)
    pub fn update_ground_overlay(
        &self,
        call: impl Into<Call<MapContextUpdateGroundOverlay>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::update_ground_overlay`], as a future.
    pub fn update_ground_overlay_future(
        &self,
        options: MapContextUpdateGroundOverlayOptions,
    ) -> ApiFuture<MapContextUpdateGroundOverlay> {
        self.client.future(options)
    }
    /// Takes a pinned picture off the ground, by its id.
    ///
    /// Takes [`MapContextRemoveGroundOverlayOptions`].
    ///
    /// Since 2.14.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.removeGroundOverlay.html)
    pub fn remove_ground_overlay(
        &self,
        call: impl Into<Call<MapContextRemoveGroundOverlay>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::remove_ground_overlay`], as a future.
    pub fn remove_ground_overlay_future(
        &self,
        options: MapContextRemoveGroundOverlayOptions,
    ) -> ApiFuture<MapContextRemoveGroundOverlay> {
        self.client.future(options)
    }
    /// Lays a layer over the map that was made in the Tencent location console.
    ///
    /// Takes [`MapContextAddCustomLayerOptions`].
    ///
    /// Since 2.12.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.addCustomLayer.html)
    pub fn add_custom_layer(&self, call: impl Into<Call<MapContextAddCustomLayer>>) {
        self.client.call(call);
    }
    /// As [`Self::add_custom_layer`], as a future.
    pub fn add_custom_layer_future(
        &self,
        options: MapContextAddCustomLayerOptions,
    ) -> ApiFuture<MapContextAddCustomLayer> {
        self.client.future(options)
    }
    /// Takes off a layer that `addCustomLayer()` had laid on the map.
    ///
    /// Takes [`MapContextRemoveCustomLayerOptions`].
    ///
    /// Since 2.12.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.removeCustomLayer.html)
    pub fn remove_custom_layer(
        &self,
        call: impl Into<Call<MapContextRemoveCustomLayer>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::remove_custom_layer`], as a future.
    pub fn remove_custom_layer_future(
        &self,
        options: MapContextRemoveCustomLayerOptions,
    ) -> ApiFuture<MapContextRemoveCustomLayer> {
        self.client.future(options)
    }
    /// Shows a data layer made in the console, such as a heat map, renewed every `interval` if set.
    ///
    /// Takes [`MapContextAddVisualLayerOptions`].
    ///
    /// Since 2.20.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.addVisualLayer.html)
    pub fn add_visual_layer(&self, call: impl Into<Call<MapContextAddVisualLayer>>) {
        self.client.call(call);
    }
    /// As [`Self::add_visual_layer`], as a future.
    pub fn add_visual_layer_future(
        &self,
        options: MapContextAddVisualLayerOptions,
    ) -> ApiFuture<MapContextAddVisualLayer> {
        self.client.future(options)
    }
    /// Sends a command to a visual layer; later effects arrive as `visualLayerEvent`.
    ///
    /// Takes [`MapContextExecuteVisualLayerCommandOptions`], gives [`MapContextExecuteVisualLayerCommandResult`].
    ///
    /// Since 2.26.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.executeVisualLayerCommand.html)
    pub fn execute_visual_layer_command(
        &self,
        call: impl Into<Call<MapContextExecuteVisualLayerCommand>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::execute_visual_layer_command`], as a future.
    pub fn execute_visual_layer_command_future(
        &self,
        options: MapContextExecuteVisualLayerCommandOptions,
    ) -> ApiFuture<MapContextExecuteVisualLayerCommand> {
        self.client.future(options)
    }
    /// Takes a data layer off the map and ends its renewing.
    ///
    /// Takes [`MapContextRemoveVisualLayerOptions`].
    ///
    /// Since 2.20.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.removeVisualLayer.html)
    pub fn remove_visual_layer(
        &self,
        call: impl Into<Call<MapContextRemoveVisualLayer>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::remove_visual_layer`], as a future.
    pub fn remove_visual_layer_future(
        &self,
        options: MapContextRemoveVisualLayerOptions,
    ) -> ApiFuture<MapContextRemoveVisualLayer> {
        self.client.future(options)
    }
    /// Lets the user pick one of the installed map apps to be guided to a destination.
    ///
    /// Takes [`MapContextOpenMapAppOptions`].
    ///
    /// Since 2.14.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.openMapApp.html)
    pub fn open_map_app(&self, call: impl Into<Call<MapContextOpenMapApp>>) {
        self.client.call(call);
    }
    /// As [`Self::open_map_app`], as a future.
    pub fn open_map_app_future(
        &self,
        options: MapContextOpenMapAppOptions,
    ) -> ApiFuture<MapContextOpenMapApp> {
        self.client.future(options)
    }
    /// Hears of marker clusters, marker collisions and visual layers; the answer's shape depends on
    /// the event.
    ///
    /// Parameters:
    ///
    /// - `topic`: Name of the event: `markerClusterCreate`, `markerClusterClick`,
    ///   `visualLayerEvent`, `markerCollisionStatusChange`.
    /// - `listener`: Called with each event of that name.
    ///
    /// Since 2.13.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.on.html)
    pub fn on(&self, topic: impl Into<String>, listener: Callback) -> Result<()> {
        self.client.sync::<MapContextOn>(MapContextOnOptions::new(topic, listener))
    }
}
impl AsRef<::wx_core::Client> for MapContext {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Reads the place in the middle of the map, in gcj02 and so fit for `openLocation`.
///
/// Called as [`MapContext::get_center_location`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.getCenterLocation.html)
pub enum MapContextGetCenterLocation {}
::wx_core::api!(
    MapContextGetCenterLocation = object MAP_CONTEXT[0],
    MapContextGetCenterLocationOptions => fields GetCenterLocationSuccessCallbackResult
);
/// Parameters of [`MapContext::get_center_location`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextGetCenterLocationOptions {
    /// Picture on the network, on the device or in the package
    pub icon_path: Option<String>,
}
impl MapContextGetCenterLocationOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { icon_path: None }
    }
    /// Picture on the network, on the device or in the package
    pub fn icon_path(mut self, icon_path: impl Into<String>) -> Self {
        self.icon_path = Some(icon_path.into());
        self
    }
}
impl Default for MapContextGetCenterLocationOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MapContextGetCenterLocationOptions { icon_path });
impl Options for MapContextGetCenterLocationOptions {
    type Api = MapContextGetCenterLocation;
}
/// Centres the map on the user, if `show-location` is on, or on given coordinates.
///
/// Called as [`MapContext::move_to_location`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.moveToLocation.html)
pub enum MapContextMoveToLocation {}
::wx_core::api!(
    MapContextMoveToLocation = object MAP_CONTEXT[1], MapContextMoveToLocationOptions =>
    fields()
);
/// Parameters of [`MapContext::move_to_location`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextMoveToLocationOptions {
    /// Both or neither: goes together with `longitude`. Unit: degree. Since 2.8.0.
    pub latitude: Option<f64>,
    /// Both or neither: goes together with `latitude`. Unit: degree. Since 2.8.0.
    pub longitude: Option<f64>,
}
impl MapContextMoveToLocationOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            latitude: None,
            longitude: None,
        }
    }
    /// Both or neither: goes together with `longitude`. Unit: degree. Since 2.8.0.
    pub fn latitude(mut self, latitude: f64) -> Self {
        self.latitude = Some(latitude);
        self
    }
    /// Both or neither: goes together with `latitude`. Unit: degree. Since 2.8.0.
    pub fn longitude(mut self, longitude: f64) -> Self {
        self.longitude = Some(longitude);
        self
    }
}
impl Default for MapContextMoveToLocationOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MapContextMoveToLocationOptions { latitude, longitude });
impl Options for MapContextMoveToLocationOptions {
    type Api = MapContextMoveToLocation;
}
/// Moves and zooms the map until each of the points is in view.
///
/// Called as [`MapContext::include_points`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.includePoints.html)
pub enum MapContextIncludePoints {}
::wx_core::api!(
    MapContextIncludePoints = object MAP_CONTEXT[2], MapContextIncludePointsOptions =>
    fields()
);
/// Parameters of [`MapContext::include_points`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextIncludePointsOptions {
    /// The places to be brought into view
    pub points: Vec<MapPostion>,
    /// Margin to the map's edges: top, right, bottom, left; ignored in the developer tools. Unit:
    /// px.
    pub padding: Option<Vec<f64>>,
}
impl MapContextIncludePointsOptions {
    /// With the required ones; the others are left out.
    pub fn new(points: Vec<MapPostion>) -> Self {
        Self { points, padding: None }
    }
    /// Margin to the map's edges: top, right, bottom, left; ignored in the developer tools. Unit:
    /// px.
    pub fn padding(mut self, padding: Vec<f64>) -> Self {
        self.padding = Some(padding);
        self
    }
}
::wx_core::record!(MapContextIncludePointsOptions { points, padding });
impl Options for MapContextIncludePointsOptions {
    type Api = MapContextIncludePoints;
}
/// Shifts the map's centre within the view, each ratio from 0.25 to 0.75; `[0.5, 0.5]` is the
/// middle.
///
/// Called as [`MapContext::set_center_offset`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.setCenterOffset.html)
pub enum MapContextSetCenterOffset {}
::wx_core::api!(
    MapContextSetCenterOffset = object MAP_CONTEXT[3], MapContextSetCenterOffsetOptions
    => fields()
);
/// Parameters of [`MapContext::set_center_offset`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextSetCenterOffsetOptions {
    /// Two ratios of the view: from the left and from the top, growing right and down
    pub offset: Vec<f64>,
}
impl MapContextSetCenterOffsetOptions {
    /// With all of them.
    pub fn new(offset: Vec<f64>) -> Self {
        Self { offset }
    }
}
::wx_core::record!(MapContextSetCenterOffsetOptions { offset });
impl Options for MapContextSetCenterOffsetOptions {
    type Api = MapContextSetCenterOffset;
}
/// Keeps the map from being moved outside a rectangle, which also bounds how far one zooms out.
///
/// Called as [`MapContext::set_boundary`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.setBoundary.html)
pub enum MapContextSetBoundary {}
::wx_core::api!(
    MapContextSetBoundary = object MAP_CONTEXT[4], MapContextSetBoundaryOptions =>
    fields()
);
/// Parameters of [`MapContext::set_boundary`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextSetBoundaryOptions {
    /// Limit towards north and east
    pub northeast: MapPostion,
    /// Limit towards south and west
    pub southwest: MapPostion,
}
impl MapContextSetBoundaryOptions {
    /// With all of them.
    pub fn new(northeast: MapPostion, southwest: MapPostion) -> Self {
        Self { northeast, southwest }
    }
}
::wx_core::record!(MapContextSetBoundaryOptions { northeast, southwest });
impl Options for MapContextSetBoundaryOptions {
    type Api = MapContextSetBoundary;
}
/// Reads the visible part of the map as its south-west and north-east corners.
///
/// Called as [`MapContext::get_region`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.getRegion.html)
pub enum MapContextGetRegion {}
::wx_core::api!(
    MapContextGetRegion = object MAP_CONTEXT[5], MapContextGetRegionOptions => fields
    MapContextGetRegionResult
);
/// Parameters of [`MapContext::get_region`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextGetRegionOptions {}
impl MapContextGetRegionOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for MapContextGetRegionOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MapContextGetRegionOptions {});
impl Options for MapContextGetRegionOptions {
    type Api = MapContextGetRegion;
}
/// What [`MapContext::get_region`] gives.
#[derive(Clone, Debug)]
pub struct MapContextGetRegionResult {
    /// Corner towards north and east
    pub northeast: MapPostion,
    /// Corner towards south and west
    pub southwest: MapPostion,
}
::wx_core::record!(MapContextGetRegionResult { northeast, southwest });
/// Tells the zoom level of the map, small for a continent and large for a street.
///
/// Called as [`MapContext::get_scale`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.getScale.html)
pub enum MapContextGetScale {}
::wx_core::api!(
    MapContextGetScale = object MAP_CONTEXT[6], MapContextGetScaleOptions => fields
    MapContextGetScaleResult
);
/// Parameters of [`MapContext::get_scale`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextGetScaleOptions {}
impl MapContextGetScaleOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for MapContextGetScaleOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MapContextGetScaleOptions {});
impl Options for MapContextGetScaleOptions {
    type Api = MapContextGetScale;
}
/// What [`MapContext::get_scale`] gives.
#[derive(Clone, Debug)]
pub struct MapContextGetScaleResult {
    /// Level on the same scale as the tag's `scale`
    pub scale: f64,
}
::wx_core::record!(MapContextGetScaleResult { scale });
/// Tells by how many degrees the map is turned away from north up.
///
/// Called as [`MapContext::get_rotate`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.getRotate.html)
pub enum MapContextGetRotate {}
::wx_core::api!(
    MapContextGetRotate = object MAP_CONTEXT[7], MapContextGetRotateOptions => fields
    MapContextGetRotateResult
);
/// Parameters of [`MapContext::get_rotate`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextGetRotateOptions {}
impl MapContextGetRotateOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for MapContextGetRotateOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MapContextGetRotateOptions {});
impl Options for MapContextGetRotateOptions {
    type Api = MapContextGetRotate;
}
/// What [`MapContext::get_rotate`] gives.
#[derive(Clone, Debug)]
pub struct MapContextGetRotateResult {
    /// Angle; 0 when north is up. Unit: degree.
    pub rotate: f64,
}
::wx_core::record!(MapContextGetRotateResult { rotate });
/// Tells how far the map is tilted from the straight view from above.
///
/// Called as [`MapContext::get_skew`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.getSkew.html)
pub enum MapContextGetSkew {}
::wx_core::api!(
    MapContextGetSkew = object MAP_CONTEXT[8], MapContextGetSkewOptions => fields
    MapContextGetSkewResult
);
/// Parameters of [`MapContext::get_skew`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextGetSkewOptions {}
impl MapContextGetSkewOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for MapContextGetSkewOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MapContextGetSkewOptions {});
impl Options for MapContextGetSkewOptions {
    type Api = MapContextGetSkew;
}
/// What [`MapContext::get_skew`] gives.
#[derive(Clone, Debug)]
pub struct MapContextGetSkewResult {
    /// Angle; 0 when seen straight from above. Unit: degree.
    pub skew: f64,
}
::wx_core::record!(MapContextGetSkewResult { skew });
/// Finds the place on earth under a point of the map, counted from its top left corner.
///
/// Called as [`MapContext::from_screen_location`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.fromScreenLocation.html)
pub enum MapContextFromScreenLocation {}
::wx_core::api!(
    MapContextFromScreenLocation = object MAP_CONTEXT[9],
    MapContextFromScreenLocationOptions => fields GetCenterLocationSuccessCallbackResult
);
/// Parameters of [`MapContext::from_screen_location`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextFromScreenLocationOptions {
    /// Distance from the left edge of the map. Unit: px.
    pub x: f64,
    /// Distance from the top edge of the map. Unit: px.
    pub y: f64,
}
impl MapContextFromScreenLocationOptions {
    /// With all of them.
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}
::wx_core::record!(MapContextFromScreenLocationOptions { x, y });
impl Options for MapContextFromScreenLocationOptions {
    type Api = MapContextFromScreenLocation;
}
/// Finds where on the map view a place on earth is drawn, from its top left corner.
///
/// Called as [`MapContext::to_screen_location`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.toScreenLocation.html)
pub enum MapContextToScreenLocation {}
::wx_core::api!(
    MapContextToScreenLocation = object MAP_CONTEXT[10],
    MapContextToScreenLocationOptions => fields MapContextToScreenLocationResult
);
/// Parameters of [`MapContext::to_screen_location`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextToScreenLocationOptions {
    /// How far north the place lies. Unit: degree.
    pub latitude: f64,
    /// How far east the place lies. Unit: degree.
    pub longitude: f64,
}
impl MapContextToScreenLocationOptions {
    /// With all of them.
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self { latitude, longitude }
    }
}
::wx_core::record!(MapContextToScreenLocationOptions { latitude, longitude });
impl Options for MapContextToScreenLocationOptions {
    type Api = MapContextToScreenLocation;
}
/// What [`MapContext::to_screen_location`] gives.
#[derive(Clone, Debug)]
pub struct MapContextToScreenLocationResult {
    /// From the left edge of the map; outside the view if negative. Unit: px.
    pub x: f64,
    /// From the top edge of the map; outside the view if negative. Unit: px.
    pub y: f64,
}
::wx_core::record!(MapContextToScreenLocationResult { x, y });
/// Puts more markers on the map, keeping or first removing those already there.
///
/// Called as [`MapContext::add_markers`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.addMarkers.html)
pub enum MapContextAddMarkers {}
::wx_core::api!(
    MapContextAddMarkers = object MAP_CONTEXT[11], MapContextAddMarkersOptions =>
    fields()
);
/// Parameters of [`MapContext::add_markers`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextAddMarkersOptions {
    /// Entries of the same form as the `markers` attribute of the tag
    pub markers: Vec<Value>,
    /// True removes each marker on the map before the new ones come. Default: `false`.
    pub clear: bool,
}
impl MapContextAddMarkersOptions {
    /// With the required ones; the others are left out.
    pub fn new(markers: Vec<Value>) -> Self {
        Self { markers, clear: false }
    }
    /// True removes each marker on the map before the new ones come. Default: `false`.
    pub fn clear(mut self, clear: bool) -> Self {
        self.clear = clear;
        self
    }
}
::wx_core::record!(MapContextAddMarkersOptions { markers, clear });
impl Options for MapContextAddMarkersOptions {
    type Api = MapContextAddMarkers;
}
/// Removes the markers with the listed ids; the rest stay.
///
/// Called as [`MapContext::remove_markers`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.removeMarkers.html)
pub enum MapContextRemoveMarkers {}
::wx_core::api!(
    MapContextRemoveMarkers = object MAP_CONTEXT[12], MapContextRemoveMarkersOptions =>
    fields()
);
/// Parameters of [`MapContext::remove_markers`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextRemoveMarkersOptions {
    /// The ids in a list; unlisted markers stay
    pub marker_ids: Vec<Value>,
}
impl MapContextRemoveMarkersOptions {
    /// With all of them.
    pub fn new(marker_ids: Vec<Value>) -> Self {
        Self { marker_ids }
    }
}
::wx_core::record!(MapContextRemoveMarkersOptions { marker_ids });
impl Options for MapContextRemoveMarkersOptions {
    type Api = MapContextRemoveMarkers;
}
/// Drives a marker along a path, as in replaying a track; calling again interrupts the drive.
///
/// Called as [`MapContext::move_along`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.moveAlong.html)
pub enum MapContextMoveAlong {}
::wx_core::api!(
    MapContextMoveAlong = object MAP_CONTEXT[13], MapContextMoveAlongOptions => fields()
);
/// Parameters of [`MapContext::move_along`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextMoveAlongOptions {
    /// Time for the whole path. Unit: ms.
    pub duration: f64,
    /// The marker that moves, by its id
    pub marker_id: i64,
    /// Points of the way in order, each `{longitude, latitude}`
    pub path: Vec<Value>,
    /// How often on the way the tag's `interpolatepoint` fires; never when unset. Unit: m.
    pub precision: Option<MapContextMoveAlongPrecision>,
    /// Whether the marker's picture turns with the bends of the path. Default: `true`.
    pub auto_rotate: bool,
}
impl MapContextMoveAlongOptions {
    /// With the required ones; the others are left out.
    pub fn new(duration: f64, marker_id: i64, path: Vec<Value>) -> Self {
        Self {
            duration,
            marker_id,
            path,
            precision: None,
            auto_rotate: true,
        }
    }
    /// How often on the way the tag's `interpolatepoint` fires; never when unset. Unit: m.
    pub fn precision(mut self, precision: MapContextMoveAlongPrecision) -> Self {
        self.precision = Some(precision);
        self
    }
    /// Whether the marker's picture turns with the bends of the path. Default: `true`.
    pub fn auto_rotate(mut self, auto_rotate: bool) -> Self {
        self.auto_rotate = auto_rotate;
        self
    }
}
::wx_core::record!(
    MapContextMoveAlongOptions { duration, marker_id, path, precision, auto_rotate }
);
impl Options for MapContextMoveAlongOptions {
    type Api = MapContextMoveAlong;
}
/// Glides a marker in a straight line to a new place, turning it before or meanwhile.
///
/// Called as [`MapContext::translate_marker`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.translateMarker.html)
pub enum MapContextTranslateMarker {}
::wx_core::api!(
    MapContextTranslateMarker = object MAP_CONTEXT[14], MapContextTranslateMarkerOptions
    => fields()
);
/// Parameters of [`MapContext::translate_marker`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextTranslateMarkerOptions {
    /// Whether the marker turns by itself into its direction
    pub auto_rotate: bool,
    /// Where the marker ends up
    pub destination: DestinationOption,
    /// Which marker moves, by its id
    pub marker_id: i64,
    /// Angle the marker is turned by. Unit: degree.
    pub rotate: f64,
    /// Called once the marker has arrived
    pub animation_end: Option<Callback>,
    /// Time for the glide, and as much again for the turn. Unit: ms. Default: `1000`.
    pub duration: f64,
    /// True turns while gliding, false one after the other. Default: `false`. Since 2.13.0.
    pub move_with_rotate: bool,
}
impl MapContextTranslateMarkerOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        auto_rotate: bool,
        destination: DestinationOption,
        marker_id: i64,
        rotate: f64,
    ) -> Self {
        Self {
            auto_rotate,
            destination,
            marker_id,
            rotate,
            animation_end: None,
            duration: 1000.0,
            move_with_rotate: false,
        }
    }
    /// Called once the marker has arrived
    pub fn animation_end(mut self, animation_end: Callback) -> Self {
        self.animation_end = Some(animation_end);
        self
    }
    /// Time for the glide, and as much again for the turn. Unit: ms. Default: `1000`.
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = duration;
        self
    }
    /// True turns while gliding, false one after the other. Default: `false`. Since 2.13.0.
    pub fn move_with_rotate(mut self, move_with_rotate: bool) -> Self {
        self.move_with_rotate = move_with_rotate;
        self
    }
}
::wx_core::record!(
    MapContextTranslateMarkerOptions { auto_rotate, destination, marker_id, rotate,
    animation_end, duration, move_with_rotate }
);
impl Options for MapContextTranslateMarkerOptions {
    type Api = MapContextTranslateMarker;
}
/// Decides how markers close together merge into a cluster; without it the defaults hold.
///
/// Called as [`MapContext::init_marker_cluster`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.initMarkerCluster.html)
pub enum MapContextInitMarkerCluster {}
::wx_core::api!(
    MapContextInitMarkerCluster = object MAP_CONTEXT[15],
    MapContextInitMarkerClusterOptions => fields()
);
/// Parameters of [`MapContext::init_marker_cluster`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextInitMarkerClusterOptions {
    /// True draws clusters in the built-in style, false leaves drawing to you. Default: `true`.
    pub enable_default_style: bool,
    /// Markers nearer to each other than this merge. Unit: px. Default: `60`.
    pub grid_size: f64,
    /// Whether a tapped cluster falls apart into its markers. Default: `true`.
    pub zoom_on_click: bool,
}
impl MapContextInitMarkerClusterOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            enable_default_style: true,
            grid_size: 60.0,
            zoom_on_click: true,
        }
    }
    /// True draws clusters in the built-in style, false leaves drawing to you. Default: `true`.
    pub fn enable_default_style(mut self, enable_default_style: bool) -> Self {
        self.enable_default_style = enable_default_style;
        self
    }
    /// Markers nearer to each other than this merge. Unit: px. Default: `60`.
    pub fn grid_size(mut self, grid_size: f64) -> Self {
        self.grid_size = grid_size;
        self
    }
    /// Whether a tapped cluster falls apart into its markers. Default: `true`.
    pub fn zoom_on_click(mut self, zoom_on_click: bool) -> Self {
        self.zoom_on_click = zoom_on_click;
        self
    }
}
impl Default for MapContextInitMarkerClusterOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    MapContextInitMarkerClusterOptions { enable_default_style, grid_size, zoom_on_click }
);
impl Options for MapContextInitMarkerClusterOptions {
    type Api = MapContextInitMarkerCluster;
}
/// Draws the user's position with your own picture in place of the blue dot.
///
/// Called as [`MapContext::set_loc_marker_icon`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.setLocMarkerIcon.html)
pub enum MapContextSetLocMarkerIcon {}
::wx_core::api!(
    MapContextSetLocMarkerIcon = object MAP_CONTEXT[16],
    MapContextSetLocMarkerIconOptions => fields()
);
/// Parameters of [`MapContext::set_loc_marker_icon`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextSetLocMarkerIconOptions {
    /// Icon file on the network, on the device or in the package
    pub icon_path: Option<String>,
}
impl MapContextSetLocMarkerIconOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { icon_path: None }
    }
    /// Icon file on the network, on the device or in the package
    pub fn icon_path(mut self, icon_path: impl Into<String>) -> Self {
        self.icon_path = Some(icon_path.into());
        self
    }
}
impl Default for MapContextSetLocMarkerIconOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(MapContextSetLocMarkerIconOptions { icon_path });
impl Options for MapContextSetLocMarkerIconOptions {
    type Api = MapContextSetLocMarkerIcon;
}
/// Bends a line between two points, shaped by a `pass` point or, taking precedence, an `angle`.
///
/// Called as [`MapContext::add_arc`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.addArc.html)
pub enum MapContextAddArc {}
::wx_core::api!(
    MapContextAddArc = object MAP_CONTEXT[17], MapContextAddArcOptions => fields()
);
/// Parameters of [`MapContext::add_arc`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextAddArcOptions {
    /// Where the arc leads to
    pub end: MapPostion,
    /// Your own number for the arc, used to remove it later
    pub id: i64,
    /// Where the arc sets out
    pub start: MapPostion,
    /// Angle counterclockwise from the outer tangent at the start to the end point; wins over
    /// `pass`. Unit: degree.
    pub angle: Option<f64>,
    /// Colour of the drawn line
    pub color: Option<MapContextAddArcColor>,
    /// A place the arc runs through, within the range of its two ends
    pub pass: Option<MapPostion>,
    /// Thickness of the drawn line
    pub width: Option<f64>,
}
impl MapContextAddArcOptions {
    /// With the required ones; the others are left out.
    pub fn new(end: MapPostion, id: i64, start: MapPostion) -> Self {
        Self {
            end,
            id,
            start,
            angle: None,
            color: None,
            pass: None,
            width: None,
        }
    }
    /// Angle counterclockwise from the outer tangent at the start to the end point; wins over
    /// `pass`. Unit: degree.
    pub fn angle(mut self, angle: f64) -> Self {
        self.angle = Some(angle);
        self
    }
    /// Colour of the drawn line
    pub fn color(mut self, color: MapContextAddArcColor) -> Self {
        self.color = Some(color);
        self
    }
    /// A place the arc runs through, within the range of its two ends
    pub fn pass(mut self, pass: MapPostion) -> Self {
        self.pass = Some(pass);
        self
    }
    /// Thickness of the drawn line
    pub fn width(mut self, width: f64) -> Self {
        self.width = Some(width);
        self
    }
}
::wx_core::record!(
    MapContextAddArcOptions { end, id, start, angle, color, pass, width }
);
impl Options for MapContextAddArcOptions {
    type Api = MapContextAddArc;
}
/// Takes an arc off the map by the id it was drawn with; not in developer tools.
///
/// Called as [`MapContext::remove_arc`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.removeArc.html)
pub enum MapContextRemoveArc {}
::wx_core::api!(
    MapContextRemoveArc = object MAP_CONTEXT[18], MapContextRemoveArcOptions => fields()
);
/// Parameters of [`MapContext::remove_arc`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextRemoveArcOptions {
    /// Number given in `addArc()`
    pub id: i64,
}
impl MapContextRemoveArcOptions {
    /// With all of them.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}
::wx_core::record!(MapContextRemoveArcOptions { id });
impl Options for MapContextRemoveArcOptions {
    type Api = MapContextRemoveArc;
}
/// Wipes off or greys out the driven part of polylines, as navigation does behind the car.
///
/// Called as [`MapContext::erase_lines`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.eraseLines.html)
pub enum MapContextEraseLines {}
::wx_core::api!(
    MapContextEraseLines = object MAP_CONTEXT[19], MapContextEraseLinesOptions =>
    fields()
);
/// Parameters of [`MapContext::erase_lines`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextEraseLinesOptions {
    /// One entry for each polyline concerned
    pub lines: Vec<EraseLineOptions>,
}
impl MapContextEraseLinesOptions {
    /// With all of them.
    pub fn new(lines: Vec<EraseLineOptions>) -> Self {
        Self { lines }
    }
}
::wx_core::record!(MapContextEraseLinesOptions { lines });
impl Options for MapContextEraseLinesOptions {
    type Api = MapContextEraseLines;
}
/// Pins a picture onto a rectangle of ground, growing and shrinking with the map's zoom.
///
/// Called as [`MapContext::add_ground_overlay`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.addGroundOverlay.html)
pub enum MapContextAddGroundOverlay {}
::wx_core::api!(
    MapContextAddGroundOverlay = object MAP_CONTEXT[20],
    MapContextAddGroundOverlayOptions => fields()
);
/// Parameters of [`MapContext::add_ground_overlay`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextAddGroundOverlayOptions {
    /// Ground covered, which the picture is stretched to fill
    pub bounds: MapBounds,
    /// Your own number for the overlay, used to change or remove it
    pub id: i64,
    /// Address on the network, temporary file or path in the package
    pub src: String,
    /// How solid the picture is; the ground shows through at low values. Default: `1`.
    pub opacity: f64,
    /// False keeps the overlay but hides it. Default: `true`.
    pub visible: bool,
    /// Overlays with greater numbers lie above the others. Default: `1`.
    pub z_index: i64,
}
impl MapContextAddGroundOverlayOptions {
    /// With the required ones; the others are left out.
    pub fn new(bounds: MapBounds, id: i64, src: impl Into<String>) -> Self {
        Self {
            bounds,
            id,
            src: src.into(),
            opacity: 1.0,
            visible: true,
            z_index: 1,
        }
    }
    /// How solid the picture is; the ground shows through at low values. Default: `1`.
    pub fn opacity(mut self, opacity: f64) -> Self {
        self.opacity = opacity;
        self
    }
    /// False keeps the overlay but hides it. Default: `true`.
    pub fn visible(mut self, visible: bool) -> Self {
        self.visible = visible;
        self
    }
    /// Overlays with greater numbers lie above the others. Default: `1`.
    pub fn z_index(mut self, z_index: i64) -> Self {
        self.z_index = z_index;
        self
    }
}
::wx_core::record!(
    MapContextAddGroundOverlayOptions { bounds, id, src, opacity, visible, z_index }
);
impl Options for MapContextAddGroundOverlayOptions {
    type Api = MapContextAddGroundOverlay;
}
/// Changes the picture, ground or look of an overlay already pinned.
///
/// Called as [`MapContext::update_ground_overlay`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.updateGroundOverlay.html)
pub enum MapContextUpdateGroundOverlay {}
::wx_core::api!(
    MapContextUpdateGroundOverlay = object MAP_CONTEXT[21],
    MapContextUpdateGroundOverlayOptions => fields()
);
/// Parameters of [`MapContext::update_ground_overlay`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextUpdateGroundOverlayOptions {
    /// New ground for the picture to fill
    pub bounds: MapBounds,
    /// Id of the overlay already there, here as a string
    pub id: String,
    /// New picture: network address, temporary file or package path
    pub src: String,
    /// How solid the picture is from now on
    pub opacity: Option<f64>,
    /// False hides the picture, true shows it again
    pub visible: Option<bool>,
    /// New place in the drawing order; greater is above
    pub z_index: Option<i64>,
}
impl MapContextUpdateGroundOverlayOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        bounds: MapBounds,
        id: impl Into<String>,
        src: impl Into<String>,
    ) -> Self {
        Self {
            bounds,
            id: id.into(),
            src: src.into(),
            opacity: None,
            visible: None,
            z_index: None,
        }
    }
    /// How solid the picture is from now on
    pub fn opacity(mut self, opacity: f64) -> Self {
        self.opacity = Some(opacity);
        self
    }
    /// False hides the picture, true shows it again
    pub fn visible(mut self, visible: bool) -> Self {
        self.visible = Some(visible);
        self
    }
    /// New place in the drawing order; greater is above
    pub fn z_index(mut self, z_index: i64) -> Self {
        self.z_index = Some(z_index);
        self
    }
}
::wx_core::record!(
    MapContextUpdateGroundOverlayOptions { bounds, id, src, opacity, visible, z_index }
);
impl Options for MapContextUpdateGroundOverlayOptions {
    type Api = MapContextUpdateGroundOverlay;
}
/// Takes a pinned picture off the ground, by its id.
///
/// Called as [`MapContext::remove_ground_overlay`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.removeGroundOverlay.html)
pub enum MapContextRemoveGroundOverlay {}
::wx_core::api!(
    MapContextRemoveGroundOverlay = object MAP_CONTEXT[22],
    MapContextRemoveGroundOverlayOptions => fields()
);
/// Parameters of [`MapContext::remove_ground_overlay`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextRemoveGroundOverlayOptions {
    /// Id given in `addGroundOverlay()`, here as a string
    pub id: String,
}
impl MapContextRemoveGroundOverlayOptions {
    /// With all of them.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}
::wx_core::record!(MapContextRemoveGroundOverlayOptions { id });
impl Options for MapContextRemoveGroundOverlayOptions {
    type Api = MapContextRemoveGroundOverlay;
}
/// Lays a layer over the map that was made in the Tencent location console.
///
/// Called as [`MapContext::add_custom_layer`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.addCustomLayer.html)
pub enum MapContextAddCustomLayer {}
::wx_core::api!(
    MapContextAddCustomLayer = object MAP_CONTEXT[23], MapContextAddCustomLayerOptions =>
    fields()
);
/// Parameters of [`MapContext::add_custom_layer`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextAddCustomLayerOptions {
    /// Id the console gave to the layer
    pub layer_id: String,
}
impl MapContextAddCustomLayerOptions {
    /// With all of them.
    pub fn new(layer_id: impl Into<String>) -> Self {
        Self { layer_id: layer_id.into() }
    }
}
::wx_core::record!(MapContextAddCustomLayerOptions { layer_id });
impl Options for MapContextAddCustomLayerOptions {
    type Api = MapContextAddCustomLayer;
}
/// Takes off a layer that `addCustomLayer()` had laid on the map.
///
/// Called as [`MapContext::remove_custom_layer`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.removeCustomLayer.html)
pub enum MapContextRemoveCustomLayer {}
::wx_core::api!(
    MapContextRemoveCustomLayer = object MAP_CONTEXT[24],
    MapContextRemoveCustomLayerOptions => fields()
);
/// Parameters of [`MapContext::remove_custom_layer`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextRemoveCustomLayerOptions {
    /// Id given in `addCustomLayer()`
    pub layer_id: String,
}
impl MapContextRemoveCustomLayerOptions {
    /// With all of them.
    pub fn new(layer_id: impl Into<String>) -> Self {
        Self { layer_id: layer_id.into() }
    }
}
::wx_core::record!(MapContextRemoveCustomLayerOptions { layer_id });
impl Options for MapContextRemoveCustomLayerOptions {
    type Api = MapContextRemoveCustomLayer;
}
/// Shows a data layer made in the console, such as a heat map, renewed every `interval` if set.
///
/// Called as [`MapContext::add_visual_layer`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.addVisualLayer.html)
pub enum MapContextAddVisualLayer {}
::wx_core::api!(
    MapContextAddVisualLayer = object MAP_CONTEXT[25], MapContextAddVisualLayerOptions =>
    fields()
);
/// Parameters of [`MapContext::add_visual_layer`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextAddVisualLayerOptions {
    /// Id of the layer made in the location service's console
    pub layer_id: String,
    /// How often the data is fetched anew; 15 at the least, never when absent. Unit: s.
    pub interval: Option<f64>,
    /// How solid the data layer is drawn. Default: `1`.
    pub opacity: f64,
    /// Drawing order among the layers; greater is above. Default: `1`.
    pub z_index: i64,
}
impl MapContextAddVisualLayerOptions {
    /// With the required ones; the others are left out.
    pub fn new(layer_id: impl Into<String>) -> Self {
        Self {
            layer_id: layer_id.into(),
            interval: None,
            opacity: 1.0,
            z_index: 1,
        }
    }
    /// How often the data is fetched anew; 15 at the least, never when absent. Unit: s.
    pub fn interval(mut self, interval: f64) -> Self {
        self.interval = Some(interval);
        self
    }
    /// How solid the data layer is drawn. Default: `1`.
    pub fn opacity(mut self, opacity: f64) -> Self {
        self.opacity = opacity;
        self
    }
    /// Drawing order among the layers; greater is above. Default: `1`.
    pub fn z_index(mut self, z_index: i64) -> Self {
        self.z_index = z_index;
        self
    }
}
::wx_core::record!(
    MapContextAddVisualLayerOptions { layer_id, interval, opacity, z_index }
);
impl Options for MapContextAddVisualLayerOptions {
    type Api = MapContextAddVisualLayer;
}
/// Sends a command to a visual layer; later effects arrive as `visualLayerEvent`.
///
/// Called as [`MapContext::execute_visual_layer_command`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.executeVisualLayerCommand.html)
pub enum MapContextExecuteVisualLayerCommand {}
::wx_core::api!(
    MapContextExecuteVisualLayerCommand = object MAP_CONTEXT[26],
    MapContextExecuteVisualLayerCommandOptions => fields
    MapContextExecuteVisualLayerCommandResult
);
/// Parameters of [`MapContext::execute_visual_layer_command`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextExecuteVisualLayerCommandOptions {
    /// The command as text, in the form the layer understands
    pub command: String,
    /// Id with which the layer had been added
    pub layer_id: String,
}
impl MapContextExecuteVisualLayerCommandOptions {
    /// With all of them.
    pub fn new(command: impl Into<String>, layer_id: impl Into<String>) -> Self {
        Self {
            command: command.into(),
            layer_id: layer_id.into(),
        }
    }
}
::wx_core::record!(MapContextExecuteVisualLayerCommandOptions { command, layer_id });
impl Options for MapContextExecuteVisualLayerCommandOptions {
    type Api = MapContextExecuteVisualLayerCommand;
}
/// What [`MapContext::execute_visual_layer_command`] gives.
#[derive(Clone, Debug)]
pub struct MapContextExecuteVisualLayerCommandResult {
    /// JSON from the map's SDK, to be parsed by the caller
    pub data: String,
}
::wx_core::record!(MapContextExecuteVisualLayerCommandResult { data });
/// Takes a data layer off the map and ends its renewing.
///
/// Called as [`MapContext::remove_visual_layer`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.removeVisualLayer.html)
pub enum MapContextRemoveVisualLayer {}
::wx_core::api!(
    MapContextRemoveVisualLayer = object MAP_CONTEXT[27],
    MapContextRemoveVisualLayerOptions => fields()
);
/// Parameters of [`MapContext::remove_visual_layer`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextRemoveVisualLayerOptions {
    /// Id given in `addVisualLayer()`
    pub layer_id: String,
}
impl MapContextRemoveVisualLayerOptions {
    /// With all of them.
    pub fn new(layer_id: impl Into<String>) -> Self {
        Self { layer_id: layer_id.into() }
    }
}
::wx_core::record!(MapContextRemoveVisualLayerOptions { layer_id });
impl Options for MapContextRemoveVisualLayerOptions {
    type Api = MapContextRemoveVisualLayer;
}
/// Lets the user pick one of the installed map apps to be guided to a destination.
///
/// Called as [`MapContext::open_map_app`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.openMapApp.html)
pub enum MapContextOpenMapApp {}
::wx_core::api!(
    MapContextOpenMapApp = object MAP_CONTEXT[28], MapContextOpenMapAppOptions =>
    fields()
);
/// Parameters of [`MapContext::open_map_app`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextOpenMapAppOptions {
    /// Name shown for the place in the map app
    pub destination: String,
    /// How far north the destination lies. Unit: degree.
    pub latitude: f64,
    /// How far east the destination lies. Unit: degree.
    pub longitude: f64,
    /// The place's own id in each map app, for an exact hit
    pub poi_id: Option<PoiObj>,
    /// App to be offered first
    pub prefer_application: Option<MapApp>,
}
impl MapContextOpenMapAppOptions {
    /// With the required ones; the others are left out.
    pub fn new(destination: impl Into<String>, latitude: f64, longitude: f64) -> Self {
        Self {
            destination: destination.into(),
            latitude,
            longitude,
            poi_id: None,
            prefer_application: None,
        }
    }
    /// The place's own id in each map app, for an exact hit
    pub fn poi_id(mut self, poi_id: PoiObj) -> Self {
        self.poi_id = Some(poi_id);
        self
    }
    /// App to be offered first
    pub fn prefer_application(mut self, prefer_application: MapApp) -> Self {
        self.prefer_application = Some(prefer_application);
        self
    }
}
::wx_core::record!(
    MapContextOpenMapAppOptions { destination, latitude, longitude, poi_id,
    prefer_application }
);
impl Options for MapContextOpenMapAppOptions {
    type Api = MapContextOpenMapApp;
}
/// Hears of marker clusters, marker collisions and visual layers; the answer's shape depends on
/// the event.
///
/// Called as [`MapContext::on`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.on.html)
pub enum MapContextOn {}
::wx_core::api!(MapContextOn = object MAP_CONTEXT[29], MapContextOnOptions => fields());
/// Parameters of [`MapContext::on`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MapContextOnOptions {
    /// Name of the event: `markerClusterCreate`, `markerClusterClick`, `visualLayerEvent`,
    /// `markerCollisionStatusChange`.
    pub topic: String,
    /// Called with each event of that name.
    pub listener: Callback,
}
impl MapContextOnOptions {
    /// With all of them.
    pub fn new(topic: impl Into<String>, listener: Callback) -> Self {
        Self {
            topic: topic.into(),
            listener,
        }
    }
}
::wx_core::record!(MapContextOnOptions { topic, listener });
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static MAP: Family = Family {
        name: "map",
        apis: &[
            ApiDesc::sync("createMapContext")
                .params(&CREATE_MAP_CONTEXT_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]])
                .returns(Returns::Value(Type::Handle(&MAP_CONTEXT))),
        ],
        properties: &[],
    };
    pub static MAP_CONTEXT: ObjectDesc = ObjectDesc {
        name: "MapContext",
        members: &[
            ApiDesc::asynchronous("MapContext.getCenterLocation")
                .key("getCenterLocation")
                .params(&MAP_CONTEXT_GET_CENTER_LOCATION_OPTIONS)
                .result(&GET_CENTER_LOCATION_SUCCESS_CALLBACK_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.moveToLocation")
                .key("moveToLocation")
                .params(&MAP_CONTEXT_MOVE_TO_LOCATION_OPTIONS)
                .promise(PromiseRule::No)
                .scope("userLocation")
                .privacy("location"),
            ApiDesc::asynchronous("MapContext.includePoints")
                .key("includePoints")
                .params(&MAP_CONTEXT_INCLUDE_POINTS_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.setCenterOffset")
                .key("setCenterOffset")
                .params(&MAP_CONTEXT_SET_CENTER_OFFSET_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.setBoundary")
                .key("setBoundary")
                .params(&MAP_CONTEXT_SET_BOUNDARY_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.getRegion")
                .key("getRegion")
                .result(&MAP_CONTEXT_GET_REGION_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.getScale")
                .key("getScale")
                .result(&MAP_CONTEXT_GET_SCALE_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.getRotate")
                .key("getRotate")
                .result(&MAP_CONTEXT_GET_ROTATE_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.getSkew")
                .key("getSkew")
                .result(&MAP_CONTEXT_GET_SKEW_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.fromScreenLocation")
                .key("fromScreenLocation")
                .params(&MAP_CONTEXT_FROM_SCREEN_LOCATION_OPTIONS)
                .result(&GET_CENTER_LOCATION_SUCCESS_CALLBACK_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.toScreenLocation")
                .key("toScreenLocation")
                .params(&MAP_CONTEXT_TO_SCREEN_LOCATION_OPTIONS)
                .result(&MAP_CONTEXT_TO_SCREEN_LOCATION_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.addMarkers")
                .key("addMarkers")
                .params(&MAP_CONTEXT_ADD_MARKERS_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.removeMarkers")
                .key("removeMarkers")
                .params(&MAP_CONTEXT_REMOVE_MARKERS_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.moveAlong")
                .key("moveAlong")
                .params(&MAP_CONTEXT_MOVE_ALONG_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.translateMarker")
                .key("translateMarker")
                .params(&MAP_CONTEXT_TRANSLATE_MARKER_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.initMarkerCluster")
                .key("initMarkerCluster")
                .params(&MAP_CONTEXT_INIT_MARKER_CLUSTER_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.setLocMarkerIcon")
                .key("setLocMarkerIcon")
                .params(&MAP_CONTEXT_SET_LOC_MARKER_ICON_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.addArc")
                .key("addArc")
                .params(&MAP_CONTEXT_ADD_ARC_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.removeArc")
                .key("removeArc")
                .params(&MAP_CONTEXT_REMOVE_ARC_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.eraseLines")
                .key("eraseLines")
                .params(&MAP_CONTEXT_ERASE_LINES_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.addGroundOverlay")
                .key("addGroundOverlay")
                .params(&MAP_CONTEXT_ADD_GROUND_OVERLAY_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.updateGroundOverlay")
                .key("updateGroundOverlay")
                .params(&MAP_CONTEXT_UPDATE_GROUND_OVERLAY_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.removeGroundOverlay")
                .key("removeGroundOverlay")
                .params(&MAP_CONTEXT_REMOVE_GROUND_OVERLAY_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.addCustomLayer")
                .key("addCustomLayer")
                .params(&MAP_CONTEXT_ADD_CUSTOM_LAYER_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.removeCustomLayer")
                .key("removeCustomLayer")
                .params(&MAP_CONTEXT_REMOVE_CUSTOM_LAYER_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.addVisualLayer")
                .key("addVisualLayer")
                .params(&MAP_CONTEXT_ADD_VISUAL_LAYER_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.executeVisualLayerCommand")
                .key("executeVisualLayerCommand")
                .params(&MAP_CONTEXT_EXECUTE_VISUAL_LAYER_COMMAND_OPTIONS)
                .result(&MAP_CONTEXT_EXECUTE_VISUAL_LAYER_COMMAND_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.removeVisualLayer")
                .key("removeVisualLayer")
                .params(&MAP_CONTEXT_REMOVE_VISUAL_LAYER_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("MapContext.openMapApp")
                .key("openMapApp")
                .params(&MAP_CONTEXT_OPEN_MAP_APP_OPTIONS)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::sync("MapContext.on")
                .key("on")
                .params(&MAP_CONTEXT_ON_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
        ],
    };
    pub static CREATE_MAP_CONTEXT_OPTIONS: StructDesc = StructDesc::new(
        "CreateMapContextOptions",
        &[
            FieldDesc::new("mapId", Type::String),
            FieldDesc::new("component", Type::External).optional(),
        ],
    );
    pub static MAP_CONTEXT_GET_CENTER_LOCATION_OPTIONS: StructDesc = StructDesc::new(
        "MapContextGetCenterLocationOptions",
        &[FieldDesc::new("iconPath", Type::String).optional()],
    );
    pub static MAP_CONTEXT_MOVE_TO_LOCATION_OPTIONS: StructDesc = StructDesc::new(
        "MapContextMoveToLocationOptions",
        &[
            FieldDesc::new("latitude", Type::Number).optional(),
            FieldDesc::new("longitude", Type::Number).optional(),
        ],
    );
    pub static MAP_CONTEXT_INCLUDE_POINTS_OPTIONS: StructDesc = StructDesc::new(
        "MapContextIncludePointsOptions",
        &[
            FieldDesc::new("points", Type::List(&Type::Struct(&MAP_POSTION))),
            FieldDesc::new("padding", Type::List(&Type::Number)).optional(),
        ],
    );
    pub static MAP_CONTEXT_SET_CENTER_OFFSET_OPTIONS: StructDesc = StructDesc::new(
        "MapContextSetCenterOffsetOptions",
        &[FieldDesc::new("offset", Type::List(&Type::Number))],
    );
    pub static MAP_CONTEXT_SET_BOUNDARY_OPTIONS: StructDesc = StructDesc::new(
        "MapContextSetBoundaryOptions",
        &[
            FieldDesc::new("northeast", Type::Struct(&MAP_POSTION)),
            FieldDesc::new("southwest", Type::Struct(&MAP_POSTION)),
        ],
    );
    pub static MAP_CONTEXT_GET_REGION_RESULT: StructDesc = StructDesc::new(
        "MapContextGetRegionResult",
        &[
            FieldDesc::new("northeast", Type::Struct(&MAP_POSTION)),
            FieldDesc::new("southwest", Type::Struct(&MAP_POSTION)),
        ],
    );
    pub static MAP_CONTEXT_GET_SCALE_RESULT: StructDesc = StructDesc::new(
        "MapContextGetScaleResult",
        &[FieldDesc::new("scale", Type::Number)],
    );
    pub static MAP_CONTEXT_GET_ROTATE_RESULT: StructDesc = StructDesc::new(
        "MapContextGetRotateResult",
        &[FieldDesc::new("rotate", Type::Number)],
    );
    pub static MAP_CONTEXT_GET_SKEW_RESULT: StructDesc = StructDesc::new(
        "MapContextGetSkewResult",
        &[FieldDesc::new("skew", Type::Number)],
    );
    pub static MAP_CONTEXT_FROM_SCREEN_LOCATION_OPTIONS: StructDesc = StructDesc::new(
        "MapContextFromScreenLocationOptions",
        &[FieldDesc::new("x", Type::Number), FieldDesc::new("y", Type::Number)],
    );
    pub static MAP_CONTEXT_TO_SCREEN_LOCATION_OPTIONS: StructDesc = StructDesc::new(
        "MapContextToScreenLocationOptions",
        &[
            FieldDesc::new("latitude", Type::Number),
            FieldDesc::new("longitude", Type::Number),
        ],
    );
    pub static MAP_CONTEXT_TO_SCREEN_LOCATION_RESULT: StructDesc = StructDesc::new(
        "MapContextToScreenLocationResult",
        &[FieldDesc::new("x", Type::Number), FieldDesc::new("y", Type::Number)],
    );
    pub static MAP_CONTEXT_ADD_MARKERS_OPTIONS: StructDesc = StructDesc::new(
        "MapContextAddMarkersOptions",
        &[
            FieldDesc::new("markers", Type::List(&Type::Any)),
            FieldDesc::new("clear", Type::Boolean).default(Literal::Bool(false)),
        ],
    );
    pub static MAP_CONTEXT_REMOVE_MARKERS_OPTIONS: StructDesc = StructDesc::new(
        "MapContextRemoveMarkersOptions",
        &[FieldDesc::new("markerIds", Type::List(&Type::Any))],
    );
    pub static MAP_CONTEXT_MOVE_ALONG_OPTIONS: StructDesc = StructDesc::new(
        "MapContextMoveAlongOptions",
        &[
            FieldDesc::new("duration", Type::Number),
            FieldDesc::new("markerId", Type::Int),
            FieldDesc::new("path", Type::List(&Type::Any)),
            FieldDesc::new("precision", Type::Union(&MAP_CONTEXT_MOVE_ALONG_PRECISION))
                .optional(),
            FieldDesc::new("autoRotate", Type::Boolean).default(Literal::Bool(true)),
        ],
    );
    pub static MAP_CONTEXT_TRANSLATE_MARKER_OPTIONS: StructDesc = StructDesc::new(
        "MapContextTranslateMarkerOptions",
        &[
            FieldDesc::new("autoRotate", Type::Boolean),
            FieldDesc::new("destination", Type::Struct(&DESTINATION_OPTION)),
            FieldDesc::new("markerId", Type::Int),
            FieldDesc::new("rotate", Type::Number),
            FieldDesc::new(
                    "animationEnd",
                    Type::Callback(&CallbackDesc::new(&[]).once()),
                )
                .optional(),
            FieldDesc::new("duration", Type::Number).default(Literal::Number(1000.0)),
            FieldDesc::new("moveWithRotate", Type::Boolean).default(Literal::Bool(false)),
        ],
    );
    pub static MAP_CONTEXT_INIT_MARKER_CLUSTER_OPTIONS: StructDesc = StructDesc::new(
        "MapContextInitMarkerClusterOptions",
        &[
            FieldDesc::new("enableDefaultStyle", Type::Boolean)
                .default(Literal::Bool(true)),
            FieldDesc::new("gridSize", Type::Number).default(Literal::Number(60.0)),
            FieldDesc::new("zoomOnClick", Type::Boolean).default(Literal::Bool(true)),
        ],
    );
    pub static MAP_CONTEXT_SET_LOC_MARKER_ICON_OPTIONS: StructDesc = StructDesc::new(
        "MapContextSetLocMarkerIconOptions",
        &[FieldDesc::new("iconPath", Type::String).optional()],
    );
    pub static MAP_CONTEXT_ADD_ARC_OPTIONS: StructDesc = StructDesc::new(
        "MapContextAddArcOptions",
        &[
            FieldDesc::new("end", Type::Struct(&MAP_POSTION)),
            FieldDesc::new("id", Type::Int),
            FieldDesc::new("start", Type::Struct(&MAP_POSTION)),
            FieldDesc::new("angle", Type::Number).optional(),
            FieldDesc::new("color", Type::Union(&MAP_CONTEXT_ADD_ARC_COLOR)).optional(),
            FieldDesc::new("pass", Type::Struct(&MAP_POSTION)).optional(),
            FieldDesc::new("width", Type::Number).optional(),
        ],
    );
    pub static MAP_CONTEXT_REMOVE_ARC_OPTIONS: StructDesc = StructDesc::new(
        "MapContextRemoveArcOptions",
        &[FieldDesc::new("id", Type::Int)],
    );
    pub static MAP_CONTEXT_ERASE_LINES_OPTIONS: StructDesc = StructDesc::new(
        "MapContextEraseLinesOptions",
        &[FieldDesc::new("lines", Type::List(&Type::Struct(&ERASE_LINE_OPTIONS)))],
    );
    pub static MAP_CONTEXT_ADD_GROUND_OVERLAY_OPTIONS: StructDesc = StructDesc::new(
        "MapContextAddGroundOverlayOptions",
        &[
            FieldDesc::new("bounds", Type::Struct(&MAP_BOUNDS)),
            FieldDesc::new("id", Type::Int),
            FieldDesc::new("src", Type::String),
            FieldDesc::new("opacity", Type::Number).default(Literal::Number(1.0)),
            FieldDesc::new("visible", Type::Boolean).default(Literal::Bool(true)),
            FieldDesc::new("zIndex", Type::Int).default(Literal::Number(1.0)),
        ],
    );
    pub static MAP_CONTEXT_UPDATE_GROUND_OVERLAY_OPTIONS: StructDesc = StructDesc::new(
        "MapContextUpdateGroundOverlayOptions",
        &[
            FieldDesc::new("bounds", Type::Struct(&MAP_BOUNDS)),
            FieldDesc::new("id", Type::String),
            FieldDesc::new("src", Type::String),
            FieldDesc::new("opacity", Type::Number).optional(),
            FieldDesc::new("visible", Type::Boolean).optional(),
            FieldDesc::new("zIndex", Type::Int).optional(),
        ],
    );
    pub static MAP_CONTEXT_REMOVE_GROUND_OVERLAY_OPTIONS: StructDesc = StructDesc::new(
        "MapContextRemoveGroundOverlayOptions",
        &[FieldDesc::new("id", Type::String)],
    );
    pub static MAP_CONTEXT_ADD_CUSTOM_LAYER_OPTIONS: StructDesc = StructDesc::new(
        "MapContextAddCustomLayerOptions",
        &[FieldDesc::new("layerId", Type::String)],
    );
    pub static MAP_CONTEXT_REMOVE_CUSTOM_LAYER_OPTIONS: StructDesc = StructDesc::new(
        "MapContextRemoveCustomLayerOptions",
        &[FieldDesc::new("layerId", Type::String)],
    );
    pub static MAP_CONTEXT_ADD_VISUAL_LAYER_OPTIONS: StructDesc = StructDesc::new(
        "MapContextAddVisualLayerOptions",
        &[
            FieldDesc::new("layerId", Type::String),
            FieldDesc::new("interval", Type::Number).optional(),
            FieldDesc::new("opacity", Type::Number).default(Literal::Number(1.0)),
            FieldDesc::new("zIndex", Type::Int).default(Literal::Number(1.0)),
        ],
    );
    pub static MAP_CONTEXT_EXECUTE_VISUAL_LAYER_COMMAND_OPTIONS: StructDesc = StructDesc::new(
        "MapContextExecuteVisualLayerCommandOptions",
        &[
            FieldDesc::new("command", Type::String),
            FieldDesc::new("layerId", Type::String),
        ],
    );
    pub static MAP_CONTEXT_EXECUTE_VISUAL_LAYER_COMMAND_RESULT: StructDesc = StructDesc::new(
        "MapContextExecuteVisualLayerCommandResult",
        &[FieldDesc::new("data", Type::String)],
    );
    pub static MAP_CONTEXT_REMOVE_VISUAL_LAYER_OPTIONS: StructDesc = StructDesc::new(
        "MapContextRemoveVisualLayerOptions",
        &[FieldDesc::new("layerId", Type::String)],
    );
    pub static MAP_CONTEXT_OPEN_MAP_APP_OPTIONS: StructDesc = StructDesc::new(
        "MapContextOpenMapAppOptions",
        &[
            FieldDesc::new("destination", Type::String),
            FieldDesc::new("latitude", Type::Number),
            FieldDesc::new("longitude", Type::Number),
            FieldDesc::new("poiId", Type::Struct(&POI_OBJ)).optional(),
            FieldDesc::new("preferApplication", Type::Enum(&MAP_APP)).optional(),
        ],
    );
    pub static MAP_CONTEXT_ON_OPTIONS: StructDesc = StructDesc::new(
        "MapContextOnOptions",
        &[
            FieldDesc::new("topic", Type::String),
            FieldDesc::new("listener", Type::Callback(&CallbackDesc::new(&[Type::Any]))),
        ],
    );
    pub static MAP_POSTION: StructDesc = StructDesc::new(
        "MapPostion",
        &[
            FieldDesc::new("latitude", Type::Number),
            FieldDesc::new("longitude", Type::Number),
        ],
    );
    pub static MAP_BOUNDS: StructDesc = StructDesc::new(
        "MapBounds",
        &[
            FieldDesc::new("northeast", Type::Struct(&MAP_POSTION)),
            FieldDesc::new("southwest", Type::Struct(&MAP_POSTION)),
        ],
    );
    pub static ERASE_LINE_OPTIONS: StructDesc = StructDesc::new(
        "EraseLineOptions",
        &[
            FieldDesc::new("id", Type::Int),
            FieldDesc::new("index", Type::Int).min(0.0),
            FieldDesc::new("point", Type::Struct(&MAP_POSTION)),
            FieldDesc::new("clear", Type::Boolean).optional(),
        ],
    );
    pub static GET_CENTER_LOCATION_SUCCESS_CALLBACK_RESULT: StructDesc = StructDesc::new(
        "GetCenterLocationSuccessCallbackResult",
        &[
            FieldDesc::new("latitude", Type::Number),
            FieldDesc::new("longitude", Type::Number),
        ],
    );
    pub static POI_OBJ: StructDesc = StructDesc::new(
        "PoiObj",
        &[
            FieldDesc::new("amap", Type::String).optional(),
            FieldDesc::new("apple", Type::String).optional(),
            FieldDesc::new("baidu", Type::String).optional(),
            FieldDesc::new("google", Type::String).optional(),
            FieldDesc::new("petal", Type::String).optional(),
            FieldDesc::new("tencent", Type::String).optional(),
        ],
    );
    pub static DESTINATION_OPTION: StructDesc = StructDesc::new(
        "DestinationOption",
        &[
            FieldDesc::new("latitude", Type::Number),
            FieldDesc::new("longitude", Type::Number),
        ],
    );
    pub static MAP_APP: EnumDesc = EnumDesc {
        name: "MapApp",
        values: &[
            EnumValue::Text("baidu"),
            EnumValue::Text("google"),
            EnumValue::Text("amap"),
            EnumValue::Text("tencent"),
            EnumValue::Text("petal"),
            EnumValue::Text("apple"),
        ],
    };
    pub static MAP_CONTEXT_MOVE_ALONG_PRECISION: [Type; 2] = [
        Type::Number,
        Type::Object,
    ];
    pub static MAP_CONTEXT_ADD_ARC_COLOR: [Type; 2] = [Type::Number, Type::String];
}
