#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[wx_api]
fn get_storag(key: String) -> Result<GetStorageResult> {
    Ok(GetStorageResult { data: key.into() })
}

fn main() {
    let _ = get_storag("k".to_owned());
    let _ = apis![get_storag];
}
