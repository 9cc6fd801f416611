//! The file of readings: what each sensor reads from which time on.

use std::{error::Error, fmt, fs, path::Path, time::Duration};

use serde::{Deserialize, Deserializer};
use wx_bindings::sensor::OnCompassChangeAccuracy;

/// Where the device points.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Heading {
    pub direction: f64,
    pub accuracy: Option<Accuracy>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged, expecting = "`accuracy` should be a number or a text")]
pub(super) enum Accuracy {
    Degrees(f64),
    Word(String),
}

impl Heading {
    pub fn accuracy(self) -> OnCompassChangeAccuracy {
        match self.accuracy {
            Some(Accuracy::Degrees(degrees)) => OnCompassChangeAccuracy::Number(degrees),
            Some(Accuracy::Word(word)) => OnCompassChangeAccuracy::Text(word),
            None => OnCompassChangeAccuracy::Text("high".to_owned()),
        }
    }
}

/// Three figures of three axes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Axes {
    pub x: f64,
    pub y: f64,
    pub z: f64,
}

/// Three angles, in radians.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Angles {
    pub alpha: f64,
    pub beta: f64,
    pub gamma: f64,
}

/// Where the device is, in coordinates of satellites.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Place {
    pub latitude: f64,
    pub longitude: f64,
    #[serde(default)]
    pub speed: f64,
    #[serde(default = "usual")]
    pub accuracy: f64,
    #[serde(default)]
    pub altitude: f64,
    #[serde(default)]
    pub vertical_accuracy: f64,
    pub horizontal_accuracy: Option<f64>,
}

/// As exact as a device in a city is, in metres.
fn usual() -> f64 {
    65.0
}

/// A line of the file.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Line {
    #[serde(rename = "at_ms")]
    at: Option<u64>,
    #[serde(rename = "loop_ms")]
    length: Option<u64>,
    compass: Option<Heading>,
    accelerometer: Option<Axes>,
    gyroscope: Option<Axes>,
    device_motion: Option<Angles>,
    /// `null` for a device that cannot tell where it is.
    #[serde(default, deserialize_with = "present")]
    location: Option<Option<Place>>,
}

impl Line {
    fn names_a_sensor(&self) -> bool {
        self.compass.is_some()
            || self.accelerometer.is_some()
            || self.gyroscope.is_some()
            || self.device_motion.is_some()
            || self.location.is_some()
    }
}

fn present<'de, D: Deserializer<'de>>(value: D) -> Result<Option<Option<Place>>, D::Error> {
    Option::deserialize(value).map(Some)
}

/// The readings of one sensor, each with its time in milliseconds.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Track<T>(Vec<(u64, T)>);

impl<T> Default for Track<T> {
    fn default() -> Self {
        Track(Vec::new())
    }
}

impl<T> Track<T> {
    /// What is read at this time. The first reading also holds before its time.
    pub fn at(&self, time: u64) -> Option<&T> {
        let after = self.0.partition_point(|(at, _)| *at <= time);
        self.0.get(after.saturating_sub(1)).map(|(_, reading)| reading)
    }

    fn add(&mut self, at: u64, reading: Option<T>) {
        self.0.extend(reading.map(|reading| (at, reading)));
    }
}

/// The readings of all sensors.
#[derive(Clone, Debug, Default)]
pub(super) struct Timeline {
    pub compass: Track<Heading>,
    pub accelerometer: Track<Axes>,
    pub gyroscope: Track<Axes>,
    pub device_motion: Track<Angles>,
    pub location: Track<Option<Place>>,
    length: Option<u64>,
}

const FORM: &str = r#"write one object a line, such as {"at_ms": 0, "compass": {"direction": 90}}"#;

const ALONE: &str = "`loop_ms` stands alone, in the last line";

impl Timeline {
    pub fn read(file: &Path) -> Result<Self, SensorsError> {
        let named = |message: String| SensorsError(format!("{}: {message}", file.display()));
        let text = fs::read_to_string(file).map_err(|error| named(error.to_string()))?;
        Self::parse(&text).map_err(|error| named(error.0))
    }

    pub fn parse(text: &str) -> Result<Self, SensorsError> {
        let mut timeline = Timeline::default();
        let mut last = 0;
        for (index, line) in text.lines().enumerate() {
            let line = line.trim().trim_start_matches('\u{feff}');
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let added = timeline.add(line, &mut last);
            added.map_err(|problem| SensorsError(format!("line {}: {problem}", index + 1)))?;
        }
        Ok(timeline)
    }

    /// Where in the file this time is, in milliseconds.
    pub fn place(&self, passed: Duration) -> u64 {
        let passed = u64::try_from(passed.as_millis()).unwrap_or(u64::MAX);
        self.length.map_or(passed, |length| passed % length)
    }

