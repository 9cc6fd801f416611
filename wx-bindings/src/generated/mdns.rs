// Generated from mdns.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::MDNS;
/// Which service is gone or unresolved
#[derive(Clone, Debug)]
pub struct OnLocalServiceLostListenerResult {
    /// Instance name of that service
    pub service_name: String,
    /// Kind it had been found under
    pub service_type: String,
}
::wx_core::record!(OnLocalServiceLostListenerResult { service_name, service_type });
/// The search is over, by `stopLocalServiceDiscovery` or after its 30 seconds.
///
/// Called as [`Wx::on_local_service_discovery_stop`].
pub enum OnLocalServiceDiscoveryStop {}
::wx_core::api!(OnLocalServiceDiscoveryStop = MDNS[0], () => fields());
/// A service has answered on the local network, with its address and port.
///
/// Called as [`Wx::on_local_service_found`].
pub enum OnLocalServiceFound {}
::wx_core::api!(OnLocalServiceFound = MDNS[1], () => fields OnLocalServiceFoundResult);
/// What a listener of [`Wx::on_local_service_found`] receives.
#[derive(Clone, Debug)]
pub struct OnLocalServiceFoundResult {
    /// Address of the host inside the local network
    pub ip: String,
    /// Port to connect to
    pub port: i64,
    /// Instance name, often readable like a printer's
    pub service_name: String,
    /// Kind of service, such as `_http._tcp.`
    pub service_type: String,
}
::wx_core::record!(OnLocalServiceFoundResult { ip, port, service_name, service_type });
/// A service found before has left the local network.
///
/// Called as [`Wx::on_local_service_lost`].
pub enum OnLocalServiceLost {}
::wx_core::api!(
    OnLocalServiceLost = MDNS[2], () => fields OnLocalServiceLostListenerResult
);
/// A service was heard of but its address could not be found out.
///
/// Called as [`Wx::on_local_service_resolve_fail`].
pub enum OnLocalServiceResolveFail {}
::wx_core::api!(
    OnLocalServiceResolveFail = MDNS[3], () => fields OnLocalServiceLostListenerResult
);
/// Searches the local network for services by mDNS for 30 seconds; fails on iOS from WeChat 7.0.18.
///
/// Called as [`Wx::start_local_service_discovery`].
pub enum StartLocalServiceDiscovery {}
::wx_core::api!(
    StartLocalServiceDiscovery = MDNS[4], StartLocalServiceDiscoveryOptions => fields()
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
/// Cuts the search short, which makes room for another one.
///
/// Called as [`Wx::stop_local_service_discovery`].
pub enum StopLocalServiceDiscovery {}
::wx_core::api!(
    StopLocalServiceDiscovery = MDNS[5], StopLocalServiceDiscoveryOptions => fields()
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
impl Wx {
    /// The search is over, by `stopLocalServiceDiscovery` or after its 30 seconds.
    ///
    /// Since 2.4.0.
    pub fn on_local_service_discovery_stop(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<OnLocalServiceDiscoveryStop> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_local_service_discovery_stop`] off, or all with `None`.
    pub fn off_local_service_discovery_stop(
        &self,
        which: Option<Listener<OnLocalServiceDiscoveryStop>>,
    ) {
        self.client.off(which);
    }
    /// A service has answered on the local network, with its address and port.
    ///
    /// Since 2.4.0.
    pub fn on_local_service_found(
        &self,
        listener: impl Fn(&OnLocalServiceFoundResult) + 'static,
    ) -> Listener<OnLocalServiceFound> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_local_service_found`] off, or all with `None`.
    pub fn off_local_service_found(&self, which: Option<Listener<OnLocalServiceFound>>) {
        self.client.off(which);
    }
    /// A service found before has left the local network.
    ///
    /// Since 2.4.0.
    pub fn on_local_service_lost(
        &self,
        listener: impl Fn(&OnLocalServiceLostListenerResult) + 'static,
    ) -> Listener<OnLocalServiceLost> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_local_service_lost`] off, or all with `None`.
    pub fn off_local_service_lost(&self, which: Option<Listener<OnLocalServiceLost>>) {
        self.client.off(which);
    }
    /// A service was heard of but its address could not be found out.
    ///
    /// Since 2.4.0.
    pub fn on_local_service_resolve_fail(
        &self,
        listener: impl Fn(&OnLocalServiceLostListenerResult) + 'static,
    ) -> Listener<OnLocalServiceResolveFail> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_local_service_resolve_fail`] off, or all with `None`.
    pub fn off_local_service_resolve_fail(
        &self,
        which: Option<Listener<OnLocalServiceResolveFail>>,
    ) {
        self.client.off(which);
    }
    /// Searches the local network for services by mDNS for 30 seconds; fails on iOS from WeChat 7.0.18.
    ///
    /// Since 2.4.0.
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
    /// Since 2.4.0.
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
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static MDNS: Family = Family {
        name: "mdns",
        apis: &[
            ApiDesc::event(
                "onLocalServiceDiscoveryStop",
                &EventDesc::new("offLocalServiceDiscoveryStop"),
            ),
            ApiDesc::event(
                    "onLocalServiceFound",
                    &EventDesc::new("offLocalServiceFound"),
                )
                .result(&ON_LOCAL_SERVICE_FOUND_RESULT),
            ApiDesc::event("onLocalServiceLost", &EventDesc::new("offLocalServiceLost"))
                .result(&ON_LOCAL_SERVICE_LOST_LISTENER_RESULT),
            ApiDesc::event(
                    "onLocalServiceResolveFail",
                    &EventDesc::new("offLocalServiceResolveFail"),
                )
                .result(&ON_LOCAL_SERVICE_LOST_LISTENER_RESULT),
            ApiDesc::asynchronous("startLocalServiceDiscovery")
                .params(&START_LOCAL_SERVICE_DISCOVERY_OPTIONS)
                .limit(
                    &LimitDesc {
                        group: "startLocalServiceDiscovery",
                        concurrent: 1,
                        reason: None,
                    },
                ),
            ApiDesc::asynchronous("stopLocalServiceDiscovery"),
        ],
        properties: &[],
    };
    pub static ON_LOCAL_SERVICE_FOUND_RESULT: StructDesc = StructDesc::new(
        "OnLocalServiceFoundResult",
        &[
            FieldDesc::new("ip", Type::String),
            FieldDesc::new("port", Type::Int),
            FieldDesc::new("serviceName", Type::String),
            FieldDesc::new("serviceType", Type::String),
        ],
    );
    pub static START_LOCAL_SERVICE_DISCOVERY_OPTIONS: StructDesc = StructDesc::new(
        "StartLocalServiceDiscoveryOptions",
        &[FieldDesc::new("serviceType", Type::String)],
    );
    pub static ON_LOCAL_SERVICE_LOST_LISTENER_RESULT: StructDesc = StructDesc::new(
        "OnLocalServiceLostListenerResult",
        &[
            FieldDesc::new("serviceName", Type::String),
            FieldDesc::new("serviceType", Type::String),
        ],
    );
}
