//! Consent: what a person allows an app to do, and to know.

mod decisions;
mod functions;
mod permissions;
mod privacy;
mod question;
mod scopes;

pub use decisions::DecisionsError;
pub use functions::Settings;
pub use permissions::Permissions;
pub use privacy::PrivacyAgreement;
pub use scopes::{PREFIX, SCOPES, Scope};
