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


#[wx_api]
fn on_stock_change() -> impl wx_core::Stream<Item = f64> + use<> {
    Never(std::marker::PhantomData)
}

fn main() {
    let _ = on_stock_change();
    let _ = apis![on_stock_change];
}
