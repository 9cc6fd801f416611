// Generated from mdns.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::MDNS;
/// Which service is gone or unresolved
#[derive(Clone, Debug)]
pub struct OnLocalServiceLostListenerResult {
    /// Kind it had been found under
    pub service_type: String,
    /// Instance name of that service
    pub service_name: String,
}
::wx_core::record!(OnLocalServiceLostListenerResult { service_type, service_name });
/// Searches the local network for services by mDNS for 30 seconds; fails on iOS from WeChat 7.0.18.
///
/// Called as [`Wx::start_local_service_discovery`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/mdns/wx.startLocalServiceDiscovery.html)
pub enum StartLocalServiceDiscovery {}
::wx_core::api!(
    StartLocalServiceDiscovery = MDNS[0], StartLocalServiceDiscoveryOptions => fields()
);
/// Parameters of [`Wx::start_local_service_discovery`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StartLocalServiceDiscoveryOptions {
    /// Kind wanted, such as `_http._tcp.`, never empty
    pub service_type: String,
}
impl StartLocalServiceDiscoveryOptions {
    /// With all of them.
    pub fn new(service_type: impl Into<String>) -> Self {
        Self {
            service_type: service_type.into(),
        }
    }
}
::wx_core::record!(StartLocalServiceDiscoveryOptions { service_type });
impl Options for StartLocalServiceDiscoveryOptions {
    type Api = StartLocalServiceDiscovery;
}
/// Why [`Wx::start_local_service_discovery`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StartLocalServiceDiscoveryError {
    /// `serviceType` is empty
    InvalidParam,
    /// The search before has neither ended nor been stopped
    ScanTaskAlreadyExist,
}
impl From<StartLocalServiceDiscoveryError> for WxError {
    fn from(error: StartLocalServiceDiscoveryError) -> Self {
        match error {
            StartLocalServiceDiscoveryError::InvalidParam => {
                WxError::fail("invalid param")
            }
            StartLocalServiceDiscoveryError::ScanTaskAlreadyExist => {
                WxError::fail("scan task already exist")
            }
        }
    }
}
/// Cuts the search short, which makes room for another one.
///
/// Called as [`Wx::stop_local_service_discovery`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/mdns/wx.stopLocalServiceDiscovery.html)
pub enum StopLocalServiceDiscovery {}
::wx_core::api!(
    StopLocalServiceDiscovery = MDNS[1], StopLocalServiceDiscoveryOptions => fields()
);
/// Parameters of [`Wx::stop_local_service_discovery`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StopLocalServiceDiscoveryOptions {}
impl StopLocalServiceDiscoveryOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for StopLocalServiceDiscoveryOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StopLocalServiceDiscoveryOptions {});
impl Options for StopLocalServiceDiscoveryOptions {
    type Api = StopLocalServiceDiscovery;
}
/// Why [`Wx::stop_local_service_discovery`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopLocalServiceDiscoveryError {
    /// No search is running
    TaskNotFound,
}
impl From<StopLocalServiceDiscoveryError> for WxError {
    fn from(error: StopLocalServiceDiscoveryError) -> Self {
        match error {
            StopLocalServiceDiscoveryError::TaskNotFound => {
                WxError::fail("task not found")
            }
        }
    }
}
/// The search is over, by `stopLocalServiceDiscovery` or after its 30 seconds.
///
/// Called as [`Wx::on_local_service_discovery_stop`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/mdns/wx.onLocalServiceDiscoveryStop.html)
pub enum OnLocalServiceDiscoveryStop {}
::wx_core::api!(OnLocalServiceDiscoveryStop = MDNS[2], () => fields());
/// A service has answered on the local network, with its address and port.
///
/// Called as [`Wx::on_local_service_found`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/mdns/wx.onLocalServiceFound.html)
pub enum OnLocalServiceFound {}
::wx_core::api!(OnLocalServiceFound = MDNS[3], () => fields OnLocalServiceFoundResult);
/// What a listener of [`Wx::on_local_service_found`] receives.
#[derive(Clone, Debug)]
pub struct OnLocalServiceFoundResult {
    /// Kind of service, such as `_http._tcp.`
    pub service_type: String,
    /// Instance name, often readable like a printer's
    pub service_name: String,
    /// Address of the host inside the local network
    pub ip: String,
    /// Port to connect to. From 0 to 65535.
    pub port: i64,
}
::wx_core::record!(OnLocalServiceFoundResult { service_type, service_name, ip, port });
/// A service was heard of but its address could not be found out.
///
/// Called as [`Wx::on_local_service_resolve_fail`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/mdns/wx.onLocalServiceResolveFail.html)
pub enum OnLocalServiceResolveFail {}
::wx_core::api!(
    OnLocalServiceResolveFail = MDNS[4], () => fields OnLocalServiceLostListenerResult
);
/// A service found before has left the local network.
///
/// Called as [`Wx::on_local_service_lost`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/mdns/wx.onLocalServiceLost.html)
pub enum OnLocalServiceLost {}
::wx_core::api!(
    OnLocalServiceLost = MDNS[5], () => fields OnLocalServiceLostListenerResult
);
impl Wx {
    /// Searches the local network for services by mDNS for 30 seconds; fails on iOS from WeChat 7.0.18.
    ///
    /// Takes [`StartLocalServiceDiscoveryOptions`].
    ///
    /// Since 2.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/mdns/wx.startLocalServiceDiscovery.html)
    ///
    /// ```js
    /// wx.onLocalServiceFound(({ serviceName, ip, port }) => {
    ///   console.log(`${serviceName} at ${ip}:${port}`)
    /// })
    /// wx.onLocalServiceDiscoveryStop(() => console.log('search is over'))
    /// await wx.startLocalServiceDiscovery({ serviceType: '_ipp._tcp.' })
    /// ```
    ///
    /// # Errors
    ///
    /// - `invalid param`: `serviceType` is empty
    /// - `scan task already exist`: The search before has neither ended nor been stopped
    pub fn start_local_service_discovery(
        &self,
        call: impl Into<Call<StartLocalServiceDiscovery>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::start_local_service_discovery`], as a future.
    pub fn start_local_service_discovery_future(
        &self,
        options: StartLocalServiceDiscoveryOptions,
    ) -> ApiFuture<StartLocalServiceDiscovery> {
        self.client.future(options)
    }
    /// Cuts the search short, which makes room for another one.
    ///
    /// Since 2.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/mdns/wx.stopLocalServiceDiscovery.html)
    ///
    /// # Errors
    ///
    /// - `task not found`: No search is running
    pub fn stop_local_service_discovery(
        &self,
        call: impl Into<Call<StopLocalServiceDiscovery>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::stop_local_service_discovery`], as a future.
    pub fn stop_local_service_discovery_future(
        &self,
        options: StopLocalServiceDiscoveryOptions,
    ) -> ApiFuture<StopLocalServiceDiscovery> {
        self.client.future(options)
    }
    /// The search is over, by `stopLocalServiceDiscovery` or after its 30 seconds.
    ///
    /// Since 2.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/mdns/wx.onLocalServiceDiscoveryStop.html)
    pub fn on_local_service_discovery_stop(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<OnLocalServiceDiscoveryStop> {
        self.client.on(listener)
    }
    /// Leaves it unsaid when a search for local services is over.
    ///
    /// Takes a listener of [`Self::on_local_service_discovery_stop`] off, or all with `None`.
    ///
    /// Since 2.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/mdns/wx.offLocalServiceDiscoveryStop.html)
    pub fn off_local_service_discovery_stop(
        &self,
        which: Option<Listener<OnLocalServiceDiscoveryStop>>,
    ) {
        self.client.off(which);
    }
    /// A service has answered on the local network, with its address and port.
    ///
    /// Since 2.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/mdns/wx.onLocalServiceFound.html)
    pub fn on_local_service_found(
        &self,
        listener: impl Fn(&OnLocalServiceFoundResult) + 'static,
    ) -> Listener<OnLocalServiceFound> {
        self.client.on(listener)
    }
    /// Lets newly met services of the local network pass unnoticed.
    ///
    /// Takes a listener of [`Self::on_local_service_found`] off, or all with `None`.
    ///
    /// Since 2.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/mdns/wx.offLocalServiceFound.html)
    pub fn off_local_service_found(&self, which: Option<Listener<OnLocalServiceFound>>) {
        self.client.off(which);
    }
    /// A service was heard of but its address could not be found out.
    ///
    /// Since 2.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/mdns/wx.onLocalServiceResolveFail.html)
    pub fn on_local_service_resolve_fail(
        &self,
        listener: impl Fn(&OnLocalServiceLostListenerResult) + 'static,
    ) -> Listener<OnLocalServiceResolveFail> {
        self.client.on(listener)
    }
    /// Passes over services whose address cannot be determined.
    ///
    /// Takes a listener of [`Self::on_local_service_resolve_fail`] off, or all with `None`.
    ///
    /// Since 2.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/mdns/wx.offLocalServiceResolveFail.html)
    pub fn off_local_service_resolve_fail(
        &self,
        which: Option<Listener<OnLocalServiceResolveFail>>,
    ) {
        self.client.off(which);
    }
    /// A service found before has left the local network.
    ///
    /// Since 2.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/mdns/wx.onLocalServiceLost.html)
    ///
    /// ```js
    /// const printers = new Map()
    /// wx.onLocalServiceFound(({ serviceName, ip, port }) => printers.set(serviceName, `${ip}:${port}`))
    /// wx.onLocalServiceLost(({ serviceName }) => printers.delete(serviceName))
    /// ```
    pub fn on_local_service_lost(
        &self,
        listener: impl Fn(&OnLocalServiceLostListenerResult) + 'static,
    ) -> Listener<OnLocalServiceLost> {
        self.client.on(listener)
    }
    /// Keeps quiet about services that vanish from the local network.
    ///
    /// Takes a listener of [`Self::on_local_service_lost`] off, or all with `None`.
    ///
    /// Since 2.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/mdns/wx.offLocalServiceLost.html)
    pub fn off_local_service_lost(&self, which: Option<Listener<OnLocalServiceLost>>) {
        self.client.off(which);
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static MDNS: Family = Family {
        name: "mdns",
        apis: &[
            ApiDesc::asynchronous("startLocalServiceDiscovery")
                .params(&START_LOCAL_SERVICE_DISCOVERY_OPTIONS),
            ApiDesc::asynchronous("stopLocalServiceDiscovery"),
            ApiDesc::event(
                "onLocalServiceDiscoveryStop",
                &EventDesc::new("offLocalServiceDiscoveryStop"),
            ),
            ApiDesc::event(
                    "onLocalServiceFound",
                    &EventDesc::new("offLocalServiceFound"),
                )
                .result(&ON_LOCAL_SERVICE_FOUND_RESULT),
            ApiDesc::event(
                    "onLocalServiceResolveFail",
                    &EventDesc::new("offLocalServiceResolveFail"),
                )
                .result(&ON_LOCAL_SERVICE_LOST_LISTENER_RESULT),
            ApiDesc::event("onLocalServiceLost", &EventDesc::new("offLocalServiceLost"))
                .result(&ON_LOCAL_SERVICE_LOST_LISTENER_RESULT),
        ],
        properties: &[],
    };
    pub static START_LOCAL_SERVICE_DISCOVERY_OPTIONS: StructDesc = StructDesc::new(
        "StartLocalServiceDiscoveryOptions",
        &[FieldDesc::new("serviceType", Type::String)],
    );
    pub static ON_LOCAL_SERVICE_FOUND_RESULT: StructDesc = StructDesc::new(
        "OnLocalServiceFoundResult",
        &[
            FieldDesc::new("serviceType", Type::String),
            FieldDesc::new("serviceName", Type::String),
            FieldDesc::new("ip", Type::String),
            FieldDesc::new("port", Type::Int).min(0.0).max(65535.0),
        ],
    );
    pub static ON_LOCAL_SERVICE_LOST_LISTENER_RESULT: StructDesc = StructDesc::new(
        "OnLocalServiceLostListenerResult",
        &[
            FieldDesc::new("serviceType", Type::String),
            FieldDesc::new("serviceName", Type::String),
        ],
    );
}
