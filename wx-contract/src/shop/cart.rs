//! A host object: methods, a property, and an event of its own.

use std::cell::{Cell, RefCell};

use wx_core::{Api, Ctx, Cx, Entry, Extract, HostObject, IntoCell, Result, Row, Thunk, WxError};

use super::objects::{
    Cart, CartAdd, CartClear, CartNote, CartOnChange, CartSetNote, CartTotal, TotalResult,
};

/// What is in a cart.
#[derive(Debug, Default)]
pub struct CartState {
    total: Cell<f64>,
    note: RefCell<String>,
}

fn cart<'c>(cx: &'c Cx<'_>) -> Result<&'c CartState> {
    cx.receiver()
}

fn one(value: impl IntoCell) -> Result<Row<'static>> {
    Ok(Row::from_iter([value.into_cell()]))
}

fn changed(cx: &Cx<'_>, total: f64) -> Result<()> {
    cart(cx)?.total.set(total);
    match Ctx::extract(cx)?.this::<Cart>() {
        Some(cart) => cart.client().emit::<CartOnChange>(TotalResult { total }),
        None => Err(WxError::internal("no cart")),
    }
}

fn add(cx: &Cx<'_>, row: &mut Row<'_>) -> Result<Row<'static>> {
    let price: f64 = row.take(1);
    if row.take::<String>(0) == "sold out" {
        return Err(WxError::fail("sold out"));
    }
    let total = cart(cx)?.total.get() + price;
    changed(cx, total)?;
    one(total)
}

/// An entry whose function gives a row.
macro_rules! member {
    ($api:ty, $name:literal, $enter:expr $(,)?) => {
        Entry {
            api: <$api as Api>::API,
            function: $name,
            thunk: Thunk::Plain(|cx, row, out| {
                let enter: fn(&Cx<'_>, &mut Row<'_>) -> Result<Row<'static>> = $enter;
                *out = enter(cx, row)?;
                Ok(())
            }),
            needs: &[],
        }
    };
}

impl HostObject for CartState {
    type Object = Cart;
    // `pay` is in the spec and not here
    const MEMBERS: &'static [Entry] = &[
        member!(CartAdd, "add", add),
        member!(CartTotal, "total", |cx, _| one(cart(cx)?.total.get())),
        member!(CartNote, "note", |cx, _| one(cart(cx)?.note.borrow().clone())),
        member!(CartSetNote, "set_note", |cx, row| {
            *cart(cx)?.note.borrow_mut() = row.take(0);
            Ok(Row::new())
        }),
        member!(CartClear, "clear", |cx, _| {
            changed(cx, 0.0)?;
            Ok(Row::new())
        }),
    ];
}
