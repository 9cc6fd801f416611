#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[wx_api]
fn get_storage(key: u32) -> Result<GetStorageResult> {
    Ok(GetStorageResult { data: Value::from(f64::from(key)) })
}

fn main() {
    let _ = get_storage(7);
    let _ = apis![get_storage];
}
