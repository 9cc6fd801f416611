#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[wx_api]
extern "C" fn price_of(size: Size) -> f64 {
    f64::from(size as u8)
}

fn main() {
    let _ = price_of(Size::Small);
    let _ = apis![price_of];
}
