//! A real server on the loopback interface: HTTP, WebSocket, and peers that misbehave.
#![forbid(unsafe_code)]
