//! A simulated position.

use std::{
    cell::{Cell, RefCell},
    fmt,
    rc::Rc,
    time::Duration,
};

use futures_channel::mpsc;
use futures_util::{Stream, StreamExt, future::ready};
use wx_bindings::location::*;
use wx_core::{Permission, Result, wx_api};

use super::{coordinates::place_in, source::Source, switch::Switch, timeline::Place};
use crate::{base::AppState, consent::Permissions};

/// The time between two positions.
const PERIOD: Duration = Duration::from_secs(1);
/// Where a device is that no file moves: at the gate of the Forbidden City.
const SOMEWHERE: Place = Place {
    latitude: 39.9087,
    longitude: 116.3913,
    speed: 0.0,
    accuracy: 65.0,
    altitude: 44.0,
    vertical_accuracy: 10.0,
    horizontal_accuracy: None,
};
/// `errCode` of updates that break off.
const UNAVAILABLE: i64 = 2;
const REVOKED: i64 = 3;

/// Positions, once or again and again. They need the permissions that the spec
/// names, and end with them.
pub struct Location {
    source: Source,
    updates: Rc<Updates>,
    permissions: Permissions,
    app: AppState,
}

struct Updates {
    switch: Switch,
    how: Cell<Option<How>>,
    errors: RefCell<Option<mpsc::UnboundedSender<OnLocationChangeErrorResult>>>,
}

/// Updates that were started.
#[derive(Clone, Copy)]
struct How {
    coordinates: CoordinateType,
    background: bool,
}

impl How {
    fn scope(self) -> &'static str {
        if self.background { "userLocationBackground" } else { "userLocation" }
    }
}

impl Updates {
    fn start(&self, how: Option<How>) {
        self.how.set(how);
        match how {
            Some(_) => self.switch.start(PERIOD),
            None => self.switch.stop(),
        }
    }

    fn break_off(&self, err_code: i64) {
        self.start(None);
        if let Some(errors) = &*self.errors.borrow() {
            // whoever listened may be gone
            let _ = errors.unbounded_send(OnLocationChangeErrorResult { err_code });
        }
    }
}

impl Location {
    pub(super) fn new(
        source: Source,
        switch: Switch,
        permissions: Permissions,
        app: AppState,
    ) -> Self {
        let updates = Updates { switch, how: Cell::new(None), errors: RefCell::default() };
        Location { source, updates: Rc::new(updates), permissions, app }
    }

    fn start(&self, coordinates: CoordinateType, background: bool) {
        self.source.begin();
        self.updates.start(Some(How { coordinates, background }));
    }
}

/// Where the device is; `None` if it cannot tell.
fn position(source: &Source) -> Option<Place> {
    source.now(|file| &file.location).unwrap_or(Some(SOMEWHERE))
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Location").finish_non_exhaustive()
    }
}

#[wx_api]
impl Location {
    fn get_location(&self, r#type: CoordinateType, altitude: bool) -> Result<GetLocationResult> {
        let place = position(&self.source).ok_or(GetLocationError::PositionUnavailable)?;
        let place = place_in(r#type, place);
        Ok(GetLocationResult {
            latitude: place.latitude,
            longitude: place.longitude,
            speed: place.speed,
            accuracy: place.accuracy,
            altitude: if altitude { place.altitude } else { 0.0 },
            vertical_accuracy: if altitude { place.vertical_accuracy } else { 0.0 },
            horizontal_accuracy: place.horizontal_accuracy.unwrap_or(place.accuracy),
        })
    }

    fn get_fuzzy_location(&self, r#type: CoordinateType) -> Result<GetFuzzyLocationResult> {
        let place = position(&self.source).ok_or(GetFuzzyLocationError::PositionUnavailable)?;
        let place = place_in(r#type, place);
        let rough = |degrees: f64| (degrees * 100.0).round() / 100.0;
        Ok(GetFuzzyLocationResult {
            latitude: rough(place.latitude),
            longitude: rough(place.longitude),
        })
    }

    fn start_location_update(&self, r#type: CoordinateType) {
        self.start(r#type, false);
    }

    fn start_location_update_background(&self, r#type: CoordinateType) {
        self.start(r#type, true);
    }

    fn stop_location_update(&self) {
        self.updates.start(None);
    }

    fn on_location_change(&self) -> impl Stream<Item = OnLocationChangeResult> + use<> {
        let (source, updates) = (self.source.clone(), Rc::clone(&self.updates));
        let (permissions, app) = (self.permissions.clone(), self.app.clone());
        self.updates.switch.ticks().filter_map(move |()| {
            ready((|| {
                let how = updates.how.get()?;
                if permissions.state(how.scope()) != Permission::Granted {
                    updates.break_off(REVOKED);
                    return None;
                }
                if app.is_hidden() && !how.background {
                    return None;
                }
                let Some(place) = position(&source) else {
                    updates.break_off(UNAVAILABLE);
                    return None;
                };
                let place = place_in(how.coordinates, place);
                Some(OnLocationChangeResult {
                    latitude: place.latitude,
                    longitude: place.longitude,
                    speed: place.speed,
                    accuracy: place.accuracy,
                    altitude: place.altitude,
                    vertical_accuracy: place.vertical_accuracy,
                    horizontal_accuracy: place.horizontal_accuracy.unwrap_or(place.accuracy),
                })
            })())
        })
    }

    fn on_location_change_error(&self) -> impl Stream<Item = OnLocationChangeErrorResult> + use<> {
        let (sender, errors) = mpsc::unbounded();
        *self.updates.errors.borrow_mut() = Some(sender);
        errors
    }
}
