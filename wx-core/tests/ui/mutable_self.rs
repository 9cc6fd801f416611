#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

struct Disk(u32);

#[wx_api]
impl Disk {
    fn get_storage(&mut self, key: String) -> Result<GetStorageResult> {
        self.0 += 1;
        Ok(GetStorageResult { data: key.into() })
    }
}

fn main() {
    let _ = Disk(0).get_storage("k".to_owned());
    let _ = Host::builder().apis(Disk(0));
}
