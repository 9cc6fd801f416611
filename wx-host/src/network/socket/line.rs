//! The line: what runs on the background thread for one socket.

use std::{
    collections::BTreeMap,
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures_util::{
    SinkExt, StreamExt,
    future::{Either, select},
    stream::{SplitSink, SplitStream},
};
use tokio::{
    sync::{
        Notify,
        mpsc::{UnboundedReceiver, UnboundedSender},
    },
    time::{sleep, timeout},
};
use tokio_tungstenite::tungstenite::{
    Error, Message,
    protocol::{CloseFrame, frame::coding::CloseCode},
};
use wx_bindings::websocket::SocketProfile;

use super::{
    ABNORMAL, OVERHEAD,
    dial::{Dial, Opened, Stream},
    room::{Place, Room},
};

/// What the host's side wants.
pub(super) enum Order {
    Send(Message),
    /// Comes last.
    Close(CloseFrame),
}

/// What the line has to tell. `Closed` comes last.
pub(super) enum News {
    Open { header: BTreeMap<String, String>, profile: SocketProfile },
    Text(String, Place),
    Bytes(Vec<u8>, Place),
    Failed(String),
    Closed { code: u16, reason: String },
}

/// What a line works with.
pub(super) struct Line {
    pub orders: UnboundedReceiver<Order>,
    /// For the line's own farewell.
    pub own: UnboundedSender<Order>,
    pub news: UnboundedSender<News>,
    pub waiting: Arc<AtomicUsize>,
    pub closing: Arc<Notify>,
    pub room: Room,
    pub farewell: Duration,
}

/// Bytes that are written before they are pushed out, if there is more to write.
const PUSH: usize = 64 << 10;
/// How long a server that has said goodbye may keep the connection.
const LINGER: Duration = Duration::from_secs(1);

impl Line {
    pub async fn run(self, dial: Dial) {
        let news = self.news.clone();
        let (failed, code, reason) = match dial.open().await {
            Ok(Opened { stream, header, profile }) => {
                // the host's side may be gone: then so is this, soon
                let _ = news.send(News::Open { header, profile });
                self.talk(stream).await
            }
            Err(text) => (Some(text), ABNORMAL.0, ABNORMAL.1.to_owned()),
        };
        if let Some(text) = failed {
            let _ = news.send(News::Failed(text));
        }
        let _ = news.send(News::Closed { code, reason });
    }

    /// Reads and writes at once, or two sides that both write would wait for each other.
    async fn talk(self, stream: Stream) -> (Option<String>, u16, String) {
        let (sink, stream) = stream.split();
        let stuck = stuck(self.closing, Arc::clone(&self.waiting), self.farewell);
        let writing = pin!(async {
            let (stuck, writing) = (pin!(stuck), pin!(write(sink, self.orders, self.waiting)));
            match select(writing, stuck).await {
                Either::Left((written, _)) => written.map_err(|_| Unwritten::Broken),
                Either::Right(((), _)) => Err(Unwritten::Stuck),
            }
        });
        let reading = pin!(read(stream, self.news, self.room));
        let end = match select(reading, writing).await {
            Either::Left((end, writing)) => {
                if let End::Failed { code: Some(code), .. } = &end {
                    let frame = CloseFrame { code: *code, reason: "".into() };
                    // it waits for what was sent before, but not forever
                    let _ = self.own.send(Order::Close(frame));
                    let _ = timeout(self.farewell, writing).await;
                }
                end
            }
            // what cannot be written may be over, but there may be something to read
            Either::Right((Err(Unwritten::Broken), reading)) => reading.await,
            Either::Right((Err(Unwritten::Stuck), _)) => {
                return (None, ABNORMAL.0, ABNORMAL.1.into());
            }
            Either::Right((Ok(said), reading)) => match timeout(self.farewell, reading).await {
                Ok(End::Closed(Some(heard))) if heard.code.is_allowed() => End::Closed(Some(heard)),
                Ok(End::Closed(_)) => End::Closed(Some(said)),
                Ok(End::Failed { .. }) | Err(_) => return (None, ABNORMAL.0, ABNORMAL.1.into()),
            },
        };
        match end {
            End::Closed(Some(frame)) => (None, frame.code.into(), frame.reason.to_string()),
            End::Closed(None) => (None, CloseCode::Status.into(), String::new()),
            End::Failed { text, code: Some(code) } => (Some(text.clone()), code.into(), text),
            End::Failed { text, code: None } => (Some(text), ABNORMAL.0, ABNORMAL.1.to_owned()),
        }
    }
}

/// How the reading ended.
enum End {
    /// The server said goodbye.
    Closed(Option<CloseFrame>),
    /// In other ways; with a code if it is ours to say goodbye.
    Failed { text: String, code: Option<CloseCode> },
}

async fn read(mut stream: SplitStream<Stream>, news: UnboundedSender<News>, room: Room) -> End {
    while let Some(message) = stream.next().await {
        match message {
            Ok(Message::Text(text)) => {
                let Some(place) = room.take(text.len()).await else { break };
                let _ = news.send(News::Text(text.as_str().to_owned(), place));
            }
            Ok(Message::Binary(bytes)) => {
                let Some(place) = room.take(bytes.len()).await else { break };
                let _ = news.send(News::Bytes(bytes.to_vec(), place));
            }
            Ok(Message::Close(frame)) => {
                // reading on sends the answer, and waits for the server to hang up
                let _ = timeout(LINGER, stream.next()).await;
                return End::Closed(frame);
            }
            // pings are answered while reading
            Ok(Message::Ping(_) | Message::Pong(_) | Message::Frame(_)) => {}
            Err(error) => return broken(&error),
        }
    }
    End::Failed { text: "the connection was lost".to_owned(), code: None }
}

fn broken(error: &Error) -> End {
    let (text, code) = match error {
        Error::Capacity(_) => ("the message is too big", Some(CloseCode::Size)),
        Error::Utf8(_) => ("the message is no UTF-8", Some(CloseCode::Invalid)),
        Error::Protocol(
            tokio_tungstenite::tungstenite::error::ProtocolError::ResetWithoutClosingHandshake,
        )
        | Error::Io(_) => ("the connection was lost", None),
        _ => ("the server broke the protocol", Some(CloseCode::Protocol)),
    };
    End::Failed { text: text.to_owned(), code }
}

/// Why a farewell did not get out.
enum Unwritten {
    Broken,
    Stuck,
}

/// Ends if a farewell is queued and nothing gets on for so long.
async fn stuck(closing: Arc<Notify>, waiting: Arc<AtomicUsize>, time: Duration) {
    closing.notified().await;
    let mut before = usize::MAX;
    loop {
        let now = waiting.load(Ordering::Acquire);
        if now == before {
            return;
        }
        before = now;
        sleep(time).await;
    }
}

/// Writes until the farewell is out, and gives it back.
async fn write(
    mut sink: SplitSink<Stream, Message>,
    mut orders: UnboundedReceiver<Order>,
    waiting: Arc<AtomicUsize>,
) -> Result<CloseFrame, Error> {
    while let Some(order) = orders.recv().await {
        let (mut next, mut written) = (Some(order), 0);
        while let Some(order) = next.take() {
            match order {
                Order::Send(message) => {
                    written += message.len() + OVERHEAD;
                    sink.feed(message).await?;
                    if written < PUSH {
                        next = orders.try_recv().ok();
                    }
                }
                Order::Close(frame) => {
                    sink.send(Message::Close(Some(frame.clone()))).await?;
                    return Ok(frame);
                }
            }
        }
        sink.flush().await?;
        waiting.fetch_sub(written, Ordering::AcqRel);
    }
    Err(Error::ConnectionClosed)
}
