// Generated from performance.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::PERFORMANCE;
/// Groups of measurements
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EntryType {
    /// About a launch or a change of page
    Navigation,
    /// About drawing a page
    Render,
    /// About running code in
    Script,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(EntryType { Navigation, Render, Script } + Other);
/// One measurement. Which fields are set depends on its `name`
#[derive(Clone, Debug)]
pub struct PerformanceEntry {
    /// DNS answered; for `resourceTiming`. Unit: ms. Since 2.24.0.
    pub domain_lookup_end: f64,
    /// DNS was asked; for `resourceTiming`. Unit: ms. Since 2.24.0.
    pub domain_lookup_start: f64,
    /// Length of a phase; missing where the entry marks a moment. Unit: ms.
    pub duration: f64,
    /// Group that the measurement belongs to
    pub entry_type: EntryType,
    /// Scripts that were run in; for `evaluateScript`. Since 2.21.2.
    pub file_list: Vec<String>,
    /// First data reached the view layer; for `firstRender`. Unit: ms. Since 2.21.2.
    pub init_data_recv_time: f64,
    /// First data left the logic layer; for `firstRender`. Unit: ms. Since 2.21.2.
    pub init_data_send_time: f64,
    /// Component that asked for the resource; for `resourceTiming`. Since 2.24.0.
    pub initiator_type: PerformanceEntryInitiatorType,
    /// Subpackage whose code ran in, `__APP__` for the main one; for `evaluateScript`
    pub module_name: String,
    /// What exactly was measured
    pub name: PerformanceEntryName,
    /// Moment the change of page was really taken up; for `navigation`. Unit: ms.
    pub navigation_start: f64,
    /// Call that led here, such as `navigateTo`; for `navigation`
    pub navigation_type: String,
    /// Package that was fetched; for `downloadPackage`. Since 2.24.0.
    pub package_name: String,
    /// How big the fetched package is; for `downloadPackage`. At least 0. Since 2.24.0.
    pub package_size: i64,
    /// Random number of the page at `path`; for `render` and `navigation`. Since 2.23.1.
    pub page_id: i64,
    /// Page that was measured; for `render` and `navigation`
    pub path: String,
    /// Random number of the page at `referrerPath`; for `route`. Since 2.23.1.
    pub referrer_page_id: i64,
    /// Page that was left; for `route`. Since 2.23.1.
    pub referrer_path: PerformanceEntryReferrerPath,
    /// When it began; what counts as the beginning differs by `name`. Unit: ms.
    pub start_time: f64,
    /// Bytes that came over the network; for `resourceTiming`, not on iOS. Unit: bytes. At least 0.
    /// Since 2.24.0.
    pub transfer_size: i64,
    /// Address of the resource; for `resourceTiming`. Since 2.24.0.
    pub uri: String,
    /// View layer had its code in; for `firstRender`. Unit: ms. Since 2.21.2.
    pub view_layer_ready_time: f64,
    /// View layer was done rendering; for `firstRender`. Unit: ms. Since 2.21.2.
    pub view_layer_render_end_time: f64,
    /// View layer began rendering; for `firstRender`. Unit: ms. Since 2.21.2.
    pub view_layer_render_start_time: f64,
}
::wx_core::record!(
    PerformanceEntry { domain_lookup_end, domain_lookup_start, duration, entry_type,
    file_list, init_data_recv_time, init_data_send_time, initiator_type, module_name,
    name, navigation_start, navigation_type, package_name, package_size, page_id, path,
    referrer_page_id, referrer_path, start_time, transfer_size, uri,
    view_layer_ready_time, view_layer_render_end_time, view_layer_render_start_time }
);
/// One resource of the view layer
#[derive(Clone, Debug)]
pub struct Asset {
    /// Where the resource comes from
    pub src: String,
    /// How it is to be decoded
    pub r#type: AssetType,
}
::wx_core::record!(Asset { src, r#type });
/// What a callback gets that has nothing else to tell
#[derive(Clone, Debug)]
pub struct GeneralCallbackResult {
    /// Name of the API and how it ended
    pub err_msg: String,
}
::wx_core::record!(GeneralCallbackResult { err_msg });
/// Component that asked for the resource; for `resourceTiming`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PerformanceEntryInitiatorType {
    /// The audio component
    Audio,
    /// A picture of cover-image
    CoverImage,
    /// A picture of the image component
    Image,
    /// A picture of open-data, an avatar as a rule
    OpenData,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(
    PerformanceEntryInitiatorType { Audio, CoverImage, Image, OpenData } + Other
);
/// What exactly was measured
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PerformanceEntryName {
    /// From the tap to the ready app, a `navigation` entry
    AppLaunch,
    /// Handling of one change of page, a `navigation` entry
    Route,
    /// First rendering of a page, a `render` entry
    FirstRender,
    /// Moment of the first pixel, without duration; not on iOS
    FirstPaint,
    /// Moment of the first text or picture; iOS from 14.5
    FirstContentfulPaint,
    /// Moment of the biggest element; not on iOS
    LargestContentfulPaint,
    /// Running the code into the logic layer, a `script` entry
    EvaluateScript,
    /// Fetching a code package, a `loadPackage` entry
    DownloadPackage,
    /// Fetching a resource of the view layer, a `resource` entry
    ResourceTiming,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(
    PerformanceEntryName { AppLaunch, Route, FirstRender, FirstPaint,
    FirstContentfulPaint, LargestContentfulPaint, EvaluateScript, DownloadPackage,
    ResourceTiming } + Other
);
/// Page that was left; for `route`
#[derive(Clone, Debug)]
pub enum PerformanceEntryReferrerPath {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
}
::wx_core::union!(PerformanceEntryReferrerPath { 0 => Text, 1 => Number });
/// How it is to be decoded
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AssetType {
    /// A font file
    Font,
    /// A picture
    Image,
}
::wx_core::enumeration!(AssetType { Font, Image });
/// A single kind; excludes `entryTypes`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PerformanceObserverObserveType {
    /// Launch and changes of page
    Navigation,
    /// First paints and renders of pages
    Render,
    /// Loading of script files
    Script,
    /// Downloads of code packages
    LoadPackage,
}
::wx_core::enumeration!(
    PerformanceObserverObserveType { Navigation, Render, Script, LoadPackage }
);
/// By what the figures are told apart, such as a page or a network
#[derive(Clone, Debug)]
pub enum ReportPerformanceDimensions {
    /// A text.
    Text(String),
    /// A list.
    AnyList(Vec<Value>),
}
::wx_core::union!(ReportPerformanceDimensions { 0 => Text, 1 => AnyList });
/// Gives the one object that holds launch, routing and rendering times of this run.
///
/// Called as [`Wx::get_performance`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/wx.getPerformance.html)
pub enum GetPerformance {}
::wx_core::api!(GetPerformance = PERFORMANCE[0], () => value Performance);
/// Reports how long something took or how large it was.
///
/// Called as [`Wx::report_performance`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/wx.reportPerformance.html)
pub enum ReportPerformance {}
::wx_core::api!(
    ReportPerformance = PERFORMANCE[1], ReportPerformanceOptions => fields()
);
/// Parameters of [`Wx::report_performance`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ReportPerformanceOptions {
    /// Which figure it is; set up in the console of the platform
    pub id: f64,
    /// The figure itself; mostly milliseconds
    pub value: f64,
    /// By what the figures are told apart, such as a page or a network
    pub dimensions: Option<ReportPerformanceDimensions>,
}
impl ReportPerformanceOptions {
    /// With the required ones; the others are left out.
    pub fn new(id: f64, value: f64) -> Self {
        Self {
            id,
            value,
            dimensions: None,
        }
    }
    /// By what the figures are told apart, such as a page or a network
    pub fn dimensions(mut self, dimensions: ReportPerformanceDimensions) -> Self {
        self.dimensions = Some(dimensions);
        self
    }
}
::wx_core::record!(ReportPerformanceOptions { id, value, dimensions });
/// Queues work for a moment without scripts or rendering; `timeout` keeps it from waiting
/// forever.
///
/// Called as [`Wx::request_idle_callback`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/wx.requestIdleCallback.html)
pub enum RequestIdleCallback {}
::wx_core::api!(
    RequestIdleCallback = PERFORMANCE[2], RequestIdleCallbackOptions => fields()
);
/// Parameters of [`Wx::request_idle_callback`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestIdleCallbackOptions {
    /// Called when there is time to spare
    pub callback: Callback,
    /// After this the function runs even if nothing is idle. Unit: ms. At least 0.
    pub timeout: Option<f64>,
}
impl RequestIdleCallbackOptions {
    /// With the required ones; the others are left out.
    pub fn new(callback: Callback) -> Self {
        Self { callback, timeout: None }
    }
    /// After this the function runs even if nothing is idle. Unit: ms. At least 0.
    pub fn timeout(mut self, timeout: f64) -> Self {
        self.timeout = Some(timeout);
        self
    }
}
::wx_core::record!(RequestIdleCallbackOptions { callback, timeout });
/// Unqueues a function that requestIdleCallback has not called yet.
///
/// Called as [`Wx::cancel_idle_callback`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/wx.cancelIdleCallback.html)
pub enum CancelIdleCallback {}
::wx_core::api!(
    CancelIdleCallback = PERFORMANCE[3], CancelIdleCallbackOptions => fields()
);
/// Parameters of [`Wx::cancel_idle_callback`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CancelIdleCallbackOptions {
    /// Number that requestIdleCallback returned
    pub idle_callback_id: i64,
}
impl CancelIdleCallbackOptions {
    /// With all of them.
    pub fn new(idle_callback_id: i64) -> Self {
        Self { idle_callback_id }
    }
}
::wx_core::record!(CancelIdleCallbackOptions { idle_callback_id });
/// Fetches fonts and pictures into the view layer before a page shows them.
///
/// Called as [`Wx::preload_assets`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/wx.preloadAssets.html)
pub enum PreloadAssets {}
::wx_core::api!(PreloadAssets = PERFORMANCE[4], PreloadAssetsOptions => fields());
/// Parameters of [`Wx::preload_assets`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PreloadAssetsOptions {
    /// Fonts and pictures to load
    pub data: Vec<Asset>,
}
impl PreloadAssetsOptions {
    /// With all of them.
    pub fn new(data: Vec<Asset>) -> Self {
        Self { data }
    }
}
::wx_core::record!(PreloadAssetsOptions { data });
impl Options for PreloadAssetsOptions {
    type Api = PreloadAssets;
}
/// Prepares an empty WebView for the next page; call it when the present page is at rest.
///
/// Called as [`Wx::preload_webview`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/wx.preloadWebview.html)
pub enum PreloadWebview {}
::wx_core::api!(PreloadWebview = PERFORMANCE[5], PreloadWebviewOptions => fields());
/// Parameters of [`Wx::preload_webview`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PreloadWebviewOptions {}
impl PreloadWebviewOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for PreloadWebviewOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(PreloadWebviewOptions {});
impl Options for PreloadWebviewOptions {
    type Api = PreloadWebview;
}
/// Prepares a Skyline environment for the page that comes next, so it opens faster.
///
/// Called as [`Wx::preload_skyline_view`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/wx.preloadSkylineView.html)
pub enum PreloadSkylineView {}
::wx_core::api!(
    PreloadSkylineView = PERFORMANCE[6], PreloadSkylineViewOptions => fields()
);
/// Parameters of [`Wx::preload_skyline_view`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PreloadSkylineViewOptions {}
impl PreloadSkylineViewOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for PreloadSkylineViewOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(PreloadSkylineViewOptions {});
impl Options for PreloadSkylineViewOptions {
    type Api = PreloadSkylineView;
}
impl Wx {
    /// Gives the one object that holds launch, routing and rendering times of this run.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/wx.getPerformance.html)
    ///
    /// ```js
    /// const observer = wx.getPerformance().createObserver((list) => {
    ///   for (const { name, duration } of list.getEntries()) console.log(name, duration)
    /// })
    /// observer.observe({ entryTypes: ['navigation', 'render'] })
    /// ```
    pub fn get_performance(&self) -> Result<Performance> {
        self.client.sync::<GetPerformance>(())
    }
    /// Reports how long something took or how large it was.
    ///
    /// Parameters:
    ///
    /// - `id`: Which figure it is; set up in the console of the platform
    /// - `value`: The figure itself; mostly milliseconds
    /// - `dimensions`: By what the figures are told apart, such as a page or a network
    ///
    /// Since 2.9.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/wx.reportPerformance.html)
    pub fn report_performance(
        &self,
        id: f64,
        value: f64,
        dimensions: Option<ReportPerformanceDimensions>,
    ) -> Result<()> {
        let options = ReportPerformanceOptions {
            id,
            value,
            dimensions,
        };
        self.client.sync::<ReportPerformance>(options)
    }
    /// Queues work for a moment without scripts or rendering; `timeout` keeps it from waiting
    /// forever.
    ///
    /// Since 3.10.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/wx.requestIdleCallback.html)
    ///
    /// ```js
    /// wx.requestIdleCallback(() => this.prepareSearchIndex(), { timeout: 3000 })
    /// ```
    pub fn request_idle_callback(
        &self,
        options: RequestIdleCallbackOptions,
    ) -> Result<()> {
        self.client.sync::<RequestIdleCallback>(options)
    }
    /// Unqueues a function that requestIdleCallback has not called yet.
    ///
    /// Parameters:
    ///
    /// - `idleCallbackId`: Number that requestIdleCallback returned
    ///
    /// Since 3.10.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/wx.cancelIdleCallback.html)
    pub fn cancel_idle_callback(&self, idle_callback_id: i64) -> Result<()> {
        self.client
            .sync::<CancelIdleCallback>(CancelIdleCallbackOptions::new(idle_callback_id))
    }
    /// Fetches fonts and pictures into the view layer before a page shows them.
    ///
    /// Takes [`PreloadAssetsOptions`].
    ///
    /// Since 2.22.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/wx.preloadAssets.html)
    ///
    /// ```js
    /// wx.preloadAssets({
    ///   data: [{ type: 'image', src: 'https://example.com/cover.png' }],
    /// })
    /// ```
    pub fn preload_assets(&self, call: impl Into<Call<PreloadAssets>>) {
        self.client.call(call);
    }
    /// As [`Self::preload_assets`], as a future.
    pub fn preload_assets_future(
        &self,
        options: PreloadAssetsOptions,
    ) -> ApiFuture<PreloadAssets> {
        self.client.future(options)
    }
    /// Prepares an empty WebView for the next page; call it when the present page is at rest.
    ///
    /// Since 2.15.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/wx.preloadWebview.html)
    pub fn preload_webview(&self, call: impl Into<Call<PreloadWebview>>) {
        self.client.call(call);
    }
    /// As [`Self::preload_webview`], as a future.
    pub fn preload_webview_future(
        &self,
        options: PreloadWebviewOptions,
    ) -> ApiFuture<PreloadWebview> {
        self.client.future(options)
    }
    /// Prepares a Skyline environment for the page that comes next, so it opens faster.
    ///
    /// Since 2.24.7. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/wx.preloadSkylineView.html)
    pub fn preload_skyline_view(&self, call: impl Into<Call<PreloadSkylineView>>) {
        self.client.call(call);
    }
    /// As [`Self::preload_skyline_view`], as a future.
    pub fn preload_skyline_view_future(
        &self,
        options: PreloadSkylineViewOptions,
    ) -> ApiFuture<PreloadSkylineView> {
        self.client.future(options)
    }
}
/// The buffer of what was measured since the launch, 30 entries at first.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/Performance.html)
#[derive(Clone, Debug)]
pub struct Performance {
    client: ::wx_core::Client,
}
::wx_core::object!(Performance = PERFORMANCE_DESC);
impl Performance {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Makes an observer of the whole app; nothing is reported until its `observe` runs.
    ///
    /// Parameters:
    ///
    /// - `callback`: Takes an EntryList each time something was measured
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/Performance.createObserver.html)
    pub fn create_observer(&self, callback: Callback) -> Result<PerformanceObserver> {
        self.client
            .sync::<
                PerformanceCreateObserver,
            >(PerformanceCreateObserverOptions::new(callback))
    }
    /// Returns all that the buffer holds at the moment, of every kind.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/Performance.getEntries.html)
    pub fn get_entries(&self) -> Result<Vec<PerformanceEntry>> {
        self.client.sync::<PerformanceGetEntries>(())
    }
    /// Looks through the buffer for a name, say all `route` entries of this run.
    ///
    /// Parameters:
    ///
    /// - `name`: Name to look for, such as `appLaunch`
    /// - `entryType`: Narrows the search to a kind
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/Performance.getEntriesByName.html)
    pub fn get_entries_by_name(
        &self,
        name: impl Into<String>,
        entry_type: Option<String>,
    ) -> Result<Vec<PerformanceEntry>> {
        let options = PerformanceGetEntriesByNameOptions {
            name: name.into(),
            entry_type,
        };
        self.client.sync::<PerformanceGetEntriesByName>(options)
    }
    /// Returns from the buffer everything of one kind, such as all `navigation` entries.
    ///
    /// Parameters:
    ///
    /// - `entryType`: Kind to look for
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/Performance.getEntriesByType.html)
    pub fn get_entries_by_type(
        &self,
        entry_type: impl Into<String>,
    ) -> Result<Vec<PerformanceEntry>> {
        self.client
            .sync::<
                PerformanceGetEntriesByType,
            >(PerformanceGetEntriesByTypeOptions::new(entry_type))
    }
    /// Sets how many entries are kept; raise it early if more than 30 matter.
    ///
    /// Parameters:
    ///
    /// - `size`: Entries that the buffer may hold. At least 0.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/Performance.setBufferSize.html)
    pub fn set_buffer_size(&self, size: i64) -> Result<()> {
        self.client
            .sync::<PerformanceSetBufferSize>(PerformanceSetBufferSizeOptions::new(size))
    }
}
impl AsRef<::wx_core::Client> for Performance {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Makes an observer of the whole app; nothing is reported until its `observe` runs.
///
/// Called as [`Performance::create_observer`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/Performance.createObserver.html)
pub enum PerformanceCreateObserver {}
::wx_core::api!(
    PerformanceCreateObserver = object PERFORMANCE_DESC[0],
    PerformanceCreateObserverOptions => value PerformanceObserver
);
/// Parameters of [`Performance::create_observer`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PerformanceCreateObserverOptions {
    /// Takes an EntryList each time something was measured
    pub callback: Callback,
}
impl PerformanceCreateObserverOptions {
    /// With all of them.
    pub fn new(callback: Callback) -> Self {
        Self { callback }
    }
}
::wx_core::record!(PerformanceCreateObserverOptions { callback });
/// Returns all that the buffer holds at the moment, of every kind.
///
/// Called as [`Performance::get_entries`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/Performance.getEntries.html)
pub enum PerformanceGetEntries {}
::wx_core::api!(
    PerformanceGetEntries = object PERFORMANCE_DESC[1], () => value Vec <
    PerformanceEntry >
);
/// Looks through the buffer for a name, say all `route` entries of this run.
///
/// Called as [`Performance::get_entries_by_name`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/Performance.getEntriesByName.html)
pub enum PerformanceGetEntriesByName {}
::wx_core::api!(
    PerformanceGetEntriesByName = object PERFORMANCE_DESC[2],
    PerformanceGetEntriesByNameOptions => value Vec < PerformanceEntry >
);
/// Parameters of [`Performance::get_entries_by_name`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PerformanceGetEntriesByNameOptions {
    /// Name to look for, such as `appLaunch`
    pub name: String,
    /// Narrows the search to a kind
    pub entry_type: Option<String>,
}
impl PerformanceGetEntriesByNameOptions {
    /// With the required ones; the others are left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            entry_type: None,
        }
    }
    /// Narrows the search to a kind
    pub fn entry_type(mut self, entry_type: impl Into<String>) -> Self {
        self.entry_type = Some(entry_type.into());
        self
    }
}
::wx_core::record!(PerformanceGetEntriesByNameOptions { name, entry_type });
/// Returns from the buffer everything of one kind, such as all `navigation` entries.
///
/// Called as [`Performance::get_entries_by_type`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/Performance.getEntriesByType.html)
pub enum PerformanceGetEntriesByType {}
::wx_core::api!(
    PerformanceGetEntriesByType = object PERFORMANCE_DESC[3],
    PerformanceGetEntriesByTypeOptions => value Vec < PerformanceEntry >
);
/// Parameters of [`Performance::get_entries_by_type`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PerformanceGetEntriesByTypeOptions {
    /// Kind to look for
    pub entry_type: String,
}
impl PerformanceGetEntriesByTypeOptions {
    /// With all of them.
    pub fn new(entry_type: impl Into<String>) -> Self {
        Self {
            entry_type: entry_type.into(),
        }
    }
}
::wx_core::record!(PerformanceGetEntriesByTypeOptions { entry_type });
/// Sets how many entries are kept; raise it early if more than 30 matter.
///
/// Called as [`Performance::set_buffer_size`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/Performance.setBufferSize.html)
pub enum PerformanceSetBufferSize {}
::wx_core::api!(
    PerformanceSetBufferSize = object PERFORMANCE_DESC[4],
    PerformanceSetBufferSizeOptions => fields()
);
/// Parameters of [`Performance::set_buffer_size`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PerformanceSetBufferSizeOptions {
    /// Entries that the buffer may hold. At least 0.
    pub size: i64,
}
impl PerformanceSetBufferSizeOptions {
    /// With all of them.
    pub fn new(size: i64) -> Self {
        Self { size }
    }
}
::wx_core::record!(PerformanceSetBufferSizeOptions { size });
/// Reports measurements as they are taken, instead of having the caller look for them.
///
/// Since 2.11.0. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/PerformanceObserver.html)
#[derive(Clone, Debug)]
pub struct PerformanceObserver {
    client: ::wx_core::Client,
}
::wx_core::object!(PerformanceObserver = PERFORMANCE_OBSERVER);
impl PerformanceObserver {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Begins to report the named kinds, from one `type` or several `entryTypes` but not both.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/PerformanceObserver.observe.html)
    pub fn observe(&self, options: PerformanceObserverObserveOptions) -> Result<()> {
        self.client.sync::<PerformanceObserverObserve>(options)
    }
    /// Ends the reports of this observer; entries stay in the buffer of Performance.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/PerformanceObserver.disconnect.html)
    pub fn disconnect(&self) -> Result<()> {
        self.client.sync::<PerformanceObserverDisconnect>(())
    }
    /// Kinds of measurement that this client can take
    pub fn supported_entry_types(&self) -> Result<Vec<Value>> {
        self.client.sync::<PerformanceObserverSupportedEntryTypes>(())
    }
}
impl AsRef<::wx_core::Client> for PerformanceObserver {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Begins to report the named kinds, from one `type` or several `entryTypes` but not both.
///
/// Called as [`PerformanceObserver::observe`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/PerformanceObserver.observe.html)
pub enum PerformanceObserverObserve {}
::wx_core::api!(
    PerformanceObserverObserve = object PERFORMANCE_OBSERVER[0],
    PerformanceObserverObserveOptions => fields()
);
/// Parameters of [`PerformanceObserver::observe`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PerformanceObserverObserveOptions {
    /// Several kinds at once; excludes `type`
    pub entry_types: Option<Vec<String>>,
    /// A single kind; excludes `entryTypes`
    pub r#type: Option<PerformanceObserverObserveType>,
}
impl PerformanceObserverObserveOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            entry_types: None,
            r#type: None,
        }
    }
    /// Several kinds at once; excludes `type`
    pub fn entry_types(mut self, entry_types: Vec<String>) -> Self {
        self.entry_types = Some(entry_types);
        self
    }
    /// A single kind; excludes `entryTypes`
    pub fn r#type(mut self, r#type: PerformanceObserverObserveType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}
