//! A miniature of generated bindings, by hand: one API of each kind.
#![allow(dead_code, missing_docs)]

use ::wx_core::prelude::*;

pub static SHOP: Family = Family {
    name: "shop",
    apis: &[
        ApiDesc::asynchronous("getStorage")
            .params(&GET_STORAGE_OPTIONS)
            .result(&GET_STORAGE_RESULT)
            .twin(&SyncDesc {
                name: "getStorageSync",
                args: &[Arg::Param(0)],
                returns: SyncReturns::Field(0),
                on_fail: &[],
            }),
        ApiDesc::asynchronous("setStorage").params(&SET_STORAGE_OPTIONS),
        ApiDesc::sync("priceOf")
            .params(&PRICE_OF_OPTIONS)
            .args(&[&[Arg::Param(0), Arg::Param(1)]])
            .returns(Returns::Value(Type::Number)),
        ApiDesc::task("brewCoffee", &BREW_TASK).params(&BREW_COFFEE_OPTIONS),
        ApiDesc::event("onStockChange", &EventDesc::new("offStockChange"))
            .result(&ON_STOCK_CHANGE_RESULT),
        ApiDesc::asynchronous("getAddress").scope("scope.address"),
        ApiDesc::asynchronous("typeOf").params(&TYPE_OPTIONS).returns(Returns::Value(Type::String)),
        ApiDesc::sync("openCart").returns(Returns::Value(Type::Handle(&CART))),
    ],
    properties: &[],
};

#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetStorageOptions {
    pub key: String,
    pub encrypt: bool,
}
impl GetStorageOptions {
    pub fn new(key: impl Into<String>) -> Self {
        GetStorageOptions { key: key.into(), encrypt: false }
    }
    pub fn encrypt(mut self, value: bool) -> Self {
        self.encrypt = value;
        self
    }
}
wx_core::record!(GetStorageOptions { key, encrypt });
impl Options for GetStorageOptions {
    type Api = GetStorage;
}
static GET_STORAGE_OPTIONS: StructDesc = StructDesc::new(
    "GetStorageOptions",
    &[
        FieldDesc::new("key", Type::String),
        FieldDesc::new("encrypt", Type::Boolean).default(Literal::Bool(false)),
    ],
);

#[derive(Clone, Debug)]
pub struct GetStorageResult {
    pub data: Value,
}
wx_core::record!(GetStorageResult { data });
static GET_STORAGE_RESULT: StructDesc =
    StructDesc::new("GetStorageResult", &[FieldDesc::new("data", Type::Any)]);

pub enum GetStorage {}
wx_core::api!(GetStorage = SHOP[0], GetStorageOptions => fields GetStorageResult);
pub enum GetStorageSync {}
wx_core::api!(GetStorageSync = SHOP[0] sync, GetStorageOptions => value Value);

#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetStorageOptions {
    pub key: String,
    pub data: Value,
    pub blob: Option<Vec<u8>>,
}
impl SetStorageOptions {
    pub fn new(key: impl Into<String>, data: impl Into<Value>) -> Self {
        SetStorageOptions { key: key.into(), data: data.into(), blob: None }
    }
}
wx_core::record!(SetStorageOptions { key, data, blob });
impl Options for SetStorageOptions {
    type Api = SetStorage;
}
static SET_STORAGE_OPTIONS: StructDesc = StructDesc::new(
    "SetStorageOptions",
    &[
        FieldDesc::new("key", Type::String),
        FieldDesc::new("data", Type::Any),
        FieldDesc::new("blob", Type::Bytes).optional(),
    ],
);
pub enum SetStorage {}
wx_core::api!(SetStorage = SHOP[1], SetStorageOptions => fields ());

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Size {
    Small,
    Large,
}
wx_core::enumeration!(Size { Small, Large });
static SIZE: EnumDesc =
    EnumDesc { name: "Size", values: &[EnumValue::Text("small"), EnumValue::Text("large")] };

#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PriceOfOptions {
    pub drink: String,
    pub size: Size,
}
impl PriceOfOptions {
    pub fn new(drink: impl Into<String>, size: Size) -> Self {
        PriceOfOptions { drink: drink.into(), size }
    }
}
wx_core::record!(PriceOfOptions { drink, size });
impl Options for PriceOfOptions {
    type Api = PriceOf;
}
static PRICE_OF_OPTIONS: StructDesc = StructDesc::new(
    "PriceOfOptions",
    &[FieldDesc::new("drink", Type::String), FieldDesc::new("size", Type::Enum(&SIZE))],
);
pub enum PriceOf {}
wx_core::api!(PriceOf = SHOP[2], PriceOfOptions => value f64);

#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BrewCoffeeOptions {
    pub drink: String,
}
impl BrewCoffeeOptions {
    pub fn new(drink: impl Into<String>) -> Self {
        BrewCoffeeOptions { drink: drink.into() }
    }
}
wx_core::record!(BrewCoffeeOptions { drink });
impl Options for BrewCoffeeOptions {
    type Api = BrewCoffee;
}
static BREW_COFFEE_OPTIONS: StructDesc =
    StructDesc::new("BrewCoffeeOptions", &[FieldDesc::new("drink", Type::String)]);
