// Generated from 66 spec files by `cargo wx generate`. Do not edit.
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
/// Advertisements
#[cfg(feature = "ad")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod ad;
#[cfg(feature = "ad")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::ad::*;
/// On-device AI
#[cfg(feature = "ai")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod ai;
#[cfg(feature = "ai")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::ai::*;
/// Animation
#[cfg(feature = "animation")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod animation;
#[cfg(feature = "animation")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::animation::*;
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
/// Audio
#[cfg(feature = "audio")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod audio;
#[cfg(feature = "audio")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::audio::*;
/// Background audio
#[cfg(feature = "background-audio")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod background_audio;
#[cfg(feature = "background-audio")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::background_audio::*;
/// Base
#[cfg(feature = "base")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod base;
#[cfg(feature = "base")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::base::*;
/// Bluetooth Low Energy
#[cfg(feature = "bluetooth-ble")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod bluetooth_ble;
#[cfg(feature = "bluetooth-ble")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::bluetooth_ble::*;
/// Bluetooth peripheral
#[cfg(feature = "bluetooth-peripheral")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod bluetooth_peripheral;
#[cfg(feature = "bluetooth-peripheral")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::bluetooth_peripheral::*;
/// Bluetooth
#[cfg(feature = "bluetooth")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod bluetooth;
#[cfg(feature = "bluetooth")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::bluetooth::*;
/// Cache manager
#[cfg(feature = "cache-manager")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod cache_manager;
#[cfg(feature = "cache-manager")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::cache_manager::*;
/// Camera
#[cfg(feature = "camera")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod camera;
#[cfg(feature = "camera")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::camera::*;
/// Canvas
#[cfg(feature = "canvas")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod canvas;
#[cfg(feature = "canvas")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::canvas::*;
/// WeChat Channels
#[cfg(feature = "channels")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod channels;
#[cfg(feature = "channels")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::channels::*;
/// Chat tools
#[cfg(feature = "chattool")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod chattool;
#[cfg(feature = "chattool")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::chattool::*;
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
/// Rich text editor
#[cfg(feature = "editor")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod editor;
#[cfg(feature = "editor")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::editor::*;
/// Files
#[cfg(feature = "file")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod file;
#[cfg(feature = "file")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::file::*;
/// iBeacon
#[cfg(feature = "ibeacon")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod ibeacon;
#[cfg(feature = "ibeacon")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::ibeacon::*;
/// Images
#[cfg(feature = "image")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod image;
#[cfg(feature = "image")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::image::*;
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
/// Live streaming
#[cfg(feature = "live")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod live;
#[cfg(feature = "live")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::live::*;
/// Location
#[cfg(feature = "location")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod location;
#[cfg(feature = "location")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::location::*;
/// Maps
#[cfg(feature = "map")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod map;
#[cfg(feature = "map")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::map::*;
/// mDNS
#[cfg(feature = "mdns")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod mdns;
#[cfg(feature = "mdns")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::mdns::*;
/// Media processing
#[cfg(feature = "media-processing")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod media_processing;
#[cfg(feature = "media-processing")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::media_processing::*;
/// Menu
#[cfg(feature = "menu")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod menu;
#[cfg(feature = "menu")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::menu::*;
/// Jumps to other mini programs
#[cfg(feature = "navigate")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod navigate;
#[cfg(feature = "navigate")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::navigate::*;
/// Navigation bar
#[cfg(feature = "navigation-bar")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod navigation_bar;
#[cfg(feature = "navigation-bar")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::navigation_bar::*;
/// NFC card emulation
#[cfg(feature = "nfc-hce")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod nfc_hce;
#[cfg(feature = "nfc-hce")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::nfc_hce::*;
/// NFC
#[cfg(feature = "nfc")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod nfc;
#[cfg(feature = "nfc")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::nfc::*;
/// Open abilities
#[cfg(feature = "open-api")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod open_api;
#[cfg(feature = "open-api")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::open_api::*;
/// Payment
#[cfg(feature = "payment")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod payment;
#[cfg(feature = "payment")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::payment::*;
/// Performance
#[cfg(feature = "performance")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod performance;
#[cfg(feature = "performance")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::performance::*;
/// Recorder
#[cfg(feature = "recorder")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod recorder;
#[cfg(feature = "recorder")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::recorder::*;
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
/// Screen
#[cfg(feature = "screen")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod screen;
#[cfg(feature = "screen")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::screen::*;
/// Sensors
#[cfg(feature = "sensor")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod sensor;
#[cfg(feature = "sensor")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::sensor::*;
/// Sharing
#[cfg(feature = "share")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod share;
#[cfg(feature = "share")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::share::*;
/// Skyline
#[cfg(feature = "skyline")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod skyline;
#[cfg(feature = "skyline")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::skyline::*;
/// TCP and UDP
#[cfg(feature = "socket")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod socket;
#[cfg(feature = "socket")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::socket::*;
/// Biometric authentication
#[cfg(feature = "soter")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod soter;
#[cfg(feature = "soter")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::soter::*;
/// Stickers
#[cfg(feature = "sticker")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod sticker;
#[cfg(feature = "sticker")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::sticker::*;
/// Storage
#[cfg(feature = "storage")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod storage;
#[cfg(feature = "storage")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::storage::*;
/// Subscriptions
#[cfg(feature = "subscribe")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod subscribe;
#[cfg(feature = "subscribe")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::subscribe::*;
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
/// Video
#[cfg(feature = "video")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod video;
#[cfg(feature = "video")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::video::*;
/// VisionKit
#[cfg(feature = "visionkit")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod visionkit;
#[cfg(feature = "visionkit")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::visionkit::*;
/// Voice and video calls
#[cfg(feature = "voip")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod voip;
#[cfg(feature = "voip")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::voip::*;
/// WebSocket
#[cfg(feature = "websocket")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod websocket;
#[cfg(feature = "websocket")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::websocket::*;
/// Wi-Fi
#[cfg(feature = "wifi")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod wifi;
#[cfg(feature = "wifi")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::wifi::*;
/// Window
#[cfg(feature = "window")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod window;
#[cfg(feature = "window")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::window::*;
/// Worker
#[cfg(feature = "worker")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod worker;
#[cfg(feature = "worker")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::worker::*;
/// Worklet
#[cfg(feature = "worklet")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod worklet;
#[cfg(feature = "worklet")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::worklet::*;
/// WXML nodes
#[cfg(feature = "wxml")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod wxml;
#[cfg(feature = "wxml")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::wxml::*;
/// XR-FRAME
#[cfg(feature = "xr-frame")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod xr_frame;
#[cfg(feature = "xr-frame")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::xr_frame::*;
