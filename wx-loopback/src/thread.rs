//! A server's thread, with a runtime of its own.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    thread::{self, JoinHandle},
};

use futures_util::future::{Either, select};
use tokio::{net::TcpListener, runtime::Builder, sync::oneshot};

/// Something that listens until it is dropped.
#[derive(Debug)]
pub(crate) struct Listening {
    pub addr: SocketAddr,
    // the thread ends when its side of the channel is gone
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Listening {
    /// Binds a free port of 127.0.0.1 and serves it with the future that `serve` makes.
    pub fn start<F: Future<Output = ()>>(
        serve: impl FnOnce(TcpListener) -> F + Send + 'static,
    ) -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let listener = runtime.block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)))?;
        let addr = listener.local_addr()?;
        let (stop, stopped) = oneshot::channel::<()>();
        let thread = thread::Builder::new().name("wx-loopback".to_owned()).spawn(move || {
            let serving = std::pin::pin!(async move { serve(listener).await });
            // the sender is dropped, never used: an end either way
            match runtime.block_on(select(stopped, serving)) {
                Either::Left(_) | Either::Right(_) => runtime.shutdown_background(),
            }
        })?;
        Ok(Listening { addr, stop: Some(stop), thread: Some(thread) })
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // a panic was told by its hook
            let _ = thread.join();
        }
    }
}
