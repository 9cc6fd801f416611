#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

struct MyCart;

#[wx_api(Cart, name = "cart")]
impl MyCart {
    fn add(&self, drink: String) -> f64 {
        drink.len() as f64
    }
}

fn main() {
    let _ = MyCart.add("tea".to_owned());
    let _ = Cart::new(MyCart);
}
