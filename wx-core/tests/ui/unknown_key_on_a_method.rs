#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

struct Disk;

#[wx_api]
impl Disk {
    #[wx_api(skpi)]
    fn check(&self, key: &str) -> bool {
        key.is_empty()
    }
}

fn main() {
    let _ = Disk.check("k");
    let _ = Host::builder().apis(Disk);
}
