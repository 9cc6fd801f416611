#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

struct Disk;

impl Disk {
    #[wx_api]
    fn get_storage(&self, key: String) -> Result<GetStorageResult> {
        Ok(GetStorageResult { data: key.into() })
    }
}

fn main() {
    let _ = Disk.get_storage("k".to_owned());
}
