//! Text to tokens.

use std::rc::Rc;

use super::SyntaxError;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Name(Rc<str>),
    Number(f64),
    Text(Rc<[u16]>),
    /// The pieces of a template: text, and the source of what follows it.
    Template(Vec<(Rc<[u16]>, Option<String>)>),
    Sign(&'static str),
    End,
}

/// All signs of the language; the longest that fits is taken.
const SIGNS: &[&str] = &[
    "===", "!==", "...", "**", "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "++", "--", "+=",
    "-=", "{", "}", "(", ")", "[", "]", ";", ",", "<", ">", "+", "-", "*", "/", "%", "!", "=", "?",
    ":", ".",
];

pub(super) fn tokens(source: &str) -> Result<Vec<(Token, usize)>, SyntaxError> {
    let mut found = Vec::new();
    let mut rest = source;
    let mut line = 1;
    loop {
        let trimmed = skip(rest, &mut line)?;
        let Some(first) = trimmed.chars().next() else {
            break;
        };
        let (token, after) = match first {
            'a'..='z' | 'A'..='Z' | '_' | '$' => name(trimmed),
            '0'..='9' => number(trimmed, line)?,
            '\'' | '"' => text(trimmed, first, line)?,
            '`' => template(trimmed, line)?,
            _ => sign(trimmed, line)?,
        };
        line += trimmed[..trimmed.len() - after.len()].matches('\n').count();
        found.push((token, line));
        rest = after;
    }
    found.push((Token::End, line));
    Ok(found)
}

fn skip<'s>(mut source: &'s str, line: &mut usize) -> Result<&'s str, SyntaxError> {
    loop {
        let trimmed = source.trim_start();
        *line += source[..source.len() - trimmed.len()].matches('\n').count();
        source = trimmed;
        if let Some(comment) = source.strip_prefix("//") {
            source = comment.find('\n').map_or("", |end| &comment[end..]);
        } else if let Some(comment) = source.strip_prefix("/*") {
            let end = comment
                .find("*/")
                .ok_or_else(|| SyntaxError::at(*line, "a comment without end"))?;
            *line += comment[..end].matches('\n').count();
            source = &comment[end + 2..];
        } else {
            return Ok(source);
        }
    }
}

fn name(source: &str) -> (Token, &str) {
    let end = source
        .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '$'))
        .unwrap_or(source.len());
    (Token::Name(source[..end].into()), &source[end..])
}

fn number(source: &str, line: usize) -> Result<(Token, &str), SyntaxError> {
    let bytes = source.as_bytes();
    let mut end = 0;
    while end < bytes.len() {
        let exponent_sign = matches!(bytes[end], b'+' | b'-') && end > 0 && bytes[end - 1] == b'e';
        if !(bytes[end].is_ascii_digit() || matches!(bytes[end], b'.' | b'e') || exponent_sign) {
            break;
        }
        end += 1;
    }
    let number = source[..end].parse().map_err(|_| SyntaxError::at(line, "a bad number"))?;
    Ok((Token::Number(number), &source[end..]))
}

fn sign(source: &str, line: usize) -> Result<(Token, &str), SyntaxError> {
    let found = SIGNS.iter().find(|sign| source.starts_with(**sign));
    let sign = found.ok_or_else(|| SyntaxError::at(line, "an unknown sign"))?;
    Ok((Token::Sign(sign), &source[sign.len()..]))
}

fn text(source: &str, quote: char, line: usize) -> Result<(Token, &str), SyntaxError> {
    let mut units = Vec::new();
    let mut chars = source.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        match c {
            c if c == quote => return Ok((Token::Text(units.into()), &source[at + 1..])),
            '\\' => escape(&mut chars, &mut units, line)?,
            c => units.extend_from_slice(c.encode_utf16(&mut [0; 2])),
        }
    }
    Err(SyntaxError::at(line, "a text without end"))
}

fn template(source: &str, line: usize) -> Result<(Token, &str), SyntaxError> {
    let mut pieces = Vec::new();
    let mut units = Vec::new();
    let mut chars = source.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        match c {
            '`' => {
                pieces.push((units.into(), None));
                return Ok((Token::Template(pieces), &source[at + 1..]));
            }
            '\\' => escape(&mut chars, &mut units, line)?,
            '$' if source[at + 1..].starts_with('{') => {
                let inner = &source[at + 2..];
                let end =
                    inner.find('}').ok_or_else(|| SyntaxError::at(line, "`${` without `}`"))?;
                pieces.push((std::mem::take(&mut units).into(), Some(inner[..end].to_owned())));
                // the brace, what is inside, and the other brace
                let inside = inner[..=end].chars().count();
                chars.by_ref().take(inside + 1).for_each(drop);
            }
            c => units.extend_from_slice(c.encode_utf16(&mut [0; 2])),
        }
    }
    Err(SyntaxError::at(line, "a template without end"))
}

fn escape(
    chars: &mut impl Iterator<Item = (usize, char)>,
    units: &mut Vec<u16>,
    line: usize,
) -> Result<(), SyntaxError> {
    let bad = || SyntaxError::at(line, "a bad escape");
    let (_, c) = chars.next().ok_or_else(bad)?;
    units.push(match c {
        'n' => 10,
        't' => 9,
        'r' => 13,
        '0' => 0,
        'u' => {
            let hex: String = chars.take(4).map(|(_, c)| c).collect();
            u16::from_str_radix(&hex, 16).map_err(|_| bad())?
        }
        '\\' | '\'' | '"' | '`' | '$' => c as u16,
        _ => return Err(bad()),
    });
    Ok(())
}
