//! Buffers with an address: what `createBufferURL` keeps in memory.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    rc::Rc,
};

use wx_core::{Result, WxError};

/// How many bytes all buffers of an app may take together: 128 MiB.
pub const BUFFER_LIMIT: usize = 128 << 20;

/// The buffers of one app by their address. Clones share them.
#[derive(Clone, Debug, Default)]
pub struct Buffers(Rc<Table>);

#[derive(Debug, Default)]
struct Table {
    held: RefCell<HashMap<String, Rc<[u8]>>>,
    made: Cell<u64>,
    bytes: Cell<usize>,
}

impl Buffers {
    /// Keeps a buffer and returns its address, `wxfile://buffer/<n>`; no address
    /// is given out twice. Fails if all buffers would exceed [`BUFFER_LIMIT`].
    pub fn create(&self, content: impl Into<Rc<[u8]>>) -> Result<String> {
        let content = content.into();
        let bytes = self.0.bytes.get().saturating_add(content.len());
        if bytes > BUFFER_LIMIT {
            return Err(WxError::fail("too much memory in buffers, revoke some"));
        }
        let url = format!("wxfile://buffer/{}", self.0.made.replace(self.0.made.get() + 1));
        self.0.bytes.set(bytes);
        self.0.held.borrow_mut().insert(url.clone(), content);
        Ok(url)
    }

    /// The content behind an address.
    pub fn get(&self, url: &str) -> Option<Rc<[u8]>> {
        self.0.held.borrow().get(url).cloned()
    }

    /// Lets go of a buffer; an unknown address is fine.
    pub fn revoke(&self, url: &str) {
        if let Some(content) = self.0.held.borrow_mut().remove(url) {
            self.0.bytes.set(self.0.bytes.get() - content.len());
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn an_address_lives_until_it_is_revoked_and_is_never_used_again() {
        let buffers = Buffers::default();
        let first = buffers.create([1, 2, 3]).unwrap();
        assert_eq!(buffers.get(&first).as_deref(), Some(&[1, 2, 3][..]));
        buffers.revoke(&first);
        assert_eq!(buffers.get(&first), None);
        assert_ne!(buffers.create([4]).unwrap(), first);
    }

    #[test]
    fn memory_is_limited_and_revoking_gives_it_back() {
        let buffers = Buffers::default();
        let half = buffers.create(vec![0; BUFFER_LIMIT / 2]).unwrap();
        buffers.create(vec![0; BUFFER_LIMIT / 2]).unwrap();
        assert!(buffers.create([0]).is_err());
        buffers.revoke(&half);
        buffers.revoke(&half);
        buffers.create(vec![0; BUFFER_LIMIT / 2]).unwrap();
        assert!(buffers.create([0]).is_err());
    }
}
