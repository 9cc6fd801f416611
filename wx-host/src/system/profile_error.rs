//! What is wrong with a profile, where, and what to do about it.

use std::{error::Error, fmt};

/// What is wrong with a profile, and in which line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileError(String);

impl ProfileError {
    pub(super) fn new(message: String) -> Self {
        ProfileError(message)
    }

    /// Of a file with this text.
    pub(super) fn of(name: &str, text: &str, error: &toml::de::Error) -> Self {
        let message = explained(error.message());
        let Some(before) = error.span().and_then(|span| text.get(..span.start)) else {
            return ProfileError(format!("{name}: {message}"));
        };
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        ProfileError(format!("{name}:{line}:{column}: {message}"))
    }
}

/// The message of the parser, with what to do.
fn explained(message: &str) -> String {
    let message = message.trim();
    if let Some(rest) = message.strip_prefix("unknown field ") {
        let mut quoted = rest.split('`').skip(1).step_by(2);
        let unknown = quoted.next().unwrap_or_default();
        let known: Vec<&str> = quoted.collect();
        return format!("there is no key `{unknown}` here; {}", advice(unknown, &known));
    }
    if let Some(rest) = message.strip_prefix("invalid type: ") {
        // "string \"3\", expected f64"
        let (found, expected) = rest.split_once(", expected ").unwrap_or((rest, "another type"));
        let expected = match expected {
            "f64" => "a number, without quotes",
            "i64" | "u32" => "a whole number, without quotes",
            "a boolean" => "true or false, without quotes",
            "a string" => "a text in quotes",
            other => other,
        };
        return format!("this is a {found}; write {expected}");
    }
    message.replace('\n', ", ")
}

/// The known key that was probably meant, or all of them.
fn advice(unknown: &str, known: &[&str]) -> String {
    let lower = unknown.to_lowercase();
    let distance = |key: &&&str| strsim::damerau_levenshtein(&lower, &key.to_lowercase());
    match known.iter().min_by_key(distance) {
        Some(near) if distance(&near) <= near.len().max(3) / 3 => format!("did you mean `{near}`?"),
        _ => format!("the keys are {}", known.join(", ")),
    }
}

impl fmt::Display for ProfileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for ProfileError {}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use crate::system::DeviceProfile;

    fn problem(text: &str) -> String {
        DeviceProfile::from_toml(text).unwrap_err().to_string()
    }

    #[test]
    fn a_mistake_is_told_with_its_line_and_what_to_do() {
        for (text, expected) in [
            (
                "# a phone\nbrnd = 'x'",
                "profile:2:1: there is no key `brnd` here; did you mean `brand`?",
            ),
            (
                "[battery]\nlevel = 50\ncharging = true",
                "profile:3:1: there is no key `charging` here; did you mean `isCharging`?",
            ),
            (
                "[settings]\nnfc = true",
                "profile:2:1: there is no key `nfc` here; the keys are bluetoothEnabled, locationEnabled, wifiEnabled, deviceOrientation",
            ),
            ("brand = 3", "profile:1:9: this is a integer `3`; write a text in quotes"),
            (
                "pixelRatio = '3'",
                "profile:1:14: this is a string \"3\"; write a number, without quotes",
            ),
            ("pixelRatio = 0", "profile:1:14: 0 should be more than 0"),
            ("theme = 'black'", "profile:1:9: `black` is none of light, dark"),
            ("modelLevel = 7", "profile:1:14: `7` is none of 0, 1, 2, 3"),
            ("[battery]\nlevel = 0", "profile:2:9: 0 should be 1 to 100"),
            ("[battery]\nisCharging = true", "profile:1:1: missing field `level`"),
            (
                "[settings]\nwifiEnabled = 'yes'",
                "profile:2:15: this is a string \"yes\"; write true or false, without quotes",
            ),
            (
                "screenWidth = 300\nwindowWidth = 400",
                "profile: windowWidth is larger than screenWidth",
            ),
            (
                "screenHeight = 800\n[safeArea]\nleft = 0\nright = 300\ntop = 40\nbottom = 900",
                "profile: safeArea is no part of the screen: write its edges, with 0 <= left < right <= screenWidth and 0 <= top < bottom <= screenHeight",
            ),
        ] {
            assert_eq!(problem(text), expected, "{text}");
        }
        assert!(problem("brand = ").starts_with("profile:1:9: "));
    }

    #[test]
    fn a_missing_file_is_named() {
        let error = DeviceProfile::from_file("no/such/phone.toml").unwrap_err().to_string();
        assert!(error.starts_with("no/such/phone.toml: "), "{error}");
    }
}
