//! The loop: jobs, timers, the host's turn, then waiting.

use std::{
    future::{Future, poll_fn},
    pin::pin,
    sync::{
        Arc, Condvar, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    task::{Poll, Waker},
    time::Instant,
};

use crate::JsContext;

/// What the loop should do after a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Take another turn at once.
    Turn,
    /// Wait until this time, or for a wake; `None`: for a wake only.
    Wait(Option<Instant>),
    /// Nothing is pending, or the loop was stopped.
    Done,
}

/// Wakes or stops the loop of a context, from any thread.
///
/// It is made before the host, whose `notify` hook wakes the loop:
///
/// ```
/// # use wx_core::Host;
/// # use wx_quickjs::LoopHandle;
/// let handle = LoopHandle::new();
/// let wake = handle.clone();
/// let host = Host::builder().notify(move || wake.wake());
/// ```
#[derive(Clone, Debug, Default)]
pub struct LoopHandle(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    woken: Condvar,
    stopped: Arc<AtomicBool>,
}

#[derive(Debug, Default)]
struct State {
    woken: bool,
    waker: Option<Waker>,
}

impl LoopHandle {
    /// A handle for a context to come.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes a waiting loop take a turn; a running one takes one more.
    pub fn wake(&self) {
        let waker = {
            let mut state = self.state();
            state.woken = true;
            state.waker.take()
        };
        self.0.woken.notify_all();
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    /// Stops the running script at its next step, and the loop with it.
    pub fn stop(&self) {
        self.0.stopped.store(true, Ordering::Release);
        self.wake();
    }

    /// Whether [`LoopHandle::stop`] was called.
    pub fn is_stopped(&self) -> bool {
        self.0.stopped.load(Ordering::Acquire)
    }

    pub(crate) fn stop_flag(&self) -> Arc<AtomicBool> {
        self.0.stopped.clone()
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        // the state is two plain fields: a panic elsewhere cannot break it
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits on this thread.
    fn wait(&self, until: Option<Instant>) {
        let mut state = self.state();
        while !state.woken {
            match until {
                None => {
                    let waited = self.0.woken.wait(state);
                    state = waited.unwrap_or_else(PoisonError::into_inner);
                }
                Some(until) => {
                    let left = until.saturating_duration_since(Instant::now());
                    if left.is_zero() {
                        break;
                    }
                    let waited = self.0.woken.wait_timeout(state, left);
                    state = waited.unwrap_or_else(PoisonError::into_inner).0;
                }
            }
        }
        state.woken = false;
    }

    /// Waits for a wake, in whatever runtime polls.
    fn woken(&self) -> impl Future<Output = ()> + '_ {
        poll_fn(|cx| {
            let mut state = self.state();
            if std::mem::take(&mut state.woken) {
                return Poll::Ready(());
            }
            state.waker = Some(cx.waker().clone());
            Poll::Pending
        })
    }
}

/// How a run ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Finished {
    /// Exceptions that no script caught, from the start of the context on.
    pub exceptions: usize,
    /// Rejections that no script handled, from the start of the context on.
    pub rejections: usize,
    /// Whether [`LoopHandle::stop`] ended it.
    pub stopped: bool,
}

impl Finished {
    /// Whether nothing went wrong: no uncaught exception, no unhandled rejection.
    pub fn is_clean(&self) -> bool {
        self.exceptions == 0 && self.rejections == 0
    }
}

impl JsContext {
    /// Runs until nothing is pending: no job, no timer, no call of the host.
    /// Listeners do not hold it open.
    pub fn run(&self) -> Finished {
        loop {
            match self.turn(Instant::now()) {
                Next::Turn => {}
                Next::Wait(until) => self.handle().wait(until),
                Next::Done => return self.finished(),
            }
        }
    }

    /// As [`JsContext::run`], inside an async runtime on the thread of the
    /// context. `sleep_until` is the runtime's timer; with tokio:
    /// `context.run_async(|at| tokio::time::sleep_until(at.into()))`.
    pub async fn run_async<S: Future<Output = ()>>(
        &self,
        sleep_until: impl Fn(Instant) -> S,
    ) -> Finished {
        let handle = self.handle().clone();
        loop {
            match self.turn(Instant::now()) {
                // other tasks of the thread get their chance between two turns
                Next::Turn => yield_once().await,
                Next::Wait(None) => handle.woken().await,
                Next::Wait(Some(until)) => {
                    let mut sleep = pin!(sleep_until(until));
                    let mut woken = pin!(handle.woken());
                    poll_fn(|cx| match woken.as_mut().poll(cx) {
                        Poll::Ready(()) => Poll::Ready(()),
                        Poll::Pending => sleep.as_mut().poll(cx),
                    })
                    .await;
                }
                Next::Done => return self.finished(),
            }
        }
    }
}

async fn yield_once() {
    let mut yielded = false;
    poll_fn(|cx| {
        if std::mem::replace(&mut yielded, true) {
            return Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}
