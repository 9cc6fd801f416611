//! A sensor that is on or off, and gives readings at a pace.

use std::{
    cell::{Cell, RefCell},
    future::poll_fn,
    rc::{Rc, Weak},
    time::Duration,
};

use futures_util::{Stream, stream};
use wx_bindings::sensor::SensorInterval;

use super::ticker::Ticker;

/// The pace of a sensor that was not told one.
pub(super) const NORMAL: Duration = Duration::from_millis(200);

/// The time between two readings that an app asks for.
pub(super) fn period(interval: SensorInterval) -> Duration {
    match interval {
        SensorInterval::Game => Duration::from_millis(20),
        SensorInterval::Ui => Duration::from_millis(60),
        SensorInterval::Normal => NORMAL,
    }
}

/// Whether a sensor runs, and how fast. Its clock is there while somebody listens.
#[derive(Debug)]
pub(super) struct Switch {
    /// The pace that holds whatever is asked for.
    fixed: Option<Duration>,
    period: Cell<Duration>,
    on: Cell<bool>,
    ticker: RefCell<Weak<Ticker>>,
}

impl Switch {
    pub fn new(fixed: Option<Duration>) -> Self {
        Switch {
            fixed,
            period: Cell::new(fixed.unwrap_or(NORMAL)),
            on: Cell::new(false),
            ticker: RefCell::default(),
        }
    }

    /// Switches it on, at this pace.
    pub fn start(&self, period: Duration) {
        self.on.set(true);
        self.period.set(self.fixed.unwrap_or(period));
        self.apply();
    }

    /// Switches it off. Listeners stay and hear nothing.
    pub fn stop(&self) {
        self.on.set(false);
        self.apply();
    }

    fn apply(&self) {
        if let Some(ticker) = self.ticker.borrow().upgrade() {
            ticker.set(self.on.get(), self.period.get());
        }
    }

    /// A tick for each reading, from the first listener to the last.
    pub fn ticks(&self) -> impl Stream<Item = ()> + use<> {
        let ticker = Ticker::new(self.period.get()).map(Rc::new);
        match &ticker {
            Ok(ticker) => *self.ticker.borrow_mut() = Rc::downgrade(ticker),
            Err(error) => eprintln!("a sensor gives no readings: no thread for it ({error})"),
        }
        self.apply();
        stream::unfold(ticker.ok(), |ticker| async {
            let ticker = ticker?;
            poll_fn(|cx| ticker.poll_tick(cx)).await;
            Some(((), Some(ticker)))
        })
    }

    /// The same; the first listener switches it on if nothing else has.
    pub fn ticks_at_once(&self) -> impl Stream<Item = ()> + use<> {
        if !self.on.get() {
            self.start(NORMAL);
        }
        self.ticks()
    }
}
