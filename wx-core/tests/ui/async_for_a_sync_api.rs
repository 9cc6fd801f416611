#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[wx_api]
async fn price_of(drink: String) -> Result<f64> {
    Ok(drink.len() as f64)
}

fn main() {
    let _ = price_of("tea".to_owned());
    let _ = apis![price_of];
}