pub enum BrewCoffee {}
wx_core::api!(BrewCoffee = SHOP[3], BrewCoffeeOptions => fields ());

pub static BREW_TASK: ObjectDesc = ObjectDesc {
    name: "BrewTask",
    members: &[ApiDesc::event("BrewTask.onProgress", &EventDesc::new("offProgress"))
        .key("onProgress")
        .result(&BREW_TASK_ON_PROGRESS_RESULT)],
};
#[derive(Clone, Debug)]
pub struct BrewTask {
    client: Client,
}
wx_core::object!(BrewTask = BREW_TASK);
impl BrewTask {
    pub fn on_progress(
        &self,
        listener: impl Fn(&BrewTaskOnProgressResult) + 'static,
    ) -> Listener<BrewTaskOnProgress> {
        self.client.on(listener)
    }
}
#[derive(Clone, Debug)]
pub struct BrewTaskOnProgressResult {
    pub percent: f64,
}
wx_core::record!(BrewTaskOnProgressResult { percent });
static BREW_TASK_ON_PROGRESS_RESULT: StructDesc =
    StructDesc::new("BrewTaskOnProgressResult", &[FieldDesc::new("percent", Type::Number)]);
pub enum BrewTaskOnProgress {}
wx_core::api!(BrewTaskOnProgress = object BREW_TASK[0], () => fields BrewTaskOnProgressResult);

#[derive(Clone, Debug, PartialEq)]
pub struct OnStockChangeResult {
    pub left: f64,
}
wx_core::record!(OnStockChangeResult { left });
static ON_STOCK_CHANGE_RESULT: StructDesc =
    StructDesc::new("OnStockChangeResult", &[FieldDesc::new("left", Type::Number)]);
pub enum OnStockChange {}
wx_core::api!(OnStockChange = SHOP[4], () => fields OnStockChangeResult);

#[derive(Clone, Debug, Default)]
pub struct GetAddressOptions {}
wx_core::record!(GetAddressOptions {});
impl Options for GetAddressOptions {
    type Api = GetAddress;
}
pub enum GetAddress {}
wx_core::api!(GetAddress = SHOP[5], GetAddressOptions => fields ());

#[derive(Clone, Debug)]
pub struct TypeOptions {
    pub r#type: String,
}
wx_core::record!(TypeOptions { r#type });
static TYPE_OPTIONS: StructDesc =
    StructDesc::new("TypeOptions", &[FieldDesc::new("type", Type::String)]);
pub enum TypeOf {}
wx_core::api!(TypeOf = SHOP[6], TypeOptions => value String);

pub enum OpenCart {}
wx_core::api!(OpenCart = SHOP[7], () => value Cart);

pub static CART: ObjectDesc = ObjectDesc {
    name: "Cart",
    members: &[
        ApiDesc::sync("Cart.add")
            .key("add")
            .params(&CART_ADD_OPTIONS)
            .args(&[&[Arg::Param(0)]])
            .returns(Returns::Value(Type::Number)),
        ApiDesc::get("Cart.total", "total", Type::Number),
        ApiDesc::event("Cart.onChange", &EventDesc::new("offChange"))
            .key("onChange")
            .result(&CART_ON_CHANGE_RESULT),
    ],
};
#[derive(Clone, Debug)]
pub struct Cart {
    client: Client,
}
wx_core::object!(Cart = CART);
impl Cart {
    pub fn new(implementation: impl HostObject<Object = Cart>) -> Self {
        Self::from_ref(ObjectRef::new(implementation))
    }
    pub fn add(&self, drink: impl Into<String>) -> Result<f64> {
        self.client.sync::<CartAdd>(CartAddOptions { drink: drink.into() })
    }
    pub fn total(&self) -> Result<f64> {
        self.client.sync::<CartTotal>(())
    }
}
#[derive(Clone, Debug)]
pub struct CartAddOptions {
    pub drink: String,
}
wx_core::record!(CartAddOptions { drink });
static CART_ADD_OPTIONS: StructDesc =
    StructDesc::new("CartAddOptions", &[FieldDesc::new("drink", Type::String)]);
#[derive(Clone, Debug)]
pub struct CartOnChangeResult {
    pub total: f64,
}
wx_core::record!(CartOnChangeResult { total });
static CART_ON_CHANGE_RESULT: StructDesc =
    StructDesc::new("CartOnChangeResult", &[FieldDesc::new("total", Type::Number)]);
pub enum CartAdd {}
wx_core::api!(CartAdd = object CART[0], CartAddOptions => value f64);
pub enum CartTotal {}
wx_core::api!(CartTotal = object CART[1], () => value f64);
pub enum CartOnChange {}
wx_core::api!(CartOnChange = object CART[2], () => fields CartOnChangeResult);

/// What host functions of the tests keep their data in.
#[derive(Debug, Default)]
pub struct Store(pub std::cell::RefCell<BTreeMap<String, Value>>);
