// Generated from socket.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::SOCKET;
/// Version of an IP address
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum IpFamily {
    /// Four numbers, such as `192.168.1.2`
    V4,
    /// Eight groups of digits, such as `fe80::1`
    V6,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(IpFamily { V4, V6 } + Other);
/// IP version that datagrams travel by
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UdpFamily {
    /// Datagrams over IPv4
    V4,
    /// Datagrams over IPv6
    V6,
}
::wx_core::enumeration!(UdpFamily { V4, V6 });
/// Own end of a TCP connection
///
/// Since 3.4.1.
#[derive(Clone, Debug)]
pub struct OnConnectListenerResultLocalInfo {
    /// IP the phone uses for it. Since 3.4.1.
    pub address: String,
    /// Port the system has picked on the phone. Since 3.4.1.
    pub port: i64,
    /// What this side speaks. Since 3.4.1.
    pub family: IpFamily,
}
::wx_core::record!(OnConnectListenerResultLocalInfo { address, port, family });
/// Server's end of a TCP connection
///
/// Since 3.4.1.
#[derive(Clone, Debug)]
pub struct OnConnectListenerResultRemoteInfo {
    /// IP to which the name was resolved. Since 3.4.1.
    pub address: String,
    /// Port the server accepts on. Since 3.4.1.
    pub port: i64,
    /// What the server speaks. Since 3.4.1.
    pub family: IpFamily,
}
::wx_core::record!(OnConnectListenerResultRemoteInfo { address, port, family });
/// What went amiss although the connection stands
///
/// Since 3.4.0.
#[derive(Clone, Debug)]
pub struct Exception {
    /// One entry per incident. Since 3.4.0.
    pub reasons: Vec<TcpExceptionReason>,
}
::wx_core::record!(Exception { reasons });
/// One incident during connecting
///
/// Since 3.4.0.
#[derive(Clone, Debug)]
pub struct TcpExceptionReason {
    /// What happened
    pub err_msg: String,
    /// Error number, written as a string
    pub errno: String,
}
::wx_core::record!(TcpExceptionReason { err_msg, errno });
/// Own end on which data arrived
#[derive(Clone, Debug)]
pub struct OnMessageListenerResultLocalInfo {
    /// IP on which it was received
    pub address: String,
    /// Local port that received it
    pub port: i64,
    /// IP version it came by
    pub family: IpFamily,
}
::wx_core::record!(OnMessageListenerResultLocalInfo { address, port, family });
/// The TCP peer that has sent the data
#[derive(Clone, Debug)]
pub struct TcpSocketOnMessageListenerResultRemoteInfo {
    /// IP of the peer
    pub address: String,
    /// Port the peer sends from
    pub port: i64,
    /// Peer's IP version
    pub family: IpFamily,
}
::wx_core::record!(TcpSocketOnMessageListenerResultRemoteInfo { address, port, family });
/// Sender of a datagram
#[derive(Clone, Debug)]
pub struct UdpSocketOnMessageListenerResultRemoteInfo {
    /// IP to reply to
    pub address: String,
    /// Port to reply to
    pub port: i64,
    /// Sender's IP version
    pub family: IpFamily,
    /// How long the payload is. Unit: bytes.
    pub size: i64,
}
::wx_core::record!(
    UdpSocketOnMessageListenerResultRemoteInfo { address, port, family, size }
);
/// A datagram and where it goes
#[derive(Clone, Debug)]
pub struct UdpSocketSendOption {
    /// Any IP or host name; up to base library 2.9.3 only LAN or whitelisted hosts
    pub address: String,
    /// Port the receiver hears on
    pub port: i64,
    /// Text or bytes of the datagram
    pub message: UdpSocketSendOptionMessage,
    /// Where in an `ArrayBuffer` sending begins. Unit: bytes. At least 0. Default: `0`.
    pub offset: i64,
    /// How much of an `ArrayBuffer` is sent; left out, the rest of it. Unit: bytes. At least 0.
    pub length: Option<i64>,
    /// Permits broadcast addresses from base library 2.24.0 on. Default: `false`.
    pub set_broadcast: bool,
}
::wx_core::record!(
    UdpSocketSendOption { address, port, message, offset, length, set_broadcast }
);
/// Text or bytes of the datagram
#[derive(Clone, Debug)]
pub enum UdpSocketSendOptionMessage {
    /// A text.
    Text(String),
    /// An `ArrayBuffer`.
    Bytes(Vec<u8>),
}
::wx_core::union!(UdpSocketSendOptionMessage { 0 => Text, 1 => Bytes });
/// Text or bytes; needs a connection first
#[derive(Clone, Debug)]
pub enum TcpSocketWriteData {
    /// A text.
    Text(String),
    /// An `ArrayBuffer`.
    Bytes(Vec<u8>),
}
::wx_core::union!(TcpSocketWriteData { 0 => Text, 1 => Bytes });
/// IP version for the connection
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CreateTcpSocketType {
    /// Classic four-part addresses
    Ipv4,
    /// 128 bit addresses, if the network has them
    Ipv6,
}
::wx_core::enumeration!(CreateTcpSocketType { Ipv4, Ipv6 });
/// Makes an unconnected TCP socket for LAN hosts or configured domains; at most 20 in five
/// minutes.
///
/// Called as [`Wx::create_tcp_socket`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/wx.createTCPSocket.html)
pub enum CreateTcpSocket {}
::wx_core::api!(CreateTcpSocket = SOCKET[0], CreateTcpSocketOptions => value TcpSocket);
/// Parameters of [`Wx::create_tcp_socket`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateTcpSocketOptions {
    /// IP version for the connection. Default: `"ipv4"`. Since 3.6.4.
    pub r#type: CreateTcpSocketType,
}
impl CreateTcpSocketOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            r#type: CreateTcpSocketType::Ipv4,
        }
    }
    /// IP version for the connection. Default: `"ipv4"`. Since 3.6.4.
    pub fn r#type(mut self, r#type: CreateTcpSocketType) -> Self {
        self.r#type = r#type;
        self
    }
}
impl Default for CreateTcpSocketOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(CreateTcpSocketOptions { r#type });
/// Makes a UDP socket, which needs `bind` before it can hear anything.
///
/// Called as [`Wx::create_udp_socket`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/wx.createUDPSocket.html)
pub enum CreateUdpSocket {}
::wx_core::api!(CreateUdpSocket = SOCKET[1], CreateUdpSocketOptions => value UdpSocket);
/// Parameters of [`Wx::create_udp_socket`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateUdpSocketOptions {
    /// IP version of the socket. Default: `"udp4"`. Since 2.18.0.
    pub r#type: UdpFamily,
    /// Settings of special environments, such as `contextId`
    pub options: Option<::wx_core::Object>,
}
impl CreateUdpSocketOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            r#type: UdpFamily::V4,
            options: None,
        }
    }
    /// IP version of the socket. Default: `"udp4"`. Since 2.18.0.
    pub fn r#type(mut self, r#type: UdpFamily) -> Self {
        self.r#type = r#type;
        self
    }
    /// Settings of special environments, such as `contextId`
    pub fn options(mut self, options: ::wx_core::Object) -> Self {
        self.options = Some(options);
        self
    }
}
impl Default for CreateUdpSocketOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(CreateUdpSocketOptions { r#type, options });
impl Wx {
    /// Makes an unconnected TCP socket for LAN hosts or configured domains; at most 20 in five
    /// minutes.
    ///
    /// Since 2.18.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/wx.createTCPSocket.html)
    ///
    /// ```js
    /// const socket = wx.createTCPSocket()
    /// socket.onConnect(() => socket.write('STATUS\n'))
    /// socket.onMessage(({ message }) => console.log(message.byteLength, 'bytes'))
    /// socket.onError(({ errMsg }) => console.log(errMsg))
    /// socket.connect({ address: '192.168.1.20', port: 9100 })
    /// ```
    pub fn create_tcp_socket(
        &self,
        options: CreateTcpSocketOptions,
    ) -> Result<TcpSocket> {
        self.client.sync::<CreateTcpSocket>(options)
    }
    /// Makes a UDP socket, which needs `bind` before it can hear anything.
    ///
    /// Parameters:
    ///
    /// - `type`: IP version of the socket. Default: `"udp4"`. Since 2.18.0.
    /// - `options`: Settings of special environments, such as `contextId`
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/wx.createUDPSocket.html)
    ///
    /// ```js
    /// const socket = wx.createUDPSocket()
    /// const port = socket.bind()
    /// socket.onMessage(({ message, remoteInfo }) => console.log(remoteInfo.address, message))
    /// socket.send({ address: '255.255.255.255', port: 7788, message: 'who is there', setBroadcast: true })
    /// ```
    pub fn create_udp_socket(
        &self,
        r#type: UdpFamily,
        options: Option<::wx_core::Object>,
    ) -> Result<UdpSocket> {
        let options = CreateUdpSocketOptions {
            r#type,
            options,
        };
        self.client.sync::<CreateUdpSocket>(options)
    }
}
/// A raw TCP connection of the client; a number of well-known ports are barred.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.html)
#[derive(Clone, Debug)]
pub struct TcpSocket {
    client: ::wx_core::Client,
}
::wx_core::object!(TcpSocket = TCP_SOCKET);
impl TcpSocket {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Opens the connection to a host and port; `onConnect` or `onError` tells how it went.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.connect.html)
    pub fn connect(&self, options: TcpSocketConnectOptions) -> Result<()> {
        self.client.sync::<TcpSocketConnect>(options)
    }
    /// The connection stands, so that data may be written.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.onConnect.html)
    pub fn on_connect(
        &self,
        listener: impl Fn(&TcpSocketOnConnectResult) + 'static,
    ) -> Listener<TcpSocketOnConnect> {
        self.client.on(listener)
    }
    /// An established connection goes unannounced to that callback.
    ///
    /// Takes a listener of [`Self::on_connect`] off, or all with `None`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.offConnect.html)
    pub fn off_connect(&self, which: Option<Listener<TcpSocketOnConnect>>) {
        self.client.off(which);
    }
    /// Routes the socket through the Wi-Fi network in use, as with devices without internet;
    /// Android only.
    ///
    /// Since 2.25.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.bindWifi.html)
    pub fn bind_wifi(&self, options: TcpSocketBindWifiOptions) -> Result<()> {
        self.client.sync::<TcpSocketBindWifi>(options)
    }
    /// The socket now runs over the Wi-Fi network that `bindWifi` named.
    ///
    /// Since 2.25.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.onBindWifi.html)
    pub fn on_bind_wifi(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<TcpSocketOnBindWifi> {
        self.client.on(listener)
    }
    /// The success of tying the socket to Wi-Fi is no longer told.
    ///
    /// Takes a listener of [`Self::on_bind_wifi`] off, or all with `None`.
    ///
    /// Since 2.25.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.offBindWifi.html)
    pub fn off_bind_wifi(&self, which: Option<Listener<TcpSocketOnBindWifi>>) {
        self.client.off(which);
    }
    /// Sends text or bytes over the established connection.
    ///
    /// Parameters:
    ///
    /// - `data`: Text or bytes; needs a connection first
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.write.html)
    pub fn write(&self, data: TcpSocketWriteData) -> Result<()> {
        self.client.sync::<TcpSocketWrite>(TcpSocketWriteOptions::new(data))
    }
    /// A chunk of the byte stream has come in; its borders are not those of the sender's writes.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.onMessage.html)
    pub fn on_message(
        &self,
        listener: impl Fn(&TcpSocketOnMessageResult) + 'static,
    ) -> Listener<TcpSocketOnMessage> {
        self.client.on(listener)
    }
    /// Bytes arriving over TCP are withheld from the callback.
    ///
    /// Takes a listener of [`Self::on_message`] off, or all with `None`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.offMessage.html)
    pub fn off_message(&self, which: Option<Listener<TcpSocketOnMessage>>) {
        self.client.off(which);
    }
    /// Connecting, sending or receiving over TCP has failed.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.onError.html)
    pub fn on_error(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<TcpSocketOnError> {
        self.client.on(listener)
    }
    /// Failures of the TCP connection are left without this handler.
    ///
    /// Takes a listener of [`Self::on_error`] off, or all with `None`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.offError.html)
    pub fn off_error(&self, which: Option<Listener<TcpSocketOnError>>) {
        self.client.off(which);
    }
    /// Ends the connection for good; `onClose` follows once it is down.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.close.html)
    pub fn close(&self) -> Result<()> {
        self.client.sync::<TcpSocketClose>(())
    }
    /// The TCP connection is completely down, whichever side ended it.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.onClose.html)
    pub fn on_close(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<TcpSocketOnClose> {
        self.client.on(listener)
    }
    /// A callback for the end of the TCP connection is dropped, or all of them are.
    ///
    /// Takes a listener of [`Self::on_close`] off, or all with `None`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.offClose.html)
    pub fn off_close(&self, which: Option<Listener<TcpSocketOnClose>>) {
        self.client.off(which);
    }
}
impl AsRef<::wx_core::Client> for TcpSocket {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Opens the connection to a host and port; `onConnect` or `onError` tells how it went.
///
/// Called as [`TcpSocket::connect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.connect.html)
pub enum TcpSocketConnect {}
::wx_core::api!(
    TcpSocketConnect = object TCP_SOCKET[0], TcpSocketConnectOptions => fields()
);
/// Parameters of [`TcpSocket::connect`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct TcpSocketConnectOptions {
    /// Host name or IP of the server
    pub address: String,
    /// Port of the server; below 1024 and some others are barred
    pub port: i64,
    /// Resolves the name over HTTP, needs `httpDNSServiceId`. Default: `false`. Since 3.4.0.
    pub enable_http_dns: bool,
    /// Which HttpDNS provider resolves the name. Since 3.4.0.
    pub http_dns_service_id: Option<String>,
    /// How long to wait for the server to accept. Unit: s. Default: `2`.
    pub timeout: f64,
}
impl TcpSocketConnectOptions {
    /// With the required ones; the others are left out.
    pub fn new(address: impl Into<String>, port: i64) -> Self {
        Self {
            address: address.into(),
            port,
            enable_http_dns: false,
            http_dns_service_id: None,
            timeout: 2.0,
        }
    }
    /// Resolves the name over HTTP, needs `httpDNSServiceId`. Default: `false`. Since 3.4.0.
    pub fn enable_http_dns(mut self, enable_http_dns: bool) -> Self {
        self.enable_http_dns = enable_http_dns;
        self
    }
    /// Which HttpDNS provider resolves the name. Since 3.4.0.
    pub fn http_dns_service_id(
        mut self,
        http_dns_service_id: impl Into<String>,
    ) -> Self {
        self.http_dns_service_id = Some(http_dns_service_id.into());
        self
    }
    /// How long to wait for the server to accept. Unit: s. Default: `2`.
    pub fn timeout(mut self, timeout: f64) -> Self {
        self.timeout = timeout;
        self
    }
}
::wx_core::record!(
    TcpSocketConnectOptions { address, port, enable_http_dns, http_dns_service_id,
    timeout }
);
/// The connection stands, so that data may be written.
///
/// Called as [`TcpSocket::on_connect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.onConnect.html)
pub enum TcpSocketOnConnect {}
::wx_core::api!(
    TcpSocketOnConnect = object TCP_SOCKET[1], () => fields TcpSocketOnConnectResult
);
/// What a listener of [`TcpSocket::on_connect`] receives.
#[derive(Clone, Debug)]
pub struct TcpSocketOnConnectResult {
    /// Own end of the connection, on phones only. Since 3.4.1.
    pub local_info: OnConnectListenerResultLocalInfo,
    /// Server's end of the connection, on phones only. Since 3.4.1.
    pub remote_info: OnConnectListenerResultRemoteInfo,
    /// Whether the name was really resolved by HttpDNS. Since 3.4.0.
    pub use_http_dns: bool,
    /// Trouble on the way, for example why HttpDNS was not used. Since 3.4.0.
    pub exception: Exception,
}
::wx_core::record!(
    TcpSocketOnConnectResult { local_info, remote_info, use_http_dns, exception }
);
/// Routes the socket through the Wi-Fi network in use, as with devices without internet;
/// Android only.
///
/// Called as [`TcpSocket::bind_wifi`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.bindWifi.html)
pub enum TcpSocketBindWifi {}
::wx_core::api!(
    TcpSocketBindWifi = object TCP_SOCKET[2], TcpSocketBindWifiOptions => fields()
);
/// Parameters of [`TcpSocket::bind_wifi`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct TcpSocketBindWifiOptions {
    /// Address of the current access point, see `getConnectedWifi`
    pub bssid: String,
}
impl TcpSocketBindWifiOptions {
    /// With all of them.
    pub fn new(bssid: impl Into<String>) -> Self {
        Self { bssid: bssid.into() }
    }
}
::wx_core::record!(TcpSocketBindWifiOptions { bssid });
/// The socket now runs over the Wi-Fi network that `bindWifi` named.
///
/// Called as [`TcpSocket::on_bind_wifi`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.onBindWifi.html)
pub enum TcpSocketOnBindWifi {}
::wx_core::api!(TcpSocketOnBindWifi = object TCP_SOCKET[3], () => fields());
/// Sends text or bytes over the established connection.
///
/// Called as [`TcpSocket::write`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.write.html)
pub enum TcpSocketWrite {}
::wx_core::api!(
    TcpSocketWrite = object TCP_SOCKET[4], TcpSocketWriteOptions => fields()
);
/// Parameters of [`TcpSocket::write`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct TcpSocketWriteOptions {
    /// Text or bytes; needs a connection first
    pub data: TcpSocketWriteData,
}
impl TcpSocketWriteOptions {
    /// With all of them.
    pub fn new(data: TcpSocketWriteData) -> Self {
        Self { data }
    }
}
::wx_core::record!(TcpSocketWriteOptions { data });
/// A chunk of the byte stream has come in; its borders are not those of the sender's writes.
///
/// Called as [`TcpSocket::on_message`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.onMessage.html)
pub enum TcpSocketOnMessage {}
::wx_core::api!(
    TcpSocketOnMessage = object TCP_SOCKET[5], () => fields TcpSocketOnMessageResult
);
/// What a listener of [`TcpSocket::on_message`] receives.
#[derive(Clone, Debug)]
pub struct TcpSocketOnMessageResult {
    /// The bytes, in stream order
    pub message: Vec<u8>,
    /// Other end, where the bytes came from
    pub remote_info: TcpSocketOnMessageListenerResultRemoteInfo,
    /// Own end, where the bytes arrived
    pub local_info: OnMessageListenerResultLocalInfo,
}
::wx_core::record!(TcpSocketOnMessageResult { message, remote_info, local_info });
/// Connecting, sending or receiving over TCP has failed.
///
/// Called as [`TcpSocket::on_error`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.onError.html)
pub enum TcpSocketOnError {}
::wx_core::api!(TcpSocketOnError = object TCP_SOCKET[6], () => fields());
/// Ends the connection for good; `onClose` follows once it is down.
///
/// Called as [`TcpSocket::close`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.close.html)
pub enum TcpSocketClose {}
::wx_core::api!(TcpSocketClose = object TCP_SOCKET[7], () => fields());
/// The TCP connection is completely down, whichever side ended it.
///
/// Called as [`TcpSocket::on_close`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/TCPSocket.onClose.html)
pub enum TcpSocketOnClose {}
::wx_core::api!(TcpSocketOnClose = object TCP_SOCKET[8], () => fields());
/// A socket that sends and receives single datagrams, without connection or guarantee of
/// delivery.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/tcp/UDPSocket.html)
#[derive(Clone, Debug)]
pub struct UdpSocket {
    client: ::wx_core::Client,
}
::wx_core::object!(UdpSocket = UDP_SOCKET);
impl UdpSocket {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Takes a local port to hear datagrams on and returns its number.
    ///
    /// Parameters:
    ///
    /// - `port`: Wanted local port; left out, the system picks a free one. Since 2.9.0.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.bind.html)
    pub fn bind(&self, port: Option<i64>) -> Result<i64> {
        let options = UdpSocketBindOptions { port };
        self.client.sync::<UdpSocketBind>(options)
    }
    /// The socket is bound and begins to hear datagrams.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.onListening.html)
    pub fn on_listening(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<UdpSocketOnListening> {
        self.client.on(listener)
    }
    /// Removes what was to run once the port is ready for datagrams.
    ///
    /// Takes a listener of [`Self::on_listening`] off, or all with `None`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.offListening.html)
    pub fn off_listening(&self, which: Option<Listener<UdpSocketOnListening>>) {
        self.client.off(which);
    }
    /// Fires one datagram at a host and port; `255.255.255.255` reaches the whole local network.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.send.html)
    ///
    /// ```js
    /// const bytes = new Uint8Array([0x7e, 0x01, 0x00, 0x7e])
    /// socket.send({ address: '192.168.1.20', port: 7788, message: bytes.buffer, offset: 1, length: 2 })
    /// ```
    pub fn send(&self, options: UdpSocketSendOptions) -> Result<()> {
        self.client.sync::<UdpSocketSend>(options)
    }
    /// Presets one peer for the `write` calls to come.
    ///
    /// Since 2.15.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.connect.html)
    pub fn connect(&self, options: UdpSocketConnectOptions) -> Result<()> {
        self.client.sync::<UdpSocketConnect>(options)
    }
    /// Sends to the peer of `connect`; address and port must still be given, without `connect` it
    /// equals `send`.
    ///
    /// Since 2.15.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.write.html)
    pub fn write(&self, options: UdpSocketWriteOptions) -> Result<()> {
        self.client.sync::<UdpSocketWrite>(options)
    }
    /// One datagram of less than 4096 bytes has arrived.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.onMessage.html)
    pub fn on_message(
        &self,
        listener: impl Fn(&UdpSocketOnMessageResult) + 'static,
    ) -> Listener<UdpSocketOnMessage> {
        self.client.on(listener)
    }
    /// Incoming datagrams are not handed to the callback any more.
    ///
    /// Takes a listener of [`Self::on_message`] off, or all with `None`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.offMessage.html)
    pub fn off_message(&self, which: Option<Listener<UdpSocketOnMessage>>) {
        self.client.off(which);
    }
    /// Limits how many routers an outgoing packet may pass.
    ///
    /// Parameters:
    ///
    /// - `ttl`: Hops allowed before the packet is dropped. From 0 to 255.
    ///
    /// Since 2.18.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.setTTL.html)
    pub fn set_ttl(&self, ttl: i64) -> Result<()> {
        self.client.sync::<UdpSocketSetTtl>(UdpSocketSetTtlOptions::new(ttl))
    }
    /// A datagram could not be sent or received, or the port not bound.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.onError.html)
    pub fn on_error(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<UdpSocketOnError> {
        self.client.on(listener)
    }
    /// Faults in sending or receiving datagrams have no handler here any more.
    ///
    /// Takes a listener of [`Self::on_error`] off, or all with `None`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.offError.html)
    pub fn off_error(&self, which: Option<Listener<UdpSocketOnError>>) {
        self.client.off(which);
    }
    /// Destroys the socket: it sends and hears nothing more, and `send` raises an error.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.close.html)
    pub fn close(&self) -> Result<()> {
        self.client.sync::<UdpSocketClose>(())
    }
    /// The UDP socket has been given up and its port is free again.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.onClose.html)
    pub fn on_close(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<UdpSocketOnClose> {
        self.client.on(listener)
    }
    /// The end of the UDP socket is no longer told to the callback.
    ///
    /// Takes a listener of [`Self::on_close`] off, or all with `None`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.offClose.html)
    pub fn off_close(&self, which: Option<Listener<UdpSocketOnClose>>) {
        self.client.off(which);
    }
}
impl AsRef<::wx_core::Client> for UdpSocket {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Takes a local port to hear datagrams on and returns its number.
///
/// Called as [`UdpSocket::bind`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.bind.html)
pub enum UdpSocketBind {}
::wx_core::api!(UdpSocketBind = object UDP_SOCKET[0], UdpSocketBindOptions => value i64);
/// Parameters of [`UdpSocket::bind`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UdpSocketBindOptions {
    /// Wanted local port; left out, the system picks a free one. Since 2.9.0.
    pub port: Option<i64>,
}
impl UdpSocketBindOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { port: None }
    }
    /// Wanted local port; left out, the system picks a free one. Since 2.9.0.
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }
}
impl Default for UdpSocketBindOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(UdpSocketBindOptions { port });
/// The socket is bound and begins to hear datagrams.
///
/// Called as [`UdpSocket::on_listening`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.onListening.html)
pub enum UdpSocketOnListening {}
::wx_core::api!(UdpSocketOnListening = object UDP_SOCKET[1], () => fields());
/// Fires one datagram at a host and port; `255.255.255.255` reaches the whole local network.
///
/// Called as [`UdpSocket::send`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.send.html)
pub enum UdpSocketSend {}
::wx_core::api!(UdpSocketSend = object UDP_SOCKET[2], UdpSocketSendOptions => fields());
/// Parameters of [`UdpSocket::send`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UdpSocketSendOptions {
    /// Any IP or host name; up to base library 2.9.3 only LAN or whitelisted hosts
    pub address: String,
    /// Port the receiver hears on
    pub port: i64,
    /// Text or bytes of the datagram
    pub message: UdpSocketSendOptionMessage,
    /// Where in an `ArrayBuffer` sending begins. Unit: bytes. At least 0. Default: `0`.
    pub offset: i64,
    /// How much of an `ArrayBuffer` is sent; left out, the rest of it. Unit: bytes. At least 0.
    pub length: Option<i64>,
    /// Permits broadcast addresses from base library 2.24.0 on. Default: `false`.
    pub set_broadcast: bool,
}
impl UdpSocketSendOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        address: impl Into<String>,
        port: i64,
        message: UdpSocketSendOptionMessage,
    ) -> Self {
        Self {
            address: address.into(),
            port,
            message,
            offset: 0,
            length: None,
            set_broadcast: false,
        }
    }
    /// Where in an `ArrayBuffer` sending begins. Unit: bytes. At least 0. Default: `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = offset;
        self
    }
    /// How much of an `ArrayBuffer` is sent; left out, the rest of it. Unit: bytes. At least 0.
    pub fn length(mut self, length: i64) -> Self {
        self.length = Some(length);
        self
    }
    /// Permits broadcast addresses from base library 2.24.0 on. Default: `false`.
    pub fn set_broadcast(mut self, set_broadcast: bool) -> Self {
        self.set_broadcast = set_broadcast;
        self
    }
}
::wx_core::record!(
    UdpSocketSendOptions { address, port, message, offset, length, set_broadcast }
);
/// Presets one peer for the `write` calls to come.
///
/// Called as [`UdpSocket::connect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.connect.html)
pub enum UdpSocketConnect {}
::wx_core::api!(
    UdpSocketConnect = object UDP_SOCKET[3], UdpSocketConnectOptions => fields()
);
/// Parameters of [`UdpSocket::connect`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UdpSocketConnectOptions {
    /// Host name or IP of the peer
    pub address: String,
    /// Port the peer hears on
    pub port: i64,
}
impl UdpSocketConnectOptions {
    /// With all of them.
    pub fn new(address: impl Into<String>, port: i64) -> Self {
        Self {
            address: address.into(),
            port,
        }
    }
}
::wx_core::record!(UdpSocketConnectOptions { address, port });
/// Sends to the peer of `connect`; address and port must still be given, without `connect` it
/// equals `send`.
///
/// Called as [`UdpSocket::write`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.write.html)
pub enum UdpSocketWrite {}
::wx_core::api!(
    UdpSocketWrite = object UDP_SOCKET[4], UdpSocketWriteOptions => fields()
);
/// Parameters of [`UdpSocket::write`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UdpSocketWriteOptions {
    /// Any IP or host name; up to base library 2.9.3 only LAN or whitelisted hosts
    pub address: String,
    /// Port the receiver hears on
    pub port: i64,
    /// Text or bytes of the datagram
    pub message: UdpSocketSendOptionMessage,
    /// Where in an `ArrayBuffer` sending begins. Unit: bytes. At least 0. Default: `0`.
    pub offset: i64,
    /// How much of an `ArrayBuffer` is sent; left out, the rest of it. Unit: bytes. At least 0.
    pub length: Option<i64>,
    /// Permits broadcast addresses from base library 2.24.0 on. Default: `false`.
    pub set_broadcast: bool,
}
impl UdpSocketWriteOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        address: impl Into<String>,
        port: i64,
        message: UdpSocketSendOptionMessage,
    ) -> Self {
        Self {
            address: address.into(),
            port,
            message,
            offset: 0,
            length: None,
            set_broadcast: false,
        }
    }
    /// Where in an `ArrayBuffer` sending begins. Unit: bytes. At least 0. Default: `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = offset;
        self
    }
    /// How much of an `ArrayBuffer` is sent; left out, the rest of it. Unit: bytes. At least 0.
    pub fn length(mut self, length: i64) -> Self {
        self.length = Some(length);
        self
    }
    /// Permits broadcast addresses from base library 2.24.0 on. Default: `false`.
    pub fn set_broadcast(mut self, set_broadcast: bool) -> Self {
        self.set_broadcast = set_broadcast;
        self
    }
}
::wx_core::record!(
    UdpSocketWriteOptions { address, port, message, offset, length, set_broadcast }
);
/// One datagram of less than 4096 bytes has arrived.
///
/// Called as [`UdpSocket::on_message`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.onMessage.html)
pub enum UdpSocketOnMessage {}
::wx_core::api!(
    UdpSocketOnMessage = object UDP_SOCKET[5], () => fields UdpSocketOnMessageResult
);
/// What a listener of [`UdpSocket::on_message`] receives.
#[derive(Clone, Debug)]
pub struct UdpSocketOnMessageResult {
    /// Payload, shorter than 4096 bytes
    pub message: Vec<u8>,
    /// Sender, to which a reply can go
    pub remote_info: UdpSocketOnMessageListenerResultRemoteInfo,
    /// Own end, from base library 2.18.0
    pub local_info: OnMessageListenerResultLocalInfo,
}
::wx_core::record!(UdpSocketOnMessageResult { message, remote_info, local_info });
/// Limits how many routers an outgoing packet may pass.
///
/// Called as [`UdpSocket::set_ttl`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.setTTL.html)
pub enum UdpSocketSetTtl {}
::wx_core::api!(
    UdpSocketSetTtl = object UDP_SOCKET[6], UdpSocketSetTtlOptions => fields()
);
/// Parameters of [`UdpSocket::set_ttl`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UdpSocketSetTtlOptions {
    /// Hops allowed before the packet is dropped. From 0 to 255.
    pub ttl: i64,
}
impl UdpSocketSetTtlOptions {
    /// With all of them.
    pub fn new(ttl: i64) -> Self {
        Self { ttl }
    }
}
::wx_core::record!(UdpSocketSetTtlOptions { ttl });
/// A datagram could not be sent or received, or the port not bound.
///
/// Called as [`UdpSocket::on_error`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.onError.html)
pub enum UdpSocketOnError {}
::wx_core::api!(UdpSocketOnError = object UDP_SOCKET[7], () => fields());
/// Destroys the socket: it sends and hears nothing more, and `send` raises an error.
///
/// Called as [`UdpSocket::close`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.close.html)
pub enum UdpSocketClose {}
::wx_core::api!(UdpSocketClose = object UDP_SOCKET[8], () => fields());
/// The UDP socket has been given up and its port is free again.
///
/// Called as [`UdpSocket::on_close`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/udp/UDPSocket.onClose.html)
pub enum UdpSocketOnClose {}
::wx_core::api!(UdpSocketOnClose = object UDP_SOCKET[9], () => fields());
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static SOCKET: Family = Family {
        name: "socket",
        apis: &[
            ApiDesc::sync("createTCPSocket")
                .params(&CREATE_TCP_SOCKET_OPTIONS)
                .args(&[&[Arg::Options]])
                .returns(Returns::Value(Type::Handle(&TCP_SOCKET))),
            ApiDesc::sync("createUDPSocket")
                .params(&CREATE_UDP_SOCKET_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]])
                .returns(Returns::Value(Type::Handle(&UDP_SOCKET))),
        ],
        properties: &[],
    };
    pub static TCP_SOCKET: ObjectDesc = ObjectDesc {
        name: "TCPSocket",
        members: &[
            ApiDesc::sync("TCPSocket.connect")
                .key("connect")
                .params(&TCP_SOCKET_CONNECT_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::event("TCPSocket.onConnect", &EventDesc::new("offConnect"))
                .key("onConnect")
                .result(&TCP_SOCKET_ON_CONNECT_RESULT),
            ApiDesc::sync("TCPSocket.bindWifi")
                .key("bindWifi")
                .params(&TCP_SOCKET_BIND_WIFI_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::event("TCPSocket.onBindWifi", &EventDesc::new("offBindWifi"))
                .key("onBindWifi"),
            ApiDesc::sync("TCPSocket.write")
                .key("write")
                .params(&TCP_SOCKET_WRITE_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::event("TCPSocket.onMessage", &EventDesc::new("offMessage"))
                .key("onMessage")
                .result(&TCP_SOCKET_ON_MESSAGE_RESULT),
            ApiDesc::event("TCPSocket.onError", &EventDesc::new("offError"))
                .key("onError"),
            ApiDesc::sync("TCPSocket.close").key("close"),
            ApiDesc::event("TCPSocket.onClose", &EventDesc::new("offClose"))
                .key("onClose"),
        ],
    };
    pub static UDP_SOCKET: ObjectDesc = ObjectDesc {
        name: "UDPSocket",
        members: &[
            ApiDesc::sync("UDPSocket.bind")
                .key("bind")
                .params(&UDP_SOCKET_BIND_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Int)),
            ApiDesc::event("UDPSocket.onListening", &EventDesc::new("offListening"))
                .key("onListening"),
            ApiDesc::sync("UDPSocket.send")
                .key("send")
                .params(&UDP_SOCKET_SEND_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("UDPSocket.connect")
                .key("connect")
                .params(&UDP_SOCKET_CONNECT_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("UDPSocket.write")
                .key("write")
                .params(&UDP_SOCKET_WRITE_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::event("UDPSocket.onMessage", &EventDesc::new("offMessage"))
                .key("onMessage")
                .result(&UDP_SOCKET_ON_MESSAGE_RESULT),
            ApiDesc::sync("UDPSocket.setTTL")
                .key("setTTL")
                .params(&UDP_SOCKET_SET_TTL_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::event("UDPSocket.onError", &EventDesc::new("offError"))
                .key("onError"),
            ApiDesc::sync("UDPSocket.close").key("close"),
            ApiDesc::event("UDPSocket.onClose", &EventDesc::new("offClose"))
                .key("onClose"),
        ],
    };
    pub static CREATE_TCP_SOCKET_OPTIONS: StructDesc = StructDesc::new(
        "CreateTcpSocketOptions",
        &[
            FieldDesc::new("type", Type::Enum(&CREATE_TCP_SOCKET_TYPE))
                .default(Literal::Text("ipv4")),
        ],
    );
    pub static CREATE_UDP_SOCKET_OPTIONS: StructDesc = StructDesc::new(
        "CreateUdpSocketOptions",
        &[
            FieldDesc::new("type", Type::Enum(&UDP_FAMILY))
                .default(Literal::Text("udp4")),
            FieldDesc::new("options", Type::Object).optional(),
        ],
    );
    pub static TCP_SOCKET_CONNECT_OPTIONS: StructDesc = StructDesc::new(
        "TcpSocketConnectOptions",
        &[
            FieldDesc::new("address", Type::String),
            FieldDesc::new("port", Type::Int),
            FieldDesc::new("enableHttpDNS", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("httpDNSServiceId", Type::String).optional(),
            FieldDesc::new("timeout", Type::Number).default(Literal::Number(2.0)),
        ],
    );
    pub static TCP_SOCKET_ON_CONNECT_RESULT: StructDesc = StructDesc::new(
        "TcpSocketOnConnectResult",
        &[
            FieldDesc::new(
                "localInfo",
                Type::Struct(&ON_CONNECT_LISTENER_RESULT_LOCAL_INFO),
            ),
            FieldDesc::new(
                "remoteInfo",
                Type::Struct(&ON_CONNECT_LISTENER_RESULT_REMOTE_INFO),
            ),
            FieldDesc::new("useHttpDNS", Type::Boolean),
            FieldDesc::new("exception", Type::Struct(&EXCEPTION)),
        ],
    );
    pub static TCP_SOCKET_BIND_WIFI_OPTIONS: StructDesc = StructDesc::new(
        "TcpSocketBindWifiOptions",
        &[FieldDesc::new("BSSID", Type::String)],
    );
    pub static TCP_SOCKET_WRITE_OPTIONS: StructDesc = StructDesc::new(
        "TcpSocketWriteOptions",
        &[FieldDesc::new("data", Type::Union(&TCP_SOCKET_WRITE_DATA))],
    );
    pub static TCP_SOCKET_ON_MESSAGE_RESULT: StructDesc = StructDesc::new(
        "TcpSocketOnMessageResult",
        &[
            FieldDesc::new("message", Type::Bytes),
            FieldDesc::new(
                "remoteInfo",
                Type::Struct(&TCP_SOCKET_ON_MESSAGE_LISTENER_RESULT_REMOTE_INFO),
            ),
            FieldDesc::new(
                "localInfo",
                Type::Struct(&ON_MESSAGE_LISTENER_RESULT_LOCAL_INFO),
            ),
        ],
    );
    pub static UDP_SOCKET_BIND_OPTIONS: StructDesc = StructDesc::new(
        "UdpSocketBindOptions",
        &[FieldDesc::new("port", Type::Int).optional()],
    );
    pub static UDP_SOCKET_SEND_OPTIONS: StructDesc = StructDesc::new(
        "UdpSocketSendOptions",
        &[
            FieldDesc::new("address", Type::String),
            FieldDesc::new("port", Type::Int),
            FieldDesc::new("message", Type::Union(&UDP_SOCKET_SEND_OPTION_MESSAGE)),
            FieldDesc::new("offset", Type::Int).default(Literal::Number(0.0)).min(0.0),
            FieldDesc::new("length", Type::Int).optional().min(0.0),
            FieldDesc::new("setBroadcast", Type::Boolean).default(Literal::Bool(false)),
        ],
    );
    pub static UDP_SOCKET_CONNECT_OPTIONS: StructDesc = StructDesc::new(
        "UdpSocketConnectOptions",
        &[FieldDesc::new("address", Type::String), FieldDesc::new("port", Type::Int)],
    );
    pub static UDP_SOCKET_WRITE_OPTIONS: StructDesc = StructDesc::new(
        "UdpSocketWriteOptions",
        &[
            FieldDesc::new("address", Type::String),
            FieldDesc::new("port", Type::Int),
            FieldDesc::new("message", Type::Union(&UDP_SOCKET_SEND_OPTION_MESSAGE)),
            FieldDesc::new("offset", Type::Int).default(Literal::Number(0.0)).min(0.0),
            FieldDesc::new("length", Type::Int).optional().min(0.0),
            FieldDesc::new("setBroadcast", Type::Boolean).default(Literal::Bool(false)),
        ],
    );
    pub static UDP_SOCKET_ON_MESSAGE_RESULT: StructDesc = StructDesc::new(
        "UdpSocketOnMessageResult",
        &[
            FieldDesc::new("message", Type::Bytes),
            FieldDesc::new(
                "remoteInfo",
                Type::Struct(&UDP_SOCKET_ON_MESSAGE_LISTENER_RESULT_REMOTE_INFO),
            ),
            FieldDesc::new(
                "localInfo",
                Type::Struct(&ON_MESSAGE_LISTENER_RESULT_LOCAL_INFO),
            ),
        ],
    );
    pub static UDP_SOCKET_SET_TTL_OPTIONS: StructDesc = StructDesc::new(
        "UdpSocketSetTtlOptions",
        &[FieldDesc::new("ttl", Type::Int).min(0.0).max(255.0)],
    );
    pub static IP_FAMILY: EnumDesc = EnumDesc {
        name: "IpFamily",
        values: &[EnumValue::Text("IPv4"), EnumValue::Text("IPv6")],
    };
    pub static UDP_FAMILY: EnumDesc = EnumDesc {
        name: "UdpFamily",
        values: &[EnumValue::Text("udp4"), EnumValue::Text("udp6")],
    };
    pub static ON_CONNECT_LISTENER_RESULT_LOCAL_INFO: StructDesc = StructDesc::new(
        "OnConnectListenerResultLocalInfo",
        &[
            FieldDesc::new("address", Type::String),
            FieldDesc::new("port", Type::Int),
            FieldDesc::new("family", Type::Enum(&IP_FAMILY)),
        ],
    );
    pub static ON_CONNECT_LISTENER_RESULT_REMOTE_INFO: StructDesc = StructDesc::new(
        "OnConnectListenerResultRemoteInfo",
        &[
            FieldDesc::new("address", Type::String),
            FieldDesc::new("port", Type::Int),
            FieldDesc::new("family", Type::Enum(&IP_FAMILY)),
        ],
    );
    pub static EXCEPTION: StructDesc = StructDesc::new(
        "Exception",
        &[FieldDesc::new("reasons", Type::List(&Type::Struct(&TCP_EXCEPTION_REASON)))],
    );
    pub static TCP_EXCEPTION_REASON: StructDesc = StructDesc::new(
        "TCPExceptionReason",
        &[FieldDesc::new("errMsg", Type::String), FieldDesc::new("errno", Type::String)],
    );
    pub static ON_MESSAGE_LISTENER_RESULT_LOCAL_INFO: StructDesc = StructDesc::new(
        "OnMessageListenerResultLocalInfo",
        &[
            FieldDesc::new("address", Type::String),
            FieldDesc::new("port", Type::Int),
            FieldDesc::new("family", Type::Enum(&IP_FAMILY)),
        ],
    );
    pub static TCP_SOCKET_ON_MESSAGE_LISTENER_RESULT_REMOTE_INFO: StructDesc = StructDesc::new(
        "TCPSocketOnMessageListenerResultRemoteInfo",
        &[
            FieldDesc::new("address", Type::String),
            FieldDesc::new("port", Type::Int),
            FieldDesc::new("family", Type::Enum(&IP_FAMILY)),
        ],
    );
    pub static UDP_SOCKET_ON_MESSAGE_LISTENER_RESULT_REMOTE_INFO: StructDesc = StructDesc::new(
        "UDPSocketOnMessageListenerResultRemoteInfo",
        &[
            FieldDesc::new("address", Type::String),
            FieldDesc::new("port", Type::Int),
            FieldDesc::new("family", Type::Enum(&IP_FAMILY)),
            FieldDesc::new("size", Type::Int),
        ],
    );
    pub static UDP_SOCKET_SEND_OPTION: StructDesc = StructDesc::new(
        "UDPSocketSendOption",
        &[
            FieldDesc::new("address", Type::String),
            FieldDesc::new("port", Type::Int),
            FieldDesc::new("message", Type::Union(&UDP_SOCKET_SEND_OPTION_MESSAGE)),
            FieldDesc::new("offset", Type::Int).default(Literal::Number(0.0)).min(0.0),
            FieldDesc::new("length", Type::Int).optional().min(0.0),
            FieldDesc::new("setBroadcast", Type::Boolean).default(Literal::Bool(false)),
        ],
    );
    pub static UDP_SOCKET_SEND_OPTION_MESSAGE: [Type; 2] = [Type::String, Type::Bytes];
    pub static TCP_SOCKET_WRITE_DATA: [Type; 2] = [Type::String, Type::Bytes];
    pub static CREATE_TCP_SOCKET_TYPE: EnumDesc = EnumDesc {
        name: "CreateTcpSocketType",
        values: &[EnumValue::Text("ipv4"), EnumValue::Text("ipv6")],
    };
}
