//! Descriptors: what the spec says of each API, as constant data. One table
//! per family drives decoding, error texts, the gates, `canIUse` and listings.

mod api;
mod types;

pub use api::*;
pub use types::*;

/// A family of APIs: the table that one file of the spec became.
#[derive(Debug)]
pub struct Family {
    /// The family's name.
    pub name: &'static str,
    /// Its APIs; an API is known by its index here.
    pub apis: &'static [ApiDesc],
    /// Properties of the global object that are no functions.
    pub properties: &'static [FieldDesc],
}
