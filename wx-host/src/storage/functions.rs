//! The functions of the family, on a [`Store`].

use std::rc::Rc;

use wx_bindings::storage::*;
use wx_core::{Result, Value, wx_api};

use super::{Buffers, Store};

/// The functions of the family: entries in a [`Store`], and [`Buffers`].
#[derive(Debug)]
pub struct Storage {
    store: Rc<Store>,
    buffers: Buffers,
}

impl Storage {
    /// The functions, with where they keep what they are given.
    pub fn new(store: Rc<Store>, buffers: Buffers) -> Self {
        Storage { store, buffers }
    }
}

#[wx_api]
impl Storage {
    fn set_storage(&self, key: &str, data: &Value, encrypt: bool) -> Result<()> {
        self.store.set(key, data, encrypt)
    }

    fn get_storage(&self, key: &str, encrypt: bool) -> Result<GetStorageResult> {
        let data = self.store.get(key, encrypt)?.ok_or(GetStorageError::DataNotFound)?;
        Ok(GetStorageResult { data })
    }

    fn remove_storage(&self, key: &str) -> Result<()> {
        self.store.remove(key)
    }

    fn clear_storage(&self) -> Result<()> {
        self.store.clear()
    }

    fn get_storage_info(&self) -> Result<GetStorageInfoResult> {
        let info = self.store.info()?;
        Ok(GetStorageInfoResult {
            keys: info.keys,
            current_size: info.current_size as i64,
            limit_size: info.limit_size as i64,
        })
    }

    fn batch_set_storage(&self, kv_list: Vec<KvList>) -> Result<()> {
        let entries: Vec<_> =
            kv_list.iter().map(|entry| (entry.key.as_str(), &entry.value)).collect();
        self.store.set_all(&entries)
    }

    fn batch_get_storage(&self, key_list: Vec<String>) -> Result<BatchGetStorageResult> {
        let values = key_list.iter().map(|key| {
            let value = self.store.get(key, false)?;
            Ok(value.unwrap_or_else(|| Value::from("")))
        });
        Ok(BatchGetStorageResult { data_list: values.collect::<Result<_>>()? })
    }

    fn create_buffer_url(&self, buffer: Vec<u8>) -> Result<String> {
        self.buffers.create(buffer)
    }

    fn revoke_buffer_url(&self, url: &str) {
        self.buffers.revoke(url);
    }
}
