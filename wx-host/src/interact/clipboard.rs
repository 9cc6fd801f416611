//! Copy and paste.

use std::{cell::RefCell, future::ready, rc::Rc};

use wx_bindings::{ShowToastOptions, device::*};
use wx_core::{Result, wx_api};

use super::Screen;
use crate::Reply;

/// Where copied text is.
pub trait Clipboard {
    /// The text; empty where there is none.
    fn read(&self) -> Reply<String>;
    /// Puts a text in place of what is there.
    fn write(&self, text: String) -> Reply<()>;
}

/// A clipboard of the host alone, for machines that have none.
#[derive(Debug, Default)]
pub struct MemoryClipboard(RefCell<String>);

impl Clipboard for MemoryClipboard {
    fn read(&self) -> Reply<String> {
        Box::pin(ready(Ok(self.0.borrow().clone())))
    }
    fn write(&self, text: String) -> Reply<()> {
        self.0.replace(text);
        Box::pin(ready(Ok(())))
    }
}

/// The functions, on a [`Clipboard`].
pub(super) struct CopyPaste {
    clipboard: Rc<dyn Clipboard>,
    screen: Rc<Screen>,
}

impl CopyPaste {
    /// The functions, with where text is copied to, and where it is said.
    pub fn new(clipboard: Rc<dyn Clipboard>, screen: Rc<Screen>) -> Self {
        CopyPaste { clipboard, screen }
    }
}

/// What the platform says when something was copied.
const COPIED: &str = "内容已复制";

#[wx_api]
impl CopyPaste {
    async fn set_clipboard_data(&self, data: String) -> Result<()> {
        self.clipboard.write(data).await?;
        self.screen.toast(&ShowToastOptions::new(COPIED));
        Ok(())
    }

    async fn get_clipboard_data(&self) -> Result<GetClipboardDataResult> {
        Ok(GetClipboardDataResult { data: self.clipboard.read().await? })
    }
}
