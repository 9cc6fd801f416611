//! A simulated compass.

use std::{cell::Cell, fmt, rc::Rc};

use futures_util::{Stream, StreamExt};
use wx_bindings::sensor::*;
use wx_core::{Result, wx_api};

use super::{
    source::Source,
    switch::{NORMAL, Switch},
    timeline::Heading,
};

/// How far the device turns between two readings: once around in 40 seconds.
const STEP: f64 = 1.8;

/// A compass in a device that turns slowly clockwise, from north at the first
/// reading, unless a file says where it points. Readings come five a second,
/// from the first listener or `startCompass` until `stopCompass`.
pub struct Compass {
    source: Source,
    switch: Switch,
    direction: Rc<Cell<f64>>,
}

impl Compass {
    pub(super) fn new(source: Source, switch: Switch) -> Self {
        Compass { source, switch, direction: Rc::default() }
    }

    fn headings(&self) -> impl Stream<Item = Heading> + use<> {
        let (source, direction) = (self.source.clone(), Rc::clone(&self.direction));
        self.source.begin();
        self.switch.ticks_at_once().map(move |()| match source.now(|file| &file.compass) {
            Some(heading) => heading,
            None => {
                let now = direction.get();
                direction.set((now + STEP) % 360.0);
                Heading { direction: now, accuracy: None }
            }
        })
    }
}

impl fmt::Debug for Compass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Compass").field("switch", &self.switch).finish_non_exhaustive()
    }
}

#[wx_api]
impl Compass {
    fn start_compass(&self) -> Result<()> {
        self.source.begin();
        self.switch.start(NORMAL);
        Ok(())
    }

    fn stop_compass(&self) -> Result<()> {
        self.switch.stop();
        Ok(())
    }

    fn on_compass_change(&self) -> impl Stream<Item = OnCompassChangeResult> + use<> {
        self.headings().map(|heading| OnCompassChangeResult {
            direction: heading.direction,
            accuracy: heading.accuracy(),
        })
    }
}
