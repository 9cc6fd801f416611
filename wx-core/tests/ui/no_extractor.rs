#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

struct Mine;

#[wx_api]
fn get_storage(#[from] mine: Mine, key: String) -> Result<GetStorageResult> {
    let Mine = mine;
    Ok(GetStorageResult { data: key.into() })
}

fn main() {
    let _ = get_storage(Mine, "k".to_owned());
    let _ = apis![get_storage];
}
