//! The functions that scripts call.

use std::{
    cell::Cell,
    rc::Rc,
    sync::{Arc, atomic::AtomicUsize},
    time::Duration,
};

use tokio::sync::{Notify, mpsc::unbounded_channel};
use tokio_tungstenite::tungstenite::Message;
use wx_bindings::websocket::*;
use wx_core::{Ctx, Result, Task, WxError, wx_api};

use super::{
    AT_ONCE, NOT_OPEN, Socket, Sockets, carry::Carry, dial::Dial, farewell, line::Line, room::Room,
};
use crate::network::Kind;

#[wx_api]
impl Sockets {
    fn connect_socket(
        &self,
        ctx: Ctx,
        task: Task<ConnectSocket>,
        options: ConnectSocketOptions,
    ) -> Result<()> {
        let dial = self.dial(options)?;
        if self.count() >= AT_ONCE {
            return Err(ConnectSocketError::TooMany.into());
        }

        let (orders, orders_in) = unbounded_channel();
        let (news_out, news) = unbounded_channel();
        let (waiting, closing) = (Arc::<AtomicUsize>::default(), Arc::<Notify>::default());
        let socket = Rc::new(Socket {
            state: Cell::new(ReadyState::Connecting),
            orders: orders.clone(),
            news: news_out.downgrade(),
            waiting: Arc::clone(&waiting),
            closing: Arc::clone(&closing),
            send_buffer: self.limits.send_buffer,
        });
        task.attach(Held(Some(Rc::clone(&socket))));
        self.there.borrow_mut().push(Rc::clone(&socket));
        let line = Line {
            orders: orders_in,
            own: orders,
            news: news_out,
            waiting,
            closing,
            room: Room::new(self.limits.receive_buffer),
            farewell: self.limits.close,
        };
        let line = self.background.spawn(async move {
            line.run(dial).await;
            Ok(())
        });
        let (sockets, client) = (self.clone(), ctx.client().clone());
        let carry = Carry { sockets, socket, task: task.clone(), client };
        task.spawn(carry.run(news, line));
        Ok(())
    }

    fn send_socket_message(&self, data: SendSocketMessageData) -> Result<()> {
        let open = self.oldest().filter(|socket| socket.is_open());
        let socket = open.ok_or(SendSocketMessageError::NotConnected)?;
        socket.send(match data {
            SendSocketMessageData::Text(text) => Message::text(text),
            SendSocketMessageData::Bytes(bytes) => Message::binary(bytes),
        })
    }

    fn close_socket(&self, code: f64, reason: Option<String>) -> Result<()> {
        let farewell = farewell(code, reason)?;
        let open = self.oldest().filter(|socket| socket.is_open());
        open.ok_or(CloseSocketError::NotConnected)?.close(farewell)
    }

    #[wx_api(skip)]
    fn dial(&self, options: ConnectSocketOptions) -> Result<Dial> {
        let url = self.domains.parse(&options.url, Kind::Socket)?;
        let header = options.header.as_ref();
        let request = super::request::request(&url, header, options.protocols.as_deref())?;
        let timeout = options.timeout.filter(|millis| millis.is_finite() && *millis > 0.0);
        let millis = timeout.unwrap_or(self.connecting);
        Ok(Dial {
            url,
            request,
            no_delay: options.tcp_no_delay,
            timeout: Duration::from_millis(millis as u64),
            longest: self.limits.message,
            domains: self.domains.clone(),
            tls: self.tls.clone(),
        })
    }
}

/// What a script holds of a socket. A call that is refused gives one all the same, which
/// has ended.
pub(crate) struct Held(Option<Rc<Socket>>);

impl Held {
    /// Of a call that was refused.
    pub fn refused() -> Self {
        Held(None)
    }

    fn socket(&self) -> Result<&Socket> {
        self.0.as_deref().ok_or_else(|| WxError::fail(NOT_OPEN))
    }
}

#[wx_api(SocketTask)]
impl Held {
    fn ready_state(&self) -> ReadyState {
        self.0.as_ref().map_or(ReadyState::Closed, |socket| socket.state.get())
    }

    fn connecting(&self) -> i64 {
        0
    }

    fn open(&self) -> i64 {
        1
    }

    fn closing(&self) -> i64 {
        2
    }

    fn closed(&self) -> i64 {
        3
    }

    fn send(&self, data: SocketTaskSendData) -> Result<()> {
        self.socket()?.send(match data {
            SocketTaskSendData::Text(text) => Message::text(text),
            SocketTaskSendData::Bytes(bytes) => Message::binary(bytes),
        })
    }

    fn close(&self, code: f64, reason: Option<String>) -> Result<()> {
        let farewell = farewell(code, reason)?;
        self.socket()?.close(farewell)
    }
}
