//! `--clock`: a moment, written as RFC 3339 has it.

use std::time::{Duration, SystemTime};

/// Reads a moment such as `2026-01-01T08:00:00.5+08:00`.
pub fn parse(text: &str) -> Result<SystemTime, String> {
    moment(text).map_err(|why| {
        format!("{why}; write a time like 2026-01-01T00:00:00Z or 2026-01-01T08:00:00+08:00")
    })
}

fn moment(text: &str) -> Result<SystemTime, String> {
    let mut rest = text;
    let year = number(&mut rest, 4, "year", 0..=9999)?;
    mark(&mut rest, "-", "year")?;
    let month = number(&mut rest, 2, "month", 1..=12)?;
    mark(&mut rest, "-", "month")?;
    let day = number(&mut rest, 2, "day", 1..=days_in(year, month))?;
    mark(&mut rest, "Tt ", "date")?;
    let hour = number(&mut rest, 2, "hour", 0..=23)?;
    mark(&mut rest, ":", "hour")?;
    let minute = number(&mut rest, 2, "minute", 0..=59)?;
    mark(&mut rest, ":", "minute")?;
    let second = number(&mut rest, 2, "second", 0..=59)?;
    let nanos = fraction(&mut rest)?;
    let offset = offset(&mut rest)?;
    if !rest.is_empty() {
        return Err(format!("there is more behind the time: {rest}"));
    }
    let seconds = days_since_1970(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second;
    let seconds = seconds - offset * 60;
    let whole = Duration::from_secs(seconds.unsigned_abs());
    let start = if seconds < 0 {
        SystemTime::UNIX_EPOCH.checked_sub(whole)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(whole)
    };
    let moment = start.and_then(|start| start.checked_add(Duration::from_nanos(nanos)));
    moment.ok_or_else(|| "this system cannot count so far".to_owned())
}

/// The next `digits` digits.
fn number(
    rest: &mut &str,
    digits: usize,
    what: &str,
    range: std::ops::RangeInclusive<i64>,
) -> Result<i64, String> {
    let found = rest.get(..digits).filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    let found = found.ok_or_else(|| format!("the {what} should have {digits} digits"))?;
    *rest = rest.get(digits..).unwrap_or_default();
    let number = found.parse().unwrap_or(-1);
    if range.contains(&number) {
        return Ok(number);
    }
    Err(format!("the {what} {found} is not between {} and {}", range.start(), range.end()))
}

fn mark(rest: &mut &str, marks: &str, after: &str) -> Result<(), String> {
    match rest.chars().next() {
        Some(found) if marks.contains(found) => {
            *rest = rest.get(found.len_utf8()..).unwrap_or_default();
            Ok(())
        }
        _ => {
            let mark = marks.get(..1).unwrap_or_default();
            Err(format!("behind the {after}, `{mark}` is missing"))
        }
    }
}

/// Nanoseconds; further digits are cut off.
fn fraction(rest: &mut &str) -> Result<u64, String> {
    let Some(digits) = rest.strip_prefix('.') else { return Ok(0) };
    let count = digits.bytes().take_while(u8::is_ascii_digit).count();
    if count == 0 {
        return Err("behind the point, digits are missing".to_owned());
    }
    let (digits, behind) = digits.split_at(count);
    *rest = behind;
    let padded: String = digits.chars().chain("000000000".chars()).take(9).collect();
    Ok(padded.parse().unwrap_or(0))
}

/// Minutes east of Greenwich.
fn offset(rest: &mut &str) -> Result<i64, String> {
    let Some(sign) = rest.chars().next() else {
        return Err("the offset is missing: Z, or hours and minutes like +08:00".to_owned());
    };
    *rest = rest.get(sign.len_utf8()..).unwrap_or_default();
    let sign = match sign {
        'Z' | 'z' => return Ok(0),
        '+' => 1,
        '-' => -1,
        other => return Err(format!("the offset starts with Z, + or -, not with {other}")),
    };
    let hours = number(rest, 2, "hour of the offset", 0..=23)?;
    mark(rest, ":", "hour of the offset")?;
    let minutes = number(rest, 2, "minute of the offset", 0..=59)?;
    Ok(sign * (hours * 60 + minutes))
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let leaps = |year: i64| year / 4 - year / 100 + year / 400;
    // the year 0 is a leap year, which the division does not count
    let before = |year: i64| year * 365 + leaps(year - 1) + i64::from(year > 0);
    let months: i64 = (1..month).map(|month| days_in(year, month)).sum();
    before(year) - before(1970) + months + day - 1
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn millis(text: &str) -> i128 {
        let time = parse(text).unwrap();
        match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(since) => since.as_millis() as i128,
            Err(before) => -(before.duration().as_millis() as i128),
        }
    }

    #[test]
    fn moments_with_offset_and_fraction() {
        assert_eq!(millis("1970-01-01T00:00:00Z"), 0);
        assert_eq!(millis("2026-01-01T00:00:00Z"), 1_767_225_600_000);
        assert_eq!(millis("2026-01-01t08:00:00.25+08:00"), 1_767_225_600_250);
        assert_eq!(millis("2025-12-31 23:30:00-00:30"), 1_767_225_600_000);
        assert_eq!(millis("2024-02-29T12:00:00Z"), 1_709_208_000_000);
        assert_eq!(millis("1969-12-31T23:59:59.5Z"), -500);
        assert_eq!(millis("0000-01-01T00:00:00Z"), -62_167_219_200_000);
        assert_eq!(millis("0001-01-01T00:00:00Z"), -62_135_596_800_000);
        assert_eq!(millis("9999-12-31T23:59:59.999999999Z"), 253_402_300_799_999);
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (text, why) in [
            ("", "the year should have 4 digits"),
            ("now", "the year should have 4 digits"),
            ("2026-13-01T00:00:00Z", "the month 13 is not between 1 and 12"),
            ("2025-02-29T00:00:00Z", "the day 29 is not between 1 and 28"),
            ("2026-01-01", "behind the date, `T` is missing"),
            ("2026-01-01T24:00:00Z", "the hour 24 is not between 0 and 23"),
            ("2026-01-01T00:00:00", "the offset is missing: Z, or hours and minutes like +08:00"),
            ("2026-01-01T00:00:00+8", "the hour of the offset should have 2 digits"),
            ("2026-01-01T00:00:00.Z", "behind the point, digits are missing"),
            ("2026-01-01T00:00:00é", "the offset starts with Z, + or -, not with é"),
            ("2026-01-01T00:00:00Zx", "there is more behind the time: x"),
            ("２026-01-01T00:00:00Z", "the year should have 4 digits"),
        ] {
            assert!(parse(text).unwrap_err().starts_with(why), "{text}: {:?}", parse(text));
        }
    }
}
