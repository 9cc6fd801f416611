#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

mod get_storage {
    use super::*;

    #[wx_api]
    pub fn get_storage(key: String) -> Result<GetStorageResult> {
        Ok(GetStorageResult { data: key.into() })
    }
}
use get_storage::get_storage;

fn main() {
    let _ = get_storage("k".to_owned());
}
