//! A coffee shop of one's own: an API set in `spec/shop.yaml`, its host in
//! Rust, and both sides calling it. The script is `shop.js`.
use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
};

use wx_core::{Answer, Consent, Permission, block_on, next_turn, prelude::*};

wx_core::bindings! { spec = "spec/shop.yaml", client = Shop }

/// The menu, and what is to be paid.
struct Counter {
    menu: BTreeMap<&'static str, f64>,
    orders: RefCell<BTreeMap<String, BTreeMap<String, i64>>>,
}

impl Counter {
    fn open() -> Self {
        let menu = BTreeMap::from([("espresso", 18.0), ("latte", 28.0)]);
        let ann = BTreeMap::from([("latte".to_owned(), 2)]);
        Counter { menu, orders: RefCell::new(BTreeMap::from([("ann".to_owned(), ann)])) }
    }
}

#[wx_api]
impl Counter {
    fn price_of(&self, drink: &str, size: Size) -> Result<f64> {
        let price = self.menu.get(drink).ok_or(PriceOfError::NoSuchDrink)?;
        Ok(price + if size == Size::Large { 4.0 } else { 0.0 })
    }

    fn get_order(&self, id: OrderId) -> Result<GetOrderResult> {
        let name = match id {
            OrderId::Int(number) => format!("#{number}"),
            OrderId::String(name) => name,
        };
        let orders = self.orders.borrow();
        let drinks = orders.get(&name).ok_or(GetOrderError::OrderNotFound)?;
        Ok(GetOrderResult { drinks: drinks.clone(), paid: false })
    }

    async fn brew_coffee(
        &self,
        task: Task<BrewCoffee>,
        drink: String,
        size: Size,
    ) -> Result<BrewCoffeeResult> {
        for (progress, step) in [(0, "grind"), (50, "brew"), (100, "pour")] {
            task.emit::<BrewTaskOnProgressUpdate>(BrewTaskOnProgressUpdateResult {
                progress,
                step: step.to_owned(),
            })?;
            next_turn().await;
        }
        Ok(BrewCoffeeResult { label: format!("{size:?} {drink}") })
    }

    fn open_cart(&self) -> Result<Cart> {
        Ok(Cart::new(Basket {
            menu: self.menu.clone(),
            cups: RefCell::default(),
            total: Cell::new(0.0),
        }))
    }

    async fn pay(&self, _granted: Granted, amount: f64, tip: f64) -> Result<PayResult> {
        Ok(PayResult { receipt: format!("R-{:.2}", amount + tip) })
    }

    fn each_drink(&self, callback: Callback) -> Result<()> {
        for (name, price) in &self.menu {
            callback.call((Drink { name: (*name).to_owned(), price: *price },))?;
        }
        Ok(())
    }
}

/// What one customer is about to order.
struct Basket {
    menu: BTreeMap<&'static str, f64>,
    cups: RefCell<BTreeMap<String, i64>>,
    total: Cell<f64>,
}

#[wx_api(Cart)]
impl Basket {
    async fn add(&self, cx: Ctx, drink: String, count: i64) -> Result<CartAddResult> {
        let price = *self.menu.get(&*drink).ok_or(CartAddError::NoSuchDrink)?;
        let count = {
            let mut cups = self.cups.borrow_mut();
            let cups = cups.entry(drink).or_default();
            *cups += count;
            *cups
        };
        self.total.set(self.total.get() + price * count as f64);
        if let Some(cart) = cx.this::<Cart>() {
            cart.client().emit::<CartOnChange>(CartOnChangeResult { total: self.total.get() })?;
        }
        Ok(CartAddResult { count })
    }

    fn remove(&self, drink: &str) -> Result<bool> {
        let cups = self.cups.borrow_mut().remove(drink);
        let price = self.menu.get(drink).copied().unwrap_or_default();
        self.total.set(self.total.get() - price * cups.unwrap_or_default() as f64);
        Ok(cups.is_some())
    }

    fn total(&self) -> Result<f64> {
        Ok(self.total.get())
    }
}
