//! The clipboard of the system, behind the feature `clipboard`.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use arboard::{Clipboard as Opened, Error};
use wx_core::WxError;

use super::Clipboard;
use crate::{Background, Reply};

/// The system's clipboard, shared with all programs. It is opened by the first
/// call. What scripts read there others may have copied: a password, say. What they
/// write there may be gone with the host, as the system has it.
#[derive(Clone, Default)]
pub struct SystemClipboard {
    background: Background,
    opened: Arc<Mutex<Option<Opened>>>,
}

impl SystemClipboard {
    /// The clipboard of the desktop that this program runs on.
    pub fn new() -> Self {
        Self::default()
    }

    /// Other programs may take their time to answer, so this is done in the
    /// background.
    fn with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Opened) -> std::result::Result<T, Error> + Send + 'static,
    ) -> Reply<T> {
        let opened = Arc::clone(&self.opened);
        self.background.blocking(move || {
            let mut opened = opened.lock().unwrap_or_else(PoisonError::into_inner);
            let clipboard = match &mut *opened {
                Some(clipboard) => clipboard,
                none => none.insert(Opened::new().map_err(unavailable)?),
            };
            work(clipboard).map_err(unavailable)
        })
    }
}

fn unavailable(error: Error) -> WxError {
    WxError::fail("clipboard is not available").source(error)
}

impl Clipboard for SystemClipboard {
    fn read(&self) -> Reply<String> {
        self.with(|clipboard| match clipboard.get_text() {
            // empty, or a picture
            Err(Error::ContentNotAvailable) => Ok(String::new()),
            text => text,
        })
    }
    fn write(&self, text: String) -> Reply<()> {
        self.with(|clipboard| clipboard.set_text(text))
    }
}

impl fmt::Debug for SystemClipboard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SystemClipboard").finish_non_exhaustive()
    }
}
