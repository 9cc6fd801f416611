#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[wx_api]
fn get_storage(key: impl Into<Value>) -> Result<GetStorageResult> {
    Ok(GetStorageResult { data: key.into() })
}

fn main() {
    let _ = get_storage("k");
    let _ = apis![get_storage];
}
