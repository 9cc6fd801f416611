#[path = "../shop/mod.rs"]
mod shop;

#[allow(unused_imports)]
use shop::*;
use wx_core::prelude::*;

struct Never<T>(std::marker::PhantomData<fn() -> T>);

impl<T> wx_core::Stream for Never<T> {
    type Item = T;
    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<T>> {
        std::task::Poll::Pending
    }
}


struct Stock;

#[wx_api]
impl Stock {
    fn on_stock_change(&self) -> impl wx_core::Stream<Item = OnStockChangeResult> {
        Never(std::marker::PhantomData)
    }
}

fn main() {
    let _ = Stock.on_stock_change();
    let _ = Host::builder().apis(Stock);
}
