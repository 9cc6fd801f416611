//! A coffee shop of one's own: the APIs in `spec/shop.yaml`, their host in Rust, and both
//! sides calling them: this file and `shop.js`.
use std::{cell::RefCell, collections::BTreeMap, path::Path, rc::Rc};

use wx_core::{Permission, block_on, next_turn, prelude::*};
use wx_quickjs::JsContext;

wx_core::bindings! { spec = "spec/shop.yaml", client = Shop }

/// The menu. Host functions are methods of it, or free functions with `State<Menu>`.
#[derive(Clone)]
struct Menu(BTreeMap<&'static str, f64>);

#[wx_api]
impl Menu {
    fn price_of(&self, drink: &str, size: Size) -> Result<f64> {
        let price = self.0.get(drink).ok_or(PriceOfError::NoSuchDrink)?;
        Ok(price + if size == Size::Large { 4.0 } else { 0.0 })
    }

    fn get_order(&self, id: OrderId) -> Result<GetOrderResult> {
        match id {
            OrderId::Int(7) => {
                Ok(GetOrderResult { drinks: [("latte".into(), 2)].into(), paid: false })
            }
            _ => Err(GetOrderError::OrderNotFound.into()),
        }
    }

    async fn brew_coffee(
        &self,
        task: Task<BrewCoffee>,
        drink: String,
        size: Size,
    ) -> Result<BrewCoffeeResult> {
        for (progress, step) in [(0, "grind"), (50, "brew"), (100, "pour")] {
            let update = BrewTaskOnProgressUpdateResult { progress, step: step.into() };
            task.emit::<BrewTaskOnProgressUpdate>(update)?;
            next_turn().await;
        }
        Ok(BrewCoffeeResult { label: format!("{size:?} {drink}") })
    }

    fn open_cart(&self) -> Result<Cart> {
        Ok(Cart::new(Basket { menu: self.clone(), cups: RefCell::default() }))
    }

    async fn pay(&self, _granted: Granted, amount: f64, tip: f64) -> Result<PayResult> {
        Ok(PayResult { receipt: format!("R-{:.2}", amount + tip) })
    }

    fn each_drink(&self, callback: Callback) -> Result<()> {
        let drinks =
            self.0.iter().map(|(name, price)| Drink { name: (*name).into(), price: *price });
        drinks.into_iter().try_for_each(|drink| callback.call((drink,)))
    }
}

/// What one customer is about to order: an object that scripts hold.
struct Basket {
    menu: Menu,
    cups: RefCell<BTreeMap<String, i64>>,
}

#[wx_api(Cart)]
impl Basket {
    async fn add(&self, cx: Ctx, drink: String, count: i64) -> Result<CartAddResult> {
        self.menu.0.get(&*drink).ok_or(CartAddError::NoSuchDrink)?;
        let add = |cups: &mut i64| *cups += count;
        let count = *self.cups.borrow_mut().entry(drink).and_modify(add).or_insert(count);
        if let Some(cart) = cx.this::<Cart>() {
            cart.client().emit::<CartOnChange>(CartOnChangeResult { total: self.total() })?;
        }
        Ok(CartAddResult { count })
    }

    fn remove(&self, drink: &str) -> bool {
        self.cups.borrow_mut().remove(drink).is_some()
    }

    fn total(&self) -> f64 {
        let price = |drink: &String| self.menu.0.get(&**drink).copied().unwrap_or_default();
        let cups = self.cups.borrow();
        cups.iter().fold(0.0, |sum, (drink, cups)| sum + price(drink) * *cups as f64)
    }
}

fn main() -> Result<()> {
    let menu = Menu([("espresso", 18.0), ("latte", 28.0)].into());
    let consent = |_: &str| Permission::Granted; // ask a person here
    let host = Host::builder().apis(menu).emits::<OnQueueChange>().consent(consent).build()?;
    let host = Rc::new(host);
    let shop = Shop::new(&host);

    println!("sync: {}", shop.price_of("latte", Size::Large)?);
    shop.get_order(
        GetOrderOptions::new(OrderId::Int(8)).fail(|error| println!("callback: {error}")),
    );
    let order = block_on(&host, shop.get_order_future(GetOrderOptions::new(OrderId::Int(7))))?;
    println!("future: {:?}", order.drinks);
    let queue = shop.on_queue_change(|change| println!("listener: {} waiting", change.waiting));
    host.emit::<OnQueueChange>(OnQueueChangeResult { waiting: 3 })?;
    let brewing = shop.brew_coffee_future(BrewCoffeeOptions::new("latte"));
    if let Some(task) = brewing.task::<BrewTask>() {
        task.on_progress_update(|update| println!("task: {}% {}", update.progress, update.step));
    }
    println!("task: {}", block_on(&host, brewing)?.label);
    shop.off_queue_change(Some(queue));
    let cart = shop.open_cart()?;
    let added = block_on(&host, cart.add_future(CartAddOptions::new("espresso").count(2)))?;
    println!("object: {} {} {}", added.count, cart.total()?, cart.remove("espresso")?);
    println!("scope: {}", block_on(&host, shop.pay_future(PayOptions::new(18.0)))?.receipt);
    shop.each_drink(Callback::new(|mut args| println!("menu: {:?}", args.take::<Drink>(0))))?;

    let js = JsContext::new()?;
    js.install(Rc::clone(&host), "shop")?;
    js.run_file(Path::new(env!("CARGO_MANIFEST_DIR")).join("shop.js"))?;
    js.run();
    Ok(())
}
