#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

struct Oops;

#[wx_api]
fn price_of(drink: &str) -> Result<f64, Oops> {
    if drink.is_empty() { Err(Oops) } else { Ok(1.0) }
}

fn main() {
    let _ = price_of("tea");
    let _ = apis![price_of];
}
