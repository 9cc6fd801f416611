// Generated from request.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::REQUEST;
/// Where the time of one transfer went. Moments are milliseconds since 1970.
#[derive(Clone, Debug)]
pub struct RequestProfile {
    /// When the script made the call. Unit: ms. Since 3.8.10.
    pub invoke_start: f64,
    /// When the call began to wait for one of the ten places. Unit: ms. Since 3.8.10.
    pub queue_start: f64,
    /// When a place was free; equal to queueStart if there was no wait. Unit: ms. Since 3.8.10.
    pub queue_end: f64,
    /// When the first redirect within the same host began, or 0. Unit: ms.
    pub redirect_start: f64,
    /// When the last such redirect had been followed, or 0. Unit: ms.
    pub redirect_end: f64,
    /// When the request was ready to go out, before any cache is looked into. Unit: ms.
    pub fetch_start: f64,
    /// When the look-up of the name began; fetchStart if none was needed. Unit: ms.
    pub domain_look_up_start: f64,
    /// When the name was known; fetchStart if no look-up was needed. Unit: ms.
    pub domain_look_up_end: f64,
    /// When the connection began to be made; fetchStart on one that was kept open. Unit: ms.
    pub connect_start: f64,
    /// When the connection stood, with TLS; fetchStart on one that was kept open. Unit: ms.
    pub connect_end: f64,
    /// When TLS began to be agreed on, or 0 without TLS. Unit: ms.
    pub ssl_connection_start: f64,
    /// When TLS was agreed on, or 0 without TLS. Unit: ms.
    pub ssl_connection_end: f64,
    /// When the head of the request went out. Unit: ms.
    pub request_start: f64,
    /// When the last byte of the request was out. Unit: ms.
    pub request_end: f64,
    /// When the first byte of the answer came. Unit: ms.
    pub response_start: f64,
    /// When the last byte of the answer had come. Unit: ms.
    pub response_end: f64,
    /// Round trip of this connection, or 0 where it cannot be measured. Unit: ms.
    pub rtt: f64,
    /// How good the network seems: 0 unknown, 1 offline, 2 slow 2G, up to 5 for 4G
    pub estimate_nettype: f64,
    /// Round trip as seen over several requests, or 0. Unit: ms.
    pub http_rtt_estimate: f64,
    /// The same as seen by the transport below HTTP, or 0. Unit: ms.
    pub transport_rtt_estimate: f64,
    /// Expected download rate in kbps, or 0
    pub downstream_throughput_kbps_estimate: f64,
    /// Rate at which this answer came, in kbps
    pub throughput_kbps: f64,
    /// Address of the server that answered
    pub peer_ip: String,
    /// Port of the server that answered
    pub port: f64,
    /// Whether an open connection was used once more
    pub socket_reused: bool,
    /// Bytes of the body that went out
    pub send_bytes_count: f64,
    /// Bytes of the body that came in, decompressed; the official name has this spelling
    pub received_byted_count: f64,
    /// http1.1, h2, quic or unknown
    pub protocol: String,
    /// Whether the high-performance mode was at work; this needs the platform
    pub using_high_performance_mode: bool,
    /// When HttpDNS was asked; only with enableHttpDNS. Unit: ms. Since 3.8.9.
    pub http_dns_look_up_start: Option<f64>,
    /// When HttpDNS had answered; only with enableHttpDNS. Unit: ms. Since 3.8.9.
    pub http_dns_look_up_end: Option<f64>,
}
::wx_core::record!(
    RequestProfile { invoke_start, queue_start, queue_end, redirect_start, redirect_end,
    fetch_start, domain_look_up_start, domain_look_up_end, connect_start, connect_end,
    ssl_connection_start, ssl_connection_end, request_start, request_end, response_start,
    response_end, rtt, estimate_nettype, http_rtt_estimate, transport_rtt_estimate,
    downstream_throughput_kbps_estimate, throughput_kbps, peer_ip, port, socket_reused,
    send_bytes_count, received_byted_count, protocol, using_high_performance_mode,
    http_dns_look_up_start, http_dns_look_up_end }
);
/// What went wrong below a transfer, whether it failed in the end or not.
#[derive(Clone, Debug)]
pub struct RequestException {
    /// One entry a trouble, oldest first
    pub reasons: Vec<ExceptionReason>,
    /// How often the transfer was begun anew
    pub retry_count: f64,
}
::wx_core::record!(RequestException { reasons, retry_count });
/// One trouble below a transfer.
#[derive(Clone, Debug)]
pub struct ExceptionReason {
    /// The trouble in words
    pub err_msg: String,
    /// The trouble as a unified code, here as text
    pub errno: String,
}
::wx_core::record!(ExceptionReason { err_msg, errno });
/// The head of the answer to an upload or a download.
#[derive(Clone, Debug)]
pub struct DownloadTaskOnHeadersReceivedListenerResult {
    /// Header values by name in the usual capitals
    pub header: ::wx_core::Object,
}
::wx_core::record!(DownloadTaskOnHeadersReceivedListenerResult { header });
/// HTTP method in capital letters
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequestMethod {
    /// Reads; data goes into the query
    Get,
    /// Hands something in; data is the body
    Post,
    /// Replaces what is at the address
    Put,
    /// Removes what is at the address
    Delete,
    /// As GET, but only the headers come back
    Head,
    /// Asks what the server can do there
    Options,
    /// Has the server return what it got, if it does
    Trace,
    /// Meant for proxies, which servers of apps are not
    Connect,
}
::wx_core::enumeration!(
    RequestMethod { Get, Post, Put, Delete, Head, Options, Trace, Connect }
);
/// In which form the answer's body is wanted
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequestResponseType {
    /// Decoded by the charset that the server names, else UTF-8
    Text,
    /// The bytes, never parsed
    Arraybuffer,
}
::wx_core::enumeration!(RequestResponseType { Text, Arraybuffer });
/// What to do when the server points elsewhere
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequestRedirect {
    /// Goes on, up to 20 times, within the list
    Follow,
    /// Ends with the status 3xx; header.Location says where to
    Manual,
}
::wx_core::enumeration!(RequestRedirect { Follow, Manual });
/// Sends an HTTP request to a server on the app's list.
///
/// Called as [`Wx::request`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/request/wx.request.html)
pub enum Request {}
::wx_core::api!(Request = REQUEST[0], RequestOptions => fields RequestResult);
/// Parameters of [`Wx::request`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestOptions {
    /// Complete address with https\://, its host on the list
    pub url: String,
    /// For GET, HEAD, TRACE and CONNECT an object becomes the query. Otherwise it is the body: an
    /// object as JSON, or as a form if content-type says so; text and ArrayBuffer as they are.
    pub data: Option<Value>,
    /// Request headers by name. Referer is left out; without a content-type it is application/json.
    pub header: Option<::wx_core::Object>,
    /// How long the whole exchange may take once it has begun; 60000, or what app.json says. Unit:
    /// ms. Since 2.10.0.
    pub timeout: Option<f64>,
    /// HTTP method in capital letters. Default: `"GET"`.
    pub method: RequestMethod,
    /// With json, an answer that is JSON arrives parsed, and any other as text. Other words leave
    /// the text alone. Default: `"json"`.
    pub data_type: String,
    /// In which form the answer's body is wanted. Default: `"text"`. Since 1.7.0.
    pub response_type: RequestResponseType,
    /// What to do when the server points elsewhere. Default: `"follow"`. Since 3.2.2.
    pub redirect: RequestRedirect,
    /// Delivers the body piece by piece to onChunkReceived; data is then empty at the end. Default:
    /// `false`. Since 2.20.2.
    pub enable_chunked: bool,
    /// Allows an answer from an HTTP cache, on hosts that have one. Default: `false`. Since 2.10.4.
    pub enable_cache: bool,
    /// Asks for HTTP/2; a host may use it unasked. Default: `false`. Since 2.10.4.
    pub enable_http2: bool,
    /// Asks for HTTP/3; without support the usual protocol serves. Default: `false`. Since 2.10.4.
    pub enable_quic: bool,
    /// Whether the result tells where the time went. Default: `true`.
    pub enable_profile: bool,
    /// Looks the name up through a bought HttpDNS service; a host without one uses the system's.
    /// Default: `false`. Since 2.19.1.
    pub enable_http_dns: bool,
    /// Which HttpDNS service to ask. Since 2.19.1.
    pub http_dns_service_id: Option<String>,
    /// How long HttpDNS may take before the system is asked, 60000 by default. Unit: ms. Since 3.8.9.
    pub http_dns_timeout: Option<f64>,
    /// Whether the system is asked when HttpDNS fails. Default: `true`. Since 3.16.2.
    pub enable_http_dns_fallback: bool,
    /// Goes out over the mobile network even when Wi-Fi is there, on phones. Default: `false`.
    /// Since 2.21.0.
    pub force_cellular_network: bool,
    /// Asks for the platform's faster network stack; elsewhere it has no effect. Since 3.3.3.
    pub use_high_performance_mode: Option<bool>,
}
impl RequestOptions {
    /// With the required ones; the others are left out.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            data: None,
            header: None,
            timeout: None,
            method: RequestMethod::Get,
            data_type: String::from("json"),
            response_type: RequestResponseType::Text,
            redirect: RequestRedirect::Follow,
            enable_chunked: false,
            enable_cache: false,
            enable_http2: false,
            enable_quic: false,
            enable_profile: true,
            enable_http_dns: false,
            http_dns_service_id: None,
            http_dns_timeout: None,
            enable_http_dns_fallback: true,
            force_cellular_network: false,
            use_high_performance_mode: None,
        }
    }
    /// For GET, HEAD, TRACE and CONNECT an object becomes the query. Otherwise it is the body: an
    /// object as JSON, or as a form if content-type says so; text and ArrayBuffer as they are.
    pub fn data(mut self, data: impl Into<Value>) -> Self {
        self.data = Some(data.into());
        self
    }
    /// Request headers by name. Referer is left out; without a content-type it is application/json.
    pub fn header(mut self, header: ::wx_core::Object) -> Self {
        self.header = Some(header);
        self
    }
    /// How long the whole exchange may take once it has begun; 60000, or what app.json says. Unit:
    /// ms. Since 2.10.0.
    pub fn timeout(mut self, timeout: f64) -> Self {
        self.timeout = Some(timeout);
        self
    }
    /// HTTP method in capital letters. Default: `"GET"`.
    pub fn method(mut self, method: RequestMethod) -> Self {
        self.method = method;
        self
    }
    /// With json, an answer that is JSON arrives parsed, and any other as text. Other words leave
    /// the text alone. Default: `"json"`.
    pub fn data_type(mut self, data_type: impl Into<String>) -> Self {
        self.data_type = data_type.into();
        self
    }
    /// In which form the answer's body is wanted. Default: `"text"`. Since 1.7.0.
    pub fn response_type(mut self, response_type: RequestResponseType) -> Self {
        self.response_type = response_type;
        self
    }
    /// What to do when the server points elsewhere. Default: `"follow"`. Since 3.2.2.
    pub fn redirect(mut self, redirect: RequestRedirect) -> Self {
        self.redirect = redirect;
        self
    }
    /// Delivers the body piece by piece to onChunkReceived; data is then empty at the end. Default:
    /// `false`. Since 2.20.2.
    pub fn enable_chunked(mut self, enable_chunked: bool) -> Self {
        self.enable_chunked = enable_chunked;
        self
    }
    /// Allows an answer from an HTTP cache, on hosts that have one. Default: `false`. Since 2.10.4.
    pub fn enable_cache(mut self, enable_cache: bool) -> Self {
        self.enable_cache = enable_cache;
        self
    }
    /// Asks for HTTP/2; a host may use it unasked. Default: `false`. Since 2.10.4.
    pub fn enable_http2(mut self, enable_http2: bool) -> Self {
        self.enable_http2 = enable_http2;
        self
    }
    /// Asks for HTTP/3; without support the usual protocol serves. Default: `false`. Since 2.10.4.
    pub fn enable_quic(mut self, enable_quic: bool) -> Self {
        self.enable_quic = enable_quic;
        self
    }
    /// Whether the result tells where the time went. Default: `true`.
    pub fn enable_profile(mut self, enable_profile: bool) -> Self {
        self.enable_profile = enable_profile;
        self
    }
    /// Looks the name up through a bought HttpDNS service; a host without one uses the system's.
    /// Default: `false`. Since 2.19.1.
    pub fn enable_http_dns(mut self, enable_http_dns: bool) -> Self {
        self.enable_http_dns = enable_http_dns;
        self
    }
    /// Which HttpDNS service to ask. Since 2.19.1.
    pub fn http_dns_service_id(
        mut self,
        http_dns_service_id: impl Into<String>,
    ) -> Self {
        self.http_dns_service_id = Some(http_dns_service_id.into());
        self
    }
    /// How long HttpDNS may take before the system is asked, 60000 by default. Unit: ms. Since 3.8.9.
    pub fn http_dns_timeout(mut self, http_dns_timeout: f64) -> Self {
        self.http_dns_timeout = Some(http_dns_timeout);
        self
    }
    /// Whether the system is asked when HttpDNS fails. Default: `true`. Since 3.16.2.
    pub fn enable_http_dns_fallback(mut self, enable_http_dns_fallback: bool) -> Self {
        self.enable_http_dns_fallback = enable_http_dns_fallback;
        self
    }
    /// Goes out over the mobile network even when Wi-Fi is there, on phones. Default: `false`.
    /// Since 2.21.0.
    pub fn force_cellular_network(mut self, force_cellular_network: bool) -> Self {
        self.force_cellular_network = force_cellular_network;
        self
    }
    /// Asks for the platform's faster network stack; elsewhere it has no effect. Since 3.3.3.
    pub fn use_high_performance_mode(mut self, use_high_performance_mode: bool) -> Self {
        self.use_high_performance_mode = Some(use_high_performance_mode);
        self
    }
}
::wx_core::record!(
    RequestOptions { url, data, header, timeout, method, data_type, response_type,
    redirect, enable_chunked, enable_cache, enable_http2, enable_quic, enable_profile,
    enable_http_dns, http_dns_service_id, http_dns_timeout, enable_http_dns_fallback,
    force_cellular_network, use_high_performance_mode }
);
impl Options for RequestOptions {
    type Api = Request;
}
/// What [`Wx::request`] gives.
#[derive(Clone, Debug)]
pub struct RequestResult {
    /// The body: parsed, as text, or as an ArrayBuffer
    pub data: Value,
    /// Status of the answer; 404 and 500 are successes too
    pub status_code: f64,
    /// Answer headers by name in the usual capitals (Content-Type). Several values of one name are
    /// joined by a comma. Since 1.2.0.
    pub header: ::wx_core::Object,
    /// The Set-Cookie lines, one entry each. Since 2.10.0.
    pub cookies: Vec<String>,
    /// Where the time of this request went; absent with enableProfile false. Since 2.10.4.
    pub profile: Option<RequestProfile>,
    /// Troubles on the way to this answer, if there were any. Since 3.0.0.
    pub exception: Option<RequestException>,
    /// Whether HttpDNS found the server; only with enableHttpDNS. Since 3.4.10.
    pub use_http_dns: Option<bool>,
}
::wx_core::record!(
    RequestResult { data, status_code, header, cookies, profile, exception, use_http_dns
    }
);
/// Why [`Wx::request`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestError {
    /// No complete answer came within `timeout`.
    Timeout,
    /// The address, or one that it redirects to, is on no list of servers the app may talk to.
    NotListed,
    /// The text is no complete http or https address; it follows in quotes.
    InvalidUrl,
    /// The server redirected more than 20 times.
    TooManyRedirects,
    /// A header's name or value holds what HTTP does not carry; its name follows.
    InvalidHeader,
    /// The body, decompressed, is larger than the host takes: 50 MB.
    AnswerTooLarge,
    /// The data cannot be written as a query or a form.
    InvalidRequestData,
    /// No server has this name.
    NameNotResolved,
    /// Nobody listens at the address.
    ConnectionRefused,
    /// The server broke the connection off.
    ConnectionReset,
    /// The connection ended before the answer did.
    ConnectionClosed,
    /// No way leads to the server.
    ConnectionFailed,
    /// Both sides could not agree on TLS.
    TlsFailed,
    /// Nobody who is trusted vouches for the certificate.
    UntrustedCertificate,
    /// The certificate is out of date or not valid yet.
    ExpiredCertificate,
    /// The certificate belongs to another host.
    CertificateOfAnother,
    /// The answer is no HTTP.
    InvalidResponse,
    /// The headers of the answer are larger than the host takes.
    HeadersTooBig,
    /// The chunks of the answer are not as HTTP has them.
    InvalidChunk,
    /// The body is not compressed as the server says.
    DecodingFailed,
    /// Anything else that went wrong on the way.
    NetworkFailed,
}
impl From<RequestError> for WxError {
    fn from(error: RequestError) -> Self {
        match error {
            RequestError::Timeout => WxError::fail("timeout").errno(5),
            RequestError::NotListed => {
                WxError::fail("url not in domain list").errno(600002)
            }
            RequestError::InvalidUrl => WxError::fail("invalid url").errno(600009),
            RequestError::TooManyRedirects => {
                WxError::fail("network reach the max redirect count").errno(600008)
            }
            RequestError::InvalidHeader => WxError::fail("invalid header").errno(600005),
            RequestError::AnswerTooLarge => {
                WxError::fail("response data exceed max size").errno(602001)
            }
            RequestError::InvalidRequestData => {
                WxError::fail("invalid request data").errno(600010)
            }
            RequestError::NameNotResolved => {
                WxError::fail(
                        "errcode:-105 cronet_error_code:-105 error_msg:net::ERR_NAME_NOT_RESOLVED",
                    )
                    .errno(600001)
            }
            RequestError::ConnectionRefused => {
                WxError::fail(
                        "errcode:-102 cronet_error_code:-102 error_msg:net::ERR_CONNECTION_REFUSED",
                    )
                    .errno(600001)
            }
            RequestError::ConnectionReset => {
                WxError::fail(
                        "errcode:-101 cronet_error_code:-101 error_msg:net::ERR_CONNECTION_RESET",
                    )
                    .errno(600001)
            }
            RequestError::ConnectionClosed => {
                WxError::fail(
                        "errcode:-100 cronet_error_code:-100 error_msg:net::ERR_CONNECTION_CLOSED",
                    )
                    .errno(600001)
            }
            RequestError::ConnectionFailed => {
                WxError::fail(
                        "errcode:-104 cronet_error_code:-104 error_msg:net::ERR_CONNECTION_FAILED",
                    )
                    .errno(600001)
            }
            RequestError::TlsFailed => {
                WxError::fail(
                        "errcode:-107 cronet_error_code:-107 error_msg:net::ERR_SSL_PROTOCOL_ERROR",
                    )
                    .errno(600001)
            }
            RequestError::UntrustedCertificate => {
                WxError::fail(
                        "errcode:-202 cronet_error_code:-202 error_msg:net::ERR_CERT_AUTHORITY_INVALID",
                    )
                    .errno(600001)
            }
            RequestError::ExpiredCertificate => {
                WxError::fail(
                        "errcode:-201 cronet_error_code:-201 error_msg:net::ERR_CERT_DATE_INVALID",
                    )
                    .errno(600001)
            }
            RequestError::CertificateOfAnother => {
                WxError::fail(
                        "errcode:-200 cronet_error_code:-200 error_msg:net::ERR_CERT_COMMON_NAME_INVALID",
                    )
                    .errno(600001)
            }
            RequestError::InvalidResponse => {
                WxError::fail(
                        "errcode:-370 cronet_error_code:-370 error_msg:net::ERR_INVALID_HTTP_RESPONSE",
                    )
                    .errno(600001)
            }
            RequestError::HeadersTooBig => {
                WxError::fail(
                        "errcode:-325 cronet_error_code:-325 error_msg:net::ERR_RESPONSE_HEADERS_TOO_BIG",
                    )
                    .errno(600001)
            }
            RequestError::InvalidChunk => {
                WxError::fail(
                        "errcode:-321 cronet_error_code:-321 error_msg:net::ERR_INVALID_CHUNKED_ENCODING",
                    )
                    .errno(600001)
            }
            RequestError::DecodingFailed => {
                WxError::fail(
                        "errcode:-330 cronet_error_code:-330 error_msg:net::ERR_CONTENT_DECODING_FAILED",
                    )
                    .errno(600001)
            }
            RequestError::NetworkFailed => {
                WxError::fail(
                        "errcode:-2 cronet_error_code:-2 error_msg:net::ERR_FAILED",
                    )
                    .errno(600001)
            }
        }
    }
}
/// Sends a file to a server as a multipart form, read from disk while it goes out.
///
/// Called as [`Wx::upload_file`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/upload/wx.uploadFile.html)
pub enum UploadFile {}
::wx_core::api!(UploadFile = REQUEST[1], UploadFileOptions => fields UploadFileResult);
/// Parameters of [`Wx::upload_file`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UploadFileOptions {
    /// Where to, a complete address on the list for uploads
    pub url: String,
    /// File to send: wxfile\://usr, wxfile\://tmp, or in the code package
    pub file_path: String,
    /// Name of the form field that holds the file
    pub name: String,
    /// Headers of the upload. Referer and content-type are the host's
    pub header: Option<::wx_core::Object>,
    /// Further fields of the form; values that are no text are written as JSON
    pub form_data: Option<::wx_core::Object>,
    /// How long the upload with its answer may take; 60000 unless app.json says otherwise. Unit:
    /// ms. Since 2.10.0.
    pub timeout: Option<f64>,
    /// Whether the result of the upload has a profile. Default: `true`. Since 3.5.0.
    pub enable_profile: bool,
    /// Asks to send the file over HTTP/2. Default: `false`. Since 2.10.4.
    pub enable_http2: bool,
    /// Asks to send the file over HTTP/3; the host may decline. Default: `false`. Since 2.10.4.
    pub enable_quic: bool,
}
impl UploadFileOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        url: impl Into<String>,
        file_path: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            url: url.into(),
            file_path: file_path.into(),
            name: name.into(),
            header: None,
            form_data: None,
            timeout: None,
            enable_profile: true,
            enable_http2: false,
            enable_quic: false,
        }
    }
    /// Headers of the upload. Referer and content-type are the host's
    pub fn header(mut self, header: ::wx_core::Object) -> Self {
        self.header = Some(header);
        self
    }
    /// Further fields of the form; values that are no text are written as JSON
    pub fn form_data(mut self, form_data: ::wx_core::Object) -> Self {
        self.form_data = Some(form_data);
        self
    }
    /// How long the upload with its answer may take; 60000 unless app.json says otherwise. Unit:
    /// ms. Since 2.10.0.
    pub fn timeout(mut self, timeout: f64) -> Self {
        self.timeout = Some(timeout);
        self
    }
    /// Whether the result of the upload has a profile. Default: `true`. Since 3.5.0.
    pub fn enable_profile(mut self, enable_profile: bool) -> Self {
        self.enable_profile = enable_profile;
        self
    }
    /// Asks to send the file over HTTP/2. Default: `false`. Since 2.10.4.
    pub fn enable_http2(mut self, enable_http2: bool) -> Self {
        self.enable_http2 = enable_http2;
        self
    }
    /// Asks to send the file over HTTP/3; the host may decline. Default: `false`. Since 2.10.4.
    pub fn enable_quic(mut self, enable_quic: bool) -> Self {
        self.enable_quic = enable_quic;
        self
    }
}
::wx_core::record!(
    UploadFileOptions { url, file_path, name, header, form_data, timeout, enable_profile,
    enable_http2, enable_quic }
);
impl Options for UploadFileOptions {
    type Api = UploadFile;
}
/// What [`Wx::upload_file`] gives.
#[derive(Clone, Debug)]
pub struct UploadFileResult {
    /// What the server answered, as text and never parsed
    pub data: String,
    /// Status that the server gave the upload
    pub status_code: f64,
    /// Where the time of the upload went. Since 3.5.0.
    pub profile: Option<RequestProfile>,
}
::wx_core::record!(UploadFileResult { data, status_code, profile });
/// Why [`Wx::upload_file`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UploadFileError {
    /// The upload or its answer took longer than `timeout`.
    Timeout,
    /// The address, or one that it redirects to, is on no list of servers the app may talk to.
    NotListed,
    /// The text is no complete http or https address; it follows in quotes.
    InvalidUrl,
    /// The server redirected more than 20 times.
    TooManyRedirects,
    /// A header's name or value holds what HTTP does not carry; its name follows.
    InvalidHeader,
    /// There is no file at `filePath`; the path follows.
    NoSuchFile,
    /// `filePath` leads out of the app's own files; the path follows.
    NoSuchRoot,
    /// The server's answer is larger than a host takes as text.
    AnswerTooLarge,
    /// No server has this name.
    NameNotResolved,
    /// Nobody listens at the address.
    ConnectionRefused,
    /// The server broke the connection off.
    ConnectionReset,
    /// The connection ended before the answer did.
    ConnectionClosed,
    /// No way leads to the server.
    ConnectionFailed,
    /// Both sides could not agree on TLS.
    TlsFailed,
    /// Nobody who is trusted vouches for the certificate.
    UntrustedCertificate,
    /// The certificate is out of date or not valid yet.
    ExpiredCertificate,
    /// The certificate belongs to another host.
    CertificateOfAnother,
    /// The answer is no HTTP.
    InvalidResponse,
    /// The headers of the answer are larger than the host takes.
    HeadersTooBig,
    /// The chunks of the answer are not as HTTP has them.
    InvalidChunk,
    /// The body is not compressed as the server says.
    DecodingFailed,
    /// Anything else that went wrong on the way.
    NetworkFailed,
}
impl From<UploadFileError> for WxError {
    fn from(error: UploadFileError) -> Self {
        match error {
            UploadFileError::Timeout => WxError::fail("timeout").errno(5),
            UploadFileError::NotListed => {
                WxError::fail("url not in domain list").errno(600002)
            }
            UploadFileError::InvalidUrl => WxError::fail("invalid url").errno(600009),
            UploadFileError::TooManyRedirects => {
                WxError::fail("network reach the max redirect count").errno(600008)
            }
            UploadFileError::InvalidHeader => {
                WxError::fail("invalid header").errno(600005)
            }
            UploadFileError::NoSuchFile => {
                WxError::fail("no such file or directory").errno(1300002)
            }
            UploadFileError::NoSuchRoot => {
                WxError::fail("Path permission denied").errno(1300014)
            }
            UploadFileError::AnswerTooLarge => {
                WxError::fail("response data exceed max size").errno(602001)
            }
            UploadFileError::NameNotResolved => {
                WxError::fail(
                        "errcode:-105 cronet_error_code:-105 error_msg:net::ERR_NAME_NOT_RESOLVED",
                    )
                    .errno(600001)
            }
            UploadFileError::ConnectionRefused => {
                WxError::fail(
                        "errcode:-102 cronet_error_code:-102 error_msg:net::ERR_CONNECTION_REFUSED",
                    )
                    .errno(600001)
            }
            UploadFileError::ConnectionReset => {
                WxError::fail(
                        "errcode:-101 cronet_error_code:-101 error_msg:net::ERR_CONNECTION_RESET",
                    )
                    .errno(600001)
            }
            UploadFileError::ConnectionClosed => {
                WxError::fail(
                        "errcode:-100 cronet_error_code:-100 error_msg:net::ERR_CONNECTION_CLOSED",
                    )
                    .errno(600001)
            }
            UploadFileError::ConnectionFailed => {
                WxError::fail(
                        "errcode:-104 cronet_error_code:-104 error_msg:net::ERR_CONNECTION_FAILED",
                    )
                    .errno(600001)
            }
            UploadFileError::TlsFailed => {
                WxError::fail(
                        "errcode:-107 cronet_error_code:-107 error_msg:net::ERR_SSL_PROTOCOL_ERROR",
                    )
                    .errno(600001)
            }
            UploadFileError::UntrustedCertificate => {
                WxError::fail(
                        "errcode:-202 cronet_error_code:-202 error_msg:net::ERR_CERT_AUTHORITY_INVALID",
                    )
                    .errno(600001)
            }
            UploadFileError::ExpiredCertificate => {
                WxError::fail(
                        "errcode:-201 cronet_error_code:-201 error_msg:net::ERR_CERT_DATE_INVALID",
                    )
                    .errno(600001)
            }
            UploadFileError::CertificateOfAnother => {
                WxError::fail(
                        "errcode:-200 cronet_error_code:-200 error_msg:net::ERR_CERT_COMMON_NAME_INVALID",
                    )
                    .errno(600001)
            }
            UploadFileError::InvalidResponse => {
                WxError::fail(
                        "errcode:-370 cronet_error_code:-370 error_msg:net::ERR_INVALID_HTTP_RESPONSE",
                    )
                    .errno(600001)
            }
            UploadFileError::HeadersTooBig => {
                WxError::fail(
                        "errcode:-325 cronet_error_code:-325 error_msg:net::ERR_RESPONSE_HEADERS_TOO_BIG",
                    )
                    .errno(600001)
            }
            UploadFileError::InvalidChunk => {
                WxError::fail(
                        "errcode:-321 cronet_error_code:-321 error_msg:net::ERR_INVALID_CHUNKED_ENCODING",
                    )
                    .errno(600001)
            }
            UploadFileError::DecodingFailed => {
                WxError::fail(
                        "errcode:-330 cronet_error_code:-330 error_msg:net::ERR_CONTENT_DECODING_FAILED",
                    )
                    .errno(600001)
            }
            UploadFileError::NetworkFailed => {
                WxError::fail(
                        "errcode:-2 cronet_error_code:-2 error_msg:net::ERR_FAILED",
                    )
                    .errno(600001)
            }
        }
    }
}
/// Fetches a file and writes it to disk while it comes.
///
/// Called as [`Wx::download_file`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/download/wx.downloadFile.html)
pub enum DownloadFile {}
::wx_core::api!(
    DownloadFile = REQUEST[2], DownloadFileOptions => fields DownloadFileResult
);
/// Parameters of [`Wx::download_file`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DownloadFileOptions {
    /// What to fetch, a complete address on the list for downloads
    pub url: String,
    /// Where to keep it, below wxfile\://usr; a temporary file without it. Since 1.8.0.
    pub file_path: Option<String>,
    /// Headers to ask for the file with, but no Referer
    pub header: Option<::wx_core::Object>,
    /// How long the file may take to arrive in full; 60000, or what app.json says. Unit: ms. Since 2.10.0.
    pub timeout: Option<f64>,
    /// Whether the download's result has a profile. Default: `true`.
    pub enable_profile: bool,
    /// Asks to fetch the file over HTTP/2. Default: `false`. Since 2.10.4.
    pub enable_http2: bool,
    /// Asks to fetch the file over HTTP/3; the host may decline. Default: `false`. Since 2.10.4.
    pub enable_quic: bool,
}
impl DownloadFileOptions {
    /// With the required ones; the others are left out.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            file_path: None,
            header: None,
            timeout: None,
            enable_profile: true,
            enable_http2: false,
            enable_quic: false,
        }
    }
    /// Where to keep it, below wxfile\://usr; a temporary file without it. Since 1.8.0.
    pub fn file_path(mut self, file_path: impl Into<String>) -> Self {
        self.file_path = Some(file_path.into());
        self
    }
    /// Headers to ask for the file with, but no Referer
    pub fn header(mut self, header: ::wx_core::Object) -> Self {
        self.header = Some(header);
        self
    }
    /// How long the file may take to arrive in full; 60000, or what app.json says. Unit: ms. Since 2.10.0.
    pub fn timeout(mut self, timeout: f64) -> Self {
        self.timeout = Some(timeout);
        self
    }
    /// Whether the download's result has a profile. Default: `true`.
    pub fn enable_profile(mut self, enable_profile: bool) -> Self {
        self.enable_profile = enable_profile;
        self
    }
    /// Asks to fetch the file over HTTP/2. Default: `false`. Since 2.10.4.
    pub fn enable_http2(mut self, enable_http2: bool) -> Self {
        self.enable_http2 = enable_http2;
        self
    }
    /// Asks to fetch the file over HTTP/3; the host may decline. Default: `false`. Since 2.10.4.
    pub fn enable_quic(mut self, enable_quic: bool) -> Self {
        self.enable_quic = enable_quic;
        self
    }
}
::wx_core::record!(
    DownloadFileOptions { url, file_path, header, timeout, enable_profile, enable_http2,
    enable_quic }
);
impl Options for DownloadFileOptions {
    type Api = DownloadFile;
}
/// What [`Wx::download_file`] gives.
#[derive(Clone, Debug)]
pub struct DownloadFileResult {
    /// Where the temporary file lies; absent when filePath was given
    pub temp_file_path: Option<String>,
    /// The filePath that was given
    pub file_path: Option<String>,
    /// Status of the answer whose body was saved
    pub status_code: f64,
    /// Where the time of the download went. Since 2.10.4.
    pub profile: Option<RequestProfile>,
}
::wx_core::record!(
    DownloadFileResult { temp_file_path, file_path, status_code, profile }
);
/// Why [`Wx::download_file`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DownloadFileError {
    /// The file had not arrived in full within `timeout`.
    Timeout,
    /// The address, or one that it redirects to, is on no list of servers the app may talk to.
    NotListed,
    /// The text is no complete http or https address; it follows in quotes.
    InvalidUrl,
    /// The server redirected more than 20 times.
    TooManyRedirects,
    /// A header's name or value holds what HTTP does not carry; its name follows.
    InvalidHeader,
    /// The file, decompressed, is larger than a download may be: 200 MB.
    FileTooLarge,
    /// The app may not write to `filePath`; the path follows.
    NoAccess,
    /// `filePath` is below none of the app's roots; the path follows.
    NoSuchRoot,
    /// The app's files would take more room than it has; nothing of this file is kept.
    StorageFull,
    /// No server has this name.
    NameNotResolved,
    /// Nobody listens at the address.
    ConnectionRefused,
    /// The server broke the connection off.
    ConnectionReset,
    /// The connection ended before the answer did.
    ConnectionClosed,
    /// No way leads to the server.
    ConnectionFailed,
    /// Both sides could not agree on TLS.
    TlsFailed,
    /// Nobody who is trusted vouches for the certificate.
    UntrustedCertificate,
    /// The certificate is out of date or not valid yet.
    ExpiredCertificate,
    /// The certificate belongs to another host.
    CertificateOfAnother,
    /// The answer is no HTTP.
    InvalidResponse,
    /// The headers of the answer are larger than the host takes.
    HeadersTooBig,
    /// The chunks of the answer are not as HTTP has them.
    InvalidChunk,
    /// The body is not compressed as the server says.
    DecodingFailed,
    /// Anything else that went wrong on the way.
    NetworkFailed,
}
impl From<DownloadFileError> for WxError {
    fn from(error: DownloadFileError) -> Self {
        match error {
            DownloadFileError::Timeout => WxError::fail("timeout").errno(5),
            DownloadFileError::NotListed => {
                WxError::fail("url not in domain list").errno(600002)
            }
            DownloadFileError::InvalidUrl => WxError::fail("invalid url").errno(600009),
            DownloadFileError::TooManyRedirects => {
                WxError::fail("network reach the max redirect count").errno(600008)
            }
            DownloadFileError::InvalidHeader => {
                WxError::fail("invalid header").errno(600005)
            }
            DownloadFileError::FileTooLarge => {
                WxError::fail("exceed max file size").errno(603301)
            }
            DownloadFileError::NoAccess => {
                WxError::fail("permission denied").errno(1300013)
            }
            DownloadFileError::NoSuchRoot => {
                WxError::fail("Path permission denied").errno(1300014)
            }
            DownloadFileError::StorageFull => {
                WxError::fail("the maximum size of the file storage limit is exceeded")
                    .errno(1300202)
            }
            DownloadFileError::NameNotResolved => {
                WxError::fail(
                        "errcode:-105 cronet_error_code:-105 error_msg:net::ERR_NAME_NOT_RESOLVED",
                    )
                    .errno(600001)
            }
            DownloadFileError::ConnectionRefused => {
                WxError::fail(
                        "errcode:-102 cronet_error_code:-102 error_msg:net::ERR_CONNECTION_REFUSED",
                    )
                    .errno(600001)
            }
            DownloadFileError::ConnectionReset => {
                WxError::fail(
                        "errcode:-101 cronet_error_code:-101 error_msg:net::ERR_CONNECTION_RESET",
                    )
                    .errno(600001)
            }
            DownloadFileError::ConnectionClosed => {
                WxError::fail(
                        "errcode:-100 cronet_error_code:-100 error_msg:net::ERR_CONNECTION_CLOSED",
                    )
                    .errno(600001)
            }
            DownloadFileError::ConnectionFailed => {
                WxError::fail(
                        "errcode:-104 cronet_error_code:-104 error_msg:net::ERR_CONNECTION_FAILED",
                    )
                    .errno(600001)
            }
            DownloadFileError::TlsFailed => {
                WxError::fail(
                        "errcode:-107 cronet_error_code:-107 error_msg:net::ERR_SSL_PROTOCOL_ERROR",
                    )
                    .errno(600001)
            }
            DownloadFileError::UntrustedCertificate => {
                WxError::fail(
                        "errcode:-202 cronet_error_code:-202 error_msg:net::ERR_CERT_AUTHORITY_INVALID",
                    )
                    .errno(600001)
            }
            DownloadFileError::ExpiredCertificate => {
                WxError::fail(
                        "errcode:-201 cronet_error_code:-201 error_msg:net::ERR_CERT_DATE_INVALID",
                    )
                    .errno(600001)
            }
            DownloadFileError::CertificateOfAnother => {
                WxError::fail(
                        "errcode:-200 cronet_error_code:-200 error_msg:net::ERR_CERT_COMMON_NAME_INVALID",
                    )
                    .errno(600001)
            }
            DownloadFileError::InvalidResponse => {
                WxError::fail(
                        "errcode:-370 cronet_error_code:-370 error_msg:net::ERR_INVALID_HTTP_RESPONSE",
                    )
                    .errno(600001)
            }
            DownloadFileError::HeadersTooBig => {
                WxError::fail(
                        "errcode:-325 cronet_error_code:-325 error_msg:net::ERR_RESPONSE_HEADERS_TOO_BIG",
                    )
                    .errno(600001)
            }
            DownloadFileError::InvalidChunk => {
                WxError::fail(
                        "errcode:-321 cronet_error_code:-321 error_msg:net::ERR_INVALID_CHUNKED_ENCODING",
                    )
                    .errno(600001)
            }
            DownloadFileError::DecodingFailed => {
                WxError::fail(
                        "errcode:-330 cronet_error_code:-330 error_msg:net::ERR_CONTENT_DECODING_FAILED",
                    )
                    .errno(600001)
            }
            DownloadFileError::NetworkFailed => {
                WxError::fail(
                        "errcode:-2 cronet_error_code:-2 error_msg:net::ERR_FAILED",
                    )
                    .errno(600001)
            }
        }
    }
}
impl Wx {
    /// Sends an HTTP request to a server on the app's list. Every answer is a success, whatever its
    /// status; only a request without an answer fails. Ten requests, uploads and downloads run at
    /// once, more wait in line. Cookies are not kept: send them back yourself.
    ///
    /// Takes [`RequestOptions`], gives [`RequestResult`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/request/wx.request.html)
    ///
    /// ```js
    /// wx.request({
    ///   url: 'https://api.example.com/items',
    ///   data: { page: 1 },
    ///   success: ({ statusCode, data }) => console.log(statusCode, data),
    ///   fail: ({ errMsg, errno }) => console.log(errMsg, errno),
    /// })
    /// ```
    ///
    /// # Errors
    ///
    /// - `timeout` (`errno` 5): No complete answer came within `timeout`.
    /// - `url not in domain list` (`errno` 600002): The address, or one that it redirects to, is on
    ///   no list of servers the app may talk to.
    /// - `invalid url` (`errno` 600009): The text is no complete http or https address; it follows
    ///   in quotes.
    /// - `network reach the max redirect count` (`errno` 600008): The server redirected more than 20
    ///   times.
    /// - `invalid header` (`errno` 600005): A header's name or value holds what HTTP does not
    ///   carry; its name follows.
    /// - `response data exceed max size` (`errno` 602001): The body, decompressed, is larger than
    ///   the host takes: 50 MB.
    /// - `invalid request data` (`errno` 600010): The data cannot be written as a query or a form.
    /// - `errcode:-105 cronet_error_code:-105 error_msg:net::ERR_NAME_NOT_RESOLVED` (`errno` 600001):
    ///   No server has this name.
    /// - `errcode:-102 cronet_error_code:-102 error_msg:net::ERR_CONNECTION_REFUSED` (`errno` 600001):
    ///   Nobody listens at the address.
    /// - `errcode:-101 cronet_error_code:-101 error_msg:net::ERR_CONNECTION_RESET` (`errno` 600001):
    ///   The server broke the connection off.
    /// - `errcode:-100 cronet_error_code:-100 error_msg:net::ERR_CONNECTION_CLOSED` (`errno` 600001):
    ///   The connection ended before the answer did.
    /// - `errcode:-104 cronet_error_code:-104 error_msg:net::ERR_CONNECTION_FAILED` (`errno` 600001):
    ///   No way leads to the server.
    /// - `errcode:-107 cronet_error_code:-107 error_msg:net::ERR_SSL_PROTOCOL_ERROR` (`errno` 600001):
    ///   Both sides could not agree on TLS.
    /// - `errcode:-202 cronet_error_code:-202 error_msg:net::ERR_CERT_AUTHORITY_INVALID` (`errno` 600001):
    ///   Nobody who is trusted vouches for the certificate.
    /// - `errcode:-201 cronet_error_code:-201 error_msg:net::ERR_CERT_DATE_INVALID` (`errno` 600001):
    ///   The certificate is out of date or not valid yet.
    /// - `errcode:-200 cronet_error_code:-200 error_msg:net::ERR_CERT_COMMON_NAME_INVALID` (`errno` 600001):
    ///   The certificate belongs to another host.
    /// - `errcode:-370 cronet_error_code:-370 error_msg:net::ERR_INVALID_HTTP_RESPONSE` (`errno` 600001):
    ///   The answer is no HTTP.
    /// - `errcode:-325 cronet_error_code:-325 error_msg:net::ERR_RESPONSE_HEADERS_TOO_BIG` (`errno` 600001):
    ///   The headers of the answer are larger than the host takes.
    /// - `errcode:-321 cronet_error_code:-321 error_msg:net::ERR_INVALID_CHUNKED_ENCODING` (`errno` 600001):
    ///   The chunks of the answer are not as HTTP has them.
    /// - `errcode:-330 cronet_error_code:-330 error_msg:net::ERR_CONTENT_DECODING_FAILED` (`errno` 600001):
    ///   The body is not compressed as the server says.
    /// - `errcode:-2 cronet_error_code:-2 error_msg:net::ERR_FAILED` (`errno` 600001): Anything
    ///   else that went wrong on the way.
    pub fn request(&self, call: impl Into<Call<Request>>) -> RequestTask {
        self.client.task(call)
    }
    /// As [`Self::request`], as a future, which also knows its task.
    pub fn request_future(&self, options: RequestOptions) -> ApiFuture<Request> {
        self.client.future(options)
    }
    /// Sends a file to a server as a multipart form, read from disk while it goes out. It shares
    /// the ten places with requests and downloads.
    ///
    /// Takes [`UploadFileOptions`], gives [`UploadFileResult`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/upload/wx.uploadFile.html)
    ///
    /// ```js
    /// wx.uploadFile({
    ///   url: 'https://api.example.com/photos',
    ///   filePath: `${wx.env.USER_DATA_PATH}/photo.jpg`,
    ///   name: 'photo',
    ///   formData: { album: 'summer' },
    /// }).onProgressUpdate(({ progress }) => console.log(progress))
    /// ```
    ///
    /// # Errors
    ///
    /// - `timeout` (`errno` 5): The upload or its answer took longer than `timeout`.
    /// - `url not in domain list` (`errno` 600002): The address, or one that it redirects to, is on
    ///   no list of servers the app may talk to.
    /// - `invalid url` (`errno` 600009): The text is no complete http or https address; it follows
    ///   in quotes.
    /// - `network reach the max redirect count` (`errno` 600008): The server redirected more than 20
    ///   times.
    /// - `invalid header` (`errno` 600005): A header's name or value holds what HTTP does not
    ///   carry; its name follows.
    /// - `no such file or directory` (`errno` 1300002): There is no file at `filePath`; the path
    ///   follows.
    /// - `Path permission denied` (`errno` 1300014): `filePath` leads out of the app's own files;
    ///   the path follows.
    /// - `response data exceed max size` (`errno` 602001): The server's answer is larger than a
    ///   host takes as text.
    /// - `errcode:-105 cronet_error_code:-105 error_msg:net::ERR_NAME_NOT_RESOLVED` (`errno` 600001):
    ///   No server has this name.
    /// - `errcode:-102 cronet_error_code:-102 error_msg:net::ERR_CONNECTION_REFUSED` (`errno` 600001):
    ///   Nobody listens at the address.
    /// - `errcode:-101 cronet_error_code:-101 error_msg:net::ERR_CONNECTION_RESET` (`errno` 600001):
    ///   The server broke the connection off.
    /// - `errcode:-100 cronet_error_code:-100 error_msg:net::ERR_CONNECTION_CLOSED` (`errno` 600001):
    ///   The connection ended before the answer did.
    /// - `errcode:-104 cronet_error_code:-104 error_msg:net::ERR_CONNECTION_FAILED` (`errno` 600001):
    ///   No way leads to the server.
    /// - `errcode:-107 cronet_error_code:-107 error_msg:net::ERR_SSL_PROTOCOL_ERROR` (`errno` 600001):
    ///   Both sides could not agree on TLS.
    /// - `errcode:-202 cronet_error_code:-202 error_msg:net::ERR_CERT_AUTHORITY_INVALID` (`errno` 600001):
    ///   Nobody who is trusted vouches for the certificate.
    /// - `errcode:-201 cronet_error_code:-201 error_msg:net::ERR_CERT_DATE_INVALID` (`errno` 600001):
    ///   The certificate is out of date or not valid yet.
    /// - `errcode:-200 cronet_error_code:-200 error_msg:net::ERR_CERT_COMMON_NAME_INVALID` (`errno` 600001):
    ///   The certificate belongs to another host.
    /// - `errcode:-370 cronet_error_code:-370 error_msg:net::ERR_INVALID_HTTP_RESPONSE` (`errno` 600001):
    ///   The answer is no HTTP.
    /// - `errcode:-325 cronet_error_code:-325 error_msg:net::ERR_RESPONSE_HEADERS_TOO_BIG` (`errno` 600001):
    ///   The headers of the answer are larger than the host takes.
    /// - `errcode:-321 cronet_error_code:-321 error_msg:net::ERR_INVALID_CHUNKED_ENCODING` (`errno` 600001):
    ///   The chunks of the answer are not as HTTP has them.
    /// - `errcode:-330 cronet_error_code:-330 error_msg:net::ERR_CONTENT_DECODING_FAILED` (`errno` 600001):
    ///   The body is not compressed as the server says.
    /// - `errcode:-2 cronet_error_code:-2 error_msg:net::ERR_FAILED` (`errno` 600001): Anything
    ///   else that went wrong on the way.
    pub fn upload_file(&self, call: impl Into<Call<UploadFile>>) -> UploadTask {
        self.client.task(call)
    }
    /// As [`Self::upload_file`], as a future, which also knows its task.
    pub fn upload_file_future(
        &self,
        options: UploadFileOptions,
    ) -> ApiFuture<UploadFile> {
        self.client.future(options)
    }
    /// Fetches a file and writes it to disk while it comes. Look at statusCode: the page of a 404
    /// is saved like any other body. A temporary file lasts until the app ends.
    ///
    /// Takes [`DownloadFileOptions`], gives [`DownloadFileResult`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/download/wx.downloadFile.html)
    ///
    /// ```js
    /// wx.downloadFile({
    ///   url: 'https://api.example.com/menu.pdf',
    ///   success: ({ statusCode, tempFilePath }) => console.log(statusCode, tempFilePath),
    /// })
    /// ```
    ///
    /// # Errors
    ///
    /// - `timeout` (`errno` 5): The file had not arrived in full within `timeout`.
    /// - `url not in domain list` (`errno` 600002): The address, or one that it redirects to, is on
    ///   no list of servers the app may talk to.
    /// - `invalid url` (`errno` 600009): The text is no complete http or https address; it follows
    ///   in quotes.
    /// - `network reach the max redirect count` (`errno` 600008): The server redirected more than 20
    ///   times.
    /// - `invalid header` (`errno` 600005): A header's name or value holds what HTTP does not
    ///   carry; its name follows.
    /// - `exceed max file size` (`errno` 603301): The file, decompressed, is larger than a download
    ///   may be: 200 MB.
    /// - `permission denied` (`errno` 1300013): The app may not write to `filePath`; the path
    ///   follows.
    /// - `Path permission denied` (`errno` 1300014): `filePath` is below none of the app's roots;
    ///   the path follows.
    /// - `the maximum size of the file storage limit is exceeded` (`errno` 1300202): The app's
    ///   files would take more room than it has; nothing of this file is kept.
    /// - `errcode:-105 cronet_error_code:-105 error_msg:net::ERR_NAME_NOT_RESOLVED` (`errno` 600001):
    ///   No server has this name.
    /// - `errcode:-102 cronet_error_code:-102 error_msg:net::ERR_CONNECTION_REFUSED` (`errno` 600001):
    ///   Nobody listens at the address.
    /// - `errcode:-101 cronet_error_code:-101 error_msg:net::ERR_CONNECTION_RESET` (`errno` 600001):
    ///   The server broke the connection off.
    /// - `errcode:-100 cronet_error_code:-100 error_msg:net::ERR_CONNECTION_CLOSED` (`errno` 600001):
    ///   The connection ended before the answer did.
    /// - `errcode:-104 cronet_error_code:-104 error_msg:net::ERR_CONNECTION_FAILED` (`errno` 600001):
    ///   No way leads to the server.
    /// - `errcode:-107 cronet_error_code:-107 error_msg:net::ERR_SSL_PROTOCOL_ERROR` (`errno` 600001):
    ///   Both sides could not agree on TLS.
    /// - `errcode:-202 cronet_error_code:-202 error_msg:net::ERR_CERT_AUTHORITY_INVALID` (`errno` 600001):
    ///   Nobody who is trusted vouches for the certificate.
    /// - `errcode:-201 cronet_error_code:-201 error_msg:net::ERR_CERT_DATE_INVALID` (`errno` 600001):
    ///   The certificate is out of date or not valid yet.
    /// - `errcode:-200 cronet_error_code:-200 error_msg:net::ERR_CERT_COMMON_NAME_INVALID` (`errno` 600001):
    ///   The certificate belongs to another host.
    /// - `errcode:-370 cronet_error_code:-370 error_msg:net::ERR_INVALID_HTTP_RESPONSE` (`errno` 600001):
    ///   The answer is no HTTP.
    /// - `errcode:-325 cronet_error_code:-325 error_msg:net::ERR_RESPONSE_HEADERS_TOO_BIG` (`errno` 600001):
    ///   The headers of the answer are larger than the host takes.
    /// - `errcode:-321 cronet_error_code:-321 error_msg:net::ERR_INVALID_CHUNKED_ENCODING` (`errno` 600001):
    ///   The chunks of the answer are not as HTTP has them.
    /// - `errcode:-330 cronet_error_code:-330 error_msg:net::ERR_CONTENT_DECODING_FAILED` (`errno` 600001):
    ///   The body is not compressed as the server says.
    /// - `errcode:-2 cronet_error_code:-2 error_msg:net::ERR_FAILED` (`errno` 600001): Anything
    ///   else that went wrong on the way.
    pub fn download_file(&self, call: impl Into<Call<DownloadFile>>) -> DownloadTask {
        self.client.task(call)
    }
    /// As [`Self::download_file`], as a future, which also knows its task.
    pub fn download_file_future(
        &self,
        options: DownloadFileOptions,
    ) -> ApiFuture<DownloadFile> {
        self.client.future(options)
    }
}
/// A request that was made: ends it early and shows its answer as it comes.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/request/RequestTask.html)
#[derive(Clone, Debug)]
pub struct RequestTask {
    client: ::wx_core::Client,
}
::wx_core::object!(RequestTask = REQUEST_TASK);
impl RequestTask {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Gives the request up; fail gets `request:fail abort`. Without effect once it has ended.
    ///
    /// Since 1.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/request/RequestTask.abort.html)
    pub fn abort(&self) -> Result<()> {
        self.client.sync::<RequestTaskAbort>(())
    }
    /// The head of the answer is there, before its body.
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/request/RequestTask.onHeadersReceived.html)
    pub fn on_headers_received(
        &self,
        listener: impl Fn(&RequestTaskOnHeadersReceivedResult) + 'static,
    ) -> Listener<RequestTaskOnHeadersReceived> {
        self.client.on(listener)
    }
    /// Lets a request go on without telling the listener of status line and headers.
    ///
    /// Takes a listener of [`Self::on_headers_received`] off, or all with `None`.
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/request/RequestTask.offHeadersReceived.html)
    pub fn off_headers_received(
        &self,
        which: Option<Listener<RequestTaskOnHeadersReceived>>,
    ) {
        self.client.off(which);
    }
    /// A piece of the body came, with enableChunked. Pieces may be cut anywhere, also inside a
    /// character.
    ///
    /// Since 2.20.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/request/RequestTask.onChunkReceived.html)
    pub fn on_chunk_received(
        &self,
        listener: impl Fn(&RequestTaskOnChunkReceivedResult) + 'static,
    ) -> Listener<RequestTaskOnChunkReceived> {
        self.client.on(listener)
    }
    /// The pieces of a chunked answer are not passed to this listener any more.
    ///
    /// Takes a listener of [`Self::on_chunk_received`] off, or all with `None`.
    ///
    /// Since 2.20.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/request/RequestTask.offChunkReceived.html)
    pub fn off_chunk_received(
        &self,
        which: Option<Listener<RequestTaskOnChunkReceived>>,
    ) {
        self.client.off(which);
    }
}
impl AsRef<::wx_core::Client> for RequestTask {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Gives the request up; fail gets `request:fail abort`.
///
/// Called as [`RequestTask::abort`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/request/RequestTask.abort.html)
pub enum RequestTaskAbort {}
::wx_core::api!(RequestTaskAbort = object REQUEST_TASK[0], () => fields());
/// The head of the answer is there, before its body.
///
/// Called as [`RequestTask::on_headers_received`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/request/RequestTask.onHeadersReceived.html)
pub enum RequestTaskOnHeadersReceived {}
::wx_core::api!(
    RequestTaskOnHeadersReceived = object REQUEST_TASK[1], () => fields
    RequestTaskOnHeadersReceivedResult
);
/// What a listener of [`RequestTask::on_headers_received`] receives.
#[derive(Clone, Debug)]
pub struct RequestTaskOnHeadersReceivedResult {
    /// The same headers that success will have
    pub header: ::wx_core::Object,
    /// Status of this answer, a 3xx with redirect manual
    pub status_code: f64,
    /// Cookies that this answer sets, a line each
    pub cookies: Vec<String>,
}
::wx_core::record!(RequestTaskOnHeadersReceivedResult { header, status_code, cookies });
/// A piece of the body came, with enableChunked.
///
/// Called as [`RequestTask::on_chunk_received`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/request/RequestTask.onChunkReceived.html)
pub enum RequestTaskOnChunkReceived {}
::wx_core::api!(
    RequestTaskOnChunkReceived = object REQUEST_TASK[2], () => fields
    RequestTaskOnChunkReceivedResult
);
/// What a listener of [`RequestTask::on_chunk_received`] receives.
#[derive(Clone, Debug)]
pub struct RequestTaskOnChunkReceivedResult {
    /// The piece, decompressed
    pub data: Vec<u8>,
}
::wx_core::record!(RequestTaskOnChunkReceivedResult { data });
/// An upload that was begun: ends it early and tells how far it is.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/upload/UploadTask.html)
#[derive(Clone, Debug)]
pub struct UploadTask {
    client: ::wx_core::Client,
}
::wx_core::object!(UploadTask = UPLOAD_TASK);
impl UploadTask {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Stops sending; fail gets `uploadFile:fail abort`.
    ///
    /// Since 1.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/upload/UploadTask.abort.html)
    pub fn abort(&self) -> Result<()> {
        self.client.sync::<UploadTaskAbort>(())
    }
    /// The server has begun to answer the upload.
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/upload/UploadTask.onHeadersReceived.html)
    pub fn on_headers_received(
        &self,
        listener: impl Fn(&DownloadTaskOnHeadersReceivedListenerResult) + 'static,
    ) -> Listener<UploadTaskOnHeadersReceived> {
        self.client.on(listener)
    }
    /// The server's first reaction to an upload is withheld from this listener.
    ///
    /// Takes a listener of [`Self::on_headers_received`] off, or all with `None`.
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/upload/UploadTask.offHeadersReceived.html)
    pub fn off_headers_received(
        &self,
        which: Option<Listener<UploadTaskOnHeadersReceived>>,
    ) {
        self.client.off(which);
    }
    /// How far the upload is, ten times a second at most, and once at its end.
    ///
    /// Since 1.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/upload/UploadTask.onProgressUpdate.html)
    pub fn on_progress_update(
        &self,
        listener: impl Fn(&UploadTaskOnProgressUpdateResult) + 'static,
    ) -> Listener<UploadTaskOnProgressUpdate> {
        self.client.on(listener)
    }
    /// Sends the rest of the file without reporting to this listener how much has left the device.
    ///
    /// Takes a listener of [`Self::on_progress_update`] off, or all with `None`.
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/upload/UploadTask.offProgressUpdate.html)
    pub fn off_progress_update(
        &self,
        which: Option<Listener<UploadTaskOnProgressUpdate>>,
    ) {
        self.client.off(which);
    }
}
impl AsRef<::wx_core::Client> for UploadTask {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Stops sending; fail gets `uploadFile:fail abort`.
///
/// Called as [`UploadTask::abort`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/upload/UploadTask.abort.html)
pub enum UploadTaskAbort {}
::wx_core::api!(UploadTaskAbort = object UPLOAD_TASK[0], () => fields());
/// The server has begun to answer the upload.
///
/// Called as [`UploadTask::on_headers_received`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/upload/UploadTask.onHeadersReceived.html)
pub enum UploadTaskOnHeadersReceived {}
::wx_core::api!(
    UploadTaskOnHeadersReceived = object UPLOAD_TASK[1], () => fields
    DownloadTaskOnHeadersReceivedListenerResult
);
/// How far the upload is, ten times a second at most, and once at its end.
///
/// Called as [`UploadTask::on_progress_update`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/upload/UploadTask.onProgressUpdate.html)
pub enum UploadTaskOnProgressUpdate {}
::wx_core::api!(
    UploadTaskOnProgressUpdate = object UPLOAD_TASK[2], () => fields
    UploadTaskOnProgressUpdateResult
);
/// What a listener of [`UploadTask::on_progress_update`] receives.
#[derive(Clone, Debug)]
pub struct UploadTaskOnProgressUpdateResult {
    /// Share that has been sent, in percent
    pub progress: f64,
    /// Bytes sent so far
    pub total_bytes_sent: f64,
    /// Bytes of the whole form
    pub total_bytes_expected_to_send: f64,
}
::wx_core::record!(
    UploadTaskOnProgressUpdateResult { progress, total_bytes_sent,
    total_bytes_expected_to_send }
);
/// A download under way: ends it early and tells how much has come.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/download/DownloadTask.html)
#[derive(Clone, Debug)]
pub struct DownloadTask {
    client: ::wx_core::Client,
}
::wx_core::object!(DownloadTask = DOWNLOAD_TASK);
impl DownloadTask {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Stops fetching and drops what has come; fail gets `downloadFile:fail abort`.
    ///
    /// Since 1.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/download/DownloadTask.abort.html)
    pub fn abort(&self) -> Result<()> {
        self.client.sync::<DownloadTaskAbort>(())
    }
    /// The server has said what it is going to send.
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/download/DownloadTask.onHeadersReceived.html)
    pub fn on_headers_received(
        &self,
        listener: impl Fn(&DownloadTaskOnHeadersReceivedListenerResult) + 'static,
    ) -> Listener<DownloadTaskOnHeadersReceived> {
        self.client.on(listener)
    }
    /// Forgets who wanted to see the answer's head before the file comes down.
    ///
    /// Takes a listener of [`Self::on_headers_received`] off, or all with `None`.
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/download/DownloadTask.offHeadersReceived.html)
    pub fn off_headers_received(
        &self,
        which: Option<Listener<DownloadTaskOnHeadersReceived>>,
    ) {
        self.client.off(which);
    }
    /// How far the download is, ten times a second at most, and once at its end.
    ///
    /// Since 1.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/download/DownloadTask.onProgressUpdate.html)
    pub fn on_progress_update(
        &self,
        listener: impl Fn(&DownloadTaskOnProgressUpdateResult) + 'static,
    ) -> Listener<DownloadTaskOnProgressUpdate> {
        self.client.on(listener)
    }
    /// Bytes keep coming down, but a progress bar fed by this listener stands still.
    ///
    /// Takes a listener of [`Self::on_progress_update`] off, or all with `None`.
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/download/DownloadTask.offProgressUpdate.html)
    pub fn off_progress_update(
        &self,
        which: Option<Listener<DownloadTaskOnProgressUpdate>>,
    ) {
        self.client.off(which);
    }
}
impl AsRef<::wx_core::Client> for DownloadTask {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Stops fetching and drops what has come; fail gets `downloadFile:fail abort`.
///
/// Called as [`DownloadTask::abort`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/download/DownloadTask.abort.html)
pub enum DownloadTaskAbort {}
::wx_core::api!(DownloadTaskAbort = object DOWNLOAD_TASK[0], () => fields());
/// The server has said what it is going to send.
///
/// Called as [`DownloadTask::on_headers_received`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/download/DownloadTask.onHeadersReceived.html)
pub enum DownloadTaskOnHeadersReceived {}
::wx_core::api!(
    DownloadTaskOnHeadersReceived = object DOWNLOAD_TASK[1], () => fields
    DownloadTaskOnHeadersReceivedListenerResult
);
/// How far the download is, ten times a second at most, and once at its end.
///
/// Called as [`DownloadTask::on_progress_update`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/network/download/DownloadTask.onProgressUpdate.html)
pub enum DownloadTaskOnProgressUpdate {}
::wx_core::api!(
    DownloadTaskOnProgressUpdate = object DOWNLOAD_TASK[2], () => fields
    DownloadTaskOnProgressUpdateResult
);
/// What a listener of [`DownloadTask::on_progress_update`] receives.
#[derive(Clone, Debug)]
pub struct DownloadTaskOnProgressUpdateResult {
    /// Share that has come, in percent; 0 until the end if the server gives no length
    pub progress: f64,
    /// Bytes written so far
    pub total_bytes_written: f64,
    /// Bytes that the server announced, or 0 if it did not
    pub total_bytes_expected_to_write: f64,
}
::wx_core::record!(
    DownloadTaskOnProgressUpdateResult { progress, total_bytes_written,
    total_bytes_expected_to_write }
);
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static REQUEST: Family = Family {
        name: "request",
        apis: &[
            ApiDesc::task("request", &REQUEST_TASK)
                .params(&REQUEST_OPTIONS)
                .result(&REQUEST_RESULT)
                .limit(
                    &LimitDesc {
                        group: "transfer",
                        concurrent: 10,
                        reason: None,
                    },
                )
                .deadline(DeadlineRule::None)
                .error_fields(&["exception", "useHttpDNS"]),
            ApiDesc::task("uploadFile", &UPLOAD_TASK)
                .params(&UPLOAD_FILE_OPTIONS)
                .result(&UPLOAD_FILE_RESULT)
                .limit(
                    &LimitDesc {
                        group: "transfer",
                        concurrent: 10,
                        reason: None,
                    },
                )
                .deadline(DeadlineRule::None),
            ApiDesc::task("downloadFile", &DOWNLOAD_TASK)
                .params(&DOWNLOAD_FILE_OPTIONS)
                .result(&DOWNLOAD_FILE_RESULT)
                .limit(
                    &LimitDesc {
                        group: "transfer",
                        concurrent: 10,
                        reason: None,
                    },
                )
                .deadline(DeadlineRule::None),
        ],
        properties: &[],
    };
    pub static REQUEST_TASK: ObjectDesc = ObjectDesc {
        name: "RequestTask",
        members: &[
            ApiDesc::sync("RequestTask.abort").key("abort"),
            ApiDesc::event(
                    "RequestTask.onHeadersReceived",
                    &EventDesc::new("offHeadersReceived"),
                )
                .key("onHeadersReceived")
                .result(&REQUEST_TASK_ON_HEADERS_RECEIVED_RESULT),
            ApiDesc::event(
                    "RequestTask.onChunkReceived",
                    &EventDesc::new("offChunkReceived").queue(QueuePolicy::Error(256)),
                )
                .key("onChunkReceived")
                .result(&REQUEST_TASK_ON_CHUNK_RECEIVED_RESULT),
        ],
    };
    pub static UPLOAD_TASK: ObjectDesc = ObjectDesc {
        name: "UploadTask",
        members: &[
            ApiDesc::sync("UploadTask.abort").key("abort"),
            ApiDesc::event(
                    "UploadTask.onHeadersReceived",
                    &EventDesc::new("offHeadersReceived"),
                )
                .key("onHeadersReceived")
                .result(&DOWNLOAD_TASK_ON_HEADERS_RECEIVED_LISTENER_RESULT),
            ApiDesc::event(
                    "UploadTask.onProgressUpdate",
                    &EventDesc::new("offProgressUpdate").queue(QueuePolicy::Latest),
                )
                .key("onProgressUpdate")
                .result(&UPLOAD_TASK_ON_PROGRESS_UPDATE_RESULT),
        ],
    };
    pub static DOWNLOAD_TASK: ObjectDesc = ObjectDesc {
        name: "DownloadTask",
        members: &[
            ApiDesc::sync("DownloadTask.abort").key("abort"),
            ApiDesc::event(
                    "DownloadTask.onHeadersReceived",
                    &EventDesc::new("offHeadersReceived"),
                )
                .key("onHeadersReceived")
                .result(&DOWNLOAD_TASK_ON_HEADERS_RECEIVED_LISTENER_RESULT),
            ApiDesc::event(
                    "DownloadTask.onProgressUpdate",
                    &EventDesc::new("offProgressUpdate").queue(QueuePolicy::Latest),
                )
                .key("onProgressUpdate")
                .result(&DOWNLOAD_TASK_ON_PROGRESS_UPDATE_RESULT),
        ],
    };
    pub static REQUEST_OPTIONS: StructDesc = StructDesc::new(
        "RequestOptions",
        &[
            FieldDesc::new("url", Type::String),
            FieldDesc::new("data", Type::Any).optional(),
            FieldDesc::new("header", Type::Object).optional(),
            FieldDesc::new("timeout", Type::Number).optional(),
            FieldDesc::new("method", Type::Enum(&REQUEST_METHOD))
                .default(Literal::Text("GET")),
            FieldDesc::new("dataType", Type::String).default(Literal::Text("json")),
            FieldDesc::new("responseType", Type::Enum(&REQUEST_RESPONSE_TYPE))
                .default(Literal::Text("text")),
            FieldDesc::new("redirect", Type::Enum(&REQUEST_REDIRECT))
                .default(Literal::Text("follow")),
            FieldDesc::new("enableChunked", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("enableCache", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("enableHttp2", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("enableQuic", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("enableProfile", Type::Boolean).default(Literal::Bool(true)),
            FieldDesc::new("enableHttpDNS", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("httpDNSServiceId", Type::String).optional(),
            FieldDesc::new("httpDNSTimeout", Type::Number).optional(),
            FieldDesc::new("enableHttpDNSFallback", Type::Boolean)
                .default(Literal::Bool(true)),
            FieldDesc::new("forceCellularNetwork", Type::Boolean)
                .default(Literal::Bool(false)),
            FieldDesc::new("useHighPerformanceMode", Type::Boolean).optional(),
        ],
    );
    pub static REQUEST_RESULT: StructDesc = StructDesc::new(
        "RequestResult",
        &[
            FieldDesc::new("data", Type::Any),
            FieldDesc::new("statusCode", Type::Number),
            FieldDesc::new("header", Type::Object),
            FieldDesc::new("cookies", Type::List(&Type::String)),
            FieldDesc::new("profile", Type::Struct(&REQUEST_PROFILE)).optional(),
            FieldDesc::new("exception", Type::Struct(&REQUEST_EXCEPTION)).optional(),
            FieldDesc::new("useHttpDNS", Type::Boolean).optional(),
        ],
    );
    pub static UPLOAD_FILE_OPTIONS: StructDesc = StructDesc::new(
        "UploadFileOptions",
        &[
            FieldDesc::new("url", Type::String),
            FieldDesc::new("filePath", Type::String),
            FieldDesc::new("name", Type::String),
            FieldDesc::new("header", Type::Object).optional(),
            FieldDesc::new("formData", Type::Object).optional(),
            FieldDesc::new("timeout", Type::Number).optional(),
            FieldDesc::new("enableProfile", Type::Boolean).default(Literal::Bool(true)),
            FieldDesc::new("enableHttp2", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("enableQuic", Type::Boolean).default(Literal::Bool(false)),
        ],
    );
    pub static UPLOAD_FILE_RESULT: StructDesc = StructDesc::new(
        "UploadFileResult",
        &[
            FieldDesc::new("data", Type::String),
            FieldDesc::new("statusCode", Type::Number),
            FieldDesc::new("profile", Type::Struct(&REQUEST_PROFILE)).optional(),
        ],
    );
    pub static DOWNLOAD_FILE_OPTIONS: StructDesc = StructDesc::new(
        "DownloadFileOptions",
        &[
            FieldDesc::new("url", Type::String),
            FieldDesc::new("filePath", Type::String).optional(),
            FieldDesc::new("header", Type::Object).optional(),
            FieldDesc::new("timeout", Type::Number).optional(),
            FieldDesc::new("enableProfile", Type::Boolean).default(Literal::Bool(true)),
            FieldDesc::new("enableHttp2", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("enableQuic", Type::Boolean).default(Literal::Bool(false)),
        ],
    );
    pub static DOWNLOAD_FILE_RESULT: StructDesc = StructDesc::new(
        "DownloadFileResult",
        &[
            FieldDesc::new("tempFilePath", Type::String).optional(),
            FieldDesc::new("filePath", Type::String).optional(),
            FieldDesc::new("statusCode", Type::Number),
            FieldDesc::new("profile", Type::Struct(&REQUEST_PROFILE)).optional(),
        ],
    );
    pub static REQUEST_TASK_ON_HEADERS_RECEIVED_RESULT: StructDesc = StructDesc::new(
        "RequestTaskOnHeadersReceivedResult",
        &[
            FieldDesc::new("header", Type::Object),
            FieldDesc::new("statusCode", Type::Number),
            FieldDesc::new("cookies", Type::List(&Type::String)),
        ],
    );
    pub static REQUEST_TASK_ON_CHUNK_RECEIVED_RESULT: StructDesc = StructDesc::new(
        "RequestTaskOnChunkReceivedResult",
        &[FieldDesc::new("data", Type::Bytes)],
    );
    pub static UPLOAD_TASK_ON_PROGRESS_UPDATE_RESULT: StructDesc = StructDesc::new(
        "UploadTaskOnProgressUpdateResult",
        &[
            FieldDesc::new("progress", Type::Number),
            FieldDesc::new("totalBytesSent", Type::Number),
            FieldDesc::new("totalBytesExpectedToSend", Type::Number),
        ],
    );
    pub static DOWNLOAD_TASK_ON_PROGRESS_UPDATE_RESULT: StructDesc = StructDesc::new(
        "DownloadTaskOnProgressUpdateResult",
        &[
            FieldDesc::new("progress", Type::Number),
            FieldDesc::new("totalBytesWritten", Type::Number),
            FieldDesc::new("totalBytesExpectedToWrite", Type::Number),
        ],
    );
    pub static REQUEST_PROFILE: StructDesc = StructDesc::new(
        "RequestProfile",
        &[
            FieldDesc::new("invokeStart", Type::Number),
            FieldDesc::new("queueStart", Type::Number),
            FieldDesc::new("queueEnd", Type::Number),
            FieldDesc::new("redirectStart", Type::Number),
            FieldDesc::new("redirectEnd", Type::Number),
            FieldDesc::new("fetchStart", Type::Number),
            FieldDesc::new("domainLookUpStart", Type::Number),
            FieldDesc::new("domainLookUpEnd", Type::Number),
            FieldDesc::new("connectStart", Type::Number),
            FieldDesc::new("connectEnd", Type::Number),
            FieldDesc::new("SSLconnectionStart", Type::Number),
            FieldDesc::new("SSLconnectionEnd", Type::Number),
            FieldDesc::new("requestStart", Type::Number),
            FieldDesc::new("requestEnd", Type::Number),
            FieldDesc::new("responseStart", Type::Number),
            FieldDesc::new("responseEnd", Type::Number),
            FieldDesc::new("rtt", Type::Number),
            FieldDesc::new("estimate_nettype", Type::Number),
            FieldDesc::new("httpRttEstimate", Type::Number),
            FieldDesc::new("transportRttEstimate", Type::Number),
            FieldDesc::new("downstreamThroughputKbpsEstimate", Type::Number),
            FieldDesc::new("throughputKbps", Type::Number),
            FieldDesc::new("peerIP", Type::String),
            FieldDesc::new("port", Type::Number),
            FieldDesc::new("socketReused", Type::Boolean),
            FieldDesc::new("sendBytesCount", Type::Number),
            FieldDesc::new("receivedBytedCount", Type::Number),
            FieldDesc::new("protocol", Type::String),
            FieldDesc::new("usingHighPerformanceMode", Type::Boolean),
            FieldDesc::new("httpDNSDomainLookUpStart", Type::Number).optional(),
            FieldDesc::new("httpDNSDomainLookUpEnd", Type::Number).optional(),
        ],
    );
    pub static REQUEST_EXCEPTION: StructDesc = StructDesc::new(
        "RequestException",
        &[
            FieldDesc::new("reasons", Type::List(&Type::Struct(&EXCEPTION_REASON))),
            FieldDesc::new("retryCount", Type::Number),
        ],
    );
    pub static EXCEPTION_REASON: StructDesc = StructDesc::new(
        "ExceptionReason",
        &[FieldDesc::new("errMsg", Type::String), FieldDesc::new("errno", Type::String)],
    );
    pub static DOWNLOAD_TASK_ON_HEADERS_RECEIVED_LISTENER_RESULT: StructDesc = StructDesc::new(
        "DownloadTaskOnHeadersReceivedListenerResult",
        &[FieldDesc::new("header", Type::Object)],
    );
    pub static REQUEST_METHOD: EnumDesc = EnumDesc {
        name: "RequestMethod",
        values: &[
            EnumValue::Text("GET"),
            EnumValue::Text("POST"),
            EnumValue::Text("PUT"),
            EnumValue::Text("DELETE"),
            EnumValue::Text("HEAD"),
            EnumValue::Text("OPTIONS"),
            EnumValue::Text("TRACE"),
            EnumValue::Text("CONNECT"),
        ],
    };
    pub static REQUEST_RESPONSE_TYPE: EnumDesc = EnumDesc {
        name: "RequestResponseType",
        values: &[EnumValue::Text("text"), EnumValue::Text("arraybuffer")],
    };
    pub static REQUEST_REDIRECT: EnumDesc = EnumDesc {
        name: "RequestRedirect",
        values: &[EnumValue::Text("follow"), EnumValue::Text("manual")],
    };
}
