//! The object types of the shop: the task of a brewing, and the cart.

use wx_core::prelude::*;

use super::spec::NO_OPTIONS;

/// What a brewing is called by.
pub static BREW_TASK: ObjectDesc = ObjectDesc {
    name: "BrewTask",
    members: &[
        ApiDesc::sync("BrewTask.abort").key("abort"),
        ApiDesc::event("BrewTask.onProgress", &ON_PROGRESS).key("onProgress").result(&PERCENT),
    ],
};
static ON_PROGRESS: EventDesc = EventDesc::new("offProgress");
static PERCENT: StructDesc = StructDesc::new("Percent", &[FieldDesc::new("percent", Type::Number)]);
shape! {
    /// How far the brewing is, in percent.
    ProgressResult { percent: f64 }
}

/// A brewing on its way.
#[derive(Clone, Debug)]
pub struct BrewTask {
    client: Client,
}
wx_core::object!(BrewTask = BREW_TASK);

impl BrewTask {
    /// Its methods.
    pub fn client(&self) -> &Client {
        &self.client
    }
}

/// `BrewTask.abort`
#[derive(Debug)]
pub enum BrewTaskAbort {}
wx_core::api!(BrewTaskAbort = object BREW_TASK[0], () => fields ());
/// `BrewTask.onProgress`
#[derive(Debug)]
pub enum BrewTaskOnProgress {}
wx_core::api!(BrewTaskOnProgress = object BREW_TASK[1], () => fields ProgressResult);

/// What a customer has chosen.
pub static CART: ObjectDesc = ObjectDesc {
    name: "Cart",
    members: &[
        ApiDesc::asynchronous("Cart.add")
            .key("add")
            .params(&ITEM)
            .result(&TOTAL)
            .promise(PromiseRule::No)
            .twin(&CART_ADD_SYNC),
        ApiDesc::get("Cart.total", "total", Type::Number),
        ApiDesc::get("Cart.note", "note", Type::String),
        ApiDesc::set("Cart.note", "note", &NOTE),
        ApiDesc::event("Cart.onChange", &ON_CHANGE).key("onChange").result(&TOTAL),
        ApiDesc::sync("Cart.clear").key("clear").returns(Returns::Itself),
        ApiDesc::asynchronous("Cart.pay").key("pay").params(&NO_OPTIONS),
    ],
};
static ITEM: StructDesc = StructDesc::new(
    "Item",
    &[
        FieldDesc::new("item", Type::String),
        FieldDesc::new("price", Type::Number).min(0.0).max(1000.0),
    ],
);
static TOTAL: StructDesc = StructDesc::new("Total", &[FieldDesc::new("total", Type::Number)]);
static NOTE: StructDesc = StructDesc::new("Note", &[FieldDesc::new("value", Type::String)]);
static ON_CHANGE: EventDesc = EventDesc::new("offChange");
static CART_ADD_SYNC: SyncDesc = SyncDesc {
    name: "Cart.addSync",
    args: &[Arg::Param(0), Arg::Param(1)],
    returns: SyncReturns::Field(0),
    on_fail: &[],
};

shape! {
    /// What the cart costs.
    TotalResult { total: f64 }
}
shape! {
    /// One item.
    ItemOptions { item: String, price: f64 }
}

/// A cart.
#[derive(Clone, Debug)]
pub struct Cart {
    client: Client,
}
wx_core::object!(Cart = CART);

impl Cart {
    /// Its methods.
    pub fn client(&self) -> &Client {
        &self.client
    }
}

/// `Cart.add`
#[derive(Debug)]
pub enum CartAdd {}
wx_core::api!(CartAdd = object CART[0], ItemOptions => fields TotalResult);
/// `Cart.total`
#[derive(Debug)]
pub enum CartTotal {}
wx_core::api!(CartTotal = object CART[1], () => value f64);
/// `Cart.note`
#[derive(Debug)]
pub enum CartNote {}
wx_core::api!(CartNote = object CART[2], () => value String);
/// `Cart.note`, set
#[derive(Debug)]
pub enum CartSetNote {}
wx_core::api!(CartSetNote = object CART[3], () => fields ());
/// `Cart.onChange`
#[derive(Debug)]
pub enum CartOnChange {}
wx_core::api!(CartOnChange = object CART[4], () => fields TotalResult);
/// `Cart.clear`
#[derive(Debug)]
pub enum CartClear {}
wx_core::api!(CartClear = object CART[5], () => fields ());
