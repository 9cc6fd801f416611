// Generated from websocket.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::WEBSOCKET;
/// When each step of the connecting took place. Times are milliseconds since 1970.
///
/// Since 2.10.4.
#[derive(Clone, Debug)]
pub struct SocketProfile {
    /// The call was taken up. Unit: ms.
    pub fetch_start: f64,
    /// The host name was asked for; fetchStart for a bare address. Unit: ms.
    pub domain_look_up_start: f64,
    /// The addresses of the host name were known. Unit: ms.
    pub domain_look_up_end: f64,
    /// The first address was dialled. Unit: ms.
    pub connect_start: f64,
    /// The connection stood, with TLS where there is any. Unit: ms.
    pub connect_end: f64,
    /// From connectStart to connectEnd. Unit: ms.
    pub rtt: f64,
    /// Time that the upgrade from HTTP took. Unit: ms.
    pub handshake_cost: f64,
    /// From fetchStart to the open socket. Unit: ms.
    pub cost: f64,
}
::wx_core::record!(
    SocketProfile { fetch_start, domain_look_up_start, domain_look_up_end, connect_start,
    connect_end, rtt, handshake_cost, cost }
);
/// Where a socket is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReadyState {
    /// The handshake is under way
    Connecting,
    /// Messages go both ways
    Open,
    /// This side has said goodbye and waits for the peer
    Closing,
    /// Over, or never begun
    Closed,
}
::wx_core::enumeration!(ReadyState { Connecting, Open, Closing, Closed });
/// How a connection ended.
#[derive(Clone, Debug)]
pub struct SocketTaskOnCloseListenerResult {
    /// 1000 and 3000 to 4999 come from one of the two sides; 1005 stands for none given, 1006 for
    /// an end without farewell
    pub code: f64,
    /// What the closing side said; often empty
    pub reason: String,
}
::wx_core::record!(SocketTaskOnCloseListenerResult { code, reason });
/// One message of the server.
#[derive(Clone, Debug)]
pub struct SocketTaskOnMessageListenerResult {
    /// A string for a text message and an ArrayBuffer for a binary one
    pub data: SocketTaskOnMessageListenerResultData,
}
::wx_core::record!(SocketTaskOnMessageListenerResult { data });
/// A string for a text message and an ArrayBuffer for a binary one
#[derive(Clone, Debug)]
pub enum SocketTaskOnMessageListenerResultData {
    /// A text.
    Text(String),
    /// An `ArrayBuffer`.
    Bytes(Vec<u8>),
}
::wx_core::union!(SocketTaskOnMessageListenerResultData { 0 => Text, 1 => Bytes });
/// A string becomes a text message; an ArrayBuffer becomes a binary one
#[derive(Clone, Debug)]
pub enum SocketTaskSendData {
    /// A text.
    Text(String),
    /// An `ArrayBuffer`.
    Bytes(Vec<u8>),
}
::wx_core::union!(SocketTaskSendData { 0 => Text, 1 => Bytes });
/// A string goes as text and an ArrayBuffer as binary
#[derive(Clone, Debug)]
pub enum SendSocketMessageData {
    /// A text.
    Text(String),
    /// An `ArrayBuffer`.
    Bytes(Vec<u8>),
}
::wx_core::union!(SendSocketMessageData { 0 => Text, 1 => Bytes });
/// Opens a WebSocket.
///
/// Called as [`Wx::connect_socket`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/wx.connectSocket.html)
pub enum ConnectSocket {}
::wx_core::api!(ConnectSocket = WEBSOCKET[0], ConnectSocketOptions => fields());
/// Parameters of [`Wx::connect_socket`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ConnectSocketOptions {
    /// A wss address; its host must be on the app's list
    pub url: String,
    /// Sent with the handshake. Referer and the headers of the handshake itself are left out
    pub header: Option<::wx_core::Object>,
    /// Subprotocols in order of preference. The server must choose one of them. Since 1.4.0.
    pub protocols: Option<Vec<String>>,
    /// Sends small messages at once instead of gathering them. Default: `false`. Since 2.4.0.
    pub tcp_no_delay: bool,
    /// Asks for compression. A host that has none connects without. Default: `false`. Since 2.8.0.
    pub per_message_deflate: bool,
    /// How long the connecting may take altogether; 60000 unless the app configures it. Unit: ms.
    /// Since 2.10.0.
    pub timeout: Option<f64>,
    /// Uses mobile data even under Wi-Fi. Ignored by a device without. Default: `false`. Since 2.29.0.
    pub force_cellular_network: bool,
}
impl ConnectSocketOptions {
    /// With the required ones; the others are left out.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            header: None,
            protocols: None,
            tcp_no_delay: false,
            per_message_deflate: false,
            timeout: None,
            force_cellular_network: false,
        }
    }
    /// Sent with the handshake. Referer and the headers of the handshake itself are left out
    pub fn header(mut self, header: ::wx_core::Object) -> Self {
        self.header = Some(header);
        self
    }
    /// Subprotocols in order of preference. The server must choose one of them. Since 1.4.0.
    pub fn protocols(mut self, protocols: Vec<String>) -> Self {
        self.protocols = Some(protocols);
        self
    }
    /// Sends small messages at once instead of gathering them. Default: `false`. Since 2.4.0.
    pub fn tcp_no_delay(mut self, tcp_no_delay: bool) -> Self {
        self.tcp_no_delay = tcp_no_delay;
        self
    }
    /// Asks for compression. A host that has none connects without. Default: `false`. Since 2.8.0.
    pub fn per_message_deflate(mut self, per_message_deflate: bool) -> Self {
        self.per_message_deflate = per_message_deflate;
        self
    }
    /// How long the connecting may take altogether; 60000 unless the app configures it. Unit: ms.
    /// Since 2.10.0.
    pub fn timeout(mut self, timeout: f64) -> Self {
        self.timeout = Some(timeout);
        self
    }
    /// Uses mobile data even under Wi-Fi. Ignored by a device without. Default: `false`. Since 2.29.0.
    pub fn force_cellular_network(mut self, force_cellular_network: bool) -> Self {
        self.force_cellular_network = force_cellular_network;
        self
    }
}
::wx_core::record!(
    ConnectSocketOptions { url, header, protocols, tcp_no_delay, per_message_deflate,
    timeout, force_cellular_network }
);
impl Options for ConnectSocketOptions {
    type Api = ConnectSocket;
}
/// Why [`Wx::connect_socket`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConnectSocketError {
    /// Five sockets are there already. Close one and wait for its onClose.
    TooMany,
    /// The text is no complete ws or wss address; it follows in quotes.
    InvalidUrl,
    /// The app may not connect to this host.
    UrlNotInDomainList,
    /// A name or value cannot stand in a header, or all together exceed 64 KB.
    InvalidHeader,
    /// A subprotocol is empty, repeated, or holds more than plain letters.
    InvalidProtocol,
}
impl From<ConnectSocketError> for WxError {
    fn from(error: ConnectSocketError) -> Self {
        match error {
            ConnectSocketError::TooMany => {
                WxError::fail("reach max websocket connect count 5")
            }
            ConnectSocketError::InvalidUrl => WxError::fail("invalid url").errno(600009),
            ConnectSocketError::UrlNotInDomainList => {
                WxError::fail("url not in domain list").errno(600002)
            }
            ConnectSocketError::InvalidHeader => WxError::fail("invalid header"),
            ConnectSocketError::InvalidProtocol => WxError::fail("invalid protocol"),
        }
    }
}
/// Sends over the oldest socket there is.
///
/// Called as [`Wx::send_socket_message`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/wx.sendSocketMessage.html)
pub enum SendSocketMessage {}
::wx_core::api!(SendSocketMessage = WEBSOCKET[1], SendSocketMessageOptions => fields());
/// Parameters of [`Wx::send_socket_message`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendSocketMessageOptions {
    /// A string goes as text and an ArrayBuffer as binary
    pub data: SendSocketMessageData,
}
impl SendSocketMessageOptions {
    /// With all of them.
    pub fn new(data: SendSocketMessageData) -> Self {
        Self { data }
    }
}
::wx_core::record!(SendSocketMessageOptions { data });
impl Options for SendSocketMessageOptions {
    type Api = SendSocketMessage;
}
/// Why [`Wx::send_socket_message`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SendSocketMessageError {
    /// No socket is open.
    NotConnected,
    /// The server reads too slowly; send again later.
    SendBufferIsFull,
}
impl From<SendSocketMessageError> for WxError {
    fn from(error: SendSocketMessageError) -> Self {
        match error {
            SendSocketMessageError::NotConnected => {
                WxError::fail("WebSocket is not connected")
            }
            SendSocketMessageError::SendBufferIsFull => {
                WxError::fail("send buffer is full")
            }
        }
    }
}
/// Closes the oldest socket there is.
///
/// Called as [`Wx::close_socket`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/wx.closeSocket.html)
pub enum CloseSocket {}
::wx_core::api!(CloseSocket = WEBSOCKET[2], CloseSocketOptions => fields());
/// Parameters of [`Wx::close_socket`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CloseSocketOptions {
    /// 1000, or 3000 to 4999 for meanings of your own. Default: `1000`.
    pub code: f64,
    /// At most 123 bytes of UTF-8
    pub reason: Option<String>,
}
impl CloseSocketOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { code: 1000.0, reason: None }
    }
    /// 1000, or 3000 to 4999 for meanings of your own. Default: `1000`.
    pub fn code(mut self, code: f64) -> Self {
        self.code = code;
        self
    }
    /// At most 123 bytes of UTF-8
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}
impl Default for CloseSocketOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(CloseSocketOptions { code, reason });
impl Options for CloseSocketOptions {
    type Api = CloseSocket;
}
/// Why [`Wx::close_socket`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CloseSocketError {
    /// No socket is open.
    NotConnected,
    /// Other numbers are reserved by the protocol.
    BadCode,
    /// It would not fit into a close frame.
    LongReason,
}
impl From<CloseSocketError> for WxError {
    fn from(error: CloseSocketError) -> Self {
        match error {
            CloseSocketError::NotConnected => WxError::fail("WebSocket is not connected"),
            CloseSocketError::BadCode => {
                WxError::fail("code must be 1000 or between 3000 and 4999")
            }
            CloseSocketError::LongReason => {
                WxError::fail("reason must not be longer than 123 bytes")
            }
        }
    }
}
/// The oldest socket has connected.
///
/// Called as [`Wx::on_socket_open`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/wx.onSocketOpen.html)
pub enum OnSocketOpen {}
::wx_core::api!(OnSocketOpen = WEBSOCKET[3], () => fields OnSocketOpenResult);
/// What a listener of [`Wx::on_socket_open`] receives.
#[derive(Clone, Debug)]
pub struct OnSocketOpenResult {
    /// What the server answered the handshake with. Since 2.0.0.
    pub header: BTreeMap<String, String>,
}
::wx_core::record!(OnSocketOpenResult { header });
/// A message of the server has arrived on the oldest socket.
///
/// Called as [`Wx::on_socket_message`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/wx.onSocketMessage.html)
pub enum OnSocketMessage {}
::wx_core::api!(
    OnSocketMessage = WEBSOCKET[4], () => fields SocketTaskOnMessageListenerResult
);
/// The oldest socket failed.
///
/// Called as [`Wx::on_socket_error`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/wx.onSocketError.html)
pub enum OnSocketError {}
::wx_core::api!(OnSocketError = WEBSOCKET[5], () => fields OnSocketErrorResult);
/// What a listener of [`Wx::on_socket_error`] receives.
#[derive(Clone, Debug)]
pub struct OnSocketErrorResult {
    /// What went wrong in words
    pub err_msg: String,
}
::wx_core::record!(OnSocketErrorResult { err_msg });
/// The oldest socket is over.
///
/// Called as [`Wx::on_socket_close`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/wx.onSocketClose.html)
pub enum OnSocketClose {}
::wx_core::api!(
    OnSocketClose = WEBSOCKET[6], () => fields SocketTaskOnCloseListenerResult
);
impl Wx {
    /// Opens a WebSocket. Success means that the call was accepted; whether the server takes it is
    /// told by onOpen or onError of the task. At most 5 sockets are there at once, those that are
    /// still closing included.
    ///
    /// Takes [`ConnectSocketOptions`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/wx.connectSocket.html)
    ///
    /// ```js
    /// const socket = wx.connectSocket({ url: 'wss://example.com/chat' })
    /// socket.onOpen(() => socket.send({ data: 'hello' }))
    /// socket.onMessage(({ data }) => console.log(data))
    /// socket.onClose(({ code, reason }) => console.log('closed', code, reason))
    /// ```
    ///
    /// # Errors
    ///
    /// - `reach max websocket connect count 5`: Five sockets are there already. Close one and wait
    ///   for its onClose.
    /// - `invalid url` (`errno` 600009): The text is no complete ws or wss address; it follows in
    ///   quotes.
    /// - `url not in domain list` (`errno` 600002): The app may not connect to this host.
    /// - `invalid header`: A name or value cannot stand in a header, or all together exceed 64 KB.
    /// - `invalid protocol`: A subprotocol is empty, repeated, or holds more than plain letters.
    pub fn connect_socket(&self, call: impl Into<Call<ConnectSocket>>) -> SocketTask {
        self.client.task(call)
    }
    /// As [`Self::connect_socket`], as a future, which also knows its task.
    pub fn connect_socket_future(
        &self,
        options: ConnectSocketOptions,
    ) -> ApiFuture<ConnectSocket> {
        self.client.future(options)
    }
    /// Sends over the oldest socket there is. With several sockets use SocketTask.send, which
    /// leaves no doubt.
    ///
    /// Takes [`SendSocketMessageOptions`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/wx.sendSocketMessage.html)
    ///
    /// # Errors
    ///
    /// - `WebSocket is not connected`: No socket is open.
    /// - `send buffer is full`: The server reads too slowly; send again later.
    pub fn send_socket_message(&self, call: impl Into<Call<SendSocketMessage>>) {
        self.client.call(call);
    }
    /// As [`Self::send_socket_message`], as a future.
    pub fn send_socket_message_future(
        &self,
        options: SendSocketMessageOptions,
    ) -> ApiFuture<SendSocketMessage> {
        self.client.future(options)
    }
    /// Closes the oldest socket there is. It must be open already; a handshake is not stopped by
    /// this.
    ///
    /// Takes [`CloseSocketOptions`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/wx.closeSocket.html)
    ///
    /// # Errors
    ///
    /// - `WebSocket is not connected`: No socket is open.
    /// - `code must be 1000 or between 3000 and 4999`: Other numbers are reserved by the protocol.
    /// - `reason must not be longer than 123 bytes`: It would not fit into a close frame.
    pub fn close_socket(&self, call: impl Into<Call<CloseSocket>>) {
        self.client.call(call);
    }
    /// As [`Self::close_socket`], as a future.
    pub fn close_socket_future(
        &self,
        options: CloseSocketOptions,
    ) -> ApiFuture<CloseSocket> {
        self.client.future(options)
    }
    /// The oldest socket has connected.
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/wx.onSocketOpen.html)
    pub fn on_socket_open(
        &self,
        listener: impl Fn(&OnSocketOpenResult) + 'static,
    ) -> Listener<OnSocketOpen> {
        self.client.on(listener)
    }
    /// A message of the server has arrived on the oldest socket.
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/wx.onSocketMessage.html)
    pub fn on_socket_message(
        &self,
        listener: impl Fn(&SocketTaskOnMessageListenerResult) + 'static,
    ) -> Listener<OnSocketMessage> {
        self.client.on(listener)
    }
    /// The oldest socket failed. onSocketClose follows.
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/wx.onSocketError.html)
    pub fn on_socket_error(
        &self,
        listener: impl Fn(&OnSocketErrorResult) + 'static,
    ) -> Listener<OnSocketError> {
        self.client.on(listener)
    }
    /// The oldest socket is over. The next oldest takes its place in these functions.
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/wx.onSocketClose.html)
    pub fn on_socket_close(
        &self,
        listener: impl Fn(&SocketTaskOnCloseListenerResult) + 'static,
    ) -> Listener<OnSocketClose> {
        self.client.on(listener)
    }
}
/// A connection that connectSocket has made, for sending, listening and closing.
///
/// Since 1.7.0. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/SocketTask.html)
#[derive(Clone, Debug)]
pub struct SocketTask {
    client: ::wx_core::Client,
}
::wx_core::object!(SocketTask = SOCKET_TASK);
impl SocketTask {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Queues a message; messages arrive whole and in order. Success means that it is on its way,
    /// not that the server has it.
    ///
    /// Takes [`SocketTaskSendOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/SocketTask.send.html)
    ///
    /// # Errors
    ///
    /// - `SocketTask.readyState is not OPEN`: The socket is not open yet or not any more.
    /// - `send buffer is full`: More waits to be sent than the host keeps.
    pub fn send(&self, call: impl Into<Call<SocketTaskSend>>) {
        self.client.call(call);
    }
    /// As [`Self::send`], as a future.
    pub fn send_future(
        &self,
        options: SocketTaskSendOptions,
    ) -> ApiFuture<SocketTaskSend> {
        self.client.future(options)
    }
    /// Sends what is queued, then says goodbye. onClose tells of the end. During the handshake it
    /// ends at once.
    ///
    /// Takes [`SocketTaskCloseOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/SocketTask.close.html)
    ///
    /// # Errors
    ///
    /// - `SocketTask.readyState is not OPEN`: It is closing or closed already.
    /// - `code must be 1000 or between 3000 and 4999`: The protocol keeps all other numbers for
    ///   itself.
    /// - `reason must not be longer than 123 bytes`: A close frame holds no more.
    pub fn close(&self, call: impl Into<Call<SocketTaskClose>>) {
        self.client.call(call);
    }
    /// As [`Self::close`], as a future.
    pub fn close_future(
        &self,
        options: SocketTaskCloseOptions,
    ) -> ApiFuture<SocketTaskClose> {
        self.client.future(options)
    }
    /// The server has agreed; send works from here on.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/SocketTask.onOpen.html)
    pub fn on_open(
        &self,
        listener: impl Fn(&SocketTaskOnOpenResult) + 'static,
    ) -> Listener<SocketTaskOnOpen> {
        self.client.on(listener)
    }
    /// The server sent a message, a text or an ArrayBuffer.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/SocketTask.onMessage.html)
    pub fn on_message(
        &self,
        listener: impl Fn(&SocketTaskOnMessageListenerResult) + 'static,
    ) -> Listener<SocketTaskOnMessage> {
        self.client.on(listener)
    }
    /// The connection could not be made or broke. onClose follows.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/SocketTask.onError.html)
    pub fn on_error(
        &self,
        listener: impl Fn(&SocketTaskOnErrorResult) + 'static,
    ) -> Listener<SocketTaskOnError> {
        self.client.on(listener)
    }
    /// The socket is over. Nothing comes after this.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/SocketTask.onClose.html)
    pub fn on_close(
        &self,
        listener: impl Fn(&SocketTaskOnCloseListenerResult) + 'static,
    ) -> Listener<SocketTaskOnClose> {
        self.client.on(listener)
    }
    /// Changes right before the event that tells of it
    pub fn ready_state(&self) -> Result<ReadyState> {
        self.client.sync::<SocketTaskReadyState>(())
    }
    /// readyState until the server has agreed
    pub fn connecting(&self) -> Result<i64> {
        self.client.sync::<SocketTaskConnecting>(())
    }
    /// readyState while messages can be sent
    pub fn open(&self) -> Result<i64> {
        self.client.sync::<SocketTaskOpen>(())
    }
    /// readyState from close() to onClose
    pub fn closing(&self) -> Result<i64> {
        self.client.sync::<SocketTaskClosing>(())
    }
    /// readyState at the end
    pub fn closed(&self) -> Result<i64> {
        self.client.sync::<SocketTaskClosed>(())
    }
}
impl AsRef<::wx_core::Client> for SocketTask {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Queues a message; messages arrive whole and in order.
///
/// Called as [`SocketTask::send`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/SocketTask.send.html)
pub enum SocketTaskSend {}
::wx_core::api!(
    SocketTaskSend = object SOCKET_TASK[0], SocketTaskSendOptions => fields()
);
/// Parameters of [`SocketTask::send`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SocketTaskSendOptions {
    /// A string becomes a text message; an ArrayBuffer becomes a binary one
    pub data: SocketTaskSendData,
}
impl SocketTaskSendOptions {
    /// With all of them.
    pub fn new(data: SocketTaskSendData) -> Self {
        Self { data }
    }
}
::wx_core::record!(SocketTaskSendOptions { data });
impl Options for SocketTaskSendOptions {
    type Api = SocketTaskSend;
}
/// Why [`SocketTask::send`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SocketTaskSendError {
    /// The socket is not open yet or not any more.
    NotOpen,
    /// More waits to be sent than the host keeps.
    SendBufferIsFull,
}
impl From<SocketTaskSendError> for WxError {
    fn from(error: SocketTaskSendError) -> Self {
        match error {
            SocketTaskSendError::NotOpen => {
                WxError::fail("SocketTask.readyState is not OPEN")
            }
            SocketTaskSendError::SendBufferIsFull => WxError::fail("send buffer is full"),
        }
    }
}
/// Sends what is queued, then says goodbye.
///
/// Called as [`SocketTask::close`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/SocketTask.close.html)
pub enum SocketTaskClose {}
::wx_core::api!(
    SocketTaskClose = object SOCKET_TASK[1], SocketTaskCloseOptions => fields()
);
/// Parameters of [`SocketTask::close`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SocketTaskCloseOptions {
    /// Told to the server: 1000, or 3000 to 4999 as the app likes. Default: `1000`.
    pub code: f64,
    /// Told to the server; 123 bytes of UTF-8 at most
    pub reason: Option<String>,
}
impl SocketTaskCloseOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { code: 1000.0, reason: None }
    }
    /// Told to the server: 1000, or 3000 to 4999 as the app likes. Default: `1000`.
    pub fn code(mut self, code: f64) -> Self {
        self.code = code;
        self
    }
    /// Told to the server; 123 bytes of UTF-8 at most
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}
impl Default for SocketTaskCloseOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(SocketTaskCloseOptions { code, reason });
impl Options for SocketTaskCloseOptions {
    type Api = SocketTaskClose;
}
/// Why [`SocketTask::close`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SocketTaskCloseError {
    /// It is closing or closed already.
    NotOpen,
    /// The protocol keeps all other numbers for itself.
    BadCode,
    /// A close frame holds no more.
    LongReason,
}
impl From<SocketTaskCloseError> for WxError {
    fn from(error: SocketTaskCloseError) -> Self {
        match error {
            SocketTaskCloseError::NotOpen => {
                WxError::fail("SocketTask.readyState is not OPEN")
            }
            SocketTaskCloseError::BadCode => {
                WxError::fail("code must be 1000 or between 3000 and 4999")
            }
            SocketTaskCloseError::LongReason => {
                WxError::fail("reason must not be longer than 123 bytes")
            }
        }
    }
}
/// The server has agreed; send works from here on.
///
/// Called as [`SocketTask::on_open`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/SocketTask.onOpen.html)
pub enum SocketTaskOnOpen {}
::wx_core::api!(
    SocketTaskOnOpen = object SOCKET_TASK[2], () => fields SocketTaskOnOpenResult
);
/// What a listener of [`SocketTask::on_open`] receives.
#[derive(Clone, Debug)]
pub struct SocketTaskOnOpenResult {
    /// The server's answer; names are in lower case. Since 2.0.0.
    pub header: BTreeMap<String, String>,
    /// How long the connecting took. Since 2.10.4.
    pub profile: SocketProfile,
}
::wx_core::record!(SocketTaskOnOpenResult { header, profile });
/// The server sent a message, a text or an ArrayBuffer.
///
/// Called as [`SocketTask::on_message`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/SocketTask.onMessage.html)
pub enum SocketTaskOnMessage {}
::wx_core::api!(
    SocketTaskOnMessage = object SOCKET_TASK[3], () => fields
    SocketTaskOnMessageListenerResult
);
/// The connection could not be made or broke.
///
/// Called as [`SocketTask::on_error`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/SocketTask.onError.html)
pub enum SocketTaskOnError {}
::wx_core::api!(
    SocketTaskOnError = object SOCKET_TASK[4], () => fields SocketTaskOnErrorResult
);
/// What a listener of [`SocketTask::on_error`] receives.
#[derive(Clone, Debug)]
pub struct SocketTaskOnErrorResult {
    /// For people; no code is to be read out of it
    pub err_msg: String,
}
::wx_core::record!(SocketTaskOnErrorResult { err_msg });
/// The socket is over.
///
/// Called as [`SocketTask::on_close`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/SocketTask.onClose.html)
pub enum SocketTaskOnClose {}
::wx_core::api!(
    SocketTaskOnClose = object SOCKET_TASK[5], () => fields
    SocketTaskOnCloseListenerResult
);
/// Changes right before the event that tells of it
///
/// Called as [`SocketTask::ready_state`].
pub enum SocketTaskReadyState {}
::wx_core::api!(SocketTaskReadyState = object SOCKET_TASK[6], () => value ReadyState);
/// readyState until the server has agreed
///
/// Called as [`SocketTask::connecting`].
pub enum SocketTaskConnecting {}
::wx_core::api!(SocketTaskConnecting = object SOCKET_TASK[7], () => value i64);
/// readyState while messages can be sent
///
/// Called as [`SocketTask::open`].
pub enum SocketTaskOpen {}
::wx_core::api!(SocketTaskOpen = object SOCKET_TASK[8], () => value i64);
/// readyState from close() to onClose
///
/// Called as [`SocketTask::closing`].
pub enum SocketTaskClosing {}
::wx_core::api!(SocketTaskClosing = object SOCKET_TASK[9], () => value i64);
/// readyState at the end
///
/// Called as [`SocketTask::closed`].
pub enum SocketTaskClosed {}
::wx_core::api!(SocketTaskClosed = object SOCKET_TASK[10], () => value i64);
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static WEBSOCKET: Family = Family {
        name: "websocket",
        apis: &[
            ApiDesc::task("connectSocket", &SOCKET_TASK).params(&CONNECT_SOCKET_OPTIONS),
            ApiDesc::asynchronous("sendSocketMessage")
                .params(&SEND_SOCKET_MESSAGE_OPTIONS),
            ApiDesc::asynchronous("closeSocket").params(&CLOSE_SOCKET_OPTIONS),
            ApiDesc::event("onSocketOpen", &EventDesc::without_off().single())
                .result(&ON_SOCKET_OPEN_RESULT),
            ApiDesc::event(
                    "onSocketMessage",
                    &EventDesc::without_off().single().queue(QueuePolicy::Error(256)),
                )
                .result(&SOCKET_TASK_ON_MESSAGE_LISTENER_RESULT),
            ApiDesc::event("onSocketError", &EventDesc::without_off().single())
                .result(&ON_SOCKET_ERROR_RESULT),
            ApiDesc::event("onSocketClose", &EventDesc::without_off().single())
                .result(&SOCKET_TASK_ON_CLOSE_LISTENER_RESULT),
        ],
        properties: &[],
    };
    pub static SOCKET_TASK: ObjectDesc = ObjectDesc {
        name: "SocketTask",
        members: &[
            ApiDesc::asynchronous("SocketTask.send")
                .key("send")
                .params(&SOCKET_TASK_SEND_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("SocketTask.close")
                .key("close")
                .params(&SOCKET_TASK_CLOSE_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::event("SocketTask.onOpen", &EventDesc::without_off())
                .key("onOpen")
                .result(&SOCKET_TASK_ON_OPEN_RESULT),
            ApiDesc::event(
                    "SocketTask.onMessage",
                    &EventDesc::without_off().queue(QueuePolicy::Error(256)),
                )
                .key("onMessage")
                .result(&SOCKET_TASK_ON_MESSAGE_LISTENER_RESULT),
            ApiDesc::event("SocketTask.onError", &EventDesc::without_off())
                .key("onError")
                .result(&SOCKET_TASK_ON_ERROR_RESULT),
            ApiDesc::event("SocketTask.onClose", &EventDesc::without_off())
                .key("onClose")
                .result(&SOCKET_TASK_ON_CLOSE_LISTENER_RESULT),
            ApiDesc::get(
                "SocketTask.readyState",
                "readyState",
                Type::Enum(&READY_STATE),
            ),
            ApiDesc::get("SocketTask.CONNECTING", "CONNECTING", Type::Int),
            ApiDesc::get("SocketTask.OPEN", "OPEN", Type::Int),
            ApiDesc::get("SocketTask.CLOSING", "CLOSING", Type::Int),
            ApiDesc::get("SocketTask.CLOSED", "CLOSED", Type::Int),
        ],
    };
    pub static CONNECT_SOCKET_OPTIONS: StructDesc = StructDesc::new(
        "ConnectSocketOptions",
        &[
            FieldDesc::new("url", Type::String),
            FieldDesc::new("header", Type::Object).optional(),
            FieldDesc::new("protocols", Type::List(&Type::String)).optional(),
            FieldDesc::new("tcpNoDelay", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("perMessageDeflate", Type::Boolean)
                .default(Literal::Bool(false)),
            FieldDesc::new("timeout", Type::Number).optional(),
            FieldDesc::new("forceCellularNetwork", Type::Boolean)
                .default(Literal::Bool(false)),
        ],
    );
    pub static SEND_SOCKET_MESSAGE_OPTIONS: StructDesc = StructDesc::new(
        "SendSocketMessageOptions",
        &[FieldDesc::new("data", Type::Union(&SEND_SOCKET_MESSAGE_DATA))],
    );
    pub static CLOSE_SOCKET_OPTIONS: StructDesc = StructDesc::new(
        "CloseSocketOptions",
        &[
            FieldDesc::new("code", Type::Number).default(Literal::Number(1000.0)),
            FieldDesc::new("reason", Type::String).optional(),
        ],
    );
    pub static ON_SOCKET_OPEN_RESULT: StructDesc = StructDesc::new(
        "OnSocketOpenResult",
        &[FieldDesc::new("header", Type::Map(&Type::String))],
    );
    pub static ON_SOCKET_ERROR_RESULT: StructDesc = StructDesc::new(
        "OnSocketErrorResult",
        &[FieldDesc::new("errMsg", Type::String)],
    );
    pub static SOCKET_TASK_SEND_OPTIONS: StructDesc = StructDesc::new(
        "SocketTaskSendOptions",
        &[FieldDesc::new("data", Type::Union(&SOCKET_TASK_SEND_DATA))],
    );
    pub static SOCKET_TASK_CLOSE_OPTIONS: StructDesc = StructDesc::new(
        "SocketTaskCloseOptions",
        &[
            FieldDesc::new("code", Type::Number).default(Literal::Number(1000.0)),
            FieldDesc::new("reason", Type::String).optional(),
        ],
    );
    pub static SOCKET_TASK_ON_OPEN_RESULT: StructDesc = StructDesc::new(
        "SocketTaskOnOpenResult",
        &[
            FieldDesc::new("header", Type::Map(&Type::String)),
            FieldDesc::new("profile", Type::Struct(&SOCKET_PROFILE)),
        ],
    );
    pub static SOCKET_TASK_ON_ERROR_RESULT: StructDesc = StructDesc::new(
        "SocketTaskOnErrorResult",
        &[FieldDesc::new("errMsg", Type::String)],
    );
    pub static SOCKET_PROFILE: StructDesc = StructDesc::new(
        "SocketProfile",
        &[
            FieldDesc::new("fetchStart", Type::Number),
            FieldDesc::new("domainLookUpStart", Type::Number),
            FieldDesc::new("domainLookUpEnd", Type::Number),
            FieldDesc::new("connectStart", Type::Number),
            FieldDesc::new("connectEnd", Type::Number),
            FieldDesc::new("rtt", Type::Number),
            FieldDesc::new("handshakeCost", Type::Number),
            FieldDesc::new("cost", Type::Number),
        ],
    );
    pub static READY_STATE: EnumDesc = EnumDesc {
        name: "ReadyState",
        values: &[
            EnumValue::Int(0),
            EnumValue::Int(1),
            EnumValue::Int(2),
            EnumValue::Int(3),
        ],
    };
    pub static SOCKET_TASK_ON_CLOSE_LISTENER_RESULT: StructDesc = StructDesc::new(
        "SocketTaskOnCloseListenerResult",
        &[FieldDesc::new("code", Type::Number), FieldDesc::new("reason", Type::String)],
    );
    pub static SOCKET_TASK_ON_MESSAGE_LISTENER_RESULT: StructDesc = StructDesc::new(
        "SocketTaskOnMessageListenerResult",
        &[
            FieldDesc::new(
                "data",
                Type::Union(&SOCKET_TASK_ON_MESSAGE_LISTENER_RESULT_DATA),
            ),
        ],
    );
    pub static SOCKET_TASK_ON_MESSAGE_LISTENER_RESULT_DATA: [Type; 2] = [
        Type::String,
        Type::Bytes,
    ];
    pub static SOCKET_TASK_SEND_DATA: [Type; 2] = [Type::String, Type::Bytes];
    pub static SEND_SOCKET_MESSAGE_DATA: [Type; 2] = [Type::String, Type::Bytes];
}
