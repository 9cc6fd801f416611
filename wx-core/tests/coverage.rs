//! What a host says of itself: which functions of its tables are implemented.
#![allow(clippy::unwrap_used, missing_docs)]

mod shop;

use shop::*;
use wx_core::{
    coverage::{Coverage, Form, Owner},
    prelude::*,
};

#[wx_api]
fn get_storage(key: String) -> GetStorageResult {
    GetStorageResult { data: key.into() }
}

mod waiting {
    use super::*;

    #[wx_api]
    pub async fn get_storage(key: String) -> GetStorageResult {
        GetStorageResult { data: key.into() }
    }
    #[wx_api]
    pub fn get_storage_sync(key: &str) -> Value {
        key.into()
    }
}

struct Basket;

#[wx_api(Cart)]
impl Basket {
    fn add(&self, drink: &str) -> f64 {
        drink.len() as f64
    }
}

#[wx_api]
fn open_cart() -> Cart {
    Cart::new(Basket)
}

fn named(coverage: &Coverage, name: &str) -> (Owner, Form, bool) {
    let member = coverage.members.iter().find(|member| member.name == name).unwrap();
    (member.owner, member.form, member.implemented)
}

/// The names of what is implemented.
fn implemented(host: &Host) -> Vec<String> {
    let there = host.coverage().members.into_iter().filter(|member| member.implemented);
    there.map(|member| member.name).collect()
}

#[test]
fn a_plain_function_is_the_sync_variant_too_and_an_async_one_is_not() {
    let plain = Host::builder().apis(apis![get_storage]).build().unwrap();
    assert_eq!(implemented(&plain), ["getStorage", "getStorageSync"]);
    let waits = Host::builder().apis(apis![waiting::get_storage]).build().unwrap();
    assert_eq!(implemented(&waits), ["getStorage"]);
    let missing = (Owner::Family("shop"), Form::Sync, false);
    assert_eq!(named(&waits.coverage(), "getStorageSync"), missing);
    let both = apis![waiting::get_storage, waiting::get_storage_sync];
    let both = Host::builder().apis(both).build().unwrap();
    assert_eq!(implemented(&both), ["getStorage", "getStorageSync"]);
}

#[test]
fn events_count_with_both_their_functions_once_they_are_emitted() {
    let silent = Host::builder().family(&SHOP).build().unwrap();
    assert!(implemented(&silent).is_empty());
    let host = Host::builder().emits::<OnStockChange>().build().unwrap();
    assert_eq!(implemented(&host), ["onStockChange", "offStockChange"]);
}

#[test]
fn members_of_objects_count_once_their_type_and_their_events_are_declared() {
    let host = Host::builder().apis(apis![open_cart]).build().unwrap();
    let coverage = host.coverage();
    assert_eq!(named(&coverage, "Cart.add"), (Owner::Object("Cart"), Form::Call, false));

    let host = Host::builder().apis(apis![open_cart]).object::<Basket>().emits::<CartOnChange>();
    let coverage = host.build().unwrap().coverage();
    assert_eq!(named(&coverage, "Cart.add"), (Owner::Object("Cart"), Form::Call, true));
    assert_eq!(named(&coverage, "Cart.total"), (Owner::Object("Cart"), Form::Get, false));
    assert_eq!(named(&coverage, "Cart.onChange"), (Owner::Object("Cart"), Form::On, true));
    assert_eq!(named(&coverage, "Cart.offChange"), (Owner::Object("Cart"), Form::Off, true));
    // what the functions of the family lead to is known without being declared
    assert!(!named(&coverage, "BrewTask.onProgress").2);
}

#[test]
fn internal_families_do_not_count() {
    let host = Host::builder().apis(apis![get_storage]).internal(&SHOP).build().unwrap();
    assert_eq!(host.coverage(), Coverage::default());
}

#[test]
fn printed_it_names_what_is_missing() {
    let host = Host::builder().apis(apis![get_storage, open_cart]).object::<Basket>();
    let host = host.emits::<CartOnChange>().emits::<OnStockChange>().build().unwrap();
    assert_eq!(
        host.coverage().to_string(),
        "\
shop        5 of  10  missing: setStorage, priceOf, brewCoffee, getAddress, typeOf
BrewTask    0 of   2  missing: BrewTask.onProgress, BrewTask.offProgress
Cart        3 of   4  missing: Cart.total
"
    );
}
