//! A clock for event sources: a thread that wakes whoever waits for a tick.

use std::{
    io,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker},
    thread::{self, JoinHandle},
    time::Duration,
};

/// Ticks at a fixed pace while it runs. A tick that nobody has taken when the
/// next one comes is not counted twice. Dropping it ends its thread.
#[derive(Debug)]
pub(crate) struct Ticker {
    shared: Arc<Shared>,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "dropping the handle lets the thread end alone")
    )]
    thread: JoinHandle<()>,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    running: bool,
    period: Duration,
    closed: bool,
    due: bool,
    waker: Option<Waker>,
}

impl Ticker {
    /// A ticker that does not run yet.
    pub fn new(period: Duration) -> io::Result<Self> {
        let shared = Arc::<Shared>::default();
        shared.state().period = period;
        let of_thread = Arc::clone(&shared);
        let builder = thread::Builder::new().name("wx-ticker".to_owned());
        let thread = builder.spawn(move || of_thread.tick())?;
        Ok(Ticker { shared, thread })
    }

    /// Makes it run or rest, at this pace. A tick that was due when it came to
    /// rest is lost.
    pub fn set(&self, running: bool, period: Duration) {
        let mut state = self.shared.state();
        state.running = running;
        state.period = period;
        state.due &= running;
        drop(state);
        self.shared.changed.notify_all();
    }

    /// Takes a tick, or waits for the next.
    pub fn poll_tick(&self, cx: &mut Context<'_>) -> Poll<()> {
        let mut state = self.shared.state();
        if std::mem::take(&mut state.due) {
            return Poll::Ready(());
        }
        state.waker = Some(cx.waker().clone());
        Poll::Pending
    }
}

impl Drop for Ticker {
    fn drop(&mut self) {
        self.shared.state().closed = true;
        self.shared.changed.notify_all();
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        // nothing is left half done while the lock is held
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tick(&self) {
        let mut state = self.state();
        while !state.closed {
            if !state.running {
                state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            let period = state.period;
            let goes_on =
                |state: &mut State| state.running && !state.closed && state.period == period;
            let waited = self.changed.wait_timeout_while(state, period, goes_on);
            let (after, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
            state = after;
            if timeout.timed_out() {
                state.due = true;
                let waker = state.waker.take();
                // a waker may run anything, so the lock is not held
                drop(state);
                if let Some(waker) = waker {
                    waker.wake();
                }
                state = self.state();
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::{sync::mpsc, task::Wake};

    use super::*;

    struct Sent(mpsc::Sender<()>);

    impl Wake for Sent {
        fn wake(self: Arc<Self>) {
            // the test may have seen enough
            let _ = self.0.send(());
        }
    }

    #[test]
    fn it_wakes_who_waits_and_gives_each_tick_once() {
        let ticker = Ticker::new(Duration::from_millis(1)).unwrap();
        let (sender, woken) = mpsc::channel();
        let waker = Waker::from(Arc::new(Sent(sender)));
        let mut cx = Context::from_waker(&waker);
        ticker.set(true, Duration::from_millis(1));
        for _ in 0..3 {
            while ticker.poll_tick(&mut cx).is_pending() {
                woken.recv().unwrap();
            }
        }
    }

    #[test]
    fn a_tick_that_was_due_is_lost_when_it_comes_to_rest() {
        let ticker = Ticker::new(Duration::ZERO).unwrap();
        let (sender, woken) = mpsc::channel();
        let waker = Waker::from(Arc::new(Sent(sender)));
        let mut cx = Context::from_waker(&waker);
        ticker.set(true, Duration::ZERO);
        if ticker.poll_tick(&mut cx).is_pending() {
            woken.recv().unwrap();
        }
        ticker.set(false, Duration::ZERO);
        assert!(ticker.poll_tick(&mut cx).is_pending());
    }

    #[test]
    fn its_thread_ends_when_it_is_dropped_running_or_not() {
        for running in [false, true] {
            let mut ticker = Ticker::new(Duration::from_millis(1)).unwrap();
            ticker.set(running, Duration::from_millis(1));
            let thread = std::mem::replace(&mut ticker.thread, thread::spawn(|| ()));
            drop(ticker);
            thread.join().unwrap();
        }
    }
}
