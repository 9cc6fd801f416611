//! Strings: quoted, as keys, and the `%` templates of the console.

use std::fmt::Write;

use wx_core::View;

use crate::raw::JsValue;

use super::{DEPTH, display, inspect};

/// A string in quotes, in those that need the fewest escapes.
pub(super) fn quote(text: &str) -> String {
    let quote = match (text.contains('\''), text.contains('"'), text.contains('`')) {
        (false, ..) => '\'',
        (true, false, _) => '"',
        (true, true, false) => '`',
        _ => '\'',
    };
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push(quote);
    for char in text.chars() {
        match char {
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            '\\' => quoted.push_str("\\\\"),
            char if char == quote => {
                quoted.push('\\');
                quoted.push(char);
            }
            char if char.is_control() => {
                // writing into a string cannot fail
                let _ = write!(quoted, "\\x{:02X}", u32::from(char));
            }
            char => quoted.push(char),
        }
    }
    quoted.push(quote);
    quoted
}

/// A property name, in quotes where it is no identifier.
pub(super) fn property_name(name: &str) -> String {
    let starts = |char: char| char.is_ascii_alphabetic() || char == '_' || char == '$';
    let mut chars = name.chars();
    let plain =
        chars.next().is_some_and(starts) && chars.all(|char| starts(char) || char.is_ascii_digit());
    if plain { name.to_owned() } else { quote(name) }
}

/// The arguments of a console call as one text: `%s %d %i %f %j %o %O %c %%` in
/// a first string take arguments, the others follow behind spaces.
pub(crate) fn template(args: &[JsValue]) -> String {
    let mut rest = args.iter();
    let mut text = String::new();
    if let Some(first) = args.first().filter(|first| first.is_string()) {
        rest.next();
        let format = first.to_text();
        let mut chars = format.chars();
        while let Some(char) = chars.next() {
            if char != '%' {
                text.push(char);
                continue;
            }
            let directive = chars.clone().next();
            match directive {
                Some('%') if args.len() > 1 => text.push('%'),
                Some(kind) if "sdifjoOc".contains(kind) && rest.len() > 0 => {
                    if let Some(arg) = rest.next() {
                        text.push_str(&substitute(kind, arg));
                    }
                }
                _ => {
                    text.push('%');
                    continue;
                }
            }
            chars.next();
        }
    } else if let Some(first) = rest.next() {
        text = display(first);
    }
    for arg in rest {
        text.push(' ');
        text.push_str(&display(arg));
    }
    text
}

fn substitute(kind: char, arg: &JsValue) -> String {
    let number = match arg.view() {
        View::Number(number) => number,
        View::String => arg.to_text().trim().parse().unwrap_or(f64::NAN),
        View::Boolean(value) => f64::from(u8::from(value)),
        _ => f64::NAN,
    };
    let written = |number: f64| inspect(&arg.realm().number(number), 0);
    match kind {
        's' if arg.is_object() => inspect(arg, 0),
        's' => display(arg),
        'd' => written(number),
        'i' => written(number.trunc()),
        'f' => written(number),
        'c' => String::new(),
        'o' => inspect(arg, DEPTH + 2),
        _ => inspect(arg, DEPTH),
    }
}
