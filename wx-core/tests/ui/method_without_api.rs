#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

struct Disk;

#[wx_api]
impl Disk {
    fn set_storage(&self, key: String) -> Result<()> {
        self.check(&key);
        Ok(())
    }
    fn check(&self, key: &str) {
        assert!(!key.is_empty());
    }
}

fn main() {
    let _ = Disk.set_storage("k".to_owned());
    let _ = Host::builder().apis(Disk);
}
