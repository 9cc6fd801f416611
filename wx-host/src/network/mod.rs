//! The network: requests, uploads, downloads, and where an app may connect to.

mod addresses;
mod domains;
mod tls;

pub use domains::{BadRule, DomainRule, Domains, Kind, is_not_listed};
pub use tls::Trust;
