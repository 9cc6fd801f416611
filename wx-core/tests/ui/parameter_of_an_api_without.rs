#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[wx_api]
fn get_address(street: String) -> Result<()> {
    drop(street);
    Ok(())
}

fn main() {
    let _ = get_address("k".to_owned());
    let _ = apis![get_address];
}
