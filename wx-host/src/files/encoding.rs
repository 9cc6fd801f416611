//! Text and bytes, in the encodings that file calls name.

use base64::{
    Engine as _,
    alphabet::STANDARD,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use wx_bindings::FileEncoding;

use super::problem::{Cause, FileProblem};

/// Base64 that reads text with and without padding.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// The bytes of a text. A text that the encoding cannot say is refused, not bent.
pub(crate) fn encode(text: String, encoding: FileEncoding) -> Result<Vec<u8>, FileProblem> {
    use FileEncoding::*;
    let bytes = match encoding {
        Utf8 | Utf8Dash => Some(text.into_bytes()),
        Ucs2 | Ucs2Dash | Utf16le | Utf16leDash => {
            Some(text.encode_utf16().flat_map(u16::to_le_bytes).collect())
        }
        Ascii => text.is_ascii().then(|| text.into_bytes()),
        Latin1 | Binary => text.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect(),
        Hex => from_hex(text.as_bytes()),
        Base64 => {
            let plain = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).map(|byte| {
                match byte {
                    // the alphabet for addresses means the same
                    b'-' => b'+',
                    b'_' => b'/',
                    other => other,
                }
            });
            BASE64.decode(plain.collect::<Vec<u8>>()).ok()
        }
    };
    bytes.ok_or_else(|| Cause::BadEncoding.into())
}

/// The text of bytes. What an encoding of text cannot read becomes U+FFFD.
pub(crate) fn decode(bytes: Vec<u8>, encoding: FileEncoding) -> String {
    use FileEncoding::*;
    match encoding {
        Utf8 | Utf8Dash => match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(broken) => String::from_utf8_lossy(broken.as_bytes()).into_owned(),
        },
        Ucs2 | Ucs2Dash | Utf16le | Utf16leDash => {
            let units = bytes.as_chunks::<2>().0.iter().map(|unit| u16::from_le_bytes(*unit));
            char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
        }
        Ascii => bytes.into_iter().map(|byte| char::from(byte & 0x7f)).collect(),
        Latin1 | Binary => bytes.into_iter().map(char::from).collect(),
        Hex => to_hex(&bytes),
        Base64 => BASE64.encode(bytes),
    }
}

/// Two lower-case digits a byte.
pub(crate) fn to_hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |value: u8| char::from(DIGITS[usize::from(value)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

fn from_hex(digits: &[u8]) -> Option<Vec<u8>> {
    let (pairs, rest) = digits.as_chunks::<2>();
    let value = |digit: u8| char::from(digit).to_digit(16).map(|value| value as u8);
    rest.is_empty().then_some(())?;
    pairs.iter().map(|[high, low]| Some(value(*high)? << 4 | value(*low)?)).collect()
}
