//! From a checked spec to Rust tokens.
