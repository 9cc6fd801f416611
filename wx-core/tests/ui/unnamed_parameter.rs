#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[wx_api]
fn price_of(_: String) -> f64 {
    1.0
}

fn main() {
    let _ = price_of("tea".to_owned());
    let _ = apis![price_of];
}
