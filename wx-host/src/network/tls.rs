//! TLS as all parts of the network use it.

use std::sync::Arc;

use rustls::{
    ClientConfig, RootCertStore, client::danger::ServerCertVerifier, crypto::ring,
    pki_types::CertificateDer,
};
use rustls_platform_verifier::Verifier;
use wx_core::Result;

/// Whom to trust: the certificates of the system, and roots of one's own.
#[derive(Clone, Debug, Default)]
pub struct Trust {
    roots: Vec<CertificateDer<'static>>,
}

impl Trust {
    /// The certificates of the system.
    pub fn new() -> Self {
        Self::default()
    }

    /// Trusts a root besides, in DER.
    pub fn add(&mut self, root: impl Into<Vec<u8>>) {
        self.roots.push(CertificateDer::from(root.into()));
    }

    /// A configuration for clients that offer these protocols, best first: `h2`, `http/1.1`.
    /// It reads the certificates of the system, which takes milliseconds.
    ///
    /// # Errors
    /// If a root of one's own is no certificate.
    pub fn client_config(&self, protocols: &[&str]) -> Result<ClientConfig> {
        let provider = Arc::new(ring::default_provider());
        let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()?;
        let mut config = match Verifier::new_with_extra_roots(self.roots.iter().cloned(), provider)
        {
            Ok(verifier) => {
                let verifier: Arc<dyn ServerCertVerifier> = Arc::new(verifier);
                builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth()
            }
            // a system without certificates still speaks http, and https with whom we know
            Err(_) => {
                let mut roots = RootCertStore::empty();
                for root in &self.roots {
                    roots.add(root.clone())?;
                }
                builder.with_root_certificates(roots).with_no_client_auth()
            }
        };
        config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
        Ok(config)
    }
}
