//! What came back, as scripts get it.

use encoding_rs::{Encoding, UTF_8};
use reqwest::{
    Response,
    header::{CONTENT_TYPE, HeaderMap, SET_COOKIE},
};
use wx_core::{Object, Result};

use super::{
    profile::Timings,
    trouble::{Trouble, failure},
};

/// Reads a body that is no larger than `limit` once it is decompressed.
pub(super) async fn read(
    response: &mut Response,
    limit: u64,
    timings: &Timings,
) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    while let Some(piece) = next(response, timings).await? {
        if (body.len() + piece.len()) as u64 > limit {
            return Err(Trouble::AnswerTooLarge.into());
        }
        body.extend_from_slice(&piece);
    }
    Ok(body)
}

/// The next piece of a body.
pub(super) async fn next(
    response: &mut Response,
    timings: &Timings,
) -> Result<Option<bytes::Bytes>> {
    let piece = response.chunk().await.map_err(failure)?;
    let mut marks = timings.marks();
    match &piece {
        Some(piece) => marks.received += piece.len() as u64,
        None => marks.response.end(),
    }
    Ok(piece)
}

/// Decodes a text by the charset that the server names, or a byte order mark, or as UTF-8.
pub(super) fn text(body: Vec<u8>, headers: &HeaderMap) -> String {
    let encoding = charset(headers).unwrap_or(UTF_8);
    if encoding == UTF_8 && !body.starts_with(b"\xEF\xBB\xBF") {
        // most bodies need no copy
        return String::from_utf8(body)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
    }
    encoding.decode(&body).0.into_owned()
}

fn charset(headers: &HeaderMap) -> Option<&'static Encoding> {
    let kind = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let parameters = kind.split(';').skip(1);
    let named = parameters.filter_map(|parameter| parameter.split_once('='));
    let mut named = named.filter(|(name, _)| name.trim().eq_ignore_ascii_case("charset"));
    let (_, charset) = named.next()?;
    Encoding::for_label(charset.trim().trim_matches('"').as_bytes())
}

/// Headers by name, in the customary capitals. Values of one name are joined.
pub(super) fn header(headers: &HeaderMap) -> Object {
    let names = headers.keys();
    names
        .map(|name| {
            let values = headers.get_all(name).iter();
            let values = values.map(|value| String::from_utf8_lossy(value.as_bytes()));
            (capitals(name.as_str()), values.collect::<Vec<_>>().join(","))
        })
        .collect()
}

/// What sets cookies, a line each.
pub(super) fn cookies(headers: &HeaderMap) -> Vec<String> {
    let lines = headers.get_all(SET_COOKIE).iter();
    lines.map(|line| String::from_utf8_lossy(line.as_bytes()).into_owned()).collect()
}

/// `content-type` is written `Content-Type`.
fn capitals(name: &str) -> String {
    match name {
        "etag" => return "ETag".to_owned(),
        "www-authenticate" => return "WWW-Authenticate".to_owned(),
        _ => {}
    }
    let mut start = true;
    name.chars()
        .map(|c| {
            let c = if start { c.to_ascii_uppercase() } else { c };
            start = c == '-';
            c
        })
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn typed(kind: &str) -> HeaderMap {
        HeaderMap::from_iter([(CONTENT_TYPE, kind.parse().unwrap())])
    }

    #[test]
    fn a_text_is_decoded_as_the_server_says() {
        let cases: [(&[u8], &str, &str); 6] = [
            (&[0xe9], "text/plain; charset=iso-8859-1", "é"),
            (&[0xc4, 0xe3], "text/plain; Charset=\"GBK\"", "你"),
            (&[0xc3, 0xa9], "text/plain", "é"),
            (&[0xc3, 0xa9], "text/plain; charset=unheard-of", "é"),
            (b"\xEF\xBB\xBFx", "text/plain", "x"),
            (&[0xff], "text/plain", "\u{fffd}"),
        ];
        for (body, kind, expected) in cases {
            assert_eq!(text(body.to_vec(), &typed(kind)), expected, "{kind}");
        }
    }

    #[test]
    fn headers_have_the_customary_capitals_and_cookies_stay_apart() {
        let mut headers = HeaderMap::new();
        for (name, value) in
            [("x-a", "1"), ("x-a", "2"), ("etag", "e"), ("set-cookie", "a=1"), ("set-cookie", "b")]
        {
            headers.append(name, value.parse().unwrap());
        }
        let header = header(&headers);
        let get = |name| header.get(name).unwrap().as_str().unwrap();
        assert_eq!((get("X-A"), get("ETag"), get("Set-Cookie")), ("1,2", "e", "a=1,b"));
        assert_eq!(cookies(&headers), ["a=1", "b"]);
    }
}
