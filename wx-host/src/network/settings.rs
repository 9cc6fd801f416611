//! Settings of the network.

use super::{Domains, SocketLimits, Trust};
use crate::route::NetworkTimeout;

/// Settings of [`Network`](super::Network) and [`Sockets`](super::Sockets).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NetworkOptions {
    /// Which servers the app may talk to: none.
    pub domains: Domains,
    /// Whom to trust: who the system trusts.
    pub trust: Trust,
    /// How long calls may take that do not say so themselves: a minute.
    pub timeout: NetworkTimeout,
    /// How large the answer of a request or an upload may be, decompressed: 50 MB.
    pub answer_limit: u64,
    /// How large a download may be, decompressed: 200 MB.
    pub download_limit: u64,
    /// Bounds of each WebSocket.
    pub sockets: SocketLimits,
}

impl Default for NetworkOptions {
    fn default() -> Self {
        NetworkOptions {
            domains: Domains::new(),
            trust: Trust::new(),
            timeout: NetworkTimeout::default(),
            answer_limit: 50 << 20,
            download_limit: 200 << 20,
            sockets: SocketLimits::default(),
        }
    }
}

impl NetworkOptions {
    /// Sets which servers the app may talk to.
    pub fn domains(mut self, domains: Domains) -> Self {
        self.domains = domains;
        self
    }
    /// Sets whom to trust.
    pub fn trust(mut self, trust: Trust) -> Self {
        self.trust = trust;
        self
    }
    /// Sets how large the answer of a request or an upload may be.
    pub fn answer_limit(mut self, bytes: u64) -> Self {
        self.answer_limit = bytes;
        self
    }
    /// Sets how large a download may be.
    pub fn download_limit(mut self, bytes: u64) -> Self {
        self.download_limit = bytes;
        self
    }
    /// Sets the bounds of each WebSocket.
    pub fn sockets(mut self, limits: SocketLimits) -> Self {
        self.sockets = limits;
        self
    }
}
