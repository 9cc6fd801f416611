#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[wx_api]
fn get_storage(options: GetStorageOptions, key: String) -> Result<GetStorageResult> {
    Ok(GetStorageResult { data: (options.key + &key).into() })
}

fn main() {
    let _ = get_storage(GetStorageOptions::new("k"), "k".to_owned());
    let _ = apis![get_storage];
}
