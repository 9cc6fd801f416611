//! `#[wx_api]`: every legal form of a host function, run through a host, and
//! the mistakes that only the builder can see.
#![allow(clippy::unwrap_used, missing_docs)]
#![allow(clippy::manual_async_fn, clippy::needless_lifetimes)] // forms of their own here

mod shop;

use std::{
    cell::{Cell, RefCell},
    future::Future,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll},
    time::Instant,
};

use shop::*;
use wx_core::{Cx, Extract, Stream, block_on, prelude::*};

/// A stream of these, the last first, that then waits.
struct Ticks(Vec<f64>);

impl Stream for Ticks {
    type Item = OnStockChangeResult;
    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<OnStockChangeResult>> {
        match self.get_mut().0.pop() {
            Some(left) => Poll::Ready(Some(OnStockChangeResult { left })),
            None => Poll::Pending,
        }
    }
}

fn store() -> Store {
    let store = Store::default();
    store.0.borrow_mut().insert("k".into(), "v".into());
    store
}

fn read(store: &Store, key: &str) -> Result<GetStorageResult> {
    match store.0.borrow().get(key) {
        Some(data) => Ok(GetStorageResult { data: data.clone() }),
        None => Err(WxError::fail("data not found")),
    }
}

/// What `getStorage` gives for the key `k`, as a future.
fn stored(host: &Host) -> Value {
    let future = host.client().future::<GetStorage>(GetStorageOptions::new("k"));
    block_on(host, future).unwrap().data
}

/// The events that a listener sees in one turn.
fn events(host: &Host) -> Vec<f64> {
    let seen = Rc::new(RefCell::new(Vec::new()));
    let sink = Rc::clone(&seen);
    let listener = host.client().on::<OnStockChange>(move |e| sink.borrow_mut().push(e.left));
    host.turn(Instant::now());
    host.client().off(Some(listener));
    seen.take()
}

mod plain {
    use super::*;

    #[wx_api]
    pub fn get_storage(store: State<Store>, key: String) -> Result<GetStorageResult> {
        read(&store, &key)
    }
    #[wx_api]
    pub fn get_storage_sync(store: State<Store>, options: GetStorageOptions) -> Result<Value> {
        read(&store, &options.key).map(|result| Value::from(vec![result.data]))
    }
    #[wx_api]
    pub fn set_storage(store: &State<Store>, key: &str, data: &Value, blob: &Option<Vec<u8>>) {
        assert!(blob.is_none());
        store.0.borrow_mut().insert(key.to_owned(), data.clone());
    }
    #[wx_api]
    pub fn price_of(drink: &str, size: Size) -> f64 {
        drink.len() as f64 + f64::from(size as u8)
    }
}

#[test]
fn a_plain_function_answers_every_shape() {
    let host = Host::builder().state(store()).apis(apis![plain::get_storage]).build().unwrap();
    let sync = host.client().sync::<GetStorageSync>(GetStorageOptions::new("k")).unwrap();
    assert_eq!(sync, Value::from("v"));
    assert_eq!(stored(&host), Value::from("v"));
    let future = host.client().future::<GetStorage>(GetStorageOptions::new("x"));
    let error = block_on(&host, future).unwrap_err();
    assert_eq!(error.err_msg(), "getStorage:fail data not found");
}

#[test]
fn a_sync_variant_can_have_a_function_of_its_own() {
    let both = apis![plain::get_storage, plain::get_storage_sync];
    let host = Host::builder().state(store()).apis(both).build().unwrap();
    let sync = host.client().sync::<GetStorageSync>(GetStorageOptions::new("k")).unwrap();
    assert_eq!(sync, Value::from(vec![Value::from("v")]));
    assert_eq!(stored(&host), Value::from("v"));
}

#[test]
fn parameters_can_be_borrowed_and_a_result_be_left_out() {
    let apis = apis![plain::set_storage, plain::get_storage, plain::price_of];
    let host = Host::builder().state(store()).apis(apis).build().unwrap();
    let set = host.client().future::<SetStorage>(SetStorageOptions::new("k", 7.0));
    block_on(&host, set).unwrap();
    assert_eq!(stored(&host), Value::from(7.0));
    let price = host.client().sync::<PriceOf>(PriceOfOptions::new("tea", Size::Large)).unwrap();
    assert_eq!(price, 4.0);
}

