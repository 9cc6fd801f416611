// Generated from device-network.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::DEVICE_NETWORK;
/// How the device reaches the internet.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum NetworkType {
    /// A wireless local network
    Wifi,
    /// GSM or the like; too slow for pictures
    Cellular2g,
    /// UMTS or the like
    Cellular3g,
    /// LTE, the fourth generation
    Cellular4g,
    /// New Radio
    Cellular5g,
    /// Connected, by cable for instance, but not in a way listed here
    Unknown,
    /// Nothing can be reached
    None,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(
    NetworkType { Wifi, Cellular2g, Cellular3g, Cellular4g, Cellular5g, Unknown, None } +
    Other
);
/// Looks up the connection the device has right now.
///
/// Called as [`Wx::get_network_type`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.getNetworkType.html)
pub enum GetNetworkType {}
::wx_core::api!(
    GetNetworkType = DEVICE_NETWORK[0], GetNetworkTypeOptions => fields
    GetNetworkTypeResult
);
/// Parameters of [`Wx::get_network_type`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetNetworkTypeOptions {}
impl GetNetworkTypeOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetNetworkTypeOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetNetworkTypeOptions {});
impl Options for GetNetworkTypeOptions {
    type Api = GetNetworkType;
}
/// What [`Wx::get_network_type`] gives.
#[derive(Clone, Debug)]
pub struct GetNetworkTypeResult {
    /// `none` is the only value without a connection
    pub network_type: NetworkType,
    /// Negative; nearer to 0 is better. 0 where the device does not measure it. Unit: dBm.
    pub signal_strength: f64,
    /// The system sends traffic through a proxy. Since 2.22.1.
    pub has_system_proxy: bool,
    /// The connection is there but too poor to rely on. Since 3.5.3.
    pub weak_net: bool,
}
::wx_core::record!(
    GetNetworkTypeResult { network_type, signal_strength, has_system_proxy, weak_net }
);
/// Tells the device's own address in its local network, for peers in the same one.
///
/// Called as [`Wx::get_local_ip_address`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.getLocalIPAddress.html)
pub enum GetLocalIpAddress {}
::wx_core::api!(
    GetLocalIpAddress = DEVICE_NETWORK[1], GetLocalIpAddressOptions => fields
    GetLocalIpAddressResult
);
/// Parameters of [`Wx::get_local_ip_address`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetLocalIpAddressOptions {}
impl GetLocalIpAddressOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetLocalIpAddressOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetLocalIpAddressOptions {});
impl Options for GetLocalIpAddressOptions {
    type Api = GetLocalIpAddress;
}
/// What [`Wx::get_local_ip_address`] gives.
#[derive(Clone, Debug)]
pub struct GetLocalIpAddressResult {
    /// IPv4 in dotted form; IPv6 only where there is no other
    pub localip: String,
    /// Which part names the network, such as 255.255.255.0
    pub netmask: String,
}
::wx_core::record!(GetLocalIpAddressResult { localip, netmask });
/// Why [`Wx::get_local_ip_address`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GetLocalIpAddressError {
    /// No interface but the loopback one has an address.
    NoLocalAddress,
}
impl From<GetLocalIpAddressError> for WxError {
    fn from(error: GetLocalIpAddressError) -> Self {
        match error {
            GetLocalIpAddressError::NoLocalAddress => WxError::fail("no local address"),
        }
    }
}
/// The device went online or offline, or changed the kind of its connection.
///
/// Called as [`Wx::on_network_status_change`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.onNetworkStatusChange.html)
pub enum OnNetworkStatusChange {}
::wx_core::api!(
    OnNetworkStatusChange = DEVICE_NETWORK[2], () => fields OnNetworkStatusChangeResult
);
/// What a listener of [`Wx::on_network_status_change`] receives.
#[derive(Clone, Debug)]
pub struct OnNetworkStatusChangeResult {
    /// False exactly when the type is `none`
    pub is_connected: bool,
    /// The kind after the change
    pub network_type: NetworkType,
}
::wx_core::record!(OnNetworkStatusChangeResult { is_connected, network_type });
/// The connection became poor, or recovered.
///
/// Called as [`Wx::on_network_weak_change`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.onNetworkWeakChange.html)
pub enum OnNetworkWeakChange {}
::wx_core::api!(
    OnNetworkWeakChange = DEVICE_NETWORK[3], () => fields OnNetworkWeakChangeResult
);
/// What a listener of [`Wx::on_network_weak_change`] receives.
#[derive(Clone, Debug)]
pub struct OnNetworkWeakChangeResult {
    /// One of the values that getNetworkType gives
    pub network_type: String,
    /// True when it became poor
    pub weak_net: bool,
}
::wx_core::record!(OnNetworkWeakChangeResult { network_type, weak_net });
impl Wx {
    /// Looks up the connection the device has right now. It tells nothing about whether a given
    /// server answers.
    ///
    /// Gives [`GetNetworkTypeResult`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.getNetworkType.html)
    ///
    /// ```js
    /// const { networkType } = await wx.getNetworkType()
    /// if (networkType === 'none') wx.showToast({ title: 'No network', icon: 'none' })
    /// ```
    pub fn get_network_type(&self, call: impl Into<Call<GetNetworkType>>) {
        self.client.call(call);
    }
    /// As [`Self::get_network_type`], as a future.
    pub fn get_network_type_future(
        &self,
        options: GetNetworkTypeOptions,
    ) -> ApiFuture<GetNetworkType> {
        self.client.future(options)
    }
    /// Tells the device's own address in its local network, for peers in the same one.
    ///
    /// Gives [`GetLocalIpAddressResult`].
    ///
    /// Since 2.20.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.getLocalIPAddress.html)
    ///
    /// # Errors
    ///
    /// - `no local address`: No interface but the loopback one has an address.
    pub fn get_local_ip_address(&self, call: impl Into<Call<GetLocalIpAddress>>) {
        self.client.call(call);
    }
    /// As [`Self::get_local_ip_address`], as a future.
    pub fn get_local_ip_address_future(
        &self,
        options: GetLocalIpAddressOptions,
    ) -> ApiFuture<GetLocalIpAddress> {
        self.client.future(options)
    }
    /// The device went online or offline, or changed the kind of its connection.
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.onNetworkStatusChange.html)
    ///
    /// ```js
    /// wx.onNetworkStatusChange(({ isConnected, networkType }) => {
    ///   this.setData({ offline: !isConnected, metered: networkType !== 'wifi' })
    /// })
    /// ```
    pub fn on_network_status_change(
        &self,
        listener: impl Fn(&OnNetworkStatusChangeResult) + 'static,
    ) -> Listener<OnNetworkStatusChange> {
        self.client.on(listener)
    }
    /// Ignores from now on whether the device goes online, offline or from Wi-Fi to cellular.
    ///
    /// Takes a listener of [`Self::on_network_status_change`] off, or all with `None`.
    ///
    /// Since 2.9.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.offNetworkStatusChange.html)
    pub fn off_network_status_change(
        &self,
        which: Option<Listener<OnNetworkStatusChange>>,
    ) {
        self.client.off(which);
    }
    /// The connection became poor, or recovered. A change of its kind alone does not count.
    ///
    /// Since 2.21.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.onNetworkWeakChange.html)
    pub fn on_network_weak_change(
        &self,
        listener: impl Fn(&OnNetworkWeakChangeResult) + 'static,
    ) -> Listener<OnNetworkWeakChange> {
        self.client.on(listener)
    }
    /// Cancels the word on a network becoming poor or good again.
    ///
    /// Takes a listener of [`Self::on_network_weak_change`] off, or all with `None`.
    ///
    /// Since 2.21.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.offNetworkWeakChange.html)
    pub fn off_network_weak_change(&self, which: Option<Listener<OnNetworkWeakChange>>) {
        self.client.off(which);
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static DEVICE_NETWORK: Family = Family {
        name: "device-network",
        apis: &[
            ApiDesc::asynchronous("getNetworkType").result(&GET_NETWORK_TYPE_RESULT),
            ApiDesc::asynchronous("getLocalIPAddress")
                .result(&GET_LOCAL_IP_ADDRESS_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::event(
                    "onNetworkStatusChange",
                    &EventDesc::new("offNetworkStatusChange"),
                )
                .result(&ON_NETWORK_STATUS_CHANGE_RESULT),
            ApiDesc::event(
                    "onNetworkWeakChange",
                    &EventDesc::new("offNetworkWeakChange"),
                )
                .result(&ON_NETWORK_WEAK_CHANGE_RESULT),
        ],
        properties: &[],
    };
    pub static GET_NETWORK_TYPE_RESULT: StructDesc = StructDesc::new(
        "GetNetworkTypeResult",
        &[
            FieldDesc::new("networkType", Type::Enum(&NETWORK_TYPE)),
            FieldDesc::new("signalStrength", Type::Number),
            FieldDesc::new("hasSystemProxy", Type::Boolean),
            FieldDesc::new("weakNet", Type::Boolean),
        ],
    );
    pub static GET_LOCAL_IP_ADDRESS_RESULT: StructDesc = StructDesc::new(
        "GetLocalIpAddressResult",
        &[
            FieldDesc::new("localip", Type::String),
            FieldDesc::new("netmask", Type::String),
        ],
    );
    pub static ON_NETWORK_STATUS_CHANGE_RESULT: StructDesc = StructDesc::new(
        "OnNetworkStatusChangeResult",
        &[
            FieldDesc::new("isConnected", Type::Boolean),
            FieldDesc::new("networkType", Type::Enum(&NETWORK_TYPE)),
        ],
    );
    pub static ON_NETWORK_WEAK_CHANGE_RESULT: StructDesc = StructDesc::new(
        "OnNetworkWeakChangeResult",
        &[
            FieldDesc::new("networkType", Type::String),
            FieldDesc::new("weakNet", Type::Boolean),
        ],
    );
    pub static NETWORK_TYPE: EnumDesc = EnumDesc {
        name: "NetworkType",
        values: &[
            EnumValue::Text("wifi"),
            EnumValue::Text("2g"),
            EnumValue::Text("3g"),
            EnumValue::Text("4g"),
            EnumValue::Text("5g"),
            EnumValue::Text("unknown"),
            EnumValue::Text("none"),
        ],
    };
}
