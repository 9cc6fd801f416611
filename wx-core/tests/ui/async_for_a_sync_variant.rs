#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[wx_api]
async fn get_storage_sync(key: String) -> Result<Value> {
    Ok(key.into())
}

fn main() {
    let _ = get_storage_sync("k".to_owned());
    let _ = apis![get_storage_sync];
}
