#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[wx_api]
fn on_stock_change() -> impl Iterator<Item = OnStockChangeResult> + use<> {
    std::iter::empty()
}

fn main() {
    let _ = on_stock_change();
    let _ = apis![on_stock_change];
}
