//! Bytes into text and back, for `TextEncoder` and `TextDecoder`.

use std::char::{REPLACEMENT_CHARACTER, decode_utf16};

/// The name of the encoding that a label means.
pub(super) fn encoding_of(label: &str) -> Option<&'static str> {
    let label = label.trim_matches(['\t', '\n', '\x0c', '\r', ' ']).to_ascii_lowercase();
    match label.as_str() {
        "utf-8" | "utf8" | "unicode-1-1-utf-8" | "unicode11utf8" | "unicode20utf8"
        | "x-unicode20utf8" => Some("utf-8"),
        "utf-16le" | "utf-16" | "ucs-2" | "unicode" | "iso-10646-ucs-2" | "csunicode"
        | "unicodefeff" => Some("utf-16le"),
        _ => None,
    }
}

/// How many UTF-16 units of `text` fit into `room` bytes, and the bytes.
pub(super) fn encode_into(text: &str, room: usize) -> (usize, &[u8]) {
    let (mut read, mut written) = (0, 0);
    for letter in text.chars() {
        if written + letter.len_utf8() > room {
            break;
        }
        written += letter.len_utf8();
        read += letter.len_utf16();
    }
    (read, text.as_bytes().get(..written).unwrap_or_default())
}

/// What a decoder keeps between two calls, packed into a number for scripts.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Kept {
    /// Whether the first character has come.
    started: bool,
    count: usize,
    bytes: [u8; 3],
}

impl Kept {
    /// The number that stands for it.
    pub fn pack(self) -> u32 {
        let [a, b, c] = self.bytes.map(u32::from);
        u32::from(self.started) | (self.count as u32) << 1 | a << 8 | b << 16 | c << 24
    }

    /// What a number of [`Kept::pack`] stands for.
    pub fn unpack(packed: u32) -> Self {
        let [flags, bytes @ ..] = packed.to_le_bytes();
        Kept { started: flags & 1 == 1, count: usize::from(flags >> 1).min(bytes.len()), bytes }
    }

    fn take(&mut self) -> Vec<u8> {
        let bytes = self.bytes.get(..self.count).unwrap_or_default().to_vec();
        self.count = 0;
        bytes
    }

    fn keep(&mut self, bytes: &[u8]) {
        self.count = bytes.len().min(self.bytes.len());
        for (place, byte) in self.bytes.iter_mut().zip(bytes) {
            *place = *byte;
        }
    }
}

/// How bytes are read.
#[derive(Clone, Copy)]
pub(super) struct Reading {
    /// UTF-8, else UTF-16 with the low byte first.
    pub utf8: bool,
    /// Whether a mistake fails instead of becoming U+FFFD.
    pub fatal: bool,
    /// Whether a byte order mark is a character like others.
    pub keep_mark: bool,
    /// Whether more will come, so that an unfinished end is no mistake.
    pub more: bool,
}

/// The text of what was kept and these bytes. `None`: a mistake, and it is fatal.
pub(super) fn decode(mut kept: Kept, input: &[u8], how: Reading) -> Option<(String, Kept)> {
    let mut bytes = kept.take();
    bytes.extend_from_slice(input);
    let read = if how.utf8 { utf8(&bytes, how) } else { utf16(&bytes, how) };
    let (mut text, rest) = read?;
    if !kept.started && !how.keep_mark && text.starts_with('\u{feff}') {
        text.remove(0);
        kept.started = true;
    }
    kept.started |= !text.is_empty();
    kept.keep(bytes.get(bytes.len() - rest..).unwrap_or_default());
    if !how.more {
        kept = Kept::default();
    }
    Some((text, kept))
}

/// The text, and how many bytes at the end wait for more.
fn utf8(bytes: &[u8], how: Reading) -> Option<(String, usize)> {
    let mut text = String::with_capacity(bytes.len());
    let (mut read, mut rest) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        let bad = chunk.invalid();
        read += chunk.valid().len() + bad.len();
        if bad.is_empty() {
            continue;
        }
        let unfinished = std::str::from_utf8(bad).is_err_and(|error| error.error_len().is_none());
        if unfinished && read == bytes.len() && how.more {
            rest = bad.len();
        } else if how.fatal {
            return None;
        } else {
            text.push(REPLACEMENT_CHARACTER);
        }
    }
    Some((text, rest))
}

