#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[wx_api]
fn get_storage(key: String) {
    drop(key);
}

fn main() {
    get_storage("k".to_owned());
    let _ = apis![get_storage];
}
