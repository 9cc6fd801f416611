//! What `#[wx_api]` writes leans on no name of the place where it stands: in the
//! module there is no prelude, wx-core has another name, common names mean other
//! things, and every warning is an error.
#![deny(missing_docs, warnings)]

mod shop;

/// wx-core under another name.
pub mod my_core {
    pub use ::wx_core::*;
}

/// What hides names that the written code must not lean on.
#[allow(dead_code, missing_docs, non_upper_case_globals)]
mod misleading {
    pub struct Ok;
    pub struct Result;
    pub struct Option;
    pub mod core {}
    pub mod std {}
    pub const row: () = ();
}

mod without_prelude {
    #![no_implicit_prelude]
    #[allow(unused_imports)]
    use super::misleading::*;
    use super::{my_core, shop::*};
    use ::std::string::String;
    use ::wx_core::{State, Stream, Task, wx_api};

    /// A plain function.
    #[wx_api]
    pub fn get_storage(_store: State<Store>, key: String) -> ::wx_core::Result<GetStorageResult> {
        ::std::result::Result::Ok(GetStorageResult { data: ::std::convert::Into::into(key) })
    }
    /// Another name for the core.
    #[wx_api(crate = my_core)]
    pub fn price_of(drink: &str, size: &Size) -> f64 {
        (*size as u8) as f64 + if drink.is_empty() { 0.0 } else { 1.0 }
    }
    /// Both.
    #[wx_api(GetStorageSync, crate = crate::my_core)]
    pub fn cx(options: GetStorageOptions) -> ::wx_core::Value {
        ::std::convert::Into::into(options.key)
    }
    /// An async one, which is deprecated.
    #[deprecated]
    #[wx_api]
    pub async fn brew_coffee(task: Task<BrewCoffee>, _drink: String) -> ::wx_core::Result<()> {
        task.emit::<BrewTaskOnProgress>(BrewTaskOnProgressResult { percent: 1.0 })
    }
    /// A source.
    #[wx_api]
    pub fn on_stock_change() -> impl Stream<Item = OnStockChangeResult> + use<> {
        Never
    }
    /// One that is not there.
    #[wx_api]
    #[cfg(any())]
    pub fn get_address() {}

    struct Never;
    impl Stream for Never {
        type Item = OnStockChangeResult;
        fn poll_next(
            self: ::std::pin::Pin<&mut Self>,
            _: &mut ::std::task::Context<'_>,
        ) -> ::std::task::Poll<::std::option::Option<OnStockChangeResult>> {
            ::std::task::Poll::Pending
        }
    }

    /// A family.
    pub struct Disk;
    #[wx_api(crate = my_core)]
    impl Disk {
        /// A method.
        pub fn set_storage(&self, blob: ::std::option::Option<::std::vec::Vec<u8>>) {
            ::std::mem::drop(blob);
        }
        /// An async one.
        pub async fn get_address(&self) -> ::wx_core::Result<()> {
            ::std::result::Result::Ok(())
        }
    }

    /// An object.
    pub struct MyCart;
    #[wx_api(super::shop::Cart)]
    impl MyCart {
        /// A member.
        pub fn add(self: ::std::rc::Rc<Self>, drink: String) -> f64 {
            drink.len() as f64
        }
    }
}

#[test]
#[allow(deprecated)]
fn everything_installs() {
    use without_prelude::{Disk, MyCart, brew_coffee, cx, get_storage, on_stock_change, price_of};
    let host = wx_core::Host::builder()
        .state(shop::Store::default())
        .apis(wx_core::apis![get_storage, price_of, cx, brew_coffee, on_stock_change])
        .apis(Disk)
        .build();
    assert!(host.is_ok());
    assert_eq!(<MyCart as wx_core::HostObject>::MEMBERS.len(), 1);
}
