//! The work of `wx.request`.

use std::time::Duration;

use futures_util::FutureExt;
use reqwest::{
    Method, StatusCode,
    header::{CONTENT_TYPE, HeaderMap, HeaderValue, REFERER},
};
use wx_bindings::request::{
    RequestMethod, RequestOptions, RequestProfile, RequestRedirect, RequestResponseType,
};
use wx_core::{Result, Value, WxError};

use super::{
    Kind, answer, encode,
    exchange::{Event, Exchange, limit, within},
    functions::{Shared, Transfer},
    payload::Payload,
};

/// A request as it is to be sent.
pub(super) struct Sent {
    exchange: Exchange,
    limit: Duration,
    chunked: bool,
    as_text: bool,
    profiled: bool,
}

/// What came back.
pub(super) struct Got {
    pub status: StatusCode,
    pub headers: HeaderMap,
    /// Whether the task was told of them already.
    pub told: bool,
    pub body: Body,
    /// If it was asked for.
    pub profile: Option<RequestProfile>,
}

pub(super) enum Body {
    Text(String),
    Bytes(Vec<u8>),
}

impl Sent {
    pub fn new(shared: &Shared, options: RequestOptions) -> Result<Self> {
        let mut url = shared.options.domains.parse(&options.url, Kind::Request)?;
        let mut headers = head(shared, options.header.as_ref())?;
        headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static("application/json"));
        let method = method(&options.method);
        let queried = matches!(method.as_str(), "GET" | "HEAD" | "TRACE" | "CONNECT");
        let payload = match options.data {
            None | Some(Value::Undefined | Value::Null) => Payload::Nothing,
            Some(data) if queried => {
                encode::into_query(&mut url, &data)?;
                Payload::Nothing
            }
            Some(data) => Payload::Bytes(encode::body(data, &headers)),
        };
        let follow = options.redirect == RequestRedirect::Follow;
        Ok(Sent {
            exchange: Exchange { kind: Kind::Request, method, url, headers, payload, follow },
            limit: limit(options.timeout, shared.options.timeout.request),
            chunked: options.enable_chunked,
            as_text: options.response_type != RequestResponseType::Arraybuffer,
            profiled: options.enable_profile,
        })
    }
}

/// The headers of a script, with the one that says which app it is.
pub(super) fn head(shared: &Shared, given: Option<&wx_core::Object>) -> Result<HeaderMap> {
    let mut headers = encode::headers(given)?;
    let referer = HeaderValue::from_str(&shared.referer).map_err(WxError::from)?;
    headers.insert(REFERER, referer);
    Ok(headers)
}

fn method(method: &RequestMethod) -> Method {
    match method {
        RequestMethod::Get => Method::GET,
        RequestMethod::Post => Method::POST,
        RequestMethod::Put => Method::PUT,
        RequestMethod::Delete => Method::DELETE,
        RequestMethod::Head => Method::HEAD,
        RequestMethod::Options => Method::OPTIONS,
        RequestMethod::Trace => Method::TRACE,
        RequestMethod::Connect => Method::CONNECT,
    }
}

/// Sends it and reads the answer.
pub(super) async fn run(transfer: Transfer, sent: Sent) -> Result<Got> {
    within(sent.limit, async {
        let options = &transfer.shared.options;
        let (timings, events) = (&transfer.timings, &transfer.events);
        let clients = transfer.clients().await?;
        let mut response = sent.exchange.send(clients, &options.domains, timings, events).await?;
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        // nobody listens any more once the call has ended
        let tell_head = async || {
            let _ = events.send(Event::Head(status, headers.clone())).await;
        };
        let (mut body, mut told) = (Vec::new(), true);
        if sent.chunked {
            tell_head().await;
            while let Some(piece) = answer::next(&mut response, timings).await? {
                let _ = events.send(Event::Chunk(piece.into())).await;
            }
        } else {
            let reading = answer::read(&mut response, options.answer_limit, timings);
            let mut reading = std::pin::pin!(reading);
            // most answers are there at once, and the host need not be woken twice
            match soon(reading.as_mut()).await {
                Some(read) => (body, told) = (read?, false),
                None => {
                    tell_head().await;
                    body = reading.await?;
                }
            }
        }
        let body = match sent.as_text {
            true => Body::Text(answer::text(body, &headers)),
            false => Body::Bytes(body),
        };
        let profile = sent.profiled.then(|| timings.profile());
        Ok(Got { status, headers, told, body, profile })
    })
    .await
}

/// What a future has once the other tasks have had a turn.
async fn soon<F: Future + Unpin>(mut work: F) -> Option<F::Output> {
    if let Some(done) = (&mut work).now_or_never() {
        return Some(done);
    }
    tokio::task::yield_now().await;
    work.now_or_never()
}
