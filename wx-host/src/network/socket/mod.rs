//! WebSockets, on tokio-tungstenite.
//!
//! A socket has two sides. The *line* runs on the background thread: it dials, writes what is
//! queued, reads while there is room. The *host's side* is what scripts hold: it keeps the
//! state, and carries what the line tells to listeners, a batch a turn. Both queues between
//! them are bounded in bytes. If scripts are slow, the line stops reading, and TCP makes the
//! server wait; if the server is slow, `send` fails. No message is dropped on the way.

mod carry;
mod dial;
mod functions;
mod line;
mod request;
mod room;

use std::{
    cell::{Cell, RefCell},
    fmt,
    rc::Rc,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use rustls::ClientConfig;
use tokio::sync::{
    Notify,
    mpsc::{UnboundedSender, WeakUnboundedSender},
};
use tokio_tungstenite::tungstenite::{
    Message,
    protocol::{CloseFrame, frame::coding::CloseCode},
};
use wx_bindings::websocket::ReadyState;
use wx_core::{Result, WxError};

pub(crate) use self::functions::Held;
use self::line::{News, Order};
use super::{Domains, NetworkOptions, Trust};
use crate::Background;

/// How many sockets there may be at once.
const AT_ONCE: usize = 5;
/// What a queued message costs besides its content.
const OVERHEAD: usize = 128;
/// What a script hears if a connection ended without farewell.
const ABNORMAL: (u16, &str) = (1006, "abnormal closure");
const NOT_OPEN: &str = "SocketTask.readyState is not OPEN";

/// Bounds of every socket of an app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SocketLimits {
    /// The longest message of a server, in bytes: 16 MiB. A longer one ends the connection
    /// with 1009.
    pub message: usize,
    /// How much may wait to be sent, in bytes: 16 MiB. Then `send` fails.
    pub send_buffer: usize,
    /// How much may wait for the app's listeners, in bytes: 1 MiB. Then nothing more is read.
    pub receive_buffer: usize,
    /// How long a server may take to answer a farewell, or to read none of what is queued before
    /// it: 5 seconds.
    pub close: Duration,
}

impl Default for SocketLimits {
    fn default() -> Self {
        SocketLimits {
            message: 16 << 20,
            send_buffer: 16 << 20,
            receive_buffer: 1 << 20,
            close: Duration::from_secs(5),
        }
    }
}

/// The sockets of an app, and the functions that open them. Clones share them.
#[derive(Clone)]
pub struct Sockets {
    background: Background,
    domains: Domains,
    tls: Tls,
    limits: SocketLimits,
    /// How long connecting may take if the call does not say.
    connecting: f64,
    /// In the order of their calls. The first is the one of the functions without a task.
    there: Rc<RefCell<Vec<Rc<Socket>>>>,
}

impl Sockets {
    /// No socket yet.
    pub fn new(background: Background, options: &NetworkOptions) -> Self {
        Sockets {
            background,
            domains: options.domains.clone(),
            tls: Tls { trust: options.trust.clone(), made: Arc::default() },
            limits: options.sockets,
            connecting: options.timeout.connect_socket,
            there: Rc::default(),
        }
    }

    /// How many there are, those that are still closing included.
    pub fn count(&self) -> usize {
        self.there.borrow().len()
    }

    fn oldest(&self) -> Option<Rc<Socket>> {
        self.there.borrow().first().cloned()
    }
}

impl fmt::Debug for Sockets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sockets").field("count", &self.count()).finish_non_exhaustive()
    }
}

/// The configuration of TLS, made when it is first needed, off the host's thread.
#[derive(Clone)]
struct Tls {
    trust: Trust,
    made: Arc<OnceLock<Arc<ClientConfig>>>,
}

impl Tls {
    fn config(&self) -> Result<Arc<ClientConfig>> {
        if let Some(made) = self.made.get() {
            return Ok(Arc::clone(made));
        }
        let made = Arc::new(self.trust.client_config(&["http/1.1"])?);
        Ok(Arc::clone(self.made.get_or_init(|| made)))
    }
}

/// The host's side of one socket.
struct Socket {
    state: Cell<ReadyState>,
    orders: UnboundedSender<Order>,
    /// The way for news that are not of the line. Weak: the line's end is the end of the news.
    news: WeakUnboundedSender<News>,
    /// Bytes that wait to be sent.
    waiting: Arc<AtomicUsize>,
    /// Tells the line that a farewell is queued.
    closing: Arc<Notify>,
    send_buffer: usize,
}

impl Socket {
    fn is_open(&self) -> bool {
        self.state.get() == ReadyState::Open
    }

    fn send(&self, message: Message) -> Result<()> {
        if !self.is_open() {
            return Err(WxError::fail(NOT_OPEN));
        }
        let cost = message.len() + OVERHEAD;
        if self.waiting.load(Ordering::Acquire) + cost > self.send_buffer {
            return Err(WxError::fail("send buffer is full"));
        }
        self.waiting.fetch_add(cost, Ordering::AcqRel);
        // a line that has ended tells so itself
        let _ = self.orders.send(Order::Send(message));
        Ok(())
    }

    fn close(&self, farewell: CloseFrame) -> Result<()> {
        match self.state.get() {
            ReadyState::Open => {
                // as above
                let _ = self.orders.send(Order::Close(farewell));
                self.closing.notify_one();
            }
            // the line has nothing to say goodbye to: it is cut
            ReadyState::Connecting => {
                if let Some(news) = self.news.upgrade() {
                    let (code, reason) = (farewell.code.into(), farewell.reason.to_string());
                    // the receiver lives as long as the socket is there
                    let _ = news.send(News::Closed { code, reason });
                }
            }
            ReadyState::Closing | ReadyState::Closed => return Err(WxError::fail(NOT_OPEN)),
        }
        self.state.set(ReadyState::Closing);
        Ok(())
    }
}

/// What a script says at the end, if it may.
fn farewell(code: f64, reason: Option<String>) -> Result<CloseFrame> {
    if code != 1000.0 && !(code.fract() == 0.0 && (3000.0..=4999.0).contains(&code)) {
        return Err(WxError::fail("code must be 1000 or between 3000 and 4999"));
    }
    let reason = reason.unwrap_or_default();
    if reason.len() > 123 {
        return Err(WxError::fail("reason must not be longer than 123 bytes"));
    }
    Ok(CloseFrame { code: CloseCode::from(code as u16), reason: reason.into() })
}
