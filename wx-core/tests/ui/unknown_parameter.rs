#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[wx_api]
fn get_storage(kye: String) -> Result<GetStorageResult> {
    Ok(GetStorageResult { data: kye.into() })
}

fn main() {
    let _ = get_storage("k".to_owned());
    let _ = apis![get_storage];
}
