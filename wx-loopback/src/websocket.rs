//! WebSockets, well-behaved and not.

use std::{
    io,
    net::SocketAddr,
    sync::{Mutex, PoisonError, mpsc},
};

use axum::serve::Listener;
use futures_util::{SinkExt, StreamExt};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::TcpListener,
};
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::{
        Message,
        handshake::derive_accept_key,
        protocol::{CloseFrame, Role, frame::coding::CloseCode},
    },
};

use crate::{
    thread::Listening,
    tls::{Identity, TlsListener},
};

/// A server of WebSockets on a free port of 127.0.0.1, with a thread of its own. Dropping it
/// ends it. The path says how it behaves:
///
/// | path | behaviour |
/// |---|---|
/// | `/echo` | sends back what comes |
/// | `/head` | sends the head of the request as a text, then as `/echo` |
/// | `/choose/NAME` | chooses the subprotocol NAME, offered or not, then as `/echo` |
/// | `/close/CODE/REASON` | closes so, whether CODE is allowed or not |
/// | `/close` | closes without a code |
/// | `/vanish` | drops the connection once a message has come |
/// | `/deaf` | says nothing and reads nothing |
/// | `/rude` | reads, but never answers a farewell |
/// | `/count/N` | sends the texts `0` to `N-1`, then as `/echo` |
/// | `/ping/N` | sends N pings, and the text `N pongs` once the last was answered |
/// | `/huge/N` | announces a frame of N bytes and sends zeros |
/// | `/pieces/N` | sends a text of N bytes in frames of 1000 |
/// | `/utf8` | sends a text that is no UTF-8 |
/// | `/garbage` | sends a frame of a kind that does not exist |
/// | `/refuse/STATUS` | answers the handshake with that status |
/// | `/stall` | never answers the handshake |
/// | `/hangup` | closes in the middle of the handshake |
/// | `/headers/N` | answers the handshake with N bytes of headers |
/// | `/http` | answers with a page |
#[derive(Debug)]
pub struct WebSockets {
    listening: Listening,
    scheme: &'static str,
    ends: Mutex<mpsc::Receiver<SocketEnd>>,
}

/// How a connection ended, seen from the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SocketEnd {
    /// The path that it was opened with.
    pub path: String,
    /// Code and reason of the client's farewell, if it said any.
    pub farewell: Option<(u16, String)>,
}

impl WebSockets {
    /// Starts one.
    ///
    /// # Errors
    /// If the system gives no port or no thread.
    pub fn start() -> io::Result<Self> {
        let (tell, ends) = mpsc::channel();
        let listening = Listening::start(move |listener| accept(listener, tell))?;
        Ok(WebSockets { listening, scheme: "ws", ends: Mutex::new(ends) })
    }

    /// Starts one that speaks TLS.
    ///
    /// # Errors
    /// If the system gives no port or no thread.
    pub fn start_tls(identity: &Identity) -> io::Result<Self> {
        let (tell, ends) = mpsc::channel();
        let identity = identity.clone();
        let listening = Listening::start(move |listener: TcpListener| {
            accept(TlsListener::new(listener, &identity), tell)
        })?;
        Ok(WebSockets { listening, scheme: "wss", ends: Mutex::new(ends) })
    }

    /// Where it listens.
    pub fn addr(&self) -> SocketAddr {
        self.listening.addr
    }

    /// The address of a path, which begins with `/`.
    pub fn url(&self, path: &str) -> String {
        format!("{}://{}{path}", self.scheme, self.addr())
    }

    /// Waits for a connection to end. Each is told once, in the order of their ends; none if
    /// the server has gone.
    pub fn next_end(&self) -> Option<SocketEnd> {
        self.ends.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
    }
}

async fn accept<L: Listener>(mut listener: L, tell: mpsc::Sender<SocketEnd>) {
    loop {
        let (stream, _) = listener.accept().await;
        let tell = tell.clone();
        tokio::spawn(async move {
            let mut connection = Connection { stream, head: String::new(), farewell: None };
            // a client may break off anywhere
            let _ = connection.serve().await;
            let path = connection.path().to_owned();
            drop(connection.stream);
            // nobody may ask
            let _ = tell.send(SocketEnd { path, farewell: connection.farewell });
        });
    }
}

struct Connection<S> {
    stream: S,
    head: String,
    farewell: Option<(u16, String)>,
}

type Talk<'a, S> = WebSocketStream<&'a mut S>;
type Done = Result<(), Box<dyn std::error::Error + Send + Sync>>;

