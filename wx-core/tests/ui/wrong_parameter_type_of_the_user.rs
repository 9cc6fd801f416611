#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

struct Key(String);

#[wx_api]
fn get_storage(key: Option<Key>) -> Result<GetStorageResult> {
    Ok(GetStorageResult { data: key.map(|key| key.0).unwrap_or_default().into() })
}

fn main() {
    let _ = get_storage(Some(Key("k".to_owned())));
    let _ = apis![get_storage];
}
