//! The wx catalogue as Rust, generated from the spec.
