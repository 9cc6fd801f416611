#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[wx_api]
fn get_storage(options: PriceOfOptions) -> Result<GetStorageResult> {
    Ok(GetStorageResult { data: options.drink.into() })
}

fn main() {
    let _ = get_storage(PriceOfOptions::new("tea", Size::Small));
    let _ = apis![get_storage];
}
