//! Connecting: the name, the address, TLS, the handshake.

use std::{
    collections::BTreeMap,
    io::{self, ErrorKind},
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use rustls::pki_types::ServerName;
use tokio::{net::TcpStream, time::timeout};
use tokio_rustls::TlsConnector;
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream, client_async_with_config,
    tungstenite::{
        self,
        error::{CapacityError, ProtocolError},
        handshake::client::{Request, Response},
        protocol::WebSocketConfig,
    },
};
use url::{Host, Url};
use wx_bindings::websocket::SocketProfile;

use super::Tls;
use crate::network::{Domains, is_not_listed};

pub(super) type Stream = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// What is needed to connect.
pub(super) struct Dial {
    pub url: Url,
    pub request: Request,
    pub no_delay: bool,
    pub timeout: Duration,
    pub longest: usize,
    pub domains: Domains,
    pub tls: Tls,
}

/// A connection that stands.
pub(super) struct Opened {
    pub stream: Stream,
    pub header: BTreeMap<String, String>,
    pub profile: SocketProfile,
}

impl Dial {
    /// Connects, or says in words for scripts why not.
    pub async fn open(self) -> Result<Opened, String> {
        let time = self.timeout;
        match timeout(time, self.connect()).await {
            Ok(opened) => opened,
            Err(_) => Err("connecting timed out".to_owned()),
        }
    }

    async fn connect(self) -> Result<Opened, String> {
        let mut times = Times::start();
        let host = self.url.host().ok_or("the address names no host")?.to_owned();
        let port = self.url.port_or_known_default().unwrap_or(443);
        let named = matches!(host, Host::Domain(_));
        let found = self.domains.resolve(&host.to_string(), port).await;
        let addrs = found.map_err(|error| looked_up(&error))?;
        times.looked_up(named);

        let tcp = TcpStream::connect(&*addrs).await.map_err(|error| connected(&error))?;
        tcp.set_nodelay(self.no_delay).map_err(|error| connected(&error))?;
        let stream = match self.url.scheme() {
            "wss" => MaybeTlsStream::Rustls(self.secure(host, tcp).await?),
            _ => MaybeTlsStream::Plain(tcp),
        };
        times.connected();

        let config = WebSocketConfig::default()
            .read_buffer_size(32 << 10)
            .max_frame_size(Some(self.longest))
            .max_message_size(Some(self.longest));
        let shaken = client_async_with_config(self.request, stream, Some(config)).await;
        let (stream, response) = shaken.map_err(|error| refused(&error))?;
        Ok(Opened { stream, header: header(&response), profile: times.shaken() })
    }

    async fn secure(
        &self,
        host: Host<String>,
        tcp: TcpStream,
    ) -> Result<tokio_rustls::client::TlsStream<TcpStream>, String> {
        let failed = |text: &str| format!("TLS handshake failed: {text}");
        let config = self.tls.config().map_err(|_| failed("it is not configured"))?;
        let name = match host {
            Host::Domain(name) => ServerName::try_from(name).map_err(|_| failed("bad name"))?,
            Host::Ipv4(addr) => ServerName::from(std::net::IpAddr::from(addr)),
            Host::Ipv6(addr) => ServerName::from(std::net::IpAddr::from(addr)),
        };
        let secured = TlsConnector::from(config).connect(name, tcp).await;
        secured.map_err(|error| {
            let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
            match inner {
                Some(rustls::Error::InvalidCertificate(_)) => {
                    failed("the certificate is not to be trusted")
                }
                Some(_) => failed("the server speaks another TLS, or none"),
                None => failed("the connection broke"),
            }
        })
    }
}

fn looked_up(error: &io::Error) -> String {
    let text = if is_not_listed(error) { "url not in domain list" } else { "host not found" };
    text.to_owned()
}

fn connected(error: &io::Error) -> String {
    let text = match error.kind() {
        ErrorKind::ConnectionRefused => "connection refused",
        ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted => "connection reset",
        ErrorKind::TimedOut => "connecting timed out",
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable => "host cannot be reached",
        _ => "connection failed",
    };
    text.to_owned()
}

/// Why a server did not become a peer. The status line is what servers say to apps.
fn refused(error: &tungstenite::Error) -> String {
    use tungstenite::Error;
    match error {
        Error::Http(response) => {
            let status = response.status();
            format!("Expected HTTP 101 response but was '{status}'")
        }
        Error::Io(error) => connected(error),
        Error::Protocol(ProtocolError::HandshakeIncomplete) => {
            "the connection was closed during the handshake".to_owned()
        }
        Error::Protocol(ProtocolError::SecWebSocketSubProtocolError(_)) => {
            "the server did not choose one of the subprotocols".to_owned()
        }
        Error::AttackAttempt | Error::Capacity(CapacityError::TooManyHeaders) => {
            "the response header is too large".to_owned()
        }
        _ => "the server does not speak WebSocket".to_owned(),
    }
}

/// Headers by name, in lower case; those that repeat are joined.
fn header(response: &Response) -> BTreeMap<String, String> {
    let mut header = BTreeMap::<String, String>::new();
    for (name, value) in response.headers() {
        let value = String::from_utf8_lossy(value.as_bytes());
        header
            .entry(name.as_str().to_owned())
            .and_modify(|all| {
                all.push(',');
                all.push_str(&value);
            })
            .or_insert_with(|| value.into_owned());
    }
    header
}

/// The steps, as they are passed.
struct Times {
    began: Instant,
    profile: SocketProfile,
}

impl Times {
    fn start() -> Self {
        let epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let start = epoch.as_millis() as f64;
        let profile = SocketProfile {
            fetch_start: start,
            domain_look_up_start: start,
            domain_look_up_end: start,
            connect_start: start,
            connect_end: start,
            rtt: 0.0,
            handshake_cost: 0.0,
            cost: 0.0,
        };
        Times { began: Instant::now(), profile }
    }

    fn now(&self) -> f64 {
        self.profile.fetch_start + self.began.elapsed().as_millis() as f64
    }

    fn looked_up(&mut self, named: bool) {
        let now = self.now();
        if named {
            self.profile.domain_look_up_end = now;
        }
        self.profile.connect_start = now;
    }

    fn connected(&mut self) {
        self.profile.connect_end = self.now();
        self.profile.rtt = self.profile.connect_end - self.profile.connect_start;
    }

    fn shaken(mut self) -> SocketProfile {
        let now = self.now();
        self.profile.handshake_cost = now - self.profile.connect_end;
        self.profile.cost = now - self.profile.fetch_start;
        self.profile
    }
}
