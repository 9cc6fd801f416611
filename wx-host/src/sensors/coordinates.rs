//! Coordinates of satellites, and those of Chinese maps, which are shifted by a
//! published formula.

use std::f64::consts::PI;

use wx_bindings::location::CoordinateType;

use super::timeline::Place;

/// The ellipsoid of the formula.
const RADIUS: f64 = 6_378_245.0;
const ECCENTRICITY_SQUARED: f64 = 0.006_693_421_622_965_943;

/// A place in the coordinates that are asked for.
pub(super) fn place_in(coordinates: CoordinateType, place: Place) -> Place {
    match coordinates {
        CoordinateType::Wgs84 => place,
        CoordinateType::Gcj02 => {
            let (latitude, longitude) = shifted(place.latitude, place.longitude);
            Place { latitude, longitude, ..place }
        }
    }
}

/// Maps of other countries are not shifted.
fn shifted(latitude: f64, longitude: f64) -> (f64, f64) {
    if !(0.8293..=55.8271).contains(&latitude) || !(72.004..=137.8347).contains(&longitude) {
        return (latitude, longitude);
    }
    let (x, y) = (longitude - 105.0, latitude - 35.0);
    let waves = (20.0 * (6.0 * x * PI).sin() + 20.0 * (2.0 * x * PI).sin()) * 2.0 / 3.0;
    let north = -100.0
        + 2.0 * x
        + 3.0 * y
        + 0.2 * y * y
        + 0.1 * x * y
        + 0.2 * x.abs().sqrt()
        + waves
        + (20.0 * (y * PI).sin() + 40.0 * (y / 3.0 * PI).sin()) * 2.0 / 3.0
        + (160.0 * (y / 12.0 * PI).sin() + 320.0 * (y * PI / 30.0).sin()) * 2.0 / 3.0;
    let east = 300.0
        + x
        + 2.0 * y
        + 0.1 * x * x
        + 0.1 * x * y
        + 0.1 * x.abs().sqrt()
        + waves
        + (20.0 * (x * PI).sin() + 40.0 * (x / 3.0 * PI).sin()) * 2.0 / 3.0
        + (150.0 * (x / 12.0 * PI).sin() + 300.0 * (x / 30.0 * PI).sin()) * 2.0 / 3.0;
    let angle = latitude.to_radians();
    let magic = 1.0 - ECCENTRICITY_SQUARED * angle.sin().powi(2);
    let metres_north = RADIUS * (1.0 - ECCENTRICITY_SQUARED) / (magic * magic.sqrt());
    let metres_east = RADIUS / magic.sqrt() * angle.cos();
    (latitude + (north / metres_north).to_degrees(), longitude + (east / metres_east).to_degrees())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_china_is_shifted_and_others_are_not() {
        let (latitude, longitude) = shifted(39.907_333, 116.391_083);
        assert!((latitude - 39.908_736).abs() < 1e-5, "{latitude}");
        assert!((longitude - 116.397_326).abs() < 1e-5, "{longitude}");
        assert_eq!(shifted(48.858, 2.294), (48.858, 2.294));
    }
}
