//! Where the time of a transfer goes.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Instant, SystemTime, UNIX_EPOCH},
};

use reqwest::{Response, Version};
use wx_bindings::request::RequestProfile;

tokio::task_local! {
    /// The transfer that the running task works for: a look-up and a connection do not know
    /// otherwise whom they are for.
    static CURRENT: Timings;
}

/// The moments of one transfer. Clones share them.
#[derive(Clone, Debug)]
pub(super) struct Timings(Arc<Mutex<Marks>>);

#[derive(Clone, Copy, Debug)]
pub(super) struct Marks {
    began: (SystemTime, Instant),
    pub fetch: Option<Instant>,
    pub look_up: Span,
    pub connect: Span,
    pub tls: Span,
    pub request: Span,
    pub response: Span,
    pub redirect: Span,
    pub sent: u64,
    pub received: u64,
    pub peer: Option<SocketAddr>,
    pub version: Option<Version>,
}

impl Marks {
    fn new(began: (SystemTime, Instant)) -> Self {
        Marks {
            began,
            fetch: None,
            look_up: Span::default(),
            connect: Span::default(),
            tls: Span::default(),
            request: Span::default(),
            response: Span::default(),
            redirect: Span::default(),
            sent: 0,
            received: 0,
            peer: None,
            version: None,
        }
    }
}

/// From when to when.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Span {
    pub start: Option<Instant>,
    pub end: Option<Instant>,
}

impl Span {
    pub fn start(&mut self) {
        *self = Span { start: Some(Instant::now()), end: None };
    }
    pub fn end(&mut self) {
        self.end = Some(Instant::now());
    }
}

impl Timings {
    /// A transfer that begins now.
    pub fn new() -> Self {
        let now = (SystemTime::now(), Instant::now());
        Timings(Arc::new(Mutex::new(Marks::new(now))))
    }

    /// The moments, to note one.
    pub fn marks(&self) -> MutexGuard<'_, Marks> {
        // nothing is left half done while the lock is held
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A request is about to go out. What is known of an earlier one is forgotten.
    pub fn begin_attempt(&self) {
        let mut marks = self.marks();
        let redirect = marks.redirect;
        *marks = Marks { redirect, ..Marks::new(marks.began) };
        marks.fetch = Some(Instant::now());
        marks.request.start();
    }

    /// The head of an answer is there.
    pub fn answered(&self, response: &Response) {
        let mut marks = self.marks();
        marks.response.start();
        marks.peer = response.remote_addr();
        marks.version = Some(response.version());
    }

    /// The answer points elsewhere; what stays within a host counts.
    pub fn redirected(&self, same_host: bool) {
        let mut marks = self.marks();
        if same_host {
            let began = marks.redirect.start.or(marks.fetch);
            marks.redirect = Span { start: began, end: Some(Instant::now()) };
        }
    }

    /// Does work for this transfer.
    pub async fn scope<F: Future>(&self, work: F) -> F::Output {
        CURRENT.scope(self.clone(), work).await
    }

    /// The transfer that the running task works for, if it is one.
    pub fn current() -> Option<Timings> {
        CURRENT.try_with(Timings::clone).ok()
    }

    /// What scripts are told.
    pub fn profile(&self) -> RequestProfile {
        let marks = *self.marks();
        let (wall, began) = marks.began;
        let start = wall.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64() * 1000.0;
        let at = |moment: Instant| (start + (moment - began).as_secs_f64() * 1000.0).round();
        let fetch = at(marks.fetch.unwrap_or(began));
        let or_fetch = |moment: Option<Instant>| moment.map_or(fetch, at);
        let or_zero = |moment: Option<Instant>| moment.map_or(0.0, at);
        let took = marks.response.start.zip(marks.response.end);
        let seconds = took.map_or(0.0, |(start, end)| (end - start).as_secs_f64());
        let bits = marks.received as f64 * 8.0;
        RequestProfile {
            invoke_start: at(began),
            queue_start: at(began),
            queue_end: at(began),
            redirect_start: or_zero(marks.redirect.start),
            redirect_end: or_zero(marks.redirect.end),
            fetch_start: fetch,
            domain_look_up_start: or_fetch(marks.look_up.start),
            domain_look_up_end: or_fetch(marks.look_up.end),
            connect_start: or_fetch(marks.connect.start),
            connect_end: or_fetch(marks.connect.end),
            ssl_connection_start: or_zero(marks.tls.start),
            ssl_connection_end: or_zero(marks.tls.end),
            request_start: or_fetch(marks.connect.end.or(marks.request.start)),
            request_end: or_fetch(marks.request.end.or(marks.response.start)),
            response_start: or_fetch(marks.response.start),
            response_end: or_fetch(marks.response.end),
            rtt: 0.0,
            estimate_nettype: 0.0,
            http_rtt_estimate: 0.0,
            transport_rtt_estimate: 0.0,
            downstream_throughput_kbps_estimate: 0.0,
            throughput_kbps: if seconds > 0.0 { (bits / 1000.0 / seconds).round() } else { 0.0 },
            peer_ip: marks.peer.map(|peer| peer.ip().to_string()).unwrap_or_default(),
            port: marks.peer.map_or(0.0, |peer| peer.port().into()),
            socket_reused: marks.connect.start.is_none(),
            send_bytes_count: marks.sent as f64,
            received_byted_count: marks.received as f64,
            protocol: match marks.version {
                Some(Version::HTTP_2) => "h2",
                Some(Version::HTTP_11) => "http1.1",
                _ => "unknown",
            }
            .to_owned(),
            using_high_performance_mode: false,
            http_dns_look_up_start: None,
            http_dns_look_up_end: None,
        }
    }
}
