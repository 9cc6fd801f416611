//! The HTTP clients: a pair for a host, made with the first call.

use std::{
    future::{Future, poll_fn},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use reqwest::{
    Client, ClientBuilder,
    dns::{Addrs, Name, Resolve, Resolving},
    redirect::Policy,
};
use rustls::{
    ClientConfig, NamedGroup,
    client::{
        ClientSessionMemoryCache, ClientSessionStore, Resumption, Tls12ClientSessionValue,
        Tls13ClientSessionValue,
    },
    pki_types::ServerName,
};
use tower_layer::Layer;
use tower_service::Service;
use wx_core::Result;

use super::{Domains, Trust, domains::is_not_listed, profile::Timings, trouble::NoSuchName};

/// How large the headers of an answer may be over HTTP/2. HTTP/1 has a limit of its own, about 400 KB.
const HEADERS: u32 = 256 << 10;

/// As many servers as are remembered to shake hands faster.
const SESSIONS: usize = 64;

/// The clients of a host.
pub(super) struct Clients {
    /// Keeps connections for the next request.
    pub keeping: Client,
    /// Makes a connection for every request.
    pub fresh: Client,
}

/// Makes the clients. It reads the certificates of the system.
pub(super) fn clients(domains: &Domains, trust: &Trust) -> Result<Clients> {
    let mut tls = trust.client_config(&["h2", "http/1.1"])?;
    let sessions = Sessions(ClientSessionMemoryCache::new(SESSIONS));
    tls.resumption = Resumption::store(Arc::new(sessions));
    let keeping = builder(domains, tls.clone()).build()?;
    let fresh = builder(domains, tls).pool_max_idle_per_host(0).build()?;
    Ok(Clients { keeping, fresh })
}

fn builder(domains: &Domains, tls: ClientConfig) -> ClientBuilder {
    Client::builder()
        .tls_backend_preconfigured(tls)
        // a proxy would look names up for us, unchecked
        .no_proxy()
        // followed here, so that each is checked
        .redirect(Policy::none())
        .dns_resolver(Arc::new(Lookup(domains.clone())))
        .connector_layer(Watch)
        .http2_max_header_list_size(HEADERS)
        .user_agent(concat!("wx-host/", env!("CARGO_PKG_VERSION")))
}

/// Looks names up as the domain list wants it.
struct Lookup(Domains);

impl Resolve for Lookup {
    fn resolve(&self, name: Name) -> Resolving {
        let (domains, timings) = (self.0.clone(), Timings::current());
        Box::pin(async move {
            if let Some(timings) = &timings {
                timings.marks().look_up.start();
            }
            // the port comes from the address that was asked for
            let found = domains.resolve(name.as_str(), 0).await;
            if let Some(timings) = &timings {
                timings.marks().look_up.end();
            }
            match found {
                Ok(found) => Ok(Box::new(found.into_iter()) as Addrs),
                Err(error) if is_not_listed(&error) => Err(error.into()),
                Err(error) => Err(NoSuchName(error).into()),
            }
        })
    }
}

/// Notes when connections are made.
#[derive(Clone)]
struct Watch;

impl<S> Layer<S> for Watch {
    type Service = Watched<S>;
    fn layer(&self, inner: S) -> Watched<S> {
        Watched(inner)
    }
}

#[derive(Clone)]
struct Watched<S>(S);

impl<R, S: Service<R>> Service<R> for Watched<S>
where
    S::Future: Send + 'static,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.0.poll_ready(cx)
    }

    fn call(&mut self, request: R) -> Self::Future {
        let (timings, mut connecting) = (Timings::current(), Box::pin(self.0.call(request)));
        Box::pin(async move {
            if let Some(timings) = &timings {
                timings.marks().connect.start();
            }
            let connected = poll_fn(|cx| connecting.as_mut().poll(cx)).await;
            if let Some(timings) = &timings {
                let mut marks = timings.marks();
                marks.connect.end();
                if marks.tls.start.is_some() {
                    marks.tls.end();
                }
            }
            connected
        })
    }
}

/// Remembers sessions, and notes when TLS begins: it asks here first.
#[derive(Debug)]
struct Sessions(ClientSessionMemoryCache);

impl ClientSessionStore for Sessions {
    fn kx_hint(&self, server: &ServerName<'_>) -> Option<NamedGroup> {
        if let Some(timings) = Timings::current() {
            timings.marks().tls.start();
        }
        self.0.kx_hint(server)
    }
    fn set_kx_hint(&self, server: ServerName<'static>, group: NamedGroup) {
        self.0.set_kx_hint(server, group);
    }
    fn set_tls12_session(&self, server: ServerName<'static>, value: Tls12ClientSessionValue) {
        self.0.set_tls12_session(server, value);
    }
    fn tls12_session(&self, server: &ServerName<'_>) -> Option<Tls12ClientSessionValue> {
        self.0.tls12_session(server)
    }
    fn remove_tls12_session(&self, server: &ServerName<'static>) {
        self.0.remove_tls12_session(server);
    }
    fn insert_tls13_ticket(&self, server: ServerName<'static>, value: Tls13ClientSessionValue) {
        self.0.insert_tls13_ticket(server, value);
    }
    fn take_tls13_ticket(&self, server: &ServerName<'static>) -> Option<Tls13ClientSessionValue> {
        self.0.take_tls13_ticket(server)
    }
}
