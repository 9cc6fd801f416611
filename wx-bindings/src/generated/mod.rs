// Generated from 24 spec files by `cargo wx generate`. Do not edit.
/// Calls the APIs of a host from Rust.
#[derive(Clone, Debug)]
pub struct Wx {
    client: ::wx_core::Client,
}
#[allow(dead_code)]
impl Wx {
    /// The client of this host.
    pub fn new(host: &::wx_core::Host) -> Self {
        Self { client: host.client() }
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
}
impl AsRef<::wx_core::Client> for Wx {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Account
#[cfg(feature = "account")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod account;
#[cfg(feature = "account")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::account::*;
/// Route events
#[cfg(feature = "app-route")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod app_route;
#[cfg(feature = "app-route")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::app_route::*;
/// App lifecycle
#[cfg(feature = "app")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod app;
#[cfg(feature = "app")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::app::*;
/// Base
#[cfg(feature = "base")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod base;
#[cfg(feature = "base")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::base::*;
/// Data analysis
#[cfg(feature = "data-analysis")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod data_analysis;
#[cfg(feature = "data-analysis")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::data_analysis::*;
/// Debugging
#[cfg(feature = "debug")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod debug;
#[cfg(feature = "debug")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::debug::*;
/// Network state
#[cfg(feature = "device-network")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod device_network;
#[cfg(feature = "device-network")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::device_network::*;
/// Device
#[cfg(feature = "device")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod device;
#[cfg(feature = "device")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::device::*;
/// Files
#[cfg(feature = "file")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod file;
#[cfg(feature = "file")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::file::*;
/// Interaction
#[cfg(feature = "interaction")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod interaction;
#[cfg(feature = "interaction")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::interaction::*;
/// Keyboard
#[cfg(feature = "keyboard")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod keyboard;
#[cfg(feature = "keyboard")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::keyboard::*;
/// Location
#[cfg(feature = "location")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod location;
#[cfg(feature = "location")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::location::*;
/// Menu
#[cfg(feature = "menu")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod menu;
#[cfg(feature = "menu")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::menu::*;
/// Navigation bar
#[cfg(feature = "navigation-bar")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod navigation_bar;
#[cfg(feature = "navigation-bar")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::navigation_bar::*;
/// Performance
#[cfg(feature = "performance")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod performance;
#[cfg(feature = "performance")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::performance::*;
/// Requests
#[cfg(feature = "request")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod request;
#[cfg(feature = "request")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::request::*;
/// Routing
#[cfg(feature = "route")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod route;
#[cfg(feature = "route")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::route::*;
/// Sensors
#[cfg(feature = "sensor")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod sensor;
#[cfg(feature = "sensor")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::sensor::*;
/// Storage
#[cfg(feature = "storage")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod storage;
#[cfg(feature = "storage")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::storage::*;
/// System
#[cfg(feature = "system")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod system;
#[cfg(feature = "system")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::system::*;
/// Tab bar
#[cfg(feature = "tab-bar")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod tab_bar;
#[cfg(feature = "tab-bar")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::tab_bar::*;
/// Interface
#[cfg(feature = "ui")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod ui;
#[cfg(feature = "ui")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::ui::*;
/// Update
#[cfg(feature = "update")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod update;
#[cfg(feature = "update")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::update::*;
/// WebSocket
#[cfg(feature = "websocket")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod websocket;
#[cfg(feature = "websocket")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::websocket::*;
