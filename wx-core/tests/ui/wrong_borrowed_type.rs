#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[wx_api]
fn price_of(drink: &str, size: &str) -> f64 {
    drink.len() as f64 + size.len() as f64
}

fn main() {
    let _ = price_of("tea", "small");
    let _ = apis![price_of];
}
