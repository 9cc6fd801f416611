//! The server: its start, its addresses, what it has counted.

use std::{io, net::SocketAddr};

use axum::Router;

use crate::{
    counts::Counts,
    routes,
    thread::Listening,
    tls::{Identity, TlsListener},
};

/// An HTTP server on a free port of 127.0.0.1, with a thread of its own. Dropping it ends it.
///
/// | path | answer |
/// |---|---|
/// | `/echo`, `/echo/*` | JSON: `method`, `path`, `query`, `headers`, `body`, `length`, `version` |
/// | `/status/N` | status N |
/// | `/redirect/N` | N redirects, then `/echo` |
/// | `/redirect-to?url=U&status=S` | one redirect |
/// | `/redirect-forever` | a redirect to itself |
/// | `/bytes/N` | N bytes with their length: byte i is i modulo 251 |
/// | `/chunked/N` | `chunk 0\n` to `chunk N-1\n`, each on its own, without a length |
/// | `/gzip`, `/br` | `{"compressed":true}`, so encoded |
/// | `/bomb/N` | N MiB of zeros in gzip |
/// | `/delay/MS` | `{"delayed":MS}`, after so long |
/// | `/hang` | never any |
/// | `/cookies` | two cookies are set |
/// | `/headers?a=b` | response headers as named |
/// | `/type?type=T&body=B` | B with the content type T |
/// | `/latin1` | `é` in ISO 8859-1 |
/// | `/upload` | of a multipart form: `fields`, and `files` with name, fileName, type, size, sha1 |
#[derive(Debug)]
pub struct Server {
    listening: Listening,
    counts: Counts,
    scheme: &'static str,
}

impl Server {
    /// Starts one.
    ///
    /// # Errors
    /// If the system gives no port or no thread.
    pub fn start() -> io::Result<Self> {
        let (router, counts) = routes();
        let listening = Listening::start(move |listener| async move {
            // it never returns, and has nothing to tell
            let _ = axum::serve(listener, router).await;
        })?;
        Ok(Server { listening, counts, scheme: "http" })
    }

    /// Starts one that speaks TLS.
    ///
    /// # Errors
    /// If the system gives no port or no thread.
    pub fn start_tls(identity: &Identity) -> io::Result<Self> {
        let (router, counts) = routes();
        let identity = identity.clone();
        let listening = Listening::start(move |listener| async move {
            // it never returns, and has nothing to tell
            let _ = axum::serve(TlsListener::new(listener, &identity), router).await;
        })?;
        Ok(Server { listening, counts, scheme: "https" })
    }

    /// Where it listens.
    pub fn addr(&self) -> SocketAddr {
        self.listening.addr
    }

    /// The address of a path, which begins with `/`.
    pub fn url(&self, path: &str) -> String {
        format!("{}://{}{path}", self.scheme, self.addr())
    }

    /// What it has seen.
    pub fn counts(&self) -> &Counts {
        &self.counts
    }
}

fn routes() -> (Router, Counts) {
    let counts = Counts::default();
    (routes::router(counts.clone()), counts)
}
