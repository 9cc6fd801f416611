//! From the line to listeners.

use std::rc::Rc;

use tokio::sync::mpsc::UnboundedReceiver;
use wx_bindings::websocket::*;
use wx_core::{Client, Result, Task, next_turn};

use super::{ABNORMAL, Socket, Sockets, line::News, room::Place};
use crate::Reply;

/// How much news goes into one turn: less than events may wait.
const BATCH: usize = 64;

/// Carries the news of one socket to its task, and to the listeners of the app while the
/// socket is the oldest.
pub(super) struct Carry {
    pub sockets: Sockets,
    pub socket: Rc<Socket>,
    pub task: Task<ConnectSocket>,
    pub client: Client,
}

impl Carry {
    /// Runs until the last news. The line is cut then, and whenever this is dropped.
    pub async fn run(self, mut news: UnboundedReceiver<News>, line: Reply<()>) {
        let _line = line;
        // the places of messages that go into this turn
        let mut places = Vec::new();
        while let Some(first) = news.recv().await {
            let mut next = Some(first);
            while let Some(item) = next.take() {
                // only a host that is closed takes no events
                let Ok(goes_on) = self.tell(item, &mut places) else { return };
                if !goes_on {
                    return;
                }
                if places.len() < BATCH {
                    next = news.try_recv().ok();
                }
            }
            // delivered by then, so there is room for more
            next_turn().await;
            places.clear();
        }
        // a line that ends without a word has panicked
        let lost = News::Closed { code: ABNORMAL.0, reason: ABNORMAL.1.to_owned() };
        let _ = self.tell(lost, &mut places);
    }

    /// Emits one item. False after the last.
    fn tell(&self, item: News, places: &mut Vec<Place>) -> Result<bool> {
        match item {
            News::Open { header, profile } => {
                if self.socket.state.get() != ReadyState::Connecting {
                    return Ok(true);
                }
                self.socket.state.set(ReadyState::Open);
                if self.is_heard::<OnSocketOpen>() {
                    let header = header.clone();
                    self.client.emit::<OnSocketOpen>(OnSocketOpenResult { header })?;
                }
                self.task.emit::<SocketTaskOnOpen>(SocketTaskOnOpenResult { header, profile })?;
            }
            News::Text(text, place) => {
                places.push(place);
                self.message(SocketTaskOnMessageListenerResultData::Text(text))?;
            }
            News::Bytes(bytes, place) => {
                places.push(place);
                self.message(SocketTaskOnMessageListenerResultData::Bytes(bytes))?;
            }
            News::Failed(text) => {
                if self.is_heard::<OnSocketError>() {
                    let err_msg = text.clone();
                    self.client.emit::<OnSocketError>(OnSocketErrorResult { err_msg })?;
                }
                let payload = SocketTaskOnErrorResult { err_msg: text };
                self.task.emit::<SocketTaskOnError>(payload)?;
            }
            News::Closed { code, reason } => {
                self.socket.state.set(ReadyState::Closed);
                let payload = SocketTaskOnCloseListenerResult { code: code.into(), reason };
                if self.is_heard::<OnSocketClose>() {
                    self.client.emit::<OnSocketClose>(payload.clone())?;
                }
                self.task.emit::<SocketTaskOnClose>(payload)?;
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn message(&self, data: SocketTaskOnMessageListenerResultData) -> Result<()> {
        // after close() nothing is heard but the end
        if !self.socket.is_open() {
            return Ok(());
        }
        let payload = SocketTaskOnMessageListenerResult { data };
        if self.is_heard::<OnSocketMessage>() {
            self.client.emit::<OnSocketMessage>(payload.clone())?;
        }
        self.task.emit::<SocketTaskOnMessage>(payload)
    }

    /// Whether the app listens, and to this socket.
    fn is_heard<E: wx_core::Api>(&self) -> bool {
        let oldest = self.sockets.oldest();
        oldest.is_some_and(|oldest| Rc::ptr_eq(&oldest, &self.socket))
            && self.client.has_listeners::<E>()
    }
}

impl Drop for Carry {
    fn drop(&mut self) {
        self.socket.state.set(ReadyState::Closed);
        self.sockets.there.borrow_mut().retain(|other| !Rc::ptr_eq(other, &self.socket));
    }
}
