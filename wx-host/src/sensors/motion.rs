//! Simulated sensors of motion: accelerometer, gyroscope, and how the device is
//! held.

use std::fmt;

use futures_util::{Stream, StreamExt};
use wx_bindings::sensor::*;
use wx_core::{Result, wx_api};

use super::{
    source::Source,
    switch::{Switch, period},
    timeline::{Angles, Axes},
};

/// A device flat on its back: gravity pulls it into the table.
const AT_REST: Axes = Axes { x: 0.0, y: 0.0, z: -1.0 };

/// Three sensors of a device that lies still, unless a file says what they read.
/// Each runs from its first listener or its start function until its stop
/// function, at the pace that the start function was given.
pub struct Motion {
    source: Source,
    accelerometer: Switch,
    gyroscope: Switch,
    orientation: Switch,
}

impl Motion {
    pub(super) fn new(source: Source, switches: [Switch; 3]) -> Self {
        let [accelerometer, gyroscope, orientation] = switches;
        Motion { source, accelerometer, gyroscope, orientation }
    }

    fn start(&self, sensor: &Switch, interval: SensorInterval) -> Result<()> {
        self.source.begin();
        sensor.start(period(interval));
        Ok(())
    }

    /// What a sensor reads, at its pace.
    fn readings<T, F: Fn(&Source) -> T>(
        &self,
        sensor: &Switch,
        read: F,
    ) -> impl Stream<Item = T> + use<T, F> {
        let source = self.source.clone();
        source.begin();
        sensor.ticks_at_once().map(move |()| read(&source))
    }
}

impl fmt::Debug for Motion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Motion").finish_non_exhaustive()
    }
}

#[wx_api]
impl Motion {
    fn start_accelerometer(&self, interval: SensorInterval) -> Result<()> {
        self.start(&self.accelerometer, interval)
    }

    fn stop_accelerometer(&self) {
        self.accelerometer.stop();
    }

    fn on_accelerometer_change(&self) -> impl Stream<Item = OnAccelerometerChangeResult> + use<> {
        self.readings(&self.accelerometer, |source| {
            let Axes { x, y, z } = source.now(|file| &file.accelerometer).unwrap_or(AT_REST);
            OnAccelerometerChangeResult { x, y, z }
        })
    }

    fn start_gyroscope(&self, interval: SensorInterval) -> Result<()> {
        self.start(&self.gyroscope, interval)
    }

    fn stop_gyroscope(&self) {
        self.gyroscope.stop();
    }

    fn on_gyroscope_change(&self) -> impl Stream<Item = OnGyroscopeChangeResult> + use<> {
        self.readings(&self.gyroscope, |source| {
            let Axes { x, y, z } = source.now(|file| &file.gyroscope).unwrap_or_default();
            OnGyroscopeChangeResult { x, y, z }
        })
    }

    fn start_device_motion_listening(&self, interval: SensorInterval) -> Result<()> {
        self.start(&self.orientation, interval)
    }

    fn stop_device_motion_listening(&self) {
        self.orientation.stop();
    }

    fn on_device_motion_change(&self) -> impl Stream<Item = OnDeviceMotionChangeResult> + use<> {
        self.readings(&self.orientation, |source| {
            let Angles { alpha, beta, gamma } =
                source.now(|file| &file.device_motion).unwrap_or_default();
            OnDeviceMotionChangeResult { alpha, beta, gamma }
        })
    }
}