impl<S: AsyncRead + AsyncWrite + Send + Unpin> Connection<S> {
    fn path(&self) -> &str {
        self.head.split(' ').nth(1).unwrap_or_default()
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    async fn serve(&mut self) -> Done {
        while !self.head.ends_with("\r\n\r\n") {
            self.head.push(char::from(self.stream.read_u8().await?));
        }
        let path = self.path().split('?').next().unwrap_or_default().to_owned();
        let mut parts = path.trim_start_matches('/').split('/');
        let (what, first) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let number: usize = first.parse().unwrap_or_default();
        match what {
            "stall" => return self.wait_for_the_end().await,
            "hangup" => return Ok(self.stream.write_all(b"HTTP/1.1 101 Swi").await?),
            "refuse" => return self.answer(&format!("{first} Refused"), "").await,
            "http" => return self.answer("200 OK", "<h1>A page</h1>").await,
            _ => {}
        }
        let filler = match what {
            "headers" => format!("X-Filler: {}\r\n", "x".repeat(1000)).repeat(number / 1000),
            "choose" => format!("Sec-WebSocket-Protocol: {first}\r\n"),
            _ => String::new(),
        };
        let key =
            derive_accept_key(self.header("sec-websocket-key").unwrap_or_default().as_bytes());
        let answer = format!(
            "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
             Sec-WebSocket-Accept: {key}\r\nX-Server: wx-loopback\r\n{filler}\r\n"
        );
        self.stream.write_all(answer.as_bytes()).await?;
        match what {
            "deaf" => return self.hold().await,
            "huge" => return self.frame(0x82, number).await,
            "garbage" => return self.frame(0x8b, 5).await,
            "utf8" => {
                self.stream.write_all(b"\x81\x02\xff\xff").await?;
                return self.wait_for_the_end().await;
            }
            "pieces" => self.pieces(number).await?,
            _ => {}
        }
        let head = std::mem::take(&mut self.head);
        let mut talk = WebSocketStream::from_raw_socket(&mut self.stream, Role::Server, None).await;
        let said = match what {
            "head" => {
                talk.send(Message::text(head.clone())).await?;
                echo(talk).await
            }
            "close" => {
                let reason = parts.next().unwrap_or_default();
                let code = first.parse::<u16>().ok().map(CloseCode::from);
                let frame = code.map(|code| CloseFrame { code, reason: reason.into() });
                talk.send(Message::Close(frame)).await?;
                echo(talk).await
            }
            "vanish" => {
                let _ = talk.next().await;
                Ok(None)
            }
            "rude" => rude(talk).await,
            "count" => {
                for n in 0..number {
                    talk.feed(Message::text(n.to_string())).await?;
                }
                talk.flush().await?;
                echo(talk).await
            }
            "ping" => {
                for n in 0..number {
                    talk.send(Message::Ping(n.to_string().into())).await?;
                    while !matches!(talk.next().await, None | Some(Ok(Message::Pong(_)))) {}
                }
                talk.send(Message::text(format!("{number} pongs"))).await?;
                echo(talk).await
            }
            _ => echo(talk).await,
        };
        self.head = head;
        self.farewell = said?;
        Ok(())
    }

    async fn answer(&mut self, status: &str, body: &str) -> Done {
        let length = body.len();
        let answer = format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\n\r\n{body}");
        Ok(self.stream.write_all(answer.as_bytes()).await?)
    }

    /// A frame of zeros, and what the client says to it.
    async fn frame(&mut self, kind: u8, length: usize) -> Done {
        let mut head = vec![kind, 127];
        head.extend_from_slice(&(length as u64).to_be_bytes());
        if length < 126 {
            head.truncate(1);
            head.push(length as u8);
        }
        self.stream.write_all(&head).await?;
        let zeros = vec![0; 64 << 10];
        let mut left = length;
        while left > 0 {
            let piece = left.min(zeros.len());
            // the client may have said enough
            if self.stream.write_all(&zeros[..piece]).await.is_err() {
                break;
            }
            left -= piece;
        }
        self.wait_for_the_end().await
    }

    async fn pieces(&mut self, length: usize) -> Done {
        let mut left = length;
        while left > 0 {
            let piece = left.min(1000);
            let first = if left == length { 1 } else { 0 };
            let last = if left == piece { 0x80 } else { 0 };
            let [high, low] = (piece as u16).to_be_bytes();
            let mut frame = vec![first | last, 126, high, low];
            frame.resize(4 + piece, b'x');
            self.stream.write_all(&frame).await?;
            left -= piece;
        }
        Ok(())
    }

    /// Reads frames by hand, for a stream that is no WebSocket to a library any more: the last
    /// farewell is noted.
    async fn wait_for_the_end(&mut self) -> Done {
        let mut bytes = Vec::new();
        let read = self.stream.read_to_end(&mut bytes).await;
        // the bytes that came before a reset count as well
        self.farewell = farewell(&bytes);
        Ok(read.map(drop)?)
    }

    /// Reads nothing, and ends when the client does.
    async fn hold(&mut self) -> Done {
        std::future::pending().await
    }
}

/// The close frame at the end of a client's short, masked frames.
fn farewell(mut bytes: &[u8]) -> Option<(u16, String)> {
    while let [kind, length, rest @ ..] = bytes {
        let length = usize::from(length & 0x7f);
        let (mask, rest) = rest.split_at_checked(4)?;
        let (masked, rest) = rest.split_at_checked(length)?;
        if kind & 0x0f == 8 {
            let plain: Vec<u8> =
                masked.iter().zip(mask.iter().cycle()).map(|(byte, mask)| byte ^ mask).collect();
            let (code, reason) = plain.split_first_chunk()?;
            return Some((u16::from_be_bytes(*code), String::from_utf8_lossy(reason).into_owned()));
        }
        bytes = rest;
    }
    None
}

type Said = Result<Option<(u16, String)>, Box<dyn std::error::Error + Send + Sync>>;

async fn echo<S: AsyncRead + AsyncWrite + Unpin>(mut talk: Talk<'_, S>) -> Said {
    let mut said = None;
    while let Some(message) = talk.next().await {
        match message {
            Ok(message @ (Message::Text(_) | Message::Binary(_))) => talk.send(message).await?,
            Ok(Message::Close(frame)) => {
                said = frame.map(|frame| (frame.code.into(), frame.reason.to_string()));
            }
            Ok(_) => {}
            Err(_) => break,
        }
    }
    Ok(said)
}

/// Reads to the end and answers nothing.
async fn rude<S: AsyncRead + AsyncWrite + Unpin>(mut talk: Talk<'_, S>) -> Said {
    let mut said = None;
    let stream = talk.get_mut();
    let mut bytes = Vec::new();
    // a reset is an end, too
    let _ = stream.read_to_end(&mut bytes).await;
    if let Some(found) = farewell(&bytes) {
        said = Some(found);
    }
    Ok(said)
}