    fn add(&mut self, line: &str, last: &mut u64) -> Result<(), String> {
        let line: Line = serde_json::from_str(line).map_err(|error| {
            // the line that the parser knows is always the first
            format!("{}; {FORM}", error.to_string().replace(" at line 1 column", " at column"))
        })?;
        in_range(&line)?;
        let at = match (line.at, line.length) {
            _ if self.length.is_some() => return Err(ALONE.to_owned()),
            (Some(_), Some(_)) => return Err(ALONE.to_owned()),
            (None, Some(_)) if line.names_a_sensor() => return Err(ALONE.to_owned()),
            (None, Some(length)) if length > *last => {
                self.length = Some(length);
                return Ok(());
            }
            (None, Some(_)) => {
                return Err(format!("`loop_ms` should be more than the last `at_ms`, {last}"));
            }
            (None, None) => return Err(format!("`at_ms` is missing; {FORM}")),
            (Some(_), None) if !line.names_a_sensor() => {
                return Err(format!("no sensor is named; {FORM}"));
            }
            (Some(at), None) => at,
        };
        if at < *last {
            return Err(format!("`at_ms` goes back from {last} to {at}; sort the lines by time"));
        }
        *last = at;
        self.compass.add(at, line.compass);
        self.accelerometer.add(at, line.accelerometer);
        self.gyroscope.add(at, line.gyroscope);
        self.device_motion.add(at, line.device_motion);
        self.location.add(at, line.location);
        Ok(())
    }
}

fn in_range(line: &Line) -> Result<(), String> {
    let check = |name: &str, value: f64, low: f64, high: f64| match value {
        value if (low..=high).contains(&value) => Ok(()),
        _ => Err(format!("`{name}` should be from {low} to {high}, not {value}")),
    };
    if let Some(heading) = &line.compass {
        check("direction", heading.direction, 0.0, 360.0)?;
    }
    if let Some(Some(place)) = &line.location {
        check("latitude", place.latitude, -90.0, 90.0)?;
        check("longitude", place.longitude, -180.0, 180.0)?;
    }
    Ok(())
}

/// What is wrong with a file of readings, and in which line, counted from 1.
#[derive(Debug, PartialEq, Eq)]
pub struct SensorsError(String);

impl fmt::Display for SensorsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for SensorsError {}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_reading_holds_until_the_next_and_the_last_for_good() {
        let text = "# a walk\n\n{\"at_ms\": 100, \"gyroscope\": {\"x\": 1, \"y\": 0, \"z\": 0}}\n\
            {\"at_ms\": 300, \"gyroscope\": {\"x\": 2, \"y\": 0, \"z\": 0}}\n";
        let timeline = Timeline::parse(text).unwrap();
        let x = |ms| timeline.gyroscope.at(timeline.place(Duration::from_millis(ms))).unwrap().x;
        assert_eq!([0, 100, 299, 300, 10_000].map(x), [1.0, 1.0, 1.0, 2.0, 2.0]);
        assert_eq!(timeline.compass.at(0), None);
    }

    #[test]
    fn a_file_with_a_length_begins_anew() {
        let text = "{\"at_ms\": 0, \"compass\": {\"direction\": 0}}\n\
            {\"at_ms\": 10, \"compass\": {\"direction\": 90, \"accuracy\": 3.5}}\n{\"loop_ms\": 20}";
        let timeline = Timeline::parse(text).unwrap();
        let direction =
            |ms| timeline.compass.at(timeline.place(Duration::from_millis(ms))).unwrap().direction;
        assert_eq!(
            [0, 9, 10, 19, 20, 29, 30].map(direction),
            [0.0, 0.0, 90.0, 90.0, 0.0, 0.0, 90.0]
        );
    }

    #[test]
    fn a_wrong_line_is_named_with_a_hint() {
        let wrong = [
            (
                r#"{"at_ms": 0, "acelerometer": {}}"#,
                "unknown field `acelerometer`, expected one of",
            ),
            (r#"{"at_ms": 0, "compass": {"direction": "north"}}"#, "expected f64 at column"),
            (
                r#"{"at_ms": 0, "compass": {"direction": 361}}"#,
                "`direction` should be from 0 to 360",
            ),
            (r#"{"at_ms": 0, "compass": {"direction": 1, "accuracy": []}}"#, "a number or a text"),
            (
                r#"{"at_ms": 0, "location": {"latitude": 91, "longitude": 0}}"#,
                "from -90 to 90, not 91",
            ),
            (r#"{"at_ms": 0, "location": {"latitude": 9}}"#, "missing field `longitude`"),
            (r#"{"compass": {"direction": 1}}"#, "`at_ms` is missing"),
            (r#"{"at_ms": 0}"#, "no sensor is named; write one object a line"),
            (r#"{"at_ms": -1}"#, "expected u64"),
            (r#"{"loop_ms": 0}"#, "more than the last `at_ms`, 5"),
            (r#"{"loop_ms": 9, "compass": {"direction": 1}}"#, "stands alone"),
            (r#"{"at_ms": 4, "compass": {"direction": 1}}"#, "goes back from 5 to 4"),
            ("at_ms = 0", "write one object a line"),
        ];
        for (line, expected) in wrong {
            let text = format!("# text\n{{\"at_ms\": 5, \"location\": null}}\n{line}");
            let error = Timeline::parse(&text).unwrap_err().to_string();
            assert!(error.starts_with("line 3: ") && error.contains(expected), "{error}");
        }
        let after = "{\"loop_ms\": 9}\n{\"at_ms\": 1, \"location\": null}";
        let error = Timeline::parse(after).unwrap_err().to_string();
        assert_eq!(error, "line 2: `loop_ms` stands alone, in the last line");
        let error = Timeline::read(Path::new("no/such.jsonl")).unwrap_err().to_string();
        assert!(error.starts_with("no/such.jsonl: "), "{error}");
    }
}