#[test]
fn an_annotated_function_stays_callable() {
    assert_eq!(plain::price_of("tea", Size::Small), 3.0);
}

mod other_forms {
    use super::*;

    type Answer<T> = Result<T>;

    #[wx_api(GetStorage)]
    pub fn by_another_name<'a>(
        #[from] place: Place,
        mut _key: &'a str,
    ) -> Answer<GetStorageResult> {
        Ok(GetStorageResult { data: place.0.into() })
    }
    #[wx_api(TypeOf)]
    pub const fn r#match(r#type: String) -> String {
        r#type
    }
    #[wx_api(PriceOf)]
    pub fn row(options: &PriceOfOptions) -> std::result::Result<f64, std::num::ParseFloatError> {
        options.drink.parse()
    }
    #[wx_api(SetStorage)]
    pub fn bytes(Ctx { .. }: Ctx, key: String, _blob: Option<Vec<u8>>) -> Result<()> {
        match key.as_str() {
            "k" => Ok(()),
            _ => Err(WxError::cancel()),
        }
    }

    /// An extractor of the user's own.
    pub struct Place(&'static str);
    impl Extract for Place {
        fn extract(cx: &Cx<'_>) -> Result<Self> {
            let ctx = Ctx::extract(cx)?;
            Ok(Place(ctx.api()))
        }
    }
}

#[test]
fn an_extractor_can_be_the_users_own() {
    let host = Host::builder().apis(apis![other_forms::by_another_name]).build().unwrap();
    assert_eq!(stored(&host), Value::from("getStorage"));
}

