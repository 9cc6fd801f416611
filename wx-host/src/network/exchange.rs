//! One exchange with a server, over all redirects.

use std::time::{Duration, Instant};

use reqwest::{
    Client, Method, RequestBuilder, Response, StatusCode,
    header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HeaderMap, LOCATION},
};
use tokio::sync::mpsc::Sender;
use url::Url;
use wx_core::Result;

use super::{
    Domains, Kind,
    client::Clients,
    payload::Payload,
    profile::Timings,
    trouble::{Trouble, failure, is_unanswered},
};

/// How many redirects are followed.
const REDIRECTS: usize = 20;

/// What goes out.
#[derive(Debug)]
pub(super) struct Exchange {
    pub kind: Kind,
    pub method: Method,
    pub url: Url,
    pub headers: HeaderMap,
    pub payload: Payload,
    /// Whether redirects are followed.
    pub follow: bool,
}

/// What a task tells while it runs.
#[derive(Debug)]
pub(super) enum Event {
    /// The head of the answer.
    Head(StatusCode, HeaderMap),
    /// A piece of the answer.
    Chunk(Vec<u8>),
    /// How far it is: bytes done, and bytes expected or 0.
    Progress(u64, u64),
}

impl Exchange {
    /// Sends it, and again to where the server points, until there is an answer.
    pub async fn send(
        mut self,
        clients: &Clients,
        domains: &Domains,
        timings: &Timings,
        events: &Sender<Event>,
    ) -> Result<Response> {
        for _ in 0..=REDIRECTS {
            domains.check(&self.url, self.kind)?;
            let mut sent = self.open(&clients.keeping, timings, events).await?.send().await;
            // a server may give up a kept connection without a word, just as it is used again;
            // what was not even written is sent again by the client itself, whatever the method
            if self.method.is_idempotent() && sent.as_ref().is_err_and(is_unanswered) {
                sent = self.open(&clients.fresh, timings, events).await?.send().await;
            }
            let response = sent.map_err(failure)?;
            timings.answered(&response);
            match self.next(&response)? {
                None => return Ok(response),
                Some(next) => self.turn_to(next, response.status(), timings),
            }
        }
        Err(Trouble::TooManyRedirects.into())
    }

    /// The request, ready to go out.
    async fn open(
        &self,
        client: &Client,
        timings: &Timings,
        events: &Sender<Event>,
    ) -> Result<RequestBuilder> {
        timings.begin_attempt();
        let request =
            client.request(self.method.clone(), self.url.clone()).headers(self.headers.clone());
        Ok(match self.payload.open(events, timings).await? {
            Some((body, length)) => request.header(CONTENT_LENGTH, length).body(body),
            None => request,
        })
    }

    /// Where the answer points, if it does and that is to be followed.
    fn next(&self, response: &Response) -> Result<Option<Url>> {
        let pointing = matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308);
        let target = response.headers().get(LOCATION).filter(|_| pointing && self.follow);
        let Some(target) = target else { return Ok(None) };
        let text = String::from_utf8_lossy(target.as_bytes());
        let invalid = |_| Trouble::InvalidUrl.with(&format!("\"{text}\""));
        self.url.join(&text).map(Some).map_err(invalid)
    }

    fn turn_to(&mut self, next: Url, status: StatusCode, timings: &Timings) {
        let same_host = next.host() == self.url.host();
        let same_origin = next.origin() == self.url.origin();
        timings.redirected(same_host);
        if !same_origin {
            // what was meant for one server is not for another
            self.headers.remove(AUTHORIZATION);
            self.headers.remove(COOKIE);
        }
        let becomes_get = match status {
            StatusCode::SEE_OTHER => self.method != Method::HEAD,
            StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND => self.method == Method::POST,
            _ => false,
        };
        if becomes_get {
            self.method = Method::GET;
            self.payload = Payload::Nothing;
            self.headers.remove(CONTENT_TYPE);
        }
        self.url = next;
    }
}

/// How long a call may take: what it says, or else the app.
pub(super) fn limit(given: Option<f64>, otherwise: f64) -> Duration {
    let ms = given.filter(|ms| *ms > 0.0).unwrap_or(otherwise);
    // what is beyond all measure is no limit
    Duration::try_from_secs_f64(ms / 1000.0).unwrap_or(Duration::MAX)
}

/// Ends work that takes too long.
pub(super) async fn within<T>(limit: Duration, work: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::time::timeout(limit, work).await.unwrap_or_else(|_| Err(Trouble::Timeout.into()))
}

/// Lets through a little at a time.
#[derive(Debug)]
pub(super) struct Pace(Option<Instant>);

impl Pace {
    const PERIOD: Duration = Duration::from_millis(100);

    pub fn new() -> Self {
        Pace(None)
    }

    /// Whether it is time again.
    pub fn is_due(&mut self) -> bool {
        let now = Instant::now();
        let due = self.0.is_none_or(|last| now - last >= Self::PERIOD);
        if due {
            self.0 = Some(now);
        }
        due
    }
}
