#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[derive(Debug)]
struct Disk;

#[wx_api]
impl Default for Disk {
    fn default() -> Self {
        Disk
    }
}

fn main() {
    let _ = Disk::default();
}
