//! What a script hands over, as parts of a request: query, body, headers.

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use url::Url;
use wx_core::{Object, Result, Value, WxError};

use super::{
    json::{stringify, text},
    trouble::Trouble,
};

/// Headers that the connection needs as they are, and the one that says which app asks.
const OWN: &[&str] = &[
    "connection",
    "content-length",
    "host",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "referer",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// The headers that a script gave, without those it may not set.
pub(super) fn headers(given: Option<&Object>) -> Result<HeaderMap> {
    let mut headers = HeaderMap::new();
    for (name, value) in given.into_iter().flat_map(Object::iter) {
        if matches!(value, Value::Undefined | Value::Null) {
            continue;
        }
        let bad = || Trouble::InvalidHeader.with(&format!("\"{name}\""));
        let header = HeaderName::from_bytes(name.as_bytes()).map_err(|_| bad())?;
        let value = HeaderValue::from_bytes(text(value).as_bytes()).map_err(|_| bad())?;
        if !OWN.contains(&header.as_str()) {
            headers.insert(header, value);
        }
    }
    Ok(headers)
}

/// Puts data into the query of an address, beside what is there. A name that is there gets the
/// new value.
pub(super) fn into_query(url: &mut Url, data: &Value) -> Result<()> {
    let added = match data {
        Value::Object(data) => {
            let kept = url.query().unwrap_or_default().split('&').filter(|pair| {
                let name = pair.split('=').next().unwrap_or_default();
                !pair.is_empty() && !data.iter().any(|(key, _)| component(key) == name)
            });
            let kept: Vec<String> = kept.map(str::to_owned).collect();
            kept.into_iter().chain(pairs(data)).collect::<Vec<_>>().join("&")
        }
        Value::Bytes(_) | Value::List(_) => return Err(invalid_data()),
        other => {
            let kept = url.query().filter(|query| !query.is_empty()).map(str::to_owned);
            let text = Some(text(other)).filter(|text| !text.is_empty());
            kept.into_iter().chain(text).collect::<Vec<_>>().join("&")
        }
    };
    url.set_query(Some(added.as_str()).filter(|query| !query.is_empty()));
    Ok(())
}

/// The body that data makes, by the content type.
pub(super) fn body(data: Value, headers: &HeaderMap) -> Bytes {
    match data {
        Value::String(text) => Bytes::copy_from_slice(text.as_bytes()),
        Value::Bytes(bytes) => Bytes::copy_from_slice(&bytes),
        Value::Object(data) if is_form(headers) => {
            pairs(&data).collect::<Vec<_>>().join("&").into()
        }
        other => stringify(&other).into(),
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let named = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let kind = named.and_then(|value| value.split(';').next()).unwrap_or_default();
    kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

fn pairs(data: &Object) -> impl Iterator<Item = String> {
    data.iter()
        .filter(|(_, value)| **value != Value::Undefined)
        .map(|(key, value)| format!("{}={}", component(key), component(&text(value))))
}

/// As `encodeURIComponent`.
fn component(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => out.push(byte.into()),
            b'-' | b'_' | b'.' | b'!' | b'~' | b'*' | b'\'' | b'(' | b')' => out.push(byte.into()),
            _ => {
                const HEX: &[u8; 16] = b"0123456789ABCDEF";
                out.push('%');
                out.push(HEX[usize::from(byte >> 4)].into());
                out.push(HEX[usize::from(byte & 15)].into());
            }
        }
    }
    out
}

fn invalid_data() -> WxError {
    Trouble::InvalidData.into()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn object(entries: &[(&str, Value)]) -> Value {
        Value::Object(entries.iter().cloned().collect())
    }

    fn query(url: &str, data: &Value) -> String {
        let mut url = Url::parse(url).unwrap();
        into_query(&mut url, data).unwrap();
        url.to_string()
    }

    #[test]
    fn data_joins_the_query_that_is_there() {
        let data = object(&[
            ("b", Value::from("x y&=?#é")),
            ("n", Value::Number(1.5)),
            ("deep", object(&[("k", Value::List(vec![Value::Number(1.0)]))])),
            ("left out", Value::Undefined),
            ("nothing", Value::Null),
        ]);
        assert_eq!(
            query("https://a.b/p?a=1&b=old#end", &data),
            "https://a.b/p?a=1&b=x%20y%26%3D%3F%23%C3%A9&n=1.5&deep=%7B%22k%22%3A%5B1%5D%7D\
             &nothing=null#end"
        );
        assert_eq!(query("https://a.b/", &object(&[])), "https://a.b/");
        assert_eq!(query("https://a.b/?x", &object(&[])), "https://a.b/?x");
        assert_eq!(query("https://a.b/?x", &Value::from("y=1")), "https://a.b/?x&y=1");
        assert_eq!(query("https://a.b/", &Value::from("")), "https://a.b/");
        let mut url = Url::parse("https://a.b/").unwrap();
        let error = into_query(&mut url, &Value::from(vec![1_u8])).unwrap_err();
        assert_eq!(error.reason(), "invalid request data");
    }

    #[test]
    fn the_content_type_says_what_becomes_of_an_object() {
        let data = || object(&[("a", Value::from("1 2")), ("b", Value::Bool(true))]);
        let mut headers = HeaderMap::new();
        assert_eq!(body(data(), &headers), r#"{"a":"1 2","b":true}"#);
        let form = "Application/X-WWW-Form-Urlencoded; charset=utf-8";
        headers.insert(CONTENT_TYPE, form.parse().unwrap());
        assert_eq!(body(data(), &headers), "a=1%202&b=true");
        assert_eq!(body(Value::from("as it is"), &headers), "as it is");
        assert_eq!(body(Value::from(vec![0_u8, 255]), &headers), &[0, 255][..]);
    }

    #[test]
    fn headers_of_the_connection_are_not_the_scripts() {
        let given = Object::from_iter([
            ("X-Number", Value::Number(7.0)),
            ("Referer", Value::from("https://else.where")),
            ("HOST", Value::from("else.where")),
            ("Content-Length", Value::from("0")),
            ("nothing", Value::Undefined),
        ]);
        let headers = headers(Some(&given)).unwrap();
        assert_eq!(headers.len(), 1);
        assert_eq!(headers["x-number"], "7");
        for (name, value) in [("a b", "x"), ("a", "x\r\ny: z"), ("", "x")] {
            let given = Object::from_iter([(name, Value::from(value))]);
            let error = super::headers(Some(&given)).unwrap_err();
            assert_eq!(error.reason(), format!("invalid header \"{name}\""));
        }
    }
}
