//! A real server on the loopback interface: HTTP, WebSocket, and peers that misbehave.
//!
//! ```
//! let server = wx_loopback::Server::start()?;
//! assert!(server.url("/echo?a=1").starts_with("http://127.0.0.1:"));
//! # Ok::<(), std::io::Error>(())
//! ```
#![forbid(unsafe_code)]

mod bodies;
mod counts;
mod peer;
mod routes;
mod server;
mod thread;
mod tls;
mod upload;
mod websocket;

pub use counts::Counts;
pub use peer::{Behaviour, Peer};
pub use server::Server;
pub use tls::Identity;
pub use websocket::{SocketEnd, WebSockets};