impl Default for PerformanceObserverObserveOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(PerformanceObserverObserveOptions { entry_types, r#type });
/// Ends the reports of this observer; entries stay in the buffer of Performance.
///
/// Called as [`PerformanceObserver::disconnect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/PerformanceObserver.disconnect.html)
pub enum PerformanceObserverDisconnect {}
::wx_core::api!(
    PerformanceObserverDisconnect = object PERFORMANCE_OBSERVER[1], () => fields()
);
/// Kinds of measurement that this client can take
///
/// Called as [`PerformanceObserver::supported_entry_types`].
pub enum PerformanceObserverSupportedEntryTypes {}
::wx_core::api!(
    PerformanceObserverSupportedEntryTypes = object PERFORMANCE_OBSERVER[2], () => value
    Vec < Value >
);
/// The batch of measurements that an observer is called with.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/EntryList.html)
#[derive(Clone, Debug)]
pub struct EntryList {
    client: ::wx_core::Client,
}
::wx_core::object!(EntryList = ENTRY_LIST);
impl EntryList {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Lists every measurement of the batch, whatever its kind.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/EntryList.getEntries.html)
    pub fn get_entries(&self) -> Result<Vec<PerformanceEntry>> {
        self.client.sync::<EntryListGetEntries>(())
    }
    /// Picks from the batch what carries a name, narrowed by a kind if one is given.
    ///
    /// Parameters:
    ///
    /// - `name`: Name of the measurement, such as `firstRender`
    /// - `entryType`: Kind it must have; any kind if left out
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/EntryList.getEntriesByName.html)
    pub fn get_entries_by_name(
        &self,
        name: impl Into<String>,
        entry_type: Option<String>,
    ) -> Result<Vec<PerformanceEntry>> {
        let options = EntryListGetEntriesByNameOptions {
            name: name.into(),
            entry_type,
        };
        self.client.sync::<EntryListGetEntriesByName>(options)
    }
    /// Picks from the batch all of one kind, for instance `render`.
    ///
    /// Parameters:
    ///
    /// - `entryType`: Kind to keep
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/EntryList.getEntriesByType.html)
    pub fn get_entries_by_type(
        &self,
        entry_type: impl Into<String>,
    ) -> Result<Vec<PerformanceEntry>> {
        self.client
            .sync::<
                EntryListGetEntriesByType,
            >(EntryListGetEntriesByTypeOptions::new(entry_type))
    }
}
impl AsRef<::wx_core::Client> for EntryList {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Lists every measurement of the batch, whatever its kind.
///
/// Called as [`EntryList::get_entries`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/EntryList.getEntries.html)
pub enum EntryListGetEntries {}
::wx_core::api!(
    EntryListGetEntries = object ENTRY_LIST[0], () => value Vec < PerformanceEntry >
);
/// Picks from the batch what carries a name, narrowed by a kind if one is given.
///
/// Called as [`EntryList::get_entries_by_name`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/EntryList.getEntriesByName.html)
pub enum EntryListGetEntriesByName {}
::wx_core::api!(
    EntryListGetEntriesByName = object ENTRY_LIST[1], EntryListGetEntriesByNameOptions =>
    value Vec < PerformanceEntry >
);
/// Parameters of [`EntryList::get_entries_by_name`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EntryListGetEntriesByNameOptions {
    /// Name of the measurement, such as `firstRender`
    pub name: String,
    /// Kind it must have; any kind if left out
    pub entry_type: Option<String>,
}
impl EntryListGetEntriesByNameOptions {
    /// With the required ones; the others are left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            entry_type: None,
        }
    }
    /// Kind it must have; any kind if left out
    pub fn entry_type(mut self, entry_type: impl Into<String>) -> Self {
        self.entry_type = Some(entry_type.into());
        self
    }
}
::wx_core::record!(EntryListGetEntriesByNameOptions { name, entry_type });
/// Picks from the batch all of one kind, for instance `render`.
///
/// Called as [`EntryList::get_entries_by_type`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/performance/EntryList.getEntriesByType.html)
pub enum EntryListGetEntriesByType {}
::wx_core::api!(
    EntryListGetEntriesByType = object ENTRY_LIST[2], EntryListGetEntriesByTypeOptions =>
    value Vec < PerformanceEntry >
);
/// Parameters of [`EntryList::get_entries_by_type`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EntryListGetEntriesByTypeOptions {
    /// Kind to keep
    pub entry_type: String,
}
impl EntryListGetEntriesByTypeOptions {
    /// With all of them.
    pub fn new(entry_type: impl Into<String>) -> Self {
        Self {
            entry_type: entry_type.into(),
        }
    }
}
::wx_core::record!(EntryListGetEntriesByTypeOptions { entry_type });
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static PERFORMANCE: Family = Family {
        name: "performance",
        apis: &[
            ApiDesc::sync("getPerformance")
                .returns(Returns::Value(Type::Handle(&PERFORMANCE_DESC))),
            ApiDesc::sync("reportPerformance")
                .params(&REPORT_PERFORMANCE_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2)]]),
            ApiDesc::sync("requestIdleCallback")
                .params(&REQUEST_IDLE_CALLBACK_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Options]]),
            ApiDesc::sync("cancelIdleCallback")
                .params(&CANCEL_IDLE_CALLBACK_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::asynchronous("preloadAssets")
                .params(&PRELOAD_ASSETS_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("preloadWebview").promise(PromiseRule::No),
            ApiDesc::asynchronous("preloadSkylineView").promise(PromiseRule::No),
        ],
        properties: &[],
    };
    pub static PERFORMANCE_DESC: ObjectDesc = ObjectDesc {
        name: "Performance",
        members: &[
            ApiDesc::sync("Performance.createObserver")
                .key("createObserver")
                .params(&PERFORMANCE_CREATE_OBSERVER_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Handle(&PERFORMANCE_OBSERVER))),
            ApiDesc::sync("Performance.getEntries")
                .key("getEntries")
                .returns(Returns::Value(Type::List(&Type::Struct(&PERFORMANCE_ENTRY)))),
            ApiDesc::sync("Performance.getEntriesByName")
                .key("getEntriesByName")
                .params(&PERFORMANCE_GET_ENTRIES_BY_NAME_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]])
                .returns(Returns::Value(Type::List(&Type::Struct(&PERFORMANCE_ENTRY)))),
            ApiDesc::sync("Performance.getEntriesByType")
                .key("getEntriesByType")
                .params(&PERFORMANCE_GET_ENTRIES_BY_TYPE_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::List(&Type::Struct(&PERFORMANCE_ENTRY)))),
            ApiDesc::sync("Performance.setBufferSize")
                .key("setBufferSize")
                .params(&PERFORMANCE_SET_BUFFER_SIZE_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
        ],
    };
    pub static PERFORMANCE_OBSERVER: ObjectDesc = ObjectDesc {
        name: "PerformanceObserver",
        members: &[
            ApiDesc::sync("PerformanceObserver.observe")
                .key("observe")
                .params(&PERFORMANCE_OBSERVER_OBSERVE_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("PerformanceObserver.disconnect").key("disconnect"),
            ApiDesc::get(
                "PerformanceObserver.supportedEntryTypes",
                "supportedEntryTypes",
                Type::List(&Type::Any),
            ),
        ],
    };
    pub static ENTRY_LIST: ObjectDesc = ObjectDesc {
        name: "EntryList",
        members: &[
            ApiDesc::sync("EntryList.getEntries")
                .key("getEntries")
                .returns(Returns::Value(Type::List(&Type::Struct(&PERFORMANCE_ENTRY)))),
            ApiDesc::sync("EntryList.getEntriesByName")
                .key("getEntriesByName")
                .params(&ENTRY_LIST_GET_ENTRIES_BY_NAME_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]])
                .returns(Returns::Value(Type::List(&Type::Struct(&PERFORMANCE_ENTRY)))),
            ApiDesc::sync("EntryList.getEntriesByType")
                .key("getEntriesByType")
                .params(&ENTRY_LIST_GET_ENTRIES_BY_TYPE_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::List(&Type::Struct(&PERFORMANCE_ENTRY)))),
        ],
    };
    pub static REPORT_PERFORMANCE_OPTIONS: StructDesc = StructDesc::new(
        "ReportPerformanceOptions",
        &[
            FieldDesc::new("id", Type::Number),
            FieldDesc::new("value", Type::Number),
            FieldDesc::new("dimensions", Type::Union(&REPORT_PERFORMANCE_DIMENSIONS))
                .optional(),
        ],
    );
    pub static REQUEST_IDLE_CALLBACK_OPTIONS: StructDesc = StructDesc::new(
        "RequestIdleCallbackOptions",
        &[
            FieldDesc::new(
                "callback",
                Type::Callback(
                    &CallbackDesc::new(&[Type::Struct(&GENERAL_CALLBACK_RESULT)]).once(),
                ),
            ),
            FieldDesc::new("timeout", Type::Number).optional().min(0.0),
        ],
    );
    pub static CANCEL_IDLE_CALLBACK_OPTIONS: StructDesc = StructDesc::new(
        "CancelIdleCallbackOptions",
        &[FieldDesc::new("idleCallbackId", Type::Int)],
    );
    pub static PRELOAD_ASSETS_OPTIONS: StructDesc = StructDesc::new(
        "PreloadAssetsOptions",
        &[FieldDesc::new("data", Type::List(&Type::Struct(&ASSET)))],
    );
    pub static PERFORMANCE_CREATE_OBSERVER_OPTIONS: StructDesc = StructDesc::new(
        "PerformanceCreateObserverOptions",
        &[FieldDesc::new("callback", Type::Callback(&CallbackDesc::new(&[])))],
    );
    pub static PERFORMANCE_GET_ENTRIES_BY_NAME_OPTIONS: StructDesc = StructDesc::new(
        "PerformanceGetEntriesByNameOptions",
        &[
            FieldDesc::new("name", Type::String),
            FieldDesc::new("entryType", Type::String).optional(),
        ],
    );
    pub static PERFORMANCE_GET_ENTRIES_BY_TYPE_OPTIONS: StructDesc = StructDesc::new(
        "PerformanceGetEntriesByTypeOptions",
        &[FieldDesc::new("entryType", Type::String)],
    );
    pub static PERFORMANCE_SET_BUFFER_SIZE_OPTIONS: StructDesc = StructDesc::new(
        "PerformanceSetBufferSizeOptions",
        &[FieldDesc::new("size", Type::Int).min(0.0)],
    );
    pub static PERFORMANCE_OBSERVER_OBSERVE_OPTIONS: StructDesc = StructDesc::new(
        "PerformanceObserverObserveOptions",
        &[
            FieldDesc::new("entryTypes", Type::List(&Type::String)).optional(),
            FieldDesc::new("type", Type::Enum(&PERFORMANCE_OBSERVER_OBSERVE_TYPE))
                .optional(),
        ],
    );
    pub static ENTRY_LIST_GET_ENTRIES_BY_NAME_OPTIONS: StructDesc = StructDesc::new(
        "EntryListGetEntriesByNameOptions",
        &[
            FieldDesc::new("name", Type::String),
            FieldDesc::new("entryType", Type::String).optional(),
        ],
    );
    pub static ENTRY_LIST_GET_ENTRIES_BY_TYPE_OPTIONS: StructDesc = StructDesc::new(
        "EntryListGetEntriesByTypeOptions",
        &[FieldDesc::new("entryType", Type::String)],
    );
    pub static ENTRY_TYPE: EnumDesc = EnumDesc {
        name: "EntryType",
        values: &[
            EnumValue::Text("navigation"),
            EnumValue::Text("render"),
            EnumValue::Text("script"),
        ],
    };
    pub static PERFORMANCE_ENTRY: StructDesc = StructDesc::new(
        "PerformanceEntry",
        &[
            FieldDesc::new("domainLookupEnd", Type::Number),
            FieldDesc::new("domainLookupStart", Type::Number),
            FieldDesc::new("duration", Type::Number),
            FieldDesc::new("entryType", Type::Enum(&ENTRY_TYPE)),
            FieldDesc::new("fileList", Type::List(&Type::String)),
            FieldDesc::new("initDataRecvTime", Type::Number),
            FieldDesc::new("initDataSendTime", Type::Number),
            FieldDesc::new(
                "initiatorType",
                Type::Enum(&PERFORMANCE_ENTRY_INITIATOR_TYPE),
            ),
            FieldDesc::new("moduleName", Type::String),
            FieldDesc::new("name", Type::Enum(&PERFORMANCE_ENTRY_NAME)),
            FieldDesc::new("navigationStart", Type::Number),
            FieldDesc::new("navigationType", Type::String),
            FieldDesc::new("packageName", Type::String),
            FieldDesc::new("packageSize", Type::Int).min(0.0),
            FieldDesc::new("pageId", Type::Int),
            FieldDesc::new("path", Type::String),
            FieldDesc::new("referrerPageId", Type::Int),
            FieldDesc::new(
                "referrerPath",
                Type::Union(&PERFORMANCE_ENTRY_REFERRER_PATH),
            ),
            FieldDesc::new("startTime", Type::Number),
            FieldDesc::new("transferSize", Type::Int).min(0.0),
            FieldDesc::new("uri", Type::String),
            FieldDesc::new("viewLayerReadyTime", Type::Number),
            FieldDesc::new("viewLayerRenderEndTime", Type::Number),
            FieldDesc::new("viewLayerRenderStartTime", Type::Number),
        ],
    );
    pub static ASSET: StructDesc = StructDesc::new(
        "Asset",
        &[
            FieldDesc::new("src", Type::String),
            FieldDesc::new("type", Type::Enum(&ASSET_TYPE)),
        ],
    );
    pub static GENERAL_CALLBACK_RESULT: StructDesc = StructDesc::new(
        "GeneralCallbackResult",
        &[FieldDesc::new("errMsg", Type::String)],
    );
    pub static PERFORMANCE_ENTRY_INITIATOR_TYPE: EnumDesc = EnumDesc {
        name: "PerformanceEntryInitiatorType",
        values: &[
            EnumValue::Text("audio"),
            EnumValue::Text("cover-image"),
            EnumValue::Text("image"),
            EnumValue::Text("open-data"),
        ],
    };
    pub static PERFORMANCE_ENTRY_NAME: EnumDesc = EnumDesc {
        name: "PerformanceEntryName",
        values: &[
            EnumValue::Text("appLaunch"),
            EnumValue::Text("route"),
            EnumValue::Text("firstRender"),
            EnumValue::Text("firstPaint"),
            EnumValue::Text("firstContentfulPaint"),
            EnumValue::Text("largestContentfulPaint"),
            EnumValue::Text("evaluateScript"),
            EnumValue::Text("downloadPackage"),
            EnumValue::Text("resourceTiming"),
        ],
    };
    pub static PERFORMANCE_ENTRY_REFERRER_PATH: [Type; 2] = [Type::String, Type::Number];
    pub static ASSET_TYPE: EnumDesc = EnumDesc {
        name: "AssetType",
        values: &[EnumValue::Text("font"), EnumValue::Text("image")],
    };
    pub static PERFORMANCE_OBSERVER_OBSERVE_TYPE: EnumDesc = EnumDesc {
        name: "PerformanceObserverObserveType",
        values: &[
            EnumValue::Text("navigation"),
            EnumValue::Text("render"),
            EnumValue::Text("script"),
            EnumValue::Text("loadPackage"),
        ],
    };
    pub static REPORT_PERFORMANCE_DIMENSIONS: [Type; 2] = [
        Type::String,
        Type::List(&Type::Any),
    ];
}
