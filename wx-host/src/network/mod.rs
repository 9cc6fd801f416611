//! The network: requests, uploads, downloads, and where an app may connect to.

mod addresses;
mod answer;
mod client;
mod domains;
mod download;
mod encode;
mod exchange;
mod functions;
mod json;
mod payload;
mod profile;
mod request;
mod settings;
mod socket;
mod state;
mod tls;
mod trouble;
mod upload;

pub use domains::{BadRule, DomainRule, Domains, Kind, is_not_listed};
pub use functions::Network;
pub use settings::NetworkOptions;
pub use socket::{SocketLimits, Sockets};
pub use state::NetworkState;
pub use tls::Trust;

use wx_bindings::{request::*, websocket::*};
use wx_core::HostBuilder;

/// Declares the tasks of the network: their members and their events.
pub(crate) fn declare(builder: HostBuilder) -> HostBuilder {
    builder
        .ended_task(socket::Held::refused)
        .emits::<RequestTaskOnHeadersReceived>()
        .emits::<RequestTaskOnChunkReceived>()
        .emits::<UploadTaskOnHeadersReceived>()
        .emits::<UploadTaskOnProgressUpdate>()
        .emits::<DownloadTaskOnHeadersReceived>()
        .emits::<DownloadTaskOnProgressUpdate>()
        .emits::<SocketTaskOnOpen>()
        .emits::<SocketTaskOnMessage>()
        .emits::<SocketTaskOnError>()
        .emits::<SocketTaskOnClose>()
}
