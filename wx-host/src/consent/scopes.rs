//! The permissions of the platform.

/// What stands before the name of a scope in JavaScript.
pub const PREFIX: &str = "scope.";

/// A permission that a person grants or refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    /// Its name without [`PREFIX`].
    pub name: &'static str,
    /// What the app may do with it, as it is asked where the app gives no reason
    /// of its own.
    pub sentence: &'static str,
}

macro_rules! scopes {
    ($($name:literal => $sentence:literal,)*) => {
        /// Every scope that can be asked for.
        pub const SCOPES: &[Scope] = &[$(Scope { name: $name, sentence: $sentence }),*];
    };
}

scopes! {
    "userInfo" => "know your nickname and picture",
    "userLocation" => "know where you are",
    "userFuzzyLocation" => "know roughly where you are",
    "userLocationBackground" => "know where you are while you do not use it",
    "record" => "listen to the microphone",
    "camera" => "use the camera",
    "bluetooth" => "reach devices nearby over Bluetooth",
    "writePhotosAlbum" => "save pictures and videos to the album",
    "addPhoneContact" => "add people to your contacts",
    "addPhoneCalendar" => "add events to your calendar",
    "werun" => "know how many steps you take",
}

/// Scopes of the past: nobody is asked for them any more, and they are allowed.
pub(super) const RETIRED: [&str; 3] = ["address", "invoice", "invoiceTitle"];

/// The scope of this name, without the prefix.
pub(super) fn scope(name: &str) -> Option<&'static Scope> {
    SCOPES.iter().find(|scope| scope.name == name)
}