#[test]
fn raw_names_are_names() {
    let host = Host::builder().apis(apis![other_forms::r#match]).build().unwrap();
    let future = host.client().future::<TypeOf>(TypeOptions { r#type: "t".into() });
    assert_eq!(block_on(&host, future).unwrap(), "t");
}

#[test]
fn any_error_becomes_an_internal_error() {
    let host = Host::builder().log(|_| ()).apis(apis![other_forms::row]).build().unwrap();
    let price =
        |drink: &str| host.client().sync::<PriceOf>(PriceOfOptions::new(drink, Size::Small));
    assert_eq!(price("2.5").unwrap(), 2.5);
    assert_eq!(price("tea").unwrap_err().err_msg(), "priceOf:fail internal error");
}

#[test]
fn unused_parameters_keep_their_names() {
    let host = Host::builder().apis(apis![other_forms::bytes]).build().unwrap();
    let set = |key: &str| {
        let options = SetStorageOptions::new(key, 7.0);
        block_on(&host, host.client().future::<SetStorage>(options))
    };
    assert!(set("k").is_ok());
    assert_eq!(set("x").unwrap_err().err_msg(), "setStorage:fail cancel");
}

mod waiting {
    use super::*;

    #[wx_api]
    pub async fn get_storage(store: State<Store>, key: String) -> Result<GetStorageResult> {
        wx_core::next_turn().await;
        read(&store, &key)
    }
    #[wx_api(GetStorage)]
    pub fn future(
        store: State<Store>,
        options: GetStorageOptions,
    ) -> impl Future<Output = Result<GetStorageResult>> + use<> {
        async move { read(&store, &options.key) }
    }
    #[wx_api(GetStorage)]
    pub fn boxed(store: State<Store>) -> Pin<Box<dyn Future<Output = Result<GetStorageResult>>>> {
        Box::pin(async move { read(&store, "k") })
    }
    #[wx_api(GetStorage)]
    pub async fn borrowing(store: &State<Store>, options: &GetStorageOptions) -> GetStorageResult {
        wx_core::next_turn().await;
        read(store, &options.key).unwrap()
    }
    #[wx_api]
    pub async fn brew_coffee(task: Task<BrewCoffee>, drink: String) -> Result<()> {
        wx_core::next_turn().await;
        task.emit::<BrewTaskOnProgress>(BrewTaskOnProgressResult { percent: drink.len() as f64 })
    }
    #[wx_api]
    pub async fn get_address(granted: Granted) -> Result<()> {
        Err(WxError::fail(granted.scope()))
    }
}

#[test]
fn an_async_function_answers_as_a_future() {
    for apis in [
        apis![waiting::get_storage],
        apis![waiting::future],
        apis![waiting::boxed],
        apis![waiting::borrowing],
    ] {
        let host = Host::builder().state(store()).apis(apis).build().unwrap();
        assert_eq!(stored(&host), Value::from("v"));
        let sync = host.client().sync::<GetStorageSync>(GetStorageOptions::new("k"));
        assert!(sync.is_err(), "an async function has no Sync variant");
    }
}

#[test]
fn a_task_is_supplied() {
    let host = Host::builder().apis(apis![waiting::brew_coffee]).build().unwrap();
    let percent = Rc::new(Cell::new(0.0));
    let sink = Rc::clone(&percent);
    let task: BrewTask = host.client().task::<BrewCoffee, _>(BrewCoffeeOptions::new("tea"));
    task.on_progress(move |progress| sink.set(progress.percent));
    host.turn(Instant::now());
    assert_eq!(percent.get(), 3.0);
}

mod sources {
    use super::*;

    #[wx_api]
    pub fn on_stock_change() -> impl Stream<Item = OnStockChangeResult> + use<> {
        Ticks(vec![1.0, 2.0])
    }
    #[wx_api(OnStockChange)]
    pub fn of_state(stock: &State<f64>) -> impl Stream<Item = OnStockChangeResult> + use<> {
        Ticks(vec![**stock])
    }
    #[wx_api(OnStockChange)]
    pub fn fallible() -> Result<impl Stream<Item = OnStockChangeResult> + use<>, std::io::Error> {
        Ok(Ticks(vec![1.0]))
    }
    #[wx_api(OnStockChange)]
    pub fn boxed() -> Pin<Box<dyn Stream<Item = OnStockChangeResult>>> {
        Box::pin(Ticks(vec![1.0]))
    }
    type TickStream = Ticks;
    #[wx_api(OnStockChange)]
    pub fn named() -> TickStream {
        Ticks(vec![1.0])
    }
}

#[test]
fn a_stream_is_the_source_of_an_event() {
    let seen = |apis: [wx_core::Entry; 1]| {
        events(&Host::builder().state(1.0_f64).apis(apis).build().unwrap())
    };
    assert_eq!(seen(apis![sources::on_stock_change]), [2.0, 1.0]);
    assert_eq!(seen(apis![sources::of_state]), [1.0]);
    assert_eq!(seen(apis![sources::fallible]), [1.0]);
    assert_eq!(seen(apis![sources::boxed]), [1.0]);
    assert_eq!(seen(apis![sources::named]), [1.0]);
}

/// A family as methods, generic over what it keeps its prices in.
struct Till<P> {
    prices: P,
    calls: Cell<u32>,
}

impl Till<fn(&str) -> f64> {
    fn by_length() -> Self {
        Till::new(|drink| drink.len() as f64)
    }
}

#[wx_api]
impl<P: Fn(&str) -> f64> Till<P> {
    const NOTHING: f64 = { 0.0 };

    fn new(prices: P) -> Self {
        Till { prices, calls: Cell::new(0) }
    }
    fn price_of(&self, drink: &str, size: Size) -> f64 {
        self.count();
        (self.prices)(drink) + f64::from(size as u8) + Self::NOTHING
    }
    async fn get_storage(&self, options: GetStorageOptions) -> Result<GetStorageResult> {
        wx_core::next_turn().await;
        self.count();
        Ok(GetStorageResult { data: options.key.into() })
    }
    #[wx_api(SetStorage)]
    async fn keep(self: Rc<Self>, key: String) -> Result<()> {
        self.count();
        if key.is_empty() { Err(WxError::cancel()) } else { Ok(()) }
    }
    fn on_stock_change(&self) -> impl Stream<Item = OnStockChangeResult> + use<P> {
        Ticks(vec![f64::from(self.calls.get())])
    }
    #[wx_api(skip)]
    fn count(&self) {
        self.calls.set(self.calls.get() + 1);
    }
    #[cfg(any())]
    fn switched_off(&self) {}
}

#[test]
fn the_methods_of_a_family_share_their_value() {
    let host = Host::builder().apis(Till::by_length()).build().unwrap();
    let price = host.client().sync::<PriceOf>(PriceOfOptions::new("tea", Size::Small)).unwrap();
    assert_eq!(price, 3.0);
    assert_eq!(stored(&host), Value::from("k"));
    let keep = host.client().future::<SetStorage>(SetStorageOptions::new("k", 1.0));
    block_on(&host, keep).unwrap();
    assert_eq!(events(&host), [3.0]);
}

struct MyCart(Cell<f64>);

#[wx_api(Cart)]
impl MyCart {
    fn add(&self, ctx: Ctx, drink: &str) -> Result<f64> {
        assert!(ctx.this::<Cart>().is_some());
        self.0.set(self.0.get() + drink.len() as f64);
        Ok(self.0.get())
    }
    fn total(&self) -> f64 {
        self.0.get()
    }
}

#[wx_api]
fn open_cart() -> Cart {
    Cart::new(MyCart(Cell::new(1.0)))
}

#[test]
fn the_methods_of_an_object_are_its_members() {
    let host = Host::builder().apis(apis![open_cart]).build().unwrap();
    let cart = host.client().sync::<OpenCart>(()).unwrap();
    assert_eq!(cart.add("tea").unwrap(), 4.0);
    assert_eq!(cart.total().unwrap(), 4.0);
}

#[test]
fn a_scope_is_proved() {
    struct Yes;
    impl wx_core::Consent for Yes {
        fn permission(&self, _: &str) -> wx_core::Permission {
            wx_core::Permission::Granted
        }
        fn ask(&self, _: &'static str) -> wx_core::Answer {
            Box::pin(async { true })
        }
    }
    let host = Host::builder().consent(Yes).apis(apis![waiting::get_address]).build().unwrap();
    let error = block_on(&host, host.client().future::<GetAddress>(GetAddressOptions {}));
    assert_eq!(error.unwrap_err().err_msg(), "getAddress:fail scope.address");
}

#[test]
fn functions_inside_a_function_are_host_functions_too() {
    #[wx_api]
    fn price_of() -> f64 {
        1.5
    }
    let host = Host::builder().apis([<price_of as wx_core::HostFn>::ENTRY]).build().unwrap();
    let price = host.client().sync::<PriceOf>(PriceOfOptions::new("tea", Size::Small)).unwrap();
    assert_eq!(price, price_of());
}

#[test]
fn build_names_the_state_that_is_missing_and_who_takes_it() {
    let error = Host::builder().apis(apis![plain::get_storage]).build().unwrap_err().to_string();
    assert!(error.contains("`get_storage` takes State<"), "{error}");
    assert!(error.contains("shop::Store>"), "{error}");
}

#[test]
fn build_names_a_missing_state_that_is_taken_by_reference() {
    let error = Host::builder().apis(apis![sources::of_state]).build().unwrap_err().to_string();
    assert!(error.contains("`of_state` takes State<f64>"), "{error}");
}

#[test]
fn build_names_two_functions_for_one_api() {
    let both = apis![waiting::get_storage, waiting::future];
    let error = Host::builder().state(store()).apis(both).build().unwrap_err().to_string();
    assert!(error.contains("`get_storage` and `future` both implement `getStorage`"), "{error}");
}

#[test]
fn build_names_a_method_and_a_function_for_one_api() {
    let builder = Host::builder().apis(apis![plain::price_of]).apis(Till::by_length());
    let error = builder.build().unwrap_err().to_string();
    assert!(error.contains("both implement `priceOf`"), "{error}");
}

#[test]
fn build_names_a_function_that_is_declared_as_an_event() {
    let error = Host::builder().emits::<GetStorage>().build().unwrap_err();
    assert_eq!(error.to_string(), "`emits` is for events, which `getStorage` is not; remove it");
}

#[test]
fn errors_read_well_where_main_and_unwrap_show_them() {
    let missing = std::io::Error::other("the disk is gone");
    let error = WxError::from(missing);
    assert_eq!(format!("{error:?}"), "fail internal error\ncaused by: the disk is gone");
    let error = Host::builder().emits::<GetStorage>().build().unwrap_err();
    assert_eq!(format!("{error:?}"), error.to_string());
}
