#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[wx_api]
fn price_of((drink, size): (String, Size)) -> f64 {
    drink.len() as f64 + f64::from(size as u8)
}

fn main() {
    let _ = price_of(("tea".to_owned(), Size::Small));
    let _ = apis![price_of];
}
