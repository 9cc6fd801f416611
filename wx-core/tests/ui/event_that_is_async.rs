#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

#[wx_api]
async fn on_stock_change() -> Result<OnStockChangeResult> {
    Ok(OnStockChangeResult { left: 1.0 })
}

fn main() {
    let _ = on_stock_change();
    let _ = apis![on_stock_change];
}
