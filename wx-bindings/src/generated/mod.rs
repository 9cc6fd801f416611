// Generated from 4 spec files by `cargo wx generate`. Do not edit.
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
/// Base
#[cfg(feature = "base")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod base;
#[cfg(feature = "base")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::base::*;
/// Compass
#[cfg(feature = "compass")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod compass;
#[cfg(feature = "compass")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::compass::*;
/// Interaction
#[cfg(feature = "interact")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod interact;
#[cfg(feature = "interact")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::interact::*;
/// Storage
#[cfg(feature = "storage")]
#[allow(dead_code, unused_imports, clippy::all)]
pub mod storage;
#[cfg(feature = "storage")]
#[doc(inline)]
#[allow(unused_imports)]
pub use self::storage::*;
