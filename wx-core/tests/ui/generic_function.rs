#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[wx_api]
fn get_storage<K: Into<Value>>(key: K) -> Result<GetStorageResult> {
    Ok(GetStorageResult { data: key.into() })
}

fn main() {
    let _ = get_storage("k");
    let _ = apis![get_storage];
}
