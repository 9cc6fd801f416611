//! A simulated compass: no sensor is read.

use std::{
    cell::{Cell, RefCell},
    future::poll_fn,
    rc::{Rc, Weak},
    time::Duration,
};

use futures_util::{Stream, StreamExt, stream};
use wx_bindings::sensor::*;
use wx_core::{Result, wx_api};

use crate::ticker::Ticker;

/// The time between two readings: five come in a second.
const PERIOD: Duration = Duration::from_millis(200);
/// How far the device turns between two readings: once around in 40 seconds.
const STEP: f64 = 1.8;

/// A compass in a device that turns slowly clockwise, from north at the first
/// reading. Nothing is measured; it is there to develop and test with. Readings
/// come five a second, with the accuracy `high`, while somebody listens,
/// from the first listener or `startCompass` until `stopCompass`.
#[derive(Debug)]
pub struct Compass {
    period: Duration,
    direction: Rc<Cell<f64>>,
    /// The clock of the readings, which is there while somebody listens.
    ticker: RefCell<Weak<Ticker>>,
}

impl Compass {
    /// A compass with five readings a second.
    pub fn new() -> Self {
        Self::with_period(PERIOD)
    }

    /// A compass at another pace, for tests.
    pub fn with_period(period: Duration) -> Self {
        Compass { period, direction: Rc::default(), ticker: RefCell::default() }
    }

    fn run(&self, started: bool) {
        if let Some(ticker) = self.ticker.borrow().upgrade() {
            ticker.run(started);
        }
    }

    fn readings(&self) -> impl Stream<Item = f64> + use<> {
        let ticker = Ticker::new(self.period).map(Rc::new);
        match &ticker {
            Ok(ticker) => *self.ticker.borrow_mut() = Rc::downgrade(ticker),
            Err(error) => eprintln!("the compass gives no readings: no thread for it ({error})"),
        }
        // the first listener starts the compass
        self.run(true);
        let direction = Rc::clone(&self.direction);
        stream::unfold(ticker.ok(), move |ticker| {
            let direction = Rc::clone(&direction);
            async move {
                let ticker = ticker?;
                poll_fn(|cx| ticker.poll_tick(cx)).await;
                let now = direction.get();
                direction.set((now + STEP) % 360.0);
                Some((now, Some(ticker)))
            }
        })
    }
}

impl Default for Compass {
    fn default() -> Self {
        Self::new()
    }
}

#[wx_api]
impl Compass {
    fn start_compass(&self) -> Result<()> {
        self.run(true);
        Ok(())
    }

    fn stop_compass(&self) -> Result<()> {
        self.run(false);
        Ok(())
    }

    fn on_compass_change(&self) -> impl Stream<Item = OnCompassChangeResult> + use<> {
        self.readings().map(|direction| OnCompassChangeResult {
            direction,
            accuracy: OnCompassChangeAccuracy::Text("high".to_owned()),
        })
    }
}
