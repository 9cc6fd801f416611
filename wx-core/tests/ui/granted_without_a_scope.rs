#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[wx_api]
fn get_storage(granted: Granted, key: String) -> Result<GetStorageResult> {
    Ok(GetStorageResult { data: (key + granted.scope()).into() })
}

fn main() {
    let _ = get_storage;
    let _ = apis![get_storage];
}
