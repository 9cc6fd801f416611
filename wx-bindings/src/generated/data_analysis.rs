// Generated from data-analysis.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::DATA_ANALYSIS;
/// Reports that something happened, for the statistics of the app.
///
/// Called as [`Wx::report_event`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/data-analysis/wx.reportEvent.html)
pub enum ReportEvent {}
::wx_core::api!(ReportEvent = DATA_ANALYSIS[0], ReportEventOptions => fields());
/// Parameters of [`Wx::report_event`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ReportEventOptions {
    /// Name of the event as it was registered
    pub event_id: String,
    /// Figures and texts that go along; what JSON can hold
    pub data: Option<::wx_core::Object>,
}
impl ReportEventOptions {
    /// With the required ones; the others are left out.
    pub fn new(event_id: impl Into<String>) -> Self {
        Self {
            event_id: event_id.into(),
            data: None,
        }
    }
    /// Figures and texts that go along; what JSON can hold
    pub fn data(mut self, data: ::wx_core::Object) -> Self {
        self.data = Some(data);
        self
    }
}
::wx_core::record!(ReportEventOptions { event_id, data });
/// Reports an event in the older way, with fields set up beforehand.
///
/// Called as [`Wx::report_analytics`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/data-analysis/wx.reportAnalytics.html)
pub enum ReportAnalytics {}
::wx_core::api!(ReportAnalytics = DATA_ANALYSIS[1], ReportAnalyticsOptions => fields());
/// Parameters of [`Wx::report_analytics`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ReportAnalyticsOptions {
    /// Event that was set up in the console of the platform
    pub event_name: String,
    /// Values of the fields that were set up for it
    pub data: ::wx_core::Object,
}
impl ReportAnalyticsOptions {
    /// With all of them.
    pub fn new(event_name: impl Into<String>, data: ::wx_core::Object) -> Self {
        Self {
            event_name: event_name.into(),
            data,
        }
    }
}
::wx_core::record!(ReportAnalyticsOptions { event_name, data });
/// Adds to a counter that raises an alarm when it leaves its usual range.
///
/// Called as [`Wx::report_monitor`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/data-analysis/wx.reportMonitor.html)
pub enum ReportMonitor {}
::wx_core::api!(ReportMonitor = DATA_ANALYSIS[2], ReportMonitorOptions => fields());
/// Parameters of [`Wx::report_monitor`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ReportMonitorOptions {
    /// Number of the counter written as text
    pub name: String,
    /// How much to add
    pub value: f64,
}
impl ReportMonitorOptions {
    /// With all of them.
    pub fn new(name: impl Into<String>, value: f64) -> Self {
        Self { name: name.into(), value }
    }
}
::wx_core::record!(ReportMonitorOptions { name, value });
/// Tells at once which value of each A/B experiment parameter this user has been assigned.
///
/// Called as [`Wx::get_expt_info_sync`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/data-analysis/wx.getExptInfoSync.html)
pub enum GetExptInfoSync {}
::wx_core::api!(
    GetExptInfoSync = DATA_ANALYSIS[3], GetExptInfoSyncOptions => value::wx_core::Object
);
/// Parameters of [`Wx::get_expt_info_sync`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetExptInfoSyncOptions {
    /// Names of the parameters wanted; all experiments are returned when left out
    pub keys: Option<Vec<String>>,
}
impl GetExptInfoSyncOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { keys: None }
    }
    /// Names of the parameters wanted; all experiments are returned when left out
    pub fn keys(mut self, keys: Vec<String>) -> Self {
        self.keys = Some(keys);
        self
    }
}
impl Default for GetExptInfoSyncOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetExptInfoSyncOptions { keys });
/// Fetches remote settings set up in the console, or experiment values, depending on `mode`.
///
/// Called as [`Wx::get_common_config`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/data-analysis/wx.getCommonConfig.html)
pub enum GetCommonConfig {}
::wx_core::api!(
    GetCommonConfig = DATA_ANALYSIS[4], GetCommonConfigOptions => fields
    GetCommonConfigResult
);
/// Parameters of [`Wx::get_common_config`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetCommonConfigOptions {
    /// `0` for general settings, `1` for experiments as `getExptInfoSync` gives them
    pub mode: i64,
    /// Settings wanted, each written as config type, underscore, table key
    pub keys: Option<Vec<String>>,
}
impl GetCommonConfigOptions {
    /// With the required ones; the others are left out.
    pub fn new(mode: i64) -> Self {
        Self { mode, keys: None }
    }
    /// Settings wanted, each written as config type, underscore, table key
    pub fn keys(mut self, keys: Vec<String>) -> Self {
        self.keys = Some(keys);
        self
    }
}
::wx_core::record!(GetCommonConfigOptions { mode, keys });
impl Options for GetCommonConfigOptions {
    type Api = GetCommonConfig;
}
/// What [`Wx::get_common_config`] gives.
#[derive(Clone, Debug)]
pub struct GetCommonConfigResult {
    /// JSON text to parse: an array of rows for type 1, one object for type 2
    pub conf: String,
    /// Shape of `conf`: `1` a table, `2` key-value pairs
    pub conf_type: i64,
    /// Code from the configuration service, apart from the API's own `errMsg`
    pub errcode: i64,
    /// Explains `errcode` in words
    pub errmsg: String,
    /// How long the settings may be cached; `0` means for this call only. Unit: s.
    pub expire_sec: i64,
}
::wx_core::record!(
    GetCommonConfigResult { conf, conf_type, errcode, errmsg, expire_sec }
);
impl Wx {
    /// Reports that something happened, for the statistics of the app. Nothing comes back, and
    /// nothing waits for it.
    ///
    /// Parameters:
    ///
    /// - `eventId`: Name of the event as it was registered
    /// - `data`: Figures and texts that go along; what JSON can hold
    ///
    /// Since 2.14.4. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/data-analysis/wx.reportEvent.html)
    ///
    /// ```js
    /// wx.reportEvent('add_to_cart', { item: 42, price: 1250 })
    /// ```
    pub fn report_event(
        &self,
        event_id: impl Into<String>,
        data: Option<::wx_core::Object>,
    ) -> Result<()> {
        let options = ReportEventOptions {
            event_id: event_id.into(),
            data,
        };
        self.client.sync::<ReportEvent>(options)
    }
    /// Reports an event in the older way, with fields set up beforehand.
    ///
    /// Parameters:
    ///
    /// - `eventName`: Event that was set up in the console of the platform
    /// - `data`: Values of the fields that were set up for it
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/data-analysis/wx.reportAnalytics.html)
    #[deprecated(since = "2.31.1", note = "use `reportEvent`")]
    pub fn report_analytics(
        &self,
        event_name: impl Into<String>,
        data: ::wx_core::Object,
    ) -> Result<()> {
        self.client
            .sync::<ReportAnalytics>(ReportAnalyticsOptions::new(event_name, data))
    }
    /// Adds to a counter that raises an alarm when it leaves its usual range.
    ///
    /// Parameters:
    ///
    /// - `name`: Number of the counter written as text
    /// - `value`: How much to add
    ///
    /// Since 2.0.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/data-analysis/wx.reportMonitor.html)
    #[deprecated(since = "2.31.1", note = "use `reportEvent`")]
    pub fn report_monitor(&self, name: impl Into<String>, value: f64) -> Result<()> {
        self.client.sync::<ReportMonitor>(ReportMonitorOptions::new(name, value))
    }
    /// Tells at once which value of each A/B experiment parameter this user has been assigned.
    ///
    /// Parameters:
    ///
    /// - `keys`: Names of the parameters wanted; all experiments are returned when left out
    ///
    /// Since 2.17.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/data-analysis/wx.getExptInfoSync.html)
    ///
    /// ```js
    /// const { button_color } = wx.getExptInfoSync(['button_color'])
    /// this.setData({ color: button_color || 'green' })
    /// ```
    pub fn get_expt_info_sync(
        &self,
        keys: Option<Vec<String>>,
    ) -> Result<::wx_core::Object> {
        let options = GetExptInfoSyncOptions { keys };
        self.client.sync::<GetExptInfoSync>(options)
    }
    /// Fetches remote settings set up in the console, or experiment values, depending on `mode`.
    ///
    /// Takes [`GetCommonConfigOptions`], gives [`GetCommonConfigResult`].
    ///
    /// Since 2.33.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/data-analysis/wx.getCommonConfig.html)
    ///
    /// ```js
    /// wx.getCommonConfig({
    ///   mode: 0,
    ///   keys: ['1_banner'],
    ///   success: ({ conf }) => this.setData({ banners: JSON.parse(conf) }),
    /// })
    /// ```
    pub fn get_common_config(&self, call: impl Into<Call<GetCommonConfig>>) {
        self.client.call(call);
    }
    /// As [`Self::get_common_config`], as a future.
    pub fn get_common_config_future(
        &self,
        options: GetCommonConfigOptions,
    ) -> ApiFuture<GetCommonConfig> {
        self.client.future(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static DATA_ANALYSIS: Family = Family {
        name: "data-analysis",
        apis: &[
            ApiDesc::sync("reportEvent")
                .params(&REPORT_EVENT_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("reportAnalytics")
                .params(&REPORT_ANALYTICS_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("reportMonitor")
                .params(&REPORT_MONITOR_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("getExptInfoSync")
                .params(&GET_EXPT_INFO_SYNC_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Object)),
            ApiDesc::asynchronous("getCommonConfig")
                .params(&GET_COMMON_CONFIG_OPTIONS)
                .result(&GET_COMMON_CONFIG_RESULT)
                .promise(PromiseRule::No),
        ],
        properties: &[],
    };
    pub static REPORT_EVENT_OPTIONS: StructDesc = StructDesc::new(
        "ReportEventOptions",
        &[
            FieldDesc::new("eventId", Type::String),
            FieldDesc::new("data", Type::Object).optional(),
        ],
    );
    pub static REPORT_ANALYTICS_OPTIONS: StructDesc = StructDesc::new(
        "ReportAnalyticsOptions",
        &[
            FieldDesc::new("eventName", Type::String),
            FieldDesc::new("data", Type::Object),
        ],
    );
    pub static REPORT_MONITOR_OPTIONS: StructDesc = StructDesc::new(
        "ReportMonitorOptions",
        &[FieldDesc::new("name", Type::String), FieldDesc::new("value", Type::Number)],
    );
    pub static GET_EXPT_INFO_SYNC_OPTIONS: StructDesc = StructDesc::new(
        "GetExptInfoSyncOptions",
        &[FieldDesc::new("keys", Type::List(&Type::String)).optional()],
    );
    pub static GET_COMMON_CONFIG_OPTIONS: StructDesc = StructDesc::new(
        "GetCommonConfigOptions",
        &[
            FieldDesc::new("mode", Type::Int),
            FieldDesc::new("keys", Type::List(&Type::String)).optional(),
        ],
    );
    pub static GET_COMMON_CONFIG_RESULT: StructDesc = StructDesc::new(
        "GetCommonConfigResult",
        &[
            FieldDesc::new("conf", Type::String),
            FieldDesc::new("conf_type", Type::Int),
            FieldDesc::new("errcode", Type::Int),
            FieldDesc::new("errmsg", Type::String),
            FieldDesc::new("expire_sec", Type::Int),
        ],
    );
}
