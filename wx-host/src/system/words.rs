//! Values of a profile that are more than a type of TOML.

use std::fmt::Display;

use serde::{Deserialize, Deserializer, de::Error};
use wx_bindings::{Authorization, ClientPlatform, DeviceOrientation, ModelLevel, Theme};

/// A type that is one of some texts, or numbers, in a file.
pub(crate) trait Word: Sized + 'static {
    /// How it is written.
    type Written: for<'de> Deserialize<'de> + PartialEq + Display;
    /// Each value beside what is written for it.
    fn words() -> Vec<(Self::Written, Self)>;
}

macro_rules! words {
    ($name:ident: $($text:literal $variant:ident),+) => {
        impl Word for $name {
            type Written = String;
            fn words() -> Vec<(String, Self)> {
                vec![$(($text.to_owned(), $name::$variant)),+]
            }
        }
    };
}

words!(ClientPlatform: "ios" Ios, "android" Android, "ohos" Ohos, "ohos_pc" OhosPc,
       "windows" Windows, "mac" Mac, "devtools" Devtools);
words!(Theme: "light" Light, "dark" Dark);
words!(DeviceOrientation: "portrait" Portrait, "landscape" Landscape);
words!(Authorization: "authorized" Authorized, "denied" Denied, "not determined" NotDetermined);

impl Word for ModelLevel {
    type Written = i64;
    fn words() -> Vec<(i64, Self)> {
        vec![(0, Self::Unknown), (1, Self::High), (2, Self::Middle), (3, Self::Low)]
    }
}

/// Reads a word, and says which there are.
pub(crate) fn word<'de, D: Deserializer<'de>, T: Word>(source: D) -> Result<Option<T>, D::Error> {
    let written = T::Written::deserialize(source)?;
    let words = T::words();
    let known: Vec<String> = words.iter().map(|(word, _)| word.to_string()).collect();
    let found = words.into_iter().find(|(word, _)| *word == written);
    match found {
        Some((_, value)) => Ok(Some(value)),
        None => Err(D::Error::custom(format!("`{written}` is none of {}", known.join(", ")))),
    }
}

/// Reads a number that is not negative.
pub(crate) fn number<'de, D: Deserializer<'de>>(source: D) -> Result<Option<f64>, D::Error> {
    within(source, |value| value >= 0.0, "0 or more")
}

/// Reads a number above 0.
pub(crate) fn size<'de, D: Deserializer<'de>>(source: D) -> Result<Option<f64>, D::Error> {
    within(source, |value| value > 0.0, "more than 0")
}

fn within<'de, D: Deserializer<'de>>(
    source: D,
    fits: fn(f64) -> bool,
    expected: &str,
) -> Result<Option<f64>, D::Error> {
    let value = f64::deserialize(source)?;
    if value.is_finite() && fits(value) {
        return Ok(Some(value));
    }
    Err(D::Error::custom(format!("{value} should be {expected}")))
}

/// Reads how full a battery is.
pub(crate) fn percent<'de, D: Deserializer<'de>>(source: D) -> Result<i64, D::Error> {
    match i64::deserialize(source)? {
        level @ 1..=100 => Ok(level),
        other => Err(D::Error::custom(format!("{other} should be 1 to 100"))),
    }
}

/// Reads how fast a device is.
pub(crate) fn level<'de, D: Deserializer<'de>>(source: D) -> Result<Option<i64>, D::Error> {
    match i64::deserialize(source)? {
        level @ -2..=100 => Ok(Some(level)),
        other => {
            Err(D::Error::custom(format!("{other} should be 1 to 100, or -1 where it is unknown")))
        }
    }
}
