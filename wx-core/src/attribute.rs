//! What `#[wx_api]` expands to calls.