/// As [`utf8`].
fn utf16(bytes: &[u8], how: Reading) -> Option<(String, usize)> {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let mut units: Vec<u16> = pairs.iter().map(|pair| u16::from_le_bytes(*pair)).collect();
    let mut rest = 0;
    if how.more {
        rest = odd.len();
        if units.last().is_some_and(|unit| (0xD800..0xDC00).contains(unit)) {
            units.pop();
            rest += 2;
        }
    }
    let mut text = String::with_capacity(units.len());
    for letter in decode_utf16(units) {
        match letter {
            Ok(letter) => text.push(letter),
            Err(_) if how.fatal => return None,
            Err(_) => text.push(REPLACEMENT_CHARACTER),
        }
    }
    if !how.more && !odd.is_empty() {
        if how.fatal {
            return None;
        }
        // half a unit behind half a pair is one mistake, and that is counted already
        let lone = pairs.last().is_some_and(|pair| (0xD8..0xDC).contains(&pair[1]));
        if !lone {
            text.push(REPLACEMENT_CHARACTER);
        }
    }
    Some((text, rest))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const UTF8: Reading = Reading { utf8: true, fatal: false, keep_mark: false, more: false };

    /// All ways to cut the bytes in two read as the whole.
    fn read(bytes: &[u8], how: Reading) -> Option<String> {
        let whole = decode(Kept::default(), bytes, how).map(|(text, _)| text);
        for at in 0..=bytes.len() {
            let (head, tail) = bytes.split_at(at);
            let first = decode(Kept::default(), head, Reading { more: true, ..how });
            let parts = first.and_then(|(first, kept)| {
                let kept = Kept::unpack(kept.pack());
                decode(kept, tail, how).map(|(second, _)| first + &second)
            });
            assert_eq!(parts, whole, "{bytes:x?} cut at {at}");
        }
        whole
    }

    #[test]
    fn utf8_is_read_in_any_pieces() {
        for text in ["", "a", "é€😀", "\u{feff}", "a\u{feff}", "\u{0}\u{ffff}\u{10ffff}"] {
            let marked = format!("\u{feff}{text}");
            assert_eq!(read(marked.as_bytes(), UTF8).unwrap(), text);
            assert_eq!(
                read(marked.as_bytes(), Reading { keep_mark: true, ..UTF8 }).unwrap(),
                marked
            );
        }
        for bad in [&b"a\xff"[..], b"\xe2\x82", b"\xf0\x9f\x98", b"\xed\xa0\x80x", b"\xc0\x80"] {
            assert_eq!(read(bad, UTF8).unwrap(), String::from_utf8_lossy(bad));
            assert_eq!(read(bad, Reading { fatal: true, ..UTF8 }), None);
        }
    }

    #[test]
    fn utf16_is_read_in_any_pieces() {
        let how = Reading { utf8: false, ..UTF8 };
        let bytes = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        assert_eq!(read(&bytes("\u{feff}é😀x"), how).unwrap(), "é😀x");
        assert_eq!(read(b"a\0b", how).unwrap(), "a\u{fffd}");
        assert_eq!(read(b"\x3d\xd8", how).unwrap(), "\u{fffd}");
        assert_eq!(read(b"\x3d\xd8\x01", how).unwrap(), "\u{fffd}");
        assert_eq!(read(b"\x3d\xd8a\0", how).unwrap(), "\u{fffd}a");
        assert_eq!(read(b"a\0b", Reading { fatal: true, ..how }), None);
    }

    #[test]
    fn encoding_stops_before_a_character_that_does_not_fit() {
        assert_eq!(encode_into("a😀b", 5), (3, "a😀".as_bytes()));
        assert_eq!(encode_into("a😀b", 4), (1, "a".as_bytes()));
        assert_eq!(encode_into("é", 1), (0, &b""[..]));
    }

    #[test]
    fn labels_are_those_of_the_encoding_standard() {
        assert_eq!(encoding_of(" UTF8\n"), Some("utf-8"));
        assert_eq!(encoding_of("utf-16"), Some("utf-16le"));
        assert_eq!(encoding_of("gbk"), None);
    }
}
