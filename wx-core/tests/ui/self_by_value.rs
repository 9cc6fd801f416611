#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

struct Disk;

#[wx_api]
impl Disk {
    fn get_storage(self, key: String) -> Result<GetStorageResult> {
        Ok(GetStorageResult { data: key.into() })
    }
}

fn main() {
    let _ = Disk.get_storage("k".to_owned());
    let _ = Host::builder().apis(Disk);
}
