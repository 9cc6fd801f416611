//! Which servers the script may talk to.

use wx_host::network::{DomainRule, Domains, NetworkOptions};

/// The list of domains.
#[derive(clap::Args)]
pub struct Network {
    /// Let the script talk to this server: HOST, HOST:PORT or https://HOST:PORT; may be repeated
    ///
    /// Servers are spoken to with TLS, but for localhost, addresses, and http://HOST:PORT.
    #[arg(long = "domain", value_name = "HOST", conflicts_with = "no_domain_check")]
    domains: Vec<DomainRule>,

    /// Let the script talk to every server
    #[arg(long)]
    no_domain_check: bool,
}

impl Network {
    /// The list as the host takes it.
    pub fn options(&self) -> NetworkOptions {
        let domains = match self.no_domain_check {
            true => Domains::unchecked(),
            false => self.domains.iter().cloned().fold(Domains::new(), Domains::allow),
        };
        NetworkOptions::default().domains(domains)
    }
}
