#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[wx_api]
async fn get_storage(task: Task<GetStorage>, key: String) -> Result<GetStorageResult> {
    drop(task);
    Ok(GetStorageResult { data: key.into() })
}

fn main() {
    let _ = get_storage;
    let _ = apis![get_storage];
}
