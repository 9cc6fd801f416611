#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[wx_api(GetStorageResult)]
fn get_storage(key: String) -> Result<GetStorageResult> {
    Ok(GetStorageResult { data: key.into() })
}

fn main() {
    let _ = get_storage("k".to_owned());
    let _ = apis![get_storage];
}
