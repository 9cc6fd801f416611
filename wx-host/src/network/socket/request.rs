//! The request that a handshake begins with.

use std::collections::HashSet;

use tokio_tungstenite::tungstenite::{
    handshake::client::{Request, generate_key},
    http::{HeaderName, HeaderValue, header::SEC_WEBSOCKET_PROTOCOL},
};
use url::Url;
use wx_bindings::websocket::ConnectSocketError;
use wx_core::{Object, Result, Value};

/// How long all headers of an app may be.
const HEADERS: usize = 64 << 10;

/// Headers that belong to the handshake, or that an app may not set.
fn is_ours(name: &HeaderName) -> bool {
    let name = name.as_str();
    let handshake = name.starts_with("sec-websocket-");
    handshake
        || matches!(
            name,
            "connection" | "content-length" | "host" | "referer" | "transfer-encoding" | "upgrade"
        )
}

pub(super) fn request(
    url: &Url,
    header: Option<&Object>,
    protocols: Option<&[String]>,
) -> Result<Request> {
    let path = &url[url::Position::BeforePath..url::Position::AfterQuery];
    let host = &url[url::Position::BeforeHost..url::Position::AfterPort];
    let mut request = Request::builder()
        .uri(format!("{}://{host}{path}", url.scheme()))
        .header("Host", host)
        .header("Connection", "Upgrade")
        .header("Upgrade", "websocket")
        .header("Sec-WebSocket-Version", "13")
        .header("Sec-WebSocket-Key", generate_key())
        .body(())
        .map_err(|_| ConnectSocketError::InvalidUrl)?;
    let headers = request.headers_mut();
    let mut length = 0;
    for (name, value) in header.into_iter().flat_map(Object::iter) {
        let Some(text) = text(value) else { continue };
        length += name.len() + text.len();
        let name = name.parse::<HeaderName>();
        // what is beyond ASCII goes as UTF-8
        match (name, HeaderValue::from_bytes(text.as_bytes())) {
            (Ok(name), Ok(_)) if is_ours(&name) => {}
            (Ok(name), Ok(value)) if length <= HEADERS => {
                headers.insert(name, value);
            }
            _ => return Err(ConnectSocketError::InvalidHeader.into()),
        }
    }
    if let Some(protocols) = protocols.filter(|list| !list.is_empty()) {
        let value = offer(protocols).ok_or(ConnectSocketError::InvalidProtocol)?;
        headers.insert(SEC_WEBSOCKET_PROTOCOL, value);
    }
    Ok(request)
}

/// A header's value as text; objects and what is not there have none.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

fn offer(protocols: &[String]) -> Option<HeaderValue> {
    let token = |name: &str| {
        let fits = |c: u8| c.is_ascii_graphic() && !br#"()<>@,;:\"/[]?={}"#.contains(&c);
        !name.is_empty() && name.bytes().all(fits)
    };
    let mut seen = HashSet::new();
    let fit = protocols.iter().all(|name| token(name) && seen.insert(name.as_str()));
    let length: usize = protocols.iter().map(String::len).sum();
    (fit && length <= HEADERS).then(|| HeaderValue::from_str(&protocols.join(", ")).ok())?
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn made(url: &str, header: &[(&str, Value)], protocols: &[&str]) -> Result<Request> {
        let header: Object = header.iter().cloned().collect();
        let protocols: Vec<_> = protocols.iter().map(|name| (*name).to_owned()).collect();
        request(&Url::parse(url).unwrap(), Some(&header), Some(&protocols))
    }

    #[test]
    fn it_has_the_headers_of_the_handshake_and_those_of_the_app() {
        let header = [
            ("token", Value::from("t")),
            ("X-Count", Value::from(3)),
            ("missing", Value::Null),
            ("Referer", Value::from("https://elsewhere.example/")),
            ("host", Value::from("elsewhere.example")),
            ("Sec-WebSocket-Key", Value::from("mine")),
        ];
        let url = "wss://ada:secret@example.com:8443/chat?room=1#top";
        let request = made(url, &header, &["v2", "v1"]).unwrap();
        assert_eq!(request.uri(), "wss://example.com:8443/chat?room=1");
        let get = |name: &str| request.headers().get(name).map(|value| value.to_str().unwrap());
        assert_eq!(get("host"), Some("example.com:8443"));
        assert_eq!((get("token"), get("x-count"), get("missing")), (Some("t"), Some("3"), None));
        assert_eq!((get("referer"), get("sec-websocket-protocol")), (None, Some("v2, v1")));
        assert_ne!(get("sec-websocket-key"), Some("mine"));
        let request = made("ws://[::1]", &[], &[]).unwrap();
        assert_eq!(
            (request.uri().path(), request.uri().authority().unwrap().as_str()),
            ("/", "[::1]")
        );
        assert_eq!(request.headers().get("sec-websocket-protocol"), None);
    }

    #[test]
    fn what_cannot_be_sent_is_refused() {
        let url = "wss://example.com";
        for header in [
            ("a b", Value::from("t")),
            ("", Value::from("t")),
            ("a", Value::from("b\r\nc: d")),
            ("a", Value::from("x".repeat(HEADERS))),
        ] {
            assert_eq!(made(url, &[header], &[]).unwrap_err().reason(), "invalid header");
        }
        for protocols in [&[""][..], &["a b"], &["a", "a"], &["a,b"], &["é"]] {
            assert_eq!(made(url, &[], protocols).unwrap_err().reason(), "invalid protocol");
        }
    }
}
