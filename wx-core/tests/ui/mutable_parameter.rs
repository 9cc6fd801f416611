#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[wx_api]
fn get_storage(key: &mut String) -> Result<GetStorageResult> {
    Ok(GetStorageResult { data: key.clone().into() })
}

fn main() {
    let _ = get_storage(&mut "k".to_owned());
    let _ = apis![get_storage];
}
