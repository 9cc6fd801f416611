//! The thread for work that waits: sockets, files, timers of tokio.

use std::{
    cell::OnceCell,
    future::Future,
    io,
    rc::Rc,
    thread::{self, JoinHandle},
};

use futures_channel::oneshot;
use tokio::runtime::{Builder, Handle};
use wx_core::{Result, WxError};

use crate::Reply;

/// Runs futures of tokio, and functions that block, off the host's thread. What
/// comes out wakes the host. The runtime starts with the first use; dropping the
/// last clone ends it, and with it whatever runs.
#[derive(Clone, Debug, Default)]
pub struct Background(Rc<OnceCell<Running>>);

#[derive(Debug)]
struct Running {
    handle: Handle,
    // the thread ends when its side of the channel is gone
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Background {
    /// A runtime to come.
    pub fn new() -> Self {
        Self::default()
    }

    /// Starts a future. Dropping the reply cancels it.
    pub fn spawn<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T>> + Send + 'static,
    ) -> Reply<T> {
        match self.handle() {
            Ok(handle) => {
                let task = Cancelling(handle.spawn(work));
                Box::pin(task)
            }
            Err(error) => Box::pin(async { Err(error) }),
        }
    }

    /// Starts a function that blocks: file work, name look-ups. It runs to its end
    /// even if the reply is dropped.
    pub fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T> + Send + 'static,
    ) -> Reply<T> {
        match self.handle() {
            Ok(handle) => {
                let task = handle.spawn_blocking(work);
                Box::pin(async { task.await.unwrap_or_else(|error| Err(error.into())) })
            }
            Err(error) => Box::pin(async { Err(error) }),
        }
    }

    /// The runtime's handle.
    ///
    /// # Errors
    /// If the system gives no thread.
    pub fn handle(&self) -> Result<Handle> {
        if let Some(running) = self.0.get() {
            return Ok(running.handle.clone());
        }
        let running = Running::start().map_err(WxError::from)?;
        Ok(self.0.get_or_init(|| running).handle.clone())
    }
}

impl Running {
    fn start() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel::<()>();
        let thread = thread::Builder::new().name("wx-background".to_owned()).spawn(move || {
            // the sender is dropped, never used: an end either way
            let _ = runtime.block_on(stopped);
            // a name look-up or a slow disk must not hold up the end of the program
            runtime.shutdown_background();
        })?;
        Ok(Running { handle, stop: Some(stop), thread: Some(thread) })
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // a panic of the runtime was told by its hook
            let _ = thread.join();
        }
    }
}

/// A task that ends with whoever waits for it.
struct Cancelling<T>(tokio::task::JoinHandle<Result<T>>);

impl<T> Future for Cancelling<T> {
    type Output = Result<T>;
    fn poll(
        mut self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Result<T>> {
        let joined = std::pin::Pin::new(&mut self.0).poll(cx);
        joined.map(|joined| joined.unwrap_or_else(|error| Err(error.into())))
    }
}

impl<T> Drop for Cancelling<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use wx_core::{Host, block_on};

    use super::*;

    #[test]
    fn it_answers_the_host_that_waits() {
        let (background, host) = (Background::new(), Host::builder().build().unwrap());
        let soon = background.spawn(async {
            tokio::task::yield_now().await;
            Ok(1)
        });
        assert_eq!(block_on(&host, soon).unwrap(), 1);
        assert_eq!(block_on(&host, background.blocking(|| Ok(2))).unwrap(), 2);
    }

    #[test]
    fn a_dropped_reply_cancels_its_future() {
        let background = Background::new();
        let (guard, gone) = std::sync::mpsc::channel::<()>();
        drop(background.spawn(async move {
            let _guard = guard;
            std::future::pending::<Result<()>>().await
        }));
        assert!(gone.recv().is_err());
    }

    #[test]
    fn a_panic_is_a_failure() {
        let (background, host) = (Background::new(), Host::builder().build().unwrap());
        let reply = background.blocking::<()>(|| panic!("a private matter"));
        assert_eq!(block_on(&host, reply).unwrap_err().reason(), "internal error");
    }
}
