//! Sensors and the position: all of them simulated, none is read.

mod compass;
mod coordinates;
mod location;
mod motion;
mod source;
mod switch;
mod ticker;
mod timeline;

use std::{
    path::Path,
    rc::Rc,
    time::{Duration, Instant},
};

pub use compass::Compass;
pub use location::Location;
pub use motion::Motion;
pub use timeline::SensorsError;

use wx_core::HostBuilder;

use self::{source::Source, switch::Switch, timeline::Timeline};
use crate::{base::AppState, consent::Permissions};

/// Settings of the simulated sensors: what they read, and how often. Without a
/// file the device lies flat on its back at a fixed place, and turns slowly
/// clockwise, once around in 200 readings of the compass.
#[derive(Clone)]
pub struct Sensors {
    timeline: Timeline,
    pace: Option<Duration>,
    clock: Rc<dyn Fn() -> Instant>,
}

impl Sensors {
    /// Sensors without a file.
    pub fn new() -> Self {
        Sensors { timeline: Timeline::default(), pace: None, clock: Rc::new(Instant::now) }
    }

    /// Takes the readings from a file of JSON lines, each with a time in
    /// milliseconds and what is read from then on:
    ///
    /// ```json
    /// {"at_ms": 0, "compass": {"direction": 90}, "location": {"latitude": 31.2, "longitude": 121.5}}
    /// {"at_ms": 500, "accelerometer": {"x": 0, "y": -1, "z": 0}}
    /// {"loop_ms": 2000}
    /// ```
    ///
    /// Time begins with the first use of a sensor. The last reading holds, or the
    /// file begins anew after `loop_ms`.
    ///
    /// # Errors
    /// If the file cannot be read, or a line of it is none of these.
    pub fn from_file(file: impl AsRef<Path>) -> Result<Self, SensorsError> {
        Ok(Sensors { timeline: Timeline::read(file.as_ref())?, ..Self::new() })
    }

    /// Takes the readings from text: see [`Sensors::from_file`].
    ///
    /// # Errors
    /// If a line of it is no reading.
    pub fn from_text(text: &str) -> Result<Self, SensorsError> {
        Ok(Sensors { timeline: Timeline::parse(text)?, ..Self::new() })
    }

    /// Gives readings at this pace whatever is asked for, for tests.
    pub fn pace(mut self, period: Duration) -> Self {
        self.pace = Some(period);
        self
    }

    /// Goes by a clock of your own, which says where in the file the time is.
    pub fn clock(mut self, clock: impl Fn() -> Instant + 'static) -> Self {
        self.clock = Rc::new(clock);
        self
    }

    /// Installs the functions of all sensors.
    pub(crate) fn install(
        self,
        builder: HostBuilder,
        permissions: Permissions,
        app: AppState,
    ) -> HostBuilder {
        let source = Source::new(self.timeline, self.clock);
        let switch = || Switch::new(self.pace);
        builder
            .apis(Compass::new(source.clone(), switch()))
            .apis(Motion::new(source.clone(), [switch(), switch(), switch()]))
            .apis(Location::new(source, switch(), permissions, app))
    }
}

impl Default for Sensors {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for Sensors {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sensors").field("pace", &self.pace).finish_non_exhaustive()
    }
}
