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
///
/// Who the user is to this app, and what the user allows: the login that a server turns into an
/// identity, the permissions for device and data, and the agreement on privacy.
#[cfg(feature = "account")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod account;
#[cfg(feature = "account")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::account::*;
/// Advertisements
///
/// Advertisements that a page brings up itself: full-page ads, and videos watched for a reward.
/// Create the ad early, show it when the moment has come, and be ready for there being none.
#[cfg(feature = "ad")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod ad;
#[cfg(feature = "ad")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::ad::*;
/// On-device AI
///
/// Recognition on the device: faces in a picture, and models of your own. A face model is
/// loaded before pictures are given to it; an own model becomes a session that runs as often as
/// wanted.
#[cfg(feature = "ai")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod ai;
#[cfg(feature = "ai")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::ai::*;
/// Animation
///
/// Animations that a page records and a component plays: changes are chained, `step()` closes a
/// group, and what `export()` gives is bound to the `animation` attribute.
#[cfg(feature = "animation")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod animation;
#[cfg(feature = "animation")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::animation::*;
/// Route events
///
/// The steps of a transition between pages, for code that watches all of them: asked for, pages
/// created and destroyed, pages changed, animation over.
#[cfg(feature = "app-route")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod app_route;
#[cfg(feature = "app-route")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::app_route::*;
/// App lifecycle
///
/// The life of the app as a whole: how it was opened, when it comes to the front and leaves it,
/// in which restricted mode it runs, and what goes wrong without anybody catching it.
#[cfg(feature = "app")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod app;
#[cfg(feature = "app")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::app::*;
/// Audio
///
/// Sound from files and sound made by code. `createInnerAudioContext` plays one sound at a time
/// without anything on the page; `createWebAudioContext` opens a graph in which nodes generate,
/// filter and mix samples.
#[cfg(feature = "audio")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod audio;
#[cfg(feature = "audio")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::audio::*;
/// Background audio
///
/// Music that plays on when the mini program leaves the screen. There is one player for all
/// mini programs, got by `getBackgroundAudioManager`; the functions beside it are its older
/// form.
#[cfg(feature = "background-audio")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod background_audio;
#[cfg(feature = "background-audio")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::background_audio::*;
/// Base
///
/// What everything else stands on: asking for what this client can do, turning bytes into text
/// and back, the keys of a user, and the configuration of a service platform.
#[cfg(feature = "base")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod base;
#[cfg(feature = "base")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::base::*;
/// Bluetooth Low Energy
///
/// Talking to a Bluetooth Low Energy device: connect, explore its services and characteristics,
/// then read, write or subscribe. The device comes from a scan of the family `bluetooth`.
#[cfg(feature = "bluetooth-ble")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod bluetooth_ble;
#[cfg(feature = "bluetooth-ble")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::bluetooth_ble::*;
/// Bluetooth peripheral
///
/// The phone as a Bluetooth Low Energy peripheral: a server publishes services, advertises
/// them, and answers the centrals that connect.
#[cfg(feature = "bluetooth-peripheral")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod bluetooth_peripheral;
#[cfg(feature = "bluetooth-peripheral")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::bluetooth_peripheral::*;
/// Bluetooth
///
/// The Bluetooth adapter of the phone and the search for devices: open the adapter, scan, and
/// take what was found to the low energy functions of `bluetooth-ble`.
#[cfg(feature = "bluetooth")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod bluetooth;
#[cfg(feature = "bluetooth")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::bluetooth::*;
/// Cache manager
///
/// Answers of `wx.request` kept on the phone for a weak network. Rules say which requests are
/// stored; the handler of `request` decides whether the network or the cache replies.
#[cfg(feature = "cache-manager")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod cache_manager;
#[cfg(feature = "cache-manager")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::cache_manager::*;
/// Camera
///
/// The camera of the `camera` component, which shows its picture in the page.
/// `createCameraContext` gives the object that takes photos, films and hands out frames for an
/// app to look at.
#[cfg(feature = "camera")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod camera;
#[cfg(feature = "camera")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::camera::*;
/// Canvas
///
/// Drawing. A `Canvas` node, or an `OffscreenCanvas` that is never shown, gives a 2D or WebGL
/// context of the engine; `CanvasContext` is the older way, which gathers commands until
/// `draw`. What was drawn can be saved as a picture.
#[cfg(feature = "canvas")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod canvas;
#[cfg(feature = "canvas")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::canvas::*;
/// WeChat Channels
///
/// Ways into WeChat Channels, the platform of videos and live broadcasts: what an account
/// broadcasts or announces, the pages to send a viewer to, and who shared the card that led
/// here.
#[cfg(feature = "channels")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod channels;
#[cfg(feature = "channels")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::channels::*;
/// Chat tools
///
/// A mini program as a tool within a chat: it is bound to a chat first, learns the ids of the
/// chat and of its members there, and then posts cards, pictures, files and reminders into it.
#[cfg(feature = "chattool")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod chattool;
#[cfg(feature = "chattool")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::chattool::*;
/// Data analysis
///
/// Numbers for whoever runs the app: events and counters that go to the console, and the
/// experiments and settings that come from there.
#[cfg(feature = "data-analysis")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod data_analysis;
#[cfg(feature = "data-analysis")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::data_analysis::*;
/// Debugging
///
/// Logs at three distances: the console of the developer tools, a file on the phone that a user
/// can send in, and a stream that the developer watches from afar.
#[cfg(feature = "debug")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod debug;
#[cfg(feature = "debug")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::debug::*;
/// Network state
///
/// What the device is connected to: the kind of network, the address in it, and notice when it
/// changes or grows weak.
#[cfg(feature = "device-network")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod device_network;
#[cfg(feature = "device-network")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::device_network::*;
/// Device
///
/// What the device itself offers: vibration, clipboard, battery and memory, and the parts that
/// belong to a person, such as calendar, contacts, phone and camera for scanning, each with
/// consent.
#[cfg(feature = "device")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod device;
#[cfg(feature = "device")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::device::*;
/// Rich text editor
///
/// The rich text `editor` of a page. Its context, which
/// `createSelectorQuery().select(...).context()` gives, formats and inserts at the cursor and
/// reads out or replaces what is written.
#[cfg(feature = "editor")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod editor;
#[cfg(feature = "editor")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::editor::*;
/// Files
///
/// The files of this app: a space of its own below `wxfile://usr`, temporary files that other
/// APIs hand out, and what came with the package. FileSystemManager works on them; documents
/// can be shown and saved outside.
#[cfg(feature = "file")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod file;
#[cfg(feature = "file")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::file::*;
/// iBeacon
///
/// Beacons near the phone: a search hears the advertisements of the given owners and reports
/// how far off each beacon is.
#[cfg(feature = "ibeacon")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod ibeacon;
#[cfg(feature = "ibeacon")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::ibeacon::*;
/// Images
///
/// Pictures: let people choose, view, crop and edit them, read what a file holds, make it
/// smaller and put it into the album. All of them work on local files, which other functions
/// give or take.
#[cfg(feature = "image")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod image;
#[cfg(feature = "image")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::image::*;
/// Interaction
///
/// What is laid over a page for a moment: hints, waiting signs, questions and menus.
#[cfg(feature = "interaction")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod interaction;
#[cfg(feature = "interaction")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::interaction::*;
/// Keyboard
///
/// The soft keyboard of a phone, which covers the lower part of a page and belongs to the
/// focused input, and the keys of a PC's keyboard.
#[cfg(feature = "keyboard")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod keyboard;
#[cfg(feature = "keyboard")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::keyboard::*;
/// Live streaming
///
/// Watching and broadcasting live pictures. `createLivePlayerContext` steers a `live-player`
/// that shows a stream, `createLivePusherContext` the `live-pusher` that sends one, with
/// make-up, stickers and music.
#[cfg(feature = "live")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod live;
#[cfg(feature = "live")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::live::*;
/// Location
///
/// Where the device is, once or all the time, and the map pages of the client to choose a place
/// or to show one. A `type` chooses between WGS-84 and the GCJ-02 of Chinese maps; the map
/// pages always take GCJ-02.
#[cfg(feature = "location")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod location;
#[cfg(feature = "location")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::location::*;
/// Maps
///
/// Steering the `map` components of a page. `createMapContext` gives the object that moves the
/// view, puts markers, lines and layers on the map and converts between the ground and the
/// screen.
#[cfg(feature = "map")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod map;
#[cfg(feature = "map")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::map::*;
/// mDNS
///
/// Services on the local network, such as printers: a search by mDNS reports the ones that
/// appear and disappear, with address and port.
#[cfg(feature = "mdns")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod mdns;
#[cfg(feature = "mdns")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::mdns::*;
/// Media processing
///
/// Work on videos frame by frame and track by track: a container takes files apart and joins
/// tracks anew, a recorder films a canvas, a decoder gives the frames of a film.
#[cfg(feature = "media-processing")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod media_processing;
#[cfg(feature = "media-processing")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::media_processing::*;
/// Menu
///
/// The capsule at the top right of every page: where it is, so that a header can keep clear of
/// it, and the translation that a user may ask for there.
#[cfg(feature = "menu")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod menu;
#[cfg(feature = "menu")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::menu::*;
/// Jumps to other mini programs
///
/// Ways out of this mini program: to another one, full screen or on a half-screen panel, to
/// official accounts and articles, and to its own end or a fresh start. Most of them need a tap
/// by the user.
#[cfg(feature = "navigate")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod navigate;
#[cfg(feature = "navigate")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::navigate::*;
/// Navigation bar
///
/// The frame of a page: title, colours and waiting sign of the bar above it, the ground behind
/// it, and the refresh that a pull opens.
#[cfg(feature = "navigation-bar")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod navigation_bar;
#[cfg(feature = "navigation-bar")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::navigation_bar::*;
/// NFC card emulation
///
/// The phone poses as a contactless card: register the ids of the card, then answer each
/// command of the reader.
#[cfg(feature = "nfc-hce")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod nfc_hce;
#[cfg(feature = "nfc-hce")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::nfc_hce::*;
/// NFC
///
/// The phone as a reader of NFC tags, and the cards in its wallet. The adapter finds a tag and
/// gives an object for its technology, which is connected before commands are sent; Apple Pay
/// passes and transit cards have functions of their own.
#[cfg(feature = "nfc")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod nfc;
#[cfg(feature = "nfc")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::nfc::*;
/// Open abilities
///
/// What the user keeps in WeChat and may lend to a mini program: coupons, addresses, invoices,
/// number plates, favourites, steps and groups; beside them pages of shops and service desks to
/// send the user to. Choosers need a tap and the privacy agreement; what identifies a person or
/// group comes encrypted.
#[cfg(feature = "open-api")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod open_api;
#[cfg(feature = "open-api")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::open_api::*;
/// Payment
///
/// Money for orders that the merchant's server prepared and signed: the cashier of WeChat Pay,
/// payment codes, virtual goods, subscriptions, and transfers to the user. A success tells that
/// the sheet was completed; what was really paid is a question for the server.
#[cfg(feature = "payment")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod payment;
#[cfg(feature = "payment")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::payment::*;
/// Performance
///
/// How fast the app is and how to make it faster: measurements of launch, navigation and
/// rendering, work put off until nothing else runs, and resources or page environments prepared
/// ahead.
#[cfg(feature = "performance")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod performance;
#[cfg(feature = "performance")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::performance::*;
/// Recorder
///
/// Recording from the microphone into a file. `getRecorderManager` gives the one recorder there
/// is; its methods steer a recording, its events tell how it goes and bring the file.
#[cfg(feature = "recorder")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod recorder;
#[cfg(feature = "recorder")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::recorder::*;
/// Requests
///
/// Talk with servers over HTTPS: requests, uploads and downloads. Each call hands out a task at
/// once that can end it and tells how far it is; ten run at the same time and further ones
/// wait.
#[cfg(feature = "request")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod request;
#[cfg(feature = "request")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::request::*;
/// Routing
///
/// Getting from one page to another: on top of the present one, in its place, or back; with a
/// channel between the two pages, and transitions of one's own for pages that Skyline draws.
#[cfg(feature = "route")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod route;
#[cfg(feature = "route")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::route::*;
/// Screen
///
/// The screen of the device: how bright it is, how long it stays awake, and what happens when
/// somebody takes a screenshot or records it.
#[cfg(feature = "screen")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod screen;
#[cfg(feature = "screen")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::screen::*;
/// Sensors
///
/// What the device feels: where it points, what pulls at it, and how it turns and lies. Start a
/// sensor, listen, and stop it when the page is left: it takes power as long as it runs.
#[cfg(feature = "sensor")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod sensor;
#[cfg(feature = "sensor")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::sensor::*;
/// Sharing
///
/// How pages, files and pictures of this mini program get to friends, groups and Moments. The
/// menu decides what a user may share; a card may be private, change its words later, or carry
/// a ticket that names the group.
#[cfg(feature = "share")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod share;
#[cfg(feature = "share")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::share::*;
/// Skyline
///
/// Objects of components that only the Skyline renderer has: pictures of what `snapshot` holds,
/// and moving a `draggable-sheet`. A SelectorQuery gives them out.
#[cfg(feature = "skyline")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod skyline;
#[cfg(feature = "skyline")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::skyline::*;
/// TCP and UDP
///
/// Plain sockets below HTTP: a TCP connection carries a stream of bytes, a UDP socket single
/// datagrams. Both are made by `wx`, and everything else happens on the object.
#[cfg(feature = "socket")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod socket;
#[cfg(feature = "socket")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::socket::*;
/// Biometric authentication
///
/// Proof of who holds the phone: fingerprint or face by the SOTER standard, signed by the phone
/// so that a server can check it, and the comparison of a face with a person's identity.
#[cfg(feature = "soter")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod soter;
#[cfg(feature = "soter")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::soter::*;
/// Stickers
///
/// Pages of the sticker shop in WeChat: a single sticker, a set, all sets of a character, an
/// artist.
#[cfg(feature = "sticker")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod sticker;
#[cfg(feature = "sticker")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::sticker::*;
/// Storage
///
/// Values that outlive a run, by key, each app for itself; addresses for data that is only in
/// memory; and data that the platform fetched before the app was opened.
#[cfg(feature = "storage")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod storage;
#[cfg(feature = "storage")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::storage::*;
/// Subscriptions
///
/// Asking for leave to notify: messages after an order, notices of a device or an employer, and
/// calls with a device. What the user chose comes back for each template; the messages
/// themselves are sent by the server.
#[cfg(feature = "subscribe")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod subscribe;
#[cfg(feature = "subscribe")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::subscribe::*;
/// System
///
/// What the app runs on: device, system, window and client, which switches are on, and the
/// settings pages that change them.
#[cfg(feature = "system")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod system;
#[cfg(feature = "system")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::system::*;
/// Tab bar
///
/// The bar of tabs below the main pages: marks on a tab, its text and picture, the look of the
/// bar, and whether it is there at all.
#[cfg(feature = "tab-bar")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod tab_bar;
#[cfg(feature = "tab-bar")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::tab_bar::*;
/// Interface
///
/// Smaller parts of the surface: scrolling a page or a scroll-view, fonts, and code that has to
/// wait for the next rendering.
#[cfg(feature = "ui")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod ui;
#[cfg(feature = "ui")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::ui::*;
/// Update
///
/// Newer versions: of the app itself, of a plugin, and of WeChat; and subpackages that are
/// fetched before they are needed.
#[cfg(feature = "update")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod update;
#[cfg(feature = "update")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::update::*;
/// Video
///
/// Videos: `createVideoContext` steers the player in the page; the other functions let people
/// choose or film, read what a file holds, shorten and shrink it and put it into the album.
#[cfg(feature = "video")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod video;
#[cfg(feature = "video")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::video::*;
/// VisionKit
///
/// What the camera sees, understood: a session tracks planes, pictures, faces, hands, bodies or
/// text, gives frames to draw, and tells by events what it has found. Ask `isVKSupport` first.
#[cfg(feature = "visionkit")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod visionkit;
#[cfg(feature = "visionkit")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::visionkit::*;
/// Voice and video calls
///
/// Talking over the network: group rooms that members enter with a signature (`joinVoIPChat`
/// and its events), and calls between two users (`setEnable1v1Chat`, `join1v1Chat`).
#[cfg(feature = "voip")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod voip;
#[cfg(feature = "voip")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::voip::*;
/// WebSocket
///
/// Connections that stay open for messages in both directions. connectSocket hands out a
/// SocketTask for each; the functions of wx itself only know the oldest one.
#[cfg(feature = "websocket")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod websocket;
#[cfg(feature = "websocket")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::websocket::*;
/// Wi-Fi
///
/// Wi-Fi networks: start the module, scan for networks or join one, and hear which network the
/// phone is on.
#[cfg(feature = "wifi")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod wifi;
#[cfg(feature = "wifi")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::wifi::*;
/// Window
///
/// The area that pages have for themselves: changes of its size, the two panes and the states
/// of a window on a PC, and whether a video floats above it.
#[cfg(feature = "window")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod window;
#[cfg(feature = "window")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::window::*;
/// Worker
///
/// A second thread for work that would make the page stutter. It has a script of its own and
/// shares no variables: both sides talk by messages.
#[cfg(feature = "worker")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod worker;
#[cfg(feature = "worker")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::worker::*;
/// Worklet
///
/// Animation on the UI thread of Skyline: a shared value is moved by `timing()`, `spring()` or
/// `decay()`, and the styles that depend on it follow without the page script. The engine
/// brings all of it along.
#[cfg(feature = "worklet")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod worklet;
#[cfg(feature = "worklet")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::worklet::*;
/// WXML nodes
///
/// Asking where nodes are and watching them: a SelectorQuery collects questions and asks them
/// in one trip; observers call back when a node comes into sight or the page changes its size.
#[cfg(feature = "wxml")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod wxml;
#[cfg(feature = "wxml")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::wxml::*;
/// XR-FRAME
///
/// Three-dimensional scenes written as components. The engine brings the system along; a page
/// reaches it here to register components of its own.
#[cfg(feature = "xr-frame")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod xr_frame;
#[cfg(feature = "xr-frame")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::xr_frame::*;
